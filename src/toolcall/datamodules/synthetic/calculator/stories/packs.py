"""Dozens, half dozens and pairs in stories: some of them gone, some more, shared out, at a price."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.situations.prices import any_price
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


def _dozens(content: Content) -> Shown:
    """A dozen, half a dozen, or so many dozen."""
    kind = content.rng.random()
    if kind < 0.22:
        return Shown(
            content.choose("一打", "1打") if content.chinese else content.choose("a dozen", "a dozen", "one dozen", "1 dozen"), "12"
        )
    if kind < 0.32:
        return Shown("半打" if content.chinese else content.choose("half a dozen", "half a dozen", "a half dozen"), "6")
    count = content.rng.randint(2, content.choose(5, 9, 12))
    words = in_words(count, content) if content.spelled or content.chance(0.35) else str(count)
    if content.chinese:
        return Shown(f"{'两' if words == '二' else words}打", f"{count} * 12")
    return Shown(f"{words} dozen", f"{count} * 12")


def _some(content: Content, dozens: Shown) -> Shown:
    """Fewer than there are."""
    return small(content, 2, 5 if dozens.value == "6" else 11)


def _drawn(expression: str, second: Callable[[Content, Shown], Shown]) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Over dozens `d` and something that depends on them, `b`."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        dozens = _dozens(content)
        slots = {"d": dozens, "b": second(content, dozens)}
        return slots, {"expression": write(expression, slots)}

    return draw


def _price_of_one_pack(content: Content) -> tuple[Slots, Arguments]:
    english, chinese, many = content.choose(("a dozen", "一打", "12"), ("a dozen", "一打", "12"), ("half a dozen", "半打", "6"))
    slots = {"d": Shown(chinese if content.chinese else english, many), "m": any_price(content)}
    return slots, {"expression": write("{m} / {d}", slots)}


def _pairs(content: Content) -> tuple[Slots, Arguments]:
    name, many = (
        content.choose(("双", "2")) if content.chinese else content.choose(("pairs", "2"), ("pairs", "2"), ("pairs", "2"), ("score", "20"))
    )
    slots = {
        "n": small(content, 2, 30 if many == "2" else 9),
        "u": Shown.verbatim(name),
        "t": Shown.verbatim(_of_pairs(content, many)),
    }
    return slots, {"expression": f"{slots['n'].value} * {many}"}


def _of_pairs(content: Content, many: str) -> str:
    if content.chinese:
        return content.choose("袜子", "鞋", "筷子", "手套")
    return content.choose("socks", "shoes", "gloves", "earrings") if many == "2" else content.choose("sheep", "eggs", "cattle", "people")


_GOODS = {
    "goods": "[eggs|eggs|cookies|donuts|roses|rolls|muffins|oysters|cupcakes|bagels|pencils|oranges]",
    "kept": "[how many are left|how many left|what's left|how many do i have left|how many remain|how many are still there]",
}
_GOODS_ZH = {"goods": "[鸡蛋|鸡蛋|啤酒|铅笔|毛巾|玫瑰|面包]", "kept": "[还剩多少|还剩几个|剩几个|还有多少|剩多少]"}

FORMS: tuple[Form, ...] = (
    Form(
        _drawn("{d} - {b}", _some),
        phrasings(
            (
                "{d} <goods>[,| and|;] {b} [broke|are broken|were eaten|are gone|went bad|burnt][,|;|.] <kept>",
                "[i had|we had|i bought|mom baked|i have|there were] {d} <goods>[,| and|;] [ate|used|dropped|lost|gave away] {b}[,|;|.] <kept>",
                "{d} <goods> minus {b}[,|;|] <kept>",
                "[how many are left|what's left] of {d} <goods> [if|when|after] {b} [broke|are gone|are eaten|are sold]",
                "[bought|got] {d} <goods>[,|;] {b} [of them |]were [rotten|cracked|bad][,|;|.] how many [are good|good ones]",
                "{b} [out |]of {d} <goods> [broke|are missing|were sold][,|;|.] <kept>",
                "[take|use] {b} from {d}[,|;] <kept>",
            ),
            (
                "{d}<goods>，[碎了|坏了|吃了|用了|喝了]{b}[个|]，<kept>",
                "[买了|有]{d}<goods>，[吃了|送了|用掉|打碎]{b}个，<kept>",
                "{d}<goods>[拿走|卖了|少了]{b}个，<kept>",
                "{d}减{b}个[是多少|还剩几个|]",
            ),
            _GOODS,
            _GOODS_ZH,
        ),
        0.35,
    ),
    Form(
        _drawn("{d} + {b}", _some),
        phrasings(
            (
                "{d} <goods> and {b} [more|extra|singles|loose ones][,|;|.] [how many|how many in all|how many altogether|how many is that]",
                "[i have|we have|there are|i bought] {d} <goods> [and|plus] {b} [more|loose ones][,|;|.] [how many|how many is that|total|how many in all]",
                "{d} plus {b}[,|;|] [how many|how many pieces|is how many]",
                "[had|i had] {d} <goods>[,| and] [got|bought|baked] {b} more[,|;|.] how many [now|do i have now]",
            ),
            (
                "{d}<goods>[再加|又买了|加上|另有]{b}个，[一共多少|共几个|一共多少个]",
                "[有|买了]{d}<goods>，还有散的{b}个，[一共多少|是多少个|共几个]",
                "{d}加{b}个[是多少|一共几个]",
            ),
            _GOODS,
            _GOODS_ZH,
        ),
        0.2,
    ),
    Form(
        _drawn("{d} / {b}", lambda c, _: small(c, 2, 12)),
        phrasings(
            (
                "{d} <goods> [for|shared by|among|between|split by] {b} [people|kids|friends|guests][,|;|.] [how many each|how many for each|each gets how many]",
                "[share|split|divide] {d} <goods> [among|between] {b} [people|kids|friends]",
                "{b} [kids|people|friends] share {d} <goods>[,|;|.] how many [each|does each get]",
                "{d} <goods> on {b} [plates|trays][,|;|.] how many [on each|per plate|per tray]",
            ),
            ("{d}<goods>[分给|平分给]{b}个人，[每人几个|一人多少|每人多少]", "{b}个人分{d}<goods>，每人[多少|几个]"),
            _GOODS,
            _GOODS_ZH,
        ),
        0.2,
    ),
    Form(
        _drawn("{d} * {b}", lambda content, _: any_price(content)),
        phrasings(
            (
                "{d} <goods> at {b} each[,|;|.|] <pay>",
                "[i want|i need|we need|give me|bought] {d} <goods>[,| at|;] {b} [each|apiece|a piece][,|;|.|] <pay>",
                "[one rose|one egg|a donut|one bagel|a muffin] [is|costs] {b}[,|;|.] [how much is|how much are|what do i pay for] {d}",
                "[how much|what] [is|are|do i pay for] {d} <goods> at {b} [each|apiece]",
                "{d} at {b} [each|apiece][,|;|.|] <pay>",
            ),
            ("{d}<goods>，[每个|一个]{b}，<pay>", "[一个|每个|单价]{b}，[买|要]{d}，<pay>", "{d}<goods>要多少钱，[一个|每个]{b}"),
            _GOODS,
            _GOODS_ZH,
        ),
        0.3,
    ),
    Form(
        _price_of_one_pack,
        phrasings(
            (
                "{d} <goods> [cost|costs|are|is|for] {m}[,|;|.] [how much is one|what's one|how much each|price of one]",
                "{d} for {m}[,|;|.|:] [how much is one|how much each|per piece|what's a single one]",
                "[paid|i paid] {m} for {d} <goods>[,|;|.] how much [is one|each|is that apiece]",
                "what does one cost if {d} [cost|costs|is] {m}",
            ),
            (
                "{d}<goods>{m}，[一个多少钱|每个多少|单价多少]",
                "{m}{d}，[一个多少|每个多少钱]",
                "[花|付]{m}买了{d}<goods>，[每个|一个][多少钱|多少]",
            ),
            _GOODS,
            _GOODS_ZH,
        ),
        0.25,
    ),
    Form(
        _pairs,
        phrasings(
            (
                "{n} {u} of {t}[,|;|.] how many [single ones|is that|pieces|in all]",
                "how many [single |]{t} [are|in|are in] {n} {u}[| of {t}]",
                "[i have|we have|she owns] {n} {u} of {t}[,|;|.] how many {t} [is that|are that|in all]",
                "{n} {u} of {t} is how many {t}",
            ),
            ("{n}{u}{t}[是多少只|一共几只|有多少只|是几只]", "[有|买了]{n}{u}{t}，[一共几只|共多少只|是多少只]"),
        ),
        0.2,
    ),
)
