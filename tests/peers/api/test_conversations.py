"""Conversations: begun, listed, closed, extended."""

import threading
from datetime import datetime, timedelta, timezone

from api.stage import UNKNOWN, Case, Tenant


class Conversations(Case):
    def test_create(self):
        customer = self.customer()
        answer = self.acme.begins(customer, metadata={"order": 17, "tags": ["a", "b"]})
        created = self.expect(answer, 201)
        self.assertEqual(list(created)[:8], ["conv_id", "owner_id", "from_number", "to_number", "status",
                                             "started_at", "ended_at", "channel"])
        self.assertLessEqual({"user_id", "updated_at", "expires_at", "phone_number", "context", "metadata"},
                             created.keys())
        self.assertIs(type(created["conv_id"]), int)
        self.assertEqual(created["owner_id"], self.acme.id)
        self.assertEqual((created["from_number"], created["to_number"]), (customer, self.acme.number))
        self.assertEqual((created["status"], created["channel"]), ("pending", "whatsapp"))
        self.assertIsNone(created["ended_at"])
        self.assertEqual(created["metadata"]["order"], 17)
        self.assertEqual(created["phone_number"], customer.removeprefix("whatsapp:"))
        self.assertEqual(self.instant(created["expires_at"]) - self.instant(created["started_at"]),
                         timedelta(minutes=1440))
        again = self.expect(self.acme.begins(customer), 201)
        self.assertEqual(again["conv_id"], created["conv_id"])
        self.assertEqual(self.expect(self.acme.read.get(f"/conversations/{created['conv_id']}"), 200)["conv_id"],
                         created["conv_id"])

    def test_without_the_slash(self):
        body = {"owner_id": self.acme.id, "from_number": self.customer(), "to_number": self.acme.number}
        api = self.acme.direct
        ids = [self.expect(api.post("/conversations" + end, body), 201)["conv_id"] for end in ("", "/")]
        self.assertEqual(ids[0], ids[1])
        at = f"/conversations/{ids[0]}"
        for end in ("", "/"):
            self.expect(api.get("/conversations" + end, owner_id=self.acme.id), 200)
            self.expect(api.get(at + end), 200)
            self.expect(api.get(f"{at}/messages{end}"), 200)
            self.expect(api.post(f"{at}/extend{end}"), 200)
        self.expect(api.post(f"{at}/close/"), 200)

    def test_the_ninth_digit(self):
        created = self.expect(self.acme.begins("whatsapp:+551188887777"), 201)
        self.assertEqual(created["phone_number"], "+5511988887777")
        self.assertEqual(created["from_number"], "whatsapp:+551188887777")

    def test_two_at_once_are_one(self):
        customer, found = self.customer(), []
        calls = [threading.Thread(target=lambda: found.append(self.acme.begins(customer))) for _ in range(8)]
        for call in calls:
            call.start()
        for call in calls:
            call.join()
        self.assertEqual({answer.status for answer in found}, {201}, found)
        self.assertEqual(len({answer.json["conv_id"] for answer in found}), 1)

    def test_what_is_missing_or_wrong(self):
        post = self.acme.direct.post
        self.refused(post("/conversations/", {}), ("body", "owner_id"), ("body", "from_number"),
                     ("body", "to_number"))
        good = {"owner_id": self.acme.id, "from_number": self.customer(), "to_number": self.acme.number}
        self.refused(post("/conversations/", good | {"from_number": 5}), ("body", "from_number"))
        self.refused(post("/conversations/", good | {"owner_id": "one"}), ("body", "owner_id"))
        self.refused(post("/conversations/", good | {"metadata": []}), ("body", "metadata"))
        self.refused(post("/conversations/", good | {"channel": 5}), ("body", "channel"))
        self.refused(post("/conversations/", good | {"user_id": UNKNOWN}), ("body", "user_id"))
        for nonsense in (b"{", b"[]", b'"text"', b""):
            detail = self.expect(post("/conversations/", nonsense), 422)["detail"]
            self.assertEqual(detail[0]["loc"][0], "body", detail)
        self.expect(post("/conversations/", good | {"owner_id": UNKNOWN}), 404)
        self.expect(post("/conversations/", good | {"owner_id": self.other.id}), 404)

    def test_list(self):
        first, second = (self.acme.conversation(self.customer()) for _ in range(2))
        found = self.expect(self.acme.read.get("/conversations/", owner_id=self.acme.id, limit=2), 200)
        self.assertEqual([one["conv_id"] for one in found["conversations"]], [second, first])
        self.assertGreaterEqual(found["total"], 2)
        self.acme.hears(self.expect(self.acme.read.get(f"/conversations/{first}"), 200)["from_number"], "oi")
        found = self.expect(self.acme.read.get("/conversations/", owner_id=self.acme.id, limit=1), 200)
        self.assertEqual([one["conv_id"] for one in found["conversations"]], [first])
        self.expect(self.acme.write.post(f"/conversations/{first}/close"), 200)
        found = self.expect(self.acme.read.get("/conversations/", owner_id=self.acme.id, limit=1), 200)
        self.assertEqual([one["conv_id"] for one in found["conversations"]], [second])

    def test_limits_of_the_list(self):
        for limit in (0, 1001, -1, "x", "1.5", ""):
            self.refused(self.acme.direct.get("/conversations/", owner_id=self.acme.id, limit=limit),
                         ("query", "limit"))
        self.refused(self.acme.direct.get("/conversations/", owner_id="x"), ("query", "owner_id"))
        self.expect(self.acme.read.get("/conversations/", owner_id=self.other.id), 404)
        self.expect(self.acme.read.get("/conversations/", owner_id=UNKNOWN), 404)

    def test_paging_over_250(self):
        tenant = Tenant("Paging", self.twilio)
        made = [self.expect(tenant.begins(self.customer()), 201)["conv_id"] for _ in range(250)]
        whole = self.expect(tenant.read.get("/conversations/", owner_id=tenant.id), 200)
        self.assertEqual((len(whole["conversations"]), whole["total"]), (100, 250))
        seen, query = [], {"owner_id": tenant.id, "limit": 40}
        while True:
            page = self.expect(tenant.read.get("/conversations/", **query), 200)
            seen += [one["conv_id"] for one in page["conversations"]]
            if not page.get("next_cursor"):
                break
            query["cursor"] = page["next_cursor"]
        self.assertEqual(seen, made[::-1])
        at_once = self.expect(tenant.read.get("/conversations/", owner_id=tenant.id, limit=1000), 200)
        self.assertEqual([one["conv_id"] for one in at_once["conversations"]], made[::-1])

    def test_unknown_ids(self):
        for conv_id in (UNKNOWN, 0, self.other.conversation(self.customer())):
            at = f"/conversations/{conv_id}"
            self.expect(self.acme.read.get(at), 404)
            self.expect(self.acme.read.get(at + "/messages"), 404)
            self.expect(self.acme.write.post(at + "/close"), 404)
            self.expect(self.acme.write.post(at + "/extend"), 404)
            self.expect(self.say(conv_id, self.customer(), "olá"), 404)
        for conv_id in ("x", "1.5", "99999999999999999999"):
            self.refused(self.acme.direct.get(f"/conversations/{conv_id}"), ("path", "conv_id"))

    def test_close(self):
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        closed = self.expect(self.acme.write.post(f"/conversations/{conv_id}/close"), 200)
        self.assertEqual(closed["status"], "agent_closed")
        self.assertLess(abs(self.instant(closed["ended_at"]) - datetime.now(timezone.utc)),
                        timedelta(minutes=1))
        self.expect(self.acme.write.post(f"/conversations/{conv_id}/close"), 409)
        self.expect(self.acme.write.post(f"/conversations/{conv_id}/extend"), 409)
        self.expect(self.say(conv_id, customer, "ainda está aí?"), 409)

        self.acme.hears(customer, "voltei")
        new = self.expect(self.acme.begins(customer), 201)
        self.assertNotEqual(new["conv_id"], conv_id)
        self.assertEqual(new["previous_conv_id"], conv_id)
        self.assertEqual([one["body"] for one in self.messages(new["conv_id"])], ["voltei"])
        old = self.expect(self.acme.read.get(f"/conversations/{conv_id}"), 200)
        self.assertEqual(old["status"], "agent_closed")

    def test_close_with_status_and_reason(self):
        for status in ("support_closed", "user_closed", "expired", "failed", "idle_timeout", "agent_closed"):
            conv_id = self.acme.conversation(self.customer())
            closed = self.expect(self.acme.write.post(f"/conversations/{conv_id}/close", status=status,
                                                      reason="pedido entregue"), 200)
            self.assertEqual(closed["status"], status)
        conv_id = self.acme.conversation(self.customer())
        for status in ("pending", "progress", "done", ""):
            self.refused(self.acme.direct.post(f"/conversations/{conv_id}/close", status=status),
                         ("query", "status"))

    def test_extend(self):
        conv_id = self.acme.conversation(self.customer())
        expires = self.instant(self.expect(self.acme.read.get(f"/conversations/{conv_id}"), 200)["expires_at"])
        for query, minutes in (({"additional_minutes": 30}, 30), ({}, 1440)):
            extended = self.expect(self.acme.write.post(f"/conversations/{conv_id}/extend", **query), 200)
            expires += timedelta(minutes=minutes)
            self.assertEqual(self.instant(extended["expires_at"]), expires)
        for minutes in (0, -5, "x"):
            self.refused(self.acme.direct.post(f"/conversations/{conv_id}/extend", additional_minutes=minutes),
                         ("query", "additional_minutes"))
