"""Money that children save week by week, and what of it is left or still needed."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, between, each, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

# What children make and sell.
_SOLD: Settings = tuple(
    ("", things)
    for things in (
        "cupcakes", "bracelets", "kites", "cards", "paintings", "cups of lemonade", "jars of jam", "candles", "samosas", "pies", "lanterns", "bags of nuts",
        "key rings", "baskets of plums", "old books", "tacos", "plants", "wooden toys", "bunches of mint", "masks",
    )
)  # fmt: skip
_SAVED, _TIMES = between(2, 9, 20, 50), between(3, 8, 12)


def _saved_and_spent(content: Content) -> Sequence[int]:
    times, each_time = content.rng.randint(3, 15), content.rng.randint(4, content.choose(12, 25))
    return times, each_time, content.rng.randint(3, times * each_time - 1)


def _saved_first(content: Content) -> Sequence[int]:
    times, each_time, spent = _saved_and_spent(content)
    return each_time, times, spent


def _goal(content: Content) -> Sequence[int]:
    weeks, saved = content.rng.randint(2, 12), content.rng.randint(2, 15)
    owned = content.rng.randint(5, 60)
    return owned + weeks * saved, owned, saved


FORMS: tuple[Form, ...] = (
    problem(
        "{a} * {b} - {c}",
        _saved_and_spent,
        (
            "For {a} weeks {w} saves {l}{b}{r} [a|every|each] week. Then {he} spends {l}{c}{r} on [a book|a game|a ball|a cap|a present|shoes|a toy|a puzzle]. How much [is left|does {he} have left]",
            "{w} works {a} hours for {l}{b}{r} an hour and [spends|gives away|pays] {l}{c}{r}. How much [is left|does {he} keep]",
            "{w} sells {a} {y} at {l}{b}{r} each and spends {l}{c}{r} [on ingredients|on the stall|on bags]. How much [is left|profit is that]",
            "{a} weeks of saving {l}{b}{r}, then {l}{c}{r} spent[. |, ]how much left",
            "How much does {w} have left after saving for {a} weeks, {l}{b}{r} a week, and then spending {l}{c}{r}",
            "{w} walks {a} dogs for {l}{b}{r} each. {He} buys [a book|a game|a ball|a cap|a present|shoes|a toy|a puzzle] for {l}{c}{r}. How much is left",
        ),
        ("{w}存了{a}周，每周{b}{r}，[买书|买玩具|买礼物]花了{c}{r}，还剩[多少钱|多少元]",),
        0.8, _SOLD,
    ),
    problem(
        "{a} * {b} - {c}",
        _saved_first,
        (
            "{w} saves {l}{a}{r} [a|every|each] week for {b} weeks. {He} [then |]spends {l}{c}{r} on [a book|a game|a ball|a cap|a present|shoes|a toy|a puzzle]. How much [is left|does {he} have left|money is left]",
            "{w} saved {l}{a}{r} each [month for {b} months|day for {b} days|week for {b} weeks], then bought [a book|a game|a ball|a cap|a present|shoes|a toy|a puzzle] for {l}{c}{r}. How much was left",
            "saves {l}{a}{r} a week for {b} weeks, spends {l}{c}{r}[. |, ][how much left|what is left]",
            "{l}{a}{r} every week, {b} weeks, spent {l}{c}{r}, [left|how much left|rest]",
            "{w} earns {l}{a}{r} [an hour and works {b} hours|a day and works {b} days]. {He} [spends|pays] {l}{c}{r}. How much [is left|remains]",
            "[If|When] {w} saves {l}{a}{r} a week for {b} weeks and buys [a book|a game|a ball|a cap|a present|shoes|a toy|a puzzle] for {l}{c}{r}, how much is left",
            "{l}{a}{r} a week, {b} weeks, minus {l}{c}{r} for [a book|a game|a ball|a cap|a present|shoes|a toy|a puzzle][. |, ]how much is left",
            "{w} gets {l}{a}{r} pocket money a week. After {b} weeks {he} spends {l}{c}{r}. [How much has {he} left|Find what is left]",
            "How much is left if {w} saves {l}{a}{r} every week for {b} weeks and then spends {l}{c}{r} on [a book|a game|a ball|a cap|a present|shoes|a toy|a puzzle]",
        ),
        (
            "{w}每周[存|攒]{a}{r}，[存|攒]了{b}周，[买书|买玩具|买礼物]花了{c}{r}，还剩[多少钱|多少元]",
            "{w}每天[存|攒]{a}{r}，{b}天后花{c}{r}[买书|买球]，还剩多少钱",
        ),
        1.2,
    ),
    problem(
        "{a} + {b} * {c}",
        each(between(5, 30, 90), _SAVED, _TIMES),
        (
            "{w} has {l}{a}{r} and saves {l}{b}{r} [a|every|each] week. How much does {he} have after {c} weeks",
            "{w} had {l}{a}{r}. {He} [got|earned|saved] {l}{b}{r} a [day for {c} days|month for {c} months|week for {c} weeks]. How much does {he} have now",
            "{l}{a}{r} at the start, {l}{b}{r} more [a|every] week[. |, ]how much after {c} weeks",
            "Starting with {l}{a}{r}, {w} adds {l}{b}{r} every month. How much is in the [box|account|jar] after {c} months",
            "If {w} has {l}{a}{r} and [earns|gets] {l}{b}{r} a week, how much [is that|will {he} have] in {c} weeks",
            "A plant is {a} cm tall and grows {b} cm a week. How tall is it after {c} weeks",
        ),
        ("{w}有{a}{r}，每周再存{b}{r}，{c}周后有[多少钱|多少元]",),
        0.8,
    ),
    problem(
        "({a} - {b}) / {c}",
        _goal,
        (
            "{w} wants a [bike|drum|tent|camera] for {l}{a}{r}. {He} has {l}{b}{r} and saves {l}{c}{r} a week. [How many weeks must {he} save|How many weeks does it take]",
            "A [game|guitar|robot] costs {l}{a}{r}. {w} has {l}{b}{r} and gets {l}{c}{r} each month. After how many months can {he} buy it",
            "{l}{a}{r} needed, {l}{b}{r} there, {l}{c}{r} a week[. |, ]how many weeks",
            "How many weeks of saving until {w} has {l}{a}{r} when {he} owns {l}{b}{r} and puts away {l}{c}{r} a week",
        ),
        ("{w}想买{a}{r}的[玩具|自行车]，已有{b}{r}，每周存{c}{r}，还要存几周",),
        0.6,
    ),
)  # fmt: skip
