"""A third wording, written before the readers were worked on with the other two and not looked at since."""

from __future__ import annotations

from . import Wording, Wordings

FRESH: Wordings = {
    "en": {
        "role": Wording(
            (
                "I'm currently the {x}.",
                "My position is {x}.",
                "I'm working as a {x} these days.",
                "For the record, I'm our {x}.",
            ),
            ("{x}", "i work as {x}", "my role: {x}"),
        ),
        "company": Wording(
            (
                "I'm from {x}.",
                "The firm I work for is {x}.",
                "I'm reaching out from {x}.",
                "Our business is called {x}.",
            ),
            ("{x}", "the name is {x}", "at {x}"),
        ),
        "size": Wording(
            (
                "We currently employ {x} people.",
                "Our staff is {x} people.",
                "Right now we're {x} employees.",
                "There are {x} people on our payroll.",
            ),
            ("{x}", "{x} employees", "we have {x}", "{x} in total"),
            ("{x} or thereabouts", "I think around {x} people"),
            ("Oops, typo, I meant {x} people.", "Let me correct that: we are {x} people."),
        ),
        "pain": Wording(
            (
                "Our main problem is that {x}.",
                "Basically {x}.",
                "The thing is, {x}.",
                "We're here because {x}.",
            ),
            ("{x}", "basically, {x}"),
        ),
        "timing": Wording(
            (
                "It should be in place {x}.",
                "We're hoping to have it running {x}.",
                "Our deadline: {x}.",
                "We need a solution {x}.",
            ),
            ("{x}", "ideally {x}", "{x}, I think"),
        ),
        "budget": Wording(
            (
                "The budget we have is {x}.",
                "We're able to spend {x}.",
                "Our price range is {x}.",
                "We got {x} approved for this.",
            ),
            ("{x}", "budget is {x}", "we can do {x}"),
            ("maybe around {x}", "I guess {x}"),
            ("Sorry, wrong figure: our budget is {x}.",),
        ),
        "authority_yes": Wording(
            ("I have the final say.", "That's up to me.", "I'm the one who signs.", "I decide that."),
            ("yes", "yes, that's me"),
        ),
        "authority_no": Wording(
            (
                "My manager has the final say.",
                "That's up to my boss.",
                "The directors decide that.",
                "I have to ask my boss.",
            ),
            ("no", "no, that's my boss"),
        ),
        "name": Wording(
            ("I'm called {x}.", "The name's {x}.", "This is {x}.", "{x} is my name."),
            ("{x}", "it's {x}", "I'm {x}"),
        ),
        "email": Wording(
            ("My address is {x}.", "Send it to {x}.", "Best to e-mail me at {x}.", "{x} is my e-mail."),
            ("{x}", "sure, {x}"),
        ),
        "phone": Wording(
            ("You can ring me on {x}.", "My mobile is {x}.", "Better by phone: {x}", "Call {x} please."),
            ("{x}",),
        ),
    },
    "de": {
        "role": Wording(("Ich arbeite als {x}.", "Meine Position ist {x}."), ("{x}", "als {x}")),
        "company": Wording(("Ich komme von {x}.", "Wir sind die Firma {x}."), ("{x}", "bei {x}")),
        "size": Wording(
            ("Bei uns arbeiten {x} Leute.", "Wir beschäftigen {x} Personen."),
            ("{x}", "{x} Personen"),
            ("so um die {x}",),
            ("Moment, falsch: wir sind {x} Mitarbeiter.",),
        ),
        "pain": Wording(("Unser Problem ist: {x}.", "Bei uns ist es so: {x}."), ("{x}",)),
        "budget": Wording(("Das Budget beträgt {x}.", "Wir können {x} ausgeben."), ("{x}",)),
        "authority_yes": Wording(("Das liegt bei mir.", "Ich unterschreibe das."), ("ja",)),
        "authority_no": Wording(("Das liegt beim Chef.", "Der Vorstand entscheidet."), ("nein",)),
        "name": Wording(("Mein Name ist {x}.", "Ich bin {x}."), ("{x}",)),
        "email": Wording(("Schreiben Sie an {x}.", "Meine Adresse: {x}."), ("{x}",)),
    },
    "fr": {
        "role": Wording(("Je suis {x}.", "J'occupe le poste de {x}."), ("{x}", "comme {x}")),
        "company": Wording(("Je travaille pour {x}.", "Notre entreprise s'appelle {x}."), ("{x}",)),
        "size": Wording(
            ("On est {x} en tout.", "L'entreprise compte {x} personnes."),
            ("{x}", "{x} personnes"),
            ("environ {x}",),
            ("Pardon, c'est {x} personnes.",),
        ),
        "pain": Wording(("Notre problème : {x}.", "En fait, {x}."), ("{x}",)),
        "budget": Wording(("Nous avons un budget de {x}.", "On peut mettre {x}."), ("{x}",)),
        "authority_yes": Wording(("C'est moi qui décide.", "La décision me revient."), ("oui",)),
        "authority_no": Wording(("C'est mon patron qui décide.", "La direction décide."), ("non",)),
        "name": Wording(("Je m'appelle {x}.", "Mon nom est {x}."), ("{x}",)),
        "email": Wording(("Mon adresse est {x}.", "Écrivez-moi à {x}."), ("{x}",)),
    },
    "es": {
        "role": Wording(("Soy {x}.", "Trabajo como {x}."), ("{x}", "como {x}")),
        "company": Wording(("Nuestra empresa se llama {x}.", "Estoy en {x}."), ("{x}",)),
        "size": Wording(
            ("En la empresa trabajamos {x} personas.", "Tenemos una plantilla de {x}."),
            ("{x}", "{x} personas"),
            ("unas {x} personas",),
        ),
        "pain": Wording(("Nuestro problema es que {x}.", "El caso es que {x}."), ("{x}",)),
        "budget": Wording(("Nuestro presupuesto es de {x}.", "Podemos gastar {x}."), ("{x}",)),
        "authority_yes": Wording(("Lo decido yo.", "La decisión es mía."), ("sí",)),
        "authority_no": Wording(("Lo decide mi jefa.", "La decisión es de dirección."), ("no",)),
        "name": Wording(("Me llamo {x}.", "Mi nombre es {x}."), ("{x}",)),
        "email": Wording(("Mi correo es {x}.", "Escríbame a {x}."), ("{x}",)),
    },
    "pt": {
        "role": Wording(("Sou {x}.", "Trabalho como {x}."), ("{x}", "como {x}")),
        "company": Wording(("Trabalho na {x}.", "A nossa empresa é a {x}."), ("{x}",)),
        "size": Wording(
            ("Somos {x} pessoas na empresa.", "Temos {x} funcionários."),
            ("{x}", "{x} pessoas"),
            ("umas {x} pessoas",),
        ),
        "pain": Wording(("O nosso problema é que {x}.", "Acontece que {x}."), ("{x}",)),
        "budget": Wording(("O nosso orçamento é de {x}.", "Podemos gastar {x}."), ("{x}",)),
        "authority_yes": Wording(("Sou eu que decido.", "A decisão é minha."), ("sim",)),
        "authority_no": Wording(("Quem decide é o meu chefe.", "A direção decide."), ("não",)),
        "name": Wording(("Chamo-me {x}.", "O meu nome é {x}."), ("{x}",)),
        "email": Wording(("O meu e-mail é {x}.", "Escreva para {x}."), ("{x}",)),
    },
    "it": {
        "role": Wording(("Sono {x}.", "Lavoro come {x}."), ("{x}", "come {x}")),
        "company": Wording(("Lavoro per {x}.", "La nostra azienda si chiama {x}."), ("{x}",)),
        "size": Wording(
            ("Siamo {x} persone.", "In azienda lavorano {x} persone."),
            ("{x}", "{x} persone"),
            ("circa {x} persone",),
        ),
        "pain": Wording(("Il nostro problema è che {x}.", "In pratica {x}."), ("{x}",)),
        "budget": Wording(("Il nostro budget è di {x}.", "Possiamo spendere {x}."), ("{x}",)),
        "authority_yes": Wording(("Decido io.", "La decisione è mia."), ("sì",)),
        "authority_no": Wording(("Decide il mio capo.", "Decide la direzione."), ("no",)),
        "name": Wording(("Mi chiamo {x}.", "Il mio nome è {x}."), ("{x}",)),
        "email": Wording(("La mia e-mail è {x}.", "Mi scriva a {x}."), ("{x}",)),
    },
    "nl": {
        "role": Wording(("Ik ben {x}.", "Mijn functie is {x}."), ("{x}", "als {x}")),
        "company": Wording(("Ik werk bij {x}.", "Ons bedrijf heet {x}."), ("{x}",)),
        "size": Wording(
            ("Bij ons werken {x} mensen.", "We zijn met {x} mensen."),
            ("{x}", "{x} mensen"),
            ("ongeveer {x} mensen",),
        ),
        "pain": Wording(("Ons probleem is dat {x}.", "Eigenlijk is het zo: {x}."), ("{x}",)),
        "budget": Wording(("Ons budget is {x}.", "We kunnen {x} uitgeven."), ("{x}",)),
        "authority_yes": Wording(("Ik beslis dat zelf.", "Die beslissing is aan mij."), ("ja",)),
        "authority_no": Wording(("Mijn baas beslist.", "De directie beslist."), ("nee",)),
        "name": Wording(("Ik heet {x}.", "Mijn naam is {x}."), ("{x}",)),
        "email": Wording(("Mijn e-mail is {x}.", "Schrijf me op {x}."), ("{x}",)),
    },
}
