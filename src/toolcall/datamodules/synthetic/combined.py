"""Requests of two parts: a measure in two units, a bill of two items, a change in percent, a share and then more."""

from toolcall.datamodules.synthetic.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import in_words, integer, money, number, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots

# Names of the greater and the lesser unit, what each holds of the unit asked for, and that unit's names.
_MEASURES = (
    (("foot", "feet", "ft"), ("inches", "in", ""), 30.48, 2.54, ("centimeters", "cm")),
    (("foot", "feet", "ft"), ("inches", "in", ""), 12, 1, ("inches",)),
    (("hours", "hrs", "h"), ("minutes", "min", ""), 60, 1, ("minutes", "min")),
    (("minutes", "min"), ("seconds", "sec", ""), 60, 1, ("seconds",)),
    (("pounds", "lbs"), ("ounces", "oz"), 16, 1, ("ounces",)),
    (("days",), ("hours",), 24, 1, ("hours",)),
    (("years",), ("months",), 12, 1, ("months",)),
)
_MEASURES_ZH = (
    (("小时", "个小时"), ("分钟", "分"), 60, 1, ("分钟",)),
    (("分钟", "分"), ("秒",), 60, 1, ("秒",)),
    (("天",), ("小时",), 24, 1, ("小时",)),
    (("年",), ("个月",), 12, 1, ("个月",)),
    (("公斤",), ("克",), 1000, 1, ("克",)),
    (("米",), ("厘米",), 100, 1, ("厘米",)),
)


def _measure(content: Content) -> tuple[Slots, Arguments]:
    greater, lesser, many, few, asked = content.choose(*(_MEASURES_ZH if content.chinese else _MEASURES))
    a, b = (
        Shown(in_words(n, content) if content.spelled else str(n), str(n)) for n in (content.rng.randint(1, 12), content.rng.randint(1, 50))
    )
    slots = {"a": a, "b": b, "u": content.choose(*greater), "v": content.choose(*lesser), "w": content.choose(*asked)}
    small_part = b.value if few == 1 else f"{b.value} * {few}"
    shown = {key: slot if isinstance(slot, Shown) else Shown.verbatim(slot) for key, slot in slots.items()}
    return shown, {"expression": f"{a.value} * {many} + {small_part}"}


def _sum_in_coins(content: Content) -> Shown:
    """A price in two coins: 3 dollars and 40 cents, 7块2."""
    if content.chinese:
        whole, tenth = content.rng.randint(1, 99), content.rng.randint(1, 9)
        return Shown(f"{whole}块{tenth}{content.choose('', '', '毛')}", f"{whole}.{tenth}")
    whole, cents = content.rng.randint(1, 40), content.choose(25, 50, 75, 99, content.rng.randint(10, 98))
    write = (lambda n: in_words(n, content)) if content.spelled else str
    coin = content.choose("dollars", "dollars", "euros", "bucks")
    return Shown(f"{write(whole)} {coin}{content.choose(' and ', ' ')}{write(cents)} cents", f"{whole}.{cents}")


def _half(content: Content) -> Shown:
    value = content.choose(("half of", "1 / 2"), ("a third of", "1 / 3"), ("a quarter of", "1 / 4"), ("two thirds of", "2 / 3"))
    chinese = {"1 / 2": "一半", "1 / 3": "三分之一", "1 / 4": "四分之一", "2 / 3": "三分之二"}[value[1]]
    return Shown(chinese if content.chinese else value[0], value[1])


def _number(content: Content) -> Shown:
    return number(content, 3, 0.1)


