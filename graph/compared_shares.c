/* Shares in two groups of papers, and which differences are hardly by chance. */
#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/comparisons.h"
#include "graph/exact.h"

static const double accepted = 0.05;

/* How many papers are where. */
typedef struct sizes {
    size_t group[2]; /* in each group */
    size_t only[2];  /* in it and not in the other */
} sizes;

typedef struct shared {
    uint32_t entry;
    size_t with[2], only[2]; /* papers of each group, and of it alone, that are linked */
    uint32_t last;           /* a paper counts once */
    double difference, p, q;
    bool is_group; /* what a group was chosen by cannot differ by chance */
} shared;

static void count_one(size_t *all, size_t *only, const dgg_group *groups, size_t paper)
{
    for (int i = 0; i < 2; i++) {
        all[i] += groups[i].holds[paper];
        only[i] += groups[i].holds[paper] && !groups[1 - i].holds[paper];
    }
}

static sizes size_up(const dgg_compared *compared)
{
    sizes found = { 0 };
    for (size_t i = 0; i < compared->corpus->paper_count; i++) {
        count_one(found.group, found.only, compared->how.groups, i);
    }
    return found;
}

static bool are_enough(const sizes *all)
{
    return all->group[0] >= DGG_GROUP_LEAST && all->group[1] >= DGG_GROUP_LEAST &&
           all->only[0] > 0 && all->only[1] > 0;
}

static double share_of(size_t with, size_t all)
{
    return all > 0 ? (double)with / (double)all : 0;
}

static int by_p(const void *left, const void *right)
{
    const shared *one = left, *two = right;
    int order = (one->p > two->p) - (one->p < two->p);
    double near = fabs(one->difference), far = fabs(two->difference);
    order = order != 0 ? order : (near < far) - (near > far);
    return order != 0 ? order : (one->entry > two->entry) - (one->entry < two->entry);
}

/* Those that are in a group, which move to the front; the untested have p = 2 and stand last. */
static size_t measure(shared *items, size_t count, const sizes *all)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        shared *s = &items[i];
        s->difference = share_of(s->with[0], all->group[0]) - share_of(s->with[1], all->group[1]);
        s->p = are_enough(all) && !s->is_group ? dgg_fisher((dgg_share){ s->only[0], all->only[0] },
                                                            (dgg_share){ s->only[1], all->only[1] })
                                               : 2;
        if (s->with[0] + s->with[1] > 0) {
            items[kept++] = *s;
        }
    }
    return kept;
}

static dgg_status control(shared *items, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *p = NULL;
    size_t tested = 0;
    DGG_TRY(dgg_grow(&p, 2 * count + 1, sizeof *p, error));
    for (; tested < count && items[tested].p <= 1; tested++) {
        p[tested] = items[tested].p;
    }
    dgg_false_discoveries(p, p + count, tested);
    for (size_t i = 0; i < tested; i++) {
        items[i].q = p[count + i];
    }
done:
    dgg_release(p);
    return status;
}

typedef struct heading {
    const char *key, *name;
    int places;
} heading;

static dgg_status add_headings(dgg_table *table, const heading *headings, size_t count,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count && status == DGG_OK; i++) {
        status = dgg_table_add_column(table, dgg_text_of(headings[i].key),
                                      dgg_text_of(headings[i].name), headings[i].places, error);
    }
    return status;
}

static dgg_status add_columns(const dgg_compared *compared, dgg_link_type type, dgg_error *error)
{
    static const heading first[2][2] = { { { "theme", "Theme", 0 }, { "id", "Id", 0 } },
                                         { { "location", "Location", 0 }, { "id", "Id", 0 } } };
    static const char *const with[2] = { "a", "b" };
    static const heading of[2][2] = { { { "n", "of", 0 }, { "a_share", "Share, %", 1 } },
                                      { { "m", "of", 0 }, { "b_share", "Share, %", 1 } } };
    static const heading difference[] = { { "difference", "Difference, % points", 1 },
                                          { "finding", "Finding", 0 } };
    static const heading interval[] = { { "low", "From", 1 }, { "high", "To", 1 } };
    static const heading last[] = { { "p", "p", 4 }, { "q", "q", 4 } };
    dgg_status status = DGG_OK;
    dgg_table *table = compared->table;
    DGG_TRY(add_headings(table, first[type != DGG_DISCUSSES], 2, error));
    for (int i = 0; i < 2; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(with[i]), compared->how.groups[i].name, 0,
                                     error));
        DGG_TRY(add_headings(table, of[i], 2, error));
    }
    DGG_TRY(add_headings(table, difference, 2, error));
    DGG_TRY(compared->how.is_sample ? add_headings(table, interval, 2, error) : DGG_OK);
    DGG_TRY(add_headings(table, last, 2, error));
done:
    return status;
}

static dgg_status add_number(dgg_table *table, bool is_known, double number, dgg_error *error)
{
    return is_known ? dgg_table_add_number(table, number, error)
                    : dgg_table_add_empty(table, error);
}

/* Of groups that share papers no interval of independent shares holds. */
static dgg_status add_interval(dgg_table *table, const shared *s, const sizes *all,
                               dgg_error *error)
{
    bool is_known = all->group[0] > 0 && all->group[1] > 0 && all->only[0] == all->group[0];
    dgg_interval found = { 0 };
    if (is_known) {
        found = dgg_newcombe((dgg_share){ s->with[0], all->group[0] },
                             (dgg_share){ s->with[1], all->group[1] });
    }
    dgg_status status = add_number(table, is_known, 100 * found.low, error);
    return status == DGG_OK ? add_number(table, is_known, 100 * found.high, error) : status;
}

