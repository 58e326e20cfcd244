"""What says no to a yes/no field by naming the opposite: "public" for a field about privacy, "just the
once" for one about repeating. Pure data, in all our languages.

A group is two lists: the words by which a field is known to be about the first, and the phrases that name the
second.
"""

from __future__ import annotations

GROUPS: tuple[tuple[str, str], ...] = (
    (
        "private privacy privat privatsphare prive privee privado privada privato privata prive",
        """public, publicly, visible to everyone, visible to all, everyone can see, offentlich, publique,
        publico, publica, pubblico, pubblica, openbaar""",
    ),
    (
        "shared share sharing carpool pool geteilt teilen partage partagee compartido compartida "
        "compartilhado compartilhada condiviso condivisa gedeeld delen",
        """by myself, by ourselves, to myself, to ourselves, alone, on my own, on our own, just for me,
        only for me, just for us, only for us, private, privately, allein, alleine, fur mich allein, seul,
        seule, tout seul, sozinho, sozinha, da solo, da sola, alleen""",
    ),
    (
        "direct nonstop non-stop direkt directo directa direto direta diretto diretta rechtstreeks",
        """with stops, with a stop, with one stop, layover, layovers, connecting flight, connection, stopover,
        mit umstieg, mit umsteigen, avec escale, avec correspondance, con escala, com escala, con scalo,
        met overstap""",
    ),
    ("refundable erstattbar remboursable reembolsable reembolsavel rimborsabile", "nonrefundable"),
    (
        "furnished mobliert meuble meublee amueblado amueblada mobilado mobiliado arredato gemeubileerd",
        """unfurnished, unmobliert, sin muebles, sem mobilia, ongemeubileerd, non arredato, non meuble,
        own furniture, bring my own furniture""",
    ),
    (
        "smoking smoker raucher rauchen fumeur fumer fumador fumar fumante fumatori fumare roken roker",
        """non-smoking, non smoking, nonsmoking, smoke-free, smoke free, non-smoker, non smoker, nonsmoker,
        nichtraucher, non-fumeur, non fumeur, no fumador, nao fumador, nao fumante, non fumatori, rookvrij,
        niet-roker""",
    ),
    (
        "outdoor outdoors outside terrace patio draussen exterieur terraza exterior aperto buiten terras",
        """indoors, inside, indoor, drinnen, a l'interieur, interieur, adentro, interior,
        all'interno, binnen""",
    ),
    (
        "return roundtrip round-trip round ruckfahrt hin-und-ruck retour vuelta volta ritorno",
        """one-way, one way, oneway, single ticket, nur hin, nur hinfahrt, aller simple, solo ida, so ida,
        solo andata, sola andata, enkele reis""",
    ),
    (
        "repeat repeats repeating recurring recurrent recurrence wiederholen wiederholung regelmassig "
        "repeter recurrente repetir recorrente ripetere ricorrente herhalen herhaald subscription",
        """just once, just the once, only once, only the once, one time only, one-off, one off, a single time,
        nur einmal, einmalig, une seule fois, juste une fois, una sola vez, solo una vez, so uma vez,
        uma vez so, una volta sola, solo una volta, eenmalig, een keer""",
    ),
    (
        "urgent urgency dringend eilig urgente pressant spoed",
        """no rush, no hurry, not in a hurry, in no hurry, in no rush, not in a rush, take your time,
        keine eile, eilt nicht, nicht eilig, pas presse, pas pressee, pas urgent, rien ne presse, sin prisa,
        no corre prisa, no hay prisa, sem pressa, nao ha pressa, nao tenho pressa, senza fretta,
        non c'e fretta, nessuna fretta, geen haast, geen spoed, rustig aan""",
    ),
    (
        "alcohol alcoholic alkohol alcool",
        "alcohol-free, alcohol free, non-alcoholic, non alcoholic, alkoholfrei, sans alcool, sin alcohol, "
        "sem alcool, analcolico, alcoholvrij",
    ),
    (
        "online remote virtual",
        """in person, face to face, face-to-face, on site, on-site, vor ort, personlich, en personne,
        sur place, en persona, presencial, pessoalmente, di persona, in presenza, op locatie""",
    ),
    ("automatic automatik automatique automatico automaat",
     "manual, stick shift, schaltwagen, schaltgetriebe, "
     "boite manuelle, manuelle, cambio manuale, handgeschakeld"),
    (
        "delivery deliver lieferung liefern livraison livrer entrega entregar envio consegna "
        "bezorging bezorgen",
        """pick it up, pick them up, collect it, collect them, collect it myself, pickup, selbst abholen,
        abholung, viens le chercher, retrait, recogerlo, recojo, retirar, vou buscar, ritiro,
        passo a prenderlo, ophalen, afhalen""",
    ),
    (
        "driving drive",
        """by train, by bus, by plane, taking the train, take the train, flying, mit der bahn, mit dem zug,
        en train, en tren, de comboio, in treno, met de trein""",
    ),
)  # fmt: skip
