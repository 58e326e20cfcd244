"""Fields that have to be surer than a hedged answer is."""

from __future__ import annotations

from leadqual.qualification.fields import Choice, Field

# What is said with "about" is sure to 0.9: a field may ask for more.
SIZE = Field(
    "company_size",
    "number",
    "Number of employees at the visitor's company",
    ("How many people work at your company?",),
    required=True,
    unit="people",
    cues=("employees", "people"),
    threshold=0.95,
)
PLAN = Field(
    "plan",
    "choice",
    "The plan the visitor is interested in",
    ("Which plan are you looking at?",),
    required=True,
    choices=(Choice("Team"), Choice("Business")),
    threshold=0.95,
)
EMAIL = Field("email", "email", "E-mail address of the visitor", ("Where can we write to?",), required=True)
