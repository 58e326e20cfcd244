"""Whether a value is the field's: by its own words, by those around it, by the question it answers."""
