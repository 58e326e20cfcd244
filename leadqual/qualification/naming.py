"""Words in a message that may be the value of a text field: names by what leads up to them, answers whole. Pure.

Only candidates: the evidence check judges each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.talk import Talk
from leadqual.qualification.text import fold

Span = tuple[int, int]


def _any(words: str) -> str:
    """An alternation of the phrases, one a line or with | between."""
    return "(?:" + "|".join(part.strip() for part in re.split(r"[|\n]", words) if part.strip()) + ")"


_WORD = r"[^\s.,;:!?()\"]+"
_ARTICLES = _any("""the|a|an|our|der|die|das|ein|eine|le|la|les|l'|un|une|el|una|o|os|um|uma|il|lo|gli|i|de|het|een
    currently|now|just|actually|here""")
_ENDS = _any("""at|with|for|from|here|over|in|and|but|by the way|bei|der|des|von|f[uü]r|hier|und|chez|pour|ici|et|en|para
    aqu[ií]|y|na|no|e|presso|per|qui|bij|voor|van""")
_I_AM = _any("i'm|i am|im|ich bin|bin|je suis|soy|sou|sono|ik ben")
_I_WORK = _any("i work|i'm working|been working|arbeite|je travaille|trabajo|trabalho|lavoro|ik werk")
_AS = _any("as|als|comme|como|come")
_ROLE_LEADS = (
    rf"\b(?:my|the) (?:job |current )?(?:role|title|position|job)(?: title)?(?: here)? (?:is|says) (?:{_ARTICLES} ?)*",
    rf"\b{_I_AM} (?:{_ARTICLES} ?)*",
    rf"\b{_I_WORK}(?: (?:here|hier|ici))? {_AS} (?:{_ARTICLES} ?)*",
    rf"\bi've been (?:{_ARTICLES} ?)*",
    r"\b(?:i|and) (?:run|lead|head(?: up)?|manage|handle|look after|oversee|direct) (?:the |our |all )?",
    r"\b(?:responsible for|in charge of) (?:the |our |all )?",
    rf"\b(?:ich leite|je dirige|dirijo|coordeno|dirigo|ik leid) (?:{_ARTICLES} ?)*",
)
_ROLES = tuple(
    re.compile(rf"{lead}({_WORD}(?: {_WORD}){{0,5}}?)(?= {_ENDS}\b|[.,;:!?()]| - |$)") for lead in _ROLE_LEADS
)
_ROLE_FIRST = re.compile(
    rf"(?:^|[.,!?] |- )({_WORD}(?: {_WORD}){{0,3}}?) (?:over )?(?:at|bei|chez|bij|presso) "
)
_ROLE_NOUN = re.compile(
    r"(?:manager|director|head|lead|leader|chief|officer|founder|owner|engineer|analyst|consultant|assistant|specialist"
    r"|coordinator|president|developer|admin|administrator|partner|buyer|planner|c[a-z]o|vp|svp|evp|leiter(?:in)?"
    r"|leitung|chefin|inhaber(?:in)?|f[uü]hrer(?:in)?|responsable|directeur|directrice|g[eé]rant|fondat\w+|jef[ea]|director[a]?"
    r"|gerente|diretor[a]?|responsabile|direttore|direttrice|titolare|hoofd|directeur|eigenaar|beheerder)\b"
)
_DOING = re.compile(
    r"(?!engineering|accounting|marketing|purchasing|buying)\w+ing\b|(?:not|so|very|just|sure|glad|happy)\b"
)
_COMPANY_LEADS = re.compile(
    r"\b"
    + _any("""at|with|from|for|behalf of|called|we're|we are|company is|firm is|bei|von|f[uü]r|firma|hei[sß]+en|chez|pour
        soci[eé]t[eé]|s'appelle|en|de|para|llamamos|somos|empresa|na|no|da|do|per|presso|azienda|chiamiamo|bij|van|voor
        heten|bedrijf|of|der""")
    + " "
)
_MY_NAME = _any("""my name is|my name's|name is|name's|this is|call me|mein name ist|ich hei[sß]+e|je m'appelle|me llamo
    mi nombre es|meu nome [eé]|chamo-me|me chamo|mi chiamo|mijn naam is|ik heet""")
_NAME_LEADS = re.compile(rf"\b(?P<sure>{_MY_NAME}) |\b{_I_AM} |\bit's ")
_HERE = re.compile(
    rf"(?:{_any('hi|hello|hey|hallo|hoi|bonjour|hola|ol[aá]|ciao')}[,!]? )?({_WORD}(?: {_WORD})?) (?:here|hier|ici|aqu[ií]|qui)\b"
)
_GREETING = re.compile(
    _any("""hi|hiya|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|bonjour|bonsoir|salut|hola
        buenos d[ií]as|buenas tardes|ol[aá]|bom dia|boa tarde|ciao|buongiorno|buonasera|salve|hoi|goedemorgen|goedemiddag|dag""")
    + r"(?: (?:there|all|team|everyone|zusammen))?(?=[\s,.!]|$)[\s,.!]*"
)
_FILLER = re.compile(
    "(?:"
    + _any("""wait|sorry|actually|hold on|no wait|pardon|moment|moment mal|well|so|uh|um|hmm|oh|sure|ok|okay|yes|yeah|honestly|basically|it's|it is|that's|that would be|we're called
        we are called|called|the name is|i'm|i am|i'd say|probably|mostly|maybe|my name is|sono|soy|sou|ich bin|je suis|ik ben
        ci chiamiamo|nos llamamos|we heten|wir hei[sß]+en|on s'appelle|es ist|c'est|es|[eé]|what bugs us|the thing is""")
    + " ?[,:]? )+"
)
_GOES_ON = re.compile(
    r" (?!(?:and|from|at|with|here|by|und|aus|von|bei|et|de|chez|y|e|en|da|di|van|bij|btw|speaking)\b)[^\W\d]"
)
_FEWEST_TOLD = 3  # words that tell something
_MOST_WORDS = 6
_LONGEST = 400


def candidates(talk: Talk, index: int, taken: Sequence[Span] = ()) -> Iterator[tuple[str, str]]:
    """(value, quote) pairs for a text field, the likeliest first. `taken`: folded spans of the message that
    are other fields' values; a sentence with one of them is not what is told about this field."""
    kind = talk.profile.self_kind
    at = talk.at(index)
    found = {"role": _roles, "company": _companies, "person": _persons}.get(kind)
    if found is not None:
        for start, end in found(at):
            yield at.folded.source(start, end), _sentence(at, start, end)
        if talk.fit(index) >= 2:
            yield from _answers(at)
    else:
        yield from _told(talk, at, talk.fit(index) >= 2, taken)


