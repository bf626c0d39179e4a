"""Angles and perimeters of polygons."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import small

FORMS: tuple[Form, ...] = (
    shape(
        "({a} - 2) * 180",
        (
            "[sum of|total of|add up] [the |all ][interior |inside |inner ]angles [of|in] a[ regular|] polygon with {a} sides",
            "[what do|how many degrees do] the [interior |inside |]angles of a [polygon with {a} sides|{a}-sided polygon|{a} sided shape] add up to",
            "{a}[-sided| sided] polygon[,|:|;] [sum of the interior angles|interior angle sum|angle sum]",
            "interior angle sum [for|of|with] {a} [sides|corners]",
        ),
        (
            "{a}边形[的|]内角和[是多少|是多少度|]",
            "[求|算]{a}边形的内角和",
        ),
        0.15,
        a=lambda c: small(c, 5, 20),
    ),
    shape(
        "{n} * {a}",
        (
            "perimeter of a [regular |]polygon with {n} [equal |]sides of {a}{u}",
            "[regular polygon|a regular shape|equal sides][,|:] {n} sides[,| of] {a}{u} each[,|;|.] [perimeter|how far around|what's the perimeter]",
            "[a table|a pavilion|a pool|a regular polygon] [has|with] {n} equal [sides|edges] of {a}{u}[| each][,|;|.] [perimeter|how long is the whole edge|what's its perimeter]",
        ),
        (
            "正{n}边形[的|]边长{a}{u}，[周长是多少|求周长]",
            "边长[是|为|]{a}{u}的正{n}边形[的|]周长[是多少|]",
        ),
        0.15,
        n=lambda c: small(c, 5, 12),
    ),
)
