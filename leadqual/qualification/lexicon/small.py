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
OUR = listed(
    """my our mein meine meinem meiner meinen unser unsere unserem unserer mon ma notre mi nuestro nuestra meu
    minha nosso nossa mio mia nostro nostra mijn ons onze"""
)
ARTICLES = listed(
    """the a an der die das den ein eine le la les l' un une el los las una o os as um uma il lo gli i de het
    een"""
)
