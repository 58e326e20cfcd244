"""Words of labels that say which end of a way, a span or a payment a field asks for, in all our languages.
    Pure
data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

STARTING = listed(
    """boarding embarkation outgoing debited belastetes belastet abbuchungskonto debite debitee debitada
    debitado addebitato addebito waarvan begintijd aanvang aanvangstijd startzeit beginnt sender's collected
    fetched prise retirada heenvlucht hinflug ida andata einstieg einstiegsort opening"""
)
ENDING = listed(
    """alighting incoming landing credited gutgeschriebenes gutgeschrieben gutschriftkonto credite creditee
    creditada creditado accreditato accredito abono bound wohin ausstieg ausstiegsort depose waarheen
    afzetlocatie waarop eind einde eindtijd endzeit schlusszeit recipient's handed returned brought devolucao
    retourvlucht closing zielflughafen zielbahnhof zieladresse"""
)
# where something is brought to, for labels of places only
BROUGHT = listed(
    """delivery delivered entrega consegna livraison bezorging bezorgadres lieferadresse lieferort"""
)
PLACES = listed(
    """address place location where point lugar luogo lieu local adresse direccion endereco indirizzo adres
    lieferadresse lieferort bezorgadres"""
)
START_PHRASES = (
    "get on", "gets on", "getting on", "hop on", "take off", "picks you up", "pick you up", "picks up",
    "von wo",
    "van waar", "de onde", "da dove", "desde donde", "desde cuando", "ab wann", "vanaf wanneer", "d' ou",
    "first station", "first stop", "account to debit", "a partir de quand", "da quando", "desde quando",
    "de cargo",
    "waarvan wordt",
)  # fmt: skip
END_PHRASES = (
    "get off", "gets off", "getting off", "hop off", "drops you", "drop you", "drops off", "para onde",
    "vers ou",
    "hasta donde", "bis wann", "hasta cuando", "ate quando", "jusqu'a quand", "jusqu' a quand", "tot wanneer",
    "fino a quando", "dove vai", "last station", "last stop", "account to credit", "a donde", "bis wohin",
)  # fmt: skip
