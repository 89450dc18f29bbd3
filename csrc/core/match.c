#include "match.h"

#include <string.h>

/* The third key of a path in the memo: no level, and no instruction with the levels before it. */
#define DX_PATH_KEY UINT32_MAX

/* The third key of a frame: this, and the instruction. */
#define DX_FRAME_KEY (1u << 31)

/* Slots in a row: a slot's two bits are in the same one. */
#define DX_ROW_BITS (DX_ROW_WORDS * 32u)
#define DX_LEVELS (DX_STARTED + 1u)

/* The frame of the whole document. */
#define ALL 0u

/* ---- What is left to try ---- */

typedef enum dx_resume_kind {
    RESUME_BRANCH, /* the other way of a split */
    RESUME_ITEM,   /* the next annotation; `next`: where it stands in the order */
    RESUME_INSIDE, /* the next annotation around; `next`: the last one, `count`: tried so far */
    RESUME_LOOK,   /* what was looked for is not there */
    RESUME_PART    /* nor in this part, `next`; try the next part */
} dx_resume_kind;

typedef struct dx_resume {
    dx_thread thread; /* as it was */
    uint32_t kind;
    uint32_t next, count;
    uint32_t trail; /* events before */
    uint32_t look;  /* looks: the one around it, or DIXIT_NONE */
    uint32_t frame; /* RESUME_PART: the bounds of the part */
} dx_resume;

static dx_resume *resume_at(const dx_search *search, uint32_t index) {
    return (dx_resume *)search->stack.items + index;
}

static bool push_resume(dx_search *search, const dx_resume *new) {
    if (!dx_array_reserve(search->memory, &search->stack, 1, sizeof *new))
        return false;
    *resume_at(search, search->stack.count++) = *new;
    return true;
}

static bool push_event(dx_search *search, const dx_thread *thread, dx_event_kind kind, uint32_t a, uint32_t b) {
    if (!dx_array_reserve(search->memory, &search->trail, 1, sizeof(dx_event)))
        return false;
    ((dx_event *)search->trail.items)[search->trail.count++] = (dx_event){kind, a, b, thread->steps, thread->skipped};
    return true;
}

static uint32_t number_at(const dx_array *array, uint32_t index) {
    return ((const uint32_t *)array->items)[index];
}

static const dx_item *item_at(const dx_search *search, uint32_t item) {
    return (const dx_item *)search->document->annotations.items.items + item;
}

static const dx_frame *frame_at(const dx_search *search, uint32_t frame) {
    return (const dx_frame *)search->frames.items + frame;
}

/* ---- The memo ---- */

/* Where the bits of a state stand in `rows`: those of a stretch of slots at its position, level and frame.  DIXIT_NONE
 * when memory is out. */
static uint32_t row_of(dx_search *search, const dx_thread *thread, uint32_t slot) {
    uint32_t key = thread->level | slot / DX_ROW_BITS * DX_LEVELS;
    dx_memo_slot *cached = &search->cached;
    if (cached->a == thread->at && cached->b == thread->frame && cached->c == key)
        return cached->value;
    uint32_t *row = dx_memo_at(&search->memo, search->memory, thread->at, thread->frame, key);
    if (!row)
        return DIXIT_NONE;
    if (*row == DIXIT_NONE) {
        if (!dx_array_reserve(search->memory, &search->rows, DX_ROW_WORDS, sizeof(uint32_t)))
            return DIXIT_NONE;
        *row = search->rows.count;
        memset((uint32_t *)search->rows.items + *row, 0, DX_ROW_WORDS * sizeof(uint32_t));
        search->rows.count += DX_ROW_WORDS;
        if (thread->at > search->reach)
            search->reach = thread->at;
    }
    *cached = (dx_memo_slot){thread->at, thread->frame, key, 0, *row};
    return *row;
}

static bool has_bit(const dx_search *search, uint32_t row, uint32_t slot) {
    slot %= DX_ROW_BITS;
    return number_at(&search->rows, row + (slot >> 5)) >> (slot & 31) & 1;
}

static void set_bit(dx_search *search, uint32_t row, uint32_t slot) {
    slot %= DX_ROW_BITS;
    ((uint32_t *)search->rows.items)[row + (slot >> 5)] |= 1u << (slot & 31);
}

static void clear_bit(dx_search *search, uint32_t row, uint32_t slot) {
    slot %= DX_ROW_BITS;
    ((uint32_t *)search->rows.items)[row + (slot >> 5)] &= ~(1u << (slot & 31));
}

typedef enum dx_visit { VISIT_FRESH, VISIT_FAILED, VISIT_SUCCEEDED, VISIT_NO_MEMORY } dx_visit;

/* Comes to a state where paths may meet.  From now on it counts as failed, until a match or look that it is on the way
 * of succeeds.  Before the first step nothing is known to succeed: where that may end changes from search to search. */
