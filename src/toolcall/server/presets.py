"""The presets: sizes of models."""

import functools
from dataclasses import dataclass
from typing import Any, Literal, get_args

from omegaconf import OmegaConf

from toolcall.config.paths import config_folder

Name = Literal["tiny", "base", "small", "medium", "custom"]
NAMES: tuple[Name, ...] = get_args(Name)
SIZES = ("n_layer", "n_head", "n_embd", "block_size")


@dataclass(frozen=True)
class Preset:
    """A named size."""

    name: str
    n_layer: int
    n_head: int
    n_embd: int
    block_size: int

    def sizes(self) -> dict[str, int]:
        """Without the name."""
        return {size: getattr(self, size) for size in SIZES}


@functools.cache
def preset(name: str) -> Preset:
    """As configs/preset/NAME.yaml has it."""
    model = OmegaConf.load(config_folder() / "preset" / f"{name}.yaml").model
    return Preset(name, **{size: int(model[size]) for size in SIZES})


@functools.cache
def parameters(of: Preset) -> int:
    """Of a model of that size whose vocabulary is ASCII."""
    from toolcall.datamodules.tokenizer import Tokenizer
    from toolcall.models.config import TinyGPTConfig
    from toolcall.models.tinygpt import TinyGPT

    architecture = OmegaConf.to_container(OmegaConf.load(config_folder() / "model" / "modern.yaml"))
    assert isinstance(architecture, dict)
    options: dict[str, Any] = {str(key): value for key, value in architecture.items() if key != "_target_"}
    return TinyGPT(
        TinyGPTConfig(**(options | of.sizes())), len(Tokenizer.train([]))
    ).parameter_count  # a tenth of what torch's meta device takes
