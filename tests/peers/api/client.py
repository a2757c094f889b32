"""The client: one call, its answer. Python's standard library only."""

import json
import urllib.error
import urllib.parse
import urllib.request


class Answer:
    def __init__(self, status, headers, raw):
        self.status = status
        self.headers = headers
        self.raw = raw.decode()
        self.json = json.loads(self.raw) if "json" in headers.get("Content-Type", "") else None

    def __repr__(self):
        return f"{self.status} {self.raw[:600]}"


class Api:
    """One program that calls the API with one key."""

    def __init__(self, base, key=None, header="Authorization"):
        self.base, self.key, self.header = base, key, header

    def __call__(self, method, path, query=None, body=None, headers=None):
        url = self.base + path + ("?" + urllib.parse.urlencode(query) if query else "")
        request = urllib.request.Request(url, method=method)
        if self.key:
            bearer = f"Bearer {self.key}" if self.header == "Authorization" else self.key
            request.add_header(self.header, bearer)
        if body is not None:
            request.data = body if isinstance(body, bytes) else json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        for name, value in (headers or {}).items():
            request.add_header(name, value)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return Answer(response.status, response.headers, response.read())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, error.read())

    def get(self, path, **query):
        return self("GET", path, query)

    def post(self, path, body=None, headers=None, **query):
        return self("POST", path, query, body, headers)
