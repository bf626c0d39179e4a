"""Requests for plots of straight lines: by slope and intercept, through the origin, level."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.functions.graphed import where_defined, with_interval_and_title
from toolcall.datamodules.synthetic.plot.vocabulary import chinese, english


@where_defined
def _sloped(content: Content) -> tuple[Slots, Arguments]:
    m, c = small(content, 2, 12), small(content, 1, 20)
    falls, below = content.chance(0.25), content.chance(0.3)
    minus = "负" if content.chinese and content.spelled else "minus " if content.spelled else "-"
    slope, height = (Shown(minus * sign + each.text, "-" * sign + each.value) for each, sign in ((m, falls), (c, below)))
    slots, args = with_interval_and_title(content, Shown("", f"{slope.value}*x {'-' if below else '+'} {c.value}"))
    return {**slots, "m": slope, "c": height}, args


@where_defined
def _through_origin(content: Content) -> tuple[Slots, Arguments]:
    slope = small(content, 2, 15)
    slots, args = with_interval_and_title(content, Shown("", f"{slope.value}*x"))
    return {**slots, "m": slope}, args


@where_defined
def _level(content: Content) -> tuple[Slots, Arguments]:
    height = small(content, 1, 50)
    slots, args = with_interval_and_title(content, height)
    return {**slots, "c": height}, args


FORMS = (
    Form(
        _sloped,
        {
            "en": english(
                "<draw> [a|the] [straight |][line|function|graph] with [slope|gradient] {m} and [y-intercept|intercept|y intercept] {c}{range}{title}",
                "[straight |][line|linear function][:|,| with] [slope|gradient] {m}[,| and] [y-intercept|intercept|y intercept] {c}{range}[, plot it|, draw it|]{title}",
                "[slope|gradient|m][:|=| is|] {m}[,|;] [y-intercept|intercept|b|c][:|=| is|] {c}[,|;] [plot|draw|graph] the line{range}{title}",
                "[plot|draw|graph] the line [through|that crosses|crossing|that cuts] the y[-| ]axis at {c} with [slope|gradient] {m}{range}{title}",
                "[draw|plot|graph] a line that [starts at {c} on the y axis|crosses the y axis at {c}] and [rises by|goes up|climbs] {m} [per step|for each x|per unit of x]{range}{title}",
                "[i need|i want|show me] the [line|graph] of slope {m} and intercept {c}{range}{title}",
                "[what does|how does] [the|a] line with [slope|gradient] {m} and intercept {c} look[ like|]{range}",
                "[intercept|y-intercept] {c}[,| and] slope {m}[:|,] [graph|draw|plot] the [straight |]line{range}{title}",
            ),
            "zh": chinese(
                "<draw>[斜率为{m}、截距为{c}|斜率{m}截距{c}|斜率是{m}，截距是{c}]的[直线|一次函数]{range}{title}",
                "[斜率|k][是|=|为|]{m}，[截距|b][是|=|为|]{c}，[画直线|画出这条直线|画图]{range}{title}",
                "[直线|一次函数][：|，]斜率{m}[，|、]截距{c}{range}[，画图|，画出来|]{title}",
                "[画|作]一条[直线|线]，[斜率]{m}，[和y轴交于|过y轴上|截距]{c}{range}{title}",
                "[截距|y轴截距]{c}，斜率{m}，[画|画出|绘制]直线{range}{title}",
            ),
        },
        0.3,
    ),
    Form(
        _through_origin,
        {
            "en": english(
                "<draw> [a|the] [straight |][line|function] through [the origin|zero|(0, 0)|0,0] with [slope|gradient] {m}{range}{title}",
                "[slope|gradient] {m}[,|;] [through|goes through|passes through] [the origin|zero][,|;|:] [draw|plot|graph] the line{range}{title}",
                "[straight |][line|proportional function] with [slope|gradient] {m} through the origin{range}[, plot it|, draw it|]{title}",
                "[draw|plot|graph] the line that [passes|goes|runs] through the origin [and rises by|and goes up|rising] {m} [per step|for each x]{range}{title}",
            ),
            "zh": chinese(
                "<draw>[过原点、斜率为{m}|过原点斜率{m}|斜率{m}且过原点|经过原点，斜率是{m}]的[直线|正比例函数]{range}{title}",
                "斜率{m}，过原点，[画直线|画出这条直线|画图]{range}{title}",
            ),
        },
        0.12,
    ),
    Form(
        _level,
        {
            "en": english(
                "<draw> [a|the] [horizontal|flat|level] line [at|at height|at y =|y =] {c}{range}{title}",
                "[plot|draw|graph|sketch] the constant [function |][y = |f(x) = |]{c}{range}{title}",
                "[the |a |]constant function {c}[, plot it|, draw it|, as a graph]{range}{title}",
                "[plot|draw|graph] [y = |y=|f(x) = |f(x)=]{c}{range}{title}",
                "[horizontal line|flat line|constant][:|,] y [=|is] {c}{range}{title}",
            ),
            "zh": chinese(
                "<draw>[水平线|水平直线|常数函数|常函数]y={c}{range}{title}",
                "[画|画出|绘制][y=|f(x)=]{c}[的图像|的直线|]{range}{title}",
                "[常数函数|水平线][：|，|]y={c}{range}[，画图|，画出来|]{title}",
            ),
        },
        0.12,
    ),
)
