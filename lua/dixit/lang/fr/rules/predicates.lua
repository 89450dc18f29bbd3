-- Which noun phrase is the subject of a cue: layer predicate, with the parts subject and verb. One subject a verb: the
-- rules are candidates, the priority ranks them.

phase "predicates"

-- Not where the subject comes behind it: le pont, vieux et laid, cède, rapporte Le Lorvacois.
local cited = behind(comma) * L.cue { incise = true, que = true, class = { "statement", "claim" } }
   * #(L.determiner ^ -1 * capital) * A.np { speaking = true } * T.punctuation
local verb = -cited * (A.locution { form = "finite", inverted = false } + L.moved { form = "finite", passive = true }
   + L.cue { form = "finite", inverted = false }) "verb"
local hard = A.restart + T.re "^[;:.!?…]" + W { "«", "»", "“", "”", '"' } -- quotations are stepped over whole
local quotation = A.quotation - W { "«", "“", '"' } * #T.lowercase * finite -- not: la maire « croit en Lorvac »
local free = quotation + (any - (finite + hard)) -- what belongs to no other clause
local near = quotation + (any - (finite + hard + comma))

-- qui préside la ville, dont le mandat s'achève
local on = rep(near - joined * L.relative ^ -1 * A.np, 0, 20)
local relative = comma ^ -1 * L.preposition ^ -1 * L.relative * rep(near, 0, 12) * finite * on
   * (joined * -A.np * rep(near, 0, 3) * finite * on) ^ -1
-- que la maire (a inauguré): a clause with a subject of its own; not: ainsi que la maire
local owned = (L.relative - behind(W { "ainsi", "plus", "moins" })) * A.np
local subject = A.np "subject" * -(W ")" * -finite) -- not: (58 %), le maire a dit
-- Not behind a preposition or a verb: dans la ville, le maire a dit; les élus qui ont une idée disent. Nor des behind a
-- noun: au tour des élus
local free_word = L.conjunction_coordinating + L.conjunction_subordinating + L.relative + L.adverb + L.adverb_time
   + L.day + L.time_adjunct + L.connective + L.month + T.re "ment$" + W { "que", "qu'" }
local governed = behind(L.preposition + L.preposition_locution + L.contraction + genitive + finite
   + A.verb { form = "infinitive" }) + behind(T.word - free_word) * #W "des"
local not_pronoun = -behind(L.pronoun_subject + joined)

-- Nobody: il est établi que; the author himself: on notera que
local nobody = W "il" * L.cue { form = "finite", passive = true,
         lemma = { "décider", "démontrer", "entendre", "établir", "prévoir", "prouver" } }
      * rep(L.adverb, 0, 2) * W { "que", "qu'" }
   + W "on" * W { "ajoutera", "notera", "précisera", "rappellera", "relèvera", "remarquera", "retiendra", "signalera" }
