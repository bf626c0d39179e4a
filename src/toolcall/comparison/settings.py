"""Runs that differ in nothing but their seed are one setting."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolcall.comparison.runs import RunRecord

_SAME = ("seed", "run.", "sweep.", "name", "logger.")  # no part of a setting
_SAME_GROUPS = ("sweep", "logger")
_TRAINING_ONLY = {f"data.{key}" for key in ("samples", "batch_size", "loss_on", "value_weight", "variants")}


@dataclass(frozen=True)
class Setting:
    """Runs of one configuration, with several seeds perhaps."""

    values: Mapping[str, Any]
    """What tells it from the other settings."""
    runs: list[RunRecord]

    def __str__(self) -> str:
        """As overrides on the command line."""
        return " ".join(f"{key}={said(value)}" for key, value in self.values.items()) or "(all alike)"


def settings_of(runs: Sequence[RunRecord]) -> list[Setting]:
    """The runs by what differs between them, in the order in which they come."""
    keys = differences(runs)
    groups: dict[str, Setting] = {}
    for run in runs:
        setting = Setting({key: value_of(run, key) for key in keys}, [])
        groups.setdefault(repr(setting.values), setting).runs.append(run)
    return list(groups.values())


def differences(runs: Sequence[RunRecord]) -> list[str]:
    """The groups in which the runs chose unlike options, then the keys in which they differ beyond what those choices say."""
    groups = [group for group in _union(run.choices for run in runs) if _differs([run.choices.get(group) for run in runs])]
    groups = [group for group in groups if group not in _SAME_GROUPS and all(group in run.choices for run in runs)]  # a rerun has none
    keys = [
        key for key in _union(run.config for run in runs) if not key.startswith(_SAME) and _differs([run.config.get(key) for run in runs])
    ]
    return groups + [key for key in keys if not _follows(key, groups, runs)]


def judged_unlike(runs: Sequence[RunRecord]) -> list[str]:
    """The keys and groups by which the runs were judged on other requests, not merely trained on others."""
    return [key for key in differences(runs) if key.startswith("data") and key not in _TRAINING_ONLY]


def value_of(run: RunRecord, key: str) -> Any:
    """The option of a group, or the value of a key; None where the run has neither."""
    return run.choices[key] if key in run.choices else run.config.get(key)


def _follows(key: str, groups: Sequence[str], runs: Sequence[RunRecord]) -> bool:
    """Whether the groups' choices alone say what a key is."""
    by_choice: dict[tuple[str | None, ...], list[Any]] = {}
    for run in runs:
        by_choice.setdefault(tuple(run.choices.get(group) for group in groups), []).append(run.config.get(key))
    return bool(groups) and not any(_differs(values) for values in by_choice.values())


def _union(parts: Iterable[Mapping[str, Any]]) -> list[str]:
    return list(dict.fromkeys(key for part in parts for key in part))


def _differs(values: Sequence[Any]) -> bool:
    return any(value != values[0] for value in values)


def said(value: Any) -> str:
    """A value as on the command line."""
    if isinstance(value, float):
        return f"{value:.4g}"
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
