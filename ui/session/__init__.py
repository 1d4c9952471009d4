"""The feedback session: everyone who is owed a word, one person at a time."""
