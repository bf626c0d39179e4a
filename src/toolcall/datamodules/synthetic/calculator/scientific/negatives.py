"""Negative balances and readings, and what is subtracted from numbers below zero."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, in_words, integer, separated
from toolcall.datamodules.synthetic.phrase import Shown


def _cents(content: Content, top: int) -> Shown:
    value = f"{content.rng.randint(1, top)}.{content.rng.randint(0, 99):02}" if content.chance(0.7) else str(content.rng.randint(2, top))
    return Shown(separated(value) if content.chance(0.5) else value, value)


def _balance(content: Content) -> Shown:
    positive = _cents(content, content.choose(99, 500, 2500))
    currency = "" if content.chinese else content.choose("", "", "", "$", "€")
    return Shown(f"-{currency}{positive.text}", f"-{positive.value}")


def _sum(content: Content) -> Shown:
    return _cents(content, content.choose(30, 99, 400))


def _count(content: Content) -> Shown:
    value = content.rng.randint(2, 12)
    return Shown(in_words(value, content) if content.spelled or content.chance(0.5) else str(value), str(value))


def _chinese_count(content: Content) -> Shown:
    shown = _count(content)
    return Shown("两" if shown.text == "二" else shown.text, shown.value)


def _number(content: Content) -> Shown:
    return Shown.verbatim(
        content.choose(decimal(content, 2), integer(content, 2), f"{content.rng.randint(1, 199)}.{content.rng.randint(1, 99):02}")
    )


def _negative(content: Content) -> Shown:
    positive = f"0.0{content.rng.randint(1, 9)}" if content.chance(0.15) else _number(content).value
    return Shown.verbatim(f"-{positive}")


def _balances(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return question(expression, en, zh, weight, x=_balance, n=_chinese_count, m=_sum, k=_sum)


def _numbers(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return question(expression, en, zh, weight, x=_negative, a=_number, b=_number)


_NOW = "[what's the balance now|new balance|balance|where does that leave it|what's the balance|how much is in it now|where are we now]"
_NOW_ZH = "[现在余额多少|余额多少|现在多少|账上有多少]"

FORMS: tuple[Form, ...] = (
    _balances(
        "{x} + {n} * {m}",
        (
            f"[account|balance|my account is|the account stands|our account is] at {{x}}[.|,|;] {{n}} deposits of {{m}} [go in|come in|are made|arrive][,|;|.] {_NOW}",
            f"[balance|account|club account]: {{x}}[.|,|;] {{n}} [payments|deposits|transfers|refunds] of {{m}} [come in|each come in|in][.|,|;] {_NOW}",
            f"i'm at {{x}}[,|;|.] then {{n}} times {{m}} [comes in|is paid in|gets added][,|;|.] {_NOW}",
            f"[starting|start] at {{x}}, add {{n}} [payments|deposits] of {{m}}[,|;|.] {_NOW}",
            f"if [my|the|her] [account|balance] is {{x}} and {{n}} deposits of {{m}} arrive[,|] {_NOW}",
            f"{{x}} on the account[.|,|;] {{n}} deposits of {{m}} [arrive|land|are made][,|;|.] {_NOW}",
            "{x} plus {n} [deposits|payments] of {m}",
            f"[the till shows|the card shows|the app shows|my tab is] {{x}}[,|;|.] {{n}} [payments|instalments] of {{m}} [came in|went in][,|;|.] {_NOW}",
        ),
        (
            f"账户余额{{x}}，存入{{n}}笔{{m}}，{_NOW_ZH}",
            f"余额{{x}}，[又|]进账{{n}}次，每次{{m}}，{_NOW_ZH}",
            f"卡里{{x}}，转进来{{n}}笔{{m}}，{_NOW_ZH}",
        ),
        1.0,
    ),
    _balances(
        "{x} - {n} * {m}",
        (
            f"[account|balance|my account is] at {{x}}[.|,|;] {{n}} [withdrawals|charges|fees|direct debits] of {{m}} [go out|are taken|follow][,|;|.] {_NOW}",
            f"[balance|account]: {{x}}[.|,|;] {{n}} [bills|payments|charges|fees] of {{m}} go out[.|,|;] {_NOW}",
            f"i'm at {{x}} and [they take|the bank takes|the gym takes] {{n}} fees of {{m}}[,|;|.] {_NOW}",
            "{x} minus {n} [fees|charges|withdrawals] of {m}",
            f"starting at {{x}}, [i spend|we pay|they charge] {{n}} times {{m}}[,|;|.] {_NOW}",
            f"if the [account|balance] is {{x}} and {{n}} charges of {{m}} come on top[,|] {_NOW}",
        ),
        (f"账户余额{{x}}，扣了{{n}}笔{{m}}，{_NOW_ZH}", f"余额{{x}}，又被扣{{n}}次，每次{{m}}，{_NOW_ZH}"),
        0.6,
    ),
    _balances(
        "{x} + {m} - {k}",
        (
            f"[account|balance|my account is] at {{x}}[.|,|;] {{m}} [goes in|comes in|is paid in], {{k}} [goes out|is taken out|is charged][,|;|.] {_NOW}",
            f"[balance|account]: {{x}}[.|,|;] [deposit|in|salary|refund] {{m}}, [withdrawal|out|fee|rent] {{k}}[.|,|;] {_NOW}",
            f"i'm at {{x}}[,|;|.] [got|received|was sent] {{m}}[,|;] [spent|paid|sent off] {{k}}[,|;|.] {_NOW}",
            "from {x} up by {m}, then down by {k}[,|;|.] [where|what] is it now",
            f"{{x}} on my card, {{m}} refunded, {{k}} charged[,|;|.] {_NOW}",
            f"[after|with] a balance of {{x}}, a deposit of {{m}} and a fee of {{k}}[,|;|:] {_NOW}",
        ),
        (f"账户余额{{x}}，存入{{m}}，取出{{k}}，{_NOW_ZH}", f"余额{{x}}，进账{{m}}，支出{{k}}，{_NOW_ZH}"),
        0.7,
    ),
    _numbers(
        "({x} - {a}) * 2",
        (
            "subtract {a} from {x}[,|;] then double the result",
            "take {a} [away |]from {x} and double [it|the result|that|what's left]",
            "{x} minus {a}, [then doubled|then double it|all doubled|times two]",
            "start at {x}, take off {a}, [then |]double [it|the result]",
            "double the result of {x} minus {a}",
            "[first|step one]: {x} minus {a}[.|;|,] [then|step two]: double it",
        ),
        ("{x}减去{a}，[结果|再|得数]翻倍", "用{x}减{a}，差再[乘以2|翻一番]", "从{x}里减{a}，再翻倍[，得多少|]"),
        0.6,
    ),
    _numbers(
        "({x} + {a}) * {b}",
        (
            "add {a} to {x}[,|;] then multiply [by|the result by|it by] {b}",
            "{x} plus {a}, all times {b}",
            "start at {x}, add {a}, [then |]multiply [it |]by {b}",
            "[first|step one]: {x} plus {a}[.|;|,] [then|step two]: times {b}",
        ),
        ("{x}加{a}，[和|结果|得数]再乘以{b}", "{x}与{a}的和乘以{b}<is>"),
        0.5,
    ),
    _numbers(
        "{x} - {a}",
        (
            "subtract {a} from {x}",
            "<ask>{x} minus {a}<is>",
            "take {a} [away |]from {x}",
            "[the gauge|the reading|the level|the score] is {x} and drops by [another |]{a}[,|;|.] [what is it now|new reading]",
            "it's {x} on the gauge[,|;] then {a} lower[,|;|.] [what is it now|how much now]",
            "{x} - {a}",
            "from {x} go down [another |a further |]{a}",
        ),
        ("<ask>{x}减{a}<is>", "从{x}里减去{a}", "读数{x}，又降了{a}，[现在多少|是多少]"),
        0.6,
    ),
    _numbers(
        "{x} + {a}",
        (
            "add {a} to {x}",
            "<ask>{x} plus {a}<is>",
            "[the gauge|the reading|the level|the score] is {x} and [rises|goes up|climbs] by {a}[,|;|.] [what is it now|new reading]",
            "{x} + {a}",
            "from {x} go up [by |]{a}",
        ),
        ("<ask>{x}加{a}<is>", "读数{x}，升了{a}，[现在多少|是多少]"),
        0.5,
    ),
)
