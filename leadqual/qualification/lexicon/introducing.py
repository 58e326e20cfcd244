"""What people say before their own role, firm or name, as patterns: one list for all languages. Pure data.

A line is a row of places; `a|b` are the words that may stand there, `?` may be left out, `_` joins the
words of one phrase; commas do not count. Kinds: `role` leads up to a role for sure, `post` does if a word
for a job follows; `firm` leads up to a name written large, `called` to a name however it is written;
`asked` does if the firm was asked for; `name` leads up to the visitor's own name, `named` does if that was
asked for; `as`, `at`, `calls` and `label` open the answer to a question for the role, the firm or the name;
`behind` and `firm_behind` stand behind a name.
"""

from __future__ import annotations

_FIRMS_EN = "company|firm|business|employer|organisation|organization|agency|shop|startup|start-up|outfit"
_IS_EN = "is|:|="

INTRODUCING = {
    "role": f"""
        my|our current|present|official|actual|full? job|job_title|title|role|position|function \
            here|there? {_IS_EN}|would_be that_of|as?
        the|die|der|le|la|el|o|a|il|de \
            job|role|title|position|stelle|posten|poste|fonction|puesto|cargo|funcion|funcao|ruolo|functie \
            is_called|heisst|s'_appelle|se_llama|se_chama|si_chiama|heet
        i am|have_been here|currently|now? employed|engaged|hired|working here|there? as
        i work|act|serve|function here|there|currently|now|mainly? as
        i hold|have|fill|occupy the|a role|position|post|job|title|office of
        speaking|writing|asking as
        by trade|profession i_am
        i took_over|came_on|came_in|stepped_in|stepped_up|joined|was_hired|was_brought_in|was_appointed \
            here|there|recently|just? as
        i just|recently? \
            became|was_made|got_promoted_to|was_promoted_to|moved_up_to|took_on_the_job_of|took_on_the_role_of
        meine|unsere genaue|aktuelle? rolle|funktion|position|stelle|tatigkeit|aufgabe|berufsbezeichnung \
            hier|bei_uns|im_unternehmen? ist|lautet|:|ware die_als|die_des|die_der|als?
        mein job|titel|beruf|posten|aufgabengebiet hier|bei_uns? ist|lautet|:
        ich bin|arbeite hier|bei_uns|dort|derzeit|aktuell|zurzeit? als
        ich habe|bekleide die|eine stelle|position|rolle|funktion als|des|der|einer|eines?
        von_beruf bin_ich|:
        mon|notre poste|role|metier|travail|titre|job actuel|ici? est|c'_est|: celui_de?
        ma fonction|position actuelle|ici? est|c'_est|: celle_de?
        je travaille|suis_employe|suis_employee|suis_engage|suis_engagee ici|actuellement? \
            comme|en_tant_que|en_qualite_de
        je_suis devenu|devenue
        j'_ai_repris|je_viens_de_prendre le poste|role de|d'
        j' occupe|ai le|un poste|role de|d'|comme
        mi puesto|cargo|rol|titulo|funcion|posicion|trabajo|profesion|oficio actual|aqui? es|: \
            de|el_de|la_de|como?
        trabajo|estoy_trabajando|estoy_contratado|estoy_contratada|actuo aqui|actualmente? como|de
        estoy|ejerzo aqui? como
        he_pasado_a_ser|ahora_soy|acabo_de_empezar_como
        ocupo|tengo|desempeno el|la|un puesto|cargo|rol|funcion de|como
        o|a? meu|minha cargo|funcao|posicao|trabalho|papel|titulo|profissao atual|aqui? e|: o_de|a_de|de|como?
        trabalho|atuo|estou|estou_a_trabalhar aqui|atualmente? como
        passei_a_ser|tornei_-_me|virei|comecei_como
        ocupo|tenho|desempenho o|a|um cargo|posicao|funcao|posto de|como
        la|il? mia|mio posizione|ruolo|funzione|lavoro|mansione|titolo|qualifica|incarico attuale|qui? \
            e|: quello_di|quella_di?
        lavoro|sono_impiegato|sono_impiegata|sono_assunto|sono_assunta|opero qui|attualmente? \
            come|in_qualita_di
        sono_diventato|sono_diventata|sono_passato_a|sono_passata_a
        ho|ricopro|occupo|svolgo il|la|un ruolo|posizione|incarico|funzione|mansione di|come|da
        mijn rol|functie|functietitel|baan|positie|job|taak|beroep hier|huidige? is|: die_van?
        ik werk|ben_aangesteld|ben_werkzaam|ben hier|nu|momenteel? als
        ik vervul|heb|bekleed de|een functie|rol|positie|baan van|als""",
    "post": """
        on_paper|officially|offiziell|auf_dem_papier|officiellement|sur_le_papier|oficialmente|no_papel \
            :|i_am|bin_ich|je_suis|soy|sou? the|a|an|der|die?
        ufficialmente|sulla_carta|officieel|op_papier :|sono|ben_ik? il|de?
        i am also|actually|just|now|currently? our|the_company's
        i happen_to_be the|a|an
        i am happy|proud? to_be_the
        bin_ich hier|bei_uns|dort? der|die|das|ein|eine?
        ich bin hier|bei_uns|dort|derzeit|aktuell|seit_kurzem der|die|ein|eine?
        ici|actuellement je_suis le|la|l'|un|une?
        je_suis ici|actuellement le|la|l'|un|une?
        je_suis|moi_c'_est le|la|l'?
        aqui soy|sou el|la|o|a?
        estoy|trabajo|trabalho de
        qui sono il|la?
        faccio il|la|l'
        hier|nu|momenteel|tegenwoordig|bij_ons ben_ik de|een?
        ik_ben hier|nu|momenteel|bij_ons de|het|een?
        i am|have_been the|a|an?
        ik_ben|ich_bin|je_suis de|het|een|der|die|ein|eine|le|la|l'|un|une?
        soy|sou|sono el|la|o|a|il|lo|l'|un|una?""",
    "firm": f"""
        i|we work|am_working|are_working|am_employed here? at|for|with
        i|we am_writing|write|am_calling|call|am_reaching_out|ask|am_asking on_behalf_of|in_the_name_of|from
        i|we am_contacting_you|am_getting_in_touch on_behalf_of|in_the_name_of|from
        i|we represent
        i|we am|are here on_behalf_of|for|from
        my|our|the {_FIRMS_EN} {_IS_EN}
        the {_FIRMS_EN} i|we work_for|work_at|run|own|represent is|:
        we|us at
        mein|unser arbeitgeber|unternehmen|betrieb|laden ist|:
        meine|unsere|die firma|agentur|gesellschaft|kanzlei|praxis ist|:
        wir sind|waren die|das? firma|unternehmen|agentur|betrieb?
        ich|wir arbeite|arbeiten|schreibe|schreiben|komme|kommen|bin|sind hier|derzeit? \
            bei|fur|von|im_auftrag_von|im_namen_von|aus_dem_hause
        ich|wir melde_mich|melden_uns|rufe_an|rufen_an von|bei|im_auftrag_von|im_namen_von
        ich|wir vertrete|vertreten die|das|den?
        je|nous suis|sommes|travaille|travaillons|bosse ici? chez|pour|de_chez
        mon|notre employeur|entreprise|cabinet|groupe est|c'_est|:
        ma|notre|la societe|boite|entreprise|agence|firme|maison est|c'_est|:
        je|nous represente|representons
        j'_ecris|je_vous_ecris|je_vous_contacte|j'_appelle|je_vous_appelle \
            de_la_part_de|au_nom_de|de_chez|pour
        nous_sommes|on_est la_societe|l'_entreprise?
        yo? trabajo|trabajamos|escribo|llamo|le_escribo|les_escribo aqui? \
            en|para|de_parte_de|desde|por|en_nombre_de
        mi|nuestra|la empresa|compania|firma|agencia|tienda|organizacion es|:
        mi|nuestro empleador|negocio es|:
        represento|representamos a?
        somos la_empresa|la_firma?
        eu? trabalho|trabalhamos|escrevo|ligo|falo aqui? \
            para|na|no|da|do|pela|pelo|em_nome_da|em_nome_do|em_nome_de a|o?
        a|o? minha|nossa|meu|nosso empresa|firma|companhia|agencia|loja|empregador|organizacao|negocio \
            e|: a|o?
        a empresa|firma e|: a|o?
        represento|representamos a|o
        somos a|o|da|do?
        io? lavoro|lavoriamo|scrivo|chiamo|vi_scrivo|le_scrivo qui? \
            per|presso|alla|al|dalla|dal|dall'|dallo|da_parte_di|per_conto_di|per_conto_della|a_nome_di|a_nome_della|all'|nella|da
        la|il? mia|nostra|mio|nostro azienda|ditta|impresa|societa|agenzia|datore_di_lavoro|negozio e|:
        la|l' azienda|ditta|impresa|societa e|:
        siamo|rappresento|rappresentiamo la|il|l'?
        ik|we|wij werk|werken|schrijf|schrijven|bel|bellen|zit hier? bij|voor|namens|vanuit|uit_naam_van
        mijn|onze|ons bedrijf|werkgever|firma|zaak|organisatie|winkel is|:
        het|de bedrijf|firma|zaak is|:
        wij_zijn|we_zijn|ik_vertegenwoordig|wij_vertegenwoordigen|we_vertegenwoordigen""",
    "called": f"""
        my|our|the {_FIRMS_EN} is|'s called|named
        my|our|the {_FIRMS_EN} 's? name {_IS_EN}
        the_name of my|our|the|this {_FIRMS_EN} {_IS_EN}
        we_are|it_is called|named
        we call_ourselves|go_by|trade_as|operate_as
        unsere|meine|die firma|agentur|kanzlei|praxis heisst|nennt_sich
        unser|mein|das unternehmen|betrieb|buro|laden heisst|nennt_sich
        wir heissen|nennen_uns
        der_name der_firma|des_unternehmens|unserer_firma|unseres_unternehmens|meiner_firma ist|lautet|:
        ma|notre|la|l' societe|boite|entreprise|agence|maison|firme s'_appelle|se_nomme
        le_nom de_notre|de_la|de_ma|de_l' societe|boite|entreprise|agence|firme est|:
        on_s'_appelle|nous_nous_appelons
        mi|nuestra|la empresa|compania|firma|tienda|agencia se_llama
        el_nombre de_la|de_mi|de_nuestra empresa|compania|firma es|:
        nos_llamamos
        a? minha|nossa|a empresa|firma|companhia|loja|agencia se_chama|chama_-_se
        o_nome da|da_minha|da_nossa empresa|firma|companhia e|:
        chamamo_-_nos|nos_chamamos
        la? mia|nostra|l'|la azienda|ditta|impresa|societa|agenzia si_chiama
        il_nome dell'|della|della_nostra|della_mia azienda|ditta|impresa|societa e|:
        ci_chiamiamo
        ons|mijn|het|onze|de bedrijf|bureau|firma|zaak|winkel|organisatie heet
        de_naam van ons|het|mijn|onze|de bedrijf|firma|zaak is|:
        wij_heten|we_heten""",
    "asked": """
        it_is|this_is|that_is|it_would_be|this_would_be|that_would_be|i_am_asking|i_am_calling|i_am_here for
        es_geht_um|es_ist_fur|das_ist_fur|das_ware_fur
        c'_est|ce_serait pour
        es|seria para
        e|seria para a|o?
        e|sarebbe per la|il|l'?
        het_is|dat_is voor""",
    "as": """
        as|als|comme|como|come|en_tant_que|als_de|als_der|als_die
        that_would_be|that_is|it_is|it_would_be the|a|an?
        das_ist|das_ware|c'_est|es|e|het_is|dat_is|seria|sarebbe der|die|le|la|el|il|de|o|a?""",
    "at": """
        for|with|at|fur|bei|mit|pour|chez|para|en|na|no|per|alla|al|presso|voor|bij|con|com
        e a|o|la|il
        het_is|dat_is|es|es_la
        c'_est""",
    "calls": """
        heisst|s'_appelle|se_llama|se_chama|chama_-_se|si_chiama|het_heet|die_heisst|es_heisst""",
    "label": """
        name|nom|nombre|nome|naam :""",
    "named": """
        the_name is|:
        just|please put|write|note
        it_is|c'_est|es_ist|het_is
        i_am|ich_bin|je_suis|soy|sou|sono|ik_ben der|die|o|a|de|la|le|il?
        with|mit|avec|con|com|met""",
    "behind": """
        is my full|first|own? name
        is what|how they|people call me
        ist|lautet? mein name
        est mon nom
        es mi nombre
        e o? meu nome
        e il mio nome
        is mijn naam
        am_apparat|spricht_hier""",
    "firm_behind": """
        is my|our|the_name_of_our|the_name_of_my employer|company|firm|business
        is where i|we work
        ist mein|unser arbeitgeber|unternehmen
        ist|heisst meine|unsere firma
        est mon|notre employeur|entreprise
        est ma|notre societe|boite
        es mi|nuestra empresa
        e a|la? minha|nossa|mia empresa|azienda
        is mijn|ons werkgever|bedrijf""",
    "name": """
        my full|first|last|own? name is|:
        i go_by|am_called
        you_are talking|speaking|chatting|writing to|with
        you|please|just|everybody|people|folks|they|everyone|friends can|may|could|just? \
            call|calls|address me as|simply|just?
        mein vollstandiger|voller? name ist|lautet|:|ware
        ich_heisse
        sie sprechen|schreiben|chatten mit
        nennen_sie|nenn|man_nennt|alle_nennen|sie_nennen mich einfach?
        mon nom|prenom complet? est|:|c'_est
        je_m'_appelle|moi_c'_est|on_m'_appelle|appelez_-_moi|appelez_moi|appelle_-_moi
        vous parlez|discutez a|avec
        mi nombre|apellido completo? es|:
        me_llamo|me_llaman|me_dicen|llamame|llameme
        puede|puedes|pueden llamarme|llamar_me
        habla|hablas|esta_hablando|estas_hablando con
        o? meu nome completo? e|:
        chamo_-_me|me_chamo|eu_me_chamo|me_chamam|chama_-_me|chamam_-_me|chame_-_me
        pode|podes|podem me_chamar|chamar_-_me de?
        fala|esta_a_falar|esta_falando com
        il? mio nome completo? e|:
        mi_chiamo|mi_chiamano|chiamami|mi_chiami
        puo|puoi|potete chiamarmi
        parla|parli|sta_parlando|stai_parlando con
        mijn volledige? naam is|:
        ik_heet
        noem_me|noemt_u_me maar|gewoon?
        ze|mensen noemen me|mij gewoon?
        u|je|jij spreekt|praat|chat met""",
}
