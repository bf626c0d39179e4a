"""What people say around a request: politeness, reasons, background, impatience, and what ends a sentence."""

import re

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import skeleton

_WORDS = (  # run into the request: never before words that the call copies
    "please ",
    "please ",
    "[pls|plz|please|kindly|pretty please] ",
    "[hey|hi|ok|okay|so|well|now|yo|uh|um|umm|hmm|and|oh|aight|right|alright|look|listen|say|erm|ah|cool] ",
    "[ok so|hey so|oh and|lol ok|umm ok|ok now|so now|oh hey|and now|hey please|hi please|hey there|yo dude|hey bot|ok bot|hey man] ",
    "[not sure about this but|no idea if you can but|sorry but|sorry to ask but|stupid question but|weird question but|you'll laugh but] ",
    "[HELP|help pls|be so kind and|be a dear and|if you don't mind|if you can please|when you have time please|just quickly] ",
)
_OPENERS = (
    "[hi|hello|hey|good morning|good evening|good afternoon|morning|evening|hiya|howdy|greetings|dear assistant|hey buddy|hey bot|hi bot|"
    "hello robot|hi there|hey there|hi again|hello again|hey you|heya|hello friend|hi team|dear sir|ok computer|dear ai|hi all][, |! |. | - |... |: |!! ]",
    "[hi|hello|hey][, |! |. ][hope you're well|hope you are doing fine|how are you|it's me again|me again|sorry to bother you|i need your help|i need some help|"
    "quick question|small question|i have a question|happy friday|thanks for your time|i'm new here|nice to meet you][, |. |! |: ]",
    "[quick question|quick one|real quick|question|small question|one question|simple question|silly question|random question|dumb question|easy one|"
    "tricky one|next question|another one|yo quick q|quick q|one more|one more thing|last one i promise|last question|got a question|here's one][: |, |.. | - |... ]",
    "[sorry|excuse me|pardon|sorry to bother you|sorry me again|sorry for all the questions|forgive my spelling|sorry for my english|apologies|sry][, |. |! |: ]",
    "[for|this is for] [my homework|school|my class|work|my thesis|my report|my boss|a friend|my kid|a project|the meeting|my presentation|my mom|"
    "a school project|uni|our team|an assignment|the exam|a bet|fun][: |, | - |. ]",
    "[my teacher|my kid|my boss|my son|my daughter|the professor|my wife|my husband|grandma|a customer|my friend|a colleague|my sister|my client|the exercise|"
    "my tutor|our manager|my roommate] [asks|wants to know|asked me this|needs this|asked|wants this|just asked|keeps asking|is asking]: ",
    "[my son|my kid|my daughter|a student of mine|my brother|our intern] [is stuck on this|can't do this one|has this for homework|needs help with this|is in tears over this|"
    "wants me to help][: |. |, | - ]",
    "[i'm|im|i am] [stuck|so stuck|lost|in a hurry|at work|on the bus|in class|on my phone|doing my homework|doing my taxes|cooking|writing a report|a bit confused|"
    "new to this|really bad at this|curious|not good with computers|helping my son|preparing a lesson|late|too lazy for this|in a rush|in a meeting|at the shop][. |, |: |... | - |! ]",
    "[i was wondering|just curious|curious|just wondering|i wonder|out of curiosity|for fun|just checking|just to be sure|to double check|i have to know|tell me honestly|"
    "maybe you know|you might know|let me ask you|let me ask|i'm asking for a friend|asking for a friend][, |: |... | - ]",
    "[help|help me|help me out|help pls|please help|need help|need some help|i need help|could you help|could you help me|can you help|can you help me with this|could you pls help me with this|"
    "a little help please|i could use a hand|mind helping me|can you do this for me|do me a favor|do me a favour|small favor][! |: |? |, | - |... ]",
    "[ok|okay|great|perfect|nice|cool|thanks|thank you|awesome|super|good|alright|wow thanks|got it|that worked|lovely|brilliant|thx][, |. |! ][and now|now|next one|next|one more|"
    "then|the next one|last one|another one|moving on|now this|also][: |, ]",
    "[thanks|perfect|great|nice|ok cool|good job|that helped|wonderful|exactly|awesome thanks|ok thanks|ty|next|also|moving on|anyway|so anyway|btw|by the way|oh|oh right][, |. |! |: |... ]",
    "[no wait|oops|oops sorry|sorry, i meant|oops, i meant|i mean|correction|wait|hold on|scratch that|let me rephrase|let me try again|typo|sorry, wrong button|again|ok again|try again|"
    "hmm ok wait|ah no|nvm that|forget the last one|not that one|what i meant|in other words][, |: |... | - ]",
    "[asap|urgent|i need this fast|quick|hurry|it's urgent|need this now|need it asap|i need this today|deadline is today|the deadline is near|no rush but|when you have a minute|"
    "before i forget|in a hurry here|five minutes left|i don't have much time|need it by tomorrow][: |, |! | - |!! ]",
    "[ugh|argh|damn|omg|lol|haha|hmm|hmmm|ehm|well well|man|dude|bro|boy|jeez|oh no|oh god|phew|sigh|whew|yikes|gosh|mate|friend|buddy][, |... |! | ]",
    "[i can't do this|i can't work this out|no idea how to do this|i don't know how to do this|i have no clue|i forgot how this goes|i always get this wrong|my head hurts|my brain is fried|my brain is mush|"
    "too early for this|i need coffee first|bit stuck here|i give up|i tried everything|i've been at this all day|we can't agree on this|we had an argument about this|i keep getting it wrong|"
    "math is not my thing|my phone is dead|the app is broken|excel is down|i don't trust myself][. |, |: |... | - |! ]",
    "[my teacher gave us this|we got this in class|this came up at work|this was in the quiz|it's an exercise|here's the task|task|exercise|problem|homework|assignment|here goes|here it is|here's my problem|"
    "so here's the thing|the thing is|look|listen up|ready|let's go|let's start|first things first|let's see|let me see|ok let's try this|challenge|test][: |, |... |. ]",
    "[assistant|bot|robot|computer|machine|hey genius|smart one|my friend|dear bot|sir|sweetheart|honey|boss|chief|professor|mister|ai|hey toolcall][, |: |! ]",
    "[can you do something for me|can i ask you something|may i ask something|are you there|you there|you up|still there|got a minute|got a sec|do you have a minute|mind if i ask|could you|ready|would you|"
    "are you good at this|can you handle this][? |?? |: ]",
)
_PLEASE = (  # nobody takes these for content
    "[ please| please|, please| thanks|, thanks| thank you|, thank you| thx|, thx| pls| plz|, pls| ty|, ty!]",
    "[ please| pls|, please|, pls][ and thanks|, thanks|, thank you|, asap| :)|!!| and thank you| bot|, quickly|, bro|, friend]",
    "[ :)| :-)| :D| ;)| :(| :/| xD| ^^| (:| :')| haha| lol| lmao| hehe|, lol|...help]",
    "[,| -|...] [thanks|thank you|thx|thanks a lot|thanks so much|many thanks|thanks in advance|thx in advance|tyvm|ty|cheers|much appreciated|appreciate it|god bless|bless you|you're the best|you rock|"
    "you're a star|regards|best regards|xoxo|kind regards|grazie|merci|danke|thanks a million|thanks bot|thanks buddy]",
    "[,| -|...] [quickly|asap|asap please|if you can|if possible|if you don't mind|when you get a sec|when you can|whenever|no rush|right now|now please|immediately|hurry|fast please|i'm in a hurry|i need it today|"
    "i need it now|need it asap|deadline today|it's urgent|take your time|before my boss comes back|it's due tomorrow|i'm late]",
    "[,| -|...] [it's for school|it's for my homework|it's for work|for my class|for my kid|for a friend|my teacher asked|my boss wants it|it's for a bet|my mom wants to know|we were just arguing|just curious|"
    "just checking|i'm lost|i'm stuck|i'm confused|i'm bad at this|i can't do it|i have no idea|idk|dunno|asking for a friend|don't judge|don't laugh|i forgot how|trying to learn]",
    ", [ok|okay|right|would you|will you|could you|can you|my friend|buddy|dude|mate|bro|man|sir|dear|bot|i guess|i think|that's all|that's it|nothing else|only that|please sir|pretty please|if i may ask|or so]",
)
_TRAILING = (
    " [for me|right now|real quick|if you can|if possible|for my class|for tomorrow|for my homework|when you get a sec|asap pls|for school|for work|so i can check|if you don't mind|when you have time|for my boss|"
    "quick|fast|today|now|again|then|for my kid|so i can sleep|bro|dude|man|though|tho|for a friend|real fast|if u can]",
)
_AFTERWARDS = (
    " [thx|thanks|thank you|thank you!!|:)|lol|cheers|ty|pls|please|haha|pls help|:(|:D|xD|thanks in advance|tia|many thanks|appreciated|bye|asap|help]",
    " [need it asap|it's for school|i'm so lost|i need this today|no rush|it's for my homework|my teacher wants it|my boss is waiting|i'm in a hurry|i always get this wrong|i can't figure it out|"
    "take your time|just curious|i'm bad at this|we are arguing about it|you're a lifesaver|hope you can help|i'd be grateful|sorry for the trouble|sorry for my english|that would help a lot|"
    "i have no clue|it's driving me nuts|i really need to know|let me know|hope that makes sense|i tried myself but no luck|my brain is fried|have a nice day|you are the best|thanks for your help][|.|!| :)]",
)
_EMOJIS = "[🙏|😊|😂|👍|😅|😭|❤|🤔|😀|🙂|😢|🥺|😁|🤖|✨|👋|😉|🔥|☺|🤷]"
_EMOTICONS = ":)", ":-)", ":D", ";)", ":(", ":/", "xD", "^^", "T_T", ":P"
_ENDS = ("", "", "", "", "", "?", "?", "?", ".", ".", "!", " ?", "??", "...", "?!", "!!", "???", "..", " !", " .", ".", "?")
_WORDS_ZH = (
    "[请|请问|麻烦|麻烦你|帮忙|现在|请你|拜托|劳驾|帮个忙|烦请|请帮忙|能不能|可以|快|那|就]",
    "[请|请问|麻烦|帮忙|拜托]",
)
_OPENERS_ZH = (
    "[你好|您好|嗨|哈喽|早上好|晚上好|hello|hi|嘿|喂|在吗|在不在|小助手|机器人|亲|同学|师傅|大佬|兄弟|老铁|宝|助手你好][，|！|。|～|：| ]",
    "[你好|您好|嗨]，[打扰一下|请教一下|又是我|有个问题|想问一下|麻烦问一下|我是新手|帮个忙|咨询一下][，|：|。]",
    "[我想问一下|想问下|问一下|问个问题|快速问一下|请教一下|小问题|有个问题|顺便问下|弱弱问一句|再问一个|最后一个问题|好奇问问|替朋友问的|随便问问][，|：|。|……]",
    "[不好意思|抱歉|打扰了|对不起|不好意思又来了|麻烦了][，|：|。]",
    "[老师|孩子|老板|儿子|女儿|领导|客户|同事|我妈|朋友|闺女|教练][问|让我算|要这个|非要知道|刚问我|布置的][：|，]",
    "[作业|题目|练习|考题|任务|习题|论文要用|报告要用|课上的题|工作需要|开会要用|写作业呢][：|，|。]",
    "[嗯|哎|唉|那个|呃|额|啊|哦|哈哈|天哪|救命|晕|好吧|行|咦|诶|我去|完了|哎呀][，|……|！|～|。]",
    "[好的|谢谢|好|太好了|收到|可以|不错|明白了|厉害|行|辛苦了|棒][，|！|。][下一个|再来一个|那|接着|还有|现在|另外|然后|再问一个|继续][：|，]",
    "[对了|还有|另外|接下来|然后|下一个|再来一个|继续|换一个|顺便|话说|最后][，|：]",
    "[急|急急急|快|很急|在线等|赶时间|马上要|急用|十万火急|快迟到了|来不及了|老板在催][！|，|。|：|!!]",
    "[不会做|脑子转不动了|我不会|我算不来|我不懂|数学不好|搞不定|想了半天|总是做错|卡住了|完全没思路|太难了|头疼|懒得动脑|手机没电了|软件坏了|没带电脑][，|。|……|！|：]",
    "[我在|正在|刚在][写作业|上班|上课|做饭|写报告|备课|复习|开会|记账|地铁上|排队|逛街|辅导孩子][，|。|：]",
    "[不对|等等|说错了|打错了|我是说|重来|更正一下|我的意思是|刚才不算|换个说法|再试一次|哦不][，|：|……|。]",
    "[能帮我吗|可以帮个忙吗|在吗在吗|能请教一下吗|你会这个吗|有空吗|帮我个忙好吗][？|?|，]",
    "[急！|救命，|哎，|对了，|嗯，|那个，|快，|谢谢，那|好，下一个：|作业：|老师问：|在吗，|你好，|您好，]",
)
_PLEASE_ZH = (
    "[，|，|！|。|～| ][谢谢|多谢|谢谢啦|谢啦|感谢|非常感谢|万分感谢|拜托了|麻烦了|辛苦了|谢谢你|thx|谢了|感激不尽|先谢过|谢谢老师|爱你|么么哒]",
    "[，|，|。|！][快点|急用|急急急|在线等|马上要|作业要用|老板要|老师要的|赶紧|不急|慢慢来|我不会|求助|帮帮忙|拜托|我很急|明天要交|有空再说|等着用|开会要用|孩子等着呢|我数学差|算我求你]",
    "，[好吗|可以吗|行吗|行不|好不好|能行吗|OK吗|成吗|谢谢好吗|没问题吧]",
    "[～|~|哈哈|……|:)|^^|/抱拳]",
    "谢谢",
)
_TRAILING_ZH = ("[一下|吧|呀|啊|哈|呢|哦|啦|嘛|哟|咯|噢|吧谢谢|哈谢谢|呗|下|吖]",)
_AFTERWARDS_ZH = (
    "[谢谢|急用|作业要用|多谢|在线等|谢谢啦|急|我不会|拜托|辛苦了|老师要的|求解|算不出来|不着急|感谢|明天要交|我数学不好|帮帮我|快点哦|哈哈|想不明白|麻烦啦|跪谢|好人一生平安]",
)
_ENDS_ZH = ("", "", "", "", "", "？", "？", "。", "。", "！", "?", "？？", "！！", "。。。", "……", "～", "?", ".", "??", "。")
_COPIED = ("topic", "name", "title", "labels", "pairs", "word", r"_\d+")
"""Slots of what a call copies; those that have no name of their own are numbered."""
_COPIED_FIRST = re.compile(rf"\{{(?:{'|'.join(_COPIED)})\}}")
_COPIED_LAST = re.compile(rf"\{{(?:{'|'.join(_COPIED)})\}}[\"'”」》]?$")


