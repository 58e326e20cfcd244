"""Words in which ages are told, in all our languages together. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

HIS = listed(
    "his her their its sein seine seinen ihr ihre ihren son sa ses leur su sus seu sua suo sua zijn haar hun"
)
AGE = listed("age ages alter edad idade eta leeftijd aged altersangabe old")
YEARS = listed(
    """year years yr yrs yo jahre jahr jahren ans an annees anos ano anni anno jaar jaren month months monate
    monaten mois meses mesi maanden weeks wochen semaines semanas settimane weken"""
)

# whom a field or a sentence names, by what they are to the visitor
PERSONS = {
    "child": listed(
        """child children kid kids son sons daughter daughters baby babies boy girl toddler twins pupil kind
        kinder kindes sohn sohnes tochter zwillinge junge madchen enfant enfants fils fille jumeaux bebe
        hijo hija hijos hijas nino nina gemelos filho filha filhos filhas crianca criancas gemeos figlio
        figlia figli bambino bambina bambini gemelli zoon dochter kinderen tweeling grandson
        granddaughter grandchild grandchildren enkel enkelin petit-fils petite-fille nieto nieta neto
        neta nipote kleinzoon kleindochter niece nephew neffe nichte niece neveu sobrino sobrina sobrinho
        sobrinha neef nicht jungen"""
    ),
    "partner": listed(
        """wife husband partner spouse girlfriend boyfriend fiance fiancee frau mann partnerin ehemann ehefrau
        femme mari compagnon compagne conjoint mujer marido esposa esposo pareja conyuge mulher companheiro
        moglie marito compagno compagna coniuge vrouw man echtgenoot"""
    ),
    "pet": listed(
        """pet pets dog dogs cat cats puppy kitten animal horse rabbit hund hundin katze kater haustier tier
        pferd chien chat chienne chatte perro perra gato gata mascota cao cachorro cachorra cane gatto gatta
        animale hond kat huisdier paard"""
    ),
    "parent": listed(
        """mother father mum mom dad parent parents grandmother grandfather grandma grandpa gran nan mama papa
        opa oma mutter vater eltern grossmutter grossvater mere pere parents madre padre padres abuela abuelo
        mae pai pais avo genitori nonno nonna moeder vader ouders"""
    ),
    "sibling": listed(
        """brother sister sibling bruder schwester geschwister geschwisterkind geschwisterkindes frere soeur
        hermano hermana irmao irma fratello sorella broer zus zusje broertje"""
    ),
    "friend": listed(
        """friend neighbour neighbor colleague cousin uncle aunt freund freundin nachbar kollege ami amie
        voisin collegue amigo amiga vecino colega vizinho amico amica vicino collega vriend vriendin
        buurman"""
    ),
}
WRITER = listed(
    """visitor visitors traveller own eigen eigene eigenes propre propio propia proprio propria writer
    writing caller customer yourself your you speaker user anrufer anruferin kunde schreibend
    schreibenden ihr client vous cliente cliente llama usted voce escribe escreve scrive ecrit lei beller
    klant schrijver uw jouw"""
)
# has a part in it, whoever that is
ANYBODY = listed(
    """passenger passengers traveller traveler patient participant person guest tenant applicant player
    pupil student driver member insured holder policyholder donor celebrant celebrating adult passagier
    patient patientin teilnehmer fahrer mieter schuler schulerin mitglied versicherten person feiert
    jubilars jubilar passager participant conducteur adherent eleve locataire pasajero paciente conductor
    alumno alumna socio participante persona homenajeado passageiro aluno aluna doente utente condutor
    pessoa passeggero paziente conducente allievo allieva festeggiato iscritto socio assicurato patient
    bestuurder leerling lid huurder deelnemer jarige"""
)
SECOND = listed(
    "second other zweiten zweiter anderer deuxieme autre segundo otro outro secondo altro tweede andere"
)
ME = listed("i me myself ich mich moi je j' yo eu io ik mij")
PRONOUNS = listed("he she they er sie il elle el ella ele ela lui lei hij zij ze")
IS = listed(
    """is 's are am was turns turning turned ist bin sind wird werden est est suis is ben zijn wordt worden es
    soy son e sono sou sao aged cumple cumplen faz fazem compie compiono devient fete"""
)
# of years, in the languages that have them
HAVING = ("fr", "es", "pt", "it")
HAS = listed("a ont ai tiene tienen tengo tem tenho tem ha hanno ho")
I_HAVE = listed("ai tengo tenho ho")
OF = listed("of de von van di da")
BETWEEN = (
    listed(
        """( , who which that only just now already almost nearly both each the die der das que qui che nur
        schon gerade bald seulement deja presque solo ya casi so ja ja quase gia quasi pas al bijna en d'
        age agee alt""",
    )
    | OF
)
LINKS = listed("and und et y e en but aber mais pero mas ma maar because")
BEHIND = (
    listed(
        """and und et y e en or oder ou o now already today this next old in on but alt jetzt schon heute
        maintenant ahora ya agora ja ora gia nu al that then when because not wenn dann quand cuando
        quando als dan nicht pas no non niet so am im on el le il op at with she he they his her my our
        who"""
    )
    | YEARS
)
# "5 years of experience"
SPENT = listed("ago of de d' di da experience erfahrung ervaring esperienza experiencia in bei at vor fa")
# for whom a contract is first
PRINCIPAL = listed(
    """applicant holder policyholder donor insured driver member fahrer fahrers mitglied mitglieds
    versicherten conducteur adherent conductor socio condutor conducente assicurato bestuurder lid mieter
    tenant"""
)
EXTREMES = listed(
    """youngest oldest eldest younger older jungsten jungste altesten alteste jeune aine menor mayor velho
    novo piccolo grande jongste oudste smallest"""
)
# how long something lasts, not how old somebody is
DURING = listed(
    "for since seit depuis desde da sinds hace lleva llevo il over within in nach apres tras dopo"
)
