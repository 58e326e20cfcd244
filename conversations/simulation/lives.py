"""What simulated visitors are, by language; how they say it: phrases/."""

from __future__ import annotations

from collections.abc import Mapping

# What a persona is, in its language: values that the templates carry.
VALUES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "role": (
            "head of support",
            "operations manager",
            "IT director",
            "customer success lead",
            "CTO",
            "founder",
        ),
        "company": ("Brightfold", "Marlow & Finch", "Millbrook Pumps", "Quillhaven", "Northpine Logistics"),
        "pain": (
            "the shared inbox eats three hours of everybody's day",
            "tickets get lost between two teams and customers complain twice",
            "nobody knows who answers which mail",
            "our old tool crashes every Monday and we retype 40 orders by hand",
        ),
        "name": ("Robin Hale", "Priya Anand", "Sam O'Dell", "Maya Lindqvist"),
        "money": ("25k EUR", "$12,000", "30,000 euros", "£8k", "fifteen thousand dollars"),
        "number": ("90", "forty", "110", "1,200", "17", "6", "eight", "two hundred and fifty"),
    },
    "de": {
        "role": ("Leiterin Kundenservice", "Geschäftsführer", "IT-Leiter"),
        "company": ("Nordlicht Optik", "Werkhaus Brandt"),
        "pain": ("das gemeinsame Postfach frisst jeden Tag drei Stunden", "Anfragen bleiben tagelang liegen"),
        "name": ("Jule Brandt", "Tarek Aydin"),
        "money": ("25.000 Euro", "12.500 €"),
        "number": ("35", "fünfzig", "120"),
    },
    "fr": {
        "role": ("responsable du support", "directrice commerciale"),
        "company": ("Atelier Morvan", "Lumière Bleue"),
        "pain": (
            "la boîte partagée nous prend trois heures par jour",
            "les demandes se perdent entre deux équipes",
        ),
        "name": ("Camille Roussel", "Hugo Marchand"),
        "money": ("20 000 euros", "15 000 €"),
        "number": ("42", "soixante", "80"),
    },
    "es": {
        "role": ("directora de operaciones", "jefe de soporte"),
        "company": ("Talleres Luna", "Grupo Almendro"),
        "pain": (
            "perdemos muchas horas con el correo compartido",
            "los clientes esperan dos días por una respuesta",
        ),
        "name": ("Lucía Ferrer", "Diego Campos"),
        "money": ("18.000 euros", "20.000 €"),
        "number": ("35", "cincuenta", "120"),
    },
    "pt": {
        "role": ("gerente de suporte", "diretora de operações"),
        "company": ("Oficina Azul", "Casa Pinheiro"),
        "pain": ("perdemos muito tempo com e-mails repetidos", "os pedidos ficam parados durante dias"),
        "name": ("Inês Carvalho", "Rui Tavares"),
        "money": ("18.000 euros", "20.000 €"),
        "number": ("35", "cinquenta", "120"),
    },
    "it": {
        "role": ("responsabile assistenza", "direttore operativo"),
        "company": ("Officine Ferro", "Studio Lago"),
        "pain": ("la casella condivisa ci ruba tre ore al giorno", "le richieste si perdono tra due reparti"),
        "name": ("Giulia Moretti", "Paolo Serra"),
        "money": ("18.000 euro", "20.000 €"),
        "number": ("35", "cinquanta", "120"),
    },
    "nl": {
        "role": ("hoofd support", "operationeel manager"),
        "company": ("De Vries Pompen", "Studio Noord"),
        "pain": ("de gedeelde inbox kost ons drie uur per dag", "vragen blijven dagen liggen"),
        "name": ("Sanne Bakker", "Bram Visser"),
        "money": ("18.000 euro", "20.000 €"),
        "number": ("35", "vijftig", "120"),
    },
}

# The number behind each written form above, so that a persona knows what it said.
NUMBERS: Mapping[str, int] = {
    "forty": 40,
    "eight": 8,
    "two hundred and fifty": 250,
    "1,200": 1200,
    "fünfzig": 50,
    "soixante": 60,
    "cincuenta": 50,
    "cinquenta": 50,
    "cinquanta": 50,
    "vijftig": 50,
}
MONEY: Mapping[str, tuple[int, str]] = {
    "25k EUR": (25000, "EUR"),
    "$12,000": (12000, "USD"),
    "30,000 euros": (30000, "EUR"),
    "£8k": (8000, "GBP"),
    "fifteen thousand dollars": (15000, "USD"),
    "25.000 Euro": (25000, "EUR"),
    "12.500 €": (12500, "EUR"),
    "20 000 euros": (20000, "EUR"),
    "15 000 €": (15000, "EUR"),
    "18.000 euros": (18000, "EUR"),
    "20.000 €": (20000, "EUR"),
    "18.000 euro": (18000, "EUR"),
}
PHONES = ("+44 20 7946 0958", "+1 202-555-0143", "+49 30 23125 014")
