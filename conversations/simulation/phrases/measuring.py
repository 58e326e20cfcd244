"""Held-out wording: it measures. Who works on the readers looks at the figures, not at these sentences."""

from __future__ import annotations

from . import Wording, Wordings

MEASURING: Wordings = {
    "en": {
        "role": Wording(
            (
                "I took over as {x} last spring.",
                "By the way, I'm {x} at our place.",
                "My job title is {x}.",
                "I've been the {x} for two years now.",
            ),
            ("{x}", "i'm the {x}", "{x} at the moment"),
        ),
        "company": Wording(
            (
                "My employer is {x}.",
                "I work for {x}.",
                "The company is called {x}.",
                "I'm writing on behalf of {x}.",
            ),
            ("{x}", "{x}, heard of us?", "we're called {x}"),
        ),
        "size": Wording(
            (
                "There are {x} of us in total.",
                "We're a team of {x} people all told.",
                "Headcount is {x} right now.",
                "All in all {x} people work here.",
            ),
            ("{x}", "{x} of us", "we're {x}", "{x} heads"),
            ("somewhere around {x} people", "I'd guess {x} or so", "{x}-ish"),
            ("Wait, I got that wrong, it's {x} people.", "Actually no, make that {x} employees."),
        ),
        "pain": Wording(
            ("Here's our situation: {x}.", "{x}.", "Honestly, {x}.", "What bugs us: {x}."),
            ("{x}", "well, {x}"),
        ),
        "timing": Wording(
            (
                "Realistically we'd roll it out {x}.",
                "Ideally we'd go live {x}.",
                "We'd like to get going {x}.",
                "The plan is to start {x}.",
            ),
            ("{x}", "{x} I'd say", "probably {x}"),
        ),
        "budget": Wording(
            (
                "Management gave us {x} for it.",
                "We've set aside {x} for this.",
                "There's {x} in the budget.",
                "We could spend {x} on it.",
            ),
            ("{x}", "{x} in total", "we have {x}"),
            ("something like {x}", "perhaps {x}, give or take"),
            ("Sorry, mixed that up: the budget is {x}.",),
        ),
        "authority_yes": Wording(
            (
                "That call is up to me.",
                "Nobody else has to approve it.",
                "I'm the one who signs off on this.",
                "The decision is mine to make.",
            ),
            ("yep", "yes, that's me", "I am"),
        ),
        "authority_no": Wording(
            (
                "It needs the board's okay.",
                "I only collect the offers.",
                "Our CFO has to approve it.",
                "I'd have to ask my director first.",
            ),
            ("no", "nope, our CFO does", "not me, my director decides"),
        ),
        "name": Wording(
            ("You're talking to {x}.", "Folks call me {x}.", "I'm {x}, by the way.", "This is {x}."),
            ("{x}", "it's {x}", "sure, {x}"),
        ),
        "email": Wording(
            ("My mail address: {x}", "Best write to {x}.", "Drop me a line at {x}.", "Mail me: {x}"),
            ("{x}", "it's {x}", "{x} works best"),
        ),
        "phone": Wording(
            ("You can ring me at {x}.", "My mobile: {x}", "Phone works better: {x}", "Call me on {x}."),
            ("{x}", "it's {x}"),
        ),
    },
    "de": {
        "role": Wording(
            ("Ich bin hier {x}.", "Meine Stelle: {x}.", "Ich arbeite hier als {x}."), ("{x}", "ich bin {x}")
        ),
        "company": Wording(
            ("Ich schreibe für {x}.", "Ich bin von der Firma {x}.", "Wir heißen {x}."), ("{x}",)
        ),
        "size": Wording(
            (
                "Unser Team zählt {x} Köpfe.",
                "Bei uns arbeiten {x} Leute.",
                "Wir sind insgesamt {x} Mitarbeiter.",
            ),
            ("{x}", "{x} Leute"),
            ("so um die {x} Leute",),
            ("Moment, es sind {x} Leute.",),
        ),
        "pain": Wording(("Unser Ärgernis: {x}.", "{x}."), ("{x}",)),
        "budget": Wording(
            ("Ausgeben können wir {x}.", "Wir haben dafür {x} eingeplant."), ("{x}",), ("vielleicht {x}",)
        ),
        "authority_yes": Wording(
            ("Die Entscheidung liegt bei mir.", "Das entscheide ich selbst."), ("ja", "ja, das bin ich")
        ),
        "authority_no": Wording(
            ("Da muss die Geschäftsführung zustimmen.", "Das entscheidet mein Chef."),
            ("nein", "nein, mein Chef"),
        ),
        "name": Wording(("Ich heiße {x}.", "Mein Name ist {x}."), ("{x}", "ich bin {x}")),
        "email": Wording(("Schreiben Sie mir an {x}.", "Meine Adresse ist {x}."), ("{x}",)),
    },
    "fr": {
        "role": Wording(("J'occupe le poste de {x}.", "Je suis {x} ici."), ("{x}",)),
        "company": Wording(
            ("Notre société s'appelle {x}.", "Je travaille chez {x}."), ("{x}", "on s'appelle {x}")
        ),
        "size": Wording(
            ("Nous sommes {x} personnes.", "On est {x} salariés."),
            ("{x}", "{x} personnes"),
            ("environ {x} personnes",),
            ("Pardon, nous sommes {x} personnes.",),
        ),
        "pain": Wording(("Le souci, c'est que {x}.", "{x}."), ("{x}",)),
        "budget": Wording(("On peut mettre {x}.", "Nous avons prévu {x}."), ("{x}",)),
        "authority_yes": Wording(
            ("La décision me revient.", "C'est moi qui décide."), ("oui", "oui, c'est moi")
        ),
        "authority_no": Wording(
            ("Il faut l'accord de la direction.", "C'est mon directeur qui décide."),
            ("non", "non, mon directeur"),
        ),
        "name": Wording(("Moi, c'est {x}.", "Je m'appelle {x}."), ("{x}",)),
        "email": Wording(("Mon adresse : {x}", "Vous pouvez m'écrire à {x}."), ("{x}",)),
    },
    "es": {
        "role": Wording(("Mi puesto es {x}.", "Trabajo como {x}."), ("{x}", "soy {x}")),
        "company": Wording(("La empresa se llama {x}.", "Trabajo en {x}."), ("{x}", "nos llamamos {x}")),
        "size": Wording(
            ("Somos {x} personas.", "Tenemos {x} empleados."), ("{x}", "somos {x}"), ("unas {x} personas",)
        ),
        "pain": Wording(("Lo que pasa es que {x}.", "{x}."), ("{x}",)),
        "budget": Wording(("Podemos gastar {x}.", "Tenemos un presupuesto de {x}."), ("{x}",)),
        "authority_yes": Wording(("La decisión es mía.", "Yo tomo la decisión."), ("sí", "sí, yo")),
        "authority_no": Wording(
            ("Tiene que aprobarlo dirección.", "Lo decide mi jefe."), ("no", "no, mi jefe")
        ),
        "name": Wording(("Soy {x}.", "Me llamo {x}."), ("{x}",)),
        "email": Wording(("Escríbame a {x}.", "Mi correo es {x}."), ("{x}",)),
    },
    "pt": {
        "role": Wording(("O meu cargo é {x}.", "Trabalho como {x}."), ("{x}", "sou {x}")),
        "company": Wording(("A empresa chama-se {x}.", "Trabalho na {x}."), ("{x}",)),
        "size": Wording(("Somos {x} pessoas.", "Temos {x} funcionários."), ("{x}", "somos {x}")),
        "pain": Wording(("O que nos incomoda: {x}.", "{x}."), ("{x}",)),
        "budget": Wording(("Podemos gastar {x}.", "Temos um orçamento de {x}."), ("{x}",)),
        "authority_yes": Wording(("A decisão é minha.", "Sou eu que decido."), ("sim", "sim, sou eu")),
        "authority_no": Wording(
            ("Preciso da aprovação da direção.", "Quem decide é o meu chefe."), ("não", "não, o meu chefe")
        ),
        "name": Wording(("Chamo-me {x}.", "O meu nome é {x}."), ("{x}",)),
        "email": Wording(("Escreva-me para {x}.", "O meu e-mail é {x}."), ("{x}",)),
    },
    "it": {
        "role": Wording(("Il mio ruolo è {x}.", "Lavoro come {x}."), ("{x}", "sono {x}")),
        "company": Wording(("L'azienda si chiama {x}.", "Lavoro per {x}."), ("{x}", "ci chiamiamo {x}")),
        "size": Wording(("Siamo in {x} persone.", "Abbiamo {x} dipendenti."), ("{x}", "siamo in {x}")),
        "pain": Wording(("Il punto è che {x}.", "{x}."), ("{x}",)),
        "budget": Wording(("Possiamo spendere {x}.", "Abbiamo un budget di {x}."), ("{x}",)),
        "authority_yes": Wording(("La decisione spetta a me.", "Decido io."), ("sì", "sì, io")),
        "authority_no": Wording(
            ("Serve l'ok della direzione.", "Decide il mio capo."), ("no", "no, il mio capo")
        ),
        "name": Wording(("Sono {x}.", "Mi chiamo {x}."), ("{x}",)),
        "email": Wording(("Mi scriva a {x}.", "La mia mail è {x}."), ("{x}",)),
    },
    "nl": {
        "role": Wording(("Mijn functie is {x}.", "Ik werk als {x}."), ("{x}", "ik ben {x}")),
        "company": Wording(("Ons bedrijf heet {x}.", "Ik werk bij {x}."), ("{x}", "we heten {x}")),
        "size": Wording(("We zijn met {x} mensen.", "We hebben {x} medewerkers."), ("{x}", "{x} mensen")),
        "pain": Wording(("Waar we last van hebben: {x}.", "{x}."), ("{x}",)),
        "budget": Wording(("We kunnen {x} uitgeven.", "We hebben een budget van {x}."), ("{x}",)),
        "authority_yes": Wording(("De beslissing is aan mij.", "Ik beslis zelf."), ("ja", "ja, ik")),
        "authority_no": Wording(
            ("De directie moet akkoord gaan.", "Mijn baas beslist."), ("nee", "nee, mijn baas")
        ),
        "name": Wording(("Ik heet {x}.", "Mijn naam is {x}."), ("{x}",)),
        "email": Wording(("Mail me op {x}.", "Mijn adres is {x}."), ("{x}",)),
    },
}
