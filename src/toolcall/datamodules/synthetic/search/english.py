"""More ways to ask for notes in English: as commands, as questions, as a story with a wish behind it, as fragments."""

_WANT = "[any notes|anything on that|what do we have|find me something|where can i read about it|what do the notes say|search for it|look it up|got something to read|help me find something|show me what we have|is there a page on it|can you find it|notes please|find notes]"
_THEN = "[, |, |. |... |; | - |: |! ]" + _WANT
_PLACE = "[the notes|our notes|my notes|the docs|the archive|the wiki|the library|my notebook|the course|our files|the knowledge base|the handouts|my binder]"
_NOTES = "[notes|notes|pages|material|documents|articles|write-ups|texts|handouts|lessons|entries|files|info]"
_ON = "[on|on|about|about|regarding|covering|concerning|dealing with]"
_IN_CLASS = "[at work|at dinner|in class|in the meeting|on the news|in the lab|at church|on the ward|on site|in a podcast|at practice|in a video|on the bus]"

_COMMANDS = (
    "[browse|leaf through|flip through|rummage through|trawl|sift through|skim|go over|thumb through] "
    + _PLACE
    + " and [tell me what's in there|see what's there|show me what there is|pull out what we have|list what you find|read me what it says] [on|about] {topic}",
    "[collect|gather|assemble|compile|round up|put together|scrape together|line up|bundle] [everything|whatever there is|all the notes|all the material|the pages|some reading|the documents|what we have] [on|about|to do with] {topic}",
    "[filter|narrow|restrict|cut down] [the notes|the docs|the list|my notes|everything] [to|down to] {topic}",
    "[open|load|display|bring back|surface|unearth|retrieve|produce|present] [the|our|my|any] " + _NOTES + " " + _ON + " {topic}",
    "[recommend|suggest|propose|pick out|choose] [some|a few|good|useful|the right] [reading|notes|articles|material|texts|pages] [on|about|for] {topic}",
    "[point|direct|steer|guide|lead|take] me [to|towards] [the|some|any|our] [notes|page|pages|material|docs|section|entry|chapter] "
    + _ON
    + " {topic}",
    "[fill me in on|bring me up to speed on|get me up to speed on|clue me in on|catch me up on|enlighten me on|educate me about|brief me on|school me on] {topic}",
    "[search term|search query|search string|q|subject|theme|keywords|wanted|notes wanted|notes needed|please find|to find|to read|looking up|i seek|about|article|lesson]: {topic}",
    "[search|query|notes|find|lookup|wiki|docs|kb|q] [-|--|>|=>|->|::|~|=] {topic}",
    "[/search|/find|/notes|!search|!notes|!find|#notes|@notes|:find|/lookup|/s] {topic}",
    '[search|find|lookup|find_notes|search_notes|get_notes|query]("{topic}")',
    "[search|find|query] [query|q|for|topic|text]=[\"{topic}\"|'{topic}'|{topic}]",
    "grep -[i|r|ri|n] [\"{topic}\"|'{topic}'] [notes|docs|.|wiki|*.md]",
    "[select|get|show|list] notes where [topic|subject|text|title] [=|is|like|contains] ['{topic}'|\"{topic}\"]",
    "[run|put|send|enter|type|throw|push] {topic} [through|into] [the search|the notes search|the index|the search box|search]",
    "[do|make|start|launch|perform|give me] a [quick|thorough|full-text|keyword|fast|little|proper|new] [search|lookup|scan] [on|for] {topic}",
    "give {topic} a [search|quick search|lookup|look-up|quick look-up]",
    "[have a look|take a look|look around|poke around|nose around|have a rummage] in "
    + _PLACE
    + " for [|anything on |something on |traces of ]{topic}",
    "go [find|fetch|get|look for|and find|and get] [me |][something|what we have|the notes|some reading|the page|whatever there is] [on|about] {topic}",
    "[dig into|delve into|dive into|go deeper into|explore|investigate|chase down|hunt down|scout out|nose out] {topic}[| for me| in our notes| in the archive| and report back]",
    "{topic}: [search|find|look up|notes|please explain|what do we have|to look up|find notes|explain|i need notes|read up]",
    "[see|check|find out|tell me|show me|let me know|let me see] what [we've got|is there|we have|you've got|is written|you can find|has been written|the notes have|the wiki has] [on|about] {topic}",
    "[hit me with|shower me with|bombard me with|load me up with|supply me with|provide me with|furnish me with] [everything|notes|material|articles|reading|info] [on|about] {topic}",
    "[all |all the |any |every |show |list |find |]"
    + "[notes|pages|documents|entries|files] [that contain|containing|that match|matching|that have to do with|with the words|with the phrase|tagged|tagged with|filed under|that go with|that come under] {topic}",
    "[notes|pages|lessons|documents] [in which|where] {topic} [comes up|appears|is mentioned|occurs|turns up|plays a role|shows up|is discussed]",
    "[tell me|show me|find out|find|figure out] where {topic} [is explained|is covered|is mentioned|comes up|is described|turns up|appears|is in the notes]",
    "[look up|find|search for|search|check|find me] the [term|word|phrase|keyword|expression|entry|heading|topic|keywords] {topic}",
    "[do me a favour and|do me a favor and|be a dear and|be a star and|be so kind and|make yourself useful and|save me some time and|go ahead and|quickly] [find|look up|search for|dig up notes on|check the notes for|get me something on] {topic}",
    "your [job|task|mission|assignment] [is to|today is to|now is to] [find|look up|search for|find notes on|track down] {topic}",
    "[let's|lets|shall we|we should] [look up|read about|learn about|study|see what we have on|search for|do some reading on|find something on|revise|read up on] {topic}",
    "[first|next|then|after that|now|also|and finally] [search|search for|look up|find|find notes on|check the notes on|show me the notes on] {topic}",
    "[use|try|open|with|via|using] [the search|the search tool|the search function|search|your search][ to |, |: ][find|look up|search for|get notes on] {topic}",
    "[in|inside|within] " + _PLACE + "[, |: | ][find|search for|look up|look for|where is|show me] {topic}",
    "[out of|among|of] [all the notes|my notes|our docs|the lessons|everything we have][, | ][show the ones|pick those|which ones are|give me the ones|i want those] [on|about] {topic}",
    "[find out|read|tell us|tell my class|tell me all|tell me a little|learn|let us know] [more about|about] {topic}",
    "[learn|study|read up on|read about|learn about|understand|revise|review|go over] {topic}",
    "[try|search|look up|search for] {topic} [instead|this time|next|again|once more|as well|too]",
    "[no, i meant|sorry, i meant|not that, i meant|i meant|actually i want|instead find me|rather find] [the |]notes on {topic}",
    "[search again, this time for|search once more, now for|new search for|another search for|change of plan, look for|scrap that, look for] {topic}",
    "[check|verify|see|find out|tell me] whether {topic} [is in the notes|is mentioned|is covered|appears anywhere|comes up|is in there|is in the docs|made it into the notes]",
    "[walk|talk|take|guide|lead] me through {topic}[| step by step| slowly| like i'm five| from the start]",
    "[break down|break|spell out|lay out|clarify|clear up|demystify|unpack|illuminate|elaborate on|expand on|go into|outline|define|introduce me to] {topic}[| for me| please]",
    "explain [to me |to us |to my son |in plain words |]"
    + "[how {topic} works|how {topic} work|what {topic} is|what {topic} are|what {topic} is about|what {topic} does]",
    "[remind me|refresh my memory on|tell me again|jog my memory,] [what {topic} is|how {topic} works|what {topic} was]",
    "[give me|get me|i want|i need|let me have] the [lowdown|scoop|gist|details|facts|rundown|full picture|whole story|skinny|basics] on {topic}",
    "[keep me busy with|entertain me with|send over|forward me|mail me|drop me|slide me|shoot me|throw me] [the notes|some notes|something|a text|some pages|the material] [on|about] {topic}",
    "[print|display|output|return|list|fetch] [all|any|the] [matches|hits|results|search results|entries] for {topic}",
)
_QUESTIONS = (
    "what [can you tell me|do you know|do we know|should i know|is there to know|can you say|can i read|do we have written down|is known] about {topic}",
    "what have [you|we|they] [got|written|saved|stored|collected|filed] [on|about] {topic}",
    "what [exactly |precisely |even |actually |on earth |the heck |]is {topic}[ exactly| anyway| again| in simple terms| in plain english| in a nutshell| supposed to be|, roughly|, in short|]",
    "[can|could|will] [you|someone|anybody|anyone|somebody|u] [please |][explain|clear up|shed some light on|break down|demystify|clarify|help me understand|help me with|find something on] {topic}[| for me| to me]",
    "how would you [explain|describe|define|introduce|sum up] {topic} [to a child|to a beginner|to a ten year old|to my grandmother|to a layman|in one sentence|to someone like me]",
    "how [exactly |on earth |the heck |in the world |actually |again ][does|do] {topic} [work|function|operate|happen]",
    "[so |ok |wait, |but |]how [does|do] {topic} [even |actually |really ]work[| then| anyway| under the hood]",
    "where [would|could|can|might|should|do] [i|we|one|you] [find|get|look for|see] [something|notes|more|anything|the material|a good text|reading|info] [on|about] {topic}",
    "who [has|took|kept|can share|can send me|has got] [notes|something|any notes|anything] [on|about] {topic}",
    "is {topic} [something we have notes on|something the course covers|part of the course|in here|in our archive|on file|in there somewhere|in the syllabus|in one of the docs]",
    "[are|aren't|were] there [any|some|] [pages|write-ups|slides|handouts|chapters|exercises|texts|resources] [on|about|for] {topic}",
    "does [anything|any page|any note|a note|one of the notes|the archive|the wiki|the library|the handbook|anyone's notebook|the course] [mention|cover|explain|talk about|deal with|touch on|refer to|go into] {topic}",
    "did [we|you|anyone|the teacher|the course|i] [ever |already |][cover|write up|take notes on|discuss|touch on|write anything on|say anything about] {topic}[| in class| at some point| yet| back then]",
    "has {topic} [come up|been covered|been mentioned|been written up|been discussed|been explained] [before|anywhere|yet|in class|in the notes|somewhere]",
    "how much [material|reading|stuff|literature|documentation] [do we have|is there|have we got|did we collect] [on|about] {topic}",
    "any [chance|hope|possibility] [there's|we have|you have|you can find|somebody wrote] [a note|something|notes|a page|some reading] [on|about] {topic}",
    "would you mind [finding|looking up|pulling up|searching for|checking the notes for|looking for|explaining] {topic}[| for me]",
    "would it be possible to [find|see|get|read|have|look at] [something|some notes|the material|our notes|whatever there is] [on|about] {topic}",
    "[may|could|can|might] i [see|have|read|get|borrow|take a look at] [the|your|some|our] [notes|pages|material|handout|write-up|docs] [on|about] {topic}",
    "[which|what] [chapter|lecture|week|class|session|lesson|note|page|unit] [is|was] {topic} [in|covered in|explained in|from|part of]",
    "what [should|do|can|could|must] i read [to understand|to learn about|if i want to understand|to get a grip on|to get into|before a talk on|about] {topic}",
    "what's [a good|the best|an easy|the quickest] [place|way|text|page] to [start with|learn about|read about|get into|understand|study] {topic}",
    "[what is|what's|what was] [written|written down|said|noted|recorded|stored|in the notes|in the archive|in our files] [on|about|regarding] {topic}",
    "what [was|were] [that thing about |this about |]{topic} again",
    "what's [the deal|the story|going on|up] with {topic}, " + _WANT,
    "so [what's|what is|how about] this {topic} [thing|business|stuff][| everyone talks about| they keep mentioning| all about]",
    "[has anyone seen|where did i put|where did i leave|who took|what happened to|where did we file|have you seen] my notes on {topic}",
    "how [do|can|would|could] [i|we|you] find [notes|something|the page|anything|more|the material] [on|about] {topic}",
    "[do|don't] [we|you|they] [happen to |by any chance |perhaps |][have|keep|own|store] [a page|a note|a text|notes|some reading|something written|documentation] [on|about] {topic}",
    "[ever|anyone ever|did anybody] [wrote|write|noted|note|saved|save] [anything|something|a page] [on|about] {topic}",
    "is there [any|some] [place|page|note|lesson|chapter] [where|that] [we explain|explains|i can read about|someone explains|covers] {topic}",
    "[could|would|can] you [check|look|see] [in |through |]"
    + _PLACE
    + " [for|whether there is something on|if there's anything on] {topic}",
    "[isn't|wasn't] there [something|a note|a page|a lesson|a whole chapter] [on|about] {topic}[| in the notes| somewhere| in here]",
    "what about {topic}[, | - |: ][anything on that|any notes|do we have that too|is that covered|have we got something]",
    "[what would|what do|what might] [the notes|the docs|our files|the textbook notes|the lecture notes] [have|say|tell us|teach us] [on|about] {topic}",
    'what [do the notes|does the wiki|do we] [say|have] [about|on] "{topic}"',
    "[is there|anything|got] [something|anything|a text] [simple|short|easy|decent|readable|in depth|recent] [on|about] {topic}",
    "which of [the|my|our] [notes|pages|files|lessons|docs] [is|was|would be] [the one |][on|about] {topic}",
    "[mind telling|mind showing|fancy showing|care to show|care to tell|feel like telling] me [more about|what we have on|the notes on|something about] {topic}",
    "[can|could] we [find|get|see|have|read] [something|more|notes|a page|some background] [on|about] {topic}",
)
_STORIES = (
    "for [my|our|the|this] [essay|project|thesis|presentation|homework|report|talk|blog post|class|lesson|club|seminar] i [need|want|could use|require] [something|notes|sources|background|references|material|reading] [on|about] {topic}",
    "i'm [writing|drafting|finishing|planning] [a paper|an essay|my thesis|a report|an article|a blog post|a lesson|a talk|a workshop] [on|about] {topic}"
    + _THEN,
    "i [teach|have to teach|must present|have to explain|should explain|am presenting] {topic} [tomorrow|next week|on monday|in an hour|to beginners|to the kids]"
    + _THEN,
    "[a patient|a customer|a client|a guest|a parent|a student|a pupil|an apprentice] [asked me about|wants to know about|came in asking about|has questions about|won't stop asking about] {topic}"
    + _THEN,
    "{topic} [came up|was mentioned|got mentioned|was a big topic|was discussed] "
    + _IN_CLASS
    + "[, |. | and i'm lost, | and i had no idea: ]"
    + _WANT,
    "they [talked about|mentioned|kept talking about|went on about|showed us] {topic} " + _IN_CLASS + _THEN,
    "my [grandson|granddaughter|nephew|niece|neighbour|sister|uncle|roommate] [talks about|is studying|works on|is into|raves about|works with] {topic}[ and i'd like to understand it| and i want to read about it|, where can i read about it|, what do we have on it|, find me something easy to read]",
    "my [dad|mum|wife|husband|son|daughter|boss|class|team|flatmate] [wants to know|asks|asked me|would like to know] [what {topic} is|how {topic} works|more about {topic}|about {topic}]",
    "i [keep|kept] [hearing about|reading about|running into|coming across|bumping into|stumbling over|seeing] {topic}[, | and want to know more: |. | - ]"
    + _WANT,
    "[never heard of|not familiar with|i'm clueless about|i'm ignorant of|i blank on|i'm rusty on|i suck at|i'm bad at|i'm hopeless at] {topic}"
    + _THEN,
    "[no idea|no clue|dunno|idk|i have no idea|not sure|i can't say|i forgot|nobody told me] what {topic} is[||, find out|, look it up|, find me notes|, any notes|, what do the notes say]",
    "{topic} is [new to me|all greek to me|a mystery to me|my weak spot|beyond me|not clear to me|still fuzzy|a closed book to me|foreign to me|what i never got]"
    + _THEN,
    "{topic} is [what i need|what i'm after|what i'm looking for|what i want to read about|the thing i'm looking for|what i want notes on|my search term|what to search for]",
    "i'm [interested in|curious about|fascinated by|wondering about|intrigued by|trying to understand|trying to learn|trying to figure out|looking into|reading up on] {topic}["
    + _THEN
    + "||]",
    "i'm [new to|getting into|working on|working through|revising|stuck with|sitting here with|wrestling with|getting nowhere with] {topic}"
    + _THEN,
    "[i would|i'd] [love|like|be glad|be happy|be keen] to [know more|hear more|learn more|read more|learn something|read a bit] about {topic}",
    "i [lost|misplaced|deleted|left at home|threw away|can't find|spilled coffee on] my notes on {topic}[||, find them|, can i get them again|, is there a copy|, show me yours|, do we have others]",
    "i was [sick|away|absent|ill|asleep|on holiday|at the dentist] when we [did|covered|learned about|discussed|went through|had] {topic}[|"
    + _THEN
    + "]",
    "[before|until] [the exam|monday|class|the meeting|tomorrow] i [have to|need to|must|should] [know|understand|learn about|get through|read up on|revise] {topic}[|"
    + _THEN
    + "]",
    "there's a [question|chapter|exercise|whole page|task|section] on {topic} [in my homework|on the exam|in the book|on the sheet]"
    + _THEN,
    "[our teacher|the professor|my coach|the trainer|my tutor|the doctor] [wants us to|told us to|said we should|asked me to|expects us to] [read up on|look up|learn about|study|revise|prepare] {topic}[|"
    + _THEN
    + "]",
    "if [there is|you have|we have|there's|you find|anybody has] [anything|something|a note|a page|material] [on|about] {topic}[, |, then ][show me|i'd like to see it|send it over|let me know|please share it|i want to read it|bring it up]",
    "[whatever|anything|everything|all] [you have|we have|there is|you've got|we wrote|you can dig up|we know] [on|about] {topic}[||, send it over|, i'll take it|, show me|, bring it on]",
    "it's [about|regarding|to do with|for a talk on|a question on|concerning] {topic}" + _THEN,
    "[hopefully|surely|maybe|perhaps|presumably] [there's|we have|somebody wrote|there is] [a note|something|a page] [on|about] {topic}[||, please look|, find it|, can you check|, show me]",
    "i can't [find|seem to find|locate|get hold of|see] [the page|anything|the lesson|any note|the section|any text] [on|about] {topic}[|, can you|, please look|, help|, where is it]",
    "nobody [can tell|will tell|told|could tell|tells] me [what {topic} is|how {topic} works|anything about {topic}|about {topic}]" + _THEN,
    "[my book|the textbook|this manual|the slide|wikipedia|google|youtube|the internet] [doesn't explain|skips|says nothing about|was no help with|is useless on|gets nowhere with|is confusing on] {topic}"
    + _THEN,
    "i know [the basics|a bit|a little|next to nothing|something|too little] about {topic} [and|but] [want more|want to go deeper|need more|would like to read more|need notes|have to read more]",
    "time to [learn about|study|read up on|revise|tackle|get serious about|deal with] {topic}[|" + _THEN + "]",
    "i wish i [understood|knew more about|had notes on|had something to read on|had paid attention to|could explain] {topic}[|"
    + _THEN
    + "]",
    "[it would|it'd] [help|be great|be nice|be good|be useful|make my day] to [have|see|read|get] [something|some notes|material|a text|a page] [on|about] {topic}",
    "[we|i] [could do with|could really use|can't do without|have to have|would appreciate|would welcome] [notes|material|some reading|info|a good text|an article] [on|about] {topic}",
    "there is [a thing|something|a subject|this thing|a topic] called {topic}" + _THEN,
    "i don't [remember|recall|know anymore] [what we wrote|what we said|what the notes said|what i wrote|where i wrote] about {topic}",
    "[somebody|a friend|my colleague|my doctor|the plumber|the mechanic|a nurse] [said i should read up on|told me to look into|recommended reading about|told me about|mentioned] {topic}"
    + _THEN,
    "[say|suppose|imagine|let's say] i [wanted to learn about|knew nothing about|had to understand|needed to read up on|wanted to read about] {topic}, [where would i look|what should i read|which notes would you give me|what is there|what would you show me]",
    "the [book|sheet|syllabus|slide|plan|label|manual] [says|lists|mentions|has] {topic} [here|in week two|on page 40|in chapter 3|at the top] [and|but] [i don't know what that is|i want to read about it|i need notes on it|i've no clue]",
    "{topic} [should|must|has to|ought to] be [in the notes|somewhere in there|in there|on one of the pages|in our files|covered][, find it|, where|, please look|, can you check|]",
    "we [did|had|covered|learned about|talked about|went over] {topic} [last week|in class|in october|ages ago|last term|on tuesday|2 weeks ago], [find the notes|where are the notes|where was that|can i see that again|show me|get me the notes]",
    "i promised [a friend|my students|the team|my brother|the kids] [notes|something|some reading|material] [on|about] {topic}[|, find some|, what do we have|, so please find me some]",
    "[failed|flunked|bombed|barely passed] [a quiz|a test|the exam|my oral] on {topic}" + _THEN,
    "[as a|being a] [nurse|carpenter|beginner|teacher|farmer|parent|chemist|cook] i [need|want|ought|have] to [know|read|learn|understand] more about {topic}",
    "{topic} [rings a bell|sounds familiar|sounds interesting|sounds complicated|looks hard|looks important|seems useful]" + _THEN,
    "i have [20 minutes|half an hour|ten minutes|one evening|two days|until 5|an hour] to [read up on|learn about|understand|study|revise] {topic}[|"
    + _THEN
    + "]",
    "[exam|test|talk|interview|quiz|oral] in [2 hours|three days|a week|10 minutes|an hour][ and i know nothing about|, and i still don't get|, i need notes on|, find me notes on|, show me everything on] {topic}",
    "[page 12|question 3|exercise 4|slide 7|number 5|task 2] is [about|on] {topic}" + _THEN,
    "[class 7b|our class|year 9|my group|the night shift|our team|the lab] [does|is doing|starts|has to learn] {topic} [next week|tomorrow|today|soon]"
    + _THEN,
    "someone [said|told me|claims|wrote] [there's|there was|we have|you have] [a page|a note|something|an article|notes] [on|about] {topic}[|, find it|, is that right|, where is it|, i'd like to see it]",
    "[gonna|going to|about to|i have to|soon i'll] [present|write about|teach|give a talk on|take a test on|lecture on|be asked about] {topic}"
    + _THEN,
    "i've been [meaning to read|wanting to learn|asked to write|told to learn|thinking a lot|wanting to know more] about {topic}[|"
    + _THEN
    + "]",
    "[my head hurts from|i'm going mad over|i'm losing it over|i cried over|i gave up on|i'm sick of not getting] {topic}" + _THEN,
    "[the kids are asking|everyone is asking|people keep asking|they asked me|i got asked] about {topic}" + _THEN,
)
_FRAGMENTS = (
    "{topic}[?|??|...|, hmm?] [never heard of it|no idea what it is|what is that|what's that|help me understand|explain please|got notes|please explain|where can i read that up]",
    "{topic} [search|lookup|find|info|info pls|info please|docs pls|materials|reading|reading material|study notes|pages|articles|handout|write-up|search please]",
    "{topic}... [how does that work|how does it work|what is it|i forgot how it works|what was that|where was that|how did that go again|what was it again]",
    "{topic}[, | - |: |... ][that's what i need|that's what i'm after|that's the topic|need to read that|gotta learn that|have to learn it|want to read about it|that's what i want notes on]",
    "{topic}[, | - |: ][look that up|find that|search that|search it|find me notes|fetch notes|get notes|dig that up|read up|where is that explained|in which note|which page]",
    "[search notes|find docs|find notes|show notes|need notes|get notes|notes|search docs|want notes|open notes|list notes|info|more|pull notes] {topic}",
    "[lmk what u have|let me know what u got|any1 got notes|anyone got notes|got sth|got anythin|lf notes|iso notes|hmu with notes|need info|send notes|drop notes|gib notes] on {topic}",
    "[idk what {topic} is|dunno what {topic} is|no clue what {topic} is|cant remember what {topic} is|wtf is {topic}|wth is {topic}|tf is {topic}|wats {topic}|{topic} wtf is that][| lol| pls| help]",
    "[tryna|trying to|wanna|need to|need 2|gotta|have to|hafta|want to|got to|supposed to] [learn|understand|read up on|study|learn about|look up|find notes on] {topic}",
    "cant find [anything|anythin|notes|nothing|sth|any notes] on {topic}[| help| pls help| :(|, help]",
    "[i would be grateful for|i should be obliged for|we kindly request|i wish to consult|i should like to see|we require|i hereby request|please supply|kindly provide|kindly forward] [any|some|all|the] [material|literature|information|documentation|notes|documents] [on|concerning|regarding|about|pertaining to] {topic}",
    "[it would be appreciated if you could|be so good as to|i would ask you to|might i trouble you to|i'd be thankful if you could] [find|locate|look up|provide notes on|retrieve the notes on|search for] {topic}",
    "[please to|i want you|you must|i like to|want] [find|search|show me] [note|notes|information|informations|text] [of|about|for] {topic}",
    "[how i can|where i can|where is possible to|how to] [find|read|get|look] [something |information |notes |]about {topic}",
    "[i search|i am search|i am searching|i look for|me looking for|i seek|exist|you have|have you] [information|notes|a text|material|some page] about {topic}",
    "[i want know|i need know|i need understand|want understand|please i want learn|must learn|i not understand|i no understand|me not understand] {topic}",
    "[more|more info|further info|details|further details|all info|facts|background|background info|everything|anything new|anything more] [on|about] {topic}",
    "[background reading|further reading|reading|learning material|study material|study notes|revision notes|literature|sources|references|documentation|a text|handouts|lecture notes|class notes|a write-up|a primer] "
    + "[on|about|for|concerning] {topic}[|| wanted| needed|, where|, anyone]",
    "[on the subject of|on the topic of|as for|regarding|concerning|when it comes to|about|re|on|as regards|in the matter of|with regard to] {topic}[, |: ]"
    + _WANT,
    "the [part|bit|section|passage|chapter|page|place|paragraph|lecture] [about|on|where we talk about|that explains|covering|dealing with] {topic}[, where is it|, please| please|, find it|, i need it|, show me|]",
    "a [good|short|clear|decent|longer|simple] [text|article|page|tutorial|read|source|overview page|note] [on|about] {topic} [would be nice|would help|please|is what i need|wanted|would do|would be lovely]",
    "[a|the|any] [note|page|text|article|document|file|lesson] [titled|called|named|with the title|with the name|under the name] {topic}[|, please|, where is it|, find it]",
    "[looking to|hoping to|keen to|eager to|planning to|would like to|itching to] [learn about|understand|read about|get into|brush up on|study|know more about] {topic}",
    "[topic of the day|today's topic|homework topic|talk topic|essay topic|my topic|seminar topic|next topic|our subject]: {topic}[|"
    + _THEN
    + "]",
    "[keyword|search word|topic|subject|headline|tag] {topic}[, |: | - ]" + _WANT,
    "[any|are there any|got any|give me some|some] [pointers|leads|hints|sources|references|clues|links|texts|resources] [on|about|for] {topic}",
    '"{topic}"[, | - |: |? ][find it in the notes|where does that come up|look it up|any notes|search|where is this explained|what do we have|notes please]',
    "the [phrase|term|words|expression|name] [\"{topic}\"|'{topic}'][, |: ][where does it occur|find it|look it up|which notes have it|search for it]",
    "[total beginner|complete newbie|first year student|slow learner|no background|visual learner] here[, |: | - ][what should i read on|find me notes on|any notes on|explain|where do i start with] {topic}",
    "[question|quick q|q|short question|small question|my question] [about|on] {topic}[, |: ]" + _WANT,
    "[hello|hi|hey], [it's me again|me again|new here|student here|long day|tired], [need|i want|find|please find] [notes|something|material] [on|about] {topic}",
    "[notes|material|docs|reading|info][, please|, pls|!|?|...] {topic}[|, thanks|!]",
    "{topic} [notes|material|docs|info|stuff|pages][, where| where|, got any|, anyone|? where|, do we have any|, i need them|, hand them over|, fast]",
    "[me + {topic} = lost|me vs {topic}, i'm losing|{topic} wins again][, |. |: ]" + _WANT,
    "[not|less] [pictures|videos|jokes|small talk], [just |only |]notes on {topic}",
    "[anything|something|a word|a page|a line] [at all |]in " + _PLACE + " [on|about|that mentions] {topic}",
    "[search result|hits|results|matches|entries|articles] for {topic}[| please|, please|, thanks|]",
    "[in need of|after|on the hunt for|on the lookout for|searching high and low for|desperate for|begging for] [notes|material|something|reading|a text|info] [on|about] {topic}",
)

