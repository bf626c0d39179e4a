"""Finding the run's other callbacks."""

from typing import TypeVar

from lightning.pytorch import Callback, Trainer

C = TypeVar("C", bound=Callback)


def find(trainer: Trainer, kind: type[C]) -> C | None:
    """The run's callback of a class, if it has one."""
    callbacks: list[Callback] = trainer.callbacks  # type: ignore[attr-defined]
    return next((callback for callback in callbacks if isinstance(callback, kind)), None)
