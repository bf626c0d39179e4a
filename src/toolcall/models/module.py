"""The LightningModule: one shared step, the optimizer, and the learning rate by the used part of the budget."""

from typing import Any

import torch
from lightning.pytorch import LightningModule
from torch import Tensor
from torch.nn import functional as F
from torch.optim import Optimizer

from toolcall.datamodules.encoding import IGNORE, Batch
from toolcall.models.checkpoint import Bundle
from toolcall.models.optimizer import OptimizerConfig, Schedule, make_optimizer, set_learning_rate
from toolcall.models.tinygpt import TinyGPT

_COVERED_STEP = 64
"""Covered positions are as many as a multiple of this, some of them without a label: oneDNN compiles a kernel for every new shape."""


class CallModule(LightningModule):
    """Trains a TinyGPT to continue framed requests with their calls.

    Args:
        bundle: the model and its tokenizer: what a checkpoint needs to be used again.
        optimizer: how weights are updated.
        schedule: how the learning rate changes.
        compiled: compile the network (slower to start).
        seed: of dropout, which is a function of the seed and the step.
    """

    def __init__(self, bundle: Bundle, optimizer: OptimizerConfig, schedule: Schedule, compiled: bool, seed: int) -> None:
        super().__init__()
        self.bundle = bundle
        self.net: TinyGPT = bundle.model
        self._optimizer_config, self._schedule, self._seed = optimizer, schedule, seed
        self.progress = 0.0
        """Used part of the budget, 0 to 1; the Budget callback keeps it."""
        if compiled:
            self.net.compile()  # in place: torch.compile(net) would rename the weights in checkpoints

    def training_step(self, batch: Batch, _: int) -> Tensor:
        """The loss of one batch."""
        if self.net.config.dropout:
            torch.manual_seed(hash((self._seed, self.global_step, self.global_rank)) % 2**63)
        return self.loss(batch)

    def on_validation_epoch_start(self) -> None:
        """Nothing is summed up yet."""
        self._summed = torch.zeros(2, device=self.device)

    def validation_step(self, batch: Batch, _: int) -> None:
        """Sum up the weighted losses, and the weights."""
        self._summed += torch.stack([self.loss(batch) * batch.divisor, batch.divisor])

    def on_validation_epoch_end(self) -> None:
        """Log the mean loss, and the passes over the training data and the step, which Lightning would count otherwise."""
        # by hand: Lightning's own mean over processes rounds the weights down
        total, weight = self.trainer.strategy.reduce(self._summed, reduce_op="sum")
        self.log("val/loss", total / weight)
        self.log("step", float(self.global_step))
        self.log("epoch", self.global_step / self.trainer.datamodule.train_batches.steps_per_epoch)  # type: ignore[attr-defined]

    def loss(self, batch: Batch) -> Tensor:
        """Weighted mean cross entropy over the labelled positions."""
        labels = batch.labels_BT.flatten()
        unlabelled = labels == IGNORE
        labelled = len(labels) - int(unlabelled.sum())
        covered_N = unlabelled.byte().argsort(stable=True)[: labelled - labelled % -_COVERED_STEP]
        logits_NV = self.net(batch.tokens_BT, batch.prompts_B, counts_B=batch.lengths_B, select_N=covered_N, reading=batch.reading)
        losses_N = F.cross_entropy(logits_NV.float(), labels[covered_N], ignore_index=IGNORE, reduction="none")
        weights_N = batch.weights_BT.flatten()[covered_N]
        return (losses_N * weights_N).sum() / batch.divisor

    def on_train_batch_start(self, batch: Batch, batch_idx: int) -> None:
        """Set the learning rate of this step: a pure function of step and budget, so that nothing has to be resumed."""
        set_learning_rate(self._torch_optimizer(), self._optimizer_config, self._schedule(self.global_step, self.progress))

    @property
    def learning_rate(self) -> float:
        """The learning rate of the matrices in the last step."""
        return float(self._torch_optimizer().param_groups[0]["lr"])

    def _torch_optimizer(self) -> Optimizer:
        optimizer = self.optimizers(use_pl_optimizer=False)
        assert isinstance(optimizer, Optimizer)
        return optimizer

    def configure_optimizers(self) -> Optimizer:
        """One optimizer for matrices and the rest."""
        return make_optimizer(self._optimizer_config, *self.net.parameter_groups())

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Beside the weights: what rebuilds model and tokenizer, as plain values."""
        checkpoint["toolcall"] = self.bundle.description()
