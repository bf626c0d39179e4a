"""How long it takes at so much a day, what one of a pack costs, what is left of a book, who took fewer steps, dozens and long rows."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.chinese_life.life import Draw, count, figure, life, other_piece, person, piece, price
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write

_PACKS = (
    ("牛奶", "箱", "盒"), ("酸奶", "箱", "杯"), ("啤酒", "箱", "瓶"), ("矿泉水", "箱", "瓶"), ("可乐", "提", "罐"), ("抽纸", "提", "包"), ("卷纸", "提", "卷"),
    ("方便面", "箱", "袋"), ("鸡蛋", "板", "个"), ("面膜", "盒", "片"), ("电池", "板", "节"), ("咖啡", "盒", "条"), ("袜子", "包", "双"), ("口罩", "盒", "个"),
    ("铅笔", "盒", "支"), ("粉笔", "盒", "根"), ("瓷砖", "箱", "块"), ("猫罐头", "箱", "罐"), ("尿不湿", "包", "片"), ("湿巾", "箱", "包"), ("垃圾袋", "卷", "个"),
    ("巧克力", "盒", "颗"), ("月饼", "盒", "个"), ("茶包", "盒", "包"), ("火腿肠", "袋", "根"), ("凉茶", "箱", "罐"), ("洗衣凝珠", "盒", "颗"), ("灯泡", "箱", "个"),
)  # fmt: skip
_TASKS = (
    ("背", "个", "单词"), ("看", "页", "小说"), ("做", "道", "题"), ("练", "个", "字"), ("修", "米", "路"), ("织", "行", "围巾"), ("抄", "页", "书"),
    ("加工", "个", "零件"), ("种", "棵", "树"), ("背", "首", "古诗"), ("译", "页", "稿子"), ("贴", "块", "瓷砖"), ("包", "个", "粽子"), ("录", "条", "数据"),
    ("摘", "筐", "橘子"), ("改", "份", "卷子"), ("刷", "道", "真题"), ("拼", "块", "拼图"), ("挖", "米", "水渠"), ("写", "页", "论文"), ("听", "节", "网课"),
    ("装", "台", "空调"), ("画", "张", "插画"), ("剪", "条", "视频"), ("缝", "件", "校服"), ("送", "份", "外卖"), ("打", "页", "稿件"), ("糊", "个", "灯笼"),
)  # fmt: skip
_EATEN = (
    ("猫粮", "克"), ("大米", "公斤"), ("狗粮", "斤"), ("煤", "吨"), ("面粉", "斤"), ("奶粉", "克"), ("柴油", "升"), ("饲料", "公斤"), ("咖啡豆", "克"), ("洗手液", "毫升"),
    ("流量", "G"), ("打印纸", "张"), ("药", "片"), ("猫砂", "斤"), ("食用油", "毫升"), ("鱼食", "克"), ("酒精", "毫升"), ("草料", "捆"), ("茶叶", "克"), ("电", "度"),
)  # fmt: skip


def _named(rows: tuple[tuple[str, ...], ...], names: str, expression: str, **slots: Draw) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Words of one of the rows, and numbers."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        drawn = {name: Shown(text, "") for name, text in zip(names, content.choose(*rows), strict=True)}
        drawn |= {name: make(content) for name, make in slots.items()}
        return drawn, {"expression": write(expression, drawn)}

    return draw


def _form(draw: Callable[[Content], tuple[Slots, Arguments]], weight: float, *patterns: str) -> Form:
    return Form(draw, phrasings((), patterns), weight)


def _compared(expression: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Two amounts, `a` less than `b`."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        low, high = content.choose((80, 700), (1000, 9000), (3000, 19000))
        less = content.rng.randint(low, high - 5)
        more = content.rng.randint(less + 1, high)
        slots = {"a": Shown.verbatim(str(less)), "b": Shown.verbatim(str(more)), "w": person(content), "x": person(content)}
        while slots["x"] == slots["w"]:
            slots["x"] = person(content)
        return slots, {"expression": write(expression, slots)}

    return draw


def _row(sign: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    """All numbers from one to `n`, of which the request names `a`, the first few, and the last: a product of few, a sum of many by Gauss."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        last = (
            content.rng.randint(4, 9)
            if sign == "*"
            else content.choose(20, 50, 60, 99, 100, 100, 100, 200, 500, 1000, content.rng.randint(12, 300))
        )
        words = content.spelled or content.chance(0.15)
        said = {"*": content.choose("乘", "乘", "×", "*", "乘以"), "+": content.choose("+", "+", "加", "＋")}[sign]
        shown = ["一", "二", "三", "四"] if words and said.isalpha() else ["1", "2", "3", "4"]
        first = said.join(shown[: 3 if last == 4 else content.choose(2, 3, 3, 3, 4) if sign == "+" else 3])
        end = in_words(last, content) if words else str(last)
        written = " * ".join(map(str, range(1, last + 1))) if sign == "*" else f"(1 + {last}) * {last} / 2"
        return {"a": Shown(first, ""), "n": Shown(end, str(last)), "s": Shown(said, "")}, {"expression": written}

    return draw


