/* Names of RIS: "Smith,Jane A." and what else programs make of it. */
#include "corpus/readers/ris/names.h"

#include "base/buffer.h"
#include "corpus/lists.h"
#include "corpus/naming.h"

dgg_status dgg_ris_names(dgg_names *list, dgg_text field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    while (field.length > 0) {
        for (dgg_text names = dgg_text_cut(&field, ';'); names.length > 0;) {
            made.length = 0;
            DGG_TRY(dgg_name_take(&made, &names, error));
            DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
        }
    }
done:
    dgg_buffer_destroy(&made);
    return status;
}
