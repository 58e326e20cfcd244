"""The mail to who has forgotten a password, by a worker: so the page takes as long for an unknown address."""

from __future__ import annotations

from urllib.parse import urlsplit

from celery import shared_task
from django.conf import settings
from django.contrib.auth.forms import PasswordResetForm


@shared_task(name="accounts.send_link")
def send_link(email: str) -> None:
    """The link is to our own address, whatever host the request named."""
    form = PasswordResetForm({"email": email})
    if not form.is_valid():
        return
    public = urlsplit(settings.PUBLIC_URL)
    form.save(
        domain_override=public.netloc,
        use_https=public.scheme == "https",
        subject_template_name="accounts/mail/link_subject.txt",
        email_template_name="accounts/mail/link.txt",
    )
