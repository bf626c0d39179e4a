"""Conversions of durations: of films and trips, of contracts and ages."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.units.factors import among
from toolcall.datamodules.synthetic.form import Form

SHORT: tuple[Form, ...] = (
    Form(
        among("h", "min", "s", "d", "w"),
        phrasings(
            (
                "how long is {a} {u} in {v}",
                "the [film|trip|meeting|course] [takes|lasts] {a} {u}[,|;] how many {v} is that",
                "[i waited|it took|we have] {a} {u}[,|;] [what's that in {v}|how many {v} is that]",
                "[duration|running time|uptime|delay|wait|total time|length of stay|age][:| is| =|] {a} {u}[,|;| ->| -|.] [in {v}|{v}?|how many {v}|convert to {v}]",
                "[the kids|my shift|jail|the battery|the guarantee|the antibiotics|the treatment] [slept|lasts|goes on for|runs for|is on for] {a} {u}[,|;|.] [how many {v}|what is it in {v}]",
                "[boil|bake|wait|rest it|soak|charge it|exercise] [for |]{a} {u}[,|;|.| -] [my timer counts in {v}|how many {v} is that|what's that in {v}]",
                "how many {v} [have passed|go by|pass|does it take|do i wait|are lost] [in|when it's|if it takes|after] {a} {u}",
                "a {a} {u} [flight|movie|song|nap|shift|trip|course|break] [in {v}|is how many {v}|, how many {v}]",
                "{a} {u} [of sleep|of work|of waiting|of driving|of practice|of screen time] [is how many|in|makes how many|equals how many|to] {v}",
            ),
            (
                "[等了|用了|持续了|还有]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}有多久，用{v}[表示|算]",
                "[时长|片长|用时|总时间|延误|保质期][：|是|为|]{a}{u}，[换成{v}|合多少{v}|{v}是多少|用{v}写]",
                "{a}{u}的[电影|航班|课|会议|假期|视频][是|有|等于]多少{v}",
                "[煮|烤|泡|充电|运动|睡]{a}{u}，[等于|就是|合][几|多少]{v}",
                "[过了|再过|剩下|还剩]{a}{u}，也就是[几|多少]{v}",
            ),
        ),
        0.3,
    ),
)
LONG: tuple[Form, ...] = (
    Form(
        among("y", "mon", "w", "d", "dec"),
        phrasings(
            (
                "[the loan|the lease|my contract|the warranty|the course|the sentence|the visa] [runs|is|lasts] {a} {u}[,|;|.] [how many {v} is that|what's that in {v}|in {v}?]",
                "[my baby|my son|the tree|the company|the dog|our marriage] is {a} {u} old[,|;|.] [how many {v} is that|what's that in {v}|in {v}?]",
                "how many {v} [are there in|pass in|make up|go into] {a} {u}",
                "[i've lived here|she's been pregnant|he's been away|we've been together|i've worked here] [for |]{a} {u}[,|;|.] [how many {v}|what's that in {v}|in {v} that's how much]",
                "[term|period|notice period|age|warranty][:| of| =| is|] {a} {u}[,|;| ->| -] [in {v}|{v}?|how many {v}]",
                "{a} {u} [from now|of payments|of school|of saving] [in|is how many] {v}",
                "count {a} {u} in {v}",
                "{a} {u} - that's how many {v}",
            ),
            (
                "[合同|贷款|保修|学制|签证|租期][是|]{a}{u}，[是|合|等于]多少{v}",
                "[宝宝|孩子|狗|公司][已经|]{a}{u}了，[是|合|等于]多少{v}",
                "[住了|工作了|结婚|怀孕]{a}{u}，[也就是|是|合]多少{v}",
            ),
        ),
        0.3,
    ),
)
