"""What a reply says to the agent's question about a yes/no field: yes, no, or neither. Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.profile import content
from leadqual.qualification.asserted.polarity import polarity
from leadqual.qualification.confirmed import replies
from leadqual.qualification.confirmed.echoed import echoed
from leadqual.qualification.confirmed.focus import does, is_open_question, is_tail
from leadqual.qualification.confirmed.indirect import read_indirectly
from leadqual.qualification.confirmed.offers import is_either_or
from leadqual.qualification.confirmed.outcomes import none_of, outcome
from leadqual.qualification.confirmed.replies import Reply, Span, is_of_the_rest, lies_in, reacts, reply_of
from leadqual.qualification.confirmed.spoken_of import own_stems, speaks_of
from leadqual.qualification.confirmed.untold import may_ask
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.deciding import AROUND, JOINS, OTHERS, WITH
from leadqual.qualification.lexicon.indirect import OFFERING, THINGS
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.small import AND
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.deciders import read_deciders
from leadqual.qualification.readers.deciding import is_beyond_me, is_own_decision, is_sole
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS
from leadqual.qualification.standing.instead import is_small

_HAS_ALREADY = listed(
    """already own covers covered elsewhere anyway enough plenty included bereits schon eigene eigenen deja
    propre ya propio propia ja proprio propria gia al eigen"""
)


# a message that reads back what was ordered
_CHECKS_BACK = listed(
    """confirm confirming confirmation confirmed right correct recap summary summarize richtig korrekt stimmt
    bestatigen zusammengefasst correct exact confirmer confirmez correcto confirmo confirmar certo correto
    corretto giusto confermo confermare klopt juist bevestigen"""
)
# what the agent tells of the thing itself
_TELLS = listed(
    """has have is are offers offer includes there comes serves allows provides hat ist sind gibt bietet a est
    sont offre tiene es son hay ofrece tem oferece ha offre sono heeft biedt zijn"""
)


def _belongs(at: Analysis, mark: Mark, quote: Span) -> bool:
    """Whether the quote is the answer or the words that go with it ("no, *public is fine*")."""
    if lies_in(mark, quote):
        return True
    same = at.sentence(mark.first) == at.sentence(quote[0]) and quote[1] - quote[0] >= 2
    return same and not at.is_question(quote[0])


def answered(talk: Talk, index: int, quote: Span) -> tuple[bool | None, Doubt | None]:
    """What a yes or no says to the agent's question about a yes/no field: the value, or why it says none.
    The same whether yes or no is proposed."""
    key = ("answered", index, quote)
    if key not in talk.known:
        talk.known[key] = _answered(talk, index, quote)
    found: tuple[bool | None, Doubt | None] = talk.known[key]
    return found


def replied(talk: Talk, index: int) -> bool | None:
    """What a whole message answers, unless it only takes note and then speaks of the field itself: "Great. I
    don't need insurance."."""
    at = talk.at(index)
    found, _ = answered(talk, index, (0, len(at.tokens)))
    if found is None or not reacts(at):
        return found
    later = (r for r in talk.readings(index) if at.token_at(r.start) >= at.sentences[1])
    return None if any(polarity(talk, index, reading)[1] is None for reading in later) else found


