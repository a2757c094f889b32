"""Customers whose webhooks Twilio brings, and agents who answer: what each was told is kept."""

import base64
import dataclasses
import hashlib
import hmac
import http.client
import json
import random
import threading
import time
import urllib.parse
from uuid import UUID

from stage import PUBLIC

INBOUND = "/webhooks/twilio/inbound"
CUSTOMERS_EACH = 6  # of a connection
CONNECTIONS = 8
AGENTS = 2
TIMEOUT_SECONDS = 15  # Twilio's own
LAST_CALL_SECONDS = 20  # what was begun is tried so much longer when the load ends
AGAIN = 0.04  # the share of webhooks that come once more though they were answered


@dataclasses.dataclass
class Webhook:
    sid: str
    customer: str
    body: str
    answered: bool = False  # 200


@dataclasses.dataclass
class Reply:
    customer: str
    body: str
    answered: bool = False  # 201


class Caller:
    """A kept connection to one of the receivers; another's when that one does not answer."""

    def __init__(self, urls, chance):
        self._addresses = [urllib.parse.urlsplit(url).netloc for url in urls]
        chance.shuffle(self._addresses)
        self._connection = None

    def post(self, path, body, headers):
        """Status and body of the answer; 0 when there was none."""
        try:
            if not self._connection:
                self._connection = http.client.HTTPConnection(self._addresses[0], timeout=TIMEOUT_SECONDS)
            self._connection.request("POST", path, body, headers)
            answer = self._connection.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            self._connection.close()
            self._connection = None
            self._addresses.append(self._addresses.pop(0))
            return 0, b""


class Load:
    def __init__(self, stage, receivers, seed):
        self._stage = stage
        self._urls = [receiver.url for receiver in receivers]
        self._seed = seed
        self._ending, self._deadline = threading.Event(), None
        self._known = []  # customers who have a conversation
        self._lock = threading.Lock()
        self.webhooks, self.replies = [], []
        self.refusals = {}  # how webhooks were answered but with 200: status and the text that came with it
        self._threads = [threading.Thread(target=self._bring, args=(n,)) for n in range(CONNECTIONS)]
        self._threads += [threading.Thread(target=self._answer, args=(n,)) for n in range(AGENTS)]
        for thread in self._threads:
            thread.start()

    def stop(self, last_call_seconds=LAST_CALL_SECONDS):
        self._deadline = time.monotonic() + last_call_seconds
        self._ending.set()
        for thread in self._threads:
            thread.join()

    def _until(self, good, attempt):
        """What came with that answer; nothing when the load was over for good before."""
        while True:
            status, body = attempt()
            if status == good:
                return body
            if self._ending.is_set() and time.monotonic() > self._deadline:
                return None
            time.sleep(0.05)

    # A connection brings its customers' messages one after another, each until it was answered.
    def _bring(self, number):
        chance = random.Random(f"{self._seed} webhooks {number}")
        caller = Caller(self._urls, chance)
        customers = [f"whatsapp:+55119{80000000 + number * CUSTOMERS_EACH + n}" for n in range(CUSTOMERS_EACH)]
        count = 0
        while not self._ending.is_set():
            count += 1
            webhook = Webhook(f"SM{chance.getrandbits(128):032x}", chance.choice(customers),
                              f"Pedido {number}/{count}: quando chega?")
            self.webhooks.append(webhook)
            form = {"MessageSid": webhook.sid, "AccountSid": self._stage.account, "From": webhook.customer,
                    "To": self._stage.number, "Body": webhook.body, "NumMedia": "0", "ProfileName": "Ana"}
            text = PUBLIC + INBOUND + "".join(name + form[name] for name in sorted(form))
            mac = hmac.new(self._stage.token.encode(), text.encode(), hashlib.sha1).digest()
            headers = {"Content-Type": "application/x-www-form-urlencoded",
                       "X-Twilio-Signature": base64.b64encode(mac).decode()}
            encoded = urllib.parse.urlencode(form).encode()

            def attempt():
                status, body = caller.post(INBOUND, encoded, headers)
                if status not in (0, 200):
                    self.refusals[status] = body.decode()
                return status, body
            for _ in range(2 if chance.random() < AGAIN else 1):
                if self._until(200, attempt) is not None:
                    webhook.answered = True
            if webhook.answered:
                with self._lock:
                    self._known.append(webhook.customer)
            time.sleep(chance.uniform(0, 0.03))

    def _answer(self, number):
        chance = random.Random(f"{self._seed} replies {number}")
        caller = Caller(self._urls, chance)
        count = 0
        while not self._ending.wait(chance.uniform(0.02, 0.1)):
            with self._lock:
                if not self._known:
                    continue
                customer = chance.choice(self._known)
            count += 1
            self._reply(caller, customer, f"Resposta {number}/{count}: hoje.", UUID(int=chance.getrandbits(128)))

    def _reply(self, caller, customer, body, key):
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self._stage.key}"}
        parties = {"from_number": self._stage.number, "to_number": customer}
        text = json.dumps({"owner_id": self._stage.owner, **parties}).encode()
        found = self._until(201, lambda: caller.post("/conversations/", text, headers))
        if found is None:
            return
        conversation = json.loads(found)["conv_id"]
        reply = Reply(customer, body)
        self.replies.append(reply)
        text = json.dumps({**parties, "body": body, "direction": "outbound", "message_owner": "agent"}).encode()
        while True:
            status, answer = caller.post(f"/conversations/{conversation}/messages", text,
                                         {**headers, "Idempotency-Key": str(key)})
            reply.answered = status == 201
            closed = status == 409 and b"at work" not in answer  # the agent sees that and lets it be
            if reply.answered or closed or (self._ending.is_set() and time.monotonic() > self._deadline):
                return
            time.sleep(0.05)
