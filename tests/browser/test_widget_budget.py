from __future__ import annotations

import gzip
import re

import pytest

from .fake_server import SCRIPT
from .visitor import Visitor

MOST_BYTES = 15_000  # 15 KB, style and all


def test_the_widget_is_small() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), 6)) <= MOST_BYTES


def test_nothing_in_it_turns_text_into_code_or_markup() -> None:
    script = SCRIPT.read_text()
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"):
        assert word not in script, word
    assert not re.search(r"document\.cookie", script)


@pytest.mark.browser
def test_it_needs_one_script_and_no_further_file(visitor: Visitor) -> None:
    fetched: list[str] = []
    visitor.page.on("request", lambda request: fetched.append(request.resource_type))
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    assert set(fetched) <= {"document", "script", "fetch", "websocket"}
    assert fetched.count("script") == 1
