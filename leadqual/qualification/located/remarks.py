"""What is said beside the point of a message: that one is late, was away, has company, that a question comes.
Pure.

"Sorry for the late reply, I was in a meeting. 55" is read as "55" is, wherever the remark stands."""

from __future__ import annotations

from leadqual.qualification.located.tokens import Token
from leadqual.qualification.readers.word_sets import words as listed

_SORRY = listed(
    """sorry apologies apologise apologize entschuldigung entschuldige entschuldigen verzeihung desole desolee
    excusez excuse perdon perdone perdona disculpe disculpa disculpen siento desculpe desculpa desculpem scusi
    scusa scusate scusami excuus leid dispiace lamento"""
)
# late, and where one is when one cannot answer
_AWAY = listed(
    """late delay delayed wait waiting slow silence meeting meetings call phone lunch desk break away busy afk
    distracted spate spat verspatung verzogerung warten besprechung telefon telefonat mittagspause platz
    schreibtisch unterwegs retard tardive attente reunion appel telephone bureau pause demora tarde retraso
    tardar espera llamada telefono mesa escritorio ocupado ocupada atraso demorar reuniao chamada telefone
    almoco secretaria ritardo attesa riunione telefonata scrivania pranzo pausa vertraging wachten wachttijd
    vergadering overleg telefoon gesprek pauze"""
)
_HERE = listed(
    """'m am was were been had got just came war waren bin hatte gerade eben etais suis viens revenir estaba
    estuve estoy acabo volver estava estou estive acabei voltar ero sono stavo tornato tornata zat ben"""
)
_COMPANY = listed(
    """colleague coworker boss partner manager assistant wife husband kollegin kollege chefin chef collegue
    companera companero jefa jefe colega socia socio capo collega baas"""
)
_LISTENS = listed(
    """listening reading along watching joined joining hort zuhort liest mit zu ecoute lit escuchando leyendo
    escucha ouvindo lendo ouve ascolta ascoltando legge luistert leest mee meeleest"""
)
_SMALL = listed(
    """i we my our the a an in on at of for to it this is are again now too also here there back so very
    really about with me us reply response answer replying responding answering from another 's 've you keep
    keeping long have ich wir mein meine meinem ein eine einer einem der die das dem den am im in an auf fur
    aus mit zuruck wieder auch noch zum vom ist tut mir antwort ruckmeldung reaktion hier dass dich sie lange
    die so je j' nous mon ma mes un une le la l' les en au du pour de d' a est c' aussi ici la reponse
    repondre vous avoir fait attendre avec yo mi un una el los por con de en al lo me la respuesta responder
    aqui tambien esta que eu minha meu um uma o a os no na num numa em pela pelo ao de da resposta responder
    aqui tambem esta io mia mio il lo per nella alla al di del in risposta rispondere qui anche e mi c' appena
    ik wij mijn een de het op voor van aan achter weer terug net ook hier met is u reactie antwoord"""
)
# "One more question: shall I book?"
_ASKING = listed(
    "question frage pregunta pergunta domanda vraag tell ask sagen fragen dire demander decir dizer zeggen"
)
_LEAD_IN = _ASKING | listed(
    """one more last another quick just final could can may would you please me i a let noch eine letzte kurze
    konnen sie mir darf ich dich encore une derniere autre petite pouvez vous puis je me una mas otra ultima
    me puede puedes mais uma outra pode un' altra ancora puo puoi mi nog een laatste kunt u mag ik kun je and
    und et y e en"""
)
_TOPICS = _AWAY | _LISTENS | _ASKING
_ALL = _SORRY | _AWAY | _HERE | _COMPANY | _LISTENS | _SMALL
_MARKS = listed(", . ! ? … ; - – :")
_MOST = 12  # words of one


def without_remarks(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a message but for its remarks; all of them where nothing else is said."""
    if all(token.word not in _TOPICS for token in words):
        return words
    kept: list[Token] = []
    begin = 0
    for k, token in enumerate(words):
        ends = token.word in _MARKS
        if not ends and k + 1 < len(words):
            continue
        piece = words[begin : k + (not ends)]
        leads_in = token.word == ":" and {t.word for t in piece} <= _LEAD_IN
        if not leads_in and not _is_remark([t.word for t in piece]):
            kept += words[begin : k + 1]
        elif kept and kept[-1].word == "," and ends and token.word != ",":
            kept[-1] = token  # "55, sorry for the delay."
        begin = k + 1
    return tuple(kept) if any(token.word.isalnum() for token in kept) else words


def _is_remark(words: list[str]) -> bool:
    said = set(words)
    if not 2 < len(words) <= _MOST or not said <= _ALL:
        return False
    return bool(said & _AWAY and said & (_SORRY | _HERE) or said & _COMPANY and said & _LISTENS)
