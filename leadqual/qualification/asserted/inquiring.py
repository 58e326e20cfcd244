"""A visitor's question: whether it states something all the same, for a request does and "is there one?" does
not. Pure."""

from __future__ import annotations

from itertools import pairwise

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.in_passing import is_premised
from leadqual.qualification.asserted.mentions import FILLERS, first_word, wishes_for
from leadqual.qualification.confirmed.assent import assent_in
from leadqual.qualification.lexicon.mentions import IT
from leadqual.qualification.lexicon.small import ARTICLES
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed

_WEATHER = listed("rain snow sunny cold hot warm windy humid weather sun storm cloudy umbrella chilly jacket")
_FORECASTS = listed("weather forecast temperature wetter meteo clima weer")
PREPOSITIONS = listed(
    """in on for at to from of by near around with until till within am im fur nach ab bis zum beim um a au
    aux pour de du en dans vers el para hasta desde al no na em ate per da dal il op voor naar tot om van"""
)


def asks(place: Place, profile: Profile) -> Doubt | None:
    """Why the question in which the value stands states nothing; None when it is a statement or a request
    that states."""
    at, (begin, end) = place.at, place.sentence
    if not at.is_question(place.first):
        return Doubt("unclear", "question") if _is_unmarked(place, profile) else None
    if _is_answered(at, end, place.echo):
        return None
    if _is_topic(place, profile) or _asks_enough(place, profile) or _asks_hours(place, profile):
        return Doubt("unclear", "question")
    if _is_told(place) or profile.is_self and is_premised(place):
        return None
    if not profile.is_self and wishes_for(place, profile):
        return None
    if _asks_price(place, profile) or _is_idle(at):
        return Doubt("unclear", "question")
    opener = _opener(place) or _inverted(at, begin)
    if opener == "":
        return _bare_question(place, profile, begin, end)
    if opener == "whatabout":
        return None
    if opener == "request":
        return _requested(place, profile)
    return _asked_openly(place, profile, opener)


def _is_answered(at: Analysis, end: int, echo: bool) -> bool:
    """ "Oslo? Yes, that's right.", "Would Oslo be possible? I'd like that." """
    if at.words(end, end + 4)[:3] == ["that", "is", "it"] and echo:
        return at.sentence(end)[1] - end <= 4
    said = assent_in(at, *at.clause(end)) if end < len(at.tokens) else None
    return said is not None and said.yes and (said.strong or echo)


def _is_unmarked(place: Place, profile: Profile) -> bool:
    """ "is business refundable", without a question mark."""
    at, k = place.at, place.first - 1
    asks = at.word(k) in ("is", "are", "does") and first_word(at, place.sentence[0]) == k
    asks = asks and place.shape in ("choice", "text", "boolean") and not profile.time and at.language == "en"
    return asks and place.last < place.sentence[1] and at.word(place.last).isalpha()


def _is_topic(place: Place, profile: Profile) -> bool:
    """ "And the Miramar, does it have a sauna?", "what about Salt and Iron, is that in?": a name or choice
    put first, and something asked about it."""
    at, (_, end), (first, last) = place.at, place.sentence, place.clause
    if place.shape not in ("choice", "text") or profile.time or profile.is_self or last >= end:
        return False
    before = [w for w in at.words(first, place.first) if w not in FILLERS and w not in ARTICLES]
    about = at.has("whatabout", first, place.first)
    if before and not about or any(w[0].isalnum() for w in at.words(place.last, last)) and not about:
        return False
    asked = at.words(last, last + 3)
    elided = at.language in ("es", "pt", "it") and bool(_HAS & set(asked[:1]))
    says_it = bool(asked[:1] and asked[0] in _ASKED_OF and set(asked[1:]) & IT)
    return (says_it or elided) and not TO_BE_HAD & set(at.words(last, end))


_ASKED_OF = listed(
    """is are does do did has have was were can ist sind hat haben macht est-ce est a ont es esta tiene
    tienen e tem fica ha sono heeft is"""
)
_HAS = listed("es esta tiene tienen viene incluye e fica tem vem inclui ha hanno sono comprende include")
TO_BE_HAD = listed("available free possible ok okay left frei libre livre disponible disponibile vrij")


