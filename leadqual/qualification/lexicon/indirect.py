"""Words by which people answer without yes or no, in all our languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

# the question is whether one has it ...
HAVING = listed(
    """have has got own is are there haben habt hast hat gibt ist besitzen avez as a possedez existe est tiene
    tienen tienes hay es tem tens ha hai avete possiede c'e heeft hebben heb is zijn bestaat"""
)
# ... or whether one needs it, or whether it should be done
NEEDING = listed(
    """need needs want wants like require should shall add include rent order brauchen brauchst braucht
    benotigen mochten mochtest wollen willst sollen soll wunschen besoin faut voulez souhaitez desirez veux
    voudriez necesita necesitan necesitas quiere quieren desea precisa precisam quer querem deseja serve
    servono vuole volete desidera occorre occorrono nodig wilt wil willen zullen zal wenst"""
)
# "I bring my own", "wir haben eigene", "I've plenty": there is no need of it
STOCKED = listed(
    """covers covered own myself ourselves plenty enough eigene eigenen eigenes eigener selbst selber genug
    genugend propre propres meme memes propio propia propios propias mismo misma mismos mismas proprio propria
    proprios proprias mesmo mesma mesmos mesmas proprie propri soli sola eigen zelf genoeg sobra"""
)
# the same by a word that stands for the thing: "les nôtres"
BELONGINGS = listed(
    """mine ours notres notre mien mienne miens miennes nuestras nuestros nuestra nuestro mio mia mios mias
    nossas nossos nossa nosso meu minha meus minhas nostre nostri nostra nostro mie miei unsere meine"""
)
# a field about having one's own is not denied by having it
CLAIMS = listed(
    """own has have having already eigene eigenen eigenes vorhanden besitzt propre possede propio tiene
    proprio propria tem possui eigen heeft bezit decides decide self alone themselves entscheidet"""
)
ONES = listed(
    """one some mine ours two several eins einen eine welche en un una uno unos um uma uns ne er"""
) - {"en", "er", "uns"}
# generic, but not between owning and renting
OWNING = listed("own buy purchase")
DOING = listed("shall should can may could do want would")
POINTING = listed("it them one those these that her him")
# what a question may say of a thing that it calls "one" or "it"
OFFERING = listed(
    """shall should zal zullen soll sollen anado añado agrego aggiungo adiciono ajoute fuge add include take
    have book reserve order need want like prefer interested consider opt rent extra along well purchase buy
    hinzufugen buchen nehmen haben dazu dazubuchen mochten wollen brauchen wunschen reservieren ajouter
    prendre reserver voulez souhaitez desirez faut besoin inclure place anadir agregar anadirlo anadirla
    agregarlo agregarla quiere quieren desea incluir incluirlo incluirla reservar reservarlo adicionar
    adiciona quer querem deseja incluir reservar aggiungere aggiungerlo aggiungerla vuole volete desidera
    includere includerlo includerla prenotare prenotarlo prenotarla toevoegen erbij wilt willen wil wenst
    nemen boeken bijboeken gerne graag"""
)
THINGS = listed(
    """one it that them those some any this einen eine eins ein es das ihn sie welche dazu en une un l' le la
    les ca cela uno una lo los las eso um uma lo la os as isso ne lo la li le questo er een die dat het erbij
    anadirlo anadirla agregarlo agregarla adiciona incluirlo incluirla reservarlo aggiungerlo aggiungerla
    includerlo includerla prenotarlo prenotarla"""
)
