#!/bin/sh
# One task of a Slurm array that reads an archive: sbatch --array=1-8 examples/scale/slurm.sh FILE.jsonl FOLDER
# Task I of N reads the I-th N-th of the lines and writes FOLDER/part-00000I.jsonl, which appears when it is complete;
# "cat FOLDER/part-*.jsonl" is then what one "dixit extract" over the whole file gives, to the byte. To do the third of
# eight again: TASKS=8 sbatch --array=3 examples/scale/slurm.sh FILE.jsonl FOLDER
# Settings, by environment variables:
#   DIXIT  the command (default: dixit)
#   TASKS  how many tasks the file is shared among (default: those of the array)
#SBATCH --job-name=dixit
#SBATCH --cpus-per-task=1
set -eu

[ $# -eq 2 ] || { echo "usage: sbatch --array=1-N slurm.sh FILE.jsonl FOLDER" >&2; exit 2; }
file=$1
folder=$2
task=$SLURM_ARRAY_TASK_ID
tasks=${TASKS:-$SLURM_ARRAY_TASK_MAX}
part=$folder/part-$(printf %06d "$task").jsonl

lines=$(wc -l <"$file")
share=$((lines / tasks + 1)) # the tasks' shares together are more than all lines, the last one of which may have no end
first=$(((task - 1) * share + 1))
lines_of_task() {
    tail -n "+$first" "$file" | head -n "$share"
}

mkdir -p "$folder"
status=0
lines_of_task |
    ${DIXIT:-dixit} extract --input jsonl --format jsonl --first-line "$first" \
        --jobs "${SLURM_CPUS_PER_TASK:-1}" >"$part.partial" || status=$?

# Each line that is not blank gives one line, an error or not: if they are all there, the part is complete, even if the
# status says that some records could not be read.
if [ "$(lines_of_task | grep -c '[^[:space:]]')" -eq "$(wc -l <"$part.partial")" ]; then
    mv "$part.partial" "$part"
else
    echo "$part.partial is not complete" >&2
    [ "$status" -ne 0 ] || status=70
fi
exit "$status"
