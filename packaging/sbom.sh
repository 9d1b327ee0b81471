#!/usr/bin/env bash
# Writes target/bom.json: every library with version, hash and licence (CycloneDX).
set -eu
home=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mvn -q -B -f "$home/pom.xml" -Dquick org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeAggregateBom -DoutputFormat=json
