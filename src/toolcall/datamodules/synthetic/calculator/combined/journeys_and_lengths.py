"""Journeys with a break, paces, lengths and laps in kilometres, ages in days, trapezoids."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown

_PERIODS = (("days", "天", "365", 0.6), ("weeks", "周", "52", 0.3), ("months", "个月", "12", 0.3))


def _break(content: Content) -> Sequence[int | str | Shown]:
    return content.rng.randint(60, 900), content.rng.randint(45, 130), content.choose(10, 15, 20, 30, 40, 45, 50)


def _pace(content: Content) -> Sequence[int | str | Shown]:
    far = content.choose(5, 8, 10, 10, 12, 15, 21)
    return (
        far,
        far * content.rng.randint(4, 7) + content.rng.randint(0, far),
        content.choose(30, 30, 15, 45, 20, 40, content.rng.randint(5, 59)),
    )


def _driven(content: Content) -> Sequence[int | str | Shown]:
    return content.rng.randint(8, 26) * 5, content.rng.randint(2, 9), content.choose(10, 15, 20, 20, 30, 40, 45, 50)


def _lengths(content: Content) -> Sequence[int | str | Shown]:
    return content.rng.randint(6, 120), content.choose(20, 25, 25, 33, 50, 50)


def _laps(content: Content) -> Sequence[int | str | Shown]:
    return content.rng.randint(3, 40), content.choose(200, 250, 300, 350, 400, 400, 800)


def _trapezoid(content: Content) -> Sequence[int | str | Shown]:
    top = content.rng.randint(2, 40)
    return top, top + content.rng.randint(1, 20), content.rng.randint(2, 30)


FORMS: tuple[Form, ...] = (
    problem(
        "{a} / {b} + {c} / 60",
        _break,
        (
            "{a} km to go at {b} an hour and a {c} min break, hours",
            "{a} km at {b} km/h plus a {c} minute [break|stop|lunch], [how many hours|hours|total hours|time in hours]",
            "[hours for|how many hours is] {a} [km|miles] at {b} [an hour|per hour] with {c} [min|minutes] [of rest|stopped|for lunch]",
            "still {a} [km|miles], driving {b} an hour, stopping {c} min. [hours|how many hours|how long in hours]?",
            "i drive {b} an hour, {a} [km|miles] left, one {c} min stop, hours?",
        ),
        ("还有{a}公里，时速{b}，休息{c}分钟，[要几小时|共多少小时]", "{a}公里，每小时{b}公里，中途停{c}分钟，[一共几小时|多少小时]"),
    ),
    problem(
        "({b} + {c} / 60) / {a}",
        _pace,
        (
            "{a} km in {b} min {c} s, minutes per km",
            "[ran|did|i ran|jogged] {a} km in {b} [min|minutes] [and |]{c} [sec|seconds|s], [pace|pace in min per km|minutes per km|how many minutes a km]",
            "[pace|minutes per km] for {a} km in {b} minutes {c} seconds",
            "{b} min {c} sec for {a} km, [pace per km in minutes|minutes per kilometre]",
            "my {a}k took {b} minutes and {c} seconds, [how many minutes per km|minutes a kilometre]",
        ),
        ("{a}公里跑了{b}分{c}秒，[每公里几分钟|配速多少分钟|每公里多少分钟]", "跑{a}公里用时{b}分{c}秒，平均每公里[几|多少]分钟", "{b}分{c}秒跑完{a}公里，[每公里多少分钟|一公里几分钟]"),
    ),
    problem(
        "{a} * ({b} + {c} / 60)",
        _driven,
        (
            "{a} [km/h|kph|mph|an hour] for {b} [hours|h] [and |]{c} [minutes|min][, how far|, distance|]",
            "[drove|driving|cycled|rode] {b} hours {c} [min|minutes] at {a} [km/h|mph|an hour], [how far|distance|how far did i get]",
            "how far in {b} hours [and |]{c} minutes at {a} [km/h|mph]",
            "speed {a}, time {b} h {c} min, distance",
        ),
        ("时速{a}公里开了{b}小时{c}分钟", "时速{a}公里[开|跑|行驶]了{b}小时{c}分[钟|]，[多远|走了多少公里|路程多少]", "[开了|骑了]{b}小时{c}分钟，[每小时|时速]{a}公里，[多少公里|多远]", "速度{a}千米每小时，[走|行驶]{b}小时{c}分，[求路程|路程是多少千米]", "以每小时{a}公里[跑|开]{b}小时{c}分钟能走多远"),
    ),
    problem(
        "{a} * {b} / 1000",
        _lengths,
        (
            "{a} lengths of {b} m, km",
            "[swam|did|i did|today] {a} lengths [of|in|at] {b} [m|metres|meters][, |. ][in km|how many km|km|how many kilometres]",
            "{b} m [pool|a length|each], {a} lengths, [in km|how many km]",
            "how many [km|kilometres] [is|are|in] {a} lengths of {b} m",
            "[pool is|the pool's] {b} m, i [swam|did|swim] {a} lengths[, km|, how many km|. km in all?]",
        ),
        ("游{a}趟，一趟{b}米，[多少公里|几公里|合多少千米]", "一趟{b}米，游了{a}趟，[几公里|多少千米]", "泳池{b}米，游了{a}个单程，[合|共]多少公里"),
        0.7,
    ),
    problem(
        "{a} * {b} / 1000",
        _laps,
        (
            "{a} laps of {b} m, km",
            "[ran|did|i did|today] {a} laps [of|at] {b} [m|metres|meters][, |. ][in km|how many km|km|how many kilometres]",
            "{b} m [track|a lap|each], {a} laps, [in km|how many km]",
            "how many [km|kilometres] [is|are|in] {a} laps of {b} m",
        ),
        ("跑{a}圈，每圈{b}米，[多少公里|几公里|合多少千米]", "一圈{b}米，跑了{a}圈，[几公里|多少千米]", "操场{b}米一圈，跑{a}圈[合|是]多少公里"),
        0.5,
    ),
    *(
        problem(
            f"{{a}} * {factor}",
            lambda content: [content.rng.randint(12, 95)],
            (
                f"turned {{a}} today, in {unit}",
                f"[i'm|i am|he's|my cousin is|she's|my uncle is] {{a}}[ years old| today| now|], [in {unit}|how many {unit} is that|how many {unit}]",
                f"{{a}} years [old|of age|married|together], in {unit}",
                f"how old in {unit} is [someone|a person] of {{a}}",
                f"[my age|age] {{a}}, in {unit}[ please| pls|]",
            ),
            (f"今天满{{a}}岁，[合多少{zh}|是多少{zh}|活了多少{zh}]", f"我{{a}}岁了，[活了|等于]多少{zh}", f"{{a}}岁[是|合]多少{zh}"),
            weight,
        )
        for unit, zh, factor, weight in _PERIODS
    ),
    problem(
        "({a} + {b}) * {c} / 2",
        _trapezoid,
        (
            "[trapezoid|trapezium][,| with] [parallel sides|bases] {a} and {b}, height {c}[, area|]",
            "[trapezoid|trapezium] {a} cm and {b} cm [across|wide], {c} cm high, area",
            "area of a [trapezoid|trapezium] [with|,] top {a}, bottom {b}, height {c}",
            "[sides|parallel sides|bases] {a} and {b}, {c} apart, trapezoid area",
            "[trapezium|trapezoid] [area|surface][:|,] {a} and {b} parallel, height {c}",
            "how big is a trapezoid [with|of] bases {a} and {b} and height {c}",
        ),
        ("梯形上底{a}cm下底{b}cm高{c}cm", "梯形上底{a}[厘米|米|cm]，下底{b}，高{c}，[面积|求面积|面积多少]", "上底{a}下底{b}高{c}[的梯形|，梯形]面积", "[求|]梯形面积，上底{a}，下底{b}，高{c}"),
    ),
)  # fmt: skip
