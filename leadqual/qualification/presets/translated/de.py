"""The presets' questions in German, polite (Sie)."""

from __future__ import annotations

from collections.abc import Mapping

from leadqual.qualification.fields import Translation

FIELDS: Mapping[str, Translation] = {
    "name": Translation(
        questions=(
            "Mit wem spreche ich denn?",
            "Darf ich nach Ihrem Namen fragen?",
        ),
        hint="Damit eine Kollegin oder ein Kollege Sie richtig ansprechen kann.",
    ),
    "company": Translation(
        questions=(
            "Für welches Unternehmen arbeiten Sie?",
            "Wie heißt Ihr Unternehmen?",
        ),
        hint="Damit sich jemand vorbereiten kann, bevor er mit Ihnen spricht.",
    ),
    "role": Translation(
        questions=(
            "Welche Aufgabe haben Sie in Ihrem Unternehmen?",
            "Wofür sind Sie in Ihrem Unternehmen zuständig?",
        ),
        hint="Damit wir über das sprechen, was für Ihre Arbeit zählt.",
    ),
    "email": Translation(
        questions=(
            "Unter welcher E-Mail-Adresse erreichen wir Sie?",
            "An welche E-Mail-Adresse dürfen wir antworten?",
        ),
        hint="Damit sich jemand bei Ihnen melden kann. Wir geben sie nicht weiter.",
    ),
    "consent": Translation(
        questions=(
            "Dürfen wir Ihnen ab und zu eine hilfreiche E-Mail schicken?",
            "Möchten Sie unsere Tipps auch per E-Mail bekommen?",
        ),
        hint="Sie können die E-Mails jederzeit mit einem Klick abbestellen.",
    ),
    "budget": Translation(
        questions=(
            "Wie hoch ist Ihr Budget dafür, ungefähr?",
            "Was möchten Sie dafür ungefähr ausgeben?",
        ),
        hint="Damit wir etwas Passendes vorschlagen. Sie müssen es nicht sagen.",
    ),
    "authority": Translation(
        questions=(
            "Wer entscheidet bei Ihnen über so etwas?",
            "Entscheiden Sie das selbst, oder sind andere beteiligt?",
        ),
        hint="Damit niemand alles zweimal hören muss.",
        choices={
            "I decide": "Ich entscheide",
            "We decide together": "Wir entscheiden gemeinsam",
            "Someone else decides": "Jemand anderes entscheidet",
        },
    ),
    "timing": Translation(
        questions=(
            "Wann möchten Sie damit starten?",
            "Wie bald brauchen Sie es?",
        ),
        hint="Damit wir wissen, ob es eilt.",
        choices={
            "Right away": "So schnell wie möglich",
            "Soon": "In den nächsten Monaten",
            "Later": "In mehr als drei Monaten",
            "Just looking": "Ich sehe mich nur um",
        },
    ),
    "pain": Translation(
        questions=(
            "Was führt Sie heute zu uns?",
            "Welches Problem möchten Sie lösen?",
        ),
        hint="Damit wir über Ihr Problem sprechen und nicht über unsere Funktionen.",
    ),
    "need": Translation(
        questions=(
            "Wofür brauchen Sie es?",
            "Was möchten Sie damit lösen?",
        ),
        hint="Damit wir über Ihr Problem sprechen und nicht über unsere Funktionen.",
    ),
    "company_size": Translation(
        questions=(
            "Wie viele Menschen arbeiten in Ihrem Unternehmen?",
            "Wie viele Mitarbeiter haben Sie?",
        ),
        hint="Damit wir einen passenden Tarif vorschlagen.",
    ),
    "goals": Translation(
        questions=(
            "Was möchten Sie erreichen?",
            "Welches Ziel steht dahinter?",
        ),
        hint="Damit wir unser Produkt an Ihrem Ziel messen.",
    ),
    "plans": Translation(
        questions=(
            "Was tun Sie bisher dafür?",
            "Was haben Sie schon versucht oder geplant?",
        ),
        hint="Damit wir nicht vorschlagen, was Sie schon versucht haben.",
    ),
    "challenges": Translation(
        questions=(
            "Was steht Ihnen dabei im Weg?",
            "Was ist das Schwierige daran?",
        ),
        hint="Damit wir über Ihr Problem sprechen und nicht über unsere Funktionen.",
    ),
    "consequences": Translation(
        questions=(
            "Was passiert, wenn sich nichts ändert?",
            "Was kostet es Sie, wenn es so bleibt?",
        ),
        hint="Damit wir wissen, wie wichtig es ist.",
    ),
    "implications": Translation(
        questions=(
            "Und was wäre möglich, wenn es gelöst ist?",
            "Was würde sich für Sie ändern, wenn es gelingt?",
        ),
        hint="Damit wir wissen, was Sie sich erhoffen.",
    ),
    "metrics": Translation(
        questions=(
            "Woran würden Sie merken, dass es sich gelohnt hat?",
            "Welche Zahl soll besser werden?",
        ),
        hint="Damit wir ehrlich sagen können, ob wir das erreichen.",
    ),
    "economic_buyer": Translation(
        questions=(
            "Wer gibt bei Ihnen das Geld dafür frei?",
            "Aus wessen Budget käme das?",
        ),
        hint="Damit die richtige Person die richtigen Informationen bekommt.",
    ),
    "decision_criteria": Translation(
        questions=(
            "Wovon hängt die Wahl für Sie ab?",
            "Was muss eine Lösung können?",
        ),
        hint="Damit wir Ihre Zeit nicht verschwenden, wenn wir nicht passen.",
    ),
    "decision_process": Translation(
        questions=(
            "Wie läuft so eine Entscheidung bei Ihnen ab?",
            "Welche Schritte gibt es, bis Sie Ja sagen können?",
        ),
        hint="Damit wir Ihnen bei jedem Schritt schicken, was Sie brauchen.",
    ),
    "champion": Translation(
        questions=(
            "Wie wichtig ist es Ihnen persönlich?",
            "Sind Sie die treibende Kraft dahinter?",
        ),
        hint="Damit wir wissen, wen wir unterstützen.",
        choices={
            "I am driving it": "Ich treibe es voran",
            "I am part of it": "Ich bin daran beteiligt",
            "I only look into it": "Ich informiere mich nur",
        },
    ),
}
