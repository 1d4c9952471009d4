"""The first start: language and look, who writes the letters, and three ways to begin."""
