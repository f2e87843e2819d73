/* Names of RIS: "Smith,Jane A." and what else programs make of it. */
#include "corpus/readers/ris/names.h"

#include "base/buffer.h"
#include "corpus/lists.h"
#include "corpus/people.h"
#include "corpus/texts.h"

static dgg_status make_name(dgg_buffer *made, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (name.length > 0) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&name, ','));
        bool is_joined = made->length == 0 || (dgg_person_is_chinese(dgg_buffer_text(made)) &&
                                               dgg_person_is_chinese(part));
        if (part.length > 0) {
            DGG_TRY(dgg_buffer_add(made, dgg_text_of(is_joined ? "" : ", "), error));
            DGG_TRY(dgg_buffer_add(made, part, error));
        }
    }
    dgg_texts_collapse(made, 0);
done:
    return status;
}

dgg_status dgg_ris_names(dgg_names *list, dgg_text field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    while (field.length > 0) {
        made.length = 0;
        DGG_TRY(make_name(&made, dgg_text_cut(&field, ';'), error));
        DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
    }
done:
    dgg_buffer_destroy(&made);
    return status;
}
