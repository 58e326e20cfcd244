"""Whole chats with the B2B preset: what is stored after each message, and nothing else (see talks.py)."""

from __future__ import annotations

import pytest

from tests.pure.evidence.talks import wrongs

CHATS = """
# terse owner
[pain] support mails take forever =>
[company] Hobbs Plumbing => company=Hobbs Plumbing
[role] owner => role=owner
[company_size] 9 => company_size=9
[timing] asap => timing=Right away
[authority] me => authority=I decide
[budget] 200/mo => budget=200
[email] dave@hobbsplumbing.example, no newsletter pls => email=dave@hobbsplumbing.example; consent=False

# chatty assistant
[pain] Oh hi there! So my boss, Mr. Delacroix, asked me to find something because our inbox is honestly a zoo, we get like 300 mails a day and there's only three of us answering them =>
[company] haha right, sorry! I'm at Fennimore & Pratt, we're an architecture practice in Leeds => company=Fennimore & Pratt
[role] I'm Mr. Delacroix's assistant, been here 11 years if you can believe it => role~Mr. Delacroix's assistant|assistant
[company_size] Ooh good question. With the new Manchester office it must be 84 now? We were about 60 when I joined => company_size~84
[timing] He said he'd love it before the summer, so I guess by the end of May => timing~Soon
[authority] Oh definitely not me lol, Mr. Delacroix does all that => authority=Someone else decides
[budget] no clue, he never tells me those things =>
[name] I'm Becky! Becky Thornton => name=Becky Thornton|Becky
[email] becky.thornton@fennimorepratt.example, but please put adelacroix@fennimorepratt.example in copy => email=becky.thornton@fennimorepratt.example

# consultant for a client
[pain] I'm a consultant looking at chat tools on behalf of a client, they lose leads at night => role~consultant|a consultant
[company] My own firm is Brackwater Advisory, the client is a logistics company called Tern Freight => company=Brackwater Advisory
[company_size] Tern has about 350 people, we're only 5 consultants => company_size~5
[authority] Their COO decides, I just recommend => authority=Someone else decides
[timing] they want to go live in September => timing=Later
[budget] they've set aside 40k for the first year => budget~40000
[name] Ingrid Solheim => name=Ingrid Solheim
[email] ingrid@brackwater.example => email=ingrid@brackwater.example
[consent] no thanks => consent=False

# non-native
[pain] Good day, we have the problem with the customers which write in the night and nobody answer =>
[company] I work since 3 years in company Zielony Dom => company~Zielony Dom
[role] I am responsible of the customer service => role~customer service|the customer service|responsible of the customer service
[company_size] we are about fourty persons => company_size=40
[timing] we would like to begin from 1st of june => timing=Soon
[authority] it is decision of my chef => authority=Someone else decides
[budget] maximum 3000 euro for year => budget={min:None,max:3000,currency:EUR}
[name] my name it is Agnieszka Wrona => name=Agnieszka Wrona
[email] agnieszka(at)zielonydom.example => email=agnieszka@zielonydom.example

# changes their mind
[pain] We need to answer website chats faster =>
[company_size] 45. No wait, 54, I swapped the digits => company_size=54
[timing] sometime next month I'd say => timing=Soon
[authority] I decide => authority=I decide
[budget] let's say 12k => budget=12000
[role] actually before that: our director just told me she wants to sign everything off herself, so scratch what I said about deciding => authority~Someone else decides
[role] I'm the customer care lead => role=customer care lead|the customer care lead
[name] oh and make that budget 15k, she was generous => budget=15000
[email] osk@osprey.example — sorry, typo: oskar@osprey.example => email=oskar@osprey.example

# two answers at once
[pain] Leads from our website go cold. We're Marlowe Windows, 32 people. => company=Marlowe Windows; company_size=32
[role] Sales manager, and my name's Grace => role=Sales manager; name=Grace
[timing] By May, and before you ask: up to £8,000 => timing=Soon; budget={min:None,max:8000,currency:GBP}
[authority] me and the MD, his name is Phil => authority=We decide together
[email] grace@marlowewindows.example, and yes you can send the tips => email=grace@marlowewindows.example; consent~True

# dodges
[pain] just having a look around => timing~Just looking
[company] does it matter? =>
[role] I wear many hats =>
[company_size] bigger than some, smaller than others =>
[timing] depends how good you are ;) =>
[budget] you first: what does it cost? =>
[authority] let's not get ahead of ourselves =>
[email] I don't give that out to robots =>
[name] call me the mystery shopper => name~the mystery shopper

# not a buyer
[pain] hi, I'm not buying anything, I'm a student at Uppsala writing a thesis about chat agents => role~student|a student
[company] none, the university I guess. 45,000 students there =>
[authority] I can't decide anything, I'm not a customer => authority~Someone else decides
[budget] zero :) => budget~0
[email] linnea@student.example => email=linnea@student.example
[consent] sure => consent=True

# two-person firm
[pain] my wife and I run a small guesthouse and can't answer messages while we're cleaning rooms => company_size~2
[company] Harbour Rest Guesthouse => company=Harbour Rest Guesthouse
[company_size] just the two of us, plus a cleaner on Saturdays => company_size=2
[role] she cooks, I do everything else => role~do everything else|I do everything else|everything else
[authority] we decide everything together => authority=We decide together
[budget] can't be more than 50 quid a month => budget={min:None,max:50,currency:GBP}
[timing] well before the season starts, so by Easter => timing=Right away
[name] Colin and Maureen Biggs => name~Colin and Maureen Biggs
[email] stay@harbourrest.example => email=stay@harbourrest.example
[consent] oh go on then => consent=True

# public body
[pain] We receive some 900 citizen enquiries per week and can't keep up. =>
[company] This would be for the Municipality of Varnholm, citizen services department => company=Municipality of Varnholm|the Municipality of Varnholm
[role] Deputy head of citizen services => role=Deputy head of citizen services
[company_size] The municipality employs 2,300, my department 41 => company_size=2300
[timing] Tender closes on 30 April, contract award expected in July, operation from 1 October => timing=Later
[authority] The procurement committee awards, I only write the specification => authority~Someone else decides
[budget] We may not disclose the estimate before the award =>
[name] Dr. Henrike Aalto => name=Dr. Henrike Aalto|Henrike Aalto
[email] henrike.aalto@varnholm.example => email=henrike.aalto@varnholm.example
[consent] Our policy does not allow that => consent~False

# Amt
[pain|Was führt Sie heute zu uns?] Guten Tag, bei uns im Bürgeramt bleiben täglich 200 Anfragen liegen =>
[company|Für welches Unternehmen arbeiten Sie?] Stadt Lindau-Nord, Amt für Bürgerdienste => company=Stadt Lindau-Nord
[role|Welche Aufgabe haben Sie in Ihrem Unternehmen?] Sachgebietsleiterin => role=Sachgebietsleiterin
[company_size|Wie viele Menschen arbeiten in Ihrem Unternehmen?] In der ganzen Verwaltung 620, bei mir im Sachgebiet 14 => company_size=620
[timing|Wann möchten Sie damit starten?] Im dritten Quartal, wenn der Haushalt durch ist => timing=Later
[authority|Wer entscheidet bei Ihnen über so etwas?] Das entscheidet der Stadtrat => authority=Someone else decides
[budget|Wie hoch ist Ihr Budget dafür, ungefähr?] Eingeplant sind 18.000 Euro => budget={amount:18000,currency:EUR}
[name|Mit wem spreche ich denn?] Frau Obermeier. Petra Obermeier => name=Petra Obermeier
[email|Unter welcher E-Mail-Adresse erreichen wir Sie?] p.obermeier@lindau-nord.example => email=p.obermeier@lindau-nord.example
[consent|Dürfen wir Ihnen ab und zu eine hilfreiche E-Mail schicken?] Nein danke, keine Werbung => consent=False

# menuisier
[pain|Qu'est-ce qui vous amène aujourd'hui ?] bonjour, je rate des demandes de devis le soir =>
[company|Comment s'appelle votre entreprise ?] Menuiserie Tardieu => company=Menuiserie Tardieu
[company_size|Combien de personnes travaillent dans votre entreprise ?] on est 6 avec l'apprenti => company_size=6
[role|Quel est votre rôle dans l'entreprise ?] c'est moi le patron => role=patron|le patron
[authority|Qui décide de ce genre de choses chez vous ?] moi tout seul => authority=I decide
[timing|Quand souhaitez-vous que cela soit en place ?] pas avant la rentrée de septembre => timing=Later
[budget|Quel est votre budget pour cela, à peu près ?] 100 balles par mois maxi => budget~{min:None,max:100}|{min:None,max:100,currency:EUR}
[name|À qui ai-je l'honneur ?] Luc Tardieu, et l'adresse c'est luc@tardieu.example => name=Luc Tardieu; email=luc@tardieu.example
[consent|Pouvons-nous aussi vous envoyer un e-mail utile de temps en temps ?] non merci => consent=False

# bodega
[pain|¿Qué le trae hoy por aquí?] Hola, perdemos clientes porque nadie contesta el chat los fines de semana =>
[company|¿En qué empresa trabaja?] Trabajo en Bodegas Albariza, en Jerez => company=Bodegas Albariza
[company_size|¿Cuántas personas trabajan en su empresa?] somos unos 70, bueno, 75 con los dos becarios nuevos => company_size~70|75
[role|¿Cuál es su puesto en la empresa?] llevo el marketing => role=marketing|el marketing|llevo el marketing
[timing|¿Cuándo le gustaría tenerlo en marcha?] en dos meses, más o menos => timing=Soon
[authority|¿Quién decide sobre algo así en su empresa?] lo decido yo con mi jefa => authority=We decide together
[budget|¿Cuál es su presupuesto para esto, más o menos?] entre 5.000 y 6.000 euros al año => budget={min:5000,max:6000,currency:EUR}
[name|¿Con quién hablo, por cierto?] Rocío, Rocío Medina => name=Rocío Medina|Rocío
[email|¿En qué dirección de correo podemos contactarle?] rocio.medina@albariza.example => email=rocio.medina@albariza.example
[consent|¿Podemos enviarle también un correo útil de vez en cuando?] vale, pero pocos => consent=True
Perdona, al final el presupuesto baja a 4.000 => budget=4000|{amount:4000,currency:EUR}

# segretaria
[pain|Che cosa La porta qui oggi?] Buongiorno, il mio capo mi ha chiesto di cercare un sistema per le chat =>
[company|Per quale azienda lavora?] Studio Ferrantini, commercialisti => company=Studio Ferrantini
[role|Qual è il Suo ruolo in azienda?] sono la segretaria => role=segretaria|la segretaria
[company_size|Quante persone lavorano nella Sua azienda?] siamo in 12, di cui 3 soci => company_size=12
[authority|Chi decide su una cosa del genere da voi?] decide il dottor Ferrantini, io raccolgo solo le offerte => authority=Someone else decides
[timing|Quando vorrebbe averlo in uso?] senza fretta, diciamo entro l'anno => timing~Later
[budget|Qual è il vostro budget per questo, più o meno?] non saprei dirle =>
[name|Con chi sto parlando?] Giulia => name=Giulia
[email|A quale indirizzo e-mail possiamo contattarLa?] segreteria@ferrantini.example => email=segreteria@ferrantini.example

# adviseur
[pain|Wat brengt u vandaag bij ons?] Ik zoek iets voor een klant van mij, die mist te veel aanvragen =>
[company|Voor welk bedrijf werkt u?] Mijn bureau heet Noorderlicht Advies, de klant is een dakdekker => company=Noorderlicht Advies
[company_size|Hoeveel mensen werken er bij uw bedrijf?] de klant heeft 25 man, wij zijn met z'n drieën => company_size~3
[role|Wat is uw functie binnen het bedrijf?] adviseur => role=adviseur
[timing|Wanneer wilt u hiermee starten?] liefst voor de zomer => timing~Later|Soon
[authority|Wie beslist bij u over zoiets?] de klant beslist, ik geef alleen advies => authority=Someone else decides
[budget|Wat is uw budget hiervoor, ongeveer?] rond de 2500 euro => budget={amount:2500,currency:EUR}
[name|Met wie spreek ik?] Sanne de Wit => name=Sanne de Wit
[email|Op welk e-mailadres kunnen we u bereiken?] sanne@noorderlicht.example => email=sanne@noorderlicht.example
[consent|Mogen we u ook af en toe een nuttige e-mail sturen?] nee hoor => consent=False
"""  # noqa: E501 - a message a line


@pytest.mark.parametrize("chat", CHATS.strip().split("\n\n"), ids=lambda chat: chat.split("\n")[0])
def test_what_is_stored_after_each_message(chat: str) -> None:
    assert not list(wrongs(chat.split("\n")[1:]))
