-- Quotations without a cue that go on with somebody's words.

-- A quotation that is a sentence of its own behind an attributed one goes on with its words.
phase "continuations"

local unattributed = outside(A.attribution, A.quotation "_q")

rule "continued" { layer = "attribution", claim = { "_q" }, set = { "type", "class" },
   A.attribution "_a" * outside(A.quotation, any ^ 0) * (eos * unattributed * W "." ^ -1) ^ 1 * #eos,
   when = function(m) return m._a.source ~= nil end,
   emit = function(m)
      local found = {}
      for i = 1, #m._q do
         if m._q[i].content then
            local content = m._q[i].content
            found[#found + 1] = { content = content, source = m._a.source, type = "direct", class = "statement" }
         end
      end
      return found
   end,
   yes = { { "« Le pont tient », a dit Mme Lê. « Il est vieux. »", content = "Il est vieux.", source = "Mme Lê" } },
   no = { "« Le pont tient », a dit Mme Lê. Le « vieux pont » aussi." },
}

-- — Oui. Speech behind a dialogue dash is somebody's, though nothing says whose.
rule "dialogue" { layer = "attribution", claim = { "_q" }, set = { "type", "class" },
   outside(A.attribution, A.quotation { kind = "dash" } "_q"),
   when = function(m) return m._q.content ~= nil end,
   emit = function(m) return { content = m._q.content, type = "direct", class = "statement" } end,
   yes = { { "Elle rit.\n— Jamais je ne partirai d’ici.\n— Alors reste.", content = "Alors reste." } },
   no = { "Le pont – vieux – tient." },
}
