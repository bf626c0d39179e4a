"""Times in units that lie far apart, weeks in seconds, and in two units together; the factor is one number, as between all units."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, integer, separated, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_NAMES = {
    "ms": (("milliseconds", "ms"), ("毫秒",)), "s": (("seconds", "seconds", "secs"), ("秒",)), "min": (("minutes", "minutes", "mins"), ("分钟",)),
    "h": (("hours", "hours", "hrs"), ("小时",)), "d": (("days",), ("天",)), "w": (("weeks",), ("周",)), "y": (("years",), ("年",)),
}  # fmt: skip
_FACTORS = {
    ("w", "s"): 604800, ("w", "min"): 10080, ("w", "h"): 168, ("d", "s"): 86400, ("d", "min"): 1440, ("h", "s"): 3600, ("h", "ms"): 3600000,
    ("min", "ms"): 60000, ("y", "h"): 8760, ("y", "min"): 525600, ("y", "s"): 31536000, ("d", "ms"): 86400000,
}  # fmt: skip
_PAIRS = (("d", "h", "min"), ("d", "h", "s"), ("w", "d", "h"), ("w", "d", "min"), ("h", "min", "s"), ("d", "min", "s"), ("w", "h", "min"), ("y", "d", "h"))  # fmt: skip
_WITHIN = {("d", "h"): 24, ("h", "min"): 60, ("min", "s"): 60, **_FACTORS}


def _name(content: Content, unit: str) -> Shown:
    return Shown.verbatim(content.choose(*_NAMES[unit][content.chinese]))


def _count(content: Content, high: int) -> Shown:
    shown = small(content, 2, high)
    return Shown("两", shown.value) if shown.text == "二" else shown


def _to_lesser(content: Content) -> tuple[Slots, Arguments]:
    (greater, lesser), factor = content.choose(*_FACTORS.items())
    a = Shown.verbatim(decimal(content, 1)) if content.chance(0.2) else _count(content, content.choose(12, 30, 99))
    return {"a": a, "u": _name(content, greater), "v": _name(content, lesser)}, {"expression": f"{a.value} * {factor}"}


def _to_greater(content: Content) -> tuple[Slots, Arguments]:
    (greater, lesser), factor = content.choose(*_FACTORS.items())
    value = integer(content, 7)
    a = Shown(separated(value) if len(value) > 3 and content.chance(0.5) else value, value)
    if int(value) < 50:
        a = Shown.verbatim(str(int(value) * 1000 + 500))
    return {"a": a, "u": _name(content, lesser), "v": _name(content, greater)}, {"expression": f"{a.value} / {factor}"}


def _of_two(content: Content) -> tuple[Slots, Arguments]:
    greater, middle, lesser = content.choose(*_PAIRS)
    a, b = _count(content, 12), _count(content, 6 if middle == "d" and greater == "w" else 23)
    slots = {"a": a, "b": b, "u": _name(content, greater), "m": _name(content, middle), "v": _name(content, lesser)}
    return slots, {"expression": f"{a.value} * {_WITHIN[greater, lesser]} + {b.value} * {_WITHIN[middle, lesser]}"}


_EN = (
    "how many {v} [are |are there |]in {a} {u}",
    "{a} {u} [in|to|into] {v}",
    "[convert|turn|change] {a} {u} [to|into] {v}",
    "[what is|what's|how much is] {a} {u} in {v}",
    "{a} {u}[,|:|;] how many {v}[ is that|]",
    "[it ran for|we waited|the probe flew|the server was up for|i was away] {a} {u}[,|;|.] how many {v} is that",
    "[{v} in {a} {u}|{a} {u} = ? {v}]",
    "[my kid asks|quiz question|trivia|for a bet]: how many {v} [are in|make] {a} {u}",
    "[countdown|timer|timeout|cache lifetime] of {a} {u}[,|;] [the config wants|i have to enter|they want it in] {v}",
    "if [something|a trip|the wait] [lasts|takes] {a} {u}[,|] how many {v} [is that|is it]",
    "express {a} {u} in {v}",
)
_ZH = (
    "{a}{u}[有|是|等于]多少{v}",
    "{a}{u}[换算成|换成|转成]{v}[是多少|]",
    "[把|]{a}{u}[化成|变成]{v}",
    "{a}{u}，[也就是|合|折合]多少{v}",
    "[等了|运行了|倒计时]{a}{u}，[是|合]多少{v}",
    "{a}{u}里有多少{v}",
)

FORMS: tuple[Form, ...] = (
    Form(_to_lesser, phrasings(_EN, _ZH), 1.0),
    Form(_to_greater, phrasings(_EN, _ZH), 0.6),
    Form(
        _of_two,
        phrasings(
            (
                "how many {v} [are |are there |]in {a} {u} and {b} {m}",
                "{a} {u} and {b} {m} [in|to|into] {v}",
                "{a} {u} {b} {m} in {v}",
                "[convert|turn|change] {a} {u} and {b} {m} [to|into] {v}",
                "{a} {u} and {b} {m}[,|;|:] how many {v}[ is that|]",
                "[it ran for|we were away|the outage lasted|the voyage took] {a} {u} and {b} {m}[,|;|.] how many {v} is that",
                "[uptime|duration|countdown][:| of|] {a} {u}, {b} {m}[,|;|.] [in {v}|total {v}|how many {v}]",
                "what's {a} {u} plus {b} {m} in {v}",
            ),
            ("{a}{u}{b}{m}[有|是|等于]多少{v}", "{a}{u}零{b}{m}[换算成|合]多少{v}", "[一共|持续了]{a}{u}{b}{m}，[是|合]多少{v}"),
        ),
        0.7,
    ),
)
