"""What is made of a list's sum: shared out, taken from something, multiplied; averages of signed, weighted and counted values."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings, question
from toolcall.datamodules.synthetic.calculator.lists.numbers import items_of
from toolcall.datamodules.synthetic.calculator.lists.school_reports import mark
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, listed, negated, number, separated, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


def _signed(content: Content) -> tuple[Slots, Arguments]:
    """A mean of temperatures, balances and the like, some of them below zero."""
    count = content.rng.randint(10, 12) if content.beyond else content.rng.randint(3, 7)
    places = content.choose(0, 0, 1)
    values = [f"{content.rng.randint(1, 30)}" if places == 0 else decimal(content, 1) for _ in range(count)]
    signed = [f"-{value}" if content.chance(0.45) else value for value in values]
    shown = [negated(content, Shown.verbatim(v[1:])).text if v[0] == "-" and content.chance(0.2) else v for v in signed]
    return {"list": Shown(listed(content, shown), "")}, {"expression": f"({' + '.join(signed)}) / {count}"}


def _then(expression: str, fewest: int = 2, **others: Callable[[Content, float], Shown]) -> Callable[[Content], tuple[Slots, Arguments]]:
    """A list of which something is made together with other values, which know its sum."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        items = items_of(content)
        while not fewest <= len(items) <= (12 if content.beyond else 6):
            items = items_of(content)
        values = [item.value for item in items]
        drawn = {name: make(content, sum(map(float, values))) for name, make in others.items()}
        written = expression.format(
            sum=" + ".join(values), less=" - ".join(values), product=" * ".join(values),
            squares=" + ".join(f"{value} ** 2" for value in values), **{name: shown.value for name, shown in drawn.items()},
        )  # fmt: skip
        return {"list": Shown(listed(content, [item.text for item in items]), ""), **drawn}, {"expression": written}

    return draw


def _count(content: Content, total: float) -> Shown:
    return small(content, 2, 12)


def _more(content: Content, total: float) -> Shown:
    """Mostly more than the list's sum."""
    if content.spelled or content.chance(0.2):
        return number(content, 4)
    top = max(10, int(total))
    value = content.rng.randint(top, 3 * top)
    value = value // 10 * 10 + 10 if content.chance(0.4) else value
    return Shown(separated(str(value)) if value > 999 and content.chance(0.3) else str(value), str(value))


def _less(content: Content, total: float) -> Shown:
    """Mostly less than the list's sum."""
    if content.spelled or content.chance(0.2):
        return number(content, 3)
    value = str(content.rng.randint(1, max(2, int(total * 0.7))))
    return Shown.verbatim(value)


def _weighted(content: Content) -> tuple[Slots, Arguments]:
    """Two marks whose weights are a hundred percent together."""
    share = content.choose(10, 20, 25, 30, 40, 45, 50, 60, 65, 70, 75, 80, 90)
    p, q, a, b = Shown.verbatim(str(share)), Shown.verbatim(str(100 - share)), mark(content), mark(content)
    return {"p": p, "q": q, "a": a, "b": b}, {"expression": write("{p} / 100 * {a} + {q} / 100 * {b}", {"p": p, "q": q, "a": a, "b": b})}


