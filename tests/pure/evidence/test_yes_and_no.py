"""Yes and no as people say them, to questions in any of the languages about fields described in another."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge

HIRING = Field("hiring", "boolean", "Whether the company is recruiting")
DECIDES = Field("signs", "boolean", "The visitor decides on this alone")
HASTE = Field("is_urgent", "boolean", "Is it urgent?")
LOT = Field("parking", "boolean", "Whether a parking space is needed")
MEAL = Field("meal", "boolean", "Breakfast wanted")
PET = Field("with_pet", "boolean", "Travels with a pet")
LIFT = Field("aufzug", "boolean", "Aufzug vorhanden")
TRIAL = Field("essai", "boolean", "Essai gratuit souhaité")

QUESTIONS = [
    (HIRING, "Suchen Sie neue Leute, stellen Sie also gerade ein? Rekrutieren Sie?", "ja, genau", True),
    (HIRING, "Estão contratando?", "estamos sim", True),
    (HIRING, "State assumendo?", "no, al momento no", False),
    (HIRING, "Zijn jullie aan het werven?", "nee hoor", False),
    (DECIDES, "Signez-vous vous-même ?", "oui, tout seul", True),
    (DECIDES, "Mag u hiervoor tekenen?", "jazeker", True),
    (DECIDES, "Would your signature be enough to sign this?", "no, my boss signs too", False),
    (HASTE, "Eilt es?", "schon, ja", True),
    (HASTE, "¿Corre prisa?", "no mucha, no", False),
    (HASTE, "Heeft het haast?", "niet echt", False),
    (LOT, "Brauchen Sie einen Stellplatz?", "ja bitte", True),
    (LOT, "Le hace falta estacionamiento?", "no, gracias", False),
    (MEAL, "Mit Frühstück?", "gerne", True),
    (MEAL, "Desea desayuno?", "sí, por favor", True),
    (PET, "Viaggia con un cane?", "sì, uno piccolo", True),
    (PET, "Neemt u een hond mee?", "nee, geen", False),
    (LIFT, "Is there an elevator?", "yes there is", True),
    (TRIAL, "Shall we set up a trial?", "go on then", True),
]
OTHER_QUESTIONS = [
    (HIRING, "¿Tiene coche?", "sí"),
    (HIRING, "Decidez-vous seul ?", "oui"),
    (DECIDES, "Would you like breakfast?", "yes please"),
    (DECIDES, "Eilt es?", "ja"),
    (HASTE, "Brauchen Sie einen Stellplatz?", "ja bitte"),
    (LOT, "Reist ein Hund mit?", "ja"),
    (MEAL, "¿Necesita parking?", "sí"),
    (PET, "Désirez-vous le petit-déjeuner ?", "oui"),
    (LIFT, "Is there a garden?", "yes"),
    (TRIAL, "May we call you back?", "yes sure"),
]
YES = {
    "Should we block the old card?": """do it|go for it|yes do that|ofc|obviously|please do|aye go on|yup
        |sure thing
        |fire away|lock it in|go right ahead|that'd be great|by all means|100%|hell yes|yes!!
        |of course you should
        |make it so|happy for you to|for sure|be my guest|if you would|deffo|yessir|yes, block it|I'd say so
        |you bet|please|absolutely, yes|oh yes|definitely please""",
    "Sollen wir die alte Karte sperren?": """ja machen Sie das|mach das|unbedingt|na klar|klar|logisch
        |aber ja|ja gern
        |auf alle Fälle|jo|sicher doch|nur zu|gerne doch|jap|bitte sperren|ich bitte darum
        |selbstverständlich""",
    "Faut-il bloquer l'ancienne carte ?": """oui faites|allez-y|bien entendu|évidemment|carrément
        |oui s'il vous plaît
        |faites donc|ouais|mais oui|sans problème|pourquoi pas|avec plaisir|absolument|oui oui|vas-y""",
    "¿Bloqueamos la tarjeta antigua?": """sí, hágalo|adelante|claro|por supuesto|desde luego|hazlo|venga
        |sí sí|dale
        |cómo no|sin problema|faltaría más|obvio""",
    "Bloqueamos o cartão antigo?": """sim, pode bloquear|pode sim|claro que sim|com certeza|quero sim
        |isso mesmo
        |por favor|pode ser|faça isso|sem dúvida|bora|manda ver""",
    "Blocchiamo la vecchia carta?": """sì, faccia pure|certo|ma certo|volentieri|proceda|vada pure|sì sì
        |come no, sì
        |senz'altro|assolutamente sì|d'accordo|fate pure""",
    "Zullen we de oude kaart blokkeren?": """ja graag|doe maar|ga je gang|zeker|natuurlijk|jazeker
        |absoluut|prima
        |ja hoor, doe maar|is goed|vooruit maar|tuurlijk""",
}
NO = {
    "Should we block the old card?": """nah|no need|leave it|not now|don't bother|not this time
        |I'll pass
        |rather not|no thank you|better not|please don't|skip it|nope|no way|not for now|god no
        |that won't be necessary
        |I don't think so|not today|hard pass|no that's fine|no, I'm good|it's not necessary""",
    "Sollen wir die alte Karte sperren?": """nein danke|lieber nicht|nicht nötig|brauchts nicht
        |bloß nicht|nö|nee lass
        |auf keinen Fall|muss nicht sein|diesmal nicht|jetzt nicht|lassen Sie mal|nein, noch nicht""",
    "Faut-il bloquer l'ancienne carte ?": """non merci|pas la peine|pas cette fois|surtout pas
        |pas maintenant|inutile
        |ce ne sera pas nécessaire|non, laissez|pas pour l'instant|nan""",
    "¿Bloqueamos la tarjeta antigua?": """no gracias|no hace falta|esta vez no|de momento no|mejor no
        |déjelo|para nada
        |ahora no|no es necesario|qué va""",
    "Bloqueamos o cartão antigo?": """não, obrigado|não precisa|dessa vez não|agora não|melhor não
        |deixa pra lá
        |de jeito nenhum|por enquanto não|não é necessário""",
    "Blocchiamo la vecchia carta?": """no grazie|non serve|stavolta no|per ora no|meglio di no
        |lasci stare|non occorre
        |non è necessario|direi di no""",
    "Zullen we de oude kaart blokkeren?": """nee dank u|hoeft niet|deze keer niet|nu even niet
        |liever niet|laat maar
        |niet nodig|beter van niet|voorlopig niet""",
}
NEITHER = {
    "Should we block the old card?": """why?|what would happen then?|let me ask my wife|hm|not sure yet
        |that depends
        |which card?|do you have to?|I lost it in Rome|what card|can I think about it|what do others do?
        |tell me more""",
    "Sollen wir die alte Karte sperren?": "warum?|weiß nicht|was heißt das?|mal sehen|kommt drauf an",
    "Faut-il bloquer l'ancienne carte ?": "pourquoi ?|je ne sais pas|on verra|ça dépend",
    "¿Bloqueamos la tarjeta antigua?": "¿por qué?|no sé|depende|ya veremos",
    "Bloqueamos o cartão antigo?": "por quê?|não sei|depende|vamos ver",
    "Blocchiamo la vecchia carta?": "perché?|non so|dipende|vedremo",
    "Zullen we de oude kaart blokkeren?": "waarom?|weet ik niet|hangt ervan af|misschien",
}
CARD = Field(
    "block",
    "boolean",
    "Block the old card",
    questions=tuple(YES),
    cues=("block", "sperren", "bloquer", "bloquear", "bloccare", "blokkeren", "carte", "tarjeta", "karte"),
)


