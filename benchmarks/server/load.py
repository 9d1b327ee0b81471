"""Fifty clients at once, then 10,000 malformed requests, against a server on loopback; Python's standard library alone.

Usage: python3 benchmarks/server/load.py [ADDRESS] [MALFORMED] [PID]
It prints one line of JSON: p95 of ledger answers, statuses by count, faults (500), leaks of paths, and where the process id is given resident
memory before and after, and the live heap (after a full collection, by jcmd) before, and after each quarter of the malformed requests. It ends with 1
where something that must hold does not: the live heap may grow by LIVE_GROWTH megabytes from the first quarter to the last.
"""
import http.client, json, os, random, re, shutil, subprocess, sys, threading, time, urllib.parse

LIVE_GROWTH = 4

at = urllib.parse.urlparse(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8642")
malformed = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
pid = sys.argv[3] if len(sys.argv) > 3 else None
clients, rounds = 50, 20


def ask(method, path, body=None, headers=None):
    line = http.client.HTTPConnection(at.hostname, at.port, timeout=60)
    try:
        line.request(method, path, body, headers or {})
        reply = line.getresponse()
        return reply.status, reply.read()
    finally:
        line.close()


def memory():
    if pid is None:
        return None
    with open(f"/proc/{pid}/status") as status:
        return next(int(l.split()[1]) // 1024 for l in status if l.startswith("VmRSS"))


def live():
    """Megabytes that the process still holds after a full collection."""
    jcmd = shutil.which("jcmd") or os.path.join(os.environ.get("JAVA_HOME", ""), "bin", "jcmd")
    if pid is None or not os.path.exists(jcmd):
        return None
    told = subprocess.run([jcmd, pid, "GC.class_histogram"], capture_output=True, text=True, check=True).stdout
    return round(int(re.findall(r"^Total +\d+ +(\d+)", told, re.M)[-1]) / 1e6, 1)


def one(name, times, statuses):
    luck = random.Random(name)
    for _ in range(rounds):
        begun = time.perf_counter()
        status, _ = ask("GET", f"/api/ledger?year={luck.randint(2015, 2025)}&atLeast={luck.choice(['1.5', '2', '2.5', '3'])}")
        times.append(time.perf_counter() - begun)
        statuses.append(status)
        for path in ("/api/runs", "/api/members", "/health"):
            statuses.append(ask("GET", path)[0])


def at_once():
    times, statuses = [], []
    ask("GET", "/api/ledger")
    all_of_them = [threading.Thread(target=one, args=(n, times, statuses)) for n in range(clients)]
    for thread in all_of_them:
        thread.start()
    for thread in all_of_them:
        thread.join()
    return sorted(times)[int(0.95 * len(times))], statuses


def junk(luck):
    parts = ["..", "%2e%2e%2f", "\\", "'", '"', "{", "[" * 200, "-1", "9" * 40, "%", "<script>", "a" * 3000, "\x00", "!!java", "&a [*a,*a]", "null", "true"]
    words = ["api", "runs", "asks", "raids", "ledger", "claims", "members", "plans", "map", "schema", "tables", "query", "explain", "..", "etc", "passwd", "x"]
    path = "/" + "/".join(luck.choice(words) for _ in range(luck.randint(1, 5)))
    if luck.random() < 0.5:
        path += "?" + urllib.parse.quote(luck.choice(parts)) + "=" + urllib.parse.quote(luck.choice(parts))
    if luck.random() < 0.3:
        path = "/api/ledger?" + urllib.parse.urlencode({luck.choice(["edition", "year", "atLeast", "path"]): luck.choice(parts)})
    body = "".join(luck.choice(parts + ["question: x\n", "raids: ", '{"raid":', '"run":', "set"]) for _ in range(luck.randint(0, 6)))
    kind = luck.choice(["application/json", "application/yaml", "text/plain", "multipart/form-data", ""])
    return luck.choice(["GET", "POST", "POST", "DELETE", "PUT", "PATCH", "OPTIONS", "TRACE"]), path, body.encode("utf-8"), {"Content-Type": kind}


def refused():
    luck = random.Random(15)
    statuses, faults, leaks = {}, [], []
    here = re.compile(re.escape(os.getcwd()) + r"|/home/|/usr/|\.java:|\tat ")
    held = [live()]
    for number in range(malformed):
        method, path, body, headers = junk(luck)
        try:
            status, reply = ask(method, path, body, headers)
        except (http.client.HTTPException, ConnectionError):
            status, reply = 0, b""
        statuses[status] = statuses.get(status, 0) + 1
        if status == 500:
            faults.append((method, path))
        if status >= 400 and here.search(reply.decode("utf-8", "replace")):
            leaks.append((method, path))
        if number % max(1, malformed // 4) == malformed // 4 - 1:
            held.append(live())
    return statuses, faults, leaks, held


p95, answered = at_once()
before = memory()
statuses, faults, leaks, held = refused()
after = memory()
odd = sorted({status for status in answered if status not in (200, 429)})
print(json.dumps({"clients": clients, "ledgerP95Seconds": round(p95, 3), "oddStatuses": odd, "malformed": statuses, "faults": faults[:5],
                  "leaks": leaks[:5], "megabytesBefore": before, "megabytesAfter": after, "liveMegabytes": held}))
grown = held[0] is not None and held[-1] - held[1] > LIVE_GROWTH
sys.exit(1 if odd or faults or leaks or grown or p95 > 0.5 else 0)
