/* Names of RIS: "Smith,Jane A." and what else programs make of it. */
#include "corpus/readers/ris/names.h"

#include "base/buffer.h"
#include "corpus/authors.h"
#include "corpus/lists.h"
#include "corpus/naming.h"
#include "corpus/people.h"
#include "corpus/texts.h"

/* "Lee K.", "van Dijk J.P.", "Lee KJ": the given name last and cut short, without a comma. */
static bool is_short(dgg_text name)
{
    enum { LONGEST_STOPPED = 8, LONGEST_BARE = 2 };
    dgg_text last = dgg_texts_trim(name), rest = last;
    size_t words = 0, capitals = 0;
    for (; rest.length > 0; words++) {
        last = dgg_text_cut(&rest, ' ');
    }
    bool has_stop = dgg_text_find_byte(last, '.') <= 2 && dgg_text_ends(last, ".");
    for (size_t i = 0; i < last.length; i++) {
        capitals += last.start[i] >= 'A' && last.start[i] <= 'Z';
    }
    bool is_bare = words == 2 && capitals == last.length && last.length <= LONGEST_BARE;
    bool is_stopped = has_stop && capitals > 0 && last.length <= LONGEST_STOPPED;
    return words > 1 && dgg_text_find_byte(name, ',') == name.length && (is_bare || is_stopped) &&
           !dgg_person_is_suffix(last);
}

static dgg_status add_names(dgg_names *list, dgg_text names, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    if (is_short(names)) {
        return dgg_authors_split_short(list, names, error);
    }
    while (names.length > 0) {
        made.length = 0;
        DGG_TRY(dgg_name_take(&made, &names, error));
        DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
    }
done:
    dgg_buffer_destroy(&made);
    return status;
}

dgg_status dgg_ris_names(dgg_names *list, dgg_text field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (field.length > 0) {
        DGG_TRY(add_names(list, dgg_text_cut(&field, ';'), error));
    }
done:
    return status;
}
