"""The same from the Parquet files of a result folder; needs the package duckdb. Usage: python3 parquet.py out/hague"""
import duckdb, sys
tables = (sys.argv[1] if len(sys.argv) > 1 else "out/hague") + "/tables"
print(duckdb.sql(f"SELECT member, payGdpBnEur FROM '{tables}/members.parquet' ORDER BY payGdpBnEur DESC LIMIT 5"))
