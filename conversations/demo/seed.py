"""What the demo company has set up: people, schema, rules, mails, knowledge, widget. Safe to run again."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from conversations.models import EngagementRule, KnowledgeEntry, Mode, Widget
from crm.models import Sequence, SequenceStep
from leadqual import demo
from leadqual.accounts import roles
from leadqual.accounts.models import MANAGER, REP, SALES_OPS, User
from leadqual.qualification import versions as schemas
from leadqual.qualification.models import Schema
from routing import versions as rule_sets
from routing.models import Rep, RuleSet
from routing.rules import Condition, Rule

from . import words
from .pages import DEMO_WIDGET

SCHEMA, RULES = "Inbound B2B", "Who takes a lead"
NURTURE = "Getting to know Fernhill Desk"
SITE = f"https://www.{demo.DOMAIN}"
ROLE_GROUPS = {"Sales ops": SALES_OPS, "Sales rep": REP, "Manager": MANAGER}
OFFICE_HOURS = {day: ["08:00", "18:00"] for day in ("mon", "tue", "wed", "thu", "fri")}

MORE_KNOWLEDGE = (
    (
        "How much does it cost?",
        "price pricing cost costs plan plans expensive",
        "Team is $19 and Business $39 per person and month. Enterprise is priced by the year, after a talk.",
    ),
    (
        "Do you offer single sign-on?",
        "sso saml okta azure login",
        "Yes, SAML single sign-on is part of Enterprise.",
    ),
    (
        "Is there an API?",
        "api webhook webhooks integration integrations zapier",
        "Yes. Business and Enterprise have an API and webhooks.",
    ),
    (
        "How long does it take to set up?",
        "setup set-up onboarding install installation implement",
        "Most teams connect their first inbox in under an hour. There is nothing to install.",
    ),
    (
        "Is it GDPR compliant?",
        "gdpr privacy dpa data protection compliance",
        "Yes. We sign a data processing agreement, and data stays in the EU by default.",
    ),
    (
        "Can I talk to a person?",
        "human person someone call phone",
        "Yes, gladly. Say so at any time, and a colleague takes over.",
    ),
    (
        "Do you support languages other than English?",
        "language languages german french translation",
        "The interface speaks English, German, French and Spanish.",
    ),
    (
        "Can we cancel at any time?",
        "cancel contract notice terms",
        "Yes. Monthly plans end with the month, yearly ones with the year.",
    ),
)

_WELCOME = f"""Hello {{{{name|there}}}},

