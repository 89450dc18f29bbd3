#include "verb.h"

#include "document.h"
#include "lexicon.h"
#include "text.h"

#include <string.h>

/* Bounds of a group, so that no text makes one of a whole sentence: French has at most four clitics with ne (ne le lui
 * y), and press prose hardly inserts more than four adverbs; passive perfects have three verbs (a été dit), English one
 * more. */
#define CLITICS_MAX 5
#define ADVERBS_MAX 4
#define VERBS_MAX 4

/* The shortest stem before an adverb's ending: vraiment has four letters before it, moment two. */
#define ADVERB_STEM_MIN 3

typedef struct dx_pair {
    uint32_t from, to;
} dx_pair;

typedef struct dx_auxiliary {
    uint32_t lemma;
    dixit_verb_form takes;
    bool passive;
} dx_auxiliary;

#define ENDING_MAX 16
typedef struct dx_adverb_ending {
    uint8_t bytes[ENDING_MAX];
    uint32_t length;
} dx_adverb_ending;

/* ---- The language's data ---- */

static dixit_status fail(dixit_error *error, dixit_status code, const char *message) {
    if (error)
        *error = (dixit_error){code, 0, message};
    return code;
}

static dixit_status fail_memory(dixit_error *error) {
    return fail(error, DIXIT_ERROR_MEMORY, "out of memory");
}

void dx_verbs_free(dx_verbs *verbs, dx_memory *memory) {
    dx_array_free(memory, &verbs->readings, sizeof(dx_verb_reading));
    dx_array_free(memory, &verbs->by_form, sizeof(uint32_t));
    dx_array_free(memory, &verbs->roles, sizeof(uint32_t));
    dx_array_free(memory, &verbs->auxiliaries, sizeof(dx_auxiliary));
    dx_array_free(memory, &verbs->compounds, sizeof(dx_pair));
    dx_array_free(memory, &verbs->endings, sizeof(dx_adverb_ending));
}

/* Makes an array of numbers reach to `index`, filled up with bytes of `fill`. */
static bool reach(dx_memory *memory, dx_array *array, uint32_t index, size_t item_size, int fill) {
    if (index < array->count)
        return true;
    if (!dx_array_reserve(memory, array, index + 1 - array->count, item_size))
        return false;
    memset((char *)array->items + array->count * item_size, fill, (index + 1 - array->count) * item_size);
    array->count = index + 1;
    return true;
}

/* What a form may be in a group: bits 1 << dixit_particle, and from these on 1 << dixit_verb_form. */
#define DX_VERB_ROLE 16u
#define DX_APART_ROLE (DX_VERB_ROLE + (uint32_t)DIXIT_VERB_FORM_COUNT)
#define VERB_ROLES (((1u << DIXIT_VERB_FORM_COUNT) - 1) << DX_VERB_ROLE)

static uint32_t verb_role(bool apart) {
    return apart ? DX_APART_ROLE : DX_VERB_ROLE;
}

/* The order of the readings of a form: that of the verbs, then that of the slots. */
static bool is_before(const dx_verb_reading *a, const dx_verb_reading *b) {
    return a->index < b->index || (a->index == b->index && a->slot < b->slot);
}

static bool add_role(dixit_engine *engine, uint32_t form, uint32_t role) {
    dx_array *roles = &engine->verbs.roles;
    if (!reach(&engine->memory, roles, form, sizeof(uint32_t), 0))
        return false;
    ((uint32_t *)roles->items)[form] |= role;
    return true;
}

/* The names of groups, made when the first verb comes; false when memory is out. */
static bool name_all(dixit_engine *engine) {
    dx_verb_names *names = &engine->verbs.names;
    const struct {
        uint32_t *name;
        const char *bytes;
    } rows[] = {
        {&names->subject, "subject"},
        {&names->lemma, "lemma"},
        {&names->form, "form"},
        {&names->mood, "mood"},
        {&names->tense, "tense"},
        {&names->person, "person"},
        {&names->number, "number"},
        {&names->gender, "gender"},
        {&names->negated, "negated"},
        {&names->inverted, "inverted"},
        {&names->reflexive, "reflexive"},
        {&names->passive, "passive"},
        {&names->first, "1"},
        {&names->second, "2"},
        {&names->plural, "p"},
        {&names->layer, "verb"},
    };
    if (names->layer)
        return true;
    for (uint32_t form = 0; form < DIXIT_VERB_FORM_COUNT; form++) {
        const char *bytes = dixit_verb_form_name((dixit_verb_form)form);
        names->forms[form] = dixit_name(engine, bytes, strlen(bytes));
        if (names->forms[form] == DIXIT_NONE)
            return false;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t name = dixit_name(engine, rows[i].bytes, strlen(rows[i].bytes));
        if (name == DIXIT_NONE)
            return false;
        *rows[i].name = name; /* the layer last: it tells that all are there */
    }
    return true;
}

