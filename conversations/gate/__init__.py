"""The reply gate: what an agent words for itself reaches the visitor only if something carries it. Pure.

`judge` rules on one sentence; `Splitter` makes sentences of a
stream. A sentence may be politeness of a closed list, a repetition of what the visitor said or of accepted
answers, what a cited knowledge entry says, the planned question, or a report of what really happened.
"""

from __future__ import annotations

from .affirming import is_about
from .grounds import REASONS, Grounds, Ruling
from .judge import judge, prepare
from .questions import MARK
from .splitter import Splitter

__all__ = ["MARK", "REASONS", "Grounds", "Ruling", "Splitter", "is_about", "judge", "prepare"]
