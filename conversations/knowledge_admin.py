"""Knowledge in the admin: what the agent may say, and what it would say to a question."""

from __future__ import annotations

from datetime import timedelta

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from unfold.admin import ModelAdmin
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminURLInputWidget

from . import knowledge
from .models import KnowledgeEntry

LANGUAGES = ("english", "german", "french", "spanish", "portuguese", "italian", "dutch", "simple")
STALE = timedelta(days=180)


class KnowledgeForm(forms.ModelForm):
    language = forms.ChoiceField(
        choices=[(name, "other" if name == "simple" else name.capitalize()) for name in LANGUAGES],
        widget=UnfoldAdminSelectWidget,
        help_text="The language of this entry: it decides which forms of a word count as the same word.",
    )
    url = forms.URLField(
        required=False,
        assume_scheme="https",
        widget=UnfoldAdminURLInputWidget,
        help_text="A page to read more, offered with the answer.",
    )

    class Meta:
        model = KnowledgeEntry
        fields = ("question", "answer", "keywords", "url", "language", "active", "reviewed_on")


@admin.register(KnowledgeEntry)
class KnowledgeAdmin(ModelAdmin):
    form = KnowledgeForm
    list_display = ("question", "language", "active", "fresh")
    list_filter = ("active", "language")
    search_fields = ("question", "answer", "keywords")
    list_before_template = "admin/conversations/try_question.html"

    class Media:
        css = {"all": ("conversations/admin.css",)}  # noqa: RUF012  # Django's form

    @admin.display(description="reviewed", ordering="reviewed_on")
    def fresh(self, row: KnowledgeEntry) -> str:
        if row.reviewed_on is None:
            return "never"
        stale = row.reviewed_on < timezone.localdate() - STALE
        return f"{row.reviewed_on}, please look again" if stale else str(row.reviewed_on)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.try_question)
        return [path("try/", view, name="conversations_knowledgeentry_try"), *super().get_urls()]

    def try_question(self, request: HttpRequest) -> HttpResponse:
        """What the agent would answer, and how near the other entries are. Nothing is stored."""
        question = request.GET.get("question", "").strip()[: knowledge.MAX_QUESTION]
        matches = knowledge.search(question) if question else []
        answers = bool(matches) and matches[0].share >= knowledge.THRESHOLD
        context = {
            **self.admin_site.each_context(request),
            "title": "Try a question",
            "question": question,
            "answer": matches[0].found if answers else None,
            "matches": [(match.found, round(100 * match.share)) for match in matches[:5]],
            "needed": round(100 * knowledge.THRESHOLD),
        }
        return TemplateResponse(request, "admin/conversations/try_result.html", context)
