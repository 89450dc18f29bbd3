--- The closed lists of resolution; spec/schema/attributions.schema.json has the same.
return {
   ---@alias dixit.SourceKind "person"|"group"|"organisation"|"place"|"document"|"role"|"anonymous"|"pronoun"
   kinds = { "person", "group", "organisation", "place", "document", "role", "anonymous", "pronoun" },

   --- What tells the name:
   --- itself         the source has it (Jeanne Kerlo, la maire Jeanne Kerlo), or is never named: le maire de Lorvac
   --- title+surname  M. Kerlo, le docteur Kerlo
   --- surname        Kerlo
   --- given name     Jeanne
   --- short form     a part of a longer name: Port vivant, for Collectif Port vivant
   --- acronym        FPM, for Fédération des ports de mer
   --- role           la maire, named elsewhere with her role
   --- noun           l'élue, le quadragénaire, l'ONG, le rapport: the noun fits the one who was mentioned
   --- author         un rapport de la FPM
   --- pronoun        elle
   --- speaker        je, inside what somebody says
   ---@alias dixit.ResolvedBy
   ---| "itself"|"title+surname"|"surname"|"given name"|"short form"|"acronym"|"role"|"noun"|"author"|"pronoun"
   ---| "speaker"
   resolved_by = {
      "itself", "title+surname", "surname", "given name", "short form", "acronym", "role", "noun", "author", "pronoun",
      "speaker",
   },
}
