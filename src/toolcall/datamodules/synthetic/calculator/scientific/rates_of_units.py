"""Rates in other units: fuel, prices by measure, speeds; and what of a store of data each file gets or a line carries."""

from dataclasses import dataclass

from toolcall.datamodules.synthetic.calculator.asking import phrasings, question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, integer, separated
from toolcall.datamodules.synthetic.phrase import Shown, Slots


@dataclass(frozen=True)
class _Rate:
    source: tuple[str, ...]
    target: tuple[str, ...]
    factor: str
    price: bool = False


_MPG, _KML = (
    ("miles per US gallon", "mpg (US)", "miles to the US gallon", "miles per gallon (US)"),
    ("km per litre", "km/l", "kilometres per litre"),
)
_RATES = (
    *(_Rate(_MPG, _KML, "* 1.609344 / 3.785411784"),) * 3,
    *(_Rate(_KML, _MPG, "/ 1.609344 * 3.785411784"),) * 2,
    _Rate(("feet per second", "ft/s"), ("metres per second", "m/s"), "* 0.3048"),
    _Rate(("m/s", "metres per second"), ("feet per second", "ft/s"), "/ 0.3048"),
    _Rate(("inches per hour",), ("cm per hour", "centimetres per hour"), "* 2.54"),
    _Rate(("yards per minute",), ("metres per minute", "m/min"), "* 0.9144"),
    _Rate(("miles per minute",), ("km per hour", "km/h"), "* 1.609344 * 60"),
    _Rate(("metres per minute", "m/min"), ("km per hour", "km/h"), "* 60 / 1000"),
    _Rate(("US gallons per minute", "gpm (US)"), ("litres per minute", "l/min"), "* 3.785411784"),
    _Rate(("litres per second", "l/s"), ("litres per hour",), "* 3600"),
    _Rate(("ounces per day",), ("grams per day", "g a day"), "* 28.349523125"),
    _Rate(("pounds per week",), ("kg per week", "kilos a week"), "* 0.45359237"),
    _Rate(("per US gallon",), ("per litre", "per liter"), "/ 3.785411784", True),
    _Rate(("per litre", "a litre"), ("per US gallon",), "* 3.785411784", True),
    _Rate(("per pound", "a pound", "per lb"), ("per kilo", "per kg"), "/ 0.45359237", True),
    _Rate(("per kilo", "a kilo", "per kg"), ("per pound", "per lb"), "* 0.45359237", True),
    _Rate(("per mile", "a mile"), ("per km", "per kilometre"), "/ 1.609344", True),
    _Rate(("per foot", "a foot"), ("per metre", "per meter"), "/ 0.3048", True),
    _Rate(("per acre", "an acre"), ("per square metre", "per m²"), "/ 4046.8564224", True),
)
_RATES_ZH = (
    *(_Rate(("英里每加仑", "英里/加仑"), ("公里每升", "千米/升"), "* 1.609344 / 3.785411784"),) * 3,
    _Rate(("公里每升",), ("英里每加仑",), "/ 1.609344 * 3.785411784"),
    _Rate(("英尺每秒",), ("米每秒",), "* 0.3048"),
    _Rate(("米每分钟", "米/分"), ("公里每小时", "千米/时"), "* 60 / 1000"),
    _Rate(("加仑每分钟",), ("升每分钟",), "* 3.785411784"),
)


def _rate(content: Content) -> tuple[Slots, Arguments]:
    rate: _Rate = content.choose(*[each for each in (_RATES_ZH if content.chinese else _RATES) if not each.price])
    value = decimal(content, 2) if content.chance(0.4) else integer(content, 2)
    return _slots(content, rate, Shown.verbatim(value))


def _price(content: Content) -> tuple[Slots, Arguments]:
    rate: _Rate = content.choose(*[each for each in _RATES if each.price])
    value = f"{content.rng.randint(0, content.choose(4, 20, 150))}.{content.rng.randint(5, 99):02}"
    return _slots(content, rate, Shown(content.choose("${}", "${}", "€{}", "£{}", "{} dollars", "{} euros").format(value), value))


def _slots(content: Content, rate: _Rate, value: Shown) -> tuple[Slots, Arguments]:
    slots = {"a": value, "u": Shown.verbatim(content.choose(*rate.source)), "v": Shown.verbatim(content.choose(*rate.target))}
    return slots, {"expression": f"{value.value} {rate.factor}"}


