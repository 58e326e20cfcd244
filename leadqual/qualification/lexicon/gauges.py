"""What can be read off and set: temperatures, shares, brightness, speed. Pure data, in all our languages.

A line is a name, then after bars: the words of fields that ask for it, the units behind its numbers, and the
things whose number it is when no unit is said. "%" stands for a percentage.
"""

TABLE = """
temperature | temperature temperatur temperaturen temperatura temperaturas temperatuur thermostat fever
    fieber fievre fiebre febre febbre koorts celsius | degree degrees grad degre degres grado grados grau
    graus gradi graden celsius fahrenheit | heating heater oven fever thermostat water pool aircon ac
    heizung ofen backofen fieber thermostat wasser chauffage four fievre clim climatisation radiateur
    calefaccion horno fiebre aire termostato aquecimento forno febre ar riscaldamento forno febbre
    verwarming kachel koorts bake roast preheat
brightness | brightness helligkeit luminosite brillo brilho luminosita helderheid dimmer | % | light
    lights lamp lamps licht lampe lampen lumiere lumieres luz luces luzes luce luci lampen dim screen
    bildschirm
loudness | volume lautstarke volumen loudness geluidsvolume | % decibels db | volume lautstarke sound
    music musik volumen musica geluid son
battery | battery charge akku akkustand batterie batterieladung bateria carga batteria batterij accu
    level | % | battery akku batterie bateria batteria accu
humidity | humidity feuchtigkeit luftfeuchtigkeit humidite humedad umidade umidita vochtigheid moisture
    | % | humidity luftfeuchtigkeit humidite humedad umidade umidita
discount | discount rebate rabatt nachlass remise reduction rabais descuento rebaja desconto sconto
    korting code | % | discount off rabatt nachlass remise reduction descuento desconto sconto korting
share | share percentage percent proportion rate quota part ratio anteil prozentsatz prozent quote taux
    pourcentage tasa porcentaje tasso percentuale percentuali taxa percentagem porcentagem aandeel
    percentage tip trinkgeld pourboire propina gorjeta mancia fooi interest zins zinsen interet interes
    juros interesse rente margin marge margen margem margine occupancy auslastung occupation ocupacion
    ocupacao occupazione bezetting commission provision comision comissao provvigione provisie vat tax mwst
    tva iva btw growth wachstum croissance crecimiento crescimento crescita groei | % percent prozent
    pourcent |
speed | speed pace geschwindigkeit tempo vitesse velocidad velocidade velocita snelheid | kmh km/h kph
    mph | speed geschwindigkeit vitesse velocidad velocidade velocita snelheid
pulse | pulse heart rate puls herzfrequenz pouls pulso pulsaciones polso battito hartslag polsslag | bpm
    beats | pulse puls pouls pulso polso hartslag heartbeat pulsaciones
pressure | pressure druck pression presion pressao pressione druk | bar psi | pressure druck pression
    presion pressao pressione tyre
weight | weight weighs gewicht poids peso | | weigh weighs wiege wiegt pese peso pesa weeg weegt
height | height tall groesse korpergrosse taille estatura altura altezza lengte hoogte hohe | | mesure
    mido mide meco mede meten
shoes | shoe shoes schuhgrosse schuh pointure zapato calzado sapato scarpe schoenmaat | | shoe shoes
    schuhe schuhgrosse chausse pointure zapatos calzo sapatos calco scarpe schoenen schoenmaat
"""
