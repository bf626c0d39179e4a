"""Requests for search."""

from toolcall.datamodules.synthetic.form import scaled
from toolcall.datamodules.synthetic.search import requests

FORMS = scaled((requests.FORMS, 1.0))
