"""The commands that serve a model without a model, and whole conversations with it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from collections.abc import AsyncIterator
from os.path import commonprefix
from pathlib import Path
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.core.management import CommandError, call_command

from conversations import setups
from conversations.agents.model import endpoint
from conversations.agents.scripted import Scripted
from conversations.loopback.background import Background
from conversations.loopback.command import troubles_of
from conversations.loopback.obedient import Obedient
from conversations.loopback.server import Endpoint
from conversations.loopback.troubles import BAD
from conversations.models import Proposal
from tests.bench.load import LINES

from .chats import Visitor, open_site

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
async def server(settings: Any) -> AsyncIterator[Endpoint]:
    """The model of the environment, for all widgets."""
    with Background(Endpoint(Obedient())) as running:
        settings.LEADQUAL_MODEL, settings.OPENAI_BASE_URL = running.model, running.url
        setups._of_environment.cache_clear()
        yield running
        await endpoint.close()
    setups._of_environment.cache_clear()


@pytest.mark.django_db(transaction=True)
async def test_an_obedient_model_needs_one_call_a_turn_and_its_prompt_stays_the_same(
    server: Endpoint,
) -> None:
    visitor = Visitor(await sync_to_async(open_site)())
    for line in LINES:
        await visitor.says(line)
    calls = list(server.ledger.last)
    assert server.ledger.complaints == []
    assert len(calls) <= 1.1 * len(LINES)
    assert len({call.prompt.partition(b"TRANSCRIPT")[0] for call in calls}) == 1
    for before, call in zip(calls[1:], calls[2:], strict=False):
        assert len(commonprefix([before.prompt, call.prompt])) >= 0.8 * len(call.prompt)


@pytest.mark.django_db(transaction=True)
async def test_a_model_called_like_our_own_reader_is_told_apart_from_it(server: Endpoint) -> None:
    assert server.model == Scripted.name
    visitor = Visitor(await sync_to_async(open_site)())
    await visitor.says(LINES[0])
    names = await sync_to_async(lambda: {*Proposal.objects.values_list("by", flat=True)})()
    assert "scripted (environment)" in names


async def test_the_model_of_the_environment_may_be_given_time(server: Endpoint, settings: Any) -> None:
    settings.MODEL_FIRST_SECONDS, settings.MODEL_TOTAL_SECONDS, settings.MODEL_MAX_TOKENS = 30, 60, 60
    chosen = setups.chosen(None)
    assert chosen is not None
    assert (chosen.first_seconds, chosen.total_seconds, chosen.max_tokens) == (30, 60, 60)


@pytest.mark.parametrize("command", ["scripted_model", "liar"])
def test_a_command_serves_until_it_is_stopped_and_says_what_it_did(command: str) -> None:
    run = [sys.executable, "manage.py", command, "--port", "0", "--pace", "0", "--key", "k"]
    program = subprocess.Popen(run, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert program.stdout is not None
        told = dict(part.split("=", 1) for part in program.stdout.readline().split())
        body = {"model": told["LEADQUAL_MODEL"], "messages": [{"role": "user", "content": "Hello"}]}
        request = urllib.request.Request(
            f"{told['OPENAI_BASE_URL']}/chat/completions",
            json.dumps(body).encode(),
            {"Authorization": f"Bearer {told['OPENAI_API_KEY']}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert json.load(answer)["choices"][0]["message"]["content"]
    finally:
        program.send_signal(signal.SIGINT)
        output, _ = program.communicate(timeout=20)
    assert program.returncode == 0
    assert "1 calls" in output


@pytest.mark.parametrize("options", [{"host": "0.0.0.0"}, {"trouble": "mystery"}, {"host": "model.example"}])
@pytest.mark.parametrize("command", ["scripted_model", "liar"])
def test_a_command_refuses_what_it_cannot_do(command: str, options: dict[str, str]) -> None:
    with pytest.raises(CommandError):
        call_command(command, port=0, **options)


def test_a_liar_knows_its_lies() -> None:
    with pytest.raises(CommandError, match="No such lie: mystery"):
        call_command("liar", port=0, lies="invented,mystery")


def test_troubles_are_named_on_the_command_line() -> None:
    assert troubles_of("all") == list(BAD)
    assert troubles_of(" cut, silent ,") == ["cut", "silent"]
    assert troubles_of("") == []
