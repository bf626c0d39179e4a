"""What goes away, comes back or doubles, and what there was at first."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, between, each, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

# Who is where; how they leave, and arrive.
_PLACES: Settings = (
    ("passengers", "on a bus", "get off", "get on"), ("people", "on a train", "get off", "get on"), ("people", "in a tram", "get out", "get in"),
    ("children", "in a pool", "get out", "jump in"), ("birds", "on a wire", "fly away", "land"), ("cars", "in a car park", "drive off", "arrive"),
    ("guests", "in a café", "leave", "come in"), ("frogs", "in a pond", "hop away", "come"),
    ("children", "in the yard", "go home", "come out"), ("visitors", "in a museum", "leave", "arrive"), ("pigeons", "on a roof", "fly off", "come"),
    ("swimmers", "in the lake", "go home", "join"), ("pupils", "in the library", "leave", "walk in"), ("passengers", "on a ferry", "get off", "board"),
    ("people", "in a queue", "leave", "join"), ("boats", "in a harbor", "sail away", "return"), ("ducks", "on a lake", "fly away", "arrive"),
)  # fmt: skip
_PLACES_ZH: Settings = (
    ("公交车上", "下车"),
    ("火车上", "下车"),
    ("教室里", "离开"),
    ("操场上", "回家"),
    ("图书馆里", "离开"),
    ("船上", "下船"),
)
_STOCK, _SOME = between(20, 60, 99, 250), between(2, 9, 19)


def _used_twice(content: Content) -> Sequence[int]:
    first, second = content.rng.randint(3, content.choose(20, 60)), content.rng.randint(3, content.choose(20, 60))
    return first + second + content.rng.randint(3, 60), first, second


FORMS: tuple[Form, ...] = (
    problem(
        "{a} - {b} + {c}",
        each(_STOCK, _SOME, _SOME),
        (
            "[There are|There were] {a} {x} {y}. {b} {z} and {c} {t}. How many {x} are there now",
            "{a} {x} are {y}. [First|At one point|Then] {b} {z}, then {c} {t}. How many are there now",
            "{a} {x} {y}, {b} {z}, {c} {t}[. |, ]how many now",
            "{a} {x}, {b} {z}, {c} {t}, [now|how many now|how many are there]",
            "{x} {y}: {a}, then {b} {z} and {c} {t}, how many [now|left]",
            "[There are|You see] {a} {x} {y}. If {b} {z} and {c} [more |others |new ones |]{t}, how many {x} are there [then|in the end|at the end]",
            "How many {x} are {y} [in the end|at last] if there were {a}, {b} {z} and {c} {t}",
            "Of the {a} {x} {y} {b} {z}. After that {c} [others |more |]{t}. [Find how many there are now|How many are there]",
            "{y} there are {a} {x}. {b} {z}. Then {c} {t}. How many {x}",
            "Start: {a} {x} {y}. {b} {z}, {c} {t}. [End|Now how many|How many now]",
        ),
        ("{x}有{a}人，{b}人{u}，又来了{c}人，现在有多少人", "{x}原来{a}人，有{b}人{u}了，又来了{c}人，现在[几|多少]人"),
        1.0, _PLACES, _PLACES_ZH,
    ),
    problem(
        "{a} + {b} - {c}",
        each(_STOCK, _SOME, _SOME),
        (
            "[There are|There were] {a} {x} {y}. {b} more {t} and {c} {z}. How many {x} are there now",
            "{a} {x} are {y}. {b} {t}, then {c} {z}. How many are there now",
            "{a} {x} {y}, {b} {t}, {c} {z}[. |, ]how many now",
            "{a} {x}, {b} {t}, {c} {z}, [now|how many now]",
            "How many {x} are {y} in the end if there were {a}, {b} {t} and {c} {z}",
            "To the {a} {x} {y} come {b} more. Later {c} {z}. How many {x} are [left|still there]",
        ),
        ("{x}有{a}人，又来了{b}人，[后来|然后]{c}人{u}，现在有多少人",),
        0.8, _PLACES, _PLACES_ZH,
    ),
    problem(
        "{a} - {b} + {c}",
        each(_STOCK, _SOME, _SOME),
        (
            "{w} had {a} {x}. {He} [gave {v} {b}|lost {b}|gave away {b}|sold {b}] and [bought|found|got] {c} [more|new ones]. How many {x} does {he} have now",
            "{w} has {a} {x}, [gives away|uses|loses] {b} and [gets|buys|finds] {c}. How many [now|has {he} now|{x} now]",
            "A library has {a} books on a shelf. {b} are borrowed and {c} are returned. How many [are there now|books are on it]",
            "{w} {a} {x}, {b} lost, {c} new[. |, ]how many now",
            "How many {x} does {w} have after giving {b} of {his} {a} to {v} and getting {c} from {his} [aunt|dad|uncle]",
        ),
        ("{w}有{a}{u}{x}，[送给{v}|用了|丢了]{b}{u}，又[买了|得到]{c}{u}，现在有[多少|几]{u}",),
        0.8,
    ),
    problem(
        "{a} + {b} - {c}",
        each(_STOCK, _SOME, _SOME),
        (
            "{w} had {a} {x}. {He} [bought|found|got] {b} more and [gave {c} to {v}|lost {c}|used {c}|sold {c}]. How many {x} does {he} have [now|left]",
            "{w} has {a} {x}, gets {b} [more|from {v}] and [loses|uses|gives away] {c}. How many {x} [now|are left]",
            "{w} picks {a} {x} and {v} picks {b}. They [lose|give away|sell] {c}. How many {x} [are left|do they have left]",
            "{a} {x} and {b} more, minus {c} [gone|given away|lost][. |, ]how many left",
            "How many {x} are left if {w} has {a}, {v} has {b} and they give away {c}",
        ),
        ("{w}有{a}{u}{x}，又[买了|得到]{b}{u}，[送给{v}|用了]{c}{u}，[还剩|现在有][多少|几]{u}",),
        0.8,
    ),
    problem(
        "{a} - {b} - {c}",
        _used_twice,
        (
            "{w} had {a} {x}. {He} [gave|sold|lent] {b} to {v} and {c} to {his} [brother|sister|cousin|teacher]. <are left>",
            "{w} has {a} {x}. {He} [uses|loses|gives away|sells] {b} [on Monday|in the morning|first] and {c} [on Tuesday|in the evening|later]. <are left>",
            "[There were|A shop had|They had] {a} {x}. {b} were [sold|used|taken] [on Friday|in the morning] and {c} [on Saturday|later]. How many [are left|remain]",
            "{a} {x}, {b} [used|sold|lost] and then {c}[. |, ]how many [are left|left]",
            "had {a} {x}, [gave {b} to {v}|sold {b}|used {b}] and then {c} more, how many left",
            "{a} {x}, [gave|sold|used] {b} then {c}, left",
            "From {a} {x}, {w} takes {b} and {v} takes {c}. [How many are left|How many {x} remain|Find how many {x} are left]",
            "How many {x} are left of {a} if {w} takes {b} and {v} {c}",
            "A [rope|ribbon|pipe|plank|cable] is {a} [m|cm|meters] long. {w} cuts off {b} and then {c}. How [long is the rest|much is left]",
            "A book has {a} pages. {w} read {b} on Monday and {c} on Tuesday. How many pages [are left|are still to read]",
            "{w} had {l}{a}{r}. {He} spent {l}{b}{r} on [a book|lunch|a toy] and {l}{c}{r} on [a ticket|snacks|a cap]. How much [is left|does {he} have left]",
        ),
        (
            "{w}有{a}{u}{x}，给了{v}{b}{u}，又[送出|用了]{c}{u}，<left>",
            "[一本书|故事书]{a}页，第一天看{b}页，第二天看{c}页，还剩多少页",
            "{a}{u}{x}，上午卖了{b}{u}，下午卖了{c}{u}，<left>",
        ),
        1.2,
    ),
    problem(
        "{a} + {b}",
        each(_STOCK, _SOME),
        (
            "{w} has {a} {x} left after giving {b} to {v}. How many {x} did {he} have [at first|before|at the start]",
            "After {w} gave away {b} {x}, {he} had {a} left. How many did {he} have before",
            "{a} {x} are left and {b} are gone. How many were there [at first|at the start|before]",
            "How many {x} did {w} have at first if {a} are left after {he} used {b}",
            "{b} {x} were sold and {a} are left[. |, ]how many were there",
        ),
        ("{w}还剩{a}{u}{x}，已经送出{b}{u}，原来有[多少|几]{u}",),
        0.6,
    ),
    problem(
        "{a} + {b} + {c}",
        each(_STOCK, _SOME, between(3, 30, 80)),
        (
            "{w} [picks|collects|finds] {a} {x} on Monday, {b} on Tuesday and {c} on Wednesday. How many {x} [in all|altogether|is that in total]",
            "{w} has {a} {x}, {v} has {b} and [their friend|a cousin|Grandpa] has {c}. <they have>",
            "[There are|A shop sells|We have] {a} red, {b} green and {c} yellow {x}. How many {x} [are there in all|in all|altogether]",
            "{w} had {a} {x}, bought {b} and got {c} from {v}. How many {x} does {he} have now",
            "{a} {x}, {b} more and another {c}[. |, ]how many [in all|altogether]",
            "How many {x} do {w}, {v} and [Grandma|the teacher|a friend] have together with {a}, {b} and {c}",
        ),
        ("{w}有{a}{u}{x}，又买了{b}{u}，{v}送给[他|她]{c}{u}，[现在|一共]有[多少|几]{u}", "[上午|第一天]{a}{u}{x}，[下午|第二天]{b}{u}，[晚上|第三天]{c}{u}，<in all>"),
        0.7,
    ),
    problem(
        "{a} * 2",
        each(between(3, 40, 90, 300)),
        (
            "{w} had {a} {x} and doubled [them|that number|{his} collection]. How many {x} does {he} have now",
            "A [project|plan] needs {a} {x}. {w} doubles it. How many {x} [does {he} need|is that]",
            "{a} {x}, then double[. |, ]how many",
            "The number of {x} doubled from {a}. How many [is that|are there now]",
            "How many {x} are there now if there were {a} and the number doubled",
        ),
        ("{w}原来有{a}{u}{x}，现在翻了一倍，现在有[多少|几]{u}",),
        0.4,
    ),
    problem(
        "{a} * 2 ** {b}",
        each(between(2, 6, 12), between(2, 6)),
        (
            "{w} has {a} {x}. Every [day the number doubles. How many {x} are there after {b} days|week the number doubles. How many after {b} weeks|month it doubles. How many after {b} months]",
            "{a} [bacteria|cells|rabbits|lilies] double every [day. How many are there after {b} days|hour. How many are there after {b} hours|week. How many is that after {b} weeks]",
            "[Start with|From] {a} {x}, doubled {b} times. How many [is that|in the end]",
            "{a} {x} doubling {b} times[. |, ]how many",
        ),
        ("{a}个细胞每[小时|天]翻一倍，翻{b}次后有多少个",),
        0.3,
    ),
    problem(
        "{a} * 2 - {b}",
        each(between(12, 60), between(2, 20)),
        (
            "{w} had {a} {x}, doubled them and then [gave away|lost|used|sold] {b}. <are left>",
            "{w}'s {a} {x} double, then {b} are gone. How many are left",
            "{a} {x}, doubled, then {b} lost[. |, ]how many left",
            "How many {x} are left when {w} doubles {his} {a} and gives {b} to {v}",
        ),
        ("{w}有{a}{u}{x}，翻倍后[送出|用了]{b}{u}，<left>",),
        0.4,
    ),
)  # fmt: skip
