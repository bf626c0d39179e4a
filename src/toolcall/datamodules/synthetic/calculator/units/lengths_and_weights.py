"""Conversions of distances, heights and weights."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.units.factors import among
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    Form(
        among("km", "mi", "m", "ft", "yd"),
        phrasings(
            (
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
            (
                "[跑了|走了|开了|全程|今天跑了]{a}{u}[，|]是多少{v}[啊|呀|]",
                "[跑了|走了|开了]{a}{u}，[是|合|等于]多少{v}",
                "[还有|离这里|全程]{a}{u}，[是|合]多少{v}",
                "[距离|路程|航程|半径|海拔|深度|赛程][：|是|]{a}{u}，[换成|用|以]{v}[是多少|表示|计]",
                "[游泳|骑车|散步|徒步|飞行]{a}{u}[等于|是|合]多少{v}",
                "[路牌|导航|手表|地图]上写[着|]{a}{u}，[多少|几]{v}",
                "多少{v}[啊|呢|]，[我今天跑了|他每天走|从家到公司]{a}{u}",
            ),
        ),
        0.4,
    ),
    Form(
        among("cm", "m", "ft", "in"),
        phrasings(
            (
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
            (
                "[我|他|我爸|孩子|]身高{a}{u}[，|][是|合|等于][多少|几]{v}[啊|呀|]",
                "[身高|桌子高|绳子长]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}[有多高|有多长]，用{v}[表示|算]",
                "[长度|宽度|高度|直径|腰围|肩宽|厚度|裤长][：|是|为|]{a}{u}，[换成{v}|合多少{v}|{v}是多少|填{v}]",
                "{a}{u}的[电视|屏幕|木板|布|轮子|披萨|床]，[是|合|有]多少{v}",
                "[裁|锯|买|量|订]{a}{u}的[布|木板|管子|地毯]，[用{v}表示|合多少{v}|我的尺子是{v}的]",
                "[门|柜子|墙|箱子|冰箱][宽|高|深]{a}{u}，[等于|合|是][几|多少]{v}",
            ),
        ),
        0.4,
    ),
    Form(
        among("kg", "lb", "g", "oz"),
        phrasings(
            (
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
            (
                "[我|他|孩子|我爸|]体重{a}{u}[，|][是|合|等于][多少|几]{v}[啊|呀|]",
                "[体重|包裹重|重]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}有多重，用{v}[表示|算]",
                "[净重|限重|出生体重|毛重|载重][：|是|为|]{a}{u}，[换成{v}|合多少{v}|{v}是多少|用{v}写]",
                "{a}{u}[面粉|糖|黄油|大米|牛肉|土豆|黄金|咖啡豆][是|有|等于|合]多少{v}",
                "[瘦了|胖了|减了|举起|钓了]{a}{u}，[等于|合|是][几|多少]{v}",
                "[放|加|称]{a}{u}[面粉|糖|米|肉]，[秤上是{v}，该称多少|合多少{v}|是多少{v}]",
            ),
        ),
        0.3,
    ),
)
