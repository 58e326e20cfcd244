"""The way to a lane and back, whatever the job does and whoever still waits."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from conversations import lanes


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    lanes.close()


async def test_a_job_is_done_in_another_thread_and_its_result_comes_back() -> None:
    assert await lanes.run(threading.get_ident) != threading.get_ident()
    assert await lanes.run(divmod, 17, 5) == (3, 2)
    assert await lanes.run(dict, a=1) == {"a": 1}


async def test_what_a_job_raises_is_raised_where_it_is_waited_for() -> None:
    with pytest.raises(ZeroDivisionError):
        await lanes.run(divmod, 1, 0)
    assert await lanes.run(int) == 0


async def test_many_at_once_each_get_their_own() -> None:
    assert await asyncio.gather(*(lanes.run(abs, -n) for n in range(200))) == list(range(200))


async def test_the_thread_that_was_at_work_last_gets_the_next_job() -> None:
    go = threading.Event()
    slow = asyncio.ensure_future(lanes.run(go.wait, 5))
    await asyncio.sleep(0.05)
    quick = {await lanes.run(threading.get_ident) for _ in range(20)}
    assert len(quick) == 1
    go.set()
    await slow
    assert await lanes.run(threading.get_ident) not in quick


async def test_what_was_handed_in_is_done_before_the_end() -> None:
    done = list[int]()
    jobs = [asyncio.ensure_future(lanes.run(done.append, n)) for n in range(100)]
    await asyncio.sleep(0)
    lanes.close()
    assert sorted(done) == list(range(100))
    await asyncio.gather(*jobs)
    assert await lanes.run(int) == 0  # threads of their own for whoever comes after


async def test_what_has_begun_goes_on_when_nobody_waits_and_what_has_not_is_left_out() -> None:
    began, go, done = threading.Event(), threading.Event(), list[str]()

    def job(name: str) -> None:
        began.set()
        go.wait(5)
        done.append(name)

    width = lanes._lanes().most
    running = [asyncio.ensure_future(lanes.run(job, "running")) for _ in range(width)]
    waiting = asyncio.ensure_future(lanes.run(job, "waiting"))
    await asyncio.to_thread(began.wait, 5)
    await asyncio.sleep(0.05)
    for each in (*running, waiting):
        each.cancel()
    await asyncio.wait((*running, waiting))
    go.set()
    await lanes.run(int)
    lanes.close()
    assert done == ["running"] * width


def test_an_event_loop_that_has_ended_is_told_nothing() -> None:
    began, go = threading.Event(), threading.Event()

    def job() -> None:
        began.set()
        go.wait(5)

    async def leave() -> None:
        asked = asyncio.ensure_future(lanes.run(job))
        await asyncio.to_thread(began.wait, 5)
        asked.cancel()
        await asyncio.wait({asked})

    asyncio.run(leave())
    go.set()
    assert asyncio.run(lanes.run(int)) == 0  # no lane has died of it
