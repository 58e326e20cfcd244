"""What a number counts: nouns that are counted, and the words between. Data and two look-ups. Pure."""

from __future__ import annotations

from leadqual.qualification.readers.tokens import Tokens
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_languages import LANGUAGES_OF
from leadqual.qualification.readers.words_numbers import ATOMS

TIME_UNITS = words("""second seconds sec secs minute minutes min mins hour hours hr hrs h day days night
    nights week weeks wk wks weekend weekends month months mo mos quarter quarters year years yr yrs
    sekunde sekunden minuten stunde stunden std tag tage tagen nacht nächte nächten woche wochen monat
    monate monaten quartal quartale jahr jahre jahren seconde secondes heure heures jour jours nuit
    nuits semaine semaines mois trimestre trimestres an ans année années annee annees segundo segundos
    minuto minutos hora horas día días dia dias noche noches semana semanas mes meses año años ano anos
    noite noites mês trimestri secondo secondi minuti ora ore giorno giorni notte notti settimana
    settimane mese mesi anno anni seconden minuut minuten uur uren dag dagen nachten weken maand maanden
    kwartaal kwartalen jaar jaren""")
MEASURES = words("""cent cents pence centimes centavos ct km kms m cm mm mi mile miles kg kgs g lb lbs ton
    tons tonne tonnes l liter liters litre litres litros litri sqm sqft ft feet foot inch inches gb tb
    mb kb mbps gbps kwh mw kw degrees degree tonnen kilometer kilo kilos kilómetros kilometers meter
    meters metres""")
SHORT_UNITS = words(
    "h d w y s g l m km kg gb tb mb kb hr hrs min mo yr yrs wk pp fte ma am pm uhr pt px v a"
) - {"d", "g", "w", "s", "v", "a", "y"}
# nouns known to be counted in business and everyday talk; others are found by their place
NOUNS = (
    TIME_UNITS
    | MEASURES
    | words("""tix berth berths couchette couchettes bunk bunks girls lads ladies gents blokes peeps
        person persons people ppl folks employee employees staff headcount heads head team teams
        colleague colleagues worker workers member members men women man woman guy guys souls fte ftes
        user users seat seats licence licences license licenses login logins account accounts agent
        agents rep reps developer developers engineer engineers contractor contractors freelancer
        freelancers intern interns manager managers customer customers client clients patient patients
        student students guest guests passenger passengers traveler travelers traveller travellers adult
        adults child children kid kids infant infants senior seniors office offices site sites location
        locations branch branches store stores shop shops country countries department departments
        clinic clinics warehouse warehouses truck trucks vehicle vehicles car cars machine machines room
        rooms bed beds bedroom bedrooms bath baths bathroom bathrooms star stars ticket tickets bag bags
        suitcase suitcases table tables item items product products order orders lead leads call calls
        email emails mail mails message messages enquiry enquiries inquiry inquiries request requests
        case cases project projects stop stops layover layovers transfer transfers ride rides piece
        pieces copy copies unit units box boxes bottle bottles time times percent percentage points
        point page pages step steps subscription subscriptions contract contracts invoice invoices
        shipment shipments parcel parcels delivery deliveries visitor visitors size party group crew
        workforce budget price cost amount total capacity demo demos meeting meetings question questions
        tool tools system systems crm hotel hotels flight flights movie movies song songs way ways thing
        things option options leute mitarbeiter mitarbeitende mitarbeiterinnen mitarbeitenden
        beschäftigte beschäftigten angestellte angestellten köpfe kollegen kolleginnen personen mann
        frau frauen männer menschen nutzer benutzer anwender lizenz lizenzen platz plätze sitz sitze
        kunde kunden büro büros standort standorte filiale filialen land länder abteilung abteilungen
        zimmer bett betten stern sterne karte karten tickets erwachsene erwachsenen kind kinder kindern
        stück prozent anfragen anfrage anrufe bestellungen lager fahrzeuge lkw belegschaft firmen
        unternehmen entwickler teammitglieder konten rechnungen produkte artikel läden geschäfte
        personne personnes salarié salariés salariées employé employés collaborateur collaborateurs
        collaboratrices gens effectif effectifs utilisateur utilisateurs licences poste postes client
        clients bureau bureaux site sites agence agences pays chambre chambres lit lits étoile étoiles
        billet billets adulte adultes enfant enfants équipe équipes demandes appels commandes fois
        magasins entrepôts camions véhicules places membres persona personas empleado empleados empleada
        empleadas trabajador trabajadores gente usuario usuarios licencia licencias puesto puestos
        cliente clientes oficina oficinas sede sedes país países habitación habitaciones cama camas
        estrella estrellas entrada entradas billete billetes boleto boletos adulto adultos niño niños
        equipo equipos plantilla veces pedidos llamadas solicitudes tiendas almacenes compañeros
        miembros pessoa pessoas funcionário funcionários funcionária funcionárias colaborador
        colaboradores empregado empregados trabalhador trabalhadores gente usuário usuários utilizador
        utilizadores licença licenças assento assentos lugar lugares escritório escritórios filial
        filiais quarto quartos cama estrelas bilhete bilhetes ingresso ingressos passagem passagens
        criança crianças equipe equipa equipes pedidos vezes lojas clientes dipendente dipendenti
        persone addetto addetti collaboratore collaboratori impiegato impiegati utente utenti licenza
        licenze posto posti clienti ufficio uffici sede sedi paese paesi camera camere letto letti
        stella stelle biglietto biglietti adulti bambino bambini squadra squadre volte ordini richieste
        chiamate negozi magazzini persoon personen mensen medewerker medewerkers werknemer werknemers
        collega collega's gebruiker gebruikers licentie licenties plaats plaatsen stoel stoelen klant
        klanten kantoor kantoren vestiging vestigingen landen kamer kamers bedden ster sterren kaartje
        kaartjes volwassene volwassenen kinderen man fte keer stuks aanvragen orders winkels magazijnen
        medewerksters""")
)
# stand before the noun they belong to, so that the noun behind them is the thing counted
_ATTRIBUTIVE = TIME_UNITS | words("person star bed bedroom bath seat man stop way room user")
_SKIPPED = words("""of our the my your us full time part - more other different new active paid paying total
    internal external additional extra about de des du di da do dos das d ' von van unserer unsere
    unserem nos nuestros nossos nostri onze feste vollzeit temps plein active aktive neue weitere andere
    nouveaux autres otros outros altri andere odd plus + permanent regular actual little big small large
    whole happy great good""")