def chatter(content: Content, sentence: str, *, circumstances: bool = True) -> str:
    """Words before and after, and what ends a sentence. `circumstances`: also for whom, what for and when, which
    other tools may ask for."""
    if content.chance(0.26):
        sentence = _opened(content, sentence)
    sentence = sentence.rstrip()
    if not sentence.endswith(("?", "=", "？")):
        if content.chance(0.2):
            sentence = _closed(content, sentence, circumstances)
        sentence += "" if sentence.endswith((")", "(")) else _end(content, sentence, _ENDS_ZH if content.chinese else _ENDS)
    if sentence.endswith(("?", "!", "？", "！", "...", "。")) and content.chance(0.08):
        sentence += _said(content, _AFTERWARDS_ZH if content.chinese else _AFTERWARDS)
    return _with_an_emoji(content, sentence) if content.chance(0.02) else sentence


def _said(content: Content, patterns: tuple[str, ...]) -> str:
    return skeleton(content.rng, content.choose(*patterns))


def _opened(content: Content, sentence: str) -> str:
    """What the call copies stands apart from what comes before it. Now and then a word and a remark: hi, quick one: please ..."""
    words, openers = (_WORDS_ZH, _OPENERS_ZH) if content.chinese else (_WORDS, _OPENERS)
    opener = _said(content, openers)
    if content.chance(0.35) and not _COPIED_FIRST.match(sentence):
        remark, opener = opener, _said(content, words)
        opener = remark + opener if content.chance(0.15) else opener
    if sentence.startswith("{") and opener.endswith("- "):
        opener = opener.removesuffix("- ").rstrip() + ": "  # a number's sign
    return opener + sentence


def _closed(content: Content, sentence: str, circumstances: bool) -> str:
    please, trailing = (_PLEASE_ZH, _TRAILING_ZH) if content.chinese else (_PLEASE, _TRAILING)
    return sentence + _said(content, trailing if content.chance(0.2) and circumstances and not _COPIED_LAST.search(sentence) else please)


def _with_an_emoji(content: Content, sentence: str) -> str:
    sign = skeleton(content.rng, _EMOJIS) if content.chance(0.6) else content.choose(*_EMOTICONS)
    return f"{sentence} {sign}" if content.chance(0.85) else f"{sign} {sentence}"


def _end(content: Content, sentence: str, ends: tuple[str, ...]) -> str:
    """A full stop behind a number would be its decimal point, as some write it; an exclamation mark would be its factorial."""
    end = content.choose(*ends)
    if not sentence.endswith("}"):
        return end
    return "" if end.lstrip().startswith("!") or (end.startswith(".") and content.chance(0.7)) else end
