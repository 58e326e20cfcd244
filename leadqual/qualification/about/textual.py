"""Whether words that stand in a message are about a text field. Pure.

For a wish (a town, a title, a name) words are taken unless something speaks against it; for a fact
about the visitor (role, company, name) something must speak for it.
"""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.beside import labelled_so
from leadqual.qualification.about.capitals import is_large, joins_a_name
from leadqual.qualification.about.claims import claimed
from leadqual.qualification.about.events import of_something_else
from leadqual.qualification.about.framed import compared, framed, other_class
from leadqual.qualification.about.hours import holds_time, is_hour
from leadqual.qualification.about.in_use import asks_use, relate_use
from leadqual.qualification.about.labels import (
    asks_me,
    denied_behind,
    is_owner,
    labelled,
    left_out,
    other_event,
    others_wish,
    says_nothing,
    taken_away,
)
from leadqual.qualification.about.nouns import heads, kind, singular
from leadqual.qualification.about.pairs import joins_ends
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.about.selves import about_self
from leadqual.qualification.about.setting_out import hires_there, sets_out_there
from leadqual.qualification.about.shapes import wrong_shape
from leadqual.qualification.about.sides import local_side
from leadqual.qualification.about.slots import (
    doubtful,
    is_amount,
    is_cut,
    is_cut_name,
    is_half,
    kinds_of,
    misplaced,
    on_the_way,
)
from leadqual.qualification.about.stories import is_story, relate_story
from leadqual.qualification.about.swapped import replaced
from leadqual.qualification.about.unsupported import unsupported
from leadqual.qualification.asserted.complaints import complains
from leadqual.qualification.lexicon.ends import TRIPS
from leadqual.qualification.lexicon.kinds import KIND_WORDS
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.sides import BACK
from leadqual.qualification.lexicon.small import ARTICLES
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.standing.clock import another_hour

_CODES = listed(
    """number no code id zip postcode reference flight gate plate digits ziffern chiffres cifras
    cifre cijfers"""
)
_NUMBERED = frozenset(
    map(
        stem,
        listed(
            "address number code zip version movie film song track title timeline deadline when duration size"
        ),
    )
)
# What people type instead of an answer, curses among it; a value made of nothing else names nothing.
_EMPTY = listed(
    """again about maybe perhaps later what why who how when whatever idk dunno nothing anything something
    same none na lol haha hm hmm huh eh please thanks thank sorry wait stop nope no yes ok okay sure well
    fine good nice cool fuck fucking off you shit crap damn hell idiot stupid bitch ass go to shut up screw
    it wtf omg bla blah test nochmal egal nichts wieder encore rien nada nuevo nulla ancora niets weer"""
)


def _no_name_at_all(at: Analysis, first: int, last: int) -> bool:
    """Whether the words are only fillers or curses, or only a day or a stretch of time."""
    start, end = at.tokens[first].start, at.tokens[last - 1].end
    written = at.folded.source(start, end)
    if written.lower() in ("n/a", "n.a.", "n.a"):
        return True
    if (
        len(written) > 1
        and written.isupper()
        and (not at.folded.original.isupper() or is_post(at.word(first)))
    ):
        return False  # "IT" is a department
    if all(word in _EMPTY or not word[0].isalnum() for word in at.words(first, last)):
        return True
    return any(reading.start <= start and end <= reading.end for reading in read_dates(at.folded, None))


_OF_NUMBERS = ("no number", "no time", "no length")


def _is_number(at: Analysis, first: int, last: int) -> bool:
    """ "210", "environ 150", "92 strong"."""
    words = at.words(first, last)
    if not any(word.isdigit() for word in words):
        return False
    return all(
        w.isdigit() or w == "strong" or at.has("hedge", first + k, first + k + 1) for k, w in enumerate(words)
    )


