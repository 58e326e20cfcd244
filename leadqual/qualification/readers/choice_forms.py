"""Ways to name a choice without its words: how often it is, from when to when, that there is to be none.
Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.about.profile import content, split_words
from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon import Lexicon
from leadqual.qualification.lexicon.rhythms import RHYTHMS
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import Token, plain, stem, tokens
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_numbers import ATOMS


class Named(NamedTuple):
    """Tokens [first, last) name the choice."""

    first: int
    last: int
    choice: int


def other_forms(field: Field, text: str, words: tuple[Token, ...]) -> Iterator[Named]:
    """The choices that a text names by what they mean."""
    yield from _rhythms_in(field, words)
    yield from _windows_in(field, text, words)
    yield from _denials_in(field, words)
    yield from _numerals_in(field, words)


@lru_cache(maxsize=1024)
def _numerals(field: Field) -> dict[int, int]:
    return {int(c.value): k for k, c in enumerate(field.choices) if c.value.isdigit() and len(c.value) < 3}


def _numerals_in(field: Field, words: tuple[Token, ...]) -> Iterator[Named]:
    """ "three stars", where the choices are 1 to 5."""
    for k, token in enumerate(words) if _numerals(field) else ():
        atom = ATOMS.get(token.word)
        if atom is not None and atom.kind == "unit" and atom.value in _numerals(field):
            yield Named(k, k + 1, _numerals(field)[int(atom.value)])


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon(RHYTHMS, frozenset())


def _plain(words: Sequence[Token]) -> tuple[Token, ...]:
    return tuple(t._replace(word=plain(t.word)) for t in words)


@lru_cache(maxsize=1024)
def _rhythms(field: Field) -> dict[str, int]:
    """The rhythms that are a choice's name."""
    found: dict[str, int] = {}
    for k, choice in enumerate(field.choices):
        for name in (choice.value, *choice.synonyms):
            words = tuple(t for t in tokens(plain(fold(name).text)) if t.word[0].isalnum())
            marks = _lexicon().scan(words)
            found |= {m.tag: k for m in marks if (m.first, m.last) == (0, len(words))}
    return found if len(found) > 1 else {}


def _rhythms_in(field: Field, words: tuple[Token, ...]) -> Iterator[Named]:
    known = _rhythms(field)
    if known:
        kept = [k for k, token in enumerate(words) if token.word not in ("-", "–")]
        for mark in _lexicon().scan(_plain([words[k] for k in kept])):
            if mark.tag in known:
                yield Named(kept[mark.first], kept[mark.last - 1] + 1, known[mark.tag])


_SPAN = (
    r"(?<![\d.:,])(\d{1,2})(?:[:.h](\d\d))? ?(a\.?m\.?|p\.?m\.?|uhr|h|u|uur)? ?"
    r"(?:-|–|to|till|til|until|and|bis|und|a|à|et|y|as|às|e|alle|le|en|tot)(?: las?| les| the| as)? ?"
    r"(\d{1,2})(?:[:.h](\d\d))? ?(a\.?m\.?|p\.?m\.?|uhr|h\b|uur|o'clock|o clock)?(?![\d:,])"
)
_NAMED_SPAN = re.compile(rf"^(?:from |between |von |zwischen |de |entre )?{_SPAN}$")
_SAID_SPAN = re.compile(_SPAN)
_MORNING = listed(
    """morning mornings morgens vormittags vormittag fruh matin manana manha mattina mattino ochtends ochtend
    am"""
)
_LATE = listed(
    """afternoon evening afternoons evenings night tonight nachmittags nachmittag abends abend midi soir tarde
    noche noite pomeriggio sera middags middag avonds avond pm"""
)
_LEADS = listed("between from zwischen von entre de tra dalle das tussen van fra desde")


def _minutes(hour: str, minute: str | None) -> int:
    return int(hour) % 24 * 60 + int(minute or 0)


def _half(mark: str | None) -> str:
    return {"a": "am", "p": "pm"}.get((mark or "")[:1], "")


@lru_cache(maxsize=1024)
def _windows(field: Field) -> dict[tuple[int, int], int]:
    """The choices that are spans of hours, by their minutes of the day."""
    found: dict[tuple[int, int], int] = {}
    for k, choice in enumerate(field.choices):
        for name in (choice.value, *choice.synonyms):
            if m := _NAMED_SPAN.match(fold(name).text.strip()):
                half = _half(m[6]) or _half(m[3])
                found[_span(m, _half(m[3]) or half, half)] = k
    return found if len(found) > 1 else {}


