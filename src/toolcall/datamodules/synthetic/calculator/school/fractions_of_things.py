"""A part of a class or a stock, given as a fraction, and the rest of it."""

from collections.abc import Sequence
from math import gcd

from toolcall.datamodules.numerals import ONES
from toolcall.datamodules.synthetic.calculator.school.problem import Settings, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown

# Who has something or has not: those, with it, and without.
_PEOPLE: Settings = (
    ("children", "wear glasses", "do not"), ("pupils", "walk to school", "do not"), ("students", "play an instrument", "do not"), ("players", "are left-handed", "are not"),
    ("cows", "are brown", "are not"), ("guests", "drink tea", "do not"), ("pupils", "have a pet", "do not"), ("kids", "like fish", "do not"),
    ("seats", "are taken", "are free"), ("apples", "are red", "are not"), ("members", "sing", "do not"), ("tourists", "come by bus", "do not"),
    ("eggs", "are brown", "are white"), ("cars", "are white", "are not"), ("girls", "swim", "do not"), ("trees", "are oaks", "are not"),
    ("passengers", "are asleep", "are awake"), ("lamps", "are on", "are off"), ("students", "speak French", "do not"), ("puppies", "are black", "are not"),
)  # fmt: skip
_PEOPLE_ZH: Settings = (
    ("戴眼镜", "不戴"),
    ("会游泳", "不会"),
    ("走路上学", "不走路上学"),
    ("喜欢画画", "不喜欢"),
    ("是女生", "是男生"),
    ("参加合唱队", "没参加"),
)
_BOTTOMS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}


