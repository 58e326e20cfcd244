"""The presets' questions in Spanish, polite (usted)."""

from __future__ import annotations

from collections.abc import Mapping

from leadqual.qualification.fields import Translation

FIELDS: Mapping[str, Translation] = {
    "name": Translation(
        questions=(
            "¿Con quién hablo, por cierto?",
            "¿Me permite preguntarle su nombre?",
        ),
        hint="Para que un compañero pueda dirigirse a usted correctamente.",
    ),
    "company": Translation(
        questions=(
            "¿En qué empresa trabaja?",
            "¿Cómo se llama su empresa?",
        ),
        hint="Para que un compañero pueda prepararse antes de hablar con usted.",
    ),
    "role": Translation(
        questions=(
            "¿Cuál es su puesto en la empresa?",
            "¿De qué se encarga en la empresa?",
        ),
        hint="Para que hablemos de lo que importa en su trabajo.",
    ),
    "email": Translation(
        questions=(
            "¿En qué dirección de correo podemos contactarle?",
            "¿A qué dirección de correo podemos responderle?",
        ),
        hint="Para que un compañero pueda ponerse en contacto con usted. No se la damos a nadie.",
    ),
    "consent": Translation(
        questions=(
            "¿Podemos enviarle también un correo útil de vez en cuando?",
            "¿Le gustaría recibir también nuestros consejos por correo?",
        ),
        hint="Puede dejar de recibir los correos en cualquier momento con un clic.",
    ),
    "budget": Translation(
        questions=(
            "¿Cuál es su presupuesto para esto, más o menos?",
            "¿Cuánto le gustaría gastar en esto, más o menos?",
        ),
        hint="Para proponerle algo que encaje. No tiene que decirlo.",
    ),
    "authority": Translation(
        questions=(
            "¿Quién decide sobre algo así en su empresa?",
            "¿Lo decide usted, o participan otras personas?",
        ),
        hint="Para que nadie tenga que oírlo todo dos veces.",
        choices={
            "I decide": "Decido yo",
            "We decide together": "Decidimos juntos",
            "Someone else decides": "Decide otra persona",
        },
    ),
    "timing": Translation(
        questions=(
            "¿Cuándo le gustaría tenerlo en marcha?",
            "¿Para cuándo lo necesita?",
        ),
        hint="Para saber si corre prisa.",
        choices={
            "Right away": "Lo antes posible",
            "Soon": "En los próximos meses",
            "Later": "Dentro de más de tres meses",
            "Just looking": "Solo estoy mirando",
        },
    ),
    "pain": Translation(
        questions=(
            "¿Qué le trae hoy por aquí?",
            "¿Qué problema le gustaría resolver?",
        ),
        hint="Para que hablemos de su problema y no de nuestras funciones.",
    ),
    "need": Translation(
        questions=(
            "¿Para qué lo necesita?",
            "¿Qué espera resolver?",
        ),
        hint="Para que hablemos de su problema y no de nuestras funciones.",
    ),
    "company_size": Translation(
        questions=(
            "¿Cuántas personas trabajan en su empresa?",
            "¿Cuántos empleados tienen?",
        ),
        hint="Para proponerle un plan que encaje.",
    ),
    "goals": Translation(
        questions=(
            "¿Qué quiere conseguir?",
            "¿Cuál es el objetivo detrás de esto?",
        ),
        hint="Para valorar nuestro producto según su objetivo.",
    ),
    "plans": Translation(
        questions=(
            "¿Qué hacen al respecto hasta ahora?",
            "¿Qué han probado o planeado ya?",
        ),
        hint="Para no proponerle lo que ya ha probado.",
    ),
    "challenges": Translation(
        questions=(
            "¿Qué se lo impide?",
            "¿Qué es lo difícil?",
        ),
        hint="Para que hablemos de su problema y no de nuestras funciones.",
    ),
    "consequences": Translation(
        questions=(
            "¿Qué pasa si nada cambia?",
            "¿Qué les cuesta si todo sigue igual?",
        ),
        hint="Para saber cuánto importa.",
    ),
    "implications": Translation(
        questions=(
            "¿Y qué sería posible una vez resuelto?",
            "¿Qué cambiaría para usted si funcionara?",
        ),
        hint="Para saber qué espera.",
    ),
    "metrics": Translation(
        questions=(
            "¿En qué notaría que ha valido la pena?",
            "¿Qué cifra debería mejorar?",
        ),
        hint="Para poder decir con sinceridad si podemos lograrlo.",
    ),
    "economic_buyer": Translation(
        questions=(
            "¿Quién aprueba el gasto para algo así?",
            "¿De qué presupuesto saldría?",
        ),
        hint="Para que la persona adecuada reciba la información adecuada.",
    ),
    "decision_criteria": Translation(
        questions=(
            "¿De qué depende la elección para usted?",
            "¿Qué debe poder hacer una solución?",
        ),
        hint="Para no hacerle perder el tiempo si no encajamos.",
    ),
    "decision_process": Translation(
        questions=(
            "¿Cómo se toma una decisión así en su empresa?",
            "¿Qué pasos hay hasta poder decir que sí?",
        ),
        hint="Para enviarle lo que necesita en cada paso.",
    ),
    "champion": Translation(
        questions=(
            "¿Cuánto interés tiene usted en ello?",
            "¿Es usted quien lo impulsa?",
        ),
        hint="Para saber a quién apoyamos.",
        choices={
            "I am driving it": "Lo impulso yo",
            "I am part of it": "Participo en ello",
            "I only look into it": "Solo me informo",
        },
    ),
}
