"""Messages: from customers, to customers, their delivery."""

import json
import secrets

from api.stage import Case, eventually


class Messages(Case):
    def test_inbound_webhook(self):
        customer = "whatsapp:+551177776666"  # without the ninth digit, as WhatsApp names old numbers
        sid = self.acme.hears(customer, "bom dia 🙂 çã & <b>")
        conversation = self.expect(self.acme.begins("whatsapp:+5511977776666"), 201)
        self.assertEqual(conversation["status"], "progress")
        self.assertEqual(conversation["phone_number"], "+5511977776666")
        [message] = self.messages(conversation["conv_id"])
        self.assertEqual(list(message)[:6], ["msg_id", "conv_id", "body", "direction", "timestamp",
                                             "message_owner"])
        self.assertLessEqual({"from_number", "to_number", "sent_by_ia", "message_type", "content", "metadata"},
                             message.keys())
        self.assertEqual((message["body"], message["direction"], message["message_owner"]),
                         ("bom dia 🙂 çã & <b>", "inbound", "user"))
        self.assertEqual((message["from_number"], message["to_number"]), (customer, self.acme.number))
        self.assertIs(message["sent_by_ia"], False)
        self.assertIn(sid, json.dumps(message))
        self.instant(message["timestamp"])

    def test_outbound_is_sent_and_delivered(self):
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        text = "Bom dia! Já estou vendo isso — 1 minuto 🙂"
        sent = self.expect(self.say(conv_id, customer, text, conv_id=conv_id, metadata={"bot": "v2"}), 201)
        self.assertEqual((sent["conv_id"], sent["direction"], sent["body"]), (conv_id, "outbound", text))
        self.assertEqual(sent["message_type"], "text")
        self.assertEqual(sent["metadata"]["bot"], "v2")

        def delivered():
            last = self.messages(conv_id)[-1]
            return last["msg_id"] == sent["msg_id"] and last["status"] == "delivered"
        eventually("the message is delivered", delivered)
        taken = [form for form in self.twilio.taken if form["Body"] == text]
        self.assertEqual([(form["From"], form["To"]) for form in taken], [(self.acme.number, customer)])

    def test_each_author(self):
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        for owner in ("agent", "system", "tool", "support"):
            sent = self.expect(self.say(conv_id, customer, owner, message_owner=owner), 201)
            self.assertEqual(sent["message_owner"], owner)
        inbound = self.expect(self.say(conv_id, customer, "e eu", "inbound", content="and I"), 201)
        self.assertEqual((inbound["message_owner"], inbound["direction"], inbound["content"]),
                         ("user", "inbound", "and I"))
        self.assertEqual([one["body"] for one in self.messages(conv_id)][1:],
                         ["agent", "system", "tool", "support", "e eu"])

    def test_pages_of_messages(self):
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        for i in range(9):
            self.expect(self.say(conv_id, customer, f"{i}", "inbound"), 201)
        bodies = [one["body"] for one in self.messages(conv_id)]
        self.assertEqual(bodies[1:], [str(i) for i in range(9)])
        self.assertEqual([one["body"] for one in self.messages(conv_id, limit=3, offset=4)], bodies[4:7])
        self.assertEqual(self.messages(conv_id, offset=10), [])
        for query in ({"limit": 0}, {"limit": 1001}):
            self.refused(self.acme.direct.get(f"/conversations/{conv_id}/messages", **query), ("query", "limit"))
        self.refused(self.acme.direct.get(f"/conversations/{conv_id}/messages", offset=-1), ("query", "offset"))

    def test_what_is_missing_or_wrong(self):
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        at = f"/conversations/{conv_id}/messages"
        post = self.acme.direct.post
        self.refused(post(at, {}), *(("body", name) for name in
                                     ("from_number", "to_number", "body", "direction", "message_owner")))
        good = {"from_number": self.acme.number, "to_number": customer, "body": "oi",
                "direction": "outbound", "message_owner": "agent"}
        self.refused(post(at, good | {"direction": "sideways"}), ("body", "direction"))
        self.refused(post(at, good | {"message_owner": "nobody"}), ("body", "message_owner"))
        self.refused(post(at, good | {"message_type": "smell"}), ("body", "message_type"))
        self.refused(post(at, good | {"conv_id": conv_id + 1}), ("body", "conv_id"))
        self.refused(post(at, good | {"body": 5, "metadata": "x"}), ("body", "body"), ("body", "metadata"))
        self.refused(post(at, good | {"body": "a\0b"}), ("body", "body"))
        answer = post(at, good | {"to_number": self.customer()})
        self.assertEqual(self.expect(answer, 422)["detail"][0]["loc"][0], "body")
        self.assertEqual(len(self.messages(conv_id)), 1)

    def test_the_same_key_is_the_same_message(self):
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        key = {"Idempotency-Key": secrets.token_hex(8)}
        body = {"from_number": self.acme.number, "to_number": customer, "body": "uma vez só",
                "direction": "outbound", "message_owner": "agent"}
        at = f"/conversations/{conv_id}/messages"
        answers = [self.expect(self.acme.write.post(at, body, key), 201) for _ in range(3)]
        self.assertEqual(len({answer["msg_id"] for answer in answers}), 1)
        self.assertEqual(len(self.messages(conv_id)), 2)
        self.expect(self.acme.write.post(at, body | {"body": "outra"}, key), 422)
        eventually("it is sent", lambda: any(form["Body"] == body["body"] for form in self.twilio.taken))
        self.assertEqual([form["Body"] for form in self.twilio.taken].count(body["body"]), 1)
