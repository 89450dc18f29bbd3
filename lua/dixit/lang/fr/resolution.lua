--- French: what resolution has to know of words; the machinery is dixit.resolve. All words are in small letters.
---
--- Compiled from general knowledge of French; lists are sorted, accents ignored.

-- Words as the keys of a set.
local function set(text)
   local words = {}
   for word in text:gmatch "%S+" do
      words[word] = true
   end
   return words
end

-- Sets by their keys: "key: word word".
local function sets(text)
   local found, key = {}, nil
   for word, colon in text:gmatch "([^%s:]+)(:?)" do
      if colon ~= "" then
         key = word
         found[key] = {}
      else
         found[key][word] = true
      end
   end
   return found
end

-- The words of a class of the lexicon (of entries of several words, the first), and more.
local function of_class(theme, class, more)
   local words = set(more or "")
   for _, group in ipairs(require("dixit.lang.fr.lexicons." .. theme)) do
      if group.class == class then
         for word in group.words:gmatch "[^\n]+" do
            words[word:match "%S+"] = true
         end
      end
   end
   return words
end

return {
   -- Pronouns: what they agree with, and whom they stand for: a "third" person, the "speaker" himself, or nobody that
   -- could be told ("anonymous"). impersonal: it may stand for nobody at all.
   pronouns = {
      ["ce dernier"] = { gender = "m", number = "s", stands_for = "third" },
      ["celle"] = { gender = "f", number = "s", stands_for = "third" },
      ["celle-ci"] = { gender = "f", number = "s", stands_for = "third" },
      ["celles-ci"] = { gender = "f", number = "p", stands_for = "third" },
      ["celui"] = { gender = "m", number = "s", stands_for = "third" },
      ["celui-ci"] = { gender = "m", number = "s", stands_for = "third" },
      ["certaines"] = { gender = "f", number = "p", stands_for = "anonymous" },
      ["certains"] = { number = "p", stands_for = "anonymous" },
      ["ces derniers"] = { gender = "m", number = "p", stands_for = "third" },
      ["ces dernières"] = { gender = "f", number = "p", stands_for = "third" },
      ["cette dernière"] = { gender = "f", number = "s", stands_for = "third" },
      ["ceux-ci"] = { gender = "m", number = "p", stands_for = "third" },
      ["d'aucuns"] = { number = "p", stands_for = "anonymous" },
      ["d'autres"] = { number = "p", stands_for = "anonymous" },
      ["elle"] = { gender = "f", number = "s", stands_for = "third" },
      ["elle-même"] = { gender = "f", number = "s", stands_for = "third" },
      ["elles"] = { gender = "f", number = "p", stands_for = "third" },
      ["elles-mêmes"] = { gender = "f", number = "p", stands_for = "third" },
      ["eux"] = { gender = "m", number = "p", stands_for = "third" },
      ["eux-mêmes"] = { gender = "m", number = "p", stands_for = "third" },
      ["il"] = { gender = "m", number = "s", stands_for = "third", impersonal = true },
      ["ils"] = { gender = "m", number = "p", stands_for = "third" },
      ["j'"] = { number = "s", stands_for = "speaker" },
      ["je"] = { number = "s", stands_for = "speaker" },
      ["l'intéressé"] = { gender = "m", number = "s", stands_for = "third" },
      ["l'intéressée"] = { gender = "f", number = "s", stands_for = "third" },
      ["leur"] = { number = "p", stands_for = "third" },
      ["leurs"] = { number = "p", stands_for = "third" },
      ["lui"] = { gender = "m", number = "s", stands_for = "third" },
      ["lui-même"] = { gender = "m", number = "s", stands_for = "third" },
      ["moi"] = { number = "s", stands_for = "speaker" },
      ["nous"] = { number = "p", stands_for = "speaker" },
      ["on"] = { number = "s", stands_for = "anonymous" },
      ["personne"] = { stands_for = "anonymous" },
      ["plusieurs"] = { number = "p", stands_for = "anonymous" },
      ["quelqu'un"] = { number = "s", stands_for = "anonymous" },
      ["sa"] = { number = "s", stands_for = "third" },
      ["ses"] = { number = "s", stands_for = "third" },
      ["son"] = { number = "s", stands_for = "third" },
      ["tout le monde"] = { number = "s", stands_for = "anonymous" },
   },

   -- Words behind an il that stands for nobody, or may; words behind celui that go on.
   impersonal = set [[
      arrive convient est existe fait faudra faudrait faut fallait importe n'est n'y paraît pleut reste s'agira
      s'agirait s'agissait s'agit semble sera serait suffit vaut y était
   ]],
   relatives = set "dont qu' que qui",

   -- Determiners: those that bring in somebody new; those that point at who was mentioned; those by which somebody is
   -- another one's (son avocate), but for those who work for the paper (notre correspondante).
   indefinite = set [[
      aucun aucune certaines certains chaque d' de des différentes différents diverses divers d'autres maintes maints
      nombre plusieurs quelque quelques un une
   ]],
   demonstrative = set "ce ces cet cette",
   possessive = set "leur leurs ma mes mon nos notre sa ses son vos votre",
   of_the_paper = set "nos notre",

   -- Nouns that tell no more than what kind of body it is, or that it is somebody: they take up who was named. Those
   -- for media; the rule that finds media by name.
   bodies = of_class("groups", "namable"),
   generic = of_class("roles", "person_noun", "femme homme"),
   media_nouns = set [[
      agence antenne chaîne hebdomadaire journal magazine mensuel quotidien radio revue site station tabloïd télévision
   ]],
   media_rule = "fr/media",

   -- Patterns on the text around a name or noun, as it is written.
   article_before_body = "^[Ll][ea] (.+)$", -- le ministère de l'Eau: the name of a body comes without it
   article_before_name = "^%l%l%l? ([%u\xC3].*)$", -- la Vrako: not a part of the name
   article_in_name = "^L[ea]s? [%u\xC3]", -- Le Phare: a part of it, which no person has
   one_of = "^[Ll]?['’]?[Uu]ne? de", -- one of several: un des témoins
   partitive = "^[Dd]es? $", -- before a noun: an article in the plural
   prefixes = "%f[%w]ex%-", -- of roles that somebody had; folded
   several = "^,? et [%u\xC3]", -- behind a name: there is a second one

   -- Words behind which a name is a complement: l'avocat de X. Words behind which a clause begins: what stands there
   -- may be its subject.
   prepositions = set [[
      à au auprès aux avec chez contre d' dans de des du en entre et l' la le les ou par pour sans selon sous sur un une
      vers
   ]],
   openers = set [[
      ainsi alors aussi car cependant comme donc enfin ensuite et lorsqu' lorsque mais où or ou par puis puisqu' puisque
      qu' quand que quoique selon si
   ]],

   -- Words of roles that do not tell one holder from another.
   fillers = set [[
      a à actuel actuelle ancien ancienne anciens au aux d' d'une dans de des du en et l' la le les nouveau nouvelle
      pour premier première qu' un une
   ]],

   -- What titles say of a role.
   titles = sets [[
      docteur: médecin
      docteure: médecin
      dr: docteur médecin
      dr.: docteur médecin
      maître: avocat avocate
      me: avocat avocate
      mgr: évêque prélat
      pr: médecin professeur
      professeur: médecin universitaire
   ]],

   -- Nouns that take up a role by a wider or another one.
   wider = sets [[
      artiste: acteur actrice chanteur chanteuse cinéaste comédien comédienne compositeur compositrice danseur
         danseuse humoriste musicien musicienne peintre rappeur rappeuse
      athlète: champion championne coureur coureuse nageur nageuse perchiste sprinteur sprinteuse
      auteur: écrivain essayiste historien journaliste poète romancier
      autrice: écrivaine essayiste historienne journaliste poétesse romancière
      chef: dirigeant dirigeante entraîneur patron patronne président présidente
      chercheur: biologiste docteur économiste géographe historien politologue professeur sociologue virologue
      chercheuse: biologiste docteure économiste géographe historienne politologue professeure sociologue
         virologue
      comédien: acteur humoriste
      comédienne: actrice humoriste
      dirigeant: chef directeur fondateur patron pdg président
      dirigeante: cheffe directrice fondatrice patronne pdg présidente
      écrivain: auteur essayiste poète romancier
      écrivaine: autrice essayiste poétesse romancière
      élu: adjoint conseiller député eurodéputé maire président sénateur
      élue: adjointe conseillère députée eurodéputée maire présidente sénatrice
      expert: analyste chercheur économiste professeur spécialiste
      experte: analyste chercheuse économiste professeure spécialiste
      footballeur: attaquant capitaine défenseur gardien joueur milieu
      homme: mari père suspect voisin
      joueur: attaquant capitaine défenseur footballeur gardien milieu star tennisman
      joueuse: attaquante capitaine défenseure footballeuse gardienne star
      magistrat: juge président procureur substitut
      magistrate: juge présidente procureure substitut
      médecin: chirurgien docteur épidémiologiste généraliste infectiologue professeur urgentiste virologue
      militaire: amiral capitaine colonel commandant général lieutenant officier
      ministre: secrétaire
      officier: capitaine colonel commandant général lieutenant
      parlementaire: député députée sénateur sénatrice
      patron: directeur dirigeant fondateur pdg président
      patronne: directrice dirigeante fondatrice pdg présidente
      prélat: archevêque cardinal évêque pape
      président: chef
      présidente: cheffe
      réalisateur: cinéaste
      réalisatrice: cinéaste
      religieux: archevêque cardinal curé évêque imam pape pasteur prêtre rabbin
      responsable: adjoint chef coordinateur délégué directeur membre porte-parole président secrétaire
      scientifique: biologiste chercheur chercheuse docteur physicien physicienne professeur professeure
         virologue
      socialiste: candidat député maire ministre sénateur
      spécialiste: chercheur chercheuse professeur professeure
      syndicaliste: délégué déléguée responsable secrétaire
      universitaire: chercheur chercheuse historien historienne politologue professeur professeure sociologue
   ]],
}
