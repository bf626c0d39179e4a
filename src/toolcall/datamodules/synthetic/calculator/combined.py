"""Requests of two parts: a measure in two units, a bill of two items, a change in percent, a share and then more."""

from toolcall.datamodules.synthetic.calculator.asking import WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, calculation
from toolcall.datamodules.synthetic.numbers import in_words, money, number, small
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
    u, v = content.choose(*greater), content.choose(*lesser)
    slots = {"a": a, "b": b, "u": u, "v": v, "w": content.choose(*asked), "s": _run_together(content, a.text, u, b.text, v)}
    small_part = b.value if few == 1 else f"{b.value} * {few}"
    shown = {key: slot if isinstance(slot, Shown) else Shown.verbatim(slot) for key, slot in slots.items()}
    return shown, {"expression": f"{a.value} * {many} + {small_part}"}


def _run_together(content: Content, a: str, u: str, b: str, v: str) -> str:
    """As people in a hurry write it: 5'9", 3h40, 7lbs 5oz."""
    if content.spelled or content.chinese:
        return f"{a} {u} {b} {v}".strip()
    u, v = {"foot": "ft", "feet": "ft", "hours": "h", "hrs": "h", "minutes": "min"}.get(u, u), {"minutes": "min", "seconds": "s"}.get(v, v)
    if u == "ft" and content.chance(0.5):
        return f"{a}'{b}" + content.choose('"', "")
    space = " " if len(u) > 3 else ""
    return f"{a}{space}{u}{content.choose('', ' ', ' ')}{b}{space and v and ' '}{v}"


