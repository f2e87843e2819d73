/* Themes, keywords, cited works and authors that there is suddenly more of. */
#include "graph/bursts.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/occurrences.h"
#include "graph/time_tables.h"

enum { FEWEST = 3 /* records with a year */ };

static const dgg_time_column columns[] = {
    { "of", "Of", 0 },           { "item", "Item", 0 },     { "id", "Id", 0 },
    { "records", "Records", 0 }, { "level", "Level", 0 },   { "from", "From", 0 },
    { "to", "To", 0 },           { "weight", "Weight", 2 }, { "refused", "No burst told", 0 },
};

typedef struct row {
    const char *of;
    dgg_entity item;
    size_t records;
    uint32_t level;
    int from, to;
    double weight;
    char *refused; /* why nothing is told; NULL if it is */
} row;

typedef struct looking {
    const dgg_study *study;
    size_t *all, *hits; /* records of each year; those of the item at hand */
    int *years;         /* of the item's records, ascending; room for all records */
    double *gaps;
    size_t year_count;
    row *rows;
    size_t row_count, row_room;
    size_t looked_at, too_few;
    dgg_arena *texts;
} looking;

static int by_weight(const void *left, const void *right)
{
    const row *one = left, *other = right;
    if ((one->refused != NULL) != (other->refused != NULL)) {
        return one->refused == NULL ? -1 : 1;
    }
    int order = (one->weight < other->weight) - (one->weight > other->weight);
    order = order != 0 ? order : strcmp(one->of, other->of);
    order = order != 0 ? order : dgg_text_compare(one->item.id, other->item.id);
    order = order != 0 ? order : (one->from > other->from) - (one->from < other->from);
    return order != 0 ? order : (one->level > other->level) - (one->level < other->level);
}

static dgg_status add_row(looking *l, const row *found, dgg_error *error)
{
    dgg_status status =
        dgg_reserve(&l->rows, &l->row_room, l->row_count + 1, sizeof *l->rows, error);
    if (status == DGG_OK) {
        l->rows[l->row_count++] = *found;
    }
    return status;
}

/* The years of an item's records, one after the other. */
static size_t list_years(looking *l)
{
    size_t count = 0;
    for (size_t i = 0; i < l->year_count; i++) {
        for (size_t j = 0; j < l->hits[i]; j++) {
            l->years[count++] = l->study->first_year + (int)i;
        }
    }
    return count;
}

/* The records of a year are spread evenly over it, for no source says more. */
static void measure_gaps(looking *l, size_t count)
{
    double before = 0;
    for (size_t i = 0; i < count;) {
        size_t same = i;
        while (same < count && l->years[same] == l->years[i]) {
            same++;
        }
        for (size_t j = i; j < same; j++) {
            double at = l->years[j] + ((double)(j - i) + 0.5) / (double)(same - i);
            if (j > 0) {
                l->gaps[j - 1] = at - before;
            }
            before = at;
        }
        i = same;
    }
}

static dgg_status refuse(looking *l, row *found, const dgg_error *why, dgg_error *error)
{
    size_t length = strlen(why->message);
    dgg_status status = dgg_arena_alloc(&l->texts, &found->refused, length + 1, error);
    if (status == DGG_OK) {
        memcpy(found->refused, why->message, length);
        status = add_row(l, found, error);
    }
    return status;
}

static dgg_status look_at(looking *l, row *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_error why = { 0 };
    dgg_bursts bursts = { 0 };
    bool is_stream = strcmp(l->study->how.model, "continuous") == 0;
    const dgg_batches batches = { l->hits, l->all, l->year_count };
    size_t count = list_years(l);
    measure_gaps(l, count);
    status = is_stream ? dgg_bursts_of_gaps(&bursts, l->gaps, count - 1, &l->study->how.burst, &why)
                       : dgg_bursts_of_batches(&bursts, &batches, &l->study->how.burst, &why);
    if (status == DGG_BAD_REQUEST) {
        return refuse(l, found, &why, error);
    }
    DGG_TRY(status);
    for (size_t i = 0; i < bursts.count; i++) {
        const dgg_burst *burst = &bursts.items[i];
        int first = l->study->first_year;
        found->level = burst->level;
        found->from = is_stream ? l->years[burst->first] : first + (int)burst->first;
        found->to = is_stream ? l->years[burst->last + 1] : first + (int)burst->last;
        found->weight = burst->weight;
        DGG_TRY(add_row(l, found, error));
    }
done:
    dgg_bursts_destroy(&bursts);
    return status;
}

static dgg_status look_at_all(looking *l, const char *of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_occurrences occurrences = { 0 };
    const dgg_corpus *corpus = l->study->corpus;
    DGG_TRY(dgg_occurrences_init(&occurrences, corpus, of, error));
    for (size_t i = 0; i < occurrences.item_count; i++) {
        row found = { .of = of, .item = occurrences.items[i] };
        memset(l->hits, 0, (l->year_count + 1) * sizeof *l->hits);
        dgg_occurrences_by_year(&occurrences, corpus, i, l->study->first_year, l->hits);
        for (size_t j = 0; j < l->year_count; j++) {
            found.records += l->hits[j];
        }
        l->looked_at += found.records >= FEWEST;
        l->too_few += found.records > 0 && found.records < FEWEST;
        if (found.records >= FEWEST) {
            DGG_TRY(dgg_arena_copy(&l->texts, &found.item.label, error));
            DGG_TRY(look_at(l, &found, error));
        }
    }
done:
    dgg_occurrences_destroy(&occurrences);
    return status;
}

