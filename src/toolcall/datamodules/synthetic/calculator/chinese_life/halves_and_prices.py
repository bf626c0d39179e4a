"""Amounts with a half behind them and prices as they are spoken: three and a half jin at 6块8, half an hour, two and a half years."""

from toolcall.datamodules.synthetic.calculator.chinese_life.life import Draw, count, figure, food, fruit, life, person
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown


def half_more(most: int) -> Draw:
    """What stands before 斤半, 个半小时, 年半: 3, 三, 两."""

    def draw(content: Content) -> Shown:
        value = content.rng.randint(1, most)
        shown = "两" if value == 2 else in_words(value, content)
        return Shown(shown if value == 2 or content.spelled or content.chance(0.55) else str(value), f"{value}.5")

    return draw


def spoken_price(low: int, high: int) -> Draw:
    """6块8, 六块八, 12块5毛, 8毛, 3元6角."""

    def draw(content: Content) -> Shown:
        value, tenth = content.rng.randint(low, high), content.rng.randint(1, 9)
        words = content.spelled or content.chance(0.25)
        small = in_words(tenth, content) if words else str(tenth)
        if tenth == 2 and words and content.chance(0.5):
            small = "两"
        if content.chance(0.08):
            return Shown(small + content.choose("毛", "毛钱", "角"), f"0.{tenth}")
        whole = "两" if value == 2 and words else in_words(value, content) if words else str(value)
        if small == "两":
            return Shown(f"{whole}块{small}毛", f"{value}.{tenth}")
        kind = content.rng.random()
        if kind < 0.62:
            return Shown(f"{whole}块{small}", f"{value}.{tenth}")
        if kind < 0.74:
            return Shown(f"{whole}块半", f"{value}.5")
        if kind < 0.86:
            return Shown(f"{whole}块{small}{content.choose('毛', '毛钱', '角')}", f"{value}.{tenth}")
        return Shown(f"{whole}元{small}角" if kind < 0.92 else f"{whole}块", f"{value}.{tenth}" if kind < 0.92 else str(value))

    return draw


_HOW_MUCH = "[多少钱|多少钱|一共多少|要多少钱|要付多少|几块钱|是多少钱|得多少钱|合计多少]"
_WEIGHED = {"t": fruit, "s": food, "m": spoken_price(1, 38), "o": spoken_price(1, 38), "n": half_more(9), "k": count(2, 9), "w": person}
_TIMED = {"n": half_more(9), "a": figure(3, 130), "b": figure(500, 9000), "w": person}
_HALVED = {"a": figure(2, 60, 0.5), "k": count(2, 12), "w": person, "t": fruit}

