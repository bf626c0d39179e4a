"""Chinese charts told in sentences, with words before a label that are no part of it: 店里上周拿铁卖了83杯、美式64杯."""

from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.headings import plain_heading
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.vocabulary import NUMERALS, chinese
from toolcall.datamodules.synthetic.words import kept_aside, word


@dataclass(frozen=True)
class _Tale:
    """`labels` apart by spaces; a verb stands behind the first of them or behind each, a measure behind the numbers."""

    where: str
    labels: str
    verbs: tuple[str, ...]
    measures: tuple[str, ...]
    low: int
    high: int
    places: int = 0


_WHEN = "[今天|昨天|上周|这周|上个月|这个月|今年|去年|周末|前天|最近|上午|国庆|春节|本月|星期五|五月|第三季度|暑假|半年来|年初|周三|昨晚]"
_DRINKS = "拿铁 美式 摩卡 奶茶 豆浆 可乐 雪碧 果汁 绿茶 红茶 牛奶 咖啡 啤酒 白酒 酸奶 柠檬茶 抹茶 馥芮白 卡布奇诺 乌龙茶 普洱 椰汁 冰沙 苏打水 气泡水 龙井 酸梅汤 热可可 浓缩 花茶"
_CROPS = "玉米 大豆 花生 小麦 水稻 棉花 红薯 土豆 油菜 高粱 谷子 白菜 萝卜 番茄 黄瓜 辣椒 茄子 大蒜 洋葱 苹果 桃子 葡萄 西瓜 草莓 樱桃 柑橘 枇杷 芝麻 甘蔗 茶叶 核桃 板栗 绿豆 南瓜 冬瓜 菠菜 芹菜 生姜 荔枝 莲藕"
_DISHES = "饺子 包子 面条 炒饭 米线 馄饨 烧饼 油条 煎饼 汤圆 盖饭 凉皮 烤鸭 鱼香肉丝 红烧肉 麻婆豆腐 拉面 火锅 烤串 粽子 春卷 肉夹馍 锅贴 豆花 小笼包 酸辣粉 煲仔饭 宫保鸡丁 卤肉饭 炸鸡 汉堡 披萨 寿司 沙拉 三明治 蛋挞"
_GOODS = "雨伞 毛巾 牙刷 肥皂 袜子 拖鞋 台灯 键盘 鼠标 耳机 水杯 书包 铅笔 本子 橡皮 电池 灯泡 插座 手套 帽子 围巾 口罩 纸巾 洗衣液 风扇 暖壶 锅铲 菜刀 碗筷 椅子 窗帘 床单 枕头 地毯 剪刀 胶带 台历 贺卡 气球 积木"
_SPORTS = "篮球 足球 羽毛球 乒乓球 游泳 跑步 瑜伽 网球 排球 跳绳 滑雪 滑冰 骑车 登山 太极 举重 射箭 击剑 拳击 柔道 攀岩 围棋 象棋 轮滑 飞盘 高尔夫 台球 跆拳道 体操 跳高"
_CITIES = "北京 上海 广州 深圳 成都 重庆 武汉 西安 杭州 南京 苏州 长沙 青岛 大连 沈阳 哈尔滨 昆明 贵阳 拉萨 兰州 合肥 福州 厦门 海口 郑州 济南 太原 南昌 桂林 洛阳 宁波 温州 无锡 徐州 烟台 泉州 珠海 佛山 银川 西宁"
_SUBJECTS = "语文 数学 英语 物理 化学 生物 历史 地理 政治 体育 音乐 美术 科学 信息 书法 劳动 心理 写作 听力 口语 编程 统计 会计 法律"
_ANIMALS = (
    "鸡 鸭 鹅 牛 羊 猪 兔子 鸽子 马 驴 麻雀 喜鹊 白鹭 斑鸠 燕子 乌鸦 鹌鹑 蜜蜂 鲤鱼 草鱼 螃蟹 虾 松鼠 刺猬 野猪 梅花鹿 天鹅 鸳鸯 猫 狗"
)
_BOOKS = "小说 漫画 诗集 字典 杂志 传记 绘本 教材 地图 散文 童话 菜谱 科普 武侠 言情 推理 历史书 工具书 报纸 游记"
_FLOWERS = (
    "月季 牡丹 菊花 百合 玫瑰 茉莉 兰花 荷花 桂花 海棠 杜鹃 绿萝 多肉 吊兰 芦荟 仙人掌 水仙 向日葵 康乃馨 郁金香 满天星 绣球 栀子 文竹"
)
_COSTS = "房租 水电 吃饭 交通 话费 衣服 娱乐 医疗 红包 健身 宠物 旅游 买书 油费 学费 网费 化妆品 零食 打车 外卖 保险 理发 停车 奶粉"
_TRADES = "木工 电工 瓦工 焊工 司机 厨师 保洁 护士 老师 会计 程序员 设计师 客服 销售 保安 快递员 律师 编辑 翻译 裁缝"

