"""Dozens, and years in months."""

from toolcall.datamodules.synthetic.calculator.stories.story import story
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    story(
        "{n} * 12",
        (
            "how many [eggs|things|items|donuts|roses] [are in|are|in|make] {n} dozen",
            "{n} dozen [eggs|donuts|roses|cookies][,|] how many [is that|pieces|in total]",
            "{n} dozen is how many",
            "[i need|i bought|we ordered|she has] {n} dozen {t}[,|.|;] how many [{t} |][is that|are that|altogether|do i have]",
            "how many [months|months are there] in {n} years",
            "how many is {n} dozen[| exactly]",
            "{n} years in months",
            "[order|bake|buy|get me|bring] {n} dozen [eggs|rolls|oysters|cupcakes][,|;|.] how many [pieces |single ones |]is that",
            "[convert|what is|turn] {n} dozen [to|into|in] [single items|pieces|units]",
            "{n} dozen = [?|how many|x]",
            "in {n} dozen there are how many",
            "[a salary|a fee|a rent] [paid|for] {n} years[,|;] how many [monthly payments|months]",
            "[if|when] a dozen is twelve[,|] how many are {n} dozen",
            "number of [eggs|pieces|items|roses] in {n} dozen",
            "{n} [boxes|cartons|crates] of a dozen {t}[,|;|.] <how many together>",
            "{n} years [is|are|makes|equals] how many months",
        ),
        (
            "{n}打[是多少个|鸡蛋是多少个|一共几个|{t}是多少个]",
            "[买了|有]{n}打{t}，[一共多少个|是几个]",
            "{n}打{t}是[几个|多少]",
            "[订|要|来]{n}打[玫瑰|啤酒|鸡蛋|毛巾]，[共几个|是多少个|总共多少]",
            "{n}打等于[多少|几]个",
            "[每|一]打12个，{n}打[是|有|共]多少个",
            "{n}打[啤酒|铅笔|袜子]有[多少|几][瓶|支|双]",
            "[多少|几]个[是|等于]{n}打",
            "一打十二个，[买了|有]{n}打，共[多少|几]个",
        ),
        0.3,
    ),
)
