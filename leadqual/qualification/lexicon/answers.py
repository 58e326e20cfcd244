"""What a choice of a field and the words of an answer both mean, in seven languages, so that a choice that is
written in one language is known when it is named in another. Pure data.

One meaning a block: its name and "time" for those that say nothing of what happens then; then its words, one
language a line, a phrase joined by "_".
"""

TABLE = """
soon time
en asap as_soon_as_possible right_away immediately straight_away urgently urgent at_once
en the_sooner_the_better
en as_fast_as_possible yesterday_if_possible next_few_weeks coming_weeks
de so_schnell_wie_moglich so_bald_wie_moglich schnellstmoglich baldmoglichst sofort umgehend dringend
de ab_sofort
de am_liebsten_gestern so_fruh_wie_moglich je_fruher_desto_besser moglichst_schnell moglichst_bald
de eilig_ist_es
de lieber_heute_als_morgen sobald_wie_moglich so_rasch_wie_moglich in_den_nachsten_wochen
fr des_que_possible le_plus_vite_possible au_plus_vite le_plus_tot_possible au_plus_tot immediatement
fr tout_de_suite
fr urgent d'_urgence le_plus_rapidement_possible dans_les_prochaines_semaines c'_est_urgent sans_attendre
es cuanto_antes lo_antes_posible inmediatamente de_inmediato ya_mismo lo_mas_pronto_posible urgente
es ahora_mismo
es en_las_proximas_semanas tan_pronto_como_sea_posible a_la_mayor_brevedad
pt o_mais_rapido_possivel o_quanto_antes quanto_antes imediatamente de_imediato o_mais_cedo_possivel
pt urgente
pt assim_que_possivel logo_que_possivel nas_proximas_semanas para_ontem
it il_prima_possibile prima_possibile quanto_prima al_piu_presto immediatamente da_subito
it appena_possibile urgente
it nelle_prossime_settimane
nl zo_snel_mogelijk zo_spoedig_mogelijk meteen direct onmiddellijk zsm dringend liefst_gisteren
nl in_de_komende_weken per_direct zo_gauw_mogelijk

no_hurry time
en no_rush no_hurry just_looking just_browsing just_exploring no_timeline no_date_yet not_urgent
en nothing_urgent
en just_curious looking_around no_plans_yet no_fixed_date only_looking
de keine_eile eilt_nicht nicht_eilig hat_zeit nur_mal_schauen nur_umsehen nur_informieren kein_zeitdruck
de kein_termin noch_kein_termin noch_kein_datum nicht_dringend ohne_eile
fr rien_ne_presse pas_presse pas_presses pas_pressee pas_urgent aucune_urgence pas_d'_urgence pas_de_date
fr sans_urgence je_regarde_juste on_regarde_juste pas_encore_de_date
es sin_prisa no_hay_prisa ninguna_prisa no_corre_prisa no_es_urgente solo_mirando solo_estoy_mirando
es sin_fecha
es sin_fecha_fija aun_sin_fecha no_tenemos_prisa no_tengo_prisa no_urge
pt sem_pressa nao_ha_pressa nao_tem_pressa nenhuma_pressa nao_e_urgente so_olhando so_dando_uma_olhada
pt sem_data
pt sem_prazo nao_temos_pressa nao_tenho_pressa ainda_sem_data
it nessuna_fretta senza_fretta non_c'_e_fretta non_abbiamo_fretta non_ho_fretta nessuna_urgenza
it non_e_urgente
it do_solo_un'_occhiata solo_un'_occhiata senza_data nessuna_data
nl geen_haast heeft_geen_haast niet_dringend geen_spoed alleen_orienteren alleen_aan_het_orienteren
nl orienteer_me_alleen nog_geen_datum geen_datum kijk_alleen_rond

this_month time
en this_month
de diesen_monat noch_diesen_monat in_diesem_monat
fr ce_mois-ci ce_mois
es este_mes
pt este_mes esse_mes neste_mes
it questo_mese entro_il_mese
nl deze_maand nog_deze_maand

next_month time
en next_month
de nachsten_monat nachster_monat im_nachsten_monat kommenden_monat
fr le_mois_prochain mois_prochain
es el_mes_que_viene mes_que_viene proximo_mes
pt mes_que_vem proximo_mes
it mese_prossimo prossimo_mese
nl volgende_maand komende_maand

this_quarter time
en this_quarter
de dieses_quartal in_diesem_quartal diesem_quartal
fr ce_trimestre ce_trimestre-ci
es este_trimestre
pt este_trimestre neste_trimestre
it questo_trimestre
nl dit_kwartaal

next_quarter time
en next_quarter
de nachstes_quartal nachsten_quartal kommendes_quartal kommenden_quartal
fr trimestre_prochain prochain_trimestre
es proximo_trimestre trimestre_que_viene siguiente_trimestre
pt proximo_trimestre trimestre_que_vem
it prossimo_trimestre trimestre_prossimo
nl volgend_kwartaal komend_kwartaal

this_year time
en this_year before_the_end_of_the_year by_the_end_of_the_year before_year_end by_year_end later_this_year
de dieses_jahr diesem_jahr bis_jahresende bis_ende_des_jahres vor_jahresende heuer
fr cette_annee avant_la_fin_de_l'_annee d'_ici_la_fin_de_l'_annee courant_de_l'_annee avant_fin_d'_annee
es este_ano antes_de_fin_de_ano antes_de_que_acabe_el_ano antes_de_final_de_ano
pt este_ano neste_ano ate_o_fim_do_ano ate_ao_fim_do_ano antes_do_fim_do_ano ainda_este_ano
it quest'_anno entro_l'_anno entro_fine_anno entro_la_fine_dell'_anno prima_di_fine_anno
nl dit_jaar voor_het_einde_van_het_jaar voor_eind_van_het_jaar voor_het_jaareinde

next_year time
en next_year
de nachstes_jahr nachsten_jahr nachsten_jahres kommendes_jahr kommenden_jahr
fr l'_annee_prochaine annee_prochaine l'_an_prochain an_prochain
es ano_que_viene proximo_ano
pt ano_que_vem proximo_ano
it anno_prossimo prossimo_anno
nl volgend_jaar komend_jaar

software
en software saas software_company software_house app_developer apps it_services tech_company
de software softwarefirma softwarehaus softwareentwicklung softwareunternehmen it-dienstleister
de app-entwicklung
fr logiciel logiciels editeur_de_logiciels editeur_de_logiciel informatique developpement_logiciel
es software programas_informaticos desarrollo_de_software empresa_de_software informatica
es desarrollamos_software
pt software desenvolvimento_de_software empresa_de_software informatica programas_de_computador
it software sviluppo_software casa_di_software informatica software_house
nl software softwarebedrijf softwareontwikkeling softwarehuis

retail
en retail retailer e-commerce ecommerce online_shop online_store web_shop webshop shops store_chain
de handel einzelhandel onlinehandel online-handel online-shop onlineshop webshop versandhandel
de einzelhandler
de fachgeschaft ladengeschaft
fr commerce_de_detail boutique boutiques boutique_en_ligne vente_en_ligne magasin magasins
fr commerce_en_ligne detaillant
fr e-commerce site_marchand grande_distribution
es comercio tienda tiendas tienda_online tienda_en_linea venta_online comercio_minorista minorista
es comercio_electronico
es vendemos_por_internet
pt varejo loja lojas loja_virtual loja_online comercio comercio_eletronico retalho varejista vendas_online
it negozio negozi negozio_online vendita_al_dettaglio commercio commercio_elettronico vendita_online
it dettaglio
it commercio_al_dettaglio
nl detailhandel winkel winkels webwinkel webshop retail winkelketen online_winkel

manufacturing
en manufacturing manufacturer manufacture manufactures factory production producer we_make we_produce
en we_build
en fabrication mill
de produktion fertigung hersteller herstellung fabrik wir_produzieren wir_fertigen produzieren fertigen
de herstellen
de stellen_her industriebetrieb maschinenbau metallbau manufaktur produzierendes_gewerbe
fr fabrication fabricant usine production industrie manufacture on_fabrique nous_fabriquons fabriquons
fr nous_produisons fabrique
es fabricacion fabricante fabrica produccion fabricamos producimos industria manufactura
es planta_de_produccion
pt fabricacao fabricante fabrica producao fabricamos produzimos industria manufatura
it produzione fabbrica produttore produciamo fabbrichiamo manifattura stabilimento industria
it costruiamo_macchine
it realizziamo_macchine manifatturiero
nl productie fabriek fabrikant wij_maken we_maken wij_produceren produceren maakindustrie producent
nl vervaardigen

healthcare
en healthcare health_care clinic clinics hospital hospitals dental dentist dentists medical_practice
en doctors
en dental_practice nursing_home care_home pharmacy physiotherapy
de klinik kliniken krankenhaus krankenhauser zahnarztpraxis arztpraxis praxis gesundheitswesen gesundheit
de zahnarzt
de pflegeheim pflegedienst apotheke zahnmedizin
fr clinique cliniques hopital hopitaux cabinet_dentaire cabinet_medical dentiste sante pharmacie
fr maison_de_retraite
fr soins_de_sante ehpad
es clinica clinicas hospital hospitales consultorio clinica_dental dentista sanidad salud farmacia
es odontologia
es centro_medico residencia_de_mayores
pt clinica clinicas hospital hospitais consultorio dentista odontologia saude farmacia
pt clinica_odontologica
pt clinica_dentaria
it clinica cliniche ospedale ospedali studio_dentistico studio_medico dentista sanita farmacia
it poliambulatorio
it casa_di_cura casa_di_riposo
nl kliniek ziekenhuis ziekenhuizen tandarts tandartspraktijk huisartsenpraktijk zorg gezondheidszorg
nl apotheek
nl praktijk verpleeghuis thuiszorg

logistics
en logistics freight haulage shipping trucking freight_forwarding forwarder courier_company transport
en carrier
en haulier warehousing
de spedition logistik transporte transportunternehmen fuhrunternehmen frachten spediteur logistiker
de transport
de lagerlogistik kurierdienst
fr transport logistique transporteur fret messagerie affretement transitaire transport_routier
es transporte transportes logistica transportista mensajeria transporte_de_mercancias paqueteria
pt transporte transportes transportadora logistica transporte_de_cargas frete transportador
it trasporti trasporto logistica spedizioni autotrasporti spedizioniere corriere trasportatore
nl transport transportbedrijf logistiek vervoer expeditie expediteur vervoerder vrachtvervoer

finance
en finance financial_services banking bank insurance accounting accountancy fintech tax_advice
de finanzen finanzdienstleistung bank versicherung steuerberatung buchhaltungsburo finanzbranche
fr finance banque assurance comptabilite expertise_comptable cabinet_comptable
es finanzas banca banco seguros contabilidad asesoria_fiscal gestoria
pt financas banco seguros contabilidade seguradora financeiro
it finanza banca assicurazioni contabilita studio_commercialista commercialista
nl financien bank verzekeringen accountancy boekhoudkantoor financiele_dienstverlening accountantskantoor

education
en education school schools university training_provider college
de bildung schule schulen universitat hochschule weiterbildung
fr education ecole ecoles universite formation enseignement
es educacion escuela escuelas colegio universidad formacion academia ensenanza
pt educacao escola escolas universidade ensino colegio
it istruzione scuola scuole universita formazione
nl onderwijs school scholen universiteit opleidingen

hospitality
en hospitality hotel hotels restaurant restaurants catering guesthouse
de gastronomie gastgewerbe hotel hotels restaurant restaurants hotellerie gasthof
fr hotellerie restauration hotel hotels restaurant restaurants
es hosteleria hotel hoteles restaurante restaurantes restauracion
pt hotelaria hotel hoteis restaurante restaurantes restauracao
it ospitalita albergo alberghi hotel ristorante ristoranti ristorazione
nl horeca hotel hotels restaurant restaurants

construction
en construction building_company builder builders building_trade
de bau baugewerbe baufirma bauunternehmen hochbau tiefbau baubranche
fr batiment construction btp travaux_publics
es construccion constructora obras
pt construcao construtora construcao_civil
it edilizia costruzioni impresa_edile
nl bouw bouwbedrijf aannemer

marketing
en marketing advertising marketing_agency ad_agency advertising_agency
de marketing werbung werbeagentur marketingagentur
fr marketing publicite agence_de_publicite agence_de_communication
es marketing publicidad agencia_de_publicidad agencia_de_marketing
pt marketing publicidade agencia_de_publicidade agencia_de_marketing
it marketing pubblicita agenzia_pubblicitaria agenzia_di_comunicazione
nl marketing reclame reclamebureau marketingbureau

real_estate
en real_estate property_management estate_agency estate_agents
de immobilien hausverwaltung makler immobilienbranche
fr immobilier agence_immobiliere syndic
es inmobiliaria inmobiliario bienes_raices
pt imobiliaria imobiliario imoveis
it immobiliare agenzia_immobiliare immobili
nl vastgoed makelaardij makelaar

farming
en agriculture farming farm farms
de landwirtschaft bauernhof agrar
fr agriculture exploitation_agricole ferme
es agricultura agricola explotacion_agricola
pt agricultura agricola fazenda
it agricoltura agricola azienda_agricola
nl landbouw boerderij agrarisch

public
en public_sector government municipality council local_authority
de offentlicher_dienst behorde gemeinde stadtverwaltung offentliche_verwaltung kommune
fr secteur_public mairie collectivite administration_publique commune
es sector_publico ayuntamiento administracion_publica
pt setor_publico prefeitura camara_municipal administracao_publica
it settore_pubblico comune pubblica_amministrazione
nl overheid gemeente publieke_sector
"""
