"""Chat requests in OpenAI's form: what of them this model can do, and what they ask it.

The last message of a user is the request; the model knows no conversation. Its tools are fixed by training, so the tools of a request
may be fewer than the model's, but none that it does not know.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, Field

from toolcall.decoding.sampling import NO_TOOL
from toolcall.errors import ToolcallError, shorten
from toolcall.tools import Tool
from toolcall.tools.saved import argument_names

