"""Spanish."""

TAGS = {
    "neg": """
        prescindir, prescindimos, prescindible, irrelevante, no, nunca, jamas, sin, ningun, ninguna,
        ninguno, tampoco, nada de, nadie""",
    "neutral": """
        no podemos prescindir, no puedo prescindir, no hay problema, sin problema, sin problemas,
        por que no, porque no, no solo, no mas de,
        no menos de, no mas tarde de, sin contar, no contando, no incluyendo, sin incluir, sin duda,
        no esta mal, no olvide, no pasa nada, no diria que no, no digo que no, no te preocupes,
        no se preocupe, nada mejor que, sin prisa, no importa, todavia no, no somos muchos,
        no muy grande, no es grande, no muchos, no superior a, no mayor de, no antes de, aun no,
        no dude, no mas que""",
    "reject": """
        en vez de, en lugar de, excepto, salvo, olvide, olvida, cancele, cancela, quite, quita, borra,
        borre, menos el, a diferencia de""",
    "contrast": "pero, sino, sin embargo, aunque, en cambio, mas bien",
    "if": """
        de lo contrario, imaginese, imaginense, suponga, supongo que si, digamos que somos, si, supongamos,
        supon,
        suponiendo, imaginemos, imagina, imagine, pongamos que, digamos que fueramos, hipoteticamente,
        en teoria, teoricamente, en caso de, en el caso, siempre que, a condicion, fueramos, tuvieramos,
        si acaso""",
    "if_ok": """
        si es posible, si puede, si puedes, si quiere, si quieres, si no me equivoco,
        si no recuerdo mal, si mal no recuerdo, si le sirve, si te sirve, si ayuda, si hace falta,
        si es necesario, si no le importa, si no te importa, si le parece, si te parece, si le interesa,
        si lo necesita, aunque si, eso si, por si, si fuera posible, si pudiera""",
    "cond": "seria, seriamos, tendria, tendriamos, podria, podriamos, habria, deberia",
    "wish": """
        seria ideal, seria perfecto, seria genial, seria bueno, podria usted, podrias, me gustaria,
        nos gustaria, quisiera, quisieramos, preferiria, diria, diriamos, querria, podria ser,
        seria para""",
    "past": """
        antes nos, antes era, antes se, antes teniamos, antes usabamos, hemos probado, probamos,
        presupuesto era, antes de la fusion, antes de la compra, anteriormente, antiguamente, la ultima vez,
        el ano pasado, en el pasado,
        hace un ano, hace dos anos, hace tres anos, hace anos, ya no, soliamos, solia, antiguo, antigua,
        al principio, inicialmente, originalmente, en su dia, en aquel entonces, ultimo trabajo,
        antes de los despidos, antes de la fusion, llegamos a ser""",
    "past_cop": """
        eramos, era, eran, teniamos, tenia, tenian, fuimos, estabamos, contabamos, contaba,
        rondabamos, llegabamos, andabamos""",
    "past_ok": """
        tenia pensado, teniamos pensado, pensaba, estaba pensando, estabamos pensando, tenia en mente,
        teniamos en mente, teniamos previsto""",
    "future": """
        esperamos tener, apuntamos, seremos, sera, tendremos, tendra, vamos a ser, vamos a tener,
        va a ser, planeamos, el ano que viene, el proximo ano, proximo ano, pronto, en el futuro,
        objetivo, nuestro objetivo, queremos llegar, llegar a ser, esperamos ser, esperamos,
        dentro de dos anos, dentro de cinco anos, algun dia, en breve, creceremos, crecer hasta""",
    "third": """
        primos, primas, cunados, cunadas, hermanos, hermanas, tios, vecinas, amigas, sobrinos,
        companeras, suegros, clientas, de al lado, de enfrente, empresa hermana,
        primo, cunado, cunada, suegro, suegra, tio, tia, sobrino, sobrina, abuelo, abuela, vecina, vecinos,
        novio, novia, conocido, competidora,
        hermano, hermana, esposa, esposo, mujer, marido, amigo, amiga, amigos, madre, padre, padres,
        hijo, hija, companero, companera, companeros, colega, cliente, clientes, competidor,
        competidores, competencia, matriz, empresa matriz, casa matriz, proveedor, vecino, ellos, ellas,
        el es, alguien, otros, otras empresas, el grupo tiene, otro proveedor, otra empresa, filial""",
    "insider": """
        socia, socios, duena, jefes, encargado, encargada, presidente, jefe, jefa, director,
        directora, gerente, socio, dueno, ceo, cfo, inversor, inversores""",
    "indifferent": "me da igual, da igual, no importa, sin preferencia, como quiera, indiferente",
    "takeback": """
        ignore mi ultimo mensaje, ignora mi ultimo mensaje, olvide lo que dije, olvida lo que dije,
        olvide eso, olvida eso""",
    "joke": "es broma, broma, bromas, no en serio, ahora en serio, hablando en serio, era broma",
    "wrong": """
        era el plan original, era el plan inicial, era el plan anterior, era la idea original,
        es incorrecto, esta mal, estaba mal, era incorrecto, fue un error, fue error, era erroneo,
        es demasiado, son demasiados, no funciona, no me va, no me viene,
        no sirve, era un error, es un error, ya no vale, no es correcto, ni hablar, no es verdad""",
    "laugh": "jaja, jajaja, lol",
    "first": """
        yo, nosotros, nosotras, nos, me, mi, mis, nuestro, nuestra, nuestros, nuestras, somos, soy,
        tengo, tenemos, estamos, estoy, quiero, queremos, necesito, necesitamos""",
    "hedge": """
        alrededor de, aproximadamente, mas o menos, quiza, quizas, tal vez, creo, creo que, pienso,
        probablemente, cerca de, casi, en torno a, algo asi como, diria, supongo, a lo mejor,
        posiblemente, o asi, aprox, por ahi, mas menos, si no me equivoco, estimo, calculo, me parece,
        a ojo, no se exactamente, rondando, puede que""",
    "open": """
        nada previsto, sin presupuesto, no esta aprobado, aun no aprobado,
        ni idea, no tengo idea, no se, no lo se, no estoy seguro, no estoy segura, no sabria, depende,
        dificil de decir, no lo hemos decidido, no hemos decidido, sin decidir, por definir,
        por decidir, cualquier cosa entre, puede ser cualquier, no esta aprobado, no aprobado,
        no esta decidido, no esta claro, quien sabe, ya veremos, tengo que mirar, lo tengo que mirar,
        tengo que consultar, indeciso""",
    "open_ok": """
        no depende de mi, no se exactamente, no estoy seguro exactamente, no se si usted, no se si ustedes""",
    "correct": """
        perdon, perdona, perdone, lo confundi, confundi, me confundi, lo siento, quise decir, quiero decir,
        queria decir, mejor dicho,
        en realidad, correccion, corrijo, me equivoque, me he equivocado, espera, espere, ups, mas bien,
        al final, rectifico, cambia, cambie, cambiemos, disculpe, disculpa, no perdon, ahora somos,
        ahora es, acabo de comprobar, acabo de mirar, resulta que, he cambiado de idea,
        pensandolo mejor""",
    "yes": """
        si, sip, exacto, exactamente, correcto, eso es, asi es, claro, claro que si, por supuesto,
        de acuerdo, vale, perfecto, efectivamente, desde luego, confirmo, confirmado, me parece bien,
        suena bien, adelante, esta bien, bien, genial, me va bien, cierto, es correcto, en efecto,
        por favor, si por favor, lo soy, me lo quedo, estupendo, asi mismo, dale, listo, sin duda,
        me gusta, nos va bien, obvio, ok""",
    "weakyes": "bien, genial, estupendo, vale, por favor, claro, listo",
    "no": """
        no, nop, para nada, no realmente, no exactamente, incorrecto, falso, en absoluto, no gracias,
        no es correcto, no es cierto, no hace falta, no es necesario, negativo, que va, no es asi,
        tampoco, ninguno""",
    "another": """
        otro, otra, otros, otras, otra cosa, algo mejor, diferente, distinto, alternativa, alternativas,
        no me gusta, ese no""",
    "decline": """
        no es asunto suyo, no es asunto tuyo, no le importa, a usted que le importa, prefiero no,
        preferimos no, no quiero decir, no puedo decir, no puedo compartir, no quiero compartir,
        confidencial, sin comentarios, es privado, privado, siguiente pregunta, no quiero dar,
        para que quiere saber, por que quiere saber, no voy a decir, no lo voy a decir, secreto,
        me lo reservo, pasemos""",
    "sarcasm": """
        no te digo, no te fastidia, anda ya, ya quisieras, si hombre, en tus suenos,
        si claro, claro que si hombre, en mis suenos, ya quisiera, si hombre, ni en suenos, jet privado""",
    "source": """
        su web, su sitio, su pagina, su faq, tu web, tu pagina, vuestra web, vuestra pagina, en su web,
        dice que, ustedes dicen, usted dijo, ustedes escriben, he leido, lei que, el articulo, cito,
        cita, copiado, pego, reenviado, escribio, pone que, ahi pone, su folleto, su anuncio,
        vuestra faq, su caso de exito, gartner""",
    "inject": """
        ignora las, ignora tus, ignora todas, ignore las, ignore sus, ignore todas, olvida tus,
        olvida todas, olvide sus, marcame, marqueme, marca me, registra que, ahora eres, instrucciones,
        instruccion, como cualificado, mensaje del sistema""",
    "order": """
        registra, registre, anota que, guarda, guarde, pon en, cualificado, calificado, finge que,
        haz como si, haga como si, escribe simplemente, pon simplemente, rellena, establece""",
    "ask_it": """
        es un, es una, tienen, tiene, aceptan, ofrecen, esta el, estan los, hay que, es necesario,
        ustedes tienen, trabajan solo, solo trabajan, se puede, es posible que, cuentan con, sirven,
        teneis, aceptais, ofreceis""",
    "request": """
        puede, puedes, podria, podrias, puedo, podemos, podriamos, me puede, me puedes, me podria,
        que tal, hay, es posible, seria posible, busco, buscamos, busqueme, buscame, encuentreme,
        reserve, reserva, por favor, queria, quisiera, habria""",
    "whatabout": "que tal, y si, que le parece, que te parece, quiza, quizas, tal vez",
    "whq": "que, cual, cuales, como, cuanto, cuanta, cuantos, cuantas, donde, cuando, quien, por que",
    "tail": """
        verdad, no, ok, vale, si, es posible, por favor, puede ser, te parece, le parece, esta bien,
        gracias, correcto, de acuerdo, es un problema""",
    "subset": "de ellos, de ellas, de los cuales, de las cuales, de estos, cada uno, cada, por",
    "start": """
        desde, a partir de, a partir del, salida, salir, salgo, salimos, partir, empezar, inicio,
        comenzar, entrada, recoger, recogida, saliendo, origen, empezando, ida""",
    "end": """
        hasta, hacia, vuelta, volver, vuelvo, volvemos, regreso, regresar, devolver, devolucion, llegar,
        llegada, destino, fin, terminar, ir a, voy a, vamos a, viajar a, salida del hotel, regresando,
        volviendo""",
    "know": """
        solo, puedo, podemos,
        era, eran, ha, han, hemos, tiene, tienen, cuando, cuanto, menos, todavia, aun, tambien, todos, le,
        les, hace, puede,
        antes,
        entonces, ya, veremos, licencias, cuantas, cuantos, quien, usted, ustedes, eso, el, la, los, las,
        un, una,
        unos, unas, de, del, y, es, son, soy, somos, en, con, para, por, que, no, si, se, su, sus, mi,
        nuestro, nuestra, nos, me, lo, al, como, mas, pero, hola, gracias, buenos, buenas, dias, tardes,
        tenemos, tengo, necesito, necesitamos, quiero, queremos, busco, buscamos, empleados, personas,
        trabajadores, euros, empresa, equipo, ahora, actualmente, hoy, ano, mes, semana, muy, todo, hay,
        esta, estamos, este, alrededor, cincuenta, veinte, treinta, cien, mil, quince, diez, dos, tres,
        cuatro, cinco, desde, hasta, fin, finales, principios, trimestre, quisiera, gustaria, claro,
        vale,
        trabajamos, llevo, llevamos, aqui, esa, decide, decido""",
    "past_verb": """
        tomamos, reserve, reservamos, compre, compramos, viaje, viajamos, trabajaba, trabaje, dirigia,
        gastamos, pedimos, fui, contrate""",
    "later": "cuando seamos, cuando lleguemos, cuando tengamos, en cuanto, una vez que, hasta que",
    "has": "tiene, es, emplea, cuenta, usa, gana, paga, factura, tienen, son",
    "wants": "quiere, prefiere, piensa, dice, necesita, cree, siempre toma",
}
