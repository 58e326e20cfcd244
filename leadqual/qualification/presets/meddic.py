"""MEDDIC: metrics, economic buyer, decision criteria, decision process, identified pain, champion."""

from __future__ import annotations

from dataclasses import replace

from leadqual.qualification.fields import Choice, Field

from . import common
from .b2b import PAIN

METRICS = Field(
    key="metrics",
    label="The figure by which the visitor would measure success",
    required=True,
    questions=(
        "How would you notice that it was worth it?",
        "Which figure should get better?",
        "What would have to change for this to be a success?",
    ),
    hint="So that we can say honestly whether we can reach it.",
    cues=("measure", "metric", "kpi", "success would be", "goal is", "reduce", "cut", "increase", "improve"),
)
BUYER = Field(
    key="economic_buyer",
    label="Who signs off the money for this",
    required=True,
    questions=(
        "Who signs off the money for something like this?",
        "Whose budget would this come from?",
        "Who gives the final go for the spending?",
    ),
    hint="So that the right person gets the right information.",
    cues=("signs", "sign off", "budget holder", "holds the budget", "approves", "final go"),
)
CRITERIA = Field(
    key="decision_criteria",
    label="What the choice of a product will depend on",
    questions=(
        "What will the choice depend on for you?",
        "What must a solution be able to do?",
        "What would rule a product out for you?",
    ),
    hint="So that we do not waste your time if we do not fit.",
    cues=(
        "must",
        "has to",
        "criteria",
        "important",
        "depends on",
        "deal breaker",
        "requirement",
        "requirements",
    ),
)
PROCESS = Field(
    key="decision_process",
    label="How the decision to buy will be made",
    questions=(
        "How does a decision like this go at your company?",
        "Which steps are there until you can say yes?",
        "What happens between now and a decision?",
    ),
    hint="So that we send you what you need at each step.",
    cues=("process", "procurement", "trial", "pilot", "security review", "legal", "steps", "board", "tender"),
    max_asks=1,
)
CHAMPION = Field(
    key="champion",
    kind="choice",
    label="How strongly the visitor wants this for their company",
    questions=(
        "How keen are you on it yourself?",
        "Are you the one who drives this?",
        "Is this your own initiative?",
    ),
    hint="So that we know whom to support.",
    choices=(
        Choice("I am driving it", "", ("my initiative", "my project", "i'm driving this", "i want this")),
        Choice("I am part of it", "", ("part of the team", "one of several", "i'm involved", "i help")),
        Choice(
            "I only look into it", "", ("asked to look", "only researching", "for my boss", "for a colleague")
        ),
    ),
    cues=("initiative", "project", "driving", "keen"),
    max_asks=1,
)

FIELDS = (
    PAIN,
    METRICS,
    common.ROLE,
    common.COMPANY,
    CRITERIA,
    PROCESS,
    BUYER,
    CHAMPION,
    replace(common.TIMING, required=False),
    common.NAME,
    common.EMAIL,
    common.CONSENT,
)
