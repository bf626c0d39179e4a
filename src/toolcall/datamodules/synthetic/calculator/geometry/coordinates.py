"""The distance between two points and the slope of the line through them."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import small

FORMS: tuple[Form, ...] = (
    shape(
        "sqrt(({c} - {a}) ** 2 + ({d} - {b}) ** 2)",
        (
            "[|what's |what is |find |calculate ][the |]distance [between|from] ({a}, {b}) [and|to] ({c}, {d})",
            "[how far is ({a}, {b}) from|how far apart are ({a}, {b}) and|how long is the way from ({a}, {b}) to] ({c}, {d})",
            "distance between [the |]points [({a},{b}) and ({c},{d})]",
            "[[a is at|point a:] ({a}, {b})[,|;| and] [b is at|point b:]|start at ({a}, {b})[,|;| and] end at|from ({a}, {b}) to] ({c}, {d})[,|;|.] [distance|how far is it|straight line distance]",
            "length of the segment from ({a}, {b}) to ({c}, {d})",
            "({a}, {b}) to ({c}, {d})[,|;|:] [distance|how far|length]",
        ),
        (
            "点（{a}，{b}）[到|和]点（{c}，{d}）[的距离|之间的距离][是多少|]",
            "[求|算]（{a}，{b}）[与|到]（{c}，{d}）的距离",
            "A（{a}，{b}），B（{c}，{d}），[AB多长|求AB的距离]",
        ),
        0.3,
        a=lambda c: small(c, 1, 20),
        b=lambda c: small(c, 1, 20),
        c=lambda c: small(c, 1, 20),
        d=lambda c: small(c, 1, 20),
    ),
    shape(
        "({d} - {b}) / ({c} - {a})",
        (
            "[|what's |what is |find |calculate ][the |]slope [of the line |][between|through|from] ({a}, {b}) [and|to] ({c}, {d})",
            "[gradient|slope] [of|for] [a|the] line [through|passing through|that goes through|joining] ({a}, {b}) and ({c}, {d})",
            "({a}, {b}) [and|to] ({c}, {d})[,|;|:] [slope|gradient|how steep]",
            "[how steep is|what gradient has] the line from ({a}, {b}) to ({c}, {d})",
        ),
        (
            "[过|经过]（{a}，{b}）和（{c}，{d}）的直线[的|]斜率[是多少|]",
            "[求|算]（{a}，{b}）[与|到]（{c}，{d}）的斜率",
        ),
        0.2,
        a=lambda c: small(c, 1, 9),
        b=lambda c: small(c, 1, 20),
        c=lambda c: small(c, 10, 20),
        d=lambda c: small(c, 1, 20),
    ),
)
