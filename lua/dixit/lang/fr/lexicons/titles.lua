--- French lexicon: titles, which stand before a name, with an article (le général X) or without (M. X, Me X).
---
--- title: gender and number of the person; unset: either. abbreviated: true for M., Dr, Lt and the like, which have no
--- article. capital: true if the form in lower case is another word (Me and me, Pr, Don): rules ask for the capital.
--- Offices that stand before a name as a title does (le ministre X) are in roles.lua, first names in names.lua.
--- name_suffix: what stands behind a name and belongs to it.
--- Compiled from general knowledge of French; one entry a line, sorted, accents ignored.

return {
   { class = "title", fields = { abbreviated = true, capital = true, gender = "f", number = "s" }, words = [[
Miss
Ms
Pre
Ste
]] },
   { class = "title", fields = { abbreviated = true, capital = true, gender = "m", number = "s" }, words = [[
Gal
Lt
Sgt
St
St.
]] },
   { class = "title", fields = { abbreviated = true, capital = true, number = "p" }, words = [[
Prs
]] },
   { class = "title", fields = { abbreviated = true, capital = true, number = "s" }, words = [[
Me
Pr
Prof
SAR
SEM
]] },
   { class = "title", fields = { abbreviated = true, gender = "f", number = "p" }, words = [[
Mlles
Mmes
]] },
   { class = "title", fields = { abbreviated = true, gender = "f", number = "s" }, words = [[
Dre
Mlle
Mlle.
Mme
Mme.
Mrs
Mrs.
Ms.
]] },
   { class = "title", fields = { abbreviated = true, gender = "m", number = "p" }, words = [[
MM.
]] },
   { class = "title", fields = { abbreviated = true, gender = "m", number = "s" }, words = [[
Cdt
gén.
Lt-Col
lt-col.
M.
Mgr
Mgr.
Mr
Mr.
R.P.
]] },
   { class = "title", fields = { abbreviated = true, number = "p" }, words = [[
Drs
M. et Mme
MM. et Mme
Mme et M.
]] },
   { class = "title", fields = { abbreviated = true, number = "s" }, words = [[
Dr
Dr.
Pr.
Prof.
S.A.R.
S.E.
S.E.M.
S.M.
]] },
   { class = "title", fields = { capital = true, gender = "m", number = "s" }, words = [[
dom
don
]] },
   { class = "title", fields = { capital = true, number = "s" }, words = [[
prof
]] },
   { class = "title", fields = { gender = "f", number = "p" }, words = [[
mères
mesdames
mesdemoiselles
]] },
   { class = "title", fields = { gender = "f", number = "s" }, words = [[
académicienne
adjudante
adjudante-cheffe
agente
amirale
archiduchesse
avocate générale
baronne
bâtonnière
brigadière
cheikha
colonelle
commandante
comtesse
contre-amirale
contrôleuse générale
défunte
dénommée
diaconesse
docteure
doctoresse
doña
doyenne
duchesse
générale
grande-duchesse
greffière
huissière
impératrice
inspectrice
Lady
lieutenante
lieutenante-colonelle
madame
mademoiselle
maréchale
marquise
mère
pasteure
présidente
prieure
princesse
princesse héritière
procureure
procureure générale
professeure
rabbine
rectrice
reine
reine mère
révérende
sainte
señora
sergente
signora
sœur
soldate
sultane
tsarine
veuve
vicomtesse
]] },
   { class = "title", fields = { gender = "m", number = "p" }, words = [[
abbés
cardinaux
colonels
commandants
évêques
généraux
imams
lieutenants
messieurs
pasteurs
pères
rabbins
]] },
   { class = "title", fields = { gender = "m", number = "s" }, words = [[
abbé
académicien
adjudant
adjudant-chef
agent
amiral
archevêque
archiduc
aumônier
avocat général
ayatollah
baron
bâtonnier
brigadier
brigadier de police
brigadier général
brigadier-chef
calife
capitaine de corvette
capitaine de frégate
capitaine de police
capitaine de vaisseau
caporal
caporal-chef
cardinal
catholicos
chah
chanoine
chef d'état-major
chevalier
colonel
commandant
commandant de police
commandant en chef
commissaire divisionnaire
commodore
comte
contre-amiral
contrôleur général
curé
dalaï-lama
défunt
dénommé
diacre
doyen
duc
émir
empereur
enseigne de vaisseau
évêque
frère
général
général d'armée
général de brigade
général de corps d'armée
général de division
grand ayatollah
grand mufti
grand rabbin
grand-duc
greffier
huissier
imam
inspecteur
khalife
khalife général
lieutenant
lieutenant de police
lieutenant général
lieutenant-colonel
Lord
maharadjah
maharaja
major général
marabout
maréchal
maréchal des logis
marquis
médecin
métropolite
mister
Mogho Naba
mollah
monseigneur
monsieur
mufti
nonce
pape
patriarche
père
prédicateur
président
prieur
prince
prince héritier
procureur
procureur général
rabbin
recteur
révérend
roi
Sa Sainteté
saint
Saint-Père
sayyed
sayyid
señor
sergent
sergent-chef
shah
sieur
signor
Sir
sous-lieutenant
substitut
sultan
télévangéliste
tsar
vice-amiral
vicomte
]] },
   { class = "title", fields = { number = "p" }, words = [[
capitaines
commissaires
docteurs
juges
maîtres
procureurs
professeurs
]] },
   { class = "title", fields = { number = "s" }, words = [[
capitaine
Cheikh
commissaire
détective
docteur
El Hadj
El Hadji
Elhadj
gendarme
juge
maître
Moulay
notaire
pasteur
professeur
Sa Majesté
shérif
Sidi
Son Altesse
Son Altesse royale
Son Éminence
Son Excellence
]] },

   { class = "name_suffix", fields = {}, words = [[
CBE
fils
II
III
IV
Jr
Jr.
Junior
KBE
MBE
MD
MP
OBE
Ph.D.
PhD
QC
Sr.
V
VI
VII
VIII
XII
XIII
XIV
XV
XVI
XVIII
XXIII
]] },
}
