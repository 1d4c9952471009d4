"""Wise Feedback without its interface: what good feedback is, how it is kept, how it is told.

Begin with ``domain``, which says what things are; then ``services``, which says what can be done.
"""

__version__ = "0.1.0"
