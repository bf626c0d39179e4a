"""What a learner wants to see: how a sample is trained on, and how a call is generated, token by token."""
