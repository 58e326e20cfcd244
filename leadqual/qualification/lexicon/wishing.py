"""What a firm has, as distinct from what it wants: "abbiamo 9 stampanti, ne vorremmo 5". Pure data.

Tags, by language: "has_already" is said of what need not be got any more. What is wanted and had of numbers
is told by the words of lexicon/states.py.
"""

from leadqual.qualification.readers.word_sets import words as listed

WISHING: dict[str, dict[str, str]] = {
    "en": {
        "has_already": """
            already have, already got, have already, have got already, still have, have plenty of,
            have enough"""
    },
    "de": {
        "has_already": """
            haben wir schon, haben wir bereits, haben wir noch, habe ich schon, habe ich noch,
            hab ich schon, hab ich noch, haben schon, haben bereits, haben noch, habe schon,
            habe noch"""
    },
    "fr": {
        "has_already": """
            l'a deja, l'ai deja, les a deja, les ai deja, on a deja, j'ai deja, avons deja,
            en a deja, en ai deja, en ai encore, en a encore, en avons encore, j'ai encore,
            on a encore, avons encore, il m'en reste, il nous en reste, il me reste, il nous reste"""
    },
    "es": {
        "has_already": """
            ya tenemos, ya tengo, ya lo tenemos, ya la tenemos, ya los tenemos, ya las tenemos,
            ya lo tengo, ya la tengo, ya hay, tenemos ya, tengo ya, todavia tenemos, todavia tengo,
            aun tenemos, aun tengo, me queda, me quedan, nos queda, nos quedan"""
    },
    "pt": {
        "has_already": """
            ja temos, ja tenho, ja o temos, ja a temos, ja os temos, temos ja, tenho ja, ja ha,
            ja tem, ainda temos, ainda tenho, sobraram"""
    },
    "it": {
        "has_already": """
            abbiamo gia, ho gia, ce l'ho, ce l'abbiamo, ce li abbiamo, ce le abbiamo, ce n'e,
            ne ho ancora, ne abbiamo ancora, ho ancora, abbiamo ancora, ne ho gia, ne abbiamo gia,
            mi restano, ci restano, me ne restano"""
    },
    "nl": {
        "has_already": """
            hebben we al, heb ik al, hebben al, hebben nog, hebben we nog, heb ik nog, heb al,
            heb nog, hebben we genoeg"""
    },
}

# the conditional of any verb of these languages, by its ending
CONDITIONAL = {
    "fr": ("erais", "irais", "drais", "erions", "irions", "drions", "drait", "erait", "irait"),
    "es": ("riamos",),
    "pt": ("riamos",),
    "it": ("remmo", "rebbe", "rebbero", "rrei", "arei", "erei", "irei"),
}

# label words of a field that asks for what is to come
WISHED = listed(
    """wanted needed required desired requested expected gewunscht benotigt souhaite voulu deseado
    necesario desejado necessario desiderato richiesto gewenst benodigd"""
)
# verbs behind the "to" of such a label
GETTING = listed("learn order buy rent lease hire book get")
# what is done to all that one has, again and again
CARED_FOR = listed(
    """looked serviced maintained cleaned insured checked guarded monitored managed inspected tended watched
    supervised heated mowed washed tested"""
)
# what leads to the purpose of a number: "18 véhicules à équiper", "16 operai da formare"
FOR_WHAT = {
    "de": ("zu",),
    "fr": ("a", "pour"),
    "es": ("que", "por", "para"),
    "pt": ("a", "para", "por", "que"),
    "it": ("da", "per"),
    "nl": ("te",),
}
INFINITIVES = {
    "de": ("en", "ern", "eln"),
    "fr": ("er", "ir", "re", "oir"),
    "es": ("ar", "er", "ir", "arse"),
    "pt": ("ar", "er", "ir", "or"),
    "it": ("are", "ere", "ire", "rre", "arsi"),
    "nl": ("en",),
}

# who does something for a firm: "un prestataire qui passe 10 fois par an"
DOERS = listed(
    """supplier provider contractor lady woman man guy person company firm cleaner technician prestataire
    fournisseur dame femme monsieur personne gars entreprise societe technicien jardinier proveedor senora
    senor chico chica persona empresa tecnico tecnica fornecedor senhora senhor moca moco rapaz pessoa
    fornitore signora signore ragazzo ragazza ditta societa azienda anbieter lieferant frau firma
    leverancier mevrouw meneer vrouw bedrijf"""
)
WHO_DOES = {"en": "who", "fr": "qui", "es": "que", "pt": "que", "it": "che", "nl": "die"}
