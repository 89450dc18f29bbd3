--- French: the forms that the last word of a locution takes before what follows, contracted with an article (du, aux)
--- or elided (d', qu'). By folded form; sorted, accents ignored. Compiled from general knowledge of French.

return {
   ["à"] = { "à", "au", "aux" },
   ["ce"] = { "ce", "c'" },
   ["de"] = { "de", "d'", "des", "du" },
   ["je"] = { "je", "j'" },
   ["jusque"] = { "jusque", "jusqu'" },
   ["la"] = { "la", "l'" },
   ["le"] = { "le", "l'" },
   ["lorsque"] = { "lorsque", "lorsqu'" },
   ["me"] = { "me", "m'" },
   ["ne"] = { "ne", "n'" },
   ["puisque"] = { "puisque", "puisqu'" },
   ["que"] = { "que", "qu'" },
   ["quoique"] = { "quoique", "quoiqu'" },
   ["se"] = { "se", "s'" },
   ["te"] = { "te", "t'" },
}
