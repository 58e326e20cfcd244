from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from crm import outbox
from crm.leads import Contact, Handoff
from crm.models import Connection, FieldMark, Lead
from leadqual.accounts import roles
from leadqual.accounts.models import MANAGER, REP, SALES_OPS, User
from tests.fakes.leads import MORNING, dossier, field, receive

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def person(name: str, role: str) -> User:
    user = User.objects.create_user(f"{name}@fernhill.example", "pw", name=name.capitalize())
    roles.give(user, role)
    return user


@pytest.fixture
def alice() -> User:
    return person("alice", REP)


@pytest.fixture
def desk(client: Client, alice: User) -> Client:
    client.force_login(alice)
    return client


def url(lead: Lead, action: str = "") -> str:
    return f"/leads/{lead.id}/" + (f"{action}/" if action else "")


def kinds(lead: Lead) -> list[str]:
    return list(lead.events.values_list("kind", flat=True))


def test_the_page_shows_110_with_its_quote_and_90_in_the_history(desk: Client) -> None:
    text = desk.get(url(receive(dossier=dossier(corrected=True)))).text
    assert re.search(r'class="value" dir="auto">110<', text)
    assert "“110 people now”" in text
    assert "before: <del>90</del>" in text
    assert "Would rather not say" in text


def test_each_quote_links_to_exactly_its_words(desk: Client) -> None:
    text = desk.get(url(receive(dossier=dossier(corrected=True)))).text
    for link in re.findall(r'class="words[^"]*" href="#([^"]+)"', text):
        assert text.count(f'id="{link}"') == 1, link
    assert '<mark id="m4-f-company_size">110 people now</mark>. 🙂' in text


def test_what_a_visitor_wrote_is_shown_and_never_obeyed(desk: Client) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    lead = receive(
        contact=Contact(name=hostile, company='"><script>', phone='+1"onclick=x', email="a@b.example"),
        dossier=dossier(
            fields=(field("x", hostile, state="declined", reason=hostile),),
            agenda=(),
            open_questions=({"text": hostile, "message": 2},),
        ),
    )
    for address in (url(lead), "/leads/"):
        text = desk.get(address).text
        assert "<img src=x" not in text
        assert "<script>" not in text
        assert "&lt;img src=x" in text


def test_a_dossier_with_offsets_that_do_not_fit_is_still_shown(desk: Client) -> None:
    first = dossier().fields[0]
    assert first.evidence is not None
    wrong = [
        first.model_copy(update={"key": f"k{n}", "evidence": first.evidence.model_copy(update=change)})
        for n, change in enumerate(({"end": 9999}, {"message": 77}, {"start": 5, "end": 5}))
    ]
    assert desk.get(url(receive(dossier=dossier(fields=tuple(wrong))))).status_code == 200


@pytest.mark.parametrize("htmx", [False, True])
def test_a_rep_takes_a_lead_from_accepted_to_won(desk: Client, alice: User, htmx: bool) -> None:
    lead = receive(outcome="qualified")
    headers = HTMX if htmx else {}
    for action, data in (
        ("accept", {}),
        ("booked", {}),
        ("held", {}),
        ("won", {"amount": "12.500,50", "currency": "eur"}),
    ):
        answer = desk.post(url(lead, action), data, headers=headers)
        assert answer.status_code == (200 if htmx else 302)
        assert ("<html" in answer.text) is False
    lead.refresh_from_db()
    assert (lead.owner, lead.status, lead.deal) == (alice, "accepted", "won")
    assert (str(lead.amount), lead.currency) == ("12500.50", "EUR")
    assert lead.meeting_booked_at
    assert lead.meeting_held_at
    assert kinds(lead)[-4:] == ["accepted", "meeting_booked", "meeting_held", "won"]
    assert all(event.by == alice for event in lead.events.exclude(kind__in=("created", "decided")))
    assert "Won 12,500" in desk.get("/leads/").text or "Won 12,501" in desk.get("/leads/").text


def test_saying_it_again_is_no_second_event(desk: Client) -> None:
    lead = receive()
    for _ in range(2):
        desk.post(url(lead, "accept"))
    assert kinds(lead).count("accepted") == 1


@pytest.mark.parametrize("htmx", [False, True])
def test_wrong_input_is_said_and_loses_nothing(desk: Client, htmx: bool) -> None:
    lead = receive()
    desk.post(url(lead, "accept"))
    answer = desk.post(
        url(lead, "won"), {"amount": "about <b>10k", "currency": "USD"}, headers=HTMX if htmx else {}
    )
    assert answer.status_code == 422
    assert "Type the amount as a number" in answer.text
    assert 'value="about &lt;b&gt;10k"' in answer.text
    assert 'value="USD"' in answer.text
    assert "<details open" in answer.text
    assert Lead.objects.get().deal == "open"


def test_a_rejection_needs_a_reason_which_is_kept(desk: Client) -> None:
    lead = receive()
    assert desk.post(url(lead, "reject"), {"reason": "  "}).status_code == 422
    desk.post(url(lead, "reject"), {"reason": "A student"})
    text = desk.get(url(lead)).text
    assert "Rejected: A student" in text
    answer = desk.post(url(lead, "booked"))
    assert answer.status_code == 422
    assert "The lead was rejected. Accept it first." in answer.text


