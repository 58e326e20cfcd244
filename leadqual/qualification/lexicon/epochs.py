"""Words that say of when a value is, per language, as data: `at_then` gone by, `at_now` so today,
`at_later` to come, `at_until` up to some time. Pure.

They decide nothing alone ("now" is said of all sorts of things), only which of several values is today's:
epochs.py.
"""

EPOCHS: dict[str, dict[str, str]] = {
    "en": {
        "at_then": """
            years ago, months ago, ago,
            looked at, only looked at, tried, tested, considered,
            yesterday, last night,
            last year, last year's, last quarter, last month, last season, last time, the year before,
            in the old days, used to, used to be, previously, formerly, earlier, originally, initially,
            back then, back in the day, the first time, before, once, old, former, ex, until recently,
            anymore, any more,
            no longer,
            rebranded from, renamed from, split off from, split from, spun off from, spun out of, old name,
            left, moved from, came from, switched from, switching from, migrated from, a year ago,
            years ago, months ago, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, in 2025,
            at first, at the time, pre covid, before covid""",
        "at_now": """
            are left, remain,
            now, today, currently, current, at present, presently, at the moment, right now, these days,
            nowadays, this year, this year's, this month, this quarter, this season, since, since then,
            ever since, still, as of today, as of now, so far, for now, for the moment, to start with,
            to begin with, for starters, at first, initially, meanwhile, already""",
        "at_later": """
            by the end of the year, by year's end, by the end of next year, by next year,
            next year, next month, next quarter, next season, soon, later, later on, eventually,
            hopefully, in future, in the future, by christmas, by xmas, by summer, by spring, by autumn,
            by winter, by year end, down the line, going forward, one day, will, going to, planned,
            about to, maybe later, goal, target, in 2027, in 2028, by 2027, by 2028, in the long run,
            long term, after that, from then on, opens, in summer, in autumn, in spring, in winter,
            in the summer, in the autumn, in the spring, soon to be""",
        "at_until": "until, till, up to, up until, til",
    },
    "de": {
        "at_then": """
            ist alt, sind alt, ist veraltet,
            fruher bei, fruher war, vor zwei jahren, vor einem jahr, vor drei jahren, vor funf jahren,
            nur angeschaut, angeschaut, ausprobiert, getestet, abgeschaltet, abgemeldet, abgelost,
            letztes jahr, letzten jahr, im letzten jahr, voriges jahr, im vorjahr, vorjahr,
            umbenannt von, abgespalten von, ausgegrundet aus, vormals, alter name,
            letzten monat, letzte saison, fruher, vorher, zuvor, davor, damals, ehemals, ehemalige,
            ehemaliger, ex, ursprunglich, anfangs, einst, mal waren, war mal, waren mal, vor corona,
            nicht mehr, alte, alter, frueher, ehedem, bisher bei, umgestiegen von, gewechselt von,
            weg von, in 2023, in 2024, in 2025""",
        "at_now": """
            ubrig, ubrig geblieben, geblieben,
            jetzt, heute, aktuell, aktuelle, momentan, derzeit, zurzeit, zur zeit, gegenwartig,
            inzwischen, mittlerweile, dieses jahr, dieses quartal, diesen monat, im moment, nun, heuer,
            noch, seit, seitdem, seither, bisher, bislang, vorerst, erstmal, erst mal, zunachst,
            vorlaufig, nunmehr, furs erste, stand heute, nur noch, heute noch""",
        "at_later": """
            bis jahresende, bis ende des jahres, zum jahresende, bis ende jahr, bis nachstes jahr,
            nachstes jahr, nachsten jahr, kommendes jahr, bald, spater, kunftig, zukunftig, in zukunft,
            demnachst, hoffentlich, geplant, im herbst, im sommer, im fruhjahr, im winter, im fruhling,
            bis weihnachten, irgendwann, werden, wird, wollen, dann, langfristig, in 2027, nachher""",
        "at_until": "bis, bis ende, bis anfang",
    },
    "fr": {
        "at_then": """
            est ancien, est l'ancien, n'est plus bon,
            il y a, avant ca, avant cela, avant on avait,
            regarde, teste, essaye, abandonne,
            l'an dernier, l'an passe, l'annee derniere, l'annee passee, le mois dernier, avant,
            auparavant, autrefois, anciennement, issus de, scindes de, jadis, a l'epoque,
            ancien, ancienne, ex, au depart, a l'origine,
            on etait, n'est plus, ne sont plus, precedemment, avait quitte, quitte, venait de, en 2023,
            en 2024, en 2025""",
        "at_now": """
            il en reste, il reste, restons,
            maintenant, aujourd'hui, actuellement, desormais, cette annee, ce mois, ce trimestre,
            en ce moment, a present, pour l'instant, pour le moment, encore, depuis, a ce jour,
            a l'heure actuelle, dorenavant, pour commencer, au debut, dans un premier temps,
            tout de suite, deja, plus que""",
        "at_later": """
            d'ici la fin de l'annee, d'ici fin d'annee, a la fin de l'annee, d'ici un an,
            l'an prochain, l'annee prochaine, bientot, plus tard, a terme, a l'avenir, prochainement,
            on vise, sera, serons, seront, cet ete, cet automne, cet hiver, au printemps, a la rentree,
            en automne, en ete, ensuite, en 2027, idealement, a venir""",
        "at_until": "jusqu'a, jusqu'en, jusqu'au, jusque",
    },
    "es": {
        "at_then": """
            es antiguo, es viejo, es el viejo,
            antes de eso, hace un ano, hace dos anos, hace tres anos, hace anos,
            miramos, probamos, probado, descartamos, dado de baja,
            el ano pasado, ano pasado, el mes pasado, antes, anteriormente, antano, en su dia,
            al principio, antiguo, antigua, ex, originalmente, fui, fuimos, eramos, teniamos, era, dejamos,
            dejado,
            hemos dejado, veniamos de, ya no, en 2023, en 2024, en 2025""",
        "at_now": """
            nos quedamos en, quedamos, nos hemos quedado en, nos quedan,
            ahora, ahora mismo, hoy, hoy en dia, actualmente, este ano, este mes, este trimestre,
            de momento, por el momento, por ahora, a dia de hoy, en la actualidad, ya, todavia, aun,
            en este momento, desde entonces, hoy por hoy, para empezar, por lo pronto, al dia de hoy""",
        "at_later": """
            a fin de ano, a final de ano, a finales de ano, para fin de ano, antes de fin de ano, en un ano,
            el ano que viene, el proximo ano, ano que viene, proximo ano, pronto, mas adelante,
            mas tarde, en el futuro, en un futuro, luego, despues, proximamente, en verano, en otono,
            en invierno, en primavera, este verano, este otono, seremos, tendremos, sera, subimos,
            quiza, quizas, en 2027, ojala, a la larga""",
        "at_until": "hasta",
    },
    "pt": {
        "at_then": """
            e antigo, e o antigo,
            antes disso, antes era, ha um ano, ha dois anos, ha tres anos, anos atras,
            testamos, experimentamos, vimos, descartamos,
            ano passado, no ano passado, o ano passado, mes passado, antes, anteriormente, antigamente,
            no inicio, antigo, antiga, ex, fui, fomos, eramos, tinhamos, era, saimos, saimos do, saimos da,
            deixamos, ja nao, nao mais, em 2023, em 2024, em 2025, costumava""",
        "at_now": """
            ficamos em, ficamos com, restamos, restam,
            agora, hoje, hoje em dia, atualmente, actualmente, este ano, esse ano, este mes,
            neste momento, no momento, por enquanto, por agora, de momento, ja, ainda, ate agora,
            para comecar, por ora, ao dia de hoje""",
        "at_later": """
            ate o fim do ano, ate ao fim do ano, ate o final do ano, ate ao final do ano, no fim do ano,
            para o ano,
            ano que vem, no ano que vem, proximo ano, no proximo ano, em breve, mais tarde,
            mais para frente, depois, no futuro, futuramente, seremos, teremos, sera, talvez, no verao,
            no outono, no inverno, na primavera, em 2027, mais adiante, logo mais""",
        "at_until": "ate",
    },
    "it": {
        "at_then": """
            e vecchio, e il vecchio,
            prima ancora, prima di questo, anni fa, anno fa, mesi fa,
            guardato, provato, scartato, disattivato,
            l'anno scorso, anno scorso, lo scorso anno, il mese scorso, prima, in precedenza,
            precedentemente, un tempo, una volta, all'inizio, ex, vecchio, vecchia, eravamo, avevamo,
            ero, non piu, lasciato, abbiamo lasciato, nel 2023, nel 2024, nel 2025, in passato""",
        "at_now": """
            siamo rimasti, siamo rimaste, rimasti, rimaste, ne sono rimasti,
            adesso, ora, oggi, oggigiorno, attualmente, quest'anno, questo mese, per ora, al momento,
            in questo momento, per il momento, ormai, finora, ad oggi, a oggi, ancora, gia, per adesso,
            per cominciare, per iniziare, da allora, subito, intanto""",
        "at_later": """
            entro l'anno, entro fine anno, entro la fine dell'anno, a fine anno,
            l'anno prossimo, anno prossimo, il prossimo anno, presto, piu avanti, piu tardi, in futuro,
            poi, dopo, saremo, avremo, sara, magari, in estate, in autunno, in inverno, in primavera,
            quest'estate, nel 2027, a regime, a breve, prossimamente""",
        "at_until": "fino a, fino al, fino allo, sino a",
    },
    "nl": {
        "at_then": """
            is oud, is verouderd,
            geleden, jaar terug, maanden terug,
            bekeken, geprobeerd, uitgeprobeerd, getest, afgesloten, opgezegd,
            vorig jaar, het jaar ervoor, afgelopen jaar, vorige maand, vroeger, eerder, voorheen,
            destijds, toen, daarvoor, ervoor, ex, voormalig, voormalige, oorspronkelijk, oude, niet meer,
            eerst bij,
            eerst, overgestapt van, ooit, in 2023, in 2024, in 2025""",
        "at_now": """
            zijn over, overgebleven, zijn er nog,
            nu, vandaag, momenteel, tegenwoordig, dit jaar, deze maand, dit kwartaal, op dit moment,
            inmiddels, nog, voorlopig, thans, sindsdien, sinds, op het moment, tot nu toe, vooralsnog,
            om te beginnen, huidige, nu nog""",
        "at_later": """
            eind dit jaar, tegen het eind van het jaar, voor het einde van het jaar, eind van het jaar,
            volgend jaar, volgende maand, komend jaar, straks, binnenkort, later, in de toekomst,
            hopelijk, misschien later, in het najaar, in het voorjaar, in de zomer, in de winter,
            op termijn, daarna, wordt, worden, zullen, gepland, in 2027, uiteindelijk""",
        "at_until": "tot, tot en met",
    },
}
