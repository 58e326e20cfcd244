"""What buyers type into the B2B preset, a message or two at a time, all fields (see talks.py)."""

from __future__ import annotations

import pytest

from tests.pure.evidence.talks import wrongs

LINES = """
[authority] I decide, the CFO only signs => authority~I decide
[authority] the owner, that's me => authority=I decide; role=owner
[authority] that's the owner, so me => authority=I decide
[authority] the boss, which is me => authority=I decide
[authority] our director, and I'm not her => authority=Someone else decides
[authority] my sister and I own it, so both of us => authority~We decide together
[authority] usually the head of IT, but for this one it's me => authority~I decide
[authority] used to be me, now it's head office => authority~Someone else decides
[authority] it goes through purchasing => authority=Someone else decides
[authority] whoever shouts loudest =>
[authority] I'd need to run it by my partner => authority=We decide together
[authority] I have to clear it with my manager first => authority=We decide together|Someone else decides
[authority] between me and the accountant => authority=We decide together
[authority] the IT guys choose, I pay => authority~We decide together
[authority] just between us, the boss's wife does => authority~Someone else decides
[authority] I've got a free hand => authority=I decide
[authority] I have full authority up to a point =>
[authority] nobody yet, we're still forming the team =>
[authority] the parents' association votes on it => authority=Someone else decides|We decide together
[authority] yep, me, myself and I => authority=I decide
[authority] not just me => authority~We decide together
[authority] it isn't only my decision => authority~We decide together
[authority] who's asking? =>
[authority] the client does, not us => authority=Someone else decides
[authority] my call as long as it's cheap => authority~I decide
[authority] I can sign it myself => authority=I decide
[authority] my husband holds the purse strings => authority=Someone else decides
[authority] HQ in Denver => authority~Someone else decides
[authority] we're a flat company, everyone has a say => authority=We decide together
[authority] Frank from finance => authority~Someone else decides
[company_size] 110 with the Polish office, 80 without => company_size~110|{min:80,max:110}
[company_size] our 50th person starts on Monday => company_size~49|50
we just hired our 50th person => company_size~50
[company_size] we just hired our 50th person => company_size=50
[company_size] we want to grow from 40 to 60 by next year => company_size~40
[company_size] aiming for 60 by the end of the year =>
[company_size] went from 40 to 60 this year => company_size=60
[company_size] 22 on the payroll => company_size=22
[company_size] headcount is 1,150 => company_size=1150
[company_size] a dozen => company_size=12
[company_size] 3 partners, 14 staff =>
[company_size] three of us full time => company_size~3
[company_size] 200-250 => company_size={min:200,max:250}
[company_size] fewer than 10 => company_size={min:None,max:10}
[company_size] same as last year =>
[company_size] 7 vans and 11 people => company_size=11
[company_size] 11 people, 7 vans => company_size=11
[company_size] last I checked 340 => company_size=340
[company_size] 60 plus 15 temps in season => company_size~60|75
[company_size] me plus 4 => company_size~5
[company_size] not many =>
[company_size] just lost two, so 18 => company_size=18
[company_size] 18 now, we let two go => company_size=18
[company_size] do contractors count? if so 30, otherwise 22 =>
[company_size] our parent group has 9000, we're the small Dutch bit with 45 => company_size=45
[company_size] I think HR said 412 => company_size=412
[company_size] 25ish => company_size=25
[company_size] twenty five => company_size=25
[company_size] one man band => company_size~1
[company_size] 1 => company_size=1
We're nine people and get 40 calls a day => company_size=9
Our 6 agents can't keep up with 500 chats =>
The shop has 3 floors and 22 employees => company_size=22
[timing] our 5 people need it by summer => company_size~5
[timing] yesterday lol => timing~Right away
[timing] when my contract with Zendesk runs out =>
[timing] not this year =>
[timing] not before autumn => timing=Later
[timing] first week of April => timing=Right away
[timing] mid May => timing=Soon
[timing] by Q4 => timing=Later
[timing] in 10 days => timing=Right away
[timing] within 90 days => timing=Soon
[timing] some time in 2027 => timing=Later
[timing] later this year => timing~Later
[timing] end of the year => timing=Later
[timing] sooner rather than later => timing~Right away
[timing] as soon as the budget is approved =>
[timing] after my holiday =>
[timing] no rush at all => timing=Later
[timing] we launch the new shop on 20 March and it should be ready by then => timing=Right away
[timing] ideally April, realistically June => timing~Soon|Later
[timing] was meant to be January, now it's July => timing=Later
[timing] tomorrow would be great => timing=Right away
[timing] give us half a year => timing~Later
[timing] a month from now => timing=Soon|Right away
[timing] the tender runs until 1 April =>
[timing] before the trade fair in May => timing=Soon
[timing] I'm only gathering information for now => timing~Just looking
[timing] open =>
[timing] let me check with my boss =>
I need this live by Monday. => timing=Right away
My vacation starts next week. =>
[budget] our accountant said 5k => budget=5000
[budget] my boss mentioned 5k => budget~5000
[budget] 5k is what the accountant set aside => budget=5000
[budget] the last vendor wanted 5k =>
[budget] peanuts =>
[budget] 4 figures =>
[budget] under 1000 => budget={min:None,max:1000}
[budget] at least 10k => budget~{min:10000,max:None}
[budget] £3,500 ex VAT => budget={amount:3500,currency:GBP}
[budget] 3.5k => budget=3500
[budget] ten grand => budget=10000
[budget] 300 a month, so 3600 a year => budget~300|3600
[budget] 2% of turnover =>
[budget] we have 800 left from last year's pot => budget~800
[budget] same as our current tool, 450 a month => budget~450
[budget] can't go above 600 => budget={min:None,max:600}
[budget] no =>
[budget] no budget =>
[budget] money isn't the issue =>
[budget] I'd say 2k, my partner would say 1k => budget~2000
[budget] 2k to start, more later => budget~2000
[budget] USD 1,500 per quarter => budget={amount:1500,currency:USD}
[budget] not more than what a part-timer costs, so 1200 a month => budget~1200|{min:None,max:1200}
[budget] is 500 realistic? =>
[budget] would 500 be enough? =>
We lose 5k a month on missed leads. =>
We have put 7,500 euros aside for this => budget={amount:7500,currency:EUR}
[email] my colleague Lisa handles this, lisa@larkspur.example =>
[email] lisa@larkspur.example, that's my colleague =>
[email] send it to my boss: boss@larkspur.example =>
[email] use info@larkspur.example => email=info@larkspur.example
[email] not my work one. use tom.h@mail.example => email=tom.h@mail.example
[email] tom@larkspur.example (Tom is me) => email=tom@larkspur.example; name~Tom
[email] you already have it =>
[email] tom at larkspur dot example => email=tom@larkspur.example
[email] is there a phone number instead? =>
[email] TOM@LARKSPUR.EXAMPLE => email=TOM@larkspur.example|tom@larkspur.example
[email] I left, so not tom@larkspur.example any more, it's tom@brightfold.example => email=tom@brightfold.example
[consent] maybe later =>
[consent] not now => consent~False
[consent] yes but not too often => consent~True
[consent] only about pricing =>
[consent] rather not => consent=False
[consent] what kind of tips? =>
[consent] nah we're good => consent=False
[consent] fine by me => consent=True
[consent] if I must =>
[consent] please don't => consent=False
[consent] yes, but to office@larkspur.example => consent=True; email~office@larkspur.example
[consent] depends how many =>
[name] it's Tom. Tom Hardwick => name=Tom Hardwick
[name] Folks call me Ziggy => name=Ziggy
[name] you're talking to Nadia => name=Nadia
[name] Nadia, I'm covering for Tom => name=Nadia
[name] not Tom, Tom left. I'm Nadia => name=Nadia
[name] my friends call me Al, it's Alistair Crowe => name=Alistair Crowe|Al
[name] N. Petrova => name~N. Petrova
[name] Jean-Luc O'Brien => name=Jean-Luc O'Brien
[name] just put Smith => name=Smith
[name] ask my boss, Helen =>
[timing] Priya Nair, priya.nair at larkspur dot example => name~Priya Nair; email=priya.nair@larkspur.example
[role] I do a bit of everything =>
[role] IT => role~IT
[role] CTO and co-founder => role=CTO and co-founder|CTO
[role] used to be in sales, now I run support => role=support|run support|I run support
[role] my official title is Customer Happiness Ninja => role=Customer Happiness Ninja
[role] I answer the phones => role~answer the phones|I answer the phones
[role] I report to the COO =>
[role] team lead, customer success => role=team lead, customer success|team lead
[role] interim => role~interim
[role] intern, sorry => role=intern
[role] I'm the new guy =>
[company] Kettle => company=Kettle
[company] I'm freelance =>
[company] we're Kettle & Co, formerly Potts Ltd => company=Kettle & Co
[company] you wouldn't know it, it's called Potts => company=Potts
[company] same as my email: anna@potts.example => email=anna@potts.example
[company] part of the Oakley Group, we're Oakley Foods => company=Oakley Foods
[company] I can't say =>
[company] for my sister's bakery, Crumb & Co => company~Crumb & Co
[company] Potts. With two t's => company=Potts
[company] A startup, no name yet =>
[company] It's a family business =>
[email] my colleague Lisa handles this, lisa@larkspur.example =>
[email] lisa@larkspur.example, that's my colleague =>
[email] lisa@larkspur.example (my assistant) =>
[email] please cc lisa@larkspur.example, I'm tom@larkspur.example => email=tom@larkspur.example
[email] tom@larkspur.example, cc lisa@larkspur.example => email=tom@larkspur.example
[email] tom@larkspur.example, and put my boss in copy: boss@larkspur.example => email=tom@larkspur.example
[email] tom@larkspur.example, my boss will be in touch too => email=tom@larkspur.example
[email] my boss wants an answer fast, write to me at tom@larkspur.example => email=tom@larkspur.example
[email] tom@larkspur.example, I'm in copy of everything anyway => email=tom@larkspur.example
[email] tom@larkspur.example, that is my work address => email=tom@larkspur.example
[email] tom@larkspur.example, my manager's name is Ann => email=tom@larkspur.example; name~
[email] c'est ma collègue qui s'occupe de ça : lisa@larkspur.example =>
[email] meine Kollegin kümmert sich darum, lisa@larkspur.example =>
[email] lisa@larkspur.example, das ist meine Kollegin =>
[email] lisa@larkspur.example, es mi jefa =>
[email] se ne occupa la mia collega: lisa@larkspur.example =>
[email] dat regelt mijn collega, lisa@larkspur.example =>
[email] tom@larkspur.example, con copia a mi jefa, lisa@larkspur.example => email=tom@larkspur.example
[email] my wife does the books, but mail me: tom@larkspur.example => email=tom@larkspur.example
[email] my wife does the books, books@larkspur.example =>
[email] Our office manager reads everything at info@larkspur.example =>
[email] Please copy info@larkspur.example too =>
[authority] the CFO decides, I only sign => authority=Someone else decides
[authority] I choose and the director merely signs => authority=I decide
[authority] only the director signs => authority=Someone else decides
[authority] der Chef entscheidet, ich unterschreibe nur => authority=Someone else decides
[authority] je décide, le DAF signe seulement => authority=I decide
[authority] decido io, il capo firma soltanto => authority=I decide
[authority] der Inhaber, das bin ich => authority=I decide; role=Inhaber
[authority] le patron, c'est moi => authority=I decide; role=patron
[authority] la dueña, que soy yo => authority=I decide
[authority] de eigenaar, dat ben ik => authority=I decide; role=eigenaar
[authority] il titolare, cioè io => authority~I decide
[authority] o dono, que sou eu => authority=I decide
[authority] the owner, and that's not me => authority=Someone else decides
[authority] the owner, me and the bank => authority~We decide together
[authority] my boss, me and Ann from IT => authority~We decide together
[authority] the managing director, and so do I => authority~We decide together
[authority] I'd have to check with my co-founder => authority=We decide together
[authority] tengo que consultarlo con mi socio => authority=We decide together
[authority] das muss ich mit meiner Frau absprechen => authority=We decide together
[authority] je dois en parler avec mon associé => authority=We decide together
[authority] I ran it by my boss already => authority~We decide together
[authority] IT run checks with the vendor =>
[authority] up to me => authority=I decide
[authority] it's up to the client => authority=Someone else decides
[authority] up to a certain amount it's me =>
[authority] everything goes through the head office => authority=Someone else decides
[authority] mein Mann hat das letzte Wort => authority=Someone else decides
[authority] der Gemeinderat muss zustimmen => authority=Someone else decides
[authority] le maire décide => authority=Someone else decides
[authority] Mrs. Kent does => authority=Someone else decides
[authority] Herr Kunze entscheidet das => authority=Someone else decides
[authority] I have carte blanche => authority=I decide
[authority] my customers decide whether they like it =>
[authority] Mr. Kent and I => authority=We decide together
Our customer decided to leave us last week. =>
I checked with my boss and he likes you. =>
We sign customers every week and the client decides what they pay. =>
[pain] my colleague in finance says we waste 2k a month on chat software =>
[pain] we have 4 people answering around 80 tickets a day and they hate it =>
[pain] I'm calling on behalf of my sister who runs a flower shop => company~
[pain] Our old agency, Brightfold, left us hanging last year =>
[pain] we're opening a second shop in June and phones will explode =>
[pain] just comparing you with Tidio for now => timing~Just looking
[pain] Hi, Marta from Kestrel Bikes here. We answer the same ten questions all day. => name=Marta; company=Kestrel Bikes
[company] we go by Kestrel => company=Kestrel
[company] Kestrel Bikes, but the invoice goes to Kestrel Holding => company=Kestrel Bikes
[company] I'm with the marketing team =>
[company] my own, Delgado Translations => company~Delgado Translations
[company] currently between jobs =>
[company] kestrelbikes.example => company~kestrelbikes.example
[company] Sorry, I mistyped before, it's Kestrel not Kestral => company~Kestrel
[company] We're a partner of Larkspur =>
[company] subsidiary of Larkspur, called Larkspur Nordics => company~Larkspur Nordics
[company] does that matter? anyway, Kestrel => company~Kestrel
[company] Tom's Tyres => company=Tom's Tyres
[company] 24Seven Care => company=24Seven Care
[company] the charity Open Doors => company=Open Doors|the charity Open Doors
[role] I'm married to the owner, I do the books => role~do the books|the books|books
[role] Bookkeeper, two days a week => role=Bookkeeper
[role] my boss is the CTO, I'm his right hand =>
[role] I was promoted to operations manager in January => role=operations manager
[role] soon to be COO =>
[role] I fix everything that breaks => role~fix everything that breaks|I fix everything that breaks
[role] freelance consultant working for Kestrel => role=freelance consultant; company~Kestrel
[role] acting head of sales until Maria is back => role=acting head of sales
[role] not the boss, sadly =>
[role] secretary to the managing director => role=secretary to the managing director|secretary
[role] founder, CEO, cleaner => role~founder, CEO, cleaner|founder
[company_size] six including me => company_size=6
[company_size] 6 without me => company_size~6|7
[company_size] 6, me included => company_size=6
[company_size] we don't publish that =>
[company_size] somewhere between fifty and sixty => company_size={min:50,max:60}
[company_size] a bit under a hundred => company_size~{min:None,max:100}|100
[company_size] 14 at the moment but two are leaving => company_size=14
[company_size] 14, soon 12 => company_size=14
[company_size] 14 drivers and 3 in the office =>
[company_size] half a dozen => company_size=6
[company_size] 2019 we were 12, today 31 => company_size=31
[company_size] more than I can count =>
[company_size] the official number is 88 but really it's 80 => company_size=80
[company_size] 88 on paper => company_size~88
[company_size] depends on the season, 20 in winter, 60 in summer =>
[company_size] 3 shops with 5 people each =>
[company_size] it's me and two part-timers => company_size~3
[company_size] zero employees, only me => company_size~0|1
[company_size] we're 4 founders, no employees yet => company_size~4
[company_size] 40 FTE => company_size=40
[company_size] 40k worldwide => company_size=40000
[timing] in time for Black Friday => timing=Later
[timing] ten days ago ;) => timing~Right away
[timing] I was told it takes 3 weeks, so in 3 weeks => timing=Right away
[timing] it took our last vendor six months, please be faster =>
[timing] my trial with Tidio ends on Friday => timing~Right away
[timing] next month we decide, start in summer => timing~Later|Soon
[timing] we decide next month =>
[timing] May, no, June => timing~Soon|Later
[timing] between April and June => timing~Soon
[timing] one day =>
[timing] hopefully before I retire lol =>
[timing] whenever it's ready =>
[timing] same week if possible => timing~Right away
[timing] now-ish => timing~Right away
[timing] 2 =>
[timing] our busy season starts in May, so before that => timing=Soon|Right away
[timing] the new office opens in April and we want it from day one => timing~Right away|Soon
[timing] not urgent, but this month would be nice => timing=Right away
[timing] in 3-4 months => timing~Soon|Later
[authority] officially the board, in practice me => authority~I decide
[authority] me, subject to the budget => authority~I decide
[authority] I do until 1k =>
[authority] that depends, who wants to know? =>
[authority] Maria and Joe from management => authority~Someone else decides
[authority] the same person who signs my paycheck => authority~Someone else decides
[authority] we have a buying committee => authority~We decide together|Someone else decides
[authority] I'm a one-man show => company_size~1; authority~I decide
[authority] I'd love to say me =>
[authority] my dad, but he listens to me => authority~Someone else decides
[authority] I decide about tools under 500 =>
[authority] nobody has decided yet =>
[authority] I've already decided => authority~I decide
[authority] I decide what we test, management decides what we buy => authority~Someone else decides|We decide together
[authority] you'd have to convince our IT lead => authority~Someone else decides
[authority] it was Tom, but Tom left, so me now => authority~I decide
[authority] our parent company => authority~Someone else decides
[authority] the team decides => authority~We decide together
[authority] I decide for my department => authority~I decide
[budget] we've got 1,200 in the pot => budget=1200
[budget] 1200 but that includes the phone system => budget~1200
[budget] my limit is 99 a month => budget~{min:None,max:99}
[budget] the boss won't go over 3k => budget~{min:None,max:3000}
[budget] we got a quote for 4k from your competitor =>
[budget] 4k would be painful =>
[budget] 4k sounds about right => budget~4000
[budget] less than 4k, more than 2k => budget={min:2000,max:4000}|{min:None,max:4000}
[budget] 4k or 5k => budget~{min:4000,max:5000}
[budget] it was 4k, they cut it to 3k => budget~3000
[budget] 4k was refused =>
[budget] 4 => budget~4
[budget] about 4k per location, we have 3 => budget~4000
[budget] I can only tell you it's six figures =>
[budget] 0, we're a charity => budget~0
[budget] whatever it takes =>
[budget] 10 to 15 => budget~{min:10,max:15}
[budget] my guess would be 2000 => budget~2000
[budget] 2000 € if the board says yes => budget~{amount:2000,currency:EUR}
[name] Smith. John Smith. => name=John Smith
[name] I'm John's wife =>
[name] John (Jack) Barker => name=John (Jack) Barker|John Barker|John
[name] this is not John, John is on holiday, I'm Beth => name=Beth
[name] my name is Beth but the account is under John Barker => name=Beth
[name] Beth speaking, is that the support? => name=Beth
[name] Beth B. => name=Beth B.|Beth B|Beth
[name] miss Barker => name=miss Barker|Barker
[name] It's a secret =>
[name] the name's Barker, Beth Barker => name~Beth Barker|Barker, Beth Barker
[name] Beth, like the Kiss song => name=Beth
[name] Wouldn't you like to know =>
[email] beth@kestrel.example or sales@kestrel.example, both work => email~beth@kestrel.example|sales@kestrel.example
[email] my old one was beth@potts.example =>
[email] I don't have one, use my husband's: joe@kestrel.example => email~joe@kestrel.example
[email] beth@kestrel.example but I only read it on Mondays => email=beth@kestrel.example
[email] you can find it on our website =>
[email] firstname at kestrel dot example =>
[email] it's on my card =>
[email] same as before =>
[email] beth.barker@kestrel.example, with two r's => email=beth.barker@kestrel.example
[consent] only if it's not more than once a month =>
[consent] yes to tips, no to ads => consent~True
[consent] why not => consent=True
[consent] I get too much mail already => consent~False
[consent] no problem => consent=True
[consent] go ahead => consent=True
[consent] not interested => consent=False
[consent] ask me again when we've signed =>
[consent] yeah no => consent~False
[consent] sure, beth@kestrel.example => consent=True; email=beth@kestrel.example
[consent] I'll unsubscribe anyway, but ok => consent~True
Sorry, I said 30 earlier, that was wrong, we're 33 people. => company_size=33
We need this by May, and my boss Mr. Keller decides. => timing=Soon; authority=Someone else decides
I run a dental practice with 9 staff and I decide myself. => company_size~9; authority=I decide; role~
Do you integrate with Zendesk? We're 14 agents. =>
The demo was great, our CEO loved it, he has the last word. => authority~Someone else decides
"""  # noqa: E501 - a talk a line


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_what_is_said_is_stored_and_nothing_else(line: str) -> None:
    assert not list(wrongs([line]))