bool dx_verbs_read(dixit_engine *engine, const uint8_t *form, size_t length, const dx_verb_reading *reading) {
    dx_verbs *verbs = &engine->verbs;
    dx_memory *memory = &engine->memory;
    uint32_t number = dx_lexicon_folded(engine, form, length);
    if (number == DIXIT_NONE || !name_all(engine) || !reach(memory, &verbs->by_form, number, sizeof(uint32_t), 0xFF) ||
        !dx_array_reserve(memory, &verbs->readings, 1, sizeof *reading) ||
        !add_role(engine, number, 1u << (verb_role(reading->verb.apart) + (uint32_t)reading->verb.form)))
        return false;
    dx_verb_reading *readings = verbs->readings.items;
    uint32_t *link = (uint32_t *)verbs->by_form.items + number;
    while (*link != DIXIT_NONE && is_before(&readings[*link], reading))
        link = &readings[*link].next;
    if (*link != DIXIT_NONE && !is_before(reading, &readings[*link]))
        return true; /* it is there */
    uint32_t index = verbs->readings.count;
    dx_array_push(memory, &verbs->readings, reading, sizeof *reading);
    readings[index].next = *link;
    *link = index;
    return true;
}

dixit_status dixit_verb_auxiliary(dixit_engine *engine, uint32_t lemma, dixit_verb_form takes, bool passive,
                                  dixit_error *error) {
    dx_auxiliary auxiliary = {lemma, takes, passive};
    if (!dx_array_push(&engine->memory, &engine->verbs.auxiliaries, &auxiliary, sizeof auxiliary))
        return fail_memory(error);
    return DIXIT_OK;
}

dixit_status dixit_verb_compound(dixit_engine *engine, uint32_t tense, uint32_t compound, dixit_error *error) {
    dx_pair pair = {tense, compound};
    if (!dx_array_push(&engine->memory, &engine->verbs.compounds, &pair, sizeof pair))
        return fail_memory(error);
    return DIXIT_OK;
}

static dixit_status add_ending(dixit_engine *engine, const char *form, size_t length, dixit_error *error) {
    dx_adverb_ending ending = {{0}, (uint32_t)length};
    if (length > ENDING_MAX)
        return fail(error, DIXIT_ERROR_ENTRY_TOO_LONG, "an adverb's ending is at most 16 bytes long");
    memcpy(ending.bytes, form, length);
    if (!dx_array_push(&engine->memory, &engine->verbs.endings, &ending, sizeof ending))
        return fail_memory(error);
    return DIXIT_OK;
}

dixit_status dixit_verb_particle(dixit_engine *engine, dixit_particle particle, const char *form, size_t length,
                                 dixit_error *error) {
    if (particle == DIXIT_ADVERB_ENDING)
        return add_ending(engine, form, length, error);
    uint32_t number;
    dixit_status status = dx_lexicon_form(engine, form, length, &number, error);
    if (status != DIXIT_OK)
        return status;
    if (!add_role(engine, number, 1u << particle))
        return fail_memory(error);
    engine->verbs.has_negation = engine->verbs.has_negation || particle == DIXIT_NEGATION;
    return DIXIT_OK;
}

/* ---- What a token may be ---- */

typedef struct dx_finder {
    dixit_document *document;
    const dx_lexicon *lexicon;
    const dx_verbs *verbs;
    uint32_t end;   /* of the sentence */
    uint32_t since; /* verbs before this one are known */
    bool apart;     /* finds groups of the verbs that are kept apart; else those verbs do not count */
} dx_finder;

