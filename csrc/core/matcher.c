#include "matcher.h"

#include <string.h>

static dixit_status fail(dixit_error *error, dixit_status code, const char *message) {
    if (error)
        *error = (dixit_error){code, 0, message};
    return code;
}

static dixit_status fail_memory(dixit_error *error) {
    return fail(error, DIXIT_ERROR_MEMORY, "out of memory");
}

dixit_matcher *dixit_matcher_new(dixit_engine *engine, dixit_error *error) {
    dx_memory memory;
    dx_memory_open(&memory, &engine->memory.allocator);
    dixit_matcher *matcher = dx_resize(&memory, NULL, 0, sizeof *matcher);
    if (!matcher) {
        fail_memory(error);
        return NULL;
    }
    *matcher = (dixit_matcher){.engine = engine, .memory = memory};
    return matcher;
}

void dixit_matcher_free(dixit_matcher *matcher) {
    if (!matcher)
        return;
    dx_memory *memory = &matcher->memory;
    dx_search_free(&matcher->search, memory);
    dx_memo_free(&matcher->owners, memory);
    dx_array_free(memory, &matcher->zones, sizeof(dx_zone));
    dx_array_free(memory, &matcher->found, sizeof(dx_start));
    dx_array_free(memory, &matcher->matches, sizeof(dx_match));
    dx_array_free(memory, &matcher->captures, sizeof(dixit_capture));
    dx_array_free(memory, &matcher->tries, sizeof(dixit_try));
    dx_array *numbers[] = {&matcher->starts, &matcher->starts_at, &matcher->seen,
                           &matcher->tried,  &matcher->stepping,  &matcher->scratch};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        dx_array_free(memory, numbers[i], sizeof(uint32_t));
    dx_memory last = *memory;
    dx_free(&last, matcher, sizeof *matcher);
}

/* ---- The index ---- */

static uint32_t *number_at(const dx_array *array, uint32_t index) {
    return (uint32_t *)array->items + index;
}

static const dx_rule *rule_at(const dixit_matcher *matcher, uint32_t rule) {
    return (const dx_rule *)matcher->phase->rules.items + rule;
}

/* Makes an array of `count` numbers, each with all bytes set to `byte`. */
static bool fill(dixit_matcher *matcher, dx_array *array, uint32_t count, int byte) {
    array->count = 0;
    if (!dx_array_reserve(&matcher->memory, array, count, sizeof(uint32_t)))
        return false;
    if (count)
        memset(array->items, byte, count * sizeof(uint32_t));
    array->count = count;
    return true;
}

/* What stands at a position, and before it. */
static const uint32_t *row_at(const dixit_matcher *matcher, uint32_t at) {
    return dx_class_row(matcher->phase->classes, *number_at(&matcher->search.ahead, at));
}

static const uint32_t *row_before(const dixit_matcher *matcher, uint32_t at) {
    return dx_class_row(matcher->phase->classes, *number_at(&matcher->search.behind, at));
}

/* Finds what stands somewhere in a zone, and the rules that have all they need there; false if there is none. */
static bool find_tried(dixit_matcher *matcher, const dx_zone *zone) {
    const dx_classes *classes = matcher->phase->classes;
    uint32_t *seen = matcher->seen.items, *tried = matcher->tried.items;
    if (classes->rules == 0)
        return false;
    memset(seen, 0, matcher->seen.count * sizeof *seen);
    memset(tried, 0, matcher->tried.count * sizeof *tried);
    for (uint32_t token = zone->first; token < zone->end; token++) {
        const uint32_t *row = row_at(matcher, token);
        for (uint32_t i = 0; i < matcher->seen.count; i++)
            seen[i] |= row[i];
    }
    bool some = false;
    for (uint32_t i = 0; i < classes->rules; i++) {
        const dx_rule *rule = rule_at(matcher, i);
        bool all = dx_row_has(seen, i);
        for (uint32_t k = 0; k < rule->need_count && all; k++)
            all = dx_row_has(seen + classes->needs_at, rule->needs[k]);
        if (all)
            tried[i >> 5] |= 1u << (i & 31);
        some = some || all;
    }
    return some;
}

/* The number of the lowest bit. */
static uint32_t lowest_bit(uint32_t bits) {
    uint32_t bit = 0;
    for (uint32_t width = 16; width > 0; width /= 2)
        if (!(bits & ((1u << width) - 1))) {
            bits >>= width;
            bit += width;
        }
    return bit;
}

