"""Words by which people say what they do or have at some time, apart from wanting something then, in all our
languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

# who does it, by language; the others leave the pronoun out
SPEAKERS = {
    "en": listed("i we he she they my our"),
    "de": listed("ich wir er sie mein meine unser unsere"),
    "fr": listed("je j' nous on il elle mon ma notre"),
    "nl": listed("ik wij we hij zij mijn onze"),
}
# a clause with one of these speaks of what is wanted or will be taken up
WISHES = listed(
    """want wants wanted need needs needed like love prefer book booked reserve make take do come coming go
    going believe see watch visit look looking find schedule plan planning think thinking guess say mean hope
    hoping would should could can choose pick set put change move let let's please arrange try aim aiming eat
    dine meet check start begin stay leave leaving return arrive arriving depart travel travelling traveling
    fly flying pay send order request requested ask call cancel rather better best works work's suits fits
    fine ok okay ideally mochte will wollen brauche brauchen hatte hatten wurde wurden nehme nehmen buche
    buchen reserviere suche suchen komme kommen kann konnen bitte soll sollen gern gerne lieber plane planen
    bleiben ankommen reise veux voudrais voulons voudrions souhaite souhaitons aimerais aimerions besoin faut
    faudrait reserver prends prenons cherche cherchons viens venons peux pouvons preferes prefere arriver
    partir reste restons pars wil willen zou zouden graag nodig boek boeken reserveer neem nemen zoek zoeken
    kom komen kan kunnen moet moeten liever blijven vertrek"""
)
AUXILIARIES = listed(
    """will ll 'll have ve has had shall might may must habe haben hat werde werden ai avons as a heb hebben
    heeft zal zullen"""
)
COPULAS = listed(
    """am are is was were be been bin sind ist war waren suis sommes est sont sera ben zijn is was"""
)
ADVERBS = listed(
    """just only also always usually normally still really already then not never often mostly have got to
    nur auch immer meist noch schon dann nicht erst eh ne n' y en ook altijd nog al dan niet"""
)
# what one can be at the time one wants something
PREDICATES = listed(
    """free available fine ok okay good happy flexible interested in there here ready back looking thinking
    hoping planning wanting coming arriving leaving going staying travelling traveling flying frei verfugbar
    flexibel da bereit zuruck libre libres disponible disponibles dispo la pret vrij beschikbaar flexibel
    terug people of persons adults guests personen leute personnes mensen"""
)
JOINS = listed(
    """so because as since while when and but or that da weil denn und aber oder wenn als dass parce car et
    mais ou quand que want omdat en maar of als dat cause cuz"""
)
HAPPENING = listed(
    """starts begins ends finishes closes shuts opens expires lands departs arrives lasts beginnt startet
    endet schliesst landet ablauft commence finit ferme expire empieza termina acaba cierra vence comeca fecha
    comincia inizia finisce chiude scade begint eindigt sluit verloopt"""
)
