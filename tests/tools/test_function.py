"""Plain functions as tools."""

import enum
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from toolcall.errors import ToolcallError
from toolcall.protocol import Call
from toolcall.tools import ToolBox
from toolcall.tools.function import FunctionTool


class Colour(enum.Enum):
    RED = "red"


def dice(count: Annotated[int, Field(ge=1, le=10)], sides: int = 6) -> int:
    """The highest throw of some dice.

    More of it.
    """
    return count * sides


def paint(colour: Colour, size: tuple[int, int], copy: bool = False, mood: Literal["calm", "wild"] = "calm") -> dict[str, Any]:
    if size == (0, 0):
        raise ValueError("nothing to paint")
    return {"colour": colour.value, "area": size[0] * size[1]}


def strange() -> object:
    return object()


BOX = ToolBox({"dice": FunctionTool(dice), "paint": FunctionTool(f"{__name__}.paint"), "strange": FunctionTool(strange)})


def test_a_function_is_called_with_the_arguments_and_its_defaults() -> None:
    assert BOX.execute('CALL dice {"count":3}').result.output == {"result": 18}  # type: ignore[union-attr]
    assert str(BOX.canonical(Call("dice", {"count": 3}))) == 'CALL dice {"count":3,"sides":6}'
    assert BOX["dice"].description == "The highest throw of some dice."
    assert BOX["dice"].json_schema()["required"] == ["count"]


def test_only_a_function_that_is_pure_is_tried_before_its_call_is_chosen() -> None:
    refused = 'CALL paint {"colour":"red","size":[0,0]}'
    assert BOX.accepts(refused)
    assert not ToolBox({"paint": FunctionTool(paint, pure=True)}).accepts(refused)


def test_arguments_are_what_json_spells() -> None:
    assert BOX.execute('CALL paint {"colour":"red","size":[2,3]}').result.output == {"colour": "red", "area": 6}  # type: ignore[union-attr]
    call = Call("paint", {"size": [2, 3], "colour": "red"})
    assert str(BOX.canonical(call)) == 'CALL paint {"colour":"red","size":[2,3],"copy":false,"mood":"calm"}'


@pytest.mark.parametrize(
    ("call", "failure", "words"),
    [
        ('CALL dice {"count":"3"}', "invalid_arguments", "count"),
        ('CALL dice {"count":11}', "invalid_arguments", "count"),
        ('CALL dice {"count":1,"colour":"red"}', "invalid_arguments", "colour"),
        ('CALL paint {"colour":"blue","size":[2,3]}', "invalid_arguments", "colour"),
        ('CALL paint {"colour":"red","size":[0,0]}', "execution_error", "nothing to paint"),
        ("CALL strange {}", "execution_error", "no JSON"),
    ],
)
def test_a_bad_call_comes_back_with_its_error(call: str, failure: str, words: str) -> None:
    error = BOX.execute(call).error
    assert error is not None
    assert error.failure == failure
    assert words in str(error)


def untyped(a):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
    return a


def many(*values: int) -> None: ...


def odd(a: "Nowhere") -> None: ...  # type: ignore[name-defined]  # noqa: F821


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (untyped, "a has no annotation"),
        (many, "values"),
        (odd, "Nowhere"),
        ("nowhere.f", "nowhere"),
        (f"{__name__}.BOX", "no class"),
    ],
)
def test_what_cannot_be_a_tool_is_refused(function: Any, words: str) -> None:
    with pytest.raises(ToolcallError, match=words):
        FunctionTool(function)