def _said(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(asked, reply.strip()) for asked, replies in table.items() for reply in replies.split("|")]


@pytest.mark.parametrize(("field", "asked", "reply", "value"), QUESTIONS)
def test_question_in_another_language_than_the_field(
    field: Field, asked: str, reply: str, value: bool
) -> None:
    assert judge(field, [f"a: {asked}", f"v: {reply}"], value).status == "accepted"
    assert judge(field, [f"a: {asked}", f"v: {reply}"], not value).status != "accepted"


@pytest.mark.parametrize(("field", "asked", "reply"), OTHER_QUESTIONS)
def test_yes_to_another_question(field: Field, asked: str, reply: str) -> None:
    assert judge(field, [f"a: {asked}", f"v: {reply}"], True).status != "accepted"


@pytest.mark.parametrize(("asked", "reply"), _said(YES))
def test_said_yes(asked: str, reply: str) -> None:
    assert judge(CARD, [f"a: {asked}", f"v: {reply}"], True).status == "accepted"
    assert judge(CARD, [f"a: {asked}", f"v: {reply}"], False).status != "accepted"


@pytest.mark.parametrize(("asked", "reply"), _said(NO))
def test_said_no(asked: str, reply: str) -> None:
    assert judge(CARD, [f"a: {asked}", f"v: {reply}"], False).status == "accepted"
    assert judge(CARD, [f"a: {asked}", f"v: {reply}"], True).status != "accepted"


