"""Month names, weekdays and the small words of dates in seven languages, as tags. Data. Tags (one letter
each, for the patterns of dates.py) M month W weekday R a day counted from today (tomorrow) U unit
of time S season J holiday K weekend N next C coming (the nearest) T this L last E edge: start, middle, end Q
quarter H half-year Y year D day number or other plain number O ordinal i in (after so long) w
within x from now p ago g small words between a article or "one" h half Z eoy and the like F feira P
"il y a" f few . anything else"""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_numbers import bare

_MONTHS = """january jan januar janvier enero janeiro gennaio januari jänner gen ene janv
|february febuary feburary feb februar février fev febrero fevereiro febbraio februari feber fevr fév
|march mar märz mars marzo março maart mrz mrt maerz
|april apr avril abril aprile avr abr
|may mai mayo maio maggio mei mag
|june jun juni juin junio junho giugno giu
|july jul juli juillet julio julho luglio lug juil
|august aug août agosto augustus ago
|september sep sept septembre septiembre setembro settembre set
|october oct oktober octobre octubre outubro ottobre okt out ott
|november nov novembre noviembre novembro
|december dec dezember décembre diciembre dezembro dicembre dez dic déc"""
_WEEKDAYS = """monday mon montag lundi lunes segunda lunedì maandag mo lun
|tuesday tue tues dienstag mardi martes terça martedì dinsdag
|wednesday wednsday wensday wed mittwoch mercredi miércoles quarta mercoledì woensdag weds
|thursday thu thur thurs donnerstag jeudi jueves quinta giovedì donderdag
|friday fri freitag vendredi viernes sexta venerdì vrijdag
|saturday saterday sat samstag samedi sábado sabato zaterdag sonnabend
|sunday sun sonntag dimanche domingo domenica zondag"""
MONTH_NAMES = words(" ".join(map(bare, _MONTHS.replace("|", " ").split())))
WEEKDAY_NAMES = words(" ".join(map(bare, _WEEKDAYS.replace("|", " ").split())))
# short forms that are other words too: they count only right beside a day number, a weekday or a month
DOUBTFUL = words("""may march mar mag set ago out jan gen ene giu lug sept dez mon sat sun mo lun
    segunda quarta quinta sexta terça terca""")
