"""Functions of x in words that are said in a way of their own: as people say them, and as the call writes them.

`{n}` is a number; `{said}`, `{more}`, `{up}` and `{sum}` are words for a plus or minus that the call writes as a sign.
"""

from collections.abc import Mapping

from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill, skeleton, write

_IDIOMS: Mapping[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        ("the quantity x {said} {n} squared", "(x {said} {n})**2"),
        ("x {said} {n}, all squared", "(x {said} {n})**2"),
        ("the square root of (x {said} {n})", "sqrt(x {said} {n})"),
        ("the absolute value of (x {said} {n})", "abs(x {said} {n})"),
        ("one over x squared", "1/x**2"),
        ("x squared over {n}", "x**2/{n}"),
        ("{n} over x", "{n}/x"),
        ("{n} divided by x", "{n}/x"),
        ("x times the sine of x", "x*sin(x)"),
        ("negative x squared", "-x**2"),
        ("e to the minus x", "exp(-x)"),
        ("sine x plus cosine x", "sin(x) + cos(x)"),
        ("[the cube root of x|cube root of x|the third root of x]", "x**(1/3)"),
        ("[two to the x|2 to the x|two to the power of x|2 to the power x|two raised to x]", "2**x"),
        ("[x times x|x multiplied by x|x times itself]", "x*x"),
        ("[x times sine x|x times sin x|x sine x|the product of x and sine x]", "x*sin(x)"),
        ("[x squared times sine x|x squared times the sine of x|x squared sin x]", "x**2*sin(x)"),
        ("[sine squared of x|sine squared x|sin squared x|the square of the sine of x]", "sin(x)**2"),
        ("[cosine squared of x|cos squared x|the square of the cosine of x]", "cos(x)**2"),
        ("the sine of the square of x", "sin(x**2)"),
        ("[e to the minus x squared|e to the negative x squared]", "exp(-x**2)"),
        ("[e to the power of x|e to the power x|e raised to x|e raised to the power of x|exponential of x]", "exp(x)"),
        ("[e to the negative x|e to the power of minus x|e to minus x]", "exp(-x)"),
        ("[log base 10 of x|the base ten log of x|the common log of x|log ten of x|log to base 10 of x]", "log10(x)"),
        ("[log base 2 of x|log base two of x|the base 2 log of x|log to the base 2 of x]", "log(x, 2)"),
        ("[the reciprocal of x squared|one divided by x squared|1 over x squared]", "1/x**2"),
        ("[x to the minus one|x to the power of minus one]", "x**-1"),
        ("[a third of x|one third of x|x over three|x divided by three]", "x/3"),
        ("[a quarter of x|one quarter of x|x over four]", "x/4"),
        ("[half x|one half of x|x halved|x over two]", "x/2"),
        ("[the negative of x|negative x|minus x]", "-x"),
        ("[minus x squared|the negative of x squared]", "-x**2"),
        ("[minus x cubed|negative x cubed]", "-x**3"),
        ("[negative sine of x|minus sine x|minus the sine of x]", "-sin(x)"),
        ("[the sum of x and|the sum of x and|sum of x and] {n}", "x + {n}"),
        ("[the difference of x and|the difference between x and] {n}", "x - {n}"),
        ("the product of {n} and x", "{n}*x"),
        ("the quotient of x and {n}", "x/{n}"),
        ("{n} {more} than x", "x {more} {n}"),
        ("{n} {more} than [x squared|the square of x]", "x**2 {more} {n}"),
        ("[one|1] over the quantity x {said} {n}", "1/(x {said} {n})"),
        ("{n} times the quantity x {said} one", "{n}*(x {said} 1)"),
        ("the quantity x {said} {n} cubed", "(x {said} {n})**3"),
        ("x squared {said} x", "x**2 {said} x"),
        ("{moved} {up} by {n}", "{moved} {up} {n}"),
        ("x cubed {said} x", "x**3 {said} x"),
        ("{n} times the [square root|root] of x", "{n}*sqrt(x)"),
    ),
    "zh": (
        ("根号x", "sqrt(x)"),
        ("sin x", "sin(x)"),
        ("x的绝对值", "abs(x)"),
        ("e的负x次方", "exp(-x)"),
        ("{n}除以x", "{n}/x"),
        ("x平方{said}{n}", "x**2 {said} {n}"),
        ("（x{said}{n}）的平方", "(x {said} {n})**2"),
        ("根号下（x{said}{n}）", "sqrt(x {said} {n})"),
        ("x的自然对数", "log(x)"),
        ("x开平方", "sqrt(x)"),
        ("[x的立方根|x开立方|三次根号x]", "x**(1/3)"),
        ("[二的x次方|2的x次方|2的x次幂]", "2**x"),
        ("x乘以[sin x|x的正弦|sin(x)]", "x*sin(x)"),
        ("x的平方的倒数", "1/x**2"),
        ("x平方除以{n}", "x**2/{n}"),
        ("x的平方的[一半|二分之一]", "x**2/2"),
        ("[x的一半|二分之一x|半个x]", "x/2"),
        ("[sin x加cos x|正弦x加余弦x|x的正弦加x的余弦]", "sin(x) + cos(x)"),
        ("x的正弦的平方", "sin(x)**2"),
        ("x平方的正弦", "sin(x**2)"),
        ("（x{said}{n}）的绝对值", "abs(x {said} {n})"),
        ("{n}倍根号x", "{n}*sqrt(x)"),
        ("x与{n}的{sum}", "x {sum} {n}"),
        ("{n}与x的积", "{n}*x"),
        ("x的相反数", "-x"),
        ("[以10为底x的对数|x的常用对数|lg x]", "log10(x)"),
        ("x乘x", "x*x"),
        ("[e的x次幂|自然常数e的x次方]", "exp(x)"),
    ),
}
_SIGNS: Mapping[Language, Mapping[str, Mapping[str, str]]] = {
    "en": {"+": {"said": "plus", "more": "more", "up": "up"}, "-": {"said": "minus", "more": "less", "up": "down"}},
    "zh": {"+": {"said": "加", "sum": "和"}, "-": {"said": "减", "sum": "差"}},
}
_MOVABLE = (("x squared", "x**2"), ("sine x", "sin(x)"), ("cosine x", "cos(x)"), ("the absolute value of x", "abs(x)"))


def idiom(content: Content, number: Shown) -> Shown:
    """One of them; `number` is the number where there is one in it."""
    sign = content.choose("+", "-")
    slots = {"n": number} | {name: Shown(word, sign) for name, word in _SIGNS[content.language][sign].items()}
    if not content.chinese:
        slots["moved"] = _moved(content)
    return said_in_words(content, _IDIOMS[content.language], slots)


def _moved(content: Content) -> Shown:
    base, written = content.choose(*_MOVABLE)
    return Shown(f"{base} {content.choose('shifted', 'moved')}", written)


def said_in_words(content: Content, rows: tuple[tuple[str, str], ...], slots: Slots) -> Shown:
    """One of the rows. The wording of each is drawn before the row is: so a seed gives the data that it always gave."""
    said, written = content.choose(*[(skeleton(content.rng, said), written) for said, written in rows])
    return Shown(fill(said, slots), write(written, slots))
