"""Wording that may be looked at while the readers are worked on."""

from __future__ import annotations

from . import Wording, Wordings

TUNING: Wordings = {
    "en": {
        "role": Wording(
            ("I'm the {x} here.", "I work as {x}.", "My role is {x}.", "I'm {x} at our company."),
            ("{x}", "I'm the {x}", "{x} here"),
        ),
        "company": Wording(
            ("I'm with {x}.", "We are {x}.", "I work at {x}.", "Our company is {x}."),
            ("{x}", "it's {x}", "we're {x}"),
        ),
        "size": Wording(
            (
                "We have {x} employees.",
                "We're {x} people.",
                "Our company has {x} people.",
                "{x} people work for us.",
            ),
            ("{x}", "{x} people", "we are {x}"),
            ("roughly {x} people I think", "maybe {x}"),
            ("Sorry, I meant {x} people.", "Correction, we are {x} people."),
        ),
        "pain": Wording(
            ("{x}.", "The problem: {x}.", "Right now {x}.", "To be honest, {x}."), ("{x}", "{x}, mostly")
        ),
        "timing": Wording(
            ("We want to start {x}.", "We need it {x}.", "Go-live is {x}.", "We would launch {x}."), ("{x}",)
        ),
        "budget": Wording(
            (
                "Our budget is {x}.",
                "We can spend {x}.",
                "The budget for this is {x}.",
                "We have a budget of {x}.",
            ),
            ("{x}", "about the budget: {x}"),
            ("maybe {x}", "around {x}"),
            ("Correction, the budget is {x}.",),
        ),
        "authority_yes": Wording(
            ("I decide on this myself.", "It's my decision.", "I make that decision.", "I sign off on it."),
            ("yes", "yes, I do"),
        ),
        "authority_no": Wording(
            ("My boss decides on this.", "Our CEO decides.", "That's not my decision.", "The board decides."),
            ("no", "no, my boss decides"),
        ),
        "name": Wording(
            ("My name is {x}.", "I'm {x}.", "{x} here.", "You can call me {x}."), ("{x}", "I'm {x}")
        ),
        "email": Wording(
            ("You can reach me at {x}.", "My email is {x}.", "Write to {x}.", "Please mail {x}."),
            ("{x}", "my e-mail is {x}"),
        ),
        "phone": Wording(
            ("My number is {x}.", "You can call me at {x}.", "Phone: {x}", "Reach me by phone: {x}"), ("{x}",)
        ),
    },
    "de": {
        "role": Wording(
            ("Ich bin {x}.", "Meine Rolle ist {x}.", "Ich bin als {x} tätig."), ("{x}", "ich bin {x}")
        ),
        "company": Wording(("Ich arbeite bei {x}.", "Unsere Firma heißt {x}."), ("{x}", "wir heißen {x}")),
        "size": Wording(
            ("Wir sind {x} Mitarbeiter.", "Wir haben {x} Angestellte."),
            ("{x}", "{x} Mitarbeiter"),
            ("etwa {x} Leute",),
            ("Korrektur: wir sind {x} Leute.",),
        ),
        "pain": Wording(("{x}.", "Das Problem: {x}."), ("{x}",)),
        "budget": Wording(
            ("Unser Budget ist {x}.", "Wir haben {x} zur Verfügung."), ("{x}",), ("ungefähr {x}",)
        ),
        "authority_yes": Wording(("Ich entscheide das.", "Das ist meine Entscheidung."), ("ja",)),
        "authority_no": Wording(
            ("Mein Chef entscheidet.", "Das entscheidet unsere Geschäftsführung."), ("nein",)
        ),
        "name": Wording(("Man nennt mich {x}.", "{x} hier."), ("{x}",)),
        "email": Wording(("Meine E-Mail ist {x}.", "Sie erreichen mich unter {x}."), ("{x}",)),
    },
    "fr": {
        "role": Wording(("Je travaille comme {x}.", "Mon poste est {x}."), ("{x}", "je suis {x}")),
        "company": Wording(("Je suis chez {x}.", "Nous sommes {x}."), ("{x}", "c'est {x}")),
        "size": Wording(
            ("Nous avons {x} employés.", "Nous sommes {x} salariés."),
            ("{x}", "nous sommes {x}"),
            ("à peu près {x} personnes",),
            ("Correction : nous sommes {x} personnes.",),
        ),
        "pain": Wording(("{x}.", "Le problème : {x}."), ("{x}",)),
        "budget": Wording(("Notre budget est de {x}.", "Nous avons un budget de {x}."), ("{x}",)),
        "authority_yes": Wording(("Je décide moi-même.", "C'est ma décision."), ("oui",)),
        "authority_no": Wording(("Mon chef décide.", "C'est la direction qui décide."), ("non",)),
        "name": Wording(("Mon nom est {x}.", "{x} ici."), ("{x}",)),
        "email": Wording(("Mon e-mail est {x}.", "Écrivez-moi à {x}."), ("{x}",)),
    },
    "es": {
        "role": Wording(("Soy {x}.", "Mi cargo es {x}."), ("{x}", "soy {x}")),
        "company": Wording(("Trabajo para {x}.", "Mi empresa es {x}."), ("{x}", "somos {x}")),
        "size": Wording(
            ("Somos {x} empleados.", "En la empresa somos {x} personas."),
            ("{x}", "{x} personas"),
            ("más o menos {x} personas",),
        ),
        "pain": Wording(("{x}.", "El problema: {x}."), ("{x}",)),
        "budget": Wording(("Nuestro presupuesto es de {x}.", "El presupuesto es {x}."), ("{x}",)),
        "authority_yes": Wording(("Decido yo.", "Es mi decisión."), ("sí",)),
        "authority_no": Wording(("Mi jefe decide.", "Lo decide la dirección."), ("no",)),
        "name": Wording(("Mi nombre es {x}.", "Yo me llamo {x}."), ("{x}",)),
        "email": Wording(("Mi e-mail es {x}.", "Puede escribirme a {x}."), ("{x}",)),
    },
    "pt": {
        "role": Wording(("Sou {x}.", "Meu cargo é {x}."), ("{x}", "sou {x}")),
        "company": Wording(("Trabalho para a {x}.", "Somos a {x}."), ("{x}",)),
        "size": Wording(
            ("Somos {x} funcionários.", "A empresa tem {x} pessoas."),
            ("{x}", "{x} pessoas"),
            ("mais ou menos {x} pessoas",),
        ),
        "pain": Wording(("{x}.", "O problema: {x}."), ("{x}",)),
        "budget": Wording(("O nosso orçamento é de {x}.", "O orçamento é {x}."), ("{x}",)),
        "authority_yes": Wording(("Eu decido.", "É minha decisão."), ("sim",)),
        "authority_no": Wording(("O meu chefe decide.", "É a direção que decide."), ("não",)),
        "name": Wording(("Meu nome é {x}.", "Eu me chamo {x}."), ("{x}",)),
        "email": Wording(("Meu e-mail é {x}.", "Pode escrever para {x}."), ("{x}",)),
    },
    "it": {
        "role": Wording(("Sono {x}.", "La mia posizione è {x}."), ("{x}", "sono {x}")),
        "company": Wording(("Lavoro presso {x}.", "Siamo {x}."), ("{x}",)),
        "size": Wording(
            ("Siamo {x} dipendenti.", "In azienda siamo {x} persone."),
            ("{x}", "{x} persone"),
            ("circa {x} persone",),
        ),
        "pain": Wording(("{x}.", "Il problema: {x}."), ("{x}",)),
        "budget": Wording(("Il nostro budget è di {x}.", "Il budget è {x}."), ("{x}",)),
        "authority_yes": Wording(("Decido io stesso.", "È una mia decisione."), ("sì",)),
        "authority_no": Wording(("Il mio capo decide.", "Decide la direzione."), ("no",)),
        "name": Wording(("Il mio nome è {x}.", "Io mi chiamo {x}."), ("{x}",)),
        "email": Wording(("La mia e-mail è {x}.", "Può scrivermi a {x}."), ("{x}",)),
    },
    "nl": {
        "role": Wording(("Ik ben {x}.", "Ik ben hier {x}."), ("{x}", "ik ben {x}")),
        "company": Wording(("Ik werk voor {x}.", "Wij zijn {x}."), ("{x}",)),
        "size": Wording(
            ("We zijn met {x} medewerkers.", "Bij ons werken {x} mensen."),
            ("{x}", "{x} medewerkers"),
            ("ongeveer {x} mensen",),
        ),
        "pain": Wording(("{x}.", "Het probleem: {x}."), ("{x}",)),
        "budget": Wording(("Ons budget is {x}.", "Het budget is {x}."), ("{x}",)),
        "authority_yes": Wording(("Ik beslis daarover.", "Dat is mijn beslissing."), ("ja",)),
        "authority_no": Wording(("De directie beslist.", "Dat beslist mijn baas."), ("nee",)),
        "name": Wording(("{x} hier.", "Ik ben {x}."), ("{x}",)),
        "email": Wording(("Mijn e-mail is {x}.", "U kunt mij mailen op {x}."), ("{x}",)),
    },
}
