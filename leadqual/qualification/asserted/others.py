"""Whether a place speaks of somebody else. Pure."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from leadqual.qualification.about.claims import kind_of
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.wished import holds_before, tells_wish
from leadqual.qualification.asserted.negation import BE, has_self
from leadqual.qualification.asserted.subjects import SMALL, at_anothers, told_of_another, unknown_subject
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.ages import ANYBODY, WRITER
from leadqual.qualification.lexicon.mentions import SAID
from leadqual.qualification.lexicon.wishing import DOERS, WHO_DOES
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_PREPOSITIONS = listed(
    """for with to from of by and at or in about than like von fur mit und bei an pour avec de et chez
    para con y com per di da e voor met van en bij between on including plus"""
)


_DETERMINERS = listed(
    """my our the a an his her your their this that one some any biggest main other local mein meine unser
    unsere der die das ein eine ihr ihre mon ma mes notre nos le la les un une mi mis nuestro nuestra el
    los las una meu minha nosso nossa o os as um uma il lo i gli mio mia nostro nostra mijn onze ons de
    het een old former new potential many most whose parent current several two three another"""
)


_WITH_ME = listed("""i me myself we us ich mich wir moi je nous yo mi nosotros eu nos io noi ik mij wij""")


_MORE = listed("altri altre")
_MEETS = listed(
    """see visit show take bring meet join surprise visiting seeing meeting joining besuchen visitar
    visiter bezoeken"""
)
_COPULA = listed("m am bin suis soy sou sono ben")


_IS = listed("'s is has wants needs likes ist hat est a es tiene e tem ha is heeft")


_APPROVED = listed(
    """approved gave given gives signed allocated granted set released freigegeben bewilligt genehmigt
    aprobo aprobado approvato approvata goedgekeurd valide"""
)


KIN = (
    listed(
        """child children kid kids son sons daughter daughters baby babies boy girl toddler student pupil kind
        kinder kindes sohn sohnes tochter enfant enfants fils fille hijo hija hijos nino nina filho filha
        filhos crianca figlio figlia figli bambino bambina zoon dochter kinderen"""
    ),
    listed(
        """wife husband partner spouse girlfriend boyfriend fiance fiancee frau mann femme mari mujer marido
        esposa esposo mulher moglie marito vrouw man"""
    ),
    listed(
        """pet pets dog dogs cat cats puppy kitten animal hund katze haustier tier chien chat perro gato
        mascota cao cachorro cane gatto hond kat huisdier"""
    ),
    listed(
        """mother father mum mom dad parent parents grandmother grandfather mutter vater eltern mere pere
        madre padre padres mae pai pais genitori moeder vader ouders"""
    ),
)


_RELATIVES = listed(
    """brother sister friend friends neighbor neighbour cousin aunt uncle colleague bruder schwester
    freund freundin nachbar frere soeur ami amie voisin hermano hermana amigo amiga vecino irmao irma
    vizinho fratello sorella amico amica vicino broer zus vriend vriendin buurman"""
)


@lru_cache(maxsize=2048)
def _asked_kin(profile: Profile) -> list[frozenset[str]]:
    return [kin for kin in KIN if kin & profile.named]


def is_about_them(place: Place, profile: Profile) -> bool:
    """ "My daughter Ella is 7" for the child's age: the field asks of the very person who is named."""
    asked = _asked_kin(profile)
    if not asked or profile.is_self:
        return False
    said = set(place.at.words(place.sentence[0], place.sentence[1]))
    theirs = [kin for kin in KIN if kin & said]
    marks = place.at.within("third", *place.sentence)
    others = {w for m in marks for w in place.at.words(m.first, m.last) if w in _RELATIVES}
    return bool(theirs) and all(kin in asked for kin in theirs) and not others


