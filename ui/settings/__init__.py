"""Settings: who the letters are from, how the program looks, and where the data lies."""
