"""The small words that tie people to things, per language: added to the word sets of each.

`self`: the visitor as the one who acts; `be`: the plain copula; `having`: forms of to have; `claiming`: small
words that are verbs behind "you"; `at`: where somebody works; `employed`: to work there; `tie`: what joins a
noun to the one before it; `others`: a person who is not in the chat; `article`: what stands before a name.
"""

from __future__ import annotations

BONDS = {
    "en": {
        "self": "i we",
        "be": "am is are",
        "having": "have has had having",
        "claiming": "own like",
        "at": "at from for with in of",
        "employed": "work works working",
        "tie": "of for",
        "others": "he she him her hers his",
        "article": "the a an your",
    },
    "de": {
        "self": "ich wir",
        "be": "bin ist sind",
        "having": "habe haben hat hatte hatten",
        "claiming": "mag mogen",
        "at": "bei beim fur von vom aus in im der",
        "employed": "arbeiten arbeitet",
        "tie": "fur von vom des der",
        "others": "er ihn ihm",
        "article": "der die das dem den ein eine einer ihrer ihrem",
    },
    "fr": {
        "self": "je j' nous on",
        "be": "suis est sommes etes sont",
        "having": "avez avons ont ai",
        "claiming": "",
        "at": "chez de d' du des dans pour en",
        "employed": "travaillez travaillons",
        "tie": "de d' du des a au aux pour",
        "others": "elle lui",
        "article": "le la l' les un une votre",
    },
    "es": {
        "self": "yo nosotros nosotras",
        "be": "soy es somos son eres",
        "having": "tiene tienen tenemos tengo",
        "claiming": "",
        "at": "en de del para desde",
        "employed": "trabaja trabajan trabajamos",
        "tie": "de del a al para por",
        "others": "ella ellos",
        "article": "el la los las un una su",
    },
    "pt": {
        "self": "eu",
        "be": "sou é sao somos",
        "having": "tem temos tenho",
        "claiming": "",
        "at": "na no da do de em para pela pelo nas nos",
        "employed": "trabalha trabalham trabalhamos",
        "tie": "de do da dos das a ao aos para por",
        "others": "ele ela eles elas",
        "article": "o a os as um uma sua seu",
    },
    "it": {
        "self": "io noi",
        "be": "sono è siamo siete e'",
        "having": "avete abbiamo ho ha hanno",
        "claiming": "",
        "at": "in a da di dal dalla del della nel nella presso per",
        "employed": "lavora lavorate lavoriamo",
        "tie": "di del della dei degli delle d' dell' a al alla ai per",
        "others": "lui",
        "article": "il lo la i gli le l' un una vostra sua",
    },
    "nl": {
        "self": "ik we wij",
        "be": "ben bent is zijn",
        "having": "heb hebt heeft hebben",
        "claiming": "mag mogen",
        "at": "bij van voor uit in",
        "employed": "werk werkt werken",
        "tie": "van voor der",
        "others": "hij hem haar",
        "article": "de het een uw jullie",
    },
}
