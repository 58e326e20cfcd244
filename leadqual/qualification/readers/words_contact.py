"""How people spell out addresses. Data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words

AT = ("at", "ät", "arroba", "arobase", "chiocciola", "apenstaartje", "klammeraffe")
DOT = ("dot", "punkt", "punto", "ponto", "point", "punt")
JOINERS = {
    "underscore": "_", "unterstrich": "_", "guion bajo": "_", "guión bajo": "_", "sublinhado": "_",
    "tiret bas": "_", "underline": "_", "trattino basso": "_", "liggend streepje": "_",
    "dash": "-", "hyphen": "-", "minus": "-", "bindestrich": "-", "tiret": "-", "guion": "-", "guión": "-",
    "hífen": "-", "trattino": "-", "streepje": "-", "plus": "+",
}  # fmt: skip
# in front of "at company dot example" these are no mailbox
NO_MAILBOX = words("""work works worked working am are is be was me us look looking find found available
    reach reached contact call meet based located employed here there email mail site website hosted
    live lives engineer manager director sales developer consultant ceo cto cfo coo analyst intern lead
    head founder people team""")
# what comes right before an address that is given
INTRODUCERS = words(
    """is to mail email me it's its address adresse dirección direccion endereço indirizzo adres ist lautet
    est es é è unter an sur su em en correo courriel e s sure yes ja oui sí sim sì"""
)
PHONE_CUES = words("""phone call calls tel telephone telefon telefono téléphone teléfono telefone telefoon
    mobile cell cellphone handy mobil mobiel móvil celular cellulare portable number nummer numéro
    número numero whatsapp fax ring text rufnummer telefonnummer handynummer nr tel.""")
# top-level names seen in addresses; those that are also everyday words need a scheme or www
DOMAINS = words("""com org net edu gov int info biz io ai app dev co eu uk us ca au nz ie de at ch fr es pt
    br it nl be lu dk se no fi pl cz hu ro gr pt mx ar cl pe in jp cn kr sg hk za tr il ae ru ua example
    test invalid shop store online tech cloud agency solutions group company gmbh berlin hamburg koeln
    wien paris swiss nyc london software digital studio design health care legal finance consulting
    services systems global world team works tools me tv cc xyz so gg""")
EVERYDAY_DOMAINS = words(
    "us no in at be it is me so to my am do es de info care works team group company world"
)
