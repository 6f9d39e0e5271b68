"""What leaves the window: lists as seen, cards, calendars, labels and letters."""
