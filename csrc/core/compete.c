/* Competition: which matches of a phase win. */
#include "matcher.h"

/* Stands for a match of an earlier phase. */
#define EARLIER (DIXIT_NONE - 1u)

static dx_match *match_at(const dixit_matcher *matcher, uint32_t match) {
    return (dx_match *)matcher->matches.items + match;
}

static uint32_t layer_of(const dixit_matcher *matcher, const dx_match *match) {
    return ((const dx_rule *)matcher->phase->rules.items)[match->rule].layer;
}

/* Why `a` ranks above `b`; DIXIT_WON if it does not. */
static dixit_reason rank_above(const dixit_matcher *matcher, uint32_t a, uint32_t b) {
    const dx_match *x = match_at(matcher, a), *y = match_at(matcher, b);
    if (x->priority > y->priority || x->priority < y->priority)
        return x->priority > y->priority ? DIXIT_PRIORITY : DIXIT_WON;
    if (x->skipped != y->skipped)
        return x->skipped < y->skipped ? DIXIT_SKIPPED : DIXIT_WON;
    if (x->end - x->first != y->end - y->first)
        return x->end - x->first > y->end - y->first ? DIXIT_LENGTH : DIXIT_WON;
    if (x->first != y->first)
        return x->first < y->first ? DIXIT_START : DIXIT_WON;
    return a < b ? DIXIT_ORDER : DIXIT_WON; /* matches are found in the order of their rules */
}

/* Restores the heap below `root`: every match ranks below its children. */
static void sink(const dixit_matcher *matcher, uint32_t *heap, uint32_t root, uint32_t count) {
    for (;;) {
        uint32_t child = 2 * root + 1;
        if (child >= count)
            return;
        if (child + 1 < count && rank_above(matcher, heap[child], heap[child + 1]))
            child++;
        if (!rank_above(matcher, heap[root], heap[child]))
            return;
        uint32_t moved = heap[root];
        heap[root] = heap[child];
        heap[child] = moved;
        root = child;
    }
}

/* Sorts all matches, the highest rank first; false when memory is out. */
static bool rank_matches(dixit_matcher *matcher) {
    uint32_t count = matcher->matches.count;
    matcher->scratch.count = 0;
    if (!dx_array_reserve(&matcher->memory, &matcher->scratch, count, sizeof(uint32_t)))
        return false;
    uint32_t *heap = matcher->scratch.items;
    for (uint32_t i = 0; i < count; i++)
        heap[i] = i;
    for (uint32_t i = count / 2; i-- > 0;)
        sink(matcher, heap, i, count);
    for (uint32_t i = count; i-- > 1;) { /* the lowest rank stands at the root */
        uint32_t lowest = heap[0];
        heap[0] = heap[i];
        heap[i] = lowest;
        sink(matcher, heap, 0, i);
    }
    return true;
}

static uint32_t *owner_of(dixit_matcher *matcher, uint32_t token, uint32_t layer) {
    return dx_memo_at(&matcher->owners, &matcher->memory, token, layer, 0);
}

/* The tokens that a match claims, one stretch after the other: `next` counts from 0; false behind the last one. */
static bool next_claim(const dixit_matcher *matcher, const dx_match *match, uint32_t *next, dx_claim *claim) {
    const dx_rule *rule = (const dx_rule *)matcher->phase->rules.items + match->rule;
    const dx_link *links = matcher->phase->links.items;
    const dixit_capture *all = matcher->captures.items;
    if (!rule->partial) {
        *claim = (dx_claim){rule->layer, match->first, match->end};
        return (*next)++ == 0;
    }
    while (*next < match->captures) {
        const dixit_capture *capture = all + match->first_capture + (*next)++;
        for (uint32_t link = rule->claims; link != DIXIT_NONE; link = links[link].next)
            if (links[link].value == capture->name) {
                *claim = (dx_claim){rule->layer, capture->first_token, capture->end_token};
                return true;
            }
    }
    return false;
}

