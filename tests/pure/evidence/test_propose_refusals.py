"""Who refuses to say, and who only sounds like it."""

from __future__ import annotations

import pytest

from leadqual.qualification.hearing.propose import declined, declines
from leadqual.qualification.presets import PRESETS

REFUSALS = """
I'd rather not say.
rather not
I'd prefer not to
That's confidential.
I don't want to share that.
none of your business
I can't disclose our budget
no comment
skip
let's skip that one
I'm not comfortable sharing that
We don't share our numbers
not telling you
I am not allowed to say
I'd rather not say exactly, but it's more than before
Das möchte ich nicht sagen.
das sage ich lieber nicht
Das geht Sie nichts an
Ich darf dazu nichts sagen
Das ist vertraulich
Je préfère ne pas le dire.
c'est confidentiel
ça ne vous regarde pas
Prefiero no decirlo.
no te lo voy a decir
es confidencial
Prefiro não dizer.
isso é confidencial
não quero dizer
Preferisco non dirlo.
non voglio dirlo
è riservato
Dat zeg ik liever niet.
dat wil ik niet zeggen
gaat je niets aan
"""
NONE = """
I'd rather not wait
we'd rather not wait until June
not confidential at all
I'm not going to lie, 50 people
it's no secret: 90 people
the budget is not confidential, 20k
confidential documents get lost in our inbox
I won't say no to a demo
we don't want to give up our tool
skip the intro, we're 50 people
we answer private customers
I don't mind sharing: 40k
lieber nicht warten
Das ist nicht vertraulich, 50 Leute
privatkunden schreiben uns täglich
ce n'est pas confidentiel, 50 personnes
je préfère ne pas attendre
no es confidencial
prefiero no esperar
prefiro não esperar
preferisco non aspettare
liever niet wachten tot juni
dat is niet vertrouwelijk
"""


@pytest.mark.parametrize("text", REFUSALS.strip().splitlines())
def test_a_refusal(text: str) -> None:
    assert declines(None, text)
    assert not declines(None, text, asked=False)


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_what_only_sounds_like_one(text: str) -> None:
    assert not declines(None, text)


FIELDS = PRESETS["b2b"].fields
BY_KEY = {field.key: field for field in FIELDS}


@pytest.mark.parametrize(
    ("asked", "text", "keys"),
    [
        ("budget", "That's confidential.", ("budget",)),
        ("timing", "I'd rather not say what the budget is", ("budget",)),
        ("budget", "I don't want to leave my e-mail", ("email",)),
        ("budget", "I won't give you my email. Budget is 20k.", ("email",)),
        ("company_size", "I'd rather not share the company name", ("company",)),
        ("email", "no, no mail please", ("email",)),
        ("email", "nein danke", ("email",)),
        ("email", "no problem: a@brightfold.example", ()),
        ("budget", "no", ()),
        ("timing", "not sure yet", ()),
    ],
)
def test_a_refusal_goes_to_the_field_that_it_names(asked: str, text: str, keys: tuple[str, ...]) -> None:
    assert declined(FIELDS, BY_KEY[asked], text) == keys
