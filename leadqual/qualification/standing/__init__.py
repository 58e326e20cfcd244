"""Whether what was said still stands: later words win."""
