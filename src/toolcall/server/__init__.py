"""The local HTTP server: the API, training jobs, and the page."""
