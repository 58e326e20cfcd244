"""From Markdown and web pages to sections: the text, nothing but the text, and the same key every time."""

from __future__ import annotations

from pathlib import Path

import pytest

from conversations.knowledge import documents, sections
from conversations.knowledge.reading import Document, ImportProblem, Reading, language_of
from conversations.knowledge.sections import LeftOut, Section

PAGE = """
<html lang="de"><head><title>T</title><style>p{}</style></head>
<body><header><nav>Home Prices</nav></header>
<main>
  <h1 id="help">Help</h1><p>Ask&nbsp;us <b>any</b>thing.<br>Gladly.</p>
  <details><summary>Is it free?</summary><p>For <a href="/trial">14 days</a>.</p></details>
  <dl><dt>SSO?</dt><dd>Yes.</dd><dt>API?</dt><dd>From Business on.</dd></dl>
  <h2 id="cost">Cost <a class="headerlink" href="#cost">¶</a></h2>
  <table><tr><th>Team</th><th>19</th></tr>
         <tr><td>Business</td><td>39</td></tr></table>
  <ul><li>monthly</li><li>yearly</li></ul>
  <h3>Who pays?</h3><p>You.</p>
  <h2>Nothing here</h2>
  <h2>Code</h2><pre>one
  two</pre><script>alert(1)</script><form>Search <input></form><p hidden>secret</p>
</main><footer>Imprint</footer></body></html>
"""


def cut(html: str, **options: str) -> dict[str, Section]:
    parts = sections.cut(html, **({"page": "p"} | options))
    return {part.source: part for part in parts if isinstance(part, Section)}


def test_a_page_gives_the_text_under_each_heading() -> None:
    found = cut(PAGE, page="https://fernhill.example/help", url="https://fernhill.example/help")
    texts = {source.partition("#")[2]: (part.question, part.answer) for source, part in found.items()}
    assert texts == {
        "help": ("Help", "Ask us anything.\nGladly."),
        "is-it-free": ("Is it free?", "For 14 days."),
        "sso": ("SSO?", "Yes."),
        "api": ("API?", "From Business on."),
        "cost": ("Cost", "Team · 19\nBusiness · 39\n- monthly\n- yearly"),
        "cost/who-pays": ("Who pays?", "You."),
        "code": ("Code", "one\ntwo"),
    }


def test_a_section_knows_its_place() -> None:
    found = cut(PAGE, url="https://fernhill.example/help", language="german")
    assert found["p#cost"].url == "https://fernhill.example/help#cost"
    assert found["p#cost/who-pays"].url == "https://fernhill.example/help"
    assert found["p#cost/who-pays"].keywords == "Help Cost"
    assert {part.language for part in found.values()} == {"german"}


def test_headings_of_the_same_name_are_told_apart() -> None:
    page = "<h1>A</h1><h2>B</h2><h3>More</h3>1<h2>C</h2><h3>More</h3>2<h2>B</h2>3<h3>More</h3>4"
    assert {key: part.answer for key, part in cut(page).items()} == {
        "p#b/more": "1",
        "p#c/more": "2",
        "p#b": "3",
        "p#b/more-2": "4",
    }


def test_what_stands_before_a_heading_belongs_to_none() -> None:
    assert cut("<p>Cookies!</p>") == {}
    assert list(cut("<p>Cookies!</p><h2>Q</h2>a")) == ["p#q"]


def test_what_is_too_long_is_named_and_left_out() -> None:
    long = f"<h2>Long</h2><p>{'word ' * 1000}</p><h2>{'q' * 301}</h2>a"
    assert sections.cut(long, page="p") == [
        LeftOut("p#long", "too long for an answer; more headings would help"),
        LeftOut(("p#" + "q" * 80), "the heading is too long for a question"),
    ]


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<",
        "<h2>",
        "<h2></h2>x",
        "<div>" * 20_000 + "deep",
        "<h2>x" + "<details>" * 3000,
        "\x00<h1>\x00</h1>",
    ],
)
def test_broken_pages_do_no_harm(html: str) -> None:
    assert all(isinstance(part, Section | LeftOut) for part in sections.cut(html, page="p"))


def test_deep_text_is_text() -> None:
    page = "<h1>x</h1>" + "<div>" * 3000 + "deep" + "</div>" * 3000
    assert cut(page)["p#x"].answer == "deep"