static dx_visit visit_state(dx_search *search, const dx_instruction *instruction, const dx_thread *thread) {
    uint32_t row = row_of(search, thread, instruction->slot);
    if (row == DIXIT_NONE)
        return VISIT_NO_MEMORY;
    if ((thread->steps > 0 || instruction->flags & DX_IN_LOOK) && has_bit(search, row, instruction->slot + 1))
        return VISIT_SUCCEEDED;
    if (has_bit(search, row, instruction->slot))
        return VISIT_FAILED;
    set_bit(search, row, instruction->slot);
    return push_event(search, thread, DX_EVENT_MARK, row, instruction->slot) ? VISIT_FRESH : VISIT_NO_MEMORY;
}

/* Adds a frame; DIXIT_NONE when memory is out. */
static uint32_t add_frame(dx_search *search, dx_frame new) {
    if (!dx_array_push(search->memory, &search->frames, &new, sizeof new))
        return DIXIT_NONE;
    return search->frames.count - 1;
}

/* The frame of an instruction confined to [low, high) by annotation or part `by`; DIXIT_NONE when memory is out. */
static uint32_t frame_of(dx_search *search, uint32_t pc, uint32_t by, uint32_t parent, uint32_t low, uint32_t high) {
    uint32_t *frame = dx_memo_at(&search->memo, search->memory, by, parent, DX_FRAME_KEY | pc);
    if (!frame)
        return DIXIT_NONE;
    if (*frame == DIXIT_NONE)
        *frame = add_frame(search, (dx_frame){low, high, parent, search->frames.count, 0, DIXIT_NONE});
    return *frame;
}

/* The frame of a loop that a thread enters; DIXIT_NONE when memory is out. */
static uint32_t frame_of_loop(dx_search *search, const dx_thread *thread) {
    uint32_t *frame = dx_memo_at(&search->memo, search->memory, DIXIT_NONE, thread->frame, DX_FRAME_KEY | thread->pc);
    if (!frame)
        return DIXIT_NONE;
    if (*frame == DIXIT_NONE) {
        dx_frame around = *frame_at(search, thread->frame);
        *frame = add_frame(search, (dx_frame){around.low, around.high, thread->frame, around.bounds, 0, DIXIT_NONE});
    }
    return *frame;
}

/* The frame of a loop after one round more; DIXIT_NONE when memory is out. */
static uint32_t frame_of_round(dx_search *search, uint32_t frame) {
    dx_frame last = *frame_at(search, frame);
    if (last.next != DIXIT_NONE)
        return last.next;
    last.rounds++;
    uint32_t next = add_frame(search, last);
    ((dx_frame *)search->frames.items)[frame].next = next;
    return next;
}

/* Whether steps have no bounds in a frame. */
static bool is_boundless(const dx_search *search, uint32_t frame) {
    return frame_at(search, frame)->bounds == ALL;
}

/* ---- Steps ---- */

static uint8_t edge_at(const dx_search *search, uint32_t at) {
    return ((const uint8_t *)search->document->annotations.edges.items)[at];
}

/* The level where something begins. */
static uint8_t level_of_start(const dx_search *search, uint32_t at) {
    return edge_at(search, at) & DX_EDGE_MASK ? DX_STARTED : DX_ARRIVED;
}

/* Whether the edge at the position, if any, lets a thread go on. */
static bool is_open(const dx_search *search, const dx_thread *thread) {
    switch (edge_at(search, thread->at) & DX_EDGE_MASK) {
    case DX_NO_EDGE: return true;
    case DX_SENTENCE_EDGE: return thread->level != DX_ARRIVED;
    case DX_PARAGRAPH_EDGE: return thread->level >= DX_OVER_PARAGRAPH;
    default: return thread->level == DX_STARTED;
    }
}

/* Whether a thread can step at all. */
static bool can_step(const dx_search *search, const dx_thread *thread, bool back) {
    const dx_frame *frame = frame_at(search, thread->frame);
    return (back ? thread->at > frame->low : thread->at < frame->high) && is_open(search, thread);
}

/* The level of a look that runs the other way: on this side of an edge for one is on the other side for the other. */
static uint8_t turned_level(const dx_search *search, const dx_thread *thread) {
    if (!(edge_at(search, thread->at) & DX_EDGE_MASK))
        return DX_ARRIVED;
    return is_open(search, thread) ? DX_ARRIVED : DX_STARTED;
}

/* Whether the position is strictly inside an annotation of the avoided layer. */
static bool is_within(const dx_search *search, uint32_t layer, uint32_t at) {
    uint32_t word = dx_phase_avoided(search->phase, layer) * search->avoided_words + (at >> 5);
    return number_at(&search->avoided, word) >> (at & 31) & 1;
}

/* Whether a step over tokens [from, to) stays in the thread's bounds and out of what the instruction avoids. */
static bool may_take(const dx_search *search, const dx_instruction *instruction, const dx_thread *thread, uint32_t from,
                     uint32_t to) {
    const dx_frame *frame = frame_at(search, thread->frame);
    if (from < frame->low || to > frame->high)
        return false;
    for (uint32_t i = instruction->outside; i != DIXIT_NONE;) {
        const dx_outside *outside = (const dx_outside *)search->phase->outsides.items + i;
        if (is_within(search, outside->layer, from) || is_within(search, outside->layer, to))
            return false;
        i = outside->next;
    }
    return true;
}

