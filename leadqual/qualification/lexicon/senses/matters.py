"""What a question of business life can be about besides things that are counted: work to be done, terms,
properties. Pure data, in the form that count_trades has."""

MATTERS = """
maintenance maintained maintain servicing upkeep | wartung gewartet instandhaltung pflege | maintenance
    entretien entretenir | mantenimiento mantener | manutencao manter | manutenzione | onderhoud
    onderhouden ;
repair repaired repairs fix | reparatur repariert reparieren instandsetzung | reparation reparer
    depannage | reparacion reparar | reparacao reparar conserto | riparazione riparare | reparatie
    repareren herstelling ;
installation installed install assembly assembled mounting fitted fitting | montage montiert montieren
    aufbau aufbauen einbau einbauen installation installieren | montage monter installation installer
    pose poser | montaje montar montamos instalacion instalar | montagem montar instalacao instalar |
    montaggio montare installazione installare | montage monteren installatie installeren plaatsing
    plaatsen ;
disposal disposed dispose scrapping taken_away | entsorgung entsorgt entsorgen verschrottung |
    elimination evacuation debarras mise_au_rebut reprise_de_l'ancien | retirada desecho eliminacion |
    eliminacao descarte | smaltimento smaltire | afvoer afvoeren verwijdering ;
training trained instruction briefing course coaching | schulung schulen geschult einweisung einweisen
    eingewiesen einarbeitung fortbildung kurs | formation former formes initiation | formacion formar
    curso capacitacion capacitar | formacao formar treinamento treinar | formazione formare corso
    addestramento | training trainen opleiding opleiden cursus instructie scholing ;
leasing lease leased | leasing leasen | leasing credit_bail | leasing arrendamiento | leasing locacao |
    leasing | lease leasen ;
rental hire hired rent rented | miete mieten gemietet leihen | location louer loue | alquiler alquilar
    renta | aluguer aluguel alugar | noleggio noleggiare affitto | huur huren gehuurd verhuur ;
storage stored store warehousing | lagerung lagern einlagern eingelagert | stockage stocker entreposage
    entreposer | almacenaje almacenar almacenamiento | armazenagem armazenar armazenamento | stoccaggio
    immagazzinare deposito | opslag opslaan ;
packaging packed packing | verpackung verpackt verpacken | emballage emballer conditionnement | embalaje
    embalar | embalagem embalar | imballaggio imballare | verpakking verpakken inpakken ;
transport transported haulage carriage freight | transport transportieren fracht | transport transporter
    fret | transporte transportar flete | transporte transportar frete | trasporto trasportare |
    transport vervoer vervoeren vracht ;
customs clearance cleared | zoll verzollung zollabwicklung | douane dedouanement | aduana aduanas
    despacho | alfandega desalfandegamento desembaraco | dogana sdoganamento | douane inklaring ;
printing printed print branded branding logo imprint | druck bedruckt bedrucken aufdruck logo |
    impression imprime imprimer logo marquage | impresion impreso imprimir logo logotipo | impressao
    impresso impressa imprimir logo logotipo | stampa stampato stampare personalizzato logo | druk
    bedrukt bedrukken opdruk logo ;
design designed artwork layout | gestaltung entwurf design gestaltet | conception maquette graphisme |
    diseno disenar | desenho arte_final desenhar | grafica progetto progettazione | ontwerp ontwerpen
    vormgeving ;
translation translated | ubersetzung ubersetzt | traduction traduire | traduccion traducir | traducao
    traduzir | traduzione tradurre | vertaling vertalen ;
cooling cooled refrigerated chilled frozen | kuhlung gekuhlt tiefgekuhlt kuhl | froid refrigere
    frigorifique surgele | refrigerado frio congelado | refrigerado frio congelado | refrigerato freddo
    surgelato | gekoeld koeling diepvries ;
dangerous_goods hazardous hazardous_goods hazmat | gefahrgut gefahrstoffe gefahrlich |
    matieres_dangereuses marchandises_dangereuses dangereux | mercancia_peligrosa mercancias_peligrosas
    peligroso peligrosa | mercadoria_perigosa perigoso perigosa | merci_pericolose pericoloso pericolose
    | gevaarlijke_stoffen gevaarlijk ;
electricity power electrical current_supply | strom elektrizitat | electricite courant | electricidad
    luz corriente | eletricidade luz energia | elettricita corrente luce energia_elettrica | stroom
    elektriciteit ;
gas natural_gas | gas erdgas | gaz | gas | gas | gas metano | gas aardgas ;
consumption consumed usage use_per | verbrauch jahresverbrauch verbraucht | consommation consommer |
    consumo consumir gastan | consumo consumir gastam | consumo consumare | verbruik jaarverbruik ;
pressure | druck betriebsdruck arbeitsdruck | pression | presion | pressao | pressione | druk werkdruk ;
voltage | spannung | tension | tension voltaje | tensao voltagem | tensione voltaggio | spanning ;
height headroom | hohe arbeitshohe hubhohe | hauteur | altura | altura | altezza | hoogte ;
temperature | temperatur | temperature | temperatura | temperatura | temperatura | temperatuur ;
capacity payload | kapazitat tragkraft traglast nutzlast | capacite | capacidad | capacidade | capacita
    portata | capaciteit draagvermogen laadvermogen ;
material made_of | material werkstoff | matiere materiau | material materiales | material | materiale |
    materiaal ;
colour color colours | farbe farben farbig | couleur couleurs | color colores | cor cores | colore
    colori | kleur kleuren ;
shape | form | forme | forma | forma formato | forma | vorm ;
subsidy subsidies funding funded grant grants | forderung zuschuss fordermittel gefordert | subvention
    aide aides finance | subvencion ayuda ayudas bonificado | subsidio apoio subvencao financiado |
    contributo contributi sovvenzione bando finanziato fondo | subsidie subsidies toeslag ;
deposit down_payment upfront | anzahlung kaution vorkasse | acompte caution | anticipo fianza deposito |
    sinal caucao entrada | acconto caparra cauzione anticipo | aanbetaling borg voorschot ;
cancellation notice terminated cancelled terminate | kundigung gekundigt kundigen kundigungsfrist |
    resiliation resilie resilier preavis | baja rescision cancelar preaviso | rescisao cancelar
    denunciar | disdetta disdire recesso preavviso | opzegging opgezegd opzeggen opzegtermijn ;
certification certified accredited accreditation iso | zertifizierung zertifiziert zertifikat
    akkreditiert iso | certification certifie certifiee accredite iso | certificacion certificado
    acreditado iso | certificacao certificado acreditado iso | certificazione certificato certificata
    accreditato iso | certificering gecertificeerd certificaat iso ;
licence licensed operator's_licence ticket_to_drive | fuhrerschein staplerschein schein
    befahigungsnachweis | permis caces habilitation | carne licencia permiso | carta_de_conducao licenca
    habilitacao carteira | patente patentino abilitazione | rijbewijs certificaat heftruckcertificaat ;
audit audited | audit prufung revision | audit | auditoria | auditoria | audit verifica | audit controle
    ;
emergency urgent urgency | notfall dringend eilig | urgence urgent | emergencia urgencia urgente |
    emergencia urgencia urgente | emergenza urgenza urgente | noodgeval spoed spoedgeval ;
camera_surveillance cctv video_surveillance surveillance | videouberwachung uberwachung |
    videosurveillance surveillance | videovigilancia vigilancia | videovigilancia vigilancia |
    videosorveglianza sorveglianza | camerabewaking cameratoezicht bewaking ;
recording recorded record_calls | aufzeichnung aufgezeichnet aufzeichnen mitschnitt | enregistrement
    enregistre enregistres enregistrer | grabacion grabar graban | gravacao gravar gravadas |
    registrazione registrare | opname opnemen opgenomen ;
data migrated_data old_data existing_data records | daten altdaten stammdaten | donnees historique |
    datos historiales historial | dados historico | dati storico | gegevens data ;
cloud hosted | cloud | cloud nuage | nube | nuvem | cloud nuvola | cloud ;
on_premises local_server own_server | eigener_server lokal | serveur_local sur_site | servidor_local
    servidor_propio | servidor_local | server_locale in_sede | eigen_server lokale_server ;
app mobile_app | app | appli application_mobile | app aplicacion aplicacion_movil | app aplicativo
    aplicacao | app applicazione | app ;
night overnight at_night | nacht nachts nachtarbeit | nuit | noche nocturno | noite noturno | notte
    notturno | nacht 's_nachts ;
weekend weekends sunday sundays saturday saturdays holidays bank_holidays | wochenende sonntag sonntags
    samstag samstags feiertag feiertags | week_end dimanche dimanches samedi jours_feries |
    fin_de_semana domingo domingos sabado sabados festivos | fim_de_semana domingo domingos sabado
    sabados feriados | fine_settimana weekend domenica sabato festivi | weekend zondag zondags zaterdag
    feestdagen ;
evening evenings | abend abends | soir soiree | tarde_noche por_la_tarde | fim_da_tarde | sera serale |
    avond 's_avonds ;
seasonal season peak_season high_season | saison saisonal hochsaison | saison saisonnier haute_saison |
    temporada estacional | epoca_alta sazonal temporada | stagione stagionale | seizoen seizoens
    hoogseizoen ;
pilot test_phase trial_period try_out | pilot testphase probe probezeit | pilote essai periode_d'essai |
    piloto prueba | piloto teste experiencia | pilota prova | pilot proefperiode proef ;
references referees | referenzen | references | referencias | referencias | referenze | referenties ;
site_visit survey inspection_visit come_by viewing | besichtigung vor_ort_termin ortstermin |
    visite_sur_place visite_technique | visita_tecnica visita | visita_tecnica visita | sopralluogo
    visita | bezichtiging plaatsbezoek opname_ter_plaatse ;
tender public_tender | ausschreibung | appel_d'offres | licitacion concurso | concurso_publico licitacao
    | gara gara_d'appalto bando_di_gara | aanbesteding ;
board committee assembly council | vorstand gremium beirat versammlung aufsichtsrat | conseil comite
    bureau assemblee | consejo junta comite asamblea | direcao conselho assembleia diretoria | consiglio
    comitato assemblea | bestuur raad vergadering directie ;
owned ownership own_building owns | eigentum eigenes_gebaude gehort eigener | proprietaire propriete |
    propiedad propietario propio propia | proprietario propriedade proprio propria | proprieta
    proprietario di_proprieta | eigendom eigenaar van_jullie van_u ;
irrigation irrigated watering | bewasserung | irrigation arrosage | riego regadio | rega irrigacao |
    irrigazione | beregening irrigatie ;
drainage drained | drainage entwasserung | drainage | drenaje | drenagem | drenaggio | drainage
    afwatering ;
organic ecological eco green sustainable | bio okologisch umweltfreundlich grun | bio biologique
    ecologique vert | ecologico organico verde | ecologico biologico organico verde | biologico
    ecologico verde | biologisch ecologisch groen duurzaam ;
recyclable recycled recycling | recycelbar recycling | recyclable recycle | reciclable reciclado |
    reciclavel reciclado | riciclabile riciclato | recyclebaar gerecycled ;
linen bed_linen bedding | wasche bettwasche | linge linge_de_lit | ropa_de_cama lenceria sabanas |
    roupa_de_cama roupa lencois | biancheria lenzuola | linnengoed beddengoed ;
staff_serving waiting_staff serve serving service_staff | bedienung bedienen servicepersonal kellner |
    service_a_table serveurs | camareros servicio_de_mesa servir | empregados_de_mesa servir garcons |
    camerieri servire servizio_al_tavolo | bediening bedienen ;
tail_lift liftgate | ladebordwand hebebuhne | hayon | trampilla plataforma_elevadora |
    plataforma_elevatoria | sponda_idraulica sponda | laadklep ;
goods_lift freight_elevator elevator | lastenaufzug aufzug fahrstuhl | monte_charge ascenseur |
    montacargas ascensor | monta_cargas elevador | montacarichi ascensore | goederenlift lift ;
outdoor outdoors outside | aussen draussen im_freien | exterieur dehors plein_air | exterior
    al_aire_libre | exterior ao_ar_livre | esterno all'aperto | buiten ;
billing billed charged charge_users | abrechnung abgerechnet verrechnet | facturation facture payant |
    facturacion cobrar cobrado | faturacao cobrar cobrado | fatturazione addebitare | facturering
    doorbelasten betalen ;
co_payment copayment copay | selbstbeteiligung eigenanteil | ticket_moderateur co_paiement | copago |
    coparticipacao copagamento | compartecipazione | eigen_bijdrage ;
deductible policy_excess | selbstbehalt | franchise | franquicia | franquia | franchigia | eigen_risico
    ;
fragile breakable | zerbrechlich | fragile | fragil | fragil | fragile | breekbaar ;
express same_day next_day fast_delivery | express eillieferung | express urgent | urgente express |
    expresso | espresso urgente | spoed express ;
design_files print_files layout_files | druckdaten druckdatei | fichiers_d'impression maquette | arte
    archivos_de_impresion | arte_final ficheiros | file_di_stampa grafica | drukbestanden ontwerp ;
warranty warranties guarantee | garantie gewahrleistung | garantie | garantia | garantia | garanzia |
    garantie ;
solar photovoltaic pv | photovoltaik solar solaranlage | photovoltaique solaire | fotovoltaico
    fotovoltaica solar | fotovoltaico fotovoltaica solar | fotovoltaico solare | zonnepanelen
    zonnestroom zonne_energie ;
"""