rule "subject_pronoun" { layer = "predicate", claim = { "verb" }, priority = 9,
   -nobody * #L.pronoun_subject * A.np "subject" * verb,
   yes = { { "Hier elle a parlé.", subject = "elle", verb = "a parlé" } },
   no = { "Elle part.", "Il est établi que le pont tient.", "On notera que le pont tient." },
}
rule "subject_who" { layer = "predicate", claim = { "verb" }, priority = 8,
   A.np "subject" * gap(0, 6, hard) * comma ^ -1 * W "qui" * rep(L.adverb + comma, 0, 2) * verb,
   yes = {
      { "Un prix pour le maire de Lorvac, qui a dit oui.", subject = "le maire de Lorvac" },
      { "Un prix de la part de celui qui a dit oui.", subject = "celui" },
      { "Il part sur la base d’un essai qui a dit oui.", subject = "un essai" },
   },
   no = { "Qui a dit oui ?" },
}
-- Le maire de Lorvac (LR) a dit: nothing cut off by commas.
rule "subject_near" { layer = "predicate", claim = { "verb" }, priority = 5,
   -governed * subject * rep(near - owned, 0, 14) * not_pronoun * verb,
   yes = {
      { "À Lorvac, le maire sortant a dit oui.", subject = "le maire sortant" },
      { "Un rapport publié par la ville dit oui.", subject = "Un rapport" },
      { "Une enquête menée en mai dit oui.", subject = "Une enquête" },
      { "Elle aide les élus et la ville de Lorvac dit oui.", subject = "la ville de Lorvac" },
   },
   no = { "Dans la salle a dit oui.", "Au tour des élus a dit oui.", "Lors des fêtes a dit oui." },
}
-- La maire de Lorvac, a dit …: a comma that does not belong there.
-- But: Impossible de partir, explique à l'AFP Yves Kerlo.
local name_behind = aside * #capital * speaking * noun_phrase * (#T.punctuation + #eos)
rule "subject_comma" { layer = "predicate", claim = { "verb" }, priority = 2,
   (bos + behind(comma + L.conjunction_coordinating + L.connective)) * -governed * speaking * subject * rep(near, 0, 6)
      * comma * not_pronoun * verb * -name_behind,
   yes = { { "La maire de Lorvac, a dit oui.", subject = "La maire de Lorvac" } },
   no = { "Le maire est parti, oui.", "Le maire part, explique à l’AFP Yves Kerlo." },
}
-- Le maire, qui dirige le port a dit; les élus qui ont une idée disent: no comma behind the relative clause.
rule "subject_open_relative" { layer = "predicate", claim = { "verb" }, priority = 6,
   -governed * subject * rep(near, 0, 6) * relative * not_pronoun * verb,
   yes = { { "Les élus qui ont une idée du port estiment que oui.", subject = "Les élus" } },
   no = { "Le maire de Lorvac." },
}
rule "subject_near_relative" { layer = "predicate", claim = { "verb" }, priority = 4,
   -governed * subject * rep(near, 0, 6) * relative ^ 1 * comma ^ -1 * not_pronoun * verb,
   yes = { { "Le maire, qui dirige Lorvac depuis mai, a dit oui.", subject = "Le maire" } },
   no = { "Le maire de Lorvac." },
}
-- Le maire, élu en mai, a dit: something cut off by commas.
rule "subject_far" { layer = "predicate", claim = { "verb" }, priority = 3,
   -governed * subject * rep(near - owned, 0, 14) * comma * rep(free - (owned - W "dont"), 1, 40) * comma
      * rep(near, 0, 12) * not_pronoun * verb,
   yes = {
      { "Le maire, élu en mai dernier, a dit oui.", subject = "Le maire" },
      { "Au tour des fêtes (58 %), le maire, élu hier, a dit oui.", subject = "le maire" },
      { "Il reçoit un prix, un honneur que la maire, Anne Kerlo, a qualifié de rare.", subject = "la maire" },
   },
   no = {
      "Le maire est parti, oui.", "Le maire, élu hier, part, rapporte Anne Kerlo.",
      "Le maire « aime Lorvac », la ville, a dit oui.",
   },
}
rule "subject_far_relative" { layer = "predicate", claim = { "verb" }, priority = 4,
   -governed * subject * rep(free, 0, 20) * relative ^ 1 * rep(free, 0, 20) * not_pronoun * verb,
   yes = { { "Le maire, Yves Kerlo, qui dirige Lorvac, a dit oui.", subject = "Le maire" } },
   no = { "Le maire est parti, oui." },
}

-- The subject of another verb: … et a dit, …, disant, … pour dire.
local link = comma * joined ^ -1 + joined
local clause = A.quotation + W ":" * A.quotation + (any - hard)

