"""The plot tool: five kinds of picture, each with its own arguments, drawn by Matplotlib without pyplot's global state."""

import functools
import logging
import warnings
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Annotated, Any, Literal

import numpy as np
from pydantic import AfterValidator, Field

from toolcall.png import png
from toolcall.tools import expression
from toolcall.tools.base import Arguments, Artifact, Result, Tool, ToolError

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Number = Annotated[float, Field(ge=-1e15, le=1e15)]
Numbers = Annotated[list[Number], Field(min_length=1, max_length=200)]
Bars = Annotated[list[Number], Field(min_length=1, max_length=40)]
Label = Annotated[str, AfterValidator(lambda text: text[:24])]
Title = Annotated[
    Annotated[str, AfterValidator(lambda text: text[:80])] | None,
    Field(description="shown above the plot, cut at 80 characters"),
]
Data = dict[str, Any]

_DRAWN = 1e100  # values beyond leave a gap: axes cannot be divided over the whole range of float64

# Fonts that hold Chinese characters, on Linux, macOS and Windows; the installed ones stand in for what DejaVu lacks.
_CJK_FONTS = ("Noto Sans CJK SC", "Noto Sans CJK JP", "Source Han Sans SC", "WenQuanYi Zen Hei", "PingFang SC", "Microsoft YaHei")


class _Plot(Arguments, ABC):
    """What every kind has in common."""

    kind: str

    @abstractmethod
    def data(self) -> Data:
        """What is plotted. Raises ToolError if that cannot be."""

    @abstractmethod
    def draw(self, axes: "Axes", data: Data) -> None:
        """Put `data` on the axes."""


class FunctionPlot(_Plot):
    """A function of x over an interval."""

    kind: Literal["function"]
    expression: str = Field(
        min_length=1, max_length=expression.MAX_LENGTH, description="in x, e.g. x**2", json_schema_extra={"x-expression": ["x"]}
    )
    x_min: Number = Field(-10.0, description="left end of the interval")
    x_max: Number = Field(10.0, description="right end of the interval")
    points: int = Field(120, ge=20, le=300, description="how many points are computed")
    title: Title = None

    def data(self) -> Data:
        if self.x_min >= self.x_max:
            raise ToolError("x_min must be smaller than x_max")
        x = np.linspace(self.x_min, self.x_max, self.points)
        y = np.broadcast_to(expression.evaluate(self.expression, x=x), x.shape)
        y = np.where(np.abs(y) < _DRAWN, y, np.nan)
        if np.isnan(y).all():
            raise ToolError("the function has no finite value in the interval")
        return {"x": x.tolist(), "y": y.tolist()}

    def draw(self, axes: "Axes", data: Data) -> None:
        axes.plot(data["x"], data["y"])
        axes.set_xlabel("x")
        axes.set_ylabel(_literal(self.expression))


class LinePlot(_Plot):
    """Points joined by a line; x defaults to 1, 2, 3 and so on."""

    kind: Literal["line"]
    x: Numbers | None = None
    y: Numbers
    title: Title = None

    def data(self) -> Data:
        return {"x": _same_length("x", self.x or list(range(1, len(self.y) + 1)), "y", self.y), "y": self.y}

    def draw(self, axes: "Axes", data: Data) -> None:
        axes.plot(data["x"], data["y"], marker="o")


class BarPlot(_Plot):
    """A bar a value; labels default to 1, 2, 3 and so on, and are cut at 24 characters."""

    kind: Literal["bar"]
    labels: Annotated[list[Label], Field(min_length=1, max_length=40)] | None = None
    values: Bars
    title: Title = None

    def data(self) -> Data:
        labels = self.labels or [str(number + 1) for number in range(len(self.values))]
        return {"labels": _same_length("labels", labels, "values", self.values), "values": self.values}

    def draw(self, axes: "Axes", data: Data) -> None:
        positions = range(len(data["values"]))
        axes.bar(positions, data["values"])
        axes.set_xticks(positions, [_literal(label) for label in data["labels"]], rotation=20)


class ScatterPlot(_Plot):
    """Points by x and y."""

    kind: Literal["scatter"]
    x: Numbers
    y: Numbers
    title: Title = None

    def data(self) -> Data:
        return {"x": _same_length("x", self.x, "y", self.y), "y": self.y}

    def draw(self, axes: "Axes", data: Data) -> None:
        axes.scatter(data["x"], data["y"])


class HistogramPlot(_Plot):
    """How often values fall into each of `bins` equal intervals."""

    kind: Literal["histogram"]
    values: Numbers
    bins: int = Field(8, ge=2, le=40)
    title: Title = None

    def data(self) -> Data:
        try:
            np.histogram_bin_edges(self.values, self.bins)
        except ValueError:
            raise ToolError(f"the values lie too close together for {self.bins} bins") from None
        return {"values": sorted(self.values), "bins": self.bins}

    def draw(self, axes: "Axes", data: Data) -> None:
        axes.hist(data["values"], bins=data["bins"], edgecolor="white")


AnyPlot = FunctionPlot | LinePlot | BarPlot | ScatterPlot | HistogramPlot


class Plot(Tool[AnyPlot]):
    """Draws a function, a line, a bar, a scatter plot or a histogram as a PNG."""

    description = "draws a function of x or given values"
    arguments = Annotated[AnyPlot, Field(discriminator="kind")]
    pure = True

    def run(self, args: AnyPlot) -> Result:
        data = args.data()
        output = {"kind": args.kind, "title": _title(args)}
        return Result(output, meaning={"kind": args.kind, **data}, draw=lambda: _render(args, data))

    def canonical(self, args: AnyPlot) -> dict[str, Any]:
        plain = super().canonical(args)
        if isinstance(args, FunctionPlot):
            plain["expression"] = expression.normalise(args.expression)
        return plain


def _same_length(name: str, items: list[Any], other: str, others: list[Any]) -> list[Any]:
    if len(items) != len(others):
        raise ToolError(f"{name} has {len(items)} items, {other} has {len(others)}: they must be as many")
    return items


def _title(args: AnyPlot) -> str:
    return args.title or args.kind.title()


def _literal(text: str) -> str:
    """One line, and dollar signs as themselves: Matplotlib would read formulas between them."""
    return " ".join(text.split()).replace("$", r"\$")


@functools.cache
def _fonts() -> list[str]:
    from matplotlib.font_manager import fontManager

    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # a font without the usual weight will do
    installed = {font.name for font in fontManager.ttflist}
    return ["DejaVu Sans", *(name for name in _CJK_FONTS if name in installed)]


def _render(args: AnyPlot, data: Data) -> Artifact:
    """The picture as PNG, 600 x 400 pixels."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context({"font.family": _fonts()}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph", category=UserWarning)  # a box stands for it in the picture
        figure = Figure(figsize=(6, 4), dpi=100, layout="tight")
        axes = figure.add_subplot()
        args.draw(axes, data)
        axes.set_title(_literal(_title(args)))
        return Artifact(f"{args.kind}.png", "image/png", png(figure))
