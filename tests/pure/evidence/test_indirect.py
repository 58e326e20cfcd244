"""Yes/no fields answered without yes or no, by naming the other way, by having one's own, by what is
over; and what only asks about the thing. A line is "key | label | T or F | a: … / v: …"."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import is_said, rows

SAID = """
    shared | Whether the ride is shared | F | a: A shared ride or a private one? / v: A private one.
    mat | Whether a mat is rented | F | a: Do you need a mat? / v: I bring my own.
    towels | Whether towels are provided | F | a: Would you like towels? / v: We've got our own, thanks.
    skis | Skis to be rented | F | a: Brauchen Sie Ski? / v: Wir haben eigene.
    draps | Draps à louer | F | a: Avez-vous besoin de draps ? / v: On apporte les nôtres.
    toallas | Si necesita toallas | F | a: ¿Necesita toallas? / v: Llevamos las nuestras.
    toalhas | Precisa de toalhas | F | a: Precisa de toalhas? / v: Levamos as nossas.
    lenzuola | Lenzuola richieste | F | a: Le servono le lenzuola? / v: Portiamo le nostre.
    handdoeken | Handdoeken nodig | F | a: Heeft u handdoeken nodig? / v: We nemen onze eigen mee.
    gift_wrap | Whether the order is gift wrapped | F | a: Shall we gift wrap it? / v: I'll do that myself.
    fence | Whether the fence is painted | F | a: And the fence? / v: Leave the fence alone.
    onions | Whether onions are wanted | F | v: A burger please, skip the onions.
    seguro | Si quiere seguro | F | a: El seguro cuesta 12 euros. ¿Lo quiere? / v: No, gracias, ya tenemos.
    verzekering | Met verzekering | F | a: De verzekering kost 12 euro. Wilt u die erbij? / v: Nee, dank je.
    seguro | Com seguro | T | a: O seguro custa 12 euros. Quer adicioná-lo? / v: Sim, pode adicionar.
    warranty | Whether the device is under warranty | F | v: My dryer broke. The warranty ran out in May.
    garantie | Ob das Gerät noch Garantie hat | F | v: Die Garantie ist letztes Jahr abgelaufen.
    garantie | Encore sous garantie | F | v: La garantie est expirée depuis mai.
    garanzia | Ancora in garanzia | F | v: La garanzia è scaduta a maggio.
    piano | Is there a piano to move? | F | a: Is there a piano? / v: There was one but we sold it.
    tenant | Whether the user rents the home | T | a: Do you rent or own your home? / v: We rent it.
    tenant | Whether the user rents the home | F | a: Do you own or rent the house? / v: We own it.
    vibrate | Whether the phone vibrates | F | v: Set it at 7 with no vibration please.
    direct | Whether the flight is direct | T | v: I don't want any layover.
    direct | Whether the flight is direct | T | v: A flight to Rome without stops please.
    diretto | Volo diretto | T | v: Vorrei un volo per Roma senza scali.
    direkt | Direktflug gewünscht | T | v: Nach Rom bitte, ohne Umsteigen.
    backup | Whether the user has a backup | F | a: Do you have a backup? / v: Not yet, I'm afraid.
    kids | Boolean flag whether the place is good for kids | T | v: I need something kid friendly.
    wifi | Whether wifi is needed | T | v: I can't work without wifi.
    first_time | First visit | T | a: Is this your first visit? / v: It is.
    reminder | Send a reminder | T | a: Shall I remind you? / v: That would be great.
    helmet | Helmet rental | F | a: Do you need helmets? / v: No need, got my own.
    helmet | Helmet rental | F | a: Would you like to rent helmets? / v: We have helmets of our own.
    casque | Location d'un casque | F | a: Il vous faut un casque ? / v: J'ai le mien.
    casco | Alquiler de casco | F | a: ¿Necesita casco? / v: Tengo el mío.
    casco | Noleggio del casco | F | a: Le serve un casco? / v: Ho il mio.
    helm | Helm huren | F | a: Hebt u een helm nodig? / v: Ik heb er zelf een.
    helm | Helm leihen | F | a: Möchten Sie einen Helm dazu? / v: Ich bring meinen eigenen mit.
    capacete | Aluguel de capacete | F | a: Precisa de capacete? / v: Tenho o meu.
    gps | Whether a GPS is added | F | a: GPS is 6 more a day. Interested? / v: No, we use our phones.
    bed | Zustellbett | F | a: Ein Zustellbett kostet 20 Euro. Brauchen Sie eins? / v: Nein, das geht so.
    cuna | Cuna en la habitación | F | a: Tenemos cunas. ¿Quiere una? / v: No, no hace falta.
    berco | Berço no quarto | T | a: Temos berços. Quer um? / v: Sim, por favor.
    wieg | Kinderbedje | T | a: We hebben een kinderbedje. Wilt u dat? / v: Ja graag.
    shared | Whether the taxi is shared | F | a: Pool or private? / v: private, we have lots of bags
    smoking | Smoking room | F | a: Smoking or non-smoking? / v: Non-smoking please.
    pickup | Whether the order is picked up | T | a: Delivery or pickup? / v: Pickup, I'm near.
    livraison | Livraison à domicile | T | a: Livraison ou retrait en magasin ? / v: Livraison plutôt.
    contrat | Contrat en cours | F | v: Le contrat est terminé depuis mars.
    windows | Whether the windows are cleaned too | F | v: Kitchen and bath please, leave the windows out.
    dog | Brings a dog | T | a: Will you bring a dog? / v: We have two.
    visa | A un visa | F | a: Avez-vous un visa ? / v: Pas encore, je l'attends.
    car | Has a car | F | a: Do you have a car? / v: Had one, sold it last year.
    cancel | Whether the order is cancelled | T | a: Should I cancel the order? / v: Please cancel it, yes.
    stopover | Nonstop flight | T | v: I'd hate a layover, can't have any connection.
    dairy | Milk wanted | F | v: A coffee with no milk.
    sugar | Zucker dazu | F | v: Einen Kaffee ohne Zucker bitte.
    ac | Whether air conditioning is required | T | v: We couldn't sleep without air conditioning.
    elevator | Elevator needed | T | v: Without an elevator it's impossible, my mother is 84.
    wifi | Wifi nötig | T | v: Ohne Wlan geht es nicht.
    pool | Pool wanted | T | v: Pool yes, gym no.
    gym | Gym wanted | F | v: Pool yes, gym no.
    balcony | Balkon | T | v: Balkon ja, Garten nein.
    newsletter | Newsletter | F | a: I could also sign you up for our newsletter. / v: no thanks
    spa | Spa-Zugang | F | a: Sie können auch den Spa für 15 Euro dazubuchen. / v: nein danke
    gift | Gift wrap wanted | T | a: Gift wrapping is 3 euros. Would you like it? / v: Yes, it's for my mum.
    wheelchair | Wheelchair access needed | T | v: My dad is in a wheelchair so we need wheelchair access.
    kids | Travelling with children | F | a: Are you travelling with kids? / v: No, only the two of us.
    desayuno | Desayuno incluido | F | a: El desayuno son 12 euros. ¿Lo añado? / v: No, desayunamos fuera.
    ontbijt | Ontbijt | T | a: Ontbijt kost 12 euro. Zal ik het erbij boeken? / v: Ja, doe maar.
    colazione | Colazione inclusa | F | a: La colazione costa 12 euro. La aggiungo? / v: No grazie.
    manha | Pequeno-almoço | T | a: O pequeno-almoço custa 12 euros. Quer incluir? / v: Quero, sim.
    return | Whether it is a return trip | F | v: One way only please.
    lawn | Whether the lawn is mowed too | F | v: Trim the hedge but leave the lawn as it is.
