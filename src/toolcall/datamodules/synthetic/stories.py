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
            "[i earn|i make|he earns|she makes|i get] {m} [an hour|per hour|a day|a week|a month] and work {n} [hours|days|weeks|months][,|.] [how much is that|how much do i get|what do i earn|what's my pay]",
            "[i save|she saves|i put away|we spend|i pay] {m} [a day|a week|each week|every month|a month] [for|over] {n} [days|weeks|months][,|.] how much [is that|in total|do i have|altogether]",
        ),
        (
            "{n}[个|张|本|件]{t}[每个|每张|每本|每件]{m}，[一共|总共][多少钱|要多少钱|要付多少]",
            "[买|我买了|我要买]{n}[个|张|本|件]{t}，[单价|每个|一个]{m}，[一共|总共|][要付多少|多少钱|花多少钱]",
            "一[个|张|本]{t}{m}，{n}[个|张|本][多少钱|要多少钱]",
            "[每小时|每天|每月][挣|赚]{m}，[工作|干]{n}[小时|天|个月][能挣多少|能赚多少|一共多少钱]",
            "[每天|每周|每月]存{m}，{n}[天|周|个月]能存多少",
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
        ),
        (
            "[有|我有|小明有|原来有]{a}[个|本|张|块]{t}，[吃了|送出|卖了|用掉|丢了|拿走]{b}[个|本|张|块|]，[还剩多少|还剩几个|剩下多少|还有多少]",
            "{a}个{t}[少了|卖掉]{b}个[还剩多少|剩几个]",
            "[需要|我们需要]{a}个{t}，[已经有|现在有]{b}个，还[差|缺]多少",
            "书有{a}页，[看了|读了]{b}页，还剩多少页",
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
        ),
        (
            "[我有|带了|原有]{m}，[花了|用了|付了]{k}，[还剩多少|还剩多少钱|剩多少]",
            "付{m}买{k}的东西，[找多少|找零多少|应找多少钱]",
            "原价{m}，现价{k}，[便宜了多少|省了多少]",
            "收入{m}，支出{k}，[剩多少|结余多少|利润是多少]",
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
        ),
        (
            "[有|我有|小红有]{a}[个|本|张]{t}，[又买了|又得到|又来了|再加]{b}[个|本|张|]，[一共多少|一共有几个|现在有多少|总共多少]",
            "{a}个[男生|大人|猫|红球]和{b}个[女生|小孩|狗|蓝球]，[一共多少|总共有多少]",
            "[昨天|上午]走了{a}公里，[今天|下午]走了{b}公里，[一共多少|总共走了多少]",
            "{a}个{t}再加{b}个，[一共多少|现在几个]",
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
        ),
        (
            "{a}[个|本|块|张]{t}[分给|平均分给|平分给]{b}[个人|个孩子|个同学|人]，[每人多少|每人几个|每个人分几个|每人分到多少]",
            "{b}[个人|个朋友][分|平分]{a}[个|块]{t}，[每人多少|每人几个]",
            "{a}公里[开|走|用]了{b}[个|]小时，[速度是多少|时速多少|平均速度多少]",
            "{a}个{t}装[成|进]{b}个盒子，每盒[几个|多少]",
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
            "[i earn|i make] {m} [in|for|over] {b} [hours|days|weeks][,|.] how much [is that an hour|per hour|a day|is that per day|a week]",
        ),
        (
            "{m}[平均分给|分给|由|]{b}[个人|人][分|平分|平摊|]，[每人多少|每人多少钱|每人付多少]",
            "{b}[个人|人][吃饭花了|一共花了|分摊|AA]{m}，[每人多少|人均多少|每人付多少]",
            "{b}个{t}[一共|共]{m}，[一个多少钱|单价多少|每个多少钱]",
            "{b}[天|小时|个月][挣了|赚了]{m}，[每天|每小时|每月|平均每天]多少",
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
        ),
        (
            "{b}[箱|盒|袋|包]{t}，[每箱|每盒|每袋|每包]{a}[个|]，[一共多少个|一共多少|总共几个]",
            "每[箱|盒|袋]{a}个{t}，{b}[箱|盒|袋][有多少个|一共多少]",
            "[每小时|时速]{a}公里，[开|走]{b}小时，[能走多远|多少公里|走了多远]",
            "{b}个班，每班{a}人，[一共多少人|总共多少人]",
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
        ),
        (
            "[午饭|衣服|书|机票]{m}，[晚饭|鞋子|笔|酒店]{k}，[一共多少|总共多少钱|一共花了多少]",
            "[昨天花了|上午花了]{m}，[今天花了|下午花了]{k}，[一共多少|总共花了多少]",
            "{m}加运费{k}[一共多少|总价多少]",
            "商品{m}，[邮费|运费]{k}，总共[多少|多少钱]",
        ),
        1.0,
    ),
    _story(
        "{n} * 12",
        (
            "how many [eggs|things|items|donuts|roses] [are in|are|in|make] {n} dozen",
            "{n} dozen [eggs|donuts|roses|cookies][,|] how many [is that|pieces|in total]",
            "{n} dozen is how many",
        ),
        ("{n}打[是多少个|鸡蛋是多少个|一共几个]",),
        0.3,
    ),
)