/* Whether a first step that ends there is asked for. */
static bool is_wanted(const dx_search *search, const dx_instruction *instruction, const dx_thread *thread,
                      uint32_t to) {
    if (thread->steps > 0 || instruction->flags & DX_IN_LOOK)
        return true;
    for (uint32_t i = 0; i < search->end_count; i++)
        if (search->ends[i] == to)
            return false;
    return true;
}

/* Whether a formula holds where the thread stands; without bounds it is right, within some it may be too generous. */
static bool holds(const dx_search *search, const dx_thread *thread, uint32_t formula, bool left) {
    return dx_class_holds(search->classes, number_at(left ? &search->behind : &search->ahead, thread->at), formula);
}

/* Moves a thread over tokens [from, to), if it may; false else. */
static bool take(const dx_search *search, const dx_instruction *instruction, dx_thread *thread, uint32_t from,
                 uint32_t to) {
    if (!may_take(search, instruction, thread, from, to) || !is_wanted(search, instruction, thread, to))
        return false;
    if (thread->steps++ == 0)
        thread->first = to;
    thread->at = instruction->flags & DX_BACK ? from : to;
    thread->level = DX_ARRIVED;
    thread->pc++;
    return true;
}

static bool has_property(const dx_search *search, uint32_t token, uint32_t property) {
    const dixit_document *document = search->document;
    return dx_signature_has(&document->engine->lexicon, number_at(&document->annotations.signatures, token), property);
}

/* The token that a thread would step over. */
static uint32_t token_beside(const dx_thread *thread, bool back) {
    return back ? thread->at - 1 : thread->at;
}

static bool step_token(const dx_search *search, const dx_instruction *instruction, dx_thread *thread) {
    bool back = instruction->flags & DX_BACK;
    if (!can_step(search, thread, back))
        return false;
    uint32_t token = token_beside(thread, back);
    if (instruction->code == DX_TOKEN && !has_property(search, token, instruction->a))
        return false;
    return take(search, instruction, thread, token, token + 1);
}

/* The items that begin at a position, or, leftwards, end there: a range of `order` or `back`. */
static const uint32_t *items_at(const dx_search *search, uint32_t at, bool back, uint32_t *first, uint32_t *end) {
    const dx_annotations *annotations = &search->document->annotations;
    const dx_array *starts = back ? &annotations->back_at : &annotations->at;
    *first = number_at(starts, at);
    *end = number_at(starts, at + 1);
    return back ? annotations->back.items : annotations->order.items;
}

static bool step_gap(dx_search *search, const dx_instruction *instruction, dx_thread *thread) {
    bool back = instruction->flags & DX_BACK;
    if (!can_step(search, thread, back))
        return false;
    uint32_t token = token_beside(thread, back), from = token, to = token + 1, first, end;
    uint8_t edge = edge_at(search, token);
    bool whole = false;
    if (back || edge & DX_QUOTATION_OPENS) {
        const uint32_t *items = items_at(search, thread->at, back, &first, &end);
        for (; first < end; first++) {
            search->steps++;
            const dx_item *item = item_at(search, items[first]);
            if (item->layer == search->phase->quotation) {
                from = item->first;
                to = item->end;
                whole = true;
                break;
            }
        }
    }
    if (!whole && edge & (DX_QUOTATION_OPENS | DX_QUOTATION_CLOSES))
        return false; /* the edge of a quotation is not crossed */
    if (!take(search, instruction, thread, from, to))
        return false;
    thread->skipped += to - from;
    return true;
}

/* The place, from `next` on, of an annotation that the thread may step over; DIXIT_NONE if there is none. */
static uint32_t find_item(dx_search *search, const dx_instruction *instruction, const dx_thread *thread,
                          uint32_t next) {
    uint32_t first, end;
    const uint32_t *items = items_at(search, thread->at, instruction->flags & DX_BACK, &first, &end);
    for (uint32_t i = next > first ? next : first; i < end; i++) {
        const dx_item *item = item_at(search, items[i]);
        search->steps++;
        if (item->layer == instruction->a && may_take(search, instruction, thread, item->first, item->end) &&
            is_wanted(search, instruction, thread, item->end) &&
            dx_element_takes(&search->phase->formulas, search->document, item, instruction->b))
            return i;
    }
    return DIXIT_NONE;
}

/* Moves a thread over the annotation at that place, and keeps the next one to try; false when memory is out. */
static bool step_item(dx_search *search, const dx_instruction *instruction, dx_thread *thread, uint32_t place) {
    bool back = instruction->flags & DX_BACK;
    uint32_t next = find_item(search, instruction, thread, place + 1);
    if (next != DIXIT_NONE) {
        dx_resume new = {.kind = RESUME_ITEM, .thread = *thread, .next = next, .trail = search->trail.count};
        if (!push_resume(search, &new))
            return false;
    }
    const dx_annotations *annotations = &search->document->annotations;
    uint32_t index = number_at(back ? &annotations->back : &annotations->order, place);
    const dx_item *item = item_at(search, index);
    take(search, instruction, thread, item->first, item->end);
    thread->item = index;
    return instruction->flags & DX_IN_LOOK || push_event(search, thread, DX_EVENT_ITEM, index, 0);
}

