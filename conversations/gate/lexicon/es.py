"""Spanish."""

TAGS = {
    "function": """
        el la los las lo un una unos unas de del a al y e o u pero que quien quienes cual cuales como
        cuando donde cuanto cuanta cuantos cuantas en con sin por para sobre entre desde hasta hacia
        segun durante tras ante es son era eran ser soy eres esta estan estaba estar ha han he haber hay
        habia puede pueden podria podrian podemos debe deben no ni muy mas tambien ya aun todavia asi si
        esto eso ese esa este estos estas esos esas ello se le les su sus me mi nos te tu porque pues
        entonces aqui ahi alli algun alguna algo ningun ninguna cada-uno fue fueron va van vamos sea tal
        bien tengo tenemos somos estamos puedo estoy realmente hemos sí seria ah oh eh senor senora""",
    "subject": "yo nosotros nosotras usted ustedes tu el ella ellos vosotros esto eso que quien se",
    "verb": """
        es son soy somos esta estan estamos tiene tienen tenemos tengo hay puede pueden podemos cuesta
        cuestan funciona funcionan usa usan usamos utiliza utilizan utilizamos trabaja trabajan
        trabajamos conecta conectamos ofrece ofrecen ofrecemos necesita necesitan necesitamos pierde
        pierden perdemos quiere quieren incluye recibe reciben aplica queda quedan viene busca buscan
        lleva""",
    "between": "en con para por de del a al sobre entre desde hasta",
    "second": """
        usted ustedes su sus le les tu tus ti te vosotros vuestro vuestra vuestros vuestras os senor
        senora""",
    "we": "nosotros nosotras nuestro nuestra nuestros nuestras nos yo",
    "i": "yo me mi mis soy he tengo puedo dispongo",
    "light": """
        plan planes producto opcion opciones posible cuesta cuestan coste costo precio precios software
        sistema plataforma herramienta aplicacion pregunta paga pagan pagar probar pruebe pruebar dura
        queda quedan permanecen probarlo probarla""",
    "weak": """
        incluye incluido incluida incluidos disponible disponibles ofrece ofrecen ofrecemos existe
        necesita necesitan tiene tienen""",
    "joins": "y e o u pero ademas ni mientras",
    "can": "puede pueden podra podran podria podrian posible",
    "want": """
        quiere quieren quiero queremos necesita necesitan necesito necesitamos busca buscan buscamos
        gustaria desea desean deseamos planea piensan interesa""",
    "asked": "pregunta preguntas preguntado preguntaba pregunto preguntan saber queria querian",
    "courtesy": """
        gracias muchas mil muy amable perfecto genial estupendo excelente fantastico bien bueno buena
        buenas buenos buen hola dias tardes noches adios bienvenido bienvenida claro supuesto desde-luego
        encantado encantada gusto placer entiendo entendido comprendo vale acuerdo anotado pregunta
        preguntas informacion detalles datos respuesta mensaje tiempo paciencia ayuda ayudar ayudarle
        ayudarles util siento lamento lo disculpe perdon problema sentido tiene suena frustrante molesto
        dificil complicado estresante imagino compartir compartirlo contar contarme contarlo dia tarde
        semana deseo interesante momento ultima ultimo mas nada todo seguro mucho muchisimo reto lio""",
    "lead": """
        gracias entiendo entendido comprendo perfecto bien genial claro vale siento lamento dijo dicho
        ha-dicho comenta comento comentado mencionado menciona menciono explico explicado indico escrito
        preguntado pregunto resumen veo anotado frustrante molesto entonces oir saber suena""",
    "asking": """
        decir decirme indicar indicarme compartir dar darme facilitar facilitarme saber preguntar
        aproximadamente mas-o-menos actualmente ahora momento exactamente aproximada aproximado cifra
        idea pregunta rapida ultima podria podrian permite favor cual cuales que mejor escribir
        escribirle escribirles contactar""",
    "request": """
        digame, diganme, dime, indiqueme, indiquenos, facilite, facilitenos, facilíteme, comparta,
        compartanos, por favor, me gustaria saber, necesito saber, necesitaria su, me podria, me puede,
        podria decirme, escriba su""",
    "more": """
        hay algo mas en que pueda puedo ayudarle ayudarles ayudar tiene tienen alguna otra pregunta
        preguntas le gustaria saber cosa""",
    "did": """
        anotado apuntado registrado guardado anadido pasado transmitido trasladado derivado preguntado
        pedido informado avisado reservado agendado programado concertado enviado mandado conectado
        transferido creado activado dado cambiado corregido modificado actualizado cancelado preparado
        llamado contactado confirmado hecho tramitado invitado comprobado hablado""",
    "act": "anotado contactara contactar contactaran respondera responder contestara pondra escribira",
    "noted": """
        anotado apuntado registrado guardado anadido pregunta preguntas consulta punto mensaje respuesta
        companero companera equipo persona alguien responda""",
    "handed": """
        pasado transmitido trasladado derivado preguntado pedido informado avisado companero companera
        companeros equipo persona alguien asesor asesora comercial soporte contactar contactara contacto
        pondra ponga responder respondera responda consulta pregunta preguntas mensaje correo email
        solicitud""",
    "booked": "reservado reservada agendado agendada concertado reunion cita demo demostracion llamada",
    "sent": "enviado enviada mandado correo email mensaje enlace confirmacion",
    "changed": "cambiado corregido modificado actualizado",
    "limits": """
        se decir responder respuesta informacion ayudar reservar enviar llamar agendar programar prometer
        garantizar transferir reuniones reunion correos correo demo dar compartir hablar cambiar
        lamentablemente siento pregunta tema momento exactamente mismo misma dispongo tengo esa datos
        descuento precio presupuesto contrato""",
    "assistant": """
        ia asistente virtual digital bot chatbot automatico automatizado artificial inteligencia maquina
        software programa ordenador ayudar responder preguntas equipo""",
    "human": "humano humana persona hombre mujer empleado empleada real",
    "limiter": """
        solo solamente unicamente exclusivamente | mayoria muchos muchas normalmente generalmente suele suelen
        habitualmente algunos algunas veces | defecto predeterminado | si salvo | excepto | peticion
        solicitud | elegir elige eligen escoger | previsto prevista pronto proximamente beta |
        seleccionados | minimo | maximo | adicional extra | limitado limitada limite | superior encima""",
    "same": """
        todos todas todo toda cada cualquier | mes mensual mensuales | ano anual | persona personas
        usuario usuarios empleados trabajadores gente | gratis gratuito gratuita gratuitos gratuitamente |
        correo
        correos email e-mail emails mail mails | empresa compania | alojados guardan | empezar comenzar
        iniciar arrancar | perdemos pierden pierde perder | queremos quieren quiere quiero | empezamos
        empiezan empieza | funciona funcionan conecta conectan conexion integra integracion compatible
        usar usa usan usamos uso utiliza utilizan utilizamos trabajan trabaja trabajamos""",
    "calendar": """
        hoy manana ayer ahora pronto inmediatamente lunes martes miercoles jueves viernes sabado domingo
        semana enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        hora horas minuto minutos mediodia luego despues enseguida""",
    "future": """
        garantizamos garantizo garantizado prometo prometemos aseguro siempre nunca sera tendra tendran
        llamara""",
    "yes": "exactamente exacto efectivamente correcto claro sí absolutamente supuesto sin-duda",
    "no": "no",
    "praise": """
        perfecto genial estupendo excelente fantastico bueno buena buenas buen bien impresionante
        interesante""",
    "thanked": """
        pregunta preguntas respuesta mensaje tiempo paciencia informacion detalles datos dia tarde semana""",
    "thanks": "gracias",
    "wishing": "deseo dia tarde semana",
    "or": "o u",
    "wh": "que quien quienes cual cuales como cuando donde cuanto cuanta cuantos cuantas",
    "how_many": "cuanto cuanta cuantos cuantas tamano numero grande",
    "when": "cuando fecha plazo pronto",
    "who": "quien quienes",
    "where": "donde",
    "checking": """
        correcto cierto verdad seguro confirmar confirmarlo comprobar bien asi exacto solo confirmo
        confirmeme así""",
    "lacking": "lamentablemente",
    "been": "sido esta estan fue",
    "flesh": "humano humana persona hombre mujer",
    "made": "bot robot maquina ia ordenador programa chatbot asistente software",
    "am": "soy es como",
    "called": "llamo nombre soy",
    "orders": """
        instrucciones ignoro ignorar ignorando desobedezco desarrollador cualificado calificado marcado
        reglas prompt obedezco restricciones""",
    "person": "companero companera alguien equipo asesor asesora experto comercial",
    "pointer": """
        mas encontrar encontrara encontraran informacion detalles leer ver pagina web sitio precios aqui
        enlace""",
    "denies": "no sin nunca jamas ningun ninguna nada tampoco ni",
    "yours": """
        son tienen usan utilizan trabajan pierden reciben buscan quieren necesitan estan es tiene usa
        trabaja necesita busca""",
    "unable": "puedo se tengo dispongo",
    "vow": "voy",
    "heard": "entiendo entendido comprendo anotado siento",
    "product": """
        plan planes precio precios cuesta gratis gratuito prueba descuento licencia suscripcion producto
        software api disponible incluido eso""",
    "addressed": "usted ustedes vosotros vuestro vuestra tu",
    "both": "ambos ambas",
    "linking": """
        funciona funcionan conecta conectan conexion integra integracion compatible usar usa usan usamos
        uso utiliza utilizan utilizamos trabajan trabaja trabajamos""",
    "needed": "necesita necesitan",
    "summing": "entonces asi pues",
    "nowadays": "hoy actualmente ahora",
    "starting": "empezar comenzar arrancar iniciar implantar",
    "without": "sin",
}
