"""Lists in and out of the book."""
