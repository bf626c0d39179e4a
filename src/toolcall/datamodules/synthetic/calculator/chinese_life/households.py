"""Money at home and at work: meters and bills, rent, going Dutch, wages, interest, exchange rates, savings."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.chinese_life.life import PARTS, count, figure, life, percent, person, price
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


def _meter(expression: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    """A meter at `a` before and at `b` now, and the price `r` of a unit."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        before = content.rng.randint(80, 6000)
        slots = {
            "a": Shown.verbatim(str(before)), "b": Shown.verbatim(str(before + content.rng.randint(8, 320))), "r": _rate(content),
        }  # fmt: skip
        return slots, {"expression": write(expression, slots)}

    return draw


def _rate(content: Content) -> Shown:
    value = content.choose("0.5", "0.56", "0.52", "0.6", "0.48", "0.65", "0.538", "0.8", "1.2", "2.8", "3.5", "4.1")
    return Shown(value + content.choose("元", "元", "块", ""), value)


def _exchange(content: Content) -> Shown:
    value = content.choose("7.1", "7.2", "7.18", "7.25", "6.9", "7.8", "9.1", "8.35", "0.048", "0.92", "5.1", "1.08", "0.2")
    return Shown.verbatim(value if content.chance(0.6) else f"{content.rng.randint(1, 9)}.{content.rng.randint(11, 99)}")


def _yearly(content: Content) -> Shown:
    value = content.choose("3", "2.5", "1.75", "2.1", "4", "3.2", "1.5", "2.75", "5", "3.85", "4.35")
    return Shown(f"{value}%" if content.chance(0.85) else f"百分之{value}", value)


_FOREIGN = "[美元|美元|美金|欧元|英镑|港币|加元|澳元|新币]"
_SHARED = {"n": count(2, 12), "m": price(30, 900), "k": price(10, 200), "o": price(5, 80), "w": person}
_WORK = {"m": price(15, 300), "b": figure(2000, 9000), "n": count(2, 30), "h": count(2, 12), "k": price(50, 900), "p": percent(3, 5, 8, 10)}
_BANK = {"a": figure(1000, 90000), "p": _yearly, "n": count(2, 8), "r": _exchange}

