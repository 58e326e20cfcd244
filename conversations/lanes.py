"""The road that chat turns take to the database: few threads, each with a connection of its own.

The shared thread of `sync_to_async` would queue every chat of the process behind every other request, and a
pooled connection costs a check at each use. What goes through here is safe to run twice (see turns.py and
store.py), so a connection that turns out broken is replaced and the statement run again, once.
"""

from __future__ import annotations

import asyncio
import atexit
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import SimpleQueue
from typing import Any, ParamSpec, TypeVar

import psycopg
from django.conf import settings
from django.db import connections

P = ParamSpec("P")
T = TypeVar("T")
Row = tuple[Any, ...]
Job = Callable[[], Callable[[], None]]  # does its work and gives back what tells of it

_local = threading.local()
_open: set[psycopg.Connection[Row]] = set()
_threads: Threads | None = None


class Threads:
    """At most `most`, made as they are needed. The one that was at work last is the first to get more: what
    it did last, its connection and that connection's process in PostgreSQL are still at hand, which a third
    of a round trip is worth."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._lock = threading.Lock()
        self._resting: list[SimpleQueue[Job | None]] = []
        self._waiting: deque[Job] = deque()
        self._all: list[threading.Thread] = []
        self._ended = False

    def submit(self, job: Job) -> None:
        with self._lock:
            if self._resting:
                return self._resting.pop().put(job)
            if len(self._all) == self.most:
                return self._waiting.append(job)
            jobs: SimpleQueue[Job | None] = SimpleQueue()
            jobs.put(job)
            # a process that ends waits for the jobs (see `close`), not for the threads
            name = f"chat_{len(self._all)}"
            self._all.append(threading.Thread(target=self._work, args=(jobs,), name=name, daemon=True))
            self._all[-1].start()

    def _work(self, jobs: SimpleQueue[Job | None]) -> None:
        job = jobs.get()
        while job is not None:
            tell = job()
            job = self._next(jobs)  # at rest before anybody is told: the next job may come at once
            tell()
            del tell
            job = job or jobs.get()

    def _next(self, jobs: SimpleQueue[Job | None]) -> Job | None:
        """What is waiting already; else whoever has something finds this thread at rest."""
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            if self._ended:
                jobs.put(None)
            else:
                self._resting.append(jobs)
            return None

    def end(self) -> None:
        """When all that was handed in is done."""
        with self._lock:
            self._ended = True
            while self._resting:
                self._resting.pop().put(None)
        for thread in self._all:
            thread.join()


async def run(job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """`job` in one of the lanes. Its Django connection, if it used one, goes back to the pool."""
    loop = asyncio.get_running_loop()
    told: asyncio.Future[T] = loop.create_future()
    # the way back is shorter than that of `run_in_executor`, which goes over two futures
    _lanes().submit(partial(_work, loop, told, partial(job, *args, **kwargs)))
    return await told


def _work(
    loop: asyncio.AbstractEventLoop, told: asyncio.Future[T], job: Callable[[], T]
) -> Callable[[], None]:
    if told.cancelled():
        return _nothing
    try:
        result = _finish(job)
    except BaseException as error:
        return partial(_tell, loop, told, told.set_exception, error)
    return partial(_tell, loop, told, told.set_result, result)


def _nothing() -> None:
    """Nobody waits to be told."""


def _tell(
    loop: asyncio.AbstractEventLoop, told: asyncio.Future[T], say: Callable[[Any], None], what: object
) -> None:
    def tell() -> None:
        if not told.done():  # nobody may be waiting any more
            say(what)

    with suppress(RuntimeError):  # the event loop has ended meanwhile
        loop.call_soon_threadsafe(tell)


def _finish(job: Callable[[], T]) -> T:
    try:
        return job()
    finally:
        for connection in connections.all(initialized_only=True):
            connection.close()


def _lanes() -> Threads:
    global _threads
    if _threads is None:
        _threads = Threads(settings.CHAT_DATABASE_THREADS)
    return _threads


def query(sql: str, params: dict[str, Any]) -> list[Row]:
    """One statement, committed when it returns, on this thread's own connection."""
    cursor: psycopg.Cursor[Row] | None = getattr(_local, "cursor", None)
    if cursor is not None:
        try:
            return cursor.execute(sql, params).fetchall()
        except psycopg.OperationalError:
            if not cursor.connection.broken:
                raise
            _open.discard(cursor.connection)
    # a cursor of its own for each statement would cost as much as the statement
    _local.cursor = cursor = _connect().cursor()
    return cursor.execute(sql, params).fetchall()


def _connect() -> psycopg.Connection[Row]:
    """As Django connects, test database included."""
    wanted = connections["default"].get_connection_params()
    for name in ("cursor_factory", "context", "pool", "server_side_binding"):
        wanted.pop(name, None)
    connection: psycopg.Connection[Row] = psycopg.connect(**wanted, autocommit=True)
    _open.add(connection)
    return connection


@atexit.register
def close() -> None:
    """Stop the threads and close what they held; for tests and for a process that ends."""
    global _threads
    if _threads is not None:
        _threads.end()
        _threads = None
    while _open:
        _open.pop().close()
    _local.__dict__.clear()
