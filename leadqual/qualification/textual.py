"""Whether words that stand in a message are about a text field. Pure.

For a wish (a town, a title, a name) words are taken unless something speaks against it; for a fact
about the visitor (role, company, name) something must speak for it.
"""

from __future__ import annotations

import re

from leadqual.qualification.about import Relation
from leadqual.qualification.clauses import Analysis
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.roles import NO_NAME, PAINS, ROLE_NOUNS
from leadqual.qualification.profile import Profile
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.sides import local_side
from leadqual.qualification.slots import doubtful, is_amount, is_cut, misplaced, overlong
from leadqual.qualification.tokens import stem

_I_AM = listed("m am bin suis soy sou sono ben 'm")
_ARTICLES = listed(
    """the a an der die das ein eine le la l' un une el una os um uma il lo gli het een new only current
    also now currently actually just basically"""
)
_AS = listed("as als comme en como come")
_RUN = listed(
    """run lead head manage own direct oversee handle leite fuhre verantworte dirige gere dirijo gestiono
    lidero coordeno gerencio dirigo gestisco guido leid beheer do"""
)
_TITLE = listed(
    """role title position job function rolle funktion titel poste fonction titre puesto cargo rol funcao
    posicao ruolo funzione qualifica functie says say reads"""
)
_IS = listed("is ist est es e be been become became :")
_AT = listed(
    """at with for from bei fur von chez pour de d' da do em na no en per presso bij voor van dell' della
    di com con a al @ il la"""
)
_CALLED = listed(
    """called named heisst heissen s'appelle appelle llama chama chiama heet heten represent representing
    run own founded firma company firm business unternehmen entreprise societe empresa azienda bedrijf
    agency startup"""
)
_OTHERS = listed(
    """our my your their his her its unser unsere unserem mein meine meinem ihr notre nos mon ma votre
    nuestro nuestra mi su nosso nossa meu minha nostro nostra mio mia onze ons mijn uw"""
)
_NAMED = listed(
    """am is bin heisse suis m'appelle appelle soy llamo sou chamo sono chiamo ben heet name it's this here
    hier ist e es est"""
)
_USED = listed(
    """use uses using used tried try looked compare comparing integrate integrates competitor switch
    switched evaluate evaluating demo compete competes competing supplier supply heard saw met found
    read bought buy order ordered sell nutzen verwenden utilisons usamos usiamo gebruiken"""
)


_NUMBERED = frozenset(
    stem(w)
    for w in [
        "address",
        "number",
        "code",
        "zip",
        "version",
        "movie",
        "film",
        "song",
        "track",
        "title",
        "timeline",
        "deadline",
        "when",
        "duration",
        "size",
        "title",
    ]
)
_DAYTIME = listed(
    """morning noon evening afternoon midnight midday night o'clock am pm lunch lunchtime quarter half past
    uhr heures h mittag abend morgen soir matin midi noche tarde manana noite manha sera mattina avond
    ochtend middag"""
)
_CLOCK = listed(
    """at around by about before after until from um gegen ab a las vers des alle dalle as om rond till
    past quarter half"""
)


def relate_text(profile: Profile, at: Analysis, reading: Reading, fit: int, brief: bool = False) -> Relation:
    """The relation of words; `brief` says that they are most of a short message."""
    first, last = at.token_span(reading.start, reading.end)
    if profile.time:
        if not _holds_time(at, reading, fit):
            return Relation("open", "no time of day")
    elif _wrong_shape(profile, at, first, last, fit):
        return Relation("other", "another kind of thing")
    if is_cut(at, first, last, role=profile.self_kind == "role"):
        return Relation("open", "part of a longer name")
    if profile.self_kind in ("role", "company", "person"):
        return _about_self(profile, at, first, last, fit, brief)
    if _is_story(profile):
        return _story(profile, at, first, last, fit, brief)
    side = local_side(at, first, last, profile)
    if profile.side and side and side != profile.side:
        return Relation("other", side)
    if profile.side and not side and fit < 0:
        return Relation("open", "the question was another")
    if (
        profile.side == "start"
        and not side
        and not profile.time
        and (fit < 1 or not brief and first != at.sentence(first)[0])
    ):
        return Relation("open")
    if other := _other_noun(profile, at, first) or misplaced(profile, at, first, last, fit):
        return Relation("other", other)
    if at.word(last) == "&" or at.word(first - 1) == "&":
        return Relation("open", "part of a name")
    if doubtful(profile, at, first):
        return Relation("open", "another kind of place")
    if overlong(profile, at, first, last):
        return Relation("open", "more than a name")
    if fit >= 2 and not side and not brief and _answered_before(at, first):
        return Relation("open", "not the answer")
    return Relation("answer" if fit >= 1 and brief else "own")


