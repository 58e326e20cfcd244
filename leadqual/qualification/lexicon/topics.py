"""What yes/no questions are often about, as groups of words in all our languages: lets a question in one
language be known for a field that is described in another. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from leadqual.qualification.tokens import stem

# one topic between two bars
_TOPICS = """
    decide decides decided deciding decision decisions decider decision-maker sign signs signing
    signoff signer authorise authorize authorised authorized say-so entscheidet entscheiden entscheide
    entscheidest entscheidung entscheider entscheiderin freigeben unterschreiben unterschreibt decidez
    decideur decideuse decisionnaire signez tranchez decidir decida firmar decisor decidem decido
    decidi decisao assina assinar decidere decideva decisione decidete firmare beslist beslis beslissen
    beslisser beslissing tekent tekenen tekenbevoegd zeggenschap |
    hire hires hiring hired recruit recruiting recruits recruitment vacancies einstellen einstellt
    rekrutieren neueinstellungen recrutez recruter recrutement recrutons embauchez embaucher
    contratando contratar contratais contratan contratacion contratacoes contratam recrutar recrutando
    assumere assumete assumendo assunzioni recruteren werven werft aannemen aangenomen vacatures |
    urgent urgently urgency asap rush hurry hurried pressing eilig eilt dringend dringlich eile
    pressiert urgence presse pressant presser urgente urgencia urge prisa pressa urgenza fretta urgenti
    haast spoed spoedeisend |
    agency agencies agentur agence agencia agenzia |
    contract contracts contracted vertrag vertraglich gebunden contrat engagement contrato contratto
    vincolati contractueel |
    parking park garage car-park parkplatz parken stellplatz parkmoglichkeit stationnement garer
    estacionamiento aparcamiento aparcar parquear estacionamento estacionar garagem parcheggio
    parcheggiare posto-auto parkeren parkeerplaats parkeerplek |
    breakfast fruhstuck fruhstucken petit-dejeuner petit dejeuner dejeuners desayuno desayunar
    cafe-da-manha manha pequeno-almoco almoco colazione ontbijt ontbijten |
    pet pets dog dogs cat cats animal animals puppy haustier haustiere hund hunde katze chien chiens
    animaux compagnie mascota mascotas perro perros gato bicho bichos cachorro cao caes estimacao
    animale animali cane cani gatto huisdier huisdieren hond honden kat dier |
    smoke smokes smoking smoker smokers rauchen raucher raucherin rauchst nichtraucher fumer fumez
    fumeur fumeurs fumeuse fumar fuma fumas fumador fumante fumatori fumare fumatore rookt roken roker
    rookkamer |
    wifi wi-fi internet wireless wlan wlan-zugang |
    balcony balcon balcones balkon terrace terrasse terraza terraco varanda balcone terrazza terras |
    pool swimming schwimmbad piscine piscina alberca zwembad |
    insurance insure insured coverage cover protection versicherung versichern assurance assurer seguro
    aseguranza assicurazione polizza verzekering verzekerd |
    baggage luggage suitcase suitcases bag bags gepack koffer bagage bagages valise valises equipaje
    maleta maletas bagagem mala malas bagaglio bagagli valigia valigie koffers |
    private privately visible visibility public publicly privat offentlich sichtbar prive privee
    publique privado privada publico publica privato privata pubblico openbaar zichtbaar |
    share shared shares sharing pool carpool teilen geteilt partager partage partagee partages
    compartir compartido compartida compartilhar compartilhada partilhar partilhada condividere
    condiviso condivisa delen gedeeld gedeelde |
    direct nonstop non-stop stops layover layovers stopover direkt direktflug umsteigen umstieg
    zwischenstopp escale escales correspondance directo directa escala escalas transbordo direto
    diretto diretta scalo scali overstap overstappen rechtstreeks |
    refund refundable refunds money-back erstattbar erstattung stornierbar stornieren ruckerstattung
    remboursable remboursement annulable reembolsable reembolso reembolsavel cancelable rimborsabile
    rimborso terugbetaling annuleerbaar |
    newsletter nieuwsbrief boletin infolettre |
    demo demonstration demonstracion demonstracao dimostrazione vorfuhrung demonstratie presentation
    prasentation |
    trial test-drive testversion probezeit testphase testen essai prueba probar teste experimentar
    prova provare periodo-prova proef proefperiode uitproberen |
    import importing imported migrate migration migrating importieren ubernehmen umziehen
    datenubernahme importer migrer migrar importar importare migrare importeren migreren overzetten |
    integrate integrates integration integrations connect connected interface anbindung anbinden
    integrieren schnittstelle integrer connecter raccorder integrar conectar integracion integracao
    integrare collegare integrazione integreren koppelen koppeling |
    sso single-sign-on |
    dpa gdpr dsgvo avv rgpd avg privacy |
    customer existing-customer client bestandskunde kunde kundin cliente clienti klant |
    remote remotely homeoffice home-office teletravail telework teletrabajo teletrabalho smart-working
    thuiswerken telelavoro |
    deliver delivered delivery deliveries liefern lieferung zustellung livrer livraison livree entrega
    entregar envio consegna consegnare spedizione leveren bezorgen levering bezorging |
    gift wrapped giftwrap geschenk verschenken cadeau regalo presente prenda |
    invoice receipt rechnung quittung beleg facture recu factura recibo fatura fattura ricevuta factuur
    bon |
    warranty guarantee garantie garantia garanzia |
    furnished furniture unfurnished mobliert meuble meublee amueblado amueblada mobilado mobiliado
    mobiliada arredato arredata ammobiliato gemeubileerd |
    laundry washer dryer washing waschmaschine lave-linge laver lavadora lavandaria lavatrice
    wasmachine |
    children child kid kids baby babies toddler kinder kind kinderfreundlich enfant enfants bebe nino
    ninos hijos crianca criancas filhos bambino bambini figli kinderen kindvriendelijk |
    vegetarian vegan veggie vegetarisch vegetarier vegane vegetarien vegetarienne vegetariano
    vegetariana vegetariani vegetariers |
    allergy allergies allergic allergie allergien allergisch allergique alergia alergias alergico
    allergia allergico |
    alcohol wine beer drinks bar alkohol vin alcool vino cerveza wijn |
    wheelchair accessible accessibility barrier-free rollstuhl barrierefrei fauteuil-roulant accesible
    silla-de-ruedas ruedas cadeira-de-rodas rodas acessivel sedia-a-rotelle rotelle carrozzina rolstoel
    rolstoeltoegankelijk |
    music live-music band musik musique musica muziek |
    garden yard garten jardin giardino jardim tuin |
    lift elevator aufzug fahrstuhl ascenseur ascensor elevador ascensore |
    outdoor outdoors outside patio terrace draussen aussen freien terrasse exterieur dehors terraza
    fuera aire-libre exterior esterno fuori all'aperto aperto terras buiten |
    reminder remind reminders erinnerung erinnern rappel rappeler recordatorio recordar lembrete
    lembrar promemoria ricordare herinnering herinneren |
    repeat repeated recurring again wiederholen wiederholung repeter repetir ripetere herhalen weekdays
    daily |
    subscribe subscription abo abonnieren abonnement suscripcion assinatura abbonamento |
    contact call callback phone ring telefonat anrufen anruf ruckruf zuruckrufen rufen appeler rappeler
    telephoner llamar llame llamada ligar ligue ligacao telefonare chiamare richiamare chiamata bellen
    terugbellen belt |
    record recording aufzeichnen aufnehmen enregistrer grabar gravar registrare opnemen |
    budget approved set-aside budgetiert budgete presupuesto presupuestado orcamento orcado
    preventivato begroot |
    married marry verheiratet marie mariee casado casada sposato sposata getrouwd |
    own owns owner owned eigentumer besitzen besitzt proprietaire possedez propietario dueno
    proprietario possui possiede eigenaar bezit |
    english speak sprechen parlez habla fala parla spreekt |
    schulung schulen einschulung formation former formacion formar formacao treinamento formazione
    formare opleiding trainen |
    competitor alternatives compare comparing vergleichen vergleich comparer comparez comparar
    comparando comparam confrontare confrontando vergelijken |
    taxable vat mwst tva iva btw |
    licence license driving fuhrerschein permis carnet carta-de-conducao carteira patente rijbewijs |
    install installed installation installieren einbauen installer instalar instalacion instalacao
    installare installazione installeren |
    renew renewal verlangern renouveler renovar rinnovare verlengen |
    student studying studieren studierende etudiant etudiante estudiante estudiantes estudante studente
    studentessa studeert |
    heating heizung chauffage calefaccion aquecimento riscaldamento verwarming |
    air-conditioning aircon klimaanlage klimatisiert climatisation clim climatizacion
    aire-acondicionado acondicionado ar-condicionado climatizado aria-condizionata condizionata
    climatizzata airco |
    kitchen kuche kochnische cuisine cocina cozinha cucina keuken |
    bath bathtub badewanne baignoire banera banheira vasca ligbad |
    window fenster fenetre ventana janela finestra raam |
    sea ocean beach strand mer plage mar playa praia mare spiaggia zee |
    confirm confirmation bestatigung confirmacion confirmacao conferma bevestiging |
    expand expanding grow growth growing wachsen wachstum expandieren grandir croissance crecer
    crecimiento creciendo crescer crescimento crescere crescita groeien groei |
    website webseite site-web sitio-web sito-web webshop shop online-shop boutique tienda loja negozio
    winkel |
    export exports exporting exportieren exportiert exportez exporter exportar exporta exportan
    esportate esportare exporteren exporteert |
    travel travels abroad ausland etranger extranjero exterior estero buitenland |
