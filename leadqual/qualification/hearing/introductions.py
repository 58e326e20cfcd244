"""Who opens a message, without a verb: "Hello, Sievers, head of purchasing at Auental". Pure."""

from __future__ import annotations

from leadqual.qualification.asserted.epochs import Span
from leadqual.qualification.hearing.naming import has_verb, words_of
from leadqual.qualification.lexicon.cards import PARTICLES
from leadqual.qualification.lexicon.labels import TOWNS
from leadqual.qualification.lexicon.naming import LEGAL_FORMS
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.small import OUR
from leadqual.qualification.lexicon.trades import is_trade
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_TOLD = listed(
    """told said says mentioned recommended promised called wrote sent suggested showed asked introduced
    referred pointed gave sagte empfahl versprach rief schrieb m'a recomendo disse recomendou zei"""
)
_GREETINGS = listed(
    """hi hello hey good morning afternoon evening day there dear all team greetings guten tag morgen
    abend hallo moin servus gruss gott bonjour bonsoir salut hola buenos buenas dias tardes noches ola oi
    bom boa dia tarde noite ciao salve buongiorno buonasera goedemorgen goedemiddag goedenavond dag
    goedendag fala habla parla parle e o a i am this is here ich bin hier je suis ici soy aqui eu sou io
    sono qui ik ben"""
)
_FIRM_WORDS = listed(
    """sector industry branch business company firm employees staff people gmbh settore azienda ditta
    secteur entreprise societe sector empresa setor branche unternehmen firma betrieb bedrijf mitarbeiter
    dipendenti salaries empleados funcionarios medewerkers"""
)


def introduced(kind: str, at: Analysis, first: int, last: int) -> bool:
    """Whether the words are the name, post or firm that opens a message, between commas."""
    if (
        kind == "company"
        and _in_apposition(at, first, last)
        or kind == "role"
        and _is_at_firm(at, first, last)
    ):
        return True
    begin, end = at.sentence(first)
    if begin and not _greets(at, (0, begin)) or at.is_question(first) and kind != "role":
        return False
    cuts = [k for k in range(begin, end) if at.word(k) in (",", "-", "(", ":")]
    firsts, lasts = [begin, *(k + 1 for k in cuts)], [*cuts, end]
    items = [(a, b) for a, b in zip(firsts, lasts, strict=True) if a < b]
    place = next((n for n, (a, b) in enumerate(items) if a <= first < b), None)
    if place is None or place > 3:
        return False
    lead = [span for span in items[:place] if not _greets(at, span)]
    item = items[place]
    if any(at.word(a) in _TOLD for a, _ in items[place + 1 :]):
        return False  # "Peter Lang, head of sales at Zendesk, told me"
    if kind == "role" and not lead and _opens_as(at, item, first, last):
        return item[1] < end or not at.is_question(first)  # "gerente de loja aqui, vocês integram?"
    if kind == "role":
        return (
            not at.is_question(first)
            and item[0] == first
            and len(lead) == 1
            and _is_name(at, lead[0])
            and _is_post(at, first, last)
        )
    if kind == "company" and not lead and _opens_as_firm(at, item, first, last):
        return True
    whole = (first, last) == item or _greets(at, (item[0], first)) and last == item[1]
    follows = items[place + 1] if place + 1 < len(items) else None
    if not whole or lead or follows is None or not _is_name(at, (first, last)):
        return False
    if kind == "person":
        return last - first <= 3 and _is_post(at, *follows)
    return kind == "company" and bool(_FIRM_WORDS & set(at.words(*follows)))


def _in_apposition(at: Analysis, first: int, last: int) -> bool:
    """ "We're a law office, Abbott Quill LLP": the name behind the kind of firm that they are."""
    begin = at.clause(first - 2)[0] if at.word(first - 1) == "," else first
    k, named = begin, at.words(first, last)
    while k < first and at.word(k) in _GREETINGS | {","} and tuple(at.words(k, k + 2)) not in _WE_ARE:
        k += 1
    lead = next((k + n for n in (2, 1) if tuple(at.words(k, k + n)) in _WE_ARE), 0)
    if not lead or at.word(lead) not in _A or not 2 <= first - lead <= 7 or at.is_question(first):
        return False
    whole = last >= at.clause(first)[1] - 1 and not at.word(last).isalpha()
    sure = len(named) > 1 or bool(LEGAL_FORMS & set(named)) or is_trade(named[0])
    large = all(_is_name(at, (k, k + 1)) or at.word(k) in PARTICLES for k in range(first, last))
    return whole and sure and large and not TOWNS & set(named)


def _is_at_firm(at: Analysis, first: int, last: int) -> bool:
    """ "Je suis contrôleuse de gestion dans une PME": what one is somewhere, in whatever words."""
    begin, end = at.clause(first)
    while begin < first and (at.word(begin) in _GREETINGS - _AM or at.word(begin) == ","):
        begin += 1
    lead = at.words(begin, first)
    if lead[-1:] and lead[-1] in _ARTICLES:
        lead = lead[:-1]
    if tuple(lead) not in _I_AM or last - first > 5 or has_verb(words_of(at), first, last):
        return False
    small = at.language != "de" and len(at.words(first, last)) == 1 and at.word(first) in _STATES
    there = at.word(last) in _BY or at.word(last) in _WITHIN and at.word(last + 1) in _A
    return not small and there and last + 1 < end