def _answered(talk: Talk, index: int, quote: Span) -> tuple[bool | None, Doubt | None]:
    asked, at = _open_question(talk, index), talk.at(index)
    if at.tags.get("inject"):
        return None, Doubt("refused", "instruction")
    if asked is not None and (who := _decider(talk, asked, at, quote)) is not None:
        return who, None
    reply = reply_of(at)
    behind = reply.mark is None or reply.mark.first > 0
    if asked is not None and behind and (mark := echoed(talk.at(asked), at, quote[0])):
        reply = Reply(True, mark)
    if asked is None or reply.mark is not None and is_of_the_rest(at, reply.mark) and talk.readings(index):
        return None, None  # "Keep it private please. The rest is right."
    agent = talk.at(asked)
    if (none := none_of(talk.profile, agent, at, quote)) and speaks_of(talk.profile, agent, none):
        return False, None
    polar = _polar(agent)
    ours = [s for s in polar if _is_ours(talk, asked, s)]
    plainly = reply.mark is not None and at.sentence(reply.mark.first)[0] == 0 and asked == index - 1
    if not ours and plainly and len(polar) == 1 and may_ask(talk, asked):
        ours = polar
    if (
        ours
        and len(polar) == 1
        and asked == index - 1
        and _opens(at, quote)
        and _is_sole(talk, asked, ours[0])
    ):
        told = _told_indirectly(talk, index, asked, ours[0], reply)
        if told is not None:
            return told, None
    if answers_apart(at):
        return None, Doubt("unclear", "two_part")
    if reply.mark is None or not _belongs(at, reply.mark, quote):
        return None, None
    if not ours:
        told = _read_out(talk, asked, polar) if reply.yes else None
        return (told, None) if told is not None else (None, Doubt("unclear", "other_question"))
    behind_it = at.words(reply.mark.last, at.sentence(reply.mark.first)[1])
    if agent.sentence(ours[0][0])[0] < ours[0][0] and (not reply.mark.first or set(behind_it) - _THANKS):
        return None, Doubt("unclear", "two_part")
    wish = _NEEDS & set(agent.words(*ours[-1]))
    carefree = wish and "mind" in at.words(*reply.mark[1:]) or not reply.yes and wish & _PREFERENCE
    if carefree or at.tags.get("open") or at.tags.get("indifferent") or replies.is_about_so(at, reply.mark):
        return None, Doubt("unclear", "hedged_open")
    if reply.yes and takes_back(at, reply.mark):
        return None, Doubt("unclear", "withdrawn")
    if reply.yes and _is_conditional(at, reply.mark):
        return None, Doubt("unclear", "hypothetical")
    if reply.yes and is_own_decision([*talk.profile.named]) and _is_for_others(at, reply.mark):
        return None, Doubt("unclear", "third_party")
    rest = [s for s in polar if s not in ours and not is_tail(agent, s)]
    if rest and ours[-1] != polar[-1]:
        return None, Doubt("unclear", "two_part")
    said = _says_or_before(talk, asked, ours[-1])
    return _answer(agent, at, ours[-1], reply, bool(rest), said)


def _told_indirectly(talk: Talk, index: int, asked: int, question: Span, reply: Reply) -> bool | None:
    """What a message says to the only question before it without a plain yes or no ahead of that."""
    agent, at = talk.at(asked), talk.at(index)
    found = read_indirectly(talk, index, asked, question, own_stems(talk.profile))
    late = reply.mark is not None and at.sentence(reply.mark.first)[0] > 0 and _is_plain(at, reply.mark)
    behind = reply.mark is None or reply.mark.first > 1 or is_either_or(agent, question)
    if found is not None and behind and not late:
        return found
    told = outcome(talk.profile, agent, question, at)
    return told if told is not None and (reply.mark is None or not _is_plain(at, reply.mark)) else None


def _is_plain(at: Analysis, mark: Mark) -> bool:
    """Whether it is a word for yes or no, not a verb given back ("we are" in "we are still waiting")."""
    return at.word(mark.first) in _YES_NO[0] | _YES_NO[1] | _SURE


def _is_sole(talk: Talk, asked: int, span: Span) -> bool:
    """Whether the question is about what the field is about, not about one word of a longer label."""
    own, key = own_stems(talk.profile), talk.profile.key_words
    said = {stem(w)[:5] for w in talk.at(asked).words(*span)}
    return bool({w[:5] for w in key} & said) or len(own) <= 2 or not {w[:5] for w in own} & said