static dgg_status add_finding(const dgg_compared *compared, const shared *s, const sizes *all,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer text = { 0 };
    dgg_text more = compared->how.groups[s->difference < 0].name;
    if (s->is_group) {
        DGG_TRY(dgg_buffer_print(&text, error, "what a group was chosen by"));
    } else if (!are_enough(all)) {
        DGG_TRY(dgg_buffer_print(&text, error, "too few papers"));
    } else if (s->q < accepted) {
        DGG_TRY(dgg_buffer_print(&text, error, "more in %.*s", (int)more.length, more.start));
    } else {
        DGG_TRY(dgg_buffer_print(&text, error, "none shown"));
    }
    DGG_TRY(dgg_table_add_text(compared->table, dgg_buffer_text(&text), error));
done:
    dgg_buffer_destroy(&text);
    return status;
}

static dgg_status add_row(const dgg_compared *compared, const shared *s, const sizes *all,
                          dgg_named name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table *table = compared->table;
    DGG_TRY(dgg_table_add_text(table, name.label, error));
    DGG_TRY(dgg_table_add_text(table, name.id, error));
    for (int i = 0; i < 2; i++) {
        double share = share_of(s->with[i], all->group[i]);
        DGG_TRY(dgg_table_add_count(table, s->with[i], error));
        DGG_TRY(dgg_table_add_count(table, all->group[i], error));
        DGG_TRY(add_number(table, all->group[i] > 0, 100 * share, error));
    }
    DGG_TRY(dgg_table_add_number(table, 100 * s->difference, error));
    DGG_TRY(add_finding(compared, s, all, error));
    if (compared->how.is_sample) {
        DGG_TRY(add_interval(table, s, all, error));
    }
    DGG_TRY(add_number(table, s->p <= 1, s->p, error));
    DGG_TRY(add_number(table, s->p <= 1, s->q, error));
done:
    return status;
}

static dgg_status add_note(dgg_compared *compared, const sizes *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *note = &compared->note;
    compared->is_untested = !are_enough(all) && !compared->how.is_sample;
    dgg_text one = compared->how.groups[0].name, other = compared->how.groups[1].name;
    size_t both = all->group[0] - all->only[0];
    DGG_TRY(dgg_buffer_print(note, error, " Records: %zu in '%.*s', %zu in '%.*s', %zu in both.",
                             all->group[0], (int)one.length, one.start, all->group[1],
                             (int)other.length, other.start, both));
    if (both > 0 && !compared->is_untested) {
        DGG_TRY(dgg_buffer_print(note, error,
                                 " Those in both count in both shares and cannot make them "
                                 "differ: only the others are permuted."));
    }
    DGG_TRY(are_enough(all)
                ? dgg_buffer_print(note, error,
                                   " A difference is said where q, the false discovery rate "
                                   "(Benjamini and Hochberg 1995), is below 0.05.")
                : dgg_buffer_print(note, error,
                                   " Nothing is tested or ranked: each group needs %d records, "
                                   "and some that are not in the other.",
                                   DGG_GROUP_LEAST));
    if (compared->is_untested) {
        goto done;
    }
    DGG_TRY(compared->how.is_sample
                ? dgg_buffer_print(note, error,
                                   " The records are said to be a sample: from … to is the 95 %% "
                                   "interval of Newcombe 1998 (method 10)%s.",
                                   both > 0 ? "; there is none of groups that share records" : "")
                : dgg_buffer_print(note, error,
                                   " The records are taken for all there are, so there are no "
                                   "intervals; --sample says they are a sample."));
done:
    return status;
}

static void count_links(const dgg_compared *compared, dgg_link_type type, shared *items,
                        size_t count)
{
    const dgg_links *links = &compared->corpus->links[type];
    const dgg_group *groups = compared->how.groups;
    for (size_t i = 0; i < count; i++) {
        dgg_text id = dgg_compared_entry(compared->corpus, type, i).id;
        bool is_group = dgg_text_equal(id, groups[0].name) || dgg_text_equal(id, groups[1].name);
        items[i] = (shared){ .entry = (uint32_t)i, .last = UINT32_MAX, .is_group = is_group };
    }
    for (size_t i = 0; i < links->count; i++) {
        shared *s = &items[links->items[i].to];
        if (s->last != links->items[i].from) {
            count_one(s->with, s->only, groups, links->items[i].from);
        }
        s->last = links->items[i].from;
    }
}

dgg_status dgg_compare_shares(dgg_compared *compared, dgg_link_type type, dgg_error *error)
{
    dgg_status status = DGG_OK;
    shared *items = NULL;
    const sizes all = size_up(compared);
    size_t count = dgg_compared_count(compared->corpus, type);
    DGG_TRY(dgg_grow(&items, count + 1, sizeof *items, error));
    count_links(compared, type, items, count);
    count = measure(items, count, &all);
    if (are_enough(&all)) {
        dgg_sort(items, count, sizeof *items, by_p);
    }
    DGG_TRY(control(items, count, error));
    DGG_TRY(add_columns(compared, type, error));
    for (size_t i = 0; i < count; i++) {
        dgg_named name = dgg_compared_entry(compared->corpus, type, items[i].entry);
        DGG_TRY(add_row(compared, &items[i], &all, name, error));
    }
    DGG_TRY(add_note(compared, &all, error));
done:
    dgg_release(items);
    return status;
}