/* ---- Other instructions ---- */

/* A look that takes no more than a step: what a formula says of it. */
static bool look_at(const dx_search *search, const dx_instruction *instruction, const dx_thread *thread) {
    bool back = instruction->flags & DX_BACK, left = instruction->flags & DX_LEFT;
    dx_thread looking = *thread;
    if (back != left)
        looking.level = turned_level(search, thread);
    bool has = can_step(search, &looking, left) && holds(search, &looking, instruction->need, left);
    return has != (bool)(instruction->flags & DX_NOT);
}

static bool test_token(const dx_search *search, const dx_instruction *instruction, const dx_thread *thread) {
    bool back = instruction->flags & DX_BACK, left = instruction->flags & DX_LEFT;
    dx_thread looking = *thread;
    if (back != left)
        looking.level = turned_level(search, thread);
    bool has = can_step(search, &looking, left) && has_property(search, token_beside(&looking, left), instruction->a);
    return has != (bool)(instruction->flags & DX_NOT);
}

/* Whether the thread stands at that edge; the ends raise its level. */
static bool stand_at_edge(const dx_search *search, const dx_instruction *instruction, dx_thread *thread) {
    bool back = instruction->flags & DX_BACK;
    uint8_t edge = edge_at(search, thread->at) & DX_EDGE_MASK;
    bool paragraph = edge == DX_PARAGRAPH_EDGE, sentence = paragraph || edge == DX_SENTENCE_EDGE;
    bool behind = is_open(search, thread) != back; /* on the side of what begins here */
    bool text_before = thread->at > 0, text_after = thread->at < dx_token_count(search->document);
    switch ((dixit_edge)instruction->a) {
    case DIXIT_SENTENCE_START: return sentence && text_after && behind;
    case DIXIT_PARAGRAPH_START: return paragraph && text_after && behind;
    case DIXIT_SENTENCE_END:
        if (!sentence || !text_before || (!back && thread->level == DX_STARTED))
            return false;
        if (thread->level == DX_ARRIVED)
            thread->level = DX_OVER_SENTENCE;
        return true;
    case DIXIT_PARAGRAPH_END:
        if (!paragraph || !text_before || (!back && thread->level == DX_STARTED))
            return false;
        if (thread->level != DX_STARTED)
            thread->level = DX_OVER_PARAGRAPH;
        return true;
    }
    return false;
}

/* Moves a thread into the bounds of an annotation, and keeps the next one outwards to try; false when memory is out. */
static bool enter_inside(dx_search *search, const dx_instruction *instruction, dx_thread *thread, uint32_t item,
                         uint32_t tried) {
    uint32_t token = token_beside(thread, instruction->flags & DX_BACK);
    if (tried < DX_INSIDE_MAX) {
        uint32_t next = dx_annotation_outwards(search->document, item, token, &search->steps);
        dx_resume new = {
            .kind = RESUME_INSIDE, .thread = *thread, .next = next, .count = tried + 1, .trail = search->trail.count};
        if (next != DIXIT_NONE && !push_resume(search, &new))
            return false;
    }
    const dx_item *around = item_at(search, item);
    const dx_frame *frame = frame_at(search, thread->frame);
    uint32_t low = around->first > frame->low ? around->first : frame->low;
    uint32_t high = around->end < frame->high ? around->end : frame->high;
    uint32_t inner = frame_of(search, thread->pc, item, thread->frame, low, high);
    if (inner == DIXIT_NONE)
        return false;
    thread->frame = inner;
    thread->pc++;
    return instruction->b == DIXIT_NONE || push_event(search, thread, DX_EVENT_INSIDE, instruction->b, item);
}

/* The first part of that name from `part` on, or DIXIT_NONE; its tokens in [*low, *high). */
static uint32_t find_part(dx_search *search, uint32_t part, uint32_t name, uint32_t *low, uint32_t *high) {
    const dixit_document *document = search->document;
    const dx_item_part *parts = document->annotations.parts.items;
    for (; part != DIXIT_NONE; part = parts[part].next) {
        search->steps++;
        const dixit_part *here = &parts[part].part;
        if (here->name != name || here->start >= here->end)
            continue;
        *low = dixit_token_find(document, here->start);
        if (*low == DIXIT_NONE)
            continue;
        uint32_t last = dixit_token_find(document, here->end - 1);
        *high = last == DIXIT_NONE ? dx_token_count(document) : last + (dx_token_start(document, last) < here->end);
        if (*low < *high)
            return part;
    }
    return DIXIT_NONE;
}

/* What became of a look. */
typedef enum dx_answer { ANSWER_YES, ANSWER_NO, ANSWER_OPEN, ANSWER_NO_MEMORY } dx_answer;

/* The state that stands for a look: it is the same in all rounds of a loop. */
static dx_thread look_state(const dx_search *search, const dx_thread *thread) {
    return (dx_thread){.at = thread->at, .frame = frame_at(search, thread->frame)->bounds, .level = thread->level};
}

