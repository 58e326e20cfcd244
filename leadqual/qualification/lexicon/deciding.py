"""Words by which people say who decides, in all our languages. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import phrases
from leadqual.qualification.readers.word_sets import words as listed

# does it, in the present; a subject has to stand with it
DECIDES = {
    "en": listed("decide decides sign signs approve approves authorise authorises authorize authorizes"),
    "de": listed(
        """entscheide entscheidet entscheiden unterschreibe unterschreibt unterschreiben genehmigt
        genehmigen bestimmt bestimme absegnen absegnet freigeben freigibt zeichnet"""
    ),
    "fr": listed(
        """decide decident signe signent tranche tranchent valide valident approuve approuvent autorise
        autorisent"""
    ),
    "es": listed(
        """decide decido decidimos deciden firmo firma firman apruebo aprueba aprueban autorizo autoriza"""
    ),
    "pt": listed("""
        decide decido decidem assino assina assinam aprovo aprova aprovam autorizo autoriza libera"""),
    "it": listed("decide decido decidono firmo firma firmano approvo approva approvano autorizzo autorizza"),
    "nl": listed("beslis beslist beslissen teken tekent tekenen bepaalt bepaal"),
}
# somebody else does
HE_DECIDES = {
    "en": listed("decides signs approves authorises authorizes"),
    "de": listed("entscheidet unterschreibt genehmigt bestimmt absegnet freigibt zeichnet"),
    "fr": listed("decide signe tranche valide approuve autorise"),
    "es": listed("decide firma aprueba autoriza"),
    "pt": listed("decide assina aprova autoriza libera"),
    "it": listed("decide firma approva autorizza"),
    "nl": listed("beslist tekent bepaalt"),
}
# the same, by the first person's form alone
I_DECIDE = listed("decido firmo apruebo autorizo assino aprovo approvo autorizzo tomo prendo truly")
# "I make the final decision"
MAKES = listed("make makes take takes treffe trifft fallt prends prend tomo toma prendo prende neem neemt")
BEYOND_ME = phrases(
    """my pay grade|over my head|not my department|out of my hands|not my area|not me|not us
    |nicht ich|pas moi|yo no|eu nao|nao eu|non io|io no|ik niet|niet ik|no say|not without
    |ni pincho ni|ni pincha ni|nicht ohne|pas sans|no sin|nao sem|non senza|niet zonder|no soy yo
    |nao sou eu|non sono io|bin nicht ich|ben ik niet"""
)
NOT_MINE = phrases(
    """no depende de mi|nao depende de mim|non dipende da me|nicht von mir|depend pas de moi|niet bij mij
    |niet aan mij|non spetta a me|non tocca a me|no me toca a mi|nicht bei mir|nicht an mir"""
)
# "the decision is mine", "das letzte Wort hat der Chef"
DECISIONS = listed("""decision decisions call say entscheidung decisao decisione beslissing entscheid""")
LAST_WORDS = phrases(
    """last word|final word|final say|letzte wort|dernier mot|ultima palabra|ultima palavra|palavra final
    |ultima parola|laatste woord|purse strings|free hand|free rein|freie hand|carte blanche|carta blanca
    |carta bianca|vrije hand|goes through|lauft uber|passe par|pasa por|passa por|passa per|loopt via
    |gaat via|call the shots|calls the shots|go through|have a say|any say|no say|much say|have no voice|mot
    a dire|eso lo ve|eso lo lleva|eso lo maneja|bate o martelo|bater o martelo|manda aqui|manda qui
    |hakt de knoop|hak zelf de knoop|knopen door|corta el bacalao|den hut auf|niks te zeggen|niets te zeggen
    |nichts zu sagen|voz ni voto|voz nem voto|voce in capitolo|voix au chapitre|das sagen|in meiner hand
    |corto el bacalao|sarten por el|voor het zeggen|comando io|mando yo|mando eu"""
)
# "it is up to me"
RESTS_WITH = phrases(
    """up to|stops with me|sits with|lies with|rests with|down to me|down to our|falls to
    |is with our|is with my|is with me|liegt bei|liegt beim|revient a|revient au|depende de
    |depende del|depende do|depende da|all on me|corresponde a|cabe a|cabe ao|spetta a|spetta al
    |tocca a|sta a|ligt bij|is aan|me revient|me corresponde|me toca|mi spetta|me cabe"""
)
# decides no more than so far
TO_A_POINT = phrases(
    """up to a point|up to a limit|up to a certain|within limits|within reason|to a degree|bis zu einem|bis zu
    einer|jusqu'a un certain|hasta cierto|ate certo|fino a un certo|tot op zekere"""
)
# "the owner, that's me"
IS_ME = listed("that which so ie cioe das die der c' est que soy sou sono dat ben bin suis")
# talks it over before it is decided
CONSULTS = listed(
    """run clear check discuss agree align consult signed approved cleared authorised authorized absprechen
    abklaren besprechen rucksprache parler discuter consulter consultar consultarlo consultarla hablarlo
    comentarlo falar conversar parlarne consultarmi confrontarmi overleggen bespreken voir voie vois verlo
    verla ver vederlo vederla vedere reden"""
)
WITH_WHOM = listed("with by past mit avec con com met a")
MUST_I = listed("muss brauche dois tengo debo necesito tenho devo preciso moet")
# others are to be asked first
ASKS = listed(
    """ask consult through convince agree past absprechen abstimmen rucksprache fragen abklaren demander
    consulter consultar consultarlo consultarla preguntar preguntarle hablarlo perguntar falar chiedere
    sentire consultare parlarne vragen overleggen voorleggen passar pasar passare passer langs
    durch laufen vorlegen llevarlo llevarla llevar levar portarlo portarla portare soumettre presenter
    presentar presentarlo presentare apresentar submeter subirlo sottoporre sottoporlo apporter"""
)
APPROVAL = listed(
    """approval sign-off signoff permission blessing freigabe zustimmung genehmigung ok okay validation
    accord aprobacion visto autorizacion aprovacao autorizacao aval approvazione benestare autorizzazione
    goedkeuring akkoord toestemming permiso permissao permesso"""
)
MUST = listed(
    """have has need needs must got muss brauche brauchen dois faut doit avoir besoin tengo debo necesito hay
    tenho devo preciso serve hoef moet nodig heb precisa tem tiene deve va"""
)
SPEAKER = {
    "en": listed("i me myself"),
    "de": listed("ich mir selbst wenigkeit unterzeichner"),
    "fr": listed("je j' moi me bibi soussigne soussignee"),
    "es": listed("yo me servidor servidora"),
    "pt": listed("eu mim me euzinho euzinha"),
    "it": listed("io me sottoscritto sottoscritta"),
    "nl": listed("ik ikzelf mij me ondergetekende"),
}
MINE = listed("mine my meine mein ma mon mia mio mi minha meu mijn")
# who else there is, besides those whose posts have a name
OTHERS = listed(
    """trustees trustee governors governor shareholders accountants parent somebody someone bigwigs
    stiftungsrat kuratorium muttergesellschaft konzernmutter mutterkonzern konzern actionnaires accionistas
    matriz acionistas azionisti aandeelhouders moedermaatschappij leidinggevende superior superieur superieure
    daf dg drh md gf cfo ceo cto coo department finance purchasing accounting legal abteilung buchhaltung
    mayor client customer association assembly burgermeister burgermeisterin stadtrat gemeinderat kunde kundin
    verein versammlung maire mairie alcalde alcaldesa ayuntamiento cliente prefeito prefeitura sindaco comune
    burgemeester gemeente klant vereniging finanzen service achats comptabilite departamento compras
    contabilidad contabilidade financas ufficio reparto acquisti contabilita amministrazione afdeling inkoop
    boekhouding board boss bosses committee council management directors partners partner owners head
    headquarters hq investors procurement purchasing wife husband father mother brother sister dad mum mom
    chef chefin vorstand geschaftsfuhrung geschaftsleitung geschaftsfuhrer gesellschafter einkauf zentrale
    gremium aufsichtsrat betriebsrat vater mutter frau mann bruder schwester partnerin vorgesetzter
    vorgesetzte patron patronne direction conseil comite associe associee associes siege pere mere mari femme
    frere jefe jefa jefes direccion consejo comite socios socio socia junta gerencia dueno duena padre madre
    marido mujer hermano chefe chefia diretoria direcao conselho socios patrao patroa dono dona pai mae esposa
    irmao irma irmaos hermana soeur sorella compagnon compagna colega kompagnon administracao administracion
    gerencia capo direzione consiglio soci socio socia titolare proprieta moglie marito padre madre fratello
    baas bazin directie bestuur raad hoofdkantoor eigenaar vennoot vennoten vrouw vader moeder broer zus"""
)
THEY = listed("he she they er il elle ils elles el ella ellos ele ela eles lui loro hij zij")
YOURS = listed("your ihr ihre ihrem euer eure votre vos vuestro vuestra vosso vossa vostro vostra uw jullie")
WITH = listed(
    """with mit avec con com met together zusammen gemeinsam ensemble juntos juntas insieme samen beide
    both"""
)
# what an answer of a person alone may have around it
AROUND = listed(
    """the a my our that this it is 's s be would does do will no not only just it's by der die das den
    dem mein meine unser unsere ist macht macht's entscheidet nein nur le la les l' un une mon ma mes
    notre nos c' est fait qui non seulement el los las mi mis nuestro nuestra lo hace es quien que solo o
    os as meu minha nosso nossa e faz quem nao so seu il lo i gli mio mia nostro nostra fa chi de het een
    mijn onze ons doet wie nee alleen van of du des do da dos del della dei dell' der des di general
    generale financial regional commercial managing executive senior operations financier financiere
    administratif administrative technique regionale directiva directivo administrativo financiero
    financiera comercial tecnico tecnica ejecutivo financeiro financeira administrativa executivo
    finanziario finanziaria commerciale amministrativo delegato regional group two three kaufmannische
    kaufmannischer technische technischer financieel commercieel regionaal algemeen d' den"""
)

