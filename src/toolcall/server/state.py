"""What the routes share: the runs directory, the models, the workers."""

import asyncio
import logging
import os
import sys
import threading
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from anyio.to_thread import run_sync
from fastapi import Depends, Request

import toolcall
from toolcall.errors import ToolcallError
from toolcall.server.checkpoints import Checkpoints
from toolcall.server.execution import ToolSource
from toolcall.server.inference import Inference
from toolcall.server.jobs import Jobs
from toolcall.server.model_store import DevicePolicy, Loaded, ModelStore
from toolcall.server.observation import Metrics
from toolcall.server.sandbox import Sandbox
from toolcall.server.settings import Settings

if TYPE_CHECKING:
    from toolcall.decoding import Sampling

log = logging.getLogger("toolcall.server")


class Server:
    """The server's parts. Routes get it by a parameter `server: Serving`."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.runs = Path(settings.runs)
        self.runs.mkdir(parents=True, exist_ok=True)
        self.metrics = Metrics()
        self.checkpoints = Checkpoints(self.runs)
        self.models = ModelStore(settings.models.kept, settings.tools)
        self.inference = Inference(
            settings.models.batch_size, settings.models.threads, settings.limits.waiting, self.metrics.batches.observe
        )
        self.sandbox = Sandbox(settings.execution, self.metrics.restarts.inc)
        """Carries out calls."""
        self.workbench = Sandbox(settings.evaluation, self.metrics.restarts.inc)
        """Carries out what takes longer: scoring, reading and making data sets."""
        self.jobs = Jobs(self.runs)
        self.streams = asyncio.Semaphore(settings.limits.streams)
        """Of jobs' events."""
        self.closing = threading.Event()
        """Set when the server is to end, for streams that would go on."""
        self.torch_loaded = threading.Event()
        self._preloading = threading.Thread(target=self._preload, name="preload", daemon=True)

    def start(self) -> None:
        """Start the workers, and load the newest checkpoint, while the first requests are answered already."""
        self.jobs.watch()
        self.sandbox.start()
        self._preloading.start()

    def _preload(self) -> None:
        import torch  # noqa: F401

        self.torch_loaded.set()
        try:
            loaded = self.models.get(self.checkpoints.newest(), "auto")
            self.inference.submit(lambda: loaded.caller.generate(["1 + 1"], self.sampling)).result()
        except ToolcallError as error:
            log.info("no checkpoint is loaded beforehand: %s", error)

    def close(self) -> None:
        """End threads and workers; training jobs go on."""
        self.closing.set()
        self._preloading.join()  # as below: Python cannot end while a thread of torch is at work
        self.jobs.close()
        self.inference.close()
        self.sandbox.close()
        self.workbench.close()

    @cached_property
    def sampling(self) -> "Sampling":
        """How a request is decoded that does not say how."""
        from toolcall.decoding import Sampling

        return Sampling(**asdict(self.settings.decoding))

    async def load(self, checkpoint: str | None = None, device: DevicePolicy = "auto") -> Loaded:
        """The checkpoint that a client names, or the newest. Raises ToolcallError if there is none."""
        return await self.load_file(await self.find(checkpoint), device)

    async def load_file(self, path: Path, device: DevicePolicy = "auto") -> Loaded:
        """The checkpoint that `find` found."""
        known = self.models.known(path, device)
        return known if known is not None else await run_sync(self.models.get, path, device)

    async def find(self, checkpoint: str | None) -> Path:
        """As `checkpoints.find`; the event loop does not wait for the disk."""
        if checkpoint or not self.checkpoints.fresh:
            return await run_sync(self.checkpoints.find, checkpoint)
        return self.checkpoints.newest()

    async def untrained(self) -> bool:
        """Whether there is no checkpoint yet."""
        return not (self.checkpoints.all() if self.checkpoints.fresh else await run_sync(self.checkpoints.all))

    async def tools(self, checkpoint: str | None = None) -> ToolSource:
        """The tools of the server's configuration, or else of a checkpoint, or where there is none yet the built-in ones."""
        if self.settings.tools:
            return ToolSource.configured(self.settings.tools)
        if checkpoint is None and await self.untrained():
            return ToolSource()
        return (await self.load(checkpoint)).source

    @property
    def training_tools(self) -> ToolSource:
        """The tools that jobs train for."""
        return ToolSource()

    def relative(self, path: str | os.PathLike[str]) -> str:
        """A path as replies show it."""
        return self.checkpoints.name(Path(path))

    def anonymous(self, message: str) -> str:
        """A message without places on this machine: what lies below the runs directory is named relative to it."""
        for place, shown in self._places:
            message = message.replace(place, shown)
        return message

    @cached_property
    def _places(self) -> list[tuple[str, str]]:
        runs = {f"{path}{os.sep}": "" for path in (self.runs.resolve(), self.runs)}
        places = (Path(toolcall.__file__).parents[1], Path(sys.prefix), Path(sys.base_prefix), Path.cwd(), Path.home())
        hidden = {str(path): "…" for path in places if path.name}
        return sorted((runs | hidden).items(), key=lambda pair: -len(pair[0]))


def _of(request: Request) -> Server:
    server: Server = request.app.state.serving
    return server


Serving = Annotated[Server, Depends(_of)]
"""The type of a route's parameter that gets the server."""