def _answered_before(at: Analysis, first: int) -> bool:
    """ "Tallinn, with a small office in Riga": the first words of a message are the answer, not an aside
    behind it."""
    begin = at.clause(first)[0]
    opening = [w for w in at.words(*at.clause(0)) if w.isalpha()]
    aside = at.word(begin) in ("with", "and", "but", "though", "although", "mit", "avec", "con", "com", "met")
    return (
        begin > 0 and aside and 1 <= len(opening) <= 3 and not at.has("yes", 0, 2) and not at.has("no", 0, 2)
    )


_STORY = frozenset(
    stem(w)
    for w in [
        "pain",
        "problem",
        "challenge",
        "struggle",
        "need",
        "goal",
        "reason",
        "requirement",
        "herausforderung",
        "ziel",
        "besoin",
        "probleme",
        "problema",
        "objetivo",
        "desafio",
        "sfida",
        "uitdaging",
        "doel",
    ]
)
_GREETINGS = listed(
    """good morning afternoon evening hello hi hey thanks thank you guten tag hallo bonjour hola buenos
    dias ola bom dia ciao buongiorno goedemorgen there"""
)


def _is_story(profile: Profile) -> bool:
    """A field for what somebody tells: a problem, a need, a goal; any sentence could be it, so something
    must say so."""
    return bool(profile.words & _STORY) and not profile.self_kind


def _story(profile: Profile, at: Analysis, first: int, last: int, fit: int, brief: bool) -> Relation:
    words = [w for w in at.words(first, last) if w.isalpha()]
    if not words or all(w in _GREETINGS for w in words):
        return Relation("other", "a greeting")
    begin, end = at.sentence(first)
    said = {stem(w) for w in at.words(begin, end)}
    if said & (profile.words | PAINS) - _STORY or said & _STORY:
        return Relation("own")
    introduces = bool(
        {"i", "we", "ich", "wir", "je", "nous", "yo", "eu", "io", "ik"} & set(at.words(first - 1, first + 2))
    ) and (
        ROLE_NOUNS | {"work", "works", "arbeite", "travaille", "trabajo", "trabalho", "lavoro", "werk"}
    ) & set(words)
    return Relation("answer") if fit >= 2 and begin == 0 and not introduces else Relation("open")


def _holds_time(at: Analysis, reading: Reading, fit: int) -> bool:
    words = at.folded.text[reading.start : reading.end]
    if ":" in words or _DAYTIME & set(words.split()) or re.search(r"\b\d{1,2}[.h]\d{2}\b", words):
        return True
    first, _ = at.token_span(reading.start, reading.end)
    for number in read_numbers(at.folded):
        if number.start < reading.end and reading.start < number.end:
            near = at.word(first - 1) in _CLOCK or at.word(first) in _CLOCK
            return (
                near
                or fit >= 1
                and number.role in ("", "time")
                and at.word(first - 1) not in ("for", "fur", "pour", "para", "per", "voor")
            )
    return fit >= 1


def _wrong_shape(profile: Profile, at: Analysis, first: int, last: int, fit: int) -> bool:
    text = at.folded.text[at.tokens[first].start : at.tokens[last - 1].end]
    if "@" in text and "email" not in profile.words:
        return True
    if (
        is_amount(at, at.tokens[first].start, at.tokens[last - 1].end)
        and not profile.date
        and fit < 2
        and not profile.words & _NUMBERED
        and at.word(first - 1) not in ("called", "named", "titled", '"')
    ):
        return True
    return (
        all(not c.isalpha() for c in text) and not profile.date and fit < 1 and not profile.words & _NUMBERED
    )


