"""Requests for charts whose numbers are told in a story, with units and between words; what people tell is in the modules beside."""

from toolcall.datamodules.synthetic.plot.stories import bars, points

FORMS = (*bars.FORMS, *points.FORMS)
