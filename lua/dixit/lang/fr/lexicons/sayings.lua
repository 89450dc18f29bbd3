--- French lexicon: nouns of saying and thinking that take a reported clause or infinitive: l'affirmation selon laquelle
--- …, sa promesse de …
---
--- selon_rel: selon lequel, laquelle… and a clause; que, de_inf, a_inf: as in cues.lua.
--- Compiled from general knowledge of French; one entry a line, sorted, accents ignored.

return {
   { class = "saying_noun", fields = { class = "accusation", de_inf = true, que = true, selon_rel = true }, words = [[
accusation
accusations
reproche
reproches
soupçon
soupçons
]] },
   { class = "saying_noun", fields = { class = "accusation", selon_rel = true }, words = [[
critique
critiques
plainte
plaintes
]] },
   { class = "saying_noun", fields = { class = "agreement", que = true }, words = [[
confirmation
confirmations
]] },
   { class = "saying_noun", fields = { class = "agreement", que = true, selon_rel = true }, words = [[
aveu
aveux
]] },
   { class = "saying_noun", fields = { class = "claim", de_inf = true }, words = [[
prétention
prétentions
]] },
   { class = "saying_noun", fields = { class = "claim", que = true }, words = [[
démonstration
démonstrations
motif
motifs
]] },
   { class = "saying_noun", fields = { class = "claim", que = true, selon_rel = true }, words = [[
affirmation
affirmations
allégation
allégations
argument
arguments
assertion
assertions
excuse
excuses
explication
explications
insinuation
insinuations
justification
justifications
mensonge
mensonges
mythe
mythes
prétexte
prétextes
rumeur
rumeurs
sous-entendu
sous-entendus
théorie
théories
thèse
thèses
]] },
   { class = "saying_noun", fields = { class = "claim", selon_rel = true }, words = [[
version
versions
]] },
   { class = "saying_noun", fields = { class = "demand", a_inf = true }, words = [[
appel
appels
exhortation
exhortations
invitation
invitations
]] },
   { class = "saying_noun", fields = { class = "demand", a_inf = true, de_inf = true }, words = [[
injonction
injonctions
]] },
   { class = "saying_noun", fields = { class = "demand", de_inf = true }, words = [[
conseil
conseils
pétition
pétitions
prière
prières
revendication
revendications
]] },
   { class = "saying_noun", fields = { class = "demand", de_inf = true, que = true }, words = [[
consigne
consignes
demande
demandes
exigence
exigences
ordre
ordres
recommandation
recommandations
requête
requêtes
souhait
souhaits
vœu
vœux
]] },
   { class = "saying_noun", fields = { class = "demand", de_inf = true, que = true, selon_rel = true }, words = [[
proposition
propositions
suggestion
suggestions
]] },
   { class = "saying_noun", fields = { class = "demand", que = true }, words = [[
alerte
alertes
]] },
   { class = "saying_noun", fields = { class = "demand", que = true, selon_rel = true }, words = [[
avertissement
avertissements
]] },
   { class = "saying_noun", fields = { class = "denial", de_inf = true, que = true }, words = [[
refus
]] },
   { class = "saying_noun", fields = { class = "denial", que = true, selon_rel = true }, words = [[
objection
objections
]] },
   { class = "saying_noun", fields = { class = "opinion", de_inf = true, que = true }, words = [[
certitude
certitudes
conviction
convictions
crainte
craintes
espérance
espérances
espoir
espoirs
impression
impressions
pari
paris
peur
peurs
regret
regrets
sensation
sensations
sentiment
sentiments
]] },
   { class = "saying_noun", fields = { class = "opinion", de_inf = true, que = true, selon_rel = true }, words = [[
hypothèse
hypothèses
idée
idées
]] },
   { class = "saying_noun", fields = { class = "opinion", que = true }, words = [[
credo
credos
doute
doutes
illusion
illusions
inquiétude
inquiétudes
pensée
pensées
préoccupation
préoccupations
pressentiment
pressentiments
réflexion
réflexions
souvenir
souvenirs
]] },
   { class = "saying_noun", fields = { class = "opinion", que = true, selon_rel = true }, words = [[
avis
conclusion
conclusions
consensus
croyance
croyances
estimation
estimations
intuition
intuitions
notion
notions
opinion
opinions
postulat
postulats
prédiction
prédictions
préjugé
préjugés
prémisse
prémisses
présupposé
présupposés
prévision
prévisions
principe
principes
pronostic
pronostics
prophétie
prophéties
supposition
suppositions
suspicion
suspicions
]] },
   { class = "saying_noun", fields = { class = "opinion", selon_rel = true }, words = [[
analyse
analyses
conception
conceptions
diagnostic
diagnostics
doctrine
doctrines
jugement
jugements
position
positions
raisonnement
raisonnements
vision
visions
]] },
   { class = "saying_noun", fields = { class = "promise", de_inf = true, que = true }, words = [[
engagement
engagements
menace
menaces
serment
serments
]] },
   { class = "saying_noun", fields = { class = "promise", de_inf = true, que = true, selon_rel = true }, words = [[
assurance
assurances
promesse
promesses
]] },
   { class = "saying_noun", fields = { class = "statement", que = true }, words = [[
précision
précisions
rappel
rappels
]] },
   { class = "saying_noun", fields = { class = "statement", que = true, selon_rel = true }, words = [[
adage
adages
annonce
annonces
axiome
axiomes
clause
clauses
constat
constats
déclaration
déclarations
information
informations
légende
légendes
message
messages
nouvelle
nouvelles
observation
observations
règle
règles
révélation
révélations
]] },
   { class = "saying_noun", fields = { class = "statement", selon_rel = true }, words = [[
dicton
dictons
discours
maxime
maximes
propos
récit
récits
remarque
remarques
témoignage
témoignages
]] },
}
