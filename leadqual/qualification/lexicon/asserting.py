"""Phrases by which people assert nothing, per language, as data.

`suppose` makes the whole sentence a thought,
`assume` if a question hangs on it; `deny` denies the sentence behind it; `record` tells the
machine to write something down; `thereof` speaks of some of those before; `moved` tells how a number came
    to be another; `ahead` puts what is said
with it into the future; `opinion` is another's word, not known.
"""

ASSERTING: dict[str, dict[str, str]] = {
    "en": {
        "thereof": "of which, of whom, of those, of these, thereof, among them, out of which, including",
        "suppose": """
            scenario, thought experiment, times ten, playing with numbers, playing around with numbers,
            take a company, take a firm, take a team, take a business, consider a, consider the case,
            the case where, the case that, a case where, as an example, just an example, for example's sake,
            test figure, made up number, made-up number, in a different world,
            what would happen, for the sake of the, just as a test, just to test, fictional, fictitious,
            made up example, made-up example, as a thought, feels like we, feels as if, as though,
            another life,
            assumption, let us posit""",
        "assume": "say there, say our, say my, say the, say we, say it, let us say, let us take",
        "deny": """
            is wrong that, not true that, not the case that, not correct that, is false that, untrue that,
            a lie that, a myth that, i doubt, we doubt, i deny, we deny, the claim that, whoever told you,
            is not like we, is not like i, not like we, is not as if, not as if we, not as if i,
            whoever said, who told you, who says, by no means, nonsense that, wrong to say, wrong to think,
            wrong to assume, lie to say, lying if i said, lie if i said, do not believe that, far cry from""",
        "record": """
            note in your, note in the, note it in, note on, note down, write down, write in your,
            write in the, write into, put down that, put down, jot down, store, save, log, record, register,
            enter, update the, update your, update our, update my, set the, set our, set my, put our,
            put my, put in your, put in the, put into, put it, mark that, mark our, mark my, mark us,
            mark me, fill in, type in, file us, list our, add to your, add to our, add to the, tick,
            write that,
            let the record, database should, database must, system should, system must, records should,
            records must, notes should, notes say, crm should, crm must, entry for, flag us,
            flag me, flag our, change the, change our, change my, treat us, treat me, consider us,
            consider me, remember that we, remember that i, memorise, memorize, save to, input, key in""",
        "moved": """
            grew, grown, gone, went, up from, down from, are down, is down, back down, come down,
            shrank, shrunk, dropped, fell, fallen, cut, raised, increased,
            reduced, risen, rose, moved, switched, migrated, changed, scaled, expanded, slashed, trimmed,
            increase, raise, reduce, lower, decrease, upgrade, change, bumped, lowered, moved away,
            came over, doubled, tripled, halved, promoted""",
        "ahead": """
            will work for, will work at, will work as, will lead, will run, will take over, switching to,
            going to switch, going to use, switch to, will use, will switch, migrating to, moving to,
            plan to open,
            planning to open, plan to use, planning to use, plan to switch, planning to switch, will open,
            going to open, plan to add, planning to add, opening soon, from next, as of next, starting next,
            closes, goes through, by the end of, at the end of this year, end of the year, year-end,
            year end, plan says, plan foresees, plan is, plans to, intend to, be promoted, get promoted,
            will grow, will be, will have, want to open, want to switch, want to use, hope to open""",
        "opinion": """
            rumour has it, rumor has it, rumour says, rumor says, word is, allegedly, supposedly, they say,
            people say, according to linkedin, linkedin says, on linkedin, according to google,
            google says, release reads, release says, article says, email said, mail said, it reads""",
    },
    "de": {
        "thereof": "davon, von denen, von ihnen, darunter",
        "suppose": """
            als beispiel, gedankenspiel, szenario, nur ein beispiel, beispielhaft, rein hypothetisch,
            so tun als, tun wir so, tun wir mal so, nehmen wir mal, nehmen wir einmal, spinnen wir,
            einmal angenommen, mal gesetzt, stell dir vor, fiktiv, als testwert,
            im falle, fur den fall, in dem fall dass, rechenbeispiel""",
        "assume": "sagen wir, sag mal wir, nehmen wir",
        "deny": """
            stimmt nicht dass, stimmt nicht , dass, nicht wahr dass, nicht wahr , dass, falsch dass,
            falsch , dass, nicht richtig , dass, keineswegs, keinesfalls, bezweifle, bestreite, wer sagt,
            wer behauptet, weit entfernt von, weit weg von, quatsch dass, quatsch , dass""",
        "record": """
            trag, trag einfach, vermerken sie, vermerke, notieren sie, notiere, tragen sie, trage,
            speichern sie, speichere,
            schreiben sie in, schreib auf, hinterlegen sie, hinterlege, erfassen sie, erfasse,
            registrieren sie, registriere, setzen sie, setze, setz, andern sie, ubernehmen sie,
            merken sie sich, merk dir, aktualisieren sie, aktualisiere, buchen sie ein, fullen sie,
            speichern dass, speichern , dass, vermerken dass, vermerken , dass, notieren , dass, festhalten,
            eintragen, hinterlegen, erfassen,
            in ihrem system,
            in ihrer datenbank""",
        "moved": """
            gewachsen, geschrumpft, gesunken, gestiegen, reduziert, gekurzt, erhoht, gewechselt,
            umgestiegen, verkleinert, runter, hoch, hochgegangen, vergrossert, gegangen, gekommen, gefallen,
            verdoppelt, verdreifacht, halbiert, wuchsen, schrumpften, wechselten""",
        "ahead": """
            ende des jahres, jahresende, ende jahr, bis dezember, geplant sind, geplant, ab nachstem,
            ab nachster, werden bald, werde bald, umsteigen auf, wechseln zu, wechseln auf, wollen offnen,
            wollen eroffnen, werden eroffnen, eroffnen bald, fange ich bei""",
        "opinion": "angeblich, gerucht, geruchteweise, es heisst",
    },
    "fr": {
        "thereof": "dont, parmi lesquels, parmi eux, d'entre eux",
        "suppose": """
            scenario, par exemple avec, a titre d'exemple, juste un exemple, dans l'hypothese,
            faisons comme si, comme si, partons sur, quand bien meme, fictif, imaginons que,
            dans le cas ou""",
        "assume": "disons, mettons, prenons, admettons",
        "deny": """
            est faux que, pas vrai que, pas exact que, je doute, nous doutons, on doute, je nie, qui dit que,
            qui vous a dit, loin d'etre, loin des, loin de, loin d'avoir""",
        "record": """
            mets, notez dans, noter dans, notez que, noter que, note dans, enregistrez, enregistrer,
            inscrivez,
            inscrire, mettez, mettre dans, saisissez, saisir, indiquez dans, indiquer dans, marquez,
            sauvegardez, stockez, renseignez, remplissez, ajoutez dans, modifiez, changez, retenez que,
            ecrivez que,
            sauvegarder, stocker, noter que, ajoutez a""",
        "moved": """
            passe, passes, passee, passees, grandi, monte, montes, descendu, descendus, tombes, reduit,
            reduits, augmente, bascule, migre, evolue""",
        "ahead": """
            fin de l'annee, en fin d'annee, fin d'annee, a partir de janvier, prevus, prevu, prevues,
            d'ici a, basculer vers, passer sur, allons ouvrir, va ouvrir, ouvrir, embauche pour""",
        "opinion": "parait-il, il parait, soi-disant, la rumeur",
    },
    "es": {
        "thereof": """de ellos, de ellas, de los cuales, de las cuales, de los que, de las que, incluidos,
            incluidas""",
        "suppose": """
            digamos que hay, digamos que tenemos, digamos que somos, como si, escenario, por ejemplo con,
            a modo de ejemplo, solo un ejemplo, hagamos como, ojala, de ser, en el supuesto, imaginen,
            imaginad, pongamos, ficticio, en caso de que, imaginen que,
            imaginate, suponga se, supongase, haz como, haga como""",
        "assume": "digamos, pongamos, tomemos",
        "deny": """
            es falso que, no es cierto que, no es verdad que, dudo que, dudamos que, niego que, quien dice,
            quien le dijo, lejos de, ni de lejos, es mentira que""",
        "record": """
            apunte, apunta, apunten, anote, anota, anoten, ponga, pongan, registre, registra, registren,
            guarde, guarda, guarden, escriba, escribe en, inscriba, introduzca, introduce, rellene,
            actualice, actualiza, marque, marca que, almacene, recuerde que, cambie a, guardar, anotar,
            apuntar, registrar, almacenar""",
        "moved": """
            pasado, pasamos, paso, crecido, crecimos, bajado, bajamos, subido, cambiado, cambiamos, reducido,
            reducimos, aumentado, migrado, duplicado, recortado""",
        "ahead": """
            a finales de ano, a fin de ano, para fin de ano, planeado, planeados, previstos, previsto,
            vamos a crecer, vamos a cambiar, vamos a abrir, pensamos abrir, a partir de enero""",
        "opinion": "supuestamente, segun rumores, se rumorea, dicen que",
    },
    "pt": {
        "thereof": "dos quais, das quais, deles, delas, incluindo",
        "suppose": """
            digamos que ha, digamos que temos, digamos que somos, como se, cenario, por exemplo com,
            a titulo de exemplo, so um exemplo, facamos de conta, oxala, no caso, imaginem, imaginemos,
            ponhamos, caso tivessemos, caso fossemos, ficticio,
            imagina que, suponha se, suponha-se, faz de conta, faca de conta""",
        "assume": "digamos, ponhamos, vamos dizer, tomemos",
        "deny": """
            e falso que, nao e certo que, nao e verdade que, duvido que, duvidamos que, nego que, quem diz,
            quem lhe disse, longe de, longe dos, longe das, e mentira que, nem de longe""",
        "record": """
            anote, anota, anotem, aponte, coloque, coloquem, ponha, registe, registre, registrem, guarde,
            guardem, escreva, insira, introduza, preencha, atualize, marque, grave, lembre que,
            salve, registar, registrar, guardar, anotar, gravar, salvar""",
        "moved": """
            passamos, passado, crescemos, crescido, caimos, reduzimos, reduzido, mudamos, aumentamos,
            subimos, descemos, migramos, dobramos, duplicamos, cortado""",
        "ahead": """
            no fim do ano, no final do ano, ate o fim do ano, planejado, planeado, previstos, previsto,
            vamos crescer, vamos mudar, vamos abrir, vamos chegar, a partir de janeiro""",
        "opinion": "supostamente, diz-se, dizem que, consta que",
    },
    "it": {
        "thereof": "di cui, dei quali, delle quali, tra cui, inclusi, incluse",
        "suppose": """
            mettiamo di, mettiamo che, facciamo finta, fate finta, scenario, per esempio con,
            a titolo di esempio, solo un esempio, come se, nell'ipotesi, nel caso avessimo,
            nel caso fossimo, immaginate, immaginiamo, poniamo, fittizio, faccia finta,
            fai finta""",
        "assume": "diciamo, mettiamo, prendiamo",
        "deny": """
            e falso che, non e vero che, dubito che, dubitiamo che, nego che, chi dice, chi le ha detto,
            lontani da, lontani dai, lontani dalle, lontano da, ben lontani""",
        "record": """
            annoti, annotate, annota, scriva, scrivete, inserisca, inserite, inserisci, metta, mettete,
            registri, registrate, salvi, salvate, segni, segnate, memorizzi, compili, aggiorni, aggiornate,
            imposti, ricordi che, salvare, annotare, registrare, inserire, memorizzare""",
        "moved": """
            passati, passato, passate, cresciuti, scesi, saliti, ridotto, ridotti, cambiato, aumentati,
            calati, migrati, raddoppiati, tagliato""",
        "ahead": """
            a fine anno, entro fine anno, per fine anno, previsti, previsto, pianificati, cresceremo,
            passeremo, apriremo, vogliamo aprire, stiamo per, a partire da gennaio""",
        "opinion": "a quanto pare, si dice, pare che, dicono che",
    },
    "nl": {
        "thereof": "waarvan, van wie, daarvan, onder wie",
        "suppose": """
            scenario, bij wijze van, als voorbeeld, alleen een voorbeeld, doen alsof, alsof, gesteld dat,
            laten we zeggen, fictief, in het geval, mochten we, mocht ik""",
        "assume": "laten we zeggen, zeg dat, zeg maar, neem nou",
        "deny": """
            niet waar dat, klopt niet dat, onjuist dat, betwijfel, ontken, wie zegt, lang geen, lang niet,
            ver van, verre van, onzin dat""",
        "record": """
            noteer, noteert u, registreer, sla op, zet, vul, schrijf op, schrijf in, voer, bewaar, leg vast,
            werk bij, wijzig, markeer, onthoud dat, pas aan, opslaan, noteren, registreren, vastleggen""",
        "moved": """
            gegroeid, gekrompen, gegaan, overgestapt, teruggebracht, gedaald, gestegen, verlaagd, verhoogd,
            groeiden, krompen, verdubbeld, gezakt""",
        "ahead": """
            eind dit jaar, eind van het jaar, eind van dit jaar, gepland, worden er, worden we,
            overstappen naar, gaan openen, willen openen, doorgroeien, vanaf januari""",
        "opinion": "naar verluidt, zogenaamd, het gerucht",
    },
}

CHANGES = frozenset(
    word for tags in ASSERTING.values() for phrase in tags["moved"].split(",") for word in phrase.split()[:1]
) - {"up", "down", "are", "is", "back", "come"}
