"""Conversions of units by fixed factors."""

from collections.abc import Callable
from dataclasses import dataclass

from toolcall.datamodules.synthetic.asking import WHAT_ZH
from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


@dataclass(frozen=True)
class Unit:
    """Names in the plural, and how many of its dimension's smallest named unit it holds."""

    en: tuple[str, ...]
    zh: tuple[str, ...]


_U = {
    "km": Unit(("km", "kilometers", "kilometres", "kms"), ("公里", "千米")),
    "mi": Unit(("miles", "mi"), ("英里",)),
    "m": Unit(("meters", "metres", "m"), ("米",)),
    "cm": Unit(("cm", "centimeters"), ("厘米",)),
    "mm": Unit(("mm", "millimeters"), ("毫米",)),
    "in": Unit(("inches", "in", "inch"), ("英寸",)),
    "ft": Unit(("feet", "ft", "foot"), ("英尺",)),
    "yd": Unit(("yards",), ("码",)),
    "kg": Unit(("kg", "kilos", "kilograms", "kilo"), ("公斤", "千克")),
    "g": Unit(("grams", "g"), ("克",)),
    "lb": Unit(("pounds", "lbs", "lb"), ("磅",)),
    "oz": Unit(("ounces", "oz"), ("盎司",)),
    "jin": Unit((), ("斤",)),
    "h": Unit(("hours", "hrs", "h"), ("小时", "个小时")),
    "min": Unit(("minutes", "mins", "min"), ("分钟",)),
    "s": Unit(("seconds", "secs"), ("秒",)),
    "d": Unit(("days",), ("天",)),
    "w": Unit(("weeks",), ("周", "个星期")),
    "y": Unit(("years",), ()),
    "mon": Unit(("months",), ()),
    "l": Unit(("liters", "litres", "l"), ("升",)),
    "ml": Unit(("ml", "milliliters"), ("毫升",)),
    "gal": Unit(("gallons", "gallons", "us gallons"), ("加仑",)),
    "c": Unit(("celsius", "degrees celsius", "c", "°C", "degrees c", "centigrade"), ("摄氏度", "℃")),
    "f": Unit(("fahrenheit", "degrees fahrenheit", "f", "°F", "degrees f"), ("华氏度", "℉")),
    "t": Unit(("tons", "tonnes"), ("吨",)),
    "kb": Unit(("kb", "kilobytes"), ()),
    "mb": Unit(("mb", "megabytes"), ()),
    "gb": Unit(("gb", "gigabytes", "gigs"), ()),
    "doz": Unit(("dozen",), ("打",)),
    "q": Unit(("quarters",), ()),
    "cent": Unit(("cents",), ("分钱",)),
    "dollar": Unit(("dollars",), ()),
    "kmh": Unit(("km/h", "kph", "kilometers per hour"), ("公里每小时",)),
    "mph": Unit(("mph", "miles per hour"), ("英里每小时",)),
    "acre": Unit(("acres",), ()),
    "sqm": Unit(("square meters",), ("平方米",)),
    "mu": Unit((), ("亩",)),
    "cup": Unit(("cups",), ()),
    "pint": Unit(("pints",), ()),
    "tbsp": Unit(("tablespoons", "tbsp"), ()),
    "tsp": Unit(("teaspoons", "tsp"), ()),
    "rad": Unit(("radians", "rad"), ("弧度",)),
    "deg": Unit(("degrees",), ("度", "角度")),
    "ms": Unit(("milliseconds", "ms"), ("毫秒",)),
}

_FACTORS = """
km mi / 1.609344; mi km * 1.609344; m ft / 0.3048; ft m * 0.3048; in cm * 2.54; cm in / 2.54; ft cm * 30.48; cm ft / 30.48; ft in * 12; in ft / 12; yd m * 0.9144; m yd / 0.9144; yd ft * 3; mi ft * 5280
km m * 1000; m km / 1000; m cm * 100; cm m / 100; cm mm * 10; mm cm / 10; m mm * 1000; mm m / 1000; mm in / 25.4; in mm * 25.4; in m * 0.0254; m in / 0.0254; ft yd / 3; kg lb / 0.45359237; lb kg * 0.45359237; oz g * 28.349523125; g oz / 28.349523125; lb oz * 16; oz lb / 16; kg g * 1000; g kg / 1000; t kg * 1000; kg t / 1000
lb g * 453.59237; jin kg / 2; kg jin * 2; jin g * 500; h min * 60; min h / 60; min s * 60; s min / 60; h s * 3600; s h / 3600; d h * 24; h d / 24; w d * 7; d w / 7; d min * 1440; w h * 168; y mon * 12; mon y / 12; y d * 365; y w * 52; s ms * 1000; ms s / 1000; l ml * 1000; ml l / 1000
gal l * 3.785411784; l gal / 3.785411784; cup ml * 236.5882365; pint cup * 2; tbsp tsp * 3; gb mb * 1024; mb gb / 1024; mb kb * 1024; kmh mph / 1.609344; mph kmh * 1.609344; dollar cent * 100; cent dollar / 100; acre sqm * 4046.8564224; deg rad * pi / 180; rad deg * 180 / pi; mu sqm * 2000 / 3
"""
_CONVERSIONS = [(*part.split(maxsplit=2),) for line in _FACTORS.strip().split("\n") for part in line.split("; ")]
_COMMON = {"km", "mi", "m", "cm", "in", "ft", "kg", "lb", "g", "oz", "h", "min", "s", "d", "l", "gal"}


