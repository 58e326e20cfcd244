"""Models without a model: strict OpenAI-compatible servers on this machine, to try and to test with."""
