/* Types of publication as the sources say them, and what else main information counts one by one.
 */
#include "graph/statistics/main/types.h"

#include "base/buffer.h"
#include "base/memory.h"
#include "base/names.h"
#include "base/order.h"

/* References are there because a record cites them; papers may be cited or not. */
dgg_status dgg_main_works(const dgg_corpus *corpus, size_t *works, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &corpus->links[DGG_CITES];
    bool *is_cited = NULL;
    *works = links->count > 0 ? corpus->references.count : 0;
    DGG_TRY(dgg_grow(&is_cited, corpus->paper_count + 1, sizeof *is_cited, error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        is_cited[i] = false;
    }
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        bool is_new = !link->to_reference && !is_cited[link->to];
        *works += is_new;
        is_cited[link->to_reference ? corpus->paper_count : link->to] = true;
    }
done:
    dgg_release(is_cited);
    return status;
}

size_t dgg_main_with_keywords(const dgg_corpus *corpus)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        count += corpus->papers[i].keywords.count > 0;
    }
    return count;
}

typedef struct type {
    dgg_text name; /* borrowed of `names` */
    size_t records;
} type;

static int by_records(const void *left, const void *right)
{
    const type *one = left, *other = right;
    if (one->records != other->records) {
        return one->records > other->records ? -1 : 1;
    }
    return dgg_text_compare(one->name, other->name);
}

/* In small letters: a number below the count of names, by which types are counted. */
static dgg_status number_of(dgg_names *names, dgg_text said, uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer lower = { 0 };
    for (size_t i = 0; i < said.length; i++) {
        static const char small[] = "abcdefghijklmnopqrstuvwxyz";
        char letter = said.start[i];
        bool is_capital = letter >= 'A' && letter <= 'Z';
        DGG_TRY(dgg_buffer_add(
            &lower, (dgg_text){ is_capital ? &small[letter - 'A'] : &said.start[i], 1 }, error));
    }
    DGG_TRY(dgg_names_add(names, dgg_buffer_text(&lower), number, error));
done:
    dgg_buffer_destroy(&lower);
    return status;
}

static dgg_status count_types(dgg_names *names, type **types, size_t *records,
                              const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    DGG_TRY(dgg_grow(types, corpus->paper_count + 1, sizeof **types, error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        dgg_text said = corpus->papers[i].type;
        size_t known = names->count;
        if (said.length > 0) {
            DGG_TRY(number_of(names, said, &number, error));
            (*types)[number] = number < known ? (*types)[number] : (type){ .records = 0 };
            (*types)[number].records++;
            ++*records;
        }
    }
    for (size_t i = 0; i < names->count; i++) {
        (*types)[i].name = names->texts[i];
    }
    dgg_sort(*types, names->count, sizeof **types, by_records);
done:
    return status;
}

dgg_status dgg_main_add_types(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names names = { 0 };
    dgg_buffer label = { 0 };
    type *types = NULL;
    size_t records = 0;
    DGG_TRY(count_types(&names, &types, &records, corpus, error));
    for (size_t i = 0; i < names.count; i++) {
        label.length = 0;
        DGG_TRY(dgg_buffer_print(&label, error, "Type: %.*s", (int)types[i].name.length,
                                 types[i].name.start));
        DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&label), error));
        DGG_TRY(dgg_table_add_count(table, types[i].records, error));
        DGG_TRY(dgg_table_add_count(table, records, error));
    }
done:
    dgg_release(types);
    dgg_buffer_destroy(&label);
    dgg_names_destroy(&names);
    return status;
}