# short names of months that are everyday words in English
FOREIGN_SHORT = words("set ago out mag gen ene giu lug dic dez")
_UNITS = {
    "day": "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen werktage werktagen",
    "week": """week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken""",
    "fortnight": "fortnight fortnights quinzaine quincena quinzena quindicina",
    "month": """month months monat monate monaten monats mois mes meses mês mese mesi maand maanden""",
    "quarter": "quarter quarters quartal quartale quartals trimestre trimestres trimestri kwartaal kwartalen",
    "year": """year years yr yrs jahr jahre jahren jahres an ans année années año años ano anos anno anni jaar
    jaren""",
    "half": "halbjahr halbjahres semestre semester half halfjaar hälfte moitié mitad metade metà helft",
    "hour": """hour hours hr hrs minute minutes min mins stunde stunden minuten heure heures hora horas minuto
    minutos ora ore minuti uur uren minuut""",
}
_TAGGED = {
    "N": """next following nächste nächsten nächster nächstes nächstem naechste naechsten naechster prochain
    prochaine prochains prochaines suivant suivante próximo próxima próximos próximas siguiente seguinte
    prossimo prossima volgende volgend aankomende""",
    "C": """coming upcoming kommende kommenden kommender kommendes komende komend entrante""",
    "T": """this current diese diesen dieser dieses diesem laufenden laufende aktuellen ce cet cette este esta
    neste nesta deste desta questo questa quest deze dit lopende actual corrente""",
    "L": """last previous past letzte letzten letzter letztes letztem vergangene vergangenen vorige vorigen
    dernier dernière passé passée pasado pasada último última passado passada scorso scorsa afgelopen
    vorig""",
    "i": "in dans em tra fra over",
    "w": "within innerhalb binnen entro sous dentro",
    "g": """of the de del do da di des du van der den dem die das le la les el los las il lo l o a os as het
        d ' am im on this , th von dell della dello nel nella no na für""",
    "F": "feira",
    "y": "from",
    "f": """few several couple some paar mehrere einige plusieurs quelques varios algunos unos unas alguns
    poucos algumas qualche alcuni enkele vários""",
    "K": "weekend weekends wochenende wochenendes finde",
}
_RELATIVE = {
    0: "today tonight heute aujourd hoy hoje oggi vandaag vanavond",
    1: """tomorrow tmrw tmr tommorrow tomorow tommorow tomorrows demain mañana manana amanhã amanha domani
        morgen""",
    2: "übermorgen uebermorgen overmorgen dopodomani",
    -1: "yesterday gestern hier ayer ontem ieri gisteren",
    -2: "vorgestern anteayer anteontem eergisteren",
}
_RELATIVE_PHRASES = {
    2: """day after tomorrow|the day after tomorrow|après - demain|après demain|apres demain|pasado mañana
        |depois de amanhã|dopo domani""",
    -1: """last night|yesterday morning|yesterday afternoon|yesterday evening|gestern abend|gestern morgen
        |gestern früh|hier soir|hier matin|anoche|ayer por la mañana|ayer por la tarde|ayer por la noche
        |ontem à noite|ontem de manhã|ieri sera|ieri mattina|gisteravond|gisterochtend|gisteren avond""",
    1: """tomorrow morning|tomorrow afternoon|tomorrow evening|tomorrow night|morgen früh|morgen abend
        |morgen nachmittag|demain matin|demain soir|mañana por la mañana|mañana por la tarde
        |amanhã de manhã|amanhã à tarde|amanhã à noite|domani mattina|domani sera|domani pomeriggio
        |morgenochtend|morgenavond|morgenmiddag|morgen avond""",
    -2: "day before yesterday|the day before yesterday|avant - hier|avant hier|l ' altro ieri",
    0: """aujourd ' hui|this morning|this afternoon|this evening|later today|earlier today|heute morgen
        |heute früh|heute abend|heute nachmittag|heute mittag|heute nacht|ce matin|ce soir|cet après - midi
        |cette nuit|esta mañana|esta tarde|esta noche|esta manhã|hoje à noite|hoje à tarde|esta noite
        |stamattina|stasera|stanotte|questa mattina|questa sera|questo pomeriggio|vanochtend|vanmiddag
        |vanmorgen|vannacht""",
}
_EDGES = {
    "start": """beginning start early anfang beginn début principios inicio comienzos início começo inizio
        inizi begin anfangs principio comienzo commencement""",
    "middle": "middle mid mitte mi milieu mediados medio meados metà metá meta midden halverwege half",
    "end": "end late ende ende fin finales final fim fine eind einde finals finais eindje close",
}
_PHRASES = {  # several words with one meaning
    "N": """que viene|que vem|qui vient|à venir|che viene|ab nächster""",
    "x": "from now|from today|hence|ab jetzt|ab heute|a partir de ahora|later",
    "i": """d ' ici|in about|in exactly|in just|in roughly|in around|in approximately|in genau|in etwa|in rund
        |in ungefähr|dans environ|dentro de|daqui a|au bout de|tra circa|en l ' espace de|within about""",
    "w": """in the next|within the next|over the next|in den nächsten|innerhalb der nächsten|dans les
        |dans les prochains|au cours des|en los próximos|nos próximos|nei prossimi|in de komende
        |binnen de komende|en las próximas|nas próximas|nelle prossime|innerhalb von|in less than
        |en moins de|in weniger als|en menos de|em menos de|in meno di|in minder dan|no more than""",
    "p": "ago|geleden|fa|atrás",
    "P": "il y a|hace|há|vor",
    "K": "fin de semana|fim de semana|fine settimana|week - end",
}
_SEASONS = {
    3: "spring frühling frühjahr printemps primavera voorjaar lente",
    6: "summer sommer été verano verão estate zomer",
    9: "autumn fall herbst automne otoño outono autunno herfst",
    12: "winter hiver invierno inverno",
}
_HOLIDAYS = {
    "christmas": """christmas xmas weihnachten noël noel navidad navidades natal natale kerst kerstmis
        weihnachtsferien kerstvakantie|christmas break|christmas holidays|christmas holiday|vacances de noël
        |vacaciones de navidad|férias de natal|vacanze di natale|the holidays""",
    "easter": "easter ostern pâques páscoa pasqua pasen osterferien paasvakantie|semana santa",
    "pentecost": "pfingsten pentecôte pentecost pinksteren whitsun",
    "thanksgiving": "thanksgiving|black friday",
    "newyear": """neujahr nochevieja silvester jahreswechsel réveillon capodanno jaarwisseling
        |new year|new year ' s|new years|new year ' s eve|turn of the year|nouvel an|año nuevo|ano novo
        |nieuwjaar""",
    "summer": """sommerferien zomervakantie|summer holidays|summer holiday|summer break|summer vacation
        |grandes vacances|vacances d ' été|vacaciones de verano|férias de verão|vacanze estive
        |vacanze d ' estate""",
    "good friday": """karfreitag|good friday|vendredi saint|viernes santo|sexta - feira santa|venerdì santo
        |goede vrijdag""",
    "easter monday": """ostermontag pasquetta|easter monday|lundi de pâques|lunes de pascua|tweede paasdag""",
    "whit monday": "pfingstmontag|whit monday|lundi de pentecôte|tweede pinksterdag",
    "christmas eve": "heiligabend nochebuena|christmas eve|kerstavond",
    "christmas day": "|christmas day|eerste kerstdag",
    "new year's day": "|new year ' s day|new years day|jour de l ' an|dia de ano novo",
}
_DONE = {
    "eoy": "year", "eom": "month", "eoq": "quarter", "eow": "week", "jahresende": "year",
    "monatsende": "month", "quartalsende": "quarter", "jaareinde": "year",
}  # fmt: skip


