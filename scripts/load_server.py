"""Many clients at once: python scripts/load_server.py --runs runs --clients 200 --seconds 60

Starts a server on a free port, asks it first one request at a time, then by many clients that each send the next request when the
last one was answered; generating and executing are mixed. Every answer is checked to be that of its request. Prints Markdown.
"""

import argparse
import asyncio
import json
import random
import signal
import statistics
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil

SERVE = Path(__file__).with_name("serve.py")
NO_LIMIT = ("limits.requests_per_second=1e9", "limits.burst=1000000", "port=0")
USERS = 48  # different requests for a call


@dataclass
class Figures:
    """What came of the requests."""

    milliseconds: dict[str, list[float]] = field(default_factory=lambda: {"generate": [], "execute": []})
    wrong: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Requests a second."""
        return sum(map(len, self.milliseconds.values())) / self.seconds


class Client:
    """One connection that stays open; of HTTP only what this server speaks, so that little of the machine goes to asking."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port

    async def open(self) -> None:
        """Connect."""
        self._reader, self._writer = await asyncio.open_connection(self._host, self._port)

    async def post(self, path: str, content: dict[str, Any]) -> tuple[int, Any]:
        """Status and JSON reply."""
        body = json.dumps(content).encode()
        head = (
            f"POST {path} HTTP/1.1",
            f"Host: {self._host}:{self._port}",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
        )
        self._writer.write("\r\n".join([*head, "", ""]).encode() + body)
        lines = (await self._reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        length = next(int(line.partition(":")[2]) for line in lines if line.lower().startswith("content-length:"))
        return int(lines[0].split()[1]), json.loads(await self._reader.readexactly(length))


class Load:
    """Requests in turn from a seeded stream, and whether their answers are theirs."""

    def __init__(self, address: str, generate_share: float) -> None:
        parts = urlsplit(address)
        self.host, self.port, self.share = str(parts.hostname), int(parts.port or 80), generate_share
        self.calls: dict[str, str] = {}
        """Of each request, as it was answered when it was asked alone."""

    async def learn(self) -> None:
        """Ask every request by itself."""
        client = Client(self.host, self.port)
        await client.open()
        for number in range(USERS):
            user = f"calculate {number + 11} plus {3 * number + 7} times {number % 9 + 2}"
            status, reply = await client.post("/generate", {"user": user})
            if status != 200:
                raise SystemExit(f"error: {reply}")
            self.calls[user] = reply["call"]

    async def run(self, clients: int, seconds: float) -> Figures:
        """Keep so many clients busy for so long."""
        figures, started = Figures(), time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for number in range(clients):
                group.create_task(self._client(figures, random.Random(number), started + seconds))
        figures.seconds = time.perf_counter() - started
        return figures

    async def _client(self, figures: Figures, rng: random.Random, end: float) -> None:
        client = Client(self.host, self.port)
        await client.open()
        while time.perf_counter() < end:
            started = time.perf_counter()
            kind = "generate" if rng.random() < self.share else "execute"
            problem = await (self._generate(client, rng) if kind == "generate" else self._execute(client, rng))
            figures.milliseconds[kind].append(1000 * (time.perf_counter() - started))
            figures.wrong.update([problem] if problem else [])

    async def _generate(self, client: Client, rng: random.Random) -> str | None:
        user = rng.choice(list(self.calls))
        status, reply = await client.post("/generate", {"user": user})
        if status != 200:
            return f"status {status}: {reply}"
        if reply["user"] != user:
            return "an answer to another request"
        if reply["call"] == self.calls[user]:
            return None
        return "the call of another request" if reply["call"] in self.calls.values() else "another call than alone (rounding)"

    async def _execute(self, client: Client, rng: random.Random) -> str | None:
        left, right = rng.randrange(10**6), rng.randrange(10**6)
        status, reply = await client.post("/execute_call", {"call": f'CALL calculator {{"expression":"{left} * {right}"}}'})
        if status != 200:
            return f"status {status}: {reply}"
        return None if reply["output"]["value"] == left * right else "the result of another call"


def memory_mib(process: psutil.Process) -> float:
    """Of the server and its workers."""
    return sum(one.memory_info().rss for one in (process, *process.children(recursive=True))) / 2**20


def row(name: str, figures: Figures) -> str:
    """A line of the table."""
    cells = [f"{figures.rate:.1f}"]
    for values in figures.milliseconds.values():
        cuts = statistics.quantiles(values, n=100) if len(values) > 1 else None
        cells += [f"{cuts[49]:.0f}", f"{cuts[98]:.0f}"] if cuts else ["-", "-"]
    return f"| {name} | " + " | ".join(cells) + f" | {sum(figures.wrong.values())} |"


async def measure(address: str, process: psutil.Process, options: argparse.Namespace) -> None:
    """Print the table."""
    load = Load(address, options.generate_share)
    await load.learn()
    alone = await load.run(1, options.seconds / 4)
    await load.run(options.clients, min(5.0, options.seconds))
    before = memory_mib(process)
    together = await load.run(options.clients, options.seconds)
    after = memory_mib(process)
    print("| clients | requests/s | generate p50, ms | p99 | execute p50, ms | p99 | wrong |\n|--:|--:|--:|--:|--:|--:|--:|")
    print(row("1", alone), row(str(options.clients), together), sep="\n")
    print(f"\n{together.rate / alone.rate:.1f} times the requests/s of one at a time")
    print(f"memory {before:.0f} MiB at the start, {after:.0f} MiB at the end")
    for problem, count in (alone.wrong + together.wrong).most_common():
        print(f"{count} x {problem}")


def main() -> None:
    """Start a server, measure, end it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", default="runs")
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--generate-share", type=float, default=0.5)
    parser.add_argument("overrides", nargs="*", help="of the server, such as models.batch_size=32")
    options = parser.parse_args()
    command = [sys.executable, str(SERVE), f"runs={options.runs}", *NO_LIMIT, *options.overrides]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            address = next((word for word in server.stdout.readline().split() if word.startswith("http")), None)
            if address is None:
                raise SystemExit("error: the server did not start")
            asyncio.run(measure(address, psutil.Process(server.pid), options))
        finally:
            server.send_signal(signal.SIGINT)


if __name__ == "__main__":
    main()
