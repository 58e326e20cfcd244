"""Words that tell the two ends of a way, a stay or a change apart, in all our languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

BACK = listed(
    """back return returning zuruck ruckfahrt ruckflug retour vuelta regreso volta regresso ritorno terug
    terugreis"""
)
OUT = listed("""out outbound hin hinfahrt hinflug aller ida andata heen heenreis""")
FROM = listed("""from von vom ab aus de du depuis d' desde del do da dal dalla van vanaf vanuit between""")
LEADS = listed(
    """on at by about around tomorrow today am um gegen le a las vers el alle as om rond - : , the den dia
    il sur op"""
)
BY = listed("""by before bis avant antes prima voor vor ate""")
THERE = listed(
    """be there arrive get to at reach sein sind ankommen etre arriver estar llegar chegar essere arrivare
    zijn"""
)
IN = listed("""in im en a em no na te at beim am""")
JOINS = listed("""and und et y e en then dann puis luego depois poi dan , ; but""")
NEW = listed(
    """new neue neuer neues neuen nouveau nouvel nouvelle nueva nuevo nova novo nuova nuovo nieuwe exchange
    replacement wanted recipient payee receiver addressee beneficiary empfanger destinataire
    destinatario beneficiario ontvanger"""
)
OLD = listed(
    """old alte alter altes ancien ancienne antigua antiguo antiga antigo vecchia vecchio oude previous
    former current sender absender expediteur remitente remetente mittente afzender"""
)
SWAPS = listed(
    """exchange swap replace change switch trade tausche tauschen umtauschen wechseln echanger changer
    cambiar trocar scambiare cambiare ruilen omruilen"""
)
AGAINST = listed("""for with by into gegen contre por con per voor tegen to""")
TO = listed(
    """vers verso pra to - > → until till til through thru bis nach au jusqu'au a al all' ai hasta ate
    ao tot naar para fino jusqu'a"""
)
BETWEEN = listed("""between zwischen entre tra fra tussen""")
FOR = listed("""for pour per para por voor""")
VERBS = listed(
    """be find have get book see make do play watch reserve buy need know want pay ask go travel visit stay
    take leave return the a my our"""
)
DEEDS_BY_KIND = {
    "fetch": """rent renting hire catch catching board cojo coger tomo tomar nehme neem apanhar prendre
        prendere hiring collect collecting mieten miete leihen ausleihen abholen hole
        holen louer loue recuperer recupere prends alquilar alquilo recoger recojo
        recogemos alugar alugo levantar levanto apanho noleggiare noleggio ritirare
        ritiro prendo huren huur ophalen haal""",
    "back": """back bring bringing bringe breng drop return returning returns abgeben zuruckgeben
        abzugeben zuruck rendre rends rapporte restituer rentre rentrons reviens
        revenons devolver devuelvo vuelvo volvemos regreso regresamos entregar devolvo
        volto voltamos regressamos riconsegnare restituire restituisco riconsegno
        riporto torno torniamo rientro inleveren terugbrengen terug""",
    "depart": """depart departs departing abreisen losfahren abfahren weg embora via vamos vamonos
        marchamos repars repartons ausziehen gone salgo salimos salir parto partimos
        saio saimos partiamo partire pars partons partir vertrek vertrekken abreise""",
    "arrive": """reach reaching reached arrive
        arrives arriving land lands landing ankommen anreisen komme kommen komen
        arriviamo llego llegamos llegar llega aterrizo chego chegamos chegar aterro
        arrivo arriviamo arrivare arrivons arriver aankomen kom""",
}  # fmt: skip
# "airport pickup": the noun behind a place says which end it is
ENDS_BY_NOUN = {
    **dict.fromkeys(("pickup", "collection", "departure"), "start"),
    **dict.fromkeys(("dropoff", "drop-off", "arrival", "delivery"), "end"),
}
RENTS = listed(
    """rental rent renting hire hiring mietwagen leihwagen miete mieten louer location alquilar alquiler
    alquilo alugar aluguel aluguer noleggiare noleggio autonoleggio huren huurauto huur"""
)
FIRST = listed(
    "first erste erster ersten premier premiere primer primera primeiro primeira primo prima eerste"
)
LAST = listed("last final letzte letzter letzten dernier derniere ultimo ultima laatste")
NIGHTS = listed("night day nacht tag nuit jour noche dia noite notte giorno dag")
CONCLUDES = listed("so then therefore hence also daher dann donc alors entonces entao portanto quindi dus")
SO = CONCLUDES - {"then", "also", "dann", "alors"}
SURE_FROM = listed("from frm da dal dalla dall' desde depuis vanuit vanaf ab vom")
SURE_TO = listed("bis hasta jusqu'au jusqu'a jusqu' until till thru")
# "I'll get the car on the 4th": one has it from then on
HAVE = listed("need want get take have book reserve like require having getting taking brauche nehme")
VEHICLES = listed("car van truck vehicle suv scooter bike keys auto wagen transporter")
DEEDS = {word: deed for deed, words in DEEDS_BY_KIND.items() for word in words.split()}
OLD_ADJ = OLD - {"current"} | {"vieja", "viejo", "velha", "velho", "alten"}
# the two accounts of a transfer, in labels
ACCOUNTS = listed(
    """account accounts pot pots wallet wallets konto konten girokonto compte comptes cuenta cuentas conta
    contas conto conti rekening rekeningen spaarrekening purse kitty"""
)
RECEIVES = listed(
    """to into recipient recipient's receiver receiver's receiving receives payee payee's beneficiary credited
    credit target destination empfanger empfangers gutgeschrieben gutgeschriebenes ziel zielkonto wohin
    destinataire beneficiaire credite crediter destinatario destino beneficiario abono abonada creditada
    creditado accreditato accredito destinazione ontvanger bestemming waarheen vers auf naar"""
)
GIVES = listed(
    """from out debited debit source paying payer sender sends user user's own your visitor's customer's
    belastet belastetes belastung quelle woher debite debitee debiter provenance origen cargo debitada
    debitado origem addebitato addebito origine herkomst waarvan vom von van da desde"""
)
OUT_OF = {
    "en": ("from", "off"), "de": ("von", "vom", "aus"), "fr": ("du", "de", "depuis"), "es": ("de", "desde"),
    "pt": ("da", "do", "de"), "it": ("dal", "dalla", "da"), "nl": ("van", "vanaf"),
}  # fmt: skip
INTO = {
    "en": ("to", "into", "onto"), "de": ("auf", "aufs", "zum", "zu", "ins"), "fr": ("vers", "sur", "au", "a"),
    "es": ("a", "hacia", "para"), "pt": ("para", "pra"), "it": ("al", "alla", "a", "sul", "verso"),
    "nl": ("naar", "op"),
}  # fmt: skip
