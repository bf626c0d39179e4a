"""What everyday sums in Chinese are made of: counts, prices, people and things."""

from collections.abc import Callable
from typing import Any

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown
from toolcall.datamodules.synthetic.words import word

Draw = Callable[[Content], Shown]

PARTS = {
    "total": "[一共多少钱|总共多少钱|总共要付|一共要付多少|合计多少|加起来多少钱|总价多少|共多少钱|一共花了多少|总共付多少|要付多少|算下来多少钱|一起多少]",
    "change": "[找我多少|应该找回多少|找零多少|要找多少钱|该找我多少|找回多少|老板得找我多少]",
    "left": "[还剩多少|剩多少|还有多少|剩下多少|最后剩多少]",
    "how many": "[一共多少|总共有多少|加起来多少|合起来多少|共有多少]",
    "so": "[|||那|那么|请问|算算|帮我算下]",
}
_NUMERALS = frozenset("0123456789零一二两三四五六七八九十百千万亿点半")
_BY_WEIGHT = (
    "苹果", "梨", "桃子", "橘子", "香蕉", "葡萄", "草莓", "樱桃", "荔枝", "芒果", "橙子", "李子", "杏", "山楂", "石榴", "柿子", "枣", "柚子",
    "猕猴桃", "西瓜", "哈密瓜", "龙眼", "杨梅", "车厘子", "火龙果", "蓝莓",
)  # fmt: skip
_FROM_THE_KITCHEN = (
    "白菜", "土豆", "萝卜", "黄瓜", "茄子", "豆角", "菠菜", "芹菜", "西红柿", "洋葱", "青椒", "玉米", "红薯", "山药", "莲藕", "蘑菇", "豆腐", "大蒜",
    "生姜", "韭菜", "排骨", "牛肉", "羊肉", "鸡腿", "猪肉", "鲫鱼", "大虾", "面粉", "大米", "绿豆", "花生", "瓜子", "核桃", "鸡蛋",
)  # fmt: skip
_PIECES = (
    "本子", "杯子", "书包", "台灯", "靠垫", "笔筒", "帽子", "盘子", "篮球", "足球", "魔方", "拼图", "闹钟", "水壶", "饭盒", "枕头", "口琴", "风筝",
    "花盆", "抱枕", "相框", "手机壳", "充电宝", "文具盒", "储物箱", "垃圾桶", "玩偶", "排球", "衣架", "灯泡",
)  # fmt: skip
_OTHER_PIECES = (
    "蛋糕", "面包", "汉堡", "包子", "粽子", "月饼", "肉夹馍", "鸡翅", "冰淇淋", "布丁", "蛋挞", "三明治", "饭团", "烧饼", "甜甜圈", "汤圆", "椰子",
    "菠萝", "椅子", "凳子", "书架", "鼠标", "键盘", "耳机", "音箱", "插座", "U盘", "手环", "计算器", "订书机",
)  # fmt: skip
_CLOTHES = (
    "卫衣", "羽绒服", "连衣裙", "T恤", "衬衫", "毛衣", "外套", "风衣", "西装", "棉袄", "睡衣", "泳衣", "马甲", "夹克", "冲锋衣", "雨衣", "球衣", "背心", "大衣",
    "针织衫", "防晒衣", "旗袍", "汉服", "浴袍", "羊绒衫", "皮衣", "礼服", "校服", "打底衫",
)  # fmt: skip
_DEAR = (
    *_CLOTHES, "裙子", "牛仔裤", "运动鞋", "皮鞋", "背包", "围巾", "短裤", "靴子", "手表", "墨镜", "行李箱", "电饭煲", "吹风机", "空气炸锅", "平板", "耳机", "自行车",
    "沙发", "床垫", "扫地机",
)  # fmt: skip
_NAMES = "明红刚丽华强军芳燕波涛静雨晨阳杰敏佳琪轩宇浩欣怡磊娜鹏勇辉婷霞林峰虎龙月星雪东兵健"
_KIN = (
    "妈妈",
    "爸爸",
    "爷爷",
    "奶奶",
    "哥哥",
    "姐姐",
    "弟弟",
    "妹妹",
    "表哥",
    "堂妹",
    "舅舅",
    "姑姑",
    "同桌",
    "班长",
    "邻居",
    "老师",
    "叔叔",
    "阿姨",
)


def _before_measure(value: int, content: Content) -> str:
    return "两" if value == 2 else in_words(value, content)


