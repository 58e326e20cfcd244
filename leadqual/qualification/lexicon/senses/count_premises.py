"""Nouns that people count: where business is done. Pure data: a noun ends with
";", its forms in English, German, French, Spanish, Portuguese, Italian and Dutch stand between bars."""

NOUNS = """
shop shops store stores | laden geschaft geschafte | magasin magasins boutique boutiques commerce commerces
    | tienda tiendas comercio comercios | loja lojas | negozio negozi bottega botteghe | winkel winkels zaak
    zaken ;
branch branches outlet outlets | filiale filialen niederlassung niederlassungen zweigstelle zweigstellen |
    agence agences succursale succursales | sucursal sucursales | filial filiais agencia agencias | filiale
    filiali succursale succursali | filiaal filialen vestiging vestigingen ;
office offices | buro buros geschaftsstelle geschaftsstellen | bureau bureaux | oficina oficinas despacho
    despachos | escritorio escritorios | ufficio uffici | kantoor kantoren ;
warehouse warehouses depot depots | lager lagerhalle lagerhallen lagerhaus | entrepot entrepots depot depots
    | almacen almacenes nave naves deposito depositos | armazem armazens galpao galpoes | magazzino
    magazzini deposito depositi | magazijn magazijnen loods loodsen ;
factory factories plant plants mill mills | fabrik fabriken werk werke | usine usines fabrique fabriques |
    fabrica fabricas planta plantas | fabrica fabricas | fabbrica fabbriche stabilimento stabilimenti |
    fabriek fabrieken ;
restaurant restaurants eatery diner diners bistro bistros | restaurant restaurants gaststatte gaststatten
    lokal lokale | restaurant restaurants resto restos | restaurante restaurantes | restaurante restaurantes
    | ristorante ristoranti trattoria trattorie | restaurant restaurants ;
cafe cafes coffee_shop coffee_shops | cafe cafes | cafe cafes salon_de_the | cafeteria cafeterias cafe cafes
    | cafe cafes cafetaria cafetarias | caffe bar | cafe cafes koffiebar koffiebars ;
bar bars pub pubs | bar bars kneipe kneipen | bar bars | bar bares | bar bares | bar pub | bar bars kroeg
    kroegen ;
bakery bakeries | backerei backereien | boulangerie boulangeries | panaderia panaderias | padaria padarias
    panificadora | panetteria panetterie forno forni panificio panifici | bakkerij bakkerijen ;
hotel hotels guesthouse guesthouses | hotel hotels pension pensionen | hotel hotels | hotel hoteles hostal
    hostales | hotel hoteis pousada pousadas | albergo alberghi hotel | hotel hotels ;
campsite campsites campground campgrounds | campingplatz campingplatze | camping campings | camping campings
    | parque_de_campismo parques_de_campismo camping | campeggio campeggi | camping campings ;
pharmacy pharmacies chemist chemists | apotheke apotheken | pharmacie pharmacies | farmacia farmacias |
    farmacia farmacias | farmacia farmacie | apotheek apotheken ;
clinic clinics | klinik kliniken | clinique cliniques | clinica clinicas | clinica clinicas | clinica
    cliniche | kliniek klinieken ;
hospital hospitals | krankenhaus krankenhauser | hopital hopitaux | hospital hospitales | hospital hospitais
    | ospedale ospedali | ziekenhuis ziekenhuizen ;
practice practices surgery surgeries | praxis praxen | cabinet cabinets | consulta consultas consultorio
    consultorios gabinete | consultorio consultorios | studio studi ambulatorio ambulatori | praktijk
    praktijken ;
school schools academy academies | schule schulen akademie | ecole ecoles | escuela escuelas colegio
    colegios academia academias | escola escolas colegio colegios | scuola scuole accademia | school scholen
    ;
nursery nurseries kindergarten kindergartens daycare | kita kitas kindergarten kindergarten | creche creches
    | guarderia guarderias | creche creches infantario | asilo asili nido nidi | kinderdagverblijf
    kinderdagverblijven creche creches ;
gym gyms fitness_studio fitness_studios | fitnessstudio fitnessstudios studio studios | salle_de_sport
    salles_de_sport salle salles | gimnasio gimnasios | ginasio ginasios academia academias | palestra
    palestre | sportschool sportscholen ;
salon salons hairdresser hairdressers barbershop barbershops | salon salons friseursalon friseursalons |
    salon salons | salon salones peluqueria peluquerias | salao saloes cabeleireiro cabeleireiros | salone
    saloni parrucchiere parrucchieri | salon salons kapsalon kapsalons ;
laundry laundries launderette laundromat laundromats | wascherei waschereien waschsalon waschsalons |
    laverie laveries pressing | lavanderia lavanderias | lavandaria lavandarias lavanderia lavanderias |
    lavanderia lavanderie | wasserij wasserijen wasserette wasserettes ;
garage garages workshop workshops body_shop | werkstatt werkstatten | garage garages atelier ateliers |
    taller talleres | oficina oficinas | officina officine | garage garages werkplaats werkplaatsen ;
dealership dealerships | autohaus autohauser | concession concessions | concesionario concesionarios |
    concessionaria concessionarias stand stands | concessionaria concessionarie | dealer dealers ;
farm farms | hof hofe bauernhof betrieb betriebe | ferme fermes exploitation exploitations | granja granjas
    finca fincas | quinta quintas fazenda fazendas | azienda_agricola aziende_agricole fattoria fattorie |
    boerderij boerderijen ;
greenhouse greenhouses | gewachshaus gewachshauser | serre serres | invernadero invernaderos | estufa
    estufas | serra serre | kas kassen ;
supermarket supermarkets | supermarkt supermarkte | supermarche supermarches | supermercado supermercados |
    supermercado supermercados | supermercato supermercati | supermarkt supermarkten ;
library libraries | bibliothek bibliotheken bucherei | bibliotheque bibliotheques | biblioteca bibliotecas |
    biblioteca bibliotecas | biblioteca biblioteche | bibliotheek bibliotheken ;
church churches parish parishes | kirche kirchen gemeinde gemeinden | eglise eglises paroisse paroisses |
    iglesia iglesias parroquia parroquias | igreja igrejas paroquia | chiesa chiese parrocchia | kerk kerken
    ;
community_centre community_centres | gemeindezentrum stadtteilzentrum | centre_social centres_sociaux |
    centro_civico centros_civicos | centro_comunitario | centro_civico | buurthuis buurthuizen ;
petrol_station petrol_stations gas_station gas_stations | tankstelle tankstellen | station_service
    stations_service | gasolinera gasolineras | posto postos bomba bombas | distributore distributori |
    tankstation tankstations ;
rental_station rental_stations | mietstation mietstationen | point_de_location | punto_de_alquiler |
    ponto_de_aluguer | punto_noleggio punti_noleggio | verhuurpunt verhuurpunten ;
building_site building_sites construction_site construction_sites jobsites | baustelle baustellen | chantier
    chantiers | obra obras | obra obras | cantiere cantieri | bouwplaats bouwplaatsen bouwplaats werf werven
    ;
building buildings property properties | gebaude objekt objekte liegenschaft liegenschaften | batiment
    batiments immeuble immeubles | edificio edificios inmueble inmuebles | edificio edificios predio predios
    imovel imoveis | edificio edifici immobile immobili | gebouw gebouwen pand panden ;
food_truck food_trucks stall stalls | imbiss stand stande | food_truck food_trucks camion stand | puesto
    puestos food_truck | banca bancas food_truck | bancarella bancarelle chiosco chioschi | kraam kramen
    foodtruck ;
museum museums gallery galleries | museum museen galerie galerien | musee musees galerie galeries | museo
    museos galeria galerias | museu museus galeria | museo musei galleria gallerie | museum musea galerie
    galerieen ;
cinema cinemas theatre theatres | kino kinos theater | cinema cinemas theatre theatres | cine cines teatro
    teatros | cinema cinemas teatro teatros | cinema teatro teatri | bioscoop bioscopen theater theaters ;
"""