def _names(content: Content, unit: str) -> tuple[str, ...]:
    return _U[unit].zh if content.chinese else _U[unit].en


def _conversion(content: Content, among: frozenset[str] | None = None) -> tuple[Slots, Arguments]:
    while True:
        source, target, factor = content.choose(*_CONVERSIONS)
        usual = source in _COMMON and target in _COMMON
        if among is not None and not among >= {source, target}:
            continue
        if _names(content, source) and _names(content, target) and (usual or content.chance(0.35)):
            break
    slots = {
        "a": number(content, 3, 0.25),
        "u": Shown.verbatim(content.choose(*_names(content, source))),
        "v": Shown.verbatim(content.choose(*_names(content, target))),
    }
    return slots, {"expression": f"{slots['a'].value} {factor}"}


def _temperature(content: Content) -> tuple[Slots, Arguments]:
    source, target, formula = content.choose(("f", "c", "({a} - 32) * 5 / 9"), ("c", "f", "{a} * 9 / 5 + 32"))
    value = number(content, 2 if content.chance(0.6) else 3, 0.15)
    if content.chance(0.12) and not content.spelled:
        value = Shown(f"-{value.text}", f"-{value.value}")
    slots = {
        "a": value,
        "u": Shown.verbatim(content.choose(*_names(content, source))),
        "v": Shown.verbatim(content.choose(*_names(content, target))),
    }
    return slots, {"expression": write(formula, slots)}


_EN = (
    "[what is |what's |how much is |convert |can you convert |please convert |calculate |change |turn |tell me |i need |]{a} {u} [in|to|into|as|converted to|expressed in] {v}",
    "how many {v} [is|are|are in|are there in|in|make up|equal|make|is that:] {a} {u}",
    "{a} {u} [in|to|into|->|=|= ?|as] {v}",
    "{a}{u} [in|to] {v}",
    "how [much|many] is {a} {u} in {v}",
    "[i have|i've got|it says|the recipe says|the box says|the sign says|i ran|i need] {a} {u}[,| -|;] [how many {v} is that|what's that in {v}|how much is that in {v}|in {v} please]",
    "express {a} {u} in {v}",
    "{v} in {a} {u}",
    "[what's|whats|give me] {a} {u} when converted to {v}",
    "in {v}, [how much is|what is|what's] {a} {u}",
    "{a} {u} [is|makes|equals|would be] how many {v}",
    "{a} {u}[,|;| -|.] [what's|how much is|what is] [that|this] in {v}",
    "[need|want|i want|i'd like] {a} {u} [in|as|converted to|expressed in] {v}",
    "{u} to {v}: {a}",
    "[convert|from|change] {u} [to|into] {v}: {a}",
    "[the label|the manual|my app|the form|the recipe] [says|gives] {a} {u}[,| but] i [need|think in|only know|want|use] {v}",
    "what does {a} {u} come to in {v}",
)
_ZH = (
    "{a}{u}[是|等于|合|换算成|有|相当于|折合|=]多少{v}",
    "[把|将]{a}{u}[换算成|换成|转换成|转成|化成|变成]{v}",
    "{a}{u}[换算成|转成|换成|转换为]{v}" + WHAT_ZH,
    "{a}{u}[等于|是]几{v}",
    "[请问|我想知道|帮我算算]{a}{u}[是|等于|合]多少{v}",
    "多少{v}[等于|是]{a}{u}",
    "{a}{u}[转|换|换成|转成]{v}",
    "{u}[转|换|换算成]{v}：{a}",
    "[说明书上写|标签上写|有|上面写着]{a}{u}，[合|是|相当于]多少{v}",
    "{a}{u}用{v}[表示|来算|说][是多少|]",
)

