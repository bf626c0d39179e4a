"""Looking at data before training: counts, lengths, characters, and what is wrong with them."""