/* Whether what a rule needs at the start of a match or behind it stands there: `seen` is what does. */
static bool has_later(const dixit_matcher *matcher, uint32_t index, const uint32_t *seen) {
    const dx_rule *rule = rule_at(matcher, index);
    for (uint32_t k = 0; k < rule->need_count; k++)
        if (rule->later >> k & 1 && !dx_row_has(seen + matcher->phase->classes->needs_at, rule->needs[k]))
            return false;
    return true;
}

/* Notes where in a zone the rules may begin to match that have all they need in it, the last place first. */
static bool find_starts(dixit_matcher *matcher, const dx_zone *zone) {
    const uint32_t *tried = matcher->tried.items;
    uint32_t *seen = matcher->seen.items, preceded_at = matcher->seen.count;
    memset(seen, 0, preceded_at * sizeof *seen);
    for (uint32_t token = zone->end; token-- > zone->first;) {
        const uint32_t *row = row_at(matcher, token), *before = row_before(matcher, token) + preceded_at;
        for (uint32_t i = matcher->tried.count; i < preceded_at; i++)
            seen[i] |= row[i];
        for (uint32_t i = 0; i < matcher->tried.count; i++)
            for (uint32_t bits = row[i] & before[i] & tried[i]; bits; bits &= bits - 1) {
                dx_start start = {i * 32 + lowest_bit(bits), token};
                if (has_later(matcher, start.rule, seen) &&
                    !dx_array_push(&matcher->memory, &matcher->found, &start, sizeof start))
                    return false;
            }
    }
    return true;
}

/* Ends the last zone there; false when memory is out. */
static bool close_zone(dixit_matcher *matcher, uint32_t end) {
    dx_zone *zone = (dx_zone *)matcher->zones.items + matcher->zones.count - 1;
    zone->end = end;
    matcher->steps += end - zone->first;
    if (!find_tried(matcher, zone))
        return true;
    uint32_t first = matcher->found.count;
    if (!find_starts(matcher, zone))
        return false;
    dx_start *starts = matcher->found.items;
    for (uint32_t last = matcher->found.count; first + 1 < last; first++) { /* in the order of the text */
        dx_start moved = starts[first];
        starts[first] = starts[--last];
        starts[last] = moved;
    }
    return true;
}

/* One pass over the tokens: makes the zones, and notes where rules may begin to match. */
static bool find_zones(dixit_matcher *matcher) {
    const dixit_document *document = matcher->document;
    const dx_annotations *annotations = &document->annotations;
    const dx_array *stepping = &matcher->phase->stepping;
    matcher->zones.count = matcher->found.count = 0;
    if (!fill(matcher, &matcher->stepping, matcher->engine->lexicon.layers.types.count, 0) ||
        !fill(matcher, &matcher->seen, matcher->phase->classes->preceded_at, 0) ||
        !fill(matcher, &matcher->tried, matcher->phase->classes->needs_at, 0))
        return false;
    for (uint32_t i = 0; i < stepping->count; i++)
        *number_at(&matcher->stepping, *number_at(stepping, i)) = true;
    const uint8_t *edges = annotations->edges.items;
    const uint32_t *at = annotations->at.items;
    uint32_t reach = 0, count = dx_token_count(document);
    for (uint32_t token = 0; token < count; token++) {
        if (edges[token] & DX_EDGE_MASK && token >= reach) {
            dx_zone zone = {token, count};
            if ((matcher->zones.count && !close_zone(matcher, token)) ||
                !dx_array_push(&matcher->memory, &matcher->zones, &zone, sizeof zone))
                return false;
        }
        for (uint32_t i = at[token]; i < at[token + 1]; i++) {
            const dx_item *item = (const dx_item *)annotations->items.items + *number_at(&annotations->order, i);
            if (*number_at(&matcher->stepping, item->layer) && item->end > reach)
                reach = item->end;
        }
    }
    return count == 0 || close_zone(matcher, count);
}

/* Sorts what was found by rule. */
static bool sort_starts(dixit_matcher *matcher) {
    uint32_t rules = matcher->phase->rules.count, count = matcher->found.count;
    const dx_start *found = matcher->found.items;
    if (!fill(matcher, &matcher->starts_at, rules + 2, 0) || !fill(matcher, &matcher->starts, count, 0))
        return false;
    uint32_t *at = matcher->starts_at.items;
    for (uint32_t i = 0; i < count; i++)
        at[found[i].rule + 2]++;
    for (uint32_t i = 2; i < rules + 2; i++)
        at[i] += at[i - 1];
    for (uint32_t i = 0; i < count; i++)
        *number_at(&matcher->starts, at[found[i].rule + 1]++) = found[i].token;
    return true;
}

