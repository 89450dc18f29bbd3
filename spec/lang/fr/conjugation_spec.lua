local conjugation = require "dixit.lang.fr.conjugation"
local cues = require "dixit.lang.fr.cues"

-- infinitive, tense, person and number (of participles: gender and number), all spellings of the form
local ROWS = [[
-- -er
affirmer      present      1s  affirme
affirmer      present      2s  affirmes
affirmer      present      3p  affirment
affirmer      imperfect    1p  affirmions
affirmer      past         3s  affirma
affirmer      past         1p  affirmâmes
affirmer      past         3p  affirmèrent
affirmer      future       2p  affirmerez
affirmer      conditional  3s  affirmerait
affirmer      subjunctive  2p  affirmiez
affirmer      past-subj    3s  affirmât
affirmer      imperative   2s  affirme
affirmer      imperative   1p  affirmons
affirmer      gerund       -   affirmant
affirmer      participle   ms  affirmé
affirmer      participle   fp  affirmées
crier         imperfect    1p  criions
crier         subjunctive  2p  criiez
crier         future       3s  criera
nier          present      3s  nie
maugréer      present      3s  maugrée
maugréer      participle   fs  maugréée
-- the spelling of c and g
annoncer      present      1p  annonçons
annoncer      imperfect    3s  annonçait
annoncer      imperfect    2p  annonciez
annoncer      past         3s  annonça
annoncer      past         3p  annoncèrent
annoncer      past-subj    3s  annonçât
annoncer      gerund       -   annonçant
juger         present      1p  jugeons
juger         imperfect    3p  jugeaient
juger         imperfect    1p  jugions
juger         past         2p  jugeâtes
juger         participle   mp  jugés
-- stems that change
répéter       present      3s  répète
répéter       present      2p  répétez
répéter       future       3s  répètera répétera
répéter       conditional  3p  répèteraient répéteraient
répéter       past         3s  répéta
alléguer      present      3p  allèguent
alléguer      present      1p  alléguons
célébrer      present      3s  célèbre
s'inquiéter   present      3s  inquiète
s'inquiéter   participle   fs  inquiétée
protéger      present      1p  protégeons
protéger      subjunctive  3s  protège
soulever      present      3s  soulève
soulever      future       3s  soulèvera
soulever      past         3s  souleva
marteler      present      3s  martèle
marteler      imperfect    3s  martelait
appeler       present      3s  appelle
appeler       present      1p  appelons
appeler       future       1s  appellerai
rejeter       present      3p  rejettent
rejeter       conditional  3s  rejetterait
étiqueter     present      3s  étiquette étiquète
interpeler    present      3s  interpelle
interpeller   present      1p  interpellons
appuyer       present      3s  appuie
appuyer       future       3s  appuiera
appuyer       imperfect    1p  appuyions
balayer       present      3s  balaie balaye
balayer       future       3s  balaiera balayera
renvoyer      future       3s  renverra
renvoyer      present      3s  renvoie
tweeter       present      3s  tweete
accuser       present      3s  accuse
rester        present      3s  reste
s'emballer    present      3s  emballe
-- -ir like finir
réagir        present      3s  réagit
réagir        present      3p  réagissent
réagir        past         3p  réagirent
réagir        subjunctive  3s  réagisse
réagir        participle   ms  réagi
avertir       present      3s  avertit
répartir      present      3p  répartissent
haïr          present      1s  hais
haïr          past         1p  haïmes
haïr          past-subj    3s  haït
-- other verbs in -ir
sentir        present      3s  sent
démentir      present      3s  dément
démentir      present      3p  démentent
démentir      participle   ms  démenti
se repentir   present      3s  repent
repartir      present      3p  repartent
servir        present      3s  sert
dormir        imperfect    3s  dormait
maintenir     present      3s  maintient
maintenir     past         3s  maintint
maintenir     past         1p  maintînmes
maintenir     future       3s  maintiendra
maintenir     subjunctive  3p  maintiennent
maintenir     participle   ms  maintenu
se souvenir   imperative   2p  souvenez
convenir      past         3p  convinrent
convenir      past-subj    3s  convînt
ouvrir        imperative   2s  ouvre
découvrir     present      3s  découvre
offrir        participle   fs  offerte
accueillir    present      3s  accueille
accueillir    future       3s  accueillera
tressaillir   future       3s  tressaillira
bouillir      present      3s  bout
discourir     future       3s  discourra
discourir     past         3s  discourut
mourir        participle   ms  mort
mourir        subjunctive  1p  mourions
requérir      present      3s  requiert
requérir      present      3p  requièrent
requérir      future       3s  requerra
s'enquérir    past         3s  enquit
fuir          present      1p  fuyons
revêtir       present      3s  revêt
-- -oir
savoir        subjunctive  1s  sache
savoir        imperative   2p  sachez
savoir        gerund       -   sachant
savoir        future       3s  saura
vouloir       present      1s  veux
vouloir       subjunctive  3s  veuille
vouloir       subjunctive  1p  voulions
vouloir       imperative   2p  veuillez voulez
pouvoir       present      1s  peux puis
pouvoir       subjunctive  1p  puissions
pouvoir       future       3s  pourra
devoir        participle   ms  dû
devoir        participle   fs  due
devoir        present      3p  doivent
falloir       present      3s  faut
falloir       subjunctive  3s  faille
pleuvoir      future       3s  pleuvra
voir          future       1s  verrai
voir          imperfect    1p  voyions
entrevoir     past         3s  entrevit
prévoir       future       3s  prévoira
prévoir       participle   fs  prévue
pourvoir      past         3s  pourvut
recevoir      present      3s  reçoit
apercevoir    past         3s  aperçut
concevoir     subjunctive  2p  conceviez
percevoir     participle   ms  perçu
valoir        subjunctive  3s  vaille
se prévaloir  subjunctive  3s  prévale
s'émouvoir    present      3s  émeut
s'émouvoir    participle   ms  ému
promouvoir    past         3s  promut
asseoir       present      3s  assied assoit
-- -re
dire          present      1s  dis
dire          present      2p  dites
dire          past         1p  dîmes
dire          past         2p  dîtes
dire          future       3p  diront
dire          subjunctive  3s  dise
dire          past-subj    3s  dît
redire        present      2p  redites
prédire       present      2p  prédisez
interdire     present      2p  interdisez
contredire    participle   fs  contredite
médire        present      2p  médisez
maudire       present      1p  maudissons
maudire       participle   ms  maudit
écrire        present      3p  écrivent
écrire        past         3s  écrivit
prescrire     participle   fs  prescrite
lire          past         3s  lut
lire          participle   ms  lu
élire         present      3p  élisent
rire          imperfect    1p  riions
sourire       past         3s  sourit
suffire       past         3s  suffit
traduire      past         3p  traduisirent
déduire       participle   ms  déduit
luire         participle   ms  lui
faire         present      2p  faites
faire         present      3p  font
faire         future       3s  fera
faire         subjunctive  1p  fassions
faire         past         3s  fit
satisfaire    participle   fs  satisfaite
plaire        present      3s  plaît plait
taire         participle   ms  tu
extraire      present      1p  extrayons
croire        present      3p  croient
croire        past         3s  crut
boire         subjunctive  3s  boive
naître        past         3s  naquit
naître        participle   fs  née
connaître     present      3s  connaît connait
reconnaître   future       3s  reconnaîtra reconnaitra
reconnaitre   present      3s  reconnaît reconnait
paraître      participle   ms  paru
accroître     participle   ms  accru
conclure      present      3s  conclut
conclure      past         3p  conclurent
conclure      future       3s  conclura
exclure       participle   fs  exclue
inclure       participle   fs  incluse
clore         present      3s  clôt clot
clore         participle   ms  clos
se plaindre   present      3p  plaignent
craindre      imperfect    3s  craignait
feindre       past         3s  feignit
enjoindre     participle   ms  enjoint
prendre       present      3p  prennent
apprendre     past         3s  apprit
comprendre    subjunctive  1p  comprenions
promettre     present      3s  promet
promettre     past         3s  promit
transmettre   participle   fp  transmises
battre        present      3s  bat
débattre      participle   ms  débattu
répondre      present      3s  répond
répondre      past         3s  répondit
prétendre     future       3s  prétendra
répandre      participle   fs  répandue
perdre        present      1s  perds
interrompre   present      3s  interrompt
convaincre    present      3s  convainc
convaincre    present      1p  convainquons
convaincre    participle   ms  convaincu
poursuivre    present      3s  poursuit
poursuivre    participle   ms  poursuivi
vivre         past         3s  vécut
coudre        present      1p  cousons
moudre        present      3p  moulent
résoudre      present      3s  résout
résoudre      past         3s  résolut
dissoudre     participle   fs  dissoute
-- auxiliaries
être          present      1p  sommes
être          imperfect    3s  était
être          past         3p  furent
être          subjunctive  3p  soient
être          imperative   2p  soyez
être          gerund       -   étant
être          participle   ms  été
avoir         present      3p  ont
avoir         past         3s  eut
avoir         subjunctive  3s  ait
avoir         imperative   2s  aie
avoir         gerund       -   ayant
aller         present      3s  va
aller         future       1s  irai
aller         subjunctive  1p  allions
aller         imperative   2s  va
venir         future       3s  viendra
laisser       past         3s  laissa
]]

