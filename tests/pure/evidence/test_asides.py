"""What is told behind a bare answer is not it: label | question | reply | the answer | what is beside it."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import judge, rows

TOLD = """
Town | Which town are you in? | Halifax. We're moving to Leeds next spring | Halifax | Leeds
City | In welcher Stadt sitzen Sie? | Ulm. Nächstes Jahr eröffnen wir vielleicht in Kempten | Ulm | Kempten
City | ¿En qué ciudad están? | Burgos. el año que viene abrimos en Soria | Burgos | Soria
City | In che città siete? | Cremona, forse più avanti apriamo a Lodi | Cremona | Lodi
City | In welke stad zitten jullie? | Meppel. vroeger zaten we in Hoogeveen | Meppel | Hoogeveen
City of the works | Qual a cidade da obra? | Recife. Em 2024 fizemos uma em Olinda | Recife | Olinda
Material | ¿Qué material prefieren? | acero. antes usábamos plástico y se rompía | acero | plástico
Kind of floor | What sort of floor is it? | concrete. Years ago it was parquet | concrete | parquet
Language to be taught | Which language? | Danish. two of them already speak some German | Danish | German
Product of interest | Which product? | the lathe. A friend of mine recommended the mill | the lathe | the mill
"""


@pytest.mark.parametrize("row", rows(TOLD))
def test_only_the_answer_is_kept(row: str) -> None:
    label, question, reply, answer, beside = (part.strip() for part in row.split("|"))
    said = (f"a: {question}", f"v: {reply}")
    field = Field("asked", "text", label)
    assert judge(field, said, answer).status == "accepted"
    assert judge(field, said, beside).status != "accepted"