ASKED = _COMMANDS + _QUESTIONS + _STORIES + _FRAGMENTS

COUNTED = (
    "[pick|choose|select|name|recommend|suggest|pull out|collect|gather] {k} [notes|pages|texts|articles|documents|readings|sources] [on|about|for] {topic}",
    "[i want to|i'd like to|i can|let me|i only have time to|i will] read {k} [notes|pages|texts|articles|documents] [on|about] {topic}",
    "[for my essay|for class|for the talk|for my project|for homework|for tomorrow] i need {k} [sources|notes|texts|articles|references|documents] [on|about] {topic}",
    "[we have to|i have to|i must|our teacher makes us|they want us to] [read|find|cite|hand in|bring] {k} [texts|sources|articles|notes] [on|about] {topic}",
    "[k|n|limit|top_k|top|max|count|hits|results][=|: | = |=|: ]{k}[, | ][query|search|topic|for|find]: {topic}",
    "[query|search|topic|find|notes|q]: {topic}[, | |; ][k|n|limit|top_k|max|count|hits][=|: | = |=|: ]{k}",
    '[search|find|find_notes|lookup]("{topic}", {k})',
    "[search|look] for {topic} and [give|hand|bring|send] me {k} [notes|results|of the hits|of them|pages]",
    "[of|among|out of] [all the notes|everything we have|our docs|the pages] [on|about] {topic}[, | ][show me|give me|i want|list|pick] {k}",
    "[are there|do we have|have you got|can i get|could i have|is it possible to get|can we get] {k} [notes|texts|pages|articles|documents] [on|about] {topic}",
    "[could|can|would] you [find|dig up|look up|get|show|send] me [about |]{k} [good |short |useful ||][notes|pages|texts|articles|results] [on|about] {topic}",
    "[limit|restrict|cap|keep|cut] [the search for|the results for|the hits for|the list for] {topic} [to|at] {k}[| results| hits| entries]",
    "[stop after|stop at|not more than|no more than|never more than|up to|at most|maximum] {k}[| hits| results| notes][, |: | - ][search for|look up|find|notes on|notes about] {topic}",
    "[only|just] [show|give|list|return|fetch|send] [me |]{k}[| notes| hits| results| pages] [on|about|for] {topic}",
    "{topic}[, |: | - |; ][i'd like {k} notes|i need {k} texts|show me {k} hits|{k} pages will do|can i have {k}|{k} should be enough|not more than {k}|up to {k} hits|{k} would be great|{k} articles]",
    "{topic} [notes|material|docs|pages|articles][, | x |: |; |, max ]{k}",
    "{k} [notes|pages|texts|docs|hits] [please|pls|asap|needed|wanted][, |: ]{topic}",
    "{k} [good|short|useful|relevant|different|easy] [notes|pages|texts|articles|hits|sources] [on|about|for] {topic}[|| would help| would be nice| is all i ask| are enough]",
    "the [first|top|best|most useful|most relevant|shortest|newest|clearest] {k} [notes|pages|hits|texts|articles|matches|results|documents] [on|about|for|that mention|that cover] {topic}",
    "the {k} [best|most useful|most relevant|shortest|newest|clearest|top] [hits|texts|matches|notes|pages] [on|about|for] {topic}",
    "[which|what] are [the |our |][top|best|first] {k} [notes|hits|pages|documents|matches|texts] [on|about|for] {topic}",
    "[rank|sort|order] the notes on {topic} and [show|give me|keep|return] the [top|first|best] {k}",
    "[i'm lost with|i don't get|i never understood|help me understand|i'm stuck on|i need to learn] {topic}[, |. |: ][pick {k} pages for me|{k} notes should do|give me the top {k}|find {k} texts|show the best {k}|{k} notes please]",
    "[my exam is on|tomorrow's quiz is on|i'm giving a talk on|i'm reading up on|i'm curious about|we're discussing] {topic}[, |. |; ][i need {k} notes|find me {k} pages|{k} texts please|show me the top {k}|give me {k} notes to read]",
    "what do {k} [of our notes|of the docs|of the pages|different notes|notes] say [about|on] {topic}",
    "[make it|let's say|say|give me] {k} [notes|pages|hits|results|texts] [on|about] {topic}",
    "[a list of|a selection of|a set of|a stack of|a total of] {k} [notes|texts|pages|articles|hits] [on|about] {topic}[| please|]",
    "[explain|look up|find out about|read up on|learn about|check] {topic}[, | using | with | from ]{k} [notes|sources|texts|pages]",
    "[bring|hand|pass|show|send|get] [us|the class|my group|the team|him|her] {k} [notes|pages|handouts|texts] [on|about] {topic}",
    "[how about|what about|maybe] {k} [notes|texts|pages|articles] [on|about] {topic}",
    "[find|show|list|get] {topic}[ notes| material| docs| pages], {k} [of them|at most|tops|max|only|is enough|will do]",
    "[retrieve|return|output|print|display|extract] {k} [matches|hits|entries|results|documents|records] [for|on|about] {topic}",
    "[don't show me more than|i don't want more than|no need for more than|spare me more than|never more than] {k} [notes|hits|results|pages] [on|about|for] {topic}",
    "[i need|find|get me|any] [notes|something|material|info] [on|about] {topic}[, |; | - ][{k} pieces|{k} hits|{k} results|{k} notes|{k} texts|{k} pages] [max|at most|tops|please|only]",
    "[give|show|find] {k} [note|notes] for {topic}[|, my friend| please|]",
    "[where are|i lost|i can't find] [the|our|those|my] {k} [notes|pages|texts|handouts] [on|about] {topic}",
    "[one note isn't enough|the more the better|quality over quantity|i read fast|i read slowly], [find|show me|give me|i want] {k} [notes|pages|texts] [on|about] {topic}",
)
ONE = (
    "[only|just] the [top|first|best|most relevant] [hit|result|match|note|page|entry|document] [for|on|about] {topic}",
    "[search|look] for {topic} [and|but] [show|return|give me|keep] [only|just] the [top|first|best] [hit|result|match|note]",
    "[pick|choose|recommend|suggest|name|open] [one|a single|exactly one|just one] [note|page|text|article|document] [on|about|for] {topic}",
    "[if i read|if i could read|if i have time for] [only one|just one|a single|one] [note|page|text|article] [on|about] {topic}, which[| one][| should it be| is it| would it be]",
    "[i only have time for|i want no more than|i can handle|i need but] [one|a single|one short] [note|page|text|article] [on|about] {topic}",
    "{topic}[, |: | - |; ][the best one only|only the top hit|just the first result|the top result only|one text will do|limit 1|top 1|k=1|max one|one note tops|not more than one note|first hit only]",
    "[limit|top|max|k|n][ 1| one|=1| = 1|: 1][, |; | - ][search|notes on|find|search for] {topic}",
    "[is there|do we have|can i have|could i get|got] [one good|a single|just one|one short|exactly one] [note|page|text|article|lesson] [on|about] {topic}",
    "[show|give|send|get] [us|me|him|her] [one|a single|just one|only one] [note|page|text|article|handout|hit] [on|about] {topic}",
    "one [good|short|clear|decent|simple] [text|article|page|note|hit] [on|about] {topic} [will do|is plenty|is enough|is all i need|would help|please]",
    "[which|what] [one|single] [note|page|text|article|document] [explains|covers|is best for|would you pick for|should i read on] {topic}",
    "[no more than|at most|not more than|up to|maximum] [one|1] [note|hit|result|page|text] [on|about|for] {topic}",
)
COUPLE = (
    "[a pair of|a couple of] [texts|notes|pages|articles|sources|handouts] [on|about] {topic}[| please|, please| needed]",
    "[for my essay|for class|for the talk|before the exam|for homework] i need a couple of [sources|texts|notes|articles] [on|about] {topic}",
    "[do we have|are there|can i get|could i have|have you got|is there] a couple of [notes|texts|pages|articles] [on|about] {topic}",
    "[pick|choose|recommend|suggest|open|send me|dig out] a [couple|pair] of [notes|texts|pages|documents] [on|about|for] {topic}",
    "{topic}[, |: | - |; ][a couple of texts would help|just a couple of notes|a couple will do|find me a couple of pages|a pair of notes|show me a couple of hits]",
    "[i only have time for|i'd like to read|i can read|let me read|we need] a couple of [notes|pages|texts|articles] [on|about] {topic}",
    "[search|look] for {topic} and [show|give|send|bring] me a couple of [hits|results|notes|them]",
)
HALF_A_DOZEN = (
    "[find|get|show|give|send|bring] me half a dozen [notes|pages|texts|articles|hits|results|documents] [on|about] {topic}",
    "half a dozen [notes|pages|texts|articles|hits|results|documents] [on|about|for] {topic}[| please|, please| would be good]",
    "[search|look] for {topic}[, | and show me | - ]half a dozen [hits|results|notes][| please]",
    "{topic}[, |: | - ]half a dozen [notes|hits|pages|results][| please| will do|, thanks]",
    "[i need|i'd like|we could use|do we have|are there|pick] [a half dozen|half a dozen] [notes|sources|texts|articles] [on|about] {topic}",
)
CLAUSE = (
    "[find|find me|get me|show me|i need|give me|search for|look for|any|got any|list|pull up] "
    + _NOTES
    + " [on|about|explaining|that explain|that say|that tell me|showing] {topic}",
    "[search|look up|search for|find|search the notes for|check the notes for|look in the docs for|google|look into|find something on] {topic}",
    "[search|find|query|topic|lookup|notes|question|keyword|howto]: {topic}",
    "[explain|please explain|can you explain|could someone explain|explain to me|help me understand|describe] {topic}",
    "[i want to learn|i need to learn|i'd like to learn|teach me|i have to know|help me learn|we have to learn|i must understand] {topic}[||, any notes|, find notes]",
    "[i don't know|i forgot|i never learned|i don't understand|i keep forgetting|nobody told me|i can't remember|i still don't get] {topic}[, |. |; | - ]"
    + _WANT,
    "[do|does] [the notes|our docs|the wiki|any note|anything in here|my notes] [say|explain|mention|describe|cover|tell us] {topic}",
    "what [do|does] [the notes|our docs|the lessons|the course notes|my notes] say [about|on] {topic}",
    "[where|in which note|in which lesson|on which page] [do the notes explain|did we learn|did we write down|does it say|can i read|is it explained|was it explained] {topic}",
    "{topic}[, | - |: |? |... ]" + _WANT,
    "[is there|do we have|have we got|have you got|are there] [a page|something|any notes|a note|a tutorial|anything] [on|about|explaining] {topic}",
    "[which|what] [note|page|lesson|article|document|chapter] [explains|says|describes|tells me|covers|is about|shows] {topic}",
    "[a tutorial|a text|notes|material|a page|instructions|an article|something to read] [on|about] {topic}[| please|, please| wanted| needed]",
    "[my teacher wants us to know|the exam asks|question 2 is|my homework is to explain|my son wants to learn|my boss asked me] {topic}"
    + _THEN,
    "[my essay|the talk|my report|the quiz|tomorrow's class|our project] is [about|on] {topic}" + _THEN,
    "[can you|could you|please|would you|pls] [look up|find notes on|search for|check the notes on|find out from the notes|find me a page on] {topic}",
    "[i'm curious|i wonder|i'd like to know|i'm interested in|i'm wondering|i'm trying to find out] {topic}" + _THEN,
    "[there was|there must be|i remember|we had] [a note|a page|something|a lesson] [on|about] {topic}[, where is it|, find it|, please look|]",
    "[need|want|looking for|searching for|after] [notes|info|a page|material|something] [on|about] {topic}[| asap| pls|]",
    "[reading|studying|working] on {topic}" + _THEN,
)
QUOTED = (
    '[search for|search|look up|find|look for|find me|lookup|query|google|check|fetch|locate] "{topic}"[| please| in the notes| for me| in the docs]',
    '[find|get|show me|any|i need|list|are there|give me|do we have] [notes|material|anything|something|a page|info|texts] [on|about|for] "{topic}"',
    "[find|get|show me|any|i need|search for|look up|do we have] [notes on |notes about |something on ||]'{topic}'",
    '[what is|what\'s|explain|who can explain|tell me about|what do we have on|what do the notes say about] "{topic}"',
    '"{topic}"[, |: | - |? | ][notes|any notes|search|find it|look it up|what is it about|do we have notes on it|where is that note|please search|find me the page]',
    "[search|find|notes|query|title|topic|text]: [\"{topic}\"|'{topic}'|“{topic}”]",
    '[where is|open|show me|i\'m looking for|find|bring up] the [note|page|text|article|chapter|lesson|handout|document] [called|titled|named|entitled|with the title|on|about] "{topic}"',
    "[we're reading|i have to read|my class reads|our book club has|my essay is on|i'm writing about|the exam is on] \"{topic}\"" + _THEN,
    'the [teacher|prof|boss|lecturer|book|doctor] [keeps saying|wrote on the board|mentioned|says|put on the slide] "{topic}"' + _THEN,
    "[search|find|look up|look for] “{topic}”[| in our notes| please|]",
)
DIFFERENCE = (
    "[what is|what's|whats|what are|what was] the {topic}[|, please explain|, any notes|, look it up|, in the notes|, in short|]",
    "[explain|please explain|can you explain|help me understand|clarify|look up|search for|find|tell me about|describe] the {topic}",
    "[find|show me|get me|i need|any|give me|got] [notes|material|something|info|a page|an article] [on|about|explaining] [the |]{topic}",
    "[i always forget|i don't get|i never understood|i can't remember|i keep forgetting|i don't see|nobody can explain] the {topic}[||, any notes|, find me something|, what do the notes say]",
    "[do the notes|does any note|does the wiki|do our docs|does the course] [explain|cover|mention|discuss|go into] the {topic}",
    "{topic}[, |? | - |: | ][any notes|notes|please explain|search|look it up|find notes|what do we have|explain]",
    "[is there|do we have|have you got|are there] [something|a page|a note|anything] [on|about] the {topic}",
    "[search|query|find|topic|lookup]: {topic}",
    "the {topic}[, |: | - |? ][any notes|please explain|what do the notes say|where is it explained|look it up|find me a page on it]",
    "[my exam asks for|the teacher asked about|i have to explain|my essay is on|the quiz is about|a customer asked about] the {topic}"
    + _THEN,
    "[where|in which note|on which page|in which lesson] [do we explain|is|did we cover|can i read about] the {topic}",
    "[what do|what would] [the notes|our docs|the lessons|my notes] say about the {topic}",
)
