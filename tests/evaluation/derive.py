"""Makes cases of the annotated dialogues in `dialogues/` (README.md, "Dialogues").

python -m tests.evaluation.derive            # writes <part>-<topic>.jsonl for every file there
python -m tests.evaluation.derive --check    # only says which of them are not up to date
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tests.evaluation.cases import FOLDER, PARTS, Case, Part
from tests.evaluation.deriving import annotated, changes
from tests.evaluation.deriving.annotated import Dialogue
from tests.evaluation.deriving.draft import Draft
from tests.evaluation.deriving.drafts import drafts

AT_MOST = 15
# What is easily told from the truth needs few cases in a dialogue.
LIMITS = {
    "altered": 1,
    "altered_value": 1,
    "fabricated": 1,
    "retyped": 1,
    "unrelated": 1,
    "grander": 1,
    "put_right": 1,
    "put_right_old": 1,
}
LIMIT = 3


def chosen(made: Dialogue, part: Part) -> list[Draft]:
    """All facts and what was judged by hand, then one of each derivation in turn until there are enough."""
    found = [*_once(drafts(made, part))]
    sure = [draft for draft in found if draft.kind in ("fact", "trap", "stale")]
    rest = [draft for draft in found if draft not in sure]
    rest.sort(key=lambda draft: changes.digest(made.id, draft.kind, draft.field, draft.value, draft.quote))
    ranked: list[tuple[int, Draft]] = []
    for draft in rest:
        rank = 1 + sum(other.kind == draft.kind for _, other in ranked)
        if rank <= LIMITS.get(draft.kind, LIMIT):
            ranked.append((rank, draft))
    ranked.sort(key=lambda pair: pair[0])
    return [*sure, *(draft for _, draft in ranked)][: max(AT_MOST, len(sure))]


def _once(found: Iterable[Draft]) -> Iterator[Draft]:
    """Without what would be the same case again; what comes first stays."""
    seen = set()
    for draft in found:
        key = json.dumps([draft.field, draft.value, draft.quote, draft.transcript, draft.expect])
        if key not in seen:
            seen.add(key)
            yield draft


def case(made: Dialogue, draft: Draft, number: int) -> Case:
    last = changes.pick(sorted({draft.first, min(draft.first + 1, draft.last), draft.last}), made.id, number)
    return {
        "id": f"{made.id}-{number}",
        "language": made.language,
        "category": draft.category,
        "today": made.today,
        "transcript": list(draft.transcript or made.transcript[: last + 1]),
        "field": made.fields[draft.field],
        "value": draft.value,
        "quote": draft.quote,
        "expect": draft.expect,
        "why": draft.why,
    }


def derived(path: Path) -> str:
    part = next(part for part in PARTS if path.name.startswith(f"{part}-"))
    lines = []
    for made in annotated.read(path):
        for number, draft in enumerate(chosen(made, part), 1):
            lines.append(json.dumps(case(made, draft, number), ensure_ascii=False))
    return "\n".join(lines) + "\n"


def outdated(topics: Sequence[str] = ()) -> list[Path]:
    """The files of dialogues whose cases are not what would be derived now."""
    return [
        path
        for path in annotated.files()
        if not topics or path.stem.split("-")[1] in topics
        if not (FOLDER / path.name).exists() or (FOLDER / path.name).read_text("utf-8") != derived(path)
    ]


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("topics", nargs="*", help="such as tasks; all of them if none is named")
    parsed = parser.parse_args(argv)
    check, found = parsed.check, outdated(parsed.topics)
    for path in found:
        print(f"{path.name} {'is not up to date' if check else 'written anew'}")
        if not check:
            (FOLDER / path.name).write_text(derived(path), encoding="utf-8")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
