"""Small words by which a message shows its language. Data; a word may speak for several languages."""

from __future__ import annotations

_SMALL_WORDS = {
    "en": """the a an no them those these whom each is are was were be been we i you it he she they our my
        your us me of and or to in on at for from with by not but have has had do does did will would
        can could should about just there that this what which who how when where if so than then only
        more less up out over please need want like looking around some people employees roughly under
        between least most half past ve re ll im thanks sorry yes days weeks months next week month""",
    "de": """der die das den dem des ein eine einen einem einer wir ich sie ihr es ist sind war waren haben
        hat hatte und oder zu zum zur im an auf für mit von vom bei nicht aber wie was wer wo wann wenn
        so als dann nur mehr etwa ungefähr rund uns unser unsere mein meine ja nein bitte danke leute
        mitarbeiter über unter bis zwischen gerade noch schon auch circa knapp gut sein uhr halb nächste
        nächsten nächster nächstes woche wochen monat monate monaten tage tagen jahr jahre jahren werden
        kein um keine ab ca""",
    "fr": """le la les un une des du de et ou à au aux est sont était nous je vous il elle ils on notre nos
        mon ma mes votre ce cette que qui quoi quand où si pas mais avec pour par sur dans en environ
        plus moins avons sommes êtes ai avez ont personnes salariés c d l n s j qu y a être oui non
        merci presque autour entre jusqu heures heure prochain prochaine semaine semaines jours mois
        années ans dans""",
    "es": """el la los las un una unos unas de del y o a al es son era somos estamos yo tú usted nosotros
        ustedes nuestro nuestra mi su que qué quien cuando cuándo si sí no pero con para por en sobre
        más menos como unos casi tenemos tengo hay está están personas empleados gracias hola entre
        hasta alrededor soy próximo próxima semana semanas mes meses días día años año hace dentro
        aproximadamente""",
    "pt": """o a os as um uma uns umas de do da das e ou em no na nos nas ao à é são era somos estamos eu você
    vocês nós nosso nossa meu minha seu sua que quem quando se sim não mas com para por sobre mais menos
    como quase temos tenho há está estão pessoas funcionários obrigado obrigada olá entre até cerca
    próximo próxima semana semanas dia dias mês meses anos ano daqui sou colaboradores aproximadamente""",
    "it": """il lo la i gli le un uno una di del della dei delle e o a al alla è sono era siamo io tu lei
        noi voi nostro nostra mio mia suo che chi quando se sì non ma con per in su più meno come circa
        quasi abbiamo ho ha c ci persone dipendenti grazie ciao tra fra fino prossimo prossima settimana
        settimane mese mesi giorni anni lavoriamo da dal dai dagli ai agli quest questo scorso oltre nel nella
        massimo""",
    "nl": """de het een minste en of van voor met bij naar te in op aan is zijn was waren wij we ik jij je u
        hij zij ze ons onze mijn uw dit dat die wat wie waar wanneer als niet geen maar dan ook nog al
        hebben heb heeft ongeveer rond meer minder tussen tot bijna mensen medewerkers ja nee graag dank
        hallo om uur volgende komende maand maanden weken dagen week jaar zo circa""",
}


def _invert(small_words: dict[str, str]) -> dict[str, tuple[str, ...]]:
    languages_of: dict[str, tuple[str, ...]] = {}
    for language, words in small_words.items():
        for word in set(words.split()):
            languages_of[word] = (*languages_of.get(word, ()), language)
    return languages_of


LANGUAGES_OF = _invert(_SMALL_WORDS)
