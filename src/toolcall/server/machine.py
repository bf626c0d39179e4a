"""What the machine can do: which torch, and whether there is a GPU."""

import sys
from importlib.metadata import version
from typing import Any

UNKNOWN = "torch is still being loaded: ask again in a moment"


def machine(ready: bool) -> dict[str, Any]:
    """As /status shows it. While torch is not `ready`, which takes seconds to import, only what is known without it."""
    return _with_torch() if ready else _without_torch()


def _with_torch() -> dict[str, Any]:
    import torch

    from toolcall.server.model_store import choose_device, cuda_unavailable_reason

    device, reason = choose_device("auto")
    cuda = torch.cuda.is_available()
    return _python() | {
        "torch_version": torch.__version__, "torch_cuda_version": torch.version.cuda, "cuda_available": cuda,
        "cuda_device": torch.cuda.get_device_name() if cuda else None, "cuda_device_count": torch.cuda.device_count(),
        "device": device, "device_reason": reason, "cuda_unavailable_reason": cuda_unavailable_reason(),
    }  # fmt: skip


def _without_torch() -> dict[str, Any]:
    return _python() | {
        "torch_version": version("torch"), "torch_cuda_version": None, "cuda_available": False, "cuda_device": None,
        "cuda_device_count": 0, "device": "cpu", "device_reason": UNKNOWN, "cuda_unavailable_reason": UNKNOWN,
    }  # fmt: skip


def _python() -> dict[str, Any]:
    """Torch is always there: the package needs it."""
    return {"python": ".".join(map(str, sys.version_info[:3])), "torch_available": True, "gpu_preferred": True, "device_policy": "auto"}