def count(low: int, high: int) -> Draw:
    """Of things before their measure word: 三, 两, 12."""

    def draw(content: Content) -> Shown:
        value = content.rng.randint(low, high)
        if value < 100 and (content.spelled or content.chance(0.15)):
            return Shown(_before_measure(value, content), str(value))
        return Shown.verbatim(str(value))

    return draw


def figure(low: int, high: int, decimals: float = 0.0) -> Draw:
    """Of a measure or an amount: 12, 7.5; large ones round as often as not."""

    def draw(content: Content) -> Shown:
        value = content.rng.randint(low, high)
        step = content.choose(1, 5, 10, 50) if high > 300 else 1
        value = max(low, value // step * step)
        if content.spelled and value < 10_000:
            return Shown(_before_measure(value, content), str(value))
        if content.chance(decimals):
            return Shown.verbatim(f"{value}.{content.choose('5', '5', '2', '8', '4', '6', '3', '25', '75')}")
        return Shown.verbatim(str(value))

    return draw


def price(low: int, high: int) -> Draw:
    """With its currency mostly: 6.8元, 129块, 六块八."""

    def draw(content: Content) -> Shown:
        value, tenth = content.rng.randint(low, high), content.rng.randint(1, 9)
        if content.spelled:
            if high < 100 and content.chance(0.3):
                return Shown(f"{_before_measure(value, content)}块{in_words(tenth, content)}", f"{value}.{tenth}")
            return Shown(_before_measure(value, content) + content.choose("元", "块", "块钱"), str(value))
        if high > 300 and content.chance(0.5):
            step = content.choose(10, 50, 100)
            value = max(low, value // step * step)
        written = str(value)
        if content.chance(0.5 if high <= 60 else 0.1):
            if content.chance(0.12):
                return Shown(f"{value}块{tenth}", f"{value}.{tenth}")
            written += f".{tenth}" if content.chance(0.75) else f".{content.choose('50', '80', '99', '90', '25', '35', '75')}"
        return Shown(written + content.choose("元", "元", "元", "块", "块", "块钱", ""), written)

    return draw


def percent(*usual: int) -> Draw:
    """One of the usual numbers before a percent sign, or any."""

    def draw(content: Content) -> Shown:
        value = content.choose(*usual) if content.chance(0.7) else content.rng.randint(3, 35)
        return Shown(f"百分之{in_words(value, content)}" if content.spelled or content.chance(0.1) else f"{value}%", str(value))

    return draw


def _named(content: Content, known: tuple[str, ...]) -> Shown:
    """One of them, or any word that could not be taken for a number at its end."""
    if not content.beyond and content.chance(0.92):
        return Shown.verbatim(content.choose(*known))
    name = _invented(content)
    while name[0] in _NUMERALS or name[-1] in _NUMERALS:
        name = _invented(content)
    return Shown.verbatim(name)


def _invented(content: Content) -> str:
    return word(content, 0.22 if content.beyond else 1.0)


def fruit(content: Content) -> Shown:
    """What is sold by weight."""
    return _named(content, _BY_WEIGHT)


def food(content: Content) -> Shown:
    """The same, and never the same thing as a fruit."""
    return _named(content, _FROM_THE_KITCHEN)


def piece(content: Content) -> Shown:
    """What is counted by 个."""
    return _named(content, _PIECES)


def other_piece(content: Content) -> Shown:
    """The same, and never the same thing as the first."""
    return _named(content, _OTHER_PIECES)


def ware(content: Content) -> Shown:
    """What is counted by 件."""
    return _named(content, _CLOTHES)


def article(content: Content) -> Shown:
    """What has a discount: clothes and devices."""
    return _named(content, _DEAR)


def person(content: Content) -> Shown:
    """小明, 老周, a relative."""
    if content.chance(0.3):
        return Shown.verbatim(content.choose(*_KIN))
    return Shown.verbatim(content.choose("小", "小", "小", "阿", "老") + content.choose(*_NAMES))


def child(content: Content) -> Shown:
    """小明, 阿杰."""
    return Shown.verbatim(content.choose("小", "小", "小", "阿") + content.choose(*_NAMES))


def life(expression: str, weight: float, *patterns: str, **slots: Callable[[Content], Any]) -> Form:
    """A form of Chinese patterns over the slots, each drawn by its function."""
    written = phrasings((), patterns, None, PARTS)
    return calculation(expression, (), written["zh"], weight, **slots)
