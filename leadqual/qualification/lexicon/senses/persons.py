"""Words for people, their health and who looks after them. Pure data; the form is told in the package."""

TABLE = """
codenumber word,broad
en number code id
de nummer kennzahl
fr numero
es numero codigo
pt numero codigo
it numero codice
nl nummer

soledriver yes !extradriver
en only_driver sole_driver only_me_driving

extradriver yes !soledriver
en extra_driver additional_driver second_driver another_driver other_drivers share_the_driving
de zusatzfahrer zweiter_fahrer weiterer_fahrer
fr conducteur_supplementaire deuxieme_conducteur
es conductor_adicional segundo_conductor
pt condutor_adicional segundo_condutor
it conducente_aggiuntivo secondo_conducente
nl extra_bestuurder tweede_bestuurder

children count
en child children kid kids little_ones little_one youngsters toddlers minors
de kind kinder kindern kleine kleinen kids
fr enfant enfants gamins petits
es nino ninos nina ninas hijo hijos crios peques
pt crianca criancas filho filhos miudos
it bambino bambini figlio figli bimbi
nl kind kinderen kids kleintjes

adults count
en adult adults grown_ups grownups over_18
de erwachsene erwachsener erwachsenen
fr adulte adultes grands
es adulto adultos mayores
pt adulto adultos
it adulto adulti
nl volwassene volwassenen

infants count
en infant infants baby babies newborn
de baby babys saugling kleinkind
fr bebe bebes nourrisson
es bebe bebes
pt bebe bebes
it neonato neonati bebe
nl baby baby's

guests count,broad
en guest guests diners people covers heads
de gast gaste personen leute
fr invites convives personnes couverts
es invitados comensales personas
pt convidados pessoas
it ospiti coperti persone invitati
nl gasten personen mensen

married yes
en husband wife married marry spouse
de ehepartner ehemann ehefrau verheiratet
fr epoux epouse conjoint marie mariee
es esposo esposa conyuge casado casada
pt conjuge esposa marido casado casada
it coniuge moglie marito sposato sposata
nl echtgenoot echtgenote getrouwd gehuwd

student yes
en student studying students
de student studentin studiere studierende studium
fr etudiant etudiante etudes
es estudiante estudiantes estudio_en
pt estudante estudantes estudo_na
it studente studentessa studio_all'
nl student studeer studeert

owner yes !tenant
en owner homeowner own_the_house own_our_house own_my_house own_the_flat own_my_flat
de eigentumer eigentumerin eigentum
fr proprietaire possedez
es propietario propietaria dueno duena
pt proprietario proprietaria dono dona
it proprietario proprietaria
nl eigenaar eigenares bezit

tenant yes !owner
en tenant renting rents rented tenants
de mieter mieterin zur_miete
fr locataire en_location
es inquilino inquilina de_alquiler
pt inquilino inquilina arrendatario
it inquilino inquilina in_affitto
nl huurder

personname word,broad
en name called talking_to speaking_to chatting_with speaking_with
de name heissen heisst mit_wem
fr nom appelez appelles m'appelle
es nombre llama llamas con_quien
pt nome chama com_quem
it nome chiama chiami con_chi
nl naam heet met_wie

email word
xx email e_mail mail
de mailadresse
fr courriel
es correo correo_electronico
nl mailadres

phonenumber word
en phone telephone mobile cell phone_number your_number call
de telefon telefonnummer handy handynummer rufnummer
fr telephone portable numero_de_telephone
es telefono movil celular
pt telefone telemovel celular
it telefono cellulare
nl telefoon telefoonnummer mobiel

contactperson word
en colleague contact_person contact
de ansprechpartner kollege kontaktperson
fr interlocuteur contact
es contacto persona_de_contacto
pt contacto contato
it referente contatto
nl contactpersoon collega

doctor word
en doctor doctors dr physician gp practitioner
de arzt arztin doktor hausarzt
fr medecin docteur docteure
es medico medica doctor doctora
pt medico medica doutor doutora
it medico dottore dottoressa
nl arts dokter huisarts

dentist word
en dentist dentists dental
de zahnarzt zahnarztin
fr dentiste
es dentista
pt dentista
it dentista
nl tandarts

symptom word
en symptom symptoms complaint complaints hurts hurt ache aches aching pain sore reason_for_visit
de beschwerden symptome schmerzen tut_weh schmerz
fr symptome symptomes mal douleur douleurs
es sintoma sintomas dolor duele molestias
pt sintoma sintomas dor doi queixa
it sintomo sintomi dolore male disturbo
nl klacht klachten pijn symptoom

hairdresser word
en stylist hairdresser barber haircut cut_my_hair
de friseur friseurin haarschnitt
fr coiffeur coiffeuse
es peluquero peluquera
pt cabeleireiro cabeleireira
it parrucchiere parrucchiera
nl kapper kapster

salon word
en salon barbershop hair_salon
de friseursalon
fr salon
es peluqueria
pt salao
it salone
nl kapsalon

service word,broad
en service services treatment treatments
de dienstleistung behandlung leistung
fr prestation soin service
es servicio tratamiento
pt servico tratamento
it servizio trattamento
nl dienst behandeling

language word
en language languages speak
de sprache sprachen sprechen
fr langue langues parlez
es idioma idiomas lengua
pt idioma idiomas lingua
it lingua lingue
nl taal talen

role word
en role title position job function occupation profession do_you_do responsible duties your_part do_there
de rolle funktion position beruf stelle tatigkeit zustandig aufgabe machen_sie machst_du
fr role fonction poste metier profession titre faites_vous y_faites faites_la-bas
fr faites-vous_la-bas faites-vous_chez tu_fais fais-tu
es rol cargo puesto funcion profesion te_dedicas se_dedica hace_alli hace_ahi hace_usted haces
pt papel cargo funcao profissao o_que_faz faz_ai faz_la fazes
it ruolo mansione posizione professione mestiere si_occupa fa_li cosa_fa
nl rol functie beroep baan doet_u doe_je doe_jij

drivinglicence yes
en licence license driving_licence driver's_license drivers_license
de fuhrerschein
fr permis permis_de_conduire
es carnet_de_conducir permiso_de_conducir licencia_de_conducir carnet
pt carta_de_conducao carteira_de_motorista habilitacao
it patente
nl rijbewijs

accident topic,count
en accident accidents crash crashes claims
de unfall unfalle
fr accident accidents
es accidente accidentes
pt acidente acidentes
it incidente incidenti
nl ongeluk ongelukken

police yes
en police police_report
de polizei anzeige
fr police plainte
es policia denuncia
pt policia queixa
it polizia denuncia
nl politie aangifte
"""
