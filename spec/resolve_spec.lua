--- Resolution: rows of a text and what becomes of the source of its last attribution.
local cjson = require "cjson"
local dixit = require "dixit"
local kinds = require "dixit.resolve.kinds"
local names = require "dixit.resolve.names"
local resolve = require "dixit.resolve"

local engine = dixit.engine { lang = "fr" }

local function extract(text)
   local document = assert(engine:parse(text))
   return engine:extract(document), document
end

local function slice(document, span)
   return span and document:slice(span.first, span.last) or "-"
end

-- The span of what the text has once.
local function span(text, part)
   local first, last = text:find(part, 1, true)
   return { first = first, last = last }
end

-- What resolution makes of attributions that are given: { type, content, source, nested_in }.
local function resolve_given(text, attributions)
   local document = assert(engine:parse(text))
   assert(engine:loadstring('extend "fr"', "pack.lua")):run(document)
   for _, attribution in ipairs(attributions) do
      attribution.content, attribution.source = { span(text, attribution.content) }, span(text, attribution.source)
   end
   resolve(document, attributions, "fr")
   return attributions, document
end

-- The source of the last attribution; or, where the pack's rules do not find it, of one with that source.
local function last_source(text, source)
   if source then
      local found, document = resolve_given(text, { { type = "direct", content = "Non", source = source } })
      return found[1].source, document
   end
   local found, document = extract(text)
   assert(#found > 0, "no attribution in: " .. text)
   return found[#found].source or {}, document
end

-- text, "source | name | resolved_by | antecedent"; the source as it is in the text, where no rule finds it
local resolutions = {
   -- what names itself
   { "« Non », a dit Claire Roux.", "Claire Roux | Claire Roux | itself | -" },
   { "« Non », a dit la maire Claire Roux.", "la maire Claire Roux | Claire Roux | itself | -" },
   { "« Non », a dit la maire de Lorvac, Claire Roux.", "la maire de Lorvac, Claire Roux | Claire Roux | itself | -" },
   { "« Non », a dit Claire Roux, maire de Lorvac.", "Claire Roux, maire de Lorvac | Claire Roux | itself | -" },
   { "« Non », a dit son avocate, Claire Roux.", "son avocate, Claire Roux | Claire Roux | itself | -" },
   { "« Non », a dit le ministre de l’Eau et des Forêts, Yves Kerlo.",
      "le ministre de l’Eau et des Forêts, Yves Kerlo | Yves Kerlo | itself | -" },
   { "« Non », a dit un des pêcheurs de Lorvac, Yves Kerlo.",
      "un des pêcheurs de Lorvac, Yves Kerlo | Yves Kerlo | itself | -", "un des pêcheurs" },
   { "« Non », a dit l’un des voisins qui ont tout vu ce soir-là, Yves Kerlo.",
      "l’un des voisins qui ont tout vu ce soir-là, Yves Kerlo | Yves Kerlo | itself | -",
      "l’un des voisins qui ont tout vu ce soir-là, Yves Kerlo" },
   { "« Non », a dit l’ami de la victime, Vrako.", "l’ami de la victime, Vrako | Vrako | itself | -",
      "l’ami de la victime, Vrako" },
   { "« Non », ont dit Mes Claire Roux et Yves Kerlo.",
      "Mes Claire Roux et Yves Kerlo | Mes Claire Roux et Yves Kerlo | itself | -", "Mes Claire Roux et Yves Kerlo" },
   { "« Non », ont dit Yves Kerlo et son épouse.",
      "Yves Kerlo et son épouse | Yves Kerlo et son épouse | itself | -", "Yves Kerlo et son épouse" },
   { "« Non », a dit le préfet de Lorvac.", "le préfet de Lorvac | le préfet de Lorvac | itself | -" },
   -- a name behind brackets, a place, an acronym, a second role
   { "« Non », a dit la maire de Lorvac (Corvie) Claire Roux.",
      "la maire de Lorvac (Corvie) Claire Roux | Claire Roux | itself | -" },
   { "« Non », a dit la rapporteure à l’Assemblée Claire Roux.",
      "la rapporteure à l’Assemblée Claire Roux | Claire Roux | itself | -" },
   { "« Non », a dit la directrice du PNV Vrako Dun-kal.",
      "la directrice du PNV Vrako Dun-kal | Vrako Dun-kal | itself | -" },
   { "« Non », a dit le patron de Lorvac et militant du port, Yves Kerlo.",
      "le patron de Lorvac et militant du port, Yves Kerlo | Yves Kerlo | itself | -" },
   { "« Non », a dit le maire de Lorvac, Park Vrako, hier.",
      "le maire de Lorvac, Park Vrako | Park Vrako | itself | -" },
   { "« Non », a dit Yves Kerlo (PNV, Norvège).", "Yves Kerlo | Yves Kerlo | itself | -", "Norvège" },
   -- names and their forms
   { "Claire Roux est venue. « Non », a dit Mme Roux.", "Mme Roux | Claire Roux | title+surname | Claire Roux" },
   { "Yves Kerlo est venu. « Non », a dit Kerlo.", "Kerlo | Yves Kerlo | surname | Yves Kerlo" },
   { "Jeanne Kerlo est venue. « Non », a dit Jeanne.", "Jeanne | Jeanne Kerlo | given name | Jeanne Kerlo" },
   { "« Non », a dit M. Kerlo. Yves Kerlo est parti. « Oui », a dit M. Kerlo.",
      "M. Kerlo | Yves Kerlo | title+surname | Yves Kerlo" },
   { "Claire Roux et Yves Roux sont là. « Non », a dit M. Roux.", "M. Roux | Yves Roux | title+surname | Yves Roux" },
   { "Claire Roux et Yves Roux sont là. « Non », a dit Mme Roux.",
      "Mme Roux | Claire Roux | title+surname | Claire Roux" },
   { "Claire Roux est venue. « Non », a dit M. Kerlo.", "M. Kerlo | Kerlo | itself | -" },
   { "Claire Roux est venue. « Non », a dit M. Roux.", "M. Roux | Claire Roux | title+surname | Claire Roux" },
   { "Claire Roux est venue. Mme Roux rit. « Non », a dit M. Roux.", "M. Roux | Roux | itself | -" },
   { "Ana Kerlo Vidal est venue. « Non », a dit Ana Kerlo.",
      "Ana Kerlo | Ana Kerlo Vidal | given name | Ana Kerlo Vidal" },
   { "Jean « Le Roc » Kerlo est venu. « Non », a dit Le Roc.",
      "Le Roc | Jean « Le Roc » Kerlo | short form | Jean « Le Roc » Kerlo" },
   { "On attend Ozgül Vrakovic. « Non », a dit Vrakovic.", "Vrakovic | Ozgül Vrakovic | surname | Ozgül Vrakovic" },
   { "Ana Gutiérrez est venue. « Non », a dit Mme Gutierrez.",
      "Mme Gutierrez | Ana Gutiérrez | title+surname | Ana Gutiérrez" },
   { "Ana de la Vrako est partie. « Non », a dit Mme de la Vrako.",
      "Mme de la Vrako | Ana de la Vrako | title+surname | Ana de la Vrako" },
   { "Florence sait tout. « Non », a dit Luc Abel. Florence dit que le pont tient. « Oui », a-t-elle dit.",
      "elle | Florence | pronoun | Florence" },
   { "Florence Kerlo est venue. Florence dit que le pont tient.",
      "Florence | Florence Kerlo | given name | Florence Kerlo" },
   { "Ana von der Roux est là. « Non », a dit Mme von der Roux.",
      "Mme von der Roux | Ana von der Roux | title+surname | Ana von der Roux" },
   { "Claire\u{A0}Roux est venue. « Non », a dit Mme Roux.",
      "Mme Roux | Claire Roux | title+surname | Claire\u{A0}Roux" },
   { "Le gardien de l’équipe de France Yves Kerlo est là. « Non », a dit Kerlo.",
      "Kerlo | Yves Kerlo | surname | Le gardien de l’équipe de France Yves Kerlo" },
   -- what has run into a name, another generation, families
   { "Yves Kerlo est là. Yves Kerlo part. Yves Kerlo Manifestation. « Non », a dit Kerlo.",
      "Kerlo | Yves Kerlo | surname | Yves Kerlo" },
   { "Yves Kerlo part Comment Kerlo est parti. « Non », a-t-il dit.", "il | Yves Kerlo | pronoun | Yves Kerlo" },
   { "Yves Kerlo Junior est là. Yves Kerlo rit. « Non », a dit Yves Kerlo.", "Yves Kerlo | Yves Kerlo | itself | -" },
   { "Claire Roux est là. Claire Roux rit. Son père Yves Roux est venu. « Non », a dit Roux.",
      "Roux | Claire Roux | surname | Claire Roux" },
   { "Le ministre Yves Kerlo est là. On attend Luc Kerlo. « Non », a dit le ministre Kerlo.",
      "le ministre Kerlo | Yves Kerlo | surname | Le ministre Yves Kerlo" },
   -- bodies
   { "La Fédération des ports de mer (FPM) hésite. « Non », a dit la FPM.",
      "la FPM | Fédération des ports de mer | acronym | La Fédération des ports de mer (FPM)" },
   { "La Ligue bleue (LB) hésite. « Non », a dit l’ONU.", "l’ONU | ONU | itself | -" },
   { "Le syndicat Tralis hésite. « Non », a dit Tralis.", "Tralis | Tralis | itself | -" },
   { "Le syndicat Tralis hésite. « Non », a dit le syndicat.",
      "le syndicat | Tralis | role | Le syndicat Tralis" },
   { "La Fédération des ports de mer (FPM) hésite. « Non », a dit la fédération.",
      "la fédération | Fédération des ports de mer | role | La Fédération des ports de mer (FPM)" },
   { "Le Fonds des ports de mer (FPM) hésite. « Non », a dit le Fonds.",
      "le Fonds | Fonds des ports de mer | short form | Le Fonds des ports de mer (FPM)" },
   { "L’Institut de la mer et du vent (IMV) hésite. « Non », a dit l’Institut turc du vent (ITV).",
      "l’Institut turc du vent (ITV) | Institut turc du vent | itself | -" },
   { "Selon la Ligue des ports (LDP), tout va. « Non », a dit la LDP.",
      "la LDP | Ligue des ports | acronym | la Ligue des ports (LDP)" },
   { "« Non », a dit le cabinet eVrako.", "le cabinet eVrako | eVrako | itself | -" },
   { "Le ministère de l’Intérieur hésite. « Non », dit la place Beauvau.",
      "la place Beauvau | ministère de l’Intérieur | noun | Le ministère de l’Intérieur" },
   { "Le parti Tralis et le syndicat Port Vivant hésitent. « Non », ont dit le parti et le syndicat.",
      "le parti et le syndicat | Tralis et Port Vivant | noun | Le parti Tralis" },
   { "Le quotidien L’Écho hésite. « Non », a écrit le journal.", "le journal | L’Écho | noun | Le quotidien L’Écho" },
   { "« Non », a écrit un rapport de l’ONU.", "un rapport de l’ONU | ONU | author | -" },
   { "Selon un rapport publié mardi par l’ONU, le pont tient.",
      "un rapport publié mardi par l’ONU | ONU | author | -" },
   { "« Non », dit un communiqué de la mairie de Lorvac.",
      "un communiqué de la mairie de Lorvac | mairie de Lorvac | author | -" },
   { "La société Tralis hésite. Selon un communiqué du groupe, le pont tient.",
      "un communiqué du groupe | Tralis | author | La société Tralis" },
   { "« Non », dit un texte du chef de l’ONU.",
      "un texte du chef de l’ONU | un texte du chef de l’ONU | itself | -" },
   { "« Non », disent les chiffres de la mairie de Lorvac.",
      "les chiffres de la mairie de Lorvac | les chiffres de la mairie de Lorvac | itself | -" },
   { "Un film de l’ONU montre que le pont tient.", "Un film de l’ONU | Un film de l’ONU | itself | -" },
   { "« Non », a dit l’ONU hier dans un communiqué. « Oui », dit le communiqué.",
      "le communiqué | ONU | author | l’ONU" },
   { "Dans un communiqué, l’ONU a dit que le pont tenait. « Oui », dit le communiqué.",
      "le communiqué | ONU | author | l’ONU" },
   { "Selon un audit réalisé, le pont tient.", "un audit réalisé | un audit | itself | -" },
   -- roles
   { "La maire de Lorvac, Claire Roux, est venue. « Non », a dit la maire.",
      "la maire | Claire Roux | role | La maire de Lorvac, Claire Roux" },
   { "Claire Roux, maire de Lorvac, est venue. « Non », a dit la maire de Lorvac.",
      "la maire de Lorvac | Claire Roux | role | Claire Roux, maire de Lorvac" },
   { "La maire de Lorvac, Claire Roux, a vu la maire de Corvel, Ana Lê. « Non », a dit la maire de Corvel.",
      "la maire de Corvel | Ana Lê | role | la maire de Corvel, Ana Lê" },
   { "Claire Roux, maire de Lorvac, est venue. « Non », a dit l’élue.",
      "l’élue | Claire Roux | noun | Claire Roux, maire de Lorvac" },
   { "Me Claire Roux est venue. « Non », a dit l’avocate.", "l’avocate | Claire Roux | role | Me Claire Roux" },
   { "Le président Kerlo est venu. « Non », a dit le président.",
      "le président | Kerlo | role | Le président Kerlo" },
   { "Claire Roux a chanté à Lorvac. « Jamais », a dit l’artiste.", "l’artiste | Claire Roux | noun | Claire Roux" },
   { "Yves Kerlo est parti. « Jamais », a dit le quadragénaire.", "le quadragénaire | Yves Kerlo | noun | Yves Kerlo" },
   { "Yves Kerlo a vu Claire Roux. « Non », a dit la jeune femme.",
      "la jeune femme | Claire Roux | noun | Claire Roux" },
   { "« Non », a dit la ministre. Le soir, Claire Roux est partie. « Oui », a dit Claire Roux.",
      "Claire Roux | Claire Roux | itself | -" },
   { "Ana Lê est une sculptrice. Claire Roux a chanté. « Non », a dit la sculptrice.",
      "la sculptrice | Ana Lê | role | Ana Lê" },
   { "La maire de Lorvac, Claire Roux, est là. Ana Lê est venue. Elle est la maire de Corvel. « Non », a dit la maire "
      .. "de Corvel.", "la maire de Corvel | Ana Lê | noun | Ana Lê" },
   { "L’ONU grandit. L’ONU plaît. Yves Kerlo est là. « Oui », a dit le géant.", "le géant | ONU | noun | L’ONU" },
   { "Ana Lê, cheffe et porte-parole de la Fédération des ports (FDP), est là. Claire Roux rit. « Non », a dit la "
      .. "porte-parole de la FDP.",
      "la porte-parole de la FDP | Ana Lê | role | Ana Lê, cheffe et porte-parole de la Fédération des ports" },
   { "Luc Abel est un peintre et sculpteur de Lorvac. Yves Kerlo rit. « Non », a dit le sculpteur.",
      "le sculpteur | Luc Abel | role | Luc Abel" },
   { "« Oui », a dit Luc Abel, élu de Lorvac. « Non », a dit M. Abel. Un autre maire, Yves Kerlo, est venu. "
      .. "« Jamais », a dit ce viticulteur.",
      "ce viticulteur | Yves Kerlo | noun | Un autre maire, Yves Kerlo" },
   { "Le pilote Yves Kerlo a gagné. « Non », a dit le Norvégien.",
      "le Norvégien | Yves Kerlo | noun | Le pilote Yves Kerlo" },
   { "« Non », a dit la Norvégienne.", "la Norvégienne | - | - | -" },
   { "Le Premier ministre, Yves Kerlo, est venu. Ana Lê rit. « Non », a dit la ministre de l’Eau.",
      "la ministre de l’Eau | Ana Lê | noun | Ana Lê" },
   { "Yves Kerlo, Premier ministre, est venu. « Non », a dit le chef du gouvernement.",
      "le chef du gouvernement | Yves Kerlo | noun | Yves Kerlo, Premier ministre" },
   { "Le procureur de Lorvac est venu. « Non », a dit le procureur.",
      "le procureur | Le procureur de Lorvac | noun | Le procureur de Lorvac" },
   { "Une étude le montre. « Non », dit l’étude.", "l’étude | Une étude | noun | Une étude" },
   -- pronouns
   { "Claire Roux est venue. « Non », a-t-elle dit.", "elle | Claire Roux | pronoun | Claire Roux" },
   { "Claire Roux a vu Yves Kerlo. « Non », a-t-elle dit.", "elle | Claire Roux | pronoun | Claire Roux" },
   { "Luc Abel est venu. Il est certain d’avoir entendu dire que le pont tient.",
      "Il | Luc Abel | pronoun | Luc Abel" },
   { "Claire Roux a vu Yves Kerlo. « Non », a-t-il dit.", "il | Yves Kerlo | pronoun | Yves Kerlo" },
   { "Yves Kerlo a critiqué Luc Abel. « Non », a-t-il dit.", "il | Yves Kerlo | pronoun | Yves Kerlo" },
   { "« Non », a dit Luc Abel. « Yves Kerlo a menti », a-t-il ajouté.", "il | Luc Abel | pronoun | Luc Abel" },
   { "Yves Kerlo est maire. Il veut un pont. « C’est cher », a dit Luc Abel. Mais Kerlo tient bon. "
      .. "« Il le faut », a-t-il dit.", "il | Yves Kerlo | pronoun | Yves Kerlo" },
   { "Un voisin est venu. « Non », a-t-il dit.", "il | Un voisin | pronoun | Un voisin" },
   { "Selon Claire Roux, le pont tient. Selon elle, il est vieux.", "elle | Claire Roux | pronoun | Claire Roux" },
   { "Yves Kerlo a critiqué Luc Abel. Ce dernier dit que le pont tient.",
      "Ce dernier | Luc Abel | pronoun | Luc Abel" },
   { "Claire Roux est maire. Claire Roux a vu Ana Lê. « Non », a dit cette dernière.",
      "cette dernière | Ana Lê | pronoun | Ana Lê" },
   { "Luc Abel et Yves Kerlo sont venus. « Non », ont-ils dit.",
      "ils | Luc Abel et Yves Kerlo | pronoun | Luc Abel et Yves Kerlo" },
   { "Ana Lê, Luc Abel et Yves Kerlo sont venus. « Non », ont-ils dit.",
      "ils | Ana Lê, Luc Abel et Yves Kerlo | pronoun | Ana Lê, Luc Abel et Yves Kerlo" },
   { "La Ligue des marins et la Fédération des ports hésitent. « Non », ont-elles dit.",
      "elles | La Ligue des marins et la Fédération des ports | pronoun | "
      .. "La Ligue des marins et la Fédération des ports" },
   { "« Non », ont dit l’avocate Claire Roux et Ana Lê. « Oui », ont-elles dit.",
      "elles | Claire Roux et Ana Lê | pronoun | l’avocate Claire Roux et Ana Lê" },
   { "Claire Roux est venue. Claire Roux a vu Ana Lê. Ana Lê dit qu’elle sait que le pont tient.",
      "elle | Ana Lê | pronoun | Ana Lê" },
   { "Ana Lê est là. Un bon exemple montre que le pont tient. Elle dit que le pont tient.",
      "Elle | Ana Lê | pronoun | Ana Lê" },
   { "La Norvège hésite. Elle dit que le pont tient.", "Elle | Norvège | pronoun | La Norvège" },
   { "« Le pont tient », a dit Luc Abel. « Non », ont dit les voisins. « Oui », a-t-il dit.",
      "il | Luc Abel | pronoun | Luc Abel" },
   { "Luc Abel est parti, selon Le Monde. Il dit que le pont tient.", "Il | Luc Abel | pronoun | Luc Abel" },
   { "Le soir, Vrakovic dit oui. Hier, Vrakovic part. « Non », a-t-il dit.",
      "il | Vrakovic | pronoun | Vrakovic" },
   { "L’ONU est sûre. « Non », a-t-elle écrit.", "elle | ONU | pronoun | L’ONU" },
   { "« Je pense que le pont tient », a dit Mme Lê.", "Je | Lê | speaker | Mme Lê" },
   -- nobody that could be told
   { "Yves Kerlo et Luc Abel sont venus. « Non », a-t-elle dit.", "elle | - | - | -" },
   { "La rue Claire Kerlo est fermée. « Non », a-t-elle dit.", "elle | - | - | -" },
   { "« Non », a-t-il dit. « Yves Kerlo a menti », a dit Ana Lê. « Oui », ont-elles dit.", "elles | - | - | -" },
   { "« Claire Roux a menti », a-t-elle dit.", "elle | - | - | -" },
   { "Luc Abel est venu. « Non », dit-on.", "on | - | - | -", "on" },
   { "Luc Abel est venu. « Non », a dit quelqu’un.", "quelqu’un | - | - | -", "quelqu’un" },
   { "Luc Abel est venu. « Non », selon plusieurs sources.", "plusieurs sources | - | - | -", "plusieurs sources" },
   { "Luc Abel est venu. Il a été révélé que le pont tient.", "Il | - | - | -" },
   { "Luc Abel est venu. Il est précisé que le pont tient.", "Il | - | - | -" },
   { "Luc Abel est venu. « Le pont tient », est-il précisé.", "il | - | - | -" },
   { "Luc Abel est venu. Il est conseillé de partir. « Non »", "Il | - | - | -", "Il" },
   { "Luc Abel est venu. Il est presque certain que le pont tient.", "Il | - | - | -" },
   { "Luc Abel est venu. Il n’est pas exclu que le pont tienne.", "Il | - | - | -" },
   { "Claire Roux est là. « Non », a dit celle de Lorvac.", "celle | - | - | -", "celle" },
   { "Luc Abel est venu. Là où l’on dit que le pont tient. « Non »", "l’on | - | - | -", "l’on" },
   { "Le soir, Vrakovic dort. On vit à Vrakovic. On rit à Vrakovic. « Non », a-t-il dit.", "il | - | - | -" },
   { "Le soir, Vrakovic dort. On vit à Vrakovic. Entre Lorvac et Vrakovic, on rit. « Non », a-t-il dit.",
      "il | - | - | -" },
   { "L’ONU hésite. « Non », disent-ils.", "ils | - | - | -", "ils" },
   { "« Non », a-t-elle dit.", "elle | - | - | -" },
   { "Yves Kerlo est venu. « Non », a-t-elle dit.", "elle | - | - | -" },
   { "Il faut du temps. « Non », a-t-il dit.", "il | - | - | -" },
   { "Yves Kerlo est venu. « Non », ont-elles dit.", "elles | - | - | -" },
   { "Yves Kerlo est venu. « Non », a dit une voisine.", "une voisine | une voisine | itself | -" },
   { "Yves Kerlo est venu. « Non », a dit un policier.", "un policier | un policier | itself | -" },
   { "Yves Kerlo est venu. « Non », a dit son avocat.", "son avocat | - | - | -" },
   { "La maire de Lorvac, Claire Roux, est venue. « Non », a dit le maire de Corvel.",
      "le maire de Corvel | le maire de Corvel | itself | -" },
   { "Yves Kerlo est venu. « Non », a dit l’avocat d’Yves Kerlo.",
      "l’avocat d’Yves Kerlo | l’avocat d’Yves Kerlo | itself | -" },
   { "Yves Kerlo est venu. « Non », a dit le père de la victime.", "le père de la victime | - | - | -" },
   { "« Non », a dit un homme.", "un homme | - | - | -" },
   { "Le port va mal. « Non », dit ce rapport.", "ce rapport | - | - | -" },
   { "L’ONU hésite. « Non », a dit la commission électorale.",
      "la commission électorale | commission électorale | itself | -" },
   { "« Non », dit la place Beauvau.", "la place Beauvau | la place Beauvau | itself | -" },
   { "Yves Kerlo est venu. « Le policier a dit que le pont tenait. »", "Le policier | Le policier | itself | -" },
   { "Les avocats d’Yves Kerlo sont venus. « Non », ont dit les avocats d’Yves Kerlo.",
      "les avocats d’Yves Kerlo | les avocats d’Yves Kerlo | itself | -" },
   { "L’ONU hésite. « Non », a dit la mairie.", "la mairie | mairie | itself | -" },
   { "L’ONU hésite. L’ONU grandit. « Non », selon des ONG.", "des ONG | des ONG | itself | -" },
   { "L’ONU hésite. « Non », a dit une source policière.", "une source policière | - | - | -" },
   { "Yves Kerlo est venu. « Non », disent certains.", "certains | - | - | -" },
   { "Il est tard. « Je pense que le pont tient. »", "Je | - | - | -" },
}

-- text, kind; the source
local typed = {
   { "« Non », a dit Claire Roux.", "person" },
   { "« Non », a dit M. Kerlo.", "person" },
   { "« Non », a dit le docteur Kerlo.", "person" },
   { "« Non », a dit la maire Claire Roux.", "person" },
   { "« Non », a dit Samir el-Ghali.", "person" },
   { "« Non », a dit Ozgül Vrakovic.", "person" },
   { "« Non », a dit Jeanne.", "person" },
   { "« Non », a dit la ministre Vrakovic.", "person" },
   { "« Non », a dit la maire.", "role" },
   { "« Non », a dit l’ancien ministre.", "role" },
   { "« Non », a dit une voisine.", "role" },
   { "« Non », a dit le quadragénaire.", "role" },
   { "« Non », a dit la directrice de l’école.", "role" },
   { "« Non », ont dit les avocats.", "group" },
   { "« Non », ont dit des habitants.", "group", "des habitants" },
   { "« Non », ont dit plusieurs témoins.", "group" },
   { "« Non », ont dit Mes Claire Roux et Yves Kerlo.", "group", "Mes Claire Roux et Yves Kerlo" },
   { "« Non », a dit l’ONU.", "organisation" },
   { "« Non », a dit l’OPLV.", "organisation" },
   { "« Non », a dit le gouvernement.", "organisation" },
   { "« Non », a dit la Fédération des ports de mer (FPM).", "organisation" },
   { "« Non », a dit le syndicat Tralis.", "organisation" },
   { "« Non », a dit le collectif « Port vivant ».", "organisation" },
   { "« Non », a écrit Le Parisien.", "organisation" },
   { "« Non », a écrit Paris Match.", "organisation" },
   { "« Non », a écrit le quotidien Le Phare.", "organisation" },
   { "« Non », a dit la Norvège.", "place" },
   { "Florence dort. On vit à Florence. « Non », a dit Florence.", "place" },
   { "Florence sait tout. « Non », a dit Florence.", "person" },
   { "« Non », a dit l’Élysée.", "place" },
   { "« Non », a dit Bruxelles.", "place" },
   { "« Non », dit un rapport.", "document" },
   { "« Non », dit le communiqué de la mairie.", "document" },
   { "« Non », a dit une source proche du dossier.", "anonymous" },
   { "« Non », a-t-elle dit.", "pronoun" },
   { "Le pont, selon lui, tient. « Oui », a-t-il dit.", "pronoun" },
   -- no persons, whatever they look like
   { "« Non », a dit la Jeanne Kerlo Foundation.", "-" },
   { "« Non », dit le panneau.", "-" },
   { "« Non », a dit la Vrako.", "-" },
}

-- text, gender; the source
local genders = {
   -- first names
   { "« Non », a dit Claire Roux.", "f" },
   { "« Non », a dit Yves Kerlo.", "m" },
   { "« Non », a dit Dominique Roux.", "-" },
   { "« Non », a dit Vrakovic.", "-" },
   -- titles, which overrule them
   { "« Non », a dit Mme Kerlo.", "f" },
   { "« Non », a dit M. Kerlo.", "m" },
   { "« Non », a dit Me Kerlo.", "-" },
   { "« Non », a dit Mme Dominique Roux.", "f" },
   { "Dominique Roux est là. « Non », a dit M. Roux.", "m" },
   { "Dominique Roux est là. « Non », a dit Dominique Roux. « Oui », a dit Mme Roux.", "f" },
   { "« Non », a dit la générale Vrakovic.", "f" },
   -- roles
   { "« Non », a dit l’avocate.", "f" },
   { "« Non », a dit l’avocat.", "m" },
   { "« Non », a dit la ministre.", "f" },
   { "« Non », a dit le ministre.", "m" },
   { "« Non », a dit l’élève.", "-" },
   { "« Non », a dit notre journaliste.", "-" },
   { "« Non », a dit la députée Vrakovic.", "f" },
   { "« Non », a dit la ministre, Dominique Roux.", "f" },
   { "« Non », a dit Dominique Roux, avocate.", "f" },
   { "La maire, Dominique Roux, est là. « Non », a dit Dominique Roux.", "f" },
   { "« Non », a dit Dominique Roux. La maire, Dominique Roux, est partie. « Oui », a dit Roux.", "f" },
   -- agreement
   { "« Oui », s’est félicitée Dominique Roux.", "f" },
   { "« Oui », s’est félicité Dominique Roux.", "m" },
   { "Dominique Roux s’est dite certaine que le pont tient.", "f" },
   { "« Oui », a déclaré Dominique Roux.", "-" },
   -- pronouns
   { "« Non », a-t-elle dit.", "f" },
   { "« Non », a-t-il dit.", "m" },
   { "« Non », ont-elles dit.", "f" },
   { "« Non », ont-ils dit.", "-" },
   { "« Je pense que le pont tient », a dit Mme Lê.", "f" },
   { "Dominique Roux est là. « Non », a-t-elle dit.", "f" },
   -- persons in the plural, and what has none
   { "« Non », ont dit les infirmières.", "f" },
   { "« Non », ont dit les infirmiers.", "-" },
   { "« Non », a dit l’ONU.", "-" },
   { "« Non », a dit la mairie.", "-" },
   { "L’ONU est sûre. « Non », a-t-elle écrit.", "-" },
   { "« Non », dit un rapport.", "-" },
}

describe("resolution", function()
   for _, row in ipairs(resolutions) do
      it("of: " .. row[1], function()
         local source, document = last_source(row[1], row[3])
         assert.equal(row[2], table.concat({ slice(document, source.first and source), source.name or "-",
            source.resolved_by or "-", slice(document, source.antecedent) }, " | "))
      end)
   end

   it("says who is meant before the name comes", function()
      local found, document = extract(
         "« Non », a dit la maire de Lorvac. Le soir, Claire Roux est partie. « Jamais », a dit Claire Roux.")
      assert.same({ "Claire Roux", "noun", "Claire Roux", "f" }, { found[1].source.name, found[1].source.resolved_by,
         slice(document, found[1].source.antecedent), found[1].source.gender })
      assert.is_true(found[1].source.antecedent.first > found[1].source.last)
   end)

   it("gives the words of one what another one says of himself", function()
      local found = extract "Luc Abel est là. « Je sais que Claire Roux a dit que le pont tient », a-t-il affirmé."
      assert.same({ "Luc Abel", "Luc Abel", "Claire Roux" }, {
         found[1].source.name, found[2].source.name, found[3].source.name,
      })
   end)

   it("takes nous for the one who says it, also through a word that nobody is named by", function()
      local found, document = resolve_given("Ana Lê est là. « On dit que nous savons que le pont tient », dit-elle.", {
         { type = "direct", content = "On dit que nous savons que le pont tient", source = "elle" },
         { type = "indirect", content = "nous savons que le pont tient", source = "On", nested_in = 1 },
         { type = "indirect", content = "le pont tient", source = "nous", nested_in = 2 },
      })
      assert.is_nil(found[2].source.name)
      assert.same({ "Ana Lê", "speaker", "elle" }, {
         found[3].source.name, found[3].source.resolved_by, slice(document, found[3].source.antecedent),
      })
   end)

   it("does not take a pronoun for the one in whose direct speech it stands", function()
      local found = extract "Yves Kerlo est venu. « Il a dit que le pont tenait », a rapporté Luc Abel."
      assert.same({ "Luc Abel", "Yves Kerlo" }, { found[1].source.name, found[2].source.name })
   end)

   it("looks back as far as a long article reaches", function()
      local function name_after(times)
         local text = "Claire Roux est venue. " .. ("Yves Kerlo a vu Luc Abel. "):rep(times) .. "« Non », a-t-elle dit."
         return last_source(text).name
      end
      assert.equal("Claire Roux", name_after(5))
      assert.is_nil(name_after(100))
   end)

   it("leaves the sources of a language alone whose pack does not know how", function()
      local document = assert(engine:parse "« Non », a dit Claire Roux.")
      local attribution = { type = "direct", content = { span("« Non »", "Non") }, source = { first = 18, last = 28 } }
      resolve(document, { attribution }, "xx")
      assert.same({ first = 18, last = 28 }, attribution.source)
   end)

   it("leaves a document without attributions and sources alone", function()
      assert.same({ scare_quotes = {} }, (extract "Claire Roux est venue."))
      local found = extract "Elle rit.\n— Jamais je ne partirai d’ici."
      assert.is_nil(found[1].source)
   end)
end)

describe("the kind of a source", function()
   for _, row in ipairs(typed) do
      it("of: " .. row[1], function()
         assert.equal(row[2], last_source(row[1], row[3]).kind or "-")
      end)
   end
end)

describe("the gender of a source", function()
   for _, row in ipairs(genders) do
      it("of: " .. row[1], function()
         assert.equal(row[2], last_source(row[1], row[3]).gender or "-")
      end)
   end
end)

describe("the closed lists", function()
   it("are those of the schema", function()
      local file = assert(io.open "spec/schema/attributions.schema.json")
      local source = cjson.decode(file:read "a")["$defs"].source.properties
      file:close()
      for _, name in ipairs { "kinds", "resolved_by" } do
         local enum = source[name == "kinds" and "kind" or name].enum
         assert.equal(cjson.null, table.remove(enum))
         assert.same(kinds[name], enum)
      end
   end)

   it("hold whatever the rows above have found", function()
      local known = { ["-"] = true }
      for _, by in ipairs(kinds.resolved_by) do
         known[by] = true
      end
      local met = {}
      for _, row in ipairs(resolutions) do
         local by = row[2]:match "^.* | .* | (.*) | .*$"
         assert.is_true(known[by], by)
         met[by] = true
      end
      assert.same(known, met)
   end)
end)

describe("names", function()
   local function words(name)
      return names.words(names.fold(name))
   end
   for _, row in ipairs {
      { "Kerlo", "Jeanne Kerlo", true },
      { "Jeanne", "Jeanne Kerlo", true },
      { "J. Kerlo", "Jeanne Kerlo", true },
      { "Jeanne Kerlo", "Jeanne Anne Kerlo", true },
      { "KERLO", "Éloïse Kerlo", true },
      { "ÉLOÏSE", "Éloïse Kerlo", true },
      { "Y. Kerlo", "Jeanne Kerlo", false },
      { "Anne Roux", "Anne Kerlo", false },
      { "Jeanne Kerlo", "Kerlo", false },
      { "", "Kerlo", false },
   } do
      it(("%s %s a form of %s"):format(row[1], row[3] and "is" or "is not", row[2]), function()
         assert.equal(row[3], names.is_short_form(words(row[1]), words(row[2])))
      end)
   end
   for _, row in ipairs {
      { "FPM", "Fédération des ports de mer", true },
      { "LPV", "Ligue pour la vie", true },
      { "LVP", "Ligue pour la vie", false },
      { "CNS", "Centre national de la sécurité maritime", true },
      { "F", "Fédération des ports", false },
      { "AB", "Ablette", false },
   } do
      it(("%s %s the acronym of %s"):format(row[1], row[3] and "is" or "is not", row[2]), function()
         assert.equal(row[3], names.is_acronym(names.fold(row[1]), words(row[2])))
      end)
   end
end)