def test_what_became_of_a_deal_is_told_with_its_amount_or_reason(desk: Client) -> None:
    lead = receive()
    desk.post(url(lead, "accept"))
    desk.post(url(lead, "won"), {"amount": "12,000.50", "currency": "EUR"})
    text = desk.get(url(lead)).text
    assert "Won 12,000.50 EUR" in text and "Won: 12,000.50 EUR" in text
    desk.post(url(lead, "lost"), {"reason": "they chose <b>another</b>"})
    assert "Lost: they chose &lt;b&gt;another&lt;/b&gt;" in desk.get(url(lead)).text


def test_a_won_lead_cannot_be_rejected(desk: Client) -> None:
    lead = receive()
    desk.post(url(lead, "won"), {"amount": "1", "currency": "EUR"})
    assert "The deal is won" in desk.post(url(lead, "reject"), {"reason": "x"}).text


def test_a_field_can_be_marked_as_wrong_and_right_again(desk: Client, alice: User) -> None:
    lead = receive()
    assert desk.post(url(lead, "mark/company_size"), {"reason": ""}).status_code == 422
    desk.post(url(lead, "mark/company_size"), {"reason": "That is the team"})
    desk.post(url(lead, "mark/company_size"), {"reason": "again"})
    mark = FieldMark.objects.get()
    assert (mark.value, mark.quote, mark.reason, mark.by) == (
        90,
        "we're about 90 people",
        "That is the team",
        alice,
    )
    assert "marked as wrong" in desk.get(url(lead)).text
    receive(dossier=dossier(corrected=True))
    assert "marked as wrong" not in desk.get(url(lead)).text.split("What happened")[0]
    Lead.objects.update(dossier=dossier().model_dump(mode="json"))
    desk.post(url(lead, "unmark/company_size"))
    assert not FieldMark.objects.exists()
    assert kinds(lead)[-2:] == ["marked_wrong", "unmarked"]


def test_a_field_without_a_value_cannot_be_marked(desk: Client) -> None:
    lead = receive()
    for key in ("budget", "nonsense"):
        answer = desk.post(url(lead, f"mark/{key}"), {"reason": "x"})
        assert answer.status_code == 422
        assert "no value that could be wrong" in answer.text


def test_three_people_see_what_is_theirs(client: Client, alice: User) -> None:
    bob, carol, dave = person("bob", REP), person("carol", MANAGER), person("dave", SALES_OPS)
    hers, his, nobodys = (
        receive(f"c:{n}", owner=owner, contact=Contact(name=f"Lead {n}"))
        for n, owner in enumerate((alice, bob, None))
    )
    seen = {alice: {hers, nobodys}, bob: {his, nobodys}, carol: {hers, his, nobodys}}
    for user, leads in (seen | {dave: {hers, his, nobodys}}).items():
        client.force_login(user)
        for lead in (hers, his, nobodys):
            expected = 200 if lead in leads else 404
            assert client.get(url(lead)).status_code == expected, (user, lead)
            assert (lead.name in client.get("/leads/").text) is (lead in leads)
            allowed = {alice: (hers, nobodys), bob: (his, nobodys)}.get(user, ())
            answer = client.post(url(lead, "reject"), {"reason": ""})
            refused = 404 if user in (alice, bob) else 403
            assert answer.status_code == (422 if lead in allowed else refused), (user, lead)
    assert not Lead.objects.exclude(status="new").exists()


def test_a_stranger_and_a_user_without_role_get_nothing(client: Client) -> None:
    lead = receive()
    assert client.get(url(lead)).headers["Location"].startswith("/login/?next=/leads/")
    client.force_login(User.objects.create_user("eve@fernhill.example"))
    assert client.get(url(lead)).status_code == 403
    assert client.get("/leads/").status_code == 403
    assert client.post(url(lead, "accept")).status_code == 403


