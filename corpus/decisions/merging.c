/* Merges as decided: pairs that are kept apart are known before records are merged by what they
 * share; those that are merged by hand are joined afterwards, when papers have the ids by which
 * people know them. */
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/decisions/forms.h"
#include "corpus/decisions/names.h"
#include "corpus/decisions/telling.h"
#include "corpus/merge.h"
#include "corpus/settle.h"

typedef struct joining {
    dgg_decisions *decisions;
    dgg_corpus *corpus;
    dgg_sheet *sheet;
    dgg_merging merging;
    size_t apart_room;
    size_t *rows; /* of each pair that is kept apart: its row */
    size_t row_room;
    dgg_numbers ones, others; /* room for names */
} joining;

static bool is_merge(const dgg_decision *row)
{
    return row->word == DGG_IS_MERGED && row->fate == DGG_OPEN;
}

static dgg_status add_pair(joining *j, size_t row, uint32_t one, uint32_t other, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_merging *merging = &j->merging;
    DGG_TRY(dgg_reserve(&merging->apart, &j->apart_room, merging->apart_count + 1,
                        sizeof *merging->apart, error));
    DGG_TRY(dgg_reserve(&j->rows, &j->row_room, merging->apart_count + 1, sizeof *j->rows, error));
    j->rows[merging->apart_count] = row;
    merging->apart[merging->apart_count++] = (dgg_apart){ one, other, false };
done:
    return status;
}

static bool has_common(const dgg_numbers *ones, const dgg_numbers *others)
{
    for (size_t i = 0; i < ones->count; i++) {
        for (size_t j = 0; j < others->count; j++) {
            if (ones->items[i] == others->items[j]) {
                return true;
            }
        }
    }
    return false;
}

/* Of a name that several records have, all are kept apart from the other ones. */
static dgg_status keep_apart(joining *j, size_t place, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_decision *row = &j->sheet->rows[place];
    struct dgg_record_names *names = j->decisions->names;
    DGG_TRY(dgg_record_names_gather(names, row->cells[DGG_MERGE_OF], &j->ones, error));
    DGG_TRY(dgg_record_names_gather(names, row->cells[DGG_MERGE_SAME_AS], &j->others, error));
    if (j->ones.count == 0 || j->others.count == 0) {
        dgg_text wrong = row->cells[j->ones.count == 0 ? DGG_MERGE_OF : DGG_MERGE_SAME_AS];
        return dgg_decisions_refuse_unknown(j->decisions, row, wrong, error);
    }
    if (has_common(&j->ones, &j->others)) {
        return dgg_decisions_tell(j->decisions, row, DGG_LEFT_OUT, error,
                                  "both names are those of one record: name each by its citation "
                                  "key, DOI or place (list.bib:12)");
    }
    for (size_t i = 0; i < j->ones.count; i++) {
        for (size_t k = 0; k < j->others.count; k++) {
            DGG_TRY(add_pair(j, place, j->ones.items[i], j->others.items[k], error));
        }
    }
done:
    return status;
}

static dgg_status find_apart(joining *j, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < j->sheet->count; i++) {
        if (j->sheet->rows[i].word == DGG_IS_APART && j->sheet->rows[i].fate == DGG_OPEN) {
            DGG_TRY(keep_apart(j, i, error));
        }
    }
done:
    return status;
}

/* The row that keeps two records apart; NULL if none does. */
static const dgg_decision *parting_row(const joining *j, uint32_t one, uint32_t other)
{
    const struct dgg_record_names *names = j->decisions->names;
    for (size_t i = 0; i < j->merging.apart_count; i++) {
        uint32_t left = dgg_record_root(names, j->merging.apart[i].one);
        uint32_t right = dgg_record_root(names, j->merging.apart[i].other);
        if ((left == one && right == other) || (left == other && right == one)) {
            return &j->sheet->rows[j->rows[i]];
        }
    }
    return NULL;
}

/* The paper that a name means now; DGG_NO_PLACE if it means none, or several. */
static dgg_status find_quietly(joining *j, dgg_text name, uint32_t *number, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *number = DGG_NO_PLACE;
    DGG_TRY(dgg_record_names_gather(j->decisions->names, name, &j->ones, error));
    for (size_t i = 0; i < j->ones.count; i++) {
        uint32_t root = dgg_record_root(j->decisions->names, j->ones.items[i]);
        if (i > 0 && root != *number) {
            *number = DGG_NO_PLACE;
            break;
        }
        *number = root;
    }
done:
    return status;
}

static dgg_status join(joining *j, dgg_decision *row, uint32_t one, uint32_t other,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct dgg_record_names *names = j->decisions->names;
    uint32_t first = one < other ? one : other, second = one < other ? other : one;
    const dgg_decision *parting = parting_row(j, one, other);
    if (one == other) {
        return dgg_decisions_tell(j->decisions, row, DGG_ALREADY_SO, error,
                                  "the two are one paper already");
    }
    if (parting != NULL) {
        return dgg_decisions_tell(j->decisions, row, DGG_LEFT_OUT, error,
                                  "contradicts line %ld, which keeps the two apart", parting->line);
    }
    dgg_paper *kept = &j->corpus->papers[names->places[first]];
    const dgg_paper *gone = &j->corpus->papers[names->places[second]];
    DGG_TRY(dgg_paper_merge(j->corpus, kept, gone, error));
    names->into[second] = first;
    row->fate = DGG_OBEYED;
    DGG_TRY(dgg_corpus_warn_of(j->corpus, DGG_MERGED, gone, error,
                               "merged into the record at %.*s:%ld, as line %ld of merges.csv says",
                               (int)kept->file.length, kept->file.start, kept->line, row->line));
done:
    return status;
}

