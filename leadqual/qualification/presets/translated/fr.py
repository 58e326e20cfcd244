"""The presets' questions in French, polite (vous)."""

from __future__ import annotations

from collections.abc import Mapping

from leadqual.qualification.fields import Translation

FIELDS: Mapping[str, Translation] = {
    "name": Translation(
        questions=(
            "À qui ai-je l'honneur ?",
            "Puis-je vous demander votre nom ?",
        ),
        hint="Pour qu'un collègue puisse s'adresser à vous correctement.",
    ),
    "company": Translation(
        questions=(
            "Pour quelle entreprise travaillez-vous ?",
            "Comment s'appelle votre entreprise ?",
        ),
        hint="Pour qu'un collègue puisse se préparer avant de vous parler.",
    ),
    "role": Translation(
        questions=(
            "Quel est votre rôle dans l'entreprise ?",
            "De quoi êtes-vous responsable ?",
        ),
        hint="Pour que nous parlions de ce qui compte dans votre travail.",
    ),
    "email": Translation(
        questions=(
            "À quelle adresse e-mail pouvons-nous vous joindre ?",
            "À quelle adresse e-mail pouvons-nous vous répondre ?",
        ),
        hint="Pour qu'un collègue puisse vous recontacter. Nous ne la transmettons à personne.",
    ),
    "consent": Translation(
        questions=(
            "Pouvons-nous aussi vous envoyer un e-mail utile de temps en temps ?",
            "Souhaitez-vous aussi recevoir nos conseils par e-mail ?",
        ),
        hint="Vous pouvez arrêter les e-mails à tout moment en un clic.",
    ),
    "budget": Translation(
        questions=(
            "Quel est votre budget pour cela, à peu près ?",
            "Combien souhaitez-vous y consacrer, à peu près ?",
        ),
        hint="Pour que nous proposions quelque chose qui convient. Vous n'êtes pas obligé de le dire.",
    ),
    "authority": Translation(
        questions=(
            "Qui décide de ce genre de choses chez vous ?",
            "Est-ce à vous de décider, ou d'autres sont-ils concernés ?",
        ),
        hint="Pour que personne n'ait à tout entendre deux fois.",
        choices={
            "I decide": "C'est moi qui décide",
            "We decide together": "Nous décidons ensemble",
            "Someone else decides": "Quelqu'un d'autre décide",
        },
    ),
    "timing": Translation(
        questions=(
            "Quand souhaitez-vous que cela soit en place ?",
            "Quand en avez-vous besoin ?",
        ),
        hint="Pour savoir s'il faut se dépêcher.",
        choices={
            "Right away": "Dès que possible",
            "Soon": "Dans les prochains mois",
            "Later": "Dans plus de trois mois",
            "Just looking": "Je regarde seulement",
        },
    ),
    "pain": Translation(
        questions=(
            "Qu'est-ce qui vous amène aujourd'hui ?",
            "Quel problème aimeriez-vous résoudre ?",
        ),
        hint="Pour que nous parlions de votre problème et non de nos fonctions.",
    ),
    "need": Translation(
        questions=(
            "Pour quoi en avez-vous besoin ?",
            "Qu'espérez-vous résoudre ?",
        ),
        hint="Pour que nous parlions de votre problème et non de nos fonctions.",
    ),
    "company_size": Translation(
        questions=(
            "Combien de personnes travaillent dans votre entreprise ?",
            "Combien de salariés avez-vous ?",
        ),
        hint="Pour que nous proposions une formule adaptée.",
    ),
    "goals": Translation(
        questions=(
            "Que cherchez-vous à atteindre ?",
            "Quel est l'objectif derrière cela ?",
        ),
        hint="Pour que nous jugions notre produit d'après votre objectif.",
    ),
    "plans": Translation(
        questions=(
            "Que faites-vous pour cela jusqu'ici ?",
            "Qu'avez-vous déjà essayé ou prévu ?",
        ),
        hint="Pour ne pas proposer ce que vous avez déjà essayé.",
    ),
    "challenges": Translation(
        questions=(
            "Qu'est-ce qui vous en empêche ?",
            "Qu'est-ce qui est difficile ?",
        ),
        hint="Pour que nous parlions de votre problème et non de nos fonctions.",
    ),
    "consequences": Translation(
        questions=(
            "Que se passe-t-il si rien ne change ?",
            "Que vous coûte la situation si elle reste telle quelle ?",
        ),
        hint="Pour savoir à quel point c'est important.",
    ),
    "implications": Translation(
        questions=(
            "Et que serait-il possible une fois que c'est résolu ?",
            "Qu'est-ce que cela changerait pour vous ?",
        ),
        hint="Pour savoir ce que vous espérez.",
    ),
    "metrics": Translation(
        questions=(
            "À quoi verriez-vous que cela en valait la peine ?",
            "Quel chiffre doit s'améliorer ?",
        ),
        hint="Pour pouvoir dire honnêtement si nous pouvons y arriver.",
    ),
    "economic_buyer": Translation(
        questions=(
            "Qui valide la dépense pour ce genre de choses ?",
            "Sur quel budget cela serait-il pris ?",
        ),
        hint="Pour que la bonne personne reçoive les bonnes informations.",
    ),
    "decision_criteria": Translation(
        questions=(
            "De quoi dépendra votre choix ?",
            "Que doit savoir faire une solution ?",
        ),
        hint="Pour ne pas vous faire perdre de temps si nous ne convenons pas.",
    ),
    "decision_process": Translation(
        questions=(
            "Comment se prend une telle décision chez vous ?",
            "Quelles étapes y a-t-il avant de pouvoir dire oui ?",
        ),
        hint="Pour vous envoyer ce qu'il faut à chaque étape.",
    ),
    "champion": Translation(
        questions=(
            "À quel point y tenez-vous vous-même ?",
            "Est-ce vous qui portez ce projet ?",
        ),
        hint="Pour savoir qui nous aidons.",
        choices={
            "I am driving it": "C'est moi qui le porte",
            "I am part of it": "J'y participe",
            "I only look into it": "Je me renseigne seulement",
        },
    ),
}