def answers_apart(at: Analysis) -> bool:
    """ "For tractors yes, for cars no": an answer for each of two things."""
    ends = {
        at.word(k)
        for k in range(at.sentence(0)[0] + 1, at.sentence(0)[1])
        if at.word(k - 1)[:1].isalnum() and at.word(k + 1) in _PAUSES
    }
    return all(kind & ends and at.word(0) not in kind for kind in _YES_NO)


_YES_NO = (listed("yes ja oui si sim"), listed("no nein non nao nee"))
_SURE = listed(
    "yeah yep yup sure of exactly correct indeed nope nah klar genau doch claro certo exact stimmt klopt"
)
_PAUSES = (",", ".", "!", ";", "", "but", "and")


def _opens(at: Analysis, quote: Span) -> bool:
    """Whether the quote takes in what the first sentence of the reply says."""
    first, last = at.sentence(0)
    return quote[0] < last and quote[1] - max(quote[0], first) >= min(2, last - first)


def _polar(agent: Analysis) -> list[Span]:
    """The sentences that a yes or no can answer: questions, or else the last sentence if it offers
    something."""
    spans = [agent.sentence(first) for first in agent.sentences]
    asking = [s for s in spans if agent.is_question(s[0])]
    if asking:
        return [span for s in asking if (span := _answerable(agent, s)) is not None]
    return [s for s in spans[-1:] if _MAY & set(agent.words(*s)) and _YOU & set(agent.words(*s))]


def _answerable(agent: Analysis, span: Span) -> Span | None:
    """ "Which class, and do you want it refundable?": the part that a yes can answer."""
    if not is_open_question(agent, span):
        return span
    joined = [k + 1 for k in range(*span) if agent.word(k) in AND and agent.word(k + 1) in _ASKS]
    return (joined[-1], span[1]) if joined else None


_PREFERENCE = listed("preference preferences preferenz vorliebe preferencia preferenza voorkeur")
_NEEDS = _PREFERENCE | listed("prefer need needs must require required important")  # "I don't mind"
_THANKS = listed("please thanks thank you bitte danke merci gracias grazie obrigado . ! ,")
_ASKS = listed("do does would will is are should shall can could mochten wollen voulez quiere vuole wilt")
_MAY = listed(
    "can could konnen konnten kannst pouvez pourriez puede podria pode poderia puo potrebbe kunt kan zou"
)
_YOU = listed(
    """you sie du vous usted ustedes voce lei u je i we ich wir ik nous io eu puede podria pode poderia puo
    potrebbe"""
)


def _is_ours(talk: Talk, asked: int, span: Span) -> bool:
    agent = talk.at(asked)
    if talk.transcript[asked].field == talk.field.key or speaks_of(talk.profile, agent, span):
        return True
    said = content(agent.words(*span))
    if said - _OFFERING or not (THINGS & set(agent.words(*span)) or said and span[1] - span[0] <= 3):
        return False
    before = [agent.sentence(f) for f in agent.sentences if f < span[0]]
    if before and (speaks_of(talk.profile, agent, before[-1]) or len(before) > 1):
        return speaks_of(talk.profile, agent, before[-1])
    earlier = talk.at(asked - 1) if asked and talk.transcript[asked - 1].role == "visitor" else None
    if earlier is None or not earlier.is_question(earlier.sentences[-1]):
        return False
    return speaks_of(talk.profile, earlier, earlier.sentence(earlier.sentences[-1]))


_OFFERING = frozenset(map(stem, OFFERING | THINGS | _YOU))


def takes_back(at: Analysis, mark: Mark) -> bool:
    """ "That would be lovely, but we can't": what follows turns the yes round."""
    end = at.sentence(mark.first)[1]
    return any(
        at.has(tag, m.last, end) and not _is_only_when(at, m.last, end)
        for m in at.within("contrast", mark.last, end)
        for tag in ("neg", "no", "reject")
    )


def _is_conditional(at: Analysis, mark: Mark) -> bool:
    """ "If it hasn't lapsed, yes": not "if possible, yes"."""
    begin = at.sentence(mark.first)[0]
    return at.word(begin) in _IF and mark.first - begin > 4


