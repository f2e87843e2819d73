/* Counts what sentences tell. */
#include "layouts/findings/facts.h"

#include "base/memory.h"
#include "base/order.h"

static int by_year(const void *left, const void *right)
{
    int first = *(const int *)left, second = *(const int *)right;
    return (first > second) - (first < second);
}

static dgg_status count_years(dgg_facts *facts, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int *years = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&years, corpus->paper_count + 1, sizeof *years, error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (corpus->papers[i].year != 0) {
            years[count++] = corpus->papers[i].year;
        }
    }
    facts->without_year = corpus->paper_count - count;
    if (count > 0) {
        dgg_sort(years, count, sizeof *years, by_year);
        facts->first_year = years[0];
        facts->last_year = years[count - 1];
        facts->middle_year = years[count / 2];
    }
done:
    dgg_release(years);
    return status;
}

static void count_records(dgg_facts *facts, const dgg_corpus *corpus)
{
    facts->records = corpus->paper_count;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        const dgg_paper *paper = &corpus->papers[i];
        facts->papers += paper->kind == DGG_PAPER ? 1 : 0;
        facts->documents += paper->kind == DGG_DOCUMENT ? 1 : 0;
        facts->events += paper->kind == DGG_EVENT ? 1 : 0;
        facts->without_title += paper->title.length == 0 ? 1 : 0;
        facts->without_venue += paper->venue.length == 0 ? 1 : 0;
        facts->without_abstract += paper->abstract.length == 0 ? 1 : 0;
    }
}

/* A graph drawn elsewhere does not say how many records it was made of. */
static void count_flow(dgg_facts *facts, const dgg_corpus *corpus)
{
    size_t kept = corpus->paper_count + corpus->excluded_count;
    for (size_t i = 0; i < corpus->source_count; i++) {
        facts->read += corpus->sources[i].record_count;
    }
    facts->read = facts->read > kept ? facts->read : kept;
    facts->duplicates = facts->read - kept;
    facts->excluded = corpus->excluded_count;
}

/* Links are sorted by the record they begin at. */
static size_t count_without(const dgg_corpus *corpus, dgg_link_type type)
{
    const dgg_links *links = &corpus->links[type];
    size_t with = 0;
    for (size_t i = 0; i < links->count; i++) {
        with += i == 0 || links->items[i].from != links->items[i - 1].from ? 1 : 0;
    }
    return corpus->paper_count - with;
}

static void count_decisions(dgg_facts *facts, const dgg_corpus *corpus)
{
    static const dgg_link_type types[] = { DGG_DISCUSSES, DGG_STUDIES };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        const dgg_links *links = &corpus->links[types[i]];
        for (size_t j = 0; j < links->count; j++) {
            facts->accepted += links->items[j].decision == DGG_ACCEPTED ? 1 : 0;
            facts->added += links->items[j].decision == DGG_ADDED ? 1 : 0;
        }
    }
    for (size_t i = 0; i < corpus->warning_count; i++) {
        facts->doubtful += corpus->warnings[i].kind == DGG_DOUBTFUL ? 1 : 0;
    }
}

dgg_status dgg_facts_init(dgg_facts *facts, const dgg_analysis *analysis, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    *facts = (dgg_facts){ .knows_themes = !corpus->lacks[DGG_THEME],
                          .knows_locations = !corpus->lacks[DGG_LOCATION],
                          .knows_venues = !corpus->lacks[DGG_VENUE] };
    count_records(facts, corpus);
    count_flow(facts, corpus);
    count_decisions(facts, corpus);
    facts->without_theme = count_without(corpus, DGG_DISCUSSES);
    facts->without_location = count_without(corpus, DGG_STUDIES);
    DGG_TRY(count_years(facts, corpus, error));
    DGG_TRY(dgg_tally_init(&facts->venues, corpus, DGG_PUBLISHED_IN, error));
    DGG_TRY(dgg_tally_init(&facts->themes, corpus, DGG_DISCUSSES, error));
    DGG_TRY(dgg_tally_init(&facts->locations, corpus, DGG_STUDIES, error));
done:
    return status;
}

void dgg_facts_destroy(dgg_facts *facts)
{
    dgg_tally_destroy(&facts->venues);
    dgg_tally_destroy(&facts->themes);
    dgg_tally_destroy(&facts->locations);
    *facts = (dgg_facts){ 0 };
}

bool dgg_facts_is_subject(const dgg_corpus *corpus, const dgg_tally_row *theme)
{
    return corpus->themes[theme->entry].is_search_term;
}
