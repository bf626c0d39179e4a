"""Requests for bars and lines whose data are told in Chinese sentences: what was sold, how it went these five days."""

from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words, listed
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.charts.labels import labels
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.stories.scene import Scene
from toolcall.datamodules.synthetic.plot.stories.telling import told
from toolcall.datamodules.synthetic.plot.told.chinese_parts import draw_count, draw_title, draw_values
from toolcall.datamodules.synthetic.plot.told.nouns import noun
from toolcall.datamodules.synthetic.plot.vocabulary import NUMERALS, chinese


@dataclass(frozen=True)
class _Course:
    """What goes up and down from one day or month to the next: whose it is, what, in which units of time."""

    whose: str
    what: str
    low: float
    high: float
    places: int = 0
    times: tuple[str, ...] = ("天", "天", "周", "个月")
    unit: str = ""


_COURSES = (
    _Course("[我|我|宝宝|孩子|病人|老爸]", "体温", 36, 40, 1, ("天", "天", "个小时"), "度"),
    _Course("[我|我|我妈|他]", "体重", 45, 90, 1, unit="公斤"),
    _Course("[我家|我家|家里|宿舍]", "[电费|电费|水费|燃气费|话费]", 40, 400, 0, ("个月",), "元"),
    _Course("[我|我|老婆|我爸]", "[步数|走路步数]", 2000, 18000, 0, ("天",), "步"),
    _Course("[店里|店里|超市|小店|我们店]", "[营业额|销量|客流|单量]", 60, 3000, 0),
    _Course("[我们这儿|这边|北京|成都|家乡|山里]", "[最高气温|气温|最低温度]", -9, 38, 0, ("天", "天", "周"), "度"),
    _Course("[我|孩子|小明|闺女|同桌]", "[数学成绩|英语成绩|模考分数|听写分数|测验]", 55, 100, 0, ("次", "次", "周"), "分"),
    _Course("[奶奶|我爸|爷爷|我]", "[血糖|空腹血糖]", 4, 13, 1, ("天", "天", "周")),
    _Course("[我|奶奶|他]", "[心率|高压|静息心率]", 58, 150, 0, ("天", "周")),
    _Course("[公司|网站|公众号|小程序|论坛]", "[访问量|新增用户|粉丝数|下载量|注册数]", 80, 9000, 0, ("天", "周", "个月")),
    _Course("[我|室友|孩子]", "[睡眠时长|睡眠|学习时长]", 4, 11, 1, ("天",), "小时"),
    _Course("[我|我们家|小两口]", "[花销|伙食费|支出|打车费]", 20, 900, 0, ("天", "周", "个月"), "块"),
    _Course("[厂里|车间|流水线|果园|大棚]", "[产量|次品数|出货量]", 20, 2000, 0),
    _Course("[村里|水库|市里|这里]", "[降雨量|雨量|水位]", 1, 90, 1, ("天", "周", "个月")),
    _Course("[这只股票|那只基金|黄金|猪肉|鸡蛋]", "[价格|均价]", 5, 90, 2, ("天", "周", "个月"), "元"),
    _Course("[驿站|仓库|快递点|前台]", "[快递数|包裹量|来访人数|退货数]", 8, 600, 0, ("天", "周")),
    _Course("[我|跑团|教练|队里]", "[跑步公里数|跑量|俯卧撑个数]", 3, 60, 0, ("天", "周")),
    _Course("[小区|学校|食堂|博物馆|景区]", "[用水量|用电量|就餐人数|游客数]", 30, 5000, 0),
)


def _course(content: Content, key: str, kind: str, fewest: int = 3, most: int = 7) -> tuple[Slots, Arguments]:
    """`list`, the values; `what` they are, and `when`: these five days."""
    course = content.choose(*_COURSES)
    values = draw_values(content, course.low, course.high, course.places, draw_count(content, fewest, most))
    shown = values
    if content.spelled and course.places == 0 and all(0 < int(value) < 1000 for value in values):
        shown = [in_words(int(value), content) for value in values]
    number = in_words(len(values), content) if content.chance(0.75) else str(len(values))
    time = content.choose(*course.times)
    when = content.choose("这", "这", "最近", "前", "近", "过去", "头") + number + time
    whose, what = skeleton(content.rng, course.whose), skeleton(content.rng, course.what)
    if content.beyond or content.chance(0.12):
        what = f"{noun(content)}{content.choose('数', '量', '价格', '得分', '人数', '库存')}"
    text = listed(content, shown)
    if course.unit and content.chance(0.2) and what in course.what:
        text += course.unit
    title, titled = draw_title(content)
    slots = {"list": Shown(text, ""), "who": Shown(whose, ""), "what": Shown(what, ""), "when": Shown(when, ""), "title": title}
    return slots, {"kind": kind, key: list(map(json_number, values)), **titled}


