"""The company of the demo. It does not exist; `example` is a domain that never will."""

COMPANY = "Fernhill Desk"
DOMAIN = "fernhill.example"
PASSWORD = "fernhill-demo"
# (role, e-mail, password)
DEMO_LOGINS: list[tuple[str, str, str]] = [
    ("Sales ops", f"ops@{DOMAIN}", PASSWORD),
    ("Sales rep", f"ana.rep@{DOMAIN}", PASSWORD),
    ("Sales rep", f"ben.rep@{DOMAIN}", PASSWORD),
    ("Manager", f"mara.manager@{DOMAIN}", PASSWORD),
]
# (what it is for, path)
PAGES: list[tuple[str, str]] = [
    ("The company's pricing page, with the chat", "/demo/"),
    ("Sales ops: schema, rules, knowledge, mails", "/admin/"),
    ("Sales rep: leads", "/leads/"),
    ("Manager: funnel", "/funnel/"),
    ("API documentation", "/api/docs"),
]
