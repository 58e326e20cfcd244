"""Who opens a message, without a verb: "Hello, Sievers, head of purchasing at Auental". Pure."""

from __future__ import annotations

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.lexicon.roles import ROLE_NOUNS
from leadqual.qualification.readers.word_sets import words as listed

_GREETINGS = listed(
    """hi hello hey good morning afternoon evening day there dear all team greetings guten tag morgen abend
    hallo moin servus gruss gott bonjour bonsoir salut hola buenos buenas dias tardes noches ola oi bom
    boa dia tarde noite ciao salve buongiorno buonasera goedemorgen goedemiddag goedenavond dag
    goedendag i am this is here ich bin hier je suis ici soy aqui eu sou io sono qui ik ben"""
)
_POST_ENDINGS = ("leitung", "leiter", "leiterin", "fuhrer", "fuhrung", "manager", "managerin", "berater")
_FIRM_WORDS = listed(
    """sector industry branch business company firm employees staff people gmbh settore azienda ditta secteur
    entreprise societe sector empresa setor branche unternehmen firma betrieb bedrijf mitarbeiter dipendenti
    salaries empleados funcionarios medewerkers"""
)


def introduced(kind: str, at: Analysis, first: int, last: int) -> bool:
    """Whether the words are the name, post or firm that opens a message, between commas."""
    begin, end = at.sentence(first)
    if begin != 0 or at.is_question(first):
        return False
    cuts = [k for k in range(begin, end) if at.word(k) in (",", "-", "(", ":")]
    firsts, lasts = [begin, *(k + 1 for k in cuts)], [*cuts, end]
    items = [(a, b) for a, b in zip(firsts, lasts, strict=True) if a < b]
    place = next((n for n, (a, b) in enumerate(items) if a <= first < b), None)
    if place is None or place > 3:
        return False
    lead = [span for span in items[:place] if not _greets(at, span)]
    item = items[place]
    if kind == "role":
        return item[0] == first and len(lead) == 1 and _is_name(at, lead[0]) and _is_post(at, first, last)
    whole = (first, last) == item or _greets(at, (item[0], first)) and last == item[1]
    follows = items[place + 1] if place + 1 < len(items) else None
    if not whole or lead or follows is None or not _is_name(at, (first, last)):
        return False
    if kind == "person":
        return last - first <= 3 and _is_post(at, *follows)
    return kind == "company" and bool(_FIRM_WORDS & set(at.words(*follows)))


def _greets(at: Analysis, span: tuple[int, int]) -> bool:
    return all(w in _GREETINGS or not w[0].isalnum() for w in at.words(*span))


def _is_name(at: Analysis, span: tuple[int, int]) -> bool:
    first, last = span
    while first < last and at.word(first) in _GREETINGS:
        first += 1
    original = at.folded.original
    return 0 < last - first <= 4 and all(
        original[at.folded.starts[at.tokens[k].start]].isupper() for k in range(first, last)
    )


def _is_post(at: Analysis, first: int, last: int) -> bool:
    return any(w in ROLE_NOUNS or w.endswith(_POST_ENDINGS) for w in at.words(first, last))
