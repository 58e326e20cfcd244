"""Users with their roles, and tokens of the Sales API. For superusers: these are rights to everything."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group
from django.db.models import QuerySet
from django.http import HttpRequest
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm

from . import roles
from .forms import EditUserForm, NewUserForm
from .models import ApiToken, User

admin.site.index_title = "Back office"
admin.site.unregister(Group)  # roles are code: see roles.py


@admin.register(User)
class PersonAdmin(UserAdmin, ModelAdmin):
    form = EditUserForm
    add_form = NewUserForm
    change_password_form = AdminPasswordChangeForm
    list_display = ("email", "name", "role_names", "is_active", "last_login")
    list_filter = ("groups", "is_active")
    search_fields = ("email", "name")
    ordering = ("email",)
    filter_horizontal = ()
    readonly_fields = ("last_login", "date_joined")
    fieldsets = (
        (None, {"fields": ("email", "password", "name", "time_zone")}),
        ("Roles", {"fields": ("groups", "is_active", "is_superuser")}),
        ("Dates", {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = (
        (None, {"fields": ("email", "name", "groups", "usable_password", "password1", "password2")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description="Roles")
    def role_names(self, user: User) -> str:
        return ", ".join(group.name for group in user.groups.all()) or "—"

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        roles.admit(form.instance)


class TokenForm(forms.ModelForm):
    scopes = forms.MultipleChoiceField(
        choices=ApiToken.SCOPES,
        widget=forms.CheckboxSelectMultiple,
        help_text="What the system may do with this token. Give it no more than it needs.",
    )

    class Meta:
        model = ApiToken
        fields = ("name", "scopes", "active")


@admin.register(ApiToken)
class TokenAdmin(ModelAdmin):
    """The token itself is shown once, when it is made; we keep only its hash."""

    form = TokenForm
    list_display = ("name", "hint_shown", "scopes_shown", "active", "last_used_at")
    readonly_fields = ("last_used_at",)

    @admin.display(description="ends in")
    def hint_shown(self, token: ApiToken) -> str:
        return f"…{token.hint}"

    @admin.display(description="may")
    def scopes_shown(self, token: ApiToken) -> str:
        return ", ".join(dict(ApiToken.SCOPES)[scope].lower() for scope in token.scopes)

    def save_model(self, request: HttpRequest, obj: ApiToken, form: Any, change: bool) -> None:
        secret = "" if change else obj.issue()
        super().save_model(request, obj, form, change)
        if secret:
            words = f"This is the token. Copy it now, it is not shown again: {secret}"
            messages.warning(request, words)
