"""Whether the visitor asserts what stands at a place of a message: of themselves, now, and in earnest.
Pure.

Each check returns None, or why not: a Doubt with the status it leads to. `refused` where the words say
so plainly, `unclear` where people would dispute.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.whose_choice import is_patient
from leadqual.qualification.asserted.bygone import is_of_today, past
from leadqual.qualification.asserted.declining import unsuited, withdrawn
from leadqual.qualification.asserted.epochs import contrasted
from leadqual.qualification.asserted.jointly import shared
from leadqual.qualification.asserted.mentions import only_mentioned
from leadqual.qualification.asserted.negation import SELVES, negated
from leadqual.qualification.asserted.objected import objected
from leadqual.qualification.asserted.others import is_mine, third_party
from leadqual.qualification.hearing.introducing import introduces, without_lead
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS


def doubts(place: Place, profile: Profile) -> Doubt | None:
    """The first reason why the words at `place` assert nothing; None if they do."""
    if profile.self_kind in ("role", "company", "person"):
        one = introduces(place.at, profile.self_kind, place.first, place.last, place.answers)
        place = replace(place, at=without_lead(place.at, one)) if one is not None else place
    had = place.shape == "choice" and is_patient(profile, place.at, place.first)
    for check in _OF_WHAT_IS_HAD if had else CHECKS:
        found = check(place, profile)
        if found is not None:
            return found
    return None


def declined(place: Place, profile: Profile) -> Doubt | None:
    """ "that's private": the words refuse to say."""
    if place.shape == "boolean":
        return None
    for mark in place.at.within("decline", *place.sentence):
        if mark.first < place.last and place.first < mark.last:
            return Doubt("refused", "declined")
    return None


def hypothetical(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last), (begin, end) = place.at, place.clause, place.sentence
    thought = at.within("suppose", begin, end)
    if thought:
        return Doubt("refused", "hypothetical", " ".join(at.words(thought[0].first, thought[0].last)))
    if _is_inverted(place) or (not place.answers and _is_assumed(place)) or _asks_price(place, profile):
        return Doubt("unclear", "hypothetical")
    marks = [m for m in at.within("if", begin, end) if not _is_harmless(place, profile, m)]
    if not marks:
        return None
    if any(at.word(m.first) in _SUPPOSED for m in marks):
        return Doubt("refused", "hypothetical", at.word(marks[0].first))
    if any(first <= mark.first < place.first for mark in marks) and not _asks_whether(place, marks[-1].first):
        return Doubt("refused", "hypothetical", at.word(marks[0].first))
    supposed = any(mark.first < first for mark in marks)
    if supposed and (at.has("cond", first, last) or at.is_question(place.first) or not _is_wish(profile)):
        return Doubt(
            "refused" if at.has("cond", first, last) else "unclear", "hypothetical", at.word(marks[0].first)
        )
    if any(mark.first >= place.last for mark in marks) and at.has("cond", first, last):
        return Doubt("unclear", "hypothetical", at.word(marks[0].first))
    return None


def _is_inverted(place: Place) -> bool:
    """ "Hätten wir 50 Leute": a verb of the unreal opens the clause of the value, or the sentence."""
    at = place.at
    for k in {place.clause[0], place.sentence[0]}:
        token = at.tokens[k]
        if at.folded.text[token.start : token.end] in _UNREAL and at.word(k + 1) not in _ASKED:
            return True
        supposes = token.word in ("should", "were") and at.word(k + 1) not in _SAYING and at.is_question(k)
        if supposes and at.clause(k)[1] < at.sentence(k)[1]:
            return True  # "should headcount hit 300, what changes?"
    return False


def _is_assumed(place: Place) -> bool:
    """ "Say we are 50. What would it cost?": said for the question that comes with it."""
    at, (begin, end) = place.at, place.sentence
    after = at.sentence(end)[1] if end < len(at.tokens) else end
    assumed = [
        m
        for m in at.within("assume", begin, place.first)
        if at.clause(m.first)[0] == m.first and at.word(m.first - 1) not in _SAYING
    ]
    return bool(assumed) and (
        "?" in at.words(place.last, after) or at.word(assumed[0].first) == "say" or at.has("cond", begin, end)
    )


def _asks_price(place: Place, profile: Profile) -> bool:
    """ "What would the discount be for 40 licences?" asks, without wanting them."""
    at, (begin, end) = place.at, place.sentence
    return (
        place.shape == "number"
        and not place.answers
        and not profile.is_self
        and at.is_question(place.first)
        and at.has("whq", begin, end)
        and any(m.first != place.first for m in at.within("cond", begin, end))
        and not SELVES & set(at.words(begin, end))
    )


def _is_harmless(place: Place, profile: Profile, mark: Mark) -> bool:
    """ "I'd say 50" gives an opinion, "I wonder if it fits, we are 50" asks something else, "as long as it
    has parking" wants it."""
    at = place.at
    if at.word(mark.last - 1) == "say" and place.answers:
        return True
    before = at.word(mark.first - 1)
    if at.word(mark.first) == "say":
        return before in _SAYING
    if before in _WONDERING and mark.first < place.clause[0]:
        return True
    return (
        not profile.is_self
        and at.words(mark.first, mark.last)[-1] in _TERMS
        and mark.first >= place.clause[0]
        and at.word(mark.last) in _THEIRS
    )