def _large(content: Content) -> Shown:
    return Shown.verbatim(decimal(content, 2) if content.chance(0.5) else integer(content, 2))


def _files(content: Content) -> Shown:
    value = str(content.rng.randint(2, content.choose(60, 400, 2000, 9999)))
    return Shown(separated(value) if len(value) > 3 and content.chance(0.6) else value, value)


def _units(content: Content) -> tuple[str, str]:
    pair: tuple[str, str] = content.choose(("GB", "MB"), ("GB", "MB"), ("TB", "GB"), ("MB", "KB"))
    return pair if content.chinese or content.chance(0.7) else (pair[0].lower(), pair[1].lower())


def _spread(content: Content) -> tuple[Slots, Arguments]:
    a, n, (u, v) = _large(content), _files(content), _units(content)
    slots = {"a": a, "n": n, "u": Shown.verbatim(u), "v": Shown.verbatim(v)}
    return slots, {"expression": f"{a.value} * 1024 / {n.value}"}


FORMS: tuple[Form, ...] = (
    Form(
        _rate,
        phrasings(
            (
                "{a} {u} [to|in|into] {v}",
                "[convert|turn|change] {a} {u} [to|into] {v}",
                "[what is|what's|how much is] {a} {u} in {v}",
                "how many {v} is {a} {u}",
                "{a} {u}[,|;|:] [what's that in|how many|in] {v}",
                "[it does|it makes|the manual says|the gauge shows|the spec says|they quote] {a} {u}[,|;|.] what's that in {v}",
                "[i need|give me|express] {a} {u} in {v}",
                "i think in {v}[,|;|:] what is {a} {u}",
                "{a} {u} -> {v}",
            ),
            ("{a}{u}[换算成|等于多少|是多少|合多少]{v}", "[把|]{a}{u}[换成|转成]{v}", "{a}{u}，用{v}表示[是多少|]", "说明书写{a}{u}，[是|合]多少{v}"),
        ),
        1.0,
    ),
    Form(
        _price,
        phrasings(
            (
                "{a} {u}[,|;|:] [what's that|how much is that|what is it] {v}",
                "[it|the stuff|what i buy|this one] [is|costs|sells at] {a} {u}[,|;|.] how much is that {v}",
                "[convert|turn] {a} {u} into [a price |]{v}",
                "how much {v} is {a} {u}",
                "[price|quote|rate][:| is| of|] {a} {u}[,|;|.] [give me the price|i need it] {v}",
                "{a} {u} = [how much|what] {v}",
                "at {a} {u}[,|] what do [i|we] pay {v}",
            ),
        ),
        0.6,
    ),
    Form(
        _spread,
        phrasings(
            (
                "{a} {u} spread evenly over {n} files[:|,|;] {v} per file",
                "{a} {u} [split|divided|shared] [evenly |equally |]among {n} [files|users|folders|clients|shards|backups][,|;|:] how many {v} [each|per piece|for each]",
                "{n} [files|photos|clips|logs|emails] [take up|use|fill] {a} {u}[,|;|.] average size in {v}",
                "i have {a} {u} for {n} [users|machines|accounts|cameras][,|;|.] how many {v} does each get",
                "a {a} {u} [disk|drive|folder|archive] [holds|with] {n} files of [the same|equal] size[,|;|.] size of each in {v}",
                "[{v}|how many {v}] per file if {n} files [share|make up|total] {a} {u}",
                "{a} {u} / {n} files, in {v} [each|per file]",
            ),
            (
                "{a}{u}平均分给{n}个文件，每个多少{v}",
                "{n}个文件一共{a}{u}，平均每个多少{v}",
                "{a}{u}的空间分给{n}个人，每人多少{v}",
            ),
        ),
        0.8,
    ),
    question(
        "{a} * 1024 / {b}",
        (
            "{a} GB at {b} MB per second[,|;|:] how many seconds",
            "[download|upload|copy|backup] of {a} GB at {b} MB/s[,|;|.] [how many seconds|time in seconds|seconds needed]",
            "how many seconds [to copy|to download|to send|for] {a} GB at {b} MB[/s| per second| a second]",
            "my [line|disk|stick|nas] does {b} MB/s[,|;|.] how many seconds for {a} GB",
        ),
        ("下载{a}GB，速度{b}MB/s，[要多少秒|需要几秒]", "{a}GB的文件，每秒传{b}MB，[多少秒传完|要几秒]"),
        0.5,
        a=_large, b=_large,
    ),
)  # fmt: skip
