"""Starts the command line: ``python -m wise_feedback.cli``."""

import sys

from wise_feedback.cli import main

sys.exit(main())
