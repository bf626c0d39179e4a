"""Complaining that a topic is not understood, and asking for help with it, in one sentence or two."""

from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.search.vocabulary import chinese, english

_THE = "[|||||||the ]"
_AGES = "[two hours|three hours|an hour|2 hours|three days|a week|ages|4 hours|the whole evening|20 minutes|half the night|days|all weekend|two weeks]"
_HELP = (
    "[got some reading for me|got anything to read|any reading for me|anything in the course notes|any notes|show me the notes|is there a note on it|"
    "what do the notes say|notes please|show me the notes pls|help|anything in there|is it in the course material|what can i read|got any material|"
    "some reading would help|find me something|anything from the course|can you look it up|please explain]"
)

COMPLAINTS: Phrasings = {
    "en": english(
        "i [don't|really don't|just don't|still don't|dont|do not] [get|understand] <the>{topic}",
        "[ugh|argh|omg|man|sorry but|honestly] i [just |really |still |]don't [get|understand] <the>{topic}",
        "<the>{topic} makes [zero|no|absolutely no|little] sense to me[, |. |; |... ]<help>",
        "[can|could] [somebody|someone|anyone|you|anybody] [please |]explain <the>{topic} to me like [im five|i'm five|i am 5|im 5|i'm 12|i'm a child|i'm ten|i'm stupid]",
        "[the prof|our prof|the lecturer|my teacher|the ta] [rushed through|rushed thru|skipped over|flew through|mumbled through|raced through] <the>{topic} "
        "and i [got nothing|understood nothing|am lost|missed half of it|couldn't follow|have nothing written down][, |. |; ]<help>",
        "[been|i've been|i have been] [staring at|stuck on|fighting with|puzzling over|reading about|sitting over] <the>{topic} for <ages>"
        "[. |, |... | and ][i don't understand it|i still don't get it|nothing sticks|no idea what's going on|it makes no sense|it won't go in]",
        "my [brain|head] [refuses|rejects|can't handle|won't accept|can't do|just won't take] <the>{topic}[. |, |; |! ]<help>",
        "i would like you to explain <the>{topic}",
        "[i can't|i cannot|i can not|can't] [wrap my head around|get my head round|make sense of|follow|get past|understand] <the>{topic}[|. <help>|, <help>]",
        "[been|i've been|i have been] [staring at|stuck on|fighting with|puzzling over|at it with] <the>{topic} for <ages>[. |, |... ]<help>",
        "<the>{topic} [broke my brain|is breaking me|is eating me alive|is my nemesis|goes over my head|melts my brain|won't stick|haunts me][. |, |! |... ]<help>",
        "[so|ok|ok so|honestly|real talk|wait], [what even is|what actually is|what the hell is|what is] <the>{topic}",
        "[everyone|everybody|my whole group|half the class] [gets|understands] <the>{topic} [except|but] me[. |, |... ]<help>",
        "[three|two|five|3|2] lectures on <the>{topic} and i [still don't get it|still don't understand it|am none the wiser|know nothing][. |, |; ]<help>",
        "[i've read|i read|read] [the chapter|the script|the page|the slides] on <the>{topic} [twice|three times|5 times|again and again] and "
        "[nothing|still nothing|it's gibberish|i understand less than before][. |, |... ]<help>",
        "[i was fine|all was well|it all made sense] until <the>{topic} [came up|showed up|came along|started][. |, |; ]<help>",
        "<the>{topic}[, | - |: |... |? ][i give up|i can't|no clue|nope, not getting it|lost again|my worst topic|send help][. |, |! ]<help>",
        "[eli5|explain like i'm five|explain like im 5|in simple words][: |, | ]<the>{topic}",
        "<the>{topic}[, | - |: ][eli5|explain like i'm five|for dummies please|in simple words please|in plain english please]",
        "i [zoned out|fell asleep|was on my phone|got lost|dozed off] [during|when we did|when he explained|in the lecture on] <the>{topic}[. |, |; ]<help>",
        "[failed|nearly failed|flunked|messed up] the [quiz|test|midterm|exam] because of <the>{topic}[. |, |... ]<help>",
        "[it's 2 am|it's midnight|it's 3 in the morning|exam in 9 hours|exam on monday|test in 2 days] and [i still don't get|i still don't understand|i don't get|i can't explain] <the>{topic}"
        "[|. <help>|, <help>]",
        "why is <the>{topic} so [hard|confusing|complicated|difficult][? |?? |... |, ]<help>",
        "[i'd love|i'd like|i want|i need] [someone|somebody|you] to explain <the>{topic}[ to me| properly| once more| slowly|]",
        "[please|can you|could you] make <the>{topic} click for me",
        "[not gonna lie|to be honest|tbh|ngl|i must admit], <the>{topic} [scares me|confuses me|kills me|is a mystery][. |, |... ]<help>",
        "today's [lecture|class|seminar] was [on|about] <the>{topic}. i [understood maybe 10 percent|got about half|understood nothing|took no notes][. |, |; ]<help>",
        "we've had <the>{topic} for <ages> now and i'm still [lost|clueless|confused|stuck][. |, |... ]<help>",
        "[i thought i understood|i thought i got|i used to know] <the>{topic}[. turns out i don't|. i was wrong|. not anymore|, but no][. |, |... ]<help>",
        "[my tutor says|they say|the teacher says] i should know <the>{topic} by now. i don't[. |, |... ]<help>",
        "what am i [missing|not getting] about <the>{topic}[? |... |?? ]<help>",
        "[second|third|fourth|10th] time [reading|hearing] about <the>{topic} and [still lost|no progress|nothing|still confused][. |, |... ]<help>",
        "[please help me|help me|someone help me|can you help me] [with|understand|get|survive] <the>{topic}[, |. |! |; ][i'm desperate|i'm so lost|it's urgent|i beg you|i have no clue|the exam is close]",
        "[i hate|i'm scared of|i keep avoiding|i always mix up|i never learned] <the>{topic}[. |, |... ]<help>",
        "the [book|textbook|script|slides] on <the>{topic} might as well be in [latin|greek|klingon][. |, |... ]<help>",
        the=_THE,
        ages=_AGES,
        help=_HELP,
    ),
    "zh": chinese(
        "{topic}[怎么都|怎么也|一直|死活]学不会[|呜呜|呜呜呜|啊啊|，有笔记吗| 找点资料]",
        "老师[上课|今天|]讲的{topic}[我|]没听[明白|懂][|，<want>]",
        "{topic}[看得我|学得我|听得我]头[大|疼][|，<want>| 找点资料]",
        "什么是{topic}[啊|呀|] [解释下|解释一下|讲讲]",
        "查查{topic}",
        "[帮我|给我|麻烦|]找找{topic}的<material>",
        "看不懂{topic}啊，[救命|求助|帮帮我|有笔记吗|有没有笔记|谁来讲讲]",
        "{topic}这[块|部分|一块|个][我一直|我总是|我老|我还是|一直][弄不明白|没弄懂|搞不懂|听不懂|学不会|理解不了][||，<want>|。<want>]",
        "[快|赶紧|][帮我|给我|][找下|找一下|查下|搜下]{topic}的<material>",
        "[库里|笔记里|资料库里|课程里|你那儿][有啥|有什么|有没有]讲{topic}的",
        "[课程资料|课程笔记|笔记|讲义|资料库|库]里[查查|找找|搜搜|翻翻]{topic}",
        "{topic}到底是[个啥|啥|什么|啥东西|个什么东西|什么玩意儿]",
        "[查查|找找|搜搜|翻翻]{topic}[的<material>|的东西|相关的|吧]",
        "[死活|怎么都|实在|完全|就是]{topic}[弄不懂|看不懂|学不会|搞不明白][，|。|……]<want>",
        "[死活|怎么都|实在|完全|就是][弄不懂|看不懂|学不会|搞不明白|听不明白]{topic}[||，<want>|。<want>]",
        "[盯着|看了|啃了|琢磨了]{topic}[两个小时|半天|一晚上|三天|一个星期|2小时]了，[还是不懂|还是没懂|一点没懂|没看明白][||，<want>|。<want>]",
        "[老师|教授|讲师][讲|讲到]{topic}[讲得太快|一带而过|飞快][了，|，][我没跟上|我没听懂|啥也没记][，|。]<want>",
        "[谁能|有人能|能不能|能]给我讲讲{topic}[吗|，像给小学生讲那样|，越简单越好|，我太笨了|]",
        "[救命|求助|急|崩溃了|天啊][，|！|。]{topic}[完全不懂|看不懂|学不会|是什么啊|怎么学啊][||，<want>]",
        "[考试|期末|后天|3天后就考|明天考试][，|了，]{topic}[还没懂|一点不会|完全不会|还没复习][，|。]<want>",
        "{topic}[也太难了|好难|真难|太绕了|把我整懵了|要了我的命][，|。|……|！]<want>",
        "[大家都懂|全班都懂|别人都会]{topic}，就我[不懂|不会|没懂][，|。]<want>",
        "[上课|昨天|那节课]没听[懂|到]{topic}[，|。]<want>",
        "{topic}[是个啥|是啥|讲的啥|啥意思|怎么回事][啊|呀|呢|来着|]",
        "[听了三遍|看了两遍|讲了5遍]{topic}[还是不会|还是没懂|还是懵的][，|。]<want>",
        "[通俗点|简单点|白话]讲讲{topic}",
        "[帮我|给我]把{topic}[讲明白|弄明白|讲透|说清楚]",
        "[我想|想|我要]把{topic}[搞懂|弄懂|弄明白|学会][||，<want>]",
        "[资料|笔记|讲义]里{topic}[在哪|讲了没|怎么讲的|有没有]",
    ),
}
