from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.test import Client

from leadqual.accounts import roles, throttle
from leadqual.accounts.models import MANAGER, REP, ROLES, SALES_OPS, ApiToken, User

pytestmark = pytest.mark.django_db
PASSWORD = "a good long one"


def person(name: str, role: str) -> User:
    user = User.objects.create_user(f"{name}@fernhill.example", PASSWORD, name=name.capitalize())
    roles.give(user, role)
    return User.objects.get(pk=user.pk)


@pytest.fixture
def alice() -> User:
    return person("alice", REP)


def test_three_people_have_the_rights_of_their_roles_and_no_others(alice: User) -> None:
    mona, olga = person("mona", MANAGER), person("olga", SALES_OPS)
    assert alice.get_all_permissions() == {"crm.view_lead", "crm.work_lead"}
    reports = {"crm.view_funnel", "conversations.view_modelcall"}
    assert mona.get_all_permissions() == {"crm.view_lead", "crm.view_all_leads", *reports}
    assert olga.get_all_permissions() == roles.codenames(SALES_OPS)
    assert not olga.has_perm("crm.work_lead")
    assert [user.is_staff for user in (alice, mona, olga)] == [False, False, True]


def test_nobodys_role_reaches_users_tokens_or_rights() -> None:
    for role in ROLES:
        for name in roles.codenames(role) - {"accounts.view_user"}:
            app, _dot, _rest = name.partition(".")
            assert app not in ("accounts", "auth", "sessions", "contenttypes", "admin"), name


def test_migrating_makes_the_groups_what_the_table_says() -> None:
    group = Group.objects.get(name=REP)
    group.permissions.add(Permission.objects.get(codename="delete_lead"))
    Group.objects.get(name=MANAGER).delete()
    call_command("migrate", verbosity=0)
    rights = group.permissions.select_related("content_type")
    held = {f"{right.content_type.app_label}.{right.codename}" for right in rights}
    assert held == roles.codenames(REP)
    assert Group.objects.filter(name=MANAGER).exists()


def test_giving_a_role_takes_the_others(alice: User) -> None:
    roles.give(alice, SALES_OPS)
    assert alice.is_staff
    roles.give(alice, REP)
    assert [group.name for group in alice.groups.all()] == [REP]
    assert not alice.is_staff


def log_in(client: Client, email: str, password: str = PASSWORD, address: str = "192.0.2.1") -> int:
    data = {"username": email, "password": password}
    return client.post("/login/", data, REMOTE_ADDR=address).status_code


@pytest.mark.parametrize(
    "email", ["alice@fernhill.example", "ALICE@Fernhill.Example", " alice@fernhill.example"]
)
def test_the_address_is_the_log_in_in_whatever_case(client: Client, alice: User, email: str) -> None:
    assert log_in(client, email) == 302
    assert client.get("/leads/").status_code == 200
    assert client.post("/logout/").status_code == 302
    assert client.get("/leads/").status_code == 302


def test_two_users_cannot_have_one_address_in_two_cases(alice: User) -> None:
    with pytest.raises(Exception, match="unique"):
        User.objects.create(email="Alice@fernhill.example")


def test_a_wrong_password_and_an_unknown_address_read_the_same(client: Client, alice: User) -> None:
    texts = []
    for email in (alice.email, "nobody@fernhill.example"):
        answer = client.post("/login/", {"username": email, "password": "wrong"})
        assert answer.status_code == 422
        texts.append(answer.text.split("<form", 1)[0].replace(email, ""))
    assert "is not right" in texts[0]
    assert texts[0] == texts[1]


def test_an_inactive_user_cannot_log_in(client: Client, alice: User) -> None:
    User.objects.update(is_active=False)
    assert log_in(client, alice.email) == 422


def test_guessing_is_barred_with_a_message_and_only_for_the_guesser(client: Client, alice: User) -> None:
    for _ in range(throttle.PER_PAIR):
        assert log_in(client, alice.email, "wrong") == 422
    answer = client.post("/login/", {"username": alice.email, "password": PASSWORD}, REMOTE_ADDR="192.0.2.1")
    assert answer.status_code == 429
    assert "wait a quarter of an hour" in answer.text
    assert log_in(client, alice.email, address="192.0.2.2") == 302


