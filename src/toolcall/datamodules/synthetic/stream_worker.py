"""A process that makes some of the chunks of a stream, started by `stream.py`: a line of standard output for each."""

import sys

from toolcall.datamodules.synthetic.stream import ordered_chunks

if __name__ == "__main__":
    for chunk in ordered_chunks(sys.argv[1]):
        print(chunk, flush=True)