def _sentence(at: Analysis, start: int, end: int) -> str:
    first, last = at.sentence(at.token_at(start))
    return at.folded.source(at.tokens[first].start, max(at.tokens[last - 1].end, end)).strip()


def _roles(at: Analysis) -> Iterator[Span]:
    for pattern in _ROLES:
        for match in pattern.finditer(at.folded.text):
            if _may_be_role(at, *match.span(1)):
                yield match.span(1)
    for match in _ROLE_FIRST.finditer(at.folded.text):
        if _ROLE_NOUN.search(match.group(1)):
            yield match.span(1)


def _may_be_role(at: Analysis, start: int, end: int) -> bool:
    """Names are written large, roles seldom; "I'm writing" says what is done now."""
    words = at.folded.text[start:end]
    if _DOING.match(words):
        return False
    written = at.folded.source(start, end).split()
    return bool(_ROLE_NOUN.search(words)) or not all(
        word[0].isupper() and not word.isupper() for word in written
    )


def _companies(at: Analysis) -> Iterator[Span]:
    for lead in _COMPANY_LEADS.finditer(at.folded.text):
        yield from _name_from(at, lead.end())


def _persons(at: Analysis) -> Iterator[Span]:
    for lead in _NAME_LEADS.finditer(at.folded.text):
        for start, end in _name_from(at, lead.end()):
            if lead["sure"] or _is_plain_name(at, start, end):
                yield start, end
    opening = _HERE.match(at.folded.text)
    if opening and at.folded.source(*opening.span(1))[0].isupper():
        yield opening.span(1)


def _is_plain_name(at: Analysis, start: int, end: int) -> bool:
    """After "I'm" anything may follow: "I'm IT director", "ich bin Leiterin Einkauf" are no names."""
    written, folded = at.folded.source(start, end), at.folded.text
    return (
        not written.isupper() and not _ROLE_NOUN.search(folded[start:end]) and not _GOES_ON.match(folded, end)
    )


