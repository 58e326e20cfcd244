"""The JSON filter and its command."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from leadqual.qualification.check import Tally, answer, outcome, run

GOOD: dict[str, Any] = {
    "id": "one",
    "today": "2026-03-10",
    "transcript": [
        {"role": "agent", "text": "Wie viele Mitarbeiter haben Sie?"},
        {"role": "visitor", "text": "Etwa fünfzig."},
    ],
    "field": {"key": "size", "label": "Anzahl der Mitarbeiter", "kind": "number", "unheard": "of"},
    "value": 50,
    "quote": "etwa fünfzig",
    "expect": "accept",
    "category": "words",
    "language": "de",
}
BROKEN = [
    ("not json", "Expecting value"),
    ("[]", "object"),
    (json.dumps({**GOOD, "quote": 5}), "quote"),
    (json.dumps({**GOOD, "field": {"kind": "number"}}), "field.key"),
    (json.dumps({**GOOD, "field": {"key": "x", "kind": "colour"}}), "field.kind"),
    (json.dumps({**GOOD, "transcript": "hi"}), "transcript"),
    (json.dumps({**GOOD, "transcript": [{"role": "robot", "text": "hi"}]}), "role"),
    (json.dumps({**GOOD, "today": "tomorrow"}), "today"),
    (json.dumps({k: v for k, v in GOOD.items() if k != "value"}), "value"),
]


def test_a_case_gives_all_that_the_contract_names() -> None:
    found, _ = answer(json.dumps(GOOD))
    assert found == {
        "id": "one", "status": "accepted", "reason": "ok", "value": 50, "text": "fünfzig", "message": 1,
        "start": 0, "end": 12, "grade": "derived", "confidence": 0.75,
    }  # fmt: skip


def test_today_may_be_absent() -> None:
    found, _ = answer(json.dumps({k: v for k, v in GOOD.items() if k != "today"}))
    assert found["status"] == "accepted"


@pytest.mark.parametrize(("line", "part"), BROKEN)
def test_a_broken_line_says_what_is_wrong(line: str, part: str) -> None:
    found, _ = answer(line)
    assert part in found["error"]
    assert ("id" in found) is ('"id"' in line)


def test_a_broken_line_stops_nothing_and_shows_in_the_exit_status() -> None:
    out = io.StringIO()
    assert run(["not json", "", json.dumps(GOOD)], out) == 1
    assert [("error" in json.loads(line)) for line in out.getvalue().splitlines()] == [True, False]
    assert run([json.dumps(GOOD)], io.StringIO()) == 0


def test_the_table_counts_by_category_and_language() -> None:
    out = io.StringIO()
    run([json.dumps(GOOD), json.dumps({**GOOD, "value": 500, "expect": "refuse"})], out, expect=True)
    rows = {line.split()[0]: line.split()[1:] for line in out.getvalue().splitlines()[3:]}
    assert rows["words"] == rows["all"] == ["2", "1", "0", "0", "0", "1"]
    assert rows["language"][1:] == ["2", "1", "0", "0", "0", "1"]


def test_outcomes() -> None:
    assert outcome("accept", "unclear") == "asked"
    assert outcome("refuse", "accepted") == "wrongly stored"
    assert outcome(None, "accepted") is None
    assert list(Tally().table())[-1].split()[0] == "all"


def test_the_command_reads_and_writes_utf_8_whatever_the_terminal() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "check_evidence", "-", "--explain"],
        input=(json.dumps(GOOD, ensure_ascii=False) + "\n").encode(),
        capture_output=True,
        cwd=Path(__file__).parents[3],
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    found = json.loads(done.stdout.decode())
    assert found["text"] == "fünfzig"
    assert found["explain"][0].startswith("Located: message 1")
