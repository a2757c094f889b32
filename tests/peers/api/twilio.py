"""Twilio as the program meets it: signed webhooks, an API that takes messages."""

import base64
import hashlib
import hmac
import http.server
import json
import secrets
import threading
import urllib.error
import urllib.parse
import urllib.request


def signature(token, url, form):
    text = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def webhook(url, token, form):
    """POSTs a signed webhook as Twilio does; the status it is answered."""
    request = urllib.request.Request(url, urllib.parse.urlencode(form).encode(), method="POST")
    request.add_header("X-Twilio-Signature", signature(token, url, form))
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status
    except urllib.error.HTTPError as error:
        return error.code


class Twilio:
    """Takes messages as Twilio's API does, and tells their delivery by signed callbacks."""

    def __init__(self):
        twilio = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                text = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = dict(urllib.parse.parse_qsl(text, keep_blank_values=True))
                account = self.path.split("/")[3]
                sid = "SM" + secrets.token_hex(16)
                twilio.taken.append(form | {"Sid": sid})
                body = json.dumps({"sid": sid, "status": "queued", "account_sid": account}).encode()
                self.send_response(201)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                threading.Thread(target=twilio.deliver, args=(account, sid, form)).start()

            def log_message(self, *_):
                pass

        self.taken, self.tokens = [], {}
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def deliver(self, account, sid, form):
        for status in ("sent", "delivered"):
            webhook(form["StatusCallback"], self.tokens[account], {
                "MessageSid": sid, "MessageStatus": status, "AccountSid": account,
                "From": form["From"], "To": form["To"]})
