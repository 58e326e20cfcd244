"""What a firm has, as distinct from what it wants: "abbiamo 9 stampanti, ne vorremmo 5". Pure data.

Tags, by language: "holds" leads to what there is today, "has_already" is said of what need not be got any
more, "wants_now" leads to what is to be got.
"""

from leadqual.qualification.readers.word_sets import words as listed

WISHING: dict[str, dict[str, str]] = {
    "en": {
        "holds": """
            we have, i have, we've got, i've got, we currently have, we own, i own, we run, we manage,
            we already have, we now have""",
        "has_already": """
            already have, already got, have already, have got already, still have, have plenty of,
            have enough""",
        "wants_now": """
            need, would need, want, would like, 'd like, would take, to start with, for a start, start with,
            starting with, begin with, would do, for now""",
    },
    "de": {
        "holds": """
            wir haben, haben wir, ich habe, habe ich, wir besitzen, wir betreiben, wir fuhren,
            wir verwalten""",
        "has_already": """
            haben wir schon, haben wir bereits, haben wir noch, habe ich schon, habe ich noch, hab ich schon,
            hab ich noch, haben schon, haben bereits, haben noch, habe schon, habe noch""",
        "wants_now": """
            brauchen, brauche, brauchten, brauchte, benotigen, mochten, mochte, wollen, hatten gern,
            hatte gern, zum anfang, furs erste, anfangen mit, starten mit, vorerst, erstmal""",
    },
    "fr": {
        "holds": """
            on a, on en a, j'ai, j'en ai, nous avons, nous en avons, on possede, nous possedons, on gere,
            je gere, nous gerons, on exploite""",
        "has_already": """
            l'a deja, l'ai deja, les a deja, les ai deja, on a deja, j'ai deja, avons deja, en a deja,
            en ai deja, en ai encore, en a encore, en avons encore, j'ai encore, on a encore, avons encore,
            il m'en reste, il nous en reste, il me reste, il nous reste""",
        "wants_now": """
            faut, voudrais, voudrions, voulons, veux, aimerais, aimerions, souhaite, souhaitons,
            pour commencer, dans un premier temps, commencer par, en ont besoin, besoin de,
            viendront, participeront, pour l'instant, pour le moment""",
    },
    "es": {
        "holds": "tengo, tenemos, contamos con, manejamos, gestionamos, disponemos de",
        "has_already": """
            ya tenemos, ya tengo, ya lo tenemos, ya la tenemos, ya los tenemos, ya las tenemos, ya lo tengo,
            ya la tengo, ya hay, tenemos ya, tengo ya, todavia tenemos, todavia tengo, aun tenemos, aun tengo,
            me queda, me quedan, nos queda, nos quedan""",
        "wants_now": """
            quiero, queremos, quisiera, quisieramos, necesito, necesitamos, me gustaria, nos gustaria,
            hace falta, hacen falta, harian falta, haria falta, para empezar, querria, querriamos, pondria,
            haria, pediria, compraria, alquilaria, empezaria, meteria, cogeria, tomaria, necesitaria,
            vendran, asistiran, de momento, por ahora""",
    },
    "pt": {
        "holds": "tenho, temos, a gente tem, gerimos, administramos, dispomos de",
        "has_already": """
            ja temos, ja tenho, ja o temos, ja a temos, ja os temos, temos ja, tenho ja, ja ha, ja tem,
            ainda temos, ainda tenho, sobraram""",
        "wants_now": """
            quero, queremos, queria, gostava, gostaria, preciso, precisamos, faz falta, fazem falta,
            para comecar, faria, compraria, alugaria, poria, colocaria, comecaria, equiparia, precisaria,
            pegaria, virao, vem so, por agora, para ja, por enquanto""",
    },
    "it": {
        "holds": "ho, abbiamo, gestiamo, possediamo, disponiamo di",
        "has_already": """
            abbiamo gia, ho gia, ce l'ho, ce l'abbiamo, ce li abbiamo, ce le abbiamo, ce n'e, ne ho ancora,
            ne abbiamo ancora, ho ancora, abbiamo ancora, ne ho gia, ne abbiamo gia, mi restano, ci restano,
            me ne restano""",
        "wants_now": """
            voglio, vogliamo, mi serve, ci serve, mi servono, ci servono, ne servono, ho bisogno,
            abbiamo bisogno, per cominciare, per iniziare, partiamo con, iniziamo con, verranno, per ora,
            per adesso""",
    },
    "nl": {
        "holds": "wij hebben, we hebben, hebben we, hebben wij, ik heb, heb ik, we beheren",
        "has_already": """
            hebben we al, heb ik al, hebben al, hebben nog, hebben we nog, heb ik nog, heb al, heb nog,
            hebben we genoeg""",
        "wants_now": """
            willen, wil, zouden, zou graag, nodig, om te beginnen, beginnen met, starten met, voorlopig""",
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
GETTING = listed("be learn order buy rent lease hire book equip train replace cover insure print ship move")
# what leads to the purpose of a number: "18 véhicules à équiper", "16 operai da formare"
FOR_WHAT = {
    "en": ("to",),
    "de": ("zu",),
    "fr": ("a", "pour"),
    "es": ("que", "por", "para"),
    "pt": ("a", "para", "por", "que"),
    "it": ("da", "per"),
    "nl": ("te",),
}
INFINITIVES = {
    "en": (),
    "de": ("en", "ern", "eln"),
    "fr": ("er", "ir", "re", "oir"),
    "es": ("ar", "er", "ir", "arse"),
    "pt": ("ar", "er", "ir", "or"),
    "it": ("are", "ere", "ire", "rre", "arsi"),
    "nl": ("en",),
}

# who does something for a firm: "un prestataire qui passe 10 fois par an"
DOERS = listed(
    """supplier provider contractor lady woman man guy person company firm cleaner technician
    prestataire fournisseur dame femme monsieur personne gars entreprise societe technicien jardinier
    proveedor senora senor chico chica persona empresa tecnico tecnica
    fornecedor senhora senhor moca moco rapaz pessoa
    fornitore signora signore ragazzo ragazza ditta societa azienda
    anbieter lieferant frau firma leverancier mevrouw meneer vrouw bedrijf"""
)
WHO_DOES = {"en": "who", "fr": "qui", "es": "que", "pt": "que", "it": "che", "nl": "die"}