static dx_answer known_answer(dx_search *search, const dx_instruction *instruction, const dx_thread *thread) {
    uint32_t row = row_of(search, thread, instruction->slot);
    if (row == DIXIT_NONE)
        return ANSWER_NO_MEMORY;
    if (has_bit(search, row, instruction->slot))
        return ANSWER_YES;
    return has_bit(search, row, instruction->slot + 1) ? ANSWER_NO : ANSWER_OPEN;
}

static bool keep_answer(dx_search *search, const dx_instruction *instruction, const dx_thread *thread, bool yes) {
    uint32_t row = row_of(search, thread, instruction->slot);
    if (row != DIXIT_NONE)
        set_bit(search, row, instruction->slot + !yes);
    return row != DIXIT_NONE;
}

/* Begins a look, if its answer is not known: then `thread` runs in it, and *look is it. */
static dx_answer begin_look(dx_search *search, const dx_instruction *instruction, dx_thread *thread, uint32_t *look) {
    dx_thread state = look_state(search, thread);
    dx_answer known = known_answer(search, instruction, &state);
    if (known != ANSWER_OPEN)
        return known;
    dx_resume new = {.kind = RESUME_LOOK, .thread = *thread, .trail = search->trail.count, .look = *look};
    if (!push_resume(search, &new))
        return ANSWER_NO_MEMORY;
    *look = search->stack.count - 1;
    bool back = instruction->flags & DX_BACK, left = instruction->flags & DX_LEFT;
    if (back != left)
        thread->level = turned_level(search, thread);
    thread->frame = state.frame;
    thread->steps = 0;
    thread->pc = instruction->a;
    return ANSWER_OPEN;
}

/* The state that stands for a look into a part. */
static dx_thread part_state(const dx_search *search, uint32_t frame) {
    return (dx_thread){.at = frame_at(search, frame)->low, .frame = frame, .level = DX_ARRIVED};
}

/* Begins a look into the parts of the annotation stepped over last, from `part` on. */
static dx_answer begin_part(dx_search *search, const dx_instruction *instruction, dx_thread *thread, uint32_t part,
                            uint32_t *look) {
    const dx_item_part *parts = search->document->annotations.parts.items;
    uint32_t low, high;
    while ((part = find_part(search, part, instruction->a, &low, &high)) != DIXIT_NONE) {
        uint32_t frame = frame_of(search, thread->pc, part, DIXIT_NONE, low, high);
        if (frame == DIXIT_NONE)
            return ANSWER_NO_MEMORY;
        dx_thread state = part_state(search, frame);
        dx_answer known = known_answer(search, instruction, &state);
        if (known == ANSWER_OPEN) {
            dx_resume new = {.kind = RESUME_PART,
                             .thread = *thread,
                             .next = part,
                             .trail = search->trail.count,
                             .look = *look,
                             .frame = frame};
            if (!push_resume(search, &new))
                return ANSWER_NO_MEMORY;
            *look = search->stack.count - 1;
            *thread = (dx_thread){.pc = thread->pc + 1, .at = low, .frame = frame};
            return ANSWER_OPEN;
        }
        if (known != ANSWER_NO)
            return known;
        part = parts[part].next;
    }
    return ANSWER_NO;
}

/* ---- The search ---- */

/* States on the way to the end of a look have succeeded. */
static void keep_success(dx_search *search, uint32_t from) {
    const dx_event *events = search->trail.items;
    for (uint32_t i = from; i < search->trail.count; i++)
        if (events[i].kind == DX_EVENT_MARK)
            set_bit(search, events[i].a, events[i].b + 1);
}

/* The path of a state that has succeeded; NULL when memory is out. */
static uint32_t *path_of(dx_search *search, uint32_t row, uint32_t slot) {
    return dx_memo_at(&search->memo, search->memory, row, slot, DX_PATH_KEY);
}

/* Describes the match of a thread that has come to the end, or to a state with that path to the end. */
static void set_result(dx_search *search, const dx_thread *thread, uint32_t rest) {
    search->result = (dx_result){thread->at, thread->first, thread->steps, thread->skipped, rest};
    if (rest == DIXIT_NONE)
        return;
    const dx_path *path = (const dx_path *)search->paths.items + rest;
    search->result.end = path->end;
    search->result.steps += path->steps_left;
    search->result.skipped += path->skipped_left;
}

/* Keeps the way of the match for those who come to one of its states again; false when memory is out. */
static bool keep_path(dx_search *search) {
    const dx_result *result = &search->result;
    uint32_t next = result->rest;
    for (uint32_t i = search->trail.count; i-- > 0;) {
        const dx_event *event = (const dx_event *)search->trail.items + i;
        dx_path path = {event->kind, event->a, event->b, result->steps - event->steps, result->skipped - event->skipped,
                        result->end, next};
        if (!dx_array_push(search->memory, &search->paths, &path, sizeof path))
            return false;
        uint32_t index = search->paths.count - 1;
        if (event->kind != DX_EVENT_MARK) {
            next = index;
            continue;
        }
        uint32_t *known = path_of(search, event->a, event->b);
        if (!known)
            return false;
        *known = index;
        clear_bit(search, event->a, event->b);
        set_bit(search, event->a, event->b + 1);
    }
    return true;
}