_TEMPERATURE = (
    "[the |my |]thermometer shows {a} {u}[,| and| but] i think in {v}",
    "it's {a} {u} [outside|here|today][,|;] [what's that in {v}|how many {v} is that|in {v} please]",
    "how [hot|warm|cold] is {a} {u} in {v}",
    "[the recipe|the thermometer|the forecast] says {a} {u}, [what's that in {v}|i need {v}|how much is it in {v}]",
)
_TEMPERATURE_ZH = ("[今天|外面|室温]{a}{u}，[是|等于|合]多少{v}", "[烤箱|温度计|菜谱]写着{a}{u}，[是|合]多少{v}")


_SAID = "[|so |ok so |hey |um |lol |right, |]"
_ASKED = "[how much is that|what's that|whats that|how many is that|what would that be|what is it|how much would that be|what do i put|what should i write|what does that make|help|]"
_ONLY = "[only does|only shows|only knows|only has|is in|works in|reads|shows|only takes|wants|counts in]"
_ZH_ONLY = "[只有|只能用|只显示|只认|用的是|要填]"


def _told(en_things: str, en_devices: str, zh_things: str, zh_devices: str) -> dict[Language, tuple[str, ...]]:
    """Told in passing: a measure in one unit, and somebody or something that needs another."""
    return {
        "en": (
            f"{_SAID}{en_things} {{a}} {{u}}[ but|, but|, and| and|;|.|...] {en_devices} {_ONLY} {{v}}[, |. |... |; | - ]{_ASKED}",
            f"{_SAID}{en_things} {{a}} {{u}}[,|;|.|...|!| -] [whats|what's|what is|how much is] [that|it] in {{v}}",
            f"{_SAID}{en_things} {{a}} {{u}}[,|;|.|...|!| -] [i need|i want|they want|we need|mom wants|grandma wants|the form wants|she needs|he wants] [it |that |]in {{v}}",
            f"{en_devices} {_ONLY} {{v}}[,| but|;|.] [and |]{en_things} {{a}} {{u}}[|, help|, what now|, how much is that|?]",
            f"{_SAID}{en_things} {{a}} {{u}}[,|;|.|...] how many {{v}} [is|would|does] that[| be| make]",
            f"{_SAID}{en_things} {{a}} {{u}}[,|;|.|...] {{v}} [please|pls|?|would help]",
            f"{_SAID}{en_things} {{a}} {{u}}[,|;|.|...] [whats|what's] the [limit|figure|number|amount|value] in {{v}}[ then| please|]",
            f"{_SAID}[never mind|forget|i don't think in] {{u}}[,|;|:] {en_things} {{a}} {{u}}[,|;|.] {{v}}[?| please]",
            f"{en_things} {{a}} {{u}}, [thats|that's|which is] how many {{v}}",
        ),
        "zh": (
            f"{zh_things}{{a}}{{u}}[，|，可是|，但是|。]{zh_devices}{_ZH_ONLY}{{v}}[，|。][是多少|换算成多少|要写多少|那是多少|怎么换|等于多少]",
            f"{zh_things}{{a}}{{u}}[，|，那|，请问][换成|换算成|折合|合|等于|是|相当于]{{v}}[是|]多少[|呀|啊|呢]",
            f"{zh_things}{{a}}{{u}}[，|]是多少{{v}}[|呀|啊|呢]",
            f"{zh_things}{{a}}{{u}}，[想知道|帮我看看|我要]{{v}}[是多少|数|的数]",
            "[美国|英国|国外|那边|朋友|说明书]说{a}{u}，[换成|就是|折合]{v}是多少",
            "{a}{u}[大概|大约|到底]是多少{v}[|呀|啊|呢]",
        ),
    }