FORMS: tuple[Form, ...] = (
    Form(
        _meter("({b} - {a}) * {r}"),
        phrasings(
            (),
            (
                "[电表|水表|燃气表]上月{a}，这月{b}，单价{r}，[费用|要交]多少",
                "[上次|上个月]抄表{a}，这次{b}，[一度|一吨|一方]{r}，[交|要付]多少钱",
                "[水表从{a}走到{b}，单价{r}，水费|电表从{a}走到{b}，单价{r}，电费][多少|多少钱]",
                "表底{a}，现在{b}，[一度|每方]{r}，[这个月|]多少钱",
                "[读数|示数]由{a}变成{b}，[每个字|每度|每吨]{r}，费用[是|]多少",
            ),
            None,
            PARTS,
        ),
        0.6,
    ),
    life(
        "{a} * {r} + {b} * {q}", 0.7,
        "[用电|电]{a}度，[每度|一度]{r}，[用水|水]{b}吨，[每吨|一吨]{q}，[水电费|]一共多少",
        "[这个月|上月]{a}度电{b}吨水，电{r}一度，水{q}一吨，[水电费|合计]多少",
        "电费{a}度×{r}，水费{b}吨×{q}，[合计|一共交多少]",
        "[水电|房东让我算水电]：电{a}度单价{r}，水{b}吨单价{q}，共多少",
        a=figure(60, 400), b=count(3, 25), r=_rate, q=_rate,
    ),
    life(
        "{m} + {k} + {o}", 0.6,
        "房租{m}，水电{k}，[网费|物业费|燃气费]{o}，[这个月|一个月|]一共多少",
        "[电费{m}、水费{k}、燃气{o}|水费{o}电费{m}煤气{k}]，[加起来|合计|总共]多少",
        "[早饭{o}午饭{k}晚饭{m}|吃饭{m}，打车{k}，咖啡{o}]，[今天|]一共花了多少",
        "[学费{m}，书本费{k}，餐费{o}|机票{m}，保险{k}，行李{o}]，[总共|合计]多少",
        **_SHARED,
    ),
    life(
        "({m} + {k}) / {n}", 0.8,
        "[吃饭|火锅|聚餐]{m}，[唱歌|打车|奶茶]{k}，{n}个人AA，[一人|每人][多少|出多少|付多少]",
        "{n}人AA，[烧烤|饭钱]{m}，[酒水|电影票]{k}，[人均|每人]多少",
        "房租{m}[，|加]水电{k}，{n}个人[平摊|平分|均摊]，[一人|每人]多少",
        "[民宿{m}油费{k}|门票{m}租车{k}|场地{m}水{k}]，{n}个人[分|平摊|AA]，[每人|一个人]多少钱",
        "[菜|饭菜]{m}，[饮料|酒]{k}，{n}个人分摊，[人均|]多少",
        **_SHARED,
    ),
    life(
        "({m} - {o}) / {n}", 0.7,
        "[吃饭|火锅|聚餐|烤肉]{m}，[用券|抹零|优惠|减]{o}，{n}个人AA，[一人|每人][多少|出多少|付多少]",
        "[账单|一共]{m}，[寿星|我|{w}]先[出了|付了|掏了]{o}，剩下{n}个人[平摊|AA]，每人多少",
        "{n}个人分{m}的账，[团购券抵|红包抵|立减]{o}，人均[多少|]",
        "[礼物|蛋糕]{m}，[班费|公费]出{o}，其余{n}个人[凑|分摊]，[每人|一人]多少",
        **_SHARED | {"m": price(90, 900)},
    ),
    life(
        "{m} / {n}", 0.5,
        "{n}个人[吃饭|吃火锅|打车|包车][一共|花了|]{m}，AA[，|]每人多少",
        "[房租|月租]{m}，{n}人合租，[一人|每人][多少|交多少]",
        "{m}AA给{n}个人，[人均|每人]多少",
        "[电影票|KTV|桌游]{m}，我们{n}个[平摊|均摊]，一人[出|付]多少",
        **_SHARED,
    ),
    life(
        "{m} * ({n} + {h})", 0.4,
        "月租{m}，押{n}付{h}，[首次|第一次|入住][要交|要付|付]多少",
        "[房子|单间]押{n}付{h}，[一个月|每月]{m}，[首付|一开始要交|先交]多少",
        "押{n}付{h}的话，房租{m}[，|]第一笔[多少|多少钱]",
        m=price(700, 6000), n=lambda c: c.choose(Shown("一", "1"), Shown("一", "1"), Shown("1", "1"), Shown("二", "2")),
        h=lambda c: c.choose(Shown("三", "3"), Shown("三", "3"), Shown("3", "3"), Shown("一", "1"), Shown("六", "6")),
    ),
    life(
        "{m} * {h} * {n}", 0.6,
        "[时薪|一小时|每小时]{m}，[一天|每天]{h}小时，[干|做|上]{n}天，[一共|]多少[钱|工资]",
        "[兼职|打工]每小时{m}，每天{h}个小时，{n}天[能赚|能挣|拿]多少",
        "{n}天，每天{h}小时，[时薪|小时工资]{m}，[工资|一共]多少",
        **_WORK | {"m": price(15, 60)},
    ),
    life(
        "{b} + {k} - {c}", 0.6,
        "[底薪|基本工资]{b}，[奖金|提成|补贴|加班费]{k}，[扣|扣社保|扣税|五险一金]{c}，[到手|实发|拿到手]多少",
        "工资{b}[加|，]奖金{k}，[请假|迟到|社保]扣{c}，[发|到手][多少|多少钱]",
        "[税前|应发]{b}，[餐补|房补|全勤奖]{k}，[扣款|公积金]{c}，实发[多少|]",
        **_WORK | {"c": figure(100, 1200)},
    ),
    life(
        "{b} + {a} * {p} / 100", 0.6,
        "底薪{b}，[卖了|业绩|销售额]{a}，提成{p}，[这个月|一共][拿|到手|工资]多少",
        "[基本工资|底薪]{b}加{p}提成，[卖|做]了{a}元，[能拿|总共]多少",
        **_WORK | {"a": figure(3000, 90000)},
    ),
    life(
        "{b} * (1 + {p} / 100)", 0.4,
        "[工资|月薪]{b}，涨{p}，[现在|涨完]多少",
        "[房租|学费]{b}，[明年|下月]涨{p}，[变成|要交]多少",
        "[去年{b}，今年|上月{b}，这月|上学期{b}，这学期]增加{p}，[是多少|变成多少]",
        **_WORK,
    ),
    life(
        "{m} * {f} * {n}", 0.4,
        "[加班费|加班]是{f}倍[工资|]，[平时|]一小时{m}，加了{n}小时[，|]多少[钱|]",
        "[时薪|小时工资]{m}，[周末|节日]{f}倍，干{n}小时[拿|给]多少",
        m=price(15, 90), n=count(2, 15), f=lambda c: Shown.verbatim(c.choose("1.5", "1.5", "2", "3")),
    ),
    life(
        "{a} * {p} / 100 * {n}", 0.7,
        "[存|存了]{a}元，年利率{p}，{n}年[利息|后利息]多少",
        "[本金|定期]{a}，年利率{p}，存{n}年，利息[是|]多少",
        "{a}[块|元]存银行，[年息|年利率]{p}，{n}年[能拿|有]多少利息",
        "[借|贷款]{a}，年利率{p}，{n}年[要付|的]利息多少",
        "利息多少：本金{a}，{p}年化，{n}年",
        **_BANK,
    ),
    life(
        "{a} + {a} * {p} / 100 * {n}", 0.5,
        "[存|存了]{a}元，年利率{p}，{n}年[到期|后]本息[一共|合计|]多少",
        "[定期|本金]{a}，年利率{p}，单利，{n}年后[连本带利|本息和]多少",
        "{a}存{n}年，利率{p}，到期[连本带利|本金加利息]取[多少|出多少]",
        **_BANK,
    ),
    life(
        "{a} * {r}", 0.6,
        f"汇率{{r}}，{{a}}{_FOREIGN}[是|换|等于|合]多少人民币",
        f"{{a}}{_FOREIGN}，汇率{{r}}，[能换|换成人民币|折合人民币]多少",
        f"[1|一]{_FOREIGN}[换|等于|兑]{{r}}元，{{a}}[的话|能换][是|]多少[人民币|元]",
        f"[海淘|代购|官网]{{a}}{_FOREIGN}，按{{r}}[的汇率|算]，[人民币|合人民币]多少",
        **_BANK | {"a": figure(10, 3000)},
    ),
    life(
        "{a} / {r}", 0.6,
        f"汇率{{r}}，{{a}}[元|块|]人民币[能换|换|是]多少{_FOREIGN}",
        f"{{a}}人民币，[1|一]{_FOREIGN}[要|等于|合]{{r}}[元|块]，能换[多少|多少外币]",
        f"[拿|用]{{a}}元[换|兑]{_FOREIGN}，汇率{{r}}，[换|得]多少",
        **_BANK | {"a": figure(100, 30000), "r": lambda c: Shown.verbatim(f"{c.rng.randint(4, 9)}.{c.rng.randint(1, 99)}")},
    ),
    life(
        "({b} - {a}) / {m}", 0.6,
        "[想买{b}的手机|目标{b}|要攒{b}]，[已有|已经存了|手头有]{a}，每月存{m}，[要|还要|还得]几个月",
        "[攒钱|存钱]{b}，[现在|已经]有{a}，[一个月|每月]{m}，还要[几个月|多久]",
        "[欠|贷款]{b}，还了{a}，每月还{m}，还[要|需]几个月",
        b=figure(3000, 9000), a=figure(300, 2500), m=price(200, 1500), w=person,
    ),
    life(
        "{b} - {m} - {k} - {o}", 0.5,
        "[工资|月薪|收入]{b}，房租{m}，吃饭{k}，[交通|话费]{o}，[能存|还剩|剩]多少",
        "{b}[的工资|到手]，[还贷|房租]{m}，[伙食|孩子]{k}，[水电|网费]{o}，<left>",
        "[卡里|账上]{b}，[交租|转账]{m}，[买菜|买衣服]{k}，[加油|理发]{o}，<left>",
        b=figure(3000, 9000), m=price(500, 2000), k=price(200, 900), o=price(20, 200),
    ),
)  # fmt: skip
