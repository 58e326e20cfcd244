"""Ways to refuse an answer, and what only sounds like one, as patterns over folded text without accents: one
a line; a line that begins with blanks goes on.
"""

_END = r"(?= ?(?:$|[.,;:!?)]|if |right now|for now|yet|at this|here|thanks|thank|today|sorry|please))"
_SAY = (
    r"(?:say|share|tell|disclose|reveal|answer|discuss|give|leave (?:you )?(?:my|our|any)|hand out"
    r"|mention|specify|go into|get into"
    r"|talk about|comment|provide)(?! up| in| rise)"
)

REFUSED = rf"""
(?:rather|prefer|preferred|better) not{_END}
(?:rather|prefer|better) not (?:to )?(?:have to )?{_SAY}
prefer to (?:keep|not {_SAY})
(?:do not|don't|dont|won't|wont|will not|would not|wouldn't|can't|cant|cannot|can not|not going to
    |not gonna|never) {_SAY}(?: you)?(?: (?:that|this|it|my|our|any|you|those|these|the|such|out
    |anything|figures?|numbers?))?{_END}
(?:do not|don't|dont|won't|will not|would not|wouldn't|not) (?:want|wanna|wish|like|care|feel like
    |intend|plan)(?: to| like)? ?{_SAY}(?:ing)?
(?:can't|cant|cannot|can not|am not allowed to|not allowed to|not at liberty to|not supposed to
    |not ready to|not willing to|not going to|not gonna|won't) {_SAY}(?: you)? (?:that|this|it|my|our
    |any|those|these|the|figures?|numbers?)
not (?:comfortable|happy|keen on|ready|willing)(?: with)? (?:to )?(?:{_SAY}|sharing|saying|giving
    |telling|disclosing|answering)(?:ing)?
not (?:comfortable|happy) with (?:that|this)(?: question)?
none of (?:your|ur) (?:business|beeswax|concern)
(?:that|this|it)(?:'s| is|s) (?:really |strictly |rather |a bit |too |quite )?(?:private|confidential
    |secret|personal|classified|internal)
^(?:sorry,? |no,? )?(?:private|confidential|secret|personal|classified)(?: information| info| data)?{_END}
(?:that|this|it)(?:'s| is|s) (?:a )?(?:private|personal|confidential) (?:matter|question|information|info)
no comment
(?:we|i) (?:do not|don't|never) (?:share|disclose|publish|discuss|reveal|give out) (?:that|this|such
    |our|those|these|any)
(?:rather|prefer) not to{_END}
(?:not|never) telling(?: you)?{_END}
not (?:allowed|permitted|free|at liberty|able) to {_SAY}
mind your own business
(?:keep|keeping) (?:that|this|it) (?:to (?:myself|ourselves)|private|confidential|between us)
(?:skip|pass on) (?:this|that|it)(?: one| question)?{_END}
^(?:i'll |i will |let me |let's |i )?(?:pass|skip){_END}
next question
(?:what|why) (?:is|s) it to you
(?:under|signed an?) nda
i'(?:d|ll) keep (?:that|this|it) to myself
mochte? (?:ich|wir) (?:(?:lieber|hier|jetzt|dazu) )*nicht (?:sagen|angeben|nennen|verraten|teilen
    |beantworten|preisgeben)
(?:das )?(?:mochte?|will|wollen|darf|durfen|kann|konnen) (?:ich|wir) (?:ihnen |dir |das |es |dazu\x20
    |hier |lieber |leider |jetzt |noch |auch )*nicht (?:sagen|angeben|nennen|verraten|teilen
    |beantworten|preisgeben|herausgeben|weitergeben)
(?:ich|wir) (?:mochten?|will|wollen|darf|durfen|kann|konnen) (?:ihnen |dir |das |es |dazu |hier\x20
    |lieber |leider |jetzt )*nicht (?:sagen|angeben|nennen|verraten|teilen|beantworten|preisgeben)
(?:sage?|verrate?|nenne?) ich (?:ihnen |dir |das |es |hier |lieber |leider )*nicht
(?:darf|kann|mochte|will) (?:ich|wir) (?:dazu |daruber )?(?:nichts|keine angaben|keine auskunft) ?
    (?:sagen|machen|geben)?
(?:ich|wir) (?:darf|durfen|kann|konnen|mochten?|wollen|will) (?:dazu |daruber )?(?:nichts|keine angaben)
lieber nicht{_END}
geht (?:dich|sie|euch) (?:gar |uberhaupt )?nichts an
(?:das ist|ist|streng) (?:leider |streng |sehr )?(?:vertraulich|privat|geheim)
^(?:vertraulich|privat|geheim|keine angabe|kein kommentar){_END}
(?:keine angaben?|kein kommentar|keine auskunft)
(?:nachste|andere) frage
(?:das )?behalte ich (?:lieber )?fur mich
prefere(?:rais|rions|rons|ons)? (?:ne pas|pas) ?(?:le |la |vous |en |y )*(?:dire|repondre|donner
    |partager|communiquer|preciser|parler|divulguer)?{_END}
prefere(?:rais|rions|rons|ons)? (?:ne pas|pas) (?:le |la |les |vous |en |y )*(?:dire|repondre|donner
    |partager|communiquer|preciser|divulguer)
(?:veux|souhaite|souhaitons|voulons|peux|pouvons) pas (?:le |la |les |vous |en |y )*(?:dire|repondre
    |donner|partager|communiquer|preciser|divulguer)
(?:c'est|information|info) (?:strictement |assez |tres )?(?:confidentiel(?:le)?|prive|privee|secret
    |personnel)
^(?:confidentiel|prive|secret|sans commentaire|joker){_END}
(?:ca|cela) ne (?:vous|te) regarde pas
pas (?:vos|tes) affaires
question suivante
je (?:le |la )?garde (?:ca |cela )?pour moi
(?:prefiero|preferimos|preferiria) (?:no|guardarmelo)(?: (?:decir\w*|dar\w*|responder\w*|compartir\w*
    |contestar\w*|comentar\w*|revelar\w*)|{_END})
no (?:lo |te lo |se lo |le )?(?:quiero|queremos|puedo|podemos|voy a|deseo) (?:decir|dar|responder
    |compartir|contestar|revelar)(?:lo|la|selo|telo)?
(?:es|eso es|informacion) (?:algo |muy )?(?:confidencial|privad[oa]|secret[oa]|personal)
^(?:confidencial|privado|sin comentarios|paso){_END}
no (?:es asunto (?:tuyo|suyo)|te importa|le importa){_END}
(?:siguiente pregunta|me lo reservo|me lo guardo)
(?:prefiro|preferimos|preferia) nao(?: (?:o )?(?:dizer\w*|dar|responder|partilhar|compartilhar|revelar
    |informar|falar)|{_END})
nao (?:o |lhe |te )?(?:quero|queremos|posso|podemos|vou) (?:dizer|dar|responder|partilhar|compartilhar
    |revelar|informar)
(?:e|isso e|informacao) (?:algo |muito )?(?:confidencial|privad[oa]|secret[oa]|pessoal){_END}
^(?:confidencial|privado|sem comentarios|passo){_END}
nao (?:e da (?:sua|tua) conta|te interessa|lhe interessa)
(?:proxima pergunta|guardo (?:isso )?para mim)
(?:preferisco|preferiamo|preferirei|preferirei) (?:non (?:dir\w*|risponder\w*|dar\w*|condivider\w*
    |rivelar\w*)|di no|non{_END})
non (?:lo |ve lo |te lo |glielo )?(?:voglio|vogliamo|posso|possiamo|intendo) (?:dir|risponder|dar
    |condivider|rivelar)\w*
non (?:lo|ve lo|te lo) dico
(?:e|informazione|informazioni) (?:molto |strettamente )?(?:riservat[oaie]|confidenzial[ei]|privat[oa]
    |segret[oa]){_END}
^(?:riservato|confidenziale|privato|no comment|passo){_END}
non sono affari (?:tuoi|suoi|vostri)
(?:prossima domanda|lo tengo per me|me lo tengo per me)
(?:zeg|vertel|deel|geef) (?:ik|we|wij) (?:dat |het |u |je |hier |nu )*(?:liever )?niet
(?:wil|wilde|kan|mag|ga) (?:ik|we|wij) (?:dat |het |u |je |hier |nu |liever |nog )*niet (?:zeggen|delen
    |geven|vertellen|beantwoorden|kwijt|noemen)
(?:ik|we|wij) (?:wil|willen|kan|kunnen|mag|mogen|ga|gaan) (?:dat |het |u |je |hier |nu\x20
    |liever )*niet (?:zeggen|delen|geven|vertellen|beantwoorden|kwijt|noemen)
liever niet{_END}
gaat (?:je|u|jullie) (?:helemaal )?niets aan
(?:dat is|is) (?:helaas |strikt |erg )?(?:vertrouwelijk|prive|geheim)
^(?:vertrouwelijk|prive|geheim|geen commentaar){_END}
(?:geen commentaar|volgende vraag|(?:dat )?hou(?:d)? ik voor me(?:zelf)?)
"""

NOT_REFUSED = r"""
(?:not|nothing|isn't|is not|hardly|never|no longer) (?:a |really |that |very |exactly |anything\x20
    |at all )*(?:confidential|private|secret|personal|classified)
(?:isn't|is not|not) (?:under )?(?:an )?nda
no secret
not a secret
don't mind (?:saying|sharing|telling)
(?:not|gonna|going to|can't|won't) lie
nicht (?:besonders |wirklich |sonderlich )?(?:vertraulich|geheim|privat)
kein geheimnis
(?:pas|rien de|n'est pas|non) (?:tres |vraiment )?(?:confidentiel(?:le)?|secret|prive)
no es (?:nada |muy )?(?:confidencial|privado|secreto|un secreto)
nada confidencial
nao e (?:nada |muito )?(?:confidencial|privado|segredo)
non e (?:affatto |molto )?(?:riservat[oa]|confidenziale|un segreto|privat[oa])
niet (?:erg |echt |bepaald )?(?:vertrouwelijk|geheim|prive)
geen geheim
"""
