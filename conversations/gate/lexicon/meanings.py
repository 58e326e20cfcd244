"""Words of business talk that say the same, per language; and what a question is put with. A group that
shares a word with a class of the language goes on with that class."""

from __future__ import annotations

from collections.abc import Mapping

ALIKE: Mapping[str, str] = {
    "en": """
        offer offers offered offering |
        change changes changed changing adjust adjusts adjusted adjusting edit edits edited editing modify
        modifies modified modifying alter alters altered | see sees seen view views viewed viewing | buy
        buys bought purchase purchases purchased | collect collects collected collecting gather gathers
        gathered capture captures captured | import imports imported importing upload uploads uploaded
        migrate migrates migrated migration transfer transfers transferred transferring | check checks
        checked checking verify verifies verified | notice notices | contract agreement | customer
        customers client clients | shop shops branch branches | location locations site sites
        | phone phones mobile smartphone smartphones mobiles telephone | notify notifies notified alert
        alerts alerted | approve approves approved approval sign-off | invoice invoices bill bills |
        expensive costly pricey | try tries trying trial trials test tests tested testing tryout | handle
        handles handling look-after looks-after | finish ends ending finishes | app apps application
        applications | error errors mistake mistakes | person people employee employees staff user users
        seat seats folks worker workers | minimum shortest | include includes included contain contains |
        show shows shown display displays displayed | permit permits allow allows allowed | create creates
        created make makes made making produce produces | need needs require requires required requirement
        | ship ships shipped deliver delivers delivered delivery shipping | cancel cancels cancelled
        canceled cancelling terminate | train trains training trained | print prints printed printing |
        weekly week | daily day | yearly year | tired fed-up sick | lose loses losing lost | pay pays paid
        payment payments payout payouts | add adds added adding | replace replaces replaced replacing swap
        | remind reminds reminder reminders reminded | schedule schedules scheduled scheduling | automatic
        automatically | hard difficult tough tricky | spend spends spending spent | live ready operational""",
    "de": """
        andern andert geandert anpassen anpasst angepasst passen bearbeiten bearbeitet | kunde kunden
        kundinnen | filiale filialen laden laden geschaft geschafte | standort standorte standorten
        niederlassung niederlassungen | handy handys telefon telefone smartphone smartphones mobiltelefon
        | kosten kostet | kundigen kundigt gekundigt kundigung | vertrag vereinbarung | laufzeit dauer |
        testen test testphase ausprobieren probieren ausprobiert | schulung schulungen training trainings
        einarbeitung | importieren importiert ubernehmen ubernimmt ubernommen migrieren hochladen | prufen
        pruft kontrollieren uberprufen | rechnung rechnungen | teuer kostspielig | enden endet ende |
        fehler irrtum | person personen mitarbeiter mitarbeitende leute menschen beschaftigte kopfe
        angestellte | mindestens wenigstens | zeigen zeigt anzeigen angezeigt sehen sieht | erlauben
        erlaubt | erstellen erstellt anlegen | liefern liefert lieferung lieferungen | drucken druckt
        ausdrucken gedruckt | wochentlich woche | taglich tag | jahrlich jahr | verlieren verliert
        verloren | zahlung zahlungen auszahlung | ersetzen ersetzt ablosen abgelost | erinnern erinnert
        erinnerung erinnerungen | automatisch selbsttatig | genehmigen genehmigt freigeben freigegeben
        freigabe | startklar fertig bereit einsatzbereit startbereit""",
    "fr": """
        modifier modifie modifiez modifiable changer change changez ajuster ajustez adapter | client
        clients clientes | magasin magasins boutique boutiques | site sites agence agences | telephone
        telephones portable mobile smartphone | resilier resiliez resiliation annuler annulez annulation |
        contrat engagement | duree periode | essayer essai essayez tester test testez | formation
        formations former | importer importe importons importez reprendre reprenons transferer migrer |
        verifier verifie controler | facture factures | cher chere couteux couteuse | finir fin termine |
        erreur erreurs | personne personnes salarie salaries employe employes collaborateurs collaborateur
        | montrer montre afficher affiche voir voit | permettre permet autorise | creer cree | livrer
        livre livraison livraisons | imprimer imprime impression | semaine hebdomadaire | jour journalier
        quotidien | annuel an annee | perdre perd perdez perdons perte | paiement paiements | remplacer
        remplacez | rappel rappels rappeler | automatique automatiquement | valider valide approuver
        approuve signature signer | recueillir recueillent recueille collecter | additionnel
        supplementaire supplementaires autre autres | pret prete prets operationnel operationnelle""",
    "es": """
        cambiar cambia cambiarse modificar modifica modificarse ajustar ajusta editar | cliente clientes |
        tienda tiendas local locales | centro centros sede sedes | telefono telefonos movil moviles |
        cancelar cancela cancelacion baja | contrato permanencia | duracion plazo | probar prueba probarlo
        pruebe probarse ensayo | formacion curso-formacion capacitacion | importar importa importamos
        migrar migramos traspasar | comprobar comprueba verificar revisar | factura facturas | caro cara
        costoso | acabar termina fin | error errores | persona personas empleado empleados trabajadores
        trabajador gente | mostrar muestra ver ve | permitir permite | crear crea | entregar entrega
        entregas | imprimir imprime imprimirse | semanal semana | diario dia | anual ano | perder pierde
        pierden perdemos pierdo | pago pagos | reemplazar sustituir sustituye | recordatorio recordatorios
        recordar | automatico automaticamente | aprobar aprueba aprobacion firma | adicional adicionales
        extra mas | listo lista listos listas operativo operativa""",
    "pt": """
        alterar altera mudar muda ajustar ajusta modificar editar | cliente clientes | loja lojas | local
        locais unidade unidades | telefone telefones telemovel telemoveis celular celulares | cancelar
        cancela cancelamento | contrato fidelizacao | duracao prazo periodo | testar teste experimentar
        experimente avaliacao | formacao treinamento curso-formacao | importar importa importamos migrar |
        verificar verifica conferir | fatura faturas | caro cara | acabar termina fim | erro erros |
        pessoa pessoas funcionario funcionarios colaboradores colaborador empregados | mostrar mostra ver
        ve | permitir permite | criar cria | entregar entrega entregas | imprimir imprime | semanal semana
        | diario dia | anual ano | perder perde perdem perdemos | pagamento pagamentos | substituir
        substitui trocar | lembrete lembretes lembrar | automatico automaticamente | aprovar aprova
        aprovacao | recolher recolhem recolhe | adicional adicionais extra mais | pronto pronta
        prontos operacional""",
    "it": """
        modificare modifica modificato modificata cambiare cambia adattare | cliente clienti | negozio
        negozi punto-vendita | sede sedi | telefono telefoni cellulare cellulari smartphone | disdire
        disdetta recedere recesso annullare | contratto vincolo | durata periodo | provare prova provarlo
        test testare | formazione corso-formazione | importare importa importiamo trasferire migrare |
        verificare verifica controllare | fattura fatture | caro cara costoso | finire termina fine |
        errore errori | persona persone dipendente dipendenti addetti collaboratori | mostrare mostra
        vedere vede | permettere permette consente | creare crea | consegnare consegna consegne | stampare
        stampa | settimanale settimana | giornaliero giorno quotidiano | annuale anno | perdere perde
        perdete perdiate perdiamo | pagamento pagamenti | sostituire sostituisce | promemoria ricordare |
        automatico automaticamente | approvare approva approvazione | qualsiasi qualunque ogni |
        aggiuntivo aggiuntiva ulteriore ulteriori extra | pronto pronta pronti operativo operativa
        operativi""",
    "nl": """
        wijzigen wijzigt gewijzigd aanpassen aangepast veranderen verandert | klant klanten | winkel
        winkels filiaal filialen | vestiging vestigingen locatie locaties | telefoon telefoons mobiel
        smartphone | opzeggen opgezegd opzegging stoppen stopt | contract overeenkomst | looptijd duur
        periode | proberen uitproberen proefperiode testen test proef | training trainingen opleiding |
        importeren importeert geimporteerd overzetten overgezet | controleren controleert nakijken |
        factuur facturen | duur-prijs prijzig | eindigen einde | fout fouten | persoon personen medewerker
        medewerkers mensen werknemers | tonen toont zien ziet | toestaan mag | maken maakt aanmaken |
        leveren levert levering leveringen | afdrukken printen print | wekelijks week | dagelijks dag |
        jaarlijks jaar | verliezen verliest kwijt | betaling betalingen uitbetaling | vervangen vervangt |
        herinnering herinneringen | automatisch vanzelf | goedkeuren goedgekeurd goedkeuring | minimale
        minimaal minstens | klaar gereed operationeel""",
}
ASKED_WITH: Mapping[str, str] = {
    "en": """
        particular specific certain concrete preferred preferably suitable currently exactly overall whole
        altogether total colleague reach best""",
    "de": """
        bestimmte bestimmtes konkrete konkreter genaue passend erreichen kollege kollegin bevorzugt
        insgesamt gesamt""",
    "fr": """
        precis precise particuliere particulier certaine auriez aurait aimeriez faudrait joindre ecrire
        collegue total contacter meilleure envoyer suite""",
    "es": """
        concreta concreto determinada determinado especifica escribirle contactarle escribir companero
        total preferida mejor""",
    "pt": """
        concreta concreto determinada especifica escrever contactar contatar colega total preferida melhor""",
    "it": """
        precisa preciso particolare determinata specifica farle farvi scrivere contattare collega totale
        preferito migliore""",
    "nl": """
        bepaalde bepaald specifieke concrete precieze toe bereiken schrijven collega totaal beste liefst""",
}
# what offers a thing, and claims nothing of it
OFFERED: Mapping[str, str] = {
    "en": "suggest suggests recommend recommends fit fits suit suits",
    "de": "empfehlen empfehle empfiehlt vorschlagen passt passen geeignet",
    "fr": "suggerer suggerons recommander recommandons conseiller conseillons convient conviendrait",
    "es": "recomendar recomendamos sugerir sugerimos encaja",
    "pt": "recomendar recomendamos sugerir sugerimos adequado",
    "it": "consigliare consigliamo suggerire suggeriamo adatto",
    "nl": "aanraden voorstellen adviseren past passen",
}
