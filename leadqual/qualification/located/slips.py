"""Long, frequent words as fingers slip over them: two letters changed places ("copmany"), or one is missing
("curently"). Pure data.

Only words that lead up to a value or say what it is the value of; never a value itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from leadqual.qualification.readers.word_sets import words as listed

_WORDS = listed(
    """company business employer employed employees employee people colleagues headcount workforce working
    currently actually honestly basically realistically ideally probably roughly approximately altogether
    problem problems situation trouble budget decision decide decides manager director management position
    responsible customer customers service support tickets office offices address number called writing
    calling reaching behalf because between everything everybody nobody waiting looking deadline solution
    launch months quarter spring summer autumn winter unternehmen mitarbeiter angestellte arbeite leiterin
    entscheidung entscheide entreprise employes personnes travaille problemes decision empresa empleados
    personas trabajo nuestra nuestro presupuesto trabalho funcionarios pessoas orcamento azienda dipendenti
    persone lavoro nostra problema bedrijf medewerkers mensen probleem beslissing"""
)
_OTHER_WORDS = listed("diretor employe employs enterprise leitern persons probleme")
_SHORTEST, _SHORTEST_WITHOUT = 6, 8


def _slips_of(word: str) -> Iterator[str]:
    if len(word) >= _SHORTEST:
        yield from (word[:k] + word[k + 1] + word[k] + word[k + 2 :] for k in range(len(word) - 1))
    if len(word) >= _SHORTEST_WITHOUT:
        yield from (word[:k] + word[k + 1 :] for k in range(1, len(word) - 1))


SLIPS = {
    slip: word for word in sorted(_WORDS) for slip in _slips_of(word) if slip not in _WORDS | _OTHER_WORDS
}
