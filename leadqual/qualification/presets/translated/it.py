"""The presets' questions in Italian, polite (Lei)."""

from __future__ import annotations

from collections.abc import Mapping

from leadqual.qualification.fields import Translation

FIELDS: Mapping[str, Translation] = {
    "name": Translation(
        questions=(
            "Con chi sto parlando?",
            "Posso chiederLe il Suo nome?",
        ),
        hint="Così un collega può rivolgersi a Lei nel modo giusto.",
    ),
    "company": Translation(
        questions=(
            "Per quale azienda lavora?",
            "Come si chiama la Sua azienda?",
        ),
        hint="Così un collega può prepararsi prima di parlare con Lei.",
    ),
    "role": Translation(
        questions=(
            "Qual è il Suo ruolo in azienda?",
            "Di che cosa si occupa in azienda?",
        ),
        hint="Così parliamo di ciò che conta per il Suo lavoro.",
    ),
    "email": Translation(
        questions=(
            "A quale indirizzo e-mail possiamo contattarLa?",
            "A quale indirizzo e-mail possiamo risponderLe?",
        ),
        hint="Così un collega può ricontattarLa. Non lo diamo a nessuno.",
    ),
    "consent": Translation(
        questions=(
            "Possiamo anche inviarLe ogni tanto un'e-mail utile?",
            "Vuole ricevere i nostri consigli anche per e-mail?",
        ),
        hint="Può interrompere le e-mail in qualsiasi momento con un clic.",
    ),
    "budget": Translation(
        questions=(
            "Qual è il vostro budget per questo, più o meno?",
            "Quanto vorrebbe spendere, più o meno?",
        ),
        hint="Così proponiamo qualcosa di adatto. Non è obbligatorio dirlo.",
    ),
    "authority": Translation(
        questions=(
            "Chi decide su una cosa del genere da voi?",
            "Decide Lei, o sono coinvolte altre persone?",
        ),
        hint="Così nessuno deve sentire tutto due volte.",
        choices={
            "I decide": "Decido io",
            "We decide together": "Decidiamo insieme",
            "Someone else decides": "Decide qualcun altro",
        },
    ),
    "timing": Translation(
        questions=(
            "Quando vorrebbe averlo in uso?",
            "Per quando Le serve?",
        ),
        hint="Così sappiamo se c'è fretta.",
        choices={
            "Right away": "Il prima possibile",
            "Soon": "Nei prossimi mesi",
            "Later": "Tra più di tre mesi",
            "Just looking": "Sto solo guardando",
        },
    ),
    "pain": Translation(
        questions=(
            "Che cosa La porta qui oggi?",
            "Quale problema vorrebbe risolvere?",
        ),
        hint="Così parliamo del Suo problema e non delle nostre funzioni.",
    ),
    "need": Translation(
        questions=(
            "A che cosa Le serve?",
            "Che cosa spera di risolvere?",
        ),
        hint="Così parliamo del Suo problema e non delle nostre funzioni.",
    ),
    "company_size": Translation(
        questions=(
            "Quante persone lavorano nella Sua azienda?",
            "Quanti dipendenti avete?",
        ),
        hint="Così proponiamo un piano adatto.",
    ),
    "goals": Translation(
        questions=(
            "Che cosa vuole raggiungere?",
            "Qual è l'obiettivo di tutto questo?",
        ),
        hint="Così valutiamo il nostro prodotto in base al Suo obiettivo.",
    ),
    "plans": Translation(
        questions=(
            "Che cosa fate finora al riguardo?",
            "Che cosa avete già provato o pianificato?",
        ),
        hint="Così non proponiamo quello che avete già provato.",
    ),
    "challenges": Translation(
        questions=(
            "Che cosa lo impedisce?",
            "Qual è la parte difficile?",
        ),
        hint="Così parliamo del Suo problema e non delle nostre funzioni.",
    ),
    "consequences": Translation(
        questions=(
            "Che cosa succede se non cambia nulla?",
            "Quanto vi costa se resta tutto così?",
        ),
        hint="Così sappiamo quanto conta.",
    ),
    "implications": Translation(
        questions=(
            "E che cosa sarebbe possibile una volta risolto?",
            "Che cosa cambierebbe per Lei se funzionasse?",
        ),
        hint="Così sappiamo che cosa spera.",
    ),
    "metrics": Translation(
        questions=(
            "Da che cosa capirebbe che ne è valsa la pena?",
            "Quale cifra deve migliorare?",
        ),
        hint="Così possiamo dire onestamente se ci riusciamo.",
    ),
    "economic_buyer": Translation(
        questions=(
            "Chi approva la spesa per una cosa del genere?",
            "Da quale budget verrebbe?",
        ),
        hint="Così la persona giusta riceve le informazioni giuste.",
    ),
    "decision_criteria": Translation(
        questions=(
            "Da che cosa dipende la scelta per Lei?",
            "Che cosa deve saper fare una soluzione?",
        ),
        hint="Così non Le facciamo perdere tempo se non siamo adatti.",
    ),
    "decision_process": Translation(
        questions=(
            "Come si prende una decisione così da voi?",
            "Quali passi ci sono prima di poter dire di sì?",
        ),
        hint="Così Le inviamo ciò che serve a ogni passo.",
    ),
    "champion": Translation(
        questions=(
            "Quanto ci tiene Lei personalmente?",
            "È Lei che lo porta avanti?",
        ),
        hint="Così sappiamo chi sosteniamo.",
        choices={
            "I am driving it": "Lo porto avanti io",
            "I am part of it": "Ne faccio parte",
            "I only look into it": "Mi informo soltanto",
        },
    ),
}
