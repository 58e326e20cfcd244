"""The gate that agents' sentences pass (conversations/gate), under the name that agents use."""

from __future__ import annotations

from conversations.gate import REASONS, Grounds, Ruling, Splitter, judge, judge_reply

__all__ = ["REASONS", "Grounds", "Ruling", "Splitter", "judge", "judge_reply"]
