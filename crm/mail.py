"""Mail out. The Message-ID is the same over all attempts, so that a mailbox that got one twice can tell."""

from __future__ import annotations

import re
import smtplib
from collections.abc import Mapping
from email.utils import formataddr, parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives

from .errors import DeliveryError

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
# SMTP answers and their enhanced codes (RFC 3463): 5.1.x says that there is no such mailbox.
_NO_MAILBOX = re.compile(rb"\b5\.1\.\d{1,3}\b")


class NoMailbox(DeliveryError):
    """The address does not exist; nothing should be sent to it again."""

    def __init__(self, message: str) -> None:
        super().__init__(message, permanent=True)


def one_line(text: str, limit: int = 120) -> str:
    """Text of somebody else's, fit for a header: no line breaks, no control or direction characters."""
    plain = " ".join(_UNPRINTABLE.sub(" ", text).split())
    return plain if len(plain) <= limit else plain[: limit - 1].rstrip() + "…"


def message_id(name: str) -> str:
    """The same for the same name."""
    sender = parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    domain = sender.rpartition("@")[2] or urlsplit(settings.PUBLIC_URL).hostname
    return f"<{name}@{domain}>"


def send(
    *,
    to: str,
    subject: str,
    text: str,
    name: str,
    html: str = "",
    to_name: str = "",
    headers: Mapping[str, str] | None = None,
) -> str:
    """Hand one mail to the relay; its Message-ID. `name` makes it the same mail at every attempt."""
    identity = message_id(name)
    mail = EmailMultiAlternatives(
        subject=one_line(subject),
        body=text,
        to=[formataddr((one_line(to_name), to))],
        headers={"Message-ID": identity, **(headers or {})},
    )
    if html:
        mail.attach_alternative(html, "text/html")
    try:
        mail.send()
    except smtplib.SMTPRecipientsRefused as error:
        raise _refused(*next(iter(error.recipients.values()))) from error
    except smtplib.SMTPResponseException as error:
        raise _refused(error.smtp_code, error.smtp_error) from error
    except (smtplib.SMTPException, OSError) as error:
        raise DeliveryError("The mail server could not be reached.") from error
    return identity


def _refused(code: int, answer: bytes | str) -> DeliveryError:
    """The server's own words may quote the address, so only the code is kept."""
    words = answer.encode() if isinstance(answer, str) else answer
    if 500 <= code < 600 and _NO_MAILBOX.search(words):
        return NoMailbox(f"The mail server says that there is no such mailbox ({code}).")
    return DeliveryError(f"The mail server answered {code}.", permanent=500 <= code < 600)
