"""Nouns that people count: food, household goods, clothes, what is on a desk. Pure data, in the form that
count_trades has."""

NOUNS = """
egg eggs | ei eier eiern | oeuf oeufs œuf œufs | huevo huevos | ovo ovos | uovo uova | ei eieren ;
apple apples | apfel | pomme pommes | manzana manzanas | maca macas | mela mele | appel appels ;
orange oranges | orange orangen | orange oranges | naranja naranjas | laranja laranjas | arancia arance
    | sinaasappel sinaasappels ;
banana bananas | banane bananen | banane bananes | platano platanos | banana bananas | banana banane |
    banaan bananen ;
lemon lemons | zitrone zitronen | citron citrons | limon limones | limao limoes | limone limoni |
    citroen citroenen ;
tomato tomatoes | tomate tomaten | tomate tomates | tomate tomates | tomate tomates | pomodoro pomodori
    | tomaat tomaten ;
potato potatoes | kartoffel kartoffeln | pomme_de_terre pommes_de_terre patate patates | patata patatas
    papa papas | batata batatas | patata patate | aardappel aardappelen aardappels ;
onion onions | zwiebel zwiebeln | oignon oignons | cebolla cebollas | cebola cebolas | cipolla cipolle |
    ui uien ;
loaf loaves bread breads | brot brote broten | pain pains miche | pan panes barra barras hogaza | pao
    paes | pane pani pagnotta pagnotte | brood broden ;
baguette baguettes | baguette baguettes | baguette baguettes | baguette baguettes | baguete baguetes |
    baguette | stokbrood stokbroden baguette ;
roll rolls bun buns | brotchen semmel semmeln | petit_pain petits_pains | panecillo panecillos bollo
    bollos | paozinho paezinhos carcaca | panino panini rosetta | broodje broodjes ;
croissant croissants | croissant croissants hornchen | croissant croissants | cruasan croissant
    croissants | croissant croissants | cornetto cornetti | croissant croissants ;
sandwich sandwiches | sandwich sandwiches belegte_brote | sandwich sandwichs | bocadillo bocadillos
    sandwich | sandes sanduiche sanduiches | tramezzino tramezzini sandwich | sandwich sandwiches ;
burger burgers | burger | burger burgers | hamburguesa hamburguesas | hamburguer hamburgueres |
    hamburger | burger burgers ;
salad salads | salat salate | salade salades | ensalada ensaladas | salada saladas | insalata insalate |
    salade salades ;
soup soups | suppe suppen | soupe soupes | sopa sopas | sopa sopas | zuppa zuppe | soep soepen ;
beer beers pint pints lager | bier biere | biere bieres | cerveza cervezas cana canas | cerveja cervejas
    | birra birre | bier biertje biertjes biere ;
wine wines | wein weine | vin vins | vino vinos | vinho vinhos | vino vini | wijn wijnen ;
juice juices | saft safte | jus | zumo zumos jugo jugos | sumo sumos suco sucos | succo succhi | sap
    sappen ;
tea teas | tee tees | the thes | te tes | cha chas | te | thee theetje ;
sugar | zucker | sucre | azucar | acucar | zucchero | suiker ;
flour | mehl | farine | harina | farinha | farina | meel bloem ;
cheese cheeses | kase | fromage fromages | queso quesos | queijo queijos | formaggio formaggi | kaas
    kazen ;
jar jars | einmachglas einmachglaser | bocal bocaux | tarro tarros frasco frascos | frasco frascos boiao
    | vasetto vasetti barattolo barattoli | potje potjes ;
can cans tin tins | dose dosen buchse buchsen | canette canettes boite_de_conserve | lata latas | lata
    latas | lattina lattine scatoletta scatolette | blik blikken blikje blikjes ;
packet packets pack packs | packung packungen packchen | paquet paquets | paquete paquetes | pacote
    pacotes | pacchetto pacchetti confezione confezioni | pak pakken pakje pakjes verpakking ;
bag bags | tute tuten tasche taschen beutel | sachet sachets sac sacs | bolsa bolsas | saco sacos sacola
    sacolas | sacchetto sacchetti borsa borse | tas tassen zak zakken tasje tasjes ;
sack sacks | sack sacke | grand_sac | saco sacos costal | saca sacas | sacco sacchi | baal balen zak
    zakken ;
crate crates | kiste kisten kasten | caisse caisses cagette cagettes | caja cajas cajon cajones | grade
    grades engradado engradados caixote caixotes | cassa casse cassetta cassette | krat kratten ;
glass glasses | glas glaser trinkglas weinglas weinglaser | verre verres | vaso vasos copa copas | copo
    copos taca tacas | bicchiere bicchieri calice calici | glas glazen wijnglas wijnglazen ;
cup cups mug mugs | tasse tassen becher | tasse tasses mug gobelet gobelets | taza tazas | chavena
    chavenas xicara xicaras caneca canecas | tazza tazze tazzina tazzine | kop kopje kopjes mok mokken beker
    bekers ;
plate plates | teller tellern | assiette assiettes | plato platos | prato pratos | piatto piatti | bord
    borden bordje ;
bowl bowls | schussel schusseln schale schalen | bol bols saladier | cuenco cuencos bol bols | tigela
    tigelas | ciotola ciotole scodella | kom kommen schaal schalen ;
fork forks | gabel gabeln | fourchette fourchettes | tenedor tenedores | garfo garfos | forchetta
    forchette | vork vorken ;
knife knives | messer | couteau couteaux | cuchillo cuchillos | faca facas | coltello coltelli | mes
    messen ;
spoon spoons | loffel | cuillere cuilleres | cuchara cucharas | colher colheres | cucchiaio cucchiai |
    lepel lepels ;
tray trays | tablett tabletts | plateau plateaux | bandeja bandejas | tabuleiro tabuleiros bandeja
    bandejas | vassoio vassoi | dienblad dienbladen ;
lamp lamps | lampe lampen leuchte leuchten | lampe lampes luminaire luminaires | lampara lamparas |
    lampada lampadas candeeiro candeeiros | lampada lampade | lamp lampen ;
bulb bulbs light_bulb light_bulbs | gluhbirne gluhbirnen | ampoule ampoules | bombilla bombillas |
    lampada lampadas | lampadina lampadine | gloeilamp peertje peertjes ;
rug rugs carpet carpets | teppich teppiche | tapis | alfombra alfombras | tapete tapetes carpete |
    tappeto tappeti | tapijt tapijten vloerkleed vloerkleden ;
sofa sofas couch couches | sofa sofas couch | canape canapes | sofa sofas | sofa sofas | divano divani |
    bank bankstel zetel zetels ;
bench benches | bank banke sitzbank | banc bancs | banco bancos | banco bancos | panca panche panchina
    panchine | bankje bankjes ;
stool stools | hocker barhocker | tabouret tabourets | taburete taburetes | banquinho banquinhos |
    sgabello sgabelli | kruk krukken ;
wardrobe wardrobes cupboard cupboards cabinet cabinets | schrank schranke kleiderschrank | armoire
    armoires placard placards | armario armarios | armario armarios roupeiro | armadio armadi | kast kasten
    ;
shelf shelves | regal regale | etagere etageres | estante estantes estanteria estanterias | prateleira
    prateleiras estante estantes | scaffale scaffali mensola mensole | plank planken schap rek rekken ;
mirror mirrors | spiegel | miroir miroirs | espejo espejos | espelho espelhos | specchio specchi |
    spiegel spiegels ;
curtain curtains blind blinds | vorhang vorhange gardine gardinen jalousie | rideau rideaux store stores
    | cortina cortinas persiana | cortina cortinas estore estores | tenda tende | gordijn gordijnen ;
mattress mattresses | matratze matratzen | matelas | colchon colchones | colchao colchoes | materasso
    materassi | matras matrassen ;
tap taps faucet | wasserhahn hahne | robinet robinets | grifo grifos | torneira torneiras | rubinetto
    rubinetti | kraan kranen ;
radiator radiators | heizkorper | radiateur radiateurs | radiador radiadores | radiador radiadores |
    termosifone termosifoni radiatore radiatori | radiator radiatoren ;
socket sockets outlet outlets | steckdose steckdosen | prise prises | enchufe enchufes | tomada tomadas
    | presa prese | stopcontact stopcontacten ;
boiler boilers heater heaters | boiler heizkessel | chaudiere chaudieres | caldera calderas | caldeira
    caldeiras | caldaia caldaie | ketel ketels cv_ketel ;
oven ovens | ofen backofen | four fours | horno hornos | forno fornos | forno forni | oven ovens ;
fridge fridges refrigerator | kuhlschrank kuhlschranke | frigo frigos refrigerateur | nevera neveras
    frigorifico | frigorifico frigorificos geladeira | frigorifero frigoriferi | koelkast koelkasten ;
freezer freezers | gefrierschrank tiefkuhltruhe | congelateur congelateurs | congelador congeladores |
    congelador | congelatore congelatori | vriezer vriezers diepvriezer ;
dishwasher dishwashers | geschirrspuler spulmaschine spulmaschinen | lave_vaisselle | lavavajillas
    lavaplatos | maquina_de_lavar_louca lava_loucas | lavastoviglie | vaatwasser vaatwassers ;
television televisions tv tvs | fernseher | televiseur televiseurs | televisor televisores | televisao
    televisoes televisor | televisore televisori | televisie televisies tv ;
vase vases | vase vasen | vase vases | jarron jarrones florero floreros | jarra jarras | vaso vasi |
    vaas vazen ;
candle candles | kerze kerzen | bougie bougies | vela velas | vela velas | candela candele | kaars
    kaarsen ;
flower flowers rose roses | blume blumen rose rosen | fleur fleurs rose roses | flor flores rosa rosas |
    flor flores rosa rosas | fiore fiori rosa rose | bloem bloemen roos rozen ;
bouquet bouquets | strauss strausse blumenstrauss | bouquet bouquets | ramo ramos | ramo_de_flores buque
    buques | mazzo mazzi bouquet | boeket boeketten bos ;
plant plants | pflanze pflanzen | plante plantes | planta plantas | planta plantas | pianta piante |
    plant planten plantje ;
tile tiles | fliese fliesen kachel ziegel | carrelage carreau carreaux tuile tuiles | azulejo azulejos
    baldosa baldosas teja | azulejo azulejos ladrilho telha | piastrella piastrelle tegola | tegel tegels
    dakpan ;
brick bricks | backstein ziegelstein ziegelsteine | brique briques | ladrillo ladrillos | tijolo tijolos
    | mattone mattoni | baksteen bakstenen ;
board boards plank planks | brett bretter diele dielen | planche planches | tabla tablas tablon tablones
    | tabua tabuas | asse assi tavola tavole | plank planken ;
bucket buckets | eimer | seau seaux | cubo cubos | balde baldes | secchio secchi | emmer emmers ;
wall walls | wand wande mauer mauern | mur murs | pared paredes muro | parede paredes muro muros |
    parete pareti muro muri | muur muren wand wanden ;
roof roofs | dach dacher | toit toits toiture | tejado tejados techo | telhado telhados | tetto tetti |
    dak daken ;
balcony balconies | balkon balkone | balcon balcons | balcon balcones | varanda varandas | balcone
    balconi | balkon balkons ;
tent tents | zelt zelte | tente tentes | tienda_de_campana carpa carpas | tenda tendas barraca | tenda
    tende | tent tenten ;
dress dresses | kleid kleider | robe robes | vestido vestidos | vestido vestidos | vestito vestiti abito
    abiti | jurk jurken ;
trousers pants jeans | hose hosen jeans | pantalon pantalons jean jeans | pantalon pantalones vaqueros |
    calca calcas | pantalone pantaloni jeans | broek broeken spijkerbroek ;
jacket jackets coat coats | jacke jacken mantel | veste vestes manteau manteaux blouson | chaqueta
    chaquetas abrigo abrigos | casaco casacos jaqueta | giacca giacche cappotto cappotti | jas jassen ;
hat hats cap caps | hut hute mutze mutzen kappe kappen | chapeau chapeaux casquette casquettes bonnet |
    sombrero sombreros gorra gorras | chapeu chapeus bone bones | cappello cappelli berretto | hoed hoeden
    pet petten muts ;
sock socks | socke socken | chaussette chaussettes | calcetin calcetines | meia meias | calzino calzini
    | sok sokken ;
glove gloves | handschuh handschuhe | gant gants | guante guantes | luva luvas | guanto guanti |
    handschoen handschoenen ;
suit suits | anzug anzuge | costume costumes | traje trajes | fato fatos terno | completo completi | pak
    pakken kostuum ;
skirt skirts | rock rocke | jupe jupes | falda faldas | saia saias | gonna gonne | rok rokken ;
jumper jumpers sweater sweaters pullover hoodie hoodies | pullover pulli pullis | pull pulls | jersey
    jerseis sueter | camisola camisolas | maglione maglioni felpa felpe | trui truien ;
uniform uniforms | uniform uniformen | uniforme uniformes | uniforme uniformes | uniforme uniformes |
    uniforme uniformi divisa divise | uniform uniformen ;
umbrella umbrellas parasol parasols | schirm schirme regenschirm sonnenschirm | parapluie parapluies
    parasol parasols | paraguas sombrilla sombrillas | guarda_chuva guarda_sol | ombrello ombrelli
    ombrellone ombrelloni | paraplu parasol parasols ;
suitcase suitcases | koffer koffern | valise valises | maleta maletas | mala malas | valigia valigie |
    koffer koffers ;
backpack backpacks rucksack | rucksack rucksacke | sac_a_dos | mochila mochilas | mochila mochilas |
    zaino zaini | rugzak rugzakken ;
laptop laptops | laptop laptops notebook notebooks | ordinateur_portable portable portables | portatil
    portatiles | portatil portateis | portatile portatili | laptop laptops ;
headset headsets headphones | kopfhorer headset headsets | casque casques | auriculares cascos |
    auscultadores fones | cuffia cuffie | koptelefoon koptelefoons headset ;
keyboard keyboards | tastatur tastaturen | clavier claviers | teclado teclados | teclado teclados |
    tastiera tastiere | toetsenbord toetsenborden ;
folder folders binder binders | ordner mappe mappen | classeur classeurs dossier dossiers | carpeta
    carpetas | pasta pastas | cartella cartelle raccoglitore | map mappen ordner ;
pen pens pencil pencils | stift stifte kugelschreiber bleistift | stylo stylos crayon crayons |
    boligrafo boligrafos lapiz lapices | caneta canetas lapis | penna penne matita matite | pen pennen
    potlood potloden ;
envelope envelopes | umschlag umschlage kuvert | enveloppe enveloppes | sobre sobres | envelope
    envelopes | busta buste | envelop enveloppen ;
letter letters | brief briefe | lettre lettres courrier courriers | carta cartas | carta cartas |
    lettera lettere | brief brieven ;
label labels sticker stickers | etikett etiketten aufkleber | etiquette etiquettes autocollant
    autocollants | etiqueta etiquetas pegatina pegatinas | etiqueta etiquetas autocolante | etichetta
    etichette adesivo adesivi | etiket etiketten sticker ;
flyer flyers leaflet leaflets brochure brochures | flyer prospekt prospekte broschure broschuren |
    prospectus depliant depliants brochure brochures | folleto folletos | folheto folhetos | volantino
    volantini opuscolo brochure | flyer folder folders brochure ;
poster posters | plakat plakate | affiche affiches | cartel carteles poster | cartaz cartazes |
    manifesto manifesti poster | poster posters affiche ;
ball balls | ball balle | ballon ballons balle balles | pelota pelotas balon balones | bola bolas |
    palla palle pallone palloni | bal ballen ;
toy toys doll dolls | spielzeug puppe puppen | jouet jouets poupee | juguete juguetes muneca | brinquedo
    brinquedos | giocattolo giocattoli bambola | speelgoed pop poppen ;
present presents gift gifts | geschenk geschenke | cadeau cadeaux | regalo regalos | presente presentes
    prenda prendas | regalo regali | cadeau cadeaus ;
tablet tablets pill pills | tablette tabletten pille pillen | comprime comprimes cachet cachets pilule
    pilules | pastilla pastillas comprimido comprimidos | comprimido comprimidos | compressa compresse
    pastiglia pastiglie pillola pillole | tablet tabletten pil pillen ;
capsule capsules | kapsel kapseln | gelule gelules capsule | capsula capsulas | capsula capsulas |
    capsula capsule | capsule capsules ;
drop drops | tropfen | goutte gouttes | gota gotas | gota gotas | goccia gocce | druppel druppels ;
dose doses jab jabs injection injections vaccination | dosis dosen impfung impfungen spritze | dose
    doses injection vaccin | dosis inyeccion vacuna | dose doses injecao vacina | dose dosi iniezione
    vaccino | dosis doses prik prikken ;
mask masks | maske masken | masque masques | mascarilla mascarillas mascara | mascara mascaras |
    maschera maschere mascherina | masker maskers mondkapje ;
tooth teeth | zahn zahne | dent dents | diente dientes muela | dente dentes | dente denti | tand tanden
    kies ;
instalment instalments installment installments payment payments | rate raten zahlung zahlungen |
    mensualite mensualites echeance echeances paiement paiements versement | cuota cuotas plazo plazos pago
    pagos | prestacao prestacoes parcela parcelas pagamento pagamentos | rata rate pagamento pagamenti |
    termijn termijnen betaling betalingen ;
chapter chapters | kapitel | chapitre chapitres | capitulo capitulos | capitulo capitulos | capitolo
    capitoli | hoofdstuk hoofdstukken ;
lesson lessons class classes | unterrichtsstunde unterrichtsstunden fahrstunde fahrstunden lektion |
    lecon lecons cours | clase clases leccion | aula aulas licao | lezione lezioni | les lessen ;
lap laps length lengths | runde runden bahn bahnen | longueur longueurs tour_de_piste | largo largos
    vuelta vueltas | volta voltas piscinas | vasca vasche giro giri | baan baantje baantjes rondje rondjes ;
video videos film films movie movies | video videos film filme | video videos film films | video videos
    pelicula peliculas | video videos filme filmes | video film | video video's film films ;
copy copies print prints | kopie kopien ausdruck ausdrucke abzug abzuge | copie copies exemplaire tirage
    tirages | copia copias impresion | copia copias impressao | copia copie stampa stampe | kopie kopieen
    afdruk afdrukken ;
"""