/* Joins all whose names mean something now. */
static dgg_status join_known(joining *j, size_t *joined, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < j->sheet->count; i++) {
        dgg_decision *row = &j->sheet->rows[i];
        uint32_t one = DGG_NO_PLACE, other = DGG_NO_PLACE;
        if (!is_merge(row)) {
            continue;
        }
        DGG_TRY(find_quietly(j, row->cells[DGG_MERGE_OF], &one, error));
        DGG_TRY(find_quietly(j, row->cells[DGG_MERGE_SAME_AS], &other, error));
        if (one != DGG_NO_PLACE && other != DGG_NO_PLACE) {
            DGG_TRY(join(j, row, one, other, error));
            *joined += row->fate == DGG_OBEYED ? 1 : 0;
        }
    }
done:
    return status;
}

/* Leaves out the papers that went into others. */
static dgg_status leave_out(joining *j, dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct dgg_record_names *names = j->decisions->names;
    uint32_t *order = NULL, *into = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&order, j->corpus->paper_count + 1, sizeof *order, error));
    DGG_TRY(dgg_grow(&into, j->corpus->paper_count + 1, sizeof *into, error));
    for (uint32_t i = 0; i < j->corpus->paper_count; i++) {
        uint32_t number = j->corpus->papers[i].number, root = dgg_record_root(names, number);
        into[i] = names->places[root];
        if (root == number) {
            order[count++] = i;
        }
    }
    DGG_TRY(dgg_corpus_arrange(j->corpus, order, count, into, error));
    dgg_record_names_place(names, j->corpus);
done:
    dgg_release(order);
    dgg_release(into);
    return status;
}

/* Merging gives papers other ids, which later rows may use. */
static dgg_status join_all(joining *j, size_t *joined, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t before = 0;
    do {
        before = *joined;
        DGG_TRY(dgg_corpus_give_ids(j->corpus, error));
        DGG_TRY(dgg_record_names_add_ids(j->decisions->names, j->corpus, DGG_NAME_ID, error));
        DGG_TRY(join_known(j, joined, error));
        DGG_TRY(*joined > before ? leave_out(j, error) : DGG_OK);
    } while (*joined > before);
    for (size_t i = 0; i < j->sheet->count; i++) {
        dgg_decision *row = &j->sheet->rows[i];
        uint32_t number = DGG_NO_PLACE;
        for (size_t cell = DGG_MERGE_OF; cell <= DGG_MERGE_SAME_AS && is_merge(row); cell++) {
            DGG_TRY(dgg_decisions_find(j->decisions, row, row->cells[cell], &number, error));
        }
    }
done:
    return status;
}

/* A row counts as obeyed if any pair of records would have been one paper without it. */
static dgg_status seal_apart(joining *j, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < j->merging.apart_count; i++) {
        if (j->merging.apart[i].is_needed) {
            j->sheet->rows[j->rows[i]].fate = DGG_OBEYED;
        }
    }
    for (size_t i = 0; i < j->sheet->count; i++) {
        dgg_decision *row = &j->sheet->rows[i];
        if (row->fate == DGG_OPEN) {
            DGG_TRY(dgg_decisions_tell(j->decisions, row, DGG_ALREADY_SO, error,
                                       "nothing would merge the two"));
        }
    }
done:
    return status;
}

static dgg_status merge_as_decided(joining *j, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t joined = 0, told = j->corpus->warning_count;
    struct dgg_record_names *names = j->decisions->names;
    DGG_TRY(dgg_corpus_give_ids(j->corpus, error));
    DGG_TRY(dgg_record_names_add_ids(names, j->corpus, DGG_NAME_EARLIER_ID, error));
    DGG_TRY(find_apart(j, error));
    DGG_TRY(dgg_corpus_merge(j->corpus, &j->merging, error));
    dgg_record_names_place(names, j->corpus);
    DGG_TRY(join_all(j, &joined, error));
    if (joined > 0) { /* what is merged may be the paper of yet another record */
        dgg_corpus_drop_doubts(j->corpus, told);
        DGG_TRY(dgg_corpus_merge(j->corpus, &j->merging, error));
    }
    DGG_TRY(seal_apart(j, error));
done:
    return status;
}

dgg_status dgg_decisions_merge(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    joining j = { .decisions = decisions, .corpus = corpus };
    j.sheet = &decisions->sheets[DGG_MERGES];
    dgg_record_names_destroy(&decisions->names);
    DGG_TRY(dgg_record_names_init(&decisions->names, corpus, error));
    j.merging.into = decisions->names->into;
    j.merging.record_count = decisions->names->count;
    DGG_TRY(j.sheet->count > 0 ? merge_as_decided(&j, error)
                               : dgg_corpus_merge(corpus, &j.merging, error));
done:
    dgg_release(j.merging.apart);
    dgg_release(j.rows);
    dgg_release(j.ones.items);
    dgg_release(j.others.items);
    return status;
}
