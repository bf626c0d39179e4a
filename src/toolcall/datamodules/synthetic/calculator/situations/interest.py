"""Commission, interest and loss of value."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "{o} + {p} / 100 * {m}",
        0.8,
        (
            "[base pay|fixed salary|basic wage|i get] {o} plus {p}[%| percent] [commission|] [of|on] {m} [in |][sales|revenue][,|.|;] [what do i earn|total pay|how much do i get|pay]",
            "[fee|the fee|the notary|the broker] [is|takes|charges] {o} plus {p}[%| percent] of {m}[,|.|;] [how much is that|what's the fee|total]",
            "{o} plus {p}[%| percent] of {m}",
            "add {p}[%| percent] of {m} to {o}",
            "[salary|base|retainer] {o}, commission {p}% [on|of] {m}[,|;|:|.] [total|what do i make|pay]",
            "[flat|fixed|minimum] fee [of |]{o} and {p}[%| percent] [on|of] [the |]{m} [sale|loan|order|transfer][,|.|;] [total fee|how much|what do i pay]",
            "[i have|start with|there's] {o} and [get|add|receive] {p}[%| percent] of {m} [on top|more|extra][,|.|;] [how much then|what have i got then|how much is that]",
            "[deductible|copay|i pay] {o} plus {p}[%| percent] of [the |]{m}[| bill| rest][,|.|;] [how much do i pay|what's my cost|total]",
        ),
        (
            "[底薪|基本工资]{o}，[提成|业绩提成]百分之{p}，[销售额|业绩]{m}，[能拿多少|工资多少|一共多少]",
            "{o}加[上|]{m}的百分之{p}[是多少|一共多少|等于多少|]",
            "[手续费|中介费][固定|基本]{o}，[另收|再收|加收]{m}的{p}%，[一共多少|总共收多少]",
            "[自付|免赔]{o}，[再付|再加]{m}的{p}%，[一共付多少|要付多少]",
        ),
    ),
    situation(
        "{p} / 100 * {m} * {n}",
        1.0,
        (
            "[simple interest|interest] on {m} at {p}[%| percent][| a year| per year] for {n} years[,|;|] [how much|]",
            "[what|how much] [simple interest|interest] [do i get|do i pay|accrues|is earned] on {m} [at|with] {p}[%| percent][| a year] [over|for|in|after] {n} years",
            "{p}[%| percent] simple interest[,|:] {m}[,|] {n} years",
            "[i lend|i put in|deposit of|i invest] {m} at {p}[%| percent] simple interest for {n} years[,|.|;] [how much interest|what interest do i get]",
            "{p}[%| percent] of {m}[,|] [every month for {n} months|each year for {n} years|a week for {n} weeks][,|.|;] how much [altogether|in total|in all]",
            "[i save|she saves|he puts away|i donate] {p}[%| percent] of {m} [each month for {n} months|every year for {n} years|a week for {n} weeks][,|.|;] how much [is that|in total|altogether]",
            "[principal|loan|capital] {m}, [rate|interest] {p}%, [time |term |]{n} years[,|;|:|.] [simple interest|interest in total with no compounding]",
            "{n} years [at|of] {p}[%| percent] simple interest on {m}",
        ),
        (
            "[本金|存|存款|借]{m}，年利率百分之{p}，[存|单利|按单利算]{n}年，[利息多少|一共多少利息|利息是多少]",
            "{m}按{p}%的单利[存|算]{n}年，利息[多少|是多少]",
            "[每月|每年][存|拿出|捐]{m}的百分之{p}，{n}[个月|年]一共多少",
            "[单利|利息]：本金{m}，利率{p}%，{n}年",
        ),
    ),
    situation(
        "{m} * (1 + {p} / 100) ** {t}",
        1.0,
        (
            "{m} [at|with|growing at|earning] {p}[%| percent] [compound interest|compounded yearly|compounded annually|compounding][,|] [for|over|after|in] {t} years",
            "[i invest|i put|she invests|deposit] {m} at {p}[%| percent] [compounded|with compound interest|compounding yearly] for {t} years[,|.|;] [what's it worth|how much do i have then|how much in the end|final amount]",
            "{m} [grows|rises|goes up|increases] [by |]{p}[%| percent] [a year|every year|each year|yearly] for {t} years[,|.|;] [what is it then|how much is it then|what's it worth then]",
            "[a house|my rent|land|a stock|tuition] [is worth|costs|is] {m} and [rises|gains|grows|climbs] {p}[%| percent] [a year|each year][,|;|.] [what is it|what's it worth|how much is it] [after|in] {t} years",
            "compound interest[:|] {m}, {p}%, {t} years[,|;] [final amount|end value|what's it worth]",
            "what [will|would] {m} [be|be worth|grow to|become] [after|in] {t} years at {p}[%| percent] [a year|growth|compound interest]",
            "[future value|value] of {m} after {t} years [at|with] {p}[%| percent][| a year| growth| per year]",
            "with inflation at {p}[%| percent][,|] what [costs|is] {m} now [will cost|costs] how much in {t} years",
            "{m} plus {p}[%| percent] every year[,|] {t} [years|times] in a row",
        ),
        (
            "[本金|投资|存]{m}，年[利率|化|收益][百分之{p}|{p}%]，复利{t}年[后|]，[本息多少|一共多少|变成多少|有多少钱]",
            "{m}每年[涨|增长|增加|升值]百分之{p}，{t}年后[是多少|多少|值多少]",
            "[房租|房价|工资|学费]{m}，每年涨{p}%，{t}年后多少",
            "{m}按{p}%复利[算|滚|存]{t}年[是多少|多少|本息和]",
        ),
    ),
    situation(
        "{m} * (1 - {p} / 100) ** {t}",
        0.6,
        (
            "[a car|my laptop|a phone|the boat|a machine] [is worth|cost|costs] {m} and loses {p}[%| percent] [a year|every year|each year|of its value yearly][,|;|.] [what's it worth|value|how much is it worth] after {t} years",
            "{m} [drops|falls|shrinks|decreases|goes down] [by |]{p}[%| percent] [a year|every year|each year] for {t} years[,|.|;] [what is it then|what's left|how much is left]",
            "[depreciation|depreciating]: {m}, {p}% a year, {t} years",
            "{m} minus {p}[%| percent] every [year, {t} years in a row|month, {t} months in a row]",
            "what's {m} worth after {t} years [of losing|if it loses|at a loss of] {p}[%| percent] [a year|each year]",
            "[value|worth] of a {m} <item> after {t} years[,|;] [depreciates|losing|loses] {p}[%| percent] yearly",
            "[each|every] [round|markdown|week] takes {p}[%| percent] off[,|;] [starting at|starting price|from] {m}[,|;] [price |]after {t} [rounds|times|of them]",
            "if {m} loses {p}[%| percent] [a year|yearly|a month][,|] what [is left|remains] after {t} [of those|such periods]",
        ),
        (
            "[车|电脑|手机|设备][买来|原价|值|]{m}，每年[贬值|折旧|跌]百分之{p}，{t}年后[值多少|还值多少|多少钱]",
            "{m}每年[减少|下降|跌]{p}%，{t}年后[是多少|剩多少|多少]",
        ),
    ),
)
