"""How long it takes to save for something or to pay it off."""

from toolcall.datamodules.synthetic.calculator.stories.story import story
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    story(
        "{m} / {k}",
        (
            "[i need|i want to save|saving for a bike of|the goal is|a laptop costs|we need to raise] {m}[,| and|;] [i save|i put aside|we save|i can spare] {k} [a month[,|;|.] how many months|a week[,|;|.] how many weeks|per day[,|;|.] how many days]",
            "[how many months|how long|how many payments] [to save|to pay off|until i have|to reach|does it take to get] {m} [at|with|if i save|when i put away|paying] {k} a month",
            "[i owe|my debt is|the loan is|the fine is] {m}[,| and|;] [i pay|i pay back|they take] {k} [a month[,|;|.] [how many months|how long in months]|a week[,|;|.] [how many weeks|how long in weeks]]",
            "[earned|made|i got|invoice of|she was paid] {m} [at|with a rate of|charging] {k} an hour[,|;|.] [how many hours|how long did i work|hours worked]",
            "[my savings of|a budget of|i have] {m}[,| and|;] [life costs|i spend|rent is|the room is] {k} [a day[,|;|.] how many days [does it last|can i stay]|a month[,|;|.] how many months [does it last|can i pay]|a week[,|;|.] how many weeks does it last]",
            "[the bill was|we paid|total] {m}[,| and|;] [everyone paid|each paid|per head it was|one share is] {k}[,|;|.] how many [people|of us|were we|shared]",
            "[i spent|paid|she paid] {m} on {t}[,| and|;] [each was|one cost|they were|one is] {k}[| each][,|;|.] how many [did i get|were there|is that]",
            "[how many|number of] {t} [for|at a total of|cost] {m} [if|when] [one|each] [is|costs|was] {k}",
            "[total|sum] {m}[,|;] [rate|price each|per unit|unit price] {k}[,|;|.] [how many|how many units|quantity]",
            "[takings|ticket sales|revenue] [of|were] {m} [at|with] {k} [a ticket|per ticket|each][,|;|.] how many [tickets|were sold|visitors|guests]",
        ),
        (
            "[想买|要存|目标|学费]{m}，[每月存{k}，[要几个月|多少个月能存够]|每周存{k}，[要几周|多少周能存够]|每天存{k}，[要几天|多少天能存够]]",
            "[欠|贷款|借了]{m}，每月还{k}，[几个月还清|要还多少个月|多少个月能还完]",
            "[挣了|收入|工钱]{m}，每小时{k}，[做了几小时|工作了多少小时|一共几小时]",
            "[有|存款|预算]{m}，[每天花{k}，[能用几天|够花多少天]|每月花{k}，[能用几个月|够花多少个月]]",
            "[一共花了|总共|付了]{m}，[每个|单价|一个]{k}，[买了几个|是多少个|买了多少]",
            "[账单|聚餐]{m}，[每人|人均]付{k}，[有几个人|几个人|一共多少人]",
            "[票房|门票收入]{m}，每张{k}，[卖了多少张|几张票]",
            "[几个月|多久]能存够{m}？每月{k}",
        ),
        0.8,
    ),
)
