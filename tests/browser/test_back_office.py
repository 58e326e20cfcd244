"""Every kind of page of the back office in a real browser: nothing its policy forbids is tried, nothing is
wider than a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, FilePayload, Page, expect

from leadqual.demo import DEMO_LOGINS
from tests.live import LiveSite

from .checks import follow

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
IDS = re.compile(r"/(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)")
LEAVES = re.compile(r"/(?:logout|password|r|jsi18n|cancel|erase|delete)/")
MOST = 90
MODEL = """
from django.utils import timezone
from conversations import setups
from conversations.models import Comparison, ModelSetup, Widget
setup = ModelSetup.objects.create(name="Sales")
for number in (1, 2):
    row = setups.new_draft(setup=setup)
    row.base_url, row.model = "https://models.example/v1", "example"
    row.save()
    if number == 1:
        setups.publish(version=row, by=None, now=timezone.now())
widget = Widget.objects.first()
schema = widget.schema.versions.first()
Comparison.objects.create(right=row, widget=widget, schema_version=schema, status="done")
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveSite]:
    commands = ("seed_demo",)
    with LiveSite(tmp_path_factory.mktemp("office"), worker=False, commands=commands) as site:
        site.manage("shell", "-c", MODEL)
        yield site


@pytest.fixture
def ops(page: Page, site: LiveSite) -> Page:
    return log_in(page, site, "Sales ops", "/admin/")


def log_in(page: Page, site: LiveSite, role: str, path: str) -> Page:
    email, password = next((email, word) for name, email, word in DEMO_LOGINS if name == role)
    page.goto(f"{site.address()}/login/?next={path}")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password").fill(password)
    follow(page, page.get_by_role("button", name="Log in"))
    expect(page).to_have_url(f"{site.address()}{path}")
    return page


def links(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)")
    return [urlsplit(href).path for href in found if urlsplit(href).netloc == urlsplit(page.url).netloc]


def crawl(page: Page, *starts: str) -> Iterator[str]:
    """A page of each kind that links lead to."""
    address = f"{urlsplit(page.url).scheme}://{urlsplit(page.url).netloc}"
    seen, waiting = {IDS.sub("/ID", start) for start in starts}, list(starts)
    while waiting:
        path = waiting.pop(0)
        answer = page.goto(address + path)
        assert answer is not None and answer.status == 200, path
        yield path
        for link in links(page):
            kind = IDS.sub("/ID", link)
            if link.startswith("/admin/") and kind not in seen and not LEAVES.search(link):
                seen.add(kind)
                waiting.append(link)
        assert len(seen) < MOST


def test_no_page_of_the_back_office_tries_what_its_policy_forbids(
    ops: Page, site: LiveSite, errors: list[str]
) -> None:
    seen = []
    ((draft,),) = site.query("SELECT id FROM conversations_modelversion WHERE status = 'draft'")
    for path in crawl(ops, f"/admin/conversations/modelversion/{draft}/change/", "/admin/"):
        ops.wait_for_timeout(60)  # what the page does by itself it has done
        assert errors == [], path
        seen.append(IDS.sub("/ID", path))
    assert len(seen) > 40
    wanted = (
        "conversation/ID/change",
        "modelversion/ID/change",
        "modelversion/ID/compare",
        "schemaversion/ID/try",
    )
    for name in (
        *wanted,
        "knowledgeentry",
        "comparison/ID/change",
        "widget/add",
        "delivery",
        "rulesetversion/ID",
    ):
        assert any(name in path for path in seen), (name, seen)


def test_nothing_is_wider_than_a_phone(ops: Page, site: LiveSite) -> None:
    """What is wide scrolls by itself."""
    ops.set_viewport_size({"width": 390, "height": 844})
    ((chat,),) = site.query("SELECT id FROM conversations_conversation ORDER BY last_seq DESC LIMIT 1")
    pages = ("modelsetup/1", "modelversion/1", "modelversion/2", "comparison/1", f"conversation/{chat}")
    changes = [f"/admin/conversations/{name}/change/" for name in pages]
    for path in (*changes, "/admin/conversations/modelversion/2/compare/", "/model-health/", "/leads/"):
        ops.goto(site.address() + path)
        assert ops.evaluate("document.documentElement.scrollWidth") == 390, path


def test_the_names_of_all_chosen_files_are_shown(ops: Page, site: LiveSite, errors: list[str]) -> None:
    ops.goto(f"{site.address()}/admin/conversations/knowledgeimport/add/")
    one, two = (
        FilePayload(name=name, mimeType="text/markdown", buffer=b"# A\n\nB") for name in ("a.md", "b.md")
    )
    place = ops.get_by_label("Choose file to upload")
    ops.locator("#id_uploaded").set_input_files([one])
    expect(place).to_have_value("a.md")
    ops.locator("#id_uploaded").set_input_files([one, two])
    expect(place).to_have_value("2 files: a.md, b.md")
    assert errors == []


def test_the_code_for_a_page_is_selected_when_it_is_entered(ops: Page, site: LiveSite) -> None:
    ops.goto(f"{site.address()}/admin/conversations/widget/")
    follow(ops, ops.get_by_role("link", name="Fernhill").first)
    code = ops.get_by_label("Code for your pages")
    code.focus()
    assert ops.evaluate("getSelection().toString()") == code.input_value()


@pytest.mark.usefixtures("expected")
def test_what_the_pages_do_works_under_the_policy(ops: Page) -> None:
    green = "getComputedStyle(document.documentElement).getPropertyValue('--color-primary-600')"
    assert "186" in ops.evaluate(green)  # the style block with our colours counts
    follow(ops, ops.get_by_role("link", name="Conversations").first)
    expect(ops.get_by_role("heading", name="conversation").first).to_be_visible()
    refused = ops.evaluate(
        """async () => {
          const tried = [];
          const note = (event) => tried.push(event.effectiveDirective);
          document.addEventListener("securitypolicyviolation", note);
          const script = document.createElement("script");
          script.textContent = "window.reached = 1";
          document.body.append(script);
          document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.reached = 1'>");
          new Image().src = "https://elsewhere.example/x.png";
          await new Promise((done) => setTimeout(done, 300));
          return [window.reached ?? 0, tried.sort()];
        }"""
    )
    assert refused == [0, ["img-src", "script-src-attr", "script-src-elem"]]


@pytest.fixture
def expected(context: BrowserContext, errors: list[str]) -> Iterator[None]:
    """What a test does on purpose is complained about."""
    yield
    assert errors and all(
        "Content Security Policy" in each or "ERR_" in each or "404" in each for each in errors
    )
    errors.clear()


@pytest.mark.parametrize(
    ("role", "path"),
    [
        ("Sales ops", "/model-health/"),
        ("Manager", "/funnel/"),
        ("Manager", "/leads/"),
        ("Sales rep", "/leads/"),
    ],
)
def test_the_other_pages_have_one_too(page: Page, site: LiveSite, role: str, path: str) -> None:
    log_in(page, site, role, path)
    answer = page.reload()
    assert answer is not None
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self';" in policy and "default-src 'none'" in policy
    if path == "/leads/":
        follow(page, page.locator("a.name").first)
        expect(page.get_by_role("heading", name="The conversation, word for word")).to_be_visible()


def test_the_documentation_of_the_api_works_under_it(page: Page, site: LiveSite) -> None:
    page.goto(f"{site.address()}/api/docs")
    expect(page.get_by_text("Begin a conversation")).to_be_visible()
