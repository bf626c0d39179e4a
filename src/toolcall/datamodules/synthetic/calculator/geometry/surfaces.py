"""Surfaces of bodies."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    shape(
        "6 * {a} ** 2",
        (
            "[surface|surface area|total surface] of a cube [with|of] [side|edge|edges] {a}{u}",
            "cube[,|:| with] [side|edge] {a}{u}[,|;|.] [surface area|surface|what's the surface area|how much surface]",
            "how much [paper|paint|cardboard] [covers|wraps|is needed for] a cube [with|of] [edge|side] {a}{u}",
            "the [edges|sides] of a cube are {a}{u}[,|;|.] [find the surface area|surface area|what's its surface]",
            "how many {s} is the surface of a cube with edge {a}{u}",
        ),
        (
            "棱长[为|是|]{a}{u}的正方体的表面积[是多少|]",
            "正方体棱长{a}{u}，<surface>",
        ),
        0.3,
    ),
    shape(
        "4 * pi * {a} ** 2",
        (
            "[surface|surface area] of a [sphere|ball] <radius>",
            "[sphere|ball|globe|planet][,|:|;| with] [radius|r|r =] {a}{u}[,|;|.] [surface area|surface|what's the surface area|how much surface]",
            "how much [leather|paint|skin|gold leaf] [covers|is on|do i need for] a [ball|sphere|globe] <radius>",
            "the radius of a [sphere|ball|planet] is {a}{u}[,|;|.] [find the surface area|surface area|what's its surface]",
        ),
        (
            "半径[为|是|]{a}{u}的球的表面积[是多少|]",
            "球[的|]半径{a}{u}，<surface>",
        ),
        0.25,
    ),
    shape(
        "2 * ({a} * {b} + {a} * {c} + {b} * {c})",
        (
            "[surface|surface area|total surface] of a [box|cuboid] {a} by {b} by {c}{u}",
            "[box|cuboid|parcel|carton][,|:|;|] {a} [by|x] {b} [by|x] {c}{u}[,|;|.] [surface area|surface|what's the surface area]",
            "how much [wrapping paper|cardboard|paint] [covers|is needed for] a {a} by {b} by {c}{u} [box|crate|gift]",
        ),
        (
            "长{a}[，|、|]宽{b}[，|、|]高{c}的长方体的表面积[是多少|]",
            "长方体长{a}宽{b}高{c}，<surface>",
        ),
        0.25,
    ),
    shape(
        "2 * pi * {a} * {b}",
        (
            "[lateral|side|curved] [surface|surface area|area] of a cylinder with radius {a}{u} and height {b}{u}",
            "cylinder[,|:| with] radius {a}{u}[,|;| and] height {b}{u}[,|;|.] [lateral area|curved surface area|area of its side|lateral surface]",
            "how much paper for the label around a can with radius {a}{u} and height {b}{u}",
        ),
        (
            "底面半径{a}{u}[，|、|]高{b}{u}的圆柱的侧面积[是多少|]",
            "圆柱[，|]半径{a}{u}[，|]高{b}{u}，[求侧面积|侧面积是多少]",
        ),
        0.15,
    ),
)