def test_guessing_from_everywhere_is_barred_too(client: Client, alice: User) -> None:
    for n in range(throttle.PER_ACCOUNT):
        log_in(client, alice.email, "wrong", address=f"192.0.2.{n}")
    assert log_in(client, alice.email, address="198.51.100.1") == 429


def test_many_accounts_from_one_address_are_barred(client: Client, alice: User) -> None:
    for n in range(throttle.PER_ADDRESS):
        log_in(client, f"u{n}@fernhill.example", "wrong")
    assert log_in(client, alice.email) == 429


def test_a_log_in_that_works_forgives_the_typos_before(client: Client, alice: User) -> None:
    for _ in range(3):
        for _ in range(throttle.PER_PAIR - 1):
            log_in(client, alice.email, "wrong")
        assert log_in(client, alice.email) == 302


def test_the_next_page_is_never_elsewhere(client: Client, alice: User) -> None:
    data = {"username": alice.email, "password": PASSWORD, "next": "https://evil.example/"}
    assert client.post("/login/", data)["Location"] == "/leads/"
    data["next"] = "/funnel/"
    assert client.post("/login/", data)["Location"] == "/funnel/"


def test_a_part_of_a_page_asked_for_too_late_brings_the_whole_log_in(client: Client) -> None:
    page = "http://testserver/leads/?q=ann"
    late = {"HX-Request": "true", "HX-Current-URL": page}
    answer = client.get("/leads/?q=anna", headers=late, follow=True)
    assert answer.headers["HX-Redirect"] == "/login/?next=%2Fleads%2F%3Fq%3Dann"
    foreign = late | {"HX-Current-URL": "https://evil.example/x"}
    assert client.get("/login/", headers=foreign).headers["HX-Redirect"] == "/login/?next=%2Fleads%2F"


def test_the_admins_log_in_is_ours(client: Client) -> None:
    answer = client.get("/admin/", follow=True)
    assert answer.redirect_chain[-1][0] == "/login/?next=%2Fadmin%2F"


@pytest.fixture
def root(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("root@fernhill.example", PASSWORD))
    return client


def test_a_user_is_made_in_the_admin_and_the_role_lets_them_in(root: Client) -> None:
    group = Group.objects.get(name=SALES_OPS)
    data = {
        "email": "Olga@Fernhill.example",
        "name": "Olga",
        "groups": [group.pk],
        "usable_password": "true",
        "password1": "an0ther good one",
        "password2": "an0ther good one",
    }
    answer = root.post("/admin/accounts/user/add/", data)
    assert answer.status_code == 302, answer.context["adminform"].form.errors
    olga = User.objects.get(name="Olga")
    assert (olga.email, olga.is_staff) == ("olga@fernhill.example", True)
    assert root.get(f"/admin/accounts/user/{olga.pk}/change/").status_code == 200
    assert root.get("/admin/accounts/user/").status_code == 200


def test_a_token_is_shown_once_and_stored_as_a_hash(root: Client) -> None:
    data = {"name": "Our CRM", "scopes": [ApiToken.LEADS_READ], "active": "on"}
    answer = root.post("/admin/accounts/apitoken/add/", data, follow=True)
    shown = " ".join(str(message) for message in answer.context["messages"])
    secret = next(word for word in shown.split() if word.startswith("lq_"))
    token = ApiToken.objects.get()
    assert token.token_hash == ApiToken.digest(secret)
    page = root.get(f"/admin/accounts/apitoken/{token.pk}/change/").text
    assert secret not in page
    root.post(f"/admin/accounts/apitoken/{token.pk}/change/", data | {"name": "Other"})
    assert ApiToken.objects.get().token_hash == token.token_hash


def test_sales_ops_cannot_make_users_or_tokens(client: Client) -> None:
    client.force_login(person("olga", SALES_OPS))
    for address in ("user/add", "apitoken", "apitoken/add"):
        assert client.get(f"/admin/accounts/{address}/").status_code == 403
    assert client.get("/admin/").status_code == 200