bool dx_search_event(const dx_search *search, uint32_t *next, dx_event *event, uint32_t *left) {
    const dx_event *events = search->trail.items;
    const dx_path *paths = search->paths.items;
    uint32_t count = search->trail.count;
    if (*next == DIXIT_NONE)
        return false;
    for (; *next < count; ++*next)
        if (events[*next].kind != DX_EVENT_MARK) {
            *event = events[(*next)++];
            *left = search->result.steps - event->steps;
            return true;
        }
    /* Behind the trail, `next` counts on with the number of the event to come on the path. */
    uint32_t node = *next == count ? search->result.rest : *next - count - 1;
    while (node != DIXIT_NONE && paths[node].kind == DX_EVENT_MARK)
        node = paths[node].next;
    *next = DIXIT_NONE;
    if (node == DIXIT_NONE)
        return false;
    *event = (dx_event){.kind = paths[node].kind, .a = paths[node].a, .b = paths[node].b};
    *left = paths[node].steps_left;
    if (paths[node].next != DIXIT_NONE)
        *next = count + 1 + paths[node].next;
    return true;
}

static void note_failure(dx_search *search, const dx_instruction *instruction, const dx_thread *thread) {
    dx_furthest *furthest = &search->furthest;
    if (instruction->flags & DX_IN_LOOK || (furthest->label != DIXIT_NONE && thread->at < furthest->at))
        return;
    if (furthest->label != DIXIT_NONE && thread->at == furthest->at && thread->steps < furthest->steps)
        return;
    *furthest = (dx_furthest){thread->at, thread->steps, instruction->label, !can_step(search, thread, false)};
}

