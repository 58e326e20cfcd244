"""Nouns that people count: what a business is fitted with and works with. Pure data, in the form that
count_trades has."""

NOUNS = """
scale scales weighing_scale | waage waagen | balance balances bascule | bascula basculas balanza
    balanzas | balanca balancas | bilancia bilance | weegschaal weegschalen ;
extinguisher extinguishers | feuerloscher loscher | extincteur extincteurs | extintor extintores |
    extintor extintores | estintore estintori | brandblusser brandblussers blusser ;
defibrillator defibrillators aed | defibrillator | defibrillateur defibrillateurs | desfibrilador |
    desfibrilador desfibrilhador | defibrillatore defibrillatori | defibrillator aed ;
air_conditioner air_conditioners ac_unit | klimagerat klimaanlage klimaanlagen | climatiseur
    climatiseurs | aire_acondicionado aires_acondicionados | ar_condicionado ares_condicionados |
    condizionatore condizionatori climatizzatore climatizzatori | airco airco's ;
heat_pump heat_pumps | warmepumpe | pompe_a_chaleur pompes_a_chaleur | bomba_de_calor bombas_de_calor |
    bomba_de_calor bombas_de_calor | pompa_di_calore pompe_di_calore | warmtepomp ;
compressor compressors | kompressor kompressoren verdichter | compresseur compresseurs | compresor
    compresores | compressor compressores | compressore compressori | compressor ;
meter meters supply_point supply_points | zahler lieferstelle | compteur compteurs point_de_livraison |
    contador contadores medidor punto_de_suministro puntos_de_suministro | contador contadores medidor
    medidores | contatore contatori punto_di_fornitura punti_di_fornitura | meterkast teller tellers ;
valve valves | ventil ventile | vanne vannes soupape | valvula valvulas | valvula valvulas | valvola
    valvole | klep kleppen afsluiter ;
antenna antennas aerial | antenne antennen | antenne antennes | antena antenas | antena antenas |
    antenna antenne | antenne antennes ;
lathe lathes | drehbank drehbanke drehmaschine | tour_a_metaux | torno tornos | torno tornos | tornio
    torni | draaibank draaibanken ;
press presses | presse pressen | presse presses | prensa prensas | prensa prensas | pressa presse | pers
    persen ;
injection_machine injection_machines moulding_machine moulding_machines | spritzgussmaschine |
    presse_a_injecter | inyectora inyectoras | injetora injetoras | pressa_a_iniezione |
    spuitgietmachine ;
conveyor conveyors | forderband forderbander | convoyeur convoyeurs | cinta_transportadora
    cintas_transportadoras | esteira_transportadora tapete_rolante | nastro_trasportatore
    nastri_trasportatori | transportband lopende_band ;
rack racks shelving shelves | regal regale | rayonnage rayonnages etagere etageres | estanteria
    estanterias | estante estantes prateleira prateleiras | scaffale scaffali | stelling stellingen rek
    rekken ;
trolley trolleys cart carts | wagen rollwagen | chariot chariots | carrito carritos | carrinho carrinhos
    | carrello carrelli | kar karren trolley ;
bin bins dustbin dustbins | tonne tonnen mulltonne behalter mulleimer abfalleimer | bac bacs poubelle
    poubelles | contenedor contenedores papelera papeleras cubo cubos | contentor contentores caixote |
    bidone bidoni cestino cestini | afvalbak afvalbakken kliko kliko's ;
scaffold scaffolds scaffolding | gerust geruste | echafaudage echafaudages | andamio andamios | andaime
    andaimes | ponteggio ponteggi impalcatura | steiger steigers ;
aerial_platform access_platform scissor_lift cherry_picker platform platforms | hebebuhne buhne |
    nacelle nacelles | plataforma plataformas | plataforma plataformas | piattaforma piattaforme |
    hoogwerker hoogwerkers ;
vehicle_lift vehicle_lifts car_lift car_lifts | hebebuhne | pont_elevateur ponts_elevateurs | elevador
    elevadores | elevador elevadores | ponte_sollevatore ponti ponte | hefbrug hefbruggen ;
projector projectors | beamer projektor | projecteur projecteurs videoprojecteur | proyector proyectores
    | projetor projetores | proiettore proiettori | beamer beamers projector ;
loudspeaker loudspeakers speaker_box | lautsprecher | enceinte enceintes haut_parleur | altavoz
    altavoces | coluna_de_som altifalante altifalantes | altoparlante altoparlanti cassa_acustica |
    luidspreker luidsprekers ;
microphone microphones mic mics | mikrofon mikrofone | micro micros microphone | microfono microfonos |
    microfone microfones | microfono microfoni | microfoon microfoons ;
handheld handhelds handset handsets | handgerat handgerate handscanner | terminal_portable | pda
    handheld | coletor coletores handheld | palmare palmari | handterminal handscanner ;
scanner scanners | scanner | scanner scanners lecteur lecteurs | escaner escaneres lector lectores |
    leitor leitores | scanner lettore lettori | scanner scanners ;
copier copiers photocopier photocopiers | kopierer | photocopieur photocopieurs copieur copieurs |
    fotocopiadora fotocopiadoras | fotocopiadora fotocopiadoras | fotocopiatrice fotocopiatrici |
    kopieermachine kopieerapparaat ;
device devices appliance appliances | gerat gerate endgerat | appareil appareils | aparato aparatos
    equipo equipos dispositivo dispositivos | aparelho aparelhos equipamento equipamentos dispositivo |
    apparecchio apparecchi dispositivo dispositivi | apparaat apparaten toestel toestellen ;
workstation workstations workplace workplaces station | arbeitsplatz arbeitsplatze | poste postes
    poste_de_travail postes_de_travail | puesto puestos puesto_de_trabajo | posto postos
    posto_de_trabalho | postazione postazioni | werkplek werkplekken werkstation ;
cold_room cold_rooms cold_store cold_stores | kuhlraum kuhlraume kuhlzelle kuhlhaus | chambre_froide
    chambres_froides | camara_frigorifica camaras_frigorificas | camara_frigorifica camaras_frigorificas
    camara_fria | cella_frigorifera celle_frigorifere cella celle | koelcel koelcellen ;
vending_machine vending_machines | automat automaten | distributeur distributeurs | maquina_expendedora
    maquinas_expendedoras | maquina_de_vending maquinas_de_vending | distributore distributori |
    automaat automaten ;
coffee_machine coffee_machines espresso_machine | kaffeemaschine kaffeevollautomat | machine_a_cafe
    machines_a_cafe | cafetera cafeteras | maquina_de_cafe maquinas_de_cafe | macchina_del_caffe
    macchine_del_caffe | koffiemachine koffieautomaat ;
awning awnings blind blinds | markise markisen jalousie jalousien | store stores | toldo toldos persiana
    | toldo toldos persiana persianas estore | tenda_da_sole tende_da_sole | zonnescherm zonneschermen
    luifel ;
sign signs signboard | schild schilder | panneau panneaux enseigne enseignes | cartel carteles rotulo
    rotulos letrero | placa placas letreiro letreiros | insegna insegne cartello cartelli | bord borden
    ;
flag flags banner banners | fahne fahnen flagge banner | drapeau drapeaux banderole | bandera banderas
    pancarta | bandeira bandeiras faixa | bandiera bandiere striscione | vlag vlaggen spandoek ;
cabinet cabinets cupboard cupboards | schrank schranke | armoire armoires | armario armarios | armario
    armarios | armadio armadi | kast kasten ;
safe safes | tresor tresore | coffre_fort coffres_forts | caja_fuerte cajas_fuertes | cofre cofres |
    cassaforte casseforti | kluis kluizen ;
mower mowers lawnmower | rasenmaher maher | tondeuse tondeuses | cortacesped cortacespedes |
    cortador_de_relva | tosaerba rasaerba | grasmaaier maaier maaiers ;
apron aprons | schurze schurzen | tablier tabliers | delantal delantales | avental aventais | grembiule
    grembiuli | schort schorten ;
vest vests | weste westen | gilet gilets | chaleco chalecos | colete coletes | gilet | hesje hesjes ;
boot boots | stiefel | botte bottes | bota botas | bota botas | stivale stivali | laars laarzen ;
duvet duvets | bettdecke bettdecken | couette couettes | edredon edredones | edredao edredoes | piumone
    piumoni | dekbed dekbedden ;
luminaire luminaires light_fitting light_fittings | leuchte leuchten lampe lampen | luminaire luminaires
    | luminaria luminarias | luminaria luminarias | apparecchio_illuminante | armatuur armaturen
    verlichting ;
smartphone smartphones mobile mobiles mobile_phone | handy handys smartphone | portable portables
    smartphone | movil moviles celular celulares | telemovel telemoveis celular celulares | cellulare
    cellulari | mobieltje mobiele_telefoon ;
sim_card sim_cards sim | simkarte simkarten | carte_sim cartes_sim | tarjeta_sim | cartao_sim
    cartoes_sim | scheda_sim schede_sim | simkaart simkaarten ;
mailbox mailboxes | postfach postfacher | boite_mail boites_mail messagerie | buzon buzones |
    caixa_de_correio | casella_di_posta caselle | postvak mailbox mailboxen ;
wall_box wallbox wallboxes charging_station charging_stations | ladestation ladestationen ladesaule
    ladepunkt | borne bornes | cargador cargadores | carregador carregadores | colonnina colonnine |
    laadpaal laadpalen laadpunt laadpunten ;
carton cartons cardboard_box cardboard_boxes | karton kartons | carton cartons | caja_de_carton |
    caixa_de_papelao | cartone cartoni scatolone | karton kartonnen doos dozen ;
loading_dock loading_docks dock docks | laderampe laderampen | quai quais | muelle muelles | cais |
    banchina banchine baia | laadperron dock docks ;
milling_machine milling_machines | frase frasmaschine | fraiseuse fraiseuses | fresadora fresadoras |
    fresadora fresadoras | fresatrice fresatrici | freesmachine freesbank ;
instrument instruments torque_wrench gauge gauges | messgerat messgerate instrument | instrument
    instruments | instrumento instrumentos | instrumento instrumentos | strumento strumenti | instrument
    instrumenten meetinstrument ;
"""
