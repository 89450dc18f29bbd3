/* Accents: a capital letter may lack its own (Etats for états, A for à). */
#ifndef DIXIT_CORE_ACCENT_H
#define DIXIT_CORE_ACCENT_H

#include "text.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* The longest folded form. */
#define DX_FOLDED_MAX DX_FOLD_ROOM(DX_FOLD_MAX)
/* Room for a folded form without its accents: three bytes of a Hangul syllable become nine. */
#define DX_STRIPPED_MAX (DX_FOLDED_MAX * 3)

/* Writes a folded form without its accents to `out`, which has DX_STRIPPED_MAX bytes of room, and returns its length.
 */
size_t dx_strip_accents(const uint8_t *folded, size_t length, uint8_t *out);

/* Whether the form has a capital letter without accent. */
bool dx_has_bare_capital(const uint8_t *form, size_t length);

/* Whether a form (DX_FOLD_MAX bytes at most) can stand for a folded one: they are the same but for accents that
 * capitals lack. */
bool dx_stands_for(const uint8_t *form, size_t length, const uint8_t *folded, size_t folded_length);

#pragma GCC visibility pop

#endif
