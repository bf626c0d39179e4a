"""Counts in several steps: boxes and loose ones, points, stock that goes down, doubling, years."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown


def _figure(content: Content) -> Shown:
    return number(content, 3, 0.03)


def _counted(expression: str, weight: float, en: tuple[str, ...], zh: tuple[str, ...] = ()) -> Form:
    return question(
        expression, en, zh, weight,
        a=_figure, b=_figure, n=lambda c: small(c, 2, 20), k=lambda c: small(c, 2, 15), t=lambda c: small(c, 2, 8),
        y=lambda c: Shown.verbatim(str(c.rng.randint(1900, 1999))), z=lambda c: Shown.verbatim(str(c.rng.randint(2000, 2060))),
    )  # fmt: skip


FORMS: tuple[Form, ...] = (
    _counted(
        "{n} * {a} + {k} * {b}",
        1.2,
        (
            "{n} [boxes|bags|rows|shelves] of {a} and {k} [boxes|bags|rows|shelves] of {b}[,|.|;] [how many|how many in all|how many altogether|total]",
            "[won|we won|they won|{n} wins:] {n} [games|times|rounds] [for|worth|at] {a} points and [drew|tied] {k} [for|at] {b}[,|.|;] [how many points|points in total|total points]",
            "{n} [questions|tasks|hits|tricks] [worth|at|for] {a} points and {k} [worth|at|for] {b}[,|.|;] [maximum score|total points|how many points|score]",
            "[walked|drove|ran|cycled] {a} km [a day|each day|daily] for {n} days and {b} [km |]for {k} [days |more |more days][,|.|;] [how far|how many km|total distance]",
            "{n} [tables|benches|vans|tents] [for|seating|that seat|with] {a} and {k} [for|seating|that seat|with] {b}[,|.|;] how many [people|seats|fit|places]",
            "[took|takes|take] {a} pills [a day|daily] for {n} days[,|] then {b} for {k} [days|more][,|.|;] how many [pills|altogether|in total]",
            "[spiders|tables|stools|carts]: {n} with {a} legs[,| and] {k} with {b}[,|;|.|:] how many legs",
            "[driving|drove] {n} hours at {a} [km/h|mph] and {k} [hours |]at {b}[,|.|;] [how far|total distance|how many km|how many miles]",
            "{n} [sets|laps|rounds|reps] of {a} [plus|and|then|+] {k} of {b}[,|:|;|.] [total|altogether|in all|how many]",
            "[scored|i scored|he threw] {a} points {n} times and {b} [points |]{k} times[,|.|;] [total|what's the score|how many points]",
            "[calories|sugar|cholesterol]: {n} [eggs|slices|cookies] at {a}, {k} [apples|olives|nuts] at {b}[,|:|;|.] [total|sum|how much]",
        ),
        (
            "{n}[箱每箱{a}个|盒每盒{a}个|袋每袋{a}个]，{k}[箱每箱{b}个|盒每盒{b}个|袋每袋{b}个]，[一共多少个|总共几个]",
            "[赢|胜]{n}场[每场|一场]{a}分，[平|打平]{k}场[每场|一场]{b}分，[总分多少|一共多少分|积几分]",
            "{n}道题每[题|道]{a}分，{k}道题每[题|道]{b}分，[满分多少|一共多少分|总分]",
            "[前|]{n}天每天[走{a}公里，后{k}天每天{b}公里|看{a}页，后{k}天每天{b}页|背{a}个，接下来{k}天每天{b}个]，[一共多少|总共多少]",
            "{n}小时[时速|每小时]{a}公里，{k}小时[时速|每小时]{b}公里，[走了多远|一共多少公里]",
            "{n}张桌子坐{a}人，{k}张坐{b}人，[一共坐多少人|能坐几人|总共多少人]",
        ),
    ),
    _counted(
        "{n} * {a} - {k} * {b}",
        0.9,
        (
            "[quiz|test|exam|game]: {n} right at {a} points[,|] {k} wrong at minus {b}[,|.|;|:] [score|total|final score|how many points]",
            "[got|i got|she got] {n} right [for|worth|at] {a} points [each |]and {k} wrong costing {b}[| each][,|.|;] [what's the score|how many points|score]",
            "[every|each] [hit|right answer|win] gives {a}, [every|each] [miss|wrong one|loss] costs {b}[,|;|.] {n} [and|vs|to] {k}[,|.|;|:] [score|how many points|total]",
            "{n} [trays|boxes|packs] of {a} [minus|less|without|but] {k} [packs|bags|boxes] of {b}[,|.|;|] [how many|how many left|what remains|]",
            "[made|baked|picked|filled] {n} [trays|batches|baskets] of {a}[,|;| and] [sold|gave away|used] {k} [bags|boxes|plates] of {b}[,|.|;] [how many left|how many remain|what's left]",
            "[wall|field|floor|sheet] {n} by {a} [m |][minus|without|with a hole of|less] [a |]{k} by {b}[| m| window| door][,|;|.|:] [area|what's the area|area left]",
            "{n} times {a} [minus|less|take away] {k} times {b}",
            "[snail|frog|cat] climbs {a} [cm |]{n} times and slips {b} [cm |]{k} times[,|.|;] how [high|far]",
            "[earned|collected] {a} [points|coins] in each of {n} [levels|rounds], lost {b} in [each of |]{k}[,|.|;] [total|how many|what's left]",
        ),
        (
            "[答对|做对]{n}题每题{a}分，[答错|做错]{k}题每题扣{b}分，[得多少分|总分多少|一共几分]",
            "[赢了|胜]{n}局[每局|一局]得{a}分，[输了|负]{k}局[每局|一局]扣{b}分，[最后多少分|得几分]",
            "[做了{n}盘每盘{a}个|有{n}箱每箱{a}个|摘了{n}筐每筐{a}个]，[卖了{k}袋每袋{b}个|送了{k}盒每盒{b}个]，[还剩多少|剩几个]",
        ),
    ),
    _counted(
        "{n} * {a} + {b}",
        1.0,
        (
            "{n} [boxes|bags|packs|rows] of {a} [plus|and] {b} [loose ones|singles|extra|more|single ones][,|.|;|:] [how many|how many in all|altogether|total]",
            "{n} full [rows|buses|tables|shelves] of {a}[,| and|,and] [one with|another with|the last with] {b}[,|.|;] [how many|how many in all|total]",
            "[did|i did|she swam|we ran] {n} [laps|rounds|sets] of {a} [plus|and|and then] {b} more[,|.|;] [how many|how far|total|how much]",
            "[have|i have|there are] {b} [already|here|so far] and [get|make|add|collect] {a} [a day for {n} days|a week for {n} weeks|an hour for {n} hours][,|.|;] [how many then|how many in the end|how many altogether]",
            "[plant|baby|puppy|level] [is|was|at] {b} [cm |kg |]and [grows|gains|rises] {a} [a day for {n} days|a week for {n} weeks|a month for {n} months][,|.|;] [how tall then|how much then|where does it end up]",
            "[starting|start|begin] [at|from|with] {b}[,|] [add|plus|going up] {a} {n} times",
            "{a} points [a|per|each] [round|game], {n} [rounds|games], [plus|and] [a |]bonus [of |]{b}[,|.|;|:] [score|total points|how many points|total]",
            "[setup|boot|warming up] takes {b} [minutes|seconds] and each [part|page|cake] {a}[,|;|.] how [long|much] for {n}",
        ),
        (
            "{n}[箱，每箱{a}个|盒，每盒{a}个|袋，每袋{a}个]，[另有|外加|还有|散的]{b}个，[一共多少个|总共几个|合计多少]",
            "[已有|原来有|现在有]{b}个，[每天做{a}个，{n}天后|每周加{a}个，{n}周后|每小时做{a}个，{n}小时后][有多少|一共几个]",
            "[小树|孩子|小狗][现在|]{b}厘米，每[年长{a}厘米，{n}年后|月长{a}厘米，{n}个月后][多高|多少厘米]",
            "{n}[圈每圈{a}米，再跑{b}米|组每组{a}个，再做{b}个]，[一共多少|总共多少]",
            "{n}局每局{a}分，奖励{b}分，[总分|一共多少分]",
        ),
    ),
    _counted(
        "{a} - {n} * {b}",
        1.2,
        (
            "[book|the novel|a file|the roll] has {a} [pages|lines|meters][,|;| and|.] [i read|we use|i do|cut off] {b} [a day for {n} days|an hour for {n} hours|a week for {n} weeks][,|.|;] [how many left|what's left|how many remain|how many to go]",
            "{a} [apples|tiles|seats|sheets] minus {n} [bags|boxes|rows|packs] of {b}[,|.|;|] [how many left|what remains|]",
            "[tank|barrel|pool|battery] [has|at|of|holds] {a}[,|;|.] [loses|uses|drops|leaks] {b} [a day for {n} days|an hour for {n} hours|each time, {n} times][,|.|;] [what's left|how much is left|level now]",
            "[had|we had|there were] {a} <things>[,|;| and] [filled|packed|sold|gave away] {n} [boxes|bags|trays] of {b}[,|.|;] [how many left|how many remain|how many are over]",
            "[starting|start|begin] [at|from|with] {a}[,|] [take away|subtract|lose|minus] {b} {n} times",
            "[cut|sawed|used] {n} pieces of {b} [cm from {a} cm|m from {a} m|inches from {a} inches][,|.|;] [what's left|how much is left|rest]",
            "{n} [guests|kids|teams|rooms] [get|take|need] {b} [each|apiece] [from|out of|of] {a}[,|.|;] [how many left|what's left|leftover stock]",
            "[weighed|i weigh|she weighs|it weighs] {a}[,|;| and] [lost|lose|losing] {b} [a month for {n} months|a week for {n} weeks][,|.|;] [what's the weight now|how much now|new weight]",
            "[it's|temperature is|the level is] {a}[,|;| and] [falls|drops] {b} [an hour for {n} hours|a day for {n} days][,|.|;] [what is it then|how much is it then|then?]",
            "[stock|inventory]: {a}[,|;] [orders|shipments|out]: {n} of {b}[,|;|.|:] [left|remaining|what's left]",
        ),
        (
            "[一本书{a}页，每天看{b}页|作业{a}道，每天做{b}道|单词{a}个，每天背{b}个]，{n}天后[还剩多少|剩多少]",
            "[有|原有|仓库有]{a}[个|箱|斤]，[送了{n}家，每家{b}|卖了{n}天，每天{b}|用了{n}次，每次{b}]，[还剩多少|剩多少]",
            "[绳子|布|管子]{a}米，剪{n}段每段{b}米，[还剩多少|剩几米|剩多长]",
            "[体重|水位|电量]{a}，每[周降{b}，{n}周后|天降{b}，{n}天后|小时降{b}，{n}小时后][多少|是多少|剩多少]",
            "{a}个<things>，{n}[个孩子，每个孩子{b}个|个人，每人{b}个|桌，每桌{b}个]，[剩几个|还剩多少]",
        ),
    ),
    _counted(
        "{n} * {a} - {b}",
        1.0,
        (
            "{n} [boxes|trays|packs|rows] of {a}[,|;| and| but] {b} of those [are broken|were eaten|got sold|are missing|burnt][,|.|;] [how many left|how many are good|how many remain|what's left]",
            "{n} [times|x] {a} [without|except] {b}",
            "[made|baked|planted|printed|picked] {n} [rows|trays|batches|baskets] of {a}[,|;| and|.] {b} [died|burnt|failed|were bad|sold][,|.|;] [how many left|how many are fine|what's left]",
            "{n} [classes|buses|rows] of {a}[,|;|.] {b} [absent|stayed home|missing][,|.|;] how many [present|came|there|taken]",
            "[need|we need|goal is] {n} [packs|rows|teams|sets] of {a}[,|;|.] [have|i have|we've got] {b}[,|.|;] [how many more|how many are missing|what's missing]",
            "[earn|earned|i got|he makes] {a} points [in each of|a round for|per game for] {n} [rounds|games] [but|and] [lose|lost|used] {b}[,|.|;] [how many now|score|total]",
            "[theater|hall|plane|stadium] [has|with] {n} rows of {a}[,|;|.] {b} [sold|taken|reserved][,|.|;] [how many free|free seats|how many seats left]",
        ),
        (
            "{n}[箱，每箱{a}个|盒，每盒{a}个|排，每排{a}个|筐，每筐{a}个]，[坏了|吃了|卖了|空着]{b}个，[还剩多少|剩几个|剩多少]",
            "{n}个班每班{a}人，{b}人[没来|请假|缺席]，[来了多少人|实到多少]",
            "[电影院|飞机|礼堂]{n}排每排{a}[座|个座位]，[卖了|坐了|预订]{b}个，[还有多少空位|剩几个座位]",
            "[需要|要]{n}[盒每盒{a}个|组每组{a}个]，[已有|现有]{b}个，还[差|缺]多少",
        ),
    ),
    _counted(
        "({a} - {b}) / {n}",
        1.0,
        (
            "[had|i had|there are|we have] {a} <things>[,|;| and|.] [ate|sold|lost|kept] {b}[,|;| and|.] [the rest|the others|what's left] [for|shared by|split between|among] {n} [kids|people|friends][,|.|;] [how many each|each gets|how many per person]",
            "[book|trip|task|course] [of|has|is] {a} [pages|km|hours|lessons][,|;| and|.] [read|did|done|covered] {b}[,|;|.] {n} days [left|to go][,|.|;] how many [a day|per day|each day]",
            "[went|dropped|fell] from {a} to {b} in {n} [weeks[,|;] how much a week|days[,|;] how much a day|hours[,|;] how much an hour|steps[,|;] how much per step] on average",
            "[take|knock|remove] {b} [from|off|out of] {a}[,| and] [split|share|divide] the rest [by|into|among] {n}",
            "{a} minus {b}[,|;] [the rest|remainder] [in|into|over] {n} [boxes|bags|days|rows][,|.|;|:] [how many each|each|per box]",
            "[goal|target|need] {a}[,|;] [have|at|did] {b}[,|;|.] {n} [days|weeks|games|rounds] left[,|.|;] [how many each|how many per day|how much each time]",
            "[tank|battery|tub] [from|went from] {a} to {b} in {n} [hours|minutes|days][,|.|;] [usage per unit of time|average use each|what did it use each time]",
        ),
        (
            "{a}个<things>，[吃了|坏了|留下]{b}个，[剩下的|其余]{n}个人[分|平分]，[每人几个|一人多少]",
            "[一本书{a}页，看了{b}页|路程{a}公里，走了{b}公里|作业{a}道，做了{b}道]，[剩下的|余下的|其余]{n}天[完成|弄完]，每天多少",
            "[体重|水位|气温|油量]从{a}降到{b}用了{n}[周，平均每周降多少|天，平均每天降多少|小时，平均每小时降多少]",
            "[目标|总共]{a}，[已完成|做了]{b}，[还有|剩]{n}天，每天[要做多少|多少]",
        ),
    ),
    _counted(
        "{n} * {k} * {a}",
        1.1,
        (
            "{n} [boxes|crates|shelves|floors] with {k} [packs|rows|bags|rooms] of {a}[| each][,|.|;] [how many|how many in all|total|how many altogether]",
            "{n} [times a day|doses a day|pills each time], {k} [days|at a time], {a} [mg|drops|ml|each][,|.|;] [how much|total|how many in all]",
            "{n} [weeks|days|sets], {k} [times|rounds|reps] [each|a week|per set], {a} [minutes|kg|km|pushups] [each|each time|every time][,|.|;|:] [total|how much|altogether]",
            "{n} [hours|lessons|trips] a day[,|] {k} days[,|] {a} [an hour|each|per lesson|per trip][,|.|;|:] [total|how much|how much is that]",
            "[box|tank|pool|room|suitcase] {n} by {k} by {a}[,|.|;|:] [volume|how much fits|what's the volume|cubic]",
            "{n} [kids|workers|dogs|cows] [eat|need|use|drink] {k} [a day|each a day|daily][,|;|.] how many in {a} days",
            "{n} [people|players|teams] with {k} [bags|cards|shirts] each[,|;|.] [every one|each of those|each bag] has {a}[,|.|;] how many",
            "[if|when] {n} [shops|teams|machines] [sell|make|run] {k} [a day|daily|each day][,|] how many in {a} days",
            "multiply {n} by {k} by {a}",
        ),
        (
            "{n}[箱，每箱{k}盒，每盒{a}个|层，每层{k}间，每间{a}人|排，每排{k}个，每个{a}元]，[一共多少|总共多少]",
            "[一天|每天]{n}次，每次{k}[片|滴|粒]，{a}天[一共多少|要多少|总共多少]",
            "{n}[头牛每天吃{k}斤|个人每天喝{k}杯|只鸡一天下{k}个蛋]，{a}天[一共多少|多少]",
            "{n}组，每组{k}[个，每个{a}公斤|次，每次{a}秒|趟，每趟{a}米]，[总共多少|一共多少]",
            "[箱子|水池|房间]长{n}宽{k}高{a}，[体积|容积][是|]多少",
        ),
    ),
    _counted(
        "{a} / ({n} * {k})",
        0.8,
        (
            "{a} [pills|tablets|drops|eggs][,|;] {n} [at a time|each time|per dose][,|] {k} times a day[,|.|;] [how many days|how long do they last|days]",
            "[how long|how many days] do {a} [pills|diapers|biscuits|cups] last [for {n} people using|with {n} kids taking|for {n} dogs getting] {k} a day[| each]",
            "{n} [people|cats|kids|horses] [eat|use|drink|take] {k} a day each[,|;|.] [we have|stock|there are] {a}[,|.|;] [how many days|how long will it last|days]",
            "{a} [seats in {n} halls with {k} rows each[,|.|;] how many per row|plants in {n} beds with {k} rows each[,|.|;] how many in a row|photos in {n} albums of {k} pages each[,|.|;] how many per page]",
            "divide {a} by the product of {n} and {k}",
            "{a} divided by {n} times {k} in [brackets|parentheses]",
            "[job|order|project] of {a} [hours|pieces|pages][,|;|.] {n} [people|workers|machines] [doing|at|with] {k} a day each[,|.|;] how many days",
        ),
        (
            "{a}片药，[每次|一次]{n}片，[每天|一天]{k}次，[能吃几天|吃多少天|够几天]",
            "{a}[斤米，{n}个人每人每天{k}斤|包奶，{n}个人每人每天{k}包|个馒头，{n}个人每人每天{k}个]，[够吃几天|能吃几天|够几天]",
            "{a}[页，{n}个人，每人每天{k}页|个零件，{n}个人，每人每天{k}个|件衣服，{n}个人，每人每天{k}件]，几天[完成|做完]",
            "{a}除以{n}与{k}的积[是多少|]",
        ),
    ),
    _counted(
        "{a} * 2 ** {t}",
        0.7,
        (
            "[bacteria|rabbits|a rumor|views|cells] double every [hour|day|week|month][,|;|.] [start|starting] with {a}[,|;|.] how many after {t} [of those|doublings|periods]",
            "{a} doubled {t} times",
            "[start|begin] with {a} and double it {t} times",
            "double {a} {t} times[| in a row| over]",
            "what [is|do i get from] {a} [after|when] [doubling|it doubles] {t} times",
            "{a} [bacteria|cells|users|lilies], doubling [every hour, after {t} hours|every day, after {t} days|each week, after {t} weeks|every year, after {t} years]",
            "[each|every] [day|round|level] [it|the prize|the number] doubles[,|;] [starting|beginning] [at|with|from] {a}[,|;|.] [after|what after] {t} [doublings|of them]",
            "[folding|fold] [paper|a sheet|foil] {a} mm thick in half {t} times[,|;|.] how thick",
        ),
        (
            "{a}个细菌每[小时翻一倍，{t}小时|天翻一倍，{t}天|分钟翻一倍，{t}分钟]后[有多少|多少个]",
            "{a}[连续|]翻倍{t}次[是多少|等于多少|]",
            "从{a}开始，每[天翻一倍，{t}天|次翻一倍，{t}次|年翻一倍，{t}年]后[是多少|有多少]",
        ),
    ),
    _counted(
        "{a} / 2 ** {t}",
        0.5,
        (
            "{a} halved {t} times",
            "halve {a} {t} times[| in a row| over]",
            "[start|begin] with {a} and halve it {t} times",
            "[half life|half-life|half lives]: {a} [g|mg|atoms|], after {t} half lives",
            "[a drug|the isotope|caffeine|the sample] [of|has|at] {a} mg, what remains after {t} half lives",
            "what [is|remains of] {a} [after|when] [halving|it is halved] {t} times",
            "[a ball|the price|the dose] [starts at|of|at] {a} [and halves each time|halving every step][,|;|.] [after|what after] {t} [times|steps]",
            "how much of {a} is left after {t} half-lives",
        ),
        (
            "{a}[连续|]减半{t}次[是多少|剩多少|]",
            "{a}[克|毫克]，[经过|过了]{t}个半衰期[剩多少|还剩多少]",
            "从{a}开始，每次减半，{t}次后[是多少|剩多少]",
        ),
    ),
    _counted(
        "{z} - {y}",
        1.0,
        (
            "born in {y}[,|] how old in {z}",
            "[i was|she was|grandpa was|my son was] born in {y}[,|;|.] [what age is that|how old is that|what age] in {z}",
            "[how old|what age] [is|would] someone born in {y} [in|be in] {z}",
            "[built|founded|married|opened|planted] in {y}[,|;|.] how [old|long ago|many years] in {z}",
            "[from|since] {y} [to|until|till] {z}[,|:|;|] [how many years|years passed|number of years]",
            "how many years [are there |are |passed |lie |]between {y} and {z}",
            "[years|difference in years|time] between {y} and {z}",
            "[lived|he lived|reigned|worked|company existed] from {y} to {z}[,|;|.] how [many years|long]",
            "[loan|lease|contract|war] [runs|ran|lasted] {y} to {z}[,|;|.] how many years",
            "{z}, [i'm|she's|he's] born {y}[,|:|;] [age|how old]",
            "[years|age]: {y} [to|->|until] {z}",
        ),
        (
            "{y}年出生[的|]，{z}年[几岁|多大|多少岁]",
            "[从|]{y}年到{z}年[有几年|多少年|过了多少年|一共几年]",
            "[我|爷爷|她]{y}年[出生|生的]，[到|]{z}年[多大|几岁|多少岁]",
            "[公司|学校|大桥]{y}年[成立|建成]，{z}年[多少年了|有多少年历史]",
        ),
    ),
    _counted(
        "-{a} + {b}",
        0.6,
        (
            "[it's|it was|temperature is|thermometer says] minus {a}[,| and| then] [rises|goes up|warms up|climbs] [by |]{b}[| degrees][,|;|.] [what is it now|temperature now|what's it then|how warm then]",
            "from minus {a} [up |]{b}[| degrees][,|;|:] [where does that land|what's the temperature|what is it now]",
            "[account|balance|i'm] at -{a}[,| and| then] [deposit|get|add|put in] {b}[,|;|.] [new balance|balance|how much now|what's on it now]",
            "[start|begin] at minus {a} and [go up|add|climb] {b}",
            "-{a}[,|] [raised|increased] by {b}",
            "[raise|increase] -{a} by {b}",
            "[floor|level|elevator at] minus {a}[,|] up {b} [floors|levels][,|;|.] which [floor|level]",
            "[it is|outside] -{a} [degrees|celsius|][,| and|;] {b} [degrees |]warmer [tomorrow|inside|later][,|;|.] [how warm|what temperature]",
        ),
        (
            "[气温|温度]零下{a}度，[升了|上升|升高]{b}度，[现在多少度|是多少度|多少度]",
            "[余额|账户]-{a}，[存入|进账|还了]{b}，[现在多少|余额多少]",
            "从零下{a}度[升|涨]{b}度[是多少|多少度|]",
            "电梯在负{a}层，上{b}层，[到几层|几楼]",
        ),
    ),
)
