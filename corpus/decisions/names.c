/* What a person may call a record, and the paper that is meant. */
#include "corpus/decisions/names.h"

#include <stdio.h>
#include <string.h>

#include "corpus/decisions/telling.h"
#include "corpus/doi.h"

static dgg_status add_name(struct dgg_record_names *names, dgg_name_kind kind, dgg_text name,
                           uint32_t record, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_name_table *table = &names->tables[kind];
    uint32_t number = 0;
    size_t known = table->names.count;
    if (name.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_reserve(&table->records, &table->room, table->count + 1, sizeof *table->records,
                        error));
    DGG_TRY(dgg_reserve(&table->last, &table->last_room, known + 1, sizeof *table->last, error));
    DGG_TRY(dgg_names_add(&table->names, name, &number, error));
    uint32_t before = table->names.count > known ? 0 : table->last[number];
    table->records[table->count++] = (dgg_named_record){ record, before };
    table->last[number] = (uint32_t)table->count;
done:
    return status;
}

static dgg_status add_names(struct dgg_record_names *names, const dgg_paper *paper,
                            dgg_error *error)
{
    enum { LONGEST_PLACE = 512 };
    dgg_status status = DGG_OK;
    char place[LONGEST_PLACE];
    dgg_text title = { 0 };
    snprintf(place, sizeof place, "%.*s:%ld", (int)paper->file.length, paper->file.start,
             paper->line);
    DGG_TRY(dgg_keys_letters(&names->keys, paper->title, &title, error));
    DGG_TRY(add_name(names, DGG_NAME_KEY, paper->key, paper->number, error));
    DGG_TRY(add_name(names, DGG_NAME_DOI, paper->doi, paper->number, error));
    DGG_TRY(add_name(names, DGG_NAME_TITLE, title, paper->number, error));
    DGG_TRY(add_name(names, DGG_NAME_PLACE, dgg_text_of(place), paper->number, error));
done:
    return status;
}

dgg_status dgg_record_names_init(struct dgg_record_names **names, dgg_corpus *corpus,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct dgg_record_names *made = NULL;
    DGG_TRY(dgg_grow(names, 1, sizeof **names, error));
    made = *names;
    *made = (struct dgg_record_names){ .count = corpus->paper_count };
    DGG_TRY(dgg_grow(&made->into, made->count + 1, sizeof *made->into, error));
    DGG_TRY(dgg_grow(&made->places, made->count + 1, sizeof *made->places, error));
    for (uint32_t i = 0; i < made->count; i++) {
        corpus->papers[i].number = i;
        made->into[i] = made->places[i] = i;
        DGG_TRY(add_names(made, &corpus->papers[i], error));
    }
done:
    return status;
}

void dgg_record_names_destroy(struct dgg_record_names **names)
{
    struct dgg_record_names *old = *names;
    if (old == NULL) {
        return;
    }
    for (int kind = 0; kind < DGG_NAME_KIND_COUNT; kind++) {
        dgg_names_destroy(&old->tables[kind].names);
        dgg_release(old->tables[kind].last);
        dgg_release(old->tables[kind].records);
    }
    dgg_release(old->into);
    dgg_release(old->places);
    dgg_keys_destroy(&old->keys);
    dgg_arena_release(&old->scratch);
    dgg_release(old);
    *names = NULL;
}

dgg_status dgg_record_names_add_ids(struct dgg_record_names *names, const dgg_corpus *corpus,
                                    dgg_name_kind kind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        const dgg_paper *paper = &corpus->papers[i];
        DGG_TRY(add_name(names, kind, paper->id, paper->number, error));
    }
done:
    return status;
}

void dgg_record_names_place(struct dgg_record_names *names, const dgg_corpus *corpus)
{
    for (size_t i = 0; i < names->count; i++) {
        names->places[i] = DGG_NO_PLACE;
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        names->places[corpus->papers[i].number] = (uint32_t)i;
    }
}

uint32_t dgg_record_root(const struct dgg_record_names *names, uint32_t number)
{
    while (names->into[number] != number) {
        number = names->into[number];
    }
    return number;
}