def test_invisible_characters_are_no_text() -> None:
    assert cut("<h2>Q</h2><p>a\u200b\u202eb\x07c</p>")["p#q"].answer == "abc"


MARKDOWN = """---
language: de
valid_until: 2027-03-31
url: https://help.fernhill.example/preise
---
# Preise

Alle *Preise* ohne **MwSt**, siehe [Team](https://x.example).

## Was kostet Team?

19 Euro.
"""


def test_markdown_is_read_as_it_reads() -> None:
    first, second = documents.cut(Document("a/preise.md", MARKDOWN.replace("\n", "\r\n")), "english")
    assert first == Section(
        source="a/preise.md#preise",
        question="Preise",
        answer="Alle Preise ohne MwSt, siehe Team.",
        url="https://help.fernhill.example/preise",
        language="german",
        valid_until="2027-03-31",
    )
    assert isinstance(second, Section)
    assert second.source == "a/preise.md#was-kostet-team"


def test_front_matter_is_not_needed_and_not_trusted() -> None:
    (plain,) = documents.cut(Document("x.md", "# Q\n\nA\n\n---\n\nB"), "dutch")
    assert isinstance(plain, Section)
    assert (plain.answer, plain.language, plain.url) == ("A\nB", "dutch", "")
    (odd,) = documents.cut(Document("x.md", "---\nurl: javascript:alert(1)\nlang: xx\n---\n# Q\nA"), "dutch")
    assert isinstance(odd, Section)
    assert (odd.url, odd.language) == ("", "dutch")


def test_a_day_that_cannot_be_read_stops_the_import() -> None:
    """Taken as none it would be said for ever."""
    with pytest.raises(ImportProblem, match="next spring"):
        documents.cut(Document("x.md", "---\nvalid_until: next spring\n---\n# Q\nA"), "english")


def test_a_folder_is_read_with_paths_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "faq").mkdir()
    (tmp_path / "faq" / "a.md").write_text("# A\n\n1")
    (tmp_path / "b.MARKDOWN").write_text("\ufeff# B\n\n2", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("# C\n\n3")
    found = documents.read_path(tmp_path)
    assert [(item.path, item.text) for item in found] == [
        ("b.MARKDOWN", "# B\n\n2"),
        ("faq/a.md", "# A\n\n1"),
    ]
    assert [item.path for item in documents.read_path(tmp_path / "faq" / "a.md")] == ["a.md"]


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes(b"# \xe9\n\nx")
    (tmp_path / "empty").mkdir()
    (tmp_path / "large.md").write_bytes(b"x" * (documents.LARGEST_FILE + 1))
    for name, words in (
        ("latin.md", "not UTF-8"),
        ("empty", "no Markdown file"),
        ("gone", "no file or folder"),
        ("large.md", "larger than 1 MB"),
    ):
        with pytest.raises(ImportProblem, match=words):
            documents.read_path(tmp_path / name)


def test_the_same_words_on_two_pages_are_one_section() -> None:
    reading = Reading()
    reading.add(Section("a#contact", "Contact", "Write to us."))
    reading.add(Section("b#contact", "Contact", "Write to us."))
    reading.add(Section("b#hours", "Hours", "Nine to five."))
    assert [part.source for part in reading.sections] == ["a#contact", "b#hours"]
    assert reading.left_out == [LeftOut("b#contact", "the same as on an earlier page")]


def test_a_reading_can_be_kept() -> None:
    reading = documents.read([Document("a.md", MARKDOWN)], language="english", whole=False)
    reading.failed.append(LeftOut("b.md", "unreadable"))
    again = Reading.from_json(reading.as_json())
    assert again.as_json() == reading.as_json()
    assert again.sections == reading.sections


def test_only_what_was_read_can_be_missed() -> None:
    whole = Reading(pages=["a"], failed=[LeftOut("b", "500")])
    assert whole.covers("a#x") and whole.covers("c#x") and not whole.covers("b#x")
    part = Reading(pages=["a"], whole=False)
    assert part.covers("a#x") and not part.covers("c#x")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("de", "german"),
        ("de-CH", "german"),
        ("pt_BR", "portuguese"),
        ("German", "german"),
        ("den", ""),
        ("", ""),
    ],
)
def test_languages_are_known_by_their_tags(tag: str, language: str) -> None:
    assert language_of(tag) == language
