--- French lexicon: closed classes, adverbs and adjuncts of time.
---
--- gender, number: "m" or "f", "s" or "p"; unset: either. person: "1" to "3". neuter: true for what is no person.
--- determiner: sort is "article", "possessive", "demonstrative", "indefinite" or "numeral". contraction: preposition
--- and article in one. Groups with locutions = true are to be loaded with all forms of their last word (lors de, du,
--- des, d').
--- adjective_before: what stands between a determiner and its noun. adverb: sort is "negation", "interrogative",
--- "place", or unset. number_word: quantity is true for nouns and fractions. Many forms are in several classes.
--- homograph: forms of verbs that are nouns or adjectives as often, where no pronoun shows the verb; homograph_cue: the
--- same of cues; homograph_article: forms that are nouns behind an article and verbs elsewhere.
--- Compiled from general knowledge of French; one entry a line, sorted, accents ignored.

return {
   { class = "determiner", locutions = true, fields = { gender = "m", number = "p", sort = "indefinite" }, words = [[
un grand nombre de
un petit nombre de
]] },
   { class = "determiner", locutions = true, fields = { number = "p", sort = "indefinite" }, words = [[
beaucoup de
bon nombre de
des centaines de
des dizaines de
des milliers de
nombre de
peu de
quantité de
tant de
un groupe de
un nombre de
une centaine de
une cinquantaine de
une dizaine de
une douzaine de
une foule de
une poignée de
une quarantaine de
une quinzaine de
une trentaine de
une vingtaine de
]] },
   { class = "determiner", fields = { gender = "f", number = "p", sort = "indefinite" }, words = [[
certaines
de nombreuses
de telles
différentes
diverses
maintes
quelles
telles
toutes
toutes ces
toutes les
toutes nos
toutes ses
]] },
   { class = "determiner", fields = { gender = "f", number = "s", sort = "article" }, words = [[
la
une
]] },
   { class = "determiner", fields = { gender = "f", number = "s", sort = "demonstrative" }, words = [[
cette
]] },
   { class = "determiner", fields = { gender = "f", number = "s", sort = "indefinite" }, words = [[
aucune
certaine
mainte
nulle
pas une
plus d'une
quelle
telle
toute
toute la
une autre
une certaine
une telle
]] },
   { class = "determiner", fields = { gender = "f", number = "s", sort = "possessive" }, words = [[
ma
sa
ta
]] },
   { class = "determiner", fields = { gender = "m", number = "p", sort = "indefinite" }, words = [[
certains
de nombreux
de tels
différents
divers
maints
quels
tels
tous
tous ces
tous les
tous nos
tous ses
]] },
   { class = "determiner", fields = { gender = "m", number = "s", sort = "article" }, words = [[
le
un
]] },
   { class = "determiner", fields = { gender = "m", number = "s", sort = "demonstrative" }, words = [[
ce
cet
]] },
   { class = "determiner", fields = { gender = "m", number = "s", sort = "indefinite" }, words = [[
aucun
certain
maint
nul
pas un
plus d'un
quel
tel
tout
tout le
un autre
un certain
un tel
]] },
   { class = "determiner", fields = { number = "p", sort = "article" }, words = [[
des
les
]] },
   { class = "determiner", fields = { number = "p", sort = "demonstrative" }, words = [[
ces
]] },
   { class = "determiner", fields = { number = "p", sort = "indefinite" }, words = [[
bien des
d'autres
l'ensemble des
la majorité des
la moitié des
la plupart des
les autres
les deux
les trois
plusieurs
quelques
un tiers des
une partie des
]] },
   { class = "determiner", fields = { number = "p", sort = "numeral" }, words = [[
cent
cinq
cinquante
deux
dix
dix-huit
dix-neuf
dix-sept
douze
huit
mille
neuf
onze
quarante
quatorze
quatre
quatre-vingts
quinze
seize
sept
six
soixante
treize
trente
trois
vingt
]] },
   { class = "determiner", fields = { number = "p", sort = "possessive" }, words = [[
leurs
mes
nos
ses
tes
vos
]] },
   { class = "determiner", fields = { number = "s", sort = "article" }, words = [[
l'
]] },
   { class = "determiner", fields = { number = "s", sort = "indefinite" }, words = [[
chaque
l'autre
n'importe quel
quelque
]] },
   { class = "determiner", fields = { number = "s", sort = "possessive" }, words = [[
leur
mon
notre
son
ton
votre
]] },

   { class = "contraction", fields = { gender = "m", number = "s" }, words = [[
au
du
]] },
   { class = "contraction", fields = { number = "p" }, words = [[
aux
des
]] },

   { class = "adjective_before", fields = { gender = "f", number = "p" }, words = [[
actuelles
anciennes
belles
bonnes
dernières
éminentes
fameuses
futures
grandes
hautes
mauvaises
nombreuses
nouvelles
petites
premières
principales
puissantes
récentes
vieilles
]] },
   { class = "adjective_before", fields = { gender = "f", number = "s" }, words = [[
actuelle
ancienne
ardente
belle
bonne
brillante
dernière
éminente
éternelle
fameuse
fausse
fervente
future
grande
grosse
haute
influente
mauvaise
nouvelle
petite
première
présumée
prétendue
principale
prochaine
puissante
récente
seconde
seule
toute jeune
toute nouvelle
toute première
toute-puissante
vieille
vraie
]] },
   { class = "adjective_before", fields = { gender = "m" }, words = [[
fameux
faux
gros
mauvais
vieux
]] },
   { class = "adjective_before", fields = { gender = "m", number = "p" }, words = [[
actuels
anciens
beaux
bons
derniers
éminents
futurs
grands
hauts
nombreux
nouveaux
petits
premiers
présumés
principaux
puissants
récents
vrais
]] },
   { class = "adjective_before", fields = { gender = "m", number = "s" }, words = [[
actuel
ancien
ardent
beau
bel
bon
brillant
certain
dernier
éminent
éternel
fervent
futur
grand
haut
influent
nouveau
nouvel
petit
premier
présumé
prétendu
principal
prochain
puissant
récent
second
seul
tout jeune
tout nouveau
tout premier
tout-puissant
vieil
vrai
]] },
   { class = "adjective_before", fields = { number = "p" }, words = [[
autres
célèbres
illustres
jeunes
mêmes
pauvres
propres
riches
simples
]] },
   { class = "adjective_before", fields = { number = "s" }, words = [[
autre
célèbre
célébrissime
charismatique
deuxième
double
énième
ex
illustre
jeune
même
pauvre
propre
quatrième
riche
richissime
simple
triple
troisième
]] },

   { class = "number_word", fields = {}, words = [[
billion
billions
cent
cents
cinq
cinquante
cinquante-cinq
deux
deux cents
dix
dix-huit
dix-neuf
dix-sept
douze
huit
mille
milliard
milliards
millier
milliers
million
millions
neuf
nonante
octante
onze
quarante
quarante-cinq
quatorze
quatre
quatre-vingt
quatre-vingt-dix
quatre-vingts
quinze
seize
sept
septante
six
soixante
soixante-dix
soixante-quinze
treize
trente
trente et un
trente-cinq
trois
trois cents
un
une
vingt
vingt et un
vingt et une
vingt-cinq
vingt-deux
vingt-huit
vingt-neuf
vingt-quatre
vingt-sept
vingt-six
vingt-trois
zéro
]] },
   { class = "number_word", fields = { quantity = true }, words = [[
centaine
centaines
cinquantaine
demi
demie
dizaine
dizaines
double
douzaine
majorité
moitié
poignée
quarantaine
quart
quarts
quinzaine
soixantaine
tiers
trentaine
triple
vingtaine
]] },

   { class = "pronoun_subject", fields = { gender = "f", number = "p", person = "3" }, words = [[
elles
]] },
   { class = "pronoun_subject", fields = { gender = "f", number = "s", person = "3" }, words = [[
elle
]] },
   { class = "pronoun_subject", fields = { gender = "m", number = "p", person = "3" }, words = [[
ils
]] },
   { class = "pronoun_subject", fields = { gender = "m", number = "s", person = "3" }, words = [[
il
]] },
   { class = "pronoun_subject", fields = { number = "p", person = "1" }, words = [[
nous
]] },
   { class = "pronoun_subject", fields = { number = "p", person = "2" }, words = [[
vous
]] },
   { class = "pronoun_subject", fields = { number = "s", person = "1" }, words = [[
j'
je
]] },
   { class = "pronoun_subject", fields = { number = "s", person = "2" }, words = [[
tu
]] },
   { class = "pronoun_subject", fields = { number = "s", person = "3" }, words = [[
l'on
on
]] },

   { class = "pronoun_tonic", fields = { gender = "f", number = "p", person = "3" }, words = [[
elles
elles-mêmes
]] },
   { class = "pronoun_tonic", fields = { gender = "f", number = "s", person = "3" }, words = [[
elle
elle-même
]] },
   { class = "pronoun_tonic", fields = { gender = "m", number = "p", person = "3" }, words = [[
eux
eux-mêmes
]] },
   { class = "pronoun_tonic", fields = { gender = "m", number = "s", person = "3" }, words = [[
lui
lui-même
]] },
   { class = "pronoun_tonic", fields = { number = "p", person = "1" }, words = [[
nous
nous-mêmes
]] },
   { class = "pronoun_tonic", fields = { number = "p", person = "2" }, words = [[
vous
vous-mêmes
]] },
   { class = "pronoun_tonic", fields = { number = "s", person = "1" }, words = [[
moi
moi-même
]] },
   { class = "pronoun_tonic", fields = { number = "s", person = "2" }, words = [[
toi
toi-même
vous-même
]] },
   { class = "pronoun_tonic", fields = { number = "s", person = "3" }, words = [[
soi
soi-même
]] },

   { class = "pronoun_demonstrative", fields = { gender = "f", number = "p", person = "3" }, words = [[
celles
celles-ci
celles-là
ces dernières
]] },
   { class = "pronoun_demonstrative", fields = { gender = "f", number = "s", person = "3" }, words = [[
celle
celle-ci
celle-là
cette dernière
]] },
   { class = "pronoun_demonstrative", fields = { gender = "m", number = "p", person = "3" }, words = [[
ces derniers
ceux
ceux-ci
ceux-là
]] },
   { class = "pronoun_demonstrative", fields = { gender = "m", number = "s", person = "3" }, words = [[
ce dernier
celui
celui-ci
celui-là
]] },
   { class = "pronoun_demonstrative", fields = { neuter = true, number = "s", person = "3" }, words = [[
c'
ç'
ça
ce
ceci
cela
]] },

   { class = "pronoun_indefinite", fields = { gender = "f", number = "p", person = "3" }, words = [[
certaines
les premières
les secondes
les unes
nombreuses
quelques-unes
toutes
toutes deux
toutes les deux
]] },
   { class = "pronoun_indefinite", fields = { gender = "f", number = "s", person = "3" }, words = [[
aucune
chacune
l'une
l'une d'elles
l'une d'entre elles
la même
la première
la seconde
quelqu'une
une autre
une troisième
]] },
   { class = "pronoun_indefinite", fields = { gender = "m", number = "p", person = "3" }, words = [[
beaucoup
bon nombre d'entre eux
certains
ceux d'en face
d'aucuns
les premiers
les seconds
les uns
nombreux
quelques-uns
tous
tous deux
tous les deux
tous trois
]] },
   { class = "pronoun_indefinite", fields = { gender = "m", number = "s", person = "3" }, words = [[
aucun
certain
chacun
l'autre
l'un
l'un d'entre eux
l'un d'eux
l'un des deux
le même
le premier
le second
nul
pas un
quelqu'un
quelqu'un d'autre
tout un chacun
un autre
un troisième
]] },
   { class = "pronoun_indefinite", fields = { neuter = true, number = "s", person = "3" }, words = [[
autre chose
grand-chose
l'ensemble
le tout
n'importe quoi
quelque chose
quoi que ce soit
rien
tout
]] },
   { class = "pronoun_indefinite", fields = { number = "p", person = "3" }, words = [[
beaucoup d'autres
bon nombre
certains d'entre eux
d'autres
la majorité
la plupart
la plupart d'entre eux
les autres
les deux
les mêmes
peu
plusieurs
plusieurs d'entre eux
]] },
   { class = "pronoun_indefinite", fields = { number = "s", person = "3" }, words = [[
autrui
n'importe qui
nul autre
personne
quiconque
]] },

   { class = "relative", fields = {}, words = [[
à qui
à quoi
avec qui
chez qui
contre qui
d'après qui
d'où
de qui
de quoi
derrière qui
devant qui
dont
entre qui
là où
où
par où
par qui
pour qui
qu'
que
qui
quoi
sans qui
selon qui
sur qui
]] },
   { class = "relative", fields = { gender = "f", number = "p" }, words = [[
auxquelles
avec lesquelles
contre lesquelles
d'après lesquelles
dans lesquelles
derrière lesquelles
desquelles
devant lesquelles
durant lesquelles
entre lesquelles
lesquelles
par lesquelles
parmi lesquelles
pour lesquelles
sans lesquelles
selon lesquelles
sous lesquelles
sur lesquelles
vers lesquelles
]] },
   { class = "relative", fields = { gender = "f", number = "s" }, words = [[
à l'issue de laquelle
à laquelle
au cours de laquelle
au sein de laquelle
au terme de laquelle
avec laquelle
contre laquelle
d'après laquelle
dans laquelle
de laquelle
derrière laquelle
devant laquelle
durant laquelle
entre laquelle
grâce à laquelle
laquelle
lors de laquelle
par laquelle
parmi laquelle
pour laquelle
sans laquelle
selon laquelle
sous laquelle
sur laquelle
vers laquelle
]] },
   { class = "relative", fields = { gender = "m", number = "p" }, words = [[
auxquels
avec lesquels
contre lesquels
d'après lesquels
dans lesquels
derrière lesquels
desquels
devant lesquels
durant lesquels
entre lesquels
lesquels
par lesquels
parmi lesquels
pour lesquels
sans lesquels
selon lesquels
sous lesquels
sur lesquels
vers lesquels
]] },
   { class = "relative", fields = { gender = "m", number = "s" }, words = [[
à l'issue duquel
au cours duquel
au sein duquel
au terme duquel
auquel
avec lequel
contre lequel
d'après lequel
dans lequel
derrière lequel
devant lequel
duquel
durant lequel
entre lequel
grâce auquel
lequel
lors duquel
par lequel
parmi lequel
pour lequel
sans lequel
selon lequel
sous lequel
sur lequel
vers lequel
]] },

   { class = "preposition", fields = {}, words = [[
à
après
avant
avec
chez
concernant
contre
d'
dans
de
depuis
derrière
dès
devant
durant
en
entre
envers
ès
excepté
hormis
hors
jusqu'
jusque
malgré
moyennant
nonobstant
outre
par
parmi
passé
pendant
pour
sans
sauf
selon
sous
suivant
sur
vers
versus
via
voici
voilà
vu
]] },

   { class = "preposition_locution", fields = {}, words = [[
à en croire
à travers
aux prises avec
de concert avec
en accord avec
en contact avec
en lien avec
jusqu'à
par delà
par-delà
par-dessous
par-dessus
par-devant
]] },
   { class = "preposition_locution", locutions = true, fields = {}, words = [[
à base de
à bord de
à cause de
à compter de
à côté de
à coups de
à défaut de
à destination de
à force de
à l'abri de
à l'adresse de
à l'aide de
à l'appel de
à l'approche de
à l'attention de
à l'égard de
à l'encontre de
à l'endroit de
à l'exception de
à l'extérieur de
à l'image de
à l'initiative de
à l'instar de
à l'intention de
à l'intérieur de
à l'invitation de
à l'issue de
à l'occasion de
à l'origine de
à l'ouverture de
à l'unisson de
à la demande de
à la faveur de
à la lumière de
à la manière de
à la merci de
à la place de
à la sortie de
à la suite de
à la tête de
à la veille de
à partir de
à propos de
à proximité de
à raison de
à titre de
au bord de
au bout de
au cœur de
au cours de
au détour de
au devant de
au dire de
au fil de
au gré de
au large de
au lendemain de
au lieu de
au micro de
au milieu de
au moment de
au niveau de
au nom de
au profit de
au regard de
au sein de
au sortir de
au sujet de
au terme de
au titre de
au vu de
au-delà de
au-dessous de
au-dessus de
au-devant de
auprès de
autour de
aux abords de
aux alentours de
aux confins de
aux côtés de
aux dépens de
aux dires de
aux mains de
aux termes de
aux yeux de
avant de
compte tenu de
conformément à
contrairement à
d'ici à
dans l'intérêt de
dans la foulée de
dans le cadre de
dans les colonnes de
dans un délai de
de crainte de
de l'autre côté de
de l'aveu de
de l'aveu même de
de l'avis de
de la bouche de
de la part de
de part et d'autre de
du côté de
du fait de
du haut de
du point de vue de
du temps de
du vivant de
en amont de
en aval de
en bordure de
en cas de
en charge de
en compagnie de
en cours de
en deçà de
en dehors de
en dépit de
en dessous de
en dessus de
en direction de
en échange de
en écho à
en face de
en faveur de
en fonction de
en guise de
en hommage à
en l'absence de
en marge de
en matière de
en mémoire de
en présence de
en prévision de
en provenance de
en qualité de
en quête de
en raison de
en réaction à
en réponse à
en signe de
en termes de
en tête de
en vertu de
en vue de
eu égard à
face à
faute de
grâce à
hors de
le long de
loin de
lors de
non loin de
par l'intermédiaire de
par la bouche de
par la voix de
par le biais de
par opposition à
par rapport à
par souci de
par suite de
pour le compte de
pour reprendre les mots de
près de
proche de
quant à
relativement à
selon les mots de
sous couvert de
sous forme de
sous l'effet de
sous l'égide de
sous la houlette de
sous la plume de
sous le nom de
sous peine de
sous prétexte de
suite à
sur fond de
sur la base de
sur le plan de
sur ordre de
tout au long de
vis-à-vis de
]] },

   { class = "conjunction_coordinating", fields = {}, words = [[
ainsi que
car
donc
et
et donc
et puis
et/ou
mais
mais aussi
ni
ni même
or
ou
ou bien
ou encore
puis
soit
tout comme
voire
]] },

   { class = "conjunction_subordinating", fields = {}, words = [[
à condition qu'
à condition que
à mesure qu'
à mesure que
à moins qu'
à moins que
à supposer qu'
à supposer que
à tel point qu'
à tel point que
afin qu'
afin que
ainsi qu'
ainsi que
alors même qu'
alors même que
alors qu'
alors que
après qu'
après que
attendu qu'
attendu que
au cas où
au moment où
aussitôt qu'
aussitôt que
autant qu'
autant que
avant qu'
avant que
bien qu'
bien que
cependant qu'
cependant que
chaque fois qu'
chaque fois que
comme
comme si
d'autant plus qu'
d'autant plus que
d'autant qu'
d'autant que
dans la mesure où
de crainte qu'
de crainte que
de façon qu'
de façon que
de manière qu'
de manière que
de peur qu'
de peur que
de sorte qu'
de sorte que
depuis qu'
depuis que
dès lors qu'
dès lors que
dès qu'
dès que
du fait qu'
du fait que
du moment qu'
du moment que
en admettant qu'
en admettant que
en attendant qu'
en attendant que
étant donné qu'
étant donné que
jusqu'à ce qu'
jusqu'à ce que
lors même qu'
lors même que
lorsqu'
lorsque
maintenant qu'
maintenant que
même si
non sans qu'
non sans que
parce qu'
parce que
pendant qu'
pendant que
plutôt qu'
plutôt que
pour peu qu'
pour peu que
pour qu'
pour que
pourvu qu'
pourvu que
puisqu'
puisque
qu'
quand
quand bien même
que
quoiqu'
quoique
sans qu'
sans que
sauf qu'
sauf que
sauf si
selon qu'
selon que
si
si bien qu'
si bien que
si tant est qu'
si tant est que
sitôt qu'
sitôt que
suivant qu'
suivant que
tandis qu'
tandis que
tant qu'
tant que
tellement qu'
tellement que
une fois qu'
une fois que
vu qu'
vu que
]] },

   { class = "connective", fields = {}, words = [[
à ce propos
à ce titre
à cet égard
à dire vrai
à l'inverse
à l'opposé
à leur tour
à son tour
à vrai dire
ainsi
alors
au contraire
au demeurant
au final
au passage
au reste
aussi
autrement dit
bref
cependant
certes
d'abord
d'ailleurs
d'autre part
d'une part
dans la foulée
dans le même temps
dans un premier temps
dans un second temps
de fait
de même
de plus
de son côté
de toute façon
de toute manière
dès lors
donc
du coup
du reste
en bref
en ce sens
en conséquence
en d'autres termes
en définitive
en effet
en fait
en même temps
en outre
en réalité
en résumé
en retour
en revanche
en somme
en tous cas
en tout cas
en tout état de cause
enfin
ensuite
finalement
idem
malgré tout
néanmoins
par ailleurs
par conséquent
par exemple
pour conclure
pour sa part
pourtant
quand même
quant à elle
quant à elles
quant à eux
quant à lui
somme toute
sur ce point
tout d'abord
tout de même
toutefois
]] },

   { class = "adverb", fields = {}, words = [[
à cor et à cri
à défaut
à demi-mot
à distance
à grand-peine
à haute voix
à juste titre
à l'avance
à l'envi
à l'origine
à l'unanimité
à la hâte
à leur tour
à mots couverts
à peine
a posteriori
a priori
à qui mieux mieux
à raison
à son tour
à titre personnel
à tort
à tout le moins
à voix basse
à vrai dire
absolument
abstraitement
accessoirement
accidentellement
activement
adéquatement
administrativement
admirablement
adroitement
affectueusement
agressivement
aimablement
ainsi
aisément
alternativement
amèrement
amoureusement
amplement
antérieurement
anxieusement
apparemment
approximativement
âprement
ardemment
artistiquement
assez
assurément
attentivement
au départ
au final
au mieux
au moins
au pire
au préalable
aussi
autant
automatiquement
avec amertume
avec émotion
avec fermeté
avec force
avec humour
avec insistance
avec ironie
avec vigueur
bassement
beaucoup
bien
bien entendu
bien évidemment
bien sûr
bizarrement
bon gré mal gré
bravement
brièvement
brillamment
brusquement
brutalement
bruyamment
budgétairement
calmement
candidement
carrément
catégoriquement
cependant
certainement
certes
chaleureusement
chronologiquement
civilement
clairement
collectivement
comme d'habitude
comme prévu
communément
complètement
concrètement
confidentiellement
confusément
conjointement
consciencieusement
considérablement
constamment
continuellement
correctement
courageusement
couramment
courtoisement
coûte que coûte
crânement
crûment
culturellement
curieusement
cyniquement
d'abord
d'ailleurs
d'autant
d'autant plus
d'emblée
d'habitude
d'office
d'ordinaire
d'ores et déjà
d'un coup
d'une certaine manière
dangereusement
davantage
de concert
de façon générale
de facto
de fait
de jure
de leur côté
de manière générale
de manière officielle
de même
de moins en moins
de plus en plus
de son côté
de vive voix
debout
décidément
définitivement
délibérément
délicatement
désespérément
deuxièmement
difficilement
dignement
diplomatiquement
directement
discrètement
doctement
donc
droit
du moins
dûment
dur
durablement
durement
économiquement
effectivement
effroyablement
également
électroniquement
elle aussi
elles aussi
éloquemment
en aparté
en définitive
en direct
en effet
en fait
en ligne
en off
en outre
en particulier
en partie
en personne
en privé
en public
en réalité
en retour
en somme
en vain
en vérité
énergiquement
énormément
entièrement
entre autres
entre les lignes
environ
équitablement
essentiellement
éternellement
éthiquement
étonnamment
étrangement
étroitement
eux aussi
éventuellement
évidemment
exactement
exceptionnellement
excessivement
exclusivement
explicitement
exprès
expressément
extrêmement
facilement
faiblement
farouchement
fatalement
fébrilement
fermement
fidèlement
fièrement
finalement
financièrement
finement
fiscalement
follement
foncièrement
forcément
formellement
fort
fort heureusement
fort justement
fortement
fraîchement
franchement
fréquemment
froidement
frontalement
furieusement
furtivement
généralement
généreusement
gentiment
géographiquement
globalement
graduellement
grandement
gravement
grosso modo
habilement
habituellement
hardiment
haut
haut et fort
hélas
héroïquement
heureusement
historiquement
honnêtement
honteusement
hors antenne
hors micro
humainement
humblement
idéalement
illégalement
immanquablement
imparfaitement
impatiemment
impérativement
implicitement
imprudemment
in extremis
inconsciemment
incontestablement
incorrectement
indéfiniment
indéniablement
individuellement
inévitablement
infailliblement
infiniment
injustement
inlassablement
innocemment
inopinément
insidieusement
instamment
instantanément
insuffisamment
intégralement
intelligemment
intensément
intentionnellement
internationalement
intimement
invariablement
involontairement
ironiquement
irrémédiablement
irrévocablement
joyeusement
judiciairement
juridiquement
jusqu'au bout
juste
justement
laborieusement
lâchement
laconiquement
largement
légalement
légèrement
légitimement
lentement
librement
littéralement
localement
logiquement
lourdement
lucidement
lui aussi
magistralement
majoritairement
mal
maladroitement
malencontreusement
malgré tout
malheureusement
malicieusement
manifestement
manuellement
massivement
matériellement
mécaniquement
méchamment
médicalement
mensuellement
mentalement
métaphoriquement
méthodiquement
mieux
militairement
minutieusement
miraculeusement
modérément
modestement
moins
moins souvent
momentanément
mondialement
moralement
musicalement
mutuellement
mystérieusement
naïvement
nationalement
naturellement
néanmoins
nécessairement
nerveusement
net
nettement
nommément
non plus
non seulement
normalement
notamment
notoirement
numériquement
objectivement
obligatoirement
obstinément
occasionnellement
officiellement
officieusement
opportunément
oralement
originairement
originellement
ostensiblement
outrageusement
ouvertement
paisiblement
par ailleurs
par conséquent
par écrit
par erreur
par exemple
par hasard
par téléphone
par voie de presse
paradoxalement
parallèlement
pareillement
parfaitement
particulièrement
partiellement
pas seulement
passionnément
passivement
patiemment
pédagogiquement
pénalement
péniblement
perpétuellement
personnellement
pertinemment
petit à petit
peu
peu à peu
peut-être
physiquement
pieusement
pis
piteusement
plaisamment
pleinement
plus ou moins
plus particulièrement
plus précisément
plus rarement
plutôt
poliment
politiquement
ponctuellement
posément
positivement
pour le moins
pour leur part
pour sa part
pourtant
pratiquement
préalablement
précisément
prématurément
premièrement
presque
prestement
prétentieusement
principalement
prioritairement
probablement
profondément
progressivement
promptement
proprement
prosaïquement
provisoirement
prudemment
psychologiquement
publiquement
puis
puissamment
purement et simplement
quand même
quant à elle
quant à lui
quasi
quasi unanimement
quasiment
radicalement
rageusement
raisonnablement
rapidement
rationnellement
réciproquement
réellement
régionalement
relativement
résolument
respectivement
respectueusement
rétrospectivement
rigoureusement
rituellement
rudement
sagement
sanitairement
sans ambages
sans détour
sans doute
sans équivoque
sans surprise
sarcastiquement
savamment
sciemment
scientifiquement
scrupuleusement
sèchement
secondairement
secrètement
sensiblement
séparément
sereinement
sérieusement
seulement
sévèrement
si possible
significativement
simplement
simultanément
sincèrement
singulièrement
sobrement
socialement
solennellement
solidairement
soudainement
sous couvert d'anonymat
spécialement
spontanément
sporadiquement
statistiquement
stratégiquement
strictement
stupidement
subitement
substantiellement
subtilement
succinctement
suffisamment
superbement
sur le champ
sur place
sur-le-champ
sûrement
surtout
symboliquement
systématiquement
tacitement
tant bien que mal
tardivement
techniquement
tellement
témérairement
temporairement
tendrement
textuellement
théoriquement
timidement
totalement
tour à tour
tout à coup
tout au plus
tout aussi
tout autant
tout bonnement
tout d'abord
tout de même
tout particulièrement
tout simplement
toutefois
traditionnellement
tranquillement
très
très clairement
très vite
tristement
troisièmement
trop
ultimement
un peu
unanimement
unilatéralement
uniquement
universellement
urgemment
utilement
vaguement
vainement
valablement
verbalement
véritablement
vertement
vertueusement
vicieusement
vigoureusement
vilainement
violemment
virtuellement
visiblement
vitalement
vite
vivement
volontairement
volontiers
vraiment
vraisemblablement
]] },
   { class = "adverb", fields = { sort = "interrogative" }, words = [[
combien
comment
d'où
depuis quand
est-ce qu'
est-ce que
jusqu'où
où
pourquoi
quand
]] },
   { class = "adverb", fields = { sort = "negation" }, words = [[
absolument pas
aucunement
guère
jamais
jamais plus
même pas
nulle part
nullement
pas
pas du tout
pas encore
pas vraiment
plus
plus du tout
plus jamais
point
toujours pas
]] },
   { class = "adverb", fields = { sort = "place" }, words = [[
ailleurs
dedans
dehors
derrière
dessous
dessus
devant
ici
là
là-bas
loin
partout
près
]] },

   { class = "adverb_time", fields = {}, words = [[
à l'instant
à maintes reprises
à nouveau
à plusieurs reprises
actuellement
alors
après-demain
aujourd'hui
auparavant
aussitôt
autrefois
avant-hier
bientôt
dans la foulée
de nouveau
de temps à autre
de temps en temps
déjà
demain
depuis longtemps
depuis lors
dernièrement
dès lors
désormais
dorénavant
encore
encore une fois
enfin
ensuite
entre-temps
entretemps
hier
immédiatement
initialement
jadis
jusqu'à présent
jusqu'alors
jusqu'ici
jusque-là
la plupart du temps
le plus souvent
longtemps
longuement
maintenant
maintes fois
naguère
par le passé
par moments
parfois
plus tard
plus tôt
pour l'heure
pour l'instant
précédemment
prochainement
quelquefois
quotidiennement
rarement
récemment
régulièrement
sans attendre
sans délai
sans tarder
soudain
souvent
tantôt
tard
tôt
toujours
tout de suite
très tôt
trop souvent
ultérieurement
une fois de plus
une nouvelle fois
]] },

   { class = "time_adjunct", fields = {}, words = [[
à ce moment-là
à cette époque
à l'aube
à l'avenir
à l'époque
à l'heure actuelle
à midi
à minuit
à présent
août dernier
au même moment
au mois d'août
au mois d'avril
au mois d'octobre
au mois de décembre
au mois de février
au mois de janvier
au mois de juillet
au mois de juin
au mois de mai
au mois de mars
au mois de novembre
au mois de septembre
au petit matin
avril dernier
ce dimanche
ce dimanche après-midi
ce dimanche matin
ce dimanche soir
ce jeudi
ce jeudi après-midi
ce jeudi matin
ce jeudi soir
ce jour-là
ce lundi
ce lundi après-midi
ce lundi matin
ce lundi soir
ce mardi
ce mardi après-midi
ce mardi matin
ce mardi soir
ce matin
ce mercredi
ce mercredi après-midi
ce mercredi matin
ce mercredi soir
ce midi
ce mois-ci
ce samedi
ce samedi après-midi
ce samedi matin
ce samedi soir
ce soir
ce vendredi
ce vendredi après-midi
ce vendredi matin
ce vendredi soir
ce week-end
ces dernières années
ces dernières heures
ces dernières semaines
ces derniers jours
ces derniers mois
ces derniers temps
ces jours-ci
cet après-midi
cet été
cet hiver
cette année
cette nuit
cette semaine
courant août
courant avril
courant décembre
courant février
courant janvier
courant juillet
courant juin
courant mai
courant mars
courant novembre
courant octobre
courant septembre
d'ici là
d'ici peu
dans l'après-midi
dans la journée
dans la matinée
dans la nuit
dans la soirée
dans les heures qui suivent
dans les jours à venir
dans les prochains jours
de nos jours
début août
début avril
début décembre
début février
début janvier
début juillet
début juin
début mai
début mars
début novembre
début octobre
début septembre
décembre dernier
demain matin
demain soir
depuis août
depuis avril
depuis décembre
depuis dimanche
depuis février
depuis janvier
depuis jeudi
depuis juillet
depuis juin
depuis lundi
depuis mai
depuis mardi
depuis mars
depuis mercredi
depuis novembre
depuis octobre
depuis samedi
depuis septembre
depuis vendredi
dès aujourd'hui
dès demain
dès dimanche
dès jeudi
dès lundi
dès mardi
dès mercredi
dès samedi
dès vendredi
deux jours plus tard
dimanche après-midi
dimanche dans la matinée
dimanche dans la nuit
dimanche dans la soirée
dimanche dernier
dimanche en fin de journée
dimanche en soirée
dimanche matin
dimanche midi
dimanche prochain
dimanche soir
en août
en août dernier
en août prochain
en avril
en avril dernier
en avril prochain
en ce moment
en cours de journée
en début d'année
en début de semaine
en début de soirée
en décembre
en décembre dernier
en décembre prochain
en février
en février dernier
en février prochain
en fin d'année
en fin de journée
en fin de matinée
en fin de semaine
en janvier
en janvier dernier
en janvier prochain
en journée
en juillet
en juillet dernier
en juillet prochain
en juin
en juin dernier
en juin prochain
en mai
en mai dernier
en mai prochain
en mars
en mars dernier
en mars prochain
en matinée
en milieu de journée
en novembre
en novembre dernier
en novembre prochain
en octobre
en octobre dernier
en octobre prochain
en septembre
en septembre dernier
en septembre prochain
en soirée
février dernier
fin août
fin avril
fin décembre
fin février
fin janvier
fin juillet
fin juin
fin mai
fin mars
fin novembre
fin octobre
fin septembre
hier après-midi
hier dans la nuit
hier matin
hier midi
hier soir
il y a deux ans
il y a peu
il y a quelques années
il y a quelques jours
il y a un an
il y a un mois
il y a une semaine
janvier dernier
jeudi après-midi
jeudi dans la matinée
jeudi dans la nuit
jeudi dans la soirée
jeudi dernier
jeudi en fin de journée
jeudi en soirée
jeudi matin
jeudi midi
jeudi prochain
jeudi soir
juillet dernier
juin dernier
jusqu'à dimanche
jusqu'à jeudi
jusqu'à lundi
jusqu'à mardi
jusqu'à mercredi
jusqu'à samedi
jusqu'à vendredi
l'an dernier
l'an prochain
l'année dernière
l'année prochaine
l'automne dernier
l'avant-veille
l'été dernier
l'hiver dernier
la nuit dernière
la saison dernière
la saison prochaine
la semaine dernière
la semaine prochaine
la veille
la veille au soir
le dimanche
le jeudi
le jour même
le lendemain
le lendemain matin
le lundi
le mardi
le même jour
le mercredi
le mois dernier
le mois prochain
le printemps dernier
le samedi
le surlendemain
le vendredi
le week-end dernier
le week-end prochain
lundi après-midi
lundi dans la matinée
lundi dans la nuit
lundi dans la soirée
lundi dernier
lundi en fin de journée
lundi en soirée
lundi matin
lundi midi
lundi prochain
lundi soir
mai dernier
mardi après-midi
mardi dans la matinée
mardi dans la nuit
mardi dans la soirée
mardi dernier
mardi en fin de journée
mardi en soirée
mardi matin
mardi midi
mardi prochain
mardi soir
mars dernier
mercredi après-midi
mercredi dans la matinée
mercredi dans la nuit
mercredi dans la soirée
mercredi dernier
mercredi en fin de journée
mercredi en soirée
mercredi matin
mercredi midi
mercredi prochain
mercredi soir
mi-août
mi-avril
mi-décembre
mi-février
mi-janvier
mi-juillet
mi-juin
mi-mai
mi-mars
mi-novembre
mi-octobre
mi-septembre
novembre dernier
octobre dernier
pendant ce temps
plus tard dans la journée
plus tard dans la soirée
plus tôt ce matin
plus tôt dans la journée
pour le moment
quelques heures plus tard
quelques jours plus tard
quelques minutes plus tard
samedi après-midi
samedi dans la matinée
samedi dans la nuit
samedi dans la soirée
samedi dernier
samedi en fin de journée
samedi en soirée
samedi matin
samedi midi
samedi prochain
samedi soir
septembre dernier
sous peu
tard dans la nuit
tard dans la soirée
tard hier soir
tôt ce matin
tôt dans la matinée
tout à l'heure
un an plus tard
un peu plus tard
vendredi après-midi
vendredi dans la matinée
vendredi dans la nuit
vendredi dans la soirée
vendredi dernier
vendredi en fin de journée
vendredi en soirée
vendredi matin
vendredi midi
vendredi prochain
vendredi soir
]] },

   { class = "day", fields = {}, words = [[
dimanche
jeudi
lundi
mardi
mercredi
samedi
vendredi
]] },

   { class = "daypart", fields = {}, words = [[
après-midi
aube
avant-veille
journée
lendemain
matin
matinée
mi-journée
midi
minuit
nuit
soir
soirée
surlendemain
veille
week-end
]] },

   { class = "month", fields = {}, words = [[
aout
août
avril
décembre
février
janvier
juillet
juin
mai
mars
novembre
octobre
septembre
]] },
   { class = "homograph", fields = {}, words = [[
adresse
affections
affiche
affiches
agressions
aide
aides
attaque
attaques
bois
bottes
bouche
bus
but
calme
capture
cause
causes
charge
charges
chasse
chute
chutes
cible
cibles
classe
classes
collecte
combat
combats
commande
commandes
compromis
compte
comptes
concours
concurrence
contrôle
contrôles
couche
couches
coupe
coupes
cours
cuisine
cuisines
danse
décharge
décharges
dépenses
dérive
dispute
divisions
divorce
double
échange
échanges
écoute
égale
élève
élèves
embauche
émissions
enquête
enquêtes
enseignes
entretiens
épouse
épouses
équilibre
équipe
équipes
explosions
expulsions
extrait
facture
factures
faille
ferme
fête
fêtes
file
finances
fond
fonds
force
forces
forme
formes
fouille
fouilles
frappe
frappes
garde
gardes
gare
hausse
hausses
illustres
incendie
incendies
infections
influence
injections
limite
limites
livre
livres
lutte
luttes
maîtrise
manifeste
manque
marche
marches
marque
marques
mélange
mesure
mesures
mise
missions
nuit
offre
offres
opéra
options
panique
parcours
part
permis
piste
pistes
place
places
porte
portes
portions
pratique
pratiques
président
produit
programme
programmes
quête
rayons
recherche
recherches
recours
référence
références
réforme
réformes
règle
règles
règne
relâche
relance
rencontre
rencontres
réserve
réserves
résident
rues
sauvegarde
sens
siège
sièges
signe
signes
sonde
soutiens
taille
tailles
touche
touches
trace
traces
triomphe
trouble
troubles
véhicule
véhicules
versions
vide
vins
violent
visa
visas
visite
visites
voie
voies
vote
votes
voyage
voyages
]] },
   { class = "homograph_article", fields = {}, words = [[
acte
avance
baisse
courbe
critique
cuisse
dépense
dessert
devise
donne
empire
enveloppe
fabrique
fait
finance
grogne
inverse
joue
lave
mérite
mouche
parade
partage
patiente
pose
relève
reste
sort
souffle
tombe
tourmente
traque
veille
]] },
   { class = "homograph_cue", fields = {}, words = [[
acte
actes
actions
alarme
alerte
alertes
analyse
analyses
annonce
annonces
arbitre
balance
bataille
blague
bout
câble
catalogue
célèbre
célèbres
chambre
chambres
chapitre
chronique
clôture
consigne
consignes
console
crâne
critiques
débat
débats
demande
demandes
devises
discours
doute
doutes
enthousiasme
étiquette
excuses
figure
figures
formule
gueule
insulte
insultes
interprète
interprètes
jauge
juge
juges
légende
légendes
liste
listes
menace
menaces
note
notes
nuances
opinions
outre
parodie
pensions
pointe
polémique
polémiques
poste
postes
précisions
presse
pressions
prétexte
rebelles
relations
remarque
remarques
réplique
rêve
rêves
révolte
riposte
risque
risques
somme
statue
statues
table
taxe
taxes
téléphone
téléphones
tempête
tempêtes
texte
textes
titre
titres
tranche
]] },
}
