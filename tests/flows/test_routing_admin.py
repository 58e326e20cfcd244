from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from crm.models import Lead, Sequence
from leadqual.accounts.models import User
from leadqual.qualification import versions as schemas
from leadqual.qualification.facts import Fact, Facts
from leadqual.qualification.models import Schema
from routing import services, versions
from routing.models import Condition, Rep, Rule, RuleSet, RuleSetVersion
from routing.rules import Condition as If
from routing.rules import Rule as Spec

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
pytestmark = pytest.mark.django_db
BIG = Spec("Enough people", "qualified", (If("company_size", "at_least", 50),), assign_rep=True)


@pytest.fixture
def schema() -> Schema:
    draft = schemas.create_from_preset(name="Website", preset="b2b", by=None)
    return schemas.publish(version=draft, by=None, now=NOW).schema


@pytest.fixture
def draft(schema: Schema) -> RuleSetVersion:
    return versions.create(name="Website rules", schema=schema, rules=(BIG,), now=NOW)


@pytest.fixture
def published(draft: RuleSetVersion) -> RuleSetVersion:
    return versions.publish(version=draft, now=NOW)


def page(name: str, *args: Any) -> str:
    return reverse(f"admin:routing_{name}", args=args)


def text_of(response: Any) -> str:
    return html.unescape(response.content.decode())


def version_page(version: RuleSetVersion) -> str:
    return page("rulesetversion_change", version.pk)


RULE = {
    "name": "Some hope",
    "match": "all",
    "outcome": "borderline",
    "closing": "",
    "link_url": "",
    "link_label": "",
}


def conditions(*rows: tuple[str, str, str], stored: tuple[Condition, ...] = ()) -> dict[str, Any]:
    data: dict[str, Any] = {"conditions-TOTAL_FORMS": len(rows), "conditions-INITIAL_FORMS": len(stored)}
    for place, (field, op, text) in enumerate(rows):
        row: dict[str, Any] = {"field_key": field, "op": op, "text": text, "order": place}
        if place < len(stored):
            row |= {"id": stored[place].pk, "rule": stored[place].rule_id}
        data |= {f"conditions-{place}-{name}": value for name, value in row.items()}
    return data


def add_rule(client: Client, version: RuleSetVersion, *rows: tuple[str, str, str], **data: Any) -> Any:
    return client.post(f"{page('rule_add')}?version={version.pk}", RULE | conditions(*rows) | data)


def test_a_new_rule_set_begins_with_its_catch_all(olga: Client, schema: Schema) -> None:
    data = {"name": "Website rules", "schema": schema.pk}
    response = olga.post(page("ruleset_add"), data, follow=True)
    version = RuleSetVersion.objects.get()
    assert response.redirect_chain[-1][0] == version_page(version)
    assert "In every other case: <strong>unqualified</strong>" in text_of(response)
    assert "Website rules" in text_of(olga.get(page("ruleset_changelist")))
    assert "Version 1" in text_of(olga.get(page("ruleset_change", version.rule_set_id)))


def test_a_version_shows_its_rules_as_sentences(olga: Client, draft: RuleSetVersion) -> None:
    shown = text_of(olga.get(version_page(draft)))
    assert "If company size is at least 50: qualified" in shown
    assert "give it to a rep" in shown
    assert "Everything else" in shown


def test_a_rule_is_added_without_writing_json(olga: Client, draft: RuleSetVersion) -> None:
    shown = text_of(olga.get(f"{page('rule_add')}?version={draft.pk}"))
    assert ">company size</option>" in shown
    assert "is declined (would not say)" in shown
    tips = Sequence.objects.create(name="Tips")
    rows = (
        ("company_size", "between", "10 to 49"),
        ("timing", "one_of", "later, just looking"),
        ("budget", "at_least", "10k EUR"),
        ("authority", "declined", ""),
    )
    response = add_rule(olga, draft, *rows, match="any", sequence=tips.pk, push="on")
    assert response.status_code == 302, text_of(response)
    assert response.url == version_page(draft)
    stored = versions.draft_spec(draft.pk).rules[1]
    assert stored.conditions == (
        If("company_size", "between", {"min": 10, "max": 49}),
        If("timing", "one_of", ["Later", "Just looking"]),
        If("budget", "at_least", {"amount": 10_000, "currency": "EUR"}),
        If("authority", "declined"),
    )
    assert (stored.match, stored.push, stored.sequence_id) == ("any", True, tips.pk)
    shown = text_of(olga.get(version_page(draft)))
    assert "timing is “Later” or “Just looking”" in shown
    assert "push to the CRM, enrol in “Tips”" in shown