def _opens_as(at: Analysis, item: Span, first: int, last: int) -> bool:
    """ "Hi, IT admin here", "Bonjour, gérante d'un petit hôtel": a post with no verb, and where it is one."""
    begin, end = item
    while begin < first and at.word(begin) in _GREETINGS | _ARTICLES:
        begin += 1
    if begin != first or last >= end or not _is_post(at, first, last) or has_verb(words_of(at), first, end):
        return False
    if at.word(last) in _HERE:
        return last == end - 1 or at.word(last + 1) in _PLACED or not at.word(last + 1).isalpha()
    return at.word(last) in _PLACED and (end == len(at.tokens) or end - last > 2)


def _opens_as_firm(at: Analysis, item: Span, first: int, last: int) -> bool:
    """ "Guten Tag, Spedition Wallner aus Graz", "Bakkerij Smit hier": a name with a trade in it, and where
    it is."""
    begin, end = item
    while begin < first and at.word(begin) in _GREETINGS | _ARTICLES:
        begin += 1
    named = begin == first and last - first > 1 and is_trade(at.word(first)) and _is_name(at, (first, last))
    if not named or at.is_question(first):
        return False
    rest = at.words(last, end)
    return not rest or not rest[0].isalpha() or rest[0] in _HERE or rest[0] in _PLACED and len(rest) <= 4


_WE_ARE = {
    tuple(said.split())
    for said in (
        "we are", "we 're", "we run", "i run", "i have", "wir sind", "ich fuhre", "wir fuhren", "nous sommes",
        "je dirige", "je gere", "on est", "somos", "tengo", "llevo", "tenho", "siamo", "ho", "gestisco",
        "wij zijn", "we zijn", "ik heb", "ik run",
    )
}  # fmt: skip
_I_AM = {("i", "am"), ("i", "'m"), ("im",), ("ich", "bin"), ("je", "suis"), ("soy",), ("yo", "soy"), ("sou",),
         ("eu", "sou"), ("sono",), ("io", "sono"), ("ik", "ben")}  # fmt: skip
_AM = listed("i am ich bin je suis soy eu sou io sono ik ben")
_A = listed("a an ein eine einer einem einen un une una um uma uno een un'")
_BY = listed("bei at chez bij presso")
_WITHIN = listed("dans en em na no numa num in nel nella for")
# what one is for a while: no post
_STATES = listed(
    """new happy stuck here busy interested working based nouveau nouvelle perdu perdue bloque cliente
    client kunde kundin klant customer nuevo nueva novo nova nuovo nuova seul solo sola nieuw bezig
    werkzaam currently still"""
)
_ARTICLES = listed("the a an der die das ein eine le la l' un une el una o uma um il lo de het een")
_HERE = listed("here hier ici aqui qui aca")
_PLACED = listed(
    """at in of for from with bei in im fur von aus einer einem d' de du des chez dans pour en del da do
    dos das na no em para di della dello dell' presso nella nel bij voor van @ working numa num nas nos
    dum duma einer eines a au uit"""
)


def _greets(at: Analysis, span: Span) -> bool:
    return all(w in _GREETINGS or not w[0].isalnum() for w in at.words(*span))


def _is_name(at: Analysis, span: Span) -> bool:
    first, last = span
    while first < last and at.word(first) in _GREETINGS:
        first += 1
    while first < last and at.word(last - 1) in _ON_THE_LINE:
        last -= 1
    original = at.folded.original
    return 0 < last - first <= 4 and all(
        original[at.folded.starts[at.tokens[k].start]].isupper() for k in range(first, last)
    )


_ON_THE_LINE = listed(
    "a l' appareil am apparat telefon telephone al telefono aparato telefone lijn aan de toestel"
)


def _is_post(at: Analysis, first: int, last: int) -> bool:
    return any(is_post(w) for w in at.words(first, last))


_TITLES = listed(
    "title role job position titel rolle poste titre cargo puesto ruolo functie name nome nom nombre naam"
)
_IS_ONE = listed("is ist est es e is' war was etait era")


def is_somebody(at: Analysis, last: int) -> bool:
    """ "Geschäftsführer ist mein Vater": the words behind the post say who holds it."""
    end = at.clause(last - 1)[1]
    if at.word(last) not in _IS_ONE:
        return False
    owner = at.words(last + 1, last + 3)
    if set(owner) & OUR and not _TITLES & set(at.words(last + 1, end)):
        return True
    return at.has("third", last, end) or at.has("insider", last, end)


def stands_alone(at: Analysis, first: int, last: int) -> bool:
    """ "not the owner, just the bookkeeper": a clause of the words alone, behind what is denied or gone."""
    begin, end = at.clause(first)
    if any(w not in _ARTICLES | _ONLY for w in at.words(begin, first)):
        return False
    if last < end and at.word(last)[:1].isalnum():
        return False
    k, opening = begin, at.sentence(first)[0]
    while k > opening:
        piece = at.clause(k - 1)
        if not any(at.has(tag, *piece) for tag in ("neg", "past", "past_cop", "at_then")):
            return False
        k = piece[0]
    return begin > opening


_ONLY = listed(
    """just only but rather sondern nur bloss mais juste seulement sino solo so mas apenas ma maar slechts"""
)
