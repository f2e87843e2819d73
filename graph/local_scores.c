/* Scores of papers by who cites them. */
#include "graph/local_scores.h"

#include <string.h>

#include "base/memory.h"
#include "base/names.h"
#include "base/order.h"

enum { SPAN = 3 /* years of a beginning and of an end */ };

/* "Scopus 12" */
static dgg_text database_of(dgg_text told, size_t *count)
{
    size_t at = told.length;
    while (at > 0 && dgg_is_digit(told.start[at - 1])) {
        at--;
    }
    *count = (size_t)dgg_text_number(dgg_text_slice(told, at, told.length));
    bool is_told = at < told.length && at > 0;
    return is_told ? dgg_text_trim(dgg_text_slice(told, 0, at)) : (dgg_text){ 0 };
}

/* The one that tells of most papers; of equal ones the first by name. */
static dgg_status choose_database(dgg_local_scores *scores, const dgg_corpus *corpus,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names names = { 0 };
    size_t *counts = NULL, room = 0, count = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        const dgg_texts *told = &corpus->papers[i].times_cited;
        for (size_t j = 0; j < told->count; j++) {
            uint32_t number = 0;
            size_t before = names.count;
            dgg_text name = database_of(told->items[j], &count);
            DGG_TRY(dgg_reserve(&counts, &room, before + 1, sizeof *counts, error));
            DGG_TRY(name.length > 0 ? dgg_names_add(&names, name, &number, error) : DGG_OK);
            if (name.length == 0) {
                continue;
            }
            counts[number] = names.count > before ? 1 : counts[number] + 1;
            bool is_more = counts[number] > scores->told;
            bool is_first =
                counts[number] == scores->told && dgg_text_compare(name, scores->database) < 0;
            scores->database = is_more || is_first ? name : scores->database;
            scores->told = is_more ? counts[number] : scores->told;
        }
    }
done:
    dgg_names_destroy(&names);
    dgg_release(counts);
    return status;
}

static void read_told(dgg_local_scores *scores, const dgg_corpus *corpus)
{
    scores->told = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        dgg_local_score *score = &scores->items[i];
        const dgg_texts *told = &corpus->papers[i].times_cited;
        for (size_t j = 0; j < told->count; j++) {
            size_t count = 0;
            dgg_text name = database_of(told->items[j], &count);
            bool is_it = name.length > 0 && dgg_text_equal(name, scores->database);
            score->gcs = is_it && count > score->gcs ? count : score->gcs;
            score->has_gcs = score->has_gcs || is_it;
        }
        score->gcr = corpus->papers[i].references.count;
        score->has_gcr = !corpus->is_saved;
        scores->told += score->has_gcs;
    }
}

/* A saved graph keeps links instead of the lines that sources list; all, or none to works outside.
 */
static void count_saved_references(dgg_local_scores *scores, const dgg_corpus *corpus)
{
    const dgg_links *cites = &corpus->links[DGG_CITES];
    bool are_all = corpus->is_saved && !corpus->lacks[DGG_REFERENCE];
    for (size_t i = 0; are_all && i < corpus->paper_count; i++) {
        scores->items[i].gcr = 0;
        scores->items[i].has_gcr = true;
    }
    for (size_t i = 0; are_all && i < cites->count; i++) {
        scores->items[cites->items[i].from].gcr++;
    }
}

typedef struct authors {
    uint32_t *people; /* of all papers, by paper, then by number */
    size_t *first;    /* of each paper, and one more */
} authors;

static int by_number(const void *left, const void *right)
{
    uint32_t one = *(const uint32_t *)left, other = *(const uint32_t *)right;
    return (one > other) - (one < other);
}

static dgg_status list_authors(authors *all, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *wrote = &corpus->links[DGG_WROTE];
    size_t papers = corpus->paper_count, *next = NULL;
    DGG_TRY(dgg_grow(&all->people, wrote->count + 1, sizeof *all->people, error));
    DGG_TRY(dgg_grow(&all->first, papers + 1, sizeof *all->first, error));
    DGG_TRY(dgg_grow(&next, papers + 1, sizeof *next, error));
    memset(all->first, 0, (papers + 1) * sizeof *all->first);
    for (size_t i = 0; i < wrote->count; i++) {
        all->first[wrote->items[i].to + 1]++;
    }
    for (size_t i = 0; i < papers; i++) {
        all->first[i + 1] += all->first[i];
    }
    memcpy(next, all->first, (papers + 1) * sizeof *next);
    for (size_t i = 0; i < wrote->count; i++) {
        all->people[next[wrote->items[i].to]++] = wrote->items[i].from;
    }
    for (size_t i = 0; i < papers; i++) {
        dgg_sort(all->people + all->first[i], all->first[i + 1] - all->first[i],
                 sizeof *all->people, by_number);
    }
done:
    dgg_release(next);
    return status;
}

static bool share_one(const authors *all, uint32_t one, uint32_t other)
{
    size_t i = all->first[one], j = all->first[other];
    while (i < all->first[one + 1] && j < all->first[other + 1]) {
        if (all->people[i] == all->people[j]) {
            return true;
        }
        if (all->people[i] < all->people[j]) {
            i++;
        } else {
            j++;
        }
    }
    return false;
}

static void count_citation(dgg_local_scores *scores, const dgg_corpus *corpus,
                           const dgg_citation *arc, const authors *all, int last_year)
{
    dgg_local_score *cited = &scores->items[arc->cited];
    int own = corpus->papers[arc->cited].year, year = corpus->papers[arc->citing].year;
    bool is_dated = own != 0 && year != 0;
    cited->lcs_begin += is_dated && year < own + SPAN;
    cited->lcs_end += is_dated && year > last_year - SPAN;
    cited->lcs_others += !share_one(all, arc->cited, arc->citing);
}

static dgg_status count_records(dgg_local_scores *scores, const dgg_corpus *corpus,
                                const dgg_citing *citing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    authors all = { 0 };
    int last = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        last = corpus->papers[i].year > last ? corpus->papers[i].year : last;
    }
    DGG_TRY(choose_database(scores, corpus, error));
    DGG_TRY(list_authors(&all, corpus, error));
    read_told(scores, corpus);
    count_saved_references(scores, corpus);
    scores->knows_authors = !corpus->lacks[DGG_PERSON];
    for (size_t i = 0; i < citing->arc_count; i++) {
        count_citation(scores, corpus, &citing->arcs[i], &all, last);
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        dgg_local_score *score = &scores->items[i];
        score->years = corpus->papers[i].year != 0 ? last - corpus->papers[i].year + 1 : 0;
        scores->doubtful += score->has_gcs && score->lcs > score->gcs;
    }
done:
    dgg_release(all.people);
    dgg_release(all.first);
    return status;
}

dgg_status dgg_local_scores_init(dgg_local_scores *scores, const dgg_corpus *corpus,
                                 const dgg_citing *citing, dgg_error *error)
{
    size_t count = citing->vertex_count;
    dgg_status status = dgg_grow(&scores->items, count + 1, sizeof *scores->items, error);
    for (size_t i = 0; status == DGG_OK && i < count; i++) {
        scores->items[i] = (dgg_local_score){
            .lcs = citing->first_out[i + 1] - citing->first_out[i],
            .lcr = citing->first_in[i + 1] - citing->first_in[i],
        };
    }
    return status == DGG_OK && !citing->is_ready ? count_records(scores, corpus, citing, error)
                                                 : status;
}

void dgg_local_scores_destroy(dgg_local_scores *scores)
{
    dgg_release(scores->items);
    *scores = (dgg_local_scores){ 0 };
}
