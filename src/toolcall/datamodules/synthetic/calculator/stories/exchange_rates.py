"""Money changed at a rate."""

from toolcall.datamodules.synthetic.calculator.stories.story import story
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    story(
        "{a} * {r}",
        (
            "[at|with|using] [a rate of|an exchange rate of|a conversion rate of|the rate] {r}[,|] [how much|what] [is|are|do i get for] {a} [euros|dollars|pounds|yen|francs]",
            "{a} [euros|dollars|pounds|francs] at [a rate of |an exchange rate of |]{r}[,|;|] [how much do i get|what's that worth|how much is that|converted]",
            "[one|a] euro is {r} [dollars|francs|dollar][,|;|.| so| and] [how much|what] [is|are|do i get for] {a} euros",
            "[exchange rate|rate|fx rate][:| is| of|] {r}[,|;|.] [amount|changing|i change|to convert][:|] {a}[,|;|.| -] [result|how much|what do i get|converted amount]",
            "[the bank|the booth|the atm|revolut] [gives|pays|offers] {r} per [euro|dollar|pound][,|;| and|.] i [have|change|exchange|bring] {a}[,|;|.] [how much do i get|what do i get|how much is that]",
            "[exchanging|changing|swapping] {a} [dollars|euros|pounds] [at|with a rate of] {r}",
            "[if|when] a dollar [buys|is worth|is|gets me] {r} [pesos|yen|kronor|rupees][,|] [what|how much] [is|are|do i get for] {a} dollars",
            "convert {a} [euros|dollars|pounds|francs] [at|using|with] [a rate of|the rate|exchange rate] {r}",
            "my [hotel|bag|tour|meal] [abroad |]costs {a} [euros|dollars|pounds] and the rate is {r}[,|;|.] [how much is that at home|what do i pay at home|how much is it in my money]",
        ),
        (
            "汇率[是|为|]{r}，{a}[美元|欧元|英镑][能换|换|是|等于][多少|多少钱|多少人民币]",
            "一美元[换|等于|兑]{r}[元|人民币]，{a}美元[是多少|换多少|等于多少人民币]",
            "{a}[美元|欧元|英镑|港币]按{r}的汇率[换|算|折算]，[是多少|多少钱|能换多少]",
            "[用|拿]{a}[美元|欧元|英镑]换人民币，汇率{r}，[能换多少|得多少|换多少钱]",
            "[今天|银行|机场]汇率{r}，我[有|要换|换]{a}[美元|欧元|英镑|]，[能拿到多少|是多少|换成人民币多少]",
            "[一件衣服|酒店|机票]{a}[美元|欧元|英镑]，汇率{r}，[合多少人民币|合多少钱|折合多少]",
            "把{a}[美元|欧元|英镑]换成人民币，[按|汇率]{r}[算|]",
            "{r}的汇率，{a}[美元|欧元]值多少[钱|人民币]",
        ),
        0.5,
    ),
)
