"""Bills shared with a tip, discounts on discounts, tax taken out of a sum, gain and loss in percent."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.combined.costs import cost, people
from toolcall.datamodules.synthetic.calculator.school.problem import Settings, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown

_SOLD: Settings = tuple((thing,) for thing in (
    "bike", "sofa", "guitar", "phone", "laptop", "camera", "desk", "tent", "scooter", "watch", "tv", "drone", "piano", "kayak", "console", "pram",
    "printer", "lamp", "fridge", "coat", "rug", "saddle", "skateboard", "violin", "trailer", "tablet", "moped", "bed", "boots", "amp",
))  # fmt: skip
_SOLD_ZH: Settings = tuple(
    (thing, "个") for thing in ("手机", "自行车", "电脑", "相机", "吉他", "沙发", "平板", "手表", "电动车", "冰箱", "衣服", "包")
)


def _tip(content: Content) -> Sequence[int | str | Shown]:
    return cost(content, 20, content.choose(99, 300)), content.choose(10, 12, 15, 18, 20, 20, 22, 25), people(content)


def _two_discounts(content: Content) -> Sequence[int | str | Shown]:
    parts = Shown("tenth", "10"), Shown("fifth", "5"), Shown("quarter", "4"), Shown("third", "3")
    return cost(content, 8, content.choose(90, 600)), content.choose(10, 15, 20, 25, 30, 40, 50, 60), content.choose(*parts)


def _three_percents(content: Content) -> Sequence[int | str | Shown]:
    return cost(content, 8, content.choose(90, 900)), content.choose(10, 15, 20, 25, 30, 40, 50), content.choose(5, 10, 15, 20, 12)


def _taxed(content: Content) -> Sequence[int | str | Shown]:
    rate = content.choose(13, 13, 9, 6, 3, 1) if content.chinese else content.choose(5, 7, 8, 19, 20, 20, 21, 25, 10)
    return content.rng.randint(12, 990) * content.choose(1, 10, 100), rate


def _loss(content: Content) -> Sequence[int | str | Shown]:
    paid = content.rng.randint(20, content.choose(200, 900))
    return paid - content.rng.randint(1, paid // 2), paid


def _gain(content: Content) -> Sequence[int | str | Shown]:
    paid = content.rng.randint(8, content.choose(90, 900))
    return paid, paid + content.rng.randint(2, paid)


FORMS: tuple[Form, ...] = (
    problem(
        "{a} * (1 + {b} / 100) / {c}",
        _tip,
        (
            "the bill is {l}{a}{r} and there's {c} of us and we [wanna|want to] leave {b} percent on top[,|] how much each",
            "{l}{a}{r} [bill|dinner|check|tab], {b}<percent> tip, {c} [people|ways|of us|friends|diners]",
            "[bill|check|dinner|lunch|tab] {l}{a}{r}, [add|plus|with] {b}<percent> tip, split {c} ways",
            "{c} of us, bill's {l}{a}{r}, tip {b}<percent>, [each pays|what do we each pay|per head|what's my share]",
            "split {l}{a}{r} [between|among] {c} [people|friends|of us] [with|after adding|plus] a {b}<percent> tip",
            "we're {c}, the meal came to {l}{a}{r}, [tipping|we tip|leaving] {b}<percent>[, how much each|. per person?|, what's everyone's share]",
            "tip {b}<percent> on {l}{a}{r} then [divide|split] by {c}",
            "[what does each of us owe|how much per person], {l}{a}{r} plus {b}<percent> [service|tip|gratuity] for {c} [people|of us]",
            "can you split this for {c}: {l}{a}{r} plus {b}<percent> on top",
        ),
        ("{c}人吃饭{a}{r}，加{b}%服务费，[每人多少|人均多少|平摊每人多少]", "账单{a}{r}，另收{b}%服务费，{c}人[平分|AA|均摊]", "吃饭{a}{r}，再给{b}%小费，{c}人分摊，[一人多少|每人出多少]", "{c}人AA，账单{a}{r}外加{b}%小费", "服务费{b}%，菜钱{a}{r}，{c}人平摊，[一人多少|每人付多少]"),
    ),
    problem(
        "{a} * (1 - {b} / 100) * (1 - 1 / {c})",
        _two_discounts,
        (
            "{l}{a}{r}, {b}<percent> off, then a further {c} off",
            "{b}<percent> off {l}{a}{r} and then [another|a further|an extra] {c} off",
            "{l}{a}{r} [reduced|marked down] by {b}<percent>, then another {c} [off|off that|off the sale price]",
            "[price|it's|was] {l}{a}{r}, sale {b}<percent> off, [plus|then] an extra {c} off [at the till|at checkout|for members|with my card]",
            "[take|knock] {b}<percent> off {l}{a}{r}, then [take|knock] [off a further|another] {c}[ off|]",
        ),
        weight=0.7,
    ),
    problem(
        "{a} * (1 - {b} / 100) * (1 - {c} / 100)",
        _three_percents,
        (
            "{l}{a}{r}, {b}<percent> off, then a further {c}<percent> off",
            "{b}<percent> off {l}{a}{r} [and then|then] [another|a further|an extra] {c}<percent> off",
            "{l}{a}{r} [reduced|marked down] by {b}<percent>, then another {c}<percent> [off|off that|off the sale price]",
            "[take|knock] {b}<percent> off {l}{a}{r}, then {c}<percent> off [that|what's left|the rest]",
            "[price|it's|was] {l}{a}{r}, sale {b}<percent>, [then|on top] {c}<percent> [member discount|off at the till|coupon], [what do i pay|final price]",
        ),
        ("{a}{r}先降{b}%，再降{c}%，[现价多少|多少钱]", "原价{a}{r}，降了{b}%，又降{c}%[，现在多少|]"),
        0.7,
    ),
    problem(
        "{a} / (1 + {b} / 100)",
        _taxed,
        (
            "{l}{a}{r} [including|incl|inc] {b}<percent> [vat|tax|sales tax], [what's it without|net|price before tax|net amount]",
            "[net|price before tax|ex vat|without tax]: {l}{a}{r} [gross|with tax], [vat|tax] {b}<percent>",
            "take the {b}<percent> [vat|tax] [out of|back out of] {l}{a}{r}",
            "gross {l}{a}{r}, {b}<percent> vat included, net?",
            "i paid {l}{a}{r} with {b}<percent> tax in it, what was the price without tax",
        ),
        (
            "含税[金额|价|][|是]{a}元，税率{b}%，[求不含税|不含税多少|不含税金额是多少|不含税价]",
            "[价税合计|开票金额|发票含税]{a}元，税率{b}%，[不含税多少|不含税金额|税前多少]",
            "税率{b}%，含税{a}，[换算成不含税|不含税呢|不含税是多少]",
            "{a}元含{b}%的税，[去掉税|不含税|税前][是多少|多少钱]",
            "不含税[金额|价]怎么算，含税{a}，税率{b}%",
        ),
    ),
    problem(
        "({b} - {a}) / {b} * 100",
        _loss,
        (
            "sold [the|my] {x} for {l}{a}{r} after paying {l}{b}{r}, what percent did i lose",
            "[paid|bought at] {l}{b}{r} for the {x}, sold [it |]for {l}{a}{r}, [percent lost|loss in percent|what % did i lose|what's my loss in percent]",
            "[got|only got] {l}{a}{r} for [the|my] {x} that cost me {l}{b}{r}[, |. ][percentage loss|loss in %|how many percent down]",
            "{x}: bought {l}{b}{r}, sold {l}{a}{r}, loss [in percent|in %|as a percentage]",
            "i let the {x} go for {l}{a}{r}, it cost {l}{b}{r}, [what percentage did i lose|how big's the loss in percent]",
        ),
        ("{b}买的{x}，{a}卖了，[亏了百分之几|亏百分之多少]", "{x}{a}卖掉，当初{b}买的，[亏了百分之几|亏损率多少]", "花{b}买的{x}，{a}出手，[亏了百分之几]", "{b}入手的{x}只卖了{a}，[赔了百分之几|损失百分之多少]", "{x}买来{b}元，卖了{a}元，[亏损率|亏了百分之多少]"),
        0.8, _SOLD, _SOLD_ZH,
    ),
    problem(
        "({b} - {a}) / {a} * 100",
        _gain,
        (
            "bought the {x} for {l}{a}{r}, sold it for {l}{b}{r}, [what percent did i make|profit in percent|percent profit]",
            "sold [the|my] {x} for {l}{b}{r} after paying {l}{a}{r}, what percent did i [make|gain|earn on it]",
            "{x}: cost {l}{a}{r}, sells at {l}{b}{r}, [markup in percent|markup %|profit as percent of cost]",
            "i paid {l}{a}{r}, got {l}{b}{r} for the {x}[, |. ]gain in [percent|%]",
        ),
        (
            "进价{a}，卖{b}，利润占进价的百分之几",
            "[成本|进价]{a}{r}，售价{b}{r}，[利润率|利润是成本的百分之几|赚了百分之几]",
            "{a}进的{x}，{b}卖的，[赚了百分之几|利润占进价百分之多少]",
            "{x}[成本|进货]{a}，卖价{b}，[赚百分之多少|利润率多少]", "{x}卖{b}，进价{a}，利润[占|是]进价的百分之多少",
        ),
        0.8, _SOLD, _SOLD_ZH,
    ),
)  # fmt: skip