def _asks_whether(place: Place, mark: int) -> bool:
    """ "let me know if you can book 2 seats" asks for them."""
    return (
        place.at.word(mark) == "if"
        and place.at.word(mark + 1) in ("you", "there", "they", "it", "he", "she", "that", "the")
        and place.at.word(mark - 1)
        in (
            "know",
            "see",
            "check",
            "wondering",
            "wonder",
            "ask",
            "tell",
        )
    )


def _is_wish(profile: Profile) -> bool:
    return not profile.is_self


def future(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last) = place.at, place.clause
    if profile.is_self and any(
        m.first < place.first for m in at.within("later", max(place.sentence[0], first - 1), place.first)
    ):
        return Doubt("refused", "future")
    if place.shape == "date":
        return None
    if (
        profile.is_self
        and at.has("cond", first, last)
        and not at.has("hedge", first, place.first)
        and not place.agent
        and not (place.answers and at.word(first) in _THEIRS)
        and not (profile.self_kind == "money" and _can_spend(place))
    ):
        return Doubt("unclear", "hypothetical", "would")
    if place.shape in ("number", "text", "choice") and _some_day(place):
        return Doubt("unclear", "future", "some day")
    if place.shape == "number" and _grows(place):
        return Doubt("unclear", "future", "growth")
    if not is_of_today(profile):
        return None
    told = contrasted(at, (place.first, place.last)) if place.shape in ("text", "choice") else ""
    if told:
        return Doubt("refused", "future", "not now") if told == "later" else None
    if at.has("ahead", first, place.first) or _starts_later(place, first) or _is_more(place, profile):
        return Doubt("unclear", "future")
    if any(
        m.last == first and at.word(m.last - 1) == ":" for m in at.within("future", place.sentence[0], first)
    ):
        return Doubt("refused", "future")
    for mark in at.within("future", first, last):
        if (
            mark.last <= place.first
            or mark.first - place.last <= 2
            and not {"and", "now", "today", "und", "et", "y", "e", "en"}
            & set(at.words(place.last, mark.first))
        ):
            return Doubt("refused", "future", " ".join(at.words(mark.first, mark.last)))
    return None


_COULD = listed(
    """could konnte konnten pourrait pourrions pourrais podria podriamos poderia poderiamos potrei potremmo
    potrebbe kunnen konden kan"""
)
_SPEND = listed(
    """spend afford invest put go pay manage stretch do allocate ausgeben investieren zahlen aufbringen
    stemmen gehen depenser mettre investir payer consacrer gastar invertir pagar destinar investir spendere
    investire pagare arrivare mettere uitgeven investeren betalen besteden"""
)


_WOULD = listed("would wurde wurden irais irions pagaria pagariamos spenderei spenderemmo zou zouden")
_AS_OF_NOW = listed("today now currently heute derzeit aktuell aujourd'hui actuellement hoy hoje oggi nu")


def _can_spend(place: Place) -> bool:
    """ "We could spend 9,000 on it": what is at hand, if nothing is supposed besides."""
    at, (begin, end) = place.at, place.sentence
    said = set(at.words(*place.clause))
    compared = _AS_OF_NOW & set(at.words(begin, end)) or at.has("if", begin, end) or "if" in said
    may = _COULD & said or place.answers and _WOULD & said
    return bool(may and _SPEND & said) and not compared


