"""Run `toolcall.commands.mcp`; --help shows everything that can be set."""

from toolcall.commands.mcp import main

if __name__ == "__main__":
    main()
