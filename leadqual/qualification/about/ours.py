"""Of two numbers of an answer, the one that is the speakers' own: "200 c'est le groupe, nous ici 30",
"ustedes
piden 9.000 y nosotros tenemos 6.000". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from leadqual.qualification.about.shares import Share, Span, cut_up
from leadqual.qualification.lexicon.small import OUR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_GROUPS = listed(
    """group konzern gruppe unternehmensgruppe holding groupe grupo gruppo groep concern kette chaine cadena
    rede catena keten verband federation"""
)
_YOU = listed("you sie ihr vous usted ustedes vosotros voces voce voi jullie u")
_FIRMS = listed(
    """company firm business office team branch here firma betrieb unternehmen buro filiale standort
    entreprise boite societe agence empresa oficina sede compania negocio firma escritorio azienda ditta
    impresa societa ufficio bedrijf zaak kantoor vestiging"""
)
_OWN = OUR | listed("mine ours mis na nella")
_WE = listed(
    """i we us ourselves ich wir uns je j' nous on moi yo nosotros nosotras eu nos io noi ik wij we somos
    tenemos temos siamo abbiamo tengo tenho ho"""
)


def whose(at: Analysis, span: Span, spans: Sequence[Span], money: bool) -> str:
    """ "ours" or "theirs" where a number of a message is the speakers' own and another is said of others;
    else
    "". Of `money`, what a boss approves is the speakers'."""
    tags = ("third",) if money else ("third", "insider")
    told = {(s.first, s.last): _whose(at, s, tags) for s in cut_up(at, sorted({span, *spans}))}
    if "ours" not in told.values() or "theirs" not in told.values():
        return ""
    return told.get(span, "")


def _whose(at: Analysis, share: Share, tags: tuple[str, ...]) -> str:
    said = at.words(share.begin, share.end)
    theirs = bool(_GROUPS & set(said)) or any(at.has(tag, share.begin, share.end) for tag in tags)
    we = bool(_WE & set(said)) or any(
        one in _OWN and other in _FIRMS for one, other in zip(said, said[1:], strict=False)
    )
    if we:
        return "" if theirs else "ours"
    return "theirs" if theirs or _YOU & set(said) else ""
