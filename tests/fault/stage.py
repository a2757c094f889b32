"""What a scenario plays on: a database, receivers and the training line as processes of ownerctl."""

import json
import os
import pathlib
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import urllib.error
import urllib.request

from database import Database, eventually

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWNERCTL = pathlib.Path(os.environ.get("OC_BIN", ROOT / "build/release/bin")) / "ownerctl"
PUBLIC = "http://receivers.test"  # as Twilio sees all of them
SETTINGS = re.compile("^(DATABASE_|TWILIO_|API_|OUTGOING_|CONVERSATION_|CLOSURE_|LOG_|PG|XDG_|SUPABASE_|TRAINING_|"
                      "PUBLIC_BASE_URL|TRUSTED_PROXIES|SECRET_KEY|JOURNAL_|WEBHOOK_)")
START_SECONDS = 60


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get_json(url):
    """What a URL answers; nothing when nobody does."""
    try:
        with urllib.request.urlopen(url, timeout=15) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        return json.load(error)
    except OSError:
        return None


class Program:
    """A command of ownerctl that stays, with a data folder of its own. A receiver keeps its port."""

    def __init__(self, stage, name, words, port, wrapper=()):
        self.name, self.url = name, f"http://127.0.0.1:{port}"
        self._words = [*wrapper, str(OWNERCTL), *words]
        self._folder, self._log = stage.folder, f"{stage.folder}/{name}.log"
        self.home = f"{stage.folder}/{name}"
        os.makedirs(f"{self.home}/owner-console", 0o700)
        self._environment = {**stage.environment, "API_PORT": str(port), "XDG_DATA_HOME": self.home}
        self._process = None

    def start(self):
        with open(self._log, "a", encoding="utf-8") as log:
            self._process = subprocess.Popen(self._words, cwd=self._folder, env=self._environment,
                                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True)
        line = self._process.stdout.readline()
        if not line.startswith("listening on "):
            raise RuntimeError(f"{self.name} does not listen: {line}")
        return self

    def health(self):
        return get_json(f"{self.url}/health") or {}

    def runs(self):
        return self._process is not None

    def kill(self):
        self._process.kill()
        self._end()

    def stop(self):
        """As a service manager does; it has to end well."""
        if not self.runs():
            return
        self._process.send_signal(signal.SIGTERM)
        if (code := self._end()) != 0:
            raise AssertionError(f"{self.name} ended with {code} on SIGTERM")

    def _end(self):
        process, self._process = self._process, None
        try:
            code = process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        process.stdout.close()
        return code


class Stage:
    """One tenant with a training account and a key for its agents."""

    def __init__(self):
        if not OWNERCTL.exists():
            raise RuntimeError(f"{OWNERCTL} is not built: app/build release ownerctl")
        self.folder = tempfile.mkdtemp(prefix="oc-fault-")
        os.chmod(self.folder, 0o755)  # as root the server runs under another user
        self.programs, self.line, self.databases = [], None, []
        self.environment = {name: value for name, value in os.environ.items() if not SETTINGS.match(name)} | {
            "SECRET_KEY": secrets.token_hex(32), "PUBLIC_BASE_URL": PUBLIC, "LOG_LEVEL": "warning",
            "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": f"{self.folder}/admin", "XDG_CONFIG_HOME": self.folder,
            "XDG_CACHE_HOME": self.folder}

    def new_database(self, name):
        database = Database(f"{self.folder}/{name}")
        self.databases.append(database)
        return database.create()

    def prepare(self, migrate=None):
        """`migrate` may bring the empty database to this version in a way of its own."""
        self.database = self.new_database("db")
        self.environment["DATABASE_ADMIN_URL"] = self.database.url
        self.environment["DATABASE_URL"] = self.database.url
        if migrate:
            migrate(self)
        urls = self.ownerctl("migrate")
        if "database_service_url" not in urls:
            raise AssertionError("ownerctl migrate knows no passwords for the program's own roles")
        self.environment |= {"DATABASE_URL": urls["database_url"], "DATABASE_SERVICE_URL": urls["database_service_url"]}
        self._add_tenant()

    def _add_tenant(self):
        self.owner = self.ownerctl("owner", "add", "--name", "Acme", "--email", "ops@acme.example")["owner_id"]
        self.account, self.token = "AC" + secrets.token_hex(16), secrets.token_hex(16)
        self.number = "whatsapp:+551140000000"
        self.ownerctl("twilio", "set", "--owner", self.owner, "--account-sid", self.account, "--phone-number",
                      self.number, "--api-base-url", "http://127.0.0.1:1", "--training", stdin=self.token + "\n")
        self.key = self.ownerctl("api-key", "create", "--owner", self.owner, "--scope", "write", "--name", "agents",
                                 "--rate", 1000000)["api_key"]

    def ownerctl(self, *words, stdin="", **settings):
        """What a command prints, as JSON."""
        command = self.begin_ownerctl(*words, **settings)
        out, errors = command.communicate(stdin)
        if command.returncode != 0:
            raise RuntimeError(f"ownerctl {' '.join(map(str, words))}: {out}{errors}")
        return json.loads(out)

    def begin_ownerctl(self, *words, **settings):
        return subprocess.Popen([OWNERCTL, *map(str, words), "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, env=self.environment | settings, cwd=self.folder)

    def open_line(self, receiver):
        """The training line, and what it plays goes to that receiver."""
        port = free_port()
        self.line = Program(self, "line", ["training-line", "--port", str(port), "--receiver", receiver.url], port)
        self.programs.append(self.line)
        self.line.start()
        address = self.line.url
        eventually("the account is the line's", lambda: self.database.rows(
            f"select 1 from app.twilio_accounts where api_base_url = '{address}'"))

    def serve(self, wrapper=()):
        receiver = Program(self, f"serve{len(self.programs)}", ["serve"], free_port(), wrapper)
        self.programs.append(receiver)
        receiver.start()
        eventually("the receiver is healthy", lambda: receiver.health().get("status") == "ok", START_SECONDS)
        return receiver

    def set_faults(self, faults):
        request = urllib.request.Request(f"{self.line.url}/faults", json.dumps(faults).encode(), method="PUT")
        urllib.request.urlopen(request, timeout=15).close()

    def far_end(self):
        """What the training line took from us, oldest first."""
        messages = get_json(f"{self.line.url}/messages")["messages"]
        return [message for message in messages if message["direction"].startswith("outbound")]

    def end(self, keep):
        for program in self.programs:
            if program.runs():
                program.kill()
        for database in self.databases:
            database.end()
        if keep:
            print(f"    Logs and data: {self.folder}")
        else:
            shutil.rmtree(self.folder)
