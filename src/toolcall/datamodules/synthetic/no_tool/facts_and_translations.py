"""Facts of the world and translations, which no tool serves: which river runs through Vienna, how do you say “good luck” in Welsh."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.no_tool.content import draw
from toolcall.datamodules.synthetic.phrase import Shown, Slots, written_out
from toolcall.datamodules.synthetic.plot.foreign_words import coined, dish, person, place
from toolcall.datamodules.synthetic.words import topic, word

_CITIES = "[Vienna|Paris|Budapest|Prague|Cairo|London|Rome|Baghdad|Warsaw|Florence|Seville|Dublin|Cologne|Lyon|Porto|Basel|Belgrade|Kyiv|Hanoi|Bangkok|Kolkata|Shanghai|St. Louis|New Orleans|Montreal|Hamburg|Dresden|Zürich|Turin|{place}]"
_COUNTRIES = "[France|Australia|Brazil|Kenya|Mongolia|Peru|Canada|Norway|Bhutan|Chad|Latvia|Oman|Chile|Ghana|Nepal|Laos|Cuba|Iceland|Turkey|Bolivia|Morocco|Vietnam|Portugal|Estonia|Fiji|Malta|Kazakhstan|New Zealand|Ecuador|Sri Lanka]"
_MONUMENTS = "[the Eiffel Tower|Mount Everest|Big Ben|the Burj Khalifa|K2|the Statue of Liberty|Kilimanjaro|the Matterhorn|Mont Blanc|the Empire State Building|Cologne Cathedral|the Shard|Mount Fuji|the Space Needle|the Brandenburg Gate|the {Word} Tower|Mount {Word}]"
_WORKS = "[The Night Watch|the Mona Lisa|Guernica|The Scream|Starry Night|Girl with a Pearl Earring|The Kiss|Las Meninas|The Birth of Venus|American Gothic|Nighthawks|the Sistine Chapel ceiling|Water Lilies|The Garden of Earthly Delights|The Persistence of Memory|The {Word} and the {Word2}]"
_BOOKS = "[Moby Dick|Emma|Dune|Frankenstein|War and Peace|Don Quixote|1984|Faust|Ulysses|Middlemarch|The Trial|Hamlet|Dracula|The Hobbit|Beloved|Walden|Candide|The {Word}|{Word} and {Word2}]"
_FILMS = "[Jaws|Titanic|Alien|Casablanca|Amélie|Parasite|Vertigo|Rocky|Frozen|Shrek|Gladiator|Psycho|Up|Heat|Fargo|Inception|Das Boot|The {Word}|{Word} {Word2}]"
_RULERS = "[Henry VIII|Louis XIV|Cleopatra|Queen Victoria|Napoleon|Charlemagne|Julius Caesar|Catherine the Great|Genghis Khan|Elizabeth I|Tutankhamun|Franz Joseph|Akbar|Nero|Frederick II|Ivan the Terrible]"
_TEAMS = "[Arsenal|Real Madrid|Bayern|Ajax|Juventus|the Lakers|the Yankees|Brazil|Germany|Celtic|PSG|the Red Sox|Benfica|Barcelona|Liverpool|the All Blacks|{name}]"
_LANGUAGES = "[English|French|German|Spanish|Italian|Polish|Welsh|Turkish|Japanese|Swedish|Greek|Hindi|Arabic|Korean|Portuguese|Dutch|Finnish|Latin|Czech|Hungarian|Russian|Thai|Danish|Swahili|Chinese|english|french|german|spanish|italian|japanese]"
_SAYINGS = "[Übermut tut selten gut|c'est la vie|carpe diem|Morgenstund hat Gold im Mund|ça va|mañana|Wer rastet, der rostet|l'esprit de l'escalier|que será, será|Ende gut, alles gut|non, je ne regrette rien|dolce far niente|joie de vivre|poco a poco|¿dónde está la estación?|Schadenfreude|Fernweh|saudade|hygge|lagom|comme ci, comme ça|in bocca al lupo|buon viaggio|gute Besserung|bon courage|tant pis|Kopf hoch|sláinte|hasta luego|ichi-go ichi-e|alles klar|Aller Anfang ist schwer|más vale tarde que nunca|veni, vidi, vici|il faut cultiver notre jardin|{coined} {dish}|{coined} {coined2}|{coined} {word} {coined2}]"
_PHRASES = "[good luck|where is the bathroom|i'm sorry for your loss|see you tomorrow|how much is this|cheers|happy birthday|i miss you|the bill, please|one more beer|break a leg|thank you very much|i'm allergic to nuts|get well soon|a cup of tea|no problem|my name is {name}|better late than never|it's raining cats and dogs|sleep tight|two tickets to {place}|{word}|{topic}|my {word} is broken|butterfly|squirrel|grandmother|homesick|cheese]"
_PARTS = {
    "city": _CITIES, "country": _COUNTRIES, "monument": _MONUMENTS, "work": _WORKS, "book": _BOOKS, "film": _FILMS, "ruler": _RULERS, "team": _TEAMS,
    "language": _LANGUAGES, "saying": _SAYINGS, "phrase": _PHRASES,
}  # fmt: skip
_GEOGRAPHY = (
    "[which|what] river [runs|flows|goes] through <city>",
    "[what's|what is|whats|name] the capital [city |]of <country>",
    "how [tall|high] is <monument>[| in feet| in metres]",
    "[which|what] [country|state|continent] is <city> in",
    "how [long|deep|wide] is the [Nile|Danube|Rhine|Amazon|Mississippi|Ganges|Volga|Seine|Mekong|{Word} river]",
    "[what|which] [countries|nations] [border|share a border with] <country>",
    "[how many people live in|what's the population of|how many inhabitants has] [<city>|<country>][| got| now|]",
    "[which|what] [currency|language|religion|time zone] do [they|people] [use|have|speak] in <country>",
    "what's the [highest mountain|longest river|largest lake|biggest city|national anthem|national dish|flag] [in|of] <country>",
    "[is|was] <city> [bigger|older|further north|colder|warmer] than {city}",
    "where [is [<monument>|Machu Picchu|the Great Barrier Reef|the Dead Sea|Lake {Word}]|are [the Alps|the Galápagos islands|the Azores|the Victoria Falls]]",
    "[what|which] [sea|ocean|lake|desert|country] [is|lies] [east|north|south|west] of <country>",
    "[how far|how many miles] is [<city> from {city}|it from <city> to {city}]",
    "[quick question|trivia|quiz|pub quiz]: [capital of <country>|river in <city>|height of <monument>|who painted <work>|king after <ruler>]",
    "does the [Danube flow|Nile pass|equator run|Rhine flow] through <country>",
    "[when|what year] did <country> [join the un|become independent|abolish the monarchy|win the world cup|change its flag]",
)
_PEOPLE = (
    "who painted <work>",
    "who [wrote|is the author of|translated] <book>",
    "who [directed|starred in|scored|produced] <film>",
    "[when|where|how] [was [<ruler>|{name}|{person}] [born|crowned|killed|buried]|did [<ruler>|{name}|{person}] [die|come to power|grow up]]",
    "who [was|became] [king|queen|emperor|president|pope] [after|before] <ruler>",
    "who [invented|discovered|came up with] [the telephone|penicillin|the zipper|dynamite|the light bulb|radium|Post-its|the {word}]",
    "[what year|when] did <film> come out",
    "how [old|tall|rich] is [{name}|{person}|Taylor Swift|the pope|Keanu Reeves|the king of <country>]",
    "how many [wives|children|books|oscars|albums|gold medals] did [<ruler>|{name}|{person}] have",
    "[which|what] [actor|actress|singer] plays [{name}|the villain|the hero|the mother] in <film>",
    "[what|which] [museum|gallery|church] [has|owns|shows] <work>",
    "who [sang|performed] ['{Word} {Word2}'|\"{Word} {Word2}\"|Yesterday|Waterloo|Imagine|Hey Jude|La Vie en Rose]",
    "[is|was] [{person}|{name}] [married|still alive|dead|from <country>|a nobel laureate|knighted]",
    "[how does <film> end|does <film> have [a sequel|a happy ending]|is there a second <film>]",
    "[which|what] [battle|treaty|war] [ended the reign of|brought down|made a hero of] <ruler>",
    "[first|last] [man|woman|dog|person] [on the moon|in space|up <monument>|to swim the channel]",
)
_RESULTS = (
    "[what was the score in|who scored in|who won] [the match between <team> and {city}|the match in {city}|the final {day}]",
    "did <team> [win|lose|draw|score|play|qualify][| {day}| last night| in the cup]",
    "[when|what time] does [the {word} museum|the library|the supermarket|the post office|Lidl|IKEA|the town hall|Café {Word}|the zoo|{place}] [open|close][| {day}| on sundays]",
    "[opening hours|opening times|hours] [of|for] [the {word} museum|the pharmacy|the castle|Café {Word}|the pool|the louvre][| {day}]",
    "[are [the shops|the banks|the museums]|is [the {word} museum|the swimming pool|Café {Word}|the post office]] open [{day}|on easter monday|at {time}|right now]",
    "[will it|is it going to|does it] [rain|snow|freeze|storm|clear up] in [{place}|<city>] [{day}|this week|at {time}]",
    "[how many|what] degrees [is it|will it be|was it] in [{place}|<city>][| {day}]",
    "[weather|forecast|temperature] [in|for] [{place}|<city>|<country>] [{day}|please|this weekend]",
    "[who's|who is] [top of the league|leading the tour de france|playing <team> {day}|the coach of <team>|in goal for <team>]",
    "how many [world cups|titles|goals|trophies] has [<team>|{name}|{person}] won",
    "[who|which country] won [the world cup|euro|eurovision|wimbledon|the davis cup|the ashes] in {year}",
    "[when is|what date is|which day is] [easter|diwali|ramadan|the super bowl|thanksgiving|carnival|the next eclipse] [this year|next year|in {year}]",
    "what's [on tv|showing at the cinema|playing at Café {Word}|on at the opera] {day}",
    "[what time|when] is [sunrise|sunset|high tide|kick-off|the eclipse] in [{place}|<city>][| {day}]",
)
_TRANSLATIONS = (
    "[translate|please translate|can you translate|could you translate] ['<saying>'|\"<saying>\"|“<saying>”|„<saying>“|«<saying>»] [into|to] <language>",
    "how do [you|i|they] say ['<phrase>'|\"<phrase>\"|“<phrase>”|<phrase>] in <language>",
    "[what's|what is|whats] ['<phrase>'|\"<phrase>\"|“<phrase>”] in <language>",
    "what does ['<saying>'|\"<saying>\"|“<saying>”|{coined}] mean in <language>",
    "['<saying>'|\"<saying>\"|“<saying>”] [in|into] <language>[| please|, please]",
    "[what's|what is] the <language> [word|expression|term] for [<phrase>|'<phrase>'|\"<phrase>\"]",
    "[put|turn] ['<phrase>'|\"<phrase>\"|“<phrase>”] into <language>[| for me]",
    "how [do you pronounce|is it pronounced:|do i spell] [<saying>|\"<saying>\"|'{coined}'|{place}|{dish}]",
    '[translate|translation][:| this:| to <language>:] [<saying>|"<saying>"|<phrase>]',
    "[i need|give me|got] [the|a] <language> translation [of|for] ['<phrase>'|\"<phrase>\"|“<saying>”]",
    '[she|my aunt|the waiter|a letter|the sign] [said|says] "<saying>"[, what\'s that in <language>|, translate please|, can you translate]',
    "<language> for ['<phrase>'|\"<phrase>\"][?| please|, quickly]",
    '[is|would] "<saying>" [<language> or <language>|be rude in <language>|correct <language>]',
    '[write|say|type] "<phrase>" in <language>[| please| for my card]',
    "[play|put on|queue|sing] ['{Word} {Word2}'|\"{Word} {Word2}\"|“<saying>”] by [{person}|{name}]",
    "translate [my|this] [menu|email|letter|sign|poem|tattoo] [from <language> |][into|to] <language>",
)

_PARTS_ZH = {
    "city": "[维也纳|巴黎|布达佩斯|布拉格|开罗|伦敦|罗马|巴格达|华沙|佛罗伦萨|武汉|重庆|南京|兰州|哈尔滨|曼谷|河内|科隆|里昂|首尔|蒙特利尔|柳州|{city}]",
    "country": "[法国|澳大利亚|巴西|肯尼亚|蒙古|秘鲁|加拿大|挪威|不丹|智利|尼泊尔|老挝|古巴|冰岛|土耳其|越南|葡萄牙|埃及|新西兰|波兰|哈萨克斯坦|摩洛哥]",
    "monument": "[埃菲尔铁塔|珠穆朗玛峰|泰山|东方明珠|哈利法塔|自由女神像|富士山|黄山|大本钟|华山|广州塔|应县木塔|{word}山|{word}塔]",
    "work": "[《蒙娜丽莎》|《清明上河图》|《星空》|《呐喊》|《千里江山图》|《最后的晚餐》|《向日葵》|《洛神赋图》|《{word}》|《{word}{word2}》]",
    "book": "[《红楼梦》|《围城》|《活着》|《百年孤独》|《西游记》|《边城》|《骆驼祥子》|《静夜思》|《岳阳楼记》|《三体》|《{word}》|《{word}的{word2}》]",
    "film": "[《霸王别姬》|《泰坦尼克号》|《无间道》|《流浪地球》|《千与千寻》|《英雄》|《让子弹飞》|《甄嬛传》|《琅琊榜》|《{word}》|《{word}{word2}》]",
    "ruler": "[秦始皇|武则天|康熙|乾隆|李世民|朱元璋|拿破仑|凯撒|成吉思汗|刘邦|汉武帝|宋徽宗|慈禧|曹操|崇祯]",
    "singer": "[周杰伦|王菲|陈奕迅|邓丽君|李荣浩|林俊杰|孙燕姿|五月天|毛不易|张学友|{name}]",
    "song": "[《晴天》|《七里香》|《红豆》|《十年》|《月亮代表我的心》|《稻香》|《夜曲》|《小幸运》|《{word}》|《{word}{word2}》|{word}]",
    "language": "[英语|日语|法语|德语|韩语|俄语|西班牙语|泰语|意大利语|粤语|阿拉伯语|葡萄牙语|英文|日文|越南语|拉丁语]",
    "phrase": "[好久不见|多少钱|我迷路了|祝你生日快乐|请多关照|洗手间在哪|塞翁失马|加油|辛苦了|慢走|我对花生过敏|早日康复|一路顺风|马马虎虎|不客气|买单|守株待兔|我爱你|萝卜青菜，各有所爱|{word}|{word}{word2}|我的{word}坏了]",
    "foreign": "[Übermut tut selten gut|carpe diem|c'est la vie|break a leg|long time no see|bon voyage|saudade|better late than never|Schadenfreude|see you later|{coined}|{coined} {dish}|{coined} {coined2}|ありがとう|お疲れ様|사랑해요|おはよう]",
}
_GEOGRAPHY_ZH = (
    "[哪条河|什么河|哪条江][流经|穿过|经过]<city>",
    "<country>的首都[是哪|是哪里|是什么|在哪|叫什么]",
    "<monument>[有多高|多高|海拔多少|高多少米]",
    "<city>在[哪个国家|哪个省|哪个洲|哪]",
    "[黄河|长江|尼罗河|多瑙河|亚马孙河|湄公河|{word}河][有多长|发源于哪|流入哪个海]",
    "<country>[跟|和|与][哪些国家|谁][接壤|相邻|是邻国]",
    "<country>[用什么货币|说什么语言|几月过年|有多少人口|国歌叫什么|国花是什么|最大的城市是哪]",
    "<city>[有多少人|离{city}多远|属于哪个省|跟{city}哪个大|比{city}冷吗]",
    "[世界上|全国|欧洲][最高的山|最长的河|最大的湖|最小的国家|最深的海]是[哪个|哪座|什么|哪条]",
    "[考考你|问你个问题|抢答]：[<country>首都是哪|<work>谁画的|<ruler>哪年死的|<monument>多高]",
)
_PEOPLE_ZH = (
    "<work>是谁画的",
    "<book>[的作者是谁|谁写的|是谁写的|哪年出版的]",
    "<film>[导演是谁|谁演的|哪年上映的|结局是什么|有第二部吗|在哪能看]",
    "<ruler>[哪年出生|是哪年死的|在位多少年|有几个孩子|的皇后是谁|葬在哪]",
    "[谁|是谁][发明了|发现了][电话|青霉素|电灯|造纸术|镭|炸药|火药|{word}]",
    "<ruler>[之后|以后|前面|后面][谁当皇帝|是哪个皇帝|谁继位]",
    "[{name}|<singer>][多大了|多高|结婚了吗|是哪里人|还活着吗|什么星座|得过什么奖]",
    "[谁唱的|谁写的|是谁唱的]<song>",
    "<work>[现在在哪个博物馆|收藏在哪|值多少钱|是真迹吗]",
    "[第一个|最早][登上月球的|登上<monument>的|环游世界的]人[是谁|叫什么]",
)
_RESULTS_ZH = (
    "[昨晚|昨天|周末][国足|湖人|皇马|女排|申花|山东队|巴萨|{name}队][赢了吗|几比几|比分多少|输了没|踢赢没]",
    "[{year}年][世界杯|奥运会|欧洲杯|春晚|亚运会][谁夺冠|在哪办的|冠军是谁|谁主持的]",
    "[故宫|超市|图书馆|{word}博物馆|邮局|动物园|药店|{word}咖啡馆][几点|{day}几点|周日几点][开门|关门|下班|停止入场]",
    "[故宫|银行|{word}博物馆|游泳馆|{word}饭店|车管所]{day}[开门吗|上班吗|营业吗|还开着吗]",
    "<city>{day}[会下雨吗|多少度|天气怎么样|冷不冷|下雪吗|有雾霾吗|穿什么好]",
    "[今年|明年|{year}年][中秋|春节|清明|端午|高考|冬至]是[哪天|几号|星期几]",
    "{city}[几点日出|几点日落|限行尾号多少|堵不堵|地铁几点停]",
    "[{name}|梅西|姚明|郎平|<singer>][得过几次冠军|进了多少球|退役了吗|哪年退役的|现在在哪个队]",
)
_TRANSLATIONS_ZH = (
    '[翻译一下|帮我翻译|翻译|请翻译|麻烦翻一下][“<phrase>”|“<foreign>”|：<foreign>|「<phrase>」|"<foreign>"]',
    "[“<phrase>”|「<phrase>」|<phrase>]用<language>怎么[说|讲|写|念]",
    "[放|播放|来|给我放|播|点][首|一首]<singer>的<song>",
    "把[“<phrase>”|“<foreign>”|「<phrase>」|这句话：<phrase>][翻成|翻译成|译成|换成]<language>",
    "用<language>[怎么说|怎么写|说一下|怎么表达][“<phrase>”|：<phrase>|<phrase>]",
    "[“<foreign>”[是什么意思|啥意思|中文怎么说|怎么念]|<foreign>[中文怎么说|怎么翻译|怎么读]]",
    "<language>的[“<phrase>”|<phrase>][怎么说|怎么写|怎么念]",
    "[“<phrase>”|<phrase>]的<language>[是什么|怎么拼|怎么写|单词]",
    "[我想听|想听|循环播放|单曲循环]<singer>的<song>",
    "[老外|同事|客户|路牌上|菜单上][跟我说|写着|写|说]“<foreign>”，[什么意思|翻译一下|怎么回]",
)


def _asked(content: Content) -> tuple[Slots, Arguments]:
    """What every request without a tool may name, and names of works and of places, words in other languages."""
    slots, args = draw(content)
    first, second = word(content, 0.3), word(content, 0.3)
    own = {
        "word": first, "word2": second, "Word": first.capitalize(), "Word2": second.capitalize(), "coined": coined(content), "coined2": coined(content),
        "dish": dish(content), "person": person(content), "place": place(content), "topic": topic(content, 3),
    }  # fmt: skip
    return {**slots, **{key: Shown.verbatim(text) for key, text in own.items()}}, args


FORMS = (
    Form(_asked, {"en": written_out(_GEOGRAPHY, _PARTS), "zh": written_out(_GEOGRAPHY_ZH, _PARTS_ZH)}, 1.0),
    Form(_asked, {"en": written_out(_PEOPLE, _PARTS), "zh": written_out(_PEOPLE_ZH, _PARTS_ZH)}, 1.0),
    Form(_asked, {"en": written_out(_RESULTS, _PARTS), "zh": written_out(_RESULTS_ZH, _PARTS_ZH)}, 0.8),
    Form(_asked, {"en": written_out(_TRANSLATIONS, _PARTS), "zh": written_out(_TRANSLATIONS_ZH, _PARTS_ZH)}, 1.2),
)
