"""Run `toolcall.commands.show_batch`; --help shows everything that can be set."""

from toolcall.commands.show_batch import main

if __name__ == "__main__":
    main()
