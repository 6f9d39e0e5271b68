"""The page of one company: its form, its timeline, its people, its results, its documents."""
