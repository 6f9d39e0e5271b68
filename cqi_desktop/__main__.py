"""``python -m cqi_desktop [COMMAND]``: without a command the window, else the command line."""

from cqi_desktop.cli.program import main

if __name__ == "__main__":
    main()
