"""What is left after two expenses."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "{m} - {o} - {q}",
        1.2,
        (
            "[had|i had|i've had|we had|started with|there was|i got] {m} [this morning|on monday|yesterday|in my wallet|to start with|for the week|][,|;|.| and] [blew|spent|paid|i spent|i blew|gave|dropped] {o} [on|for] [shoes|food|gas|books|the bus|rent|a game|groceries|drinks] and [another |then |]{q} [on|for] [lunch|a film|coffee|a gift|snacks|the taxi|bread|parking][,|.|;] <money left>",
            "[my budget is|i have|we have|we've got|out of] {m}[,|;|.] [minus |]{o} for [food|rent|the hotel|tickets] [and|,] {q} for [gas|fun|the train|drinks][,|.|;] <money left>",
            "{m} in [my account|the bank|cash|my pocket][,|;] [rent|the bill|insurance|the phone bill] takes {o} and [food|the car|gas|the internet] {q}[,|;|.] <money left>",
            "from {m} i [spent|paid|used] {o} [then|and then|and] {q}[,|.|;] <money left>",
            "[spent|paid] {o} and {q} [out of|from] [my |the |]{m}[,|.|;] <money left>",
            "i [earn|make|get] {m}[,|;] {o} goes [to|for] [rent|tax|my mom] and {q} [to|for] [food|the car|savings][,|;|.] <money left>",
            "{m} [pocket money|allowance|salary|cash][,|:|;] {o} [gone|spent] on [sweets|clothes|a ticket|books][,| and] {q} on [games|food|a ride|pens][,|;|.] <money left>",
            "[if i|i] [pay|spend] {o} [on|for] [a shirt|dinner|the hotel] and {q} [on|for] [a hat|a drink|the museum] from {m}[,|;|.] <money left>",
            "started the [day|week|month] [with|on] {m}[,|;] {o} to [the dentist|my landlord|the vet|my brother], {q} to [the mechanic|the sitter|charity|the school][.|,|;] [what's my balance|<money left>]",
            "what remains of [my |a |the |]{m} [bonus|budget|refund|grant|paycheck] [after|once i pay] {o} [for|on] [tires|paint|fees|flights] and {q} [for|on] [labor|brushes|books|bags]",
            "[how much|what] [do i have|will i have|is|would be] left [of|from] {m} [after|if i pay|once i've paid] {o} and [then |]{q}",
            "[balance|account|wallet|budget|funds]: {m}[,|;|.] [out|paid|spent|bills|costs]: {o}[,| and| +] {q}[.|,|;] [left|remaining|rest|<money left>]",
            "[withdrew|took out|grandma gave me|won|got paid|sold my bike for] {m}[,|;|.] {o} [went on|went to|was for] [school stuff|fuel|the vet|repairs|a present][,| and] {q} [on|to|for] [sweets|cinema|a haircut|stamps|a sandwich][,|.|;] <money left>",
            "[the|our] [club|class|team|office|project] had {m}[,|;|.] [pizza|prizes|flyers|balls|paint] cost {o}, [drinks|rent|stamps|shirts|brushes] {q}[,|.|;] [what's in the kitty|what's left in the pot|<money left>]",
            "after [paying |]{o} [for|in] [heating|petrol|school fees|tax] and {q} [for|in] [water|repairs|lunches|tolls][,|] what [stays|remains|is left|do i keep] [of|from] {m}",
            "[take|deduct|subtract] {o} [for|of] [materials|tax|shipping] and {q} [for|of] [labor|fees|packing] from {m}",
            "[price was|it cost|listed at|the car was] {m}[,|;] [got|they took|minus] {o} [trade-in|off|discount] and {q} [rebate|cashback|coupon][,|;|.] [what did i pay|net price|final price|what's left to pay]",
            "[owe|i owe|i owed|debt of|loan of|the loan was] {m}[,|;] paid [back |off |]{o} [in march|last week|first] and {q} [in april|today|after that][,|.|;] [what do i still owe|how much is still open|still owed|how much to go]",
            "[invoice|course|trip|fridge|kitchen] {m}[,|;] [deposit|down payment|already paid|advance] {o}[,| and] [second payment|voucher|credit|first installment] {q}[,|;|.] [what's still due|what's open|balance due|outstanding]",
            "[i need|we need|goal:|target] {m} [for a trip|for a car|for the party|for the roof|][,|;] have {o}[,| and] [mom gives|dad adds|will get|a friend adds] {q}[,|.|;] [how much is missing|what's missing|how much more|how far off]",
            "i'm [down|out] {o} [for|on] [taxis|shoes|wine|a fine] and {q} [for|on] [tickets|a cab|dessert|toys], [began|started|came] with {m}[.|,|;] <money left>",
            "[sold for|revenue|turnover|we took in|sales of] {m}[,|;] [rent|ingredients|costs|materials] {o}[,| and] [wages|fees|stall|power] {q}[,|.|;] [profit|what's the profit|what did we make]",
        ),
        (
            "[我有|带了|早上有|工资|兜里有|原来有]{m}，[买菜|买鞋|交房租|打车|吃饭]花了{o}，[又|再|然后][买书|看电影|买水果|喝咖啡|充话费]花了{q}，<money left>",
            "{m}[，|]先[花|用|付]了{o}，[又|再][花|用|付]了{q}，<money left>",
            "[预算|生活费|零花钱]{m}，[房租|吃饭|交通]{o}，[水电|买书|娱乐]{q}，<money left>",
            "[工资|收入|奖金]{m}，[还花呗|房贷|车贷|交学费]{o}，[给爸妈|水电费|买奶粉|存起来]{q}，[手里还剩|剩下|结余][多少|多少钱]",
            "[花了|先花了|用了]{o}[和|，又花了|，又用了]{q}，[本来|原来|一开始]有{m}，<money left>",
            "[总价|全款|账单|学费]{m}，[定金|首付|已付|预付]{o}，[又付|再付|后来付]了{q}，[还差多少|还欠多少|还要付多少]",
            "[欠|借了|借|贷款]{m}，[上个月|先|第一次]还了{o}，[这个月|又|第二次]还了{q}，[还欠多少|还剩多少没还]",
            "从{m}[里|中|里面][拿出{o}，再拿出|扣掉{o}和|取走{o}，又取走|花掉{o}又花掉]{q}，<money left>",
            "{m}[扣除|减掉|除去]{o}的[房租|材料费|税]和{q}的[水电|人工|运费][，|][剩多少|净剩多少|还有多少]",
            "[班费|公款|活动经费|饭卡|余额|红包][有|共|里有|]{m}，[买水|印传单|早餐|布置]{o}，[买奖品|聚餐|午餐|租场地]{q}，[还剩多少|余额多少]",
            "[想买|攒钱买|目标]{m}的[电脑|相机|自行车]，[自己有|已有|存了]{o}，[妈妈给|奶奶给|再借]{q}，还[差|缺]多少",
            "[进账|营业额|卖了|销售额]{m}，[成本|进货|材料]{o}，[人工|房租|运费]{q}，[赚了多少|利润多少|净赚多少]",
            "[商品|机票|沙发]{m}，[优惠券|红包|满减]{o}，[积分抵|会员减|再减]{q}，[实付多少|到手价]",
            "妈妈给[我|了我|]{m}，[文具|零食|车费]{o}，[书|玩具|午饭]{q}，<money left>",
        ),
    ),
)
