"""From the command line to checked values: Hydra, the schema check, and the one place that instantiates."""
