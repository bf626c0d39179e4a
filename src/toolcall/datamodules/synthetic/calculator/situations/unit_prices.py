"""Prices per unit: of what a meter counts, of what has to be sold, of two packs."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "({b} - {a}) * {m}",
        0.9,
        (
            "[meter|the meter|water meter|electricity meter] [was|read|at] {a}[,| and] [now|is now|today] {b}[,|;|.] {m} [a unit|per unit|per kwh|each][,|.|;] [what's the bill|how much do i pay|cost]",
            "[odometer|mileage|counter] from {a} to {b}[,|;|.] [i get|they pay|at] {m} [a km|per mile|per km|each][,|.|;] [how much|how much is that|total]",
            "[last|old|previous] reading {a}[,|;] [new|current|this] reading {b}[,|;] {m} [each|per unit|a unit][,|.|;|:] [bill|cost|what do i owe]",
            "from {a} to {b} at {m} [a|per] [page|unit|km|step|point][,|;|.] [how much|total|cost|what's that]",
            "[went|growing|raised] from {a} to {b} [members|pupils|guests|users][,|;|.] [each new one|each extra one|every new one] [pays|brings|costs] {m}[,|.|;] how much [more|extra|is that]",
            "[electricity|gas|water] [bill|usage]: {a} [to|->|until] {b}, {m} [a unit|per unit|per kwh]",
            "what [do i pay|is the bill|does it cost] [if|when] the meter goes from {a} to {b} [at|and it's] {m} [per unit|a unit|each]",
        ),
        (
            "[电表|水表|煤气表][上月|上次|原来]{a}，[这月|本次|现在]{b}，[单价|每个单位|一个字]{m}，[要交多少|费用多少|多少钱|交多少]",
            "从{a}到{b}，每[公里|个|度|页]{m}，[多少钱|一共多少|要多少]",
            "里程[表|]从{a}[到|变成]{b}，每公里[报销|补贴]{m}，[报多少|能报多少|一共多少]",
        ),
    ),
    situation(
        "{m} / ({o} - {q})",
        0.5,
        (
            "[break even|breakeven]: fixed costs {m}, price {o}, unit cost {q}",
            "[fixed costs|setup|the stall|the machine] {m}[,|;] [sell at|i sell at|price] {o}[,|;] [each costs me|unit cost|making one costs] {q}[,|;|.] how many to break even",
            "[investment|i invested|i put in] {m}[,|;] [earn|earning|i make] {o} [a month|a day|a week] [but|and] [spend|pay] {q}[,|.|;] [how many|after how many] until i have it back",
            "[i need|need|goal|saving] {m}[,|;] [income|i earn|i make] {o} a month[,|;] [expenses|i spend|costs] {q}[,|;|.] how many months",
            "how many [must i sell|do i have to sell] to [cover|make back] {m} [if|when] [one sells|each sells] for {o} and costs me {q}",
            "[earn|i earn|she earns] {o} [and|,|but] [spend|spends] {q} a [month|week][,|;|.] how many [until|to save|to reach] {m}",
            "[debt|loan|hole] of {m}[,|;] {o} [in|coming in] and {q} [out|going out] [a month|each month][,|;|.] [months to pay it off|how many months]",
            "[saved per week|a week]: {o} [in|income] minus {q} [out|costs]. weeks to {m}",
        ),
        (
            "[固定成本|投资|投入]{m}，[售价|卖价]{o}，[单件成本|进价]{q}，卖[几个|多少个|多少件][回本|保本]",
            "每月[挣|收入|工资]{o}，[花|支出|开销]{q}，[几个月|多少个月]能[存|攒]{m}",
            "[想攒|要还]{m}，每周[收入|赚]{o}[花|用]{q}，要[几周|多少周]",
        ),
    ),
    situation(
        "{m} / {n} - {o} / {k}",
        0.6,
        (
            "{n} [eggs|cans|rolls|pens] for {m} or {k} for {o}[,|;|.|:] [how much cheaper is one in the second|difference per piece|unit price difference|price difference each]",
            "[difference in|compare the] [unit price|price per piece][:|,] {n} for {m} [vs|versus|and|against] {k} for {o}",
            "[shop a|here|this store] [has|sells] {n} for {m}[,|;| and] [shop b|there|that store] {k} for {o}[,|;|.] [how much do i save per piece in the second|price difference per piece|how much cheaper is b per piece]",
            "[how much|by how much] [less|cheaper] [is one|per piece is it] at {k} for {o} than at {n} for {m}",
            "{m} for {n} [kilos|liters|hours] [vs|against|and] {o} for {k}[,|;|.|:] [difference per unit|unit price difference|how far apart per unit]",
            "[pack|box|bag] of {n} at {m} minus [pack|box|bag] of {k} at {o}, per piece",
        ),
        (
            "{n}个{m}，另一种{k}个{o}，[单价差多少|每个差多少|一个便宜多少]",
            "[甲店|这家]{n}[个|斤]{m}，[乙店|那家]{k}[个|斤]{o}，[乙店每个便宜多少|后者单价便宜多少|单价相差多少]",
        ),
    ),
)
