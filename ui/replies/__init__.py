"""Clients' replies: what was said, what is missing in it, and the chase of what is missing."""
