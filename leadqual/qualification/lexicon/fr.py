"""French."""

TAGS = {
    "neg": """
        se passer de, nous passer de, me passer de, se passer du, nous passer du, superflu, inutile,
        pas, jamais, sans, aucun, aucune, ni, non, guere, rien, nullement""",
    "neutral": """
        pas se passer de, pas nous passer de, pas se passer du, pas de probleme, pas de souci,
        pas de soucis, sans probleme, sans souci, pourquoi pas,
        pas seulement, pas que, pas plus de, pas plus que, pas moins de, pas moins que, pas au-dela,
        sans compter, sans les, sans doute, sans aucun doute, pas mal, pas compris, n'oubliez pas,
        pas grave, pas de pression, rien de mieux que, ne dirais pas non, dirais pas non, pas encore,
        pas tres grand, pas grand, pas enorme, pas plus tard que, pas avant, n'hesitez pas, pas de quoi,
        non compris, non seulement, pas beaucoup, pas presse, pas urgent, pas si, pas d'autre que,
        n'est-ce pas, est-ce pas""",
    "reject": """
        au lieu de, au lieu d', plutot que, a la place de, sauf, hormis, excepte, oubliez, oublie,
        annulez, annule, supprimez, laissez tomber, a part, plutot qu'""",
    "contrast": "mais, cependant, par contre, en revanche, toutefois",
    "if": """
        sinon, partons du principe, disons que nous sommes, imaginez que, si, s'il, s'ils, supposons,
        imaginons, imaginez, admettons, a supposer, en supposant, hypothetiquement, en theorie,
        theoriquement, au cas ou, disons que nous avions, a condition, si jamais, mettons, serions,
        aurions, si nous etions, si on etait""",
    "if_ok": """
        si possible, si vous voulez, si vous pouvez, si je ne me trompe, si je ne me trompe pas,
        si je me souviens bien, si ca aide, si ca peut aider, si cela vous aide, si besoin,
        si necessaire, si vous tenez a savoir, s'il vous plait, s'il te plait, si tu peux, si tu veux,
        si c'est possible, si ca vous va, si ca ne vous derange pas, si vous avez besoin, meme si""",
    "cond": "serait, serions, serais, aurait, aurions, pourrait, pourrions, devrait",
    "wish": """
        serait bien, serait parfait, serait ideal, serait super, pourriez-vous, pourriez vous, aimerais,
        aimerions, voudrais, voudrions, souhaiterais, prefererais, je dirais, on dirait,
        serait possible""",
    "past": """
        avant on, avant nous, avant c' etait, avant j', avons essaye, avons teste, a essaye, a teste,
        on avait, nous avions,
        budget etait, avant la fusion, avant le rachat, autrefois, auparavant, jadis, anciennement, ancien,
        ancienne, la derniere fois,
        l'annee derniere, l'an dernier, a l'epoque, plus maintenant, n'est plus, ne sommes plus,
        il y a deux ans, il y a trois ans, il y a un an, il y a quelques annees, precedent, precedente,
        initialement, au depart, au debut nous, dernier emploi, derniere boite, etions avant,
        avant le plan social, avant les licenciements, avant la fusion""",
    "past_cop": """
        etions, etait, etais, etaient, avions, avait, avais, avaient, fumes, employions, comptions,
        comptait, comptais, tournait, tournions, comptaient, tournaient, depassait, depassions, approchait""",
    "past_ok": """
        n'est plus que, ne sommes plus que, sommes plus que, est plus que, avais pense, avait prevu,
        avions prevu, pensais, avions pense, avais en tete, avions en tete""",
    "future": """
        on vise, vise, tablons sur, attendons, serons, sera, aurons, aura, allons etre, allons avoir,
        va etre, on sera, on va etre, prevoyons, l'annee prochaine, l'an prochain, bientot, a l'avenir,
        objectif, notre objectif, visons, passer a, comptons etre, dans deux ans, dans trois ans,
        dans cinq ans, esperons, atteindre, un jour, d'ici""",
    "third": """
        freres, soeurs, cousins, cousines, voisines, copains, copines, oncles, tantes, neveux, d'en face,
        d'a cote, a cote de chez nous, societe soeur, beaux-freres,
        cousin, cousine, beau-frere, belle-soeur, beau-pere, belle-mere, oncle, tante, neveu, voisine,
        voisins, copain, copine, beau frere,
        frere, soeur, femme, mari, ami, amie, amis, mere, pere, parents, fils, fille, collegue,
        collegues, client, clients, cliente, concurrent, concurrents, concurrence, maison mere,
        societe mere, fournisseur, voisin, ils, elles, leur, leurs, quelqu'un, d'autres, les autres,
        le groupe en, le groupe compte, l'autre societe, l'autre entreprise, l'autre prestataire,
        autre prestataire, autre fournisseur, l'autre fournisseur, autre devis,
        predecesseur, filiale""",
    "insider": """
        associee, associes, associees, cheffe, dirigeant, dirigeante, gerant, gerante, direction,
        chef, patron, patronne, directeur, directrice, dg, daf, pdg, associe, investisseur, ceo, cfo,
        responsable""",
    "indifferent": """
        peu importe, ca m'est egal, m'est egal, pas de preference, comme vous voulez, indifferent""",
    "takeback": """
        ignorez mon dernier message, oubliez mon dernier message, oubliez ce que j'ai dit, oubliez ca,
        c'etait faux""",
    "joke": """
        je plaisante, blague a part, plus serieusement, non serieusement, plaisanterie a part,
        je rigole, c'est une blague, blague, pour rire""",
    "wrong": """
        etait l'ancien plan, etait le plan initial, etait l'idee de depart, est tombe a l'eau,
        est faux, c' est faux, c'est faux, etait faux, etait incorrect, c'etait une erreur, etait une faute,
        est trop, sont trop, ne va pas, ne convient pas, ne marche pas,
        est incorrect, est obsolete, est une erreur, etait une erreur, n'est pas correct, n'est pas bon""",
    "laugh": "haha, mdr, lol, ptdr",
    "first": "je, j', nous, on, moi, mon, ma, mes, notre, nos, me, m'",
    "hedge": """
        environ, a peu pres, peut-etre, peut etre, je crois, je pense, probablement, plus ou moins,
        autour de, dans les, aux alentours de, aux alentours, approximativement, une petite,
        quelque chose comme, je dirais, il me semble, grosso modo, presque, pres de, a vue de nez,
        de l'ordre de, sauf erreur, disons, estime, estimation, ne sais pas exactement, pas exactement,
        si je ne me trompe""",
    "open": """
        rien de prevu, rien n'est prevu, pas de budget prevu,
        aucune idee, sais pas, ne sais pas, pas sur, pas sure, pas certain, pas certaine, ca depend,
        cela depend, difficile a dire, pas decide, pas encore decide, on verra, a voir, a definir,
        a determiner, n'importe ou entre, ca peut etre n'importe, peut etre tout, pas fixe, pas valide,
        pas approuve, rien de decide, indecis, je verrai, je verifie, je dois verifier, aucune decision,
        va savoir""",
    "open_ok": "ne sais pas exactement, sais pas exactement, pas sur exactement, ne sais pas si vous",
    "correct": """
        pardon, desole, desolee, j'ai confondu, j' ai confondu, confondu, je voulais dire, je veux dire,
        enfin non, non pardon, plutot, en fait,
        correction, je corrige, erreur, je me suis trompe, je me suis trompee, trompe, me suis trompe,
        au temps pour moi, autant pour moi, finalement, rectification, attendez, attends, oups,
        excusez-moi, excusez moi, changeons, mettez plutot, mettons plutot, ou plutot,
        apres verification, maintenant c'est, on est maintenant, nous sommes maintenant, disons plutot,
        a la place, je rectifie""",
    "yes": """
        oui, ouais, exact, exactement, c'est ca, c'est exact, c'est bien ca, c'est correct, c'est juste,
        tout a fait, bien sur, d'accord, absolument, parfait, ca marche, ca me va, ca me convient,
        ca roule, volontiers, effectivement, en effet, je confirme, confirme, certainement, si, entendu,
        parfaitement, tres bien, bien, c'est bon, allez-y, va pour, je le prends, je prends,
        avec plaisir, oui merci, c'est moi, je veux bien, cela me convient, vous avez raison, voila,
        carrement, nickel, top, okay""",
    "weakyes": "bien, tres bien, parfait, si, voila, top, d'accord, nickel",
    "no": """
        non, nan, pas du tout, pas vraiment, pas tout a fait, faux, c'est faux, incorrect, non merci,
        pas exactement, pas question, jamais de la vie, ce n'est pas, c'est pas, pas besoin,
        pas necessaire, nullement, negatif, erreur""",
    "another": """
        autre, autres, un autre, une autre, d'autres, autre chose, different, differente, mieux,
        alternative, ailleurs, pas celui, pas celle, ne me plait pas""",
    "decline": """
        pas vos affaires, ca ne vous regarde pas, vous regarde pas, prefere ne pas, preferons ne pas,
        prefere pas, ne veux pas dire, veux pas dire, confidentiel, confidentielle, ne peux pas dire,
        ne peux pas partager, ne souhaite pas, ne souhaitons pas, pas de commentaire, prive,
        c'est prive, question suivante, passons, pourquoi voulez-vous savoir,
        pourquoi vous voulez savoir, secret, ne peux pas communiquer, ne communique pas,
        ne divulguons pas""",
    "sarcasm": """
        mais bien sur, bien sur oui, ben voyons, tu parles, dans mes reves, et puis quoi encore,
        jet prive""",
    "source": """
        votre site, votre faq, votre page, votre brochure, votre publicite, votre tarif, il est ecrit,
        c'est ecrit, est ecrit, selon, d'apres, vous dites, vous ecrivez, vous avez ecrit,
        vous avez dit, j'ai lu, l'article, je cite, citation, transfere, a ecrit, ils disent, il dit,
        on lit, votre etude de cas, gartner""",
    "inject": """
        ignore les instructions, ignorez les instructions, ignore tes, ignorez vos, ignore toutes,
        ignorez toutes, oublie tes, oubliez vos, oublie toutes, marque-moi, marquez-moi, marque moi,
        marquez moi, enregistre que, enregistrez que, tu es maintenant, vous etes maintenant,
        instructions, consignes, comme qualifie, message systeme""",
    "order": """
        enregistre, enregistrez, inscris, inscrivez, note que, mets dans, qualifie, fais comme si,
        faites comme si, ecris simplement, mets simplement, remplis, remplissez""",
    "ask_it": """
        est-ce que c'est, est-ce que vous, est-ce qu'il, est-ce qu'ils, est-ce, c'est un, avez-vous,
        acceptez-vous, proposez-vous, prenez-vous, faut-il, faut il, est-il, sont-ils, a-t-il, ont-ils,
        y a-t-il, etes-vous, vous avez, vous prenez, vous acceptez, vous proposez, doit-on, vous faites""",
    "request": """
        pouvez-vous, pourriez-vous, pouvez vous, pourriez vous, peux-tu, pourrais-tu, puis-je,
        est-ce que je peux, est-ce qu'on peut, peut-on, pourrait-on, est-il possible,
        serait-il possible, trouvez-moi, trouve-moi, cherche, cherchons, reservez, reserve-moi,
        s'il vous plait, svp, merci de""",
    "whatabout": "et si, pourquoi pas, que diriez-vous de, et pour, peut-etre",
    "whq": """
        quel, quelle, quels, quelles, comment, combien, ou est, quand, qui, pourquoi, que, qu'est-ce""",
    "tail": """
        non, ok, d'accord, c'est possible, possible, ca marche, n'est-ce pas, hein, s'il vous plait,
        svp, merci, c'est bon, est-ce possible, ca va, oui, est-ce un probleme""",
    "subset": "d'entre eux, parmi eux, dont, parmi lesquels, chacun, chacune, chaque, par",
    "start": """
        depuis, a partir de, a partir du, depart, partir, pars, partons, commencer, debut,
        arrivee a l'hotel, recuperer, en partant, demarrer, prendre en charge, partant, quitter,
        origine""",
    "end": """
        a destination, jusqu'a, jusqu'au, jusqu', retour, rentrer, revenir, revenons, rendre, arriver,
        arrivee, vers, destination, fin, finir, restituer, au plus tard, pour aller a, retourner,
        ramener, repartir""",
    "know": """
        etait, etaient, ont, ils, elles, cet, sa, ses, quand, comment, deja, tous, toute, faut, peut,
        avant, maintenant, desormais,
        donc, licences, voila, votre, combien, le, la, les, un, une, des, du, de, et, est, sont, je,
        nous, vous, on, il, elle, ne, pas, pour, avec, dans, sur, au, aux, ce, cette, ces, mon, ma, mes,
        notre, nos, vos, que, qui, quoi, ou, mais, si, oui, non, merci, bonjour, salut, sommes, avons,
        ai, avez, etes, suis, plus, environ, cherche, cherchons, voudrais, voudrions, besoin, bien,
        tres, tout, faire, fait, comme, par, en, ca, c', j', l', d', n', qu', s', euros, employes,
        salaries, personnes, an, mois, jour, semaine, entreprise, boite, equipe, actuellement,
        aujourd'hui, chez, cinquante, vingt, trente, cent, mille, quinze, douze, dix, deux, trois,
        quatre, cinq, alors, aussi, encore, fin, debut,
        travaillons, bosse, parce, voulons, gere""",
    "past_verb": """
        pris, reserve, achete, visite, travaillais, travaille avant, dirigeais, loue, commande""",
    "later": "des que nous, quand nous, quand on sera, lorsque nous, une fois que, si nous",
    "has": "est, compte, emploie, utilise, gagne, paie, ont, sont, fait",
    "wants": "veut, prefere, pense, dit, aime, voudrait, prend toujours, a besoin",
}
