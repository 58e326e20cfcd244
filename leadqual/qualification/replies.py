"""What a reply says - yes, no, which one - and which of the agent's sentences it is about. Pure."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.assent import assent_in
from leadqual.qualification.clauses import Analysis
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.profile import content
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.tokens import stem

Span = tuple[int, int]


_TAIL = frozenset(
    stem(w)
    for w in [
        "right",
        "correct",
        "ok",
        "okay",
        "good",
        "great",
        "fine",
        "work",
        "works",
        "working",
        "sound",
        "sounds",
        "like",
        "shall",
        "book",
        "books",
        "booking",
        "reserve",
        "proceed",
        "confirm",
        "confirmation",
        "go",
        "ahead",
        "one",
        "everything",
        "details",
        "interested",
        "buy",
        "purchase",
        "tickets",
        "ticket",
        "reservation",
        "table",
        "appointment",
        "visit",
        "schedule",
        "make",
        "now",
        "suit",
        "prefer",
        "interest",
        "happy",
        "suitable",
        "want",
        "check",
        "alright",
        "perfect",
        "acceptable",
        "agree",
        "true",
        "all",
        "set",
        "so",
        "play",
        "watch",
        "hear",
        "try",
        "send",
        "request",
        "transfer",
        "payment",
        "continue",
        "anything",
        "else",
        "take",
        "think",
        "add",
        "finalize",
        "move",
        "forward",
        "richtig",
        "stimmt",
        "passt",
        "korrekt",
        "recht",
        "einverstanden",
        "buchen",
        "gut",
        "exact",
        "correcto",
        "bien",
        "certo",
        "corretto",
        "giusto",
        "klopt",
        "goed",
        "juist",
        "confirmer",
        "confirmar",
        "confermare",
        "bevestigen",
        "reserveren",
        "reserver",
        "reservar",
        "prenotare",
        "verdad",
        "vale",
        "bem",
        "bene",
    ]
)


_CONFIRM = listed(
    """put through note noted enter down confirm confirming confirmation confirmed recap summarize summary
    so bestatigen bestatige zusammengefasst confirmer confirmez recapituler confirmar confirme confirmo
    confermare conferma bevestigen bevestig samengevat also donc entonces entao allora dus"""
)


_PICK = {
    "first": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "former": 0,
    "latter": -1,
    "last": -1,
    "erste": 0,
    "ersten": 0,
    "zweite": 1,
    "zweiten": 1,
    "letzte": -1,
    "middle": 1,
    "premier": 0,
    "premiere": 0,
    "deuxieme": 1,
    "primero": 0,
    "primera": 0,
    "segundo": 1,
    "segunda": 1,
    "primeiro": 0,
    "primeira": 0,
    "primo": 0,
    "prima": 0,
    "secondo": 1,
    "seconda": 1,
    "eerste": 0,
    "tweede": 1,
}


_LEAD = listed(
    """and so ok okay great sure from to at for in on by until and-also also then well alright right oh und
    et y e en alors dann perfect fine please tell me till about with"""
)


# "lock it in", "just do that then", "skip it for now": an order to go through with it, or to leave it
_GO = listed(
    """do book lock put send take go get grab add ship order sign confirm submit save charge block schedule
    reserve place set run start fire process note write count include wrap log file pay play switch
    renew post print make arrange organise organize"""
)
_DROP = listed("leave skip drop forget scrap bin ditch")
_IT = listed("it that this them those away ahead for")
_BEFORE = listed(
    """ok okay yes yeah yep sure then so well please just right alright great good fine perfect lovely hmm
    oh ah let us i we will would can you could like to and go nah no nope now"""
)
_AFTER = listed(
    """in through up down on over then please now for me us it that thanks thank you cheers ahead away right
    so both mate ta all asap today and , out"""
)
_BARE = {
    "en": ("please", "yes please", "if you would", "if you could", "100 %", "100 percent", "done", "sold"),
    "de": ("bitte", "100 %", "erledigt"),
    "fr": ("s'il vous plait", "svp", "100 %"),
    "es": ("por favor", "100 %"),
    "pt": ("100 %",),
    "it": ("per favore", "100 %"),
    "nl": ("alsjeblieft", "alstublieft", "100 %"),
}


# the verb of the question given back, by itself a yes: "Have you been here before?" - "I have"
_ECHO = {
    "en": frozenset(
        f"{who} {verb}"
        for who in ("i", "we", "it", "they", "there", "that", "he", "she")
        for verb in (
            "have",
            "can",
            "will",
            "did",
            "was",
            "were",
            "has",
            "should",
            "does",
            "is",
            "are",
            "would",
        )
    ),
    "de": listed("habe-ich haben-wir ist-es gibt-es kann-ich will-ich wollen-wir sind-wir hab-ich tun-wir"),
    "fr": listed("c'-est-le-cas j'-en-ai nous-en-avons on-en-a c'-est-fait j'-aimerais-bien"),
    "es": listed("lo-soy lo-tengo la-tengo tengo tenemos quiero queremos lo-estamos somos hay estamos puedo"),
    "pt": listed(
        """tenho temos quero queremos preciso precisamos estamos estou somos sou e posso podemos vou vamos ha
        gostaria fumo viajo tem tinha ja-fui ja-temos ja-tenho decido"""
    ),
    "it": listed(
        "ce-l'-ho ce-l'-abbiamo l'-abbiamo lo-sono si-puo c'-e ci-sono lo-siamo li-abbiamo lo-faccio"
    ),
    "nl": listed("heb-ik hebben-we dat-kan wil-ik kan-ik is-er dat-heb-ik dat-hebben-we dat-wil-ik"),
}


# the agent asks whether to go on
_MAY = listed(
    """shall should may can could do soll sollen darf durfen kann zal zullen mag kan dois puis peux posso
    devo puedo"""
)
_ME = listed("i we ich wir ik je nous eu io yo")
_SMALL = listed(
    """it that this them you up in on down through over now then for me us so please so off ahead right away
    sie ihnen es das dich dir euch jetzt gleich u het dat je jullie nu vous le la les te lo l' vi ti lhe o a
    with want to like"""
)


class Reply(NamedTuple):
    """What a message answers: yes, no or neither; `mark` the words that do."""

    yes: bool
    mark: Mark | None
    strong: bool = True


@lru_cache(maxsize=4096)
def reply_of(at: Analysis) -> Reply:
    """The answer that a message opens with; words of a question or under a negation answer nothing."""
    order = _order(at)
    if order is not None:
        return Reply(order.tag == "yes", order)
    return _worded(at)


def _order(at: Analysis) -> Mark | None:
    return _order_in(at, 0)


def agrees_in(at: Analysis, quote: Span) -> bool:
    """Whether the quoted words of a reply that says yes do so themselves ("Perfect, *put it through*")."""
    if any(not _asked_or_denied(at, mark) for mark in at.within("yes", *quote)):
        return True
    if any(found.yes and found.mark and lies_in(found.mark, quote) for found in _assents(at)):
        return True
    order = _order_in(at, quote[0])
    return order is not None and order.tag == "yes" and lies_in(order, quote)


def _order_in(at: Analysis, token: int) -> Mark | None:
    """The order that fills the clause of a token."""
    first, last = at.clause(token)
    while last > first + 1 and at.word(last - 1) in (".", "!", ","):
        last -= 1
    words = [w for w in at.words(first, last) if w not in ".!,"]
    if (
        at.language in _BARE
        and " ".join(words) in _BARE[at.language]
        and not any(token.word[0].isalnum() for token in (*at.tokens[:first], *at.tokens[last:]))
    ):
        return Mark("yes", first, last)
    echo = "-" if at.language != "en" else " "
    if echo.join(words) in _ECHO.get(at.language, ()) and not at.is_question(first):
        return Mark("yes", first, last)
    if at.language != "en" or len(words) > 9 or at.is_question(first):
        return None
    head = next((k for k, word in enumerate(words) if word in _GO | _DROP), None)
    if head is None or not set(words[:head]) <= _BEFORE or words[head + 1 : head + 2] == []:
        return None
    verb, rest = words[head], words[head + 1 :]
    if rest[0] not in _IT or not set(rest[1:]) <= _AFTER or at.has("neg", first, last):
        return None
    if verb == "make" and rest != ["it", "so"]:
        return None
    return Mark("no" if verb in _DROP else "yes", first, last)


def _worded(at: Analysis) -> Reply:
    end = at.sentences[2] if len(at.sentences) > 2 else len(at.tokens)
    yes = [m for m in at.within("yes", 0, end) if not _asked_or_denied(at, m)]
    no = [m for m in at.within("no", 0, end) if not _is_asked(at, m)]
    yes = [m for m in yes if not _is_auxiliary(at, m)]
    denied = _denies(at)
    if denied is not None and not yes and not no:
        return Reply(False, denied)
    opening = at.within("neg", 0, 2) if len(at.tokens) <= 6 and "without" not in at.words(0, 6) else []
    if not yes and not no and opening and opening[0].first <= 1:
        return Reply(False, opening[0])
    if no and (not yes or no[0].first <= yes[0].first):
        return Reply(False, no[0])
    agreed = _assents(at)
    first = agreed[0] if agreed else None
    if first and not first.yes and first.mark and all(lies_in(m, first.mark[1:]) for m in yes[:1]):
        return first
    if not yes:
        return agreed[0] if agreed else Reply(False, None)
    weak = {(m.first, m.last) for m in at.tags.get("weakyes", ())}
    strong = [m for m in yes if (m.first, m.last) not in weak]
    if not strong and agreed and agreed[0].yes and agreed[0].strong:
        return agreed[0]
    return Reply(True, strong[0] if strong else yes[0], bool(strong))


def _assents(at: Analysis) -> list[Reply]:
    """The clauses of the first two sentences that do nothing but agree or decline, the firm ones first."""
    end = at.sentences[2] if len(at.sentences) > 2 else len(at.tokens)
    firsts = [first for first in at.clauses if first < end]
    found = [kind for first in firsts if (kind := assent_in(at, *at.clause(first)))]
    if len({kind.yes for kind in found}) > 1:
        found = found[:1]
    found.sort(key=lambda kind: not kind.strong)
    return [
        Reply(kind.yes, Mark("yes" if kind.yes else "no", kind.first, kind.last), kind.strong)
        for kind in found
    ]


def _is_auxiliary(at: Analysis, mark: Mark) -> bool:
    """ "we do everything in-house" is no "we do"."""
    if at.word(mark.last - 1) not in ("do", "does", "am", "are", "is") or mark.last - mark.first != 2:
        return False
    return any(w.isalpha() for w in at.words(mark.last, at.clause(mark.first)[1]))


def _denies(at: Analysis) -> Mark | None:
    """ "unfortunately it's not": a short clause that ends in a denial."""
    first, last = at.clause(0)
    marks = at.within("neg", first, last)
    ends = [w for w in at.words(marks[-1].last, last) if w.isalnum()] if marks else ["-"]
    return marks[-1] if marks and not ends and last - first <= 7 else None


def _is_asked(at: Analysis, mark: Mark) -> bool:
    first, last = at.clause(mark.first)
    return (
        at.is_question(mark.first)
        and at.sentence(mark.first)[1] == last
        and at.sentence(mark.first)[0] == first
    )


def _asked_or_denied(at: Analysis, mark: Mark) -> bool:
    first, _ = at.clause(mark.first)
    return (
        _is_asked(at, mark)
        or any(m.first == mark.last for m in at.tags.get("neg", ()))
        or any(m.last <= mark.first for m in at.within("neg", first, mark.first))
    )


class Focus(NamedTuple):
    """The sentences of the agent that a yes would affirm. `two_part`: more than one yes/no question."""

    spans: list[Span]
    two_part: bool = False
    offers: bool = False


def focus_of(at: Analysis, choosing: bool = False) -> Focus:
    spans = [at.sentence(first) for first in at.sentences]
    asking = [s for s in spans if at.is_question(s[0])]
    if not asking:
        return Focus(spans, offers=not _confirms(at, (0, len(at.tokens))))
    polar = [s for s in asking if not is_open_question(at, s)]
    if not polar and choosing:
        return Focus(spans)
    if not polar:
        return Focus([s for s in spans if s not in asking] if _confirms(at, (0, len(at.tokens))) else [])
    special = [s for s in polar if not is_tail(at, s)]
    if not special or _confirms(at, (0, len(at.tokens))) and len(special) < 2:
        return Focus(spans)
    return Focus([special[-1]], two_part=len(special) > 1)


def _confirms(at: Analysis, span: Span) -> bool:
    return bool(_CONFIRM & set(at.words(*span)))


def is_open_question(at: Analysis, span: Span) -> bool:
    """A question for a value; "what about the 5th" offers one."""
    first, last = span
    if at.has("whatabout", first, min(last, first + 4)):
        return False
    for mark in at.within("whq", first, last):
        begin = at.clause(mark.first)[0]
        lead = at.words(begin, mark.first)
        if (
            all(w in _LEAD for w in lead)
            and not at.has("request", first, mark.first)
            and not at.has("ask_it", begin, mark.first + 1)
        ):
            return True
    return False


def is_tail(at: Analysis, span: Span) -> bool:
    """ "Is that right?", "Shall I book it?": has nothing of its own, it means what was said before."""
    words = [w for w in at.words(*span) if w.isalpha() or w.endswith("'")]
    if _asks_to_go_on(words) or len(words) == 2 and words[1] in ("it", "that", "them", "this"):
        return True  # "Start it?"
    return content(words) <= _TAIL and not any(w.isdigit() for w in at.words(*span))


def _asks_to_go_on(words: list[str]) -> bool:
    """ "Shall I sign you up?", "Soll ich Sie anmelden?": one verb, and for the rest only small words."""
    for lead in range(min(3, len(words))):
        pair = tuple(words[lead : lead + 2])
        if len(pair) == 2 and pair[0] in _MAY and pair[1] in _ME:
            return len([w for w in words[lead + 2 :] if w not in _SMALL]) <= 1
    return False


def lies_in(mark: Mark, quote: Span) -> bool:
    return quote[0] <= mark.first and mark.last <= quote[1]


_ARTICLES = listed("the le la el die der das den de il de my l' lo o")
_BEHIND = listed(
    """one option please sounds works is would bitte uno slot date time choice then va mi me passt ware nehmen
    gerne svp graag lijkt por per parece esta convient suits looks will maar"""
)


def pick_of(at: Analysis, span: Span) -> int | None:
    """Which of several the reply chooses: "the second one", "number two"."""
    for k in range(*span):
        word = at.word(k)
        if at.is_question(k):
            continue
        if word in _NUMBERED and at.word(k + 1) in _CARDINALS and _ends(at, k + 2):
            return _CARDINALS[at.word(k + 1)]
        before = at.word(k - 1)
        led = before in _ARTICLES or not before[:1].isalnum() or before == "a" and at.language == "pt"
        if word in _PICK and led and _ends(at, k + 1):
            return _PICK[word]
    return None


_NUMBERED = listed("number option no nr nummer numero choice #")
_CARDINALS = {
    "one": 0, "two": 1, "three": 2, "1": 0, "2": 1, "3": 2, "eins": 0, "zwei": 1, "drei": 2, "un": 0,
    "deux": 1, "trois": 2, "uno": 0, "dos": 1, "tres": 2, "um": 0, "dois": 1, "due": 1, "tre": 2,
    "een": 0, "twee": 1,
    "drie": 2,
}  # fmt: skip


def _ends(at: Analysis, k: int) -> bool:
    """Whether no noun stands at token k that the word before would number."""
    word = at.word(k)
    known = ASSENT.get(at.language, ASSENT["en"])
    return not word[:1].isalnum() or word in _BEHIND or any(word in kind for kind in known.values())
