"""A rep's daily page in a real browser: the words behind a value, and what can be done with a lead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.live import LiveSite

from .checks import CONTRAST, follow

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]
PASSWORD = "a good long one"
SET_UP = f"""
from leadqual.accounts import roles
from leadqual.accounts.models import User
from crm.leads import Contact, Handoff
from tests.fakes.leads import dossier, receive
rita = User.objects.create_user("rita@fernhill.example", {PASSWORD!r}, name="Rita")
roles.give(rita, roles.REP)
for n in range(3):
    receive(f"c:{{n}}", dossier=dossier(corrected=True), outcome="qualified", handoff=Handoff(alert=True),
            contact=Contact(name=f"Alice {{n}}", company="Brightfold", email="alice@brightfold.example"))
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveSite]:
    with LiveSite(tmp_path_factory.mktemp("leads"), worker=False) as site:
        site.manage("shell", "-c", SET_UP)
        yield site


@pytest.fixture
def rep(page: Page, site: LiveSite) -> Page:
    return log_in(page, site)


def log_in(page: Page, site: LiveSite) -> Page:
    page.goto(f"{site.address()}/leads/")
    page.get_by_label("E-mail").fill("Rita@fernhill.example")
    page.get_by_label("Password").fill(PASSWORD)
    follow(page, page.get_by_role("button", name="Log in"))
    expect(page.get_by_role("heading", name="Leads")).to_be_visible()
    return page


def hard_to_read(page: Page) -> list[str]:
    """Texts with too little contrast. What shows itself only under the pointer is not looked at."""
    everywhere = CONTRAST.replace('document.querySelector("#leadqual-widget").shadowRoot', "document.body")
    found = page.evaluate(everywhere)
    assert len(found) > 20
    return [name for name, ratio in found if ratio < 4.5 and not name.startswith(("Mark as wrong", ":"))]


def ground(page: Page, name: str) -> str:
    return str(page.locator(f"[id={name}]").evaluate("mark => getComputedStyle(mark).backgroundColor"))


def test_a_click_on_a_value_marks_exactly_its_words_and_moves_nothing_else(rep: Page) -> None:
    follow(rep, rep.get_by_role("link", name="Alice 0"))
    before = ground(rep, "m4-f-company_size")
    place = rep.get_by_role("heading", name="Alice 0").bounding_box()
    rep.get_by_role("link", name="“110 people now”").click()
    assert ground(rep, "m4-f-company_size") != before
    assert ground(rep, "m2-f-role") == before
    expect(rep.locator("mark:target")).to_have_text("110 people now")
    expect(rep.locator("mark:target")).to_be_in_viewport()
    assert rep.get_by_role("heading", name="Alice 0").bounding_box() == place


def test_a_lead_is_worked_with_the_keyboard_and_without_a_reload(rep: Page, errors: list[str]) -> None:
    follow(rep, rep.get_by_role("link", name="Alice 1"))
    rep.evaluate("window.stayed = true")
    rep.get_by_role("button", name="Accept").press("Enter")
    said = rep.locator("#lead-head").get_by_text("Accepted. The lead is yours.")
    expect(said).to_be_visible()
    expect(rep.locator("#lead-head [role=status]")).to_be_focused()
    expect(rep.locator("#done")).to_have_text("Accepted. The lead is yours.")
    rep.locator("summary", has_text="Won").press("Enter")
    rep.get_by_label("Amount").fill("about ten thousand")
    rep.get_by_label("Amount").press("Enter")
    expect(rep.get_by_role("alert").filter(has_text="Type the amount as a number")).to_be_visible()
    expect(rep.get_by_label("Amount")).to_have_value("about ten thousand")
    expect(rep.get_by_label("Amount")).to_be_focused()
    assert all("422" in text for text in errors)
    errors.clear()
    rep.get_by_label("Amount").fill("12,000")
    rep.get_by_label("Amount").press("Enter")
    expect(rep.get_by_text("Won 12,000 EUR")).to_be_visible()
    expect(rep.locator("#lead-facts")).to_contain_text("Won: 12,000 EUR")
    assert rep.evaluate("window.stayed") is True


def test_a_value_is_marked_as_wrong(rep: Page) -> None:
    follow(rep, rep.get_by_role("link", name="Alice 2"))
    row = rep.locator(".fact", has_text="Company size")
    row.hover()
    row.locator("summary").click()
    row.get_by_label("What is wrong with it?").fill("That is the team")
    row.get_by_role("button", name="Mark as wrong").click()
    expect(row.get_by_text("That is the team")).to_be_visible()
    expect(row.get_by_text("marked as wrong")).to_be_visible()
    expect(row.get_by_role("button", name="It is right after all")).to_be_focused()
    row.get_by_role("button", name="It is right after all").click()
    expect(row.get_by_text("marked as wrong")).to_be_hidden()


def test_who_was_logged_out_meanwhile_logs_in_and_is_back(rep: Page, site: LiveSite) -> None:
    follow(rep, rep.get_by_role("link", name="Alice 0"))
    lead = rep.url
    rep.context.clear_cookies(name="sessionid")
    rep.get_by_role("button", name="Accept").click()
    expect(rep.get_by_role("heading", name="Log in")).to_be_visible()
    rep.get_by_label("E-mail").fill("Rita@fernhill.example")
    rep.get_by_label("Password").fill(PASSWORD)
    follow(rep, rep.get_by_role("button", name="Log in"))
    expect(rep).to_have_url(lead)
    expect(rep.get_by_role("button", name="Accept")).to_be_visible()


def test_the_list_is_filtered_as_one_chooses(rep: Page, site: LiveSite) -> None:
    rep.get_by_label("Search").fill("alice 2")
    rep.get_by_label("Search").press("Enter")
    expect(rep.locator(".leads li")).to_have_count(1)
    expect(rep).to_have_url(f"{site.address()}/leads/?q=alice+2")
    rep.get_by_label("Source").select_option("sdr")
    expect(rep.get_by_role("heading", name="No lead fits")).to_be_visible()
    rep.go_back()
    expect(rep.locator(".leads li")).to_have_count(1)
    expect(rep.get_by_label("Search")).to_have_value("alice 2")
    expect(rep.get_by_label("Source")).to_have_value("")


def test_the_page_works_without_script(browser: Browser, site: LiveSite) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = log_in(context.new_page(), site)
    follow(plain, plain.get_by_role("link", name="Alice 0"))
    plain.get_by_role("link", name="“110 people now”").click()
    expect(plain.locator("mark:target")).to_have_text("110 people now")
    plain.locator("summary", has_text="Reject").click()
    plain.get_by_label("Why?").fill("A student")
    plain.get_by_role("button", name="Reject").click()
    expect(plain.get_by_text("Rejected: A student").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1360])
def test_everything_can_be_read_and_nothing_sticks_out(
    browser: Browser, site: LiveSite, scheme: str, width: int
) -> None:
    context = browser.new_context(
        color_scheme=scheme,  # type: ignore[arg-type]
        viewport={"width": width, "height": 800},
    )
    page = log_in(context.new_page(), site)
    for name in ("list", "lead"):
        if name == "lead":
            follow(page, page.get_by_role("link", name="Alice 2"))
        assert hard_to_read(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
    context.close()
