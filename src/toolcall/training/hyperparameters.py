"""What TensorBoard's HPARAMS tab compares runs by."""

from collections.abc import Mapping

from hydra.core.hydra_config import HydraConfig

from toolcall.training.config import TrainConfig

Plain = int | float | str | bool
_ALWAYS = (
    "model.n_layer", "model.n_head", "model.n_embd", "optimizer.name", "optimizer.learning_rate", "data.samples", "data.batch_size",
    "trainer.max_steps",
)  # fmt: skip
_FIRST = ("right_rate", "tool_accuracy", "valid_call_rate", "execution_pass_rate", "loss")


def hyperparameters(config: TrainConfig) -> dict[str, Plain]:
    """Name, seed and sizes, and whatever else the command line sets: of all keys, those in which runs differ would be lost."""
    parts = {part: getattr(config, part) for part in ("model", "optimizer", "schedule", "data", "trainer")}
    flat = {f"{part}.{key}": value for part, node in parts.items() for key, value in node.items() if key != "_target_"}
    overridden = HydraConfig.get().overrides.task if HydraConfig.initialized() else []
    chosen = {*_ALWAYS, *(override.lstrip("+").partition("=")[0] for override in overridden)}
    plain: dict[str, Plain] = {"name": config.name, "seed": config.seed}
    return plain | {key: value for key, value in flat.items() if key in chosen and isinstance(value, Plain)}


def final_metrics(metrics: Mapping[str, float]) -> dict[str, float]:
    """The figures of validation and tests, those that a person asks for first at the front: the tab shows no more by itself."""
    kept = {name: value for name, value in metrics.items() if name.startswith(("val/", "test"))}
    first = [f"{phase}/{name}" for name in _FIRST for phase in ("test", "val") if f"{phase}/{name}" in kept]
    return {name: kept[name] for name in dict.fromkeys([*first, *kept])}
