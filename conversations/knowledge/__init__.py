"""Answers to visitors' questions, from the company's knowledge entries only.

A wrong answer costs more than none: an entry answers a question only if it holds nearly all the words that
the question is about. `answer` is for saying an entry word for word, `near` for a model's prompt, which may
hold entries that are merely near; `find` is `answer` for the event loop.
"""

from .finding import MAX_QUESTION, Match, Result, answer, find, near, search
from .scoring import THRESHOLD

__all__ = ["MAX_QUESTION", "THRESHOLD", "Match", "Result", "answer", "find", "near", "search"]
