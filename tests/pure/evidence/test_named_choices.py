"""A named choice is the field's unless something says that it is not. A line is "key | label | choices |
value | a: … /
v: …"; a choice may have synonyms behind "~"."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Choice, Field
from tests.pure.evidence.cases import is_said, rows

CHOSEN = """
    food | Cuisine | Greek,Thai,Mexican | Thai | v: Could you look up somewhere Thai near the station?
    animal | What kind of animal it is | Dog,Cat,Rabbit | Dog | v: The dog doesn't want to walk any more.
    species | Tierart | Hund,Katze,Hase | Katze | v: Meine Katze frisst nicht mehr.
    frequencia | Frequência | uma vez,semanal,mensal | mensal | a: Com que frequência? / v: Todos os meses.
    tenure | Buying or renting | buy,rent | buy | v: We're thinking of buying a small flat in Leeds.
    subs | Subtitles | English,French,None | None | v: Play it without subtitles.
    level | Level | Beginner,Intermediate,Advanced | Intermediate | v: I'd say I am intermediate by now.
    size | Size of the pizza | small,medium,large | large | v: I want to order a pizza with mushrooms, large.
    ride | Type of ride | Pool,Regular,Luxury | Regular | v: Take me to the airport. Regular works for me.
    flight_class | Class | economy,business,first | first | v: one adult from Leeds to Paris, first
    seat | Seat | Aisle,Window,Middle | Window | v: I'd love a window if you still have one, and lunch.
    clase | Clase | Turista,Business | Turista | v: Un billete a Vigo, turista está bien.
    tamanho | Tamanho | pequeno,médio,grande | grande | v: Queria um bolo de chocolate, grande.
    gear | Gearbox | automatic,manual | automatic | v: For me only automatic please.
    gear | Gearbox | automatic,manual | manual | v: I'd like a compakt car, manual is fine.
    car | Type of car | Compact,Standard,Minivan | Compact | v: I'd like a compct car from Friday.
    pay | Forma de pago | efectivo,tarjeta | tarjeta | a: Son 200 euros. / v: Vale, con tarjeta.
    pay | Forma de pagamento | dinheiro,cartão,pix | pix | a: São 200 reais. / v: Pode ser no pix.
    pay | Betaalwijze | contant,kaart,overschrijving | kaart | a: Dat is 200 euro. / v: Met de kaart graag.
    spice | How spicy | mild,medium,hot | mild | v: One red curry, mild, and rice.
    size | Size of the coffee | small,medium,large | small | v: A flat white, small, to go.
    room | Type of room | single,double,twin | double | v: I need a double from May 3rd.
    room | Tipo de habitación | individual,doble | doble | v: Busco una doble para mayo.
    device | Which device is broken | laptop,phone,tablet | phone | v: My phone doesn't switch on any more.
    device | Welches Gerät defekt ist | Laptop,Handy,Tablet | Handy | v: Mein Handy lädt nicht mehr.
    device | Appareil en panne | portable,téléphone,tablette | tablette | v: Ma tablette ne s'allume plus.
    device | Aparato averiado | ordenador,móvil | móvil | v: Mi móvil no se enciende.
    pet | Kind of pet | dog,cat,hamster | hamster | v: Our hamster hasn't moved since this morning.
    repeat | Repetition | never,daily,weekly | daily | a: Should it repeat? / v: every day please
    cadenza | Cadenza di pagamento | mensile,annuale | mensile | a: Mensile o annuale? / v: Ogni mese.
    window | Slot | 9-11 am,11 am-1 pm,3-5 pm | 3-5 pm | a: Which slot suits you? / v: 3 to 5 pm
    window | Créneau de livraison | 8h-10h,10h-12h,14h-16h | 10h-12h | a: Quel créneau ? / v: de 10h à 12h
    sauce | Sauce | ketchup,mayo,none | none | v: A large fries without any sauce.
    insurance | Insurance | Basic,Full,None | None | a: Basic or full insurance? / v: I don't need insurance.
    dessert | Dessert | glace,tarte,aucun | aucun | a: Un dessert ? / v: Non, pas de dessert pour moi.
    intent | Whether to buy or rent | buy,rent | rent | v: Looking to rent something near the park.
    intent | Buy or sell | buy,sell | sell | v: We are selling our house this summer.
    reason | Reason for the visit | check-up,cleaning,pain | cleaning | v: Hi, I'm due for a cleaning.
    lang | Language of the tour | English,German,French | German | v: Two tickets for the German tour please.
    fuel | Kind of fuel | petrol,diesel,electric | electric | v: It should be electric if you have one.
    lvl | Level | beginner,intermediate,advanced | beginner | v: I'm a beginer, never had a lesson.
    role | Who the caller is | owner,tenant,agent | tenant | v: I'm the tenant at number 12.
    dish | Main dish | chicken,beef,veggie | veggie | a: Chicken, beef or veggie? / v: veggie for both of us
    gear | Gearbox | automatic,manual | automatic | a: Manual or automatic? / v: Definitely automatic.
    pain | Where it hurts | knee,back,shoulder | back | v: My back has been hurting for a week.
    fare | Fare | Saver,Flexi,First | Flexi | a: The 9:10 is 84 euros. / v: Perfect. Make it flexi please.
    kind | Kind of trip | round trip,one way | one way | v: I need a one-way ticket to Lyon on Friday.
    cat | Category of attraction | Museum,Park,Theatre | Park | v: We'd love to see a park in Lyon.
    payment | Zahlart | Kreditkarte,PayPal,Vorkasse | PayPal | v: Ich zahle mit PayPal.
    freq | How often it repeats | Never,Daily,Weekly | Weekly | v: Remind me once a week to water the plants.
    price | Price range | cheap,moderate,expensive | cheap | v: Nothing expensive, a cheap place please.
    size | Size of the shirt | S,M,L,XL | M | a: Which size? / v: M please
    bike | Type of bike | city,mountain,electric | electric | v: We want to rent two electric bikes tomorrow.
    topping | Topping | salami,ham,none | none | a: Any topping? / v: Without topping, thanks.
