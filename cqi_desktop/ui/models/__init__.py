"""Item models: what a table or a list shows."""
