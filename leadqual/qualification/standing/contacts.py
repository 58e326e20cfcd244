"""Which of several addresses or numbers of a message holds: "nehmen Sie die neue, die alte geht nicht
mehr". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from leadqual.qualification.asserted.epochs import Span
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.mentions import OLD
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.small import OUR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_GONE = ("at_then", "neg", "past", "wrong", "reject")
_NEAR = 3


def standing_of(at: Analysis, span: Span, spans: Sequence[Span]) -> Literal["gone", "holds", ""]:
    """Whether the words around the one at tokens `span` take it away, or take away all others."""
    every = sorted({span, *spans})
    gone = {one for one in every if _is_gone(at, one, every)}
    if span in gone:
        return "gone"
    return "holds" if len(gone) == len(every) - 1 and gone else ""


def _is_gone(at: Analysis, span: Span, every: Sequence[Span]) -> bool:
    first, last = _words_of(at, span, every)
    return any(at.has(tag, first, span[0]) or at.has(tag, span[1], last) for tag in _GONE)


def _words_of(at: Analysis, span: Span, every: Sequence[Span]) -> Span:
    """What is said of one: the words before it, and those behind it up to the next clause with another."""
    k = every.index(span)
    before = every[k - 1][1] if k else 0
    after = every[k + 1][0] if k + 1 < len(every) else len(at.tokens)
    first = max(before, at.sentence(span[0])[0])
    if k and (cut := [c for c in at.clauses if before < c <= span[0] and c - before > 1]):
        first = cut[-1] if cut[-1] < span[0] else (cut[-2] if len(cut) > 1 else first)
    if k + 1 == len(every):
        return first, at.sentence(span[0])[1]
    ends = [c for c in at.clauses if span[1] < c <= after]
    return first, ends[0] if ends and ends[0] - span[1] > 1 else span[1]


def was_former(at: Analysis, span: Span) -> bool:
    """ "My old one was pat@…"."""
    begin = at.clause(span[0])[0]
    return at.has("past_cop", begin, span[0]) and bool(OLD & set(at.words(begin, span[0])))


def is_pattern(address: str) -> bool:
    """ "firstname.lastname@…" says how addresses are made."""
    parts = [part for part in re.split(r"[._-]", address.partition("@")[0].lower()) if part]
    return bool(parts) and all(part in _PLACEHOLDERS for part in parts)


_PLACEHOLDERS = listed(
    """firstname lastname first last firstnamelastname surname yourname name vorname nachname prenom
    nom nombre apellido apellidos nome cognome sobrenome voornaam achternaam"""
)


def is_somebodys(at: Analysis, span: Span) -> bool:
    """ "write to my colleague pat@…": another person stands right before it."""
    before = at.words(at.clause(span[0])[0], span[0])
    if before and before[-1] in _TO and _WRITING & set(before) and not _BIDDING & set(before):
        return True  # "I wrote to support@...", "the invoice came from billing@..."
    near = [m for tag in ("third", "insider") for m in at.tags.get(tag, ()) if 0 <= span[0] - m.last <= _NEAR]
    begin = at.clause(span[0])[0]
    if _FLOW & set(before) and before[-1] in _INTO:
        return True  # "we get 300 mails a day at info@..."
    if _is_copied_in(at, span):
        return True
    near = [m for m in near if m.first >= begin] or _named_before(at, span[0])
    near += [Mark("third", k, k + 1) for k in range(begin + 1, span[0]) if is_post(at.word(k))]
    near += [*_named_behind(at, span[1]), *_who_handles_it(at, span[0])]
    return any(OUR & set(at.words(max(m.first - 2, 0), m.first)) for m in near)


def whose_among(at: Analysis, span: Span, spans: Sequence[Span]) -> Literal["mine", "theirs", ""]:
    """Of several: "her name is Ada, ada@… - mine is dee@…", "pat@…; my assistant is at lee@…"."""
    every = sorted({span, *spans})
    led = {one for one in every if _is_led_by_mine(at, one)}
    theirs = {
        one for one in every if one not in led and (led or _is_at_theirs(at, one) or is_somebodys(at, one))
    }
    if span in theirs:
        return "theirs"
    return "mine" if theirs and len(theirs) == len(every) - 1 else ""


def _is_led_by_mine(at: Analysis, span: Span) -> bool:
    before = [w for w in at.words(at.clause(span[0])[0], span[0]) if w.isalpha() or w == "'s"]
    while before and before[-1] in _IS | _CONTACT:
        before.pop()
    return before[-1:] != [] and before[-1] in _MINE or tuple(before[-2:]) in _MINES


def _is_at_theirs(at: Analysis, span: Span) -> bool:
    """ "su teléfono es el 942…", "meine Assistentin ist unter lee@… zu erreichen"."""
    before = at.words(at.clause(span[0])[0], span[0])
    begin = next((k for k, word in enumerate(before) if word in OUR | _THEIRS), len(before))
    owner, noun, verb = [*before[begin : begin + 3], "", "", ""][:3]
    if owner in _THEIRS:
        return noun in _CONTACT
    return verb in _IS and noun not in _CONTACT | _NO_PERSONS


_MINE = listed("mine meins meine meiner")
_MINES = [
    ("el", "mio"),
    ("le", "mien"),
    ("la", "mienne"),
    ("o", "meu"),
    ("il", "mio"),
    ("de", "mijne"),
    ("die", "mijne"),
]
_THEIRS = listed("his her their seine seiner sein ihre ihr son sa leur su seu sua suo zijn haar hun")
_IS = listed("is 's are ist est es esta e sta")
_NO_PERSONS = listed("name best usual own new private work personal direct preferred nombre nom nome naam")


def _is_copied_in(at: Analysis, span: Span) -> bool:
    """ "please put pat@… in copy", "cc pat@…"."""
    begin = max(at.sentence(span[0])[0], span[0] - 4)
    behind = at.words(span[1], min(span[1] + 3, at.clause(span[0])[1]))
    return bool(_CC & set(at.words(begin, span[0]))) or any(
        one in _INTO_COPY and two in _COPY for one, two in pairwise(behind)
    )


def _named_behind(at: Analysis, last: int) -> list[Mark]:
    """ "pat@…, that's my colleague", "pat@… (my boss)": nothing but small words between."""
    end = min(at.sentence(last - 1)[1], last + 6)
    found = [m for tag in ("third", "insider") for m in at.within(tag, last, end)]
    return [m for m in found if _ends(at, m.last) and _is_linked(at, last, m.first - 1)]


def _ends(at: Analysis, k: int) -> bool:
    return not at.word(k + (at.word(k) == "'s")).isalpha()


def _is_linked(at: Analysis, first: int, last: int) -> bool:
    return all(word in _IS_IT or not word.isalnum() for word in at.words(first, last))


def _who_handles_it(at: Analysis, first: int) -> list[Mark]:
    """ "my colleague Lisa handles this, lisa@…"."""
    begin = at.sentence(first)[0]
    found = [m for tag in ("third", "insider") for m in at.within(tag, begin, first)]
    return [
        m
        for m in found[-1:]
        if _HANDLES & set(at.words(m.last, first)) and not _ME & set(at.words(begin, first))
    ]


def _named_before(at: Analysis, first: int) -> list[Mark]:
    """Who is named right before, with nothing but a name between: "my boss Femi Cole (femi@...)"."""
    begin = max(at.sentence(first)[0], first - _FAR)
    found = [m for tag in ("third", "insider") for m in at.within(tag, begin, first)]
    return [m for m in found if all(_is_name_or_mark(at, k) for k in range(m.last, first))]


def _is_name_or_mark(at: Analysis, k: int) -> bool:
    token = at.tokens[k]
    return (
        not token.word[0].isalnum()
        or token.word in _LINKS
        or at.folded.source(token.start, token.end)[0].isupper()
    )


_FAR = 8
_CC = listed("cc bcc copy kopie copie copia")
_INTO_COPY = listed("in en em")
_COPY = listed("copy cc bcc kopie copie copia")
_IS_IT = listed(
    """that 's is it it's that's belongs to being which das ist c'est est es e eso isso dat is sono a gehort
    address adresse direccion"""
)
_HANDLES = listed(
    """handles handling deals manages looks takes does coordinates answers reads monitors knows runs kummert
    betreut macht bearbeitet regelt s'occupe occupe gere encarga lleva gestiona trata cuida gerencia
    occupa gestisce segue behandelt doet"""
)
_ME = listed("i me mine ich mir mich je moi yo eu mim io ik mij")
_LINKS = listed("'s at is on under ist est es e")
_FLOW = listed(
    """mails emails messages tickets requests enquiries inquiries orders complaints anfragen nachrichten
    bestellungen demandes commandes messages correos mensajes pedidos mensagens richieste ordini berichten
    aanvragen bestellingen"""
)
_INTO = listed("at to in into via through an auf uber a en por per su op bij sur")


_TO = listed("to from an von a de da di aan van by")
_WRITING = listed(
    """wrote mailed emailed sent came comes got received heard contacted schrieb geschrieben gemailt kam bekam
    erhalten ecrit envoye recu escribi envie recibi llego escrevi enviei recebi veio scritto mandato
    ricevuto arrivata geschreven gemaild gestuurd kwam kreeg gekregen"""
)
_BIDDING = listed("please can could may bitte svp")


def asks_anothers(agent: Analysis) -> bool:
    """ "What is his number?"."""
    return any(
        agent.is_question(k) and agent.word(k) in _THEIR and agent.word(k + 1) in _CONTACT
        for k in range(len(agent.tokens))
    )


_THEIR = listed("his her their seine seiner sein zijn haar")
_CONTACT = listed(
    """number phone mobile cell line email e-mail mail address direct nummer telefonnummer mailadresse
    adresse handy handynummer telefon numero telephone portable mobile courriel telefono movil correo
    telefone telemovel celular cellulare indirizzo endereco direccion mailadres telefoonnummer"""
)
