"""What a learner wants to see: how a sample is trained on, and how a call is generated, token by token."""

from toolcall.explanation.call import CallView, explain_call
from toolcall.explanation.sample import SampleView, explain_sample, read_sample

__all__ = ["CallView", "SampleView", "explain_call", "explain_sample", "read_sample"]
