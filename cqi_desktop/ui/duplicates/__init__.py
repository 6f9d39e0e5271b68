"""The page of likely duplicates: the pairs, two companies side by side, what was decided."""