def _other_noun(profile: Profile, at: Analysis, first: int) -> str:
    """ "an album called X" is no song: the noun right before the name says what it names."""
    k = first - 1
    while k >= 0 and at.word(k) in ('"', "called", "named", "titled", "is", ":", "the"):
        k -= 1
    noun = at.word(k)
    kinds = (
        "song",
        "track",
        "album",
        "artist",
        "band",
        "singer",
        "movie",
        "film",
        "director",
        "actor",
        "restaurant",
        "hotel",
        "city",
        "company",
        "genre",
    )
    if k == first - 1 or noun not in kinds:
        return ""
    ours = concepts.IDEAS.get(stem(noun), frozenset())
    if stem(noun) in profile.words or ours & profile.ideas:
        return ""
    named = {w for w in kinds if stem(w) in profile.words}
    return noun if named else ""


def _about_self(profile: Profile, at: Analysis, first: int, last: int, fit: int, brief: bool) -> Relation:
    k = first - 1
    begin, _ = at.clause(first)
    while k >= begin and (at.word(k) in _ARTICLES or at.word(k) in ('"', ":", "-")):
        k -= 1
    before = at.word(k) if k >= begin else ""
    if profile.self_kind != "role" and (at.word(last) == "&" or at.word(first - 1) == "&"):
        return Relation("open", "part of a name")
    if profile.self_kind != "role" and any(at.word(j) in _INNER for j in range(first + 1, last)):
        return Relation("open", "more than a name")
    if not _may_be(profile.self_kind, at, first, last):
        return Relation("open", "no such thing")
    found = {"role": _role, "company": _company, "person": _person}[profile.self_kind](
        at, first, last, k, before
    )
    if found is not None:
        return found
    if any(at.word(j) in _PRONOUNS for j in range(first, last)) or at.has("yes", first, last):
        return Relation("open", "a sentence")
    opens = first == at.sentence(first)[0] or begin == 0 and at.clause(first)[1] - last <= 1 and first <= 3
    if fit >= 1 and (brief or opens) and before not in _OTHERS:
        return Relation("answer")
    return Relation("open")


_OWNERS = listed(
    """founder cofounder co-founder owner ceo cto cfo coo president director md partner employee part
    chairman proprietor"""
)
_BESIDE_WITH = listed(
    """am are m i work working employed job position who manager lead engineer director head"""
)
_INNER = listed("""at bei chez bij presso for fur pour para per voor in starring with""")
_LEGAL = listed(
    """gmbh ag inc ltd llc sa sl sarl sas bv nv spa srl lda plc kg ug corp co limited ltda oy ab"""
)
_PRONOUNS = listed("you i we they he she it that this us me ja oui si sim yes no")


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
    is_role = any(w in ROLE_NOUNS for w in words)
    if kind == "person":
        return not is_role and len(words) <= 4
    named = all(
        at.folded.original[at.folded.starts[at.tokens[k].start]].isupper()
        for k in range(first, last)
        if at.word(k).isalpha()
    )
    if kind == "role" and not is_role and {"a", "an", "the", "you", "your"} & set(at.words(first + 1, last)):
        return False
    return kind != "role" or is_role or not named or len(words) == 1


