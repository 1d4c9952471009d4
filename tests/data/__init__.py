"""What released versions left behind, so that every later one can be tried on it."""
