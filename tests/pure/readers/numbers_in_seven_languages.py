"""Sentences with numbers and what they say; the notation is explained in tables.py."""

from __future__ import annotations

ENGLISH = """
# digits, separators, suffixes
50 -> 50
0 -> 0
There are 4 offices and 70 people. -> 4 offices; 70 people
1,200 -> 1200
1.200 users -> 1200 users
1 200 -> 1200
1'200 -> 1200
12,500.50 -> 12500.5
12.500,50 -> 12500.5
1,234,567 -> 1234567
1.234.567 -> 1234567
1,00,000 rupees -> 100000 INR
1.5 -> 1.5
0.500 -> 0.5
50k -> 50000
1.5k -> 1500
50 k users -> 50000 users
2m -> 2000000
2.5 mn -> 2500000
3bn -> 3000000000
1.250 million -> 1250000
50people -> 50 people
50 000 tickets -> 50000 tickets
the price is 1.500 -> 1500 price
we have 1,000 employees -> 1000 employees
10,000+ employees -> 10000.. employees
a 300-person fintech -> 300 person
# words
fifty -> 50
forty-two -> 42
forty two seats -> 42 seats
one hundred and forty one dollars -> 141 USD
two hundred fifty -> 250
three hundred and five -> 305
a hundred -> 100
a hundred people -> 100 people
a thousand -> 1000
fifteen hundred -> 1500
two thousand five hundred -> 2500
twelve thousand three hundred and forty five -> 12345
one million two hundred thousand -> 1200000
two fifty k -> 250000
two fifty -> 250?
one twenty dollars -> 120 USD
nineteen people -> 19 people
zero -> 0
two point five million -> 2500000
five grand -> 5000
twenty-first -> 21 :ordinal
# multiples, mixtures, fractions
2 dozen -> 24
two dozen eggs -> 24 eggs
a dozen people -> 12 people
half a dozen users -> 6 users
3 hundred -> 300
1.5 million -> 1500000
2 and a half thousand -> 2500
two and a half -> 2.5
one and a half million -> 1500000
a million and a half -> 1500000
a thousand and a half -> 1500
a hundred and a half thousand -> 100500
half a million -> 500000
1 1/2 -> 1.5
1½ hours -> 1.5 hours
½ -> 0.5
a couple of hundred -> 200
a couple hundred people -> 200 people
a couple thousand -> 2000
a pair of tickets -> 2 tickets
# no definite number
dozens of people -> ? people
dozens -> ?
hundreds of users -> ? users
hundreds of thousands of users -> ? users
a few hundred -> ?
a few people -> ? people
several -> ?
a handful of seats -> ? seats
a couple of people -> ? people
fifty-something -> ~50?
tens of thousands -> ?
# hedges
around 50 -> ~50
about 40 seats -> ~40 seats
roughly 25 -> ~25
50-ish -> ~50
50ish people -> ~50 people
fiftyish -> ~50
fifty or so -> ~50
approx. 50 -> ~50
ca. 50 -> ~50
~50 -> ~50
maybe 20 are real -> ~20
some 50 people -> ~50 people
50 give or take -> ~50
50, give or take -> ~50
nearly 100 -> ~100
close to 100 people -> ~100 people
I think 50 -> ~50
I'd say 50 -> ~50
more like 70 -> ~70
like 50 people -> ~50 people
# bounds
50+ -> 50..
50+ people -> 50.. people
50 plus -> 50..
at least 50 -> 50..
over 50 -> 50..
more than 50 people -> 50.. people
50 or more -> 50..
upwards of 200 -> 200..
no fewer than 10 -> 10..
> 50 -> 50..
just under 100 -> ..100
not more than 900 -> ..900
no more than $50k -> ..50000 USD
up to 20 -> ..20
less than 10 people -> ..10 people
max 30 -> ..30
50 max -> ..50
50 at most -> ..50
under 50k -> ..50000
fewer than a dozen -> ..12
at least around 50 -> ~50..
probably over 200 -> ~200..
# ranges
between 50 and 100 -> 50..100
somewhere between 50 and 100 people -> 50..100 people
50-100 -> 50..100
50 - 100 employees -> 50..100 employees
50 to 100 -> 50..100
from 50 to 100 -> 50..100
five or six hundred -> 500..600
two or three -> 2..3
10-15k -> 10000..15000
10k-15k -> 10000..15000
500-1k -> 500..1000
1-2 million -> 1000000..2000000
between one hundred and one hundred and fifty -> 100..150
between fifty and a hundred -> 50..100
between one hundred and fifty and two hundred -> 150..200
20-30 people -> 20..30 people
2-3 weeks -> 2..3 weeks
around 50-60 -> ~50..60
10 to 15% -> 10..15 % :percent
# money
$500 -> 500 USD
$500 CAD -> 500 CAD
$ 500 -> 500 USD
500$ -> 500 USD
$1,200.50 -> 1200.5 USD
£1.2m -> 1200000 GBP
25k EUR -> 25000 EUR
25K€ -> 25000 EUR
USD 25,000 -> 25000 USD
EUR 50k -> 50000 EUR
€50 -> 50 EUR
€1.500 -> 1500 EUR
I was thinking 1.200 €. -> 1200 EUR
20 bucks -> 20 USD
50 quid -> 50 GBP
20 grand -> 20000
$20k-30k -> 20000..30000 USD
$20k-$30k -> 20000..30000 USD
between $20k and $30k -> 20000..30000 USD
20-30k euros -> 20000..30000 EUR
at least $5,000 -> 5000.. USD
500 Canadian dollars -> 500 CAD
US$ 500 -> 500 USD
A$500 -> 500 AUD
R$ 500 -> 500 BRL
CHF 500 -> 500 CHF
5000 Swiss francs -> 5000 CHF
half a million dollars -> 500000 USD
two hundred and fifty thousand euros -> 250000 EUR
around 30k a year -> ~30000
100 pounds -> 100 GBP
a million dollars -> 1000000 USD
10,000 yen -> 10000 JPY
# what is counted
160, of which maybe 30 are real -> 160; ~30
90 full time people -> 90 people
a team of 12 -> 12 team
headcount 50 -> 50 headcount
headcount: 50 -> 50 headcount
employees: 90 -> 90 employees
our headcount is about 50 -> ~50 headcount
tickets must be 3 -> 3 tickets
a party of four -> 4 party
three star hotel -> 3 star
2 adults and 4 children -> 2 adults; 4 children
12 in support -> 12
10 customer support people -> 10 people
25 sales reps -> 25 reps
we're 50 -> 50
we're 50 right now -> 50
two days a week -> 2 days
20 of our 60 people -> 20; 60 people
1 room for 4 days -> 1 room; 4 days
3 bedroom house -> 3 bedroom
we need 12 widgets -> 12 widgets
40 percent -> 40 % :percent
40% of the team -> 40 % :percent
12-month contract -> 12 month
a 5 day stay -> 5 day
60 people, 12 in support -> 60 people; 12
# sums and changes of meaning
1 million and 200 thousand -> 1200000
5 thousand 500 -> 5500
between 500 thousand and 1 million -> 500000..1000000
a quarter of a million -> 250000
2 × 50 -> 2?; 50?
50 x 2 -> 50?; 2?
twice 50 -> 50?
.5 million -> 5000000?
-50 -> 50?
2.5 m -> 2.5?
six figures -> ? figures
a six-figure budget -> ? budget
fifty cents -> 50? cents
50 miles -> 50 miles
We're up to 50 people now -> ..50? people
we don't have more than 50 people -> ..50 people
I don't want to spend more than $900 -> ..900 USD
We can't do with fewer than 25 seats. -> 25.. seats
from 5k up -> 5000..
50 people or so -> ~50 people
50 people max -> ..50 people
50 people or more -> 50.. people
a 3.9 rating or higher -> 3.9.. rating
50 people plus 20 contractors -> 50 people; 20 contractors
at least 50 people, maybe 60 -> 50.. people; ~60
50 plus 20 -> 50; 20
I'd like 2 tickets -> 2 tickets
50/60 people -> 50..60 people
5..10 -> 5..10
6x -> 6
6x economy -> 6 economy
10x faster -> 10 :factor
nine out of ten people -> 9 :fraction; 10 people
two thirds -> 2 :fraction
just me -> 1 :article
just me and 2 kids -> 3 :article; 2 kids
none -> 0 :article
none of your business ->
# one
one ticket please -> 1 ticket
just one -> 1
one of us -> 1 :article
no one -> 1 :article
the one on Main Street -> 1 :article
this one -> 1 :article
one-way flight -> 1 way :article
One adult -> 1 adult
# other than counts
the 3rd -> 3 :date
the 3rd floor -> 3 floor :ordinal
third option -> 3 option :ordinal
24/7 -> 24 :idiom; 7 :idiom
version 2 -> 2 :code
room 12 -> 12 :code
ISO 27001 -> 27001 :code
Office 365 -> 365 :code
10:30 -> 10 :time; 30 :time
at 7 pm -> 7 :time
ten pm -> 10 :time
May 8 -> 8 :date
march 4th is good -> 4 :date
since 2019 -> 2019 :date
the 1990s -> 1990 :decade
2x faster -> 2 :factor
1698 Bonanza Street -> 1698 :address
twenty twenty-six -> 2026 :year
"""
GERMAN = """
Wir sind 45 Leute in Kassel. -> 45 leute
Etwa fünfzig. -> ~50
etwa 50 Mitarbeiter -> ~50 mitarbeiter
dreiundsiebzig -> 73
einundzwanzig Personen -> 21 personen
fünf -> 5
fuenfzig Leute -> 50 leute
zweihundertfünfzig -> 250
hundert -> 100
hundertzwanzig Plätze -> 120 plätze
einhundertfünf -> 105
tausend Euro -> 1000 EUR
zweitausend -> 2000
zwölftausenddreihundert -> 12300
zwanzigtausend Euro -> 20000 EUR
fünfundzwanzigtausend -> 25000
eine Million -> 1000000
1,5 Millionen Euro -> 1500000 EUR
eine halbe Million -> 500000
anderthalb Millionen -> 1500000
zweieinhalb tausend -> 2500
1.200 € -> 1200 EUR
1.200 Mitarbeiter -> 1200 mitarbeiter
12.500,50 € -> 12500.5 EUR
2,5 Stunden pro Tag -> 2.5 stunden
50 TEUR -> 50000 EUR
50 T€ -> 50000 EUR
20 Tsd. Euro -> 20000 EUR
1,2 Mio. € -> 1200000 EUR
2 Mrd Euro -> 2000000000 EUR
20k Budget -> 20000 budget
5000 Franken -> 5000 CHF
CHF 12'500 -> 12500 CHF
ca. 50 -> ~50
rund 200 Beschäftigte -> ~200 beschäftigte
um die 50 -> ~50
so um die 30 Leute -> ~30 leute
vielleicht 20 -> ~20
knapp 100 -> ~100
fast 100 Leute -> ~100 leute
über 50 -> 50..
mehr als 50 -> 50..
mindestens 20 -> 20..
bis zu 30 Leute -> ..30 leute
höchstens 10 -> ..10
weniger als 50 -> ..50
unter 100 -> ..100
nicht mehr als 900 Euro -> ..900 EUR
maximal 5000 € -> ..5000 EUR
50 oder mehr -> 50..
zwischen 50 und 100 -> 50..100
zwischen fünfzig und hundert Leuten -> 50..100 leuten
50 bis 60 Leute -> 50..60 leute
von 20 bis 30 -> 20..30
10-15k -> 10000..15000
fünf oder sechs -> 5..6
ein Dutzend -> 12
zwei Dutzend Leute -> 24 leute
Dutzende -> ?
ein paar Leute -> ? leute
ein paar hundert -> ?
mehrere Büros -> ? büros
Hunderte von Nutzern -> ? nutzern
ein Team von 12 Leuten -> 1 team :article; 12 leuten
ein Ticket bitte -> 1 ticket :article
nur eins -> 1
Mitarbeiter: 90 -> 90 mitarbeiter
40 Prozent -> 40 % :percent
wir sind zu zweit -> 2
wir sind zu fünft -> 5
um die 30.000 € -> ~30000 EUR
allenfalls 20 -> ..20
um halb acht -> 8 :time
um 10 Uhr -> 10 :time
im Jahr 2019 gegründet -> 2019 :year
"""
FRENCH = """
cinquante -> 50
quatre-vingt-dix-sept personnes -> 97 personnes
quatre vingt dix sept -> 97
quatre-vingts salariés -> 80 salariés
quatre-vingt-un -> 81
soixante-dix -> 70
soixante et onze -> 71
soixante-quinze -> 75
septante -> 70
nonante-cinq -> 95
vingt et un -> 21
vingt-et-un -> 21
un peu moins de 100 -> ..100
vingt-cinq postes -> 25 postes
trente-deux -> 32
dix-sept -> 17
cent -> 100
deux cents personnes -> 200 personnes
deux cent cinquante -> 250
cent quarante et un euros -> 141 EUR
mille -> 1000
deux mille cinq cents -> 2500
trois millions -> 3000000
un demi-million -> 500000
un million et demi -> 1500000
1,5 million d'euros -> 1500000 EUR
25 000 € -> 25000 EUR
25 k€ -> 25000 EUR
K€ 50 -> 50000 EUR
2 M€ -> 2000000 EUR
12 500,50 € -> 12500.5 EUR
nous sommes 35 personnes -> 35 personnes
on est une cinquantaine -> ~50
une cinquantaine de personnes -> ~50 personnes
une centaine -> ~100
deux centaines -> 200
une dizaine de postes -> ~10 postes
une douzaine -> 12
des centaines -> ?
plusieurs bureaux -> ? bureaux
quelques centaines -> ?
quelques personnes -> ? personnes
environ 50 -> ~50
à peu près 40 -> ~40
autour de 200 -> ~200
presque 100 salariés -> ~100 salariés
50 environ -> ~50
plus de 50 -> 50..
au moins 20 -> 20..
50 ou plus -> 50..
moins de 100 -> ..100
pas plus de 900 euros -> ..900 EUR
jusqu'à 30 -> ..30
au maximum 30 -> ..30
entre 50 et 100 -> 50..100
entre vingt et trente -> 20..30
entre vingt et un et trente -> 21..30
de 50 à 100 personnes -> 50..100 personnes
50 à 60 -> 50..60
cinq ou six -> 5..6
une équipe de 12 -> 1 équipe :article; 12 équipe
une chambre -> 1 chambre :article
effectif : 90 -> 90 effectif
40 % -> 40 % :percent
40 pour cent -> 40 % :percent
un grand bureau -> 1 :article
six cents personnes -> 600 personnes
à 19h30 -> 19 :time; 30 :time
vers 7 heures -> 7 :time
"""
SPANISH = """
cincuenta -> 50
somos 20 -> 20
somos veinte personas -> 20 personas
treinta y cinco -> 35
veintidós empleados -> 22 empleados
veintidos empleados -> 22 empleados
cuarenta y un usuarios -> 41 usuarios
cien -> 100
ciento cuarenta y uno -> 141
doscientos cincuenta -> 250
quinientas personas -> 500 personas
mil -> 1000
dos mil trescientos euros -> 2300 EUR
5 mil euros -> 5000 EUR
veinte mil -> 20000
cien mil dólares -> 100000 USD
un millón de dólares -> 1000000 USD
un millón y medio -> 1500000
medio millón de euros -> 500000 EUR
mil millones -> 1000000000
1.200 € -> 1200 EUR
12.500,50 euros -> 12500.5 EUR
tenemos 1.500 clientes -> 1500 clientes
unos 50 -> ~50
unas 30 personas -> ~30 personas
alrededor de 200 -> ~200
más o menos 40 -> ~40
casi 100 -> ~100
como 50 personas -> ~50 personas
aproximadamente 25 -> ~25
50 más o menos -> ~50
50 y pico -> ~50?
más de 50 -> 50..
al menos 20 -> 20..
por lo menos 20 empleados -> 20.. empleados
50 o más -> 50..
menos de 100 -> ..100
no más de 900 euros -> ..900 EUR
hasta 30 -> ..30
como máximo 10 -> ..10
entre 50 y 100 -> 50..100
entre treinta y cinco y cuarenta -> 35..40
de 50 a 100 -> 50..100
50 o 60 -> 50..60
una docena -> 12
dos docenas -> 24
un centenar de personas -> ~100 personas
cientos de usuarios -> ? usuarios
varios usuarios -> ? usuarios
algunos -> ?
un par de cientos -> ?
mañana por la mañana ->
un equipo de 12 -> 1 equipo :article; 12 equipo
una entrada -> 1 entrada :article
40 por ciento -> 40 % :percent
a las siete y media -> 7.5 :time
a las 10:30 -> 10 :time; 30 :time
somos once personas -> 11 personas
plantilla: 90 -> 90 plantilla
"""
PORTUGUESE = """
cinquenta -> 50
somos 20 pessoas -> 20 pessoas
trinta e cinco -> 35
vinte e dois funcionários -> 22 funcionários
cento e quarenta e um -> 141
cem pessoas -> 100 pessoas
duzentos e cinquenta -> 250
quinhentas pessoas -> 500 pessoas
mil -> 1000
mil e quinhentos -> 1500
dois mil e trezentos reais -> 2300 BRL
5 mil reais -> 5000 BRL
vinte mil euros -> 20000 EUR
um milhão de reais -> 1000000 BRL
um milhão e meio -> 1500000
meio milhão -> 500000
R$ 1.200,50 -> 1200.5 BRL
R$ 50 mil -> 50000 BRL
cerca de 50 -> ~50
uns 50 -> ~50
umas 30 pessoas -> ~30 pessoas
mais ou menos 40 -> ~40
quase 100 -> ~100
por volta de 200 -> ~200
aproximadamente 25 -> ~25
mais de 50 -> 50..
pelo menos 20 -> 20..
50 ou mais -> 50..
menos de 100 -> ..100
não mais de 900 -> ..900
até 30 pessoas -> ..30 pessoas
no máximo 10 -> ..10
entre 50 e 100 -> 50..100
entre cem e duzentos -> 100..200
entre vinte e cinco e trinta -> 25..30
de 50 a 100 -> 50..100
cinco ou seis -> 5..6
uma dúzia -> 12
uma centena -> ~100
centenas de usuários -> ? usuários
vários clientes -> ? clientes
uma equipe de 12 -> 1 equipe :article; 12 equipe
um quarto -> 1 quarto :article
40 por cento -> 40 % :percent
às 19h30 -> 19 :time; 30 :time
dezesseis pessoas -> 16 pessoas
somos doze pessoas -> 12 pessoas
"""
ITALIAN = """
cinquanta -> 50
siamo 20 -> 20
siamo in venti -> 20
centoquaranta dipendenti -> 140 dipendenti
trentacinque -> 35
ventuno -> 21
ventitré persone -> 23 persone
quarantotto -> 48
cento -> 100
duecentocinquanta -> 250
duecento cinquanta -> 250
mille euro -> 1000 EUR
millecinquecento -> 1500
duemila -> 2000
duemilatrecento -> 2300
ventimila euro -> 20000 EUR
5 mila euro -> 5000 EUR
un milione di euro -> 1000000 EUR
un milione e mezzo -> 1500000
mezzo milione -> 500000
1.200 € -> 1200 EUR
12.500,50 euro -> 12500.5 EUR
circa 50 -> ~50
una cinquantina -> ~50
una cinquantina di persone -> ~50 persone
un centinaio -> ~100
quasi 100 -> ~100
più o meno 40 -> ~40
intorno ai 30 -> ~30
50 circa -> ~50
più di 50 -> 50..
oltre 50 dipendenti -> 50.. dipendenti
almeno 20 -> 20..
50 o più -> 50..
meno di 100 -> ..100
non più di 900 euro -> ..900 EUR
fino a 30 -> ..30
al massimo 10 -> ..10
tra 50 e 100 -> 50..100
fra venti e trenta persone -> 20..30 persone
da 50 a 100 -> 50..100
cinque o sei -> 5..6
una dozzina -> 12
due dozzine -> 24
centinaia di utenti -> ? utenti
diversi uffici -> ? uffici
alcune persone -> ? persone
un team di 12 persone -> 1 team :article; 12 persone
una camera -> 1 camera :article
siamo in due -> 2
40 per cento -> 40 % :percent
alle 19:30 -> 19 :time; 30 :time
alle sette e mezza -> 7.5 :time
"""
DUTCH = """
vijftig -> 50
we zijn met 35 mensen -> 35 mensen
vijfentwintig medewerkers -> 25 medewerkers
drieëndertig -> 33
tweehonderd -> 200
tweehonderdvijftig -> 250
honderd -> 100
honderdtwintig -> 120
duizend euro -> 1000 EUR
twaalfduizend -> 12000
vijfentwintigduizend euro -> 25000 EUR
een miljoen -> 1000000
anderhalf miljoen -> 1500000
een half miljoen euro -> 500000 EUR
tweeënhalf miljoen -> 2500000
1.200 € -> 1200 EUR
€ 12.500,50 -> 12500.5 EUR
1,5 mln euro -> 1500000 EUR
ongeveer 50 -> ~50
rond de 50 -> ~50
zo'n 40 mensen -> ~40 mensen
circa 25 -> ~25
bijna 100 -> ~100
een man of 50 -> ~50
een stuk of twintig -> ~20
we zijn met z'n vijven -> 5
tussen de 10 en 15 duizend euro -> 10000..15000 EUR
meer dan 50 -> 50..
minstens 20 -> 20..
50 of meer -> 50..
minder dan 100 -> ..100
niet meer dan 900 euro -> ..900 EUR
maximaal 30 -> ..30
hooguit 10 -> ..10
tussen 50 en 100 -> 50..100
tussen de vijftig en honderd mensen -> 50..100 mensen
50 tot 60 medewerkers -> 50..60 medewerkers
van 50 tot 100 -> 50..100
vijf of zes -> 5..6
een dozijn -> 12
een twintigtal mensen -> ~20 mensen
een honderdtal -> ~100
tientallen gebruikers -> ? gebruikers
honderden -> ?
enkele honderden -> ?
een paar mensen -> ? mensen
meerdere kantoren -> ? kantoren
een team van 12 -> 1 team :article; 12 team
één kaartje -> 1 kaartje
40 procent -> 40 % :percent
om half acht -> 8 :time
om 10 uur -> 10 :time
"""
BY_LANGUAGE = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
}
