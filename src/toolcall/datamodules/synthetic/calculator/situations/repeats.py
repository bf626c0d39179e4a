"""What is paid or earned again and again: a coffee twelve times, an hour's pay for so many hours."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.calculator.situations.prices import any_price
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Shown


def _hours(content: Content) -> Shown:
    """As worked: 8, 38, 7.5."""
    if content.chance(0.15) and not content.spelled:
        return Shown.verbatim(f"{content.rng.randint(2, 45)}{content.choose('.5', '.5', '.25', '.75')}")
    return small(content, 2, content.choose(10, 12, 45))


def _times(content: Content) -> Shown:
    return small(content, 3, content.choose(12, 12, 30))


FORMS: tuple[Form, ...] = (
    question(
        "{n} * {m}",
        (
            "[paid|i paid|spent|we paid] {m} for [a coffee|a ticket|parking|lunch|a beer|a bus ride|a haircut|a wash] {n} times[,|;|.|] <how much>",
            "[paid|i paid|she paid] {m} {n} times[,|;|.|] <how much>",
            "{n} times {m} for [a coffee|a taxi|the bus|lunch|the pool][,|;|.] <how much>",
            "[a coffee|the bus|the sauna|a wash|the toll] [is|costs|was] {m} and i [had|took|paid|used] it {n} times[,|;|.] <how much>",
            "[went|i went|we went] to the [pool|cinema|gym|zoo|sauna] {n} times at {m}[| each| a visit| a time][,|;|.|] <how much>",
            "[bought|i bought|we had] a [coffee|sandwich|beer|magazine] for {m} {n} times[,|;|.] <how much>",
            "{m} [every time|each time|a go|a time], {n} times[,|;|.|] <how much>",
            "[he|she|grandma|the uncle] gave me {m} {n} times[,|;|.] how much [is that|money is that|did i get]",
        ),
        (
            "[一杯咖啡|一次停车|一趟地铁|一顿午饭]{m}，[付了|买了|花了|去了]{n}次，[一共多少|一共多少钱|花了多少]",
            "{n}次，[每次|一次]{m}，[一共多少|总共多少钱|合计多少]",
            "[花{m}花了{n}次|每次{m}，付了{n}次|{m}的东西买了{n}次]，[一共多少|总共花了多少]",
            "[每次|一次][去|洗车|打车|理发]{m}，[去了|一共]{n}次，[一共多少|多少钱|总共多少]",
            "[同样的|一样的][票|咖啡|书]{m}，买了{n}次，[一共多少|多少钱]",
        ),
        0.7,
        n=_times,
        m=any_price,
    ),
    question(
        "{n} * {m}",
        (
            "{m} an hour[,|;|.] {n} hours[,|;|.|] [how much|what's the pay|what do i get|how much is that|what do i earn]",
            "[i get|i earn|she gets|he makes|they pay me|i'm paid] {m} [an hour|per hour][,|;|.| and] [i worked|i work|worked|she worked|for] {n} hours[,|;|.|] [how much is that|what do i get|how much did i make|what's my pay]",
            "{n} hours at {m} an hour[,|;|.|] [what's the pay|how much do i get|how much is that|wages]",
            "[hourly wage|hourly rate|hourly pay|wage][:| is| of|] {m}[| an hour][,|;|.] {n} hours[,|;|.|:] [pay|what's the pay|how much|total pay|what do i earn]",
            "[worked|i worked|she works] {n} hours [today|this week|on the weekend|last week|a week] [for|at] {m} an hour[,|;|.|] [how much is that|what do i get|how much did i earn]",
            "what [do i get|do i earn|is my pay|does he make] for {n} hours [at|with] {m} an hour",
            "[my shift|the shift|the job] is {n} hours [at|and pays] {m} an hour[,|;|.] [how much is that|what do i get]",
            "how much is {n} hours [of work |of tutoring |of babysitting |]at {m} an hour",
            "{m}/h[,|;| x| *] {n} [h|hours|hrs][| is how much|, pay|, how much]",
        ),
        (
            "时薪{m}，[干了|做了|工作|上了]{n}小时[的班|]，[多少钱|挣多少|工资多少|能拿多少]",
            "[一小时|每小时|每个小时]{m}，[干|做|上班|工作]{n}[小时|个小时]，[挣多少|多少钱|一共多少|工钱多少]",
            "{n}小时，[时薪|每小时]{m}，[工资多少|共多少钱|挣多少]",
            "[家教|兼职|保洁][每小时|一小时]{m}，[这周|今天|一共|][做了|]{n}小时，[多少钱|挣多少|该付多少]",
            "[周末|这周|今天]打工{n}小时，[时薪|一小时]{m}，[挣了多少|赚多少钱|多少钱]",
        ),
        0.8,
        n=_hours,
        m=any_price,
    ),
)
