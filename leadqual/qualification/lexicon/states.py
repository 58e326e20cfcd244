"""What sets one number of things apart from another of the same: ordered or arrived, yesterday or today,
inside or outside. Pure data.

A group begins with ":" and its name; the states of a group exclude each other. A state's line is its name,
then its words in English, German, French, Spanish, Portuguese, Italian and Dutch between bars; a phrase is
joined by "_".
"""

GROUPS = """
: fate
ordered order orders | bestellt bestellte bestellten bestelltes geordert | commande commandes commandee
    commandees | pedi pedimos pedido pedidos pedida pedidas encargue encargamos encargado | pedi pedimos
    encomendei encomendamos encomendado encomendados pedido pedidos | ordinato ordinati ordinata ordinate
    ordinai | besteld bestelde bestelden
arrived arrive arrives received receive got got_here turned_up showed_up came delivered there_were_only
    | angekommen angekommene kamen kam erhalten geliefert eingetroffen gekommen | arrive arrivee arrivees
    arrives recu recus recue recues livre livres livrees livree | llegaron llego llegado llegados recibi
    recibimos recibido recibidos entregado entregados entregaron vinieron | chegaram chegou chegado recebi
    recebemos recebido recebidos entregue entregues vieram | arrivato arrivati arrivata arrivate ricevuto
    ricevuti ricevute consegnato consegnati | aangekomen ontvangen kwamen geleverd binnengekomen gekregen
broken damaged cracked smashed shattered faulty defective in_bits in_pieces chipped dented scratched
    torn damage does_not_work do_not_work | kaputt beschadigt defekt zerbrochen zerkratzt gebrochen kaputte
    beschadigte defekte zerbrochene | casse cassee casses cassees abime abimes abimee abimees fele felee
    feles felees endommage endommages defectueux brise brises | roto rota rotos rotas danado danados danada
    danadas defectuoso defectuosos rajado rajada | partido partida partidos partidas danificado danificados
    estragado estragados quebrado quebrados rachado avariado | rotto rotta rotti rotte danneggiato
    danneggiati difettoso difettosi crepato incrinato | kapot kapotte beschadigd beschadigde gebroken
    gebarsten stuk_gegaan defect defecte
missing not_here did_not_arrive did_not_come lost | fehlen fehlt fehlend fehlende fehlten | manque
    manquent manquant manquants manquante manquantes | faltan falta faltante faltantes faltaron | faltam
    falta faltaram em_falta | manca mancano mancanti mancante mancavano | ontbreken ontbreekt ontbrekende
    ontbraken ontbrekend
sentback return returns returning returned send_back sending_back give_back sent_back | zuruckgeben
    zuruckschicken zuruckgeschickt zuruckgegeben retoure retournieren ruckgabe | retourner retourne
    retournes rendre renvoyer renvoye rends renvoie | devolver devuelvo devuelto devueltos devolvemos
    devolucion | devolver devolvo devolvido devolvidos devolucao | restituire restituito rendere reso resi
    restituisco | retourneren terugsturen teruggestuurd terugbrengen teruggeven retour
kept keep keeping keeps | behalten behalte behalt | garder garde gardons gardes | quedarme quedo
    quedamos conservo | ficar_com fico_com ficamos_com | tenere tengo tengono | houden hou houd behouden
sold sell sells selling | verkauft verkaufen verkaufte | vendu vendus vendue vendues vendons | vendido
    vendidos vendidas vendimos vendemos | vendido vendidos vendemos vendi | venduto venduti vendute vendiamo
    | verkocht verkochte verkopen
cancelled cancel cancels cancelling canceled | storniert stornieren abgesagt absagen | annule annules
    annuler annulee annulees | cancelado cancelados cancelar cancelamos anulado | cancelado cancelados
    cancelar desmarcado | annullato annullati annullare disdetto disdire | geannuleerd annuleren afgezegd

: wish
needed need needs want wants wanted required would_like 'd_like should_have to_be looking_for start_with
    begin_with would_take for_a_start would_do buy purchase |
    brauche brauchen brauchten braucht benotigt benotigte benotigen gewunscht gewunschte mochte mochten
    wollen mussen suchen suche anfangen hatten_gern hatte_gern starten_mit furs_erste | besoin voudrais
    voudrait voudrions veux voulons souhaite souhaites aimerait necessaires faut faudrait cherche cherchons
    commencerait commencerions prendrais aimerais aimerions souhaitons pour_commencer dans_un_premier_temps
    commencer_par viendront participeront | necesito necesitamos necesita necesitariamos quiero queremos
    querriamos querria quisieramos buscamos hacen_falta deseado deseados necesarios hay_que empezariamos
    empezaria quisiera gustaria hace_falta harian_falta haria_falta para_empezar pondria haria pediria
    compraria alquilaria meteria cogeria tomaria necesitaria vendran asistiran | preciso precisamos
    precisava quero queremos queria queriamos procuramos necessarios desejado faz_falta comecariamos
    comecaria gostava gostaria fazem_falta para_comecar faria compraria alugaria poria colocaria equiparia
    precisaria pegaria virao | servono serve servirebbero vorrei vorremmo vogliamo voglio cerchiamo
    necessari desiderati occorrono farei faremmo inizieremmo partiremmo comincerei cominceremmo ho_bisogno
    abbiamo_bisogno per_cominciare per_iniziare partiamo_con iniziamo_con verranno | nodig wil willen wens
    gewenst gewenste wensen zoeken zoek zouden beginnen zou_graag starten_met
bought purchased got_already have_already already_have own owned owns have 've_got have_got we_run
    we_manage i_run i_manage | gekauft kaufte besitzen vorhanden vorhandene haben habe wir_betreiben
    wir_fuhren wir_verwalten | achete achetes achetee achetees possede possedons avons j'_ai on_a on_en_a
    j'_en_ai on_gere je_gere nous_gerons on_exploite | compre compramos comprado comprados comprada tenemos
    tengo contamos_con manejamos gestionamos disponemos_de | comprei compramos comprado comprados temos
    tenho a_gente_tem gerimos administramos dispomos_de | comprato comprati comprata comprate abbiamo ho
    gestiamo possediamo disponiamo_di | gekocht kocht kochten aanwezig hebben heb we_beheren

: paying
paidoff already_paid paid paid_off | bezahlt gezahlt abbezahlt | paye payes payee payees regle regles
    verse verses | pagado pagados pagadas pague pagamos | pago pagos pagas paguei pagamos | pagato pagati
    pagate | betaald betaalde afbetaald
remaining remain remains left to_go still_to outstanding still_to_pay still_to_be_paid to_be_paid
    yet_to_be_paid still_due unpaid left_to_pay | ubrig verbleibend verbleibende restlich restliche offen
    offene ausstehend bleiben noch_zu | reste restent restant restants restante restantes a_payer | quedan
    queda restantes restante pendientes pendiente faltan | restam resta restantes restante faltam pendentes
    em_falta | restano resta rimangono rimanenti restanti mancano | over resterend resterende openstaand
    openstaande nog_te

: reply
invited invite invites guest_list | eingeladen eingeladene einladungen | invite invites invitee invitees
    | invitados invitado invite invitamos | convidados convidado convidei convidamos | invitati invitato
    invitate | uitgenodigd uitgenodigde genodigden
accepted accept said_yes confirmed can_come are_coming is_coming coming attending agreed | zugesagt
    zusagen kommen kommt bestatigt | accepte acceptes acceptent viennent vient confirme confirmes
    participeront | aceptado aceptaron aceptan acepta confirmado confirmados confirmaron vienen vendran
    viene | aceitaram aceite aceitam confirmado confirmados confirmaram vem virao | accettato accettano
    confermato confermati vengono verranno viene | toegezegd bevestigd komen komt
declined decline said_no cannot_come can't_come can_not_come can't_make_it not_coming | abgesagt absagen
    absage | decline refuse refuses viennent_pas | rechazado rechazaron no_vienen no_pueden declinado |
    recusaram nao_vem nao_podem | rifiutato non_vengono non_possono | afgezegd afgeslagen komen_niet

: time
yesterday yesterday's last_night | gestern gestrigen | hier | ayer anoche | ontem | ieri | gisteren
today today's this_morning tonight | heute heutige heutigen heutiger | aujourd'_hui aujourd'hui | hoy |
    hoje | oggi | vandaag
tomorrow tomorrow's | morgen | demain | manana | amanha | domani | morgen
lastweek last_week previous_week week_before | letzte_woche vorige_woche letzten_woche vergangene_woche
    | semaine_derniere semaine_passee | semana_pasada | semana_passada | settimana_scorsa scorsa_settimana |
    vorige_week afgelopen_week
thisweek this_week | diese_woche dieser_woche | cette_semaine | esta_semana | esta_semana |
    questa_settimana | deze_week
nextweek next_week | nachste_woche nachster_woche kommende_woche | semaine_prochaine | proxima_semana
    semana_que_viene semana_proxima | proxima_semana semana_que_vem | prossima_settimana settimana_prossima
    | volgende_week komende_week
lastmonth last_month previous_month | letzten_monat vorigen_monat | mois_dernier mois_passe | mes_pasado
    | mes_passado | mese_scorso scorso_mese | vorige_maand afgelopen_maand
thismonth this_month | diesen_monat diesem_monat | ce_mois | este_mes | este_mes | questo_mese | deze_maand
lastyear last_year previous_year year_before | letztes_jahr voriges_jahr vorjahr im_vorjahr letzten_jahr
    | an_dernier annee_derniere | ano_pasado | ano_passado | anno_scorso scorso_anno | vorig_jaar
    afgelopen_jaar
thisyear this_year | dieses_jahr heuer diesem_jahr | cette_annee | este_ano | este_ano | quest'_anno
    quest'anno | dit_jaar
nextyear next_year | nachstes_jahr nachsten_jahr kommendes_jahr | an_prochain annee_prochaine |
    proximo_ano ano_que_viene | proximo_ano ano_que_vem | prossimo_anno anno_prossimo | volgend_jaar
    komend_jaar
before used_to formerly previously originally at_first before_that back_then former earlier previous |
    fruher vorher ursprunglich damals anfangs bisher bisherige vorherige fruhere | avant auparavant
    autrefois ancien ancienne precedent precedente | antes anteriormente anterior previo | antes
    anteriormente anterior | prima precedente precedentemente in_passato | vroeger voorheen eerder
    oorspronkelijk vorige
now currently current at_present at_the_moment these_days right_now so_far already | derzeit aktuell
    jetzt momentan aktuelle aktuelles aktueller heutige heutiges inzwischen mittlerweile bisher schon |
    actuellement maintenant actuel actuelle en_ce_moment | ahora actualmente actual | agora atualmente atual
    neste_momento | adesso ora attualmente attuale al_momento | nu momenteel huidig huidige op_dit_moment
later target goal aim planned wanted_weight in_future future plan plans planning aiming in_spring
    in_summer in_autumn opening | ziel zielgewicht spater kunftig geplant zukunftig geplante kommen_dazu |
    objectif plus_tard prevu prevus prevue prevues cible | objetivo meta mas_adelante previsto previstos
    futuro | objetivo meta mais_tarde previsto previstos futuro | obiettivo piu_avanti previsto previsti
    futuro | doel streefgewicht later gepland geplande toekomstig

: place
inside indoors indoor inner interior | drinnen innen innerhalb innere | interieur interieure dedans
    a_l'_interieur | dentro interior interiores | dentro interior interiores | dentro interno interni
    interne interna | binnen binnenin
outside outdoors outdoor outer exterior terrace patio | draussen aussen ausserhalb terrasse | exterieur
    exterieure dehors terrasse | fuera exterior exteriores terraza | fora exterior exteriores esplanada
    externo externas externa | fuori esterno esterni esterne esterna terrazza | buiten terras

: hours
morning mornings | morgens vormittags vormittag | matin matins matinee | por_la_mananas mananas | manha
    manhas | mattina mattino mattine | ochtend ochtends
noon lunch lunchtime midday | mittags mittag | midi midis | mediodia almuerzo | meio_dia almoco |
    mezzogiorno pranzo | middag middags lunch
evening evenings dinner | abends abend | soir soirs soiree | tardes cena | jantar | sera sere cena |
    avond avonds
night nights night-time overnight | nachts nacht nachtschicht | nuit nuits | noche noches | noite noites
    | notte notti | nacht nachts
weekday weekdays mon_to_fri monday_to_friday | werktags wochentags | semaine_ouvree jours_ouvres |
    laborables entre_semana | dias_uteis dias_de_semana | feriali | doordeweeks werkdagen
weekend weekends | wochenende wochenenden | week_end week_ends | fin_de_semana fines_de_semana |
    fim_de_semana fins_de_semana | fine_settimana | weekeinde

: drive
electric ev evs | elektrisch elektrische elektro elektroauto elektroautos elektrofahrzeuge | electrique
    electriques | electrico electricos electrica electricas | eletrico eletricos eletrica eletricas |
    elettrico elettrici elettrica elettriche | elektrisch elektrische
diesel diesels | dieselfahrzeuge | gazole | gasoil gasoleo | gasoleo | gasolio | dieselautos
hybrid hybrids | hybride | hybrides | hibrido hibridos | hibrido hibridos | ibrido ibridi | hybrides

: diet
vegetarian vegetarians veggie veggies | vegetarier vegetarisch vegetarische | vegetarien vegetariens
    vegetarienne | vegetariano vegetarianos vegetariana | vegetariano vegetarianos vegetariana | vegetariano
    vegetariani vegetariana | vegetarier vegetariers vegetarisch
vegan vegans | veganer | vegetalien vegetaliens | vegano veganos vegana | vegano veganos vegana | vegano
    vegani vegana | veganist veganisten veganistisch
glutenfree gluten_free coeliac celiac | glutenfrei zoliakie | sans_gluten coeliaque | sin_gluten celiaco
    celiacos | sem_gluten celiaco celiacos | senza_glutine celiaco celiaci | glutenvrij

: contract
fulltime full_time full-time full_timers | vollzeit vollzeitkrafte festangestellt | temps_plein
    temps_complet | tiempo_completo jornada_completa | tempo_inteiro | tempo_pieno | voltijd voltijders
parttime part_time part-time part_timers half_time | teilzeit teilzeitkrafte | temps_partiel mi_temps |
    tiempo_parcial media_jornada | tempo_parcial meio_periodo | part_time mezza_giornata | deeltijd
    parttimers
external freelance freelancers freelancer contractors contractor temps | freie freiberufler extern
    externe | externes independants freelances | externos autonomos | externos independentes | esterni
    consulenti | externen freelancers zzp_ers
intern interns trainee trainees apprentices apprentice | praktikanten praktikant azubis azubi
    auszubildende werkstudenten | stagiaires stagiaire apprentis alternants | en_practicas becarios becario
    practicas | estagiarios estagiario estagio | stagisti stagista tirocinanti apprendisti | stagiairs
    stagiair stagiaires

: stretch
least minimum at_least min lowest smallest | mindestens minimum kleinste kleinster | minimum au_moins
    plus_petit plus_petite | minimo al_menos menor | minimo pelo_menos menor | minimo almeno piu_piccolo
    piu_piccola | minimaal minstens kleinste
most maximum at_most max highest largest biggest upper peak | hochstens maximal maximum grosste grosster
    | maximum au_plus plus_grand plus_grande | maximo como_mucho mayor | maximo no_maximo maior | massimo
    al_massimo piu_grande | maximaal hoogstens grootste
average on_average typical typically usually usual normally | durchschnittlich durchschnitt meistens
    normalerweise | moyenne d'_habitude normalement | promedio media normalmente | media normalmente | media
    di_solito normalmente | gemiddeld meestal doorgaans

: point
starts at_the_start opening_reading initial | anfangs anfangsstand | au_debut debut | al_principio
    inicial | no_inicio inicial | all'_inizio iniziale | begin beginstand
ends at_the_end final | am_ende endstand | a_la_fin fin finale | al_final final | no_fim final |
    alla_fine finale | eind eindstand

: deal
signed sign signs closed won win | unterschrieben unterzeichnet gewonnen abgeschlossen | signe signes
    signee signees signons gagnes conclus | firmado firmados firmamos firman cerrados ganados ganamos |
    assinado assinados fechados fechamos ganhos | firmato firmati firmano chiusi vinti | getekend
    ondertekend gewonnen gesloten
sent sends send_out sent_out issued issue | verschickt verschicken versendet versenden geschickt |
    envoye envoyes envoyons emis emettons | enviado enviados enviamos mandamos emitimos | enviado enviados
    enviamos mandamos emitimos | inviato inviati inviamo mandiamo emettiamo | verstuurd verstuurde versturen
    verzonden sturen
late overdue paid_late too_late delayed | verspatet uberfallig zu_spat | en_retard impayees impayes |
    atrasado atrasados con_retraso tarde impagadas | atrasado atrasados atrasadas em_atraso | in_ritardo
    scaduti scadute | te_laat achterstallig achterstallige
registered signed_up enrolled registrations sign-ups | angemeldet anmeldungen eingeschrieben | inscrit
    inscrits inscrites inscriptions | inscrito inscritos inscritas apuntados matriculados | inscrito
    inscritos inscritas matriculados | iscritto iscritti iscritte iscrizioni | aangemeld aanmeldingen
    ingeschreven
capacity fits holds room_for space_for seats_up_to | platz kapazitat passen fasst | capacite places
    contient | capacidad caben cabida aforo | capacidade cabem lotacao | capienza posti contiene ci_stanno |
    plaats capaciteit passen

: month
january jan | januar janner | janvier | enero | janeiro | gennaio | januari
february feb | februar | fevrier | febrero | fevereiro | febbraio | februari
march | marz | mars | marzo | marco | marzo | maart
april | april | avril | abril | abril | aprile | april
may | mai | mai | mayo | maio | maggio | mei
june | juni | juin | junio | junho | giugno | juni
july | juli | juillet | julio | julho | luglio | juli
august | august | aout | agosto | agosto | agosto | augustus
september sept | september | septembre | septiembre | setembro | settembre | september
october | oktober | octobre | octubre | outubro | ottobre | oktober
november | november | novembre | noviembre | novembro | novembre | november
december | dezember | decembre | diciembre | dezembro | dicembre | december

: weekdays
monday mondays | montag montags | lundi lundis | lunes | segunda segunda_feira | lunedi | maandag maandags
tuesday tuesdays | dienstag dienstags | mardi mardis | martes | terca terca_feira | martedi | dinsdag
wednesday wednesdays | mittwoch mittwochs | mercredi mercredis | miercoles | quarta quarta_feira |
    mercoledi | woensdag
thursday thursdays | donnerstag donnerstags | jeudi jeudis | jueves | quinta quinta_feira | giovedi |
    donderdag
friday fridays | freitag freitags | vendredi vendredis | viernes | sexta sexta_feira | venerdi | vrijdag
saturday saturdays | samstag samstags | samedi samedis | sabado sabados | sabado sabados | sabato | zaterdag
sunday sundays | sonntag sonntags | dimanche dimanches | domingo domingos | domingo domingos | domenica
    | zondag

: seasons
spring | fruhling fruhjahr | printemps | primavera | primavera | primavera | voorjaar lente
summer | sommer | ete | verano | verao | estate | zomer
autumn fall | herbst | automne | otono | outono | autunno | herfst
winter | winter | hiver | invierno | inverno | inverno | winter
christmas xmas | weihnachten | noel | navidad navidades | natal | natale | kerst kerstmis
"""