dixit_status dixit_matcher_begin(dixit_matcher *matcher, const dixit_phase *phase, dixit_document *document,
                                 dixit_error *error) {
    matcher->matches.count = matcher->captures.count = matcher->tries.count = 0;
    matcher->phase = NULL;
    if (phase->engine != matcher->engine || document->engine != matcher->engine)
        return fail(error, DIXIT_ERROR_FOREIGN, "rules and document are of different engines");
    if (!dx_document_answered(document))
        return fail(error, DIXIT_ERROR_QUESTION, "a question about the document's forms is open");
    matcher->document = document;
    matcher->steps = 0;
    matcher->rule = matcher->settled = 0;
    matcher->entered = matcher->explaining = false;
    if (!dx_annotations_index(document) || (phase->steps_back && !dx_annotations_index_back(document)))
        return fail_memory(error);
    matcher->phase = phase;
    bool done = dx_search_begin(&matcher->search, &matcher->memory, phase, document) && find_zones(matcher) &&
                sort_starts(matcher);
    if (done)
        return DIXIT_OK;
    matcher->phase = NULL;
    return fail_memory(error);
}

void dixit_matcher_explain(dixit_matcher *matcher, uint32_t first, uint32_t end) {
    uint32_t count = dx_token_count(matcher->document);
    matcher->explaining = true;
    matcher->explain_first = first;
    matcher->explain_end = end < count ? end : count;
}

/* ---- One match after the other ---- */

/* Forgets the states that no later start can come to: those of zones behind which the next start stands. */
static bool forget_states(dixit_matcher *matcher, const dx_rule *rule) {
    if (matcher->explaining) /* a search that is explained must find out again how far it gets */
        return dx_search_forget(&matcher->search);
    const dx_zone *zones = matcher->zones.items;
    if (matcher->token < zones[matcher->zone].end)
        return true;
    while (matcher->token >= zones[matcher->zone].end)
        matcher->zone++;
    return rule->leftwards || matcher->token < matcher->search.reach || dx_search_forget(&matcher->search);
}

/* Goes to the next start of the rule that may open a match; false when there is none. */
static bool find_start(dixit_matcher *matcher) {
    uint32_t token = matcher->token, end = *number_at(&matcher->starts_at, matcher->rule + 1);
    if (matcher->explaining) {
        matcher->token = token > matcher->explain_first ? token : matcher->explain_first;
        return matcher->token < matcher->explain_end;
    }
    while (matcher->place < end && *number_at(&matcher->starts, matcher->place) < token)
        matcher->place++;
    matcher->steps++;
    if (matcher->place == end)
        return false;
    matcher->token = *number_at(&matcher->starts, matcher->place);
    if (matcher->token != token) /* another start: no first step has been taken from it */
        matcher->search.end_count = 0;
    return true;
}

static dixit_capture token_capture(const dixit_matcher *matcher, uint32_t name, uint32_t first) {
    return (dixit_capture){.name = name,
                           .start = dx_token_start(matcher->document, first),
                           .first_token = first,
                           .annotation = DIXIT_NONE};
}

/* A capture that is exactly an annotation. */
static void capture_item(const dixit_matcher *matcher, dixit_capture *capture, uint32_t index) {
    const dx_item *item = (const dx_item *)matcher->document->annotations.items.items + index;
    *capture = (dixit_capture){capture->name, item->start, item->stop, item->first, item->end, index};
}

/* Turns what happened on the way of the match into captures; false when memory is out. */
static bool keep_captures(dixit_matcher *matcher) {
    uint32_t first = matcher->captures.count, next = 0, left, count = 0;
    dx_array *open = &matcher->scratch; /* for each open capture: its place, steps left, and events before */
    open->count = 0;
    uint32_t last_item = DIXIT_NONE, item_event = 0; /* the annotation stepped over last, and when */
    dx_event event;
    for (; dx_search_event(&matcher->search, &next, &event, &left); count++) {
        dixit_capture new = {.name = event.a};
        switch ((dx_event_kind)event.kind) {
        case DX_EVENT_MARK: break;
        case DX_EVENT_ITEM:
            last_item = event.a;
            item_event = count;
            break;
        case DX_EVENT_INSIDE:
            capture_item(matcher, &new, event.b);
            if (!dx_array_push(&matcher->memory, &matcher->captures, &new, sizeof new))
                return false;
            break;
        case DX_EVENT_OPEN:
            if (event.b < dx_token_count(matcher->document))
                new = token_capture(matcher, event.a, event.b);
            if (!dx_array_reserve(&matcher->memory, open, 3, sizeof(uint32_t)) ||
                !dx_array_push(&matcher->memory, &matcher->captures, &new, sizeof new))
                return false;
            *number_at(open, open->count++) = matcher->captures.count - 1;
            *number_at(open, open->count++) = left;
            *number_at(open, open->count++) = count;
            break;
        case DX_EVENT_CLOSE: {
            uint32_t opened = *number_at(open, --open->count);
            uint32_t steps = *number_at(open, --open->count) - left;
            dixit_capture *capture = (dixit_capture *)matcher->captures.items + *number_at(open, --open->count);
            if (steps == 0)
                capture->name = DIXIT_NONE;
            else {
                capture->end_token = event.b;
                capture->end = dx_token_end(matcher->document, event.b - 1);
                if (steps == 1 && last_item != DIXIT_NONE && item_event > opened)
                    capture_item(matcher, capture, last_item);
            }
            break;
        }
        }
    }
    dixit_capture *captures = matcher->captures.items;
    uint32_t kept = first;
    for (uint32_t i = first; i < matcher->captures.count; i++)
        if (captures[i].name != DIXIT_NONE) /* those that took nothing are left out */
            captures[kept++] = captures[i];
    matcher->captures.count = kept;
    return true;
}