/* Runs a thread to a match, or until nothing is left to try. */
static inline dx_found run(dx_search *search, dx_thread thread, const bool explain) {
    const dx_instruction *code = search->phase->code.items;
    uint32_t look = DIXIT_NONE; /* the innermost look that runs: its place on the stack */
    for (;;) {
        const dx_instruction *instruction = code + thread.pc;
        search->steps++;
        switch ((dx_code)instruction->code) {
        case DX_MATCH:
            if (thread.steps == 0)
                goto fail;
            set_result(search, &thread, DIXIT_NONE);
            return DX_FOUND;
        case DX_TOKEN:
        case DX_ANY:
            if (!step_token(search, instruction, &thread))
                goto fail;
            continue;
        case DX_GAP:
            if (!step_gap(search, instruction, &thread))
                goto fail;
            continue;
        case DX_ITEM: {
            bool back = instruction->flags & DX_BACK;
            if (!can_step(search, &thread, back) || !holds(search, &thread, instruction->need, back))
                goto fail;
            uint32_t place = find_item(search, instruction, &thread, 0);
            if (place == DIXIT_NONE)
                goto fail;
            switch (visit_state(search, instruction, &thread)) {
            case VISIT_FAILED: goto fail;
            case VISIT_SUCCEEDED: goto succeeds;
            case VISIT_NO_MEMORY: return DX_NO_MEMORY;
            case VISIT_FRESH: break;
            }
            if (!step_item(search, instruction, &thread, place))
                return DX_NO_MEMORY;
            continue;
        }
        case DX_PART: {
            uint32_t part = item_at(search, thread.item)->first_part;
            switch (begin_part(search, instruction, &thread, part, &look)) {
            case ANSWER_YES: thread.pc = instruction->b; continue;
            case ANSWER_NO: goto fail;
            case ANSWER_OPEN: continue;
            case ANSWER_NO_MEMORY: return DX_NO_MEMORY;
            }
            continue;
        }
        case DX_SEEK: {
            dx_resume next = {.kind = RESUME_BRANCH, .thread = thread, .trail = search->trail.count};
            next.thread.at++;
            if (next.thread.at < frame_at(search, thread.frame)->high && !push_resume(search, &next))
                return DX_NO_MEMORY;
            thread.level = level_of_start(search, thread.at);
            thread.pc++;
            continue;
        }
        case DX_SPLIT: {
            bool back = instruction->flags & DX_BACK, bound = explain || !is_boundless(search, thread.frame);
            bool first = bound || holds(search, &thread, instruction->need, back);
            bool second = bound || holds(search, &thread, instruction->other, back);
            if (!first && !second)
                goto fail;
            switch (visit_state(search, instruction, &thread)) {
            case VISIT_FAILED: goto fail;
            case VISIT_SUCCEEDED: goto succeeds;
            case VISIT_NO_MEMORY: return DX_NO_MEMORY;
            case VISIT_FRESH: break;
            }
            if (!first || !second) {
                thread.pc = first ? instruction->a : instruction->b;
                continue;
            }
            dx_resume other = {.kind = RESUME_BRANCH, .thread = thread, .trail = search->trail.count};
            other.thread.pc = instruction->b;
            if (!push_resume(search, &other))
                return DX_NO_MEMORY;
            thread.pc = instruction->a;
            continue;
        }
        case DX_JUMP: thread.pc = instruction->a; continue;
        case DX_ENTER:
        case DX_ROUND: {
            bool enters = instruction->code == DX_ENTER;
            thread.frame = enters ? frame_of_loop(search, &thread) : frame_of_round(search, thread.frame);
            if (thread.frame == DIXIT_NONE)
                return DX_NO_MEMORY;
            thread.pc = enters ? thread.pc + 1 : instruction->a;
            continue;
        }
        case DX_LOOP: {
            const dx_frame *frame = frame_at(search, thread.frame);
            dx_thread out = thread; /* leaves the loop */
            out.frame = frame->parent;
            out.pc = instruction->a;
            thread.pc++;
            if (frame->rounds == instruction->b) {
                thread = out;
                continue;
            }
            bool back = instruction->flags & DX_BACK, bound = explain || frame->bounds != ALL;
            bool goes_on = bound || holds(search, &thread, instruction->need, back);
            bool leaves = bound || holds(search, &thread, instruction->other, back);
            if (!goes_on && !leaves)
                goto fail;
            switch (visit_state(search, instruction, &thread)) {
            case VISIT_FAILED: goto fail;
            case VISIT_SUCCEEDED: goto succeeds;
            case VISIT_NO_MEMORY: return DX_NO_MEMORY;
            case VISIT_FRESH: break;
            }
            if (goes_on && leaves) {
                bool lazy = instruction->flags & DX_LAZY;
                dx_resume other = {.kind = RESUME_BRANCH, .thread = lazy ? thread : out, .trail = search->trail.count};
                if (!push_resume(search, &other))
                    return DX_NO_MEMORY;
                goes_on = !lazy;
            }
            if (!goes_on)
                thread = out;
            continue;
        }
        case DX_TEST:
            if (!test_token(search, instruction, &thread))
                goto fail;
            thread.pc++;
            continue;
        case DX_LOOK: {
            if (instruction->need != DIXIT_NONE && is_boundless(search, thread.frame)) {
                if (!look_at(search, instruction, &thread))
                    goto fail;
                thread.pc = instruction->b;
                continue;
            }
            dx_answer known = begin_look(search, instruction, &thread, &look);
            if (known == ANSWER_NO_MEMORY)
                return DX_NO_MEMORY;
            if (known == ANSWER_OPEN)
                continue;
            if ((known == ANSWER_YES) == (bool)(instruction->flags & DX_NOT))
                goto fail;
            thread.pc = instruction->b;
            continue;
        }
        case DX_LOOK_END: goto succeeds;
        case DX_EDGE:
            if (!stand_at_edge(search, instruction, &thread))
                goto fail;
            thread.pc++;
            continue;
        case DX_INSIDE: {
            const dx_frame *frame = frame_at(search, thread.frame);
            bool back = instruction->flags & DX_BACK;
            uint32_t token = token_beside(&thread, back);
            bool room = back ? thread.at > frame->low : thread.at < frame->high;
            uint32_t item =
                room ? dx_annotation_around(search->document, instruction->a, token, &search->steps) : DIXIT_NONE;
            if (item == DIXIT_NONE)
                goto fail;
            switch (visit_state(search, instruction, &thread)) {
            case VISIT_FAILED: goto fail;
            case VISIT_SUCCEEDED: goto succeeds;
            case VISIT_NO_MEMORY: return DX_NO_MEMORY;
            case VISIT_FRESH: break;
            }
            if (!enter_inside(search, instruction, &thread, item, 1))
                return DX_NO_MEMORY;
            continue;
        }
        case DX_LEAVE:
            thread.frame = frame_at(search, thread.frame)->parent;
            thread.pc++;
            continue;
        case DX_OPEN:
        case DX_CLOSE: {
            dx_event_kind kind = instruction->code == DX_OPEN ? DX_EVENT_OPEN : DX_EVENT_CLOSE;
            if (!push_event(search, &thread, kind, instruction->a, thread.at))
                return DX_NO_MEMORY;
            thread.pc++;
            continue;
        }
        }
    succeeds : {
        if (!(instruction->flags & DX_IN_LOOK)) {
            uint32_t row = row_of(search, &thread, instruction->slot);
            const uint32_t *path = row == DIXIT_NONE ? NULL : path_of(search, row, instruction->slot);
            if (!path)
                return DX_NO_MEMORY;
            set_result(search, &thread, *path);
            return DX_FOUND;
        }
        const dx_resume begun = *resume_at(search, look);
        keep_success(search, begun.trail);
        search->stack.count = look;
        search->trail.count = begun.trail;
        look = begun.look;
        thread = begun.thread;
        instruction = code + thread.pc;
        bool part = begun.kind == RESUME_PART;
        dx_thread state = part ? part_state(search, begun.frame) : look_state(search, &thread);
        if (!keep_answer(search, instruction, &state, true))
            return DX_NO_MEMORY;
        thread.pc = instruction->b;
        if (!(instruction->flags & DX_NOT))
            continue;
    }
    fail:
        for (;;) {
            if (explain)
                note_failure(search, instruction, &thread);
            if (search->stack.count == 0)
                return DX_NOT_FOUND;
            const dx_resume last = *resume_at(search, --search->stack.count);
            thread = last.thread;
            search->trail.count = last.trail;
            instruction = code + thread.pc;
            search->steps++;
            if (last.kind == RESUME_BRANCH)
                break;
            if (last.kind == RESUME_ITEM) {
                if (!step_item(search, instruction, &thread, last.next))
                    return DX_NO_MEMORY;
                break;
            }
            if (last.kind == RESUME_INSIDE) {
                if (!enter_inside(search, instruction, &thread, last.next, last.count))
                    return DX_NO_MEMORY;
                break;
            }
            look = last.look;
            bool part = last.kind == RESUME_PART;
            dx_thread state = part ? part_state(search, last.frame) : look_state(search, &thread);
            if (!keep_answer(search, instruction, &state, false))
                return DX_NO_MEMORY;
            if (part) {
                const dx_item_part *parts = search->document->annotations.parts.items;
                dx_answer next = begin_part(search, instruction, &thread, parts[last.next].next, &look);
                if (next == ANSWER_NO_MEMORY)
                    return DX_NO_MEMORY;
                if (next == ANSWER_YES)
                    thread.pc = instruction->b;
                if (next != ANSWER_NO)
                    break;
            } else if (instruction->flags & DX_NOT) {
                thread.pc = instruction->b;
                break;
            }
        }
    }
}

