"""Starts the program: ``python -m ui``."""

import gc
import sys


def main() -> int:
    """Open the program and return its exit status."""
    gc.disable()  # while all that stays is imported and made; ui.app turns it on again
    from ui import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
