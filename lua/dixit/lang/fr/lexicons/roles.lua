--- French lexicon: nouns for persons, behind a determiner (la maire, un témoin) or beside a name (le chanteur X).
---
--- role: functions and trades (sort = "role"), kinship ("kin"), who saw or lived through something ("witness"), who
--- belongs to something ("member"). person_noun: other nouns that take a person up again (le quadragénaire); the two
--- together are the common nouns for persons.
--- gender, number: "m" or "f", "s" or "p"; without gender: the article tells. grammatical: true if the gender is the
--- noun's, not the person's (la victime). word: true if the form is also an adjective or a thing: a person only behind
--- its own determiner and not behind another noun (un républicain, le parti républicain). Left to rules: ex-X, vice-X,
--- futur X, X d'Italie, ministre des X, directrice de l'X. Compiled from general knowledge of French; one entry a
--- line, sorted, accents ignored.

return {
   { class = "role", fields = { gender = "f", grammatical = true, number = "p", sort = "kin" }, words = [[
connaissances
]] },
   { class = "role", fields = { gender = "f", grammatical = true, number = "p", sort = "member" }, words = [[
célébrités
éminences
personnalités
recrues
sommités
]] },
   {
      class = "role",
      fields = { gender = "f", grammatical = true, number = "p", sort = "member", word = true },
      words = [[
figures
]],
   },
   { class = "role", fields = { gender = "f", grammatical = true, number = "p", sort = "role" }, words = [[
égéries
icônes
idoles
stars
vedettes
]] },
   { class = "role", fields = { gender = "f", grammatical = true, number = "p", sort = "witness" }, words = [[
victimes
]] },
   { class = "role", fields = { gender = "f", grammatical = true, number = "s", sort = "kin" }, words = [[
connaissance
]] },
   { class = "role", fields = { gender = "f", grammatical = true, number = "s", sort = "member" }, words = [[
célébrité
éminence
personnalité
recrue
sommité
]] },
   {
      class = "role",
      fields = { gender = "f", grammatical = true, number = "s", sort = "member", word = true },
      words = [[
figure
]],
   },
   { class = "role", fields = { gender = "f", grammatical = true, number = "s", sort = "role" }, words = [[
égérie
icône
idole
star
vedette
]] },
   { class = "role", fields = { gender = "f", grammatical = true, number = "s", sort = "witness" }, words = [[
victime
]] },
   { class = "role", fields = { gender = "f", number = "p", sort = "kin" }, words = [[
aïeules
amantes
amies
amies d'enfance
arrière-grand-mères
arrière-grands-mères
arrière-petites-filles
belles-filles
belles-mères
belles-soeurs
belles-sœurs
benjamines
bien-aimées
brus
confidentes
copines
cousines
demi-soeurs
demi-sœurs
descendantes
épouses
femmes
filles
filles adoptives
filles aînées
filles cadettes
filles uniques
filleules
grand-mères
grand-tantes
grandes sœurs
grands-mères
grands-tantes
mamans
mamies
mémés
mères
mères adoptives
mères biologiques
mères célibataires
mères de famille
mères porteuses
nièces
parentes
petites cousines
petites sœurs
petites-filles
petites-nièces
prétendantes
soeurs
sœurs
sœurs aînées
sœurs cadettes
sœurs d'armes
sœurs jumelles
tantes
tatas
tutrices légales
veuves
]] },
   { class = "role", fields = { gender = "f", number = "p", sort = "kin", word = true }, words = [[
jumelles
]] },
   { class = "role", fields = { gender = "f", number = "p", sort = "member" }, words = [[
administrées
affiliées
alliées
conjurées
conspiratrices
conventionnelles
éclaireuses
encartées
femmes fortes
francs-maçonnes
houthies
inscrites
néonazies
référentes
scoutes
talibanes
véganes
végétariennes
]] },
   { class = "role", fields = { gender = "f", number = "p", sort = "member", word = true }, words = [[
anciennes
modérées
nazies
permanentes
radicales
]] },
   { class = "role", fields = { gender = "f", number = "p", sort = "role" }, words = [[
abbesses
académiciennes
accompagnatrices
actrices
actrices de cinéma
actrices de terrain
actrices de théâtre
actrices économiques
actrices humanitaires
actrices politiques
actrices sociales
adhérentes
adjointes
adjointes au maire
adjointes techniques
adjudantes
adjudantes-cheffes
administratrices
affréteuses
agentes
agentes commerciales
agentes contractuelles
agentes d'accueil
agentes d'assurance
agentes d'entretien
agentes de circulation
agentes de conservation
agentes de joueurs
agentes de la paix
agentes de police
agentes de santé
agentes de sécurité
agentes de service
agentes hospitalières
agentes immobilières
agentes littéraires
agentes municipales
agentes pénitentiaires
agentes secrètes
agentes territoriales
agents commerciales
agents contractuelles
agents hospitalières
agents immobilières
agents municipales
agents secrètes
agents territoriales
agricultrices
aides-soignantes
aiguilleuses
ailières
alternantes
ambassadrices
ambassadrices de bonne volonté
ambassadrices de France
ambassadrices extraordinaires
ambassadrices itinérantes
ambulancières
amirales
analystes criminelles
analystes financières
animatrices
apicultrices
apprenties
arboricultrices
archères
armatrices
artisanes
artisanes boulangères
artisanes taxi
assesseures
assistantes
assistantes d'éducation
assistantes de direction
assistantes de production
assistantes dentaires
assistantes familiales
assistantes maternelles
assistantes parlementaires
assistantes personnelles
assistantes réalisatrices
assistantes sociales
associées
assurées
assureures
assureuses
astrophysiciennes
attachées
attachées commerciales
attachées culturelles
attachées de presse
attachées militaires
attachées parlementaires
attachées temporaires d'enseignement
attaquantes
auditrices
aumônières
auteures
auteures de science-fiction
auteures de théâtre
auteures jeunesse
auteures principales
auto-entrepreneuses
autrices
autrices de science-fiction
autrices de théâtre
autrices jeunesse
autrices principales
autrices-compositrices
autrices-compositrices-interprètes
aventurières
aviatrices
avicultrices
avocates
avocates commises d'office
avocates d'affaires
avocates de la défense
avocates de la famille
avocates de la partie civile
avocates des parties civiles
avocates des victimes
avocates en droit public
avocates fiscalistes
avocates générales
avocates pénalistes
avouées
bachelières
bailleresses
bailleuses
ballerines
banquières
barmaids
baronnes
basketteuses
bâtonnières
batteuses
bergères
bijoutières
bio-informaticiennes
bioéthiciennes
biostatisticiennes
bistrotières
blogueuses
bouchères
boulangères
boxeuses
braconnières
brancardières
brasseuses
brigadières
brigadières-cheffes
brocanteuses
bruiteuses
bûcheronnes
buteuses
cadres commerciales
cadres dirigeantes
cadres supérieures
cadreuses
cafetières
caissières
camérawomans
camérawomen
candidates
candidates d'opposition
candidates sortantes
cantatrices
caporales
caporales-cheffes
carrossières
cascadeuses
casseuses
catcheuses
cavalières
céréalières
chamanes
championnes
championnes d'Europe
championnes de France
championnes du monde
championnes en titre
championnes nationales
championnes olympiques
chancelières
changeuses
chanteuses
chanteuses d'opéra
chanteuses de raï
chanteuses de rock
chanteuses lyriques
charcutières
chargées
chargées d'affaires
chargées d'enseignement
chargées d'études
chargées de clientèle
chargées de communication
chargées de cours
chargées de mission
chargées de plaidoyer
chargées de production
chargées de projet
chargées de recherche
chargées de recherches
charpentières
chasseuses
chaudronnières
chauffeures
chauffeures de bus
chauffeures de car
chauffeures de poids lourd
chauffeures de taxi
chauffeures de VTC
chauffeures routières
chauffeuses
chauffeuses de bus
chauffeuses de car
chauffeuses de poids lourd
chauffeuses de taxi
chauffeuses de VTC
chauffeuses routières
cheffes
cheffes adjointes
cheffes cuisinières
cheffes d'entreprise
cheffes d'équipe
cheffes d'escale
cheffes d'établissement
cheffes d'État
cheffes d'état-major
cheffes d'exploitation
cheffes d'orchestre
cheffes de bord
cheffes de bureau
cheffes de cabinet
cheffes de chantier
cheffes de clan
cheffes de clinique
cheffes de cuisine
cheffes de délégation
cheffes de file
cheffes de gang
cheffes de gouvernement
cheffes de groupe
cheffes de guerre
cheffes de l'État
cheffes de l'exécutif
cheffes de l'opposition
cheffes de la diplomatie
cheffes de la police
cheffes de mission
cheffes de parti
cheffes de pôle
cheffes de projet
cheffes de quartier
cheffes de rang
cheffes de rubrique
cheffes de section
cheffes de service
cheffes de tribu
cheffes de village
cheffes des armées
cheffes du gouvernement
cheffes économistes
cheffes étoilées
cheffes rebelles
chefs adjointes
chefs cuisinières
cheminotes
chercheuses
chercheuses associées
chercheuses cliniciennes
chercheuses en droit
chercheuses en sciences politiques
chercheuses principales
chiraquiennes
chirurgiennes
chirurgiennes-dentistes
chroniqueuses
cliniciennes
clownes
co-administratrices
co-auteures
co-autrices
co-créatrices
co-directrices
co-fondatrices
co-gérantes
co-présidentes
co-productrices
coadministratrices
coauteures
coautrices
cocréatrices
codirectrices
coéquipières
cofondatrices
cogérantes
coiffeuses
colistières
collaboratrices
collectionneuses
collégiennes
colonelles
combattantes
comédiennes
commandantes
commandantes de bord
commandantes de gendarmerie
commandantes de police
commandantes en chef
commandantes rebelles
commandantes suprêmes
commentatrices
commentatrices sportives
commerçantes
commissaires européennes
commissaires générales
commissaires-priseuses
communicantes
compétitrices
compositrices
comtesses
conceptrices
conchylicultrices
concurrentes
conductrices
conductrices de bus
conductrices de car
conductrices de poids lourd
conductrices de train
conductrices de travaux
conférencières
conseillères
conseillères à la sécurité nationale
conseillères communales
conseillères conjugales
conseillères d'État
conseillères d'orientation
conseillères départementales
conseillères diplomatiques
conseillères économiques
conseillères en communication
conseillères fédérales
conseillères financières
conseillères fiscales
conseillères générales
conseillères juridiques
conseillères militaires
conseillères municipales
conseillères nationales
conseillères politiques
conseillères presse
conseillères principales d'éducation
conseillères régionales
conseillères spéciales
conseillères techniques
conseillères territoriales
conseilleuses
conservatrices
consoeurs
consœurs
constructrices
consules
consultantes
contre-amirales
contremaitresses
contremaîtresses
contrôleuses
contrôleuses aériennes
coordinatrices
coordinatrices adjointes
coordinatrices générales
coordinatrices humanitaires
coordinatrices nationales
coordinatrices régionales
coordonnatrices
coprésidentes
coproductrices
cordonnières
correspondantes
correspondantes de guerre
correspondantes de presse
correspondantes locales
correspondantes permanentes
costumières
cotisantes
coureuses
coursières
courtières
couturières
couvreuses
créancières
créatrices
cuisinières
curatrices
curées
cyberexpertes
danseuses
dauphines
débitrices
décathloniennes
décideuses
décoratrices
défenseures
défenseures centrales
défenseures des droits
défenseures des droits de l'homme
défenseuses
défenseuses centrales
défenseuses des droits
défenseuses des droits de l'homme
déléguées
déléguées centrales
déléguées de classe
déléguées départementales
déléguées du personnel
déléguées du procureur
déléguées générales
déléguées interministérielles
déléguées nationales
déléguées régionales
déléguées syndicales
déménageuses
démineuses
députées
députées européennes
députées fédérales
députées sortantes
députées suppléantes
députées-maires
designeuses
dessinatrices
détaillantes
développeuses
diaconesses
dictatrices
diététiciennes
directrices
directrices adjointes
directrices artistiques
directrices associées
directrices commerciales
directrices d'agence
directrices d'école
directrices d'établissement
directrices d'étude
directrices d'études
directrices d'hôpital
directrices d'usine
directrices de cabinet
directrices de campagne
directrices de casting
directrices de course
directrices de création
directrices de crise
directrices de la communication
directrices de la photographie
directrices de la publication
directrices de la rédaction
directrices de magasin
directrices de prison
directrices de production
directrices de recherche
directrices de recherches
directrices de site
directrices de thèse
directrices de zoo
directrices déléguées
directrices départementales
directrices des ressources humaines
directrices du renseignement
directrices exécutives
directrices financières
directrices générales
directrices générales adjointes
directrices générales déléguées
directrices juridiques
directrices marketing
directrices médicales
directrices nationales
directrices opérationnelles
directrices régionales
directrices scientifiques
directrices sportives
directrices techniques
dirigeantes
dirigeantes associatives
dirigeantes d'entreprise
dirigeantes politiques
dirigeantes religieuses
dirigeantes syndicales
dissidentes
distributrices
docteures
doctorantes
doctoresses
donatrices
douanières
doubleuses
doyennes
duchesses
éboueuses
échevines
éclusières
écolières
écrivaines
éditrices
éducatrices
éducatrices de jeunes enfants
éducatrices de rue
éducatrices spécialisées
éducatrices sportives
élagueuses
électriciennes
éleveuses
élues
élues d'opposition
élues du personnel
élues locales
élues municipales
élues nationales
élues régionales
émiras
employées
employées communales
employées de banque
employées de bureau
employées de commerce
employées de mairie
employées de maison
employées municipales
employeuses
emprunteuses
enquêteuses
enquêtrices
enseignantes
enseignantes-chercheuses
entraineures
entraîneures
entraineures adjointes
entraîneures adjointes
entraineures de football
entraîneures de football
entraineures des gardiens
entraîneures des gardiens
entraineures nationales
entraîneures nationales
entraineures principales
entraîneures principales
entraineuses
entraîneuses
entraineuses adjointes
entraîneuses adjointes
entraineuses de football
entraîneuses de football
entraineuses des gardiens
entraîneuses des gardiens
entraineuses nationales
entraîneuses nationales
entraineuses principales
entraîneuses principales
entrepreneures
entrepreneuses
envoyées
envoyées permanentes
envoyées spéciales
épargnantes
épicières
équipières
érudites
escrimeuses
espionnes
esthéticiennes
éthiciennes
étudiantes
eurodéputées
évaluatrices
évêquesses
examinatrices
exécutrices
expertes
expertes en assurance
expertes en balistique
expertes en criminologie
expertes en cybersécurité
expertes en sécurité
expertes financières
expertes indépendantes
expertes judiciaires
expertes médicales
expertes militaires
expertes psychiatres
expertes-comptables
exploitantes
exploitantes agricoles
exploitantes forestières
exploratrices
exportatrices
fabricantes
factrices
familières
femmes d'affaires
femmes de ménage
femmes politiques
fermières
figurantes
fonctionnaires européennes
fonctionnaires internationales
fonctionnaires territoriales
fondatrices
footballeuses
foraines
forestières
formatrices
fournisseuses
fraiseuses
franchisées
fromagères
frondeuses
gagnantes
gardes forestières
gardiennes
gardiennes d'immeuble
gardiennes de but
gardiennes de la paix
gardiennes de la révolution
gardiennes de nuit
gardiennes de parc
gardiennes de prison
gardiennes du temple
gardiennes-cheffes
généticiennes
géophysiciennes
géopoliticiennes
gérantes
globe-trotteuses
golfeuses
gouvernantes
gouverneures
gouverneures de la banque centrale
gouverneures de province
gouverneures générales
gouverneures militaires
gouverneurs générales
gradées
grammairiennes
greffières
grimpeuses
grutières
guérilleras
guérisseuses
guides spirituelles
hackeuses
handballeuses
hautes fonctionnaires
hautes gradées
hautes représentantes
hautes-commissaires
hautes-commissaires aux droits de l'homme
hautes-commissaires aux réfugiés
heptathloniennes
héritières
historiennes
historiennes de l'art
hockeyeuses
horlogères
horticultrices
hôtelières
hôtesses
huissières
illustratrices
imames
imitatrices
impératrices
importatrices
imprimeuses
indicatrices
infirmières
influenceuses
informaticiennes
informatrices
ingénieures
ingénieures du son
initiatrices
insoumises
inspectrices
inspectrices d'académie
inspectrices de police
inspectrices des finances
inspectrices des impôts
inspectrices du travail
inspectrices générales
inspectrices principales
instagrameuses
instigatrices
institutrices
instructrices
insurgées
intendantes
interlocutrices
intervenantes
intervieweuses
inventrices
investisseuses
invitées
jardinières
joaillières
joueuses
joueuses d'échecs
joueuses de baseball
joueuses de basket
joueuses de football
joueuses de handball
joueuses de poker
joueuses de rugby
joueuses de tennis
joueuses professionnelles
journalistes indépendantes
journalistes reportères d'images
journalistes sportives
juges constitutionnelles
juges fédérales
jurées
laborantines
ladies
ladys
lanceuses
lanceuses d'alerte
lauréates
leaders religieuses
leaders syndicales
leadeuses
leadeuses communautaires
leadeuses d'extrême droite
leadeuses indépendantistes
leadeuses politiques
leadeuses rebelles
leadeuses religieuses
leadeuses suprêmes
leadeuses syndicales
législatrices
licenciées
lieutenantes
lieutenantes de gendarmerie
lieutenantes de police
lieutenantes générales
lieutenantes-colonelles
lieutenantes-gouverneures
liquidatrices
livreuses
logisticiennes
luthières
lutteuses
lycéennes
maçonnes
magasinières
magiciennes
magistrates
magnétiseuses
maïeuticiennes
maires adjointes
maires déléguées
maires sortantes
maitres-chiennes
maîtres-chiennes
maitres-nageuses
maîtres-nageuses
maitresses
maîtresses
majores
managers générales
manageuses
manageuses générales
mandantes
manifestantes
manipulatrices
maquilleuses
maraîchères
marathoniennes
marchandes
marcheuses
maréchales
marins-pêcheuses
marquises
marraines
mathématiciennes
mécaniciennes
mécatroniciennes
médaillées
médecins cheffes
médecins réanimatrices
médecins traitantes
médiatrices
membres fondatrices
membres permanentes
meneuses
menuisières
métayères
metteuses en scène
miliciennes
militantes
militantes antiracistes
militantes associatives
militantes des droits de l'homme
militantes féministes
militantes indépendantistes
militantes pacifistes
militantes politiques
militantes syndicales
mineuses
ministres déléguées
ministres-présidentes
modératrices
moniales
monitrices
monteuses
motardes
muses
musiciennes
nageuses
navigantes
navigatrices
négociantes
négociatrices
neurochirurgiennes
nonnes
nounous
nourrices
observatrices
obstétriciennes
officières
officières d'état civil
officières de communication
officières de gendarmerie
officières de l'armée
officières de liaison
officières de marine
officières de police
officières de police judiciaire
officières de presse
officières de protection
officières de renseignement
officières supérieures
opératrices
opposantes
opposantes historiques
opposantes politiques
opticiennes
oratrices
organisatrices
ostréicultrices
ouvrières
ouvrières agricoles
ouvrières qualifiées
ouvrières spécialisées
parfumeuses
parolières
participantes
partisanes
pasteures
patineuses
pâtissières
patronnes
patronnes de bar
patronnes de presse
paysannes
pêcheuses
peintresses
pharmaciennes
physiciennes
piscicultrices
pistardes
planteuses
plasticiennes
plombières
plongeuses
podcasteuses
poétesses
poissonnières
policières
politiciennes
pompières
porte-parole adjointes
post-doctorantes
postières
potières
praticiennes
préceptrices
prédécesseures
prédécesseuses
prédicatrices
préfètes
préfètes de département
préfètes de police
préfètes de région
préfètes de zone
préfètes déléguées
préfètes maritimes
préhistoriennes
premières dames
premières ministres
préparatrices
présentatrices
présidentes
présidentes d'honneur
présidentes d'université
présidentes de chambre
présidentes de la République
présidentes de séance
présidentes du Conseil
présidentes élues
présidentes en exercice
présidentes exécutives
présidentes fondatrices
présidentes par intérim
présidentes sortantes
présidentes-directrices générales
prêtresses
prieures
princesses
procureures
procureures adjointes
procureures de district
procureures de la République
procureures du roi
procureures en chef
procureures fédérales
procureures financières
procureures générales
procureures nationales
procureures nationales antiterroristes
procureures spéciales
procureurs adjointes
procureurs fédérales
procureurs financières
procureurs générales
procureurs nationales
procureurs nationales antiterroristes
procureurs spéciales
productrices
professeures
professeures agrégées
professeures assistantes
professeures associées
professeures d'anglais
professeures d'économie
professeures d'histoire
professeures d'université
professeures de droit
professeures de lycée
professeures de mathématiques
professeures de médecine
professeures de philosophie
professeures de sciences politiques
professeures de sociologie
professeures des écoles
professeures des universités
professeures émérites
professeures invitées
professeures principales
professeurs agrégées
professeurs assistantes
professeurs associées
professeurs invitées
professeurs principales
programmatrices
programmeuses
promotrices
promotrices immobilières
propriétaires bailleures
proviseures
puéricultrices
rabbines
rameuses
randonneuses
rappeuses
rapporteures
rapporteuses
réalisatrices
réalisatrices de cinéma
réalisatrices de télévision
réanimatrices
recordwomans
recordwomen
recruteuses
rectrices
rédactrices
rédactrices en chef
rédactrices en chef adjointes
rédactrices techniques
régentes
régisseuses
reines
relieuses
remplaçantes
répondantes
reportrices
repreneuses
représentantes
représentantes d'intérêts
représentantes de commerce
représentantes de l'État
représentantes du personnel
représentantes légales
représentantes permanentes
représentantes spéciales
représentantes syndicales
résistantes
responsables adjointes
responsables associatives
responsables gouvernementales
responsables religieuses
responsables syndicales
restauratrices
révérendes
rivales
romancières
rugbywomans
rugbywomen
sages-femmes
saisonnières
salariées
sapeuses
sapeuses-pompières
sauteuses
sauveteuses
savantes
scaphandrières
sculpteuses
sculptrices
secrétaires départementales
secrétaires exécutives
secrétaires fédérales
secrétaires générales
secrétaires générales adjointes
secrétaires médicales
secrétaires nationales
secrétaires particulières
secrétaires perpétuelles
secrétaires régionales
sélectionneuses
sénatrices
sénatrices-maires
sergentes
sergentes-cheffes
serrurières
servantes
serveuses
skieuses
skippeuses
slameuses
snowboardeuses
soignantes
soldates
solliciteuses générales
sommelières
sondeuses
sorcières
soudeuses
sous-cheffes
sous-directrices
sous-officières
sous-préfètes
sous-traitantes
souveraines
spectatrices
sprinteuses
squatteuses
starlettes
statisticiennes
streameuses
substitutes
successeures
successeuses
sultanes
superviseures
superviseuses
supportrices
surfeuses
surveillantes
surveillantes générales
sympathisantes
syndiques
tailleuses
tanneuses
tatoueuses
techniciennes
teinturières
téléopératrices
téléspectatrices
tenantes
tenniswomans
tenniswomen
testatrices
théologiennes
théoriciennes
thésardes
tiktokeuses
tireuses
tourneuses
tradeuses
traductrices
transporteuses
travailleuses
travailleuses détachées
travailleuses domestiques
travailleuses du sexe
travailleuses frontalières
travailleuses handicapées
travailleuses humanitaires
travailleuses indépendantes
travailleuses migrantes
travailleuses saisonnières
travailleuses sociales
trésorières
tutrices
vainqueures
veilleuses
vendeuses
vérificatrices
verrières
vice-amirales
vice-championnes
vice-chancelières
vice-doyennes
vice-gouverneures
vice-premières-ministres
vice-présidentes
vice-présidentes de la République
vice-présidentes déléguées
vice-présidentes exécutives
vice-procureures
vice-rectrices
vicomtesses
videuses
vigneronnes
viticultrices
volleyeuses
voyageuses
voyantes
youtubeuses
]] },
   { class = "role", fields = { gender = "f", number = "p", sort = "role", word = true }, words = [[
commerciales
favorites
financières
générales
industrielles
intellectuelles
internationales
libérales
marines
officielles
principales
religieuses
républicaines
routières
sportives
]] },
   { class = "role", fields = { gender = "f", number = "p", sort = "witness" }, words = [[
abonnées
accusatrices
accusées
adolescentes
agresseures
agresseuses
ainées
aînées
anciennes combattantes
anciennes élèves
appelées
assaillantes
assassines
auteures présumées
autrices présumées
badaudes
banlieusardes
bisexuelles
blessées
braqueuses
cadettes
cambrioleuses
campagnardes
campeuses
chômeuses
chrétiennes
citadines
citoyennes
clandestines
clientes
clochardes
compagnes
concitoyennes
concubines
condamnées
conjointes
conscrites
consommatrices
convalescentes
converties
criminelles
croyantes
curieuses
dealeuses
défuntes
délinquantes
demanderesses
demanderesses d'asile
demanderesses d'emploi
demandeuses
demandeuses d'asile
demandeuses d'emploi
dénonciatrices
déplacées
déportées
déserteuses
détenues
disparues
divorcées
électrices
émigrées
escort-girls
estivantes
évadées
exilées
expatriées
expulsées
fiancées
forcenées
fugitives
habitantes
handicapées
hindoues
homosexuelles
immigrées
inculpées
jeunes actives
jeunes diplômées
jeunes majeures
joggeuses
kidnappeuses
lectrices
lesbiennes
marginales
mariées
mendiantes
meurtrières
migrantes
mineuses isolées
mises en cause
mises en examen
natives
nouveau-nées
occupantes
orphelines
pacsées
parentes d'élève
passagères
passagères clandestines
passantes
pèlerines
pensionnées
petites amies
piétonnes
plaignantes
pratiquantes
préadolescentes
prévenues
prisonnières
promeneuses
prostituées
rapatriées
ravisseuses
réfugiées
repenties
requérantes
rescapées
résidantes
résidentes
ressortissantes
retraitées
riveraines
séropositives
sinistrées
smicardes
sondées
survivantes
suspectes
témoins assistées
trafiquantes
transsexuelles
tueuses
usagères
utilisatrices
vacancières
vétéranes
vieillardes
villageoises
violeuses
visiteuses
voisines
voisines de palier
voleuses
votantes
]] },
   { class = "role", fields = { gender = "f", number = "p", sort = "witness", word = true }, words = [[
étrangères
juives
majeures
musulmanes
patientes
protestantes
]] },
   { class = "role", fields = { gender = "f", number = "s", sort = "kin" }, words = [[
aïeule
amante
amie
amie d'enfance
arrière-grand-mère
arrière-petite-fille
belle-fille
belle-mère
belle-soeur
belle-sœur
benjamine
bien-aimée
bru
confidente
copine
cousine
demi-soeur
demi-sœur
descendante
épouse
femme
fille
fille adoptive
fille aînée
fille cadette
fille unique
filleule
grand-mère
grand-tante
grande sœur
maman
mamie
mémé
mère
mère adoptive
mère biologique
mère célibataire
mère de famille
mère porteuse
nièce
parente
petite cousine
petite sœur
petite-fille
petite-nièce
prétendante
soeur
sœur
sœur aînée
sœur cadette
sœur d'armes
sœur jumelle
tante
tata
tutrice légale
veuve
]] },
   { class = "role", fields = { gender = "f", number = "s", sort = "kin", word = true }, words = [[
jumelle
]] },
   { class = "role", fields = { gender = "f", number = "s", sort = "member" }, words = [[
administrée
affiliée
alliée
conjurée
conspiratrice
conventionnelle
éclaireuse
encartée
femme forte
franc-maçonne
houthie
inscrite
néonazie
référente
scoute
talibane
végane
végétarienne
]] },
   { class = "role", fields = { gender = "f", number = "s", sort = "member", word = true }, words = [[
ancienne
modérée
nazie
permanente
radicale
]] },
   { class = "role", fields = { gender = "f", number = "s", sort = "role" }, words = [[
abbesse
académicienne
accompagnatrice
actrice
actrice de cinéma
actrice de terrain
actrice de théâtre
actrice économique
actrice humanitaire
actrice politique
actrice sociale
adhérente
adjointe
adjointe au maire
adjointe technique
adjudante
adjudante-cheffe
administratrice
affréteuse
agent commerciale
agent contractuelle
agent hospitalière
agent immobilière
agent municipale
agent secrète
agent territoriale
agente
agente commerciale
agente contractuelle
agente d'accueil
agente d'assurance
agente d'entretien
agente de circulation
agente de conservation
agente de joueurs
agente de la paix
agente de police
agente de santé
agente de sécurité
agente de service
agente hospitalière
agente immobilière
agente littéraire
agente municipale
agente pénitentiaire
agente secrète
agente territoriale
agricultrice
aide-soignante
aiguilleuse
ailière
alternante
ambassadrice
ambassadrice de bonne volonté
ambassadrice de France
ambassadrice extraordinaire
ambassadrice itinérante
ambulancière
amirale
analyste criminelle
analyste financière
animatrice
apicultrice
apprentie
arboricultrice
archère
armatrice
artisane
artisane boulangère
artisane taxi
assesseure
assistante
assistante d'éducation
assistante de direction
assistante de production
assistante dentaire
assistante familiale
assistante maternelle
assistante parlementaire
assistante personnelle
assistante réalisatrice
assistante sociale
assurée
assureure
assureuse
astrophysicienne
attachée
attachée commerciale
attachée culturelle
attachée de presse
attachée militaire
attachée parlementaire
attachée temporaire d'enseignement
attaquante
auditrice
aumônière
auteure
auteure de science-fiction
auteure de théâtre
auteure jeunesse
auteure principale
auto-entrepreneuse
autrice
autrice de science-fiction
autrice de théâtre
autrice jeunesse
autrice principale
autrice-compositrice
autrice-compositrice-interprète
aventurière
aviatrice
avicultrice
avocate
avocate commise d'office
avocate d'affaires
avocate de la défense
avocate de la famille
avocate de la partie civile
avocate des parties civiles
avocate des victimes
avocate en droit public
avocate fiscaliste
avocate générale
avocate pénaliste
avouée
bachelière
bailleresse
bailleuse
ballerine
banquière
barmaid
baronne
basketteuse
bâtonnière
batteuse
bergère
bijoutière
bio-informaticienne
bioéthicienne
biostatisticienne
bistrotière
blogueuse
bouchère
boulangère
boxeuse
braconnière
brancardière
brasseuse
brigadière
brigadière-cheffe
brocanteuse
bruiteuse
bûcheronne
buteuse
cadre commerciale
cadre dirigeante
cadre supérieure
cadreuse
cafetière
caissière
camérawoman
candidate
candidate d'opposition
candidate sortante
cantatrice
caporale
caporale-cheffe
carrossière
cascadeuse
casseuse
catcheuse
cavalière
céréalière
chamane
championne
championne d'Europe
championne de France
championne du monde
championne en titre
championne nationale
championne olympique
chancelière
changeuse
chanteuse
chanteuse d'opéra
chanteuse de raï
chanteuse de rock
chanteuse lyrique
charcutière
chargée
chargée d'affaires
chargée d'enseignement
chargée d'études
chargée de clientèle
chargée de communication
chargée de cours
chargée de mission
chargée de plaidoyer
chargée de production
chargée de projet
chargée de recherche
chargée de recherches
charpentière
chasseuse
chaudronnière
chauffeure
chauffeure de bus
chauffeure de car
chauffeure de poids lourd
chauffeure de taxi
chauffeure de VTC
chauffeure routière
chauffeuse
chauffeuse de bus
chauffeuse de car
chauffeuse de poids lourd
chauffeuse de taxi
chauffeuse de VTC
chauffeuse routière
chef adjointe
chef cuisinière
chef étoilée
cheffe
cheffe adjointe
cheffe cuisinière
cheffe d'entreprise
cheffe d'équipe
cheffe d'escale
cheffe d'établissement
cheffe d'État
cheffe d'état-major
cheffe d'exploitation
cheffe d'orchestre
cheffe de bord
cheffe de bureau
cheffe de cabinet
cheffe de chantier
cheffe de clan
cheffe de clinique
cheffe de cuisine
cheffe de délégation
cheffe de file
cheffe de gang
cheffe de gouvernement
cheffe de groupe
cheffe de guerre
cheffe de l'État
cheffe de l'exécutif
cheffe de l'opposition
cheffe de la diplomatie
cheffe de la police
cheffe de mission
cheffe de parti
cheffe de pôle
cheffe de projet
cheffe de quartier
cheffe de rang
cheffe de rubrique
cheffe de section
cheffe de service
cheffe de tribu
cheffe de village
cheffe des armées
cheffe du gouvernement
cheffe économiste
cheffe étoilée
cheffe rebelle
cheminote
chercheuse
chercheuse associée
chercheuse clinicienne
chercheuse en droit
chercheuse en sciences politiques
chercheuse principale
chiraquienne
chirurgienne
chirurgienne-dentiste
chroniqueuse
clinicienne
clowne
co-administratrice
co-auteure
co-autrice
co-créatrice
co-directrice
co-fondatrice
co-gérante
co-présidente
co-productrice
coadministratrice
coauteure
coautrice
cocréatrice
codirectrice
coéquipière
cofondatrice
cogérante
coiffeuse
colistière
collaboratrice
collectionneuse
collégienne
colonelle
combattante
comédienne
commandante
commandante de bord
commandante de gendarmerie
commandante de police
commandante en chef
commandante rebelle
commandante suprême
commentatrice
commentatrice sportive
commerçante
commissaire européenne
commissaire générale
commissaire-priseuse
communicante
compétitrice
compositrice
comtesse
conceptrice
conchylicultrice
conductrice
conductrice de bus
conductrice de car
conductrice de poids lourd
conductrice de train
conductrice de travaux
conférencière
conseillère
conseillère à la sécurité nationale
conseillère communale
conseillère conjugale
conseillère d'État
conseillère d'orientation
conseillère départementale
conseillère diplomatique
conseillère économique
conseillère en communication
conseillère fédérale
conseillère financière
conseillère fiscale
conseillère générale
conseillère juridique
conseillère militaire
conseillère municipale
conseillère nationale
conseillère politique
conseillère presse
conseillère principale d'éducation
conseillère régionale
conseillère spéciale
conseillère technique
conseillère territoriale
conseilleuse
conservatrice
consoeur
consœur
constructrice
consule
consultante
contre-amirale
contremaitresse
contremaîtresse
contrôleuse
contrôleuse aérienne
coordinatrice
coordinatrice adjointe
coordinatrice générale
coordinatrice humanitaire
coordinatrice nationale
coordinatrice régionale
coordonnatrice
coprésidente
coproductrice
cordonnière
correspondante
correspondante de guerre
correspondante de presse
correspondante locale
correspondante permanente
costumière
cotisante
coureuse
coursière
courtière
couturière
couvreuse
créancière
créatrice
cuisinière
curatrice
curée
cyberexperte
danseuse
dauphine
débitrice
décathlonienne
décideuse
décoratrice
défenseure
défenseure centrale
défenseure des droits
défenseure des droits de l'homme
défenseuse
défenseuse centrale
défenseuse des droits
défenseuse des droits de l'homme
déléguée
déléguée centrale
déléguée de classe
déléguée départementale
déléguée du personnel
déléguée du procureur
déléguée générale
déléguée interministérielle
déléguée nationale
déléguée régionale
déléguée syndicale
déménageuse
démineuse
députée
députée européenne
députée fédérale
députée sortante
députée suppléante
députée-maire
designeuse
dessinatrice
détaillante
développeuse
diaconesse
dictatrice
diététicienne
directrice
directrice adjointe
directrice artistique
directrice associée
directrice commerciale
directrice d'agence
directrice d'école
directrice d'établissement
directrice d'étude
directrice d'études
directrice d'hôpital
directrice d'usine
directrice de cabinet
directrice de campagne
directrice de casting
directrice de course
directrice de création
directrice de crise
directrice de la communication
directrice de la photographie
directrice de la publication
directrice de la rédaction
directrice de magasin
directrice de prison
directrice de production
directrice de recherche
directrice de recherches
directrice de site
directrice de thèse
directrice de zoo
directrice déléguée
directrice départementale
directrice des ressources humaines
directrice du renseignement
directrice exécutive
directrice financière
directrice générale
directrice générale adjointe
directrice générale déléguée
directrice juridique
directrice marketing
directrice médicale
directrice nationale
directrice opérationnelle
directrice régionale
directrice scientifique
directrice sportive
directrice technique
dirigeante
dirigeante associative
dirigeante d'entreprise
dirigeante politique
dirigeante religieuse
dirigeante syndicale
distributrice
docteure
doctorante
doctoresse
donatrice
douanière
doubleuse
doyenne
duchesse
éboueuse
échevine
éclusière
écolière
écrivaine
éditrice
éducatrice
éducatrice de jeunes enfants
éducatrice de rue
éducatrice spécialisée
éducatrice sportive
élagueuse
électricienne
éleveuse
élue
élue d'opposition
élue du personnel
élue locale
élue municipale
élue nationale
élue régionale
émira
employée
employée communale
employée de banque
employée de bureau
employée de commerce
employée de mairie
employée de maison
employée municipale
employeuse
emprunteuse
enquêteuse
enquêtrice
enseignante
enseignante-chercheuse
entraineure
entraîneure
entraineure adjointe
entraîneure adjointe
entraineure de football
entraîneure de football
entraineure des gardiens
entraîneure des gardiens
entraineure nationale
entraîneure nationale
entraineure principale
entraîneure principale
entraineuse
entraîneuse
entraineuse adjointe
entraîneuse adjointe
entraineuse de football
entraîneuse de football
entraineuse des gardiens
entraîneuse des gardiens
entraineuse nationale
entraîneuse nationale
entraineuse principale
entraîneuse principale
entrepreneure
entrepreneuse
envoyée
envoyée permanente
envoyée spéciale
épargnante
épicière
équipière
érudite
escrimeuse
espionne
esthéticienne
éthicienne
étudiante
eurodéputée
évaluatrice
évêquesse
examinatrice
exécutrice
experte en assurance
experte en balistique
experte en criminologie
experte en cybersécurité
experte en sécurité
experte financière
experte indépendante
experte judiciaire
experte médicale
experte militaire
experte psychiatre
experte-comptable
exploitante
exploitante agricole
exploitante forestière
exploratrice
exportatrice
fabricante
factrice
femme d'affaires
femme de ménage
femme politique
fermière
figurante
fonctionnaire européenne
fonctionnaire internationale
fonctionnaire territoriale
fondatrice
footballeuse
foraine
formatrice
fournisseuse
fraiseuse
franchisée
fromagère
frondeuse
gagnante
garde forestière
gardienne
gardienne d'immeuble
gardienne de but
gardienne de la paix
gardienne de la révolution
gardienne de nuit
gardienne de parc
gardienne de prison
gardienne du temple
gardienne-cheffe
généticienne
géophysicienne
géopoliticienne
gérante
globe-trotteuse
golfeuse
gouvernante
gouverneur générale
gouverneure
gouverneure de la banque centrale
gouverneure de province
gouverneure générale
gouverneure militaire
gradée
grammairienne
greffière
grimpeuse
grutière
guérillera
guérisseuse
guide spirituelle
hackeuse
handballeuse
haute fonctionnaire
haute gradée
haute représentante
haute-commissaire
haute-commissaire aux droits de l'homme
haute-commissaire aux réfugiés
heptathlonienne
héritière
historienne
historienne de l'art
hockeyeuse
horlogère
horticultrice
hôtelière
hôtesse
huissière
illustratrice
imame
imitatrice
impératrice
importatrice
imprimeuse
indicatrice
infirmière
influenceuse
informaticienne
informatrice
ingénieure
ingénieure du son
initiatrice
inspectrice
inspectrice d'académie
inspectrice de police
inspectrice des finances
inspectrice des impôts
inspectrice du travail
inspectrice générale
inspectrice principale
instagrameuse
instigatrice
institutrice
instructrice
insurgée
intendante
interlocutrice
intervenante
intervieweuse
inventrice
investisseuse
invitée
jardinière
joaillière
joueuse
joueuse d'échecs
joueuse de baseball
joueuse de basket
joueuse de football
joueuse de handball
joueuse de poker
joueuse de rugby
joueuse de tennis
joueuse professionnelle
journaliste indépendante
journaliste reportère d'images
journaliste sportive
juge constitutionnelle
juge fédérale
jurée
laborantine
lady
lanceuse
lanceuse d'alerte
lauréate
leader religieuse
leader syndicale
leadeuse
leadeuse communautaire
leadeuse d'extrême droite
leadeuse indépendantiste
leadeuse politique
leadeuse rebelle
leadeuse religieuse
leadeuse suprême
leadeuse syndicale
législatrice
licenciée
lieutenante
lieutenante de gendarmerie
lieutenante de police
lieutenante générale
lieutenante-colonelle
lieutenante-gouverneure
liquidatrice
livreuse
logisticienne
luthière
lutteuse
lycéenne
maçonne
magasinière
magicienne
magistrate
magnétiseuse
maïeuticienne
maire adjointe
maire déléguée
maire sortante
maître nageuse
maitre-chienne
maître-chienne
maitre-nageuse
maître-nageuse
maitresse
maîtresse
majore
manager générale
manageuse
manageuse générale
mandante
manifestante
manipulatrice
maquilleuse
maraîchère
marathonienne
marchande
marcheuse
maréchale
marin-pêcheuse
marquise
marraine
mathématicienne
mécanicienne
mécatronicienne
médaillée
médecin cheffe
médecin réanimatrice
médecin traitante
médiatrice
membre fondatrice
membre permanente
meneuse
menuisière
métayère
metteuse en scène
milicienne
militante
militante antiraciste
militante associative
militante des droits de l'homme
militante féministe
militante indépendantiste
militante pacifiste
militante politique
militante syndicale
mineuse
ministre déléguée
ministre-présidente
modératrice
moniale
monitrice
monteuse
motarde
muse
musicienne
nageuse
navigante
navigatrice
négociante
négociatrice
neurochirurgienne
nonne
nounou
nourrice
observatrice
obstétricienne
officière
officière d'état civil
officière de communication
officière de gendarmerie
officière de l'armée
officière de liaison
officière de marine
officière de police
officière de police judiciaire
officière de presse
officière de protection
officière de renseignement
officière supérieure
opératrice
opposante
opposante historique
opposante politique
opticienne
oratrice
organisatrice
ostréicultrice
ouvrière
ouvrière agricole
ouvrière qualifiée
ouvrière spécialisée
parfumeuse
parolière
participante
partisane
pasteure
patineuse
pâtissière
patronne
patronne de bar
patronne de presse
paysanne
pêcheuse
peintresse
pharmacienne
physicienne
piscicultrice
pistarde
planteuse
plasticienne
plombière
plongeuse
podcasteuse
poétesse
poissonnière
policière
politicienne
pompière
porte-parole adjointe
post-doctorante
postière
potière
praticienne
préceptrice
prédécesseure
prédécesseuse
prédicatrice
préfète
préfète de département
préfète de police
préfète de région
préfète de zone
préfète déléguée
préfète maritime
préhistorienne
première dame
première ministre
préparatrice
présentatrice
présidente
présidente d'honneur
présidente d'université
présidente de chambre
présidente de la République
présidente de séance
présidente du Conseil
présidente élue
présidente en exercice
présidente exécutive
présidente fondatrice
présidente par intérim
présidente sortante
présidente-directrice générale
prêtresse
prieure
princesse
procureur adjointe
procureur fédérale
procureur financière
procureur générale
procureur nationale
procureur nationale antiterroriste
procureur spéciale
procureure
procureure adjointe
procureure de district
procureure de la République
procureure du roi
procureure en chef
procureure fédérale
procureure financière
procureure générale
procureure nationale
procureure nationale antiterroriste
procureure spéciale
productrice
professeur agrégée
professeur assistante
professeur associée
professeur invitée
professeur principale
professeure
professeure agrégée
professeure assistante
professeure associée
professeure d'anglais
professeure d'économie
professeure d'histoire
professeure d'université
professeure de droit
professeure de lycée
professeure de mathématiques
professeure de médecine
professeure de philosophie
professeure de sciences politiques
professeure de sociologie
professeure des écoles
professeure des universités
professeure émérite
professeure invitée
professeure principale
programmatrice
programmeuse
promotrice
promotrice immobilière
propriétaire bailleure
proviseure
puéricultrice
rabbine
rameuse
randonneuse
rappeuse
rapporteure
rapporteure générale
rapporteuse
rapporteuse spéciale
réalisatrice
réalisatrice de cinéma
réalisatrice de télévision
réanimatrice
recordwoman
recruteuse
rectrice
rédactrice
rédactrice en chef
rédactrice en chef adjointe
rédactrice technique
régente
régisseuse
reine
relieuse
remplaçante
répondante
reportrice
repreneuse
représentante
représentante d'intérêts
représentante de commerce
représentante de l'État
représentante du personnel
représentante légale
représentante permanente
représentante spéciale
représentante syndicale
résistante
responsable adjointe
responsable associative
responsable gouvernementale
responsable religieuse
responsable syndicale
restauratrice
révérende
rivale
romancière
rugbywoman
sage-femme
salariée
sapeuse
sapeuse-pompière
sauteuse
sauveteuse
scaphandrière
sculpteuse
sculptrice
secrétaire départementale
secrétaire exécutive
secrétaire fédérale
secrétaire générale
secrétaire générale adjointe
secrétaire médicale
secrétaire nationale
secrétaire particulière
secrétaire perpétuelle
secrétaire régionale
sélectionneuse
sénatrice
sénatrice-maire
sergente
sergente-cheffe
serrurière
servante
serveuse
skieuse
skippeuse
slameuse
snowboardeuse
soignante
soldate
solliciteuse générale
sommelière
sondeuse
sorcière
soudeuse
sous-cheffe
sous-directrice
sous-officière
sous-préfète
sous-traitante
spectatrice
sprinteuse
squatteuse
starlette
statisticienne
streameuse
substitute
successeure
successeuse
sultane
superviseure
superviseuse
supportrice
surfeuse
surveillante
surveillante générale
sympathisante
syndique
tailleuse
tanneuse
tatoueuse
technicienne
teinturière
téléopératrice
téléspectatrice
tenniswoman
testatrice
théologienne
théoricienne
thésarde
tiktokeuse
tireuse
tourneuse
tradeuse
traductrice
transporteuse
travailleuse
travailleuse détachée
travailleuse domestique
travailleuse du sexe
travailleuse frontalière
travailleuse handicapée
travailleuse humanitaire
travailleuse indépendante
travailleuse migrante
travailleuse saisonnière
travailleuse sociale
trésorière
tutrice
vainqueure
veilleuse
vendeuse
vérificatrice
verrière
vice-amirale
vice-championne
vice-chancelière
vice-doyenne
vice-gouverneure
vice-première-ministre
vice-présidente
vice-présidente de la République
vice-présidente déléguée
vice-présidente exécutive
vice-procureure
vice-rectrice
vicomtesse
videuse
vigneronne
viticultrice
volleyeuse
voyageuse
voyante
youtubeuse
]] },
   { class = "role", fields = { gender = "f", number = "s", sort = "role", word = true }, words = [[
associée
commerciale
concurrente
dissidente
experte
familière
favorite
financière
forestière
générale
industrielle
insoumise
intellectuelle
internationale
libérale
marine
officielle
principale
religieuse
républicaine
routière
saisonnière
savante
souveraine
sportive
tenante
]] },
   { class = "role", fields = { gender = "f", number = "s", sort = "witness" }, words = [[
abonnée
accusatrice
accusée
adolescente
agresseure
agresseuse
ainée
ancienne combattante
ancienne élève
assaillante
assassine
auteure présumée
autrice présumée
badaude
banlieusarde
bisexuelle
blessée
braqueuse
cambrioleuse
campagnarde
campeuse
chômeuse
citadine
citoyenne
clandestine
cliente
clocharde
compagne
concitoyenne
concubine
condamnée
conjointe
conscrite
consommatrice
convalescente
convertie
croyante
dealeuse
défunte
délinquante
demanderesse
demanderesse d'asile
demanderesse d'emploi
demandeuse
demandeuse d'asile
demandeuse d'emploi
dénonciatrice
déplacée
déportée
déserteuse
détenue
disparue
divorcée
électrice
émigrée
escort-girl
estivante
évadée
exilée
expatriée
expulsée
fiancée
forcenée
fugitive
habitante
handicapée
hindoue
homosexuelle
immigrée
inculpée
jeune active
jeune diplômée
jeune majeure
joggeuse
kidnappeuse
lectrice
lesbienne
mariée
mendiante
meurtrière
migrante
mineuse isolée
mise en cause
mise en examen
native
nouveau-née
occupante
orpheline
pacsée
parente d'élève
passagère
passagère clandestine
passante
pèlerine
pensionnée
petite amie
piétonne
plaignante
pratiquante
préadolescente
prévenue
prisonnière
promeneuse
prostituée
rapatriée
ravisseuse
réfugiée
repentie
requérante
rescapée
résidante
résidente
ressortissante
retraitée
séropositive
sinistrée
smicarde
sondée
survivante
suspecte
témoin assistée
trafiquante
transsexuelle
tueuse
usagère
utilisatrice
vacancière
vétérane
vieillarde
villageoise
violeuse
visiteuse
voisine
voisine de palier
voleuse
votante
]] },
   { class = "role", fields = { gender = "f", number = "s", sort = "witness", word = true }, words = [[
aînée
appelée
cadette
chrétienne
criminelle
curieuse
étrangère
juive
majeure
marginale
musulmane
patiente
protestante
riveraine
]] },
   { class = "role", fields = { gender = "f", sort = "role" }, words = [[
miss
]] },
   { class = "role", fields = { gender = "m", grammatical = true, number = "p", sort = "witness" }, words = [[
assassins
bébés
nouveau-nés
]] },
   { class = "role", fields = { gender = "m", grammatical = true, number = "s", sort = "member" }, words = [[
bras droit
]] },
   { class = "role", fields = { gender = "m", grammatical = true, number = "s", sort = "witness" }, words = [[
assassin
bébé
nouveau-né
]] },
   { class = "role", fields = { gender = "m", number = "p", sort = "kin" }, words = [[
aïeuls
amants
amis
amis d'enfance
arrière-grands-pères
arrière-petits-fils
beaux-fils
beaux-frères
beaux-pères
benjamins
bien-aimés
confidents
copains
cousins
demi-frères
descendants
filleuls
fils adoptifs
fils aînés
fils cadets
fils uniques
frères
frères aînés
frères cadets
frères d'armes
frères ennemis
frères jumeaux
gendres
grands frères
grands-oncles
grands-pères
jumeaux
maris
neveux
oncles
papas
papis
papys
pépés
pères
pères adoptifs
pères biologiques
pères de famille
petits cousins
petits frères
petits-fils
petits-neveux
prétendants
tontons
tuteurs légaux
veufs
]] },
   { class = "role", fields = { gender = "m", number = "p", sort = "kin", word = true }, words = [[
parents
]] },
   { class = "role", fields = { gender = "m", number = "p", sort = "member" }, words = [[
administrés
affiliés
alliés
bras droits
caïds
conjurés
conspirateurs
conventionnels
éclaireurs
encartés
francs-maçons
hommes forts
houthis
inscrits
jurats
néonazis
pontes
référents
scouts
talibans
végans
végétariens
]] },
   { class = "role", fields = { gender = "m", number = "p", sort = "member", word = true }, words = [[
anciens
modérés
nazis
permanents
radicaux
]] },
   { class = "role", fields = { gender = "m", number = "p", sort = "role" }, words = [[
abbés
académiciens
accompagnateurs
acteurs
acteurs de cinéma
acteurs de terrain
acteurs de théâtre
acteurs économiques
acteurs humanitaires
acteurs politiques
acteurs sociaux
adhérents
adjoints
adjoints au maire
adjoints techniques
adjudants
adjudants-chefs
administrateurs
affréteurs
agents commerciaux
agents contractuels
agents hospitaliers
agents immobiliers
agents municipaux
agents secrets
agents territoriaux
agriculteurs
aides-soignants
aiguilleurs
ailiers
alternants
ambassadeurs
ambassadeurs de bonne volonté
ambassadeurs de France
ambassadeurs extraordinaires
ambassadeurs itinérants
ambulanciers
amiraux
analystes criminels
analystes financiers
animateurs
apiculteurs
apprentis
arboriculteurs
archers
archevêques
armateurs
artisans
artisans boulangers
artisans taxi
assesseurs
assistants
assistants d'éducation
assistants de direction
assistants de production
assistants dentaires
assistants familiaux
assistants maternels
assistants parlementaires
assistants personnels
assistants réalisateurs
assistants sociaux
associés
assurés
assureurs
astrophysiciens
attachés
attachés commerciaux
attachés culturels
attachés de presse
attachés militaires
attachés parlementaires
attachés temporaires d'enseignement
attaquants
auditeurs
aumôniers
auteurs
auteurs de science-fiction
auteurs de théâtre
auteurs jeunesse
auteurs principaux
auteurs-compositeurs
auteurs-compositeurs-interprètes
auto-entrepreneurs
aventuriers
aviateurs
aviculteurs
avocats
avocats commis d'office
avocats d'affaires
avocats de la défense
avocats de la famille
avocats de la partie civile
avocats des parties civiles
avocats des victimes
avocats en droit public
avocats fiscalistes
avocats généraux
avocats pénalistes
avoués
ayatollahs
bacheliers
bailleurs
banquiers
barbiers
barmans
barmen
barons
barytons
basketteurs
bâtonniers
batteurs
bergers
bijoutiers
bio-informaticiens
bioéthiciens
biostatisticiens
bistrotiers
black-blocs
blogueurs
bonnets rouges
bouchers
boulangers
boxeurs
braconniers
brancardiers
brasseurs
brigadiers
brigadiers-chefs
brocanteurs
bruiteurs
bûcherons
buteurs
cadres commerciaux
cadres dirigeants
cadres supérieurs
cadreurs
cafetiers
caissiers
caméramans
caméramen
candidats
candidats d'opposition
candidats sortants
caporaux
caporaux-chefs
cardinaux
carrossiers
cascadeurs
casques blancs
casques bleus
casseurs
catcheurs
cavaliers
céréaliers
chamans
chambellans
champions
champions d'Europe
champions de France
champions du monde
champions en titre
champions nationaux
champions olympiques
chanceliers
changeurs
chanteurs
chanteurs d'opéra
chanteurs de raï
chanteurs de rock
chanteurs lyriques
chantres
charcutiers
chargés
chargés d'affaires
chargés d'enseignement
chargés d'études
chargés de clientèle
chargés de communication
chargés de cours
chargés de mission
chargés de plaidoyer
chargés de production
chargés de projet
chargés de recherche
chargés de recherches
charpentiers
chasseurs
chaudronniers
chauffeurs
chauffeurs de bus
chauffeurs de car
chauffeurs de poids lourd
chauffeurs de taxi
chauffeurs de VTC
chauffeurs routiers
chefs adjoints
chefs cuisiniers
chefs étoilés
cheminots
chercheurs
chercheurs associés
chercheurs cliniciens
chercheurs en droit
chercheurs en sciences politiques
chercheurs principaux
chiraquiens
chirurgiens
chirurgiens-dentistes
chroniqueurs
cliniciens
clowns
co-administrateurs
co-auteurs
co-créateurs
co-directeurs
co-fondateurs
co-gérants
co-présidents
co-producteurs
coadministrateurs
coauteurs
cochers
cocréateurs
codirecteurs
coéquipiers
cofondateurs
cogérants
coiffeurs
colistiers
collaborateurs
collectionneurs
collégiens
colonels
combattants
comédiens
commandants
commandants de bord
commandants de gendarmerie
commandants de police
commandants en chef
commandants rebelles
commandants suprêmes
commentateurs
commentateurs sportifs
commerçants
commissaires européens
commissaires généraux
commissaires-priseurs
commodores
communicants
compétiteurs
compositeurs
comtes
concepteurs
conchyliculteurs
concurrents
conducteurs
conducteurs de bus
conducteurs de car
conducteurs de poids lourd
conducteurs de train
conducteurs de travaux
conférenciers
confrères
conseillers
conseillers à la sécurité nationale
conseillers communaux
conseillers conjugaux
conseillers d'État
conseillers d'orientation
conseillers départementaux
conseillers diplomatiques
conseillers économiques
conseillers en communication
conseillers fédéraux
conseillers financiers
conseillers fiscaux
conseillers généraux
conseillers juridiques
conseillers militaires
conseillers municipaux
conseillers nationaux
conseillers politiques
conseillers presse
conseillers principaux d'éducation
conseillers régionaux
conseillers spéciaux
conseillers techniques
conseillers territoriaux
conseilleurs
conservateurs
constructeurs
consultants
contre-amiraux
contremaitres
contremaîtres
contrôleurs
contrôleurs aériens
coordinateurs
coordinateurs adjoints
coordinateurs généraux
coordinateurs humanitaires
coordinateurs nationaux
coordinateurs régionaux
coordonnateurs
coprésidents
coproducteurs
cordonniers
correspondants
correspondants de guerre
correspondants de presse
correspondants locaux
correspondants permanents
costumiers
cotisants
coureurs
coursiers
courtiers
couturiers
couvreurs
créanciers
créateurs
cuisiniers
curateurs
curés
cyberexperts
dalaï-lamas
danseurs
dauphins
débiteurs
décathloniens
décideurs
décorateurs
défenseurs
défenseurs centraux
défenseurs des droits
défenseurs des droits de l'homme
délégués
délégués centraux
délégués de classe
délégués départementaux
délégués du personnel
délégués du procureur
délégués généraux
délégués interministériels
délégués nationaux
délégués régionaux
délégués syndicaux
déménageurs
démineurs
demis de mêlée
députés
députés européens
députés fédéraux
députés sortants
députés suppléants
députés-maires
dessinateurs
détaillants
développeurs
diacres
dictateurs
diététiciens
directeurs
directeurs adjoints
directeurs artistiques
directeurs associés
directeurs commerciaux
directeurs d'agence
directeurs d'école
directeurs d'établissement
directeurs d'étude
directeurs d'études
directeurs d'hôpital
directeurs d'usine
directeurs de cabinet
directeurs de campagne
directeurs de casting
directeurs de course
directeurs de création
directeurs de crise
directeurs de la communication
directeurs de la photographie
directeurs de la publication
directeurs de la rédaction
directeurs de magasin
directeurs de prison
directeurs de production
directeurs de recherche
directeurs de recherches
directeurs de site
directeurs de thèse
directeurs de zoo
directeurs délégués
directeurs départementaux
directeurs des ressources humaines
directeurs du renseignement
directeurs exécutifs
directeurs financiers
directeurs généraux
directeurs généraux adjoints
directeurs généraux délégués
directeurs juridiques
directeurs marketing
directeurs médicaux
directeurs nationaux
directeurs opérationnels
directeurs régionaux
directeurs scientifiques
directeurs sportifs
directeurs techniques
dirigeants
dirigeants associatifs
dirigeants d'entreprise
dirigeants politiques
dirigeants religieux
dirigeants syndicaux
dissidents
distributeurs
dockers
docteurs
doctorants
donateurs
douaniers
doubleurs
doyens
ducs
éboueurs
échevins
éclusiers
écoliers
écrivains
éditeurs
éducateurs
éducateurs de jeunes enfants
éducateurs de rue
éducateurs spécialisés
éducateurs sportifs
élagueurs
électriciens
éleveurs
élus
élus d'opposition
élus du personnel
élus locaux
élus municipaux
élus nationaux
élus régionaux
émirs
empereurs
employés
employés communaux
employés de banque
employés de bureau
employés de commerce
employés de mairie
employés de maison
employés municipaux
employeurs
emprunteurs
enquêteurs
enseignants
enseignants-chercheurs
entraineurs
entraîneurs
entraineurs adjoints
entraîneurs adjoints
entraineurs de football
entraîneurs de football
entraineurs des gardiens
entraîneurs des gardiens
entraineurs nationaux
entraîneurs nationaux
entraineurs principaux
entraîneurs principaux
entrepreneurs
envoyés
envoyés permanents
envoyés spéciaux
épargnants
épiciers
équipiers
érudits
escrimeurs
espions
esthéticiens
éthiciens
étudiants
eurodéputés
évaluateurs
examinateurs
exécuteurs
experts
experts en assurance
experts en balistique
experts en criminologie
experts en cybersécurité
experts en sécurité
experts financiers
experts indépendants
experts judiciaires
experts médicaux
experts militaires
experts psychiatres
experts-comptables
exploitants
exploitants agricoles
exploitants forestiers
explorateurs
exportateurs
fabricants
familiers
fermiers
figurants
fonctionnaires européens
fonctionnaires internationaux
fonctionnaires territoriaux
fondateurs
fondés de pouvoir
footballeurs
forains
forestiers
formateurs
fournisseurs
fraiseurs
franchisés
fromagers
frondeurs
gagnants
gardes forestiers
gardiens
gardiens d'immeuble
gardiens de but
gardiens de la paix
gardiens de la révolution
gardiens de nuit
gardiens de parc
gardiens de prison
gardiens du temple
gardiens-chefs
généticiens
géophysiciens
géopoliticiens
gérants
globe-trotteurs
golfeurs
gouvernants
gouverneurs généraux
gradés
grammairiens
greffiers
grimpeurs
grutiers
guérilleros
guérisseurs
guides spirituels
handballeurs
hauts fonctionnaires
hauts gradés
hauts représentants
hauts-commissaires
hauts-commissaires aux droits de l'homme
hauts-commissaires aux réfugiés
héritiers
historiens
historiens de l'art
hockeyeurs
hommes d'affaires
hommes politiques
horlogers
horticulteurs
hôteliers
hôtes
huissiers
illustrateurs
imams
imitateurs
importateurs
imprimeurs
infirmiers
influenceurs
informateurs
informaticiens
initiateurs
inspecteurs
inspecteurs d'académie
inspecteurs de police
inspecteurs des finances
inspecteurs des impôts
inspecteurs du travail
inspecteurs généraux
inspecteurs principaux
instagrameurs
instigateurs
instituteurs
instructeurs
insurgés
intendants
interlocuteurs
intervenants
intervieweurs
inventeurs
investisseurs
invités
jardiniers
joailliers
joueurs
joueurs d'échecs
joueurs de baseball
joueurs de basket
joueurs de football
joueurs de handball
joueurs de poker
joueurs de rugby
joueurs de tennis
joueurs professionnels
journalistes indépendants
journalistes reporters d'images
journalistes sportifs
juges constitutionnels
juges fédéraux
jurés
laborantins
lamas
lanceurs
lanceurs d'alerte
lauréats
leaders religieux
leaders syndicaux
législateurs
licenciés
lieutenants
lieutenants de gendarmerie
lieutenants de police
lieutenants généraux
lieutenants-colonels
lieutenants-gouverneurs
liquidateurs
livreurs
logisticiens
lords
luthiers
lutteurs
lycéens
maçons
magasiniers
magiciens
magistrats
magnétiseurs
maïeuticiens
maires adjoints
maires délégués
maires sortants
maitres
maîtres
maîtres chanteurs
maîtres nageurs
maitres-chiens
maîtres-chiens
maitres-nageurs
maîtres-nageurs
majordomes
majors
managers généraux
manageurs
mandants
manifestants
manipulateurs
maquilleurs
marabouts
maraîchers
marathoniens
marchands
marcheurs
maréchaux
marins
marins-pêcheurs
mathématiciens
mécaniciens
mécatroniciens
médaillés
médecins chefs
médecins réanimateurs
médecins traitants
médiateurs
membres fondateurs
membres permanents
meneurs
mentors
menuisiers
métayers
métropolites
metteurs en scène
miliciens
militants
militants antiracistes
militants associatifs
militants des droits de l'homme
militants féministes
militants indépendantistes
militants pacifistes
militants politiques
militants syndicaux
ministres délégués
ministres-présidents
modérateurs
moines
moniteurs
monteurs
motards
muftis
musiciens
nageurs
navigants
navigateurs
négociants
négociateurs
neurochirurgiens
nonces
observateurs
obstétriciens
officiers
officiers d'état civil
officiers de communication
officiers de gendarmerie
officiers de l'armée
officiers de liaison
officiers de marine
officiers de police
officiers de police judiciaire
officiers de presse
officiers de protection
officiers de renseignement
officiers supérieurs
opposants
opposants historiques
opposants politiques
opticiens
orateurs
organisateurs
ostréiculteurs
ouvriers
ouvriers agricoles
ouvriers qualifiés
ouvriers spécialisés
papes
parfumeurs
paroliers
parrains
participants
partisans
patineurs
pâtissiers
patriarches
patrons
patrons de bar
patrons de presse
paysans
pêcheurs
pharmaciens
physiciens
pisciculteurs
pistards
planteurs
plasticiens
plombiers
plongeurs
podcasteurs
poissonniers
policiers
politiciens
pompiers
pontifes
popes
porte-parole adjoints
post-doctorants
postiers
potiers
praticiens
précepteurs
prédécesseurs
prédicateurs
préfets
préfets de département
préfets de police
préfets de région
préfets de zone
préfets délégués
préfets maritimes
préhistoriens
prélats
premiers ministres
préparateurs
présentateurs
présidents
présidents d'honneur
présidents d'université
présidents de chambre
présidents de la République
présidents de séance
présidents du Conseil
présidents élus
présidents en exercice
présidents exécutifs
présidents fondateurs
présidents par intérim
présidents sortants
présidents-directeurs généraux
prêtres
prieurs
princes
procureurs adjoints
procureurs fédéraux
procureurs financiers
procureurs généraux
procureurs nationaux
procureurs nationaux antiterroristes
procureurs spéciaux
producteurs
professeurs agrégés
professeurs assistants
professeurs associés
professeurs invités
professeurs principaux
programmateurs
programmeurs
promoteurs
promoteurs immobiliers
propriétaires bailleurs
proviseurs
puériculteurs
rallymans
rallymen
rameurs
randonneurs
rappeurs
rapporteurs
réalisateurs
réalisateurs de cinéma
réalisateurs de télévision
réanimateurs
recordmans
recordmen
recruteurs
recteurs
rédacteurs
rédacteurs en chef
rédacteurs en chef adjoints
rédacteurs techniques
régents
régisseurs
relieurs
remplaçants
répondants
repreneurs
représentants
représentants d'intérêts
représentants de commerce
représentants de l'État
représentants du personnel
représentants légaux
représentants permanents
représentants spéciaux
représentants syndicaux
résistants
responsables adjoints
responsables associatifs
responsables gouvernementaux
responsables religieux
responsables syndicaux
restaurateurs
révérends
rhéteurs
rivaux
rois
romanciers
rugbymans
rugbymen
saisonniers
salariés
sapeurs
sapeurs-pompiers
sauteurs
sauveteurs
savants
scaphandriers
sculpteurs
secrétaires départementaux
secrétaires exécutifs
secrétaires fédéraux
secrétaires généraux
secrétaires généraux adjoints
secrétaires médicaux
secrétaires nationaux
secrétaires particuliers
secrétaires perpétuels
secrétaires régionaux
sélectionneurs
sénateurs
sénateurs-maires
sergents
sergents-chefs
serruriers
serveurs
serviteurs
skieurs
slameurs
snowboardeurs
soignants
soldats
solliciteurs généraux
sommeliers
sondeurs
sorciers
soudeurs
sous-chefs
sous-directeurs
sous-officiers
sous-préfets
sous-traitants
souverains
souverains pontifes
spectateurs
sprinteurs
squatteurs
statisticiens
stewards
streameurs
substituts
successeurs
sultans
superviseurs
supporters
supporteurs
surfeurs
surveillants
surveillants généraux
sympathisants
syndics
talonneurs
tanneurs
tatoueurs
taximans
taximen
techniciens
teinturiers
téléopérateurs
téléspectateurs
tenants
tennismans
tennismen
ténors
testateurs
théologiens
théoriciens
thésards
tiktokeurs
tireurs
tourneurs
traducteurs
traiteurs
transporteurs
trappeurs
travailleurs
travailleurs détachés
travailleurs domestiques
travailleurs du sexe
travailleurs frontaliers
travailleurs handicapés
travailleurs humanitaires
travailleurs indépendants
travailleurs migrants
travailleurs saisonniers
travailleurs sociaux
trésoriers
tribuns
tuteurs
tyrans
valets
veilleurs
vendeurs
vérificateurs
verriers
vice-amiraux
vice-champions
vice-chanceliers
vice-doyens
vice-gouverneurs
vice-premiers-ministres
vice-présidents
vice-présidents de la République
vice-présidents délégués
vice-présidents exécutifs
vice-procureurs
vice-recteurs
vicomtes
videurs
vignerons
viticulteurs
volleyeurs
voyageurs
voyants
youtubeurs
]] },
   { class = "role", fields = { gender = "m", number = "p", sort = "role", word = true }, words = [[
commerciaux
facteurs
favoris
financiers
généraux
industriels
intellectuels
internationaux
libéraux
milieux
mineurs
officiels
opérateurs
pairs
poids lourds
principaux
républicains
routiers
sportifs
tailleurs
]] },
   { class = "role", fields = { gender = "m", number = "p", sort = "witness" }, words = [[
abonnés
accusateurs
accusés
adolescents
agresseurs
ainés
aînés
anciens combattants
anciens élèves
appelés
assaillants
auteurs présumés
badauds
banlieusards
bisexuels
blessés
braqueurs
cadets
cambrioleurs
campagnards
campeurs
chômeurs
chrétiens
citadins
citoyens
clandestins
clients
clochards
colons
compagnons
concitoyens
concubins
condamnés
conjoints
conscrits
consommateurs
convalescents
convertis
criminels
croyants
dealeurs
défunts
délinquants
demandeurs
demandeurs d'asile
demandeurs d'emploi
dénonciateurs
déplacés
déportés
déserteurs
détenus
disparus
divorcés
électeurs
émigrés
escrocs
estivants
évadés
exilés
expatriés
expulsés
fiancés
forcenés
fugitifs
garçons
gays
habitants
handicapés
harkis
hindous
hommes
homosexuels
immigrés
inculpés
jeunes actifs
jeunes diplômés
jeunes garçons
jeunes hommes
jeunes majeurs
joggeurs
kidnappeurs
lecteurs
marginaux
mariés
mendiants
meurtriers
migrants
mineurs isolés
natifs
occupants
orphelins
pacsés
parents d'élève
parents isolés
passagers
passagers clandestins
passants
pèlerins
pensionnés
petits amis
pieds-noirs
piétons
plaignants
pratiquants
préadolescents
prévenus
prisonniers
promeneurs
prostitués
rapatriés
ravisseurs
réfugiés
repentis
requérants
rescapés
résidants
résidents
ressortissants
retraités
riverains
séropositifs
sinistrés
smicards
sondés
survivants
suspects
témoins assistés
trafiquants
transsexuels
tueurs
usagers
utilisateurs
vacanciers
vétérans
vieillards
violeurs
visiteurs
voisins
voisins de palier
voleurs
votants
]] },
   { class = "role", fields = { gender = "m", number = "p", sort = "witness", word = true }, words = [[
étrangers
juifs
majeurs
musulmans
patients
protestants
types
]] },
   { class = "role", fields = { gender = "m", number = "s", sort = "kin" }, words = [[
aïeul
amant
ami
ami d'enfance
arrière-grand-père
arrière-petit-fils
beau-fils
beau-frère
beau-père
benjamin
bien-aimé
confident
copain
cousin
demi-frère
descendant
filleul
fils adoptif
fils aîné
fils cadet
fils unique
frère
frère aîné
frère cadet
frère d'armes
frère ennemi
frère jumeau
gendre
grand frère
grand-oncle
grand-père
jumeau
mari
neveu
oncle
papa
papi
papy
pépé
père
père adoptif
père biologique
père de famille
petit cousin
petit frère
petit-fils
petit-neveu
prétendant
tonton
tuteur légal
veuf
]] },
   { class = "role", fields = { gender = "m", number = "s", sort = "kin", word = true }, words = [[
parent
]] },
   { class = "role", fields = { gender = "m", number = "s", sort = "member" }, words = [[
administré
affilié
allié
caïd
conjuré
conspirateur
éclaireur
encarté
franc-maçon
homme fort
houthi
inscrit
jurat
néonazi
référent
scout
taliban
végétarien
]] },
   { class = "role", fields = { gender = "m", number = "s", sort = "member", word = true }, words = [[
ancien
conventionnel
modéré
nazi
permanent
ponte
radical
végan
]] },
   { class = "role", fields = { gender = "m", number = "s", sort = "role" }, words = [[
abbé
académicien
accompagnateur
acteur
acteur de cinéma
acteur de terrain
acteur de théâtre
acteur économique
acteur humanitaire
acteur politique
acteur social
adhérent
adjoint
adjoint au maire
adjoint technique
adjudant
adjudant-chef
administrateur
affréteur
agent commercial
agent contractuel
agent hospitalier
agent immobilier
agent municipal
agent secret
agent territorial
agriculteur
aide-soignant
aiguilleur
ailier
alternant
ambassadeur
ambassadeur de bonne volonté
ambassadeur de France
ambassadeur extraordinaire
ambassadeur itinérant
ambulancier
amiral
analyste criminel
analyste financier
animateur
apiculteur
apprenti
arboriculteur
archer
archevêque
armateur
artisan
artisan boulanger
artisan taxi
assesseur
assistant
assistant d'éducation
assistant de direction
assistant de production
assistant dentaire
assistant familial
assistant maternel
assistant parlementaire
assistant personnel
assistant réalisateur
assistant social
assureur
astrophysicien
attaché
attaché commercial
attaché culturel
attaché de presse
attaché militaire
attaché parlementaire
attaché temporaire d'enseignement
attaquant
auditeur
aumônier
auteur
auteur de science-fiction
auteur de théâtre
auteur jeunesse
auteur principal
auteur-compositeur
auteur-compositeur-interprète
auto-entrepreneur
aventurier
aviateur
aviculteur
avocat
avocat commis d'office
avocat d'affaires
avocat de la défense
avocat de la famille
avocat de la partie civile
avocat des parties civiles
avocat des victimes
avocat en droit public
avocat fiscaliste
avocat général
avocat pénaliste
avoué
ayatollah
bachelier
bailleur
banquier
barbier
barman
baron
baryton
basketteur
bâtonnier
berger
bijoutier
bio-informaticien
bioéthicien
biostatisticien
bistrotier
black-bloc
blogueur
bonnet rouge
boucher
boulanger
boxeur
braconnier
brancardier
brasseur
brigadier
brigadier-chef
brocanteur
bruiteur
bûcheron
buteur
cadre commercial
cadre dirigeant
cadre supérieur
cadreur
cafetier
caissier
caméraman
candidat
candidat d'opposition
candidat sortant
caporal
caporal-chef
cardinal
carrossier
cascadeur
casque blanc
casque bleu
casseur
catcheur
cavalier
céréalier
chaman
chambellan
champion
champion d'Europe
champion de France
champion du monde
champion en titre
champion national
champion olympique
chancelier
chanteur
chanteur d'opéra
chanteur de raï
chanteur de rock
chanteur lyrique
chantre
charcutier
chargé
chargé d'affaires
chargé d'enseignement
chargé d'études
chargé de clientèle
chargé de communication
chargé de cours
chargé de mission
chargé de plaidoyer
chargé de production
chargé de projet
chargé de recherche
chargé de recherches
charpentier
chasseur
chaudronnier
chauffeur
chauffeur de bus
chauffeur de car
chauffeur de poids lourd
chauffeur de taxi
chauffeur de VTC
chauffeur routier
chef adjoint
chef cuisinier
chef étoilé
cheminot
chercheur
chercheur associé
chercheur clinicien
chercheur en droit
chercheur en sciences politiques
chercheur principal
chiraquien
chirurgien
chirurgien-dentiste
chroniqueur
clinicien
clown
co-administrateur
co-auteur
co-créateur
co-directeur
co-fondateur
co-gérant
co-président
co-producteur
coadministrateur
coauteur
cocher
cocréateur
codirecteur
coéquipier
cofondateur
cogérant
coiffeur
colistier
collaborateur
collectionneur
collégien
colonel
combattant
comédien
commandant
commandant de bord
commandant de gendarmerie
commandant de police
commandant en chef
commandant rebelle
commandant suprême
commentateur
commentateur sportif
commerçant
commissaire européen
commissaire général
commissaire-priseur
commodore
communicant
compétiteur
compositeur
comte
concepteur
conchyliculteur
conducteur
conducteur de bus
conducteur de car
conducteur de poids lourd
conducteur de train
conducteur de travaux
conférencier
confrère
conseiller
conseiller à la sécurité nationale
conseiller communal
conseiller conjugal
conseiller d'État
conseiller d'orientation
conseiller départemental
conseiller diplomatique
conseiller économique
conseiller en communication
conseiller fédéral
conseiller financier
conseiller fiscal
conseiller général
conseiller juridique
conseiller militaire
conseiller municipal
conseiller national
conseiller politique
conseiller presse
conseiller principal d'éducation
conseiller régional
conseiller spécial
conseiller technique
conseiller territorial
conservateur
consultant
contre-amiral
contremaitre
contremaître
contrôleur
contrôleur aérien
coordinateur
coordinateur adjoint
coordinateur général
coordinateur humanitaire
coordinateur national
coordinateur régional
coordonnateur
coprésident
coproducteur
cordonnier
correspondant
correspondant de guerre
correspondant de presse
correspondant local
correspondant permanent
costumier
cotisant
coureur
coursier
courtier
couturier
couvreur
créancier
créateur
cuisinier
curateur
curé
cyberexpert
dalaï-lama
danseur
débiteur
décathlonien
décideur
décorateur
défenseur
défenseur central
défenseur des droits
défenseur des droits de l'homme
délégué
délégué central
délégué de classe
délégué départemental
délégué du personnel
délégué du procureur
délégué général
délégué interministériel
délégué national
délégué régional
délégué syndical
déménageur
demi de mêlée
démineur
député
député européen
député fédéral
député sortant
député suppléant
député-maire
dessinateur
détaillant
développeur
diacre
dictateur
diététicien
directeur
directeur adjoint
directeur artistique
directeur associé
directeur commercial
directeur d'agence
directeur d'école
directeur d'établissement
directeur d'étude
directeur d'études
directeur d'hôpital
directeur d'usine
directeur de cabinet
directeur de campagne
directeur de casting
directeur de course
directeur de création
directeur de crise
directeur de la communication
directeur de la photographie
directeur de la publication
directeur de la rédaction
directeur de magasin
directeur de prison
directeur de production
directeur de recherche
directeur de recherches
directeur de site
directeur de thèse
directeur de zoo
directeur délégué
directeur départemental
directeur des ressources humaines
directeur du renseignement
directeur exécutif
directeur financier
directeur général
directeur général adjoint
directeur général délégué
directeur juridique
directeur marketing
directeur médical
directeur national
directeur opérationnel
directeur régional
directeur scientifique
directeur sportif
directeur technique
dirigeant
dirigeant associatif
dirigeant d'entreprise
dirigeant politique
dirigeant religieux
dirigeant syndical
docker
docteur
doctorant
donateur
douanier
doubleur
doyen
duc
éboueur
échevin
éclusier
écolier
écrivain
éditeur
éducateur
éducateur de jeunes enfants
éducateur de rue
éducateur spécialisé
éducateur sportif
élagueur
électricien
éleveur
élu
élu d'opposition
élu du personnel
élu local
élu municipal
élu national
élu régional
émir
empereur
employé
employé communal
employé de banque
employé de bureau
employé de commerce
employé de mairie
employé de maison
employé municipal
employeur
emprunteur
enquêteur
enseignant
enseignant-chercheur
entraineur
entraîneur
entraineur adjoint
entraîneur adjoint
entraineur de football
entraîneur de football
entraineur des gardiens
entraîneur des gardiens
entraineur national
entraîneur national
entraineur principal
entraîneur principal
entraîneur-chef
entrepreneur
envoyé
envoyé permanent
envoyé spécial
épargnant
épicier
équipier
érudit
escrimeur
espion
esthéticien
éthicien
étudiant
eurodéputé
évaluateur
examinateur
exécuteur
expert en assurance
expert en balistique
expert en criminologie
expert en cybersécurité
expert en sécurité
expert financier
expert indépendant
expert judiciaire
expert médical
expert militaire
expert psychiatre
expert-comptable
exploitant
exploitant agricole
exploitant forestier
explorateur
exportateur
fermier
figurant
fonctionnaire européen
fonctionnaire international
fonctionnaire territorial
fondateur
fondé de pouvoir
footballeur
forain
formateur
fraiseur
franchisé
fromager
frondeur
gagnant
garde forestier
gardien
gardien d'immeuble
gardien de but
gardien de la paix
gardien de la révolution
gardien de nuit
gardien de parc
gardien de prison
gardien du temple
gardien-chef
généticien
géophysicien
géopoliticien
gérant
globe-trotteur
golfeur
gouvernant
gouverneur général
gradé
grammairien
greffier
grimpeur
grutier
guérillero
guérisseur
guide spirituel
handballeur
haut fonctionnaire
haut gradé
haut représentant
haut-commissaire
haut-commissaire aux droits de l'homme
haut-commissaire aux réfugiés
héritier
historien
historien de l'art
hockeyeur
homme d'affaires
homme politique
horloger
horticulteur
hôte
hôtelier
huissier
illustrateur
imam
imitateur
importateur
imprimeur
infirmier
influenceur
informateur
informaticien
initiateur
inspecteur
inspecteur d'académie
inspecteur de police
inspecteur des finances
inspecteur des impôts
inspecteur du travail
inspecteur général
inspecteur principal
instagrameur
instigateur
instituteur
instructeur
insurgé
intendant
interlocuteur
intervenant
intervieweur
inventeur
investisseur
invité
jardinier
joaillier
joueur
joueur d'échecs
joueur de baseball
joueur de basket
joueur de football
joueur de handball
joueur de poker
joueur de rugby
joueur de tennis
joueur professionnel
journaliste indépendant
journaliste reporter d'images
journaliste sportif
juge constitutionnel
juge fédéral
juré
laborantin
lama
lanceur d'alerte
lauréat
leader religieux
leader syndical
législateur
licencié
lieutenant
lieutenant de gendarmerie
lieutenant de police
lieutenant général
lieutenant-colonel
lieutenant-gouverneur
liquidateur
livreur
logisticien
lord
luthier
lutteur
lycéen
maçon
magasinier
magicien
magistrat
magnétiseur
maïeuticien
maire adjoint
maire délégué
maire sortant
maitre
maître
maître chanteur
maître nageur
maitre-chien
maître-chien
maitre-nageur
maître-nageur
major
majordome
manager général
manageur
mandant
manifestant
maquilleur
marabout
maraîcher
marathonien
marchand
marcheur
maréchal
marin-pêcheur
mathématicien
mécanicien
mécatronicien
médaillé
médecin chef
médecin réanimateur
médecin traitant
médiateur
membre fondateur
membre permanent
meneur
mentor
menuisier
métayer
métropolite
metteur en scène
milicien
militant
militant antiraciste
militant associatif
militant des droits de l'homme
militant féministe
militant indépendantiste
militant pacifiste
militant politique
militant syndical
ministre délégué
ministre-président
modérateur
moine
monteur
motard
mufti
musicien
nageur
navigant
navigateur
négociant
négociateur
neurochirurgien
nonce
observateur
obstétricien
officier
officier d'état civil
officier de communication
officier de gendarmerie
officier de l'armée
officier de liaison
officier de marine
officier de police
officier de police judiciaire
officier de presse
officier de protection
officier de renseignement
officier supérieur
opposant
opposant historique
opposant politique
opticien
orateur
organisateur
ostréiculteur
ouvrier
ouvrier agricole
ouvrier qualifié
ouvrier spécialisé
pape
parfumeur
parolier
parrain
participant
partisan
patineur
pâtissier
patriarche
patron
patron de bar
patron de presse
paysan
pêcheur
pharmacien
physicien
pisciculteur
pistard
planteur
plasticien
plombier
plongeur
podcasteur
poissonnier
policier
politicien
pompier
pontife
pope
porte-parole adjoint
post-doctorant
postier
potier
praticien
précepteur
prédécesseur
prédicateur
préfet
préfet de département
préfet de police
préfet de région
préfet de zone
préfet délégué
préfet maritime
préhistorien
prélat
premier ministre
préparateur
présentateur
président
président d'honneur
président d'université
président de chambre
président de la République
président de séance
président du Conseil
président élu
président en exercice
président exécutif
président fondateur
président par intérim
président sortant
président-directeur général
prêtre
prieur
prince
procureur adjoint
procureur fédéral
procureur financier
procureur général
procureur national
procureur national antiterroriste
procureur spécial
producteur
professeur agrégé
professeur assistant
professeur associé
professeur invité
professeur principal
programmateur
programmeur
promoteur
promoteur immobilier
propriétaire bailleur
proviseur
puériculteur
raïs
rallyman
rameur
randonneur
rappeur
rapporteur
rapporteur général
rapporteur spécial
réalisateur
réalisateur de cinéma
réalisateur de télévision
réanimateur
recordman
recruteur
recteur
rédacteur
rédacteur en chef
rédacteur en chef adjoint
rédacteur technique
régent
régisseur
relieur
remplaçant
répondant
repreneur
représentant
représentant d'intérêts
représentant de commerce
représentant de l'État
représentant du personnel
représentant légal
représentant permanent
représentant spécial
représentant syndical
résistant
responsable adjoint
responsable associatif
responsable gouvernemental
responsable religieux
responsable syndical
restaurateur
révérend
rhéteur
rival
roi
romancier
rugbyman
Saint-Père
salarié
sapeur-pompier
sauteur
sauveteur
scaphandrier
sculpteur
secrétaire départemental
secrétaire exécutif
secrétaire fédéral
secrétaire général
secrétaire général adjoint
secrétaire médical
secrétaire national
secrétaire particulier
secrétaire perpétuel
secrétaire régional
sélectionneur
sénateur
sénateur-maire
sergent
sergent-chef
serrurier
serveur
serviteur
skieur
slameur
snowboardeur
soignant
soldat
solliciteur général
sommelier
sondeur
sorcier
soudeur
sous-chef
sous-directeur
sous-officier
sous-préfet
souverain pontife
spectateur
sprinteur
squatteur
statisticien
steward
streameur
substitut
successeur
sultan
superviseur
supporter
supporteur
surfeur
surveillant
surveillant général
sympathisant
syndic
talonneur
tanneur
tatoueur
taximan
technicien
teinturier
téléopérateur
téléspectateur
tennisman
testateur
théologien
théoricien
thésard
tiktokeur
tireur
tourneur
traducteur
traiteur
transporteur
trappeur
travailleur
travailleur détaché
travailleur domestique
travailleur du sexe
travailleur frontalier
travailleur handicapé
travailleur humanitaire
travailleur indépendant
travailleur migrant
travailleur saisonnier
travailleur social
trésorier
tribun
tuteur
tyran
valet
veilleur
vendeur
vérificateur
verrier
vice-amiral
vice-champion
vice-chancelier
vice-doyen
vice-gouverneur
vice-premier-ministre
vice-président
vice-président de la République
vice-président délégué
vice-président exécutif
vice-procureur
vice-recteur
vicomte
videur
vigneron
viticulteur
volleyeur
voyageur
youtubeur
]] },
   { class = "role", fields = { gender = "m", number = "s", sort = "role", word = true }, words = [[
associé
assuré
batteur
commercial
concurrent
constructeur
dauphin
dissident
distributeur
expert
fabricant
familier
favori
financier
forestier
fournisseur
général
industriel
intellectuel
international
lanceur
libéral
marin
mineur
moniteur
officiel
opérateur
pair
poids lourd
principal
républicain
routier
saisonnier
sapeur
savant
sous-traitant
souverain
sportif
tailleur
tenant
ténor
voyant
]] },
   { class = "role", fields = { gender = "m", number = "s", sort = "witness" }, words = [[
abonné
accusateur
accusé
adolescent
agresseur
ancien combattant
ancien élève
assaillant
auteur présumé
badaud
banlieusard
bisexuel
blessé
braqueur
cambrioleur
campagnard
campeur
chômeur
citadin
citoyen
clandestin
client
clochard
compagnon
concitoyen
concubin
condamné
conjoint
conscrit
consommateur
convalescent
dealeur
défunt
délinquant
demandeur
demandeur d'asile
demandeur d'emploi
dénonciateur
déplacé
déporté
déserteur
détenu
disparu
électeur
émigré
escroc
estivant
évadé
exilé
expatrié
expulsé
fiancé
forcené
garçon
habitant
harki
hindou
homme
homosexuel
inculpé
jeune actif
jeune diplômé
jeune garçon
jeune homme
jeune majeur
joggeur
kidnappeur
lecteur
mendiant
meurtrier
migrant
mineur isolé
natif
occupant
orphelin
pacsé
parent d'élève
parent isolé
passager
passager clandestin
pèlerin
petit ami
pied-noir
piéton
plaignant
préadolescent
prévenu
prisonnier
promeneur
prostitué
rapatrié
ravisseur
réfugié
repenti
requérant
rescapé
résidant
résident
ressortissant
retraité
sinistré
smicard
sondé
survivant
suspect
témoin assisté
trafiquant
transsexuel
tueur
usager
utilisateur
vacancier
vétéran
vieillard
violeur
visiteur
voisin
voisin de palier
voleur
votant
]] },
   { class = "role", fields = { gender = "m", number = "s", sort = "witness", word = true }, words = [[
ainé
aîné
appelé
cadet
chrétien
colon
converti
criminel
croyant
divorcé
étranger
fugitif
gay
handicapé
immigré
juif
majeur
marginal
marié
musulman
passant
patient
pensionné
pratiquant
protestant
riverain
séropositif
]] },
   { class = "role", fields = { gender = "m", sort = "kin" }, words = [[
époux
fils
]] },
   { class = "role", fields = { gender = "m", sort = "role" }, words = [[
boss
marquis
]] },
   { class = "role", fields = { gender = "m", sort = "role", word = true }, words = [[
insoumis
religieux
]] },
   { class = "role", fields = { gender = "m", sort = "witness" }, words = [[
gars
mis en cause
mis en examen
villageois
]] },
   { class = "role", fields = { gender = "m", sort = "witness", word = true }, words = [[
curieux
]] },
   { class = "role", fields = { grammatical = true, number = "p", sort = "role" }, words = [[
mannequins
têtes de liste
vainqueurs
]] },
   { class = "role", fields = { grammatical = true, number = "p", sort = "witness" }, words = [[
otages
témoins
]] },
   { class = "role", fields = { grammatical = true, number = "s", sort = "role" }, words = [[
avant-centre
mannequin
tête de liste
vainqueur
]] },
   { class = "role", fields = { grammatical = true, number = "s", sort = "witness" }, words = [[
otage
témoin
]] },
   { class = "role", fields = { number = "p", sort = "kin" }, words = [[
ancêtres
camarades
enfants
petits-enfants
potes
]] },
   { class = "role", fields = { number = "p", sort = "kin", word = true }, words = [[
proches
]] },
   { class = "role", fields = { number = "p", sort = "member" }, words = [[
bolcheviks
climatosceptiques
complotistes
congressistes
conspirationnistes
cosignataires
dignitaires
extrémistes
fascistes
fondamentalistes
franquistes
loyalistes
membres
peshmergas
pétitionnaires
putschistes
salafistes
signataires
sociétaires
unionistes
vegans
]] },
   { class = "role", fields = { number = "p", sort = "member", word = true }, words = [[
islamistes
notables
]] },
   { class = "role", fields = { number = "p", sort = "role" }, words = [[
accordéonistes
acolytes
actionnaires
activistes
addictologues
adversaires
aéronautes
africanistes
agents
agents d'accueil
agents d'assurance
agents d'entretien
agents de circulation
agents de conservation
agents de joueurs
agents de la paix
agents de police
agents de santé
agents de sécurité
agents de service
agents littéraires
agents pénitentiaires
agronomes
aides à domicile
aides de camp
allergologues
alpinistes
altermondialistes
analystes
analystes de marché
analystes militaires
analystes politiques
anarchistes
anesthésistes
anthropologues
antifas
antimilitaristes
antiquaires
arbitres
archéologues
architectes
archivistes
artistes
ascensoristes
astrologues
astronautes
astronomes
athlètes
aubergistes
autocrates
autonomistes
auxiliaires
auxiliaires de vie
avant-centres
avants-centres
bassistes
bédéistes
bénévoles
biathlètes
bibliothécaires
biochimistes
biographes
biologistes
botanistes
bourgmestres
buralistes
bureaucrates
cadres de santé
cancérologues
capitaines
capitaines d'industrie
capitaines de gendarmerie
capitaines de navire
capitaines de police
capitaines des pompiers
cardiologues
caricaturistes
caristes
cartographes
cavistes
cédétistes
cégétistes
centristes
céramistes
challengers
chauffagistes
chefs
chefs d'entreprise
chefs d'équipe
chefs d'escale
chefs d'établissement
chefs d'État
chefs d'état-major
chefs d'exploitation
chefs d'orchestre
chefs de bord
chefs de bureau
chefs de cabinet
chefs de chantier
chefs de clan
chefs de clinique
chefs de cuisine
chefs de délégation
chefs de file
chefs de gang
chefs de gouvernement
chefs de groupe
chefs de guerre
chefs de l'État
chefs de l'exécutif
chefs de l'opposition
chefs de la diplomatie
chefs de la police
chefs de mission
chefs de parti
chefs de pôle
chefs de projet
chefs de quartier
chefs de rang
chefs de rubrique
chefs de section
chefs de service
chefs de tribu
chefs de village
chefs des armées
chefs du gouvernement
chefs économistes
chefs rebelles
chimistes
chorégraphes
choristes
cinéastes
climatologues
co-pilotes
co-propriétaires
coachs
collègues
comiques
commissaires
commissaires aux comptes
commissaires d'exposition
commissaires de police
commissaires divisionnaires
commissaires politiques
communistes
community managers
comparses
comptables
concessionnaires
concierges
condisciples
constitutionnalistes
consuls
contestataires
contribuables
copilotes
copropriétaires
cosmonautes
criminologues
cryptologues
cyclistes
data scientists
délégataires
démographes
dentistes
dépositaires
dermatologues
designers
despotes
détectives
diabétologues
dialoguistes
diététistes
diplomates
disc-jockeys
disciples
doctrinaires
documentalistes
domestiques
dramaturges
ébénistes
éclairagistes
écologistes
écologues
écolos
économistes
économistes en chef
édiles
éditorialistes
égyptologues
élèves
émissaires
énarques
endocrinologues
entomologistes
environnementalistes
épidémiologistes
ergothérapeutes
essayistes
ethnologues
europhiles
eurosceptiques
évêques
fans
féministes
fillonistes
finalistes
fiscalistes
fleuristes
fonctionnaires
fonctionnaires de police
frontistes
futurologues
galeristes
garagistes
gardes champêtres
gardes du corps
gardes suisses
gardes-chasse
gardes-chasses
gastro-entérologues
gaullistes
gendarmes
généralistes
géographes
géologues
géomètres
géopolitologues
gériatres
gilets jaunes
glaciologues
gourous
gouverneurs
gouverneurs de la banque centrale
gouverneurs de province
gouverneurs militaires
graphistes
grévistes
grossistes
guides de montagne
guides suprêmes
guitaristes
gymnastes
gynécologues
hackers
hématologues
hollandistes
homologues
humoristes
hydrologues
hygiénistes
hypnothérapeutes
identitaires
idéologues
immunologistes
immunologues
infectiologues
ingénieurs
ingénieurs du son
internautes
interprètes
islamologues
jockeys
journalistes
journalistes d'investigation
journalistes de guerre
journalistes économiques
journalistes politiques
judokas
juges
juges aux affaires familiales
juges d'appel
juges d'instruction
juges de l'application des peines
juges de ligne
juges de paix
juges de proximité
juges de touche
juges des enfants
juges des libertés et de la détention
juges des référés
juges-arbitres
juppéistes
juristes
karatékas
kayakistes
kinés
kinésithérapeutes
leaders
leaders communautaires
leaders d'extrême droite
leaders indépendantistes
leaders politiques
leaders rebelles
leaders suprêmes
légataires
légionnaires
légistes
lepénistes
lexicographes
libraires
linguistes
lobbyistes
macroéconomistes
macronistes
maires
maires d'arrondissement
maires sans étiquette
maîtres d'école
maîtres d'hôtel
maîtres d'œuvre
maîtres d'ouvrage
maîtres de cérémonie
maîtres de conférences
maîtres de maison
maîtres des requêtes
managers
mandataires
manutentionnaires
mécanos
mécènes
médecins
médecins conseil
médecins de campagne
médecins de famille
médecins de garde
médecins du sport
médecins du travail
médecins en chef
médecins épidémiologistes
médecins généralistes
médecins légistes
médecins scolaires
médecins spécialistes
médecins urgentistes
médiévistes
mélenchonistes
membres d'honneur
membres du gouvernement
membres du jury
mémorialistes
métallurgistes
météorologistes
météorologues
microbiologistes
milliardaires
ministres
ministres d'État
ministres de l'Intérieur
ministres de tutelle
ministres des Affaires étrangères
ministres plénipotentiaires
missionnaires
monarques
naturopathes
néphrologues
neurobiologistes
neurologues
neuroscientifiques
nivologues
notaires
nouvellistes
nutritionnistes
océanographes
oenologues
œnologues
oligarques
oncologues
ophtalmologistes
ophtalmologues
orfèvres
organistes
orientalistes
ornithologues
orthodontistes
orthophonistes
ostéopathes
otorhinolaryngologues
outsiders
pacifistes
paléontologues
pamphlétaires
parachutistes
partenaires
pasteurs
paysagistes
pédagogues
pédiatres
pédopsychiatres
peintres
pénalistes
perchistes
pharmacologues
philanthropes
philologues
philosophes
photographes
photojournalistes
photoreporters
pianistes
pigistes
pilotes d'essai
pilotes d'hélicoptère
pilotes de chasse
pilotes de drone
pilotes de ligne
pilotes de rallye
plénipotentiaires
pneumologues
podologues
poètes
polémistes
politicologues
politistes
politologues
pompistes
pongistes
présidentiables
prestataires
prévisionnistes
primatologues
procureurs
procureurs de district
procureurs de la République
procureurs du roi
procureurs en chef
professeurs
professeurs d'anglais
professeurs d'économie
professeurs d'histoire
professeurs d'université
professeurs de droit
professeurs de lycée
professeurs de mathématiques
professeurs de médecine
professeurs de philosophie
professeurs de sciences politiques
professeurs de sociologie
professeurs des écoles
professeurs des universités
professeurs émérites
profs
propriétaires
prospectivistes
psychanalystes
psychiatres
psychologues
psychosociologues
psychothérapeutes
rabbins
radiologues
réceptionnistes
reporters
responsables de projet
responsables de recherche
responsables des ressources humaines
responsables marketing
responsables militaires
responsables politiques
responsables sanitaires
rhumatologues
royalistes
sarkozystes
saxophonistes
scénaristes
scénographes
secouristes
secrétaires
secrétaires à la Défense
secrétaires au Trésor
secrétaires d'État
secrétaires de direction
secrétaires de mairie
secrétaires de rédaction
secrétaires de séance
séminaristes
sémiologues
sexologues
sherpas
sidérurgistes
sinologues
sismologues
skinheads
skippers
sociologues
sophrologues
sopranos
sous-ministres
sous-secrétaires
souverainistes
spationautes
spécialistes
spin-doctors
stagiaires
standardistes
stratèges
stylistes
syndicalistes
taïkonautes
technocrates
télévangélistes
thérapeutes
titulaires
top-modèles
topographes
toxicologues
traders
traductologues
triathlètes
trompettistes
trotskistes
ufologues
urbanistes
urgentistes
urologues
vallsistes
vétérinaires
vététistes
vicaires
vice-ministres
vidéastes
vigiles
villepinistes
violoncellistes
violonistes
virologues
virtuoses
volcanologues
voyagistes
vulcanologues
webmestres
zadistes
zoologistes
zoologues
]] },
   { class = "role", fields = { number = "p", sort = "role", word = true }, words = [[
cadres
critiques
démocrates
djihadistes
externes
gardes
guides
humanitaires
indépendantistes
intérimaires
internes
jihadistes
militaires
nationalistes
parlementaires
pilotes
politiques
populistes
publicitaires
rebelles
responsables
scientifiques
séparatistes
socialistes
terroristes
travaillistes
ultras
universitaires
volontaires
]] },
   { class = "role", fields = { number = "p", sort = "witness" }, words = [[
abstentionnistes
adeptes
ados
alcooliques
allocataires
athées
autistes
autochtones
automobilistes
bénéficiaires
bouddhistes
cas contacts
catholiques
célibataires
compatriotes
complices
dealers
esclaves
indigènes
insulaires
invalides
locataires
malades
pensionnaires
proches du dossier
récidivistes
sans-abris
seniors
témoins clé
témoins de Jéhovah
témoins de mariage
témoins oculaires
touristes
toxicomanes
transgenres
trottinettistes
]] },
   { class = "role", fields = { number = "p", sort = "witness", word = true }, words = [[
fidèles
jeunes
originaires
précaires
]] },
   { class = "role", fields = { number = "s", sort = "kin" }, words = [[
ancêtre
camarade
enfant
petit-enfant
pote
]] },
   { class = "role", fields = { number = "s", sort = "kin", word = true }, words = [[
proche
]] },
   { class = "role", fields = { number = "s", sort = "member" }, words = [[
bolchevik
climatosceptique
congressiste
conspirationniste
cosignataire
dignitaire
fondamentaliste
franquiste
membre
peshmerga
pétitionnaire
putschiste
signataire
sociétaire
unioniste
]] },
   { class = "role", fields = { number = "s", sort = "member", word = true }, words = [[
complotiste
extrémiste
fasciste
islamiste
loyaliste
notable
numéro deux
numéro un
salafiste
vegan
]] },
   { class = "role", fields = { number = "s", sort = "role" }, words = [[
accordéoniste
acolyte
actionnaire
activiste
addictologue
adversaire
aéronaute
africaniste
agent
agent d'accueil
agent d'assurance
agent d'entretien
agent de circulation
agent de conservation
agent de joueurs
agent de la paix
agent de police
agent de santé
agent de sécurité
agent de service
agent littéraire
agent pénitentiaire
agronome
aide à domicile
aide de camp
allergologue
alpiniste
altermondialiste
analyste
analyste de marché
analyste militaire
analyste politique
anarchiste
anesthésiste
anthropologue
antimilitariste
antiquaire
arbitre
archéologue
architecte
archiviste
artiste
ascensoriste
astrologue
astronaute
astronome
athlète
aubergiste
autocrate
autonomiste
auxiliaire
auxiliaire de vie
bassiste
bédéiste
bénévole
biathlète
bibliothécaire
biochimiste
biographe
biologiste
botaniste
bourgmestre
buraliste
bureaucrate
cadre de santé
cancérologue
capitaine
capitaine d'industrie
capitaine de gendarmerie
capitaine de navire
capitaine de police
capitaine des pompiers
cardiologue
caricaturiste
cariste
cartographe
caviste
cédétiste
cégétiste
céramiste
challenger
chauffagiste
chef
chef d'entreprise
chef d'équipe
chef d'escale
chef d'établissement
chef d'État
chef d'état-major
chef d'exploitation
chef d'orchestre
chef de bord
chef de bureau
chef de cabinet
chef de chantier
chef de clan
chef de clinique
chef de cuisine
chef de délégation
chef de file
chef de gang
chef de gouvernement
chef de groupe
chef de guerre
chef de l'État
chef de l'exécutif
chef de l'opposition
chef de la diplomatie
chef de la police
chef de mission
chef de parti
chef de pôle
chef de projet
chef de quartier
chef de rang
chef de rubrique
chef de section
chef de service
chef de tribu
chef de village
chef des armées
chef du gouvernement
chef économiste
chef rebelle
chimiste
chorégraphe
choriste
cinéaste
climatologue
co-pilote
co-propriétaire
coach
collègue
commissaire
commissaire aux comptes
commissaire d'exposition
commissaire de police
commissaire divisionnaire
commissaire politique
community manager
comparse
comptable
concessionnaire
concierge
condisciple
constitutionnaliste
consul
contribuable
copilote
copropriétaire
cosmonaute
criminologue
cryptologue
cycliste
data scientist
délégataire
démographe
dentiste
dépositaire
dermatologue
designer
despote
détective
diabétologue
dialoguiste
diététiste
diplomate
disc-jockey
disciple
doctrinaire
documentaliste
dramaturge
ébéniste
éclairagiste
écolo
écologue
économiste
économiste en chef
édile
éditorialiste
égyptologue
élève
émissaire
énarque
endocrinologue
entomologiste
environnementaliste
épidémiologiste
ergothérapeute
essayiste
ethnologue
europhile
eurosceptique
évêque
fan
filloniste
finaliste
fiscaliste
fleuriste
fonctionnaire
fonctionnaire de police
frontiste
futurologue
galeriste
garagiste
garde champêtre
garde des Sceaux
garde du corps
garde suisse
garde-chasse
gastro-entérologue
gendarme
géographe
géologue
géomètre
géopolitologue
gériatre
gilet jaune
glaciologue
gourou
gouverneur
gouverneur de la banque centrale
gouverneur de province
gouverneur militaire
graphiste
gréviste
grossiste
guide de montagne
guide suprême
guitariste
gymnaste
gynécologue
hacker
hématologue
hollandiste
homologue
humoriste
hydrologue
hygiéniste
hypnothérapeute
idéologue
immunologiste
immunologue
infectiologue
ingénieur
ingénieur du son
internaute
interprète
islamologue
jockey
journaliste
journaliste d'investigation
journaliste de guerre
journaliste économique
journaliste politique
judoka
juge
juge aux affaires familiales
juge d'appel
juge d'instruction
juge de l'application des peines
juge de ligne
juge de paix
juge de proximité
juge de touche
juge des enfants
juge des libertés et de la détention
juge des référés
juge-arbitre
juppéiste
juriste
karatéka
kayakiste
kiné
kinésithérapeute
leader
leader communautaire
leader d'extrême droite
leader indépendantiste
leader politique
leader rebelle
leader suprême
légataire
légionnaire
légiste
lepéniste
lexicographe
libraire
linguiste
lobbyiste
macroéconomiste
macroniste
maire
maire d'arrondissement
maire de secteur
maire sans étiquette
maître d'école
maître d'hôtel
maître d'œuvre
maître d'ouvrage
maître de cérémonie
maître de conférences
maître de maison
maître des requêtes
mandataire
manutentionnaire
mécano
mécène
médecin
médecin conseil
médecin de campagne
médecin de famille
médecin de garde
médecin du sport
médecin du travail
médecin en chef
médecin épidémiologiste
médecin généraliste
médecin légiste
médecin scolaire
médecin spécialiste
médecin urgentiste
médiéviste
mélenchoniste
membre d'honneur
membre du gouvernement
membre du jury
mémorialiste
métallurgiste
météorologiste
météorologue
microbiologiste
milliardaire
ministre
ministre d'État
ministre de l'Intérieur
ministre de tutelle
ministre des Affaires étrangères
ministre plénipotentiaire
missionnaire
monarque
naturopathe
néphrologue
neurobiologiste
neurologue
neuroscientifique
nivologue
notaire
nouvelliste
nutritionniste
océanographe
oenologue
œnologue
oligarque
oncologue
ophtalmologiste
ophtalmologue
orfèvre
organiste
orientaliste
ornithologue
orthodontiste
orthophoniste
ostéopathe
otorhinolaryngologue
paléontologue
pamphlétaire
parachutiste
partenaire
pasteur
paysagiste
pédagogue
pédiatre
pédopsychiatre
peintre
pénaliste
perchiste
pharmacologue
philanthrope
philologue
philosophe
photographe
photojournaliste
photoreporter
pianiste
pigiste
pilote d'essai
pilote d'hélicoptère
pilote de chasse
pilote de drone
pilote de ligne
pilote de rallye
plénipotentiaire
pneumologue
podologue
poète
polémiste
politicologue
politiste
politologue
pompiste
pongiste
présidentiable
prestataire
prévisionniste
primatologue
procureur
procureur de district
procureur de la République
procureur du roi
procureur en chef
prof
professeur
professeur d'anglais
professeur d'économie
professeur d'histoire
professeur d'université
professeur de droit
professeur de lycée
professeur de mathématiques
professeur de médecine
professeur de philosophie
professeur de sciences politiques
professeur de sociologie
professeur des écoles
professeur des universités
professeur émérite
propriétaire
prospectiviste
psychanalyste
psychiatre
psychologue
psychosociologue
psychothérapeute
rabbin
radiologue
réceptionniste
reporter
responsable de projet
responsable de recherche
responsable des ressources humaines
responsable marketing
responsable militaire
responsable politique
responsable sanitaire
rhumatologue
sarkozyste
saxophoniste
scénariste
scénographe
secouriste
secrétaire
secrétaire à la Défense
secrétaire au Trésor
secrétaire d'État
secrétaire de direction
secrétaire de mairie
secrétaire de rédaction
secrétaire de séance
séminariste
sémiologue
sexologue
sherpa
sidérurgiste
sinologue
sismologue
skinhead
skipper
sociologue
sophrologue
sous-ministre
sous-secrétaire
souverainiste
spationaute
spécialiste
spin-doctor
stagiaire
standardiste
stratège
styliste
syndicaliste
taïkonaute
technocrate
télévangéliste
thérapeute
titulaire
topographe
toxicologue
trader
traductologue
triathlète
trotskiste
ufologue
urbaniste
urgentiste
urologue
vallsiste
vétérinaire
vététiste
vicaire
vice-ministre
vidéaste
vigile
villepiniste
violoncelliste
violoniste
virologue
virtuose
volcanologue
voyagiste
vulcanologue
webmestre
zadiste
zoologiste
zoologue
]] },
   { class = "role", fields = { number = "s", sort = "role", word = true }, words = [[
antifa
cadre
centriste
comique
communiste
contestataire
critique
démocrate
djihadiste
domestique
écologiste
externe
féministe
garde
gaulliste
généraliste
guide
humanitaire
identitaire
indépendantiste
intérimaire
interne
jihadiste
manager
militaire
nationaliste
outsider
pacifiste
parlementaire
pilote
politique
populiste
publicitaire
rebelle
responsable
royaliste
scientifique
séparatiste
socialiste
soprano
terroriste
top-modèle
travailliste
ultra
universitaire
volontaire
]] },
   { class = "role", fields = { number = "s", sort = "witness" }, words = [[
abstentionniste
adepte
ado
alcoolique
allocataire
athée
autiste
autochtone
automobiliste
bénéficiaire
bouddhiste
célibataire
compatriote
complice
dealer
esclave
locataire
malade
pensionnaire
proche du dossier
récidiviste
senior
témoin clé
témoin de Jéhovah
témoin de mariage
témoin oculaire
touriste
toxicomane
trottinettiste
]] },
   { class = "role", fields = { number = "s", sort = "witness", word = true }, words = [[
cas contact
catholique
fidèle
indigène
insulaire
invalide
jeune
originaire
précaire
transgenre
]] },
   { class = "role", fields = { sort = "kin", word = true }, words = [[
ex
]] },
   { class = "role", fields = { sort = "member", word = true }, words = [[
antivax
]] },
   { class = "role", fields = { sort = "role" }, words = [[
DG
DJ
DRH
DSI
ORL
P-DG
PDG
porte-parole
]] },
   { class = "role", fields = { sort = "witness" }, words = [[
sans-abri
sans-papiers
SDF
]] },

   { class = "person_noun", fields = { gender = "f", grammatical = true, number = "p" }, words = [[
légendes
personnes
personnes âgées
personnes handicapées
petites mains
pointures
têtes pensantes
]] },
   { class = "person_noun", fields = { gender = "f", grammatical = true, number = "s" }, words = [[
forte tête
personne âgée
personne handicapée
petite main
pointure
tête d'affiche
tête pensante
victime présumée
]] },
   { class = "person_noun", fields = { gender = "f", grammatical = true, number = "s", word = true }, words = [[
personne
]] },
   { class = "person_noun", fields = { gender = "f", number = "p" }, words = [[
dames
demoiselles
fillettes
gamines
héroïnes
inconnues
jeunes femmes
jeunes filles
jeunes mères
mineures
petites filles
principales intéressées
vieilles dames
vieilles femmes
]] },
   { class = "person_noun", fields = { gender = "f", number = "p", word = true }, words = [[
concernées
intéressées
]] },
   { class = "person_noun", fields = { gender = "f", number = "s" }, words = [[
dame
demoiselle
diva
femme d'Église
femme d'État
femme de droite
femme de gauche
femme de lettres
femme de loi
femme de radio
femme de télévision
femme de théâtre
fillette
future maman
gamine
gardée à vue
héroïne
inconnue
interpellée
jeune femme
jeune fille
jeune maman
jeune mère
magnate
meuf
mineure
miraculée
nana
petite fille
première concernée
première intéressée
première secrétaire
prénommée
principale concernée
principale intéressée
protégée
tsarine
vieille dame
vieille femme
]] },
   { class = "person_noun", fields = { gender = "f", number = "s", word = true }, words = [[
battante
concernée
intéressée
pionnière
]] },
   { class = "person_noun", fields = { gender = "m", grammatical = true, number = "p" }, words = [[
individus
]] },
   { class = "person_noun", fields = { gender = "m", grammatical = true, number = "s" }, words = [[
cador
électron libre
franc-tireur
héros
héros national
individu
maestro
magnat
monstre sacré
personnage
revenant
]] },
   { class = "person_noun", fields = { gender = "m", grammatical = true, number = "s", word = true }, words = [[
colosse
géant
néophyte
prodige
titan
trublion
]] },
   { class = "person_noun", fields = { gender = "m", number = "p" }, words = [[
bambins
gamins
garçonnets
gosses
inconnus
jeunes gens
mecs
mômes
nourrissons
personnages
principaux intéressés
quidams
vieux messieurs
]] },
   { class = "person_noun", fields = { gender = "m", number = "p", word = true }, words = [[
concernés
intéressés
]] },
   { class = "person_noun", fields = { gender = "m", number = "s" }, words = [[
admirateur
bambin
bonhomme
chauffard
enfant unique
être humain
gaillard
gamin
garçonnet
gardé à vue
homme d'Église
homme d'État
homme de droite
homme de gauche
homme de lettres
homme de loi
homme de radio
homme de télévision
homme de théâtre
inconnu
interpellé
jeunot
malfaiteur
mec
miraculé
nourrisson
petit garçon
poulain
premier concerné
premier intéressé
premier secrétaire
prénommé
principal concerné
principal intéressé
principal suspect
protégé
quidam
susnommé
tsar
vieil homme
]] },
   { class = "person_noun", fields = { gender = "m", number = "s", word = true }, words = [[
anonyme
concerné
intéressé
type
]] },
   { class = "person_noun", fields = { grammatical = true, number = "s", word = true }, words = [[
novice
]] },
   { class = "person_noun", fields = { number = "p" }, words = [[
anonymes
centenaires
multimillionnaires
nonagénaires
octogénaires
quadragénaires
quadras
quinquagénaires
quinquas
septuagénaires
sexagénaires
trentenaires
vingtenaires
]] },
   { class = "person_noun", fields = { number = "s" }, words = [[
centenaire
gestionnaire
gosse
hôte de l'Élysée
hôte de la Maison Blanche
hôte de Matignon
humaniste
locataire de Bercy
locataire de l'Élysée
locataire de la Maison Blanche
locataire de la place Beauvau
locataire de Matignon
locataire du Kremlin
milieu de terrain
millionnaire
môme
motocycliste
multimilliardaire
nonagénaire
occupant de la Maison Blanche
octogénaire
quadra
quadragénaire
quinqua
quinquagénaire
résident de la Maison Blanche
septuagénaire
sexagénaire
trentenaire
vingtenaire
]] },
   { class = "person_noun", fields = { number = "s", word = true }, words = [[
junior
]] },
}
