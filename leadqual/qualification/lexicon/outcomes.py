"""What may have become of a thing that was asked after, in all our languages: it is over, it goes on, it was
done, it is still to come. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

ENDED = listed(
    """ended expired lapsed void gone abgelaufen erloschen vorbei ausgelaufen expiree expire terminee termine
    terminado terminada terminato perimee echue caducada caducado vencida vencido vencio caduco expirada
    expirado expirou acabou acabada venceu scaduta scaduto finita terminata verlopen afgelopen vervallen"""
)
# what one did with a thing that one has no more
GONE = listed(
    """sold gave lost broke stolen returned died cancelled canceled quit stopped dropped lapse terminated
    dissolved scrapped ditched abandoned discontinued shut lost verkauft verloren kaputt gekundigt aufgehort
    beendet abgeschafft abgeschaltet verschrottet aufgelost vendu perdu casse resilie resiliee arrete quitte
    abandonne supprime vendi vendimos vendido perdi baja cancele cancelamos cancelado rescindido deje dejado
    dejamos termino acabo encerramos terminou deixei deixamos vendemos disdetto disdetta venduto perso smesso
    chiuso cessato annullato opgezegd gestopt verkocht kwijt beeindigd afgeschaft weggedaan"""
)
RUNNING = listed(
    """runs running lasts valid lauft gilt gultig besteht court dure valable corre dura vigente vale vigor
    loopt geldt geldig duurt"""
)
UNTIL = listed("until till til through bis jusqu' jusque jusqu'en hasta ate fino tot")
# with a time behind it
SINCE = listed("since for seit depuis desde sinds dal dall' dallo dalla")
WAITING = listed(
    """waiting pending awaiting warten warte wartet ausstehend attend attends attendons attente esperando
    esperamos pendiente espera aguardar aguardamos aguardando pendente attesa aspettando aspettiamo aspetto
    wachten wacht afwachting"""
)
DONE = listed(
    """done did settled sorted arrived approved granted through issued erledigt bewilligt genehmigt durch
    eingegangen angekommen freigegeben geklart fait faite regle reglee obtenu obtenue accorde accordee
    approuve validee hecho hecha aprobado aprobada resuelto resuelta llegado concedido concedida feito feita
    aprovado aprovada resolvido resolvida chegou fatto fatta approvato approvata arrivato arrivata concesso
    concessa risolto risolta gedaan geregeld goedgekeurd verleend toegekend binnen rond"""
)
# before what has been done
AUXILIARY = listed(
    """has have had been you is are was were already he ha han has hemos hanno abbiamo avete hai stato stata
    sido foi fue esta foram ya gia ja est a ete avez
    wurde wurden haben habt ist sind zijn heeft hebben werd werden"""
)
# how a sentence begins that says of a thing that it is so no more
NO_MORE = tuple(
    tuple(phrase.split())
    for phrase in (
        "not any more", "not anymore", "no longer", "not since", "used to", "nicht mehr", "plus maintenant",
        "plus depuis", "plus du tout", "ya no", "non piu", "ja nao", "nao mais", "niet meer",
    )
)  # fmt: skip
WAS = listed(
    """was were had war hatte hatten waren avait avais avions etait etais etions tenia tenian teniamos era
    eramos tinha tinhamos eramos avevo avevamo aveva ero eravamo hadden was waren"""
)
AGO = listed("ago vor yesterday gestern hier ayer ontem ieri gisteren geleden hace fa ha atras recently")
SEVERAL = listed(
    """several multiple mehrere mehreren plusieurs varios varias diversos diversas vari varie diversi
    diverse meerdere verschillende"""
)
MORE_THAN = (("more", "than", "one"), ("mehr", "als", "ein"), ("mehr", "als", "eine"),
             ("mehr", "als", "einen"), ("plus", "d'", "un"), ("plus", "d'", "une"), ("mas", "de", "un"),
             ("mas", "de", "una"), ("mais", "de", "um"), ("mais", "de", "uma"), ("piu", "di", "uno"),
             ("piu", "di", "una"), ("piu", "di", "un"), ("meer", "dan", "een"))  # fmt: skip
ONLY = listed(
    """seul seule sola only just nur bloss juste seulement solo unicamente solamente so apenas soltanto alleen
    maar"""
)
SINGLE = listed("one single ein eine einen einer un une uno una um uma een")
# what may stand beside these words: who, the auxiliary verbs, small adverbs
BESIDE = listed(
    """i we it that this they one there am is are was were be been have has had do did do just only already
    finally now then so far actually still yet recently fortunately unfortunately luckily thankfully sadly
    thank god all sorry oh well and the us our ours mine me a in on of for let by up down out off got back
    came end at last on to s 's ich wir es er sie das der die den dem dies habe haben hab hat ist sind bin war
    waren wurde wurden noch schon bereits endlich inzwischen mittlerweile leider zum gluck jetzt gerade nur
    uns unserer unsere unseren darauf daruber je j' nous on il elle ils ca cela c' l' s' y en a ai avons est
    sont etait ete suis sommes a' encore deja enfin toujours malheureusement heureusement maintenant vient
    juste le la les notre nous-memes yo nosotros lo la los las esta estan estamos estoy es son fue he hemos ha
    han aun todavia ya por fin ahora desgraciadamente tengo tenemos somos soy eso nuestro nuestra se eu nos
    isso ja ainda esta estamos estou foi fui sou somos tenho temos finalmente infelizmente agora a gente o os
    as io noi lo li gia ancora e' e' sono siamo ho abbiamo ha stato stata finalmente purtroppo adesso ora ci
    stiamo sto la na no il nostro nostra gli ik wij we het dat die daar heb hebben heeft is zijn ben was werd
    al nog steeds eindelijk inmiddels nu helaas gelukkig er op onze"""
)
NOT = listed(
    """n't not never none no nothing kein keine keinen nicht nie nichts nix aucun pas non rien ninguno nada
    nessuno niente nulla nenhum nao geen niet niks niets"""
)
