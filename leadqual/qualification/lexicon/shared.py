"""Words that every chat uses, whatever its language."""

TAGS = {
    "yes": "ok, okay, yes, yep, yeah, super, perfect, correct, all good, jep",
    "weakyes": "ok, okay, super, perfect",
    "correct": "sorry, oops, ups, correction, pardon, wait, no wait, edit",
    "laugh": "lol, ha ha, haha, hahaha, lmao, rofl, hihi, xd",
    "sarcasm": "jk",
    "inject": """ignore previous instructions, ignore all previous, ignore your instructions, mark me as,
        system prompt, system :, you are now, developer mode""",
    "hedge": "ca, circa, approx, +-, ish",
    "neutral": "no problem, no stress, no go",
}
