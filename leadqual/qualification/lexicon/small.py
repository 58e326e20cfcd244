"""Small words of all our languages together, for which several checks ask. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

AND = listed("and und et y e en")
FOR = listed("for fur pour para per voor")
WITH = listed("with mit avec con com met")
HERE = listed("here hier ici aqui qui")
NAME = listed("name naam nom nombre nome")
SPEAKER = listed("i we ich wir je nous yo eu io ik")
HOW_MANY = listed("how wie combien cuantos cuantas quantos quantas quanti quante hoeveel wieviele")
JOINTS = listed(", and und et y e en &")
MORE = listed("more extra additional others weitere mehr dazu plus autres mas otros outros altri meer")
