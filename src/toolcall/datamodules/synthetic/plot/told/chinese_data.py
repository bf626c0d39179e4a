"""Charts of data told as in chats: 我家一月电费210，二月才185，三月又降到160，弄个条形图; 散点图，y是10、14.5，x是1.5、2."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words, listed
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.told.chinese_rows import COMPARED, GIVEN, IN_TIME, PEOPLE, SURNAMES, Row
from toolcall.datamodules.synthetic.plot.told.nouns import noun
from toolcall.datamodules.synthetic.plot.vocabulary import NUMERALS, chinese

_FEWER = ("才", "只有", "降到", "又降到", "跌到", "就", "掉到", "只", "回落到", "少到", "减到")
_MORE = ("涨到", "升到", "有", "到了", "又涨到", "冲到", "高达", "达到", "一下子到", "猛涨到", "增到")
_SAME = ("还是", "也是", "依然", "也")
_FEWER_OLD, _MORE_OLD = ("才", "只有", "降到", "又降到", "跌到", "掉到"), ("漲到", "升到", "有", "到了", "衝到", "高達")
_OLD = str.maketrans(
    "卖个张开周费钱数时间画图达万贵铁东车园广门兰银钟业额体温礼们厂货单产网访问视频册载闺儿运动会组队蓝红绿黄铅课学语医乐历习宠书买这节饭场养鸡鸭鹅鸽龟鱼猫绳题词气来还刘陈杨赵韩冯马吴孙郑宁欧发财务销摊线楼号积灯键盘机润条实涨冲减块粮护杂报极电话汇丽凯鲁强双葱萝苹纸听爱从",
    "賣個張開週費錢數時間畫圖達萬貴鐵東車園廣門蘭銀鐘業額體溫禮們廠貨單產網訪問視頻冊載閨兒運動會組隊藍紅綠黃鉛課學語醫樂歷習寵書買這節飯場養雞鴨鵝鴿龜魚貓繩題詞氣來還劉陳楊趙韓馮馬吳孫鄭寧歐發財務銷攤線樓號積燈鍵盤機潤條實漲衝減塊糧護雜報極電話匯麗凱魯強雙蔥蘿蘋紙聽愛從",
)


def _count(content: Content, most: int) -> int:
    return (
        min(most, content.rng.randint(13, 15))
        if content.beyond and most > 12
        else min(most, content.choose(2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7))
    )


def _labels(content: Content, row: Row, timed: bool) -> list[str]:
    """A run of times; of others any few, some or all of them other nouns where any may stand."""
    own = content.choose(*row.labels)
    count = _count(content, len(own))
    if timed:
        first = content.rng.randint(0, len(own) - count) if content.chance(0.5) else 0
        return list(own[first : first + count])
    if row.labels is PEOPLE and not content.beyond and content.chance(0.5):
        return list(dict.fromkeys(_name(content) for _ in range(count)))
    drawn = content.rng.sample(own, count) if len(own) > 10 else list(own[:count])
    if content.beyond or (row.open and content.chance(0.4)):
        drawn = [noun(content, 2) if content.beyond or content.chance(0.7) else label for label in drawn]
    return list(dict.fromkeys(drawn))


def _name(content: Content) -> str:
    """Surname and given name."""
    given = "".join(content.choose(*GIVEN) for _ in range(content.choose(1, 2)))
    return f"{content.choose(*SURNAMES)}{given}"


def _values(content: Content, low: float, high: float, places: int, count: int) -> list[str]:
    first, last = round(low * 10**places), round(high * 10**places)
    width = max(3, (last - first) // content.choose(1, 1, 2, 4))
    start = content.rng.randint(first, max(first, last - width))
    step = content.choose(1, 1, 5, 10) if places == 0 and width > 200 else 1
    return [f"{max(1, content.rng.randint(start, start + width) // step * step) / 10**places:.{places}f}" for _ in range(count)]


def _said(content: Content, values: list[str]) -> list[str]:
    if content.spelled and all(value.isdecimal() and int(value) < 1000 for value in values):
        return [in_words(int(value), content) for value in values]
    return values


def _lead(content: Content, row: Row, values: list[str], place: int, old: bool, worded: bool) -> str:
    """What stands between a label and its value."""
    if row.leads:
        lead: str = content.choose(*row.leads)
    elif place == 0:
        lead = content.choose("", "", "是", "有")
    elif content.chance(0.45):
        lead = ""
    else:
        less = float(values[place]) - float(values[place - 1])
        fewer, more = (_FEWER_OLD, _MORE_OLD) if old else (_FEWER, _MORE)
        lead = content.choose(*(fewer if less < 0 else more if less > 0 else _SAME))
    return "是" if worded and not lead else lead


def _told(content: Content, row: Row, timed: bool, old: bool) -> tuple[str, list[str], list[str]]:
    """The sentence, the labels and the values."""
    while len(labels := _labels(content, row, timed)) < 2:
        pass
    values = _values(content, row.low, row.high, row.places, len(labels))
    shown, unit = _said(content, values), content.choose(*row.units)
    worded = shown is not values
    whose, what = skeleton(content.rng, row.whose), skeleton(content.rng, row.what)
    opening = whose + (what if content.chance(0.4) else "")
    inner = "" if what and opening.endswith(what) else what
    alike = _lead(content, row, values, 0, old, worded) if content.chance(0.45) else None
    gap = content.choose("，", "，", "，", "，", "，", "、", " ", "；", ",", "")
    if gap == "" and (any(label[0] in NUMERALS for label in labels) or not unit):
        gap = "，"
    parts = []
    for place, (label, number) in enumerate(zip(labels, shown, strict=True)):
        lead = alike if alike is not None else _lead(content, row, values, place, old, worded)
        if place == 0 and inner:
            lead = inner + (lead if worded or content.chance(0.3) else "")
        if not lead and (label[-1].isdigit() or label[-1].isascii()):
            lead = "：" if label[-1].isdigit() or content.chance(0.5) else " "
        parts.append(f"{label}{lead}{number}{unit}")
    if opening and (opening[-1] in NUMERALS or (labels[0][0] in NUMERALS and content.chance(0.3))):
        opening += "，"
    text = opening + gap.join(parts)
    if old:
        text, labels = text.translate(_OLD), [label.translate(_OLD) for label in labels]
    return text, labels, values


def _bars(timed: bool, old: bool = False) -> Callable[[Content], tuple[Slots, Arguments]]:
    def draw(content: Content) -> tuple[Slots, Arguments]:
        text, labels, values = _told(content, content.choose(*(IN_TIME if timed else COMPARED)), timed, old)
        title, titled = caption(content)
        args = {"kind": "bar", "labels": labels, "values": list(map(json_number, values)), **titled}
        return {"pairs": Shown(text, ""), "title": title}, args

    return draw


def _line(old: bool = False) -> Callable[[Content], tuple[Slots, Arguments]]:
    """A line has no labels."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        text, _, values = _told(content, content.choose(*IN_TIME), True, old)
        title, titled = caption(content)
        return {"pairs": Shown(text, ""), "title": title}, {"kind": "line", "y": list(map(json_number, values)), **titled}

    return draw


