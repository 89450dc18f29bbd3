--- French lexicon: common nouns for groups, bodies, texts and media that speak, and for sources without a name.
---
--- group: kind is what it is: "group" (people), "organisation", "document" (its author may stand beside it), "media",
--- "anonymous" (une source proche du dossier). gender and number of the noun; unset: either number.
--- namable: nouns for organisations that their name may stand right behind (le syndicat X, le quotidien X).
--- word: true if the form is mostly something else (la marque, le service, la droite): a source only as the subject of
--- a verb of speech, with its determiner. Names (le Conseil d'État) are in organisations.lua; persons in the plural
--- are in roles.lua too. Compiled from general knowledge of French; one entry a line, sorted, accents ignored.

return {
   { class = "group", fields = { gender = "f", kind = "anonymous", number = "p" }, words = [[
bonnes sources
mauvaises langues
rumeurs
sources
sources administratives
sources aéroportuaires
sources anonymes
sources concordantes
sources diplomatiques
sources européennes
sources gouvernementales
sources hospitalières
sources internes
sources judiciaires
sources locales
sources médicales
sources militaires
sources ministérielles
sources officielles
sources parlementaires
sources policières
sources préfectorales
sources proches de l'enquête
sources proches du dossier
sources sécuritaires
sources syndicales
]] },
   { class = "group", fields = { gender = "f", kind = "anonymous", number = "s" }, words = [[
bonne source
rumeur
source
source administrative
source aéroportuaire
source anonyme
source bien informée
source concordante
source diplomatique
source européenne
source gouvernementale
source hospitalière
source interne
source judiciaire
source médicale
source militaire
source ministérielle
source officielle
source parlementaire
source policière
source préfectorale
source proche
source proche de l'enquête
source proche du dossier
source sécuritaire
source syndicale
]] },
   { class = "group", fields = { gender = "f", kind = "document", number = "p" }, words = [[
analyses
assignations
autobiographies
autopsies
banderoles
biographies
chartes
chroniques
circulaires
confidences
constitutions
conventions
décisions
déclarations
démonstrations
dépêches
dépositions
directives
encycliques
encyclopédies
enquêtes
estimations
études
évaluations
expertises
explications
fatwas
feuilles de route
fiches
images de vidéosurveillance
indications
informations
instructions
interviews
jurisprudences
lettres
méta-analyses
mises en garde
missives
newsletters
notes
notes de service
notices
notifications
pancartes
pétitions
pièces du dossier
plaintes
précisions
préfaces
prévisions
professions de foi
projections
propositions de loi
publications
recommandations
réglementations
résolutions
sources documentaires
sources écrites
synthèses
transcriptions
vidéos
]] },
   { class = "group", fields = { gender = "f", kind = "document", number = "p", word = true }, words = [[
alertes
annonces
archives
bulles
conclusions
données
lois
motions
ordonnances
pages
photos
procédures
recherches
réponses
requêtes
revues
statistiques
théories
thèses
tribunes
]] },
   { class = "group", fields = { gender = "f", kind = "document", number = "s" }, words = [[
allocution
analyse
assignation
autobiographie
autopsie
banderole
biographie
charte
chronique
circulaire
confidence
constitution
convention
décision
déclaration
démonstration
dépêche
dépêche d'agence
déposition
directive
encyclique
encyclopédie
enquête
estimation
étude
évaluation
expertise
explication
fatwa
feuille de route
fiche
image de vidéosurveillance
indication
information
instruction
interview
jurisprudence
lettre
lettre de mission
lettre ouverte
méta-analyse
mise en garde
missive
newsletter
note
note blanche
note de service
note interne
notice
notification
pancarte
pétition
pièce du dossier
plainte
précision
préface
prévision
profession de foi
projection
proposition de loi
publication
question écrite
recommandation
réglementation
résolution
source documentaire
source écrite
synthèse
transcription
tribune libre
vidéo
]] },
   { class = "group", fields = { gender = "f", kind = "document", number = "s", word = true }, words = [[
alerte
annonce
archive
bulle
conclusion
donnée
loi
motion
ordonnance
page
photo
procédure
recherche
réponse
requête
revue
statistique
théorie
thèse
tribune
]] },
   { class = "group", fields = { gender = "f", kind = "group", number = "p" }, words = [[
femmes
foules
majorités
oppositions
personnes
victimes
]] },
   { class = "group", fields = { gender = "f", kind = "group", number = "p", word = true }, words = [[
sœurs
]] },
   { class = "group", fields = { gender = "f", kind = "group", number = "s" }, words = [[
opposition municipale
]] },
   { class = "group", fields = { gender = "f", kind = "group", number = "s", word = true }, words = [[
accusation
droite
foule
gauche
jeunesse
majorité
minorité
opposition
]] },
   { class = "group", fields = { gender = "f", kind = "media", number = "p" }, words = [[
agences officielles
agences Reuters
applications
chaînes d'information
chaînes de télévision
chaînes privées
chaînes publiques
émissions
gazettes
lettres d'information
matinales
radios
radios publiques
revues médicales
revues scientifiques
télévisions
télévisions d'État
web-télés
webradios
]] },
   { class = "group", fields = { gender = "f", kind = "media", number = "p", word = true }, words = [[
stations
télés
]] },
   { class = "group", fields = { gender = "f", kind = "media", number = "s" }, words = [[
agence Associated Press
agence officielle
agence Reuters
application
chaîne d'information
chaîne de télévision
chaîne privée
chaîne publique
émission
gazette
lettre d'information
matinale
presse britannique
presse d'État
presse locale
presse people
radio
radio publique
revue médicale
revue scientifique
télévision
télévision d'État
web-télé
webradio
]] },
   { class = "group", fields = { gender = "f", kind = "media", number = "s", word = true }, words = [[
station
télé
]] },
   { class = "group", fields = { gender = "f", kind = "organisation" }, words = [[
ONG
]] },
   { class = "group", fields = { gender = "f", kind = "organisation", number = "p" }, words = [[
académies
académies des sciences
administrations
administrations pénitentiaires
agences
agences de notation
agences de presse
agences européennes
agences sanitaires
agences spatiales
agglomérations
alliances
ambassades
armées
assemblées
assemblées générales
associations
autorités
banques
belles-familles
brigades
brigades criminelles
brigades des mineurs
cellules d'investigation
chaînes
chambres basses
chambres d'agriculture
chambres de commerce
chambres hautes
chancelleries
cliniques
coalitions
collectivités
commissions
commissions d'enquête
commissions de discipline
commissions des finances
commissions des lois
commissions électorales
commissions nationales
communautés
communautés de communes
communautés juives
communautés musulmanes
communes
confédérations
conférences
coopératives
copropriétés
cours d'appel
cours d'assises
crèches
délégations interministérielles
diasporas
dictatures
diplomaties
directions
directions de la police
directions générales
douanes
écuries
enseignes
entreprises
équipes de campagne
équipes de France
équipes de recherche
équipes médicales
équipes municipales
ethnies
facultés
familles
familles royales
fédérations
filiales
fondations
forces armées
forces de l'ordre
forces de sécurité
formations politiques
gardes républicaines
gendarmeries
guérillas
hautes autorités
inspections du travail
intersyndicales
juntes
mairies
maisons d'édition
maisons de retraite
maisons mères
majorités municipales
majorités présidentielles
marques
métropoles
milices
missions d'information
missions parlementaires
monarchies
multinationales
municipalités
mutuelles
nations
organisations
organisations internationales
organisations patronales
organisations syndicales
organisations terroristes
parties civiles
polices
polices judiciaires
polices municipales
populations
préfectures
préfectures de police
préfectures maritimes
présidences
principautés
rédactions
régions
sociétés
sociétés d'autoroute
sociétés de production
sociétés savantes
sous-préfectures
start-ups
startups
task forces
unions
unités
universités
villes
]] },
   { class = "group", fields = { gender = "f", kind = "organisation", number = "p", word = true }, words = [[
cellules
centrales
chambres
compagnies
coordinations
couronnes
cours
défenses
délégations
écoles
églises
équipes
firmes
formations
hiérarchies
inspections
instances
institutions
ligues
missions
mosquées
paroisses
plateformes
plates-formes
rébellions
régies
sectes
tribus
troupes
]] },
   { class = "group", fields = { gender = "f", kind = "organisation", number = "s" }, words = [[
académie
académie des sciences
administration
administration pénitentiaire
agence
agence de notation
agence de presse
agence européenne
agence sanitaire
agence spatiale
agglomération
alliance
armée
armée de l'air
armée de terre
assemblée
assemblée générale
association
autorité
banque
belle-famille
brigade
brigade criminelle
brigade des mineurs
cellule d'investigation
chambre basse
chambre d'agriculture
chambre de commerce
chambre haute
chancellerie
clientèle
clinique
coalition
collectivité
commission
commission d'enquête
commission de discipline
commission des finances
commission des lois
commission électorale
commission nationale
communauté
communauté de communes
communauté internationale
communauté juive
communauté musulmane
communauté scientifique
confédération
conférence
coopérative
copropriété
cour d'appel
cour d'assises
crèche
délégation interministérielle
diaspora
dictature
diplomatie
direction
direction de la police
direction générale
écurie
entreprise
équipe de campagne
équipe de France
équipe de recherche
équipe médicale
équipe municipale
ethnie
extrême droite
extrême gauche
faculté
famille
famille royale
fédération
filiale
fondation
formation politique
garde côtière
garde républicaine
gendarmerie
guérilla
haute autorité
inspection du travail
intersyndicale
junte
justice
mairie
maison d'édition
maison de retraite
maison mère
majorité municipale
majorité présidentielle
métropole
milice
mission d'information
mission parlementaire
monarchie
multinationale
municipalité
mutuelle
organisation
organisation internationale
organisation patronale
organisation syndicale
organisation terroriste
partie civile
police
police aux frontières
police judiciaire
police municipale
police scientifique
population
préfecture
préfecture de police
préfecture maritime
présidence
presse
principauté
protection civile
protection judiciaire
rédaction
sécurité civile
société civile
société d'autoroute
société de production
société savante
sous-préfecture
start-up
startup
task force
université
]] },
   { class = "group", fields = { gender = "f", kind = "organisation", number = "s", word = true }, words = [[
ambassade
campagne
cellule
centrale
chaîne
chambre
commune
compagnie
coordination
cour
couronne
défense
délégation
école
église
enseigne
équipe
firme
force
formation
hiérarchie
inspection
instance
institution
ligue
magistrature
marine
marque
mission
mosquée
nation
paroisse
plate-forme
plateforme
rébellion
régie
région
secte
société
tribu
troupe
union
unité
ville
]] },
   { class = "group", fields = { gender = "m", kind = "anonymous", number = "p" }, words = [[
anonymes
on-dits
]] },
   { class = "group", fields = { gender = "m", kind = "anonymous", number = "p", word = true }, words = [[
entourages
]] },
   { class = "group", fields = { gender = "m", kind = "anonymous", number = "s" }, words = [[
anonyme
on-dit
]] },
   { class = "group", fields = { gender = "m", kind = "anonymous", number = "s", word = true }, words = [[
entourage
]] },
   { class = "group", fields = { gender = "m", kind = "document" }, words = [[
avis
discours
palmarès
préavis
propos
PV
SMS
]] },
   { class = "group", fields = { gender = "m", kind = "document", number = "p" }, words = [[
actes d'accusation
adages
algorithmes
arrêtés
articles
audits
avertissements
baromètres
bilans
bilans officiels
blogs
bruits de couloir
bulletins
bulletins de vote
cahiers des charges
certificats
chiffrages
classements
commentaires
communiqués
communiqués communs
communiqués de presse
comptages
comptes rendus
comptes-rendus
constats
courriels
courriers
décomptes
décrets
décrets d'application
démentis
diagnostics
dictionnaires
dictons
documentaires
documents
écrits
éditoriaux
éditos
éléments de l'enquête
enregistrements
évangiles
extraits
flyers
formulaires
graffitis
journaux intimes
jugements
livres blancs
livrets
mails
mandats d'arrêt
manifestes
mémorandums
mémos
messages
modes d'emploi
podcasts
points presse
portails
projets de loi
protocoles
proverbes
questionnaires
rapports
rapports annuels
rapports d'activité
rapports d'autopsie
rapports d'expertise
rapports de police
rapports médicaux
recensements
recoupements
règlements
reportages
réquisitoires
réquisitoires définitifs
sites internet
sites web
slogans
sondages
témoignages
testaments
textes
textos
tracts
tweets
verdicts
versets
]] },
   { class = "group", fields = { gender = "m", kind = "document", number = "p", word = true }, words = [[
accords
arrêts
billets
carnets
chiffres
contrats
dossiers
films
livres
manuels
mémoires
ouvrages
plans
portraits
posts
procès-verbaux
programmes
récits
relevés
romans
traités
]] },
   { class = "group", fields = { gender = "m", kind = "document", number = "s" }, words = [[
acte d'accusation
adage
algorithme
arrêté
article
audit
avertissement
avis de recherche
baromètre
bilan
bilan officiel
bilan provisoire
blog
bruit de couloir
bulletin
bulletin de vote
cahier des charges
certificat
chiffrage
classement
commentaire
communiqué
communiqué commun
communiqué de presse
comptage
compte rendu
compte rendu d'audience
compte-rendu
constat
courriel
courrier
décompte
décret
décret d'application
démenti
diagnostic
dictionnaire
dicton
dires
document
document interne
documentaire
écrit
édito
éditorial
élément de l'enquête
enregistrement
évangile
extrait
fil d'actualité
flyer
formulaire
graffiti
journal intime
jugement
livre blanc
livret
mail
mandat d'arrêt
manifeste
mémo
mémorandum
message
mode d'emploi
podcast
point presse
portail
préambule
projet de décret
projet de loi
protocole
proverbe
questionnaire
rapport
rapport annuel
rapport d'activité
rapport d'autopsie
rapport d'expertise
rapport de police
rapport médical
recensement
recoupement
règlement
reportage
réquisitoire
réquisitoire définitif
site internet
site web
slogan
sondage
témoignage
testament
texte
texto
tract
tweet
verbatim
verdict
verset
]] },
   { class = "group", fields = { gender = "m", kind = "document", number = "s", word = true }, words = [[
accord
arrêt
billet
carnet
chiffre
contrat
dossier
film
livre
manuel
mémoire
ouvrage
plan
portrait
post
procès-verbal
programme
récit
relevé
roman
traité
]] },
   { class = "group", fields = { gender = "m", kind = "group", number = "p" }, words = [[
acteurs
actionnaires
agriculteurs
analystes
avocats
centristes
chercheurs
citoyens
clients
commerçants
communistes
conservateurs
consommateurs
contribuables
couples
défenseurs
démocrates
députés
détracteurs
diplomates
dirigeants
djihadistes
écologistes
économistes
électeurs
élèves
éleveurs
élus
employés
enfants
enquêteurs
enseignants
entourages présidentiels
étudiants
experts
fans
gendarmes
gens
gilets jaunes
grévistes
habitants
insurgés
internautes
intervenants
investisseurs
islamistes
jeunes
jihadistes
joueurs
juges
jurés
lycéens
magistrats
manifestants
médecins
migrants
militants
ministres
observateurs
officiels
opposants
organisateurs
ouvriers
parents
parlementaires
participants
partisans
passagers
plaignants
policiers
pompiers
proches
procureurs
professionnels
rebelles
réfugiés
républicains
rescapés
responsables
riverains
salariés
scientifiques
secouristes
sénateurs
séparatistes
signataires
socialistes
soignants
sondés
spécialistes
supporters
survivants
syndicats
syndicats étudiants
talibans
témoins
travaillistes
usagers
utilisateurs
voisins
]] },
   { class = "group", fields = { gender = "m", kind = "group", number = "p", word = true }, words = [[
auteurs
cercles
critiques
frères
secours
]] },
   { class = "group", fields = { gender = "m", kind = "group", number = "s" }, words = [[
entourage présidentiel
syndicat étudiant
]] },
   { class = "group", fields = { gender = "m", kind = "group", number = "s", word = true }, words = [[
cercle
couple
duo
équipage
personnel
peuple
public
tandem
trio
]] },
   { class = "group", fields = { gender = "m", kind = "media" }, words = [[
JT
]] },
   { class = "group", fields = { gender = "m", kind = "media", number = "p" }, words = [[
bimensuels
diffuseurs
groupes audiovisuels
hebdomadaires
hebdos
journaux
journaux locaux
journaux télévisés
magazines
médias
mensuels
quotidiens
réseaux sociaux
sites
sites d'information
sites d'investigation
tabloïds
trimestriels
]] },
   { class = "group", fields = { gender = "m", kind = "media", number = "p", word = true }, words = [[
titres
]] },
   { class = "group", fields = { gender = "m", kind = "media", number = "s" }, words = [[
bimensuel
diffuseur
groupe audiovisuel
hebdo
hebdomadaire
journal
journal local
journal télévisé
magazine
média
mensuel
quotidien
réseau social
service public audiovisuel
site d'information
site d'investigation
tabloïd
trimestriel
]] },
   { class = "group", fields = { gender = "m", kind = "media", number = "s", word = true }, words = [[
site
titre
]] },
   { class = "group", fields = { gender = "m", kind = "organisation" }, words = [[
CHU
congrès
corps diplomatique
QG
]] },
   { class = "group", fields = { gender = "m", kind = "organisation", number = "p" }, words = [[
archevêchés
assureurs
avionneurs
bailleurs
bataillons
bureaux d'enquêtes
bureaux nationaux
bureaux politiques
bureaux régionaux
cabinets
cabinets d'avocats
cabinets de conseil
cartels
casques bleus
centres
centres commerciaux
centres d'études
centres de recherche
centres hospitaliers
centres nationaux
cercles de réflexion
collectifs
comités
comités d'entreprise
comités d'éthique
comités de soutien
comités exécutifs
comités internationaux
comités olympiques
commandements
commandos
commissariats
commissariats de police
conglomérats
conseils
conseils d'administration
conseils de discipline
conseils de l'ordre
conseils de sécurité
conseils de surveillance
conseils départementaux
conseils des ministres
conseils des prud'hommes
conseils exécutifs
conseils fédéraux
conseils généraux
conseils municipaux
conseils provinciaux
conseils régionaux
conseils scientifiques
consistoires
constructeurs
départements
départements d'État
diocèses
directoires
distributeurs
éditeurs
employeurs
équipementiers
États
états-majors
évêchés
exécutifs
fabricants
fonds souverains
fournisseurs
gangs
garde-côtes
gouvernements
groupes
groupes armés
groupes d'experts
groupes de presse
groupes de travail
groupes djihadistes
groupes parlementaires
groupes rebelles
groupes terroristes
haut-commissariats
hôpitaux
houthis
industriels
instituts
instituts de recherche
instituts de sondage
instituts nationaux
jurys
laboratoires
lobbys
ministères
ministères de l'Éducation
ministères de la Défense
ministères de la Justice
ministères de la Santé
ministères des Affaires étrangères
ministères des Armées
motoristes
observatoires
opérateurs
parlements
parquets
parquets antiterroristes
parquets fédéraux
parquets généraux
premiers syndicats
promoteurs
rectorats
régiments
régimes
régulateurs
réseaux
secrétariats d'État
secrétariats généraux
sénats
services
services communications
services d'ordre
services d'urgence
services de l'État
services de presse
services de renseignement
services de santé
services météorologiques
services publics
services secrets
services vétérinaires
sous-traitants
staffs
syndicats de copropriété
syndicats majoritaires
syndicats mixtes
syndicats patronaux
think tanks
tribunaux
tribunaux administratifs
tribunaux constitutionnels
tribunaux correctionnels
tribunaux de commerce
tribunaux de grande instance
tribunaux judiciaires
tribunaux pénaux internationaux
voyagistes
]] },
   { class = "group", fields = { gender = "m", kind = "organisation", number = "p", word = true }, words = [[
barreaux
bureaux
clans
clubs
collèges
consortiums
cortèges
établissements
festivals
lycées
mouvements
musées
opéras
ordres
organismes
partis
rassemblements
secrétariats
]] },
   { class = "group", fields = { gender = "m", kind = "organisation", number = "s" }, words = [[
archevêché
bataillon
bureau d'enquêtes
bureau national
bureau politique
bureau régional
cabinet
cabinet d'avocats
cabinet de conseil
cartel
centre commercial
centre d'études
centre de recherche
centre hospitalier
centre national
cercle de réflexion
clergé
collectif
comité
comité d'entreprise
comité d'éthique
comité de soutien
comité exécutif
comité international
comité olympique
commandement
commando
commissariat
commissariat de police
conglomérat
conseil
conseil d'administration
conseil de discipline
conseil de l'ordre
conseil de sécurité
conseil de surveillance
conseil départemental
conseil des ministres
conseil des prud'hommes
conseil exécutif
conseil fédéral
conseil français du culte musulman
conseil général
conseil municipal
conseil provincial
conseil régional
conseil scientifique
consistoire
corps électoral
corps enseignant
corps médical
département d'État
diocèse
directoire
éditeur
électorat
état-major
évêché
exécutif
fisc
fonds souverain
gang
gouvernement
groupe
groupe armé
groupe d'experts
groupe de presse
groupe de travail
groupe djihadiste
groupe parlementaire
groupe rebelle
groupe terroriste
haut-commandement
haut-commissariat
hôpital
institut
institut de recherche
institut de sondage
institut national
jury
laboratoire
lobby
ministère
ministère de l'Éducation
ministère de la Défense
ministère de la Justice
ministère de la Santé
ministère des Affaires étrangères
ministère des Armées
ministère public
motoriste
observatoire
parlement
parquet
parquet antiterroriste
parquet fédéral
parquet général
parquet national financier
patronat
premier syndicat
principal parti
principal syndicat
rectorat
régime
régiment
régulateur
secrétariat d'État
secrétariat général
sénat
service communication
service d'ordre
service de presse
service de renseignement
service de santé
service météorologique
service public
sous-traitant
staff
syndicat
syndicat de copropriété
syndicat majoritaire
syndicat mixte
syndicat patronal
think tank
tribunal
tribunal administratif
tribunal constitutionnel
tribunal correctionnel
tribunal de commerce
tribunal de grande instance
tribunal judiciaire
tribunal pénal international
voisinage
voyagiste
]] },
   { class = "group", fields = { gender = "m", kind = "organisation", number = "s", word = true }, words = [[
assureur
avionneur
bailleur
barreau
bureau
camp
centre
clan
club
collège
consortium
constructeur
cortège
département
distributeur
employeur
équipementier
établissement
État
fabricant
festival
fournisseur
front
géant
lycée
mouvement
musée
opéra
opérateur
ordre
organisme
parti
pouvoir
promoteur
rassemblement
renseignement
réseau
secrétariat
service
transporteur
]] },
   { class = "group", fields = { gender = "m", kind = "organisation", word = true }, words = [[
fonds
pays
]] },

   { class = "namable", fields = { gender = "f", number = "s" }, words = [[
agence
agence de presse
antenne
association
banque
chaîne
chaîne d'information
chaîne de télévision
commission
compagnie
confédération
coopérative
coordination
enseigne
entreprise
fédération
firme
fondation
formation
ligue
maison d'édition
marque
ONG
organisation
plateforme
radio
revue
société
start-up
station
télévision
]] },
   { class = "namable", fields = { gender = "m", number = "s" }, words = [[
bureau d'études
cabinet
cabinet d'études
cabinet de conseil
centre
cercle de réflexion
club
collectif
comité
conglomérat
constructeur
diffuseur
distributeur
éditeur
équipementier
fabricant
géant
groupe
hebdomadaire
institut
institut de sondage
institut de sondages
journal
label
laboratoire
magazine
mensuel
mouvement
opérateur
parti
pure player
quotidien
radiodiffuseur
réseau
réseau social
site
site d'information
site internet
studio
syndicat
tabloïd
tour-opérateur
transporteur
voyagiste
]] },
}
