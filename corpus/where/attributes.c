/* Names of attributes are compared as words: "created_at" is "Created at". */
#include "corpus/where/attributes.h"

#include "base/names.h"
#include "corpus/extras.h"

static dgg_status mark_paper(dgg_marking *m, dgg_text wanted, size_t paper, bool *is_known,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts list = m->corpus->papers[paper].attributes;
    for (size_t i = 0; i < list.count; i++) {
        dgg_text name = { 0 };
        DGG_TRY(dgg_keys_words(&m->keys, dgg_extra_name(list.items[i]), &name, error));
        if (dgg_text_equal(name, wanted)) {
            *is_known = true;
            DGG_TRY(
                dgg_marking_compare(m, dgg_extra_value(list.items[i]), &m->is_met[paper], error));
        }
    }
done:
    return status;
}

dgg_status dgg_marking_mark_attributes(dgg_marking *m, bool *is_known, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text wanted = { 0 };
    DGG_TRY(dgg_keys_words(&m->keys, m->term->name, &wanted, error));
    DGG_TRY(dgg_arena_copy(&m->arena, &wanted, error));
    for (size_t i = 0; i < m->corpus->paper_count; i++) {
        DGG_TRY(mark_paper(m, wanted, i, is_known, error));
    }
done:
    return status;
}

dgg_status dgg_marking_refuse_attribute(const dgg_marking *m, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names names = { 0 };
    dgg_buffer all = { 0 };
    uint32_t number = 0;
    for (size_t i = 0; i < m->corpus->paper_count; i++) {
        dgg_texts list = m->corpus->papers[i].attributes;
        for (size_t j = 0; j < list.count; j++) {
            DGG_TRY(dgg_names_add(&names, dgg_extra_name(list.items[j]), &number, error));
        }
    }
    for (size_t i = 0; i < names.count; i++) {
        DGG_TRY(dgg_buffer_add(&all, dgg_text_of(" "), error));
        DGG_TRY(dgg_buffer_add(&all, names.texts[i], error));
    }
    status = dgg_where_refuse_field(m->term, dgg_buffer_text(&all), error);
done:
    dgg_names_destroy(&names);
    dgg_buffer_destroy(&all);
    return status;
}
