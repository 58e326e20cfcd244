"""What each shape of a date in words means. Pure.

A rule is (name, pattern over tags, handler). The first pattern that matches at a place wins, so longer and
clearer shapes come first; a handler may still decline by returning None.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from leadqual.qualification.readers.date_items import Item
from leadqual.qualification.readers.date_parts import Named
from leadqual.qualification.readers.named_days import (
    abbreviated_edge,
    day_alone,
    day_and_month,
    day_of_later_month,
    day_of_this_month,
    edge_of_span,
    month_alone,
    no_date,
    ordinal_alone,
)
from leadqual.qualification.readers.named_seasons import holiday, season_alone
from leadqual.qualification.readers.named_spans import (
    after_so_long,
    day_and_weeks,
    day_from,
    named_part_of_year,
    relative_day,
    this_or_next,
    week_of_month,
    year_alone,
)
from leadqual.qualification.readers.named_weekdays import (
    weekday_alone,
    weekday_and_day,
    weekday_and_number,
    weekday_of_month,
    weekday_of_week,
)
from leadqual.qualification.readers.tokens import Tokens

Handler = Callable[[Tokens, list[Item], date | None], Named | None]
# one letter for each item, as words_dates explains
_DAY = "[DO0]"
_MON = "[Mm]"
_WD = "(?:[Wv](?:-?F)?!?[g,]{0,3})?"
_YEAR = "(?:[g,]{0,3}Y)?"
_COUNT = "(?:[Da#](?:[-g.]{0,2}[D#])?|a?f|a?ha?)"
RULES: tuple[tuple[str, str, Handler], ...] = (
    ("weekdayofmonth", f"[OL]g?[Wv](?:-?F)?(?:i|g{{0,3}})(?:{_MON}{_YEAR}|[TNLC]?U[NLC]?)", weekday_of_month),
    ("weekofmonth", f"[OL]g?Ug{{0,2}}{_MON}{_YEAR}", week_of_month),
    (
        "borrowed",
        f"{_WD}g?{_DAY}!?(?:-|[./gT]{{1,3}}){_WD}g?{_DAY}!?g{{0,3}}{_MON}{_YEAR}",
        day_of_later_month,
    ),
    ("daymonth", f"{_WD}g?{_DAY}[!-]?g{{0,3}}{_MON}{_YEAR}", day_and_month),
    ("monthday", f"{_WD}{_MON}!?g?{_DAY}{_YEAR}", day_and_month),
    (
        "edge",
        f"E[g-]{{0,3}}(?:[TNLC]?g?{_MON}{_YEAR}(?!!?g?[DO0])|[TNLC]g?[UK]|[UK]g?[NLC]|O-?U{_YEAR}|[UK]|[QH]{_YEAR}|S{_YEAR}|Y)",
        edge_of_span,
    ),
    ("half", f"h[g-]{{0,2}}{_MON}{_YEAR}", edge_of_span),
    ("weekdayday", "[Wv](?:-?F)?,?(?:g{1,2}[DO]|O)", weekday_and_day),
    ("weekdaynumber", "[Wv]D", weekday_and_number),
    ("daythismonth", "g?[DO]g{1,3}(?:[TNLC]U|U[NLC]|U)", day_of_this_month),
    ("dayinweek", "[Wv](?:-?F)?,?g{0,3}(?:[TNLC]U|U[NC])", weekday_of_week),
    ("daysfrom", f"{_COUNT}-?U[yg]?(?:R|T?C?g?W)", day_from),
    ("dayweeks", f"[WR](?:[iw]{_COUNT})?U", day_and_weeks),
    ("weekday2", "(?:[TNLC]U|U[NC]),?g{0,2}[Wv](?:-?F)?", weekday_of_week),
    ("weekday", "T?[NCTL]g?[Wv](?:-?F)?|[Wv](?:-?F)?g?[NLC]|[Wv](?:-?F)?", weekday_alone),
    ("sospan", f"[iw]g{{0,2}}{_COUNT}-?U|[Da#f]-?U[xp]|P{_COUNT}U", after_so_long),
    (
        "partofyear",
        f"O-?g?[Uh](?:g{{0,3}}(?:Y|[TNLC]U|U[NLC]|U))?|[QH](?:g{{0,3}}(?:[TNLC]U|U[NLC])|{_YEAR})",
        named_part_of_year,
    ),
    ("thisnext", "T?[NTLC]g?[UKMmS]|[UKMmS]g?[NLC]", this_or_next),
    ("month", f"{_MON}{_YEAR}", month_alone),
    ("relative", "R", relative_day),
    ("doneby", "Z|U-?E", abbreviated_edge),
    ("dayalone", "g[DO]", day_alone),
    ("ordinalalone", "O", ordinal_alone),
    ("season", f"S{_YEAR}", season_alone),
    ("holiday", f"(?:[TNC]g?)?J{_YEAR}", holiday),
    ("yearalone", "Y", year_alone),
    ("tail", f"(?:-|[.g]g?){_DAY}(?!!?g{{0,3}}{_MON})", no_date),
)
