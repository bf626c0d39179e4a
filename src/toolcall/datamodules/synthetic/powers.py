"""Squares, cubes, powers and roots."""

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown

_ORDINALS = {2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth"}


def _exponent(content: Content) -> Shown:
    value = content.rng.randint(2, 8)
    return small(content, value, value)


def _ordinal(content: Content) -> Shown:
    value = content.rng.randint(2, 8)
    return Shown(
        content.choose(_ORDINALS[value], _ORDINALS[value], f"{value}{'nd' if value == 2 else 'rd' if value == 3 else 'th'}"), str(value)
    )


def _base(content: Content) -> Shown:
    return number(content, 3, 0.15)


def _of(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 1.0) -> Form:
    return calculation(expression, en, zh, weight, a=_base, b=_base, n=_exponent, o=_ordinal)


FORMS = (
    _of(
        "{a} ** 2",
        (
            ASK + "{a} squared" + IS,
            ASK + "the square of {a}" + IS,
            "{a} squared",
            "square {a}",
            "{a} [times|multiplied by] itself",
            "[what do i get if i|can you|please] square {a}",
            "{a}²",
            "{a}^2[| =|=]",
            "[take|start with] {a} and square it",
            "[multiply|times] {a} by itself",
            "tell me [what|how much] {a} squared [is|comes to|comes out to|makes]",
            "[could use|need|just want] the square of {a}",
            "{a} to the [power of two|second power|power two]",
            "if i square {a}[,|] what [do i get|is it|comes out]",
        ),
        (
            ASK_ZH + "{a}的平方" + WHAT_ZH,
            "{a}的平方",
            "{a}的二次方" + WHAT_ZH,
            "{a}自乘[一次|][是多少|]",
            "{a}乘[以|][自己|它自己|它本身]" + WHAT_ZH,
            "[把|]{a}平方[一下|][是多少|得多少|]",
            "{a}²" + WHAT_ZH,
        ),
        1.6,
    ),
    _of(
        "{a} ** 3",
        (
            ASK + "{a} cubed" + IS,
            ASK + "the cube of {a}" + IS,
            "{a} cubed",
            "cube {a}",
            "{a}³",
            "{a}^3[| =|=]",
            "{a} to the [third|third power]",
            "[take|start with] {a} and cube it",
            "tell me [what|how much] {a} cubed [is|comes to|comes out to|makes]",
            "[could use|need|just want] the cube of {a}",
            "{a} to the [power of three|power three|third]",
            "if i cube {a}[,|] what [do i get|is it|comes out]",
        ),
        (
            ASK_ZH + "{a}的立方" + WHAT_ZH,
            "{a}的立方",
            "{a}的三次方" + WHAT_ZH,
            "[三个|3个]{a}相乘" + WHAT_ZH,
            "[把|]{a}立方[一下|][是多少|]",
            "{a}³" + WHAT_ZH,
        ),
        1.2,
    ),
    _of(
        "{a} ** {n}",
        (
            ASK + "{a} [to the power of|to the power|raised to|raised to the power of|to the] {n}" + IS,
            "{a}[^|**| ^ | ** ]{n}[| =|=|?]",
            ASK + "{a}[^|**| ^ | ** ]{n}",
            "raise {a} to [the power of |the power |]{n}",
            "{a} to the power of {n}",
            "[take|bring|put] {a} to the power of {n}",
            "{a} raised to the power {n}[, please|]",
            "{a} to the power {n}[,|] [what's that|how much is it|what do i get|how big is that]",
            "tell me [what|how much] {a} to the power of {n} [is|comes to|makes]",
            "if i raise {a} to the power [of |]{n}[,|] what [do i get|is it]",
            "{a} with exponent {n}",
            "base {a}[,|] exponent {n}",
        ),
        (
            ASK_ZH + "{a}的{n}次方" + WHAT_ZH,
            "{a}的{n}次方",
            "{a}的{n}次幂" + WHAT_ZH,
            "{n}个{a}相乘" + WHAT_ZH,
            "底数{a}，指数{n}[，结果是多少|，等于多少|]",
            "{a}[^|**]{n}" + WHAT_ZH,
        ),
        1.4,
    ),
    _of(
        "{a} ** {o}",
        (
            ASK + "{a} to the {o}[| power]" + IS,
            ASK + "the {o} power of {a}" + IS,
            "{a} to the {o}[| power]",
            "raise {a} to the {o}[| power]",
            "[take|bring] {a} to the {o} power",
            "{a} to its {o} power",
            "[what do i get for|tell me] {a} to the {o}[| power]",
            "{a}[,|] {o} power",
        ),
        (),
        0.8,
    ),
    _of(
        "sqrt({a})",
        (
            ASK + "the [square root|square root|sqrt|root] of {a}" + IS,
            "[square root|sqrt|root] of {a}",
            "[square root|sqrt|root] {a}",
            "sqrt({a})",
            "√{a}",
            "[take|find|get] the square root of {a}",
            "{a} square root",
            "what [number|] squared [is|gives|makes] {a}",
            "square root of {a} please",
            "[hey |]what's the [root|square root] of {a}[ again|]",
            "tell me [what the square root of {a} is|the square root of {a}]",
            "[could use|need|just want] the [square root|sqrt|root] of {a}",
            "[what|which] number times itself [is|gives|makes|equals] {a}",
            "sqrt {a}[,|] [what is it|how much|what's that]",
            "[i have a square|a square] [with an area of|of area] {a}[,|] how long is [a|one] side",
            "{a} under [the|a] [root|square root|radical]",
        ),
        (
            ASK_ZH + "{a}的平方根" + WHAT_ZH,
            "{a}的平方根",
            "根号{a}" + WHAT_ZH,
            "[对|把|]{a}开[平方|根号|方]" + WHAT_ZH,
            "[哪个数|什么数|哪个正数|几]的平方[是|等于]{a}",
            "{a}开[平方|根号|方][得|是|等于][几|多少]",
            "√{a}" + WHAT_ZH,
            "sqrt({a})",
        ),
        2.0,
    ),
    _of(
        "{a} ** (1 / 3)",
        (
            ASK + "the [cube|cubic|third] root of {a}" + IS,
            "[cube|cubic|third] root of {a}",
            "∛{a}",
            "[find|take|get] the cube root of {a}",
            "[could use|need|just want] the cube root of {a}",
            "what [number |]cubed [is|gives|makes] {a}",
            "tell me the [cube|third] root of {a}",
            "{a} cube root",
            "cube root {a}",
        ),
        (ASK_ZH + "{a}的立方根" + WHAT_ZH, "{a}的立方根", "[对|把|]{a}开[立方|三次方]" + WHAT_ZH, "{a}的三次方根"),
        0.6,
    ),
    _of(
        "{a} ** (1 / {o})",
        (
            ASK + "the {o} root of {a}" + IS,
            "{o} root of {a}",
            "the {o} root of {a}",
            "[take|find|get] the {o} root of {a}",
            "[need|could use] the {o} root of {a}",
            "{a}[,|] {o} root",
        ),
        (),
        0.3,
    ),
    _of(
        "{a} ** 2 + {b} ** 2",
        (
            ASK + "{a} squared plus {b} squared" + IS,
            ASK + "the sum of the squares of {a} and {b}",
            "{a} squared plus {b} squared",
            "{a}^2 + {b}^2",
            "{a}² + {b}²",
            "square {a} and [square |]{b} and add [them|the squares]",
            "[add|sum] the squares of {a} and {b}",
            "{a} squared and {b} squared [together|added up|added together|in total]",
            "square {a}, square {b}[,|] and add [them|the two|them up]",
        ),
        (
            ASK_ZH + "{a}的平方加{b}的平方" + WHAT_ZH,
            "{a}和{b}的平方和" + WHAT_ZH,
            "{a}[与|和]{b}[各自平方|分别平方][再|后]相加" + WHAT_ZH,
            "{a}的平方加[上|]{b}的平方",
            "{a}^2+{b}^2",
        ),
        0.5,
    ),
    _of(
        "{a} ** 2 - {b} ** 2",
        (
            ASK + "{a} squared minus {b} squared" + IS,
            "{a} squared minus {b} squared",
            "{a}^2 - {b}^2",
            "the difference of the squares of {a} and {b}",
            "square {a} and [take away|subtract] the square of {b}",
            "[subtract|take] {b} squared from {a} squared",
            "{a}² - {b}²",
        ),
        (ASK_ZH + "{a}的平方减[去|]{b}的平方" + WHAT_ZH, "{a}^2-{b}^2", "{a}和{b}的平方差" + WHAT_ZH),
        0.3,
    ),
    _of(
        "({a} + {b}) ** 2",
        (
            ASK + "the square of the sum of {a} and {b}",
            ASK + "{a} plus {b}, all squared",
            "({a} + {b})^2",
            "({a}+{b}) squared",
            "[add|sum] {a} and {b}[,| and] then square [it|the result|the total|the sum]",
            "square the sum of {a} and {b}",
            "{a} plus {b}, then [square it|squared all together|square that]",
            "[take|start with] {a}, add {b}, [then |and |]square it",
            "{a} plus {b} in [brackets|parentheses] squared",
        ),
        (ASK_ZH + "{a}加{b}的和的平方" + WHAT_ZH, "({a}+{b})^2", "{a}加{b}[，|]再平方" + WHAT_ZH, "{a}与{b}之和的平方" + WHAT_ZH),
        0.4,
    ),
    _of(
        "sqrt({a} + {b})",
        (
            ASK + "the [square root|root] of {a} plus {b}, all under the root",
            ASK + "the square root of the sum of {a} and {b}",
            "sqrt({a} + {b})",
            "sqrt({a}+{b})",
            "[add|sum] {a} and {b}[,| and] then take the [square root|root]",
            "{a} plus {b}, then [the|take the] square root[| of that]",
            "square root of [the total of |the sum of |]({a} + {b})",
            "take the [square root|root] of the [sum|total] of {a} and {b}",
        ),
        ("{a}加{b}的和的平方根" + WHAT_ZH, "根号下{a}加{b}" + WHAT_ZH, "sqrt({a}+{b})"),
        0.4,
    ),
    _of(
        "sqrt({a}) + {b}",
        (
            ASK + "{b} plus the [square root|root] of {a}",
            ASK + "{b} added to the square root of {a}",
            "sqrt({a}) + {b}",
            "sqrt({a})+{b}",
            "add {b} to the [square root|root] of {a}",
            "take the [square root|root] of {a} [and|then|and then] add {b}",
            "the [square root|root] of {a}[,| and] then add {b}",
            "{b} more than the square root of {a}",
        ),
        ("{a}的平方根加[上|]{b}" + WHAT_ZH, "{a}开[平方|方]再加[上|]{b}" + WHAT_ZH, "根号{a}加{b}" + WHAT_ZH, "sqrt({a})+{b}"),
        0.4,
    ),
    _of(
        "{a} ** 2 + {b}",
        (
            ASK + "{a} squared plus {b}" + IS,
            "{a} squared plus {b}",
            "{a}^2 + {b}",
            "{b} plus the square of {a}",
            "square {a} [and|then|and then] add {b}",
            "add {b} to [the square of {a}|{a} squared]",
            "{b} more than [the square of {a}|{a} squared]",
            "[take|start with] {a}, square it[,|] [and|then] add {b}",
        ),
        ("{a}的平方加[上|]{b}" + WHAT_ZH, "{a}^2+{b}", "{a}平方[后|之后|]再加[上|]{b}" + WHAT_ZH),
        0.4,
    ),
)
