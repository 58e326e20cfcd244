"""Nouns that people count: shops and other places of work. Pure data, in the form that count_trades has."""

NOUNS = """
studio studios | studio studios atelier ateliers | studio studios atelier | estudio estudios | estudio
    estudios atelie | studio studi | studio studio's atelier ateliers ;
lab labs laboratory laboratories | labor labore | laboratoire laboratoires labo labos | laboratorio
    laboratorios | laboratorio laboratorios | laboratorio laboratori | lab laboratorium laboratoria ;
workshop workshops | werkstatt werkstatten | atelier ateliers | taller talleres | oficina oficinas |
    officina officine | werkplaats werkplaatsen ;
kennel kennels | zwinger hundepension | chenil chenils | perrera perreras residencia_canina | canil
    canis | canile canili | kennel kennels hok hokken ;
stable stables | stall stalle | ecurie ecuries etable | establo establos cuadra cuadras | estabulo
    estabulos | stalla stalle scuderia | stal stallen ;
theatre theatres theater theaters | theater | theatre theatres | teatro teatros | teatro teatros |
    teatro teatri | theater theaters ;
kiosk kiosks stall stalls booth booths | kiosk kioske stand stande marktstand | kiosque kiosques stand
    stands | quiosco quioscos puesto puestos caseta | quiosque quiosques banca bancas stand | chiosco
    chioschi bancarella bancarelle stand | kiosk kiosken kraam kramen stand ;
pastry_shop pastry_shops patisserie patisseries confectioner | konditorei konditoreien | patisserie
    patisseries | pasteleria pastelerias confiteria | pastelaria pastelarias confeitaria confeitarias |
    pasticceria pasticcerie | banketbakkerij patisserie ;
butcher_shop butcher's_shop | metzgerei metzgereien fleischerei | boucherie boucheries | carniceria
    carnicerias | talho talhos acougue | macelleria macellerie | slagerij slagerijen ;
florist florists flower_shop | blumenladen floristik | fleuriste fleuristes | floristeria floristerias |
    florista floristas floricultura | fioraio fiorai | bloemist bloemisten bloemenwinkel ;
bookshop bookshops bookstore | buchhandlung buchhandlungen buchladen | librairie librairies | libreria
    librerias | livraria livrarias | libreria librerie | boekhandel boekwinkel boekwinkels ;
brewery breweries | brauerei brauereien | brasserie_artisanale brasseries | cerveceria cervecerias |
    cervejaria cervejarias | birrificio birrifici | brouwerij brouwerijen ;
winery wineries vineyard vineyards | weingut weinguter weinberg | domaine_viticole vignoble vignobles |
    bodega bodegas vinedo | adega adegas vinha vinhas | cantina cantine vigneto vigneti | wijngaard
    wijngaarden wijnhuis ;
driving_school driving_schools | fahrschule fahrschulen | auto_ecole auto_ecoles | autoescuela
    autoescuelas | escola_de_conducao autoescola autoescolas | autoscuola autoscuole | rijschool rijscholen
    ;
care_home care_homes nursing_home | pflegeheim pflegeheime altenheim seniorenheim | maison_de_retraite
    ehpad ehpads | residencia residencias geriatrico | lar lares casa_de_repouso | casa_di_riposo
    case_di_riposo rsa | verpleeghuis verzorgingshuis woonzorgcentrum ;
agency agencies | agentur agenturen | agence agences | agencia agencias | agencia agencias | agenzia
    agenzie | agentschap bureau bureaus ;
"""
