"""Sizes of circles and cubes worked back from a circumference, an area or a volume."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    shape(
        "{a} / (2 * pi)",
        (
            "radius of a circle [with circumference|of circumference|whose circumference is|with a circumference of|that has a circumference of] {a}{u}",
            "[the |a ]circumference [is|of a circle is] {a}{u}[,|;|.] [radius|find the radius|what's the radius]",
            "circle[,|:| with] circumference {a}{u}[,|;|.] [radius|find its radius|how big is the radius]",
            "[a tree|the track|a lake|the pond] is {a}{u} around[,|;|.] [radius|what's its radius|find the radius]",
        ),
        (
            "周长[为|是|]{a}{u}的圆[，|的]半径[是多少|]",
            "圆[的|]周长[是|]{a}{u}，[求半径|半径是多少]",
        ),
        0.25,
    ),
    shape(
        "{a} / pi",
        (
            "diameter of a circle [with circumference|of circumference|whose circumference is|with a circumference of|that has a circumference of] {a}{u}",
            "[the |a ]circumference [is|of a circle is] {a}{u}[,|;|.] [diameter|find the diameter|what's the diameter]",
            "[a tree|the trunk|a pipe] [is|measures] {a}{u} around[,|;|.] [diameter|what's its diameter|find the diameter]",
        ),
        (
            "周长[为|是|]{a}{u}的圆[，|的]直径[是多少|]",
            "[圆|树干][的|]周长[是|]{a}{u}，[求直径|直径是多少]",
        ),
        0.25,
    ),
    shape(
        "sqrt({a} / pi)",
        (
            "radius of a circle [with area|of area|whose area is|with an area of] {a}",
            "[the |a ]circle [has an area of|covers|has area] {a}[ {s}|][,|;|.] [radius|find the radius|what's the radius]",
            "circle[,|:| with] area {a}[,|;|.] [radius|find its radius|how big is the radius]",
        ),
        (
            "面积[为|是|]{a}[{s}|]的圆[，|的]半径[是多少|]",
            "圆[的|]面积[是|]{a}，[求半径|半径是多少]",
        ),
        0.2,
    ),
    shape(
        "{a} ** (1 / 3)",
        (
            "[edge|side|edge length] of a cube [with volume|of volume|whose volume is|with a volume of|that has a volume of] {a}",
            "[a |the ]cube [has a volume of|holds|has volume] {a}[ {v}|][,|;|.] [how long is an edge|edge|find the side|what's its edge]",
            "cube[,|:| with] volume {a}[,|;|.] [side|edge length|how long is its edge]",
        ),
        (
            "体积[为|是|]{a}[{v}|]的正方体[，|的]棱长[是多少|]",
            "正方体[的|]体积[是|]{a}，[求棱长|棱长是多少]",
        ),
        0.2,
    ),
)
