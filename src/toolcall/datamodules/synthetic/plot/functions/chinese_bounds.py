"""Requests for plots of functions in Chinese that say, wherever they like, from where to where x goes, and from how many points."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.functions.graphed import call, formula, where_defined
from toolcall.datamodules.synthetic.plot.functions.intervals import bounds, ends
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import title
from toolcall.datamodules.synthetic.plot.vocabulary import chinese
from toolcall.tools.plot import FunctionPlot

_FORMULAS = (
    ("[根号x|x的算术平方根|x开根号|√x]", "sqrt(x)"),
    ("[“x减{n}”的绝对值|（x减{n}）的绝对值|x与{n}的差的绝对值|x减{n}的差取绝对值]", "abs(x - {n})"),
    ("[“x加{n}”的绝对值|（x加{n}）的绝对值|x与{n}的和的绝对值]", "abs(x + {n})"),
    ("x的平方[加|加上]{n}", "x**2 + {n}"),
    ("x的平方[减|减去]{n}", "x**2 - {n}"),
    ("[{n}减x的平方|{n}减去x的平方|{n}减x²]", "{n} - x**2"),
    ("{n}倍[的|]x的平方", "{n}*x**2"),
    ("x的[三次方|立方]减{n}x", "x**3 - {n}*x"),
    ("x的[三次方|立方]加{n}", "x**3 + {n}"),
    ("x的平方减{n}x加{m}", "x**2 - {n}*x + {m}"),
    ("x的平方加{n}x减{m}", "x**2 + {n}*x - {m}"),
    ("{n}x[加|加上]{m}", "{n}*x + {m}"),
    ("{n}x[减|减去]{m}", "{n}*x - {m}"),
    ("{n}乘[以|]x[再|]减{m}", "{n}*x - {m}"),
    ("[x分之{n}|{n}除以x]", "{n}/x"),
    ("[“x加{n}”的平方|（x加{n}）的平方|x与{n}的和的平方]", "(x + {n})**2"),
    ("[“x减{n}”的平方|（x减{n}）的平方|x与{n}的差的平方]", "(x - {n})**2"),
    ("[根号下“x加{n}”|根号（x加{n}）|“x加{n}”的平方根|x与{n}的和的平方根]", "sqrt(x + {n})"),
    ("{n}倍[的|]根号x", "{n}*sqrt(x)"),
    ("根号x[加|加上]{m}", "sqrt(x) + {m}"),
    ("[正弦函数|sin x|x的正弦]", "sin(x)"),
    ("[余弦函数|cos x|x的余弦]", "cos(x)"),
    ("[正弦x|sin x|x的正弦]加{n}", "sin(x) + {n}"),
    ("{n}倍[的|]sin x", "{n}*sin(x)"),
    ("[x乘sin x|x乘以x的正弦]", "x*sin(x)"),
    ("[e的x次方|e的x次幂]", "exp(x)"),
    ("[二的x次方|2的x次方|2的x次幂]", "2**x"),
    ("[x的自然对数|ln x|以e为底x的对数]", "log(x)"),
    ("[x的常用对数|lg x|以10为底x的对数]", "log10(x)"),
    ("[x的绝对值|绝对值x]减{n}", "abs(x) - {n}"),
    ("x[加|加上]x的倒数", "x + 1/x"),
)

Draw = Callable[[Content], tuple[Slots, Arguments]]


def _number(content: Content) -> Shown:
    if content.beyond:
        return Shown.verbatim(str(content.rng.randint(100, 999)))
    value = content.rng.randint(2, 9) if content.chance(0.75) else content.rng.randint(10, 40)
    return Shown(in_words(value, content) if content.spelled or content.chance(0.3) else str(value), str(value))


def _formula(content: Content) -> Shown:
    """In words of its own, or like everywhere."""
    if content.chance(0.3):
        return formula(content)
    said, written = content.choose(*_FORMULAS)
    n, m = _number(content), _number(content)
    return Shown(skeleton(content.rng, said).format(n=n.text, m=m.text), written.format(n=n.value, m=m.value))


def _ends(content: Content) -> tuple[Shown, Shown]:
    """Mostly whole ones near zero."""
    if content.beyond or content.spelled or content.chance(0.25):
        return ends(content)
    low = content.choose(0, 0, 0, 1, -1, -2, -3, -5, -6, content.rng.randint(-30, 20))
    high = low + content.choose(content.rng.randint(1, 12), content.rng.randint(2, 40), 20, 25)
    if content.chance(0.2) and low >= 0:
        return Shown(in_words(low, content), str(low)), Shown(in_words(high, content), str(high))
    minus = content.choose("-", "-", "-", "负") if low < 0 else ""
    return Shown(f"{minus}{abs(low)}", str(low)), Shown(f"{'负' if minus == '负' and high < 0 else '-' * (high < 0)}{abs(high)}", str(high))


@where_defined
def _between(content: Content) -> tuple[Slots, Arguments]:
    f, (low, high), (heading, titled) = _formula(content), _ends(content), title(content)
    return {"f": f, "a": low, "b": high, "title": heading}, call(f, bounds(low.value, high.value), titled)


@where_defined
def _from(content: Content) -> tuple[Slots, Arguments]:
    f, (low, _), (heading, titled) = _formula(content), _ends(content), title(content)
    return {"f": f, "a": low, "title": heading}, call(f, {"x_min": json_number(low.value)}, titled)


@where_defined
def _up_to(content: Content) -> tuple[Slots, Arguments]:
    f, (_, high), (heading, titled) = _formula(content), _ends(content), title(content)
    return {"f": f, "b": high, "title": heading}, call(f, {"x_max": json_number(high.value)}, titled)


def _sampled(draw: Draw) -> Draw:
    """The same from so many points, `n`."""

    def sampled(content: Content) -> tuple[Slots, Arguments]:
        slots, args = draw(content)
        count = content.choose(*range(20, 301, 10), 25, 75, content.rng.randint(20, 300))
        while count == FunctionPlot.model_fields["points"].default:
            count = content.rng.randint(20, 300)
        shown = Shown(in_words(count, content) if content.spelled else str(count), str(count), must=True)
        given = {"title": args.pop("title")} if "title" in args else {}  # which the tool declares last
        return {**slots, "n": shown}, {**args, "points": count, **given}

    return sampled


_TO = (
    "[从{a}画到{b}|从{a}画到{b}|x从{a}画到{b}|x取{a}到{b}|x取{a}到{b}|x在{a}到{b}之间|x在{a}和{b}之间|从{a}到{b}|x由{a}变到{b}|横轴{a}到{b}|自变量从{a}到{b}"
    "|x的范围{a}到{b}|范围是{a}到{b}|x介于{a}与{b}之间|区间取{a}到{b}|x从{a}走到{b}|左端{a}右端{b}|定义域取{a}到{b}]"
)
_OF = "[|||y等于|y=|函数|函数y等于|函数y=]"
_GRAPH = "[|||的图像|的图象|的图|的曲线|的函数图]"
_POINTS = "[取{n}个点|取{n}个点|用{n}个点|采{n}个点|共{n}个点|{n}个点|描{n}个点|采样{n}个|点数{n}|算{n}个点]"

FORMS = (
    Form(
        _between,
        {
            "zh": chinese(
                "<draw><of>{f}<graph>，<to>{title}",
                "<of>{f}，<to>[，画出来|，画一下|，画图|，看看图像|]{title}",
                "<to>，<draw><of>{f}<graph>{title}",
                "[把|将]<of>{f}[画出来|画成图|画成曲线|作图]，<to>{title}",
                "[在{a}到{b}之间|在{a}和{b}之间|从{a}到{b}|在{a}到{b}这段]<draw><of>{f}<graph>{title}",
                "<of>{f}[长什么样|是什么形状|的图像什么样|的走势如何]，<to>{title}",
                "{f}[的图像|的曲线]，[x轴|横轴|横坐标][从|取|是]{a}[到|至]{b}{title}",
                "[想看看|给我看|看看|想知道]{f}[怎么变化|怎么变|的样子|的走势]，<to>{title}",
                "[只画|只看|只要]{a}到{b}[这段|这一段|的部分|之间]：<of>{f}{title}",
                "[让|令|当]x[从{a}变到{b}|在{a}到{b}之间|取{a}到{b}]，[画|画出|描出]{f}<graph>{title}",
                "[老师|作业|题目|课本][让|要|要求][画|作]{f}<graph>，<to>{title}",
                "[函数|表达式|式子]：{f}[；|。|，][范围|区间|x]：{a}到{b}{title}",
                "{f}，[起点{a}，终点{b}|左边到{a}，右边到{b}|最小{a}，最大{b}|下限{a}，上限{b}]，[画图|画出来|作图]{title}",
                of=_OF, graph=_GRAPH, to=_TO,
            )
        },
        1.4,
    ),
    Form(
        _sampled(_between),
        {
            "zh": chinese(
                "<draw><of>{f}<graph>，<to>，<points>{title}",
                "<of>{f}，<to>，<points>[，画图|，画出来|]{title}",
                "<points>，<draw><of>{f}<graph>，<to>{title}",
                "<to>，<points>，<draw><of>{f}<graph>{title}",
                "[把|将]{f}[画出来|画成曲线]，<points>，<to>{title}",
                "[在{a}到{b}之间|从{a}到{b}|在{a}到{b}上][均匀|]取{n}个点[画|画出|作]{f}<graph>{title}",
                "{f}<graph>，{n}个点[就行|就够|]，<to>{title}",
                "[看看|想看]{f}[的样子|怎么变]，<to>，<points>{title}",
                of=_OF, graph=_GRAPH, to=_TO, points=_POINTS,
            )
        },
        0.9,
    ),
    Form(
        _from,
        {
            "zh": chinese(
                "<draw><of>{f}<graph>，[x从{a}开始|从{a}开始画|从{a}起|x最小取{a}|左端{a}|x不小于{a}|x大于等于{a}]{title}",
                "<of>{f}，[从{a}往右画|从{a}开始画|只画x大于{a}的部分|从x等于{a}画起]{title}",
                "[从{a}开始|x从{a}起|从{a}起往右]，<draw><of>{f}<graph>{title}",
                of=_OF, graph=_GRAPH,
            )
        },
        0.3,
    ),
    Form(
        _up_to,
        {
            "zh": chinese(
                "<draw><of>{f}<graph>，[x到{b}为止|画到{b}|画到{b}就行|x最大取{b}|右端{b}|x不超过{b}|x小于等于{b}]{title}",
                "<of>{f}，[画到{b}为止|一直画到{b}|只画x小于{b}的部分|画到x等于{b}]{title}",
                "[画到{b}为止|x最多到{b}]：<of>{f}<graph>{title}",
                of=_OF, graph=_GRAPH,
            )
        },
        0.3,
    ),
    Form(
        _sampled(_up_to),
        {
            "zh": chinese(
                "<draw><of>{f}<graph>，画到{b}，<points>{title}",
                "<of>{f}，<points>，[x到{b}为止|画到{b}]{title}",
                of=_OF, graph=_GRAPH, points=_POINTS,
            )
        },
        0.15,
    ),
)  # fmt: skip
