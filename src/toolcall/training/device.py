"""Which device trains, at which precision, and why."""

import time
from dataclasses import dataclass
from typing import Literal

import torch
from torch.nn import functional as F

from toolcall.errors import ToolcallError

Accelerator = Literal["auto", "cpu", "gpu", "cuda", "mps"]
Precision = Literal["auto", "32-true", "bf16-mixed", "16-mixed"]

_FASTER = 1.25  # bf16 is taken when it is at least so much faster: near one, noise must not decide what a run computes


@dataclass(frozen=True)
class Device:
    """What was chosen, and the reason in words."""

    accelerator: Literal["cpu", "cuda", "mps"]
    name: str
    reason: str

    def __str__(self) -> str:
        return f"{self.accelerator} ({self.name}): {self.reason}"


def choose_device(accelerator: Accelerator) -> Device:
    """Resolve `trainer.accelerator`. Raises ToolcallError if a GPU is asked for and there is none."""
    if accelerator == "cpu":
        return Device("cpu", _cpu_name(), "trainer.accelerator=cpu")
    if accelerator != "mps" and torch.cuda.is_available():
        return Device("cuda", torch.cuda.get_device_name(), f"trainer.accelerator={accelerator}, CUDA is available")
    if accelerator != "cuda" and torch.backends.mps.is_available():
        return Device("mps", "Apple GPU", f"trainer.accelerator={accelerator}, Metal is available")
    if accelerator == "auto":
        return Device("cpu", _cpu_name(), f"trainer.accelerator=auto, and {_why_no_gpu()}")
    raise ToolcallError(f"trainer.accelerator={accelerator}, but {_why_no_gpu()}; auto or cpu would train on the CPU")


def _why_no_gpu() -> str:
    if torch.version.cuda is None and torch.version.hip is None:
        return f"this build of torch ({torch.__version__}) has no GPU support"
    return "no GPU was found"


def _cpu_name() -> str:
    return f"{torch.get_num_threads()} threads, {torch.backends.cpu.get_cpu_capability()}"


def choose_shared_precision(device: Device) -> tuple[Literal["32-true", "bf16-mixed"], str]:
    """What all processes of a run choose alike, and the reason: measurements might differ between them."""
    if device.accelerator == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False):
        return "bf16-mixed", "these GPUs have it; with several processes nothing is measured"
    return "32-true", "with several processes nothing is measured"


def choose_precision(device: Device, width: int) -> tuple[Literal["32-true", "bf16-mixed"], str]:
    """bf16 where this device multiplies matrices of the model's width clearly faster in it, and the reason.

    float16 is never chosen: on CPUs it is a hundred times slower, and GPUs that are fast in it are as fast in bf16.
    """
    if device.accelerator == "mps":
        return "32-true", "Metal trains in float32"
    seconds = {dtype: _matmul_seconds(device.accelerator, dtype, width) for dtype in (torch.float32, torch.bfloat16)}
    ratio = seconds[torch.float32] / seconds[torch.bfloat16]
    return ("bf16-mixed" if ratio >= _FASTER else "32-true"), f"measured: bf16 runs at {ratio:.1f} times the speed of float32"


def _matmul_seconds(device: str, dtype: torch.dtype, width: int) -> float:
    """The fastest of a few multiplications of the shape that an MLP sees."""
    x = torch.randn(4096, width, device=device, dtype=dtype)
    weight = torch.randn(4 * width, width, device=device, dtype=dtype)
    times = []
    for _ in range(8):
        started = time.perf_counter()
        F.linear(x, weight)
        if device == "cuda":
            torch.cuda.synchronize()
        times.append(time.perf_counter() - started)
    return min(times)