thank you for the chat. You told us: {{{{pain|your team's mail takes more time than it should}}}}.
Here is how other teams begin: connect one inbox, agree who owns what, and look again after a week.

The first steps, in five minutes: {SITE}/help

Kind regards
Fernhill Desk"""
_OWNER = f"""Hello {{{{name|there}}}},

the change that teams like the one at {{{{company|your company}}}} feel first is a small one: every
conversation has one name on it. Nobody answers twice, and nothing waits because everybody thought
that somebody else would.

See it: {SITE}/product

Kind regards
Fernhill Desk"""
_LAST = """Hello {{name|there}},

if the time has come, answer this mail and a colleague shows you Fernhill Desk with an inbox like
yours. If not, this is the last mail from us.

Kind regards
Fernhill Desk"""
# (hours after the mail before, subject, body)
MAILS = (
    (24, "Your question to Fernhill Desk", _WELCOME),
    (96, "One inbox, one owner each", _OWNER),
    (168, "Shall we look at it together?", _LAST),
)


@transaction.atomic
def set_up(*, now: datetime) -> Widget:
    """Everything the demo needs before the first visitor comes. What is there already stays as it is; all or
    nothing, for half a rule set would never become whole."""
    _people()
    schema = _schema(now)
    rule_set = _rules(schema, _sequence(), now)
    _knowledge()
    return _widget(schema, rule_set)


def _people() -> None:
    for role, email, password in demo.DEMO_LOGINS:
        if User.objects.filter(email=email).exists():
            continue
        name = "Sales ops" if role == "Sales ops" else email.split(".")[0].capitalize()
        user = User.objects.create_user(email, password, name=name)
        roles.give(user, ROLE_GROUPS[role])
        if role == "Sales rep":
            Rep.objects.create(user=user, working_hours=OFFICE_HOURS)


def _schema(now: datetime) -> Schema:
    found = Schema.objects.filter(name=SCHEMA).first()
    if found:
        return found
    version = schemas.create_from_preset(name=SCHEMA, preset="b2b", by=None)
    return schemas.publish(version=version, by=None, now=now).schema


def _sequence() -> Sequence:
    sequence, created = Sequence.objects.get_or_create(
        name=NURTURE, defaults={"description": "Three mails over two weeks for those who are not ready yet."}
    )
    if created:
        SequenceStep.objects.bulk_create(
            SequenceStep(sequence=sequence, order=place, delay_hours=delay, subject=subject, body=body)
            for place, (delay, subject, body) in enumerate(MAILS)
        )
    return sequence


def _rules(schema: Schema, sequence: Sequence, now: datetime) -> RuleSet:
    found = RuleSet.objects.filter(name=RULES).first()
    if found:
        return found
    timing = schemas.spec(schemas.published_version_id(schema.pk)).by_key["timing"]
    in_time = [choice.value for choice in timing.choices[:2]]  # the preset has the soonest first
    qualified = Rule(
        "Enough people, and soon",
        "qualified",
        (Condition("company_size", "at_least", 20), Condition("timing", "one_of", in_time)),
        assign_rep=True,
        alert_rep=True,
        push=True,
    )
    large = Rule(
        "A large company, whenever",
        "qualified",
        (Condition("company_size", "at_least", 200),),
        assign_rep=True,
        alert_rep=True,
        push=True,
    )
    early = Rule(
        "Promising, but early or unclear",
        "borderline",
        (Condition("company_size", "at_least", 10), Condition("company_size", "unknown")),
        match="any",
        sequence_id=sequence.pk,
    )
    catch_all = Rule(
        "Everybody else",
        "unqualified",
        closing="Thank you. For a team of your size the free trial is the quickest way to see it.",
        link_url=f"{SITE}/trial",
        link_label="Start the free trial",
    )
    chosen = (qualified, large, early)
    draft = rule_sets.create(name=RULES, schema=schema, rules=chosen, catch_all=catch_all, now=now)
    return rule_sets.publish(version=draft, now=now).rule_set


def _knowledge() -> None:
    entries = [(question, "", answer) for question, answer in words.QUESTIONS] + list(MORE_KNOWLEDGE)
    for question, keywords, answer in entries:
        KnowledgeEntry.objects.get_or_create(
            question=question, defaults={"keywords": keywords, "answer": answer}
        )


GREETINGS = {
    "de": "Hallo, ich bin Fern, der KI-Assistent von Fernhill Desk. Was führt Sie her?",
    "es": "Hola, soy Fern, asistente de IA de Fernhill Desk. ¿Qué le trae por aquí?",
    "fr": "Bonjour, je suis Fern, l'assistant IA de Fernhill Desk. Qu'est-ce qui vous amène ?",
    "it": "Buongiorno, sono Fern, l'assistente IA di Fernhill Desk. Che cosa la porta qui?",
    "nl": "Hallo, ik ben Fern, de AI-assistent van Fernhill Desk. Wat brengt u hier?",
    "pt": "Olá, sou Fern, assistente de IA da Fernhill Desk. O que o traz aqui?",
}


def _widget(schema: Schema, rule_set: RuleSet) -> Widget:
    widget, created = Widget.objects.get_or_create(
        key=DEMO_WIDGET,
        defaults={
            "name": "Website of Fernhill Desk",
            "schema": schema,
            "rule_set": rule_set,
            "agent_name": "Fern",
            "company_name": demo.COMPANY,
            "greeting": "Hi, I'm Fern, the AI assistant of Fernhill Desk. What brings you here?",
            "greetings": GREETINGS,
            "color": "#1f6f5c",
            "privacy_url": f"{SITE}/privacy",
        },
    )
    if created:
        EngagementRule.objects.create(
            widget=widget,
            order=1,
            page_pattern="/demo/",
            mode=Mode.PROACTIVE,
            delay_seconds=12,
            opening="Hi, I'm Fern, an AI assistant. Wondering which plan fits? Tell me about your team.",
        )
    return widget
