"""Nobody's first message waits for word lists to be read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIRST_MESSAGE = """
import gc, sys
import leadqual.asgi
assert gc.get_freeze_count() > 100_000
from leadqual.qualification.evidence import Turn
from leadqual.qualification.fields import Field
from leadqual.qualification.hearing.propose import propose

loaded = set(sys.modules)
fields = (Field("size", "number", "Number of employees"), Field("start", "date", "Start"))
for text in ("We are 70 people in Porto", "Somos 70 pessoas no Porto", "Wir sind 70 Leute"):
    assert propose(fields, [Turn("visitor", text)])
late = [name for name in sys.modules if name not in loaded and name.startswith("leadqual.")]
assert not late, late
"""


def test_a_web_process_has_read_its_word_lists_before_it_answers() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_MESSAGE], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
