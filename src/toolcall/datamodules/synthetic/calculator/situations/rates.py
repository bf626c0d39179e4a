"""Speed, fuel, recipes, rates of exchange, mixtures: quantities of which one is given for so much of another."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown


def _figure(content: Content) -> Shown:
    return number(content, 3, 0.06)


def _rate(content: Content) -> Shown:
    return Shown.verbatim(f"{content.choose(0, 0, 1, 1, 1, 2, 7, content.rng.randint(1, 40))}.{content.rng.randint(1, 99):02}")


def _height(content: Content) -> Shown:
    return Shown.verbatim(f"1.{content.rng.randint(48, 99)}")


def _rated(expression: str, weight: float, en: tuple[str, ...], zh: tuple[str, ...] = ()) -> Form:
    return question(
        expression, en, zh, weight,
        a=_figure, b=_figure, c=_height, d=_figure, n=lambda c: small(c, 2, 20), k=lambda c: small(c, 2, 15), x=_rate,
    )  # fmt: skip


FORMS: tuple[Form, ...] = (
    _rated(
        "{a} / {b} * 60",
        1.0,
        (
            "[how many minutes|how long in minutes] [for|to drive|to do|does it take to go] {a} [km at {b} km/h|miles at {b} mph|km at {b} an hour]",
            "[{a} km at {b} km/h|{a} miles at {b} mph|{a} kilometers at {b} kph][,|;|:| -|.] [how many minutes|minutes|in minutes|travel time in minutes]",
            "[ran|i ran|biked|we walked|swam] [{a} km in {b} minutes|{a} kilometers in {b} min][,|;|.] [speed in km/h|how many km/h is that|how fast in km per hour|km/h]",
            "[drove|drone flew|the bus did] [{a} miles in {b} minutes][,|;|.] [speed in mph|how many mph is that|mph]",
            "[typed|i typed|packed|picked|counted] {a} [words|boxes|apples|parts] in {b} minutes[,|;|.] how many [an hour|per hour|in an hour]",
            "[speed|average speed|my speed] in km/h for {a} km in {b} [minutes|min]",
            "{a} [units|cars|calls|clicks] [in|per|every] {b} minutes[,|:|;|.] [per hour|hourly rate|how many per hour]",
            "[the school|work|the beach|grandma's] is {a} [km away, i ride at {b} km/h|miles away, i drive {b} mph][,|;|.] how many minutes",
            "[distance {a} km, speed {b} km/h|speed {b} km/h, distance {a} km][,|:|;|.] [minutes|time in minutes]",
        ),
        (
            "{a}公里，[时速|车速|每小时]{b}公里，[要几分钟|多少分钟|需要多少分钟]",
            "[跑|骑|走]{a}公里用了{b}分钟，[时速多少|时速是多少公里|每小时多少公里]",
            "{b}分钟[打{a}个字|做{a}道题|装{a}箱|生产{a}个]，[一小时|每小时][多少|能做多少|多少个]",
            "[距离|学校离家]{a}公里，[速度|骑车时速]{b}公里，[几分钟到|多少分钟能到]",
        ),
    ),
    _rated(
        "{a} / {b}",
        1.2,
        (
            "[how long|how many hours] [for|to drive|to cover|to ride|does it take for] {a} [km at {b} km/h|miles at {b} mph|km at {b} an hour][| in hours]",
            "[{a} km at {b} km/h|{a} miles at {b} mph|{a} km going {b} km/h][,|;|:| -|.] [how many hours|how long|hours|driving time|travel time in hours]",
            "[average speed|speed|my speed] [for|of|if i did] [{a} km in {b} hours|{a} miles in {b} hours|{a} meters in {b} seconds]",
            "[download|uploading|copying|transfer] {a} mb at {b} mb [per second|a second][,|;|.] how many seconds",
            "[{a} km in {b} minutes|{a} miles in {b} minutes], [distance per minute|how far a minute]",
            "[a tank|a pool|the tub|a barrel] holds {a} [liters|gallons] and [loses|fills at|takes|drains at] {b} [a minute|per minute][,|;|.] [how many minutes|how long]",
            "[there are|i have|we got] {a} [pills|diapers|tea bags|logs|pages][,|;| and] [use|i take|we need] {b} a day[,|;|.] [how many days|how long do they last|days]",
            "[mileage|fuel economy|consumption]: {a} [miles on {b} gallons|km on {b} liters][,|;|:] [mpg|per gallon|per liter|how far per unit]",
            "[drove|went|got] {a} [miles on {b} gallons|km on {b} liters][,|;|.] [how far per unit|distance per unit of fuel]",
            "[density|concentration] of {a} [g in {b} ml|grams per {b} ml|kg in {b} liters]",
            "[heart beats|it blinks|he breathes|pump strokes] {a} times in {b} minutes[,|;|.] how many [a minute|per minute]",
            "[backup|printing|a wall] of {a} [files|sheets|bricks] at {b} [a minute[,|;|.] how many minutes|an hour[,|;|.] how many hours|a day[,|;|.] how many days]",
            "[scored|she scored|he got] {a} [points|goals|runs] in {b} [games|matches][,|;|.] [average per game|points per game|how many per game]",
        ),
        (
            "{b}[小时|个小时][，|][开了|跑了|走了|]{a}公里[，|][平均速度|平均速度多少|平均速度是多少|平均时速多少|平均每小时多少公里]",
            "{a}公里[，|][开了|跑了|用了|走了]{b}[小时|个小时][，|][平均速度|平均速度多少|平均时速多少|平均每小时多少公里]",
            "{a}公里，[时速|每小时]{b}公里，[要几小时|几个小时到|多少小时|要开多久]",
            "[下载|传]{a}兆的文件，每秒{b}兆，[要几秒|多少秒|多久]",
            "{b}小时[走|开|跑|骑]了{a}公里，[平均速度|时速|每小时多少公里]",
            "[水池|水箱|浴缸]{a}升，每分钟[放|进|排]{b}升，[要几分钟|要多少分钟|多久]",
            "[一共|有|买了]{a}[片药，每天吃{b}片|包茶，每天喝{b}包|片尿布，每天用{b}片]，[能用几天|几天用完|够几天]",
            "{b}场[比赛得{a}分|球进{a}球|比赛投中{a}个]，[场均|平均每场]多少",
            "[加了|用了]{b}升油跑了{a}公里，每升[跑多少公里|多少公里]",
        ),
    ),
    _rated(
        "{b} / 100 * {a}",
        0.9,
        (
            "[my car|the van|our truck|the bike] [uses|takes|needs|drinks] {b} [liters|l] per 100 km[,|;|.] [how much for|how many liters for|what for|fuel for] {a} km",
            "[consumption|usage] {b} [l/100 km|liters per 100 km][,|;] [distance|trip|drive of] {a} km[,|;|.|:] [liters needed|how many liters|fuel]",
            "[how much|how many liters of] [fuel|gas|petrol|diesel] for {a} km at {b} [l/100km|liters per 100 km]",
            "{b} [l|liters] [per|on] 100 km[,|] {a} km [is|makes|needs] [how much|what|how many liters]",
            "[driving|we drive|it's] {a} km[,|;|.] [car takes|using|with] {b} [l/100|liters per 100 km][,|;|.] [how much fuel|liters|fuel needed]",
            "{b} [g of sugar|g of salt|calories|mg of iron] per 100 g[,|;|.] [how much in|how many in|what about] {a} g",
            "[label|package|it says]: {b} [kcal|g fat|g protein|g carbs] per 100 g[,|;|.] [i ate|a bar has|my portion is] {a} g[,|;|.|:] how [much|many]",
            "[at|with] {b} per 100[,|] how [many|much] for {a}",
        ),
        (
            "百公里{b}[升|个油]，[跑|开|走]{a}公里[要多少油|用多少油|要几升油|用多少升]",
            "[百公里油耗|油耗百公里]{b}升，[跑|开|走]{a}公里[要多少油|用多少升|耗多少油]",
            "每100克[含|有]{b}[克糖|千卡|克蛋白质|毫克钠]，[吃了|一份]{a}克，[有多少|摄入多少|是多少]",
            "{a}公里，[车|]百公里{b}升，[用多少油|几升油|要加多少升]",
            "每100公里[耗油|用]{b}升，{a}公里[多少升|用多少]",
        ),
    ),
    _rated(
        "{b} / {a} * 100",
        0.35,
        (),
        (
            "[跑了|开了|车开了|这次跑了]{a}公里[，|][用了|加了|烧了|耗了]{b}升油[，|，|][百公里油耗多少|油耗多少升每百公里|百公里几升|百公里油耗是多少]",
            "{a}公里[用了|烧了|耗了|用]{b}升[油|汽油][，|，|][百公里油耗多少|百公里多少升|百公里油耗]",
            "[百公里油耗多少|算下百公里油耗][，|：][跑了|开了]{a}公里[，|][用了|加了]{b}升油",
        ),
    ),
    _rated(
        "{a} / {n} * {k}",
        1.2,
        (
            "[a recipe|the recipe|grandma's recipe|it] for {n} [people|servings|persons] [needs|takes|uses|says|wants] {a} [g of flour|g sugar|ml milk|g rice][,|;|.] [how much for|what do i need for|scale it to|i want] {k}",
            "{a} [g|ml|grams] [serves|feeds|is for|for] {n}[,|;|.] [how much|what] [for|serves|do i need for] {k}[| people| guests]",
            "if {n} [cakes|loaves|jars|portions] [need|take|use] {a} [g of flour|g of sugar|ml of milk][,|] how much [do|for] {k}[| need]",
            "[ingredients|flour|rice|butter] {a} g for {n} [people|portions][,|;|:|.] {k} [people|portions] [need|=|:] [how much|what]",
            "[walked|we hiked|i read|it printed|she knits] {a} [km|miles|pages|rows] in {n} [hours|days][,|;|.] [at that pace|same pace|like that][,|] how [many|far] in {k}",
            "[{n} cows eat {a} kg|{n} hens lay {a} eggs|{n} machines make {a} parts|{n} taps give {a} liters][,|;|.] [how many|how much|what] [for|from|with] {k}",
            "[a pump|a printer|the machine] does {a} [liters|pages|parts] in {n} minutes[,|;|.] how many in {k}[| minutes]",
            "scale {a} [g|ml|spoons|cups] from {n} [portions|people|servings] to {k}",
            "{n} [inches|cm] on the map [is|are|means] {a} [km|miles][,|;|.] [how far is|what about|what's] {k}",
            "[{n} liters of paint cover {a} sqm|{n} bags cover {a} sqm][,|;|.] [how much do|what do|and] {k}[| cover]",
        ),
        (
            "{n}人份[要|需要|用]{a}[克面粉|克米|毫升牛奶|克糖]，{k}人份[要多少|需要多少|用多少]",
            "[做{n}个蛋糕用{a}克糖，做{k}个|{n}个人吃{a}克米，{k}个人|{n}天用{a}升水，{k}天][要多少|用多少|需要多少]",
            "[{n}小时走了{a}公里，照这个速度{k}小时能走|{n}天看了{a}页，照这样{k}天能看|{n}天做了{a}个，照这个速度{k}天能做]多少",
            "{n}台机器[生产|做]{a}个零件，{k}台[能做多少|做多少个|多少]",
            "[配方|食谱]{n}人{a}克，改成{k}人[多少克|要多少]",
        ),
    ),
    _rated(
        "{n} * {a} / {k}",
        0.8,
        (
            "{n} [workers|painters|people|machines|pumps] need {a} [days|hours|minutes][,|;|.] how [many|long] [do|would|for] {k} [of them |][need|take]",
            "[job|the work|a roof|a field] takes {n} [men|people|workers] {a} [days|hours][,|;|.] [how long for|with|how many for] {k}[| men| people]",
            "if {n} [taps|pumps|printers|bakers] [take|need] {a} [minutes|hours][,|] how [many|long] [do|will|would] {k} [take|need]",
            "[food|hay|water|rice] for {n} [people|horses|cows|campers] lasts {a} days[,|;|.] how [long|many days] [for|with] {k}",
            "{n} [people|painters] finish in {a} [days|hours][,|;|.] [what about|how long for|time for] {k}[| at the same speed]",
            "inverse proportion[:|,] {n} [workers|pumps] {a} [hours|days], {k} [workers|pumps] how many",
        ),
        (
            "{n}个人[干|做|修|挖]要{a}[天，{k}个人要几天|小时，{k}个人要几小时|天，{k}个人要多久|小时，{k}个人多长时间]",
            "[粮食|饲料|存货]够{n}[人吃{a}天，{k}人|头牛吃{a}天，{k}头牛|匹马吃{a}天，{k}匹马][吃|够吃|能吃]几天",
            "{n}台[水泵|机器]要{a}小时，{k}台要[几小时|多久]",
        ),
    ),
    _rated(
        "{n} * {a} / 1000",
        0.9,
        (
            "{n} [laps|rounds|trips|intervals] of {a} [m|meters][,|;|.|:] [how many km|in km|in kilometers|km total|kilometers]",
            "[how many|what in] [km|kilometers] [are|is] {n} [laps|lengths|rounds] of {a} [m|meters]",
            "{n} [glasses|bottles|cups|cans] of {a} ml[,|;|.|:] [how many liters|in liters|liters|in litres]",
            "how many liters [are|is|do i drink with] {n} [glasses|bottles|cups|cans] of {a} ml",
            "{n} [bags|apples|cans|packs] [of|at|weighing] {a} [g|grams][| each][,|;|.|:] [how many kilos|in kg|kg in total|total in kg|kilograms]",
            "[ran|i swam|she jogged|walked] {a} [m|meters] {n} times[,|;|.] [how many km|km in total|in km]",
            "[drink|i drink|she has] {n} [glasses|cups] a day[,|;] {a} ml each[,|;|.] [how many liters|liters a day|in liters]",
            "{n} x {a} [ml in liters|g in kg|m in km|grams in kilos|meters in kilometers]",
        ),
        (
            "{n}[圈，每圈{a}米|趟，每趟{a}米]，[一共|总共|合][多少公里|几公里|多少千米]",
            "{n}[杯，每杯{a}毫升|瓶，每瓶{a}毫升|罐，每罐{a}毫升]，[一共|总共|合][多少升|几升]",
            "{n}[袋每袋{a}克|包每包{a}克|个每个{a}克]，[一共|总共|合]多少[公斤|千克]",
            "{n}个{a}[毫升是多少升|克是多少公斤|米是多少公里]",
        ),
    ),
    _rated(
        "{n} * {a} / 60",
        0.8,
        (
            "{n} [songs|episodes|lessons|calls|sessions] of {a} [minutes|min][| each][,|;|.|:] [how many hours|in hours|hours|total in hours|hours altogether]",
            "[how many|what in] hours [are|is|make] {n} [episodes|lessons|shifts|videos] of {a} minutes",
            "{a} minutes [a day|daily|each day][,|] {n} days[,|;|.|:] [how many hours|in hours|hours in total]",
            "[practice|i train|he commutes|we read|i jog] {a} minutes [a day|daily] for {n} days[,|;|.] [how many hours|hours in total|in hours]",
            "{n} x {a} [minutes|min] in hours",
            "{n} [takes|clips|ads|rounds] [of|at] {a} seconds[,|;|.|:] [how many minutes|in minutes|minutes altogether]",
            "[how many|what in] minutes [are|is|make] {n} [clips|ads|rounds] of {a} seconds",
        ),
        (
            "[每天{a}分钟，{n}天|每次{a}分钟，{n}次|每节课{a}分钟，{n}节|每集{a}分钟，{n}集][一共|是|合]多少小时",
            "{n}[首歌，每首{a}秒|段视频，每段{a}秒|个广告，每个{a}秒]，[一共|总共]多少分钟",
            "{n}个{a}[分钟是多少小时|秒是多少分钟]",
            "[练琴|跑步|通勤|看书]每天{a}分钟，{n}天[一共几小时|共多少小时|多少小时]",
        ),
    ),
    _rated(
        "{n} / ({n} + {k}) * {a}",
        0.9,
        (
            "[split|divide|share] {a} in [the |a |]ratio {n}:{k}[,|;|.] [first share|the first part|how much is the first part|what does the first get]",
            "[split|divide|share] {a} in the ratio {n} to {k}[,|;|.] [how big is the first part|what's the first share|the first one gets]",
            "{a} [ml|liters|g] of [a mix|mixture|drink|mortar|dye] with {n} parts [syrup|cement|acid|juice|paint] and {k} parts [water|sand|milk|soda][,|;|.] how much of the first",
            "[mix|mixing] {n} parts [oil|concentrate|bleach|rum] [with|to] {k} parts water[,|;|.] {a} ml in total[,|;|.] how much [is that of the first|of the first|goes in of the first]",
            "ratio [of |]{n} to {k}[,|;] total {a}[,|;|.|:] [first share|how much is the first part|first part]",
            "[anna|my sister|tom] and [i|ben] share {a} in the ratio {n}:{k}[,|;|.] how much does the first get",
            "{a} in ratio {n}:{k}[,|:|;] [first|the first|left] [part|share]",
            "the first part of {a} [split|divided|shared] {n}:{k}",
        ),
        (
            "把{a}按{n}[:|：|比]{k}分[配|]，[第一份|前一份|前者][是多少|多少|分多少]",
            "{a}[毫升|克][混合液|饮料|面糊]，[糖浆|酒精|果汁]和水{n}比{k}，[前者多少|前者要多少]",
            "甲乙按{n}比{k}分{a}，甲[得多少|分多少|分到多少]",
        ),
    ),
    _rated(
        "{a} / {c} ** 2",
        0.7,
        (
            "bmi [of|for|with|at] {a} [kg|kilos] [and|,|at] {c} [m|meters]",
            "[my|what's my|calculate my|what is the] bmi[,|:| if i'm| with| at] {a} kg [and|,] {c} m[| tall]",
            "[i weigh|weight|weighing|i'm] {a} [kg|kilos][,|;| and] [i'm|am|height|] {c} [m|meters][| tall][,|;|.|:] [bmi|what's my bmi|body mass index]",
            "body mass index [for|of|:] {a} kg[,| and| at] {c} m",
            "[patient|male|female|she|he] [is |]{c} m[,| and] {a} kg[,|;|.|:] [bmi|what's the bmi|body mass index]",
            "{a} kg / {c} m[,|:] bmi",
            "{a} [kg|kilos] at {c} m[,|;|:] [bmi|what bmi is that|bmi please]",
            "height {c} m[,|;] weight {a} kg[,|;|:|.] bmi",
        ),
        (
            "[体重|]{a}[公斤|千克]，[身高|]{c}米，[BMI|bmi|体质指数][是多少|多少|]",
            "身高{c}米体重{a}[公斤|kg]，[BMI|bmi][多少|是多少]",
            "[算|求|计算]一下BMI，{a}公斤，{c}米",
        ),
    ),
    _rated(
        "({a} + {b}) / ({n} + {k})",
        0.6,
        (
            "[drove|rode|walked|flew] {a} [km|miles] in {n} hours [and|then|and then] {b} in {k} hours[,|;|.] [average speed|average speed overall|overall speed]",
            "{a} [km|miles] [in {n} h|in {n} hours] plus {b} [km|miles] [in {k} h|in {k} hours][,|;|.|:] [average speed|mean speed]",
            "[packed|read|typed|picked] {a} in {n} [hours and {b} in {k} hours[,|;|.] average per hour|days and {b} in {k} days[,|;|.] average per day] overall",
            "the sum of {a} and {b} divided by the sum of {n} and {k}",
            "[{a} points in {n} games|{a} goals in {n} matches] and {b} in {k}[,|;|.] [average per game|overall average|mean per match]",
            "[average|overall] [speed|rate] [of|for] {a} in {n} and {b} in {k} hours",
            "[group one|class a|team red] has {a} points [from|with] {n} people, [group two|class b|team blue] {b} [from|with] {k}[,|;|.] overall average",
        ),
        (
            "{n}小时走{a}公里，{k}小时走{b}公里，[平均速度|全程平均速度][多少|是多少]",
            "前{n}[天{a}个，后{k}天{b}个，平均每天|场{a}分，后{k}场{b}分，平均每场][多少|是多少]",
            "{a}与{b}的和除以{n}与{k}的和",
        ),
    ),
    _rated(
        "{a} * {b} / {d}",
        0.7,
        (
            "[wall|floor|field|lawn] {a} by {b}[,|;|.] [one can|a bag|one box|a pack] [covers|does|is enough for] {d}[,|;|.] [how many|how many do i need|how many cans or bags]",
            "{a} by {b} [m |][room|wall|roof|garden][,|;|.] [a roll|a tile|one bucket|a bundle] [covers|is] {d} [sqm|square meters][,|;|.] how many",
            "[how many|number of] [tiles|rolls|bags|cans] for [a |]{a} by {b} [floor|wall|roof|yard] [if|when] [one|each] [covers|does] {d}",
            "area {a} [x|times|by] {b}[,|;] {d} [per|a] [can|bag|box|pack][,|;|:|.] how many",
            "{a} times {b}[,|] divided by {d}",
            "multiply {a} by {b} and divide by {d}",
            "[take|start with] {a}[,|] times {b}[,|] [then |]over {d}",
        ),
        (
            "[墙长{a}宽{b}，一桶漆刷{d}平方米，要几桶|地面长{a}宽{b}，一箱砖铺{d}平方米，要几箱|草坪长{a}宽{b}，一袋种子种{d}平方米，要几袋]",
            "{a}乘{b}[再|然后|，]除以{d}[是多少|等于多少|]",
            "[铺{a}乘{b}米的地，每块{d}平方米，要几块|刷{a}乘{b}米的墙，每桶刷{d}平方米，要几桶]",
        ),
    ),
    _rated(
        "{a} * {x}",
        0.8,
        (
            "[exchange|change|convert|i change|swapping] {a} [euros|dollars|pounds|francs] at [a rate of |the rate |]{x}[,|.|;|] [how much do i get|what do i get|]",
            "[rate|exchange rate|the rate is] {x}[,|;|:|.] [i change|i have|how much for|what do i get for] {a} [euros|dollars|pounds]",
            "[one euro is {x} dollars[,|;|.| so] how many dollars for {a} euros|one pound is {x} francs[,|;|.| so] what are {a} pounds|a pound is {x} yen[,|;|.| so] how much are {a} pounds]",
            "{a} [euros|dollars|pounds] when one [gets|buys|is worth|is] {x}[,|;|] [how much|how many|]",
            "[if|when] [one share|a token|one coin|one point] is worth {x}[,|] [how much are|what are] {a} [worth|]",
            "[density|weight per liter|mass per unit] {x}[,|;] volume {a}[,|;|.|:] [mass|weight|how heavy]",
            "[one|each] [step|brick|tile|lap] is {x} [m|cm|meters][,|;|.] [how long are|how far are|what are] {a} of them",
            "{a} [shares|units|coins|points] at {x} [each|apiece|per unit][,|;|:|.] [value|worth|how much]",
        ),
        (
            "[汇率|今天汇率]{x}，[换|兑换|]{a}[欧元|美元|英镑][能换多少|多少钱|是多少]",
            "[1欧元等于{x}人民币，{a}欧元|1美元等于{x}日元，{a}美元|1英镑等于{x}元，{a}英镑][是|等于|换]多少",
            "[一步{x}米，{a}步|一块砖{x}米，{a}块|一圈{x}米，{a}圈][多少米|多长|多远]",
            "{a}股，每股{x}，[总值|市值|一共][多少|是多少]",
        ),
    ),
)
