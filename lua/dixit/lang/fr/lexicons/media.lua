--- French lexicon: names of media, agencies, programmes and networks, without their article (le Monde, L'Équipe,
--- l'AFP).
---
--- media: gender and number for agreement. sort: "social" for networks and platforms, which carry what others say.
--- acronym: true if it counts only in capitals. word: true if the name is also a word or a name of something else: it
--- needs its article and its capital, and does not begin a sentence alone (Le Monde, not le monde).
--- Compiled from general knowledge of French; one entry a line, sorted, accents ignored.

return {
   { class = "media", fields = { acronym = true, gender = "f", number = "p" }, words = [[
DNA
]] },
   { class = "media", fields = { acronym = true, gender = "f", number = "s" }, words = [[
2M
ABC
AEF
AFP
AIB
AIP
ANI
ANSA
AP
APS
ARD
ATS
BBC
BFM
BFM-TV
BFMTV
BX1
C8
CBC
CBS
CCTV
CGTN
CNBC
CNN
CRTV
CTV
D8
DHA
DPA
DW
EFE
ENTV
ESPN
FAZ
HBO
IRNA
ISNA
ITV
KCNA
KTO
LCI
LCP
M6
MSNBC
MTI
MTV
NBC
NDTV
NHK
NPR
NRJ
NRJ12
NRK
NT1
NTB
NTV
NZZ
ORF
PAP
PBS
PNAS
PTI
RCF
RFE/RL
RFI
RMC
RSR
RT
RTB
RTBF
RTE
RTÉ
RTG
RTI
RTL
RTL-TVI
RTL2
RTN
RTNC
RTS
RTVE
SABC
SANA
SRF
SVT
TASS
TFM
TFX
TLM
TMC
TRT
TSR
TV3
TV5
TV5MONDE
TV7
TVE
TVN
TVN24
UPI
VOA
VRT
VTM
W9
WAFA
WAM
ZDF
]] },
   { class = "media", fields = { acronym = true, gender = "m", number = "s" }, words = [[
BEH
BMJ
CNET
GQ
JDD
JIR
JSL
LCI-TF1
MSN
NEJM
NRC
NYT
ONPC
ORTM
SCMP
TF1
TMZ
TPMP
TSA
TVA
VG
WSJ
XXI
]] },
   { class = "media", fields = { acronym = true, gender = "m", number = "s", sort = "social" }, words = [[
VK
]] },
   { class = "media", fields = { acronym = true, gender = "m", number = "s", word = true }, words = [[
JO
]] },
   { class = "media", fields = { gender = "f", number = "p" }, words = [[
Dépêches de Brazzaville
Dernières Nouvelles d'Alsace
Nouvelles calédoniennes
]] },
   { class = "media", fields = { gender = "f", number = "p", word = true }, words = [[
Grandes Gueules
]] },
   { class = "media", fields = { gender = "f", number = "s" }, words = [[
1ère
6Medias
6médias
ABC News
AEF info
Africa 24
Africa24
Africanews
agence Belga
Agence d'information du Burkina
Agence de presse sénégalaise
Agence Ecofin
Agence France Locale
Agence France Presse
Agence France-Presse
Agence ivoirienne de presse
Agence télégraphique suisse
Agerpres
Al Arabiya
Al Jazeera
Al Jazira
Al-Arabiya
Al-Jazeera
Al-Jazira
Al-Manar
Al-Mayadeen
Algérie Presse Service
Amaq
Anadolu
Arte
Associated Press
BBC Africa Eye
BBC Afrique
BBC Arabic
BBC Brasil
BBC Breakfast
BBC Future
BBC Monde
BBC Mundo
BBC News
BBC News Afrique
BBC News Arabic
BBC News Brasil
BBC News Mundo
BBC News Swahili
BBC One
BBC Panorama
BBC Radio 4
BBC Reel
BBC Russie
BBC Sport
BBC Sport Africa
BBC Sport Afrique
BBC Three
BBC Travel
BBC Turquie
BBC Two
BBC World
BBC World Service
BeIN
BeIN Sports
Bel RTL
Bel-RTL
Belga
Belta
Beur FM
BFM Business
BFM Paris
BFM TV
Bloomberg
Cadena Ser
Cameroon Tribune
CBC News
CBS News
Chaîne parlementaire
Channel 4
Channel 4 News
Channel 9
Charente libre
Chérie FM
CNews
CNN Türk
CNN-Türk
CStar
CTV News
Dépêche du Midi
Deutsche Welle
Dojd
Ennahar
Équinoxe TV
Equipe
Équipe 21
Équipe TV
Euronews
Europe 1
Eurosport
Express FM
Famille chrétienne
Folha de S.Paulo
Folha de Sao Paulo
Fox News
France 2
France 24
France 3
France 3 Régions
France 4
France 5
France agricole
France Bleu
France Bleu Gironde
France Culture
France Info
France Inter
France Musique
France Ô
France Télés
France Télévisions
France TV
Franceinfo
Francetv info
Frankfurter Allgemeine Zeitung
Fun Radio
Gazeta Wyborcza
Gazette des communes
Gazzetta dello Sport
Geo TV
Gulli
Histoire TV
Huma
Human Reproduction
I-Télé
i24 News
i24News
Ici Radio-Canada
Interfax
Itar-Tass
iTELE
iTélé
Jiji
Jiji Press
Joliba TV
Keystone-ATS
Kyodo
Kyodo News
Lettre A
Libé
Libre Belgique
Lloyd's List
LN24
Maghreb Arabe Presse
Maghreb Émergent
Manche libre
Medi1
Medi1 TV
Mediaset
Montreal Gazette
Mosaique FM
Mosaïque FM
Nación
Nature Communications
Nature Medicine
NBC News
Neue Zürcher Zeitung
Newsnight
Nouvelle République
Nouvelle République du Centre-Ouest
Novaia Gazeta
Novaïa Gazeta
Novaya Gazeta
NRJ 12
Numéro 23
NZZ am Sonntag
Obesity Reviews
Omega FM
Oui FM
Outre-mer La 1ère
PA Media
Paris Première
Plos One
Press Association
Press Trust of India
Presse canadienne
Presse de la Manche
Presse de Tunisie
Radio Classique
Radio Courtoisie
Radio France
Radio France internationale
Radio Free Europe
Radio J
Radio Liberty
Radio M
Radio Ndeke Luka
Radio Notre-Dame
Radio Nova
Radio Okapi
Radio Oméga
Radio Vatican
Radio-Canada
Relaxnews
Repubblica
République des Pyrénées
République du Centre
République togolaise
Réunion La 1ère
Reuters
Revue des Deux Mondes
RFI Afrique
Ria Novosti
Ritzau
RMC Découverte
RMC Sport
RMC Story
Rossia 1
RT en français
RT France
RTBF La Première
RTL Info
RTL Luxembourg
RTL.be
RTS La Première
RTS Sénégal
Russia Today
Science Advances
SFR Sport
Shems FM
Sky News
Sky Sport
Sky Sports
Sky TG24
Skyrock
Smart FM
SonntagsZeitung
Stampa
Sud Radio
Süddeutsche Zeitung
Sudinfo
Sudpresse
Tébéo
Télé Lyon Métropole
Télé-Québec
Telemundo
Télénantes
Telesur
Televisa
Téva
Thomson Reuters
Tolo News
TOLOnews
Top Channel
Tribune de Genève
Tribune Dimanche
Tribune du dimanche
Tunis Afrique Presse
TV Libertés
TV5 Monde
TV7 Bordeaux
Ukraïnska Pravda
Ukrinform
Union de Libreville
Union-L'Ardennais
Univision
Usine nouvelle
Vanguardia
Vatican News
Virgin Radio
VOA Afrique
Voice of America
Voix de l'Amérique
Voix du Nord
Xinhua
Xinhuanet
Yle
Yonhap
Yonne républicaine
]] },
   { class = "media", fields = { gender = "f", number = "s", sort = "social" }, words = [[
Wikipedia
Wikipédia
]] },
   { class = "media", fields = { gender = "f", number = "s", word = true }, words = [[
Action
Actualité
Alsace
Anatolie
Chine nouvelle
Croix
Dépêche
Dernière Heure
Dogan
Équipe
Expansion
Expression
Fars
Folha
Fox
Humanité
Libération
Libre
Marseillaise
Mena
Meuse
Montagne
Nature
Nouvelle Tribune
Nova
Opinion
Presse
Provence
Rai
Science
Sky
Tolo
Tribune
Union
Vie
]] },
   { class = "media", fields = { gender = "m", number = "p" }, words = [[
Guignols
Guignols de l'info
Inrocks
Inrockuptibles
Izvestia
]] },
   { class = "media", fields = { gender = "m", number = "p", word = true }, words = [[
Échos
Jours
]] },
   { class = "media", fields = { gender = "m", number = "s" }, words = [[
20 Minuten
20 Minutos
24 Heures
360
7 à 8
7sur7.cd
98,5 FM
A Bola
ABC Espagne
Abidjan.net
Acteurs publics
Actu.fr
Actualite.cd
Actualité.cd
ActuNiger
Africa Intelligence
Africaguinee
Afrik.com
Aftonbladet
Ahram
Al-Ahram
Al-Akhbar
Algérie 360
AlloCiné
Alternatives économiques
Alwihda
Alwihda Info
An-Nahar
Apple Daily
Argus
Arrêt sur images
Asahi
Asahi Shimbun
Asharq Al-Awsat
Atlantico
Auto Plus
Axios
Bangkok Post
Berry républicain
Bild am Sonntag
Blick
Bondy Blog
Boston Globe
Bourdin direct
Breitbart
Breitbart News
British Medical Journal
Bulletin épidémiologique hebdomadaire
Business Insider
Business News
BuzzFeed
BuzzFeed News
C à vous
C dans l'air
C Politique
Canal +
Canal Plus
Canal+
Cash Investigation
Channel One
Charlie Hebdo
Chasseur français
CheckNews
Chicago Tribune
China Daily
Clarin
Clarín
Clicanoo
CNews Matin
Corbeau News
Correio da Manhã
Corriere della Sera
Corse-Matin
Courrier de l'Ouest
Courrier picard
Culture Box
Culturebox
Cumhuriyet
Dagens Nyheter
Daily Beast
Daily Express
Daily Mail
Daily Maverick
Daily Mirror
Daily Nation
Daily Sabah
Daily Star
Daily Telegraph
Dakaractu
Dauphiné
Dauphiné libéré
De Morgen
De Standaard
De Telegraaf
De Tijd
De Volkskrant
Der Spiegel
Der Standard
Dhaka Tribune
Diário de Notícias
Die Welt
Die Zeit
Dimanche en politique
Doctissimo
East African
Ebdo
Echo
Echo de Moscou
Écho de Moscou
El Comercio
El Confidencial
El Correo
El Khabar
El Mercurio
El Mundo
El Nacional
El Pais
El País
El Periódico
El Tiempo
El Universal
El Watan
Est républicain
Estadão
EUobserver
Euractiv
Evening Standard
Express de Madagascar
Express de Maurice
Expressen
Expresso
Femme actuelle
Figaro
Film français
Financial Afrik
Financial Times
FiveThirtyEight
Forbes
Foreign Affairs
Foreign Policy
France Dimanche
France Football
France-Antilles
France-Guyane
France-Soir
FranceSoir
Frat Mat
Fraternité Matin
Gabonreview
Global Times
Globe and Mail
Grand Jury
Granma
Guinéenews
Haaretz
Handelsblatt
Havre libre
Heidi.news
Hespress
Het Laatste Nieuws
Het Nieuwsblad
Hindustan Times
Hollywood Reporter
Huffington Post
HuffingtonPost
HuffPost
Hurriyet
Hürriyet
Ici Paris
Il Fatto Quotidiano
Il Giornale
Il Messaggero
Il Sole 24 Ore
Indian Express
Irish Times
Israel Hayom
Iwacu
Jama
Japan Times
Jerusalem Post
Jeune Afrique
Journal de l'île de La Réunion
Journal de Montréal
Journal de Québec
Journal de Saône-et-Loire
Journal du Centre
Journal du dimanche
Journal of the American Medical Association
Journal officiel
Jyllands-Posten
Kapitalis
Kathimerini
Kathmandu Post
Kicker
Koh-Lanta
Kommersant
Konbini
Kurier
Kyiv Independent
La Razón
Le360
Lefaso.net
Livres Hebdo
London Evening Standard
Loopsider
Los Angeles Times
Luxemburger Wort
Lyon Capitale
Lyon Mag
LyonMag
Maariv
magazine Elle
Mail & Guardian
Mail on Sunday
Mail Online
MailOnline
Maine libre
Mainichi Shimbun
Maliweb
Marca
Marie Claire
Marie France
Marsactu
Matin Dimanche
Matin du Sahara
Mediacités
Mediaite
Mediapart
Médiapart
Mediapro
Médias24
Meduza
Metro Belgique
Metronews
Miami Herald
Middle East Eye
Midi libre
Midi Madagasikara
Midi olympique
Milenio
Mondafrique
Monde Afrique
Monde diplo
Monde diplomatique
Mosaïque Guinée
Moscow Times
Mundo Deportivo
National Geographic
Nawaat
New England Journal of Medicine
New Scientist
New York Post
New York Times
New Yorker
New Zealand Herald
News24
Newsweek
Nice Matin
Nice-Matin
Nikkei
Nord Éclair
Nord Littoral
Nouvel Obs
Nouvel Observateur
Nouvelliste
Nouvelliste d'Haïti
Nouvelliste de Trois-Rivières
NRC Handelsblad
NU.nl
Numerama
O Estado de S. Paulo
O Globo
Observateur Paalga
Oise Hebdo
On n'est pas couché
Onze Mondial
Orange Actu
Orient-Le Jour
Osservatore romano
Ouest France
Ouest-France
Outremers360
Paris Match
Paris Normandie
Paris-Normandie
Parisien Week-End
Parisien-Aujourd'hui en France
Pervi Kanal
Perviy Kanal
Petit Journal
Playboy
Politico
Politico Europe
Politiken
Politis
Populaire du Centre
Pour la science
Premium Times
Presse Océan
Presse-Océan
ProPublica
Public Sénat
Público
PureMédias
Purepeople
Que Choisir
Quotidien d'Oran
Quotidien de Dakar
Quotidien de La Réunion
Quotidien du médecin
Quotidien du peuple
Reforma
Reporterre
Républicain lorrain
Rivarol
Rock & Folk
Rolling Stone
Rue 89
Rue89
Rue89 Lyon
Rue89 Strasbourg
Sabah
Science & Vie
Science et Vie
Sciences et Avenir
Scientific American
Seneweb
Sept à huit
Sidwaya
Siné Mensuel
So Foot
Soleil de Dakar
South China Morning Post
Sports Illustrated
Sputnik
Sputnik News
Straits Times
StreetPress
Studio Tamani
Sud Quotidien
Sud-Ouest
Sunday Times
Swissinfo
Sydney Morning Herald
Tages-Anzeiger
Tagesspiegel
Tchadinfos
TechCrunch
Technikart
Tel Quel
Télé 7 Jours
Télé Loisirs
Télé Star
Télé-Loisirs
Télé-Star
Télématin
Télérama
Téléstar
TelQuel
The Athletic
The Atlantic
The Australian
The BMJ
The Citizen
The Conversation
The Daily Beast
The Daily Telegraph
The EastAfrican
The Economist
The Financial Times
The Globe and Mail
The Guardian
The Guardian Nigeria
The Herald
The Hill
The Hindu
The Hollywood Reporter
The Huffington Post
The Independent
The Indian Express
The Intercept
The Irish Times
The Japan Times
The Jerusalem Post
The Kyiv Independent
The Lancet
The Lancet Infectious Diseases
The Local
The Mirror
The Moscow Times
The Nation
The New Times
The New York Times
The New Yorker
The Observer
The Punch
The Scotsman
The Straits Times
The Sun
The Sunday Times
The Telegraph
The Times
The Times of India
The Times of Israel
The Verge
The Wall Street Journal
The Washington Post
Time Magazine
Times of India
Times of Israel
Togo-Presse
Toronto Star
Touche pas à mon poste
Tout sur l'Algérie
Toutelatele
Tuttosport
TV Globo
TV Mag
TV Magazine
TVA Nouvelles
USA Today
Vanity Fair
Var matin
Var-Matin
Vice News
Vif/L'Express
Vosges Matin
VSD
Wakat Séra
Walf Quotidien
Walfadjri
Wall Street Journal
Washington Post
Welt am Sonntag
WikiLeaks
Wikinews
Wired
Yahoo
Yahoo News
Yediot Aharonot
Yediot Aharonoth
Ynet
Yomiuri
Yomiuri Shimbun
Zinfos974
Zone interdite
]] },
   { class = "media", fields = { gender = "m", number = "s", sort = "social" }, words = [[
Bluesky
Change.org
Dailymotion
ex-Twitter
Facebook
Google Actualités
Google News
Insta
Instagram
Leetchi
LinkedIn
Mastodon
MesOpinions
Pinterest
Reddit
réseau social X
Skype
Snapchat
Telegram
TikTok
Truth Social
Tumblr
Twitter
VKontakte
WeChat
Weibo
WhatsApp
YouTube
]] },
   { class = "media", fields = { gender = "m", number = "s", sort = "social", word = true }, words = [[
Discord
Periscope
Twitch
]] },
   { class = "media", fields = { gender = "m", number = "s", word = true }, words = [[
20 Minutes
60 millions de consommateurs
Ardennais
Aujourd'hui en France
Avenir
Basta
Bien public
Bild
Blast
Brut
Canard enchaîné
Capital
Causeur
Challenges
Charlie
Closer
Complément d'enquête
Contexte
Courrier
Courrier international
Dawn
Devoir
Écho
Économiste
Elle
Envoyé spécial
Essor
Express
Fakir
Gala
Globo
Guardian
Hebdo
Indépendant
Lancet
Liberté
Marianne
Matin
Média
Messager
Metro
Midol
Monde
Moustique
Mutations
Notre Voie
Obs
Observateur
Parisien
Patriote
Phare
Point
Point de vue
Populaire
Potentiel
Prescrire
Progrès
Public
Quotidien
Regards
Slate
Society
Soir
Soleil
Spiegel
Stern
Stratégies
Sud Ouest
Télégramme
Temps
Têtu
The Standard
Time
Times
Valeurs actuelles
Vanguard
Variety
Vif
Vogue
Voici
Walf
Zaman
]] },
}
