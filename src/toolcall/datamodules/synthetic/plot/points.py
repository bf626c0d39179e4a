"""Requests for scatter plots, and the patterns that they share with lines through points."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.phrase import Slots
from toolcall.datamodules.synthetic.plot import charted
from toolcall.datamodules.synthetic.plot.chart_words import SCATTERS
from toolcall.datamodules.synthetic.plot.drawing import DRAW, DRAW_ZH, A

ACROSS = "[hours|hours studied|ad spend|age|ages|the price|prices|temperature|the distance|days|height|minutes|income|speed|the dose]"
UP = "[marks|the marks i got|orders|weight|weights|sales|the number sold|ice creams|cost|the score|yield|savings|time|the effect]"
ON_X = "[on x|across|on the x axis|horizontally|as x|along the bottom]"
ON_Y = "[on y|up|on the y axis|vertically|as y|up the side]"


def xy_patterns(names: str, names_zh: str) -> Phrasings:
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
            f"{names}[:|,| of|] {ACROSS} {{x}} {ON_X} and {UP} {{y}} {ON_Y}{{title}}",
            f"{ACROSS} [were|was|are|:] {{x}} and {UP} [were|was|are|:] {{y}}[,|.|;] [draw|make|show|i want|give me] a {names}{{title}}",
            f"[i measured|we measured|i looked|we checked|he noted] at {{x}} [minutes|hours|days|weeks|km|meters] and [it was|got|found|saw|had] {{y}}[| degrees| cm| kg| points][,|.|;] [make|draw|show me|need|plot] a {names}[| please| of that]{{title}}",
            f"[for|with] {ACROSS} {{x}} [we got|i got|there were|we saw] {UP} {{y}}[,|;|.] {names}[ please| of it|]{{title}}",
            f"{names}[:|,| with|] [x values|xs|x-values|x coordinates|the x's] {{x}}[,|;| and] [y values|ys|y-values|y coordinates|the y's] {{y}}{{title}}",
            f"y [=|is|:|values] {{y}}[,|;| and] x [=|is|:|values] {{x}}[,|;|.] {names}[| please| pls]{{title}}",
            f"{names} [where|in which|such that] x [takes|goes|runs through|has] {{x}} and y [takes|has|is] {{y}}{{title}}",
            f"[horizontal|horizontal axis|x axis|x-axis|across|bottom][:| =|] {{x}}[,|;| /] [vertical|vertical axis|y axis|y-axis|up|side][:| =|] {{y}}[,|;|.] {names}{{title}}",
            f"[vertical|vertical axis|y axis|y-axis|upwards][:|] {{y}}[,|;] [horizontal|horizontal axis|x axis|x-axis|across][:|] {{x}}[,|;|.] {names}{{title}}",
            f"{names} of {{y}} [as a function of|depending on] {{x}}{{title}}",
            f"[for|at|with] x [=|values|:] {{x}} [i got|we measured|i have|there was|it gave] y [=|values|:] {{y}}[,|;|.] [draw|make|show|plot] a {names}{{title}}",
            f"[first column {{x}}, second column {{y}}|first list {{x}}, second list {{y}}|first row {{x}}; second row {{y}}|column a: {{x}}; column b: {{y}}][,|;|.] {names}{{title}}",
            f"{ACROSS}[:|] {{x}}[,|;| and| /] {UP}[:|] {{y}}[,|;|.| ->] {names}{{title}}",
            f"{names}[:|,| with| for] {ACROSS} {{x}}[,|;| and] {UP} {{y}}{{title}}",
            f"{names} of {ACROSS} [and|vs|against|versus] {UP}{{title}}[:|,] {{x}} [and|;|/|vs] {{y}}",
            f"{names}[:| from| of|] {{pairs}}{{title}}",
            f"[x y|x,y|xy|x and y] [pairs|data|table]: {{points}}[.|;|,] {names}{{title}}",
            f"{{points}} [as|in|on] a {names}[| please| pls]{{title}}",
            f"[use|take|grab] [the points|these pairs|the coordinates|] {{points}} [for|and make|and draw|to make] a {names}{{title}}",
            f"[my daughter|my son|the lab|our class|a colleague|the nurse] measured x {{x}} and y {{y}}[,|;|.] {names}[| please| needed]{{title}}",
            f"{names}, {{x}} [on the horizontal|along the bottom|on the x side|to the right] [and|,] {{y}} [on the vertical|along the side|on the y side|upwards]{{title}}",
            f"{{y}} {ON_Y}[,| and] {{x}} {ON_X}[,|;|.] {names}{{title}}",
            f"x={{x}}[,|;|] y={{y}}[,|;|] {names}{{title}}",
            f"[plot|draw|show|chart] x {{x}} [against|versus|vs|and] y {{y}} [as|in] a {names}{{title}}",
            f"[pair|match|combine] {{x}} with {{y}} [in|on|and draw|for] a {names}{{title}}",
            f"[is there a link|any connection|any correlation|are they related|what's the relation]? {ACROSS} {{x}}[,|;] {UP} {{y}}[,|;|.] {names}[| please]{{title}}",
            f"[the|my] [points|coordinates|pairs] are {{points}}[,|;|.] [now|please|so|can you] [draw|make|do] [the|a] {names}{{title}}",
            f"[in the garden|at work|on my runs|in the lab|at the gym|at the clinic]: {ACROSS} {{x}}, {UP} {{y}}[.|;|,] [i'd like|i need|give me] a {names}{{title}}",
            f"{names} [please|pls|wanted][,|:|;] {{points}}{{title}}",
            f"[i'd like|i need|could i get|give me|need] [to see|] {{x}} [and|against|vs] {{y}} [as|in] a {names}{{title}}",
            f"{UP} ({{y}}) [depending on|as a function of] {ACROSS} ({{x}})[,|;| as a] {names}{{title}}",
            f"{names} {{x}} [vs|vs.|against|versus] {{y}}{{title}}",
            f"{{x}} [vs|vs.|against|versus] {{y}}[,|;| -| as a| in a] {names}{{title}}",
            f"[can|could] you [plot|draw|show] {UP} {{y}} [over|against] {ACROSS} {{x}}, [as a|in a] {names}{{title}}",
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
            f"{names_zh}，[横轴|横坐标|x轴][是|为|：|]{{x}}，[纵轴|纵坐标|y轴][是|为|：|]{{y}}{{title}}",
            f"[纵轴|纵坐标|y轴|y][是|为|：|]{{y}}，[横轴|横坐标|x轴|x][是|为|：|]{{x}}，[画|做|要]{names_zh}{{title}}",
            f"[以|用|拿]{{x}}[为|作|当]x[轴|]，{{y}}[为|作|当]y[轴|]，[画|做|绘制]{names_zh}{{title}}",
            f"{{points}}，[画|做|来个|要]{names_zh}{{title}}",
            f"{names_zh}{{points}}{{title}}",
            f"[第一列|第一行|前一组]{{x}}，[第二列|第二行|后一组]{{y}}，[画|做|要]{names_zh}{{title}}",
            f"[当|在]x[为|是|取]{{x}}时，y[为|是|分别是]{{y}}，[画|请画|做]{names_zh}{{title}}",
            f"[身高|学习时间|年龄|价格|气温|天数|广告费]{{x}}，[体重|成绩|收入|销量|人数|步数]{{y}}，{names_zh}{{title}}",
            f"{names_zh}：[身高|学习时间|年龄|价格|气温|天数]{{x}}，[体重|成绩|收入|销量|人数]{{y}}{{title}}",
            f"[测得|记录了|得到|采集了|我有]这些[点|数据点|坐标]：{{points}}，[请|想|帮我|]画{names_zh}{{title}}",
            f"x={{x}} y={{y}} {names_zh}{{title}}",
            f"[把|将]x{{x}}和y{{y}}[画成|做成|放进]{names_zh}{{title}}",
            f"[有没有关系|相关吗|有什么关系]？x是{{x}}，y是{{y}}，[画|做个]{names_zh}{{title}}",
            f"[老师|老板|同学]要{names_zh}，[点是|点为|坐标是]{{points}}{{title}}",
            f"{{pairs}}，[画|做|作]{names_zh}{{title}}",
        ),
    }


_POINTS: Phrasings = {  # "plot the points" is a scatter plot whether or not anybody says so; "against" is left to them too
    "en": (
        "[plot|draw|show|mark] [the |these |]points {points}{title}",
        "[plot|put] {points} [on a chart|as points|as dots]{title}",
        "[draw|plot|show] dots at {points}{title}",
        "[points|coordinates|dots]: {points}[,|;|.] [plot|mark|show] them{title}",
        "[put|draw|make] a dot at each of {points}{title}",
        f"{ACROSS} were {{x}} and {UP} were {{y}}[,|.|;] [put|draw|show|make] [dots on a chart|dots|points]{{title}}",
        "[dots|points] [please|pls], x {x} and y {y}{title}",
        f"[show|plot|visualize|draw|let me see] the [relation|relationship|correlation|connection|link] [between|of] {ACROSS} {{x}} and {UP} {{y}}{{title}}",
        f"[does|do] {ACROSS} go with {UP}? {{x}} [and|vs|against] {{y}}[,|;|.] [plot|show|draw] the [points|dots]{{title}}",
        "[plot|draw|graph|show|chart] x {x} [against|versus|vs] y {y}{title}",
        "[cloud|point cloud|dot cloud|cloud of points] [of|for|from|:] {points}{title}",
        "[a|one] [dot|point|cross|mark] [at each of|for each of|for every pair of] {points}{title}",
        "{points}[,|;|.| -] [just the dots|only dots|just points|no lines|dots only|don't connect them][| please]{title}",
        "[plot|mark|put|place] [these|the following|my] [points|coordinates|dots|positions] [on a grid|on the plane|in a coordinate system|]{title}: {points}",
        "x {x}[,|;| and] y {y}[,|;|.] [dots|points|just dots|dots only|as dots|as points][| please| pls]{title}",
        f"[is|was] {UP} [related to|linked to|tied to|correlated with] {ACROSS}? [x =|x:|x] {{x}}, [y =|y:|y] {{y}}[,|;|.] [draw|plot|show] it{{title}}",
        "[coordinate system|grid|graph paper] with [points|dots|crosses] at {points}{title}",
        "[mark|enter|plot] {points} [in the|in a|on the] coordinate [system|plane|grid]{title}",
        "[show|plot] [the |]correlation [of|between] {x} [and|with] {y}{title}",
    ),
    "zh": (
        "[画|标|标出|画出]点{points}{title}",
        "[把|将]{points}[画成点|标出来]{title}",
        "[画|绘制]数据点{points}{title}",
        "在坐标[系|图]上[标出|画出]{points}{title}",
        "[看看|画出|显示|展示]{x}[和|与]{y}的[相关性|相关关系|关系]{title}",
        "{points}，[只要点|只画点|画成点|用点表示|不要连线]{title}",
        "[点|坐标][有|是|：]{points}，[标在坐标系里|标出来|描点|画在图上]{title}",
        "描点[：|，|]{points}{title}",
        "[身高|学习时间|年龄|价格|气温|天数]{x}，[体重|成绩|收入|销量|人数]{y}，[画图看看有没有关系|用点画出来|看看相关性]{title}",
        "x是{x}，y是{y}，[画点|描点|用点表示|标出各点]{title}",
        "[在平面上|在方格纸上|在坐标平面上][标|画|描]出{points}{title}",
    ),
}


def _scatter(content: Content) -> tuple[Slots, Arguments]:
    return charted.xy("scatter", content)


FORMS = (
    Form(_scatter, xy_patterns(SCATTERS, "[散点图|散点图|一个散点图|一张散点图]"), 2.6),
    Form(_scatter, _POINTS, 0.8),
)
