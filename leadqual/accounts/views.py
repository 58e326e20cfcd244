from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import views
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.messages.views import SuccessMessageMixin
from django.http import HttpRequest, HttpResponse
from django.urls import reverse, reverse_lazy
from django.utils.http import urlencode
from django.views.generic import FormView
from django_htmx.http import HttpResponseClientRedirect

from . import tasks, throttle
from .forms import ForgottenForm, LogInForm


class LogIn(views.LoginView):
    """Also where the admin sends people. Somebody who is logged in but may not go there is told so."""

    template_name = "login.html"
    authentication_form = LogInForm

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """A part of a page was asked for after the log-in ran out: the whole page goes to the log-in,
        else htmx would look for the part in there and leave a hole."""
        htmx: Any = getattr(request, "htmx", None)
        if not htmx:
            return super().get(request, *args, **kwargs)
        here = htmx.current_url_abs_path or settings.LOGIN_REDIRECT_URL
        return HttpResponseClientRedirect(f"{reverse('login')}?{urlencode({'next': here})}")

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        response = super().form_invalid(form)
        response.status_code = 429 if form.has_error("__all__", "barred") else 422
        return response


class ChangePassword(SuccessMessageMixin, views.PasswordChangeView):
    template_name = "accounts/password.html"
    success_url = settings.LOGIN_REDIRECT_URL
    success_message = "Your password is changed. Other browsers are logged out."
    extra_context = {"heading": "Change your password"}  # noqa: RUF012


class ForgottenPassword(FormView):
    """The same answer for every address, at the same speed: the look-up is a worker's."""

    template_name = "accounts/password.html"
    form_class = ForgottenForm
    success_url = reverse_lazy("login")
    extra_context = {"heading": "A new password", "button": "Send me a link"}  # noqa: RUF012

    def form_valid(self, form: ForgottenForm) -> HttpResponse:
        email = form.cleaned_data["email"]
        if throttle.may_mail(email, self.request.META.get("REMOTE_ADDR", "")):
            tasks.send_link.delay(email)
        messages.success(
            self.request, "If there is an account with this address, a link is on its way to it."
        )
        return super().form_valid(form)


class NewPassword(SuccessMessageMixin, views.PasswordResetConfirmView):
    template_name = "accounts/password.html"
    success_url = reverse_lazy("login")
    success_message = "Your new password is set. Log in with it."
    extra_context = {"heading": "Choose a new password"}  # noqa: RUF012
