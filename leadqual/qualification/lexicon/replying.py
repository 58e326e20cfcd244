"""More ways to say yes and no to an offer or a question, by language. Pure data."""

REPLIES = {
    "en": {
        "yes": """
            y,
            bingo, yess, yesss, okey dokey, okey doke, okie dokie, ya, yah, si, oui, ja, uh huh, mhm, mm hm,
            much better, that is better, even better,
            that is more like it,
            see you then, see you there, until then, ofc, obvs, defo, deffo, def, yessir, yes sir,
            yes ma'am, yass, yus, yip, hell yeah, hell yes,
            be my guest, go on then, go ahead then, happy for you to, happy to, with pleasure, gladly,
            i would say so, could not be better, can not be better, no objections, no objection,
            nothing against it, nothing against that, have nothing against, make it so, count me in,
            sign me up, sign us up, count us in, i am in, we are in, i am game, we are game, that is grand,
            that is lovely, that is wonderful, that is brilliant, that is spot on, that is settled,
            brilliant, marvellous, grand, splendid,
            deal, done deal, you have got a deal, it is a deal, everything is correct,
            everything else is correct, all of that is correct, rest is correct, rest is fine,
            all of it is right, that sorts it, that settles it, go right ahead, crack on, ring it up,
            hit me, bring it on, nice one, go on, too right, damn right, you know it, as discussed,
            i am on board""",
        "weakyes": "brilliant, marvellous, grand, splendid, deal, i am in, we are in, def",
        "no": """
            n, not interested, nothing like that, none of that, none of those, no interest,
            hard pass, some other time, another time, not this time, not today,
            not now, not for now, not just yet, not for us, no need, do not bother, that won't be necessary,
            that will not be necessary, will not be necessary, would not be necessary, is not necessary,
            better not, please don't, god no, heavens no, lord no, hell no, absolutely not,
            definitely not, certainly not, of course not, by no means, let us not, i will leave it,
            we will leave it, leave that out, give it a miss, i would say no, i say no, nothing else,
            i am good thanks, we are good thanks, i am good thank you""",
    },
    "de": {
        "yes": """
            bis dann, bis dahin, unbedingt, jo, jap, joa, logisch, logo, nur zu, mach das, machen sie,
            mach mal, mach es,
            auf alle falle, in jedem fall, immer gerne, aber sicher, aber ja, sicher doch, na klar, klaro,
            nichts dagegen, keine einwande, spricht nichts dagegen, los geht's, dabei, bin dabei,
            einverstanden, so machen wir das, so machen wir es, passt so, das passt mir, geht klar,
            ich bitte darum, wunschenswert, bestens, genau so, so soll es sein, legen sie los, leg los""",
        "weakyes": "bestens, dabei, joa",
        "no": """
            kein interesse, noch nicht,
            lass mal, lassen sie mal, lassen sie das, lass gut sein, diesmal nicht, dieses mal nicht,
            jetzt nicht, heute nicht, vorerst nicht, erstmal nicht, bloss nicht, brauchts nicht,
            braucht es nicht, muss nicht sein, nicht notwendig, besser nicht, ein andermal,
            danke nein, unnotig, ach nein, um gottes willen nein, nicht dass ich wusste""",
    },
    "fr": {
        "yes": """
            vas-y, faites donc, faites, faites-le, fais-le, bien entendu, evidemment, pourquoi pas,
            sans probleme, aucun probleme, sans souci, pas de souci, pas de probleme, sans hesiter,
            sans aucun doute, banco, marche conclu, je suis partant, je suis partante, on est partants,
            avec joie, plutot deux fois qu'une, c'est parti, je suis d'accord, nous sommes d'accord,
            ok pour moi, bon pour moi, c'est bon pour moi, rien a redire, ainsi soit-il, bien vu,
            ca nous va, ca nous convient, je vous en prie, mais oui""",
        "weakyes": "evidemment, pourquoi pas, sans souci, pas de souci, bien vu",
        "no": """
            pas encore, pas interesse, pas interessee, non pas encore,
            inutile, pas la peine, pas cette fois, pas aujourd'hui, pas maintenant, pas pour l'instant,
            pour l'instant non, surtout pas, laissez, laisse tomber, laissez tomber, une autre fois,
            ne sera pas necessaire, vaut mieux pas,
            mieux vaut pas, sans facon, merci non, certainement pas, jamais""",
    },
    "es": {
        "yes": """
            nos vemos, hazlo, hagalo, haganlo, venga, venga va, como no, sin problema, faltaria mas, dale,
            va, hecho,
            trato hecho, vamos, vamos alla, con gusto, encantado, encantada, con mucho gusto, ya lo creo,
            sin dudarlo, me apunto, nos apuntamos, procede, proceda, me vale, nos vale, me sirve, conforme,
            evidentemente, totalmente, absolutamente, naturalmente, por que no, perfectamente""",
        "weakyes": "va, vamos, hecho, dale, encantado, encantada",
        "no": """
            todavia no, aun no, paso, paso gracias, no me interesa,
            dejelo, dejalo, dejemoslo, esta vez no, de momento no, por ahora no, ahora no, hoy no, mejor no,
            otra vez sera, en otro momento, nada de eso,
            ni hablar, claro que no, por supuesto que no, innecesario""",
    },
    "pt": {
        "yes": """
            com todo o gosto, com muito gosto, com prazer, com certeza,
            ate la, bora, manda ver, pode mandar, pode fazer, pode reservar, pode bloquear, pode confirmar,
            pode marcar, pode sim, sem duvida, sem problema, faca isso, faca, fazer isso, vamos la,
            vamos nessa, por que nao,
            claro, com prazer, com gosto, evidentemente, obviamente, fechou, feito, positivo, siga,
            avance, avancem,
            quero sim, queremos sim, to dentro, estou dentro, conforme, obvio, absolutamente, sem falta""",
        "weakyes": "feito, siga",
        "no": """
            ainda nao, nao me interessa,
            deixa pra la, deixe para la, deixa estar, deixe estar, dessa vez nao, desta vez nao,
            por enquanto nao,
            por agora nao, agora nao, hoje nao, melhor nao, fica para a proxima, outra hora, desnecessario,
            claro que nao, de maneira nenhuma, nem pensar, dispenso""",
    },
    "it": {
        "yes": """
            ci vediamo, vada pure, faccia pure, fate pure, fai pure, vai pure, vada, procedi, senz'altro,
            come no si,
            senza dubbio, senza problemi, nessun problema, andata, affare fatto, perche no, ovvio,
            ovviamente, naturalmente, con piacere, facciamo cosi, facciamolo, lo faccia, fallo, dai, ma si,
            per me va bene, per noi va bene, ci stiamo, assolutamente si, direi di si, chiaro, e sia""",
        "weakyes": "dai, vada, chiaro",
        "no": """
            non ancora, ne faccio a meno, faccio a meno, non mi interessa,
            lasci stare, lascia stare, lasciamo stare, stavolta no, questa volta no, per ora no,
            per adesso no,
            al momento no, oggi no, meglio di no, direi di no, non occorre, non c'e bisogno,
            sara per un'altra volta,
            un'altra volta, inutile, certo che no, nemmeno per sogno""",
    },
    "nl": {
        "yes": """
            tot dan, tuurlijk, ga je gang, gaat uw gang, vooruit maar, vooruit, doe dat, doe dat maar,
            regel het,
            regel maar, boek maar, vast maar, ga maar door, zeker weten, vanzelfsprekend, jazeker, yes,
            geen bezwaar, geen probleem, met plezier, afgesproken, waarom niet, best, komt goed, ja hoor,
            lijkt me goed, lijkt me prima, lijkt ons goed, ik doe mee, deal, welzeker, nou en of""",
        "weakyes": "vooruit, best, komt goed",
        "no": """
            nog niet, geen interesse,
            laat maar, laat maar zitten, deze keer niet, nu niet, nu even niet, vandaag niet,
            voorlopig niet,
            beter van niet, beter niet, een andere keer, overbodig, niet noodzakelijk,
            is niet nodig, geen behoefte, natuurlijk niet, dank u nee, dat hoeft niet""",
    },
}