-- How the rows above name moods and tenses.
local NAMES = {
   ["present"] = "indicative present",
   ["imperfect"] = "indicative imperfect",
   ["past"] = "indicative past",
   ["future"] = "indicative future",
   ["conditional"] = "conditional present",
   ["subjunctive"] = "subjunctive present",
   ["past-subj"] = "subjunctive imperfect",
   ["imperative"] = "imperative present",
   ["gerund"] = "participle present",
   ["participle"] = "participle past",
}

local function forms_at(infinitive, name, place)
   local found = {}
   for _, form in ipairs(conjugation.forms(infinitive)) do
      local where = (form.gender or form.person or "") .. (form.number or "")
      if form.mood .. " " .. form.tense == NAMES[name] and (where == place or place == "-") then
         found[#found + 1] = form.form
      end
   end
   table.sort(found)
   return table.concat(found, " ")
end

local function sorted(text)
   local list = {}
   for word in text:gmatch "%S+" do
      list[#list + 1] = word
   end
   table.sort(list)
   return table.concat(list, " ")
end

describe("French conjugation", function()
   for line in ROWS:gmatch "[^\n]+" do
      local infinitive, name, place, expected = line:match "^(.-)%s%s+(%S+)%s+(%S+)%s%s+(.+)$"
      if line:sub(1, 2) ~= "--" then
         it(line:gsub("%s+", " "), function()
            assert.equal(sorted(expected), forms_at(infinitive, name, place))
         end)
      end
   end

   it("gives every place of a regular verb once, in order", function()
      local places = {}
      conjugation.each("parler", function(_, slot)
         assert.is_nil(places[slot])
         places[slot] = true
      end)
      assert.equal(#conjugation.slots, #places)
   end)

   it("gives an impersonal verb no other persons", function()
      for _, form in ipairs(conjugation.forms "falloir") do
         assert.is_true(form.person == nil or form.person == 3 and form.number == "s", form.form)
      end
   end)

   it("gives an invariable participle one form", function()
      assert.equal("", forms_at("rire", "participle", "fs"))
      assert.equal("ri", forms_at("rire", "participle", "ms"))
   end)

   it("strips the reflexive pronoun and tells", function()
      assert.is_true(conjugation.forms("s'écrier").reflexive)
      assert.is_true(conjugation.forms("se plaindre").reflexive)
      assert.is_false(conjugation.forms("semer").reflexive)
      assert.equal("écrié", conjugation.participle "s'écrier")
      assert.same({ "plaindre", true }, { conjugation.bare "se plaindre" })
   end)

   it("gives both spellings of the infinitive", function()
      local infinitives = {}
      for _, form in ipairs(conjugation.forms "reconnaître") do
         if form.mood == "infinitive" then
            infinitives[#infinitives + 1] = form.form
         end
      end
      assert.same({ "reconnaître", "reconnaitre" }, infinitives)
   end)

   it("knows the auxiliary", function()
      for infinitive, auxiliary in pairs {
         ["dire"] = "avoir", ["se dire"] = "être", ["s'écrier"] = "être", ["intervenir"] = "être",
         ["parvenir"] = "être", ["prévenir"] = "avoir", ["convenir"] = "both", ["réagir"] = "avoir", ["aller"] = "être",
         ["être"] = "avoir",
      } do
         assert.equal(auxiliary, conjugation.auxiliary(infinitive), infinitive)
      end
   end)

   it("follows a model it is told", function()
      local told = {}
      for _, form in ipairs(conjugation.forms("ressortir", "finir")) do
         told[form.form] = true
      end
      assert.is_true(told["ressortissent"])
      assert.is_nil(told["ressortent"])
   end)

   it("raises on what it cannot conjugate, and blames the caller", function()
      assert.is_nil((conjugation.model "maison"))
      local _, message = pcall(function()
         conjugation.forms "maison"
      end)
      assert.matches("conjugation_spec.lua:%d+: no French infinitive: 'maison'", message)
      _, message = pcall(function()
         conjugation.each("dire", print, "parlir")
      end)
      assert.matches("conjugation_spec.lua:%d+: no model of conjugation: 'parlir'", message)
   end)

   -- What is wrong with a form of a cue verb, or nil; assertions would be slow on all of them.
   local function find_fault(form, shared)
      local rest = form:gsub("[a-z]", ""):gsub("\u{153}", ""):gsub("\xC3[\xA0-\xBF]", "")
      if form:sub(1, #shared) ~= shared then
         return "lacks the shared letters " .. shared
      elseif rest ~= "" and rest ~= "-" then -- contre-attaquer
         return "is not all lower-case letters"
      elseif #form < 2 then
         return "is too short"
      end
   end

   it("gives every cue verb whole forms in every place", function()
      for _, cue in ipairs(cues.verbs) do
         local shared = conjugation.shared(cue.lemma)
         local filled = {}
         conjugation.each(cue.lemma, function(form, slot)
            filled[slot] = true
            local fault = find_fault(form, shared)
            if fault then
               error(("%s: %s %s"):format(cue.lemma, form, fault))
            end
         end)
         for slot, place in ipairs(conjugation.slots) do
            -- clore has no simple past, and the participle of some verbs no feminine
            local defective = place.tense == "past" or place.tense == "imperfect" and place.mood == "subjunctive"
            if not filled[slot] and not defective then
               error(("%s lacks %s %s"):format(cue.lemma, place.mood, place.tense))
            end
         end
      end
   end)
end)
