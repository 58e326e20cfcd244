"""Words by which people speak of a thing without wanting it, and those by which they take it. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

PRICES = listed(
    """price prices cost costs fee rate preis kosten prix cout precio coste preco custo prezzo costo prijs"""
)
ABOUT = listed("about uber von over sobre su di de")
TALK = listed("tell talk ask know say speak told asked talked wondering curious")
SAID = listed(
    """said says told thinks reckons claims swears mentioned meint meinte sagt sagte dit disait dice dijo
    decia diz disse dice diceva zegt zei tells messaged texted wrote writes schreibt schrieb wrong"""
)
NO_SPEAKERS = listed("i we ich wir je on yo eu io ik as like that you they it")
OLD = listed(
    """old previous last former alte alter altes alten vorige letzte ancien ancienne vieux vieille antiguo
    antigua viejo vieja anterior antigo antiga velho velha vecchio vecchia precedente oude vorige"""
)
HABITS = listed(
    """always usually normally never often mostly keeps tries immer meistens normalerweise toujours souvent
    d'habitude siempre normalmente sempre normalmente di-solito altijd meestal"""
)
WISHING = listed("want wants need needs would like likes prefer prefers please book")
# nouns behind a choice that belong to it
HEADS = listed(
    """one ones version option class room account seat seats type ticket tickets tier plan model car ride
    variant size fare package"""
)
LIKING = listed(
    """sufficient suitable fine good great ok okay perfect best better ideal enough plenty right correct
    preferred mine ours what works realistic likely likelier doable feasible possible convenient easier safer
    sooner plan realistischer realistisch machbar realiste faisable realista factible viavel realistico
    fattibile haalbaar lovely nice wonderful excellent cheaper cheapest alright all also it please my our the
    gut super passt richtig besser bien parfait mieux bueno perfecto mejor bom otimo perfeito melhor bene
    perfetto meglio goed prima beter"""
)
VERBS = listed(
    """makes make made worries worry worried kills kill bothers bother scares gives gave took takes costs cost
    hurts coute coutent cuesta cuestan costa costano custa custam kosten hurt annoys pushed broke breaks
    looks-bad has had does did was were macht machte nervt stort kostet ha hat rend fait hace da fa maakt
    heeft"""
)
GLAD = listed("happy sense fine good great better sure")
COSTING = listed(
    """cost costs price kosten kostet coute couterait coutent cuesta cuestan costaria custa custam custaria
    costa costano costerebbe kost kosten"""
)
BEFORE = listed("before previously formerly earlier vorher fruher avant auparavant antes prima eerst vroeger")

# what is asked of a thing beside its price: what comes with it, whether there is enough for it
OFFERING = listed(
    """include includes included including cover covers covered inside comes contain contains
    inbegriffen dabei enthalten enthalt drin inclus inclut comprend compris incluye incluido incluidos inclui
    traz comprende incluso inclusi compreso inbegrepen inclusief zit"""
)
IT = listed(
    """it that they this those these she he er sie es das il elle ils elles ca c' el ella eso ele ela isso dat
    die het ze"""
)
