"""Conversions told of the things that people measure: weights, lengths, kitchens, speeds, land, files."""

from toolcall.datamodules.synthetic.calculator.unit_factors import among, temperature
from toolcall.datamodules.synthetic.content import Language
from toolcall.datamodules.synthetic.form import Form

_SAID = "[|so |ok so |hey |um |lol |right, |]"
_ASKED = "[how much is that|what's that|whats that|how many is that|what would that be|what is it|how much would that be|what do i put|what should i write|what does that make|help|]"
_ONLY = "[only does|only shows|only knows|only has|is in|works in|reads|shows|only takes|wants|counts in|asks for|is marked in|expects|goes by|is set to]"
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
            f"how many {{v}} is it [if|when] {en_things} {{a}} {{u}}",
            f"{{v}}[?|??| please:|:| -] {en_things} {{a}} {{u}}",
            f"[in {{v}}|converted to {{v}}|what's this in {{v}}][,|:|?|...] {en_things} {{a}} {{u}}",
            f"[what do i enter|what do i type|what should i put in|what goes in the box|which number do i give] [if|when|since|as] {en_devices} {_ONLY} {{v}} and {en_things} {{a}} {{u}}",
            f"{_SAID}{en_things} {{a}} {{u}}[,|;|.|...] [i'm used to|i grew up with|i only understand|i can only picture|my head works in|where i live it's all|we were taught] {{v}}",
            f"[the nurse|my sister|my neighbor|a colleague|the guy on the phone|the ad|my note] [says|claims|said] {en_things} {{a}} {{u}}[,|;|.] [{{v}}?|how many {{v}}?|what's that in {{v}}|but i need {{v}}]",
            f"[can you|could you|please|pls] [put|give me|say|write|change] [this|that|the following] [in|into] {{v}}[:|,|;| -] {en_things} {{a}} {{u}}",
            f"[trying to|i need to|i have to|i want to|gotta] [tell|explain to|write to|text] [my aunt|the customer|my boss|a friend|the buyer|the school] in {{v}}[:|,| -|.] {en_things} {{a}} {{u}}",
            f"{en_things} {{a}} {{u}}[.|,|;] [she|he|the buyer|my cousin|the customer|the doctor|granny|my pen pal] [asks|asked|wants to know|wonders] how many {{v}}[ that is| it is| that makes|]",
            f"{en_things} {{a}} {{u}} ([{{v}}?|in {{v}}?|how many {{v}}?|= ? {{v}}])",
            f"[as|since|because|given that] {en_things} {{a}} {{u}}[,|] [the number|the figure|what i write|the amount] in {{v}} is[?| what|...]",
            f"{_SAID}{en_things} {{a}} {{u}} [which|and that] [in {{v}} is?|in {{v}} would be?|comes to how many {{v}}|makes how many {{v}}]",
            f"{en_things} {{a}} {{u}}. [convert|convert it|change that|translate that|turn that|make it] [to|into] {{v}}[ please| for me| pls|]",
            f"not {{u}}, {{v}}[ please|]: {en_things} {{a}} {{u}}",
            f"{en_things} {{a}} {{u}}[,|;|.| and] [no idea|i've no feel for|i can't tell|who knows|god knows|not sure] how [many|much] [{{v}} that is|that is in {{v}}|it makes in {{v}}]",
        ),
        "zh": (
            f"{zh_things}{{a}}{{u}}[，|，可是|，但是|。]{zh_devices}{_ZH_ONLY}{{v}}[，|。][是多少|换算成多少|要写多少|那是多少|怎么换|等于多少]",
            f"{zh_things}{{a}}{{u}}[，|，那|，请问][换成|换算成|折合|合|等于|是|相当于]{{v}}[是|]多少[|呀|啊|呢]",
            f"{zh_things}{{a}}{{u}}[，|]是多少{{v}}[|呀|啊|呢]",
            f"{zh_things}{{a}}{{u}}，[想知道|帮我看看|我要]{{v}}[是多少|数|的数]",
            "[美国|英国|国外|那边|朋友|说明书]说{a}{u}，[换成|就是|折合]{v}是多少",
            "{a}{u}[大概|大约|到底]是多少{v}[|呀|啊|呢]",
            f"{zh_devices}{_ZH_ONLY}{{v}}[，|。]{zh_things}{{a}}{{u}}[，|][怎么填|填多少|怎么办|该输多少|应该写几|]",
            f"{zh_things}{{a}}{{u}}[，|。][我习惯用|我只懂|我妈只认|老人家只知道|对方要的是|他们用|这边都用]{{v}}",
            f"{zh_things}{{a}}{{u}}，{{v}}[呢|是多少|是几|怎么算]",
            f"{zh_things}{{a}}{{u}}，[要|想|得|需要][告诉|写给|发给|报给][外国朋友|客户|奶奶|同事|亲戚|买家]多少{{v}}",
            f"[麻烦|请|帮忙|劳驾]把这个[换|转|改]成{{v}}[：|，]{zh_things}{{a}}{{u}}",
            f"{{v}}[怎么说|怎么算|是多少|是几][，|？]{zh_things}{{a}}{{u}}",
            f"{zh_things}{{a}}{{u}}，[也就是|即|就是|差不多是]多少{{v}}",
            f"[听说|医生说|老师说|卖家说|广告说|朋友说]{zh_things}{{a}}{{u}}，[那|][是|合|等于][几|多少]{{v}}",
            f"如果{zh_things}{{a}}{{u}}，[那|]用{{v}}[算|表示|来说]是多少",
            f"{zh_things}{{a}}{{u}}，[没概念|看不懂|不知道多少|搞不明白]，[换成|用]{{v}}[说|是多少|吧]",
        ),
    }


