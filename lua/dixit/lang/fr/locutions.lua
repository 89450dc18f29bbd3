--- French locutions of speech and thought: a verb with a complement that has lost its own meaning (mettre en garde,
--- faire savoir, exprimer son inquiétude).
---
--- Compiled from general knowledge of French. Sorted, one locution a line, accents ignored:
---
---    verb | complement: class ambiguity: constructions
---
--- complement: without determiner, singular, masculine; its plural and feminine are found too, and determiners,
--- adjectives and adverbs before it (exprimé sa profonde inquiétude). class, ambiguity and constructions are those of
--- cues.lua.

local locutions = {}

local ROWS <const> = [[
accorder | entretien: statement low: colon
accorder | interview: statement low: colon
accréditer | idée: claim low: que
accréditer | thèse: claim low: que
adresser | avertissement: demand low: que colon
adresser | condoléances: statement low: colon
adresser | courrier: statement low: colon
adresser | félicitations: agreement low: colon
adresser | lettre: statement low: colon
adresser | message: statement low: que colon
adresser | mise en garde: demand low: que colon
adresser | remerciements: statement low: colon
adresser | reproches: accusation low: colon
afficher | confiance: opinion low: que colon
afficher | optimisme: opinion low: incise colon
afficher | soutien: agreement low: colon
aller | dans le même sens: agreement low: incise colon
aller | plus loin: statement low: incise colon
annoncer | couleur: statement low: incise colon
annoncer | décision de: intention low: de_inf
annoncer | intention de: intention low: de_inf
appeler | à ce: demand low: que
appeler | chat un chat: statement low: incise
appeler | de ses vœux: demand low: obj_quote
apporter | contradiction: denial low: incise colon
apporter | démenti: denial low: colon
apporter | précision: statement low: colon
apporter | précisions: statement low: colon
apporter | soutien: agreement low: colon
attirer | attention: statement low: que colon sur_quote
avancer | argument: claim low: que
avancer | hypothèse: opinion low: que de_inf
avancer | idée: claim low: que de_inf
avoir | assurance: opinion low: que de_inf
avoir | bon espoir: opinion low: que de_inf
avoir | certitude: opinion low: que de_inf
avoir | conscience: opinion low: que de_quote
avoir | conviction: opinion low: que de_inf
avoir | doute: opinion low: si sur_quote
avoir | doutes: opinion low: que sur_quote
avoir | espoir: opinion low: que de_inf
avoir | foi: opinion low: que
avoir | formule: statement low: colon
avoir | hâte: opinion low: que de_inf
avoir | honte: opinion low: que de_inf
avoir | idée: opinion low: que de_inf
avoir | impression: opinion low: que de_inf colon
avoir | intention: intention high: de_inf
avoir | mot: statement low: colon
avoir | mots: statement low: colon
avoir | peur: opinion low: que de_inf
avoir | phrase: statement low: colon
avoir | pressentiment: opinion low: que de_inf
avoir | sensation: opinion low: que de_inf
avoir | sentiment: opinion low: que de_inf
avoir | souvenir: opinion low: que de_inf
balayer | d'un revers de main: denial low: incise obj_quote
battre | coulpe: agreement low: incise colon
battre | en brèche: denial low: obj_quote
botter | en touche: denial low: incise colon
brandir | menace: promise low: que de_inf de_quote
briser | silence: statement low: incise colon
calmer | jeu: denial low: incise colon
camper | sur ses positions: denial low: incise colon
caresser | espoir: opinion low: que de_inf
chercher | à savoir: question low: si
clamer | innocence: denial low: incise colon
clouer | au pilori: accusation low: obj_quote
compter | sur le fait: opinion low: que
confirmer | volonté de: intention low: de_inf
consentir | à ce: agreement low: que
coucher | sur le papier: statement low: obj_quote
couper | court: denial low: incise colon
couvrir | d'éloges: agreement low: obj_quote
crier | à l'injustice: accusation low: incise colon
crier | désespoir: opinion low: incise colon
crier | haro: accusation low: contre_quote
crier | victoire: opinion low: incise colon
croire | comprendre: opinion low: que
croire | savoir: claim low: incise que
décliner | tout commentaire: denial low: incise
défendre | idée: claim low: que de_inf
défendre | thèse: claim low: que
demander | à ce: demand low: que
demander | comptes: demand low: colon
demander | pardon: statement low: de_inf colon
dénoncer | fait: accusation low: que
déplorer | fait: opinion low: que
dire | bien: agreement low: de_quote
dire | confiance: opinion low: colon de_quote
dire | haut et fort: claim low: que colon
dire | inquiétude: opinion low: colon de_quote
dire | mal: accusation low: de_quote
dire | merci: statement low: colon a_quote
dire | non: denial low: colon a_quote
dire | oui: agreement low: colon a_quote
dire | stop: demand low: colon a_quote
dire | tout haut: statement low: que obj_quote
donner | accord: agreement low: que
donner | alerte: demand low: colon
donner | assurance: promise low: que de_inf
donner | aval: agreement low: a_quote
donner | avis: opinion low: colon sur_quote
donner | consigne: demand low: que de_inf dat_de_inf
donner | détails: statement low: colon sur_quote
donner | feu vert: agreement low: a_quote
donner | feu vert pour: agreement high: que inf
donner | impression: opinion high: que de_inf
donner | instruction: demand low: que de_inf dat_de_inf
donner | interview: statement low: colon
donner | lecture: statement low: de_quote
donner | ordre: demand low: que de_inf dat_de_inf colon
donner | parole: promise low: que de_inf
donner | point de vue: opinion low: colon sur_quote
donner | pour consigne: demand low: de_inf dat_de_inf
donner | pour instruction: demand low: de_inf dat_de_inf
donner | précisions: statement low: colon sur_quote
donner | ton: statement low: incise colon
donner | version: statement low: colon
dresser | constat: statement low: que colon de_quote
dresser | portrait: statement low: de_quote
écarter | hypothèse: denial low: que de_inf
écarter | idée: denial low: que de_inf
écrire | noir sur blanc: statement low: que obj_quote
élever | voix: statement low: incise colon
émettre | avis: opinion low: que
émettre | doutes: opinion low: que sur_quote
émettre | hypothèse: opinion low: que de_inf
émettre | idée: opinion low: que de_inf
émettre | réserves: opinion low: colon sur_quote
émettre | souhait: demand low: que de_inf
émettre | vœu: demand low: que de_inf
enfoncer | clou: statement low: incise colon
entendre | dire: statement low: que
entrer | dans les détails: statement low: incise colon
envoyer | message: statement low: que colon
être | affirmatif: claim low: incise colon
être | aux anges: opinion low: incise colon
être | catastrophé: opinion low: incise que colon
être | catégorique: claim low: incise colon sur_quote
être | certain: opinion low: que de_inf colon
être | choqué: opinion low: que de_inf colon
être | clair: statement low: incise colon
être | confiant: opinion low: incise que colon
être | conscient: opinion low: que de_quote
être | contre: denial low: incise colon
être | convaincu: opinion low: que de_inf colon de_quote
être | d'accord: agreement low: incise que de_inf
être | d'avis: opinion low: que de_inf
être | déçu: opinion low: que de_inf colon de_quote
être | désolé: opinion low: que de_inf colon
être | effaré: opinion low: que de_inf colon
être | étonné: opinion low: que de_inf colon de_quote
être | favorable: agreement low: a_quote
être | fier: opinion low: que de_inf colon
être | formel: claim low: incise colon sur_quote
être | heureux: opinion low: que de_inf colon
être | horrifié: opinion low: que de_inf colon
être | indigné: opinion low: que de_inf colon
être | inquiet: opinion low: que colon
être | las: opinion low: que de_inf
être | même avis: agreement low: incise colon
être | navré: opinion low: que de_inf colon
être | obligé d'admettre: agreement low: que inf
être | opposé: denial low: a_quote
être | optimiste: opinion low: incise colon
être | outré: opinion low: que de_inf colon
être | partagé: opinion low: incise colon
être | partisan: agreement low: de_inf de_quote
être | persuadé: opinion low: que de_inf colon de_quote
être | pessimiste: opinion low: incise colon
être | plus direct: statement low: incise colon
être | plus nuancé: opinion low: incise colon
être | ravi: opinion low: que de_inf colon
être | réservé: opinion low: incise colon
être | révolté: opinion low: que de_inf colon
être | satisfait: opinion low: que de_inf colon
être | sceptique: opinion low: incise colon sur_quote
être | soulagé: opinion low: que de_inf colon
être | stupéfait: opinion low: que de_inf colon
être | sûr: opinion low: que de_inf colon
être | sur la même longueur d'onde: agreement low: incise colon
être | surpris: opinion low: que si de_inf colon
être | triste: opinion low: que de_inf colon
être | unanime: opinion low: incise que a_inf colon
évoquer | fait: statement low: que
évoquer | hypothèse: opinion low: que de_inf de_quote
évoquer | possibilité: opinion low: que de_inf
exprimer | avis: opinion low: que
exprimer | colère: opinion low: colon sur_quote
exprimer | conviction: opinion low: que
exprimer | crainte: opinion low: que de_inf
exprimer | désaccord: denial low: colon
exprimer | désir: demand low: que de_inf
exprimer | doutes: opinion low: colon sur_quote
exprimer | espoir: opinion low: que de_inf
exprimer | gratitude: statement low: colon
exprimer | indignation: opinion low: colon
exprimer | inquiétude: opinion low: que colon sur_quote
exprimer | opinion: opinion low: colon sur_quote
exprimer | préoccupation: opinion low: colon sur_quote
exprimer | refus: denial low: de_inf
exprimer | regret: opinion low: que de_inf
exprimer | regrets: opinion low: colon de_quote
exprimer | satisfaction: opinion low: que colon
exprimer | solidarité: agreement low: colon
exprimer | souhait: demand low: que de_inf
exprimer | soutien: agreement low: colon
exprimer | tristesse: opinion low: que colon
exprimer | volonté: intention low: que de_inf
exprimer | vœu: demand low: que de_inf
faire | allusion: statement low: a_quote
faire | amende honorable: agreement low: incise colon
faire | annonce: statement low: colon
faire | apologie: agreement low: de_quote
faire | aucun doute: opinion low: que
faire | aveu: agreement low: que de_quote
faire | circuler l'idée: claim low: que
faire | comparaison: opinion low: colon
faire | comprendre: statement low: que si dat_que colon
faire | confidence: statement low: colon
faire | connaître: statement low: que obj_quote dat_que
faire | constat: statement low: que colon de_quote
faire | constater: statement low: que
faire | courir le bruit: claim low: que
faire | craindre: opinion high: que
faire | croire: claim low: que inf dat_que
faire | déclaration: statement low: colon
faire | demande: demand low: que de_inf
faire | doute: opinion low: que
faire | écho: agreement low: a_quote
faire | éloge: agreement low: de_quote
faire | entendre: statement low: que obj_quote
faire | état: statement low: de_quote
faire | grief: accusation low: que de_inf dat_de_inf
faire | gros yeux: accusation low: incise colon
faire | hypothèse: opinion low: que
faire | leçon: accusation low: colon a_quote
faire | mea culpa: agreement low: incise colon
faire | mention: statement low: de_quote
faire | mine: claim low: de_inf
faire | mise au point: statement low: colon
faire | moue: opinion low: incise colon
faire | noter: statement low: que dat_que
faire | observer: statement low: incise que dat_que colon
faire | parallèle: opinion low: colon
faire | pari: opinion low: que de_inf
faire | part: statement low: de_quote
faire | passer le message: statement low: que colon
faire | peine: opinion low: que de_inf
faire | point: statement low: colon sur_quote
faire | pression pour: demand low: que inf
faire | procès: accusation low: de_quote
faire | promesse: promise low: que de_inf
faire | proposition: demand low: de_inf colon
faire | récit: statement low: colon de_quote
faire | référence: statement low: a_quote
faire | remarque: statement low: que colon
faire | remarquer: statement low: incise que inf dat_que colon
faire | remonter: statement low: que obj_quote
faire | reproche: accusation low: que de_inf dat_de_inf
faire | savoir: statement low: incise que inf obj_quote dat_que colon
faire | serment: promise low: que de_inf
faire | sortie: statement low: colon contre_quote
faire | souhait: demand low: que de_inf
faire | valoir: claim low: incise que inf obj_quote dat_que colon
faire | vœu: demand low: que de_inf
fermer | porte: denial low: a_quote
former | vœu: demand low: que de_inf
formuler | critiques: accusation low: colon
formuler | demande: demand low: de_inf colon
formuler | espoir: opinion low: que de_inf
formuler | hypothèse: opinion low: que
formuler | réserves: opinion low: colon sur_quote
formuler | souhait: demand low: que de_inf
formuler | vœu: demand low: que de_inf
garder | espoir: opinion low: que de_inf
hausser | ton: accusation low: incise colon
insister | pour: demand low: que inf
insister | sur le fait: statement low: que
inventer | expression: statement low: obj_quote
inviter | à ce: demand low: que
jeter | doute: opinion low: sur_quote
jeter | huile sur le feu: opinion low: incise colon
jeter | pavé dans la mare: statement low: incise colon
jouer | apaisement: denial low: incise colon
jurer | grands dieux: promise low: que colon
laisser | croire: claim low: que dat_que
laisser | échapper: statement low: incise obj_quote colon
laisser | éclater sa colère: opinion low: incise colon
laisser | entendre: claim low: incise que dat_que colon
laisser | entrevoir: opinion low: que obj_quote
laisser | espérer: opinion high: que
laisser | penser: opinion high: que
laisser | planer le doute: opinion low: si sur_quote
laisser | présager: opinion high: que obj_quote
laisser | sous-entendre: claim low: que
laisser | supposer: opinion high: que
laisser | tomber: statement low: incise colon
lancer | à la cantonade: statement low: incise colon
lancer | alerte: demand low: colon
lancer | appel: demand low: a_inf colon
lancer | avertissement: demand low: que colon
lancer | cri d'alarme: demand low: colon
lancer | cri du cœur: demand low: colon
lancer | message: demand low: colon
lancer | mise en garde: demand low: que colon
lancer | pique: accusation low: colon
lancer | ultimatum: demand low: colon
lever | voile: statement low: colon sur_quote
livrer | analyse: opinion low: colon
livrer | message: statement low: colon
livrer | version: statement low: colon
manifester | désaccord: denial low: colon
manifester | volonté: intention low: de_inf
marquer | accord: agreement low: a_quote
marquer | opposition: denial low: a_quote
marteler | volonté: intention low: de_inf
mener | charge: accusation low: colon contre_quote
mettre | à l'index: accusation low: obj_quote
mettre | accent: statement low: sur_quote
mettre | au défi: demand low: obj_de_inf colon
mettre | au pilori: accusation low: obj_quote
mettre | bémol: denial low: incise colon
mettre | choses au clair: statement low: incise colon
mettre | doigt: statement low: sur_quote
mettre | en avant: statement low: obj_quote que
mettre | en cause: accusation mid: obj_quote
mettre | en demeure: demand low: obj_de_inf
mettre | en doute: opinion low: obj_quote
mettre | en évidence: statement low: que obj_quote
mettre | en exergue: statement low: obj_quote
mettre | en garde: demand low: incise que obj_de_inf colon contre_quote
mettre | en lumière: statement low: que obj_quote
mettre | en question: opinion low: obj_quote
mettre | en relief: statement low: que obj_quote
mettre | main au feu: claim low: que
mettre | pieds dans le plat: statement low: incise colon
mettre | points sur les i: statement low: incise colon
mettre | sur le compte: opinion low: de_quote
militer | pour: demand low: que inf
modérer | propos: denial low: incise colon
monter | au créneau: statement low: incise colon
monter | au front: statement low: incise colon
nier | en bloc: denial low: incise
nourrir | espoir: opinion low: que de_inf
noyer | poisson: denial low: incise colon
opposer | démenti: denial low: colon
opposer | fin de non-recevoir: denial low: colon
opposer | refus: denial low: colon
ouvrir | porte: agreement low: a_quote
parler | à cœur ouvert: statement low: colon sur_quote
parler | de: statement low: de_quote
parler | fait: statement low: que
partager | avis: agreement low: que de_quote
partager | constat: agreement low: que de_quote
partager | idée: agreement low: que
partir | constat: opinion low: que
partir | principe: opinion low: que
passer | à l'offensive: accusation low: incise colon
passer | aux aveux: agreement low: incise colon
passer | message: statement low: que colon
passer | savon: accusation low: colon a_quote
persister | et signer: claim low: incise que colon
peser | mots: statement low: incise colon
plaider | cause: demand low: de_quote
plaider | contre: denial low: contre_quote
plaider | non coupable: denial low: incise colon
plaider | pour: demand low: que inf
pointer | doigt: accusation low: incise que obj_quote
pointer | du doigt: accusation low: incise que obj_quote
porter | à la connaissance: statement low: que obj_quote
porter | accusation: accusation low: que
porter | estocade: accusation low: incise colon
porter | jugement: opinion low: colon sur_quote
poser | comme condition: demand low: que
poser | condition: demand low: que colon
poser | question: question low: si colon de_quote
poster | message: statement low: colon
pousser | coup de gueule: accusation low: incise colon contre_quote
pousser | cri d'alarme: demand low: incise colon
pousser | soupir de soulagement: opinion low: incise colon
prendre | à partie: accusation low: obj_quote colon
prendre | à témoin: statement low: que colon
prendre | acte: agreement low: que colon de_quote
prendre | conscience: opinion low: que de_quote
prendre | contre-pied: denial low: incise colon
prendre | défense: agreement low: incise colon
prendre | distances: denial low: incise colon
prendre | engagement: promise low: de_inf colon
prendre | engagements: promise low: de_inf colon
prendre | fait et cause: agreement low: incise colon
prendre | mouche: opinion low: incise colon
prendre | parole: statement low: colon
prendre | plume: statement low: colon
prendre | position: opinion low: colon contre_quote
prendre | pour: opinion low: obj_quote
prendre | pour cible: accusation low: obj_quote colon
présenter | condoléances: statement low: colon
présenter | excuses: statement low: de_inf colon
prêter | serment: promise high: de_inf colon
prononcer | discours: statement low: colon
prononcer | mots: statement low: colon
publier | article: statement low: colon
publier | communiqué: statement low: colon
publier | message: statement low: colon
rappeler | fait: statement low: que
réclamer | comptes: demand low: colon
reconnaître | torts: agreement low: incise colon
récuser | idée: denial low: que de_inf
refuser | idée: denial low: que de_inf
refuser | tout net: denial low: de_inf
réfuter | idée: denial low: que
regretter | fait: opinion low: que
réitérer | appel: demand low: a_inf colon
réitérer | demande: demand low: que de_inf
réitérer | soutien: agreement low: colon
rejeter | accusation: denial low: que
rejeter | en bloc: denial low: incise obj_quote
rejeter | faute: accusation low: sur_quote
rejeter | idée: denial low: que de_inf
rejeter | responsabilité: accusation low: sur_quote
remettre | en cause: opinion mid: obj_quote
remettre | en question: opinion low: obj_quote
remettre | pendules à l'heure: denial low: incise colon
rendre | avis: opinion low: colon
rendre | compte: statement low: si de_quote
rendre | grâce: statement low: de_inf colon
rendre | hommage: agreement low: colon a_quote
rendre | public: statement low: obj_quote
renouveler | appel: demand low: a_inf colon
renouveler | critiques: accusation low: colon
renouveler | demande: demand low: que de_inf
renvoyer | balle: denial low: incise colon
renvoyer | dans les cordes: denial low: incise colon
répondre | à côté: denial low: incise
répondre | par l'affirmative: agreement low: incise colon
répondre | par la négative: denial low: incise colon
répondre | tac au tac: statement low: incise colon
reprendre | à son compte: agreement low: obj_quote
reprendre | balle au bond: statement low: incise colon
reprendre | espoir: opinion low: incise colon
reprendre | parole: statement low: colon
rester | confiant: opinion low: incise que colon
rester | convaincu: opinion low: que colon
rester | dubitatif: opinion low: incise colon
rester | perplexe: opinion low: incise colon
rester | persuadé: opinion low: que colon
rester | prudent: opinion low: incise colon
rester | sceptique: opinion low: incise colon
rester | vague: statement low: incise colon
retourner | compliment: statement low: incise colon
revenir | à la charge: statement low: incise colon
revenir | sur ses propos: denial low: colon
rire | jaune: opinion low: incise colon
rompre | silence: statement low: incise colon
ruer | dans les brancards: accusation low: incise colon
s'attendre | à ce: opinion low: que
s'avouer | vaincu: agreement low: incise colon
s'élever | contre: accusation low: colon contre_quote
s'engager | à ce: promise low: que
s'étonner | de ce: opinion low: que
s'étonner | fait: opinion low: que
s'excuser | platement: statement low: colon
s'inscrire | en faux: denial low: incise colon contre_quote
s'opposer | à ce: denial low: que
saluer | fait: agreement low: que
savoir | gré: agreement low: de_inf dat_de_inf
se battre | pour: demand high: que inf
se confondre | en excuses: statement low: incise colon
se déclarer | favorable: agreement low: a_quote
se déclarer | prêt: intention low: a_inf
se décrire | comme: statement low: comme_quote
se définir | comme: statement low: comme_quote
se dire | favorable: agreement low: a_quote
se dire | prêt: intention low: a_inf
se dire | victime: accusation low: de_quote
se faire | avocat: agreement low: de_quote
se faire | porte-parole: statement low: de_quote
se féliciter | fait: agreement low: que
se fendre | d'un: statement low: colon de_quote
se joindre | à l'appel: agreement low: a_inf de_quote
se lancer | dans une diatribe: accusation low: colon contre_quote
se mettre | d'accord: agreement low: que sur_quote
se plaindre | de ce: accusation low: que
se plaindre | fait: accusation low: que
se porter | garant: promise low: que de_quote
se poser | question: question low: si colon de_quote
se poser | questions: question low: si colon sur_quote
se présenter | comme: statement low: comme_quote
se presser | d'ajouter: statement low: que colon
se prononcer | pour: opinion low: inf obj_quote
se ranger | à l'avis: agreement low: de_quote
se réjouir | de ce: opinion low: que
se réjouir | fait: opinion low: que
se rendre | à l'évidence: agreement low: incise que colon
se rendre | compte: opinion low: que si colon de_quote
se revendiquer | comme: claim low: comme_quote
se tourner | vers: statement low: colon
se vouloir | rassurant: statement low: incise colon sur_quote
sembler | inquiet: opinion low: que
signer | tribune: statement low: colon
sonner | alarme: demand low: incise colon
sonner | alerte: demand low: incise colon
sonner | charge: accusation low: incise colon contre_quote
sortir | de sa réserve: statement low: incise colon
sortir | de ses gonds: opinion low: incise colon
sortir | de son silence: statement low: incise colon
sortir | silence: statement low: incise colon
soulever | question: question low: si colon de_quote
souligner | fait: statement low: que
soutenir | idée: claim low: que de_inf
soutenir | thèse: claim low: que
tabler | sur le fait: opinion low: que
tailler | en pièces: accusation low: obj_quote
taper | poing sur la table: accusation low: incise colon
tenir | à ce: demand low: que
tenir | discours: statement low: colon
tenir | même discours: agreement low: incise colon
tenir | pour: opinion low: obj_quote
tenir | pour responsable: accusation low: de_quote
tenir | propos: statement low: colon de_quote
tenir | propos suivants: statement low: colon
tenir | tête: denial low: colon a_quote
tenter | d'expliquer: statement low: que si
tirer | à boulets rouges: accusation low: colon sur_quote
tirer | conclusion: opinion low: que
tirer | signal d'alarme: demand low: incise que colon
tirer | sonnette d'alarme: demand low: incise que colon
tomber | d'accord: agreement low: que sur_quote
tomber | de sa chaise: opinion low: incise colon
tomber | nues: opinion low: incise colon
tordre | cou: denial low: colon a_quote
tourner | en dérision: accusation low: obj_quote
tourner | en ridicule: accusation low: obj_quote
traîner | dans la boue: accusation low: obj_quote
trouver | dommage: opinion low: que de_inf colon
trouver | mots: statement low: colon
venir | à la rescousse: agreement low: incise colon
voir | d'un bon œil: agreement low: que obj_quote
voir | d'un mauvais œil: denial low: que obj_quote
voir | rouge: opinion low: incise colon
voler | au secours: agreement low: incise colon
vouer | aux gémonies: accusation low: obj_quote
]]

