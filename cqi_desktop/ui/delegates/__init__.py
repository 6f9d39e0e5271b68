"""How a cell is painted."""
