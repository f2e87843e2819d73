/* Main information: what tables of bibliometric articles open with, each number with the records
 * that tell it. */
#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "graph/local_scores.h"
#include "graph/statistics.h"
#include "graph/statistics/main/types.h"

#define COUNTING                                                                                   \
    "Told by: the records that tell a number; it is a mean of these, counts each of them once, "   \
    "or "                                                                                          \
    "is a share of all records. Age and citations a year: up to the last year of the list. "       \
    "Growth: (records of the last year / records of the first)^(1 / years between) - 1; the "      \
    "table of years tells it without the last year too. Co-authors: authors of a document. "       \
    "International: addresses in several countries. docs/statistics.md tells where other "         \
    "programs "                                                                                    \
    "count otherwise."

enum {
    FEWEST = 30 /* records with a year, or no growth is told */
};

typedef struct facts {
    const dgg_corpus *corpus;
    int first_year, last_year;
    size_t with_year, in_first, in_last;
    double ages;
    size_t with_authors, appearances, single, single_authors;
    size_t with_country, international;
    size_t with_references, works;
    size_t cited, with_cited_year;
    double citations, citations_a_year;
} facts;

static void look_at_years(facts *all)
{
    const dgg_corpus *corpus = all->corpus;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        int year = corpus->papers[i].year;
        all->first_year =
            year != 0 && (all->first_year == 0 || year < all->first_year) ? year : all->first_year;
        all->last_year = year > all->last_year ? year : all->last_year;
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        int year = corpus->papers[i].year;
        all->with_year += year != 0;
        all->in_first += year != 0 && year == all->first_year;
        all->in_last += year != 0 && year == all->last_year;
        all->ages += year != 0 ? all->last_year - year : 0;
    }
}

static dgg_status look_at_authors(facts *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = all->corpus;
    const dgg_links *wrote = &corpus->links[DGG_WROTE];
    bool *is_single = NULL;
    DGG_TRY(dgg_grow(&is_single, corpus->people.count + 1, sizeof *is_single, error));
    for (size_t i = 0; i < corpus->people.count; i++) {
        is_single[i] = false;
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        size_t authors = corpus->papers[i].authors.count;
        all->with_authors += authors > 0;
        all->appearances += authors;
        all->single += authors == 1;
        all->with_references += corpus->papers[i].references.count > 0;
    }
    for (size_t i = 0; i < wrote->count; i++) {
        const dgg_link *link = &wrote->items[i];
        bool is_new = corpus->papers[link->to].authors.count == 1 && !is_single[link->from];
        all->single_authors += is_new;
        is_single[link->from] = is_single[link->from] || is_new;
    }
done:
    dgg_release(is_single);
    return status;
}

/* Links are sorted by record. */
static void look_at_countries(facts *all)
{
    const dgg_links *links = &all->corpus->links[DGG_FROM_COUNTRY];
    for (size_t i = 0, next = 0; i < links->count; i = next) {
        bool are_several = false;
        for (next = i; next < links->count && links->items[next].from == links->items[i].from;) {
            are_several = are_several || links->items[next].to != links->items[i].to;
            next++;
        }
        all->with_country++;
        all->international += are_several;
    }
}

static dgg_status look_at_citations(facts *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_citing citing = { 0 };
    dgg_local_scores scores = { 0 };
    DGG_TRY(dgg_citing_read(&citing, all->corpus, false, error));
    DGG_TRY(dgg_local_scores_init(&scores, all->corpus, &citing, error));
    for (size_t i = 0; i < all->corpus->paper_count; i++) {
        const dgg_local_score *score = &scores.items[i];
        bool has_years = score->has_gcs && score->years > 0;
        all->cited += score->has_gcs;
        all->citations += score->has_gcs ? (double)score->gcs : 0;
        all->with_cited_year += has_years;
        all->citations_a_year += has_years ? (double)score->gcs / score->years : 0;
    }
done:
    dgg_local_scores_destroy(&scores);
    dgg_citing_destroy(&citing);
    return status;
}

/* A number that no record tells is an empty cell. */
typedef struct line {
    const char *what;
    double value;
    size_t of; /* records that tell it */
    bool is_count, is_untold;
} line;

