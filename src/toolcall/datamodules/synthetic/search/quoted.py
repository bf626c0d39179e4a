"""Asking for notes on what stands between quotation marks."""

from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.search.vocabulary import chinese, english

QUOTED: Phrasings = {
    "en": english(
        '[search for|search|look up|find|look for|find me|lookup|query|google|check|fetch|locate] "{topic}"[| please| in the notes| for me| in the docs]',
        '[find|get|show me|any|i need|list|are there|give me|do we have] [notes|material|anything|something|a page|info|texts] [on|about|for] "{topic}"',
        "[find|get|show me|any|i need|search for|look up|do we have] [notes on |notes about |something on ||]'{topic}'",
        '[what is|what\'s|explain|who can explain|tell me about|what do we have on|what do the notes say about] "{topic}"',
        '"{topic}"[, |: | - |? | ][notes|any notes|search|find it|look it up|what is it about|do we have notes on it|where is that note|please search|find me the page]',
        "[search|find|notes|query|title|topic|text]: [\"{topic}\"|'{topic}'|“{topic}”]",
        '[where is|open|show me|i\'m looking for|find|bring up] the [note|page|text|article|chapter|lesson|handout|document] [called|titled|named|entitled|with the title|on|about] "{topic}"',
        "[we're reading|i have to read|my class reads|our book club has|my essay is on|i'm writing about|the exam is on] \"{topic}\"<pause><want>",
        'the [teacher|prof|boss|lecturer|book|doctor] [keeps saying|wrote on the board|mentioned|says|put on the slide] "{topic}"<pause><want>',
        "[search|find|look up|look for] “{topic}”[| in our notes| please|]",
    ),
    "zh": chinese(
        "[搜索|查找|搜一下|查一下|找|搜|查|检索|帮我查][“{topic}”|「{topic}」|《{topic}》]",
        "[找|查|搜|有没有|给我|我要][关于|讲|]《{topic}》的<notes>",
        "《{topic}》[的笔记|的资料|，有笔记吗|，查一下|讲的是什么|，帮我找找|这篇在哪|在哪份资料里]",
        "[在读|要读|老师让读|正在写|论文写的是]《{topic}》<pause><want>",
        "[搜索|主题|查询|题目]：[《{topic}》|“{topic}”]",
        "[打开|显示|找出|调出]题为《{topic}》的<notes>",
        "笔记里[有没有|怎么说|哪里提到|有提到]“{topic}”",
        "“{topic}”[，|：|——]<want>",
    ),
}