def _is_for_others(at: Analysis, mark: Mark) -> bool:
    """ "Up to 5,000 yes, above that the manager", "das geht über den Chef", "yes, together with the boss"."""
    begin, end = at.sentence(mark.first)
    behind = at.words(mark.last, end)
    others = any(word in OTHERS or len(word) > 2 and is_post(word) for word in behind)
    if not others or _SELF & set(behind):
        return False
    limited = any(word[0].isdigit() for word in at.words(begin, mark.first))
    return limited or not WITH.isdisjoint(behind) or not _is_plain(at, mark)


_SELF = listed("i me my ich mir bin je j' moi suis yo mi soy eu sou io sono ik ben ne")
_IF = listed("if unless wenn falls sofern indien mits tenzij se quando")


def _is_only_when(at: Analysis, first: int, last: int) -> bool:
    """ "volontiers, mais pas cette semaine": only the time is turned down."""
    rest = [w for w in at.words(first, last) if w.isalpha() and w not in _NOT]
    return bool(rest) and all(w in TAGS or w in _SOON for w in rest)


_NOT = listed("not nicht pas no non nao niet n' just yet erst noch ancora todavia")
_SOON = listed(
    "right now before jetzt gleich sofort maintenant ahora mismo agora adesso subito nu meteen vor avant"
)


def _says(talk: Talk, asked: int, span: Span) -> bool | None:
    """What the agent's words in a span say of the field; None when they do not name it."""
    agent = talk.at(asked)
    named = [r for r in talk.readings(asked) if span[0] <= agent.token_at(r.start) < span[1]]
    said = {polarity(talk, asked, reading)[0] for reading in named}
    return said.pop() if len(said) == 1 else None


def _says_or_before(talk: Talk, asked: int, span: Span) -> bool | None:
    """The same; for a question that only points, of the sentence before: "No insurance. Shall I book it?"."""
    said, agent = _says(talk, asked, span), talk.at(asked)
    before = [agent.sentence(f) for f in agent.sentences if f < span[0]]
    if said is None and before and not speaks_of(talk.profile, agent, span):
        return _says(talk, asked, before[-1])
    return said


def _read_out(talk: Talk, asked: int, polar: list[Span]) -> bool | None:
    """ "A car from the 3rd, no insurance. Is that right?": what a yes to all that was read out says."""
    agent = talk.at(asked)
    if not all(is_tail(agent, s) and not _ELSE & set(agent.words(*s)) for s in polar):
        return None
    told = [agent.sentence(f) for f in agent.sentences if not agent.is_question(f)]
    if not (does(agent) or _CHECKS_BACK & {w for s in [*told, *polar] for w in agent.words(*s)}):
        told = [
            s for s in told if not _TELLS & set(agent.words(*s)) and agent.word(s[0]) not in ("it", "they")
        ]
    said = {found for span in told if (found := _says(talk, asked, span)) is not None}
    return said.pop() if len(said) == 1 else None


_ELSE = listed("else sonst autre algo mas mais alguma altro nog")


def _open_question(talk: Talk, index: int) -> int | None:
    """The agent's message that a yes or no answers: the one before, or, when that only told what the visitor
    had asked, the question before it."""
    asked = talk.question(index)
    if asked is None or asked < 2 or "?" in talk.transcript[asked].text:
        return asked
    between = asked - 1
    if talk.transcript[between].role != "visitor" or "?" not in talk.transcript[between].text:
        return asked
    earlier = talk.question(between)
    return earlier if earlier is not None and "?" in talk.transcript[earlier].text else asked


