--- Quotations: rows of a mechanism and a text in which what must be found is written out, ⟦kind « ⟨content⟩ »⟧, with a
--- question mark behind the kind where there is no closing mark. A third column says what became of the marks.
local core = require "dixit.core"

local NBSP, NARROW = "\u{A0}", "\u{202F}"

local engines = {
   fr = core.new(require "dixit.lang.fr.profile"),
   en = core.new(require "dixit.lang.en.profile"),
}

local groups = {
   {
      "the marks of French, and the spaces around them",
      lang = "fr",
      { "spaces", "⟦guillemets « ⟨Nous partirons⟩ »⟧, a dit Mme Ferrand.", "« opens 1, » closes 1" },
      { "no-break spaces", "⟦guillemets «" .. NBSP .. "⟨Non⟩" .. NBSP .. "»⟧, dit-elle." },
      { "narrow no-break spaces", "⟦guillemets «" .. NARROW .. "⟨Quoi" .. NARROW .. "?⟩" .. NARROW .. "»⟧ dit-il." },
      { "no spaces", "Un ⟦guillemets «⟨beau⟩»⟧ projet." },
      { "a space on one side", "⟦guillemets «⟨Oui⟩ »⟧ et ⟦guillemets « ⟨non⟩»⟧." },
      { "a word glued to the closing mark", "⟦guillemets « ⟨C’est faux⟩ »⟧dit-il. ⟦guillemets « ⟨Si⟩ »⟧." },
      { "comma inside", "⟦guillemets « ⟨Oui,⟩ »⟧ dit-il." },
      { "full stop outside", "Il a dit ⟦guillemets « ⟨oui⟩ »⟧." },
      { "several sentences", "⟦guillemets « ⟨Il pleut. On rentre ! Vite ?⟩ »⟧ crie-t-elle." },
      { "a reporting clause between two",
        "⟦guillemets « ⟨Le pont⟩ »⟧, dit M. Arnal, ⟦guillemets « ⟨sera rouvert⟩ »⟧." },
      { "nothing inside", "Une case vide : ⟦guillemets «⟨⟩»⟧." },
      { "space alone inside", "Une case vide : ⟦guillemets «⟨⟩   »⟧." },
      { "an elided word before", "L’⟦guillemets « ⟨affaire⟩ »⟧ et d’⟦curly “⟨autres⟩”⟧." },
      { "an elided word before single marks", "l’⟦single_curly ‘⟨affaire⟩’⟧ du port", "‘ opens 1, ’ closes 1" },
      { "single guillemets", "Le mot ⟦single_guillemets ‹ ⟨fleuve⟩ ›⟧ est employé." },
      { "guillemets of ASCII", "⟦ascii_guillemets <<⟨Oui⟩>>⟧, dit-il." },
      { "curly marks with spaces", "⟦curly “ ⟨Nous verrons⟩ ”⟧, dit-elle." },
      { "straight marks with spaces", '⟦straight " ⟨Nous verrons⟩ "⟧, dit-elle, ⟦straight " ⟨demain⟩ "⟧.' },
      { "straight marks with no-break spaces",
        "Elle dit :" .. NBSP .. '⟦straight "' .. NBSP .. "⟨demain⟩" .. NBSP .. '"⟧.' },
      { "single straight marks with spaces", "Le mot ⟦single_straight ' ⟨fleuve⟩ '⟧ est employé." },
      { "brackets around", '(⟦straight "⟨Le Phare⟩"⟧) et [⟦straight "⟨Le Quai⟩"⟧]' },
      { "brackets inside", '⟦straight "⟨(Le) Phare [bis]⟩"⟧ et ⟦straight "⟨[...] la mer (...)⟩"⟧' },
      { "slash and hyphen beside", '⟦straight "⟨pour⟩"⟧/⟦straight "⟨contre⟩"⟧ -⟦straight "⟨Peur au port⟩"⟧-' },
      { "ellipses beside", '⟦straight "⟨... et puis⟩"⟧... ⟦straight "⟨… rien…⟩"⟧' },
      { "colon without space", 'Elle dit:⟦straight "⟨demain⟩"⟧.' },
      { "an emoji inside", '⟦straight "⟨Bravo 👏⟩"⟧ écrit-elle.' },
      { "a line break inside", "Elle a écrit que\nle soir ⟦guillemets « ⟨bientôt\nla mer⟩ »⟧ serait\nhaute." },
   },
   {
      "the marks of other languages",
      lang = "en",
      { "curly", "⟦curly “⟨We will stay,⟩”⟧ Ms. Hale said." },
      { "single curly", "⟦single_curly ‘⟨We will stay,⟩’⟧ Ms. Hale said." },
      { "straight", 'She said ⟦straight "⟨no⟩"⟧.' },
      { "single straight", "She said ⟦single_straight '⟨no⟩'⟧." },
      { "low and high, German", "⟦low „⟨Ja⟩“⟧, sagt Frau Behn." },
      { "low and high, Polish", "⟦low „⟨Tak⟩”⟧, mówi Anna." },
      { "single low and high, German", "Das Wort ⟦single_low ‚⟨Haus⟩‘⟧ steht da." },
      { "single low and high, Dutch", "Het woord ⟦single_low ‚⟨huis⟩’⟧ staat daar." },
      { "German single in double", "⟦low „⟨Er rief ⟦single_low ‚⟨Halt⟩‘⟧ laut⟩“⟧, sagt sie." },
      { "reversed guillemets", "⟦reversed_guillemets »⟨Nein⟩«⟧, sagt Herr Tamm." },
      { "reversed single guillemets in double ones",
        "⟦reversed_guillemets »⟨Er rief ⟦reversed_single_guillemets ›⟨Halt⟩‹⟧ laut.⟩«⟧" },
      { "the same curly mark twice, Swedish", "⟦same_curly ”⟨Kanske⟩”⟧, sa hon." },
      { "the reversed high mark", "⟦curly ‟⟨Maybe⟩”⟧, she said." },
      { "the single reversed high mark", "⟦single_curly ‛⟨Maybe⟩’⟧, she said." },
      { "two backticks and two apostrophes", "⟦backtick ``⟨Maybe,⟩''⟧ she said." },
      { "a backtick and an apostrophe", "⟦backtick `⟨Maybe,⟩'⟧ she said." },
      { "two apostrophes on both sides", "⟦straight ''⟨Maybe,⟩''⟧ she said." },
      { "corners", "⟦corner 「⟨明日⟩」⟧と彼女は言った。" },
      { "white corners in corners", "⟦corner 「⟨私は⟦white_corner 『⟨港⟩』⟧を読んだ⟩」⟧と言った。" },
      { "angles", "⟦angle 《⟨港⟩》⟧、⟦angle 〈⟨海⟩〉⟧" },
      { "curly marks between ideographs", "他说⟦curly “⟨明天⟩”⟧。" },
   },
   {
      "nesting",
      lang = "fr",
      { "another kind", "⟦guillemets « ⟨Il m’a dit ⟦curly “⟨viens⟩”⟧ hier⟩ »⟧." },
      { "the same kind", "⟦guillemets « ⟨Il m’a dit ⟦guillemets « ⟨viens⟩ »⟧ hier⟩ »⟧." },
      { "two closing marks in a row", "⟦guillemets « ⟨Il m’a dit ⟦guillemets « ⟨viens⟩ »⟧⟩ »⟧." },
      { "one closing mark for both", "⟦guillemets « ⟨Il m’a dit : ⟦guillemets « ⟨Viens.⟩⟩ »⟧⟧",
        "« opens 1, « opens 2, » closes 1" },
      { "one closing mark for both, more to come",
        "⟦guillemets « ⟨C’est ⟦guillemets « ⟨le pompon⟩⟩ »⟧⟧, dit-il. ⟦guillemets « ⟨Je pars⟩ »⟧." },
      { "one straight closing mark for both, behind a colon",
        '⟦straight "⟨Il m’a dit : ⟦straight "⟨viens⟩⟩"⟧⟧. Elle ⟦straight "⟨rit⟩"⟧.',
        '" opens 1, " opens 2, " closes 1, " opens 3, " closes 3' },
      { "curly in curly behind a colon", "⟦curly “⟨Il m’a dit : ⟦curly “⟨viens⟩”⟧ hier⟩”⟧." },
      { "three kinds deep", "⟦guillemets « ⟨Lis ⟦curly “⟨Le ⟦single_curly ‘⟨Soir⟩’⟧ bleu⟩”⟧ vite⟩ »⟧" },
      { "a kind in itself with another between",
        "⟦curly “⟨Elle dit ⟦single_curly ‘⟨lis ⟦curly “⟨Le Soir⟩”⟧ ici⟩’⟧ tout bas⟩”⟧" },
      { "single straight in straight",
        [[⟦straight "⟨Il a dit ⟦single_straight '⟨non⟩'⟧, puis ⟦single_straight '⟨oui⟩'⟧⟩"⟧.]] },
      { "straight in straight, told by the spaces", '⟦straight "⟨Le ⟦straight "⟨oui⟩"⟧ de Zoé⟩"⟧' },
      { "marks that touch", "⟦curly “⟨⟦single_curly ‘⟨Non⟩’⟧, dit-il⟩”⟧" },
      { "straight marks that touch", [[⟦straight "⟨⟦single_straight '⟨Non⟩'⟧⟩"⟧, dit-il.]] },
      { "curly in curly", "⟦curly “⟨un ⟦curly “⟨mot⟩”⟧ de trop⟩”⟧" },
      { "two in one", "⟦guillemets « ⟨⟦curly “⟨Un⟩”⟧, ⟦curly “⟨deux⟩”⟧⟩ »⟧" },
   },
   {
      "the opening mark said again",
      lang = "en",
      { "at each paragraph, English",
        "⟦curly “⟨We came at night.⟩\n\n“⟨Nobody knew.⟩\n\n“⟨Then it rained,⟩”⟧ she said.",
        "“ opens 1, “ repeated 1, “ repeated 1, ” closes 1" },
      { "straight marks", '⟦straight "⟨We came at night.⟩\n\n"⟨Nobody knew,⟩"⟧ she said.',
        '" opens 1, " repeated 1, " closes 1' },
      { "two apostrophes", "⟦straight ''⟨We came.⟩\n\n''⟨Nobody knew,⟩''⟧ she said." },
      { "single marks, British", "⟦single_curly ‘⟨We came at night.⟩\n\n‘⟨Nobody knew,⟩’⟧ she said." },
      { "at each paragraph, French", "⟦guillemets « ⟨Il pleuvait.⟩\n\n« ⟨Puis la digue a cédé.⟩ »⟧",
        "« opens 1, « repeated 1, » closes 1" },
      { "the closing mark at each paragraph, old French",
        "⟦guillemets « ⟨Il pleuvait.⟩\n\n» ⟨La digue a cédé.⟩\n\n» ⟨On a fui.⟩ »⟧ Fin.",
        "« opens 1, » repeated 1, » repeated 1, » closes 1" },
      { "at each line of a wrapped text",
        "Elle écrit que\nle soir ⟦guillemets « ⟨la mer était⟩\n« ⟨haute et le⟩\n« ⟨vent⟩ »⟧ fort\nce soir\nde mai.",
        "« opens 1, « repeated 1, « repeated 1, » closes 1" },
      { "the closing mark at each line",
        "Elle écrit que\nle soir ⟦guillemets « ⟨la mer était⟩\n» ⟨haute et le⟩\n» ⟨vent⟩ »⟧ fort\nce soir\nde mai.",
        "« opens 1, » repeated 1, » repeated 1, » closes 1" },
      { "outer and inner mark together",
        "⟦curly “⟨She said: ⟦single_curly ‘⟨Go.⟩⟩\n\n“⟨‘⟨Go now.⟩’⟧⟩”⟧",
        "“ opens 1, ‘ opens 2, “ repeated 1, ‘ repeated 2, ’ closes 2, ” closes 1" },
      { "a quotation inside", "⟦curly “⟨Call it ⟦single_curly ‘⟨luck⟩’⟧.⟩\n\n“⟨Or not.⟩”⟧" },
      { "and never closed", "⟦curly? “⟨We came.⟩\n\n“⟨Nobody knew.⟩⟧\n\nThe end.", "“ opens 1, “ repeated 1" },
      { "where paragraphs have been run together",
        '⟦straight "⟨We came at night.⟩ "⟨Nobody knew,⟩"⟧ she said.', '" opens 1, " repeated 1, " closes 1' },
      { "not where each one is closed", "⟦curly “⟨One.⟩”⟧\n\n⟦curly “⟨Two.⟩”⟧" },
      { "not over a paragraph that lacks it", "⟦curly? “⟨One.⟩⟧\n\nHe left.\n\n⟦curly “⟨Two.⟩”⟧" },
   },
   {
      "marks that are missing",
      lang = "fr",
      { "no closing mark: to the paragraph’s end", "⟦guillemets? « ⟨Il pleut, dit-elle.⟩⟧\n\nElle sort.", "« opens 1" },
      { "nor at the text’s end", "Il dit : ⟦curly? “⟨on verra⟩⟧" },
      { "nor with straight marks", 'Il dit : ⟦straight? "⟨on verra.⟩⟧\n\nElle ⟦straight "⟨rit⟩"⟧.' },
      { "until the mark opens anew", '⟦straight? "⟨Oui, dit Léa,⟩⟧ ⟦straight "⟨on verra⟩"⟧.' },
      { "curly, until it opens anew", "⟦curly? “⟨Oui, dit Léa,⟩⟧ ⟦curly “⟨on verra⟩”⟧." },
      { "a closing mark with a slipped space", '⟦straight "⟨Il pleut⟩ "⟧dit-elle. ⟦straight "⟨On rentre⟩"⟧, dit-il.' },
      { "no opening mark", "Il pleut », dit-elle. ⟦guillemets « ⟨On rentre⟩ »⟧.", "» stray, « opens 1, » closes 1" },
      { "no opening straight mark",
        'Il pleut", dit-elle. ⟦straight "⟨On rentre⟩"⟧.', '" stray, " opens 1, " closes 1' },
      { "a closing mark too many", '⟦straight "⟨On rentre⟩"⟧ dit-il". ⟦straight "⟨Oui⟩"⟧.' },
      { "a stray mark inside", "⟦guillemets « ⟨Le \"pont neuf⟩ »⟧", '« opens 1, " stray, » closes 1' },
      { "a mark at the very end", "Il pleut. «", "« stray" },
      { "a mark alone", '"', '" stray' },
      { "three unclosed in a row", "⟦guillemets? « ⟨Un.⟩⟧ ⟦guillemets? « ⟨Deux.⟩⟧ ⟦guillemets? « ⟨Trois.⟩⟧" },
      { "over paragraphs, without a mark of it",
        "⟦guillemets « ⟨Il pleut.\n\nLa digue tient.\n\nOn reste.⟩ »⟧ Fin.", "« opens 1, » closes 1" },
      { "over paragraphs, straight", '⟦straight "⟨Il pleut.\n\nLa digue tient⟩"⟧, dit-elle.' },
      { "over paragraphs, with another kind inside",
        "⟦guillemets « ⟨Il pleut.\n\nLa ⟦curly “⟨digue⟩”⟧ tient.⟩ »⟧ Fin." },
      { "not over more than eight paragraphs", "⟦guillemets? « ⟨Un.⟩⟧" .. ("\n\nMot."):rep(9) .. " »" },
      { "not to a mark in the middle of a clause", "⟦guillemets? « ⟨Il pleut.⟩⟧\n\nAccueil » Ports » Digues" },
   },
   {
      "marks of two kinds",
      lang = "fr",
      { "guillemet and curly", "⟦guillemets « ⟨On verra⟩”⟧, dit-il." },
      { "curly and guillemet", "⟦curly “⟨On verra⟩ »⟧, dit-il." },
      { "low and straight", '⟦low „⟨Mal sehen⟩"⟧, sagt er.' },
      { "curly and straight", '⟦curly “⟨On verra⟩"⟧, dit-il, ⟦straight "⟨ou pas⟩”⟧.' },
      { "curly closed by its opening form", "⟦curly “⟨un⟩”⟧ et ⟦curly “⟨deux⟩“⟧ tours." },
      { "two straight ones after a curly one", '⟦curly “⟨Bien,⟩"⟧ dit-il. Et ⟦straight "⟨plus à faire⟩"⟧, dit-elle.' },
      { "single curly and straight", "⟦single_curly ‘⟨On verra⟩'⟧, dit-il." },
      { "not a single one and a double one", "⟦guillemets? « ⟨On verra’, dit-il.⟩⟧", "« opens 1, ’ apostrophe" },
   },
   {
      "apostrophes",
      lang = "en",
      { "at a word’s head", "’Tis late.", "’ apostrophe" },
      { "at a word’s head, straight", "'Tis late.", "' apostrophe" },
      { "at a word’s head, the wrong way round", "‘Tis late.", "‘ apostrophe" },
      { "on both sides", "rock ’n’ roll and rock 'n' roll",
        "’ apostrophe, ’ apostrophe, ' apostrophe, ' apostrophe" },
      { "of a decade", "the '90s and the ’80s", "' apostrophe, ’ apostrophe" },
      { "of plural owners", "the dogs’ dinner, the cats' dinner", "’ apostrophe, ' apostrophe" },
      { "of owners in single marks", "⟦single_curly ‘⟨the dogs’ dinner is cold⟩’⟧, he said.",
        "‘ opens 1, ’ apostrophe, ’ closes 1" },
      { "of owners, where nothing else closes", "the ⟦single_curly ‘⟨Harbour Dogs⟩’⟧ lost",
        "‘ opens 1, ’ closes 1" },
      { "in a quotation", "⟦curly “⟨’Twas the dogs’ dinner⟩”⟧, he said.",
        "“ opens 1, ’ apostrophe, ’ apostrophe, ” closes 1" },
      { "before a closing mark",
        "⟦straight \"⟨It was the dogs'⟩\"⟧, he said.", "\" opens 1, ' apostrophe, \" closes 1" },
      { "over paragraphs they are none", "the ‘Ali gate.\n\nthe dogs’ dinner", "‘ apostrophe, ’ apostrophe" },
      { "feet and inches",
        "He is 6'2\" tall, she said ⟦straight \"⟨so⟩\"⟧.", "' stray, \" stray, \" opens 1, \" closes 1" },
      { "feet and inches, inside", "⟦curly “⟨He is 6’2”,⟩”⟧ she said.", "“ opens 1, ’ stray, ” stray, ” closes 1" },
      { "inches between two", '5" x 7" and ⟦straight "⟨yes⟩"⟧', '" stray, " stray, " opens 1, " closes 1' },
      { "inches inside", '⟦straight "⟨a 24" screen⟩"⟧', '" opens 1, " stray, " closes 1' },
      { "a number at the end is no inch", '⟦straight "⟨Back in 1985⟩"⟧ is long.', '" opens 1, " closes 1' },
   },
   {
      "marks that are none",
      lang = "fr",
      { "bread crumbs", "Accueil » Politique » Ports", "» stray, » stray" },
      { "bread crumbs of single guillemets", "Accueil › Politique › Ports", "› stray, › stray" },
      { "bullets", "» Lire aussi : la digue\n» Lire aussi : le pont", "» stray, » stray" },
      { "prompts of mail", ">> Bonjour à tous", ">> stray" },
      { "a shift in code", "x << 4", "<< stray" },
      { "a backtick alone", "la commande `ls", "` stray" },
   },
   {
      "dialogue dashes",
      lang = "fr",
      { "em dash", "⟦dash — ⟨Vous partez ?⟩⟧\n⟦dash — ⟨Oui, dit Nina.⟩⟧\nElle sort.", "— opens 1, — opens 2" },
      { "en dash with a no-break space", "⟦dash –" .. NBSP .. "⟨Vous partez ?⟩⟧\nElle sort." },
      { "horizontal bar", "⟦dash ― ⟨Vous partez ?⟩⟧\nElle sort." },
      { "no space behind it, Spanish", "⟦dash —⟨Me voy —dijo Nina.⟩⟧" },
      { "guillemets inside", "⟦dash — ⟨Je lis ⟦guillemets « ⟨Le Phare⟩ »⟧.⟩⟧" },
      { "an unclosed one inside", "⟦dash — ⟨Je lis : ⟦guillemets? « ⟨le phare.⟩⟧⟩⟧\n⟦dash — ⟨Bien.⟩⟧" },
      { "turns inside guillemets",
        "⟦guillemets « ⟨Vous partez ?⟩\n⟦dash — ⟨Oui.⟩⟧\n⟦dash — ⟨Bien.⟩⟧ »⟧\nElle sort.",
        "« opens 1, — opens 2, — opens 3, » closes 1" },
      { "a dash behind the opening mark", "⟦guillemets «⟨⟩ ⟦dash — ⟨Oui.⟩⟧\n⟦dash — ⟨Non.⟩⟧ »⟧" },
      { "a quotation that goes on over paragraphs",
        "⟦dash — ⟨Il écrit : ⟦guillemets « ⟨Ami.⟩\n\n« ⟨Viens.⟩ »⟧⟩⟧\n\nFin." },
      { "a dash in a line is none", "Le port — fermé — attend." },
      { "items in lower case", "– le port ;\n– la digue.", "– stray, – stray" },
      { "items that end with a semicolon", "– Le port ;\n– La digue.", "– stray, – stray" },
      { "a heading", "– Le port se vide –\nElle sort.", "– stray" },
      { "a heading with a full stop", "– Le port se vide –.", "– stray" },
      { "a signature", "— Nina Arnal", "— stray" },
      { "hyphens of a list are none", "- Le port est vide.\n- La digue tient.\n- Le pont ferme.\n- La mer monte." },
      { "a list of a few items, most of which end with full stops",
        "– Le port ;\n– La digue.\n– Le pont.\n– La mer.", "– stray, – stray, – stray, – stray" },
      { "one comma too many is no list", "⟦dash — ⟨Non !⟩⟧\n⟦dash — ⟨Si.⟩⟧\n⟦dash — ⟨Ah ?⟩⟧\n⟦dash — ⟨Oui.⟩⟧\n"
        .. "⟦dash — ⟨Bien.⟩⟧\n⟦dash — ⟨Viens.⟩⟧\n⟦dash — ⟨Là.⟩⟧\n⟦dash — ⟨Où ?⟩⟧\n— Ici," },
      { "a colon at the end, where there is much dialogue",
        "⟦dash — ⟨Non !⟩⟧\n⟦dash — ⟨Si.⟩⟧\n⟦dash — ⟨Ah ?⟩⟧\n⟦dash — ⟨Nina dit, je cite :⟩⟧\nElle sort." },
      { "a colon at the end, where there is none", "— Voici le port :\nElle sort.", "— stray" },
   },
   {
      "dialogue of hyphens",
      lang = "fr",
      { "at the heads of lines",
        "⟦dash - ⟨Vous partez ?⟩⟧\n⟦dash - ⟨Oui, dit Nina.⟩⟧\n⟦dash - ⟨Bien.⟩⟧\nElle sort.",
        "- opens 1, - opens 2, - opens 3" },
      { "that touch the word", "⟦dash -⟨Vous partez ?⟩⟧\n⟦dash -⟨Oui, dit Nina.⟩⟧\n⟦dash -⟨Bien.⟩⟧" },
      { "two of the typewriter", "⟦dash --⟨Vous partez ?⟩⟧\n⟦dash -- ⟨Oui, dit Nina.⟩⟧" },
      { "between turns, too",
        "⟦dash - ⟨Vous partez ?⟩⟧ ⟦dash - ⟨Oui.⟩⟧\n⟦dash - ⟨Ah !⟩⟧\n⟦dash - ⟨Bien.⟩⟧ ⟦dash - ⟨Viens.⟩⟧" },
      { "in a wrapped text",
        "Elle attend que\nla mer baisse et\nregarde.\n"
          .. "⟦dash - ⟨Vous partez ce\nsoir ?⟩⟧\n⟦dash - ⟨Oui.⟩⟧\n⟦dash - ⟨Bien.⟩⟧" },
      { "not two alone", "- Vous partez ?\n- Oui." },
      { "not numbers below zero", "⟦dash - ⟨Ah ?⟩⟧\n-5 degrés.\n⟦dash - ⟨Oui.⟩⟧\n⟦dash - ⟨Bien.⟩⟧" },
      { "not datelines",
        "LORVAC, 3 mai 2012. - Le port est vide.\n4 mai 2012. - La digue tient.\nLe 5. - Est-ce tout ?" },
   },
   {
      "turns inside a paragraph",
      lang = "fr",
      { "em dashes", "Il entra. ⟦dash — ⟨Bonjour, dit-il.⟩⟧ ⟦dash — ⟨Oui, dit Nina.⟩⟧ ⟦dash — ⟨Non.⟩⟧",
        "— opens 1, — opens 2, — opens 3" },
      { "en dashes", "Il entra. ⟦dash – ⟨Bonjour !⟩⟧ ⟦dash – ⟨Oui ?⟩⟧ ⟦dash – ⟨Non.⟩⟧" },
      { "of the typewriter, glued", "Il entra.⟦dash --⟨Bonjour !⟩⟧⟦dash --⟨Oui ?⟩⟧⟦dash --⟨Non.⟩⟧" },
      { "behind a colon", "Il cria : ⟦dash — ⟨Partez !⟩⟧ ⟦dash — ⟨Non !⟩⟧ ⟦dash — ⟨Si.⟩⟧" },
      { "hyphens, where they ask and cry", "Il entra. ⟦dash - ⟨Bonjour !⟩⟧ ⟦dash - ⟨Oui ?⟩⟧ ⟦dash - ⟨Non.⟩⟧" },
      { "in a paragraph that begins with one",
        "⟦dash — ⟨Oui ?⟩⟧ ⟦dash — ⟨Non.⟩⟧\n⟦dash — ⟨Si.⟩⟧ ⟦dash — ⟨Ah !⟩⟧\n⟦dash — ⟨Bien.⟩⟧" },
      { "inside guillemets",
        "⟦guillemets « ⟨Bonjour.⟩ ⟦dash — ⟨Oui ?⟩⟧ ⟦dash — ⟨Non !⟩⟧ ⟦dash — ⟨Adieu.⟩⟧ »⟧ Elle sort." },
      { "not one alone", "Il se tait. — Le port est vide." },
      { "not a narrator’s, far from each other",
        ("Le port est vide et la digue, qui tient, est haute. — C’est une longue histoire. "
           .. ("Rien ne bouge sur le quai de la ville. "):rep(8)):rep(4) },
      { "not parentheses", "Le pont – vieux – tient. Le port — Nina le dit — est vide ! Ah ? – oui – bon." },
      { "not those of hyphens", "Le pont - vieux - tient. Le port - Nina le dit - est vide." },
      { "not before marks",
        "Il dit : — ⟦guillemets « ⟨Oui ?⟩ »⟧ — ⟦guillemets « ⟨Non !⟩ »⟧ — ⟦guillemets « ⟨Si !⟩ »⟧" },
   },
   {
      "a dash before marks",
      lang = "fr",
      { "that say all", "— ⟦guillemets « ⟨Vous partez ?⟩ »⟧", "— stray, « opens 1, » closes 1" },
      { "with a reporting clause", "— ⟦guillemets « ⟨Oui⟩ »⟧, dit Nina." },
      { "that name something", "⟦dash — ⟨⟦guillemets « ⟨Le Phare⟩ »⟧ est paru.⟩⟧" },
   },
}

