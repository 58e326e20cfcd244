"""Italian."""

TAGS = {
    "neg": """
        fare a meno, facciamo a meno, rinunciare, irrilevante, superfluo, non, mai, senza, nessun,
        nessuna, nessuno, no, nemmeno, neanche, niente, nulla""",
    "neutral": """
        non possiamo fare a meno, non possiamo rinunciare, nessun problema, non c'e problema,
        senza problemi, perche no, non solo, non piu di, non meno di,
        non piu tardi di, senza contare, non contando, esclusi i, non inclusi, senza dubbio, non male,
        non dimentichi, non si preoccupi, non direi di no, non dico di no, niente di meglio,
        senza fretta, non importa, non ancora, non molto grande, non siamo tanti, non tanti,
        non superiore a, non prima di, non prima del, non prima dell', non prima della, non prima dello,
        non esiti, non fa niente""",
    "reject": """
        invece di, al posto di, anziche, piuttosto che, tranne, eccetto, salvo, dimentichi, dimentica,
        annulli, annulla, tolga, cancelli, a differenza di""",
    "contrast": "ma, pero, bensi, tuttavia, comunque, anzi",
    "if": """
        altrimenti, supponiamo che, diciamo di essere, immaginiamo che, se, supponiamo, supponga, immaginiamo,
        immagini, ipotizziamo, poniamo, diciamo che fossimo, ipoteticamente, in teoria, teoricamente,
        nel caso, qualora, a condizione, fossimo, avessimo, magari fossimo, mettiamo che, ammesso che""",
    "if_ok": """
        se possibile, se puo, se puoi, se vuole, se vuoi, se non sbaglio, se non erro, se ricordo bene,
        se non ricordo male, se serve, se aiuta, se necessario, se non le dispiace, se le va bene,
        anche se, se le interessa, se vi serve, se e possibile, se possono servire""",
    "cond": "sarebbe, saremmo, avrebbe, avremmo, potrebbe, potremmo, dovrebbe",
    "wish": """
        sarebbe ideale, sarebbe perfetto, sarebbe ottimo, sarebbe bello, potrebbe lei, potresti, vorrei,
        vorremmo, mi piacerebbe, ci piacerebbe, preferirei, direi, diremmo, sarebbe per,
        sarebbe possibile""",
    "past": """
        prima si, prima era, prima avevamo, prima usavamo, prima ci, abbiamo provato,
        abbiamo provata, l' abbiamo provato, l' abbiamo provata, abbiamo testato,
        budget era, prima della fusione, prima dell' acquisizione, precedentemente, in passato, una volta,
        l'ultima volta, l'anno scorso, anno scorso,
        un anno fa, due anni fa, tre anni fa, anni fa, fa, non piu, precedente, all'inizio,
        inizialmente, originariamente, ai tempi, ultimo lavoro, prima dei licenziamenti,
        prima della fusione""",
    "past_cop": """
        eravamo, era, erano, avevamo, aveva, avevano, ero, siamo stati, contavamo,
        giravamo, arrivavamo, impiegavamo""",
    "past_ok": """
        avevo pensato, avevamo pensato, pensavo, pensavamo, stavo pensando, stavamo pensando,
        avevo in mente, avevamo in mente, avevamo previsto""",
    "future": """
        puntiamo a, miriamo, saremo, avremo, avra, prevediamo, l'anno prossimo, anno prossimo,
        prossimo anno, in futuro, obiettivo, il nostro obiettivo, vogliamo arrivare, arrivare a,
        diventare, speriamo, tra due anni, fra due anni, tra cinque anni, un giorno, crescere fino""",
    "third": """
        cugini, cugine, cognati, cognate, fratelli, sorelle, zii, zie, amiche, nonni, suoceri,
        nostri vicini, i vicini, qui accanto, di fronte a noi, accanto a noi, di fianco a noi,
        consorella,
        cugino, cugina, cognato, cognata, suocero, suocera, zio, zia, nipote, nonno, nonna, vicino di casa,
        il vicino, vicina di, fidanzato, fidanzata,
        fratello, sorella, moglie, marito, amico, amica, amici, madre, padre, genitori, figlio, figlia,
        collega, colleghi, cliente, clienti, concorrente, concorrenti, concorrenza, casa madre,
        capogruppo, fornitore, lui, lei e, loro, qualcuno, altri, altre aziende, il gruppo ne ha,
        il gruppo ha, altro fornitore,
        l'altro fornitore, altra azienda, investitori, filiale""",
    "insider": """
        socia, soci, amministratrice, proprietario, proprietaria, presidente, capo, direttore,
        direttrice, titolare, socio, ceo, cfo, amministratore, investitore""",
    "indifferent": "non importa, e uguale, e indifferente, nessuna preferenza, come vuole, indifferente",
    "takeback": """
        ignori il mio ultimo messaggio, ignora il mio ultimo messaggio, dimentichi quello che ho detto,
        lasci perdere, dimentichi""",
    "joke": """
        sto scherzando, scherzi a parte, no seriamente, parlando seriamente, no sul serio, scherzo,
        scherzavo""",
    "wrong": """
        era il piano originale, era il piano iniziale, era il vecchio piano, e saltato,
        e sbagliato, e sbagliata, era sbagliato, era sbagliata, era errato, e errato,
        e stato un errore, e troppo, sono troppi, non va bene, non funziona, non mi va,
        era un errore, e un errore, non e corretto, non e giusto, non e vero, non vale piu""",
    "laugh": "haha, ahah, ahaha, lol",
    "first": """
        io, noi, ci, mi, mio, mia, miei, nostro, nostra, nostri, nostre, siamo, sono, ho, abbiamo,
        voglio, vogliamo, vorrei, cerco, cerchiamo""",
    "hedge": """
        circa, all'incirca, approssimativamente, piu o meno, forse, credo, penso, probabilmente, quasi,
        intorno a, intorno ai, un centinaio, qualcosa come, direi, suppongo, possibilmente, o giu di li,
        grosso modo, se non sbaglio, se non erro, a occhio, stimo, una cinquantina, una ventina,
        una trentina, mi pare, mi sembra, non so esattamente""",
    "open": """
        niente di previsto, nulla di previsto, non ancora approvato,
        non ne ho idea, nessuna idea, non so, non lo so, non saprei, non sono sicuro, non sono sicura,
        dipende, difficile dire, non abbiamo deciso, non ho deciso, da definire, da decidere,
        qualsiasi cosa tra, puo essere qualsiasi, non approvato, non e approvato, non e stato approvato,
        non e deciso, chissa, chi lo sa, vedremo, devo verificare, devo controllare, indeciso, indecisa""",
    "open_ok": "non dipende da me, non so esattamente, non sono sicuro esattamente, non so se voi",
    "correct": """
        scusi, scusa, scusate, ho confuso, mi scusi, volevo dire, intendevo, voglio dire, anzi, o meglio,
        cioe,
        in realta, correzione, mi correggo, mi sono confuso, mi sono confusa, mi sono sbagliato,
        mi sono sbagliata, sbagliato,
        ho sbagliato, errore, aspetti, aspetta, ops, alla fine, rettifico, cambi, cambiamo, ora siamo,
        adesso siamo, ho appena controllato, ho controllato, ho cambiato idea, ripensandoci, pardon""",
    "yes": """
        si, esatto, esattamente, corretto, giusto, certo, certamente, proprio cosi, e cosi, d'accordo,
        va bene, perfetto, confermo, confermato, ok, benissimo, bene, ottimo, sicuro, sicuramente,
        assolutamente, volentieri, per favore, si grazie, mi va bene, ci sto, suona bene, lo prendo,
        sono io, infatti, proceda, procediamo, vero, mi piace, e corretto, e giusto, affermativo,
        eccome, certo che si""",
    "weakyes": "bene, benissimo, ottimo, perfetto, per favore, sicuro, infatti, certo",
    "no": """
        no, per niente, non proprio, non esattamente, sbagliato, scorretto, falso, assolutamente no,
        no grazie, non e corretto, non e vero, non serve, non e necessario, negativo, nemmeno, neanche,
        macche""",
    "another": """
        altro, altra, altri, altre, un altro, un'altra, qualcos'altro, diverso, diversa, meglio,
        alternativa, alternative, non mi piace, altrove""",
    "decline": """
        non sono affari suoi, non sono affari tuoi, affari suoi, preferisco non, preferiamo non,
        non voglio dire, non voglio dirlo, non posso dire, non posso dirlo, non posso condividere,
        riservato, confidenziale, nessun commento, privato, e privato, prossima domanda,
        perche vuole saperlo, a cosa le serve, segreto, non lo dico, saltiamo""",
    "sarcasm": """
        si certo, ma certo come no, come no, nei miei sogni, magari, ma figurati, figurati, jet privato""",
    "source": """
        il vostro sito, vostro sito, la vostra pagina, la vostra faq, le vostre faq, sul vostro sito,
        il suo sito, c'e scritto, dite che, avete scritto, lei ha detto, ho letto, l'articolo, cito,
        citazione, copiato, incollato, inoltrato, ha scritto, dicono, il vostro opuscolo,
        la vostra brochure, vostro caso studio, gartner""",
    "inject": """
        ignora le, ignora tutte, ignori le, ignori tutte, ignora i, dimentica le, dimentica tutte,
        segnami, mi segni, contrassegnami, registra che, annota che, ora sei, adesso sei, istruzioni,
        istruzione, come qualificato, messaggio di sistema""",
    "order": """
        registra, registri, salva, salvi, metti in, qualificato, fingi che, fai finta,
        scrivi semplicemente, compila, imposta""",
    "ask_it": """
        e un, e una, avete, accettate, offrite, lavorate solo, prendete solo, bisogna, e necessario,
        ha il, hanno, servono, si puo, ce l'ha, supportate, seguite solo""",
    "request": """
        puo, puoi, potrebbe, potresti, posso, possiamo, potremmo, mi puo, mi potrebbe, che ne dice di,
        c'e, ci sono, e possibile, sarebbe possibile, cerco, cerchiamo, mi trovi, trovami, prenoti,
        prenota, per favore, vorrei, avete un, avete una""",
    "whatabout": "che ne dice di, che ne dici di, e se, magari, forse",
    "whq": "che, quale, quali, come, quanto, quanta, quanti, quante, dove, quando, chi, perche, cosa",
    "tail": """
        vero, no, ok, va bene, si, e possibile, per favore, puo andare, giusto, grazie, d'accordo,
        corretto, e un problema""",
    "subset": "di loro, di cui, dei quali, delle quali, di questi, ciascuno, ognuno, ogni, per",
    "start": """
        da, dal, dalla, dall', a partire da, a partire dal, partenza, partire, parto, partiamo, inizio,
        iniziare, cominciare, ritiro, ritirare, prendere, check in, partendo, origine, andata""",
    "end": """
        fino a, fino al, fino, ritorno, tornare, torno, torniamo, rientro, riconsegna, riconsegnare,
        restituire, arrivo, arrivare, destinazione, fine, finire, verso, per andare a, check out,
        andare a""",
    "know": """
        era, erano, ha, hanno, alla, dalla, chi, quando, meno, gia, ancora, tutti, ne, fa, puo, questo,
        questa, solo,
        prima,
        allora, licenze, quanti, quante, quanto, lei, voi, vostra, suo, il, lo, la, i, gli, le, un, una,
        uno, di, del, della, dei, delle, e, sono, siamo, in, con, per, che, non, si, no, se, sua, mio,
        mia, nostro, nostra, ci, mi, al, come, piu, ma, ciao, grazie, buongiorno, salve, abbiamo, ho,
        cerco, cerchiamo, vorrei, vorremmo, bisogno, dipendenti, persone, addetti, euro, azienda,
        squadra, team, ora, adesso, attualmente, oggi, anno, mese, settimana, molto, tutto, c'e, circa,
        cinquanta, venti, trenta, cento, mille, quindici, dieci, due, tre, quattro, cinque, da, dal,
        fino, fine, inizio, trimestre, nel, nella, sul, anche, qui, l', d', un', dell', all', nell',
        dall',
        lavoriamo, nello, negli, coi, col, sui, decido, decide""",
    "past_verb": """
        preso, prenotato, comprato, viaggiato, lavoravo, dirigevo, speso, ordinato, andai, assunto""",
    "later": "quando saremo, quando avremo, quando arriveremo, appena saremo, una volta che, finche",
    "has": "ha, conta, impiega, usa, guadagna, paga, fattura, hanno",
    "wants": "vuole, preferisce, pensa, dice, ha bisogno, crede, prende sempre",
}