_TALES = (
    _Tale("[店里|咖啡店|我们店|门店|小店|楼下|]", _DRINKS, ("卖了", "卖了", "卖出", "卖掉", "点了", "出了"), ("杯", "杯", "瓶", "份"), 5, 200),
    _Tale("[|家里|地里|村里|我家|合作社|大棚]", _CROPS, ("收", "收了", "收", "产", "卖了"), ("吨", "吨", "亩", "筐", "公斤"), 1, 90, 1),
    _Tale("[食堂|店里|外卖|摊上|夜市|饭馆|]", _DISHES, ("卖了", "卖出", "点了", "做了", "剩"), ("份", "份", "碗", "单"), 3, 180),
    _Tale("[店里|超市|网店|仓库|小卖部|直播间|]", _GOODS, ("卖了", "进了", "卖出", "退了", "还剩", "发了"), ("个", "件", "件", "箱", ""), 2, 400),
    _Tale("[班里|全校|公司|社区|我们年级|]", _SPORTS, ("有", "报了", "选了", "来了"), ("人", "人", "个人", "票"), 3, 150),
    _Tale("[公司|门店|我们|快递|分公司|]", _CITIES, ("签了", "发了", "卖了", "有", "来了", "下了"), ("单", "单", "件", "家", "人"), 2, 300),
    _Tale("[|气温]", _CITIES, ("", "是", "到了"), ("度", "度", ""), 1, 39),
    _Tale("[我|孩子|弟弟|小明|闺女|]", _SUBJECTS, ("考了", "考了", "得了", "扣了", ""), ("分", "分"), 20, 100),
    _Tale("[院里|村里|湖边|养殖场|林场|我家|]", _ANIMALS, ("有", "数到", "来了", "养了", "看见"), ("只", "只"), 2, 120),
    _Tale("[图书馆|书店|我|班里|书架上|]", _BOOKS, ("借出", "卖了", "读了", "买了", "有"), ("本", "本"), 2, 300),
    _Tale("[花店|阳台上|院子里|公园|店里|]", _FLOWERS, ("卖了", "开了", "种了", "卖出"), ("枝", "盆", "棵", "束"), 2, 260),
    _Tale("[我|家里|我们俩|宿舍|公司|]", _COSTS, ("花了", "花了", "用了", "花掉", "是"), ("元", "块", "块钱", ""), 20, 4000),
    _Tale("[公司|工地|人才市场|平台上|]", _TRADES, ("招了", "来了", "缺", "走了"), ("人", "个", "名"), 2, 90),
)  # fmt: skip


def _noun(content: Content) -> str:
    """A word of two characters or more, without numerals at its ends."""
    while len(noun := word(content)) < 2 or noun[0] in NUMERALS or noun[-1] in NUMERALS or not noun[-1].isalpha():
        pass
    return noun


def _names(content: Content, told: _Tale) -> list[str]:
    count = content.rng.randint(6, 8) if content.beyond else content.choose(2, 3, 3, 3, 3, 4, 4, 5, 6)
    known = [name for name in told.labels.split() if not kept_aside(name)]
    unknown = 1.0 if content.beyond else content.choose(0.0, 0.0, 0.3, 1.0)
    drawn = content.rng.sample(known, count)
    names = list(dict.fromkeys(_noun(content) if content.chance(unknown) else name for name in drawn))
    return names if len(names) > 1 else known[:3]


