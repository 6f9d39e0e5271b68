"""The page Activités and its parts: the list, one activity, its attendance sheet, the door."""
