"""A yes that takes up the verb of the question: "¿Decide usted?" - "Lo decido yo". Pure."""

from __future__ import annotations

from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed


def echoed(agent: Analysis, at: Analysis, token: int) -> Mark | None:
    """The words of the reply that take up the verb, and say nothing else."""
    first, last = at.clause(token)
    words = [w for w in at.words(first, last) if w[0].isalnum()]
    if agent.language == "pt" and token == 0 and _is_verb_alone(agent, words):
        return Mark("yes", first, last)
    speaks = set(words) & _I_OR_WE or any(w.endswith(("amos", "emos", "imos", "iamo", "ons")) for w in words)
    if len(words) > 5 or not speaks or at.is_question(first):
        return None
    if any(at.has(tag, first, last) for tag in _NOT_PLAIN):
        return None
    verbs = {w[:5] for s in agent.sentences if agent.is_question(s) for w in agent.words(*agent.sentence(s))}
    known = ASSENT.get(at.language, ASSENT["en"])
    echoes = [w for w in words if len(w) >= 5 and w[:5] in verbs and w not in known["fill"]]
    rest = [w for w in words if w not in echoes and w not in _I_OR_WE and w not in _OBJECTS]
    plain = all(any(w in kind for name, kind in known.items() if name in ("fill", "point")) for w in rest)
    return Mark("yes", first, last) if len(echoes) == 1 and plain else None


def _is_verb_alone(agent: Analysis, words: list[str]) -> bool:
    """Portuguese says yes with the verb: "Tem Wi-Fi?" - "tem sim", "Precisam de rampa?" - "precisamos"."""
    verbs = [w for w in words if w != "sim"]
    if len(verbs) != 1 or verbs[0] not in _VERBS:
        return False
    asked = {w for s in agent.sentences if agent.is_question(s) for w in agent.words(*agent.sentence(s))}
    return bool(_VERBS[verbs[0]] & asked)


# a verb of a reply with the forms of it that a question has; folded
_VERBS = {
    form: frozenset(forms.split())
    for forms in (
        "tem temos tenho", "ha", "pode podem podemos posso", "precisa precisam precisamos preciso",
        "quer querem queremos quero", "esta estao estamos estou", "e sao somos sou", "vai vao vamos vou",
        "usa usam usamos uso", "faz fazem fazemos faco", "trabalha trabalham trabalhamos trabalho",
        "aceita aceitam aceitamos aceito", "serve servem", "da dao damos", "fica ficam ficamos fico",
        "decide decidem decidimos decido", "sabe sabem sabemos sei", "consegue conseguem conseguimos consigo",
    )
    for form in forms.split()
}  # fmt: skip
_NOT_PLAIN = ("neg", "no", "if", "cond", "hedge", "open", "past", "past_cop")
_I_OR_WE = listed(
    """i we ich wir je j' nous on yo nosotros nosotras eu nos io noi ik wij myself selbst mismo mismo"""
)
_OBJECTS = listed(
    """it that this them das es dies ca le la l' les lo los las o os isso lo dat het alone ja si sim"""
)
