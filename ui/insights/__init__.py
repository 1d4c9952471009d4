"""Insights: what one's own events of a period tell, as numbers, charts and tables."""
