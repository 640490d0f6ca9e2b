"""The feed: what it says, how it is written, and a strict look at what was written."""
