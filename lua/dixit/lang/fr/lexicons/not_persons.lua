--- French lexicon: what looks like the name of a person and is none.
---
--- not_person_head: nouns behind which a name is no person (rue Victor-Hugo, stade de X, loi X). link: how the name
--- may follow, "direct" (loi X) or "de" (ville de X); unset: both. A title or a first name before the name overrules
--- what may have a person behind it (l'affaire de M. X).
--- not_person_tail: words of English that end the name of a body, prize or place (the Kerlo Institute).
--- not_person: fixed names. acronym: true if it counts only in capitals.
--- Compiled from general knowledge of French; one entry a line, sorted, accents ignored.

return {
   { class = "not_person_head", fields = {}, words = [[
abbaye
abbayes
académie
académies
administration
administrations
aérodrome
aérodromes
aéroport
aéroports
affaire
affaires
agence
agences
allée
allées
alliance
alliances
ambassade
ambassades
amendement
amendements
amphithéâtre
amphithéâtres
arc
arcs
arena
arenas
armée
armées
association
associations
auditorium
auditoriums
autorité
autorités
avenue
avenues
baie
baies
banque
banques
barrage
barrages
base
bases
basilique
basiliques
bd
bibliothèque
bibliothèques
bois
boulevard
boulevards
bureau
bureaux
cabinet de conseil
caisse
caisses
camp
camps
campus
canal
canaux
cap
caps
caserne
casernes
cathédrale
cathédrales
centre
centre hospitalier
centre pénitentiaire
centres
chaîne
chaînes
chambre
chambres
chapelle
chapelles
château
châteaux
chemin
chemins
CHRU
CHU
cimetière
cimetières
cinéma
cinémas
circuit
circuits
circulaire
circulaires
cirque
cirques
cité
cités
clinique
cliniques
club
clubs
coalition
coalitions
coefficient
coefficients
col
collectif
collectifs
collège
collèges
cols
comète
comètes
comité
comités
commission
commissions
communauté
communautés
compagnie
compagnies
confédération
confédérations
conférence
conférences
congrès
conseil
conseils
consistoire
consistoires
convention
conventions
coordination
coordinations
coupe
coupes
cour
cours
couvent
couvents
crèche
crèches
décret
décrets
désert
déserts
détroit
détroits
direction
directions
dynastie
dynasties
école
école élémentaire
école maternelle
écoles
éditions
église
églises
Ehpad
ehpads
entreprise
entreprises
esplanade
esplanades
établissement
établissements
faculté
facultés
faubourg
faubourgs
fédération
fédérations
festival
festivals
fleuve
fleuves
fondation
fondations
fonds
forces
forêt
forêts
forum
forums
front
fronts
galerie
galeries
gare
gares
glacier
glaciers
golfe
golfes
gouvernement
gouvernements
grand prix
grotte
grottes
groupe
groupement
groupements
groupes
gymnase
gymnases
halle
halles
hameau
hameaux
haut conseil
haut-commissariat
haute autorité
hauts-commissariats
hippodrome
hippodromes
hôpital
hôpitaux
hôtel
hôtels
île
îles
immeuble
immeubles
impasse
impasses
inspection
inspections
institut
institution
institutions
instituts
jardin
jardins
laboratoire
laboratoires
lac
lacs
lieu-dit
lieux-dits
ligue
ligues
loi
lois
lotissement
lotissements
lycée
lycée professionnel
lycées
maison d'arrêt
manoir
manoirs
massif
massifs
maternité
maternités
mausolée
mausolées
médaille
médailles
médiathèque
médiathèques
mémorial
mémoriaux
mer
mers
métro
métropole
métropoles
métros
ministère
ministères
mission
missions
mont
monts
monument
monuments
mosquée
mosquées
mouvement
mouvements
musée
musées
observatoire
observatoires
océan
océans
office
offices
ONG
opéra
opéras
opération
opérations
ordonnance
ordonnances
ordre
ordres
organisation
organisations
palais
parc
parcs
parlement
parlements
paroisse
paroisses
parquet
parquets
parti
partis
parvis
passage
passages
phare
phares
pic
pics
piscine
piscines
place
places
plage
plages
police
polices
pont
ponts
port
porte
portes
ports
préfecture
préfectures
présidence
présidences
prison
prisons
prix
programme
programmes
projet de loi
promenade
promenades
proposition de loi
province
provinces
quai
quais
quartier
quartiers
rallye
rallyes
rassemblement
rassemblements
régie
régies
région
régions
réseau
réseaux
résidence
résidences
rivière
rivières
rond-point
ronds-points
route
routes
rue
rues
salle
salles
salon
salons
scandale
scandales
secrétariat
secrétariats
sénat
sénats
service
services
société
sociétés
sommet
sommets
square
squares
stade
stades
station
stations
synagogue
synagogues
syndicat
syndicats
temple
temples
théâtre
théâtres
tour
tournoi
tournois
tours
tribunal
tribunaux
trophée
trophées
tunnel
tunnels
union
unions
université
universités
usine
usines
vallée
vallées
vélodrome
vélodromes
viaduc
viaducs
villa
villas
volcan
volcans
zénith
zéniths
zone
zones
]] },
   { class = "not_person_head", fields = { link = "de" }, words = [[
accord
accords
attentat
attentats
bataille
batailles
canton
cantons
centrale
centrales
circonscription
circonscriptions
commune
communes
comté
comtés
département
départements
diocèse
diocèses
échelle
échelles
état
états
guerre
guerres
maladie
maladies
massacre
massacres
principauté
principautés
prix Nobel
statue
statues
syndrome
syndromes
théorème
théorèmes
théorie
théories
tombe
tombes
traité
traités
village
villages
ville
villes
]] },
   { class = "not_person_head", fields = { link = "direct" }, words = [[
album
albums
application
applications
astéroïde
astéroïdes
avion
avions
bateau
bateaux
bourse
bourses
brise-glace
brise-glaces
cabinet
cabinets
cargo
cargos
challenge
challenges
chalutier
chalutiers
chanson
chansons
clan
clans
couple
couples
court
courts
cyclone
cyclones
dépression
dépressions
dispositif
dispositifs
documentaire
documentaires
dossier
dossiers
effet
effets
émission
émissions
enseigne
enseignes
époux
équipe
équipes
famille
familles
ferries
ferry
film
films
force
frégate
frégates
frères
fusée
fusées
hélicoptère
hélicoptères
journal
journaux
jurisprudence
jurisprudences
ligne
lignes
livre
livres
logiciel
logiciels
magazine
magazines
maison
maisons
marque
marques
méthode
méthodes
navette
navettes
navire
navires
ouragan
ouragans
paquebot
paquebots
patrouilleur
patrouilleurs
pétrolier
pétroliers
pièce
pièces
plan
planète
planètes
plans
porte-avions
procès
projet
projets
rapport
rapports
réforme
réformes
revue
revues
roman
romans
satellite
satellites
série
séries
sœurs
sonde
sondes
sous-marin
sous-marins
système
systèmes
tableau
tableaux
télescope
télescopes
tempête
tempêtes
think tank
typhon
typhons
variant
variants
virus
voilier
voiliers
yacht
yachts
]] },

   { class = "not_person", fields = {}, words = [[
Abbé-Pierre
Abdou-Moumouni
Abercrombie & Fitch
Abou Dhabi
Abraham-Lincoln
Addis Abeba
Addis-Abeba
Ahmadou-Ahidjo
Aïd
Air Force One
Airbnb
Al Qaïda
Al-Qaïda
Alassane-Ouattara
Alfa Romeo
Alzheimer
Amnesty International
Amoco Cadiz
Anfield
Anna Karénine
Ansar Dine
Arc de Triomphe
Asie-Pacifique
Aston Martin
Autolib'
Ballon d'Or
Barkhane
Bataclan
Baton Rouge
Belo Horizonte
Ben & Jerry's
Ben Gourion
Big Ben
Big Brother
Black Eyed Peas
Black Friday
Black Lives Matter
Black Panthers
Blaise-Diagne
Blaye
Bloody Mary
Bluetooth
Boko Haram
Bollaert-Delelis
Bon Samaritain
Bonne Maman
Bonnets rouges
Boulogne-Billancourt
Bourdin direct
Brexit
Brigitte-Bardot
Buenos Aires
Bundesliga
Burkina Faso
Camp Nou
Cap Canaveral
Cap-Vert
Central Park
Championnat d'Afrique des nations
Champions League
Champs-Élysées
Charles-de-Gaulle
Charleville-Mézières
Charlie Hebdo
Cheikh-Anta-Diop
Chelsea
Ciudad de México
Ciudad Juarez
Claude-Bernard
Clearstream
Clermont-Ferrand
Code du travail
Code pénal
Corne de l'Afrique
Corse-du-Sud
Costa Concordia
Costa Rica
Côte d'Azur
Côte d'Ivoire
Coupe d'Afrique des Nations
Coupe d'Europe
Coupe Davis
Coupe de France
Coupe des Nations
Coupe du Monde
Coupe Gambardella
Covid-19
Creutzfeldt-Jakob
Crew Dragon
Crohn
Daft Punk
Debout la France
Deep Purple
Diamond Princess
Dieselgate
Dom Pérignon
Don Quichotte
Dow Jones
Ebola
Édouard-Herriot
Emmy Awards
Enola Gay
Ernst & Young
Ever Given
Extinction Rebellion
Extrême-Orient
Fashion Week
Félix-Houphouët-Boigny
Femu a Corsica
Fête de l'Humanité
Football Leaks
Ford Mustang
Formule 1
Forza Italia
Franck Provost
Frères Musulmans
Friedrich-Ebert
Game of Thrones
Gaston-Berger
Gay Pride
Génération identitaire
Geoffroy-Guichard
Georges-Pompidou
Gilets jaunes
Golden Globe
Golden Globes
Goldman Sachs
Grammy Awards
Grand Débat
Grand Est
Grand Jury
Grand Paris
Grand Prix
Grenfell
Grenfell Tower
Ground Zero
Guerre froide
Guinée Bissau
Guns N' Roses
Gustave-Eiffel
Gustave-Roussy
Harley-Davidson
Harry Potter
Hénin-Beaumont
Henri-IV
Henri-Mondor
Heures du Mans
Hong Kong
Houari-Boumediene
Human Rights Watch
Hyper Cacher
Ibn Battuta
Île Maurice
Jack Daniel's
Jackson Five
Jacques Dessange
Jacques Vabre
Jaguar Land Rover
James Bond
James-Webb
Jane Eyre
Jean Paul Gaultier
Jean-Bouin
Jean-Jaurès
Jean-Moulin
Jeanne d'Arc
Jésus-Christ
Jeune Afrique
Jeux Olympiques
JFK
Joconde
John Cooper Works
John F. Kennedy Airport
Johnnie Walker
Johns Hopkins
Johnson & Johnson
Joseph-Ki-Zerbo
Journée internationale
JP Morgan
Jules-Ferry
Kangoo
Kinder Surprise
Konrad-Adenauer
Ku Klux Klan
Kuala Lumpur
La Courneuve
La Croix
La Haye
La Mecque
La Paz
La Rochelle
Land Rover
Lara Croft
Lariboisière
Las Vegas
Lava Jato
Le Bourget
Le Caire
Le Figaro
Le Havre
Le Lamentin
Le Mans
Le Monde
Le Parisien
Le Point
Le Touquet
Led Zeppelin
Légion d'honneur
Lehman Brothers
Léopold-Sédar-Senghor
Leroy Merlin
Les Mureaux
Lifeline
Ligue des champions
Ligue Europa
Lion d'or
Loch Lomond
Loch Ness
loi Alur
loi Avia
loi Badinter
loi Carrez
loi Claeys-Leonetti
loi El Khomri
loi Élan
loi Évin
loi Gayssot
loi Leonetti
loi Macron
loi Pacte
loi Sapin
loi Taubira
loi Toubon
loi Veil
Lorient
Los Angeles
Louis Dreyfus Armateurs
Louis Vuitton
Louis-II
Louis-le-Grand
Lumière-Lyon-II
Lyme
Madame Bovary
Madison Square Garden
Magna Carta
Mai 68
Marie Brizard
Marie Claire
Marie France
Marks & Spencer
Marseille-Provence
Martin-Luther-King
médaille Fields
Mère Noël
Merrill Lynch
Mickey
Moët & Chandon
Mohammed-V
Mona Lisa
Mona Lisait
Mont Blanc
Mont Valérien
Mont Ventoux
Mont-Saint-Michel
Mont-Valérien
Monte-Carlo
Monterey Car Week
Morgan Stanley
Moskva
Moyen-Orient
Nelson-Mandela
Nicolas-Hulot
Nina Ricci
Noël
Nordschleife
Notre-Dame-des-Landes
Nouveau Monde
Nuit debout
Nürburgring
Nutri-Score
Obamacare
Ocean Viking
Old Trafford
Omicron
Open Arms
Open d'Australie
Oulan-Bator
Ours d'or
Palme d'or
Panama Papers
Pandora Papers
Panenka
Pâques
Paradise Papers
Parc des Princes
Parcoursup
Paris Match
Paris-Nice
Paris-Roubaix
Parkinson
Patriot Act
Paul-Brousse
Paul-Valéry
Pebble Beach
Père Goriot
Père Noël
Père-Lachaise
Petit Prince
Philippe-Chatrier
Phnom Penh
Pierre & Vacances
Pierre-Elliott-Trudeau
Pierre-et-Marie-Curie
Pierre-Mauroy
Pink Floyd
Pitié-Salpêtrière
plan Borloo
plan Marshall
plan Vigipirate
Podemos
Porsche Carrera
Porto Rico
Premier League
Première Guerre mondiale
Printemps arabe
prix Albert-Londres
prix Bayeux
prix Femina
prix Goncourt
prix Interallié
prix Louis-Delluc
prix Lumières
prix Médicis
prix Nobel de la paix
prix Pulitzer
prix Renaudot
prix Sakharov
Proche-Orient
Pussy Riot
Queen Elizabeth
Queen Mary
Rainbow Warrior
Ramadan
Range Rover
Raymond-Poincaré
Renault Clio
Révolution française
Revue des Deux Mondes
Rio de Janeiro
Robert-Debré
Robert-Koch
Roissy-Charles-de-Gaulle
Roland Garros
Roland-Garros
Rolling Stone
Rolling Stones
Rolls-Royce
Rothschild & Co
Sacré-Cœur
Saint Louis
Saint-Barthélemy
Saint-Cyr
Saint-Denis
Saint-Esprit
Saint-Étienne
Saint-Exupéry
Saint-Gobain
Saint-Laurent
Saint-Nicolas
Saint-Pierre
Saint-Sylvestre
Saint-Valentin
Sainte Vierge
Sainte-Anne
Sainte-Chapelle
Sainte-Sophie
Salon de Genève
Salt Lake City
San Antonio
San Diego
San Francisco
San José
San Salvador
San Siro
Santa Barbara
Santa Monica
Santiago Bernabéu
Sao Paulo
São Paulo
Save the Children
Sciences Po
Sea-Watch
Seconde Guerre mondiale
Seine-Saint-Denis
Sept à huit
Serie A
Shoah
Sierra Leone
Silicon Valley
Silver Shadow
Simone-Veil
Sinn Féin
Spice Girls
Sri Lanka
Stade de France
Stamford Bridge
Star Academy
Star Trek
Star Wars
StopCovid
Super Bowl
Super Mario
Suzanne-Lenglen
Taj Mahal
Takuba
Thomson Reuters
Titanic
Tomb Raider
Tour Auto
Tour de France
Tour Eiffel
Toussaint
Trump Tower
US Open
Vanity Fair
Vatileaks
Vélib'
Vendée Globe
Veuve Clicquot
Victoires de la musique
Victor-Hugo
Vierge Marie
Vieux Continent
Vieux-Port
Voiture Noire
Wall Street
Watergate
Wi-Fi
World Trade Center
Xbox
Yves Rocher
Yves Saint Laurent
]] },
   { class = "not_person", fields = { acronym = true }, words = [[
ADN
AG
AOP
APL
ARN
BD
BTP
CAN
CD
CDD
CDI
CEO
CFA
CHAN
CHSCT
CICE
CO
COP
COVID
CSE
CSG
CV
DG
DJ
DOM
DRH
DVD
EHPAD
ENT
EP
EPHAD
EPR
ETI
FCFA
FIV
GAFA
GMT
GP
GPA
GPS
GTA
HLM
HPV
IA
IDF
IFI
ISF
ISS
ITT
IVG
JDC
JO
JT
KO
LBD
LED
LGBT
LP
MERS
MIR
MMS
MVP
NDLR
NFT
OLED
ONG
OVNI
PACA
PACS
PCR
PDG
PIB
PLU
PMA
PME
PS
PV
QG
QI
QR
RER
RIC
ROR
RSA
RTT
SDF
SIDA
SMIC
SMS
SRAS
STMG
SUV
TER
TGV
TIC
TNT
TOC
TOM
TPE
TV
TVA
ULM
URL
USI
UTC
VIH
VIP
VPH
VTC
WEC
ZAD
ZEP
]] },
   { class = "not_person_tail", fields = {}, words = [[
Academy
Agency
Airlines
Airways
Alliance
Arena
Association
Award
Awards
Bank
Bros
Bros.
Building
Center
Championship
Church
Club
College
Commission
Committee
Company
Corp
Corporation
Council
Cup
Fair
Festival
Foundation
Fund
Gallery
Games
Group
Hall
Holding
Holdings
Hospital
Hotel
House
Inc
Institute
Institution
International
Lab
Labs
League
Library
Limited
Ltd
Magazine
Matter
Media
Mission
Museum
Network
News
Office
Open
Orchestra
Park
Party
Pictures
Post
Press
Prize
Productions
Project
Records
Report
Research
Review
School
Service
Services
Show
Society
Software
Square
Stadium
Street
Studio
Studios
Systems
Technologies
Technology
Times
Tour
Tower
Trade
Tribune
Trust
Union
United
University
Watch
]] },
}
