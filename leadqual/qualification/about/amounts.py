"""Which money an amount is: a budget, a revenue, a price. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from leadqual.qualification.about.beside import is_rate_asked, named_beside
from leadqual.qualification.about.frames import says_are
from leadqual.qualification.about.paid import has_in_mind, paid_anyway, speaks_of_spending
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.senses import of_kind, pointed, senses
from leadqual.qualification.lexicon.sides import OUT_OF
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import plain, stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

Kind = Literal["own", "answer", "open", "other"]


class Relation(NamedTuple):
    """own: by its words; answer: by the question; open: nothing says so; other: something else's."""

    kind: Kind
    saw: str = ""

    @property
    def holds(self) -> bool:
        return self.kind in ("own", "answer")


LIMIT = "a limit"
IN_MIND = "in mind"
IN_THE_NAME = "in the name of"

_DAFUR = listed("dafur hierfur hiervoor ervoor daarvoor")
_SENDS = listed(
    """transfer send pay move wire request deposit transferring sending paying moving wiring requesting
    uberweise sende envoyer envoie virer transferir envia
    enviar transfiera invia trasferisci stuur overmaken"""
)
_SUMS = frozenset(
    map(
        stem,
        listed(
            "amount sum money transfer send payment pay request betrag montant importe valor importo bedrag"
        ),
    )
)
# nouns behind a sum that say which sum it is
_NOT_THE_SUM = listed(
    """change cashback tip discount deposit tax vat fee refund excess surcharge shipping postage interest
    wechselgeld ruckgeld trinkgeld rabatt kaution versand gebuhr monnaie pourboire remise caution vuelto
    propina descuento troco gorjeta desconto resto mancia sconto wisselgeld fooi korting borg"""
)
_LIMITED = listed(
    """limit max maximum spend spends spending budget price most willing ausgeben preis hochstens preisgrenze
    depenser prix gastar precio presupuesto gastar preco orcamento spendere prezzo uitgeven prijs"""
)


def is_limit(profile: Profile, reading: Reading) -> bool:
    """ "not over a hundred" for a field of what the visitor would pay at most."""
    value = reading.value
    if not isinstance(value, dict) or value.get("min") is not None or value.get("max") is None:
        return False
    unit = reading.unit
    rate = not unit or unit in _LOOSE or unit == "pcm" or bool(concepts.counts(unit) & concepts.DURATIONS)
    return rate and bool(_LIMITED & profile.named)


def cue_span(at: Analysis, first: int) -> tuple[int, int]:
    """The clause, with the one before a colon ("budget: 30k")."""
    begin, end = at.clause(first)
    if begin and at.word(begin - 1) == ":":
        return at.clause(begin - 1)[0], end
    if begin and at.word(begin - 1) == "," and _is_apposed(at, begin, end):
        return max(at.clause(begin - 1)[0], begin - 4), end  # "a good rating, 7 and above"
    return begin, end


def _is_apposed(at: Analysis, begin: int, end: int) -> bool:
    """Whether a clause is but a number and its bounds."""
    return all(not w.isalpha() or w in _BOUNDING for w in at.words(begin, end))


_BOUNDING = listed(
    """and or above below more less up over under at least most minimum maximum max min so about around
    roughly higher lower better oder mehr weniger mindestens hochstens ou plus moins y mas menos e mais
    o piu meno of meer"""
)


def _nearest(
    at: Analysis, reading: Reading, others: Sequence[Reading], begin: int, end: int
) -> tuple[int, int]:
    """The part of [begin, end) whose words speak of this number: with another number in the clause, from the
    word that joins the two on."""
    first, last = at.token_span(reading.start, reading.end)
    sums = [r for r in others if r.role in ("", "money", "percent") and r.start != reading.start]
    before = next((r for r in reversed(sums) if r.start < reading.start), None)
    after = next((r for r in sums if r.start > reading.start), None)
    if before is not None and (k := at.token_span(before.start, before.end))[0] >= begin:
        begin = next((j for j in range(k[1], first) if at.word(j) in _JOINTS), begin)
    if after is not None and (k := at.token_span(after.start, after.end))[0] < end:
        end = next((j for j in range(last, k[0]) if at.word(j) in _JOINTS), end)
    return begin, end


