"""Words in a message that may be the value of a text field: names by what leads up to them, answers whole. Pure.

Only candidates: the evidence check judges each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.talk import Talk
from leadqual.qualification.text import fold

_WORD = r"[^\s.,;:!?()\"]+"
_ROLE_END = (
    r"(?= (?:at|with|for|from|here|over|in|and|but|bei|der|des|von|f[uü]r|hier|und|chez|de la soci[eé]t[eé]|pour|ici|et|en|para|"
    r"aqu[ií]|y|na|no|e|presso|per|qui|bij|voor|hier|van)\b|[.,;:!?()]| - |$)"
)
_ARTICLE = r"(?:(?:the|a|an|our|der|die|das|ein|eine|le|la|les|l'|un|une|el|una|o|os|um|uma|il|lo|gli|i|de|het|een|currently|now|just|actually) ?)*"
_ROLE_LEADS = (
    rf"\b(?:my|the) (?:job |current )?(?:role|title|position|job)(?: title)?(?: here)? (?:is|says) {_ARTICLE}",
    rf"\b(?:i'm|i am|im|i'm the|ich bin|je suis|soy|sou|sono|ik ben) {_ARTICLE}",
    rf"\b(?:i work|i'm working|been working|ich arbeite|arbeite|je travaille|trabajo|trabalho|lavoro|ik werk)(?: here| hier| ici)? (?:as|als|comme|como|come) {_ARTICLE}",
    rf"\bi've been {_ARTICLE}",
    r"\b(?:i|and) (?:run|lead|head(?: up)?|manage|handle|look after|oversee|direct) (?:the |our |all )?",
    r"\b(?:i'm |i am )?(?:responsible for|in charge of) (?:the |our |all )?",
    rf"\b(?:ich leite|je dirige|dirijo|coordeno|dirigo|ik leid) {_ARTICLE}",
)
_ROLES = tuple(re.compile(lead + rf"({_WORD}(?: {_WORD}){{0,5}}?){_ROLE_END}") for lead in _ROLE_LEADS)
_ROLE_FIRST = re.compile(
    rf"(?:^|[.,!?] |- )({_WORD}(?: {_WORD}){{0,3}}?) (?:over )?(?:at|bei|chez|bij|presso) "
)
_DOING = re.compile(
    r"(?!engineering|accounting|marketing|purchasing|buying)\w+ing\b|(?:not|so|very|just|here|sure|glad|happy)\b"
)
_COMPANY_LEADS = re.compile(
    r"\b(?:at|with|from|for|behalf of|called|we're|we are|company is|firm is|bei|von|f[uü]r|firma|hei[sß]+en|chez|pour|soci[eé]t[eé]|"
    r"s'appelle|en|de|para|llamamos|somos|empresa|na|no|da|do|per|presso|azienda|chiamiamo|bij|van|voor|heten|bedrijf|of|der) "
)
_NAME_LEADS = re.compile(
    r"\b(?:my name is|my name's|name is|name's|i'm|i am|this is|it's|call me|mein name ist|ich bin|ich hei[sß]+e|je m'appelle|je suis|"
    r"me llamo|soy|mi nombre es|meu nome [eé]|chamo-me|me chamo|sou|mi chiamo|sono|mijn naam is|ik ben|ik heet) "
)
_FILLER = re.compile(
    r"^(?:(?:well|so|uh|um|hmm|oh|sure|ok|okay|yes|yeah|honestly|basically|it's|it is|that's|that would be|we're called|"
    r"we are called|called|the name is|i'm|i am|i'd say|probably|mostly|maybe|my name is|sono|soy|sou|ich bin|je suis|ik ben|"
    r"ci chiamiamo|nos llamamos|we heten|wir hei[sß]+en|on s'appelle|es ist|c'est|es|[eé]) ?[,:]? )+"
)
_MOST_WORDS = 6
_LONGEST = 400


def candidates(talk: Talk, index: int) -> Iterator[tuple[str, str]]:
    """(value, quote) pairs for a text field, the likeliest first."""
    kind = talk.profile.self_kind
    at = talk.at(index)
    found = {"role": _roles, "company": _companies, "person": _persons}.get(kind)
    if found is not None:
        for start, end in found(at):
            yield at.folded.source(start, end), _sentence(at, start, end)
    if talk.fit(index) >= 2:
        yield from _answers(at, bool(kind))
    if not kind:
        yield from _cued(talk, at)


def _sentence(at: Analysis, start: int, end: int) -> str:
    first, last = at.sentence(at.token_at(start))
    return at.folded.source(at.tokens[first].start, max(at.tokens[last - 1].end, end)).strip()


def _roles(at: Analysis) -> Iterator[tuple[int, int]]:
    for pattern in (*_ROLES, _ROLE_FIRST):
        for match in pattern.finditer(at.folded.text):
            if not _DOING.match(match.group(1)):
                yield match.span(1)


def _companies(at: Analysis) -> Iterator[tuple[int, int]]:
    for lead in _COMPANY_LEADS.finditer(at.folded.text):
        yield from _name_from(at, lead.end())


def _persons(at: Analysis) -> Iterator[tuple[int, int]]:
    for lead in _NAME_LEADS.finditer(at.folded.text):
        yield from _name_from(at, lead.end())
    opening = re.match(
        rf"(?:(?:hi|hello|hey|hallo|hoi|bonjour|hola|ol[aá]|ciao)[,!]? )?({_WORD}(?: {_WORD})?) (?:here|hier|ici|aqu[ií]|qui)\b",
        at.folded.text,
    )
    if opening:
        yield opening.span(1)


def _name_from(at: Analysis, start: int) -> Iterator[tuple[int, int]]:
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


def _answers(at: Analysis, is_name: bool) -> Iterator[tuple[str, str]]:
    """The whole answer, without what people say first, then its first clause."""
    text = at.folded.text
    lead = _FILLER.match(text)
    start = lead.end() if lead else 0
    whole = text[start:_LONGEST].rstrip(" .!,;") if len(text) > start else ""
    if not whole:
        return
    ends = [start + len(whole)]
    first_clause = re.match(r"[^,;.!?(]+", whole)
    if first_clause:
        ends.append(start + len(first_clause.group().rstrip()))
    if is_name:
        ends.reverse()
    for end in dict.fromkeys(ends):
        yield at.folded.source(start, end), at.folded.source(0, len(text))


def _cued(talk: Talk, at: Analysis) -> Iterator[tuple[str, str]]:
    """A sentence with one of the field's own cues, when the field is no name but something told."""
    cues = [fold(cue).text for cue in talk.field.cues]
    for first, last in _sentences(at):
        start, end = at.tokens[first].start, at.tokens[last - 1].end
        words = f" {at.folded.text[start:end]} "
        if any(re.search(rf"(?<!\w){re.escape(cue)}(?!\w)", words) for cue in cues):
            sentence = at.folded.source(start, end)
            yield sentence.rstrip(" .!"), sentence


def _sentences(at: Analysis) -> Iterator[tuple[int, int]]:
    ends = (*at.sentences[1:], len(at.tokens))
    return ((first, last) for first, last in zip(at.sentences, ends, strict=True) if last > first)
