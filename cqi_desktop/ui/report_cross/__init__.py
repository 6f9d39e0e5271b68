"""The cross table of the page Rapports: what it is of, its cells, its records, its file."""
