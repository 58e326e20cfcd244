"""The presets' questions in Portuguese, polite (third person)."""

from __future__ import annotations

from collections.abc import Mapping

from leadqual.qualification.fields import Translation

FIELDS: Mapping[str, Translation] = {
    "name": Translation(
        questions=(
            "Com quem estou a falar?",
            "Posso perguntar o seu nome?",
        ),
        hint="Para que um colega o possa tratar corretamente.",
    ),
    "company": Translation(
        questions=(
            "Em que empresa trabalha?",
            "Como se chama a sua empresa?",
        ),
        hint="Para que um colega se possa preparar antes de falar consigo.",
    ),
    "role": Translation(
        questions=(
            "Qual é o seu cargo na empresa?",
            "Pelo que é responsável na empresa?",
        ),
        hint="Para falarmos do que importa no seu trabalho.",
    ),
    "email": Translation(
        questions=(
            "Em que endereço de e-mail podemos contactá-lo?",
            "Para que endereço de e-mail devemos responder?",
        ),
        hint="Para que um colega possa entrar em contacto consigo. Não o passamos a ninguém.",
    ),
    "consent": Translation(
        questions=(
            "Podemos também enviar-lhe um e-mail útil de vez em quando?",
            "Gostaria de receber também as nossas dicas por e-mail?",
        ),
        hint="Pode deixar de receber os e-mails a qualquer momento com um clique.",
    ),
    "budget": Translation(
        questions=(
            "Qual é o seu orçamento para isto, mais ou menos?",
            "Quanto gostaria de gastar nisto, mais ou menos?",
        ),
        hint="Para sugerirmos algo adequado. Não é obrigado a dizer.",
    ),
    "authority": Translation(
        questions=(
            "Quem decide sobre algo assim na sua empresa?",
            "A decisão é sua, ou há outras pessoas envolvidas?",
        ),
        hint="Para que ninguém tenha de ouvir tudo duas vezes.",
        choices={
            "I decide": "Eu decido",
            "We decide together": "Decidimos em conjunto",
            "Someone else decides": "Outra pessoa decide",
        },
    ),
    "timing": Translation(
        questions=(
            "Quando gostaria de ter isto a funcionar?",
            "Para quando precisa disto?",
        ),
        hint="Para sabermos se há pressa.",
        choices={
            "Right away": "O mais rápido possível",
            "Soon": "Nos próximos meses",
            "Later": "Daqui a mais de três meses",
            "Just looking": "Estou só a ver",
        },
    ),
    "pain": Translation(
        questions=(
            "O que o traz aqui hoje?",
            "Que problema gostaria de resolver?",
        ),
        hint="Para falarmos do seu problema e não das nossas funções.",
    ),
    "need": Translation(
        questions=(
            "Para que precisa disto?",
            "O que espera resolver?",
        ),
        hint="Para falarmos do seu problema e não das nossas funções.",
    ),
    "company_size": Translation(
        questions=(
            "Quantas pessoas trabalham na sua empresa?",
            "Quantos funcionários têm?",
        ),
        hint="Para sugerirmos um plano adequado.",
    ),
    "goals": Translation(
        questions=(
            "O que pretende alcançar?",
            "Qual é o objetivo por trás disto?",
        ),
        hint="Para avaliarmos o nosso produto pelo seu objetivo.",
    ),
    "plans": Translation(
        questions=(
            "O que têm feito até agora?",
            "O que já experimentaram ou planearam?",
        ),
        hint="Para não sugerirmos o que já experimentou.",
    ),
    "challenges": Translation(
        questions=(
            "O que está a impedir isso?",
            "Qual é a parte difícil?",
        ),
        hint="Para falarmos do seu problema e não das nossas funções.",
    ),
    "consequences": Translation(
        questions=(
            "O que acontece se nada mudar?",
            "Quanto custa se tudo ficar como está?",
        ),
        hint="Para sabermos quanto importa.",
    ),
    "implications": Translation(
        questions=(
            "E o que seria possível depois de resolvido?",
            "O que mudaria para si se funcionasse?",
        ),
        hint="Para sabermos o que espera.",
    ),
    "metrics": Translation(
        questions=(
            "Como notaria que valeu a pena?",
            "Que número deve melhorar?",
        ),
        hint="Para podermos dizer com franqueza se o conseguimos.",
    ),
    "economic_buyer": Translation(
        questions=(
            "Quem aprova a despesa para algo assim?",
            "De que orçamento sairia isto?",
        ),
        hint="Para que a pessoa certa receba a informação certa.",
    ),
    "decision_criteria": Translation(
        questions=(
            "De que depende a escolha para si?",
            "O que deve uma solução saber fazer?",
        ),
        hint="Para não lhe fazermos perder tempo se não servirmos.",
    ),
    "decision_process": Translation(
        questions=(
            "Como se toma uma decisão destas na sua empresa?",
            "Que passos há até poder dizer que sim?",
        ),
        hint="Para lhe enviarmos o que precisa em cada passo.",
    ),
    "champion": Translation(
        questions=(
            "Qual é o seu interesse pessoal nisto?",
            "É o senhor ou a senhora quem impulsiona isto?",
        ),
        hint="Para sabermos quem apoiamos.",
        choices={
            "I am driving it": "Sou eu que o impulsiono",
            "I am part of it": "Faço parte disso",
            "I only look into it": "Estou só a informar-me",
        },
    ),
}
