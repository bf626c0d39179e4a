"""Callbacks: validation by execution, checkpoints, the budget, graceful stops, progress and throughput."""
