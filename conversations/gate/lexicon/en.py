"""English."""

TAGS = {
    "function": """
        the a an this that these those there here it its they them their and or but so also as at by for
        from in into of off on onto out to up with about over under through than then while which who
        whom whose what where how is are was were be been being am do does did have has had having will
        would can could may might shall should must not no n't 's too very just really quite well if when
        because since before after until per own way let whether instead already therefore within without
        during among around like etc anything something e such one ah oh hm hmm aha wow""",
    "subject": "i we you he she they it there this that",
    "verb": """
        is are was were am be have has had do does did can could will would should may must costs cost
        works work use uses using connects connect integrates includes include offers offer supports
        support needs need wants want comes gets get keeps kept applies apply runs run takes take starts
        ends answer answers lead leads manage spend lose loses lost receive receives handle sign choose
        decide decides""",
    "between": "in on at for with of from to between under over by part into through",
    "second": "you your yours yourself yourselves",
    "we": "we us our ours",
    "i": "i me my mine myself",
    "light": """
        include includes included including available availability plan plans product option options
        possible feature features cost costs costing price priced pricing tool software system platform
        app charge charges try exactly question pay pays paid trying last lasts lasting""",
    "weak": """
        include includes included including comes available availability covers offer offers offered get
        gets provide provides give gives need needs needed come remain remains""",
    "joins": "and but or plus also & as-well-as so while whereas",
    "can": "can could will able get",
    "want": """
        want wants wanted need needs needed like love hope hoping looking plan planning consider
        considering wish prefer interested evaluate evaluating search searching seeking replace should""",
    "asked": "ask asked asking question questions wondering wonder know wanted interested whether",
    "courtesy": """
        thanks thank great perfect excellent wonderful lovely nice good fantastic awesome brilliant cool
        sure certainly absolutely course gladly right okay ok alright understood understand noted see got
        it happy glad pleased delighted help helps helpful question questions welcome hello hi hey bye
        goodbye morning afternoon evening meet meeting sounds sound frustrating annoying painful tough
        tricky hard stressful familiar common sorry apologies apologise apologize worry worries problem
        sense makes clear appreciate patience time sharing share telling tell letting know details
        information info context interesting fair enough point fine all much indeed moment hear feel
        imagine exactly first last make quick one more thing another next let's wish day week weekend
        ahead luck enjoy chatting anytime answer bear background input useful overview picture
        explaining explain confirming reply interest reaching here cheers many direction any some
        headache hassle challenge pain struggle real clarifying get busy juggling lot workload thoughts""",
    "lead": """
        thanks thank great perfect good nice okay ok right sure understood understand noted note see got
        so glad sorry hear know said say says mention mentioned told tell telling sharing share wrote
        described describe explained summarize summarise summary recap far short correct correctly
        hearing sounds sound frustrating annoying painful tough must sense makes that's means""",
    "asking": """
        tell share know ask roughly approximately about currently today right now mind exactly ballpark
        figure rough estimate idea please may like question quick next also best give let me could
        wondering curious finally last first one more thing moment say happen happy able ideally target
        rather something looking mean or so briefly place any some""",
    "request": """
        tell me, let me know, could you share, please share, please provide, please give, please enter,
        please type, please send, may i ask, could i ask, can i ask, i would like to know, would love to
        know, i need to know, i am wondering, i was wondering, i am curious, just share, just type,
        please confirm, i need your, i would need your, i will need your, i just need, please tell,
        kindly""",
    "more": """
        is there anything else more something other do you have any further questions would like to know
        can i help with what may for today how""",
    "did": """
        noted recorded written wrote added saved logged passed handed forwarded asked told informed
        notified booked reserved scheduled arranged sent emailed mailed transferred connected created
        activated registered signed subscribed updated changed corrected cancelled canceled refunded
        ordered set prepared called contacted submitted uploaded applied reached upgraded extended
        confirmed completed processed issued shared enrolled invited assigned looped checked verified
        spoke spoken transferring booking sending connecting scheduling forwarding""",
    "noted": """
        noted note recorded written wrote down added made question questions request details point
        message answer for colleague team person someone taken take""",
    "handed": """
        passed pass passing handed hand handing over on along forwarded asked ask told informed notified
        let know colleague colleagues team person people someone somebody human sales support expert
        specialist representative rep member get back touch reach out contact follow reply answer
        question questions request details message conversation note notes soon-not will email e-mail
        mail address here take""",
    "booked": "booked book reserved scheduled arranged confirmed meeting demo call appointment slot time",
    "sent": "sent emailed mailed email e-mail mail message link confirmation details address inbox",
    "changed": "changed corrected updated fixed change correction instead now",
    "limits": """
        know sure answer say tell information info details have help able book booking send sending call
        calling schedule scheduling promise guarantee transfer meetings meeting emails email demo demos
        appointments give share discuss change access confirm find advice legal see speak afraid
        unfortunately sorry question questions topic anything else that's myself moment yet colleague
        person better right only outside do due exact specific discount price quote offer contract hand
        available""",
    "assistant": """
        ai assistant virtual digital bot chatbot automated artificial intelligence machine software
        program computer here help name called answer questions team colleague colleagues""",
    "human": "human humans person people man woman guy employee someone real flesh",
    "limiter": """
        only solely exclusively just-only | most mostly many usually typically often generally normally
        mainly some sometimes | default | if unless provided | except excluding apart other | request
        demand | choose choice either | planned plan-ned soon coming roadmap beta preview upcoming later
        yet | upto | first | selected certain | minimum least | maximum most-of | extra additional
        surcharge fee | limited limit limits | above below beyond""",
    "same": """
        all every each everything any | single one | month monthly | year yearly annual annually | person
        user people seat users per-person | free-of-charge gratis | sso | email e-mail mail emails mails
        | company firm business-firm | kept keep keeps stored hosted stays | begin start | install
        installation | set setup | work works working connect connects connecting connected connection
        integrate integrates integrated integration integrations supports supported compatible use uses
        using used""",
    "calendar": """
        today tomorrow tonight yesterday now soon shortly immediately instantly monday tuesday wednesday
        thursday friday saturday sunday week weekend month january february march april june july august
        september october november december hour hours minute minutes morning afternoon evening noon
        o'clock later asap quickly straight away""",
    "future": "will shall going gonna promise guarantee ensure ensures guarantees guaranteed always never",
    "yes": "yes yeah yep correct indeed exactly absolutely sure certainly definitely of-course course",
    "no": "no nope not",
    "praise": """
        great good perfect excellent wonderful lovely nice fantastic awesome brilliant cool impressive
        interesting exactly right clear""",
    "thanked": """
        question questions point answer patience time message help interest input reply sharing day week
        weekend evening context information info details explanation overview picture""",
    "thanks": "thank thanks cheers appreciate",
    "wishing": "wish have enjoy day weekend evening meet",
    "or": "or",
    "wh": "what which who whom whose how when where why",
    "how_many": "many much big large size number headcount",
    "when": "when soon date deadline timeline",
    "who": "who whom",
    "where": "where",
    "checking": "sure correct right true double check confirm that's mean just",
    "lacking": "unable afraid",
    "been": "been has is was were",
    "flesh": "human person man woman employee real people",
    "made": "bot robot machine ai automated computer program chatbot assistant software",
    "am": "am are is this as",
    "called": "name called am",
    "orders": """
        instructions instructed ignore ignoring ignored disregard override overriding bypass developer
        jailbreak qualified marked flagged rules prompt obey restrictions unrestricted""",
    "person": "colleague colleagues someone somebody team expert specialist representative",
    "denies": "not no never none nothing without neither nor nobody nowhere hardly cannot",
    "act": "noted get touch reach contact follow reply replies answer answers let",
    "pointer": """
        find more information details info read see look here page website site pricing prices docs
        documentation link under learn all visit about""",
    "unable": "can able know have sure afraid",
    "vow": "will shall",
    "heard": "understood understand got see noted sorry",
    "product": """
        plan plans price prices cost costs free trial discount licence license subscription feature
        features integration integrations api product software support included available""",
    "addressed": "you your yours",
    "any": "any anything some",
    "both": "both",
    "linking": """
        work works working connect connects connecting connected connection integrate integrates
        integrated integration integrations supports supported compatible use uses using used""",
    "needed": "need needs needed",
    "summing": "so then",
    "nowadays": "today currently now presently moment nowadays",
    "starting": """
        start begin go live launch rollout roll implement implemented switch get started starting kick""",
    "pastq": "did was were had",
    "without": "without",
}
