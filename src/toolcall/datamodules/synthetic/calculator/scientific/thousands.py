"""Numbers with thousands apart on both sides of an operator, with spaces or without; and an amount times a factor that is raised."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import separated
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_TYPED = {"+": ("+",), "-": ("-",), "*": ("*", "*", "x", "×"), "/": ("/", "/", "÷")}
_WORDED = {"+": ("plus",), "-": ("minus", "less"), "*": ("times", "multiplied by"), "/": ("divided by", "over")}
_WORDED_ZH = {"+": ("加", "加上"), "-": ("减", "减去"), "*": ("乘以", "乘"), "/": ("除以",)}


def _large(content: Content, low: int = 4, high: int = 7) -> str:
    length = content.rng.randint(8, 10) if content.beyond else content.rng.randint(low, high)
    whole = content.rng.randint(10 ** (length - 1), 10**length - 1)
    if content.chance(0.25):
        whole = max(1000, whole // 10 ** (length - 2) * 10 ** (length - 2))
    return f"{whole}.{content.rng.randint(0, 99):02}" if content.chance(0.4) else str(whole)


def _two(content: Content) -> tuple[Slots, Arguments]:
    sign = content.choose(*"+-*/")
    a, b = _large(content), _large(content, 4, 6)
    if content.chance(0.25):
        b = content.choose("1000", "10000", "1000000", "2500", "1024", "12000")
    tight = content.chance(0.5) and not content.chinese
    typed_sign = content.choose(*_TYPED[sign])
    gap = "" if tight and typed_sign != "x" else " "
    words = content.choose(*(_WORDED_ZH if content.chinese else _WORDED)[sign])
    slots = {
        "typed": Shown(f"{separated(a)}{gap}{typed_sign}{gap}{separated(b)}", ""),
        "said": Shown(f"{separated(a)}{words}{separated(b)}" if content.chinese else f"{separated(a)} {words} {separated(b)}", ""),
    }
    return slots, {"expression": f"{a} {sign} {b}"}


def _three(content: Content) -> tuple[Slots, Arguments]:
    first, second = content.choose(*"+-*"), content.choose(*"+-/")
    numbers = [_large(content, 4, 6), _large(content, 4, 5), _large(content, 4, 5)]
    gap = content.choose("", " ")
    typed = "".join(
        f"{gap}{sign}{gap}{separated(each)}" if sign else separated(each) for sign, each in zip(("", first, second), numbers, strict=True)
    )
    written = f"{numbers[0]} {first} {numbers[1]} {second} {numbers[2]}"
    return {"typed": Shown(typed, "")}, {"expression": written}


def _grown(content: Content) -> tuple[Slots, Arguments]:
    amount = _large(content, 3, 6) if content.chance(0.5) else f"{content.rng.randint(1, 99) * 500}.00"
    factor = (
        f"{content.choose(0, 1, 1, 1)}.{content.rng.randint(1, 99):02}" if content.chance(0.7) else f"1.{content.rng.randint(1, 999):03}"
    )
    power = content.rng.randint(2, 8)
    shown = separated(amount)
    times = content.choose(" x ", " * ", "*", " × ", " · ")
    raised = content.choose(f"{factor}^{power}", f"{factor}^{power}", f"{factor} ^ {power}", f"{factor}**{power}", f"({factor})^{power}")
    slots = {
        "typed": Shown(shown + times + raised, ""),
        "a": Shown.verbatim(shown),
        "f": Shown.verbatim(factor),
        "n": Shown.verbatim(str(power)),
    }
    written = f"({factor})" if raised.startswith("(") else factor
    return slots, {"expression": f"{amount} * {written} ** {power}"}


def _grown_in_words(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _grown(content)
    while slots["f"].value.startswith("0"):
        slots, args = _grown(content)
    return slots, {"expression": str(args["expression"]).replace("(", "").replace(")", "")}


_TYPED_EN = (
    "{typed}",
    "[what is|what's|how much is|calculate|compute] {typed}",
    "{typed}[=| =| = ?|?|, please]",
    "<ask>{typed}<is>",
    "[do|work out|solve|evaluate][:|] {typed}",
    "[spreadsheet|invoice|my sheet|the ledger] says {typed}[,|;|.] [what's that|what comes out|result]",
    "[check|verify] {typed}[ for me|]",
)
_TYPED_ZH = (
    "{typed}",
    "计算{typed}",
    "{typed}[等于多少|=|是多少]",
    "[算一下|帮我算|求]{typed}",
    "[账上写着|表里是]{typed}，[结果多少|等于几]",
)

FORMS: tuple[Form, ...] = (
    Form(
        _two,
        phrasings(
            (
                *_TYPED_EN,
                "<ask>{said}<is>",
                "{said}",
                "[how much|what] is {said}[, exactly|]",
                "{said}[, please|, how much|?]",
                "[the ledger|my sheet|the report] has {said}[,|:|;] [which is what|what's that|how much is it]",
                "[quick|quickly][,|:] {said}",
                "{said}[,|;|:] [i need the figure|give me the number|exact value]",
            ),
            (*_TYPED_ZH, "<ask>{said}<is>", "{said}[，多少|等于几|]"),
        ),
        1.0,
    ),
    Form(_three, phrasings(_TYPED_EN, _TYPED_ZH), 0.4),
    Form(_grown, phrasings(_TYPED_EN, _TYPED_ZH), 0.6),
    Form(
        _grown_in_words,
        phrasings(
            (
                "{a} times {f} to the power of {n}",
                "<ask>{a} times {f} to the power {n}<is>",
                "multiply {a} by {f} to the power of {n}",
                "{a} multiplied by {f} raised to {n}",
                "[grow|take] {a} by [a|the] factor {f}[,|] {n} times[ over| in a row|]",
                "{a} [grows|is multiplied] by a factor of {f} [every|each] year[,|;] what is it after {n} years",
                "the product of {a} and {f} to the power of {n}",
            ),
            ("{a}乘以{f}的{n}次方<is>", "{a}每年变为原来的{f}倍，{n}年后是多少", "{a}连续{n}次乘{f}[是多少|得多少|]"),
        ),
        0.4,
    ),
)