def _starts_later(place: Place, first: int) -> bool:
    """ "from July on we are 80"."""
    at = place.at
    return any(
        at.word(k) in _FROM_ON and TAGS.get(at.word(k + 1), ("", 0))[0] == "M"
        for k in range(first, place.first - 1)
    )


def _some_day(place: Place) -> bool:
    """ "maybe 40 seats one day"."""
    at = place.at
    near = at.words(place.last, min(place.clause[1], place.last + 4))
    return any(near[k : k + len(day)] == day for day in _SOME_DAY for k in range(len(near)))


_SOME_DAY = [
    ["one", "day"],
    ["some", "day"],
    ["someday"],
    ["eventually"],
    ["eines", "tages"],
    ["irgendwann"],
    ["un", "jour"],
    ["algun", "dia"],
    ["um", "dia"],
    ["un", "giorno"],
    ["ooit"],
]


def _is_more(place: Place, profile: Profile) -> bool:
    """ "hiring 70 more" are not there yet."""
    at, k = place.at, place.last
    return (
        profile.self_kind == "staff"
        and (_says_more(at, k) or _says_more(at, k + 1))
        and not at.has("hedge", k, k + 4)
        and at.word(k + 1) not in ("than", "or", "o", "ou", "of", "als", "que")
    )


def _says_more(at: Analysis, k: int) -> bool:
    return at.word(k) in _MORE and (at.word(k) != "mais" or at.language == "pt")


def _grows(place: Place) -> bool:
    """ "11, might grow to 14": what may become of it, not what it is."""
    before = place.at.words(max(place.clause[0], place.first - 4), place.first)
    return bool(_GROWTH & set(before)) and before[-1] in _UPTO


def quoted(place: Place, profile: Profile) -> Doubt | None:
    at, (begin, end) = place.at, place.sentence
    if at.has("opinion", begin, place.first):
        return Doubt("unclear", "quoted_text")
    sources = [
        m
        for m in at.within("source", begin, end)
        if (m.first < place.first or place.first >= end) and not _is_put_right(at, m.last, place.first)
    ]
    for first, last in at.quotes:
        if first <= place.first and place.last <= last:
            if at.has("source", max(0, first - 8), min(end, last + 10)):
                return Doubt("refused", "quoted_text")
            if last - first > place.last - place.first + 3:
                return Doubt("unclear", "quoted_text")
    if any(
        not is_mine(place, m.last, profile) and (profile.is_self or m.last - m.first > 1) for m in sources
    ):
        return Doubt("refused", "quoted_text", " ".join(at.words(sources[0].first, sources[0].last)))
    return Doubt("refused", "quoted_text", ">") if _is_pasted(place) else None


def _is_put_right(at: Analysis, first: int, last: int) -> bool:
    """ "your form says 75 but that isn't right: it's 57"."""
    return any(at.has(tag, first, last) for tag in ("correct", "wrong")) and last - first > 1


def _is_pasted(place: Place) -> bool:
    original = place.at.folded.original
    if "\n" not in original and not original.startswith(">"):
        return False
    offset = place.at.folded.starts[place.at.tokens[place.first].start]
    line = original[original.rfind("\n", 0, offset) + 1 : offset]
    above = original[:offset].lower()
    return line.lstrip().startswith((">", "|")) or any(
        mark in above
        for mark in ("\nfrom:", "forwarded message", "-----original", "wrote:\n", "schrieb:\n", "a écrit :\n")
    )


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
            if m.first < place.first and not is_mine(place, m.last, profile)
        ]
        if orders:
            return Doubt(
                "refused" if place.shape != "text" else "unclear",
                "instruction",
                " ".join(at.words(orders[0].first, orders[0].last)),
            )
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
        if place.first <= mark.first < place.last:
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


def sarcasm(place: Place, profile: Profile) -> Doubt | None:
    at, (begin, end) = place.at, place.sentence
    for mark in at.within("sarcasm", begin, len(at.tokens)):
        if mark.first < end or (at.sentence(mark.first)[0] == end and _is_alone(place, mark)):
            return Doubt("refused", "sarcasm", " ".join(at.words(mark.first, mark.last)))
    for mark in at.within("joke", place.last, len(at.tokens)):
        if mark.first < end or at.sentence(mark.first)[0] == end:
            return Doubt("refused", "sarcasm", " ".join(at.words(mark.first, mark.last)))
    laughs = at.within("laugh", max(begin - 2, 0, place.first - 6), min(len(at.tokens), place.last + 6))
    if any(m.first >= place.last or not _laughs_at_else(place, m) for m in laughs):
        return Doubt("unclear", "sarcasm")
    return None


