"""Tables of multiplication that one knows by heart and a product that one does not, absolute values, and degrees below zero."""

from toolcall.datamodules.synthetic.calculator.chinese_life.life import count, figure, life
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown

_TABLE = (
    "九九八十一", "三七二十一", "六六三十六", "七七四十九", "八八六十四", "五五二十五", "六九五十四", "七八五十六", "四七二十八", "三九二十七", "五八四十",
    "六七四十二", "七九六十三", "八九七十二", "三五十五", "四九三十六", "二二得四", "四八三十二",
)  # fmt: skip


def _rhyme(content: Content) -> Shown:
    return Shown(content.choose(*_TABLE), "")


def _factor(content: Content) -> Shown:
    value = content.choose(99, 999, 11, 25, 101) if content.chance(0.2) else content.rng.randint(11, content.choose(30, 99, 99, 400))
    return Shown(in_words(value, content) if content.spelled or content.chance(0.45) else str(value), str(value))


def _below_zero(content: Content) -> Shown:
    value = content.rng.randint(2, 99)
    if content.spelled:
        return Shown(f"负{in_words(value, content)}", f"-{value}")
    return Shown(f"{content.choose('-', '-', '－', '负', '−')}{value}", f"-{value}")


_PART = {"a": _below_zero, "b": figure(3, 60), "c": figure(3, 60)}

FORMS: tuple[Form, ...] = (
    life(
        "{a} * {b}", 0.9,
        "{r}[我|我都|我倒是|这个我|谁都][会背|知道|记得|会]，那{a}乘{b}呢",
        "{r}[会背|背过|没问题]，[可|可是|但|不过]{a}乘{b}[是多少|等于几|就不会了|怎么算]",
        "[我只会背|小时候背过|小学学过]{r}，{a}乘以{b}[是多少|得几|呢]",
        "{r}，[那么|那]{a}乘{b}[等于多少|是几|呢]",
        "[乘法口诀|口诀表|九九表]里没有{a}乘{b}，[帮我算|等于多少|结果是多少]",
        "{a}乘{b}[口算|心算|一下子][算不出来|想不出]，[是多少|得几]",
        "[{r}这种简单|{r}太简单]，[问你个难的|来个难的]：{a}乘{b}",
        r=_rhyme, a=_factor, b=_factor,
    ),
    life(
        "abs({a} + {b})", 0.6,
        "{a}加{b}，再取绝对值",
        "{a}[加|加上]{b}[，|][再|然后|最后|结果]取绝对值[，是多少|等于几|]",
        "[先算|求]{a}加{b}[，再求|的和的|，然后求]绝对值",
        "{a}与{b}的和的绝对值<is>",
        "{a}加{b}的结果[去掉符号|取绝对值|求绝对值]<is>",
        **_PART,
    ),
    life(
        "abs({b} - {c})", 0.5,
        "{b}减{c}，再取绝对值",
        "{b}[减|减去]{c}[，|][再|然后|最后|结果]取绝对值[，是多少|等于几|]",
        "{b}与{c}的差的绝对值<is>",
        "[先算|求]{b}减{c}[，再求|的差的|，然后求]绝对值",
        "数轴上{b}和{c}[两点|]的距离[是多少|]",
        **_PART,
    ),
    life(
        "abs({a} * {b})", 0.2,
        "{a}[乘|乘以]{b}[，|][再|然后|最后]取绝对值[，是多少|等于几|]",
        "{a}与{b}的积的绝对值<is>",
        **_PART,
    ),
    life(
        "-{a} + {b}", 0.5,
        "[早上|凌晨|清晨]零下{a}度，[[到|]中午升了{b}度，中午|后来[升|涨]了{b}度，现在]几度",
        "零下{a}度[，|][升高|上升|回升]{b}度[是多少|后多少度|变成几度]",
        "[哈尔滨|漠河|山顶|冷库]零下{a}度，[升了|涨了|升温]{b}度[，|][后|现在][是几度|多少度]",
        a=figure(2, 30), b=figure(2, 30),
    ),
    life(
        "{a} - -{b}", 0.5,
        "[今天|明天|昨天][最高|白天]{a}度，[最低|夜里]零下{b}度，[温差|相差]多少[度|]",
        "最高[气温|温度]{a}[度|℃]，最低零下{b}[度|℃]，[温差多大|差几度]",
        "[室内|屋里]{a}度，[室外|外面]零下{b}度，[相差|差][几度|多少度]",
        "[海口|广州|昆明]{a}度，[长春|漠河|沈阳]零下{b}度，[差多少度|温差是多少]",
        "{a}度和零下{b}度[差多少|相差几度]",
        a=figure(3, 35), b=figure(2, 35),
    ),
    life(
        "{a} - {b}", 0.3,
        "[白天|中午|下午]{a}度，[晚上|夜里|半夜][降了|下降|降温]{b}度，[晚上|现在]几度",
        "[原来|现在]{a}度[，|][降|下降|降低]{b}度[是多少|后多少度|变成几度]",
        "[气温|冷库]{a}度降了{b}度[，|][是多少度|还有几度]",
        a=figure(3, 35), b=count(2, 25),
    ),
)  # fmt: skip