def _line(content: Content) -> tuple[Slots, Arguments]:
    return _course(content, "y", "line")


def _bare_bars(content: Content) -> tuple[Slots, Arguments]:
    return _course(content, "values", "bar")


_GENERAL = ("{l}{u}", "{l}{u}", "{l} {u}", "{l} {u}", "{l}：{u}", "{l}有{u}", ("{l}有{u}", "{l}{u}"), "{l}是{u}")
_SOLD = (("{l}卖了{u}", "{l}{u}"), ("{l}卖了{u}", "{l}{u}"), "{l}卖了{u}", "{l}{u}", "{l}卖出{u}")


def _any(content: Content, count: int) -> list[str]:
    """Any words, with no numeral at an end."""
    drawn = labels(content, count, timed=False)
    return [label for label in drawn if label[0] not in NUMERALS and label[-1] not in NUMERALS]


_SCENES = (
    Scene("", _GENERAL, _any, 1, 99),
    Scene("", _GENERAL, _any, 1, 99, units=("{}", "{}个", "{}人", "{}票", "{}件")),
    Scene(
        "[店里|水果摊|超市|小店|摊上|果园][今天|昨天|这周|上午|][，|]", _SOLD,
        ("苹果", "香蕉", "葡萄", "西瓜", "橘子", "梨", "桃子", "荔枝", "芒果", "草莓", "樱桃", "柚子", "石榴", "李子"), 2, 120, units=("{}斤", "{}斤", "{}公斤", "{}箱"),
    ),
    Scene(
        "[宠物店|小区里|我们班养的宠物|救助站|村里][，|：|有|]", _GENERAL,
        ("猫", "狗", "兔子", "仓鼠", "乌龟", "金鱼", "鹦鹉", "刺猬", "鸭子", "羊", "龙猫", "蜥蜴"), 1, 60, units=("{}只", "{}只", "{}"),
    ),
    Scene(
        "[今年|上半年|这学期|][图书角|书店|图书馆|我家][，|：|]", (("{l}借了{u}", "{l}{u}"), "{l}{u}", "{l}有{u}"),
        ("小说", "漫画", "诗集", "绘本", "传记", "词典", "散文", "杂志", "科普", "教辅", "童话", "游记"), 2, 150, units=("{}本", "{}本", "{}册"),
    ),
    Scene(
        "[奶茶店|咖啡店|食堂|早餐店|便利店][今天|早上|周末|昨天|]", _SOLD,
        ("珍珠奶茶", "豆浆", "油条", "拿铁", "美式", "包子", "茶叶蛋", "可乐", "酸奶", "饭团", "凉面", "绿豆汤", "馄饨", "烧卖"), 3, 200, units=("{}份", "{}份", "{}"),
    ),
    Scene(
        "[我一个月|我家上月|这个月|家里每月|宿舍上月][的|]开销[：|，|]", ("{l}{u}", "{l}{u}", "{l}花了{u}", ("{l}花了{u}", "{l}{u}")),
        ("房租", "吃饭", "交通", "水电", "话费", "买衣服", "看电影", "健身", "猫粮", "学费", "油费", "红包", "孩子", "保险"), 20, 3000, units=("{}", "{}元", "{}块"),
    ),
    Scene(
        "[班里投票|全班选班长|公司团建投票|问了同学|群里接龙][：|，]", ("{l}{u}", "{l}得{u}", ("{l}得了{u}", "{l}{u}"), "{l}有{u}"),
        ("爬山", "烧烤", "唱歌", "露营", "密室", "火锅", "看海", "滑雪", "骑行", "打球", "桌游", "温泉"), 1, 40, units=("{}票", "{}票", "{}人"),
    ),
)  # fmt: skip


