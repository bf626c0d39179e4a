"""Times of day and days: from this to that in minutes, so much a day for so many days, when it ends."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.chinese_life.life import count, figure, life, person
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _times(content: Content) -> tuple[Slots, Arguments]:
    """Two times of one day, as hours and minutes."""
    hour = content.rng.randint(6, 17)
    later, first, last = hour + content.rng.randint(1, 5), content.rng.randint(1, 59), content.rng.randint(1, 59)
    style = content.choose("{}点{}分", "{}点{:02}", "{}:{:02}", "{}:{:02}", "{}：{:02}")
    slots = {"a": Shown(style.format(hour, first), ""), "b": Shown(style.format(later, last), "")}
    return slots, {"expression": f"({later} * 60 + {last}) - ({hour} * 60 + {first})"}


def _hours(minus: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Two full hours `a` and `b` of a day, the latter by 24."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        a = content.rng.randint(6, 14)
        b = content.rng.randint(a + 2, 23)
        slots = {"a": Shown.verbatim(str(a)), "b": Shown.verbatim(str(b)), "n": count(2, 30)(content)}
        return slots, {"expression": minus.format(a=a, b=b, n=slots["n"].value)}

    return draw


_DAILY = {"a": figure(5, 90), "n": count(3, 60), "w": person, "b": count(2, 12)}

FORMS: tuple[Form, ...] = (
    Form(
        _times,
        phrasings(
            (),
            (
                "{a}到{b}[一共|是|有|]多少分钟",
                "从{a}到{b}[过了|隔了|一共|][几|多少]分钟",
                "[火车|高铁|航班|班车]{a}[开|出发|发车]，{b}到，[路上|开了|要]多少分钟",
                "[上课|开会|考试|电影]{a}开始，{b}结束，[共多少分钟|多少分钟]",
                "{a}出门，{b}[到|回家]，[花了|用了]多少分钟",
                "[现在|这会儿]{a}，{b}[下班|放学|开场]，还有多少分钟",
            ),
        ),
        0.9,
    ),
    Form(
        _hours("{b} - {a}"),
        phrasings(
            (),
            (
                "从{a}点到{b}点[一共|是|][几|多少][个|]小时",
                "[店里|超市|图书馆]{a}点开门，{b}点关门，[营业|开]几[个|]小时",
                "[上班|干活]{a}:00到{b}:00，[一共|]几小时",
                "{a}点[上班|出发|开始]，{b}点[下班|到|结束]，[多少个小时|几个钟头]",
            ),
        ),
        0.5,
    ),
    Form(
        _hours("({b} - {a}) * {n}"),
        phrasings(
            (),
            (
                "每天{a}点到{b}点[上班|值班|营业|兼职]，{n}天[一共|共]几小时",
                "[店里|超市]{a}点开{b}点关，{n}天[开|营业]多少小时",
                "{n}天，每天从{a}点[干|学|忙]到{b}点，[共|一共]多少小时",
            ),
        ),
        0.4,
    ),
    life(
        "{a} * {n} / 60", 0.6,
        "[每天|一天][跑步|练琴|看书|背单词|通勤]{a}分钟，{n}天[一共|是|共]多少小时",
        "[一节课|每节课]{a}分钟，{n}节课[是|共]几[个|]小时",
        "{w}每天[玩手机|打游戏|走路]{a}分钟，{n}天[合|是]几小时",
        **_DAILY,
    ),
    life(
        "{n} * 24", 0.3,
        "{n}天[是|有|等于][多少|几][个|]小时",
        "[出差|旅行|离考试|假期][还有|]{n}天，[合|也就是]多少小时",
        **_DAILY,
    ),
    life(
        "{n} * 7 + {b}", 0.4,
        "{n}[周|个星期|个礼拜]零{b}天[是|一共|等于][几|多少]天",
        "[怀孕|开学|倒计时]{n}周加{b}天，[共|一共]多少天",
        n=count(2, 40), b=count(2, 6),
    ),
    life(
        "{n} * {a} + ({n} - 1) * {b}", 0.3,
        "{n}节课，每节{a}分钟，[课间|中间每次]休息{b}分钟，从头到尾[几|多少]分钟",
        "[做|跑]{n}组，每组{a}分钟，组间休息{b}分钟，[一共|总共]多少分钟",
        n=count(2, 6), a=figure(5, 45), b=count(2, 15),
    ),
)  # fmt: skip