/* Keeps the match that begins at the current start; false when memory is out. */
static bool keep_match(dixit_matcher *matcher, const dx_rule *rule) {
    const dx_result *result = &matcher->search.result;
    uint32_t first = matcher->captures.count;
    dx_match match = {.rule = matcher->rule,
                      .first = matcher->token,
                      .end = result->end,
                      .skipped = result->skipped,
                      .first_capture = first,
                      .priority = rule->priority,
                      .winner = DIXIT_NONE};
    if (!keep_captures(matcher)) {
        matcher->captures.count = first;
        return false;
    }
    match.captures = matcher->captures.count - first;
    return dx_array_push(&matcher->memory, &matcher->matches, &match, sizeof match);
}

/* Goes on behind a match, or, if every start gives one, to the same token with another first step. */
static void go_on(dixit_matcher *matcher, const dx_rule *rule) {
    dx_search *search = &matcher->search;
    if (!rule->partial)
        matcher->token = search->result.end;
    else if (search->end_count < DX_FIRST_ENDS_MAX)
        search->ends[search->end_count++] = search->result.first;
    else {
        search->end_count = 0;
        matcher->token++;
    }
}

/* Keeps what became of a start, for dixit_matcher_try. */
static bool keep_try(dixit_matcher *matcher, dx_found found) {
    const dx_furthest *furthest = &matcher->search.furthest;
    dixit_try new = {.rule = matcher->rule,
                     .start_token = matcher->token,
                     .match = found == DX_FOUND ? matcher->matches.count : DIXIT_NONE,
                     .token = furthest->at,
                     .label = furthest->label,
                     .reached = furthest->steps,
                     .wall = furthest->wall,
                     .limit = found == DX_TOO_LONG};
    return dx_array_push(&matcher->memory, &matcher->tries, &new, sizeof new);
}

dixit_status dixit_matcher_next(dixit_matcher *matcher, uint32_t *match, dixit_error *error) {
    *match = DIXIT_NONE;
    if (!matcher->phase)
        return DIXIT_OK;
    for (; matcher->rule < matcher->phase->rules.count; matcher->rule++, matcher->entered = false) {
        const dx_rule *rule = rule_at(matcher, matcher->rule);
        if (!matcher->entered) {
            if (!dx_search_forget(&matcher->search))
                return fail_memory(error);
            matcher->entered = true;
            matcher->place = *number_at(&matcher->starts_at, matcher->rule);
            matcher->token = matcher->zone = matcher->search.end_count = 0;
        }
        while (find_start(matcher)) {
            if (!forget_states(matcher, rule))
                return fail_memory(error);
            bool again = matcher->search.end_count > 0; /* the token has given a match already */
            dx_found found = dx_search_at(&matcher->search, rule, matcher->token, matcher->explaining);
            if (found == DX_NO_MEMORY ||
                (matcher->explaining && !(again && found != DX_FOUND) && !keep_try(matcher, found)))
                return fail_memory(error);
            if (found == DX_FOUND) {
                if (!keep_match(matcher, rule))
                    return fail_memory(error);
                matcher->last_start = matcher->token;
                go_on(matcher, rule);
                if (!rule->hear_found)
                    continue;
                *match = matcher->matches.count - 1;
                return DIXIT_OK;
            }
            matcher->search.end_count = 0;
            matcher->token++;
        }
    }
    return DIXIT_OK;
}

