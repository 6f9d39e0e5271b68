"""The sections of the page Réglages: each reads the book when it is shown and saves every field that is left."""
