"""Many runs of one command line: which there are, how each is doing, and going on with those that are missing."""
