"""Years between two years, and between two ages."""

from toolcall.datamodules.synthetic.calculator.stories.story import story
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    story(
        "{z} - {y}",
        (
            "[born in|i was born in|she was born in|my grandpa was born in|he's from] {y}[,|;|.| -] how old [in|will i be in|will he be in|is that in|am i in] {z}",
            "how old [will i be|is someone|will my kid be|am i] in {z} if [born in|the birth year is|i was born in] {y}",
            "[year of birth|born|birth year][:|] {y}[,|;] [year|now|in][:|] {z}[,|;|.] [age|how old|what age]",
            "from {y} to {z}[,|;| -|:|] [how many years|how many years is that|that's how many years]",
            "how many years [are there |are |lie |passed |]between {y} and {z}",
            "[the company|our house|the bridge|the club|this tree] [was founded in|dates from|was built in|was planted in|opened in] {y}[,|;| and|.] [how old is it in|what anniversary is|how many years until|how long is that by] {z}",
            "[years|how long|how many years] since {y} in {z}",
            "[married|moved here|started working|retired|graduated] in {y}[,|;|.] [it's|it is|now it's|this is] {z}[,|;|.] how many years [is that|have passed|ago was that]",
            "it's {z}[,|;|.| and] [how long ago was|how many years ago was|how many years since] {y}",
            "[age|my age] in {z}[,|;|:| if|] born [in |]{y}",
            "[the loan|the mortgage|my passport|the patent] [runs from|is from] {y} [to|until|till] {z}[,|;|.] [how many years|that's how many years]",
        ),
        (
            "{y}年[出生|生的|生]，{z}年[多大|多少岁|几岁]",
            "{y}年到{z}年[有|是|隔了|过了|相差]多少年",
            "[出生年份|生于]{y}，{z}年[是|]多少岁",
            "[公司|学校|大桥|房子]{y}年[成立|建成|开始建|开业]，到{z}年[多少年|几年了|是多少周年]",
            "从{y}年到{z}年[一共|]几年",
            "现在是{z}年，{y}年[是|]多少年前",
            "{y}年[结婚|毕业|参加工作|搬来的]，{z}年[是几年了|过了多少年|多少年了]",
            "[爷爷|我妈|小明|我]{y}年的，到{z}年[几岁|多大]",
        ),
        0.7,
    ),
    story(
        "{p} - {q}",
        (
            "[i'm|i am|she's|he is|my dad is|anna is] {p}[,|;| and] my [brother|sister|cousin|son|friend] is {q}[,|;|.] [age difference|how many years apart|how much older|what's the age gap|by how many years]",
            "[i'm|she's|he is|my mom is|grandpa is] {p}[,|;|.] how old [was i|was she|was he|were they] {q} years ago",
            "{q} years ago[,|] how old was [i|he|she|someone|my dad] [if|when] [now |today ]{p}",
            "[age now|today] {p}[,|;|.] age {q} years [ago|before|earlier]",
            "[in|at] {p} [i retire|he retires|she can retire|you retire] and [i'm|he's|she is|now it's] {q}[,|;|.] how many years [to go|left|until then|more]",
            "[i have|there are|we have|left were] {p} days [left|of leave|of vacation|until the exam] and [i take|i used|gone are|i've taken] {q}[,|;|.] how many [are left|remain|more]",
            "[a {p} hour|the {p} hour|our {p} hour] [flight|shift|drive|trip][,|;| and] {q} [hours |]are [over|behind us|done][,|;|.] how many hours [left|to go|remain]",
            "[on page|at level|on floor|i'm on step] {q} of {p}[,|;|.] how many [to go|left|more|remain]",
            "{p} [seats|slots|places|spots][,|;] {q} [taken|full|gone|booked][,|;|.] [free|how many free|left|open]",
        ),
        (
            "[我|姐姐|爸爸|哥哥]{p}岁，[弟弟|妹妹|我|堂弟]{q}岁，[相差几岁|大几岁|差多少岁]",
            "[我|她|爷爷]今年{p}岁，{q}年前[几岁|多大|多少岁]",
            "{p}岁退休，[我|他|妈妈][现在|今年]{q}岁，还[有|要][几年|多少年]",
            "[年假|假期|考试前]{p}天，[休了|用了|过了]{q}天，[还有几天|剩几天|还剩多少天]",
            "{p}个[车位|名额|座位]，[占了|用了|报了]{q}个，[还有几个|剩几个|空几个]",
            "[一共|总共]{p}层楼，[到了|爬到]{q}层，还[有|要爬][几层|多少层]",
            "{q}年前[我|他][几岁|多大]？[现在|今年]{p}岁",
            "{p}小时的[飞机|火车|班]，过了{q}小时，还[有|剩][几小时|多久]",
        ),
        0.6,
    ),
)
