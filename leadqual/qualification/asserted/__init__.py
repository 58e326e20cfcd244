"""Whether the visitor says it of themselves, now and in earnest."""
