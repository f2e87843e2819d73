/* Who is one person and who is not, as decided: rows are turned into rulings on names at their
 * places on papers, before the names of all papers are sorted into people. */
#include "corpus/attributing.h"
#include "corpus/decisions/names.h"
#include "corpus/decisions/telling.h"
#include "corpus/rulings.h"
#include "corpus/settle.h"
#include "corpus/texts.h"

/* The names on papers that a cell means. */
typedef struct bearers {
    dgg_author_place *items;
    size_t count, room;
} bearers;

typedef struct ruling {
    dgg_decisions *decisions;
    dgg_corpus *corpus;
    dgg_attributing finding;
    dgg_ruling *items;
    size_t *rows; /* of each ruling: its row */
    size_t count, room, row_room;
    bearers ones, others;
} ruling;

static dgg_status add_bearer(bearers *list, uint32_t paper, uint32_t author, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&list->items, &list->room, list->count + 1, sizeof *list->items, error));
    list->items[list->count++] = (dgg_author_place){ paper, author };
done:
    return status;
}

/* A name alone stands for all that are spelled so. */
static dgg_status find_everywhere(ruling *r, dgg_text name, bearers *list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < r->corpus->paper_count; i++) {
        dgg_texts authors = r->corpus->papers[i].authors;
        for (uint32_t j = 0; j < authors.count; j++) {
            DGG_TRY(dgg_text_equal(authors.items[j], name) ? add_bearer(list, i, j, error)
                                                           : DGG_OK);
        }
    }
done:
    return status;
}

/* The paper that a cell names; DGG_NO_PLACE if it is told to name none, or the paper is out. */
static dgg_status find_paper(ruling *r, dgg_decision *row, dgg_text record, uint32_t *paper,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = DGG_NO_PLACE;
    DGG_TRY(dgg_decisions_find(r->decisions, row, record, &number, error));
    *paper = number != DGG_NO_PLACE ? r->decisions->names->places[number] : DGG_NO_PLACE;
done:
    return status;
}

static dgg_status find_author(ruling *r, dgg_text name, uint32_t paper, bearers *list,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t author = 0;
    dgg_attributing_begin(&r->finding, r->corpus->papers[paper].authors);
    DGG_TRY(dgg_attributing_find(&r->finding, name, &author, error));
    DGG_TRY(author > 0 ? add_bearer(list, paper, (uint32_t)author - 1, error) : DGG_OK);
done:
    return status;
}

/* "Smith, J. @ smith-2019-maps": behind the last "@" stands the record. */
static dgg_status find_bearers(ruling *r, dgg_decision *row, size_t cell, bearers *list,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text text = row->cells[cell];
    size_t at = text.length;
    uint32_t paper = DGG_NO_PLACE;
    list->count = 0;
    while (at > 0 && text.start[at - 1] != '@') {
        at--;
    }
    dgg_text record = dgg_texts_trim(dgg_text_slice(text, at, text.length));
    dgg_text name = dgg_texts_trim(dgg_text_slice(text, 0, at > 0 ? at - 1 : 0));
    DGG_TRY(at == 0 ? find_everywhere(r, text, list, error)
                    : find_paper(r, row, record, &paper, error));
    DGG_TRY(paper != DGG_NO_PLACE ? find_author(r, name, paper, list, error) : DGG_OK);
    if (list->count == 0 && row->fate == DGG_OPEN) {
        DGG_TRY(dgg_decisions_tell(r->decisions, row, DGG_LEFT_OUT, error,
                                   "there is no author '%.*s': write the name as the paper does, "
                                   "'@' and the paper (Smith, J. @ smith-2019-maps)",
                                   (int)dgg_shown(text).length, text.start));
    }
done:
    return status;
}

