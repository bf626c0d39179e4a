"""Word problems of school: so many times as many and some more, ages, shares of a whole, marks, trees along a road, work done together."""

from collections.abc import Callable
from math import gcd

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.chinese_life.life import PARTS, child, count, figure, life, other_piece, person, piece
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


def _ages(expression: str, weight: float, *patterns: str) -> Form:
    """Over somebody's age `a`, and `b`, by how much somebody else is younger."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        age = content.rng.randint(28, 70)
        who, whom = content.choose(
            ("妈妈", "她"), ("我妈", "她"), ("姑姑", "她"), ("阿姨", "她"), ("爸爸", "他"), ("我爸", "他"), ("舅舅", "他"), ("叔叔", "他")
        )
        slots = {
            "a": count(age, age)(content), "b": count(20, min(35, age - 3))(content), "n": count(3, 20)(content),
            "w": Shown.verbatim(who), "z": Shown.verbatim(whom),
        }  # fmt: skip
        return slots, {"expression": write(expression, slots)}

    return Form(draw, phrasings((), patterns, None, PARTS), weight)


def _shared(expression: str, weight: float, *patterns: str) -> Form:
    """Over an amount `a` and a share of it, `p` of `q`: 五分之三, 3/5."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        q = content.rng.randint(3, content.choose(5, 8, 12))
        p = content.choose(*(top for top in range(1, q) if gcd(top, q) == 1))
        said = f"{q}分之{p}" if content.chance(0.15) else f"{in_words(q, content)}分之{in_words(p, content)}"
        slots = {
            "a": Shown.verbatim(str(q * content.rng.randint(3, 60))) if content.chance(0.7) else figure(20, 900)(content),
            "f": Shown(content.choose(said, said, said, f"{p}/{q}"), f"{p} / {q}"), "t": piece(content), "w": person(content),
        }  # fmt: skip
        return slots, {"expression": write(expression, slots)}

    return Form(draw, phrasings((), patterns, None, PARTS), weight)


def _row(content: Content) -> Slots:
    """A length `a` that holds a distance `b` so many times."""
    distance = content.rng.randint(2, 15)
    return {"a": Shown.verbatim(str(distance * content.rng.randint(5, 60))), "b": count(distance, distance)(content)}


def _cage(content: Content) -> Slots:
    """So many heads `a` and legs `b` of hens and rabbits."""
    hens, rabbits = content.rng.randint(3, 30), content.rng.randint(3, 30)
    return {"a": Shown.verbatim(str(hens + rabbits)), "b": Shown.verbatim(str(2 * hens + 4 * rabbits))}


def _drawn(draw_slots: Callable[[Content], Slots], expression: str, weight: float, *patterns: str) -> Form:
    def draw(content: Content) -> tuple[Slots, Arguments]:
        slots = draw_slots(content)
        return slots, {"expression": write(expression, slots)}

    return Form(draw, phrasings((), patterns, None, PARTS), weight)


def _other(content: Content) -> Shown:
    return Shown.verbatim(content.choose("妹妹", "同桌", "小胖", "表弟", "堂姐", "圆圆", "班长", "笑笑", "豆豆", "丫丫"))


def _toy(content: Content) -> Shown:
    return Shown.verbatim(
        content.choose("弹珠", "糖果", "积木", "玻璃球", "气球", "千纸鹤", "贝壳", "橘子", "毽子", "橡皮", "徽章", "风车", "沙包", "核桃")
    )


def _paper(content: Content) -> Shown:
    return Shown.verbatim(content.choose("卡片", "贴纸", "邮票", "奖状", "画片", "明信片", "照片", "彩纸", "书签", "游戏卡"))


_MANY = {"w": child, "v": _other, "t": _toy, "s": other_piece, "p": _paper} | {
    "a": count(3, 90),
    "n": count(2, 9),
    "b": count(2, 20),
    "c": count(2, 20),
}

