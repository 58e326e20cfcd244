"""Who the visitor is, for which firm, who decides and where to write to, as people type it: [asked|question]
messages => what is stored, and nothing else of these; of a|b both do, `~` may be."""

from __future__ import annotations

import pytest

from leadqual.qualification.evidence import Turn
from leadqual.qualification.hearing.propose import propose
from leadqual.qualification.presets.b2b import FIELDS
from tests.pure.evidence.cases import TODAY

LINES = """
[authority] that's the boss's call => authority=Someone else decides
[authority] I do => authority=I decide
[authority] That would be me => authority=I decide
[authority] me => authority=I decide
[authority] just me, it's my own shop => authority=I decide
[authority] me and my boss => authority=We decide together
[authority] my boss => authority=Someone else decides
[authority] my boss does => authority=Someone else decides
[authority] the board has to approve => authority=Someone else decides
[authority] my manager signs, I choose => authority=We decide together
[authority] I pick the tool but our CFO signs it off => authority=We decide together
[authority] I recommend, the CEO decides => authority=Someone else decides
[authority] I'll decide but need finance to approve => authority=We decide together
[authority] My co-founder and I => authority=We decide together
[authority] our managing director, Helen Marsh => authority=Someone else decides
[authority] the three partners together => authority~We decide together|Someone else decides
[authority] not me, that's for sure => authority~Someone else decides
[authority] depends on the price, under 5k I can do it myself =>
[authority] I can sign up to 10k, above that it's the director =>
[authority] still being sorted out internally =>
[authority] I'm just collecting offers for our head of IT => authority=Someone else decides
[authority] no one else, it's all on me => authority=I decide
[authority] I have to run it past my wife, she co-owns the business => authority~We decide together
[authority] procurement => authority=Someone else decides
[authority] we vote on it in the team => authority=We decide together
[authority] Yes, it's mine to decide => authority=I decide
Who decides at your place, the CEO or the board? =>
If I could decide alone I'd sign today =>
At my last job I decided everything myself =>
Our customers decide which carrier they use =>
Just so you know, I make the decisions here => authority=I decide
My boss asked me to look around, she'll make the final call => authority=Someone else decides
Priya Nair, priya.nair@x.example => name=Priya Nair; email=priya.nair@x.example
[name] Priya from Larkspur Linens => name=Priya; company=Larkspur Linens
Priya from Larkspur Linens here => name=Priya; company=Larkspur Linens
this is Tom at Brightfold, I look after IT => name=Tom; company=Brightfold; role=IT|look after IT
Hi, Tom Okafor, Head of Procurement, Brightfold Ltd => name=Tom Okafor; role=Head of Procurement; company=Brightfold Ltd
[name] Tom Okafor / Brightfold / tom@brightfold.example => name=Tom Okafor; company=Brightfold; email=tom@brightfold.example
Best regards, Anna Whitlock - Operations Director - Penrose Foods - anna@penrose.example => name=Anna Whitlock; role=Operations Director; company=Penrose Foods; email=anna@penrose.example
[name] It's Joe. Joe Marlow. => name=Joe Marlow|Joe
[name] Sam, but everybody calls me Sammy => name=Sam|Sammy
[name] Dr. Lena Fischer => name=Dr. Lena Fischer|Lena Fischer
[name] You can call me Mo => name=Mo
[name] I'd rather not say =>
[name] why do you need that? =>
[name] Guess! =>
[name] hi there =>
[name] Robert, with my colleague Judith on the call as well => name=Robert
[name] I'm Ade, I write on behalf of my boss Femi Cole => name=Ade
My colleague Judith Brandt told me about you =>
Judith Brandt from your sales team called me yesterday =>
I spoke to Marcus last week and he promised me a demo =>
[name] Kathryn, K-A-T-H-R-Y-N => name=Kathryn
[name] Katherine // sorry, Kathryn, typo => name=Kathryn
[name] Ms Obi => name=Obi|Ms Obi
Our account manager at Zendesk is called Peter Lang =>
I'm Nadia, I run the warehouse at Ostrava Glass => name=Nadia; role=the warehouse|warehouse|run the warehouse; company=Ostrava Glass
[company] Larkspur Linens, we import textiles => company=Larkspur Linens
[company] we're called Larkspur => company=Larkspur
[company] Larkspur => company=Larkspur
[company] I freelance, no company =>
[company] Brightfold, used to be called Foldwell => company=Brightfold
[company] It's for a client of ours, Penrose Foods =>
We're an agency, we're asking for our client Penrose Foods =>
We supply Marks & Spencer and Tesco =>
Our biggest customer is Penrose Foods =>
I used to work at Siemens, now I'm with Brightfold => company=Brightfold
We use Monday and Basecamp right now =>
We're on Acme Desk today and it's slow =>
[company] Meridian Freight, part of the Halden Group => company=Meridian Freight
[company] Meridian, that's M-E-R-I-D-I-A-N => company=Meridian
[company] the same as in my e-mail, brightfold => company~brightfold
[company] a small bakery in Leeds =>
[company] can't tell you yet =>
[company] Brightfold. Sorry, Brightfield! => company=Brightfield
Our parent company is Halden Group =>
My husband works for Siemens =>
We were bought by Halden Group in March =>
I'm calling from Meridian Freight => company=Meridian Freight
A friend at Stripe recommended you =>
Are you part of Oracle? =>
[role] I look after customer support => role=customer support|look after customer support
I lead a team of 12 =>
I lead a team of 12 support agents =>
I manage four people =>
[role] I lead a team of 12 =>
[role] I'm the founder => role=founder
[role] founder and head of sales => role=founder and head of sales|founder
[role] I do the books => role~the books|do the books
[role] a bit of everything really =>
[role] IT, mostly => role=IT
[role] I was head of sales until May, now I run operations => role=operations|run operations
[role] I report to the head of IT =>
[role] I'm the assistant to the managing director => role=assistant to the managing director
[role] not the CEO, I'm only an intern => role=intern
[role] Marketing manager at Penrose Foods => role=Marketing manager; company=Penrose Foods
My boss is head of marketing and he loves your tool =>
We need a tool for our sales managers =>
Our CEO wants this by January =>
Can I speak to your head of sales? =>
I'm the new office manager here => role=office manager|new office manager
I'd be the one using it daily, as a dispatcher => role~dispatcher
I'm responsible for purchasing at a printing firm => role=purchasing|responsible for purchasing
Next year I'll be head of IT =>
As CTO I care about security => role=CTO
I'm not the CTO =>
[email] it's priya@larkspur.example => email=priya@larkspur.example
[email] priya at larkspur dot example => email=priya@larkspur.example
[email] p r i y a at larkspur dot example => email~priya@larkspur.example
[email] priya.nair@larkspur.example, no wait, pnair@larkspur.example => email=pnair@larkspur.example
[email] priya@larkspur.example // oh it's larkspur-linens.example, so priya@larkspur-linens.example => email=priya@larkspur-linens.example
[email] use my colleague's, tom@larkspur.example =>
[email] you can reach my boss at femi@cole.example =>
I wrote to support@yourfirm.example and nobody answered =>
The invoice came from billing@acme.example =>
[email] not priya@larkspur.example any more, it's now priya@tern.example => email=priya@tern.example
[email] info@larkspur.example => email=info@larkspur.example
[email] me@ tern . example => email~me@tern.example
[email] don't have one =>
[consent] yes => consent=True
[consent] no thanks => consent=False
[consent] only by email =>
[consent] yes, but not more than once a month => consent~True
[consent] only if it's really relevant =>
[consent] if I can unsubscribe any time, sure => consent~True
[consent] I'd rather not => consent=False
[consent] please don't => consent=False
[consent] why not => consent=True
[consent] fine by me => consent=True
[consent] what kind of tips? =>
[consent] not now, thanks => consent~False
[consent] ask my boss =>
[authority|Wer entscheidet bei Ihnen darüber?] ich => authority=I decide
[authority|Wer entscheidet bei Ihnen darüber?] mein Chef => authority=Someone else decides
[authority|Wer entscheidet bei Ihnen darüber?] mein Chef und ich => authority=We decide together
[authority|Wer entscheidet bei Ihnen darüber?] Das muss der Vorstand genehmigen => authority=Someone else decides
[name|Mit wem spreche ich?] Jens Albrecht, Einkaufsleiter bei der Hansa Papier GmbH => name=Jens Albrecht; role=Einkaufsleiter; company=Hansa Papier GmbH
Hallo, hier ist Petra von Lindner Optik => name=Petra; company=Lindner Optik
Ich leite ein Team von 8 Leuten =>
Unser Geschäftsführer Herr Wolf hat Sie empfohlen =>
Wir sind eine Agentur und fragen für unseren Kunden Lindner Optik =>
[role|Was ist Ihre Rolle?] Ich bin für den Einkauf zuständig => role=den Einkauf|Einkauf|für den Einkauf zuständig
[email|Ihre E-Mail-Adresse?] jens punkt albrecht at hansa punkt example => email~jens.albrecht@hansa.example
[consent|Dürfen wir Ihnen ab und zu eine E-Mail schicken?] ja, gerne => consent=True
[authority|Qui décide chez vous ?] moi => authority=I decide
[authority|Qui décide chez vous ?] c'est mon patron => authority=Someone else decides
[authority|Qui décide chez vous ?] mon associé et moi => authority=We decide together
Bonjour, Claire Dumont, responsable achats chez Vernier SA => name=Claire Dumont; role=responsable achats; company=Vernier SA
Bonjour, ici Luc de chez Atelier Brun => name=Luc; company=Atelier Brun
Je dirige une équipe de 6 personnes =>
Notre fournisseur Vernier SA nous a parlé de vous =>
[role|Quel est votre rôle ?] je m'occupe de la comptabilité => role=la comptabilité|comptabilité|m'occupe de la comptabilité
[consent|Pouvons-nous vous envoyer un e-mail de temps en temps ?] non merci => consent=False
[authority|¿Quién decide?] yo => authority=I decide
[authority|¿Quién decide?] mi jefa => authority=Someone else decides
[authority|¿Quién decide?] mi socio y yo => authority=We decide together
Hola, soy Lucía de Textiles Romero => name=Lucía; company=Textiles Romero
Soy Marta Gil, jefa de compras en Textiles Romero => name=Marta Gil; role=jefa de compras; company=Textiles Romero
Dirijo un equipo de 10 personas =>
[role|¿Cuál es su cargo?] llevo la contabilidad => role=la contabilidad|contabilidad|llevo la contabilidad
[consent|¿Podemos enviarle un correo de vez en cuando?] sí, claro => consent=True
[authority|Quem decide?] eu => authority=I decide
[authority|Quem decide?] a diretoria precisa aprovar => authority=Someone else decides
[authority|Quem decide?] eu e o meu sócio => authority=We decide together
Olá, aqui é o Rui da Cerâmica Vale => name=Rui; company=Cerâmica Vale
Sou a Inês Prado, diretora financeira da Cerâmica Vale => name=Inês Prado; role=diretora financeira; company=Cerâmica Vale
Lidero uma equipe de 7 pessoas =>
O nosso cliente Cerâmica Vale pediu isso =>
[role|Qual é a sua função?] cuido das compras => role=compras|das compras|cuido das compras
[authority|Chi decide?] io => authority=I decide
[authority|Chi decide?] decide il mio capo => authority=Someone else decides
[authority|Chi decide?] io e il mio socio => authority=We decide together
Buongiorno, sono Paolo della Ferri Arredi => name=Paolo; company=Ferri Arredi
Sono Elena Conti, responsabile acquisti di Ferri Arredi => name=Elena Conti; role=responsabile acquisti; company=Ferri Arredi
Guido un team di 9 persone =>
Prima lavoravo da Ferri Arredi =>
[role|Di cosa si occupa?] mi occupo della logistica => role=logistica|della logistica|mi occupo della logistica
[authority|Wie beslist hierover?] ik => authority=I decide
[authority|Wie beslist hierover?] mijn baas => authority=Someone else decides
[authority|Wie beslist hierover?] mijn compagnon en ik => authority=We decide together
Hallo, met Sanne van Bakkerij Vos => name=Sanne; company=Bakkerij Vos
Ik ben Daan de Wit, hoofd inkoop bij Bakkerij Vos => name=Daan de Wit; role=hoofd inkoop; company=Bakkerij Vos
Ik leid een team van 5 mensen =>
Onze klant Bakkerij Vos vroeg ernaar =>
[role|Wat is uw functie?] ik doe de administratie => role=administratie|de administratie|doe de administratie
[authority] me, the owner => authority=I decide
[authority] I do, my partner only looks at the numbers => authority=I decide
[authority] The CFO, but I prepare everything => authority=Someone else decides
[authority] our IT department => authority=Someone else decides
[authority] Honestly, it's our landlord =>
[authority] Me and the head of IT => authority=We decide together
[authority] it depends =>
[authority] not sure yet =>
[authority] the CFO doesn't decide that =>
[authority] not me, my boss => authority=Someone else decides
[authority] my boss, not me => authority=Someone else decides
[authority] whoever has the time =>
[authority] I used to =>
[authority] I will, once I'm promoted =>
[authority] it's a group decision => authority=We decide together
[authority] I am the owner => authority~I decide; role=owner
[authority] all of us => authority~We decide together
[authority] we do it as a team => authority=We decide together
[authority] The final call is my boss's => authority=Someone else decides
[authority] I only give my opinion, the management board signs => authority=Someone else decides
[authority] Mostly me, though the CFO signs => authority=We decide together
[name] I do =>
[timing] me and my boss =>
I do =>
my boss =>
my boss has to approve every holiday request by hand =>
Our manager signs every delivery note on paper =>
we vote every week on the menu =>
The board decides and I prepare the paper => authority=Someone else decides
You'd have to ask my boss =>
I'd have to ask my boss =>
[authority] I'd have to ask my boss => authority~Someone else decides
[authority] Can I get back to you on that? =>
[authority] you should talk to our purchasing manager => authority~Someone else decides
Hi, this is Priya from Larkspur Linens. We need a helpdesk. => name=Priya; company=Larkspur Linens
Hello, Ben Aston from Meridian Freight, we need a quote => name=Ben Aston; company=Meridian Freight
We drown in tickets. Kind regards, Lena Otto, CTO, Halden Robotics => name=Lena Otto; role=CTO; company=Halden Robotics
Marcus from Zendesk promised us a demo =>
Judith Brandt, your colleague, said you do demos =>
We compared Zendesk, Freshdesk and Intercom =>
Paris, London, Berlin =>
Amy and Bob, both in sales =>
Amy from accounting needs it =>
Ich bin Ludwig von Sachsen => name=Ludwig von Sachsen
[name] Maria da Silva => name=Maria da Silva
[authority] Just me. => authority=I decide
[authority] the buck stops with me => authority~I decide
[authority] ultimately our CEO => authority=Someone else decides
[authority] Our finance team has to sign off => authority=Someone else decides
[authority] I choose, accounting pays => authority=I decide
[authority] head office => authority=Someone else decides
[authority] Our owner. I only make the shortlist. => authority=Someone else decides
[authority] I can decide but I want the team on board => authority~I decide|We decide together
[authority] nobody really =>
[authority] why do you ask? =>
[authority] It's complicated =>
[authority] probably the operations director => authority=Someone else decides
[authority] it used to be me, now it's the group => authority~Someone else decides
[authority] me, but with a budget cap => authority~I decide
[authority] My two partners and myself => authority=We decide together
[authority] a committee => authority~We decide together|Someone else decides
[authority] The CTO and the CFO => authority=Someone else decides
[authority] I do. Well, my wife does the books but I decide. => authority=I decide
[authority] I don't, my boss does => authority=Someone else decides
[authority] Not my call // my director's => authority=Someone else decides
[authority] I do // sorry, my director does => authority=Someone else decides
[authority] no idea =>
We're comparing tools for our sales manager =>
My boss wants a demo =>
The decision is mine => authority=I decide
[timing] once the board approves =>
[name] Ola Nkemelu, Brightfold => name=Ola Nkemelu; company=Brightfold
[name] Nkemelu => name=Nkemelu
[name] I'm called Bea => name=Bea
[name] my name? Bea Lorenz => name=Bea Lorenz
[name] Bea. And you? => name=Bea
[name] Bea, Bea Lorenz => name=Bea Lorenz|Bea
[name] not important =>
[name] none of your business =>
[name] same as before =>
[name] Tom (IT) => name=Tom; role~IT
[name] Tom, IT => name=Tom; role~IT
[name] Tom and Jerry ;) =>
[name] tom okafor => name=tom okafor
[name] TOM OKAFOR => name=TOM OKAFOR
[name] Prof. Ada Byron => name=Prof. Ada Byron|Ada Byron
[name] Mrs Hill => name=Hill|Mrs Hill
[name] It's Pat from accounting => name=Pat
[name] Pat speaking => name=Pat
Tom here, CTO at Brightfold => name=Tom; role=CTO; company=Brightfold
Tom Okafor (CTO, Brightfold) => name=Tom Okafor; role=CTO; company=Brightfold
hey, tom here from brightfold => name~tom; company~brightfold
Hi, I'm Ana, founder of Tern & Co => name=Ana; role=founder; company=Tern & Co
Ana Ruiz | Tern & Co | ana@tern.example => name=Ana Ruiz; company=Tern & Co; email=ana@tern.example
My colleague Ana Ruiz (ana@tern.example) will join the call =>
Please cc my boss, femi@cole.example =>
I'm writing for Femi Cole, our CEO =>
On behalf of Tern & Co I'd like a quote => company=Tern & Co
We're a reseller of Freshdesk =>
We are an Oracle partner =>
We're Tern & Co, a small agency in Leeds => company=Tern & Co
I work for a company called Ostrava Glass => company=Ostrava Glass
I'm at Ostrava Glass, we make bottles => company=Ostrava Glass
I was at Ostrava Glass until last year =>
My previous employer was Ostrava Glass =>
Our supplier Ostrava Glass uses you and is happy =>
Ostrava Glass recommended you =>
We migrated from Zoho to Pipedrive =>
[company] Ostrava Glass Ltd., Brno => company=Ostrava Glass Ltd.|Ostrava Glass Ltd
[company] we trade as Ostrava Glass but legally it's OG Holding => company~Ostrava Glass|OG Holding
[company] for two companies, actually =>
[company] self-employed =>
[company] I'd rather not say yet =>
[company] Apple. Just kidding, Ostrava Glass => company~Ostrava Glass
[company] it's a startup, no name yet =>
[role] Purchasing => role=Purchasing
[role] I'm an accountant => role=accountant
[role] two hats: sales and marketing => role~sales and marketing
[role] owner / CEO => role=owner / CEO|owner|CEO
[role] I'm in charge of logistics => role=logistics|in charge of logistics
[role] I used to be CFO, I'm retired now =>
[role] my title is VP Growth => role=VP Growth
[role] student, doing research => role=student
[role] I answer to the CFO =>
[role] I work with the support team => role~support|support team
[role] head of a small IT team => role=head of a small IT team
[role] I manage the warehouse and 14 drivers => role=warehouse|the warehouse
We're hiring a head of support =>
Our office manager left =>
I'm looking for a sales manager =>
As a dentist I have no time for this => role=dentist
I'm a dentist => role=dentist
I'm not in charge of that =>
Is your CEO still John Miller? =>
[email] p.nair(at)larkspur.example => email=p.nair@larkspur.example
[email] it's tom underscore ok at brightfold dot example => email=tom_ok@brightfold.example
[email] TOM@BRIGHTFOLD.EXAMPLE => email~TOM@brightfold.example|tom@brightfold.example|TOM@BRIGHTFOLD.EXAMPLE
[email] tom@brightfold.example or t.ok@home.example, whichever => email~tom@brightfold.example|t.ok@home.example
[email] tom@brightfold.example // t.ok@brightfold.example please, the other one is old => email=t.ok@brightfold.example
[email] my boss's is femi@cole.example, mine is tom@cole.example => email=tom@cole.example
[email] tom@brightfold =>
[email] you already have it =>
[email] send it to sales@brightfold.example please => email=sales@brightfold.example
We get 300 mails a day at info@brightfold.example =>
[consent] yes please => consent=True
[consent] no need => consent=False
[consent] I get enough mails already => consent~False
[consent] depends =>
[consent] yeah why not => consent=True
[consent] sure, once a quarter is fine => consent~True
[consent] do I have to? =>
[consent] not really => consent=False
[authority|Wer entscheidet bei Ihnen?] das mache ich => authority=I decide
[authority|Wer entscheidet bei Ihnen?] unser Geschäftsführer => authority=Someone else decides
[authority|Wer entscheidet bei Ihnen?] ich suche aus, der Chef unterschreibt => authority=We decide together
[authority|Wer entscheidet bei Ihnen?] kommt auf den Preis an =>
Guten Tag, Kessler mein Name, Firma Bodan Druck => name=Kessler; company=Bodan Druck
Ich arbeite für die Stadtwerke Lindau => company=Stadtwerke Lindau|die Stadtwerke Lindau
Mein Kollege Herr Maier hat die Zahlen =>
[authority|Qui prend la décision ?] le conseil doit valider => authority=Someone else decides
[authority|Qui prend la décision ?] nous décidons ensemble => authority=We decide together
[role|Quel est votre rôle ?] gérante => role=gérante
Mon collègue Marc Petit s'en occupe =>
[authority|¿Quién decide?] lo decide la junta => authority=Someone else decides
[authority|¿Quién decide?] yo propongo y mi jefe firma => authority=Someone else decides
[name|¿Con quién hablo?] Diego, de Talleres Mora => name=Diego; company=Talleres Mora
Mi jefe se llama Pablo =>
[authority|Quem decide?] sou eu quem decide => authority=I decide
[authority|Quem decide?] o meu chefe => authority=Someone else decides
O meu diretor chama-se Rui Vale =>
[authority|Chi decide?] decido io => authority=I decide
[authority|Chi decide?] la direzione deve approvare => authority=Someone else decides
[name|Con chi parlo?] Giulia Sarti, Studio Sarti => name=Giulia Sarti; company=Studio Sarti
Il mio capo si chiama Luca =>
[authority|Wie beslist er?] de directie => authority=Someone else decides
[authority|Wie beslist er?] samen met mijn baas => authority~We decide together
[name|Met wie spreek ik?] Joris Kok, Kok Bouw => name=Joris Kok; company=Kok Bouw
Mijn collega heet Femke =>
[authority] that's up to our procurement department => authority=Someone else decides
[authority] I get to decide => authority=I decide
[authority] boss decides, I test => authority=Someone else decides
[authority] no need to ask anyone, I can just buy it => authority~I decide
[authority] the partners vote => authority~We decide together|Someone else decides
[authority] I'm only the intern, so not me => authority~Someone else decides; role~only the intern|intern
[authority] We're still figuring that out =>
[authority] my manager, Ruth Abel => authority=Someone else decides
[authority] CEO => authority=Someone else decides
[authority] I sign, but I listen to the team => authority=I decide
[authority] who else would it be? =>
[authority] what does it cost? =>
[authority] that depends on the sum =>
Ruth Abel, my manager, signs the contracts => authority~Someone else decides
[name] Ruth Abel, office manager at Nordal Paper => name=Ruth Abel; role=office manager; company=Nordal Paper
[name] this is Ruth => name=Ruth
[name] Ruth, my surname is Abel => name=Ruth
[name] ruth => name=ruth
[name] Ruth @ Nordal Paper => name=Ruth; company=Nordal Paper
[name] does that matter? =>
[name] my boss is Ruth Abel =>
[name] Ruth. R-U-T-H. => name=Ruth
[name] Ruth Abbel // Abel with one b => name~Ruth Abbel|Ruth Abel|Abel
Kind regards, Ruth Abel, Nordal Paper Ltd => name=Ruth Abel; company=Nordal Paper Ltd
Ruth Abel, Nordal Paper, ruth.abel@nordal.example, 0171 555 0142 => name=Ruth Abel; company=Nordal Paper; email=ruth.abel@nordal.example
Good morning, Ruth from Nordal Paper here. Do you have a demo? => name=Ruth; company=Nordal Paper
We got your name from Ruth Abel at Nordal Paper =>
We're moving away from Nordal Desk =>
We sell to Nordal Paper and Penrose Foods =>
Nordal Paper is our landlord =>
I freelance for Nordal Paper =>
I'm the CTO of Nordal Paper => role=CTO; company=Nordal Paper
[company] Nordal => company=Nordal
[company] Nordal Paper (formerly Tern Paper) => company=Nordal Paper
[company] none, I'm a student => role~student
[company] Client of ours: Penrose Foods. We are Tern & Co. => company=Tern & Co
[role] I supervise the drivers => role~drivers|the drivers|supervise the drivers
[role] head of finance, and I do HR as well => role=head of finance
[role] nothing special =>
[role] Geschäftsführer => role=Geschäftsführer
I manage a team of engineers and we drown in tickets =>
The sales director wants this =>
[email] r.abel@nordal.example (not gmail) => email=r.abel@nordal.example
[email] same as Ruth's, ruth@nordal.example => email~ruth@nordal.example
[email] the support@nordal.example one bounced, use ruth@nordal.example => email=ruth@nordal.example
[email] write to my assistant: pa@nordal.example =>
[email] ruth[at]nordal[dot]example => email=ruth@nordal.example
[consent] no, only answer my question please => consent=False
[consent] let me think about it =>
[consent] ok => consent=True
[consent] sure thing => consent=True
[consent] please stop asking => consent~False
[authority|Wer entscheidet darüber?] die Geschäftsleitung => authority=Someone else decides
[authority|Wer entscheidet darüber?] ich allein => authority=I decide
[name|Mit wem spreche ich?] Kessler => name=Kessler
[authority|Qui décide ?] le gérant et moi-même => authority=We decide together
[name|À qui ai-je l'honneur ?] Hugo Blin, Atelier Blin => name=Hugo Blin; company=Atelier Blin
[authority|¿Quién decide?] entre todos los socios => authority~We decide together
[role|¿Cuál es su cargo?] soy el encargado => role=encargado
[authority|Quem decide?] depende do valor =>
[name|Com quem falo?] Joana, da Padaria Central => name=Joana; company=Padaria Central
[authority|Chi decide?] il titolare => authority=Someone else decides
[authority|Wie beslist?] ik kies, de directeur tekent => authority=We decide together
[role|Wat is uw functie?] ik ben verantwoordelijk voor de inkoop => role=inkoop|de inkoop|verantwoordelijk voor de inkoop
"""  # noqa: E501 - a talk a line
_QUESTIONS = {field.key: field.questions[0] for field in FIELDS}
_CONCERNED = ("name", "company", "role", "authority", "email", "consent")


def _talk(messages: str) -> list[Turn]:
    turns = []
    for part in messages.split(" // "):
        if part.startswith("["):
            asked, part = part[1:].split("] ", 1)
            key, _, question = asked.partition("|")
            turns.append(Turn("agent", question or _QUESTIONS[key], field=key))
        turns.append(Turn("visitor", part))
    return turns


def _told(messages: str) -> dict[str, str]:
    heard = propose(FIELDS, _talk(messages), TODAY)
    return {
        one.field_key: str(one.verdict.value)
        for one in heard
        if one.verdict and one.verdict.status == "accepted" and one.field_key in _CONCERNED
    }


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_what_is_said_of_oneself_is_stored_and_nothing_else(line: str) -> None:
    messages, _, wanted = line.partition(" =>")
    parts = [part for part in wanted.strip().split("; ") if part]
    must = dict(part.split("=", 1) for part in parts if "=" in part)
    may = must | dict(part.split("~", 1) for part in parts if "=" not in part)
    told = _told(messages)
    assert set(must) <= set(told)
    assert all(value in may.get(key, "").split("|") for key, value in told.items())
