"""Requests for search."""

from toolcall.datamodules.synthetic.form import scaled
from toolcall.datamodules.synthetic.search import asides, chinese_topics, how_it_works, requests

FORMS = scaled((requests.FORMS, 1.0), (asides.FORMS, 0.15), (chinese_topics.FORMS, 0.2), (how_it_works.FORMS, 0.15))
