"""Work that other assistants do: messages, bookings, devices, texts, translations, games; no tool serves it."""

from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.no_tool.content import draw
from toolcall.datamodules.synthetic.phrase import written_out

_PARTS = {
    "task": "[call {who}|buy {food}|take my pills|pay the rent|water the plants|pick up {who}|go to {place}|feed the cat|charge my {thing}|turn off the oven|book the vet|return the {thing}|take out the trash|renew my passport|email {who}|wish {who} a happy birthday|check the oven]",
    "saying": "[that i'm late|that i'm sick|i'm on my way|i love them|happy birthday|to bring {food}|we're at {place}|to call me back|not to wait for me|thanks for the {thing}|the meeting moved to {time}|i can't come {day}|to buy {food}|sorry about {day}|i'll be there at {time}]",
    "device": "[lights|tv|heating|lamp|radio|fan|bluetooth|wifi|kitchen light|music|ac|alarm|oven|vacuum|coffee machine|subtitles|flashlight|dark mode|airplane mode|notifications|hallway lights|blinds|microphone|sprinkler|do not disturb]",
}
_REMINDERS = (
    "[remind|nudge|ping|bug|alert|notify] me [{day}|at {time}|in {n} minutes|in an hour|every morning|when i get to {place}|{day} at {time}|tmrw] [to|that i have to|that i need to] <task>",
    "[i need|i want|set up|set|create|make|can you set|add] a reminder [to|for {time} to|{day} to|that says] <task>",
    "[don't forget|make sure i don't forget|i always forget|help me remember|i mustn't forget] to <task>[| {day}| at {time}| before {time}]",
    "[call|phone|ring|buzz|text|meet|wake|pick] me [up |back |][at|around|before|after|about] {time}[| {day}| at {place}| sharp| please|, don't be late|, ok| and not earlier]",
    "[alarm|timer|reminder|wake up call|snooze|stopwatch|countdown|pomodoro][ for|:|] [{time}|{n} minutes|{m} hours|{time} {day}|{n} seconds|half an hour|{n} min][| please| pls|, for the {food}|]",
    "[count down|start counting down|wake me up in|snooze for|stop the clock in] [{n} minutes|{n} seconds|half an hour|an hour and a half|{m} hours]",
    "[what|which|how many] [alarms|timers|reminders|meetings|appointments|birthdays] [are set|do i have|are on|are left][| {day}| for {who}|]",
    "[put|pencil in|block|note|mark|add|enter|schedule] [dinner with {who}|the dentist|yoga|a call with {who}|my flight|lunch|the birthday of {who}|{m} hours for sports|a haircut|parents' evening] [{day}|at {time}|{day} at {time}|in the calendar {day}|in my calendar at {time}]",
    "[am i|when am i|when are we|is {who}] [free|busy|booked|available|meeting {who}|at the dentist] [{day}|at {time}|{day} at {time}]",
    "[move|push|shift|postpone|cancel|reschedule|bring forward|drop] [my {time}|the {time}|the {day}|our|tomorrow's] [meeting|call|appointment|lunch|class|session][| to {day}| to {time}| by an hour| with {who}|]",
    "[new note|note to self|memo|take a memo|dictate|write this down|remember this|jot down][:| -|,] [buy {food}|{who} owes me {sum}|the code for the {thing} is {n}|my locker is {n}|call {who}|i parked on level {m}|gate {m}|the wifi is {word}{n}|{thing} is at {place}]",
    "[todo|to do|to-do|shopping list|groceries|packing list][:| -| for {day}:|] [{food}, {food} and {food}|{thing}, {thing}|{food} and {m} bottles of beer|call {who}, go to {place}|milk, eggs, {food}|{food}]",
    "[we're out of|we need|add|get|buy|pick up|put] [more |some |] {food}[ and {food}|][ for {day}| on the list| please| on the grocery list| to the list|]",
    "[track|follow|find|locate|where's|what happened to] my [parcel|package|order|delivery|refund|taxi|luggage|phone|lost {thing}|order number {n}|kids][| please| {day}| from {name}|]",
)
_MESSAGES = (
    "[[tell|text|message|whatsapp|inform|write|email|remind] {who}|let {who} know] <saying>",
    "[ask|find out from|check with] {who} [if|whether] [they're coming {day}|dinner is at {time}|they need a ride|they saw my {thing}|{food} is ok|we still meet at {place}|they got home safe]",
    "[send|forward|mail|fax|airdrop] [{who}|my location to {who}|the photos to {who}|this to {name}|an invite to {who}|flowers to {who}|the invoice to {name}|my regards to {who}|a heart to {who}|a reminder to {who}]",
    "[reply|respond|answer|write back|say yes|say no|rsvp] to [{who}|the last email|{who}'s message|the invitation|my landlord|{name}][| {day}| politely| with a thumbs up| that i'll be late|]",
    "[call|dial|phone|ring|facetime|skype|hang up on] [{who}|{place}|the police|an ambulance|a cab|customer service|the last number|{name}|the front desk|{who} on speaker|{who} back][| now| at {time}| please| asap]",
    "[read|show|check|open] [me |][my messages|the email from {who}|the group chat|my dms|my voicemail|what {who} wrote|the latest from {who}|my notifications|the comments|{who}'s story][| please| out loud|]",
    "[block|unfriend|follow|mute|add|unfollow|tag|like] [{who}|{name}|my ex|this number|everyone|{name} on instagram|{name}'s post|the group][| please| on facebook| for {m} days|]",
    "[post|tweet|share|upload|publish|stream|pin] [a photo of my {food}|a selfie|that i'm in {city}|the video from {day}|my run|happy birthday to {who}|something funny|this {food} recipe][| on instagram| on my story| now|]",
    "[can|could|would|will] [you|u] [please |pls |kindly |][call {who}|book me a table|text {who} for me|get me a coffee|do my homework|walk the dog|pick me up at {time}|cook {food}|hold on a second|water my plants|lend me {sum}|repeat that|wake {who} up|print this|feed my fish|speak up]",
    "[i want to|i'd like to|i need to|i wanna|may i|can i] [speak to a human|talk to your manager|order {food}|complain about {name}|make a reservation|cancel my order|report a stolen {thing}|return a {thing}|book a room in {city}|see a doctor|get a refund of {sum}|speak to {who}][| please| today|]",
)
_BOOKINGS = (
    "[book|reserve|get me|find me|i need|we need|looking for|can you get] [{m} tickets|a flight|a room|a cab|a table|seats|a rental car|a train|a campsite|a hotel] [to|in|from|near] {city}[| {day}| for {m}| under {sum}| for {m} nights| at {time}| with breakfast|, window seat]",
    "[table|room|car|taxi|cab|flight|hotel|babysitter|tickets] [for {m}|for two|for the family] [{day}|at {time}|in {city}|{day} at {time}|to {place}][| please| under the name {name}|]",
    "[flights|trains|hotels|buses|cheap tickets|airbnbs|ferries] [from {city} to {city}|to {city}|in {city}|to {city} {day}|near {place}|for {m} people][| under {sum}| {day}| please|, cheapest one|, one way|]",
    "[i'd like|can i have|we'll have|give us|i'll take|get me] [the {food}|a {food} to go|{m} beers|{food} and a coke|the check|the usual|{m} {food} with extra cheese|some water|a table outside|the wifi password][| please| for {who}|, no onions| to go]",
    "[order|deliver|get|bring] [{food}|dinner|groceries|a new {thing}|{m} portions of {food}|flowers|the same as last time|more toilet paper|cat food|{food} from {name}][| to {place}| {day}| by {time}| for {who}| again|]",
    "[pay|transfer|send|donate|lend|refund|deposit|withdraw|move|tip] [my rent|{sum} to {who}|{who} back|the phone bill|{sum} into savings|the parking ticket|for dinner|the plumber {sum}|{sum} from checking|{who} {sum}][| {day}| please| by card|]",
    "[what's|show|check|how much is in|how's] my [bank account|balance|credit score|savings|paypal|phone bill|credit limit|rewards account|stock portfolio|last transaction|electric bill|paycheck][| please| {day}| right now|]",
    "[freeze|block|activate|replace|cancel|report] my [credit card|debit card|account|card ending in {n}|bank card|paypal|visa][| please| it was stolen|, i lost it in {city}| asap|]",
    "[take|drive|bring|navigate|walk|fly|guide|route] me [to|home from|away from] [{place}|{city}|{who}'s house|the nearest gas station|a quiet place][| please| without tolls| by bus| avoiding traffic|]",
    "[how far|how long|which way|what's the fastest way|directions|best route|what bus] [is it |does it take |]to [{place}|{city}|{who}'s place|the coast|{place} from {city}][| by car| on foot| from here| at {time}|]",
    "[sell|return|exchange|rent out|ship|insure|repair|wrap] my [{thing}|old {thing}|{thing} on ebay|car|house|{thing} to {city}|{thing} {day}][| for {sum}| please|]",
    "[sign|log|check|opt|clock] me [in|up|out][ for yoga| to {name}| for my flight| at work| of the newsletter| with my google account| for the {day} class|][| please|]",
)
_DEVICES = (
    "[turn|switch|shut|power] [the |my |]<device> [on|off|down|up][| please| {day}| at {time}| in the bedroom| when i leave| now|]",
    "<device> [on|off|out|please off|louder|lower|up|down][| please| at {time}|]",
    "[it's|it is] [too hot|too cold|too dark|too bright|so loud|stuffy] in [here|the bedroom|the car|the office|the kitchen][, do something|, fix it|, open a window|, lights please|]",
    "[open|close|lock|unlock|check|shut] the [front door|garage|curtains|windows|blinds|gate|trunk|car|back door|safe|app|browser|fridge][| please| at {time}| behind me| for {who}|]",
    "[volume|brightness|heating|thermostat|bass|channel|ac|radio|speed][ to|:| at|] [{n}|{n} percent|{n}%|max|low|{m}|half][| please| in the bedroom|]",
    "[play|start|resume|put on|stop|pause|shuffle|skip|replay|record] [the movie|my audiobook|season {m} of {name}|the last album by {name}|episode {m}|a song from {year}|white noise|something by {name}|the news|{word} by {name}|this song|rain sounds|kids' songs|my workout playlist|the game][| on tv| in the kitchen| for {who}| again|]",
    "[what|which] [song|movie|show|album|episode|station|artist] [is this|was that|is playing|is the one with {name}|did {who} like|goes {word} {word}|came out {day}]",
    "[next|previous|louder|quieter|softer|mute|unmute|faster|slower|rewind|repeat|skip|pause|again][| please| song| track| one| a bit| it|]",
    "[vacuum|mop|wash|clean|dust|iron|sweep|tidy|mow] the [living room|floor|dishes|lawn|car|bedroom|kitchen|windows|laundry][| {day}| at {time}| please| while i'm out|]",
    "[preheat|warm up|heat|cool|set|defrost] the [oven|house|car|bath|freezer|pool|fridge|bedroom][| to {n}| to {n} degrees| before {time}|]",
    "[my|the|our] [phone|laptop|wifi|printer|app|screen|keyboard|email|computer|{thing}] [keeps crashing|is frozen|won't connect|says error {n}|is at {m} percent|got hacked|has a virus|died|won't update|froze at {n}%][| again|, help|, please fix it| since {day}|]",
    "[install|download|update|uninstall|launch|run|open|quit|reboot|back up|restart|scan] [windows {m}|the app|chrome|my phone|python|the driver|photoshop|{name}|minecraft|zoom|whatsapp|my laptop|ios {m}][| please| now| on my phone| for {who}|]",
    "[how do i|how can i|help me|can you] [reset|connect|unlock|pair|update|clean|charge|jailbreak|format|wipe|silence] my [{thing}|phone|headphones|laptop|airpods|router|iphone {m}|kindle][| please| again|]",
    "[take|snap|make|record|print|scan|crop|edit|delete|blur] [a selfie|a picture of {who}|this photo|a video|the document|my passport|a screenshot|page {m}|the last {m} photos|the background][| please| in black and white| {day}|]",
)
_TEXTS = (
    "[translate|say|how do you say|put|how do i say|what's] ['{word}'|\"{word}\"|good morning|i love you|thank you|where is {place}|{word} {word}|the bill please|i'm lost|cheers|{food}] [in|into|in|in proper] {language}[| please|]",
    "{language} [word for|translation of|for|version of] [{word}|{food}|good night|{thing}|'{word}'|my name]",
    "[what does|whats|what's] [this sign|lol|{word} in {language}|that tattoo|the {language} word {word}|idk|my dream about {food}|{who}'s silence|the light on my {thing}] mean[| please| again|]",
    "[write|draft|compose|type up|help me write|i need|come up with|make up|finish|rewrite] [me |][an email to {who}|a letter to {who}|a toast for {who}|a love poem|a limerick about {food}|a wedding speech|a resignation letter|a tweet about {city}|an essay on {topic}|a complaint to {name}|a bio for tinder|a thank you card|my cv|a rap about {who}|a story about a {word}|a haiku|a slogan for {name}|a cover letter]",
    "[poem|story|song|rap|joke|limerick|essay|speech|letter|caption|slogan|tongue twister|riddle] [about|for|on] [{who}|a {word}|{food}|{city}|my cat|{name} and {name}|love|{place}][| please|, make it funny|, {m} lines|, short|]",
    "[once upon a time|dear {who}|to whom it may concern|roses are red|knock knock|long story short|in a galaxy far away|a man walks into a bar|there was a {word} from {city}][,|...|:| -|][| continue| finish it| go on|]",
    "[fix|check|correct|proofread|improve|polish|shorten|review|translate|summarize|paraphrase] [my|this|the following|her|the] [grammar|email|cv|sentence|letter|essay|spelling|code|paragraph|application|chapter {m}|article|text message|pdf][| please| for me| to {who}| in {language}|]",
    "[write|code|build|program|make|create|develop|refactor|generate] [me |][a website for {name}|a python script|an app|a game in javascript|a regex|a login page|a bot for {name}|an html page|a sql query|unit tests|a landing page|a discord bot|a script that renames files|a logo for {name}|a spreadsheet|a business plan|a resume]",
    "[my|the|this] [code|script|website|program|server|build|app|test] [throws an error|crashes|doesn't compile|is down|is slow|works on my machine|has a bug on line {n}|returns {n}][|, why|, fix it|, help me debug|, what now|]",
    "[git|npm|pip|docker|sudo|cd|ssh|curl|ls|apt] [push|install {word}|status|pull|run {word}|restart|build|update|{word}|commit]",
    "[generate|make|create|paint|design|imagine|photoshop|edit|draw] [a picture of {who}|an image of a {word}|a logo for {name}|a meme about {place}|a cartoon cat|a portrait of {who}|my profile picture|a sunset over {city}|a dragon eating {food}|a map of {city}|a tattoo of a {word}|a birthday card for {who}][| please| in oil| in anime style|]",
    "[summarize|sum up|give me a summary of|tl;dr of|read me|spoil] [the movie {name}|this book|the meeting|the last chapter|harry potter|the email thread|the contract|that podcast|{name} season {m}|the article i sent you][| please| in {m} sentences|]",
    "[give|suggest|think of|invent|find|pick] [me |us |][a name for my {thing}|a password|a username|a band name|names for a boy|a nickname for {who}|a title for my novel|a synonym for {word}|a word that rhymes with {word}|a team name|a costume idea]",
    "[spell|pronounce|conjugate|rhyme|how do you spell|how do you pronounce|is it] [{word}|{name}|definitely|{word} or {word}|your name|{word} in {language}|'{word}'][| for me| please|]",
    "[let's|wanna|want to|can we|shall we|i want to|how about we] [play|try|start] [chess|hangman|{m} questions|truth or dare|tic tac toe|a game|a quiz|trivia|i spy|rock paper scissors|20 questions|word association|cards][| {day}| with {who}|]",
    "[roll|flip|toss|throw|pick|draw|spin|shuffle] [a coin|a dice|two dice|a card|{m} dice|a random name|the wheel|the deck|a winner|straws|one of us|{who} or {who}][| please| for me| again|]",
    "[rock|paper|scissors|heads|tails|i spy with my little eye|your turn|my turn|checkmate|i win|you lose|e4|guess again|best of three|double or nothing|tag you're it][|!| now| again|]",
    "[tell|read|sing|whistle|hum|recite|do] [me |us |the kids |][a bedtime story|a scary story|a lullaby|happy birthday|a fairy tale|the alphabet|a good joke|a magic trick|an impression of {name}|something in {language}|another one|a dad joke|my fortune][| please| about {food}| with a {word} in it|]",
    "[diagnose|cure|treat|massage|feed|hug|kiss|marry|save|rescue|adopt|hire|babysit|walk|train|bathe] [me|{who}|my cat|my dog|the kids|us|him|the hamster][| please| {day}| at {time}|]",
)
_REMINDERS_ZH = (
    "[到|等到|{day}|{day}{time}|{n}分钟后|每天{time}|半小时后][提醒|叫|喊|通知]我[吃药|开会|给{who}打电话|关火|去{place}|接孩子|买{food}|出门|喝水|还书|收衣服|浇花]",
    "[别让我忘了|记得叫我|我怕忘了|帮我记着|千万别忘了][{day}|][去{place}|带{thing}|给{who}打电话|交作业|吃药|买{food}|拿快递|还{who}钱]",
    "[{time}|{day}{time}|{n}分钟后|明早{time}][给我|再|][打电话|叫醒我|打给我|来接我|见|在{place}见|找我][|，别迟到|，不见不散|吧|好吗]",
    "[闹钟|定时器|倒计时|番茄钟|计时][|：|，][{time}|{n}分钟|{m}小时|半小时|{day}{time}][|，谢谢|的]",
    "[记一下|备忘|帮我记|写下来|记住][：|，][{who}欠我{sum}|车停在{m}楼|密码是{n}|买{food}|{thing}在{place}|柜子号{n}|登机口{n}]",
    "[{day}|下周|这周末][我|][有什么安排|有空吗|几点开会|有会吗|要见谁|忙不忙]",
    "[把|将|帮我把][{time}的会|{day}的预约|和{who}的饭局|体检|课][改到|推到|挪到|推迟到][{day}|{time}|下周|{day}{time}]",
    "[取消|推迟|确认|改签|退掉][{day}的|][会议|预约|航班|酒店|订单|车票|健身课][|吧|，谢谢]",
    "[购物清单|待办|要买的][：|加上|里加][{food}|{food}和{food}|{thing}|牛奶、{food}|给{who}打电话]",
)
_MESSAGES_ZH = (
    "[告诉|跟|和|通知|转告]{who}[说|一声|，|][我晚点到|我不去了|生日快乐|我在{place}|{time}开会|我爱你|别等我|带点{food}回来|我到了|会议取消了]",
    "[问问|问一下|帮我问]{who}[来不来|几点到|吃不吃{food}|{thing}在哪|{day}有空吗|到家没|要不要{food}]",
    "[给|帮我给|替我给]{who}[发|写][个消息|封邮件|张贺卡|条短信|个红包|微信|个定位][|，说我晚到|，祝生日快乐|，问{time}行不行|]",
    "[打|拨打|帮我打|快打][给{who}|{who}的电话|客服电话|报警电话|救护车|酒店前台|前台的电话|物业电话]",
    "[念|读|看看|打开|查看][我的|][最新消息|邮件|微信|语音留言|{who}的消息|朋友圈|群聊][|吧]",
    "[发|转|还|借|付|交][给{who}|{who}][{sum}|{sum}，房租|{sum}，谢谢你的{food}|红包{sum}]",
    "[发|发个|分享|上传][朋友圈|微博|抖音|自拍|照片|视频][|，说我在{city}|，配张{food}的图|到群里]",
    "[我要|我想|帮我|请][投诉{name}|退货|找人工客服|挂失银行卡|点{food}|订{food}|改密码|叫救护车|预约医生|见经理|退款|修{thing}|换个{thing}]",
    "[麻烦|能不能|可以|能|请][帮我|][拿个快递|遛狗|做饭|叫个车|倒杯水|写作业|打印一下|借我{sum}|看下孩子|开下窗|重复一遍|关门]",
)
_BOOKINGS_ZH = (
    "[订|帮我订|预订|预约|我要订][{m}张|两张|][{day}|][去{city}的机票|{city}的酒店|{place}的门票|{name}的演唱会票|{time}的电影票|高铁票|{m}个人的包间|牙医|理发][|，靠窗|，{sum}以内|，两个人]",
    "[{city}到{city}|去{city}|从{city}出发][的|][机票|高铁|火车|大巴|航班][|，{day}|，最便宜的|，{m}个人|，早上的]",
    "[来|给我|点|要|再来][一份|{m}份|一杯|两个|个]{food}[|，不要辣|，打包|，少糖|，送到{place}|，谢谢|，加个蛋]",
    "[怎么走|带路|导航|开车][去|到][{place}|{city}|{who}家|最近的加油站][|，不走高速|，要多久]",
    "[带我|开车|坐地铁|骑车|怎么]去{place}[|，快点|最快|，避开堵车]",
    "[查|看看|查一下][我的|][余额|账单|快递|外卖|银行卡|流量|违章|积分|话费|工资到账没]",
)
_DEVICES_ZH = (
    "[把|将|帮我把|请把]{thing}[打开|关掉|修好|充上电|收起来|拿过来|找出来|卖掉|送到{place}]",
    "[把|将|帮我把][灯|空调|电视|窗帘|门|音乐|闹钟|暖气|卧室的灯|投影仪|扫地机][|{time}][关了|打开|关掉|开一下]",
    "[客厅|卧室|厨房|书房|走廊][的|][灯|空调|窗帘|风扇|音箱|暖气][开|关|开一下|关一下|调亮|调暗|开大点|关了吧]",
    "[太|有点][热|冷|暗|亮|吵|闷]了[，|][开空调|关灯|开窗|开灯|调低点|小声点|拉窗帘|]",
    "[音量|亮度|温度|空调|风速][调|开|设][到|成|为|高|低][{n}|{n}度|最大|一点|百分之{n}]",
    "[下一首|上一首|暂停|继续放|大声点|小声点|静音|单曲循环|快进|换台|别放了|重播|这首不好听][|吧|，谢谢]",
    "[放|播放|来点|我想听|我想看][{name}的歌|{name}的新专辑|儿歌|白噪音|第{m}集|轻音乐|新闻联播|{year}年的老歌|相声|有声书|{city}的广播|一部喜剧]",
    "[手机|电脑|网|打印机|{thing}|软件|微信|屏幕][连不上|卡死了|闪退|黑屏了|中毒了|登不上去|更新不了|没声音|充不进电][|，怎么办|，帮我看看|，急]",
    "[拍|扫描|打印|删掉|修][张自拍|这张照片|这份文件|合影|身份证|第{m}页|最后{m}张照片|一下这个][|吧]",
    "[下载|安装|卸载|更新|打开|重启][微信|支付宝|{name}|电脑|系统|抖音|地图|浏览器|手机][|吧|，谢谢]",
    "[扫|拖|洗|擦|收拾][一下|][地|客厅|衣服|碗|窗户|房间|车|厨房][|吧]",
)
_TEXTS_ZH = (
    "[{word}|我爱你|谢谢|早上好|{food}|多少钱一个|洗手间在哪|生日快乐][用{language}|的{language}|翻成{language}|{language}][怎么说|怎么讲|是什么|怎么写|怎么念]",
    "[翻译|译成{language}|翻成{language}][：|一下|][{word}|这句话|这封信|说明书|{who}的邮件|我爱你|合同]",
    "“{word}”[这个字怎么读|怎么念|的拼音|的反义词是什么|怎么造句|用{language}怎么说|是哪里的方言|是褒义还是贬义]",
    "[写|帮我写|替我写|编|来][一封|一篇|一首|一段|个|份][给{who}的信|检讨书|辞职信|请假条|情诗|关于{food}的段子|祝福语|年终总结|自我介绍|朋友圈文案|{city}游记|演讲稿|简历|童话|藏头诗|读后感][|，要搞笑|，字数少点|，急]",
    "[帮我|请|麻烦][改改|润色|校对|检查|缩写|总结][一下|][这封邮件|简历|作文|论文|这段话|语法|错别字|我的诗|会议纪要|这篇文章]",
    "[帮我|给我|][写|做|编|开发]个[网站|小程序|爬虫|python脚本|登录页面|游戏|表格|PPT|logo|正则|计划书|机器人]",
    "[我的|这段|这个][代码|程序|脚本|网站|服务器][|又|一直][报错|跑不起来|崩了|太慢|编译不过|第{n}行有错][|，为什么|，帮我改|，怎么修]",
    "[给|帮][我的猫|宝宝|店|{who}|公司|乐队|小说]取个[名字|外号|英文名|笔名|网名][|吧|，好听点]",
    "[玩|陪我玩|来玩|我们玩|一起玩][成语接龙|猜谜|石头剪刀布|真心话大冒险|斗地主|五子棋|下棋|你画我猜][|吧|，你先来|，好不好]",
    "[抛|扔|摇|抽|掷][个|一次|一下|][硬币|骰子|签|色子|红包|一张牌][|，正面我去|，替我决定|吧]",
    "[讲|说|唱|背|念][个|首|段|一个|][睡前故事|鬼故事|笑话|摇篮曲|绕口令|唐诗|生日歌|脑筋急转弯|土味情话][|给孩子听|给{who}听|，要短的|吧|，哄我睡觉]",
    "[画|生成|设计|P|做][一张|个|一幅][头像|{who}的漫画|{city}的夜景|吃{food}的猫|表情包|海报|生日贺卡|水墨画|店招]",
    "[总结|剧透|概括|介绍][一下|][这部电影|《{word}》的结局|昨天的会|这本小说|第{m}集|{name}的新剧]",
)

FORMS = (
    Form(draw, {"en": written_out(_REMINDERS, _PARTS), "zh": _REMINDERS_ZH}, 1.2),
    Form(draw, {"en": written_out(_MESSAGES, _PARTS), "zh": _MESSAGES_ZH}, 1.2),
    Form(draw, {"en": _BOOKINGS, "zh": _BOOKINGS_ZH}, 0.9),
    Form(draw, {"en": written_out(_DEVICES, _PARTS), "zh": _DEVICES_ZH}, 1.2),
    Form(draw, {"en": _TEXTS, "zh": _TEXTS_ZH}, 1.4),
)
