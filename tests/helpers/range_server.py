"""A web server that gives out ranges of bytes, which GDAL asks for and Python's own does not know."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SERVER = """
import http.server, os, sys

class Ranges(http.server.SimpleHTTPRequestHandler):
    def send_head(self):
        path = self.translate_path(self.path)
        if not os.path.isfile(path):
            return self.send_error(404)
        size, wanted = os.path.getsize(path), self.headers.get("Range")
        first, last = wanted[6:].split("-") if wanted else (0, "")
        first, last = int(first), min(int(last or size), size - 1)
        file, self.length = open(path, "rb"), last - first + 1
        file.seek(first)
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(self.length))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.end_headers()
        return file

    def copyfile(self, source, target):
        target.write(source.read(self.length))
        with open(sys.argv[2], "a") as log:
            log.write(f"{self.length}\\n")

http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Ranges).serve_forever()
"""


@dataclass
class Served:
    """A running server.

    Attributes:
        address: such as ``http://127.0.0.1:8000``.
        log: file with the bytes of each answer.
    """

    address: str
    log: Path

    @property
    def bytes(self) -> int:
        """Given out so far."""
        return sum(map(int, self.log.read_text().split())) if self.log.exists() else 0


@contextmanager
def served(folder: Path, log: Path) -> Iterator[Served]:
    """A server that gives out a folder as long as the block runs."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", SERVER, str(port), str(log)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder) as process:
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield Served(f"http://127.0.0.1:{port}", log)
        process.terminate()
