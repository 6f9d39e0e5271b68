"""Laptops that merge: immutable encrypted segments through any folder that they reach at some time."""
