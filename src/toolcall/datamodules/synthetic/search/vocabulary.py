"""Wording that patterns share: `<want>` stands for the ways of wishing for notes behind a story or a topic."""

from toolcall.datamodules.synthetic.phrase import written_out

_ENGLISH = {
    "about": "[about|about|about|on|on|for|regarding|concerning|covering|dealing with|related to|that mention|that explain|explaining]",
    "notes": "[notes|notes|pages|material|documents|articles|write-ups|texts|handouts|lessons|entries|files|info]",
    "place": "[the notes|our notes|my notes|the docs|the archive|the wiki|the library|my notebook|the course|our files|the knowledge base|the handouts|my binder]",
    "pause": "[, |, |. |... |; | - |: |! ]",
    "want": "[any notes|anything on that|what do we have|find me something|where can i read about it|what do the notes say|search for it|look it up|got something to read|help me find something|show me what we have|is there a page on it|can you find it|notes please|find notes]",
}
_CHINESE = {
    "material": "[笔记|笔记|笔记|资料|文档|文章|内容|材料|课程笔记|教程|讲义|信息|学习资料|参考资料]",
    "notes": "[笔记|笔记|资料|文档|文章|材料|讲义|教程|参考资料|学习资料|课件|内容|说明]",
    "place": "[笔记|笔记本|资料库|文档|知识库|讲义|课程资料|我的笔记|我们的文档|课件]",
    "pause": "[，|。|……|；|！]",
    "want": "[有笔记吗|有资料吗|帮我找找|查一下|给我找点资料|笔记里怎么说|哪篇笔记讲了|搜一下|想看看资料|有没有相关笔记|帮我查查|找篇笔记看看|哪里能看到|能解释一下吗]",
}


def english(*patterns: str, **own: str) -> tuple[str, ...]:
    """The patterns, with every part written out: one that all share, or one of their `own`.

    >>> english("<find> {topic}", find="[find|look up]")
    ('[find|look up] {topic}',)
    """
    return written_out(patterns, _ENGLISH | own)


def chinese(*patterns: str) -> tuple[str, ...]:
    """The same for Chinese patterns."""
    return written_out(patterns, _CHINESE)
