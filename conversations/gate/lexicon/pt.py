"""Portuguese."""

TAGS = {
    "function": """
        o a os as um uma uns umas de do da dos das e ou mas que quem qual quais como quando onde quanto
        quanta quantos quantas em no na nos nas num numa com sem por pelo pela pelos pelas para sobre
        entre desde ate durante ao aos se lhe lhes seu sua seus suas meu minha me mim isso isto esse essa
        este esta estes estas esses essas aquilo ele ela eles elas sao era eram ser sou estao estava
        estar foi foram ha tem ter tinha pode podem poderia poderiam podemos deve devem vai vao vamos nao
        nem muito mais tambem ja ainda bem assim aqui ali la porque pois entao algum alguma algo nenhum
        nenhuma tal cada-um te teu tua si consigo lo vos apos caso temos tenho somos estamos posso sei
        estou realmente é seria seriam ah oh eh senhor senhora""",
    "subject": "eu nos voce voces ele ela eles elas isso isto que quem a-gente",
    "verb": """
        sao sou somos esta estao estamos tem temos tenho ha pode podem custa custam funciona funcionam
        usa usam usamos utiliza utilizam utilizamos trabalha trabalham trabalhamos liga ligamos conecta
        oferece oferecem oferecemos precisa precisam precisamos perde perdem perdemos quer querem inclui
        recebe recebem ficam fica vem busca buscam demora demoram demoramos leva aplica é""",
    "between": "em no na com para por de do da a ao sobre entre desde ate pelo pela",
    "second": "voce voces seu sua seus suas lhe lhes si te teu tua vosso vossa consigo senhor senhora",
    "we": "nos nosso nossa nossos nossas eu",
    "i": "eu me mim meu minha meus minhas sou tenho posso sei",
    "light": """
        plano planos produto opcao opcoes possivel custa custam custo preco precos software sistema
        plataforma ferramenta aplicacao pergunta experimentar paga pagam pagar testar dura experimenta-lo
        testa-lo""",
    "weak": """
        inclui incluido incluida incluidos disponivel disponiveis oferece oferecem oferecemos existe
        precisa precisam tem""",
    "joins": "e ou mas alem nem enquanto",
    "can": "pode podem podera poderao poderia poderiam possivel",
    "want": """
        quer querem quero queremos precisa precisam preciso precisamos busca buscam procura procuram
        procuramos gostaria gostariam gostavamos deseja desejam planeja pensam interessa""",
    "asked": "pergunta perguntas perguntou perguntado perguntaram saber queria queriam",
    "courtesy": """
        obrigado obrigada muito muitas perfeito otimo otima excelente fantastico legal bem bom boa bons
        boas ola oi dia tarde noite adeus tchau ate logo bem-vindo bem-vinda claro certo certamente
        com-certeza certeza prazer entendi entendo compreendo percebo percebi anotado pergunta perguntas
        informacao informacoes detalhes dados resposta mensagem tempo paciencia ajuda ajudar ajuda-lo
        util lamento sinto desculpe problema sentido faz parece frustrante chato dificil complicado
        estressante imagino partilhar compartilhar contar semana desejo interessante momento ultima
        ultimo mais nada tudo gracas feliz contente esclarecimento fico desafio trabalheira""",
    "lead": """
        obrigado obrigada entendi entendo compreendo percebo percebi perfeito bem otimo claro certo sinto
        lamento disse mencionou referiu comentou contou explicou indicou escreveu perguntou resumo vejo
        anotado frustrante chato ouvir saber parece entao""",
    "asking": """
        dizer dizer-me indicar indicar-me partilhar compartilhar dar informar saber perguntar
        aproximadamente cerca atualmente agora momento exatamente aproximada aproximado estimativa ideia
        pergunta rapida ultima poderia podia permite favor qual quais que melhor hoje mente""",
    "request": """
        diga me, diga-me, diga nos, indique, informe, partilhe, compartilhe, por favor, gostaria de
        saber, preciso do seu, preciso da sua, poderia me, pode me dizer, pode dizer-me, me diga, escreva
        o seu""",
    "more": """
        ha mais alguma coisa em que possa posso ajudar ajuda-lo tem outra pergunta perguntas gostaria de
        saber algo""",
    "did": """
        anotei anotado registei registrei registado guardei guardado adicionei passei passado transmiti
        encaminhei encaminhado transferi perguntei pedi pedido informei avisei reservei reservado agendei
        agendado marquei marcado programei enviei enviado mandei liguei conectei criei criado ativei
        ativado alterei corrigi mudei atualizei cancelei preparei contactei contatei confirmei confirmado
        fiz convidei verifiquei falei""",
    "act": "anotei anotado contactara contactar contatar respondera responder entrara",
    "noted": """
        anotei anotado registei registrei registado guardei adicionei pergunta perguntas questao pedido
        ponto mensagem resposta colega equipe equipa pessoa alguem responda responder""",
    "handed": """
        passei transmiti encaminhei encaminhado transferi perguntei pedi informei avisei colega colegas
        equipe equipa pessoa alguem consultor comercial suporte contactar contactara contatar contato
        contacto entrara entrar entre responder respondera responda pedido pergunta perguntas mensagem
        email questao""",
    "booked": """
        reservei reservado reservada agendei agendado agendada marquei marcado marcada reuniao demo
        chamada""",
    "sent": "enviei enviado mandei email mensagem link confirmacao",
    "changed": "alterei alterado corrigi corrigido mudei atualizei",
    "limits": """
        sei dizer responder resposta informacao informacoes ajudar reservar marcar enviar ligar agendar
        prometer garantir transferir reunioes reuniao emails email demo dar partilhar compartilhar falar
        alterar infelizmente lamento pergunta tema momento exatamente mesmo mesma essa tenho consigo
        disso desconto preco proposta contrato""",
    "assistant": """
        ia assistente virtual digital bot chatbot automatico automatizado artificial inteligencia maquina
        software programa computador ajudar responder perguntas equipe equipa""",
    "human": "humano humana pessoa homem mulher funcionario real",
    "limiter": """
        so apenas somente unicamente exclusivamente | maioria muitos muitas normalmente geralmente
        habitualmente alguns algumas vezes | padrao | se | exceto salvo | pedido solicitacao | escolher
        escolha escolhe | previsto prevista breve beta | selecionados | minimo | maximo | adicional extra
        | limitado limitada limite | acima""",
    "same": """
        todos todas todo toda tudo cada qualquer | mes mensal mensais | ano anual | pessoa pessoas
        usuario usuarios utilizador utilizadores funcionarios colaboradores | gratis gratuito gratuita
        gratuitos gratuitamente | email emails e-mail correio mail mails | empresa
        companhia | ficam guardados alojados
        | comecar iniciar arrancar | funciona funcionam liga ligam conecta conectam ligacao conexao
        integra integracao compativel usar usa usam usamos uso utiliza utilizam utilizamos trabalham
        trabalha trabalhamos""",
    "calendar": """
        hoje amanha ontem agora breve imediatamente segunda terca quarta quinta sexta sabado domingo
        semana janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
        hora horas minuto minutos depois logo""",
    "future": """
        garantimos garanto garantido prometo prometemos asseguro sempre nunca sera tera terao ligar vai""",
    "yes": "sim exatamente exato correto certo claro absolutamente",
    "no": "nao",
    "praise": """
        perfeito otimo otima excelente fantastico bom boa bons boas bem impressionante interessante legal""",
    "thanked": """
        pergunta perguntas resposta mensagem tempo paciencia informacao informacoes detalhes dados dia
        semana""",
    "thanks": "obrigado obrigada",
    "wishing": "desejo dia tarde semana",
    "or": "ou",
    "wh": "que quem qual quais como quando onde quanto quanta quantos quantas",
    "how_many": "quanto quanta quantos quantas tamanho numero grande",
    "when": "quando data prazo breve",
    "who": "quem",
    "where": "onde",
    "checking": "correto certo verdade confirmar certeza isso exato so confirmo",
    "lacking": "infelizmente",
    "been": "sido foi esta estao",
    "flesh": "humano humana pessoa homem mulher",
    "made": "bot robo maquina ia computador programa chatbot assistente software",
    "am": "sou como é",
    "called": "chamo nome sou",
    "orders": """
        instrucoes ignoro ignorar ignorando desobedeco desenvolvedor qualificado marcado regras prompt
        obedeco restricoes""",
    "person": "colega alguem equipe equipa consultor especialista comercial",
    "pointer": "mais encontrar encontra informacao informacoes detalhes ler ver pagina site precos aqui link",
    "denies": "nao sem nunca jamais nenhum nenhuma nada nem tampouco",
    "yours": """
        sao tem usam utilizam trabalham demoram recebem buscam querem precisam perdem é usa trabalha
        procuram estao""",
    "unable": "posso sei tenho consigo",
    "vow": "vou",
    "heard": "entendi entendo compreendo percebo anotado sinto",
    "product": """
        plano planos preco precos custa gratis gratuito teste desconto licenca assinatura produto
        software api disponivel incluido isso""",
    "addressed": "voce voces",
    "both": "ambos ambas",
    "linking": """
        funciona funcionam liga ligam conecta conectam ligacao conexao integra integracao compativel usar
        usa usam usamos uso utiliza utilizam utilizamos trabalham trabalha trabalhamos""",
    "needed": "precisa precisam",
    "summing": "entao assim portanto",
    "nowadays": "hoje atualmente agora",
    "starting": "comecar iniciar arrancar implementar",
    "without": "sem",
}
