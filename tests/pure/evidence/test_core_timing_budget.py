"""When and for how much, as people type it to the B2B schema: what is kept of a message, and no more.

A line: `[field asked, or what the agent says] message => key=value; ...`; a trouble told is not looked at.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from leadqual.qualification.evidence import Turn
from leadqual.qualification.hearing.propose import propose
from leadqual.qualification.presets.b2b import FIELDS

TODAY = date(2026, 11, 23)
QUESTIONS = {field.key: field.questions[0] for field in FIELDS}
LINES = """
[timing] by the end of Q1 => timing=Later
[timing] before Christmas => timing=Right away
[timing] in spring => timing=Later
[timing] yesterday! => timing=Right away
[timing] when our contract ends in February => timing=Soon
[timing] our Zendesk contract runs until June, so from July on => timing=Later
[timing] no rush => timing=Later
[timing] next fiscal year =>
[timing] two to three weeks => timing=Right away
[timing] 2-3 months would be ideal => timing=Soon
[timing] sometime in Q2 => timing=Later
[timing] Q3 at the latest => timing=Later
[timing] mid January => timing=Soon
[timing] end of January => timing=Soon
[timing] before the summer holidays => timing=Later
[timing] after Easter => timing=Later
[timing] in four to six months => timing=Later
[timing] within 90 days => timing=Soon
[timing] by Friday if possible => timing=Right away
[timing] first week of December => timing=Right away
[timing] we're pretty flexible, no hurry => timing=Later
[timing] as soon as the new budget is approved =>
[timing] depends on the price =>
[timing] not sure yet =>
[timing] the sooner the better, we're drowning => timing=Right away
[timing] our contract ends in February so before that => timing=Soon
[timing] Our contract with Freshdesk ends in June =>
[timing] I have a meeting with my boss next week =>
[timing] we've been on it since January =>
[timing] May => timing=Later
[timing] summer => timing=Later
[timing] in the second half of next year => timing=Later
We need something in place by the end of January. => timing=Soon
We'd like to go live in March. => timing=Later
We have to replace our tool before Christmas. => timing=Right away
I saw your stand at the trade fair last month. =>
We are moving offices next month, so it's a bit chaotic. =>
Can we have a call next week? =>
Our trial of another tool ends this week. =>
We started using Intercom in March and hate it. =>
Black Friday is our busiest week. =>
We rolled out a new CRM last quarter. =>
Our new ERP goes live in June, that's another project. =>
The last migration took us six months. =>
Could you send me an offer this week? =>
We hire two people next month. =>
I'm on holiday until January. =>
How long does it take, two weeks? =>
We need a helpdesk by summer. => timing=Later
[budget] we pay 49 per agent at the moment =>
[budget] Zendesk costs us 1,200 a month =>
[budget] up to 1,500 a month => budget={min:None,max:1500}
[budget] £400 a month, not more => budget={min:None,max:400,currency:GBP}
[budget] no budget yet =>
[budget] we lose about 5000 a month because of this =>
[budget] I can sign up to 5k myself, above that the CFO has to approve =>
[budget] between 10 and 15 thousand euros => budget={min:10000,max:15000,currency:EUR}
[budget] $10k-$15k per year => budget={min:10000,max:15000,currency:USD}
[budget] a few thousand =>
[budget] as little as possible =>
[budget] 5 grand => budget=5000
[budget] last year it was 20k =>
[budget] it was 10k, but we had to cut it to 8k => budget=8000
[budget] other vendors quoted us 12k =>
[budget] what do others pay? =>
[budget] does 500 a month sound right? =>
[budget] less than we pay now, which is 900 =>
[budget] 12000 => budget=12000
[Our Team plan is 300 a month. Would that work?] that's more than we pay now =>
[The Team plan costs 300 a month.] is that per user or for all? =>
We make about 2 million a year. =>
Is it really 99 a month as on your website? =>
We've set aside 12k for this. => budget=12000
We could spend 500 euros a month. => budget={amount:500,currency:EUR}
We spend 3000 a month on ads. =>
It would save us 20,000 a year. =>
A competitor of yours offered us 800 a month. =>
Anything above 10k has to go to the board. =>
Budget is 10k and we need it by the end of January. => budget=10000; timing=Soon
Each late delivery costs us 50 euros. =>
[timing] bis Ende Q1 => timing=Later
[timing] vor Weihnachten => timing=Right away
[timing] im Frühjahr => timing=Later
[timing] am liebsten gestern => timing=Right away
[timing] wenn der Vertrag im Februar ausläuft => timing=Soon
[timing] in zwei bis drei Wochen => timing=Right away
[timing] keine Eile => timing=Later
Unser Vertrag mit Zendesk läuft im Juni aus. =>
Wir waren letzten Monat auf der Messe. =>
[budget] wir zahlen derzeit 900 Euro im Monat =>
[budget] maximal 15.000 Euro => budget={min:None,max:15000,currency:EUR}
[budget] ab 5000 muss der Chef unterschreiben =>
Wir haben 20.000 Euro dafür eingeplant. => budget={amount:20000,currency:EUR}
[timing] avant Noël => timing=Right away
[timing] d'ici la fin du premier trimestre => timing=Later
[timing] au printemps => timing=Later
[timing] le plus vite possible => timing=Right away
[timing] rien ne presse => timing=Later
[timing] dans deux ou trois semaines => timing=Right away
Notre contrat se termine en juin. =>
J'ai une réunion la semaine prochaine. =>
[budget] on paie 900 euros par mois actuellement =>
[budget] entre 10 000 et 15 000 euros => budget={min:10000,max:15000,currency:EUR}
[budget] pas encore de budget =>
Nous avons prévu 12 000 € pour cela. => budget={amount:12000,currency:EUR}
[timing] antes de Navidad => timing=Right away
[timing] a finales de enero => timing=Soon
[timing] en primavera => timing=Later
[timing] cuanto antes => timing=Right away
[timing] sin prisa => timing=Later
El contrato con Zendesk termina en junio. =>
Empezamos con Intercom en marzo. =>
[budget] ahora pagamos 900 al mes =>
[budget] hasta 1.500 euros al mes => budget={min:None,max:1500,currency:EUR}
[budget] a partir de 5000 lo aprueba el director =>
Perdemos unos 5000 euros al mes. =>
Tenemos un presupuesto de 12.000 euros. => budget={amount:12000,currency:EUR}
[timing] antes do Natal => timing=Right away
[timing] no final de janeiro => timing=Soon
[timing] na primavera =>
[timing] o mais rápido possível => timing=Right away
[timing] sem pressa => timing=Later
Nosso contrato termina em junho. =>
[budget] hoje pagamos 900 por mês =>
[budget] até 1500 reais por mês => budget={min:None,max:1500,currency:BRL}
[budget] ainda não temos orçamento =>
Reservamos 12 mil euros para isto. => budget={amount:12000,currency:EUR}
A concorrência ofereceu por 800. =>
[timing] prima di Natale => timing=Right away
[timing] entro fine gennaio => timing=Soon
[timing] in primavera => timing=Later
[timing] il prima possibile => timing=Right away
[timing] non c'è fretta => timing=Later
Il contratto con Zendesk scade a giugno. =>
[budget] adesso paghiamo 900 al mese =>
[budget] massimo 1.500 euro al mese => budget={min:None,max:1500,currency:EUR}
[budget] tra 10 e 15 mila euro => budget={min:10000,max:15000,currency:EUR}
Abbiamo messo da parte 12.000 euro. => budget={amount:12000,currency:EUR}
Perdiamo 5000 euro al mese. =>
[timing] voor Kerst => timing=Right away
[timing] eind januari => timing=Soon
[timing] in het voorjaar => timing=Later
[timing] zo snel mogelijk => timing=Right away
[timing] geen haast => timing=Later
[timing] over twee à drie weken => timing=Right away
Ons contract loopt in juni af. =>
[budget] we betalen nu 900 euro per maand =>
[budget] maximaal 15.000 euro => budget={min:None,max:15000,currency:EUR}
[budget] boven de 5000 moet de directeur tekenen =>
We hebben hier 12.000 euro voor gereserveerd. => budget={amount:12000,currency:EUR}
[timing] sometime in autumn next year => timing=Later
[timing] by mid-December => timing=Right away
[timing] before the end of the year => timing=Soon
[timing] by year end => timing=Soon
[timing] Q2 would be perfect => timing=Later
[timing] in about six weeks => timing=Soon
[timing] early February => timing=Soon
[timing] no idea, honestly =>
[timing] after the summer => timing=Later
[timing] the contract with our current vendor expires on March 31st =>
[timing] we need it before our contract expires on March 31st => timing=Later
[timing] once our contract expires at the end of March => timing=Later
[timing] we've got the trade fair in January, so it has to be live before then => timing=Soon
[timing] it's not urgent => timing=Later
[timing] we are in no hurry at all => timing=Later
[timing] there's no rush but by summer would be nice => timing=Later
[timing] next week our CFO is back, then I can tell you =>
[timing] we started looking in September =>
[timing] I'll discuss it with the team on Thursday =>
[timing] ASAP, our season starts in March => timing=Right away
[timing] within the next two weeks => timing=Right away
[timing] 4 weeks => timing=Right away
[timing] 2027 =>
[timing] January 15 => timing=Soon
[timing] in the new financial year, from April => timing=Later
[timing] as soon as you can! => timing=Right away
[timing] we're still in a contract until August =>
[timing] half a year from now => timing=Later
Our annual conference is in two weeks, everyone is stressed. =>
We want to hire three more people next year. =>
I was on parental leave until last week. =>
We've had three outages this month. =>
We'd like to switch by the end of January. => timing=Soon
Hoping to start in the new quarter, so January. => timing=Soon
Last Christmas we nearly drowned in tickets. =>
Easter is always crazy for us. =>
Can someone call me back tomorrow? =>
Your invoice from last month was wrong. =>
We signed with Freshdesk in June. =>
Our licence renews in two weeks. =>
The board meets next month. =>
[budget] we're paying 1,100 right now =>
[budget] right now it's 1,100 a month with Intercom =>
[budget] I don't want to pay more than 50 a month => budget={min:None,max:50}
[budget] not more than 2k a month => budget={min:None,max:2000}
[budget] under 10,000 dollars => budget={min:None,max:10000,currency:USD}
[budget] 10k tops => budget={min:None,max:10000}
[budget] 300 a month, tops => budget={min:None,max:300}
[budget] the last tool was 5000 a year =>
[budget] my colleague pays 200 elsewhere =>
[budget] Anything over 25k needs board approval =>
[budget] 25k, anything over that needs board approval => budget=25000
[budget] around $30 per user =>
[budget] hmm, how much is it usually? =>
[budget] is 500 a month realistic? =>
[budget] 500 a month, is that realistic? => budget=500
[budget] if you can save us 10k we'd pay 2k =>
[budget] somewhere in the region of 8 to 12k => budget={min:8000,max:12000}
[budget] we've got 6k left this year => budget=6000
[budget] our revenue is 3 million so we can afford something =>
[budget] the CFO gave us 20k => budget=20000
[budget] one and a half thousand a month => budget=1500
[Our plan starts at 250 a month. Is that within your budget?] yes, that's fine =>
[The setup fee is 2000.] we can't pay 2000 =>
[We have a plan for 99 and one for 299.] the 99 one =>
Support costs us about 40k a year in salaries. =>
We currently pay Zendesk 15k a year. =>
They want 20% more next year, 18k instead of 15k. =>
We have about 10k to spend. => budget=10000
Our marketing budget is 100k. =>
[timing] so bis Ostern => timing=Later
[timing] nach den Weihnachtsferien =>
[timing] unser Vertrag läuft noch bis Juni =>
[timing] nächstes Quartal => timing=Soon
[budget] wir zahlen aktuell 1.200, mehr als 1.500 soll es nicht werden => budget={min:None,max:1500}
[budget] Zendesk verlangt 89 Euro pro Agent =>
Wir haben im Juni mit Freshdesk angefangen. =>
[timing] à la rentrée =>
[timing] avant l'été => timing=Later
[timing] notre abonnement expire en mars =>
[budget] Zendesk nous coûte 1 200 euros par mois =>
[budget] 500 euros par mois maximum => budget={min:None,max:500,currency:EUR}
[budget] au-delà de 10 000 euros c'est le directeur qui valide =>
[timing] después del verano => timing=Later
[timing] a principios de febrero => timing=Soon
[timing] tenemos una feria en enero =>
[budget] Zendesk nos cobra 900 euros =>
[budget] entre 500 y 800 euros al mes => budget={min:500,max:800,currency:EUR}
[timing] até ao fim de janeiro => timing=Soon
[timing] o contrato acaba em março =>
[budget] pagamos 1200 euros por mês agora =>
[budget] no máximo 800 euros => budget={min:None,max:800,currency:EUR}
[timing] dopo l'estate => timing=Later
[timing] abbiamo una fiera a gennaio =>
[budget] il fornitore attuale ci costa 1200 al mese =>
[budget] non più di 800 euro al mese => budget={min:None,max:800,currency:EUR}
[timing] na de zomer => timing=Later
[timing] ons abonnement verloopt in maart =>
[budget] Zendesk kost ons 1200 per maand =>
[budget] hooguit 800 euro per maand => budget={min:None,max:800,currency:EUR}
[timing] by Easter at the latest => timing=Later
[timing] before Xmas if at all possible => timing=Right away
[timing] end of Q2, start of Q3 => timing=Later
[timing] late spring => timing=Later
[timing] by the end of next month => timing=Soon
[timing] eight to ten weeks => timing=Soon
[timing] we're presenting to the board in January =>
[timing] our accountant is on leave until March =>
[timing] when our lease runs out in September => timing=Later
[timing] no pressure from our side => timing=Later
[timing] I only started here last month =>
[timing] this week would be ideal => timing=Right away
[timing] end of the quarter => timing=Soon
[timing] our peak season begins in May =>
[timing] we must be live before our peak season begins in May => timing=Later
We had a demo with another vendor yesterday. =>
Our insurance renewal is due in March. =>
We need to be up and running by mid January. => timing=Soon
The auditors come in February. =>
[budget] whatever it takes =>
[budget] we spend about 2,500 a month on tools at the moment =>
[budget] our old provider charged 700 a month =>
[budget] I'd say 700 a month => budget=700
[budget] between 1 and 2k monthly => budget={min:1000,max:2000}
[budget] 5k, maybe 6 =>
[budget] I'd need approval for anything over 3,000 =>
[budget] we made 4 million last year =>
[budget] 15 per seat per month =>
[budget] can't go above 600 => budget={min:None,max:600}
We burn 8k a month on overtime. =>
Someone offered us the same for 450. =>
I have 2500 euros for this. => budget={amount:2500,currency:EUR}
[timing] Mitte Januar => timing=Soon
[timing] wir sind im Januar auf der Messe =>
[budget] unser alter Anbieter hat 700 im Monat gekostet =>
[budget] höchstens 600 Euro => budget={min:None,max:600,currency:EUR}
[timing] fin janvier => timing=Soon
[timing] on a un salon en mars =>
[budget] notre logiciel actuel coûte 700 euros =>
[timing] en enero => timing=Soon
[budget] el proveedor actual nos cuesta 700 =>
[budget] como mucho 600 euros => budget={min:None,max:600,currency:EUR}
[timing] em janeiro => timing=Soon
[budget] a ferramenta atual custa 700 =>
[timing] a gennaio => timing=Soon
[budget] adesso spendiamo 700 =>
[timing] begin januari => timing=Soon
[budget] onze huidige leverancier rekent 700 =>
[timing] around Easter => timing=Later
[timing] well before summer, say April => timing=Later
[timing] Within this quarter => timing=Soon
[timing] in the course of January => timing=Soon
[timing] we'd like to be done with this by New Year => timing=Soon
[timing] our fiscal year ends in June =>
[timing] this is for next year's budget =>
[timing] whenever you're ready =>
[timing] our developer leaves at the end of December =>
[timing] we had planned it for last summer =>
[timing] mid-March, when the new warehouse opens => timing=Later
[timing] 3 months max => timing=Soon
[timing] Zendesk raised prices from January =>
Since the update last week nothing works. =>
I wrote to you two weeks ago. =>
We must leave our current tool by December 31. => timing=Soon
My vacation starts on Friday. =>
[budget] 3k to 4k a year, excluding VAT => budget={min:3000,max:4000}
[budget] I was thinking 250 a month => budget=250
[budget] ideally no more than what we pay now =>
[budget] nothing above 1k => budget={min:None,max:1000}
[budget] around 20 dollars a month per person =>
[budget] 10% of revenue =>
[budget] we'd save 2k a month with it =>
[budget] last time we bought software it was 12k =>
[budget] 1.5k or so => budget=1500
[budget] 7.500 € => budget={amount:7500,currency:EUR}
[budget] I'd have to ask my boss =>
[budget] approved: 18k => budget=18000
[budget] 18k, already approved by the CFO => budget=18000
Your competitor is 30 cheaper. =>
We lost a 50k deal because nobody answered. =>
[timing] spätestens im März => timing=Later
[budget] das kostet uns jetzt 900 im Monat =>
[timing] courant janvier => timing=Soon
[budget] on a 5 000 euros de côté => budget={amount:5000,currency:EUR}
[timing] la semana que viene => timing=Right away
[budget] gastamos 300 al mes ahora mismo =>
[budget] perto de 500 euros por mês => budget={amount:500,currency:EUR}
[timing] entro la fine dell'anno => timing=Soon
[timing] voor het einde van het jaar => timing=Soon
[budget] we hebben 5000 euro opzij gezet => budget={amount:5000,currency:EUR}
[budget] 20 euros je Nutzer =>
[budget] 15 € par utilisateur et par mois =>
[budget] 30 euros al mes por agente =>
[budget] 500 a month for 10 users => budget=500
[budget] about 500, we have 12 agents => budget=500
We had planned this for last winter. =>
Our team meets every Monday, and next week I will bring it up. =>
Budget 5k. Timing: January. => budget=5000; timing=Soon
5k budget, live in January => budget=5000; timing=Soon
We have 40 people, a budget of 5k and want to start in January. => company_size=40; budget=5000; timing=Soon
"""


def _turns(said: str) -> list[Turn]:
    if not said.startswith("["):
        return [Turn("visitor", said)]
    asked, message = said[1:].split("] ", 1)
    known = asked if asked in QUESTIONS else ""
    return [Turn("agent", QUESTIONS.get(asked, asked), field=known), Turn("visitor", message)]


def _shown(value: Any) -> str:
    if not isinstance(value, dict):
        return str(value)
    return "{" + ",".join(f"{key}:{part}" for key, part in value.items()) + "}"


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_what_is_kept(line: str) -> None:
    said, _, wanted = (part.strip() for part in line.partition("=>"))
    kept = {
        one.field_key: _shown(one.verdict.value)
        for one in propose(FIELDS, _turns(said), TODAY)
        if one.verdict is not None and one.verdict.status == "accepted" and one.field_key != "pain"
    }
    assert kept == dict(pair.split("=", 1) for pair in wanted.split("; ") if pair)
