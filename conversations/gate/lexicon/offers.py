"""What the assistant really does when it is asked to, per language: added to the word sets of each.

`offering`: to note a question and to pass it on; `icans`: that it can or would; `onward`: what is passed, and
to whom; `inviting`: that the visitor only has to say so to talk to a person (`someone`)."""

OFFERS = {
    "en": {
        "offering": "note pass forward hand ask take",
        "icans": "can could happy glad gladly happily",
        "onward": "question questions request point along down it that over on for to",
        "inviting": """
            prefer prefers rather like want talk speak chat say tell let know just anytime time any so""",
        "someone": "person human colleague someone somebody team member real people",
        "topical": "side point subject front topic question price pricing",
    },
    "de": {
        "offering": "notieren notiere weitergeben gebe weiterleiten leite aufnehmen nehme vermerken fragen",
        "icans": "kann konnte gerne gern",
        "onward": "frage fragen anliegen punkt weiter auf das die",
        "inviting": "lieber mochten sprechen reden sagen sagen bescheid geben einfach jederzeit kurz wollen",
        "someone": "person mensch menschen kollege kollegen kollegin jemand jemandem team",
        "topical": "preislich preis angeht betrifft thema seite punkt",
    },
    "fr": {
        "offering": "noter note transmettre transmets demander demande passer passe laisse laisser",
        "icans": "peux pourrais volontiers laisse transmets",
        "onward": "question questions demande point repondre reponde l' la vous",
        "inviting": "preferez preferiez parler echanger dites dire suffit simplement souhaitez moi le",
        "someone": "personne humain collegue collegues quelqu'un equipe conseiller",
        "topical": "prix sujet niveau point tarif",
    },
    "es": {
        "offering": """
            anotar anotarlo anoto pasar pasarlo pasarla paso preguntar trasladar trasladarlo dejar dejarlo""",
        "icans": "puedo podria gusto",
        "onward": "pregunta preguntas consulta punto lo la",
        "inviting": "prefiere prefieren quiere hablar digamelo diga dimelo digame basta listo solo momento",
        "someone": "persona humano companero companera companeros alguien equipo",
        "topical": "precio tema punto",
    },
    "pt": {
        "offering": "anotar anoto anota-lo passar passo passa-la encaminhar encaminho perguntar registar",
        "icans": "posso poderia gosto",
        "onward": "pergunta perguntas questao ponto a o",
        "inviting": "prefere preferem quer falar diga dizer basta so momento",
        "someone": "pessoa humano colega colegas alguem equipa equipe",
        "topical": "preco tema ponto",
    },
    "it": {
        "offering": """
            annotare annotarlo annoto passare passarla passo inoltrare inoltrarla inoltro chiedere girare""",
        "icans": "posso potrei volentieri",
        "onward": "domanda domande richiesta punto la lo",
        "inviting": """
            preferisce preferite preferisci vuole volete parlare dica dite mi basta dirlo dirmelo solo""",
        "someone": "persona umano collega colleghi qualcuno team",
        "topical": "prezzo tema punto",
    },
    "nl": {
        "offering": "noteren noteer doorgeven geef doorsturen stuur vragen voorleggen leg",
        "icans": "kan graag wil",
        "onward": "vraag vragen verzoek punt door voor dat die",
        "inviting": "liever wilt wil spreken praten zeg zegt zeggen gerust even laat weten geef aan het maar",
        "someone": "persoon mens collega collegas iemand team medewerker",
        "topical": "prijs vlak punt betreft",
    },
}
