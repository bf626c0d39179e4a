"""What so many cost, from the price of others."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import money, small

FORMS: tuple[Form, ...] = (
    question(
        "{m} / {n} * {k}",
        (
            "if {n} <goods> cost {m}[,|] [how much|what] [do|would|will] {k} cost",
            "{n} <goods> [cost|are|come to] {m}[,|.] [how much|what] [are|would be|do i pay for] {k}",
            "[i paid|we paid|she paid] {m} for {n} <goods>[,|.] [how much for|what would i pay for|what about] {k}",
            "{m} for {n} <goods>[,|;] [so how much for|what would be the price of|how much are] {k}",
            "{n} cost {m}[,|] [what do|how much do] {k} cost",
            "[they charge|a store charges|the shop asks] {m} for {n}[,|.] [how much is it for|what do they charge for] {k}",
            "at {m} for {n}[,|] [how much are|what do i pay for|what's the price of] {k}",
            "the price [of|for] {k} <goods> if {n} [cost|are] {m}",
            "[a|one] [pack|box|tray|bunch|bag] of {n} [is|costs|runs] {m}[,|;|.] [what would|how much would|what do] {k} [single ones |of them |]cost",
            "[i got|we got|she got|got] {n} for {m}[,|;|.] [i want|we need|she needs|need] {k}[,|;|.|:] [how much|what will that cost|price|cost]",
            "[he earned|i made|she was paid|i got] {m} [in|for] [{n} hours[,|;|.] how much for {k} hours|{n} days[,|;|.] what about {k} days|{n} weeks[,|;|.] how much in {k} weeks]",
            "{n} [kilos|meters|liters|yards|hours] [cost|are|at|for] {m}[,|;|.| -] {k} [cost|are|would be|=|will be] [how much|what]",
            "price: {m} per {n}[,|;|.] [need|buying|i take|amount] {k}[,|;|.|:] [cost|total|how much]",
            "[same price|at this rate|at that price]: {n} for {m}[,|;| so| and] {k} for [how much|what]",
            "{n} [tickets|lessons|hours|shirts] [set me back|cost me|were] {m}, [so |]what [will|would] {k} [set me back|cost me|be]",
            "[scale|convert] the price: {n} [pieces|units|cups] cost {m}, i [want|need] {k}",
            "[what|how much] [should|must|do] i [charge|pay|ask|budget] for {k} [when|if|given that] {n} <goods> [cost|sell for|go for|are] {m}",
            "{k} <goods>[,|:|;] [how much|what price|cost] [if|when] {n} are {m}",
        ),
        (
            "{n}个{m}，[买|]{k}个[多少钱|要多少钱]",
            "[买|]{n}斤[米|苹果|肉|]花了{m}，[那|]{k}斤[要多少|多少钱]",
            "如果{n}件要{m}，{k}件要多少[钱|]",
            "{n}[斤|个|米|本]{m}，[照这样|按这个价|同样的]{k}[斤|个|米|本]多少钱",
            "[干|做|上]{n}天[班|活|]挣{m}，{k}天[挣多少|能挣多少|多少钱]",
            "[花|用|付]{m}[买了|能买|买]{n}[个|张|斤]，[再买|想买|要买|买]{k}[个|张|斤][得多少|要花多少|多少钱]",
            "[打印|洗|复印]{n}张{m}，{k}张[多少钱|要多少]",
            "[如果|要是|已知]{n}[个{m}，{k}个|份{m}，{k}份|斤{m}，{k}斤][多少钱|要多少|是多少钱]",
            "{n}[份|人份|桌][的|]成本{m}，[做|来]{k}[份|人份|桌][要多少|成本多少]",
        ),
        0.6,
        m=money,
        n=lambda c: small(c, 2, 12),
        k=lambda c: small(c, 2, 20),
    ),
)