def _values(content: Content, told: _Tale, count: int) -> list[str]:
    places = told.places and content.choose(0, 1, 1, 2)
    high = content.choose(told.high, max(told.low + 9, told.high // 3))
    drawn = [content.rng.randint(told.low * 10**places, high * 10**places) for _ in range(count)]
    return [f"{value / 10**places:.{places}f}" for value in drawn]


_TITLED = (
    "，题目写“{}”", "，题目写{}", "，名字叫“{}”", "，名字叫{}", "，标题用“{}”", "，标题用{}", "，title是“{}”", "，title是{}", "，标题“{}”", "，标题就写“{}”", "，图名叫{}", "，标题是{}", "，title叫“{}”", "，title用{}", "，题目是《{}》",
    "，起个名叫“{}”", "，上头写“{}”", "，title: {}", "，title写“{}”", "，名字就叫“{}”", "。标题：{}", "，标题记得写“{}”",
)  # fmt: skip


def _title(content: Content) -> tuple[Shown, Arguments]:
    if not content.chance(0.45):
        return Shown("", "", must=True), {}
    text = plain_heading(content)
    return Shown(content.choose(*_TITLED).format(text), "", must=True), {"title": text}


def _opening(content: Content, told: _Tale) -> str:
    where, when = skeleton(content.rng, told.where), skeleton(content.rng, _WHEN)
    return content.choose(where + when, where + when, when + where, when, where)


def _bars(content: Content) -> tuple[Slots, Arguments]:
    """The verb behind the first label alone, or behind all of them; the measure behind all, or behind none."""
    told: _Tale = content.choose(*_TALES)
    names = _names(content, told)
    values = _values(content, told, len(names))
    worded = content.spelled and all(value.isdecimal() and int(value) < 1000 for value in values)
    shown = [in_words(int(value), content) if worded else value for value in values]
    verb, measure, style = content.choose(*told.verbs), content.choose(*told.measures), content.rng.random()
    if worded and not verb:
        verb = "是"
    opening = _opening(content, told)
    parts = []
    for place, (name, value) in enumerate(zip(names, shown, strict=True)):
        behind = verb if place == 0 or style < 0.25 else ("是" if worded else "")
        if style > 0.8:
            behind = "是" if worded else ""
        parts.append(f"{name}{behind}{value}{measure}")
    if style > 0.8 and verb not in ("", "是", "剩", "缺") and opening:
        opening += verb if verb.endswith("了") else ""
        opening += content.choose("：", "：", "") if verb.endswith("了") else "："
    elif content.chance(0.12) and len(opening) > 2:
        opening += "，"
    gap = content.choose("、", "、", "、", "，", "，", " ", "；")
    title, titled = _title(content)
    args = {"kind": "bar", "labels": names, "values": list(map(json_number, values)), **titled}
    return {"pairs": Shown(opening + gap.join(parts), ""), "title": title}, args


_MEASURED = (
    "产量", "销量", "营业额", "利润", "人口", "房价", "招生人数", "用电量", "降雨量", "客流", "专利数", "票房", "工资", "亩产", "进口量", "发电量", "游客数", "会员数", "订单", "投资额", "毕业人数", "车辆数",
)  # fmt: skip


def _years(content: Content) -> tuple[Slots, Arguments]:
    """A line by years or other steps that are not 1, 2, 3."""
    count = content.rng.randint(8, 9) if content.beyond else content.rng.randint(3, 6)
    step = content.choose(1, 1, 1, 1, 2, 5, 10)
    first = content.rng.randint(1950, 2025 - min(5, step) * count)
    years = [first + step * place for place in range(count)]
    places, top = content.choose(0, 0, 0, 1), content.choose(50, 200, 900, 5000)
    low = content.rng.randint(2, top)
    values = [f"{content.rng.randint(low * 10**places, (low + top) * 10**places) / 10**places:.{places}f}" for _ in years]
    what = word(content) + "量" if content.beyond or content.chance(0.3) else content.choose(*_MEASURED)
    year = content.choose("年", "年", "")
    gap = content.choose("、", "、", "，", ",", " ")
    told = content.rng.random()
    if told < 0.3:
        text = content.choose("、", "，", "，", "；").join(f"{at}年{value}" for at, value in zip(years, values, strict=True))
        text = content.choose(f"{what}：{text}", f"{what}，{text}")
    else:
        dates = gap.join(f"{at}" for at in years) + year
        listed = content.choose("、", "、", "，", ",").join(values)
        text = content.choose(
            f"{dates}{what}分别是{listed}", f"{dates}{what}分别是{listed}", f"{dates}的{what}依次为{listed}", f"{dates}{what}依次是{listed}",
            f"x是{dates}，y是{listed}", f"年份{dates}，{what}{listed}", f"{what}：{dates}分别为{listed}",
        )  # fmt: skip
    title, titled = _title(content)
    args = {"kind": "line", "x": years, "y": list(map(json_number, values)), **titled}
    return {"data": Shown(text, ""), "title": title}, args


def _list(content: Content) -> tuple[Slots, Arguments]:
    """Numbers in brackets, mostly without spaces."""
    count = content.rng.randint(10, 12) if content.beyond else content.rng.randint(3, 8)
    places, top = content.choose(0, 0, 0, 0, 1, 2), content.choose(20, 99, 400, 900, 9000)
    values = [f"{content.rng.randint(1, top * 10**places) / 10**places:.{places}f}" for _ in range(count)]
    brackets = content.choose("[]", "[]", "[]", "()", "【】", "（）", "{}")
    title, titled = _title(content)
    args = {"kind": "line", "y": list(map(json_number, values)), **titled}
    return {
        "list": Shown(brackets[0] + content.choose(",", ",", ",", ", ", "，", "、").join(values) + brackets[1], ""),
        "title": title,
    }, args


_BARS = "[条形图|条形图|柱状图|柱图|柱形图|bar chart|柱子图]"
_LINES = "[折线图|折线图|折线|线图|line plot|line chart]"
_MAKE = "[做个|做个|画个|来个|弄个|整个|画|弄成|做成|画成|搞个|用|出个|给我画个|生成]"
_OF_BARS: Phrasings = {
    "zh": chinese(
        "{pairs}，<make><bars>{title}",
        "{pairs}，[弄成|做成|画成|搞成]<bars>[我瞅瞅|给我看看|让我看看|看看|瞧瞧]{title}",
        "{pairs}[。|，| ]<make><bars>[吧|呗|哈|谢谢|]{title}",
        "[画个|做个|来个|整个]<bars>[：|，]{pairs}{title}",
        "[把|将]{pairs}[画成|做成|弄成]<bars>{title}",
        "{pairs}，[帮我|麻烦|请]<make><bars>{title}",
        "<bars>[：|，]{pairs}{title}",
        "{pairs}，[老板|老师|我妈|领导]要[看|个]<bars>{title}",
        "[听好|记一下|数据]：{pairs}。<make><bars>{title}",
        "{pairs}，[想看|想比|比一比]哪个[最多|最高|多]，<bars>{title}",
        "{pairs}，[用柱子|拿柱子]画[出来|一下]{title}",
        "我想[要|看]<bars>，{pairs}{title}",
        make=_MAKE, bars=_BARS,
    )
}  # fmt: skip
_OF_YEARS: Phrasings = {
    "zh": chinese(
        "{data}，<make><lines>{title}",
        "{data}，[帮我|请|麻烦][画|做|生成]<lines>{title}",
        "[画个|来个|做个|画]<lines>[：|，]{data}{title}",
        "{data}[。|，][画成|连成|做成]<lines>[看看|我瞅瞅|]{title}",
        "[把|将]{data}[画成|连成|做成]<lines>{title}",
        "<lines>[：|，]{data}{title}",
        "{data}，[看走势|看趋势|看看变化]，<lines>{title}",
        "[汇报用|写论文用|开会要]，{data}，<make><lines>{title}",
        make=_MAKE, lines=_LINES,
    )
}  # fmt: skip
_OF_LISTS: Phrasings = {
    "zh": chinese(
        "[[给|用|拿]{list}[画个|做个]|[把|将]{list}[画成|做成]]<lines>{title}",
        "[给|帮]我[画|做|来][个|张]<lines>：{list}{title}",
        "{list}，<make><lines>{title}",
        "{list}[画个|做个|画成|来个]<lines>[吧|呗|谢谢|]{title}",
        "<lines>{list}{title}",
        "[数据|数值|y|values][=|：|是]{list}，<make><lines>{title}",
        "[plot|draw|画]一下{list}，[要|用]<lines>{title}",
        "[画个|做个|来个]<lines>，[数据是|数据|值为|y=]{list}{title}",
        make=_MAKE, lines=_LINES,
    )
}  # fmt: skip

FORMS = (Form(_bars, _OF_BARS, 1.0), Form(_years, _OF_YEARS, 0.45), Form(_list, _OF_LISTS, 0.35))