FORMS: tuple[Form, ...] = (
    Form(
        _signed,
        phrasings(
            (
                "[what's|what is|find|calculate|work out|] the [average|mean] of {list}",
                "[temperatures|lows|the nights|degrees|readings|my golf scores|profits and losses] [were|are|of] {list}[,|;|.] [average|mean|what's the average|on average]",
                "[average|mean|avg]: {list}",
                "{list}[,|;| -] [average|mean|avg|on average]",
                "[the thermometer|the forecast|the log|the sensor] [says|shows|showed] {list}[,|;|.] [average temperature|mean|what's that on average]",
                "[average|mean] temperature [of|for|with] {list}",
                "if [the lows are|it was|the changes are] {list}[,|] what's the [mean|average]",
                "[how cold|how warm] [on average|is it on average][:|,|?| with] {list}",
            ),
            (
                "{list}的[平均数|平均值|均值][是多少|]",
                "[气温|温度|读数][是|分别是|为]{list}，[平均多少度|平均多少|均值是多少]",
                "[求|算]{list}的平均[数|值]",
                "平均[气温|温度|值][：|，]{list}",
            ),
        ),
        0.3,
    ),
    Form(
        _then("{m} - {less}", m=_more),
        phrasings(
            (
                "[subtract|take|deduct|take away|remove] {list} from {m}",
                "from {m} [subtract|take|take away|deduct|take off] {list}",
                "[i had|i have|budget|we started with|starting with|the balance was|my savings were] {m}[,|;| and] [spent|paid|used|i spent|gone are|took out|minus|minus the bills] {list}[,|;|.] [what's left|how much is left|what remains|what do i have left|the rest]",
                "what's left of {m} [after|once i pay|when i take away|minus] {list}",
                "{m} [less|minus all of|without|reduced by] {list}",
                "[out of|of] {m} [pieces|people|coins|seats|pages][,|] {list} are [gone|used|taken|spent|sold][,|;|.] [how many are left|what's left|the rest]",
                "[how much|what] [remains|is left|stays] [from|of] {m} [after|if i take off|with] {list} [gone|used up|spent|taken]",
                "[a tank of|a roll of|a bag of|a plank of|a stock of] {m}[,|;] [used up|cut off|sold|removed] {list}[,|;|.] [what's left|how much remains|rest]",
                "start [at|with|from] {m} and [subtract|take away|knock off] {list}[| one after another| in turn]",
                "if i [subtract|take] {list} from {m}[,|] what [do i get|remains|is left]",
            ),
            (
                "从{m}[里|中|][减去|扣掉|去掉|扣除]{list}[，还剩多少|等于多少|是多少|]",
                "[我有|原来有|余额|预算|总共]{m}，[分别|先后|]花了{list}，[还剩多少|剩多少|余多少]",
                "{m}[依次|连续|分别]减[去|]{list}[等于多少|是多少|]",
                "{m}[扣掉|减掉|用掉]{list}[后|之后][还剩多少|剩多少|是多少]",
                "[绳子|布|水]{m}米，[剪掉|用掉]{list}，[剩下多长|还剩多少]",
            ),
        ),
        0.9,
    ),
    Form(
        _then("({sum}) / {n}", n=_count),
        phrasings(
            (
                "[split|share|divide] [the total of|the sum of|costs of|bills of|] {list} [by {n}|into {n}|[between|among] {n}[ people| friends| of us|]]",
                "[add|sum|add up|total] {list}[,| and] [then |]divide [it |that |the total |the sum |]by {n}",
                "[the bills|costs|our expenses|the amounts] [are|were|come to] {list}[,|;|.] split [by|among|between] {n}[,|;|.|] [how much each|what does each pay|per person]",
                "the sum of {list} divided by {n}",
                "[we are|there are|it's] {n} [people|friends|roommates][,|;|.| and] [the costs are|we paid|bills of|together we spent] {list}[,|;|.] [how much each|per person|what's my share|what does everyone pay]",
                "{list} [together|in total|added up|summed][,|] divided by {n}",
                "[how much|what] does each [of {n}|of us {n}|of the {n} friends] pay [for|if it costs|with costs of] {list}",
                "[each share|the share of one] for {n} people of the [sum|total] of {list}",
                "[pool|put together] {list}[,| and| then] [share|split|divide] [it |everything |]by {n}",
            ),
            (
                "{list}加起来[再|然后|]除以{n}[是多少|等于多少|]",
                "[花了|账单是|支出]{list}，[平分给|平摊给|分给]{n}个人，每人[多少|付多少]",
                "[先|]把{list}[加起来|求和]，[再|然后]除以{n}",
                "{list}的[和|总和]除以{n}[是多少|等于多少|]",
                "{n}个人[分摊|平分|AA]{list}，[每人多少|一人付多少]",
            ),
        ),
        0.6,
    ),
    Form(
        _then("({sum}) * {n}", n=_count),
        phrasings(
            (
                "[add|sum|add up|total] {list}[,| and] [then |]multiply [it |that |the total |the sum |]by {n}",
                "the [sum|total] of {list} [times|multiplied by] {n}",
                "{n} times the [sum|total] of {list}",
                "{list} [together|in total|added up|summed][,|] [times|multiplied by] {n}",
                "[a day costs|one set costs|one person needs|each kit has] {list}[,|;|.] [how much for|what's the total for|total for] {n}[ of those| of them|]",
                "[multiply|take] the [sum|total] of {list} [by|times] {n}",
                "[each week|every week] i [pay|spend] {list}[,|;|.] [how much in|what's that for|total after] {n} weeks",
                "[put together|add together] {list}[,|] then [times|multiply by] {n}",
            ),
            (
                "{list}加起来[再|然后|]乘[以|]{n}[是多少|等于多少|]",
                "{list}的[和|总和]乘[以|]{n}[是多少|等于多少|]",
                "[先|]把{list}[加起来|求和]，[再|然后]乘[以|]{n}",
                "{list}的[和|总和]的{n}倍[是多少|]",
                "每[天花{list}，[这样|过]{n}天|周花{list}，[这样|过]{n}周|月花{list}，[这样|过]{n}个月][一共|总共]多少",
            ),
        ),
        0.3,
    ),
    Form(
        _then("{sum} - {m}", m=_less),
        phrasings(
            (
                "[add|sum|add up|total] {list}[,| and] then [subtract|take away|take off|deduct] {m}",
                "the [sum|total] of {list} [minus|less] {m}",
                "[subtract|take|deduct] {m} from the [sum|total] of {list}",
                "[i earned|we collected|i got|income of|deposits of] {list}[,|;|.| and] [paid|spent|gave away|fees of] {m}[,|;|.] [what's left|how much is left|what remains|net]",
                "{list} [together|in total|added up][,|] [minus|less] {m}",
                "[what|how much] [remains|is left] of {list} together after [paying|losing|using] {m}",
                "[crates of|bags of|boxes with] {list}[,|;|.] [of these|of which|but] {m} [are broken|are rotten|were sold][,|;|.] how many [are left|are good|remain]",
                "[total|sum] {list}[,| and] [knock off|take off] {m}",
            ),
            (
                "{list}加起来[再|然后|]减[去|]{m}[是多少|等于多少|]",
                "{list}的[和|总和]减[去|]{m}[是多少|等于多少|]",
                "[收入|赚了|收到]{list}，[花了|付了|支出]{m}，[还剩多少|剩多少|净剩多少]",
                "从{list}的[总和|和][里|中]减去{m}",
            ),
        ),
        0.3,
    ),
    question(
        "{a} / {n}",
        (
            "[the total|the sum|everything together] is {a} [for|over|from] {n} [tests|games|days|numbers|items][,|;|.] [what's the average|average|mean|what's that on average]",
            "[average|mean] if {n} [values|numbers|scores|tests|people|items] [total|add up to|sum to|make|come to] {a}",
            "{n} [numbers|scores|games|shifts|nights] [add up to|total|sum to|make] {a}[,|;|.] [what's the mean|mean|average|what's the average]",
            "[i scored|she made|we sold|he ran|i slept|i read] {a} [in|over|across] {n} [games|days|weeks|nights|matches][,|;|.] [what's my average|average|on average|mean|what's the average]",
            "sum {a}[,|;| and] count {n}[,|;|:|] [mean|average]",
            "[the |]average [per|for each] [game|day|person|test] [when|if|with] [it's |there are |]{a} [in total for|over|for] {n}",
            "[what's|what is] the [mean|average] of {n} [numbers|values|scores] [whose sum is|that add up to|with a total of|with a sum of] {a}",
            "[averaging|average] {a} over {n} [days|people|games|months]",
            "total {a}, {n} of them, [average|mean]",
            "[a sum of|a total of] {a} [over|across|from] {n} [entries|readings|days][,|;|.] [mean|average]",
        ),
        (
            "[总分|总和|总数|一共]{a}，[共|]{n}[个人|次|天|门课]，[平均多少|平均分多少|平均是多少]",
            "{n}个数的[和|总和]是{a}，[平均数|平均值|平均]是多少",
            "{n}[天|次|周]一共[卖了|跑了|做了|花了]{a}，平均多少",
            "总和{a}除以个数{n}，[平均|均值][是|]多少",
            "{a}平均到{n}[天|个人|个月][是多少|多少|]",
        ),
        0.5,
        a=lambda c: number(c, 4),
        n=lambda c: small(c, 3, 30),
    ),
    Form(
        _then("{squares}"),
        phrasings(
            (
                "[what's|find|compute|calculate|] the sum of [the |]squares of {list}",
                "[square|take the squares of] {list} and [add them|add them up|sum them|sum up]",
                "sum of squares[:|,| of| for] {list}",
                "[add|sum] [the |]squares of {list}",
                "{list}[,|:|;] [sum of squares|square each and add|squared and added|square them and sum]",
                "{list} each squared[,|] [then added|and summed|then add up]",
                "[squared and summed|squares added][:|,] {list}",
                "if i square {list} and add [everything|it all|the results][,|] what do i get",
            ),
            ("{list}的平方和[是多少|等于多少|]", "[求|算]{list}的平方和", "把{list}[各自|分别|都]平方[再|然后][相加|加起来|求和]"),
        ),
        0.25,
    ),
    Form(
        _weighted,
        phrasings(
            (
                "[homework|coursework|quizzes] {p}[%| percent] at {a}[,| and] [exam|final|the test] {q}[%| percent] at {b}[,|;|.] [weighted average|final grade|what's my grade|overall mark]",
                "weighted [average|mean] of {a} [at|with|weight] {p}[%| percent] and {b} [at|with|weight] {q}[%| percent]",
                "{a} [counts|counting|weighs|weighted] {p}[%| percent][,| and] {b} [counts|counting|weighs|weighted] {q}[%| percent][,|;|.|] [weighted average|what's my grade|final grade|overall]",
                "[got|i got|i have] {a} on the part worth {p}[%| percent] and {b} on the part worth {q}[%| percent][,|;|.] [final grade|overall grade|what's the weighted mean]",
                "[grade|mark]: {a} ({p}%) and {b} ({q}%)[,|;] [weighted average|weighted mean|final grade]",
                "[the essay|my project|attendance] is {p}[%| percent] of the grade, [i got|got] {a}, [the exam|the final] is {q}[%| percent], [i got|got] {b}[,|;|.] [overall|final grade|total grade]",
                "[mix|combine|blend] {a} and {b} [weighted|with weights] {p}[%| percent] and {q}[%| percent]",
                "with weights {p}[%| percent] and {q}[%| percent][,|] [average|the weighted mean of|weighted average of] {a} and {b}",
            ),
            (
                "[平时|作业]成绩{a}占百分之{p}，[期末|考试]{b}占百分之{q}，[总评|总成绩|加权平均][是|]多少",
                "{a}占百分之{p}，{b}占百分之{q}，[加权平均|总评|综合成绩][是多少|多少|]",
                "加权平均[：|，]{a}权重百分之{p}，{b}权重百分之{q}",
            ),
        ),
        0.3,
    ),
)
