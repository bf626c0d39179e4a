"""Requests for histograms and scatter charts whose data are told in Chinese sentences: how tall a class is, what belongs to what."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words, listed
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.told.chinese_parts import draw_count, draw_title, draw_values
from toolcall.datamodules.synthetic.plot.told.nouns import noun
from toolcall.datamodules.synthetic.plot.vocabulary import chinese
from toolcall.tools.plot import HistogramPlot


def _histogram(content: Content) -> tuple[Slots, Arguments]:
    """`n` is how many values there are."""
    what, low, high, places, unit = content.choose(
        ("身高", 140, 190, 0, "厘米"), ("成绩", 40, 100, 0, "分"), ("年龄", 5, 80, 0, "岁"), ("体重", 40, 95, 0, "公斤"), ("工龄", 1, 35, 0, "年"),
        ("跳远成绩", 1, 3, 2, "米"), ("通勤时间", 5, 90, 0, "分钟"), ("月薪", 3000, 20000, 0, "元"), ("等位时间", 2, 60, 0, "分钟"), ("视力", 4, 5, 1, ""),
        ("五十米用时", 7, 11, 1, "秒"), ("睡眠时间", 4, 10, 1, "小时"), ("订单金额", 10, 500, 0, "元"), ("阅读量", 1, 40, 0, "本"),
    )  # fmt: skip
    values = draw_values(content, low, high, places, draw_count(content, 4, 10))
    text = listed(content, values) + (unit if content.chance(0.15) else "")
    title, titled = draw_title(content)
    number = content.choose(str(len(values)), in_words(len(values), content))
    slots = {"list": Shown(text, ""), "what": Shown(what, ""), "n": Shown(number, ""), "title": title}
    return slots, {"kind": "histogram", "values": list(map(json_number, values)), **titled}


def _binned(content: Content) -> tuple[Slots, Arguments]:
    """The same in so many bins, `k`."""
    slots, args = _histogram(content)
    bins = content.rng.randint(2, content.choose(6, 12, 20))
    while bins == HistogramPlot.model_fields["bins"].default:
        bins = content.rng.randint(2, 20)
    spelled = content.spelled or content.chance(0.2)
    shown = Shown(("两" if bins == 2 else in_words(bins, content)) if spelled else str(bins), str(bins))
    given = {"title": args.pop("title")} if "title" in args else {}  # which the tool declares last
    return {**slots, "k": shown}, {**args, "bins": bins, **given}


def _scatter(content: Content) -> tuple[Slots, Arguments]:
    """Two measures of the same few: `x` and `y`, or pair by pair."""
    across, up, low, high, bottom, top = content.choose(
        ("身高", "体重", 150, 190, 45, 90), ("学习小时数", "分数", 1, 12, 50, 100), ("气温", "冰棍销量", 15, 38, 20, 300), ("广告费", "销量", 5, 90, 50, 900),
        ("面积", "房租", 20, 140, 800, 6000), ("年龄", "血压", 20, 80, 95, 160), ("工龄", "工资", 1, 20, 3000, 15000), ("里程", "油耗", 10, 500, 2, 50),
        ("刷题数", "名次", 10, 200, 1, 50), ("施肥量", "产量", 1, 30, 100, 700), ("车速", "刹车距离", 20, 120, 5, 90), ("睡眠", "反应时间", 4, 10, 200, 400),
    )  # fmt: skip
    if content.beyond:
        across, up = noun(content), noun(content)
    count = content.rng.randint(9, 10) if content.beyond else content.rng.randint(3, 6)
    x, y = sorted(draw_values(content, low, high, 0, count), key=int), draw_values(content, bottom, top, 0, count)
    pair = content.choose("{0}{2}{1}{3}", "{2}-{3}", "（{2}，{3}）", "({2},{3})", "{2}对{3}", "{2}配{3}", "{0}{2}，{1}{3}")
    pairs = content.choose("；", "；", "; ").join(pair.format(across, up, a, b) for a, b in zip(x, y, strict=True))
    title, titled = draw_title(content)
    slots = {
        "x": Shown(listed(content, x), ""), "y": Shown(listed(content, y), ""), "p": Shown(pairs, ""), "n": Shown(in_words(count, content), ""),
        "across": Shown(across, ""), "up": Shown(up, ""), "title": title,
    }  # fmt: skip
    return slots, {"kind": "scatter", "x": list(map(json_number, x)), "y": list(map(json_number, y)), **titled}


_OF_HISTOGRAMS: Phrasings = {
    "zh": chinese(
        "[全班|我们组|车间|抽查]{n}个人的{what}[：|是|，]{list}，[画|做|画个|来张]直方图{title}",
        "{what}[：|有|数据]{list}，[画个|做个|来张|要]直方图{title}",
        "[大家|同学们|员工们|队员]的{what}{list}，[看看分布|画分布图|直方图看看]{title}",
        "[把|将]{what}{list}[画成|做成]直方图{title}",
        "直方图[：|，]{what}{list}{title}",
        "[量了|问了|统计了]{n}个人的{what}：{list}。[画|要|做]直方图{title}",
    )
}
_OF_BINS: Phrasings = {
    "zh": chinese(
        "[全班|我们组|车间|抽查]{n}个人的{what}[：|是|，]{list}，分{k}组[画|做]直方图{title}",
        "{what}{list}，[画个|做个|来张]直方图，[分{k}组|分成{k}组|{k}个区间|{k}组|分{k}段]{title}",
        "[把|将]{what}{list}[分成|分]{k}[组|个区间|段]，[画|做]直方图{title}",
        "{k}[组|个区间]的直方图，{what}[：|是|]{list}{title}",
        "直方图，[分|要|]{k}[组|个区间]：{what}{list}{title}",
        "[大家|同学们|员工]的{what}{list}，[看看分布|画分布]，[用|分|分成]{k}[组|个区间|段]{title}",
        "[量了|问了|统计了]{n}个人的{what}：{list}。直方图[分|要]{k}组{title}",
    )
}
_OF_SCATTERS: Phrasings = {
    "zh": chinese(
        "{across}{x}，{up}{y}，[画|画个|做|来张]散点图{title}",
        "{across}[是|分别是|依次是|：]{x}，{up}[是|对应|分别是|：]{y}，[画散点图|散点图|画散点]{title}",
        "[我记了|测了|量了|找了]{n}组数据，{across}{x}；{up}{y}，[散点图看看关系|画散点图|画成散点]{title}",
        "{across}和{up}[的数据|]：{p}[。|，][画|做|要]散点图{title}",
        "{p}，[前面是{across}后面是{up}|前一个{across}后一个{up}]，[画散点|散点图]{title}",
        "散点图，[横轴|x轴]{across}{x}，[纵轴|y轴]{up}{y}{title}",
        "[{up}跟{across}有关系吗|{across}影响{up}吗]？{across}{x}，{up}{y}，[散点图|画散点看看]{title}",
        "[横坐标|x]：{across}{x}[；|，][纵坐标|y]：{up}{y}[；|，]散点图{title}",
    )
}

FORMS = (
    Form(_histogram, _OF_HISTOGRAMS, 0.5),
    Form(_binned, _OF_BINS, 0.6),
    Form(_scatter, _OF_SCATTERS, 0.7),
)
