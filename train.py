"""Train a model: `python train.py preset=small`; `python train.py --help` shows everything that can be set."""

from toolcall.commands.train import main

if __name__ == "__main__":
    main()