def _asks_enough(place: Place, profile: Profile) -> bool:
    """ "Is there enough for 900 in my checking?", "do I have 700 in there?" """
    if not profile.takes_money:
        return False
    before = place.at.words(place.sentence[0], place.first)
    return bool(_ENOUGH & set(before)) or any(pair in _HAVE_I for pair in pairwise(before))


_ENOUGH = listed("enough genug genoeg assez suficiente suficientes abbastanza bastante")
_HAVE_I = (("do", "i"), ("have", "i"), ("habe", "ich"), ("ai-je", "de"), ("heb", "ik"))


def _asks_hours(place: Place, profile: Profile) -> bool:
    """ "How late are you open, till 5 pm?" """
    said = set(place.at.words(*place.sentence))
    return bool(profile.time) and bool(_DOES & said) and bool(_OPEN & said) and not place.answers


_OPEN = listed(
    "open opened close closed offen geoffnet ouvert ouverts ferme fermez abierto abren cierran aperti"
)


def _asks_price(place: Place, profile: Profile) -> bool:
    """ "How much is it in first class?" """
    if profile.side or place.shape not in ("choice", "text") or profile.time:
        return False
    k = first_word(place.at, place.sentence[0])
    return place.at.words(k, k + 2) in _HOW_MUCH and not _is_of_own_doing(place)


def _is_of_own_doing(place: Place) -> bool:
    """ "How much did I spend on groceries in May?": the asker knows what and when."""
    said = place.at.words(place.sentence[0], place.first)
    return any(pair in _DID_I for pair in pairwise(said)) or "do i have" in " ".join(said)


_DID_I = (("did", "i"), ("did", "we"), ("have", "i"), ("have", "we"))


def _is_idle(at: Analysis) -> bool:
    """ "Is the 8th possible? I'm only curious." """
    words = at.words(0, len(at.tokens))
    return "curious" in words or any(pair in _IDLY for pair in pairwise(words))


_IDLY = {(how, what) for how in ("just", "only") for what in ("asking", "wondering")} | {("not", "saying")}
_HOW_MUCH = (["how", "much"], ["combien", "coute"], ["quanto", "costa"], ["cuanto", "cuesta"])


def _inverted(at: Analysis, begin: int) -> str:
    """ "Would the 5th be free?": a verb before its subject asks it, unless the subject is one of the two who
    talk."""
    k = first_word(at, begin)
    if at.word(k) in _HAVING and at.word(k + 1) in ARTICLES:
        return "ask_it"  # "Hat der Team-Tarif SSO?"
    return "ask_it" if at.word(k) in _AUX and at.word(k + 1) not in _THOU else ""


_HAVING = listed("hat haben heeft hebben tiene tienen tem ha hanno")


def _requested(place: Place, profile: Profile) -> Doubt | None:
    """ "Can you book 4 seats?" states how many; "are there 5 seats left?" does not."""
    at, (begin, end), kind = place.at, place.sentence, profile.field.kind
    if at.word(place.first - 1 - (at.word(place.first - 1) == "the")) in _ADVISE:
        return Doubt("unclear", "question")  # "Would you recommend Oslo?"
    if kind in ("boolean", "choice") and _asks_existence(at, begin, place.first):
        return Doubt("unclear", "question")
    if kind == "boolean" and _asks_leave(at, begin, place):
        return Doubt("unclear", "question")
    is_number = place.shape == "number"
    if is_number and (_LEFT & set(at.words(place.last, end)) or _CHEAPER & set(at.words(begin, place.first))):
        return Doubt("unclear", "question")
    return Doubt("refused", "question") if profile.is_self and not place.answers else None


_ADVISE = listed(
    "recommend advise suggest empfehlen raten conseiller recomendar recomienda consigliare aanraden"
)


def _asked_openly(place: Place, profile: Profile, opener: str) -> Doubt | None:
    """ "Is it 5?" states nothing, "when can I see it tomorrow?" states the day."""
    if opener == "ask_it":
        return _asked_whether(place, profile)
    if place.shape == "date" and (
        _names_the_day(place.at, place.sentence[0], place) or _is_of_own_doing(place)
    ):
        return None
    if profile.is_self:
        return Doubt("refused", "question")
    if place.echo and "you" in place.at.words(place.sentence[0], place.first):
        return Doubt("unclear", "question")  # "How did you come up with Thai?"
    if profile.field.kind not in ("boolean", "number") and _is_adjunct(place):
        return None
    return Doubt("unclear", "question")


