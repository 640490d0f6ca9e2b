"""What every plugin stands on: plain Python with no Pelican in it, except in hooks.py, and no import of a plugin.

Nothing is imported here: `setup` runs before anything is installed.
"""
