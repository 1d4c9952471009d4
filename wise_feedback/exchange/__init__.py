"""Lists and files from elsewhere, read into plain values."""
