"""The receiver that a Python team would write, to compare with: FastAPI, asyncpg, uvicorn with uvloop.

Checks Twilio's signature and stores each webhook by one insert, committed before the answer. Keeps no
conversations and tells nobody. Usage: fastapi_peer.py WORKERS; PEER_URL and PEER_TOKEN are what webhooks
are signed for and with, libpq's variables name the database. Prints its port; ends with its standard input.
"""

import base64
import hashlib
import hmac
import os
import signal
import sys
import threading
from urllib.parse import parse_qsl

import asyncpg
import uvicorn
from fastapi import FastAPI, Request, Response
from uvicorn.supervisors import Multiprocess

PATH = "/webhooks/twilio/inbound"
TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
INSERT = """
    insert into bench.peer_messages (account_sid, message_sid, from_number, to_number, body, raw)
    values ($1, $2, $3, $4, $5, $6) on conflict (message_sid) do nothing"""

app = FastAPI()
url = os.environ["PEER_URL"] + PATH
token = os.environ["PEER_TOKEN"].encode()
pool = None


@app.on_event("startup")
async def connect():
    global pool
    pool = await asyncpg.create_pool(min_size=16, max_size=16)


def is_signed(form, signature):
    text = url + "".join(name + form[name] for name in sorted(form))
    proof = base64.b64encode(hmac.new(token, text.encode(), hashlib.sha1).digest()).decode()
    return hmac.compare_digest(proof, signature)


@app.post(PATH)
async def inbound(request: Request):
    body = await request.body()
    form = dict(parse_qsl(body.decode(), keep_blank_values=True))
    if not is_signed(form, request.headers.get("X-Twilio-Signature", "")):
        return Response(status_code=403)
    await pool.execute(INSERT, form["AccountSid"], form["MessageSid"], form["From"], form["To"], form["Body"], body)
    return Response(TWIML, media_type="text/xml")


def end_with_input():
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


def main():
    workers = int(sys.argv[1])
    config = uvicorn.Config("fastapi_peer:app", port=0, workers=workers, loop="uvloop", http="httptools",
                            access_log=False, log_level="warning")
    listener = config.bind_socket()
    listener.listen(128)  # who comes before the workers are ready waits
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=end_with_input, daemon=True).start()
    server = uvicorn.Server(config)
    if workers > 1:
        Multiprocess(config, target=server.run, sockets=[listener]).run()
    else:
        server.run(sockets=[listener])


if __name__ == "__main__":
    main()