def _is_alone(place: Place, mark: Mark) -> bool:
    """Whether the mark is nearly all that its sentence says, so that it means the sentence before."""
    first, last = place.at.sentence(mark.first)
    return sum(w[:1].isalnum() for w in place.at.words(first, last)) - (mark.last - mark.first) <= 2


def _laughs_at_else(place: Place, mark: Mark) -> bool:
    """ "lol good question, 50": the laugh has words of its own, or a sentence of its own with some."""
    first, last = place.at.clause(mark.first)
    if first == place.clause[0]:
        return False
    agreed = {
        k
        for tag in ("yes", "weakyes")
        for m in place.at.within(tag, first, last)
        for k in range(m.first, m.last)
    }
    said = [k for k in range(first, last) if place.at.word(k)[:1].isalnum() and k not in agreed]
    return len(said) > mark.last - mark.first


def left_open(place: Place, profile: Profile) -> Doubt | None:
    """ "could be anything from 10 to 1000, no idea" leaves it open."""
    at, (first, last), (begin, end) = place.at, place.clause, place.sentence
    for mark in at.within("open", begin, end):
        if first <= mark.first < last or _concerns(place, mark.last):
            return Doubt("unclear", "hedged_open", " ".join(at.words(mark.first, mark.last)))
    return None


def _concerns(place: Place, after: int) -> bool:
    """Whether "not sure" of another clause has no object of its own, so that it means this value."""
    at = place.at
    begin, end = at.clause(after - 1)
    rest = [word for word in at.words(after, end) if word[:1].isalnum()]
    return len(rest) <= 2


_GROWTH = listed(
    """grow grows growing rise rises increase increases expand climb extend wachsen wachst steigen steigt
    augmenter grandir passer crecer subir aumentar crescer crescere salire aumentare groeien stijgen"""
)
_UPTO = listed("to auf a ate fino tot naar jusqu'a up")
_SUPPOSED = listed(
    """hypothetically hypothetical theoretically hypothetisch theoretisch hypothetiquement theoriquement
    hipoteticamente teoricamente ipoteticamente"""
)
_SAYING = listed("would could might will can to i we you they must did should people")
_WONDERING = listed("wonder wondering see know check ask curious unsure sure tell find out figure")
_TERMS = listed("as provided sofern solange vorausgesetzt condition mits tenzij")
_THEIRS = listed("you it there they that sie es vous il ils c' voi u jullie het er hay ha")
_FROM_ON = listed("from starting ab a des dal vanaf by until of partir")
_MORE = listed("more weitere dazu plus mas mais extra further additional erbij")
_UNREAL = listed(
    """würden würde wuerden wuerde hätten hätte haetten haette wären wäre waeren waere nähmen nähme kämen
    gäbe bräuchten müssten könnten fôssemos tivéssemos fuéramos tuviéramos fossimo avessimo dovessimo"""
)
_ASKED = listed("sie du ihr man vous u jullie")
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
_MACHINES = listed("you assistant bot system ai agent chatbot sie du vous tu usted voce lei u je jij")
_WRAPPING = listed(
    """please kindly just simply and so then now ok okay hi hello hey you should must can could would will
    want like need to have may ask tell the assistant bot system ai i we also for your records record
    bitte sie sollten sollen mussen konnen und also veuillez merci de vous devriez devez pouvez et por
    favor debe deberia puede y voce deve pode per cortesia deve dovrebbe puo e u moet kunt graag alstublieft
    en gewoon einfach mal simplement simplemente semplicemente que that , :"""
)


# the order is that of the reasons people would name first
Check = Callable[[Place, Profile], Doubt | None]
CHECKS: tuple[Check, ...] = (
    declined,
    instruction,
    quoted,
    sarcasm,
    negated,
    hypothetical,
    third_party,
    shared,
    past,
    future,
    withdrawn,
    unsuited,
    only_mentioned,
    objected,
    left_open,
)
_OF_WHAT_IS_HAD = (instruction, quoted, sarcasm, hypothetical)
