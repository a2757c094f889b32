"""What the examples stand on: tenants, customers, and how an answer is looked at."""

import itertools
import json
import secrets
import subprocess
import time
import unittest
from datetime import datetime, timedelta

from api.client import Api
from api.twilio import webhook

STAGE = {}  # what api_client.py was told, and what it made of it
UNKNOWN = 9_000_000_000_000  # an id that nobody has


def ownerctl(*words, stdin=""):
    """One call of ownerctl; what it prints as JSON."""
    ran = subprocess.run([STAGE["ownerctl"], *map(str, words), "--json"], input=stdin, text=True,
                         capture_output=True, env=STAGE["environment"], cwd=STAGE["folder"])
    if ran.returncode != 0:
        raise RuntimeError(f"ownerctl {' '.join(map(str, words))}: {ran.stdout}{ran.stderr}")
    return json.loads(ran.stdout)


class Tenant:
    """A tenant with a Twilio account, a number and a key of each scope."""

    numbers = itertools.count(1)

    def __init__(self, name, twilio):
        number = next(Tenant.numbers)
        email = f"{secrets.token_hex(6)}@example.com"
        self.id = ownerctl("owner", "add", "--name", name, "--email", email)["owner_id"]
        self.account, self.token = "AC" + secrets.token_hex(16), secrets.token_hex(16)
        self.number = f"whatsapp:+55114000{number:04}"
        twilio.tokens[self.account] = self.token
        ownerctl("twilio", "set", "--owner", self.id, "--account-sid", self.account, "--phone-number",
                 self.number, "--api-base-url", twilio.url, stdin=self.token + "\n")
        self.read, self.write, self.admin = (Api(STAGE["api"], self.key(scope)["api_key"])
                                             for scope in ("read", "write", "admin"))
        # For what /openapi.json does not have: calls that are wrong on purpose, the other form of a path.
        self.direct = Api(STAGE["receiver"], self.admin.key)

    def key(self, scope, *more):
        return ownerctl("api-key", "create", "--owner", self.id, "--scope", scope, *more)

    def hears(self, customer, body, at=None, **more):
        """A customer's message reaches the receiver; its MessageSid."""
        sid = "SM" + secrets.token_hex(16)
        status = webhook((at or STAGE["receiver"]) + "/webhooks/twilio/inbound", self.token, {
            "MessageSid": sid, "AccountSid": self.account, "From": customer, "To": self.number,
            "Body": body, "NumMedia": "0", "ProfileName": "Ana", **more})
        assert status == 200, f"the webhook was answered {status}"
        return sid

    def begins(self, customer, **more):
        return self.write.post("/conversations/", {
            "owner_id": self.id, "from_number": customer, "to_number": self.number, **more})

    def conversation(self, customer):
        """The customer's active conversation, begun by a message of theirs."""
        self.hears(customer, "Olá, preciso de ajuda com o meu pedido")
        return self.begins(customer).json["conv_id"]


def eventually(what, check, seconds=20):
    end = time.monotonic() + seconds
    while True:
        result = check()
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} seconds: {what}")
        time.sleep(0.05)


class Case(unittest.TestCase):
    customers = itertools.count(1)

    @classmethod
    def setUpClass(cls):
        cls.acme, cls.other, cls.twilio = STAGE["acme"], STAGE["other"], STAGE["twilio"]

    def customer(self):
        return f"whatsapp:+55119{next(Case.customers):08}"

    def expect(self, answer, status):
        self.assertEqual(answer.status, status, answer)
        if status != 204:
            self.assertIn("application/json", answer.headers["Content-Type"], answer)
        if status >= 400:
            self.assertIn("detail", answer.json)
        return answer.json

    def refused(self, answer, *places):
        """422, with one entry for each place; loc, msg and type as the contract has them."""
        detail = self.expect(answer, 422)["detail"]
        self.assertEqual(sorted(map(str, (entry["loc"] for entry in detail))),
                         sorted(str(list(place)) for place in places), answer)
        for entry in detail:
            self.assertTrue(entry["msg"] and entry["type"], answer)

    def instant(self, text):
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
        self.assertEqual(moment.utcoffset(), timedelta(0), text)
        return moment

    def messages(self, conv_id, **query):
        return self.expect(self.acme.read.get(f"/conversations/{conv_id}/messages", **query), 200)

    def say(self, conversation, customer, body, direction="outbound", **more):
        ours, theirs = self.acme.number, customer
        both = (ours, theirs) if direction == "outbound" else (theirs, ours)
        return self.acme.write.post(f"/conversations/{conversation}/messages", {
            "from_number": both[0], "to_number": both[1], "body": body, "direction": direction,
            "message_owner": "agent" if direction == "outbound" else "user", **more})
