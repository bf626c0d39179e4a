"""Measures in two units, converted to one: 5 feet 9 inches in centimeters."""

from dataclasses import dataclass

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots


@dataclass(frozen=True)
class _Measure:
    greater: tuple[str, ...]
    lesser: tuple[str, ...]
    many: float
    """What the greater unit holds of the unit asked for."""
    few: float
    """What the lesser unit does."""
    asked: tuple[str, ...]
    most: int
    """The largest number of the lesser unit, mostly."""


_FOOT, _INCHES = ("foot", "feet", "ft"), ("inches", "in", "")
# The usual ones come several times.
_MEASURES = (
    *(_Measure(_FOOT, _INCHES, 30.48, 2.54, ("centimeters", "cm"), 11),) * 3,
    *(_Measure(_FOOT, _INCHES, 12, 1, ("inches",), 11),) * 2,
    *(_Measure(("hours", "hrs", "h"), ("minutes", "min", ""), 60, 1, ("minutes", "min"), 59),) * 3,
    *(_Measure(("minutes", "min"), ("seconds", "sec", ""), 60, 1, ("seconds",), 59),) * 2,
    *(_Measure(("pounds", "lbs"), ("ounces", "oz"), 16, 1, ("ounces",), 15),) * 2,
    *(_Measure(("days",), ("hours",), 24, 1, ("hours",), 23),) * 2,
    *(_Measure(("years",), ("months",), 12, 1, ("months",), 11),) * 2,
    *(_Measure(("weeks",), ("days",), 7, 1, ("days",), 6),) * 2,
    _Measure(("meters", "m"), ("centimeters", "cm"), 100, 1, ("centimeters", "cm"), 99),
    _Measure(("kilos", "kg"), ("grams", "g"), 1000, 1, ("grams",), 950),
    _Measure(("yards",), ("feet",), 3, 1, ("feet",), 2),
)
_MEASURES_ZH = (
    *(_Measure(("小时", "个小时"), ("分钟", "分"), 60, 1, ("分钟",), 59),) * 3,
    *(_Measure(("英尺",), ("英寸",), 30.48, 2.54, ("厘米", "厘米", "公分"), 11),) * 3,
    *(_Measure(("分钟", "分"), ("秒",), 60, 1, ("秒",), 59),) * 2,
    *(_Measure(("天",), ("小时",), 24, 1, ("小时",), 23),) * 2,
    *(_Measure(("年",), ("个月",), 12, 1, ("个月",), 11),) * 2,
    *(_Measure(("公斤",), ("克",), 1000, 1, ("克",), 950),) * 2,
    *(_Measure(("米",), ("厘米",), 100, 1, ("厘米",), 99),) * 2,
    *(_Measure(("周", "个星期"), ("天",), 7, 1, ("天",), 6),) * 2,
    _Measure(("英尺",), ("英寸",), 12, 1, ("英寸",), 11),
    _Measure(("斤",), ("两",), 500, 50, ("克",), 9),
    _Measure(("磅",), ("盎司",), 16, 1, ("盎司",), 15),
)


def _measure(content: Content) -> tuple[Slots, Arguments]:
    measure = content.choose(*(_MEASURES_ZH if content.chinese else _MEASURES))
    most = measure.most if content.chance(0.95) else 50
    a, b = (
        Shown(in_words(n, content) if content.spelled else str(n), str(n))
        for n in (content.rng.randint(1, 12), content.rng.randint(1, most))
    )
    u, v = content.choose(*measure.greater), content.choose(*measure.lesser)
    names = {"u": u, "v": v, "w": content.choose(*measure.asked), "s": _run_together(content, a.text, u, b.text, v)}
    small_part = b.value if measure.few == 1 else f"{b.value} * {measure.few}"
    shown = {key: Shown.verbatim(name) for key, name in names.items()}
    return {"a": a, "b": b, **shown}, {"expression": f"{a.value} * {measure.many} + {small_part}"}


def _run_together(content: Content, a: str, u: str, b: str, v: str) -> str:
    """As people in a hurry write it: 5'9", 3h40, 7lbs 5oz."""
    if content.spelled or content.chinese:
        return f"{a} {u} {b} {v}".strip()
    u, v = {"foot": "ft", "feet": "ft", "hours": "h", "hrs": "h", "minutes": "min"}.get(u, u), {"minutes": "min", "seconds": "s"}.get(v, v)
    if u == "ft" and content.chance(0.5):
        return f"{a}'{b}" + content.choose('"', "")
    space = " " if len(u) > 3 else ""
    return f"{a}{space}{u}{content.choose('', ' ', ' ')}{b}{space and v and ' '}{v}"


