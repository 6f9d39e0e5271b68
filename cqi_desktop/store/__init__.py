"""The book: peewee models, change log, search index and queries."""
