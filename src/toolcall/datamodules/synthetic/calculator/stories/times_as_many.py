"""So many times as many as somebody else has."""

from toolcall.datamodules.synthetic.calculator.stories.story import story
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    story(
        "{a} * {x}",
        (
            "[anna|my sister|team a|the small box|dad] has {a} {t}[,| and|;] [ben|my brother|team b|the big box|uncle jim] has {x} times as many[,|;|.] how many [does he have|is that|are those]",
            "[i'm|my son is|the kid is|she is] {a} and [my uncle|my dad|the teacher|grandma] is {x} times [as old][,|;|.] how old [is he|is she|is that]",
            "{x} times as [many|much|long|far|tall|heavy] as {a}",
            "[this one|the new road|the other rope|the tower|his jump] is {x} times as [long|far|tall|high] as [the old one, which is |mine of |the first of |]{a}[,|;|.] how [long|far|tall|high] is it",
            "[sales|views|the dose|the price|rent|the crowd] [was|were] {a} and [grew|rose|went up|increased] {x}[-fold|fold][,|;|.] [what is it now|how many now|how much is that]",
            "{a} [people|users|bacteria|sheep] [become|turn into|multiply to] {x} times as many[,|;|.] how many [are there|is that|now]",
            "[make|cook|bake] {x} times the recipe[,|;|:] it [says|needs|takes] {a} [grams|eggs|ml|cups|g][,|;|.] how [much|many][ do i need| is that|]",
            "[he|she|tom|my boss] [earns|makes|runs|reads|eats] {x} times what [i do|the other does|ann does][,|;|.] [mine is|i do|that is|she does] {a}[,|;|.] [how much is his|how much is that|what's that]",
        ),
        (
            "[小明|妹妹|鸡|白兔]有{a}[个|只|本]，[小红|哥哥|鸭|黑兔]是[它|他|她]的{x}倍，[有多少|是几]",
            "[我|儿子|弟弟]{a}岁，[爸爸|叔叔|爷爷]的年龄是[我|他]的{x}倍，[多大|多少岁|几岁]",
            "[去年|上个月]{a}[人|件|台|]，[今年|这个月]是[去年|上个月|之前]的{x}倍，[是多少|有多少]",
            "[短绳|小楼|小箱子]{a}[米|厘米|公斤]，[长绳|大楼|大箱子]是[它的|其]{x}倍，[是多少|有多少]",
            "[配方|菜谱]要{a}克，做{x}倍的量，[要多少|需要多少克]",
            "[价格|人数|产量]{a}，[翻到|涨到|增加到]原来的{x}倍，[是多少|现在多少]",
            "一[份|倍]是{a}，{x}[份|倍]是多少",
            "有{a}个{t}，{x}倍是几个",
        ),
        0.5,
    ),
)
