"""Means of days, fences around fields, pieces of ribbon, tiles, and degrees that rise and fall."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, between, each, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

# What is counted day by day.
_DAILY: Settings = (
    ("pages", "read"), ("km", "ran"), ("laps", "swam"), ("cookies", "sold"), ("points", "scored"), ("eggs", "found"), ("minutes", "practiced"), ("birds", "counted"),
    ("tickets", "sold"), ("words", "learned"), ("goals", "scored"), ("steps", "took"), ("fish", "caught"), ("letters", "wrote"), ("apples", "picked"),
    ("cups of lemonade", "sold"), ("sit-ups", "did"), ("sums", "solved"), ("miles", "cycled"), ("loaves", "baked"), ("cars", "washed"),
)  # fmt: skip
_DAILY_ZH: Settings = (("看", "页"), ("跑", "圈"), ("卖", "杯"), ("写", "个字"), ("背", "个单词"), ("做", "道题"), ("跳绳", "个"))
_FIELDS: Settings = tuple(
    (field,)
    for field in (
        "garden",
        "field",
        "playground",
        "yard",
        "park",
        "pool",
        "meadow",
        "chicken run",
        "vegetable bed",
        "rice field",
        "sandbox",
        "courtyard",
    )
)
_FIELDS_ZH: Settings = tuple((field, "") for field in ("花园", "菜地", "操场", "草坪", "游泳池", "果园"))
_LONG: Settings = tuple(
    (thing,) for thing in ("ribbon", "rope", "plank", "string", "wire", "pipe", "strip of paper", "cable", "roll of cloth", "branch")
)
_LONG_ZH: Settings = (("绳子", "根"), ("彩带", "条"), ("铁丝", "根"), ("木棍", "根"), ("布", "块"))


def _near(content: Content) -> Sequence[int]:
    """Of a few days, not far from each other."""
    centre = content.rng.randint(6, content.choose(20, 60, 150))
    return [max(2, centre + content.rng.randint(-centre // 3, centre // 3)) for _ in range(4)]


def _oblong(content: Content) -> Sequence[int]:
    short = content.rng.randint(3, 40)
    return short + content.rng.randint(1, 40), short


def _pieces(content: Content) -> Sequence[int]:
    pieces = content.rng.randint(2, 12)
    return pieces * content.rng.randint(2, 25), pieces


def _cut_off(content: Content) -> Sequence[int]:
    count, piece = content.rng.randint(2, 9), content.rng.randint(2, 20)
    return count * piece + content.rng.randint(2, 60), count, piece


_FOUR = (
    "{w} {y} {a}, {b}, {c} and {d} {x} on four days. [What is the mean|What is the average|How many is that a day on average|Find the mean]",
    "On four days {w} {y} {a}, {b}, {c} and {d} {x}. [What is the mean per day|How many {x} a day on average|Find the average]",
    "{a}, {b}, {c} and {d} {x} in four days, [mean|average|average per day]",
    "[What is the mean|Find the mean|What is the average] if {w} {y} {a}, {b}, {c} and {d} {x} on four days",
    "In four weeks {w} {y} {a}, {b}, {c} and {d} {x}. How many {x} is that per week on average",
)

FORMS: tuple[Form, ...] = (
    problem(
        "({a} + {b} + {c}) / 3",
        lambda content: _near(content)[:3],
        (
            "{w} {y} {a} {x} on Monday, {b} on Tuesday and {c} on Wednesday. [What is the mean|What is the average|How many {x} a day on average|What is the mean per day]",
            "On three days {w} {y} {a}, {b} and {c} {x}. [What is the mean|Find the average|How many is that a day on average]",
            "{w} {y} {a}, {b} and {c} {x} in three days. [Find the mean|What is the average number of {x}|How many {x} per day on average]",
            "mon {a}, tue {b}, wed {c} {x}[. |, ][mean|average|average per day]",
            "{a} {b} and {c} {x}, [mean|average]",
            "[What is the mean|What is the average|Find the mean] of {a}, {b} and {c} {x}",
            "Three [children|friends|pupils] {y} {a}, {b} and {c} {x}. [What is the mean|How many on average]",
            "{a} {x} on Friday, {b} on Saturday, {c} on Sunday[. |: ][average|mean] per day",
            "How many {x} a day on average if {w} {y} {a}, {b} and {c}",
        ),
        (
            "{w}第一天{x}{a}{u}，第二天{b}{u}，第三天{c}{u}，平均每天{x}多少{u}",
            "{w}三天{x}了{a}、{b}、{c}{u}，平均每天[多少|几]{u}",
        ),
        1.0, _DAILY, _DAILY_ZH,
    ),
    problem("({a} + {b} + {c} + {d}) / 4", _near, _FOUR, ("{w}四天分别{x}{a}、{b}、{c}、{d}{u}，平均每天[多少|几]{u}",), 0.7, _DAILY, _DAILY_ZH),
    problem(
        "({a} + {b}) / 2",
        lambda content: _near(content)[:2],
        (
            "{w} {y} {a} {x} on [Monday and {b} on Tuesday|Saturday and {b} on Sunday]. [What is the mean|What is the average|How many {x} a day on average]",
            "{w} {y} {a} {x} and {v} {y} {b}. [What is their mean|What is the average]",
            "{a} {x} one day, {b} the next[. |, ][average|mean]",
        ),
        ("{w}昨天{x}{a}{u}，今天{x}{b}{u}，平均每天[多少|几]{u}",),
        0.5, _DAILY, _DAILY_ZH,
    ),
    problem(
        "2 * ({a} + {b})",
        _oblong,
        (
            "A [rectangular |]{x} is {a} m long and {b} m wide. [How many meters of fence are needed|How long is the fence around it|How much fence does it need]",
            "{w} puts a fence around a {x} of {a} m by {b} m. How many meters of fence [does {he} need|is that]",
            "{x} {a} m by {b} m[. |, ][how much fence|fence around it|how many m of fence]",
            "How many meters of fence does {w} need for a {x} that is {a} m long and {b} m wide",
            "{w} walks once around a {x} {a} m long and {b} m wide. How far [is that|does {he} walk]",
            "A {x} measures {a} m by {b} m. [Find the length of a fence around it|A fence goes all around. How long is it]",
        ),
        ("长方形{x}长{a}米，宽{b}米，[四周围篱笆要多少米|绕一圈走多少米|围一圈要多少米]",),
        0.9, _FIELDS, _FIELDS_ZH,
    ),
    problem(
        "4 * {a}",
        each(between(3, 20, 60, 120)),
        (
            "A square {x} has sides of {a} m. [How many meters of fence are needed|How long is the fence around it]",
            "{w} fences a square {x}. One side is {a} m. How much fence [does {he} need|is that]",
            "square {x}, side {a} m[. |, ]how much fence",
            "How far is once around a square {x} with a side of {a} m",
        ),
        ("正方形{x}边长{a}米，[围一圈要多少米篱笆|绕一圈走多少米]",),
        0.5, _FIELDS, _FIELDS_ZH,
    ),
    problem(
        "2 * ({a} + {b}) * {c}",
        lambda content: [*_oblong(content), content.rng.randint(2, 8)],
        (
            "A {x} is {a} m long and {b} m wide. {w} runs around it {c} times. How [far is that|many meters does {he} run]",
            "{x} {a} m by {b} m, {c} times around[. |, ]how far",
            "A fence goes around a {x} of {a} m by {b} m. A meter costs {l}{c}{r}. How much is the fence",
        ),
        ("{x}长{a}米，宽{b}米，{w}绕着跑{c}圈，一共跑多少米",),
        0.5, _FIELDS, _FIELDS_ZH,
    ),
    problem(
        "{a} * {b}",
        _oblong,
        (
            "A [rectangular |]{x} is {a} m long and {b} m wide. [What is its area|How many square meters is it]",
            "{w} covers a {x} of {a} m by {b} m with [nets|plastic|a tarp]. How many square meters [is that|does {he} cover]",
            "{x} {a} m by {b} m[. |, ][area|how many square meters]",
            "[What|How large] is the area of a {x} {a} m long and {b} m wide",
        ),
        ("长方形{x}长{a}米，宽{b}米，[面积是多少|有多少平方米]",),
        0.5, _FIELDS, _FIELDS_ZH,
    ),
    problem(
        "{a} / {b}",
        _pieces,
        (
            "{w} cuts a {x} of {a} [cm|m] into {b} equal pieces. How long is each[ piece|]",
            "A {x} {a} [cm|m|inches] long is cut into {b} equal parts. [How long is one|Find the length of a part]",
            "{x} {a} cm, {b} equal pieces[. |, ]how long is one",
            "How long is each piece when a {x} of {a} cm is cut into {b} equal pieces",
            "A {x} is {a} cm long. {w} cuts it into pieces of {b} cm. How many pieces [are there|does {he} get]",
            "How many pieces of {b} cm can be cut from a {x} of {a} cm",
        ),
        ("一{u}{x}长{a}米，平均[剪成|分成]{b}段，每段长多少米", "一{u}{x}长{a}米，每{b}米[剪|分]一段，可以分几段"),
        0.7, _LONG, _LONG_ZH,
    ),
    problem(
        "{a} - {b} * {c}",
        _cut_off,
        (
            "A {x} is {a} cm long. {w} cuts off {b} pieces of {c} cm[ each|]. How [long is the rest|much is left]",
            "From a {x} of {a} cm, {b} pieces of {c} cm are cut. How many cm are left",
            "{x} {a} cm, {b} pieces of {c} cm cut off[. |, ]how much left",
            "How much is left of a {x} of {a} cm after {b} pieces of {c} cm are cut off",
        ),
        ("一{u}{x}长{a}厘米，剪下{b}段，每段{c}厘米，还剩多少厘米",),
        0.6, _LONG, _LONG_ZH,
    ),
    problem(
        "{a} + {b} - {c}",
        each(between(5, 20), between(3, 12), between(2, 9)),
        (
            "In the morning it was {a} degrees. It rose by {b} degrees [by noon|until lunch] and fell by {c} [in the evening|at night]. How warm was it then",
            "{a} degrees, {b} warmer, then {c} colder[. |, ]how many degrees",
            "A snail is {a} cm up a wall. It climbs {b} cm and slides back {c} cm. How high is it",
            "An elevator is on floor {a}. It goes up {b} floors and down {c}. On which floor is it now",
        ),
        ("早上{a}度，中午升高{b}度，晚上降了{c}度，晚上多少度", "电梯在{a}楼，上{b}层，又下{c}层，现在几楼"),
        0.5,
    ),
    problem(
        "{a} - {b}",
        lambda content: [content.rng.randint(130, 190), content.rng.randint(80, 129)],
        (
            "{w} is {a} cm tall and {v} is {b} cm. How much taller is {w}",
            "{w} jumps {a} cm and {v} {b} cm. How much farther does {w} jump",
            "{w} {a} cm, {v} {b} cm[. |, ]how much taller is {w}",
            "A tree was {b} cm tall and is now {a} cm. How much has it grown",
        ),
        ("{w}身高{a}厘米，{v}身高{b}厘米，{w}比{v}高多少厘米",),
        0.5,
    ),
)  # fmt: skip