def _asked_whether(place: Place, profile: Profile) -> Doubt | None:
    begin = place.sentence[0]
    if _is_of_the_weather(place, profile) or place.at.word(place.first - 2) in _ANYWHERE:
        return None  # "Is Dune playing anywhere in Oslo?"
    if place.echo or place.shape == "number" and place.first == first_word(place.at, begin) + 1:
        return Doubt("unclear", "question")  # "Is 2 what most people take?"
    if place.answers and place.shape in ("date", "number") and not _opens_with_a_thing(place):
        return None
    if profile.field.kind == "choice" and _asks_for_it(place.at, begin):
        return None
    refused = profile.is_self or profile.field.kind in ("boolean", "choice")
    return Doubt("refused" if refused else "unclear", "question")


_ANYWHERE = listed("anywhere somewhere anything something")


def _is_of_the_weather(place: Place, profile: Profile) -> bool:
    """ "Will it rain in Cotati on the 7th?" sets the place and the day."""
    if profile.is_self or not _WEATHER & set(place.at.words(*place.sentence)):
        return False
    return _is_adjunct(place) or bool(_FORECASTS & profile.named)


def _opens_with_a_thing(place: Place) -> bool:
    begin = place.sentence[0]
    return bool(_NAMED_THING & set(place.at.words(begin, begin + 3)))


_MAYS = listed(
    """can could may might possible ok okay mind kann konnen darf durfen konnten moglich peux peut puis
    pouvons possible puedo podemos podriamos posible se posso podemos possivel da possiamo puo possibile mag
    kan kunnen kun mogelijk c' hay ha existe sono zijn is are there gibt chance"""
)
_DOES = listed("you sie du vous usted voce lei u jullie tu")
_OBTAIN = listed(
    """get have add include book order reserve rent buy wrap put send make want need
    bekommen kriegen dazubuchen hinzufugen buchen haben mieten bestellen reservieren dazunehmen
    avoir ajouter prendre reserver obtenir louer commander inclure tener anadir agregar reservar pedir incluir
    poner alquilar ter adicionar incluir reservar pedir avere aggiungere prenotare includere ordinare
    hebben krijgen toevoegen boeken huren bestellen bijboeken"""
)
_OVER_THERE = listed("there they dort da la-bas bas alli ahi alla ali daar er li la")


def _asks_leave(at: Analysis, begin: int, place: Place) -> bool:
    """ "Can we bring dogs?", "C'è il wifi?": asks what is possible or there; "can we get insurance"
    wants it."""
    before = at.words(begin, place.first)
    if any(m.first < place.first for m in at.within("wish", begin, place.first)):
        return False
    if not _MAYS & set(before[:5]):
        return False
    if _OBTAIN & set(before[1:]) and not _OVER_THERE & set(at.words(begin, place.sentence[1])):
        return False
    return not (_DOES & set(before[:3]) and before[:1] != ["kun"]) or bool(_OVER_THERE & set(before))


def _asks_for_it(at: Analysis, begin: int) -> bool:
    """ "Can it go to paypal?", "could that be in black": it is wanted so."""
    k = first_word(at, begin)
    return at.word(k) in ("can", "could", "may") and at.word(k + 1) in _THINGS and at.word(k + 2) in _HAPPENS


def _names_the_day(at: Analysis, begin: int, place: Place) -> bool:
    """ "When can I see it tomorrow?", "How does Friday sound?": the hour is asked, the day is set."""
    sounds = at.word(place.last) == "sound"
    return sounds or at.word(first_word(at, begin)) in _WHEN and at.has("request", begin, place.first)


_WHEN = listed("when wann quand cuando quando wanneer")
_THINGS = listed("it that they this these those")
_HAPPENS = listed("go be come start begin arrive stay end happen ship")

_LEFT = listed("left available free ubrig frei libres libre livres liberi disponibili vrij over restantes")
_CHEAPER = listed("discount cheaper reduction rebate rabatt remise descuento desconto sconto korting")


