"""What a reply says: yes, no, or neither. Pure."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.confirmed.assent import assent_in
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.lexicon.replacing import SEEN
from leadqual.qualification.lexicon.sides import CONCLUDES
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.word_sets import words as listed

Span = tuple[int, int]


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
# with the number or the day that was asked about: not to the digit, but yes
_NEARLY = {
    "en": "pretty much, more or less, thereabouts, close enough, near enough, about right, ballpark",
    "de": """kommt hin, das kommt hin, kommt so hin, kommt ungefahr hin, kommt in etwa hin, haut hin,
        das haut hin, mehr oder weniger, so ungefahr, ungefahr, in etwa, so in etwa, so um den dreh,
        plus minus""",
    "fr": """c'est a peu pres ca, a peu pres ca, a peu pres, a peu de choses pres, plus ou moins,
        grosso modo, dans ces eaux-la, c'est dans ces eaux-la, environ, quelque chose comme ca,
        c'est l'ordre de grandeur""",
    "es": """mas o menos, por ahi, por ahi anda, por ahi va, por ahi andamos, por ahi vamos, algo asi,
        aproximadamente""",
    "pt": "mais ou menos, por ai, e por ai, anda por ai, por ai mesmo, mais coisa menos coisa, algo assim",
    "it": "ci siamo, piu o meno, giu di li, su per giu, all'incirca, siamo li, li intorno, circa",
    "nl": """zo ongeveer, ongeveer, zoiets, min of meer, zo'n beetje, in die buurt, daar in de buurt,
        zo rond die, kant, komt in de buurt, dat komt in de buurt, ongeveer wel""",
}
_BARE = {
    "en": """k, kk, please, yes please, if you would, if you could, 100 %, 100 percent, done, sold, go,
        you may, you can, you got it, u got it, that is us, entirely, fully, completely""",
    "de": "bitte, 100 %, erledigt, voll und ganz, vollkommen, vollstandig, komplett",
    "fr": "s'il vous plait, svp, 100 %, entierement, totalement, completement",
    "es": "por favor, 100 %, completamente, por completo, enteramente",
    "pt": "100 %, totalmente, inteiramente, completamente",
    "it": "per favore, 100 %, completamente, interamente, totalmente, del tutto",
    "nl": "alsjeblieft, alstublieft, 100 %, helemaal, volledig, geheel",
}


def _said(listing: str) -> frozenset[str]:
    phrases = (" ".join(phrase.split()) for phrase in listing.split(","))
    return frozenset(" ".join(token.word for token in tokens(phrase)) for phrase in phrases)


_ABOUT_SO = {language: _said(listing) for language, listing in _NEARLY.items()}
_ANYWHERE = frozenset(said for phrases in _ABOUT_SO.values() for said in phrases if " " in said)
_WHOLE = {language: _said(listing) | _ABOUT_SO[language] | _ANYWHERE for language, listing in _BARE.items()}


def is_about_so(at: Analysis, mark: Mark) -> bool:
    """ "More or less": a yes to how many, none to whether."""
    return " ".join(at.words(mark.first, mark.last)) in _ABOUT_SO.get(at.language, _ANYWHERE) | _ANYWHERE


# the verb of the question given back, by itself a yes: "Have you been here before?" - "I have"
_ECHO = {
    "en": frozenset(
        f"{who} {verb}"
        for who in ("i", "we", "it", "they", "there", "that", "he", "she", "you")
        for verb in listed("have can will did was were has should does is are would")
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


class Reply(NamedTuple):
    """What a message answers: yes, no or neither; `mark` the words that do."""

    yes: bool
    mark: Mark | None
    strong: bool = True


@lru_cache(maxsize=2048)
def reply_of(at: Analysis) -> Reply:
    """The answer that a message opens with; words of a question or under a negation answer nothing."""
    order = _behind_a_reaction(at) or _order(at) or conclusion(at)
    if order is not None:
        return Reply(order.tag == "yes", order)
    rest = _rest_is_right(at)
    return Reply(True, rest) if rest is not None else _worded(at)


def reacts(at: Analysis) -> bool:
    """Whether more follows a first sentence without a plain yes or no: "Sounds good. I don't need it."."""
    rest = at.sentences[1:2]
    return bool(rest) and not at.is_question(0) and _PLAIN.isdisjoint(at.words(0, rest[0]))


def _behind_a_reaction(at: Analysis) -> Mark | None:
    """ "Sounds good. No, I don't need it.": what was told first is taken note of, then comes the answer."""
    if not reacts(at):
        return None
    k, end = at.sentence(at.sentences[1])
    found = [m for tag in ("yes", "no") for m in at.within(tag, k, end) if m.first == k]
    if at.word(k) in _THAT and end - k <= _SHORT:
        return next((m for m in found if m.tag == "no"), None)  # "Okay. That is not needed."
    if at.word(k) not in _PLAIN:
        return None
    return next((m for m in found if m.tag == "yes" or at.word(k + 1) in _NO_NOUN), None)


_PLAIN = listed(
    """yes yeah yep yup sure no nope nah ja doch klar nein oui non si claro sim nao certo nee definitely
    absolutely certainly"""
)
_THAT, _SHORT = listed("that this it not das es ce c' non nicht pas niet dat het"), 7
_NO_NOUN = listed(", . ! thanks thank i we it that need not danke merci gracias obrigado grazie bedankt") | {
    ""
}


def conclusion(at: Analysis) -> Mark | None:
    """ "I don't want anyone to see it, so yes": what the reply comes to."""
    for first in at.clauses[1:_MOST_CLAUSES]:
        words = [k for k in range(*at.clause(first)) if at.word(k)[:1].isalnum()]
        if len(words) == 2 and at.word(words[0]) in CONCLUDES:
            for tag in ("yes", "no"):
                if at.has(tag, words[1], words[1] + 1):
                    return Mark(tag, words[1], words[1] + 1)
    return None


_REST = listed(
    "rest else otherwise remaining ubrige sonst restliche reste resto restante overige overig verder"
)


_ALL, _BUT = listed("everything all alles tout todo tudo tutto"), listed("but except besides apart")


def is_of_the_rest(at: Analysis, mark: Mark) -> bool:
    return bool(_REST & set(at.words(mark.first, mark.last)))


def _is_all(at: Analysis, first: int, last: int) -> bool:
    return not any(token.word[0].isalnum() for token in (*at.tokens[:first], *at.tokens[last:]))


def _is_pleading(at: Analysis, words: list[str], last: int) -> bool:
    """ "Please. The 4th would be my day off.": a sentence of its own."""
    return not _PLEASE.isdisjoint(words) and at.word(last) in (".", "!")


_PLEASE = listed("sold please bitte favor favore plait alsjeblieft alstublieft")


def _rest_is_right(at: Analysis) -> Mark | None:
    """ "It's 7:30. The rest is right.": what is left over is agreed to."""
    known = ASSENT.get(at.language, ASSENT["en"])
    for first in at.clauses[:_MOST_CLAUSES]:
        begin, end = at.clause(first)
        words = [w for w in at.words(begin, end) if w[0].isalnum()]
        others = [w for w in words if w not in _REST]
        if words[:1] and words[0] in _ALL and _BUT & set(words[1:4]) and not at.is_question(first):
            return Mark("yes", begin, end)  # "Everything but the time"
        if len(others) == len(words) or not others or at.is_question(first):
            continue
        agrees = any(w in known["good"] or w in known["right"] for w in others)
        if agrees and all(any(w in kind for tag, kind in known.items() if tag != "neg") for w in others):
            return Mark("yes", begin, end)
    return None


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
    if " ".join(words) in _WHOLE.get(at.language, ()) and (
        _is_all(at, first, last) or first == 0 and _is_pleading(at, words, last)
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
    yes = [
        m for m in yes if not _is_auxiliary(at, m) and not _is_if(at, m) and at.word(m.first - 1) not in _ONCE
    ]
    denied = _denies(at)
    if denied is not None and not yes and not no:
        return Reply(False, denied)
    agreed = _assents(at)
    if no and agreed and agreed[0].yes and agreed[0].mark and agreed[0].mark.first >= at.sentence(0)[1]:
        no = [m for m in no if not _only_tells(at, m)]
    opening = at.within("neg", 0, 2) if len(at.tokens) <= 6 and "without" not in at.words(0, 6) else []
    if not yes and not no and opening and opening[0].first <= 1:
        return Reply(False, opening[0])
    if no and (not yes or no[0].first <= yes[0].first):
        return Reply(False, no[0])
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


def _only_tells(at: Analysis, mark: Mark) -> bool:
    """ "I have never used this before. Right, book it.": what is told ahead of the answer is none."""
    if not _PLAIN.isdisjoint(at.words(mark.first, mark.last)):
        return False
    behind = [w for w in at.words(mark.last, at.clause(mark.first)[1]) if w[0].isalnum()]
    return len(behind) >= _TOLD


_TOLD = 2  # words behind a denial that make a statement of it
_LEADING = listed("hmm hm mm oh ah well and so um uh erm but also , .")
_ONCE = SEEN | {"had", "did"}  # "I saw that one last week"
_MOST_CLAUSES = 12  # of a reply; more is none


def _assents(at: Analysis) -> list[Reply]:
    """The clauses of the first two sentences that do nothing but agree or decline, the firm ones first."""
    end = at.sentences[2] if len(at.sentences) > 2 else len(at.tokens)
    own = [m.first for m in at.tags.get("whatabout", ())]  # "What about a red one? I want that."
    firsts = [k for k in at.clauses[:_MOST_CLAUSES] if k < end and not any(m < k for m in own)]
    found = [kind for first in firsts if (kind := assent_in(at, *at.clause(first)))]
    if len({kind.yes for kind in found}) > 1:
        found = found[:1]
    found.sort(key=lambda kind: not kind.strong)
    return [
        Reply(kind.yes, Mark("yes" if kind.yes else "no", kind.first, kind.last), kind.strong)
        for kind in found
    ]


def _is_if(at: Analysis, mark: Mark) -> bool:
    """ "si lo dejáis en 650 firmo": a si without its accent that a clause follows."""
    written = at.folded.text[at.tokens[mark.first].start : at.tokens[mark.first].end]
    if mark.last - mark.first != 1 or written != "si" or at.language not in ("es", "it", "fr", "pt"):
        return False
    known, end = ASSENT[at.language], at.clause(mark.first)[1]
    rest = [w for w in at.words(mark.last, end) if w[0].isalnum()]
    return not all(any(w in kind for tag, kind in known.items() if tag != "neg") for w in rest)


def _is_auxiliary(at: Analysis, mark: Mark) -> bool:
    """ "we do everything in-house" is no "we do", "I'm in a hurry" no "I'm in"."""
    if at.word(mark.last - 1) == "in":
        return at.word(mark.last).isalpha() and at.word(mark.last) != "for"
    if at.word(mark.last - 1) not in ("do", "does", "am", "are", "is") or mark.last - mark.first != 2:
        return False
    k = mark.last + (at.word(mark.last) == "actually")
    return any(w.isalpha() for w in at.words(mark.last, at.clause(mark.first)[1])) or at.word(k).isalpha()


def _denies(at: Analysis) -> Mark | None:
    """ "unfortunately it's not": a short clause that ends in a denial."""
    first, last = at.clause(0)
    marks = at.within("neg", first, last)
    ends = [w for w in at.words(marks[-1].last, last) if w.isalnum()] if marks else ["-"]
    return marks[-1] if marks and not ends and last - first <= 7 else None


def _is_asked(at: Analysis, mark: Mark) -> bool:
    """Whether the mark stands in a clause that asks, be it after "hmm"."""
    first, last = at.clause(mark.first)
    begin, end = at.sentence(mark.first)
    return at.is_question(mark.first) and end == last and set(at.words(begin, first)) <= _LEADING


def _asked_or_denied(at: Analysis, mark: Mark) -> bool:
    first, _ = at.clause(mark.first)
    return (
        _is_asked(at, mark)
        or any(m.first == mark.last and at.word(m.last) not in _TOO for m in at.tags.get("neg", ()))
        or any(m.last <= mark.first for m in at.within("neg", first, mark.first))
    )


# "yes but not too often"
_TOO = listed("too so very every zu allzu trop tous demasiado muy tantos muito troppo tanti te al")


def lies_in(mark: Mark, quote: Span) -> bool:
    return quote[0] <= mark.first and mark.last <= quote[1]
