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

-- The words of a class of the lexicon (of entries of several words, the first), and more; with a sort, only its words.
local function of_class(theme, class, more, sort)
   local words = set(more or "")
   for _, group in ipairs(require("dixit.lang.fr.lexicons." .. theme)) do
      if group.class == class and (not sort or group.fields.sort == sort) then
         for word in group.words:gmatch "[^\n]+" do
            words[word:match "%S+"] = true
         end
      end
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

return {
   -- Pronouns: what they agree with, and whom they stand for: a "third" person, the "speaker" himself, or nobody that
   -- could be told ("anonymous"). impersonal: it may stand for nobody at all. is_latest: who was mentioned last.
   -- is_open: with a relative clause.
   pronouns = {
      ["-elle"] = { gender = "f", number = "s", stands_for = "third" }, -- estime t-elle: a hyphen that is missing
      ["-elles"] = { gender = "f", number = "p", stands_for = "third" },
      ["-il"] = { gender = "m", number = "s", stands_for = "third" },
      ["-ils"] = { gender = "m", number = "p", stands_for = "third" },
      ["ce dernier"] = { gender = "m", number = "s", stands_for = "third", is_latest = true },
      ["beaucoup"] = { number = "p", stands_for = "anonymous" },
      ["celle"] = { gender = "f", number = "s", stands_for = "third", is_open = true },
      ["celle-ci"] = { gender = "f", number = "s", stands_for = "third", is_latest = true },
      ["celles-ci"] = { gender = "f", number = "p", stands_for = "third", is_latest = true },
      ["celui"] = { gender = "m", number = "s", stands_for = "third", is_open = true },
      ["celui-ci"] = { gender = "m", number = "s", stands_for = "third", is_latest = true },
      ["certaines"] = { gender = "f", number = "p", stands_for = "anonymous" },
      ["certains"] = { number = "p", stands_for = "anonymous" },
      ["ces derniers"] = { gender = "m", number = "p", stands_for = "third", is_latest = true },
      ["ces dernières"] = { gender = "f", number = "p", stands_for = "third", is_latest = true },
      ["cette dernière"] = { gender = "f", number = "s", stands_for = "third", is_latest = true },
      ["ceux-ci"] = { gender = "m", number = "p", stands_for = "third", is_latest = true },
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
      ["l'on"] = { number = "s", stands_for = "anonymous" },
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

   -- Around an il that stands for nobody (il a été révélé que, il est précisé que, est-il précisé), and what the
   -- participles are; what it is said to be (il est presque certain que).
   passive = "^ [%w']*a[%w]* [%w\x80-\xff ]-%f[\xC3]été ([%w\x80-\xff]+)",
   passive_present = "^ est [%w\x80-\xff]-m?e?n?t? ?([%w\x80-\xff]+) [dq]u?[e']",
   inverted = "est-", participle = "^ ([%w\x80-\xff]+)",
   reported = set [[
      admis affirmé ajouté annoncé assuré confirmé conseillé constaté convenu décidé demandé démontré dit écrit
      entendu estimé établi expliqué indiqué jugé lit montré noté observé précisé prouvé rappelé rapporté reconnu
      révélé signalé souligné spécifié stipulé suggéré
   ]],
   state = "^ n?'?[eés][^,.]- ([%w\x80-\xff]+) ([dq])[ue']",
   states = sets [[
      q: certain clair crucial essentiel évident exclu fréquent grave impensable important impossible improbable
         indispensable inévitable intéressant inutile logique naturel nécessaire normal possible préférable primordial
         probable rare regrettable ridicule surprenant temps urgent utile vrai vraisemblable
      d: crucial difficile essentiel facile important impossible indispensable intéressant inutile logique nécessaire
         normal possible préférable primordial rare regrettable ridicule surprenant temps urgent utile
   ]],

   -- What stands between a subject and what he is.
   copulas = {
      ["a été"] = true, ["devient"] = true, ["est"] = true, ["est aussi"] = true, ["est devenu"] = true,
      ["est devenue"] = true, ["était"] = true, ["fut"] = true, ["reste"] = true, ["sera"] = true,
   },

   -- Determiners: those that bring in somebody new; those that point at who was mentioned; those by which somebody is
   -- another one's (son avocate), but for those who work for the paper (notre correspondante).
   indefinite = set [[
      aucun aucune beaucoup bon certaines certains chaque d' de des différentes différents diverses divers d'autres
      maintes maints nombre plusieurs quelque quelques un une
   ]],
   demonstrative = set "ce ces cet cette",
   possessive = set "leur leurs ma mes mon nos notre sa ses son vos votre",
   of_the_paper = set "nos notre",

   -- Nouns that tell no more than what kind of body it is, or that it is somebody: they take up who was named. Those
   -- for media; the rule that finds media by name.
   bodies = of_class("groups", "namable", "institution juridiction"),
   generic = of_class("roles", "person_noun", "femme homme"),
   media_nouns = set [[
      agence antenne chaîne hebdomadaire journal magazine mensuel quotidien radio revue site station tabloïd télévision
   ]],
   media_rule = "fr/media",
   known_rules = set "fr/media fr/organisation", -- those that find bodies by names that a list has

   -- Nouns for bodies that tell, with words behind them, which one it is (la commission électorale), where others only
   -- tell what it is like (le groupe pétrolier). Nouns for relatives: le père de X is another one.
   own_bodies = set "bureau cabinet centre comité commission coordination institut laboratoire réseau télévision",
   kin = of_class("roles", "role", nil, "kin"),

   -- What stands between names or nouns that are mentioned together, folded.
   joins = {
      [" et "] = true, [" et d'"] = true, [" et de "] = true, [" et des "] = true, [" et du "] = true,
      [", et "] = true,
   },
   conjunction = " et ",
   commas = { [", "] = true, [", d'"] = true, [", de "] = true, [", des "] = true, [", du "] = true },

   -- Participles behind a text that are no part of what it is called: une étude publiée.
   last_word = "^(.+) ([%w\x80-\xff]+)$",
   made = set [[
      commandé commandée commandées commandés diffusé diffusée diffusées diffusés effectué effectuée effectuées
      effectués établi établie établies établis mené menée menées menés obtenu obtenue obtenues obtenus publié publiée
      publiées publiés réalisé réalisée réalisées réalisés rédigé rédigée rédigées rédigés révélé révélée révélées
      révélés signé signée signées signés
   ]],

   -- Nouns for what a body makes, but does not say: un film de X.
   works = set "documentaire film livre roman série téléfilm",

   -- Nouns for what a body says, so that it is the source though it is not named: un communiqué de la mairie. Nouns for
   -- what a medium has, not for itself: le site du journal.
   voices = set [[
      annonce annonces communiqué communiqués courrier déclaration déclarations lettre message messages tweet tweets
   ]],
   containers = set "compte page site",

   -- Patterns on the text around a name or noun, as it is written.
   articles_before_body = { "^[Ll][ea] (.+)$", "^[Ll]'([%u\xC3].+)$", "^[Ll]’([%u\xC3].+)$" }, -- le ministère; l'Église
   article_before_name = "^%l%l%l? ([%u\xC3].*)$", -- la Vrako: not a part of the name
   article_in_name = "^L[ea]s? ([%u\xC3].*)", -- Le Phare: a part of it, which no person has
   one_of = "^[Ll]?['’]?[Uu]ne? de", -- one of several: un des témoins
   partitive = "^[Dd]es? $", -- before a noun: an article in the plural
   prefixes = "%f[%w]ex%-", -- of roles that somebody had; folded
   -- A role of two words, which is another one than that of its noun, with what follows it; folded.
   compound = "premi%S+ ministre.*", two_words = "premi%S+ ministre", as_one_word = "premier-ministre",
   complement = "%f[%w]d[eu']s? ?([%w\x80-\xff-]+)", -- what is right behind a de
   -- Behind a name: there is a second one.
   several = { "^,? et %u", "^,? et \xC3[\x80-\x9E]", "^,? et l[ae'’]", "^,? et s[aeo][ns]? ",
      "^,? et une? ", "^,? et des " },
   name_behind = "^ (%l?%u%S*)$", -- behind a noun for a body: its name
   said_in = "^[^.;:«»\"“”]- ?%f[%w]dans $", -- between who says something and the text: hier dans
   within = "Dans ", in_which = "^[^.;:«»\"“”]-, $", -- the other way round
   agent = "^ [%w\x80-\xff%- ]-%f[%w]par $", -- between a text and who has made it: publiée mardi par

   -- Words behind which a name is a complement: l'avocat de X. Words behind which a clause begins: what stands there
   -- may be its subject. Given names that are places, too, and their gender. Words behind which an unknown name is that
   -- of a place as often as not, or rather that.
   prepositions = set [[
      à au auprès aux avec chez contre d' dans de des du en entre et l' la le les ou par pour sans selon sous sur un une
      vers
   ]],
   given_places = {
      Douglas = "m", Florence = "f", Lorraine = "f", Maurice = "m", Nancy = "f", Salomon = "m",
      Sofia = "f", Sydney = "f", Victoria = "f", Virginie = "f",
   },
   before_either = set "entre et ou",
   before_place = set "à au aux dans de du en jusqu'à la le les vers",
   openers = set [[
      ainsi alors aussi car cependant comme donc enfin ensuite et lorsqu' lorsque mais où or ou par puis puisqu' puisque
      qu' quand que quoique selon si
   ]],

   -- Classes of cues whose words are not about who says them: il demande si elle part.
   asks = set "demand question",

   -- Words of roles that do not tell one holder from another.
   fillers = set [[
      a à actuel actuelle ancien ancienne anciens au aux d' d'une dans de des du en et l' la le les nouveau nouvelle
      pour premier première qu' un une
   ]],

   -- The bodies that seats stand for, as the words of their names.
   seats = {
      ["bercy"] = { "ministère", "économie" },
      ["hôtel de brienne"] = { "ministère", "armées" },
      ["place beauvau"] = { "ministère", "intérieur" },
      ["place vendôme"] = { "ministère", "justice" },
      ["quai d'orsay"] = { "ministère", "affaires", "étrangères" },
      ["rue de grenelle"] = { "ministère", "éducation" },
   },

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
      chef: dirigeant dirigeante entraîneur patron patronne premier-ministre président présidente
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
