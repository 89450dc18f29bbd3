--- French lexicon: nouns and locutions before the name of something: what a quotation that nobody says is.
---
--- work: nouns of works, programmes, media (le film « … »). authorship: nouns before de and a title (l'auteur de
--- « … »).
--- named: nouns of what has a name of its own (l'opération « … »). naming: nouns and locutions before a name
--- (alias « … »). titling: participles and locutions before a title (intitulé « … »). mention: nouns of words (le
--- mot « … »).
--- Compiled from general knowledge of French; one entry a line, sorted, accents ignored.

return {
   { class = "work", fields = {}, words = [[
adaptation
album
albums
anthologie
article
autobiographie
bande dessinée
biographie
blockbuster
blog
bouquin
chanson
chansons
chant
chronique
classique
clip
comédie
comédie musicale
comédies
comptine
conte
court métrage
court-métrage
dessin animé
disque
docu-fiction
docu-série
documentaire
documentaires
drame
duo
éditorial
émission
émissions
enquête
épisode
essai
essais
exposition
feuilleton
fiction
film
films
franchise
fresque
hebdomadaire
hit
hymne
jeu
jeu vidéo
jeux
journal
livre
livres
long métrage
long-métrage
magazine
manga
manuel
mélodrame
mémoires
mini-série
morceau
opéra
ouvrage
ouvrages
pamphlet
photographie
pièce
pièce de théâtre
pièces
podcast
poème
polar
programme court
quotidien
recueil
reportage
revue
roman
romans
saga
satire
scénario
sculpture
série
séries
single
sitcom
spectacle
statue
tableau
tableaux
talk-show
télé-réalité
télécrochet
téléfilm
thriller
titre
titres
toile
tome
tragédie
tube
vidéo
volume
web-série
western
]] },
   { class = "authorship", fields = {}, words = [[
acteur
actrice
animateur
animatrice
auteur
auteure
auteurs
autrice
casting
chroniqueur
chroniqueuse
compositeur
créateur
créatrice
diffusion
écriture
héroïne
héros
interprète
lecture
numéro
page
parution
plateau
première
présentateur
présentatrice
producteur
production
productrice
projection
publication
réalisateur
réalisation
réalisatrice
remake
représentation
saison
scénariste
scène
sortie
star
suite
tournage
traduction
une
vedette
version
]] },
   { class = "named", fields = {}, words = [[
affaire
aile
alliance
amendement
association
avion
bac
bar
barrage
bateau
brasserie
brigade
café
camp
campagne
campagnes
cargo
chalutier
coalition
coffret
collectif
comète
compagnie
concours
coopérative
croiseur
cyclone
discothèque
dispositif
domaine
enseigne
entreprise
épicerie
équipe
espace
expédition
famille
ferme
ferry
festival
fondation
formule
frégate
fusée
galerie
gang
gîte
goélette
gouvernement
groupe
groupuscule
guichet
hashtag
hôtel
installation
label
laboratoire
liste
logiciel
loi
lotissement
marché
marque
méthode
milice
mission
mot-clé
mouvement
navette
navire
opération
opérations
ouragan
paquebot
parc
parti
pétrolier
phénomène
place
plan
plateforme
porte-avions
prix
programme
programmes
projet
proposition de loi
quartier
régiment
réseau
résidence
restaurant
robot
rue
salle
salon
satellite
site
société
soirée
sonde
sous-marin
start-up
stratégie
syndicat
système
tempête
théâtre
torpilleur
tournoi
trophée
typhon
vaisseau
variant
vedette
voilier
yacht
]] },
   { class = "naming", fields = {}, words = [[
alias
nom de code
nom de guerre
nom de plume
nom de scène
pseudo
pseudonyme
sobriquet
sous le nom
surnom
]] },
   { class = "titling", fields = {}, words = [[
intitulé
intitulée
intitulées
intitulés
sous le titre
sous-titré
sous-titrée
titré
titrée
titrées
titrés
]] },
   { class = "mention", fields = {}, words = [[
acronyme
adage
adjectif
adverbe
appellation
concept
épithète
étiquette
expression
expressions
formule
injure
insulte
interjection
locution
mention
mot
mots
néologisme
notion
phrase
qualificatif
sigle
slogan
slogans
substantif
terme
termes
verbe
vocable
]] },
}
