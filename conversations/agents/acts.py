"""What a visitor does with a message besides stating facts: asks, greets, leaves, wants a person, attacks.

Patterns over folded text (see qualification/text.py). They choose the tone and who answers; they never
give a field a value, so a miss costs some politeness and not the truth.
"""

from __future__ import annotations

import re

from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import plain
from leadqual.qualification.speaking import asked_for

from . import act_words


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_ABROAD = {name: _any(*patterns) for name, patterns in act_words.WORDS.items()}
_OTHERS = re.compile(act_words.OTHERS)


def _is(name: str, pattern: re.Pattern[str], folded: str) -> bool:
    """Whether the words do so, in English or in another of our languages."""
    return bool(pattern.search(folded) or _ABROAD[name].search(plain(folded)))


HOSTILE = _any(
    r"\b(?:ignore|disregard|forget|override|bypass)\b[^.?!]{0,40}"
    r"\b(?:instructions?|rules?|prompts?|guidelines|everything|previous|above|programming)\b",
    r"\b(?:vergiss|ignoriere?|ignora|ignorez?|oublie[rz]?|olvida|esquece|dimentica|negeer)\b[^.?!]{0,40}"
    r"\b(?:anweisungen|regeln|instruc\w+|r[eè]gles|reglas|regras|istruzioni|regole|instructies|regels)\b",
    r"\bsystem prompt\b|\bdeveloper mode\b|\bjail ?break",
    r"\b(?:mark|flag|record|register|classify|set|store|save|log) (?:me|us|this|my company)\b[^.?!]{0,20}"
    r"\b(?:qualified|as|with|to)\b",
    r"\byou are (?:now|no longer)\b|\bpretend (?:to be|that|you)\b|\bact as (?:an?|my|the)\b",
    r"\b(?:print|reveal|show|repeat|output)\b[^.?!]{0,20}\b(?:your|the) (?:instructions?|prompt|rules)\b",
    r"<\s*/?\s*(?:script|system|img|iframe)\b",
)
_PERSON = (
    r"(?:an?|the|your|some|any)? ?(?:actual |real |live )?"
    r"(?:person|human|somebody|someone|people|agent|rep|representative|colleague|sales ?(?:person|rep"
    r"|team)?"
    r"|expert|consultant|advisor|member of (?:the|your) (?:staff|team))"
)
PERSON = _any(
    rf"\b(?:can|could|may|might) (?:i|we) (?:please )?(?:talk|speak|chat)(?: directly)? (?:to"
    rf"|with) {_PERSON}\b",
    rf"\b(?:can|could|would) (?:you|{_PERSON}) (?:please )?(?:call|phone|ring|contact) (?:me|us)\b",
    rf"\b(?:like|want|prefer|need|love|rather|let me|let us)(?: to)? (?:talk|speak|chat) (?:to"
    rf"|with) {_PERSON}\b",
    rf"(?:^|[.!?,;] ?)(?:please )?(?:talk|speak|chat) (?:to|with) {_PERSON}\b",
    rf"\b(?:connect|put|transfer|hand) (?:me|us) (?:over |through )?(?:to|with) {_PERSON}\b",
    rf"\b(?:get|give|find) me {_PERSON}\b|^(?:an? )?(?:human|real person|person"
    rf"|agent)(?:,? please)?[.!?]*$",
    rf"\bis there (?:a real person|a human|{_PERSON} (?:i|we) can)\b",
    r"\b(?:call|phone|ring) me (?:back|please|on|at|tomorrow|today)\b|\bplease (?:call|phone|ring) me\b",
    r"\bmit (?:einem |einer |'nem )?(?:echten |richtigen )?(?:menschen?|person|mitarbeiter(?:in)?"
    r"|jemand\w*|kolleg\w+)"
    r"[^.?!]{0,20}\b(?:sprechen|reden|chatten)\b",
    r"\bparler (?:à|a|avec) (?:une? (?:vraie )?(?:personne|humain|conseill\w+)|quelqu'un)\b",
    r"\bhablar con (?:una? (?:persona|humano|agente|asesor)|alguien)\b",
    r"\bfalar com (?:uma? (?:pessoa|humano|atendente)|algu[eé]m)\b",
    r"\bparlare con (?:una? (?:persona|umano|operatore)|qualcuno)\b",
    r"\b(?:met )?(?:een (?:mens|medewerker|persoon)|iemand) (?:praten|spreken|chatten)\b",
    r"\b(?:praten|spreken|chatten) met (?:een (?:mens|medewerker|persoon)|iemand)\b",
)
_NOT = re.compile(
    r"\b(?:not|don't|dont|do not|no need|without|rather not|never|nicht|kein\w*|pas|sans|sin|sem"
    r"|senza|niet|geen"
    r"|our customers?|customers|they|users)\b"
)
GOODBYE = _any(
    r"^(?:ok(?:ay)?,? |thanks,? |thank you,? |alright,? )*(?:good ?bye|bye(?: ?bye)?|cya|see you"
    r"|see ya|so long|cheers)"
    r"(?: (?:then|now|later|for now|soon))?[ .!]*$",
    r"\b(?:i have|i've|i got|i've got|gotta|i must|i need|need) ?(?:to)? (?:go|leave|run)(?: now"
    r"| already)?[ .!]*$",
    r"\b(?:talk|speak) (?:to you )?(?:later|soon)[ .!]*$|\bhave a (?:nice|good|great) (?:day|one"
    r"|evening|weekend)[ .!]*$",
    r"^(?:tsch[uü]ss|auf wiedersehen|au revoir|adi[oó]s|tchau|arrivederci|doei|tot ziens)[ .!]*$",
)
STOP = _any(
    r"\b(?:stop|quit) (?:asking|with the questions|the questions)\b|\bno more questions\b"
    r"|\bleave me alone\b",
    r"\btoo many questions\b|\bkeine (?:weiteren )?fragen mehr\b|\bplus de questions\b"
    r"|\bbasta (?:domande|preguntas)\b",
)
HURRY = _any(
    r"\bget to the point\b|\bhurry up\b|\bjust tell me\b|\bhow (?:long"
    r"|many (?:more )?questions)\b[^.?!]{0,20}\b(?:take|left|more|this)\b",
    r"\b(?:i have|i've got|got) (?:no|little|not much|only \w+ minutes?) ?(?:time)?\b"
    r"|\bwaste of (?:my )?time\b",
)
THANKS = _any(
    r"^(?:ok(?:ay)?,? |great,? |perfect,? |super,? )?(?:many )?(?:thanks|thank you|thx|ty|cheers"
    r"|danke|merci|gracias"
    r"|obrigad[oa]|grazie|dank je|bedankt)\b[^.?!]{0,30}[.! ]*$"
)
GREETING = _any(
    r"^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin"
    r"|bonjour|salut|hola"
    r"|buenos d[ií]as|ol[aá]|bom dia|ciao|buongiorno|goedemorgen|goedendag)(?: (?:there|all|everyone"
    r"|team))?\b[^.?!]{0,12}[ .!?]*$",
    r"^how are you\b",
)
BOT = _any(
    r"\bare you (?:an? )?(?:real |actual )?(?:bot|robot|human|person|ai|machine|computer|chat ?gpt|real)\b",
    r"\b(?:am i|is this) (?:talking |speaking |chatting )?(?:to |with )?(?:an? )?(?:real )?(?:bot"
    r"|robot|human|person|ai|machine)\b",
    r"\bwho (?:are you|am i (?:talking|speaking|chatting))\b|\bbist du (?:ein )?(?:bot|mensch|roboter)\b",
)
WHY = _any(
    r"\bwhy (?:do|would|are|should|must) (?:you|i) (?:\w+ )?(?:need|ask|asking|want|care|tell|know|give)\b",
    r"\bwhy (?:is that|does (?:that|it)|that|do you)\b[^.?!]{0,30}\b(?:important|relevant|matter|ask"
    r"|know|need)?\b",
    r"\bwhat do you need (?:that|this|it) for\b|\bwhy\?*$|\bwarum (?:fragen|fragst|wollen|willst)\b"
    r"|\bpourquoi (?:vous|tu|cette)\b",
)
WHAT = _any(
    r"\bwhat do you mean\b|\bwhat does that mean\b|\bi don'?t (?:understand|get (?:it|that"
    r"|the question))\b",
    r"\b(?:can|could) you (?:rephrase|repeat|explain) (?:that|it|the question|this)\b|^(?:huh|sorry"
    r"|pardon|come again|what)\?+$",
)
WAIT = _any(
    r"\blet me (?:check|think|see|look|ask|find out|get back|have a look|confirm)\b",
    r"^(?:please )?(?:wait|hold on|one (?:moment|minute|sec(?:ond)?)|just a (?:moment|minute"
    r"|sec(?:ond)?)|brb|hang on"
    r"|give me a (?:moment|minute|sec(?:ond)?))\b",
    r"\b(?:i'll|i will|i need to|i have to|i'd have to) (?:check|ask|find out|look it up"
    r"|get back to you)\b",
)
REQUEST = _any(
    r"\b(?:i|we)(?:'d| would)? (?:want|like|need|love)(?: to)? (?:\w+ ){0,3}"
    r"(?:demo|call|meeting|quote|offer|brochure|trial|price list|pricing|prices|info|information)\b",
    r"\b(?:send|show|give|tell) me\b|^(?:can|could|would|will) (?:you|i|we|someone)\b|^please\b",
)
TAG = re.compile(
    r",? (?:(?:have you |ever )?heard of (?:us|it|them)|(?:do )?you know(?: us| it| them)?|right|ok(?:ay)?"
    r"|isn't it|aren't we|if that helps|does that help|is that (?:ok(?:ay)?|enough|fine|alright))\?+\s*$",
    re.IGNORECASE,
)
_NO = _any(
    r"^(?:no|nope|nah|not (?:quite|really|exactly|right|correct)|that's (?:not|wrong)|wrong|incorrect"
    r"|nein|non|não|nao|nee)\b"
)
_ASKS = re.compile(
    r"^(?:and |but |so |also |ok(?:ay)?,? |well,? |hi,? |hello,? )*"
    r"(?:what|which|who|whom|whose|where|when|why|how|can|could|do|does|did|is|are|will|would|should"
    r"|may|am|have|has"
    r"|was|wie|wer|wo|wann|warum|welche\w*|kann|k[oö]nnen|gibt|haben|quel\w*|comment|combien|est-ce"
    r"|pourquoi|o[uù]"
    r"|qu[eé]|c[oó]mo|cu[aá]nto|cu[aá]l|puede|tiene|quanto|como|qual|pode|tem|come|quale|pu[oò]|avete"
    r"|hoe|wat|welke|kunnen)\b"
)
_ENGLISH_ASK = re.compile(
    r"^(?:and |but |so |also )*(?:(?:does|do|can|could|is|are|will|would) (?:it|you|this|that|there"
    r"|your|the)\b"
    r"|(?:what|how|which|where|when) (?:is|are|does|do|can|about|much|many|long|would|kind)\b)"
)
_COMMA = re.compile(r"[,;:–—]\s+|\s-\s+")
_LONGEST, _MOST_PARTS = 600, 6  # characters of a question, and its parts, that are looked at
_TURNED = re.compile(r"¿|(?:und |aber |en |maar )?\w+[ -](?:ihr|sie|du|das|es|vous|jullie|u|je|dat|het)\b")
_SCOPES = re.compile(
    r"(?:and |but |so )?(?:if|when|for|with|since|given|as|wenn|falls|f[uü]r|mit|bei|da|weil|si|pour|avec"
    r"|quand|comme|para|con|cuando|como|se|com|quando|per|als|voor|met|wanneer|omdat)\b"
)
_RELATIVE = re.compile(r"(?:which|who|whose|where|when|welche\w*|wo|o[uù]|que|quem|che|dove|waar)\b")