"""

NOT_SAID = """
    dogs | Whether dogs are allowed | T | v: Can I bring dogs?
    dogs | Hunde erlaubt | T | v: Darf man Hunde mitbringen?
    alcohol | Alcohol servido | T | v: ¿Sirven alcohol?
    alcool | Sert de l'alcool | T | v: On peut boire de l'alcool là-bas ?
    wifi | Wifi presente | T | v: C'è il wifi?
    terras | Met terras | T | v: Kun je daar buiten op het terras zitten?
    wifi | Tem wifi | T | v: Dá para usar wifi?
    mat | Whether a mat is rented | T | a: Do you need a mat? / v: I bring my own.
    own_mat | Whether the visitor has a mat of their own | F | a: Do you have a mat? / v: I've got my own.
    wifi | Whether wifi is needed | F | v: I can't work without wifi.
    kitchen | Kitchen | F | v: Without a kitchen it's impossible with the kids.
    warranty | Whether the device is under warranty | T | v: The warranty ended last year.
    insurance | Whether insurance is added | T | v: What does the insurance cover?
    insurance | Whether insurance is added | T | v: My sister took the insurance.
    online | Whether the course is online | T | a: Online or in class? / v: In class please.
    online | Whether the course is online | T | a: Online or in class? / v: Yes.
    piano | Is there a piano to move? | T | a: Is there a piano? / v: There was one but we sold it.
    tenant | Whether the user rents the home | F | a: Do you rent or own your home? / v: We rent it.
    decides | The visitor decides alone | F | a: Do you decide yourself? / v: I decide that myself.
    own_tools | Has tools of their own | F | a: Do you need tools? / v: I've got my own.
    helmet | Helmet rental | F | a: Do you need helmets? / v: I want my own helmet, the one from last time.
    cot | Whether a cot is needed | T | a: We have cots. Would you like a room upstairs? / v: Yes please.
    gps | Whether a GPS is added | F | a: GPS is 6 more a day. Shall I book the car? / v: No, wait.
    breakfast | Breakfast | T | a: Breakfast is 12. Would you like to see our offers? / v: Yes.
    shared | Whether the taxi is shared | T | a: Pool or private? / v: private, we have lots of bags
    smoking | Smoking room | T | a: Smoking or non-smoking? / v: Non-smoking please.
    furnished | Whether the flat is furnished | T | a: Furnished or unfurnished? / v: Either is fine.
    lieferung | Lieferung gewünscht | T | a: Lieferung oder Abholung? / v: Wir holen es ab.
    membership | Whether the membership is still running | T | v: My membership expired in January.
    membership | Whether the membership is still running | F | v: My membership ends in August.
    membership | Whether the membership is still running | F | v: When did my membership end?
    pets | Whether pets are allowed | T | v: Are we allowed to bring a cat?
    parking | Whether there is parking | T | v: Is there a place to park, like a parking lot?
    smoking | Smoking allowed | T | v: Kann man dort rauchen?
    wifi | Has wifi | T | v: ¿Hay wifi?
    wifi | Has wifi | T | v: Tem wifi lá?
    vegan | Vegan options | T | v: Y a-t-il des plats végans ?
    pool | Pool wanted | F | v: Pool yes, gym no.
    gym | Gym wanted | T | v: Pool yes, gym no.
    sun | Whether they work on Sundays | T | a: Do you work on weekends? / v: Saturdays yes, Sundays no.
    ac | Whether air conditioning is required | F | v: We couldn't sleep without air conditioning.
    dog | Brings a dog | F | a: Will you bring a dog? / v: We have two.
    insured | Is the visitor insured | T | a: Do you have travel insurance? / v: My husband has one.
    car | Has a car | T | a: Do you have a car? / v: Had one, sold it last year.
    pool | Pool wanted | T | v: A pool would just be a danger with the kids.
    receipt | Whether a receipt is sent | T | a: Shall I email you a receipt? / v: Please don't.
    chinese | Whether Chinese is needed | T | v: English for sure, Chinese maybe later.
    spa | Spa access | T | a: I could add the spa for 15. Anything else? / v: Yes, a late checkout.
    luggage | Extra luggage | T | v: May I bring my surfboard as extra luggage?
    gift | Gift wrap wanted | T | a: Gift wrapping is 3 euros. Would you like it? / v: How does it look?
    gift | Gift wrap wanted | T | v: How much is gift wrap?
    insurance | Whether to add insurance | T | v: Is insurance needed for this?
    desayuno | Desayuno | T | a: El desayuno son 12 euros. ¿Lo añado? / v: No, desayunamos fuera.
    kids | Travelling with children | T | v: Is it a good place for kids?
    lawn | Whether the lawn is mowed too | T | v: Trim the hedge but leave the lawn as it is.
    parking | Parking needed | T | v: Does the hotel have parking?
    parking | Parking needed | T | v: My friend needs parking, I come by train.
    pool | Pool wanted | T | v: The last hotel had a pool.
    return | Return trip | T | v: Could I return the car later?
"""


def is_stored(line: str) -> bool:
    key, label, value, said = (part.strip() for part in line.split("|", 3))
    field = Field(key, "boolean", label)
    return is_said(field, value == "T", said.split(" / "))


@pytest.mark.parametrize("line", rows(SAID))
def test_it_is_heard(line: str) -> None:
    assert is_stored(line)


@pytest.mark.parametrize("line", rows(NOT_SAID))
def test_it_is_not_heard(line: str) -> None:
    assert not is_stored(line)