def relate_text(
    profile: Profile, at: Analysis, reading: Reading, fit: int, *, brief: bool, asked: bool
) -> Relation:
    """The relation of words; `brief`: they are most of a short message, `asked`: a question stands before."""
    first, last = at.token_span(reading.start, reading.end)
    if (profile.self_kind or profile.field.meaning == "pain") and _no_name_at_all(at, first, last):
        return Relation("other", "no answer")
    if profile.is_self and fit < 2 and _is_number(at, first, last):
        return Relation("other", "a number")
    if says_nothing(at, first, last):
        return Relation("open", "no answer")
    if labelled_so(profile, at, first):
        return Relation("own", "labelled so")
    if fit >= 2 and kind(profile) in ("venue", "firm", "place") and _is_the_one(at, first):
        return Relation("answer", "the one there")
    used = relate_use(profile, at, first, last, fit, asked) if asks_use(profile) else None
    if used is not None and not is_cut_name(at, first, last):
        return used
    wrong = wrong_shape(profile, at, first, last) or claimed(profile, at, first, last, fit)
    if wrong and not (wrong in _OF_NUMBERS and asks_use(profile)):  # a system that records times has a name
        return Relation("other", wrong)
    if profile.time:
        if not holds_time(at, reading, fit, profile.named):
            return Relation("open", "no time of day")
    elif not _has_number(profile) and _wrong_shape(profile, at, first, last, fit):
        return Relation("other", "another kind of thing")
    said = content(at.words(first, last))
    whole = all(stem(w) in profile.words or w in ARTICLES for w in at.words(first, last) if w.isalpha())
    if said and said <= profile.key_words and whole:
        return Relation("open", "the field's own noun")
    halved = not profile.side and is_half(at, first, last)
    if halved or is_cut(profile, at, first, last):
        return Relation("open", "part of a longer name")
    if profile.self_kind in ("role", "company", "person"):
        return about_self(profile, at, first, last, fit, brief=brief, asked=asked)
    if is_story(profile):
        return relate_story(profile, at, first, last, fit, asked)
    side = local_side(at, first, last, profile)
    if other := _names_other(profile, at, reading, fit, side):
        return Relation("other", other)
    if doubt := _in_doubt(profile, at, reading, fit, brief, side):
        return Relation("open", doubt)
    return Relation("answer" if fit >= 1 and brief else "own")


def _is_the_one(at: Analysis, first: int) -> bool:
    """ "The one in Elk Grove" where a branch is asked for."""
    k = first - 2 if at.word(first - 1) in ARTICLES else first - 1
    if at.word(k) not in _AT:
        return False
    return at.words(k - 2, k) in _ONES or k <= 2 and at.word(k - 1) in _THIS


_ONES = (["the", "one"], ["that", "one"], ["the", "branch"], ["the", "store"], ["the", "shop"])
_THIS = listed("die der das dem denen la el le celle celui quella quello a o de")
_AT = listed("in on at near by im am bei en em de du di da do del della te")


def _names_other(profile: Profile, at: Analysis, reading: Reading, fit: int, side: str) -> str:
    """What else the words plainly are."""
    first, last = at.token_span(reading.start, reading.end)
    if labelled_as := labelled(profile, at, first, last):
        return labelled_as
    timed = profile.time or bool(profile.side) and is_hour(at, reading.start, reading.end)
    if timed and (event := other_event(profile, at, first) or another_hour(profile, at, first)):
        return event
    wrong = other_class(profile, at, first, last) or framed(profile, at, first, last)
    if wrong and not (wrong == "the visitor" and fit >= 2):
        return wrong
    if replaced(profile, at, first, last):
        return "the one before"
    if profile.side and side and side != profile.side:
        return side
    if profile.side and on_the_way(at, first):
        return "on the way"
    seen = at.word(first - 1) == "see" or at.word(first - 2) == "see"
    if seen and _SIGHTS & profile.named:
        return ""
    return misplaced(profile, at, first, last)


_SIGHTS = listed("see visit attraction sight")
_BOUNDS = [
    phrase.split()
    for phrase in (
        *("not before", "not after", "later than", "earlier than", "nicht vor", "nicht nach", "pas avant"),
        *("no antes", "nao antes", "niet voor", "anything after", "something after", "time after"),
    )
]