local apart = (A.locution { form = { "gerund", "infinitive" } } + L.cue { form = { "gerund", "infinitive" } }) "verb"
local linked = link * rep(L.adverb + W "en", 0, 3) * verb
local speaker = speaking * A.np "subject"
-- What may follow the first verb before another one that it lends its subject to: no clause with a subject of its own
-- behind et, mais.
local within = lazy(rep(clause - joined * speaking * A.np * (finite + comma), 0, 60))
local impersonal = W "il" * A.verb { lemma = "falloir" } + W "il" * #W "y" * A.verb { lemma = "avoir" }
   + W "il" * A.verb { lemma = "être" } * (L.adverb + L.connective) ^ 0 * W "à" * A.verb { form = "infinitive" }
   + W "il" * A.verb { lemma = "être" } * (L.adverb + L.connective) ^ 0 * T.re "ant$" * W { "de", "d'" } -- surprenant
   + W "il" * A.verb { lemma = "être" } * (L.adverb + L.connective) ^ 0 * W { "absurde", "bon", "clair", "conseillé",
      "correct", "courant", "difficile", "essentiel", "évident", "exact", "facile", "faux", "fréquent", "important",
      "impossible", "imprécis", "inexact", "interdit", "intéressant", "inutile", "juste", "légitime", "logique",
      "naturel", "nécessaire", "normal", "permis", "possible", "préférable", "prématuré", "prévu", "primordial",
      "question", "rare", "recommandé", "ridicule", "souhaitable", "temps", "tentant", "urgent", "utile", "vital",
      "vrai" }
   + W { "c'", "ce" } * A.verb { lemma = "être" }
-- Alors que le port ferme, le maire rentre …: not the subject of what follows the main clause.
local fronted = behind(bos * L.conjunction_subordinating) * A.np * rep(near, 0, 14) * finite * rep(near, 0, 20) * comma
   * A.np * rep(near, 0, 8) * finite
-- The subject and the first verb of a clause: il part; le maire, élu en mai, part
local function clause_of(whose)
   return -governed * -impersonal * -fronted * (#L.pronoun_subject * A.np "subject" + whose * (rep(near, 0, 14)
      + rep(near, 0, 14) * comma * rep(free, 1, 30) * comma * rep(near, 0, 12)
      + rep(near, 0, 6) * comma * relative ^ 1 * comma) * not_pronoun) * finite
end