def _part_of(content: Content) -> Sequence[int | Shown]:
    """A whole, a part of it, and less than is left."""
    bottom = content.choose(2, 3, 3, 4, 4, 5, 5, 6, 8, 10)
    top = 1 if content.chance(0.6) else content.choose(*(top for top in range(1, bottom) if gcd(top, bottom) == 1))
    whole = bottom * content.rng.randint(2, content.choose(9, 25))
    return whole, _fraction(content, top, bottom), content.rng.randint(2, max(2, whole - whole * top // bottom - 1))


def _fraction(content: Content, top: int, bottom: int) -> Shown:
    value = f"{top} / {bottom}"
    if content.chance(0.2):
        return Shown(f"{top}/{bottom}", value)
    if content.chinese:
        return Shown("一半" if bottom == 2 else f"{in_words(bottom, content)}分之{in_words(top, content)}", value)
    said = "half" if bottom == 2 else f"{content.choose('a', 'one')} {_BOTTOMS[bottom]}" if top == 1 else f"{ONES[top]} {_BOTTOMS[bottom]}s"
    return Shown(said.replace("a eighth", "an eighth"), value)


def _rest_of(content: Content) -> Sequence[int | Shown]:
    """The same without halves, of which the rest is as much."""
    while True:
        whole, part, less = _part_of(content)
        if isinstance(part, Shown) and part.value != "1 / 2":
            return whole, part, less


def _halves_of_rest(content: Content) -> Sequence[int]:
    half, taken = content.rng.randint(3, 40), content.rng.randint(2, 20)
    return 2 * half + taken, taken


def _halves(content: Content) -> Sequence[int]:
    half = content.rng.randint(4, content.choose(15, 40))
    return 2 * half, content.rng.randint(2, half - 1)


FORMS: tuple[Form, ...] = (
    problem(
        "{a} * (1 - {b})",
        _rest_of,
        (
            "[There are|We see|We counted] {a} {x}. {b} of them {y}. How many {z}",
            "Of {a} {x}, {b} {y}. [How many {z}|The rest {z}. How many is that]",
            "[There are|We see] {a} {x}. {b} of the {x} {y} and the rest {z}. How many {z}",
            "{a} {x}, {b} {y}[. |, ]how many {z}",
            "{b} of {a} {x} {y}, rest",
            "If {b} of {a} {x} {y}, [how many {z}|find how many {z}]",
            "In a group of {a} {x}, {b} {y}. How many {x} {z}",
            "{b} of the {a} {x} {y}, the others {z}. [How many is that|How many {z}]",
        ),
        (
            "[班里有|全班|一个班]{a}人，{b}{x}，[{u}的有多少人|有多少人{u}]",
            "[我们班有|有]{a}名[学生|同学]，其中{b}{x}，其余{u}，{u}的有几人",
        ),
        1.0, _PEOPLE, _PEOPLE_ZH,
    ),
    problem(
        "{a} * (1 - {b})",
        _rest_of,
        (
            "{w} has {a} {x} and [gives {b} of them to {v}|gives away {b} of them|uses {b} of them|loses {b} of them|sells {b} of them]. <are left>",
            "[There were|A shop had] {a} {x}. {b} of them [were sold|were gone by noon|got lost]. How many [are left|remain]",
            "{a} {x}, {b} of them [gone|sold|given away][. |, ]how many left",
            "How many {x} are left if {w} gives {b} of {his} {a} to {v}",
            "A book has {a} pages. {w} has read {b} of it. How many pages are [left|still to read]",
            "[The rope is {a} m long. {b} of it is used|The trip is {a} km long. {b} of it is done|The ribbon is {a} cm long. {b} of it is cut off]. How much is left",
            "{w} had {l}{a}{r} and spent {b} of it on [books|a gift|food]. How much [is left|did {he} have left]",
        ),
        ("{w}有{a}{u}{x}，[送出|用了]{b}，<left>", "一本书{a}页，看了{b}，还剩多少页", "一根绳子{a}米，用去{b}，还剩多少米"),
        0.9,
    ),
    problem(
        "{b} * {a}",
        _part_of,
        (
            "[There are|We counted] {a} {x}. {b} of them {y}. How many {x} {y}",
            "{b} of the {a} {x} {y}. How many [is that|are they|{x} {y}]",
            "Of {a} {x}, {b} {y}. [How many {x} is that|How many are those]",
            "How many {x} {y} if it is {b} of {a}",
            "{a} {x}, {b} {y}[. |, ]how many {y}",
        ),
        ("[班里|全班]有{a}人，{b}{x}，{x}的有[多少|几]人",),
        0.8, _PEOPLE, _PEOPLE_ZH,
    ),
    problem(
        "{b} * {a}",
        _part_of,
        (
            "{w} has {a} {x} and gives {b} of them to {v}. How many {x} does {v} get",
            "{w} [used|sold|lost] {b} of {his} {a} {x}. How many is that",
            "{v} gets {b} of {w}'s {a} {x}. How many [does {she} get|is that]",
            "{b} of {a} {x} are [gone|red|new|small][. |, ]how many is that",
            "A trip is {a} km long and {b} of it is done. How many km are done",
        ),
        ("{w}把{a}{u}{x}的{b}送给{v}，{v}得到[多少|几]{u}",),
        0.6,
    ),
    problem(
        "{a} / 2",
        _halves,
        (
            "{w} has {a} {x} and [gives half of them to {v}|gives half away|sells half of them|loses half of them]. <are left>",
            "Half of the {a} {x} [are red|are new|are gone|were sold]. How many [is that|are the others]",
            "A book has {a} pages. {w} has read half of it. How many pages are left",
            "{a} {x}, half [gone|sold|lost][. |, ]how many left",
            "How many {x} are left if {w} gives half of {his} {a} to {v}",
            "{w} had {l}{a}{r} and spent half. How much is left",
        ),
        ("{w}有{a}{u}{x}，[送出|用了]一半，<left>", "一本书{a}页，看了一半，还剩多少页"),
        0.7,
    ),
    problem(
        "{a} / 2 - {b}",
        _halves,
        (
            "{w} had {a} {x}. {He} gave half [of them |]to {v} and then [lost|sold|used] {b}. <are left>",
            "{w} has {a} {x}, gives away half and [loses|uses|sells] {b} more. <are left>",
            "Half of {w}'s {a} {x} [are gone|are given away|were sold], and {b} more [are lost|break|go to {v}]. How many {x} are left",
            "{a} {x}, half [given away|sold|used], then {b} more[. |, ]how many [are |]left",
            "[There were|A stall had] {a} {x}. Half were sold [in the morning|on Friday] and {b} [in the afternoon|on Saturday]. How many are left",
            "How many {x} are left if {w} gives half of {his} {a} to {v} and {b} to [a friend|{his} brother|the teacher]",
            "A bus has {a} people on it. Half get off at the [school|park|station], then {b} at the next stop. How many are still on the bus",
            "{w} had {l}{a}{r}. {He} spent half and then {l}{b}{r} more. How much is left",
        ),
        ("{w}有{a}{u}{x}，[送出|用了]一半，又[送给{v}|用了]{b}{u}，<left>", "{a}{u}{x}，上午卖了一半，下午又卖了{b}{u}，<left>"),
        1.0,
    ),
    problem(
        "{a} / 2 + {b}",
        _halves,
        (
            "{w} had {a} {x}. {He} [gave half to {v}|sold half|used half] and then [bought|got|found] {b} [more|new ones]. How many {x} does {he} have now",
            "{w} has {a} {x}, gives away half and gets {b} [new ones|back|more]. How many [now|has {he} now]",
            "{a} {x}, half gone, {b} more come[. |, ]how many now",
            "How many {x} does {w} have after giving away half of {a} and finding {b}",
            "A bus has {a} people on it. Half get off and {b} get on. How many are on it now",
        ),
        ("{w}有{a}{u}{x}，送出一半，又[买了|得到]{b}{u}，现在有[多少|几]{u}",),
        0.7,
    ),
    problem(
        "({a} - {b}) / 2",
        _halves_of_rest,
        (
            "{w} had {a} {x}. {He} [lost|used|sold] {b} and then gave half of the rest to {v}. <are left>",
            "{a} {x}, {b} gone, then half of the rest [too|given away][. |, ]how many left",
            "{w} has {a} {x}, gives {b} to {v} and keeps half of the rest. How many does {he} keep",
            "How many {x} are left of {a} if {b} are sold and then half of what remains",
        ),
        ("{w}有{a}{u}{x}，用了{b}{u}，又送出剩下的一半，<left>",),
        0.5,
    ),
    problem(
        "{a} * (1 - {b}) - {c}",
        _rest_of,
        (
            "{w} has {a} {x}. {He} gives {b} of them to {v} and [loses|sells|uses] {c}. <are left>",
            "[There were|A stall had] {a} {x}. {b} of them were sold, then {c} more. How many are left",
            "{a} {x}, {b} of them gone, then {c} more[. |, ]how many left",
            "How many {x} are left of {a} if {b} are [used|sold] and {c} get lost",
        ),
        ("{w}有{a}{u}{x}，送出{b}，又用了{c}{u}，<left>",),
        0.5,
    ),
)  # fmt: skip
