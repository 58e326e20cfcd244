"""Words for what a day or an hour is the day of. Pure data; the form is told in the package."""

TABLE = """
undercontract topic,date,fixed
en contract contracts contracted tied_in locked_in bound tied_to
de vertrag vertraglich gebunden vertragsbindung
fr contrat engage engages sous_contrat
es contrato atados permanencia
pt contrato fidelizacao
it contratto vincolati vincolo
nl contract contractueel vast_aan

demo yes,date
en show_you_around show_you_how see_it_in_action see_it_live show_me_around product_tour demo demonstration
en walkthrough show_us presentation
de zeigen_lassen live_zeigen demo vorfuhrung prasentation vorfuhren
fr demo demonstration presentation
es demo demostracion presentacion
pt demo demonstracao apresentacao
it demo dimostrazione presentazione
nl demo demonstratie presentatie

trial yes,date,fixed
en trial test_drive try_it try_out pilot free_trial
de testversion probezeit testphase testen ausprobieren pilot
fr essai essayer tester pilote
es prueba probar piloto
pt teste experimentar experiencia piloto
it prova provare pilota
nl proef proefperiode uitproberen pilot

timing word,date,broad
en start begin beginning live go_live launch kickoff kick_off running rollout roll_out timeline timing
en timeframe when soon up_and_running
de starten start beginnen beginn loslegen los_gehen zeitrahmen zeitplan wann einfuhren in_betrieb
fr demarrer demarrage commencer debut lancement delai echeance calendrier quand
es empezar comenzar inicio comienzo arrancar plazo cuando lanzamiento
pt comecar iniciar inicio arrancar prazo quando lancamento
it iniziare cominciare inizio partire avvio tempistica quando lancio
nl starten start beginnen begin termijn tijdspad wanneer live_gaan ingebruikname

birth date,fixed
en birth birthday birthdate born date_of_birth dob
de geburt geburtstag geburtsdatum geboren
fr naissance anniversaire ne nee
es nacimiento cumpleanos nacido nacida naci
pt nascimento aniversario nascido nascida nasci
it nascita compleanno nato nata
nl geboorte verjaardag geboren geboortedatum

expiry date,fixed
en contract_end contract_ends end_of_contract contract_is_up expire expires expiry expired expiration
en valid_until runs_out run_out is_up expiring
de vertragsende vertrag_endet vertrag_lauft ablauf ablaufdatum abgelaufen lauft_ab gultig_bis lauft_aus
de auslauft
fr fin_du_contrat contrat_se_termine fin_de_contrat expiration expire expiree valable_jusqu'au
es fin_de_contrato contrato_termina contrato_acaba caducidad caduca vence vencimiento
pt fim_do_contrato contrato_acaba contrato_termina validade caduca vence expira
it fine_contratto contratto_scade contratto_finisce scadenza scade
nl einde_contract contract_loopt contract_eindigt verloopt vervaldatum geldig_tot loopt_af

renewal date,fixed
en contract_is_up contract_ends renew renews renewal renewed is_up up_for_renewal extend extension
de vertrag_endet verlangern verlangerung vertragsende lauft_aus
fr contrat_se_termine renouveler renouvellement reconduction
es contrato_termina renovar renovacion vence
pt contrato_acaba renovar renovacao
it contratto_scade rinnovare rinnovo scade
nl contract_loopt verlengen verlenging loopt_af

ordered date
en order ordered ordering purchase purchased bought
de bestellung bestellt bestelldatum kaufdatum gekauft
fr commande achat commande_le achete
es pedido pedi compra compre
pt encomenda encomendei compra comprei
it ordine ordinato acquisto acquistato
nl bestelling besteld aankoop gekocht

appointment date,word,broad
en appointment appointments visit see_the_doctor see_the_dentist come_in consultation check_up checkup slot
en see_dr see_doctor booked_in see_a come_by come_over come_round come_around stop_by drop_by swing_by
de termin termine arzttermin vorbeikommen besuch untersuchung sprechstunde
fr rendez_vous rdv consultation visite venir
es cita citas consulta visita ir_al
pt consulta marcacao visita
it appuntamento visita venire
nl afspraak afspraken bezoek langskomen consult

duedate date
en due due_date be_paid payable deadline pay_by
de fallig falligkeit frist bezahlt_sein stichtag
fr echeance delai date_limite
es vencimiento plazo fecha_limite
pt vencimento prazo data_limite
it scadenza termine
nl vervaldatum deadline uiterlijk

movein date,broad
en move_in moving_in move moving
de einzug einziehen umzug umziehen
fr emmenager emmenagement demenager
es mudanza mudarme mudarnos entrar_a_vivir
pt mudanca mudar entrada
it trasloco traslocare trasferirci
nl verhuizen verhuizing intrek

incident date
en incident accident happen happened occurred occur crash break_in
de unfall vorfall passiert geschehen
fr accident incident arrive passe sinistre
es accidente incidente paso ocurrio
pt acidente incidente aconteceu
it incidente successo accaduto
nl ongeluk ongeval incident gebeurd

founding date,fixed
en founded established incorporated founding
de gegrundet grundung
fr fonde fondee creation
es fundada fundado fundacion
pt fundada fundado fundacao
it fondata fondato fondazione
nl opgericht oprichting

holiday date,fixed
en holiday holidays vacation leave_days
de urlaub ferien
fr conge conges vacances
es vacaciones
pt ferias
it vacanza vacanze ferie
nl vakantie verlof

when date,time,broad
en when date day days
de wann datum tag termin zeitplan zeitrahmen zeithorizont
fr quand date jour calendrier
es cuando fecha dia plazos
pt quando data dia altura cronograma
it quando data giorno tempistica tempistiche tempi
nl wanneer datum dag planning tijdpad

hour time,broad
en time hour when slot o'clock
de uhrzeit uhr wann zeit
fr heure horaire quand
es hora horario cuando
pt hora horario quando
it ora orario quando
nl tijd tijdstip wanneer hoe_laat
"""
