/* Records as decided: a paper that any row says is out leaves the papers. */
#include <stdlib.h>

#include "base/order.h"
#include "corpus/building.h"
#include "corpus/decisions/forms.h"
#include "corpus/decisions/names.h"
#include "corpus/decisions/telling.h"
#include "corpus/settle.h"

typedef struct judged {
    uint32_t number; /* of the record */
    dgg_decision *row;
} judged;

static int compare_lines(const dgg_decision *one, const dgg_decision *other)
{
    return (one->line > other->line) - (one->line < other->line);
}

/* A record may be in at one stage and out at a later one. Of a record: out before in, the earliest
 * stage first. */
static int by_stage(const void *left, const void *right)
{
    const judged *one = left, *other = right;
    dgg_text stage = one->row->cells[DGG_RECORD_STAGE];
    dgg_text other_stage = other->row->cells[DGG_RECORD_STAGE];
    int order = (one->number > other->number) - (one->number < other->number);
    order = order != 0 ? order : other->row->word - one->row->word;
    order = order != 0 ? order : dgg_stage_place(stage) - dgg_stage_place(other_stage);
    return order != 0 ? order : dgg_text_compare(stage, other_stage);
}

static int by_record(const void *left, const void *right)
{
    const judged *one = left, *other = right;
    int order = by_stage(left, right);
    order = order != 0 ? order
                       : dgg_text_compare(one->row->cells[DGG_RECORD_REASON],
                                          other->row->cells[DGG_RECORD_REASON]);
    return order != 0 ? order : compare_lines(one->row, other->row);
}

/* The row of these that says the other thing at the same stage; NULL if there is none. */
static const dgg_decision *contrary_of(const judged *rows, size_t count, const judged *row)
{
    dgg_decision contrary = *row->row;
    contrary.word = contrary.word == DGG_IS_IN ? DGG_IS_OUT : DGG_IS_IN;
    const judged wanted = { row->number, &contrary };
    const judged *found = bsearch(&wanted, rows, count, sizeof *rows, by_stage);
    return found != NULL ? found->row : NULL;
}

/* Decides about one record; *out becomes the row that takes it out, NULL if it stays. */
static dgg_status judge(dgg_decisions *decisions, judged *rows, size_t count,
                        const dgg_decision **out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *out = NULL;
    for (size_t i = 0; i < count; i++) {
        dgg_decision *row = rows[i].row;
        const dgg_decision *contrary = contrary_of(rows, count, &rows[i]);
        row->fate = DGG_OBEYED;
        if (contrary != NULL) {
            DGG_TRY(dgg_decisions_tell(decisions, row, DGG_LEFT_OUT, error,
                                       "contradicts line %ld: neither is obeyed", contrary->line));
        } else if (row->word == DGG_IS_OUT && *out != NULL) {
            DGG_TRY(dgg_decisions_tell(decisions, row, DGG_ALREADY_SO, error,
                                       "the record is out already by line %ld", (*out)->line));
        } else if (row->word == DGG_IS_OUT) {
            *out = row;
        }
    }
done:
    return status;
}

static void drop_links(dgg_links *links, const dgg_decision *const *outs)
{
    size_t kept = 0;
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        bool is_out = outs[link->from] != NULL || (!link->to_reference && outs[link->to] != NULL);
        if (!is_out) {
            links->items[kept++] = *link;
        }
    }
    links->count = kept;
}

/* `outs` holds for each paper the row that takes it out, or NULL. */
static dgg_status move_out(dgg_corpus *corpus, const dgg_decision *const *outs, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *order = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&order, corpus->paper_count + 1, sizeof *order, error));
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        if (outs[i] == NULL) {
            order[count++] = i;
        } else {
            const dgg_excluded excluded = { corpus->papers[i], outs[i]->cells[DGG_RECORD_STAGE],
                                            outs[i]->cells[DGG_RECORD_REASON] };
            DGG_TRY(dgg_corpus_add_excluded(corpus, &excluded, error));
        }
    }
    drop_links(&corpus->links[DGG_RELATED_TO], outs);
    drop_links(&corpus->links[DGG_CITES], outs);
    DGG_TRY(dgg_corpus_arrange(corpus, order, count, NULL, error));
done:
    dgg_release(order);
    return status;
}

/* The one record that a name leads to; DGG_NO_PLACE if there is none, or several. */
static dgg_status find_one(dgg_decisions *decisions, dgg_text name, dgg_numbers *numbers,
                           uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *number = DGG_NO_PLACE;
    numbers->count = 0;
    if (name.length > 0) {
        DGG_TRY(dgg_record_names_gather(decisions->names, name, numbers, error));
    }
    for (size_t i = 0; i < numbers->count; i++) {
        uint32_t root = dgg_record_root(decisions->names, numbers->items[i]);
        if (i > 0 && root != *number) {
            *number = DGG_NO_PLACE;
            break;
        }
        *number = root;
    }
done:
    return status;
}