def without_tag(text: str) -> str:
    """ "Brightfold, heard of us?" -> "Brightfold": the question at its end asks nothing."""
    return TAG.sub("", text).strip()


def sentences(text: str) -> list[str]:
    """The sentences of a message, as typed. A dot inside a word or number ends nothing."""
    parts = re.split(r"(?<=[.!?…])\s+|\n+", text)
    return [part.strip() for part in parts if part.strip()]


def questions(text: str) -> list[str]:
    """What asks something, without the statement before it ("120 people, do you work with Zendesk?"). A short
    echo with a question mark ("around 50?") asks nothing."""
    asking = (_asking(sentence) for sentence in sentences(text))
    return [part for part in asking if part and _asks(fold(part).text)]


def _asking(sentence: str) -> str:
    """The sentence from where it begins to ask; all of it where that does not show, or where what is before
    belongs to the question ("if we pay by the year, is there a discount?")."""
    folded = fold(sentence).text
    if _opens(folded) or _SCOPES.match(folded):
        return sentence
    ends = [mark.end() for mark in _COMMA.finditer(sentence, max(len(sentence) - _LONGEST, 0))]
    tails = [sentence[end:] for end in ends[-_MOST_PARTS:]]
    opening = [tail for tail in tails if _opens(fold(tail).text) and len(tail.split()) > 1]
    return next((tail for tail in opening if not _RELATIVE.match(fold(tail).text)), sentence)


