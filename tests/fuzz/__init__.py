"""Inputs altered at random, fed to the program: ``python -m tests.fuzz --seconds S [--seed N]``."""
