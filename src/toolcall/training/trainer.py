"""Lightning's Trainer, told what our configuration says."""

from typing import Any, Literal

from lightning.pytorch import Callback, Trainer

from toolcall.callbacks.budget import Budget
from toolcall.errors import ToolcallError
from toolcall.training.device import Accelerator, Precision


class RunTrainer(Trainer):
    """A Trainer with one clock, the optimizer step.

    Args:
        accelerator: auto, cpu, gpu; see `device`.
        precision: auto measures what the device does fast.
        devices: processes on each node, each with a GPU of its own, or with its part of the CPU.
        num_nodes: machines.
        strategy: how processes work together, as Lightning names it: auto, ddp, fsdp.
        max_steps: optimizer steps; null for no such limit.
        max_epochs: passes over the training data; null for no such limit.
        max_time: training time as DD:HH:MM:SS; null for no such limit. Whichever limit comes first ends the run.
        val_check_interval: steps between validations.
        callbacks: beside the budget, which comes first so that all others see what it decided.
        options: everything else that Lightning's Trainer takes.
    """

    def __init__(
        self,
        *,
        accelerator: Accelerator,
        precision: Precision,
        max_steps: int | None,
        max_epochs: float | None,
        max_time: str | None,
        val_check_interval: int,
        devices: int = 1,
        num_nodes: int = 1,
        strategy: Literal["auto", "ddp", "fsdp"] = "auto",
        callbacks: list[Callback] | None = None,
        **options: Any,
    ) -> None:
        counts = {"val_check_interval": val_check_interval, "devices": devices, "num_nodes": num_nodes}
        for name, number in (counts | {"log_every_n_steps": options.get("log_every_n_steps", 1)}).items():
            if number < 1:
                raise ToolcallError(f"trainer.{name} is {number}; it must be at least 1")
        self.budget = Budget(max_steps, max_epochs, max_time)
        super().__init__(
            accelerator=accelerator, precision=precision,  # type: ignore[arg-type]  # auto is resolved before
             devices=devices, num_nodes=num_nodes, strategy=strategy, max_steps=-1, max_epochs=-1, val_check_interval=val_check_interval,
            check_val_every_n_epoch=None, num_sanity_val_steps=0, enable_progress_bar=False, enable_model_summary=False,
            use_distributed_sampler=False, callbacks=[self.budget, *(callbacks or [])], **options,
        )  # fmt: skip
