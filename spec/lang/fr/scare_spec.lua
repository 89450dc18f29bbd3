--- Scare quotes: rows of a text and the quotations in it that nobody says, each as "kind: words".
local dixit = require "dixit"

local engine = dixit.engine "fr"

local rows = {
   -- titles
   { "On joue le film « La Digue » ce soir.", "title: La Digue" },
   { "On joue le dernier film muet d’Anne Kerlo, « La Digue ».", "title: La Digue" },
   { "On joue « La Digue », son premier film.", "title: La Digue" },
   { "Les romans « La Digue » et « Le Quai » se vendent bien.", "title: La Digue", "title: Le Quai" },
   { "L’auteure de « La Digue » est morte.", "title: La Digue" },
   { "On l’a vue dans « La Digue ».", "title: La Digue" },
   { "Un air de « La Digue » d’Yves Kerlo.", "title: La Digue" },
   { "Elle a publié une lettre intitulée « adieu au bac ».", "title: adieu au bac" },
   { "Le port a « Le Monde » sur ses quais.", "title: Le Monde" },
   { "L’émission « 1789 » revient.", "title: 1789" },
   { "La maire a dit que le film « La Digue » était beau.", "title: La Digue" },
   { "« J’ai revu le film “La Digue” », a dit la maire.", "title: La Digue" },
   -- names
   { "Le gardien, surnommé « le phoque », est parti.", "name: le phoque" },
   { "Jean « le Roc » Kerlo est parti.", "name: le Roc" },
   { "Une voisine, dite « la Baronne », est partie.", "name: la Baronne" },
   { "L’opération « Ports propres » commence.", "name: Ports propres" },
   { "Le collectif « Port vivant » manifeste.", "name: Port vivant" },
   { "Une tempête baptisée « Olga » arrive.", "name: Olga" },
   { "Le chalutier « Étoile du Nord » a coulé.", "name: Étoile du Nord" },
   { "Il vit sous le pseudonyme de « Corsaire ».", "name: Corsaire" },
   { "On a revu le « Titan » hier.", "name: Titan" },
   -- terms
   { "Le « vieux pont » est fermé.", "term: vieux pont" },
   { 'Le "grand port" n’est plus qu’un quai.', "term: grand port" },
   { "Les ‹ sans-bac › attendent, ces “oubliés” du quai.", "term: sans-bac", "term: oubliés" },
   { "Le mot « bac » a deux sens.", "term: bac" },
   { "L’expression « prendre le large » a vieilli.", "term: prendre le large" },
   { "Le slogan « Le port à nous » est partout.", "term: Le port à nous" },
   { "Une opération « coup de filet » commence.", "term: coup de filet" },
   -- somebody's words
   { "« Le bac part », a dit la maire." },
   { "« Le bac part », a dit la maire. « Il est vieux. »" },
   { "La maire juge le bac « vieux »." },
   { "La maire évoque un plan « honteux »." },
   { "Selon la maire, « le bac part »." },
   { "« Le film « muet » est beau », a dit la maire." },
   { "La mairie parle d’un “plan bleu” pour le port." },
   -- a speech, though nobody knows whose
   { "La maire : « Le bac part. »" },
   { "Un cri : « Au bac ! »" },
   { "« Le bac est parti hier soir sans personne à bord. »" },
   { "Le refrain « le bac s’en va » revient toujours." },
   { "— Oui. Le bac part." },
   -- marks that quote nothing
   { "Le bac « » est parti." },
   { "Le pont « de la gare est fermé." },
   { "Il est 14 h 30 ' et l’eau monte." },
   { 'L’écran de 8,4" est cassé.' },
}

describe("scare quotes", function()
   for _, row in ipairs(rows) do
      it(row[1], function()
         local document = assert(engine:parse(row[1]))
         local found = {}
         for i, quotation in ipairs(engine:extract(document).scare_quotes) do
            found[i] = ("%s: %s"):format(quotation.kind, document:slice(quotation.first, quotation.last))
         end
         assert.same({ table.unpack(row, 2) }, found)
      end)
   end

   it("are none in a language without rules", function()
      assert.same({}, dixit.engine("en"):extract("The “old bridge” is closed.").scare_quotes)
   end)
end)