_JOINTS = listed("and und et y e en plus while whereas but")


def _counts_things(at: Analysis, reading: Reading) -> bool:
    """ "440 agents", "4 large pizzas": a number without a currency, with a noun right behind it."""
    if not reading.unit or _has_currency(reading):
        return False
    _, last = at.token_span(reading.start, reading.end)
    unit = plain(reading.unit)
    if unit not in at.words(last, last + 2) or len(unit) < 4:
        return False
    return (
        bool(concepts.counts(unit) - {"dollar", "times", "percent"})
        or unit.endswith("s")
        and unit not in _SUM_NOUNS
    )


_SUM_NOUNS = listed(
    """dollars euros pounds bucks francs reais pesos pavos balles cents thousands millions plus less hours
    gross"""
)
_LOOSE = listed("near in at for with close around please max maximum bei in nahe pres cerca vicino dichtbij")
_CENTS = re.compile(r"\d[.,]\d\d")


def _has_cents(at: Analysis, reading: Reading) -> bool:
    """ "55.80": written as sums are."""
    return not reading.unit and bool(_CENTS.search(at.folded.text[reading.start : reading.end][-4:]))


def relate_money(
    profile: Profile, at: Analysis, reading: Reading, fit: int, others: Sequence[Reading] = ()
) -> Relation:
    """The relation of a sum; `fit` says how the message before asked, `others` are the other readings."""
    if not profile.takes_money:
        return Relation("other", "money")
    if reading.role == "article" and at.has("first", *at.token_span(reading.start, reading.end)):
        return Relation("other", "people")  # "just me"
    if named_beside(profile, at, reading):
        return Relation("own", "named so")
    if told := _is_no_sum(profile, at, reading):
        return told
    first, last = at.token_span(reading.start, reading.end)
    if len(others) > 1 and _is_year(at, first, last):
        return Relation("other", "a year")  # "30k for 2026"
    if is_rate_asked(profile, at, last):
        return Relation("own", at.word(last + 1))
    if told := _is_another_sum(profile, at, reading, first, last):
        return told
    begin, end = _nearest(at, reading, others, *cue_span(at, first))
    if paid := paid_anyway(profile, at, reading, begin, end):
        return Relation("other", paid)
    if has_in_mind(profile, at, begin, end):
        return Relation("own", IN_MIND)
    if told := _by_its_words(profile, at, begin, end, fit):
        return told
    if not profile.is_self and at.has("cond", begin, first) and not (fit >= 1 and at.word(begin) in _IT):
        return Relation("open", "would")
    if told := _opposed(profile, at, begin, end, fit):
        return told
    if fit >= 1:
        return Relation("answer")
    return _unasked(profile, at, reading, others, begin, end)


_IT = listed("it that das dies ce c' eso isso dat")


def _is_no_sum(profile: Profile, at: Analysis, reading: Reading) -> Relation | None:
    """A number without a currency that counts heads or things."""
    first = at.token_at(reading.start)
    ours = at.has("first", *at.clause(first)) and not isinstance(reading.value, dict)
    if ours and says_are(at, first):
        return Relation("open", "a head count")
    if _counts_things(at, reading):
        return Relation("other", reading.unit)
    on = reading.unit == "an" and at.language != "fr"  # "50 an Anna"
    if concepts.counts(reading.unit) - _SLANG and not on and not _is_named(profile, reading):
        return None if _has_currency(reading) else Relation("other", reading.unit)
    return None


_SLANG = frozenset(("dollar",))  # "300 balles"
_IN_YEAR = listed("for in of since by until fur seit bis en pour depuis para desde em per nel dal voor sinds")


def _is_year(at: Analysis, first: int, last: int) -> bool:
    word = at.word(first)
    figures = word.isdigit() and len(word) == _YEAR and word[:2] == "20" and last - first == 1
    return figures and at.word(first - 1) in _IN_YEAR and not at.word(last).isalpha()


_YEAR = 4  # digits


