/* What the files that bind sections 9 to 16 of dixit.h share: builders, phases, matchers, annotations.
 *
 * Names are numbers in the core and strings in Lua; values of fields are strings and booleans, nil if unset.  What the
 * core makes for an engine lives in a box: a userdata that anchors its engine and is counted by it. */
#ifndef DIXIT_RULES_H
#define DIXIT_RULES_H

#include "binding.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* ---- Names and values (name.c) */

/* The number of the name that is the string at that index; raises if it is none. */
uint32_t binding_name_check(lua_State *L, int index, dixit_engine *engine);

/* The same, but DIXIT_NONE for nil or none. */
uint32_t binding_name_opt(lua_State *L, int index, dixit_engine *engine);

/* The number of the value at that index: nil, a boolean or a string. */
uint32_t binding_value_check(lua_State *L, int index, dixit_engine *engine);

/* The layer that is named at that index: a class of the lexicon if the argument behind it is true. */
uint32_t binding_layer_check(lua_State *L, int index, dixit_engine *engine);

/* Push a name, a number of the caller's own, nil for DIXIT_NONE; a value. */
void binding_name_push(lua_State *L, const dixit_engine *engine, uint32_t name);
void binding_number_push(lua_State *L, uint32_t number);
void binding_value_push(lua_State *L, const dixit_engine *engine, uint32_t value);

/* ---- Boxes (box.c) */

typedef struct binding_box {
    void *object; /* NULL until it is made, and again when it is finalized */
    binding_engine *engine;
} binding_box;

#define BOX_ENGINE 1 /* the user value that anchors the engine; those behind it are the kind's own */

/* Pushes an empty box for the engine at that index, with `values` user values besides the engine. */
binding_box *binding_box_push(lua_State *L, int engine, const char *metatable, int values);

/* Puts in what the core has made; raises if that is NULL, for want of memory. */
void binding_box_fill(lua_State *L, binding_box *box, void *object);

/* The box at that index; raises if it is no such box, or an empty one. */
binding_box *binding_box_check(lua_State *L, int index, const char *metatable);

/* Makes the metatable of a kind of box: its methods, and what gives its objects back. */
void binding_box_register(lua_State *L, const char *metatable, const luaL_Reg *methods, lua_CFunction finalize);

/* Takes the object out of the box that is argument 1, so that it can be given back; NULL if it is empty. */
void *binding_box_empty(lua_State *L, const char *metatable);

/* ---- Documents (document.c) and engines (engine.c), as the rules need them */

/* The document at that index; raises if it is none, or closed.  Its engine in *engine unless that is NULL. */
dixit_document *binding_document_check(lua_State *L, int index, binding_engine **engine);

/* The engine at that index. */
binding_engine *binding_engine_check(lua_State *L, int index);

/* ---- Errors */

/* Raises what the core reports of a call: lack of memory as Lua does, the rest as the caller's misuse. */
int binding_error_raise(lua_State *L, const dixit_error *error);

/* ---- What the engine makes, as its methods */

#define BUILDER_METATABLE "dixit.builder"
#define PHASE_METATABLE "dixit.phase"
#define MATCHER_METATABLE "dixit.matcher"

int binding_builder_new(lua_State *L);    /* engine:builder() */
int binding_phase_new(lua_State *L);      /* engine:phase() */
int binding_matcher_new(lua_State *L);    /* engine:matcher() */
int binding_lexicon_add(lua_State *L);    /* engine:add_entries(class, lines, fields, ...), see lexicon.c */
int binding_lexicon_count(lua_State *L);  /* engine:entries() -> integer */
int binding_values_pack(lua_State *L);    /* engine:pack(values) -> string */
int binding_test_new(lua_State *L);       /* engine:test() -> integer */
int binding_verb_slot(lua_State *L);      /* engine:add_slot(verb_form, mood, ...), see verb.c */
int binding_verb_paradigm(lua_State *L);  /* engine:add_paradigm(endings) -> integer */
int binding_verbs_add(lua_State *L);      /* engine:add_verbs(table, apart) */
int binding_verb_auxiliary(lua_State *L); /* engine:add_auxiliary(lemma, verb_form) */
int binding_verb_compound(lua_State *L);  /* engine:add_compound(tense, compound) */
int binding_verb_particle(lua_State *L);  /* engine:add_particle(kind, form) */

void binding_builder_register(lua_State *L);
void binding_phase_register(lua_State *L);
void binding_matcher_register(lua_State *L);

/* ---- Characters (text.c) */

int binding_alphanumeric(lua_State *L); /* core.alphanumeric(code) -> boolean */
int binding_plain(lua_State *L);        /* core.plain(code) -> code, ... */

/* ---- Places (place.c) */

/* core.place(scripts) -> value of the innermost chunk that runs among those whose sources are the keys of the table,
 * and the line in it; nothing if none runs. */
int binding_place(lua_State *L);

/* Sets the fields of an annotation that are in the table at that index. */
void binding_fields_set(lua_State *L, int index, dixit_document *document, dixit_engine *engine, uint32_t annotation);

/* Pushes the table of functions on the annotations of documents. */
void binding_annotations_push(lua_State *L);

#pragma GCC visibility pop

#endif