static dgg_status add_ruling(ruling *r, size_t row, dgg_author_place one, dgg_author_place other,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool are_same = r->decisions->sheets[DGG_PEOPLE].rows[row].word == DGG_IS_SAME_PERSON;
    if (one.paper == other.paper && one.author == other.author) {
        return DGG_OK;
    }
    DGG_TRY(dgg_reserve(&r->items, &r->room, r->count + 1, sizeof *r->items, error));
    DGG_TRY(dgg_reserve(&r->rows, &r->row_room, r->count + 1, sizeof *r->rows, error));
    r->rows[r->count] = row;
    r->items[r->count++] = (dgg_ruling){ .one = one, .other = other, .are_same = are_same };
done:
    return status;
}

/* Of names that stand on several papers, all are joined with the first, or kept apart from each. */
static dgg_status rule(ruling *r, size_t place, dgg_error *error)
{
    enum { MOST = 200 };
    dgg_status status = DGG_OK;
    dgg_decision *row = &r->decisions->sheets[DGG_PEOPLE].rows[place];
    DGG_TRY(find_bearers(r, row, DGG_PERSON_OF, &r->ones, error));
    DGG_TRY(row->fate == DGG_OPEN ? find_bearers(r, row, DGG_PERSON_SAME_AS, &r->others, error)
                                  : DGG_OK);
    if (row->fate != DGG_OPEN) {
        goto done;
    }
    bool are_same = row->word == DGG_IS_SAME_PERSON;
    size_t most = are_same ? r->others.count : MOST;
    for (size_t i = 0; i < r->ones.count && (are_same || i < most); i++) {
        if (are_same) {
            DGG_TRY(add_ruling(r, place, r->ones.items[i], r->others.items[0], error));
        }
        for (size_t j = 0; !are_same && j < r->others.count && j < most; j++) {
            DGG_TRY(add_ruling(r, place, r->ones.items[i], r->others.items[j], error));
        }
    }
    for (size_t j = 1; are_same && j < r->others.count; j++) {
        DGG_TRY(add_ruling(r, place, r->others.items[0], r->others.items[j], error));
    }
done:
    return status;
}

static dgg_status learn_names(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (decisions->names == NULL) { /* nothing was merged */
        DGG_TRY(dgg_record_names_init(&decisions->names, corpus, error));
    }
    dgg_record_names_place(decisions->names, corpus);
    DGG_TRY(dgg_record_names_add_ids(decisions->names, corpus, DGG_NAME_ID, error));
done:
    return status;
}

static dgg_status seal(ruling *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sheet *sheet = &r->decisions->sheets[DGG_PEOPLE];
    for (size_t i = 0; i < r->count; i++) {
        dgg_decision *row = &sheet->rows[r->rows[i]];
        if (r->items[i].is_refused && row->fate != DGG_LEFT_OUT) {
            DGG_TRY(dgg_decisions_tell(r->decisions, row, DGG_LEFT_OUT, error,
                                       "the two stand on one paper, or another row keeps them "
                                       "apart"));
        } else if (row->fate == DGG_OPEN) {
            row->fate = DGG_OBEYED;
        }
    }
    for (size_t i = 0; i < sheet->count; i++) {
        if (sheet->rows[i].fate == DGG_OPEN) {
            DGG_TRY(dgg_decisions_tell(r->decisions, &sheet->rows[i], DGG_LEFT_OUT, error,
                                       "both names are the same name on the same paper"));
        }
    }
done:
    return status;
}

dgg_status dgg_decisions_make_people(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    ruling r = { .decisions = decisions, .corpus = corpus };
    dgg_sheet *sheet = &decisions->sheets[DGG_PEOPLE];
    if (sheet->count == 0) {
        return dgg_corpus_add_people(corpus, NULL, error);
    }
    DGG_TRY(learn_names(decisions, corpus, error));
    for (size_t i = 0; i < sheet->count; i++) {
        DGG_TRY(sheet->rows[i].fate == DGG_OPEN ? rule(&r, i, error) : DGG_OK);
    }
    const dgg_rulings rulings = { r.items, r.count };
    DGG_TRY(dgg_corpus_add_people(corpus, &rulings, error));
    DGG_TRY(seal(&r, error));
done:
    dgg_attributing_destroy(&r.finding);
    dgg_release(r.items);
    dgg_release(r.rows);
    dgg_release(r.ones.items);
    dgg_release(r.others.items);
    return status;
}
