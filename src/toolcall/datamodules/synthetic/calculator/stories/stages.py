"""Three counts together: of stages, of kinds, of days."""

from toolcall.datamodules.synthetic.calculator.stories.story import story
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    story(
        "{a} + {b} + {c}",
        (
            "{who} [ran|walked|drove|rode|swam] {a} [km|miles|minutes] on monday, {b} on [tuesday|wednesday] and {c} on [thursday|friday][,|;|.] [how far in total|how much altogether|total|what's the sum]",
            "{a} [red|small|white|fresh] {t}, {b} [blue|medium|black|frozen] ones and {c} [green|large|yellow|dried] ones[,|;|.] <how many together>",
            "[anna|tom|mom|ben] [has|got|picked|made] {a} {t}, [bob|sue|dad|lee] {b} and [i|max|eva|carl] {c}[,|;|.] [how many together|how many in all|what do we have|total]",
            "[day|week|month|quarter|class] [totals|counts|numbers|figures][:|,] {a}, {b} and {c}[,|;|.] [sum|together|altogether|grand total]",
            "[first|at first] {a}[,|] [then|next] {b}[,| and] [then|finally|at last] {c} [people came|kids arrived|cars passed|{t} were sold|emails came in][,|;|.] [how many in all|how many altogether|total]",
            "[breakfast|morning|math|january]: {a}[,|;] [lunch|noon|physics|february]: {b}[,|;] [dinner|evening|history|march]: {c}[,|;|.] [total|sum|all together|how many in total]",
            "{a} [kids|adults|boys], {b} [women|seniors|girls] and {c} [men|teachers|guests][,|;|.] how many [people|people in all|seats do we need|altogether]",
            "[had|there were|we have|started with] {a} {t}[,|;] [got|found|bought|received] {b} and [later |then |]another {c}[,|;|.] [how many now|how many in all|total]",
            "how many {t} [are|is|do i have with] {a} here, {b} there and {c} [at home|in the car|in the shed]",
            "[legs of|stages of|parts of|chapters of] {a}, {b} and {c} [km|miles|minutes|pages][,|;|.] [how long altogether|total|how many in all]",
        ),
        (
            "[第一天|周一|上午]{a}[个|页|公里|]，[第二天|周二|下午]{b}[个|页|公里|]，[第三天|周三|晚上]{c}[个|页|公里|]，[一共多少|总共多少|合计多少]",
            "{a}个[大人|男生|红球]、{b}个[老人|女生|蓝球]和{c}个[小孩|老师|白球]，[一共多少|总共几个|加起来多少]",
            "[语文|小明|爸爸|一班]{a}[分|个|]，[数学|小红|妈妈|二班]{b}[分|个|]，[英语|小刚|我|三班]{c}[分|个|]，[总数多少|一共多少|加起来多少]",
            "[先|开始]来了{a}人，[又|后来]来了{b}人，[最后|再]来了{c}人，[一共几人|总共多少人|现在多少人]",
            "[早饭|一月|甲]{a}，[午饭|二月|乙]{b}，[晚饭|三月|丙]{c}，[总共|一共|合计][多少|是多少]",
            "{a}个{t}，[又买|又来]{b}个，[再买|再来]{c}个，[一共几个|现在多少|共多少个]",
            "[去|第一段]{a}公里，[中间|第二段]{b}公里，[最后|第三段]{c}公里，[全程多少|一共多远|总共多少公里]",
            "三[天|次|组]分别是{a}、{b}、{c}，[总和是多少|一共多少|加起来多少]",
        ),
        0.8,
    ),
)
