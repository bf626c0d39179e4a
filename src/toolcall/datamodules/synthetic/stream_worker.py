"""A process that makes some of the chunks of a stream, started by `stream.py`: a line of standard output for each."""

import os
import signal
import sys


def main() -> None:
    """Write the chunks that the command line asks for, as long as somebody reads them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that reads them is interrupted, too, and ends this one
    from toolcall.datamodules.synthetic.stream import ordered_chunks

    try:
        for chunk in ordered_chunks(sys.argv[1]):
            print(chunk, flush=True)
    except OSError:  # nobody reads any more
        os._exit(0)


if __name__ == "__main__":
    main()
