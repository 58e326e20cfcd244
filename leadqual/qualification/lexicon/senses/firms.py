"""Words for what firms are, have and lack. Pure data; the form is told in the package."""

TABLE = """
decision topic
en decide decides decided deciding decision decisions decider decision_maker final_say say_so sign signs
en signing sign_off signoff signer approve approves approval approver authority authorise authorize
en authorised authorized call_the_shots make_the_call my_call signatory yours_to_make own_authority
en green_light buck_stop buck_stops last_say calls_the_shots your_call your_decision up_to_you final_word
en last_word
de entscheiden entscheide entscheidet entscheidung entscheider entscheiderin entscheidungsbefugnis
de freigeben freigibt genehmigt genehmigen absegnet absegnen ihre_entscheidung gibt_frei gibt_das_frei
de hut_auf dafur_den_hut den_hut das_sagen freigabe unterschreiben unterschreibe unterschreibt
de zeichnungsberechtigt zeichnet letztes_wort sagen_haben
fr decider decide decidez decision decideur decideuse decisionnaire signer signe signez trancher valider
fr dernier_mot feu_vert donne_le_feu decident decideront tranche tranchent valide valident signent
fr votre_decision
es decidir decido decide decision decisor firmar firmo firma aprobar apruebo ultima_palabra visto_bueno
es corta_el_bacalao da_el_visto tiene_la_ultima deciden firman aprueba aprueban autoriza autorizan
pt decidir decido decide decisao decisor assinar assino assina aprovar aprovo palavra_final ultima_palavra
pt bate_o_martelo bater_o_martelo da_o_aval decidem assinam aprova aprovam autoriza autorizam
it decidere decido decide decisione decisore firmare firmo firma approvare approvo ultima_parola
it decidono firmano approva approvano autorizza autorizzano
nl beslissen beslis beslist beslissing beslisser tekenen teken tekenbevoegd goedkeuren zeggenschap
nl de_knoop knoop_doorhakt knoop_doorhakken keurt_goed keurt_het_goed hakt_de_knoop knoop_door geeft_akkoord
nl laatste_woord tekent goedkeurt bepaalt gaat_erover gaan_erover gaat_hierover gaat_daarover
nl gaan_hierover ga_jij_hierover ga_jij_over gaat_u_over gaat_u_hierover gaan_jullie_over

decides yes
en decision_maker decider i_decide i_do_decide decide_myself decide_it_myself my_decision my_call i_sign
en who_signs who_decides i_make_the_decision i_make_that_call final_say up_to_me i_call_the_shots
en i_approve
en decide_on_this has_decision_power sole_decision can_decide
de entscheider entscheiderin entscheide_ich ich_entscheide entscheidungsbefugnis entscheidungstrager
de meine_entscheidung liegt_bei_mir unterschreibe_ich ich_unterschreibe letztes_wort
fr decideur decideuse decisionnaire je_decide c'_est_moi_qui_decide ma_decision je_signe dernier_mot
fr je_tranche
es decisor yo_decido decido_yo mi_decision firmo_yo yo_firmo ultima_palabra depende_de_mi
es tomador_de_decisiones
pt decisor decido_eu eu_decido minha_decisao eu_assino assino_eu palavra_final ultima_palavra
pt depende_de_mim
it decisore decido_io io_decido mia_decisione firmo_io io_firmo ultima_parola dipende_da_me
nl beslisser ik_beslis beslis_ik mijn_beslissing ik_teken teken_ik laatste_woord

hiring yes
en hire hires hiring recruit recruits recruiting recruitment vacancies open_positions open_roles
en job_openings
de gerade_leute neue_leute leute_einstellen mitarbeiter_einstellen einstellen einstellt rekrutieren
de offene_stellen neueinstellungen suchen_leute stellen_ein
fr cherchez_du_monde cherchons_du_monde recruter recrutons recrutez recrutement embaucher embauchons
fr embauche postes_ouverts
es buscando_gente buscan_gente contratar contratando contratamos contratacion vacantes puestos_vacantes
pt procurando_gente procuram_pessoas contratar contratando contratacao contratacoes recrutar vagas
it cercate_personale cerchiamo_personale assumere assumiamo assumendo assunzioni posti_vacanti
it posizioni_aperte
nl mensen_aannemen zoekt_mensen aannemen werven werving vacatures recruteren

vacancies count
en vacancy vacancies opening openings position positions role roles job jobs hires recruits
de stelle stellen vakanz vakanzen
fr poste postes
es vacante vacantes puesto puestos
pt vaga vagas posicoes
it posto posti posizione posizioni
nl vacature vacatures functies plekken

agency topic
en agency agencies
de agentur agenturen
fr agence agences
es agencia agencias
pt agencia agencias
it agenzia agenzie
nl bureau agency

alternatives yes
en alternatives alternative competitor competitors other_vendors compare comparing shopping_around
en other_providers other_tools
de alternativen vergleichen vergleich mitbewerber andere_anbieter wettbewerber
fr alternatives concurrents comparer comparons autres_fournisseurs
es alternativas competidores comparar comparando otros_proveedores
pt alternativas concorrentes comparar outros_fornecedores
it alternative concorrenti confrontare confrontando altri_fornitori
nl alternatieven concurrenten vergelijken andere_leveranciers

expansion yes
en expand expanding expansion grow growing growth scaling
de wachsen wachstum expandieren expansion vergrossern
fr croissance grandir expansion
es crecer crecimiento creciendo expansion
pt crescer crescimento expansao
it crescere crescita espansione
nl groeien groei uitbreiden

training yes
en training trained onboarding workshop courses
de schulung schulungen einarbeitung einweisung
fr formation former
es formacion capacitacion
pt formacao treinamento
it formazione
nl training opleiding

support yes
en support helpdesk customer_service
de support kundendienst kundenservice
fr support assistance service_client
es soporte asistencia atencion_al_cliente
pt suporte apoio_ao_cliente
it assistenza supporto
nl support ondersteuning klantenservice

existingcustomer yes !newcustomer
en been_here_before been_to_us_before seen_him_before seen_her_before visited_us_before been_with_us
en registered_with_us patient_already used_us_before existing_customer existing_client already_a_customer
en already_with_you been_with_you customer_of_yours already_customers customer_already account_with_you
de schon_mal_hier schon_einmal_bei_uns schon_bei_uns bestandskunde bereits_kunde schon_kunde
de kunde_bei_ihnen
de bereits_kundin schon_kundin
fr deja_venu deja_venue deja_patient deja_client deja_cliente client_chez_vous deja_clients
es ya_ha_venido ya_paciente ha_estado_antes ya_soy_cliente ya_cliente ya_somos_clientes
pt ja_esteve ja_veio ja_paciente ja_sou_cliente ja_cliente ja_somos_clientes
it gia_stato gia_stata gia_venuto gia_paziente gia_cliente gia_clienti sono_vostro_cliente
nl al_eerder eerder_geweest al_patient bestaande_klant al_klant

newcustomer yes !existingcustomer
en new_customer new_client first_time first_visit never_been_to_you new_patient never_been_before new_here
en first_appointment never_been_here never_been_to_your
de neukunde neukundin neupatient neupatientin erstes_mal zum_ersten_mal erster_besuch noch_nie_bei_ihnen
fr nouveau_client nouvelle_cliente premiere_fois nouveau_patient nouvelle_patiente premiere_visite
es nuevo_cliente nuevo_paciente primera_vez primera_visita
pt novo_cliente novo_paciente primeira_vez primeira_visita
it nuovo_cliente nuovo_paziente prima_volta prima_visita
nl nieuwe_klant nieuwe_patient eerste_keer eerste_bezoek

customer topic
en customer client
de kunde kundin bestandskunde
fr client cliente
es cliente clientes
pt cliente clientes
it cliente clienti
nl klant klanten

firm word,broad
en insurance_company company organisation organization business firm employer who_are_you_with work_for
en work_at representing work_with
de firma unternehmen arbeitgeber betrieb arbeiten_sie bei_welcher firmenname
fr entreprise societe boite employeur travaillez raison_sociale
es empresa compania organizacion trabaja trabajas razon_social
pt empresa companhia organizacao trabalha razao_social
it azienda societa ditta impresa lavora lavori ragione_sociale
nl bedrijf organisatie werkgever firma werkt werk_je

industry word
en industry sector business_sector line_of_business field branch firm_do company_do business_are_you_in
de branche industrie sektor geschaftsfeld macht_ihre_firma macht_ihr macht_eure_firma macht_euer_unternehmen
de macht_ihr_unternehmen stellt_ihr_her was_machen_sie_genau
fr secteur branche industrie domaine activite
fr fait_votre_entreprise fait_votre_societe fait_votre_boite vous_faites_quoi que_faites-vous
es sector industria rubro ramo actividad
es dedica_la_empresa se_dedica_la_empresa hace_la_empresa os_dedicais se_dedican hace_vuestra_empresa
pt setor ramo industria atividade
pt a_empresa_faz empresa_faz faz_a_empresa voces_fazem
it settore industria ramo attivita
it si_occupa_l'azienda occupa_l'_azienda fa_l'_azienda vi_occupate fa_la_vostra_azienda
nl branche sector industrie bedrijfstak
nl doet_het_bedrijf doet_jullie_bedrijf doen_jullie

pain word
en problem problems challenge challenges pain pains struggle struggles struggling issue issues trouble
en troubles difficulty difficulties obstacle obstacles bottleneck headache headaches hurdle hurdles
en frustration frustrations annoys bothers bother worst need_help brings_you here_for goes_wrong
en in_the_way
en hold_you_back improve going_wrong go_wrong not_working made_you_look why_change why_switch
de schwierigkeit schwierigkeiten herausforderung herausforderungen problem probleme schmerz argernis
de argert
de verbessern lauft_nicht nicht_rund nicht_gut schief warum_wechseln
de stort engpass hurde sorgen knackpunkt bruckt druckt fuhrt_sie_zu hakt klemmt
fr difficulte difficultes defi defis probleme problemes souci soucis obstacle frein gene bloque coince
fr amene ameliorer pourquoi_changer vouloir_changer voulez_vous_changer ne_va_pas va_mal
es dificultad dificultades problema problemas desafio desafios reto retos obstaculo obstaculos preocupa
es trae_por_aqui que_le_trae que_te_trae que_los_trae que_os_trae
es molesta mejorar por_que_cambiar quieren_cambiar va_mal no_funciona
pt dificuldade dificuldades problema problemas desafio desafios dor dores entrave atrapalha incomoda
pt o_traz_aqui traz_aqui traz_voce_aqui melhorar querem_mudar quer_mudar corre_mal nao_esta_bem nao_funciona
it difficolta problema problemi sfida sfide ostacolo ostacoli disturba
it la_porta_qui porta_qui vi_porta_qui migliorare perche_cambiare volete_cambiare non_va non_funziona
nl moeilijkheid moeilijkheden uitdaging uitdagingen probleem problemen knelpunt knelpunten obstakel hinder
nl brengt_u_hier brengt_je_hier brengt_jullie_hier
nl dwars tegenaan verbeteren gaat_mis niet_goed waarom_overstappen loopt_niet gaat_er_mis

goal word,broad
en goal goals aim objective objectives achieve accomplish
de ziel ziele erreichen vorhaben
fr objectif objectifs atteindre but
es objetivo objetivos meta metas lograr conseguir
pt objetivo objetivos meta metas alcancar
it obiettivo obiettivi scopo raggiungere
nl doel doelen doelstelling bereiken

source word,broad
en hear_about hear_of heard found source find_us come_across
de gehort aufmerksam gefunden erfahren
fr entendu connu trouve connaitre source
es conocido conocio encontro fuente supo
pt ouviu conheceu encontrou fonte
it saputo conosciuto trovato fonte
nl gehoord gevonden bron

department word
en department team unit
de abteilung bereich
fr service departement
es departamento area
pt departamento setor area
it reparto dipartimento
nl afdeling team

budgetapproved topic
en budget_approved budget approved set_aside signed_off funds funding money
de budget budgetiert genehmigt freigegeben gelder
fr budget budgete valide debloque
es presupuesto presupuestado aprobado fondos
pt orcamento orcado aprovado verba
it budget preventivato approvato stanziato
nl budget begroot goedgekeurd

requests count
en request requests ticket tickets enquiry enquiries inquiry inquiries support_tickets cases
de anfragen anfrage tickets falle supportanfragen
fr demandes demande tickets requetes
es solicitudes consultas incidencias tickets
pt pedidos solicitacoes tickets chamados
it richieste ticket segnalazioni
nl aanvragen tickets verzoeken meldingen

shipments count
en order orders parcel parcels shipment shipments package packages delivery deliveries ship
de bestellungen pakete sendungen auftrage lieferungen versenden
fr commandes colis envois expeditions
es pedidos paquetes envios
pt encomendas pedidos envios
it ordini pacchi spedizioni
nl bestellingen pakketten zendingen orders

phonecalls count
en call calls phone_calls
de anruf anrufe telefonate
fr appel appels
es llamada llamadas
pt chamada chamadas ligacoes
it chiamata chiamate telefonate
nl telefoontje telefoontjes gesprekken oproepen

fleet count
en fleet vehicle vehicles vans trucks lorries
de fuhrpark flotte fahrzeuge transporter lkws lkw wagen autos
fr flotte vehicules camions voitures utilitaires camionnettes fourgons
es flota vehiculos camiones furgonetas coches
pt frota veiculos camioes caminhoes carrinhas carros viaturas
it flotta veicoli furgoni camion mezzi automezzi parco_mezzi
nl wagenpark vloot voertuigen busjes vrachtwagens bestelbussen

sites count
en location locations branch branches site sites office offices shops stores
de standort standorte filiale filialen niederlassung niederlassungen
de betriebsstatten geschaftsstellen
fr site sites agences filiales magasins bureaux
fr points_de_vente implantations
es sedes sucursales oficinas tiendas
es locales centros delegaciones
pt filiais lojas escritorios sedes
pt unidades
it sedi filiali uffici negozi
it punti_vendita
nl vestigingen locaties kantoren filialen winkels

employees count
en employee employees staff headcount workforce payroll work_here employ team_size
de mitarbeiter mitarbeitende mitarbeiterzahl belegschaft angestellte beschaftigte arbeiten_bei_uns teamgrosse
fr employes salaries effectif collaborateurs taille_de_l'equipe
es empleados plantilla trabajadores tamano_del_equipo tamano_de_su_equipo
pt funcionarios colaboradores empregados trabalhadores tamanho_da_equipa tamanho_da_equipe
it dipendenti addetti organico dimensioni_del_team
nl medewerkers werknemers personeel

users count
en licence licences license licenses seat seats user users login logins
de lizenz lizenzen nutzer benutzer anwender zugang zugange zugriffe nutzerlizenzen logins accounts
fr licence licences utilisateur utilisateurs acces comptes postes
es licencia licencias usuario usuarios accesos cuentas puestos
pt licenca licencas utilizador utilizadores usuario usuarios acessos contas
it licenza licenze utente utenti accessi utenze postazioni account
nl licentie licenties gebruiker gebruikers inlogs accounts toegangen

remote yes
en remote remotely home_office homeoffice work_from_home working_from_home working_at_home home_based wfh
en telework
de remote homeoffice home_office von_zuhause von_zu_hause
fr travaillez_de_chez_vous travaille_de_chez_moi chez_moi_en_teletravail teletravail a_distance
fr de_chez_nous
es trabajo_en_casa trabajan_en_casa teletrabajo remoto desde_casa a_distancia
pt trabalho_em_casa trabalham_de_casa teletrabalho remoto de_casa a_distancia
it lavoro_da_casa lavorate_da_casa smart_working telelavoro da_remoto da_casa
nl vanuit_thuis thuiswerken thuis_werken vanuit_huis op_afstand

export yes
en export exports exporting
de export exportieren exportiert
fr export exporter exportons
es exportar exporta exportamos
pt exportar exporta exportamos
it esportare esporta esportiamo
nl exporteren export

website yes
en website web_shop webshop online_shop
de webseite website onlineshop
fr site_web site_internet boutique_en_ligne
es sitio_web pagina_web tienda_online
pt site pagina_web loja_online
it sito sito_web negozio_online
nl website webwinkel webshop
"""