---@class dixit.fr.Locution
---@field class string
---@field ambiguity "low"|"mid"|"high"
---@field constructions table<string, true>

--- The feminine of endings of two letters, where it is not made by an e.
local FEMININES <const> = { ["er"] = "ère", ["et"] = "ète", ["if"] = "ive" }

--- The forms of a complement. An adjective agrees; a noun has a plural; a form too many does no harm.
local function forms_of(complement)
   local forms = { complement }
   if complement:find "[ '’]" or complement:find "[sxz]$" then
      return forms
   end
   for _, ending in ipairs { "s", "e", "es" } do
      forms[#forms + 1] = complement .. ending
   end
   local ending = FEMININES[complement:sub(-2)]
   if ending then
      local feminine = complement:sub(1, -3) .. ending
      forms[#forms + 1] = feminine
      forms[#forms + 1] = feminine .. "s"
   end
   return forms
end

---@type table<string, table<string, dixit.fr.Locution>> by the verb's lemma, then by the complement's form
locutions.frames = {}
---@type string[]
locutions.verbs = {}
---@type string[]
locutions.complements = {}

local known, sets = {}, {} -- complements that are listed; constructions by their text
for verb, complement, class, ambiguity, constructions in
   ROWS:gmatch "([^|\n]+) | ([^:\n]+): (%l+) (%l+): ([%l_ ]+)\n"
do
   local set = sets[constructions]
   if not set then
      set = {}
      for name in constructions:gmatch "[%l_]+" do
         set[name] = true
      end
      sets[constructions] = set
   end
   local frames = locutions.frames[verb]
   if not frames then
      frames = {}
      locutions.frames[verb] = frames
      table.insert(locutions.verbs, verb)
   end
   local frame = { class = class, ambiguity = ambiguity, constructions = set, complement = complement }
   for _, form in ipairs(forms_of(complement)) do
      frames[form] = frame
      if not known[form] then
         known[form] = true
         table.insert(locutions.complements, form)
      end
   end
end

-- What is said of être with an adjective is said of its kin: se dit certain que, reste persuadé que.
for _, copula in ipairs { "demeurer", "paraître", "rester", "se déclarer", "se dire", "se montrer", "sembler" } do
   local frames = locutions.frames[copula]
   if not frames then
      frames = {}
      locutions.frames[copula] = frames
      table.insert(locutions.verbs, copula)
   end
   for form, frame in pairs(locutions.frames["être"]) do
      frames[form] = frames[form] or frame
   end
end

return locutions
