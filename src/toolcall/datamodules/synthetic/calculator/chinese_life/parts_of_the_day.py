"""Times of the morning, the afternoon and the night: from 早上8:20 to 下午5:45, and to the next morning."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.chinese_life.life import count
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

_PARTS = (
    (5, ("凌晨",)), (9, ("早上", "早上", "清晨", "早晨", "上午")), (12, ("上午", "上午", "早上")), (13, ("中午",)), (18, ("下午", "下午", "下午", "午后")),
    (19, ("傍晚", "下午", "晚上")), (24, ("晚上", "晚上", "夜里", "晚")),
)  # fmt: skip


def _part(content: Content, hour: int) -> str:
    part: str = content.choose(*next(names for end, names in _PARTS if hour < end))
    return part


def _clock(content: Content, hour: int, minute: int, style: int) -> str:
    """8:20, 8点20, 八点二十, 8点半, 8点一刻."""
    shown = hour if hour <= 12 else hour - 12
    if style == 0:
        return f"{shown}:{minute:02}"
    if style == 1:
        return f"{shown}：{minute:02}"
    words = style == 4
    name = "两" if words and shown == 2 else in_words(shown, content) if words else str(shown)
    if minute == 0:
        return f"{name}点{content.choose('', '', '整')}"
    if minute in (15, 30, 45) and content.chance(0.6):
        return f"{name}点{ {15: '一刻', 30: '半', 45: '三刻'}[minute] }"
    minutes = (("零" if minute < 10 else "") + in_words(minute, content)) if words else f"{minute:02}"
    return f"{name}点{minutes}{'分' if style == 3 else ''}"


def _hours_written(hour: int) -> str:
    return str(hour) if hour <= 12 else f"({hour - 12} + 12)"


def _minutes_written(hour: int, minute: int) -> str:
    return f"({_hours_written(hour)} * 60 + {minute})" if minute else f"{_hours_written(hour)} * 60"


def _shown(content: Content, start: int, end: int) -> dict[str, Shown]:
    style = content.choose(0, 0, 0, 1, 2, 2, 3, 4) if not content.spelled else 4
    drawn = {}
    for name, time in (("a", start), ("b", end)):
        hour, minute = divmod(time, 60)
        drawn[name] = Shown(_part(content, hour) + _clock(content, hour, minute, style), _minutes_written(hour, minute))
    return drawn


def _in_minutes(expression: str, overnight: bool = False) -> Callable[[Content], tuple[Slots, Arguments]]:
    """`a` and `b`, on one day, one before noon and one behind it mostly; or `a` in the evening and `b` in the morning; and a pause `p`."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        step = content.choose(1, 5, 5, 10, 15)
        if overnight:
            start, end = content.rng.randint(20 * 60, 23 * 60 + 55), content.rng.randint(5 * 60, 8 * 60 + 50)
        elif content.chance(0.75):
            start, end = content.rng.randint(6 * 60, 11 * 60 + 30), content.rng.randint(13 * 60, 22 * 60 + 50)
        else:
            start = content.rng.randint(13 * 60, 18 * 60)
            end = start + content.rng.randint(40, 280)
        start, end = start // step * step, end // step * step
        if start % 60 == end % 60 == 0:
            end += 20
        slots = {**_shown(content, start, end), "p": Shown.verbatim(content.choose("30", "45", "60", "40", "20", "15", "90"))}
        return slots, {"expression": write(expression, slots)}

    return draw