def _among(*units: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    return lambda content: _conversion(content, frozenset(units))


FORMS = (
    Form(_conversion, {"en": _EN, "zh": _ZH}, 4.0),
    Form(_temperature, {"en": _EN, "zh": _ZH}, 1.0),
    Form(_temperature, {"en": _TEMPERATURE, "zh": _TEMPERATURE_ZH}, 0.3),
    Form(
        _temperature,
        _told(
            "[the recipe says|my oven says|the thermometer shows|the forecast is|it's|its|the pool is|the weather app says|my fever is|the british recipe says bake at|bake at|water at|today its|the sauna is]",
            "[my oven|the display|the thermostat|my thermometer|grandma|the app|the dial|our stove]",
            "[烤箱写着|菜谱说|体温|今天|室温|水温|外面|天气预报说|洗澡水]",
            "[我的温度计|烤箱|手机|表格]",
        ),
        0.9,
    ),
    Form(
        _among("kg", "lb", "g", "oz"),
        _told(
            "[recipe says|the recipe wants|my suitcase is|the airline allows|the little one weighed in at|the baby weighs|i weigh|my cat weighs|the parcel is|the label says|i bought|a bag of rice of|the turkey is|the limit is|the package holds]",
            "[my scale|our scale|the form|the kitchen scale|the website|the machine|my app|the post office]",
            "[行李|孩子|包裹|我体重|这袋米|菜谱要|航空公司限重|西瓜|猫重]",
            "[我的秤|秤|表格|网站]",
        ),
        1.0,
    ),
    Form(
        _among("km", "mi", "m", "ft", "yd", "cm", "in", "mm"),
        _told(
            "[i signed up for a run of|the marathon is|we drove|the trail is|the table is|a tv of|we're looking at a screen of|the shelf has to be|my room is|the pool is|she's|the fence is|the plank is|the next village is|the rope is|my waist is]",
            "[the form|my tape|the ruler|my car|the app|the map|the website|the order form|the sign]",
            "[全程|跑了|桌子长|屏幕|身高|还有|绳子|这条路|墙宽|窗帘长]",
            "[尺子|表格|地图|网站|导航]",
        ),
        1.0,
    ),
    Form(
        _among("l", "gal", "ml", "cup"),
        _told(
            "[my tank takes|the tank holds|the bucket is|the recipe needs|the fridge holds|i drink|the fish tank is|the barrel has|the can holds]",
            "[the pump|my jug|the label|the form|my measuring cup|the shop]",
            "[油箱|水箱|桶装|鱼缸|菜谱要]",
            "[量杯|加油机|表格]",
        ),
        0.5,
    ),
    Form(
        _among("h", "min", "s", "d", "w"),
        _told(
            "[the film runs|the flight takes|i slept|my shift is|the trip lasts|the charge takes|the course is|she waited|the timer says]",
            "[the form|the timer|my app|the schedule|the boss]",
            "[电影|航班|睡了|充电要|行程|等了]",
            "[表格|计时器]",
        ),
        0.5,
    ),
    Form(
        _among("km", "mi", "m", "ft", "yd"),
        {
            "en": (
                "i [ran|walked|drove|biked|swam] {a} {u}[,|;] how many {v} [is that|did i do|was that]",
                "how far is {a} {u} in {v}",
                "[the next town|the station|it] is {a} {u} away, [how many {v} is that|what's that in {v}]",
            ),
            "zh": ("[跑了|走了|开了]{a}{u}，[是|合|等于]多少{v}", "[还有|离这里|全程]{a}{u}，[是|合]多少{v}"),
        },
        0.4,
    ),
    Form(
        _among("cm", "m", "ft", "in"),
        {
            "en": (
                "how [tall|high|long|wide] is {a} {u} in {v}",
                "[i'm|he is|she is|my son is|the shelf is] {a} {u} [tall|high][,|;] [how many {v} is that|what's that in {v}|in {v} please]",
                "a [board|screen|table|rope] of {a} {u}, how [long|much] in {v}",
            ),
            "zh": ("[身高|桌子高|绳子长]{a}{u}，[是|合|等于]多少{v}", "{a}{u}[有多高|有多长]，用{v}[表示|算]"),
        },
        0.4,
    ),
    Form(
        _among("kg", "lb", "g", "oz"),
        {
            "en": (
                "how heavy is {a} {u} in {v}",
                "i weigh {a} {u}[,|;] [how many {v} is that|what's that in {v}]",
                "[the parcel|my dog|the bag|the baby] weighs {a} {u}[,|;] [how many {v} is that|in {v} please|what's that in {v}]",
            ),
            "zh": ("[体重|包裹重|重]{a}{u}，[是|合|等于]多少{v}", "{a}{u}有多重，用{v}[表示|算]"),
        },
        0.3,
    ),
    Form(
        _among("h", "min", "s", "d", "w"),
        {
            "en": (
                "how long is {a} {u} in {v}",
                "the [film|trip|meeting|course] [takes|lasts] {a} {u}[,|;] how many {v} is that",
                "[i waited|it took|we have] {a} {u}[,|;] [what's that in {v}|how many {v} is that]",
            ),
            "zh": ("[等了|用了|持续了|还有]{a}{u}，[是|合|等于]多少{v}", "{a}{u}有多久，用{v}[表示|算]"),
        },
        0.3,
    ),
)