@pytest.mark.parametrize(("asked", "reply"), _said(NEITHER))
def test_said_neither(asked: str, reply: str) -> None:
    for value in (True, False):
        assert judge(CARD, [f"a: {asked}", f"v: {reply}"], value).status != "accepted"


CONTRACT = Field("contract", "boolean", "Whether there is a contract with another supplier")
BEEN = Field("been_before", "boolean", "Has the visitor been here before?")
COVER = Field("cover", "boolean", "Damage cover wanted", cues=("cover", "insurance"))
SIGNER = Field("signs", "boolean", "The visitor signs for it")

GIVEN_BACK = [
    (BEEN, "Have you been here before?", "I have", True),
    (BEEN, "Have you been here before?", "we haven't", False),
    (CONTRACT, "Têm contrato com outro fornecedor?", "temos", True),
    (CONTRACT, "Haben Sie einen Vertrag mit jemand anderem?", "haben wir, bis Mai", True),
    (CONTRACT, "Haben Sie einen Vertrag mit jemand anderem?", "haben wir nicht", False),
    (CONTRACT, "Avete un contratto in corso?", "ce l'abbiamo", True),
    (CONTRACT, "Avez-vous un contrat ailleurs ?", "c'est le cas", True),
    (CONTRACT, "Lopen er contracten?", "dat hebben we", True),
    (COVER, "Would you like damage cover?", "no thanks, my own insurance does that", False),
    (COVER, "Would you like damage cover?", "nope, my card already covers it", False),
    (SIGNER, "Who signs on your side?", "me", True),
    (SIGNER, "Wer unterschreibt bei Ihnen?", "das bin ich", True),
    (SIGNER, "Qui signe chez vous ?", "c'est moi", True),
    (SIGNER, "Who signs on your side?", "my boss", False),
]
NO_ANSWER = [
    (BEEN, "Have you been here before?", "I have a question first"),
    (CONTRACT, "Têm contrato com outro fornecedor?", "temos três lojas"),
    (CONTRACT, "Haben Sie einen Vertrag oder kaufen Sie einzeln?", "ja"),
    (CONTRACT, "Avez-vous un contrat ou achetez-vous au coup par coup ?", "oui"),
    (CONTRACT, "¿Tienen contrato o compran suelto?", "sí"),
    (COVER, "Would you like damage cover?", "no, I do want insurance"),
    (COVER, "Don't you want damage cover?", "yes"),
    (SIGNER, "Who signs on your side?", "me and my boss"),
]


@pytest.mark.parametrize(("field", "asked", "reply", "value"), GIVEN_BACK)
def test_said_by_giving_back_or_explaining(field: Field, asked: str, reply: str, value: bool) -> None:
    assert judge(field, [f"a: {asked}", f"v: {reply}"], value).status == "accepted"
    assert judge(field, [f"a: {asked}", f"v: {reply}"], not value).status != "accepted"


@pytest.mark.parametrize(("field", "asked", "reply"), NO_ANSWER)
def test_says_neither_yes_nor_no(field: Field, asked: str, reply: str) -> None:
    for value in (True, False):
        assert judge(field, [f"a: {asked}", f"v: {reply}"], value).status != "accepted"


def test_the_question_stands_while_the_agent_explains() -> None:
    lines = [
        "a: Would you like damage cover for 3 euros?",
        "v: What does it pay for?",
        "a: Scratches and theft.",
    ]
    assert judge(COVER, [*lines, "v: Nah, leave it"], False).status == "accepted"
    assert judge(COVER, [*lines, "v: ok, yes please"], True).status == "accepted"