def _in_hours(expression: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Full hours, before noon and behind it, and a number of days `n`."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        start, end = content.rng.randint(6, 11), content.rng.randint(13, 22)
        style = content.choose(0, 2, 2, 2, 4) if not content.spelled else 4
        slots = {
            name: Shown(_part(content, hour) + _clock(content, hour, 0, style).removesuffix("整"), _hours_written(hour))
            for name, hour in (("a", start), ("b", end))
        }
        slots |= {"n": count(2, 30)(content), "p": count(1, 2)(content)}
        return slots, {"expression": write(expression, slots)}

    return draw


_MINUTES = "[一共多少分钟|一共多少分钟|多少分钟|几分钟|共多少分钟|是多少分钟|总共多少分钟|有多少分钟]"
_HOURS = "[一共几个小时|几小时|多少小时|一共多少小时|几个钟头|是几个小时|有多少个小时]"

FORMS: tuple[Form, ...] = (
    Form(
        _in_minutes("{b} - {a}"),
        phrasings(
            (),
            (
                "从{a}到{b}<min>",
                "{a}到{b}<min>",
                "{a}[出发|出门|上车|起飞|发车|开船]，{b}[到|到达|到家|降落|下车|靠岸]，<min>",
                "[上班|值班|营业|训练|加班|站岗]从{a}到{b}，<min>",
                "[会议|考试|比赛|手术|婚礼|演出|讲座]{a}开始{b}结束，<min>",
                "{a}开始[写|干|做|学|打扫|排练|拍]，[一直|]到{b}[才|]结束，<min>",
                "[打卡|签到]{a}，[签退|下班]{b}，[工作了|在岗|]多少分钟",
                "[现在|这会儿]是{a}，{b}[开会|开车|放学|下班|截止|开演]，还[有|剩]多少分钟",
                "[高铁|飞机|大巴|轮渡|绿皮车|顺风车]{a}开，{b}到，[路上|全程|坐]多少分钟",
                "{a}—{b}，[合计|时长|共][多少|几]分钟",
                "[请问|问下|求]{a}至{b}[之间|]的[分钟数|时长（分钟）]",
                "[孩子|宝宝|奶奶|猫]{a}睡到{b}，[睡了|]多少分钟",
                "[多少分钟|几分钟]？{a}到{b}",
            ),
            None,
            {"min": _MINUTES},
        ),
        1.3,
    ),
    Form(
        _in_minutes("({b} - {a}) / 60"),
        phrasings(
            (),
            (
                "从{a}到{b}<h>",
                "[上班|值班|营业|开车|兼职]从{a}到{b}，<h>",
                "{a}[出发|出门|开工|开门]，{b}[到|回来|收工|关门]，<h>",
                "[打卡|签到]{a}，[签退|下班]{b}，[工时|工作][多少|几]小时",
                "[现在|这会儿]{a}，{b}[开会|截止|下班]，还有[几个|多少]小时",
                "{a}至{b}[合|共|是][多少|几]小时",
            ),
            None,
            {"h": _HOURS},
        ),
        0.5,
    ),
    Form(
        _in_minutes("{b} - {a} - {p}"),
        phrasings(
            (),
            (
                "[上班|干活|训练|上课|营业]{a}到{b}，[中间|午休|当中]休息{p}分钟，[实际|净|一共]多少分钟",
                "从{a}到{b}，[除去|扣掉|减去|不算][吃饭|午休|休息|中场]{p}分钟，[还有|剩|是]多少分钟",
                "{a}[出发|开工]{b}[到|收工]，中途[停|歇]了{p}分钟，[实际|真正]用了多少分钟",
            ),
        ),
        0.4,
    ),
    Form(
        _in_minutes("{b} + 24 * 60 - {a}", overnight=True),
        phrasings(
            (),
            (
                "[从|]{a}到[第二天|次日|隔天|第二天]{b}<min>",
                "{a}[睡|躺下|睡着|上床]，[第二天|次日]{b}[醒|起|起床]，[睡了|一共睡]多少分钟",
                "[夜班|值夜班|守夜|通宵]从{a}到[第二天|次日]{b}，<min>",
                "[火车|卧铺|夜航|大巴]{a}[开|发车]，[第二天|次日]{b}到，[路上|]多少分钟",
                "今天{a}到明天{b}，[隔|差|有|还有]多少分钟",
            ),
            None,
            {"min": _MINUTES},
        ),
        0.5,
    ),
    Form(
        _in_hours("{b} - {a}"),
        phrasings(
            (),
            (
                "从{a}到{b}<h>",
                "[上班|值班|营业|兼职|摆摊|遛娃]{a}到{b}，<h>",
                "{a}[出发|出门|开工]，{b}[到|回来|收工]，<h>",
                "[图书馆|食堂|银行|游泳馆|网吧]{a}开{b}关，[开|营业]几[个|]小时",
                "{a}[开始|起]，{b}[结束|散]，<h>",
                "[加班|陪护|钓鱼|爬山|逛街][，|]{a}到{b}，<h>",
            ),
            None,
            {"h": _HOURS},
        ),
        0.8,
    ),
    Form(
        _in_hours("({b} - {a}) * {n}"),
        phrasings(
            (),
            (
                "每天{a}到{b}[上班|值班|营业|训练]，{n}天[一共|共]多少小时",
                "[连着|连续]{n}天，{a}干到{b}，[合计|总共]多少小时",
                "{n}天都是{a}到{b}[，|]<h>",
            ),
            None,
            {"h": _HOURS},
        ),
        0.4,
    ),
    Form(
        _in_hours("{b} - {a} - {p}"),
        phrasings(
            (),
            (
                "[上班|干活|营业]{a}到{b}，[午休|中午休息|中间歇]{p}[个|]小时，[实际|一天]几[个|]小时",
                "{a}到{b}，[除去|扣掉|不算][吃饭|午休|休息]{p}小时，[是|还有]几个小时",
            ),
        ),
        0.4,
    ),
)  # fmt: skip