def third_party(place: Place, profile: Profile) -> Doubt | None:
    at, (first, _) = place.at, place.clause
    if aside := _in_an_aside(place, profile) or _done_by_one(place, profile):
        return aside
    led = at.word(place.first - 1) in ("at", "from", "bei", "von", "chez", "de", "en", "da", "bij", "van")
    if (
        profile.self_kind == "company"
        and led
        and any(m.last == place.first - 1 for m in at.within("third", first, place.first))
    ):
        return Doubt("unclear", "third_party", "where they work")  # "a colleague at Fernwood"
    if is_about_them(place, profile) or _is_named_as_kin(place, profile):
        return None
    if theirs := _not_the_visitors(place, profile) or _of_theirs(place, profile) or _theirs_behind(place):
        return Doubt("unclear", "third_party", theirs)
    spoken_of = False
    for tag in ("third", "insider"):
        for mark in reversed(at.within(tag, first, place.first)):
            if place.shape == "number" and mark.last == place.first and at.word(mark.first) in _MORE:
                continue  # "ce ne servono altri 15"
            if not profile.is_self and (at.word(mark.first - 2) in _MEETS or _is_sought(at, mark)):
                continue  # "to visit my aunt in Lodi", "need someone to come on Friday"
            if _is_subject(place, mark.first, mark.last, tag == "insider") and not is_mine(
                place, mark.last, profile
            ):
                spoken_of = True  # of "he" another word of the clause may say who it is
                if found := _others(place, profile, tag, mark.first, mark.last):
                    return found
    if spoken_of:
        return None
    return (
        _belongs_to_other(place, profile)
        or _in_apposition(place, profile)
        or at_anothers(place, profile)
        or told_of_another(place, profile)
        or unknown_subject(place, profile)
    )


def _is_sought(at: Analysis, mark: Mark) -> bool:
    """ "I need someone to paint 3 rooms": whoever is to be found."""
    return at.word(mark.first) in _SOMEONE and bool(_NEEDED & set(at.words(mark.first - 3, mark.first)))


_SOMEONE = listed("someone somebody anyone anybody alguien alguem qualcuno quelqu'un jemanden jemand iemand")
_NEEDED = listed(
    """need needs want wants looking find see necesito necesitamos busco buscamos preciso precisamos procuro
    cerco cerchiamo serve cherche cherchons besoin suche suchen brauche brauchen zoek zoeken nodig"""
)


def _not_the_visitors(place: Place, profile: Profile) -> str:
    """ "the kids' train goes 07:52", "she pays 29" for what is the visitor's own: of whom the
    clause speaks."""
    if profile.is_self or place.shape in ("boolean", "choice") or not WRITER & profile.named:
        return ""
    at, (begin, end) = place.at, place.clause
    said = at.words(begin, place.first)
    if not said or place.answers or has_self(at, begin, end):
        return ""
    kin = {word for words in (*KIN, _RELATIVES, _THEY) for word in words}
    return next((w for w in said[:_SUBJECT] if w.rstrip("'") in kin), "")


def _of_theirs(place: Place, profile: Profile) -> str:
    """ "but his room is 12 sqm": a thing of somebody who is not asked about."""
    at, begin = place.at, place.clause[0]
    begin += at.word(begin) in SMALL
    noun = at.word(begin + 1)
    if at.word(begin) in _HIS and noun in _CHOICES:
        return noun  # "her choice was Oslo"
    if place.shape != "number" or place.answers or at.word(begin) not in _HIS or place.first - begin < 3:
        return ""
    asked = stem(noun) in profile.words or profile.named & (ANYBODY | {w for kin in KIN for w in kin})
    return "" if asked else noun


def _theirs_behind(place: Place) -> str:
    """ "Rome is what my neighbor booked", "Rome was my sister's pick", "everyone takes Rome, I take Oslo"."""
    at, (begin, last), end = place.at, place.clause, place.sentence[1]
    k = place.last
    while at.word(k) in _IS_WHAT:
        k += 1
    said = [m for tag in ("third", "insider") for m in at.tags.get(tag, ()) if m.first == k + 1]
    opens = _DETERMINERS.issuperset(at.words(begin, place.first))
    if k > place.last and said and opens and at.word(k) in _DETERMINERS:
        m = said[0]
        if at.word(k - 1) == "what" or at.word(m.last) == "'s" and at.word(m.last + 1) in _CHOICES:
            return at.word(m.first)
    if at.word(begin) not in _ALL_OF_THEM or has_self(at, begin, place.first) or last >= end:
        return ""
    mine = [m.last for m in at.within("first", last, end) if at.word(m.first) in ("i", "we")]
    return at.word(begin) if any(at.word(k) in _I_TAKE and at.word(k + 1) != "be" for k in mine) else ""


_IS_WHAT = listed("is was 's , that it what")
_ALL_OF_THEM = listed("they everyone everybody others people most who he she")
_I_TAKE = listed("want take will would prefer need choose pick")
_CHOICES = listed("choice answer pick preference selection favorite favourite idea wahl antwort")
_HIS = listed("his her their seine seinen seiner sein")
_SUBJECT = 3  # "and the kids"
_THEY = listed(
    "he she they his their er sie ils elles hij zij ze loro eles elas ellos ellas neighbours neighbors"
)


