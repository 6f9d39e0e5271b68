"""Rules and values of the field, as plain Python: nothing here knows of a database or a window."""
