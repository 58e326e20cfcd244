"""What acts.py recognises, in German, French, Spanish, Portuguese, Italian and Dutch: patterns over folded
text without accents."""

from __future__ import annotations

from collections.abc import Mapping

_THANKS = (
    r"(?:vielen dank|herzlichen dank|danke(?: schon| sehr)?|merci(?: beaucoup| bien)?|(?:muchas "
    r"|mil )?gracias"
    r"|(?:muito )?obrigad[oa]|(?:mille )?grazie(?: mille)?|hartelijk dank|dank (?:u|je)(?: wel)?|dankjewel"
    r"|bedankt)"
)
_WELL = (
    r"(?:ok(?:ay)?|super|alles klar|gut|perfekt|d'accord|parfait|tres bien|vale|perfecto|muy bien|perfeito"
    r"|muito bem|va bene|perfetto|goed|prima|top)"
)
_LEAD = rf"^(?:(?:{_THANKS}|{_WELL})[,.!]? )*"

WORDS: Mapping[str, tuple[str, ...]] = {
    "person": (
        r"\b(?:mit|zu) (?:einem |einer |ihrem |eurem )?(?:echten |richtigen )?(?:menschen?|person"
        r"|mitarbeiter(?:in)?|berater(?:in)?|kolleg\w+|jemand\w*|ansprechpartner(?:in)?)\b[^.?!]{0,25}"
        r"\b(?:sprechen|reden|chatten|telefonieren|verbinden|verbunden)\b",
        r"\bverbinden sie mich\b|\bkann mich (?:bitte )?jemand (?:anrufen|zuruckrufen)\b"
        r"|\brufen sie mich (?:bitte )?(?:an|zuruck)\b|\bbitte um (?:einen )?ruckruf\b"
        r"|^(?:einen? )?(?:echten? )?mensch(?:en)?(?:,? bitte)?[.!?]*$",
        r"\b(?:parler|discuter|echanger) (?:directement )?(?:a|avec) (?:une? (?:vraie? )?(?:personne|humain"
        r"|conseill\w+|commercial\w*|collegue)|quelqu'un|un etre humain)\b",
        r"\b(?:passez|mettez)[- ]moi (?:en (?:contact|relation) )?avec\b|\b(?:rappelez|appelez)[- ]moi\b"
        r"|\bpou(?:vez|rriez)[- ]vous me rappeler\b"
        r"|^(?:une? )?(?:vraie? )?(?:personne|humain)(?:,? s'il vous plait|,? svp)?[ .!?]*$",
        r"\bhablar con (?:una? (?:persona|humano|agente|asesor\w*|comercial|companer\w+)|alguien"
        r"|un ser humano)\b",
        r"\b(?:paseme|comuniqueme|pongame) con\b|\bllam[ea]nme\b|\bllameme\b"
        r"|^(?:una? )?(?:persona|humano)(?: real)?(?:,? por favor)?[.!?]*$",
        r"\bfalar com (?:uma? (?:pessoa|humano|atendente|colega|vendedor\w*)|alguem)\b",
        r"\bliguem?-me\b|\bme liguem?\b|^(?:uma? )?(?:pessoa|humano)(?: real)?(?:,? por favor)?[.!?]*$",
        r"\bparlare con (?:una? (?:persona|umano|operatore|consulente|collega)|qualcuno|un essere umano)\b",
        r"\bmi (?:passi|metta in contatto con|richiami)\b|\b(?:richiamatemi|potete (?:ri)?chiamarmi)\b"
        r"|^(?:una? )?(?:persona|umano)(?: vera)?(?:,? per favore)?[.!?]*$",
        r"\b(?:een (?:echte? )?(?:mens|medewerker|persoon|collega|adviseur)|iemand) (?:praten|spreken"
        r"|chatten)\b",
        r"\b(?:praten|spreken|chatten) met (?:een (?:echte? )?(?:mens|medewerker|persoon|collega|adviseur)"
        r"|iemand)\b",
        r"\bbel (?:me|mij)(?: alstublieft)? (?:terug|op)\b|\b(?:kunt u|kan iemand) (?:me"
        r"|mij) (?:terug)?bellen"
        r"|\bverbind(?:t u)? (?:me|mij)\b|^(?:een )?(?:echt )?(?:mens|medewerker)(?:,? graag"
        r"|,? alstublieft)?[.!?]*$",
    ),
    "goodbye": (
        _LEAD + r"(?:tschuss+|tschuess|auf wieder(?:sehen|horen)|bis (?:dann|bald|spater)"
        r"|(?:einen )?schonen (?:tag|abend)(?: noch)?|au revoir|a bientot|a plus(?: tard)?"
        r"|bonne (?:journee|soiree)|adios|hasta (?:luego|pronto)|tchau|adeus|ate (?:logo|breve|a proxima)"
        r"|arrivederci|arrivederla|a presto|buona (?:giornata|serata)|doei|tot (?:ziens|later|snel)"
        r"|fijne (?:dag|avond)(?: nog)?)[ .!]*$",
        r"\bich muss (?:jetzt |leider )*(?:los|weg|gehen)[ .!]*$"
        r"|\bje dois (?:y aller|partir|filer)[ .!]*$|\b(?:tengo que|debo) (?:irme|marcharme)[ .!]*$"
        r"|\btenho (?:de|que) ir(?: embora)?[ .!]*$|\bdevo (?:andare|scappare)[ .!]*$"
        r"|\bik moet (?:nu )?(?:gaan|weg|ervandoor)[ .!]*$",
    ),
    "stop": (
        r"\bhor(?:en sie|t)? auf (?:zu fragen|mit (?:den|ihren) fragen)\b|\bzu viele fragen\b"
        r"|\blassen sie mich in ruhe\b|\bschluss mit (?:den )?fragen\b",
        r"\btrop de questions\b|\barretez (?:de (?:me )?(?:poser|demander)|avec (?:les|vos) questions)"
        r"|\blaissez[- ]moi tranquille\b",
        r"\bdemasiadas preguntas\b|\bdeje de (?:preguntar|hacer preguntas)\b|\b(?:no"
        r"|ni) (?:haga )?mas preguntas\b"
        r"|\bdejeme en paz\b",
        r"\bdemasiadas perguntas\b|\bperguntas demais\b|\bpare (?:de perguntar|com as perguntas)\b"
        r"|\bchega de perguntas\b|\bdeixe-me em paz\b|\bme deixe em paz\b",
        r"\btroppe domande\b|\bla smetta\b|\bsmetta di (?:chiedere|fare domande)\b|\bniente piu domande\b"
        r"|\bmi lasci in pace\b",
        r"\bte veel vragen\b|\bstop met (?:die )?vragen\b|\bgeen vragen meer\b|\blaat me met rust\b",
    ),
    "hurry": (
        r"\bkommen sie zum punkt\b|\bich habe (?:gerade |jetzt )?(?:keine|kaum|wenig) zeit\b"
        r"|\bwie viele fragen (?:noch|kommen)\b",
        r"\b(?:venez-en|allez) au fait\b|\bje n'ai pas (?:le|beaucoup de) temps\b|\bje suis presse",
        r"\bvaya al grano\b|\bno tengo (?:mucho )?tiempo\b|\btengo prisa\b",
        r"\bva direto ao assunto\b|\bnao tenho (?:muito )?tempo\b|\bestou com pressa\b",
        r"\bvenga al (?:punto|sodo)\b|\bnon ho (?:molto )?tempo\b|\bho fretta\b",
        r"\bkom ter zake\b|\bik heb (?:geen|weinig) tijd\b|\bik heb haast\b",
    ),
    "wait": (
        r"^(?:(?:einen? )?(?:kleinen )?(?:moment|augenblick|sekunde)|moment mal)\b"
        r"|\bda muss ich (?:erst )?(?:nachfragen|fragen|nachsehen|nachschauen)\b",
        r"^(?:un (?:moment|instant)|attendez|une (?:minute|seconde))\b"
        r"|\bje (?:dois|vais) (?:verifier|demander|regarder)\b",
        r"^(?:un (?:momento|segundo)|espere)\b|\btengo que (?:mirarlo|preguntarlo|consultarlo|comprobarlo)\b",
        r"^(?:um (?:momento|segundo|instante)|espere)\b|\btenho (?:de|que) (?:ver isso|perguntar"
        r"|verificar)\b",
        r"^(?:un (?:momento|attimo|secondo)|aspetti)\b|\bdevo (?:controllare|chiedere|verificare)\b",
        r"^(?:een (?:moment|momentje|ogenblik)|momentje|wacht)\b"
        r"|\bdat moet ik (?:even )?(?:nakijken|vragen|navragen|checken)\b",
    ),
    "thanks": (rf"^(?:{_WELL},? )?{_THANKS}\b[^.?!\d]{{0,30}}[.! ]*$",),
    "greeting": (
        r"^(?:gruss gott|servus|gruezi|moin moin|bonsoir|coucou|buenas(?: tardes| noches)?|boa (?:tarde"
        r"|noite)"
        r"|oi|buonasera|salve|hoi|goedemiddag|goedenavond|goedenmorgen)\b[^.?!\d]{0,12}[ .!?]*$",
    ),
    "hostile": (
        r"\b(?:vergiss|vergessen sie|ignorier\w*|missachte\w*)\b[^.?!]{0,40}"
        r"\b(?:anweisung\w*|regeln|vorgaben|alles|bisherige\w*)\b"
        r"|\bdu bist (?:jetzt|ab jetzt|nicht mehr) (?:ein|eine|kein|im)\b|\btu so,? als\b"
        r"|\b(?:zeig|nenn|verrat)\w* (?:mir |uns )?(?:deine|ihre) (?:anweisungen|regeln|prompts?)\b",
        r"\b(?:ignore[zr]?|oublie[zr]?)\b[^.?!]{0,40}\b(?:instructions?|regles|consignes)\b"
        r"|\btu es (?:maintenant|desormais) une?\b|\bfais semblant\b"
        r"|\b(?:montre|revele|affiche)[zr]?[- ](?:moi )?(?:tes|vos) (?:instructions|regles|consignes)\b",
        r"\b(?:ignor[ae]|olvid[ae])\b[^.?!]{0,40}\b(?:instrucciones|reglas|normas)\b|\bahora eres una?\b"
        r"|\bmuestra(?:me)? tus (?:instrucciones|reglas)\b",
        r"\b(?:ignor[ae]|esquec[ae])\b[^.?!]{0,40}\b(?:instrucoes|regras)\b|\bagora (?:voce e|es) uma?\b"
        r"|\bmostr[ae](?:-me)? (?:as )?(?:suas|tuas) (?:instrucoes|regras)\b",
        r"\b(?:ignora|ignori|dimentica|dimentichi)\b[^.?!]{0,40}\b(?:istruzioni|regole)\b|\bora sei una?\b"
        r"|\bmostra(?:mi)? le tue (?:istruzioni|regole)\b",
        r"\b(?:negeer|vergeet)\b[^.?!]{0,40}\b(?:instructies|regels|voorgaande|alles)\b"
        r"|\bje bent (?:nu|vanaf nu) een\b|\bdoe alsof\b|\b(?:toon|laat) (?:me |mij )?je (?:instructies"
        r"|regels)\b",
        r"\b(?:markier|marque|marca|marchi|markeer)\w*[- ](?:mich|uns|moi|nous|me|nos|ci|mij|ons)\b"
        r"[^.?!]{0,25}\b(?:de )?(?:c?qualif|kwalif|cualif|gekwalif)\w*",
    ),
    "why": (
        r"\b(?:warum|wieso|weshalb|wozu) (?:fragen|fragst|wollen|willst|brauchen|brauchst) (?:sie|du|ihr)\b"
        r"|\bwozu (?:dient|ist) das\b|^(?:warum|wieso|weshalb|wozu)(?: das)?\?*$",
        r"\bpourquoi (?:vous|tu|cette|me demandez|voulez-vous|demandez-vous|avez-vous besoin)\b"
        r"|\ba quoi (?:ca|cela) sert\b|^pourquoi(?: ca| cela)? ?\?*$",
        r"\b(?:por|para) que (?:lo |me lo |me )?(?:pregunta|quiere|necesita)\w*\b|\bpara que sirve\b"
        r"|^¿?por que ?\?*$",
        r"\b(?:por que|porque e que|para que)(?: e que)? (?:me )?(?:pergunta|quer|precisa)\w*\b"
        r"|^por ?que ?\?*$",
        r"\bperche (?:me lo |lo |vi |le )?(?:chiede|chiedete|vuole|volete|serve)\b"
        r"|\ba che (?:cosa )?(?:vi |le )?serve\b|^perche ?\?*$",
        r"\bwaarom (?:vraagt u|vraag je|wilt u|wil je|moet u|moet ik)\b"
        r"|\bwaar (?:hebt u|heeft u|heb je|is) dat voor\b|^waarom ?\?*$",
    ),
    "what": (
        r"\bwas meinen sie\b|\bwas meinst du\b|\bwie meinen sie das\b|\bverstehe ich nicht\b"
        r"|\bich verstehe (?:das|die frage|sie) nicht\b"
        r"|\bkonn(?:en|ten) sie das (?:bitte )?(?:anders|erklaren|wiederholen)\b|^(?:ha|wie bitte|was)\?+$",
        r"\bque voulez-vous dire\b|\bje ne comprends pas\b"
        r"|\bpou(?:vez|rriez)-vous (?:repeter|reformuler|expliquer)\b|^(?:pardon|comment|quoi) ?\?+$",
        r"\bque quiere decir\b|\bno (?:lo |le )?entiendo\b|\b(?:puede|podria) (?:repetir|explicar|reformular)"
        r"|^¿?(?:perdon|como|que) ?\?+$",
        r"\bo que quer dizer\b|\bnao (?:percebo|percebi|entendo|entendi|compreendo)\b"
        r"|\bpode (?:repetir|explicar|reformular)|^(?:desculpe|como|o que) ?\?+$",
        r"\bcosa (?:intende|vuol dire|significa)\b|\bnon (?:capisco|ho capito)\b"
        r"|\bpuo (?:ripetere|spiegare|riformulare)|^(?:scusi|come|cosa) ?\?+$",
        r"\bwat bedoel(?:t u|t| je|en jullie)\b|\bik (?:begrijp|snap) (?:het|dat|de vraag|u) niet\b"
        r"|\bkunt u (?:dat|het) (?:herhalen|uitleggen|anders)\b|^(?:wat|sorry|pardon) ?\?+$",
    ),
    "bot": (
        r"\b(?:bist du|sind sie) (?:eine? )?(?:echte[rn]? )?(?:bot|mensch|roboter|ki|person|maschine"
        r"|computer)\b"
        r"|\b(?:spreche|rede|schreibe|chatte) ich (?:hier )?mit eine[mr] (?:echten )?(?:bot|menschen?|roboter"
        r"|ki|maschine|person)\b|\bmit wem (?:spreche|rede|schreibe|chatte) ich\b|\bwer (?:sind sie"
        r"|bist du)\b",
        r"\b(?:etes-vous|es-tu|vous etes|tu es|je parle a) (?:une? )?(?:vraie? )?(?:robot|bot|humain|personne"
        r"|machine|ia)\b|\bqui etes-vous\b|\ba qui (?:je parle|ai-je affaire|est-ce que je parle)\b",
        r"(?:^¿?(?:es|eres)|\b(?:es usted|eres tu|estoy hablando con|hablo con)) (?:una? )?(?:robot|bot"
        r"|humano"
        r"|persona(?: real)?|maquina|ia)\b|\bquien (?:es usted|eres)\b|\bcon quien (?:hablo"
        r"|estoy hablando)\b",
        r"(?:^e|\b(?:voce e|estou a falar com|estou falando com)) uma? (?:robo|robot|bot|humano|pessoa"
        r"|maquina"
        r"|ia)\b|\bquem e (?:voce|o senhor|a senhora)\b|\bcom quem (?:falo|estou a falar|estou falando)\b",
        r"(?:^e|\b(?:lei e|sei|sto parlando con|parlo con)) una? (?:vera )?(?:robot|bot|umano|persona"
        r"|macchina"
        r"|ia)\b|\bchi (?:e lei|sei)\b|\bcon chi (?:parlo|sto parlando)\b",
        r"\b(?:bent u|ben je|ben jij|is dit) een (?:echte? )?(?:bot|robot|mens|persoon|machine|computer|ai)\b"
        r"|\b(?:praat|spreek|chat) ik (?:hier )?met een (?:echte? )?(?:bot|robot|mens|persoon|machine)\b"
        r"|\bmet wie (?:praat|spreek|chat) ik\b|\bwie (?:bent u|ben je|ben jij)\b",
    ),
    "request": (
        r"\b(?:ich|wir) (?:mochten?|hatten?|brauchen?) (?:gerne? )?(?:eine[n]? )?(?:demo|angebot|termin"
        r"|preisliste|ruckruf|testzugang|vorfuhrung)\b|\b(?:schicken|senden|zeigen|geben|sagen) sie (?:mir"
        r"|uns)\b"
        r"|^(?:konn(?:en|ten)|kann) (?:sie|ich|wir)\b|^bitte\b",
        r"\b(?:je|nous) (?:voudrais|voudrions|souhaite|souhaitons|veux|voulons) (?:avoir "
        r"|recevoir )?(?:une? )?"
        r"(?:demo|devis|offre|rendez-vous|rappel|brochure|essai)\b"
        r"|\b(?:envoyez|montrez|donnez|dites)[- ](?:moi|nous)\b|^pou(?:vez|rriez)[- ]vous\b",
        r"\b(?:quiero|queremos|quisiera|necesito|me gustaria) (?:una? )?(?:demo|oferta|presupuesto|cita"
        r"|prueba"
        r"|llamada)\b|\b(?:envie|mande|muestre|digan?|den?)(?:me|nos)\b|^¿?(?:puede|podria|pueden)\b",
        r"\b(?:quero|queremos|queria|gostaria de(?: uma?| ter)?|preciso de) (?:uma? )?(?:demo|proposta|oferta"
        r"|reuniao|teste)\b|\b(?:envie|mande|mostre|diga)-(?:me|nos)\b|^(?:pode|poderia|podem)\b",
        r"\b(?:voglio|vogliamo|vorrei|vorremmo) (?:una? )?(?:demo|offerta|preventivo|appuntamento|prova)\b"
        r"|\b(?:mi|ci) (?:mandi|invii|mostri|dica)\b|^(?:puo|potrebbe|potete)\b",
        r"\b(?:ik|wij|we) (?:wil|willen|zou|zouden) (?:graag )?(?:een )?(?:demo|offerte|afspraak|proef)\b"
        r"|\b(?:stuur|toon|geef) (?:me|mij|ons)\b|^(?:kunt|kan|zou) (?:u|ik|je|jullie)\b",
    ),
    "no": (
        r"^(?:das )?(?:stimmt (?:so )?nicht|ist (?:nicht|falsch)|falsch|nicht (?:ganz|wirklich|richtig))\b",
        r"^(?:c'est faux|ce n'est pas|pas (?:tout a fait|vraiment|exactement))\b",
        r"^(?:no (?:es|exactamente|del todo)|incorrecto|errado|nao (?:e|esta)|sbagliato|non (?:e"
        r"|esattamente))\b",
        r"^(?:dat )?(?:klopt (?:dat )?niet|is (?:niet|fout)|fout|niet (?:helemaal|echt))\b",
    ),
    "asks": (
        r"^(?:und |aber |also |ok,? |et |mais |y |pero |e |ma |mas |en |maar )*(?:ist|sind|hat|habt|darf"
        r"|konnt"
        r"|kostet|bieten|geht|funktioniert|lasst|wieviel|woher|qui|que|qu'|avez|est|peut|pouvez|y a-t-il|faut"
        r"|e una?"
        r"|quand|hay|es|esta|tienen|pueden|ofrecen|funciona|quien|cuando|donde|por que|ha|tem|podem|oferecem"
        r"|quem|quando|onde|c'e|avete|potete|offrite|funziona|chi|cosa|dove|perche|is|zijn|heeft|hebben|kunt|werkt"
        r"|biedt|wie|waar|wanneer|waarom|hoeveel)\b",
    ),
}

# who is spoken of, or what is denied, before the words that would ask for a person
OTHERS = (
    r"\b(?:kunden|kundinnen|clients|clientes|clienti|klanten|usuarios|utenti|gebruikers|nie|jamais|nunca|mai"
    r"|nooit|statt)\b"
)
