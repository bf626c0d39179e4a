"""Run `toolcall.commands.benchmark`; --help shows everything that can be set."""

from toolcall.commands.benchmark import main

if __name__ == "__main__":
    main()
