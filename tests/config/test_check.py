"""The configuration check: every wrong key is named in full."""

from dataclasses import dataclass
from typing import Any, Literal

import pytest

from toolcall.config.check import check, signature_fields
from toolcall.errors import ToolcallError


@dataclass(frozen=True)
class Inner:
    size: int
    kind: Literal["a", "b"]


class Base:
    def __init__(self, *, depth: int, share: float) -> None: ...


class Derived(Base):
    def __init__(self, *, name: str | None, **options: Any) -> None: ...


@dataclass(frozen=True)
class Outer:
    seed: int
    inner: Inner
    node: dict[str, Any]


DERIVED = {"_target_": f"{__name__}.Derived", "name": None, "depth": 1, "share": 1}


def config(**changes: Any) -> dict[str, Any]:
    return {"seed": 1, "inner": {"size": 2, "kind": "a"}, "node": DERIVED} | changes


def test_a_right_configuration_passes() -> None:
    check(config(), Outer)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"sed": 1}, "sed is unknown; did you mean seed"),
        ({"seed": "1"}, "seed is '1': must be int"),
        ({"seed": True}, "seed is True: must be int"),
        ({"seed": 1.5}, "seed is 1.5: must be int"),
        ({"inner": {"size": 2, "kind": "c"}}, "inner.kind is 'c': must be one of a, b"),
        ({"inner": {"sise": 2}}, "inner.sise is unknown; did you mean inner.size"),
        ({"node": DERIVED | {"depht": 1}}, "node.depht is unknown; did you mean node.depth"),
        ({"node": DERIVED | {"depth": "deep"}}, "node.depth is 'deep': must be int"),
        ({"node": DERIVED | {"name": 3}}, "node.name is 3: must be str or null"),
        ({"node": {"nested": DERIVED | {"share": "all"}}}, "node.nested.share is 'all': must be float"),
        ({"node": {"_target_": "toolcall.nowhere.Thing"}}, "'toolcall.nowhere.Thing' cannot be imported"),
    ],
)
def test_what_is_wrong_is_named_with_its_full_key(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolcallError, match=message.replace("(", r"\(")):
        check(config(**wrong), Outer)


def test_all_problems_are_listed_at_once() -> None:
    with pytest.raises(ToolcallError) as error:
        check(config(seed="x", sed=1), Outer)
    assert len(str(error.value).splitlines()) == 3


def test_options_passed_on_are_those_of_the_base_class() -> None:
    assert signature_fields(Derived).keys() == {"name", "depth", "share"}


def test_lightnings_trainer_is_a_schema_too() -> None:
    from toolcall.training.trainer import RunTrainer

    assert {"accelerator", "devices", "gradient_clip_val", "strategy"} <= signature_fields(RunTrainer).keys()
