"""The receiver that a Python team would write, to compare with: FastAPI, asyncpg, uvicorn with uvloop.

Does what ours does where a webhook would be lost or wrong without it: checks Twilio's signature (the HMAC of
twilio.request_validator, without its detours), finds the customer's conversation or begins it and puts it on
top of the list, stores the message with the request's bytes, tells listeners, and answers after COMMIT; a message
that comes twice is stored once. One transaction a webhook, three statements, prepared by asyncpg. Messages lie in a
table with the columns and indexes of ours, conversations in one with the three indexes that this needs.

Has none of ours beside that: no tenants and their policies, history of states, contacts, feed, counts, log of
webhooks, outgoing webhooks, closure detection or journal.

Usage: fastapi_peer.py WORKERS; PEER_URL and PEER_TOKEN are what webhooks are signed for and with, libpq's variables
name the database. Prints its port; ends with its standard input.
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
CONVERSATION = """
    insert into bench.peer_conversations (customer, business, last_body) values ($1, $2, $3)
    on conflict (customer, business) where closed_at is null
    do update set last_body = excluded.last_body, last_at = now(), unread = peer_conversations.unread + 1
    returning conv_id"""
MESSAGE = """
    insert into bench.peer_messages (owner_id, conv_id, from_number, to_number, body, direction, message_owner, status,
                                     message_sid, raw)
    values (1, $1, $2, $3, $4, 'inbound', 'user', 'received', $5, $6) returning msg_id"""
NOTIFY = "select pg_notify('peer_messages', $1)"

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
    try:
        async with pool.acquire() as db, db.transaction():
            conv = await db.fetchval(CONVERSATION, form["From"], form["To"], form["Body"])
            msg = await db.fetchval(MESSAGE, conv, form["From"], form["To"], form["Body"], form["MessageSid"], body)
            await db.execute(NOTIFY, f"{conv}:{msg}")
    except asyncpg.UniqueViolationError:
        pass  # Twilio sent it again
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