rule "subject_linked" { layer = "predicate", claim = { "verb" }, priority = 1,
   clause_of(speaker) * within * linked,
   yes = {
      { "Le maire rentre et annonce une fête.", subject = "Le maire", verb = "annonce" },
      { "Le maire, dont l’adjoint ment, rentre et annonce une fête.", subject = "Le maire", verb = "annonce" },
   },
   no = { "Le maire rentre." },
}
-- The third of three: il part, revient et annonce…
rule "subject_linked_again" { layer = "predicate", claim = { "verb" }, priority = 1,
   clause_of(speaker) * within * link * rep(L.adverb, 0, 2) * finite * within
      * linked,
   yes = { { "Le maire rentre, promet, mange et annonce une fête.", subject = "Le maire", verb = "annonce" } },
   no = { "Le maire rentre." },
}
-- a condamné … et estimé que …
rule "subject_participle" { layer = "predicate", claim = { "verb" }, priority = 1,
   clause_of(A.np "subject") * within * link * rep(L.adverb, 0, 2)
      * L.cue { form = "participle" } "verb",
   yes = { { "Le maire a mangé et affirmé sa foi.", subject = "Le maire", verb = "affirmé" } },
   no = { "Le maire a mangé." },
}
rule "subject_apart" { layer = "predicate", claim = { "verb" }, priority = 1,
   clause_of(speaker) * within * apart,
   yes = {
      { "Le maire rentre, annonçant une fête.", subject = "Le maire", verb = "annonçant" },
      { "Le maire crie : « Oui », annonçant une fête.", subject = "Le maire", verb = "annonçant" },
      { "Alors que le préfet part, le maire rentre, annonçant une fête.", subject = "le maire" },
   },
   no = {
      "Le maire rentre.", "Il est donc exact de dire oui.", "Il est aussi à noter oui.", "Est-il exact de dire oui ?",
      "Il est surprenant de dire oui.",
   },
}
rule "subject_apart_again" { layer = "predicate", claim = { "verb" }, priority = 1,
   clause_of(speaker) * within * (L.cue { form = { "gerund", "infinitive" } }
      + A.locution { form = { "gerund", "infinitive" } }) * within * apart,
   yes = { { "Le maire rentre, annonçant une fête et promettant un bal.", subject = "Le maire", verb = "promettant" } },
   no = { "Le maire rentre." },
}
rule "subject_thing" { layer = "predicate", claim = { "verb" }, priority = 0,
   clause_of(A.np "subject") * within * (linked + apart),
   yes = { { "Le pont cède et annonce une crue.", subject = "Le pont", verb = "annonce" } },
   no = { "Le pont cède." },
}
-- Une personne prétendant être…: what stands before it without a comma
rule "subject_close" { layer = "predicate", claim = { "verb" }, priority = 3,
   A.np "subject" * -W "en" * (A.locution { form = "gerund" } + L.cue { form = "gerund" }) "verb",
   yes = { { "On cherche une femme annonçant une fête.", subject = "une femme", verb = "annonçant" } },
   no = { "Le pont cède." },
}
-- à l'AFP | Anne Kerlo, à Radio Lorvac | le maire, but not: à Radio | Lorvac
local new_name = #T.lowercase + -behind(capital) + behind(L.determiner * capital)
-- …, dit-elle, ajoutant …; …, dit le maire, ajoutant …
rule "subject_reporting" { layer = "predicate", claim = { "verb" }, priority = 2,
   ((behind(W { "!", "?", "…", "»", "”", '"' }) + behind(W { "»", "”", '"' } * comma)) * cue { incise = true }
         + behind(comma) * cue { incise = true, que = true, class = { "statement", "claim" } }
            * #(aside * new_name * speaking))
      * aside * new_name * (speaker + speaking * noun_phrase "subject") * lazy(rep(clause, 0, 30)) * (linked + apart),
   yes = {
      { "« Oui », dit le maire, ajoutant qu’il part.", subject = "le maire", verb = "ajoutant" },
      { "« Oui », dit peu après en riant le maire, ajoutant qu’il part.", subject = "le maire" },
      { "« Oui », dit de son côté Anne, tout en ajoutant qu’elle part.", subject = "Anne" },
      { "Le pont tient, dit le maire, ajoutant qu’il part.", subject = "le maire", verb = "ajoutant" },
      { "« Oui », dit à l’issue de la fête le maire, ajoutant qu’il part.", subject = "le maire" },
      { "« Oui », dit deux mois après la crue le maire, ajoutant qu’il part.", subject = "le maire" },
      { "« Oui », dit le 8 mai dernier sur le plateau de BFMTV la maire, ajoutant que oui.", subject = "la maire" },
      { "« Oui », dit lors d’un point presse lundi Anne, ajoutant qu’il part.", subject = "Anne" },
      { "« Oui », dit à l’ouverture du bal Anne, ajoutant qu’il part.", subject = "Anne" },
      { "« Oui », dit devant les élus Anne, ajoutant qu’il part.", subject = "Anne" },
   },
   no = { "Le maire rentre." },
}
-- …, dit le maire, soulignant que … et ajoutant que …
rule "subject_reporting_again" { layer = "predicate", claim = { "verb" }, priority = 1,
   (behind(W { "!", "?", "…", "»", "”", '"' }) + behind(W { "»", "”", '"' } * comma)) * cue { incise = true }
      * aside * new_name * (speaker + speaking * noun_phrase "subject") * lazy(rep(clause, 0, 30))
      * (L.cue { form = "gerund" } + A.locution { form = "gerund" }) * lazy(rep(clause, 0, 60)) * joined
      * (L.cue { form = "gerund" } + A.locution { form = "gerund" }) "verb",
   yes = {
      { "« Oui », dit le maire, notant que « rien n’est fait » et ajoutant qu’il part.", subject = "le maire",
         verb = "ajoutant" },
   },
   no = { "Le maire rentre." },
}
rule "subject_clitic" { layer = "predicate", claim = { "verb" }, priority = 2, set = { "subject" },
   (L.cue { inverted = true } + A.locution { inverted = true }) "_first" * lazy(rep(clause, 0, 30))
      * (link * rep(L.adverb + W "en", 0, 3)
         * (A.locution { form = "finite", inverted = false } + L.cue { form = "finite", inverted = false }) "verb"
         + apart),
   emit = function(m) return { subject = m._first.subject } end,
   yes = {
      { "« Oui », dit-elle, ajoutant qu’elle part.", subject = "elle", verb = "ajoutant" },
      { "« Oui », a t-elle dit, ajoutant qu’elle part.", subject = "elle", verb = "ajoutant" },
   },
   no = { "Dit-elle oui ?" },
}
-- Si le pont tient, on peut dire …: the subject of the modal verb
local modal = A.verb { lemma = { "aller", "devoir", "pouvoir", "savoir", "vouloir" }, form = "finite" }
rule "subject_modal" { layer = "predicate", claim = { "verb" }, priority = 7,
   (#L.pronoun_subject * A.np "subject" + -governed * subject * rep(near, 0, 10) * not_pronoun
         + A.np "subject" * comma ^ -1 * W "qui" * rep(near + comma, 0, 6)) * modal
      * rep(L.adverb, 0, 3) * (A.locution { form = "infinitive" } + L.cue { form = "infinitive" }) "verb",
   yes = {
      { "Si le pont tient, on peut affirmer que la ville rit.", subject = "on", verb = "affirmer" },
      { "Lorvac gêne la maire, qui veut promettre un pont.", subject = "la maire", verb = "promettre" },
   },
   no = { "Le pont cède." },
}
-- pousse la maire à dire …: the object of the first verb
local moving = A.verb { lemma = { "aider", "amener", "charger", "entendre", "laisser", "obliger", "pousser" } }
rule "subject_object" { layer = "predicate", claim = { "verb" }, priority = 8,
   moving * A.np "subject" * W { "à", "de", "d'" } ^ -1 * (A.locution { form = "infinitive" }
      + L.cue { form = "infinitive" }) "verb",
   yes = { { "Le port pousse la maire à promettre un pont.", subject = "la maire", verb = "promettre" } },
   no = { "Le port pousse la maire." },
}
-- Et le maire d'ajouter : …
rule "subject_narrative" { layer = "predicate", claim = { "verb" }, priority = 8,
   bos * joined ^ -1 * speaking * A.np "subject" * rep(near, 0, 6) * -behind(A.verb) * W { "de", "d'" }
      * L.cue { form = "infinitive", incise = true } "verb",
   yes = { { "Et le maire de conclure : « Il tient. »", subject = "le maire", verb = "conclure" } },
   no = { "Il a peur de conclure : « Il tient. »", "La maire sommée de conclure : « Il tient. »" },
}
-- Estimant que …, le maire …: the subject comes after it.
rule "subject_fronted" { layer = "predicate", claim = { "verb" }, priority = 6,
   bos * rep(L.adverb + W "en" + W "après" + comma, 0, 3) * (A.locution { form = "gerund" }
      + L.cue { form = { "gerund", "infinitive" } }) "verb" * rep(clause, 0, 50) * comma * A.np "subject"
      * rep(near, 0, 8) * finite,
   yes = { { "Estimant que le pont tient, le maire rentre.", subject = "le maire", verb = "Estimant" } },
   no = { "Estimant que le pont tient." },
}
