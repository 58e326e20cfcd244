"""Words of labels that say what shape a field's text has, and words of which hours are made, in all our
languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

# the first word of a label, or a word anywhere in it, that asks for a point in time
WHEN = listed(
    """when time times hour hours uhrzeit zeit wann heure horaire quand hora horario cuando quando ora
    orario tijd tijdstip wanneer clock deadline timeline timeframe slot schedule start starts ends begin
    until till termin zeitpunkt availability available urgency period"""
)
LENGTHS = listed("length duration lasts dauer duree duracion duracao durata duur")
# the value is anything that somebody may write
FREE = listed(
    """message note notes text comment comments description details instructions instruction request requests
    wish wishes remark remarks question words summary nachricht notiz bemerkung objet nota mensaje
    mensagem messaggio bericht opmerking playlist condition conditions frequency how often"""
)
TITLED = listed(
    """label reminder task subject title alarm timer betreff aufgabe asunto tarea assunto tarefa oggetto
    onderwerp taak name"""
)
DIGIT_CODES = listed("sort zip post postal security area pin verification")
FROM_NOW = listed("in within from later after ago nach innerhalb dans dentro en em entro tra fra binnen over")
CODED = listed(
    """number numbers nr no nummer numero num telefonnummer kundennummer bestellnummer rechnungsnummer
    flugnummer zugnummer kontonummer auftragsnummer buchungsnummer ordernummer klantnummer rekeningnummer
    postcode zip plz postleitzahl cap cep digits ziffern iban phone telephone pin plate gate seat platform
    gleis"""
)
CODES_OF_LETTERS = listed(
    """preference preferences kind location section side class name names names promo coupon discount
    voucher dress currency holder owner type manager provider bank"""
)
# fields whose words may well be a number
NUMBERED = listed(
    """number code id address zip postcode version size when gate seat platform track coach room floor table
    bus line train flight plate reference tier model plan package bay stop exit grade level class score
    age weight height amount budget price cost sum total quantity count dose dosage adresse anschrift
    strasse street hausnummer gleis sitz zimmer linie modell grosse taille talla tamano taglia maat
    direccion endereco indirizzo adres modelo modello product article item apartment unit flat house
    route direction shoe option choice speed power storage memory capacity volume"""
)
ADDRESSES = listed(
    """address adresse anschrift direccion endereco indirizzo adres street strasse rue calle rua via straat
    house flat apartment number version"""
)
# fields that hold a name or a kind of thing, never a number or an hour
NAMED = listed(
    """name city town person people contact recipient payee doctor dentist stylist cuisine food dish meal
    colour color farbe couleur airline insurer insurance company firm employer brand language languages
    service services problem reason country region state venue restaurant hotel cafe cinema theatre
    theater artist band singer director actor genre music stadt ort land ville pays ciudad pais cidade
    citta paese stad beneficiary holder passenger guest pet provider merchant shop industry sector role
    title_role occupation profession job tool crm software allergy body airport station"""
)
TITLES = listed("mr mrs ms dr prof frau herr herrn mme mlle sr sra srta dott sig signora mevrouw meneer")
DAYTIME = listed(
    """am pm h o'clock oclock clock o' uhr uur heures heure horas noon midnight midday midi minuit mittag
    mitternacht mediodia medianoche mezzogiorno mezzanotte middernacht half quarter past halb viertel demi
    demie quart media cuarto meia mezza mezzo kwart morning afternoon evening night tonight lunchtime morgen
    morgens abend abends nachmittag nachmittags vormittag nacht matin soir manana tarde noche manha noite
    mattina pomeriggio sera ochtend middag avond nacht nachts sharp"""
)
# small words inside an hour or a length
AT = listed(
    """at around about by before after until till from to the a an in on of for and or so um gegen ab bis vor
    nach ca circa etwa am im der a las la las vers des le les du de l' alle dalle as om rond tegen tot vanaf
    het een ein eine un une una uma y e et und en at's exactly roughly more less than same next this
    thereabouts ish sobre hasta desde del da do das ate"""
)
SOME_TIME = listed(
    """asap soon sooner soonest early earlier earliest late later latest now immediately straight whenever
    anytime any possible first last next before after during end start beginning lunch dinner breakfast
    brunch work school weekend weekends weekday weekdays daily weekly monthly always moment
    once today tomorrow tonight sofort bald fruh fruher spat spater jederzeit gleich nach vor feierabend
    tot tard maintenant bientot apres avant pronto temprano luego cuanto antes despues ahora cedo logo
    depois antes agora subito presto tardi dopo prima appena vroeg laat straks later meteen zo snel na
    voor sunrise sunset dawn dusk closing opening hour hours minute minutes noonish flexible"""
)
MEALS = listed("lunch dinner breakfast brunch work school")
BESIDE = listed("before after during around at by until till till's over")
MESSAGES = listed("message text nachricht mensaje mensagem messaggio bericht")
ADDRESSING = listed("to with text tell message for msg call an a aan para per fur voor pour")
