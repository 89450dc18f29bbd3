/* Rules for tests, written as analysts write them: W"a" * any^0 * A.person "who".  Misuse ends the program. */
#ifndef DIXIT_TEST_PATTERNS_H
#define DIXIT_TEST_PATTERNS_H

#include "dixit.h"

/* Pushes the pattern: what DESIGN.md lists, but for agree; `any "a"` captures, `inside(A.x "name", p)` too; T.number is
 * a kind, T.capitalized a shape, T.test0 the first test of the engine; A.x{ f = a|b|none|true|false } tests a field,
 * A.x{ part: p } looks into a part. */
void build(dixit_builder *builder, dixit_engine *engine, const char *pattern);

/* A name's number. */
uint32_t name_of(dixit_engine *engine, const char *name);

/* Adds a rule for a pattern; its index. */
uint32_t add_rule(dixit_phase *phase, dixit_engine *engine, const char *name, const char *layer, const char *pattern);

/* Runs the phase, lets matches compete, and writes those that won, in the order they were found, as
 * "text [name=text name:text] | text": with a colon, the capture is exactly an annotation.  Returns the steps taken. */
#define RESULT_MAX 65536
uint64_t run_phase(const dixit_phase *phase, dixit_engine *engine, dixit_document *document, char *result);

/* Annotates the first place where the words stand in the text; its number.  Fields: "kind=person number=s". */
uint32_t annotate(dixit_engine *engine, dixit_document *document, const char *layer, const char *words,
                  const char *fields);

#endif
