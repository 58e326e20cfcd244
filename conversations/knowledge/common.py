"""Words that say little of what a question is about, for each language that visitors write in.

COMMON words stand in any question about any product: found or not, they hardly count. MEASURES ask for a
figure ("how much", "how long"): they count by half, for there is an entry that says only how much.
"""

from __future__ import annotations

_COMMON = {
    "english": """
        work works use using used support supports supported offer have having get gets need needs want
        wants provide provides allow allows can could would possible able like let tell know think integrate
        integrates integration connect connects compatible go run handle manage mean thing things way kind
        sort company product tool system software app service solution one also help please actually really
        still any some with without there something anything happen happens look looking give make made come
        comes see our your my we you us me it its everything just bring take takes ok okay hi hello thanks
        question wondering everybody someone ours yours around case simply quick quickly easy easily option
        options available exist exists mine policy policies terms conditions rules usually normally
        currently today now anyway offers wonder whether ask asking curious interested hear says said
        exactly roughly maybe perhaps
        time times moment
    """,
    "german": """
        funktioniert funktionieren unterstützt unterstützen arbeitet arbeiten bietet bieten gibt geht gehen
        nutzen benutzen verwenden möglich kann können könnte man haben habt hat hätte brauche brauchen
        möchte will wollen wissen sagen machen macht bitte eigentlich wirklich noch auch etwas irgendwie
        produkt firma lösung werkzeug software programm system app dienst bekommen liegt liegen stehen steht
        sieht aussehen aus ausprobieren integrieren verbinden anbinden kompatibel hallo danke frage hoch
        euch ihr eure euer eurer sie ihre unser unsere unseren mein meine meinen dürfen darf wäre werden
        wird seid oder gern gerne würde würden gerade genau ungefähr etwa eben mal denn interessiert
        erzählen fragen
        zeit moment jederzeit
    """,
    "french": """
        fonctionne fonctionnent marche offre offrez proposer propose proposez avez avoir peut peuvent pouvez
        pouvons puis possible utiliser faire fait faut besoin voudrais veux savoir dire svp aussi encore
        vraiment quelque chose produit outil logiciel système service solution entreprise société supporte
        compatible intégrer connecter bonjour merci question est-ce qu'on quel quelle quels quelles votre
        vos les notre nos trouve trouvent sont êtes pourriez pourrais pourrait aimerais aimerions souhaite
        cela dites exactement environ ca ça y a-t-il comment
        temps moment
    """,
    "spanish": """
        funciona funcionan ofrece ofrecen ofrecéis tiene tienen tenéis hay puede puedo pueden podemos podéis
        poder usar utilizar hacer hace necesito quiero quisiera saber decir favor también todavía realmente
        algo cosa producto herramienta programa software sistema servicio solución empresa compatible
        integra integrar conectar soporta hola gracias pregunta están está estan esta son se cómo como cuál
        cual cuáles vuestro vuestra vuestros su sus gustaría podría podrías podríais quería querría
        preguntar exactamente más menos decirme posible
        momento
    """,
    "portuguese": """
        funciona funcionam oferece oferecem tem têm há pode posso podem podemos usar utilizar fazer faz
        preciso quero queria saber dizer favor também ainda realmente algo coisa produto ferramenta programa
        software sistema serviço solução empresa compatível integra integrar integram conectar suporta olá
        obrigado obrigada pergunta é estão está ficam são vocês você vosso vossa vossos como qual quais
        gostaria poderia poderiam possível dizer-me exatamente perguntar
        momento
    """,
    "italian": """
        funziona funzionano offre offrono offrite ha hanno avete può posso possono possiamo potete usare
        utilizzare fare fa bisogno vorrei voglio sapere dire favore anche ancora davvero qualcosa cosa
        prodotto strumento programma software sistema servizio soluzione azienda compatibile integra
        integrare collegare supporta ciao grazie domanda è sono trovano trova c'è come qual quali vostro
        vostra vostri possibile potrei potrebbe potreste dirmi chiedere esattamente
        momento tempo
    """,
    "dutch": """
        werkt werken biedt bieden heeft hebben kan kunnen kun mogelijk gebruiken gebruik doen doet nodig wil
        willen zou graag weten zeggen alstublieft ook nog echt iets ding product hulpmiddel programma
        software systeem dienst oplossing bedrijf ondersteunt compatibel integreert koppelen verbinden hallo
        bedankt vraag zijn staan staat jullie jouw uw mijn onze ons hoe welke worden wat is mogen mag vragen
        precies ongeveer kunt u
        moment tijd
    """,
    "simple": "",
}
_MEASURES = {
    "english": "how much many long often soon fast frequently high big large",
    "german": "viel viele lange lang oft schnell hoch teuer",
    "french": "combien longtemps souvent vite",
    "spanish": "cuánto cuanto cuánta cuántos cuántas tiempo",
    "portuguese": "quanto quanta quantos quantas tempo",
    "italian": "quanto quanta quanti quante tempo",
    "dutch": "hoeveel lang vaak snel",
    "simple": "",
}
COMMON = {language: words.split() for language, words in _COMMON.items()}
MEASURES = {language: words.split() for language, words in _MEASURES.items()}
LANGUAGES = tuple(language for language in COMMON if language != "simple")
SAME = {"email": "mail", "mail": "email"}  # in every language
