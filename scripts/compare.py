"""Run `toolcall.commands.compare`; --help shows everything that can be set."""

from toolcall.commands.compare import main

if __name__ == "__main__":
    main()