void dixit_matcher_reject(dixit_matcher *matcher) {
    if (!matcher->matches.count)
        return;
    const dx_match *last = (const dx_match *)matcher->matches.items + --matcher->matches.count;
    matcher->captures.count = last->first_capture;
    if (!rule_at(matcher, last->rule)->partial)
        matcher->token = matcher->last_start + 1;
    if (matcher->explaining && matcher->tries.count) {
        dixit_try *try = (dixit_try *)matcher->tries.items + matcher->tries.count - 1;
        try->match = DIXIT_NONE;
        try->rejected = true;
    }
}

/* ---- Annotations ---- */

/* Names of captures that begin so are the rule's own. */
#define HIDDEN '_'

static bool is_part(const dixit_matcher *matcher, const dixit_capture *capture) {
    return dixit_name_bytes(matcher->engine, capture->name, NULL)[0] != HIDDEN;
}

dixit_status dixit_matcher_annotate(dixit_matcher *matcher, uint32_t match, uint32_t *annotation, dixit_error *error) {
    const dx_match *found = (const dx_match *)matcher->matches.items + match;
    const dx_rule *rule = rule_at(matcher, found->rule);
    const dixit_capture *captures = (const dixit_capture *)matcher->captures.items + found->first_capture;
    uint32_t start = DIXIT_NONE, end = 0;
    for (uint32_t i = 0; i < found->captures; i++)
        if (is_part(matcher, captures + i)) {
            start = captures[i].start < start ? captures[i].start : start;
            end = captures[i].end > end ? captures[i].end : end;
        }
    if (start == DIXIT_NONE) {
        start = dx_token_start(matcher->document, found->first);
        end = dx_token_end(matcher->document, found->end - 1);
    }
    uint32_t layer = dixit_phase_layer(matcher->phase, found->rule);
    dixit_status status = dixit_annotation_add(matcher->document, layer, rule->name, start, end, annotation, error);
    for (uint32_t i = 0; i < found->captures && status == DIXIT_OK; i++)
        if (is_part(matcher, captures + i)) {
            dixit_part part = {captures[i].name, captures[i].start, captures[i].end, captures[i].annotation};
            status = dixit_annotation_add_part(matcher->document, *annotation, &part, error);
        }
    const dx_field *fields = matcher->phase->fields.items;
    for (uint32_t i = rule->fields; i != DIXIT_NONE && status == DIXIT_OK; i = fields[i].next)
        status = dixit_annotation_set(matcher->document, *annotation, fields[i].name, fields[i].value, error);
    return status;
}

dixit_status dixit_matcher_settle(dixit_matcher *matcher, uint32_t *match, dixit_error *error) {
    *match = DIXIT_NONE;
    while (matcher->settled < matcher->matches.count) {
        uint32_t index = matcher->settled++, annotation;
        const dx_match *found = (const dx_match *)matcher->matches.items + index;
        if (found->winner != index)
            continue;
        if (rule_at(matcher, found->rule)->hear_won) {
            *match = index;
            return DIXIT_OK;
        }
        dixit_status status = dixit_matcher_annotate(matcher, index, &annotation, error);
        if (status != DIXIT_OK)
            return status;
    }
    return DIXIT_OK;
}

/* ---- What was found ---- */

uint32_t dixit_matcher_count(const dixit_matcher *matcher) {
    return matcher->matches.count;
}

dixit_match dixit_match_at(const dixit_matcher *matcher, uint32_t match) {
    const dx_match *found = (const dx_match *)matcher->matches.items + match;
    return (dixit_match){.rule = found->rule,
                         .start = dx_token_start(matcher->document, found->first),
                         .end = dx_token_end(matcher->document, found->end - 1),
                         .first_token = found->first,
                         .end_token = found->end,
                         .skipped = found->skipped,
                         .captures = found->captures,
                         .winner = found->winner,
                         .reason = found->reason};
}

dixit_capture dixit_match_capture(const dixit_matcher *matcher, uint32_t match, uint32_t capture) {
    const dx_match *found = (const dx_match *)matcher->matches.items + match;
    return ((const dixit_capture *)matcher->captures.items)[found->first_capture + capture];
}

void dixit_matcher_prioritize(dixit_matcher *matcher, uint32_t match, double priority) {
    ((dx_match *)matcher->matches.items)[match].priority = priority;
}

uint64_t dixit_matcher_steps(const dixit_matcher *matcher) {
    return matcher->steps + matcher->search.steps;
}

size_t dixit_matcher_memory(const dixit_matcher *matcher) {
    return matcher->memory.used;
}

uint32_t dixit_matcher_tries(const dixit_matcher *matcher) {
    return matcher->tries.count;
}

dixit_try dixit_matcher_try(const dixit_matcher *matcher, uint32_t index) {
    return ((const dixit_try *)matcher->tries.items)[index];
}