FORMS: tuple[Form, ...] = (
    life(
        "{a} * {n} + {b}", 0.8,
        "{w}有{a}张{p}，{v}的比{w}的{n}倍[还|]多{b}张，{v}有多少张",
        "{w}{a}个{t}，{v}是他的{n}倍还多{b}个，{v}[几个|有几个|多少]",
        "[一个数|这个数]比{a}的{n}倍[还|]多{b}，[这个数|]是多少",
        "比{a}的{n}倍多{b}的数是[几|多少]",
        "[白兔{a}只，灰兔|公鸡{a}只，母鸡|山羊{a}只，绵羊]比它的{n}倍多{b}只，[有多少只|几只]",
        "[上周卖{a}个{s}，这周比上周|上午卖{a}个{s}，下午比上午|甲店卖{a}个{s}，乙店比甲店]的{n}倍还多{b}个，[后者卖多少|多少个]",
        **_MANY,
    ),
    life(
        "{a} * {n} - {b}", 0.7,
        "{w}有{a}张{p}，{v}的比{w}的{n}倍少{b}张，{v}有多少张",
        "{w}{a}个{t}，{v}是他的{n}倍少{b}个，{v}[几个|有几个|多少]",
        "[一个数|这个数]比{a}的{n}倍少{b}，[这个数|]是多少",
        "比{a}的{n}倍少{b}的数是[几|多少]",
        "[上周卖{a}个{s}，这周比上周|上午卖{a}个{s}，下午比上午|甲店卖{a}个{s}，乙店比甲店]的{n}倍少{b}个，[后者卖多少|多少个]",
        **_MANY | {"a": count(12, 90)},
    ),
    life(
        "{a} + {a} * {n}", 0.6,
        "{w}有{a}个{t}，{v}是他的{n}倍，两人一共[多少|几]个",
        "[一班捐{a}本书，二班|合唱队{a}人，舞蹈队|甲组{a}分，乙组]是它的{n}倍，<how many>",
        "[裤子|短袖]{a}元，[上衣|大衣]的价钱是它的{n}倍，[一套|两样一起]多少钱",
        **_MANY,
    ),
    life(
        "{a} * {n} - {a}", 0.4,
        "{w}有{a}个{t}，{v}是他的{n}倍，{v}比{w}多几个",
        "[小号{a}厘米，大号|短的{a}厘米，长的]是它的{n}倍，[差|相差]多少厘米",
        **_MANY,
    ),
    life(
        "{a} + {a} + {b}", 0.5,
        "{w}有{a}个{t}，{v}比他多{b}个，<how many>",
        "[一班{a}人，二班比一班|上午{a}人，下午比上午|第一天{a}人，第二天比第一天]多{b}人，<how many>",
        "{w}做了{a}道题，{v}多做{b}道，<how many>",
        **_MANY | {"a": count(12, 99)},
    ),
    life(
        "{a} + {a} - {b}", 0.5,
        "{w}有{a}个{t}，{v}比他少{b}个，<how many>",
        "{w}跳了{a}下，{v}少跳{b}下，<how many>",
        "[上午卖{a}个{s}，下午|昨天卖{a}个{s}，今天]少卖{b}个，[两次|]<how many>",
        **_MANY | {"a": count(25, 99)},
    ),
    life(
        "({a} + {b}) / {n}", 0.6,
        "{w}有{a}个{t}，{v}有{b}个，[合起来|放一起]平分给{n}个人，每人[几个|多少]",
        "[红球{a}个，白球{b}个|男生{a}个，女生{b}个|苹果{a}个，桃子{b}个]，[平均|]分成{n}组，每组[几个|多少]",
        "{a}本加{b}本[，|]平均分给{n}个班，每班[几本|多少本]",
        **_MANY | {"a": count(20, 90), "b": count(20, 90)},
    ),
    life(
        "({a} - {b}) / {n}", 0.6,
        "{a}个{t}，[留下|自己留|先拿走]{b}个，[其余|剩下的]平均分给{n}个人，每人[几个|多少]",
        "[一本书|小说]{a}页，[看了|已看]{b}页，剩下的{n}天看完，每天[看|读][几页|多少页]",
        "{w}有{a}元，[买书用了|花掉]{b}元，余下的分{n}天用，每天多少",
        "[总共|一共]{a}个{s}，坏了{b}个，其余装{n}盒，每盒[几个|多少]",
        "[作业|任务]{a}道题，做完{b}道，剩下的分{n}天做，一天几道",
        **_MANY | {"a": figure(60, 400), "b": count(5, 50)},
    ),
    life(
        "({a} + {b} + {c}) / 3", 0.6,
        "[语文{a}数学{b}英语{c}|语文{a}，数学{b}，英语{c}|语数外{a}、{b}、{c}]，平均分[是|]多少",
        "[三次|3次][测验|跳远|模考]{a}、{b}、{c}，[平均|平均成绩]多少",
        "{w}[考了|得分]{a}、{b}和{c}，平均分",
        "[周一{a}个，周二{b}个，周三{c}个|第一天{a}个，第二天{b}个，第三天{c}个]，平均每天几个",
        a=figure(60, 100), b=figure(60, 100), c=figure(60, 100), w=person,
    ),
    life(
        "{a} + {a} * {n}", 0.4,
        "{w}{a}岁，[爷爷|外婆|爸爸]的年龄是他的{n}倍，[两人|]加起来多少岁",
        "{w}今年{a}岁，[妈妈|姑姑|老师]的岁数是他的{n}倍，[年龄和|一共]多少岁",
        **_MANY | {"a": count(6, 12), "n": count(3, 6)},
    ),
    life(
        "{a} * {n} - {a}", 0.4,
        "{w}{a}岁，[爸爸|爷爷|妈妈]的年龄是他的{n}倍，[大几岁|相差多少岁]",
        "[爸爸|姑姑]的岁数是{w}的{n}倍，{w}{a}岁，[大几岁|差多少岁]",
        **_MANY | {"a": count(6, 12), "n": count(3, 6)},
    ),
    _ages(
        "{a} + ({a} - {b})", 0.9,
        "{w}今年{a}岁，我比{z}小{b}岁，我俩年龄加起来",
        "{w}{a}岁，我比{z}小{b}岁，[我们俩|两个人|我和{w}]一共多少岁",
        "[我|表妹|邻居家孩子]比{w}小{b}岁，{w}今年{a}[岁|]，年龄和[是多少|]",
        "{w}{a}，[儿子|女儿]小{z}{b}岁，[两人|他俩]年龄之和",
    ),
    _ages(
        "{a} - {b} + {n}", 0.5,
        "{w}今年{a}岁，我比{z}小{b}岁，{n}年后我[几岁|多大]",
        "[过|再过]{n}年我多大？{w}现在{a}岁，我小{z}{b}岁",
        "我比{w}小{b}岁，{w}{a}岁，[再过{n}年|{n}年以后]我[几岁|多少岁]",
    ),
    _shared(
        "{a} * {f}", 0.9,
        "[一条路|水渠|隧道|布]长{a}米，[修了|用了|挖了|剪去]{f}，[是|也就是][多少米|几米]",
        "{a}的{f}<is>",
        "[一本书|小说|课本]{a}页，[看了|读了]{f}，[是多少页|那是几页]",
        "[全校|车间|全厂|年级]{a}人，[女生|男生|戴眼镜的|党员]占{f}，[有多少人|几个人]",
        "{w}有{a}元，[捐|花|存]了{f}，是多少钱",
        "[果园|农场]{a}棵树，{f}是[苹果树|梨树|桃树]，[几棵|有多少棵]",
        "{a}个{t}卖出{f}，[卖了|是]几个",
    ),
    _shared(
        "{a} * (1 - {f})", 0.8,
        "[一条路|水渠|隧道|布]长{a}米，[修了|用了|挖了|剪去]{f}，[还剩|剩下|余下][多少米|几米]",
        "[一本书|小说]{a}页，[看了|读了]{f}，[还有|剩]多少页没[看|读]",
        "{w}有{a}元，[花了|用掉|存起来]{f}，<left>",
        "{a}个{t}[送出|卖掉|分了]{f}，还剩几个",
        "{a}吨[货|煤|大米]，运走{f}，<left>",
        "[一桶油|水箱]{a}升，用去{f}，剩[几升|多少升]",
    ),
    _shared(
        "{a} / ({f})", 0.5,
        "一个数的{f}是{a}，[这个数|求这个数][是多少|]",
        "[看了|读了]{a}页，[正好是|占][全书|整本]的{f}，[全书|一共]多少页",
        "{w}[花|用]了{a}元，是[全部|零花钱|工资]的{f}，[全部|原来]有多少",
        "[修了|走了]{a}米，占全长{f}，全长多少米",
        "[女生|男生]{a}人，占全班的{f}，全班[几个人|多少人]",
    ),
    _drawn(
        _row, "{a} / {b} + 1", 0.5,
        "{a}米长的[路|小路|马路]，每隔{b}米[种|栽]一棵树，两端都[种|栽]，[要|共]几棵",
        "[路|河堤|街道]长{a}米，{b}米一[盏路灯|棵柳树|根电线杆]，两头都有，[一共|要]多少",
        "[两端都栽|两头都种]，{a}米[，|]每{b}米一棵，[几棵|多少棵]",
    ),
    _drawn(
        _row, "{a} / {b} - 1", 0.3,
        "{a}米长的[路|小路|走廊]，每隔{b}米[种|栽|放]一棵，两端都不[种|栽|放]，[要|共]几棵",
        "[路|街道]长{a}米，{b}米一[盏灯|棵树|根桩]，两头都不要，[一共|要]多少",
    ),
    life(
        "({n} - 1) * {b}", 0.4,
        "[木头|钢管|竹竿]锯成{n}段，[锯一次|每次|每锯一下][要|]{b}分钟，[一共|共]几分钟",
        "从1楼[走|爬]到{n}楼，[每层|一层]{b}级台阶，[一共|共]多少级",
        "[一排|]{n}棵树，[相邻|每两棵][间隔|相距]{b}米，[第一棵到最后一棵|首尾]多少米",
        n=count(3, 20), b=count(2, 20),
    ),
    life(
        "1 / (1 / {a} + 1 / {b})", 0.6,
        "[一项工程|这个活|一批零件]，甲单独做{a}天，乙单独做{b}天，[合作|一起做]几天[完成|]",
        "[甲管|大水管|粗管]{a}小时[注满|放满]，[乙管|小水管|细管]{b}小时[注满|放满]，[一起开|同时开]几小时满",
        "[师傅|{w}]{a}小时干完，[徒弟|{v}]{b}小时干完，一起[干|做]要多久",
        "甲队修完要{a}天，乙队要{b}天，两队合修[几天|多少天]",
        **_MANY | {"a": count(3, 30), "b": count(3, 40)},
    ),
    life(
        "{a} / ({b} + {c})", 0.6,
        "[修|铺|挖]{a}米，甲队每天{b}米，乙队每天{c}米，[一起|合作][几天|多少天]",
        "{a}个零件，[师傅|甲]每小时做{b}个，[徒弟|乙]每小时{c}个，合做几小时",
        "[打|抄]{a}页[稿子|材料]，{w}一天{b}页，{v}一天{c}页，两人一起几天",
        "[水池|水箱]{a}吨，两根水管每小时[进|放]{b}吨和{c}吨，[一起|同时]开几小时满",
        **_MANY | {"a": figure(100, 900), "b": count(5, 40), "c": count(5, 40)},
    ),
    life(
        "({a} - {b} * {n}) / {c}", 0.5,
        "[修路|挖渠]{a}米，[前|已经修了|干了]{n}天每天{b}米，剩下的{c}天完成，每天多少米",
        "{a}个零件，每天做{b}个做了{n}天，剩下{c}天做完，每天几个",
        "[一本书|小说]{a}页，每天看{b}页看了{n}天，余下的{c}天看完，每天几页",
        a=figure(300, 900), b=count(5, 30), n=count(2, 9), c=count(2, 12),
    ),
    life(
        "{a} / {n} / {b}", 0.3,
        "[{n}人{b}天做{a}个，平均每人|{n}台机器{b}天加工{a}件，平均每台|{n}头牛{b}天吃{a}斤，平均每头]每天多少",
        "{a}[元|斤|个]分给{n}个组，每组{b}人，每人多少",
        a=figure(60, 900), n=count(2, 9), b=count(2, 9),
    ),
    _drawn(
        _cage, "({b} - 2 * {a}) / 2", 0.2,
        "鸡兔同笼，[头|一共]{a}个[头|]，脚{b}只，兔子[几只|有多少只]",
        "[鸡和兔|笼里鸡兔]共{a}只，[脚|腿]{b}条，兔[几只|多少]",
    ),
)  # fmt: skip
