"""Averages, sums and products of lists."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import decimal, in_words, integer, listed, repeating, separated, similar, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def items_of(content: Content) -> list[Shown]:
    """The numbers of a list; now and then they are alike, or have decimals, or stand in words."""
    count = content.rng.randint(10, 12) if content.beyond else content.rng.randint(2, content.choose(5, 7, 9))
    digits, decimals = content.choose(1, 2, 2, 3), content.choose(0.0, 0.0, 0.0, 0.3)
    if content.chance(0.22):
        alike = content.choose(similar, repeating)(content, count)
        return [Shown.verbatim(item) for item in alike]
    if count < 6 and content.chance(0.06):
        return [Shown(separated(item), item) for item in (integer(content, 5) for _ in range(count))]
    if content.spelled and count < 6:
        return [small(content, 1, 99) for _ in range(count)]
    return [
        Shown.verbatim(
            decimal(content, digits)
            if content.chance(decimals)
            else str(content.rng.randint(0 if content.chance(0.05) else 1, 10**digits - 1))
        )
        for _ in range(count)
    ]


def _list(expression: str, fewest: int = 2) -> Callable[[Content], tuple[Slots, Arguments]]:
    def draw(content: Content) -> tuple[Slots, Arguments]:
        items = items_of(content)
        while len(items) < fewest:
            items = items_of(content)
        values = [item.value for item in items]
        written = expression.format(sum=" + ".join(values), product=" * ".join(values), count=len(values))
        count = str(len(values))
        slots = {
            "list": Shown(listed(content, [item.text for item in items]), ""),
            "n": Shown(in_words(len(values), content) if content.spelled else count, count),
        }
        return slots, {"expression": written}

    return draw


FORMS: tuple[Form, ...] = (
    Form(
        _list("({sum}) / {count}"),
        phrasings(
            (
                "<ask>the [average|mean|average value|arithmetic mean] of [these numbers: |the numbers |]{list}<is>",
                "[average|mean] of {list}",
                "[average|average out] {list}",
                "[my grades are|i scored|the temperatures were|my times were|the marks are] {list}[,|;| -] [what's the|what is the|whats my|what's my] [average|mean]",
                "on average, how much is {list}",
                "what is {list} on average",
                "take the [mean|average] of {list}",
                "[could use|need|give me|just want] the [average|mean] of {list}",
                "tell me what {list} [averages out to|average out to|average]",
                "{list}[,|;| -] [average|mean|avg|what's the average|on average]",
                "[avg|average|mean]: {list}",
                "if i average {list}[,|] what do i get",
                "[my scores|my grades|the prices|the lengths|her marks|daily steps] are {list}[,|;] [average them|what do they average|how much is that on average]",
                "[add up|take|sum] {list} and divide by how many there are",
                "[on average|in the mean][,|] what [is|are] {list}",
                "my [scores|grades|times|marks] [so far |this term |]are {list}[,|;|.] what am i averaging",
                "[over|in] the last [few |][days|weeks|games|tests] [i got|i scored|we sold|it was] {list}[,|;|.] [what's the average|whats the average|what's that on average|average please]",
                "[work out|calculate|get|figure out|find] [my|the|our|her|his] [average|mean] [grade|score|mark|time|price|temperature|weight|result|speed] [from|for|given|based on|if the values are] {list}",
                "{list} [are|were] [my|the|our|her|this week's|the last] [marks|times|readings|weights|tips|lap times|quiz scores|temperatures][.|,|;| -] [mean|average|what's the average|average them|and the mean]",
                "[the thermometer|the scale|the sensor|my watch|the meter|the lab|the gauge] [showed|read|said|gave|measured] {list}[,|;|.] [mean reading|average reading|what's the average|so on average|what's the mean value|average it]",
                "[mean|avg|average|np.mean|=average]({list})",
                "[data|sample|values|readings|numbers|dataset|scores|results|x][:| =| are:] {list}[,|;|.| ->| -] [mean|average|find the mean|avg|compute the average|the mean is|mean value]",
                "[add|sum|add up|total] {list}[,| and] [then |]divide [the total |the sum |it |]by [{n}|the count|the number of values|how many numbers there are|the amount of numbers]",
                "{n} [kids|players|parcels|babies|puppies|students|patients|trees] [are|measure|weigh|have|scored] {list}[,|;|.] [what's the average|average|the mean|how much is that on average|what is it on average]",
                "[the ages in|ages of|how old we are in] [my family|the team|the group|our class|the choir][:| are] {list}[,|;|.] [average age|what's the mean age|how old on average|average]",
                "[how much|how many|how long|how far|how old|how tall|how warm] [on average|is the average|is that on average|in the mean][?|:|,|, with|, given|, if i have|, for] {list}",
                "{list}[.|,|;] [what would be|what's|whats|i want|show me|i'd like] the [mean|average] [of those|of these|of them|there|here|of all that]",
                "[i have to|i need to|i must|we should|help me|time to|let's] [average|find the mean of|get the average of|take the mean of|work out the average of] {list}",
                "[divide the|the] [sum|total] of {list} [by|divided by|over] {n}",
                "[slept|i slept|we worked|i trained|practiced|she studied] {list} hours[,|;|.] [average|what's the average|hours on average|how long on average|mean per day]",
                "[the electricity|the water|my phone|gas|monthly|grocery] bills [were|are|of|came to|:] {list}[,|;|.] [average bill|what's a bill on average|mean bill|what do i pay on average]",
                "[it took me|the bus took|my commute took|each try took|getting there took|i needed] {list} minutes[,|;|.] [average time|mean duration|how long on average|what's the average]",
                "[customers|visitors|calls|orders|goals|sales|steps|tickets|patients] [per day|per week|by month|each hour|per game|a night]: {list}[,|;|.| ->|] [mean|average|avg|average number|what's the mean]",
                "{list}[ ->| =>| =|:|] [avg|mean|average][?| ?|]",
                "what [did|do|does] {list} [come out to|work out at|come to|amount to] on average",
                "[some|a few|a bunch of|these] [measurements|readings|samples|prices|test scores|weights][:| -|,] {list}[.|,|;] [give me|i want|i need|find|report] [their|the] [mean|average]",
                "[mean|average] of [the|my|these|those|all] {n} [values|readings|numbers|tests|runs|quizzes|prices|measurements][:|,|] {list}",
                "my [teacher|coach|boss|doctor|professor] [wants|needs|asks for|asked for] the [average|mean] of {list}",
                "[blood pressure|pulse|heart rate|blood sugar|his fever|her weight] [was|readings were|measured|:] {list}[,|.|;] [mean|average|what's the average|on average]",
                "[my|a|the] [gpa|grade point average|grade average|overall grade|average mark] [with|for|if i got|when i have|from] {list}",
                "[averaging|if you average|when i average|taking the mean of] {list} [gives|makes|you get|i get|yields|comes to] [what|how much]",
                "[the average|the mean|average] [is|would be|equals] what[ if|, if| when] [the numbers|my scores|the values|the prices|the times] are {list}",
                "[every|each] [night|morning|week|shift|trip] [was|had|took|brought in|cost] something else: {list}[.|,|;] [average|what's it on average|the mean]",
                "[jumped|i threw|he ran|she swam|we bowled|i rolled|golf scores] {list}[,|;|.| -] [average|what's the average|my average|mean score|avg]",
                "[ratings|reviews|stars|votes] [of|:|are] {list}[,|;|.| make|] [average rating|mean rating|overall average|what's the average]",
                "[split|spread|share|level] {list} [evenly|equally] over all {n}[,|;| -] [the average|what's the mean|average]",
            ),
            (
                "<ask>{list}的[平均数|平均值|平均|均值]<is>",
                "{list}的[平均数|平均值|均值]",
                "[求|算]{list}的平均[数|值]",
                "{list}平均[是|]多少",
                "[我的成绩是|分数分别是|气温是]{list}，平均[分|值|]是多少",
                "{list}，[求平均|平均一下|均值多少|平均下来多少]",
                "[这几个数|这些数|几个数]{list}[，平均是多少|，平均数是几|的平均数]",
                "[平均|均值]：{list}",
                "{list}的平均分[是|]多少",
                "[这几次|前几次|最近几次][考|得|跑]了{list}，平均[是多少|多少|成绩多少]",
                "[求|算|帮我算|给我算]一下[这{n}个数|这组数据|下面几个数]的[平均数|平均值|均值]：{list}",
                "[数据|样本|读数|分数|数值][是|为|：]{list}，[平均值|均值|求均值|平均一下|取平均]",
                "[身高|体重|年龄|价格|时间|速度]分别[是|为]{list}，[平均|均值|平均下来][是多少|多少|]",
                "[这周|上周|这几天|这个月][气温|步数|销量|花费|客流|体温][是|：|]{list}，[平均每天多少|日均多少|均值是多少|平均多少]",
                "{list}加起来[再|]除以{n}[是多少|等于多少|得多少|]",
                "把{list}[取平均|平均一下|求个平均|算个平均]",
                "{list}[均值|平均|平均数|avg][？|=|]",
                "平均[分|数|值|成绩|]是多少[？|：|，]{list}",
                "[语数外|各科|期末|几门课]考了{list}，[平均分|均分][多少|是多少|是几分]",
                "{n}[个人|次测量|次考试|天|场比赛]的[结果|数据|成绩][是|：]{list}，[平均值|平均|均值][多少|是多少]",
                "{list}这[{n}个|几个|些]数[平均|的均值|平均下来][是|]多少",
                "[先|]把{list}[加起来|相加|求和]，[再|然后]除以[个数|{n}|数的个数]",
                "[通勤|跑步|排队|坐车]用了{list}分钟，平均[多久|多少分钟|用时多少]",
                "[均值|平均值|平均数|average]（{list}）",
                "[老师|老板|教练|医生]要{list}的[平均数|平均值|均值]",
                "[电费|水费|话费|菜钱]这几[个月|次][是|：|]{list}，[平均一次多少|平均多少|月均多少]",
                "[评分|打分|票数|得分][是|：|]{list}，[平均分|平均|均分]",
            ),
        ),
        2.0,
    ),
    Form(
        _list("{sum}", 3),
        phrasings(
            (
                "<ask>the [sum|total] of [these numbers: |the numbers |]{list}<is>",
                "[add|add up|sum|sum up|total|total up] [the numbers |these: |]{list}",
                "[sum|total] of {list}",
                "[add|put] {list} together",
                "[i spent|i paid|i bought things for|i earned|we collected] {list}[,|;| -] [how much is that|what's the total|how much in total|how much altogether]",
                "{list} [in total|altogether|added up|summed up|combined]",
                "what do {list} add up to",
                "[could use|need|give me|just want] the [sum|total] of {list}",
                "tell me [what|how much] {list} [comes to|come to|add up to|makes|comes out to]",
                "{list}[,|;| -] [total|sum|added up|all together|what's the sum|how much is that]",
                "[sum|total]: {list}",
                "[tally|tot up|count up|ring up] {list}",
                "[the items cost|the receipt says|prices are|the bills are|the expenses were] {list}[,|;] [what's the total|how much together|add them up]",
                "if i add {list}[,|] what do i get",
                "how much are {list} [together|altogether|in total|all told]",
                "[grand total|overall total|overall sum|combined total|full amount|total sum] [of|for|from] {list}",
                "[sum|total|=sum|add]({list})",
                "[what's|what is|how much is] [everything|it all|all of it|the lot] [together|in total|combined] [if i have|with|when there are|for] {list}",
                "[add|sum|total|tot|ring|tally] [these|those|them|all of these|the following|my numbers] [up|together|all up][:|,| -] {list}",
                "{list}[,|;|.| -] [how many all together|in all|what does that make|how much is everything|how many is it in all|and the sum|all in all]",
                "[combine|pool|lump|gather|merge] {list} [into one total|into a single sum|together|to one number]",
                "[my|the|our|his] [points|scores|hours|invoices|tips|steps|calories|pages|donations] [were|are|for the week were] {list}[,|;|.] [sum them up|total please|in total|what do they add up to|sum|add them together]",
                "[drove|i drove|walked|she ran|we hiked|cycled|i swam] {list} [km|miles|laps|kilometers][,|;|.] [how far in total|total distance|how far altogether|total|what's that together]",
                "[worked|i worked|practiced|he studied|we volunteered|billed] {list} hours[,|;|.] [how many hours in all|total hours|sum|how long altogether|what's my total]",
                "[the|] [whole|full|overall|total|combined] [amount|weight|length|cost|score|time] [of|for|is what if i have] {list}",
                "[boxes of|suitcases of|parcels weighing|fish of] {list} [kg|pounds|kilos|grams][,|;|.] [total weight|how heavy together|what do they weigh in total|weight altogether]",
                "[planks|pipes|ropes|boards|fabric pieces] of {list} [cm|meters|inches|feet] [end to end|in a row|put together|joined][,|;|.| -] [how long|total length|how long in total]",
                "[classes|teams|buses|groups|tables] [of|with] {list} [kids|students|people|guests][,|;|.] how many [altogether|in total|is that|are there in all]",
                "[take|grab|use|here are] {list}[,| and|.] [add them all|put them together|sum everything|make a total of them|add everything up]",
                "[adding|summing|putting together|adding up|totaling] {list} [gives|makes|comes to|equals|yields] [what|how much]",
                "[i want|i need|i'd like|please have|get me] {list} [totaled|added up|summed|tallied|added together]",
                "{list}[ ->| =>| =|:|] [sum|total][?| ?|]",
                "[rolled|i rolled|threw|we scored|i drew|bowled] {list}[,|;|.| -] [total|what's my score|how much altogether|sum of it|points in total]",
                "[the column|the cells|the rows|my list|the entries|lines][ is| are| reads| has|:] {list}[,|;|.] [sum|total|give their sum|add it up|sum the column|what's the total]",
                "[sum of|add|total of|sum up] [the|these|all|my] {n} [numbers|values|amounts|figures|entries][:|,|] {list}",
                "[how much|how many] [in total|altogether|all told|in sum][?|:|, with|, for|, if there are| from] {list}",
                "[what does it|what will it|how much does it|what would it] [make|come to|add up to|total] [if i|when i|if we] [put|count|take|have|throw] {list} [together|in]",
                "[basket|cart|tab|expenses|deposits|payments|shopping|invoices|scores]: {list}[.|,|;| ->|] [total|sum|how much|altogether|add up]",
                "[sold|we sold|baked|picked|i collected|they delivered|counted] {list} [pieces|units|boxes|of them|bags] [over those days|day by day|each time|][,|;|.] [how many in total|total|how many is that|altogether]",
                "[it's for my taxes|for the budget|closing the register|for the report][,|:|;] [add up|total|sum|sum up] {list}",
                "[can|could|would] [you|u|someone|anybody] [add|sum|total|tally] [up |]{list}",
                "the [result|answer|outcome|value] [of adding|when you add|from summing|if we sum] {list}",
                "{list} [need to be|have to be|should be|must be] [added|summed|totaled|put together][,|.|;| -] [result|what's the sum|total|do it]",
            ),
            (
                "<ask>{list}的[和|总和|合计|总数]<is>",
                "[把|将]{list}[加起来|相加|加在一起|求和]",
                "{list}[加起来|一共|总共|合计]<is>",
                "[求|算]{list}的和",
                "{list}相加[等于多少|是多少|]",
                "{list}，[加一下|求和|总共多少|一共多少|合计多少]",
                "[账单|花费|支出][分别|]是{list}，[一共多少|总共多少|合计多少]",
                "[求和|合计|总和]：{list}",
                "[帮我|给我|替我][加|合计|统计|汇总]一下{list}",
                "[数据|数字|金额|明细|清单][：|是|如下：]{list}，[总和|求总和|加总|合计|总数]",
                "{list}[全部|全都|统统|都]加[起来|一块|到一起][多少|是多少|得几|]",
                "[买菜|购物|报销|吃饭|加油][分别|]花了{list}，[总共多少钱|一共花了多少|合计|加起来多少]",
                "[卖出|收到|做了|捡了|摘了|生产了]{list}[个|件|斤]，[总共多少|一共几个|合计多少|加起来多少]",
                "[跑|走|骑|开|游]了{list}[公里|千米|米]，[总共多远|一共多少|总路程|加起来多远]",
                "一共[是|有|]多少[？|：|，]{list}",
                "[三个班|几个班|几桌|各组]分别有{list}人，[总共多少人|一共几个人|总人数]",
                "{list}[总和|求和|合计|sum][？|=|]",
                "这[{n}个|几个|些]数[的和|加起来|的总和|相加][是多少|是|：|，]{list}",
                "[总和|合计|求和|sum]（{list}）",
                "[工资|奖金|存款|收入|进账][有|是|：]{list}，[总收入多少|加在一块多少|合计|一共多少]",
                "{list}这[几个|些|{n}个]数[之和|的总和|相加][等于多少|是多少|]",
                "[几段|几根|绳子|木板]长{list}[厘米|米]，[接起来|连起来|总共][多长|一共多长]",
                "[工作|学习|睡|练琴]了{list}小时，[总共多少小时|一共几小时|合计多久]",
            ),
        ),
        1.6,
    ),
    Form(
        _list("{product}", 3),
        phrasings(
            (
                "<ask>the product of [these numbers: |]{list}<is>",
                "multiply {list}[| together]",
                "product of {list}",
                "{list} multiplied together",
                "{list}[,|;] [multiply them|what's the product|all multiplied|times each other]",
                "[could use|need|give me] the product of {list}",
                "if i multiply {list}[,|] what do i get",
                "[what do|what would] {list} [make|give] multiplied together",
                "[prod|product|multiply|=product]({list})",
                "[multiply|times] [all of these|these|all these numbers|the following|the {n} numbers|everything][:|,|] {list}",
                "[take|given|with|here are] {list}[,| and|.] multiply [them all|everything|all of them|them with each other|the lot]",
                "[multiplying|when i multiply|if you multiply|timesing] {list} [gives|makes|yields|comes to|i get] [what|how much]",
                "[the|my] [factors|numbers|values|dimensions] [are|:] {list}[,|;|.] [their product|what's the product|multiply them|product please]",
                "{list} [all |]times [one another|each other]",
                "{list}[ ->| =>|:|] [product|multiplied|prod][?|]",
                "[choices of|options:|a menu with|an outfit from] {list}[,|;|.] how many [combinations|ways|different combinations|possibilities]",
                "what's {list} [if you multiply it all|all multiplied up|when everything is multiplied]",
                "[i want|i need|get me] {list} [multiplied together|multiplied with each other|all multiplied]",
                "[can|could] [you|u] multiply {list}[| with each other| all together]",
                "product of [all|the|these] {n} numbers[:|,|] {list}",
            ),
            (
                "<ask>{list}的[积|乘积]<is>",
                "[把|将]{list}[相乘|乘起来]",
                "{list}相乘<is>",
                "{list}的乘积",
                "{list}，[乘起来|全部相乘|连乘][是多少|得多少|]",
                "[求|算]{list}的[乘积|积|连乘积]",
                "[帮我|给我]把{list}[都|全部|]乘[起来|到一起|一遍]",
                "这[几个|{n}个]数[相乘|的积|的乘积]是多少[：|，]{list}",
                "{list}[的积|乘积|连乘|相乘][？|=|]",
                "[因数|数据|各边][是|：]{list}，[乘积|积|相乘][是|]多少",
                "[乘积|连乘|求积][：|，]{list}",
                "[上衣裤子鞋|主食菜汤|几种选择]分别有{list}种，[多少种搭配|一共几种组合]",
            ),
        ),
        0.4,
    ),
)
