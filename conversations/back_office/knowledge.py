"""Knowledge in the admin: what the agent may say, what it would say to a question, what needs a look."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from unfold.admin import ModelAdmin
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminURLInputWidget

from conversations import knowledge
from conversations.knowledge import asked, importing, reviews
from conversations.knowledge_models import LANGUAGE_CHOICES
from conversations.models import KnowledgeEntry, VisitorQuestion

RECENT = 10


class KnowledgeForm(forms.ModelForm):
    language = forms.ChoiceField(
        choices=LANGUAGE_CHOICES,
        widget=UnfoldAdminSelectWidget,
        help_text="The language of this entry: it decides which forms of a word count as the same word.",
    )
    url = forms.URLField(
        required=False,
        max_length=500,
        assume_scheme="https",
        widget=UnfoldAdminURLInputWidget,
        help_text="A page to read more, offered with the answer.",
    )

    class Meta:
        model = KnowledgeEntry
        fields = ("question", "answer", "keywords", "url", "language", "active", "valid_until", "reviewed_on")

    def clean_valid_until(self) -> date | None:
        until: date | None = self.cleaned_data["valid_until"]
        if until and "valid_until" in self.changed_data and until < timezone.localdate():
            raise forms.ValidationError("This day has passed: the agent would never say it.")
        return until


class StateFilter(admin.SimpleListFilter):
    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return list(reviews.STATES.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.value()
        if chosen not in reviews.STATES:
            return queryset
        return queryset.filter(reviews.only(chosen, timezone.localdate()))


@admin.register(KnowledgeEntry)
class KnowledgeAdmin(ModelAdmin):
    empty_words = "The agent answers visitors' questions from these entries only, word for word."
    form = KnowledgeForm
    list_display = ("question", "language", "state", "fresh", "answers_given", "origin")
    list_filter = (StateFilter, "language", "origin")
    search_fields = ("question", "answer", "keywords")
    list_before_template = "admin/conversations/knowledge_list.html"
    change_form_before_template = "admin/conversations/entry.html"
    actions = ("review", "silence")

    class Media:
        css = {"all": ("conversations/admin.css",)}  # noqa: RUF012  # Django's form

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows: QuerySet[Any] = super().get_queryset(request).defer("search").annotate(times=Count("answered"))
        return rows

    @admin.display(description="state")
    def state(self, row: KnowledgeEntry) -> str:
        return reviews.STATES[reviews.state(row, timezone.localdate())]

    @admin.display(description="reviewed", ordering="reviewed_on")
    def fresh(self, row: KnowledgeEntry) -> str:
        return str(row.reviewed_on or "never")

    @admin.display(description="questions answered", ordering="times")
    def answers_given(self, row: Any) -> int:
        times: int = row.times
        return times

    @admin.action(description="Reviewed: the agent may say them", permissions=["change"])
    def review(self, request: HttpRequest, queryset: QuerySet[KnowledgeEntry]) -> None:
        n = reviews.review(list(queryset), by=_user(request), today=timezone.localdate())
        messages.success(request, f"{n} reviewed. The agent says them as long as they are valid.")

    @admin.action(description="Do not say them", permissions=["change"])
    def silence(self, request: HttpRequest, queryset: QuerySet[KnowledgeEntry]) -> None:
        n = reviews.silence(list(queryset), by=_user(request), today=timezone.localdate())
        messages.success(request, f"{n} switched off.")

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        counts = reviews.counts(timezone.localdate())
        flagged = [(name, reviews.STATES[name], n) for name, n in counts.items() if n]
        flagged = [item for item in flagged if item[0] not in ("said", "off")]
        page: HttpResponse = super().changelist_view(request, {"flagged": flagged, **(extra_context or {})})
        return page

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        row = self.get_object(request, object_id)
        about = _about(row) if row is not None and self.has_view_permission(request, row) else {}
        page: HttpResponse = super().change_view(
            request, object_id, form_url, {**about, **(extra_context or {})}
        )
        return page

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """An answer to what visitors asked begins with their question. It is named by its number: what
        visitors type stands in no address."""
        found = _asked(request)
        if found is None:
            return {}
        language = next(iter(found.languages), "english")
        return {"question": found.text[:300], "language": language, "active": True}

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Saving is reviewing: somebody has just read it."""
        if "reviewed_on" not in form.changed_data:
            obj.reviewed_on = timezone.localdate()
        importing.one_at_a_time()
        if change:
            before = KnowledgeEntry.objects.defer("search").get(pk=obj.pk)
            reviews.note([before], _happened(before, obj), _user(request))
        super().save_model(request, obj, form, change)
        found = None if change else _asked(request)
        if found is not None:
            n = asked.cover(found.id, obj, timezone.now())
            messages.info(request, f"This answers {n} open questions from now on. Try some of them below.")

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.try_question)
        return [path("try/", view, name="conversations_knowledgeentry_try"), *super().get_urls()]

    def try_question(self, request: HttpRequest) -> HttpResponse:
        """What the agent would answer, and how near the other entries are. Nothing is stored."""
        question = request.GET.get("question", "").strip()[: knowledge.MAX_QUESTION]
        matches = knowledge.search(question) if question else []
        answers = bool(matches) and matches[0].covers.answers
        context = {
            **self.admin_site.each_context(request),
            "title": "Try a question",
            "question": question,
            "answer": matches[0].found if answers else None,
            "matches": [(match.found, round(100 * match.share)) for match in matches[:5]],
            "needed": round(100 * knowledge.THRESHOLD),
        }
        return TemplateResponse(request, "admin/conversations/try_result.html", context)


def _user(request: HttpRequest) -> Any:
    return request.user


def _happened(before: KnowledgeEntry, after: KnowledgeEntry) -> str:
    if (before.question, before.answer) != (after.question, after.answer):
        return reviews.What.EDITED
    return reviews.What.REVIEWED if after.active else reviews.What.SILENCED


def _asked(request: HttpRequest) -> asked.Group | None:
    number = request.GET.get("asked", "")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return None
    if not request.user.has_perm("conversations.view_visitorquestion"):
        return None
    return asked.find(int(number), timezone.now())


def _about(row: KnowledgeEntry) -> dict[str, Any]:
    """Where an entry comes from, what became of it, and what it was said to."""
    answered = VisitorQuestion.objects.filter(entry=row)
    return {
        "entry": row,
        "entry_state": reviews.STATES[reviews.state(row, timezone.localdate())],
        "history": row.events.select_related("by")[:20],
        "answered": answered.order_by("-id").values_list("text", "conversation_id")[:RECENT],
        "answered_total": answered.count(),
        "covers": row.covers.order_by("-id").values_list("text", flat=True)[:RECENT],
    }
