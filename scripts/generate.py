"""Run `toolcall.commands.generate`; --help shows everything that can be set."""

from toolcall.commands.generate import main

if __name__ == "__main__":
    main()
