"""Start CQI Desktop from a checkout: ``python main.py [COMMAND]``."""

from cqi_desktop.__main__ import main

if __name__ == "__main__":
    main()
