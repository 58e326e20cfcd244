"""More of what people count, as data: goods, areas, volumes of data; what adjectives measure. Pure."""

from __future__ import annotations

from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

COUNTS = {
    "piece": """pair pairs piece pieces pcs pc unit units copy copies stuck exemplare paar paare piece pieces
        exemplaire exemplaires paire paires pieza piezas unidad unidades ejemplares par pares peca pecas
        unidade unidades pezzi pezzo paio paia stuks stuk exemplaren paren boxes packs""",
    "data": """gb gig gigs gigabyte gigabytes mb megabyte megabytes tb terabyte terabytes giga gigas go gbit
        gibibyte""",
    "area": """m2 sqm sqft sq acre acres hectare hectares hektar hectareas hectares ettari quadratmeter
        quadratmetern quadratfuss ares""",
    "adult": "grownup grownups erwachsener ados",
    "child": "childs bub bubs teen teens nino bebe bebes",
    "ticket": """singles returns one-ways passes pass hinfahrkarten tageskarte tageskarten dayticket
        daytickets aller allers""",
    "room": """double doubles twin twins doppelzimmer einzelzimmer dobles individuales doppie singole
    matrimoniale
        tweepersoonskamer tweepersoonskamers eenpersoonskamer doubles""",
    "people": "couple-goers siblings parents grandparents eltern famille",
    "child_age": "",
}
QUANTITY = listed(
    """quantity qty menge anzahl stuckzahl quantite cantidad quantidade quantita hoeveelheid aantal pieces
    items"""
)
SQUARE = listed(
    "square quadrat carre carres cuadrado cuadrados quadrado quadrados quadrati quadri vierkante sq"
)

# what an adjective behind a number measures, and the words of fields that ask for it
_DIMENSIONS = """long length lang lange longueur longitud largo comprimento comprido lunghezza lungo lengte
    | high height tall hohe hoch hauteur haut altura alto altezza hoogte hoog headroom
    | wide width broad breite breit largeur large ancho anchura largura larghezza largo breedte breed
    | deep depth tiefe tief profondeur profond profundidad profundo profundidade profondita diepte diep
    | heavy weight schwer gewicht poids lourd peso pesado pesante zwaar weighs weigh
    | old age aged alter alt vieux anciennete edad viejo idade velho eta vecchio leeftijd oud"""
_GROUPS = [frozenset(stem(word) for word in group.split()) for group in _DIMENSIONS.split("|")]
_MEASURES = {
    root: frozenset(k for k, group in enumerate(_GROUPS) if root in group)
    for root in frozenset().union(*_GROUPS)
}
_WEIGHTS = listed("kg kgs kilo kilos lb lbs pounds stone tonnes tons kilogramm kilograms")


def dimension(word: str) -> frozenset[int]:
    """The measures an adjective or noun speaks of."""
    return _MEASURES.get(stem(word), frozenset())


WEIGHT, AGE = 4, 5


def weighs(unit: str) -> bool:
    return unit in _WEIGHTS


# units of measure, each with the words of fields and sentences for it
_UNITS = """mg milligram milligrams milligramm milligramme milligrammes miligramo miligramos miligrama
    miligramas milligrammo milligrammi milligrammen
    | ml millilitre millilitres milliliter milliliters mililitro mililitros millilitro millilitri
    | cl centilitre centilitres centiliter
    | l litre litres liter liters litro litros litri liters
    | g gram grams gramm gramme grammes gramo gramos grama gramas grammo grammi
    | kg kgs kilo kilos kilogram kilograms kilogramm kilogramo kilogramos quilo quilos quilograma chili chilo
    | lb lbs pound pounds
    | oz ounce ounces
    | mm millimetre millimetres millimeter millimeters milimetro milimetros
    | cm centimetre centimetres centimeter centimeters zentimeter zentimetern
    centimetro centimetros centimetri
    | metre metres meter metern meters metro metros metri mtr
    | km kms kilometre kilometres kilometer kilometern kilometers kilometro kilometros quilometro quilometros
    chilometri
    | mi mile miles
    | ft foot feet
    | inch inches zoll
    | kw kilowatt kilowatts
    | kwh
    | watt watts"""
_UNIT_OF = {word: group.split()[0] for group in _UNITS.split("|") for word in group.split()}


def measure(word: str) -> str:
    """The unit of measure that a word names, under one name for all its forms; "" if it names none."""
    return _UNIT_OF.get(word, "")