FORMS: tuple[Form, ...] = (
    life(
        "{m} * {n}", 1.4,
        f"一斤{{t}}{{m}}，买{{n}}斤半{_HOW_MUCH}",
        f"{{t}}{{m}}一斤，[来|称|买|要|拿]{{n}}斤半，{_HOW_MUCH}",
        f"[{{t}}|{{s}}]每斤{{m}}，{{n}}斤半{_HOW_MUCH}",
        f"{{s}}{{m}}一公斤，[要|买]{{n}}公斤半[的话|，]{_HOW_MUCH}",
        f"{{m}}一斤的{{t}}[来|称|要|买了]{{n}}斤半[，|]{_HOW_MUCH}",
        "{t}今天{m}一斤，{w}要{n}斤半，[收他|该收|要收]多少钱",
        f"单价{{m}}，{{n}}斤半，{_HOW_MUCH}",
        f"[布|绳子|花边|电线|水管]{{m}}一米，[剪|扯|要]{{n}}米半，{_HOW_MUCH}",
        "{m}/斤×{n}斤半",
        "{s}才{m}一斤，称了{n}斤半，[老板算多少钱|该付多少|给多少]",
        f"[停车|充电宝|台球|羽毛球场|共享单车]{{m}}一小时，[用了|玩了|停了]{{n}}个半小时，{_HOW_MUCH}",
        **_WEIGHED,
    ),
    life(
        "{n} * {m}", 0.8,
        f"{{n}}斤半{{t}}，{{m}}一斤，{_HOW_MUCH}",
        f"[买|称]了{{n}}斤半{{s}}，一斤{{m}}，{_HOW_MUCH}",
        f"{{n}}斤半，每斤{{m}}，{_HOW_MUCH}",
        f"{{n}}公斤半的{{t}}，一公斤{{m}}，{_HOW_MUCH}",
        f"要{{n}}斤半{{t}}，老板说{{m}}一斤，{_HOW_MUCH}",
        f"{{t}}{{n}}斤半[，|]{{m}}一斤，{_HOW_MUCH}",
        f"[停|停车|租]了{{n}}个半小时，[一小时|每小时]{{m}}，{_HOW_MUCH}",
        **_WEIGHED,
    ),
    life(
        "{m} * {k}", 1.0,
        f"一斤{{t}}{{m}}，[买|来|称|要]{{k}}斤{_HOW_MUCH}",
        f"{{t}}{{m}}一斤，{{k}}斤{_HOW_MUCH}",
        f"[烧饼|包子|粽子|茶叶蛋|信封|玉米饼]{{m}}一个，[拿|买|来]{{k}}个{_HOW_MUCH}",
        f"[矿泉水|豆浆|汽水|酸奶|啤酒]{{m}}一瓶，{{k}}瓶{_HOW_MUCH}",
        f"[地铁票|船票|门票|贺卡|邮票]{{m}}一张，{{k}}张{_HOW_MUCH}",
        f"{{m}}一份的[炒粉|凉皮|盖饭|煎饺]，[要|来|打包]{{k}}份，{_HOW_MUCH}",
        f"[签字笔|牙刷|口红|冰棍]每支{{m}}，买{{k}}支，{_HOW_MUCH}",
        f"{{s}}单价{{m}}，{{w}}买了{{k}}斤，{_HOW_MUCH}",
        **_WEIGHED | {"m": spoken_price(1, 14)},
    ),
    life(
        "{m} + {o}", 0.6,
        "{t}{m}，{s}{o}，[一共|加起来|总共][多少|多少钱|是多少]",
        "[早饭|煎饼|豆浆|地铁]{m}，[咖啡|午饭|公交|零食]{o}，[加起来|总共]花了多少",
        "{m}加{o}[是|等于|一共]多少钱",
        "刚才[付|花]了{m}，又[付|花]了{o}，[一共|总共]多少",
        **{name: make for name, make in _WEIGHED.items() if name in "tsmo"},
    ),
    life(
        "{m} * 0.5", 0.5,
        f"{{t}}{{m}}一斤，[来|买|称|要]半斤，{_HOW_MUCH}",
        f"一斤{{s}}{{m}}，半斤{_HOW_MUCH}",
        f"{{t}}每斤{{m}}，[只要|就要|先来]半斤{_HOW_MUCH}",
        f"{{m}}一公斤的{{s}}，半公斤{_HOW_MUCH}",
        m=spoken_price(1, 38), t=fruit, s=food,
    ),
    life(
        "{a} * {n}", 0.9,
        "[时速|每小时|一小时]{a}公里，[开|跑|走]{n}个半小时，[多远|多少公里|跑多远]",
        "每小时[做|加工|包|打]{a}个，{n}个半小时[做|能完成|一共]多少个",
        "[水龙头|水泵|注水]每小时{a}升，[放|抽|开]{n}个半小时[是|一共|有]多少升",
        "[一小时|时薪]{a}块，[干|做|兼职]了{n}个半小时，[拿多少|工资多少|挣多少]",
        "{w}一小时[走{a}里，{n}个半钟头走|骑{a}里，{n}个半钟头骑]多少里",
        "[机器|打印机|流水线]每小时{a}件，[开|转]{n}个半小时出多少件",
        "[一天|每天][看|写|背]{a}页，{n}天半[是|一共]多少页",
        **_TIMED,
    ),
    life(
        "{n} * {a}", 0.4,
        "{n}个半小时，每小时{a}公里，[多远|一共多少公里]",
        "[干|做]了{n}个半小时，[一小时|每小时]{a}块，[多少钱|工资多少]",
        "{w}[开|骑]了{n}个半小时，[时速|平均时速]{a}，[多少公里|走了多远]",
        **_TIMED,
    ),
    life(
        "{n} * 12", 0.5,
        "{n}年半[是|有|等于|合][多少|几]个月",
        "[租|住|合同签|在校|服役|练琴]{n}年半，[一共|也就是|合]多少个月",
        "[孩子|{w}家娃|宝宝]{n}岁半，[是|合]几个月大",
        "[几|多少]个月[等于|是]{n}年半",
        **_TIMED,
    ),
    life(
        "{b} * 12 * {n}", 0.4,
        "[月租|每月房租|一个月]{b}，[住|租]{n}年半，[一共|总共]多少钱",
        "每[个|]月[存|还|交]{b}，{n}年半[一共|总共]多少[钱|]",
        "[月供|月薪]{b}，{n}年半[一共|合计]多少",
        **_TIMED,
    ),
    life(
        "{n} * 60", 0.5,
        "[看电影|开会|坐车|补课|排队]{n}个半小时，[合|是|也就是]多少分钟",
        "{n}个半小时[是|有|等于|合][多少|几]分钟",
        "{n}分半[是|等于|有]多少秒",
        "[泡面|煮蛋|倒计时|这首歌]{n}分半，[是|换成]多少秒",
        **_TIMED,
    ),
    life(
        "{a} / 0.5 * {k}", 1.0,
        "半小时[走{a}公里，照这[个|样的|]速度走|跑{a}公里，照这个速度跑|骑{a}公里，照这样骑]{k}[个|]小时[多远|是多少公里|有多远|]",
        "[{w}|我]半个小时[走|骑|跑]了{a}公里，[按这个速度|这样]{k}个小时[能有|是|一共]多少公里",
        "半[个|]小时[看|抄|译]{a}页，{k}小时多少页",
        "半天[做|卖|收]{a}箱，{k}天[是|有]多少箱",
        "半斤{t}{a}元，{k}斤[多少钱|要多少钱|几块]",
        "[水管|水泵|水龙头]半小时[放|流]水{a}吨，{k}小时[放|流]多少吨",
        "照半小时{a}公里的速度，{k}小时[走|跑]多远",
        "半升[油|牛奶|果汁]{a}块，{k}升[多少|多少钱|要多少]",
        **_HALVED,
    ),
    life(
        "{a} / 0.5", 0.6,
        "半小时[走|跑|骑|游]{a}公里，[时速|每小时|一小时][多少|多少公里|是多少]",
        "半斤{t}{a}元，一斤[多少钱|合多少|几块]",
        "{w}半小时[走|跑]了{a}公里，速度是每小时多少公里",
        "半公斤{a}块，[一公斤|每公斤]多少[钱|]",
        "半升{a}块，一升多少钱",
        **_HALVED,
    ),
    life(
        "{a} / {n}", 0.5,
        "{n}个半小时[走|跑|骑|开]了{a}公里，[时速|平均每小时][多少|多少公里]",
        "{n}斤半{t}[一共|花了|]{a}元，[一斤|每斤][多少钱|合多少]",
        "{a}公里[走|跑|开]了{n}个半小时，[速度|时速][是|]多少",
        "[付|花]了{a}块，买了{n}斤半，[单价|每斤]多少",
        n=half_more(6), a=figure(12, 500), t=fruit,
    ),
)  # fmt: skip
