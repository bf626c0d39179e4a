"""I think of a number; and how old people are, were and will be."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, between, each, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

_I_THINK = "[I think of a number|I'm thinking of a number|I think of a number|Think of a number]"
_THINK = "[I think of a number|{w} thinks of a number|{w} has a number in mind|There is a secret number|I'm thinking of a number]"
_WHAT = "[What is the number|What number is it|What was the number|Find the number|Which number is it|What is it]"
_ZH = "[我想了一个数|{w}想了一个数|一个数]"
_WHAT_ZH = "[这个数是多少|这个数是几|求这个数]"
# Grown-ups, and who is of whose age.
_ELDERS: Settings = (
    ("mother", "she"), ("father", "he"), ("aunt", "she"), ("uncle", "he"), ("teacher", "she"), ("grandfather", "he"), ("grandmother", "she"), ("neighbor", "he"),
    ("coach", "he"), ("godmother", "she"), ("mom", "she"), ("dad", "he"), ("grandma", "she"), ("stepfather", "he"), ("doctor", "she"),
)  # fmt: skip
_ELDERS_ZH: Settings = (("爸爸", ""), ("妈妈", ""), ("爷爷", ""), ("奶奶", ""), ("老师", ""), ("叔叔", ""))


def _product(content: Content) -> Sequence[int]:
    factor = content.rng.randint(3, 12)
    return factor, factor * content.rng.randint(2, content.choose(12, 30))


def _product_and_more(content: Content) -> Sequence[int]:
    factor, product = _product(content)
    added = content.rng.randint(3, 30)
    return factor, added, product + added


def _product_and_less(content: Content) -> Sequence[int]:
    factor, product = _product(content)
    taken = content.rng.randint(3, product - 3)
    return factor, taken, product - taken


def _sum(content: Content) -> Sequence[int]:
    added = content.rng.randint(3, 60)
    return added, added + content.rng.randint(3, 90)


def _ages(content: Content) -> Sequence[int]:
    return content.rng.randint(28, 70), content.rng.randint(4, 16)


FORMS: tuple[Form, ...] = (
    problem(
        "{b} / {a}",
        _product,
        (
            f"{_I_THINK}, multiply it by {{a}} and get {{b}}. {_WHAT}",
            f"{{w}} [thinks of|takes] a number, multiplies it by {{a}} and gets {{b}}. {_WHAT}",
            f"{_THINK}. {{a}} times [it|the number|this number] is {{b}}. {_WHAT}",
            "[What number|Which number] [multiplied by|times] {a} [is|gives|makes] {b}",
            f"[When you multiply a number by {{a}}, you get|I multiply a number by {{a}} and get|{{w}} multiplies a number by {{a}} and gets] {{b}}. {_WHAT}",
            "number times {a} [is|=|makes] {b}[. |, ]what number",
            "{a} times what number is {b}",
            f"{_THINK}. Multiplied by {{a}} it [gives|makes|is] {{b}}. {_WHAT}",
            f"A number was multiplied by {{a}} and the result is {{b}}. {_WHAT}",
        ),
        (f"{_ZH}，乘{{a}}得{{b}}，{_WHAT_ZH}", f"一个数的{{a}}倍是{{b}}，{_WHAT_ZH}"),
        1.0,
    ),
    problem(
        "{b} * {a}",
        each(between(3, 12), between(3, 12, 30)),
        (
            f"{_I_THINK}, divide it by {{a}} and get {{b}}. {_WHAT}",
            f"{{w}} [thinks of|takes] a number, divides it by {{a}} and gets {{b}}. {_WHAT}",
            f"{_THINK}. Divided by {{a}} it [gives|makes|is] {{b}}. {_WHAT}",
            "[What number|Which number] divided by {a} [is|gives|makes] {b}",
            "number divided by {a} [is|=|makes] {b}[. |, ]what number",
        ),
        (f"{_ZH}，除以{{a}}得{{b}}，{_WHAT_ZH}",),
        0.6,
    ),
    problem(
        "{b} - {a}",
        _sum,
        (
            f"{_I_THINK}, add {{a}} and get {{b}}. {_WHAT}",
            f"{{w}} [thinks of|takes] a number, adds {{a}} and gets {{b}}. {_WHAT}",
            f"{_THINK}. With {{a}} added it is {{b}}. {_WHAT}",
            "[What number|Which number] plus {a} [is|gives|makes] {b}",
            "number plus {a} [is|=|makes] {b}[. |, ]what number",
            f"A number is {{a}} less than {{b}}. {_WHAT}",
        ),
        (f"{_ZH}，加{{a}}得{{b}}，{_WHAT_ZH}", f"一个数比{{b}}少{{a}}，{_WHAT_ZH}"),
        0.7,
    ),
    problem(
        "{b} + {a}",
        each(between(3, 60), between(3, 90)),
        (
            f"{_I_THINK}, [subtract|take away] {{a}} and get {{b}}. {_WHAT}",
            f"{{w}} [thinks of|takes] a number, [subtracts|takes away] {{a}} and gets {{b}}. {_WHAT}",
            "[What number|Which number] minus {a} [is|gives|makes] {b}",
            "number minus {a} [is|=|makes] {b}[. |, ]what number",
            f"After taking {{a}} from a number {{b}} is left. {_WHAT}",
        ),
        (f"{_ZH}，减{{a}}得{{b}}，{_WHAT_ZH}", f"一个数比{{b}}多{{a}}，{_WHAT_ZH}"),
        0.6,
    ),
    problem(
        "({c} - {b}) / {a}",
        _product_and_more,
        (
            f"{_I_THINK}, multiply it by {{a}}, add {{b}} and get {{c}}. {_WHAT}",
            f"{{w}} [thinks of|takes] a number, multiplies it by {{a}}, adds {{b}} and gets {{c}}. {_WHAT}",
            f"{{a}} times a number plus {{b}} [is|makes|gives] {{c}}. {_WHAT}",
            "number times {a} plus {b} [is|=] {c}[. |, ]what number",
            f"When {{w}} multiplies a number by {{a}} and adds {{b}}, the result is {{c}}. {_WHAT}",
        ),
        (f"{_ZH}，乘{{a}}再加{{b}}得{{c}}，{_WHAT_ZH}", f"一个数的{{a}}倍多{{b}}是{{c}}，{_WHAT_ZH}"),
        0.7,
    ),
    problem(
        "({c} + {b}) / {a}",
        _product_and_less,
        (
            f"{_I_THINK}, multiply it by {{a}}, subtract {{b}} and get {{c}}. {_WHAT}",
            f"{{w}} [thinks of|takes] a number, multiplies it by {{a}}, subtracts {{b}} and gets {{c}}. {_WHAT}",
            f"{{a}} times a number minus {{b}} [is|makes|gives] {{c}}. {_WHAT}",
            "number times {a} minus {b} [is|=] {c}[. |, ]what number",
            f"When {{w}} multiplies a number by {{a}} and takes away {{b}}, the result is {{c}}. {_WHAT}",
        ),
        (f"{_ZH}，乘{{a}}再减{{b}}得{{c}}，{_WHAT_ZH}", f"一个数的{{a}}倍少{{b}}是{{c}}，{_WHAT_ZH}"),
        0.6,
    ),
    problem(
        "{a} - {b}",
        _ages,
        (
            "{w}'s {x} is {a}. {w} is {b} years younger. How old is {w}",
            "{w}'s {x} is {a} and {w} is {b}. How many years older is the {x}",
            "{w} is {a} years old. How old was {he} {b} years ago",
            "{x} {a}, {w} {b} years younger[. |, ]how old is {w}",
            "How old was {w} {b} years ago if {he} is {a} now",
            "{w}'s {x} is {a}, which is {b} years more than {w}'s age. How old is {w}",
        ),
        ("{w}的{x}今年{a}岁，{w}比{x}小{b}岁，{w}[几岁|多少岁]", "{x}{a}岁，{w}{b}岁，相差几岁", "{x}今年{a}岁，{b}年前多少岁"),
        0.8, _ELDERS, _ELDERS_ZH,
    ),
    problem(
        "{a} + {b}",
        each(between(4, 16, 40), between(2, 9, 30)),
        (
            "{w} is {a} years old. How old will {he} be in {b} years",
            "{w} is {a}. {v} is {b} years older. How old is {v}",
            "{w} is {a}, {v} {b} years older[. |, ]how old is {v}",
            "How old will {w} be in {b} years if {he} is {a} now",
        ),
        ("{w}今年{a}岁，{b}年后几岁", "{w}{a}岁，{v}比{w}大{b}岁，{v}多少岁"),
        0.7,
    ),
    problem(
        "{a} * {b}",
        each(between(8, 14), between(4, 6)),
        (
            "{w} is {a} years old. {w}'s {x} is {b} times as old. How old is the {x}",
            "{w} is {a} and {his} {x} is {b} times as old. How old is {y}",
            "{w} is {a}, {x} {b} times as old[. |, ]how old is {x}",
            "How old is {w}'s {x} if {w} is {a} and {y} is {b} times that age",
        ),
        ("{w}{a}岁，{x}的年龄是{w}的{b}倍，{x}[几岁|多少岁]",),
        0.6, _ELDERS, _ELDERS_ZH,
    ),
    problem(
        "{a} * {b} + {c}",
        each(between(8, 12), between(4, 5), between(2, 9)),
        (
            "{w} is {a}. {w}'s {x} is {b} times as old plus {c} years. How old is the {x}",
            "{w} is {a}, {his} {x} {b} times as old. How old will the {x} be in {c} years",
            "Take {w}'s age, {a}, times {b} and add {c} to get the {x}'s age. How old is {y}",
        ),
        ("{w}{a}岁，{x}的年龄是{w}的{b}倍多{c}岁，{x}多少岁",),
        0.3, _ELDERS, _ELDERS_ZH,
    ),
    problem(
        "{a} + {a} + {b}",
        each(between(4, 14, 30), between(2, 9)),
        (
            "{w} is {a} and {v} is {b} years older. [How old are they together|What is the sum of their ages|What are their ages together]",
            "{w} is {a}, {v} {b} years older[. |, ]ages together",
        ),
        ("{w}{a}岁，{v}比{w}大{b}岁，两人年龄和是多少",),
        0.4,
    ),
)  # fmt: skip
