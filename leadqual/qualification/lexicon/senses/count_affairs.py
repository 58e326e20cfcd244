"""Nouns that people count: whom a business has to do with, its papers, its rooms and grounds. Pure data, in
the form that count_trades has."""

NOUNS = """
trainee trainees learner learners attendee attendees | teilnehmer teilnehmerin teilnehmende lernende |
    stagiaire stagiaires apprenant apprenants participant participants | alumno alumnos cursillista |
    formando formandos aluno alunos | corsista corsisti allievo allievi partecipante partecipanti |
    cursist cursisten deelnemer deelnemers ;
apprentice apprentices | lehrling lehrlinge auszubildende azubi azubis | apprenti apprentis alternant
    alternants | aprendiz aprendices | aprendiz aprendizes | apprendista apprendisti | leerling
    leerlingen ;
operator operators | bediener maschinenfuhrer | operateur operateurs | operario operarios operador
    operadores | operador operadores | operatore operatori addetto addetti | operator operators ;
installer installers fitter fitters | monteur monteure installateur | installateur installateurs poseur
    | instalador instaladores montador | instalador instaladores | installatore installatori montatore |
    monteur monteurs installateur installateurs ;
courier couriers rider riders | kurier kuriere fahrradkurier | coursier coursiers livreur livreurs |
    repartidor repartidores mensajero | estafeta estafetas entregador entregadores motoboy motoboys |
    corriere corrieri fattorino rider | koerier koeriers bezorger bezorgers ;
foreman foremen site_manager | polier vorarbeiter bauleiter | chef_de_chantier conducteur_de_travaux |
    jefe_de_obra capataz | encarregado mestre_de_obras | capocantiere capo_cantiere | voorman uitvoerder
    ;
welder welders | schweisser | soudeur soudeurs | soldador soldadores | soldador soldadores | saldatore
    saldatori | lasser lassers ;
receptionist receptionists | rezeptionist empfangskraft | receptionniste receptionnistes | recepcionista
    recepcionistas | rececionista recepcionista recepcionistas | receptionist | receptionist
    receptionisten baliemedewerker ;
physiotherapist physiotherapists physio physios | physiotherapeut physiotherapeuten | kinesitherapeute
    kine kines | fisioterapeuta fisioterapeutas fisio fisios | fisioterapeuta fisioterapeutas |
    fisioterapista fisioterapisti | fysiotherapeut fysiotherapeuten ;
representative representatives sales_rep sales_reps field_rep | aussendienstler vertreter
    aussendienstmitarbeiter | representant representants commercial commerciaux | representante
    representantes comercial comerciales | representante representantes comercial comerciais |
    rappresentante rappresentanti agente_di_commercio | vertegenwoordiger vertegenwoordigers
    buitendienst ;
shareholder shareholders | gesellschafter aktionar | actionnaire actionnaires associe associes |
    accionista accionistas socio socios | acionista acionistas socio socios | socio soci azionista
    azionisti | aandeelhouder aandeelhouders ;
insured insured_person insured_people policyholder | versicherte versicherten | assure assures |
    asegurado asegurados | segurado segurados vida vidas beneficiario | assicurato assicurati |
    verzekerde verzekerden ;
group groups | gruppe gruppen | groupe groupes | grupo grupos | grupo grupos turma turmas | gruppo
    gruppi | groep groepen ;
pupil pupils schoolchild | schuler schulerin | eleve eleves ecolier | alumno alumnos escolar | aluno
    alunos | scolaro alunno alunni | scholier scholieren leerling leerlingen ;
treatment_room treatment_rooms consulting_room consulting_rooms surgery | behandlungszimmer
    behandlungsraum behandlungsraume sprechzimmer | salle_de_soins cabinet_de_consultation
    salles_de_soins | consulta consultas box boxes gabinete gabinetes | gabinete gabinetes consultorio
    consultorios | studio studi ambulatorio ambulatori sala_visite | behandelkamer behandelkamers
    spreekkamer spreekkamers ;
changing_room changing_rooms | umkleide umkleiden umkleideraum | vestiaire vestiaires | vestuario
    vestuarios | vestiario balneario balnearios | spogliatoio spogliatoi | kleedkamer kleedkamers ;
canteen canteens | kantine kantinen | cantine cantines | comedor comedores cantina | cantina cantinas
    refeitorio | mensa mense | kantine kantines ;
compartment compartments section sections | abteilung abteilungen abschnitt | compartiment compartiments
    | compartimento compartimentos sector sectores | compartimento compartimentos setor setores |
    reparto reparti comparto comparti settore settori | afdeling afdelingen compartiment ;
stand stands booth booths | messestand messestande stand stande | stand stands | stand stands caseta |
    stand stands estande estandes | stand | stand stands beursstand ;
barn barns stall stalls shed sheds | scheune scheunen stall stalle | grange granges etable etables
    hangar hangars | granero graneros establo establos nave naves | celeiro celeiros estabulo barracao |
    fienile stalla stalle | schuur schuren loods loodsen ;
vineyard vineyards | weinberg weinberge weingut | vigne vignes vignoble vignobles | vina vinas vinedo
    vinedos | vinha vinhas | vigna vigne vigneto vigneti | wijngaard wijngaarden ;
beach beaches | strand strande | plage plages | playa playas | praia praias | spiaggia spiagge | strand
    stranden ;
well wells borehole boreholes | brunnen | puits forage forages | pozo pozos | poco pocos furo furos |
    pozzo pozzi | put putten bron ;
storey storeys level levels | stockwerk stockwerke etage etagen | etage etages niveau niveaux | planta
    plantas piso pisos | andar andares piso pisos | piano piani | verdieping verdiepingen etage etages ;
payslip payslips pay_slip pay_slips | lohnabrechnung gehaltsabrechnung lohnabrechnungen | fiche_de_paie
    fiches_de_paie bulletin_de_paie bulletins_de_paie bulletin bulletins | nomina nominas |
    recibo_de_vencimento holerite holerites | busta_paga buste_paga cedolino cedolini | loonstrook
    loonstroken loonstrookje loonstrookjes ;
timesheet timesheets | stundenzettel | feuille_de_temps feuilles_de_temps | parte_de_horas
    partes_de_horas | folha_de_horas folhas_de_horas | foglio_ore fogli_ore | urenstaat urenstaten
    urenbriefje ;
record records file files dossier dossiers | akte akten datensatz datensatze vorgang vorgange | dossier
    dossiers fichier fichiers | expediente expedientes ficha fichas historial historiales | processo
    processos ficha fichas registo registos | fascicolo fascicoli pratica pratiche cartella cartelle |
    dossier dossiers bestand bestanden ;
form forms | formular formulare | formulaire formulaires | formulario formularios | formulario
    formularios | modulo moduli | formulier formulieren ;
report reports | bericht berichte | rapport rapports | informe informes reporte | relatorio relatorios |
    rapporto relazione relazioni | rapport rapporten verslag verslagen ;
receipt receipts slip slips | beleg belege kassenbon quittung | recu recus justificatif justificatifs |
    recibo recibos comprobante | recibo recibos talao taloes comprovante | scontrino scontrini ricevuta
    ricevute | bon bonnen bonnetje bonnetjes ;
delivery_note delivery_notes | lieferschein lieferscheine | bon_de_livraison bons_de_livraison | albaran
    albaranes | guia_de_remessa guias_de_remessa | bolla bolle ddt | pakbon pakbonnen leverbon ;
transaction transactions | buchung buchungen transaktion transaktionen | transaction transactions
    ecriture ecritures | transaccion transacciones asiento asientos | transacao transacoes lancamento
    lancamentos | transazione transazioni operazione operazioni | transactie transacties boeking
    boekingen ;
permit permits | genehmigung genehmigungen | autorisation autorisations permis | permiso permisos |
    licenca licencas autorizacao | permesso permessi | vergunning vergunningen ;
fault faults breakdown breakdowns failure failures | storung storungen ausfall ausfalle panne | panne
    pannes defaut defauts | averia averias fallo fallos | avaria avarias falha falhas | guasto guasti |
    storing storingen defect ;
check checks test tests | prufung prufungen test tests | controle controles test tests | control
    controles prueba pruebas | controlo controlos teste testes | controllo controlli prova prove |
    keuring keuringen controle controles test ;
pickup pickups collection collections | abholung abholungen leerung leerungen | collecte collectes
    enlevement enlevements | recogida recogidas | recolha recolhas coleta coletas | ritiro ritiri
    raccolta svuotamento | ophaling ophalingen lediging ledigingen ophaalbeurt ;
brochure brochures catalogue catalogues catalog catalogs | broschure broschuren katalog kataloge |
    brochure brochures catalogue catalogues | folleto folletos catalogo catalogos | brochura brochuras
    folheto folhetos catalogo | opuscolo opuscoli catalogo cataloghi | brochure brochures catalogus ;
business_card business_cards | visitenkarte visitenkarten | carte_de_visite cartes_de_visite |
    tarjeta_de_visita tarjetas_de_visita | cartao_de_visita cartoes_de_visita | biglietto_da_visita
    biglietti_da_visita | visitekaartje visitekaartjes ;
round rounds | runde runden rundgang | tournee ronde rondes passage passages | ronda rondas pase | ronda
    rondas | giro giri passaggio passaggi | ronde rondes ;
wedding weddings | hochzeit hochzeiten | mariage mariages | boda bodas | casamento casamentos |
    matrimonio matrimoni nozze | bruiloft bruiloften huwelijk ;
treatment_session treatment_sessions | sitzung sitzungen | seance seances | sesion sesiones | sessao
    sessoes | seduta sedute | sessie sessies ;
backup backups | sicherung sicherungen | sauvegarde sauvegardes | copia_de_seguridad copias_de_seguridad
    | copia_de_seguranca backup | backup | back-up backup backups ;
template templates | vorlage vorlagen | modele modeles gabarit | plantilla plantillas | modelo modelos |
    modello modelli | sjabloon sjablonen ;
hectare hectares | hektar | hectare hectares | hectarea hectareas | hectare hectares | ettaro ettari |
    hectare hectaren ;
bee_colony colony colonies | bienenvolk bienenvolker volk | colonie colonies | colonia colonias |
    colonia colonias enxame | colonia colonie | volk volken bijenvolk ;
"""