_MEASURED = (
    ("时间", "温度", 0, 60, 15, 100), ("时间", "路程", 0, 30, 1, 300), ("身高", "体重", 150, 190, 42, 95), ("气温", "冰淇淋销量", 15, 39, 20, 300),
    ("学习时间", "成绩", 1, 12, 45, 100), ("面积", "房价", 20, 150, 60, 900), ("年龄", "血压", 20, 80, 95, 160), ("电压", "电流", 1, 20, 1, 30),
    ("广告费", "销量", 5, 90, 50, 900), ("浓度", "吸光度", 1, 50, 1, 90), ("弹簧伸长", "拉力", 1, 30, 1, 60), ("深度", "水温", 0, 90, 4, 30),
    ("速度", "油耗", 20, 130, 4, 15), ("施肥量", "亩产", 5, 60, 200, 900), ("海拔", "气压", 0, 90, 40, 101), ("剂量", "反应率", 1, 40, 5, 99),
)  # fmt: skip


def _numbers(content: Content, low: float, high: float, count: int) -> list[str]:
    """With decimals now and then, some of them whole nonetheless."""
    places = content.choose(0, 0, 0, 1, 1, 2)
    drawn = (content.rng.randint(round(low * 10**places), round(high * 10**places)) for _ in range(count))
    return [f"{value / 10**places:.{places}f}".rstrip("0").rstrip(".") if places else str(value) for value in drawn]


