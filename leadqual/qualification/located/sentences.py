"""Where the sentences of a message begin, with and without their full stops. Pure."""

from __future__ import annotations

from leadqual.qualification.located.text import Folded
from leadqual.qualification.located.tokens import Token
from leadqual.qualification.readers.word_sets import words as listed

_STOPS = frozenset(".!?…")
_ABBREVIATIONS = listed(
    """mr mrs ms dr st ca approx vs inc ltd jr sr bzw inkl ggf env sra srta sig dott no nr art mme ave blvd
    snr asst mgr exec assoc sen max min est ext co corp nro nº bijv resp ungef"""
)
# words that are written large only where a sentence begins
_SUBJECTS = listed(
    """we he she they it there that this these my our his her what how when where which who do does did are
    can could would will please also wir er es das wie was wann wo bitte nous je il elle nos c' que quel
    combien somos es esta estamos tengo tenemos queremos cuanto como temos quero queremos quanto siamo
    abbiamo vorrei quanti wij het hoeveel wat"""
)


def _ends_sentence(words: tuple[Token, ...], i: int, folded: Folded) -> bool:
    word = words[i].word
    if word not in _STOPS:
        return False
    if word != ".":
        return True
    follows = words[i + 1] if i + 1 < len(words) else None
    if follows is not None and follows.start == words[i].end:
        return False
    before = words[i - 1].word if i else ""
    counted = follows is not None and before.isdigit() and len(before) <= 2 and follows.word
    if counted in _COUNTED_OFF or counted in _AFTER_DAY and i > 1 and words[i - 2].word == "am":
        return False  # "am 2. April", "am 7. noch"
    if before in _SCALES and follows is not None and words[i - 2].word[:1].isdigit():
        return follows.word in _SUBJECTS
    if before in ("no", "nos") and follows is not None and not follows.word[:1].isdigit():
        return True
    return follows is None or not (
        before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha() and before not in "iy")
    )


_COUNTED_OFF = listed(
    """januar februar marz mai april juni juli august september oktober november dezember janner jan feb apr
    jun jul aug sep okt nov dez stock etage quartal klasse platz"""
) | {"märz", "jänner"}


_SCALES = listed("tsd mio mrd mill mln mld")
_AFTER_DAY = listed("noch um und oder frei da vormittags nachmittags abends")


def sentences(words: tuple[Token, ...], folded: Folded) -> tuple[int, ...]:
    """The first tokens of the sentences, in order, from 0."""
    firsts = [0]
    multiline = "\n" in folded.original
    for i in range(len(words) - 1):
        ends = _ends_sentence(words, i, folded)
        if not ends and multiline:
            ends = "\n" in folded.original[folded.ends[words[i].end - 1] : folded.starts[words[i + 1].start]]
        following = words[i + 1].word
        stops = (ends or following == "¿") and following not in _STOPS
        if stops or following in _SUBJECTS and _is_begun(words, i + 1, folded):
            firsts.append(i + 1)
    return tuple(firsts)


def _is_begun(words: tuple[Token, ...], i: int, folded: Folded) -> bool:
    """ "In Westbrook There will be 6 of us": a large letter where only a sentence begins, and no title, whose
    next word is written large, too."""
    original, starts = folded.original, folded.starts
    if not words[i - 1].word[-1].isalnum() or i + 1 >= len(words):
        return False
    written, following = folded.source(words[i].start, words[i].end), original[starts[words[i + 1].start]]
    return written.istitle() and (following.islower() or following in "'\u2019")