def _is_named_as_kin(place: Place, profile: Profile) -> bool:
    """ "I owe my brother Julian some money": for whoever gets it, the relation only says who Julian is."""
    if place.shape != "text" or profile.is_self or kind_of(profile) != "person":
        return False
    before = place.at.within("third", place.clause[0], place.first)
    return bool(before) and before[-1].last == place.first and before[-1].first > place.clause[0] + 1


def _belongs_to_other(place: Place, profile: Profile) -> Doubt | None:
    """ "the firm of my brother has 50", "mon frère, lui, cherche": others, by what they own or alone before
    a comma."""
    at, (first, _) = place.at, place.clause
    begin = place.sentence[0]
    verbs = at.within("has" if profile.is_self else "wants", first, place.first)
    for mark in at.within("third", begin, place.first):
        own = has_self(at, mark.last, place.first)
        owner = bool(verbs) and mark.last == verbs[0].first and mark.first >= first
        aside = mark.last < first and _is_cut_off(at, mark.last) and _opens(place, mark.first)
        if not own and (owner or aside) and not is_mine(place, mark.last, profile):
            return Doubt("unclear", "third_party", at.word(mark.first))
    return None


def _is_cut_off(at: Analysis, last: int) -> bool:
    """Whether a comma stands right behind a noun, or behind where it is: "our cousins in Treviso,"."""
    end = at.clause(last - 1)[1]
    rest = at.words(last, end)
    if rest[-1:] != [","]:
        return last < end and at.word(last) == ","
    return len(rest) == 1 or rest[0] in _PREPOSITIONS and len(rest) <= _PLACED


_PLACED = 5  # "di Borgo San Dalmazzo,"


def _in_an_aside(place: Place, profile: Profile) -> Doubt | None:
    """ "Our cat was sick too, 5 times", "el de mi cuñado también está en venta, 5 puertas", "the other one
    wants 420": what is told of another for comparison."""
    at, begin = place.at, place.sentence[0]
    words = _TOO_DE if at.language == "de" else _TOO
    too = next((k for k in range(begin + 1, place.first) if at.word(k) in words), begin)
    if too > begin and not (has_self(at, begin, too) or _SO & set(at.words(too, place.first))):
        asked = {word for kin in _asked_kin(profile) for word in kin}
        told = {at.word(m.first) for m in at.within("third", begin, too)}
        told |= {word for kin in KIN for word in kin & set(at.words(begin, too))}
        if told - asked:
            return Doubt("unclear", "third_party", at.word(too))
    k = place.clause[0] + (at.word(place.clause[0]) in _BEFORE_THE)
    if at.word(k) in _THE and at.word(k + 1) in _OTHER and place.first - k > 3 and not _OTHER & profile.named:
        return Doubt("unclear", "third_party", at.word(k + 1)) if at.word(k + 2)[:3] != "one" else None
    return None


_SO = listed("so thats makes make book reserve then donc alors entonces asi entao portanto quindi dunque dus")
_TOO = listed("too also auch ebenfalls aussi egalement tambien tambem anche ook")
_TOO_DE = _TOO - {"also"}
_OTHER = listed("other anderer andere anderen anderes autre autres otro otra outro outra altro altra")
_THE = listed("the my our der die das le la l' el o a il de het")


def _done_by_one(place: Place, profile: Profile) -> Doubt | None:
    """ "Un prestataire qui passe 10 fois par an", "una signora che viene la sera": what somebody does whom
    they have, where that is not asked for."""
    at, begin = place.at, place.sentence[0]
    who = WHO_DOES.get(at.language)
    k = next(
        (k for k in range(place.first - 1, max(begin, place.first - _NEAR), -1) if at.word(k) == who), -1
    )
    doer = next((j for j in range(k - 1, max(begin, k - 4) - 1, -1) if at.word(j) in DOERS), -1)
    if k < 0 or doer < 0 or at.word(doer - 1) not in _ONE or _NOW & profile.named:
        return None
    sought = tells_wish(at, begin, doer) or at.has("wish", begin, doer)
    there = at.word(doer - 3) in ("c'", "c") or holds_before(at, begin, doer - 1)  # "c'è un ragazzo che"
    if sought or not there and (BE | _PREPOSITIONS) & set(at.words(max(begin, doer - 3), doer)):
        return None
    return Doubt("unclear", "third_party", at.word(doer))


_NEAR = 8
_ONE = listed("a an one un une una uma um uno een ein eine")
_NOW = listed("now today current currently present existing actual actuel attuale atual heute derzeit huidig")