_THING = "[apples|notebooks|coffees|tickets|beers|shirts|pens|cookies|sandwiches|books]"
_OTHER = "[a pen|a coffee|a cake|one bag|a hat|delivery|shipping|a bottle|a book]"
_TOTAL = "[what do i owe|how much is that|what's the total|how much in total|how much altogether|what do i pay|total]"
FORMS = (
    Form(
        _measure,
        {
            "en": (
                "[what is |what's |convert |how much is |turn |]{a} {u} {b} {v} [in|to|into] {w}",
                "[what is |what's |convert |how much is |]{a} {u} and {b} {v} [in|to|into] {w}",
                "how many {w} [are|is|are in|are there in|make up] {a} {u} {b} {v}",
                "how many {w} [are|is|are in|are there in|make] {a} {u} and {b} {v}",
                "[tell me|i need|could use] {a} {u} and {b} {v} in {w}",
                "{a} {u} {b} {v}[,|] how many {w}",
                "[express|write|put] {a} {u} and {b} {v} in {w}",
                "{w} in {a} {u} and {b} {v}",
                "{a} {u} and {b} {v} = how many {w}",
                "[it takes|i slept|i waited|it is|he is|that is] {a} {u} and {b} {v}[,|;] [how many {w} is that|what's that in {w}]",
                "[im|i'm|i am|my son is|she's|he's|the film runs|the film is|it runs|the bus takes|the ride was] {a} {u} {b}[| {v}][,|;|.] [the form wants|they want it in|what's that in|whats that just in|i need|how much is that in|put it in] {w}",
                "[im|i'm|i am|my son is|the film runs|the call was|the ride took|we slept|it lasted] {a} {u} and {b} {v}[,|;|.] [the form wants|they want it in|what's that in|whats that just in|i need it in|put that in|only in] {w}",
                "[so |ok |][a film of|a flight of|a drive of|someone of] {a} {u} {b} {v}[,|;|:] {w}",
            ),
            "zh": (
                "{a}{u}{b}{v}[是|等于|一共是|合]多少{w}",
                "{a}{u}{b}{v}[换算成|等于|合]几{w}",
                "[把|将]{a}{u}{b}{v}[换算成|换成|化成]{w}",
                "{a}{u}零{b}{v}是多少{w}",
                "{a}{u}又{b}{v}[等于|是]多少{w}",
                "{a}{u}{b}{v}，[用{w}表示|以{w}计|多少{w}]",
            ),
        },
        1.4,
    ),
    calculation(
        "{n} * {m}",
        (
            "{n} " + _THING + " at {m} [each|apiece|a piece][,|;|] " + _TOTAL,
            "[how much|what] [would|will|do] {n} " + _THING + " at {m} [be|cost|come to]",
            "{n} " + _THING + ", {m} each, " + _TOTAL,
            "[i bought|we need|give me] {n} " + _THING + " [for|at] {m} each[,|.] " + _TOTAL,
        ),
        (
            "[一个|一斤|一本|每斤|每个]{m}，[买|要]{n}[个|斤|本][一共|]多少钱",
            "[苹果|鸡蛋|肉|米]一斤{m}，[买|要|称]{n}斤[一共|]多少钱",
            "{n}[个|斤|本]，[每个|每斤|每本]{m}，一共多少",
        ),
        1.0,
        n=lambda c: small(c, 2, 12),
        m=_sum_in_coins,
    ),
    calculation(
        "{n} * {m} + {k}",
        (
            "[i bought|i got|we ordered|so i bought|give me|] {n} " + _THING + " at {m} each and " + _OTHER + " for {k}[,|.|;] " + _TOTAL,
            "{n} " + _THING + " at {m} plus " + _OTHER + " at {k}[,|;] " + _TOTAL,
            "{n} " + _THING + " for {m} each and {k} for " + _OTHER + "[,|.] " + _TOTAL,
            "[a taxi costs|the plumber takes|they charge] {m} [per hour|an hour|a day] plus a fee of {k}[,|.] what is it for {n} [hours|days]",
        ),
        (
            "[买了|我买了]{n}[个|本|张][苹果|本子|票|笔]，[每个|每本|每张]{m}，[又花了|还有运费|再加]{k}，[一共多少|一共多少钱]",
            "{n}[个|本]{m}的[东西|书]加[运费|邮费]{k}[一共|总共]多少",
            "单价{m}，买{n}个，运费{k}，总共多少钱",
        ),
        1.2,
        n=lambda c: small(c, 2, 12),
        m=money,
        k=money,
    ),
    calculation(
        "({b} - {a}) / {a} * 100",
        (
            "[the price|rent|my rent|my salary|the fare|it|sales|my weight] [went|rose|fell|changed|dropped|grew] from {a} to {b}[,|.] "
            + "[by what percent|what percent change is that|how many percent is that|what's the change in percent|by how many percent]",
            "[what is|what's|calculate|find] the percent[age|] [change|increase|decrease|growth] from {a} to {b}",
            "percent[age|] [change|increase|difference] from {a} to {b}",
            "[it|the price|my rent|the stock|our traffic] [was|used to be] {a}[,| and] now [it's|it is] {b}[,|.] [what's the percent change|what percent change is that|what's the percentage change]",
            "[went|going|moved|jumped] from {a} to {b}[,|] [percent change|what's the change in percent|how many percent change is that]",
            "[could use|need|give me] the percent[age|] change from {a} to {b}",
            "[by what percent|by how many percent|how many percent] [did it|does it] [rise|grow|change|go up|fall] from {a} to {b}",
            "from {a} to {b}[,| -] [what percent change|how many percent|what's that in percent|what percentage change]",
        ),
        (
            "从{a}[涨到|增加到|变成|降到]{b}，[涨了|变化了|增长了|变了]百分之[几|多少]",
            "{a}[涨到|增长到]{b}[的增长率|涨幅][是多少|]",
            "[房租|工资|价格]从{a}[涨到|变成]{b}，[涨幅多少|增长了百分之几|涨了百分之多少]",
        ),
        1.0,
        a=_number,
        b=_number,
    ),
    calculation(
        "{f} * {a} + {b}",
        (
            ASK + "{f} {a} plus {b}" + IS,
            "{f} {a}[,|] [then|and then|and] add {b}",
            "[take|get] {f} {a}[,|] [then|and then|and] add {b}",
            "add {b} to {f} {a}",
            "{b} more than {f} {a}",
            "[take|start with] {f} {a}[,|] [and|then] [put {b} on top|add {b} more|plus {b}]",
            "tell me [what|how much] {f} {a} plus {b} [is|makes|comes to]",
            "{f} {a} with {b} [added|on top|more]",
        ),
        (ASK_ZH + "{a}的{f}加{b}" + WHAT_ZH, "{a}的{f}[再加|加上]{b}" + WHAT_ZH, "比{a}的{f}[多|大]{b}的数是多少"),
        0.6,
        f=_half,
        a=_number,
        b=_number,
    ),
    calculation(
        "{f} * {a} - {b}",
        (
            ASK + "{f} {a} minus {b}" + IS,
            "{f} {a}[,|] [then|and then|and] [subtract|take away] {b}",
            "[take|subtract] {b} from {f} {a}",
            "{f} {a} less {b}",
            "{b} less than {f} {a}",
            "[take|start with] {f} {a} [and then|then] [take off {b}|knock off {b}|minus {b}]",
            "tell me [what|how much] {f} {a} minus {b} [is|makes|comes to]",
            "{f} {a} with {b} [taken off|removed|taken away]",
        ),
        (ASK_ZH + "{a}的{f}减{b}" + WHAT_ZH, "{a}的{f}[再减|减去]{b}" + WHAT_ZH, "比{a}的{f}[少|小]{b}的数是多少"),
        0.5,
        f=_half,
        a=_number,
        b=_number,
    ),
    calculation(
        "{a}.5 * {b}",
        (
            "{a} and a half times {b}",
            "[what is|what's|how much is] {a} and a half times {b}",
            "[i work|i drive|i worked|i rode] {a} and a half hours [at|for] {b} [an hour|per hour|a hour][,|.] how much is that",
            "{a} and a half hours at {b} [an hour|km per hour|mph]",
            "{b} times {a} and a half",
            "multiply {b} by {a} and a half",
            "{a} and a half [lots of|multiplied by|x] {b}",
            "[if i get|getting|at] {b} [an hour|per hour] for {a} and a half hours[,|] what [do i make|is that in total]",
        ),
        ("{a}个半乘以{b}" + WHAT_ZH, "每小时{b}，{a}个半小时[一共|是]多少", "{a}点五乘以{b}" + WHAT_ZH),
        0.4,
        a=lambda c: small(c, 1, 30),
        b=lambda c: Shown.verbatim(integer(c, 2)),
    ),
    calculation(
        "{a}.5 * 60",
        (
            "[what is |how long is |convert |]{a} and a half hours in minutes",
            "how many minutes [are|is|are in] {a} and a half hours",
            "[my shift is|the film is|it takes|i slept] {a} and a half hours[,|.] how [many minutes is that|long is that in minutes]",
            "{a} and a half hours to minutes",
            "{a} and a half hours[,|] how many minutes",
            "{a} and a half hours [expressed|written|given] in minutes",
        ),
        ("{a}个半小时[是|等于|有]多少分钟", "{a}个半小时换算成分钟", "{a}个半小时几分钟", "{a}个半钟头[是|有]多少分钟"),
        0.3,
        a=lambda c: small(c, 1, 20),
    ),
    calculation(
        "({a} + {b}) / 2",
        (
            "[what number is|what is|what's|find the number] [halfway|midway|half way|exactly in the middle] between {a} and {b}",
            "[halfway|midway|half way] between {a} and {b}",
            "the [midpoint|middle|average|mean] [of|between] {a} and {b}",
            "the [number|value] in the middle between {a} and {b}",
            "[midpoint|middle] of {a} and {b}",
            "what's the [average|mean] [between|of] {a} and {b}",
            "[meet|let's meet] in the middle between {a} and {b}[,|.] what [number|amount|price] is that",
            "half the sum of {a} and {b}",
            "[i offered|she offers|he says] {a} and [they want|the seller wants|she says] {b}[,|.] what's halfway",
            "[one is|one costs|the first was] {a} and the [other|second] [is|was] {b}[,|.] what's the average",
        ),
        (
            "{a}[和|与|跟]{b}[的中间|正中间|中点]是[多少|几]",
            "{a}[和|与|跟]{b}的[平均数|平均值|平均|中间值|中点]" + WHAT_ZH,
            "{a}[和|与]{b}的和的一半" + WHAT_ZH,
            "一个{a}，一个{b}，平均[是|]多少",
        ),
        0.6,
        a=_number,
        b=_number,
    ),
    calculation(
        "2 * {a} + {b}",
        (
            "double {a}[,| and] then add {b}",
            "[twice|two times|double] {a}[,|] plus {b}" + IS,
            "double {a} and add {b}",
            "[take|start with] {a}, double it[,|] [and|then|and then] add {b}",
            "add {b} to [twice|double] {a}",
            "{b} more than [twice|double] {a}",
            "{a} doubled[,|] [plus|and then add] {b}",
            "[what do i get if i|if you] double {a} and [then |]add {b}",
        ),
        (
            "{a}的[两倍|2倍|二倍][再|]加[上|]{b}" + WHAT_ZH,
            "比{a}的[两倍|2倍]多{b}[是多少|的数是多少]",
            "{a}[翻倍|加倍][后|之后|，]再加{b}" + WHAT_ZH,
        ),
        0.4,
        a=_number,
        b=_number,
    ),
    calculation(
        "2 * {a} - {b}",
        (
            "double {a}[,| and] then [subtract|take away|take off] {b}",
            "[twice|two times|double] {a}[,|] minus {b}" + IS,
            "double {a} and [subtract|take away] {b}",
            "[take|start with] {a}, double it[,|] [and|then|and then] [subtract|take away] {b}",
            "[subtract|take] {b} from [twice|double] {a}",
            "{b} less than [twice|double] {a}",
            "{a} doubled[,|] [minus|less|and then minus] {b}",
            "[what do i get if i|if you] double {a} and [then |]take away {b}",
        ),
        (
            "{a}的[两倍|2倍|二倍][再|]减[去|]{b}" + WHAT_ZH,
            "比{a}的[两倍|2倍]少{b}[是多少|的数是多少]",
            "{a}[翻倍|加倍][后|之后|，]再减{b}" + WHAT_ZH,
        ),
        0.3,
        a=_number,
        b=_number,
    ),
    calculation(
        "{m} / {n} * {k}",
        (
            "if {n} " + _THING + " cost {m}[,|] [how much|what] [do|would|will] {k} cost",
            "{n} " + _THING + " [cost|are|come to] {m}[,|.] [how much|what] [are|would be|do i pay for] {k}",
            "[i paid|we paid|she paid] {m} for {n} " + _THING + "[,|.] [how much for|what would i pay for|what about] {k}",
            "{m} for {n} " + _THING + "[,|;] [so how much for|what would be the price of|how much are] {k}",
            "{n} cost {m}[,|] [what do|how much do] {k} cost",
            "[they charge|a store charges|the shop asks] {m} for {n}[,|.] [how much is it for|what do they charge for] {k}",
            "at {m} for {n}[,|] [how much are|what do i pay for|what's the price of] {k}",
            "the price [of|for] {k} " + _THING + " if {n} [cost|are] {m}",
        ),
        (
            "{n}个{m}，[买|]{k}个[多少钱|要多少钱]",
            "[买|]{n}斤[米|苹果|肉|]花了{m}，[那|]{k}斤[要多少|多少钱]",
            "如果{n}件要{m}，{k}件要多少[钱|]",
        ),
        0.6,
        m=money,
        n=lambda c: small(c, 2, 12),
        k=lambda c: small(c, 2, 20),
    ),
)
