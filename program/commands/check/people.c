/* People who may be one, so that a person can decide. */
#include "base/buffer.h"
#include "program/commands/check/checked.h"

/* "Smith, J. @ smith-2019-maps", as decisions/people.csv takes it. */
static dgg_status add_name(dgg_table *table, dgg_text name, const dgg_paper *paper,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer text = { 0 };
    DGG_TRY(dgg_buffer_add(&text, name, error));
    DGG_TRY(dgg_buffer_add(&text, dgg_text_of(" @ "), error));
    DGG_TRY(dgg_buffer_add(&text, paper->id, error));
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&text), error));
done:
    dgg_buffer_destroy(&text);
    return status;
}

dgg_status dgg_check_people(const dgg_corpus *corpus, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = { "people", "People who may be one",
                                         "They count as two. In a review folder, "
                                         "decisions/people.csv decides: person, same_as, same "
                                         "or different." };
    static const char *const columns[][2] = { { "person", "Person" },
                                              { "same_as", "Same as" },
                                              { "reason", "Why it is not known" } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_check_start(table, names, columns, 3, error));
    for (size_t i = 0; i < corpus->alike_count; i++) {
        const dgg_alike_people *alike = &corpus->alike_people[i];
        for (size_t j = 0; j < 2; j++) {
            DGG_TRY(add_name(table, alike->names[j], &corpus->papers[alike->papers[j]], error));
        }
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(alike->reason), error));
    }
done:
    return status;
}