def _opens(folded: str) -> bool:
    if folded.rstrip(" \"')").endswith("?"):
        return _is("asks", _ASKS, folded) or bool(_TURNED.match(folded))
    return bool(_ENGLISH_ASK.match(folded))


def _asks(sentence: str) -> bool:
    if TAG.search(sentence):
        return False
    if asked_for(sentence):
        return True
    if sentence.rstrip(" \"')").endswith("?"):
        opener = _is("asks", _ASKS, sentence) or re.search(r"\b(?:you|your|it|there)\b|^¿", sentence)
        return bool(opener) or len(sentence.split()) > 3
    return bool(_ENGLISH_ASK.match(sentence)) and len(sentence.split()) > 2


def about_chat(sentence: str) -> str:
    """why, what, bot or language, when a question is about this chat itself; else ""."""
    folded = fold(sentence).text
    if asked_for(sentence):
        return "language"
    for name, pattern in (("bot", BOT), ("why", WHY), ("what", WHAT)):
        if _is(name, pattern, folded):
            return name
    return ""


def wants_person(text: str) -> bool:
    return any(_wants_person(fold(sentence).text) for sentence in sentences(text))


def _wants_person(folded: str) -> bool:
    found = PERSON.search(folded) or _ABROAD["person"].search(folded := plain(folded))
    before = folded[: found.end()] if found else ""
    return bool(found) and not (_NOT.search(before) or _OTHERS.search(plain(before)))


def manners(text: str) -> frozenset[str]:
    """How the message is meant, apart from its facts."""
    folded = fold(text).text
    if not any(char.isalnum() for char in folded):
        return frozenset({"lost"})
    named = {
        "hostile": HOSTILE,
        "goodbye": GOODBYE,
        "stop": STOP,
        "hurry": HURRY,
        "wait": WAIT,
        "thanks": THANKS,
        "greeting": GREETING,
    }
    return frozenset(name for name, pattern in named.items() if _is(name, pattern, folded))


def is_request(text: str) -> bool:
    """Whether the words ask for something, or for time: they are no account of anything."""
    folded = fold(text).text
    named = {"request": REQUEST, "person": PERSON, "wait": WAIT}
    return any(_is(name, pattern, folded) for name, pattern in named.items())


def says_no(text: str) -> bool:
    return _is("no", _NO, fold(text).text)
