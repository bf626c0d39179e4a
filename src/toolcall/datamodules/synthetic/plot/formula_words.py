"""Functions of x in words: as the call writes them, and as people say them."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import in_words, integer
from toolcall.datamodules.synthetic.phrase import Shown

_NAMES = {
    "sin": ("sine", "正弦"),
    "cos": ("cosine", "余弦"),
    "tan": ("tangent", "正切"),
    "exp": ("exponential", "指数"),
    "abs": ("absolute value", "绝对值"),
    "sqrt": ("square root", "平方根"),
    "log": ("logarithm", "对数"),
}
_POWERS = {2: ("squared", "平方"), 3: ("cubed", "立方"), 4: ("to the fourth", "四次方"), 5: ("to the fifth", "五次方")}
_HAN = {2: "二", 3: "三", 4: "四", 5: "五"}
_ORDINALS = {2: ("second", "two"), 3: ("third", "three"), 4: ("fourth", "four"), 5: ("fifth", "five")}


def worded(content: Content) -> Shown:
    """A formula in words: x cubed plus one, the logarithm of x, x的平方加一."""
    if content.chance(0.3):
        return content.choose(_word_idiom, _word_idiom, _word_polynomial, _word_first)(content)
    first = content.choose(_word_power, _word_power, _word_function, _word_function, _word_multiple, _word_fraction)(content)
    if content.chance(0.45):
        return first
    sign = content.choose("+", "-")
    words = {"+": ("plus", "加"), "-": ("minus", "减")}[sign]
    second = content.choose(_word_power, _word_function, _word_multiple)(content) if content.chance(0.3) else _word_number(content)
    joint = (
        content.choose(words[1], words[1] + ("上" if sign == "+" else "去"))
        if content.chinese
        else f" {content.choose(words[0], words[0], sign)} "
    )
    return Shown(f"{first.text}{joint}{second.text}", f"{first.value} {sign} {second.value}")


def _word_idiom(content: Content) -> Shown:
    """What is said in one way of its own."""
    number, sign = _word_number(content), content.choose("+", "-")
    if content.chinese:
        said = "加" if sign == "+" else "减"
        return content.choose(
            Shown("根号x", "sqrt(x)"),
            Shown("sin x", "sin(x)"),
            Shown("x的绝对值", "abs(x)"),
            Shown("e的负x次方", "exp(-x)"),
            Shown(f"{number.text}除以x", f"{number.value}/x"),
            Shown(f"x平方{said}{number.text}", f"x**2 {sign} {number.value}"),
            Shown(f"（x{said}{number.text}）的平方", f"(x {sign} {number.value})**2"),
            Shown(f"根号下（x{said}{number.text}）", f"sqrt(x {sign} {number.value})"),
            Shown("x的自然对数", "log(x)"),
            Shown("x开平方", "sqrt(x)"),
            Shown(content.choose("x的立方根", "x开立方", "三次根号x"), "x**(1/3)"),
            Shown(content.choose("二的x次方", "2的x次方", "2的x次幂"), "2**x"),
            Shown(f"x乘以{content.choose('sin x', 'x的正弦', 'sin(x)')}", "x*sin(x)"),
            Shown("x的平方的倒数", "1/x**2"),
            Shown(f"x平方除以{number.text}", f"x**2/{number.value}"),
            Shown(f"x的平方的{content.choose('一半', '二分之一')}", "x**2/2"),
            Shown(content.choose("x的一半", "二分之一x", "半个x"), "x/2"),
            Shown(content.choose("sin x加cos x", "正弦x加余弦x", "x的正弦加x的余弦"), "sin(x) + cos(x)"),
            Shown("x的正弦的平方", "sin(x)**2"),
            Shown("x平方的正弦", "sin(x**2)"),
            Shown(f"（x{said}{number.text}）的绝对值", f"abs(x {sign} {number.value})"),
            Shown(f"{number.text}倍根号x", f"{number.value}*sqrt(x)"),
            Shown(f"x与{number.text}的{'和' if sign == '+' else '差'}", f"x {sign} {number.value}"),
            Shown(f"{number.text}与x的积", f"{number.value}*x"),
            Shown("x的相反数", "-x"),
            Shown(content.choose("以10为底x的对数", "x的常用对数", "lg x"), "log10(x)"),
            Shown("x乘x", "x*x"),
            Shown(content.choose("e的x次幂", "自然常数e的x次方"), "exp(x)"),
        )
    said = "plus" if sign == "+" else "minus"
    base, start = content.choose(("x squared", "x**2"), ("sine x", "sin(x)"), ("cosine x", "cos(x)"), ("the absolute value of x", "abs(x)"))
    moved = f"{base} {content.choose('shifted', 'moved')}"
    return content.choose(
        Shown(f"the quantity x {said} {number.text} squared", f"(x {sign} {number.value})**2"),
        Shown(f"x {said} {number.text}, all squared", f"(x {sign} {number.value})**2"),
        Shown(f"the square root of (x {said} {number.text})", f"sqrt(x {sign} {number.value})"),
        Shown(f"the absolute value of (x {said} {number.text})", f"abs(x {sign} {number.value})"),
        Shown("one over x squared", "1/x**2"),
        Shown(f"x squared over {number.text}", f"x**2/{number.value}"),
        Shown(f"{number.text} over x", f"{number.value}/x"),
        Shown(f"{number.text} divided by x", f"{number.value}/x"),
        Shown("x times the sine of x", "x*sin(x)"),
        Shown("negative x squared", "-x**2"),
        Shown("e to the minus x", "exp(-x)"),
        Shown("sine x plus cosine x", "sin(x) + cos(x)"),
        Shown(content.choose("the cube root of x", "cube root of x", "the third root of x"), "x**(1/3)"),
        Shown(content.choose("two to the x", "2 to the x", "two to the power of x", "2 to the power x", "two raised to x"), "2**x"),
        Shown(content.choose("x times x", "x multiplied by x", "x times itself"), "x*x"),
        Shown(content.choose("x times sine x", "x times sin x", "x sine x", "the product of x and sine x"), "x*sin(x)"),
        Shown(content.choose("x squared times sine x", "x squared times the sine of x", "x squared sin x"), "x**2*sin(x)"),
        Shown(content.choose("sine squared of x", "sine squared x", "sin squared x", "the square of the sine of x"), "sin(x)**2"),
        Shown(content.choose("cosine squared of x", "cos squared x", "the square of the cosine of x"), "cos(x)**2"),
        Shown("the sine of the square of x", "sin(x**2)"),
        Shown(content.choose("e to the minus x squared", "e to the negative x squared"), "exp(-x**2)"),
        Shown(
            content.choose("e to the power of x", "e to the power x", "e raised to x", "e raised to the power of x", "exponential of x"),
            "exp(x)",
        ),
        Shown(content.choose("e to the negative x", "e to the power of minus x", "e to minus x"), "exp(-x)"),
        Shown(
            content.choose("log base 10 of x", "the base ten log of x", "the common log of x", "log ten of x", "log to base 10 of x"),
            "log10(x)",
        ),
        Shown(content.choose("log base 2 of x", "log base two of x", "the base 2 log of x", "log to the base 2 of x"), "log(x, 2)"),
        Shown(content.choose("the reciprocal of x squared", "one divided by x squared", "1 over x squared"), "1/x**2"),
        Shown(content.choose("x to the minus one", "x to the power of minus one"), "x**-1"),
        Shown(content.choose("a third of x", "one third of x", "x over three", "x divided by three"), "x/3"),
        Shown(content.choose("a quarter of x", "one quarter of x", "x over four"), "x/4"),
        Shown(content.choose("half x", "one half of x", "x halved", "x over two"), "x/2"),
        Shown(content.choose("the negative of x", "negative x", "minus x"), "-x"),
        Shown(content.choose("minus x squared", "the negative of x squared"), "-x**2"),
        Shown(content.choose("minus x cubed", "negative x cubed"), "-x**3"),
        Shown(content.choose("negative sine of x", "minus sine x", "minus the sine of x"), "-sin(x)"),
        Shown(f"{content.choose('the sum of x and', 'the sum of x and', 'sum of x and')} {number.text}", f"x + {number.value}"),
        Shown(f"{content.choose('the difference of x and', 'the difference between x and')} {number.text}", f"x - {number.value}"),
        Shown(f"the product of {number.text} and x", f"{number.value}*x"),
        Shown(f"the quotient of x and {number.text}", f"x/{number.value}"),
        Shown(f"{number.text} {'more' if sign == '+' else 'less'} than x", f"x {sign} {number.value}"),
        Shown(
            f"{number.text} {'more' if sign == '+' else 'less'} than {content.choose('x squared', 'the square of x')}",
            f"x**2 {sign} {number.value}",
        ),
        Shown(f"{content.choose('one', '1')} over the quantity x {said} {number.text}", f"1/(x {sign} {number.value})"),
        Shown(f"{number.text} times the quantity x {said} one", f"{number.value}*(x {sign} 1)"),
        Shown(f"the quantity x {said} {number.text} cubed", f"(x {sign} {number.value})**3"),
        Shown(f"x squared {said} x", f"x**2 {sign} x"),
        Shown(f"{moved} {'up' if sign == '+' else 'down'} by {number.text}", f"{start} {sign} {number.value}"),
        Shown(f"x cubed {said} x", f"x**3 {sign} x"),
        Shown(f"{number.text} times the {content.choose('square root', 'root')} of x", f"{number.value}*sqrt(x)"),
    )


def _word_first(content: Content) -> Shown:
    """What begins with x or a number alone: x plus five, ten minus x squared."""
    number, sign = _word_number(content), content.choose("+", "-")
    said = ({"+": "加", "-": "减"} if content.chinese else {"+": " plus ", "-": " minus "})[sign]
    if content.chance(0.45):
        return Shown(f"x{said}{number.text}", f"x {sign} {number.value}")
    second = content.choose(lambda _: Shown("x", "x"), _word_power, _word_multiple, _word_function)(content)
    return Shown(f"{number.text}{said}{second.text}", f"{number.value} {sign} {second.value}")


def _word_polynomial(content: Content) -> Shown:
    """x squared minus four x plus three."""
    b, c, signs = _word_number(content), _word_number(content), (content.choose("+", "-"), content.choose("+", "-"))
    words = {"+": "加", "-": "减"} if content.chinese else {"+": " plus ", "-": " minus "}
    square, x = (content.choose("x的平方", "x平方"), "x") if content.chinese else ("x squared", " x")
    text = f"{square}{words[signs[0]]}{b.text}{x}{words[signs[1]]}{c.text}"
    return Shown(text, f"x**2 {signs[0]} {b.value}*x {signs[1]} {c.value}")


def _word_number(content: Content) -> Shown:
    if content.beyond:
        return Shown.verbatim(integer(content, 3))
    value = content.rng.randint(1, 9) if content.chance(0.7) else content.rng.randint(10, 60)
    return Shown(in_words(value, content) if content.chance(0.5) else str(value), str(value))


def _word_power(content: Content) -> Shown:
    power = content.choose(2, 2, 3, 3, 4, 5)
    english, chinese = _POWERS[power]
    factor = _word_number(content) if content.chance(0.3) else None
    if content.chinese:
        base = Shown(f"{factor.text}{content.choose('倍', '乘', '乘以', '')}" if factor else "", "")
        raised = content.choose(f"的{chinese}", f"的{chinese}", chinese, f"的{_HAN[power]}次方", f"的{power}次方", f"的{_HAN[power]}次幂")
        return Shown(f"{base.text}x{raised}", f"{factor.value}*x**{power}" if factor else f"x**{power}")
    ordinal, spelled = _ORDINALS[power]
    text = content.choose(
        f"x {english}",
        f"x {english}",
        f"x {english}",
        f"x to the power of {power}",
        f"x to the power of {spelled}",
        f"the {'square' if power == 2 else 'cube'} of x" if power < 4 else f"x to the power {power}",
        f"x to the {ordinal}{content.choose('', ' power')}",
        f"x raised to {content.choose('', 'the power ', 'the power of ')}{content.choose(str(power), spelled)}",
        f"the {ordinal} power of x" if power > 2 else "x square",
        f"x to the {spelled}" if power > 2 else "x squared",
    )
    times = "times " if text.startswith("the") else content.choose("times ", "")
    lead = f"{factor.text} {times}" if factor else ""
    return Shown(lead + text, f"{factor.value}*x**{power}" if factor else f"x**{power}")


def _word_function(content: Content) -> Shown:
    name = content.choose("sin", "cos", "sin", "cos", "tan", "abs", "sqrt", "log", "exp")
    english, chinese = _NAMES[name]
    inner = _word_number(content) if content.chance(0.3) else None
    x = f"{inner.value}*x" if inner else "x"
    if content.chinese:
        shown = f"{inner.text}x" if inner else "x"
        before = {"sin": "sin", "cos": "cos", "tan": "tan", "sqrt": "根号", "log": "ln", "abs": "abs"}.get(name)
        if before and content.chance(0.3):
            return Shown(f"{before}{content.choose('', ' ')}{shown}", f"{name}({x})")
        return Shown(f"{shown}的{chinese}" if name != "exp" else f"e的{shown}次{content.choose('方', '方', '幂')}", f"{name}({x})")
    shown = f"{inner.text}{content.choose(' times ', ' ', '' if inner.text.isdigit() else ' ')}x" if inner else "x"
    texts = {
        "exp": (f"e to the {shown}", f"e to the power of {shown}", f"the exponential of {shown}", f"exp of {shown}"),
        "abs": (
            f"the absolute value of {shown}",
            f"absolute value of {shown}",
            f"abs of {shown}",
            f"the modulus of {shown}",
            f"the magnitude of {shown}",
        ),
        "sqrt": (
            f"the square root of {shown}",
            f"square root of {shown}",
            f"root of {shown}",
            f"sqrt of {shown}",
            f"the root of {shown}",
            f"root {shown}",
        ),
        "log": (
            f"the logarithm of {shown}",
            f"the natural log of {shown}",
            f"natural log of {shown}",
            f"the natural logarithm of {shown}",
            f"log of {shown}",
            f"log {shown}",
            f"ln of {shown}",
            f"ln {shown}",
            f"the log of {shown}",
        ),
    }
    return Shown(
        content.choose(
            *texts.get(
                name, (f"the {english} of {shown}", f"{english} of {shown}", f"{english} {shown}", f"{name} of {shown}", f"{name} {shown}")
            )
        ),
        f"{name}({x})",
    )


def _word_multiple(content: Content) -> Shown:
    factor = _word_number(content)
    if content.chinese:
        return Shown(f"{factor.text}{content.choose('倍的x', '乘以x', '乘x', 'x')}", f"{factor.value}*x")
    if content.chance(0.2):
        return content.choose(
            Shown("twice x", "2*x"),
            Shown("double x", "2*x"),
            Shown("half of x", "x/2"),
            Shown("minus x", "-x"),
            Shown("triple x", "3*x"),
            Shown("three times x", "3*x"),
            Shown("half x", "x/2"),
            Shown(f"x times {factor.text}", f"x*{factor.value}"),
            Shown(f"x multiplied by {factor.text}", f"x*{factor.value}"),
            Shown(f"{factor.text} multiplied by x", f"{factor.value}*x"),
        )
    return Shown(f"{factor.text}{content.choose(' times x', ' x', ' times x')}", f"{factor.value}*x")


def _word_fraction(content: Content) -> Shown:
    bottom: Callable[[Content], Shown] = content.choose(lambda _: Shown("x", "x"), lambda _: Shown("x", "x"), _word_number)
    if (shown := bottom(content)).value != "x":
        return Shown(
            f"x除以{shown.text}" if content.chinese else f"x {content.choose('over', 'divided by')} {shown.text}", f"x/{shown.value}"
        )
    if content.chinese:
        return Shown(content.choose("x分之一", "一除以x", "x的倒数", "1除以x"), "1/x")
    return Shown(content.choose("one over x", "1 over x", "one divided by x", "the inverse of x", "the reciprocal of x"), "1/x")
