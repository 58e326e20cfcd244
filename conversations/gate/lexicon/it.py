"""Italian."""

TAGS = {
    "function": """
        il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' d' a al allo alla ai
        agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell'
        con col su sul sullo sulla sui sugli sulle sull' per tra fra e ed o oppure ma che chi cui quale
        quali come quando dove quanto quanta quanti quante senza verso durante dopo prima e' sono era
        erano essere sia ha hanno ho ci c' vi si se ne non piu molto anche gia ancora bene cosi qui li
        questo questa questi queste quello quella cio esso essa loro suo sua suoi sue mio mia mi me puo
        possono potrebbe potete possiamo deve devono va vanno ogni-volta perche poi quindi allora qualche
        qualcosa nessun nessuna tale viene vengono fa avere stato quest' quell' degl' entro po' abbiamo
        avete siamo siete volete posso so davvero è sì sarebbe ah oh eh signor signora""",
    "subject": "io noi voi lei lui loro tu cio questo che chi",
    "verb": """
        sono siamo siete ha hanno ho abbiamo avete puo possono potete costa costano funziona funzionano
        usa usate usiamo utilizza utilizzate utilizziamo lavora lavorate lavoriamo collega collegano
        collegate offre offrono offriamo serve servono perde perdete perdiamo vuole volete include riceve
        restano resta viene cerca cercate comprende richiede dirige vale è""",
    "between": "in con per da di a al alla su nel nella tra fra del della dal dalla",
    "second": """
        voi lei vostro vostra vostri vostre suo sua suoi sue vi le ti tu tuo tua te tuoi signor signora""",
    "we": "noi nostro nostra nostri nostre io",
    "i": "io mi me mio mia miei mie ho posso so",
    "light": """
        piano piani prodotto opzione opzioni possibile costa costano costo prezzo prezzi software sistema
        piattaforma strumento applicazione domanda provare paga pagano pagate pagare provate dura
        provarlo provarla""",
    "weak": """
        include incluso inclusa inclusi compreso compresa disponibile disponibili offre offriamo offrono
        esiste serve servono""",
    "joins": "e ed o oppure ma inoltre ne mentre",
    "can": "puo possono potete potra potranno potreste possibile",
    "want": """
        vuole volete vogliono vorrei vorreste vorremmo vogliamo serve servono cerca cercate cerchiamo
        bisogno desidera desiderate sperate prevedete interessa necessita""",
    "asked": "chiesto chiede chiedeva chiedevate domanda domande sapere voleva volevate",
    "courtesy": """
        grazie mille molte perfetto ottimo ottima eccellente fantastico bene bello bella buono buona
        buongiorno buonasera ciao salve arrivederci benvenuto benvenuta certo certamente sicuramente
        naturalmente volentieri piacere capisco capito comprendo ricevuto inteso annotato domanda domande
        informazione informazioni dettagli dati risposta messaggio tempo pazienza aiuto aiutare aiutarla
        utile utili spiace dispiace scusi scusate problema senso sembra frustrante fastidioso difficile
        complicato stressante immagino condividere condiviso raccontare giornata serata settimana auguro
        interessante momento ultima ultimo altro tutto chiaro felice lieto lieta prego figuri molto
        davvero sfida seccatura""",
    "lead": """
        grazie capisco capito comprendo perfetto bene ottimo chiaro certo spiace dispiace detto diceva
        accennato menzionato menzionava raccontato spiegato indicato scritto chiesto riassunto vedo
        annotato frustrante fastidioso sentire sapere sembra quindi ricevuto""",
    "asking": """
        dire dirmi indicare indicarmi condividere dare darmi fornire sapere chiedere circa
        approssimativamente attualmente ora momento esattamente approssimativa approssimativo stima idea
        domanda veloce ultima potrebbe potreste posso favore quale quali meglio oggi mente lavorano avete
        incirca""",
    "request": """
        mi dica, mi dite, ditemi, dimmi, mi indichi, mi indichi, mi scriva, per favore, vorrei sapere, mi
        serve il, mi serve la, mi servirebbe, potrebbe dirmi, potreste dirmi, può dirmi, ci scriva""",
    "more": """
        c' e altro c'e posso aiutarla aiutarvi aiutare in che cosa ha avete altre domande domanda
        vorrebbe sapere qualcos'altro qualcos'""",
    "did": """
        annotato registrato salvato aggiunto passato trasmesso inoltrato trasferito chiesto informato
        avvisato prenotato prenotata riservato fissato fissata programmato inviato inviata mandato
        spedito collegato creato creata attivato attivata iscritto cambiato corretto modificato
        aggiornato annullato preparato chiamato contattato confermato fatto invitato verificato parlato""",
    "act": "annotato contattera contattare contatteranno rispondera rispondere risponda",
    "noted": """
        annotato registrato aggiunto domanda domande richiesta punto messaggio risposta collega team
        persona qualcuno risponda""",
    "handed": """
        passato trasmesso inoltrato trasferito chiesto informato avvisato collega colleghi team persona
        qualcuno consulente commerciale supporto contattare contattera contatto contattarla contattarvi
        ricontattare ricontattarla rispondere rispondera risponda richiesta domanda domande messaggio
        email""",
    "booked": "prenotato prenotata fissato fissata riunione appuntamento demo chiamata",
    "sent": "inviato inviata mandato email messaggio link conferma",
    "changed": "cambiato corretto modificato aggiornato",
    "limits": """
        so dire rispondere risposta informazione informazioni aiutare prenotare inviare chiamare fissare
        promettere garantire trasferire riunioni riunione appuntamenti email demo dare condividere
        parlare cambiare purtroppo spiace dispiace domanda tema momento esattamente stesso stessa questa
        dispongo questo sconto prezzo preventivo contratto""",
    "assistant": """
        ia ai assistente virtuale digitale bot chatbot automatico automatizzato artificiale intelligenza
        macchina software programma computer aiutare rispondere domande team""",
    "human": "umano umana persona uomo donna dipendente vera vero",
    "limiter": """
        solo soltanto unicamente esclusivamente | maggior normalmente generalmente solitamente alcuni
        alcune spesso | predefinita predefinito | se salvo | eccetto tranne | richiesta | scegliere
        scegli sceglie scelta | previsto prevista presto prossimamente beta | selezionati | minimo almeno
        | massimo | aggiuntivo supplemento extra | limitato limitata limite | oltre""",
    "same": """
        tutti tutte tutto tutta ogni ciascun ciascuno | mese mensile mensili | anno annuale | persona
        persone utente utenti dipendenti addetti | gratis gratuito gratuita gratuiti gratuitamente |
        email mail e-mail posta | azienda ditta societa impresa | restano ospitati conservati | iniziare
        partire cominciare | funziona funzionano collega collegano collegamento integra integrazione
        compatibile usare usa usate usiamo uso utilizza utilizzate utilizziamo utilizzo lavorate lavora
        lavoriamo""",
    "calendar": """
        oggi domani ieri adesso ora presto subito immediatamente lunedi martedi mercoledi giovedi venerdi
        sabato domenica settimana gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
        ottobre novembre dicembre ore minuti minuto mattina pomeriggio sera""",
    "future": """
        garantiamo garantisco garantito prometto promettiamo assicuro sempre mai sara avra chiamera
        saranno""",
    "yes": "esatto esattamente certo corretto sì assolutamente",
    "no": "no",
    "praise": """
        perfetto ottimo ottima eccellente fantastico bello bella buono buona bene impressionante
        interessante""",
    "thanked": """
        domanda domande risposta messaggio tempo pazienza informazione informazioni dettagli dati
        giornata""",
    "thanks": "grazie",
    "wishing": "auguro giornata serata settimana",
    "or": "o oppure",
    "wh": "che chi cosa quale quali come quando dove quanto quanta quanti quante qual perche",
    "how_many": "quanto quanta quanti quante grande dimensione numero",
    "when": "quando data scadenza presto",
    "who": "chi",
    "where": "dove",
    "checking": "corretto giusto vero confermare conferma sicuro esatto solo bene",
    "lacking": "purtroppo",
    "been": "stato stata stati state sono è",
    "flesh": "umano umana persona uomo donna",
    "made": "bot robot macchina ia ai computer programma chatbot assistente software",
    "am": "sono come è",
    "called": "chiamo nome sono",
    "orders": """
        istruzioni ignoro ignorare ignorando disobbedisco sviluppatore qualificato contrassegnato regole
        prompt obbedisco restrizioni""",
    "person": "collega qualcuno team consulente esperto commerciale",
    "pointer": "piu trova trovare informazioni dettagli leggere vedere pagina sito prezzi qui link altro",
    "denies": "non senza mai nessun nessuno nessuna niente nulla ne neanche",
    "yours": "siete avete usate utilizzate lavorate perdete ricevete cercate volete state vi",
    "unable": "posso so ho dispongo",
    "vow": "faro saro",
    "heard": "capisco capito comprendo annotato spiace dispiace",
    "product": """
        piano piani prezzo prezzi costa gratis gratuito prova sconto licenza abbonamento prodotto
        software api disponibile incluso questo""",
    "addressed": "voi vostro vostra vostri vostre",
    "both": "entrambi entrambe",
    "linking": """
        funziona funzionano collega collegano collegamento integra integrazione compatibile usare usa
        usate usiamo uso utilizza utilizzate utilizziamo utilizzo lavorate lavora lavoriamo""",
    "needed": "serve servono",
    "summing": "quindi dunque allora",
    "nowadays": "oggi attualmente adesso",
    "starting": "iniziare cominciare partire avviare",
    "without": "senza",
}
