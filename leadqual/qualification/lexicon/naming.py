"""What leads up to a role, a firm or a name, and what tells of trouble: one list for all languages.

Tags: `title`, `as`, `does` lead up to a role and `am` may; `works`, `near`, `weare` lead up to a firm and
`firm` does for sure; `named` leads up to the visitor's name, `here` follows one; `post` is a word for a job;
`article`, `greeting`, `filler`, `tail` carry nothing; `end` ends a role; `part` joins words of a name; `prep`
stands before a firm or a place; `wish` leads up to a thing wanted or used; `verb` shows that a sentence
speaks; `toward` speaks to us; `trouble` complains; `noanswer` is no value.
"""

from leadqual.qualification.lexicon.roles import POSTS

TAGS = {
    "title": """
        my role is, my role here is, my job is, my title is, my job title is, my position is,
        my function is, my role there is, my job here is, my title says, the title is, job title,
        my role, my position, role is, meine rolle ist, meine position ist, meine funktion ist,
        meine stelle ist, mein titel ist, mein job ist, mon poste est, mon poste c'est,
        mon role est, ma fonction est, mon metier est, j'occupe le poste de, mi puesto es,
        mi cargo es, mi rol es, mi funcion es, ocupo el puesto de, ocupo el cargo de, meu cargo e,
        minha funcao e, a minha funcao e, ocupo o cargo de, o meu cargo e, a minha posicao e,
        il mio ruolo e, la mia posizione e, il mio incarico e, ricopro il ruolo di,
        la mia qualifica e, mijn functie is, mijn rol is, mijn baan is, mijn titel is""",
    "as": """
        work as, work here as, working as, working here as, employed as, i act as, acting as,
        serve as, joined as, hired as, took over as, started as, start as, came on as, brought in as,
        in my role as, in my job as, in my function as, promoted to, made me, stepped in as,
        in meiner rolle als, in meiner funktion als, angefangen als, befordert zur, befordert zum,
        en ma qualite de, en mi papel de, begonnen als, aangenomen als, in mijn rol als,
        arbeite als, arbeite hier als, bin als, tatig als, angestellt als, bin hier als,
        arbeite dort als, travaille comme, travaille ici comme, travaille en tant que,
        suis employe comme, suis employee comme, trabajo como, trabajo aqui como, trabajo de,
        estoy como, trabalho como, trabalho aqui como, atuo como, lavoro come, lavoro qui come,
        faccio il, faccio la, werk als, werk hier als, werkzaam als, ben hier als""",
    "am": """
        i am, i have been, i was made, i became, ich bin, bin, je suis, soy, yo soy, sou, eu sou,
        sono, io sono, ik ben, been, hier ist, this is, here is""",
    "does": """
        i run, i lead, i head, i head up, i manage, i handle, i look after, i oversee, i direct,
        i own, i coordinate, i supervise, and run, and lead, and manage, and head, and oversee,
        responsible for, responsible of, in charge of, ich leite, ich fuhre, ich verantworte, ich betreue,
        ich koordiniere, verantwortlich fur, zustandig fur, je dirige, je gere, je pilote,
        je m'occupe de, je m'occupe des, je m'occupe du, je coordonne,
        je supervise, responsable de, charge de,
        chargee de,
        dirijo,
        gestiono, lidero, coordino, superviso, me encargo de, me encargo del, a cargo de, llevo, coordeno,
        gerencio, cuido de, cuido da, cuido do, cuido das, cuido dos,
        responsavel por, responsavel pela, responsavel pelo, dirigo, gestisco,
        guido, mi occupo di, mi occupo del, mi occupo della, responsabile di, responsabile del,
        responsabile della, ik leid, ik run, ik beheer, ik coordineer, ik stuur,
        verantwoordelijk voor, ik ga over, ik doe de, ik regel de""",
    "works": """
        work, working, works, employed, job, worked, arbeite, arbeiten, beschaftigt, tatig,
        travaille, travaillons, trabajo, trabajamos, trabalho, trabalhamos, lavoro, lavoriamo,
        werk, werken, werkzaam""",
    "near": """
        i am with, i am from, i am at, i am here for, i am here from, we are with, we are from,
        we are at, calling from, writing from, reaching out from, here from, here at,
        all of us at, over at, us at, calling for, writing for, writing on behalf of, ich bin von,
        ich bin bei, ich komme von, wir sind von, ich schreibe fur, je suis de, je suis chez,
        nous sommes de, j'ecris de la part de, soy de, somos de, escribo de parte de, sou da,
        sou do, somos da, somos do, sono di, sono della, siamo di, siamo della, ik ben van,
        wij zijn van, we zijn van""",
    "firm": """
        on behalf of, in the name of, company is called, company is, company's called,
        company name is, the company is called, firm is called, firm is, business is called,
        business is, startup is called, agency is called, employer is, organisation is called,
        organization is called, we are called, name of our company is, our company, our firm,
        my firm, my company, my employer is, employer is, we run,
        mein arbeitgeber ist, mon employeur est,
        we go by, i represent, i own, i founded, i run a company called, company called,
        firm called, a startup called, startup called, agency called, business called, named,
        called, der firma, die firma, firma, firma heisst, wir heissen, unternehmen heisst,
        die firma heisst, im namen von, im namen der, im auftrag von, im auftrag der, inhaber von,
        inhaberin von, on s'appelle, nous nous appelons, la societe, societe, l'entreprise,
        entreprise s'appelle, societe s'appelle, au nom de, de la part de, nos llamamos,
        la empresa se llama, empresa se llama, la empresa es, mi empresa es, en nombre de,
        de parte de, se llama, represento a, chamamo-nos, nos chamamos, a empresa chama-se,
        empresa se chama, empresa e a, em nome da, em nome do, em nome de, chama-se, ci chiamiamo,
        l'azienda si chiama, azienda si chiama, la nostra azienda e, si chiama, per conto di,
        a nome di, a nome della, wij heten, we heten, het bedrijf heet, bedrijf heet,
        ons bedrijf heet, namens, ons bedrijf is""",
    "weare": """
        we are, we're, nous sommes, somos, siamo, somos a, somos o, somos la, siamo la, wij zijn,
        we zijn""",
    "named": """
        my name is, my name's, name is, name's, my full name is, call me, people call me,
        i am called, i go by, mein name ist, ich heisse, ich heiss, name ist, mein name,
        je m'appelle, m'appelle, mon nom est, mon nom c'est, me llamo, mi nombre es, meu nome e,
        o meu nome e, chamo-me, me chamo, mi chiamo, il mio nome e, mijn naam is, ik heet,
        naam is, this is, hier ist, hier spricht, you are talking to, you're speaking with, c'est,
        ici, le habla, habla, aqui e, sono, hier is, je spreekt met, u spreekt met""",
    "here": """
        here, speaking, hier, ici, aqui, qui, am apparat""",
    "post": """
        manager, director, head, lead, leader, chief, officer, founder, cofounder, owner,
        engineer, analyst, consultant, assistant, specialist, coordinator, president, developer,
        admin, administrator, partner, buyer, planner, vp, svp, evp, ceo, cto, cfo, coo, cio, cmo,
        cpo, cro, ciso, md, supervisor, principal, architect, executive, accountant, controller,
        secretary, recruiter, designer, representative, strategist, advisor, technician,
        receptionist, superintendent, foreman, agent, associate, intern, freelancer, attorney,
        chef, chefin, leiter, leiterin, leitung, inhaber, inhaberin, vorstand, gf, referent,
        referentin, assistent, assistentin, entwickler, entwicklerin, berater, beraterin,
        einkaufer, einkauferin, sachbearbeiter, sachbearbeiterin, prokurist, prokuristin, grunder,
        grunderin, buchhalter, buchhalterin, responsable, directeur, directrice, gerant, gerante,
        fondateur, fondatrice, patron, patronne, chargee, adjoint, adjointe, ingenieur,
        ingenieure, acheteur, acheteuse, cadre, pdg, dg, daf, dsi, drh, comptable, jefe, jefa,
        directora, gerente, encargado, encargada, fundador, fundadora, dueno, duena, coordinador,
        coordinadora, ingeniero, ingeniera, analista, contable, propietario, propietaria, diretor,
        diretora, chefe, coordenador, coordenadora, socio, socia, dono, dona, engenheiro,
        engenheira, comprador, compradora, supervisora, responsavel, responsabile, direttore,
        direttrice, titolare, capo, fondatore, amministratore, amministratrice, coordinatore,
        coordinatrice, ingegnere, addetto, addetta, impiegato, impiegata, contabile, hoofd,
        eigenaar, beheerder, oprichter, teamleider, bedrijfsleider, afdelingshoofd, medewerker,
        inkoper, adviseur, directielid, leidinggevende, """
    + ", ".join(sorted(POSTS)),
    "article": """
        the, a, an, our, der, die, das, den, dem, ein, eine, einer, le, la, les, l', un, une, el, una, los,
        las, o, os, um, uma, il, lo, gli, de, het, een, currently, now, just, actually, also,
        presently, only, merely, an, aktuell, derzeit, actuellement, actualmente, atualmente, attualmente,
        momenteel, basically, new, officially, technically""",
    "part": """
        &, +, and, und, et, y, e, en, of, de, di, von, van, der, da, dos, la, del, den, ten, el,
        al, do, das, du""",
    "end": """
        at, with, for, from, here, over, in, and, but, by, who, that, which, since, right, now,
        today, so, then, bei, hier, und, von, fur, seit, der, chez, pour, ici, et, au, depuis,
        para, aqui, y, en, na, no, e, em, presso, per, qui, bij, voor, sinds, also, plus, because,
        btw, on, if, when, while, mit, avec, con, com, met, last, speaking, these days, nowadays,
        at present, this year, until, as of, momentan, derzeit, aktuell, heutzutage, seitdem,
        ces temps-ci, en ce moment, depuis, desde, hace, estos dias, actualmente, ha, desde,
        atualmente, da, attualmente, al momento, momenteel, tegenwoordig""",
    "prep": """
        at, with, for, from, bei, fur, von, chez, pour, en, de, para, na, no, da, do, em, per,
        presso, in, bij, voor, van, di, della, del, dell', nella, nel, d', des, du, im, der, beim,
        @, of, to, on, nach, a, en la, en el, il""",
    "greeting": """
        hi, hiya, hello, hello there, hey, hey there, hi there, hi all, hi team, hello everyone,
        good morning, morning, good afternoon, good evening, hallo, hallo zusammen, guten tag,
        guten morgen, guten abend, moin, servus, gruss gott, bonjour, bonsoir, salut, hola,
        buenos dias, buenas tardes, buenas, ola, bom dia, boa tarde, boa noite, oi, ciao,
        buongiorno, buonasera, salve, hoi, goedemorgen, goedemiddag, goedendag, dag, greetings""",
    "filler": """
        wait, sorry, actually, hold on, pardon, moment, moment mal, well, so, uh, um, hmm, hm, oh,
        sure, ok, okay, yes, yeah, yep, honestly, basically, frankly, it is, that is,
        that would be, we are called, called, the name is, i am, i am the, i would say, i guess,
        i think, probably, mostly, maybe, my name is, of course, right now, and, but, also,
        by the way, btw, first of all, to be honest, tbh, currently, just, mainly, my role is,
        you can call me, sono, soy, sou, ich bin, je suis, ik ben, ci chiamiamo, nos llamamos,
        we heten, wij heten, wir heissen, on s'appelle, nous nous appelons, es ist, das ist,
        das ware, c'est, ce serait, es, e, seria, sarebbe, is, het is, dat is, dat zou,
        what bugs us, what bugs us most, the thing is, the problem is that, the issue is that,
        the problem, our problem, the issue, naja, nun, ja, klar, gerne, ehrlich gesagt,
        eigentlich, bueno, pues, claro, la verdad, bom, pois, bem, sim, si, oui, alors, eh bien,
        en fait, enfin, beh, allora, certo, dunque, nou, eh, tja, eigenlijk, eerlijk gezegd,
        natuurlijk, graag, i work as, i work as a, ich arbeite als, thanks, thank you, danke,
        merci, gracias, obrigado, obrigada, grazie, bedankt, great, good question, it would be,
        let us say, that would be the""",
    "wish": """
        we use, we are using, we currently use, we work with, we have, we are based in, we are in, based in,
        located in, we need, we want, we would like, i would like, looking for, we are looking for,
        wir nutzen, wir verwenden, wir sind in, wir brauchen, wir suchen, nous utilisons, nous sommes a,
        on utilise, usamos, estamos en, necesitamos, buscamos, estamos em, precisamos de, usiamo,
        siamo a, cerchiamo, we gebruiken, we zitten in, we zoeken, wij gebruiken""",
    "tail": """
        please, thanks, thank you, i would say, i think, i guess, i suppose, by the way, btw,
        at the moment, right now, here, there, currently, today, actually, for now, you know,
        heard of us, if you like, if that helps, bitte, danke, hier, gerade, momentan, derzeit,
        merci, ici, actuellement, en ce moment, s'il vous plait, gracias, aqui, por favor,
        ahora mismo, obrigado, obrigada, neste momento, grazie, qui, per favore, al momento,
        bedankt, alsjeblieft, nu, in total, altogether, you""",
    "verb": """
        i, we, you, he, she, they, it, there, is, are, was, were, am, be, been, have, has, had,
        do, does, did, will, would, can, could, should, need, want, use, meant, think, know,
        going, my, ich, wir, sie, du, ihr, er, ist, sind, war, waren, haben, hat, habe, brauche,
        brauchen, arbeite, arbeiten, mein, meine, bleiben, je, j', nous, vous, elle, ils, est,
        sommes, suis, avons, ai, mon, ma, yo, nosotros, somos, soy, tenemos, tengo, son, trabajo,
        hay, eu, sou, temos, tenho, trabalho, sao, perdemos, ficam, io, noi, siamo, sono, ho,
        abbiamo, lavoro, ik, wij, jullie, zijn, ben, heb, hebben, werk, wil, ce, c', on s', mijn,
        meu, minha, mi""",
    "toward": """
        you, your, you are, du, ihr, sie sind, du bist, tu, vous, vous etes, usted, ustedes, voce,
        lei, jij, je bent, u, just tell, tell me, give me, show me, let me, let us, stop, hurry,
        get to, answer me, talk, speak, send me, call me, send, sag mir, sagen sie, dis-moi,
        dites-moi, dime, digame, diga-me, dimmi, mi dica, zeg""",
    "noanswer": """
        yes, no, yeah, yep, nope, ok, okay, sure, maybe, later, why, what, who, lol, haha, none,
        nothing, nobody, n a, na, whatever, anything, everything, idk, dunno, thanks, thank you,
        hello, hi, hey, fine, good, great, cool, test, ja, nein, nee, vielleicht, warum, wieso,
        nichts, egal, oui, non, pourquoi, rien, si, quizas, por que, nada, sim, nao, talvez,
        forse, perche, niente, misschien, waarom, niks, you, me, us, here, there, now, today,
        tomorrow, not sure, danke, merci, gracias, obrigado, grazie, bedankt, same, see above,
        as i said, bye, goodbye, huh""",
    "trouble": """
        problem, problems, issue, issues, struggle, struggles, struggling, pain, painful, trouble,
        troubles, headache, headaches, nightmare, mess, messy, chaos, chaotic, disaster, lost,
        lose, loses, losing, get lost, gets lost, missed, missing, miss, slow, too slow, too long,
        takes forever, takes hours, takes ages, takes days, eats, eat, eating up, waste, wastes,
        wasting, wasted, crash, crashes, crashing, breaks, broken, breaking, fails, fail, failing,
        error, errors, mistake, mistakes, by hand, manual, manually, retype, retyping,
        copy and paste, complain, complains, complaining, complaints, angry, annoyed, annoying,
        annoys, frustrating, frustrated, overwhelmed, overloaded, drowning, swamped, behind,
        backlog, backlogs, delay, delays, delayed, late, waiting, wait, nobody knows,
        no one knows, nobody answers, no overview, no idea who, duplicate, duplicates, twice,
        too many, too much, can not keep up, not keep up, fed up, sick of, tired of, outdated,
        clunky, unreliable, expensive, costs us, bottleneck, bottlenecks, stuck, forgotten,
        forget, forgets, slip through, slips through, fall through, scattered, spreadsheets,
        paperwork, hard to, difficult to, impossible to, hate, hates, bugs us, bothers us, churn,
        falling apart, piling up, pile up, no time, arger, argert, nervt, muhsam, umstandlich,
        chaotisch, verlieren, verliert, verloren, verschwenden, verschwendet, frisst, fressen,
        bleiben liegen, bleibt liegen, liegen, dauert zu lange, zu lange, zu langsam, langsam,
        fehler, handisch, von hand, manuell, doppelt, beschweren, beschwerden, warten, wartet,
        uberlastet, uberfordert, verspatet, geht unter, gehen unter, vergessen, niemand weiss,
        keiner weiss, kostet uns, sturzt ab, absturze, zu viele, zu viel, unubersichtlich,
        veraltet, probleme, schwierigkeiten, ruckstand, kein uberblick, stundenlang, tagelang,
        problemes, souci, soucis, galere, perdons, perd, perdent, se perdent, perdu, perdus,
        gaspille, trop long, trop lent, lent, lente, erreurs, erreur, a la main, manuellement,
        se plaignent, attendent, attendre, retard, retards, debordes, submerges, oublie, oublies,
        personne ne sait, nous prend, nous coute, plante, en double, trop de, complique,
        ingerable, problema, problemas, perdemos, pierde, pierden, se pierden, perdida, lento,
        lenta, demasiado, tarda, tardan, errores, a mano, manualmente, quejan, se quejan, quejas,
        esperan, esperar, retraso, retrasos, desbordados, saturados, olvidan, olvida, nadie sabe,
        nos cuesta, falla, fallan, duplicado, duplicados, caos, agobiados, perde, perdem,
        se perdem, demora, demoram, demorado, erro, erros, a mao, reclamam, queixam, atraso,
        atrasos, sobrecarregados, esquecidos, ninguem sabe, nos custa, falha, falham, parados,
        ficam parados, confusao, muito tempo, bagunca, problemi, perdiamo, perdono, si perdono,
        perso, persi, lentezza, troppo, troppi, troppe, errori, errore, lamentano, si lamentano,
        reclami, aspettano, attesa, ritardo, ritardi, sommersi, sovraccarichi, dimenticati,
        nessuno sa, ci ruba, rubano, ci costa, si blocca, doppioni, confusione, ingestibile,
        problemen, gedoe, kwijt, raken kwijt, verliezen, verspillen, verspilt, duurt te lang,
        te lang, te langzaam, traag, fouten, handmatig, met de hand, klagen, klachten, wachten,
        wacht, vertraging, overbelast, overspoeld, vergeten, niemand weet, kost ons, loopt vast,
        dubbel, blijven liggen, blijft liggen, liggen, te veel, rommelig, dagenlang,
        onoverzichtelijk, te laat, zu spat, trop tard, llegan tarde, in ritardo, atrasadas, atrasados, sturzt,
        picks up the phone, answers the phone, wrong calendar, wrong place, goes wrong, go wrong,
        going wrong, goes down, go down, keeps crashing, end up in the wrong, no shows, fallen aus,
        fallt aus, fallen standig aus, fallt standig aus, fallen dauernd aus, fallt dauernd aus,
        stimmen nie, stimmt nie, geht niemand, gehen verloren, geht verloren, geht schief, lauft schief,
        katastrophe, albtraum, dauern ewig, ratons, ratent, ratee, manquons, resilient, resilie,
        tombe en panne, tombent en panne, ne repond, oublient, cauchemar, catastrophe, prend des heures,
        prennent des heures, saturent, se cae, se caen, sale mal, salen mal, salen siempre mal,
        no contesta, deja de funcionar, dejan de funcionar, no llegan, no se presentan, pesadilla,
        se nos olvidan, se nos pasan, se queda colgado, deixam de funcionar, deixa de funcionar,
        pesadelo, some coisa, trava, travam, ninguem atende, nao aparecem, nao aparece, doppie, doppi,
        si rompe, si rompono, saltano, spariscono, nessuno risponde, disastro, incubo, si dimenticano,
        vanno persi, vanno perse, arrivano tardi, mislukken, mislukt, nachtmerrie, valt uit, vallen uit,
        klopt nooit, kloppen nooit, gaat mis, gaan mis, gaat fout, gaan fout, neemt niemand op,
        loopt spaak, lopen vast, on rate, een ramp, is een ramp, desastre, prennent une semaine,
        terrible, awful, horrible, dreadful, hopeless, unbearable, takes us ages, takes me ages, takes them
        ages, takes us forever, takes me forever, ages to, half my day, half our day, outgrown,
        outgrew, firefighting, out of hand, out of control, does not scale, do not scale, double work,
        unanswered, no one answers, nobody replies, no one replies, bursting at the seams,
        geht was unter, geht etwas unter, geht viel unter, geht vieles unter, geht alles unter, geht standig
        was unter, geht standig etwas unter, geht immer was unter, geht immer etwas unter, geht oft was unter,
        furchtbar, schrecklich, ewigkeiten, durcheinander, zettelwirtschaft, unbeantwortet,
        halben tag, doppelarbeit, doppelte arbeit,
        bazar, foutoir, pagaille, bordel, catastrophique, insupportable, temps fou, sans reponse, croulons,
        croule, croulent, double saisie, depasses, moitie de ma journee,
        desastroso, un lio, desorden, sin responder, sin respuesta, sin contestar, doble trabajo,
        no damos abasto, terrivel, horrivel, desordem, sem resposta, por responder, trabalho a dobrar,
        trabalho dobrado, nao damos conta, metade do dia, terribile, orribile, disordine, e un casino,
        senza risposta, doppio lavoro, mezza giornata, stare dietro, disastroso, verschrikkelijk, vreselijk,
        puinhoop, zooitje, onbeantwoord, dubbel werk, halve dag""",
}