def _role(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    begin, end = at.sentence(first)
    if (
        at.word(first - 1) in _GENITIVES
        and at.word(first - 2).isalpha()
        and at.word(first - 2) not in _I_AM | _AS | _SAYING
    ):
        return Relation("other", "someone else")
    if before in _GENITIVES | {"to"} - {"der"} and k < first - 1:
        return Relation("other", "someone else")
    if before == "" and at.word(first - 1) in (
        "currently",
        "now",
        "aktuell",
        "jetzt",
        "actuellement",
        "ahora",
        "agora",
        "adesso",
        "nu",
        "presently",
    ):
        return Relation("own", at.word(first - 1))
    if before in _OTHERS or (
        at.word(first - 1) in ("the", "a") and before in ("to", "for", "with", "of", "from")
    ):
        return Relation("other", "someone else")
    if before in ("at", "bei", "chez", "bij", "presso", "in", "@"):
        return Relation("other", "a place or firm")
    if before in _I_AM and not any(w in ROLE_NOUNS for w in at.words(first, last)) and k == first - 1:
        return Relation("open", "no job")
    if (
        before in _I_AM
        or before in _AS
        or before in _RUN
        or before in _TITLE
        or (before in _IS and at.word(k - 1) in _TITLE | {"have", "i"})
    ):
        return Relation("own", before)
    if at.word(first) in _RUN | {"responsible", "in"} and before in (
        "i",
        "ich",
        "je",
        "j'",
        "yo",
        "eu",
        "io",
        "ik",
    ):
        return Relation("own")
    introduced = any(
        w in _I_AM
        or w
        in ("here", "hier", "name", "heisse", "m'appelle", "llamo", "chamo", "chiamo", "this", "i", "ich")
        for w in at.words(begin, first)
    )
    if at.clause(first)[0] >= first - 1 and introduced and not at.has("third", begin, first):
        return Relation("own", "introduction")
    if (
        at.word(last)
        in ("at", "bei", "chez", "bij", "presso", "of", "@", "for", "here", "hier", "ici", "aqui", "qui")
        and first <= begin + 1
        and any(w in ROLE_NOUNS for w in at.words(first, last))
    ):
        return Relation("own", at.word(last))
    return None


def _company(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    begin, _ = at.clause(first)
    said = set(at.words(begin, first)) - (
        {"used"} if "used to" in " ".join(at.words(begin, first)) else set()
    )
    if (
        (_LEGAL & {at.word(last - 1), at.word(last)})
        and before not in ("client", "customer", "competitor", "kunde", "wie", "like")
        and not _USED & said
    ):
        return Relation("own", "a legal form")
    if before == "in":
        return Relation("open", "a place")
    if _USED & said:
        return Relation("open", "something they use")
    if before in ("with", "con", "com", "mit", "avec", "met") and at.word(k - 1) not in _BESIDE_WITH:
        return Relation("open", "beside them")
    if before == "from" and {"you", "heard"} & said:
        return Relation("other", "where they heard of us")
    if (
        before == "from"
        and at.word(k - 1) in ("", "hi", "hello", "hey", "greetings", ",", "good", "thanks")
        and not _LEGAL & set(at.words(first, last + 1))
    ):
        return Relation("open", "a firm or a place")
    if at.words(k - 2, k + 1) == ["on", "behalf", "of"]:
        return Relation("own", "on behalf of")
    if before in _USED:
        return Relation("other", "something they use")
    if (
        before in ("from", "aus", "von", "de", "da", "van", "uit")
        and at.word(k - 1)
        in (
            "am",
            "are",
            "come",
            "comes",
            "based",
            "suis",
            "sommes",
            "soy",
            "somos",
            "sou",
            "sono",
            "siamo",
            "kom",
            "komme",
        )
        and at.word(k - 1) not in ("calling", "writing")
    ):
        return Relation("open", "a firm or a place")
    if first - 1 - k and at.word(first - 1) in ("a", "an", "ein", "eine", "un", "une", "uma", "um", "een"):
        return Relation("open", "one of many")
    if before == "to" and {"moved", "switched", "gone"} & set(at.words(k - 3, k)):
        return Relation("own", "moved to")
    if before == "of" and at.word(k - 1) in _OWNERS:
        return Relation("own", at.word(k - 1))
    if (
        before in _AT
        or before in _CALLED
        or (before in ("is", "ist", "est", "es", "e") and at.word(k - 1) in _CALLED)
    ):
        return Relation("own", before)
    if at.word(last) in ("at", "bei", "chez", "bij", "presso", "@"):
        return Relation("other", "a role")
    if at.word(last) in ("here", "hier", "ici", "aqui", "qui", "speaking"):
        return Relation("own", at.word(last))
    if before in ("are", "sind", "sommes", "somos", "siamo", "zijn") and at.word(first - 1) == before:
        return Relation("own", "we are")
    return None


_GENITIVES = listed("del della dell' dello da do des der van du de d' di zum zur")
_SAYING = listed(
    """ist bin als est es e sou soy sono is trabajo arbeite the a my role puesto cargo poste ruolo rolle
    title position said name"""
)


def _person(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    if before in _OTHERS or before in _AT or at.word(last) in ROLE_NOUNS:
        return Relation("open", "someone or something else")
    if before in ("", "hi", "hey", "hello", "hallo", "bonjour", "hola", "ciao", "ola", ",") and at.word(
        last
    ) in ("from", "at", "here", "with", "bei", "von", "chez", "de", "da", "van", "di"):
        return Relation("own", "introduction")
    if (
        before in _NAMED
        and at.word(first - 1) == before
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
