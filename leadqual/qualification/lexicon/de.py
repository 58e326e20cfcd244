"""German."""

TAGS = {
    "neg": """
        nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, ohne, weder, nein, nichts,
        kaum, nimmer, nix, ned, nich, verzichten, verzichte, verzichtbar, entbehrlich, uberflussig, unnotig,
        irrelevant""",
    "neutral": """
        nicht verzichten, kein problem, keine sorge, warum nicht, wieso nicht, nicht nur, nicht mehr als,
        nicht weniger als, nicht spater als, nicht fruher als, nicht eingerechnet, nicht mitgezahlt,
        ohne freelancer, ohne freie, ohne externe, ohne azubis, ohne zeitarbeiter, nicht inbegriffen,
        nicht schlecht, keine frage, nicht vergessen, keine eile, macht nichts, nicht dass,
        nicht nein sagen, ohne zweifel, kein ding, kein thema, gar kein problem, nicht uber,
        nicht gross, nicht riesig, nicht besonders gross, nicht so gross, nicht weiter schlimm,
        nicht schlimm, nicht ganz falsch, nicht zogern, nicht umhin, nicht einschliesslich,
        noch nicht lange, nicht erst ab, nicht vor, ohne mich, ohne die""",
    "reject": """
        statt, anstatt, anstelle von, ausser, streichen sie, streich, vergessen sie, vergiss,
        nicht etwa, bis auf, abgesehen von, lieber als, stornieren, loschen""",
    "contrast": "aber, sondern, jedoch, allerdings, doch, stattdessen",
    "if": """
        gehen wir davon aus, sagen wir wir waren, stellen wir uns vor, wenn, falls, angenommen,
        nehmen wir an, mal angenommen, gesetzt den fall, hypothetisch, theoretisch, was ware wenn,
        sofern, stellen sie sich vor, vorausgesetzt, sagen wir mal wir waren, im fall, gesetzt,
        ware schon""",
    "if_ok": """
        wenn moglich, falls moglich, wenn es geht, wenn ich mich nicht irre,
        wenn ich mich recht erinnere, wenn sie mochten, wenn das hilft, falls das hilft,
        falls sie das brauchen, wenn sie es genau wissen wollen, wenn sie so wollen, wenn uberhaupt,
        wenn sie wollen, ware super, ware gut, ware schon wenn, ware toll, ware prima, ware perfekt,
        ware ideal, ware okay, ware ok, ware mir recht, falls das wichtig ist, falls relevant,
        falls das relevant ist, wurden gern, wurden gerne, wurde gern, wurde gerne, wurden sie,
        wurden wir gerne, wurden uns, ware nett, ware lieb, ware das moglich, ware es moglich""",
    "cond": "wurde, wurden, konnte, konnten, ware, waren wir",
    "wish": """
        wurde gern, wurde gerne, wurden gern, wurden gerne, ware gut, ware super, ware schon,
        hatte gern, hatten gern, hatte gerne, hatten gerne, konnten sie, wurden sie, konntest du,
        wurdest du, wurde sagen, wurden sagen""",
    "past": """
        budget war, von urspronglich, fruher, damals, ehemals, ehemalig, ehemalige, ehemaliger,
        ehemaligen, letztes jahr, vor einem jahr, vor zwei jahren, vor drei jahren, vor jahren,
        beim letzten mal, letztes mal, einst, mal waren, waren mal, war mal, nicht mehr, bis vor kurzem,
        vor der entlassungswelle, vor corona, ursprunglich, anfangs, vorige, vorigen, alter job,
        alten firma, alte firma, letzten job, letzte firma, letzten firma, letzter arbeitgeber""",
    "past_cop": "war, waren, hatte, hatten, gewesen, beschaftigte, beschaftigten",
    "past_ok": """
        hatte gedacht, hatten gedacht, hatte gern, hatten gern, hatte gerne, hatten gerne, dachte,
        hatte an, hatten an""",
    "future": """
        wir peilen, peilen an, streben, hoffen, erwarten, werden wir, wir werden, werde ich, planen,
        wollen wachsen, wollen auf, nachstes jahr, kommendes jahr, im nachsten jahr, in zukunft,
        zukunftig, kunftig, bald, wachsen auf, ziel ist, unser ziel, sollen es, hoffen auf,
        in funf jahren, in zwei jahren, in drei jahren, irgendwann, demnachst, anvisiert, angestrebt,
        wollen werden""",
    "third": """
        bruder, bruders, vaters, mannes, freundes, kunden, sohnes, nachbarn, lieferanten, schwester, frau,
        mann, freund, freundin, freunde, mutter, vater, eltern, sohn, tochter,
        kollege, kollegin, kollegen, kunde, kunden, kundin, wettbewerber, mitbewerber, konkurrent,
        konkurrenz, konkurrenten, mutterkonzern, muttergesellschaft, mutterfirma, konzern, lieferant,
        nachbar, die anderen, andere firmen, andere, jemand, schwesterfirma, vorganger, tochterfirma""",
    "insider": """
        chef, chefin, vorgesetzter, vorgesetzte, geschaftsfuhrer, geschaftsfuhrerin, inhaber, inhaberin,
        vorstand, ceo, cfo, cto, einkauf, investor, investoren, partner, leiter, leiterin, direktor""",
    "indifferent": "egal, ist mir egal, spielt keine rolle, keine praferenz, wie sie wollen, mir gleich",
    "takeback": """
        ignorieren sie meine letzte nachricht, vergessen sie meine letzte nachricht,
        vergessen sie was ich gesagt habe, vergessen sie das, streichen sie das, das war falsch""",
    "joke": "scherz, spass, nur spass, war ein witz, witz",
    "wrong": """
        ist falsch, war falsch, stimmt nicht, ist zu viel, ist zu spat, ist zu fruh, ist zu teuer,
        ist zu hoch, sind zu viele, passt nicht, passt mir nicht, geht nicht, ist veraltet,
        ist nicht richtig, ist nicht korrekt, war ein fehler, war ein tippfehler, gilt nicht mehr""",
    "laugh": "haha, hahaha, lol, hihi",
    "first": """
        ich, wir, uns, mir, mich, mein, meine, meinem, meinen, meiner, unser, unsere, unserem, unseren,
        unserer""",
    "hedge": """
        etwa, ungefahr, circa, ca, rund, zirka, vielleicht, ich glaube, glaube ich, glaube, ich denke,
        denke ich, wahrscheinlich, vermutlich, schatzungsweise, geschatzt, grob, so um die, um die,
        so um, knapp, so ca, plus minus, oder so, mehr oder weniger, ich schatze, schatze ich, schatze,
        ich meine, meines wissens, soweit ich weiss, gefuhlt, in etwa, ungefahr so, moglicherweise,
        eventuell, fast, nahezu, weiss nicht genau, nicht ganz sicher""",
    "open": """
        keine ahnung, weiss nicht, weiss ich nicht, weiss es nicht, nicht sicher, unsicher,
        kann alles sein, alles von, irgendwas zwischen, irgendwo zwischen, irgendetwas zwischen,
        schwer zu sagen, kann ich nicht sagen, kann man nicht sagen, noch offen, noch nicht entschieden,
        nicht entschieden, noch unklar, unklar, steht noch nicht fest, steht nicht fest,
        kommt darauf an, kommt drauf an, hangt davon ab, je nachdem, nicht genehmigt, nicht freigegeben,
        noch nicht fix, muss ich prufen, muss ich fragen, muss ich klaren, nicht festgelegt,
        noch keine entscheidung, wer weiss""",
    "open_ok": "weiss nicht genau, nicht ganz sicher, weiss nicht ob sie, irgendwo zwischen",
    "correct": """
        sorry, entschuldigung, tschuldigung, ich meinte, ich meine, meinte, korrektur, korrigiere,
        besser gesagt, vielmehr, beziehungsweise, stopp, moment, nein doch, ach nein, nein warte, warte,
        quatsch, falsch, mein fehler, habe mich vertan, vertan, hab mich vertan, habe mich vertippt,
        vertippt, verschrieben, eigentlich, tatsachlich, doch lieber, lieber doch, stattdessen,
        genauer gesagt, ich habe mich geirrt, geirrt, muss mich korrigieren, inzwischen, mittlerweile,
        nachgezahlt, hab nachgesehen, gerade nachgesehen, nachgeschaut, andern sie, andere auf, machen wir,
        pardon,
        verzeihung, ach was, sollte heissen, nicht doch, jetzt sind es, es sind jetzt, sind inzwischen""",
    "yes": """
        ja, jawohl, genau, richtig, stimmt, korrekt, klar, sicher, gerne, gern, jup, jep, passt,
        das passt, das stimmt, das ist richtig, das ist korrekt, so ist es, einverstanden, in ordnung,
        natuerlich, naturlich, selbstverstandlich, auf jeden fall, absolut, bestatigt, ich bestatige,
        perfekt, klingt gut, hort sich gut an, machen wir so, gut, prima, super, bitte, ja bitte,
        das nehme ich, nehme ich, nehmen wir, trifft zu, exakt, eben, freilich, wunderbar, doch,
        ja genau, gebongt, das geht, das ware gut, das ware super, bin ich, mache ich, tue ich,
        machen sie das, gefallt mir""",
    "weakyes": "gut, prima, super, bitte, sicher, gern, wunderbar, eben",
    "no": """
        nein, ne, nee, nicht wirklich, nicht ganz, falsch, stimmt nicht, keineswegs, auf keinen fall,
        eher nicht, lieber nicht, leider nein, leider nicht, no, nicht unbedingt, noe, keinesfalls,
        das stimmt nicht, das ist falsch, nicht richtig, nicht korrekt, brauche ich nicht,
        brauchen wir nicht, nicht notig, nein danke, weder noch""",
    "another": """
        andere, anderen, anderes, anderer, ein anderer, etwas anderes, was anderes, alternative,
        alternativen, weitere, nochmal suchen, nicht das, gefallt mir nicht, sonst noch, woanders""",
    "decline": """
        geht sie nichts an, geht dich nichts an, mochte ich nicht sagen, will ich nicht sagen,
        mochte nicht sagen, sage ich nicht, verrate ich nicht, keine angabe, keine auskunft,
        vertraulich, mochte ich nicht angeben, darf ich nicht, kein kommentar, mochte ich lieber nicht,
        lieber nicht, privat, das ist privat, geheim, nachste frage, warum wollen sie das wissen,
        wozu brauchen sie, unter nda, mochte ich fur mich behalten, uberspringen""",
    "sarcasm": """
        sicher doch, aber sicher doch, traum weiter, traumt weiter, klar doch, na klar doch, ja klar,
        schon war's, schon wars, schon ware es, von wegen,
        ja genau sicher, traumen sie weiter, im traum, ironie, privatjet, fantastillionen,
        zig millionen""",
    "source": """
        ihre website, ihre webseite, ihre seite, ihre faq, ihr faq, in der faq, auf ihrer seite,
        auf ihrer website, auf ihrer webseite, ihre preisseite, da steht, dort steht, steht da,
        steht bei ihnen, laut, sie schreiben, sie schrieben, sie sagen, sie sagten, ich habe gelesen,
        gelesen dass, der artikel, im artikel, die broschure, zitat, ich zitiere, kopiert,
        weitergeleitet, schrieb, sagt er, sagt sie, heisst es, in ihrer broschure, ihre werbung,
        in ihrer anzeige, ihre fallstudie, in ihrer fallstudie, gartner""",
    "inject": """
        ignoriere alle, ignoriere deine, ignoriere die, ignoriere vorherige, ignorieren sie alle,
        ignorieren sie ihre, vergiss alle, vergiss deine, vergessen sie ihre, markiere mich,
        markieren sie mich, markiere uns, markieren sie uns, setze das feld, du bist jetzt, anweisungen,
        anweisung, als qualifiziert, systemnachricht""",
    "order": """
        trage ein, trag ein, tragen sie ein, trag mich, schreibe in, speichere, speichern sie, setze,
        setzen sie, qualifiziert, tu so als, tun sie so, notiere einfach, schreib einfach, trag einfach""",
    "ask_it": """
        ist das, ist es, ist er, ist sie, hat das, hat es, haben die, gibt es da, sind die, sind das,
        haben sie, konnen sie nur, nehmen sie nur, nehmen sie, bieten sie, unterstutzen sie,
        unterstutzt, ist ihr, sind sie, kann man, muss man, mussen wir, brauchen wir, gilt das, gilt,
        lohnt sich, reicht das, geht das""",
    "request": """
        konnen sie, konnten sie, kannst du, konntest du, wurden sie, kann ich, konnte ich, konnen wir,
        konnten wir, darf ich, wie ware es mit, wie ware, haben sie noch, gibt es, gabe es,
        ist es moglich, ware es moglich, bitte, suche, suchen wir, buchen sie, reservieren sie,
        finden sie, geht auch""",
    "whatabout": "wie ware es mit, wie ware, was ist mit, und wie ist es mit, vielleicht",
    "whq": """
        was, wie, welche, welcher, welches, wo, wann, wer, warum, wieso, wohin, woher, wieviel, wessen""",
    "tail": """
        oder, ok, okay, richtig, ja, nicht wahr, geht das, bitte, ist das ok, ist das okay,
        ist das moglich, moglich, passt das, reicht das, danke, gell, ist das ein problem,
        ist das zu klein""",
    "subset": "davon, von denen, von ihnen, darunter, jeweils, je, pro, jede, jeder, jedes",
    "start": """
        von, ab, ab dem, seit, beginn, start, abfahrt, abflug, anreise, check in, einchecken, abholen,
        abholung, starten, beginnen, beginnend, los, losfahren, abreisen von, einziehen, einzug,
        hinflug, hinfahrt, aus, vom""",
    "end": """
        bis, bis zum, bis zu, nach, ruckgabe, ruckkehr, zuruck, abreise, check out, auschecken, ende,
        endet, enden, ankunft, ankommen, ziel, zuruckgeben, zuruckbringen, abgeben, ruckflug, ruckfahrt,
        auszug, ausziehen, richtung, in richtung""",
    "know": """
        lizenzen, wieviele, sein, wer, also, das, stimmt, leute, der, die, und, ist, sind, ich, wir,
        sie, nicht, ein, eine, einen, einem, einer, zu, in, mit, fur, auf, von, im, den, dem, des, wie,
        was, haben, hat, habe, bei, auch, es, an, uns, unser, unsere, mein, meine, bitte, ja, nein,
        aber, oder, wenn, noch, nur, nach, aus, um, mal, hallo, danke, guten, tag, suchen, brauchen,
        brauche, mochte, mochten, etwa, rund, mitarbeiter, mitarbeitende, euro, kann, konnen, wird,
        werden, sehr, schon, gerade, hier, am, vom, zum, zur, pro, jahr, monat, moin, wollen, geht,
        gibt, viele, derzeit, aktuell, zurzeit, eigentlich, ihr, ihre, ihnen, kein, keine, ca, dass,
        uber, als, funfzig, zwanzig, dreissig, hundert, tausend, firma, budget, klar, genau, heute,
        morgen, woche, quartal, ende, anfang, mitte""",
    "past_verb": """
        nahm, nahmen, buchte, buchten, flog, flogen, blieb, blieben, bestellte, kaufte, besuchte,
        arbeitete, leitete, fuhr, fuhren, wohnte, beschaftigten, zahlte, zahlten, gebucht hatten,
        gezahlt haben""",
    "later": "sobald wir, wenn wir, bis wir, falls wir, sollten wir",
    "has": "hat, ist, beschaftigt, zahlt, macht, nutzt, verdient, kostet, haben, sind",
    "wants": "will, mochte, braucht, meint, sagt, denkt, bevorzugt, nimmt immer",
}
