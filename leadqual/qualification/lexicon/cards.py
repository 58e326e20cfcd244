"""What asks for a visiting card and what stands on one, in all our languages together. Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

_ASKED = {
    "person": "name names naam nom nombre nome namen",
    "company": """company firm business organisation organization employer firma unternehmen betrieb
        entreprise societe empresa compania azienda ditta bedrijf organisatie""",
    "role": """role title position job funktion rolle fonction poste cargo puesto ruolo mansione functie
        funcao""",
}
ORDERED = {word: kind for kind, words in _ASKED.items() for word in words.split()}
CONTACTS = listed(
    """contact contacts kontaktdaten kontakt ansprechpartner coordonnees contacto contato contactos contatos
    recapito recapiti contatto contatti contactgegevens gegevens address adresse direccion indirizzo adres
    morada endereco details daten datos dados dati"""
)
WHOM = listed("who whom wer wen wem qui quien quienes quem chi wie")
WHERE = listed("where wohin ou donde adonde onde aonde dove waarheen waar")
# "whom may I put down?", "wem darf ich schreiben?"
NOTING = listed(
    """send put down note noted write mail email address call reach ask notieren schreiben senden schicken
    eintragen vormerken adressieren noter envoyer adresser ecrire inscrire honneur enviar mandar mando
    envio anotar apuntar dirigir dirijo gusto escribir tratar falo falar anoto remeter honra escrever
    inviare mando mandare scrivere segno segnare intesto intestare indirizzare parlo parlare onore
    sturen mailen mail stuur noteren schrijven richten zetten bellen spreek"""
)
LEADS = listed(
    """the el la le l' der die das il lo het een un une una uma ein eine no nope nein nee non nao just only
    nur apenas solo seulement alleen yes sure ok okay please hi hello to it is it's this here i am i'm me my
    name for ja klar gern bitte an ich bin hier mich fur name oui bien moi a je suis ici c'est pour nom si
    claro a mi soy aqui para por nombre sim sou eu o mim meu nome certo me sono io qui per mio graag aan ik
    ben naar mij voor naam arbeite trabajo trabajamos trabalho trabalhamos lavoro lavoriamo werk"""
)
PARTICLES = listed(
    """de di da do dos das del della dell' delle dei du des d' la le les l' el los las van von der den ten
    ter zu zur y e i & and und et en"""
)
# what a firm calls itself by, behind its name
FIRMS = listed(
    """foods trading logistics systems industries solutions group partners services consulting engineering
    technologies technology holdings works mills farms motors supplies textiles foundation associates
    labs media travel energy tools systeme gruppe werke stahl holz papier logistik transporte services
    conseil industrie groupe logistica servicios industrias sistemas servicos logistiek groep diensten
    techniek optik optics moden druck papier reisen immobilien gartenbau textil textilien mobel glas
    linens glass paper print printing freight bakery interiors mobili arredi tessuti viaggi mode meubels
    meubles muebles drukkerij"""
)
CALLED = listed(
    "called names heisst heissen appelle appellent llama llaman chama chamam chiama chiamano heet heten"
)
YOURS = listed(
    """your the current present ihr ihre euer votre vos su sus vuestro seu sua vosso vossa suo sua vostro
    vostra uw jullie je jouw actuel"""
)
ME = listed("me myself ich mich moi yo mi eu io ik mij")
# all that a question for whom to turn to may be made of: "Für wen ist das Angebot?"
BARE = (
    WHOM
    | LEADS
    | PARTICLES
    | listed(
        """are you may the sind sie das angebot darf etes vous le devis usted es el presupuesto propuesta
        puedo denn voce o orcamento proposta fica lei e il preventivo bent u mag offerte is quote proposal
        invoice"""
    )
)
TITLES = listed(
    """mr mrs ms herr herrn frau monsieur madame m mme senor senora senhor senhora signor signora
    dottor dottore dottoressa meneer mevrouw"""
)
YOU_ARE = (
    "are you", "you are", "sind sie", "sie sind", "bist du", "etes vous", "vous etes", "es usted", "usted es",
    "eres", "e lei", "lei e", "sei", "voce e", "e voce", "o senhor e", "a senhora e", "bent u", "u bent",
    "bent you", "you bent", "ben je", "je bent", "ben jij",
)  # fmt: skip
