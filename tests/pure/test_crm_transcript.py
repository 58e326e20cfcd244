from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.dossier import Dossier, DossierField, Evidence, Line
from crm.forms import read_amount
from crm.transcript import Marked, anchor, marked

AT = datetime(2026, 11, 20, tzinfo=UTC)
TEXT = "🙂 We're 90 <b>people</b> — نحن ٩٠ شخصا & growing"


class Reader(HTMLParser):
    """What a browser makes of it: the text, and for each mark the text in all of its pieces."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.open, self.marks, self.ids = "", [], {}, []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "mark"
        ((kind, name),) = attrs
        assert name is not None
        self.ids += [name] if kind == "id" else []
        self.open.append(name)

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        for name in self.open:
            self.marks[name] = self.marks.get(name, "") + data


def show(text: str, *spans: tuple[int, int]) -> Marked:
    fields = []
    for n, (start, end) in enumerate(spans):
        said = Evidence(
            value=1, text="", quote="", message=1, start=start, end=end, grade="", confidence=1, by=""
        )
        fields.append(DossierField(key=f"f{n}", label="", kind="text", state="stated", evidence=said))
    line = Line(seq=1, role="visitor", text=text, at=AT)
    return marked(Dossier(fields=tuple(fields), transcript=(line,)))[0]


@pytest.mark.parametrize(
    "spans",
    [
        [(2, 10)],
        [(0, len(TEXT)), (2, 10)],
        [(2, 10), (2, 10)],
        [(0, 10), (5, 20)],
        [(0, 10), (5, 20), (8, 30), (9, 10)],
        [(0, 1), (1, 2)],
    ],
)
def test_each_mark_holds_exactly_its_words(spans: list[tuple[int, int]]) -> None:
    read = Reader(show(TEXT, *spans).html)
    assert read.text == TEXT
    for n, (start, end) in enumerate(spans):
        assert read.marks[f"m1-f-f{n}"] == TEXT[start:end]


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(-2, 45), st.integers(-2, 45)), max_size=6),
)
def test_whatever_the_offsets_the_text_stays_and_ids_are_unique(
    text: str, spans: list[tuple[int, int]]
) -> None:
    plain = text.replace("\r", "")
    line = show(plain, *spans)
    read = Reader(line.html)
    assert read.text == plain.replace("\x00", "") or "\x00" in plain
    assert len(read.ids) == len(set(read.ids))
    good = {f"m1-f-f{n}": plain[a:b] for n, (a, b) in enumerate(spans) if 0 <= a < b <= len(plain)}
    if "\x00" not in plain:
        assert read.marks == good


def test_crossing_marks_are_continued_under_the_same_name() -> None:
    line = show(TEXT, (0, 10), (5, 20))
    assert line.continued == ("m1-f-f1",)
    assert line.html.count('id="m1-f-f1"') == 1
    assert line.html.count('class="m1-f-f1"') == 1


def test_a_strange_key_makes_a_harmless_name() -> None:
    assert anchor(3, '"><script>') == "m3-f----script-"
    assert anchor(3, "size", 1) == "m3-f-size-2"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12000", "12000.00"),
        ("12 000", "12000.00"),
        ("12,000.50", "12000.50"),
        ("12.000,50", "12000.50"),
        ("12.000", "12000.00"),
        ("1,234,567", "1234567.00"),
        ("12'000", "12000.00"),
        ("12,5", "12.50"),
        ("0", "0.00"),
        ("0.5", "0.50"),
        (" 7 ", "7.00"),
    ],
)
def test_a_sum_is_read_as_people_type_it(text: str, amount: str) -> None:
    assert str(read_amount(text)) == amount


@pytest.mark.parametrize(
    "text", ["", "lots", "-5", "1.2.3", "1,2,3", "12k", "1e5", "٣", ".5", "1" * 13, "1.", "5 EUR", "1,00,000"]
)
def test_what_is_no_sum_is_refused(text: str) -> None:
    assert read_amount(text) is None
