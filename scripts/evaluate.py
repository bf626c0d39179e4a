"""Run `toolcall.commands.evaluate`; --help shows everything that can be set."""

from toolcall.commands.evaluate import main

if __name__ == "__main__":
    main()
