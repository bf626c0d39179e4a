"""Sides of rectangles and squares worked back from an area or a perimeter."""

from toolcall.datamodules.synthetic.calculator.geometry.figures import shape
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    shape(
        "{a} / {b}",
        (
            "[a |the |my ][rectangle|room|field|plot|garden|rug] [has an area of|covers|has] {a} {s} and [is {b} wide|is {b} long|one side is {b}][,|;|.] [what's the other side|how long is the other side|find the other side]",
            "[other|missing|second|unknown] side of a rectangle [with|of] area {a} and [side|one side|length|width] {b}",
            "rectangle[,|:| with] area {a}[,|;| and] [width|length|one side] {b}[,|;|.] [the other side|other side|find the other side|missing side]",
            "area {a}[,|;| and] [length {b}, width|width {b}, length|one side {b}, the other side]",
            "how [long|wide] is a rectangle of area {a} [if|when] [it's|it is|the other side is|its other side measures] {b}",
            "[parallelogram|a parallelogram] with area {a} and base {b}[,|;|.] [height|find the height|how high is it]",
        ),
        (
            "[长方形|矩形]面积[是|]{a}[{s}|]，[长|宽|一边][是|]{b}，[另一边|另一条边][是|]多少",
            "面积{a}的[长方形|矩形]，长{b}，[宽是多少|宽多少|求宽]",
            "[一块地|房间|菜地]面积{a}{s}，宽{b}，[长是多少|长多少|求长]",
        ),
        0.5,
    ),
    shape(
        "{a} / 4",
        (
            "[side|side length|edge] of a square [with perimeter|of perimeter|whose perimeter is|with a perimeter of|that has a perimeter of] {a}{u}",
            "[a |the |my ]square [garden|frame|field|] [has|with] a perimeter of {a}{u}[,|;|.] [how long is a side|side|what's one side|find the side]",
            "perimeter of a square is {a}{u}[,|;|.] [find the side|how long is each side|side]",
            "{a}{u} of [fence|wire|ribbon|rope] [bent|made|laid|put] into a square[,|;|.] [how long is each side|side length|how long is a side]",
        ),
        (
            "正方形[的|]周长[是|为|]{a}{u}，[边长是多少|求边长|边长多少]",
            "周长[是|为|]{a}{u}的正方形[，|的]边长[是多少|]",
            "{a}{u}[长的|的][绳子|铁丝]围成正方形，[边长多少|每边多长]",
        ),
        0.25,
    ),
)
