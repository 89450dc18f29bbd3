--- French closed classes that the first extraction needs, by folded form with straight apostrophes.  Compiled from
--- general knowledge of French; sorted within a theme.

local function set(text)
   local words = {}
   for word in text:gmatch "%S+" do
      words[word] = true
   end
   return words
end

return {
   -- "X a déclaré", "X est convenu": the finite forms that carry a participle
   auxiliaries = set [[
      a ai aie aient ait as aurai auraient aurait auras avaient avait avez avons aura auront eut eurent ont
      est était étaient fut furent sera seraient serait seront sont soit
   ]],

   -- what stands between a subject and its verb, or between the verb and what it governs
   clitics = set "en l' la le les leur lui m' me n' ne nous s' se t' te vous y",

   -- adverbs inside a verb group; those in -ment need no list
   adverbs = set [[
      ainsi alors aussi aussitôt bien déjà encore enfin ensuite jamais même notamment pas plus plutôt presque rien
      souvent surtout tôt toujours tout
   ]],

   -- before a reporting clause's subject: "a déclaré à l'AFP le ministre"
   determiners = set [[
      au aux ce ces cet cette certain certaine certaines certains chaque d' de des deux du l' la le les leur leurs ma
      mes mon nos notre plusieurs quelques sa ses son trois un une vos votre
   ]],

   -- "qui l'a dit" asks back for the noun before; the others begin a new clause or phrase and so end a noun phrase
   relatives = set "dont lequel laquelle lesquels lesquelles où que qu' qui",
   stops = set [[
      à afin ainsi alors après au-delà aussi aux avant avec car chez comme contre dans depuis derrière devant donc dès
      durant en entre et hier lors lorsque lorsqu' lundi mardi mercredi jeudi vendredi samedi dimanche mais malgré ni or
      ou par parce pendant pour puis puisque puisqu' quand sans selon si sous sur tandis vers via aujourd'hui demain
      auprès auquel face lequel jusque jusqu' au n' ne se s'
   ]],
   coordination = set "et ou",
   genitives = set "de des du d'",

   -- tonic and subject pronouns that name a source by themselves
   pronouns = set [[
      beaucoup celle celle-ci celle-là celles-ci celui celui-ci celui-là certains ceux-ci cela chacun elle elles eux il
      ils je lui nous on personne plusieurs tous vous
   ]],

   -- before the noun phrase of a source; `d'après` is cut as d' + après
   source_prepositions = set "selon",

   titles = set "m. mm. mme mmes mlle me dr pr mgr docteur maître monsieur madame",
}
