"""Settings of the published site."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: F403  # Pelican's way of one settings file on another

SITEURL = "https://www.cs-network.ru"