/* What a token may be in a group, see DX_VERB_ROLE. */
static uint32_t roles_of(const dx_finder *finder, uint32_t token) {
    uint32_t single, roles = 0;
    const uint32_t *forms = NULL;
    uint32_t count = dx_type_forms(finder->lexicon, dx_token_state(finder->document, token), &single, &forms);
    for (uint32_t i = 0; i < count; i++)
        if (forms[i] < finder->verbs->roles.count)
            roles |= ((const uint32_t *)finder->verbs->roles.items)[forms[i]];
    if (finder->apart)
        roles |= roles >> (DX_APART_ROLE - DX_VERB_ROLE) & VERB_ROLES;
    return roles;
}

static bool is(const dx_finder *finder, uint32_t token, dixit_particle particle) {
    return token < finder->end && roles_of(finder, token) & 1u << particle;
}

static bool is_verb(const dx_finder *finder, uint32_t token, dixit_verb_form form) {
    return token < finder->end && roles_of(finder, token) & 1u << (DX_VERB_ROLE + (uint32_t)form);
}

static bool is_adverb(const dx_finder *finder, uint32_t token) {
    if (is(finder, token, DIXIT_ADVERB))
        return true;
    const dx_type *type = dx_token_type(finder->document, token);
    if (type->kind != DIXIT_WORD)
        return false;
    for (uint32_t i = 0; i < finder->verbs->endings.count; i++) {
        const dx_adverb_ending *ending = (const dx_adverb_ending *)finder->verbs->endings.items + i;
        if (type->length >= ending->length + ADVERB_STEM_MIN &&
            !memcmp(type->form + type->length - ending->length, ending->bytes, ending->length))
            return true;
    }
    return false;
}

/* Walks the readings of a token: *form counts its forms, *link is the last reading; start both at 0 and DIXIT_NONE. */
static const dx_verb *next_reading(const dx_finder *finder, uint32_t token, uint32_t *form, uint32_t *link) {
    if (token >= finder->end)
        return NULL;
    const dx_verb_reading *readings = finder->verbs->readings.items;
    uint32_t single;
    const uint32_t *forms = NULL;
    uint32_t count = dx_type_forms(finder->lexicon, dx_token_state(finder->document, token), &single, &forms);
    uint32_t next = *link == DIXIT_NONE ? DIXIT_NONE : readings[*link].next;
    for (;;) {
        while (next != DIXIT_NONE && readings[next].verb.apart && !finder->apart)
            next = readings[next].next;
        if (next != DIXIT_NONE || *form == count)
            break;
        uint32_t number = forms[(*form)++];
        if (number < finder->verbs->by_form.count)
            next = ((const uint32_t *)finder->verbs->by_form.items)[number];
    }
    *link = next;
    return next == DIXIT_NONE ? NULL : &readings[next].verb;
}

/* The tense of a compound whose auxiliary has that one. */
static uint32_t compound_of(const dx_finder *finder, uint32_t tense) {
    const dx_pair *pairs = finder->verbs->compounds.items;
    for (uint32_t i = 0; i < finder->verbs->compounds.count; i++)
        if (pairs[i].from == tense)
            return pairs[i].to;
    return tense;
}

static bool is_auxiliary(const dx_finder *finder, uint32_t lemma) {
    const dx_auxiliary *auxiliaries = finder->verbs->auxiliaries.items;
    for (uint32_t i = 0; i < finder->verbs->auxiliaries.count; i++)
        if (auxiliaries[i].lemma == lemma)
            return true;
    return false;
}

/* ---- One group ---- */

typedef struct dx_group {
    uint32_t first, end;  /* tokens */
    uint32_t head_token;  /* of the first verb */
    uint32_t verb;        /* the token of the last verb */
    dixit_verb_form form; /* of the first verb: that of the group */
    dx_verb head;         /* the first verb */
    uint32_t subject;     /* token of an inverted pronoun, or DIXIT_NONE */
    dixit_verb_form last; /* of the last verb */
    uint32_t tense;
    bool negated, reflexive, passive;
    bool agrees;   /* the last participle agrees with the subject: est partie, but: a dit */
    bool personal; /* has a clitic that may be reflexive */
} dx_group;

