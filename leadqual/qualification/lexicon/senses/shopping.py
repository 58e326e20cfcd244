"""Words for buying, sending and booking. Pure data; the form is told in the package."""

TABLE = """
keepnumber yes
en keep_number keep_my_number keep_our_number port_number port_my_number
de nummer_behalten rufnummernmitnahme nummer_mitnehmen
fr garder_numero garder_mon_numero conserver_numero portabilite
es conservar_numero conservan_numero mantener_numero portabilidad
pt manter_numero portabilidade
it mantenere_numero portabilita
nl nummer_behouden nummerbehoud

renewing topic
en renew renewing renewal extend
de verlangern verlangerung
fr renouveler renouvellement
es renovar renovacion
pt renovar renovacao
it rinnovare rinnovo
nl verlengen verlenging

private yes !public
en private privately privacy secret hidden only_me nobody_else only_visible_to_me
de privat nichtoffentlich geheim nur_fur_mich
fr prive privee secret cache
es privado privada oculto secreto
pt privado privada oculto secreto
it privato privata nascosto
nl prive verborgen geheim

visibility topic
en visibility visible private public hidden who_can_see
de sichtbarkeit sichtbar privat offentlich
fr visibilite visible prive public
es visibilidad visible privado publico
pt visibilidade visivel privado publico
it visibilita visibile privato pubblico
nl zichtbaarheid zichtbaar prive openbaar

public yes !private
en public publicly visible for_everyone open_to_all everyone_can_see
de offentlich sichtbar
fr public publique visible
es publico publica visible
pt publico publica visivel
it pubblico pubblica visibile
nl openbaar publiek zichtbaar

giftwrap yes
en gift present gift_wrap giftwrap wrap wrapped wrapping
de geschenk verschenken geschenkverpackung einpacken geschenkpapier
fr cadeau emballer emballage_cadeau paquet_cadeau
es regalo regalar envolver para_regalo
pt presente prenda embrulhar embrulho
it regalo regalare confezione_regalo incartare
nl cadeau cadeautje inpakken geschenk

express yes
en express fast_delivery fast_shipping need_it_fast get_it_fast need_it_quickly quickly next_day rush
en overnight
de express schnell eilzustellung expressversand
fr express rapide vite urgent
es urgente rapido expres exprés
pt expresso rapido urgente
it espresso veloce rapida rapido
nl spoed snel snelle spoedlevering

delivery yes,date,word !collection
en deliver delivered delivery deliveries ship shipped shipping bring_it bring_round brought_to drop_it_round
en send_it_to_us to_my_door home_delivery
de liefern lieferung liefert geliefert zustellen zustellung versand nach_hause bringen
fr livrer livraison livre livree livrez a_domicile a_la_maison apporter
es entregar entrega entreguen envio envien a_domicilio llevamos_a_casa a_casa traer
pt entregar entrega entreguem envio em_casa ao_domicilio trazer
it consegnare consegna spedizione spedire a_casa a_domicilio portare
nl leveren levering bezorgen bezorging bezorgd thuisbezorgd aan_huis afleveren verzending

collection yes,date !delivery
en collect collection pick_it_up pick_up_in_store store_pickup fetch_it come_and_get_it
de abholen selbstabholung abholung
fr retirer retrait venir_chercher en_magasin
es recoger recogida en_tienda
pt levantar recolher na_loja
it ritirare ritiro in_negozio
nl ophalen afhalen

returns topic,date
en return returning send_back bring_back give_back take_back
de zuruckgeben rucksendung zuruckschicken retoure rucknahme retournieren
fr retourner renvoyer rendre
es devolver devolucion
pt devolver devolucao
it restituire reso rendere
nl retourneren terugsturen retour

exchange yes
en exchange swap another_size replacement replace
de umtauschen umtausch tauschen ersatz
fr echanger echange remplacer
es cambiar cambio
pt trocar troca
it cambiare cambio sostituire
nl ruilen omruilen

warranty yes
en warranty guarantee
de garantie gewahrleistung
fr garantie
es garantia
pt garantia
it garanzia
nl garantie

invoice yes,date
en invoice receipt bill invoiced
de rechnung quittung beleg
fr facture recu
es factura recibo
pt fatura recibo
it fattura ricevuta
nl factuur bon bonnetje

instalments yes
en instalment instalments installment installments in_parts financing finance spread_the_cost
de raten ratenzahlung finanzierung finanzieren
fr plusieurs_fois mensualites credit financement
es plazos a_plazos cuotas financiacion
pt prestacoes parcelas parcelado financiamento
it rate a_rate finanziamento
nl termijnen gespreid_betalen financiering

sourceaccount word,broad
en out_of from_account take_it_from debit
de abbuchen vom_konto
fr debiter
es cargar
pt debitar
it addebitare
nl afschrijven

account word
en account accounts savings_account current_account
de konto girokonto sparkonto
fr compte livret
es cuenta ahorros
pt conta poupanca
it conto
nl rekening spaarrekening

newsletter yes
xx newsletter
de rundbrief
fr infolettre lettre_d'information
es boletin
pt boletim
nl nieuwsbrief

subscription yes,date
en subscription subscribe membership
de abo abonnement abonnieren mitgliedschaft
fr abonnement abonner adhesion
es suscripcion abono
pt assinatura subscricao
it abbonamento
nl abonnement lidmaatschap

recurring yes
en recurring repeat repeats repeated repeating every_day every_week every_weekday daily weekly weekdays
en every_month monthly each_week on_weekdays regularly
de wiederholen wiederholung wiederkehrend jeden_tag jede_woche taglich wochentlich werktags regelmassig
fr repeter repetition recurrent tous_les_jours chaque_jour chaque_semaine toutes_les_semaines hebdomadaire
es repetir repeticion recurrente todos_los_dias cada_dia cada_semana todas_las_semanas diario semanal
pt repetir repeticao recorrente todos_os_dias cada_semana todas_as_semanas diario semanal
it ripetere ripetizione ricorrente ogni_giorno ogni_settimana tutti_i_giorni giornaliero settimanale
nl herhalen herhaling terugkerend elke_dag iedere_dag elke_week wekelijks dagelijks

reminder yes,date
en reminder remind reminders remind_me
de erinnerung erinnern erinnere
fr rappel rappeler rappelle_moi
es recordatorio recordar recuerdame
pt lembrete lembrar lembra_me
it promemoria ricordare ricordami
nl herinnering herinneren herinner

booking topic
en book booking booked reserve reservation reserved go_ahead_with
de buchen buchung buche reservieren reservierung reserviere
fr reserver reservation reserve
es reservar reserva reservo
pt reservar reserva reservo
it prenotare prenotazione prenoto
nl boeken boeking boek reserveren reservering

product word,broad
en product item article model goods
de produkt artikel ware modell
fr produit article
es producto articulo
pt produto artigo
it prodotto articolo
nl product artikel

color word
en colour color colours colors shade
de farbe farben farbton
fr couleur couleurs coloris
es color colores
pt cor cores
it colore colori
nl kleur kleuren

size word
en size sizes fit
de grosse grossen
fr taille pointure
es talla tamano
pt tamanho
it taglia misura
nl maat

paymentmethod word
en pay paying payment card cash method
de zahlen bezahlen zahlung zahlungsart karte
fr payer paiement regler carte
es pagar pago tarjeta
pt pagar pagamento cartao
it pagare pagamento carta
nl betalen betaling kaart
"""
