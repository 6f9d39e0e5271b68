"""The yearly breakdown as documents for a funder: gathered once, laid out without a library, then written."""
