"""One-step stories: a situation, and what it asks for."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import money, number, small
from toolcall.datamodules.synthetic.phrase import Shown
from toolcall.datamodules.synthetic.words import word

_PEOPLE = (
    "i",
    "i",
    "i",
    "we",
    "my mom",
    "my brother",
    "anna",
    "tom",
    "a farmer",
    "the shop",
    "john",
    "she",
    "he",
    "sarah",
    "our class",
    "my friend",
    "the teacher",
    "a baker",
    "mia",
    "mr lee",
    "grandpa",
    "my neighbor",
)
_THINGS = [
    "apples",
    "eggs",
    "tickets",
    "books",
    "pens",
    "cookies",
    "marbles",
    "stickers",
    "cards",
    "oranges",
    "boxes",
    "bottles",
    "shirts",
    "pizzas",
    "bags",
    "chairs",
    "coins",
    "stamps",
    "balls",
    "toys",
    "flowers",
    "cakes",
    "cups",
    "cars",
    "tables",
    "pencils",
    "candies",
    "seats",
    "cupcakes",
    "photos",
    "tomatoes",
    "bananas",
    "notebooks",
    "pages",
    "sandwiches",
    "coffees",
    "beers",
    "muffins",
    "donuts",
    "tiles",
    "batteries",
    "bricks",
    "plates",
]
_THINGS_ZH = [
    "苹果",
    "鸡蛋",
    "票",
    "书",
    "笔",
    "饼干",
    "糖果",
    "橘子",
    "盒子",
    "瓶子",
    "衬衫",
    "包子",
    "椅子",
    "邮票",
    "球",
    "玩具",
    "花",
    "蛋糕",
    "杯子",
    "桌子",
    "铅笔",
    "香蕉",
    "本子",
    "桃子",
    "面包",
    "毛巾",
    "电池",
    "气球",
]
_EACH = "[each|apiece|a piece|per piece|per ticket|per unit|per person]"
_HOW = "[how much is that|what do i owe|what's the total|how much do i pay|how much in total|how much is it altogether|what does that cost|total cost|how much|what's the damage|what do i pay in total|how much money is that]"
_LEFT = "[how many are left|how many are left over|how many remain|how many do i have left|what's left|how many left|how many are still there|how many does that leave]"
_TOGETHER = "[how many altogether|how many in total|how many is that|how many do i have now|how many are there now|what's the total|how many are there in all|how many in all]"


def _person(content: Content) -> Shown:
    return Shown.verbatim(content.choose(*_PEOPLE))


def _thing(content: Content) -> Shown:
    if content.beyond:
        return Shown.verbatim(word(content))
    return Shown.verbatim(content.choose(*(_THINGS_ZH if content.chinese else _THINGS)))


def _count(content: Content) -> Shown:
    return small(content, 2, 12) if content.chance(0.5) else number(content, 3, 0)


def _figure(content: Content) -> Shown:
    return number(content, 3, 0.12)


def _story(expression: str, en: tuple[str, ...], zh: tuple[str, ...] = (), weight: float = 1.0) -> Form:
    return calculation(expression, en, zh, weight, who=_person, t=_thing, n=_count, a=_figure, b=_count, m=money, k=money, c=_figure)


FORMS = (
    _story(
        "{n} * {m}",
        (
            "{n} {t} [cost|at|for|are] {m} " + _EACH + "[,| -|;|.] " + _HOW,
            "{n} {t} at {m}[,| -|;|.] " + _HOW,
            "[i bought|i buy|if i buy|i want|i'll take|we need|we ordered] {n} {t} [at|for] {m} " + _EACH + "[,|;|.] " + _HOW,
            "{t} [are|cost] {m} " + _EACH + "[,|.] [how much for|what do i pay for|how much are|what do] {n}[| of them]",
            "[how much|what] [do|would|will] {n} {t} [cost|be] [at|if one is|if each costs|at a price of] {m}[| each]",
            "one [ticket|seat|apple|cup|box|shirt|ride] [costs|is] {m}[,| -|.] [how much are|what do|what would] {n}[| cost]",
            "[total|price|cost] [of|for] {n} {t} at {m} [each|apiece]",
            "{n} {t}, {m} each" + "[, total|, how much|, what's that]",
            "[i earn|i make|he earns|she makes|i get] {m} [an hour and work {n} hours|per hour and work {n} hours|a day and work {n} days|a week and work {n} weeks|a month and work {n} months][,|.] [how much is that|how much do i get|what do i earn|what's my pay]",
            "[i save|she saves|i put away|we spend|i pay] {m} [a day for {n} days|a week for {n} weeks|each week over {n} weeks|every month for {n} months|a month over {n} months][,|.] how much [is that|in total|do i have|altogether]",
            "[how much|what] will {who} pay for {n} {t} [at|if they are|if they're] {m} [each|apiece|a piece]",
            "[how much|what] [will it cost|does it cost|is it] to [buy|get|order] {n} {t} at {m} [each|apiece|per piece]",
            "{who} [ordered|bought|needs|got] {n} {t}[,|;|.| and] [they're|they are|they cost|each is|each costs|every one is] {m}[| each][,|.|;] [total|what's the total|how much altogether|how much is that]",
            "[a gym|a phone plan|parking|daycare|netflix|the bus pass|the subscription] [is|costs] {m} a [month[,|.|;] [how much for|what do i pay for|what's that for|cost for] {n} months|week[,|.|;] [how much for|what do i pay for|what's that for|cost for] {n} weeks|day[,|.|;] [how much for|what do i pay for] {n} days]",
            "[a nanny|the plumber|a tutor|the babysitter|my lawyer] [charges|takes|wants|bills] {m} [an hour|per hour|/hour] [and stays|and worked|for] {n} hours[,|.|;| -] [what do i owe|how much is that|total|how much do i have to pay]",
            "[gas is {m} a liter|fuel is {m} per liter|cheese is {m} a kilo|meat is {m} per kg|rice is {m} a kilo|fabric is {m} a meter] and i [need|buy|get|take] {n}[,|.|;] [how much is that|what do i pay|total]",
            "[selling|we sold|i sold] {n} {t} [at|for] {m} [each|apiece][,|.|;| -] [how much did we make|how much money is that|what's the revenue|how much do i get]",
        ),
        (
            "{n}[个|张|本|件]{t}[每个|每张|每本|每件]{m}，[一共|总共][多少钱|要多少钱|要付多少]",
            "[买|我买了|我要买]{n}[个|张|本|件]{t}，[单价|每个|一个]{m}，[一共|总共|][要付多少|多少钱|花多少钱]",
            "一[个|张|本]{t}{m}，{n}[个|张|本][多少钱|要多少钱]",
            "[每小时[挣|赚]{m}，[工作|干]{n}小时|每天[挣|赚]{m}，[工作|干]{n}天|每月[挣|赚]{m}，[工作|干]{n}个月][能挣多少|能赚多少|一共多少钱]",
            "[每天存{m}，{n}天|每周存{m}，{n}周|每月存{m}，{n}个月]能存多少",
            "[会员|房租|停车费|健身卡|话费]每[月{m}，{n}个月|天{m}，{n}天|周{m}，{n}周][一共|总共|要][多少钱|付多少]",
            "卖了{n}[个|件|本]{t}，[每个|一个|每件]{m}，[一共卖了多少钱|收入多少|能拿多少钱]",
            "{n}[个|份|张]{t}要多少钱，[每个|一个|单价]{m}",
        ),
        4.0,
    ),
    _story(
        "{a} - {b}",
        (
            "{who} [had|has|have|start with|started with] {a} {t} and [gave away|ate|lost|sold|used|broke|threw away] {b}[| of them][,|.|;] "
            + _LEFT,
            "[there were|there are|we had] {a} {t}[,| and] {b} [are gone|were eaten|were sold|broke|went missing|are taken][,|.|;] "
            + _LEFT,
            "{a} {t}, {b} [gone|eaten|sold|taken away]. " + _LEFT,
            "[if i have|i have|i've got] {a} {t} and [eat|lose|sell|give away|use] {b}[,|.] " + _LEFT,
            "out of {a} {t}, {b} are [broken|sold|red|gone][,|.] how many [are not|are left|remain]",
            "[i need|we need|the goal is] {a} {t}, [i have|we have|i've got] {b}[,|.|;] how many [are missing|more do i need|more do we need|to go]",
            "a [book|film|road|bus ride] has {a} [pages|minutes|km|stops], [i am at|i did|we've done] {b}, [how many are left|what's left|how many to go]",
            "how many {t} [are left|remain|are there still] [if|when] {who} [had|started with|bought] {a} and [ate|sold|lost|gave away|used] {b}",
            "{who} [baked|made|picked|collected|ordered] {a} {t}[,| and| but] {b} [were|got] [burnt|eaten|sold|broken|thrown out|returned][,|.|;] "
            + _LEFT,
            "[the trip|the drive|the hike|the race|my run] is {a} [km|miles|kilometers][,| and] [we already did|i have done|we've covered|i'm at] {b}[,|.|;] [how far is it still|how much is left|how many to go|how far to go]",
            "[my|his|the] [goal|target|limit] is {a} [steps|points|pages|calories|km][,|;| and] [i'm at|i did|i have|so far] {b}[,|.|;| -] how [many|much] [more|to go|are missing|is left]",
            "{who} [had|scored|got] {a} [points|stickers|goals|marbles] and [anna|the other team|max|lee] [has|scored|got] {b}[,|.|;] [how many more|what's the difference|by how many|how big is the lead]",
        ),
        (
            "[有|我有|小明有|原来有]{a}[个|本|张|块]{t}，[吃了|送出|卖了|用掉|丢了|拿走]{b}[个|本|张|块|]，[还剩多少|还剩几个|剩下多少|还有多少]",
            "{a}个{t}[少了|卖掉]{b}个[还剩多少|剩几个]",
            "[需要|我们需要]{a}个{t}，[已经有|现在有]{b}个，还[差|缺]多少",
            "书有{a}页，[看了|读了]{b}页，还剩多少页",
            "[全程|路程|总共]{a}公里，[已经走了|跑了|开了]{b}公里，[还剩多少公里|还有多远|还差多少]",
            "[我|小明|小红]有{a}[个|张]{t}，[弟弟|小刚|妹妹]有{b}[个|张]，[多几个|多多少|相差多少]",
            "[班里|车上|图书馆]有{a}[个|]人，[走了|离开了|下车了]{b}[个|]人，[还剩几个|还有多少人|剩多少人]",
        ),
        2.0,
    ),
    _story(
        "{m} - {k}",
        (
            "[i have|i had|she had|my budget is|i've got|i started with] {m} and [spend|spent|paid|use|gave away] {k}[,|.|;] [how much is left|what's left|how much do i have left|what do i have left]",
            "[i pay|i paid|i give] [with |]{m} for [something|a thing|lunch|a book] [that costs|of|at] {k}[,|.|;] [how much change|what's my change|what change do i get|how much do i get back]",
            "change from {m} for {k}",
            "{m} minus {k} [spent|in costs|in expenses]",
            "[it was|the price was|it used to cost] {m}[,| and] now [it is|it's|it costs] {k}[,|.] how much [did i save|cheaper is it|less is that]",
            "[revenue|income|sales] of {m} and costs of {k}[,|.] [what's|what is] the profit",
            "[the coat|the bike|a phone|the laptop|the ticket] [costs|is] {m}[,| and| but] [i have|i've got|i saved|i only have|i've saved] {k}[,|.|;] [how much more do i need|how much is missing|what am i short|how much am i short|how much more]",
            "[mine|the red one|this one|the hotel|the new one] [is|costs|was] {m} and [yours|the blue one|that one|the hostel|the old one] [is|costs|was] {k}[,|.|;] [how much more is that|what's the difference|how much more expensive|price difference]",
            "[how much change|what change] [do i get|should i get] [from|back from|out of] {m} [if|when] [it costs|i pay|the bill is|lunch is|i spend] {k}",
            "[how much|what] [is left|do i have left|remains] [of|from] {m} after [paying|spending|a bill of|rent of] {k}",
        ),
        (
            "[我有|带了|原有]{m}，[花了|用了|付了]{k}，[还剩多少|还剩多少钱|剩多少]",
            "付{m}买{k}的东西，[找多少|找零多少|应找多少钱]",
            "原价{m}，现价{k}，[便宜了多少|省了多少]",
            "收入{m}，支出{k}，[剩多少|结余多少|利润是多少]",
            "[衣服|手机|电脑|自行车]{m}，我[只有|有|存了]{k}，还[差多少|差多少钱|要多少钱|缺多少]",
            "[工资|奖金|零花钱]{m}，[交房租|还贷款|买菜|吃饭]{k}，[还剩多少|还有多少钱|剩下多少]",
        ),
        1.6,
    ),
    _story(
        "{a} + {b}",
        (
            "{who} [has|have|had|got] {a} {t} and [gets|get|buys|buy|finds|found|got] {b} more[,|.|;] " + _TOGETHER,
            "{a} {t} and {b} more[,|.] " + _TOGETHER,
            "[there are|we have|i have] {a} [red|small|old|big] {t} and {b} [blue|large|new|green] ones[,|.] " + _TOGETHER,
            "{a} [boys|men|cats|adults|cars] and {b} [girls|women|dogs|kids|bikes][,|.] how many [altogether|in total|is that|in all]",
            "[i walked|i ran|i drove|she rode] {a} [km|miles] [yesterday|in the morning|on monday] and {b} [today|in the evening|on tuesday][,|.] how [far|much] [in total|altogether|is that]",
            "how many {t} [are there|do we have|do i have|does anna have] [if|when] there are {a} [in the kitchen|here|on the table|in one box] and {b} [in the garage|there|on the floor|in the other]",
            "{who} [read {a} pages|did {a} push-ups|scored {a} points|wrote {a} pages|did {a} exercises] [on monday|in the morning|in the first half] and {b} [on tuesday|at night|in the second half][,|.|;] [how many in total|how many altogether|total|how many is that]",
            "[a bus|the train|the elevator|our club] had {a} [people|passengers|members] and {b} [got on|joined|came in|were added][,|.|;] [how many now|how many people is that|how many are there now]",
            "[anna|tom|my sister] has {a} {t}[,| and] [i have|ben has|sue has] {b}[,|.|;] [together|how many together|how many between us|how many do we have together|total]",
        ),
        (
            "[有|我有|小红有]{a}[个|本|张]{t}，[又买了|又得到|又来了|再加]{b}[个|本|张|]，[一共多少|一共有几个|现在有多少|总共多少]",
            "{a}个[男生|大人|猫|红球]和{b}个[女生|小孩|狗|蓝球]，[一共多少|总共有多少]",
            "[昨天|上午]走了{a}公里，[今天|下午]走了{b}公里，[一共多少|总共走了多少]",
            "{a}个{t}再加{b}个，[一共多少|现在几个]",
            "[车上|教室里|公园里]有{a}[个|]人，[又上来|又来了|又进来]{b}[个|]人，[现在有多少人|一共几个人]",
            "[第一天|周一]看了{a}页，[第二天|周二]看了{b}页，[一共看了多少页|两天一共多少页]",
            "[哥哥|小明]有{a}个{t}，[弟弟|小红]有{b}个，[两人一共几个|他们一共有多少|一共多少]",
        ),
        1.4,
    ),
    _story(
        "{a} / {b}",
        (
            "{a} {t} [shared|split|divided] [between|among|by|equally among] {b} [people|kids|friends|children|of us][,|.|;|] [how many each|how many does each get|how many do we each get|how many per person|how many for each]",
            "[share|split|divide] {a} {t} [between|among|equally among] {b} [people|friends|kids|children]",
            "{b} [people|kids|friends|children] [share|split|want to share] {a} {t}[,|.|;] [how many each|how many for each|how many does each get|what does each get]",
            "[i have|we have|there are] {a} {t} for {b} [kids|people|tables|boxes|bags][,|.|;] how many [each|per person|per table|in each|per box]",
            "{a} {t} in {b} [equal |]boxes, how many [in each|per box]",
            "[i drove|we drove|a train goes|she rode] {a} [km|miles] in {b} hours[,|.] [how fast is that|what's the speed|what was my speed|how fast]",
            "{a} [kids|players|students|people|employees] [in|into|make|for] teams of {b}[,|.|;| -] how many teams[| do we get| is that| are there]",
            "how many [teams|groups|tables|boxes|bags|rows] of {b} [can i make from|do i get from|can we make with|fit|come out of] {a} [kids|people|{t}|students|players]",
            "i have {a} {t} and [put|pack|place] {b} in [each|every|a] [box|bag|tray|row][,|.|;] how many [boxes|bags|trays|rows][| do i need| is that]",
            "[a book|the novel|my script] [of|with|has] {a} pages[,| and] [i read|i manage|i do] {b} [pages a day|a day|per day|each evening][,|.|;] how many days[| does it take| will it take| is that]",
            "[i read {a} pages|she typed {a} words|he did {a} push-ups|we packed {a} boxes|i walked {a} km] in {b} [days[,|.|;] how many [per day|a day|each day]|hours[,|.|;] how many [an hour|per hour]|minutes[,|.|;] how many [a minute|per minute]]",
            "how many {t} [does each get|for each|per head|does everyone get] [if|when] {b} [kids|friends|people|guests] share {a}",
        ),
        (
            "{a}[个|本|块|张]{t}[分给|平均分给|平分给]{b}[个人|个孩子|个同学|人]，[每人多少|每人几个|每个人分几个|每人分到多少]",
            "{b}[个人|个朋友][分|平分]{a}[个|块]{t}，[每人多少|每人几个]",
            "{a}公里[开|走|用]了{b}[个|]小时，[速度是多少|时速多少|平均速度多少]",
            "{a}个{t}装[成|进]{b}个盒子，每盒[几个|多少]",
            "{a}[个|]人，每[组|队|桌|车]{b}[个|]人，[能分几组|分几队|要几桌|可以分成多少组]",
            "{a}个{t}，每[盒|袋|箱]装{b}个，[要几盒|能装几盒|需要多少个盒子]",
            "[一本书|小说]{a}页，每天[看|读]{b}页，[几天看完|多少天能看完|要读几天]",
        ),
        1.6,
    ),
    _story(
        "{m} / {b}",
        (
            "[split|divide|share] [a bill of |the bill of |a |]{m} [between|among|by|with|into] {b}[| people| friends| of us| ways]",
            "{m} [split|divided|shared] {b} ways",
            "{m} [split|divided|shared] [between|among|by] {b}[| people| friends]",
            "[the bill is|dinner was|rent is|we paid|the taxi was|it cost] {m} [and we are|and there are|for] {b}[| of us| people][,|.|;] [how much each|what does each pay|how much per person|what's my share|how much does each owe]",
            "{b} [people|friends|of us] [split|share|pay together] {m}[,|.|;] [how much each|what does each pay|how much per person]",
            "[how much|what] is {m} [divided|split] {b} ways",
            "{b} [tickets|apples|shirts|books|pens] [cost|are|cost me] {m}[| together| in total][,|.] [how much is one|what does one cost|price of one|how much each]",
            "[i earn|i make] {m} [in|for|over] {b} [hours[,|.] how much [is that an hour|per hour]|days[,|.] how much [a day|is that per day]|weeks[,|.] how much a week]",
            "[a pack|a box|a bag|a crate|a set] of {b} {t} [costs|is|for|was] {m}[,|.|;| -] [how much is one|price per piece|what's one|how much each|how much per piece|what does one cost]",
            "[paid|i paid|we paid|spent|i spent] {m} for {b} {t}[,|.|;| -] [how much each|what's that per piece|price per piece|how much was one|per unit]",
            "what does [one of the|each of the|every one of] {b} {t} cost if [all of them|together they|they all|the lot] cost {m}",
            "[my|the] [rent|budget|bonus|allowance|pocket money] [is|of] {m} for {b} [days[,|.|;] how much [is that per day|a day|can i spend per day]|weeks[,|.|;] how much [a week|per week]|months[,|.|;] how much [a month|is that per month]|people[,|.|;] how much [each|per person]]",
            "[i want to save|we need to save|saving|she wants to save] {m} in {b} [months[,|.|;| -] how much [per month|a month|do i put away each month]|weeks[,|.|;| -] how much [a week|per week]|days[,|.|;| -] how much [a day|per day]]",
        ),
        (
            "{m}[平均分给|分给|由|]{b}[个人|人][分|平分|平摊|]，[每人多少|每人多少钱|每人付多少]",
            "{b}[个人|人][吃饭花了|一共花了|分摊|AA]{m}，[每人多少|人均多少|每人付多少]",
            "{b}个{t}[一共|共]{m}，[一个多少钱|单价多少|每个多少钱]",
            "{b}[天[挣了|赚了]{m}，[每天|平均每天]|小时[挣了|赚了]{m}，每小时|个月[挣了|赚了]{m}，[每月|平均每月]]多少",
            "[想|要|打算]{b}[个月[存|攒]{m}，每月|周[存|攒]{m}，每周|天[存|攒]{m}，每天][存多少|要存多少|攒多少]",
            "{m}[买了|能买]{b}[个|件|斤]{t}，[一个多少钱|单价多少|每个多少]",
            "[预算|零花钱|生活费]{m}，[用|花]{b}天，[每天能花多少|平均每天多少]",
        ),
        2.0,
    ),
    _story(
        "{a} * {b}",
        (
            "{b} [boxes|bags|packs|crates|rows|tables] [of|with] {a} {t} [each|in each|][,|.|;|] how many [altogether|in total|is that|in all|{t}]",
            "{b} [boxes|bags|packs|rows] with {a} {t} [each|in each][,|.] " + _TOGETHER,
            "[each|every] [box|bag|pack|row] [has|holds] {a} {t}[,|.|;] how many [in|are in] {b}[| boxes| of them]",
            "there are {b} [classes|teams|buses] with {a} [students|players|seats] each[,|.] how many [students|players|seats|is that]",
            "[at|driving at|going|with] {a} [km/h|mph|km per hour|miles per hour] for {b} hours[,|.|] how far [do i get|is that|do i go|will i go]",
            "[a car|a train|she|he] [drives|goes|travels] {a} [km/h|mph] for {b} hours[,|.] how far",
            "how many {t} are in {b} [boxes|bags|packs|crates] [of|with] {a}[| each]",
            "[i read {a} pages|she reads {a} pages|he types {a} words|we make {a} {t}|i run {a} km|a printer prints {a} pages] [a day[,|.|;] how many in {b} days|per day[,|.|;] how many in {b} days|an hour[,|.|;] how many in {b} hours|a minute[,|.|;] how many in {b} minutes]",
            "[the recipe|one batch|one cake|each pizza] [needs|takes|uses] {a} [eggs|grams of flour|spoons of sugar|cups of milk][,|.|;] how [much|many] for {b}[| of them| of those]",
            "every [kid|guest|player|student|child] gets {a} {t} and there are {b} of them[,|.|;] how many [{t} |][do i need|do we need|in total|is that]",
        ),
        (
            "{b}[箱|盒|袋|包]{t}，[每箱|每盒|每袋|每包]{a}[个|]，[一共多少个|一共多少|总共几个]",
            "每[箱|盒|袋]{a}个{t}，{b}[箱|盒|袋][有多少个|一共多少]",
            "[每小时|时速]{a}公里，[开|走]{b}小时，[能走多远|多少公里|走了多远]",
            "{b}个班，每班{a}人，[一共多少人|总共多少人]",
            "[每天[看|读]{a}页，{b}天|每小时[看|读]{a}页，{b}小时|每天做{a}道题，{b}天|每小时写{a}个字，{b}小时][一共多少|能看多少|总共多少]",
            "每[个|]人[发|分]{a}个{t}，{b}个人[一共要多少|要准备多少个|需要几个]",
            "[一个蛋糕|一份菜|一锅]要{a}[个鸡蛋|克面粉|勺糖]，做{b}[个|份|锅][要多少|需要多少]",
        ),
        1.6,
    ),
    _story(
        "{m} + {k}",
        (
            "[lunch|the shirt|a coat|a book|the flight] [is|was|cost|costs] {m} and [dinner|the shoes|a hat|a pen|the hotel] [is|was|costs|cost] {k}[,|.|;] [how much together|what's the total|how much in total|total]",
            "[i spent|i paid|she spent] {m} [yesterday|on food|at the store|on monday] and {k} [today|on gas|at the bar|on tuesday][,|.|;] [how much in total|how much is that|how much altogether|what's the total]",
            "{m} plus {k} [shipping|delivery|fee|tax]",
            "[price|cost] {m} [plus|and] {k} [shipping|delivery|postage][,|.] total",
            "[taxi|train|breakfast|the book|the dress] {m}[,| and| +] [hotel|bus|coffee|a pen|the bag] {k}[,|.|;| -] [total|sum|how much altogether|what did i spend|how much is that]",
            "{who} [earned|made|saved|got] {m} [in may|last week|on saturday|from babysitting] and {k} [in june|this week|on sunday|from mowing lawns][,|.|;] [how much in total|how much altogether|total|how much is that together]",
            "[how much|what] [do i pay|is it|is that|is the total] [for|with] [the shirt at|a ticket for|a room at] {m} and [shoes at|a snack for|parking at] {k}",
        ),
        (
            "[午饭|衣服|书|机票]{m}，[晚饭|鞋子|笔|酒店]{k}，[一共多少|总共多少钱|一共花了多少]",
            "[昨天花了|上午花了]{m}，[今天花了|下午花了]{k}，[一共多少|总共花了多少]",
            "{m}加运费{k}[一共多少|总价多少]",
            "商品{m}，[邮费|运费]{k}，总共[多少|多少钱]",
            "[早饭|打车|门票|水果]{m}，[咖啡|地铁|停车|蔬菜]{k}，[一共花了多少|加起来多少|总共多少钱]",
            "[上个月|上周]存了{m}，[这个月|这周]存了{k}，[一共存了多少|总共多少]",
        ),
        1.0,
    ),
    _story(
        "{n} * 12",
        (
            "how many [eggs|things|items|donuts|roses] [are in|are|in|make] {n} dozen",
            "{n} dozen [eggs|donuts|roses|cookies][,|] how many [is that|pieces|in total]",
            "{n} dozen is how many",
            "[i need|i bought|we ordered|she has] {n} dozen {t}[,|.|;] how many [{t} |][is that|are that|altogether|do i have]",
            "how many [months|months are there] in {n} years",
            "how many is {n} dozen[| exactly]",
            "{n} years in months",
        ),
        ("{n}打[是多少个|鸡蛋是多少个|一共几个|{t}是多少个]", "[买了|有]{n}打{t}，[一共多少个|是几个]"),
        0.3,
    ),
)
