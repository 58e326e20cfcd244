"""How a message opens before it comes to the point: "Hello!", "Okay, ", "Well, let me see.". Pure."""

from __future__ import annotations

from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

# words that greet, thank, take note or gain time, and say neither yes nor no
COURTESIES = listed(
    """hi hiya hello hey there good morning afternoon evening thanks thank you so very much a lot ok okay
    alright well oh ah hmm hm um uh great perfect fine nice lovely cool awesome wonderful excellent got it i
    see let me think to meet question hallo guten tag morgen abend moin servus danke schon gut also na prima
    alles klar tja bonjour bonsoir salut merci bien d'accord alors eh hola buenos dias buenas tardes gracias
    vale bueno pues ola bom dia boa tarde noite obrigado obrigada entao ciao salve buongiorno buonasera
    grazie bene allora va goed goedemorgen goedemiddag goedendag dag hoi bedankt dank je u nou oke
    vielen herzlichen perfekt freut mich gute frage beaucoup parfait enchante enchantee bonne question muchas
    perfecto encantado encantada buena pregunta muito obrigada otimo perfeito prazer boa pergunta mille
    perfetto piacere bella domanda aangenaam goede vraag"""
)
STOPS = listed(", . ! … ;")
_MOST = 8  # words of one


def behind_opening(at: Analysis) -> int:
    """The first token behind what a message opens with; 0 where it comes straight to the point."""
    begin, words = 0, 0
    for k, word in enumerate(at.said[: 2 * _MOST]):
        if word in STOPS:
            begin = k + 1
        elif word not in COURTESIES or words == _MOST:
            break
        else:
            words += 1
    return begin if words and begin < len(at.said) else 0
