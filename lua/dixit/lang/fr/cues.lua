--- French verbs that introduce, insert or close reported speech or thought in news text.
---
--- Compiled from general knowledge of French. Sorted, one verb a line, accents ignored:
---
---    lemma[/other spelling]: class addressee ambiguity: constructions [# note]
---
--- lemma: the infinitive, with s' or se if reflexive; a reflexive has its own line where meaning or frame differs.
--- class: what the words are. A threat is a promise; hope, fear, joy, anger, knowledge, judgement are opinions.
--- addressee: à = dative (lui, leur); obj = direct object; devant; - = none, or after another preposition.
--- ambiguity: how often a form of the verb is no cue.
--- constructions, in which X is the source, Y the addressee or the person spoken of:
---    incise                  heads a reporting clause inside or behind the words: …, V X, …
---    que, si                 X V que …; X V si, pourquoi, comment, qui … (an indirect question)
---    inf, de_inf, a_inf      X V (de, à) and an infinitive
---    dat_que, dat_de_inf     X V à Y que …, de …
---    obj_de_inf, obj_a_inf   X V Y de …, à …
---    obj_quote               X V and a quotation, or a noun phrase or an adjective with one, as direct object
---    comme_quote, qualifier_de, de_quote, a_quote, sur_quote, contre_quote
---                            the same behind a preposition; qualifier_de: X V Y de « … »
---    colon                   X V : « … »
---    obj_only_not            a direct object without a quotation is frequent, and no speech
--- No cues, whatever the lemma: c'est-à-dire, autrement dit, pour ainsi dire, il va sans dire, vouloir dire, à savoir,
--- and the author's own voice: rappelons, notons, précisons, disons, à noter, force est de constater.

---@class dixit.fr.Cue
---@field lemma string
---@field also string|nil another spelling of the infinitive
---@field class string
---@field addressee "à"|"obj"|"devant"|nil
---@field ambiguity "low"|"mid"|"high"
---@field constructions table<string, true> shared between verbs: not to be changed

local cues = {}

local ROWS <const> = [[
abonder: agreement - mid: incise colon
aboyer: statement - mid: incise obj_quote colon
accabler: accusation obj mid: incise obj_quote
accepter: agreement - high: incise que de_inf
acclamer: agreement - mid: incise obj_quote
accorder: agreement à high: incise que dat_que
accréditer: claim - mid: que
accueillir: opinion - high: incise obj_quote
accuser: accusation obj mid: incise obj_de_inf obj_quote qualifier_de colon obj_only_not
achever: statement - high: incise # achève-t-il
acquiescer: agreement - low: incise colon
acter: agreement - mid: que obj_quote
adhérer: agreement - high: a_quote
adjurer: demand obj low: incise obj_de_inf colon
admettre: agreement à mid: incise que inf dat_que obj_quote colon obj_only_not
admonester: accusation obj low: incise obj_quote colon
affabuler: claim - low: incise
affiner: statement - high: incise
affirmer: claim à low: incise que inf dat_que obj_quote colon
affubler: accusation - mid: qualifier_de
aimer: demand - high: que inf # in the conditional only
ajouter: statement à mid: incise que inf dat_que obj_quote colon obj_only_not
alarmer: opinion obj mid: incise obj_quote
alerter: statement obj low: incise que obj_quote sur_quote contre_quote colon
alléguer: claim - low: incise que inf obj_quote colon
ambitionner: intention - mid: de_inf
analyser: opinion - mid: incise que obj_quote colon obj_only_not
annoncer: statement à mid: incise que inf dat_que obj_quote colon obj_only_not
annoter: statement - mid: obj_quote
ânonner: statement - low: incise obj_quote colon
anticiper: opinion - mid: incise que obj_quote obj_only_not
apercevoir: statement - high: que
apostropher: question obj low: incise obj_quote colon
appeler: demand obj mid: incise a_inf obj_a_inf obj_quote a_quote colon obj_only_not
applaudir: agreement - mid: incise obj_quote a_quote
apprécier: opinion - mid: incise que obj_quote obj_only_not
appréhender: opinion - mid: que de_inf obj_quote
apprendre: statement à high: incise que si dat_que obj_quote colon obj_only_not # a-t-on appris
approfondir: statement - high: incise
approuver: agreement - mid: incise que obj_quote colon
appuyer: statement - high: incise que obj_quote
arbitrer: opinion - mid: incise
arguer/argüer: claim - low: incise que inf obj_quote de_quote colon
argumenter: claim - low: incise que colon
articuler: statement - mid: incise obj_quote colon
aspirer: intention - high: a_inf
asséner/assener: claim à mid: incise que obj_quote colon
assimiler: opinion - mid: a_quote
associer: opinion - high: a_quote
assumer: agreement - mid: incise que inf de_inf obj_quote de_quote
assurer: claim à mid: incise que inf dat_que obj_quote colon obj_only_not
attaquer: accusation obj high: incise obj_quote colon obj_only_not
attendre: demand - high: que de_inf
atténuer: denial - mid: incise obj_quote
attester: statement - mid: incise que inf obj_quote colon
attribuer: opinion - high: a_quote
augurer: opinion - mid: que de_quote
autoriser: agreement obj high: obj_a_inf
avaliser: agreement - mid: incise que obj_quote
avancer: claim - mid: incise que obj_quote colon obj_only_not
avertir: statement obj low: incise que obj_de_inf obj_quote de_quote contre_quote colon
aviser: statement obj mid: incise que de_quote
avouer: agreement à low: incise que inf dat_que obj_quote colon
babiller: statement - low: incise colon
badiner: statement - mid: incise colon
bafouiller: statement - low: incise que obj_quote colon
balancer: statement à mid: incise que obj_quote colon obj_only_not
balayer: denial - mid: incise obj_quote obj_only_not
balbutier: statement - low: incise que obj_quote colon
baragouiner: statement - low: incise obj_quote colon
batailler: demand - mid: incise
bavarder: statement - mid: incise
bégayer: statement - low: incise que obj_quote colon
bêler: statement - mid: incise
bénir: agreement obj mid: incise obj_quote
beugler: statement - low: incise que obj_quote colon
blaguer: statement - low: incise sur_quote colon
blâmer: accusation obj mid: incise obj_de_inf obj_quote
blasphémer: statement - mid: incise
bloguer: statement - mid: incise obj_quote
bondir: opinion - high: incise
bonimenter: claim - low: incise
bougonner: statement - low: incise que colon
bouillir: opinion - mid: incise
bouillonner: opinion - mid: incise
brailler: statement - low: incise que obj_quote colon
bramer: statement - mid: incise obj_quote
brandir: claim - high: obj_quote obj_only_not
bredouiller: statement - low: incise que obj_quote colon
briefer: statement obj mid: incise que
brocarder: accusation obj low: incise obj_quote colon
broder: statement - mid: incise sur_quote
câbler: statement à mid: incise que
cacher: agreement - high: que inf # negated only
calculer: opinion - high: incise que obj_quote
calmer: opinion - high: incise colon
calomnier: accusation obj mid: incise obj_quote
cancaner: statement - mid: incise
caqueter: statement - mid: incise
caractériser: opinion - high: obj_quote comme_quote
caricaturer: accusation - mid: incise obj_quote comme_quote
cataloguer: opinion - mid: comme_quote qualifier_de
catégoriser: opinion - mid: comme_quote
célébrer: agreement - mid: incise obj_quote obj_only_not
certifier: claim à mid: incise que inf dat_que obj_quote colon
chambrer: accusation obj low: incise obj_quote colon
chanter: statement - mid: incise que obj_quote colon obj_only_not
chantonner: statement - low: incise obj_quote colon
chapitrer: accusation obj low: incise obj_quote
charger: accusation obj high: incise obj_de_inf obj_quote
charrier: accusation obj mid: incise obj_quote
chevroter: statement - low: incise obj_quote
chicaner: accusation - mid: incise
chouiner: opinion - low: incise que
chroniquer: statement - mid: incise
chuchoter: statement à low: incise que dat_que obj_quote colon
cingler: accusation - mid: incise obj_quote colon
citer: statement - mid: incise obj_quote colon obj_only_not
clabauder: statement - low: incise
claironner: claim - low: incise que inf obj_quote colon
clamer: claim - low: incise que inf obj_quote colon
claquer: statement - high: incise obj_quote
clarifier: statement - mid: incise que obj_quote colon
clasher: accusation obj mid: incise obj_quote
classer: opinion - high: comme_quote
clore: statement - mid: incise
clôturer: statement - mid: incise
cogner: accusation - high: incise
commander: demand à high: incise que de_inf dat_de_inf obj_quote obj_only_not
commencer: statement - high: incise colon
commenter: opinion - mid: incise que obj_quote colon
communiquer: statement à mid: incise que dat_que obj_quote colon
comparer: opinion - mid: a_quote
compatir: opinion - mid: incise
compiler: statement - high: incise obj_quote
compléter: statement - mid: incise que colon obj_only_not
complimenter: agreement obj low: incise obj_quote
comprendre: opinion - high: incise que si obj_only_not
compter: intention - high: que inf sur_quote
concéder: agreement à mid: incise que inf dat_que obj_quote colon
concevoir: opinion - high: que obj_quote
conclure: statement - mid: incise que obj_quote a_quote colon
condamner: accusation - high: incise que obj_quote colon obj_only_not
confesser: agreement à low: incise que inf dat_que obj_quote colon
confier: statement à mid: incise que inf dat_que obj_quote colon obj_only_not
confirmer: agreement à mid: incise que inf dat_que obj_quote colon obj_only_not
congratuler: agreement obj low: incise obj_quote
conjecturer: opinion - low: incise que si obj_quote
conjurer: demand obj mid: incise obj_de_inf colon
conseiller: demand à low: incise que de_inf dat_de_inf obj_quote colon
consentir: agreement - mid: incise que a_inf
considérer: opinion - mid: incise que inf obj_quote comme_quote obj_only_not
consigner: statement - mid: que obj_quote
consoler: statement obj mid: incise colon
conspuer: accusation obj low: incise obj_quote colon
constater: statement - mid: incise que obj_quote colon
contester: denial - mid: incise que inf obj_quote
contextualiser: statement - mid: incise
continuer: statement - high: incise colon
contre-argumenter: denial - low: incise que colon
contre-attaquer: denial - mid: incise colon
contredire: denial obj mid: incise que obj_quote colon
convaincre: claim obj high: que obj_de_inf
convenir: agreement - mid: incise que de_quote
convier: demand obj mid: a_inf obj_a_inf
convoquer: statement - high: obj_quote
corriger: denial - mid: incise que colon obj_only_not
corroborer: agreement - low: incise que obj_quote
coucher: statement - high: incise obj_quote
couiner: statement - mid: incise
couper: statement obj high: incise
cracher: accusation - mid: incise obj_quote colon
crachoter: statement - mid: incise obj_quote
craindre: opinion - low: incise que de_inf obj_quote obj_only_not
crâner: statement - low: incise
craquer: opinion - mid: incise colon
crier: statement à low: incise que de_inf dat_que dat_de_inf obj_quote de_quote a_quote colon
critiquer: accusation - mid: incise que obj_quote colon
croire: opinion - mid: incise que inf a_quote obj_only_not
daigner: agreement - mid: inf
débagouler: statement - low: incise obj_quote
déballer: statement - mid: incise obj_quote
débattre: question - mid: si
débiter: statement - mid: incise obj_quote
déblatérer: accusation - low: incise contre_quote colon
débriefer: opinion - mid: incise
décider: intention - high: que si de_inf obj_only_not
déclamer: statement - low: incise obj_quote colon
déclarer: statement à low: incise que inf dat_que obj_quote colon obj_only_not
décliner: denial - high: incise obj_quote
décocher: accusation à mid: incise obj_quote colon
décoder: opinion - mid: incise colon
déconseiller: demand à low: incise que de_inf dat_de_inf obj_quote
décortiquer: opinion - mid: incise
décourager: demand obj high: incise obj_de_inf
découvrir: statement - high: que si
décréter: claim - mid: incise que obj_quote colon
décrier: accusation - low: obj_quote
décrire: statement - mid: incise si obj_quote comme_quote colon obj_only_not
décrypter: opinion - mid: incise colon
déduire: opinion - mid: incise que
défendre: claim à high: incise que dat_de_inf obj_quote colon obj_only_not
défier: demand obj mid: incise obj_de_inf obj_quote colon
définir: opinion - mid: incise obj_quote comme_quote obj_only_not
dégainer: statement - mid: incise obj_quote colon
dégoiser: statement - low: incise colon
délirer: claim - low: incise
demander: demand à low: incise que si de_inf a_inf dat_de_inf obj_quote colon obj_only_not
démentir: denial - mid: incise que inf obj_quote colon obj_only_not
déminer: denial - high: incise
démonter: denial - mid: incise obj_quote
démontrer: claim - mid: incise que si obj_quote
dénier: denial à low: que inf dat_que obj_quote
dénigrer: accusation obj low: incise obj_quote
dénommer: opinion - high: obj_quote
dénoncer: accusation - mid: incise que obj_quote colon obj_only_not
dépeindre: statement - low: obj_quote comme_quote
déplorer: opinion - mid: incise que de_inf obj_quote colon obj_only_not
dérouler: statement - high: incise obj_quote
désamorcer: denial - high: incise
désapprouver: opinion - low: incise que obj_quote
désavouer: denial obj low: incise obj_quote
désespérer: opinion - mid: incise que de_inf de_quote
désigner: statement - high: obj_quote comme_quote
désirer: intention - high: que inf
détailler: statement - mid: incise que si obj_quote colon obj_only_not
détecter: statement - high: que
déterminer: opinion - high: que si
détester: opinion - high: que obj_quote
détromper: denial obj low: incise que
développer: statement - high: incise colon obj_only_not
deviner: opinion - mid: incise que si
deviser: statement - mid: incise
dévoiler: statement - mid: incise que si obj_quote colon obj_only_not
dézinguer: accusation obj mid: incise obj_quote
diagnostiquer: opinion - mid: incise que obj_quote comme_quote
dicter: demand à mid: incise obj_quote colon
diffuser: statement - high: obj_quote
dire: statement à low: incise que si inf de_inf dat_que dat_de_inf obj_quote colon obj_only_not
discerner: opinion - mid: que
disconvenir: agreement - low: que # negated only
discourir: statement - mid: incise sur_quote
discuter: question - high: si sur_quote
disposer: statement - high: que obj_only_not # of laws
disserter: statement - low: incise sur_quote
dissimuler: agreement - high: que inf # negated only
dissuader: demand obj high: obj_de_inf
distinguer: opinion - high: incise obj_quote
divaguer: claim - low: incise
divulguer: statement - mid: incise que si obj_quote
douter: opinion - low: incise que de_inf de_quote
dramatiser: opinion - low: incise
dresser: statement - high: obj_quote
ébruiter: statement - mid: que obj_quote
échanger: statement - high: incise colon
éclater: opinion - high: incise
écrire: statement à mid: incise que si de_inf dat_que dat_de_inf obj_quote colon obj_only_not
édicter: demand - mid: que obj_quote
égratigner: accusation obj mid: incise obj_quote
égrener: statement - mid: incise obj_quote colon
éluder: denial - mid: incise obj_quote
embrayer: statement - mid: incise
émettre: statement - high: que obj_quote
encenser: agreement obj low: incise obj_quote
enchaîner: statement - mid: incise que colon obj_only_not
encourager: demand obj mid: incise a_inf obj_a_inf obj_only_not
enfoncer: accusation - high: incise
engager: demand obj high: obj_a_inf
engueuler: accusation obj low: incise colon
enjoindre: demand à low: incise que dat_de_inf obj_quote colon
énoncer: statement - mid: incise que obj_quote colon
enrager: opinion - low: incise que de_inf colon
enseigner: statement à high: que dat_que obj_quote
entamer: statement - high: incise colon
entendre: intention - high: que inf
entériner: agreement - high: que obj_quote
entonner: statement - mid: incise obj_quote colon
entrevoir: opinion - high: que obj_quote
énumérer: statement - low: incise obj_quote colon
envisager: intention - mid: incise que de_inf obj_quote obj_only_not
envoyer: statement à high: incise dat_de_inf
épiloguer: statement - low: incise sur_quote
épingler: accusation obj mid: incise obj_quote colon
éreinter: accusation obj mid: incise obj_quote
ergoter: accusation - low: incise sur_quote
éructer: accusation - low: incise obj_quote colon
escompter: opinion - mid: que inf
espérer: opinion - low: incise que obj_quote
esquisser: statement - high: incise obj_quote
esquiver: denial - mid: incise obj_quote
estimer: opinion - low: incise que inf obj_quote colon obj_only_not
établir: statement - high: que si
étiqueter: opinion - mid: comme_quote
étriller: accusation obj mid: incise obj_quote
évaluer: opinion - mid: incise que si
évoquer: statement - high: incise que obj_quote colon obj_only_not
exagérer: claim - mid: incise
exalter: agreement - mid: incise obj_quote
exciper: claim - low: de_quote
exclure: denial - high: incise que de_inf obj_quote obj_only_not # mostly negated
exhorter: demand obj low: incise de_inf a_inf obj_de_inf obj_a_inf obj_quote a_quote colon
exiger: demand à mid: incise que de_inf dat_de_inf obj_quote colon obj_only_not
expliciter: statement - low: incise que si obj_quote colon
expliquer: statement à mid: incise que si inf dat_que obj_quote colon obj_only_not
exploser: opinion - high: incise colon
exposer: statement à high: incise que si dat_que obj_quote colon obj_only_not
exprimer: statement - mid: incise que obj_quote colon obj_only_not
extrapoler: opinion - low: incise que
exulter: opinion - low: incise colon
fabuler: claim - low: incise
faire: statement - high: incise # literary: fit-il
fanfaronner: claim - low: incise colon
fantasmer: opinion - mid: incise que
faxer: statement à mid: incise que obj_quote
feindre: claim - mid: de_inf
féliciter: agreement obj mid: incise obj_de_inf obj_quote de_quote colon
ferrailler: accusation - mid: incise contre_quote
finasser: statement - low: incise
finir: statement - high: incise colon
flatter: agreement obj mid: incise
flinguer: accusation obj mid: incise obj_quote colon
formuler: statement - mid: incise que obj_quote colon obj_only_not
fredonner: statement - low: incise obj_quote colon
frémir: opinion - mid: incise
fulminer: opinion - low: incise que contre_quote colon
fustiger: accusation - low: incise obj_quote colon
gager: opinion - mid: incise que
galéjer: statement - low: incise
garantir: promise à high: incise que inf dat_que obj_quote colon obj_only_not
gazouiller: statement - mid: incise
geindre: opinion - low: incise que colon
gémir: opinion - low: incise que obj_quote colon
glapir: statement - low: incise obj_quote colon
glisser: statement à mid: incise que dat_que dat_de_inf obj_quote colon obj_only_not
glorifier: agreement - mid: obj_quote
gloser: opinion - low: incise sur_quote
glousser: opinion - low: incise colon
gouailler: statement - low: incise
grasseyer: statement - low: incise
griffonner: statement - mid: incise obj_quote
grimacer: opinion - mid: incise
grincer: opinion - mid: incise colon
grogner: opinion - low: incise que obj_quote colon
grommeler: opinion - low: incise que obj_quote colon
gronder: accusation obj mid: incise obj_quote colon
gueuler: statement - low: incise que obj_quote colon
haleter: statement - mid: incise
halluciner: opinion - mid: incise
haranguer: demand obj low: incise colon
hasarder: statement - low: incise que obj_quote colon
héler: statement obj low: incise
hésiter: opinion - mid: incise si a_inf colon
honnir: accusation - mid: obj_quote
hoqueter: statement - low: incise obj_quote
houspiller: accusation obj low: incise obj_quote
huer: accusation obj mid: obj_quote
hurler: statement à low: incise que de_inf dat_de_inf obj_quote a_quote colon
identifier: opinion - high: comme_quote
ignorer: opinion - mid: incise que si obj_only_not
illustrer: statement - high: incise
imaginer: opinion - high: incise que si obj_only_not
implorer: demand obj low: incise que obj_de_inf obj_quote colon
imposer: demand à high: que de_inf dat_de_inf
improviser: statement - mid: incise obj_quote
imputer: accusation à mid: a_quote
inciter: demand obj high: a_inf obj_a_inf
incriminer: accusation obj low: obj_quote
indexer: accusation - mid: obj_quote
indiquer: statement à mid: incise que si inf dat_que obj_quote colon obj_only_not
inférer: opinion - low: que
infirmer: denial - mid: que obj_quote
informer: statement obj low: incise que si de_quote colon
injurier: accusation obj mid: incise obj_quote colon
inscrire: statement - high: obj_quote
insinuer: claim - low: incise que inf obj_quote colon
insister: statement - low: incise que sur_quote colon
instagrammer: statement - low: incise obj_quote
instruire: statement obj high: que obj_de_inf
insulter: accusation obj mid: incise obj_quote colon
intercéder: demand - mid: incise
interdire: demand à high: que de_inf dat_de_inf obj_only_not
interpeller/interpeler: question obj mid: incise si obj_quote colon
interpréter: opinion - mid: incise obj_quote comme_quote
interroger: question obj mid: incise si obj_quote colon obj_only_not
interrompre: statement obj high: incise colon
intervenir: statement - high: incise colon
intimer: demand à mid: dat_de_inf
intituler: statement - high: obj_quote
invectiver: accusation obj low: incise obj_quote colon
inviter: demand obj mid: incise a_inf obj_a_inf obj_quote a_quote colon obj_only_not
invoquer: claim - mid: incise que obj_quote colon obj_only_not
ironiser: opinion - low: incise que sur_quote colon
jacasser: statement - low: incise
japper: statement - mid: incise
jargonner: statement - low: incise
jaser: statement - mid: incise
jauger: opinion - mid: incise
jeter: statement à high: incise obj_quote colon obj_only_not
jubiler: opinion - low: incise que colon
juger: opinion - mid: incise que si inf obj_quote colon obj_only_not
jurer: promise à low: incise que inf de_inf dat_que obj_quote colon
justifier: claim - mid: incise que inf de_inf obj_quote de_quote colon obj_only_not
lâcher: statement - mid: incise que obj_quote colon obj_only_not
lancer: statement à mid: incise que dat_que dat_de_inf obj_quote colon obj_only_not
larmoyer: opinion - low: incise colon
légender: statement - low: incise obj_quote
lire: statement - high: obj_quote colon obj_only_not # peut-on lire
lister: statement - mid: incise obj_quote colon
livrer: statement - high: incise obj_quote colon
louanger: agreement obj low: incise obj_quote
louer: agreement - high: incise obj_quote obj_only_not
louvoyer: denial - mid: incise
mâchonner: statement - mid: incise obj_quote
mailer: statement à mid: incise que
maintenir: claim - high: incise que inf obj_quote obj_only_not
mander: statement à low: que dat_que # archaic
manifester: opinion - high: obj_quote
marmonner: statement - low: incise que obj_quote colon
marmotter: statement - low: incise que obj_quote colon
marronner: opinion - low: incise
marteler: claim - low: incise que inf obj_quote colon
maudire: accusation - mid: incise obj_quote colon
maugréer: opinion - low: incise que contre_quote colon
médire: accusation - low: incise de_quote
méditer: opinion - mid: incise
menacer: promise obj mid: incise que de_inf obj_de_inf obj_quote colon obj_only_not
mentionner: statement - mid: incise que inf obj_quote colon
mentir: claim à mid: incise sur_quote colon
miauler: statement - mid: incise
militer: demand - mid: incise que # militer pour que
minauder: statement - low: incise
minimiser: denial - mid: incise obj_quote
miser: opinion - mid: incise que sur_quote
modérer: denial - mid: incise obj_quote
monologuer: statement - low: incise
montrer: statement - high: incise que si obj_only_not
moquer: accusation obj low: incise obj_quote
moraliser: opinion - mid: incise
morigéner: accusation obj low: incise colon
motiver: claim - high: incise que obj_quote
moucher: accusation obj mid: incise obj_quote
mugir: statement - mid: incise
murmurer: statement à low: incise que dat_que dat_de_inf obj_quote colon
narguer: accusation obj mid: incise obj_quote colon
narrer: statement - low: incise que si obj_quote colon
nasiller: statement - low: incise
nier: denial - low: incise que inf obj_quote colon
nommer: opinion - high: obj_quote
noter: statement - mid: incise que obj_quote colon obj_only_not
notifier: statement à mid: incise que dat_que obj_quote colon
nuancer: opinion - low: incise que obj_quote colon
objecter: denial à low: incise que dat_que obj_quote colon
objurguer: demand obj low: incise obj_de_inf
observer: statement - mid: incise que obj_quote colon obj_only_not
obtempérer: agreement - mid: incise
officialiser: statement - mid: que obj_quote
offrir: promise à high: de_inf dat_de_inf obj_only_not
omettre: denial - mid: que de_inf
opiner: agreement - low: incise que colon
opposer: denial à high: incise que dat_que obj_quote colon
ordonner: demand à mid: incise que de_inf dat_de_inf obj_quote colon obj_only_not
oser: statement - high: incise inf colon
oublier: opinion - high: que si # n'oublie pas que
palabrer: statement - low: incise
papoter: statement - mid: incise
parader: claim - mid: incise
paraphraser: statement - low: incise obj_quote
parier: opinion - mid: incise que sur_quote
parler: statement à high: incise comme_quote de_quote colon
parodier: statement - mid: incise obj_quote
partager: agreement - high: incise obj_quote obj_only_not
parvenir: statement - high: a_inf # parvenir à dire
pavoiser: opinion - low: incise colon
peindre: statement - high: obj_quote comme_quote
penser: opinion - mid: incise que si inf a_quote obj_only_not
percevoir: opinion - high: que obj_quote comme_quote
permettre: agreement à high: que dat_de_inf
pérorer: claim - low: incise sur_quote colon
persifler/persiffler: accusation - low: incise que colon
persister: claim - mid: incise a_inf colon
persuader: claim obj high: que obj_de_inf
pester: opinion - low: incise que contre_quote colon
pétitionner: demand - mid: incise
philosopher: opinion - low: incise sur_quote colon
piaffer: opinion - mid: incise
piailler: statement - low: incise obj_quote colon
pilonner: accusation - high: incise obj_quote
pinailler: accusation - low: incise
piquer: accusation - high: incise
plaider: claim devant mid: incise que inf obj_quote contre_quote colon
plaisanter: opinion - low: incise que sur_quote colon
planifier: intention - high: que de_inf
plastronner: claim - low: incise colon
pleurer: opinion - mid: incise obj_quote colon obj_only_not
pleurnicher: opinion - low: incise que colon
plussoyer: agreement - low: incise
pointer: accusation - mid: incise que obj_quote colon obj_only_not
polémiquer: accusation - low: incise sur_quote colon
ponctuer: statement - mid: incise obj_quote
pondérer: opinion - mid: incise
pontifier: claim - low: incise
poser: question - high: incise obj_quote colon
positiver: opinion - low: incise
poster: statement - mid: incise que obj_quote colon obj_only_not
postfacer: statement - mid: obj_quote
postillonner: statement - low: incise
postuler: opinion - high: que
pouffer: opinion - low: incise colon
pourfendre: accusation obj low: incise obj_quote
poursuivre: statement - high: incise que colon obj_only_not
pousser: demand obj high: obj_a_inf
prêcher: demand - mid: incise que obj_quote colon
préciser: statement à low: incise que si inf dat_que obj_quote colon obj_only_not
préconiser: demand - low: incise que de_inf obj_quote colon
prédire: opinion à low: incise que si dat_que obj_quote colon
préfacer: statement - mid: obj_quote
préférer: opinion - high: incise que inf obj_quote obj_only_not
préjuger: opinion - mid: que de_quote
préluder: statement - low: incise
présager: opinion - mid: incise que obj_quote
prescrire: demand à mid: incise que de_inf dat_de_inf obj_quote obj_only_not
présenter: statement à high: comme_quote obj_only_not
pressentir: opinion - mid: incise que obj_quote
presser: demand obj mid: incise obj_de_inf colon
présumer: opinion - mid: incise que inf obj_quote
présupposer: opinion - mid: que
prétendre: claim - low: incise que inf a_inf obj_quote colon
prétexter: claim - low: incise que inf obj_quote colon
prévenir: statement obj mid: incise que obj_quote de_quote colon obj_only_not
prévoir: opinion - mid: incise que si de_inf obj_only_not
prier: demand obj mid: incise que obj_de_inf colon obj_only_not
proclamer: claim à mid: incise que inf dat_que obj_quote colon
proférer: accusation - mid: incise obj_quote colon
professer: claim - mid: incise que obj_quote colon
projeter: intention - high: de_inf
promettre: promise à low: incise que de_inf dat_que dat_de_inf obj_quote colon
promouvoir: claim - high: incise obj_quote
prôner: demand - low: incise que de_inf obj_quote colon
prononcer: statement - high: incise obj_quote colon obj_only_not
pronostiquer: opinion - low: incise que obj_quote colon
prophétiser: opinion - low: incise que obj_quote colon
proposer: demand à mid: incise que de_inf dat_de_inf obj_quote colon obj_only_not
protester: accusation - mid: incise que de_quote contre_quote colon
prouver: claim - high: incise que si
provoquer: accusation obj high: incise obj_quote colon
psalmodier: statement - low: incise obj_quote colon
publier: statement - high: incise obj_quote colon obj_only_not
qualifier: opinion - mid: comme_quote qualifier_de obj_only_not
quémander: demand - mid: incise de_inf obj_quote
quereller: accusation obj mid: incise
questionner: question obj mid: incise si obj_quote colon
rabâcher: statement - low: incise que obj_quote colon
rabrouer: accusation obj low: incise colon
raconter: statement à low: incise que si inf dat_que obj_quote colon obj_only_not
radoter: statement - low: incise que colon
rager: opinion - high: incise que contre_quote colon
railler: accusation obj low: incise que obj_quote colon
raisonner: opinion - mid: incise colon
rajouter: statement - mid: incise que colon obj_only_not
râler: opinion - low: incise que contre_quote colon
rappeler: statement à mid: incise que si inf dat_que dat_de_inf obj_quote colon obj_only_not
rapporter: statement à mid: incise que si inf dat_que obj_quote colon obj_only_not
rassurer: statement obj mid: incise que obj_quote colon
ratiociner: opinion - low: incise
réaffirmer: claim à low: incise que inf dat_que obj_quote colon
réagir: statement - mid: incise colon
réaliser: opinion - high: que si obj_only_not
réassurer: claim obj mid: incise que
rebaptiser: opinion - high: obj_quote
rebondir: statement - high: incise colon
recadrer: accusation obj mid: incise obj_quote colon
récapituler: statement - low: incise obj_quote colon
recenser: statement - high: incise obj_quote
récidiver: statement - mid: incise colon
réciter: statement - mid: incise obj_quote colon
réclamer: demand à mid: incise que de_inf obj_quote colon obj_only_not
recommander: demand à low: incise que de_inf dat_de_inf obj_quote colon obj_only_not
recommencer: statement - high: incise colon
reconfirmer: agreement à low: incise que dat_que obj_quote
réconforter: statement obj mid: incise
reconnaître: agreement à mid: incise que inf dat_que obj_quote colon obj_only_not
récriminer: accusation - low: incise contre_quote colon
rectifier: denial - low: incise que obj_quote colon
récuser: denial - low: incise que inf obj_quote
redéclarer: statement - low: que
redemander: demand à low: incise que si dat_de_inf obj_quote colon
rédiger: statement - high: obj_quote
redire: statement à low: incise que inf dat_que dat_de_inf obj_quote colon
redouter: opinion - low: incise que de_inf obj_quote
réexpliquer: statement à low: incise que si dat_que
réfléchir: opinion - mid: incise si sur_quote colon
reformuler: statement - low: incise obj_quote colon
refuser: denial - mid: incise que de_inf obj_quote colon obj_only_not
réfuter: denial - low: incise que inf obj_quote colon
regarder: opinion - high: comme_quote obj_only_not # regarder X comme « … »
regretter: opinion - low: incise que inf de_inf obj_quote colon obj_only_not
réinterroger: question obj low: incise si colon
réitérer: statement - low: incise que obj_quote colon
rejeter: denial - high: incise que obj_quote comme_quote colon obj_only_not
relancer: statement obj high: incise colon obj_only_not
relater: statement - low: incise que si inf obj_quote colon
relativiser: opinion - low: incise que obj_quote colon
relayer: statement - mid: incise que obj_quote
relever: statement - high: incise que obj_quote colon obj_only_not
remarquer: statement - mid: incise que colon obj_only_not
rembarrer: accusation obj low: incise obj_quote
remercier: statement obj mid: incise obj_quote de_quote colon obj_only_not
renâcler: denial - low: incise a_inf
renchérir: statement - low: incise que colon
renier: denial - mid: incise obj_quote
renoncer: denial - high: incise a_inf
renseigner: statement obj mid: incise que
renvoyer: statement - high: incise
répandre: statement - high: que obj_quote
repartir: statement - high: incise # literary: reply
repérer: statement - high: que
répéter: statement à mid: incise que inf dat_que dat_de_inf obj_quote colon obj_only_not
replacer: statement - high: incise
répliquer: statement à mid: incise que dat_que obj_quote colon
répondre: statement à mid: incise que inf dat_que dat_de_inf obj_quote colon obj_only_not
repousser: denial - high: incise obj_quote
repréciser: statement - low: incise que
reprendre: statement - high: incise que obj_quote colon obj_only_not
représenter: opinion - high: comme_quote obj_only_not
réprimander: accusation obj low: incise obj_quote colon
reprocher: accusation à low: incise que dat_que dat_de_inf obj_quote colon
réprouver: accusation - low: incise obj_quote
requérir: demand - mid: incise que de_inf obj_quote
respirer: opinion - high: incise
ressasser: statement - low: incise que obj_quote colon
ressentir: opinion - high: que comme_quote
résumer: statement - mid: incise que obj_quote colon obj_only_not
retenir: opinion - high: incise que
retoquer: denial - mid: incise obj_quote
rétorquer: denial à low: incise que dat_que obj_quote colon
retracer: statement - mid: incise si obj_quote
retranscrire: statement - mid: obj_quote
rétropédaler: denial - low: incise colon
retweeter: statement - mid: incise obj_quote
révéler: statement à mid: incise que si inf dat_que obj_quote colon obj_only_not
revendiquer: claim - mid: incise que inf de_inf obj_quote obj_only_not
revenir: statement - high: sur_quote
rêver: intention - mid: incise que de_inf de_quote
ricaner: opinion - low: incise que colon
ridiculiser: accusation obj mid: incise obj_quote
rigoler: opinion - low: incise que colon
riposter: denial à mid: incise que obj_quote colon
rire: opinion - mid: incise de_quote colon
ronchonner: opinion - low: incise que colon
roucouler: statement - mid: incise
rouspéter: opinion - low: incise que contre_quote colon
rugir: opinion - low: incise que colon
ruminer: opinion - mid: incise que obj_quote
s'abstenir: denial - mid: de_inf
s'accorder: agreement - mid: que a_inf
s'accuser: accusation - low: incise de_inf de_quote
s'adresser: statement à high: colon
s'affliger: opinion - low: incise que de_inf de_quote
s'affoler: opinion - mid: incise colon
s'agacer: opinion - low: incise que de_inf de_quote contre_quote colon
s'alarmer: opinion - low: incise que de_inf de_quote colon
s'amuser: opinion - mid: incise a_inf de_quote colon
s'apercevoir: opinion - mid: que
s'apitoyer: opinion - low: incise sur_quote
s'assurer: opinion - high: incise
s'attendre: opinion - mid: que a_inf
s'attendrir: opinion - mid: incise colon
s'attrister: opinion - low: incise que de_inf de_quote
s'autocritiquer: agreement - low: incise
s'autoféliciter: agreement - low: incise que
s'autoproclamer: claim - mid: obj_quote
s'avouer: agreement - mid: obj_quote # with an adjective
s'ébahir: opinion - low: incise que de_quote
s'écharper: accusation - mid: incise
s'écrier: statement - low: incise que obj_quote colon
s'égayer: opinion - mid: incise
s'égosiller: statement - low: incise colon
s'emballer: opinion - mid: incise
s'émerveiller: opinion - low: incise que de_inf de_quote colon
s'émouvoir: opinion - low: incise que de_inf de_quote colon
s'emporter: opinion - low: incise contre_quote colon
s'énerver: opinion - mid: incise que contre_quote colon
s'enflammer: opinion - mid: incise colon
s'engager: promise à mid: incise que a_inf
s'enhardir: statement - mid: incise a_inf
s'enorgueillir: opinion - low: incise que de_inf de_quote
s'enquérir: question - low: incise si de_quote
s'entendre: agreement - high: que
s'enthousiasmer: opinion - low: incise que colon
s'épancher: statement - low: incise sur_quote
s'époumoner: statement - low: incise colon
s'épouvanter: opinion - low: incise que
s'esclaffer: opinion - low: incise colon
s'estimer: opinion - mid: de_inf obj_quote # with an adjective
s'étendre: statement - high: sur_quote
s'étonner: opinion - low: incise que si de_inf de_quote colon
s'étouffer: opinion - mid: incise
s'étrangler: opinion - mid: incise que colon
s'exalter: opinion - low: incise
s'exaspérer: opinion - low: incise que de_quote colon
s'exclamer: statement - low: incise que obj_quote colon
s'excuser: statement à mid: incise de_inf de_quote colon
s'expliquer: statement devant mid: incise sur_quote colon
s'exprimer: statement devant mid: incise sur_quote colon
s'extasier: opinion - low: incise que sur_quote colon
s'horrifier: opinion - low: incise que
s'imaginer: opinion - mid: que inf
s'impatienter: opinion - low: incise que de_inf de_quote colon
s'indigner: opinion - low: incise que de_inf de_quote contre_quote colon
s'indisposer: opinion - low: incise
s'informer: question - mid: incise si de_quote
s'inquiéter: opinion - low: incise que si de_inf de_quote colon
s'insurger: opinion - low: incise que contre_quote colon
s'interdire: denial - mid: de_inf obj_quote
s'interroger: question - low: incise si obj_quote sur_quote colon
s'interrompre: statement - mid: incise colon
s'irriter: opinion - low: incise que de_inf de_quote colon
s'offenser: opinion - low: incise que de_quote
s'offusquer: opinion - low: incise que de_inf de_quote colon
s'opposer: denial - high: que a_quote
s'outrer: opinion - low: incise que de_quote
saluer: agreement - mid: incise que obj_quote comme_quote colon obj_only_not
sangloter: opinion - low: incise que colon
savoir: opinion - high: que si inf
savourer: opinion - mid: incise obj_quote colon
scander: statement - low: incise que obj_quote colon
schématiser: statement - mid: incise
se cabrer: denial - mid: incise
se chamailler: accusation - mid: incise
se confier: statement à mid: incise que colon
se considérer: opinion - mid: comme_quote
se consoler: opinion - mid: incise de_inf de_quote
se crisper: opinion - mid: incise
se croire: opinion - mid: que obj_quote # with an adjective
se déclarer: statement - mid: incise obj_quote
se décrire: statement - low: comme_quote
se dédire: denial - low: incise de_quote
se défausser: denial - low: incise
se défendre: denial - mid: incise que de_inf de_quote colon
se définir: statement - mid: comme_quote
se délecter: opinion - low: incise de_quote
se demander: question - low: incise si colon
se désespérer: opinion - low: incise que de_inf de_quote
se désoler: opinion - low: incise que de_inf de_quote colon
se désolidariser: denial - low: incise de_quote
se dire: opinion - mid: incise que inf obj_quote colon # with an adjective: statement
se disculper: denial - mid: incise
se douter: opinion - mid: que
se fâcher: opinion - mid: incise colon
se féliciter: agreement - low: incise que de_inf de_quote colon
se figurer: opinion - low: que inf
se flatter: claim - low: incise que de_inf de_quote
se gargariser: opinion - low: incise de_quote
se gausser: accusation - low: incise de_quote
se glorifier: claim - low: incise que de_inf de_quote
se hasarder: statement - mid: incise a_inf
se juger: opinion - mid: obj_quote
se jurer: promise - low: que de_inf
se justifier: claim devant mid: incise de_inf de_quote colon
se lâcher: statement - mid: incise colon
se lamenter: opinion - low: incise que de_inf sur_quote colon
se languir: opinion - low: incise de_inf
se livrer: statement - high: incise colon
se marrer: opinion - low: incise colon
se montrer: opinion - high: incise colon # with an adjective
se moquer: accusation - mid: incise que de_quote
se navrer: opinion - low: incise que de_quote
se persuader: opinion - mid: que de_inf
se plaindre: accusation - low: incise que de_inf de_quote colon
se présenter: statement - high: comme_quote colon
se prétendre: claim - low: obj_quote # with an adjective
se prévaloir: claim - mid: de_inf de_quote
se proclamer: claim - mid: obj_quote
se promettre: promise - low: que de_inf
se prononcer: opinion - mid: incise sur_quote contre_quote
se qualifier: statement - high: qualifier_de
se quereller: accusation - mid: incise
se radoucir: statement - mid: incise
se rappeler: statement - low: incise que si inf obj_quote colon
se rassurer: opinion - mid: incise colon
se raviser: denial - low: incise colon
se rebeller: opinion - mid: incise contre_quote
se rebiffer: denial - low: incise colon
se réclamer: claim - mid: de_quote
se récrier: denial - low: incise que colon
se refuser: denial - mid: a_inf
se réjouir: opinion - low: incise que de_inf de_quote colon
se remémorer: statement - low: incise que inf obj_quote
se rengorger: opinion - low: incise que de_quote
se repentir: opinion - low: incise de_inf de_quote
se répéter: statement - mid: que obj_quote
se reprendre: statement - mid: incise colon
se résigner: agreement - mid: incise que a_inf colon
se résoudre: intention - mid: a_inf
se ressaisir: statement - mid: incise
se rétracter: denial - mid: incise colon
se révéler: opinion - high: colon # as an adjective shows: no statement
se revendiquer: claim - mid: obj_quote comme_quote
se révolter: opinion - mid: incise que contre_quote colon
se risquer: statement - mid: incise a_inf colon
se scandaliser: opinion - low: incise que de_inf de_quote colon
se soucier: opinion - mid: incise que de_inf de_quote
se souvenir: statement - mid: incise que si inf de_inf de_quote colon
se targuer: claim - low: incise que de_inf de_quote
se vanter: claim - low: incise que de_inf de_quote colon
se vexer: opinion - low: incise colon
se vouloir: opinion - mid: obj_quote
sentir: opinion - high: que
seriner: statement à low: incise que dat_que obj_quote colon
sermonner: accusation obj low: incise obj_quote colon
siffler: statement - high: incise obj_quote colon
signaler: statement à mid: incise que si inf dat_que obj_quote colon obj_only_not
signifier: statement à high: incise obj_quote obj_only_not
simplifier: statement - high: incise
situer: statement - high: incise
solliciter: demand - mid: incise que de_inf obj_quote obj_only_not
sommer: demand obj low: incise obj_de_inf colon
sonder: question obj high: incise si
songer: opinion - mid: incise que a_inf colon
souffler: statement à mid: incise que dat_que dat_de_inf obj_quote colon obj_only_not
souhaiter: demand à mid: incise que inf dat_de_inf obj_quote obj_only_not
soulever: statement - high: que obj_quote
souligner: statement à low: incise que si inf dat_que obj_quote colon obj_only_not
soupçonner: accusation obj low: incise que obj_de_inf obj_quote qualifier_de
soupeser: opinion - mid: incise
soupirer: opinion - low: incise que obj_quote colon
sourire: opinion - mid: incise colon
sous-entendre: claim - low: incise que obj_quote
sous-titrer: statement - low: obj_quote
souscrire: agreement - high: a_quote
soutenir: claim - high: incise que inf obj_quote colon obj_only_not
spécifier: statement - low: incise que si obj_quote colon
spéculer: opinion - mid: incise que si sur_quote
statuer: opinion - mid: incise que
stigmatiser: accusation - mid: incise obj_quote colon
stipuler: statement - low: incise que obj_quote # of laws, contracts
subodorer: opinion - low: incise que obj_quote
suggérer: demand à mid: incise que de_inf dat_que dat_de_inf obj_quote colon
supplier: demand obj low: incise que obj_de_inf obj_quote colon
supposer: opinion - mid: incise que inf obj_quote
supputer: opinion - low: incise que si
surenchérir: statement - mid: incise que colon
surligner: statement - high: incise
surnommer: opinion - high: obj_quote
sursauter: opinion - mid: incise colon
survendre: claim - mid: incise
suspecter: accusation obj low: que obj_de_inf obj_quote qualifier_de
susurrer: statement à low: incise que dat_que obj_quote colon
synthétiser: statement - mid: incise obj_quote colon
tabler: opinion - mid: que sur_quote
tacler/tâcler: accusation obj mid: incise obj_quote colon
tancer: accusation obj low: incise obj_quote colon
taquiner: accusation obj mid: incise obj_quote colon
taxer: accusation obj mid: qualifier_de
télégraphier: statement à low: incise que dat_de_inf obj_quote colon
téléphoner: statement à mid: incise que colon
témoigner: statement devant mid: incise que inf obj_quote de_quote colon obj_only_not
tempérer: denial - mid: incise que obj_quote colon
tempêter: opinion - low: incise que contre_quote colon
temporiser: denial - mid: incise colon
tenter: statement - high: incise colon
tergiverser: opinion - mid: incise
terminer: statement - high: incise colon
texter: statement à mid: incise que obj_quote
théoriser: opinion - low: incise que obj_quote colon
tiquer: opinion - low: incise sur_quote
titrer: statement - mid: incise que obj_quote colon
tonitruer: opinion - low: incise colon
tonner: opinion - mid: incise que contre_quote colon
traduire: statement - high: incise obj_quote
traiter: accusation obj high: comme_quote qualifier_de obj_only_not
trancher: opinion - mid: incise que si obj_quote colon obj_only_not
tranquilliser: opinion obj low: incise
transcrire: statement - mid: obj_quote
transmettre: statement à high: incise que dat_que obj_quote obj_only_not
trépigner: opinion - mid: incise colon
tressaillir: opinion - mid: incise
triompher: opinion - high: incise colon
troller: accusation obj mid: incise
trompeter: claim - low: incise que obj_quote
trouver: opinion - high: incise que si obj_quote obj_only_not
tweeter: statement - low: incise que obj_quote colon
vagir: statement - mid: incise
valider: agreement - high: incise que obj_quote obj_only_not
vanner: accusation obj mid: incise obj_quote colon
vanter: agreement - mid: incise obj_quote obj_only_not
vaticiner: opinion - low: incise que
vendre: claim - high: incise
vérifier: statement - high: que
vilipender: accusation obj low: incise obj_quote colon
vitupérer: accusation - low: incise que obj_quote contre_quote colon
vociférer: statement - low: incise que obj_quote contre_quote colon
voir: opinion - high: que obj_quote comme_quote obj_only_not
vomir: accusation - high: incise obj_quote
vouloir: intention - high: que inf obj_only_not # que in the conditional only
vulgariser: statement - mid: incise
zézayer: statement - low: incise obj_quote
zozoter: statement - low: incise obj_quote
]]

-- Sets of constructions by their text: many verbs have the same.
local sets = {}

local function to_set(text)
   local set = sets[text]
   if not set then
      set = {}
      for name in text:gmatch "[%l_]+" do
         set[name] = true
      end
      sets[text] = set
   end
   return set
end

---@type dixit.fr.Cue[]
cues.verbs = {}
for lemma, also, class, addressee, ambiguity, constructions in
   ROWS:gmatch "([^:/\n]+)/?([^:\n]*): (%l+) (%S+) (%l+): ([%l_ ]+)[^\n]*\n"
do
   cues.verbs[#cues.verbs + 1] = {
      lemma = lemma,
      also = also ~= "" and also or nil,
      class = class,
      addressee = addressee ~= "-" and addressee or nil,
      ambiguity = ambiguity,
      constructions = to_set(constructions),
   }
end

return cues