/* Makes a match own the tokens in a stretch that nobody owns; false when memory is out. */
static bool own(dixit_matcher *matcher, const dx_claim *claim, uint32_t match) {
    for (uint32_t token = claim->first; token < claim->end; token++) {
        uint32_t *owner = owner_of(matcher, token, claim->layer);
        if (!owner)
            return false;
        matcher->steps++;
        *owner = match;
    }
    return true;
}

/* What earlier phases have claimed, on the layers of this one. */
static bool own_earlier(dixit_matcher *matcher) {
    const dx_array *claims = &matcher->document->annotations.claims;
    for (uint32_t i = 0; i < matcher->matches.count && claims->count; i++) {
        uint32_t *used = owner_of(matcher, DIXIT_NONE, layer_of(matcher, match_at(matcher, i)));
        if (!used)
            return false;
        *used = EARLIER; /* no token has that number: a mark that the layer has matches */
    }
    for (uint32_t i = 0; i < claims->count; i++) {
        const dx_claim *claim = (const dx_claim *)claims->items + i;
        uint32_t *used = owner_of(matcher, DIXIT_NONE, claim->layer);
        if (!used || (*used == EARLIER && !own(matcher, claim, EARLIER)))
            return false;
    }
    return true;
}

/* Whether an owner says more about why a match lost than the one known so far. */
static bool outranks(const dixit_matcher *matcher, uint32_t owner, uint32_t known) {
    if (owner == DIXIT_NONE || known == EARLIER)
        return false;
    return owner == EARLIER || known == DIXIT_NONE || rank_above(matcher, owner, known);
}

/* Finds the highest-ranking owner of what a match claims: DIXIT_NONE if there is none.  False when memory is out. */
static bool find_owner(dixit_matcher *matcher, const dx_match *match, uint32_t *highest) {
    *highest = DIXIT_NONE;
    uint32_t next = 0;
    dx_claim claim;
    while (next_claim(matcher, match, &next, &claim))
        for (uint32_t token = claim.first; token < claim.end; token++) {
            const uint32_t *owner = owner_of(matcher, token, claim.layer);
            if (!owner)
                return false;
            matcher->steps++;
            if (outranks(matcher, *owner, *highest))
                *highest = *owner;
        }
    return true;
}

/* Decides on one match, all of a higher rank being decided; false when memory is out. */
static bool decide(dixit_matcher *matcher, uint32_t index) {
    dx_match *match = match_at(matcher, index);
    uint32_t owner;
    if (!find_owner(matcher, match, &owner))
        return false;
    if (owner != DIXIT_NONE) {
        match->winner = owner == EARLIER ? DIXIT_NONE : owner;
        match->reason = owner == EARLIER ? DIXIT_PHASE : rank_above(matcher, owner, index);
        return true;
    }
    match->winner = index;
    match->reason = DIXIT_WON;
    uint32_t next = 0;
    dx_claim claim;
    while (next_claim(matcher, match, &next, &claim))
        if (!own(matcher, &claim, index) ||
            !dx_array_push(&matcher->document->memory, &matcher->document->annotations.claims, &claim, sizeof claim))
            return false;
    return true;
}

dixit_status dixit_matcher_compete(dixit_matcher *matcher, dixit_error *error) {
    if (!matcher->phase)
        return DIXIT_OK;
    uint32_t earlier = matcher->document->annotations.claims.count;
    dx_memo_clear(&matcher->owners);
    bool done = own_earlier(matcher) && rank_matches(matcher);
    for (uint32_t i = 0; i < matcher->matches.count && done; i++)
        done = decide(matcher, ((const uint32_t *)matcher->scratch.items)[i]);
    if (done)
        return DIXIT_OK;
    matcher->document->annotations.claims.count = earlier;
    if (error)
        *error = (dixit_error){DIXIT_ERROR_MEMORY, 0, "out of memory"};
    return DIXIT_ERROR_MEMORY;
}
