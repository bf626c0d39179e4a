"""At the market: so much of this and of that, at so much; the change, the price of one, how much the money buys."""

from toolcall.datamodules.synthetic.calculator.chinese_life.life import count, food, fruit, life, other_piece, piece, price
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown


def _note(content: Content) -> Shown:
    value = content.choose("50", "100", "100", "100", "200")
    return Shown(value + content.choose("元", "块", "块钱", ""), value)


_KILOS = {"t": fruit, "s": food, "n": count(2, 12), "k": count(2, 12), "m": price(2, 28), "o": price(2, 28)}
_GOODS = {"t": piece, "s": other_piece, "n": count(2, 24), "k": count(2, 24), "m": price(3, 90), "o": price(3, 90)}

FORMS: tuple[Form, ...] = (
    life(
        "{n} * {m} + {k} * {o}", 1.2,
        "{t}{n}斤，{m}一斤[；|，|。]{s}{k}斤，{o}一斤[。|，]<total>",
        "[买了|称了|要了|]{t}{n}斤[，|]每斤{m}，{s}{k}斤[，|]每斤{o}，<so><total>",
        "{n}斤{t}[每斤{m}|，{m}一斤]，{k}斤{s}[每斤{o}|，{o}一斤]，<total>",
        "{t}要了{n}斤（{m}/斤），{s}要了{k}斤（{o}/斤），<total>",
        "[我妈|奶奶|楼下阿姨|我]买{n}斤{m}的{t}和{k}斤{o}的{s}，<total>",
        "{n}斤{t}加{k}斤{s}，[前面的|第一样]{m}一斤，[后面的|第二样]{o}一斤，<total>",
        "<total>？{t}{n}斤[，|]{m}一斤，{s}{k}斤[，|]{o}一斤",
        "[菜场|早市|超市]{t}{n}斤单价{m}，{s}{k}斤单价{o}，[小票上|总额]应该是多少",
        "{t} {n}斤×{m}，{s} {k}斤×{o}，合计",
        "[今天|早上|周末]进货：{t}{n}斤，[进价|单价]{m}；{s}{k}斤，[进价|单价]{o}，[本钱|成本|货款]多少",
        **_KILOS,
    ),
    life(
        "{m} * {n} + {o} * {k}", 0.8,
        "{t}{m}一斤[，|]买了{n}斤，{s}{o}一斤[，|]买了{k}斤，<total>",
        "{t}每斤{m}，{s}每斤{o}，[前者|{t}]要{n}斤，[后者|{s}]要{k}斤，<total>",
        "[今天|摊上]{t}卖{m}一斤，{s}卖{o}一斤[，|。][各要|分别买]{n}斤和{k}斤，<total>",
        "{t}{m}/斤要{n}斤，{s}{o}/斤要{k}斤，<so><total>",
        "[标价|价格]是{t}一斤{m}、{s}一斤{o}，[我|她]拿{n}斤{t}{k}斤{s}，<total>",
        **_KILOS,
    ),
    life(
        "{n} * {m} + {k} * {o}", 1.0,
        "{t}{n}个，{m}一个[；|，]{s}{k}个，{o}一个[。|，]<total>",
        "[买|买了|订了|]{n}个{t}[，|]每个{m}，{k}个{s}[，|]每个{o}，<total>",
        "{n}个{m}的{t}[和|加|，]{k}个{o}的{s}，<total>",
        "[班费|公司|我]要买{n}个{t}{k}个{s}，单价[分别是|各是]{m}和{o}，<total>",
        "[学校|工会|幼儿园]采购{t}{n}个（单价{m}）、{s}{k}个（单价{o}），[预算|总金额|共需]多少",
        "[下单|点了]{t}x{n}，每个{m}，{s}x{k}，每个{o}，<total>",
        "{t}一个{m}来{n}个，{s}一个{o}来{k}个，<so><total>",
        "[一个{t}|{t}单价]{m}，[一个{s}|{s}单价]{o}。{n}个{t}加{k}个{s}[要多少钱|是多少]",
        **_GOODS,
    ),
    life(
        "{n} * {m} + {o}", 0.6,
        "{n}斤{t}[每斤{m}|，{m}一斤]，[再|又]拿了[一袋|一盒|一包]{s}{o}，<total>",
        "{t}{n}斤{m}一斤，外加[一袋|一箱|一包]{s}{o}，<total>",
        "[买|要]{n}斤{t}，一斤{m}，[运费|包装费|塑料袋|跑腿费|加工费]另收{o}，<total>",
        "{t}[每斤|一斤]{m}，[来|称]{n}斤，[打车|停车|配送]又花了{o}，<total>",
        "[网购|快递寄]{n}斤{m}一斤的{t}，邮费{o}，<total>",
        **_KILOS | {"o": price(8, 60)},
    ),
    life(
        "{o} - {n} * {m}", 0.9,
        "{t}{m}一斤，[买|称|要]了{n}斤，[给|付]了[老板|摊主|他|]{o}，<change>",
        "[拿|带|揣着]{o}[去买菜|去菜场|出门]，买了{n}斤{t}每斤{m}，<left>",
        "{n}个{s}[，|]每个{m}，[付|给][了|]{o}，<change>",
        "[给|付]{o}，{n}斤{m}一斤的{t}，<change>",
        "[兜里|手里|微信里]{o}，{t}一斤{m}，称{n}斤[后|以后|完]<left>",
        "{s}{m}一个，[小朋友|弟弟|我]买{n}个，[递过去|给了收银员]{o}，<change>",
        "{o}买{n}斤{t}（{m}一斤），<change>",
        **_KILOS | {"n": count(2, 5), "m": price(1, 9), "o": _note, "s": other_piece},
    ),
    life(
        "{o} - {m} - {k}", 0.6,
        "[买|买了]{t}花了{m}，{s}花了{k}，[给|付]了{o}，<change>",
        "[带|带了|有|拿]{o}，[买|先买]{t}用了{m}，[又|再]买{s}用了{k}，<left>",
        "{t}{m}，{s}{k}，[我给|付了]{o}，<change>",
        "[妈妈给我|奶奶给了|零花钱]{o}，{t}{m}，{s}{k}，[都买了|买完]<left>",
        "{o}的[购物卡|超市卡|饭卡]，刷了{m}的{t}和{k}的{s}，[卡里|]<left>",
        t=fruit, s=food, m=price(3, 24), k=price(3, 24), o=_note,
    ),
    life(
        "{m} / {n}", 0.6,
        "{n}斤{t}[一共|总共|]{m}，[一斤|每斤][多少钱|合多少|几块]",
        "[花|花了|付了]{m}买了{n}[斤{t}，[平均|]每斤|个{s}，[平均|]每个]多少钱",
        "{m}买[了|]{n}[斤|个]，[单价|均价]多少",
        "{s}{n}个装卖{m}，[一个|单个]合多少",
        "[箱装|整箱|礼盒]{n}个{s}要{m}，[折合|算下来]一个[多少钱|几块钱]",
        "[团购|拼单]{n}斤{t}才{m}，一斤[合|是]多少",
        t=fruit, s=other_piece, n=count(3, 24), m=price(10, 260),
    ),
    life(
        "{m} / {n} * {k}", 0.6,
        "{n}斤{t}{m}，[买|要|称]{k}斤[多少钱|要多少]",
        "[买|称]{n}斤{t}花{m}，[照这样|同样的价|按这个价][买|]{k}斤[要|得]多少",
        "{n}个{s}卖{m}，{k}个[卖|要|该付]多少钱",
        "{m}能买{n}个{s}，[我要|想买]{k}个，[得花|要花]多少",
        "[上次|昨天]{n}斤{t}是{m}，[这次|今天]要{k}斤，多少钱",
        t=fruit, s=other_piece, n=count(2, 12), k=count(3, 30), m=price(6, 120),
    ),
    life(
        "{o} / {m}", 0.5,
        "{t}{m}一斤，{o}能[买|称]几斤",
        "[拿|用|手里有]{o}，{t}每斤{m}，[可以|能]买多少斤",
        "{o}能买[多少斤|几斤]{m}一斤的{t}",
        "[给老板|付]{o}，全买{m}一斤的{t}，[几斤|有几斤|是几斤]",
        "{t}单价{m}，[总价|一共付了]{o}，[几斤|称了多少斤]",
        t=fruit, m=price(2, 18), o=_note,
    ),
    life(
        "({m} + {o}) * {n}", 0.5,
        "[一|每]个{t}{m}，[一|每]个{s}{o}，[各买|各来|都要|各要]{n}个，<total>",
        "{t}{m}、{s}{o}，[各|每样]{n}个，<total>",
        "一套[有|含|是]{m}的{t}和{o}的{s}，[买|订]{n}套，<total>",
        "[每人|每个同学]发{m}的{t}和{o}的{s}，{n}个人[要多少钱|共花多少]",
        "[一套|礼包]{t}{m}加{s}{o}，来{n}套<total>",
        **_GOODS,
    ),
)  # fmt: skip
