#!/usr/bin/env bash
# Makes a folder that runs Testudo without Maven or a JDK; called by ./testudo package --out DIR.
set -eu
home=$testudo_home
jdk=$testudo_jdk
case $1 in /*) out=$1 ;; *) out=$PWD/$1 ;; esac

say() { printf '%s\n' "$*" >&2; }

if [ -e "$out" ]; then
  say "testudo: '$out' is there already."
  say "Maybe name a folder that is not, or take it away."
  exit 3
fi
fresh=$out.new-$$
trap 'rm -rf "$fresh"' EXIT
trap 'exit 130' INT
mkdir -p "$fresh/lib"

say "testudo: copying libraries, data and plans ..."
cp "$home"/testudo-app/target/lib/*.jar "$fresh/lib/"
"$jdk/bin/jar" --create --file "$fresh/lib/testudo-app.jar" -C "$home/testudo-app/target/classes" .
cp -R "$home/data" "$home/plans" "$home/LICENSE" "$home/README.md" "$home/CITATION.cff" "$fresh/"
cp "$home/packaging/testudo" "$home/packaging/testudo.cmd" "$home/packaging/Dockerfile" "$fresh/"
chmod +x "$fresh/testudo"

say "testudo: linking a runtime ..."
# The classes are read without their module descriptors: jdeps would look for the libraries as modules, and not every one can be that.
classes=$fresh/classes
mkdir "$classes"
for jar in "$fresh"/lib/testudo-*.jar; do (cd "$classes" && "$jdk/bin/jar" --extract --file "$jar"); done
rm -f "$classes/module-info.class"
modules=$("$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps -q \
  --class-path "$fresh/lib/*" "$classes" "$fresh"/lib/duckdb*.jar 2>/dev/null | tail -1)
rm -rf "$classes"
# Beside what the classes name: time zones' and languages' data, encryption for nothing but hashes, zip files as folders.
"$jdk/bin/jlink" --add-modules "$modules,jdk.localedata,jdk.zipfs,jdk.unsupported" --include-locales en \
  --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$fresh/runtime"

say "testudo: collecting licences ..."
for jar in "$fresh"/lib/*.jar; do
  name=$(basename "$jar" .jar)
  case $name in testudo-*) continue ;; esac
  mkdir -p "$fresh/licences/$name"
  (cd "$fresh/licences/$name" && "$jdk/bin/jar" --list --file "$jar" | grep -iE '(^|/)(licen[cs]e|notice|copying)[^/]*$' \
    | grep -v '\.class$' | xargs -r "$jdk/bin/jar" --extract --file "$jar") || true
  find "$fresh/licences/$name" -type f | grep -q . || echo "Licence as its Maven page tells it; see sbom.json." > "$fresh/licences/$name/see-sbom.txt"
done
if [ -f "$home/target/bom.json" ] || "$home/packaging/sbom.sh" >&2; then
  cp "$home/target/bom.json" "$fresh/sbom.json"
else
  say "testudo: no bill of materials: Maven could not fetch its plugin. The package is whole without it."
fi

mv "$fresh" "$out"
trap - EXIT
say "testudo: $out is ready ($(du -sh "$out" | cut -f1)). Run '$out/testudo' run."
