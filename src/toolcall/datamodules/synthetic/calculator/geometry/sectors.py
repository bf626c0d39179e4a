"""Areas of semicircles and sectors."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown


def _angle(content: Content) -> Shown:
    return Shown.verbatim(content.choose("30", "45", "60", "72", "90", "120", "135", "150", "240", "270"))


FORMS: tuple[Form, ...] = (
    shape(
        "pi * {a} ** 2 / 2",
        (
            "area of a [semicircle|half circle|semi-circle] <radius>",
            "[semicircle|half circle|half disc|half-round window][,|:|;| with] [radius|r|r =] {a}{u}[,|;|.] [area|what's the area|how many {s}]",
            "half a [pizza|circle|round table] [with|of] radius {a}{u}[,|;|.] [what area is that|area|how many {s}]",
        ),
        (
            "半径[为|是|]{a}{u}的半圆[的|]面积[是多少|]",
            "半圆[的|]半径{a}{u}，<area>",
        ),
        0.2,
    ),
    shape(
        "{d} / 360 * pi * {a} ** 2",
        (
            "area of a [sector|circular sector|slice] [with|of] [angle |]{d}[ degrees|°] and radius {a}{u}",
            "[sector|circle sector|pizza slice|pie slice][,|:| with] [angle|central angle] {d}[ degrees|°][,|;| and] [radius|r =] {a}{u}[,|;|.] <area>",
            "a sprinkler [turns|sweeps|covers] {d} degrees [with a range of|and reaches] {a}{u}[,|;|.] [area|what area does it water|how many {s}]",
        ),
        (
            "圆心角{d}[度|°][，|、|]半径{a}{u}的扇形[的|]面积[是多少|]",
            "扇形圆心角{d}[度|°]，半径{a}{u}，<area>",
        ),
        0.2,
        d=_angle,
    ),
)
