"""The page Synergies: the map and the suggestions, the list, the board by status."""
