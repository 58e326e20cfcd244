"""PostgreSQL and Valkey from wheels, for a machine that has neither: the demo and the tests run on them.

Each server keeps everything it owns in one folder, listens on loopback only, asks for a password, and runs
in a session of its own, so that a Ctrl-C meant for its parent does not reach it. A server that a killed
parent left behind is recognised by its working folder and replaced at the next start.
"""

from .ports import free_port, port_is_free
from .postgres import Postgres
from .server import Server, ServerError
from .valkey import Valkey

__all__ = ["Postgres", "Server", "ServerError", "Valkey", "free_port", "port_is_free"]