def _bars(content: Content) -> tuple[Slots, Arguments]:
    story = told(content, content.choose(*_SCENES))
    title, titled = draw_title(content)
    return {"pairs": Shown(story.text, ""), "title": title}, {
        "kind": "bar", "labels": story.labels, "values": list(map(json_number, story.values)), **titled,
    }  # fmt: skip


_BARS = "[柱状图|柱状图|条形图|条形图|柱形图]"
_LINES = "[折线图|折线图|折线图|线图]"
_SAID = "[{who}{when}{what}|{who}{when}的{what}|{when}{who}{what}|{who}{what}{when}|{who}的{what}，{when}|{when}的{what}]"
_OF_BARS: Phrasings = {
    "zh": chinese(
        "用<bars>[比较一下|比一比|对比一下|表示|看看|展示][：|，]{pairs}{title}",
        "{pairs}，[整张|来张|搞张|弄张|画张|做张|出张|整个]<bars>[呗|吧|看看|]{title}",
        "{pairs}[，|。][画|做|画个|画成|做成|改成|转成]<bars>{title}",
        "[帮我|麻烦|请|]把{pairs}[画成|做成|变成]<bars>{title}",
        "<bars>[：|，|，数据：|来一个，]{pairs}{title}",
        "{pairs}。[用柱子|拿柱子|用<bars>][比比|比一比|表示出来|画出来|直观看看]{title}",
        "[听好了|数据报给你|情况如下|统计好了|我念你画]：{pairs}。[<bars>|画<bars>|要<bars>]{title}",
        "{pairs}，[每样|每个|各]一根柱子{title}",
        "[想|我想|能不能|帮我][用|画个]<bars>[比较|对比]{pairs}{title}",
        "{pairs}，[明天开会|海报上|报告里|作业里]要<bars>{title}",
        "[做|画|来|弄]个<bars>[，|：]{pairs}{title}",
        "{pairs}，[谁多谁少|哪个最多|差多少]，<bars>[看一下|瞧瞧|说明]{title}",
        bars=_BARS,
    )
}
_OF_LINES: Phrasings = {
    "zh": chinese(
        "<said>{list}，[连成折线看看|连成折线|连起来看看|连成线|用线连起来]{title}",
        "<said>{list}，[画|画个|画张|做个|来张|整个|出个]<lines>[呗|吧|看看|]{title}",
        "<said>[是|分别是|依次是|：|，]{list}，[画|做|要|画成|做成]<lines>{title}",
        "[把|将]<said>{list}[画成|连成|做成]<lines>{title}",
        "<lines>[：|，]<said>{list}{title}",
        "<said>{list}，[看看走势|画个走势|画走势|看趋势|画趋势图|看变化曲线]{title}",
        "<said>[记了下来|都记着呢|如下]：{list}。[画|给我|要]<lines>{title}",
        "[帮我看看|想看|看看]<said>的[变化|走势|趋势]：{list}，<lines>{title}",
        "{list}，这是<said>，[画|做|连成]<lines>{title}",
        "<said>{list}，[是涨是跌|越来越高吗|有没有好转|起伏大不大]，[画条折线|画<lines>]{title}",
        "[医生|老师|老板|我妈]要看<said>，{list}，<lines>{title}",
        lines=_LINES, said=_SAID,
    )
}  # fmt: skip
_OF_BARE_BARS: Phrasings = {
    "zh": chinese(
        "<said>{list}，[画|画个|做个|来张|整个]<bars>[看看|吧|]{title}",
        "<said>[是|分别是|：]{list}，[用柱子画|画成<bars>|做<bars>]{title}",
        "<bars>[：|，]<said>{list}{title}",
        "[把|将]<said>{list}[画成|做成]<bars>{title}",
        "<said>{list}，[每个数|一个值]一根柱子{title}",
        bars=_BARS, said=_SAID,
    )
}  # fmt: skip
FORMS = (
    Form(_bars, _OF_BARS, 2.0),
    Form(_line, _OF_LINES, 1.6),
    Form(_bare_bars, _OF_BARE_BARS, 0.4),
)
