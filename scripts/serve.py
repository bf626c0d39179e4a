"""Run `toolcall.commands.serve`; --help shows everything that can be set."""

from toolcall.commands.serve import main

if __name__ == "__main__":
    main()
