"""Sentences for derived cases, by part and language. The parts share none: neither measures the other."""

from __future__ import annotations

from tests.evaluation.cases import Part

Phrases = dict[str, tuple[str, ...]]

# The visitor's words in place of an answer; none of them gives one.
TWISTS: dict[Part, dict[str, Phrases]] = {
    "tuning": {
        "en": {
            "past": (
                "Previously I had {x}, now I have to think again.",
                "it used to be {x} but not this time, will tell you later",
            ),
            "hypothetical": (
                "Suppose I said {x}, what would happen? I have not decided.",
                "If it were {x}, would it cost more? Just wondering, leave it open.",
            ),
            "third_party": (
                "My neighbour took {x}. Me, I am still undecided.",
                "a friend of mine had {x}, no clue about myself yet",
            ),
            "negation": ("Not {x}, please.", "anything except {x}"),
            "asked_not_stated": ("Is {x} what most people go for?", "would {x} be possible at all?"),
            "non_answer": ("I would rather not say.", "skip that one for now"),
            "echo_question": ("{x}? I don't remember saying that.", "{x}?? where does that come from"),
            "agent_rejected": ("No, that is not it.", "nope, try again"),
        },
    },
    "held_out": {
        "en": {
            "past": (
                "On the last occasion I went with {x}. Today I can't tell yet.",
                "{x} was the old plan, we dropped it and have no new one",
            ),
            "hypothetical": (
                "What would change had I chosen {x}? Purely out of interest.",
                "Imagine {x} for a second... no, I'm still making up my mind.",
            ),
            "third_party": (
                "For my cousin it was {x}; I'd need to check for us.",
                "my boss would say {x}, i have no opinion so far",
            ),
            "negation": ("Definitely not {x}.", "i said nothing about {x}, and no, that's not it"),
            "asked_not_stated": ("Do you even have {x}?", "And what's the deal with {x}?"),
            "non_answer": ("Let me get back to you on this.", "pass"),
            "echo_question": ("{x}? That's news to me.", "hm, {x}? who told you so"),
            "agent_rejected": ("That's wrong I'm afraid.", "no no, you misread me"),
        },
    },
}

# Those that answer a value which the agent proposes; the others answer a question.
PROPOSED = ("echo_question", "agent_rejected")

# A slip put right when all is said; the agent's words first.
CORRECTIONS: dict[Part, dict[str, tuple[tuple[str, str], ...]]] = {
    "tuning": {
        "en": (
            ("All noted, give me a second.", "Hang on, I mixed that up: {new}, not {old}."),
            ("Okay.", "wait, not {old} - make it {new}"),
        ),
        "de": (("Gut, einen Moment.", "Halt, da habe ich mich vertan: {new}, nicht {old}."),),
        "fr": (("Bien, un instant.", "Attendez, je me suis trompé : {new}, pas {old}."),),
        "es": (("Bien, un momento.", "Espere, me equivoqué: {new}, no {old}."),),
        "pt": (("Certo, um momento.", "Espere, enganei-me: {new}, não {old}."),),
        "it": (("Bene, un attimo.", "Aspetti, ho sbagliato: {new}, non {old}."),),
        "nl": (("Goed, een moment.", "Wacht, ik vergiste me: {new}, niet {old}."),),
    },
    "held_out": {
        "en": (
            ("Got it. Let me put that in.", "I have to correct myself, it's {new} instead of {old}."),
            ("Thanks!", "oops i wrote {old} but meant {new}"),
        ),
        "de": (("Ist notiert.", "Ich muss mich korrigieren: {new} statt {old}."),),
        "fr": (("C'est noté.", "Je dois me corriger : {new} au lieu de {old}."),),
        "es": (("Anotado.", "Tengo que corregirme: {new} en lugar de {old}."),),
        "pt": (("Anotado.", "Tenho de me corrigir: {new} em vez de {old}."),),
        "it": (("Annotato.", "Devo correggermi: {new} invece di {old}."),),
        "nl": (("Genoteerd.", "Ik moet mezelf verbeteren: {new} in plaats van {old}."),),
    },
}

# What the visitor never wrote.
FABRICATED: dict[str, tuple[str, ...]] = {
    "en": ("To be clear, {x} it is.", "As mentioned, {x}.", "We settled on {x} after all."),
    "de": ("Wie gesagt, {x}.", "Wir haben uns für {x} entschieden."),
    "fr": ("Comme je l'ai dit, {x}.", "Nous avons choisi {x}."),
    "es": ("Como ya dije, {x}.", "Nos hemos decidido por {x}."),
    "pt": ("Como já disse, {x}.", "Decidimos por {x}."),
    "it": ("Come dicevo, {x}.", "Abbiamo scelto {x}."),
    "nl": ("Zoals gezegd, {x}.", "We hebben gekozen voor {x}."),
}

# Words that may stand for one another in a sentence, for a quote with one word changed.
SWAPS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("for", "about"), ("in", "near"), ("at", "by"), ("the", "that"), ("need", "want"), ("want", "need"),
        ("from", "off"), ("please", "thanks"), ("and", "or"), ("my", "our"), ("we", "they"), ("is", "was"),
        ("to", "via"), ("it", "this"), ("yes", "yep"), ("i'd", "we'd"), ("on", "around"), ("with", "without"),
    ),
    "de": (("für", "über"), ("in", "bei"), ("wir", "sie"), ("und", "oder"), ("ich", "er"), ("mit", "ohne")),
    "fr": (("pour", "sur"), ("nous", "ils"), ("et", "ou"), ("à", "vers"), ("avec", "sans"), ("de", "par")),
    "es": (("para", "sobre"), ("en", "cerca"), ("y", "o"), ("con", "sin"), ("de", "por"), ("a", "hacia")),
    "pt": (("para", "sobre"), ("em", "perto"), ("e", "ou"), ("com", "sem"), ("de", "por"), ("a", "até")),
    "it": (("per", "su"), ("a", "verso"), ("e", "o"), ("con", "senza"), ("di", "da"), ("in", "presso")),
    "nl": (("voor", "over"), ("in", "bij"), ("en", "of"), ("met", "zonder"), ("wij", "zij"), ("van", "uit")),
}  # fmt: skip

# Added to a text value: longer or grander than what was said.
GRANDER = (" with a discount", " for the whole group", " including everything", " and surroundings")
GRANDER_NUMBERED = (" at the latest", " plus two more", " every week")
