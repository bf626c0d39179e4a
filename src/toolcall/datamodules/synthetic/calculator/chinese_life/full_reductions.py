"""So much off from so much on, once: 满300减50（只减一次），我买了两件189的; with a coupon, with what else is bought, with the fare."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.chinese_life.life import count, other_piece, person, piece, ware
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

_OFFERS = (
    (300, 50), (300, 50), (200, 30), (100, 15), (199, 20), (299, 40), (399, 60), (500, 80), (600, 100), (88, 10), (50, 6), (150, 25), (1000, 120), (99, 12),
    (400, 50), (259, 30), (699, 90), (2000, 300), (30, 3), (68, 8),
)  # fmt: skip


def _yuan(content: Content, value: int) -> Shown:
    cents = content.choose("", "", "", ".9", ".5", ".8")
    return Shown(f"{value}{cents}{content.choose('', '', '', '元', '块')}", f"{value}{cents}")


def _bought(expression: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    """`n` at `m` and one more at `k`, dear enough for the offer `f` and `o`, which may be had several times; `p` for what is paid besides."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        least, off = content.choose(*_OFFERS)
        n = content.rng.randint(2, 6)
        m = content.rng.randint(-(-least // n), 2 * least // n + 5)
        slots = {
            "f": Shown.verbatim(str(least)), "o": Shown.verbatim(str(off)), "n": count(n, n)(content), "m": _yuan(content, m),
            "k": _yuan(content, content.rng.randint(max(3, least // 5, least - m), least)), "w": person(content), "t": ware(content), "s": piece(content),
            "g": other_piece(content), "p": Shown.verbatim(str(content.rng.randint(3, 20))), "x": _yuan(content, content.rng.randint(least, 3 * least)),
        }  # fmt: skip
        return slots, {"expression": write(expression, slots)}

    return draw


_PARTS = {
    "offer": "[满{f}减{o}|满{f}减{o}|满{f}元减{o}元|每单满{f}减{o}|满{f}立减{o}|满{f}-{o}|买满{f}减{o}|满{f}块减{o}块]",
    "once": "[（只减一次）|(只减一次)|，只减一次|，每单只减一次|，限一次|（限用一次）|，不叠加|（不累计）|，仅减一次]",
    "due": "[付多少|要付多少|实付多少|到手多少钱|最后多少钱|该付多少|要花多少|一共多少钱|多少钱|结账多少]",
    "where": "[商场|超市|店里|天猫|京东|拼多多|直播间|药店|书店|母婴店|外卖|年货节|双十二|618|开学季|]",
}


def _form(expression: str, weight: float, *patterns: str) -> Form:
    return Form(_bought(expression), phrasings((), patterns, None, _PARTS), weight)


FORMS: tuple[Form, ...] = (
    _form(
        "{n} * {m} - {o}", 1.2,
        "<where><offer><once>，[我|{w}|]买了{n}件{m}的",
        "<where><offer><once>，[我|]买了{n}件{m}的[，|]<due>",
        "<where><offer><once>，{n}[件|个]{m}的，<due>",
        "[买|拍|拿|下单]了{n}件{m}的[{t}|]，<offer><once>，<due>",
        "[我|{w}]要{n}个{m}的[{s}|{g}]，<offer><once>，<due>",
        "{n}件{t}，每件{m}，<where><offer><once>，<due>",
        "[活动|规则|优惠]：<offer><once>。[我|{w}]拿{n}件，每件{m}，<due>",
        "<due>？<offer><once>，{n}件，一件{m}",
        "{n}张{m}的[票|券|门票]，<offer><once>，<due>",
        "{n}盒{m}的[茶叶|面膜|月饼|燕窝|咖啡|坚果]，<offer>的券[只能用一张|用一张|]，<due>",
        "<offer><once>，[购物车|清单]里是{n}件{m}的{t}，<due>",
    ),
    _form(
        "{n} * {m} + {k} - {o}", 0.7,
        "<offer><once>，[买了|拿了]{n}件{m}的[和|加|外加]一件{k}的，<due>",
        "{n}个{m}的{s}，再加一个{k}的{g}，<offer><once>，<due>",
        "<where><offer><once>，{n}件{t}每件{m}，[凑单|还有]一个{k}的{s}，<due>",
    ),
    _form(
        "{m} + {k} - {o}", 0.6,
        "<where><offer><once>，[我|]买了一件{m}的[和|、|，]一件{k}的，<due>",
        "<offer><once>，{t}{m}，{s}{k}，[凑一单|一起买|一起结]，<due>",
        "{m}加{k}，<offer><once>，<due>",
        "[一单|购物车]里{t}{m}、{g}{k}，<offer><once>，<due>",
    ),
    _form(
        "{x} - {o} + {p}", 0.6,
        "[外卖|点餐|下单]{x}，<offer><once>，[配送费|运费|打包费]{p}，<due>",
        "<offer><once>，[菜|东西|商品]{x}，[配送|邮费|包装费]另加{p}，<due>",
        "{t}{x}，<offer><once>，运费{p}，<due>",
    ),
    _form(
        "{x} - {o} - {p}", 0.6,
        "{x}[的订单|的东西|]，<offer><once>，[再用|又有|还有|叠加][一张|]{p}元的[红包|券]，<due>",
        "{t}{x}，<offer><once>，[会员|新人|签到红包]再减{p}，<due>",
        "<where><offer><once>，[我|]买了{x}，[积分抵|红包抵|店铺券减]{p}，<due>",
    ),
    _form(
        "{x} - {o}", 0.8,
        "<where><offer><once>，[我|{w}|]买了{x}[的东西|]，<due>",
        "{t}{x}，<where><offer><once>，<due>",
        "<offer><once>，[账单|合计|总价]{x}，<due>",
        "[消费|结账]{x}，<offer><once>，[实收|应收|应付]多少",
        "{x}的{s}，<offer><once>，<due>",
    ),
)  # fmt: skip
