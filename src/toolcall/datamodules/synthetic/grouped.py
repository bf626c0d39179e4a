"""Sums, differences and products of which one is worked out first, in words."""

from toolcall.datamodules.synthetic.asking import ASK, IS, WHAT_ZH
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import number, small


def _combined(expression: str, *, en: tuple[str, ...], zh: tuple[str, ...]) -> Form:
    return calculation(expression, en, zh, 0.6, a=lambda c: number(c, 3), b=lambda c: number(c, 3), c=small)


FORMS: tuple[Form, ...] = (
    _combined(
        "({a} + {b}) * {c}",
        en=(
            ASK + "the sum of {a} and {b}[,|] [times|multiplied by] {c}",
            "{c} times the [sum|total] of {a} and {b}",
            "[add|sum] {a} and {b}[,|] [then|and then|and] multiply [by|the result by|it by] {c}",
            "{a} plus {b}, all [times|multiplied by] {c}",
            "[open |]bracket {a} plus {b} [close |]bracket times {c}",
            "multiply the sum of {a} and {b} by {c}",
            "{a} plus {b} in [brackets|parentheses] times {c}",
            "{a} plus {b}[,| and] then [times|multiply by|multiply that by|multiply it by] {c}",
            "[take|start with] {a}, add {b}, [then|and then|and] [times it by|multiply it by|multiply by] {c}",
            "{a} and {b} added together[,|] [then |]times {c}",
            "{c} times the result of {a} plus {b}",
            "[first |]add {a} and {b}[,|] then [times|multiply] the [total|sum|answer] by {c}",
            "{c} lots of the sum of {a} and {b}",
        ),
        zh=(
            "{a}[加|加上]{b}的和[乘以|乘|再乘以]{c}" + WHAT_ZH,
            "{a}与{b}的和的{c}倍" + WHAT_ZH,
            "先[把|]{a}加{b}[，|]再乘以{c}",
            "括号{a}加{b}括号乘以{c}",
            "{a}加{b}，然后乘{c}",
            "{a}加{b}，得数[再|]乘[以|]{c}",
            "[先算|先求]{a}加{b}，[再|然后]乘[以|]{c}[，是多少|，得多少|]",
        ),
    ),
    _combined(
        "({a} - {b}) * {c}",
        en=(
            "[take|subtract] {b} from {a}[,|] [then|and then|and] multiply [by|the result by|it by] {c}",
            ASK + "the difference [between|of] {a} and {b}[,|] [times|multiplied by] {c}",
            "{c} times the difference [between|of] {a} and {b}",
            "{a} minus {b}, all times {c}",
            "{a} minus {b} in [brackets|parentheses] times {c}",
            "{a} minus {b}[,| and] then [times|multiply by|multiply that by|multiply it by] {c}",
            "[take|start with] {a}, [subtract|take away|take off] {b}, [then|and then|and] [times it by|multiply it by|multiply by] {c}",
            "multiply the difference [between|of] {a} and {b} by {c}",
            "[first |]subtract {b} from {a}[,|] then [times|multiply] the [result|answer|difference] by {c}",
        ),
        zh=(
            "{a}[减|减去]{b}的差[乘以|乘|再乘以]{c}" + WHAT_ZH,
            "先[把|]{a}减{b}[，|]再乘以{c}",
            "{a}与{b}的差的{c}倍" + WHAT_ZH,
            "括号{a}减{b}括号乘以{c}",
            "{a}减{b}，[得数|结果|然后][再|]乘[以|]{c}",
            "[先算|先求]{a}减{b}，再乘[以|]{c}[，是多少|]",
        ),
    ),
    _combined(
        "({a} + {b}) / {c}",
        en=(
            "[add|sum] {a} and {b}[,|] [then|and then|and] divide [by|the result by|it by] {c}",
            ASK + "the sum of {a} and {b}[,|] divided by {c}",
            "{a} plus {b}, all [divided by|over] {c}",
            "divide the [sum|total] of {a} and {b} by {c}",
            "{a} plus {b} in [brackets|parentheses] divided by {c}",
            "{a} plus {b}[,| and] then [divide by|divide that by|divide it by|divided by] {c}",
            "[take|start with] {a}, add {b}, [then|and then|and] divide [it |]by {c}",
            "{a} and {b} added together[,|] [then |]divided by {c}",
            "[add|put] {a} and {b} together and [split|share|divide] [it|the total] [by|between|among] {c}",
        ),
        zh=(
            "{a}[加|加上]{b}的和[除以|再除以]{c}" + WHAT_ZH,
            "先[把|]{a}加{b}[，|]再除以{c}",
            "{a}与{b}之和除以{c}" + WHAT_ZH,
            "括号{a}加{b}括号除以{c}",
            "{a}加{b}，[得数|结果|然后][再|]除以{c}",
            "{a}和{b}加起来[平分|分]成{c}份[，每份多少|]",
        ),
    ),
    _combined(
        "({a} - {b}) / {c}",
        en=(
            "[take|subtract] {b} from {a}[,|] [then|and then|and] divide [by|the result by|it by] {c}",
            ASK + "the difference [between|of] {a} and {b}[,|] divided by {c}",
            "{a} minus {b}, all [divided by|over] {c}",
            "{a} minus {b} in [brackets|parentheses] divided by {c}",
            "{a} minus {b}[,| and] then [divide by|divide that by|divide it by|divided by] {c}",
            "[take|start with] {a}, [subtract|take away|take off] {b}, [then|and then|and] divide [it |]by {c}",
            "divide the difference [between|of] {a} and {b} by {c}",
            "[take|knock] {b} off {a} and [split|share|divide] what's left [by|between|among] {c}",
        ),
        zh=(
            "{a}[减|减去]{b}的差[除以|再除以]{c}" + WHAT_ZH,
            "先[把|]{a}减{b}[，|]再除以{c}",
            "{a}与{b}之差除以{c}" + WHAT_ZH,
            "{a}减{b}，[得数|结果|然后][再|]除以{c}",
            "{a}[扣掉|去掉]{b}[后|之后|以后]平分成{c}份[，每份多少|]",
            "括号{a}减{b}括号除以{c}",
        ),
    ),
    _combined(
        "{a} * {c} - {b}",
        en=(
            "{a} times {c}[,|] [and |]then [minus|take away|subtract|take off] {b}",
            "[multiply|times] {a} by {c}[,| and| then|, then] [subtract|take away|take off|deduct] {b}[| from it| from that]",
            "[take|start with] {a}, multiply [it |]by {c}[,|] [and|then|and then] [subtract|take away] {b}",
            "{b} less than {a} times {c}",
            "[subtract|take|take away] {b} from {a} times {c}",
            "[subtract|take] {b} from the product of {a} and {c}",
            ASK + "the product of {a} and {c}[,|] minus {b}" + IS,
            "{a} multiplied with {c}[,|] [less|minus] {b}",
            "what do i get if i multiply {a} by {c} and [then |]take {b} away",
        ),
        zh=(
            "{a}乘[以|]{c}[再|，再|，然后]减[去|掉|]{b}" + WHAT_ZH,
            "{a}[与|和]{c}的积减[去|]{b}" + WHAT_ZH,
            "{a}的{c}倍[少|减|减去]{b}" + WHAT_ZH,
            "先[把|]{a}乘[以|]{c}，[再|然后]减[去|]{b}",
        ),
    ),
    _combined(
        "{a} * {c} + {b}",
        en=(
            "{a} times {c}[,|] [and |]then [plus|add] {b}",
            "[multiply|times] {a} by {c}[,| and| then|, then] add {b}[| to it| to that| on top]",
            "[take|start with] {a}, multiply [it |]by {c}[,|] [and|then|and then] add {b}",
            "{b} more than {a} times {c}",
            "add {b} to {a} times {c}",
            "add {b} to the product of {a} and {c}",
            ASK + "the product of {a} and {c}[,|] plus {b}" + IS,
            "{a} multiplied with {c}[,|] plus {b}",
            "what do i get if i multiply {a} by {c} and [then |]add {b}",
        ),
        zh=(
            "{a}乘[以|]{c}[再|，再|，然后]加[上|]{b}" + WHAT_ZH,
            "{a}[与|和]{c}的积加[上|]{b}" + WHAT_ZH,
            "{a}的{c}倍[多|加|加上]{b}" + WHAT_ZH,
            "先[把|]{a}乘[以|]{c}，[再|然后]加[上|]{b}",
        ),
    ),
    _combined(
        "{a} + {b} - {c}",
        en=(
            "{a} plus {b}[,|] [and |]then [minus|take away|subtract|take off] {c}",
            "[add|sum] {a} and {b}[,| and|, then| then] [subtract|take away|take off|deduct] {c}",
            "[take|start with] {a}, add {b}[,|] [and|then|and then] [subtract|take away|take off] {c}",
            "[subtract|take|take away] {c} from the [sum|total] of {a} and {b}",
            ASK + "the [sum|total] of {a} and {b}[,|] [minus|less] {c}" + IS,
            "{a} and {b} together[,|] [minus|less|take away] {c}",
            "{c} less than the [sum|total] of {a} and {b}",
            "[i had|i have|we had|had] {a}, got {b} more and [spent|lost|gave away|used] {c}[,|.] [what's left|how much is left|how much do i have now]",
        ),
        zh=(
            "{a}加{b}[再|，再|，然后]减[去|掉|]{c}" + WHAT_ZH,
            "{a}[与|和]{b}的和减[去|]{c}" + WHAT_ZH,
            "[原来有|有]{a}，[又来了|又得到]{b}，[用掉|花了]{c}，还剩多少",
        ),
    ),
    _combined(
        "{a} - {b} - {c}",
        en=(
            "[subtract|take|deduct] [both {b} and|{b} and then|first {b} and then] {c} from {a}",
            "[subtract|take|take away|deduct] {b} from {a}[,| and] then [take away|subtract|take off] [another |]{c}",
            "[take|start with] {a}, [subtract|take away|take off] {b}[,|] [and|then|and then] [subtract|take away|take off] {c}",
            "{a} minus {b}[,|] [and |]then [minus|take away|subtract] [another |]{c}",
            "{a} less {b} [and|and then] less {c}",
            "from {a} take [away |]{b}[,| and] then {c}",
            "{a} minus {b} minus another {c}" + IS,
            "[i had|i have|we had|had] {a}, [spent|used|lost] {b} [and then|and] [another |]{c}[,|.] [what's left|how much is left|how much remains]",
            "[knock|take] {b} and [another|then another] {c} off {a}",
        ),
        zh=(
            "{a}减[去|掉|]{b}[再|，再|，然后再]减[去|掉|]{c}" + WHAT_ZH,
            "从{a}[里|中|][先后|依次]减去{b}和{c}" + WHAT_ZH,
            "[原来有|有]{a}，[先花了|先用了]{b}，[又花了|又用了]{c}，[还剩多少|剩多少]",
        ),
    ),
    _combined(
        "{a} / {c} + {b}",
        en=(
            "{a} divided by {c}[,|] [and |]then [plus|add] {b}",
            "divide {a} by {c}[,| and|, then| then] add {b}[| to it| to that]",
            "[take|start with] {a}, divide [it |]by {c}[,|] [and|then|and then] add {b}",
            "{b} more than {a} divided by {c}",
            "add {b} to {a} divided by {c}",
            ASK + "the quotient of {a} and {c}[,|] plus {b}" + IS,
            "[split|share] {a} [by|into|among] {c}[,| and] then add {b}",
            "what do i get if i divide {a} by {c} and [then |]add {b}",
        ),
        zh=(
            "{a}除以{c}[再|，再|，然后]加[上|]{b}" + WHAT_ZH,
            "{a}[与|和]{c}的商加[上|]{b}" + WHAT_ZH,
            "先[把|]{a}除以{c}，[再|然后]加[上|]{b}",
        ),
    ),
    _combined(
        "{a} / {c} - {b}",
        en=(
            "{a} divided by {c}[,|] [and |]then [minus|take away|subtract|take off] {b}",
            "divide {a} by {c}[,| and|, then| then] [subtract|take away|take off] {b}[| from it| from that]",
            "[take|start with] {a}, divide [it |]by {c}[,|] [and|then|and then] [subtract|take away] {b}",
            "{b} less than {a} divided by {c}",
            "[subtract|take|take away] {b} from {a} divided by {c}",
            ASK + "the quotient of {a} and {c}[,|] minus {b}" + IS,
            "[split|share] {a} [by|into|among] {c}[,| and] then [subtract|take away] {b}",
            "what do i get if i divide {a} by {c} and [then |]take {b} away",
        ),
        zh=(
            "{a}除以{c}[再|，再|，然后]减[去|掉|]{b}" + WHAT_ZH,
            "{a}[与|和]{c}的商减[去|]{b}" + WHAT_ZH,
            "先[把|]{a}除以{c}，[再|然后]减[去|]{b}",
        ),
    ),
)
