--- French lexicon: whom words are said to, and by what means.
---
--- utterance: what is said or written, behind dans, par, via (dans un communiqué). occasion: where one speaks, behind
--- lors de, au cours de (lors d'un discours). carrier: what carries words, behind sur, via (sur son compte). manner:
--- phrases that are such a means as they stand (par téléphone). by_voice: those before somebody (par la voix de).
--- issued: participles behind them (publié, diffusé).
--- press: nouns of those who ask and report. audience: nouns of others who listen, though they are no role and no body.
--- venue: nouns of bodies that are places as often (à la mairie). before_hearer: prepositions of those who listen.
--- Groups with locutions = true are to be loaded with all forms of their last word (auprès de, du).
--- Compiled from general knowledge of French; one entry a line, sorted, accents ignored.

return {
   { class = "utterance", fields = {}, words = [[
adresse
allocution
allocutions
annonce
appel à témoins
article
articles
autobiographie
avis
billet
billet de blog
bulletin
carnet
chronique
clip
commentaire
communication
communiqué
communiqué commun
communiqué de presse
communiqués
compte rendu
compte-rendu
contribution
courriel
courriels
courrier
déclaration
déclaration commune
déclarations
dépêche
dépêches
discours
document
documentaire
documents
e-mail
édito
éditorial
émission
enregistrement
entretien
entretiens
étude
fil
imprimé
intervention
interview
interviews
jugement
lettre
lettre ouverte
lettres
livre
mail
mails
manifeste
mémo
mémoire
mémoires
message
messages
missive
motion
note
ouvrage
pétition
plaidoyer
podcast
post
posts
préface
profession de foi
publication
publications
rapport
rapports
recueil
réponse
réponse écrite
reportage
requête
résolution
SMS
story
téléfilm
témoignage
texte
texto
textos
thread
tract
tribune
tribunes
tweet
tweets
vidéo
vidéos
vœux
]] },
   { class = "occasion", fields = {}, words = [[
allocution
appel
appel téléphonique
assemblée générale
audience
audition
auditions
briefing
campagne
causerie
cérémonie de vœux
colloque
comparution
conférence
conférence de presse
conférence téléphonique
conférences de presse
congrès
congrès annuel
conseil municipal
conversation
conversation téléphonique
conversations
débat
débat télévisé
débats
déposition
direct
discours
échange
échanges
émission
entretien
entretien téléphonique
entretiens
face-à-face
forum
garde à vue
hommage
interrogatoire
interrogatoires
intervention
interview
interviews
jité
journal télévisé
live
matinale
meeting
meetings
messe
plaidoirie
point
point d'étape
point d'information
point de presse
point presse
point-presse
points de presse
prêche
présentation
prise de parole
prises de parole
procès
questions au gouvernement
rencontre
réquisitoire
réunion
réunion d'information
réunion publique
réunions
séance
séminaire
sermon
session
table ronde
visioconférence
webinaire
]] },
   { class = "carrier", fields = {}, words = [[
antenne
antennes
appli
application
blog
blogue
chaîne
chaînes
compte
comptes
fil
forum
messagerie
ondes
page
pages
plateau
plateaux
plateforme
profil
radio
radios
réseau
réseau social
réseaux
réseaux sociaux
site
site internet
site web
sites
stories
story
tchat
télévision
télévisions
]] },
   { class = "manner", fields = {}, words = [[
à l'antenne
à l'écrit
à l'oral
à la barre
à la radio
à la télé
à la télévision
à la tribune
au 20 heures
au journal de 13 heures
au journal de 20 heures
au journal télévisé
au JT
au micro
au téléphone
aux micros
dans l'hémicycle
dans la presse
dans le micro
dans les journaux
dans les médias
de vive voix
devant la caméra
devant les caméras
devant les micros
devant une caméra
en audience
en conférence de presse
en conseil municipal
en direct
en duplex
en garde à vue
en interview
en ligne
en meeting
en point de presse
en séance
en séance publique
en story
en visioconférence
face à la caméra
face aux caméras
face caméra
par communiqué
par courriel
par courrier
par e-mail
par écrit
par fax
par interphone
par lettre
par mail
par message
par messagerie
par radio
par SMS
par téléphone
par texto
par tweet
par visioconférence
par voie d'affiche
par voie de communiqué
par voie de presse
sur internet
sur le web
sur les ondes
sur les réseaux
sur les réseaux sociaux
]] },
   { class = "by_voice", locutions = true, fields = {}, words = [[
par l'entremise de
par l'intermédiaire de
par la bouche de
par la voix de
par le biais de
par le truchement de
]] },
   { class = "issued", fields = {}, words = [[
accordé
accordée
accordées
accordés
adressé
adressée
adressées
adressés
diffusé
diffusée
diffusées
diffusés
divulgué
divulguée
donné
donnée
données
donnés
écrit
écrite
envoyé
envoyée
envoyées
envoyés
mis en ligne
mise en ligne
mises en ligne
partagé
partagée
partagées
partagés
paru
parue
parues
parus
posté
postée
postées
postés
prononcé
prononcée
publié
publiée
publiées
publiés
relayé
relayée
relayées
relayés
rendu public
rendue publique
retransmis
retransmise
signé
signée
tenu
tenue
transmis
transmise
transmises
]] },
   { class = "press", fields = {}, words = [[
agence
agences
chaîne
chaînes
confrères
consœurs
correspondant
correspondante
correspondants
hebdo
hebdomadaire
intervieweur
intervieweuse
journal
journaliste
journalistes
journaux
magazine
médias
mensuel
presse
presse locale
quotidien
quotidiens
radio
radios
rédaction
reporter
reporters
revue
site d'information
station
télévision
télévisions
webzine
]] },
   { class = "audience", fields = {}, words = [[
amis
assemblée
assistance
auditeurs
auditoire
badauds
centaine
centaines
cinquantaine
commission
congrès
cour
cour d'appel
cour d'assises
curieux
dizaine
dizaines
douzaine
enquêteurs
entourage
famille
fans
fidèles
foule
hémicycle
internautes
invités
jurés
juridiction
jury
millier
milliers
parents
parlement
parterre
passants
pays
peuple
plénum
poignée
proches
public
quarantaine
quinzaine
salariés
salle
sénat
spectateurs
supporters
supporteurs
téléspectateurs
trentaine
tribunal
vingtaine
]] },
   { class = "venue", fields = {}, words = [[
aéroport
ambassade
bâtiment
bureau
caserne
centre
chambre
clinique
collège
commissariat
conférence
conseil
convention
crèche
distributeur
école
église
entreprise
faculté
ferme
festival
foyer
frontière
gare
gendarmerie
hôpital
hôtel de ville
institut
lycée
magasin
mairie
maison
maison de retraite
maison mère
ministère
monastère
mosquée
musée
palais
parc
paroisse
piscine
port
préfecture
préfecture de police
présidence
prison
région
restaurant
siège
stade
station
studio
synagogue
temple
théâtre
université
usine
ville
]] },
   { class = "before_hearer", locutions = true, fields = {}, words = [[
à destination de
à l'adresse de
à l'attention de
à l'intention de
auprès de
en direction de
en réponse à
]] },
}
