"""GPCTBA/C&I: goals, plans, challenges, timing, budget, authority; consequences and implications."""

from __future__ import annotations

from dataclasses import replace

from leadqual.qualification.fields import Field

from . import common
from .b2b import PAIN

GOALS = Field(
    key="goals",
    label="What the visitor's company wants to achieve",
    required=True,
    questions=(
        "What are you trying to achieve?",
        "What is the goal behind this?",
        "Where do you want to be a year from now?",
    ),
    hint="So that we judge our product by your goal.",
    cues=("goal", "goals", "achieve", "aim", "aiming", "target", "want to reach", "objective"),
)
PLANS = Field(
    key="plans",
    label="What the visitor's company does or plans to get there",
    questions=(
        "What are you doing about it so far?",
        "What have you tried or planned?",
        "How do you plan to get there?",
    ),
    hint="So that we do not suggest what you already tried.",
    cues=("plan", "planning", "tried", "so far", "currently use", "we use", "at the moment", "already"),
)
CHALLENGES = replace(
    PAIN,
    key="challenges",
    label="What stands in the visitor's way",
    questions=(
        "What gets in the way?",
        "What is the hard part?",
        "What has kept you from getting there?",
    ),
    cues=(*PAIN.cues, "challenge", "challenges", "in the way", "hard part", "obstacle"),
)
CONSEQUENCES = Field(
    key="consequences",
    label="What happens if the problem stays unsolved",
    questions=(
        "What happens if nothing changes?",
        "What does it cost you if it stays as it is?",
        "How bad would it be to leave it as it is?",
    ),
    hint="So that we know how much it matters.",
    cues=("if nothing changes", "otherwise", "costs us", "risk", "churn", "fall behind"),
    max_asks=1,
)
IMPLICATIONS = Field(
    key="implications",
    label="What becomes possible once the problem is solved",
    questions=(
        "And what would be possible once it is solved?",
        "What would you do with the time or money you gain?",
        "What would it change for you if it worked?",
    ),
    hint="So that we know what you hope for.",
    cues=("then we could", "would allow", "free up", "could finally", "would mean", "opens up"),
    max_asks=1,
)

FIELDS = (
    GOALS,
    CHALLENGES,
    PLANS,
    replace(common.TIMING, required=True),
    common.AUTHORITY,
    common.BUDGET,
    CONSEQUENCES,
    IMPLICATIONS,
    common.COMPANY,
    common.NAME,
    common.EMAIL,
    common.CONSENT,
)
