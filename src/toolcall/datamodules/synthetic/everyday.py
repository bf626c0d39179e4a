"""Situations of two or three steps, told as people tell them: the numbers first, and then what they want to know."""

from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import money, number, percentage, small, tenths

_THING = (
    "[mugs|books|pens|tickets|apples|shirts|plates|notebooks|coffees|cookies|bulbs|tiles|pots|candles|jars|eggs|bottles|towels|buns|toys]"
)
_OTHER = "[plates|pencils|drinks|oranges|socks|spoons|folders|teas|muffins|screws|planks|bowls|lamps|boxes|rolls|cans|blankets|cakes]"
_ONE = "[a bag|a coat|shipping|delivery|a book|a tip|parking|a lamp|a cable|the entry|lunch|a pie|a hat|a case|the ride]"
_PAY = "[what do i pay|what do i owe|how much is that|how much altogether|hows much altogether|what's the total|total|what does it come to|how much in total|what will that be|what's the damage|whats the bill]"
_LEFT = "[what have i got left|what's left|whats left|how much is left|how much do i have left|what do i have left|how much remains|how much have i still got|what am i left with]"
_ITEM = "[jacket|coat|bike|laptop|dress|lamp|sofa|phone|tv|pair of boots|ticket|tent|desk|watch|bag]"
_GOODS_ZH = "[苹果|本子|杯子|毛巾|面包|鸡蛋|笔|西瓜|牛奶|书|灯泡|袜子|橙子|饼干]"
_PAY_ZH = "[一共多少钱|总共多少|一共要付多少|要付多少钱|总价多少|一共花了多少|合计多少|共多少钱]"
_LEFT_ZH = "[还剩多少|还剩多少钱|剩多少|还有多少|最后剩多少]"
_FOLD = "打{d}折"


def _situation(expression: str, weight: float, en: tuple[str, ...], zh: tuple[str, ...] = ()) -> Form:
    return calculation(
        expression, en, zh, weight,
        a=lambda c: number(c, 3, 0.0), b=lambda c: number(c, 2, 0.0), n=lambda c: small(c, 2, 20), k=lambda c: small(c, 2, 15), m=money, o=money, q=money, p=percentage, d=tenths,
    )  # fmt: skip


