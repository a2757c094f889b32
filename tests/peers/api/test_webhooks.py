"""Outgoing webhooks: subscribed, told, signed, rotated."""

import base64
import hashlib
import hmac
import http.server
import json
import threading
import time

from api.stage import Case, Tenant, eventually


class Subscriber:
    """Another program of the tenant's, which is told of events."""

    def __init__(self):
        subscriber = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                subscriber.events.append((dict(self.headers), body))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.events = []
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/in"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def bodies(self, kind):
        return [body for body in (json.loads(raw) for _, raw in self.events) if body["type"] == kind]


def signed(secret, headers, body):
    """Whether one of the signatures is this secret's, as Standard Webhooks says."""
    headers = {name.lower(): value for name, value in headers.items()}
    text = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{body}".encode()
    key = base64.b64decode(secret.removeprefix("whsec_"))
    made = "v1," + base64.b64encode(hmac.new(key, text, hashlib.sha256).digest()).decode()
    fresh = abs(time.time() - int(headers["webhook-timestamp"])) < 300
    return fresh and made in headers["webhook-signature"].split()


class OutgoingWebhooks(Case):
    def test_a_subscriber_is_told(self):
        tenant, subscriber = Tenant("Subscribing", self.twilio), Subscriber()
        events = ["message.created", "message.status", "conversation.opened", "conversation.closed"]
        made = self.expect(tenant.admin.post("/outgoing_webhooks/", {
            "owner_id": tenant.id, "url": subscriber.url, "events": events}), 201)
        self.assertTrue(made["secret"].startswith("whsec_"))
        at = f"/outgoing_webhooks/{made['webhook_id']}"
        self.assertNotIn("secret", self.expect(tenant.admin.get(at), 200))
        self.expect(tenant.write.get(at), 403)
        self.expect(self.acme.admin.get(at), 404)

        customer = self.customer()
        conv_id = tenant.conversation(customer)
        self.expect(tenant.write.post(f"/conversations/{conv_id}/messages", {
            "from_number": tenant.number, "to_number": customer, "body": "Bom dia!",
            "direction": "outbound", "message_owner": "agent"}), 201)
        eventually("the delivery is told of", lambda: "delivered" in json.dumps(subscriber.bodies("message.status")))
        self.expect(tenant.write.post(f"/conversations/{conv_id}/close"), 200)
        eventually("the end is told of", lambda: subscriber.bodies("conversation.closed"))

        self.assertEqual([body["data"]["message"]["direction"] for body in subscriber.bodies("message.created")],
                         ["inbound", "outbound"])
        [opened] = subscriber.bodies("conversation.opened")
        self.assertEqual(opened["owner_id"], tenant.id)
        self.assertEqual(opened["data"]["conversation"]["conv_id"], conv_id)
        [closed] = subscriber.bodies("conversation.closed")
        self.assertEqual(closed["data"]["conversation"]["status"], "agent_closed")
        for headers, body in subscriber.events:
            self.assertTrue(signed(made["secret"], headers, body), headers)
        self.assertFalse(signed("whsec_" + base64.b64encode(b"x" * 24).decode(), *subscriber.events[0]))

        rotated = self.expect(tenant.admin.post(f"{at}/rotate_secret"), 200)
        subscriber.events.clear()
        tenant.hears(self.customer(), "outra")
        eventually("it is told of", lambda: subscriber.bodies("message.created"))
        for secret in (made["secret"], rotated["secret"]):  # the old one for a day
            self.assertTrue(signed(secret, *subscriber.events[0]))

        def all_delivered():  # noted a moment after the subscriber was told
            log = self.expect(tenant.admin.get(f"{at}/deliveries"), 200)["deliveries"]
            return all(one["state"] == "delivered" for one in log)
        eventually("every delivery is noted", all_delivered)
        self.expect(tenant.admin("DELETE", at), 200)
        self.expect(tenant.admin.get(at), 404)

    def test_where_it_may_go(self):
        for url in ("http://10.0.0.1/", "https://169.254.169.254/latest", "ftp://example.com/", "text", ""):
            answer = self.acme.direct.post("/outgoing_webhooks/", {
                "owner_id": self.acme.id, "url": url, "events": ["message.created"]})
            self.assertEqual(answer.status, 422, answer)
