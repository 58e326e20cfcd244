"""French."""

TAGS = {
    "function": """
        le la les l' un une des du de d' au aux a en et ou mais donc or ni car que qu' qui quoi dont
        ce c' cet cette ces cela ca ceci il elle ils elles on y se s' lui leur leurs son sa ses dans
        sur sous pour par avec sans entre vers chez depuis pendant durant jusqu' jusque avant apres
        contre comme si quand lorsque est sont etait etaient etre suis es sera seront avoir ai as
        avons ont avait peut peuvent pouvons pourrait pourrez doit doivent faut va vont vais ne n'
        pas aucun aucune tres plus aussi encore deja bien tout-a-fait ici la-bas alors ainsi afin
        parce puisque tel telle meme chaque-fois non-plus m' me moi t' te toi nous vous j' je tu
        selon lorsqu' puisqu' soit quelque quelqu' chose etc fait vraiment avez pouvez etes sommes
        peux pourriez puis dois où e serait ah oh hm eh t""",
    "subject": "je j' nous vous il elle on ils elles tu ca cela c' qui",
    "verb": """
        est sont suis etes sommes etait a ai avez avons ont peut peuvent pouvez coute coutent
        fonctionne fonctionnent utilise utilisez utilisons connecte proposons propose offrons prend
        gere besoin perdez perdons perd travaillez travaillons recevez s'applique applique restent
        reste hebergees comprend inclut dure commence cherchez cherchons faut doit êtes""",
    "between": "dans sur pour avec de d' du en par a au aux chez entre sous vers",
    "second": "vous votre vos votres te toi tu ton ta tes",
    "we": "nous notre nos on je",
    "i": "je j' me m' moi mon ma mes",
    "light": """
        offre offres formule formules plan plans abonnement produit option options possible coute
        coutent cout prix tarif tarifs logiciel systeme plateforme outil application question payez
        paye payer essayer essayez tester testez comptez compter dure reste restent""",
    "weak": """
        inclus incluse comprend comprenant inclut disponible disponibles propose proposons proposer
        offrons existe besoin""",
    "joins": "et ou mais ainsi plus tandis ni",
    "can": "peut peuvent pouvez pourrez pourriez possible",
    "want": """
        voulez veux voulons souhaitez souhaite souhaitons besoin cherchez cherche cherchons aimeriez
        aimerais voudriez voudrais espere prevoyez envisagez interesse souhaiteriez souhaiterais""",
    "asked": "demande demandez demander question questions savoir vouliez",
    "courtesy": """
        merci beaucoup mille bien parfait super genial excellent bon bonne bonjour bonsoir revoir
        bienvenue salut avec plaisir bien-sur sur entendu d'accord accord compris comprends note
        tout fait question questions precision precisions information informations details reponse
        message retour temps patience partage partager preciser aide aider utile ravi ravie heureux
        heureuse content desole desolee navre probleme souci sens clair doit frustrant penible
        agacant difficile complique stressant imagine soucis journee soiree week-end souhaite
        interessant tres effectivement instant derniere petite encore volontiers sure confiance
        j'entends vois galere defi""",
    "lead": """
        merci compris comprends note d'accord accord entendu donc bien parfait super desole desolee
        navre ravi dit disiez indique mentionne precise explique ecrit demande resume bref sens vois
        frustrant penible apprendre savoir""",
    "asking": """
        dire indiquer preciser partager donner savoir demander environ a-peu-pres actuellement
        aujourd'hui moment exactement approximatif approximative estimation idee question petite
        rapide encore derniere ordre grandeur puis-je pourriez peut-etre plutot idealement pres peu
        quel quelle quels quelles""",
    "request": """
        dites moi, dites-moi, indiquez-moi, indiquez moi, donnez-moi, donnez moi, merci de,
        pourriez-vous, puis-je, j'aimerais savoir, je voudrais savoir, il me faudrait, j'ai besoin
        de votre, veuillez, pouvez-vous""",
    "more": """
        puis-je vous aider autre chose avez-vous avez d'autres autres questions souhaitez savoir y
        a-t-il puis encore que pour en quoi""",
    "did": """
        note notee notes enregistre enregistree ajoute ajoutee sauvegarde transmis transmise
        transfere transferee demande informe prevenu reserve reservee planifie planifiee fixe
        programme envoye envoyee envoyes expedie connecte cree creee active activee inscrit modifie
        modifiee corrige corrigee mis annule commande prepare appele contacte confirme confirmee
        effectue traite invite verifie parle""",
    "act": """
        note recontactera recontacter recontacte reviendra revenir repondra repondre contactera
        contacter""",
    "noted": """
        note notee notes ajoute enregistre question questions demande point message reponse collegue
        equipe personne quelqu'un pour reponde y""",
    "handed": """
        transmis transmise transfere demande informe prevenu collegue collegues equipe personne
        conseiller conseillere quelqu'un commercial support recontacter recontactera revenir
        reviendra repondre repondra contacter contactera question questions message mail email vers
        aupres""",
    "booked": "reserve reservee fixe planifie rendez-vous rendez rdv demo demonstration appel",
    "sent": "envoye envoyee mail email message lien confirmation",
    "changed": "modifie modifiee corrige corrigee change mis jour",
    "limits": """
        sais dire repondre reponse information informations aider reserver envoyer appeler planifier
        promettre garantir transferer rendez-vous rendez mails mail demo donner partager discuter
        modifier malheureusement desole desolee question sujet moment exactement moi-meme meme
        dispose precise mesure la-dessus ce remise devis prix contrat""",
    "assistant": """
        ia assistant assistante virtuel virtuelle numerique bot chatbot automatique automatise
        artificielle intelligence machine logiciel programme ordinateur aider repondre questions
        equipe""",
    "human": "humain humaine personne homme femme employe employee vrai vraie",
    "limiter": """
        uniquement seulement exclusivement seul seule | plupart souvent generalement habituellement
        certains certaines parfois | defaut | si sauf | hormis excepte | demande | choisir
        choisissez choix | prevu prevue bientot prochainement beta | selectionnes | minimum moins |
        maximum | supplementaire supplement | limite limitee limites | au-dela dela""",
    "same": """
        tous toutes tout toute chaque | mois mensuel mensuelle | an annee annuel annuelle | personne
        personnes utilisateur utilisateurs salarie salaries employes gens collaborateurs | gratuit
        gratuite gratuitement gratuits gratuites | mail mails email e-mail courriel courriels |
        entreprise societe | hebergees hebergee stockees conservees heberges | demarrer commencer
        debuter lancer | europeenne ue | fonctionne fonctionnent connecte connectent connexion
        integre integration compatible compatibles utiliser utilise utilisez utilisons utilisation
        travaillez travaillons""",
    "calendar": """
        aujourd'hui demain hier maintenant bientot immediatement lundi mardi mercredi jeudi vendredi
        samedi dimanche semaine week-end janvier fevrier mars avril mai juin juillet aout septembre
        octobre novembre decembre heure heures minute minutes matin soir apres-midi tard rapidement
        delai delais""",
    "future": """
        garantissons garantis garantie garantit promets promettons assure toujours jamais sera serez
        aurez""",
    "yes": "oui exactement effectivement tout-a-fait absolument bien-sur",
    "no": "non",
    "praise": """
        bien parfait super genial excellent bon bonne impressionnant impressionnante interessant
        formidable""",
    "thanked": """
        question questions precision precisions reponse message retour temps patience informations
        details journee""",
    "thanks": "merci",
    "wishing": "souhaite journee soiree week-end",
    "or": "ou",
    "wh": "que qu' qui quoi quand ou comment combien pourquoi quel quelle quels quelles où",
    "how_many": "combien nombre taille grande",
    "when": "quand date echeance delai tot",
    "who": "qui",
    "where": "ou adresse où",
    "checking": """
        sur sure verifier confirmer correct exact bien juste ca n'est-ce est-ce bon c' confirmez""",
    "lacking": "malheureusement",
    "been": "ete est sont",
    "flesh": "humain humaine personne homme femme",
    "made": "bot robot machine ia ordinateur programme chatbot assistant logiciel",
    "am": "suis est",
    "called": "nom appelle suis",
    "orders": """
        instructions consignes ignore ignorer ignorant desobeis developpeur qualifie qualifiee
        marque regles prompt obeis restrictions""",
    "person": "collegue collegues conseiller conseillere quelqu'un equipe expert",
    "pointer": """
        plus trouver trouverez infos informations details lire voir page site tarifs ici lien savoir
        retrouverez""",
    "denies": "n' ne pas aucun aucune sans jamais rien ni personne-ne",
    "unable": "peux sais ai dispose puis",
    "vow": "vais serai",
    "heard": "compris comprends entendu note desole",
    "product": """
        offre offres prix tarif tarifs coute gratuit gratuite essai remise licence abonnement
        fonction produit logiciel api disponible inclus ca cela c'""",
    "addressed": "vous votre vos tu ton ta",
    "both": "deux",
    "linking": """
        fonctionne fonctionnent connecte connectent connexion integre integration compatible
        compatibles utiliser utilise utilisez utilisons utilisation travaillez travaillons""",
    "needed": "besoin",
    "summing": "donc alors ainsi",
    "nowadays": "aujourd'hui actuellement maintenant",
    "starting": "demarrer commencer debuter lancer mettre place",
    "without": "sans",
}