# who a choice names
TOGETHER = listed(
    """together jointly joint shared committee team group both everyone several we gemeinsam zusammen
    beide wir mehrere ensemble plusieurs nous juntos juntas conjuntamente nosotros conjunto nos varios
    insieme entrambi noi samen gezamenlijk wij"""
)
SOMEONE_ELSE = listed(
    """else other others another boss manager superior someone somebody ander andere anderer jemand
    vorgesetzter autre autres quelqu'un otro otra otros alguien outro outra outros alguem altro altri
    qualcuno iemand anderen recommend recommends influencer gatekeeper"""
)
ALONE = listed(
    """i me myself alone sole solely visitor ich selbst allein besucher je moi seul seule yo solo sola
    mismo eu sozinho sozinha mesmo io ik zelf alleen"""
)
# takes one of several: decides, if nobody else has to approve
CHOOSES = listed(
    """choose chooses pick picks select selects vote votes wahle wahlt aussuche aussucht abstimmen choisis
    choisit votons elijo elige votamos escolho escolhe scelgo sceglie votiamo kies kiest stemmen"""
)
APPROVES = listed(
    """approve approves sign signs authorise authorises authorize authorizes approving unterschreibt
    unterschreibe unterschreiben genehmigt genehmigen absegnen absegnet freigeben freigibt zustimmen signe
    signent signer valide valident valider approuve approuver autorise autoriser firma firman firmar
    aprueba aprueban aprobar autoriza autorizar assina assinam assinar aprova aprovam aprovar firmano
    firmare approva approvano approvare autorizzare autorizza teken tekent tekenen goedkeuren"""
)
# the infinitive, behind "has to", "muss", "debe"
TO_DECIDE = listed(
    """decide signed approved cleared authorised authorized entscheiden bestimmen decider trancher decidir
    decidere beslissen bepalen"""
)
TEAMS = listed("team group committee")
# prepares it and leaves it to others
PROPOSES = listed(
    """recommend propose suggest prepare research advise schlage empfehle bereite recommande conseille
    propongo recomiendo recomendo proponho sugiero raccomando consiglio preparo stel adviseer"""
)
US = {
    "en": listed("we us"),
    "de": listed("wir uns"),
    "fr": listed("nous on"),
    "es": listed("nosotros nosotras"),
    "pt": listed("nos"),
    "it": listed("noi"),
    "nl": listed("wij we ons"),
}
WE_DECIDE = listed("decidimos decidiamo votamos votiamo votons entscheiden beslissen decidons")
JOINS = listed("and & + plus mais und et y e en with mit avec con com met")
# nobody else does, nor has to be asked: "no one above me", "niemand sonst"
NO_OTHERS = phrases(
    """nobody else|no one else|nobody above me|no one above me|have no boss|niemand sonst
    |sonst niemand|niemand anderes|niemand uber mir|habe keinen chef|personne d' autre|nadie mas
    |no tengo jefe|mais ninguem|nao tenho chefe|nessun altro|niemand anders|niemand boven|geen baas"""
)
# "no approval needed"
NEEDED = listed("needed required necessary notig noetig erforderlich necessaire requis necesario")
I_MUST = listed("muss brauche dois ai tengo debo necesito tenho devo preciso ho hoef")
NOBODY = listed("niemand niemanden niemandem personne nadie ninguem nessuno")
NOT = listed("not n't don't doesn't never nicht kein keine pas ne non no nao nunca niet geen nie mai nobody")
# what makes it depend
IF = listed(
    """once if unless depends depending until above below under over when whether except wenn falls sofern
    kommt bis ab uber unter ausser si depend selon sauf depende segun salvo excepto se dipende secondo
    tranne als indien hangt tenzij"""
)
WHAT = listed("what which whatever was welche welches quoi cosa quale wat welke")
UNLESS = listed("unless except ausser sauf salvo excepto eccetto tranne behalve tenzij senao")
# what may be decided without saying that it is this
THIS = listed(
    """it this that these purchase purchases buying here on about off of the final call decision decisions
    everything things thing such like software tools tool in end a an one das dies dies daruber kauf
    anschaffung hier am ende ca cela achat tout ici lo esto eso compra todo aqui isso isto tudo questo
    acquisto tutto qui dit dat aankoop hier alles always usually normally simply alone myself then so make
    makes take takes has have will to"""
)
# besides AROUND, in the answer of somebody who decides
SMALL = listed(
    """me myself mine yours truly toute basta punto ponto schluss uit i all alone both between entre zwischen
    tra fra tussen together well uh um basically usually always mostly entirely solely probably actually here
    also them they us we's would be me's who guy guys higher up goes to wird sera it'll that'll ganz allein
    alleine selbst zusammen gemeinsam immer eigentlich hier tout seul seule toujours ici ensemble sola siempre
    aqui juntos mismo misma sozinho sozinha sempre mesmo mesma insieme altijd zelf samen hier ist bin suis soy
    sou sono ben am are decide final two three zwei drei deux trois dos tres due tre dois twee drie other
    anderen co managing executive commercial general senior deputy technical regional founding financial chief
    ultimately eventually finally officially office letztlich letztendlich meme finalement mache mach fais
    hago faco faccio doe tue as group team do"""
)
ONLY = listed("just only merely nur bloss juste seulement solo so apenas soltanto alleen slechts")
FOR = listed("for fur pour para per voor")
