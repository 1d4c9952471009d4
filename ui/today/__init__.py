"""Today: who is owed a word, why, and what to do about it first."""
