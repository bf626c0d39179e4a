"""Loaded checkpoints: those used last stay in memory."""

import threading
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from toolcall.errors import ToolcallError
from toolcall.server.execution import ToolSource

if TYPE_CHECKING:
    from toolcall.caller import ToolCaller

DevicePolicy = Literal["auto", "cpu", "cuda"]


@dataclass(frozen=True, eq=False)
class Loaded:
    """A checkpoint in memory."""

    path: Path
    caller: "ToolCaller"
    source: ToolSource
    """Its tools, for worker processes."""
    device: str
    """`cpu` or `cuda`."""
    device_reason: str


class ModelStore:
    """Checkpoints by path, time of change and device. What is loaded never holds code (see `models/checkpoint.py`).

    Args:
        kept: how many stay.
        tools: nodes of the server's own tools; None takes those of each checkpoint.
    """

    def __init__(self, kept: int, tools: dict[str, Any] | None) -> None:
        self._kept, self._tools = kept, tools
        self._loaded: OrderedDict[tuple[Path, int, str], Loaded] = OrderedDict()
        self._lock = threading.Lock()
        self._loading = threading.Lock()  # one at a time: memory for two may be missing

    def __len__(self) -> int:
        return len(self._loaded)

    def known(self, path: Path, policy: DevicePolicy) -> Loaded | None:
        """The checkpoint if it is in memory, without waiting for anything."""
        try:
            key = (path, path.stat().st_mtime_ns, policy)
        except OSError:
            raise ToolcallError(f"there is no checkpoint {path}") from None
        with self._lock:
            if key in self._loaded:
                self._loaded.move_to_end(key)
            return self._loaded.get(key)

    def get(self, path: Path, policy: DevicePolicy) -> Loaded:
        """The checkpoint, loaded if need be, which takes a while. Raises ToolcallError for a file that is none."""
        with self._loading:
            return self.known(path, policy) or self._load(path, policy)

    def _load(self, path: Path, policy: DevicePolicy) -> Loaded:
        from toolcall.caller import ToolCaller
        from toolcall.models.checkpoint import load_bundle

        changed = path.stat().st_mtime_ns
        bundle = load_bundle(path)
        device, reason = choose_device(policy)
        bundle.model.to(device)
        source = ToolSource.configured(self._tools) if self._tools else ToolSource.trained(bundle.tools, str(path.parent.parent))
        loaded = Loaded(path, ToolCaller(bundle, source.tool_box()), source, device, reason)
        with self._lock:
            for key in [key for key in self._loaded if key[0] == path and key[1] != changed]:
                del self._loaded[key]  # the run has written it anew since
            self._loaded[path, changed, policy] = loaded
            while len(self._loaded) > self._kept:
                self._loaded.popitem(last=False)
        return loaded


def choose_device(policy: DevicePolicy) -> tuple[str, str]:
    """`cpu` or `cuda`, and why. Raises ToolcallError if CUDA is asked for and there is none."""
    import torch

    if policy == "cpu":
        return "cpu", "the CPU was asked for"
    if torch.cuda.is_available():
        return "cuda", f"device={policy}, and CUDA is available"
    why = cuda_unavailable_reason()
    if policy == "cuda":
        raise ToolcallError(f"device=cuda, but {why}; auto or cpu use the CPU")
    return "cpu", f"device=auto, and {why}"


def cuda_unavailable_reason() -> str | None:
    """None where CUDA can be used."""
    import torch

    if torch.cuda.is_available():
        return None
    if torch.version.cuda is None:
        return f"this build of torch ({torch.__version__}) has no GPU support"
    return "no GPU was found"
