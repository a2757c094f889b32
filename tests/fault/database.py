"""A PostgreSQL of one run's own, on a Unix socket, with fsync on: what a crash leaves counts here."""

import glob
import json
import os
import re
import shutil
import signal
import subprocess
import time
from urllib.parse import quote

AS_POSTGRES = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
PASSWORD = "of-one-run"


def programs():
    """The folder of the newest PostgreSQL that is installed."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/postgres"), key=lambda path: int(path.split("/")[4]))
    path = found[-1] if found else shutil.which("postgres")
    if not path:
        raise RuntimeError("PostgreSQL is not installed: app/install-packages run")
    return os.path.dirname(path)


def eventually(what, check, seconds=30):
    end = time.monotonic() + seconds
    while not (result := check()):
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} seconds: {what}")
        time.sleep(0.05)
    return result


class Database:
    def __init__(self, folder):
        self.folder, self.data = folder, f"{folder}/data"
        self.url = f"postgresql://postgres:{PASSWORD}@/owner_console?host={quote(folder, safe='/')}"

    def create(self):
        folder = self.folder
        os.mkdir(folder, 0o755)
        if AS_POSTGRES:
            shutil.chown(folder, "postgres", "postgres")
        word = f"{folder}/password"
        with open(word, "w", encoding="ascii") as file:
            file.write(PASSWORD)
        os.chmod(word, 0o644)
        self._run("initdb", "-D", self.data, "-U", "postgres", "--auth=scram-sha-256", f"--pwfile={word}",
                  "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        with open(f"{self.data}/postgresql.conf", "a", encoding="ascii") as file:
            file.write(f"listen_addresses = ''\nunix_socket_directories = '{folder}'\n")
        self.start()
        self.rows("create database owner_console", database="postgres")
        return self

    def _run(self, program, *words):
        ran = subprocess.run([f"{programs()}/{program}", *words], cwd="/", text=True, **AS_POSTGRES,
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if ran.returncode != 0:
            raise RuntimeError(f"{program}: {ran.stdout}")

    def start(self):
        def started():
            try:  # refused while backends of a killed postmaster are still there
                self._run("pg_ctl", "start", "-D", self.data, "-w", "-l", f"{self.folder}/log")
                return True
            except RuntimeError:
                return False
        eventually("PostgreSQL starts", started)

    def stop(self, mode="fast"):
        self._run("pg_ctl", "stop", "-D", self.data, "-m", mode, "-w")

    def end(self):
        """In whatever state it is."""
        try:
            self.signal_all(signal.SIGCONT)
            self.stop("immediate")
        except (OSError, RuntimeError):
            pass  # it does not run

    def postmaster(self):
        with open(f"{self.data}/postmaster.pid", encoding="ascii") as file:
            return int(file.readline())

    def kill(self):
        pid = self.postmaster()
        os.kill(pid, signal.SIGKILL)
        eventually("the postmaster is gone", lambda: not os.path.exists(f"/proc/{pid}"))

    def signal_all(self, which):
        """To the postmaster, which then makes no more processes, and to all that it has."""
        pid = self.postmaster()
        os.kill(pid, which)
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            children = file.read().split()
        for child in children:
            try:
                os.kill(int(child), which)
            except ProcessLookupError:
                pass

    def rows(self, sql, database="owner_console"):
        """Past row level security. A select gives its rows as dictionaries."""
        if sql.lstrip().lower().startswith(("select", "with")):
            sql = f"select coalesce(json_agg(t), '[]') from ({sql}) t"
        ran = subprocess.run(
            [f"{programs()}/psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "postgres", database],
            input=sql, text=True, capture_output=True, env={**os.environ, "PGPASSWORD": PASSWORD})
        if ran.returncode != 0:
            raise RuntimeError(f"{sql}: {ran.stderr}")
        return json.loads(ran.stdout) if ran.stdout.strip() else []

    def schema(self):
        """All definitions, to compare with another's."""
        ran = subprocess.run(
            [f"{programs()}/pg_dump", "--schema-only", "-h", self.folder, "-U", "postgres", "owner_console"],
            text=True, capture_output=True, check=True, env={**os.environ, "PGPASSWORD": PASSWORD})
        return re.sub(r"^\\(un)?restrict .*$", "", ran.stdout, flags=re.M)  # random in newer versions
