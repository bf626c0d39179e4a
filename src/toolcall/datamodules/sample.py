"""One sample: a request and the call that answers it."""

from dataclasses import dataclass

from toolcall.protocol import frame_sample


@dataclass(frozen=True, slots=True)
class Sample:
    """A line of a data set. `call` is the whole CALL line, `tool` the name that it starts with."""

    tool: str
    user: str
    call: str

    def framed(self) -> str:
        """The text that a model is trained on."""
        return frame_sample(self.user, self.call)