def _is_a_title_noun(word: str) -> bool:
    """ "any good movies"."""
    return word != singular(word) and KIND_WORDS[singular(word)] == "title"


_SELLS = listed(
    """sell sells selling export exports exporting ship ships shipping serve serves customers clients
    verkaufen exportieren liefern kunden vendons exportons livrons clients vendemos exportamos atendemos
    clientes vendiamo esportiamo clienti exporte exportent vend vendent livre livrent expedie expedions
    beliefern versenden enviamos serviamo spediamo verkopen exporteren leveren klanten"""
)


def _in_doubt(profile: Profile, at: Analysis, reading: Reading, fit: int, brief: bool, side: str) -> str:
    """Why it is not clear that the words are the field's."""
    first, last = at.token_span(reading.start, reading.end)
    if profile.time and (event := of_something_else(profile, at, first, fit)):
        return event
    if profile.time and at.words(first - 2, first) in _BOUNDS:
        return "a bound"
    if kind(profile) == "title" and not is_large(at, first) and _is_a_title_noun(at.word(last - 1)):
        return "the field's own noun"
    if gone := "" if profile.time else taken_away(profile, at, first):
        return gone
    if {"country", "firm"} <= profile.meant and _SELLS & set(at.words(at.clause(first)[0], first)):
        return "where they sell"
    if not profile.time and compared(at, first):
        return "said of other words"
    if is_owner(at, last) and kind(profile) != "maker":
        return "whose it is"
    if left_out(at, first, last):
        return "done with"
    if asks_me(at, first, last):
        return "who asks"
    if fit < 2 and others_wish(at, first):
        return "somebody else"
    told = kind(profile) in _NOUN_KINDS and (at.word(first) in _THEY or complains(at, first, last))
    if fit < 2 and last - first > 3 and told:
        return "what somebody does"
    if denied_behind(at, last):
        return "denied"
    if profile.side and (doubt := _on_neither_side(profile, at, reading, fit, brief, side)):
        return doubt
    return _not_its_name(profile, at, reading, fit, brief, side)


# kinds of things that no sentence names
_NOUN_KINDS = frozenset(("any", "place", "venue", "firm", "person", "colour", "cuisine", "genre"))
_THEY = listed("it he she they er es sie die il elle ils elles c' ellos eles loro hij zij ze")


def _on_neither_side(
    profile: Profile, at: Analysis, reading: Reading, fit: int, brief: bool, side: str
) -> str:
    """For one end of a way: no word that says which end, or both."""
    first, last = at.token_span(reading.start, reading.end)
    if not side and not profile.time and (at.word(last) == "based" or _is_one_of_two(at, first, last)):
        return "one of two"
    if joins_ends(at, first, last):
        return "both ends"
    if not side and fit < 0:
        return "the question was another"
    names_itself = bool({stem(w) for w in at.words(first, last)} & {stem(w) for w in heads(profile)})
    closes = _CLOSES & set(profile.label_order) or _RIDES & set(at.words(*at.clause(first)))
    if profile.time and profile.side == "end" and not side and fit < 1 and closes:
        return "no end"
    if (
        profile.side == "end"
        and not side
        and not (profile.time or profile.stay)
        and hires_there(profile, at, first)
    ):
        return "where it is hired"
    unsaid = profile.side == "start" and not side and not profile.time and not names_itself
    if unsaid and (sets_out_there(at, first, last, fit >= 1) or hires_there(profile, at, first)):
        return ""
    if unsaid and "person" not in kinds_of(profile) and not is_hour(at, reading.start, reading.end):
        opens = first <= at.sentence(first)[0] + 1 or set(at.words(at.clause(first)[0], first)) <= _THAT_IS
        placed = at.word(first - 1) in _AT
        answers = fit >= 1 and (brief or opens) or fit >= 2 and (placed or _stands_alone(at, first, last))
        return "" if answers else "no end"
    return ""


