"""What bars are called: words, some that belong together, days and months; a fifth of them as in `unusual_labels.py`."""

from collections.abc import Mapping

from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.numbers import listed
from toolcall.datamodules.synthetic.plot.charts.codes import codes
from toolcall.datamodules.synthetic.plot.charts.unusual_labels import unusual_labels
from toolcall.datamodules.synthetic.words import name, word

_TIMES: Mapping[Language, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        ("monday", "tuesday", "wednesday", "thursday", "friday"),
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
        ("january", "february", "march", "april", "may"),
        ("july", "august", "september", "october", "november", "december"),
        ("Q1", "Q2", "Q3", "Q4"),
        ("spring", "summer", "autumn", "winter"),
        ("morning", "noon", "evening", "night"),
        ("last week", "this week", "next week"),
        ("early morning", "late morning", "afternoon", "late evening"),
    ),
    "zh": (
        ("周一", "周二", "周三", "周四", "周五"),
        ("星期一", "星期二", "星期三", "星期四"),
        ("春", "夏", "秋", "冬"),
        ("一月", "二月", "三月", "四月", "五月"),
        ("上午", "中午", "下午", "晚上"),
        ("上周", "这周", "下周"),
        ("一季度", "二季度", "三季度", "四季度"),
    ),
}
_FAMILIES: Mapping[Language, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("A", "B", "C", "D", "E"),
        ("north", "south", "east", "west"),
        ("red", "blue", "green", "yellow", "black"),
        ("breakfast", "lunch", "dinner"),
        ("yes", "no", "maybe"),
        ("cats", "dogs", "guinea pigs", "birds"),
        ("apples", "pears", "plums", "cherries"),
        ("tea", "black coffee", "hot chocolate"),
        ("rent", "food", "bus tickets", "phone bill"),
        ("by bus", "by car", "by bike", "on foot"),
        ("full time", "part time", "on leave"),
        ("very good", "good", "not so good", "bad"),
        ("strongly agree", "agree", "disagree"),
        ("on time", "delayed", "cancelled"),
        ("New York", "San Diego", "Los Angeles", "Boston"),
        ("new zealand", "sri lanka", "south korea"),
        ("living room", "kitchen", "bathroom"),
        ("front desk", "back office", "call center"),
        ("ice cream", "apple pie", "fruit salad"),
        ("Anna", "Tom", "Uncle Joe", "Mia"),
        ("men", "women", "children"),
        ("small", "medium", "extra large"),
        ("class 3a", "class 3b", "class 3c"),
        ("room 1", "room 2", "room 3", "room 4"),
        ("team 1", "team 2", "team 3"),
        ("night shift", "early shift", "late shift"),
    ),
    "zh": (
        ("甲", "乙", "丙", "丁"),
        ("语文", "数学", "英语", "物理"),
        ("北京", "上海", "广州", "深圳"),
        ("红", "黄", "蓝", "绿"),
        ("早班", "中班", "晚班"),
        ("苹果", "香蕉", "梨", "西瓜"),
        ("小明", "小红", "小刚", "小丽"),
        ("非常满意", "满意", "一般", "不满意"),
        ("坐公交", "开车", "骑车", "走路"),
        ("房租", "吃饭", "交通费", "水电费"),
        ("一班", "二班", "三班", "四班"),
        ("一车间", "二车间", "三车间"),
        ("男生", "女生"),
        ("红茶", "绿茶", "黑咖啡", "热牛奶"),
    ),
}
_LONG_ROWS: Mapping[Language, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        tuple("ABCDEFGHIJKL"),
        tuple("abcdefghijkl"),
        ("8am", "9am", "10am", "11am", "noon", "1pm", "2pm", "3pm", "4pm", "5pm", "6pm", "7pm"),
        ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    "zh": (
        ("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"),
        ("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
        ("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"),
        tuple("ABCDEFGHIJKL"),
        ("鼠", "牛", "虎", "兔", "龙", "蛇", "马", "羊", "猴", "鸡", "狗", "猪"),
        ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    ),
}
_KINDS: Phrasings = {
    "en": (
        "shift", "team", "class", "group", "store", "street", "side", "floor", "branch", "model", "plan", "tea", "bread", "juice", "bus",
        "road", "school", "house", "hall", "market", "food", "ticket", "user", "order", "room", "card", "door", "soup", "paint", "party",
        "sales", "work", "visits", "calls", "users", "costs", "hours", "shoes", "cars", "goals", "cake", "wood", "fish", "tickets",
        "boxes",
    ),
    "zh": (
        "班", "组", "店", "街", "区", "茶", "车", "部", "馆", "站", "队", "费", "课", "厂", "楼", "汤", "面", "球", "鞋", "票",
    ),
}  # fmt: skip
"""What several bars have in common: the old shop, the new shop."""
_QUALITIES: Phrasings = {
    "en": (
        "old", "new", "big", "small", "red", "blue", "left", "right", "early", "late", "fresh", "frozen", "hot", "cold", "upper", "lower",
        "fast", "slow", "dark", "light", "main", "back", "north", "indoor", "outdoor", "public", "private", "home", "summer", "day",
        "night", "white", "brown", "green", "sweet", "sour", "local", "online", "cheap", "used", "whole", "half price", "self made",
        "second hand",
    ),
    "zh": (
        "新", "旧", "大", "小", "红", "白", "早", "晚", "东", "西", "南", "北", "热", "冷", "国产", "进口", "线上", "线下",
    ),
}  # fmt: skip
_LINKS = ("of", "in", "with", "for", "to", "", "", "at the", "on the")


def labels(content: Content, count: int, timed: bool = True) -> list[str]:
    """Any words, some of them two or three together, or some that belong together."""
    if content.beyond:
        return _names(content, count)
    kind = content.rng.random()
    if kind < 0.22:
        return unusual_labels(content, count, timed)
    if kind < 0.54:
        return _names(content, count)
    if kind < 0.7:
        families = _FAMILIES[content.language] + (_TIMES[content.language] if timed else ())
        return _some(content, content.choose(*families), count)
    return list(dict.fromkeys(_phrases(content, count)))


def _names(content: Content, count: int) -> list[str]:
    return list(dict.fromkeys(name(content) for _ in range(count)))


def many_labels(content: Content, count: int) -> list[str]:
    """More labels than most charts have, and short ones: the months, letters, codes, words."""
    kind = content.rng.random()
    if kind < 0.3:
        return _some(content, content.choose(*_LONG_ROWS[content.language]), count)
    if kind < 0.5:
        return codes(content, count)
    if kind < 0.65:
        return unusual_labels(content, count)
    return list(dict.fromkeys(word(content, 0.2) for _ in range(count)))


def times(content: Content, count: int) -> list[str]:
    """Days, months, quarters: one after another."""
    return _some(content, content.choose(*_TIMES[content.language]), count)


def _some(content: Content, family: tuple[str, ...], count: int) -> list[str]:
    first = content.rng.randint(0, max(0, len(family) - count))
    return list(family[first : first + count])


def _phrases(content: Content, count: int) -> list[str]:
    kind, quality = content.choose(*_KINDS[content.language]), content.choose(*_QUALITIES[content.language])
    gap = "" if content.chinese else " "
    style = content.rng.randrange(6)
    drawn = [word(content, 0.2) for _ in range(count)]
    if style == 0:
        return [f"{one}{gap}{kind}" for one in drawn]
    if style == 1:
        return [f"{quality}{gap}{one}" for one in drawn]
    if style == 2:
        return [f"{one}{gap}{kind}" for one in content.rng.sample(_QUALITIES[content.language], count)]
    if style == 3:
        return [f"{one}{gap}{word(content, 0.2)}" for one in drawn]
    if style == 4:
        return [one if content.chance(0.5) else f"{one}{gap}{word(content, 0.1)}" for one in drawn]
    return _linked(content, drawn)


def _linked(content: Content, words: list[str]) -> list[str]:
    """Some of the words with another one behind them: bread of stone, 面包的石头."""
    if content.chinese:
        return [f"{one}的{word(content, 0.1)}" if content.chance(0.4) else one for one in words]
    link = content.choose(*_LINKS)
    phrases = [f"{one} {link} {word(content, 0.1)}" if content.chance(0.7) else one for one in words]
    capitals = content.chance(0.25)
    return [" ".join(one.title().split() if capitals else one.split()) for one in phrases]


def enumerated(content: Content, names: list[str]) -> str:
    """Labels alone, one after another; of several words, they are not told apart by spaces."""
    if content.chance(0.1):
        single = '"{}"' if any("'" in label for label in names) else "'{}'"
        quote = content.choose("“{}”", "「{}」", '"{}"') if content.chinese else content.choose('"{}"', single)
        return ("、" if content.chinese else ", ").join(map(quote.format, names))
    if any(" " in label for label in names):
        text = content.choose(", ", ", ", ", ", "; ", " / ", " | ", ",").join(names)
        head, _, last = text.rpartition(", ")
        return f"{head} and {last}" if head and content.chance(0.4) else text
    return listed(content, names)
