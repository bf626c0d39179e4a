"""Memory that the allocator keeps for the next step."""

import ctypes
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3


def keep_freed_memory() -> None:
    """Tell glibc to reuse freed blocks instead of giving them back to the kernel, which costs a page fault for every 4 KiB of
    every activation in every step: 12 % of a training step of the tiny preset (docs/log.md). Elsewhere this does nothing."""
    if sys.platform != "linux":
        return
    try:
        libc = ctypes.CDLL("libc.so.6")
        libc.mallopt(_M_MMAP_THRESHOLD, 1 << 30)
        libc.mallopt(_M_TRIM_THRESHOLD, (1 << 31) - 1)
    except (OSError, AttributeError):  # another C library
        return
