"""TensorBoard over all runs: python scripts/open_tensorboard.py [runs] [--port 6006]."""

from toolcall.commands.tensorboard import main

if __name__ == "__main__":
    main()