TOLD = (
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
    Form(
        among("km", "mi", "m", "ft", "yd"),
        {
            "en": (
                "i [ran|walked|drove|biked|swam] {a} {u}[,|;] how many {v} [is that|did i do|was that]",
                "how far is {a} {u} in {v}",
                "[the next town|the station|it] is {a} {u} away, [how many {v} is that|what's that in {v}]",
                "[distance|trip|route|leg|lap|track|race] {a} {u}[,|;|:| -|=] [in {v}|how many {v}|{v}?|what's that in {v}]",
                "[the sign says|sat nav says|navigation says|the runner's watch says|strava says] {a} {u} [to go|left|so far|in total][,|;|.| -] [in {v}?|what's that in {v}|how many {v} is it]",
                "[swimming|cycling|hiking|jogging|flying|sailing|commuting] {a} {u} is [how many {v}|what in {v}]",
                "how many {v} [did i cover|have i gone|do we still have|is the drive|is the run] if it's {a} {u}",
                "[my daily|my weekly|her|the longest] [walk|run|commute|ride|swim] is {a} {u}[,|;|.] [how far is that|what is it|say it] in {v}",
                "[speed limit zone|visibility|range|radius|altitude|depth][:| of| is] {a} {u}[,|;| -|.] [in {v} please|how many {v}|give it in {v}|{v}?]",
                "{a} {u} [walk|hike|race|drive|swim|flight] in {v}",
            ),
            "zh": (
                "[跑了|走了|开了]{a}{u}，[是|合|等于]多少{v}",
                "[还有|离这里|全程]{a}{u}，[是|合]多少{v}",
                "[距离|路程|航程|半径|海拔|深度|赛程][：|是|]{a}{u}，[换成|用|以]{v}[是多少|表示|计]",
                "[游泳|骑车|散步|徒步|飞行]{a}{u}[等于|是|合]多少{v}",
                "[路牌|导航|手表|地图]上写[着|]{a}{u}，[多少|几]{v}",
                "多少{v}[啊|呢|]，[我今天跑了|他每天走|从家到公司]{a}{u}",
            ),
        },
        0.4,
    ),
    Form(
        among("cm", "m", "ft", "in"),
        {
            "en": (
                "how [tall|high|long|wide] is {a} {u} in {v}",
                "[i'm|he is|she is|my son is|the shelf is] {a} {u} [tall|high][,|;] [how many {v} is that|what's that in {v}|in {v} please]",
                "a [board|screen|table|rope] of {a} {u}, how [long|much] in {v}",
                "[height|width|length|depth|hem|inseam|shoulder|diameter|thickness][:| is| =|] {a} {u}[,|;| ->| -|.] [in {v}|{v}?|how many {v}|convert to {v}]",
                "[cut|order|buy|saw off|measure|mark] [a plank|a strip|a pipe|fabric|a mat] of {a} {u}[,|;|.| -] [what's that in {v}|how many {v} do i mark|my tape is in {v}]",
                "[will|does] it fit? [the gap|the door|the trunk|the niche] is {a} {u}[,|.|;] [what's that|how much is that] in {v}",
                "[her|his|the baby's|my daughter's|a giraffe's|the player's] height is {a} {u}[,|;|.] [give|tell me|what is it|i need it] in {v}",
                "a {a} {u} [tv|monitor|pizza|pan|wheel|board|heel|shelf] [in {v}|is how many {v}|has how many {v}|, {v}?]",
                "[snow|water|grass|the hedge|the fence|the wave] [is|stands|was] {a} {u} [high|deep|tall][,|;|.] [how many {v}|what is that in {v}|in {v}]",
            ),
            "zh": (
                "[身高|桌子高|绳子长]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}[有多高|有多长]，用{v}[表示|算]",
                "[长度|宽度|高度|直径|腰围|肩宽|厚度|裤长][：|是|为|]{a}{u}，[换成{v}|合多少{v}|{v}是多少|填{v}]",
                "{a}{u}的[电视|屏幕|木板|布|轮子|披萨|床]，[是|合|有]多少{v}",
                "[裁|锯|买|量|订]{a}{u}的[布|木板|管子|地毯]，[用{v}表示|合多少{v}|我的尺子是{v}的]",
                "[门|柜子|墙|箱子|冰箱][宽|高|深]{a}{u}，[等于|合|是][几|多少]{v}",
            ),
        },
        0.4,
    ),
    Form(
        among("kg", "lb", "g", "oz"),
        {
            "en": (
                "how heavy is {a} {u} in {v}",
                "i weigh {a} {u}[,|;] [how many {v} is that|what's that in {v}]",
                "[the parcel|my dog|the bag|the baby] weighs {a} {u}[,|;] [how many {v} is that|in {v} please|what's that in {v}]",
                "[weight|body weight|net weight|birth weight|load|max load|catch|dose|ration][:| is| =|] {a} {u}[,|;| ->| -|.] [in {v}|{v}?|how many {v}|convert to {v}]",
                "[add|weigh out|mix in|take|use|put in] {a} {u} of [flour|sugar|butter|rice|meat|cheese|sand|honey][,|;|.| -] [what's that in {v}|how many {v}|my scale shows {v}|in {v}]",
                "[i lost|he gained|she put on|i lifted|we caught|they picked|she benched|i dropped] {a} {u}[,|;|.|!] [how many {v} is that|what's that in {v}|how much in {v}]",
                "{a} {u} of [flour|sugar|butter|meat|rice|potatoes|gold|wool|coffee] [in|is how many|to|equals how many|are how many] {v}",
                "how many {v} of [flour|sugar|butter|meat|potatoes|gold|coffee|cheese] [is|are|do i need for|make] {a} {u}",
                "[baggage|hand luggage|carry-on|checked bag] [limit|allowance|max] {a} {u}[,|;| -|:] [how many {v}|in {v}|what's that in {v}]",
            ),
            "zh": (
                "[体重|包裹重|重]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}有多重，用{v}[表示|算]",
                "[净重|限重|出生体重|毛重|载重][：|是|为|]{a}{u}，[换成{v}|合多少{v}|{v}是多少|用{v}写]",
                "{a}{u}[面粉|糖|黄油|大米|牛肉|土豆|黄金|咖啡豆][是|有|等于|合]多少{v}",
                "[瘦了|胖了|减了|举起|钓了]{a}{u}，[等于|合|是][几|多少]{v}",
                "[放|加|称]{a}{u}[面粉|糖|米|肉]，[秤上是{v}，该称多少|合多少{v}|是多少{v}]",
            ),
        },
        0.3,
    ),
    Form(
        among("h", "min", "s", "d", "w"),
        {
            "en": (
                "how long is {a} {u} in {v}",
                "the [film|trip|meeting|course] [takes|lasts] {a} {u}[,|;] how many {v} is that",
                "[i waited|it took|we have] {a} {u}[,|;] [what's that in {v}|how many {v} is that]",
                "[duration|running time|uptime|delay|wait|total time|length of stay|age][:| is| =|] {a} {u}[,|;| ->| -|.] [in {v}|{v}?|how many {v}|convert to {v}]",
                "[the kids|my shift|jail|the battery|the guarantee|the antibiotics|the treatment] [slept|lasts|goes on for|runs for|is on for] {a} {u}[,|;|.] [how many {v}|what is it in {v}]",
                "[boil|bake|wait|rest it|soak|charge it|exercise] [for |]{a} {u}[,|;|.| -] [my timer counts in {v}|how many {v} is that|what's that in {v}]",
                "how many {v} [have passed|go by|pass|does it take|do i wait|are lost] [in|when it's|if it takes|after] {a} {u}",
                "a {a} {u} [flight|movie|song|nap|shift|trip|course|break] [in {v}|is how many {v}|, how many {v}]",
                "{a} {u} [of sleep|of work|of waiting|of driving|of practice|of screen time] [is how many|in|makes how many|equals how many|to] {v}",
            ),
            "zh": (
                "[等了|用了|持续了|还有]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}有多久，用{v}[表示|算]",
                "[时长|片长|用时|总时间|延误|保质期][：|是|为|]{a}{u}，[换成{v}|合多少{v}|{v}是多少|用{v}写]",
                "{a}{u}的[电影|航班|课|会议|假期|视频][是|有|等于]多少{v}",
                "[煮|烤|泡|充电|运动|睡]{a}{u}，[等于|就是|合][几|多少]{v}",
                "[过了|再过|剩下|还剩]{a}{u}，也就是[几|多少]{v}",
            ),
        },
        0.3,
    ),
    Form(
        among("cup", "tbsp", "tsp", "ml", "floz", "pint", "l", "qt"),
        {
            "en": (
                "[the recipe|grandma's card|the cookbook|the cake mix|my aunt's recipe] [calls for|asks for|needs|says|wants] {a} {u}[,|;|.| and| but] [i only have a {v} measure|how many {v} is that|my jug shows {v}|what's that in {v}]",
                "{a} {u} of [milk|water|oil|broth|cream|juice|vinegar|syrup] [in|to|is how many|equals how many|are how many] {v}",
                "how many {v} of [milk|water|oil|stock|cream|juice] [are|is|make|do i take for|replace] {a} {u}",
                "[pour|add|stir in|use|whisk in] {a} {u}[,|;|.| -] [in {v} please|that's how many {v}|how many {v} is that]",
                "[cooking|baking|kitchen] [conversion|measures|units][:|,| -] {a} {u} [to|in|into] {v}",
                "no [cups|spoons|scale|measuring jug] here[,|;|.|:] {a} {u} in {v}",
                "[can i replace|replace|substitute] {a} {u} [with|by] how many {v}",
                "[liquid|milk|water|dough]: {a} {u}, {v}?",
                "{a} {u} [whole milk|olive oil|tap water|sugar] = how many {v}",
            ),
            "zh": (
                "[倒|加|放|喝]{a}{u}[牛奶|水|油|果汁|酱油]，[是|合|等于]多少{v}",
                "{a}{u}[牛奶|水|油|奶油|果汁][是|有|等于]多少{v}",
                "[食谱|菜谱|配方]要{a}{u}，[量杯是{v}的|换成{v}是多少|合多少{v}]",
            ),
        },
        0.45,
    ),
    Form(
        among("kmh", "mph", "mps", "kn"),
        {
            "en": (
                "[the speed limit|the limit|top speed|the wind|my speed|wind speed|the tide] is {a} {u}[,|;|.] [what's that in {v}|how many {v} is that|in {v}?|my car shows {v}]",
                "how fast is {a} {u} in {v}",
                "[i was doing|we're going|the train goes|a cheetah runs at|the ball flew at|caught speeding at|the storm blows at] {a} {u}[,|;|.] [how many {v} is that|what's that in {v}|how fast in {v}]",
                "[rental car|speedometer|dashboard|the boat] [in|shows] {v}[,|;|.] [sign|limit|the sign|the chart] says {a} {u}",
                "[speed|velocity|pace|wind][:| of| =| is] {a} {u}[,|;| ->| -] [in {v}|{v}?|to {v}]",
                "{a} {u} [limit|wind|zone|serve|gusts] in {v}",
                "driving {a} {u} [means|is|makes] how many {v}",
                "at {a} {u}[,|] how many {v} am i [going|doing]",
            ),
            "zh": (
                "[限速|车速|时速|风速|最高速度][是|]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}有多快，用{v}[表示|说]",
                "[仪表盘|表盘|租的车]显示{v}，[限速|路牌是]{a}{u}，[怎么换|是多少]",
            ),
        },
        0.3,
    ),
    Form(
        among("sqm", "sqft", "acre", "ha", "mu"),
        {
            "en": (
                "[the flat|our house|the lot|my garden|the office|the farm|the field|the park] is {a} {u}[,|;|.] [what's that in {v}|how many {v} is that|in {v}?|the ad should say {v}]",
                "how [big|large] is {a} {u} in {v}",
                "[apartment|land|plot|lot|floor space|living area][:| of| =| is|] {a} {u}[,|;| ->| -] [in {v}|{v}?|how many {v}]",
                "[carpet|paint|turf|seeds|tiles] for {a} {u}[,|;|.| -] [how many {v} is that|what is it in {v}|sold by {v}, how many]",
                "[he owns|they bought|we rent|she inherited|the fire burned] {a} {u}[,|;|.] [how many {v} is that|what's that in {v}|{v}?]",
                "a {a} {u} [apartment|plot|garden|field|room] [in|is how many] {v}",
                "[area|size] {a} {u} [converted to|in|given in] {v}",
                "how many {v} [of land|of floor|of lawn] [is|are] {a} {u}",
            ),
            "zh": (
                "[房子|公寓|院子|这块地|农场|果园|教室][有|是|]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}[有多大|多大]，用{v}[表示|说]",
                "[面积|占地|建筑面积|使用面积][是|：|]{a}{u}，[换成|合|等于]多少{v}",
                "{a}{u}[地|的地|的房子][是|合]多少{v}",
            ),
        },
        0.35,
    ),
    Form(
        among("kb", "mb", "gb", "tb"),
        {
            "en": (
                "[the file|the video|my backup|the game|the update|the disk|my plan|the attachment] is {a} {u}[,|;|.] [what's that in {v}|how many {v} is that|in {v}?|the limit is given in {v}]",
                "[storage|file size|disk space|data plan|ram|download size][:| =| is| of|] {a} {u}[,|;| ->| -] [in {v}|{v}?|how many {v}]",
                "how many {v} [fit on|fit in|are on|go on] [a stick of|a drive of|a card with|a disk of] {a} {u}",
                "[i used|we uploaded|the server stores|i have left|the log takes] {a} {u}[,|;|.] [how many {v}|what's that in {v}|in {v}]",
                "a {a} {u} [drive|file|sd card|stick|database] [in|is how many|has how many] {v}",
                "[quota|limit] in {v} please, it's {a} {u}",
                "{a} {u} of [data|photos|memory|storage|ram] [in|is how many|equals how many] {v}",
                "how [big|large] is {a} {u} in {v}",
            ),
            "zh": (
                "[文件|视频|硬盘|流量|安装包|内存|备份][有|是|]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}的[硬盘|U盘|流量|文件|内存][是|有|等于]多少{v}",
                "[还剩|用了|下载了|上传了]{a}{u}，[换成|也就是]多少{v}",
            ),
        },
        0.3,
    ),
    Form(
        among("y", "mon", "w", "d", "dec"),
        {
            "en": (
                "[the loan|the lease|my contract|the warranty|the course|the sentence|the visa] [runs|is|lasts] {a} {u}[,|;|.] [how many {v} is that|what's that in {v}|in {v}?]",
                "[my baby|my son|the tree|the company|the dog|our marriage] is {a} {u} old[,|;|.] [how many {v} is that|what's that in {v}|in {v}?]",
                "how many {v} [are there in|pass in|make up|go into] {a} {u}",
                "[i've lived here|she's been pregnant|he's been away|we've been together|i've worked here] [for |]{a} {u}[,|;|.] [how many {v}|what's that in {v}|in {v} that's how much]",
                "[term|period|notice period|age|warranty][:| of| =| is|] {a} {u}[,|;| ->| -] [in {v}|{v}?|how many {v}]",
                "{a} {u} [from now|of payments|of school|of saving] [in|is how many] {v}",
                "count {a} {u} in {v}",
                "{a} {u} - that's how many {v}",
            ),
            "zh": (
                "[合同|贷款|保修|学制|签证|租期][是|]{a}{u}，[是|合|等于]多少{v}",
                "[宝宝|孩子|狗|公司][已经|]{a}{u}了，[是|合|等于]多少{v}",
                "[住了|工作了|结婚|怀孕]{a}{u}，[也就是|是|合]多少{v}",
            ),
        },
        0.3,
    ),
)
