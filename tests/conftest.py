"""What all tests share: properties are tried on the same examples every time."""

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")
