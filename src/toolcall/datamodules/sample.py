"""One sample: a request and the call that answers it."""

from dataclasses import dataclass, field

from toolcall.protocol import frame_sample


@dataclass(frozen=True, slots=True)
class Sample:
    """A line of a data set. `call` is the whole CALL line, `tool` the name that it starts with."""

    tool: str
    user: str
    call: str
    slice: str | None = field(default=None, compare=False)
    """A part of the data that evaluation reports by itself."""

    def framed(self) -> str:
        """The text that a model is trained on."""
        return frame_sample(self.user, self.call)
