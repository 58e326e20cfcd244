from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import DatabaseError, connection, connections, transaction

from leadqual.errors import DomainError
from leadqual.qualification import versions
from leadqual.qualification.models import Choice, Field, Schema, SchemaVersion
from leadqual.qualification.presets import PRESETS

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def draft(name: str = "Website", preset: str = "b2b") -> SchemaVersion:
    return versions.create_from_preset(name=name, preset=preset, by=None)


def published(name: str = "Website", preset: str = "b2b") -> SchemaVersion:
    return versions.publish(version=draft(name, preset), by=None, now=NOW)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_survives_the_way_through_the_database(preset: str) -> None:
    version = published(preset=preset)

    stored = versions.draft_spec(version.pk).fields

    def same(field: Any) -> tuple[Any, ...]:
        return tuple(getattr(field, name) for name in field.__slots__ if name != "order")

    assert [same(field) for field in stored] == [same(field) for field in PRESETS[preset].fields]
    assert [field.order for field in stored] == list(range(1, len(stored) + 1))


def test_the_spec_of_a_published_version_is_read_once(django_assert_num_queries: Any) -> None:
    version = published()
    with django_assert_num_queries(3):
        first = versions.spec(version.pk)
    with django_assert_num_queries(0):
        assert versions.spec(version.pk) is first


def test_a_draft_has_no_cached_spec_and_no_conversation() -> None:
    version = draft()
    with pytest.raises(DomainError, match="not published"):
        versions.spec(version.pk)
    with pytest.raises(DomainError, match="no published version"):
        versions.published_version_id(version.schema_id)
    assert versions.draft_spec(version.pk).by_key["company_size"].unit == "people"


def test_the_spec_of_a_draft_shows_its_latest_state() -> None:
    version = draft()
    version.fields.filter(key="role").update(label="What they do")
    assert versions.draft_spec(version.pk).by_key["role"].label == "What they do"


def test_a_conversation_begins_with_the_newest_published_version() -> None:
    first = published()
    second = versions.new_draft(schema=first.schema, by=None)
    assert versions.published_version_id(first.schema_id) == first.pk
    versions.publish(version=second, by=None, now=NOW)
    assert versions.published_version_id(first.schema_id) == second.pk
    assert versions.spec(first.pk).number == 1


def test_a_new_draft_is_a_copy_that_can_be_changed() -> None:
    first = published()
    second = versions.new_draft(schema=first.schema, by=None)
    second.fields.filter(key="budget").delete()

    assert second.number == 2
    assert "budget" in versions.spec(first.pk).by_key
    before, after = versions.draft_spec(first.pk).fields, versions.draft_spec(second.pk).fields
    assert [field for field in before if field.key != "budget"] == list(after)
    assert after[0].translations == before[0].translations


def test_who_says_what_a_choice_is_called_in_another_language_has_chosen_it() -> None:
    timing = versions.spec(published().pk).by_key["timing"]
    assert timing.to("de").choices["Right away"] == "So schnell wie möglich"
    assert timing.to("de-AT") == timing.to("de")
    assert timing.to("pl").choices["Right away"] == "Right away"
    assert "So schnell wie möglich" in timing.choices[0].synonyms


def test_a_translation_of_a_published_version_is_frozen() -> None:
    version = published()
    with pytest.raises(DatabaseError), transaction.atomic():
        Field.objects.filter(version=version, key="pain").update(translations={})
    with pytest.raises(DatabaseError), transaction.atomic():
        Choice.objects.filter(field__version=version, field__key="timing").update(labels={})


def test_an_older_version_can_be_the_source_of_a_draft() -> None:
    first = published()
    second = versions.new_draft(schema=first.schema, by=None)
    second.fields.filter(key="budget").delete()
    versions.publish(version=second, by=None, now=NOW)
    third = versions.new_draft(schema=first.schema, by=None, source=first)
    assert third.fields.filter(key="budget").exists()


def test_there_is_one_draft_at_a_time() -> None:
    version = draft()
    with pytest.raises(DomainError) as caught:
        versions.new_draft(schema=version.schema, by=None)
    assert caught.value.data == {"version": version.pk}


