"""What one call to a model costs us: the `openai` client's ordinary stream objects, its raw lines, and ours.

Run: python -m tests.bench.endpoint. The endpoint is a process of its own and writes token by token; counted
is the CPU time of the process that calls, with ten calls at a time.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import django
import openai
import uvloop

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadqual.settings")
django.setup()

from conversations.agents.model import endpoint, tools  # noqa: E402
from conversations.loopback.answers import Answer, Call, deltas  # noqa: E402
from conversations.loopback.protocol import Asked  # noqa: E402
from conversations.loopback.server import Endpoint, Pace  # noqa: E402
from leadqual.qualification.fields import Field, Schema  # noqa: E402

JSON = dict[str, Any]
AT_ONCE = 10
SCHEMA = Schema(1, 1, "bench", tuple(Field(f"field_{n}", label=f"Field {n}") for n in range(10)))
REPLY = "Thanks, that helps. Which of your teams would work with it first, and how many people are in it?"
ANSWER = Answer(
    calls=(
        Call.of("record_answer", field="field_1", value=90, quote="we're about 90 people at Brightfold"),
        Call.of("reply", asks="field_2", cites=[], text=REPLY),
    )
)
SENTENCE = "We are a team of some people who answer a shared inbox, and it eats three hours a day. "


class Fixed:
    def answer(self, asked: Asked, number: int) -> Answer:
        return ANSWER


def messages(number: int) -> list[JSON]:
    rules: JSON = {"role": "system", "content": "Rules and fields. " * 300}
    roles = ("user", "assistant")
    return [rules, *({"role": roles[n % 2], "content": SENTENCE * 2} for n in range(number - 1))]


def request(number: int) -> JSON:
    wanted = list(tools.build(SCHEMA))
    options = {"stream": True, "stream_options": {"include_usage": True}, "temperature": 0.2}
    body = {"model": "scripted", "messages": messages(number), "tools": wanted, "tool_choice": "required"}
    return {**body, **options}


async def ordinary(client: openai.AsyncOpenAI, body: JSON) -> str:
    words = ""
    async for chunk in await client.chat.completions.create(**body):
        for choice in chunk.choices:
            for call in choice.delta.tool_calls or ():
                words += (call.function and call.function.arguments) or ""
    return words


async def raw_lines(client: openai.AsyncOpenAI, body: JSON) -> str:
    words = ""
    async with client.chat.completions.with_streaming_response.create(**body) as answer:
        async for line in answer.iter_lines():
            if line.startswith("data: {"):
                for choice in json.loads(line[6:])["choices"]:
                    for call in choice["delta"].get("tool_calls", ()):
                        words += call["function"]["arguments"]
    return words


async def ours(url: str, body: JSON) -> str:
    setup, words = endpoint.Setup(url, "bench", "scripted", 0.2), ""
    async for event in endpoint.events(setup, body["messages"], body["tools"]):
        if isinstance(event, endpoint.CallPart):
            words += event.arguments
    return words


async def cost(call: Callable[[], Awaitable[str]], calls: int) -> float:
    """CPU milliseconds of one call."""
    expected = "".join(each.arguments for each in ANSWER.calls)
    for words in await asyncio.gather(*(call() for _ in range(AT_ONCE))):
        assert words == expected

    async def some() -> None:
        for _ in range(calls // AT_ONCE):
            await call()

    before = time.process_time()
    await asyncio.gather(*(some() for _ in range(AT_ONCE)))
    return (time.process_time() - before) / (calls // AT_ONCE * AT_ONCE) * 1000


async def measure(url: str, calls: int, rounds: int) -> None:
    print("| messages | stream objects | raw lines | ours |\n|---:|---:|---:|---:|")
    client = openai.AsyncOpenAI(base_url=url, api_key="bench", max_retries=0)
    for number in (4, 32):
        body = request(number)
        ways = (
            lambda body=body: ordinary(client, body),
            lambda body=body: raw_lines(client, body),
            lambda body=body: ours(url, body),
        )
        costs = [statistics.median([await cost(way, calls) for _ in range(rounds)]) for way in ways]
        print(f"| {number} | " + " | ".join(f"{each:.2f}" for each in costs) + " |", flush=True)
    await client.close()
    await endpoint.close()


async def serve(seconds: float) -> None:
    async with Endpoint(Fixed(), pace=Pace(over=seconds)) as server:
        print(server.url, flush=True)
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3, help="the median of these is printed")
    parser.add_argument("--over", type=float, default=0.1, help="seconds that the model takes for an answer")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return asyncio.run(serve(options.over))
    command = [sys.executable, "-m", "tests.bench.endpoint", "--serve", "--over", str(options.over)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        print(f"CPU ms a call, an answer of {ANSWER.tokens} tokens in {len(list(deltas(ANSWER)))} pieces:\n")
        uvloop.run(measure(url, options.calls, options.rounds))
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    main()
