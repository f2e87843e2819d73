#!/bin/sh
# Maps are the same bytes without any font, in another locale, and whatever fresh memory holds.
# Usage: same_bytes.sh WRITE_MAPS FOLDER
set -eu
write=$1
folder=$2
mkdir -p "$folder"
"$write" "$folder/here"
FONTCONFIG_FILE=/dev/null LC_ALL=de_DE.UTF-8 MALLOC_PERTURB_=165 "$write" "$folder/there"
for size in 11 60 263; do
    cmp "$folder/here-$size.svg" "$folder/there-$size.svg"
done