def _name_from(at: Analysis, start: int) -> Iterator[Span]:
    """The run of capitalised words from here on, as far as it goes; then the first of them alone."""
    text, end, words = at.folded.text, start, 0
    while words < _MOST_WORDS:
        match = re.compile(rf"{_WORD}").match(text, end)
        if match is None:
            break
        written = at.folded.source(match.start(), match.end())
        joins = (
            written in ("&", "and", "und", "et", "y", "e", "en", "of", "de", "di", "von", "van", "der", "+")
            and words
        )
        if not joins and not _is_name(written):
            break
        last_joins, end, words = joins, match.end(), words + 1
        if joins:
            continue
        named = end
        if end >= len(text) or text[end] != " ":
            break
        end += 1
    if words and end > start:
        stop = named if not last_joins else start
        if stop > start:
            yield start, stop


def _is_name(written: str) -> bool:
    return written[0].isupper() or written[0].isdigit() and any(char.isupper() for char in written)


def _answers(at: Analysis) -> Iterator[tuple[str, str]]:
    """The first clause of an answer, then all of it, without what people say first."""
    text = at.folded.text
    start = _after(_GREETING, text, 0)
    start = _after(_FILLER, text, start)
    whole = text[start:_LONGEST].rstrip(" .!,;")
    if not whole or whole.count(" ") >= _MOST_WORDS * 2 or refuses_to_say(text):
        return
    clause = re.match(r"[^,;.!?(]+", whole)
    ends = [start + len(clause.group().rstrip())] if clause else []
    for end in dict.fromkeys((*ends, start + len(whole))):
        yield at.folded.source(start, end), at.folded.source(0, len(text))


def _after(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def _told(talk: Talk, at: Analysis, asked: bool, taken: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Sentences that tell something: with one of the field's own cues, or, in an answer, that tell nothing else."""
    cues = [fold(cue).text for cue in talk.field.cues]
    if refuses_to_say(at.folded.text):
        return
    for first, last in _sentences(at):
        start, end = at.tokens[first].start, at.tokens[last - 1].end
        start = _after(_FILLER, at.folded.text, _after(_GREETING, at.folded.text, start))
        words = at.folded.text[start:end].rstrip(" .!")
        if (
            words.count(" ") + 1 < _FEWEST_TOLD
            or words.endswith("?")
            or any(a < end and start < b for a, b in taken)
        ):
            continue
        if asked or any(re.search(rf"(?<!\w){re.escape(cue)}(?!\w)", words) for cue in cues):
            yield at.folded.source(start, start + len(words)), at.folded.source(start, end)


def _sentences(at: Analysis) -> Iterator[Span]:
    ends = (*at.sentences[1:], len(at.tokens))
    return ((first, last) for first, last in zip(at.sentences, ends, strict=True) if last > first)


_NO_ANSWER = re.compile(
    _any(r"""(?:rather|prefer) not|(?:not|n't|won't) (?:want to |wanna |wish to |like to |going to |comfortable )?(?:say|share|tell|disclos\w+|give that|answer|discuss|reveal)
        none of your (?:business|beeswax)|that'?s? (?:is )?(?:private|confidential|secret|personal)|\bconfidential\b|no comment\b
        skip (?:this|that|it)\b|mind your own\b|keep that to myself|^pass\b|m[oö]chte ich (?:lieber )?nicht|sag\w* ich (?:lieber )?nicht
        geht (?:dich|sie) nichts an|vertraulich|pr[eé]f[eè]re ne pas|ne (?:veux|souhaite) pas (?:le )?(?:dire|r[eé]pondre|donner)|confidentiel
        prefiero no|no quiero (?:decir|dar|responder)|confidencial|prefiro n[aã]o|n[aã]o quero (?:dizer|dar|responder)|preferisco (?:non|di no)
        non voglio (?:dir|risponder|dar)|riservat[oa]\b|liever niet|wil ik niet (?:zeggen|delen|geven)|zeg ik (?:liever )?niet
        gaat (?:je|u) niets aan|vertrouwelijk""")
)


def refuses_to_say(folded: str) -> bool:
    """Whether a folded text says that its writer will not say."""
    return _NO_ANSWER.search(folded[:2000]) is not None
