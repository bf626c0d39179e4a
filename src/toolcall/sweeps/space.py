"""From overrides such as `optimizer.learning_rate=interval(0.005,0.05)` to what Optuna searches."""

from collections.abc import Mapping, Sequence
from typing import Any

from hydra.core.override_parser.types import IntervalSweep, Override, RangeSweep
from optuna.distributions import BaseDistribution, CategoricalDistribution, FloatDistribution, IntDistribution

from toolcall.errors import ToolcallError


def split_space(overrides: Sequence[Override]) -> tuple[list[str], dict[str, BaseDistribution]]:
    """The overrides that are the same in all runs, and what each of the others chooses from."""
    fixed, space = list[str](), dict[str, BaseDistribution]()
    for override in overrides:
        key = override.get_key_element()
        if override.is_sweep_override():
            try:
                space[key] = _distribution(override, override.value())
            except ValueError as error:
                raise ToolcallError(f"{override.input_line}: {error}") from None
        else:
            fixed.append(f"{key}={override.get_value_element_as_str()}")
    if not space:
        raise ToolcallError("there is nothing to search: give a key several values, a range(low,high) or an interval(low,high)")
    return fixed, space


def example(space: Mapping[str, BaseDistribution]) -> list[str]:
    """Overrides of one run, to see whether such a run can be composed."""
    return [f"{key}={part.choices[0] if isinstance(part, CategoricalDistribution) else part.low}" for key, part in space.items()]  # type: ignore[attr-defined]


def _distribution(override: Override, value: Any) -> BaseDistribution:
    log = "log" in getattr(value, "tags", set())
    if isinstance(value, IntervalSweep):
        return FloatDistribution(float(value.start or 0), float(value.end or 0), log=log)
    if isinstance(value, RangeSweep) and value.start is not None and value.stop is not None and _whole(value):
        last = int(value.stop) - 1  # Hydra's ranges end before `stop`
        return IntDistribution(int(value.start), last, log=log, step=1 if log else int(value.step))
    return CategoricalDistribution(list(override.sweep_string_iterator()))


def _whole(value: RangeSweep) -> bool:
    return all(float(number or 0).is_integer() for number in (value.start, value.stop, value.step))