def _decider(talk: Talk, asked: int, at: Analysis, quote: Span) -> bool | None:
    """ "Who decides?" - "mon patron", "das mach ich, bin der Inhaber": whether that is the visitor alone."""
    profile, agent = talk.profile, talk.at(asked)
    if not is_own_decision([*profile.key_order, *profile.label_order]):
        return None
    asks = [agent.sentence(first) for first in agent.sentences if agent.is_question(first)]
    if len(asks) != 1 or not speaks_of(profile, agent, asks[0]):
        return None
    first, last = at.clause(0)
    if last < len(at.tokens) and last - first <= 2 and at.has("no", first, last):
        first, last = at.clause(last)
    said = at.words(0, last)
    beyond = last <= _SHORT and is_beyond_me(said) or _is_anothers_name(talk, asked, at, (first, last))
    if not beyond and is_sole([*profile.key_order, *profile.label_order]):
        beyond = bool(OTHERS & set(said) and (JOINS | WITH) & set(said))
    if beyond and quote[0] <= first < quote[1]:
        return False
    reply, told = reply_of(at), read_deciders(at.tokens, at.language)
    plain = reply.mark is not None and _is_plain(at, reply.mark)
    plain = plain and (reply.yes or not at.word(1).isalpha())  # "no, I do", not "no one else"
    if told is None or plain and (reply.yes or told.who == "me"):
        return None
    quoted = told.first < quote[1] and quote[0] < told.last
    return {"me": True, "them": False}.get(told.who) if quoted else None


_SHORT = 8


def _is_anothers_name(talk: Talk, asked: int, at: Analysis, span: Span) -> bool:
    """ "Greta Holm", "Tom does", "that's Petra", "Greta, she owns it": a name, and not the visitor's."""
    named = [k for k in range(*span) if is_large(at, k) and not is_small(at, k) and at.word(k) not in AROUND]
    if not named or at.language == "de" or any(at.word(k) in TAGS or at.has("neg", k, k + 1) for k in named):
        return False
    rest = [k for k in range(*span) if k not in named and at.word(k).isalpha()]
    begins = named == [at.sentence(span[0])[0]]  # "Depends" has a capital, too
    follows = {*at.words(span[1], span[1] + 4), *(at.word(k) for k in rest)}
    if begins and not follows & _HERS and not any(is_post(w) for w in follows if len(w) > 2):
        return False
    told = {t.word for k in range(asked) if talk.transcript[k].role == "visitor" for t in talk.at(k).tokens}
    return all(at.word(k) in AROUND | _JOB for k in rest) and told.isdisjoint(at.word(k) for k in named)


_JOB = listed("for to job call decision say decide sign")
_HERS = listed("does will would is she he elle il ella el ela ele lei lui zij hij ze doet")


def explains(at: Analysis, first: int) -> bool:
    """Whether the clause of a token gives the reason for a no: "no, my own insurance covers that"."""
    said = set(at.words(*at.clause(first)))
    return at.clause(first)[0] > 0 and bool(said & _HAS_ALREADY) and not at.has("wish", *at.clause(first))


def _answer(
    agent: Analysis, at: Analysis, question: Span, reply: Reply, crowded: bool, said: bool | None
) -> tuple[bool | None, Doubt | None]:
    if is_either_or(agent, question):
        return None, Doubt("unclear", "either_or")
    if crowded and not reply.strong:
        return None, Doubt("unclear", "two_part")
    if _MINDING & set(agent.words(*question)) and (
        not reply.yes or {"mind", "not"} & set(at.said) == {"mind"}
    ):
        unwilling = reply.yes or bool(at.tags.get("decline"))  # "Yes, I do mind", "I'd rather not"
        return not unwilling, None  # "Do you mind sharing?" - "not at all"
    if agent.language == "en" and agent.has("neg", question[0], question[0] + 3) and reply.yes:
        return None, Doubt("unclear", "double_negative")  # "Don't you need it?" - "yes"
    if said is True:
        return reply.yes, None
    if said is False or agent.has("neg", *question):
        return (False, None) if reply.yes else (None, Doubt("unclear", "double_negative"))
    return reply.yes, None


_MINDING = listed("mind stort derange molesta disturba dispiace importa")
