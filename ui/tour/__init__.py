"""The tour: the program used once, without a screen."""
