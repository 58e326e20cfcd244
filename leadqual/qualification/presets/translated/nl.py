"""The presets' questions in Dutch, polite (u)."""

from __future__ import annotations

from collections.abc import Mapping

from leadqual.qualification.fields import Translation

FIELDS: Mapping[str, Translation] = {
    "name": Translation(
        questions=(
            "Met wie spreek ik?",
            "Mag ik naar uw naam vragen?",
        ),
        hint="Zodat een collega u goed kan aanspreken.",
    ),
    "company": Translation(
        questions=(
            "Voor welk bedrijf werkt u?",
            "Hoe heet uw bedrijf?",
        ),
        hint="Zodat een collega zich kan voorbereiden voordat hij u spreekt.",
    ),
    "role": Translation(
        questions=(
            "Wat is uw functie binnen het bedrijf?",
            "Waar bent u binnen het bedrijf verantwoordelijk voor?",
        ),
        hint="Zodat we het hebben over wat voor uw werk telt.",
    ),
    "email": Translation(
        questions=(
            "Op welk e-mailadres kunnen we u bereiken?",
            "Naar welk e-mailadres mogen we antwoorden?",
        ),
        hint="Zodat een collega contact met u kan opnemen. We geven het niet door.",
    ),
    "consent": Translation(
        questions=(
            "Mogen we u ook af en toe een nuttige e-mail sturen?",
            "Wilt u ook tips per e-mail ontvangen?",
        ),
        hint="U kunt de e-mails op elk moment met één klik stoppen.",
    ),
    "budget": Translation(
        questions=(
            "Wat is uw budget hiervoor, ongeveer?",
            "Wat wilt u hier ongeveer aan uitgeven?",
        ),
        hint="Zodat we iets passends voorstellen. U hoeft het niet te zeggen.",
    ),
    "authority": Translation(
        questions=(
            "Wie beslist bij u over zoiets?",
            "Beslist u dat zelf, of zijn er anderen bij betrokken?",
        ),
        hint="Zodat niemand alles twee keer hoeft te horen.",
        choices={
            "I decide": "Ik beslis",
            "We decide together": "We beslissen samen",
            "Someone else decides": "Iemand anders beslist",
        },
    ),
    "timing": Translation(
        questions=(
            "Wanneer wilt u hiermee starten?",
            "Hoe snel hebt u het nodig?",
        ),
        hint="Zodat we weten of er haast bij is.",
        choices={
            "Right away": "Zo snel mogelijk",
            "Soon": "In de komende maanden",
            "Later": "Over meer dan drie maanden",
            "Just looking": "Ik kijk alleen rond",
        },
    ),
    "pain": Translation(
        questions=(
            "Wat brengt u vandaag bij ons?",
            "Welk probleem wilt u oplossen?",
        ),
        hint="Zodat we het over uw probleem hebben en niet over onze functies.",
    ),
    "need": Translation(
        questions=(
            "Waar hebt u het voor nodig?",
            "Wat hoopt u ermee op te lossen?",
        ),
        hint="Zodat we het over uw probleem hebben en niet over onze functies.",
    ),
    "company_size": Translation(
        questions=(
            "Hoeveel mensen werken er bij uw bedrijf?",
            "Hoeveel medewerkers hebt u?",
        ),
        hint="Zodat we een passend abonnement voorstellen.",
    ),
    "goals": Translation(
        questions=(
            "Wat wilt u bereiken?",
            "Welk doel zit hierachter?",
        ),
        hint="Zodat we ons product aan uw doel meten.",
    ),
    "plans": Translation(
        questions=(
            "Wat doet u er tot nu toe aan?",
            "Wat hebt u al geprobeerd of gepland?",
        ),
        hint="Zodat we niet voorstellen wat u al hebt geprobeerd.",
    ),
    "challenges": Translation(
        questions=(
            "Wat staat u in de weg?",
            "Wat is er moeilijk aan?",
        ),
        hint="Zodat we het over uw probleem hebben en niet over onze functies.",
    ),
    "consequences": Translation(
        questions=(
            "Wat gebeurt er als er niets verandert?",
            "Wat kost het u als het zo blijft?",
        ),
        hint="Zodat we weten hoe belangrijk het is.",
    ),
    "implications": Translation(
        questions=(
            "En wat zou er mogelijk zijn als het is opgelost?",
            "Wat zou het voor u veranderen als het lukt?",
        ),
        hint="Zodat we weten waar u op hoopt.",
    ),
    "metrics": Translation(
        questions=(
            "Waaraan zou u merken dat het de moeite waard was?",
            "Welk cijfer moet beter worden?",
        ),
        hint="Zodat we eerlijk kunnen zeggen of we dat halen.",
    ),
    "economic_buyer": Translation(
        questions=(
            "Wie keurt de uitgave voor zoiets goed?",
            "Uit wiens budget zou dit komen?",
        ),
        hint="Zodat de juiste persoon de juiste informatie krijgt.",
    ),
    "decision_criteria": Translation(
        questions=(
            "Waar hangt de keuze voor u van af?",
            "Wat moet een oplossing kunnen?",
        ),
        hint="Zodat we uw tijd niet verspillen als we niet passen.",
    ),
    "decision_process": Translation(
        questions=(
            "Hoe verloopt zo'n beslissing bij u?",
            "Welke stappen zijn er voordat u ja kunt zeggen?",
        ),
        hint="Zodat we u bij elke stap sturen wat u nodig hebt.",
    ),
    "champion": Translation(
        questions=(
            "Hoe graag wilt u het zelf?",
            "Bent u degene die dit trekt?",
        ),
        hint="Zodat we weten wie we steunen.",
        choices={
            "I am driving it": "Ik trek dit project",
            "I am part of it": "Ik doe eraan mee",
            "I only look into it": "Ik oriënteer me alleen",
        },
    ),
}
