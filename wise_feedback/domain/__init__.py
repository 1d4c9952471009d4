"""The values and rules of recruitment feedback. Needs nothing but the standard library."""
