"""Inputs that several forms have."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from unfold.widgets import UnfoldAdminTextareaWidget


class LinesField(forms.CharField):
    """A list of short texts, one a line."""

    def __init__(self, *, longest: int, rows: int = 3, **kwargs: Any) -> None:
        kwargs.setdefault("widget", UnfoldAdminTextareaWidget(attrs={"rows": rows}))
        super().__init__(required=False, strip=False, **kwargs)
        self.longest = longest

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        lines = (line.strip() for line in (value or "").splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def validate(self, value: Any) -> None:
        for line in value:
            if len(line) > self.longest:
                start = f"{line[:30]}…"
                raise ValidationError(f"“{start}” has {len(line)} characters: at most {self.longest} a line.")

    def run_validators(self, value: Any) -> None:
        """Of the characters of one text; not meant for a list."""

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(list(initial or []) != self.to_python(data))