_ENDS_NOUN_PHRASE = words("""for in on at with from to by and or so plus pro par por je p per sorry please
thanks thank ok okay right now today currently actually really maybe probably yes no not never ever per each
every here there tomorrow tonight yesterday soon later then but because since while until till before after
during work works worked working live lives need needs use uses want wants think guess say said mean meant
make makes made get gets got go goes went come comes came take takes took sounds would should could will
bitte danke heute morgen jetzt aktuell derzeit momentan arbeiten brauchen por favor gracias obrigado grazie
adesso ora ahora agora hoy hoje oggi vandaag nu alstublieft merci actuellement right instead combined
altogether overall put use take does did doesn didn won isn wasn wouldn beats any just rather better seit
sinds depuis desde mit met avec con coi col com all sans sin ohne zonder senza""")
_LINKS = words("""is are was were be s re : = of de von van di da - at about around currently now ist sind
    sei war ligt est sont son es são é sono è zijn must should would will a an the approximately roughly
    only just""")
_GENERIC = words("answer number figure it that this think say guess need have has got all total question")
_HEAD_LAST = "en de nl"


def noun_after(tokens: Tokens, last: int) -> str:
    """The noun that the number ending at token `last` counts, as written there, or ""."""
    square = tokens.word(last + 2) == "2" and tokens.touches(last + 2)
    if tokens.touches(last + 1) and tokens.word(last + 1).isalpha() and not square:
        return tokens.word(last + 1)
    if tokens.word(last + 1) == "m" and tokens.word(last + 2) == "2" and tokens.touches(last + 2):
        return "m2"
    phrase: list[str] = []
    of = False
    for word in tokens.words[last + 1 : last + 7]:
        if word in _SKIPPED and word not in NOUNS:
            of = word == "of"
            continue
        if of and word == "course":
            break
        if not word[0].isalpha() or word in _ENDS_NOUN_PHRASE or (word in ATOMS and word not in NOUNS):
            break
        if word in LANGUAGES_OF and word not in NOUNS:
            break
        if len(word) == 1:
            break
        phrase.append(word)
        if len(phrase) == 3:
            break
    return _head(phrase, tokens)


def _head(phrase: list[str], tokens: Tokens) -> str:
    known = [word for word in phrase if word in NOUNS]
    if known:
        if (
            known[0] not in _ATTRIBUTIVE
            and len(known) > 1
            and tokens.may_be("en")
            and not known[0].endswith("s")
        ):
            return known[1]  # 10 customer support people
        return known[0]
    if not phrase:
        return ""
    plural = [word for word in phrase if word.endswith("s") and not word.endswith("ss")]
    if tokens.is_surely(_HEAD_LAST):
        return plural[0] if plural else phrase[-1]
    return phrase[0]


_JOINS = words(": = of is are ist est es è é van von de di")


def noun_before(tokens: Tokens, first: int) -> str:
    """ "a team of 12", "headcount: 50", "tickets must be 3": the noun in front, or ""."""
    linked = False
    for i in range(first - 1, max(first - 6, -1), -1):
        word = tokens.words[i]
        if word in NOUNS:
            return word
        if word in _LINKS or word in LANGUAGES_OF:
            linked = linked or word in _JOINS
            continue
        if not word[0].isalpha() or word in ATOMS or word in _GENERIC or word in _ENDS_NOUN_PHRASE:
            return ""
        return word if linked and len(word) > 2 else ""
    return ""