static dgg_status write_row(const row *found, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_told = found->refused == NULL;
    dgg_text label = found->item.label.length > 0 ? found->item.label : found->item.id;
    DGG_TRY(dgg_time_text(telling, dgg_text_of(found->of), error));
    DGG_TRY(dgg_time_text(telling, label, error));
    DGG_TRY(dgg_time_text(telling, found->item.id, error));
    DGG_TRY(dgg_table_add_count(telling->table, found->records, error));
    DGG_TRY(dgg_time_year(telling, (int)found->level, error));
    DGG_TRY(dgg_time_year(telling, found->from, error));
    DGG_TRY(dgg_time_year(telling, found->to, error));
    DGG_TRY(dgg_time_number(telling, is_told, found->weight, error));
    DGG_TRY(dgg_time_text(telling, dgg_text_of(found->refused), error));
done:
    return status;
}

static dgg_status add_note(const looking *l, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_time_options *how = &l->study->how;
    bool is_free = how->burst.states == 0;
    DGG_TRY(dgg_buffer_print(&telling->note, error, " Model: %s; ", how->model));
    DGG_TRY(is_free ? dgg_buffer_print(&telling->note, error, "as many states as gaps tell apart")
                    : dgg_buffer_print(&telling->note, error, "%u states", how->burst.states));
    DGG_TRY(dgg_buffer_print(&telling->note, error, "; s = "));
    DGG_TRY(dgg_time_note(telling, how->burst.ratio, 2, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error, ", gamma = "));
    DGG_TRY(dgg_time_note(telling, how->burst.cost, 2, error));
    DGG_TRY(dgg_buffer_print(
        &telling->note, error,
        ". A record counts once for each item, in its year. The cheapest row of states is found "
        "by Viterbi with back-pointers. Weight: how much cheaper the years of the burst are in "
        "its state than in the lowest. Looked at: %zu items of %d records or more; %zu have "
        "fewer.",
        l->looked_at, FEWEST, l->too_few));
done:
    return status;
}

/* Of the rows of dgg_bursting; phrases stand in the records themselves. */
static const dgg_kind kinds[] = { DGG_THEME, DGG_KEYWORD, DGG_PAPER, DGG_REFERENCE, DGG_PERSON };

static dgg_status tell_what_lacks(const looking *l, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; dgg_bursting.rows[i] != NULL; i++) {
        const char *of = dgg_bursting.rows[i]->name;
        if (dgg_time_options_of(&l->study->how, of) && l->study->corpus->lacks[kinds[i]]) {
            DGG_TRY(dgg_buffer_print(&telling->note, error,
                                     " Nothing is said of %s: the saved graph was written without "
                                     "them.",
                                     of));
        }
    }
done:
    return status;
}

static dgg_status prepare(looking *l, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t records = l->study->corpus->paper_count + 1;
    DGG_TRY(dgg_study_years(l->study, &l->all, &l->year_count, error));
    DGG_TRY(dgg_grow(&l->hits, l->year_count + 1, sizeof *l->hits, error));
    DGG_TRY(dgg_grow(&l->years, records, sizeof *l->years, error));
    DGG_TRY(dgg_grow(&l->gaps, records, sizeof *l->gaps, error));
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    looking l = { .study = study };
    DGG_TRY(prepare(&l, error));
    for (size_t i = 0; dgg_bursting.rows[i] != NULL; i++) {
        const char *of = dgg_bursting.rows[i]->name;
        if (dgg_time_options_of(&study->how, of) && !study->corpus->lacks[kinds[i]]) {
            DGG_TRY(look_at_all(&l, of, error));
        }
    }
    dgg_sort(l.rows, l.row_count, sizeof *l.rows, by_weight);
    for (size_t i = 0; i < l.row_count; i++) {
        DGG_TRY(write_row(&l.rows[i], telling, error));
    }
    DGG_TRY(add_note(&l, telling, error));
    DGG_TRY(tell_what_lacks(&l, telling, error));
done:
    dgg_release(l.all);
    dgg_release(l.hits);
    dgg_release(l.years);
    dgg_release(l.gaps);
    dgg_release(l.rows);
    dgg_arena_release(&l.texts);
    return status;
}

const dgg_time_table dgg_time_table_bursts = {
    { "bursts", "themes, keywords, phrases, cited works, authors there is suddenly more of",
      "least sum over the years of -ln[C(d,r) p_i^r (1-p_i)^(d-r)] + (rise in states) gamma ln n, "
      "p_i = s^i (sum of r / sum of d); of gaps x: -ln(a_i) + a_i x, a_i = s^i n / T",
      "Kleinberg 2003, Data Mining and Knowledge Discovery 7(4):373-397" },
    "Bursts",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_KIND_COUNT },
    fill,
};
