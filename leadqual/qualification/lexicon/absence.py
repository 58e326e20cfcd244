"""How people say that a day does not suit, per language, as data: `away`, they are not there or not free;
`unfit`, it is too soon, too much or no good; `sought`, `granted`, what was asked for and was given. Pure.
"""

ABSENCE: dict[str, dict[str, str]] = {
    "en": {
        "away": """
            travelling, traveling, away, out of office, out of the office, out of town, off, on leave,
            on holiday, on vacation, in class, in meetings, in a meeting, busy, booked, booked out,
            booked up, not there, not in, not here, not free, abroad, on the road, at a fair,
            at a wedding, packed, tied up, in court, working, at a conference, on a plane""",
        "unfit": """
            too soon, too early, too late, too tight, too short notice, too much, too many, too few,
            too little, too small, too big, too expensive, kills me, no good, is a no,
            out of the question, does not suit, is bad, is closed, is impossible, is tricky,
            was refused, was rejected, got rejected, got refused, was turned down, got turned down,
            was denied, would be painful, was not approved""",
        "sought": """
            asked for, applied for, requested, put in for, had asked for, hoped for, wanted, proposed,
            pitched""",
        "granted": """
            approved, granted, allocated, got, given, was given, were given, signed off, gave us,
            gave me, was approved, were approved, got approved, agreed to, agreed on""",
    },
    "de": {
        "away": """
            unterwegs, verreist, im urlaub, nicht da, nicht im haus, belegt, ausgebucht, weg,
            auf dienstreise, auf reisen, auf der messe, in terminen, verhindert, beschaftigt, voll""",
        "unfit": """
            zu fruh, zu spat, zu knapp, zu kurzfristig, zu viel, zu viele, zu wenig, zu wenige, zu teuer,
            passt nicht, geht nicht, ist schlecht, zu klein, zu gross, wurde abgelehnt, wurden abgelehnt""",
        "sought": """
            beantragt, gefordert, angefragt, gewunscht, verlangt, wollten, wollte, erhofft""",
        "granted": """
            bewilligt, genehmigt, freigegeben, zugesagt, gegeben, bekommen, erhalten, abgesegnet""",
    },
    "fr": {
        "away": """
            en deplacement, absent, absente, absents, en conge, en conges, en vacances, pris, prise,
            occupe, occupee, pas la, a l'etranger, en voyage, en reunion, en formation, indisponible,
            complet""",
        "unfit": """
            trop tot, trop tard, trop court, trop juste, trop, impossible, ne va pas, ne convient pas,
            ne marche pas, trop cher""",
        "sought": """
            demande, demandais, avais demande, avions demande, voulais, voulions, sollicite, reclame""",
        "granted": """
            accorde, accordes, valide, valides, obtenu, eu, approuve, approuves, donne, octroye""",
    },
    "es": {
        "away": """
            de viaje, fuera, ocupado, ocupada, ocupados, de vacaciones, liado, liada, no estoy,
            no estamos, en una feria, reunido, reunida, de baja""",
        "unfit": """
            demasiado pronto, muy pronto, demasiado tarde, muy tarde, demasiado, no puedo, no podemos,
            no me va bien, no nos va bien, imposible, me viene mal, nos viene mal, muy justo""",
        "sought": """
            pedi, pedimos, habia pedido, habiamos pedido, solicite, solicitamos, queriamos, queria""",
        "granted": """
            aprobaron, aprobado, aprobo, concedieron, concedido, dieron, han dado, han aprobado,
            autorizaron, autorizado""",
    },
    "pt": {
        "away": """
            em viagem, viajando, fora, ocupado, ocupada, de ferias, ausente, nao estou, nao estamos,
            numa feira, em reuniao, em reunioes, lotado""",
        "unfit": """
            cedo demais, muito cedo, demasiado cedo, tarde demais, muito tarde, demasiado, demais,
            nao posso, nao podemos, nao da, impossivel, muito em cima, nao rola""",
        "sought": """
            pedi, pedimos, tinha pedido, tinhamos pedido, solicitei, solicitamos, queriamos, queria""",
        "granted": """
            aprovaram, aprovado, aprovou, concederam, concedido, deram, autorizaram, autorizado,
            liberaram, liberado""",
    },
    "it": {
        "away": """
            fuori, via, in viaggio, in ferie, impegnato, impegnata, occupato, occupata, in trasferta,
            non ci sono, non ci siamo, assente, in fiera, in riunione, pieno""",
        "unfit": """
            siamo a posto, siamo gia a posto, non serve, troppo presto, troppo tardi, troppo, non posso,
            non possiamo, non va bene, impossibile, troppo stretto""",
        "sought": """
            chiesto, avevo chiesto, avevamo chiesto, richiesto, volevamo, volevo, domandato""",
        "granted": """
            approvati, approvato, approvate, concesso, concessi, dato, dati, autorizzati, autorizzato""",
    },
    "nl": {
        "away": """
            op reis, weg, op vakantie, afwezig, bezet, vol, niet aanwezig, er niet, onderweg,
            niet beschikbaar, in het buitenland, vrij, in vergadering, op een beurs""",
        "unfit": """
            te vroeg, te laat, te snel, te krap, te kort dag, te veel, te weinig, te duur, lukt niet,
            gaat niet, komt niet uit, kan niet, te klein, te groot""",
        "sought": """
            gevraagd, aangevraagd, had gevraagd, hadden gevraagd, wilden, wilde, gehoopt op""",
        "granted": "goedgekeurd, toegekend, gekregen, toegezegd, gegeven, vrijgemaakt",
    },
}