"""
# what open questions ask for
_ASKED = """
    problem problems challenge challenges pain pains struggle struggles issue issues trouble difficulty
    difficulties obstacle obstacles bottleneck headache headaches hurdle hurdles frustration frustrations
    annoys bothers worst schwierigkeit schwierigkeiten herausforderung problem probleme schmerz argernis
    argert stort engpass hurde sorgen knackpunkt difficulte difficultes defi defis probleme problemes souci
    soucis obstacle frein gene bloque coince dificultad dificultades problema problemas desafio desafios
    reto
    retos obstaculo obstaculos preocupa molesta dificuldade dificuldades dor dores entrave atrapalha
    incomoda
    difficolta sfida sfide problema problemi ostacolo ostacoli disturba moeilijkheid moeilijkheden uitdaging
    uitdagingen probleem problemen knelpunt knelpunten obstakel hinder dwars |
    goal goals aim objective objectives achieve accomplish ziel ziele erreichen vorhaben objectif objectifs
    atteindre but objetivo objetivos meta metas lograr conseguir alcancar obiettivo obiettivi scopo
    raggiungere
    doel doelen doelstelling bereiken |
    role title position job occupation profession rolle funktion position beruf stelle tatigkeit poste
    fonction
    metier profession puesto cargo profesion funcion rol funcao profissao ruolo mansione posizione lavoro
    professione functie beroep rol |
    industry sector branch branche sektor secteur industrie rubro industria setor ramo settore bedrijfstak |
    colour color colours colors farbe farben couleur couleurs colores cor cores colore colori kleur
    kleuren |
    country land staat pays pais paises paese nazione landen |
    reason reasons why occasion grund grunde anlass raison motif occasion motivo motivos razon ocasion razao
    ocasiao motivo occasione reden aanleiding gelegenheid |
    hear heard found source gehort aufmerksam gefunden entendu connu trouve source conocido conocio fuente
    ouviu conheceu fonte saputo conosciuto trovato gehoord gevonden bron |
    system systems tool tools software crm solution werkzeug losung programm outil outils logiciel solution
    herramienta herramientas sistema ferramenta ferramentas sistema strumento strumenti soluzione tool
    gereedschap systeem oplossing pakket |
    language languages sprache sprachen langue langues idioma idiomas lingua lingue lengua taal talen |
    pay payment paying pays zahlen zahlung bezahlen zahlungsart payer paiement reglement regler pagar pago
    pagamento pagare betalen betaling betaalwijze |
    department team abteilung service departement departamento area departamento setor reparto dipartimento
    afdeling |
    plan package tier tarif paket pakete abo forfait formule plano pacote pacotes paquete paquetes piano
    pacchetto pakket pakketten |
    class klasse classe clase classe cabin kabine cabine cabina |
    urgency soon timing timeline timeframe zeitrahmen zeitplan delai echeance calendrier plazo cuando prazo
    tempistica tempistiche termijn tijdspad |
    colleague contact-person ansprechpartner interlocuteur referente contactpersoon |
    address adresse anschrift direccion endereco indirizzo adres |
    product products item article produkt artikel produit article producto articulo produto artigo prodotto
    articolo product artikel |
    size sizes grosse taille talla tamano tamanho taglia misura maat
"""
_NOTHING: frozenset[int] = frozenset()


@lru_cache(maxsize=1)
def _index() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, topic in enumerate(f"{_TOPICS}|{_ASKED}".split("|")):
        for word in topic.split():
            found.setdefault(stem(word.replace("-", "")), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def topics(stems: Iterable[str]) -> frozenset[int]:
    """The topics that the stems speak of."""
    index = _index()
    return frozenset(number for word in stems for number in index.get(word, _NOTHING))