--- The text without what is written into it.
local function plain(text)
   return (text:gsub("⟦[a-z_]+%?? ?", ""):gsub("⟧", ""):gsub("⟨", ""):gsub("⟩", ""))
end

--- The text with all that was found written into it.
local function rendered(document)
   local text = document:text()
   local starts, ends = {}, {} -- what stands before a byte, and what behind
   for i, first, last in document:quotations() do
      local _, _, kind, _, _, closed = document:quotation(i)
      starts[first] = (starts[first] or "") .. "⟦" .. kind .. (closed and " " or "? ")
      ends[last] = "⟧" .. (ends[last] or "")
      for _, from, to in document:content(i) do
         local empty = to < from
         starts[from] = (starts[from] or "") .. (empty and "⟨⟩" or "⟨")
         ends[to] = (empty and "" or "⟩") .. (ends[to] or "")
      end
   end
   local out = {}
   for i = 1, #text + 1 do
      out[#out + 1] = (starts[i] or "") .. text:sub(i, i) .. (ends[i] or "")
   end
   return table.concat(out)
end

local function verdicts(document)
   local list = {}
   for i, token in document:marks() do
      local first, last = document:token(token)
      local _, verdict, quotation = document:mark(i)
      list[i] = document:slice(first, last) .. " " .. verdict .. (quotation and " " .. quotation or "")
   end
   return table.concat(list, ", ")
end

describe("quotations", function()
   for _, group in ipairs(groups) do
      describe(group[1], function()
         for i = 2, #group do
            local about, text, marks = table.unpack(group[i])
            it(about, function()
               local document = assert(engines[group.lang]:parse(plain(text)))
               assert.are.equal(text, rendered(document))
               if marks then assert.are.equal(marks, verdicts(document)) end
            end)
         end
      end)
   end

   it("nest eight deep at most", function()
      local document = assert(engines.fr:parse(("「a『b"):rep(8) .. ("』c」d"):rep(8)))
      local deepest = 0
      for i in document:quotations() do
         local _, _, _, depth = document:quotation(i)
         deepest = math.max(deepest, depth)
      end
      assert.are.equal(7, deepest)
   end)

   describe("are not harmed by an odd mark in another paragraph:", function()
      local before, behind = "Elle dit ⟦guillemets « ⟨oui⟩ »⟧.", 'Il dit ⟦straight "⟨non ⟦curly “⟨merci⟩”⟧⟩"⟧, l’ami.'
      local odd = "« » ‹ › “ ” ‟ „ ‘ ’ ‛ ‚ \" ' ` `` '' << >> 「 」 『 』 《 》 〈 〉 — – ―"
      for mark in odd:gmatch("%S+") do
         it(mark, function()
            for _, middle in ipairs { "Le # port.", "Le #port.", "Le port# est vide.", "# Le port.", "#Le port #." } do
               local text = ("%s\n\n%s\n\n%s"):format(plain(before), middle:gsub("#", mark), plain(behind))
               local whole = rendered(assert(engines.fr:parse(text)))
               assert.are.equal(before .. "\n\n", whole:sub(1, #before + 2))
               assert.are.equal("\n\n" .. behind, whole:sub(-#behind - 2))
            end
         end)
      end
   end)
end)
