"""Words by which people turn from what they said to something else, in seven languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

TURNS = listed(
    """rather instead better actually oh hmm sorry wait mistake oops scrap let's use try switch change push
    move prefer now forgot btw renamed rebranded ugh aw gosh dang darn jeez gee argh lieber doch besser ach
    inzwischen jetzt stattdessen nehmen nimm entschuldigung moment verschieben vergessen mittlerweile
    umbenannt finalement plutot mieux pardon excusez attendez ah desormais prenez mettez oublie oubliais
    maintenant mejor perdon espera espere ahora olvide cambia cambie ponga pon finalmente afinal melhor
    desculpe desculpa espere agora esqueci olha ponha mude anzi meglio scusi scusa aspetti aspetta adesso ora
    dimenticavo metta infine toch liever beter eigenlijk wacht nu trouwens vergeten zet inmiddels"""
)
TURNING = tuple(
    tuple(phrase.split())
    for phrase in """by the way, after all, on second thought, turns out, just heard, i checked, go with,
    would prefer, needs to be, has to be, would suit me better, suits me better, would rather have,
    would rather do, would rather take, rather have,
    put down, make it, make that, should be, has to be, ach so, en fait, en realidad, al final, na
    verdade, in realta, alla fine, o ja, bij nader inzien""".replace("\n    ", " ").split(", ")
)
