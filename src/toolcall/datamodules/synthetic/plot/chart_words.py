"""Words for charts and what they show; the many ways to ask for a chart of a list."""

from toolcall.datamodules.synthetic.plot.drawing import DRAW, DRAW_ZH, A

SUBJECT = (
    "[sales|visitors|the temperature|rainfall|my weight|steps per day|page views|the price|attendance|our score|my grades|water use|orders]"
)
WERE = "[sales were|the temperatures were|visitors per day were|my steps were|the scores were|i sold|we counted|i ran|our orders were|the prices were|the class got]"
LATELY = "[my weight|sales|the temperature|our visitors|my steps|rainfall|the price|attendance|my pulse|downloads|complaints|our orders|my mood|page views] [over|in|for|during] the [last|past] [two|three|four|five|six|ten|3|4|5|6|7] [weeks|days|months|years|hours|quarters] [was|were|went like this:|came to|has been]"
LATELY_ZH = "[这几天|最近几天|上周|过去五天|这三个月|最近四周|前几天|过去六个月][的|][步数|体重|气温|销量|访客|成绩|客流|雨量][是|分别是|依次为|：|]"
SUBJECT_ZH = "[销量|气温|成绩|体重|人数|雨量|访问量|价格|步数]"
THAT = "[chart|plot|show|draw|graph|put] [that|it|this|them|those]"
FOR = "[for values|for|of|of the values|with values|with|from|using|showing|from the data|for these values:|for the numbers|of these numbers:|for the data|:]"
FOR_ZH = "[，数据是|，数据为|，数据：|，数据|：|，值为|，数值是|：|，|，数值分别为]"


LINES = "[line chart|line chart|line plot|line graph|line diagram|line|linechart|line-chart|curve|curve chart]"
BARS = "[bar chart|bar chart|bar graph|bar plot|bar diagram|barchart|column chart|column graph|bargraph|bars]"
HISTOGRAMS = "[histogram|histogram|histogram|histo|frequency plot|frequency histogram|distribution plot|distribution chart|frequency chart]"
SCATTERS = "[scatter plot|scatter plot|scatter chart|scatter|scatter diagram|scatter graph|scatterplot|xy scatter|scattergram]"


