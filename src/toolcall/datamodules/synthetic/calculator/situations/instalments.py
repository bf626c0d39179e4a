"""What remains of a price, paid or saved in equal parts."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "({m} - {o}) / {n}",
        1.2,
        (
            "[the sofa|the course|the trip|the laptop|a stroller] [is|costs] {m}[,|;] {o} [down|deposit|up front|paid already][,|;| and|.] [the rest in|rest over|remaining in] {n} [payments|installments|months|rates][,|.|;] [how much each|how much per payment|what's one payment]",
            "[i need|we need|need|saving] {m}[,|;| and|.] [i have|have|already have|saved] {o}[,|;|.] [{n} months left[,|.|;] how much per month|{n} weeks left[,|.|;] how much a week|{n} months to go[,|.|;] how much each month|{n} paychecks left[,|.|;] how much each time]",
            "[bill|dinner|the bill|food] [is|was|of] {m}[,|;| and| but] [grandpa|the boss|a voucher|mom] [pays|covers|paid|took care of] {o}[,|;|.] [rest|the rest|remainder] [split|shared] [by {n}|{n} ways|among {n}][,|.|;|] [how much each|each|per person|]",
            "{m} minus {o}[,| and] [the rest|what's left|the remainder] [split|divided|shared] [by|among|between] {n}[| people| of us]",
            "[take|after taking] {o} [off|out of|from] {m} [and|,|then] [split|divide|share] the rest [by|among|between] {n}",
            "[have|i have|budget|got] {m}[,|;] [spent|used|rent is|after] {o}[,|;|.] [{n} days left, how much a day|{n} weeks left, how much a week|{n} days to go, how much per day]",
            "[won|we won|we earned|collected] {m}[,|;] [minus|less|after] {o} [costs|expenses|tax|for pizza][,|;|.] {n} [people|of us|players] share[,|.|;] [how much each|each gets|per person]",
            "[per person|each]: {m} [minus|less|-] {o} [discount|coupon|deposit], {n} [people|of us|ways]",
            "[how much|what] is each of {n} [payments|rates|installments] [for|on] {m} [after|with] {o} down",
        ),
        (
            "[总价|电脑|手机|学费]{m}，首付{o}，[剩下的|余款]分{n}期，每期[多少|付多少]",
            "[账单|吃饭|聚餐]{m}，[用券减了|老板付了|优惠了|报销]{o}，[剩下的|其余][|由]{n}个人[平分|AA|平摊]，每人[多少|付多少]",
            "[要攒|目标|需要]{m}，[已有|已经存了|有]{o}，[还有|剩]{n}个月，每[个|]月[存多少|要存多少]",
            "[生活费|预算|工资]{m}，[花了|房租|已用]{o}，[还有|剩]{n}天，[每天能花多少|平均每天多少]",
            "{m}减[去|掉]{o}后{n}个人[平分|分]，[每人多少|一人多少]",
            "[收入|赚了|奖金]{m}，[成本|扣税|花费]{o}，{n}个人[平分|分]，每人[分多少|多少]",
        ),
    ),
    situation(
        "({m} - {o}) / {q}",
        0.8,
        (
            "[i want|saving for|i need] [a |]<item> [for|at|that costs] {m}[,|;| and|.] [i have|already have|saved] {o}[,|;| and|.] [save|i save|can save] {q} a [month[,|.|;] how many months|week[,|.|;] how many weeks|day[,|.|;] how many days]",
            "[goal|target|need] {m}[,|;] have {o}[,|;] [saving|adding|putting away] {q} [a month[,|.|;] how many months|a week[,|.|;] how many weeks]",
            "[debt|loan|i owe|balance] [of |]{m}[,|;] paid {o}[,|;| and|.] [paying|now|i pay] {q} a [month[,|.|;] how many more months|week[,|.|;] how many more weeks]",
            "how many [months|weeks|days] [until i have|to reach|to get to] {m} if i [have|start with] {o} and save {q} each time",
            "[spent|bill|fare|it came to] {m}[,|;] {o} [was a base fee|was fixed|is the flat fee|was entry][,|;|.] [the rest|rest] at {q} [an hour[,|.|;] how many hours|a ride[,|.|;] how many rides|a km[,|.|;] how many km]",
            "starting [from|with|at] {o}[,|] saving {q} a [month, how many months|week, how many weeks|day, how many days] to {m}",
            "from {o} to {m} at {q} [a month|a week|per day][,|;|:] how many",
            "i'm at {o}, i need {m}, [i earn|i get|i make] {q} [a shift|a day|an hour|a week][,|;|.] how many more",
        ),
        (
            "[想买|买]{m}的[电脑|自行车|相机]，[已有|存了|有]{o}，[每月存{q}，还要几个月|每周存{q}，还要几周|每天攒{q}，要几天]",
            "[欠|贷款]{m}，[已还|还了]{o}，[每月还{q}，还要几个月|每周还{q}，还要几周]",
            "[目标|要攒]{m}，[现在|手里]有{o}，每月[存|攒]{q}，[几个月够|多少个月能攒够|要几个月]",
            "[打车|修理|账单]一共{m}，[基本费|起步价|上门费]{o}，[每公里{q}，走了几公里|每小时{q}，几个小时]",
        ),
    ),
)