def test_actions_need_the_token_of_the_page(alice: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(alice)
    lead = receive()
    assert strict.post(url(lead, "accept")).status_code == 403
    assert strict.put(url(lead, "accept")).status_code in (403, 405)


def test_who_had_to_log_in_before_an_action_comes_back_to_the_lead(client: Client, alice: User) -> None:
    lead = receive()
    there = client.post(url(lead, "accept")).headers["Location"].partition("next=")[2]
    client.force_login(alice)
    assert client.get(there).headers["Location"] == url(lead)
    lead.refresh_from_db()
    assert lead.status == "new"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {"Ann", "Bob", "Cem"}),
        ("q=ann", {"Ann"}),
        ("q=ann+brightfold", {"Ann"}),
        ("q=ann+nowhere", set()),
        ("q=%25", set()),
        ("outcome=qualified", {"Ann"}),
        ("source=sdr", {"Cem"}),
        ("stage=new", {"Ann", "Cem"}),
        ("stage=meeting", {"Bob"}),
        ("whose=mine", {"Bob"}),
        ("whose=nobody", {"Ann", "Cem"}),
        ("first=2026-11-21", {"Cem"}),
        ("last=2026-11-20", {"Ann", "Bob"}),
        ("first=2026-11-21&last=2026-11-20", set()),
        ("outcome=nonsense", {"Ann", "Bob", "Cem"}),
        ("first=nonsense", {"Ann", "Bob", "Cem"}),
        ("last=9999-12-31", {"Ann", "Bob", "Cem"}),
        ("first=0001-01-01", {"Ann", "Bob", "Cem"}),
        ("page=99", {"Ann", "Bob", "Cem"}),
        ("q=%00", {"Ann", "Bob", "Cem"}),
    ],
)
def test_the_list_is_filtered(desk: Client, alice: User, query: str, found: set[str]) -> None:
    receive("1", outcome="qualified", contact=Contact(name="Ann", company="Brightfold"))
    receive("2", owner=alice, contact=Contact(name="Bob"))
    receive("3", source="sdr", now=MORNING + timedelta(days=2), contact=Contact(name="Cem"))
    desk.post(url(Lead.objects.get(key="2"), "booked"))
    text = desk.get(f"/leads/?{query}").text
    assert {name for name in ("Ann", "Bob", "Cem") if f">{name}" in text} == found
    if "nonsense" in query:
        assert 'role="alert"' in text


def test_an_empty_list_says_what_to_do(desk: Client) -> None:
    assert "No leads yet" in desk.get("/leads/").text
    receive(contact=Contact(name="Ann"))
    text = desk.get("/leads/?q=zzz").text
    assert "No lead fits" in text
    assert 'href="/leads/"' in text


def test_htmx_gets_the_part_and_a_browser_the_page(desk: Client) -> None:
    receive()
    assert "<html" in desk.get("/leads/").text
    assert "<html" not in desk.get("/leads/", headers=HTMX).text
    assert "<html" in desk.get("/leads/", headers=HTMX | {"HX-History-Restore-Request": "true"}).text


def test_pages_follow_one_another(desk: Client) -> None:
    for n in range(30):
        receive(f"c:{n}", now=MORNING + timedelta(minutes=n), contact=Contact(name=f"Lead-{n:02}"))
    first, second = (desk.get(f"/leads/?page={n}&q=lead").text for n in (1, 2))
    assert "1–25 of 30" in first
    assert "q=lead" in first
    assert "26–30 of 30" in second
    assert "Lead-29" in first
    assert "Lead-00" in second


@pytest.mark.parametrize("address", ["/leads/", "/leads/{lead}/"])
def test_twice_the_rows_take_as_many_queries(
    desk: Client, alice: User, address: str, django_assert_num_queries: Any
) -> None:
    Connection.objects.create(kind="webhook", name="Hook", base_url="https://hooks.example")

    def grow(times: int) -> str:
        for n in range(times):
            many = tuple(field(f"k{i}", f"Field {i}", state="declined") for i in range(times * 3))
            document = dossier(fields=(*dossier().fields, *many))
            lead = receive(f"c:{n}", dossier=document, owner=alice, handoff=Handoff(push=True))
            desk.post(url(lead, "mark/role"), {"reason": str(n)})
        return address.format(lead=lead.id)

    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    here = grow(3)
    desk.get(here)
    with CaptureQueriesContext(connection) as few:
        desk.get(here)
    grow(6)
    with CaptureQueriesContext(connection) as many:
        desk.get(here)
    assert len(many) == len(few) <= 9


def test_deliveries_and_their_trouble_are_on_the_page(desk: Client) -> None:
    Connection.objects.create(kind="webhook", name="Our CRM", base_url="https://hooks.example")
    lead = receive(outcome="qualified", handoff=Handoff(push=True))
    lead.deliveries.update(status="needs_person", error="The receiver answered 400.")
    text = desk.get(url(lead)).text
    assert "Our CRM" in text
    assert "Needs a person" in text
    assert "The receiver answered 400." in text
    assert outbox.due(MORNING, 5) == []


def test_times_are_shown_in_the_reps_own_time_zone(desk: Client, alice: User) -> None:
    alice.time_zone = "Asia/Tokyo"
    alice.save()
    assert "20 Nov 2026, 17:30" in desk.get(url(receive())).text


def test_a_lead_that_is_not_there_is_not_there(desk: Client, settings: Any) -> None:
    settings.DEBUG = True
    gone = desk.get(f"/leads/{uuid4()}/")
    assert gone.status_code == 404
    assert "There is nothing here" in gone.text and 'href="/leads/"' in gone.text
    assert desk.get("/leads/nonsense/").status_code == 404


def test_a_value_that_came_later_reads_as_news(desk: Client) -> None:
    fields = tuple(item for item in dossier().fields if item.key != "company_size")
    lead = receive(dossier=dossier(fields=fields))
    receive(dossier=dossier())
    assert "Company size: 90<" in desk.get(url(lead)).text


def test_the_root_leads_to_the_leads_while_there_is_no_demo(desk: Client) -> None:
    assert desk.get("/").headers["Location"] == "/leads/"
