"""In the shop: so much off from so much on, the second one at half price, discounts and then coupons, and what it was before."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.chinese_life.life import (
    PARTS,
    article,
    count,
    life,
    other_piece,
    percent,
    piece,
    price,
    ware,
)
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import tenths
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

_OFFERS = (
    (100, 10), (100, 20), (150, 20), (200, 20), (200, 30), (200, 50), (299, 30), (300, 30), (300, 40), (300, 50), (300, 100), (400, 50), (500, 60),
    (500, 100), (600, 80), (999, 100), (1000, 150), (88, 8), (99, 15), (59, 6), (50, 5), (39, 5), (68, 12),
)  # fmt: skip


def _yuan(content: Content, value: int) -> Shown:
    return Shown(f"{value}{content.choose('', '', '元', '块')}", str(value))


def _reduced(expression: str, many: bool) -> Callable[[Content], tuple[Slots, Arguments]]:
    """An offer `f` and `o`, and goods that are dear enough: `n` at `m`, or one at `m` and one at `k`, less than twice the offer together."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        least, off = content.choose(*_OFFERS)
        n = content.rng.randint(2, 6)
        whole = content.rng.randint(least, 2 * least - 1)
        first = whole * content.rng.randint(25, 75) // 100
        m = -(-least // n) + content.rng.randint(0, max(1, least // n // 2)) if many else first
        slots = {
            "f": Shown.verbatim(str(least)), "o": Shown.verbatim(str(off)),
            "n": count(n, n)(content), "m": _yuan(content, m), "k": _yuan(content, whole - first), "w": _yuan(content, whole),
            "t": ware(content), "s": piece(content),
        }  # fmt: skip
        return slots, {"expression": write(expression, slots)}

    return draw


_SHARED = PARTS | {
    "offer": "[满{f}减{o}|满{f}减{o}|满{f}减{o}|每单满{f}减{o}|满{f}元减{o}元|满{f}立减{o}|买满{f}减{o}|满{f}-{o}]",
    "where": "[超市|商场|网店|店里|双十一|直播间|淘宝|京东|专柜|周年庆|外卖平台]",
    "due": "[付多少|要付多少|实付多少|到手多少钱|最后多少钱|实际付多少|该付多少|要花多少|最终价多少]",
}
_BASE = {"t": ware, "m": price(20, 900), "o": price(5, 60), "d": tenths}


def _offer(expression: str, weight: float, many: bool, *patterns: str) -> Form:
    return Form(_reduced(expression, many), phrasings((), patterns, None, _SHARED), weight)


FORMS: tuple[Form, ...] = (
    _offer(
        "{n} * {m} - {o}", 1.0, True,
        "<where><offer>，我[拿|选|买]了{n}件{m}的",
        "<where><offer>，[买|拿|要]{n}件{m}的[{t}|]，<due>",
        "{n}[件{m}的{t}|个{m}的{s}]，<offer>，<due>",
        "[{t}{m}一件[，|]买{n}件|{s}{m}一个[，|]买{n}个]，[有|用]<offer>[的券|]，<due>",
        "<offer>的活动，[单价|每件]{m}，[凑了|拿了|买了]{n}件，<due>",
        "[购物车|篮子]里{n}[件{t}，每件|个{s}，每个]{m}，<offer>，<due>",
        "<due>？{n}个{m}的{s}，<offer>",
        "[刚|我]在<where>买{n}件{t}，都是{m}，赶上<offer>，[一共|总共]<due>",
    ),
    _offer(
        "{m} + {k} - {o}", 0.8, False,
        "<where><offer>，[买|拿|选]了[一件|一个|一样]{m}的和[一件|一个|一样]{k}的，<due>",
        "{t}{m}，{s}{k}，<offer>，<due>",
        "[一|1]件{m}，[另|还有]一件{k}，<where><offer>，<due>",
        "[凑单|一起买|一起结账]：{t}{m}、{s}{k}，<offer>，<due>",
        "<offer>，我[要|想要]的{t}{m}，再凑个{k}的{s}，<due>",
        "{m}的{t}加{k}的{s}，[能用|用上]<offer>，<due>",
    ),
    _offer(
        "{w} - {o}", 0.6, False,
        "[{t}|{s}][标价|原价|卖|要]{w}，<offer>，<due>",
        "<where><offer>，[一共|总共|我]买了{w}的东西，<due>",
        "<offer>，[账单|小计|消费|购物车]{w}，<due>",
        "[点外卖|下单|点餐]{w}，<offer>，<due>",
        "<due>：<offer>，{t}{w}",
        "{w}的{t}，[用了|有]<offer>的券，<due>",
    ),
    life(
        "{m} + {m} / 2", 0.8,
        "{t}{m}，第二件半价，[买|拿|要][两件|2件]<total>",
        "[第二件半价，一件{m}，[买|来|要]两件|第二个半价，一个{m}，[买|来|要]两个|第二双半价，一双{m}，[买|来|要]两双]<total>",
        "[一|每]件{m}，第二件半价，[我和同学|和闺蜜|我俩][各|一人]一件，[一共|总共]多少钱",
        "[[奶茶|咖啡|果汁]{m}一杯，第二杯半价，[两杯|买两杯]|[冰淇淋|炸鸡|甜品]{m}一份，第二份半价，[两份|来两份]]<total>",
        "[买两件{t}，第二件半价，|{t}两件，第二件打五折，]单价{m}，<total>",
        "{m}的{t}，[活动是|现在]第二件半价，[拿两件|买2件]实付多少",
        **_BASE | {"m": price(8, 400)},
    ),
    life(
        "{m} + {m} * {d} / 10", 0.5,
        "{t}{m}一件，第二件{d}折，[买两件|买2件|两件一起]<total>",
        "第二件打{d}折，[单价|原价|一件]{m}，[买两件|拿两件]<total>",
        "[超市|店里|网店]第二件{d}折，{m}的{t}[买了两件|买2件|要两件]，<total>",
        "两件{t}，都是{m}，第二件{d}折，<total>",
        **_BASE,
    ),
    life(
        "{m} * {d} / 10 - {o}", 0.9,
        "{t}[原价|标价|吊牌价]{m}，打{d}折[，|后|以后]再减{o}，[多少钱|实付多少|最后多少]",
        "{m}的{t}[先打|打]{d}折再[减|用券减|优惠|立减]{o}，[到手|实付|付|要][多少|多少钱]",
        "{t}{m}，[会员|今天|店庆]{d}折，[还有|再用|叠加]{o}的[券|优惠券|红包|代金券]，[最后|实际]付多少",
        "打{d}折后[又|还|再]便宜{o}，原价{m}，[现在|到手]多少钱",
        "[先折后减|折上减]：{m}，{d}折，减{o}，[付多少|多少钱]",
        "{t}{d}折，再返{o}，[标价|原价]{m}，[合|算下来]多少",
        **_BASE | {"m": price(80, 900), "t": article},
    ),
    life(
        "{n} * {m} * {d} / 10", 0.7,
        "{n}件{t}[，|]每件{m}，[打|全场|统统]{d}折，<total>",
        "{m}一件的{t}买{n}件[打|，打|，享]{d}折，<total>",
        "[买|拿]{n}[个|件]{m}的，[一律|结账时|收银台]打{d}折，[付|要付]多少",
        "[门票|电影票|展览票]{m}一张，{n}张[团购|一起买]{d}折，<total>",
        "{n}个{s}单价{m}，{d}折[后|以后|下来]多少钱",
        **_BASE | {"n": count(2, 12), "m": price(15, 300), "s": other_piece},
    ),
    life(
        "{n} * {m} - {o}", 0.5,
        "{n}[件{s}[，|]每件|个{s}[，|]每个]{m}，[老板|店家|客服][便宜了|让了|抹掉|少收]{o}，<total>",
        "{m}一[个买{n}个|件买{n}件]，[用了|有张|抵用]{o}的[券|优惠券|红包]，<total>",
        "[拼单|团购]{n}个{s}，单价{m}，[平台补贴|红包抵]{o}，[一共|实际]付多少",
        "[总共|一共]{n}个{m}的{s}，[会员|新人]立减{o}，付多少",
        s=piece, n=count(3, 15), m=price(20, 120), o=price(5, 40),
    ),
    life(
        "{m} / (1 - {p} / 100)", 0.9,
        "{t}降价{p}之后卖{m}，降价前是多少",
        "{t}[降了|便宜了|跌了]{p}[后|，现在|以后][是|卖|只要]{m}，[原来|原价|之前][多少|多少钱|是多少]",
        "[现在|如今]{m}，[比原来|比上个月|较原价]降了{p}，[原来|之前]多少",
        "[优惠|减价|下调]{p}[以后|之后]的{t}要{m}，[求|问]原价",
        "{t}{m}，已经[降|减]了{p}，[没降的时候|降价以前|打折前]多少钱",
        "[房价|股价|油价]跌{p}后是{m}，跌之前[是多少|多少]",
        t=article, p=percent(5, 10, 15, 20, 25, 30), m=price(60, 5000),
    ),
    life(
        "{m} / (1 + {p} / 100)", 0.6,
        "{t}涨价{p}之后卖{m}，[涨价前|原来|之前]是多少",
        "[房租|月租|学费|会费]涨了{p}[后|以后][是|要]{m}，[原来|以前|没涨时]多少",
        "[现在|今年]{m}，[比去年|比原来]涨了{p}，[去年|原来][是|]多少",
        "[工资|基本工资|月薪]加了{p}后到{m}，加薪前[多少|是多少]",
        "{t}{m}是涨{p}[以后的|之后的]价，涨之前多少钱",
        t=article, p=percent(5, 8, 10, 15, 20, 25), m=price(100, 8000),
    ),
    life(
        "{m} / ({d} / 10)", 0.6,
        "{t}打{d}折[后|之后|以后][是|卖|要]{m}，原价[多少|是多少]",
        "[打了|打]{d}折[花|付]了{m}，[原来|没打折时|不打折][要|]多少",
        "{d}折[买的|拿下的|到手]{t}，[花了|才]{m}，[吊牌价|原价]多少",
        "{m}是{d}折[后的价|以后的价钱]，[那|]原价呢",
        "[折后|折后价]{m}，{d}折，[求原价|原价多少]",
        **_BASE,
    ),
    life(
        "{m} - {m} * {d} / 10", 0.5,
        "{t}{m}打{d}折，[便宜|省]了多少",
        "[原价|标价]{m}的{t}{d}折[买|拿下|入手]，[能省|省下|少花]多少钱",
        "{d}折比原价{m}[便宜|少]多少",
        "{m}，打{d}折，[优惠了|减了|省]多少钱",
        **_BASE,
    ),
    life(
        "{m} * {n} / ({n} + {k})", 0.3,
        "买{n}送{k}，[单价|一个|每件]{m}，[相当于|平均|合]一[个|件]多少钱",
        "{s}买{n}送{k}，一个{m}，[实际|折合]每个多少",
        "[一瓶{m}，买{n}瓶送{k}瓶，[均价|平均每瓶]|一盒{m}，买{n}盒送{k}盒，[均价|平均每盒]]多少",
        s=other_piece, m=price(6, 120),
        n=lambda c: Shown.verbatim(str(c.rng.randint(2, 6))), k=lambda c: Shown.verbatim(str(c.rng.randint(1, 2))),
    ),
    life(
        "{m} * (1 - {p} / 100) - {o}", 0.4,
        "{t}{m}[优惠|便宜|打掉|降]{p}[以后|后|，]再减{o}，[多少钱|付多少]",
        "[先|]减{p}再减{o}，{t}原价{m}，[到手|最后]多少",
        "原价{m}，[会员|首单]优惠{p}，[另外|还]有{o}的券，[实付|要付]多少",
        t=article, p=percent(5, 10, 15, 20), m=price(100, 900), o=price(5, 50),
    ),
)  # fmt: skip
