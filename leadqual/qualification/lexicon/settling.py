"""How people settle on a number after others, per language, as data: `settles` stands before it ("let's say",
"which makes"), `hence` does where a clause begins ("so 12"), `settled` stands behind it ("in total"),
`enough` likewise, for a number that will do. Pure.
"""

from leadqual.qualification.readers.word_sets import words as listed

# behind a number: with whom or what it is counted
INCLUDING = listed(
    """including incl inklusive inkl einschliesslich inclus incluse comprise compris comptant incluyendo
    incluidos incluidas incluido incluida sumando contando incluindo incluso somando compresi
    compreso compresa comprese inclusi inclusa contant inclusief meegerekend"""
)

SETTLING: dict[str, dict[str, str]] = {
    "en": {
        "settles": """let us say, lets say, shall we say, make it, make that, call it, reckon with,
            count on, plan with, plan for, go with, let us go with, lets go with, let us do, lets do, put,
            put down, put me down for, put us down for, that makes, makes, making, which makes, that is,
            that leaves, leaves, leaving, which leaves, comes to, adds up to, in total, total, all in all,
            altogether, in all, cap it at, let us cap it at, lets cap it at, it has to be, that would be""",
        "hence": "so, then, hence, therefore",
        "settled": """exactly, to be exact, to be precise, in total, in all, total, altogether, all told,
            all in all, all together, it is, then, or so then""",
        "enough": """is enough, are enough, is plenty, are plenty, will do, would do, is fine, are fine,
            is good, is better, is right, should do, suffice, would suffice, will suffice, is ok, is okay,
            would be enough, better, will be enough, is sufficient, are sufficient, is the most,
            is the maximum, is the limit, would be plenty, should be enough, should be plenty""",
    },
    "de": {
        "settles": """sagen wir, sagen wir mal, nehmen wir, rechnen sie mit, rechnen sie mal mit,
            rechne mit, schreiben sie, setzen sie, macht, macht zusammen, macht insgesamt, das macht,
            das sind, sind zusammen, ergibt, bleiben, bleibt, bleiben noch, insgesamt, zusammen, in summe,
            alles in allem, gesamt, unterm strich, machen wir, machen sie""",
        "hence": "also, dann, somit, daher, folglich, demnach",
        "settled": """insgesamt, zusammen, in summe, im ganzen, alles in allem, gesamt, um genau zu sein,
            exakt""",
        "enough": """reichen, reicht, genugen, genugt, sind genug, ist genug, passt, passen, tun es,
            ist besser""",
    },
    "fr": {
        "settles": """disons, mettons, mettez, mettez en, comptez, comptons, prenons, prenez, notez,
            partons sur, ca fait, cela fait, ce qui fait, ca nous fait, on arrive a, au total, en tout,
            soit, restent, reste, il reste, il en reste, ca laisse, tout compris""",
        "hence": "donc, alors, du coup",
        "settled": """au total, en tout, tout compris, en tout et pour tout, exactement, pour etre exact,
            precisement, pour etre precis""",
        "enough": """suffisent, suffit, suffiront, suffira, iront, ira, me suffisent, nous suffisent,
            c'est bien""",
    },
    "es": {
        "settles": """digamos, pon, ponga, pongamos, ponle, pongale, pongan, cuenta con, cuente con,
            apunta, apunte, anote, son, suman, hacen, quedan, nos quedan, en total, o sea, es decir, total,
            en conjunto, dejemoslo en, dejalo en, bueno, mejor dicho""",
        "hence": "entonces, asi que, luego, por tanto, por lo tanto",
        "settled": "en total, total, en conjunto, en todo, exactamente, para ser exactos, para ser exacto",
        "enough": """bastan, basta, me bastan, nos bastan, son suficientes, es suficiente, sobran, llegan,
            voy bien""",
    },
    "pt": {
        "settles": """digamos, ponha, poe, bota, coloca, coloque, ponhamos, conte com, conta com, anote,
            anota, sao, somam, da, ficam, restam, sobram, no total, ao todo, ou seja, total, no conjunto,
            vamos de, fica em, quer dizer, alias""",
        "hence": "entao, portanto, logo, assim",
        "settled": "no total, ao todo, total, no conjunto, tudo junto, exatamente, para ser exato, ao certo",
        "enough": "chegam, chega, bastam, basta, sao suficientes, e suficiente, ta bom, esta bom, servem",
    },
    "it": {
        "settles": """diciamo, mettiamo, metta, metti, facciamo, calcoli, calcola, conti, segni, fanno,
            restano, rimangono, ne restano, in tutto, in totale, totale, cioe, vale a dire, anzi,
            facciamo pure, complessivamente""",
        "hence": "quindi, dunque, percio, allora, pertanto",
        "settled": """in tutto, in totale, totale, complessivamente, tutto compreso, per l'esattezza,
            esattamente, per essere precisi""",
        "enough": """bastano, basta, mi bastano, ci bastano, sono sufficienti, e sufficiente, vanno bene,
            va bene""",
    },
    "nl": {
        "settles": """zeg, zeg maar, laten we zeggen, doe maar, reken op, reken maar op, zet, noteer,
            maakt, dat maakt, blijven er, blijven, blijft, in totaal, totaal, samen, bij elkaar, oftewel,
            alles bij elkaar, dat zijn er, maak er maar""",
        "hence": "dus, dan, derhalve, daarom, dan toch, toch",
        "settled": """in totaal, totaal, samen, bij elkaar, alles bij elkaar, al met al,
            om precies te zijn, dus""",
        "enough": """is genoeg, zijn genoeg, volstaat, volstaan, is voldoende, zijn voldoende, is prima,
            is goed, is beter""",
    },
}
