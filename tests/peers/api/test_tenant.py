"""What a key sees of its tenant: contacts, staff, the tenant itself, a conversation's history."""

from api.stage import UNKNOWN, Case, ownerctl


class Tenants(Case):
    def test_contacts(self):
        customer = self.customer()
        self.acme.conversation(customer)
        number = customer.removeprefix("whatsapp:")
        found = self.expect(self.acme.read.get("/contacts/", phone_number=number), 200)["contacts"]
        [contact] = found
        self.assertEqual((contact["phone_number"], contact["name"]), (number, "Ana"))
        at = f"/contacts/{contact['contact_id']}"
        changed = self.expect(self.acme.write("PATCH", at, body={"name": "Ana Souza", "metadata": {"vip": True}}), 200)
        self.assertEqual((changed["name"], changed["metadata"]), ("Ana Souza", {"vip": True}))
        self.assertEqual(self.expect(self.acme.read.get(at), 200), changed)
        self.assertIn(changed, self.expect(self.acme.read.get("/contacts/", q="ana s", limit=1000), 200)["contacts"])
        self.expect(self.other.read.get(at), 404)
        self.expect(self.other.write("PATCH", at, body={"name": "x"}), 404)
        self.refused(self.acme.direct("PATCH", at, body={"name": 5}), ("body", "name"))

    def test_the_tenant_and_its_staff(self):
        tenant = self.expect(self.acme.read.get(f"/owners/{self.acme.id}"), 200)
        self.assertLessEqual({"owner_id", "name", "email", "created_at", "active"}, tenant.keys())
        self.expect(self.acme.read.get(f"/owners/{self.other.id}"), 404)
        self.expect(self.acme.read.get(f"/owners/{UNKNOWN}"), 404)
        ownerctl("user", "add", "--owner", self.acme.id, "--name", "maria", "--role", "agent")
        users = self.expect(self.acme.read.get("/users/", owner_id=self.acme.id), 200)["users"]
        self.assertIn("maria", [user["profile_name"] for user in users])
        self.assertLessEqual({"user_id", "owner_id", "profile_name", "first_name", "last_name", "role",
                              "phone", "active", "created_at"}, users[0].keys())
        customer = self.customer()
        user_id = users[0]["user_id"]
        self.assertEqual(self.expect(self.acme.begins(customer, user_id=user_id), 201)["user_id"], user_id)
        self.expect(self.acme.read.get("/users/", owner_id=self.other.id), 404)

    def test_history(self):
        conv_id = self.acme.conversation(self.customer())
        self.expect(self.acme.write.post(f"/conversations/{conv_id}/close", reason="entregue"), 200)
        history = self.expect(self.acme.read.get(f"/conversations/{conv_id}/transitions"), 200)
        last = history[-1]
        self.assertEqual((last["from_status"], last["to_status"], last["reason"]),
                         ("progress", "agent_closed", "entregue"))
        self.assertTrue(last["actor"])
        self.instant(last["at"])

    def test_filters_of_the_list(self):
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        self.expect(self.acme.write.post(f"/conversations/{conv_id}/close", status="support_closed"), 200)

        def ids(**query):
            found = self.expect(self.acme.read.get("/conversations/", owner_id=self.acme.id, **query), 200)
            return [one["conv_id"] for one in found["conversations"]]
        number = customer.removeprefix("whatsapp:")
        self.assertEqual(ids(phone_number=number), [])
        for status in ("closed", "all", "support_closed"):
            self.assertEqual(ids(phone_number=number, status=status), [conv_id])
        self.assertEqual(ids(phone_number=number, status="all", channel="sms"), [])
        self.assertEqual(ids(phone_number=number, status="all", assignee="none"), [conv_id])
        self.assertEqual(ids(status="all", updated_since="2100-01-01T00:00:00Z"), [])
        for wrong in ({"status": "open"}, {"assignee": "me"}, {"updated_since": "yesterday"}, {"cursor": "x"}):
            self.refused(self.acme.direct.get("/conversations/", owner_id=self.acme.id, **wrong),
                         ("query", *wrong))
