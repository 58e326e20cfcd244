"""A message as words: folded, cut into words and clauses, its language; where a quote stands in it."""
