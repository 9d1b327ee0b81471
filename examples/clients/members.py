"""Who would pay most, from the running server; Python's standard library alone. Usage: python3 members.py [ADDRESS]"""
import json, sys, urllib.request
at = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://127.0.0.1:8642"
ask = lambda path: json.load(urllib.request.urlopen(at + path))
run = next(run["id"] for run in ask("/api/runs")["runs"] if run["state"] == "done")
rows = ask(f"/api/runs/{run}/tables/members")["rows"]
for row in sorted(rows, key=lambda row: -(row.get("payGdpBnEur") or 0))[:5]: print(row["member"], row.get("payGdpBnEur"))