FORMS: tuple[Form, ...] = (
    _situation(
        "{m} * (1 - {p} / 100) - {o}",
        1.0,
        (
            f"[the |a |my |that |]{_ITEM} [was|is|costs|cost] {{m}}[,| and| -|;] [it's |its |it is |now |with |there's |]{{p}}[%| percent] off[,| and|,and] [then |and then |]i [have|got|use|used] a [coupon|voucher|gift card] [for|of|that takes off|worth] {{o}}[| after that| on top| as well][,|.|;] [what do i pay|how much do i pay|what will it cost|what's the final price|so what's it cost]",
            f"{{m}} [{_ITEM}|item|thing], {{p}}[%| percent] off [and|then|, then] [another |a further |]{{o}} off [with a coupon|on top|at the till|][,|.|] [what's the price|final price|what do i pay|how much]",
            "[take|with] {p}[%| percent] off {m}[,| and] then [take away|subtract|deduct|knock off] {o}[| more]",
            "{m} minus {p}[%| percent] minus {o}",
            f"[bought|i bought|we bought|ordered] a {_ITEM} for {{m}} with {{p}}[%| percent] off and a {{o}} [voucher|coupon|gift card][,|.|;] {_PAY}",
            "[price|list price|the tag says] {m}[,|;] [discount|rebate] {p}[%| percent][,|;] [coupon|voucher] {o}[,|;|:] [what do i pay|final price|total]",
            "after {p}[%| percent] off {m} i [get|use] [a|another] {o} [voucher|coupon][,|;] [what's left to pay|what do i pay]",
            f"[how much|what] [is|would] a {{m}} {_ITEM} [be|cost] [with|after] {{p}}[%| percent] off and {{o}} [off on top|less with a coupon]",
        ),
        (
            "[鞋子|衣服|手机|自行车|包|外套|电视]{m}，[优惠|降价|便宜]百分之{p}，[再减|再用|再抵]{o}[券|的券|优惠券|]，[实付多少|要付多少|最后多少钱]",
        ),
    ),
    _situation(
        "{m} * {d} / 10 - {o}",
        1.2,
        (),
        (
            f"[鞋子|衣服|手机|自行车|包|外套|电视|这件衣服|那双鞋]{{m}}[，|]{_FOLD}[，|后|之后][再减|再用|还能减|再优惠|再抵|另减]{{o}}[券|的券|优惠券|红包|]，[实付多少|要付多少|最后多少钱|到手多少钱|多少钱|付多少]",
            f"原价{{m}}，[先|]{_FOLD}[，|]再减{{o}}，[多少钱|现价多少|要付多少|最后多少]",
            f"{{m}}的[东西|衣服|鞋子|耳机|书包]{_FOLD}再减{{o}}[是|要]多少[钱|]",
            f"{{m}}{_FOLD}[，|]再[减|扣|减去]{{o}}[，是多少|是多少|等于多少|，付多少|]",
            f"[买|买了]{{m}}的[东西|鞋子|大衣]，{_FOLD}，[有|用了][一张|张]{{o}}的[券|优惠券]，[要付多少|实际付多少|花了多少]",
            f"{_FOLD}，原价{{m}}，[满减|立减|再减]{{o}}，[到手价|实付|付][是|]多少",
            f"[商场|网上|店里]{_FOLD}，{{m}}的[包|鞋|锅]还能[减|便宜]{{o}}，[最后多少钱|要付多少]",
            f"[如果|要是]{{m}}{_FOLD}以后再减{{o}}，[是多少|要付多少钱]",
        ),
    ),
    _situation(
        "{n} * {m} * {d} / 10",
        0.6,
        (),
        (
            f"{{n}}[个|件|本|张|双]{_GOODS_ZH}，[每个|每件|单价|一个]{{m}}，{_FOLD}，{_PAY_ZH}",
            f"[买|买了|要]{{n}}[个|件|本]{{m}}的{_GOODS_ZH}，[全部|一律|都|]{_FOLD}，{_PAY_ZH}",
            f"[一个|一件|每件]{{m}}，{{n}}[个|件]{_FOLD}[要|]多少[钱|]",
            f"{{m}}一[个|件]，买{{n}}[个|件]{_FOLD}，{_PAY_ZH}",
            f"{{n}}[张|个]{{m}}的[票|杯子|饭盒]{_FOLD}{_PAY_ZH}",
        ),
    ),
    _situation(
        "{m} - {o} - {q}",
        1.2,
        (
            f"[had|i had|i've had|we had|started with|there was|i got] {{m}} [this morning|on monday|yesterday|in my wallet|to start with|for the week|][,|;|.| and] [blew|spent|paid|i spent|i blew|gave|dropped] {{o}} [on|for] [shoes|food|gas|books|the bus|rent|a game|groceries|drinks] and [another |then |]{{q}} [on|for] [lunch|a film|coffee|a gift|snacks|the taxi|bread|parking][,|.|;] {_LEFT}",
            f"[my budget is|i have|we have|we've got|out of] {{m}}[,|;|.] [minus |]{{o}} for [food|rent|the hotel|tickets] [and|,] {{q}} for [gas|fun|the train|drinks][,|.|;] {_LEFT}",
            f"{{m}} in [my account|the bank|cash|my pocket][,|;] [rent|the bill|insurance|the phone bill] takes {{o}} and [food|the car|gas|the internet] {{q}}[,|;|.] {_LEFT}",
            f"from {{m}} i [spent|paid|used] {{o}} [then|and then|and] {{q}}[,|.|;] {_LEFT}",
            f"[spent|paid] {{o}} and {{q}} [out of|from] [my |the |]{{m}}[,|.|;] {_LEFT}",
            f"i [earn|make|get] {{m}}[,|;] {{o}} goes [to|for] [rent|tax|my mom] and {{q}} [to|for] [food|the car|savings][,|;|.] {_LEFT}",
            f"{{m}} [pocket money|allowance|salary|cash][,|:|;] {{o}} [gone|spent] on [sweets|clothes|a ticket|books][,| and] {{q}} on [games|food|a ride|pens][,|;|.] {_LEFT}",
            f"[if i|i] [pay|spend] {{o}} [on|for] [a shirt|dinner|the hotel] and {{q}} [on|for] [a hat|a drink|the museum] from {{m}}[,|;|.] {_LEFT}",
        ),
        (
            f"[我有|带了|早上有|工资|兜里有|原来有]{{m}}，[买菜|买鞋|交房租|打车|吃饭]花了{{o}}，[又|再|然后][买书|看电影|买水果|喝咖啡|充话费]花了{{q}}，{_LEFT_ZH}",
            f"{{m}}[，|]先[花|用|付]了{{o}}，[又|再][花|用|付]了{{q}}，{_LEFT_ZH}",
            f"[预算|生活费|零花钱]{{m}}，[房租|吃饭|交通]{{o}}，[水电|买书|娱乐]{{q}}，{_LEFT_ZH}",
        ),
    ),
    _situation(
        "{n} * {m} + {k} * {o}",
        1.4,
        (
            f"[bought|i bought|i got|we need|got|i'll take|give me|we ordered|] {{n}} {_THING} [at|for] {{m}}[| each| apiece] [and|plus|,] {{k}} {_OTHER} [at|for] {{o}}[| each| apiece][,|.|;| -] {_PAY}",
            f"{{n}} {_THING} at {{m}} and {{k}} {_OTHER} at {{o}}[,|.|;] {_PAY}",
            f"{_THING} [are|cost] {{m}} and {_OTHER} [are|cost] {{o}}[,|.|;] [how much|what] [are|do|for] {{n}} of the first and {{k}} of the second",
            "{n} [times|x|*] {m} plus {k} [times|x|*] {o}",
            f"[order|cart|list]: {{n}} {_THING} à {{m}}[,|;] {{k}} {_OTHER} à {{o}}[.|;|,|] {_PAY}",
            f"{{n}} [adults|grown-ups] at {{m}} and {{k}} [kids|children] at {{o}}[,|.|;] {_PAY}",
            "[i worked|she worked|he did] {n} hours at {m} and {k} hours at {o}[,|.|;] [how much is that|what's the pay|total pay|what did i earn|how much altogether]",
            f"[how much|what] [do|would|will] {{n}} {_THING} at {{m}} and {{k}} {_OTHER} at {{o}} [cost|be|come to]",
        ),
        (
            f"[买|买了|要]{{n}}[个|本|斤|张]{_GOODS_ZH}，[每个|每本|每斤|单价]{{m}}，[还有|又买了|再买|和]{{k}}[个|本|斤]{_GOODS_ZH}，[每个|每本|每斤|单价]{{o}}，{_PAY_ZH}",
            f"{_GOODS_ZH}{{m}}一[个|斤]，{_GOODS_ZH}{{o}}一[个|斤]，[买|要]{{n}}[个|斤]和{{k}}[个|斤]，{_PAY_ZH}",
            f"{{n}}张成人票每张{{m}}，{{k}}张儿童票每张{{o}}，{_PAY_ZH}",
            "{n}个{m}加{k}个{o}[是|等于|一共]多少",
        ),
    ),
    _situation(
        "{n} * {m} + {o}",
        1.2,
        (
            f"[bought|i bought|i got|got|so i bought|we ordered|i'll take|] {{n}} {_THING} [at|for] {{m}}[| each| apiece| a piece] [plus|and|,] {_ONE} [for|at] {{o}}[,|.|;| -] {_PAY}",
            f"{{n}} {_THING} [at|for] {{m}}[| each| apiece] plus {{o}} for {_ONE}[,|.|;| -] {_PAY}",
            f"[the |a |]{_ONE} [is|was|costs] {{o}} and {{n}} {_THING} are {{m}} each[,|.|;] {_PAY}",
            f"[ordered|i ordered|need] {{n}} {_THING}, {{m}} a [piece|pop|unit], [and|plus] {{o}} [shipping|delivery|postage|service][,|.|;|] {_PAY}",
            "[the plumber|a taxi|the gym|the lawyer|my plan] [takes|costs|charges|is] {o} [up front|fixed|base fee|to start] [and|plus] {m} [an hour|per hour|a month|per km][,|.|;] [what is|how much is|cost of] {n} [hours|months|km]",
            f"{_ONE} {{o}}[,| and| +] {{n}} {_THING} {{m}} each[,|;|.] {_PAY}",
        ),
        (
            f"[买了|买|要]{{n}}[个|本|斤|件]{_GOODS_ZH}，[每个|每本|每斤|一个]{{m}}，[外加|再加|还有|另付][运费|袋子|配送费|一把伞|一个包]{{o}}，{_PAY_ZH}",
            "[起步价|押金|月租|会员费]{o}，[每公里|每小时|每月|每次]{m}，{n}[公里|小时|个月|次][要多少|一共多少|要付多少钱]",
            f"{{n}}[斤|个]{_GOODS_ZH}{{m}}一[斤|个]，加{{o}}[运费|包装费]，{_PAY_ZH}",
        ),
    ),
    _situation(
        "{o} - {n} * {m}",
        1.2,
        (
            f"[i pay|i paid|she pays|paid] with {{o}} for {{n}} {_THING} at {{m}}[| each| apiece][,|.|;] [what change do i get|how much change|what's my change|change|what do i get back|how much do i get back]",
            f"[i have|i had|i've got|had] {{o}} and [buy|bought|get|got] {{n}} {_THING} [at|for] {{m}} [each|apiece|a piece][,|.|;] {_LEFT}",
            "[i have|got|with] {o}[,| and] [spend|pay|i spend] {m} [a day|a week|per day|each day] for {n} [days|weeks][,|.|;] " + _LEFT,
            f"{{n}} {_THING} at {{m}} each [from|out of] {{o}}[,|;|.] {_LEFT}",
            f"change from {{o}} for {{n}} {_THING} at {{m}}[| each]",
            f"[out of|from] {{o}} i [buy|bought|pay for] {{n}} {_THING}, {{m}} each[,|;|.] {_LEFT}",
            f"[gave|handed] [the cashier|them|her] {{o}} for {{n}} {_THING}, {{m}} apiece[,|;|.] [what's my change|how much do i get back|change]",
            f"[the budget is|budget] {{o}}[,|;] {{n}} {_THING} cost {{m}} each[,|;|.] {_LEFT}",
        ),
        (
            f"[带了|有|付了|给了]{{o}}，买{{n}}[个|本|斤|支]{_GOODS_ZH}，[每个|每本|每斤|一个|单价]{{m}}，[还剩多少|找回多少|应找多少|找多少钱|剩多少钱]",
            f"[我有|卡里有]{{o}}，每[天|周|月]花{{m}}，{{n}}[天|周|个月]后{_LEFT_ZH}",
            f"付{{o}}买{{n}}个{{m}}的{_GOODS_ZH}，[找多少|找零多少|找回多少]",
        ),
    ),
    _situation(
        "{p} / 100 * {m}",
        1.2,
        (
            "[dinner|lunch|the bill|the meal|our tab|the haircut|the taxi] [came to|was|is|cost|costs] {m}[,| and] [i wanna|i want to|we want to|i'd like to|let's|i should] [leave|give|tip|add] [a |]{p}[%| percent][| tip][,|.|;] [how big is the tip|how much is the tip|what's the tip|how much tip is that|how much do i tip|what tip is that]",
            "[the tax|vat|commission|the fee|the service charge|interest] is {p}[%| percent] [of|on] {m}[,|.|;] [how much is that|what's that|how much do i pay in tax|how much is the fee]",
            "[i earn|i make|she earns|we sold for] {m} and [save|pay|give away|put aside|owe] {p}[%| percent][| of it| of that][,|.|;] how much [is that|do i save|do i put aside|goes away]",
            "[we raised|the pot is|the prize is|revenue was] {m} and [my share is|i get|he takes|they keep] {p}[%| percent][,|.|;] [how much is that|what's my share|what do i get|how much do they keep]",
            "tip of {p}[%| percent] on [a bill of |a |]{m}",
            "[bill|meal|check]: {m}[,|;] tip {p}[%| percent][,|;|:] [how much tip|what's the tip]",
            "[a deposit|a down payment|a commission] of {p}[%| percent] on {m}[,|;|.] [how much is it|how much is that|what do i pay now]",
            "[how much|what] [tip|tax|commission] [is|do i pay at|is that at] {p}[%| percent] [on|of|for] {m}",
        ),
        (
            "[吃饭|账单|晚饭]{m}，[给|付]百分之{p}的小费，[小费是多少|小费多少|要给多少小费]",
            "[工资|奖金|收入]{m}，[存|拿出|交]百分之{p}，[是多少|存多少|要交多少|是多少钱]",
            "{m}[要交|要付|收]百分之{p}的[税|手续费|服务费|定金]，[是多少|税是多少|多少钱]",
        ),
    ),
    _situation(
        "{a} % {b}",
        1.2,
        (
            f"{{a}} {_THING} [and|for] {{b}} [kids|friends|people|children|guests][,|;] [everybody gets the same|everyone gets the same|shared equally|split evenly|all get the same number][,|.|;] how many are left over",
            f"[i have|there are|we have|we baked] {{a}} {_THING} and [pack|put|place] {{b}} in [a|each|every] [box|bag|tray|row][,|.|;] how many [are left over|don't fit|are left|remain at the end|stay outside]",
            f"{{a}} {_THING} in [boxes|bags|packs|rows] of {{b}}[,|.|;] how many [are left over|left over|remain|are over]",
            f"[divide|split|share] {{a}} {_THING} [evenly |fairly |]among {{b}}[,|.|;] [what's left over|how many are left over|leftover]",
            f"[leftover|rest] when {{a}} {_THING} [are packed|are put|go] {{b}} to a [box|bag|crate]",
            f"[if i put|putting] {{a}} {_THING} into [groups|teams|stacks|rows] of {{b}}[,|;] [how many don't fit|what remains|how many are left over]",
            f"{{b}} {_OTHER} [to a|per] [box|bag|crate][,|;] i have {{a}}[,|;|.] how many [stay over|are left over|won't fill a box]",
            "[how many|what] [is left over|are left over|remains] [if|when] {b} [friends|kids|people] share {a} " + _THING + " equally",
        ),
        (
            f"{{a}}[个|块|本|张]{_GOODS_ZH}[装袋|装盒|装箱|分装]，每[袋|盒|箱]{{b}}[个|块|本]，[最后剩几个|还剩几个|剩下几个|余几个|多出几个]",
            f"{{a}}[个|块]{_GOODS_ZH}[平均|]分给{{b}}个[人|小朋友|同学]，[剩几个|还剩几个|余几个|最后剩下几个]",
            "{a}[个|]人[分组|排队|坐车]，每[组|排|车]{b}人，[剩几个人|余几人|多出几个人]",
        ),
    ),
    _situation(
        "{a} // {b}",
        1.2,
        (
            f"[i have|i've got|we have|there are] {{a}} {_THING} and [a|each|every|one] [box|bag|tray|crate|row] [holds|takes|fits|has room for] {{b}}[,|.|;] how many [boxes|bags|trays|crates|rows] can i [fill completely|fill up completely|fill entirely|completely fill|fill right up]",
            f"how many [full|complete|whole] [boxes|bags|trays|packs|rows] of {{b}} [can i make|do i get|are there|can be made] [from|with|out of] {{a}} {_THING}",
            f"{{a}} {_THING}, {{b}} [to a|per|in a] [box|bag|pack|row][,|.|;] how many [full|complete|whole] [ones|boxes|bags|packs|rows]",
            f"[with|from|out of] {{a}} {_THING} how many [complete|full|whole] [sets|teams|boxes] of {{b}}",
            "[a ticket|a book|one|a cake|each] costs {b} [dollars|euros|] and i have {a}[,|.|;] how many can i [buy|afford|get] [at most|altogether|]",
            f"[packing|i'm packing] {{a}} {_THING} {{b}} at a time[,|;|.] how many full [boxes|bags|loads]",
            "how many times does {b} [fit|go] [completely |entirely |fully ]into {a}",
        ),
        (
            f"{{a}}[个|块|本]{_GOODS_ZH}，每[盒|袋|箱]装{{b}}[个|块|本]，[能装满几盒|可以装满几袋|能装满几箱|最多装满几盒]",
            "[有|带了]{a}[元|块]，[一本书|一张票|一个]{b}[元|块]，[最多|]能买几[个|本|张]",
            "{a}里[最多|]有几个完整的{b}",
        ),
    ),
    _situation(
        "sqrt({a})",
        0.5,
        (
            "[a|the|our|my] square [garden|room|field|table|tile|plot|rug|yard] [of|has|is|covers|with] {a} square [meters|metres|feet|cm|inches][,|.|...|;] how [long|wide|big] is [one|a|each] side",
            "[side|edge|side length] of a square [of area|with area|with an area of|that covers] {a}",
            "[a|the] square has [an area of |]{a}[,|.|;] [what's its side|how long is a side|what's the side length]",
            "how long is the side of a square [with|of] {a} square [meters|feet|cm]",
            "[which|what] number times itself [gives|makes|is] {a}",
            "[whose|which number's] square is {a}",
            "[find|i need] the side of a {a} square [meter|foot] square",
            "square [room|plot|field], {a} square [meters|feet][,|:|;] side length",
        ),
        (
            "[正方形|一块方形地|方桌]的面积是{a}[平方米|平方厘米|]，[边长是多少|边长多少|一边多长]",
            "面积{a}[平方米|]的正方形，边长[是|]多少",
        ),
    ),
    _situation(
        "({m} + {o}) / {n}",
        0.8,
        (
            "[hotel|food|gas|the tickets|drinks] [was|is|cost] {m} and [dinner|parking|snacks|the boat|the taxi] [was |is |]{o}[,|.|;] [we are {n}|split {n} ways|shared by {n}|there are {n} of us][,|.|;|] [how much each|what does each pay|how much per person|what's my share]",
            "[split|share|divide] {m} and {o} [among|between|by] {n}[| people| friends| of us]",
            "{n} [of us|people|friends] [split|share|pay for] [a bill of |]{m} [plus|and] {o}[| tip| for drinks| for parking][,|.|;] [how much each|what does each pay|how much per person]",
            "{m} plus {o}[,|] [split|shared] [by|between|among|over] {n}[| people| ways]",
            "[rent|the gift|the trip] {m}[,| and] [power|the card|the food] {o}[,|;|.] {n} people[,|;|.] how much each",
            "[how much|what] does each of {n} [pay|owe] if [dinner|the cabin|the car] is {m} and [the tip|gas|cleaning] {o}",
        ),
        (
            "[吃饭|房费|门票]{m}，[打车|酒水|停车]{o}，{n}个人[平摊|AA|分]，[每人多少|每人多少钱|人均多少]",
            "{m}加{o}，{n}个人[分|平分|AA]，每人[多少|付多少]",
        ),
    ),
    _situation(
        "{m} / {k}",
        0.8,
        (
            "{m}[,|] [split|shared|divided] {k} ways[,|.|;|] [whats everyone owe|what does everyone owe|what's each|how much each|what does each pay|per person]",
            "[we|the {k} of us|{k} of us] [ate|had dinner|drank|rode] for {m}[,|.|;] [whats everyone owe|how much per head|what's it per person|how much each]",
            "[it was|came to|bill's] {m} for {k}[| of us| people][,|.|;] [per head|per person|how much each|what do i owe]",
            "[going dutch|dividing it up|sharing]: {m}, {k} [people|friends|heads]",
        ),
        (
            "{k}个人吃饭花了{m}，AA[制|]每人[多少|多少钱|付多少]",
            "{k}个[人|朋友|同学][聚餐|打车|看电影|合租][一共|共|]{m}，[AA每人多少|每人出多少|平摊多少|一人多少]",
            "{m}{k}个人[AA|平摊|分]，[一人|每人][多少|多少钱|出多少]",
        ),
    ),
)
