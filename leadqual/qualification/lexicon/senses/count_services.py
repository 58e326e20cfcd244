"""Nouns that people count: what is done for people, what is served, what is bought in small. Pure data, in
the form that count_trades has."""

NOUNS = """
ski skis snowboard | ski skier | ski skis | esqui esquis | esqui esquis | sci | ski ski's ;
helmet helmets | helm helme | casque_de_velo casques_de_velo | casco cascos | capacete capacetes | casco
    caschi | helm helmen ;
locker lockers | spind spinde schliessfach schliessfacher | casier casiers | taquilla taquillas | cacifo
    cacifos armario | armadietto armadietti | kluisje kluisjes locker lockers ;
slice slices | scheibe scheiben | tranche tranches | rebanada rebanadas
    loncha lonchas porcion | fatia fatias | fetta fette | plak plakken sneetje sneetjes ;
square squares | quadrat quadrate | carre carres | cuadrado cuadrados | quadrado quadrados | quadrato
    quadrati quadratino | vierkant vierkanten blokjes ;
word words | wort worter | mot mots | palabra palabras | palavra palavras | parola parole | woord
    woorden ;
point points | punkt punkte | point points | punto puntos | ponto pontos | punto punti | punt punten ;
goal goals | tor tore | but buts | gol goles | golo golos gol gols | gol | doelpunt doelpunten goals ;
stair stairs step steps | stufe stufen treppe | marche marches escalier | escalon escalones peldano |
    degrau degraus | gradino gradini | trede treden ;
lock locks | schloss schlosser | serrure serrures | cerradura cerraduras | fechadura fechaduras |
    serratura serrature | slot sloten ;
alarm alarms | wecker alarm alarme | alarme alarmes reveil reveils | alarma alarmas | alarme alarmes |
    sveglia sveglie allarme allarmi | wekker wekkers alarm alarmen ;
router routers switches | router switch | routeur routeurs | router routers | router routers | router |
    router routers ;
text_message texts sms | sms | sms texto textos | sms mensajes_de_texto | sms | sms messaggini | sms
    sms'jes ;
menu menus | menu menus | menu menus | menu menus | menu menus ementa | menu | menu menu's ;
snack snacks starter starters | snack snacks vorspeise vorspeisen | en_cas entree entrees | aperitivo
    tapa tapas entrante entrantes | petisco petiscos entrada entradas | spuntino spuntini antipasto
    antipasti | snack snacks hapje hapjes voorgerecht voorgerechten ;
dessert desserts | nachtisch nachtische dessert desserts | dessert desserts | postre postres | sobremesa
    sobremesas | dolce dolci dessert | toetje toetjes nagerecht dessert ;
drink drinks cocktail cocktails | getrank getranke cocktail | boisson boissons cocktail | bebida bebidas
    copas coctel | bebida bebidas | bevanda bevande bibita bibite | drankje drankjes drank dranken ;
ward wards | station stationen | service_hospitalier | planta_de_hospital pabellon | enfermaria
    enfermarias | reparto reparti | afdeling afdelingen ;
treatment treatments | behandlung behandlungen anwendung | soin soins traitement traitements |
    tratamiento tratamientos | tratamento tratamentos | trattamento trattamenti | behandeling behandelingen
    ;
operation operations surgery surgeries | operation operationen op ops | operation operations chirurgie |
    operacion operaciones cirugia cirugias | operacao operacoes cirurgia cirurgias | operazione operazioni
    intervento interventi | operatie operaties ;
prescription prescriptions | rezept rezepte verordnung | ordonnance ordonnances | receta recetas |
    receita receitas | ricetta ricette | recept recepten ;
module modules | modul module | module modules | modulo modulos | modulo modulos | modulo moduli |
    module modules ;
exam exams test tests | prufung prufungen test tests | examen examens test tests | examen examenes
    prueba pruebas | exame exames teste testes | esame esami test prova | examen examens toets toetsen test
    tests ;
certificate certificates | zertifikat zertifikate bescheinigung | certificat certificats | certificado
    certificados | certificado certificados | certificato certificati | certificaat certificaten ;
athlete athletes | sportler sportlerin athlet athleten | athlete athletes sportif sportifs | atleta
    atletas deportista deportistas | atleta atletas | atleta atleti sportivi | sporter sporters atleet
    atleten ;
pitch pitches | stellplatz stellplatze | emplacement emplacements | parcela parcelas | alveolo alveolos
    | piazzola piazzole | standplaats staanplaats staanplaatsen kampeerplaats ;
berth berths mooring moorings | liegeplatz liegeplatze | amarrage mouillage |
    amarre amarres | amarracao amarracoes lugar_de_amarracao | ormeggio ormeggi posto_barca | ligplaats
    ligplaatsen ;
tour tours | tour touren fuhrung fuhrungen rundgang | tour visite_guidee tournee tournees | ruta rutas
    visita_guiada gira | passeio passeios visita_guiada | tour visita_guidata giro | tour rondleiding
    rondleidingen ;
route routes round rounds | route routen strecke strecken | itineraire itineraires tournees | ruta rutas
    | rota rotas | percorso percorsi tratta tratte | route routes ;
refund refunds | ruckerstattung erstattung erstattungen | remboursement remboursements | reembolso
    reembolsos | reembolso reembolsos | rimborso rimborsi | terugbetaling terugbetalingen ;
policy policies | police policen vertrage | police polices | poliza polizas | apolice apolices | polizza
    polizze | polis polissen ;
barrel barrels keg kegs cask | fass fasser | tonneau tonneaux fut futs barrique barriques | barril
    barriles barrica barricas | barril barris pipa pipas | barile barili botte botti fusto fusti | vat vaten
    fust fusten ;
application applications | bewerbung bewerbungen antrag antrage | candidature candidatures demande
    demandes | solicitud solicitudes candidatura candidaturas | candidatura candidaturas |
    candidatura candidature domanda domande | sollicitatie sollicitaties aanvraag aanvragen ;
interview interviews | vorstellungsgesprach vorstellungsgesprache interview interviews | entretien
    entretiens | entrevista entrevistas | entrevista entrevistas | colloquio colloqui intervista interviste
    | sollicitatiegesprek gesprek gesprekken interview ;
vacancy vacancies opening openings position positions hire hires | stelle stellen vakanz neueinstellung
    neueinstellungen | poste postes embauche embauches | vacante vacantes puesto_de_trabajo contratacion
    contrataciones | vaga vagas contratacao contratacoes | posizione_aperta posizioni_aperte assunzione
    assunzioni | vacature vacatures ;
post posts | beitrag beitrage posting | publication publications post posts | publicacion publicaciones
    post | publicacao publicacoes post | post pubblicazione pubblicazioni | post posts bericht berichten ;
follower followers subscriber subscribers | follower abonnent abonnenten | abonne abonnes follower |
    seguidor seguidores suscriptor suscriptores | seguidor seguidores subscritor subscritores assinante
    assinantes | follower abbonato abbonati iscritti | volger volgers abonnee abonnees ;
advert ad ads adverts | anzeige anzeigen inserat inserate | annonce annonces publicite publicites |
    anuncio anuncios | anuncio anuncios | annuncio annunci inserzione inserzioni | advertentie advertenties
    ;
badge badges | ausweis ausweise namensschild namensschilder | badge badges | credencial credenciales
    identificacion | cracha crachas credencial | tesserino tesserini badge | badge badges pasje pasjes ;
balloon balloons | luftballon luftballons ballon ballons | ballon_gonflable ballons_gonflables | globo
    globos | balao baloes | palloncino palloncini | ballon ballonnen ;
ring rings | ring ringe | bague bagues alliance alliances anneau anneaux | anillo anillos alianza
    alianzas | anel aneis alianca aliancas | anello anelli fede fedi | ring ringen ;
sheet sheets | blatt blatter laken bettlaken | feuille feuilles drap draps | hoja hojas sabana sabanas |
    folha folhas lencol lencois | foglio fogli lenzuolo lenzuola | blad vellen laken lakens ;
shower showers | dusche duschen | douche douches | ducha duchas | chuveiro chuveiros duche duches |
    doccia docce | douche douches ;
filter filters | filter | filtre filtres | filtro filtros | filtro filtros | filtro filtri | filter
    filters ;
repair repairs breakdown breakdowns | reparatur reparaturen panne pannen | reparation reparations panne
    pannes depannage | reparacion reparaciones averia averias | reparacao reparacoes avaria avarias |
    riparazione riparazioni guasto guasti | reparatie reparaties storing storingen ;
inspection inspections audit audits | inspektion prufungen audit audits begehung kontrolle kontrollen |
    inspection inspections audit audits controle controles | inspeccion inspecciones auditoria auditorias |
    inspecao inspecoes auditoria auditorias vistoria vistorias | ispezione ispezioni audit controllo
    controlli | inspectie inspecties audit audits controle controles keuring keuringen ;
cleaning cleanings | reinigung reinigungen putzen | nettoyage nettoyages menage | limpieza limpiezas |
    limpeza limpezas | pulizia pulizie | schoonmaak schoonmaakbeurt schoonmaakbeurten ;
spray sprays cream creams tube tubes | spray sprays creme cremes tube tuben salbe | spray sprays creme
    cremes tube tubes pommade | spray crema cremas tubo_de_crema pomada | spray creme cremes bisnaga pomada
    | spray crema creme tubetto tubetti pomata | spray sprays creme cremes tube tubes zalf ;
wheelchair wheelchairs | rollstuhl rollstuhle | fauteuil_roulant fauteuils_roulants | silla_de_ruedas
    sillas_de_ruedas | cadeira_de_rodas cadeiras_de_rodas | sedia_a_rotelle sedie_a_rotelle carrozzina
    carrozzine | rolstoel rolstoelen ;
cot cots crib highchair highchairs | kinderbett babybett hochstuhl hochstuhle kinderstuhl | lit_bebe
    lits_bebe chaise_haute chaises_hautes | cuna cunas trona tronas | berco bercos cadeira_alta cadeirinha |
    lettino lettini culla seggiolone seggioloni | kinderbedje babybedje kinderstoel kinderstoelen ;
pushchair pushchairs pram prams stroller buggy | kinderwagen buggy | poussette poussettes | cochecito
    cochecitos carrito | carrinho_de_bebe carrinhos_de_bebe | passeggino passeggini | kinderwagen buggy
    buggy's ;
cage cages | kafig kafige | cage cages | jaula jaulas | gaiola gaiolas | gabbia gabbie | kooi kooien ;
vote votes reply replies answer answers | stimme stimmen antwort antworten | voix reponse reponses |
    voto votos respuesta respuestas | voto votos resposta respostas | voto voti risposta risposte | stem
    stemmen antwoord antwoorden ;
mistake mistakes error errors | fehler irrtum | erreur erreurs faute fautes | error errores fallo fallos
    | erro erros falha falhas | errore errori sbaglio | fout fouten ;
"""
