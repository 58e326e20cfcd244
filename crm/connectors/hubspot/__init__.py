"""HubSpot: one contact per lead, known by a property of our own, and one note with the evidence."""

from .send import send, test

__all__ = ("send", "test")
