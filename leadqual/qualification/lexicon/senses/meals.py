"""Words for food and drink, and where one has them. Pure data; the form is told in the package."""

TABLE = """
meat topic !vegetarian
en meat eat_meat meat_eater carnivore
de fleisch
fr viande
es carne
pt carne
it carne
nl vlees

breakfast yes
en breakfast brekkie breakfasts
de fruhstuck fruhstucken fruhstucks
fr petit_dejeuner petit_dej petits_dejeuners
es desayuno desayunar desayunos
pt cafe_da_manha pequeno_almoco
it colazione colazioni
nl ontbijt ontbijten

alcohol yes
en alcohol alcoholic wine beer cocktail cocktails drinks booze bar
de alkohol wein bier cocktails
fr alcool vin biere cocktails
es alcohol vino cerveza copas
pt alcool vinho cerveja
it alcol alcolici vino birra
nl alcohol wijn bier

livemusic yes
en live_music band musicians live_band
de livemusik live_musik band kapelle
fr musique_live concert orchestre musique_en_direct
es musica_en_vivo musica_en_directo banda
pt musica_ao_vivo banda
it musica_dal_vivo musica_live
nl livemuziek live_muziek bandje

takeaway yes !eatin
en takeaway take_away takeout take_out to_go carry_out
de mitnehmen zum_mitnehmen abholung
fr a_emporter emporter
es para_llevar llevar
pt para_levar take_away
it da_asporto asporto portare_via
nl afhalen meenemen

eatin yes !takeaway
en eat_in dine_in sit_in eat_here eat_there
de hier_essen vor_ort
fr sur_place
es comer_aqui en_el_local
pt comer_aqui no_local
it mangiare_qui sul_posto
nl hier_opeten ter_plaatse

vegetarian yes !meat
en vegetarian vegetarians veggie meatless no_meat not_eat_meat meat_free vegan vegans
de esse_kein_fleisch vegetarisch vegetarier vegetarierin fleischlos kein_fleisch vegan veganer
fr mange_pas_de_viande vegetarien vegetarienne vegetariens sans_viande pas_de_viande vegan vegane
es no_come_carne nada_de_carne vegetariano vegetariana vegetarianos sin_carne no_como_carne vegano vegana
pt nao_come_carne vegetariano vegetariana vegetarianos sem_carne nao_como_carne vegano vegana
it non_mangia_carne niente_carne vegetariano vegetariana vegetariani senza_carne non_mangio_carne vegano
it vegana
nl eet_geen_vlees geen_vlees vegetarisch vegetarier vegetariers vlees veganistisch vegan

glutenfree yes
en gluten gluten_free coeliac celiac
de glutenfrei gluten zoliakie
fr sans_gluten gluten coeliaque
es sin_gluten celiaco celiaca celiacos
pt sem_gluten celiaco celiaca
it senza_glutine celiaco celiaca glutine
nl glutenvrij gluten coeliakie

allergy yes
en allergy allergies allergic intolerant intolerance
de allergie allergien allergisch allergiker unvertraglichkeit
fr allergie allergies allergique intolerant
es alergia alergias alergico alergica intolerante
pt alergia alergias alergico alergica
it allergia allergie allergico allergica intollerante
nl allergie allergisch

restaurant word,broad
en restaurant eatery dine dining
de restaurant lokal gaststatte
fr restaurant resto
es restaurante
pt restaurante
it ristorante
nl restaurant eetcafe

cuisine word
en cuisine food dish cook eat eating kitchen fancy_eating
de kuche essen gericht
fr cuisine plat manger
es cocina comida plato comer
pt cozinha comida prato comer
it cucina cibo piatto mangiare
nl keuken eten gerecht
"""
