"""What is said around a fact when it is answered or repeated, per language: added to the word sets of each.

`courtesy`, `lead`: how it is for the visitor, and that it was heard; `leading`: how a question is led up to;
`weak`: to get, to send, to let; `starting`: to begin with something; `same`: further words for what is there.
"""

from __future__ import annotations

TALK = {
    "en": {
        "courtesy": """
            why nerves clearing clear situation understandable exhausting draining tiring tedious
            demanding heavy rough asking mentioning explains noting correcting correction ouch oof wow
            tiresome messy unfortunate insight understanding useful happens care gotcha lovely helping far
            hope hopefully""",
        "lead": """
            long time why clearing switching correcting correction confirming clarifying explaining
            letting mentioning noting pity shame exhausting draining tiring tedious stressful demanding
            heavy rough difficult tricky hard unpleasant real challenging appreciate imagine
            understandable ouch oof wow gotcha picture challenge pain hassle headache lot unfortunate feel
            like""",
        "leading": """
            got besides target person someone anyone anybody somebody yourself together help understand
            see get already planning suggest recommend point right match fit so sense hoping love working
            plan around rather only short brief fine good""",
        "nowadays": "right end ends ending still also yet",
        "weak": "go goes went send sends sent receive receives lets let part",
        "light": "need",
        "booked": "set all",
        "same": """
            more additional further extra another | patients patient | separately separate apart
            extra-charge |
            kept store stores stay remain remains reside | begin starting kickoff launch | reply replies
            answer answers answering replying respond responds | move moving switch switching migrate
            migrating""",
    },
    "de": {
        "courtesy": """
            vorstellen mir lastig verstandlich aufwendig nachvollziehe menge menge haufen gar leider
            schwierig unangenehm korrektur prazisierung einschatzung situation wirklich uberblick bild
            weiterhilft""",
        "lead": """
            lastig verstandlich nachvollziehbar aufwendig schwierig unangenehm stressig nervig
            anstrengende korrektur hinweis info prazisierung danke wohl genau prima perfekt notiert merke
            sehe schreiben herausforderung arbeit vorstellen vorstellbar alles dass das""",
        "leading": """
            ware ideal kollegen kolleginnen hin arbeiten denn insgesamt blick kopf vorstellung zeitpunkt
            schon bereits uberhaupt auge gefasst zeitrahmen mogen wunschen ungefahren vorschlagen
            empfehlen passende passenden helfen damit bestimmten bestimmter konkreten konkretes geplant""",
        "any": "keinerlei irgendeine",
        "starting": "start live gehen einfuhrung einsatz losgehen umstellen anfangen",
        "nowadays": "noch immer weiterhin",
        "weak": "geht gehen bekommen bekommt erhalten lasst lassen kriegen moglich steht stehen konnen",
        "same": """
            liegen bleiben bleibt speichern aufbewahrt befinden | sms textnachricht | rabatt nachlass |
            wenden wendet | beginnen anfangen start | wechseln wechselt umsteigen migrieren | person
            mitarbeiterinnen mitarbeitenden beschaftigte kolleginnen""",
    },
    "fr": {
        "courtesy": """
            accord penible fatigant lourd pesant embetant ennuyeux situation comprehensible clarification
            eclaircissements contrariant epuisant ca aide beaucoup vraiment""",
        "lead": """
            bien tres merci accord penible agacant fatigant lourd pesant difficile stressant embetant
            ennuyeux doit sembler semble clair precision precisions information imagine confirme epuisant
            galere genant ecoute entends etre""",
        "leading": """
            partir date tete precise deja prevu prevue souhaitez mieux idee horizon autre permettre afin
            aider permettez meilleure rapidement simplement""",
        "any": "aucune aucun",
        "starting": "demarrage lancement debut mise service route",
        "nowadays": "encore toujours",
        "weak": "va vont permet envoie envoyes recoivent recoit donne obtenez beneficiez peut",
        "same": """
            hebergees restent reste conserve conservons stockons hebergeons gardees gardons situees |
            separement part | supplementaire plus autre""",
    },
    "es": {
        "courtesy": """
            vaya pesado agotador tedioso lastima situacion comprensible aclaracion aclararlo precision
            pena cuanto mejor queda ser debe""",
        "lead": """
            vaya pesado agotador tedioso dificil complicado estresante comprensible aclaracion aclarar
            informacion confirmar confirmarlo imagino debe ser asi duro reto gracias corregir correccion
            parece molesta""",
        "leading": """
            facilita contacto necesitan tiene tienen ya mente idea pensado pensada previsto prevista fecha
            concreta concreto momento manera orientativa gustaria forma ayudarle sugerir recomendar""",
        "any": "ninguna ningun alguna",
        "starting": "arranque inicio marcha poner ponerlo puesta lanzar",
        "nowadays": "momento todavia aun",
        "weak": "va van recibe reciben recibir envia envian enviados da dan hay",
        "same": """
            alojados guardan guardamos quedan almacenan almacenados estan conservan permanecen alojan |
            aparte separado | adicional mas extra""",
    },
    "pt": {
        "courtesy": """
            mesmo cansativo pesado desgastante situacao compreensivel esclarecer esclarecimento aborrecido
            nossa puxa ser deve ajuda bastante""",
        "lead": """
            mesmo realmente bastante cansativo pesado desgastante dificil complicado estressante
            compreensivel aborrecido deve ser corrigir correcao confirmar informacao imagino duro desafio
            gracas obrigado agradeco certo""",
        "leading": """
            tem ja data prevista previsto ideia pensada concreta momento mente gostaria forma sugerir
            recomendar ajudar endereco""",
        "any": "nenhum nenhuma qualquer",
        "starting": "arranque inicio lancar arrancarem avancar comecarem",
        "nowadays": "ainda",
        "weak": "vai vao recebe recebem receber envia enviam enviados ha da dao podem pode",
        "same": """
            ficam guardamos armazenados armazenamos guarda permanecem mantemos hospedados alojamos | parte
            separadamente separado | adicional mais extra | gratis graca""",
    },
    "it": {
        "courtesy": """
            pesante faticoso stancante comprensibile situazione chiarimento chiarire precisazione esserci
            dev' essere deve d'accordo va accordo""",
        "lead": """
            pesante faticoso stancante difficile complicato stressante comprensibile chiarimento
            precisazione correzione dev' deve essere immagino accordo va d'accordo confermare sfida
            seccatura duro""",
        "leading": """
            pensate gia data mente idea avete ha previsto prevista precisa indicativa momento modo
            suggerire consigliare proporre siete azienda persone meno più piu voi""",
        "any": "alcuna alcun alcuno nessuna",
        "starting": "avvio inizio partenza lanciare attivare",
        "nowadays": "ancora sempre",
        "weak": "va vanno ricevono riceve ricevete invia inviano inviati puo possono",
        "same": """
            restano conserviamo rimangono salvati archiviati custoditi stanno | parte separatamente |
            ulteriore più altro extra""",
    },
    "nl": {
        "courtesy": """
            pittig zwaar vermoeiend begrijpelijk situatie verduidelijking verheldering moet zijn hoop boel
            flink balen""",
        "lead": """
            pittig zwaar vermoeiend lastig moeilijk stressvol begrijpelijk verduidelijking correctie
            verbetering doorgeven laten balen wel moet zijn uitdaging gedoe herken vind""",
        "leading": """
            beste bereiken gedachten datum idee planning bepaalde concrete al kunnen voorstellen adviseren
            passend helpen daarvoor wilt willen bereiken""",
        "any": "enkele enige",
        "starting": "slag start begin gaan live ermee invoering invoeren",
        "nowadays": "nog steeds",
        "weak": "gaat gaan krijgt krijgen ontvangt ontvangen stuurt laat laten zit zitten",
        "same": """
            staan bewaren bewaart blijven liggen opslaan | apart los afzonderlijk | extra meer verdere |
            beginnen start slag""",
    },
}