_DAYS = "[要多少天|要几天|需要几天|得多少天|几天能完成|多少天能完|几天]"

FORMS: tuple[Form, ...] = (
    _form(
        _named(_PACKS, "tuv", "{m} / {n}", m=price(8, 160), n=count(4, 60)), 1.2,
        "{t}一{u}{n}{v}卖{m}，单{v}[折合|合|是|要][多少钱|多少]",
        "{t}一{u}{n}{v}{m}，[平均|折合|算下来]一{v}[多少钱|几块|多少]",
        "{m}一{u}的{t}，[一{u}|每{u}|里面]{n}{v}，一{v}[多少钱|合几块|多少]",
        "一{u}{t}{m}[，|]共{n}{v}，每{v}[多少|多少钱]",
        "{t}{n}{v}装{m}，[单价|每{v}|一{v}][多少|是多少|多少钱]",
        "[超市|网上|直播间|批发市场]{t}{m}一{u}，[有|含]{n}{v}，[折合|合]一{v}多少",
        "[花|付]了{m}[买|囤]了一{u}{t}，{n}{v}，[每{v}|一{v}][成本|多少钱]",
        "{n}{v}{t}[一共|总共|要]{m}，一{v}多少[钱|]",
        "一{v}{t}合多少钱？一{u}{n}{v}，{m}",
        "[这|]一{u}{t}{n}{v}，[标价|团购价|到手价]{m}，[单{v}|每{v}]折合[多少|多少钱]",
    ),
    _form(
        _named(_TASKS, "xyz", "{a} / {n}", a=figure(100, 5000), n=count(3, 60)), 1.3,
        "每天{x}{n}{y}{z}，{x}完{a}{y}[要|需要|得][多少|几]天",
        f"一天{{x}}{{n}}{{y}}{{z}}，{{a}}{{y}}{_DAYS}",
        f"[一共|总共]{{a}}{{y}}{{z}}，每天{{x}}{{n}}{{y}}，{_DAYS}",
        f"{{a}}{{y}}{{z}}，一天{{x}}{{n}}{{y}}[的话|]，{_DAYS}",
        "[我|同桌|徒弟|工人][打算|准备|能|]每天{x}{n}{y}{z}，{a}{y}[几天|多少天|多久][{x}完|能{x}完]",
        f"{{x}}{{a}}{{y}}{{z}}，每天{{n}}{{y}}，{_DAYS}",
        "[按|照]每天{n}{y}的[速度|进度]，{x}{a}{y}{z}[要|需要|得][几天|多少天]",
        "{a}{y}{z}[分到每天|每天]{x}{n}{y}，[{x}多少天|要{x}几天]",
        "[离考试|离交货]还早，{a}{y}{z}，每天{x}{n}{y}，要{x}多少天",
    ),
    _form(
        _named(_TASKS, "xyz", "{a} / {n}", a=figure(100, 5000), n=count(3, 60)), 0.5,
        "{a}{y}{z}[要|得|必须]{n}天{x}完，[每天|一天|平均每天]{x}[几|多少]{y}",
        "用{n}天{x}完{a}{y}{z}，[每天|一天][要|得|]{x}多少{y}",
        "[计划|打算]在{n}天内{x}{a}{y}{z}，[平均|]每天多少{y}",
    ),
    _form(
        _named(_EATEN, "tu", "{a} / {n}", a=figure(100, 9000), n=figure(3, 90)), 0.7,
        "{a}{u}{t}，[每天|一天][用|用掉|消耗]{n}{u}，[能用|够用|可以用]几天",
        "[家里|店里|仓库]还有{a}{u}{t}，[一天|每天]用{n}{u}，[够|能用|撑]多少天",
        "[每天|一天]用{n}{u}{t}，{a}{u}[能用|够][几天|多少天]",
        "{t}{a}{u}，[日均|每天]{n}{u}，[几天用完|用完要几天|能撑几天]",
        "[新买的|刚到的|这批|囤的]{t}{a}{u}，每天用{n}{u}，几天[见底|用完]",
    ),
    life(
        "{b} / {a}", 1.0,
        "时速{a}公里，跑完{b}公里要[几个小时|几小时|多少小时|多久]",
        "[每小时|一小时]{a}公里，{b}公里要[开|跑|走]几[个|]小时",
        "[高铁|动车|货车|轮船|飞机]时速{a}公里，[全程|全长|路程]{b}公里，[几小时到|要几个小时|开多少小时]",
        "[按|以]{a}公里的时速，{b}公里[需要|得|要]多少[个|]小时",
        "{a}公里每小时[跑|开|走]{b}公里，用时[多少小时|几小时]",
        "车速{a}，{b}公里[多久到|几小时到|要开几小时]",
        "[限速|匀速]{a}[公里|km/h]，[到家|到成都|到海边]{b}公里，[最快|至少|]要几小时",
        "每分钟[打{a}个字，{b}个字|走{a}米，{b}米|跳{a}下，{b}下]要几分钟",
        a=figure(30, 350), b=figure(360, 3000),
    ),
    life(
        "{a} - {n} * {b}", 0.2,
        "[原来|仓库]有{a}箱，运走{b}车，每车{n}箱，[还剩|剩]多少箱",
        "{a}元，[花|用]了{b}次，每次{n}元，还剩多少",
        a=figure(400, 900), b=count(2, 12), n=count(5, 30),
    ),
    life(
        "{a} - {n} * {k}", 1.3,
        "一本书{a}页，每天[读|看]{n}页，[读|看]了{k}天，还[剩|有]几页",
        "[小说|漫画|课本|传记|绘本|诗集]{a}页，[每天|一天][看|读]{n}页，[看|读]了{k}天[后|]，[还剩|剩下]多少页",
        "[全书|这本书][一共|]{a}页，{w}每天看{n}页，{k}天后[还剩|剩|还有]多少页[没看|]",
        "一共{a}[道题，每天做{n}道，做了{k}天，还剩几道|个单词，每天背{n}个，背了{k}天，还剩几个|个零件，每天加工{n}个，干了{k}天，还差几个]",
        "[一桶油{a}升，每天用{n}升，用了{k}天|一卷线{a}米，每次用{n}米，用了{k}次]，[还剩|剩]多少",
        "[要修|全长]{a}米[的路|]，每天修{n}米，修了{k}天，[还剩|还差|还有]多少米",
        "卡里{a}[元|块]，每天花{n}[元|块]，{k}天后[还剩|剩]多少",
        "[仓库有|店里有|进了]{a}[箱{t}，每天卖{n}箱，卖了{k}天，还剩几箱|个{t}，每天卖{n}个，卖了{k}天，还剩几个]",
        "[还剩几页|剩多少页]：{a}页的书，每天{n}页，看了{k}天",
        "[药|维生素]{a}片，每天吃{n}片，吃了{k}天[，|]还剩几片",
        "{a}页的[练习册|字帖|乐谱]，一天[写|练]{n}页，已经[写|练]了{k}天，还[剩|差]多少页",
        a=figure(240, 900), n=count(3, 28), k=count(2, 8), w=person, t=piece,
    ),
    life(
        "{a} - {n}", 0.6,
        "一本书{a}页，[看到|读到]第{n}页，还[剩|有]几页",
        "[总共|一共]{a}[页，看了{n}页|集，追了{n}集|题，做了{n}题|公里，走了{n}公里|节课，上了{n}节]，还[剩|有|差]多少",
        "{a}[页看了{n}页|集追了{n}集|题做了{n}题]，还剩[多少|几]",
        "[仓库|货架|冷库]{a}箱，[卖了|搬走|出库]{n}箱，[剩|还有]多少箱",
        a=figure(200, 900), n=figure(20, 190),
    ),
    _form(
        _compared("{b} - {a}"), 1.2,
        "今天走了{a}步[，| ]昨天{b}步[，| ]今天比昨天少走[多少步|几步|多少]",
        "[今天做了{a}单，昨天{b}单|本周做了{a}单，上周{b}单|这个月卖了{a}单，上个月{b}单]，少了多少单",
        "{w}{a}步，{x}{b}步，{w}比{x}少[多少|几]步",
        "昨天[走|跑]了{b}步，今天[才|只有|只]{a}步，[少|差]了多少[步|]",
        "[上个月{b}，这个月{a}|上周{b}，这周{a}|去年{b}，今年{a}]，[少了|降了|减少]多少",
        "[爸爸|姐姐|我]走了{a}步，[妈妈|弟弟|同事]走了{b}步，[差|相差]多少步",
        "[今天{a}，昨天{b}|这次{a}，上次{b}|本周{a}，上周{b}|你{a}，我{b}]，[差多少|相差多少|少多少]",
        "{x}走了{b}米，{w}走了{a}米，{w}少走多少米",
        "[电费|话费|房租|油费]上月{b}，[本月|这个月]{a}，[省|少]了[多少|多少钱]",
    ),
    _form(
        _compared("{b} - {a}"), 0.8,
        "今天走了{b}步[，| ]昨天{a}步[，| ]今天比昨天多走[多少步|几步|多少]",
        "昨天{a}步今天{b}步，[多走|多]了[多少|多少步]",
        "{w}{b}步，{x}{a}步，{w}[比{x}|]多[多少|几]步",
        "[上个月{a}，这个月{b}|上周{a}，这周{b}|去年{a}，今年{b}]，[多了|涨了|增加]多少",
        "[早上|开始|起点]读数{a}，[晚上|结束|终点]{b}，[走|用|增加]了多少",
        "[第一次|上回]跳了{a}下，[第二次|这回]{b}下，进步了[多少|几]下",
    ),
    life(
        "{n} * 12", 0.8,
        "{n}打鸡蛋是[多少|几]个[(一打12个)|（一打12个）|]",
        "{n}打{t}[有|是|一共]多少个",
        "[一打12个|一打是12个]，{n}打[是|有]多少个",
        "[买|订|进]了{n}打[铅笔|玫瑰|毛巾|啤酒|杯子|袜子|手套]，[一共|总共]多少",
        "{n}打[啤酒等于多少瓶|铅笔等于多少支|玫瑰是多少朵]",
        "[多少|几]个是{n}打",
        "[老板|店家|{w}]要{n}打[鸭蛋|蜡烛|气球]，[得|要]备多少个",
        "{n}打乒乓球[拆开|散装]是多少个",
        n=count(2, 30), t=other_piece, w=person,
    ),
    life(
        "{a} / 12", 0.4,
        "{a}个鸡蛋是[几|多少]打",
        "[一打12个|每打12个]，{a}个[是|装]几打",
        "{a}[支铅笔|瓶啤酒|朵玫瑰|个杯子|双袜子][是|合|等于]多少打",
        "{a}个{t}[可以|能]装几打",
        a=lambda c: Shown.verbatim(str(12 * c.rng.randint(2, 40))), t=other_piece,
    ),
    _form(
        _row("*"), 0.9,
        "{a}这样一直乘到{n}",
        "{a}[一直|依次|接着|再|…|……|...]乘到{n}[，等于多少|是多少|得几|]",
        "{a}，[一直|这样]乘到{n}[，结果是多少|等于几|]",
        "从1[一直|连续|]乘到{n}[是多少|等于多少|得多少]",
        "1到{n}[所有整数|的所有数|][连乘|相乘|乘起来][是多少|等于几|的积]",
        "把1到{n}[全部|都|][乘起来|连乘][，等于多少|]",
    ),
    _form(
        _row("+"), 0.9,
        "{a}一直{s}到{n}",
        "{a}[一直|……|...|…|这样一直|依次]加到{n}[等于多少|是多少|和是多少|]",
        "从1[一直|连续|]加到{n}[是多少|等于多少|得多少]",
        "1到{n}[所有整数|的自然数|所有的数|][的和|加起来|相加][是多少|等于多少]",
        "[高斯小时候算的|老师让算]从1加到{n}，[得多少|和是多少]",
        "{a}＋…＋{n}[＝|＝？|的和]",
        "[前{n}个正整数|1到{n}]的和[是多少|]",
        "把1到{n}[全部|都|][加起来|相加][，是多少|]",
    ),
)  # fmt: skip
