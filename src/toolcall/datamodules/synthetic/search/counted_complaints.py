"""Asking for so many notes, {k}, with a complaint before it or in passing; and for what stands between quotation marks."""

from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.search.vocabulary import chinese, english

_MANY = "[{k} would do|{k} notes will do|{k} notes please|show me {k} notes|find me {k} pages|{k} will do|give me {k} texts|top {k} only|just the top {k}]"
_MANY_ZH = "[{k}条就行|{k}篇就行|{k}条就够|{k}篇就好|要{k}条|来{k}篇|给我{k}篇|{k}条|只要{k}条|{k}篇够了]"

COUNTED_COMPLAINTS: Phrasings = {
    "en": english(
        "i [just |really |still |]don't [get|understand] {topic}[. |, |; |... ]<many>",
        "{topic} makes [no|zero|little] sense to me[. |, |; |... ]<many>",
        "[notes|reading|something|anything] on {topic} please[. |, |; ]<many>",
        "[the prof|our teacher|the lecturer] [rushed through|skipped|mumbled through] {topic}[. |, |; ]<many>",
        "[my exam|the test|the quiz] is [on monday|close|tomorrow] and {topic} [won't stick|is a mess|is still a mystery][. |, |; ]<many>",
        "my brain [refuses|rejects|can't do] {topic}[. |, |; |! ]<many>",
        "[can you |could you |please |][find|dig up|pull up|look up] [notes|something|anything|the material] on {topic}[? |, |. ]<many>",
        "[ugh|help|sos|ok], {topic}[ again|][. |, |! |... ]<many>",
        "[i've|i have] been [stuck on|staring at|fighting with] {topic} all [day|night|week][. |, |; ]<many>",
        many=_MANY,
    ),
    "zh": tuple(
        pattern.replace("<many>", _MANY_ZH)
        for pattern in (
            "[快|赶紧|帮我|麻烦|][找下|找找|查查|搜下|找一下]{topic}的[笔记|笔记|资料|讲义]，<many>",
            "[查查|搜搜|找找|查下]{topic}，<many>",
            "[看不懂|弄不明白|不会|没听懂]{topic}[啊|]，[救命，|]<many>",
            "{topic}这[块|部分][没弄懂|不会|总是不懂]，[笔记|资料|]<many>",
            "[库里|笔记里|课程资料里]讲{topic}的，<many>",
            "[笔记里|课程资料里|库里|讲义里][查查|搜搜|找找]{topic}，<many>",
            "[明天考试|要考了|写作业呢]，{topic}的[笔记|资料]<many>",
            "[有没有|有啥]讲{topic}的[笔记|资料|文章]？<many>",
        )
    ),
}

COUNTED_QUOTED: Phrasings = {
    "en": english(
        '[search for|search|look up|find|look for|query] "{topic}"[, |; | and ][return|show|give me|list] [the first |the top |]{k}[| results| hits| notes]',
        '[search for|search|look up|find|query] ["{topic}"|“{topic}”][, |; ][{k} results|top {k}|{k} hits|first {k}|max {k}|only {k}]',
        '[top|first|best|the first] {k} [results|hits|notes|matches] for ["{topic}"|“{topic}”]',
        '{k} [notes|hits|results|pages] [on|about|for] ["{topic}"|“{topic}”][| please| pls]',
        '["{topic}"|“{topic}”][, |: | - ][{k} results|top {k}|{k} hits please|show {k}|the first {k}]',
    ),
    "zh": chinese(
        "[检索|搜索|搜|查|查找]“{topic}”[返回|，返回|，显示|，取|，要][前|]{k}[条|条|篇|个][|结果]",
        '[检索|搜索|搜|查|查找|找][“{topic}”|"{topic}"|「{topic}」|《{topic}》]，[前|只要|给我|要|最多]{k}[条|条|篇|个][|结果|就行]',
        '[“{topic}”|"{topic}"|「{topic}」]的[前|]{k}[条|篇][结果|笔记|资料]',
        "[关键词|主题|检索词]“{topic}”，[返回|取|显示|列出][前|]{k}[条|篇|个]",
        "以“{topic}”为关键词[检索|搜索]，[返回|取|显示]{k}[条|篇]",
    ),
}
