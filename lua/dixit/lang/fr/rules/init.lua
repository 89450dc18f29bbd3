--- The rules of the French pack, in the order they are loaded: each file sees what those before it have defined.
return {
   "phrases", "actors", "clauses", "cues", "predicates", "reported", "inserted", "according", "continuations",
   "circumstances", "force", "scare",
}
