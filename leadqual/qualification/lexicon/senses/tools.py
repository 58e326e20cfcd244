"""Words for software, meetings and what is asked of them. Pure data; the form is told in the package."""

TABLE = """
norush yes !urgent
en no_rush no_hurry not_in_a_hurry in_no_hurry not_urgent take_our_time take_your_time plenty_of_time
en whenever
de keine_eile eilt_nicht nicht_eilig nicht_dringend hat_zeit
fr pas_presse pas_urgent pas_d'urgence rien_ne_presse tout_notre_temps
es sin_prisa no_corre_prisa no_hay_prisa no_es_urgente
pt sem_pressa nao_ha_pressa nao_e_urgente
it senza_fretta non_c'e_fretta nessuna_fretta non_e_urgente
nl geen_haast geen_spoed niet_dringend

urgent yes !norush
en urgent urgently urgency asap rush hurry hurried pressing right_away immediately as_soon_as_possible
en straight_away time_is_short pressed_for_time desperate in_a_rush time_critical
de dringend dringlich dringlichkeit eilig eilt eile sofort so_schnell_wie_moglich pressiert
de schnellstmoglich
fr urgent urgente urgence presse pressant presser des_que_possible au_plus_vite tout_de_suite
es urgente urgencia urge prisa cuanto_antes lo_antes_posible de_inmediato
pt urgente urgencia pressa quanto_antes o_mais_rapido_possivel de_imediato
it urgente urgenza fretta prima_possibile al_piu_presto subito
nl urgent haast spoed dringend zo_snel_mogelijk meteen

migration yes
en import importing imported migrate migration migrating move_over bring_over carry_over existing_data
en old_data
de importieren import ubernehmen umziehen datenubernahme migration migrieren altdaten
fr importer import migrer migration reprise reprendre_les_donnees
es importar importacion migrar migracion
pt importar importacao migrar migracao
it importare importazione migrare migrazione
nl importeren migreren migratie overzetten

integration yes,word
en integrate integrates integration integrations connect connects connected interface hook_up plug_into
en sync
en synchronise synchronize
de anbindung anbinden integrieren integration schnittstelle schnittstellen verbinden anschliessen
fr integrer integration connecter raccorder connexion relier
es integrar integracion conectar conexion
pt integrar integracao conectar ligar
it integrare integrazione collegare
nl integreren integratie koppelen koppeling koppelingen

sso yes
xx sso saml
en single_sign_on one_login

privacyact yes
xx dpa gdpr dsgvo avv rgpd avg
en data_processing_agreement data_protection
de datenschutz auftragsverarbeitung
fr protection_des_donnees
es proteccion_de_datos
pt protecao_de_dados
it protezione_dei_dati
nl gegevensbescherming verwerkersovereenkomst

remotecall topic
en contact call callback call_back phone ring give_me_a_ring call_me
de anruf anrufen ruckruf zuruckrufen telefonat kontakt rufen
fr appeler rappel rappeler telephoner contacter
es llamar llamada llamen contactar
pt ligar ligue ligacao contactar telefonar
it chiamare richiamare chiamata telefonare contattare
nl bellen terugbellen belt contact

videocall yes !inperson
en video_conference video_chat facetime over_video webcam video video_call online zoom teams virtual
en virtually
de videokonferenz videochat videotelefonat video videocall online videogesprach virtuell
fr visioconference appel_video visio en_ligne video
es videoconferencia videollamada online en_linea virtual
pt videoconferencia videochamada online virtual
it videoconferenza videochiamata online virtuale
nl videovergadering videobellen videogesprek online virtueel

inperson yes !videocall
en in_person face_to_face on_site come_by
de personlich vor_ort prasenz
fr en_personne sur_place
es en_persona presencial
pt presencial pessoalmente
it di_persona in_presenza
nl persoonlijk ter_plekke

record topic
en record recording recorded
de aufzeichnen aufnehmen aufnahme aufzeichnung
fr enregistrer enregistrement
es grabar grabacion
pt gravar gravacao
it registrare registrazione
nl opnemen opname

tool word,broad
en system systems tool tools software crm solution use using work_with_now currently_with provider vendor
en supplier working_with_today working_with_now do_you_work_with are_you_with which_one
de system systeme tool werkzeug software losung programm nutzen verwenden arbeiten_sie_mit womit anbieter
de nutzt setzen_sie_ein im_einsatz mit_wem_arbeiten
de dienstleister
fr systeme outil outils logiciel solution programme utilisez avec_quoi_travaillez avec_quoi fournisseur
fr prestataire avec_qui_travaillez utilises
es sistema herramienta herramientas solucion programa utilizan usan con_que_trabajan con_que_trabaja
es proveedor usais utilizais usas con_quien_trabajan con_quien_trabajais otra_agencia plataforma
pt sistema ferramenta ferramentas solucao programa utilizam usam com_que_trabalham com_o_que_trabalham
pt fornecedor com_quem_trabalham usa plataforma
it sistema strumento strumenti soluzione programma utilizzate usate con_cosa_lavorate
it con_che_cosa_lavorate fornitore con_chi_lavorate usa utilizza gestionale piattaforma
nl systeem tool gereedschap oplossing pakket programma gebruikt gebruiken waarmee
nl waar_werken_jullie_nu_mee waar_werken_jullie_mee leverancier met_wie_werken

plan word
en plan package tier
de tarif paket abo
fr forfait formule
es plan paquete
pt plano pacote
it piano pacchetto
nl pakket abonnement

taxable yes
xx vat mwst tva iva btw
en tax taxable

install yes
en install installed installation fit fitted
de installieren installation einbauen montage
fr installer installation pose
es instalar instalacion
pt instalar instalacao
it installare installazione montaggio
nl installeren installatie plaatsen

bath yes
en bath bathtub tub
de badewanne
fr baignoire
es banera
pt banheira
it vasca
nl bad ligbad
"""
