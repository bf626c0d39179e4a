"""Training runs: from a checked configuration to a run directory with a model in it."""