FORMS: tuple[Form, ...] = (
    Form(
        _measure,
        phrasings(
            (
                "[what is |what's |convert |how much is |turn |]{a} {u} {b} {v} [in|to|into] {w}",
                "[what is |what's |convert |how much is |]{a} {u} and {b} {v} [in|to|into] {w}",
                "how many {w} [are|is|are in|are there in|make up] {a} {u} {b} {v}",
                "how many {w} [are|is|are in|are there in|make] {a} {u} and {b} {v}",
                "[tell me|i need|could use] {a} {u} and {b} {v} in {w}",
                "{a} {u} {b} {v}[,|] how many {w}",
                "[express|write|put] {a} {u} and {b} {v} in {w}",
                "{w} in {a} {u} and {b} {v}",
                "{a} {u} and {b} {v} = how many {w}",
                "[it takes|i slept|i waited|it is|he is|that is] {a} {u} and {b} {v}[,|;] [how many {w} is that|what's that in {w}]",
                "[im|i'm|i am|my son is|she's|he's|the film runs|the film is|it runs|the bus takes|the ride was] {a} {u} {b}[| {v}][,|;|.] [the form wants|they want it in|what's that in|whats that just in|i need|how much is that in|put it in] {w}",
                "[im|i'm|i am|my son is|the film runs|the call was|the ride took|we slept|it lasted] {a} {u} and {b} {v}[,|;|.] [the form wants|they want it in|what's that in|whats that just in|i need it in|put that in|only in] {w}",
                "[so |ok |][a film of|a flight of|a drive of|someone of] {a} {u} {b} {v}[,|;|:] {w}",
                "[the manual|the label|my phone|the website|the timer|the sheet] [says|gives|shows] {a} {u} [and |]{b} {v}[,|;|.| -] [i need|i want|they ask for|how many|make it|give it in] {w}",
                "[give|get|show|print] [me |]the {w} [for|in|of] {a} {u} [and |]{b} {v}",
                "{w} [please|wanted|needed]: {a} {u} [and |]{b} {v}",
                "[change|translate|switch|rewrite|reduce|bring] {a} {u} [and |]{b} {v} [to|into] [just |only |plain |]{w}",
                "{a} {u} [and|plus|,] {b} {v} [makes|gives|equals|comes to|is] how many {w}[| altogether| in total]",
                "[it says|it's listed as|he told me|they wrote down] {a} {u} {b} {v} but [i need|i want|they want] {w}",
                "in {w}[,|] [how much|what] is {a} {u} [and |]{b} {v}",
                "[total|number of|count of|total number of] {w} in {a} {u} [and |]{b} {v}",
                "{a} {u} [and |]{b} {v} [all in|purely in|only in|just in|counted in|as|-> ] {w}",
                "[the form|the app|excel|this box|my teacher] [only takes|wants|needs|accepts only] {w}[,|;|:|.] [i have|it's|the value is] {a} {u} [and |]{b} {v}",
                "what do {a} {u} and {b} {v} [make|come to|add up to] in {w}",
                "{a} {u} {b} {v}[:| =] {w}[| = ?| ?]",
                "how [many|much] {w} for [all of |a total of |exactly |]{a} {u} {b} {v}",
                "{s} [in|to|into|as|->|=|in how many] {w}",
                "[convert|change|turn|what's|whats|how much is|express|type] {s} [in|into|to] {w}",
                "how many {w} [is|are|are in|in|makes|would be] {s}",
                "[it's|it says|it was|i've got|mine is|the note says|his is|hers was] {s}[,|;|.| -] [how many {w}|in {w}|what's that in {w}|{w} please|i need {w}]",
                "{s}[,|;|:| -] [how many {w}|{w}|in {w}|{w} only]",
            ),
            (
                "{a}{u}{b}{v}[是|等于|一共是|合]多少{w}",
                "{a}{u}{b}{v}[换算成|等于|合]几{w}",
                "[把|将]{a}{u}{b}{v}[换算成|换成|化成]{w}",
                "{a}{u}零{b}{v}是多少{w}",
                "{a}{u}又{b}{v}[等于|是]多少{w}",
                "{a}{u}{b}{v}，[用{w}表示|以{w}计|多少{w}]",
                "{a}{u}[加|和|外加|多]{b}{v}，[总共|一共|合计][多少|几]{w}",
                "[写着|显示|标着|说是|记的是]{a}{u}{b}{v}，[要填|我要|得用|想知道]{w}[数|]",
                "[求|算][一下|]{a}{u}{b}{v}[里|中|]有[多少|几]{w}",
                "{a}{u}{b}{v}[转|变|折|折合|换]成{w}[怎么算|是多少|]",
                "多少{w}[是|等于|合]{a}{u}{b}{v}",
                "[表格|系统|老师][只能填|要求填|让写]{w}，{a}{u}{b}{v}[填多少|是多少|怎么写]",
                "以{w}为单位，{a}{u}{b}{v}[是|等于]多少",
                "{a}{u}{b}{v}[=|->|，]{w}[？|]",
            ),
        ),
        1.4,
    ),
)
