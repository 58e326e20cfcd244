"""A message taken apart: words, marks, sentences and clauses. Pure.

The tags of the lexicons: `neg` takes back what follows it in the clause, `reject` likewise ("instead
of"), `neutral` are phrases in which a negation takes nothing back, `wrong` says so of what stands
before; `contrast` opens a new clause; `if` supposes, `if_ok` only sounds like it; `cond` would, could,
`wish` a polite wish; `past` and `past_cop` former, `past_ok` only sounds like it; `past_verb` did;
`future`, `later` some day; `has`, `wants` what others do; `third` other people, `insider` people of
the visitor's firm, `first` the visitor; `indifferent` has no wish; `hedge` not exact, `open` not
known, `open_ok` only not exact; `correct` takes back, `takeback` takes the last message back; `yes`,
`weakyes`, `no`, `another` answers to an offer; `decline` will not say; `sarcasm`, `joke`, `laugh` not
meant; `source` quotes somebody; `inject`, `order` talk to the machine; `ask_it`, `request`,
`whatabout`, `whq`, `tail` ways of asking; `subset` a part; `start`, `end` sides of a span; those of
lexicon/asserting.py are told there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from leadqual.qualification.lexicon import Mark, lexicon
from leadqual.qualification.lexicon.labels import LABEL_OF
from leadqual.qualification.located.corrections import mark_corrections, starred
from leadqual.qualification.located.language import UNKNOWN
from leadqual.qualification.located.quotations import quotations, unquoted
from leadqual.qualification.located.regions import parts_a_place
from leadqual.qualification.located.remarks import without_remarks
from leadqual.qualification.located.sentences import sentences
from leadqual.qualification.located.text import Folded
from leadqual.qualification.located.tokens import Token, tokens
from leadqual.qualification.readers.word_sets import words as listed

# a phrase of the first tag takes away the marks of the others that stand inside it
_EATS = {
    "neutral": (
        "reject",
        "third",
        "insider",
        "neg",
        "no",
        "reject",
        "if",
        "open",
        "decline",
        "cond",
        "wrong",
        "past",
        "whq",
        "correct",
        "another",
        "sarcasm",
    ),
    "if_ok": ("if", "cond", "hedge", "neg", "request", "ask_it"),
    "wish": ("cond", "future", "sarcasm", "if"),
    "past_ok": ("past_cop", "past", "past_verb"),
    "later": ("past_cop",),
    "open_ok": ("open", "neg", "no"),
    "hedge": ("neg", "if", "cond", "past", "past_cop"),
    "open": ("neg", "no", "if", "wrong"),
    "decline": ("neg", "no", "whq", "hedge", "wish", "cond"),
    "correct": ("neg", "past", "past_cop"),
    "past": ("neg", "no", "third"),
    "wrong": ("neg", "no", "correct"),
    "inject": ("reject", "decline", "order", "takeback"),
    "takeback": ("reject",),
    "indifferent": ("neg", "no"),
    "reject": ("correct", "contrast"),
    "yes": ("neg", "no"),
    "another": ("neg",),
    "sarcasm": ("yes", "no", "neg", "weakyes"),
    "no": ("yes", "weakyes"),
    "source": ("third", "first", "insider"),
}
_BREAKS = frozenset(",;:()[]|•*")
_AND = listed(
    """and und et y e en so because then while whereas weil denn da car parce porque perche omdat want dus
    donc luego cioe plus also"""
)
_TOLD = listed("my our i we he she")
_HENCE = listed("so hence therefore donc dus daher deshalb entonces entao quindi dunque")
_SO_MUCH = listed(
    """that far much many long good nice few often kind sorry please very big small expensive cheap late
    early well . , ! ? ish on forth"""
)
_SAYING_SO = listed("think hope guess believe or and not do is are say said even just ever if it was")
_NOW = listed(
    """now today currently nowadays heute jetzt inzwischen mittlerweile maintenant aujourd' actuellement hoy
    ahora actualmente agora hoje atualmente oggi ora adesso attualmente nu vandaag momenteel"""
)
_INVERTED = listed(
    """is are was do does did can could would will should shall many much about long big ist sind haben est
    sont es son e sao zijn viele viel"""
)
SUBJECTS = listed(
    """i we you he she they it there that my our ich wir sie er es je j' nous on vous il elle ils c' yo
    nosotros el ella ellos somos soy tengo tenemos eu nos voce eles temos tenho sou io noi lui loro
    siamo abbiamo ho sono ik wij u hij zij"""
)


Span = tuple[int, int]  # tokens [first, last)


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """`tags`: marks by tag, in order. `sentences`, `clauses`: first tokens of each, in order, from 0.
    `quotes`: token spans between quotation marks. `remarks`: what is left out as beside the point. `said`:
    the words of the tokens; `in_sentences`, `in_clauses`: the piece in which each token stands."""

    folded: Folded
    language: str
    tokens: tuple[Token, ...]
    tags: dict[str, list[Mark]]
    sentences: tuple[int, ...]
    clauses: tuple[int, ...]
    quotes: tuple[tuple[int, int], ...]
    starts: tuple[int, ...]
    remarks: tuple[Token, ...] = ()
    said: list[str] = field(init=False)
    in_sentences: tuple[Span, ...] = field(init=False)
    in_clauses: tuple[Span, ...] = field(init=False)

    def __post_init__(self) -> None:
        size = len(self.tokens)
        object.__setattr__(self, "said", [token.word for token in self.tokens])
        object.__setattr__(self, "in_sentences", _pieces(self.sentences, size))
        object.__setattr__(self, "in_clauses", _pieces(self.clauses, size))

    def token_at(self, offset: int) -> int:
        """The token that holds or follows the folded offset."""
        return (bisect_right(self.starts, offset) or 1) - 1

    def token_span(self, start: int, end: int) -> Span:
        """The tokens [first, last) of the folded characters [start, end)."""
        first = bisect_right(self.starts, start) or 1
        last = bisect_right(self.starts, end - 1)
        return first - 1, last if last > first else first

    def sentence(self, token: int) -> Span:
        pieces = self.in_sentences
        return pieces[token] if 0 <= token < len(pieces) else pieces[0 if token < 0 else -1]

    def clause(self, token: int) -> Span:
        pieces = self.in_clauses
        return pieces[token] if 0 <= token < len(pieces) else pieces[0 if token < 0 else -1]

    def within(self, tag: str, first: int, last: int) -> list[Mark]:
        """The marks of `tag` that lie wholly in tokens [first, last)."""
        marks = self.tags.get(tag)
        return [mark for mark in marks if first <= mark.first and mark.last <= last] if marks else []

    def has(self, tag: str, first: int, last: int) -> bool:
        marks = self.tags.get(tag)
        return any(first <= mark.first and mark.last <= last for mark in marks) if marks else False

    def word(self, token: int) -> str:
        return self.said[token] if 0 <= token < len(self.said) else ""

    def words(self, first: int, last: int) -> list[str]:
        return self.said[first if first > 0 else 0 : last]

    def is_question(self, token: int) -> bool:
        """Whether the sentence of `token` ends in a question mark or opens as a question."""
        return _asks(self, *self.sentence(token))


@lru_cache(maxsize=2048)
def _asks(at: Analysis, first: int, last: int) -> bool:
    """Remembered, for a long sentence is asked about once for each of its marks."""
    if any(at.tokens[k].word == "?" for k in range(first, last)):
        return True
    while first < last - 1 and at.tokens[first].word in _LEADING:
        first += 1
    demands = at.word(first + 1) in ("que", "de")  # "tiene que tener ascensor", "tem de ter elevador"
    if any(mark.first == first for mark in at.tags.get("ask_it", ())) and not demands:
        return True
    return any(m.first == first and at.word(m.last) in _INVERTED for m in at.tags.get("whq", ()))


_LEADING = listed("hmm hm mm oh ah ok okay well and so um uh erm but also ,")


def _pieces(firsts: tuple[int, ...], size: int) -> tuple[Span, ...]:
    """The piece of each token; one that is empty where there is none."""
    found: list[Span] = []
    for first, last in zip(firsts, (*firsts[1:], size), strict=True):
        found += [(first, last)] * (last - first or 1)
    return tuple(found)


@lru_cache(maxsize=2048)
def analyse(folded: Folded, language: str) -> Analysis:
    """The analysis of one message in one language; cached, for a transcript is read again at every turn."""
    every = tokens(folded.text)
    words = without_remarks(every)
    tags = _marks(words, folded, language)
    firsts = sentences(words, folded)
    return Analysis(
        folded=folded,
        language=language,
        tokens=words,
        tags=tags,
        sentences=firsts,
        clauses=_clauses(words, tags, firsts, language, folded),
        quotes=quotations(words),
        starts=tuple(token.start for token in words),
        remarks=tuple(t for t in every if t not in words) if len(words) < len(every) else (),
    )


# what talks to a browser and not to people
_MARKUP = re.compile(
    r"</?(?:script|img|svg|iframe|style|object|embed|form|input|body|html|head|meta|link)"
    r"(?:[\s/][^<>]*)?>"
)


def _markup(words: tuple[Token, ...], folded: Folded) -> list[Mark]:
    found = []
    for place in _MARKUP.finditer(folded.text):
        inside = [k for k, token in enumerate(words) if place.start() <= token.start < place.end()]
        found += [Mark("inject", inside[0], inside[-1] + 1)] if inside else []
    return found


def _marks(words: tuple[Token, ...], folded: Folded, language: str) -> dict[str, list[Mark]]:
    tags: dict[str, list[Mark]] = {}
    for mark in lexicon(language if language != UNKNOWN else "en").scan(words):
        tags.setdefault(mark.tag, []).append(mark)
    if language == "es" and "if" in tags:  # "sí" is yes, only "si" is if
        tags["if"] = [
            m for m in tags["if"] if "í" not in folded.text[words[m.first].start : words[m.first].end]
        ]
    if language == "it" and "past" in tags:  # "due anni fa" is gone by, "fa doppie fatture" is not
        tags["past"] = [m for m in tags["past"] if words[m.first].word != "fa" or _ends_there(words, m)]
    if language == "de" and "cond" in tags:  # "wurden" is no "würden"
        tags["cond"] = [m for m in tags["cond"] if _is_unreal(folded, words[m.first])]
    if language == "de" and "past_verb" in tags and "führen" in folded.text:  # is no "fuhren"
        tags["past_verb"] = [m for m in tags["past_verb"] if words[m.first].word != "fuhren"]
    if "<" in folded.text and (markup := _markup(words, folded)):
        tags["inject"] = [*tags.get("inject", ()), *markup]
    if "neg" in tags or "no" in tags:
        if language == "en":
            _unmark_numbering(words, tags)
        mark_corrections(words, tags, language)
    if "*" in folded.text and (star := starred(words)) is not None:
        tags["correct"] = [*tags.get("correct", ()), star]
    if "sarcasm" in tags:
        tags["sarcasm"] = [m for m in tags["sarcasm"] if not _is_plain_yes(words, tags, m)]
    for eater, eaten in _EATS.items():
        for phrase in tags.get(eater, ()):
            for tag in eaten:
                if tag in tags:
                    tags[tag] = [m for m in tags[tag] if not _inside(m, phrase)]
    return unquoted(words, tags)


def _is_plain_yes(words: tuple[Token, ...], tags: dict[str, list[Mark]], mark: Mark) -> bool:
    """ "ja klar", "si, claro", "ja hoor" and no more: meant as it is said."""
    first = max((k + 1 for k in range(mark.first) if words[k].word in _STOPS), default=0)
    last = next((k for k in range(mark.last, len(words)) if words[k].word in _STOPS), len(words))
    around = [t.word for t in (*words[first : mark.first], *words[mark.last : last]) if t.word.isalnum()]
    plain = any(mark.first <= yes.first and yes.last <= mark.last for yes in tags.get("yes", ()))
    goes_on = [t.word for t in words[mark.last : mark.last + 2]] in _I_GO_ON  # "ja hoor, ik ben de baas"
    return plain and (goes_on or not set(around) - _THANKS) and words[mark.last - 1].word != "vast"


_STOPS = frozenset(".!?")
_I_GO_ON = [[",", word] for word in ("ik", "dat", "ich", "soy", "sono", "sou")]
_THANKS = listed(
    "danke bitte gern gerne merci gracias favor por obrigado obrigada grazie prego bedankt graag"
)
_WERE = listed("wurde wurden")


def _is_unreal(folded: Folded, token: Token) -> bool:
    """Whether the word has its umlaut, as far as the message has any."""
    written = folded.text[token.start : token.end]
    return token.word not in _WERE or not written.isascii() or folded.text.isascii()


def _ends_there(words: tuple[Token, ...], mark: Mark) -> bool:
    return (
        mark.last == len(words)
        or not words[mark.last].word[:1].isalnum()
        or words[mark.first - 1].word in _SPANS
    )


_SPANS = listed("anno anni mese mesi settimana settimane giorno giorni ora ore minuti tempo poco")


def _unmark_numbering(words: tuple[Token, ...], tags: dict[str, list[Mark]]) -> None:
    """ "Card no is 5510-884": a no between the noun of a code and the code is short for number."""
    short = {i for i in range(1, len(words)) if words[i].word == "no" and _is_numbering(words, i)}
    if short:
        for tag in ("neg", "no"):
            tags[tag] = [m for m in tags.get(tag, ()) if m.first not in short]


def _is_numbering(words: tuple[Token, ...], i: int) -> bool:
    behind = i + 1
    while behind < len(words) and words[behind].word in _NUMBERING:
        behind += 1
    code = words[behind].word if behind < len(words) else ""
    return words[i - 1].word in LABEL_OF and any(c.isdigit() for c in code)


_NUMBERING = (".", ":", "#", "=", "-", "is", "'s")


def _inside(mark: Mark, phrase: Mark) -> bool:
    return (
        phrase.first <= mark.first
        and mark.last <= phrase.last
        and mark.last - mark.first < phrase.last - phrase.first
    )


def _clauses(
    words: tuple[Token, ...],
    tags: dict[str, list[Mark]],
    begun: tuple[int, ...],
    language: str,
    folded: Folded,
) -> tuple[int, ...]:
    firsts = set(begun)
    for tag in ("contrast", "if", "correct"):
        marks = (m for m in tags.get(tag, ()) if words[m.first].word != "should")
        firsts.update(m.first for m in marks if m.first == 0 or words[m.first - 1].word != "not")
    for i in range(1, len(words) - 1):
        word = words[i].word
        if word in _BREAKS or (word == "-" and _is_dash(words, i)):
            if not parts_a_place(words, folded, i, language):
                firsts.add(i + 1)
        elif word in _IN_ONE.get(language, ("so", "da")) or word == "want" and words[i + 1].word == "it":
            continue  # "só", "so um die 60", "da noi"; "I want it to be new" is one clause
        elif word in _AND and (words[i + 1].word in SUBJECTS or words[i + 1].word in _NOW):
            firsts.add(i)
        elif word in _HENCE and words[i + 1].word not in _SO_MUCH and words[i - 1].word not in _SAYING_SO:
            firsts.add(i)  # "my parents snore so 2 rooms"
        elif word in ("as", "since") and words[i + 1].word in _TOLD and words[i - 2].word != "as":
            firsts.add(i)  # "no alcohol as our boss does not like it"
    return tuple(sorted(firsts))


_IN_ONE = {"en": ("da",), "de": ("so",)}  # join no clause in that language


def _is_dash(words: tuple[Token, ...], i: int) -> bool:
    """A dash between clauses has space on both sides; a hyphen does not."""
    return words[i - 1].end < words[i].start and words[i].end < words[i + 1].start
