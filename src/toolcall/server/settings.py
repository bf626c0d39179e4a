"""What the server can be told: configs/serve.yaml."""

import ipaddress
import re
from dataclasses import dataclass, fields
from typing import Any

from toolcall.errors import ToolcallError

RANGES = {
    "temperature": (0.0, 2.0),
    "top_k": (0, 1000),
    "top_p": (1e-6, 1.0),
    "max_new_tokens": (1, 1024),
    "seed": (0, 2**31 - 1),
    "alternatives": (0, 16),
    "coverage_penalty": (0.0, 10.0),
}
"""What a client may ask of decoding, from and to."""
DEAREST = 50
"""Requests that one of the costliest route counts as."""
_TOKEN = re.compile(r"[!-~]{8,}")


@dataclass(frozen=True)
class Limits:
    """What a client may ask for."""

    body_mib: float
    """Largest request body."""
    receive_seconds: float
    """In which a request's body must arrive."""
    answer_seconds: float
    """After which a request is given up."""
    requests_per_second: float
    """Of one client, in the long run; a costly route counts as several requests."""
    burst: int
    """Requests that one client may send at once."""
    waiting: int
    """Requests that wait for the model at most; further ones are refused."""
    streams: int
    """Streams of jobs' events that go on at once at most."""

    def __post_init__(self) -> None:
        _above_zero("limits", self, tuple(field.name for field in fields(self)))
        if self.burst < DEAREST:
            raise ToolcallError(f"limits.burst is {self.burst}; it must be at least {DEAREST}, which POST /train counts as")


@dataclass(frozen=True)
class Models:
    """Loaded checkpoints."""

    kept: int
    """How many stay in memory, those used last."""
    batch_size: int
    """Requests that are answered together at most."""
    threads: int
    """That a batch is computed with."""

    def __post_init__(self) -> None:
        _above_zero("models", self, ("kept", "batch_size", "threads"))


@dataclass(frozen=True)
class Work:
    """Processes that carry out what a client sent."""

    workers: int
    """How many of them."""
    seconds: float
    """After which one that has not answered is ended."""
    memory_mib: int
    """That one may take beyond what it starts with, where the system can limit it."""
    waiting: int
    """Requests that wait for one of them at most; further ones are refused."""

    def __post_init__(self) -> None:
        _above_zero("execution and evaluation", self, ("workers", "seconds", "memory_mib", "waiting"))


@dataclass(frozen=True)
class Decoding:
    """How a request is decoded that does not say how; see `decoding.Sampling`, which is not named here since it needs torch, which
    takes longer to import than all of the server."""

    temperature: float
    top_k: int
    top_p: float
    max_new_tokens: int
    seed: int
    alternatives: int
    coverage_penalty: float
    constrained: bool

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            if not low <= getattr(self, name) <= high:
                raise ToolcallError(f"decoding.{name} is {getattr(self, name)}; accepted are {low} to {high}")


@dataclass(frozen=True)
class Settings:
    """configs/serve.yaml."""

    host: str
    """The address to listen on. Any but a loopback address needs a token."""
    port: int
    """0 takes a free one."""
    token: str | None
    """Demanded as `Authorization: Bearer TOKEN` of every request."""
    allowed_hosts: list[str]
    """Names beside the machine's own by which clients may address the server."""
    allowed_origins: list[str]
    """Origins of other web pages that may use the server, such as http://localhost:3000."""
    runs: str
    """The directory of runs: where jobs train, and where checkpoints are read from."""
    tools: dict[str, Any] | None
    """Names to tools; null takes those that a checkpoint trained with."""
    decoding: Decoding
    limits: Limits
    models: Models
    execution: Work
    """Of tools."""
    evaluation: Work
    """Of evaluations and data sets."""

    def __post_init__(self) -> None:
        if not 0 <= self.port <= 65535:
            raise ToolcallError(f"port is {self.port}; accepted are 0 to 65535")
        if self.token is not None and not _TOKEN.fullmatch(self.token):
            raise ToolcallError("token must be 8 or more printable ASCII characters without blanks")
        if not self.token and not is_loopback(self.host):
            raise ToolcallError(f"host={self.host} can be reached from other machines: give token=... too, which every request then needs")


def is_loopback(host: str) -> bool:
    """Whether an address can be reached from this machine alone."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _above_zero(part: str, settings: object, names: tuple[str, ...]) -> None:
    for name in names:
        if getattr(settings, name) <= 0:
            raise ToolcallError(f"{part}.{name} is {getattr(settings, name)}; it must be above 0")