/* "paper:smith-2018" is the id "smith-2018". */
static dgg_text without_kind(dgg_text name)
{
    dgg_text rest = name;
    dgg_kind kind = DGG_NODE;
    bool has_kind = dgg_kind_find(dgg_text_cut(&rest, ':'), &kind) && kind <= DGG_EVENT;
    return has_kind && rest.length > 0 ? rest : name;
}

/* The name as the table of that kind has it. */
static dgg_status key_of(struct dgg_record_names *names, dgg_name_kind kind, dgg_text *name,
                         dgg_error *error)
{
    switch (kind) {
    case DGG_NAME_ID:
    case DGG_NAME_EARLIER_ID:
        *name = without_kind(*name);
        return DGG_OK;
    case DGG_NAME_DOI:
        return dgg_doi_keep(&names->scratch, name, error);
    case DGG_NAME_TITLE:
        return dgg_keys_letters(&names->keys, *name, name, error);
    default:
        return DGG_OK;
    }
}

static dgg_status add_numbers(const dgg_name_table *table, uint32_t name, dgg_numbers *numbers,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t at = table->last[name]; at != 0; at = table->records[at - 1].next) {
        DGG_TRY(dgg_reserve(&numbers->items, &numbers->room, numbers->count + 1,
                            sizeof *numbers->items, error));
        numbers->items[numbers->count++] = table->records[at - 1].number;
    }
done:
    return status;
}

dgg_status dgg_record_names_gather(struct dgg_record_names *names, dgg_text name,
                                   dgg_numbers *numbers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    numbers->count = 0;
    for (int kind = 0; kind < DGG_NAME_KIND_COUNT && numbers->count == 0; kind++) {
        dgg_text key = name;
        DGG_TRY(key_of(names, (dgg_name_kind)kind, &key, error));
        uint32_t found =
            key.length > 0 ? dgg_names_find(&names->tables[kind].names, key) : DGG_NO_NAME;
        if (found != DGG_NO_NAME) {
            DGG_TRY(add_numbers(&names->tables[kind], found, numbers, error));
        }
    }
done:
    dgg_arena_release(&names->scratch);
    return status;
}

dgg_status dgg_decisions_refuse_unknown(dgg_decisions *decisions, dgg_decision *row, dgg_text name,
                                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_wrong_name wrong = { .name = without_kind(name) };
    dgg_texts lists[DGG_NAME_TITLE]; /* ids, citation keys and DOIs */
    for (int kind = 0; kind < DGG_NAME_TITLE; kind++) {
        const dgg_names *names = &decisions->names->tables[kind].names;
        lists[kind] = (dgg_texts){ names->texts, names->count };
    }
    DGG_TRY(dgg_decisions_suggest(decisions, &wrong, lists, DGG_NAME_TITLE, error));
    DGG_TRY(dgg_decisions_tell(decisions, row, DGG_LEFT_OUT, error, "no record is called '%.*s'%s",
                               (int)dgg_shown(name).length, name.start, wrong.suggestion));
done:
    return status;
}

dgg_status dgg_decisions_find(dgg_decisions *decisions, dgg_decision *row, dgg_text name,
                              uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_numbers numbers = { 0 };
    bool is_one = true;
    *number = DGG_NO_PLACE;
    DGG_TRY(dgg_record_names_gather(decisions->names, name, &numbers, error));
    if (numbers.count == 0) {
        status = dgg_decisions_refuse_unknown(decisions, row, name, error);
        goto done;
    }
    uint32_t root = dgg_record_root(decisions->names, numbers.items[0]);
    for (size_t i = 1; i < numbers.count; i++) {
        is_one = is_one && dgg_record_root(decisions->names, numbers.items[i]) == root;
    }
    if (is_one) {
        *number = root;
    } else {
        DGG_TRY(dgg_decisions_tell(decisions, row, DGG_LEFT_OUT, error,
                                   "several records are called '%.*s': name the one that is meant "
                                   "by its id, citation key, DOI or place (list.bib:12)",
                                   (int)dgg_shown(name).length, name.start));
    }
done:
    dgg_release(numbers.items);
    return status;
}
