"""Questionnaires in the window: filled, their results, their versions."""
