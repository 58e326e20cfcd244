"""Ways of asking for a yes or no, in all our languages together: for what is needed, what is there,
what is so; for leave, and about the talk itself. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

WAYS = {
    "needed": listed(
        """need needs needed require requires required want wants wanted wish must should brauchen braucht
        benotigen mussen muss sollen soll wollen mochten wunschen faut faudra doit doivent besoin voulez
        souhaitez desirez necesita necesitan falta debe deben quiere quieren desea desean precisa
        precisam quer querem deseja devem deve serve servono occorre occorrono bisogno vuole volete
        vogliono desidera devono nodig moet moeten hoeft wilt willen wenst wensen"""
    ),
    "there": listed(
        """has have had own owns available already there use existing equipped haben hat habt gibt
        vorhanden avez ont a-t-il y disposez tiene tienen hay cuenta cuentan dispone disponen tem tem-se
        ha possui possuem avete hanno c'e ci dispone hebt heeft hebben heb aanwezig er beschikt"""
    ),
    "so": listed(
        """is are being ist sind werden wird est sont es son esta estan e sao estao ta sono viene vengono
        is zijn wordt worden trata handelt s'agit agit"""
    ),
}
# the agent asks for leave, or offers to do something
LEAVE = listed(
    """darf soll kann puis dois puedo posso devo mag zal kan faccio mando envio reservo apunto anoto
    invio prenoto schicke mache stuur podemos possiamo"""
)
# about the talk itself, what has been said in it and how it pleases
CHAT = listed(
    """frage fragen question questions pregunta preguntas pergunta perguntas duvida duvidas domanda
    domande vraag vragen minute minuten moment minuto momento minuutje instant zeit temps tiempo
    tempo tijd mail mails correo nachricht message mensaje mensagem messaggio bericht parece parecem
    gefallt passt vindt vinden trouvez convient pensez cree acha acham pensa sembra piace gusta
    interesa interessa spricht lijkt bevalt klopt denkt teuer cher caro costoso duur preis prix
    precio preco prezzo prijs hilft helfen aider ajudar ayudar aiutare helpen verstanden compris
    entendido capito begrepen dormiu schlafen dormi hoort demo gehort contacta kontaktieren noch-
    etwas conoce connaissez kennen kent conosce conhece klar clair claro chiaro duidelijk clear"""
)
# the question is who the visitor is
PERSON = (
    "sind sie", "bist du", "seid ihr", "etes vous", "vous etes", "es usted", "usted es", "eres",
    "son ustedes", "e lei", "lei e", "sei", "siete", "voce e", "e voce", "bent u", "u bent", "ben je",
    "je bent", "zijn jullie",
)  # fmt: skip
