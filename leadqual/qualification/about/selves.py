"""Whether words are the visitor's own role, firm or name: something must say so. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import IN_THE_NAME, Relation
from leadqual.qualification.about.capitals import all_large, is_large, joins_a_name
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.selves_firm import AT, LEGAL, acts_on_us, for_another, named_firm
from leadqual.qualification.about.selves_role import (
    AS,
    OTHERS,
    RUN,
    goes_on_otherwise,
    is_department,
    relate_role,
)
from leadqual.qualification.asserted.epochs import before_now, ends_now
from leadqual.qualification.hearing.introducing import Introduction, introduces
from leadqual.qualification.hearing.introductions import introduced, stands_alone
from leadqual.qualification.hearing.naming import has_verb, names_post, words_of
from leadqual.qualification.lexicon import lexicon
from leadqual.qualification.lexicon.cards import FIRMS, PARTICLES, TITLES
from leadqual.qualification.lexicon.labels import TOWN_PARTS, TOWNS
from leadqual.qualification.lexicon.roles import NO_NAME, is_post
from leadqual.qualification.lexicon.small import HERE, NAME
from leadqual.qualification.lexicon.trades import is_trade
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_ARTICLES = listed(
    """the a an der die das den dem ein eine le la l' un une el una os um uma il lo gli het een ja eben
    halt auch ook toch anche aussi tambien tambem tbm too new only current also now currently actually
    just basically here hier ici aqui qui nur bloss lediglich simple simplement seulement juste solo so
    solamente apenas soltanto alleen maar slechts"""
)
_NAMED = listed(
    """am is bin heisse suis m'appelle appelle soy llamo sou chamo sono chiamo ben heet name it's this
    here hier ist e es est"""
)


def about_self(
    profile: Profile, at: Analysis, first: int, last: int, fit: int, *, brief: bool, asked: bool
) -> Relation:
    """The relation of words to a role, a firm or a name; `brief`: they are most of a short message,
    `asked`: a question stands before."""
    if told := _is_not_whole(profile, at, first, last) or _introduced(profile, at, first, last, fit >= 1):
        return told
    k, now = _before(profile, at, first)
    begin = at.clause(first)[0]
    before = at.word(k) if k >= begin else ""
    if before in AS | AT and _after_years(at, k):
        return Relation("other", "what went before")
    if profile.self_kind == "role" and fit >= 1 and is_department(at, first, last, before):
        return Relation("answer", "a department")
    by_kind = {"role": relate_role, "company": named_firm, "person": _person}[profile.self_kind]
    if (found := by_kind(at, first, last, k, before)) is not None:
        is_weak = found.saw == "is" and profile.self_kind == "person" and fit == 0 and asked
        if is_weak and at.sentence(first)[0] == 0 and not NAME & set(at.words(k - 3, k)):
            return Relation("open", "the question was another")
        return found
    if brief and fit >= 2 and _says_duty(profile, at, first, last):
        return Relation("answer", "a duty")
    alone = now and k < begin or stands_alone(at, first, last)
    opens = (brief or _opens(at, first, last)) and not _is_told_first(at, first, last)
    near = {"role": 1, "company": 2}.get(profile.self_kind, -1)
    opens = opens or first - begin <= near and _goes_on_now(at, first, last)
    if fit >= 1 and (alone or opens) and before not in OTHERS:
        return Relation("answer")
    return Relation("open")


def _after_years(at: Analysis, k: int) -> bool:
    """ "After ten years at X", "nach fünf Jahren als Y": told of what went before."""
    span = at.words(max(0, k - 5), k)
    return bool(_AFTER & set(span)) and not _YEARS.isdisjoint(span[-2:])


def _goes_on_now(at: Analysis, first: int, last: int) -> bool:
    """ "electrician by trade, foreman these days", "it's Acme now": a clause that says it is so now."""
    led = any(is_post(w) for w in at.words(first, last)) or at.word(first - 1) in ("s", "'s", "is")
    return led and any(m.first == last for m in at.tags.get("at_now", ()))


_AFTER = listed("after nach apres tras despues dopo depois apos na")
_YEARS = listed(
    """year years month months jahren jahr monaten monate ans annees mois anos meses mes anni mesi anno jaar
    jaren maanden experience"""
)


def _is_told_first(at: Analysis, first: int, last: int) -> bool:
    """ "Fernhollow. Tilemasters sent us": a name alone was the answer, this one has more said of it."""
    begin, end = at.sentence(0)
    if first < end or not at.word(last)[:1].isalnum() or at.has("correct", begin, last):
        return False
    return end - begin <= 4 and all_large(at, begin, end - 1)


def _before(profile: Profile, at: Analysis, first: int) -> tuple[int, bool]:
    """The token before the words, with no article between; and whether they say that it is so now."""
    k, now, begin = first - 1, False, at.clause(first)[0]
    if profile.self_kind == "company" and is_trade(at.word(k)) and at.word(k - 1) in AT | OTHERS | _LEADING:
        k -= 1  # "van drukkerij De Zwaan"
    while k >= begin:
        if ends_now(at, k):
            now, k = True, before_now(at, k)
        elif (
            at.word(k) in _ARTICLES
            or at.word(k) == "de"
            and at.language == "nl"
            or at.word(k) in ('"', ":", "-")
        ):
            k -= 1
        else:
            break
    return k, now


def _is_not_whole(profile: Profile, at: Analysis, first: int, last: int) -> Relation | None:
    """ "Lund" of "Lund & Sons", "Ludmila at the salon", a first name where the last is asked."""
    if profile.self_kind != "role" and joins_a_name(at, first, last):
        return Relation("open", "part of a name")
    if (
        profile.self_kind == "person"
        and at.word(last) == "'s"
        and (is_post(at.word(last + 1)) or at.has("third", last + 1, last + 3))
    ):
        return Relation("other", "somebody of theirs")  # "I'm Ruth's assistant"
    if profile.self_kind == "person" and _is_said_in_full(at, first, last):
        return Relation("open", "part of a name")
    if profile.self_kind == "person" and _ANDS & set(at.words(first + 1, last - 1)):
        return Relation("open", "several people")
    if profile.self_kind != "role" and any(at.word(j) in _INNER for j in range(first + 1, last)):
        return Relation("open", "more than a name")
    if profile.self_kind == "role" and goes_on_otherwise(at, last):
        return Relation("open", "not quite that post")
    if profile.self_kind == "role" and at.word(first).endswith("ed") and at.word(first + 1) in ("to", "with"):
        return Relation("open", "no job")  # "I'm married to the owner"
    if profile.self_kind == "company" and (acts_on_us(at, first, last) or for_another(at, first)):
        return Relation("other", "what another firm does")
    if profile.self_kind == "company" and (at.word(first) in _HOW_IT_IS or _is_part_of(at, first, last)):
        return Relation("open", "what kind of firm it is")
    if profile.self_kind == "company" and all(w in LEGAL for w in at.words(first, last)):
        return Relation("open", "what kind of firm it is")
    if at.word(last - 1) in _GOING_ON:
        return Relation("open", "more than that")
    return None


def _is_said_in_full(at: Analysis, first: int, last: int) -> bool:
    """ "It's Tom. Tom Hardwick", "Frau Kern, Ida Kern": the name stands again, with more to it."""
    said = [w for w in at.words(first, last) if w not in TITLES and w.isalpha()]
    begin = next((k for k in range(last, min(last + 4, len(at.tokens))) if is_large(at, k)), last)
    end = begin
    while end < len(at.tokens) and (is_large(at, end) or at.word(end) in PARTICLES):
        end += 1
    again = set(at.words(begin, end))
    if is_large(at, first - 1) and at.word(first) in at.words(0, first - 1):
        return True  # the "Smith" of "Smith. John Smith."
    parted = any(not word.isalnum() for word in at.words(last, begin))
    return parted and bool(said) and {*said} < again


def _is_part_of(at: Analysis, first: int, last: int) -> bool:
    """ "A subsidiary of Larkspur"."""
    return at.word(first) in _SUBS and at.word(first + 1) in _GOING_ON and last > first + 1


_SUBS = listed(
    "subsidiary branch division part partner client customer tochter teil filiale filial sucursal dochter"
)
_HOW_IT_IS = listed("between anyway currently actually formerly")


def _introduced(profile: Profile, at: Analysis, first: int, last: int, asked_for: bool) -> Relation | None:
    """What leads up to the words, or that they can be no such thing."""
    kind = profile.self_kind
    if (one := introduces(at, kind, first, last, asked_for)) is not None:
        if one.kind != kind:
            return Relation("other", one.kind or "the words around it")
        if _may_be_introduced(one, at, first, last):
            return Relation("own", "introduction")
    if not _may_be(kind, at, first, last):
        return Relation("open", "no such thing")
    return Relation("own", "introduction") if introduced(kind, at, first, last) else None


def _opens(at: Analysis, first: int, last: int) -> bool:
    """Whether the words begin a sentence, or are the first clause of the message."""
    begin, end = at.clause(first)
    return first == at.sentence(first)[0] or begin == 0 and end - last <= 1 and first <= 3


_NO_DUTY = listed(
    """work am was want need have had do would can think know look live love hate use don't did will get"""
)


