"""The labelled cases as they lie in this folder, and the categories that must be among them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

Part = Literal["tuning", "held_out"]
Case = dict[str, Any]

FOLDER = Path(__file__).parent
PARTS: tuple[Part, ...] = ("tuning", "held_out")
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")

CATEGORIES = frozenset(
    """
    plain short_answer chatty long_dialogue hedged aboutness wrong_field wrong_field_number wrong_field_date
    wrong_field_direction number_form number_form_wrong number_digit range range_wrong vague money money_wrong
    currency_wrong date date_wrong choice_literal choice_synonym choice_band choice_band_wrong choice_wrong
    boolean_stated boolean_answer boolean_flipped email email_near_miss phone phone_near_miss url url_near_miss
    text_role text_company text_name text_city embellished truncated joined_value paraphrase typo other_value altered_value near_miss
    typography_accent typography_case typography_curly typography_dash typography_emoji typography_fullwidth
    typography_space typography_zerowidth altered_quote fabricated_quote joined_text unrelated_quote invented
    agent_only agent_quote agent_rejected confirmed confirmed_select selection selection_wrong either_or yes_but
    yes_to_other affirmed_something_else offer_not_taken echo_question negation negation_trap contrast
    hypothetical hypothetical_trap past future_plan third_party asked_not_stated request_states quoted_text
    injection injection_lookalike sarcasm correction correction_old correction_later stale stands non_answer
    """.split()
)


def files(part: Part) -> list[Path]:
    return sorted(FOLDER.glob(f"{part}-*.jsonl"))


def read(part: Part) -> Iterator[Case]:
    for path in files(part):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)
