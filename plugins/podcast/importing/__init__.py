"""Moving a podcast here: another host's RSS feed read as it is, and episodes written of it, with nothing invented."""