/* What may begin a group: clitics, a negation, any verb. */
#define CLITIC_ROLES                                                                                                   \
    (1u << DIXIT_OBJECT | 1u << DIXIT_REFLEXIVE | 1u << DIXIT_NEGATION | 1u << DIXIT_OBJECT_ARTICLE |                  \
     1u << DIXIT_PERSONAL)
#define HEAD_ROLES (CLITIC_ROLES | VERB_ROLES)

/* The forms that may stand first in a group, the likeliest first. */
static const dixit_verb_form heads[] = {DIXIT_FINITE, DIXIT_INFINITIVE, DIXIT_GERUND, DIXIT_PARTICIPLE};

/* What two readings of one form agree in: where they do not, nothing is known. */
static void merge(dx_verb *verb, const dx_verb *other) {
    if (verb->person != other->person)
        verb->person = DIXIT_UNSET;
    if (verb->number != other->number)
        verb->number = DIXIT_UNSET;
    if (verb->gender != other->gender)
        verb->gender = DIXIT_UNSET;
}

/* The first reading of a token in that form, of that lemma (DIXIT_UNSET: of any, auxiliaries first), merged with the
 * others of its lemma, mood and tense.  False if there is none. */
static bool find_reading(const dx_finder *finder, uint32_t token, dixit_verb_form wanted, uint32_t lemma,
                         dx_verb *found) {
    bool any = false;
    uint32_t form = 0, link = DIXIT_NONE;
    if (!is_verb(finder, token, wanted))
        return false;
    for (const dx_verb *verb; (verb = next_reading(finder, token, &form, &link));) {
        if (verb->form != wanted || (lemma != DIXIT_UNSET && verb->lemma != lemma))
            continue;
        if (!any || (lemma == DIXIT_UNSET && !is_auxiliary(finder, found->lemma) && is_auxiliary(finder, verb->lemma)))
            *found = *verb;
        else if (verb->lemma == found->lemma && verb->mood == found->mood && verb->tense == found->tense)
            merge(found, verb);
        any = true;
    }
    return any;
}

/* Whether the token is a noun rather than a finite verb or a participle: it has a determiner before it, or an article
 * that cannot be a clitic. */
static bool is_noun(const dx_finder *finder, uint32_t first, uint32_t verb, uint32_t sentence) {
    if (verb == sentence)
        return false;
    if (verb == first) /* an article that was a clitic would have begun the group */
        return is(finder, verb - 1, DIXIT_DETERMINER) || is(finder, verb - 1, DIXIT_OBJECT_ARTICLE);
    if (verb != first + 1 || !is(finder, first, DIXIT_OBJECT_ARTICLE))
        return false;
    return first == sentence || is(finder, first - 1, DIXIT_PREPOSITION);
}

/* The next verb of the form that an auxiliary takes, behind adverbs and negators: found in *verb, its token in *token;
 * returns the auxiliary, NULL if there is none. */
static const dx_auxiliary *find_next(const dx_finder *finder, uint32_t lemma, uint32_t *token, bool *negator,
                                     dx_verb *verb) {
    const dx_auxiliary *auxiliaries = finder->verbs->auxiliaries.items;
    bool seen = false;
    uint32_t at = *token;
    for (uint32_t skipped = 0; at < finder->end; skipped++, at++) {
        finder->document->steps++;
        for (uint32_t i = 0; i < finder->verbs->auxiliaries.count; i++)
            if (auxiliaries[i].lemma == lemma && find_reading(finder, at, auxiliaries[i].takes, DIXIT_UNSET, verb)) {
                *token = at;
                *negator = *negator || seen;
                return &auxiliaries[i];
            }
        bool particle = is(finder, at, DIXIT_NEGATOR);
        if (skipped == ADVERBS_MAX || !(particle || is_adverb(finder, at)))
            return NULL;
        seen = seen || particle;
    }
    return NULL;
}

/* Whether a token is a hyphen that stands apart. */
static bool is_hyphen(const dx_finder *finder, uint32_t token) {
    if (token >= finder->end)
        return false;
    const dx_type *type = dx_token_type(finder->document, token);
    dx_rune rune = dx_rune_at(type->form, type->form + type->length);
    return rune.class == DX_HYPHEN && rune.length == type->length;
}

