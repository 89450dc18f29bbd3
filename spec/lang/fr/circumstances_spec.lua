--- Whom something is said to, by what means, how, and by whom: rows of a text, the cue of one of its attributions, and
--- what that attribution has; false where it has none.
local dixit = require "dixit"

local engine = dixit.engine "fr"

-- The attribution of a text that has the cue, with its document.
local function attribution(text, cue)
   local document = assert(engine:parse(text))
   for _, found in ipairs(engine:extract(document)) do
      local span = found.cue[1]
      if (span and document:slice(span.first, span.last) or "") == cue then
         return found, document
      end
   end
   error(("no attribution with the cue '%s' in: %s"):format(cue, text))
end

-- The text of a part, or false.
local function part(name)
   return function(text, cue)
      local found, document = attribution(text, cue)
      return found[name] and document:slice(found[name].first, found[name].last) or false
   end
end

local function check(title, rows, look)
   describe(title, function()
      for _, row in ipairs(rows) do
         local text, cue, expected = table.unpack(row)
         it(text, function()
            assert.equal(expected, look(text, cue))
         end)
      end
   end)
end

check("addressees", {
   -- behind the cue
   { "« Le bac repartira jeudi », a-t-elle expliqué mardi devant la presse.", "a-t-elle expliqué", "devant la presse" },
   { "« Nous gagnerons », a-t-il lancé à ses partisans.", "a-t-il lancé", "à ses partisans" },
   { "« Le bac est sûr », a assuré auprès de l’AFP la capitaine du port.", "a assuré", "auprès de l’AFP" },
   { "« Partez ! », a-t-elle crié à l’adresse des badauds.", "a-t-elle crié", "à l’adresse des badauds" },
   { "Elle s’est justifiée devant une foule de marins, affirmant que le bac partait.", "affirmant", false },
   { "La préfète a demandé aux riverains de quitter le quai.", "a demandé", "aux riverains" },
   { "Il a ordonné à ses hommes de reculer.", "a ordonné", "à ses hommes" },
   { "Il a rappelé à tous que le bac était vieux.", "a rappelé", "à tous" },
   { "La maire a fait savoir à ses adjoints que le bac partait.", "a fait savoir", "à ses adjoints" },
   { "« Le bac est sûr », a-t-elle dit par téléphone au Monde.", "a-t-elle dit", "au Monde" },
   { "La maire a confié à l’agence de presse Tralis que le bac partait.", "a confié", "à l’agence de presse Tralis" },
   { "La maire a dit mardi au quotidien local que le bac partait.", "a dit", "au quotidien local" },
   -- behind the subject
   { "« Le bac repartira jeudi », a déclaré Maëlle Corvec à l’AFP.", "a déclaré", "à l’AFP" },
   { "« Vous partirez », a dit le procureur au juge.", "a dit", "au juge" },
   { "« Non », a répondu Maëlle Corvec, maire de Lorvac, à la chaîne Corvel Info.", "a répondu",
      "à la chaîne Corvel Info" },
   { "« C’est à vous », a-t-il dit, s’adressant aux élèves.", "a-t-il dit", "aux élèves" },
   -- before the cue
   { "Devant les députés, la ministre a reconnu que le bac était vieux.", "a reconnu", "Devant les députés" },
   { "La ministre, devant les députés, a reconnu que le bac était vieux.", "a reconnu", "devant les députés" },
   { "Interrogée par Radio France, Maëlle Corvec a affirmé que le bac était sûr.", "a affirmé", "Radio France" },
   { "« Le bac est sûr », assure Maëlle Corvec, contactée par l’AFP.", "assure", "l’AFP" },
   -- in a letter, an interview
   { "« Le bac partira », a-t-il écrit dans une lettre adressée au préfet.", "a-t-il écrit", "au préfet" },
   { "Dans un entretien au Monde, Maëlle Corvec assure que le bac est sûr.", "assure", "au Monde" },
   -- objects
   { "La préfète exhorte les pêcheurs à rester au port.", "exhorte", "les pêcheurs" },
   { "Elle a prévenu la capitaine que la mer montait.", "a prévenu", "la capitaine" },
   { "Les pêcheurs sont priés de rester au port.", "sont priés", "Les pêcheurs" },
   -- clitics
   { "Le maire leur a promis que le quai serait refait.", "leur a promis", "leur" },
   { "La capitaine lui a lancé : « Partez. »", "lui a lancé", "lui" },
   { "« Tenez bon », nous a confié la patronne du bac.", "nous a confié", "nous" },
   { "La préfète les exhorte à rester au port.", "les exhorte", "les" },
   { "Elle leur a dit à l’oral que le bac partait.", "leur a dit", "leur" },
   { "Elle lui a fait savoir que le bac partait.", "lui a fait savoir", "lui" },
   -- none: places, manners, times
   { "Elle a déclaré à Lorvac que le bac partirait.", "a déclaré", false },
   { "Elle a déclaré devant la mairie que le bac partirait.", "a déclaré", false },
   { "Elle a déclaré à plusieurs reprises que le bac partirait.", "a déclaré", false },
   { "Elle a annoncé à la surprise générale que le bac partirait.", "a annoncé", false },
   { "« Le bac est sûr », a assuré à midi la capitaine du port.", "a assuré", false },
   { "« Le bac est sûr », a-t-elle lancé à la tribune.", "a-t-elle lancé", false },
   { "« Le bac est sûr », a-t-elle répété au cours d’un discours.", "a-t-elle répété", false },
   { "Interrogée par hasard, la maire a affirmé que le bac était sûr.", "a affirmé", false },
   -- none: whom it is about
   { "Il reproche à la mairie de cacher les comptes.", "reproche", false },
   { "La mairie est accusée de cacher les comptes.", "est accusée", false },
   { "« Le bac est vieux », prévient la capitaine.", "prévient", false },
   { "Maëlle Corvec l’a dit : le prix du bac monte.", "l’a dit", false },
   -- none: whom somebody else speaks to
   { "Il a expliqué que le prix avait été annoncé à l’AFP.", "a expliqué", false },
   { "« Parlez à la presse », a dit Maëlle Corvec.", "a dit", false },
   { "Elle a écrit à l’AFP. La maire dit que le bac part.", "dit", false },
   -- none: pronouns that are none
   { "Le maire a lui aussi promis que le bac partirait.", "a lui aussi promis", false },
   { "Elle s’est dit que le bac partirait.", "s’est dit", false },
   { "Je me dis que le bac partira.", "me dis", false },
   { "La maire l’a dit : « Le bac part. »", "l’a dit", false },
}, part "addressee")

