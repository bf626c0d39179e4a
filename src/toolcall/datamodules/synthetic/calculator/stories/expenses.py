"""Three expenses together."""

from toolcall.datamodules.synthetic.calculator.stories.story import story
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    story(
        "{m} + {k} + {o}",
        (
            "[rent|flight|food|shoes] [is |was |]{m}, [power|hotel|gas|a belt] [is |was |]{k} and [internet|taxi|phone|a tie] [is |was |]{o}[,|;|.] [total|how much altogether|what do i pay in all|sum]",
            "{who} [spent|paid] {m} on [food|clothes|books], {k} on [gas|shoes|pens] and {o} on [fun|hats|bags][,|;|.] [how much in total|how much altogether|total]",
            "[bills|receipts|expenses|payments|three invoices][:|,| of] {m}, {k} and {o}[,|;|.|] [total|sum|altogether|]",
            "[a starter|breakfast|coffee|the cable] at {m}, [a main|lunch|cake|the plug] at {k} and [a dessert|dinner|juice|the lamp] at {o}[,|;|.] <how much>",
            "[first|monday] {m}[,|] [then|tuesday] {k}[,|] [and then|wednesday] {o}[,|;|.] [how much did i spend|total spending|how much is that altogether]",
            "[i got|we raised|she earned|collected] {m} from [mom|the bake sale|job one|anna], {k} from [dad|the raffle|job two|ben] and {o} from [grandma|donations|job three|carl][,|;|.] [how much in all|total|how much money is that]",
            "{m} plus {k} [tax|shipping|tip] plus {o} [fee|insurance|deposit|handling]",
            "[base price|ticket|room] {m}[,|;|+] [extras|bag|parking] {k}[,|;|+] [tax|seat|breakfast] {o}[,|;|.] [total|final price|what do i pay]",
        ),
        (
            "[房租|早饭|机票|鞋]{m}，[水电|午饭|酒店|裤子]{k}，[网费|晚饭|打车|帽子]{o}，[一共多少|总共多少钱|合计多少]",
            "[先|上午]花了{m}，[又|下午]花了{k}，[再|晚上]花了{o}，[一共花了多少|总共多少|花了多少钱]",
            "三[笔|张|项][账单|发票|支出]{m}、{k}、{o}，[合计|一共多少|加起来多少]",
            "[爸爸|爷爷]给{m}，[妈妈|奶奶]给{k}，[姑姑|舅舅]给{o}，[一共多少钱|总共收了多少|共多少]",
            "[底薪|工资]{m}，[提成|奖金]{k}，[补贴|加班费]{o}，[总共拿多少|收入多少|合计多少]",
            "[菜|衣服]{m}加[肉|鞋]{k}加[水果|袜子]{o}，[一共多少|总共多少钱]",
            "[票|商品]{m}，[税|运费]{k}，[服务费|保险]{o}，总价[多少|是多少]",
            "买[书|菜|票]{m}，买[笔|米|水]{k}，买[本子|油|零食]{o}，[共多少|一共要付多少]",
        ),
        0.7,
    ),
)
