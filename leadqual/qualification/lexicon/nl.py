"""Dutch."""

TAGS = {
    "neg": """
        niks,
        missen, overbodig, irrelevant, onnodig, niet, geen, nooit, zonder, nee, noch, niets, niemand,
        nauwelijks, allerminst""",
    "neutral": """
        niet missen, geen probleem, geen zorgen, waarom niet, niet alleen, niet meer dan, niet minder dan,
        niet later dan, niet eerder dan, niet meegerekend, niet inbegrepen, zonder freelancers,
        zonder externen, niet slecht, geen twijfel, zonder twijfel, niet vergeten, geen haast,
        maakt niet uit, geen nee zeggen, niets beters dan, nog niet zo, niet zo groot, niet heel groot,
        niet groot, niet boven, niet voor, aarzel niet, geen punt, niet erg""",
    "reject": "in plaats van, behalve, vergeet, annuleer, schrap, anders dan, uitgezonderd, verwijder",
    "contrast": "maar, echter, doch, daarentegen",
    "if": """
        anders, stel dat, stel het, als we, als wij, als ik, als u, als je, als jij, als het, als dat,
        als er, als hij, als ze,
        als de, als jullie, als mijn, als onze, laten we aannemen, laten we zeggen dat,
        stel je eens voor, neem aan, indien, stel, stel dat, veronderstel, stel je voor, aangenomen,
        hypothetisch, theoretisch, in theorie, mits, tenzij, wat als, zouden we, zouden wij, of we""",
    "if_ok": """
        als het kan, indien mogelijk, als dat kan, als ik me niet vergis, als ik het goed heb,
        als ik het me goed herinner, als u wilt, als je wilt, als dat helpt, als het helpt,
        als het nodig is, indien nodig, als het mag, als u het niet erg vindt, ook al,
        als u het wilt weten, als dat uitmaakt, als geheel, als team, als bedrijf""",
    "cond": "zou, zouden",
    "wish": """
        zou graag, zouden graag, zou goed zijn, zou fijn zijn, zou perfect zijn, zou kunnen, zou u,
        zou je, kunt u, zou zeggen, zou mooi zijn, zou ideaal zijn""",
    "past": """
        vroeger heetten, vroeger waren, eerst heetten, hebben we bekeken, hebben we getest,
        hebben we geprobeerd, hebben we uitgeprobeerd, uitgeprobeerd,
        budget was, voor de fusie, voor de overname, vroeger, voorheen, destijds, vorig jaar,
        een jaar geleden, twee jaar geleden,
        drie jaar geleden, jaren geleden, geleden, vorige keer, niet meer, voormalig, voormalige,
        vorige, aanvankelijk, oorspronkelijk, in het begin, vorige baan, voor de ontslagen,
        voor de fusie, voor de reorganisatie, laatste baan""",
    "past_cop": "zaten op, zaten met, zaten rond, waren, hadden, telden, telde, had, was",
    "past_ok": """
        zat te denken, zaten te denken, dacht aan, dachten aan, had gedacht, hadden gedacht,
        had in gedachten, hadden in gedachten, was van plan""",
    "future": """
        mikken op, hopen op, zullen, zal, gaan we, gaan naar, van plan, volgend jaar, binnenkort,
        in de toekomst, doel is, ons doel, willen groeien, groeien naar, hopen, over twee jaar,
        over vijf jaar, ooit een, verwachten""",
    "third": """
        broers, zussen, neven, nichten, ooms, tantes, zwagers, vriendinnen, naast ons, hiernaast,
        tegenover ons, buurbedrijf, zusterbedrijf,
        neef, zwager, schoonzus, schoonvader, schoonmoeder, oom, tante, opa, oma, buurvrouw, buren, kennis,
        broer, zus, vriend, vriendin, vrienden, moeder, vader, ouders, zoon, dochter, collega,
        collega's, klant, klanten, concurrent, concurrenten, concurrentie, moederbedrijf, moederconcern,
        leverancier, buurman, hij, zij, iemand, anderen, andere bedrijven, het concern, andere leverancier,
        ander bedrijf, investeerders,
        dochterbedrijf""",
    "insider": """
        compagnon, vennoot, vennoten, bazin, manager, bestuur, directie, baas, chef,
        leidinggevende, directeur, directrice, eigenaar, ceo, cfo, investeerder""",
    "indifferent": "maakt niet uit, maakt me niet uit, geen voorkeur, om het even",
    "takeback": """
        negeer mijn laatste bericht, vergeet mijn laatste bericht, vergeet wat ik zei, vergeet dat,
        dat was fout""",
    "joke": """
        grapje, geintje, zonder gekheid, even serieus, nu serieus, nee serieus, zonder dollen,
        was een grap, grap""",
    "wrong": """
        was het oude plan, was het oorspronkelijke plan, gaat niet door, was het plan eerst,
        is fout, was fout, was verkeerd, is verkeerd, was onjuist, was een vergissing,
        is onjuist, is te veel, is te laat, is te duur, zijn te veel, klopt niet, werkt niet,
        kan niet, past niet, was een fout, was een typfout, is niet juist, geldt niet meer""",
    "laugh": "haha, lol",
    "first": "ik, wij, we, ons, onze, mij, mijn, me",
    "hedge": """
        ongeveer, circa, ca, rond de, zo'n, misschien, ik denk, denk ik, denk, ik geloof, geloof ik,
        waarschijnlijk, ruwweg, plusminus, om en nabij, of zo, min of meer, ik schat, schat ik, schat,
        ik gok, mogelijk, pakweg, bijna, dacht ik, zoiets als, in de buurt van, tegen de,
        naar schatting, weet niet precies, niet helemaal zeker""",
    "open": """
        niets gepland, nog geen budget, nog niet goedgekeurd,
        geen idee, weet ik niet, weet het niet, ik weet niet, niet zeker, onzeker, hangt ervan af,
        hangt af, moeilijk te zeggen, nog niet besloten, niet besloten, nog niet bekend, nog onbekend,
        kan van alles zijn, alles tussen, ergens tussen, niet goedgekeurd, nog open, ligt eraan,
        moet ik nakijken, moet ik navragen, wie weet, staat nog niet vast, nog te bepalen,
        geen beslissing""",
    "open_ok": """
        weet niet precies, niet helemaal zeker, ergens tussen, weet niet of u, weet niet of jullie""",
    "correct": """
        sorry, excuus, door elkaar, verward, ik bedoel, ik bedoelde, bedoel, bedoelde, eigenlijk, correctie,
        ik corrigeer,
        oftewel, of beter, beter gezegd, nee wacht, wacht, foutje, mijn fout, ik vergiste me,
        heb me vergist, vergist, toch maar, liever, oeps, pardon, verander, wijzig, maak er, maak daar,
        doe maar, inmiddels, net nagekeken, nagekeken, bij nader inzien, moet zijn, nu zijn we,
        in plaats daarvan, foutief, klopt niet""",
    "yes": """
        ja, jazeker, jawel, klopt, dat klopt, precies, juist, inderdaad, correct, zeker, natuurlijk,
        uiteraard, goed, akkoord, prima, graag, ja graag, dat is goed, dat is juist, is goed, bevestigd,
        ik bevestig, perfect, klinkt goed, doe maar, ga uw gang, helemaal, helemaal goed, exact,
        dat ben ik, doe ik, neem ik, top, oke, ok, mooi, absoluut, dat is correct, bevalt me""",
    "weakyes": "goed, mooi, prima, graag, top, zeker, oke, helemaal",
    "no": """
        nee, neen, niet echt, niet helemaal, klopt niet, dat klopt niet, fout, onjuist, zeker niet,
        absoluut niet, nee dank je, nee bedankt, liever niet, niet nodig, hoeft niet, niet precies,
        helaas niet, geen van beide""",
    "another": """
        andere, ander, een andere, iets anders, anders, alternatief, alternatieven, beter, niet die,
        niet deze, bevalt niet""",
    "decline": """
        gaat u niets aan, gaat je niets aan, wil ik niet zeggen, zeg ik niet, liever niet,
        zeg ik liever niet, vertrouwelijk, kan ik niet delen, wil ik niet delen, geen commentaar, prive,
        dat is prive, volgende vraag, waarom wilt u dat weten, waarom wil je dat weten, geheim,
        mag ik niet, sla over, overslaan, houd ik voor mezelf""",
    "sarcasm": """
        ja hoor, ja vast, in mijn dromen, ja tuurlijk joh, was het maar waar, prive-jet, privejet""",
    "source": """
        uw website, uw site, jullie website, jullie site, jullie pagina, uw pagina, jullie faq, uw faq,
        op uw site, op jullie site, volgens, er staat, staat er, u schrijft, jullie schrijven, u zei,
        jullie zeggen, ik las, gelezen dat, het artikel, citaat, ik citeer, gekopieerd, doorgestuurd,
        schreef, jullie brochure, uw brochure, uw advertentie, gartner, jullie case""",
    "inject": """
        negeer alle, negeer je, negeer uw, negeer de, negeer vorige, vergeet alle, vergeet je,
        vergeet uw, markeer mij, markeer me, markeer ons, je bent nu, u bent nu, instructies,
        instructie, als gekwalificeerd, systeembericht""",
    "order": """
        noteer dat, noteer, registreer, sla op, zet in, gekwalificeerd, doe alsof, schrijf gewoon,
        zet gewoon, vul in, vul gewoon""",
    "ask_it": """
        is het, is dat, is dit, heeft het, hebben ze, zijn ze, zijn er ook, hebben jullie, heeft u,
        accepteren jullie, accepteert u, bieden jullie, biedt u, ondersteunen jullie, ondersteunt,
        moeten we, moet ik, kan het, werkt het, nemen jullie, bent u, is er""",
    "request": """
        kunt u, kun je, kunnen jullie, zou u, zou je, kan ik, kunnen we, mag ik, wat dacht je van,
        is het mogelijk, zijn er, heeft u nog, zoek, zoeken we, boek, reserveer, graag, alstublieft,
        aub, vind""",
    "whatabout": "wat dacht u van, wat dacht je van, hoe zit het met, en, misschien",
    "whq": "wat, hoe, welke, welk, waar, wanneer, wie, waarom, hoeveel, waarheen",
    "tail": """
        toch, ok, oke, goed, ja, nee, kan dat, is dat goed, is dat mogelijk, alstublieft, aub,
        klopt dat, bedankt, he, is dat een probleem""",
    "subset": "van hen, waarvan, van wie, daarvan, ervan, elk, elke, per, ieder, waaronder",
    "start": """
        van, vanaf, sinds, vertrek, vertrekken, vertrek op, vertrekkend, begin, beginnen, start,
        starten, ophalen, inchecken, check in, vanuit, heenreis, heenvlucht, uit, ingaand""",
    "end": """
        tot, tot en met, t/m, naar, terug, terugkeer, terugkomen, retour, inleveren, terugbrengen,
        uitchecken, check out, einde, eindigen, aankomst, aankomen, bestemming, terugreis, terugvlucht""",
    "know": """
        waren, hij, zij, ze, sinds, dan, wie, wanneer, waar, meer, minder, moeten, alle, elke, u,
        vroeger, eerst,
        licenties, dus, hoeveel, uw, de, het, een, en, is, zijn, ik, wij, we, u, jij, je, jullie, niet,
        van, in, met, voor, op, te, aan, bij, dat, die, dit, wat, hoe, hebben, heb, heeft, ook, er, ons,
        onze, mijn, alstublieft, ja, nee, maar, of, als, nog, naar, uit, om, hallo, dank, bedankt,
        goedemorgen, goedendag, zoeken, zoek, nodig, wil, willen, graag, ongeveer, medewerkers, mensen,
        personen, werknemers, euro, kan, kunnen, wordt, worden, heel, al, nu, hier, per, jaar, maand,
        week, gaan, veel, momenteel, vandaag, bedrijf, team, vijftig, twintig, dertig, honderd, duizend,
        tien, vijf, drie, vier, twee, tot, vanaf, eind, begin, kwartaal, zo'n, rond, moet, deze, zou,
        werken, want, m'n, z'n, beslis""",
    "past_verb": """
        nam, namen, boekte, boekten, vloog, vlogen, bleef, bleven, bestelde, kocht, bezocht, werkte,
        leidde, betaalde, betaalden""",
    "later": "zodra we, wanneer we, als we, totdat we, tot we, mochten we",
    "has": "heeft, is, telt, gebruikt, betaalt, verdient, hebben",
    "wants": "wil, wilt, zegt, denkt, vindt, neemt altijd, heeft nodig",
}
