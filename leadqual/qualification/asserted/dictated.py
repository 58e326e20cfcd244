"""Whether the visitor tells the machine what to write down, instead of telling what is so. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.negation import SELVES, stands_alone
from leadqual.qualification.asserted.others import is_mine
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed


def instruction(place: Place, profile: Profile) -> Doubt | None:
    at, (begin, end) = place.at, place.sentence
    inject = at.tags.get("inject", ())
    if inject:
        inside = any(begin <= m.first < end for m in inject)
        return Doubt(
            "refused" if inside else "unclear",
            "instruction",
            " ".join(at.words(inject[0].first, inject[0].last)),
        )
    if profile.is_self or profile.field.kind == "boolean":
        orders = [
            m
            for m in at.within("order", begin, end)
            if m.first < place.first
            and not is_mine(place, m.last, profile)
            and not (place.answers and at.word(m.last - 1) == "say")  # "How many?" - "just say 45"
        ]
        if orders:
            return Doubt(
                "refused" if place.shape != "text" else "unclear",
                "instruction",
                " ".join(at.words(orders[0].first, orders[0].last)),
            )
    told = any(at.has(tag, 0, place.first) for tag in ("order", "record")) or _BOTS & set(
        at.words(0, place.first)
    )
    if told and "=" in at.words(begin, place.first):
        return Doubt("refused", "instruction", "=")  # "write down: budget = 90k"
    if _is_dictated(place, profile):
        return Doubt("unclear", "instruction", "record")
    key = profile.field.key.casefold()
    if "_" in key and key in at.folded.text:
        return Doubt("unclear", "instruction", key)
    return None


def _is_dictated(place: Place, profile: Profile) -> bool:
    """ "you should store that we have 300": told to write down, however it is wrapped."""
    at, (begin, end) = place.at, place.sentence
    always = profile.is_self or profile.field.kind == "boolean"
    counted = bool(_LICENCES & set(profile.label_order))
    for mark in at.within("record", begin, end):
        own = always or counted and at.word(mark.first) != "put"
        following = at.word(mark.last)
        if at.words(mark.first, mark.last) == ["enter"] and not following[:1].isalnum():
            continue  # "it needs to be free to enter"
        if place.first <= mark.first < place.last or stands_alone(at, mark, "record"):
            continue  # "store manager"
        if following in (":", ",", "-") or not _is_order(place, at.clause(mark.first)[0], mark.first):
            continue
        if mark.first > place.first:
            if following in _IT and at.words(mark.first, mark.last) != ["put"]:
                return True
        elif own or following in _THAT or (_MACHINE - {"set"}) & set(at.words(begin, end)):
            return True
    return False


def _is_order(place: Place, first: int, mark: int) -> bool:
    """Whether the words before a verb of writing make it an order: "please", "you should"."""
    before = place.at.words(first, mark)
    spoken = max((k for k, w in enumerate(before) if w in SELVES), default=-1)
    if spoken >= 0 and not _MACHINES & set(before[spoken:]):
        return False
    return not before or before[-1] in _WRAPPING or before[-1] in _MACHINES


_IT = listed("it this that das es le ca lo dat please bitte . !") | {""}
_THAT = listed("that dass que qu' che dat")
_MACHINE = listed(
    """system database records record crm notes form entry datenbank systeme base sistema registro banco
    scheda ficha fiche systeem databank memory set"""
)
_LICENCES = listed(
    """licence licences license licenses user users lizenzen nutzer utilisateurs licencias usuarios
    licencas utenti
    licenze licenties gebruikers"""
)
_BOTS = listed("bot chatbot assistant system ai agent crm notes assistent assistente asistente")
_MACHINES = listed("you assistant bot system ai agent chatbot sie du vous tu usted voce lei u je jij")
_WRAPPING = listed(
    """please kindly just simply and so then now ok okay hi hello hey you should must can could would will
    want like need to have may ask tell the assistant bot system ai i we also for your records record
    bitte sie sollten sollen mussen konnen und also veuillez merci de vous devriez devez pouvez et por
    favor debe deberia puede y voce deve pode per cortesia deve dovrebbe puo e u moet kunt graag alstublieft
    en gewoon einfach mal simplement simplemente semplicemente que that , :"""
)
