from __future__ import annotations

from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.http import HttpResponse

from .forms import LogInForm


class LogIn(LoginView):
    """Also where the admin sends people. Somebody who is logged in but may not go there is told so."""

    template_name = "login.html"
    authentication_form = LogInForm

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        response = super().form_invalid(form)
        response.status_code = 429 if form.has_error("__all__", "barred") else 422
        return response
