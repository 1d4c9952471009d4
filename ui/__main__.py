"""Starts the program: ``python -m ui``."""

import gc
import sys


def main() -> int:
    """Open the program, or try whether it is whole, and return the exit status."""
    gc.disable()  # while all that stays is imported and made; ui.app turns it on again
    arguments = sys.argv[1:]
    if arguments[:1] in (["--smoke"], ["--until-painted"]):
        from ui import trial

        return trial.main(arguments)
    from ui import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