def _says_duty(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """ "I answer the phones", to the question what one does."""
    if profile.self_kind != "role" or at.language != "en" or at.word(first) not in ("i", "je", "ik", "ich"):
        return False
    words = words_of(at)
    trouble = any(words.end("trouble", k) for k in range(first, last))
    return 3 <= last - first <= 6 and at.word(first + 1) not in _NO_DUTY and not trouble


_CONNECTORS = listed(
    "of for in and de der du la le di del des und et y e en von van support sales work team company all"
)
_ANDS = listed("and und et & e y en")
_INNER = listed("""from without at bei chez bij presso for fur pour para per voor in starring with""")


_GOING_ON = listed("of von des del della van der at for")
_NO_FIRM = listed(
    """self employed freelance freelancer freelancing independent selbstandig selbststandig freiberuflich
    independant independante autonomo autonoma autonome zzp zzper zelfstandig eigen own private privat
    place company business firm shop store"""
)
_LEADING = listed("the a an der die das den dem ein eine le la les l' el o os il lo de het een")


def _may_be(kind: str, at: Analysis, first: int, last: int) -> bool:
    """Whether the words could be a role, a firm or a person at all."""
    words = [w for w in at.words(first, last) if w[:1].isalnum()]
    if (
        all(w in NO_NAME for w in words)
        or words[0] in NO_NAME
        and kind != "company"
        or "@" in at.words(first, last + 1)
    ):
        return False
    is_role = any(is_post(w) for w in words)
    if kind == "person":
        long = sum(w not in PARTICLES for w in words) > 4
        trade = is_trade(words[0]) or len(words) > 1 and words[-1] in FIRMS
        return not is_role and not long and not trade and not _TITLES.issuperset(words)
    named = all(
        is_large(at, k) or at.word(k) in PARTICLES for k in range(first, last) if at.word(k).isalpha()
    )
    if kind == "company" and _NO_FIRM.issuperset(words):
        return False
    if kind == "company":
        legal = words[-1] in LEGAL and all_large(at, first, first + 1)  # "Fonderies du Rhone SA"
        return (named or legal or not is_role and not _tells(at, first, last)) and not _is_general(
            at, first, words
        )
    if names_post(words_of(at), first, last) or words[0] in ("running", "leading", "managing", "handling"):
        return not named or is_role or len(words) <= 3
    while len(words) > 1 and words[0] in _LEADING:
        words = words[1:]
    return is_role or _is_duty(at, words) and (not named or len(words) == 1) and not _tells(at, first, last)


def _may_be_introduced(one: Introduction, at: Analysis, first: int, last: int) -> bool:
    """What leads up to a role for sure makes one of any words; a firm is no town, a person no post."""
    if one.kind == "company":
        return not _is_general(at, first, at.words(first, last))
    return one.kind == "role" and one.sure or _may_be(one.kind, at, first, last)


def _is_general(at: Analysis, first: int, words: list[str]) -> bool:
    """ "a bakery", "an order", "Madrid": a kind of firm or a town is no firm's name."""
    if words[0] in _INDEFINITE and len(words) > 1:
        return True
    return all(w in TOWNS or w in TOWN_PARTS for w in words) and any(w in TOWNS for w in words)


_INDEFINITE = listed("a an ein eine un une una uma um een einer einem")


def _tells(at: Analysis, first: int, last: int) -> bool:
    """A sentence or a complaint: "Trabajo en Orozco", "emails get lost"."""
    words = words_of(at)
    if at.word(first) in ("i", "ich", "je", "ik"):
        return False
    return has_verb(words, first, last) or any(words.end("trouble", k) for k in range(first, last))


def _is_duty(at: Analysis, words: list[str]) -> bool:
    """Whether words without the noun of a job may be one all the same ("run marketing"): no sentence, no
    count."""
    small = lexicon(at.language).known - _CONNECTORS
    return words[0] in RUN | {"i"} or len(words) <= 4 and not any(w in small or w[0].isdigit() for w in words)


_UNDER = (
    ["a", "nome"], ["a", "nombre", "de"], ["au", "nom", "de"], ["auf", "den", "namen"], ["em", "nome", "de"],
    ["op", "naam", "van"], ["name", "of"], ["under", "the", "name"], ["under"], ["sul", "nome"],
)  # fmt: skip
_TITLES = listed(
    """doutor doutora dra mr mrs ms dr mister herr herrn frau monsieur madame m mme senor senora don dona
    doctor dottor dottoressa signor signora ingegner avvocato meneer mevrouw dhr mevr sr sra senhor
    senhora professor prof"""
)
_STEAD = listed(
    """pelo pela for fur pour para per voor namens behalf auftrag nom nombre nome conto parte im an to a
    de del di"""
)


def _is_here(at: Analysis, first: int, last: int) -> bool:
    """ "Bonjour, ici Karine Faure, …", "sou o Edson, …"."""
    led = at.word(first - 1) in HERE or at.words(first - 2, first) in (["sou", "o"], ["sou", "a"])
    named = all_large(at, first, last) and not TOWNS & set(at.words(first, last))
    return led and named and not at.word(last).isalpha()


def _person(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    if before in _TITLES and set(at.words(max(0, k - 2), k)) & _STEAD:
        return Relation("other", "in whose place they write")
    if any(at.words(first - len(words), first) == words for words in _UNDER):
        return Relation("own", IN_THE_NAME)
    if before in OTHERS or before in AT or is_post(at.word(last)) or at.word(last) in ("'s", "’s"):
        return Relation("open", "someone or something else")
    if before in ("", "hi", "hey", "hello", "hallo", "bonjour", "hola", "ciao", "ola", ",") and at.word(
        last
    ) in ("from", "at", "here", "with", "bei", "von", "chez", "de", "da", "van", "di"):
        return Relation("own", "introduction")
    if (
        before in _NAMED
        and at.word(first - 1) == before
        or _is_here(at, first, last)
        or at.word(last) in ("here", "hier", "ici", "aqui", "qui", "speaking")
    ):
        return Relation("own", before)
    begin, end = at.sentence(first)
    if (
        end == len(at.tokens)
        and begin >= first - 1
        and last >= end - 1
        and at.word(first - 1) in ("-", ".", ",", "regards", "cheers", "thanks")
    ):
        return Relation("own", "signature")
    return None
