# The results of run.sh as a table of medians, then the ratios with their limits.
# A line of results: entities, what, wall s, CPU s, peak MB, files, MB, files rewritten.
# Exit code 1 when a ratio is over its limit.

{
  if (!($1 in runs_of_size)) sizes[++size_count] = $1
  runs_of_size[$1]++
  run = ++runs[$1, $2]
  for (column = 3; column <= 8; column++) value[$1, $2, column, run] = $column
}

function median(size, what, column, count, i, j, sorted, moved) {
  count = runs[size, what]
  for (i = 1; i <= count; i++) {
    moved = value[size, what, column, i]
    for (j = i; j > 1 && sorted[j - 1] > moved; j--) sorted[j] = sorted[j - 1]
    sorted[j] = moved
  }
  return sorted[int((count + 1) / 2)]
}

function row(size, what, label) {
  if (!runs[size, what]) return
  printf "%8d  %-26s %4d %8.3f %8.3f %8.1f %8d %8.1f %9s\n", size, label, runs[size, what],
    median(size, what, 3), median(size, what, 4), median(size, what, 5), median(size, what, 6),
    median(size, what, 7), median(size, what, 8)
}

# `sense` is "<=" or ">="; without a limit the number is for information.
function judge(label, number, sense, limit, verdict) {
  if (sense == "") {
    printf "%-50s %8.2f\n", label, number
    return
  }
  verdict = (sense == "<=" ? number <= limit : number >= limit) ? "ok" : "OVER"
  if (verdict == "OVER") is_over = 1
  printf "%-50s %8.2f  %s %-6s %s\n", label, number, sense, limit, verdict
}

# The issue sets limits for 10,000 entities.
function ratios_of(size, sense_most, sense_least, name) {
  if (size == 10000) {
    sense_most = "<="
    sense_least = ">="
  }
  name = ", " size " entities"
  judge("waymark / floor" name, median(size, "waymark", 3) / median(size, "floor", 3),
    sense_most, 2.0)
  judge("waymark / floor, CPU time" name, median(size, "waymark", 4) / median(size, "floor", 4))
  if (runs[size, "hugo"]) {
    judge("hugo / waymark" name, median(size, "hugo", 3) / median(size, "waymark", 3),
      sense_least, 4)
  }
  judge("waymark, peak memory in MB" name, median(size, "waymark", 5), sense_most, 250)
  judge("all rules / waymark" name, median(size, "rules", 3) / median(size, "waymark", 3),
    sense_most, 0.15)
  judge("the search on top of the rest of the build" name,
    median(size, "waymark", 3) / median(size, "plain", 3) - 1, sense_most, 0.4)
  judge("dearest first query, kB" name, median(size, "search", 5), sense_most, 140)
  judge("slowest query of fetched files, ms" name, median(size, "search", 3), sense_most, 100)
  judge("files rewritten, nothing changed" name, median(size, "unchanged", 8), "<=", 0)
}

END {
  printf "%8s  %-26s %4s %8s %8s %8s %8s %8s %9s\n", "entities", "build", "runs", "wall s",
    "CPU s", "peak MB", "files", "MB", "rewritten"
  for (i = 1; i <= size_count; i++) {
    row(sizes[i], "waymark", "waymark")
    row(sizes[i], "plain", "waymark without search")
    row(sizes[i], "floor", "floor")
    row(sizes[i], "hugo", "hugo")
    row(sizes[i], "unchanged", "waymark, nothing changed")
    row(sizes[i], "edited", "waymark, one file edited")
  }
  print ""
  for (i = 1; i <= size_count; i++) if (runs[sizes[i], "waymark"]) ratios_of(sizes[i])
  if (runs[20000, "rules"]) {
    judge("all rules, time at 20000 / time at 10000",
      median(20000, "rules", 3) / median(10000, "rules", 3), "<=", 2.4)
  }
  if (runs[200, "pictures"]) {
    judge("200 pictures of decision paths, s", median(200, "pictures", 3), "<=", 0.3)
  }
  if (runs[500, "preview"]) {
    judge("preview of the example portal: save to page, s", median(500, "preview", 3), "<=", 0.12)
  }
  if (runs[10000, "preview"]) {
    judge("preview of 10000 entities: save to page, s", median(10000, "preview", 3), "<=", 0.3)
    judge("preview of 10000 entities, peak memory in MB", median(10000, "preview", 5), "<=", 500)
  }
  if (runs[2000, "learning"]) {
    judge("learning, time at 2000 trainings / time at 1000",
      median(2000, "learning", 3) / median(1000, "learning", 3), "<=", 2.4)
    judge("largest page with 1000 trainings, MB",
      median(1000, "largest-page", 3) / 1e6, "<=", 1)
  }
  if (runs[50000, "waymark"] && runs[10000, "waymark"]) {
    judge("waymark, time at 50000 / time at 10000",
      median(50000, "waymark", 3) / median(10000, "waymark", 3), "<=", 5.5)
  }
  exit is_over
}
