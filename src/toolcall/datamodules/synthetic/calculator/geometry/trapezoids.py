"""Areas of trapezoids."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    shape(
        "({a} + {b}) * {c} / 2",
        (
            "area of a [trapezoid|trapezium] [with|of] [bases|parallel sides] {a} and {b}[,|] and height {c}",
            "[trapezoid|trapezium][,|:| with] [bases|parallel sides] {a}{u} and {b}{u}[,|;] height {c}{u}[,|;|.] <area>",
            "[the parallel sides|the bases] of a [trapezoid|trapezium] are {a}{u} and {b}{u}[,| and] [its height is|the height is|the distance between them is] {c}{u}[,|;|.] [area|find the area|what's its area]",
            "[a|my] trapezoid [plot|field|desk|roof] is {a}{u} [at the top|on top|in front] and {b}{u} [at the bottom|below|at the back][,| and] {c}{u} [high|deep][,|;|.] [area|what's the area]",
        ),
        (
            "梯形[，|]上底{a}{u}[，|]下底{b}{u}[，|]高{c}{u}[，|][求面积|面积|面积是多少|面积多少|面积多大]",
            "梯形[的|]上底[和|]下底[是|分别是]{a}{u}和{b}{u}[，|]高[是|]{c}{u}[，|][求面积|面积|面积是多少|面积多少|面积多大]",
            "[梯形|一个梯形][，|]上底{a}{u}[，|]下底{b}{u}[，|]高{c}{u}，[求面积|面积是多少|面积多大]",
            "上底[是|为|]{a}[，|、]下底[是|为|]{b}[，|、]高[是|为|]{c}的梯形[的|]面积[是多少|]",
            "[求|算]梯形面积[：|，]上底{a}，下底{b}，高{c}",
        ),
        0.4,
    ),
)