def test_a_rule_is_shown_as_it_was_typed_and_can_be_changed(olga: Client, draft: RuleSetVersion) -> None:
    add_rule(olga, draft, ("timing", "one_of", "later, just looking"))
    rule = Rule.objects.get(name="Some hope")
    stored = tuple(rule.conditions.all())
    shown = text_of(olga.get(page("rule_change", rule.pk)))
    assert 'value="Later, Just looking"' in shown
    data = RULE | conditions(("timing", "none_of", "Later"), ("role", "mentions", "head of"), stored=stored)
    response = olga.post(page("rule_change", rule.pk), data)
    assert response.status_code == 302, text_of(response)
    assert versions.draft_spec(draft.pk).rules[1].conditions == (
        If("timing", "none_of", ["Later"]),
        If("role", "mentions", ["head of"]),
    )


WRONG = [
    (("company_size", "at_least", "many"), "“many” is not a number: write it like 50"),
    (("company_size", "at_least", ""), "“is at least” needs a value"),
    (("company_size", "one_of", "50"), "cannot be asked of “company size”. What can: “is at least”"),
    (("company_size", "between", "50"), "write it like “50 to 200”"),
    (("timing", "one_of", "someday"), "“someday” is none of the choices: “Right away”, “Soon”"),
    (("authority", "known", "yes"), "needs no value: clear “yes”"),
    (("consent", "is_true", "yes"), "needs no value"),
    (("employees", "known", ""), "Select a valid choice"),
    (("company_size", "sudo", "1"), "Select a valid choice"),
]


@pytest.mark.parametrize(("row", "words"), WRONG, ids=[words for _, words in WRONG])
def test_mistakes_are_told_in_plain_words_beside_the_input(
    olga: Client, draft: RuleSetVersion, row: tuple[str, str, str], words: str
) -> None:
    response = add_rule(olga, draft, row)
    assert response.status_code == 200
    assert words in text_of(response)
    assert draft.rules.count() == 2


def test_mistakes_of_the_rule_itself(olga: Client, draft: RuleSetVersion) -> None:
    row = ("company_size", "known", "")
    assert "There is a rule called “enough people” already" in text_of(
        add_rule(olga, draft, row, name="enough people")
    )
    assert "The link has words but no address" in text_of(add_rule(olga, draft, row, link_label="Try it"))
    assert "is asked the same thing twice" in text_of(add_rule(olga, draft, row, row))
    assert draft.rules.count() == 2


def test_rules_are_put_in_order_and_removed(olga: Client, draft: RuleSetVersion) -> None:
    add_rule(olga, draft, ("budget", "known", ""))
    add_rule(olga, draft, ("budget", "declined", ""), name="No budget said")
    rows = list(draft.rules.filter(catch_all=False))
    data: dict[str, Any] = {"note": "", "rules-TOTAL_FORMS": 3, "rules-INITIAL_FORMS": 3}
    for place, (rule, order) in enumerate(zip(rows, (2, 0, 1), strict=True)):
        data |= {
            f"rules-{place}-id": rule.pk,
            f"rules-{place}-version": draft.pk,
            f"rules-{place}-order": order,
        }
    data["rules-1-DELETE"] = "on"
    response = olga.post(version_page(draft), data)
    assert response.status_code == 302, text_of(response)
    assert [rule.name for rule in draft.rules.all()] == ["No budget said", "Enough people", "Everything else"]


