from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from leadqual.accounts.models import User
from leadqual.qualification import versions
from leadqual.qualification.models import Choice, Field, Schema, SchemaVersion

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def draft() -> SchemaVersion:
    return versions.create_from_preset(name="Website", preset="b2b", by=None)


@pytest.fixture
def published(draft: SchemaVersion) -> SchemaVersion:
    return versions.publish(version=draft, by=None, now=NOW)


def page(name: str, *args: Any) -> str:
    return reverse(f"admin:qualification_{name}", args=args)


def text_of(response: Any) -> str:
    return html.unescape(response.content.decode())


def version_page(version: SchemaVersion) -> str:
    return page("schemaversion_change", version.pk)


FIELD = {
    "key": "Seats Needed",
    "label": "Number of seats the visitor's company needs",
    "kind": "number",
    "meaning": "",
    "questions": "How many seats do you need?\n\n  How many of you will use it?  ",
    "hint": "",
    "max_asks": "2",
    "unit": "seats",
    "currency": "",
    "integer": "on",
    "range": "on",
    "format": "",
    "of": "",
    "cues": "seats\nlicences\nseats",
    "cues_yes": "",
    "cues_no": "",
    "threshold": "0.7",
    "choices-TOTAL_FORMS": "0",
    "choices-INITIAL_FORMS": "0",
}


