"""Run `toolcall.commands.inspect_data`; --help shows everything that can be set."""

from toolcall.commands.inspect_data import main

if __name__ == "__main__":
    main()
