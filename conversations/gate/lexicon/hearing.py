"""How a reply says that something was heard and how hard it is, per language: added to the word sets of each.

`hard`: how hard a thing is for somebody, and `soft` its opposite, which counts when denied; `degree`: how
much so; `seems`: what leads up to them; `stings`: that it hurts, and whom (`everyone`); `refers`: that.
`told`: that the visitor told it; `us`: the visitor as the one to whom a thing is done. `hearing`: that
something was heard, before a `that`; `cases`: those of the `that` which tell a case.
"""

from __future__ import annotations

HEARING = {
    "en": {
        "told": "said say mention mentioned told wrote described explained noted",
        "us": "us me",
        "cases": "when if",
        "stings": "hurts hurt stings frustrates annoys sucks drags",
        "everyone": "for everyone everybody anyone you your team staff people him her them",
        "hard": """
            number lot nerves effort costly adds up time-consuming energy much many
            slow clunky big busy hard costly frustrating annoying painful tough hard stressful exhausting
            draining tiring tiresome tedious demanding heavy rough difficult tricky unpleasant challenging
            messy unfortunate understandable headache hassle pain challenge struggle nightmare nuisance
            shame pity problem burden awkward inconvenient cumbersome chaotic hectic worrying disruptive
            overwhelming strain nerve-racking irritating wearing bother trouble classic stress""",
        "soft": "fun ideal easy pleasant great nice good joke picnic sustainable small little joy enjoyable",
        "degree": """
            so very quite really pretty rather extremely incredibly truly too certainly definitely
            obviously a lot bit of such real at all just indeed for sure no not never any both and an the
            sort kind every time""",
        "seems": "is are was must be sounds sound seems seem feels feel can could has have being",
        "refers": "that this it which those these all",
        "hearing": """
            it is it's that this i i'm we good great nice glad happy sorry makes make sense know see hear
            heard understand understandable noted note imagine can really well totally fully clear
            completely get got so ok okay right thanks thank you for telling us me letting sharing
            mentioning appreciate interesting helpful useful to a pity shame sounds sound seems seem very
            of course perfectly and appreciated fair enough surprise wonder""",
        "that": "when if that like how",
    },
    "de": {
        "told": "sagten sagen erwahnten erwahnt schrieben meinten beschrieben",
        "us": "uns mich mir",
        "cases": "wenn",
        "stings": "nervt nerven stresst schmerzt frustriert belastet argert bremst",
        "everyone": "fur alle alles team beteiligten sie ihr",
        "hard": """
            menge nerven aufwand zahl zeit kraft anstrengung mühe viele
            langsam gross viel enorm argerlich frustrierend nervig lastig anstrengend muhsam stressig
            schwierig schwer unangenehm mubevoll aufwendig aufwandig zeitraubend ermudend belastend
            verstandlich nachvollziehbar problem herausforderung schade hart arger stress belastung
            zermurbend unpraktisch umstandlich chaotisch qualend""",
        "soft": "schon ideal einfach leicht leichter einfacher angenehm lustig optimal toll gut spass",
        "degree": """
            sehr wirklich ziemlich recht ganz so naturlich sicher bestimmt echt richtig immer besonders
            extrem ausserst ein eine grosse grosses grosser nicht kein keine nie etwas wohl und auf dauer
            alles andere als viel""",
        "seems": "ist sind war klingt klingen muss mussen sein kann konnen wird macht machen wirkt hort an",
        "refers": "das dies es was",
        "hearing": """
            ich wir es das ist gut schon prima super danke vielen dank verstehe verstandlich sehe hore
            merke kann mir vorstellen nachvollziehen nachvollziehbar klar schade argerlich also okay ok
            klingt so sehr dafur fur die info zu wissen freut mich notiert notiere habe tut leid vollig
            absolut gerne und toll fein interessant""",
        "that": "wenn dass",
    },
    "fr": {
        "told": "dit disiez mentionne mentionniez indique explique precise",
        "us": "nous moi me",
        "cases": "quand lorsque si",
        "stings": "frustre agace fatigue pese enerve",
        "everyone": "pour tout le monde tous vous equipe votre l'",
        "hard": """
            nombre nerfs effort energie temps beaucoup
            lent lente enorme beaucoup frustrant frustrante penible agacant ennuyeux fatigant fatigante
            difficile dur dure stressant lourd pesant embetant contrariant epuisant epuisante complique
            compliquee comprehensible probleme dommage galere genant contraignant fastidieux chronophage
            delicat desagreable usant decourageant souci casse-tete defi corvee""",
        "soft": "ideal simple facile agreable evident drole top pratique rien",
        "degree": """
            tres vraiment assez plutot bien si tellement fort un une peu vrai pas jamais n' ne
            certainement surement sans doute bien-sur et particulierement toujours""",
        "seems": "est sont etait doit etre semble semblent parait peut soit avoir l' air a",
        "refers": "ca cela c' ce ceci",
        "hearing": """
            je j' c' est nous il a bien tres comprends imagine vois note entends entendu comprehensible
            dommage merci d'accord d' accord ok de preciser l' ai pris bon savoir content contente heureux
            logique normal parfait sens donc tout parfaitement desole desolee que""",
        "that": "quand lorsque si que qu'",
    },
    "es": {
        "told": "dijo dice menciono menciona comento comenta conto indico decia",
        "us": "nos me",
        "cases": "cuando si",
        "stings": "frustra molesta cansa agota duele",
        "everyone": "para todos todo mundo ustedes usted equipo el",
        "hard": """
            numero nervios esfuerzo tiempo cantidad muchos
            lento lenta mucho enorme frustrante molesto molesta pesado pesada agotador agotadora tedioso
            dificil duro dura complicado complicada estresante comprensible problema lastima pena reto
            incomodo fastidio engorroso desagradable cansado desgastante lata quebradero desafio faena
            dolor""",
        "soft": "ideal facil agradable comodo divertido sencillo practico plato gusto",
        "degree": """
            muy realmente bastante tan mas mucho un una poco gran verdadero no nunca seguro sin duda y
            siempre especialmente de todo cabeza""",
        "seems": "es son era debe deben ser suena parece puede tiene tienen que resulta resultar de",
        "refers": "eso esto ello lo",
        "hearing": """
            yo es muy bien entiendo comprendo veo imagino gracias por contarme logico normal tiene sentido
            lastima pena una saber bueno perfecto claro vaya siento lamento tomo nota anotado me alegra
            comprensible parece de acuerdo""",
        "that": "cuando si que",
    },
    "pt": {
        "told": "disse diz mencionou referiu comentou contou indicou",
        "us": "nos me",
        "cases": "quando se",
        "stings": "frustra incomoda cansa doi",
        "everyone": "para todos toda gente equipa voces a",
        "hard": """
            numero nervos esforco tempo quantidade causa cause problemas dores muitos
            lento lenta enorme frustrante chato chata pesado cansativo desgastante dificil duro complicado
            complicada estressante stressante compreensivel problema pena desafio incomodo aborrecido
            desagradavel exaustivo penoso trabalhoso moroso dor""",
        "soft": "ideal facil agradavel comodo divertido simples pratico bom",
        "degree": """
            muito realmente bastante tao mais um uma pouco grande verdadeiro nao nunca sem duvida e sempre
            mesmo especialmente de nada""",
        "seems": "é sao era deve devem ser parece pode tem de soa seja torna-se",
        "refers": "isso isto",
        "hearing": """
            eu é muito bem entendo compreendo percebo vejo imagino obrigado obrigada por contar logico
            normal faz sentido pena uma saber bom perfeito claro lamento sinto anotado compreensivel
            parece de acordo acredito""",
        "that": "quando se que",
    },
    "it": {
        "told": "detto dice menzionato accennato scritto spiegato raccontato",
        "us": "ci mi",
        "cases": "quando se",
        "stings": "frustra stanca pesa infastidisce",
        "everyone": "per tutti tutto team voi lei il",
        "hard": """
            numero nervi sforzo tempo quantita problemi tanti
            lento lenta enorme tanto frustrante fastidioso fastidiosa pesante faticoso faticosa difficile
            duro dura complicato complicata stressante comprensibile problema peccato sfida scomodo
            seccante spiacevole stancante snervante impegnativo grattacapo noioso""",
        "soft": "ideale facile piacevole comodo divertente semplice pratico bello pochi poche poco",
        "degree": """
            molto davvero abbastanza cosi un una bel bella po' grande vero non mai senz'altro e sempre
            proprio particolarmente sicuramente certo""",
        "seems": "è sono era deve devono dev' essere sembra suona puo sia",
        "refers": "questo cio quello",
        "hearing": """
            io è molto bene capisco vedo immagino grazie per normale ha senso peccato sapere buono
            perfetto chiaro dispiace mi comprensibile sembra d'accordo prendo nota annotato certo logico
            bello""",
        "that": "quando se che",
    },
    "nl": {
        "told": "zei zegt noemde vertelde schreef gaf",
        "us": "ons mij me",
        "cases": "als wanneer",
        "stings": "frustreert irriteert vermoeit steekt",
        "everyone": "voor iedereen allemaal u jullie team het",
        "hard": """
            aantal zenuwen moeite tijd energie frustrerende
            traag veel enorm vervelend frustrerend lastig zwaar moeilijk vermoeiend stressvol irritant
            pittig jammer probleem uitdaging begrijpelijk onhandig omslachtig gedoe belastend hinderlijk
            tijdrovend onprettig ergerlijk""",
        "soft": "ideaal makkelijk prettig fijn leuk handig eenvoudig optimaal pretje niks",
        "degree": """
            heel erg echt behoorlijk best zo natuurlijk zeker vast wel een flink flinke grote niet geen
            nooit en altijd bijzonder hele""",
        "seems": "is zijn was klinkt klinken moet moeten kan lijkt wordt",
        "refers": "dat dit het",
        "hearing": """
            ik we het dat is goed fijn mooi dank bedankt voor begrijp begrijpelijk snap zie hoor merk kan
            me voorstellen logisch duidelijk jammer vervelend lastig oke om te horen weten genoteerd
            noteer spijt mij leuk prima""",
        "that": "als wanneer dat",
    },
}
