"""Logging in, and making users, by e-mail address."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from unfold.forms import UserChangeForm, UserCreationForm

from . import throttle
from .models import User


class LogInForm(AuthenticationForm):
    """The same answer for a wrong password and an unknown address: nobody learns who has an account."""

    username = forms.EmailField(
        label="E-mail", widget=forms.EmailInput(attrs={"autocomplete": "username", "autofocus": True})
    )
    error_messages = {  # noqa: RUF012
        "invalid_login": "The e-mail address or the password is not right.",
        "inactive": "The e-mail address or the password is not right.",
        "barred": "Too many attempts. Please wait a quarter of an hour and try again.",
    }

    def clean(self) -> dict[str, Any]:
        email = self.cleaned_data.get("username") or ""
        address = self.request.META.get("REMOTE_ADDR", "") if self.request else ""
        if throttle.is_barred(email, address):
            raise forms.ValidationError(self.error_messages["barred"], code="barred")
        try:
            data = super().clean()
        except forms.ValidationError:
            throttle.note_failure(email, address)
            raise
        throttle.forget(email, address)
        return data


class ForgottenForm(forms.Form):
    email = forms.EmailField(
        label="E-mail", max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )


LABELS = {"groups": "Roles"}
HELP = {"groups": "Several with Ctrl, or ⌘ on a Mac. Without one they can log in and see nothing."}


class NewUserForm(UserCreationForm):
    class Meta:
        model = User
        fields = ("email", "name")
        labels, help_texts = LABELS, HELP


class EditUserForm(UserChangeForm):
    class Meta:
        model = User
        fields = "__all__"
        labels, help_texts = LABELS, HELP
