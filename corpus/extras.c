/* Attributes are items of a list, so that all that keeps lists keeps them too. */
#include "corpus/extras.h"

#include "base/order.h"
#include "corpus/lists.h"
#include "corpus/texts.h"

static const char between[] = ": ";

dgg_text dgg_extra_name(dgg_text item)
{
    return dgg_text_slice(item, 0, dgg_text_find(item, dgg_text_of(between)));
}

dgg_text dgg_extra_value(dgg_text item)
{
    size_t start = dgg_text_find(item, dgg_text_of(between)) + sizeof between - 1;
    return start < item.length ? dgg_text_slice(item, start, item.length) : (dgg_text){ 0 };
}

/* Whether the value is the one by which the dialect fills a part; a list takes all of its name. */
static bool is_used(const dgg_slip *slip, const dgg_dialect *dialect, size_t index)
{
    for (int role = 0; role < DGG_ROLE_COUNT; role++) {
        const char *const *names = dialect->names[role];
        bool is_list = role >= DGG_ROLE_AUTHORS || role == DGG_ROLE_ABSTRACT;
        size_t first = slip->count;
        for (size_t i = 0; names != NULL && names[i] != NULL && first == slip->count; i++) {
            first = dgg_slip_find(slip, names[i] + (names[i][0] == '+'));
        }
        bool is_of_name = first < slip->count && is_list &&
                          dgg_text_equal(dgg_slip_name(slip, first), dgg_slip_name(slip, index));
        bool is_year = role == DGG_ROLE_YEAR;
        enum { DIGITS_OF_A_YEAR = 4 };
        if ((first == index || is_of_name) &&
            !(is_year && slip->items[index].length > DIGITS_OF_A_YEAR)) {
            return true;
        }
    }
    return false;
}

/* A name must not hold what stands behind names; a column may have none. */
static dgg_status add_name(dgg_buffer *item, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (name.length > 0 && (name.start[0] == ':' || dgg_is_space(name.start[0]))) {
        name = dgg_text_slice(name, 1, name.length);
    }
    name = name.length > 0 ? name : dgg_text_of("unnamed");
    for (size_t i = 0; i < name.length; i++) {
        bool is_sign = name.start[i] == ':' || dgg_is_space(name.start[i]);
        DGG_TRY(dgg_buffer_add(item, is_sign ? dgg_text_of(" ") : dgg_text_slice(name, i, i + 1),
                               error));
    }
done:
    return status;
}

dgg_status dgg_extras_take(dgg_record *record, const dgg_slip *slip, const dgg_dialect *dialect,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names_clear(&record->list);
    for (size_t i = 0; i < slip->count; i++) {
        dgg_text value = dgg_texts_trim(dgg_slip_text(slip, i));
        dgg_text name = dgg_texts_trim(dgg_slip_name(slip, i));
        if (value.length == 0 || is_used(slip, dialect, i)) {
            continue;
        }
        record->text.length = 0;
        DGG_TRY(add_name(&record->text, name, error));
        DGG_TRY(dgg_buffer_add(&record->text, dgg_text_of(between), error));
        DGG_TRY(dgg_buffer_add(&record->text, value, error));
        DGG_TRY(dgg_lists_add(&record->list, dgg_buffer_text(&record->text), error));
    }
    DGG_TRY(dgg_lists_make(&record->list, &record->arena, &record->paper.attributes, error));
done:
    return status;
}

dgg_status dgg_extras_join(dgg_arena **arena, dgg_texts *kept, dgg_texts other, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names list = { 0 };
    if (other.count == 0) {
        return DGG_OK;
    }
    for (size_t i = 0; i < kept->count; i++) {
        DGG_TRY(dgg_lists_add(&list, kept->items[i], error));
    }
    for (size_t i = 0; i < other.count; i++) {
        DGG_TRY(dgg_lists_add(&list, other.items[i], error));
    }
    DGG_TRY(dgg_lists_make(&list, arena, kept, error));
done:
    dgg_names_destroy(&list);
    return status;
}