def _sum_in_coins(content: Content) -> Shown:
    """A price in two coins: 3 dollars and 40 cents, 7块2."""
    if content.chinese:
        whole, tenth = content.rng.randint(1, 99), content.rng.randint(1, 9)
        return Shown(f"{whole}块{tenth}{content.choose('', '', '毛')}", f"{whole}.{tenth}")
    whole, cents = content.rng.randint(1, 40), content.choose(25, 50, 75, 99, content.rng.randint(10, 98))
    write = (lambda n: in_words(n, content)) if content.spelled else str
    coin = content.choose("dollars", "dollars", "euros", "bucks")
    return Shown(f"{write(whole)} {coin}{content.choose(' and ', ' ')}{write(cents)} cents", f"{whole}.{cents}")


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
                "[the manual|the label|my phone|the website|the timer|the sheet] [says|gives|shows] {a} {u} [and |]{b} {v}[,|;|.| -] [i need|i want|they ask for|how many|make it|give it in] {w}",
                "[give|get|show|print] [me |]the {w} [for|in|of] {a} {u} [and |]{b} {v}",
                "{w} [please|wanted|needed]: {a} {u} [and |]{b} {v}",
                "[change|translate|switch|rewrite|reduce|bring] {a} {u} [and |]{b} {v} [to|into] [just |only |plain |]{w}",
                "{a} {u} [and|plus|,] {b} {v} [makes|gives|equals|comes to|is] how many {w}[| altogether| in total]",
                "[it says|it's listed as|he told me|they wrote down] {a} {u} {b} {v} but [i need|i want|they want] {w}",
                "in {w}[,|] [how much|what] is {a} {u} [and |]{b} {v}",
                "[total|number of|count of|total number of] {w} in {a} {u} [and |]{b} {v}",
                "{a} {u} [and |]{b} {v} [all in|purely in|only in|just in|counted in|as|-> ] {w}",
                "[the form|the app|excel|this box|my teacher] [only takes|wants|needs|accepts only] {w}[,|;|:|.] [i have|it's|the value is] {a} {u} [and |]{b} {v}",
                "what do {a} {u} and {b} {v} [make|come to|add up to] in {w}",
                "{a} {u} {b} {v}[:| =] {w}[| = ?| ?]",
                "how [many|much] {w} for [all of |a total of |exactly |]{a} {u} {b} {v}",
                "{s} [in|to|into|as|->|=|in how many] {w}",
                "[convert|change|turn|what's|whats|how much is|express|type] {s} [in|into|to] {w}",
                "how many {w} [is|are|are in|in|makes|would be] {s}",
                "[it's|it says|it was|i've got|mine is|the note says|his is|hers was] {s}[,|;|.| -] [how many {w}|in {w}|what's that in {w}|{w} please|i need {w}]",
                "{s}[,|;|:| -] [how many {w}|{w}|in {w}|{w} only]",
            ),
            "zh": (
                "{a}{u}{b}{v}[是|等于|一共是|合]多少{w}",
                "{a}{u}{b}{v}[换算成|等于|合]几{w}",
                "[把|将]{a}{u}{b}{v}[换算成|换成|化成]{w}",
                "{a}{u}零{b}{v}是多少{w}",
                "{a}{u}又{b}{v}[等于|是]多少{w}",
                "{a}{u}{b}{v}，[用{w}表示|以{w}计|多少{w}]",
                "{a}{u}[加|和|外加|多]{b}{v}，[总共|一共|合计][多少|几]{w}",
                "[写着|显示|标着|说是|记的是]{a}{u}{b}{v}，[要填|我要|得用|想知道]{w}[数|]",
                "[求|算][一下|]{a}{u}{b}{v}[里|中|]有[多少|几]{w}",
                "{a}{u}{b}{v}[转|变|折|折合|换]成{w}[怎么算|是多少|]",
                "多少{w}[是|等于|合]{a}{u}{b}{v}",
                "[表格|系统|老师][只能填|要求填|让写]{w}，{a}{u}{b}{v}[填多少|是多少|怎么写]",
                "以{w}为单位，{a}{u}{b}{v}[是|等于]多少",
                "{a}{u}{b}{v}[=|->|，]{w}[？|]",
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
            "[what do i pay|how much do i need|how much money|what's it cost] for {n} [stamps|bagels|rides|laps|candles|pears] at {m}[| each| a pop]",
            f"{{m}} [each|a pop|apiece|per cup|a slice][,|;|:|.| -] {{n}} [of them|pcs|pieces|slices|cups][,|.|;|:] {_TOTAL}",
            "[one|a] [stamp|bagel|ride|candle|pear] [is|costs] {m}[,|;|.] [how much are {n}|what do {n} cost|price for {n}|and {n}]",
            f"[sold|i sold|we sold|she sold] {{n}} {_THING} [at|for] {{m}} each[,|.|;] [how much did i make|how much did we get|how much is that|takings]",
            "{n} times {m}[| is what| is how much]",
            "[if|when] a [ride|song|slice|copy] [is|costs] {m}[,|] {n} [rides|songs|slices|copies] [cost|are|come to] [what|how much]",
            f"[every|each] [kid|day|visit|cup|lap] [gets|costs|earns me|takes] {{m}}[,|;|.] there [are|were] {{n}} [of them|in all][,|.|;] {_TOTAL}",
            f"[need|buying|getting|picked up] {{n}} [pcs|bags|jars|packs|boxes] [at|of the|for] {{m}}[,|.|;|:] {_TOTAL}",
        ),
        (
            "[一个|一斤|一本|每斤|每个]{m}，[买|要]{n}[个|斤|本][一共|]多少钱",
            "[苹果|鸡蛋|肉|米]一斤{m}，[买|要|称]{n}斤[一共|]多少钱",
            "{n}[个|斤|本]，[每个|每斤|每本]{m}，一共多少",
            "{m}[一个，{n}个|一斤，{n}斤|一杯，{n}杯|一瓶，{n}瓶|一张，{n}张][多少钱|一共多少|要多少|得多少]",
            "{n}[杯奶茶，一杯|碗面，一碗|张票，一张|瓶水，一瓶]{m}，[多少钱|一共多少|合计多少]",
            "[卖了|卖掉|卖出]{n}[个|斤]，[一个|一斤]{m}，[收多少钱|卖了多少钱|收入多少]",
            "[每天坐车{m}，{n}天|每次停车{m}，{n}次|每趟{m}，{n}趟][多少钱|一共多少|花多少]",
            "[单价|价格]{m}，[数量|买|要]{n}[个|]，[总价|合计|多少钱]",
            "[来|要|称|拿]{n}[个{m}一个|斤{m}一斤|份{m}一份]的，[多少钱|一共多少|给你多少]",
            "{n}个{m}[是|一共|加起来][多少|多少钱]",
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
            "[a taxi costs|the plumber takes|they charge] {m} [per hour|an hour] plus a fee of {k}[,|.] what is it for {n} hours",
            f"{{n}} {_THING} {{m}} each[,| and| plus| +] {{k}} [delivery|postage|in fees|for the tip|for the bag][,|.|;|:| -] {_TOTAL}",
            f"[parking|wrapping|delivery|the frame|booking] [adds|is another|is an extra|costs] {{k}} [on top of|besides|beyond] {{n}} {_THING} at {{m}}[,|.|;] {_TOTAL}",
            f"[how much|what] [will|would|do] {{n}} {_THING} at {{m}} each [and|plus] [a |]{{k}} [fee|tip|bag|deposit] [cost|come to|add up to]",
            f"[wedding|catering|the tour|school trip|party]: {{n}} [guests|kids|people] [at|x] {{m}}[,|;] [venue|bus|hall|room] {{k}}[.|,|;|:] {_TOTAL}",
            f"buy {{n}}[,|] {{m}} [each|apiece][,|;] [pay|and] {{k}} [shipping|customs|handling|for gift wrap][,|;|.] {_TOTAL}",
            f"[gym|lessons|rent|daycare|web hosting] {{m}} [a month|monthly|per month][,|] {{n}} months[,|] [plus|and] {{k}} [joining fee|registration|deposit|setup][,|.|;|:] {_TOTAL}",
            "[worked|i worked|he drove|she taught] {n} [hours|shifts|lessons] at {m} [and|plus] [got |]{k} [in tips|bonus|expenses][,|.|;] how much [did i get|is that|in total|altogether]",
            "{n} people [paid|gave|chipped in] {m} each and [grandma|the boss|the club|the city] [added|put in|gave] {k}[,|.|;] how much [is that|do we have|in total|altogether]",
        ),
        (
            "[买了|我买了]{n}[个|本|张][苹果|本子|票|笔]，[每个|每本|每张]{m}，[又花了|还有运费|再加]{k}，[一共多少|一共多少钱]",
            "{n}[个|本]{m}的[东西|书]加[运费|邮费]{k}[一共|总共]多少",
            "单价{m}，买{n}个，运费{k}，总共多少钱",
            "{n}个人每人[交|出|凑]{m}，[老师|公司|班费]再[出|添|补]{k}，[一共多少|总共有多少]",
            "[一共|订了|要]{n}[套|份|间]，[每套|每份|每间]{m}，[另加|还要付|外加]{k}的[押金|服务费|税费]，[总共多少|合计多少|一共要多少]",
            "[每月|月租]{m}，[租|用|交]{n}个月，[中介费|押金|开通费]{k}，[总共多少|一共花多少]",
            "[上|讲|补]{n}[节|次]课，[每节|每次|一节]{m}，[教材|报名|资料]费{k}，[总共|一共|合计][多少|多少钱]",
            "{n}乘{m}的[单价|费用]，[加|再加]{k}，[多少|合计]",
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
            "[by what percent|by how many percent|how many percent] [did it|does it] [rise|grow|change|go up] from {a} to {b}",
            "from {a} to {b}[,| -] [what percent change|how many percent|what's that in percent|what percentage change]",
            "[views|followers|members|visitors|profit|tuition|power bill] {a} [last year|before|in may|in january|a year ago][,|;] {b} [this year|after|now|in june|today][,|.|;|:] [growth in percent|change in %|% change|percent growth|percentage change]",
            "[old|before|start|was|previous|last month]: {a}[,|;] [new|after|end|now|current|this month]: {b}[,|;|.|:] [% change|change in percent|percent change]",
            "[by what percentage|by how many percent|how many percent] is {b} [higher than|more than|above|up on|bigger than|larger than] {a}",
            "percent[age|] [growth|rise|increase|gain] [when|if|as] [something|it|a value|the price|the count] goes from {a} to {b}",
            "[i weighed {a} and now {b}|i paid {a} and now pay {b}|we had {a} users, now {b}|milk was {a}, now it's {b}|bread cost {a} last year, {b} today][,|.|;] [percent change|what's the change in percent|what percent change is that]",
            "{a} to {b}[,|:| -| =| is] [what|how many] percent [change|up|growth|increase]",
            "{a} -> {b}[,| in| as|:] [percent change|% change|how many percent up|percent]",
            "[a move|a jump|a change|a rise|the step] from {a} to {b} [is|means|makes] [how many|what] percent",
            "[rise|raise|increase|growth|jump|change] from {a} to {b} in [percent|%]",
            "[work out|find|show] [by how many percent|by what percent] [it|the rent|the score|attendance|traffic] [rose|changed|went up|grew] from {a} to {b}",
            "[my pay|the bill|the toll|our team|the class] [is going|will go|has gone|jumps] from {a} to {b}[,|;|.] [as a percentage|in percent|in %|how many percent is that]",
        ),
        (
            "从{a}[涨到|增加到|变成|降到]{b}，[涨了|变化了|增长了|变了]百分之[几|多少]",
            "{a}[涨到|增长到]{b}[的增长率|涨幅][是多少|]",
            "[房租|工资|价格]从{a}[涨到|变成]{b}，[涨幅多少|增长了百分之几|涨了百分之多少]",
            "[去年|上月|之前|原来|上次]{a}，[今年|本月|现在|如今|这次]{b}，[增长率多少|增长百分之几|涨幅是多少|涨了百分之几]",
            "{a}→{b}，[涨幅|变化率|百分比变化|增幅][多少|是多少|]",
            "[粉丝|销量|人口|分数|体重|油价][由|从]{a}[变为|升到|增至|到了]{b}，[变化了|增长了|上升了]百分之[几|多少]",
            "{b}比{a}[高|多|增长|上涨]了百分之[几|多少]",
            "[求|计算|算][一下|]{a}到{b}的[增长率|变化百分比|涨幅|增幅]",
            "[和|跟|与]{a}相比，{b}[增长|增加|涨|多]了百分之[几|多少]",
            "[价格|工资|会员数]{a}变{b}，[百分比变化|变动幅度|增长比例][多少|是多少]",
        ),
        1.0,
        a=_number,
        b=_number,
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
            "[between|in between] {a} and {b}[,|] [what's|which is|where is] the [exact |]middle",
            "[what|which] number is [as far from|equally far from] {a} as from {b}",
            "[split|splitting] the difference between {a} and {b}[,|:|;] [what price|what number|where do we land|we meet at]",
            "{a} and {b}[,|:|;| -] [average|mean|midpoint|the middle|halfway]",
            "[first|one] [test|quiz|lap|bid] {a}[,|;] [second|the other] {b}[,|;|.|:] [average|mean|what's the average]",
            "[low|min|lowest|minimum] {a}[,|;| and] [high|max|highest|maximum] {b}[,|;|.|:] [midpoint|middle|average of the two]",
            "the number [right |exactly |]in the middle of {a} and {b}",
            "[monday|my left foot|room one|the first sample] [had|is|was] {a}[,|;| and] [tuesday|my right|room two|the second] {b}[,|;|.] [on average|what's the average|average]",
        ),
        (
            "{a}[和|与|跟]{b}[的中间|正中间|中点]是[多少|几]",
            "{a}[和|与|跟]{b}的[平均数|平均值|平均|中间值|中点]" + WHAT_ZH,
            "{a}[和|与]{b}的和的一半" + WHAT_ZH,
            "一个{a}，一个{b}，平均[是|]多少",
            "[最低|最小]{a}，[最高|最大]{b}，[中间值|中点|平均][是|]多少",
            "[我出|他出|买家出]{a}，[卖家要|对方要|老板要]{b}，[取中间|折中|各让一半]是多少",
            "[两次|两个|两门][成绩|测量|考试]{a}和{b}，[平均分|平均|均值][是|]多少",
            "[求|算]{a}[和|与]{b}的[平均数|中点|均值]",
            "[第一次|昨天]{a}，[第二次|今天]{b}，平均[多少|是多少]",
        ),
        0.6,
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
            "[a|one] [pack|box|tray|bunch|bag] of {n} [is|costs|runs] {m}[,|;|.] [what would|how much would|what do] {k} [single ones |of them |]cost",
            "[i got|we got|she got|got] {n} for {m}[,|;|.] [i want|we need|she needs|need] {k}[,|;|.|:] [how much|what will that cost|price|cost]",
            "[he earned|i made|she was paid|i got] {m} [in|for] [{n} hours[,|;|.] how much for {k} hours|{n} days[,|;|.] what about {k} days|{n} weeks[,|;|.] how much in {k} weeks]",
            "{n} [kilos|meters|liters|yards|hours] [cost|are|at|for] {m}[,|;|.| -] {k} [cost|are|would be|=|will be] [how much|what]",
            "price: {m} per {n}[,|;|.] [need|buying|i take|amount] {k}[,|;|.|:] [cost|total|how much]",
            "[same price|at this rate|at that price]: {n} for {m}[,|;| so| and] {k} for [how much|what]",
            "{n} [tickets|lessons|hours|shirts] [set me back|cost me|were] {m}, [so |]what [will|would] {k} [set me back|cost me|be]",
            "[scale|convert] the price: {n} [pieces|units|cups] cost {m}, i [want|need] {k}",
            f"[what|how much] [should|must|do] i [charge|pay|ask|budget] for {{k}} [when|if|given that] {{n}} {_THING} [cost|sell for|go for|are] {{m}}",
            f"{{k}} {_THING}[,|:|;] [how much|what price|cost] [if|when] {{n}} are {{m}}",
        ),
        (
            "{n}个{m}，[买|]{k}个[多少钱|要多少钱]",
            "[买|]{n}斤[米|苹果|肉|]花了{m}，[那|]{k}斤[要多少|多少钱]",
            "如果{n}件要{m}，{k}件要多少[钱|]",
            "{n}[斤|个|米|本]{m}，[照这样|按这个价|同样的]{k}[斤|个|米|本]多少钱",
            "[干|做|上]{n}天[班|活|]挣{m}，{k}天[挣多少|能挣多少|多少钱]",
            "[花|用|付]{m}[买了|能买|买]{n}[个|张|斤]，[再买|想买|要买|买]{k}[个|张|斤][得多少|要花多少|多少钱]",
            "[打印|洗|复印]{n}张{m}，{k}张[多少钱|要多少]",
            "[如果|要是|已知]{n}[个{m}，{k}个|份{m}，{k}份|斤{m}，{k}斤][多少钱|要多少|是多少钱]",
            "{n}[份|人份|桌][的|]成本{m}，[做|来]{k}[份|人份|桌][要多少|成本多少]",
        ),
        0.6,
        m=money,
        n=lambda c: small(c, 2, 12),
        k=lambda c: small(c, 2, 20),
    ),
)
