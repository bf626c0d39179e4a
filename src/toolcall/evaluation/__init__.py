"""Evaluation: whether a call was right, why not, and the figures over many."""
