"""Angles that make up a triangle, a straight line or a right angle with others."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Shown


def _angle(content: Content) -> Shown:
    return small(content, 10, 85)


FORMS: tuple[Form, ...] = (
    shape(
        "180 - {a} - {b}",
        (
            "[two angles of a triangle|two of the angles in a triangle|the first two angles of a triangle] are {a}[ degrees|°|] and {b}[ degrees|°|][,|;|.] [what's the third|find the third angle|third angle|how big is the last one]",
            "[third|missing|last|remaining] angle [of|in] a triangle with [angles |]{a}[ degrees|°|] and {b}[ degrees|°|]",
            "triangle[:|,| with] angles {a}[°|] and {b}[°|][,|;|.] [the third|third angle|missing angle|what's left for the third]",
            "[a|the] triangle has [angles of|an angle of] {a}[°| degrees] and [another of |]{b}[°| degrees][,|;|.] [find the other angle|what's the other angle|third one]",
            "angle a is {a}[°| degrees|][,|;| and] angle b is {b}[°| degrees|][,|;|.] [find angle c of the triangle|what's angle c in the triangle]",
            "[how big|how large|how many degrees] is the third angle [if|when] [the other two|two angles] [are|of the triangle are] {a} and {b}",
            "{a} and {b} degrees[,|;] [third angle of the triangle|missing angle in the triangle]",
            "find the [missing|third|unknown] angle[:|,] [triangle|in a triangle][,|] {a}[°|] and {b}[°|]",
        ),
        (
            "三角形[两个角|其中两个角|两个内角][是|分别是|为]{a}度和{b}度，[第三个角|另一个角|剩下的角][是多少度|多少度|是多少]",
            "[三角形|一个三角形][，|]角A{a}度[，|]角B{b}度，[求角C|角C多少度]",
            "三角形[内角|的角]{a}°和{b}°，[求第三个角|第三个角多大]",
            "[求|算]三角形的第三个角[：|，]{a}度，{b}度",
        ),
        0.5,
        a=_angle,
        b=_angle,
    ),
    shape(
        "180 - {a}",
        (
            "[supplementary angle|supplement] [of|to|for] {a}[ degrees|°]",
            "[what angle|which angle|how many degrees] [is supplementary to|supplements|makes a straight line with] {a}[ degrees|°]",
            "two angles on a straight line[,|:|;] one is {a}[ degrees|°][,|;|.] [the other|what's the other|how big is the other]",
            "an angle [is|of|measures] {a}[ degrees|°][,|;|.] [find its supplement|what's its supplement|supplement]",
        ),
        (
            "{a}[度|°][角|]的补角[是多少|是多少度|]",
            "一个角[是|]{a}度，[它的补角|补角][是|]多少[度|]",
        ),
        0.15,
        a=_angle,
    ),
    shape(
        "90 - {a}",
        (
            "[complementary angle|complement] [of|to|for] {a}[ degrees|°]",
            "[what angle|which angle|how many degrees] [is complementary to|complements|makes a right angle with] {a}[ degrees|°]",
            "[a right triangle has an angle of|one acute angle of a right triangle is] {a}[ degrees|°][,|;|.] [the other acute angle|what's the other acute angle|how big is the other one]",
            "an angle [is|of|measures] {a}[ degrees|°][,|;|.] [find its complement|what's its complement|complement]",
        ),
        (
            "{a}[度|°][角|]的余角[是多少|是多少度|]",
            "直角三角形一个锐角[是|]{a}度，另一个锐角[是|]多少[度|]",
        ),
        0.15,
        a=_angle,
    ),
)
