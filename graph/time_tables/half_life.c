/* How old is what the records cite, and how soon they are cited among themselves. */
#include "graph/half_life.h"

#include "graph/citation_years.h"
#include "graph/time_tables.h"

enum { FEWEST = 30 /* citations that a half-life is told of */ };

static const dgg_time_column columns[] = {
    { "records", "Slice", 0 },
    { "references", "References with a year", 0 },
    { "citing_half_life", "Citing half-life, years", 1 },
    { "price_index", "Price index", 2 },
    { "citations", "Citations inside the list", 0 },
    { "cited_half_life", "Cited half-life, years", 1 },
};

/* Ages by slice, of what its records cite and of the citations they get; the last is of all. */
typedef struct by_slice {
    dgg_ages citing[DGG_SLICES_MOST + 1], cited[DGG_SLICES_MOST + 1];
    size_t undated; /* references whose year is not known */
} by_slice;

static dgg_status add(dgg_ages *ages, const dgg_slices *slices, int year, int age, dgg_error *error)
{
    size_t slice = dgg_slices_find(slices, year);
    dgg_status status = dgg_ages_add(&ages[slices->count], age, error);
    return status == DGG_OK && slice < slices->count ? dgg_ages_add(&ages[slice], age, error)
                                                     : status;
}

static dgg_status gather(by_slice *found, const dgg_corpus *corpus, const dgg_slices *slices,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &corpus->links[DGG_CITES];
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        int year = corpus->papers[link->from].year, cited = dgg_cited_year(corpus, link);
        if (year == 0 || cited == 0) {
            found->undated++;
            continue;
        }
        DGG_TRY(add(found->citing, slices, year, year - cited, error));
        DGG_TRY(link->to_reference ? DGG_OK
                                   : add(found->cited, slices, cited, year - cited, error));
    }
done:
    return status;
}

static dgg_status add_row(const char *name, const dgg_ages *citing, const dgg_ages *cited,
                          dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double life = 0, price = 0, cited_life = 0;
    bool is_known = dgg_ages_half_life(citing, &life) && citing->total >= FEWEST;
    bool is_cited = dgg_ages_half_life(cited, &cited_life) && cited->total >= FEWEST;
    dgg_ages_price_index(citing, &price);
    DGG_TRY(dgg_table_add_text(telling->table, dgg_text_of(name), error));
    DGG_TRY(dgg_table_add_count(telling->table, citing->total, error));
    DGG_TRY(dgg_time_number(telling, is_known, life, error));
    DGG_TRY(dgg_time_number(telling, is_known, price, error));
    DGG_TRY(dgg_table_add_count(telling->table, cited->total, error));
    DGG_TRY(dgg_time_number(telling, is_cited, cited_life, error));
done:
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    by_slice found = { .undated = 0 };
    dgg_slices slices = { 0 };
    DGG_TRY(dgg_study_slices(study, &slices, error));
    DGG_TRY(gather(&found, study->corpus, &slices, error));
    const dgg_ages *citing = found.citing, *cited = found.cited;
    for (size_t i = 0; i <= slices.count; i++) {
        char name[DGG_SLICE_NAME_ROOM] = "all";
        bool is_slice = i < slices.count;
        DGG_TRY(add_row(is_slice ? dgg_slice_name(slices.items[i], name) : name, &citing[i],
                        &cited[i], telling, error));
    }
    DGG_TRY(dgg_buffer_print(
        &telling->note, error,
        " Each citation counts once, under the slice of the citing record, and of the cited one "
        "for the cited half-life. %zu of unknown years and %zu of works of a later year are left "
        "out. Fewer than %d citations have no half-life here.",
        found.undated, found.citing[slices.count].ahead, FEWEST));
done:
    for (size_t i = 0; i <= DGG_SLICES_MOST; i++) {
        dgg_ages_destroy(&found.citing[i]);
        dgg_ages_destroy(&found.cited[i]);
    }
    return status;
}

const dgg_time_table dgg_time_table_half_life = {
    { "half_life", "how old is what is cited, and how soon it is",
      "half-life = the age that half of the citations do not exceed, those of age a spread evenly "
      "from a to a + 1; Price index = share of references of the year itself and the four before",
      "Burton and Kebler 1960, American Documentation 11(1):18-22; Price 1970, Citation Measures "
      "of Hard Science, Soft Science, Technology, and Nonscience" },
    "Half-life of citations",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_REFERENCE },
    fill,
};
