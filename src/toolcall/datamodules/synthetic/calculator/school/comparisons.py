"""One has more, fewer or so many times as many as another: who has how many, both together, and how many more."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, between, each, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

# What is counted, what one does, and did, to have them.
_COUNTED: Settings = (
    ("stickers", "has", "had", "have"), ("points", "scores", "scored", "score"), ("pages", "reads", "read", "read"), ("shells", "finds", "found", "find"),
    ("marbles", "has", "had", "have"), ("goals", "scores", "scored", "score"), ("books", "reads", "read", "read"), ("fish", "catches", "caught", "catch"),
    ("cards", "has", "had", "have"), ("laps", "runs", "ran", "run"), ("cookies", "bakes", "baked", "bake"), ("apples", "picks", "picked", "pick"),
    ("tickets", "sells", "sold", "sell"), ("coins", "has", "had", "have"), ("photos", "takes", "took", "take"), ("stamps", "collects", "collected", "collect"),
    ("words", "learns", "learned", "learn"), ("trees", "plants", "planted", "plant"), ("sums", "solves", "solved", "solve"), ("kilometers", "walks", "walked", "walk"),
    ("pictures", "draws", "drew", "draw"), ("bottles", "collects", "collected", "collect"), ("nuts", "gathers", "gathered", "gather"), ("badges", "earns", "earned", "earn"),
    ("push-ups", "does", "did", "do"), ("bracelets", "makes", "made", "make"), ("baskets", "weaves", "wove", "weave"), ("cupcakes", "sells", "sold", "sell"),
)  # fmt: skip
_LOW, _HIGH = between(2, 12, 30), between(10, 40, 99, 300)


def _larger_first(content: Content) -> Sequence[int]:
    smaller = content.rng.randint(4, content.choose(30, 90))
    return smaller + content.rng.randint(2, content.choose(20, 60)), smaller


def _fewer(content: Content) -> Sequence[int]:
    """How many fewer, than what."""
    fewer = content.rng.randint(2, content.choose(15, 30))
    return fewer, fewer + content.rng.randint(4, content.choose(30, 90))


def _even(content: Content) -> Sequence[int]:
    return (2 * content.rng.randint(3, 60),)


_FEWER_ZH = "[{w}有多少{u}|{w}有几{u}|问{w}有多少{u}{x}]"

FORMS: tuple[Form, ...] = (
    problem(
        "{b} - {a}",
        _fewer,
        (
            "{w} {z} {a} {x} fewer than {v}, who {z} {b}. How many {x} did {w} {t}",
            "{v} {z} {b} {x}. {w} {z} {a} fewer. How many {x} did {w} {t}",
            "{w} {y} {a} fewer {x} than {v}. {v} {y} {b}[ {x}|]. How many {x} does {w} {t}",
            "{w} {z} {a} fewer {x} than {v}. {v} {z} {b}. [Find {w}'s number of {x}|How many did {w} {t}|How many {x} for {w}]",
            "{v} {y} {b} {x}, {w} {a} [less|fewer][. |, ]how many [does {w} {t}|for {w}]",
            "{w} {a} fewer {x} than {v}, {v} {b}, how many {w}",
            "How many {x} did {w} {t} if {he} {z} {a} fewer than {v}, who {z} {b}",
            "{v} {y} {b} {x}, which is {a} more than {w} {y}. How many {x} does {w} {t}",
            "{v}: {b} {x}, {w}: {a} fewer. how many",
            "{v} {z} {b} {x}, {a} more than {w}. How many did {w} {t}",
            "{w} was {a} {x} behind {v}, who {z} {b}. How many {x} did {w} {t}",
        ),
        (
            "{v}有{b}{u}{x}，{w}比{v}少{a}{u}，" + _FEWER_ZH,
            "{w}比{v}少{a}{u}{x}，{v}有{b}{u}，" + _FEWER_ZH,
            "{v}有{b}{u}{x}，比{w}多{a}{u}，" + _FEWER_ZH,
        ),
        1.2, _COUNTED,
    ),
    problem(
        "{b} + {a}",
        each(_LOW, _HIGH),
        (
            "{w} {z} {a} {x} more than {v}, who {z} {b}. How many {x} did {w} {t}",
            "{w} {y} {a} more {x} than {v}. {v} {y} {b}. How many {x} does {w} {t}",
            "How many {x} does {w} {t} if {he} {y} {a} more than {v} and {v} {y} {b}",
            "{w} {z} {a} more {x} than {v}'s {b}. How many did {w} {t}",
            "If {w} {y} {a} more {x} than {v} and {v} {y} {b}, how many {x} does {w} {t}",
            "{w} was {a} {x} ahead of {v}, who {z} {b}. How many {x} did {w} {t}",
        ),
        ("{w}比{v}多{a}{u}{x}，{v}有{b}{u}，[{w}有多少{u}|{w}有几{u}]",),
        0.6, _COUNTED,
    ),
    problem(
        "{a} + {b}",
        each(_HIGH, _LOW),
        (
            "{v} {z} {a} {x}. {w} {z} {b} more[ than {v}| than that|]. How many {x} did {w} {t}",
            "{v} {y} {a} {x} and {w} {y} {b} more than {v}. How many {x} does {w} {t}",
            "{v} {y} {a} {x}, {w} {b} more[. |, ][how many does {w} {t}|how many for {w}]",
            "{v} {z} {a} {x}, {b} fewer than {w}. How many {x} did {w} {t}",
            "{v} {z} {a} {x}, and that was {b} fewer than {w}. How many did {w} {t}",
            "{v}: {a} {x}. {w}: {b} more than {v}. How many {x} for {w}",
        ),
        (
            "{v}有{a}{u}{x}，{w}比{v}多{b}{u}，[{w}有多少{u}|{w}有几{u}]",
            "{v}有{a}{u}{x}，比{w}少{b}{u}，[{w}有多少{u}|{w}有几{u}]",
        ),
        0.9, _COUNTED,
    ),
    problem(
        "{a} - {b}",
        _larger_first,
        (
            "{w} {z} {a} {x} and {v} {z} {b}. How many more {x} did {w} {t} than {v}",
            "{w} {y} {a} {x}, {v} {y} {b}. [How many more {x} does {w} {t}|How many fewer does {v} {t}|What is the difference]",
            "How many more {x} did {w} {t} than {v} if {w} {z} {a} and {v} {z} {b}",
            "{w} {a} {x}, {v} {b}[. |, ][difference|how many more has {w}|how many more]",
            "{w} {a}, {v} {b} {x}, how many more",
            "{w} {z} {a} {x}, while {v} {z} [only |just ]{b}. [By how many did {w} win|How many {x} fewer is that|How many more {x} is that]",
            "There are {a} [girls and {b} boys. How many more girls than boys|hens and {b} ducks. How many more hens than ducks|adults and {b} children. How many more adults than children]",
            "One class {z} {a} {x} and the other {b}. What is the difference",
            "{a} {x} for {w}, {b} for {v}. [How many more for {w}|How many {x} more is that]",
        ),
        (
            "{w}有{a}{u}{x}，{v}有{b}{u}，[{w}比{v}多多少{u}|{v}比{w}少几{u}|相差多少{u}]",
            "{x}{w}{a}{u}、{v}{b}{u}，[差几{u}|多多少{u}]",
        ),
        1.0, _COUNTED,
    ),
    problem(
        "{a} * {b}",
        each(_HIGH, between(3, 6, 9)),
        (
            "{v} {z} {a} {x}. {w} {z} {b} times as many. How many {x} did {w} {t}",
            "{v} {y} {a} {x} and {w} {y} {b} times as many[ as {v}|]. How many {x} does {w} {t}",
            "{v} {a} {x}, {w} {b} times [as many|that][. |, ]how many [has {w}|for {w}]",
            "{v} {z} {a} {x} last [week. This week|month. This month|year. This year] {she} {z} {b} times as many. How many {x} is that",
            "{v} {z} {a} {x}, {w} {b} times that number. [Find {w}'s number|How many did {w} {t}]",
            "With {a} {x} {v} is far behind {w}, who {z} {b} times as many. How many {x} did {w} {t}",
        ),
        ("{v}有{a}{u}{x}，{w}的{x}是{v}的{b}倍，[{w}有多少{u}|{w}有几{u}]", "{v}有{a}{u}{x}，{w}有{v}的{b}倍，{w}有多少{u}"),
        0.8, _COUNTED,
    ),
    problem(
        "{a} + {a} * 2",
        each(_HIGH),
        (
            "{w} {z} {a} {x} on [Saturday and twice as many on Sunday|Monday and twice as many on Tuesday|the first day and twice as many the next]. How many {x} did {he} {t} [in all|altogether|in total]",
            "{w} {z} {a} {x} and {v} {z} twice as many. How many {x} did they {t} [in all|altogether|together]",
            "On [Saturday|Monday|Thursday] {w} {z} {a} {x}, and the day after {he} {z} double that. How many {x} [in all|altogether|in total]",
            "{w} {y} {a} {x}, {v} [twice|double] that[. |, ]how many together",
            "{w} {a} {x}, {v} twice as many, total",
            "sat {a} {x}, sun twice as many, [in all|total|how many in all]",
            "{a} {x} [on saturday, twice as many on sunday|on day one, twice as many on day two|today, twice as many tomorrow][. |, ][how many in all|total|how many altogether]",
            "How many {x} do {w} and {v} {t} together if {w} {y} {a} and {v} {y} twice as many",
            "{w} {z} {a} {x} in May and twice as many in June. [Find the total|How many {x} in both months]",
            "A shop sold {a} [lamps|cakes|tickets|kites] [in the morning|on Friday] and twice as many [in the afternoon|on Saturday]. How many [in all|altogether|did it sell]",
        ),
        (
            "{w}有{a}{u}{x}，{v}的是{w}的[两|2]倍，[两人一共|他们一共|一共]有多少{u}",
            "[第一天|周六]卖了{a}{u}{x}，[第二天|周日]卖的是[第一天|前一天]的[两倍|2倍]，[两天一共|一共]卖了多少{u}",
        ),
        1.2, _COUNTED,
    ),
    problem(
        "{a} + {a} * {b}",
        each(_HIGH, between(3, 6)),
        (
            "{w} {z} {a} {x} and {v} {z} {b} times as many. How many {x} did they {t} [in all|altogether|together]",
            "{w} {z} {a} {x} on [Monday|Friday] and {b} times as many on [Tuesday|Saturday]. How many {x} did {he} {t} [in all|altogether]",
            "{w} {y} {a} {x}, {v} {b} times as many[. |, ]how many [together|altogether|in all]",
            "How many {x} do {w} and {v} {t} together if {w} {y} {a} and {v} {b} times that",
            "A shop sold {a} [lamps|cakes|tickets|kites] in the morning and {b} times as many later. How many [in all|altogether]",
        ),
        ("{w}有{a}{u}{x}，{v}的是{w}的{b}倍，[两人一共|一共|他们一共]有多少{u}",),
        0.8, _COUNTED,
    ),
    problem(
        "{a} + {a} + {b}",
        each(_HIGH, _LOW),
        (
            "{w} {z} {a} {x} and {v} {z} {b} more than {w}. How many {x} did they {t} [in all|altogether|together]",
            "{w} {z} {a} {x} on [Monday|Friday] and {b} more than that on [Tuesday|Saturday]. How many {x} did {he} {t} [in all|altogether]",
            "{w} {y} {a} {x}, {v} {b} more than {w}[. |, ]how many [together|altogether|in all]",
            "How many {x} do {w} and {v} {t} together if {w} {y} {a} and {v} {b} more than {w}",
        ),
        ("{w}有{a}{u}{x}，{v}比{w}多{b}{u}，[两人一共|他们一共]有多少{u}",),
        0.8, _COUNTED,
    ),
    problem(
        "{a} + {a} - {b}",
        each(between(25, 60, 200), between(2, 9, 20)),
        (
            "{w} {z} {a} {x} and {v} {z} {b} fewer than {w}. How many {x} did they {t} [in all|altogether|together]",
            "{w} {z} {a} {x} on [Monday|Friday] and {b} fewer on [Tuesday|Saturday]. How many {x} did {he} {t} [in all|altogether]",
            "{w} {y} {a} {x}, {v} {b} fewer[. |, ]how many [together|altogether|in all]",
            "How many {x} do {w} and {v} {t} together if {w} {y} {a} and {v} {b} fewer",
        ),
        ("{w}有{a}{u}{x}，{v}比{w}少{b}{u}，[两人一共|他们一共]有多少{u}",),
        0.7, _COUNTED,
    ),
    problem(
        "{a} / 2",
        _even,
        (
            "{v} {z} {a} {x}. {w} {z} half as many. How many {x} did {w} {t}",
            "{w} {y} half as many {x} as {v}, who {y} {a}. How many {x} does {w} {t}",
            "{v} {a} {x}, {w} half as many[. |, ]how many has {w}",
            "{v} {z} {a} {x}, twice as many as {w}. How many {x} did {w} {t}",
        ),
        ("{v}有{a}{u}{x}，{w}的是{v}的一半，{w}有多少{u}", "{v}有{a}{u}{x}，是{w}的[两倍|2倍]，{w}有多少{u}"),
        0.6, _COUNTED,
    ),
    problem(
        "{a} + {a} / 2",
        _even,
        (
            "{w} {z} {a} {x} and {v} {z} half as many. How many {x} did they {t} [in all|altogether|together]",
            "{w} {z} {a} {x} in [April and half as many in May|the morning and half as many in the afternoon|the first week and half as many in the second]. How many {x} [altogether|in all]",
            "{w} {y} {a} {x}, {v} half that[. |, ]how many together",
            "How many {x} do {w} and {v} {t} together if {w} {y} {a} and {v} half as many",
        ),
        ("{w}有{a}{u}{x}，{v}的是{w}的一半，[两人一共|他们一共]有多少{u}",),
        0.7, _COUNTED,
    ),
)  # fmt: skip
