"""Together so many: the other part, two parts that differ, parts in a ratio; and how many more are needed."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

# Two kinds that make up a whole.
_PAIRS: Settings = (
    ("pupils", "girls", "boys"), ("children", "boys", "girls"), ("animals", "sheep", "goats"), ("birds", "ducks", "geese"), ("people", "adults", "children"),
    ("flowers", "roses", "tulips"), ("marbles", "red ones", "blue ones"), ("balls", "white ones", "black ones"), ("trees", "oaks", "pines"),
    ("fish", "goldfish", "guppies"), ("vehicles", "cars", "trucks"), ("fruits", "apples", "pears"), ("musicians", "violinists", "drummers"),
    ("players", "women", "men"), ("books", "novels", "comics"), ("pets", "cats", "dogs"), ("drinks", "teas", "coffees"), ("pens", "blue pens", "red pens"),
)  # fmt: skip
_PAIRS_ZH: Settings = (
    ("女生", "男生"),
    ("男生", "女生"),
    ("鸡", "鸭"),
    ("白兔", "黑兔"),
    ("红花", "黄花"),
    ("苹果", "梨"),
    ("大人", "小孩"),
    ("科技书", "故事书"),
)


def _whole_and_part(content: Content) -> Sequence[int]:
    part = content.rng.randint(3, content.choose(30, 90, 300))
    return part + content.rng.randint(3, content.choose(30, 90, 200)), part


def _whole_and_two_parts(content: Content) -> Sequence[int]:
    first, second = content.rng.randint(3, 60), content.rng.randint(3, 60)
    return first + second + content.rng.randint(3, 90), first, second


def _sum_and_difference(content: Content) -> Sequence[int]:
    difference = content.rng.randint(3, 20)
    return 2 * content.rng.randint(3, content.choose(20, 60)) + difference, difference


def _sum_and_ratio(content: Content) -> Sequence[int]:
    ratio = content.rng.randint(2, 7)
    return (ratio + 1) * content.rng.randint(3, 25), ratio


FORMS: tuple[Form, ...] = (
    problem(
        "{a} - {b}",
        _whole_and_part,
        (
            "{w} and {v} have {a} {x} [together|altogether|in all]. {w} has {b}. How many {x} does {v} have",
            "{w} and {v} [collected|found|picked|sold|made] {a} {x} together. {w} [alone |]had {b} of them. How many [were {v}'s|did {v} have]",
            "Together {w} and {v} have {a} {x}. [If |]{w} has {b}[, how many does {v} have|. How many has {v}]",
            "{w} and {v} [together {a} {x}|have {a} {x} together], {w} has {b}[. |, ]how many has {v}",
            "both {a} {x}, {w} {b}, {v}",
            "How many {x} does {v} have if {w} has {b} and both together have {a}",
            "{w} has {a} {x}. {b} of them are [red|old|new|big|broken|blue]. How many are not",
            "[There are|We see] {a} {x} in two [boxes|bags|jars]. One has {b}. How many are in the other",
            "{a} {x} in all, {b} in [one|the first] [box|bag][. |, ]how many in the other",
            "{w} [has to pack|wants to sell|must sort] {a} {x}. {b} are done. How many are still to do",
        ),
        (
            "{w}和{v}一共有{a}{u}{x}，{w}有{b}{u}，{v}有[多少|几]{u}",
            "{w}有{a}{u}{x}，其中{b}{u}是[红的|新的|大的]，其余的有多少{u}",
            "两个盒子共有{a}{u}{x}，一个有{b}{u}，另一个有[多少|几]{u}",
        ),
        1.0,
    ),
    problem(
        "{a} - {b}",
        _whole_and_part,
        (
            "[There are|We counted|{w} sees] {a} {x}. {b} are {y} and the rest are {z}. How many {z} are there",
            "[There are|There were] {a} {x}, {y} and {z}. {b} are {y}. How many are {z}",
            "{a} {x}, {b} of them {y}[. |, ]how many {z}",
            "Of {a} {x} {b} are {y}. The others are {z}. How many {z} [are there|is that]",
            "How many {z} are there if {b} of {a} {x} are {y} and the rest {z}",
        ),
        ("{x}和{u}一共{a}，{x}{b}，{u}有多少", "[一共有|共有]{a}，其中{x}{b}，其余的是{u}，{u}有多少"),
        0.6, _PAIRS, _PAIRS_ZH,
    ),
    problem(
        "{a} - {b}",
        _whole_and_part,
        (
            "{w} [needs|wants|has to collect] {a} {x} and has {b}. How many more {x} does {he} need",
            "How many more {x} does {w} need to have {a} if {he} has {b}",
            "[Our class|The team|The club] wants to collect {a} {x}. So far they have {b}. How many [more do they need|are missing]",
            "{w} needs {a} {x}, has {b}[. |, ][how many more|how many are missing|how many to go]",
            "To [win|finish], {w} needs {a} points and has {b}. How many points are [still missing|missing|still needed]",
            "A [game|kite|scarf|lamp|book] costs {l}{a}{r}. {w} has {l}{b}{r}. How much [more does {he} need|is {he} short|is missing]",
        ),
        (
            "{w}[想要|要收集]{a}{u}{x}，已经有{b}{u}，[还差多少{u}|还要多少{u}|还需要几{u}]",
            "[一本书|一个足球|书包]{a}元，{w}有{b}元，还差多少元",
        ),
        0.9,
    ),
    problem(
        "{a} - {b} - {c}",
        _whole_and_two_parts,
        (
            "{w} [needs|wants] {a} {x}. {He} [makes|gets|finds] {b} on [Monday|Friday] and {c} on [Tuesday|Sunday]. How many more does {he} need",
            "[There are|We have] {a} {x} in three [boxes|bags|groups]. The first has {b} and the second {c}. How many [are in|has] the third",
            "{w}, {v} and their [cousin|friend] have {a} {x} together. {w} has {b}, {v} {c}. How many has the [cousin|friend|third]",
            "Of {a} {x}, {b} are red, {c} are blue and the rest are green. How many are green",
            "{a} {x}: {b} red, {c} blue, the rest [green|white][. |, ]how many",
            "How many more {x} does {w} need for {a} if {he} got {b} [yesterday|in May] and {c} [today|in June]",
        ),
        ("三{k}{x}共{a}{u}，第一{k}{b}{u}，第二{k}{c}{u}，第三{k}[多少|几]{u}", "{w}要[做|收集]{a}{u}{x}，上午{b}{u}，下午{c}{u}，还差[多少|几]{u}"),
        0.7,
    ),
    problem(
        "({a} - {b}) / 2",
        _sum_and_difference,
        (
            "[There are|A group has|A list names] {a} {x}, with {b} more {y} than {z}. How many {z} are there",
            "[There are|We have] {a} {x}, {y} and {z}. There are {b} more {y} than {z}. How many {z}",
            "{a} {x}, {b} more {y} than {z}[. |, ]how many {z}",
            "Together the {y} and {z} are {a}. There are {b} fewer {z} than {y}. [Find the number of {z}|How many {z}]",
            "How many {z} are among {a} {x} if there are {b} more {y} than {z}",
            "{w} and {v} have {a} stickers together. {w} has {b} more than {v}. How many does {v} have",
            "{w} and {v} share {a} cards so that {w} gets {b} more. How many does {v} get",
        ),
        (
            "{x}和{u}一共{a}，{x}比{u}多{b}，{u}有多少",
            "[一共|共]{a}，{u}比{x}少{b}，{u}有多少",
        ),
        0.8, _PAIRS, _PAIRS_ZH,
    ),
    problem(
        "({a} + {b}) / 2",
        _sum_and_difference,
        (
            "[There are|A group has] {a} {x}, with {b} more {y} than {z}. How many {y} are there",
            "[There are|We have] {a} {x}, {y} and {z}. There are {b} more {y} than {z}. How many {y}",
            "{a} {x}, {b} more {y} than {z}[. |, ]how many {y}",
            "How many {y} are among {a} {x} if there are {b} more {y} than {z}",
            "{w} and {v} have {a} stickers together. {w} has {b} more than {v}. How many does {w} have",
        ),
        ("{x}和{u}一共{a}，{x}比{u}多{b}，{x}有多少",),
        0.6, _PAIRS, _PAIRS_ZH,
    ),
    problem(
        "{a} / ({b} + 1)",
        _sum_and_ratio,
        (
            "{w} and {v} have {a} {x} together. {v} has {b} times as many as {w}. How many does {w} have",
            "Together {w} and {v} [collect|have|find] {a} {x}, and {v}'s are {b} times as many as {w}'s. How many has {w}",
            "{w} and {v} {a} {x} together, {v} {b} times as many as {w}[. |, ]how many for {w}",
            "How many {x} does {w} have if {v} has {b} times as many and together they have {a}",
        ),
        ("{w}和{v}一共有{a}{u}{x}，{v}的是{w}的{b}倍，{w}有[多少|几]{u}",),
        0.4,
    ),
)  # fmt: skip