"""

ONLY_NAMED = """
    cabin_class | Cabin class | Economy,Premium Economy,Business | Business | v: How much is business?
    cabin_class | Class | Economy,Business,First | First | v: First, I'd like to know the price to Rome.
    size | Size of the pizza | small,medium,large | large | v: I want a large coke and a pizza.
    size | Size of the car | small,medium,large | small | v: Medium or small, I don't know yet.
    pay_method | Payment method | Cash,Card,Invoice | Card | v: Do you take card?
    pay_method | Payment method | Cash,Card,Invoice | Card | v: My card got stolen, so cash.
    milk | Kind of milk | oat,soy,cow | oat | v: One oat cookie and a latte.
    food | Cuisine | Greek,Thai,Mexican | Greek | v: Book me a flight to Athens, I love Greek islands.
    food | Cuisine | Greek,Thai,Mexican | Mexican | v: Anything but Mexican.
    tenure | Buying or renting | buy,rent | rent | v: The rent we pay now is too high, we want to buy.
    seat | Seat | Aisle,Window,Middle | Window | v: My wife wants the window. I take the aisle.
    klasse | Reiseklasse | Economy,Business | Business | v: Was kostet denn Business?
    classe | Classe | Économique,Affaires | Affaires | v: Mon mari voyage en affaires, moi en économique.
    betaling | Hoe de klant betaalt | contant,pin,factuur | pin | v: Mijn pin doet het niet, dus contant.
    pagamento | Come paga il cliente | contanti,carta | carta | v: Vorrei ordinare della carta da parati.
    doneness | How the steak is done | rare,medium,well done | medium | a: What size of coke? / v: medium
    gear | Gearbox | automatic,manual | manual | v: Can you send me the manual of the car?
    gear | Gearbox | automatic,manual | manual | v: I can't drive manual.
    format | Format of the screening | 2D,3D,IMAX | 3D | v: 3D gives my kid a headache.
    mem | Membership | Basic,Plus,Premium | Plus | v: Me plus my wife want to join.
    mem | Membership | Basic,Plus,Premium | Basic | v: A basic question: are you open on Sundays?
    slot | Delivery window | 8-10 am,10-12 am,2-4 pm,6-8 pm | 8-10 am | v: We ordered 8 to 10 boxes.
    seat_class | Seat class | Economy,Business,First | First | v: First of all, thanks for the quick reply.
    seat_class | Seat class | Economy,Business,First | Business | a: What brings you to Oslo? / v: business
    seat_class | Seat class | Economy,Business,First | Economy | v: Economy was horrible last time.
    seat_class | Seat class | Economy,Business,First | Business | v: What would business cost us?
    plan | Plan | Basic,Standard,Premium | Premium | v: Is premium worth it?
    plan | Plan | Basic,Standard,Premium | Basic | v: We had basic until May and now want standard.
    plan | Plan | Basic,Standard,Premium | Premium | v: Our competitor uses premium.
    pay | How to pay | cash,card,transfer | card | v: My card is blocked, what can I do?
    pay | How to pay | cash,card,transfer | cash | v: I don't carry cash.
    size | Size of the coffee | small,medium,large | large | v: A small coffee and a large water.
    size | Size of the pizza | small,medium,large | small | a: How big is your group? / v: small
    room | Type of room | single,double,twin | single | v: I'm single and travel alone. A double please.
    room | Type of room | single,double,twin | double | v: That's double the price of last year!
    vehicle | Kind of vehicle insured | car,motorbike,van | car | v: I sold my car and got a motorbike.
    pet | Kind of pet | dog,cat,hamster | dog | v: The neighbour's dog bit our cat.
    cadenza | Cadenza di pagamento | mensile,annuale | annuale | a: Mensile o annuale? / v: Ogni mese.
    window | Slot | 9-11 am,11 am-1 pm,3-5 pm | 3-5 pm | v: We need 3 to 5 crates.
    sauce | Sauce | ketchup,mayo,none | none | v: Fries with no onions.
    insurance | Insurance | Basic,Full,None | None | v: I don't want insurance that costs more than the car.
    insurance | Insurance | Basic,Full,None | None | v: Why is there no insurance included?
    intent | Whether to buy or rent | buy,rent | buy | v: We're renting now, maybe we buy in a few years.
    dish | Main dish | chicken,beef,veggie | beef | a: Chicken, beef or veggie? / v: Is the beef spicy?
    fuel | Kind of fuel | petrol,diesel,electric | diesel | v: Diesel is banned in our town.
    milk | Kind of milk | oat,soy,almond | soy | v: Do you have soy?
    klasse | Reiseklasse | Economy,Business | Business | v: Business kommt nicht in Frage.
    classe | Classe | Éco,Affaires | Affaires | v: Les affaires vont bien, merci. Un billet éco.
    cat | Category of attraction | Museum,Park,Theatre | Park | v: Where can I park near the theatre?
    fare | Fare | Saver,Flexi,First | First | v: Which one leaves first?
    price | Price range | cheap,moderate,expensive | expensive | v: That sounds expensive.
    size | Size of the shirt | small,medium,large | large | v: We are a large family.
    payment | Zahlart | Kreditkarte,PayPal | PayPal | v: PayPal habe ich nicht.
    doctor | Kind of doctor | GP,Dentist,Dermatologist | GP | v: My GP sent me, I need a dermatologist.
    kind | Kind of trip | round trip,one way | round trip | v: Not a round trip, just one way.
    freq | How often it repeats | Never,Daily,Weekly | Never | v: I never oversleep.
"""


def choice(named: str) -> Choice:
    value, _, synonyms = named.partition("~")
    return Choice(value.strip(), synonyms=tuple(one for one in synonyms.split("/") if one))


def is_stored(line: str) -> bool:
    key, label, choices, value, said = (part.strip() for part in line.split("|", 4))
    field = Field(key, "choice", label, choices=tuple(map(choice, choices.split(","))))
    return is_said(field, value, said.split(" / "))


@pytest.mark.parametrize("line", rows(CHOSEN))
def test_it_is_chosen(line: str) -> None:
    assert is_stored(line)


@pytest.mark.parametrize("line", rows(ONLY_NAMED))
def test_it_is_only_named(line: str) -> None:
    assert not is_stored(line)