check("media", {
   -- behind the cue
   { "« Le bac est sûr », a-t-elle indiqué sur X.", "a-t-elle indiqué", "sur X" },
   { "« Le bac est sûr », a-t-elle redit au micro de Radio France.", "a-t-elle redit", "au micro de Radio France" },
   { "« Le bac est sûr », écrit-elle dans les colonnes du Monde.", "écrit-elle", "dans les colonnes du Monde" },
   { "« Le bac est sûr », a-t-elle dit par téléphone à l’AFP.", "a-t-elle dit", "par téléphone" },
   { "« Le bac est sûr », a-t-elle dit à l’AFP par téléphone.", "a-t-elle dit", "par téléphone" },
   { "« Le bac est sûr », a-t-elle dit dans une vidéo publiée mardi sur Facebook.", "a-t-elle dit",
      "dans une vidéo publiée mardi sur Facebook" },
   { "« Le bac est sûr », a-t-elle raillé sur Radio Vallonne.", "a-t-elle raillé", "sur Radio Vallonne" },
   { "« Le bac est sûr », a-t-elle déclaré en conférence de presse.", "a-t-elle déclaré", "en conférence de presse" },
   { "« Le bac est sûr », a-t-elle lancé à la tribune.", "a-t-elle lancé", "à la tribune" },
   { "« Le bac est sûr », a-t-elle ajouté, dans un message vidéo.", "a-t-elle ajouté", "dans un message vidéo" },
   { "« Le bac est sûr », a réagi par communiqué la compagnie.", "a réagi", "par communiqué" },
   { "La maire a annoncé via Telegram que le bac partirait.", "a annoncé", "via Telegram" },
   { "La maire a annoncé sur la chaîne Corvel que le bac partirait.", "a annoncé", "sur la chaîne" },
   -- behind the subject
   { "« Le bac est sûr », a écrit Maëlle Corvec dans un communiqué.", "a écrit", "dans un communiqué" },
   { "« Le bac est sûr », a assuré la capitaine lors d’une conférence de presse.", "a assuré",
      "lors d’une conférence de presse" },
   { "« Le bac est sûr », a affirmé la maire sur BFMTV.", "a affirmé", "sur BFMTV" },
   { "« Le bac est sûr », a affirmé la maire dans Le Monde.", "a affirmé", "dans Le Monde" },
   { "« Le bac est sûr », a affirmé la maire dans l’émission « Quai du soir ».", "a affirmé",
      "dans l’émission « Quai du soir »" },
   { "« Le bac est sûr », a dit la maire au cours d’un discours.", "a dit", "au cours d’un discours" },
   { "« Le bac est sûr », a plaidé la maire sur le plateau de France 2.", "a plaidé", "sur le plateau de France 2" },
   { "« Le bac est sûr », a dit Maëlle Corvec, maire de Lorvac, sur Radio France.", "a dit", "sur Radio France" },
   -- before the cue
   { "Dans une lettre ouverte, les pêcheurs affirment que le bac est vieux.", "affirment", "Dans une lettre ouverte" },
   { "Par la voix de son avocat, Maëlle Corvec a assuré que le bac était sûr.", "a assuré",
      "Par la voix de son avocat" },
   { "La compagnie, dans un communiqué publié lundi, affirme que le bac est sûr.", "affirme", "dans un communiqué" },
   { "Sur son compte Twitter, la maire a annoncé que le bac partirait.", "a annoncé", "Sur son compte Twitter" },
   { "À l’occasion d’une réunion publique, la maire a promis que le bac partirait.", "a promis",
      "À l’occasion d’une réunion publique" },
   -- inside it, behind selon
   { "La compagnie a, dans un communiqué, affirmé que le bac était sûr.", "a, dans un communiqué, affirmé",
      "dans un communiqué" },
   { "Selon la maire, citée par l’AFP, le bac est sûr.", "Selon", "par l’AFP" },
   { "Selon la maire dans un entretien, le bac est sûr.", "Selon", "dans un entretien" },
   -- none: places, manners, times
   { "« Le bac est sûr », a-t-elle dit dans un sourire.", "a-t-elle dit", false },
   { "« Le bac est sûr », a-t-elle dit sur le quai.", "a-t-elle dit", false },
   { "« Le bac est sûr », a-t-elle dit lors d’une promenade.", "a-t-elle dit", false },
   { "« Le bac est sûr », a-t-elle dit dans la soirée.", "a-t-elle dit", false },
   { "« Le bac est sûr », a dit la maire par ailleurs.", "a dit", false },
   { "« Le bac est sûr », a dit la maire sur Lorvac.", "a dit", false },
   { "Dans le port, la maire a assuré que le bac était sûr.", "a assuré", false },
   { "Par principe, la maire a assuré que le bac était sûr.", "a assuré", false },
   -- none: what it is about, who says it
   { "La maire s’est exprimée sur la grève : « Le bac est sûr. »", "s’est exprimée", false },
   { "« Le bac est sûr », indique un communiqué.", "indique", false },
   { "Selon un communiqué, le bac est sûr.", "Selon", false },
   -- none: in what is said, or in another sentence
   { "La maire a dit que le bac avait été vu dans une vidéo.", "a dit", false },
   { "« J’ai tout dit dans ma lettre », a répondu la maire.", "a répondu", false },
   { "La lettre est parue dans Le Monde. La maire assure que le bac est sûr.", "assure", false },
   { "La maire, élue dans le port, assure que le bac est sûr.", "assure", false },
}, part "medium")

