"""What a rep types on a lead page."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from django import forms

NOT_A_NUMBER = "Type the amount as a number, such as 12000 or 12,000.50."
_THOUSANDS = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")


class ReasonForm(forms.Form):
    reason = forms.CharField(
        label="Why?",
        max_length=300,
        error_messages={"required": "Say why in a few words."},
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class RejectForm(ReasonForm):
    pass


class MarkForm(ReasonForm):
    reason = forms.CharField(
        label="What is wrong with it?",
        max_length=300,
        error_messages={"required": "Say in a few words what is wrong."},
    )


class LostForm(forms.Form):
    reason = forms.CharField(label="Why? (not needed)", max_length=300, required=False)


class WonForm(forms.Form):
    amount = forms.CharField(
        label="Amount", max_length=40, widget=forms.TextInput(attrs={"inputmode": "decimal"})
    )
    currency = forms.CharField(
        label="Currency",
        max_length=3,
        min_length=3,
        initial="EUR",
        error_messages={"min_length": "A currency has three letters, such as EUR."},
        widget=forms.TextInput(attrs={"size": 4, "autocapitalize": "characters"}),
    )

    def clean_amount(self) -> Decimal:
        amount = read_amount(self.cleaned_data["amount"])
        if amount is None:
            raise forms.ValidationError(NOT_A_NUMBER)
        return amount

    def clean_currency(self) -> str:
        code = str(self.cleaned_data["currency"]).upper()
        if not (code.isascii() and code.isalpha()):
            raise forms.ValidationError("A currency has three letters, such as EUR.")
        return code


def read_amount(text: str) -> Decimal | None:
    """A sum as people type it: 12000, 12 000, 12.000,50, 12,000.50. None if it is none."""
    plain = re.sub(r"[\s'’\u00a0\u202f]", "", text)
    if not re.fullmatch(r"[0-9][0-9.,]*", plain):
        return None
    whole, fraction = plain, ""
    if not _THOUSANDS.fullmatch(plain):
        match = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", plain)
        assert match is not None
        whole, fraction = match.group(1), match.group(2) or ""
    if not (whole.isdigit() or _THOUSANDS.fullmatch(whole)):
        return None
    amount = Decimal(f"{re.sub('[.,]', '', whole)}.{fraction or '0'}").quantize(Decimal("0.01"))
    return amount if amount < 10**12 else None


FORMS: dict[str, type[forms.Form]] = {
    "reject": RejectForm,
    "won": WonForm,
    "lost": LostForm,
    "mark": MarkForm,
}


def form_for(action: str, data: Any = None, **more: Any) -> forms.Form:
    """`prefix` of ids only, so that several forms can stand on one page."""
    return FORMS.get(action, forms.Form)(data, auto_id=f"{action}-%s", **more)
