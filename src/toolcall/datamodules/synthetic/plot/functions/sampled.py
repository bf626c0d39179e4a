"""Requests for plots of functions from so many points."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.plot.functions import graphed
from toolcall.datamodules.synthetic.plot.vocabulary import chinese, english
from toolcall.tools.plot import FunctionPlot

_USUAL = (*range(20, 301, 10), 25, 75, 64, 128, 256)
_SAMPLES = "[points|points|points|sample points|samples|data points]"


def _sampled(content: Content) -> tuple[Slots, Arguments]:
    slots, args = graphed.function(content)
    count = content.choose(*_USUAL, content.rng.randint(20, 300))
    while count == FunctionPlot.model_fields["points"].default:
        count = content.rng.randint(20, 300)
    spelled = content.spelled and content.chance(0.7)
    shown = Shown(in_words(count, content) if spelled else str(count), str(count), must=True)
    title = {"title": args.pop("title")} if "title" in args else {}  # which the tool declares last
    return {**slots, "n": shown}, {**args, "points": count, **title}


FORMS = (
    Form(
        _sampled,
        {
            "en": english(
                "<draw> <y>{f}{range} [using|with|at|from] {n} <samples>{title}",
                "<draw><a> [graph|plot|curve] of <y>{f}{range}[, using| using|, with| with] {n} <samples>{title}",
                "[plot|graph|draw] {f}{range}[, sampled| sampled|, computed| computed|, evaluated] at {n} points{title}",
                "[use|take|compute|with|using|at] {n} points[ to|, and|,|:] [plot|draw|graph] {f}{range}{title}",
                "[graph|plot|curve] of {f}{range}, {n} <samples>{title}",
                "[plot|draw] {f}{range}[, points=|, points = |, points: |, number of points |, with points set to ]{n}{title}",
                "a {n}[-| ]point [plot|graph|curve] of {f}{range}{title}",
                "[plot|show|draw] {f}{range} with a resolution of {n} points{title}",
                "[how does|what does] {f} look[ like|]{range} [with|using|at] {n} points",
                "{f}{range}, [plot|graph|draw] it [with|using] {n} points{title}",
                "[points|samples|number of points|sample points|n points|resolution][:| =|=] {n}[,|;|.] [plot|graph|draw|show] [y = |]{f}{range}{title}",
                "{n} [points|samples|sample points], [plot|graph|curve|draw|sketch] [of |]{f}{range}{title}",
                "[plot|graph|draw|show] {f}{range}[, | and ][make it|use|take|with|let's have|it should have|i want|give it] {n} <samples>{title}",
                "[plot|graph|draw|sample|evaluate] {f} at {n} [evenly spaced|equally spaced|equidistant|regular] [points|places|values|x values|spots]{range}[ and plot it|, as a graph|, draw the curve|, graph]{title}",
                "[divide|split|cut] [the interval|the range|x] into {n} [points|sample points] [and plot|and draw|to graph] {f}{range}{title}",
                "[the curve|the graph|a plot|a graph|a smooth curve|a rough curve] of {f}{range}[, | ][made of|from|built from|drawn with|computed from|calculated at] {n} <samples>{title}",
                "[plot|graph|draw] {f} [with|using|in] {n} [x values|values of x|samples|points]{range}{title}",
                "[plot|graph|draw] [y = |]{f}[, | ]({n} [points|samples|pts]){range}{title}",
                "[only|just|exactly] {n} [points|samples|pts][,|:|;] [plot|draw|graph] [y = |the function |]{f}{range}{title}",
                "[i need|need|i want|give me|show me] {n} points [of|on|along] [the curve |the graph of |y = |]{f}[| as a plot| plotted]{range}{title}",
                "{f}{range}[, | ]{n} [points|pts|samples|sample points|data points][, plot| please|, graph it|]{title}",
                "[a coarse|a fine|a detailed|a smooth|a low-res|a high-res] [plot|graph|curve] of {f}[,|] {n} points{range}{title}",
                "[compute|calculate|evaluate] {n} points of {f}{range} and [plot|draw|graph|connect] them{title}",
                "[how does|what does] {f} look[ like|] [with|at|from] [only|just|] {n} <samples>{range}",
                "[it's jagged|too jagged|not smooth enough|make it smoother]: {f}[,|] with {n} points{range}{title}",
                "n={n}[,|;] [plot|graph|draw] {f}{range}{title}",
                samples=_SAMPLES,
            ),
            "zh": chinese(
                "<draw><y>{f}[的图像|的曲线|]{range}，[用|取|采样|计算|共]{n}个[点|点|采样点]{title}",
                "[用|取]{n}个点[画|画出|绘制]<y>{f}[的图像|的图|]{range}{title}",
                "{f}{range}的[图像|曲线|图]，[点数|采样点数|取点数]{n}{title}",
                "[画|绘制]{f}{range}，[点数为|点数是|采样点]{n}[个|]{title}",
                "[点数|采样点数|采样点|取点数][：|=|是|为|]{n}[，|；|。][画|绘制|作图|画出]{f}{range}{title}",
                "{n}个[点|采样点|样点][，|画|，画|，绘制]<y>{f}{range}{title}",
                "{f}{range}[，|][用|取|要|采]{n}个[点|样点|采样点]画[图|曲线|出来|]{title}",
                "[计算|算出|取]{f}{range}的{n}个点[并|再|然后|，][画|连|画成|连成][图|曲线|线]{title}",
                "[把|将]{f}{range}[分成|取|采样]{n}个点[画出来|画成曲线|作图]{title}",
                "[精度|分辨率]{n}个点，[画|绘制|画出]{f}{range}{title}",
                "[粗略|精细|平滑|光滑]一点，{n}个点[画|绘制]{f}{range}{title}",
                "[画|作|来][一条|条|一个|]{n}个点的{f}[曲线|图像|图]{range}{title}",
            ),
        },
        0.8,
    ),
)
