"""Checkpoints: a trained model with everything that it needs to be used, in one file that holds no code."""

import pickle
import warnings
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

import torch

from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.errors import ToolcallError, shorten
from toolcall.models.config import TinyGPTConfig
from toolcall.models.tinygpt import TinyGPT

FORMAT = 11
_PREFIX = "net."  # where the LightningModule keeps the network


@dataclass(frozen=True)
class Bundle:
    """A network, the tokenizer that speaks its vocabulary, and the tools that it was trained to call."""

    model: TinyGPT
    tokenizer: Tokenizer
    tools: dict[str, Any]
    """Names to the JSON schemas of the arguments."""
    run: dict[str, Any]
    """The run that it comes from: name, seed, precision."""

    def description(self) -> dict[str, Any]:
        """What, beside the weights, rebuilds this: plain values only."""
        return {
            "format": FORMAT,
            "model": asdict(self.model.config),
            "tokenizer": self.tokenizer.description(),
            "tools": self.tools,
            "run": self.run,
        }

    @classmethod
    def from_description(cls, description: dict[str, Any]) -> Self:
        """The same with fresh weights."""
        tokenizer = Tokenizer.from_description(description["tokenizer"])
        config = TinyGPTConfig(**description["model"])
        return cls(TinyGPT(config, len(tokenizer)), tokenizer, description["tools"], description["run"])


def read_checkpoint(path: Path) -> dict[str, Any]:
    """The content of a checkpoint file, never unpickling code. Raises ToolcallError if it is missing, cut or foreign."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # about the pickle protocol of files that are refused anyway
            content: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise ToolcallError(f"there is no checkpoint {path}") from None
    except IsADirectoryError:
        raise ToolcallError(f"{path} is a folder; give a checkpoint file, such as {path / 'checkpoints' / 'best.ckpt'}") from None
    except pickle.UnpicklingError:  # whose text is torch's advice on unpickling code
        raise ToolcallError(f"{path} is truncated or no checkpoint: a file of another kind, or one that holds code") from None
    except (zipfile.BadZipFile, RuntimeError, EOFError, OSError, ValueError, KeyError, AttributeError) as error:
        raise ToolcallError(f"{path} is truncated or no checkpoint: {shorten(error)}") from None
    described = content.get("toolcall") if isinstance(content, dict) else None
    if isinstance(described, dict) and described.get("format", FORMAT) != FORMAT:
        raise ToolcallError(
            f"{path} was written by another version of toolcall (format {described['format']}, this one reads {FORMAT}): train again"
        )
    if not isinstance(described, dict) or "format" not in described:
        raise ToolcallError(f"{path} is a checkpoint, but not one of toolcall (format {FORMAT})")
    return content


def load_bundle(path: Path) -> Bundle:
    """The model of a checkpoint, ready to generate (evaluation mode, on the CPU)."""
    content = read_checkpoint(path)
    bundle = Bundle.from_description(content["toolcall"])
    load_weights(bundle.model, content, path)
    bundle.model.eval()
    return bundle


def load_weights(model: TinyGPT, content: dict[str, Any], path: Path) -> None:
    """Put a checkpoint's weights into `model`. Raises ToolcallError if the shapes differ."""
    weights = {key.removeprefix(_PREFIX): value for key, value in content["state_dict"].items()}
    try:
        model.load_state_dict(weights)
    except RuntimeError as error:
        raise ToolcallError(f"the weights in {path} do not fit this model: {shorten(error, 300)}") from None
