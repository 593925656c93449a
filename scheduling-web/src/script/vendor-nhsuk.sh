#!/bin/sh
# Renews the copy of nhsuk-frontend in src/main/webapp/resources/nhsuk.
#
#   scheduling-web/src/script/vendor-nhsuk.sh            the version below
#   scheduling-web/src/script/vendor-nhsuk.sh 10.7.0     another one: review the diff, then change VERSION here
#
# Needs npm and a network. Nothing in the build calls it: the result is committed, so that Soleus builds and runs
# offline. Three things of the original must not travel with us and are taken out here:
#   - the Frutiger font (licensed to NHS organisations only, and fetched from another host): Arial stands in for it;
#   - every url(): icons that we do not ship, and hosts that our content security policy forbids;
#   - the asset folder (favicons and pictures carry the NHS mark). The header's logo styles select nothing here.
# The licence of the original (MIT) stands beside the files in LICENCE.txt; its npm package holds no copy of it.
set -eu

VERSION="${1:-10.6.1}"
here="$(cd "$(dirname "$0")" && pwd)"
target="$here/../main/webapp/resources/nhsuk"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

(cd "$work" && npm pack --silent "nhsuk-frontend@$VERSION" >/dev/null && tar -xzf "nhsuk-frontend-$VERSION.tgz")
built="$work/package/dist/nhsuk"

sed -E \
  -e 's/@font-face\{[^}]*\}//g' \
  -e 's/Frutiger W01,arial,sans-serif/Arial,sans-serif/g' \
  -e 's/url\([^)]*\)/none/g' \
  -e 's/\.nhsuk-header__logo\{[^}]*\}//g' \
  -e '/^\/\*# sourceMappingURL/d' \
  "$built/nhsuk-frontend.min.css" >"$work/nhsuk-frontend.css"
sed -E 's|//# sourceMappingURL=.*$||' "$built/nhsuk-frontend.min.js" >"$work/nhsuk-frontend.js"

if grep -qiE 'frutiger|@font-face|url\(|https?://' "$work/nhsuk-frontend.css"; then
  echo "vendor-nhsuk: version $VERSION still names a font or an outside address; look at its CSS" >&2
  exit 1
fi

mkdir -p "$target"
cp "$work/nhsuk-frontend.css" "$work/nhsuk-frontend.js" "$target/"
cat >"$target/VERSION.txt" <<EOF
nhsuk-frontend $VERSION, from https://registry.npmjs.org/nhsuk-frontend
dist/nhsuk/nhsuk-frontend.min.css and .min.js, without fonts, logo, images and source maps.
Made by scheduling-web/src/script/vendor-nhsuk.sh; do not edit by hand.
sha256 of the package: $(sha256sum "$work/nhsuk-frontend-$VERSION.tgz" | cut -d' ' -f1)
EOF
echo "nhsuk-frontend $VERSION is in $target"
