"""Histograms whose values are told in a story, with a number of bins or without."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import HISTOGRAMS, chinese, english
from toolcall.tools.plot import HistogramPlot

# How the values are told, lowest and highest, decimals.
_STORIES = (
    ("[my runs this month took|our runs took] {} minutes", 18, 75, 0), ("[the eggs|today's eggs] weighed {} g", 42, 76, 0), ("the kids are {} years old", 3, 17, 0),
    ("[i waited|we waited|people waited] {} minutes at the clinic", 2, 95, 0), ("the bus was late by {} minutes", 0, 25, 0), ("[my students scored|the class got|we scored] {}", 20, 100, 0),
    ("[the fish|the trout] measured {} cm", 12, 60, 1), ("the calls lasted {} seconds", 5, 400, 0), ("[the dice showed|i rolled] {}", 2, 12, 0), ("morning temperatures were {}", -12, 24, 0),
    ("the parcels weighed {} kg", 0, 20, 1), ("reaction times came out as {} s", 0, 2, 2), ("[guests tipped|tips were] {} dollars", 1, 30, 0), ("the bolts measure {} mm", 4, 12, 2),
    ("[i slept|she slept] {} hours", 4, 10, 1), ("[the seedlings|the beans] grew {} mm", 3, 80, 0), ("error readings: {}", -3, 3, 2), ("[house prices here are|flats went for] {} thousand", 80, 900, 0),
    ("[the hens laid|we collected] {} eggs a day", 3, 40, 0), ("[commutes|our commutes] take {} minutes", 5, 110, 0),
)  # fmt: skip
_STORIES_ZH = (
    ("[跑步用时|这个月跑步]{}分钟", 18, 75, 0), ("鸡蛋重{}克", 42, 76, 0), ("孩子们{}岁", 3, 17, 0), ("[排队等了|候诊]{}分钟", 2, 95, 0), ("全班得了{}分", 20, 100, 0),
    ("鱼长{}厘米", 12, 60, 1), ("[掷骰子|骰子]得到{}", 2, 12, 0), ("早上气温{}度", -12, 24, 0), ("包裹重{}公斤", 0, 20, 1), ("睡了{}小时", 4, 10, 1), ("误差是{}", -3, 3, 2),
)  # fmt: skip
_BINS = tuple(count for count in range(2, 21) if count != HistogramPlot.model_fields["bins"].default)


def _told(content: Content) -> tuple[Slots, Arguments]:
    story, low, high, places = content.choose(*(_STORIES_ZH if content.chinese else _STORIES))
    count = content.rng.randint(13, 15) if content.beyond else content.choose(5, 6, 6, 7, 8, 9, 10, 12)
    values = [f"{content.rng.randint(low * 10**places, high * 10**places) / 10**places:.{places}f}" for _ in range(count)]
    if content.chinese:
        text = content.choose("、", "、", "，", " ").join(values)
    else:
        gap, last = content.choose((", ", " and "), (", ", ", and "), (", ", ", "), (" ", " "), (", ", ", then "))
        text = gap.join(values[:-1]) + last + values[-1]
    heading, titled = caption(content)
    slots = {"story": Shown(skeleton(content.rng, story).format(text), ""), "title": heading}
    return slots, {"kind": "histogram", "values": list(map(json_number, values)), **titled}


def _binned(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _told(content)
    bins = content.choose(2, 3, 4, 4, 5, 5, 6, 10) if content.chance(0.6) else content.choose(*_BINS)
    titled = {"title": args.pop("title")} if "title" in args else {}  # which the tool declares last
    return {**slots, "n": Shown(small(content, bins, bins).text, str(bins), must=True)}, {**args, "bins": bins, **titled}


_BUCKETS = "[bins|bins|buckets|classes|intervals]"

FORMS: tuple[Form, ...] = (
    Form(
        _binned,
        {
            "en": english(
                "{story}[.|;|,] <histograms> with {n} <buckets>{title}",
                "{story}[.|;|,] <histograms>, {n} <buckets>{title}",
                "{story}[.|;] [make|draw|show] a <histograms> [in|with|using] {n} <buckets>{title}",
                "<histograms>, {n} <buckets>[:|,] {story}{title}",
                "{story}[.|;] [sort|group|put] [them|those] into {n} <buckets> and [draw|plot] the histogram{title}",
                "{n} <buckets>, <histograms>[:|,] {story}{title}",
                "{story}[.|;] [can you|could you|please] [draw|make] a {n}[-| ]bin histogram{title}",
                "{story}[.|;] how is that distributed? [use|in|take] {n} <buckets>{title}",
                "[here goes|ok|so]: {story}. {n} <buckets> for the histogram{title}",
                histograms=HISTOGRAMS,
                buckets=_BUCKETS,
            ),
            "zh": chinese(
                "{story}，[画|做]直方图，分{n}[组|个区间]{title}",
                "{story}，分成{n}组[画|做]直方图{title}",
                "直方图，{n}[组|个区间]：{story}{title}",
                "{story}。用{n}个区间看分布，画直方图{title}",
                "{story}，{n}[组|个箱|段]的直方图{title}",
            ),
        },
        1.0,
    ),
    Form(
        _told,
        {
            "en": english(
                "{story}[.|;|,] <histograms>[ please| pls|]{title}",
                "{story}[.|;] [make|draw|show|plot] [me |]a <histograms>{title}",
                "<histograms>[:|,| -] {story}{title}",
                "{story}[.|;] [show|plot|draw] the distribution{title}",
                "{story}[.|;] how are [they|those] [distributed|spread][,|?] histogram{title}",
                "[make|draw|i need] a <histograms> [of this|from this|for this]: {story}{title}",
                "{story}[.|;] [the teacher|my boss|the vet|grandma] wants a <histograms>{title}",
                "{story}[.|;] [which values are most common|where do most lie]? histogram[| please]{title}",
                histograms=HISTOGRAMS,
            ),
            "zh": chinese(
                "{story}，[画|做|来个]直方图{title}",
                "直方图[：|，]{story}{title}",
                "{story}，[看看|画出]分布{title}",
                "{story}，[老师|老板]要直方图{title}",
            ),
        },
        0.6,
    ),
)
