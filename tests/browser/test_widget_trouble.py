from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .checks import eventually
from .fake_server import FakeServer
from .visitor import Visitor

pytestmark = pytest.mark.browser
REFUSED = {
    "code": "rate_limited",
    "text": "That was quick. Please wait 5 seconds and send it again.",
    "retry_after": 5,
}


def texts(fake: FakeServer) -> list[str]:
    return [message["text"] for message in fake.chats["c1"].messages[1:]]


def test_what_is_written_while_the_server_is_away_is_sent_once_it_is_back(
    fake: FakeServer, visitor: Visitor, errors: list[str]
) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    fake.stop()
    expect(visitor.status).to_contain_text("No connection. Trying again")
    visitor.say("kept").say("and this")
    expect(visitor.panel.get_by_text("Waiting to be sent")).to_have_count(2)
    fake.start()
    expect(visitor.status).to_have_text("", timeout=20000)
    visitor.hears("You said: hi", "kept", "You said: kept", "and this", "You said: and this")
    assert texts(fake) == ["hi", "You said: hi", "kept", "You said: kept", "and this", "You said: and this"]
    assert visitor.panel.locator(".pending").count() == 0
    errors.clear()  # the browser itself reports the sockets it could not open


def test_a_visitor_who_is_offline_is_told_so(visitor: Visitor, errors: list[str]) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.page.context.set_offline(True)
    expect(visitor.status).to_contain_text("You are offline")
    visitor.say("later")
    visitor.page.context.set_offline(False)
    visitor.hears("later", "You said: later")
    expect(visitor.status).to_have_text("")
    errors.clear()


def test_a_message_whose_ack_got_lost_is_one_message(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    fake.script.ack = False
    visitor.say("only once")
    visitor.hears("You said: hi", "only once", "You said: only once")
    assert texts(fake) == ["hi", "You said: hi", "only once", "You said: only once"]
    expect(visitor.panel.locator(".pending")).to_have_count(0)


def test_unsent_messages_survive_a_reload(fake: FakeServer, visitor: Visitor, errors: list[str]) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    fake.script.deny = 1013
    visitor.page.reload()
    expect(visitor.status).to_contain_text("No connection")
    visitor.say("do not lose me")
    visitor.page.reload()
    fake.script.deny = None
    visitor.hears("You said: hi", "do not lose me", "You said: do not lose me")
    errors.clear()


def test_it_waits_longer_and_longer_before_it_tries_again(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.deny = 1013
    waits = """() => { window.waits = []; const real = setTimeout;
        window.setTimeout = (job, pause, ...more) => { if (pause > 400 && String(job).includes("open()")) {
          window.waits.push(pause); pause = 20 } return real(job, pause, ...more) } }"""
    visitor.page.add_init_script(f"({waits})()")
    visitor.arrive().open()
    while len(waited := visitor.page.evaluate("window.waits")) < 8:
        visitor.page.wait_for_timeout(50)
    for place, pause in enumerate(waited):
        longest = min(30000, 1000 * 2**place)
        assert longest / 2 <= pause <= longest
    assert len({round(pause) % 1000 for pause in waited}) > 1, "no jitter"


def test_a_rate_limit_is_said_in_words_and_the_message_can_be_sent_again(
    fake: FakeServer, visitor: Visitor
) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    fake.script.refuse = REFUSED
    visitor.say("too quick")
    expect(visitor.alarm).to_have_text(REFUSED["text"])
    visitor.panel.get_by_role("button", name="Send again").click()
    visitor.hears("too quick", "You said: too quick")
    expect(visitor.alarm).to_have_text("")
    assert texts(fake).count("too quick") == 1


def test_a_rate_limit_names_the_message_it_refused(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    fake.script.refuse = REFUSED
    visitor.say("refused").say("taken")
    visitor.hears("taken", "You said: taken", "refused")
    expect(visitor.alarm).to_have_text(REFUSED["text"])
    expect(visitor.panel.locator(".failed .text")).to_have_text("refused")


def test_a_network_without_sockets_is_served_by_plain_requests(
    fake: FakeServer, visitor: Visitor, errors: list[str]
) -> None:
    fake.script.sockets = False
    fake.script.reply = lambda text: [{"text": f"You said: {text}", "choices": ["Yes", "No"]}]
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.choices.first.click()
    visitor.hears("Yes", "You said: Yes")
    chat = fake.chats["c1"]
    chat.add("person", "Hello from Ana")
    visitor.hears("Hello from Ana")
    errors.clear()  # the browser reports the refused sockets


def test_a_widget_that_was_switched_off_says_so_and_stays_away(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive()
    fake.script.deny = 4404
    visitor.open()
    expect(visitor.alarm).to_contain_text("not available at the moment")
    asked = len(fake.frames)
    visitor.page.wait_for_timeout(2500)
    assert len(fake.frames) == asked


def test_a_page_does_not_suffer_when_the_server_knows_no_such_widget(
    fake: FakeServer, page: Page, errors: list[str]
) -> None:
    fake.script.unknown = True
    warnings: list[str] = []
    page.on("console", lambda message: message.type == "warning" and warnings.append(message.text))
    page.goto(fake.url)
    eventually(page, lambda: len(warnings), 1)
    assert page.locator("#leadqual-widget").count() == 0
    assert warnings == ["leadqual: no chat here. There is no chat widget with this key."]
    errors.clear()


def test_a_page_does_not_suffer_when_the_server_is_down(
    fake: FakeServer, page: Page, errors: list[str]
) -> None:
    page.route("**/api/**", lambda route: route.abort())
    page.goto(fake.url)
    page.wait_for_timeout(500)
    assert page.locator("#leadqual-widget").count() == 0
    page.evaluate("leadqual.open(); leadqual.close()")
    assert all("net::" in error for error in errors)  # the request itself; nothing thrown by the script
    errors.clear()


def test_an_answer_that_takes_long_is_not_met_with_silence(fake: FakeServer, visitor: Visitor) -> None:
    fake.script.reply = lambda text: [] if text == "slow" else [{"text": "Hello."}]
    visitor.page.clock.install()
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "Hello.")
    visitor.page.clock.fast_forward(20000)
    expect(visitor.status).to_have_text("")
    visitor.say("slow")
    expect(visitor.panel.locator(".pending")).to_have_count(0)
    visitor.page.clock.fast_forward(20000)
    expect(visitor.status).to_contain_text("Your message has arrived")
    chat = fake.chats["c1"]
    fake.push(chat, chat.add("agent", "Here it is."))
    expect(visitor.status).to_have_text("")


def test_a_line_that_died_without_a_word_is_noticed(fake: FakeServer, visitor: Visitor) -> None:
    visitor.page.clock.install()
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    visitor.page.clock.run_for(26000)
    eventually(visitor.page, lambda: fake.frames[-1], {"type": "ping", "after": 3})
    visitor.page.clock.run_for(20000)
    assert fake.frames[-1]["type"] == "ping", "it was answered, so the line stays"
    fake.script.pong = False
    visitor.page.clock.run_for(40000)
    eventually(visitor.page, lambda: (fake.frames[-1]["type"], fake.frames[-1]["after"]), ("hello", 3))


def test_what_was_missed_is_fetched_on_coming_back(fake: FakeServer, visitor: Visitor) -> None:
    visitor.arrive().open().say("hi")
    visitor.hears("hi", "You said: hi")
    fake.chats["c1"].add("person", "Said while nobody listened")
    visitor.page.evaluate("dispatchEvent(new Event('online'))")
    visitor.hears("hi", "You said: hi", "Said while nobody listened")
