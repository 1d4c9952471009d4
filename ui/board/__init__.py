"""The board: the candidates of one assignment, in lanes."""
