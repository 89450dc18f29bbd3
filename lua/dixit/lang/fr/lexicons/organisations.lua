--- French lexicon: names and acronyms of organisations met in the news, without their article.
---
--- organisation: gender and number as the press has them; unset: it has both, or several bodies share the acronym.
--- acronym: true if it counts only in capitals (COR is not cor), which rules ask for; those that the press writes as
--- words are without (Otan, Insee) and need their first capital, as all names do.
--- word: true if the name is also a word, a surname or a place (Orange, Ford): it needs its capital and a verb of
--- speech. Ministries are left to rules (group noun + de). Compiled from general knowledge of French; one entry a
--- line, sorted, accents ignored.

return {
   { class = "organisation", fields = { acronym = true }, words = [[
CDC
CRE
]] },
   { class = "organisation", fields = { acronym = true, gender = "f" }, words = [[
ADF
]] },
   { class = "organisation", fields = { acronym = true, gender = "f", number = "p" }, words = [[
CRS
FARDC
FDI
FDLR
FDS
FSR
IDF
YPG
]] },
   { class = "organisation", fields = { acronym = true, gender = "f", number = "s" }, words = [[
ABE
ABN
ACAJ
ACF
ACLU
ACPR
ADELICO
ADL
ADMD
AES
AFA
AFB
AFC
AFD
AFI
AFLD
AFVT
AIE
AIEA
ALDE
AMA
AMDH
AMF
ANCT
ANJ
ANL
ANP
ANSM
AOAV
AP
AP-HM
AP-HP
APE
APHP
APIB
APL
APR
ARF
ARS
ASL
ASM
ASN
ASNR
ASO
ASP
ASSE
ATP
BAC
BAD
BAT
BCE
BCT
BEI
BM
BNB
BNF
BNS
BOAD
BoE
BoJ
BPI
BRI
BSPP
CAF
CAQ
CBF
CCC
CCQ
CDPQ
CDU
CDU-CSU
CDU/CSU
CEDH
CEEAC
CEF
CEI
CES
CFDT
CFE-CGC
CFTC
CGC
CGPME
CGT
CGT-FAPT
CIA
CIJ
CIWF
CJR
CJUE
CMA
CNBPF
CNCCFP
CNCDH
CNDA
CNDH
CNL
CNPBF
CPC
CPI
CPME
CSC
CSI
CSMF
CSN
CSU
DAP
DCRI
DEA
DFB
DGA
DGAC
DGCCRF
DGPN
DGS
DGSE
DGSI
DGT
DLF
DLR
DNCG
ECA
EDF
EDS
EFA
EFCC
EFL
EFSA
EHESS
EIA
EIU
ELN
ENA
ENS
EPA
EPFL
EPFZ
ERC
ESA
ETA
FAA
FAF
FAO
FBB
FBF
FBK
FCD
FCPE
FDA
FDJ
FEB
FFA
FFB
FFF
FFJ
FFN
FFR
FFSG
FFT
FGTB
FHF
FI
FIA
FIDE
FIDH
FIDL
FIF
FIGC
FMF
FNC
FNE
FNH
FNSEA
FNSPF
FNTP
FNTR
FO
FRMF
FSF
FSU
FTC
FTF
FTQ
GFA
GRC
GUE
HAS
HATVP
HEC
HRW
HSBC
IAAF
ICE
IDFM
IGA
IGF
IGGN
IGPN
IMSA
IRA
IRS
ISIE
ITF
KLM
L214
LaREM
LCR
LDH
LFI
LFP
LIA
LMPT
LND
LNH
LNR
LO
LPO
LRA
LREM
LSE
LSHTM
MLS
MPAA
MTA
N-VA
NBA
NCA
ND
NFF
NFL
NHL
NHRC
NHTSA
NOAA
NRA
NSA
NUP
NYPD
OACI
OCDE
OCI
OCS
ODNI
OEA
OIAC
OIE
OIF
OIM
OIT
OLP
OMC
OMD
OMI
OMM
OMPI
OMS
OMSA
OMT
ONU
OPS
OSCE
OTRE
OTSC
PAF
PBOC
PEEP
PJ
PO
QSI
RAM
RAS
RATP
REM
RFEF
S&D
S&P
SADC
SDAT
SEC
SG
SNCB
SNCF
SPA
SPF
SQ
SR
STM
U2P
UA
UAFA
UBS
UCAD
UCI
UCLA
UDC
UDF
UDI
UDPS
UE
UEJF
UFAP
UFDG
UFR
UGTT
UICN
UIMM
UIP
UIT
ULB
UMA
UMIH
UMP
UNFP
UNL
UNSMIL
UOIF
UPA
UPC
UPR
UPU
USC
USFP
USM
USP
USS
VNF
WIV
WTA
XR
]] },
   { class = "organisation", fields = { acronym = true, gender = "f", number = "s", word = true }, words = [[
AIDES
ATTAC
AXA
CARE
PHAROS
]] },
   { class = "organisation", fields = { acronym = true, gender = "m", number = "p" }, words = [[
CFF
ECR
EFF
HCL
IPOB
JA
JAM
KCDC
LR
LTTE
NIH
PVL
]] },
   { class = "organisation", fields = { acronym = true, gender = "m", number = "s" }, words = [[
ABT
ACO
ADP
AFEP
AKP
AMG
AML
APC
BBY
BEA
BEA-TT
BJP
BLM
BMW
BNP
BP
BPCE
BSGR
BVA
CCFA
CCG
CCM
CCNE
CD&V
cdH
CDP
CEA
CESE
CFCM
CHP
CHU
CICR
CIO
CIRC
CNB
CNC
CNDD-FDD
CNES
CNOM
CNOSF
CNRD
CNRS
CNSP
CNT
COR
CPE
CPJ
CREDOC
CSA
CSIC
CSM
CSV
DAL
DCNS
DOJ
DP
DUP
EAG
ECDC
EELV
EFS
EI
ERDF
EY
FBI
FCA
FCN
FDP
FFS
FG
FIS
FLN
FLNC
FLNKS
FLPT
FMI
FN
FNDC
FPI
FPLP
FPO
FPÖ
FPR
FRS
FSB
G20
G7
G8
GCHQ
GDF
GIGN
GISTI
GM
GNA
GNI
GODF
GOP
GRU
GSIM
GSK
H&M
HCC
HCDH
HCE
HCFP
HCR
HCSP
HDP
HP
HTS
IBGE
IBM
ICG
ICIJ
ID
IGBE
IISS
INA
INC
ING
INSPQ
IPC
IPP
IRD
IRSN
J&J
JBS
JLR
KGB
KKK
KMPDU
KPMG
LCL
LG
LSAP
LVMH
M23
M5S
MAS
MBAM
MBDHP
McDo
MDC
MDM
MFDC
MHP
MHSC
MI5
MI6
MIT
MJS
MLC
MNLA
MPLA
MPP
MPS
MPSR
MR
MRC
MSD
MSF
MSP
MTN
NCSC
NDC
NFP
NHC
NHS
NPA
NPD
NPP
NRC
NSO
NTSB
OCLCTIC
OCRVP
OFB
OFCE
OFDT
OFS
OFSP
OICS
OIP
OL
OM
ONF
ONISR
ONUDC
OQLF
ORTF
OSDH
ÖVP
P&G
PAM
PC
PCC
PCD
PCF
PCT
PD
PDC
PDCI
PDCI-RDA
PDG
PDP
PDS
PEV
PG
PGHM
PiS
PJD
PKK
PLC
PLD
PLQ
PLR
PMU
PNDS
PNF
PNUE
PPA-CI
PPE
PPRD
PQ
PRG
PS
PSA
PSG
PSOE
PSS
PSUV
PT
PTB
PVV
PwC
QS
RCD
RCP
RCPE
RCT
RDPC
RDR
RHDP
RKI
RN
RND
RNI
RNSA
RPG
RPM
RPR
RSF
RT
RTE
SAF
SBU
SCG
SCPN
SCRT
SDF
SDLP
SFR
SICP
SLF
SM
SNE
SNP
SNPDEN
SNPL
SPD
SPÖ
SPVM
STC
SUD
SVR
TA
TAS
TF
TFC
TGI
TPIR
TPIY
TPLF
TUIK
UNHCR
USGS
VVD
VW
WSC
WWF
ZTE
]] },
   { class = "organisation", fields = { acronym = true, gender = "m", number = "s", word = true }, words = [[
COVAX
ENI
LEGO
SP.A
SUD-PTT
VINCI
]] },
   { class = "organisation", fields = { acronym = true, number = "s" }, words = [[
ANC
CAE
EMA
FCC
PP
UCL
UFC
]] },
   { class = "organisation", fields = { gender = "f" }, words = [[
Nations unies
]] },
   { class = "organisation", fields = { gender = "f", number = "p" }, words = [[
Compagnies républicaines de sécurité
Farc
Femen
Forces armées de la République démocratique du Congo
Forces armées révolutionnaires de Colombie
Forces de défense israéliennes
Forces de soutien rapide
Forces démocratiques alliées
Forces démocratiques de libération du Rwanda
Forces démocratiques syriennes
Unités de protection du peuple
]] },
   { class = "organisation", fields = { gender = "f", number = "p", word = true }, words = [[
Bleues
]] },
   { class = "organisation", fields = { gender = "f", number = "s" }, words = [[
'Ndrangheta
30 millions d'amis
40 millions d'automobilistes
Abarth
Académie de médecine
Académie des Césars
Académie des sciences
Académie française
Académie Goncourt
Académie nationale de médecine
Académie suédoise
Acat
Acled
Action contre la faim
Action française
Action on Armed Violence
Adema
Ademe
administration pénitentiaire
Aeroflot
Agence américaine d'information sur l'énergie
Agence américaine de l'énergie
Agence américaine des médicaments
Agence de l'environnement et de la maîtrise de l'énergie
Agence de l'ONU pour les réfugiés palestiniens
Agence de la biomédecine
Agence de la transition écologique
Agence de protection de l'environnement
Agence de services et de paiement
Agence des États-Unis pour le développement international
Agence des participations de l'État
Agence européenne de garde-frontières et de garde-côtes
Agence européenne des médicaments
Agence française anticorruption
Agence française de développement
Agence française de lutte contre le dopage
Agence française pour la biodiversité
Agence France biodiversité
Agence internationale de l'énergie
Agence internationale de l'énergie atomique
Agence mondiale antidopage
Agence nationale de la cohésion des territoires
Agence nationale de la sécurité des systèmes d'information
Agence nationale de sécurité du médicament
Agence nationale de sécurité sanitaire de l'alimentation
Agence nationale pour la rénovation urbaine
Agence régionale de santé
Agence spatiale européenne
Aipac
Air Algérie
Air Canada
Air France
Air France-KLM
Alfa Romeo
Alliance atlantique
Alliance démocratique
Alliance des démocrates et des libéraux pour l'Europe
Alliance des États du Sahel
Alliance du vaccin
Alliance nationale pour le changement
Alliance pour la démocratie au Mali
Alliance pour la République
Alliance progressiste des socialistes et démocrates
Alternative pour l'Allemagne
Amaury Sport Organisation
Ambazonie
American Cancer Society
American Civil Liberties Union
American Israel Public Affairs Committee
Amisom
Amnesty International
Amnesty International France
Amuf
Ania
Anru
Anses
Anssi
Anti-Defamation League
Anticor
Aramco
Arcep
Arcom
ArianeGroup
Arianespace
Arjel
Armed Conflict Location & Event Data Project
Armée de l'air
Armée de libération nationale
Armée de résistance du Seigneur
Armée de Terre
Armée du salut
Armée nationale libyenne
Armée populaire de libération
Armée républicaine irlandaise
Armée syrienne libre
ARS Île-de-France
AS Monaco
AS Roma
AS Rome
AS Saint-Étienne
Asean
ASEC Mimosas
ASM Clermont
Assemblée des départements de France
Assemblée générale de l'ONU
Assemblée générale des Nations unies
Assemblée nationale
Assemblée nationale populaire
Assistance publique
Assistance publique-Hôpitaux de Marseille
Assistance publique-Hôpitaux de Paris
Association congolaise pour l'accès à la justice
Association de défense des libertés constitutionnelles
Association des footballeurs ivoiriens
Association des joueurs de tennis professionnels
Association des maires de France
Association des médecins urgentistes
Association des médecins urgentistes de France
Association des nations de l'Asie du Sud-Est
Association des peuples indigènes du Brésil
Association des régions de France
Association européenne des clubs
Association française des victimes du terrorisme
Association internationale du transport aérien
Association marocaine des droits humains
Association nationale des industries alimentaires
Association pour le droit de mourir dans la dignité
Assurance maladie
Atos
Atout France
Aube dorée
Autorité bancaire européenne
Autorité de contrôle prudentiel et de résolution
Autorité de la concurrence
Autorité de régulation de la communication audiovisuelle et numérique
Autorité de régulation des communications électroniques
Autorité de régulation des jeux en ligne
Autorité de sûreté nucléaire
Autorité des marchés financiers
Autorité du bassin du Niger
Autorité européenne de sécurité des aliments
Autorité intergouvernementale pour le développement
Autorité nationale des jeux
Autorité palestinienne
Bank Al-Maghrib
Bank of America
Banque africaine de développement
Banque asiatique de développement
Banque centrale
Banque centrale américaine
Banque centrale de Russie
Banque centrale de Tunisie
Banque centrale de Turquie
Banque centrale des États de l'Afrique de l'Ouest
Banque centrale européenne
Banque d'Algérie
Banque d'Angleterre
Banque d'Espagne
Banque d'Italie
Banque de France
Banque des États de l'Afrique centrale
Banque des règlements internationaux
Banque du Canada
Banque du Japon
Banque du Liban
Banque européenne d'investissement
Banque interaméricaine de développement
Banque mondiale
Banque nationale de Belgique
Banque nationale suisse
Banque ouest-africaine de développement
Banque populaire de Chine
Banque postale
Barkhane
Bceao
Beac
Bibliothèque nationale de France
Bloc identitaire
Bpifrance
brigade anticriminalité
brigade criminelle
Brigade de recherche et d'intervention
brigade des sapeurs-pompiers de Paris
British Airways
British American Tobacco
Brookings Institution
Brussels Airlines
Bundesbank
Bundeswehr
Bureau international du travail
Business France
Caisse d'allocations familiales
Caisse d'épargne
Caisse de dépôt et placement du Québec
Caisse des dépôts
Caisse des dépôts et consignations
Caisse nationale d'assurance vieillesse
Caisse nationale de l'assurance maladie
Caisse primaire d'assurance maladie
Cambridge
Cambridge Analytica
Camorra
Cap écologie
Care France
Cedeao
Cemac
Cenco
Ceni
Central Intelligence Agency
Cern
CGT Énergie
CGT-Cheminots
Chambre des communes
Chambre des députés
Chambre des lords
Chambre des représentants
Chatham House
Christie's
Ciase
Ciivise
Cimade
Citigroup
Cnaf
Cnam
Cnav
Cnil
Coalition avenir Québec
Coalition des patriotes pour le changement
Collectivité de Corse
Comédie-Française
Commission de Bruxelles
Commission de l'Union africaine
Commission de la construction du Québec
Commission de régulation de l'énergie
Commission des crimes économiques et financiers
Commission électorale indépendante
Commission électorale nationale indépendante
Commission européenne
Commission indépendante sur l'inceste
Commission indépendante sur les abus sexuels dans l'Église
Commission nationale consultative des droits de l'homme
Commission nationale de l'informatique et des libertés
Commission nationale de la santé
Commission nationale des comptes de campagne
commission nationale des droits de l'homme
Communauté d'Afrique de l'Est
Communauté de développement de l'Afrique australe
Communauté économique des États de l'Afrique centrale
Communauté économique des États de l'Afrique de l'Ouest
Communauté économique et monétaire de l'Afrique centrale
compagnie de sécurisation et d'intervention
Compassion in World Farming
Concacaf
Conf'
Confédération africaine
Confédération africaine de football
Confédération asiatique de football
Confédération des petites et moyennes entreprises
Confédération des syndicats chrétiens
Confédération des syndicats médicaux français
Confédération des syndicats nationaux
Confédération européenne des syndicats
Confédération française de l'encadrement-Confédération générale des cadres
Confédération française démocratique du travail
Confédération française des travailleurs chrétiens
Confédération générale du travail
Confédération nationale de la boulangerie-pâtisserie française
Confédération nationale du logement
Confédération paysanne
Confédération sud-américaine de football
Conférence des évêques de France
Conférence épiscopale nationale du Congo
Conmebol
Convention citoyenne
Convention citoyenne pour le climat
Coordination des mouvements de l'Azawad
Coordination rurale
Corsica Libera
Cosa Nostra
Cour constitutionnelle
Cour d'appel
cour d'appel de Paris
Cour d'assises
Cour de cassation
Cour de justice de l'Union européenne
Cour de justice de la République
Cour de justice européenne
Cour de Karlsruhe
Cour des comptes
Cour des comptes européenne
Cour européenne des droits de l'homme
Cour européenne des droits humains
Cour internationale de justice
Cour nationale du droit d'asile
Cour pénale internationale
Cour suprême
Cour suprême des États-Unis
Cpam
Crim'
Croix-Rouge
Croix-Rouge française
Dares
Debout la France
Debout la République
Départements de France
Deutsche Bank
DGFiP
Die Linke
Diète polonaise
Dilcrah
Direction centrale du renseignement intérieur
Direction de l'administration pénitentiaire
Direction de la recherche et des statistiques du ministère de la Santé
Direction des statistiques du ministère du Travail
direction du renseignement américain
Direction du renseignement national américain
Direction générale de l'armement
Direction générale de l'aviation civile
Direction générale de la concurrence, de la consommation et de la répression des fraudes
Direction générale de la police nationale
Direction générale de la santé
Direction générale de la sécurité extérieure
Direction générale de la Sécurité intérieure
Direction générale des finances publiques
Direction générale du Travail
Direction interdépartementale des routes
Direction nationale du contrôle de gestion
Direction régionale de l'environnement, de l'aménagement et du logement
Divia
Dreal
Drees
Drug Enforcement Administration
EasyJet
École des hautes études en sciences sociales
École nationale d'administration
École normale supérieure
École polytechnique
École polytechnique fédérale de Lausanne
École polytechnique fédérale de Zurich
Economiesuisse
Economist Intelligence Unit
Éducation nationale
Église catholique
Électricité de France
Emmaüs France
Emmaüs Solidarité
Eneo
English Football League
Ensemble pour la démocratie et la souveraineté
ETH Zurich
Ethiopian Airlines
Extinction Rebellion
FA/SPP-PATS
Fage
Faspp
Fecafoot
Fecofa
Fed
Federal Aviation Administration
Federal Communications Commission
Federal Trade Commission
Fédération algérienne de football
Fédération allemande de football
Fédération anglaise de football
Fédération autonome des sapeurs-pompiers professionnels
Fédération bancaire française
Fédération brésilienne de football
Fédération camerounaise de football
Fédération congolaise de football association
Fédération des associations générales étudiantes
Fédération des conseils de parents d'élèves
Fédération des entreprises de Belgique
Fédération des médecins de France
Fédération des parents d'élèves de l'enseignement public
Fédération des transports routiers
Fédération des travailleurs et travailleuses du Québec
Fédération du commerce et de la distribution
Fédération égyptienne de football
Fédération espagnole de football
Fédération française
Fédération française d'athlétisme
Fédération française de football
Fédération française de judo
Fédération française de natation
Fédération française de rugby
Fédération française de tennis
Fédération française des sports de glace
Fédération française du bâtiment
Fédération générale du travail de Belgique
Fédération ghanéenne de football
Fédération hospitalière de France
Fédération indépendante et démocratique lycéenne
Fédération internationale d'athlétisme
Fédération internationale de football
Fédération internationale de football association
Fédération internationale de l'automobile
Fédération internationale de la Croix-Rouge
Fédération internationale de natation
Fédération internationale de tennis
Fédération internationale pour les droits humains
Fédération italienne de football
Fédération ivoirienne de football
Fédération malienne de football
Fédération mondiale d'échecs
Fédération nationale de l'immobilier
Fédération nationale des chasseurs
Fédération nationale des sapeurs-pompiers de France
Fédération nationale des syndicats d'exploitants agricoles
Fédération nationale des travaux publics
Fédération nationale des victimes d'attentats
Fédération nigériane de football
Fédération royale marocaine de football
Fédération sénégalaise de football
Fédération sud-africaine de football
Fédération syndicale unitaire
Fédération tunisienne de football
Femafoot
Femu a Corsica
Fenvac
Fifa
Fifpro
Fina
Finul
fisc américain
Fitch Ratings
Fnac
Fnac Darty
Fnaim
Fondapol
Fondation Abbé Pierre
Fondation Abbé-Pierre
Fondation anticorruption
Fondation Bill & Melinda Gates
Fondation Bill-et-Melinda-Gates
Fondation Brigitte Bardot
Fondation Brigitte-Bardot
Fondation de France
Fondation des femmes
Fondation Ellen MacArthur
Fondation Gates
Fondation Jean Jaurès
Fondation Jean-Jaurès
Fondation Nicolas-Hulot
Fondation pour la nature et l'homme
Food and Drug Administration
Foodwatch
Football Association
force Barkhane
Force ouvrière
Forza Italia
Française des jeux
France insoumise
France Nature Environnement
France Stratégie
France terre d'asile
FranceAgriMer
Francophonie
Freedom House
Frontex
Garde civile
Garde nationale
Gauche républicaine de Catalogne
Gauche unitaire européenne
Gavi
Gécamines
gendarme de la Bourse américaine
Gendarmerie nationale
Gendarmerie royale du Canada
Generalitat
Génération identitaire
Générations futures
Germanwings
Grand Lyon
Grande Mosquée de Paris
Greenpeace
Greenpeace France
Guardia Civil
Hadopi
Handicap International
Haute Autorité
Haute Autorité de santé
Haute Autorité pour la diffusion des œuvres et la protection des droits sur internet
Haute Autorité pour la transparence de la vie publique
Haute Cour
Hôpitaux de Paris
Human Rights Watch
Humanity & Inclusion
Iata
Ifop
Igad
Igas
Île-de-France Mobilités
Immigration and Customs Enforcement
Infrabel
Inspection générale de l'administration
Inspection générale de la gendarmerie nationale
Inspection générale de la police nationale
Inspection générale des affaires sociales
Inspection générale des finances
Instance supérieure indépendante pour les élections
Institut de virologie de Wuhan
Inter-LGBT
Internal Revenue Service
International Motor Sports Association
Johns Hopkins
JP Morgan
JPMorgan
JPMorgan Chase
Juve
Juventus
Juventus Turin
Knesset
KU Leuven
Lamborghini
Lega
Légion étrangère
Lehman Brothers
Libyan Investment Authority
Licra
Ligue anti-diffamation
Ligue arabe
Ligue communiste révolutionnaire
Ligue contre la violence routière
Ligue contre le cancer
Ligue de football professionnel
Ligue de protection des oiseaux
Ligue des droits de l'homme
Ligue du Nord
Ligue internationale contre le racisme et l'antisémitisme
Ligue nationale de hockey
Ligue nationale de rugby
Ligue nationale pour la démocratie
Lloyd's
Lloyd's of London
London School of Economics
London School of Hygiene and Tropical Medicine
Lucha
Lufthansa
Lutte ouvrière
Lutte pour le changement
Mairie de Paris
Maison Blanche
Major League Soccer
Malaysia Airlines
Manif pour tous
Manul
Marine nationale
Maserati
Mayo Clinic
McGill
Médiamétrie
Météo France
Météo-France
Métropole de Lyon
Metropolitan Transportation Authority
MG France
Minusca
Minusma
Mission de l'ONU au Liban
Mission de l'ONU en Centrafrique
Mission de l'ONU en Libye
Mission de l'ONU en RDC
Mission des Nations unies au Mali
Miviludes
Moncloa
Monusco
Moody's
Morgan Stanley
Motion Picture Association
Musulmans de France
Nasa
Nati
National Aeronautics and Space Administration
National Basketball Association
National Crime Agency
National Football League
National Highway Traffic Safety Administration
National Hockey League
National Oceanic and Atmospheric Administration
National Rifle Association
National Security Agency
Nouvelle Alliance flamande
Nouvelle Démocratie
Nouvelle Union populaire écologique et sociale
Nupes
Ohada
ONG Acled
ONU Femmes
Open Arms
Opep
Opep+
Organisation de coopération de Shanghai
Organisation de coopération et de développement économiques
Organisation de coopération islamique
Organisation de l'aviation civile internationale
Organisation de libération de la Palestine
Organisation de Shanghai
Organisation des États américains
Organisation des Nations unies
Organisation des Nations unies pour l'alimentation et l'agriculture
Organisation des Nations unies pour l'éducation, la science et la culture
Organisation des pays exportateurs de pétrole
Organisation des transporteurs routiers européens
Organisation du traité de l'Atlantique nord
Organisation du traité de sécurité collective
Organisation européenne pour la recherche nucléaire
Organisation internationale de la Francophonie
Organisation internationale du travail
Organisation internationale pour les migrations
Organisation maritime internationale
Organisation météorologique mondiale
Organisation mondiale
Organisation mondiale de la propriété intellectuelle
Organisation mondiale de la santé
Organisation mondiale de la santé animale
Organisation mondiale des douanes
Organisation mondiale du commerce
Organisation mondiale du tourisme
Organisation panaméricaine de la santé
Organisation pour l'harmonisation en Afrique du droit des affaires
Organisation pour l'interdiction des armes chimiques
Organisation pour la sécurité et la coopération en Europe
Osez le féminisme
Otan
Oxfam
Oxfam France
Oxford
Peta
PJ parisienne
Plateforme civique
Plateforme de l'unité nationale
Police aux frontières
police de New York
police des polices
police judiciaire
Police nationale
pompiers de Paris
Poste
Préfecture de police
préfecture de police de Paris
Premier League
présidence de la République
Proactiva Open Arms
Proxinvest
Qatar Airways
Qatar Sports Investment
Qatar Sports Investments
Quadrature du Net
Rada
Raddho
Reconquête !
Régie autonome des transports parisiens
Régions de France
Renamo
Rencontre africaine pour la défense des droits de l'homme
Répression des fraudes
République en marche
Réserve fédérale
Réserve fédérale américaine
Résistance nationale du Mozambique
RM Sotheby's
Robin des Bois
Roja
Roma
Royal Air Maroc
Royal Astronomical Society
Royal Society
Russie unie
Ryanair
S&P Global
Safa
Santé publique France
Saudi Aramco
Save the Children
Scuderia Ferrari
Sea Shepherd
Sea-Watch
Section de recherches
Sécu
Sécurité civile
Sécurité routière
Sécurité sociale
Securities and Exchange Commission
Seleção
Séléka
Senelec
séparatistes ambazoniens
SNCF Réseau
SNCF Voyageurs
Snim
Société de transport de Montréal
Société générale
Société nationale des chemins de fer belges
Société nationale des chemins de fer français
Société protectrice des animaux
Solidarité et progrès
Solidarnosc
Solidarność
Sonabel
Sonangol
Sonatel
Sonatrach
Sorbonne
SOS Mediterranee
SOS Méditerranée
Sotheby's
Sous-direction antiterroriste
Standard & Poor's
Stasi
Stif
Sûreté du Québec
Synergie officiers
Synergie-Officiers
Syriza
Terra Nova
Tunisair
UCLouvain
UdeM
Uefa
Uemoa
Ufap-Unsa
UFC Que Choisir
UFC-Que Choisir
Unedic
Unédic
Unef
Unesco
Union
Union africaine
Union chrétienne-démocrate
Union chrétienne-sociale
Union cycliste internationale
Union démocratique du centre
Union des associations arabes de football
Union des associations européennes de football
Union des démocrates et indépendants
Union des entreprises de proximité
Union des étudiants juifs de France
Union des forces démocratiques de Guinée
Union des forces républicaines
Union des industries et métiers de la métallurgie
Union des métiers et des industries de l'hôtellerie
Union des organisations islamiques de France
Union des producteurs agricoles
Union du Maghreb arabe
Union économique et monétaire ouest-africaine
Union européenne
Union générale tunisienne du travail
Union internationale des télécommunications
Union internationale pour la conservation de la nature
Union interparlementaire
Union nationale des étudiants de France
Union nationale des footballeurs professionnels
Union nationale des syndicats autonomes
Union nationale lycéenne
Union nationale pour l'indépendance totale de l'Angola
Union populaire républicaine
Union postale universelle
Union pour la démocratie et le progrès social
Union pour la démocratie française
Union pour la République
Union pour le progrès et le changement
Union pour un mouvement populaire
Union socialiste des forces populaires
Union syndicale des magistrats
Union syndicale suisse
Unir
Unita
Université catholique de Louvain
université Cheikh-Anta-Diop
Université d'Oxford
Université de Californie
Université de Californie à Los Angeles
Université de Californie du Sud
université de Cambridge
Université de Chicago
Université de Montréal
Université de Sao Paulo
Université de São Paulo
Université du Québec à Montréal
Université Duke
université Harvard
université Johns Hopkins
université Johns-Hopkins
Université Laval
Université libre de Bruxelles
Université McGill
université Stanford
université Yale
Unrwa
Unsa
Unsa Police
Uqam
Urssaf
Usaid
Verkhovna Rada
Ville de Paris
Voies navigables de France
Women's Aid
Women's Tennis Association
World Aquatics
World Athletics
World Rugby
Zanu-PF
Zero Waste France
]] },
   { class = "organisation", fields = { gender = "f", number = "s", word = true }, words = [[
Amnesty
Assemblée
Barclays
Berkeley
Columbia
Communes
Douma
Emirates
Emmaüs
Génération.s
Harvard
Lords
Place publique
Polytechnique
Princeton
Reconquête
Renaissance
Sens commun
Sherpa
Stanford
Swiss
Unia
Yale
]] },
   { class = "organisation", fields = { gender = "m", number = "p" }, words = [[
Africa CDC
Aigles de Carthage
Al-Shabaab
al-Shabab
All Blacks
Amis de la Terre
anti-balaka
Black Stars
Canadiens de Montréal
Casques blancs
Casques bleus
CDC Afrique
Centers for Disease Control and Prevention
Centres africains de contrôle et de prévention des maladies
Centres coréens de contrôle et de prévention des maladies
Centres de contrôle et de prévention des maladies
Chebab
Chemins de fer fédéraux
Combattants pour la liberté économique
Conservateurs et réformistes européens
Diables rouges
Entreprises du médicament
équipe de France
Frères musulmans
Gardiens de la révolution
Girondins de Bordeaux
Gunners
Hospices civils de Lyon
Houthis
Instituts nationaux de la santé
Jeunes Agriculteurs
Jeunes avec Macron
Kaizer Chiefs
Lakers
Leem
Lib Dem
Libéraux-démocrates
Lions
Lions de l'Atlas
Lions de la Teranga
Lions indomptables
Los Angeles Lakers
Mamelodi Sundowns
Orlando Pirates
Peuples autochtones du Biafra
Proud Boys
rebelles houthis
Restos du cœur
Scouts de France
Scouts et Guides de France
shebab
Springboks
Super Eagles
Talibans
Tigres tamouls
Vert'libéraux
Verts européens
Verts/ALE
]] },
   { class = "organisation", fields = { gender = "m", number = "p", word = true }, words = [[
Bleus
Blues
Brics
Engagés
Patriotes
Reds
]] },
   { class = "organisation", fields = { gender = "m", number = "s" }, words = [[
#NousToutes
ABT Sportsline
AC Milan
Accor
AccorHotels
Act Up
Act Up-Paris
Activision Blizzard
Adidas
Aéroports de Paris
African National Congress
agence de l'ONU pour les réfugiés
Air Liquide
Airbnb
Airbus
Ajax
Ajax Amsterdam
Al Ahly
Al-Nosra
Al-Qaeda
Al-Qaïda
al-Qaida
Al-Qaïda au Maghreb islamique
Alcatel
Alcatel-Lucent
Alibaba
Alliance Police
Alliance police nationale
Alstom
Altice
Ansar Dine
Aqmi
Aqpa
ArcelorMittal
Areva
Ascoval
Association française des entreprises privées
Aston Martin
Aston Martin Lagonda
Aston Villa
AstraZeneca
ATD Quart Monde
Atlético de Madrid
Atlético Madrid
Auberge des migrants
Auchan
Audi
Automobile Club de l'Ouest
Balai citoyen
Barça
bataillon Azov
Bayern Munich
Beaubourg
Belfius
Benno Bokk Yakaar
BFC Dynamo
Bharatiya Janata Party
BioNTech
Bison Futé
BlaBlaCar
Black Lives Matter
BlackRock
Bloc québécois
Blue Origin
BNP Paribas
Boko Haram
Bombardier
Borussia Dortmund
Bouygues
Bouygues Telecom
Bpost
Brabus
Brexit Party
Buffalo Grill
Bugatti
Bundesrat
Bundestag
Bureau d'enquêtes et d'analyses
Bureau d'enquêtes sur les accidents de transport terrestre
Bureau de la coordination des affaires humanitaires
Bureau fédéral d'enquête
ByteDance
Cadillac
Canal+
Capgemini
Castorama
Celtic Glasgow
Centre
Centre de recherche pour l'étude et l'observation des conditions de vie
Centre démocrate humaniste
Centre européen de prévention et de contrôle des maladies
Centre hospitalier universitaire
Centre international de recherche sur le cancer
Centre national d'études spatiales
Centre national de la recherche scientifique
Centre national des ouragans
Centre national du cinéma
Centre opérationnel départemental d'incendie et de secours
Centre Pompidou
Céreq
Cevipof
Chadema
Chama cha Mapinduzi
Chevrolet
Chrysler
Citroën
Ciudadanos
Cluster 17
CNNum
Coca-Cola
Codis
Cojo
Collectif Inter-Urgences
Collège de France
Comité consultatif national d'éthique
Comité d'enquête
Comité d'enquête russe
comité d'organisation des Jeux olympiques
Comité des constructeurs français d'automobiles
Comité international de la Croix-Rouge
Comité international olympique
Comité international paralympique
Comité national du rassemblement pour le développement
Comité national olympique et sportif français
Comité national pour le salut du peuple
Comité olympique
Comité pour la protection des journalistes
Commissariat à l'énergie atomique
Conforama
Congrès américain
Congrès des progressistes
Congrès national africain
Congrès national démocratique
Congrès pour la démocratie et le progrès
Conseil constitutionnel
Conseil d'analyse économique
Conseil d'État
Conseil d'orientation des retraites
Conseil de coopération du Golfe
Conseil de l'Ordre
Conseil de sécurité
Conseil de sécurité de l'ONU
Conseil de sécurité des Nations unies
Conseil de transition du sud
Conseil des droits de l'homme
Conseil des États
conseil des prud'hommes
Conseil économique, social et environnemental
Conseil européen
Conseil fédéral
Conseil français du culte musulman
Conseil national de l'Ordre des médecins
Conseil national de transition
Conseil national des barreaux
Conseil national du numérique
Conseil national pour la défense de la démocratie-Forces de défense de la démocratie
Conseil national pour la sauvegarde de la patrie
Conseil norvégien pour les réfugiés
Conseil permanent des écrivains
Conseil représentatif des institutions juives de France
Conseil supérieur
Conseil supérieur de l'audiovisuel
Conseil supérieur de la magistrature
Conseil supérieur de la recherche scientifique espagnol
conservateurs
Consistoire central
Consortium international des journalistes d'investigation
Crédit agricole
Crédit lyonnais
Crédit mutuel
Credit Suisse
Crédit Suisse
Crédoc
Crif
Crisis Group
Croissant-Rouge
Crystal Palace
Dacia
Daech
Daesh
Darty
Dassault Systèmes
Decathlon
Décathlon
Deezer
Défenseur des droits
Défenseure des droits
Deliveroo
démocrates
département d'État
département d'Etat américain
département de la Défense
département de la Justice
département du Trésor
Desjardins
Dexia
Djihad islamique
Doctolib
Droit au logement
Droit et Justice
E. Leclerc
EA Guingamp
Ecolo
éditions Gallimard
Eiffage
Elabe
En marche
En marche !
Endemol
Enedis
Engie
Ennahda
Ennahdha
Ericsson
Ernst & Young
Eskom
Espérance de Tunis
Établissement français du sang
État français
État islamique
État islamique en Afrique de l'Ouest
état-major des armées
Eurochambre
Eurojust
Europe Écologie Les Verts
Europe Écologie-Les Verts
Europol
Eurostar
Eurostat
Eurotunnel
exécutif
Exxon
ExxonMobil
Faurecia
FC Barcelone
FC Nantes
Federal Bureau of Investigation
Fianna Fáil
Fiat
Fiat Chrysler
Fiat Chrysler Automobiles
Fidesz
Fine Gael
Fondation iFRAP
Fonds des Nations unies pour l'enfance
Fonds des Nations unies pour la population
Fonds mondial de lutte contre le sida
Fonds mondial pour la nature
Fonds monétaire international
Foreign Office
Forum de Davos
Forum économique mondial
Foxconn
Framatome
France Télécom
France Travail
Franprix
Fratelli d'Italia
Frelimo
Frères d'Italie
Front al-Nosra
Front commun pour le Congo
Front de gauche
Front de libération du Mozambique
Front de libération du peuple du Tigré
Front de libération nationale
Front de libération nationale corse
Front de libération nationale kanak et socialiste
Front des forces socialistes
Front islamique du salut
Front national
Front national pour la défense de la Constitution
Front patriotique rwandais
Front Polisario
Front populaire de libération de la Palestine
Front populaire ivoirien
Front révolutionnaire soudanais
FSU-SNUipp
G5 Sahel
Gafi
Gazprom
GDF Suez
GDF-Suez
General Motors
Getlink
Giec
Gilead
GlaxoSmithKline
Glencore
Glickenhaus
Goldman Sachs
Google
gouvernement
Gouvernement d'union nationale
gouvernement français
Government Communications Headquarters
Grand Orient
Grand Orient de France
Groupe ADP
groupe Bolloré
groupe Canal+
Groupe d'action financière
Groupe d'experts intergouvernemental sur l'évolution du climat
Groupe d'information et de soutien des immigrés
Groupe d'intervention de la gendarmerie nationale
Groupe de soutien à l'islam et aux musulmans
groupe État islamique
groupe Identité et démocratie
groupe PSA
groupe Renault
groupe Renew
groupe Volkswagen
Groupement national des indépendants
Hamas
Harris Interactive
Haut Commissariat aux réfugiés
Haut Conseil
Haut Conseil à l'égalité entre les femmes et les hommes
Haut Conseil de la santé publique
Haut Conseil des finances publiques
Haut Conseil pour le climat
Haut-Commissariat aux droits de l'homme
Haut-Commissariat de l'ONU aux droits de l'homme
Haut-Commissariat des Nations unies pour les réfugiés
Hayat Tahrir al-Cham
Hertha Berlin
Hewlett-Packard
Hezbollah
Hispano Suiza
Huawei
Hydro-Québec
Hyundai
Ifrap
Ifremer
Ifri
Ikea
Imperial College
Imperial College de Londres
Imperial College London
INCa
Ined
Infiniti
Inra
Inrae
Inria
Insee
Inserm
Institut brésilien de géographie et de statistique
Institut Clingendael
Institut Curie
Institut d'études géologiques des États-Unis
Institut de radioprotection et de sûreté nucléaire
Institut de recherche pour le développement
Institut de recherches économiques et sociales
Institut de relations internationales et stratégiques
Institut de veille sanitaire
Institut des politiques publiques
Institut français
Institut français de recherche pour l'exploitation de la mer
Institut français des relations internationales
Institut international d'études stratégiques
Institut Max-Planck
Institut Montaigne
Institut national d'études démographiques
Institut national de l'audiovisuel
Institut national de la consommation
Institut national de la santé et de la recherche médicale
Institut national de la statistique et des études économiques
Institut national de recherche pour l'agriculture
Institut national de santé publique du Québec
Institut national du cancer
Institut Pasteur
Institut Robert Koch
Institut Robert-Koch
Institut turc de la statistique
Intel
Inter
Inter Milan
Inter-Urgences
Intermarché
International Crisis Group
International Institute for Strategic Studies
Interpol
InVS
Ipsos
Ires
Iris
Istiqlal
Iswap
Jaguar
Jaguar Land Rover
Jihad islamique
Jnim
Jobbik
Johnson & Johnson
Junts
Junts pel Sí
Kakhol Lavan
Kantar
Kantar Public
Kantar Sofres
Kaspersky
Kering
King's College
King's College de Londres
Koenigsegg
Korian
Ku Klux Klan
laboratoire Servier
Labour
Lactalis
Lamuka
Land Rover
Leicester City
Leroy Merlin
Lexus
Lidl
Likoud
Liverpool
Liverpool FC
Losc
LOSC Lille
Lotus Cars
Louvre
Lubrizol
Malwarebytes
Manchester City
Manchester United
Massachusetts Institute of Technology
Mastercard
Mazda
McDonald's
McKinsey
McLaren
Médecins du monde
Médecins sans frontières
Medef
Mercosur
Met Police
Metropolitan Museum
Metropolitan Opera
Metropolitan Police
Microsoft
milice Wagner
Mitsubishi
Modem
Moderna
Monoprix
Monsanto
Montpellier HSC
Mossad
Mouvement 5 étoiles
Mouvement burkinabè des droits de l'homme et des peuples
Mouvement Cinq Étoiles
Mouvement contre le racisme et pour l'amitié entre les peuples
Mouvement de la société pour la paix
Mouvement de libération du Congo
Mouvement démocrate
Mouvement des citoyens
Mouvement des entreprises de France
Mouvement des forces démocratiques de Casamance
Mouvement des jeunes socialistes
Mouvement Desjardins
Mouvement du 23-Mars
Mouvement du peuple pour le progrès
Mouvement national de libération de l'Azawad
Mouvement patriotique du salut
Mouvement patriotique pour la sauvegarde et la restauration
Mouvement populaire de libération de l'Angola
Mouvement pour l'unicité et le jihad en Afrique de l'Ouest
Mouvement pour la renaissance du Cameroun
Mouvement pour le changement démocratique
Mouvement réformateur
Mouvement républicain et citoyen
Mouvement vers le socialisme
Mrap
Mujao
musée d'Orsay
Musée des beaux-arts de Montréal
musée du Louvre
Muséum national d'histoire naturelle
National Cyber Security Centre
National Health Service
National Hurricane Center
National Transportation Safety Board
Natixis
Naval Group
Netflix
Newcastle United
Nidaa Tounes
Nintendo
Nissan
Nokia
Nous toutes
NousToutes
Nouveau Centre
Nouveau Front populaire
Nouveau Parti anticapitaliste
Nouveau Parti démocratique
Nouveau Parti patriotique
Novartis
NSO Group
Nueva Pescanova
Nvidia
Observatoire des inégalités
Observatoire français des conjonctures économiques
Observatoire français des drogues et des toxicomanies
Observatoire international des prisons
Observatoire national interministériel de la sécurité routière
Observatoire syrien des droits de l'homme
Ocha
Oclciff
Odoxa
Ofast
Office anti-stupéfiants
Office central de lutte contre la corruption et les infractions financières et fiscales
Office central de lutte contre la criminalité liée aux technologies
Office central de répression des violences aux personnes
Office de radiodiffusion-télévision française
Office des Nations unies contre la drogue et le crime
Office européen de lutte antifraude
Office fédéral de la santé publique
Office fédéral de la statistique
Office français de l'immigration et de l'intégration
Office français de la biodiversité
Office français de protection des réfugiés et apatrides
Office national des forêts
Office québécois de la langue française
Ofii
Ofpra
OGC Nice
Olaf
Olympiakos
Olympique de Marseille
Olympique lyonnais
Onusida
Opel
Open VLD
OpenAI
Opéra de Paris
OpinionWay
Orano
Ordre des avocats
Ordre des infirmiers
Ordre des médecins
Oréal
Organe international de contrôle des stupéfiants
organisation État islamique
Organisation internationale de police criminelle
Orpea
Ouigo
Panathinaïkos
Paris 2024
Paris Saint-Germain
Paris SG
Parlement européen
parquet de Paris
Parquet européen
Parquet national antiterroriste
Parquet national financier
Parti animaliste
Parti authenticité et modernité
Parti chrétien-démocrate
Parti chrétien-social
Parti communiste
Parti communiste chinois
Parti communiste français
Parti congolais du travail
Parti conservateur
Parti conservateur du Canada
Parti d'action nationaliste
Parti de gauche
Parti de la justice et du développement
Parti de la justice et du développement turc
Parti de la liberté
Parti de la liberté d'Autriche
Parti démocrate
Parti démocrate italien
Parti démocrate-chrétien
Parti démocratique de Côte d'Ivoire
Parti démocratique des peuples
Parti démocratique du Luxembourg
Parti démocratique gabonais
Parti démocratique populaire
Parti démocratique sénégalais
Parti des peuples africains - Côte d'Ivoire
Parti des travailleurs
Parti des travailleurs du Kurdistan
Parti du Brexit
Parti du Congrès
Parti du peuple pour la reconstruction et la démocratie
Parti du travail de Belgique
Parti évangélique
Parti libéral du Canada
Parti libéral du Québec
Parti libéral-démocrate
Parti libéral-démocrate japonais
Parti libéral-radical
Parti national écossais
Parti nigérien pour la démocratie et le socialisme
Parti ouvrier socialiste luxembourgeois
Parti populaire autrichien
Parti populaire espagnol
Parti populaire européen
Parti populaire pour la liberté et la démocratie
Parti québécois
Parti radical
Parti radical de gauche
Parti républicain
Parti républicain du peuple
Parti social-démocrate d'Allemagne
Parti social-démocrate d'Autriche
Parti socialiste
Parti socialiste ouvrier espagnol
Parti socialiste sénégalais
Parti socialiste suisse
Parti socialiste unifié du Venezuela
Parti travailliste
Parti unioniste démocrate
Partido Popular
Pastef
Pathé
PayPal
Pegida
peloton de gendarmerie de haute montagne
Pepsi
PepsiCo
Pew Research Center
Pfizer
Pfizer-BioNTech
Planning familial
Pnat
Pnud
Podemos
Pôle emploi
Polisario
Porsche
PricewaterhouseCoopers
Primark
Procter & Gamble
Programme alimentaire mondial
Programme des Nations unies pour l'environnement
Programme des Nations unies pour le développement
Proximus
prud'hommes
PSA Peugeot Citroën
QAnon
Quai d'Orsay
Québec solidaire
Racing 92
Raja Casablanca
Rapid Vienne
Rassemblement démocratique du peuple camerounais
Rassemblement des houphouëtistes pour la démocratie et la paix
Rassemblement des républicains
Rassemblement du peuple de Guinée
Rassemblement national
Rassemblement national démocratique
Rassemblement national des indépendants
Rassemblement pour la culture et la démocratie
Rassemblement pour la République
Rassemblement pour le Mali
RC Lens
RC Strasbourg
RC Toulon
Real Madrid
Real Valladolid
Reform UK
régiment Azov
Renew
Renew Europe
Renseignement territorial
Reporters sans frontières
Réseau de transport d'électricité
Réseau national de surveillance aérobiologique
Réseau Sortir du nucléaire
Rockstar Games
Rolls-Royce
Rosatom
Roskomnadzor
Rosneft
Royal College
Royal College of Physicians
Royal United Services Institute
Rusi
Safaricom
Saint-Gobain
Samsung
Samu
Samu social
Samu Urgences de France
Samu-Urgences de France
Sanofi
SC Bastia
Schneider Electric
Sciences Po
Scotland Yard
Scuderia Cameron Glickenhaus
Sdis
Secours catholique
Secours populaire
Sénat américain
Sentier lumineux
service central du renseignement territorial
service de la protection
Service de police de la Ville de Montréal
Service départemental d'incendie et de secours
SGP Police
Shin Bet
Shin Beth
Sidaction
Sinn Fein
Sinn Féin
Sipri
Skoda
Slavia Prague
Smur
Snalc
SNC-Lavalin
Snes
Snes-FSU
Snuipp
SNUipp-FSU
Social Democratic Front
Sodexo
Sofres
Sortir du nucléaire
SOS Homophobie
SOS Racisme
SpaceX
Spotify
Stade de Reims
Stade français
Stade rennais
Stade toulousain
Starbucks
Stellantis
Stockholm International Peace Research Institute
Subaru
SUD Éducation
Suzuki
syndicat Alliance
Syndicat de la librairie française
Syndicat de la magistrature
Syndicat des avocats de France
Syndicat des commissaires de la police nationale
Syndicat des médecins, pharmaciens et dentistes du Kenya
Syndicat indépendant des commissaires de police
Syndicat national de l'édition
Syndicat national des enseignements de second degré
Syndicat national des lycées et collèges
Syndicat national des personnels de direction de l'Éducation nationale
Syndicat national des pilotes de ligne
Syndicat national unitaire des instituteurs
Syntec
Système U
Tencent
Territoires de progrès
Tesla
Thales
Thalys
Théâtre de la Colline
TNS Sofres
Tories
Tottenham
Tottenham Hotspur
Toulouse FC
Toyota
TP Mazembe
Tracfin
Transparency France
Transparency International
travaillistes
Trésor américain
tribunal administratif
Tribunal arbitral du sport
tribunal correctionnel
tribunal correctionnel de Paris
tribunal de grande instance
Tribunal fédéral
tribunal judiciaire
Tribunal pénal international pour l'ex-Yougoslavie
Tribunal pénal international pour le Rwanda
Tribunal suprême
Tsahal
Ubisoft
Ukip
Ultimate Fighting Championship
Unfpa
Unicef
Unilever
Union syndicale Solidaires
Unité SGP Police
Unité SGP Police-FO
University College London
Utopia 56
Valeo
Veolia
Viavoice
Vigicrues
Virgin
Virgin Galactic
Vivendi
Vlaams Belang
Volkswagen
Volvo
Walt Disney
Warner
Warner Bros
West Ham
Whirlpool
World Shipping Council
Wydad Casablanca
Xiaomi
Y'en a marre
YouGov
Zamalek
Zara
]] },
   { class = "organisation", fields = { gender = "m", number = "s", word = true }, words = [[
Alphabet
Alternatiba
Amazon
Apple
Arsenal
Bayer
Bentley
Boeing
Bolloré
Bonhams
Carrefour
Casino
Celtic
Chelsea
Chevron
Commonwealth
Congrès
Conseil de l'Europe
Conseil national
Conseil scientifique
Daimler
Danone
Dassault
Dassault Aviation
Dell
Deloitte
Disney
Dodge
E.Leclerc
Ensemble
Everton
Fatah
Fayard
Ferrari
Flammarion
Fonds mondial
Ford
Free
Gallimard
Gallup
Gaumont
Goodyear
Grasset
Groen
groupe Wagner
Hachette
Hermès
Honda
Horizons
Jeep
Kia
Lacoste
Lafarge
LafargeHolcim
Lagardère
Leclerc
Mercedes
Mercedes-AMG
Mercedes-Benz
Merck
Meta
Michelin
Nestlé
Nike
Oracle
Orange
Pagani
Peugeot
Peugeot-Citroën
Philip Morris
Renault
Renault-Nissan
Roche
Safran
Sénat
Shell
Siemens
Solidaires
Sony
Soyons libres
SUD-Rail
Suez
Sumar
Swisscom
Total
TotalEnergies
Uber
Vooruit
Wagner
Walmart
]] },
   { class = "organisation", fields = { gender = "m", word = true }, words = [[
Écologistes
républicains
Verts
]] },
   { class = "organisation", fields = { word = true }, words = [[
Insoumis
]] },
}
