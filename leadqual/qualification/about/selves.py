"""Whether words are the visitor's own role, firm or name: something must say so. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import IN_THE_NAME, Relation
from leadqual.qualification.about.capitals import all_large
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.selves_firm import AT, LEGAL, named_firm
from leadqual.qualification.asserted.epochs import before_now, ends_now
from leadqual.qualification.hearing.introducing import Introduction, introduces
from leadqual.qualification.hearing.introductions import introduced, is_somebody, stands_alone
from leadqual.qualification.hearing.naming import has_verb, names_post, words_of
from leadqual.qualification.lexicon import lexicon
from leadqual.qualification.lexicon.cards import FIRMS, PARTICLES
from leadqual.qualification.lexicon.departments import FIRMS as KINDS_OF_FIRM
from leadqual.qualification.lexicon.labels import TOWN_PARTS, TOWNS
from leadqual.qualification.lexicon.roles import NO_NAME, is_post
from leadqual.qualification.lexicon.senses import PREMISES, nouns_in
from leadqual.qualification.lexicon.small import HERE, NAME
from leadqual.qualification.lexicon.trades import is_trade
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_I_AM = listed("m am bin suis soy sou sono ben 'm")
_ARTICLES = listed(
    """the a an der die das den dem ein eine le la l' un une el una os um uma il lo gli het een
    new only current also now currently actually just basically here hier ici aqui qui nur bloss lediglich
    simple simplement seulement juste solo so solamente apenas soltanto alleen maar slechts"""
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
_OTHERS = listed(
    """our my your their his her its unser unsere unserem mein meine meinem ihr notre nos mon ma votre
    nuestro nuestra mi su nosso nossa meu minha nostro nostra mio mia onze ons mijn uw"""
)
_NAMED = listed(
    """am is bin heisse suis m'appelle appelle soy llamo sou chamo sono chiamo ben heet name it's this here
    hier ist e es est"""
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
    by_kind = {"role": _role, "company": named_firm, "person": _person}[profile.self_kind]
    if (found := by_kind(at, first, last, k, before)) is not None:
        is_weak = found.saw == "is" and profile.self_kind == "person" and fit == 0 and asked
        if is_weak and at.sentence(first)[0] == 0 and not NAME & set(at.words(k - 3, k)):
            return Relation("open", "the question was another")
        return found
    if brief and fit >= 2 and _says_duty(profile, at, first, last):
        return Relation("answer", "a duty")
    if any(_is_pronoun(at, j) for j in range(first, last)) or _opens_with_yes(at, first, last):
        return Relation("open", "a sentence")
    alone = now and k < begin or stands_alone(at, first, last)
    if fit >= 1 and (brief or alone or _opens(at, first, last)) and before not in _OTHERS:
        return Relation("answer")
    return Relation("open")


def _before(profile: Profile, at: Analysis, first: int) -> tuple[int, bool]:
    """The token before the words, with no article between; and whether they say that it is so now."""
    k, now, begin = first - 1, False, at.clause(first)[0]
    if profile.self_kind == "company" and is_trade(at.word(k)) and at.word(k - 1) in AT | _OTHERS | _LEADING:
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
    if profile.self_kind != "role" and "&" in (at.word(last), at.word(first - 1)):
        return Relation("open", "part of a name")
    if profile.self_kind == "person" and at.word(last) == "'s" and is_post(at.word(last + 1)):
        return Relation("other", "somebody of theirs")  # "I'm Ruth's assistant"
    if profile.self_kind == "person" and _ANDS & set(at.words(first + 1, last - 1)):
        return Relation("open", "several people")
    if profile.self_kind != "role" and any(at.word(j) in _INNER for j in range(first + 1, last)):
        return Relation("open", "more than a name")
    if profile.self_kind == "company" and all(w in LEGAL for w in at.words(first, last)):
        return Relation("open", "what kind of firm it is")
    if at.word(last - 1) in _GOING_ON:
        return Relation("open", "more than that")
    return Relation("other", "another name") if _other_name(profile, at, first) else None


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


def _is_pronoun(at: Analysis, k: int) -> bool:
    """ "IT" written large is a department."""
    written = at.folded.source(at.tokens[k].start, at.tokens[k].end) if at.word(k) in _PRONOUNS else ""
    return bool(written) and not (len(written) > 1 and written.isupper())


def _opens_with_yes(at: Analysis, first: int, last: int) -> bool:
    return any(m.last == last or not at.word(m.last).isalpha() for m in at.within("yes", first, last))


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
_PRONOUNS = listed("you i we they he she it that this us me ja oui si sim yes no")


def _other_name(profile: Profile, at: Analysis, first: int) -> bool:
    """ "First name Tunde" is no last name."""
    given, family = (
        {"first", "given", "vorname", "firstname"},
        {"last", "family", "surname", "lastname", "nachname"},
    )
    named = profile.named
    said = at.word(first - 2) if at.word(first - 1) in ("name", "is") else at.word(first - 1)
    return said in given and bool(named & family) or said in family and bool(named & given)


_GOING_ON = listed("of von des del della van der at for")
_NO_FIRM = listed(
    """self employed freelance freelancer freelancing independent
    selbstandig selbststandig freiberuflich
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
    named = all_large(at, first, last)
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
    return (
        words[0] in _RUN | {"i"} or len(words) <= 4 and not any(w in small or w[0].isdigit() for w in words)
    )


