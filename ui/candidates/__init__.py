"""A candidate: the panel beside the board, and the form with their details."""
