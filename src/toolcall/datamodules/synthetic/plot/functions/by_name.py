"""Requests for plots of functions known by name alone: sine, square root."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.functions.graphed import where_defined, with_interval_and_title
from toolcall.datamodules.synthetic.plot.vocabulary import chinese, english

_NAMED = (
    ("sine", "正弦", "sin(x)"),
    ("sine", "正弦", "sin(x)"),
    ("sin", "正弦", "sin(x)"),
    ("cosine", "余弦", "cos(x)"),
    ("cos", "余弦", "cos(x)"),
    ("tangent", "正切", "tan(x)"),
    ("exponential", "自然指数", "exp(x)"),
    ("square root", "平方根", "sqrt(x)"),
    ("absolute value", "绝对值", "abs(x)"),
    ("natural log", "自然对数", "log(x)"),
    ("natural logarithm", "自然对数", "log(x)"),
    ("logarithm", "自然对数", "log(x)"),
    ("reciprocal", "倒数", "1/x"),
    ("identity", "恒等", "x"),
)


@where_defined
def _named(content: Content) -> tuple[Slots, Arguments]:
    name, name_zh, expression = content.choose(*_NAMED)
    return with_interval_and_title(content, Shown(name_zh if content.chinese else name, expression))


FORMS = (
    Form(
        _named,
        {
            "en": english(
                "<draw> [the|a|the basic|the ordinary|the plain|the] {f} [function|function|curve]{range}{title}",
                "[the |]{f} [function|curve]{range}[, plot it|, graph please|, draw it|, show me|]{title}",
                "[what does|how does] [the |a |]{f} [function|curve] look[ like|]{range}",
                "<draw><a> [graph|plot|picture|curve] of the {f}[ function| function|]{range}{title}",
                "[show|remind] me [what|how] [the|a] {f} [function|curve] looks[ like|]{range}",
                "[i need|need|i want] [the|a] {f} [curve|function] [plotted|drawn|on paper|as a picture|for my lesson|for a poster]{range}{title}",
                "{range} [plot|draw|graph] [the |]{f}[ function| curve]{title}",
                "[graph|plot|curve|sketch] of [the |]{f}[ function|]{range}{title}",
                "{f}[ curve| function| graph| plot][ pls| please|]{range}{title}",
                "[plot|graph|draw|sketch] {f}{range}{title}",
                "[we're doing|today's topic is|the lesson is on|my pupils learn] the {f} function[,|;|:] [draw|plot|graph] it{range}{title}",
            ),
            "zh": chinese(
                "<draw>{f}[函数|函数|曲线][的图像|的图|]{range}{title}",
                "{f}[函数|曲线]{range}[长什么样|的图像|的图|是什么样子|怎么画|]{title}",
                "[看看|想看|复习]{f}函数[的图像|的样子|，画一下|，画出来]{range}{title}",
                "{range}[画|画出|绘制]{f}[函数|曲线]{title}",
                "{f}[函数图|函数图像|曲线图]{range}{title}",
                "[今天讲|正在学|课上讲]{f}函数，[画出来|画个图|画图像]{range}{title}",
                "[把|将]{f}函数画[出来|成图]{range}{title}",
                "[函数|曲线]：{f}[，|。]画[图|出来]{range}{title}",
            ),
        },
        0.5,
    ),
)
