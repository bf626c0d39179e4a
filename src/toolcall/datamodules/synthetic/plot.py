"""Requests for plots: the many ways to ask. What they are about, and their arguments, is in `charted.py`."""

from toolcall.datamodules.synthetic import charted
from toolcall.datamodules.synthetic.drawing import DRAW, DRAW_ZH, A
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.plot_functions import FUNCTION, SAMPLED

_SUBJECT = (
    "[sales|visitors|the temperature|rainfall|my weight|steps per day|page views|the price|attendance|our score|my grades|water use|orders]"
)
_WERE = "[sales were|the temperatures were|visitors per day were|my steps were|the scores were|i sold|we counted|i ran|our orders were|the prices were|the class got]"
_LATELY = "[my weight|sales|the temperature|our visitors|my steps|rainfall|the price|attendance|my pulse|downloads|complaints|our orders|my mood|page views] [over|in|for|during] the [last|past] [two|three|four|five|six|ten|3|4|5|6|7] [weeks|days|months|years|hours|quarters] [was|were|went like this:|came to|has been]"
_LATELY_ZH = "[这几天|最近几天|上周|过去五天|这三个月|最近四周|前几天|过去六个月][的|][步数|体重|气温|销量|访客|成绩|客流|雨量][是|分别是|依次为|：|]"
_SUBJECT_ZH = "[销量|气温|成绩|体重|人数|雨量|访问量|价格|步数]"
_THAT = "[chart|plot|show|draw|graph|put] [that|it|this|them|those]"
_FOR = "[for values|for|of|of the values|with values|with|from|using|showing|from the data|for these values:|for the numbers|of these numbers:|for the data|:]"
_FOR_ZH = "[，数据是|，数据为|，数据：|，数据|：|，值为|，数值是|：|，|，数值分别为]"


