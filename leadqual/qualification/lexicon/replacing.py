"""Words by which a later word takes the place of an earlier one, in seven languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed


def _phrases(listing: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in listing.split(","))


# what stands behind these does not hold
NOT = {"en": "not", "de": "nicht", "fr": "pas", "es": "no", "pt": "nao", "it": "non", "nl": "niet"}
RATHER_THAN = _phrases(
    """instead of, rather than, in place of, statt, anstatt, anstelle von, au lieu de, au lieu du, plutot
    que, plutot qu', en vez de, en lugar de, em vez de, ao inves de, invece di, invece che, invece
    del, anziche, al posto di, in plaats van, wrong about, better than, nicer than, easier than, besser als,
    mieux que, no longer, take back, never mind, mejor que, melhor que, meglio di,
    beter dan, changed my mind about, change my mind about,
    and not, und nicht, et non, et pas, y no,
    e nao, e non, en niet, mistaken about, confused about"""
)
# an order to let it go
FORGET = listed(
    """forget scratch drop ignore cancel scrap disregard strike delete vergiss vergessen streich streichen
    oublie oubliez olvida olvide olvidate esquece esqueca esqueci dimentica dimentichi dimenticate
    vergeet schrap stare tomber"""
)
# "I wrote 3 but meant 2"
SAID = listed(
    """wrote said typed put told entered gave mentioned asked written schrieb sagte geschrieben gesagt
    getippt angegeben schrieben ecrit dit mis tape indique escribi dije puse escrito dicho puesto
    indicado escrevi disse pus dito indiquei digitei scritto detto messo indicato schreef zei
    geschreven gezegd getypt opgegeven"""
)
MEANT = listed(
    """meant mean meinte meine gemeint wollte voulais pensais queria quise quis volevo intendevo bedoelde
    bedoel bedoelden wilde"""
)
# "change 6 to 7", "replace 6 by 7"
CHANGE = listed(
    """change replace swap switch correct alter andere andern andre ersetze ersetzen tausche tauschen
    korrigiere wechsle changez changer change remplacez remplacer remplace corrigez cambia cambie
    cambiar reemplaza reemplace reemplazar sustituye sustituya corrige muda mude mudar troca troque
    trocar altera altere alterar substitua substituir cambi cambiare sostituisci sostituisca
    sostituire corregga verander wijzig vervang wissel"""
)
INTO = listed(
    """to for with into by auf in durch gegen zu par contre en a por para con com naar door voor tegen"""
)
SMALL = listed(
    """i we you want need take like it the a an my our that this of than from at on in for to is was as by
    about and so be have had ich wir sie es habe haben hatte der die das den dem ein eine einen am um von vom
    zu zum mit an im in bei je j' nous on c' est le la les l' un une ai avais a de du des d' au aux ce yo
    nosotros he el los las una es era que por mi en ha del al eu nos o os as uma e era tinha no na do da ao io
    noi ho avevo il lo gli uno una e' di che del della al alle ik wij we het de een heb had was van om op
    earlier before previously vorhin vorher zuerst avant antes primero prima eerder eerst please bitte sorry
    anymore then first just actually wrongly mistakenly accidentally"""
)
# what else a message may say that does nothing but correct
CALLING = listed(
    """hey part agreed longer any more know thank thanks course down going thinking been pain bother would
    like love what after all back does wrong mistaken confused no nee nein non nope hmm oh ah um uh well ok
    okay yes can could would you let us me do go use put take want need with mit avec con com met rather now
    so really right kann konnen konnten bitte lieber doch nehmen nehme peut pourriez peux mettez mettre prenez
    plutot puede podria poner ponga mejor pode poderia por ponha melhor puo potrebbe mettere metta meglio kunt
    kun zet doe liever toch maak machen wir sie faites je haga faca faccia"""
)
# where what does not hold ends
ENDS = listed(
    """but make put use take it's should is and sondern mais sino mas ma maar c' es ist sorry please wait
    actually to i we , . ; : ! ? - ( ) – — meant"""
)

# a plan that was, or a habit: what stands behind holds no more if a "but" follows
PLANNED = _phrases(
    """was going to, were going to, was gonna, would planned, had planned, would thought, had thought,
    would wanted, had wanted, would considered, had considered, was thinking, were thinking, was
    planning, were planning, would intended, had intended, originally, initially, at first, first
    thought, first wanted, first said, was meant to, were meant to, was supposed to, were supposed to,
    thought of, thought about, wanted first, used to, wollte
    eigentlich, eigentlich wollte, eigentlich wollten, wollten eigentlich, wollte erst, erst dachte,
    dachte erst, zuerst dachte,
    wollte zuerst, hatte gedacht, hatte an, hatten an, hatte geplant, hatten geplant, geplant war,
    geplant waren, war geplant, ursprunglich, zuerst, anfangs, j' allais, allions, on allait,
    avais pense, avions pense, avais prevu, avions prevu, au depart, a l' origine, au debut,
    initialement, iba a, ibamos a, habia pensado, habiamos pensado, al principio, en principio,
    originalmente, inicialmente, ia, iamos, tinha pensado, tinhamos pensado, pensava, a principio,
    stavo per, stavamo per, avevo pensato, avevamo pensato, all' inizio, inizialmente, in origine,
    pensavo, wilde eerst, wilden eerst, had gedacht, hadden gedacht, had gepland, hadden gepland,
    oorspronkelijk, eerst, had aan, hadden aan, aanvankelijk, in eerste instantie"""
)
USUALLY = listed(
    """usually normally typically generally always normalerweise gewohnlich sonst meistens ublicherweise
    normalement habituellement normalmente habitualmente geralmente solitamente abitualmente normaal meestal
    gewoonlijk habitude costumbre costume solito"""
)
BUT = listed("but however though aber doch jedoch mais pero mas ma pero maar toch sino instead stattdessen")
THIS_TIME = listed(
    """now today time tonight instead jetzt nun diesmal heute maintenant fois finalement ahora vez hoy agora
    desta hoje adesso ora volta oggi stavolta nu keer vandaag ditmaal"""
)
NEVER_AGAIN = _phrases(
    """never again, not again, not want it again, not want that again, nie wieder, nie mehr, plus jamais,
    nunca mas, nunca mais, mai piu, nooit
    meer, nooit weer"""
)

# words that say that something was put wrongly or is put in the place of another
EVIDENCE = listed(
    """typo typos mistake mistaken mixed confused confuse error slip misspoke replace instead rather ignore
    verwechselt tippfehler fehler statt vertan versehen erreur confondu trompe confundido confundi equivoque
    engano enganei errado trocado sbagliato sbaglio confuso errore fout vergissing verward verwisseld
    vergist"""
)
# what else such a message says
CORRECTING = listed(
    """prefer preferred better longer after know knew that what which these those does do did not no nicht pas
    nao non niet works work out off falsch lieber besser prefere mieux mejor melhor meglio preferisco beter
    sry true correct right really fact thing something one wrong incorrect all told bit"""
)
# a wish that was: it holds no more if what follows says that it cannot be
WANTED = listed(
    "wanted wollte wollten voulait voulais voulions queria queriamos volevo volevamo wilde wilden"
)
GONE = listed(
    """taken occupied closed off belegt besetzt vergeben geschlossen voll weg pris occupe ferme ocupado
    ocupada cerrado cerrada lotado lotada fechado fechada occupato occupata chiuso chiusa bezet gesloten sold
    full gone unavailable booked ausverkauft ausgebucht vergriffen complet epuise agotado completo lleno
    esgotado cheio esaurito pieno uitverkocht vol volgeboekt"""
)
DECIDED = _phrases(
    """decided against, dropped it, dropped that, gave up on, ruled it out, ruled that out, in mind but,
    dagegen entschieden, verworfen, abbiamo scartato, on a renonce, hemos descartado, descartamos,
    van afgezien"""
)
ALREADY = listed("already schon bereits deja ya gia ja al twice before")
SEEN = listed(
    """seen watched heard read tried visited saw gesehen gehort gelesen probiert besucht vu vue entendu lu
    essaye visto vi oido leido probado visitado ouvi ouvido li lido experimentei sentito letto
    provato gezien gehoord gelezen geprobeerd bezocht"""
)
# what a thing on offer has room for, whoever will use it
HOLDS = listed(
    """takes seats fits holds sleeps carries accommodates fasst passen passt bietet schlafen accueille
    contient loge accueillent caben cabe acomoda aloja cabem leva hospeda ospita contiene porta tiene biedt
    past slapen"""
)
