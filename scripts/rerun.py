"""Run `toolcall.commands.rerun`; --help shows everything that can be said."""

from toolcall.commands.rerun import main

if __name__ == "__main__":
    main()
