"""Things and money that go away and come back, and wages of which something was paid before: Chinese alone."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words, small
from toolcall.datamodules.synthetic.phrase import Shown

_NOW = "[现在有多少|现在有多少|现在还有多少|现在一共多少|还有多少|现在多少|现在还剩多少|最后有多少]"
_PEOPLE = "[现在车上多少人|现在有多少人|车上还有几个人|还有多少人|现在几个人]"


def _price(content: Content) -> Shown:
    """Of small things: 1块2, 2.3元, 3块, 三块五."""
    whole, tenth = content.rng.randint(1, content.choose(4, 9, 9, 19)), content.rng.randint(1, 9)
    if content.chance(0.45):
        if content.spelled:
            return Shown(f"{in_words(whole, content)}块{in_words(tenth, content)}", f"{whole}.{tenth}")
        return Shown(f"{whole}块{tenth}{content.choose('', '', '毛')}", f"{whole}.{tenth}")
    value = content.choose(str(whole), f"{whole}.{tenth}", f"{whole}.{tenth}", f"{whole}.{tenth}{content.choose('0', '5', '8')}")
    return Shown(value + content.choose("元", "元", "块", "块钱"), value)


def _days(content: Content) -> Shown:
    return small(content, 2, 31)


def _note(content: Content) -> Shown:
    """What is handed over for small things."""
    value = content.choose("5", "10", "20", "20", "50", "100", "100", "200")
    return Shown(value + content.choose("块", "块", "元", "块钱", ""), value)


def _few(content: Content) -> Shown:
    return small(content, 2, 6)


def _yuan(content: Content, low: int, high: int) -> Shown:
    value = content.rng.randint(low, high)
    value = value // 10 * 10 if content.chance(0.5) else value
    if content.spelled:  # 三百一件 would be 310 as well
        return Shown(in_words(value, content) + content.choose("元", "块钱"), str(value))
    return Shown(str(value) + content.choose("", "", "元", "块", "块钱"), str(value))


def _wage(content: Content) -> Shown:
    return _yuan(content, 15, 600)


def _paid(content: Content) -> Shown:
    return _yuan(content, 50, content.choose(400, 2000, 5000))


def _stock(content: Content) -> Shown:
    return small(content, 20, content.choose(60, 99, 99, 400))


def _less(content: Content) -> Shown:
    return small(content, 2, 19)


def _thing(content: Content) -> Shown:
    return Shown.verbatim(
        content.choose(
            "糖",
            "苹果",
            "鸡蛋",
            "橘子",
            "饼干",
            "玻璃球",
            "气球",
            "草莓",
            "桃子",
            "贝壳",
            "巧克力",
            "弹珠",
            "核桃",
            "枣",
            "积木",
            "球",
            "杏",
            "李子",
        )
    )


def _things(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    """A form over a stock `a`, further counts `b` and `c`, and things `t` counted in `u`."""
    return question(
        expression, en, zh, weight,
        a=_stock, b=_less, c=_less, t=_thing, u=lambda c: Shown(c.choose("个", "个", "个", "颗"), ""),
    )  # fmt: skip


def _some(content: Content) -> Shown:
    return small(content, 2, 60)


FORMS: tuple[Form, ...] = (
    _things(
        "{a} - {b} + {c}",
        (),
        (
            f"[有|我有|小明有|原来有|家里有]{{a}}{{u}}{{t}}[，|，|]给了[妹妹|弟弟|同学|朋友|奶奶]{{b}}[{{u}}|{{u}}|][，|，|]又[买了|得了|拿来]{{c}}[{{u}}|{{u}}|][，|]{_NOW}",
            f"{{a}}{{u}}{{t}}[，|][吃了|送了|用了|丢了|卖了]{{b}}[{{u}}|{{u}}|][，|]又[买|买了|来|来了]{{c}}[{{u}}|{{u}}|][，|]{_NOW}",
            f"[车上|公交上|车里|公交车上]有{{a}}[人|个人]，[下去|下了|下车]{{b}}[人|个|个人]，[又上来|上来|上了|又上了]{{c}}[人|个|个人]，{_PEOPLE}",
            "[店里|仓库里|仓库|货架上]有{a}箱{t}，[卖了|卖出|发走|运走]{b}[箱|]，[又进了|又进|又运来|补了]{c}[箱|]，[现在有多少|还有多少|库存多少|现在库存多少]",
            f"[妈妈|奶奶|爸爸]买了{{a}}{{u}}{{t}}，[吃了|坏了|送人]{{b}}{{u}}，后来又[买了|买]{{c}}{{u}}，{_NOW}",
            "[图书角|书架上|班里]有{a}本书，[借走|借出]{b}本，[还回来|又还回|又买了]{c}本，现在[有|]多少本",
            "[停车场|操场上|教室里]有{a}[辆车，开走{b}辆，又开来{c}辆，现在多少辆|人，走了{b}人，又来了{c}人，现在多少人]",
        ),
        1.1,
    ),
    _things(
        "{a} + {b} - {c}",
        (),
        (
            f"[有|我有|小明有|原来有|家里有]{{a}}{{u}}{{t}}[，|，|]又[买了|买|得了]{{b}}[{{u}}|{{u}}|][，|，|][吃了|送人|给了妹妹|丢了|用了]{{c}}[{{u}}|{{u}}|][，|]{_NOW}",
            f"[车上|公交上|车里]有{{a}}[人|个人]，[上来|上了|又上来]{{b}}[人|个|个人]，[下去|下了|下车]{{c}}[人|个|个人]，{_PEOPLE}",
            "[店里|仓库里|仓库]有{a}箱{t}，[进了|又进了|运来]{b}[箱|]，[卖了|卖掉|发走]{c}[箱|]，[现在有多少|还剩多少|库存多少|还有多少]",
            "[早上|上午]进[了|货]{a}斤，[下午|中午]又进[了|]{b}斤，卖[了|掉]{c}斤，[还剩多少|剩多少|还有多少]",
        ),
        0.6,
    ),
    question(
        "{m} - {k} + {o}",
        (),
        (
            "[卡里|兜里|手里|钱包里|账上]有{m}[，|，|][花了|取了|用了|交了]{k}[，|，|][又存了|又进了|又收了|又赚了]{o}[，|，|][现在有多少|还有多少|余额多少|现在多少钱]",
            "[原来|本来|早上]有{m}[，|][买菜花了|吃饭花了|还了同学|买书用了]{k}[，|][妈妈又给了|又收了|又挣了|又领了]{o}[，|][现在有多少|还有多少|现在多少钱]",
        ),
        0.4,
        m=_paid, k=_wage, o=_paid,
    ),
    question(
        "{m} * {n} - {o}",
        (),
        (
            "[一天|每天|日薪]{m}[，|][干了|做了|上了|干]{n}天[，|][预支了|已经领了|借支了|先拿了|预支]{o}[，|][还能领多少|还能拿多少|还有多少没领|还该拿多少|还能领多少钱]",
            "[一小时|每小时|时薪]{m}[，|][干了|做了|兼职]{n}[个|]小时[，|][扣了|扣掉|扣|交税]{o}[，|][到手多少|拿多少|实发多少|能拿多少]",
            "[一个月|每月|月租]{m}[，|][租了|住了|租]{n}个月[，|][已经付了|已经交了|押金抵了]{o}[，|][还要付多少|还要交多少|还差多少]",
            "[一件|做一件|每件]{m}[，|]做了{n}件[，|][饭钱扣|扣饭钱|预支了|罚款]{o}[，|][还能拿多少|到手多少|能拿多少钱]",
            "[请保姆|请工人|请师傅]一天{m}，{n}天，[先付了|已付|付过]{o}，[还要给多少|还欠多少|还得给多少]",
            "[一天卖|每天卖|每天赚]{m}[，|]卖了{n}天[，|][成本|摊位费|进货花了]{o}[，|][赚了多少|净赚多少|赚多少]",
        ),
        0.9,
        m=_wage, n=_days, o=_paid,
    ),
    question(
        "{o} - {n} * {m}",
        (),
        (
            "{n}斤[白菜|土豆|苹果|西红柿|豆腐|萝卜][，|]一斤{m}[，|，|][给了|给|付了|给他]{o}[，|][找我多少|找多少|该找多少|应该找我多少|找回多少|找我多少钱]",
            "[买了|买|称了|要]{n}斤[白菜|土豆|苹果|鸡蛋|黄瓜][，|][一斤|每斤]{m}[，|，|][给了|给|付了|拿了]{o}[，|][找我多少|找多少|该找多少|该找我多少钱|找零多少]",
            "[白菜|豆角|梨|橘子|土豆][一斤|每斤]{m}[，|]买了{n}斤[，|，|][给了|给|付了]{o}[，|][找我多少|找多少|该找多少|剩多少]",
            "[{n}个包子，一个|{n}瓶水一瓶|{n}根油条，一根|{n}支笔一支|{n}个本子，每个]{m}[，|，|][给了|给|付了]{o}[，|][找我多少|找多少|该找多少]",
            "[给了|付了|拿了]{o}[，|]买[{n}斤[，|]一斤|{n}个[，|]一个|{n}个[，|]单价]{m}[，|][找我多少|找多少|该找多少]",
        ),
        1.0,
        m=_price, n=_few, o=_note,
    ),
    question(
        "{n} * {m} + {k} * {o}",
        (),
        (
            "[可乐|牛奶|啤酒|矿泉水]{n}瓶每瓶{m}[，|，|][雪碧|果汁|橙汁|酸奶]{k}瓶每瓶{o}[，|][一共多少|一共多少钱|总共多少钱|合计多少|多少钱]",
            "[苹果|白菜|土豆|猪肉]{n}斤[每斤|一斤]{m}[，|，|][梨|萝卜|豆角|鱼]{k}斤[每斤|一斤]{o}[，|][一共多少|一共多少钱|总共多少钱|合计|多少钱]",
            "[本子|杯子|灯泡|面包]{n}个[每个|一个|单价]{m}[，|，|][尺子|书包|碗|蛋糕]{k}个[每个|一个|单价]{o}[，|][一共多少|一共多少钱|总共多少|合计多少]",
            "[进了|卖了|订了]{n}箱[每箱|一箱]{m}[，|，|][又|还]{k}箱[每箱|一箱]{o}[，|][一共多少|总共多少钱|合计多少]",
        ),
        0.9,
        m=_price, n=_some, k=_some, o=_price,
    ),
    question(
        "{n} * {m} + {k} * {o}",
        (),
        (
            "[可乐|牛奶|啤酒|洗衣液]{n}瓶[，|]每瓶{m}[，|，|][雪碧|果汁|酱油|洗发水]{k}瓶[，|]每瓶{o}[，|][一共多少|一共多少钱|总共多少钱|合计多少]",
            "[{n}件{m}一件的，{k}件{o}一件的|{n}箱{m}一箱的和{k}箱{o}一箱的|{n}个{m}一个的{k}个{o}一个的][，|][一共多少|总共多少钱|合计多少]",
            "[甲|A|大号]{n}件[，|]单价{m}[，|；][乙|B|小号]{k}件[，|]单价{o}[，|][合计|一共多少|总价多少|总共多少钱]",
        ),
        0.5,
        m=_wage, n=_some, k=_some, o=_wage,
    ),
)  # fmt: skip
