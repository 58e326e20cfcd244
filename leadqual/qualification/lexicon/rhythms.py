"""How often, in all our languages: a choice "Monthly" and an answer "every month" share no word. Pure data.

Spelled as folded texts are, without accents.
"""

from __future__ import annotations

RHYTHMS: dict[str, str] = {
    "day": """
        daily, every day, each day, once a day, every single day, taglich, jeden tag, einmal am tag,
        einmal taglich, quotidien, quotidienne, quotidiennement, chaque jour, tous les jours,
        une fois par jour, diario, diaria, diariamente, a diario, cada dia, todos los dias, una vez al dia,
        todos os dias, todo dia, uma vez por dia, giornaliero, giornaliera, quotidiano, quotidiana,
        ogni giorno, tutti i giorni, una volta al giorno, dagelijks, elke dag, iedere dag, een keer per
        dag""",
    "weekdays": """
        weekdays, every weekday, on weekdays, mon to fri, monday to friday, monday through friday,
        mon through fri, mon fri, monday friday, mo fr, mo bis fr, montag bis freitag, montags bis freitags,
        werktags, an werktagen, wochentags, du lundi au vendredi, lundi a vendredi, en semaine, jours ouvres,
        jours ouvrables, de lunes a viernes, lunes a viernes, entre semana, dias laborables,
        de segunda a sexta, segunda a sexta, dias uteis, dal lunedi al venerdi, lunedi venerdi,
        giorni feriali, nei giorni feriali, maandag tot en met vrijdag, maandag tot vrijdag, ma vr,
        doordeweeks, op werkdagen, werkdagen""",
    "week": """
        weekly, every week, each week, once a week, once per week, one time a week, wochentlich, jede woche,
        einmal die woche, einmal pro woche, einmal in der woche, hebdomadaire, chaque semaine,
        toutes les semaines, une fois par semaine, semanal, semanalmente, cada semana, todas las semanas,
        una vez a la semana, una vez por semana, toda semana, todas as semanas, uma vez por semana,
        settimanale, settimanalmente, ogni settimana, tutte le settimane, una volta alla settimana,
        una volta a settimana, wekelijks, elke week, iedere week, een keer per week, eenmaal per week""",
    "two weeks": """
        fortnightly, biweekly, bi weekly, every two weeks, every 2 weeks, every other week, every second week,
        every fortnight, once every two weeks, twice a month, alle zwei wochen, alle 2 wochen,
        zweiwochentlich, vierzehntagig, alle vierzehn tage, alle 14 tage, toutes les deux semaines,
        toutes les 2 semaines, tous les quinze jours, tous les 15 jours, une semaine sur deux,
        cada dos semanas, cada 2 semanas, cada quince dias, cada 15 dias, quincenal, quinzenal,
        a cada duas semanas, de duas em duas semanas, a cada quinze dias, ogni due settimane,
        ogni 2 settimane, quindicinale, ogni quindici giorni, tweewekelijks, om de twee weken,
        elke twee weken, om de week, elke 2 weken""",
    "month": """
        monthly, every month, each month, once a month, once per month, one time a month, monatlich,
        jeden monat, einmal im monat, einmal pro monat, mensuel, mensuelle, mensuellement, chaque mois,
        tous les mois, une fois par mois, mensual, mensualmente, cada mes, todos los meses, una vez al mes,
        una vez por mes, mensal, mensalmente, todo mes, todos os meses, uma vez por mes, mensile,
        mensilmente, ogni mese, tutti i mesi, una volta al mese, maandelijks, elke maand, iedere maand,
        een keer per maand, eenmaal per maand""",
    "quarter": """
        quarterly, every quarter, once a quarter, every three months, every 3 months, vierteljahrlich,
        quartalsweise, jedes quartal, alle drei monate, alle 3 monate, trimestriel, trimestrielle,
        chaque trimestre, tous les trois mois, trimestral, cada trimestre, cada tres meses, a cada tres meses,
        trimestrale, ogni trimestre, ogni tre mesi, elk kwartaal, om de drie maanden, elke drie maanden""",
    "year": """
        yearly, annually, annual, every year, each year, once a year, once per year, jahrlich, jedes jahr,
        einmal im jahr, einmal pro jahr, annuel, annuelle, annuellement, chaque annee, tous les ans,
        une fois par an, anual, anualmente, cada ano, todos los anos, una vez al ano, todo ano, todos os anos,
        uma vez por ano, annuale, ogni anno, tutti gli anni, una volta all' anno, una volta l' anno,
        jaarlijks,
        elk jaar, ieder jaar, een keer per jaar""",
    "once": """
        once, one time, just once, only once, just the once, just this once, one off, a single time,
        only this time, einmalig, nur einmal, ein einziges mal, einmal, une fois, une seule fois,
        juste une fois, ponctuel, ponctuelle, una vez, una sola vez, solo una vez, puntual, uma vez,
        so uma vez, uma unica vez, una volta, una tantum, una sola volta, una volta sola, solo una volta,
        eenmalig, een keer, eenmaal""",
}