_I = listed("i ich je yo eu io ik")
_RAISED = listed("promoted moved befordert")
_CHARGES = (
    "in charge of", "responsible for", "look after", "looking after", "head up", "heading up", "take care of",
    "taking care of", "zustandig fur", "verantwortlich fur", "charge de", "chargee de", "responsable de",
    "encargado de", "encargada de", "responsavel por", "responsabile di", "verantwoordelijk voor",
    "responsavel pela", "responsavel pelo", "responsabile del", "responsabile della", "occupe de",
    "occupe des", "occupe du", "occupe d'", "occupo di", "occupo del", "occupo della", "occupo dell'",
    "cuido de", "cuido da", "cuido do", "cuido das", "cuido dos", "encargo de", "encargo del",
    "encargo da", "ik doe", "ik regel", "ga over",
)  # fmt: skip


_FOR = listed("fur voor")
_IN_CHARGE = listed("zustandig verantwortlich verantwoordelijk")


def _is_charge(at: Analysis, begin: int, k: int) -> bool:
    """ "I'm in charge of": what follows is the speaker's own field of work."""
    said = at.words(begin, k + 1)
    if not " ".join(said[-3:]).endswith(_CHARGES) or at.has("third", begin, k):
        return False
    return bool(_I & set(said)) or at.language in ("es", "it", "pt")


