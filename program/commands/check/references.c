/* What is cited: how much of it is in the list itself, and how much of the rest can be told apart.
 */
#include "base/memory.h"
#include "corpus/doi.h"
#include "corpus/texts.h"
#include "program/commands/check/checked.h"

/* Neither year nor DOI nor number: nothing by which a work could be known. */
static bool is_broken(dgg_text reference)
{
    bool is_work =
        dgg_text_starts(reference, "W") && reference.length > 1 && dgg_is_digit(reference.start[1]);
    return !is_work && dgg_texts_year_in(reference) == 0 && dgg_doi_find(reference).length == 0;
}

typedef struct counts {
    size_t lines, broken; /* as the records write them */
    size_t matched, unmatched, works, shared;
} counts;

static void count_lines(const dgg_corpus *corpus, counts *found)
{
    for (size_t i = 0; i < corpus->paper_count; i++) {
        dgg_texts references = corpus->papers[i].references;
        found->lines += references.count;
        for (size_t j = 0; j < references.count; j++) {
            found->broken += is_broken(references.items[j]) ? 1 : 0;
        }
    }
}

static dgg_status count_links(const dgg_corpus *corpus, counts *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *times = NULL;
    const dgg_links *cites = &corpus->links[DGG_CITES];
    found->works = corpus->references.count;
    DGG_TRY(dgg_grow(&times, found->works + 1, sizeof *times, error));
    for (size_t i = 0; i < found->works; i++) {
        times[i] = 0;
    }
    for (size_t i = 0; i < cites->count; i++) {
        const dgg_link *link = &cites->items[i];
        found->matched += link->to_reference ? 0 : 1;
        found->unmatched += link->to_reference ? 1 : 0;
        found->shared += link->to_reference && ++times[link->to] == 2 ? 1 : 0;
    }
done:
    dgg_release(times);
    return status;
}

static dgg_status add_row(dgg_table *table, const char *what, size_t count, size_t of,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(what), error));
    DGG_TRY(dgg_table_add_count(table, count, error));
    DGG_TRY(of > 0 ? dgg_table_add_number(table, (double)count / (double)of, error)
                   : dgg_table_add_empty(table, error));
done:
    return status;
}

dgg_status dgg_check_references(const dgg_corpus *corpus, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "references", "References",
        ("Matched: by DOI, by title and year, or by first author, year and place in a venue. "
         "Works: "
         "spellings of one are one. Shares of citations, works and lines in turn.")
    };
    static const char *const columns[][2] = { { "what", "What" },
                                              { "count", "Count" },
                                              { "share", "Share" } };
    dgg_status status = DGG_OK;
    counts found = { 0 };
    DGG_TRY(dgg_check_start(table, names, columns, 3, error));
    count_lines(corpus, &found);
    DGG_TRY(count_links(corpus, &found, error));
    size_t all = found.matched + found.unmatched;
    if (all == 0 && found.lines == 0) {
        goto done;
    }
    DGG_TRY(add_row(table, "matched: citations of records of the list", found.matched, all, error));
    DGG_TRY(add_row(table, "unmatched: citations of other works", found.unmatched, all, error));
    DGG_TRY(add_row(table, "other works", found.works, 0, error));
    DGG_TRY(
        add_row(table, "other works that several records cite", found.shared, found.works, error));
    DGG_TRY(add_row(table, "lines of references as they are written", found.lines, 0, error));
    DGG_TRY(add_row(table, "broken lines: neither year nor DOI", found.broken, found.lines, error));
done:
    return status;
}
