"""German."""

TAGS = {
    "function": """
        der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesen diesem
        da hier es sie ihn ihnen und oder aber also auch als an am auf aus bei beim bis durch fur gegen
        im in ins mit nach neben ohne pro je seit statt uber um unter vom von vor wahrend wegen zu zum
        zur zwischen wie was wer wen wem wo wann warum welche welcher welches welchen welchem woran womit
        wofur dass ob wenn weil damit dabei dafur dazu davon daruber darauf darum daher ist sind war
        waren sein bin werden wird wurde wurden hat haben habe hatte hatten kann konnen konnte konnten
        darf durfen durfte mag mochte mochten muss mussen soll sollen sollte sollten will wollen nicht
        kein keine keinen keinem keiner sehr noch schon denn doch mal etwa so sich selbst man etwas
        nichts eben einfach gerne gern bereits sowie sowohl dann dort deshalb heisst uns mir mich dir
        dich ihm ihr ab wirklich ziemlich ganz absolut tatsachlich eigentlich e ah oh hm aha ach""",
    "subject": "ich wir sie er es man du ihr das dies wer",
    "verb": """
        ist sind war waren bin wird werden hat haben habe kann konnen konnte darf muss mussen soll sollen
        kostet kosten funktioniert nutzen nutzt verwenden verwendet verbindet bietet bieten unterstutzt
        brauchen braucht benotigen benotigt gehort gehoren liegen liegt bleibt bleiben enthalt gilt gibt
        beginnt endet arbeiten arbeitet leiten leitet suchen mochten lauft laufen bekommt bekommen erhalt
        dauert""",
    "between": "in im an am auf bei fur mit von vom zu zum zur nach unter uber aus bis ab durch",
    "second": """
        sie ihr ihre ihren ihrem ihrer ihres ihnen du dein deine deinen deinem deiner dir dich euch euer
        eure""",
    "we": "wir uns unser unsere unseren unserem unserer unseres ich",
    "i": "ich mir mich mein meine meinen meinem meiner",
    "light": """
        plane tarif tarife paket pakete produkt option moglich moglichkeit funktion funktionen kostet
        kosten preis preise software system plattform werkzeug app frage zahlen zahlt bezahlen testen
        ausprobieren probieren dauert bleiben bleibt lang""",
    "weak": """
        enthalten enthalt inklusive inbegriffen verfugbar dabei bietet bieten anbieten angeboten gibt
        geben bereit stellt gehort brauchen braucht benotigen benotigt notig""",
    "joins": "und oder aber sowie sondern plus wahrend",
    "can": "kann konnen konntest konnten kannst darf durfen",
    "want": """
        will wollen mochte mochten brauche brauchen braucht benotigen benotigt suche suchen sucht
        wunschen wunscht hoffen planen plant uberlegen interessiert gerne gern wurden wurde sollte""",
    "asked": "gefragt fragen frage fragten wissen wollten ob interessiert",
    "courtesy": """
        danke dank vielen herzlichen besten gut gute guter gutes super toll prima perfekt klasse schon
        schone schonen wunderbar freut freue gern gerne klar naturlich sicher selbstverstandlich
        verstanden verstehe verstehen nachvollziehbar okay ok alles hallo guten tag morgen abend
        wiedersehen tschuss willkommen bitte frage fragen hilft helfen hilfreich weiter info infos
        information informationen details angaben auskunft zeit geduld ruckmeldung hinweis tut leid
        schade entschuldigung sorry problem kein sinn ergibt macht klingt anstrengend argerlich muhsam
        frustrierend stressig nervig hort an notiert genau einen moment kurz letzte nachste noch erste
        dann wunsche wochenende viel erfolg spass mitteilen teilen offenheit offene gerade interessant
        punkt helfe weiterhelfen geschehen horen nachvollziehen arbeit aufwand stress herausforderung da""",
    "lead": """
        danke dank vielen verstanden verstehe also gut okay ok klar schon super toll schade leid tut
        horen hore notiert notiere gesagt sagten sagen erwahnt erwahnten geschrieben beschrieben
        mitgeteilt zusammengefasst kurz richtig klingt anstrengend argerlich frustrierend muhsam gefragt
        heisst bedeutet""",
    "asking": """
        sagen verraten teilen mitteilen nennen wissen fragen ungefahr etwa circa rund aktuell derzeit
        momentan heute genau grobe grob schatzung zahl frage kurz nachste noch letzte darf durfte konnten
        bitte gerne mir moment zuletzt erste gerade insgesamt reicht ausreichend ca schatzungsweise
        angabe passt eigentlich""",
    "request": """
        sagen sie mir, nennen sie mir, verraten sie mir, teilen sie mir, geben sie mir, schreiben sie
        mir, darf ich fragen, ich brauche noch ihre, ich brauchte, ich wusste gern, ich wurde gerne
        wissen, ich mochte wissen, mich wurde interessieren, mich interessiert, bitte nennen, bitte
        geben, geben sie bitte, nennen sie bitte""",
    "more": """
        kann ich sonst noch etwas fur sie tun haben weitere eine frage fragen gibt es was mochten wissen
        womit helfen weiterhelfen wie""",
    "did": """
        notiert aufgenommen vermerkt festgehalten gespeichert hinzugefugt weitergegeben weitergeleitet
        ubergeben gefragt gebeten informiert benachrichtigt gebucht reserviert vereinbart eingetragen
        geplant eingeplant geschickt gesendet zugeschickt verschickt gemailt verbunden durchgestellt
        angelegt erstellt eingerichtet aktiviert freigeschaltet registriert geandert korrigiert angepasst
        aktualisiert storniert bestellt vorbereitet angerufen kontaktiert bestatigt erledigt bearbeitet
        eingeladen gepruft geklart gesprochen""",
    "act": "notiert meldet melden zuruckmelden antwortet antworten kontaktieren kontaktiert erreichen",
    "noted": """
        notiert aufgenommen vermerkt festgehalten gespeichert hinzugefugt frage fragen anliegen punkt
        nachricht angaben antwort kollegen kollegin kollege team person jemanden beantworten""",
    "handed": """
        weitergegeben weitergeleitet ubergeben gefragt gebeten informiert benachrichtigt kollege kollegin
        kollegen kolleginnen team jemand mitarbeiter mitarbeiterin mensch vertrieb support meldet melden
        zuruck zuruckzumelden zumelden antwortet antworten kontaktieren anfrage anliegen nachricht frage
        fragen angaben mail email gesprach dafur bei""",
    "booked": "gebucht reserviert vereinbart eingetragen termin demo anruf",
    "sent": "geschickt gesendet zugeschickt verschickt mail email nachricht link bestatigung",
    "changed": "geandert korrigiert angepasst aktualisiert",
    "limits": """
        weiss sagen beantworten informationen information angaben helfen buchen verschicken senden
        anrufen vereinbaren versprechen garantieren zusagen weiterleiten termine termin mails emails demo
        geben teilen besprechen andern nachsehen beurteilen leider dazu frage fragen thema sonst moment
        genau selbst verbinden hier rechtliche beratung vorliegen liegen sicher auskunft rabatt preis
        angebot vertrag""",
    "assistant": """
        ki assistent assistentin virtueller virtuelle digitaler digitale bot chatbot automatischer
        automatisiert kunstliche intelligenz maschine software programm computer helfe beantworte fragen
        team""",
    "human": "mensch menschlich person mann frau mitarbeiter mitarbeiterin echter echte",
    "limiter": """
        nur ausschliesslich lediglich allein | meisten meist viele regel typischerweise ublicherweise
        normalerweise gewohnlich
        teilweise manche oft haufig | standardmassig standard | falls sofern wenn | ausser ausgenommen |
        anfrage | wahlen wahlweise entweder | geplant bald demnachst beta vorschau kommt | ausgewahlte
        bestimmte | mindestens | hochstens maximal | zusatzlich aufpreis | begrenzt eingeschrankt |
        oberhalb daruber""",
    "same": """
        alle jeder jede jedes jeden allen samtliche | monat monatlich | jahr jahrlich | person personen
        nutzer benutzer leute menschen mitarbeiter mitarbeitende kopfe | kostenlos gratis kostenfrei
        umsonst | mail mails email e-mail emails | firma unternehmen betrieb | liegen liegt gespeichert
        gehostet | beginnen starten loslegen start | funktioniert funktionieren | funktioniert
        funktionieren arbeitet arbeiten verbindet verbinden verbindung anbindung integriert integration
        unterstutzt unterstutzen nutzen nutzt nutzung verwenden verwendet lauft laufen zusammen""",
    "calendar": """
        heute morgen ubermorgen gestern jetzt bald gleich sofort umgehend montag dienstag mittwoch
        donnerstag freitag samstag sonntag woche wochenende monat januar februar marz april mai juni juli
        august september oktober november dezember stunde stunden minute minuten uhr vormittag nachmittag
        abend spater""",
    "future": "wird werden garantieren garantiert versprechen sicherstellen immer nie niemals zugesagt",
    "yes": "ja genau richtig stimmt klar sicher naturlich definitiv absolut selbstverstandlich",
    "no": "nein nicht",
    "praise": """
        gut gute guter gutes super toll prima perfekt klasse schon schone wunderbar beeindruckend
        interessant""",
    "thanked": """
        frage fragen punkt antwort geduld zeit nachricht hinweis info infos angaben informationen tag
        abend""",
    "thanks": "danke dank vielen",
    "wishing": "wunsche tag abend wochenende erfolg",
    "or": "oder",
    "wh": """
        was wer wen wem wie wo wann warum welche welcher welches welchen wieso woher wohin wieviele
        wieviel""",
    "how_many": "viele viel gross grosse wieviele wieviel anzahl",
    "when": "wann bald datum termin zeitpunkt",
    "who": "wer wen wem",
    "where": "wo woher wohin",
    "checking": """
        richtig stimmt korrekt sicher sicherheitshalber bestatigen stimmt's sicherheit sichergehen
        nochmal verstanden so passt nur""",
    "lacking": "leider ausserstande",
    "been": "wurde wurden worden ist sind",
    "flesh": "mensch person mann frau mitarbeiter mitarbeiterin",
    "made": "bot roboter maschine ki computer programm chatbot assistent software",
    "am": "bin ist als",
    "called": "name heisse bin",
    "orders": """
        anweisungen anweisung befehl ignoriere ignorieren missachte entwicklermodus qualifiziert markiert
        regeln prompt gehorche einschrankungen""",
    "person": "kollege kollegin kollegen jemand team mitarbeiter berater experte",
    "pointer": """
        mehr finden infos informationen details lesen ansehen seite website preise hier link unter
        weitere dazu""",
    "denies": "nicht kein keine keinen keinem keiner ohne nie niemals nichts niemand weder",
    "unable": "kann weiss habe darf konnte liegen liegt",
    "vow": "werde werden",
    "heard": "verstanden verstehe notiert leid",
    "product": """
        tarif tarife preis preise kosten kostet kostenlos gratis testphase rabatt lizenz abo funktion
        funktionen anbindung api produkt software verfugbar enthalten es""",
    "addressed": "sie ihr ihnen ihre ihren ihrem du dein deine euch euer",
    "both": "beide beides jeweils",
    "linking": """
        funktioniert funktionieren arbeitet arbeiten verbindet verbinden verbindung anbindung integriert
        integration unterstutzt unterstutzen nutzen nutzt nutzung verwenden verwendet lauft laufen
        zusammen""",
    "needed": "brauchen braucht benotigen benotigt notig",
    "summing": "also demnach somit",
    "nowadays": "heute aktuell derzeit momentan gerade zurzeit",
    "starting": "starten beginnen loslegen einfuhren umsteigen einsetzen losgehen",
    "without": "ohne",
}
