"""Dutch."""

TAGS = {
    "function": """
        de het een der den dit dat deze die er daar hier en of maar dus ook als aan op af bij door in met
        naar om onder over per te tegen tot uit van vanaf voor zonder tussen tijdens na sinds wat wie
        waar wanneer hoe welk welke waarom waarmee waarvoor is zijn was waren ben bent wordt worden werd
        werden heeft heb hebt hebben had hadden kan kunt kunnen kon mag mogen moet moeten zal zou zouden
        wil willen zich zelf niet geen nog al heel erg zo dan toen want omdat zodat daarom daarmee
        daarvoor hierbij hierover ervan eraan erbij hem haar hun ze hij iets elkaar eens even graag toch
        nu-eenmaal waarbij waarop hiermee zowel indien gaat gaan doen doet doe nou echt wel e ah oh hm
        aha""",
    "subject": "ik wij we u jij je hij zij ze het dat dit jullie die",
    "verb": """
        is zijn was ben bent heeft heb hebt hebben kan kunt kunnen moet moeten kost kosten werkt werken
        gebruikt gebruiken gebruik verbindt biedt bieden bevat ondersteunt nodig hoort horen staat staan
        blijft blijven geldt geeft begint eindigt leidt zoekt zoeken wil willen krijgt krijgen duurt valt
        vallen raakt raken""",
    "between": "in op bij voor met van aan tot naar onder over uit door tussen vanaf",
    "second": "u uw je jij jou jouw jullie uzelf",
    "we": "wij we ons onze ik",
    "i": "ik mij me mijn",
    "light": """
        plan plannen pakket pakketten abonnement abonnementen product optie opties mogelijk mogelijkheid
        kost kosten prijs prijzen software systeem platform tool app vraag proberen betaalt betalen
        testen uitproberen duurt blijven blijft""",
    "weak": "inbegrepen inclusief bevat beschikbaar biedt bieden hoort onderdeel nodig",
    "joins": "en of maar evenals terwijl plus",
    "can": "kan kunt kunnen zult mogelijk",
    "want": """
        wil wilt willen zoekt zoek zoeken nodig wenst wensen hoopt hopen overweegt overwegen graag zou
        zouden geinteresseerd""",
    "asked": "gevraagd vraag vragen vroeg vroegen weten wilde wilden",
    "courtesy": """
        dank bedankt dankjewel hartelijk veel prima goed goede fijn fijne mooi super geweldig uitstekend
        perfect leuk hallo hoi dag goedemorgen goedemiddag welkom graag natuurlijk zeker uiteraard
        begrepen begrijp snap helder duidelijk oke ok genoteerd vraag vragen informatie gegevens details
        antwoord bericht tijd geduld help helpen helpt hulp handig nuttig vervelend frustrerend lastig
        moeilijk ingewikkeld stressvol klinkt lijkt voorstellen spijt jammer sorry excuses probleem delen
        gedeeld vertellen toelichting uitleg week weekend wens wensen interessant moment laatste nog
        alles gezien blij alvast gedaan weet horen uitdaging gedoe werk""",
    "lead": """
        dank bedankt begrepen begrijp snap helder duidelijk goed fijn prima oke dus jammer vervelend zei
        gezegd noemde genoemd vertelde verteld schreef geschreven gevraagd vroeg samengevat zie genoteerd
        frustrerend klinkt horen weten""",
    "asking": """
        zeggen vertellen delen geven noemen doorgeven weten vragen ongeveer circa zo momenteel nu vandaag
        moment precies ruwe schatting idee vraag korte laatste eerste mag zou alstublieft graag eventueel
        ideaal welk""",
    "request": """
        vertel me, vertel mij, vertelt u mij, laat me weten, laat mij weten, laat weten, geef me, geef
        mij, geeft u, mag ik uw, ik heb nog uw, ik zou graag weten, ik wil graag weten, kunt u mij, noemt
        u, schrijf uw""",
    "more": """
        kan ik nog iets voor u doen waarmee helpen heeft vragen andere vraag wilt weten is er anders
        verder""",
    "did": """
        genoteerd vastgelegd opgeslagen toegevoegd doorgegeven doorgestuurd overgedragen gevraagd
        geinformeerd geboekt gereserveerd ingepland gepland afgesproken gestuurd verstuurd verzonden
        gemaild toegestuurd verbonden doorverbonden aangemaakt geactiveerd geregistreerd gewijzigd
        aangepast gecorrigeerd bijgewerkt geannuleerd besteld voorbereid gebeld gecontacteerd bevestigd
        geregeld uitgenodigd gecontroleerd gesproken""",
    "act": "genoteerd neemt nemen antwoordt beantwoordt beantwoorden opnemen",
    "noted": """
        genoteerd vastgelegd toegevoegd vraag vragen verzoek punt bericht antwoord collega team iemand
        persoon beantwoorden""",
    "handed": """
        doorgegeven doorgestuurd overgedragen gevraagd geinformeerd collega collega's team iemand persoon
        medewerker adviseur sales support contact neemt nemen opnemen antwoordt beantwoordt beantwoorden
        terug verzoek vraag vragen bericht mail email gegevens""",
    "booked": "geboekt gereserveerd ingepland gepland afspraak demo gesprek",
    "sent": "gestuurd verstuurd verzonden gemaild mail email bericht link bevestiging",
    "changed": "gewijzigd aangepast gecorrigeerd bijgewerkt",
    "limits": """
        weet zeggen beantwoorden antwoord informatie helpen boeken sturen versturen bellen inplannen
        beloven garanderen doorverbinden afspraken afspraak mails mail demo geven delen bespreken
        wijzigen helaas jammer vraag onderwerp moment precies zelf die gegevens daar korting prijs
        offerte contract""",
    "assistant": """
        ai assistent virtuele digitale bot chatbot automatische kunstmatige intelligentie machine
        software programma computer help helpen beantwoord vragen team""",
    "human": "mens persoon man vrouw medewerker echte echt",
    "limiter": """
        alleen uitsluitend enkel slechts | meeste vaak meestal gewoonlijk normaal regel doorgaans sommige soms
        | standaard | als mits tenzij | behalve uitgezonderd | aanvraag verzoek | kiezen kiest keuze |
        gepland binnenkort beta | geselecteerde bepaalde | minimaal minstens | maximaal hoogstens | extra
        toeslag meerprijs | beperkt | boven""",
    "same": """
        alle elk elke ieder iedere alles | maand maandelijks | jaar jaarlijks | persoon personen
        gebruiker gebruikers mensen medewerkers werknemers | gratis kosteloos | mail mails email e-mail
        emails | bedrijf firma onderneming | staan opgeslagen bewaard | beginnen starten | werkt werken
        verbindt verbinden verbinding koppelt koppelen koppeling koppelingen integratie integreert
        ondersteunt ondersteunen gebruiken gebruikt gebruik samen""",
    "calendar": """
        vandaag morgen gisteren nu straks direct meteen onmiddellijk maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag week januari februari maart april mei juni juli augustus september
        oktober november december uur minuut minuten ochtend middag avond later spoedig""",
    "future": "zal zullen garanderen garandeer gegarandeerd beloven beloof altijd nooit zorgen belt",
    "yes": "ja precies klopt inderdaad zeker absoluut natuurlijk",
    "no": "nee niet",
    "praise": "goed goede fijn fijne mooi super geweldig uitstekend perfect indrukwekkend interessant leuk",
    "thanked": """
        vraag vragen antwoord bericht tijd geduld informatie gegevens details dag week weekend uitleg""",
    "thanks": "dank bedankt",
    "wishing": "wens wensen dag weekend week",
    "or": "of",
    "wh": "wat wie waar wanneer hoe hoeveel welk welke waarom",
    "how_many": "hoeveel groot aantal",
    "when": "wanneer datum snel termijn",
    "who": "wie",
    "where": "waar",
    "checking": "klopt correct juist zeker bevestigen toch goed zekerheid even controle",
    "lacking": "helaas",
    "been": "werd werden is zijn geworden",
    "flesh": "mens persoon man vrouw medewerker",
    "made": "bot robot machine ai computer programma chatbot assistent software",
    "am": "ben is als",
    "called": "heet naam ben",
    "orders": """
        instructies instructie negeer negeren negerend ontwikkelaarsmodus gekwalificeerd gemarkeerd
        regels prompt gehoorzaam beperkingen""",
    "person": "collega iemand team medewerker adviseur expert",
    "pointer": """
        meer vinden vindt informatie details lezen bekijken pagina website prijzen hier link op onder""",
    "denies": "niet geen zonder nooit niets niemand noch",
    "unable": "kan weet heb mag",
    "vow": "zal",
    "heard": "begrepen begrijp snap genoteerd spijt",
    "product": """
        plan abonnement prijs prijzen kost gratis proefperiode korting licentie product software api
        beschikbaar inbegrepen het""",
    "addressed": "u uw jullie jij jouw",
    "both": "beide",
    "linking": """
        werkt werken verbindt verbinden verbinding koppelt koppelen koppeling koppelingen integratie
        integreert ondersteunt ondersteunen gebruiken gebruikt gebruik samen""",
    "needed": "nodig",
    "summing": "dus dan",
    "nowadays": "vandaag momenteel nu tegenwoordig",
    "starting": "beginnen starten overstappen",
    "without": "zonder",
}
