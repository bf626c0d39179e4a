"""Data: readers, generators, splits, the tokenizer, batches, and the LightningDataModule over them."""
