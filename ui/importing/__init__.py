"""Bringing in a list of candidates: how it is read, what would come of it, and doing it."""