def _is_named(profile: Profile, reading: Reading) -> bool:
    """Whether the noun behind the number is the field's own."""
    return bool(reading.unit) and stem(reading.unit) in profile.words


def _has_currency(reading: Reading) -> bool:
    return isinstance(reading.value, dict) and "currency" in reading.value


def other_way(profile: Profile, at: Analysis, first: int) -> str:
    """ "ask Paula for 30" where a payment is asked for, "sending 35" where a request is."""
    asked = bool(_REQUESTED & profile.named)
    if asked == bool(_PAYING & profile.named):
        return ""
    begin = at.sentence(first)[0]
    asks, pays = (bool(words & set(at.words(begin, first))) for words in (_REQUESTS, _SENDS))
    return (
        "a payment" if asked and pays and not asks else "a request" if asks and not asked and not pays else ""
    )


_REQUESTED = listed("ask asked asking request requested requests requesting")
_PAYING = listed("pay paid payment send sent transfer transferred")
_REQUESTS = listed("ask asking request requesting charge charging")


def _is_another_sum(
    profile: Profile, at: Analysis, reading: Reading, first: int, last: int
) -> Relation | None:
    """ "50 deposit", "90 a month in revenue", "send 20" where a balance is asked."""
    if at.word(last) in _NOT_THE_SUM and stem(at.word(last)) not in profile.words:
        return Relation("other", at.word(last))
    kinds = concepts.MONEY_OF.get(reading.unit, frozenset())
    if kinds - profile.money and not _is_named(profile, reading):
        return Relation("other", reading.unit)
    if other := other_way(profile, at, first):
        return Relation("other", other)
    if stem("balance") in profile.words:
        begin, end = at.clause(first)
        moves = [w for w in at.words(max(begin, first - 2), first) if w in _SENDS]
        if moves or at.word(last) in OUT_OF.get(at.language, ()) and last < end:
            return Relation("other", "a transfer")
    return None


def _by_its_words(profile: Profile, at: Analysis, begin: int, end: int, fit: int) -> Relation | None:
    """What the words of the number's stretch say which sum it is."""
    words = at.words(begin, end)
    kinds = concepts.money_kinds(words) & profile.money
    own, said = (of_kind(names, "money") for names in (profile.meant, senses(words, at.language)))
    if own & {"amount", "payment"}:
        own |= {"transfer"}
    cues = content(words) & profile.words | own & said
    if kinds or cues:
        return Relation("own", " ".join((*kinds, *cues)))
    if fit < 2 and pointed(own) and pointed(said):
        return Relation("open", " ".join(sorted(said)))
    return None


def _opposed(profile: Profile, at: Analysis, begin: int, end: int, fit: int) -> Relation | None:
    """A price where a budget is asked; what answers a question may still be called one."""
    opposed = concepts.money_kinds(at.words(begin, end)) - profile.money
    if not profile.money:
        opposed -= {"price", "limit", "current", "loss"}
    if opposed and (fit < 2 or opposed & {"revenue", "salary", "loss", "limit"}):
        return Relation("open" if opposed <= {"price"} else "other", " ".join(sorted(opposed)))
    return None


def _unasked(
    profile: Profile, at: Analysis, reading: Reading, others: Sequence[Reading], begin: int, end: int
) -> Relation:
    """A sum that answers no question and stands beside no word of the field's."""
    if is_limit(profile, reading):
        return Relation("own", LIMIT)
    if reading.role == "article":
        return Relation("open", "an article")  # "for this one it's me"
    if profile.is_self and _DAFUR & set(at.words(begin, end)):
        return Relation("own", "for this")
    if profile.is_self and speaks_of_spending(at, begin, end):
        return Relation("own", "to spend")
    before = at.word(at.token_at(reading.start) - 1)
    if profile.words & _SUMS and before in _SENDS:
        return Relation("own", before)
    sums = sum(_is_sum(at, other) for other in others)
    only = sums == 1 and _is_sum(at, reading) and not profile.is_self
    return Relation("own" if only and profile.money <= {"price"} else "open")


def _is_sum(at: Analysis, reading: Reading) -> bool:
    return _has_currency(reading) or _has_cents(at, reading)
