"""Dialogs about what is promised: somebody is told, put off, given a date, or met."""
