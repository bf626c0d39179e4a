"""Stays of several nights and people, and what each pays."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "{n} * {m} / {k}",
        0.9,
        (
            "{n} [nights|days|hours] at {m}[| each][,|;] [split|shared|divided] [by|between|among] {k}[| people| of us| friends][,|.|;|] [how much each|per person|each|]",
            "{n} <things> at {m}[| each| apiece][,|;] {k} [people|of us|friends] [share|split it|chip in][,|.|;] [how much each|what does each pay|per head]",
            "[we rented|renting|we take|booked] [a cabin|a boat|a van|a court] for {n} [nights|days|hours] at {m}[,|;|.] [we are {k}|{k} of us|{k} people][,|.|;] [how much each|per person]",
            "[split|share] the [cost|price|bill] of {n} <things> at {m} [among|between|by] {k}",
            "[how much|what] does each of {k} [people|friends|guests] pay for {n} [nights|tickets|pizzas|hours] at {m}",
            "{k} [friends|roommates|cousins|players] buy {n} <things> at {m} each [and|, they] [split|share] [it|the cost|the bill][,|.|;] [how much each|what's one share]",
            "each: {n} [nights|days|pizzas] at {m}, {k} [people|guests|ways]",
            "{n} x {m} [split|shared] [between|by|among] {k}",
        ),
        (
            "[住|订]{n}晚，[每晚|一晚]{m}，{k}个人[平摊|AA|分]，[每人多少|人均多少]",
            "{n}[张|份|个]{m}的[票|披萨|蛋糕]，{k}个人[平分|AA|平摊]，[每人付多少|一人多少]",
            "租[车|船|场地]{n}[天，每天|小时，每小时]{m}，{k}个人[AA|平摊]，每人多少",
            "{k}个人[合买|合租|一起订]{n}[件|间|份]，[每件|每间|每份]{m}，[每人出多少|人均多少]",
        ),
    ),
    situation(
        "{m} / {n} / {k}",
        0.6,
        (
            "{m} for {n} [nights and {k} people[,|;|:] per person per night|days for {k} people[,|;|:] how much each per day|weeks, {k} of us[,|;|:] per head per week|nights, {k} guests[,|;|:] each per night]",
            "[the cabin|the hotel|the house|our trip] [costs|was|is] {m} for {n} nights[,|;|.] [we are|there are] {k}[,|.|;] [how much per person per night|price per night per person|each per night]",
            "[split|divide] {m} [over|by] {n} [days|weeks|nights] and then [by|among] {k} [people|kids|friends]",
            "{m} over {n} [weeks, shared by {k}[,|;|.] how much each per week|months, shared by {k}[,|;|.] how much each per month|days, shared by {k}[,|;|.] how much each a day]",
            "[{n} weeks, {k} people, {m} in total[,|;|.] how much per week and person|{n} days, {k} kids, {m} altogether[,|;|.] how much per day and kid|{n} nights, {k} travelers, {m} budget[,|;|.] how much per night and person]",
            "divide {m} by {n}[,|] then [again |]by {k}",
        ),
        (
            "{m}住{n}晚，{k}个人，[每人每晚多少|人均每晚多少]",
            "[旅行|租房|民宿]{n}天[一共|共|花了]{m}，{k}个人，每人每天[多少|多少钱]",
            "{m}[先|]分成{n}份，再分给{k}个人，[每人多少|一人多少]",
        ),
    ),
)
