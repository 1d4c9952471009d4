"""What every page and dialog leans on: the look, the news of a change, and how errors are told."""