def _role(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    begin, _ = at.sentence(first)
    return (
        _leads_whom(at, first, last)
        or _charged(at, begin, k, before, last)
        or _of_somebody(at, first, last)
        or _of_another(at, first, k, before)
        or _held(at, first, last, k, before, begin)
        or _said_of_oneself(at, first, last, before, begin)
    )


def _leads_whom(at: Analysis, first: int, last: int) -> Relation | None:
    """ "a team of 12", "of sales": whom one leads, and the rest of a post."""
    if at.word(first) in _WITHIN and first + 1 < last:
        return Relation("open", "part of a post")
    if at.word(first) in ("it", "this", "that") and _is_pronoun(at, first):
        return Relation("open", "a sentence")  # "I run it together with Ann"
    if at.word(first) in _GROUPS and (last == first + 1 or at.word(first + 1) in _WITHIN):
        return Relation("open", "whom they lead")
    if at.word(first - 1) in _A and _is_a_firm(at, first, last):
        return Relation("open", "a firm they run")
    return Relation("open", "a sentence") if any(at.word(j) in _ACTS for j in range(first, last)) else None


def _is_a_firm(at: Analysis, first: int, last: int) -> bool:
    """ "I run a dental practice", "j'ai une boulangerie"."""
    head = first if at.language in ("fr", "es", "pt", "it") else last - 1
    named = {spot.name for spot in nouns_in((at.word(head),), at.language)}
    return at.word(head) in KINDS_OF_FIRM or bool(named & PREMISES)


_A = listed(
    "a an my our ein eine einen mein meine unser unsere une un ma mon uno una mi um uma een mijn ons onze"
)


_WITHIN = listed("of von d' di de van with mit avec con com met")
_GROUPS = listed(
    """team teams crew squad group people staff gruppe mannschaft leute mitarbeiter equipe equipes groupe
    equipo equipos grupo equipa squadra gruppo ploeg groep mensen personnes personas pessoas persone"""
)
_ACTS = listed(
    """decides signs approves chooses pays wants needs says thinks entscheidet unterschreibt genehmigt
    signe tranche decide firma aprueba assina aprova approva beslist tekent"""
)


def _of_somebody(at: Analysis, first: int, last: int) -> Relation | None:
    """ "the assistant of the director", "deputy director"."""
    ahead, two = at.word(first - 1), at.word(first - 2)
    if ahead in _GENITIVES and two.isalpha() and two not in _I_AM | _AS | _SAYING | HERE:
        return Relation("other", "someone else")
    if is_somebody(at, last):
        return Relation("other", "someone else")
    if ahead in _DEPUTIES or ahead == "-" and two in _DEPUTIES:
        return Relation("open", "the one who stands in")
    return None


def _charged(at: Analysis, begin: int, k: int, before: str, last: int) -> Relation | None:
    """ "in charge of", "promoted to", "für den Einkauf zuständig"."""
    if before in _FOR and at.word(last) in _IN_CHARGE and _I & set(at.words(begin, k)):
        return Relation("own", at.word(last))
    if _is_charge(at, begin, k) or before in ("to", "zum", "zur") and at.word(k - 1) in _RAISED:
        return Relation("own", at.word(k - 1))
    return None


def _of_another(at: Analysis, first: int, k: int, before: str) -> Relation | None:
    """ "our buyer", "to the director", "at the office"."""
    ahead = at.word(first - 1)
    if before in _GENITIVES | {"to"} and k < first - 1:
        return Relation("other", "someone else")
    if before == "" and ahead in _AT_PRESENT:
        return Relation("own", ahead)
    if before in _OTHERS or ahead in ("the", "a") and before in ("for", "with", "of", "from"):
        return Relation("other", "someone else")
    return Relation("other", "a place or firm") if before in _PLACED else None


def _held(at: Analysis, first: int, last: int, k: int, before: str, begin: int) -> Relation | None:
    """ "became head of", "I'm the", "as", "my title is"."""
    if before in ("become", "became", "been") and _I & set(at.words(max(begin, k - 4), k)):
        return Relation("own", before)
    if before in _I_AM and k == first - 1 and not _has_post(at, first, last):
        return Relation("open", "no job")
    is_called = before in _IS and at.word(k - 1) in _TITLE | {"have", "i"}
    return Relation("own", before) if before in _I_AM | _AS | _RUN | _TITLE or is_called else None


def _has_post(at: Analysis, first: int, last: int) -> bool:
    return any(is_post(w) for w in at.words(first, last)) or names_post(words_of(at), first, last)


def _said_of_oneself(at: Analysis, first: int, last: int, before: str, begin: int) -> Relation | None:
    """ "I run", "Ana here, office manager", "manager at"."""
    if before in _I | {"j'"} and at.word(first) in _RUN | {"responsible", "in"}:
        return Relation("own")
    introduced = (_I_AM | _PRESENTS) & set(at.words(begin, first))
    if introduced and at.clause(first)[0] >= first - 1 and not at.has("third", begin, first):
        return Relation("own", "introduction")
    behind = at.word(last)
    if behind in _ROLE_AT and first <= begin + 1 and any(is_post(w) for w in at.words(first, last)):
        return Relation("own", behind)
    return None


_AT_PRESENT = listed("currently now aktuell jetzt actuellement ahora agora adesso nu presently")
_PLACED = listed("at bei chez bij presso in @ with avec met con com")
_PRESENTS = listed("here hier name heisse m'appelle llamo chamo chiamo this i ich")
_ROLE_AT = listed("at bei chez bij presso of @ for here hier ici aqui qui")
_GENITIVES = listed("del della dell' dello da do des der van du de d' di zum zur au aux")
_DEPUTIES = listed(
    """vice deputy assistant acting junior interim adjoint adjointe adjunct adjunto adjunta stellvertretender
    stellvertretende stellvertretenden stv sub"""
)
_SAYING = listed(
    """ist bin als est es e sou soy sono is trabajo arbeite the a my role puesto cargo poste ruolo rolle
    title position said name"""
)
_UNDER = (
    ["a", "nome"], ["a", "nombre", "de"], ["au", "nom", "de"], ["auf", "den", "namen"], ["em", "nome", "de"],
    ["op", "naam", "van"], ["name", "of"], ["under", "the", "name"], ["under"], ["sul", "nome"],
)  # fmt: skip
_TITLES = listed(
    """doutor doutora dra mr mrs ms dr mister herr herrn frau monsieur madame m mme senor senora don dona
    doctor dottor
    dottoressa signor
    signora ingegner avvocato meneer mevrouw dhr mevr sr sra senhor senhora professor prof"""
)
_STEAD = listed(
    """pelo pela for fur pour para per voor namens behalf auftrag nom nombre nome conto
    parte im an to a de del di"""
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
    if before in _OTHERS or before in AT or is_post(at.word(last)) or at.word(last) in ("'s", "’s"):
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