def test_the_catch_all_can_be_worded_but_neither_removed_nor_made_to_qualify(
    olga: Client, draft: RuleSetVersion
) -> None:
    rule = draft.rules.get(catch_all=True)
    shown = text_of(olga.get(page("rule_change", rule.pk)))
    assert "conditions-TOTAL_FORMS" not in shown
    assert "Delete rule" not in shown
    assert 'value="qualified"' not in shown
    assert olga.post(page("rule_delete", rule.pk), {"post": "yes"}).status_code == 403
    words = {
        "name": "Everything else",
        "closing": "Have a look at our guides.",
        "link_url": "",
        "link_label": "",
    }
    assert "Select a valid choice" in text_of(
        olga.post(page("rule_change", rule.pk), words | {"outcome": "qualified"})
    )
    assert olga.post(page("rule_change", rule.pk), words | {"outcome": "borderline"}).status_code == 302
    rule.refresh_from_db()
    assert (rule.outcome, rule.closing) == ("borderline", "Have a look at our guides.")


def test_publishing_lists_what_is_wrong(olga: Client, draft: RuleSetVersion) -> None:
    add_rule(olga, draft)
    where = page("rulesetversion_publish", draft.pk)
    for shown in (text_of(olga.get(version_page(draft))), text_of(olga.get(where))):
        assert "“Some hope”: it has no conditions" in shown
    assert "cannot be published yet" in text_of(olga.post(where, follow=True))
    draft.refresh_from_db()
    assert draft.status == "draft"


def test_publishing_shows_the_difference_and_a_published_version_is_read_only(
    olga: Client, published: RuleSetVersion
) -> None:
    assert "New draft from this version" in text_of(olga.get(version_page(published)))
    olga.post(page("rulesetversion_draft", published.pk))
    second = RuleSetVersion.objects.get(number=2)
    Condition.objects.filter(rule__version=second).update(value=80)
    where = page("rulesetversion_publish", second.pk)
    assert (
        "Rule “Enough people”: was “If company size is at least 50: qualified”, "
        "is now “If company size is at least 80: qualified”."
    ) in text_of(olga.get(where))
    assert "is published. Decisions from now on are made by it" in text_of(olga.post(where, follow=True))
    rule = second.rules.get(name="Enough people")
    shown = text_of(olga.get(page("rule_change", rule.pk)))
    assert "If company size is at least 80: qualified" in shown
    assert 'name="_save"' not in shown
    assert olga.post(page("rule_change", rule.pk), RULE).status_code == 403
    assert olga.post(page("rule_delete", rule.pk), {"post": "yes"}).status_code == 403
    assert add_rule(olga, second).url == page("rulesetversion_changelist")


def test_a_field_that_left_the_schema_is_told(olga: Client, draft: RuleSetVersion, schema: Schema) -> None:
    newer = schemas.new_draft(schema=schema, by=None)
    newer.fields.filter(key="company_size").delete()
    schemas.publish(version=newer, by=None, now=NOW)
    assert "there is no field “company size” in the schema" in text_of(olga.get(version_page(draft)))
    rule = draft.rules.get(name="Enough people")
    assert "company size (not in the schema)" in text_of(olga.get(page("rule_change", rule.pk)))


def test_published_rules_that_the_schema_has_left_behind_are_told(
    olga: Client, published: RuleSetVersion, schema: Schema
) -> None:
    assert "there is no field" not in text_of(olga.get(version_page(published)))
    newer = schemas.new_draft(schema=schema, by=None)
    newer.fields.filter(key="company_size").delete()
    schemas.publish(version=newer, by=None, now=NOW)
    assert "there is no field “company size” in the schema" in text_of(olga.get(version_page(published)))


HOURS = {
    f"{day}_{end}": "" for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun") for end in ("from", "to")
}


