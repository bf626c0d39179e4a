"""Percentages: of, off, on top of, and what percentage one number is of another."""

from functools import partial

from toolcall.datamodules.synthetic.calculator import percent_more
from toolcall.datamodules.synthetic.calculator.asking import ASK, ASK_ZH, IS, WHAT_ZH
from toolcall.datamodules.synthetic.calculator.percent_more import PERCENT, PERCENT_ZH
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import amount, money, number, percentage, tenths


def _percent(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float) -> Form:
    return calculation(expression, en, zh, weight, p=percentage, a=amount)


FORMS = (
    _percent(
        "{p} / 100 * {a}",
        (
            ASK + "{p}" + PERCENT + " of {a}" + IS,
            "{p}" + PERCENT + " of {a}",
            ASK + "{p}" + PERCENT + " out of {a}",
            "[take|get|figure] {p}" + PERCENT + " of {a}",
            ASK + "a {p}" + PERCENT + " [tip|gratuity] [on|for] [a bill of |a tab of |]{a}",
            "[how much|what] [tip|tax|commission|interest|vat|deposit] is {p}" + PERCENT + " [on|of|for] {a}",
            "[my bill is|the bill is|the check is|dinner was|lunch came to] {a}, [how much is|what's|what is] a {p}" + PERCENT + " tip",
            "{p}" + PERCENT + " [sales tax|vat|tax|commission|interest] on {a}",
            "of {a}[,|] {p}" + PERCENT,
            "if i [tip|save|keep|donate] {p}" + PERCENT + " of {a}[,|] [how much is that|what is that|how much]",
            "[hey |]what's {p}" + PERCENT + " of {a}[ come to| come out to| again|]",
            "tell me [how much|what] {p}" + PERCENT + " of {a} [comes out to|comes to|is|works out to]",
            "[could use|need|looking for|show me|just want] {p}" + PERCENT + " of {a}",
            "[i want to|i'd like to|i should|let me|we want to] [tip|leave|give|put aside|save] {p}"
            + PERCENT
            + " [of|on] {a}[,|.] how much [is it|is that|would it be]",
            "{a}[,|] {p}" + PERCENT + " of [that|it]",
            "[how much|how many] is {p}" + PERCENT + " [of|out of] {a}",
            "{a} times {p}" + PERCENT,
            "{p}" + PERCENT + " [share|cut|slice|portion] of {a}",
            "[tip|gratuity|commission|fee|tax|vat] [of|at] {p}" + PERCENT + " on {a}[, how much|]",
            "{p}" + PERCENT + " commission on a [sale|deal|order] of {a}",
            "[if |]{p}" + PERCENT + " of {a} [people|voters|students|items|tickets] [said yes|are sold|came|passed][,|] how many is that",
            "{a}[,|;|:| -] {p}" + PERCENT + " [of it|of that|thereof][,|:| is| makes|] [how much|what|what amount]",
            "how much [would|will|do|should] i [pay|get|owe|keep|save|donate|set aside|hand over] at {p}" + PERCENT + " [of|on] {a}",
            "[a|the] [rate|fee|commission|share|bonus|royalty|levy|deposit] of {p}"
            + PERCENT
            + " on {a} [is|makes|comes to|means] [what|how much]",
            "{p}" + PERCENT + " [out of|in] {a}[,|:| -] [how many|how much|what's that|which number]",
            "[a drink|a mix|an alloy|the juice|a cream|the dough] of {a} [grams|ml|liters|kg] [is|contains|has] {p}"
            + PERCENT
            + " [salt|sugar|alcohol|gold|fat|water][,|.|;] how much is that",
            "{p}"
            + PERCENT
            + " of the {a} [people|pupils|votes|seats|pages|trees|patients|eggs] [are|were] [sick|gone|green|taken|blue|late|cracked][,|.|;] how many [is that|are they|are those]",
            "[my battery|the tank|my phone|the storage|the disk|the pool] [holds|takes|has] {a} [and is|and it's|, it's] {p}"
            + PERCENT
            + " full[,|.|;] how much is [in it|in there|that]",
            "[a loan|a debt|savings|a deposit|a sum] of {a} at {p}"
            + PERCENT
            + " [interest|a year|per year|yearly][,|.|;] [how much interest|what's the interest|the interest for one year]",
            "[pct|percent|percentage|share|portion]: {p}" + PERCENT + " of {a}",
            "{p}" + PERCENT + " [*|x|times|×] {a}",
            "multiply {a} [by|with] {p}" + PERCENT,
            "[find|determine|work out|extract|isolate|name] [the |]{p}" + PERCENT + " [part|portion|share|slice|cut] of {a}",
            "[if|suppose|say] {a} is [100%|a hundred percent|the whole|everything|all of it][,|] [what|how much] is {p}" + PERCENT,
            "{a} is [100%|the whole|everything][,|;|.] [so |then |]{p}" + PERCENT + " is [what|how much|which number]",
            "[the waiter|the agent|the broker|the state|my landlord|the app|the bank|etsy] [gets|takes|keeps|charges|wants|receives] {p}"
            + PERCENT
            + " of {a}[,|.|;] [how much|how much is it|what's that in money|what do they get]",
            "what [does|do|would] {p}" + PERCENT + " of {a} [make|come to|amount to|equal|look like in numbers]",
            "[calculate|compute|figure out|work out] the [tax|vat|tip|commission|interest|fee|bonus|royalty] [on|for] {a} at {p}" + PERCENT,
            "[tip {p}"
            + PERCENT
            + "[,|;| -] bill {a}[,|;|:| -] [how big is the tip|tip amount|how much tip]|vat {p}"
            + PERCENT
            + "[,|;] [base|net] {a}[,|;|:] [how much vat|vat amount|just the tax]|commission {p}"
            + PERCENT
            + "[,|;| on] sale {a}[,|;|:] [how much commission|my commission]]",
            "[what's|how much is|how much are] [the |]{p}" + PERCENT + " [on|for] {a}",
            "[i ate|we used|they sold|he finished|i read|she burned] {p}"
            + PERCENT
            + " of {a} [calories|units|pages|liters|tickets|km][,|;|.] how [much|many] [is that|was that]",
            "[want|need|have|trying] to know [how much|what] {p}" + PERCENT + " of {a} is",
            "a {p}" + PERCENT + " [share|stake|interest] in {a}[,|] [how much is it|what is it worth|in money]",
            "[my|her|the|our] {p}" + PERCENT + " of {a}[,|;| -] [is how much|how much is it|in numbers|what's that]",
            "[only|just|exactly|precisely|roughly speaking] {p}" + PERCENT + " of {a} [is|are|makes|would be] [how many|how much|what]",
            "[percent question|percentage exercise|homework on percent]: {p}" + PERCENT + " of {a}[| is what| equals]",
        ),
        (
            ASK_ZH + "{a}的" + PERCENT_ZH + WHAT_ZH,
            "{a}的" + PERCENT_ZH,
            PERCENT_ZH + "的{a}" + WHAT_ZH,
            "{a}[要交|要付|按|收]" + PERCENT_ZH + "的[税|税率|佣金|利息|手续费][，是多少|，多少钱|]",
            "{a}[里|中|当中]的" + PERCENT_ZH + "[有多少|是多少]",
            "给{a}的账单付" + PERCENT_ZH + "小费[是多少|]",
            "{a}[拿出|抽|提|取]" + PERCENT_ZH + "[是多少|有多少|]",
            "{a}乘以" + PERCENT_ZH + WHAT_ZH,
            "{a}，其中" + PERCENT_ZH + "[是多少|是几|有多少]",
            "{a}，税率" + PERCENT_ZH + "，[要交多少税|税是多少]",
            "{a}[按|以|收取]" + PERCENT_ZH + "[算|计算|提成|计税|计提|计息][是多少|要多少|有多少|]",
            "[提成|佣金|税|小费|手续费|利息|定金|奖金][是|占|为|按]{a}的" + PERCENT_ZH + "[，是多少|，多少钱|，有多少|]",
            "{a}[人|名学生|张票|棵树|道题|个零件|]里[有|]"
            + PERCENT_ZH
            + "[没来|合格|卖出|戴眼镜|已完成|迟到|坏了]，[是多少|有几个|有多少|一共多少]",
            PERCENT_ZH + "，[总数|总量|基数|本金]{a}，[对应多少|占多少|是多少|有多少]",
            "[要是|如果|假如|设]{a}是[全部|总数|100%|整体]，" + PERCENT_ZH + "[是多少|有多少|占多少]",
            "[本金|存款|贷款]{a}，[年利率|利率|利息]" + PERCENT_ZH + "，[一年利息多少|利息是多少|要付多少利息]",
            "[拿|抽|扣|划|取]{a}的" + PERCENT_ZH + "[出来|做定金|给他|捐掉|存起来]，[是多少|要多少|多少钱]",
            PERCENT_ZH + "是多少，[总共|总数是|全部是|基数是]{a}",
            "{a}[克|毫升|升|斤][溶液|牛奶|果汁|酒|面粉][含|里有|中含]"
            + PERCENT_ZH
            + "[的|][糖|盐|脂肪|酒精|水分]，[有多少|含量多少|是多少]",
            "[手机|内存|油箱|水箱|水池][总量|容量|满的是]{a}，[用了|装了|占了]" + PERCENT_ZH + "，[是多少|用了多少]",
            "{a}的" + PERCENT_ZH + "[等于|有|就是|合|为][多少|几]",
            "[求|写出|给出|算出]{a}[里|中|]的" + PERCENT_ZH,
            "[我|中介|平台|店家|房东][抽|拿|收|分]{a}的" + PERCENT_ZH + "，[拿多少|多少钱|是多少]",
            "{a}[，|的话]，" + PERCENT_ZH + "[是几|是多少|合多少]",
            "百分比[题|计算]：{a}的" + PERCENT_ZH,
        ),
        4.0,
    ),
    _percent(
        "{a} * (1 - {p} / 100)",
        (
            "{p}" + PERCENT + " off [of |]{a}",
            ASK + "{p}" + PERCENT + " off [of |]{a}" + IS,
            ASK + "{a} [minus|less|reduced by|with] [a |]{p}" + PERCENT + " [discount|off|rebate|reduction]",
            "[a |the ][jacket|shirt|phone|laptop|coat|bike|lamp|ticket] [costs|is] {a}[,| and] [it is|is|it's] {p}"
            + PERCENT
            + " off[, what do i pay|, how much do i pay|, what's the price|]",
            "{a} with {p}" + PERCENT + " off",
            "{a} [discounted|marked down|decreased|lowered] by {p}" + PERCENT,
            "[what do i pay|what's the price|final price|sale price] [for|of] [something at |]{a} [with|after|at] [a |]{p}"
            + PERCENT
            + " [off|discount]",
            "take {p}" + PERCENT + " off {a}",
            "decrease {a} by {p}" + PERCENT,
            "[knock|shave|chop|cut] {p}" + PERCENT + " off [of |]{a}",
            "[drop|lower|reduce|discount|cut] {a} by {p}" + PERCENT,
            "{a}[,|] {p}"
            + PERCENT
            + " [off|discount|cheaper|less][,|] [what's left|what do i pay|new price|how much now|how much is it then|]",
            "[it's|this is|the price is|regular price] {a}[,| but| and] [i have|i get|there's|they give] [a |]{p}"
            + PERCENT
            + " [discount|coupon|voucher][,|.] [what do i pay|how much is it|what's the final price|how much then]",
            "[subtract|deduct|remove|take away] {p}" + PERCENT + " from {a}",
            "[what's|how much is|what would be] {a} [after|with] {p}" + PERCENT + " [off|is taken off|discount]",
            "{a} [drops|fell|went down|dropped|shrinks|shrank] by {p}"
            + PERCENT
            + "[,|] [what's it now|how much is left|new value|how much now]",
            "[sale price|price after discount|price]: {a}[,| at] {p}" + PERCENT + " off",
            "the [shop|store|sale] [takes|is taking|gives] {p}"
            + PERCENT
            + " off [something that costs |something priced at |]{a}[,|.] what do i pay",
            "[list price|original price|regular|full price|retail|msrp|rrp|the tag says] {a}[,|;| and| but] [rebate|discount|reduction|markdown|sale][ of|:|] {p}"
            + PERCENT
            + "[,|;|:|.] [net price|final price|what do i pay|new price]",
            "{p}"
            + PERCENT
            + " [discount|reduction|rebate|price cut|markdown] on {a}[,|;|:| -] [what's left to pay|what do i pay|new price|final price|what does it cost then]",
            "[what|how much] do i pay for {a} with [a|my] {p}" + PERCENT + " [staff discount|student card|voucher|promo code|loyalty card]",
            "[black friday|clearance|end of season|summer sale|promo|cyber monday][:|,] {p}"
            + PERCENT
            + " off {a}[,|;| -] [my price|new price|what do i pay|price now]",
            "{a} [loses|lost|sheds|is losing] {p}"
            + PERCENT
            + " [of its value|of it|in a year|overnight][,|.|;] [what's left|what is it worth|how much remains|worth now]",
            "[if i take|after taking|taking|when you take] {p}"
            + PERCENT
            + " [away from|from|out of|off] {a}[,|;] [what stays|what remains|what's left|how much is left]",
            "{a} after [a |][drop|fall|decline|cut|loss|decrease|dip|reduction|discount] of {p}" + PERCENT,
            "[my|our|the] [salary|rent|weight|traffic|budget|income|bill|portfolio|dose] of {a} [is|was|got|gets] [cut|reduced|lowered|trimmed|slashed] by {p}"
            + PERCENT
            + "[,|.|;] [what is it now|what's left|new amount|how much now]",
            "{a} [minus|less|-|take away] {p}" + PERCENT + "[| =| is what| makes how much| gives]",
            "how much is {a} if [i|you|they|we] [take off|knock off|drop|remove|cut|deduct] {p}" + PERCENT,
            "what's left of {a} [after|when|once|if] {p}"
            + PERCENT
            + " [is gone|goes to tax|goes in fees|evaporates|is deducted|melts away]",
            "{a} gross[,|;| and] {p}"
            + PERCENT
            + " [tax|deductions|fees|contributions][,|;|:] [what's the net|what do i keep|take home|net pay]",
            "[reduce|shorten|shrink|trim|scale down|slim down|dim] {a} by {p}" + PERCENT,
            "{p}" + PERCENT + " [less|fewer|lower|smaller|cheaper|lighter|shorter] than {a}",
            "[the |][drug dose|speed|heating|volume|portion|oven] is [at |]{a}[,| and| but] [should be|must be|we want it|has to go] {p}"
            + PERCENT
            + " [lower|less|down][,|.|;|:] [new value|what's the new figure|what should it be]",
            "{a}[,|] -{p}" + PERCENT + "[,|:| =] [new price|price|what's left]",
            "everything is {p}"
            + PERCENT
            + " off[,|;|.| and] [the|my] [boots|desk|fridge|tent|tv|guitar|pram] [was|is|costs] {a}[,|.|;] [now|what do i pay|price now|how much now]",
            "[i used|i ate|we spent|they sold|she lost|he drank|i deleted] {p}"
            + PERCENT
            + " of {a}[,|;|.| -] [what's left|how much is left|what remains|the rest is]",
            "[what|how much] [will|would|does] {a} [become|be|shrink to|fall to|drop to] [with|after|at] [a |]{p}"
            + PERCENT
            + " [discount|loss|cut|reduction|drop]",
            "[student|senior|early bird|member|employee] [price|rate][:|,| -] {p}" + PERCENT + " [off|below] {a}",
            "{p}"
            + PERCENT
            + " [cheaper|off][,|;|.| and] [normally|before|it was|usually] {a}[,|.|;|:| -] [what's it now|price now|what do i pay]",
        ),
        (
            "{a}[降价|减少|下降|降低|优惠|便宜]" + PERCENT_ZH + "[后|之后|以后][是多少|多少钱|]",
            "{a}减去" + PERCENT_ZH + WHAT_ZH,
            "原价{a}，[优惠|降了|降价]" + PERCENT_ZH + "，[现价|现在|要付]多少",
            "[把|将]{a}[减少|降低]" + PERCENT_ZH,
            "{a}[便宜|少]" + PERCENT_ZH + "[是多少钱|是多少|要付多少|]",
            "{a}[扣掉|扣除|去掉]" + PERCENT_ZH + "[还剩多少|剩多少|是多少|]",
            "[标价|定价]{a}，[有|用]" + PERCENT_ZH + "的[优惠|优惠券]，[实付多少|要付多少|最后多少钱]",
            "{a}[砍掉|去掉|抹掉|减|减掉]" + PERCENT_ZH + "，[是多少|剩多少|多少钱]",
            "比{a}[少|低|便宜|小]" + PERCENT_ZH + "[是多少|的数是多少|是几|]",
            "{a}[跌|跌了|亏了|缩水|贬值|掉了|下滑]" + PERCENT_ZH + "[，|后，|之后，][还剩多少|是多少|变成多少|剩多少]",
            "[税前|毛收入|工资|总额]{a}，[扣|交|扣除]" + PERCENT_ZH + "[的税|的费用|]，[到手多少|实得多少|还剩多少]",
            "[全场|会员|今天|学生票|清仓][优惠|减|便宜]" + PERCENT_ZH + "，[原价|标价|]{a}的[包|书|票|鞋|电视][多少钱|要多少|现价多少]",
            "[打算|准备|想要][把|将]{a}[压缩|缩减|削减|调低|下调]" + PERCENT_ZH + "，[变成多少|是多少|剩多少]",
            "[用掉|吃了|卖了|花了|丢了]{a}的" + PERCENT_ZH + "，[还剩多少|剩下多少|剩多少]",
            "{a}[下浮|下调|缩短|减轻|收缩|少了]" + PERCENT_ZH + "[以后|之后|后|，][是多少|多少|变成多少]",
            "[省|便宜|少付]" + PERCENT_ZH + "的话，{a}[的东西|][付多少|多少钱|变成多少]",
            "{a}[-|－]{p}%[是多少|=|等于多少|]",
            "[去年|上月|原来]{a}，[今年|本月|现在][少了|降了|下降]" + PERCENT_ZH + "，[现在|今年|][是|]多少",
        ),
        2.0,
    ),
    _percent(
        "{a} * (1 + {p} / 100)",
        (
            ASK + "{a} plus {p}" + PERCENT + IS,
            "{a} [increased|raised|marked up|grown] by {p}" + PERCENT,
            "add {p}" + PERCENT + " [to|onto|on top of] {a}",
            "increase {a} by {p}" + PERCENT,
            "{a} [with|including|plus|incl] {p}" + PERCENT + " [tax|vat|tip|interest|service]",
            "[what's the total|what do i pay|total|what is the price] [for|of] {a} [with|plus|including|after adding] [a |]{p}"
            + PERCENT
            + " [tax|tip|vat|surcharge]",
            "{a} [and|] {p}" + PERCENT + " [more|on top]",
            "my [rent|salary|bill|fee] [was|is] {a} and [goes up|rises|increases|went up] [by |]{p}"
            + PERCENT
            + "[, what is it now|, what's the new one|]",
            "[raise|bump up|bump|up|mark up|grow] {a} by {p}" + PERCENT,
            "[put|stick|throw|tack] {p}" + PERCENT + " on top of {a}",
            "{a} [before tax|net|before vat|excluding tax][,| and] [tax|vat] is {p}"
            + PERCENT
            + "[,|] [what do i pay|what's the total|total|how much in all]",
            "[bill|check|dinner|meal] [of|is|was] {a}[,| and] [i tip|i add|we add|plus] [a |]{p}"
            + PERCENT
            + " [tip|for the tip][,|] [what's the total|how much in total|total]",
            "{a} [goes|went] up [by |]{p}" + PERCENT + "[,|] [what's it now|how much is it now|new value|how much now]",
            "[i make|i earn|i pay] {a} and [get|am getting|it gets] [a |]{p}"
            + PERCENT
            + " [raise|increase][,|.] [what's my new pay|how much is that then|how much will it be]",
            "[what's|how much is] {a} [with|after] [a |]{p}" + PERCENT + " [raise|markup|increase|tip added|surcharge|tax added]",
            "[total|price] with [tax|tip|vat]: {a}[,| at| plus] {p}" + PERCENT,
            "{p}" + PERCENT + " [more|higher|bigger] than {a}",
            "{a} [+|plus] {p}" + PERCENT + "[| =| total| in total| altogether| is what| on it]",
            "[net|base|subtotal|before tax|ex vat|list price] {a}[,|;|:| -] [plus |add |with |][vat|tax|service|tip] [of |at |]{p}"
            + PERCENT
            + "[,|;|:] [gross|total|in total|what's to pay|what's the gross]",
            "{a} after [a |][rise|raise|hike|increase|jump|gain|markup] of {p}" + PERCENT + "[| is what| is how much]",
            "{a} [grows|rises|climbs|jumps|gains|swells|expands|is up] [by |]{p}"
            + PERCENT
            + "[,|;|.] [what is it then|what's the new number|new total|how much then]",
            "[my|our|the] [rent|salary|team|traffic|dose|population|price|ticket|bill] of {a} [rises|grew|is raised|goes up|climbs|was increased|gets bumped] [by |]{p}"
            + PERCENT
            + "[,|.|;] [new amount|what's it now|how much then|how much now]",
            "{p}" + PERCENT + " [on top of|added to|onto|above|over] {a}",
            "[what|how much] [will|would|does] {a} [become|be|turn into|grow to] [with|after|at] [a |]{p}"
            + PERCENT
            + " [interest|growth|inflation|raise|markup|surcharge]",
            "[gross|grand total|total|final price|price|end price] [for|of|on] {a} [with|incl|including|at|plus] {p}"
            + PERCENT
            + " [vat|tax|service charge|gst|tip]",
            "[a |][markup|surcharge|raise|uplift|pay rise|price hike] [of |]{p}"
            + PERCENT
            + " on {a}[,|;|:|.] [new price|what's the total|new amount|what's it then]",
            "i [buy|bought|get|got] it for {a} and [sell it|want to sell it|resell it] [with|at|for] {p}"
            + PERCENT
            + " [profit|more|markup][,|.|;] [at what price|for how much|what's the price]",
            "[i invest|i put in|i saved|she deposits|lend] {a} at {p}"
            + PERCENT
            + "[ interest| a year|][,|;|.] [what do i have|what's in the account|how much is there|balance] after [a|one] year",
            "[scale up|enlarge|boost|lift|hike|top up|inflate] {a} by {p}" + PERCENT,
            "make {a} {p}" + PERCENT + " [bigger|larger|longer|higher|wider|stronger]",
            "{a} [and then|and also|with|and] {p}"
            + PERCENT
            + " [extra|on top|additional|more on top][,|;| -|] [how much|total|what's that|what do i have]",
            "[need|cut|order|buy|i need] {a} [tiles|meters|boards|kg|bricks] plus {p}"
            + PERCENT
            + " [waste|spare|reserve|extra|for offcuts][,|;|.| -] [how much in all|how many do i order|total]",
            "with {p}"
            + PERCENT
            + " [interest|tax|tip|vat|inflation|service] [on top |added |]{a} [becomes|is|makes|turns into|comes to] [what|how much]",
            "[last year|last month|before] [it was |we had |]{a}[,|;| and] [this year|now|this month] {p}"
            + PERCENT
            + " [more|higher|up][,|;|.|:] [what's that|how much is it|new number]",
            "[what number|which number|which amount] is {p}" + PERCENT + " [more|higher|larger|bigger|greater] than {a}",
            "{a}[,|] +{p}" + PERCENT + "[,|:| =] [new price|price|total|new value]",
            "[dinner|lunch|the cab|the haircut|drinks|the delivery] {a}[,|;| and| +] {p}"
            + PERCENT
            + " tip[,|;|.|:] [what do i pay in all|total|how much altogether|what's the total]",
            "[stretch|extend|lengthen|widen|strengthen|speed up] {a} by {p}" + PERCENT,
        ),
        (
            "{a}[增加|上涨|涨|提高|增长]" + PERCENT_ZH + "[后|之后|以后][是多少|多少钱|]",
            "{a}加上" + PERCENT_ZH + "[的税|]" + WHAT_ZH,
            "[工资|房租|价格]{a}，[涨了|上涨]" + PERCENT_ZH + "，现在[是|]多少",
            "[把|将]{a}[增加|提高]" + PERCENT_ZH,
            "{a}[涨了|涨|多了|多]" + PERCENT_ZH + "[是多少|现在多少|变成多少|]",
            "比{a}[多|高]" + PERCENT_ZH + "[是多少|]",
            "[不含税|税前]{a}，税[率|]" + PERCENT_ZH + "，[一共多少|含税多少|总共要付多少]",
            "[账单|餐费]{a}，[加|另加]" + PERCENT_ZH + "[小费|服务费]，[一共多少|总共多少]",
            "{a}[加|再加|另加]" + PERCENT_ZH + "[是多少|一共多少|等于多少|]",
            "[在|]{a}[的基础上|基础上][提高|增加|上浮|上调|加价|加][了|]" + PERCENT_ZH + "[是多少|，多少钱|，等于多少|]",
            "{a}[上浮|上调|增长了|扩大|升值|涨价|变大]" + PERCENT_ZH + "[，|后，|之后|以后][是多少|变成多少|多少钱|现在多少]",
            "[成本|进价]{a}，[加价|赚|想赚|加]" + PERCENT_ZH + "，[卖多少钱|售价多少|定价多少]",
            "[存|投|借出]{a}，[年利率|一年利息|年收益]" + PERCENT_ZH + "，[一年后|到期][有多少|连本带利多少|本息多少]",
            "[净价|不含税价|小计|底价]{a}，[加上|含|外加]" + PERCENT_ZH + "的[税|服务费|小费]，[总价|总共|合计]多少",
            "[人数|产量|销量|预算|用量]{a}，[增长|提高|多出|再加]" + PERCENT_ZH + "，[现在多少|是多少|变成多少]",
            "要{a}[块砖|米布|片瓷砖|米木板]，[多备|另加|多买]" + PERCENT_ZH + "[损耗|备用|]，[买多少|一共多少|要订多少]",
            "[多少|哪个数|什么数]比{a}[多|大|高]" + PERCENT_ZH,
            "{a}+{p}%[是多少|=|等于多少|]",
            "[去年|上月|原来]{a}，[今年|本月|现在][多了|涨了|增长]" + PERCENT_ZH + "，[现在|今年|][是|]多少",
            "[给|让]{a}涨" + PERCENT_ZH + "，[是多少|变成多少|多少]",
        ),
        2.0,
    ),
    calculation(
        "{a} / {b} * 100",
        (
            "what percent of {b} is {a}",
            "{a} is what percent of {b}",
            "{a} [out of|of] {b} [as a percentage|in percent]",
            "[what|which] percentage of {b} is {a}",
            "[i got|i scored|i have] {a} out of {b}[,|] what percent is that",
            "how many percent of {b} is {a}",
            "express {a} as a percentage of {b}",
            "{a} out of {b}[,|] [how many percent|what percentage|what's that in percent|as a percent|in %|as %|how much is that in percent]",
            "{a} [of|out of] {b} is [how many|what] [percent|%]",
            "[what|which] [share|portion] of {b} is {a} in percent",
            "turn {a} [out of|of] {b} into a [percentage|percent]",
            "[i got|she got|we got|he scored] {a} [right |correct |points |]out of {b}[,| -] what's [my|the|that as a] percentage",
            "{a} [people|students|voters|items] of {b}[,|] [what percentage|how many percent|what percent] is that",
            "[could use|need|give me] {a} out of {b} [as a percentage|in percent]",
            "[what|how many|which] percent of {b} [does|do] {a} [make up|represent|cover|account for|take up]",
            "{a} [done|finished|paid|used|sold|filled|read] [out of|of] {b}[,|;|.| -] [what percent|how many percent|what percentage] [is that|am i at|so far]",
            "[if|when|suppose] {b} is [100%|the whole|everything|the total|a hundred percent][,|] [what percent|how many percent|what percentage] is {a}",
            "[percent|pct|percentage|as %|in %]: {a} [of|out of|from|/] {b}",
            "{a}/{b} [in percent|as a percentage|as percent|to percent|in %|as %|, what percent]",
            "[convert|change|put|write|give me|translate] {a} [of|out of|from] {b} [in|into|to|as] [percent|a percentage|%]",
            "[the|a] [test|quiz|exam|form|round] has {b} [points|questions|marks|tasks] and [i|she|he|they|my son] got {a}[,|;|.] [what percent is that|what's the percentage|how many percent]",
            "[total|max|maximum|capacity|goal|full] {b}[,|;| and] [reached|got|have|used|current|achieved] {a}[,|;|:|.] [percent|percentage|what percent|how many percent|in %]",
            "[among|of|out of] {b} [people|votes|parts|tries|patients|shots|][,|] {a} [are ok|said yes|failed|hit|were blue|are missing|recovered][,|;|.] [in percent|what percentage is that|how many percent]",
            "[relative to|compared to|measured against|as part of] {b}[,|] [what|how many] percent is {a}",
            "[our|the|my] [store|team|club|clinic|school|shop] [has|had] {b} [orders|members|visitors|beds|kids] and {a} [came back|are new|are online|are taken|said no][,|.|;] [what percentage is that|how many percent]",
            "how [full|complete|done|far] in percent [is|am i at|are we at] {a} [of|out of] {b}",
            "{a} [out of|of] {b} [makes|equals|means|corresponds to|gives|would be] [how many|what|which] percent",
            "[success|hit|pass|error|attendance|response] rate [with|for|at] {a} [out of|of] {b}[, in percent| in %|, as a percentage| as percent]",
            "{b} [in total|altogether|overall|planned][,|;| and] {a} [of them|of these|so far|already] [done|broken|here|sold|ready][,|;|.] [what percent|percentage|how many percent]",
            "[what is|what's] {a} [over|divided by] {b} [in percent|as a percentage|as a percent]",
            "by percent[,|] how much of {b} is {a}",
        ),
        (
            "{a}[占|是]{b}的百分之[多少|几]",
            "{a}占{b}的百分比[是多少|]",
            "{b}的百分之[几|多少]是{a}",
            "{a}除以{b}是百分之[几|多少]",
            "{b}[道题|个|分]里[对了|有|得了]{a}[个|]，[百分之几|是百分之多少|百分比是多少]",
            "{a}[相当于|等于]{b}的百分之[几|多少]",
            "{a}/{b}[是|换成]百分之[几|多少]",
            "{b}[里|中|当中|里面]{a}[占|是][百分之多少|百分之几|多少百分比]",
            "[一共|总共|满分|总分|共]{b}，[得了|完成|用了|答对|到了]{a}，[占|是|完成了|相当于]百分之[几|多少]",
            "{a}在{b}[里|中][占|所占]的百分比[是多少|多少|]",
            "[如果|假如|要是|把]{b}[是|当作|看作|算作][100%|全部|整体]，{a}[是|占|就是]百分之[几|多少]",
            "{b}[次|题|人|件]中[了|有|对了|]{a}[次|题|人|件]，[命中率|正确率|合格率|完成率|比例]百分之[几|多少]",
            "[用百分数表示|化成百分数|写成百分数|转成百分比|求百分比]：{a}[/|÷|除以|占]{b}",
            "{a}/{b}[用百分数表示|化成百分数|写成百分比|是百分之多少]",
            "{b}人[投票|参加|考试|报名|上课]，{a}人[同意|到场|及格|通过|缺席]，[百分比多少|占百分之几|是百分之多少]",
            "{a}[和|跟]{b}[比|相比]，[占|是][它的|]百分之[几|多少]",
            "[目标|总量|预算|容量]{b}，[已达|用了|花了|装了]{a}，[百分之几了|是百分之几|占百分之多少]",
            "[百分之几|百分之多少|多少百分比]的{b}[是|等于]{a}",
            "{a}[对|相对于|占][总数|总量|全部的|]{b}[是|为|][百分之多少|百分之几]",
        ),
        1.0,
        a=partial(number, digits=3, decimals=0.05),
        b=partial(number, digits=4, decimals=0.05),
    ),
    calculation(
        "{a} * {d} / 10",
        (),
        (
            "{a}打{d}折[后|][是多少|多少钱|要付多少|]",
            "原价{a}，[现在|]打{d}折，[多少钱|现价多少|要付多少]",
            "{d}折，原价{a}，[现价|现在]多少",
            "{a}的[东西|衣服|鞋子|手机]打{d}折[多少钱|要多少钱]",
            "{a}打{d}折",
            "打{d}折的{a}[是多少|多少钱|要付多少]",
            "{a}的{d}折[是多少|多少钱|等于多少|]",
            "[商场|店里|会员|全场|超市][打|]{d}折，[标价|原价|一件]{a}[的衣服|的包|]，[折后|实付|到手]多少[钱|]",
            "[买|看中|想买]{a}的[鞋|包|书|票|手机]，[能打|可以打|给我打]{d}折，[付多少|要付多少钱|实际多少]",
            "[折后价|折扣价|折后]：{a}，{d}折",
            "定价{a}，[按|照]{d}折[卖|出售|结账|付款]，[卖多少|多少钱|收多少]",
            "[现在|今天|周末|会员日]{d}折，{a}[的票|的机票|的耳机|的外套][要多少|多少钱|是多少]",
            "{d}折[之后|后|以后]，{a}[变成|是|要付]多少",
            "{a}，{d}折[，|后|][多少|多少钱|付多少|折后多少]",
            "老板[说|答应|同意]{a}[给我|可以]打{d}折，[那是多少|我付多少|多少钱]",
        ),
        1.0,
        a=money,
        d=tenths,
    ),
    *percent_more.FORMS,
)
