"""The labels of the answers in these chats, and the fields that they ask for."""

from __future__ import annotations

from leadqual.qualification.fields import Choice, Field

COMPANY = "Name of the company the visitor works for"
ROLE = "The visitor's role at their company"
SIZE = "Number of employees at the visitor's company today"
TOOL = "The tool the visitor uses for support today"
PAIN = "The problem the visitor wants to solve"


def size(*questions: str, hint: str = "", unit: str = "people") -> Field:
    return Field("company_size", "number", SIZE, questions, hint, unit=unit, integer=True)


def timing(questions: tuple[str, ...], hint: str, choices: tuple[str, ...]) -> Field:
    label = "When the visitor wants to have a solution in use"
    return Field("timing", "choice", label, questions, hint, choices=tuple(map(Choice, choices)))


def email(*questions: str) -> Field:
    return Field("email", "email", "E-mail address of the visitor", questions)
