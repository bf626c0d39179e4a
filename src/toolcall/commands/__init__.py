"""The commands that users type: each one a Hydra application over `configs/`."""
