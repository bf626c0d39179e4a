"""Trigonometry, logarithms, rounding, absolute values."""

from functools import partial

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import decimal, integer, number, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


def _angle(content: Content) -> Shown:
    return content.choose(
        Shown("pi", "pi"),
        Shown("pi/2", "pi / 2"),
        Shown("pi/4", "pi / 4"),
        Shown("π", "pi"),
        *(Shown.verbatim(decimal(content, 1)), Shown.verbatim(integer(content, 1))) * 2,
    )


def _degrees(content: Content) -> Shown:
    return Shown.verbatim(content.choose("30", "45", "60", "90", "120", "180", integer(content, 2)))


def _trigonometry(content: Content) -> tuple[Slots, Arguments]:
    text, chinese, name = content.choose(("sine", "正弦", "sin"), ("cosine", "余弦", "cos"), ("tangent", "正切", "tan"))
    slots = {"f": Shown(chinese if content.chinese else content.choose(text, name), name), "g": Shown(name, name), "x": _angle(content)}
    return slots, {"expression": write("{g}({x})", slots)}


FORMS = (
    Form(
        _trigonometry,
        {
            "en": (
                ASK + "[the |]{f} of {x}" + IS,
                "{f} of {x}",
                "{g}({x})",
                "{g} {x}",
                "[could use|need|take|get] the {f} of {x}",
                "{f} of {x} [in radians|radians]",
                "tell me what the {f} of {x} is",
                ASK + "{g}({x})",
            ),
            "zh": (ASK_ZH + "{x}的{f}" + WHAT_ZH, ASK_ZH + "{g}({x})" + WHAT_ZH, "{x}的{f}", "{g}({x})"),
        },
        0.8,
    ),
    calculation(
        "sin({x} * pi / 180)",
        (
            ASK + "the sine of {x} degrees" + IS,
            ASK + "sin of {x} degrees",
            "sin {x}°",
            "sin({x}°)",
            "sine of {x} degrees",
            "[could use|need|give me] the sine of {x} degrees",
            "[an angle of|angle] {x} degrees[,|] [what's the sine|sine]",
            "sin {x} [degrees|deg]",
            "tell me what the sine of {x} degrees is",
        ),
        (ASK_ZH + "{x}度的正弦[值|]" + WHAT_ZH, "sin{x}°" + WHAT_ZH, "sin{x}度" + WHAT_ZH, "{x}度角的正弦[值|]" + WHAT_ZH),
        0.4,
        x=_degrees,
    ),
    calculation(
        "cos({x} * pi / 180)",
        (
            ASK + "the cosine of {x} degrees" + IS,
            ASK + "cos of {x} degrees",
            "cos {x}°",
            "cos({x}°)",
            "cosine of {x} degrees",
            "[could use|need|give me] the cosine of {x} degrees",
            "[an angle of|angle] {x} degrees[,|] [what's the cosine|cosine]",
            "cos {x} [degrees|deg]",
            "tell me what the cosine of {x} degrees is",
        ),
        (ASK_ZH + "{x}度的余弦[值|]" + WHAT_ZH, "cos{x}°" + WHAT_ZH, "cos{x}度" + WHAT_ZH, "{x}度角的余弦[值|]" + WHAT_ZH),
        0.4,
        x=_degrees,
    ),
    calculation(
        "tan({x} * pi / 180)",
        (
            ASK + "the tangent of {x} degrees" + IS,
            "tan {x}°",
            "tangent of {x} degrees",
            "[could use|need|give me] the tangent of {x} degrees",
            "tan {x} [degrees|deg]",
            "tan({x}°)",
        ),
        (ASK_ZH + "{x}度的正切[值|]" + WHAT_ZH, "tan{x}°" + WHAT_ZH, "{x}度角的正切[值|]" + WHAT_ZH),
        0.25,
        x=_degrees,
    ),
    calculation(
        "log({a})",
        (
            ASK + "the natural [log|logarithm] of {a}" + IS,
            ASK + "ln[ | of ]{a}" + IS,
            "ln({a})",
            "log({a})",
            "natural log of {a}",
            "ln {a}",
            "[could use|need|take|get] the natural [log|logarithm] of {a}",
            "{a}[,|] natural log",
            "[log|logarithm] of {a} [to|in] base e",
            "tell me what the natural log of {a} is",
        ),
        (ASK_ZH + "{a}的自然对数" + WHAT_ZH, "ln{a}" + WHAT_ZH, "ln({a})", "log({a})", "{a}取自然对数"),
        0.7,
        a=partial(number, digits=3, decimals=0.15),
    ),
    calculation(
        "log10({a})",
        (
            ASK + "log base [10|ten] of {a}" + IS,
            ASK + "the [base 10|base-10|decimal|common] [log|logarithm] of {a}" + IS,
            "log10({a})",
            "log10 of {a}",
            "log base 10 of {a}",
            "[could use|need|take|get] the [base 10|common|decimal] log of {a}",
            "[log|logarithm] of {a} [to|in] base [10|ten]",
            "{a}[,|] log base 10",
            "tell me what the base 10 log of {a} is",
        ),
        (ASK_ZH + "{a}的常用对数" + WHAT_ZH, "以10为底{a}的对数" + WHAT_ZH, "lg{a}" + WHAT_ZH, "log10({a})"),
        0.7,
        a=partial(number, digits=3, decimals=0.15),
    ),
    calculation(
        "log({a}, 2)",
        (
            ASK + "log base [2|two] of {a}" + IS,
            ASK + "the binary [log|logarithm] of {a}",
            "log2 of {a}",
            "log base 2 of {a}",
            "[log|logarithm] of {a} [to|in] base [2|two]",
            "2 to the what [is|gives|makes] {a}",
            "what power of [2|two] [is|gives|makes] {a}",
            "[take|get|need] the log base 2 of {a}",
        ),
        ("以2为底{a}的对数" + WHAT_ZH, "log2({a})", "2的几次方[是|等于]{a}"),
        0.3,
        a=partial(number, digits=3, decimals=0.15),
    ),
    calculation(
        "log({a}, {n})",
        (
            ASK + "log base {n} of {a}" + IS,
            ASK + "the base[-| ]{n} [log|logarithm] of {a}" + IS,
            "log base {n} of {a}",
            "[log|logarithm] of {a} [to|in|with] base {n}",
            "log({a}, {n})",
            "{n} to the what [is|gives|makes] {a}",
            "[which|what] power of {n} [is|gives|makes] {a}",
            "to what power [must|do] i raise {n} to get {a}",
        ),
        ("以{n}为底{a}的对数" + WHAT_ZH, "log{n}({a})", "{n}的几次方[是|等于]{a}", "底数{n}，真数{a}，求对数"),
        0.5,
        a=partial(number, digits=4, decimals=0.05),
        n=lambda c: small(c, *c.choose((3, 9), (11, 20))),
    ),
    calculation(
        "{a} * pi",
        (
            ASK + "{a} times pi" + IS,
            "{a} [times|x|*] [pi|π]",
            "{a} pi",
            "{a} multiplied by pi",
            "[could use|need|give me] {a} times pi",
        ),
        (ASK_ZH + "{a}乘[以|]π" + WHAT_ZH, "{a}[乘|乘以]圆周率" + WHAT_ZH, "{a}π" + WHAT_ZH),
        0.25,
        a=partial(number, digits=3, decimals=0.1),
    ),
    calculation(
        "pi * {a}",
        (
            ASK + "pi times {a}" + IS,
            "[pi|π] [times|x|*] {a}",
            "pi multiplied by {a}",
            "multiply pi by {a}",
            "tell me what pi times {a} is",
        ),
        (ASK_ZH + "π乘[以|]{a}" + WHAT_ZH, "圆周率[乘|乘以]{a}" + WHAT_ZH),
        0.3,
        a=partial(number, digits=3, decimals=0.1),
    ),
    calculation(
        "pi / {a}",
        (ASK + "pi [over|divided by] {a}" + IS, "[pi|π][ / |/]{a}", "divide pi by {a}"),
        (ASK_ZH + "π除以{a}" + WHAT_ZH, "圆周率除以{a}" + WHAT_ZH),
        0.15,
        a=partial(number, digits=2, decimals=0.0),
    ),
    calculation(
        "exp({x})",
        (
            ASK + "e to the power of {x}" + IS,
            ASK + "e to the {x}" + IS,
            "exp({x})",
            "e^{x}",
            "exp of {x}",
            "the exponential of {x}",
            "raise e to [the power of |the |]{x}",
            "e raised to [the power |]{x}",
            "[take|get|need] the exponential of {x}",
            "e to the power {x}[,|] [what's that|how much is it]",
        ),
        ("e的{x}次方" + WHAT_ZH, "exp({x})", "e^{x}" + WHAT_ZH, "[自然常数|]e的{x}次幂"),
        0.5,
        x=lambda c: Shown.verbatim(c.choose(integer(c, 1), decimal(c, 1))),
    ),
    calculation(
        "abs({x})",
        (
            ASK + "the absolute value of {x}" + IS,
            "absolute value of {x}",
            "|{x}|",
            "the magnitude of {x}",
            "abs of {x}",
            "[take|get|need] the absolute value of {x}",
            "{x} without [its|the] [sign|minus sign]",
            "how far is {x} from zero",
            "{x}[,|] absolute value",
        ),
        (ASK_ZH + "{x}的绝对值" + WHAT_ZH, "{x}的绝对值", "abs({x})", "{x}去掉负号[是多少|]", "{x}[到|离][0|零|原点]的距离[是多少|]"),
        0.5,
        x=lambda c: (lambda v: Shown.verbatim(f"-{v}"))(c.choose(integer(c, 3), decimal(c, 2))),
    ),
    calculation(
        "round({x})",
        (
            "round {x} [to the nearest|to a|to the closest] [whole number|integer]",
            "round {x}",
            "{x} rounded",
            ASK + "{x} rounded to the nearest [integer|whole number]",
            "round off {x}",
            "[could you|can you|please] round {x}[| for me]",
            "{x} as a [whole number|round number], rounded",
            "[nearest|closest] [whole number|integer] to {x}",
            "what's {x} [rounded off|rounded|to the nearest whole number]",
            "which [whole number|integer] is [closest|nearest] to {x}",
        ),
        (
            "[把|将|]{x}[四舍五入|取整到最近的整数]" + WHAT_ZH,
            "{x}四舍五入[到整数|]",
            "{x}四舍五入取整",
            "round({x})",
            "最接近{x}的整数[是几|是多少|]",
            "离{x}最近的整数[是几|是多少]",
        ),
        0.4,
        x=lambda c: Shown.verbatim(decimal(c, 3)),
    ),
    calculation(
        "round({x}, {d})",
        (
            "round {x} to {d} [decimals|decimal places|places|digits]",
            "{x} rounded to {d} [decimals|decimal places|places]",
            ASK + "{x} [rounded |]to {d} decimal places",
            "round {x} to {d} dp",
            "{x} to {d} [decimals|decimal places|dp|d.p.]",
            "[i only need|give me|show] {x} with {d} [decimals|decimal places]",
            "[could you|can you|please] round {x} to {d} [decimals|places]",
            "{x}[,|] rounded[,|] {d} [decimals|decimal places]",
            "what's {x} rounded to {d} decimals",
        ),
        (
            "[把|将|]{x}[保留|四舍五入到]{d}位小数",
            "{x}保留{d}位小数" + WHAT_ZH,
            "{x}四舍五入[到|保留]{d}位小数",
            "{x}[精确到|取]小数点后{d}位",
        ),
        0.5,
        x=lambda c: Shown.verbatim(f"{integer(c, 2)}.{c.rng.randint(1000, 99999)}"),
        d=lambda c: small(c, 1, 3),
    ),
)
