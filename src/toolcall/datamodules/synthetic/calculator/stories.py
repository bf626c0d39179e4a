"""One-step stories: a situation, and what it asks for."""

from toolcall.datamodules.synthetic.calculator.stories_money import MONEY
from toolcall.datamodules.synthetic.calculator.stories_more_or_less import MORE_OR_LESS
from toolcall.datamodules.synthetic.calculator.stories_shares import SHARES

FORMS = (*MONEY, *MORE_OR_LESS, *SHARES)
