"""Models: TinyGPT, its training module, optimizer and schedule, and checkpoints."""
