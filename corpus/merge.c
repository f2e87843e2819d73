/* Two records of one paper become one, field by field. */
#include "corpus/merge.h"

#include "base/memory.h"
#include "base/order.h"
#include "corpus/affiliations.h"
#include "corpus/details.h"
#include "corpus/doi.h"
#include "corpus/extras.h"
#include "corpus/origins.h"
#include "corpus/parts.h"

static bool is_better(dgg_text other, dgg_text kept)
{
    return other.length > kept.length ||
           (other.length == kept.length && dgg_text_compare(other, kept) < 0);
}

static void merge_text(dgg_text *kept, dgg_text other)
{
    *kept = is_better(other, *kept) ? other : *kept;
}

static size_t bytes_of(dgg_texts list)
{
    size_t bytes = 0;
    for (size_t i = 0; i < list.count; i++) {
        bytes += list.items[i].length;
    }
    return bytes;
}

/* More items; of as many the longer ones ("Smith, Jane" before "Smith, J."); then byte order. */
static bool is_better_list(dgg_texts other, dgg_texts kept)
{
    if (other.count != kept.count) {
        return other.count > kept.count;
    }
    size_t other_bytes = bytes_of(other), kept_bytes = bytes_of(kept);
    if (other_bytes != kept_bytes) {
        return other_bytes > kept_bytes;
    }
    for (size_t i = 0; i < other.count; i++) {
        int order = dgg_text_compare(other.items[i], kept.items[i]);
        if (order != 0) {
            return order < 0;
        }
    }
    return false;
}

static void merge_list(dgg_texts *kept, dgg_texts other)
{
    *kept = is_better_list(other, *kept) ? other : *kept;
}

static bool is_among(size_t part, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (dgg_text_is(dgg_text_of(dgg_part_text_name(part)), names[i])) {
            return true;
        }
    }
    return false;
}

/* Whether a part is of the publication, not of the work: a preprint's yields to the paper's. */
static bool is_of_publication(size_t part)
{
    static const char *const names[] = { "venue", "doi",   "url",       "type", "volume",
                                         "issue", "pages", "publisher", "issn", "isbn" };
    return is_among(part, names, sizeof names / sizeof *names);
}

/* Whether a part tells where to find the paper, with the others of its record alone. */
static bool is_of_place(size_t part)
{
    static const char *const names[] = { "venue", "doi", "volume", "issue", "pages", "issn" };
    return is_among(part, names, sizeof names / sizeof *names);
}

static bool differ(dgg_text one, dgg_text other)
{
    return one.length > 0 && other.length > 0 && !dgg_text_equal(one, other);
}

static bool has_other_number(dgg_text one, dgg_text other)
{
    return differ(dgg_details_number(one), dgg_details_number(other));
}

static bool has_other_place(const dgg_paper *one, const dgg_paper *other)
{
    return differ(one->doi, other->doi) || has_other_number(one->volume, other->volume) ||
           has_other_number(one->issue, other->issue) || has_other_number(one->pages, other->pages);
}

/* Of two places: one with a DOI, that of a paper before that of its preprint, then the fuller one,
 * then byte order. */
static bool is_better_place(const dgg_paper *other, const dgg_paper *kept)
{
    bool is_draft = dgg_doi_is_preprint(kept->doi), comes_draft = dgg_doi_is_preprint(other->doi);
    size_t mine = 0, theirs = 0;
    int order = 0;
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        dgg_text one = dgg_part_text_of(kept, part), another = dgg_part_text_of(other, part);
        bool counts = is_of_place(part);
        mine += counts && one.length > 0;
        theirs += counts && another.length > 0;
        order = counts && order == 0 ? dgg_text_compare(another, one) : order;
    }
    if ((other->doi.length > 0) != (kept->doi.length > 0)) {
        return other->doi.length > 0;
    }
    if (is_draft != comes_draft) {
        return is_draft;
    }
    return theirs != mine ? theirs > mine : order < 0;
}

/* How the texts of two records become one's. */
typedef struct choice {
    bool is_one_draft; /* one is the preprint of the other */
    bool is_one_place; /* they are in two places: that of one record is kept whole */
    bool is_theirs;    /* what the other record says of the publication goes first */
} choice;

static choice choose(const dgg_paper *kept, const dgg_paper *other)
{
    bool is_draft = dgg_doi_is_preprint(kept->doi), comes_draft = dgg_doi_is_preprint(other->doi);
    choice c = { .is_one_draft = is_draft != comes_draft && differ(kept->doi, other->doi) };
    c.is_one_place = !c.is_one_draft && has_other_place(kept, other);
    c.is_theirs = c.is_one_draft ? is_draft : c.is_one_place && is_better_place(other, kept);
    return c;
}

