#!/bin/sh
# Reads an archive with GNU parallel, on this machine or on several: sh examples/scale/parallel.sh FILE.jsonl >RESULTS
# The results are those of one "dixit extract" over the whole file, to the byte, and so is the exit status. Settings, by
# environment variables:
#   DIXIT     the command (default: dixit)
#   LINES     lines that one process is given at a time (default: 2000)
#   PARALLEL  options of GNU parallel itself: "-j 8"; "-S one,two" for machines where dixit is installed, too
set -eu

[ $# -eq 1 ] || { echo "usage: sh $0 FILE.jsonl" >&2; exit 2; }
DIXIT=${DIXIT:-dixit}
LINES=${LINES:-2000}
[ "$LINES" -ge 1 ] || { echo "$0: LINES must be a number from 1 on" >&2; exit 2; }
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# --block is a size that LINES lines seldom exceed; {#} is the number of the part, from 1; -k keeps the order. The first line tells dixit where the part stands in the
# file: the id of a record that has none, and the place of one that cannot be read.
status=0
parallel --pipe -N "$LINES" --block 32M -k --joblog "$log" \
    "$DIXIT extract --input jsonl --format jsonl --first-line \$(( ({#} - 1) * $LINES + 1 ))" <"$1" || status=$?

# parallel tells how many parts had failed; what is asked for is how badly.
[ "$status" -eq 0 ] || status=$(awk -F '\t' 'NR > 1 && $7 + 0 > most { most = $7 + 0 } END { print most + 0 }' "$log")
exit "$status"
