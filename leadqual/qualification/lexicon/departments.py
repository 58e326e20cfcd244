"""Words for the parts of a firm, for those who lead them, and for the firm as a whole. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

# what a part of a firm does
DEPARTMENTS = listed(
    """support helpdesk servicedesk sales marketing it hr finance engineering service services production
    logistics operations ops accounting dispatch warehouse development dev product design legal
    procurement purchasing admin administration qa backoffice callcenter procurement maintenance
    kundendienst kundenservice kundensupport kundenbetreuung vertrieb verkauf einkauf produktion
    buchhaltung entwicklung personalabteilung verwaltung versand lager innendienst aussendienst technik
    clientele sav ventes comptabilite informatique achats logistique developpement accueil standard
    soporte atencion ventas contabilidad compras logistica desarrollo almacen administracion marketing
    suporte atendimento vendas contabilidade producao desenvolvimento armazem assistenza vendite
    contabilita produzione acquisti sviluppo magazzino amministrazione commerciale klantenservice
    klantendienst verkoop boekhouding inkoop magazijn productie ontwikkeling administratie"""
)
# words that stand before those or between them: "customer support", "service client"
WHOSE = listed(
    """customer customers client clients technical inside field level first second line contact call tech
    al cliente clienti de du des di da do dell' d' dei la le il el a au aux of help back front human
    people data software after"""
)
TEAMS = listed(
    """team teams department dept desk side division unit squad crew centre center floor abteilung bereich
    mannschaft equipe service departement pole brigade equipo departamento area equipa time setor squadra
    reparto ufficio afdeling ploeg"""
)
PARTS = listed("part half teil halfte partie moitie parte mitad metade meta deel helft")
OFFICES = listed(
    """office warehouse shop field road kitchen home buro lager laden kuche bureau magasin entrepot
    oficina tienda escritorio loja ufficio negozio magazzino kantoor winkel magazijn workshop werkstatt
    atelier taller officina werkplaats plant factory fabrik werk usine fabrica fabbrica fabriek"""
)
GROUPS = listed("group group-wide konzern holding groupe grupo gruppo concern")
OF = listed("of von de di van")
OR = listed("or oder ou o of")
IN = listed("in on im am at en au aux dans chez a no na nos nas em nel nell' nella al alla op bij within")
ARTICLES = listed(
    """the a an our my their his her der die das dem den unserem unserer meinem meiner ein eine einem i am
    le la l' les notre mon ma nuestro nuestra mi el o meu minha nosso nossa il lo mio mia nostro nostra de
    het onze ons mijn een un une una um uma"""
)
MINE = listed("my mein meine meinem meiner mon ma mi meu minha mio mia mijn")
# who leads does not say how many the firm is
LEADS = listed(
    """look looking responsible charge manage manages lead run head supervise oversee managing leading
    leite fuhre verantworte betreue dirige encadre gere supervise manage dirijo lidero gestiono coordino
    superviso giro coordeno chefio supervisiono dirigo guido coordino gestisco leid manage stuur"""
)
UNDER_ME = (
    "under me", "report to me", "reporting to me", "reports to me", "beneath me", "unter mir", "an mich",
    "sous moi", "sous mes", "sous ma", "a mi cargo", "a mi mando", "bajo mi", "sob minha", "sob mim",
    "sotto di me", "sotto di", "a mio carico", "onder me", "onder mij", "aan mij",
)  # fmt: skip
# who came or went is not who is there
CHANGES = listed(
    """hire hired hiring recruit recruited recruiting lost fired sacked dismissed onboarded added laid lay
    let entlassen eingestellt verloren suchen embauche embauchons recrute recrutons licencie perdu
    contratado contratamos contratar despedido despedimos perdido contratei demitimos assunto assumiamo
    assumere licenziato perso aangenomen ontslagen verloren zoeken"""
)
AND_ME = (
    "and me", "and myself", "plus me", "plus myself", "and i",
    "und ich", "plus ich", "et moi", "plus moi", "y yo",
    "mas yo", "e eu", "mais eu", "e io", "piu io", "en ik", "plus ik",
)  # fmt: skip
FIRMS = listed(
    """company firm business startup start-up shop agency store practice organisation organization outfit
    fintech provider outsourcer bpo studio consultancy manufacturer clinic school hotel factory brewery
    bakery nonprofit charity publisher dealer lab group corporation enterprise unternehmen firma betrieb
    agentur dienstleister entreprise boite societe agence pme empresa pyme agencia compania negocio firma
    empresa azienda ditta societa agenzia impresa bedrijf onderneming bureau zaak companies firms
    businesses agencies"""
)
WHO = listed("who qui que che")
# what all of a firm's people do
WORKING = listed(
    """work works worked working employed based living located spread growing counting including excluding
    depending being coming are is travaillent trabajan trabalham lavorano sono son sont sao estan estao"""
)
WHOLE = listed(
    """together total altogether overall company-wide companywide worldwide entire whole all insgesamt
    gesamt zusammen weltweit ganzen gesamten totale totaal complessivamente complessivo globalement
    ensemble tout tutto todo"""
)
FULL_TIME_UNITS = listed("fte ftes etp etps vza vzae vollzeitaquivalente ula")
FULL_TIME = listed(
    """full fulltime full-time full-timers fulltimers vollzeit vollzeitkrafte voltijd fulltimers permanent
    permanents festangestellte feste festen cdi titulaires fijos fijas indefinidos efetivos clt fissi
    indeterminati vaste vast"""
)
PART_TIME = listed(
    """part parttime part-time part-timers parttimers teilzeit teilzeitkrafte deeltijd parttimers
    temporary seasonal seasonals aushilfen minijobber saisonkrafte leiharbeiter zeitarbeiter temporales
    eventuales temporada interimaires saisonniers cdd temporarios stagionali interinali uitzendkrachten
    seizoenkrachten flexwerkers"""
)
# so few that nobody counts them: "quattro gatti", "drie man en een paardenkop"
A_HANDFUL = listed("gatti gatos pelos pelés peles pingados paardenkop hanseln")