check("classes", {
   -- by the verb
   { "« Le bac part », a dit la maire.", "a dit", "statement" },
   { "« Le bac part », a affirmé la maire.", "a affirmé", "claim" },
   { "La maire a nié que le bac soit vieux.", "a nié", "denial" },
   { "La maire conteste que le bac soit vieux.", "conteste", "denial" },
   { "La maire a promis que le bac partirait.", "a promis", "promise" },
   { "La maire a menacé de fermer le quai.", "a menacé", "promise" },
   { "La maire a exigé que le bac parte.", "a exigé", "demand" },
   { "Le syndicat accuse la maire d’avoir menti.", "accuse", "accusation" },
   { "La maire estime que le bac est vieux.", "estime", "opinion" },
   { "La maire espère que le bac partira.", "espère", "opinion" },
   { "La maire a admis que le bac était vieux.", "a admis", "agreement" },
   -- by a locution, a noun, a phrase
   { "La maire a mis en garde contre un « bac fantôme ».", "a mis en garde", "demand" },
   { "La maire a fait savoir que le bac était vieux.", "a fait savoir", "statement" },
   { "Sa promesse de vendre le bac inquiète.", "promesse", "promise" },
   { "Selon la maire, le bac est vieux.", "Selon", "statement" },
   { "D’après la maire, le bac est vieux.", "D’après", "statement" },
   { "À en croire la maire, le bac est vieux.", "À en croire", "claim" },
   { "Aux dires de la maire, le bac est vieux.", "Aux dires de", "claim" },
   { "Pour la maire, le bac est vieux.", "Pour", "opinion" },
   { "Aux yeux de la maire, le bac est vieux.", "Aux yeux de", "opinion" },
   { "Du point de vue de la maire, le bac est vieux.", "Du point de vue de", "opinion" },
   -- questions: by the verb
   { "La maire se demande si le bac partira.", "se demande", "question" },
   { "La maire a demandé si le bac partait.", "a demandé", "question" },
   { "La maire a demandé à l’AFP pourquoi le bac partait.", "a demandé", "question" },
   { "La maire demande ce que coûte le bac.", "demande", "question" },
   { "La maire demande combien coûte le bac.", "demande", "question" },
   { "Le tribunal interroge la maire : « Le bac était-il vieux ? »", "interroge", "question" },
   -- by what is said
   { "« Qui paiera ? », a dit la maire.", "a dit", "question" },
   { "La maire a lancé : « Qui paiera ? »", "a lancé", "question" },
   { "« Mais alors, qui paiera ? » s’indigne la maire.", "s’indigne", "question" },
   -- no questions
   { "La maire a demandé que le bac parte.", "a demandé", "demand" },
   { "La maire a demandé aux pêcheurs de partir.", "a demandé", "demand" },
   { "« Qui paiera ? Personne. », a dit la maire.", "a dit", "statement" },
   { "« “Qui paiera ?” est la question », a dit la maire.", "a dit", "statement" },
   { "La maire a-t-elle dit que le bac partait ?", "a-t-elle dit", "statement" },
   { "La maire explique ce qui a changé.", "explique", "statement" },
   { "La maire ignore si le bac partira.", "ignore", "opinion" },
   { "La maire ne dit pas si le bac part.", "ne dit pas", "statement" },
   { "La maire sait qui paiera le bac.", "sait", "opinion" },
}, function(text, cue)
   return (attribution(text, cue)).class
end)

