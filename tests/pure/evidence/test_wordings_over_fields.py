"""One way of putting it, over fields of every kind: what a wording says does not depend on the field."""

from __future__ import annotations

import pytest

from tests.evaluation.wordings import ASKED, ASKED_BACK, CHANGED, misread, wordings
from tests.pure.evidence.cases import rows

PLAIN = """
{a}.
It's {a}.
I'd like {a} this time.
Go with {a}.
Let's go with {a}.
I prefer {a}.
I'll take {a}.
{a} works for me.
No problem, {a}.
I couldn't agree to anything but {a}.
I can't imagine anything other than {a}.
There's nothing wrong with {a}, so {a} please.
No offence, but {a}.
My friend and I want {a}.
It can't be anything but {a}.
No complaints about {a}, take it.
"""
NOT_STATED = """
I'm not interested in {a}.
I'd rather not have {a}.
Not {a}.
I refuse {a}.
My kids would choose {a}.
Her choice was {a}, not mine.
It was meant to be {a}, but the plan fell through.
What about {a}, would that cost extra? I'm still choosing.
I'd hate {a}.
There is no way I want {a}.
I have to pass on {a}.
I don't like {a}.
{a} would be terrible.
I once took {a}, I wouldn't do that again.
Back in the day it was {a}.
I'm against {a}.
{a} is the last thing I want.
Would you recommend {a}? I'm undecided.
For the sake of argument, {a}. But I have not decided.
I don't want {a}.
Say I went for {a}, would that change anything? I'm not sure yet.
It was {a} before, but things changed.
Back then it was {a}. I don't know yet about this time.
My last booking was {a}, I need something else this time.
{a}, but that was another trip.
{a}, that was before.
When I was younger it was {a}.
For years it was {a} and now I want a change.
There's no way I'm taking {a}.
Thanks but no thanks to {a}.
{a} just isn't doable.
I'm toying with the idea of {a}, nothing firm.
I've already done {a}, want something new.
{a} is what my neighbor booked.
{a}, that's what my parents did.
{a} was my sister's pick. Mine is still open.
Would you recommend {a}?
I'll pass on {a}.
{a} is a bad idea.
Perhaps {a} would work, but I'd have to think it over.
"""
NEVER_SAID = """
How did you come up with {a}? I haven't decided.
{a}? I never said that.
"""
ANOTHER = """
First I thought {a} but let's do {b}.
I want {a}, er, {b} instead.
{a}, sorry, I meant {b}.
{b} rather than {a}.
{a}. Um, no, {b}.
{a}, err, {b}.
{a}, ehm, {b}.
How about {a}? Hmm, no, {b}.
{a}. Never mind, {b}.
I want {a}. Gosh, no, {b}!
First I typed {a} by accident, it should read {b}.
{b} please, but not {a}.
"""
LATER = """
I'd like to change it, {b} instead please.
On second thought, {b} instead.
Scratch what I said, it's {b}.
Could you change {a} to {b}?
Sorry, I made an error, it's {b}.
Actually, {b} would be better than {a}.
Sorry, it should be {b}, not {a}.
Where I said {a}, please read {b}.
I take back {a}. {b} it is.
Hm, I'd sooner have {b} than {a}.
Actually {b} works better for me than {a}.
I shouldn't have said {a}. {b} is the right one.
Instead of {a} put {b}.
On reflection, {b}.
Never mind {a}, give me {b}.
I'm going to have to change that to {b}.
Let me change my answer to {b}.
"""


RIGHTLY = [
    *(("stated", wording) for wording in rows(PLAIN)),
    *(("denied", wording) for wording in rows(NOT_STATED)),
    *((ASKED_BACK, wording) for wording in rows(NEVER_SAID)),
    *(("put right in a breath", wording) for wording in rows(ANOTHER)),
    *((CHANGED, wording) for wording in rows(LATER)),
]


@pytest.mark.parametrize(("kind", "wording"), RIGHTLY)
def test_it_is_read_alike(kind: str, wording: str) -> None:
    assert {asked.field.key for asked in ASKED if misread(kind, wording, asked) != (0, 0)} == set()


def test_no_plain_answer_is_lost() -> None:
    lost = {w for kind, w in wordings() if kind == "stated" for a in ASKED if misread(kind, w, a) != (0, 0)}
    assert lost == set()