def _tags() -> dict[str, tuple[str, object]]:
    """Word -> (tag, meaning)."""
    tags: dict[str, tuple[str, object]] = {}
    for tag, listed in _TAGGED.items():
        for word in listed.split():
            tags.setdefault(word, (tag, None))
    for name, listed in _UNITS.items():
        for word in listed.split():
            tags[word] = ("U", name)
    for month, listed in _SEASONS.items():
        for word in listed.split():
            tags[word] = ("S", month)
    for edge, listed in _EDGES.items():
        for word in listed.split():
            tags[word] = ("E", {"early": "early", "late": "late"}.get(word, edge))
    for days, listed in _RELATIVE.items():
        for word in listed.split():
            tags[word] = ("R", days)
    for number, listed in enumerate(_MONTHS.split("|"), 1):
        for word in listed.split():
            tags[word] = ("M", number)
    for number, listed in enumerate(_WEEKDAYS.split("|")):
        for word in listed.split():
            tags[word] = ("W", number)
    for name, listed in _HOLIDAYS.items():
        for word in listed.partition("|")[0].split():
            tags[word] = ("J", name)
    for word, unit in _DONE.items():
        tags[word] = ("Z", unit)
    for word in list(tags):
        tags.setdefault(bare(word), tags[word])
    return tags


TAGS = _tags()
PHRASES: dict[str, tuple[str, object]] = {
    " ".join(phrase.split()): (tag, None) for tag, text in _PHRASES.items() for phrase in text.split("|")
} | {
    " ".join(phrase.split()): ("R", days)
    for days, text in _RELATIVE_PHRASES.items()
    for phrase in text.split("|")
}
PHRASES |= {
    " ".join(phrase.split()): ("J", name)
    for name, listed in _HOLIDAYS.items()
    for phrase in listed.split("|")[1:]
}
PHRASE_STARTS = frozenset(phrase.split()[0] for phrase in PHRASES)
TAGS |= dict.fromkeys(("half", "halben", "halbes", "halbe", "halve"), ("h", "half"))