def _split(words: str) -> list[str]:
    return words.split()


TROUBLE_WORDS = frozenset(
    _split("""
    bedarf behoefte besoin bisogno challenge defi desafio dificuldade doel esigenza frustration goal
    grund herausforderung impact issue motivation motivo necesidad necessidade need needs obiettivo
    objectif objetivo obstacle pain problem problema probleme raison reason reden reto sfida
    situation struggle trouble uitdaging why ziel""")
)
# German and Dutch write nouns as one word: what it ends in tells whether it is a job
POST_ENDINGS = tuple(
    _split("""
    leiter leiterin leitung chef chefin fuhrer fuhrerin manager managerin berater beraterin
    entwickler entwicklerin referent referentin bearbeiter bearbeiterin verantwortliche
    verantwortlicher leider leidster hoofd directeur beheerder medewerker ingenieur kaufmann
    kauffrau assistent assistentin""")
)
# with an article before them ("I'm a plumber"), words with such an ending name a job, but for NO_POSTS
TRADE_ENDINGS = tuple(
    _split("""
    er or ist ant ian eur euse trice iste ero era aio nurse in""")
)
NO_POSTS = frozenset(
    _split("""
    after again another applicant author beginner believer better bigger bit brain caller center
    certain customer ever fan follower foreigner former later letter loser lot main major matter
    member minor never newbie newcomer number offer order other over owner's pain paper partner's
    plain poor prior prospect quarter reader smaller stranger student subscriber supporter train
    twin under user visitor winner""")
)
LEGAL_FORMS = frozenset(
    _split("""
    ab ag bv co corp gmbh inc kg lda llc ltd ltda nv oy plc sa sarl sas sl spa srl ug""")
)
