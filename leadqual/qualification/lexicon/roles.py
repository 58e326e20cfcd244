"""Nouns of jobs, words by which people complain or wish, and words that are no name, in all our
languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

ROLE_NOUNS = listed(
    """head manager director lead leader chief officer ceo cto cfo coo cmo cio ciso vp svp evp president
    founder cofounder owner partner engineer developer analyst assistant coordinator specialist consultant
    accountant buyer planner supervisor administrator admin representative rep executive secretary
    designer architect marketer nurse doctor teacher lawyer operator technician controller foreman
    dispatcher recruiter md intern trainee student bookkeeper salesperson freelancer contractor principal
    associate clerk chair chairman chairwoman treasurer mechanic driver chef cook baker pharmacist dentist
    therapist scientist researcher editor writer journalist photographer librarian agent broker trader
    banker auditor programmer tester strategist ops operations marketing sales procurement finance hr it
    support dispatch purchasing logistics product growth engineering accounting leiter leiterin
    geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin chefin vorstand referent referentin sachbearbeiter
    sachbearbeiterin entwickler entwicklerin berater beraterin einkaufer einkauferin vertriebsleiter
    vertriebsleiterin assistentin assistenz projektleiter projektleiterin teamleiter teamleiterin
    abteilungsleiter betriebsleiter marketingleiter verkaufer buchhalter buchhalterin disponent meister
    grunder grunderin prokurist techniker kaufmann kauffrau responsable directeur directrice gerant
    gerante fondateur fondatrice charge chargee ingenieur assistante comptable acheteur acheteuse cheffe
    dirigeant dirigeante commercial commerciale associe associee technicien conseiller conseillere adjoint
    controleur controleuse adjointe directora jefe jefa gerente fundador fundadora socio socia encargado
    encargada ingeniero ingeniera contable coordinador coordinadora comprador asistente tecnico dueno
    duena administrativo diretor diretora gestor gestora engenheiro engenheira contabilista coordenador
    coordenadora dono dona proprietario proprietaria direttore direttrice titolare responsabile capo
    fondatore impiegato impiegata ingegnere contabile amministratore amministratrice consulente addetto
    addetta hoofd eigenaar eigenaresse oprichter medewerker medewerkster teamleider verkoopleider inkoper
    adviseur ontwikkelaar boekhouder bedrijfsleider zaakvoerder zaakvoerster mitgrunder mitgrunderin
    eigentumer eigentumerin gesellschafter gesellschafterin cofondateur cofondatrice proprietaire
    fondatore fondatrice cofondatore cofundador cofundadora propietario propietaria administrador
    administradora operario operaria venditore venditrice operatore operatrice medeoprichter oprichtster
    medeeigenaar vennoot ondernemer bediende"""
)

# nouns of jobs that name nothing else
POSTS = listed(
    """storekeeper shopkeeper salesman saleswoman clerk caretaker paralegal headteacher headmaster
    headmistress sysadmin webmaster scrum-master cashier warden vet solicitor barista matron bursar registrar
    curator webadmin paramedic estimator surveyor bookkeeper payroll-clerk storeman landlady hotelier
    winemaker brewer geschaftsleiter geschaftsleiterin werkstattmeister polier polierin hausmeister
    hausmeisterin kuchenchef azubi auszubildende auszubildender praktikant praktikantin werkstudent
    werkstudentin sekretarin sekretar kassenwart schriftfuhrer vorstandin controllerin buroleitung pfleger
    pflegerin arztin arzt lehrer lehrerin burokraft aushilfe selbststandig freiberufler freiberuflerin winzer
    winzerin backermeister tischlermeister rektor rektorin secretaire standardiste vendeur vendeuse stagiaire
    apprenti apprentie alternant alternante juriste gestionnaire magasinier magasiniere tresorier tresoriere
    cuisinier cuisiniere infirmier infirmiere coordinateur coordinatrice proviseur intendant intendante charge
    chargee assistante chef cheffe regisseur informaticien informaticienne artisan hoteliere hotelier
    developpeur developpeuse graphiste animateur animatrice administrativa administrativo analista auxiliar
    becario becaria secretario secretaria vendedor vendedora recepcionista dependiente dependienta tesorero
    tesorera enfermero enfermera cocinero cocinera maestro maestra profesor profesora autonomo autonoma
    presidente presidenta subdirector subdirectora jefatura almacenista supervisor supervisora programador
    programadora disenador disenadora abogado abogada adjunta adjunto assistente estagiario estagiaria
    tesoureiro tesoureira enfermeiro enfermeira professor professora vendedor vendedora atendente comerciante
    encarregado encarregada chefe lojista subdiretor subdiretora supervisora advogado advogada auxiliar
    tecnica secretaria almoxarife empresario empresaria sindico sindica reitor reitora segretario segretaria
    impiegata commesso commessa stagista tirocinante tesoriere infermiere infermiera cuoco cuoca insegnante
    avvocato avvocata presidente magazziniere ragioniere ragioniera geometra coordinatore coordinatrice
    programmatore programmatrice socio socia artigiano artigiana preside capoufficio capocantiere secretaris
    secretaresse stagiair stagiaire penningmeester verkoper verkoopster receptionist receptioniste
    verpleegkundige leraar lerares docent docente directeur directrice boekhoudster zzp'er assistente
    chauffeur consultor consultora asesor asesora assessor assessora prokuristin disponentin gerenta patronne
    eigenares compradora contador contadora responsavel daf drh dsi pdg accountmanager projectleider
    vestigingsmanager winkelier conrector rector bedrijfsleidster eigenaresse"""
)
ROLE_NOUNS |= POSTS
# nouns of jobs that German and Dutch make of two; as long as this at least, or they are other words
_LEAST_COMPOUND = 8
_HEADS = tuple(
    listed(
        """leiter leiterin leitung chef chefin fuhrer fuhrerin manager managerin berater beraterin entwickler
        entwicklerin referent referentin bearbeiter bearbeiterin verantwortliche verantwortlicher meister
        meisterin leider leidster hoofd directeur beheerder beheerster medewerker medewerkster kaufmann
        kauffrau assistent assistentin assistente adviseur adviseuse direktor direktorin techniker technikerin
        verkaufer verkauferin einkaufer einkauferin inkoper inkoopster verkoper mitarbeiter mitarbeiterin
        planer planerin ingenieur ingenieurin inhaber inhaberin eigenaar wart"""
    )
)


def is_post(word: str) -> bool:
    """Whether a word is the noun of a job, or a compound with one."""
    return word in ROLE_NOUNS or len(word) >= _LEAST_COMPOUND and word.endswith(_HEADS)


PAINS = frozenset(
    map(
        stem,
        listed(
            """eats eat lose loses losing lost waste wasting wasted slow slowly manual manually struggle
            struggling problem problems issue issues annoying chaos chaotic miss missing missed painful pain
            pains frustrating frustrated overwhelmed drowning delay delays mistakes errors retyping re-typing
            retype tedious stuck trouble bottleneck forget forgotten hand need needs want looking help improve
            reduce stop automate replace faster better tired sick fed expensive costs costing never always too
            keeps break breaks broken unanswered duplicate duplicates copy copying paste spreadsheets excel
            paper churn hard difficult impossible nobody can't takes waiting waits wait pile piling overflow
            ignored slip slipping nowhere cracks bleiben liegen liegenbleiben warten wartet vergessen perdent
            perdre traine attendent restano sospeso attendono pendientes tardan tarda esperan demoram ficam
            quedan pierden perdem blijven liggen verdwijnen wachten verlieren verliert muhsam langsam fehler
            brauchen suchen handarbeit handisch doppelt nervt dauert aufwand ersticken perdons perd problemes
            lent erreurs besoin cherchons galere trop saisie perdemos pierde problemas lento errores
            necesitamos buscamos erros precisamos demora demasiado perdiamo problemi errori bisogno cerchiamo
            troppo verliezen verliest traag fouten problemen handmatig zoeken nodig kwijt duurt"""
        ),
    )
)

NO_NAME = listed(
    """later maybe soon next interested new sorry private just looking here there sure happy glad afraid
    fine good well back busy done ready hmm hm um uh oh ok okay yes no hello hi hey thanks thank morning
    afternoon evening you me us them that this nothing none nobody anyone someone everyone calling writing
    trying wondering hoping thinking not only really very still currently responsible curious tired
    confused lost home myself yourself remote scratch late early free neu hier froh danke hallo guten tag
    nur gerade interessiert bonjour merci interesse desole ici hola gracias interesado interesada aqui
    obrigado ola ciao grazie interessato interessata qui dank goedemorgen geinteresseerd browsing secret
    undisclosed unspecified complicated same guess rate raten devine adivina adivinha indovina raad"""
)
