"""Portuguese."""

TAGS = {
    "neg": """
        prescindir, dispensar, dispensamos, dispensavel, abrir mao, irrelevante, nao, nunca, jamais,
        sem, nenhum, nenhuma, nem, ninguem, tampouco, nada de""",
    "neutral": """
        nao podemos dispensar, nao podemos prescindir, nao ha problema, nao tem problema, sem problema,
        sem problemas, por que nao, porque nao, nao so,
        nao apenas, nao mais de, nao mais que, nao menos de, sem contar, nao contando, nao incluindo,
        sem incluir, sem duvida, nada mal, nao esqueca, nao se preocupe, nao diria nao,
        nao diria que nao, nada melhor que, sem pressa, nao importa, ainda nao, nao muito grande,
        nao somos muitos, nao muitos, nao superior a, nao antes de, nao hesite, nao faz mal""",
    "reject": """
        em vez de, ao inves de, em lugar de, exceto, salvo, esqueca, esquece, cancele, cancela, tire,
        apague, diferente de""",
    "contrast": "mas, porem, contudo, entretanto, todavia, embora, no entanto",
    "if": """
        caso contrario, senao, suponha, suponham, vamos imaginar, digamos que somos, se, suponhamos,
        supondo, imagine,
        imaginemos, digamos que fossemos, hipoteticamente, em teoria, teoricamente, no caso de,
        desde que, fossemos, tivessemos, vamos supor, quem dera, e se""",
    "if_ok": """
        se possivel, se puder, se quiser, se nao me engano, se bem me lembro, se nao estou enganado,
        se nao estou enganada, se ajudar, se precisar, se for necessario, se nao se importa,
        se for preciso, mesmo se, se for possivel, se interessa, se lhe interessa, se te ajudar,
        se isso ajuda""",
    "cond": "seria, seriamos, teria, teriamos, poderia, poderiamos, haveria",
    "wish": """
        seria ideal, seria perfeito, seria otimo, seria bom, poderia voce, gostaria, gostariamos,
        queria, queriamos, preferiria, diria, diriamos, seria para, voce poderia, seria possivel""",
    "past": """
        antes a gente, antes era, antes tinhamos, antes usavamos, antes chamava, testamos,
        experimentamos, ja testamos,
        orcamento era, antes da fusao, anteriormente, antigamente, da ultima vez, na ultima vez, ano passado,
        no passado, na epoca, ha um ano, ha dois anos, ha tres anos, ha anos, ja nao, nao mais,
        costumavamos, costumava, antigo, antiga, inicialmente, originalmente, no comeco, ultimo emprego,
        antes das demissoes, antes da fusao, chegamos a ser""",
    "past_cop": """
        eramos, era, eram, tinhamos, tinha, tinham, fomos, estavamos, contavamos,
        rondavamos, chegavamos, empregavamos""",
    "past_ok": """
        tinha pensado, tinhamos pensado, pensava, estava pensando, estavamos pensando, estava a pensar,
        estavamos a pensar, tinha em mente, tinhamos em mente, tinhamos previsto""",
    "future": """
        pretendemos, esperamos ter, seremos, sera, teremos, tera, vamos ser, vamos ter, vai ser,
        planejamos, planeamos, no ano que vem, ano que vem, proximo ano, no proximo ano, em breve,
        no futuro, objetivo, nosso objetivo, meta, nossa meta, queremos chegar, chegar a, esperamos,
        daqui a dois anos, daqui a cinco anos, um dia, crescer para""",
    "third": """
        primos, primas, cunhados, cunhadas, irmaos, irmas, tios, tias, vizinhas, amigas, sobrinhos,
        aqui ao lado, aqui do lado, ao lado do nosso, empresa irma,
        primo, cunhado, cunhada, sogro, sogra, tio, tia, sobrinho, sobrinha, avo, vizinha, vizinhos,
        namorado, namorada,
        irmao, irma, esposa, esposo, mulher, marido, amigo, amiga, amigos, mae, pai, pais, filho, filha,
        colega, colegas, cliente, clientes, concorrente, concorrentes, concorrencia, empresa mae,
        fornecedor, vizinho, ele, ela, eles, elas, alguem, outros, outras empresas, o grupo tem,
        outro fornecedor,
        outra empresa, filial""",
    "insider": """
        socia, socios, dona, patroa, diretoria, presidente,
        chefe, diretor, diretora, gerente, socio, dono, ceo, cfo, investidor, investidores, patrao""",
    "indifferent": "tanto faz, nao importa, sem preferencia, como quiser, indiferente",
    "takeback": """
        ignore minha ultima mensagem, ignore a minha ultima mensagem, esqueca o que eu disse,
        esqueca isso""",
    "joke": """
        brincadeira, brincadeiras, agora a serio, falando serio, falando a serio, nao serio,
        e brincadeira, to brincando, estou a brincar""",
    "wrong": """
        era o plano original, era o plano inicial, era o plano anterior, era a ideia original,
        esta errado, estava errado, era errado, foi um erro, foi erro, estava incorreto,
        foi engano, foi um engano, e incorreto, e demais, nao serve, nao funciona, nao da, era um erro,
        e um erro, ja nao vale, nao e correto, nao esta certo, nao esta correto, nao e verdade""",
    "laugh": "haha, kkk, kkkk, rsrs, lol",
    "first": """
        eu, nos, me, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, somos, sou, tenho, temos,
        estamos, estou, quero, queremos, preciso, precisamos, a gente""",
    "hedge": """
        cerca de, por volta de, aproximadamente, mais ou menos, mais coisa menos coisa, talvez,
        acho, acho que, creio,
        creio que, penso que, provavelmente, quase, em torno de, algo como, diria, suponho,
        possivelmente, ou assim, aprox, por ai, se nao me engano, a volta de, estimo, parece-me,
        nao sei exatamente, perto de, la pelos, a rondar""",
    "open": """
        nada previsto, sem orcamento, nao foi aprovada, nao foi aprovado,
        nao faco ideia, nem ideia, sem ideia, nao sei, nao tenho certeza, nao tenho a certeza, depende,
        dificil dizer, ainda nao decidimos, nao decidimos, nao decidi, por definir, a definir,
        qualquer coisa entre, pode ser qualquer, nao foi aprovado, nao aprovado, nao esta aprovado,
        nao esta decidido, quem sabe, vamos ver, tenho que ver, tenho de ver, preciso verificar,
        indeciso""",
    "open_ok": """
        nao depende de mim, nao sei exatamente, nao sei ao certo se, nao sei se voces, nao sei se voce""",
    "correct": """
        desculpe, desculpa, perdao, confundi, confundi-me, quis dizer, quero dizer, queria dizer, ou melhor,
        melhor dizendo,
        alias, na verdade, na realidade, correcao, corrijo, me enganei, enganei-me, errei, espera,
        espere, ops, no final, retifico, mude, mudemos, agora somos, agora e, acabei de verificar,
        acabei de ver, afinal, mudei de ideia, pensando melhor""",
    "yes": """
        sim, isso, exato, exatamente, correto, isso mesmo, isso ai, certo, claro, claro que sim,
        com certeza, de acordo, perfeito, efetivamente, confirmo, confirmado, esta bem, ta bom,
        tudo bem, esta bom, bem, bom, otimo, pode ser, por favor, sim por favor, combinado, e isso,
        sou eu, sou sim, serve, fico com esse, vou ficar com, pois, pois e, fechado, soa bem, parece bom,
        me parece bem, gostei, beleza, ok, e verdade, esta certo, esta correto""",
    "weakyes": "bem, bom, otimo, por favor, claro, beleza, tudo bem, certo",
    "no": """
        nao, de jeito nenhum, nem por isso, nao exatamente, incorreto, errado, falso, de modo algum,
        nao obrigado, nao obrigada, nao e correto, nao e verdade, nao e preciso, nao preciso,
        nao precisamos, negativo, nada disso, tambem nao, nao e bem assim""",
    "another": """
        outro, outra, outros, outras, outra coisa, algo melhor, diferente, alternativa, alternativas,
        nao gosto, esse nao""",
    "decline": """
        nao e da sua conta, nao e da tua conta, prefiro nao, preferimos nao, nao quero dizer,
        nao posso dizer, nao posso partilhar, nao posso compartilhar, confidencial, sem comentarios,
        e privado, privado, proxima pergunta, nao quero dar, para que quer saber, por que quer saber,
        nao vou dizer, segredo, pular""",
    "sarcasm": """
        claro que sim ne, ate parece, nos meus sonhos, quem me dera, so que nao, jato particular,
        jatinho""",
    "source": """
        seu site, o seu site, vosso site, sua pagina, seu faq, no seu site, na sua pagina, diz que,
        voces dizem, voce disse, voces escrevem, eu li, li que, o artigo, cito, citacao, copiado, colei,
        encaminhado, escreveu, esta escrito, o folheto, seu anuncio, gartner, o vosso faq""",
    "inject": """
        ignore as, ignore suas, ignore todas, ignora as, ignora todas, esqueca suas, esqueca todas,
        marque-me, me marque, marca-me, registre que, voce agora e, agora voce e, instrucoes, instrucao,
        como qualificado, mensagem do sistema""",
    "order": """
        registre, registe, anote que, guarde, salve, coloque em, qualificado, finja que, faca de conta,
        escreva simplesmente, preencha, defina""",
    "ask_it": """
        e um, e uma, tem, aceitam, oferecem, voces tem, voces aceitam, trabalham so, so trabalham,
        e preciso, e necessario, pode-se, servem, contam com, voces atendem""",
    "request": """
        pode, poderia, podes, podias, posso, podemos, poderiamos, voce pode, voce poderia, que tal, ha,
        existe, e possivel, seria possivel, procuro, procuramos, encontre, reserve, por favor, queria,
        gostaria, haveria""",
    "whatabout": "que tal, e se, o que acha de, talvez",
    "whq": """
        que, qual, quais, como, quanto, quanta, quantos, quantas, onde, quando, quem, por que, o que""",
    "tail": """
        ne, nao, ok, certo, sim, e possivel, por favor, pode ser, esta bem, obrigado, obrigada, correto,
        tudo bem, e um problema, ta""",
    "subset": "deles, delas, dos quais, das quais, destes, cada um, cada, por",
    "start": """
        desde, a partir de, a partir do, saida, sair, saio, saindo, partir, partida, comecar, inicio,
        iniciar, retirar, retirada, buscar, origem, entrada, ida""",
    "end": """
        ate, para, volta, voltar, volto, voltamos, regresso, regressar, devolver, devolucao, chegar,
        chegada, destino, fim, terminar, ir a, ir para, vou para, viajar para, retorno, retornar""",
    "know": """
        ou, era, eram, tem, quem, quando, quantos, menos, ja, ainda, tambem, todos, faz, pode, so,
        antes,
        entao, licencas, voces, isso, quanto, quantas, custa, vamos, o, a, os, as, um, uma, uns, umas,
        de, do, da, dos, das, e, sao, sou, somos, em, no, na, nos, nas, com, para, por, que, nao, sim,
        se, seu, sua, meu, minha, nosso, nossa, me, ao, como, mais, mas, ola, oi, obrigado, obrigada,
        bom, boa, dia, tarde, temos, tenho, preciso, precisamos, quero, queremos, procuro, procuramos,
        funcionarios, colaboradores, pessoas, euros, reais, empresa, equipe, equipa, agora, atualmente,
        hoje, ano, mes, semana, muito, tudo, ha, esta, estamos, este, cerca, cinquenta, vinte, trinta,
        cem, mil, quinze, dez, dois, tres, quatro, cinco, desde, ate, fim, final, inicio, trimestre,
        gostaria, gente, voce,
        trabalho, trabalhamos, num, pelo, pela, essa, decido, decide, ramo""",
    "past_verb": """
        reservei, reservamos, comprei, compramos, viajei, viajamos, trabalhava, trabalhei, dirigia,
        gastamos, pedimos, fui, contratei""",
    "later": "quando formos, quando tivermos, quando chegarmos, assim que, uma vez que, ate que",
    "has": "tem, emprega, conta, usa, ganha, paga, fatura, sao",
    "wants": "quer, prefere, pensa, diz, precisa, acha, sempre toma",
}
