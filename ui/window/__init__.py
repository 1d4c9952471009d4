"""The window around the pages: the sidebar, undo, keys that work everywhere."""