static void merge_year(dgg_paper *kept, const dgg_paper *other, choice c)
{
    bool is_earlier = other->year != 0 && (kept->year == 0 || other->year < kept->year);
    if (c.is_one_draft || c.is_one_place) {
        is_earlier = c.is_theirs ? other->year != 0 : kept->year == 0;
    }
    kept->year = is_earlier ? other->year : kept->year;
}

static void merge_texts(dgg_paper *kept, const dgg_paper *other)
{
    const choice c = choose(kept, other);
    merge_year(kept, other, c);
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        dgg_text *mine = dgg_part_text(kept, part), theirs = dgg_part_text_of(other, part);
        if (c.is_one_place && is_of_place(part)) {
            *mine = c.is_theirs ? theirs : *mine;
        } else if ((c.is_one_draft || c.is_one_place) && is_of_publication(part)) {
            *mine = (c.is_theirs && theirs.length > 0) || mine->length == 0 ? theirs : *mine;
        } else {
            merge_text(mine, theirs);
        }
    }
}

/* "Scopus" of "Scopus 12". */
static dgg_text database_of(dgg_text cited)
{
    size_t end = cited.length;
    while (end > 0 && cited.start[end - 1] != ' ') {
        end--;
    }
    return dgg_text_slice(cited, 0, end);
}

/* The counts are numbers without zeros in front: of two the longer is the higher. */
static void add_cited(dgg_text *items, size_t *count, dgg_text cited)
{
    for (size_t i = 0; i < *count; i++) {
        if (dgg_text_equal(database_of(items[i]), database_of(cited))) {
            bool is_higher =
                cited.length > items[i].length ||
                (cited.length == items[i].length && dgg_text_compare(cited, items[i]) > 0);
            items[i] = is_higher ? cited : items[i];
            return;
        }
    }
    items[(*count)++] = cited;
}

static int compare_texts(const void *left, const void *right)
{
    const dgg_text *one = left, *other = right;
    return dgg_text_compare(*one, *other);
}

static dgg_status merge_cited(dgg_corpus *corpus, dgg_texts *kept, dgg_texts other,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text *items = NULL;
    size_t count = 0;
    if (other.count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_arena_alloc(&corpus->texts, &items, (kept->count + other.count) * sizeof *items,
                            error));
    for (size_t i = 0; i < kept->count + other.count; i++) {
        add_cited(items, &count, i < kept->count ? kept->items[i] : other.items[i - kept->count]);
    }
    dgg_sort(items, count, sizeof *items, compare_texts);
    *kept = (dgg_texts){ items, count };
done:
    return status;
}

/* What is said of authors stays with the list it counts; what the other record says is taken where
 * the one with the better list says nothing. */
static dgg_status merge_affiliations(dgg_corpus *corpus, dgg_paper *kept, const dgg_paper *before,
                                     const dgg_paper *other, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_mine = kept->authors.items == before->authors.items;
    const dgg_paper *one = is_mine ? before : other, *second = is_mine ? other : before;
    bool is_of_same = one->authors.count == second->authors.count;
    kept->author_ids =
        one->author_ids.count > 0 || !is_of_same ? one->author_ids : second->author_ids;
    kept->addresses = one->addresses;
    if (one->addresses.count == 0) {
        kept->addresses = second->addresses;
        DGG_TRY(is_of_same ? DGG_OK
                           : dgg_affiliations_unbind(&corpus->texts, &kept->addresses, error));
    }
done:
    return status;
}

dgg_status dgg_paper_merge(dgg_corpus *corpus, dgg_paper *kept, const dgg_paper *other,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_paper before = *kept;
    size_t mine = dgg_origins_of(kept), theirs = dgg_origins_of(other);
    dgg_origin *origins = NULL;
    DGG_TRY(dgg_origins_join(&corpus->texts, &origins, kept, other, error));
    DGG_TRY(merge_cited(corpus, &kept->times_cited, other->times_cited, error));
    DGG_TRY(dgg_extras_join(&corpus->texts, &kept->attributes, other->attributes, error));
    const dgg_texts times_cited = kept->times_cited, attributes = kept->attributes;
    kept->kind = other->kind < kept->kind ? other->kind : kept->kind;
    merge_texts(kept, other);
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        if (!dgg_part_is_of_authors(part)) {
            merge_list(dgg_part_list(kept, part), dgg_part_list_of(other, part));
        }
    }
    DGG_TRY(merge_affiliations(corpus, kept, &before, other, error));
    kept->times_cited = times_cited;
    kept->attributes = attributes;
    kept->is_focal = kept->is_focal || other->is_focal;
    dgg_origins_drop(origins, mine, &before, kept);
    dgg_origins_drop(origins + mine, theirs, other, kept);
    kept->origins = origins;
    kept->origin_count = mine + theirs;
done:
    return status;
}
