"""Asking for notes on an indirect question: how to grow tomatoes."""

from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.search.vocabulary import chinese, english

CLAUSES: Phrasings = {
    "en": english(
        "[find|find me|get me|show me|i need|give me|search for|look for|any|got any|list|pull up] <notes> [on|about|explaining|that explain|that say|that tell me|showing] {topic}",
        "[search|look up|search for|find|search the notes for|check the notes for|look in the docs for|google|look into|find something on] {topic}",
        "[search|find|query|topic|lookup|notes|question|keyword|howto]: {topic}",
        "[explain|please explain|can you explain|could someone explain|explain to me|help me understand|describe] {topic}",
        "[i want to learn|i need to learn|i'd like to learn|teach me|i have to know|help me learn|we have to learn|i must understand] {topic}[||, any notes|, find notes]",
        "[i don't know|i forgot|i never learned|i don't understand|i keep forgetting|nobody told me|i can't remember|i still don't get] {topic}[, |. |; | - ]<want>",
        "[do|does] [the notes|our docs|the wiki|any note|anything in here|my notes] [say|explain|mention|describe|cover|tell us] {topic}",
        "what [do|does] [the notes|our docs|the lessons|the course notes|my notes] say [about|on] {topic}",
        "[where|in which note|in which lesson|on which page] [do the notes explain|did we learn|did we write down|does it say|can i read|is it explained|was it explained] {topic}",
        "{topic}[, | - |: |? |... ]<want>",
        "[is there|do we have|have we got|have you got|are there] [a page|something|any notes|a note|a tutorial|anything] [on|about|explaining] {topic}",
        "[which|what] [note|page|lesson|article|document|chapter] [explains|says|describes|tells me|covers|is about|shows] {topic}",
        "[a tutorial|a text|notes|material|a page|instructions|an article|something to read] [on|about] {topic}[| please|, please| wanted| needed]",
        "[my teacher wants us to know|the exam asks|question 2 is|my homework is to explain|my son wants to learn|my boss asked me] {topic}<pause><want>",
        "[my essay|the talk|my report|the quiz|tomorrow's class|our project] is [about|on] {topic}<pause><want>",
        "[can you|could you|please|would you|pls] [look up|find notes on|search for|check the notes on|find out from the notes|find me a page on] {topic}",
        "[i'm curious|i wonder|i'd like to know|i'm interested in|i'm wondering|i'm trying to find out] {topic}<pause><want>",
        "[there was|there must be|i remember|we had] [a note|a page|something|a lesson] [on|about] {topic}[, where is it|, find it|, please look|]",
        "[need|want|looking for|searching for|after] [notes|info|a page|material|something] [on|about] {topic}[| asap| pls|]",
        "[reading|studying|working] on {topic}<pause><want>",
    ),
    "zh": chinese(
        "[搜索|查找|搜一下|查一下|找|搜|查|检索|帮我查]{topic}",
        "[找|查|搜|有没有|我要|给我][关于|讲|介绍|说明]{topic}的<notes>",
        "[笔记|资料|文档|讲义]里[有没有讲|有没有说|怎么讲|有没有提到|哪里讲了]{topic}",
        "{topic}[，|？|……]<want>",
        "[我想学|我想了解|我要学|教教我|想学会|没学会|忘了|不懂]{topic}[，|。]<want>",
        "[哪篇|哪份|哪些]<notes>[讲了|介绍了|说明了|解释了]{topic}",
        "[搜索|主题|问题|查询|关键词]：{topic}",
        "[作业|考试|论文|老师]要[写|考|问|我们懂]{topic}，<want>",
        "[解释|讲解|讲讲|请解释|说明]{topic}",
        "[有|求|想看|需要]{topic}的<notes>",
        "关于{topic}[，|：]<want>",
        "{topic}[的笔记|的资料|的教程|的讲义][||，谢谢|有吗|在哪]",
    ),
}
