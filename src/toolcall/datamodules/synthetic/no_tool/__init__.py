"""Requests that no tool serves."""

from toolcall.datamodules.synthetic.form import scaled
from toolcall.datamodules.synthetic.no_tool import chores, facts_and_translations, life, talk, tool_words

FORMS = scaled(((*talk.FORMS, *life.FORMS, *chores.FORMS, *tool_words.FORMS), 1.0), (facts_and_translations.FORMS, 0.15))