def _span(m: re.Match[str], first: str, last: str) -> tuple[int, int]:
    start, end = _minutes(m[1], m[2]), _minutes(m[4], m[5])
    late = [720 if half == "pm" and value < 720 else 0 for half, value in ((first, start), (last, end))]
    return start + late[0], end + late[1]


def _windows_in(field: Field, text: str, words: tuple[Token, ...]) -> Iterator[Named]:
    known = _windows(field)
    for m in _SAID_SPAN.finditer(text) if known else ():
        first = next((k for k, t in enumerate(words) if t.end > m.start()), 0)
        last = next((k for k, t in enumerate(words) if t.start >= m.end()), len(words))
        near = {plain(t.word) for t in words[max(0, first - 4) : first]}
        after = {plain(t.word) for t in words[last : last + 4]}
        half = _half(m[6]) or _half(m[3])
        if not half:
            said = after or near
            half = "am" if said & _MORNING else "pm" if (after | near) & _LATE else ""
        if half or m[6] or int(m[4]) > 12:
            choice = known.get(_span(m, _half(m[3]) or half, half))
        elif near & _LEADS and _ends(words, last):
            hours = [k for span, k in known.items() if (span[0] % 720, span[1] % 720) == _clock(m)]
            choice = hours[0] if len(hours) == 1 else None
        else:
            choice = None
        if choice is not None:
            yield Named(first, last, choice)


def _clock(m: re.Match[str]) -> tuple[int, int]:
    return _minutes(m[1], m[2]) % 720, _minutes(m[4], m[5]) % 720


def _ends(words: tuple[Token, ...], last: int) -> bool:
    return last >= len(words) or not words[last].word.isalpha() or words[last].word in _THEN


_THEN = listed("please on would is works suits bitte am waere ware svp le el por na no va graag op")
_NOTHING = listed(
    """none no nothing without keine keiner keines kein nichts ohne aucun aucune sans ninguno ninguna nada sin
    nenhum nenhuma sem nessuno nessuna niente senza geen zonder niets"""
)
_DENYING = listed(
    """no not without none kein keine keinen ohne nicht aucun aucune sans pas ningun ninguna sin nenhum
    nenhuma sem nessun nessuna nessuno senza geen zonder"""
)
_BETWEEN = listed(
    """want need like wish require have a an any the for of take do please de d' des le la les un une el los
    las o os um uma il lo i gli el ein eine einen quiero queremos necesito quero queremos preciso voglio
    vogliamo brauchen brauche mochte mochten wollen willen wil nodig het een veux voulons besoin serve"""
)
_QUALIFYING = listed("with without mit ohne avec sans con sin com sem senza met zonder that which for in")


@lru_cache(maxsize=1024)
def _nothing(field: Field) -> tuple[int, frozenset[str]] | None:
    """The choice that means none, and the stems of what there is then none of."""
    for k, choice in enumerate(field.choices):
        names = [split_words(name) for name in (choice.value, *choice.synonyms)]
        if any(len(name) == 1 and plain(name[0]) in _NOTHING for name in names):
            named = content(split_words(field.key)) | content(split_words(field.label))
            return k, named - frozenset(map(stem, _NOTHING))
    return None


def _denials_in(field: Field, words: tuple[Token, ...]) -> Iterator[Named]:
    """ "we don't want a cabin", "without subtitles"."""
    found = _nothing(field)
    for k, token in enumerate(words) if found else ():
        if plain(token.word) not in _DENYING:
            continue
        noun = next(
            (j for j in range(k + 1, min(k + 6, len(words))) if plain(words[j].word) not in _BETWEEN), k
        )
        if found is None or not _is_named(words[noun].word, found[1]):
            continue
        if not {plain(t.word) for t in words[noun + 1 : noun + 2]} & _QUALIFYING:
            yield Named(k, noun + 1, found[0])


def _is_named(word: str, stems: frozenset[str]) -> bool:
    own = stem(word)
    return own in stems or len(own) >= 6 and any(s[:6] == own[:6] for s in stems)