/* By its name, or else by DOI or title, if the table has such columns. A key and a DOI of two
 * records are told. */
static dgg_status find_record(dgg_decisions *decisions, dgg_decision *row, uint32_t *number,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_numbers numbers = { 0 };
    uint32_t by_doi = DGG_NO_PLACE;
    DGG_TRY(find_one(decisions, row->cells[DGG_RECORD_OF], &numbers, number, error));
    DGG_TRY(find_one(decisions, row->cells[DGG_RECORD_DOI], &numbers, &by_doi, error));
    if (*number != DGG_NO_PLACE && by_doi != DGG_NO_PLACE && by_doi != *number) {
        *number = DGG_NO_PLACE;
        DGG_TRY(dgg_decisions_tell(decisions, row, DGG_LEFT_OUT, error,
                                   "the name and the DOI are those of two records"));
        goto done;
    }
    *number = *number == DGG_NO_PLACE ? by_doi : *number;
    if (*number == DGG_NO_PLACE) {
        DGG_TRY(find_one(decisions, row->cells[DGG_RECORD_TITLE], &numbers, number, error));
    }
    if (*number == DGG_NO_PLACE) {
        DGG_TRY(dgg_decisions_find(decisions, row, row->cells[DGG_RECORD_OF], number, error));
    }
done:
    dgg_release(numbers.items);
    return status;
}

static dgg_status find_records(dgg_decisions *decisions, judged *rows, size_t *count,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sheet *sheet = &decisions->sheets[DGG_RECORDS];
    for (size_t i = 0; i < sheet->count; i++) {
        dgg_decision *row = &sheet->rows[i];
        uint32_t number = DGG_NO_PLACE;
        if (row->fate == DGG_OPEN) {
            DGG_TRY(find_record(decisions, row, &number, error));
        }
        if (number != DGG_NO_PLACE) {
            rows[(*count)++] = (judged){ number, row };
        }
    }
    dgg_sort(rows, *count, sizeof *rows, by_record);
done:
    return status;
}

static dgg_status judge_all(dgg_decisions *decisions, judged *rows, size_t count,
                            const dgg_decision **outs, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t at = 0, end = 0; at < count; at = end) {
        while (end < count && rows[end].number == rows[at].number) {
            end++;
        }
        uint32_t place = decisions->names->places[rows[at].number];
        DGG_TRY(judge(decisions, rows + at, end - at, &outs[place], error));
    }
done:
    return status;
}

dgg_status dgg_decisions_take_out(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    judged *rows = NULL;
    const dgg_decision **outs = NULL;
    size_t count = 0;
    dgg_record_names_place(decisions->names, corpus);
    DGG_TRY(dgg_record_names_add_ids(decisions->names, corpus, DGG_NAME_ID, error));
    DGG_TRY(dgg_grow(&rows, decisions->sheets[DGG_RECORDS].count + 1, sizeof *rows, error));
    DGG_TRY(dgg_grow(&outs, corpus->paper_count + 1, sizeof(const dgg_decision *), error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        outs[i] = NULL;
    }
    DGG_TRY(find_records(decisions, rows, &count, error));
    DGG_TRY(judge_all(decisions, rows, count, outs, error));
    DGG_TRY(move_out(corpus, outs, error));
    dgg_record_names_place(decisions->names, corpus);
done:
    dgg_release(rows);
    dgg_release(outs);
    return status;
}

/* Told once a file: all of its rows come too late. */
static dgg_status leave_out(dgg_decisions *decisions, dgg_sheet_kind kind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sheet *sheet = &decisions->sheets[kind];
    for (size_t i = 0; i < sheet->count; i++) {
        sheet->rows[i].fate = DGG_LEFT_OUT;
    }
    if (sheet->count > 0) {
        DGG_TRY(dgg_decisions_warn(decisions, dgg_text_of(dgg_sheet_forms[kind].file), 0, error,
                                   "%zu rows are not obeyed: the records come from a saved graph, "
                                   "which stays as it is",
                                   sheet->count));
    }
done:
    return status;
}

dgg_status dgg_decisions_come_late(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_record_names_destroy(&decisions->names);
    DGG_TRY(dgg_record_names_init(&decisions->names, corpus, error));
    DGG_TRY(dgg_record_names_add_ids(decisions->names, corpus, DGG_NAME_ID, error));
    DGG_TRY(leave_out(decisions, DGG_RECORDS, error));
    DGG_TRY(leave_out(decisions, DGG_MERGES, error));
    DGG_TRY(leave_out(decisions, DGG_PEOPLE, error));
done:
    return status;
}