static dgg_status add_line(dgg_table *table, const line *one, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_told = one->of > 0 && !one->is_untold;
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(one->what), error));
    DGG_TRY(!is_told        ? dgg_table_add_empty(table, error)
            : one->is_count ? dgg_table_add_count(table, (size_t)one->value, error)
                            : dgg_table_add_number(table, one->value, error));
    DGG_TRY(dgg_table_add_count(table, one->of, error));
done:
    return status;
}

static double ratio(double part, size_t whole)
{
    return whole > 0 ? part / (double)whole : 0;
}

static double growth(const facts *all)
{
    int span = all->last_year - all->first_year;
    return span > 0
               ? 100 * (pow((double)all->in_last / (double)all->in_first, 1 / (double)span) - 1)
               : 0;
}

static dgg_status add_lines(dgg_table *table, const facts *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = all->corpus;
    size_t papers = corpus->paper_count, venues = corpus->links[DGG_PUBLISHED_IN].count;
    size_t people = corpus->people.count;
    bool is_steady = all->with_year < FEWEST || all->first_year == all->last_year;
    const line lines[] = {
        { "First year", all->first_year, all->with_year, true, false },
        { "Last year", all->last_year, all->with_year, true, false },
        { "Sources", (double)corpus->venues.count, venues, true, false },
        { "Documents", (double)papers, papers, true, false },
        { "Annual growth rate, %", growth(all), all->with_year, false, is_steady },
        { "Average age of documents, years", ratio(all->ages, all->with_year), all->with_year,
          false, false },
        { "Citations per document", ratio(all->citations, all->cited), all->cited, false, false },
        { "Citations per document and year", ratio(all->citations_a_year, all->with_cited_year),
          all->with_cited_year, false, false },
        { "Works cited", (double)all->works, all->with_references, true, false },
        { "Keywords", (double)corpus->keywords.count, dgg_main_with_keywords(corpus), true, false },
        { "Authors", (double)people, all->with_authors, true, corpus->lacks[DGG_PERSON] },
        { "Author appearances", (double)all->appearances, all->with_authors, true, false },
        { "Authors of single-authored documents", (double)all->single_authors, all->with_authors,
          true, corpus->lacks[DGG_PERSON] },
        { "Single-authored documents", (double)all->single, all->with_authors, true, false },
        { "Documents per author", ratio((double)all->with_authors, people), all->with_authors,
          false, people == 0 },
        { "Co-authors per document", ratio((double)all->appearances, all->with_authors),
          all->with_authors, false, false },
        { "International co-authorship, %", 100 * ratio((double)all->international, papers),
          all->with_country, false, false },
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        DGG_TRY(add_line(table, &lines[i], error));
    }
done:
    return status;
}

static dgg_status add_columns(dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("what"), dgg_text_of("What"), 0, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("value"), dgg_text_of("Value"), 2, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("of"), dgg_text_of("Told by"), 0, error));
done:
    return status;
}

static dgg_status name_table(dgg_table *table, const facts *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    DGG_TRY(dgg_buffer_print(&note, error, COUNTING));
    DGG_TRY(all->with_year > 0 && all->with_year < FEWEST
                ? dgg_buffer_print(&note, error,
                                   " No growth is told of fewer than %d records with a year.",
                                   FEWEST)
                : DGG_OK);
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, "main", "Main information", note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    facts all = { .corpus = analysis->graph->corpus };
    look_at_years(&all);
    look_at_countries(&all);
    DGG_TRY(look_at_authors(&all, error));
    DGG_TRY(look_at_citations(&all, error));
    DGG_TRY(dgg_main_works(all.corpus, &all.works, error));
    DGG_TRY(name_table(table, &all, error));
    DGG_TRY(add_columns(table, error));
    DGG_TRY(add_lines(table, &all, error));
    DGG_TRY(dgg_main_add_types(table, all.corpus, error));
done:
    return status;
}

const dgg_statistic dgg_statistic_main = {
    { "main", "main information: years, sources, citations, authors, types", NULL, NULL },
    { DGG_PAPER, DGG_KIND_COUNT, DGG_KIND_COUNT },
    .fill = fill,
};
