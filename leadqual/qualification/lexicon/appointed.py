"""Words for times that are another thing's: what runs out, takes place or begins whatever anybody
    wishes, and
what leads up to such a time as a wish. Pure data, in seven languages."""

from __future__ import annotations

from leadqual.qualification.lexicon.events import HAPPENING
from leadqual.qualification.readers.word_sets import phrases
from leadqual.qualification.readers.word_sets import words as listed

# what such a thing does then; of two words the first is the verb
BEFALLS = HAPPENING | listed(
    """runs ran starts begins joins arrives leaves retires closes end expire renews renew renewed due ended
    expired opened closed lapses up lauft ablauft auslauft endet endete verlangert ansteht stattfindet findet
    statt termine prend echeance echoit tombe renouvelle termina vence caduca finaliza expira renueva toca
    vence expira renova caduca scade termina rinnova cade loopt afloopt aflopen verlengt valt plaatsvindt
    vindt"""
)
# what has a time of its own
HAPPENINGS = listed(
    """contract contracts subscription subscriptions licence license lease agreement trial renewal meeting
    meetings call appointment fair tradeshow expo conference event holiday holidays vacation leave audit
    season project campaign training workshop review year exam thesis tender maternity birthday wedding
    migration move funding round person hire employee starter recruit apprentice trainee intern vertrag
    vertrage abo lizenz testphase probezeit messe termin besprechung sitzung meeting urlaub konferenz saison
    geschaftsjahr prufung kundigungsfrist laufzeit umzug projekt schulung ausschreibung contrat abonnement
    licence essai bail salon reunion rendez-vous conges vacances audit saison exercice preavis demenagement
    projet formation contrato suscripcion licencia prueba feria reunion cita vacaciones auditoria temporada
    ejercicio mudanza proyecto formacion assinatura licenca teste feira reuniao ferias auditoria epoca mudanca
    projeto formacao contratto abbonamento licenza prova fiera riunione appuntamento ferie stagione esercizio
    trasloco progetto formazione abonnement licentie proefperiode beurs vergadering afspraak vakantie seizoen
    boekjaar opzegtermijn verhuizing opleiding contract"""
)
# what one does or attends, behind a form of "to have" or "to be at"
ATTENDED = listed(
    """meeting meetings call appointment fair tradeshow expo conference event holiday holidays vacation leave
    audit workshop review exam wedding demo presentation kickoff party board messe termin besprechung sitzung
    urlaub konferenz prufung schulung salon reunion rendez-vous conges vacances audit feria cita vacaciones
    auditoria feira reuniao ferias auditoria fiera riunione appuntamento ferie beurs vergadering afspraak
    vakantie"""
)
# the same thing in a clause that begins with one of these is what the wish is tied to
TIED = listed(
    """when once before until till after by as whenever wenn sobald bevor ehe bis nachdem quand lorsque des
    avant apres jusqu cuando antes hasta despues quando depois assim ate prima dopo appena finche wanneer
    zodra voordat voor nadat tot als"""
)
# words that want, plan or must have something: the time is then the wish's
WANTED = listed(
    """want wants wanted need needs needed like would should must plan planning planned aim aiming hope hoping
    ideally target goal deadline ready hoped supposed get replace switch implement introduce roll rollout so
    migrate onboard mochte mochten wollen will brauche brauchen soll sollte sollen muss mussen mussten ziel
    plan planen geplant lieber idealerweise einfuhren umsteigen wechseln also veux voulons voudrais voudrions
    souhaite souhaitons aimerais aimerions besoin faut faudrait devons doit objectif idealement prevu
    prevoyons donc remplacer quiero queremos querria querriamos necesito necesitamos debemos objetivo plan
    idealmente gustaria quisieramos cambiar entonces quero queremos precisamos preciso gostaria gostariamos
    devemos objetivo plano idealmente trocar entao voglio vogliamo vorrei vorremmo servirebbe serve dobbiamo
    obiettivo piano idealmente bisogno cambiare quindi wil willen zou zouden moet moeten nodig doel plan
    liefst idealiter vervangen overstappen dus"""
)
# since then
SINCE = listed("since seit seitdem depuis sinds")
# of another thing altogether
ELSEWHERE = phrases(
    """another project|a different project|anderes projekt|anderen projekt|autre projet|otro proyecto|
    outro projeto|altro progetto|ander project"""
)
BY_THEN = phrases(
    """before that|by then|until then|before then|by that time|right after|after that|davor|vorher|
    bis dahin|danach|avant ca|avant cela|d' ici la|juste apres|antes de eso|para entonces|
    hasta entonces|antes disso|ate la|prima di allora|entro allora|daarvoor|tegen die tijd|daarna"""
)
# what a firm does on its own account, whatever it buys
DEEDS = listed(
    """grow hire hiring move moving relocate expand expanding double open opening sell merge rebrand recruit
    raise wachsen einstellen umziehen expandieren verdoppeln eroffnen fusionieren grandir embaucher recruter
    demenager ouvrir doubler crecer contratar mudarnos abrir duplicar expandir crescer contratar mudar abrir
    dobrar crescere assumere trasferirci aprire raddoppiare groeien aannemen verhuizen uitbreiden verdubbelen
    openen"""
)
# steps on the way, which are taken before anything is bought
STEPS = listed(
    """discuss talk speak tell ask check decide decides deciding meet present review evaluate know answer back
    besprechen besprechen reden sprechen fragen prufen entscheiden entscheidet melden zuruck wissen discuter
    parler demander decider verifier saurai saurons reviens hablar hablarlo preguntar decidir decidimos
    consultar comentar sabre sabremos falar perguntar decidir decidimos consultar saberei saberemos parlare
    parlarne chiedere decidere decidiamo sapremo sapro bespreken overleggen praten vragen beslissen besluiten
    weet weten terug"""
)
