"""Insyn's plugins: `core` holds what all stand on, every other folder one concern; none imports another."""