def _opens(place: Place, token: int) -> bool:
    """Whether nothing but a determiner stands before a word in its clause."""
    before = place.at.words(place.at.clause(token)[0], token)
    return all(w in _DETERMINERS for w in before)


def _in_apposition(place: Place, profile: Profile) -> Doubt | None:
    """ "our supplier, 3000 employees strong", "a friend's agency (22 people)": said of whom the clause
    before names."""
    at, (first, _) = place.at, place.clause
    beside = at.word(first - 1) == "," and any(m.last == first - 1 for m in at.within("third", 0, first))
    if (
        not (profile.is_self or beside and place.shape == "number" and place.first == first)
        or first == place.sentence[0]
        or at.word(first - 1) not in (",", "(", "-")
        or has_self(at, first, place.first)
    ):
        return None
    near = [
        m
        for tag in ("third", "insider")
        for m in at.within(tag, max(place.sentence[0], first - 5), first)
        if not _COPULA & set(at.words(m.first - 3, m.first))
        and (tag == "third" or _is_counted_or_led(at, m.first))
        and not at.has("neg", at.clause(m.first)[0], m.first)
        and at.word(m.first - 1) != "ex"
    ]
    alone = place.first - first <= 2 and not (at.word(first) in _IT and SAID & set(at.words(0, first)))
    return (
        Doubt("unclear", "third_party", at.word(near[0].first))
        if near and alone and not has_self(at, near[-1].last, first)
        else None
    )


def _is_counted_or_led(at: Analysis, k: int) -> bool:
    """ "3 partners, 14 staff", "our boss, 14 staff"; not "Priya, ops manager (85 people)"."""
    return at.word(k - 1)[:1].isdigit() or not _DETERMINERS.isdisjoint(at.words(k - 3, k))


def _is_subject(place: Place, first: int, last: int, insider: bool) -> bool:
    at, k = place.at, first - 1
    while k >= place.clause[0] and (at.word(k) in _DETERMINERS or at.word(k) == "'s"):
        k -= 1
    before = at.word(k) if k >= place.clause[0] else ""
    joins = before in ("and", "und", "et", "y", "e", "en") and (at.word(last) in _IS)
    told = at.has("past_cop", last, last + 3) and place.first > last + 1  # "for my parents it was"
    if (
        (before in _PREPOSITIONS and not joins and not told)
        or before in _COPULA
        or _says_we_are(at, k)
        or at.word(first - 1)[:1].isdigit()
    ):
        return False
    if insider and at.word(first - 1) not in _DETERMINERS:
        return False
    begin = place.clause[0]
    if at.has("wish", begin, first) and has_self(at, begin, first) and not at.has("has", last, place.first):
        return False  # "I'd like to take my nephews"
    joined = at.word(last) in ("and", "und", "et", "y", "e", "en", "&") and at.word(last + 1) in _WITH_ME
    return not joined


def _says_we_are(at: Analysis, k: int) -> bool:
    """ "We are a subsidiary with": what the visitors are is nobody else."""
    return at.word(k) in _ARE and (at.word(k) in _FUSED or at.word(k - 1) in _WITH_ME)


_ARE = listed("are sind zijn somos siamo sommes")
_FUSED = listed("somos siamo sommes")


def is_mine(place: Place, after: int, profile: Profile) -> bool:
    """ "my boss said we are 50", "my boss tells me it's 50": the visitor's own fact, whoever said so."""
    if any(place.at.word(mark.last) in BE for mark in place.at.within("first", after, place.first)):
        return True
    words = place.at.words(after, place.first)
    return bool(SAID & set(words[:3])) and any(a in _IT and b in _IT_IS for a, b in pairwise(words))


_IT = listed("it es c' das dat")
_IT_IS = BE | listed("has est ist e es 's")
_PRONOUNS = listed("they he she their his her ils elles hij zij loro eles ellos")


def _others(place: Place, profile: Profile, tag: str, first: int, last: int) -> Doubt | None:
    at = place.at
    saw = " ".join(at.words(first, last))
    if profile.takes_money and (_APPROVED | {"gave", "give"}) & set(at.words(last, place.first)):
        return None
    pronoun = last - first == 1 and at.word(first) in _PRONOUNS
    if tag == "third" and (not pronoun or profile.is_self):
        return Doubt("refused", "third_party", saw)
    if tag == "third":
        return None
    if profile.self_kind in ("role", "person") or profile.field.kind == "boolean":
        return Doubt("refused", "third_party", saw)
    if _APPROVED & set(at.words(last, place.first)):
        return None
    return Doubt("unclear", "third_party", saw)


_BEFORE_THE = SMALL - _THE