def choices(*rows: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = {"choices-TOTAL_FORMS": str(len(rows)), "choices-INITIAL_FORMS": "0"}
    for place, row in enumerate(rows):
        filled = {"value": "", "description": "", "synonyms": "", "min": "", "max": "", "order": place} | row
        data |= {f"choices-{place}-{name}": value for name, value in filled.items()}
    return data


def add_field(client: Client, version: SchemaVersion, **data: Any) -> Any:
    return client.post(f"{page('field_add')}?version={version.pk}", FIELD | data)


def test_a_new_schema_begins_with_a_framework(olga: Client) -> None:
    response = olga.get(page("schema_add"))
    assert "MEDDIC: Metrics, economic buyer" in text_of(response)
    response = olga.post(
        page("schema_add"), {"name": "Website", "description": "", "preset": "bant"}, follow=True
    )
    draft = SchemaVersion.objects.get()
    assert response.redirect_chain[-1][0] == version_page(draft)
    assert draft.fields.filter(key="need").exists()
    assert draft.schema.description == "Budget, authority, need, timing."
    assert draft.created_by is not None


def test_a_schema_may_begin_empty(olga: Client) -> None:
    olga.post(page("schema_add"), {"name": "Website", "description": "Ours", "preset": ""})
    assert Schema.objects.get().description == "Ours"
    assert not Field.objects.exists()


def test_a_taken_name_is_told_in_the_form(olga: Client, draft: SchemaVersion) -> None:
    response = olga.post(page("schema_add"), {"name": "Website", "description": "", "preset": "bant"})
    assert response.status_code == 200
    assert "already exists" in text_of(response)


def test_the_list_says_which_version_is_in_use(olga: Client, published: SchemaVersion) -> None:
    versions.new_draft(schema=published.schema, by=None)
    shown = text_of(olga.get(page("schema_changelist")))
    assert "Version 1" in shown
    assert "Version 2" in shown
    shown = text_of(olga.get(page("schema_change", published.schema_id)))
    assert "Version 1" in shown


def test_a_draft_shows_its_fields_in_order_with_previews(olga: Client, draft: SchemaVersion) -> None:
    shown = text_of(olga.get(version_page(draft)))
    names = ["company size", "timing", "authority", "budget"]
    places = [shown.index(f">{name}</a>") for name in names]
    assert places == sorted(places)
    assert "How many people work at your company?" in shown
    assert "We decide together</span>" in shown  # a quick reply
    assert "If asked why: “So that we suggest a plan that fits.”" in shown
    assert "Publish …" in shown
    assert "drag to change" in shown
    assert "x-sort:item" in shown


def test_the_order_of_the_fields_can_be_changed(olga: Client, draft: SchemaVersion) -> None:
    fields = list(draft.fields.all())
    data: dict[str, Any] = {
        "note": "Shorter",
        "fields-TOTAL_FORMS": len(fields),
        "fields-INITIAL_FORMS": len(fields),
    }
    for place, field in enumerate(reversed(fields)):
        row = {
            "id": field.pk,
            "version": draft.pk,
            "order": place,
            "required": "on" if field.required else "",
        }
        index = fields.index(field)
        data |= {f"fields-{index}-{name}": value for name, value in row.items() if value != ""}
    index = [field.key for field in fields].index("budget")
    data |= {f"fields-{index}-DELETE": "on"}
    response = olga.post(version_page(draft), data)
    assert response.status_code == 302, text_of(response)
    left = [field.key for field in draft.fields.all()]
    assert left == [field.key for field in reversed(fields) if field.key != "budget"]
    draft.refresh_from_db()
    assert draft.note == "Shorter"


def test_a_field_is_added_in_plain_words(olga: Client, draft: SchemaVersion) -> None:
    shown = text_of(olga.get(f"{page('field_add')}?version={draft.pk}"))
    for words in ("One of several choices", "One wording a line", "How sure to be", "Why we ask"):
        assert words in shown
    response = add_field(olga, draft)
    assert response.status_code == 302, text_of(response)
    assert response.url == version_page(draft)
    field = draft.fields.get(key="seats_needed")
    assert field.questions == ["How many seats do you need?", "How many of you will use it?"]
    assert field.cues == ["seats", "licences"]
    assert field.order == 11


def test_a_choice_field_is_added_with_its_choices(olga: Client, draft: SchemaVersion) -> None:
    rows = (
        {"value": "Small", "synonyms": "tiny\na few", "max": "50"},
        {"value": "Large", "min": "51", "description": "More than 50"},
    )
    add_field(olga, draft, kind="choice", of="company_size", **choices(*rows))
    field = draft.fields.get(key="seats_needed")
    assert field.of == "company_size"
    assert field.unit == ""  # belonged to the number it was before
    stored = field.choices.values_list("value", "synonyms", "min", "max")
    assert list(stored) == [("Small", ["tiny", "a few"], None, 50), ("Large", [], 51, None)]


WRONG = [
    ({"key": "company-size"}, "There is a field called “company_size” already"),
    ({"key": "größe"}, "The short name holds only small letters, digits and _"),
    ({"threshold": "0.99"}, "cannot be reached by asking back"),
    ({"threshold": "1.5"}, "choose at most 0.95"),
    (
        {"required": "on", "questions": ""},
        "It is required but has no question",
    ),
    ({"meaning": "email"}, "The e-mail address must be of the kind email, not number"),
    ({"unit": "money", "currency": "euro"}, "at most 3 characters"),
    ({"unit": "money", "currency": "e1"}, "three capital letters, like EUR"),
    ({"kind": "boolean", "cues_yes": "sure", "cues_no": "Sure"}, "cannot mean both yes and no"),
    ({"cues": "x" * 61}, "has 61 characters: at most 60 a line"),
    ({"kind": "choice"} | choices({"value": "Small"}), "A choice needs at least two choices"),
    (
        {"kind": "choice"} | choices({"value": "A", "synonyms": "x"}, {"value": "B", "synonyms": "X"}),
        "would mean both",
    ),
    (
        {"kind": "choice"} | choices({"value": "A", "min": "1", "max": "50"}, {"value": "B", "min": "50"}),
        "“A” and “B” overlap: 50 would be in both",
    ),
    (
        {"kind": "choice"} | choices({"value": "A", "max": "50"}, {"value": "B", "min": "60"}),
        "Between “A” and “B” there is a gap: 51 is in neither",
    ),
]


@pytest.mark.parametrize(("data", "words"), WRONG, ids=[words for _, words in WRONG])
def test_mistakes_are_told_in_plain_words_and_nothing_is_lost(
    olga: Client, draft: SchemaVersion, data: dict[str, Any], words: str
) -> None:
    response = add_field(olga, draft, **data)
    assert response.status_code == 200
    shown = text_of(response)
    assert words in shown
    assert "Number of seats the visitor's company needs" in shown
    assert draft.fields.count() == 10


def change(client: Client, field: Field, **data: Any) -> Any:
    form = client.get(page("field_change", field.pk)).context["adminform"].form
    values = {name: form[name].value() for name in form.fields}
    values = {name: "" if value is None else value for name, value in values.items() if value is not False}
    rows = list(field.choices.all())
    inline: dict[str, Any] = {"choices-TOTAL_FORMS": len(rows), "choices-INITIAL_FORMS": len(rows)}
    for place, row in enumerate(rows):
        known = {"id": row.pk, "field": field.pk, "value": row.value, "synonyms": "\n".join(row.synonyms)}
        inline |= {f"choices-{place}-{name}": value for name, value in known.items()}
        inline[f"choices-{place}-order"] = row.order
    return client.post(page("field_change", field.pk), values | inline | data)


def test_a_field_is_shown_as_it_was_typed_and_saved_unchanged(olga: Client, draft: SchemaVersion) -> None:
    before = versions.draft_spec(draft.pk).by_key
    for key in ("company_size", "timing", "consent", "budget"):
        response = change(olga, draft.fields.get(key=key))
        assert response.status_code == 302, text_of(response)
    assert versions.draft_spec(draft.pk).by_key == {
        key: field if key != "timing" else versions.draft_spec(draft.pk).by_key["timing"]
        for key, field in before.items()
    }
    after = versions.draft_spec(draft.pk).by_key["timing"]
    assert [choice.synonyms for choice in after.choices] == [
        choice.synonyms for choice in before["timing"].choices
    ]


def test_another_kind_drops_what_belonged_to_the_old_one(olga: Client, draft: SchemaVersion) -> None:
    field = draft.fields.get(key="timing")
    response = change(olga, field, kind="text", meaning="")
    assert response.status_code == 302, text_of(response)
    assert not Choice.objects.filter(field=field).exists()
    assert versions.publish(version=draft, by=None, now=NOW)


def test_a_field_is_deleted_and_one_is_back_at_the_version(olga: Client, draft: SchemaVersion) -> None:
    field = draft.fields.get(key="budget")
    response = olga.post(page("field_delete", field.pk), {"post": "yes"})
    assert response.url == version_page(draft)
    assert not draft.fields.filter(key="budget").exists()


def test_publishing_shows_what_changes_and_asks_once_more(olga: Client, published: SchemaVersion) -> None:
    draft = versions.new_draft(schema=published.schema, by=None)
    draft.fields.filter(key="budget").delete()
    where = page("schemaversion_publish", draft.pk)
    shown = text_of(olga.get(where))
    assert "“budget” was removed." in shown
    draft.refresh_from_db()
    assert draft.status == "draft"
    shown = text_of(olga.post(where, follow=True))
    assert "Conversations that begin now are held with it" in shown
    draft.refresh_from_db()
    assert draft.status == "published"
    assert str(draft.published_by) == "Olga"


def test_what_is_wrong_is_listed_and_keeps_it_from_being_published(
    olga: Client, draft: SchemaVersion
) -> None:
    draft.fields.filter(key="email").update(questions=[])
    draft.fields.filter(key="role").update(of="company_size")
    where = page("schemaversion_publish", draft.pk)
    for shown in (text_of(olga.get(version_page(draft))), text_of(olga.get(where))):
        assert "“email”: it is required but has no question" in shown
        assert "“role”: only choices can be bands" in shown
    assert "Publish Website v1</button>" not in text_of(olga.get(where))
    assert "cannot be published yet" in text_of(olga.post(where, follow=True))
    draft.refresh_from_db()
    assert draft.status == "draft"


def test_a_published_version_is_read_only_and_can_be_copied(olga: Client, published: SchemaVersion) -> None:
    shown = text_of(olga.get(version_page(published)))
    assert "It cannot be changed any more" in shown
    assert 'name="_save"' not in shown
    assert "Fields, in the order the agent asks" in shown
    assert "drag to change" not in shown
    assert "x-sort:item" not in shown
    field = published.fields.get(key="role")
    shown = text_of(olga.get(page("field_change", field.pk)))
    assert "What is your role there?" in shown
    assert 'name="_save"' not in shown
    assert olga.post(page("field_change", field.pk), FIELD).status_code == 403
    assert olga.post(page("field_delete", field.pk), {"post": "yes"}).status_code == 403
    assert olga.post(page("schemaversion_delete", published.pk), {"post": "yes"}).status_code == 403
    assert olga.post(page("schemaversion_publish", published.pk)).status_code == 403
    response = olga.post(page("schemaversion_draft", published.pk))
    copy = SchemaVersion.objects.get(number=2)
    assert response.url == version_page(copy)
    response = olga.post(page("schemaversion_draft", published.pk), follow=True)
    assert "is being edited already" in text_of(response)
    assert response.redirect_chain[-1][0] == version_page(copy)


def test_a_field_cannot_be_added_to_nothing_or_to_a_published_version(
    olga: Client, published: SchemaVersion
) -> None:
    for query in ("", "?version=999999", "?version=abc", f"?version={published.pk}", f"?version={'9' * 40}"):
        response = olga.get(f"{page('field_add')}{query}")
        assert response.url == page("schemaversion_changelist")
    add_field(olga, published)
    assert not published.fields.filter(key="seats_needed").exists()


def test_one_field_after_another_is_added_to_the_same_version(olga: Client, draft: SchemaVersion) -> None:
    response = add_field(olga, draft, _addanother="1")
    assert response.url == f"{page('field_add')}?version={draft.pk}"
    assert "Save and add another" not in text_of(olga.get(page("field_change", draft.fields.first().pk)))


def test_a_draft_is_not_made_by_a_link(olga: Client, published: SchemaVersion) -> None:
    assert olga.get(page("schemaversion_draft", published.pk)).status_code == 405


@pytest.mark.parametrize("name", ["publish", "draft", "changes", "try", "change"])
def test_a_version_that_is_not_there(olga: Client, name: str) -> None:
    assert olga.get(page(f"schemaversion_{name}", 999_999)).status_code in (302, 404)


def test_a_rep_gets_none_of_it(client: Client, draft: SchemaVersion) -> None:
    rep = User.objects.create_user("rita@fernhill.example", is_staff=True)
    client.force_login(rep)
    for name in ("publish", "draft", "changes", "try", "change"):
        assert client.post(page(f"schemaversion_{name}", draft.pk)).status_code == 403
    assert add_field(client, draft).status_code in (302, 403)
    assert draft.fields.count() == 10


def test_hostile_words_in_a_schema_are_shown_as_words(olga: Client, draft: SchemaVersion) -> None:
    draft.fields.filter(key="role").update(questions=["<script>alert(1)</script>?"], label="<b>Role</b>")
    raw = olga.get(version_page(draft)).content.decode()
    assert "<script>alert(1)" not in raw
    assert "<b>Role" not in raw


def test_pages_cost_the_same_however_many_fields(
    olga: Client, draft: SchemaVersion, django_assert_max_num_queries: Any
) -> None:
    small = versions.create_from_preset(name="Small", preset="", by=None)
    Field.objects.create(version=small, key="a", label="A", questions=["A?"])
    for version, budget in ((small, 22), (draft, 22)):
        with django_assert_max_num_queries(budget):
            olga.get(version_page(version))
    with django_assert_max_num_queries(10):
        olga.get(page("schemaversion_changelist"))
    with django_assert_max_num_queries(10):
        olga.get(page("schema_changelist"))


def test_a_field_has_a_block_for_each_language(olga: Client, draft: SchemaVersion) -> None:
    timing = draft.fields.get(key="timing")
    shown = text_of(olga.get(page("field_change", timing.pk)))
    assert "In German" in shown and "In another language" in shown
    first, second = timing.choices.order_by("order")[:2]
    typed = {
        "translation_other": "pl",
        "questions_de": "Wann soll es losgehen?\nBis wann?",
        "hint_fr": "",
        f"choice_de_{first.pk}": "Sofort",
        f"choice_de_{second.pk}": "",
    }
    assert change(olga, timing, **typed).status_code == 302
    before, spec = versions.field_spec(timing), versions.field_spec(draft.fields.get(key="timing"))
    assert spec.to("de").questions == ("Wann soll es losgehen?", "Bis wann?")
    german = spec.to("de").choices
    assert (german[first.value], german[second.value]) == ("Sofort", second.value)
    assert spec.to("fr").hint == spec.hint and spec.to("fr").questions == before.to("fr").questions
    assert spec.translations["es"] == before.translations["es"]
    assert "In pl" in text_of(olga.get(page("field_change", timing.pk)))


def test_a_language_that_is_none_is_refused(olga: Client, draft: SchemaVersion) -> None:
    timing = draft.fields.get(key="timing")
    refused = change(olga, timing, translation_other="what?")
    assert "two or three letters" in text_of(refused)
    assert timing.translations == draft.fields.get(key="timing").translations


def test_a_frozen_field_shows_its_languages(olga: Client, published: SchemaVersion) -> None:
    shown = text_of(olga.get(page("field_change", published.fields.get(key="timing").pk)))
    assert "German:" in shown and "So schnell wie möglich" in shown