/* Whether the first of the clitics before a finite verb is its subject: nous disons, but: tu nous dis. */
static bool is_own_subject(const dx_finder *finder, uint32_t first, uint32_t verb, const dx_verb *head) {
    const dx_verb_names *names = &finder->verbs->names;
    return first < verb && is(finder, first, DIXIT_PLURAL_SUBJECT) && head->number == names->plural &&
           (head->person == names->first || head->person == names->second);
}

/* The group that begins at `first`, if there is one. */
static bool find_group(const dx_finder *finder, uint32_t first, uint32_t sentence, dx_group *group) {
    bool negation = false, negator = false, reflexive = false, personal = false;
    uint32_t at = first;
    for (; at < finder->end && at - first < CLITICS_MAX; at++) {
        uint32_t bits = roles_of(finder, at);
        if (!(bits & CLITIC_ROLES) && !(negation && bits & 1u << DIXIT_NEGATOR)) /* ne pas dire */
            break;
        negation = negation || bits & 1u << DIXIT_NEGATION;
        negator = negator || (negation && bits & 1u << DIXIT_NEGATOR);
        reflexive = reflexive || bits & 1u << DIXIT_REFLEXIVE;
        personal = personal || bits & 1u << DIXIT_PERSONAL;
    }
    dx_verb head;
    bool found = false;
    for (size_t i = 0; i < sizeof heads / sizeof *heads && !found; i++)
        found = find_reading(finder, at, heads[i], DIXIT_UNSET, &head);
    if (!found)
        return false;
    uint32_t subject = at + 1 + is_hyphen(finder, at + 1); /* a -t-il */
    bool inverted = is(finder, subject, DIXIT_SUBJECT) && head.form == DIXIT_FINITE;
    if (head.form != DIXIT_INFINITIVE && !inverted && is_noun(finder, first, at, sentence))
        return false;
    if (head.form == DIXIT_FINITE && !inverted && is_own_subject(finder, first, at, &head)) {
        personal = false; /* unless another one follows: nous nous engageons */
        for (uint32_t clitic = ++first; clitic < at; clitic++)
            personal = personal || is(finder, clitic, DIXIT_PERSONAL);
    }
    *group = (dx_group){.first = first,
                        .end = at + 1,
                        .head_token = at,
                        .verb = at,
                        .form = head.form,
                        .head = head,
                        .subject = inverted ? subject : DIXIT_NONE,
                        .tense = head.tense,
                        .last = head.form,
                        .reflexive = reflexive,
                        .personal = personal};
    if (inverted)
        group->end = subject + 1;
    uint32_t lemma = head.lemma;
    for (uint32_t verbs = 1; verbs < VERBS_MAX; verbs++) {
        uint32_t next = group->end;
        dx_verb verb;
        const dx_auxiliary *auxiliary = find_next(finder, lemma, &next, &negator, &verb);
        if (!auxiliary)
            break;
        group->agrees = auxiliary->passive;
        group->passive = auxiliary->passive && !reflexive && verb.auxiliary != DIXIT_UNSET && verb.auxiliary != lemma;
        if (verb.form == DIXIT_PARTICIPLE && !group->passive)
            group->tense = compound_of(finder, group->tense);
        group->last = verb.form;
        group->verb = next;
        group->end = next + 1;
        lemma = verb.lemma;
    }
    if (negation && !negator && is(finder, group->end, DIXIT_NEGATOR)) { /* ne dit pas */
        group->end++;
        negator = true;
    }
    /* where the language has a negation before the verb, words like plus and jamais negate with it only */
    group->negated = negator && (negation || !finder->verbs->has_negation);
    return true;
}

/* Whether a reading is one that the group can be of. */
static bool is_wanted(const dx_finder *finder, const dx_group *group, const dx_verb *verb) {
    if (verb->form != group->last)
        return false;
    if (!group->reflexive)
        return !verb->reflexive || group->personal;
    if (verb->reflexive)
        return true;
    uint32_t form = 0, link = DIXIT_NONE; /* with se, a lemma without it only where none has it */
    for (const dx_verb *other; (other = next_reading(finder, group->verb, &form, &link));)
        if (other->form == group->last && other->reflexive)
            return false;
    return true;
}

static bool set(dixit_document *document, uint32_t annotation, uint32_t field, uint32_t value) {
    return value == DIXIT_UNSET || dixit_annotation_set(document, annotation, field, value, NULL) == DIXIT_OK;
}

