"""What a group pays: each for two things, each a price with something off, or all of them three costs together."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "({m} + {o}) * {n}",
        1.0,
        (
            "[a ticket|the meal|the book|a kit] [is|costs] {m} and [popcorn|a drink|the cover|the bag] [is |costs |]{o}[,|;|.] [for|we need|what for|how much for] {n} [of each|people|kids][,|.|;|] <pay>",
            "[each|every] [kid|guest|student|player] [gets|needs] a [book|shirt|burger|cup] for {m} and a [pen|cap|drink|ball] for {o}[,|;|.] {n} [kids|of them|in all][,|.|;] <pay>",
            "{n} [sets|pairs|meals|kits] of a {m} <piece> and a {o} <piece>[,|;|.|:] <pay>",
            "{n} [times|x] [both|the pair][:|,] {m} and {o}",
            "[per person|each|a head] {m} for [food|the bus|entry] and {o} for [drinks|the guide|the boat][,|;|.] {n} [people|of us|guests][,|.|;] <pay>",
            "[rent|a room|the gym|my plan] [is |]{m} and [power|breakfast|sauna|data] {o} a month[,|;|.] [for|over|how much in|what's that for] {n} months",
            "[every day|daily|each day] [i spend |i pay |]{m} on [lunch|bus|coffee] and {o} on [snacks|parking|tea][,|;|.] [how much in|what for|total over] {n} days",
            "{n} [people|adults|tickets] at {m} plus {o} [fee |tax |deposit |]each[,|;|.|:] <pay>",
            "[how much|what] [for|would it be for|is it for] {n} people [if|when] each pays {m} plus {o}",
        ),
        (
            "[一套|一份]里[书|饭|票]{m}，[笔|饮料|零食]{o}，{n}[套|份][多少钱|一共多少|总共多少]",
            "每人[门票|午餐|车票]{m}，[饮料|保险|讲解][费|]{o}，{n}个人[一共多少|总共多少钱|要多少]",
            "[每天吃饭{m}，咖啡{o}，{n}天|每月房租{m}，水电{o}，{n}个月|每周车费{m}，停车{o}，{n}周][一共|总共|要]多少",
            "[桌子{m}，椅子{o}|上衣{m}，裤子{o}|羽毛球{m}，球拍{o}]，各买{n}[个|件|份]，<pay>",
            "{n}个人，每人{m}加{o}[的|][税|手续费|押金]，<pay>",
        ),
    ),
    situation(
        "({m} - {o}) * {n}",
        1.0,
        (
            "{n} <things> at {m}[,|;| with| and| but] {o} off [each|every one|apiece|per piece][,|.|;|:] <pay>",
            "[a ticket|a shirt|one|a lesson] [costs|is] {m}[,|;| but] [members|students|we|kids] [get {o} off|save {o}|pay {o} less][,|;|.] [for|what for|how much for|we are] {n}[,|.|;|] <pay>",
            "[buy|bought|i buy|purchased] {n} at {o}[,| and] [sell|sold] [them |]at {m}[| each][,|.|;] [profit|what's the profit|how much do i make|total profit|gain]",
            "[buy|bought|purchased] [for|at] {o} [and |, ][sell|sold] [for|at] {m}[,|;|.|:] profit on {n}[| pieces| of them]",
            "[i earn|i make|he gets|we take in] {m} a [month and spend {o}[,|.|;] what's left after {n} months|week and spend {o}[,|.|;] how much saved in {n} weeks|day and pay {o} for food[,|.|;] how much after {n} days]",
            "[selling|i sell|she sells] {n} <things> at {m}[,|;| and| that] [cost me|each costs me|making one costs] {o}[,|.|;] [profit|how much profit|what do i earn]",
            "[price|cost] cut from {m} to {o}[,|;|.] how much do i save on {n}",
            "[used to|i used to] pay {m} a month, now {o}[,|;|.] how much do i save in {n} months",
            "[how much|what] do {n} <things> cost at {m} [minus|less] {o} each",
            "margin[:|] sell {m}, buy {o}, {n} [pieces|units|sold]",
        ),
        (
            "{n}[张，每张{m}，每张|件，每件{m}，每件|个，每个{m}，每个][优惠|减|便宜]{o}，<pay>",
            "[进价|成本]{o}，[卖|售价|卖价]{m}，[卖了|卖出]{n}[个|件]，[赚多少|利润多少|一共赚了多少]",
            "[每月收入{m}，支出{o}，{n}个月|每周挣{m}，花{o}，{n}周|每天挣{m}，开销{o}，{n}天][能存多少|剩多少|攒多少]",
            "[票原价{m}，学生每张少{o}，买{n}张|课原价{m}，会员每节少{o}，要{n}节|衣服原价{m}，老客户每件少{o}，买{n}件]，<pay>",
            "从{m}[降到|减到]{o}，买{n}个[省多少|能省多少|便宜多少]",
        ),
    ),
    situation(
        "({m} + {o} + {q}) / {n}",
        0.8,
        (
            "[food|hotel|gas|rent] {m}[,|] [drinks|car|tolls|power] {o}[,|] [tip|tickets|snacks|internet] {q}[,|;|.] [split by {n}|{n} people|{n} of us|{n} ways][,|:|;|.] [how much each|each|per person]",
            "[split|share|divide] {m}, {o} and {q} [among|between|by] {n}[| people| friends| of us]",
            "{n} [friends|roommates|of us] [split|share] {m} [for|of] [gas|rent|food][,|] {o} [for|of] [tolls|power|wine] and {q} [for|of] [parking|water|cake][,|.|;] [how much each|each]",
            "[we paid|we spent|costs were] {m} plus {o} plus {q}[,|;|.] [there are {n} of us|for {n} people][,|.|;] [per head|how much each|my share]",
            "[how much|what] does each of {n} pay for {m}, {o} and {q}",
            "[i paid|tom paid|anna spent] {m}[,|] [you|ben|lisa] {o}[,| and] [she|max|sue] {q}[,|;|.] [fair share|shared|split] [for|by|between] {n}[| of us| people]",
        ),
        (
            "[吃饭|房租|车费]{m}，[酒水|水电|油费]{o}，[门票|网费|停车]{q}，{n}个人[平摊|AA|分]，每人[多少|多少钱]",
            "{m}、{o}和{q}，{n}个人[平分|AA]，[每人多少|人均多少]",
        ),
    ),
)
