"""Conversions told in passing: a measure in one unit, and somebody or something that needs another."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.units.factors import among, temperature
from toolcall.datamodules.synthetic.content import Language
from toolcall.datamodules.synthetic.form import Form

_TOLD = (
    "<well><measured> {a} {u}[ but|, but|, and| and|;|.|...] <device> <only in> {v}[, |. |... |; | - ]<how much is it>",
    "<well><measured> {a} {u}[,|;|.|...|!| -] [whats|what's|what is|how much is] [that|it] in {v}",
    "<well><measured> {a} {u}[,|;|.|...|!| -] [i need|i want|they want|we need|mom wants|grandma wants|the form wants|she needs|he wants] [it |that |]in {v}",
    "<device> <only in> {v}[,| but|;|.] [and |]<measured> {a} {u}[|, help|, what now|, how much is that|?]",
    "<well><measured> {a} {u}[,|;|.|...] how many {v} [is|would|does] that[| be| make]",
    "<well><measured> {a} {u}[,|;|.|...] {v} [please|pls|?|would help]",
    "<well><measured> {a} {u}[,|;|.|...] [whats|what's] the [limit|figure|number|amount|value] in {v}[ then| please|]",
    "<well>[never mind|forget|i don't think in] {u}[,|;|:] <measured> {a} {u}[,|;|.] {v}[?| please]",
    "<measured> {a} {u}, [thats|that's|which is] how many {v}",
    "how many {v} is it [if|when] <measured> {a} {u}",
    "{v}[?|??| please:|:| -] <measured> {a} {u}",
    "[in {v}|converted to {v}|what's this in {v}][,|:|?|...] <measured> {a} {u}",
    "[what do i enter|what do i type|what should i put in|what goes in the box|which number do i give] [if|when|since|as] <device> <only in> {v} and <measured> {a} {u}",
    "<well><measured> {a} {u}[,|;|.|...] [i'm used to|i grew up with|i only understand|i can only picture|my head works in|where i live it's all|we were taught] {v}",
    "[the nurse|my sister|my neighbor|a colleague|the guy on the phone|the ad|my note] [says|claims|said] <measured> {a} {u}[,|;|.] [{v}?|how many {v}?|what's that in {v}|but i need {v}]",
    "[can you|could you|please|pls] [put|give me|say|write|change] [this|that|the following] [in|into] {v}[:|,|;| -] <measured> {a} {u}",
    "[trying to|i need to|i have to|i want to|gotta] [tell|explain to|write to|text] [my aunt|the customer|my boss|a friend|the buyer|the school] in {v}[:|,| -|.] <measured> {a} {u}",
    "<measured> {a} {u}[.|,|;] [she|he|the buyer|my cousin|the customer|the doctor|granny|my pen pal] [asks|asked|wants to know|wonders] how many {v}[ that is| it is| that makes|]",
    "<measured> {a} {u} ([{v}?|in {v}?|how many {v}?|= ? {v}])",
    "[as|since|because|given that] <measured> {a} {u}[,|] [the number|the figure|what i write|the amount] in {v} is[?| what|...]",
    "<well><measured> {a} {u} [which|and that] [in {v} is?|in {v} would be?|comes to how many {v}|makes how many {v}]",
    "<measured> {a} {u}. [convert|convert it|change that|translate that|turn that|make it] [to|into] {v}[ please| for me| pls|]",
    "not {u}, {v}[ please|]: <measured> {a} {u}",
    "<measured> {a} {u}[,|;|.| and] [no idea|i've no feel for|i can't tell|who knows|god knows|not sure] how [many|much] [{v} that is|that is in {v}|it makes in {v}]",
)
_TOLD_ZH = (
    "<measured>{a}{u}[，|，可是|，但是|。]<device><only in>{v}[，|。][是多少|换算成多少|要写多少|那是多少|怎么换|等于多少]",
    "<measured>{a}{u}[，|，那|，请问][换成|换算成|折合|合|等于|是|相当于]{v}[是|]多少[|呀|啊|呢]",
    "<measured>{a}{u}[，|]是多少{v}[|呀|啊|呢]",
    "<measured>{a}{u}，[想知道|帮我看看|我要]{v}[是多少|数|的数]",
    "[美国|英国|国外|那边|朋友|说明书]说{a}{u}，[换成|就是|折合]{v}是多少",
    "{a}{u}[大概|大约|到底]是多少{v}[|呀|啊|呢]",
    "<device><only in>{v}[，|。]<measured>{a}{u}[，|][怎么填|填多少|怎么办|该输多少|应该写几|]",
    "<measured>{a}{u}[，|。][我习惯用|我只懂|我妈只认|老人家只知道|对方要的是|他们用|这边都用]{v}",
    "<measured>{a}{u}，{v}[呢|是多少|是几|怎么算]",
    "<measured>{a}{u}，[要|想|得|需要][告诉|写给|发给|报给][外国朋友|客户|奶奶|同事|亲戚|买家]多少{v}",
    "[麻烦|请|帮忙|劳驾]把这个[换|转|改]成{v}[：|，]<measured>{a}{u}",
    "{v}[怎么说|怎么算|是多少|是几][，|？]<measured>{a}{u}",
    "<measured>{a}{u}，[也就是|即|就是|差不多是]多少{v}",
    "[听说|医生说|老师说|卖家说|广告说|朋友说]<measured>{a}{u}，[那|][是|合|等于][几|多少]{v}",
    "如果<measured>{a}{u}，[那|]用{v}[算|表示|来说]是多少",
    "<measured>{a}{u}，[没概念|看不懂|不知道多少|搞不明白]，[换成|用]{v}[说|是多少|吧]",
)


def _told(measured: str, device: str, measured_zh: str, device_zh: str) -> dict[Language, tuple[str, ...]]:
    """`measured` says what the measure is of, and `device` who or what needs it otherwise."""
    return phrasings(_TOLD, _TOLD_ZH, {"measured": measured, "device": device}, {"measured": measured_zh, "device": device_zh})


FORMS: tuple[Form, ...] = (
    Form(
        temperature,
        _told(
            "[the recipe says|my oven says|the thermometer shows|the forecast is|it's|its|the pool is|the weather app says|my fever is|the british recipe says bake at|bake at|water at|today its|the sauna is|she has a fever of|the freezer should stay below|the sea is at|the engine runs at|the manual says wash at|it hit|the attic got up to|paint dries above|set the heating to|our classroom is|the chip runs at|the tea should be]",
            "[my oven|the display|the thermostat|my thermometer|grandma|the app|the dial|our stove|my boiler|the chart|the nurse|the cookbook|my wife]",
            "[烤箱写着|菜谱说|体温|今天|室温|水温|外面|天气预报说|洗澡水|烤蛋糕要|冰箱设的是|孩子发烧|洗衣机标着|机房|昨晚最低]",
            "[我的温度计|烤箱|手机|表格]",
        ),
        0.9,
    ),
    Form(
        among("kg", "lb", "g", "oz"),
        _told(
            "[recipe says|the recipe wants|my suitcase is|the airline allows|the little one weighed in at|the baby weighs|i weigh|my cat weighs|the parcel is|the label says|i bought|a bag of rice of|the turkey is|the limit is|the package holds|the dumbbell says|he lost|my backpack is|the puppy is now|one tablet has|the hay bale is|the doctor says i should lose|a sack of cement is|we harvested|the bike is only|the fish i caught was|the steak is|i can lift|the crane lifts]",
            "[my scale|our scale|the form|the kitchen scale|the website|the machine|my app|the post office|the vet|my old cookbook|the luggage scale|the courier|the gym plan|my spreadsheet]",
            "[行李|孩子|包裹|我体重|这袋米|菜谱要|航空公司限重|西瓜|猫重|哑铃|这条鱼|一袋水泥|快递|我瘦了|买了肉]",
            "[我的秤|秤|表格|网站]",
        ),
        1.0,
    ),
    Form(
        among("km", "mi", "m", "ft", "yd", "cm", "in", "mm"),
        _told(
            "[i signed up for a run of|the marathon is|we drove|the trail is|the table is|a tv of|we're looking at a screen of|the shelf has to be|my room is|the pool is|she's|the fence is|the plank is|the next village is|the rope is|my waist is|the truck is|the ceiling is|the screw is|rainfall was|the snow is|the wave was|her hair is|the bus stop is within|the drone flies up to|the sofa is|the pipe has a diameter of|our field is|the wall measures|he jumped|the golf hole is|my stride is|the cable is]",
            "[the form|my tape|the ruler|my car|the app|the map|the website|the order form|the sign|the blueprint|the carpenter|my treadmill|the pattern|the tailor|the gps]",
            "[全程|跑了|桌子长|屏幕|身高|还有|绳子|这条路|墙宽|窗帘长|沙发长|楼高|腰围|雪深|螺丝长|离学校|管子粗]",
            "[尺子|表格|地图|网站|导航]",
        ),
        1.0,
    ),
    Form(
        among("l", "gal", "ml", "cup"),
        _told(
            "[my tank takes|the tank holds|the bucket is|the recipe needs|the fridge holds|i drink|the fish tank is|the barrel has|the can holds|we harvested milk of|the sink holds|the iv bag is|this soup makes|the watering can takes|i bought paint for|the boiler holds|he drank|the dose is|add water]",
            "[the pump|my jug|the label|the form|my measuring cup|the shop|the dispenser|my beaker|the recipe card]",
            "[油箱|水箱|桶装|鱼缸|菜谱要|浴缸|一壶水|汤锅|每天喝]",
            "[量杯|加油机|表格]",
        ),
        0.5,
    ),
    Form(
        among("h", "min", "s", "d", "w"),
        _told(
            "[the film runs|the flight takes|i slept|my shift is|the trip lasts|the charge takes|the course is|she waited|the timer says|the baby slept|my battery lasts|labor took|the download needs|the dough rests|the dvd is|he ran it in|the meeting dragged on for|we've been on the road for|the exam lasts]",
            "[the form|the timer|my app|the schedule|the boss|the payroll|my timesheet|the microwave|the spreadsheet]",
            "[电影|航班|睡了|充电要|行程|等了|考试|面团要醒|手术|加班|下载要]",
            "[表格|计时器]",
        ),
        0.5,
    ),
)
