from __future__ import annotations

import os
import subprocess
import sys
import time

import psutil

from leadqual.embedded import ServerError
from leadqual.processes import FIRST_WAIT, LONGEST_WAIT, STEADY_AFTER, Watched, still_runs, stop_groups


class Failing:
    """Is never alive; counts its starts."""

    name = "worker"

    def __init__(self) -> None:
        self.starts: list[float] = []
        self.now = 0.0
        self.refuses = False

    def start(self) -> None:
        self.starts.append(self.now)
        if self.refuses:
            raise ServerError("the disk is full")

    def alive(self) -> bool:
        return False


def watch(failing: Failing, until: float) -> list[str]:
    said: list[str] = []
    watched = Watched(failing, started=0.0)
    while failing.now < until:
        watched.look(failing.now, said.append)
        failing.now += 0.25
    return said


def test_what_fails_again_and_again_is_started_later_and_later() -> None:
    failing = Failing()
    watch(failing, until=300)
    waits = [after - before for before, after in zip([0.0, *failing.starts], failing.starts, strict=False)]
    assert waits[0] == FIRST_WAIT
    assert waits == sorted(waits)
    assert max(waits) <= LONGEST_WAIT + 0.5
    assert len(failing.starts) < 20


def test_it_is_said_in_plain_words() -> None:
    assert watch(Failing(), until=1)[:2] == [
        "worker stopped; starting it again in 0.5 s",
        "worker runs again",
    ]


def test_a_start_that_is_refused_is_tried_again() -> None:
    failing = Failing()
    failing.refuses = True
    said = watch(failing, until=5)
    assert "the disk is full" in said
    assert len(failing.starts) > 1


def test_who_ran_for_long_is_started_again_at_once() -> None:
    watched = Watched(Failing(), wait=LONGEST_WAIT, started=0.0)
    watched.look(STEADY_AFTER + 1, print)
    assert watched.due == STEADY_AFTER + 1 + FIRST_WAIT


def test_an_id_that_was_given_to_another_process_is_not_ours() -> None:
    assert still_runs((os.getpid(), time.time() - 86_400)) is False


def test_a_group_that_does_not_want_to_stop_is_killed() -> None:
    stubborn = "import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=True); time.sleep(60)"
    command = [sys.executable, "-c", stubborn]
    with subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        identity = (process.pid, psutil.Process(process.pid).create_time())
        assert still_runs(identity)
        stop_groups([identity], seconds=0.2)
        assert process.wait(timeout=5) == -9
