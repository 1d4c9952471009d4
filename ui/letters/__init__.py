"""Writing a letter: its parts on the left, the very paper on the right."""