def test_publishing_names_every_problem_and_changes_nothing() -> None:
    version = draft()
    version.fields.filter(key="email").update(questions=[])
    version.fields.filter(key="role").update(unit="people")
    with pytest.raises(DomainError) as caught:
        versions.publish(version=version, by=None, now=NOW)
    assert len(caught.value.data["problems"]) == 2
    assert "no question" in caught.value.message
    version.refresh_from_db()
    assert version.status == "draft"


def test_a_version_is_published_once() -> None:
    version = published()
    with pytest.raises(DomainError, match="already"):
        versions.publish(version=version, by=None, now=NOW)


def test_an_unknown_preset_and_a_taken_name_are_refused() -> None:
    with pytest.raises(DomainError, match="no preset"):
        draft(preset="spin")
    draft()
    with pytest.raises(DomainError, match="already"):
        draft()


def change_field(version: SchemaVersion) -> None:
    version.fields.filter(key="role").update(label="Changed")


def add_field(version: SchemaVersion) -> None:
    Field.objects.create(version=version, key="extra", label="Extra")


def delete_field(version: SchemaVersion) -> None:
    version.fields.filter(key="role").delete()


def move_field_out(version: SchemaVersion) -> None:
    other = draft("Other", "")
    version.fields.filter(key="role").update(version=other)


def move_field_in(version: SchemaVersion) -> None:
    Field.objects.create(version=draft("Other", ""), key="extra", label="Extra")
    Field.objects.filter(key="extra").update(version=version)


def change_choice(version: SchemaVersion) -> None:
    Choice.objects.filter(field__version=version, value="Later").update(value="Never")


def add_choice(version: SchemaVersion) -> None:
    Choice.objects.create(field=version.fields.get(key="timing"), value="Never")


def delete_choice(version: SchemaVersion) -> None:
    Choice.objects.filter(field__version=version).delete()


def renumber(version: SchemaVersion) -> None:
    SchemaVersion.objects.filter(pk=version.pk).update(number=9)


def back_to_draft(version: SchemaVersion) -> None:
    SchemaVersion.objects.filter(pk=version.pk).update(status="draft")


def delete_version(version: SchemaVersion) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM qualification_schemaversion WHERE id = %s", [version.pk])


CHANGES = (
    change_field,
    add_field,
    delete_field,
    move_field_out,
    move_field_in,
    change_choice,
    add_choice,
    delete_choice,
    renumber,
    back_to_draft,
    delete_version,
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_database_refuses_to_change_a_published_version(change: Any) -> None:
    version = published()
    with pytest.raises(DatabaseError, match="published"), transaction.atomic():
        change(version)
    assert "role" in versions.draft_spec(version.pk).by_key


@pytest.mark.parametrize("change", CHANGES[:-2], ids=lambda change: change.__name__)
def test_the_same_changes_are_free_in_a_draft(change: Any) -> None:
    change(draft())


def test_a_draft_can_be_deleted() -> None:
    version = draft()
    version.delete()
    assert not SchemaVersion.objects.exists()
    assert not Choice.objects.exists()


def test_who_published_may_leave_the_company(django_user_model: Any) -> None:
    user = django_user_model.objects.create_user("olga@fernhill.example")
    version = versions.publish(version=draft(), by=user, now=NOW)
    user.delete()
    version.refresh_from_db()
    assert version.published_by is None


@pytest.mark.django_db(transaction=True)
def test_a_field_cannot_slip_in_while_the_version_is_being_published() -> None:
    version = draft()
    started, outcome = threading.Event(), []

    def slip_in() -> None:
        started.set()
        try:
            add_field(version)
            outcome.append("added")
        except DatabaseError as error:
            outcome.append(str(error))
        finally:
            connections.close_all()

    thread = threading.Thread(target=slip_in)
    with transaction.atomic():
        versions.publish(version=version, by=None, now=NOW)
        thread.start()
        started.wait()
        thread.join(0.3)  # it waits for the lock that publishing holds
        assert outcome == []
    thread.join(10)
    assert "published version" in outcome[0]


@pytest.mark.django_db(transaction=True)
def test_two_people_asking_for_a_draft_get_one() -> None:
    schema = Schema.objects.create(name="Empty")
    outcomes: list[str] = []

    def ask() -> None:
        try:
            versions.new_draft(schema=schema, by=None)
            outcomes.append("made")
        except DomainError as error:
            outcomes.append(error.code)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(outcomes) == ["draft_exists"] * 3 + ["made"]
