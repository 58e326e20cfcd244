from __future__ import annotations

import os
import secrets
import socket

HOST = "127.0.0.1"


def port_is_free(port: int, host: str = HOST) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        # As servers do: a port whose last connections are still closing can be used again.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """A free port below the range from which the system gives ports to outgoing connections, so that it is
    still free a moment later; processes that run side by side look in different thousands, so that none takes
    what another has chosen and not yet opened, or closed for a moment."""
    first = 20_000 + os.getpid() % 12 * 1000
    while True:
        port = first + secrets.randbelow(1000)
        if port_is_free(port):
            return port
