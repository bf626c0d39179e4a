"""Asking for notes on what lies between two things."""

from toolcall.datamodules.synthetic.form import Phrasings
from toolcall.datamodules.synthetic.search.vocabulary import english

DIFFERENCES: Phrasings = {
    "en": english(
        "[what is|what's|whats|what are|what was] the {topic}[|, please explain|, any notes|, look it up|, in the notes|, in short|]",
        "[explain|please explain|can you explain|help me understand|clarify|look up|search for|find|tell me about|describe] the {topic}",
        "[find|show me|get me|i need|any|give me|got] [notes|material|something|info|a page|an article] [on|about|explaining] [the |]{topic}",
        "[i always forget|i don't get|i never understood|i can't remember|i keep forgetting|i don't see|nobody can explain] the {topic}[||, any notes|, find me something|, what do the notes say]",
        "[do the notes|does any note|does the wiki|do our docs|does the course] [explain|cover|mention|discuss|go into] the {topic}",
        "{topic}[, |? | - |: | ][any notes|notes|please explain|search|look it up|find notes|what do we have|explain]",
        "[is there|do we have|have you got|are there] [something|a page|a note|anything] [on|about] the {topic}",
        "[search|query|find|topic|lookup]: {topic}",
        "the {topic}[, |: | - |? ][any notes|please explain|what do the notes say|where is it explained|look it up|find me a page on it]",
        "[my exam asks for|the teacher asked about|i have to explain|my essay is on|the quiz is about|a customer asked about] the {topic}<pause><want>",
        "[where|in which note|on which page|in which lesson] [do we explain|is|did we cover|can i read about] the {topic}",
        "[what do|what would] [the notes|our docs|the lessons|my notes] say about the {topic}",
    ),
}