/* Adds the annotation of a group for one lemma; false when memory is out. */
static bool add_group(const dx_finder *finder, const dx_group *group, uint32_t lemma) {
    dixit_document *document = finder->document;
    const dx_verb_names *names = &finder->verbs->names;
    dx_verb verb = {0};
    find_reading(finder, group->verb, group->last, lemma, &verb);
    bool compound = group->verb != group->head_token;
    const dx_verb *head = compound ? &group->head : &verb;
    uint32_t number = head->number == DIXIT_UNSET && compound ? verb.number : head->number;
    uint32_t annotation;
    uint32_t layer = finder->apart ? DIXIT_CLASS | names->layer : names->layer;
    if (dixit_annotation_add(document, layer, DIXIT_NONE, dx_token_start(document, group->first),
                             dx_token_end(document, group->end - 1), &annotation, NULL) != DIXIT_OK)
        return false;
    const struct {
        uint32_t field, value;
    } rows[] = {
        {names->lemma, lemma},
        {names->form, names->forms[group->form]},
        {names->mood, head->mood},
        {names->tense, compound ? group->tense : verb.tense},
        {names->person, head->person},
        {names->number, number},
        {names->gender, compound && !group->agrees ? DIXIT_UNSET : verb.gender},
        {names->negated, group->negated ? DIXIT_TRUE : DIXIT_UNSET},
        {names->inverted, group->subject != DIXIT_NONE ? DIXIT_TRUE : DIXIT_UNSET},
        {names->reflexive, group->reflexive || verb.reflexive ? DIXIT_TRUE : DIXIT_UNSET},
        {names->passive, group->passive ? DIXIT_TRUE : DIXIT_UNSET},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!set(document, annotation, rows[i].field, rows[i].value))
            return false;
    if (group->subject == DIXIT_NONE)
        return true;
    dixit_span spans[DIXIT_PARTS_MAX];
    uint32_t count = dixit_token_parts(document, group->subject, spans);
    dixit_part part = {names->subject, spans[count - 1].start, spans[count - 1].end, DIXIT_NONE};
    return dixit_annotation_add_part(document, annotation, &part, NULL) == DIXIT_OK;
}

/* Adds a group once for each lemma that it may be of. */
static bool add_groups(const dx_finder *finder, const dx_group *group) {
    uint32_t form = 0, link = DIXIT_NONE;
    for (const dx_verb *verb; (verb = next_reading(finder, group->verb, &form, &link));) {
        const dx_verb_reading *reading = (const dx_verb_reading *)finder->verbs->readings.items + link;
        if (reading->index < finder->since || verb->apart != finder->apart || !is_wanted(finder, group, verb))
            continue;
        bool known = false; /* an earlier reading of that lemma */
        uint32_t earlier_form = 0, earlier_link = DIXIT_NONE;
        for (const dx_verb *earlier; (earlier = next_reading(finder, group->verb, &earlier_form, &earlier_link));) {
            if (earlier == verb)
                break;
            known = known || (earlier->lemma == verb->lemma && earlier->form == group->last);
        }
        if (!known && !add_group(finder, group, verb->lemma))
            return false;
    }
    return true;
}

static bool find_groups(dx_finder *finder) {
    dixit_document *document = finder->document;
    for (uint32_t i = 0; i < document->sentences.count; i++) {
        uint32_t first = dx_unit_first(&document->sentences, i);
        finder->end = dx_unit_end(document, &document->sentences, i);
        for (uint32_t at = first; at < finder->end;) {
            document->steps++;
            dx_group group;
            if (!(roles_of(finder, at) & HEAD_ROLES) || !find_group(finder, at, first, &group)) {
                at++;
                continue;
            }
            if (!add_groups(finder, &group))
                return false;
            at = group.end;
        }
    }
    return true;
}

bool dx_find_verbs(dixit_document *document, uint32_t since) {
    const dixit_engine *engine = document->engine;
    dx_finder finder = {document, &engine->lexicon, &engine->verbs, 0, since, false};
    if (engine->inflection.plain > since && !find_groups(&finder))
        return false;
    finder.apart = true;
    return engine->inflection.apart <= since || find_groups(&finder);
}
