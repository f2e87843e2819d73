/* Records that say the same of themselves are one row; rows are compared two by two, and those that
 * nothing sets apart are a part. A record that fits two parts stays alone, as nobody knows which of
 * them is meant. Of a title with very many rows each is a part. */
#include "corpus/duplicates/weighing.h"

#include "base/order.h"
#include "corpus/building.h"
#include "corpus/duplicates/apart.h"
#include "corpus/duplicates/contradictions.h"
#include "corpus/duplicates/knowing.h"

enum { MOST_ROWS = 64 };
static const char unproved[] = "nothing else that proves it";
static const char two_works[] = "another title, first author and first page";

typedef struct weighed {
    dgg_known known;
    dgg_candidate candidate;
    size_t row;
} weighed;

typedef struct weighing {
    weighed *items; /* sorted by row */
    size_t count, row_count;
    size_t firsts[MOST_ROWS]; /* of each row: the place of its first record */
    uint32_t parts[MOST_ROWS];
    bool is_taken[MOST_ROWS];
    const char *why[MOST_ROWS][MOST_ROWS]; /* what sets two rows apart; NULL if nothing does */
    dgg_weighing how;
} weighing;

static int compare_known(const dgg_known *one, const dgg_known *other)
{
    const dgg_text mine[] = { one->family, one->venue, one->volume,    one->issue,
                              one->page,   one->issn,  one->last_page, one->doi };
    const dgg_text theirs[] = { other->family, other->venue, other->volume,    other->issue,
                                other->page,   other->issn,  other->last_page, other->doi };
    int order = 0;
    for (size_t i = 0; i < sizeof mine / sizeof *mine && order == 0; i++) {
        order = dgg_text_compare(mine[i], theirs[i]);
    }
    order = order != 0
                ? order
                : (one->attributes > other->attributes) - (one->attributes < other->attributes);
    return order != 0 || one->attributes == 0 ? order : dgg_text_compare(one->file, other->file);
}

static int compare_weighed(const void *left, const void *right)
{
    const weighed *one = left, *other = right;
    uint32_t mine = one->candidate.paper, theirs = other->candidate.paper;
    int order = compare_known(&one->known, &other->known);
    return order != 0 ? order : (mine > theirs) - (mine < theirs);
}

static int compare_parts(const void *left, const void *right)
{
    const dgg_candidate *one = left, *other = right;
    int order = (one->part > other->part) - (one->part < other->part);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

/* Nothing of it tells which paper of its title it is. */
static bool is_bare(const dgg_known *known)
{
    return known->family.length + known->venue.length + known->volume.length + known->page.length +
               known->doi.length ==
           0;
}

static dgg_status begin(weighing *w, dgg_search *s, const dgg_candidate *group, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&w->items, w->count, sizeof *w->items, error));
    for (size_t i = 0; i < w->count; i++) {
        w->items[i].candidate = group[i];
        DGG_TRY(dgg_search_know(s, &s->corpus->papers[group[i].paper], &w->items[i].known, error));
    }
    dgg_sort(w->items, w->count, sizeof *w->items, compare_weighed);
    for (size_t i = 0; i < w->count; i++) {
        bool is_new = i == 0 || compare_known(&w->items[i - 1].known, &w->items[i].known) != 0;
        if (is_new && w->row_count < MOST_ROWS) {
            w->firsts[w->row_count] = i;
        }
        w->row_count += is_new;
        w->items[i].row = w->row_count - 1;
    }
done:
    return status;
}

/* What sets the two apart; NULL if nothing does. */
static const char *compare_two(const weighing *w, const dgg_known *one, const dgg_known *other)
{
    if (w->how == DGG_WEIGHS_WORKS) {
        return dgg_known_are_two_works(one, other) ? two_works : NULL;
    }
    const char *why = dgg_contradiction_of(one, other);
    bool lacks_proof = w->how == DGG_WEIGHS_PROOFS && !dgg_known_prove(one, other);
    return why == NULL && lacks_proof ? unproved : why;
}

/* Returns whether any two rows are set apart. */
static bool compare_rows(weighing *w)
{
    bool is_any = false;
    for (size_t i = 0; i < w->row_count; i++) {
        for (size_t j = 0; j < w->row_count; j++) {
            const dgg_known *one = &w->items[w->firsts[i]].known;
            const dgg_known *other = &w->items[w->firsts[j]].known;
            w->why[i][j] = i == j ? NULL : compare_two(w, one, other);
            is_any = is_any || w->why[i][j] != NULL;
        }
    }
    return is_any;
}

static bool fits_all(const weighing *w, size_t row)
{
    for (size_t i = 0; i < w->row_count; i++) {
        if (w->why[row][i] != NULL) {
            return false;
        }
    }
    return true;
}

/* All rows that hang together with the first by not being set apart; returns how many. */
static size_t gather(weighing *w, size_t first, size_t *rows)
{
    size_t count = 1;
    rows[0] = first;
    w->is_taken[first] = true;
    for (size_t at = 0; at < count; at++) {
        for (size_t i = 0; i < w->row_count; i++) {
            if (!w->is_taken[i] && w->why[rows[at]][i] == NULL) {
                w->is_taken[i] = true;
                rows[count++] = i;
            }
        }
    }
    return count;
}