def _is_told(place: Place) -> bool:
    """A statement with a question hung on it ("a table for 4, can you do that?"), or one's own fact
    inside a request."""
    at, (begin, end), (first, last) = place.at, place.sentence, place.clause
    told = any(
        at.word(m.last) in ("are", "am", "have", "need", "want", "would", "will")
        for m in at.within("first", first, place.first)
    )
    if (
        told
        and not at.has("ask_it", first, first + 2)
        and not at.has("whq", begin, begin + 1)
        and not at.has("if", first, place.first)
    ):
        return True
    if last >= end or not any(w[:1].isalnum() for w in at.words(last, end)):
        return False
    if at.word(first) in PREPOSITIONS | _GIVEN:
        return not at.has("whq", last, end)
    if not _opener(place):
        return True
    opens = any(
        m.first <= first + 1
        for tag in ("ask_it", "whq", "request")
        for m in at.within(tag, first, place.first + 1)
    )
    before = any(m for tag in ("ask_it", "whq", "request") for m in at.within(tag, begin, first))
    if opens or before:
        return False
    return any(at.has(tag, last, end) for tag in ("tail", "ask_it", "whq", "request"))


_GIVEN = listed("with mit avec con com met bei assuming given")


def _asks_existence(at: Analysis, begin: int, end: int) -> bool:
    """ "do you have an API?" asks; "do you have anything with an API" asks for one."""
    words = " ".join(at.words(begin, end))
    asks = any(start in words for start in _IS_THERE)
    return asks and not any(word in words for word in ("any", "something", "one with", "somewhere", "other"))


_IS_THERE = (
    *("do you have", "have you got", "is there", "are there", "do you offer", "do you support", "gibt es"),
    *("haben sie", "hay", "tienen", "tem ", "avete", "hebben jullie", "avez vous"),
)
_AUX = listed("""would will does do is are can could did has have should was were may might must""")
_THOU = listed("you i we u there")
_NAMED_THING = listed("it they that this these those he she")


def _opener(place: Place) -> str:
    """The tag of the phrase that opens the question, the longest of those that stand first."""
    at, (begin, _) = place.at, place.sentence
    best: tuple[int, int, str] = (10**6, 0, "")
    for tag in ("whatabout", "request", "ask_it", "whq"):
        for mark in at.within(tag, begin, place.first + 1):
            opens = mark.first in (begin, place.clause[0]) or all(
                w in FILLERS for w in at.words(begin, mark.first)
            )
            opens = (
                opens
                or at.word(mark.first - 1) in ("and", "or", "but", "so")
                or tag == "request"
                or mark.first in at.clauses
            )
            if opens:
                best = min(best, (mark.first, -(mark.last - mark.first), tag))
    return best[2]


def _bare_question(place: Place, profile: Profile, begin: int, end: int) -> Doubt | None:
    at = place.at
    words = [w for w in at.words(begin, end) if w[:1].isalnum()]
    extra = len(words) - len([w for w in at.words(place.first, place.last) if w[:1].isalnum()])
    sought = words[:1] and words[0] in _ANYWHERE  # "Anywhere with a garden?"
    stock = profile.field.kind == "choice" and _asks_stock(words)
    if profile.field.kind == "boolean" and not sought or stock:
        return Doubt("unclear", "question")
    if place.echo and extra <= 3:
        return Doubt("refused", "question", "echo")
    if place.answers and not profile.is_self and extra and (profile.time or place.shape == "date"):
        return None  # "What time?" - "1:45 maybe?"
    if profile.is_self or extra <= 2 or place.shape == "number" and not place.answers:
        return Doubt("unclear", "question")
    return None


def _asks_stock(words: list[str]) -> bool:
    """ "You still got the black ones?" asks for what there is."""
    return words[:1] == ["you"] and bool({"have", "got", "sell", "stock", "do", "offer"} & set(words[1:4]))


def _is_adjunct(place: Place) -> bool:
    """ "what is the weather in Cotati on the 7th": the asker sets the place and day himself."""
    at = place.at
    before = at.words(max(place.sentence[0], place.first - 3), place.first)
    mine = before[-1:] == ["my"] and place.shape == "choice"  # "What's my savings balance?"
    return mine or any(word in PREPOSITIONS for word in before)
