"""Words for sums of money. Pure data; the form is told in the package."""

TABLE = """
payment word,date,money,broad
en pay payment paying pays paid payable settle
de zahlen zahlung bezahlen bezahle zahle zahlungsart zahlungsweise
fr payer paiement paie regler reglement paye
es pagar pago pagos pagamos abonar
pt pagar pagamento pago pagamos
it pagare pagamento pago paghiamo
nl betalen betaling betaal betaalwijze

transfer money,yes,broad
en transfer transferring transferred send sending wire remit venmo move pay_him pay_her pay_them pay_back
en give_him give_her
de uberweise uberweisen uberweisung schick schicke schicken sende senden transferiere
fr envoie envoyer envoyez vire virer virement transfere transferer verse verser
es manda mandar mandale envia enviar enviale transfiere transferir transferencia pasale
pt envia enviar mande manda transfere transferir transferencia
it manda mandare invia inviare trasferisci trasferire bonifico versa
nl stuur sturen overmaken maak_over overboeken overschrijven overschrijving

request_money money,broad
en request ask_for charge
de fordere anfordern
fr demande demander
es pide pedir solicita
pt pede pedir
it chiedi chiedere
nl vraag verzoek

askingprice money,broad
en asking_price asking_for asking like_to_get want_for_it like_for_it
de verlange verlangen angebotspreis preisvorstellung verhandlungsbasis vb haben_will
fr prix_demande demande_du_vendeur j'en_demande j'en_veux
es precio_que_se_pide precio_pedido pido pedimos
pt preco_pedido preco_que_se_pede peco pedimos
it prezzo_richiesto chiedo chiediamo
nl vraagprijs vraag_er vraag_ik_er vragen_er

amount money,broad
en amount sum
de betrag summe
fr montant somme
es importe cantidad monto suma
pt valor montante quantia
it importo somma cifra
nl bedrag som

balance money
en balance left_in_my_account in_the_bank on_my_account in_my_account
de kontostand guthaben saldo auf_dem_konto
fr solde sur_mon_compte
es saldo en_la_cuenta
pt saldo na_conta
it saldo sul_conto
nl saldo op_de_rekening

loan money,yes
en loan loans borrow borrowing lend credit mortgage
de kredit kreditsumme leihen darlehen leihe hypothek ausleihen
fr pret emprunt emprunter credit
es prestamo credito pedir_prestado hipoteca
pt emprestimo credito pedir_emprestado
it prestito mutuo finanziamento
nl lening lenen krediet hypotheek

refundsum money,broad
en refund refunded money_back reimburse reimbursement my_money get_back back
de erstattung ruckerstattung zuruckerstatten geld_zuruck zuruck
fr remboursement rembourser rembourse
es reembolso devolver devolucion devuelvan
pt reembolso devolver devolucao
it rimborso rimborsare
nl terugbetaling terugbetalen terug

discount money
en discount discounted rebate knock_off take_off money_off
de rabatt nachlass ermassigung
fr remise rabais reduction
es descuento rebaja
pt desconto
it sconto
nl korting

tip money
en tip tips gratuity waiter waitress
de trinkgeld kellner kellnerin
fr pourboire serveur serveuse
es propina camarero
pt gorjeta
it mancia cameriere
nl fooi ober

donation money
en donate donation charity shelter donating
de spende spenden
fr don donner donation
es donar donacion donativo
pt doar doacao donativo
it donare donazione
nl doneren donatie gift

claim money
en claim damage damages damaged claiming
de schaden schadenshohe schadenssumme schadensersatz
fr sinistre dommage dommages degats
es siniestro danos reclamacion
pt sinistro danos
it sinistro danni danno
nl schade schadebedrag claim

premium money
en premium policy my_policy insurance
de pramie versicherungsbeitrag beitrag police
fr prime cotisation
es prima poliza
pt premio apolice
it premio polizza
nl premie polis

topup money,broad
en top_up topup recharge on_my_phone credit load
de aufladen guthaben auflade
fr recharger recharge
es recargar recarga saldo
pt carregar recarregar carregamento
it ricaricare ricarica
nl opwaarderen beltegoed

currentbill money
en bill bills pay_now paying_now at_the_moment current_plan
de rechnung derzeit zahlen_jetzt
fr facture actuellement
es factura actualmente
pt fatura conta atualmente
it bolletta attualmente
nl rekening momenteel

budget money,broad
en budget budgets to_spend can_spend could_spend i_spend we_spend afford set_aside put_aside allocated
en earmarked invest price_range willing_to_pay
de budget ausgeben eingeplant vorgesehen rahmen kostenrahmen investieren leisten beiseite_gelegt
fr budget depenser prevu alloue investir montez_vous mettre enveloppe de_cote
es presupuesto gastar invertir apartado reservado reservamos hemos_reservado destinar destinado
pt orcamento gastar investir reservado reservamos separamos destinar destinado verba
it budget spendere investire stanziato stanziamento mettere_da_parte
nl budget uitgeven investeren gereserveerd te_besteden opzij_gezet

moneycost money,broad
en price prices cost costs costing rate rates fare fee fees
de preis preise kosten kostet tarif gebuhr
fr prix cout couts coute tarif
es precio precios coste costo costes cuesta tarifa
pt preco precos custo custa tarifa
it prezzo prezzi costo costi costa tariffa
nl prijs prijzen kosten kost tarief

rent money
en rent rental_price rents
de miete warmmiete kaltmiete
fr loyer
es alquiler renta
pt renda aluguel aluguer
it affitto canone
nl huur huurprijs

deposit money
en deposit security bond
de kaution anzahlung
fr caution acompte
es fianza deposito senal
pt caucao deposito sinal
it caparra cauzione deposito
nl borg waarborgsom aanbetaling

salary money
en salary salaries wage wages earn earning earns make_a_year pay_packet
de gehalt gehalter lohn verdienen verdienst gehaltsvorstellung gehaltswunsch verdiene
fr salaire gagner remuneration pretention
es sueldo salario ganar cobrar
pt salario ordenado ganhar vencimento
it stipendio salario guadagnare
nl salaris loon verdienen

revenue money
en revenue revenues turnover turn_over sales arr mrr
de umsatz jahresumsatz
fr chiffre_d'affaires ca
es facturacion facturamos ingresos ventas
pt faturamento faturacao faturamos receita vendas
it fatturato ricavi fatturiamo
nl omzet jaaromzet
"""
