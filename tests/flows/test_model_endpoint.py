"""Calls to a model, against the real protocol on a real socket: nothing is patched."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import pytest

from conversations.agents.model import endpoint, line
from conversations.agents.model.dialect import request
from conversations.agents.model.endpoint import CallPart, Finished, Setup, Text, Trouble
from conversations.agents.model.transport import GATHERED, Bell
from conversations.agents.model.trouble import LONGEST_WAIT, retry_after
from conversations.loopback.answers import Answer, Call
from conversations.loopback.protocol import Asked
from conversations.loopback.server import Endpoint, Pace
from conversations.loopback.troubles import BAD, ODD, Troubles
from conversations.loopback.wire import Reply, Request, Server

KEY = "sk-not-to-be-seen"
SECRET_WORDS = "we are nine people in Brightfold"
MESSAGES = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": SECRET_WORDS}]
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": name,
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {"text": {"type": "string"}},
                "required": ["text"],
                "additionalProperties": False,
            },
        },
    }
    for name in ("note", "reply")
]
ANSWER = Answer(
    "Hé, all good.", (Call.of("note", text="neun “9”"), Call.of("reply", text="Grüße 👋 from here"))
)


class Says:
    def __init__(self, answer: Answer = ANSWER) -> None:
        self.words = answer

    def answer(self, asked: Asked, number: int) -> Answer:
        return self.words


@pytest.fixture(autouse=True)
async def _connections_are_given_back() -> AsyncIterator[None]:
    yield
    await endpoint.close()


@pytest.fixture(autouse=True)
def _nothing_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    with caplog.at_level(logging.DEBUG):
        yield
    assert KEY not in caplog.text
    assert SECRET_WORDS not in caplog.text


def serving(*script: str, answer: Answer = ANSWER, **options: Any) -> Endpoint:
    return Endpoint(Says(answer), key=KEY, trouble=Troubles(script=list(script)), **options)


def setup_of(server: Endpoint, **changes: Any) -> Setup:
    made = Setup(server.url, KEY, server.model, 0.2, max_tokens=200, first_seconds=2.0, total_seconds=3.0)
    return replace(made, **changes)


async def ask(setup: Setup, **options: Any) -> list[endpoint.Event]:
    return [event async for event in endpoint.events(setup, MESSAGES, TOOLS, **options)]


def put_together(events: list[endpoint.Event]) -> Answer:
    names: dict[int, str] = {}
    arguments: dict[int, str] = {}
    for event in events:
        if isinstance(event, CallPart):
            names[event.index] = names.get(event.index, "") + event.name
            arguments[event.index] = arguments.get(event.index, "") + event.arguments
    text = "".join(event.delta for event in events if isinstance(event, Text))
    return Answer(text, tuple(Call(names[index], arguments[index]) for index in sorted(names)))


async def trouble_of(setup: Setup) -> Trouble:
    with pytest.raises(Trouble) as caught:
        await ask(setup)
    assert KEY not in str(caught.value) and SECRET_WORDS not in str(caught.value)
    return caught.value


@pytest.mark.parametrize("streamed", [True, False])
async def test_an_answer_arrives_whole_with_its_counts(streamed: bool) -> None:
    async with serving() as server:
        *parts, last = await ask(setup_of(server, stream=streamed))
        seen = server.ledger.last[-1].usage
    assert put_together(parts) == ANSWER
    assert isinstance(last, Finished)
    assert last.usage is not None and seen is not None
    assert (last.usage.prompt, last.usage.completion, last.usage.cached) == (
        seen.prompt,
        seen.completion,
        seen.cached,
    )
    assert (last.reason, last.model) == ("tool_calls", "scripted")
    assert server.ledger.complaints == []


async def test_words_come_as_they_are_written() -> None:
    async with serving(pace=Pace(rate=40)) as server:
        loop, times = asyncio.get_running_loop(), []
        async for _ in endpoint.events(setup_of(server), MESSAGES, TOOLS):
            times.append(loop.time())
    assert times[-1] - times[0] > 0.2
    assert len({round(time, 2) for time in times}) > 5


async def test_a_prompt_that_was_read_before_is_counted_as_cached() -> None:
    long = [{"role": "system", "content": "Be brief. " * 400}, *MESSAGES[1:]]
    async with serving() as server:
        for _ in range(2):
            events = [event async for event in endpoint.events(setup_of(server), long, TOOLS)]
    last = events[-1]
    assert isinstance(last, Finished) and last.usage is not None
    assert 0.8 < last.usage.cached / last.usage.prompt < 1


async def test_nothing_is_read_while_pieces_are_gathered() -> None:
    """To be woken up for each piece would cost as much as reading it."""
    async with serving(pace=Pace(over=1.0)) as server:
        plain: Any = {"tool_choice": "required", "temperature": None, "max_tokens": None, "stream": True}
        asked = request("scripted", MESSAGES, TOOLS, **plain)
        for _ in range(2):
            answer = await (await line.line(server.url, KEY)).send(asked)
            connection = answer._answer.connection
            assert connection is not None and connection.transport is not None
            pieces, paused = [await answer.more()], 0
            while pieces[-1]:
                more = asyncio.ensure_future(answer.more())
                await asyncio.sleep(0.005)
                paused += connection.transport is not None and not connection.transport.is_reading()
                pieces.append(await more)
            answer.release()
            assert paused > 3
            assert b"[DONE]" in b"".join(pieces)
            assert len(pieces) < 1.0 / GATHERED + 6


async def test_who_waits_for_about_the_same_time_is_woken_at_once() -> None:
    bell, loop = Bell(), asyncio.get_running_loop()
    rung: list[tuple[int, float]] = []
    began = loop.time()
    for number in range(20):
        bell.after(GATHERED, lambda number=number: rung.append((number, loop.time() - began)))  # type: ignore[misc]
    bell.after(3 * GATHERED, lambda: rung.append((20, loop.time() - began)))
    await asyncio.sleep(6 * GATHERED)
    assert [number for number, _ in rung] == list(range(21))
    assert rung[19][1] - rung[0][1] < GATHERED / 2
    assert rung[0][1] >= GATHERED and rung[20][1] >= 3 * GATHERED


async def test_an_answer_given_up_while_it_is_gathered_leaves_the_line_in_order() -> None:
    async with serving(pace=Pace(over=1.0)) as server:
        events = endpoint.events(setup_of(server), MESSAGES, TOOLS)
        await anext(events)
        await events.aclose()
        await asyncio.sleep(2 * GATHERED)
        assert len(await ask(setup_of(server))) > 1


async def test_connections_are_kept_and_calls_run_side_by_side() -> None:
    async with serving() as server:
        ports: set[str] = set()
        async with relay(server, ports) as address:
            for _ in range(3):
                await ask(setup_of(server, base_url=address))
            assert len(ports) == 1
            await asyncio.gather(*(ask(setup_of(server, base_url=address)) for _ in range(5)))
    assert server.ledger.calls == 8


class relay:
    """Passes bytes on to the endpoint and notes each connection that is made."""

    def __init__(self, server: Endpoint, ports: set[str]) -> None:
        self.port, self.ports = int(server.url.split(":")[2].split("/")[0]), ports

    async def __aenter__(self) -> str:
        self.server = await asyncio.start_server(self.pair, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}/v1"

    async def __aexit__(self, *_: object) -> None:
        await endpoint.close()
        self.server.close()
        await self.server.wait_closed()

    async def pair(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.ports.add(str(writer.get_extra_info("peername")))
        other = await asyncio.open_connection("127.0.0.1", self.port)
        await asyncio.gather(self.copy(reader, other[1]), self.copy(other[0], writer))

    async def copy(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65_536):
            writer.write(data)
        writer.close()


@pytest.mark.parametrize("odd", ODD)
async def test_an_answer_in_odd_clothes_is_understood(odd: str) -> None:
    async with serving(odd) as server:
        *parts, last = await ask(setup_of(server))
    assert put_together(parts) == ANSWER
    assert isinstance(last, Finished)


KINDS = {
    "silent": "timeout",
    "slow_start": "timeout",
    "trickle": "timeout",
    "rate_limited": "rate_limited",
    "rate_limited_date": "rate_limited",
    "rate_limited_long": "rate_limited",
    "server_error": "server",
    "overloaded": "server",
    "bad_request": "bad_request",
    "not_found": "bad_request",
    "unauthorized": "unauthorized",
    "too_long": "too_long",
    "content_refused": "refused",
    "filtered": "refused",
    "page": "server",
    "page_as_answer": "garbage",
    "redirect": "bad_request",
    "not_http": "garbage",
    "hang_up": "cut",
    "cut": "cut",
    "half": "cut",
    "garbage": "garbage",
    "noise": "garbage",
    "endless_line": "garbage",
    "nothing": "garbage",
    "no_choices": "garbage",
    "error_in_stream": "server",
}


def test_each_trouble_of_the_server_is_looked_at() -> None:
    assert {*KINDS, "empty"} == set(BAD)


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
async def test_trouble_has_a_kind_and_comes_in_time(name: str, kind: str) -> None:
    loop = asyncio.get_running_loop()
    # short where time has to run out, long where a slow machine must not turn another trouble into that
    first, total = (0.3, 0.6) if kind == "timeout" else (5, 8)
    async with serving(name, name) as server:
        began = loop.time()
        found = await trouble_of(setup_of(server, first_seconds=first, total_seconds=total))
        assert loop.time() - began < total + 2
    assert found.kind == kind


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("rate_limited", 1, 1),
        ("rate_limited_date", 60, 91),
        ("rate_limited_long", 3600, 3600),
        ("overloaded", 2, 2),
    ],
)
async def test_it_says_how_long_to_wait(name: str, low: float, high: float) -> None:
    async with serving(name) as server:
        found = await trouble_of(setup_of(server))
    assert found.retry_after is not None
    assert low <= found.retry_after <= high


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("0.5", 0.5), ("9" * 12, LONGEST_WAIT), ("soon", None), ("-3", None), ("", None), ("٣", None)]
    + [("Mon, 02 Mar 2020 10:00:00 GMT", 0.0), ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST_WAIT)],
)
def test_what_a_wait_can_look_like(header: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": header}) == seconds


async def test_what_was_said_before_the_trouble_is_not_lost() -> None:
    heard: list[endpoint.Event] = []
    async with serving("cut") as server:
        with pytest.raises(Trouble):
            async for event in endpoint.events(setup_of(server), MESSAGES, TOOLS):
                heard.append(event)
    assert put_together(heard).text == ANSWER.text


async def test_a_model_with_nothing_to_say_has_finished_all_the_same() -> None:
    async with serving("empty") as server:
        (last,) = await ask(setup_of(server))
    assert isinstance(last, Finished)
    assert (last.reason, last.usage, last.first_ms) == ("stop", None, None)


async def test_after_each_trouble_the_next_call_succeeds() -> None:
    quick = [name for name in BAD if KINDS.get(name) != "timeout" and name != "empty"]
    async with serving() as server:
        for name in quick:
            server.trouble.script = [name] * (2 if name in ("hang_up", "not_http") else 1)
            await trouble_of(setup_of(server))
            server.trouble.script = []
            assert put_together((await ask(setup_of(server)))[:-1]) == ANSWER


async def test_a_connection_that_was_closed_at_rest_is_no_trouble() -> None:
    async with serving() as server:
        await ask(setup_of(server))
        server.trouble.script = ["hang_up"]
        assert put_together((await ask(setup_of(server)))[:-1]) == ANSWER


async def test_an_endpoint_that_is_away_is_unreachable_until_it_is_back() -> None:
    async with serving() as server:
        await ask(setup_of(server))
        await server.away()
        assert (await trouble_of(setup_of(server))).kind == "unreachable"
        await server.back()
        assert put_together((await ask(setup_of(server)))[:-1]) == ANSWER


async def test_a_wrong_key_is_not_accepted_and_none_is_needed_where_none_is_asked_for() -> None:
    async with serving() as server:
        found = await trouble_of(setup_of(server, api_key="sk-other"))
        assert found.kind == "unauthorized"
    async with Endpoint(Says()) as server:
        assert await ask(setup_of(server, api_key=""))


async def test_who_stops_listening_leaves_nothing_behind() -> None:
    async with serving("trickle") as server:
        stream = endpoint.events(setup_of(server), MESSAGES, TOOLS)
        assert await anext(stream)
        await stream.aclose()  # type: ignore[attr-defined]
        assert await ask(setup_of(server))
        waiting = asyncio.create_task(ask(setup_of(server)))
        server.trouble.script = ["silent"]
        await asyncio.sleep(0.1)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting


async def test_many_endpoints_share_few_clients() -> None:
    async with Endpoint(Says()) as server:
        for number in range(line.MOST + 5):
            await ask(setup_of(server, api_key=f"k{number}"))
        assert server.ledger.calls == line.MOST + 5
    assert line.count() == line.MOST


class Particular:
    """An endpoint that knows other names for some parts of the request, or not all of them."""

    def __init__(self, *unknown: str) -> None:
        self.unknown, self.bodies = unknown, list[Any]()

    async def __call__(self, request: Request, reply: Reply) -> None:
        body = json.loads(request.body)
        self.bodies.append(body)
        for name in self.unknown:
            if name in body and body[name] != "auto":
                message = f"Unsupported parameter: '{name}' is not supported with this model."
                error = {"message": message, "type": "invalid_request_error", "param": name, "code": None}
                await reply.send(400, json.dumps({"error": error}).encode())
                return
        answer = {"choices": [{"message": {"content": "Fine."}, "finish_reason": "stop"}]}
        await reply.send(200, json.dumps(answer).encode())


async def test_what_an_endpoint_does_not_know_is_said_otherwise_from_then_on() -> None:
    particular = Particular("max_tokens", "stream_options", "temperature", "tool_choice")
    async with Server(particular) as server:
        setup = Setup(f"http://127.0.0.1:{server.port}/v1", "", "odd-one", 0.5, 99)
        for _ in range(2):
            assert put_together((await ask(setup))[:-1]) == Answer("Fine.")
    assert len(particular.bodies) == 6
    last = particular.bodies[-1]
    assert (last["max_completion_tokens"], last["tool_choice"]) == (99, "auto")
    assert not {"max_tokens", "temperature", "stream_options"} & last.keys()


async def test_a_request_that_stays_wrong_is_not_sent_again_and_again() -> None:
    async with Server(Particular("messages")) as server:
        setup = Setup(f"http://127.0.0.1:{server.port}/v1", "", "odd-two", 0.5, 99)
        assert (await trouble_of(setup)).kind == "bad_request"


@pytest.mark.parametrize(
    "address",
    [
        "ftp://model.example/v1",
        "model.example/v1",
        "https://",
        "https://user:pw@model.example/v1",
        "http://[::1",
    ]
    + [
        "https://model.example/v1?key=1",
        "http://169.254.169.254/v1",
        "http://[fe80::1]/v1",
        "http://x:99999/",
    ],
)
async def test_an_address_that_cannot_be_used_is_not_called(address: str) -> None:
    assert endpoint.check_url(address)
    assert (await trouble_of(Setup(address, KEY, "m"))).kind == "unreachable"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "10.0.0.7"])
async def test_private_addresses_need_a_setting(host: str, settings: Any) -> None:
    settings.MODEL_PRIVATE_ADDRESSES = settings.ALLOW_PRIVATE_ADDRESSES = False
    found = await trouble_of(Setup(f"https://{host}:9/v1", KEY, "m"))
    assert "private network" in found.text
    assert "https://" in endpoint.check_url("http://model.example/v1")
    settings.MODEL_PRIVATE_ADDRESSES = True
    assert endpoint.check_url(f"https://{host}:9/v1") == ""


def test_a_setup_does_not_show_its_key() -> None:
    assert KEY not in repr(Setup("https://model.example/v1", KEY, "m"))