def charts_of_lists(names: str, names_zh: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ways to ask for a chart of a list."""
    en = (
        f"{DRAW}{A} {names} {FOR} {{list}}{{title}}",
        f"{DRAW}{A} {names}{{title}} {FOR} {{list}}",
        f"{names} {FOR} {{list}}{{title}}",
        f"{{list}} as a {names}{{title}}",
        f"[turn|put|make|convert] {{list}} into a {names}{{title}}",
        f"[plot|draw|show|graph|visualize] {{list}} as a {names}{{title}}",
        f"[my data is|i have the values|i measured|here are my numbers:|the values are|these are my values:|we got|data:] {{list}}[,|;|.| -] [make|draw|plot|show|i need|please draw] [me |]a {names}{{title}}",
        f"{names} [please|pls|with this data]: {{list}}{{title}}",
        f"{names}: {{list}}{{title}}",
        f"[can i get|could i have|may i have|can you make] a {names} {FOR} {{list}}{{title}}",
        f"use a {names} [for|to show|to plot] {{list}}{{title}}",
        f"[could you |can you |please |just |]put {{list}} [in|into|on] a {names}{{title}}",
        f"{WERE} {{list}}[,|.|;| -] [can you |could you |please |]{THAT} [as|in] a {names}{{title}}",
        f"[need|want|looking for|i'd love|could use|time for] a {names} [of|for|from|with] {{list}}{{title}}",
        f"[represent|display|illustrate|present|depict] {{list}} [with|by|in|using] a {names}{{title}}",
        f"[homework|exercise|task|for class]: [draw|make|construct|sketch] a {names} [of|for|from] the [numbers|values|data] {{list}}{{title}}",
        f"[values|data|numbers|input]: {{list}}[.|;|,] [type|kind|chart type|wanted]: {names}{{title}}",
        f"what [would|does] a {names} of {{list}} look like{{title}}",
        f"[turn|put|make] these [numbers |values |]into a {names}{{title}}: {{list}}",
        f"{names} of {SUBJECT}{{title}}: {{list}}",
        f"{LATELY} {{list}}[,|.|;| -] [draw|make|show|give|plot] me a {names} [of it|of that|from that|out of it|please|]{{title}}",
        f"{LATELY} {{list}}[,|.|;| -] {names} [please|pls|plz|real quick|thx]{{title}}",
        f"[i need|need|gotta have|my boss wants|teacher wants|for the report:] a {names} [out of|from|with] {{list}}[,| and|;] [quick|asap|please]{{title}}",
        f"[any chance you could|could you possibly|would you be able to|i'd be glad if you could] [draw|show me|plot|put together] a {names} [of|from|for] {{list}}{{title}}",
        f"[what i have|what i've got|all i have|the readings|my readings|measurements|the series|raw data|from the log|from my notes]: {{list}}[.|;| -] {names}[| please| would be great| is what i need]{{title}}",
        f"[take|grab|use] [the numbers |the values |]{{list}} and [build|make|do|create|turn them into] a {names}{{title}}",
        f"{names}[!|,|.] [numbers|values|here you go|the data is|the numbers are]: {{list}}{{title}}",
        f"i [would like|want|need] [to see|to show|to have] {{list}} [drawn|plotted|displayed|shown|presented] as a {names}{{title}}",
        f"[my|our|the] [teacher|boss|manager|coach|nurse|doctor|daughter|client|team] [wants|asked for|needs|would like|is waiting for] a {names} [of|with|from|showing] {{list}}{{title}}",
        f"[it's|that's|this is] for [school|work|a slide|a poster|the meeting|my blog|my thesis]: {names}, {{list}}{{title}}",
        f"{{list}} [belong|should go|should be|need to be|have to be|go] [in|into|on] a {names}{{title}}",
        f"{{list}} [->|-->|=>|→|>|to] {names}{{title}}",
        f"[chart|type|kind|chart type]: {names}[,|;|.| /] [data|values|numbers|series]: {{list}}{{title}}",
        f"[with|from|given|based on|out of] [the numbers|the values|the readings|the data|] {{list}}[,| please| could you|, can you] [draw|make|plot|produce|generate] a {names}{{title}}",
        f"how [would|do] {{list}} look [as|in|on] a {names}{{title}}",
        f"[yesterday|last night|at the market|in the garden|in the lab|on the ward|at practice|in the workshop|at the bakery] [i|we] [wrote down|measured|noted|counted|recorded] {{list}}[.|,|;| -] [now i need|please make|can i have|show me] a {names}{{title}}",
        f"[visualise|graph|chart|plot] [the following|this|these numbers|my data] [as|in] a {names}{{title}}: {{list}}",
        f"[give|show|get|draw|send] [me|us] {{list}} [as|in the form of|in] a {names}{{title}}",
        f"[i'm|im|we're] [writing|doing|preparing] [a report|a poster|a presentation|my homework|slides] and [need|want] a {names} [of|with] {{list}}{{title}}",
        f"{{list}}[. | - |; |... ][that|those|these|it] as a {names}[| please| pls|, thanks]{{title}}",
        f"{names} [wanted|needed|required|requested][:|,| for] {{list}}{{title}}",
        f"[quick|small|simple|nice|clean|plain|proper|rough] {names}[:|,| of| for| from] {{list}}{{title}}",
        f"[i|we] [got|have|collected|noted|counted] {{list}} [and want|and need|and would like|so i need|so please make] a {names}{{title}}",
        f"[let|have] {{list}} [become|appear as|show up as] a {names}{{title}}",
        f"[the numbers|the values|my numbers|our figures] {{list}} [as|in] a {names}[|, please|, can you|, thanks]{{title}}",
        f"{SUBJECT} [as|in] a {names}{{title}}[:| -|;] {{list}}",
        f"{SUBJECT}[:| =| -] {{list}}[.|,|;| ->] {names}{{title}}",
        f"[say it|show it|do it|present it|tell it] with a {names}{{title}}: {{list}}",
        f"[a picture|an overview|a drawing|a graphic] of {{list}}[, please,|:|,] [as a|namely a|in the form of a|i mean a] {names}{{title}}",
        f"[before|after|during] [lunch|the meeting|class|the trip] i need {{list}} [as|in] a {names}{{title}}",
        f"[how do i get|how can i make|how do i make|is there a way to get] a {names} [of|out of|from|for] {{list}}{{title}}",
        f"[can|could|may|will|would] {{list}} be [drawn as|shown as|made into|turned into|plotted as|displayed as] a {names}{{title}}",
        f"{names} {{list}}{{title}}",
        f"{{list}} {names}[| pls| plz| thx]{{title}}",
        f"[do|make|draw|give] {names} [of|with|for|w/] {{list}}{{title}}",
        f"[i don't have excel here|my laptop is dead|no spreadsheet at hand|can't do it by hand|excel crashed][,|;|:|. so] [draw|make|do] [me |]a {names} [of|with|from] {{list}}{{title}}",
        f"[draw|make|plot] {{list}}, {names} [style|type|kind|form|format]{{title}}",
        f"[no table|instead of a table|rather than a table|not a table][,| but| please| -] a {names} [of|for|with] {{list}}{{title}}",
        f"[the {names}|a {names}] should [show|have|contain|use] [the values|the numbers|] {{list}}{{title}}",
        f"[type in|feed|enter|put in] {{list}}[,| and] [get|out comes|give back|return] a {names}{{title}}",
        f"[{SUBJECT}|the numbers] [on|for] [monday to friday|the last few days|each day|each of them] [are|were] {{list}}[;|.|,] {names}{{title}}",
    )
    zh = (
        f"{DRAW_ZH}{names_zh}{FOR_ZH}{{list}}{{title}}",
        f"[用|把|将]{{list}}[画成|画|做成|绘成|生成]{names_zh}{{title}}",
        f"{names_zh}{FOR_ZH}{{list}}{{title}}",
        f"{{list}}的{names_zh}{{title}}",
        f"[我的数据是|数据：|测得|有一组数据|数值是]{{list}}[，|。][请|帮我|]画[一个|个|一张|]{names_zh}{{title}}",
        f"[画|绘制|做][数据|数值|]{{list}}的{names_zh}{{title}}",
        f"[帮我|请|麻烦|]用{names_zh}[表示|展示|显示|呈现]{{list}}{{title}}",
        f"{SUBJECT_ZH}[分别是|依次是|是|为]{{list}}，[能画成|请画成|画成|做成|给我画]{names_zh}{{title}}",
        f"[想要|需要|来|我要]{names_zh}[：|，数据是|，数值为]{{list}}{{title}}",
        f"[题目|作业|练习]：[根据|用][数据|这些数|]{{list}}[画|作|绘制]{names_zh}{{title}}",
        f"{LATELY_ZH}{{list}}，[画个|画成|做成|画一张|给我画|来个|做个]{names_zh}{{title}}",
        f"[用|拿|根据]{{list}}[做|画|弄|搞][一个|个|一张|]{names_zh}{{title}}",
        f"[数据|数值|结果|读数|记录]{{list}}，[要|想要|需要|麻烦做]{names_zh}{{title}}",
        f"[老师|老板|领导|同事|客户|教练]要{names_zh}，[数据是|数值是|数据：|]{{list}}{{title}}",
        f"{{list}}[，|。|；][这些|这几个数|这组数][画成|做成|变成|用]{names_zh}{{title}}",
        f"[能不能|可不可以|能否|可以]把{{list}}[画成|做成|变成|转成|放进]{names_zh}{{title}}",
        f"[开会用|写报告用|做PPT用|交作业用|做海报]，{{list}}[做|画|做成]{names_zh}{{title}}",
        f"[把|将][下面的数|以下数据|这组数据|这几个数][画成|做成|绘成]{names_zh}{{title}}：{{list}}",
        f"{names_zh}[来一张|来一份|走起|搞起]，{{list}}{{title}}",
        f"[昨天|今天|刚才|上午|早上|实验里][测到|记了|数了|量了|得到]{{list}}，[画|做|出]{names_zh}{{title}}",
        f"{{list}}[->|→|=>|变|转]{names_zh}{{title}}",
        f"[类型|图表|图形]：{names_zh}[，|；|。][数据|数值]：{{list}}{{title}}",
        f"{names_zh}{{list}}{{title}}",
        f"{{list}}，{names_zh}[|谢谢|拜托|麻烦了|急用]{{title}}",
        f"[给|为|替]{{list}}[配|画|做|出]{names_zh}{{title}}",
        f"[想|我想|想要]看{{list}}[的|画成的|做成的]{names_zh}{{title}}",
        f"[以|拿|用]{{list}}[为数据|做数据|作数据][画|做|绘制|生成]{names_zh}{{title}}",
        f"{SUBJECT_ZH}{names_zh}[：|，|:]{{list}}{{title}}",
        f"[不要表格|别列表格|不用表格]，[画|做|给我]{{list}}的{names_zh}{{title}}",
        f"[我|我们|手上|这里|手头]有{{list}}[这些数|这几个数|这组数据|]，[怎么画|画个|做个|想画]{names_zh}{{title}}",
        f"[请问|麻烦问下|那个]，{{list}}[能|可以][做成|画成]{names_zh}吗{{title}}",
        f"请[绘制|制作|生成|提供][如下|以下]数据的{names_zh}{{title}}：{{list}}",
        f"[孩子|女儿|儿子|学生]的[作业|练习]，{{list}}[画|作]{names_zh}{{title}}",
        f"{names_zh}，[数|数字|值|数据]就[用|是]{{list}}{{title}}",
        f"[数字|数据]都在这了：{{list}}，{names_zh}{{title}}",
    )
    return en, zh
