"""The B2B default: role, company, size, problem, timing, budget, authority, name, e-mail, consent."""

from __future__ import annotations

from dataclasses import replace

from leadqual.qualification.fields import Field

from . import common

PAIN = Field(
    key="pain",
    label="The problem the visitor wants to solve",
    required=True,
    questions=(
        "What brings you here today?",
        "What would you like to get rid of or do better?",
        "What is the problem you would like to solve?",
    ),
    hint="So that we talk about your problem and not about our features.",
    cues=(
        "problem",
        "issue",
        "struggle",
        "struggling",
        "pain",
        "eats",
        "takes too long",
        "wasting",
        "waste",
        "losing",
        "frustrating",
        "annoying",
        "too slow",
        "by hand",
        "manually",
        "keep up",
        "overwhelmed",
        "drowning in",
        "chaos",
        "looking for a way",
        "get rid of",
    ),
    meaning="pain",
)
SIZE = Field(
    key="company_size",
    kind="number",
    label="Number of employees at the visitor's company today",
    required=True,
    unit="people",
    integer=True,
    range=True,
    questions=(
        "How many people work at your company?",
        "About how big is your company, in people?",
        "How many employees do you have?",
    ),
    hint="So that we suggest a plan that fits.",
    cues=("employees", "people", "staff", "headcount", "of us", "company size", "workforce", "colleagues"),
)
TIMING = replace(common.TIMING, required=True)

FIELDS = (
    PAIN,
    common.ROLE,
    common.COMPANY,
    SIZE,
    TIMING,
    common.AUTHORITY,
    common.BUDGET,
    common.NAME,
    common.EMAIL,
    common.CONSENT,
)
