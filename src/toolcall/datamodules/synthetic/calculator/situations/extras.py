"""So many things at a price, and something else."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import money, small

FORMS: tuple[Form, ...] = (
    question(
        "{n} * {m} + {k}",
        (
            "[i bought|i got|we ordered|so i bought|give me|] {n} <goods> at {m} each and <one good> for {k}[,|.|;] <total>",
            "{n} <goods> at {m} plus <one good> at {k}[,|;] <total>",
            "{n} <goods> for {m} each and {k} for <one good>[,|.] <total>",
            "[a taxi costs|the plumber takes|they charge] {m} [per hour|an hour] plus a fee of {k}[,|.] what is it for {n} hours",
            "{n} <goods> {m} each[,| and| plus| +] {k} [delivery|postage|in fees|for the tip|for the bag][,|.|;|:| -] <total>",
            "[parking|wrapping|delivery|the frame|booking] [adds|is another|is an extra|costs] {k} [on top of|besides|beyond] {n} <goods> at {m}[,|.|;] <total>",
            "[how much|what] [will|would|do] {n} <goods> at {m} each [and|plus] [a |]{k} [fee|tip|bag|deposit] [cost|come to|add up to]",
            "[wedding|catering|the tour|school trip|party]: {n} [guests|kids|people] [at|x] {m}[,|;] [venue|bus|hall|room] {k}[.|,|;|:] <total>",
            "buy {n}[,|] {m} [each|apiece][,|;] [pay|and] {k} [shipping|customs|handling|for gift wrap][,|;|.] <total>",
            "[gym|lessons|rent|daycare|web hosting] {m} [a month|monthly|per month][,|] {n} months[,|] [plus|and] {k} [joining fee|registration|deposit|setup][,|.|;|:] <total>",
            "[worked|i worked|he drove|she taught] {n} [hours|shifts|lessons] at {m} [and|plus] [got |]{k} [in tips|bonus|expenses][,|.|;] how much [did i get|is that|in total|altogether]",
            "{n} people [paid|gave|chipped in] {m} each and [grandma|the boss|the club|the city] [added|put in|gave] {k}[,|.|;] how much [is that|do we have|in total|altogether]",
        ),
        (
            "[买了|我买了]{n}[个|本|张][苹果|本子|票|笔]，[每个|每本|每张]{m}，[又花了|还有运费|再加]{k}，[一共多少|一共多少钱]",
            "{n}[个|本]{m}的[东西|书]加[运费|邮费]{k}[一共|总共]多少",
            "单价{m}，买{n}个，运费{k}，总共多少钱",
            "{n}个人每人[交|出|凑]{m}，[老师|公司|班费]再[出|添|补]{k}，[一共多少|总共有多少]",
            "[一共|订了|要]{n}[套|份|间]，[每套|每份|每间]{m}，[另加|还要付|外加]{k}的[押金|服务费|税费]，[总共多少|合计多少|一共要多少]",
            "[每月|月租]{m}，[租|用|交]{n}个月，[中介费|押金|开通费]{k}，[总共多少|一共花多少]",
            "[上|讲|补]{n}[节|次]课，[每节|每次|一节]{m}，[教材|报名|资料]费{k}，[总共|一共|合计][多少|多少钱]",
            "{n}乘{m}的[单价|费用]，[加|再加]{k}，[多少|合计]",
        ),
        1.2,
        n=lambda c: small(c, 2, 12),
        m=money,
        k=money,
    ),
)
