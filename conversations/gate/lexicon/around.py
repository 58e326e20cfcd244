"""What a friendly reply says around a fact, per language: added to the word sets of each.

`function`: adverbs that take nothing from a claim and add nothing to it. `same`: further words for what is
there. `pays`: to pay; `scoping`: before what the visitor told, at the beginning. `refers_on`: what a
colleague (`helper`) may do (`may`), which is no promise. `starting`, `leading`: how a question is put.
"""

from __future__ import annotations

AROUND = {
    "en": {
        "scoping": "for with",
        "refers_on": """
            colleague colleagues team teammate someone somebody person expert specialist human one
            something question answer answers help helps tell tells more explain clarify know knows find
            check look better best detail details information right happy certainly surely further that's
            able need rather point direction confirm""",
        "helper": "colleague colleagues team teammate someone somebody expert specialist",
        "may": "can could might would",
        "limits": "guess rather information",
        "needed": "require requires required requirement",
        "pays": "pay pays paid paying",
        "function": """
            along even simply basically actually naturally though although however definitely fortunately
            luckily additionally clearly certainly furthermore meanwhile accordingly alright anyway
            overall otherwise nonetheless still plus""",
        "lead": "total altogether clear quite normal common classic hear",
        "same": """
            billed charged invoiced | require requires required need needs needed needing | request
            requests requesting ask asks asking | finish ends end | allow allows let lets | delete deletes
            deleted deleting remove removes removed erase erased | choose chooses choosing pick picks
            select selects | quick fast | wait waits waited waiting queue queues queueing queuing | sell
            sells sold selling | lose loses lost losing | throw throws threw thrown throwing | write
            writes wrote written writing | send sends sent sending | spend spends spent spending | buy
            buys bought buying | forget forgets forgot forgotten | take takes took taken taking | give
            gives gave given giving | find finds found finding | drive drives drove driven driving | run
            runs ran running | build builds built building | break breaks broke broken breaking | grow
            grows grew grown growing | phone phones phoned phoning | nobody no-one | book books booking
            reserve reserves""",
        "starting": "going up running ready place making made happen kick-off move forward",
        "light": "fee fees expect",
        "weak": "takes take happen happens done tell tells telling says let",
        "handed": "everything all",
        "courtesy": "news",
        "leading": """
            timing aiming aim kind sort making timeline timeframe decision write writing contact get back
            send""",
        "when": "timing timeline timeframe schedule",
    },
    "de": {
        "scoping": "fur bei mit",
        "refers_on": """
            kollege kollegen kollegin kolleginnen team jemand mensch fachmann frage fragen beantworten
            antworten helfen hilft sagen mehr erklaren klaren weiterhelfen weiter genauer genaueres genau
            dazu wissen weiss auskunft beste besten gern gerne naheres details information""",
        "helper": "kollege kollegen kollegin kolleginnen team jemand",
        "may": "kann konnen konnte konnten hilft",
        "limits": "raten auskunft angabe leider dazu vorliegen liegt vor",
        "needed": "erforderlich notwendig benotigt",
        "pays": "zahlen zahlt bezahlen",
        "function": """
            jeweils sogar allerdings naturlich selbstverstandlich ubrigens jedenfalls zudem ausserdem
            zusatzlich-auch momentan derzeit insofern dadurch hierbei stattdessen einmal insgesamt per via
            jeweils dass zurzeit halt""",
        "lead": "gesamt aktuell klar verstandlich nachvollziehbar",
        "same": """
            berechnet abgerechnet verrechnet | wartezeit warten wartet stehen stehzeit | loschen loscht
            geloscht | erhalten bekommen bekommt erhalt kriegen | verbinden verbindet anbinden angebunden
            anbindung koppeln | wahlen aussuchen | braucht brauchen benotigt benotigen notig erforderlich""",
        "starting": "laufen laufend fertig bereit loslegen starten stehen bereitstehen",
        "leading": """
            liegt darf fragen denn schreiben schreibe kontaktieren melden erreichen senden nennen verraten
            leute mitarbeitende arbeitet umfasst team""",
        "light": "gebuhr gebuhren",
        "when": "zeitpunkt zeitrahmen zeitplan",
    },
    "fr": {
        "scoping": "pour avec",
        "refers_on": """
            collegue collegues equipe quelqu'un personne expert question repondre repond aider aide dire
            plus expliquer preciser precisions renseigner savoir sait details information mieux pourra
            pourront saura sauront volontiers eclairer""",
        "helper": "collegue collegues equipe quelqu'un",
        "may": "peut pourra pourront peuvent pourrait saura",
        "limits": "information renseignement precise",
        "needed": "requis requise necessaire necessaires",
        "pays": "payez paye payer",
        "function": """
            etant ayant meme simplement naturellement toutefois cependant neanmoins evidemment egalement
            par-ailleurs actuellement donc ensuite notamment effectivement heureusement tout-simplement
            directement-la toujours d'ailleurs via certes bref soient""",
        "lead": "total tout clair comptant compris sur",
        "same": """
            factures payes facturee facture | recevoir recoivent recoit obtenir obtiennent | supprimons
            supprimees supprime effacons effacees | necessaire requis requise besoin faut | reserver
            reservent | remboursement rembourse remboursee remboursons | choisir selectionner""",
        "starting": "pret prete operationnel demarrage besoin",
        "leading": """
            laisser souhaiteriez voudriez pensez envisagez ecrire contacter joindre envoyer laisser donner
            indiquer communiquer puis-je demander serait peu pres environ travaillent travaille equipe""",
        "when": "calendrier echeance delai",
    },
    "es": {
        "scoping": "para con",
        "refers_on": """
            companero companera companeros colega colegas equipo alguien persona experto pregunta
            responder responde ayudar ayuda decir mas explicar aclarar aclararlo sabe saber detalles
            informacion mejor gusto podra podran sabra ayudarle responderle decirle informarle""",
        "helper": "companero companera companeros colega colegas equipo alguien",
        "may": "puede pueden podra podran podria sabra",
        "limits": "dato informacion precisa",
        "needed": "necesario necesaria requiere requerido",
        "pays": "paga pagan pagar",
        "function": """
            viene vienen incluso simplemente naturalmente obviamente ademas igualmente actualmente
            sencillamente ademas aunque embargo momento mediante via claro efectivamente asimismo""",
        "lead": "total resumen claro contando incluyendo",
        "same": """
            cobran cobra facturan facturados cobrados | esperan espera esperas esperar esperen | borramos
            eliminamos eliminan borrados | reciben recibe obtienen obtiene | necesita necesitan requiere
            hace-falta | elegir seleccionar | reservar reservan""",
        "starting": "listo lista funcionando marcha necesitaria necesita querria",
        "leading": """
            tener dejar darme darnos escribirle contactarle escribir enviar mandar querria quisiera podria
            indicarme alguna compartir trabajan equipo gente""",
        "when": "plazo calendario",
    },
    "pt": {
        "scoping": "para com",
        "refers_on": """
            colega colegas equipa equipe alguem pessoa especialista pergunta responder responde ajudar
            ajuda dizer mais explicar esclarecer sabe saber detalhes informacao melhor podera poderao
            gosto responder-lhe ajuda-lo""",
        "helper": "colega colegas equipa equipe alguem",
        "may": "pode podem podera poderao poderia sabera",
        "limits": "dado informacao precisa",
        "needed": "necessario necessaria requer exigido",
        "pays": "paga pagam pagar",
        "function": """
            vem vêm inclusive simplesmente naturalmente obviamente alem disso igualmente atualmente embora
            contudo porem via claro efetivamente atraves tambem ai seja""",
        "lead": "total resumo claro contando incluindo",
        "same": """
            pagos cobrados pagas cobradas faturados | esperam espera esperar | apagamos eliminamos
            apagados | recebem recebe obtem | precisa precisam requer necessario necessita | escolher
            selecionar | reservar reservam""",
        "starting": "pronto pronta funcionar funcionamento avancar",
        "leading": """
            contactarmos falarmos falar escrever escrevermos contactar contatar enviar deixar darmos dar
            consigo partilhar indicar gostariam poderia trabalham equipa equipe gente""",
        "when": "prazo",
    },
    "it": {
        "scoping": "per con",
        "refers_on": """
            collega colleghi colleghe team qualcuno persona esperto domanda rispondere risponde aiutare
            aiuta aiutarla aiutarvi dire dirle dirvi piu spiegare chiarire sapra sapranno sa sapere
            dettagli informazione meglio potra potranno volentieri risponderle rispondervi""",
        "helper": "collega colleghi colleghe team qualcuno",
        "may": "puo possono potra potranno potrebbe sapra",
        "limits": "informazione dato precisa",
        "needed": "necessario necessaria serve richiesto",
        "pays": "paga pagano pagate pagare",
        "function": """
            stesso addirittura semplicemente naturalmente ovviamente inoltre ugualmente attualmente
            tuttavia comunque tramite via certo effettivamente dunque pure basta appunto""",
        "lead": "totale tutto chiaro contando compresi comprese incluse inclusi",
        "same": """
            addebitati fatturati | aspettano attesa aspettare attendono | cancelliamo eliminiamo |
            ricevono riceve ottengono | serve occorre necessario richiesta-di | scegliere selezionare |
            prenotare prenotano""",
        "starting": "pronto pronta operativo funzionante piacerebbe vorreste",
        "leading": """
            scriverle scrivere contattarla contattare inviare lasciare lasciarmi dare indicare piacerebbe
            chiederle chiedere posso potrebbe sapere collega team lavorano lavora""",
        "weak": "venite viene vengono venire",
        "when": "tempistica tempi scadenza",
    },
    "nl": {
        "scoping": "voor met bij",
        "refers_on": """
            collega collega's collegas team iemand persoon expert vraag beantwoorden antwoorden helpen
            helpt vertellen meer uitleggen verduidelijken weet weten details informatie beter graag verder
            precies""",
        "helper": "collega collegas team iemand",
        "may": "kan kunnen zou helpt weet",
        "limits": "informatie gegeven precies",
        "needed": "vereist noodzakelijk nodig",
        "pays": "betaalt betalen",
        "function": """
            hoor zelfs al gewoon natuurlijk uiteraard trouwens overigens bovendien momenteel tevens echter
            hoewel via uiteindelijk daarnaast inderdaad zeker dat""",
        "lead": "totaal duidelijk samen gaat",
        "same": """
            berekend gefactureerd | wachten wachttijd wacht | verwijderen verwijderd wissen gewist |
            krijgen ontvangen ontvangt krijgt | nodig vereist hoeft hoeven | kiezen selecteren | stappen
            overstappen stapt overstapt""",
        "starting": "klaar draaien draait gereed",
        "leading": """
            collega schrijven bereiken mailen sturen contact opnemen benaderen delen doorgeven noemen
            werken werkt team mag vragen""",
        "when": "planning tijdlijn termijn",
    },
}
