"""What the company lets the agent say, where it came from, and what visitors asked.

Part of models.py, which is where they are imported from.
"""

from __future__ import annotations

import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.functions import Left
from django.utils import timezone

LANGUAGES = ("english", "german", "french", "spanish", "portuguese", "italian", "dutch", "simple")
LANGUAGE_CHOICES = [(name, "other" if name == "simple" else name.capitalize()) for name in LANGUAGES]
# People leave out accents; a word is looked up without them.
FOLDED = (
    "replace(replace(replace(translate(lower({0}), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ', "
    "'aaaaaaceeeeiiiinoooooouuuuyy'), 'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae')"
)
_SEARCHABLE = """
NEW.search = setweight(to_tsvector(NEW.language::regconfig, NEW.question), 'A')
    || setweight(to_tsvector(NEW.language::regconfig, NEW.keywords), 'B')
    || setweight(to_tsvector(NEW.language::regconfig, NEW.answer), 'D');
RETURN NEW;
"""
_TEXTS = pgtrigger.UpdateOf("question", "answer", "keywords", "language")  # type: ignore[no-untyped-call]
# In one order, so that two who save entries at the same time never wait for each other.
_VOCABULARY = f"""
INSERT INTO conversations_knowledgeword (language, word, stem)
SELECT DISTINCT NEW.language, {FOLDED.format("raw.lexeme")}, stemmed.lexeme
FROM unnest(to_tsvector('simple', concat_ws(' ', NEW.question, NEW.keywords, NEW.answer))) AS raw,
    unnest(to_tsvector(NEW.language::regconfig, raw.lexeme)) AS stemmed
WHERE length(raw.lexeme) <= 60 AND length(stemmed.lexeme) <= 60
ORDER BY 2, 3
ON CONFLICT DO NOTHING;
RETURN NULL;
"""


class KnowledgeEntry(models.Model):
    """One thing that the company lets the agent say. Found by PostgreSQL full-text search and trigrams.

    `origin` and `source` say where an imported entry came from: the import's name (a folder, a sitemap) and
    the page with its heading. `source_digest` is of what the source said then: as long as it says the same,
    what a person has changed here stays."""

    question = models.CharField(max_length=300, help_text="How a visitor would ask it.")
    answer = models.TextField(help_text="Said word for word. Plain text.")
    keywords = models.CharField(max_length=300, blank=True, help_text="Other words visitors use.")
    url = models.URLField(max_length=500, blank=True)
    language = models.CharField(max_length=20, default="english", help_text="Text search configuration.")
    active = models.BooleanField(default=True, help_text="Only active entries are said.")
    reviewed_on = models.DateField(null=True, blank=True)
    valid_until = models.DateField(
        null=True, blank=True, help_text="The last day on which it may be said; empty: no end."
    )
    origin = models.CharField(max_length=300, blank=True, editable=False)
    source = models.CharField(max_length=700, blank=True, editable=False)
    source_digest = models.CharField(max_length=64, blank=True, editable=False)
    gone_since = models.DateField(
        null=True, blank=True, editable=False, help_text="When its source was first without it."
    )
    search = SearchVectorField(null=True, editable=False)

    class Meta:
        verbose_name_plural = "knowledge entries"
        indexes = (
            GinIndex(fields=("search",)),
            models.Index(fields=("language",), name="entry_said", condition=models.Q(active=True)),
        )
        constraints = (
            models.UniqueConstraint(
                fields=("origin", "source"), name="one_entry_per_source", condition=~models.Q(source="")
            ),
        )
        triggers = (
            pgtrigger.Trigger(
                name="searchable",
                operation=pgtrigger.Insert | pgtrigger.Update,
                when=pgtrigger.Before,
                func=_SEARCHABLE,
            ),
            pgtrigger.Trigger(
                name="vocabulary",
                operation=pgtrigger.Insert | _TEXTS,
                when=pgtrigger.After,
                func=_VOCABULARY,
            ),
        )

    def __str__(self) -> str:
        return self.question


class KnowledgeWord(models.Model):
    """A word that some entry uses, without accents, and its stem: what a typing error may have meant.

    Written by a trigger and never removed: a word that no entry uses any more finds nothing."""

    language = models.CharField(max_length=20)
    word = models.CharField(max_length=60)
    stem = models.CharField(max_length=60)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("language", "word", "stem"), name="one_row_per_word"),)
        indexes = (
            models.Index(fields=("language", "stem"), name="word_by_stem"),
            # Slips of the keys spare the first letter; of so few words the trigrams are compared one by one.
            models.Index("language", Left("word", 1), name="word_by_first_letter"),
        )


class KnowledgeEvent(models.Model):
    """What happened to an entry, and the text it had before: the history of its review."""

    class What(models.TextChoices):
        IMPORTED = "imported"
        CHANGED = "changed", "changed at its source"
        GONE = "gone", "gone from its source"
        RETURNED = "returned", "back at its source"
        REVIEWED = "reviewed"
        EDITED = "edited"
        SILENCED = "silenced"

    entry = models.ForeignKey(KnowledgeEntry, on_delete=models.CASCADE, related_name="events")
    what = models.CharField(max_length=10, choices=What)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    question = models.CharField(max_length=300, blank=True)
    answer = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-id",)


class KnowledgeImport(models.Model):
    """One import from the admin: read, shown, and only then written.

    waiting -> reading -> ready -> approved -> writing -> done; failed from reading and writing, cancelled
    from waiting and ready. `beat_at`: the worker was alive; when it is long ago another one begins again."""

    class Status(models.TextChoices):
        WAITING = "waiting", "waiting for a worker"
        READING = "reading"
        READY = "ready", "to be looked at"
        APPROVED = "approved", "waiting to be written"
        WRITING = "writing"
        DONE = "done"
        FAILED = "failed"
        CANCELLED = "cancelled"

    origin = models.CharField(max_length=300)
    sitemap = models.URLField(max_length=500, blank=True)
    documents = models.JSONField(default=list, help_text="Uploaded Markdown: path and text.")
    language = models.CharField(max_length=20, default="english")
    publish = models.BooleanField(default=False)
    status = models.CharField(max_length=10, choices=Status, default=Status.WAITING)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    reading = models.JSONField(null=True, blank=True, help_text="The sections found, and what was left out.")
    report = models.JSONField(null=True, blank=True, help_text="What would change, or has changed.")
    problem = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    beat_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return self.origin


class VisitorQuestion(models.Model):
    """A question the visitor asked: answered from knowledge (`entry`), or open for the rep.

    `covered_by`: the entry that was written because of it. It does not make the question an answered one,
    for this visitor never heard it."""

    conversation = models.ForeignKey(
        "conversations.Conversation", on_delete=models.CASCADE, related_name="visitor_questions"
    )
    message = models.ForeignKey("conversations.Message", on_delete=models.CASCADE, related_name="+")
    text = models.TextField()
    entry = models.ForeignKey(
        KnowledgeEntry, null=True, blank=True, on_delete=models.SET_NULL, related_name="answered"
    )
    covered_by = models.ForeignKey(
        KnowledgeEntry, null=True, blank=True, on_delete=models.SET_NULL, related_name="covers"
    )
    dismissed_at = models.DateTimeField(null=True, blank=True, help_text="Not ours to answer.")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = "unanswered question"
        verbose_name_plural = "unanswered questions"
        indexes = (models.Index(fields=("-at",), name="question_unanswered", condition=models.Q(entry=None)),)
