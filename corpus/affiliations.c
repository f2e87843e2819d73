/* The numbers of authors before what is said of them. */
#include "corpus/affiliations.h"

#include "corpus/texts.h"

/* The length of "[1 3]"; 0 if the item does not begin with such. */
static size_t numbers_length(dgg_text item)
{
    size_t at = 1;
    while (at < item.length && (dgg_is_digit(item.start[at]) || item.start[at] == ' ')) {
        at++;
    }
    bool is = item.length > 2 && item.start[0] == '[' && dgg_is_digit(item.start[1]) &&
              at < item.length && item.start[at] == ']';
    return is ? at + 1 : 0;
}

bool dgg_affiliation_has_numbers(dgg_text item)
{
    return numbers_length(item) > 0;
}

dgg_text dgg_affiliation_text(dgg_text item)
{
    return dgg_texts_trim(dgg_text_slice(item, numbers_length(item), item.length));
}

size_t dgg_affiliation_number(dgg_text *item)
{
    enum { MOST = 1000000 };
    size_t number = 0, at = 0;
    if (item->length > 0 && item->start[0] == '[' && !dgg_affiliation_has_numbers(*item)) {
        return 0;
    }
    while (at < item->length && (item->start[at] == '[' || item->start[at] == ' ')) {
        at++;
    }
    for (; at < item->length && dgg_is_digit(item->start[at]); at++) {
        number = number < MOST ? number * 10 + (size_t)(item->start[at] - '0') : MOST;
    }
    *item = dgg_text_slice(*item, at, item->length);
    return number;
}

dgg_status dgg_affiliations_unbind(dgg_arena **arena, dgg_texts *items, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts made = { .count = items->count };
    DGG_TRY(dgg_arena_alloc(arena, &made.items, (made.count + 1) * sizeof *made.items, error));
    for (size_t i = 0; i < made.count; i++) {
        made.items[i] = dgg_affiliation_text(items->items[i]);
    }
    *items = made;
done:
    return status;
}
