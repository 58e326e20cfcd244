"""The agent that needs no model: it reads with the readers that the evidence check judges with, and says
the published questions. See wording.py for the sentences."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from django.conf import settings

from conversations.settle import heard_by_code
from leadqual.qualification.hearing.introducing import says_who
from leadqual.qualification.hearing.propose import Proposal, declined
from leadqual.qualification.hearing.telling import is_whole

from . import acts
from .base import Brief, Draft, Proposed, Query, Said, Speak

MAX_QUERIES = 3


class Scripted:
    name = "scripted"
    snippets = 0  # it looks for answers to questions

    @property
    def slow(self) -> bool:
        return settings.SCRIPTED_DELAY_MS > 0

    async def respond(self, brief: Brief, speak: Speak) -> Draft:
        if self.slow:
            await asyncio.sleep(settings.SCRIPTED_DELAY_MS / 1000)
        manners = frozenset[str]().union(*(acts.manners(said.text) for said in brief.new))
        return Draft(
            proposals=self._proposals(brief),
            declines=self._declines(brief),
            denied=brief.plan.get("step") == "confirm" and acts.says_no(brief.new[0].text),
            queries=() if "hostile" in manners else await self._queries(brief),
            wants_person=any(acts.wants_person(said.text) for said in brief.new),
            manners=manners,
        )

    async def lost(self, brief: Brief) -> None:
        return None

    def _proposals(self, brief: Brief) -> tuple[Proposed, ...]:
        found = (item for item in heard_by_code(brief) if self._tells(brief, item))
        heard = [Proposed(item.field_key, item.value, item.quote) for item in found]
        return tuple(heard) + self._agreed(brief, heard) + self._tagged(brief, heard)

    def _tells(self, brief: Brief, item: Proposal) -> bool:
        """Free words tell nothing where they ask for something. To a greeting people answer this and that:
        what counts as an answer there is a whole statement."""
        if brief.schema.by_key[item.field_key].kind != "text":
            return True
        text = brief.transcript[item.message].text
        if acts.is_request(item.quote) and not says_who(text, str(item.value)):
            return False
        greeted = not brief.plan and brief.transcript[0].field == item.field_key
        return not greeted or is_whole(str(item.value), text)

    def _agreed(self, brief: Brief, heard: Sequence[Proposed]) -> tuple[Proposed, ...]:
        """What was read back, with the reply to it as the words that may affirm it."""
        plan, new = brief.plan, brief.new
        if plan.get("step") != "confirm" or not new or any(item.field == plan["field"] for item in heard):
            return ()
        if acts.says_no(new[0].text):
            return ()
        return (Proposed(plan["field"], plan["value"], new[0].text),)

    def _tagged(self, brief: Brief, heard: Sequence[Proposed]) -> tuple[Proposed, ...]:
        """The bare answer before a question that asks nothing ("Brightfold, heard of us?")."""
        asked = brief.schema.by_key.get(str(brief.plan.get("field", "")))
        if asked is None or asked.kind != "text" or any(item.field == asked.key for item in heard):
            return ()
        pairs = [(said.text.strip(), acts.without_tag(said.text)) for said in brief.new]
        return tuple(Proposed(asked.key, bare, bare) for whole, bare in pairs if bare and bare != whole)

    def _declines(self, brief: Brief) -> tuple[str, ...]:
        asked = brief.schema.by_key.get(str(brief.plan.get("field", "")))
        found = (declined(brief.schema.fields, asked, said.text) for said in brief.new)
        return tuple(dict.fromkeys(key for keys in found for key in keys))

    async def _queries(self, brief: Brief) -> tuple[Query, ...]:
        asked = [
            (said, sentence)
            for said in brief.new
            for sentence in acts.questions(said.text)
            if not acts.wants_person(sentence) and "greeting" not in acts.manners(sentence)
        ]
        return tuple([await self._query(brief, said, sentence) for said, sentence in asked[:MAX_QUERIES]])

    async def _query(self, brief: Brief, said: Said, sentence: str) -> Query:
        about = acts.about_chat(sentence)
        found = None if about else await brief.find(sentence)
        if found is None and not about:  # "we use Outlook, does it work with that?"
            around = next((whole for whole in acts.sentences(said.text) if sentence in whole), sentence)
            found = await brief.find(around) if around != sentence else None
        return Query(sentence, said.seq, found, about)