def test_working_hours_are_plain_times_by_the_rep_s_own_clock(olga: Client) -> None:
    ana = User.objects.create_user("ana@fernhill.example", name="Ana")
    data = HOURS | {"user": ana.pk, "active": "on", "time_zone": "Europe/Berlin"}
    data |= {"mon_from": "9", "mon_to": "5:30 pm", "fri_from": "10:00", "fri_to": "24:00"}
    response = olga.post(page("rep_add"), data)
    assert response.status_code == 302, text_of(response)
    rep = Rep.objects.get()
    assert rep.working_hours == {"mon": ["09:00", "17:30"], "fri": ["10:00", "24:00"]}
    ana.refresh_from_db()
    assert ana.time_zone == "Europe/Berlin"
    assert 'value="17:30"' in text_of(olga.get(page("rep_change", rep.pk)))
    assert "Mon 09:00–17:30, Fri 10:00–24:00" in text_of(olga.get(page("rep_changelist")))
    olga.post(page("rep_change", rep.pk), HOURS | {"time_zone": "UTC"})
    rep.refresh_from_db()
    assert (rep.working_hours, rep.active) == ({}, False)


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ({"mon_from": "9"}, "Monday needs both a beginning and an end"),
        ({"tue_from": "nine", "tue_to": "17"}, "“nine” is not a time of day: write it like 9:00"),
        ({"wed_from": "17", "wed_to": "9"}, "Wednesday ends before it begins"),
    ],
)
def test_impossible_hours_are_told(olga: Client, times: dict[str, str], words: str) -> None:
    ana = User.objects.create_user("ana@fernhill.example")
    response = olga.post(page("rep_add"), HOURS | {"user": ana.pk, "time_zone": "UTC"} | times)
    assert words in text_of(response)
    assert not Rep.objects.exists()


@pytest.fixture
def decision(published: RuleSetVersion) -> Any:
    known = Facts(
        1, {"company_size": Fact("company_size", "Size", "number", "stated", True, 110, quote="<b>110</b>")}
    )
    result = services.evaluate(rule_set_id=published.rule_set_id, facts=known, now=NOW)
    lead = Lead.objects.create(key="chat:1", created_at=NOW)
    return services.record(result=result, subject="1", lead=lead, rep=None, facts=known, now=NOW)


def test_a_decision_can_be_read_and_not_changed(olga: Client, decision: Any) -> None:
    response = olga.get(page("decision_change", decision.pk))
    shown = text_of(response)
    assert "<li>Rule 1 “Enough people” decides: qualified.</li>" in shown
    assert "company size" in shown
    assert "<b>110</b>" not in response.content.decode()
    assert olga.post(page("decision_change", decision.pk), {"outcome": "unqualified"}).status_code == 403
    assert olga.get(page("decision_delete", decision.pk)).status_code == 403
    assert "Enough people" in text_of(olga.get(page("decision_changelist")))


def test_a_rep_gets_none_of_it(client: Client, draft: RuleSetVersion) -> None:
    client.force_login(User.objects.create_user("rita@fernhill.example", is_staff=True))
    for name in ("publish", "draft", "changes", "change"):
        assert client.post(page(f"rulesetversion_{name}", draft.pk)).status_code == 403
    assert client.get(page("decision_changelist")).status_code == 403
    assert client.get(page("rep_changelist")).status_code == 403


def test_pages_cost_the_same_however_many_rows(
    olga: Client, draft: RuleSetVersion, decision: Any, django_assert_max_num_queries: Any
) -> None:
    second = versions.new_draft(rule_set=RuleSet.objects.get(), now=NOW)

    def cost(url: str) -> int:
        with django_assert_max_num_queries(30) as captured:
            olga.get(url)
        return len(captured)

    pages = (
        version_page(second),
        page("decision_changelist"),
        page("rep_changelist"),
        page("ruleset_changelist"),
    )
    for url in pages:
        olga.get(url)  # what is looked up once for a process is
    before = [cost(url) for url in pages]
    for number in range(3):
        add_rule(olga, second, ("budget", "known", ""), name=f"Rule {number}")
        user = User.objects.create_user(f"rep{number}@fernhill.example")
        Rep.objects.create(user=user)
        decision.pk = None
        decision._state.adding = True
        decision.save(force_insert=True)
    assert [cost(url) for url in pages] == before
