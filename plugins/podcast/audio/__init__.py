"""Sound files: what they are, the tagged copies that are published, and what they weigh together."""