def _chart(names: str, names_zh: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ways to ask for a chart of a list."""
    en = (
        f"{DRAW}{A} {names} {_FOR} {{list}}{{title}}",
        f"{DRAW}{A} {names}{{title}} {_FOR} {{list}}",
        f"{names} {_FOR} {{list}}{{title}}",
        f"{{list}} as a {names}{{title}}",
        f"[turn|put|make|convert] {{list}} into a {names}{{title}}",
        f"[plot|draw|show|graph|visualize] {{list}} as a {names}{{title}}",
        f"[my data is|i have the values|i measured|here are my numbers:|the values are|these are my values:|we got|data:] {{list}}[,|;|.| -] [make|draw|plot|show|i need|please draw] [me |]a {names}{{title}}",
        f"{names} [please|pls|with this data]: {{list}}{{title}}",
        f"{names}: {{list}}{{title}}",
        f"[can i get|could i have|may i have|can you make] a {names} {_FOR} {{list}}{{title}}",
        f"use a {names} [for|to show|to plot] {{list}}{{title}}",
        f"[could you |can you |please |just |]put {{list}} [in|into|on] a {names}{{title}}",
        f"{_WERE} {{list}}[,|.|;| -] [can you |could you |please |]{_THAT} [as|in] a {names}{{title}}",
        f"[need|want|looking for|i'd love|could use|time for] a {names} [of|for|from|with] {{list}}{{title}}",
        f"[represent|display|illustrate|present|depict] {{list}} [with|by|in|using] a {names}{{title}}",
        f"[homework|exercise|task|for class]: [draw|make|construct|sketch] a {names} [of|for|from] the [numbers|values|data] {{list}}{{title}}",
        f"[values|data|numbers|input]: {{list}}[.|;|,] [type|kind|chart type|wanted]: {names}{{title}}",
        f"what [would|does] a {names} of {{list}} look like{{title}}",
        f"[turn|put|make] these [numbers |values |]into a {names}{{title}}: {{list}}",
        f"{names} of {_SUBJECT}{{title}}: {{list}}",
        f"{_LATELY} {{list}}[,|.|;| -] [draw|make|show|give|plot] me a {names} [of it|of that|from that|out of it|please|]{{title}}",
        f"{_LATELY} {{list}}[,|.|;| -] {names} [please|pls|plz|real quick|thx]{{title}}",
        f"[i need|need|gotta have|my boss wants|teacher wants|for the report:] a {names} [out of|from|with] {{list}}[,| and|;] [quick|asap|please]{{title}}",
    )
    zh = (
        f"{DRAW_ZH}{names_zh}{_FOR_ZH}{{list}}{{title}}",
        f"[用|把|将]{{list}}[画成|画|做成|绘成|生成]{names_zh}{{title}}",
        f"{names_zh}{_FOR_ZH}{{list}}{{title}}",
        f"{{list}}的{names_zh}{{title}}",
        f"[我的数据是|数据：|测得|有一组数据|数值是]{{list}}[，|。][请|帮我|]画[一个|个|一张|]{names_zh}{{title}}",
        f"[画|绘制|做][数据|数值|]{{list}}的{names_zh}{{title}}",
        f"[帮我|请|麻烦|]用{names_zh}[表示|展示|显示|呈现]{{list}}{{title}}",
        f"{_SUBJECT_ZH}[分别是|依次是|是|为]{{list}}，[能画成|请画成|画成|做成|给我画]{names_zh}{{title}}",
        f"[想要|需要|来|我要]{names_zh}[：|，数据是|，数值为]{{list}}{{title}}",
        f"[题目|作业|练习]：[根据|用][数据|这些数|]{{list}}[画|作|绘制]{names_zh}{{title}}",
        f"{_LATELY_ZH}{{list}}，[画个|画成|做成|画一张|给我画|来个|做个]{names_zh}{{title}}",
        f"[用|拿|根据]{{list}}[做|画|弄|搞][一个|个|一张|]{names_zh}{{title}}",
    )
    return en, zh


_LINES = "[line chart|line chart|line plot|line graph|line diagram|line|linechart|curve chart]"
_BARS = "[bar chart|bar chart|bar graph|bar plot|bar diagram|barchart|column chart|bars]"
_HISTOGRAMS = "[histogram|histogram|histogram|histo|frequency plot|frequency histogram|distribution plot]"
_SCATTERS = "[scatter plot|scatter plot|scatter chart|scatter|scatter diagram|scatter graph|scatterplot]"
_LINE_EN, _LINE_ZH = _chart(_LINES, "[折线图|折线图|线图|一个折线图|一张折线图]")
_BAR_EN, _BAR_ZH = _chart(_BARS, "[柱状图|柱状图|条形图|柱形图|一个柱状图|一张柱状图]")
_HIST_EN, _HIST_ZH = _chart(_HISTOGRAMS, "[直方图|直方图|频率直方图|分布直方图|一个直方图]")
_BINS = "[with|in|using|and|, use|,] {bins} [bins|bins|buckets|intervals|classes]"
_BUCKETS = "[bins|bins|buckets|intervals|classes|groups]"
_BINS_ZH = "[，分|，|，用|，分成]{bins}[个区间|组|个箱|箱|个bin|个分组]"


_ACROSS = "[hours|hours studied|ad spend|age|ages|the price|prices|temperature|the distance|days|height|minutes|income|speed|the dose]"
_UP = "[marks|the marks i got|orders|weight|weights|sales|the number sold|ice creams|cost|the score|yield|savings|time|the effect]"
_ON_X = "[on x|across|on the x axis|horizontally|as x|along the bottom]"
_ON_Y = "[on y|up|on the y axis|vertically|as y|up the side]"


def _xy_patterns(names: str, names_zh: str) -> dict[str, tuple[str, ...]]:
    return {
        "en": (
            f"{DRAW}{A} {names} [with|for|of|using|where|] x [=|=|:|is|values] {{x}} [and|,|and|;] y [=|=|:|is|values] {{y}}{{title}}",
            f"{DRAW}{A} {names} [of|for|with|through|from|] [points |the points |]{{points}}{{title}}",
            f"{names} [of|for|with|:] x={{x}} y={{y}}{{title}}",
            f"{names} [of|for|with|:] {{points}}{{title}}",
            f"[plot|draw|show] [the |]points {{points}} as a {names}{{title}}",
            f"{names}, x: {{x}}, y: {{y}}{{title}}",
            f"{DRAW}{A} {names} of {{x}} [against|versus|vs|and] {{y}}{{title}}",
            f"{names}[:|,|] x [|values |is |are ]{{x}}[,|;| and] y [|values |is |are ]{{y}}{{title}}",
            f"x [=|is|are|:] {{x}}[,|;| and] y [=|is|are|:] {{y}}[,|;|.] [draw|make|plot|show|need|please make] [a|the|me a] {names}{{title}}",
            f"[put|turn|make] {{points}} [in|into] a {names}{{title}}",
            f"{DRAW}{A} {names} with {{x}} on the x[-| ]axis and {{y}} on the y[-| ]axis{{title}}",
            f"[data|points|coordinates|measurements|my points are]: {{points}}[.|;|,] [make|draw|show|need] a {names}{{title}}",
            f"[use|take] {{x}} [for|as] x and {{y}} [for|as] y [and draw|and make|in|for] a {names}{{title}}",
            f"{names}{{title}}: {{points}}",
            f"{names}[:|,| of|] {_ACROSS} {{x}} {_ON_X} and {_UP} {{y}} {_ON_Y}{{title}}",
            f"{_ACROSS} [were|was|are|:] {{x}} and {_UP} [were|was|are|:] {{y}}[,|.|;] [draw|make|show|i want|give me] a {names}[, {_ACROSS} {_ON_X}, {_UP} {_ON_Y}|]{{title}}",
            f"[i measured|we measured|i looked|we checked|he noted] at {{x}} [minutes|hours|days|weeks|km|meters] and [it was|got|found|saw|had] {{y}}[| degrees| cm| kg| points][,|.|;] [make|draw|show me|need|plot] a {names}[| please| of that]{{title}}",
            f"[for|with] {_ACROSS} {{x}} [we got|i got|there were|we saw] {_UP} {{y}}[,|;|.] {names}[ please| of it|]{{title}}",
        ),
        "zh": (
            f"{DRAW_ZH}{names_zh}[，|：|，其中]x[=|为|是]{{x}}[，|；]y[=|为|是]{{y}}{{title}}",
            f"{DRAW_ZH}{names_zh}[，点为|：|，点|，数据点]{{points}}{{title}}",
            f"{names_zh}[：|，]x={{x}}，y={{y}}{{title}}",
            f"[用|把|将]{{points}}[画成|做成]{names_zh}{{title}}",
            f"点{{points}}的{names_zh}{{title}}",
            f"x[是|为|：]{{x}}，y[是|为|：]{{y}}，[画|做|请画|帮我画]{names_zh}{{title}}",
            f"[横轴|横坐标]{{x}}，[纵轴|纵坐标]{{y}}，[画|做|绘制]{names_zh}{{title}}",
            f"[数据点|坐标|有这些点]：{{points}}，[画|做|画成]{names_zh}{{title}}",
            f"{names_zh}[：|，|:]x[是|为]{{x}}[，|；|,]y[是|为]{{y}}{{title}}",
            f"[身高|学习时间|年龄|价格|气温|天数|广告费][分别|][是|为]{{x}}，[体重|成绩|收入|销量|人数|步数|订单][分别|][是|为]{{y}}，[画|做|画个|画成|给我画]{names_zh}{{title}}",
        ),
    }


_POINTS = {  # "plot the points" is a scatter plot whether or not anybody says so; "against" is left to them too
    "en": (
        "[plot|draw|show|mark] [the |these |]points {points}{title}",
        "[plot|put] {points} [on a chart|as points|as dots]{title}",
        "[draw|plot|show] dots at {points}{title}",
        "[points|coordinates|dots]: {points}[,|;|.] [plot|mark|show] them{title}",
        "[put|draw|make] a dot at each of {points}{title}",
        f"{_ACROSS} were {{x}} and {_UP} were {{y}}[,|.|;] [put|draw|show|make] [dots on a chart|dots|points][, {_ACROSS} {_ON_X}, {_UP} {_ON_Y}|]{{title}}",
        "[dots|points] [please|pls], x {x} and y {y}{title}",
    ),
    "zh": (
        "[画|标|标出|画出]点{points}{title}",
        "[把|将]{points}[画成点|标出来]{title}",
        "[画|绘制]数据点{points}{title}",
        "在坐标[系|图]上[标出|画出]{points}{title}",
    ),
}

_JOINED = {  # what is joined is a line
    "en": (
        "connect the [dots|points][:|] {points}{title}",
        "[join|connect|link] {points} [with|by] a line{title}",
        "[draw|plot|put] a line [through|joining|connecting] [the points |]{points}{title}",
        "[plot|mark|put down] {points} and [connect|join] them{title}",
        f"{_LINES} [of|for] [{_SUBJECT}|this|my data]{{title}}: {{pairs}}",
        f"{{pairs}}[,|.|;| -] [as|make|draw|show me] a {_LINES}{{title}}",
        f"[plot|draw|chart|graph] {{pairs}} as a {_LINES}{{title}}",
    ),
    "zh": (
        "[把|将]{points}[连起来|连成线|用线连起来|连成折线]{title}",
        "[画|作]一条[线|折线]经过{points}{title}",
        "[折线图|线图]{title}：{pairs}",
        "[画|标出]{points}[并|再|然后]连[成线|起来]{title}",
    ),
}
_WITH_TITLE = {
    "en": (
        "title: {name}[.|;] [draw|make|plot|] a {chart} [of|for|with] {list}",
        "[draw|make|plot|show|create] a {chart}[,| with the] title {name}[.|;|:] [values|data|numbers] {list}",
        "[i need|need|i want|make|draw] a {chart} with the [title|heading] {name}: {list}",
        "{chart} [titled|called|named|headed|entitled] {name}: {list}",
        "[under the heading|under the title|with the title] {name}[:|,] [draw|make|show] a {chart} of {list}",
        "[the title is|the heading is|heading:|call it] {name}[;|.] {chart} of {list}",
        '[draw|make|plot|give me] a {chart} [called|titled|named] "{name}" [of|for|with|from] {list}',
        "{list}, [as a|in a] {chart}, [title|heading|titled|called] {name}",
    ),
    "zh": (
        "标题：{name}。[画|做|]{chart}[：|，数据]{list}",
        "[画|做|来][一张|个|]标题[为|是]“{name}”的{chart}[：|，数据是]{list}",
        "{chart}，[标题|题目|名字][是|叫|为|]{name}[：|，数据：]{list}",
        "以“{name}”为[标题|题目]画{chart}[：|，数据]{list}",
    ),
}
FORMS = (
    FUNCTION,
    SAMPLED,
    Form(
        charted.line,
        {
            "en": (
                *_LINE_EN,
                "[plot|draw|show] the [trend|development|course|series] [of |]{list}{title}",
                "connect the values {list} [with|by] a line{title}",
                "connect the dots[:| for| of] {list}{title}",
                f"[need|show me|give me|i want|i need] a picture of how {_SUBJECT} [went|developed|changed over time]: {{list}}{{title}}",
                f"[show|plot|chart|let me see] how {_SUBJECT} [changed|developed|went up and down|moved] [over time|day by day|week by week|]: {{list}}{{title}}",
                "[plot|chart|show] {list} [over time|as a time series|as a trend]{title}",
                "[draw|run|put] a line through [the values |]{list}{title}",
                f"{_WERE} {{list}}[,|.|;] [show|draw|plot|let me see] the [trend|ups and downs|development]{{title}}",
            ),
            "zh": (
                *_LINE_ZH,
                "[画|看]{list}的[趋势|走势|变化趋势|趋势图]{title}",
                "[把|将]{list}[连成线|连成折线|用线连起来|用折线连起来]{title}",
                f"[看看|画出|我想看]{_SUBJECT_ZH}的[变化|走势|趋势][：|，]{{list}}{{title}}",
                f"{_SUBJECT_ZH}[依次是|先后是]{{list}}，[画|看看|显示][走势|趋势|变化趋势]{{title}}",
            ),
        },
        3.0,
    ),
    Form(charted.line_xy, _xy_patterns(_LINES, "[折线图|线图]"), 0.6),  # type: ignore[arg-type]
    Form(charted.line_xy, _JOINED, 0.5),  # type: ignore[arg-type]
    Form(charted.titled, _WITH_TITLE, 0.5),  # type: ignore[arg-type]
    Form(
        charted.bar,
        {
            "en": (
                *_BAR_EN,
                "[put|show|draw|plot] {list} [in|as] bars{title}",
                "[put|show|draw] [these|them|the numbers|these numbers] [in|as] bars{title}: {list}",
                f"{_WERE} {{list}}[,|.|;] [can you |could you |please |]{_THAT} [as|in|with] bars{{title}}",
                "[draw|make|show|i want] [one|a] bar for each [of|number in|value in|of the numbers] {list}{title}",
                "[draw|plot|show|make] bars [of height|of heights|with heights|that are as tall as] {list}{title}",
                "{list}[,|.|;| -] [one bar each|a bar for each|as bars|in bars]{title}",
            ),
            "zh": (
                *_BAR_ZH,
                "[用|拿]柱子[表示|显示|画出]{list}{title}",
                "[画|做][高度|高][为|是]{list}的柱子{title}",
                "[每个数|每个值|每个]一根柱子[：|，]{list}{title}",
            ),
        },
        1.6,
    ),
    Form(
        charted.labelled_bar,
        {
            "en": (
                f"{DRAW}{A} {_BARS} [for|of|with|showing|comparing|:|from] {{pairs}}{{title}}",
                f"{_BARS} [for|of|with|:|showing] {{pairs}}{{title}}",
                f"[compare|show|plot] {{pairs}} [as a|in a|with a] {_BARS}{{title}}",
                f"{DRAW}{A} {_BARS} with labels {{labels}} and values {{list}}{{title}}",
                f"{_BARS} labels {{labels}} values {{list}}{{title}}",
                f"{DRAW}{A} {_BARS} [of|for|with|from] {{list}}[,| with| and] [the |]labels {{labels}}{{title}}",
                f"{DRAW}{A} {_BARS} [of|for|with|from] {{list}}[,|] [labelled|labeled|named|called|for] {{labels}}{{title}}",
                f"{{list}} as [a |]{_BARS}[,|] [labelled|labeled|with labels|the labels are|named] {{labels}}{{title}}",
                f"[we have|i have|i counted|there are|votes:|sales were|results:] {{pairs}}[,|;|.] [make|draw|show|plot] a {_BARS}{{title}}",
                f"{{pairs}} [as|in] a {_BARS}{{title}}",
                f"{DRAW}{A} {_BARS}{{title}}: {{pairs}}",
                "[compare|bars for|show as bars] {pairs}{title}",
                "[the class voted|we asked around|people picked|i counted|survey says|results]: {pairs}[.|,|;] [one bar each|one bar for each|show that in bars|as bars please|put it in bars]{title}",
                "[put|show|draw|plot] {pairs} [in|as] bars{title}",
                "[bars|bar chart|barchart] [pls|please|plz|thx]: {pairs}{title}",
                "[so |ok |][last week|yesterday|this month|today|in june] [the shop sold|we sold|we counted|i ate|they fixed|the farm made|i saw] {pairs}[,|.|;] [make|draw|give] me [some |] bars [out of|from|for] [that|it|those]{title}",
                f"[results|votes|the score|stock|inventory|survey]: {{pairs}}[,|.|;| -] [i want|need|give me|make] [a bar for each|a {_BARS}|bars]{{title}}",
                f"{{pairs}}[,|.|;] {_BARS} [please|pls|of that]{{title}}",
                f"{_BARS}{{title}}: {{pairs}}",
                f"[need|want|looking for|could use] a {_BARS}{{title}}[:|, with|, for] {{pairs}}",
                f"[can you |could you |please |]make [me |]a {_BARS} [out of|from] [this|these|the following|my numbers]{{title}}: {{pairs}}",
                f"[bars|categories|labels|names]: {{labels}}[.|;] [values|heights|numbers|counts]: {{list}}[.|;] {_BARS}{{title}}",
                "[draw|plot|show] bars [called|named|labelled|labeled] {labels} with [heights|values] {list}{title}",
                f"{DRAW}{A} {_BARS} with {{labels}} on the x axis and {{list}} on the y axis{{title}}",
                f"[homework|exercise|for class]: [draw|make] a {_BARS} [for|of] the [data|results|table] {{pairs}}{{title}}",
                "[one|a] bar [each|per item][:| for] {pairs}{title}",
                f"{{pairs}}[,|.|;| -] [can you |could you |please |]{_THAT} [as|in] a {_BARS}{{title}}",
            ),
            "zh": (
                DRAW_ZH + "[柱状图|柱状图|条形图|柱形图][：|，|，数据：|，显示|]{pairs}{title}",
                "[柱状图|条形图][：|，|]{pairs}{title}",
                "[用|把|将]{pairs}[画成|做成|绘成|画][柱状图|条形图]{title}",
                "{pairs}[，画柱状图|的柱状图|，做个条形图|，画个柱形图]{title}",
                DRAW_ZH + "[柱状图|条形图]，标签[为|是]{labels}，[数值|值][为|是]{list}{title}",
                "[用|把]{list}画[柱状图|条形图]，标签[为|是|：|分别是]{labels}{title}",
                DRAW_ZH + "{list}的[柱状图|条形图]，标签[为|是|分别为]{labels}{title}",
                "[比较|对比]{pairs}[，画柱状图|，用柱状图]{title}",
                "[统计结果|投票结果|调查结果|我数了]：{pairs}，[每个一根柱子|画成柱状图|用柱子表示]{title}",
                "[想要|需要|来|我要][柱状图|条形图]{title}：{pairs}",
                "[横轴|类别|标签]：{labels}，[纵轴|数值]：{list}，[画|做][柱状图|条形图]{title}",
                "[用|拿]柱子[表示|显示|比较]{pairs}{title}",
                "{pairs}，[给我|帮我|][弄|做|画|搞|来][个|一个|张][柱状图|条形图|柱形图]{title}",
                "[做|画|来|弄]个[柱状图|条形图]：{pairs}{title}",
                "[柱状图|条形图|柱形图]，{pairs}{title}",
            ),
        },
        3.0,
    ),
    Form(lambda c: charted.xy("scatter", c), _xy_patterns(_SCATTERS, "[散点图|散点图|一个散点图]"), 2.2),  # type: ignore[arg-type]
    Form(lambda c: charted.xy("scatter", c), _POINTS, 0.5),  # type: ignore[arg-type]
    Form(
        charted.histogram,
        {
            "en": (
                *_HIST_EN,
                "[show|plot|draw] the distribution of {list}{title}",
                "how are {list} distributed",
                "[show|plot|draw|let me see] how {list} are [distributed|spread|spread out]{title}",
                "[how|show me how] often do the values {list} [occur|come up], [as a|draw a|in a] histogram{title}",
                "[sort|group|collect] {list} into [bins|buckets|classes] and [plot|draw|show] [them|the counts|how many are in each]{title}",
                "what is the distribution of {list}, [plot it|as a picture|draw it|show me]{title}",
                "[plot|show|draw|chart] the [frequencies|frequency distribution|spread] of {list}{title}",
            ),
            "zh": (
                *_HIST_ZH,
                "[画|看]{list}的分布[图|]{title}",
                "{list}[怎么分布|的分布情况|是怎么分布的]，[画出来|画图|画直方图]{title}",
                "[统计|画出]{list}的[频数分布|频率分布][图|]{title}",
            ),
        },
        1.6,
    ),
    Form(
        charted.binned_histogram,
        {
            "en": (
                *tuple(pattern.replace("{title}", "") + " " + _BINS for pattern in _HIST_EN[:6]),
                f"{DRAW} a {{bins}}[-| ]bin {_HISTOGRAMS} {_FOR} {{list}}",
                f"{_HISTOGRAMS} with {{bins}} [bins|buckets] {_FOR} {{list}}",
                f"{DRAW} a {_HISTOGRAMS} with {{bins}} bins {_FOR} {{list}}",
                f"{_HISTOGRAMS} of {{list}}[,|] [split|divided|grouped|sorted|cut] into {{bins}} {_BUCKETS}{{title}}",
                f"[split|group|sort|put|divide] {{list}} into {{bins}} {_BUCKETS} and [draw|plot|show|make] [a|the] histogram{{title}}",
                f"{{bins}} {_BUCKETS}, {_HISTOGRAMS} of {{list}}{{title}}",
                f"[using|with|in] {{bins}} {_BUCKETS}, [draw|plot|make|show] a {_HISTOGRAMS} of {{list}}{{title}}",
                f"{_HISTOGRAMS}[, | with |, with ]{{bins}} {_BUCKETS}: {{list}}{{title}}",
                f"{_HISTOGRAMS} of {{list}}[, bins=|, bins = |, bins: |, number of bins |, bin count ]{{bins}}{{title}}",
                f"{{list}} [as|in] a {_HISTOGRAMS}[, make it|, give it|, i want|, use|, let's have] {{bins}} {_BUCKETS}{{title}}",
                f"[test results|the ages|ages at our party|waiting times|weights|heights|the marks|prices] {{list}}[ - |, |; |. ][i'd like to see|show me|let me see|i want to see] how they're [distributed|spread|spread out], {{bins}} {_BUCKETS}{{title}}",
                f"{_HISTOGRAMS} of [the ages|the marks|our scores|the weights|the delays] [at our party |in class |at work |][plz|please|pls|]: {{list}}, {{bins}} {_BUCKETS}{{title}}",
                f"how many of {{list}} fall into each of {{bins}} {_BUCKETS}[, draw the histogram|, as a histogram]{{title}}",
            ),
            "zh": (
                *tuple(pattern.replace("{title}", "") + _BINS_ZH for pattern in _HIST_ZH[:5]),
                DRAW_ZH + "{bins}[个区间|组]的直方图" + _FOR_ZH + "{list}",
                "[把|将]{list}分[成|为]{bins}[组|个区间|段][，|]画[成|]直方图{title}",
                "直方图，[分|共|]{bins}[个区间|组|段]：{list}{title}",
                "用{bins}[个区间|组|个箱]画{list}的直方图{title}",
                "[画|做][个|]直方图[：|，|]{list}，分[成|为|]{bins}[组|个区间|段]{title}",
                "[年龄|分数|身高|体重|等待时间]{list}，[分|分成]{bins}组[画|做|的]直方图{title}",
                "{list}的直方图，[组数|箱数|区间数][为|是|]{bins}{title}",
            ),
        },
        1.4,
    ),
)
