"""Nouns that people count: people by what they do. Pure data: a noun ends with
";", its forms in English, German, French, Spanish, Portuguese, Italian and Dutch stand between bars."""

NOUNS = """
mechanic mechanics | mechaniker kfz_mechaniker schlosser | mecanicien mecaniciens mecano mecanos | mecanico
    mecanicos | mecanico mecanicos | meccanico meccanici | monteur monteurs ;
driver drivers courier couriers | fahrer fahrerin kurier kuriere | chauffeur chauffeurs conducteur
    conducteurs livreur livreurs coursier coursiers | conductor conductores chofer choferes repartidor
    repartidores | motorista motoristas condutor condutores entregador entregadores estafeta estafetas |
    autista autisti conducente corriere corrieri fattorino fattorini | chauffeur chauffeurs bestuurder
    bestuurders koerier koeriers ;
technician technicians engineer engineers | techniker technikerin ingenieur ingenieure monteur monteure |
    technicien techniciens ingenieur ingenieurs | tecnico tecnicos ingeniero ingenieros | tecnico tecnicos
    engenheiro engenheiros | tecnico tecnici ingegnere ingegneri | technicus technici ingenieur ingenieurs ;
developer developers programmer programmers | entwickler entwicklerin programmierer | developpeur
    developpeurs | desarrollador desarrolladores programador programadores | programador programadores
    desenvolvedor desenvolvedores | sviluppatore sviluppatori programmatore programmatori | ontwikkelaar
    ontwikkelaars programmeur programmeurs ;
salesperson salespeople sales_rep sales_reps rep reps seller sellers | verkaufer verkauferin vertriebler
    aussendienstler | commercial commerciaux vendeur vendeurs | comercial comerciales vendedor vendedores |
    vendedor vendedores comercial comerciais | venditore venditori commerciale commerciali agente agenti |
    verkoper verkopers vertegenwoordiger vertegenwoordigers ;
support_agent support_agents agent agents attendant attendants operator operators | mitarbeiter_im_support
    agent agenten kundenberater | agent agents operateur operateurs teleconseiller teleconseillers | agente
    agentes operador operadores teleoperador teleoperadores | atendente atendentes agente agentes operador
    operadores | operatore operatori addetto addetti | medewerker agent agents ;
nurse nurses carer carers | krankenschwester pfleger pflegekraft pflegekrafte | infirmier infirmiers
    infirmiere infirmieres aide_soignant | enfermero enfermeros enfermera enfermeras | enfermeiro
    enfermeiros enfermeira enfermeiras | infermiere infermieri infermiera | verpleegkundige verpleegkundigen
    verzorger verzorgers ;
doctor doctors physician physicians | arzt arzte arztin arztinnen | medecin medecins docteur docteurs |
    medico medicos medica medicas doctor doctores | medico medicos medica medicas | medico medici dottore
    dottori | arts artsen dokter dokters ;
dentist dentists | zahnarzt zahnarzte zahnarztin | dentiste dentistes | dentista dentistas | dentista
    dentistas | dentista dentisti | tandarts tandartsen ;
vet vets veterinarian veterinarians | tierarzt tierarzte tierarztin | veterinaire veterinaires | veterinario
    veterinarios | veterinario veterinarios | veterinario veterinari | dierenarts dierenartsen ;
therapist therapists physio physios | therapeut therapeuten physiotherapeut physiotherapeuten | therapeute
    therapeutes kine kines | terapeuta terapeutas fisio fisioterapeuta fisioterapeutas | terapeuta
    terapeutas fisioterapeuta fisioterapeutas | terapista terapisti fisioterapista fisioterapisti |
    therapeut therapeuten fysiotherapeut fysiotherapeuten ;
assistant assistants aide aides auxiliary auxiliaries | assistent assistenten assistentin helfer hilfskraft
    hilfskrafte | assistant assistants assistante assistantes auxiliaire auxiliaires aide aides | asistente
    asistentes auxiliar auxiliares ayudante ayudantes | assistente assistentes auxiliar auxiliares ajudante
    ajudantes | assistente assistenti aiuto ausiliario ausiliari | assistent assistenten assistente hulp ;
teacher teachers tutor tutors instructor instructors trainer trainers coach coaches | lehrer lehrerin
    lehrkraft lehrkrafte trainer dozent dozenten | professeur professeurs enseignant enseignants formateur
    formateurs moniteur moniteurs | profesor profesores profesora docente docentes monitor monitores |
    professor professores professora formador formadores instrutor instrutores | insegnante insegnanti
    docente docenti istruttore istruttori | leraar leraren docent docenten trainer trainers instructeur
    instructeurs ;
student students pupil pupils learner learners | schuler schulerin student studenten studierende | eleve
    eleves etudiant etudiants | alumno alumnos alumna estudiante estudiantes | aluno alunos aluna estudante
    estudantes | alunno alunni studente studenti allievo allievi | leerling leerlingen student studenten
    cursist cursisten ;
intern interns trainee trainees apprentice apprentices | praktikant praktikanten praktikantin azubi azubis
    lehrling lehrlinge auszubildende werkstudent werkstudenten | stagiaire stagiaires apprenti apprentis
    alternant alternants | becario becarios practicas aprendiz aprendices | estagiario estagiarios aprendiz
    aprendizes | stagista stagisti tirocinante tirocinanti apprendista apprendisti | stagiair stagiairs
    stagiaire leerling_werknemer ;
volunteer volunteers | freiwillige freiwilligen ehrenamtliche ehrenamtlichen | benevole benevoles |
    voluntario voluntarios | voluntario voluntarios | volontario volontari | vrijwilliger vrijwilligers ;
temp temps temporary_worker temporary_workers agency_worker seasonal_worker seasonal_workers | zeitarbeiter
    leiharbeiter aushilfe aushilfen saisonkraft saisonkrafte | interimaire interimaires saisonnier
    saisonniers | temporal temporales eventual eventuales temporero temporeros | temporario temporarios
    sazonal sazonais | interinale interinali stagionale stagionali | uitzendkracht uitzendkrachten
    seizoenskracht seizoenskrachten ;
freelancer freelancers contractor contractors subcontractor subcontractors | freiberufler freelancer freie
    subunternehmer | independant independants freelance freelances prestataire prestataires sous_traitant
    sous_traitants | autonomo autonomos freelance freelances subcontratista subcontratistas | freelancer
    freelancers autonomo autonomos subcontratado | freelance libero_professionista subappaltatore
    subappaltatori | freelancer freelancers zzper zzpers onderaannemer onderaannemers ;
worker workers labourer labourers operative operatives | arbeiter arbeiterin produktionsmitarbeiter |
    ouvrier ouvriers | obrero obreros operario operarios | operario operarios trabalhador trabalhadores |
    operaio operai | arbeider arbeiders ;
manager managers supervisor supervisors | manager leiter teamleiter fuhrungskraft fuhrungskrafte | manager
    managers responsable responsables cadre cadres chef chefs | gerente gerentes encargado encargados
    responsable responsables jefe jefes | gerente gerentes gestor gestores chefe chefes supervisor
    supervisores | responsabile responsabili manager capo capi | manager managers leidinggevende
    leidinggevenden ;
partner partners associate associates | partner gesellschafter teilhaber | associe associes partenaire
    partenaires | socio socios | socio socios | socio soci | partner partners vennoot vennoten ;
lawyer lawyers solicitor solicitors attorney attorneys | anwalt anwalte anwaltin rechtsanwalt rechtsanwalte
    | avocat avocats avocate juriste juristes | abogado abogados abogada | advogado advogados advogada |
    avvocato avvocati legale legali | advocaat advocaten jurist juristen ;
accountant accountants bookkeeper bookkeepers | buchhalter buchhalterin steuerberater | comptable comptables
    | contable contables asesor asesores gestor gestores | contabilista contabilistas contador contadores |
    contabile contabili commercialista commercialisti ragioniere ragionieri | boekhouder boekhouders
    accountant accountants ;
consultant consultants adviser advisers advisor advisors | berater beraterin consultant consultants |
    consultant consultants conseiller conseillers | consultor consultores asesor asesores | consultor
    consultores | consulente consulenti | consultant consultants adviseur adviseurs ;
cook cooks chef chefs | koch koche kochin | cuisinier cuisiniers chef chefs | cocinero cocineros chef chefs
    | cozinheiro cozinheiros chef chefs | cuoco cuochi chef | kok koks chef chefs ;
waiter waiters waitress waitresses server servers | kellner kellnerin kellnerinnen bedienung | serveur
    serveurs serveuse serveuses | camarero camareros camarera camareras | empregado_de_mesa garcom garcons |
    cameriere camerieri cameriera cameriere | ober obers kelner kelners serveerster ;
cleaner cleaners | reinigungskraft reinigungskrafte putzkraft | agent_d'entretien femme_de_menage |
    limpiador limpiadores limpiadora | empregada_de_limpeza faxineira | addetto_alle_pulizie | schoonmaker
    schoonmakers ;
guard guards | wachmann wachleute sicherheitskraft | agent_de_securite vigile vigiles gardien gardiens |
    guardia guardias vigilante vigilantes | seguranca segurancas vigilante vigilantes | guardia guardie
    vigilante vigilanti | bewaker bewakers beveiliger beveiligers ;
buyer buyers purchaser purchasers | einkaufer einkauferin | acheteur acheteurs | comprador compradores |
    comprador compradores | compratore compratori buyer | inkoper inkopers ;
planner planners dispatcher dispatchers | planer disponent disponenten | planificateur planificateurs
    repartiteur | planificador planificadores | planejador planejadores planeador | pianificatore
    pianificatori | planner planners ;
negotiator negotiators broker brokers estate_agent estate_agents | makler vermittler | negociateur
    negociateurs courtier courtiers agent_immobilier | corredor corredores agente_inmobiliario | corretor
    corretores mediador mediadores | agente_immobiliare mediatore mediatori | makelaar makelaars ;
forklift_driver forklift_drivers | staplerfahrer | cariste caristes | carretillero carretilleros |
    operador_de_empilhadora | carrellista carrellisti | heftruckchauffeur heftruckchauffeurs ;
member members subscriber subscribers | mitglied mitglieder abonnent abonnenten | membre membres adherent
    adherents abonne abonnes | miembro miembros socio socios abonado abonados | membro membros socio socios
    assinante assinantes | membro membri socio soci iscritto iscritti abbonato abbonati | lid leden abonnee
    abonnees ;
patient patients | patient patienten patientin patientinnen | patient patients | paciente pacientes |
    paciente pacientes utente utentes | paziente pazienti | patient patienten ;
tenant tenants | mieter mieterin | locataire locataires | inquilino inquilinos | inquilino inquilinos |
    inquilino inquilini | huurder huurders ;
resident residents occupant occupants | bewohner bewohnerin | habitant habitants resident residents |
    residente residentes vecino vecinos | morador moradores residente residentes | residente residenti
    abitante abitanti condomino condomini | bewoner bewoners ;
participant participants attendee attendees delegate delegates | teilnehmer teilnehmerin teilnehmende |
    participant participants | participante participantes asistente asistentes | participante participantes
    | partecipante partecipanti | deelnemer deelnemers ;
candidate candidates applicant applicants | bewerber bewerberin kandidat kandidaten | candidat candidats |
    candidato candidatos | candidato candidatos | candidato candidati | kandidaat kandidaten sollicitant
    sollicitanten ;
supplier suppliers vendor vendors | lieferant lieferanten zulieferer | fournisseur fournisseurs | proveedor
    proveedores | fornecedor fornecedores | fornitore fornitori | leverancier leveranciers ;
customer customers client clients | kunde kunden kundin kundinnen | client clients cliente clientes |
    cliente clientes | cliente clientes | cliente clienti | klant klanten ;
boy boys teenager teenagers teen teens youngster | junge jungen jugendliche jugendlichen teenager | garcon
    garcons ado ados adolescent adolescents | chico chicos adolescente adolescentes | rapaz rapazes
    adolescente adolescentes menino meninos | ragazzo ragazzi adolescente adolescenti | jongen jongens
    tiener tieners ;
senior seniors pensioner pensioners | senior senioren rentner | senior seniors retraite retraites | jubilado
    jubilados mayores_de_65 | idoso idosos reformado reformados | anziano anziani pensionato pensionati |
    senior senioren gepensioneerde ;
"""
