"""A value put right in the same breath, or turned from in a later message: the first one is not stored."""

from __future__ import annotations

import pytest

from tests.pure.evidence.cases import is_kept, rows

# key:kind | label | what was said first | what holds now ("-": it may be asked) | dialogue
SAME = """
number_of_employees:number | Number of employees | 40 | 45 | v: We're 40, no sorry, 45 with the new \
starters.
number_of_guests:number | Number of guests | 6 | 7 | v: Six of us. Well, seven, Tom's bringing his \
girlfriend.
number_of_guests:number | Number of guests | 12 | 14 | a: How many guests? / v: 12. hang on... 14
number_of_users:number | Number of users | 30 | 25 | v: about 30 users – scratch that, 25, the temps \
don't need it
delivery_date:date | Delivery date | 2026-05-04 | 2026-05-06 | v: Deliver on 4 May please, or no, 6 \
May, we're closed on the 4th.
company | Company | Larch Ltd | Larch Group | v: I work for Larch Ltd, I mean Larch Group, we \
merged.
city | City | Turin | Milan | v: I'm going to Turin. Ah no, Milan, the fair is in Milan.
tool | Tool | Deskly | Helpnest | v: We use Deskly... no, that was last year, it's Helpnest now.
budget:number | Budget | 20000 | - | v: The budget is 20k. Correction: 18k.
budget:number | Budget | 10000 | - | v: ten thousand, or let's say twelve to be safe
billing:choice=monthly,yearly | Billing | monthly | yearly | v: Monthly. Hm, actually yearly.
class:choice=economy,business | Class | economy | business | v: economy, wait what's the price \
difference... ok business
mitarbeiterzahl:number | Mitarbeiterzahl | 60 | 80 | v: Wir haben 60 Mitarbeiter, quatsch, 80 seit \
der Übernahme.
anzahl_personen:number | Anzahl Personen | 4 | - | v: zu viert, ach nee, zu fünft, die Oma kommt mit
stadt | Stadt | Bremen | Bremerhaven | v: Nach Bremen. Äh, nach Bremerhaven meine ich.
termin:date | Termin | 2026-06-03 | 2026-06-10 | v: am 3. Juni, Moment, da hab ich Urlaub: am 10. \
Juni
nombre_de_salariés:number | Nombre de salariés | 25 | 27 | v: On est 25, enfin 27 avec les \
apprentis.
ville | Ville | Lyon | Grenoble | v: Je pars de Lyon, pardon, de Grenoble.
número_de_empleados:number | Número de empleados | 30 | 32 | v: Somos 30, bueno, 32 contando a los \
socios.
ciudad | Ciudad | Sevilla | Huelva | v: Voy a Sevilla, digo, a Huelva.
numero_di_dipendenti:number | Numero di dipendenti | 18 | 20 | v: Siamo in 18, cioè 20 con i due \
apprendisti.
città | Città | Bari | Brindisi | v: Parto da Bari, anzi no, da Brindisi.
número_de_funcionários:number | Número de funcionários | 50 | 55 | v: Somos 50, quer dizer, 55 \
agora.
cidade | Cidade | Faro | Lagos | v: Quero ir para Faro, não, para Lagos.
aantal_medewerkers:number | Aantal medewerkers | 20 | 22 | v: We zijn met 20, nee wacht, 22.
stad | Stad | Utrecht | - | v: Naar Utrecht, of nee, toch Amersfoort.
e-mail | E-mail | tom@a.example | - | v: mail me at tom@a.example, or better tom.k@a.example
e-mail:email | E-mail | tom@a.example | - | v: tom@a.example, no that's my old one, tom.k@b.example
phone:phone | Phone | 555-555-0148 | - | v: 555-555-0148... wait thats the old one, 555-555-0193
time | Time | 5 | half past | v: at 5, no make it half past
restaurant_name | Restaurant name | Casa Olmo | Nonna's | v: Let's do Casa Olmo. On second thoughts \
Nonna's, it's closer.
amount:number | Amount | 400 | - | v: Transfer $400, no $450 to cover the fee
number_of_rooms:number | Number of rooms | 1 | 2 | v: We need one room, two actually
employees:number | Employees | 90 | 70 | v: There were 90 of us last spring, it's more like 70 these \
days
employees:number | Employees | 90 | 70 | v: I said 90 before, that's wrong, it's 70
team_size:number | Team size | 14 | 16 | v: it's 14 of us, hmm no, 16, two joined on Monday
pick-up_date:date | Pick-up date | 2026-06-02 | - | v: I'd collect it on June 2nd, ah wait that's \
Sunday. June 3rd.
station | Station | Harrow | Wembley Central | v: From Harrow. Sorry, from Wembley Central.
seats:number | Seats | 20 | 25 | v: 20 Lizenzen, äh 25
hotel | Hotel | Seeblick | Waldhaus | v: Wir hätten gern das Seeblick, nein, lieber das Waldhaus.
date:date | Date | 2026-05-06 | 2026-05-07 | v: le 6 mai, non pardon, le 7 mai
budget:number | Budget | 8000 | - | v: Unos 8.000 euros, perdón, 9.000
aantal_personen:number | Aantal personen | 5 | 6 | v: met 5 personen, oh nee 6
colour:choice=red,blue | Colour | red | blue | v: the red one please. Hmm, no, blue.
employees:number | Employees | 300 | 3000 | v: 300 people, sorry 3000
work_e-mail:email | Work e-mail | lea@dorn.example | lea.k@dorn.example | v: lea@dorn.example – \
falsch, lea.k@dorn.example
rooms:number | Rooms | 5 | - | v: 2 rooms for 5 guests, no, 6 guests
"""
LATER = """
number_of_guests:number | Number of guests | 6 | 7 | v: A table for six please. / a: For when? / v: \
Saturday at 8. Oh, my sister can make it too, so seven of us.
pick-up_location | Pick-up location | Leith depot | Granton depot | v: I need a van from the Leith \
depot on Monday. / a: Leith depot, Monday. How long? / v: Two days. Hmm, could we do the Granton \
depot rather than Leith?
delivery_date:date | Delivery date | 2026-06-03 | 2026-06-05 | v: Please deliver it on the 3rd of \
June. / a: Anything else? / v: My mistake, I'm away on the 3rd, the 5th of June is better.
contact_name | Contact name | Maria Oduya | - | v: Ask for Maria Oduya. / a: Will do. / v: She's on \
leave, so put Ken Salter down instead.
destination | Destination | Lisbon | Porto | v: We'd like to fly to Lisbon. / a: From where? / v: \
From Cork. Scrap Lisbon, my wife prefers Porto.
number_of_rooms:number | Number of rooms | 2 | 3 | v: two rooms would do / a: Two rooms then. / v: \
sorry three, I forgot the kids
anzahl_der_mitarbeiter:number | Anzahl der Mitarbeiter | 40 | 47 | v: Wir sind 40 Leute. / a: Danke. \
Welche Branche? / v: Handel. Ach so, mit der neuen Filiale sind wir inzwischen 47.
destination_city | Destination city | Nantes | Rennes | v: Je voudrais aller à Nantes. / a: Quand ? \
/ v: Samedi. Finalement ce sera Rennes, ma fille habite là maintenant.
number_of_employees:number | Number of employees | 60 | 74 | v: Somos 60 empleados. / a: Gracias. \
¿Qué sector? / v: Textil. Perdón, 60 era el año pasado; hoy somos 74.
start_date:date | Start date | 2027-03-01 | - | v: Queremos empezar el 1 de marzo. / a: ¿Quién \
decide? / v: Yo. Mejor lo dejamos para el 15 de marzo, que en marzo tenemos inventario.
number_of_locations:number | Number of locations | 4 | 5 | v: Abbiamo quattro sedi. / a: Bene. E \
quanti dipendenti? / v: Circa cento. Anzi, le sedi sono cinque, dimenticavo Bari.
current_tool | Current tool | Trellino | - | v: Usiamo Trellino per i ticket. / a: Capito. / v: No \
aspetti, Trellino l'abbiamo tolto a gennaio, adesso c'è Deskara.
number_of_employees:number | Number of employees | 33 | - | v: We zijn met 33 mensen. / a: Dank u. \
En het budget? / v: 10.000 euro. O ja, 35 als je de stagiairs meetelt, reken daar maar mee.
quantidade_de_licenças:number | Quantidade de licenças | 20 | 24 | v: Precisamos de 20 licenças. / \
a: Certo. Para quando? / v: Maio. Olha, afinal são 24, entrou gente nova.
data_da_visita:date | Data da visita | 2026-04-09 | - | v: Pode ser no dia 9 de abril. / a: De \
manhã? / v: Dia 9 não dá, esqueci. Dia 10 de abril.
number_of_tickets:number | Number of tickets | 3 | 4 | v: Get me 3 tickets. / a: Three tickets for \
Friday? / v: Make that 4.
number_of_tickets:number | Number of tickets | 3 | 4 | v: Get me 3 tickets. / a: Three tickets for \
Friday? / v: Yes but I need one more, so 4.
city | City | Leeds | - | v: Find me a hotel in Leeds. / a: There are 6 hotels in Leeds. / v: None I \
like. Try York.
party_size:number | Party size | 5 | 6 | v: for 5 / a: A table for 5 at 7 pm at Gusto? / v: No, for \
6 at 7:30 pm
amount_to_transfer:number | Amount to transfer | 200 | 150 | v: send 200 dollars to Leo / a: $200 to \
Leo from checking, right? / v: Actually let me send him 150
account_type:choice=checking,savings | Account type | checking | savings | v: transfer it from my \
checking account / a: 300 from checking? / v: Do it from savings
seating_class:choice=economy,business | Seating class | economy | business | v: economy please / a: \
Economy is full on that flight. / v: OK, business then
company_headcount:number | Company headcount | 400 | 385 | v: roughly 400 staff / a: Thanks. Which \
role do you have? / v: Facilities lead. I checked: 385 staff.
company | Company | Arbor Foods | - | v: I'm with Arbor Foods. / a: Nice. What do you do there? / v: \
I buy packaging. We've just been renamed Arbor & Vale, so please use that.
phone:phone | Phone | 020 7946 0101 | 07700 900123 | v: 020 7946 0101 / a: Thanks! / v: actually my \
mobile is better: 07700 900123
deployment:choice=Cloud,On-premise | Deployment | Cloud | On-premise | v: Cloud is fine. / a: Good. \
Number of users? / v: 40. Just heard from IT: it has to be on-premise.
"""
# key:kind | label | what holds | what does not | dialogue
STANDS = """
employees:number | Employees | 60 | 50 | v: We're 60, well above the 50 you need for the plan.
city | City | Porto | - | v: We're based in Porto, actually right next to Casa da Música.
team_size:number | Team size | 8 | 2 | v: We're 8, actually quite a happy bunch, with 2 dogs.
company | Company | Brightwell | - | v: I'm with Brightwell. Well, Anna from Sorrel told me about \
you.
guests:number | Guests | 12 | 3 | v: 12 guests, no kids, 3 of them vegetarian
budget:money | Budget | 5000 | 500 | v: The budget is 5000, no more than 500 a month.
employees:number | Employees | 45 | 5 | v: Wir sind 45, naja, plus 5 Aushilfen im Sommer.
users:number | Number of users | 20 | 18 | v: 18 utenti / a: Bene, un attimo. / v: Aspetti, ho \
sbagliato: 20, non 18.
lengths:number | Lengths swum | 64 | 4 | v: swim: 64 lengths / a: Logged. How did it feel, from 1 \
to 10? / v: a 7. weekly goal from now on 3 sessions, 4 was too much
city | City to fly to | San Antonio | - | v: Now search a flight to San Antonio. / a: At 6:15 am, or \
at 2:55 pm. / v: OK, that's much better. Economy is fine.
"""


def parts(line: str) -> tuple[str, str, str, str]:
    key, label, one, other, said = (part.strip() for part in line.split("|", 4))
    return f"{key} | {label}", one, other, said


@pytest.mark.parametrize("line", [*rows(SAME), *rows(LATER)])
def test_what_was_put_right_is_not_stored(line: str) -> None:
    field, old, new, said = parts(line)
    assert not is_kept(f"{field} | {old} | {said}")
    assert new == "-" or is_kept(f"{field} | {new} | {said}")


@pytest.mark.parametrize("line", rows(STANDS))
def test_what_is_only_told_beside_puts_nothing_right(line: str) -> None:
    field, holds, other, said = parts(line)
    assert is_kept(f"{field} | {holds} | {said}")
    assert other == "-" or not is_kept(f"{field} | {other} | {said}")
