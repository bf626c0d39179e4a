"""What graphs of functions show, and their arguments; what equals the tool's default is left out of the call."""

import functools
from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.functions.formula_symbols import symbolic
from toolcall.datamodules.synthetic.plot.functions.formula_words import worded
from toolcall.datamodules.synthetic.plot.functions.intervals import interval
from toolcall.datamodules.synthetic.plot.titles import title
from toolcall.tools.base import ToolError
from toolcall.tools.plot import FunctionPlot

Draw = Callable[[Content], tuple[Slots, Arguments]]


def formula(content: Content) -> Shown:
    """A function of x, in words or in symbols."""
    return worded(content) if content.spelled or content.chance(0.3) else symbolic(content)


def call(f: Shown, bounds: Arguments, titled: Arguments) -> Arguments:
    """The arguments; of the interval what there is to say."""
    said = {key: bound for key, bound in bounds.items() if bound != FunctionPlot.model_fields[key].default}
    return {"kind": "function", "expression": f.value, **said, **titled}


def with_interval_and_title(content: Content, f: Shown) -> tuple[Slots, Arguments]:
    """`f`, and behind it as often as people say so where x goes, and a title."""
    (said, bounds), (heading, titled) = interval(content), title(content)
    return {"f": f, "range": said, "title": heading}, call(f, bounds, titled)


def where_defined(attempt: Draw) -> Draw:
    """Repeats an attempt until there is something to plot."""

    @functools.wraps(attempt)
    def draw(content: Content) -> tuple[Slots, Arguments]:
        while True:
            slots, args = attempt(content)
            if _has_values(args):
                return slots, args

    return draw


def _has_values(args: Arguments) -> bool:
    """Whether the interval is one, and the function defined in it: log(x) from -9 to -2 is nothing to ask for."""
    if not args.get("x_min", -10) < args.get("x_max", 10):
        return False
    try:
        FunctionPlot(**args, points=20).data()
    except ToolError:
        return False
    return True


@where_defined
def function(content: Content) -> tuple[Slots, Arguments]:
    """Any function."""
    return with_interval_and_title(content, formula(content))
