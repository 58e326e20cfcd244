"""Words that bring a name into a talk and say what it is the name of. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

# kinds of things (kinds.py) whose names may be the same
ALIKE = frozenset(
    frozenset(pair.split())
    for pair in (
        "firm venue", "venue place", "person maker", "title thing", "firm person",
        "firm thing", "cuisine thing", "cause title", "cause thing", "genre title", "firm place",
    )
)  # fmt: skip
# nouns of one thing
SAME = (
    listed("movie film"),
    listed("theatre theater cinema cinemas"),
    listed("hotel inn lodge hostel motel resort"),
    listed("artist singer band musician performer"),
)
# nouns of a kind that may stand for any of it
GENERIC = listed(
    """show event play series place location area address person people who whom where name property
    title venue attraction sight region contact stop part object thing item service services product
    destination origin pickup dropoff guest client patient attendee accommodation stay company firm
    provider brand vendor supplier operator tool software music style kind game star stars performer
    concert merchant shop store agency"""
)
# kinds that no "where" asks for
INTRODUCED = listed("person maker title thing cuisine genre colour cause")
# small words before a name that say where it is, and not what
WAYS = listed(
    """at in by from with of for to on near around via until till than about like von bei mit aus nach zu
    im am de du des a au aux en dans par avec chez pour para por com em no na del al da do di con nel
    alla per van bij met naar te door"""
)
OFFERS = listed(
    """has serves does offers costs charges opens closes sells hat bietet propose ofrece oferece offre"""
)
WHEREIN = listed("in near im bei nahe a en pres cerca em perto vicino te nabij")
# what somebody performs at, and what may bear their name
LIVE = listed(
    """event concert show gig performance veranstaltung konzert evenement spectacle evento concierto
    espectaculo concerto spettacolo voorstelling"""
)
PERFORMS = listed("plays performs sings play perform sing playing performing spielt joue toca suona speelt")
WRITES = listed("write say read print engrave schreiben stehen ecrire escribir escrever scrivere schrijven")
INSCRIPTIONS = listed(
    """text message note card inscription greeting words writing engraving title name subject content
    dedication lettering wording aufschrift nachricht mensaje mensagem messaggio bericht texte texto
    testo tekst inscripcion dedica label comment remark reason"""
)
# words of a label behind which stands of what, or where, its thing is
OF = listed("of de d' du des del della do da di der des vom von van")
ENDS_HEAD = listed(
    """where that which who whom whose in at on for with to from by per when wo der das was ou qui que
    onde dove cui che waar die dat"""
)
NAMES = listed(
    """name names title titel titre titulo titolo nom nombre nome naam common full exact number code id"""
)
# fields of these name no place, person or house; kinds of things that have such names
ABSTRACT = listed(
    """subject topic text language unit flavor flavour size month weekday frequency level format reason
    purpose medicine medication drug material occasion theme betreff thema sujet asunto tema assunto
    oggetto onderwerp sprache langue idioma lingua taal"""
)
NAMED = frozenset(("place", "venue", "person", "firm", "maker"))
# nouns of kinds.py that are verbs as often
DEEDS = listed("""book play show star cast stop state drive host case contact use label plan tour model""")
YOURS = listed("your you ihr ihre dein deine sie votre vous ton su tu usted seu sua suo tuo uw jouw je")
PLACES = frozenset(("place", "venue", "title", "firm", "cuisine", "thing", "genre", "colour"))
# persons who are not the visitor
OTHER_ROLES = listed(
    """technician doctor dentist stylist hairdresser barber therapist trainer teacher instructor waiter
    recipient payee receiver child kid pet baby animal dog cat artist singer driver practitioner
    veterinarian vet mechanic"""
)
VISITORS = listed(
    "patient guest passenger traveller traveler customer client tenant owner child student attendee"
)
# these are of no place
PLACELESS = ABSTRACT - listed(
    "month weekday frequency language level format sprache langue idioma lingua taal"
)
DOERS = listed(
    "i you we they who to please shall can could will would should us just not it he she that which"
)
COPIES = listed(
    "copy copies episode episodes chapter season paperback hardback edition exemplare exemplaires"
)
LABELLED = listed("alarm reminder timer playlist wecker recordatorio sveglia wekker")
PAYEES = listed("payee recipient receiver beneficiary gets receives")
