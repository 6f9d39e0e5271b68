"""What is done to a book on purpose, to see that nothing is lost: ``python -m tests.faults [--small]``."""