def _stands_alone(at: Analysis, first: int, last: int) -> bool:
    """Whether a short clause names nothing but this, and its sentence says no other end of a way."""
    begin, end = at.clause(first)
    rest = [k for k in range(begin, end) if not first <= k < last]
    named = any(is_large(at, k) and at.word(k) != "i" for k in rest if k > begin)
    if named:
        return False
    return sum(at.word(k)[:1].isalnum() for k in rest) <= _SHORT


_SHORT = 8  # words beside the answer


def _not_its_name(profile: Profile, at: Analysis, reading: Reading, fit: int, brief: bool, side: str) -> str:
    """Why the words may be no name of the field's kind."""
    first, last = at.token_span(reading.start, reading.end)
    opens = first <= at.sentence(first)[0] + 1
    if fit < 0 and brief and opens and not profile.side and not profile.time:
        return "the question was another"
    if joins_a_name(at, first, last):
        return "part of a name"
    if doubtful(profile, at, first):
        return "another kind of place"
    if missing := unsupported(profile, at, first, last, fit):
        return missing
    if fit >= 2 and not side and not brief and not _is_named_so(at, first) and _answered_before(at, first):
        return "not the answer"
    return ""


def _is_one_of_two(at: Analysis, first: int, last: int) -> bool:
    """ "Oslo, then Bergen": two names without a word that says which is which."""
    ahead = last + 1 if at.word(last) == "," else last
    behind = first - 2 if at.word(first - 2) != "," else first - 3
    return any(
        at.word(joint) in _THEN
        and at.word(other) != "i"
        and is_large(at, other)
        and at.sentence(other) == at.sentence(first)
        for joint, other in ((ahead, ahead + 1), (first - 1, behind))
    )


_THAT_IS = listed("that it is 's the das ist es c' est eso esto es isso e dat")
_RIDES = TRIPS - BACK - {"home", "leg"}  # "coach at 5" leaves then
_CLOSES = listed("""end ends ending finish finishes over until till bis ende fin fine eind closes closing""")
_THEN = listed("then and dann und puis luego depois poi daarna")


_CALLS = listed("name call title label nenne nenn appelez llamalo chama chiamalo noem")
_CALLED = listed(
    """called named titled entitled namens genannt appele nomme llamado llamada chamado chiamato genaamd"""
)


def _is_named_so(at: Analysis, first: int) -> bool:
    """ "and name it early run"."""
    return (
        at.word(first - 1) in _CALLED
        or at.word(first - 1) in ("it", "es", "le", "lo", "het")
        and (at.word(first - 2) in _CALLS)
    )


def _answered_before(at: Analysis, first: int) -> bool:
    """ "Tallinn, with a small office in Riga": the first words of a message are the answer, not an aside
    behind it."""
    begin = at.clause(first)[0]
    opening = [w for w in at.words(*at.clause(0)) if w.isalpha()]
    aside = at.word(begin) in ("with", "and", "but", "though", "although", "mit", "avec", "con", "com", "met")
    joins = at.word(begin) == "and" and at.word(begin + 1) in ("i", "we")  # "My friend and I want Fresno"
    return (
        begin > 0
        and aside
        and not joins
        and 1 <= len(opening) <= 3
        and not any(at.has(tag, 0, 2) for tag in ("yes", "no", "neutral"))
    )


def _has_number(profile: Profile) -> bool:
    return bool(_CODES & profile.named)


def _wrong_shape(profile: Profile, at: Analysis, first: int, last: int, fit: int) -> bool:
    text = at.folded.text[at.tokens[first].start : at.tokens[last - 1].end]
    if "@" in text and "email" not in profile.words:
        return True
    if profile.date or profile.words & _NUMBERED or text[0].isdigit() and text[-1].isalpha():  # seat "11A"
        return False
    start, end = at.tokens[first].start, at.tokens[last - 1].end
    if profile.side and is_hour(at, start, end):
        return False
    if any(c.isalpha() for c in text):
        called = at.word(first - 1) in ("called", "named", "titled", '"')
        return fit < 2 and not called and is_amount(at, start, end)
    return fit < 1 and not profile.words & content(at.words(*at.clause(first)))  # "el carnet es el 3087"
