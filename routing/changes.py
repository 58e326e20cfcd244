"""What changed between two versions of a rule set, as sentences for people. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .rules import Rule, sentence

_DOES = {
    "assign_rep": "give it to a rep",
    "alert_rep": "alert the rep",
    "push": "push to the CRM",
}
_SAYS = {"closing": "closing words", "link_url": "link", "link_label": "words of the link"}


def changes(before: Sequence[Rule], after: Sequence[Rule]) -> tuple[str, ...]:
    """Rules are told apart by their names."""
    old, new = {rule.name: rule for rule in before}, {rule.name: rule for rule in after}
    found = [f"Rule “{name}” was added: {sentence(new[name])}." for name in new if name not in old]
    found += [f"Rule “{name}” was removed." for name in old if name not in new]
    for name, rule in new.items():
        if name in old:
            found += [f"Rule “{name}”: {change}" for change in _changed(old[name], rule)]
    if [name for name in old if name in new] != [name for name in new if name in old]:
        found.append(f"The order is now: {', '.join(f'“{name}”' for name in new)}.")
    return tuple(found)


def _changed(old: Rule, new: Rule) -> Iterator[str]:
    if sentence(old) != sentence(new):
        yield f"was “{sentence(old)}”, is now “{sentence(new)}”."
    for name, words in _DOES.items():
        if getattr(old, name) != getattr(new, name):
            yield f"“{words}” is switched {'on' if getattr(new, name) else 'off'}."
    if old.sequence_id != new.sequence_id:
        yield (
            "another sequence is enrolled in." if new.sequence_id else "no sequence is enrolled in any more."
        )
    for name, words in _SAYS.items():
        if getattr(old, name) != getattr(new, name):
            yield f"the {words} changed."


def does(rule: Rule, sequence: str) -> str:
    """What is done with a lead that the rule decides, in words; `sequence` is the name of the rule's."""
    done = [words for name, words in _DOES.items() if getattr(rule, name)]
    if rule.sequence_id is not None:
        done.append(f"enrol in “{sequence}”")
    return ", ".join(done) or "nothing more"
