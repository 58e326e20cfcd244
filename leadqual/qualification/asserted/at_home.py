"""Where somebody lives and what they have now, told as the reason for looking elsewhere. Pure."""

from __future__ import annotations

from itertools import pairwise

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.mentions import OLD
from leadqual.qualification.lexicon.paying import NOWADAYS
from leadqual.qualification.lexicon.small import OUR
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed

_HOMES = listed(
    """flat house apartment place home lease office room rooms bedroom bedrooms unit condo wohnung haus
    mietvertrag zimmer buro appartement maison bail bureau piso casa apartamento contrato oficina escritorio
    appartamento contratto ufficio huis huurcontract kantoor appartement"""
)
_OURS = OUR | {"their", "the"}
_LEFT = listed(
    """closed closes closing shut selling sell sold moving relocating leaving leave ends ending expires expire
    verkaufen ausziehen ziehen endet lauft vendons quittons demenageons expire vendemos dejamos mudamos vence
    vendemos deixamos mudar termina vendiamo lasciamo traslochiamo scade verkopen verhuizen loopt"""
)
_TIGHT = listed(
    """small tight cramped crowded klein eng petit petite serre pequeno pequena apretado apertado piccolo
    piccola stretto stretta krap"""
)
_TOO = listed("too getting very zu trop demasiado troppo te sehr muy muito molto erg")
_LIVE = listed(
    """live lives living wohne wohnt wohnen lebe lebt habite habitons habitent vivo vive viven vivimos vivem
    moro mora moram moramos abito abita abitano abitiamo woon woont wonen"""
)
_HAVE = listed("have has got haben hat habe avons ai tenemos tengo temos tenho abbiamo ho hebben heb")
_MORE = listed(
    "need enough want looking brauchen reichen besoin suffit necesitamos bastan precisamos chega serve nodig"
)
_OUT_OF = (["out", "of"], ["aus", "unserer"], ["aus", "meiner"])
_THEY = listed(
    "they he she sie er ils elles il elle ellos ellas el ella eles elas ele ela loro lui lei ze zij hij"
)


def elsewhere(place: Place, profile: Profile) -> Doubt | None:
    """ "moving out of our 2 bedroom flat in Selma", "they live in Orland", "now I have 3 bedrooms but 2 are
    enough": what is had, not what is looked for."""
    if place.agent or profile.is_self or profile.side or place.shape not in ("text", "number", "choice"):
        return None
    if _PRESENT & profile.named:
        return None
    at, (begin, end) = place.at, place.clause
    words = at.words(begin, end)
    if _is_left(place, words) or _is_outgrown(place, words) or _is_told_apart(place, words):
        return Doubt("unclear", "past", "what they have now")
    return None


_PRESENT = listed(
    """current currently now present home live lives residence old former today existing actual aktuell heute
    jetzig wohnort derzeit actuel domicile atual attuale huidig"""
)


def _is_left(place: Place, words: list[str]) -> bool:
    """ "selling our place in Ehrenfeld", "our lease on Rua Augusta ends"."""
    left = _LEFT & set(words) - {*place.at.words(place.first, place.last)}
    if not left or "to" in words and not any(words[k : k + 2] in _OUT_OF for k in range(len(words))):
        return False
    ours = any(one in _OURS and _HOMES & set(words[k + 1 : k + 5]) for k, one in enumerate(words))
    return ours or any(one in _OURS and two in OLD for one, two in pairwise(words))


def _is_outgrown(place: Place, words: list[str]) -> bool:
    """ "At the moment we have 2 bedrooms and that's too small", "the 2-room is getting tight"."""
    at = place.at
    follows = at.words(place.last, min(place.sentence[1], place.last + 12))
    tight = any(one in _TOO and two in _TIGHT for one, two in pairwise(follows))
    if place.shape == "number" and tight:
        return not at.has("wish", *place.clause)
    if not NOWADAYS & set(words) or not _HAVE & set(words):
        return False
    return bool(_MORE & set(follows)) and place.shape != "text"


def _is_told_apart(place: Place, words: list[str]) -> bool:
    """ "They live in Orland", "I live in Petaluma but I work in Novato"."""
    at = place.at
    if place.shape != "text" or not _LIVE & set(at.words(place.clause[0], place.first)):
        return False
    theirs = bool(_THEY & set(words)) or at.has("third", place.clause[0], place.first)
    end = place.clause[1]
    return theirs or end < len(at.tokens) and at.has("contrast", end, end + 1) and at.word(end) == "but"