def _points(kind: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    """`x` and `y`, and what they measure: `across` and `up`."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        across, up, low, high, bottom, top = content.choose(*_MEASURED)
        if content.beyond or content.chance(0.15):
            across, up = noun(content, 2), noun(content, 2)
        count = content.rng.randint(9, 10) if content.beyond else content.rng.randint(3, 6)
        x = sorted(set(_numbers(content, low, high, count)), key=float)
        while len(x) < 3 or x == [str(number + 1) for number in range(len(x))]:
            x = sorted(set(_numbers(content, low, high, count)), key=float)
        if kind == "scatter" and content.chance(0.35):
            content.rng.shuffle(x)
        y = _numbers(content, bottom, top, len(x))
        title, titled = caption(content)
        slots = {
            "x": Shown(listed(content, x), ""), "y": Shown(listed(content, y), ""), "across": Shown(across, ""), "up": Shown(up, ""), "title": title,
        }  # fmt: skip
        return slots, {"kind": kind, "x": list(map(json_number, x)), "y": list(map(json_number, y)), **titled}

    return draw


_BARS = "[条形图|条形图|柱状图|柱状图|柱形图|柱图]"
_LINES = "[折线图|折线图|折线图|线图|折线]"
_MAKE = "[弄个|弄个|画个|画|做个|来个|来张|整个|搞个|出个|给我画个|帮我画个|做成|画成|生成|要个|用]"
_START = "[弄个|画个|画|做个|来个|来张|整个|搞个|出个|给我画个|帮我画个|要个|绘制]"
_OF_BARS: Phrasings = {
    "zh": chinese(
        "{pairs}，<make><bars>{title}",
        "{pairs}[。|，| ][麻烦|请|帮忙|给我|顺手|]<make><bars>[吧|呗|看看|]{title}",
        "<start><bars>[：|，|，数据是|，内容：|，]{pairs}{title}",
        "[把|将|请把|帮我把]{pairs}[画成|做成|弄成|整成|变成|转成]<bars>{title}",
        "<bars>[：|，| ]{pairs}{title}",
        "{pairs}，[数据就这些|就这几个|没了|以上]，<make><bars>{title}",
        "[我想|想|要]用<bars>[展示|对比|表示|比较]{pairs}{title}",
        "{pairs}，[谁高谁低|哪个最多|差多少|变化大不大][一眼看出|看一下|]，<bars>{title}",
        "[记账|汇报|写周报|开会|做海报]用，{pairs}，<make><bars>{title}",
        "{pairs}，[拿|用|以]<bars>[显示|表示|呈现|画出来]{title}",
        "[听着|数据来了|如下|我说你画]：{pairs}。[画|做|出]<bars>{title}",
        "{pairs}，[柱子|用柱子][画一下|比一比|画出来]{title}",
        make=_MAKE,
        start=_START,
        bars=_BARS,
    )
}
_OF_LINES: Phrasings = {
    "zh": chinese(
        "{pairs}，<make><lines>{title}",
        "{pairs}[。|，| ][麻烦|请|帮忙|给我|]<make><lines>[吧|呗|看看|]{title}",
        "<start><lines>[：|，|，数据是]{pairs}{title}",
        "[把|将|帮我把]{pairs}[连成|画成|做成|弄成]<lines>{title}",
        "<lines>[：|，| ]{pairs}{title}",
        "{pairs}，[画个走势|看看走势|连成线|看趋势，折线图|用线连起来]{title}",
        "{pairs}，[变化|走势|起伏]用<lines>[表示|画出来|看看]{title}",
        "[想看|看看]走势：{pairs}，<make><lines>{title}",
        make=_MAKE, start=_START, lines=_LINES,
    )
}  # fmt: skip
_OLD_BARS: Phrasings = {
    "zh": (
        "{pairs}，[畫個|幫我畫|做成|弄個|來張][長條圖|柱狀圖|直條圖|條形圖]{title}",
        "[畫|畫個|做個|幫我畫][長條圖|柱狀圖|條形圖][：|，]{pairs}{title}",
        "[把|請把]{pairs}[畫成|做成][長條圖|柱狀圖]{title}",
        "[長條圖|柱狀圖|條形圖]：{pairs}{title}",
    )
}
_OLD_LINES: Phrasings = {
    "zh": (
        "{pairs}，[畫個|幫我畫|做成|弄個|來張][折線圖|線圖]{title}",
        "[畫|畫個|做個|幫我畫]折線圖[：|，]{pairs}{title}",
        "{pairs}，[畫走勢|用線連起來|畫成折線圖]{title}",
    )
}
_SET = "[是|是|为|：|=|分别是|取|依次是|有|]"
_AXES = (
    "<chart>，y<is>{y}，x<is>{x}{title}",
    "<chart>，x<is>{x}，y<is>{y}{title}",
    "<start><chart>，[y|y值|纵坐标|纵轴|y轴]<is>{y}[，|；][x|x值|横坐标|横轴|x轴]<is>{x}{title}",
    "<start><chart>，[x|x值|横坐标|横轴|x轴]<is>{x}[，|；][y|y值|纵坐标|纵轴|y轴]<is>{y}{title}",
    "{up}<is>{y}，{across}<is>{x}，{up}[当|做|作|是]y{across}[当|做|作|是]x，<make><chart>{title}",
    "[横轴|x轴|横坐标]{across}：{x}；[纵轴|y轴|纵坐标]{up}：{y}。<make><chart>{title}",
    "[纵轴|y轴|纵坐标]{up}：{y}；[横轴|x轴|横坐标]{across}：{x}。<make><chart>{title}",
    "y={y}；x={x}；<chart>{title}",
    "x={x}；y={y}；<make><chart>{title}",
    "[拿|用]{x}[当|做|作]x，{y}[当|做|作]y，<make><chart>{title}",
    "[拿|用]{y}[当|做|作]y，{x}[当|做|作]x，<make><chart>{title}",
    "[我测的|实验数据|作业里]x<is>{x}，对应的y<is>{y}，<make><chart>{title}",
    "{across}<is>{x}，[对应|相应的]{up}<is>{y}，<make><chart>{title}",
    "[实验|测量|问卷]数据：y{y}，x{x}，<make><chart>{title}",
    "[畫個|畫|幫我畫]<old>，y是{y}，x是{x}{title}",
    "x是{x}，y是{y}，[畫成|畫|做]<old>{title}",
)
_OF_SCATTERS: Phrasings = {
    "zh": chinese(*_AXES, make=_MAKE, start=_START, chart="[散点图|散点图|散点图|散点]", old="[散點圖|散佈圖]", **{"is": _SET})
}
_OF_XY_LINES: Phrasings = {"zh": chinese(*_AXES, make=_MAKE, start=_START, chart=_LINES, old="[折線圖|線圖]", **{"is": _SET})}

FORMS: tuple[Form, ...] = (
    Form(_bars(timed=True), _OF_BARS, 1.4),
    Form(_bars(timed=False), _OF_BARS, 1.8),
    Form(_line(), _OF_LINES, 1.0),
    Form(_points("scatter"), _OF_SCATTERS, 1.0),
    Form(_points("line"), _OF_XY_LINES, 0.7),
    Form(_bars(timed=True, old=True), _OLD_BARS, 0.2),
    Form(_bars(timed=False, old=True), _OLD_BARS, 0.2),
    Form(_line(old=True), _OLD_LINES, 0.15),
)
