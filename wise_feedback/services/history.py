"""Undo, redo, and news of what has been done."""

from wise_feedback.storage.history import next_redo, next_undo, redo, subscribe, undo

__all__ = ["next_redo", "next_undo", "redo", "subscribe", "undo"]
