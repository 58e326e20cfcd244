"""A visitor is thanked once in a reply: what an agent says of its own may have done it already."""

from __future__ import annotations

import re

_THANKS = (
    r"(?:(?:many |a thousand )?thanks(?! to\b)|thank you)(?: again| a lot| (?:so|very) much)?"
    r"|(?:vielen|herzlichen|besten|schönen) dank|danke(?: schön| sehr| ihnen| dir)?"
    r"|(?:un grand |mille )?mercis?(?: beaucoup| bien| infiniment)?|je vous remercie"
    r"|(?:much(?:as|ísimas) |mil )?gracias"
    r"|(?:muito )?obrigad[oa]s?"
    r"|(?:mille |tante |molte )?grazie(?: mille| tante)?|(?:la|ti|vi) ringrazio"
    r"|(?:hartelijk |heel erg )?(?:dank (?:u|je)(?: wel)?|dank[ju]ewel|bedankt)"
)
_TIME = r"(?: (?:for|für|pour|por|pelo|per|voor) (?:\w+ ){0,2}(?:time|zeit|temps|tiempo|tempo|tijd))?"
# What follows a comma and is no sentence of its own: "Danke, dass Sie ..."
_HANGS = r"(?!da(?:ss|ß)\b|que\b|qu['’]|che\b|for\b|für\b|pour\b|por\b|per\b|voor\b|dat (?:u|je|jullie)\b)"  # noqa: RUF001
_SAID = re.compile(rf"\b(?:{_THANKS})(?!\w)", re.IGNORECASE)
_FIRST = re.compile(rf"(?:{_THANKS}){_TIME}(?:[.!]\s*|,\s+{_HANGS})", re.IGNORECASE)
_LAST = re.compile(rf",? (?:and|und|et|y|e|en) (?:{_THANKS}){_TIME}(?=[.!])", re.IGNORECASE)


def gives(text: str) -> bool:
    return bool(_SAID.search(text))


def without(text: str) -> str:
    """The text less a thank-you at its beginning or at the end of its first sentence. What else it says
    stays; one that says nothing else is empty."""
    found = _FIRST.match(text)
    if found:
        rest = text[found.end() :]
        return rest[:1].upper() + rest[1:]
    return _LAST.sub("", text, count=1)