static bool is_at_odds(const weighing *w, const size_t *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t j = i + 1; j < count; j++) {
            if (w->why[rows[i]][rows[j]] != NULL) {
                return true;
            }
        }
    }
    return false;
}

/* A row that is merged with no other: its records are, if anything tells which paper they are. */
static void part_row(weighing *w, size_t row, uint32_t *part)
{
    bool is_lost = is_bare(&w->items[w->firsts[row]].known);
    w->parts[row] = is_lost ? DGG_FITS_SEVERAL : *part;
    *part += !is_lost;
}

/* What hangs together but is at odds with itself stays apart, row by row. */
static void number_parts(weighing *w)
{
    size_t rows[MOST_ROWS];
    uint32_t part = 0;
    for (size_t i = 0; i < w->row_count; i++) {
        w->is_taken[i] = fits_all(w, i);
    }
    for (size_t i = 0; i < w->row_count; i++) {
        if (w->is_taken[i]) {
            continue;
        }
        size_t count = gather(w, i, rows);
        bool is_whole = !is_at_odds(w, rows, count);
        for (size_t j = 0; j < count && is_whole; j++) {
            w->parts[rows[j]] = part;
        }
        for (size_t j = 0; j < count && !is_whole; j++) {
            part_row(w, rows[j], &part);
        }
        part += is_whole;
    }
    for (size_t i = 0; i < w->row_count; i++) {
        if (fits_all(w, i)) {
            part_row(w, i, &part);
        }
    }
}

static void give_parts(weighing *w, dgg_candidate *group)
{
    bool is_large = w->row_count > MOST_ROWS, is_one = !is_large && !compare_rows(w);
    if (!is_large && !is_one) {
        number_parts(w);
    }
    for (size_t i = 0; i < w->count; i++) {
        const weighed *item = &w->items[i];
        group[i] = item->candidate;
        group[i].part = is_one ? 0 : is_large ? (uint32_t)item->row : w->parts[item->row];
        bool is_lost = is_large && is_bare(&item->known);
        group[i].part = is_lost ? DGG_FITS_SEVERAL : group[i].part;
    }
}

/* What sets the row apart from the first one of the first part. */
static const char *reason_of(const weighing *w, size_t row)
{
    const char *why = NULL;
    for (size_t i = 0; i < w->row_count && why == NULL; i++) {
        why = w->parts[i] == 0 ? w->why[i][row] : NULL;
    }
    return why;
}

static dgg_status tell(dgg_search *s, uint32_t first, uint32_t other, const char *why,
                       dgg_error *error)
{
    const dgg_paper *one = &s->corpus->papers[first];
    bool is_other = why != NULL && why != unproved && why != two_works;
    if (dgg_apart_settles(s, first, other)) {
        return DGG_OK;
    }
    return dgg_corpus_warn_of(s->corpus, DGG_DOUBTFUL, &s->corpus->papers[other], error,
                              "may be the paper at %.*s:%ld: it has %s, but %s%s",
                              (int)one->file.length, one->file.start, one->line, s->shared,
                              is_other ? "another " : "",
                              why != NULL ? why : "fits other records of it as well");
}

/* Each row of another part is told once, with the first record of the first part. */
static dgg_status tell_parts(weighing *w, dgg_search *s, uint32_t first, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t row = 0; row < w->row_count; row++) {
        const char *why = reason_of(w, row);
        bool is_known = w->parts[row] != 0 && w->parts[row] != DGG_FITS_SEVERAL;
        bool is_told = is_known && (w->how != DGG_WEIGHS_PROOFS || why == unproved);
        DGG_TRY(is_told ? tell(s, first, w->items[w->firsts[row]].candidate.paper, why, error)
                        : DGG_OK);
    }
done:
    return status;
}

/* Of too many rows to compare the first is told with each other one. */
static dgg_status tell_rows(const weighing *w, dgg_search *s, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 1; i < w->count && w->how != DGG_WEIGHS_PROOFS; i++) {
        DGG_TRY(w->items[i].row != w->items[i - 1].row
                    ? tell(s, w->items[0].candidate.paper, w->items[i].candidate.paper, NULL, error)
                    : DGG_OK);
    }
done:
    return status;
}

dgg_status dgg_search_weigh(dgg_search *s, dgg_candidate *group, size_t count, dgg_weighing how,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    weighing *w = NULL;
    DGG_TRY(dgg_grow(&w, 1, sizeof *w, error));
    w->items = NULL; /* the table of reasons is large, and filled before it is used */
    w->count = count;
    w->row_count = 0;
    w->how = how;
    DGG_TRY(begin(w, s, group, error));
    give_parts(w, group);
    dgg_sort(group, count, sizeof *group, compare_parts);
    if (w->row_count > MOST_ROWS) {
        DGG_TRY(tell_rows(w, s, error));
    } else if (group[count - 1].part != 0) {
        DGG_TRY(tell_parts(w, s, group->paper, error));
    }
done:
    if (w != NULL) {
        dgg_release(w->items);
    }
    dgg_release(w);
    return status;
}
