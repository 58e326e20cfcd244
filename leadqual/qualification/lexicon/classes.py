"""Words that can only be one kind of value: colours, sizes, days, languages, countries, towns. Pure data."""

from __future__ import annotations

from leadqual.qualification.lexicon.labels import TOWNS
from leadqual.qualification.readers.word_sets import words as listed

COUNTRIES = listed(
    """germany deutschland france frankreich spain espana italy italia portugal austria osterreich
    switzerland schweiz suisse belgium belgique netherlands nederland holland england scotland wales
    ireland uk usa canada brazil brasil argentina chile colombia poland polen sweden norway denmark
    finland india japan china australia"""
)
CLASSES = {
    "colour": listed(
        """red blue green black white grey gray yellow orange purple pink brown beige navy turquoise rot blau
        grun schwarz weiss grau gelb lila rosa braun rouge bleu vert noir blanc gris jaune violet marron
        rojo azul verde negro blanco amarillo morado preto branco cinza amarelo nero bianco grigio
        giallo rood blauw groen zwart wit grijs geel paars bruin"""
    ),
    "size": listed(
        """small medium large xl xxl xs big tiny klein mittel gross petit moyen grand pequeno mediano grande
        medio piccolo groot"""
    ),
    "day": listed(
        """monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight weekend montag
        dienstag mittwoch donnerstag freitag samstag sonntag heute morgen lundi mardi mercredi jeudi
        vendredi samedi dimanche demain lunes martes miercoles jueves viernes sabado domingo manana
        segunda terca quarta quinta sexta amanha lunedi martedi mercoledi giovedi venerdi sabato
        domenica domani maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"""
    ),
    "country": COUNTRIES,
    "town": TOWNS - COUNTRIES - listed("us europe europa"),
}
# words of a field that say which of the kinds it takes
CLASS_WORDS = {
    "colour": listed("colour color farbe couleur cor colore kleur shade paint finish"),
    "size": listed("size grosse taille talla tamano tamanho taglia maat format"),
    "day": listed("day date when tag datum jour fecha dia data giorno dag weekday time"),
    "country": listed("country land pays pais paese nationality market"),
    "town": listed("city town stadt ville ciudad cidade citta stad municipality"),
}
TAKES_ANY = listed(
    """name title text note notes reason comment description message subject song movie film album playlist
    band brand model product plan label place location origin destination from to where address region
    area airport station venue branch market team event search query station"""
)
OTHER_PARTIES = listed(
    """pet dog cat child son daughter kid baby doctor dentist stylist therapist driver recipient payee
    beneficiary friend hund katze kind sohn tochter arzt empfanger animal chien chat enfant fils
    fille medecin mascota perro gato hijo hija medico animale cane figlio figlia hond kat zoon dochter
    arts huisdier"""
)
TOOLS = listed("tool software system crm competitor provider vendor platform app supplier helpdesk programm")
FIRMS = listed(
    "company employer firm firma organisation organization business brand client entreprise empresa azienda"
)
THINGS = listed(
    "dish food meal item product model article brand drink flavour flavor gericht plat plato prato piatto"
)
MADE = listed("brand make manufacturer marke hersteller marque marca merk")
STREETS = listed("street strasse road rue calle rua via straat")
