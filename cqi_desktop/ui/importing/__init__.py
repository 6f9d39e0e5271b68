"""The import assistant: one list on its way into the book, seen row by row before anything is written."""
