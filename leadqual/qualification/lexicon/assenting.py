"""The few words that a reply which only agrees, or only declines, is made of, by language. Pure data.

`good` approves, `right` says that it is so, `go` has it done, `take` wants it, `point` names what was
offered, `fill` are small words that add nothing, `neg` turn it round.
"""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

_TEXTS = {
    "en": {
        "good": """good great perfect perfectly lovely nice nicely fine awesome wonderful fantastic
            excellent brilliant super cool sweet ideal marvellous amazing terrific superb splendid
            grand ok okay alright well happy pleased glad delighted nifty neat perfecto magnificent
            beautiful perf brill lush plan deal choice best acceptable satisfactory suitable convenient
            reasonable order bill trick welcome comfortable fun interesting tasty delicious yummy tempting""",
        "right": """right correct accurate true exact exactly precise precisely confirmed verified
            affirmative yes yep yeah yup agree agreed accept accepted approve approved confirm confirming
            correctly""",
        "go": """book reserve proceed continue confirm buy purchase schedule send finalize finalise
            reserved booked complete submit process grab lock secure pay transfer""",
        "take": """try see take prefer choose pick want wanted need needed like love enjoy fancy go have
            picked
            chosen""",
        "point": "him her he she it that this one those these them there which way",
        "fill": """i we you me us my our your is are am was be been being will would can could may might
            shall should do does did please thanks thank very much so just really quite pretty
            absolutely totally definitely certainly oh ah then now for with to at as in on and all
            everything the a of here too also actually think believe suppose say what when looks
            look looking sounds sound sounding seems seem works work working suits suit suited fits
            fit does bit lot bunch quite rather indeed hereby sir madam mate dear ahead away forward stuff
            thing things details information info reservation booking appointment tickets ticket
            table purchase payment order ride cab visit such both wow hmm cheers about up ma'am hey
            reviewed checked guys man awfully kind any way anyway anytime today tomorrow tonight""",
        "neg": "not no never n't",
    },
    "de": {
        "good": """gut super prima toll perfekt klasse bestens wunderbar ideal ordnung spitze hervorragend
            schon okay ok fein ausgezeichnet passt klingt recht lieber gerne gern einverstanden""",
        "right": "richtig korrekt genau exakt stimmt ja jawohl jep bestatigt bestatige stimme zu",
        "go": """buchen buche buch reservieren reserviere bestatigen machen mach weiter bestellen senden
            schicken""",
        "take": "nehme nehmen nehm will mochte wollen mochten brauche brauchen gefallt wunsche hatte",
        "point": "das es den die so dies dieses diesen diese dem der",
        "fill": """ich wir sie mir uns ist sind wird werde bin war sieht hort sich an aus fur mit in auf
            alles bitte danke vielen sehr ganz wirklich dann doch mal jetzt auch total absolut aber
            klar na gerade wurde konnen konnten kann ihnen dir du gleich einfach nur ein eine termin
            buchung reservierung vielmals""",
        "neg": "nicht nein kein keine keinen nie",
    },
    "fr": {
        "good": """bien bon bonne parfait parfaite super genial excellent ideal nickel impeccable top
            chouette formidable magnifique merveilleux convient va plait ok accord volontiers
            entendu tres mieux""",
        "right": """exact exactement correct juste oui ouais tout-a-fait vrai confirme confirmer
            absolument""",
        "go": "reservez reserver reserve confirmez allez faites continuez envoyez commandez procedez",
        "take": """prends prend prendre prendrai prendrais veux voudrais aime aimerais choisis preferes
            prefere besoin""",
        "point": "ca c' cela celui celle ceux la l' le les lui y cette ce",
        "fill": """je j' nous on vous me m' moi est sont sera serait semble parait a pour avec de d' du en
            tout merci beaucoup s' il plait aussi donc alors vraiment tellement fait faire ici et
            bien-sur sur comme ci ai qu' que qui reservation rendez vous un une""",
        "neg": "pas non ne n' jamais rien aucun",
    },
    "es": {
        "good": """bien bueno buena perfecto perfecta genial estupendo excelente fenomenal ideal fantastico
            maravilloso vale ok acuerdo encanta gusta conviene sirve mejor guay""",
        "right": "correcto correcta exacto exactamente si cierto verdad confirmo confirmado asi justo",
        "go": """reserva reserve reservalo reservala confirma confirme confirmar adelante proceda
            continue envialo""",
        "take": "quiero queremos tomo cojo quedo necesito prefiero elijo gustaria querria llevo",
        "point": "eso ese esa esto este esta lo la los las ello ahi",
        "fill": """yo nosotros me nos mi es esta son sera seria parece suena va ir a para con de del en
            todo muy mucho por favor gracias tambien pues entonces claro hacer que el un una y ya
            ahora reserva cita te se puede puedes podria muchas""",
        "neg": "no nunca ningun ninguna nada tampoco",
    },
    "pt": {
        "good": """bom boa bem otimo otima perfeito perfeita excelente ideal maravilha maravilhoso
            fantastico legal beleza ok acordo combinado serve gosto gostei adorei fixe melhor""",
        "right": """certo certa correto correta exato exatamente sim isso-mesmo verdade confirmo confirmado
            mesmo""",
        "go": """reserve reserva reservar confirme confirma confirmar prossiga continue envie marque
            avance""",
        "take": "quero queremos fico levo preciso prefiro escolho gostaria queria tomo",
        "point": "isso esse essa isto este esta aquele aquela ele ela o a",
        "fill": """eu nos me mim e sao sera seria parece esta estao vai ir para com de do da em no tudo
            muito por favor obrigado obrigada tambem entao pois claro fazer que um uma ja agora pode
            ser podem la voce reserva consulta se""",
        "neg": "nao nunca nenhum nenhuma nada nem",
    },
    "it": {
        "good": """bene buono buona perfetto perfetta ottimo ottima benissimo eccellente ideale fantastico
            meraviglioso ok accordo piace conviene comodo magnifico volentieri meglio""",
        "right": """giusto giusta corretto corretta esatto esattamente si vero confermo confermato proprio
            certo""",
        "go": """prenoti prenota prenotare prenotalo confermi conferma proceda procediamo continui invii""",
        "take": "prendo prendiamo voglio vorrei scelgo preferisco serve",
        "point": "questo questa quello quella cio lo la li le cosi quella",
        "fill": """io noi mi ci me e' e sono sara sarebbe sembra pare va andare a per con di del da in
            tutto molto favore grazie mille anche allora pure fare che il un una adesso ora qui
            suona bella bello d' prenotazione si puo""",
        "neg": "no non mai nessun nessuna niente nulla",
    },
    "nl": {
        "good": """goed prima perfect top mooi fijn leuk uitstekend geweldig ideaal super oke ok orde
            akkoord graag helemaal past bevalt best""",
        "right": "juist correct klopt precies exact ja bevestigd bevestig inderdaad waar",
        "go": "boek boeken reserveer reserveren bevestig ga verder doe regel stuur bestel",
        "take": "neem nemen wil willen kies zou hebben nodig vind wou",
        "point": "dat die dit deze het zo er",
        "fill": """ik wij we mij me ons is zijn wordt was lijkt klinkt voor met in op van alles bitte dank
            je u wel bedankt heel erg echt dan maar ook nu zeker een de aan door even gewoon jullie
            afspraak reservering kunt kan graag""",
        "neg": "niet nee geen nooit",
    },
}
ASSENT = {
    language: {name: listed(text) for name, text in kinds.items()} for language, kinds in _TEXTS.items()
}
