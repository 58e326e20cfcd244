"""What kinds of things fields name, by the words of their labels, and the words that can only be one kind of
thing, in all our languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

# the first kind one of whose words a label has, in this order
KINDS = {
    "any": """language languages sprache langue idioma lingua taal industry sector branche secteur settore
        setor department account konto compte cuenta conta conto rekening wallet pot category tier plan""",
    "colour": "colour color farbe couleur cor colore kleur shade",
    "cuisine": """cuisine food kitchen kuche cucina cocina cozinha keuken dish meal eat gericht essen plat
        plato prato piatto""",
    "genre": "genre music style musik musica musique muziek",
    "firm": """airline insurer insurance carrier merchant employer bank company firm provider brand vendor
        supplier fluggesellschaft versicherung versicherer handler anbieter compagnie assureur marchand
        fournisseur aerolinea aseguradora comercio companhia seguradora loja compagnia assicurazione
        negozio maatschappij verzekeraar winkel shop store operator agency tool crm software""",
    "person": """person people who whom contact recipient payee receiver beneficiary holder passenger guest
        traveller traveler instructor tutor caregiver photographer doctor
        dentist stylist hairdresser barber therapist driver host trainer teacher
        debtor sender attendee organiser organizer with_whom client patient tenant empfanger arzt arztin
        kontakt ansprechpartner inhaber reisender destinataire medecin titulaire passager beneficiaire
        destinatario medico titular pasajero beneficiario profissional profesional passageiro intestatario
        passeggero ontvanger rekeninghouder reiziger arts kapper wem wen whose surname vorname nachname
        nombre""",
    "place": """city town county province provinz provincia provincie wohnort woonplaats commune comune point
        place location address area region country state station airport stop room
        neighbourhood neighborhood district destination origin where street stadt ort strasse adresse bahnhof
        flughafen
        ziel land ville lieu rue gare aeroport quartier pays ciudad lugar calle estacion aeropuerto pais
        barrio cidade rua estacao aeroporto bairro citta luogo via stazione indirizzo paese residenza stad
        plaats straat luchthaven adres ophaaladres bestemming wo ou donde onde dove waar pickup dropoff""",
    "venue": """attraction sight landmark property restaurant hotel theatre theater cinema venue salon
    clinic pub bar cafe museum stadium eatery
        accommodation unterkunft studio branch kino spa gym garage library pharmacy hospital hostel campsite
        restaurante ristorante albergo teatro cine museo musee museu werkstatt taller officina
        fitnessstudio gimnasio palestra sportschool bibliothek bibliotheque biblioteca bibliotheek
        apotheke pharmacie farmacia apotheek klinik clinique clinica kliniek krankenhaus hopital
        ospedale ziekenhuis inn lodge motel resort""",
    "title": """exhibition class course workshop tour movie film song track album show book play series
    event titel titre titulo titolo concert
        game podcast""",
    "maker": """starring star stars celeb celebs acting acts artist band singer director actor actress
    author cast performer
        composer regisseur""",
    "thing": """product item article service services treatment model car vehicle shoe part object services
        leistung dienst behandlung produkt modell artikel produit prestation soin modele servicio producto
        tratamiento servico produto tratamento servizio prodotto trattamento dienst product behandeling""",
    "cause": """reason purpose problem issue fault reference occasion complaint allergy symptom pain goal
        zweck
        verwendungszweck grund problem mangel anlass motif raison probleme motivo referencia problema
        finalidade causale guasto reden klacht probleem doel use_case case challenge wrong needs hurts""",
}  # fmt: skip
KIND_WORDS = {word: kind for kind, words in reversed(KINDS.items()) for word in words.split()}

CUISINES = listed(
    """italian french chinese indian thai japanese mexican vietnamese greek spanish turkish korean lebanese
    ethiopian moroccan american british german mediterranean persian peruvian brazilian caribbean cuban
    vegan vegetarian sushi pizza pasta tapas ramen barbecue bbq burger burgers curry seafood steak steakhouse
    noodles kebab italienisch franzosisch chinesisch indisch thailandisch japanisch mexikanisch griechisch
    spanisch turkisch italien francais chinois indien japonais mexicain grec italiano italiana chino china
    frances francesa japones japonesa mexicano mexicana griego tailandes indiana cinese giapponese
    messicano greco indiano turco italiaans frans chinees indiaas japans grieks mexicaans thais"""
)
GENRES = listed(
    """comedy drama thriller horror romance action documentary animation fantasy sci-fi scifi western musical
    jazz rock pop blues reggae hip-hop hiphop rap metal folk classical techno house electronic soul country
    indie punk komodie drama krimi comedie horreur comedia terror commedia komedie klassik klassiek"""
)
COLOURS = listed(
    """red blue green black white grey gray yellow orange purple pink brown beige navy rot blau grun schwarz
    weiss grau gelb lila rosa braun rouge bleu vert noir blanc gris jaune violet rojo azul verde negro blanco
    amarillo preto branco cinza amarelo nero bianco grigio giallo rood blauw groen zwart wit grijs geel"""
)
POST_FREE = listed("the a an my our your der die das ein eine le la un une el los o os il lo het een")
# frames: small words and verbs right before a name, and the kinds of things they can lead to
FRAMES: dict[str, tuple[str, str]] = {
    "in": ("in im en dans em nel nella near around within", "place colour role"),
    "with": ("with mit avec con com met", "person firm maker thing cause colour cuisine venue genre"),
    "by": ("by", "maker person firm title"),
    "to": ("to", "place person venue title"),
    "from": ("from aus vom", "place person firm venue thing cuisine maker"),
    "watch": ("watch watching stream schauen regarder guardare kijken", "title genre maker thing"),
    "see": ("see sehen voir ver vedere zien", "title maker venue person place genre thing"),
    "play": ("play playing hear listen spiele joue pon toca suona speel", "title maker genre thing person"),
    "tell": ("text message ask tell phone", "person venue firm"),
}  # fmt: skip
FRAME_OF = {word: kinds.split() for words, kinds in FRAMES.values() for word in words.split()}
# "I'm X", "ich bin X", "my name is X"
SELVES = (
    "i am", "i 'm", "this is", "name is", "name 's", "ich bin", "ich heisse", "je suis", "m' appelle",
    "me llamo",
    "soy", "sou", "me chamo", "chamo me", "sono", "mi chiamo", "ik ben", "ik heet", "das bin ich ,",
    "name ist", "nom est", "nombre es", "nome e", "naam is",
)  # fmt: skip
# the last or first words of names of places where one goes, stays or eats
VENUE_WORDS = listed(
    """grill lounge hotel inn hostel cinema cinemas theatre theater arena stadium tavern bistro brasserie cafe
    pub bar restaurant trattoria pizzeria osteria ristorante gasthaus gasthof kitchen diner museum museo musee
    gallery hall church cathedral center centre salon studio spa clinic hospital park gardens motel suites
    resort lodge apartments residences mall shop store bakery club pension auberge albergo hotelli hostal
    posada praxis klinik kino multiplex playhouse amphitheater pavilion ballpark dental house tower plaza
    steakhouse bbq sushi ramen cantina taqueria winery brewery zoo aquarium library"""
)
STREET_WORDS = listed(
    """street st road rd avenue ave lane drive boulevard blvd square court way terrace highway parkway close
    strasse platz weg allee gasse rue place calle plaza avenida rua via piazza viale corso straat laan
    plein"""
)
# nouns of places; they name no person, product or title
PLACE_NOUNS = listed(
    """airport station hotel home office downtown center centre city town village beach harbour harbor port
    flughafen bahnhof buro zentrum innenstadt aeroport gare bureau maison aeropuerto estacion oficina casa
    aeroporto estacao escritorio stazione ufficio luchthaven kantoor thuis"""
)
LANGUAGE_NAMES = listed(
    """english german french spanish italian portuguese dutch hindi mandarin chinese cantonese japanese korean
    russian polish turkish arabic hebrew swedish danish norwegian finnish greek czech hungarian romanian thai
    vietnamese bengali tamil telugu urdu punjabi ukrainian catalan basque latin original none no without any
    deutsch englisch franzosisch spanisch italienisch portugiesisch niederlandisch polnisch turkisch russisch
    francais anglais allemand espagnol italien portugais neerlandais ingles aleman frances espanol italiano
    portugues holandes alemao espanhol italiana tedesco inglese francese spagnolo portoghese olandese
    nederlands engels duits frans spaans italiaans portugees keine ohne sans aucun sin ninguno sem nenhum
    senza nessuno geen zonder subtitles untertitel version dubbed"""
)
# words behind a name of a kind of food, music or film
KIND_NOUNS = listed(
    """food cuisine restaurant restaurants place places spot eatery kitchen dishes music song songs tunes
    movie movies film films show shows series book books concert gig event events party game games exhibition
    essen kuche lokal musik filme cuisine restaurant musique comida restaurante musica pelicula peliculas
    comida cucina ristorante cibo film keuken eten muziek films"""
)