bool dx_search_forget(dx_search *search) {
    dx_memo_clear(&search->memo);
    search->rows.count = search->frames.count = search->paths.count = 0;
    search->reach = 0;
    search->cached.a = DIXIT_NONE;
    return add_frame(search, (dx_frame){0, dx_token_count(search->document), DIXIT_NONE, ALL, 0, DIXIT_NONE}) == ALL;
}

dx_found dx_search_at(dx_search *search, const dx_rule *rule, uint32_t start, bool explain) {
    search->stack.count = search->trail.count = 0;
    search->furthest = (dx_furthest){start, 0, DIXIT_NONE, false};
    dx_thread thread = {.pc = rule->start, .at = start, .item = DIXIT_NONE, .level = level_of_start(search, start)};
    dx_found found = explain ? run(search, thread, true) : run(search, thread, false);
    if (found != DX_FOUND)
        return found;
    if (!keep_path(search))
        return DX_NO_MEMORY;
    return search->result.steps > DIXIT_MATCH_STEPS ? DX_TOO_LONG : DX_FOUND;
}

/* Fills the bits of the positions strictly inside an annotation of each avoided layer. */
static bool fill_avoided(dx_search *search) {
    const dx_annotations *annotations = &search->document->annotations;
    const dx_array *layers = &search->phase->avoided;
    search->avoided.count = 0;
    search->avoided_words = dx_token_count(search->document) / 32 + 1;
    uint64_t words = (uint64_t)search->avoided_words * layers->count;
    if (words > UINT32_MAX || !dx_array_reserve(search->memory, &search->avoided, (uint32_t)words, sizeof(uint32_t)))
        return false;
    search->avoided.count = (uint32_t)words;
    for (uint32_t i = 0; i < layers->count; i++) {
        uint32_t *bits = (uint32_t *)search->avoided.items + (size_t)i * search->avoided_words;
        memset(bits, 0, search->avoided_words * sizeof *bits);
        uint32_t layer = number_at(layers, i), filled = 0;
        uint32_t place = number_at(&annotations->layer_at, layer), end = number_at(&annotations->layer_at, layer + 1);
        for (; place < end; place++) { /* by their first token, so that no position is filled twice */
            const dx_item *item = item_at(search, number_at(&annotations->by_layer, place));
            for (uint32_t at = item->first + 1 > filled ? item->first + 1 : filled; at < item->end; at++)
                bits[at >> 5] |= 1u << (at & 31);
            if (item->end > filled)
                filled = item->end;
        }
    }
    return true;
}

bool dx_search_begin(dx_search *search, dx_memory *memory, const dixit_phase *phase, dixit_document *document) {
    search->memory = memory;
    search->phase = phase;
    search->document = document;
    search->steps = 0;
    search->end_count = 0;
    search->classes = phase->classes;
    return fill_avoided(search) &&
           dx_classes_read(phase->classes, phase, document, memory, &search->ahead, &search->behind);
}

void dx_search_free(dx_search *search, dx_memory *memory) {
    dx_memo_free(&search->memo, memory);
    dx_array_free(memory, &search->rows, sizeof(uint32_t));
    dx_array_free(memory, &search->frames, sizeof(dx_frame));
    dx_array_free(memory, &search->stack, sizeof(dx_resume));
    dx_array_free(memory, &search->trail, sizeof(dx_event));
    dx_array_free(memory, &search->paths, sizeof(dx_path));
    dx_array_free(memory, &search->ahead, sizeof(uint32_t));
    dx_array_free(memory, &search->behind, sizeof(uint32_t));
    dx_array_free(memory, &search->avoided, sizeof(uint32_t));
}
