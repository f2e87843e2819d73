/* Writing out a pattern: "(smart|digital) city" is two phrases. */
#include "corpus/expansion.h"

#include "base/buffer.h"

enum { MOST_PHRASES = 1000 /* as the parser allows */ };

typedef struct expanding {
    dgg_text pattern;
    size_t at;
    dgg_expansion *expansion;
    dgg_arena **arena;
    dgg_error *error;
} expanding;

static bool is_at_end(const expanding *all)
{
    return all->at >= all->pattern.length;
}

static char current(const expanding *all)
{
    if (is_at_end(all)) {
        return '\0';
    }
    return all->pattern.start[all->at];
}

static dgg_status join(expanding *all, dgg_text left, dgg_text right, dgg_text *joined)
{
    dgg_status status = DGG_OK;
    dgg_buffer both = { 0 };
    bool has_both = left.length > 0 && right.length > 0;
    DGG_TRY(dgg_buffer_add(&both, left, all->error));
    DGG_TRY(dgg_buffer_add(&both, dgg_text_of(has_both ? " " : ""), all->error));
    DGG_TRY(dgg_buffer_add(&both, right, all->error));
    *joined = dgg_buffer_text(&both);
    DGG_TRY(dgg_arena_copy(all->arena, joined, all->error));
done:
    dgg_buffer_destroy(&both);
    return status;
}

/* Every phrase goes on with any of the others. */
static dgg_status multiply(expanding *all, dgg_texts *phrases, dgg_texts others)
{
    dgg_status status = DGG_OK;
    dgg_texts made = { NULL, 0 };
    size_t count = phrases->count * others.count;
    count = count > MOST_PHRASES ? MOST_PHRASES : count;
    DGG_TRY(dgg_arena_alloc(all->arena, &made.items, (count + 1) * sizeof *made.items, all->error));
    for (; made.count < count; made.count++) {
        DGG_TRY(join(all, phrases->items[made.count / others.count],
                     others.items[made.count % others.count], &made.items[made.count]));
    }
    *phrases = made;
done:
    return status;
}

static dgg_status append(expanding *all, dgg_texts *phrases, dgg_texts others)
{
    dgg_status status = DGG_OK;
    dgg_text *items = NULL;
    DGG_TRY(dgg_arena_alloc(all->arena, &items, (phrases->count + others.count + 1) * sizeof *items,
                            all->error));
    for (size_t i = 0; i < phrases->count + others.count; i++) {
        bool is_first = i < phrases->count;
        items[i] = is_first ? phrases->items[i] : others.items[i - phrases->count];
    }
    *phrases = (dgg_texts){ items, phrases->count + others.count };
done:
    return status;
}

static dgg_status take_word(expanding *all, dgg_texts *phrases)
{
    size_t start = all->at;
    while (!is_at_end(all) && !dgg_is_space(current(all)) && current(all) != '(' &&
           current(all) != ')' && current(all) != '|' && current(all) != '~') {
        all->at++;
    }
    dgg_text word = dgg_text_slice(all->pattern, start, all->at);
    bool is_exact = dgg_text_starts(word, "=");
    all->expansion->is_exact |= is_exact;
    all->expansion->has_stem |= dgg_text_ends(word, "*");
    word = dgg_text_slice(word, is_exact ? 1 : 0, word.length);
    return multiply(all, phrases, (dgg_texts){ &word, 1 });
}

static dgg_status take_sequence(expanding *all, dgg_texts *phrases);

static dgg_status take_group(expanding *all, dgg_texts *phrases)
{
    dgg_status status = DGG_OK;
    dgg_texts either = { NULL, 0 };
    do {
        dgg_texts one = { NULL, 0 };
        all->at++; /* "(" or "|" */
        DGG_TRY(take_sequence(all, &one));
        DGG_TRY(append(all, &either, one));
    } while (current(all) == '|');
    all->at++; /* ")" */
    DGG_TRY(multiply(all, phrases, either));
done:
    return status;
}

static dgg_status take_sequence(expanding *all, dgg_texts *phrases)
{
    dgg_status status = DGG_OK;
    dgg_text nothing = { 0 };
    DGG_TRY(append(all, phrases, (dgg_texts){ &nothing, 1 }));
    while (!is_at_end(all) && current(all) != '|' && current(all) != ')') {
        if (dgg_is_space(current(all))) {
            all->at++;
        } else {
            DGG_TRY(current(all) == '(' ? take_group(all, phrases) : take_word(all, phrases));
        }
    }
done:
    return status;
}

dgg_status dgg_pattern_expand(dgg_expansion *expansion, dgg_text pattern, dgg_arena **arena,
                              dgg_error *error)
{
    expanding all = { .pattern = pattern, .expansion = expansion, .arena = arena, .error = error };
    *expansion = (dgg_expansion){ .is_near = dgg_text_find_byte(pattern, '~') < pattern.length };
    return expansion->is_near ? DGG_OK : take_sequence(&all, &expansion->phrases);
}
