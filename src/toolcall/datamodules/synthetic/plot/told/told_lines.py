"""Lines of which only the values are told, one after another in a story: started at 12, fell to 9.5, then back up to 14."""

from itertools import pairwise

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import separated
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import LINES, chinese, english

# What it is about, how the first value is told, lowest and highest value, decimals.
_STORIES = (
    ("[my weight|the dog's weight]", "[was|started at] {} kg", 8, 120, 1), ("the share price", "[opened|began|started] at {}", 3, 400, 2),
    ("[the temperature|the sea temperature|the oven]", "[started at|was] {} degrees", -15, 220, 0), ("[sales|our sales|ticket sales]", "[began at|were] {}", 20, 9000, 0),
    ("[my savings|the account|our balance]", "stood at {}", -400, 5000, 0), ("[the river|the water level|the tide]", "was at {} m", 0, 9, 2),
    ("[attendance|membership|the class]", "[was|began at] {}", 12, 900, 0), ("[my pulse|her pulse|the heart rate]", "started at {}", 48, 185, 0),
    ("[the battery|the charge]", "was at {} percent", 2, 100, 0), ("[the rent|the fare|the fee]", "was {} euros", 2, 1900, 0),
    ("[the score|our rating|the approval rating]", "started at {}", 1, 100, 1), ("[unemployment|inflation|the interest rate]", "was {} percent", -1, 14, 1),
    ("[the queue|the waiting list|the backlog]", "had {} [names|entries]", 2, 400, 0), ("[electricity use|water use|the meter]", "read {}", 30, 900, 1),
    ("[my golf score|his lap time|my times]", "began at {}", 40, 120, 1), ("[rainfall|the snow depth]", "was {} mm", 0, 300, 0),
)  # fmt: skip
_STORIES_ZH = (
    ("[体重|我的体重]", "[是|一开始]{}公斤", 40, 110, 1), ("股价", "开盘{}", 3, 400, 2), ("[气温|水温|室温]", "[开始|起初]{}度", -15, 90, 0), ("[销量|票房|客流]", "[开始|最初]{}", 20, 9000, 0),
    ("[余额|账户]", "起初{}", -400, 5000, 0), ("水位", "开始{}米", 0, 9, 2), ("[人数|会员]", "原来{}", 12, 900, 0), ("心率", "开始{}", 48, 185, 0), ("电量", "开始{}%", 2, 100, 0),
)  # fmt: skip
_UP = ("rose to {}", "went up to {}", "climbed to {}", "up to {}", "then {}", "jumped to {}", "grew to {}")
_DOWN = ("fell to {}", "dropped to {}", "went down to {}", "sank to {}", "then {}", "slipped to {}", "down to {}")
_SAME = ("stayed at {}", "held at {}", "again {}", "still {}")
_UP_ZH, _DOWN_ZH, _SAME_ZH = (
    ("升到{}", "涨到{}", "上升到{}", "然后{}"),
    ("降到{}", "跌到{}", "下降到{}", "然后{}"),
    ("还是{}", "保持{}"),
)


def _told(content: Content) -> tuple[Slots, Arguments]:
    subject, opening, low, high, places = content.choose(*(_STORIES_ZH if content.chinese else _STORIES))
    count = content.rng.randint(9, 10) if content.beyond else content.choose(3, 4, 4, 5, 5, 6, 7, 8)
    first = content.rng.randint(low * 10**places, high * 10**places)
    width = max(3, (high - low) * 10**places // content.choose(3, 5, 8))
    values = [first]
    while len(values) < count:
        step = 0 if content.chance(0.06) else content.rng.randint(-width, width)
        values.append(min(high * 10**places, max(low * 10**places, values[-1] + step)))
    figures = [f"{value / 10**places:.{places}f}" for value in values]
    shown = [separated(each) if each.isdecimal() and len(each) > 3 and content.chance(0.5) else each for each in figures]
    parts = [f"{skeleton(content.rng, subject)}{'' if content.chinese else ' '}{skeleton(content.rng, opening).format(shown[0])}"]
    moves = [after - before for before, after in pairwise(values)]
    for place, move in enumerate(moves):
        turned = place > 0 and move * moves[place - 1] < 0
        parts.append(_step(content, values[place], values[place + 1], turned).format(shown[place + 1]))
    heading, titled = caption(content)
    return {"story": Shown(_joined(content, parts), ""), "title": heading}, {"kind": "line", "y": list(map(json_number, figures)), **titled}


def _step(content: Content, before: int, after: int, turned: bool) -> str:
    """`turned`: it went the other way before."""
    if before == after:
        options = _SAME_ZH if content.chinese else _SAME
    elif after > before:
        options = (*(_UP_ZH if content.chinese else _UP), *(("又涨到{}",) if content.chinese else ("back up to {}",)) * turned)
    else:
        options = (*(_DOWN_ZH if content.chinese else _DOWN), *(("又降到{}",) if content.chinese else ("back down to {}",)) * turned)
    return content.rng.choice(options)


def _joined(content: Content, parts: list[str]) -> str:
    if content.chinese:
        return "，".join(parts)
    last = content.choose(", ", " and ", ", and finally ") if not parts[-1].startswith("then") else ", "
    return ", ".join(parts[:-1]) + last + parts[-1]


FORMS: tuple[Form, ...] = (
    Form(
        _told,
        {
            "en": english(
                "{story}[.|;] <lines>{title}",
                "{story}[,|;|.] [draw|plot|show] [that|it|this] as a <lines>{title}",
                "{story}[.|;] [can you|could you|please] [draw|plot|make] a <lines>{title}",
                "<lines>[:|,| -] {story}{title}",
                "{story}[.|;] [draw the line|a line please|line chart please|show me the line]{title}",
                "[draw|make|i need|show me] a <lines> [of this|for this|from this]: {story}{title}",
                "{story}[.|;] [connect those with a line|join these values with a line]{title}",
                "[so|ok so|well], {story}. [put|turn] that [in|into] a <lines>{title}",
                "{story}[.|;] [my boss|the teacher|the doctor|grandpa] wants a <lines>{title}",
                lines=LINES,
            ),
            "zh": chinese(
                "{story}，[画|做|画个|来个]折线图{title}",
                "{story}。[连成线|画成折线|画折线]{title}",
                "折线图[：|，]{story}{title}",
                "{story}，[老师|老板|医生]要折线图{title}",
                "[情况是这样|说一下]：{story}，[画|做]折线图{title}",
            ),
        },
        1.0,
    ),
)
