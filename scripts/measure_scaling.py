"""How a training step's time grows with width, depth, context and batch: python scripts/measure_scaling.py > scaling.md

Each row changes one thing of the base, a model of the tiny preset's size with batches of 48, and is measured twice, in turns.
"""

import sys

from hydra import compose, initialize_config_dir

from toolcall.commands.benchmark import BenchmarkConfig
from toolcall.config.application import checked
from toolcall.config.paths import config_folder
from toolcall.training.benchmark import measure

BASE = {"model.n_layer": 2, "model.n_head": 2, "model.n_embd": 96, "model.block_size": 160, "data.batch_size": 48}
CHANGES: dict[str, list[int]] = {
    "model.n_embd": [64, 96, 128, 192, 256],
    "model.n_layer": [1, 2, 4, 8],
    "data.batch_size": [12, 24, 48, 96],
}
SECONDS = 8


def main() -> None:
    """Print a Markdown table; a base row for each change, so that a machine whose speed drifts shows it."""
    print("| changed | value | parameters of the blocks | step, ms | tokens/s |\n|---|---|---|---|---|")
    for key, values in CHANGES.items():
        for value in values:
            settings = BASE | {key: value}
            first, second = (_measured(settings) for _ in range(2))
            step, tokens = min(first["step_ms"], second["step_ms"]), max(first["tokens_per_second"], second["tokens_per_second"])
            blocks = 12 * settings["model.n_layer"] * settings["model.n_embd"] ** 2
            print(f"| {key} | {value} | {blocks:,} | {step:.1f} | {tokens:,.0f} |", flush=True)


def _measured(settings: dict[str, int]) -> dict[str, float]:
    overrides = [f"{key}={value}" for key, value in settings.items()]
    fixed = ["preset=custom", f"seconds={SECONDS}", "calls=1", "tokens=8", "data.samples=2000", *sys.argv[1:]]
    with initialize_config_dir(str(config_folder()), version_base="1.3"):
        config = compose("benchmark", [*fixed, *overrides])
    return measure(checked(config, BenchmarkConfig))


if __name__ == "__main__":
    main()
