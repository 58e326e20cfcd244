"""The road that chat turns take to the database: few threads, each with a connection of its own.

The shared thread of `sync_to_async` would queue every chat of the process behind every other request, and a
pooled connection costs a check at each use. What goes through here is safe to run twice (see turns.py and
store.py), so a connection that turns out broken is replaced and the statement run again, once.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, ParamSpec, TypeVar

import psycopg
from django.conf import settings
from django.db import connections

P = ParamSpec("P")
T = TypeVar("T")
Row = tuple[Any, ...]

_local = threading.local()
_open: set[psycopg.Connection[Row]] = set()
_executor: ThreadPoolExecutor | None = None


async def run(job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """`job` in one of the lanes. Its Django connection, if it used one, goes back to the pool."""
    loop = asyncio.get_running_loop()
    told: asyncio.Future[T] = loop.create_future()
    # the way back is shorter than that of `run_in_executor`, which goes over two futures
    _lanes().submit(_work, loop, told, partial(job, *args, **kwargs))
    return await told


def _work(loop: asyncio.AbstractEventLoop, told: asyncio.Future[T], job: Callable[[], T]) -> None:
    if told.cancelled():
        return
    try:
        result = _finish(job)
    except BaseException as error:
        _tell(loop, told, told.set_exception, error)
    else:
        _tell(loop, told, told.set_result, result)


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


def _lanes() -> ThreadPoolExecutor:
    global _executor
    if _executor is None:
        _executor = ThreadPoolExecutor(settings.CHAT_DATABASE_THREADS, thread_name_prefix="chat")
    return _executor


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


def close() -> None:
    """Stop the threads and close what they held; for tests and for a process that ends."""
    global _executor
    if _executor is not None:
        _executor.shutdown(wait=True)
        _executor = None
    while _open:
        _open.pop().close()
    _local.__dict__.clear()