check("negated and conditional cues", {
   -- negated
   { "La maire n’a pas dit que le bac partait.", "n’a pas dit", "negated" },
   { "La maire n’a jamais promis que le bac partirait.", "n’a jamais promis", "negated" },
   { "La maire ne dit pas si le bac part.", "ne dit pas", "negated" },
   { "Personne n’a dit que le bac partait.", "n’a dit", "negated" },
   { "Aucun élu n’affirme que le bac part.", "n’affirme", "negated" },
   { "Pas un élu du port n’affirme que le bac part.", "n’affirme", "negated" },
   { "La maire est partie sans dire si le bac partait.", "dire", "negated" },
   { "La maire est partie sans même préciser que le bac partait.", "préciser", "negated" },
   { "La maire a refusé de dire si le bac partait.", "dire", "negated" },
   { "La maire s’est gardée de préciser si le bac partait.", "préciser", "negated" },
   { "La maire ne peut pas dire si le bac part.", "dire", "negated" },
   { "La maire n’a pas voulu dire si le bac partait.", "dire", "negated" },
   { "La maire dit qu’elle n’a pas promis que le bac partirait.", "n’a pas promis", "negated" },
   { "« Le bac part », n’a pas nié la maire.", "n’a pas nié", "negated" },
   { "La maire a préféré ne pas dire si le bac partait.", "ne pas dire", "negated" },
   -- in the conditional
   { "La maire aurait dit que le bac partait.", "aurait dit", "conditional" },
   { "La maire aurait menacé de fermer le quai.", "aurait menacé", "conditional" },
   { "« Le bac part », aurait dit la maire.", "aurait dit", "conditional" },
   { "Si le bac partait, la maire dirait que tout va.", "dirait", "conditional" },
   { "La maire pourrait annoncer que le bac part.", "annoncer", "conditional" },
   { "La maire devrait bientôt confirmer que le bac part.", "confirmer", "conditional" },
   { "La maire aurait vu le bac et assuré qu’il partait.", "assuré", "conditional" },
   { "La maire se serait engagée à vendre le bac.", "se serait engagée", "conditional" },
   -- both
   { "La maire n’aurait pas dit que le bac partait.", "n’aurait pas dit", "negated conditional" },
   { "La maire aurait refusé de dire si le bac partait.", "dire", "negated conditional" },
   { "La maire ne pourrait pas dire si le bac part.", "dire", "negated conditional" },
   { "La maire pourrait ne pas dire si le bac part.", "ne pas dire", "negated conditional" },
   -- neither: ne alone, two negations
   { "La maire ne dit que « oui ».", "ne dit", "" },
   { "La maire n’a cessé de répéter que le bac partait.", "répéter", "" },
   { "Avant que la maire ne dise que le bac partait, on riait.", "ne dise", "" },
   { "La maire n’a pas manqué de rappeler que le bac partait.", "rappeler", "" },
   { "La maire n’a pas refusé de dire si le bac partait.", "dire", "" },
   -- neither: another verb is
   { "La maire a dit que le bac ne partait pas.", "a dit", "" },
   { "La maire a dit que le bac partirait.", "a dit", "" },
   { "La maire nie que le bac parte.", "nie", "" },
   { "Selon la maire, le bac ne partirait pas.", "Selon", "" },
   { "La maire n’est pas venue et dit que le bac part.", "dit", "" },
   { "Le maire, qui n’a pas été élu, dit que le bac part.", "dit", "" },
   { "Personne ne rit et la maire dit que le bac part.", "dit", "" },
   { "La maire a pu dire que le bac partait.", "dire", "" },
   { "La maire est venue pour dire que le bac partait.", "dire", "" },
}, function(text, cue)
   local found = attribution(text, cue)
   local flags = {}
   for _, name in ipairs { "negated", "conditional" } do
      flags[#flags + 1] = found[name] and name or nil
   end
   return table.concat(flags, " ")
end)

check("genders of sources", {
   -- titles, given names, roles
   { "« Le bac part », a dit Mme Corvec.", "a dit", "f" },
   { "« Le bac part », a dit M. Corvec.", "a dit", "m" },
   { "« Le bac part », a dit Maëlle Corvec.", "a dit", "f" },
   { "« Le bac part », a dit Yves Corvec.", "a dit", "m" },
   { "« Le bac part », a dit le docteur Anne Kerlo.", "a dit", "f" },
   { "Le maire, Maëlle Corvec, a dit que le bac partait.", "a dit", "f" },
   { "« Le bac part », a dit une pêcheuse.", "a dit", "f" },
   { "La reine a dit que le bac partait.", "a dit", "f" },
   { "« Je pars », a dit Anne Kerlo à Yves Corvec.", "a dit", "f" },
   -- determiners
   { "« Le bac part », a dit la ministre.", "a dit", "f" },
   { "« Le bac part », a dit le ministre.", "a dit", "m" },
   { "« Le bac part », a dit la porte-parole du port.", "a dit", "f" },
   { "La maire Ozgül Vrakovic a dit que le bac partait.", "a dit", "f" },
   { "Ozgül Vrakovic, la maire de Lorvac, a dit que le bac partait.", "a dit", "f" },
   { "L’élue Vrakovic a dit que le bac partait.", "a dit", "f" },
   { "Son avocat a dit que le bac partait.", "a dit", "m" },
   -- pronouns
   { "« Le bac part », a-t-elle dit.", "a-t-elle dit", "f" },
   { "« Le bac part », a-t-il dit.", "a-t-il dit", "m" },
   { "« Le bac part », a dit cette dernière.", "a dit", "f" },
   { "Selon elle, le bac part.", "Selon", "f" },
   { "Elles ont dit que le bac partait.", "ont dit", "f" },
   { "Les pêcheuses ont dit que le bac partait.", "ont dit", "f" },
   -- agreement of the verb
   { "« Le bac part », s’est félicitée Ozgül Vrakovic.", "s’est félicitée", "f" },
   { "« Le bac part », s’est réjoui Ozgül Vrakovic.", "s’est réjoui", "m" },
   -- unknown
   { "Ozgül Vrakovic a dit que le bac partait.", "a dit", false },
   { "Camille Corvec a dit que le bac partait.", "a dit", false },
   { "Me Vrakovic a dit que le bac partait.", "a dit", false },
   { "L’artiste a dit que le bac partait.", "a dit", false },
   { "Ozgül Vrakovic, maire de Lorvac, a dit que le bac partait.", "a dit", false },
   { "On a dit que le bac partait.", "a dit", false },
   -- of nobody: several, bodies, things
   { "Les ministres ont dit que le bac partait.", "ont dit", false },
   { "Les pêcheurs ont dit que le bac partait.", "ont dit", false },
   { "Ils ont dit que le bac partait.", "ont dit", false },
   { "La mairie a dit que le bac partait.", "a dit", false },
   { "Le syndicat Tralis a dit que le bac partait.", "a dit", false },
   { "Des sources concordantes ont dit que le bac partait.", "ont dit", false },
   { "Un rapport dit que le bac part.", "dit", false },
   { "La Norvège a dit que le bac partait.", "a dit", false },
}, function(text, cue)
   return (attribution(text, cue)).source.gender or false
end)
