/* Which years the references lead to, and the works behind each peak: where a literature has its
 * roots. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "graph/citation_years.h"
#include "graph/cited_years.h"
#include "graph/occurrences.h"
#include "graph/time_tables.h"

enum { LISTED = 3, LONGEST_LABEL = 100 };

static const dgg_time_column columns[] = {
    { "year", "Cited year", 0 },
    { "references", "References", 0 },
    { "deviation", "Deviation from the median of five years", 1 },
    { "peak", "Peak", 0 },
    { "works", "Most cited works of a peak", 0 },
};

typedef struct work {
    int year;
    uint32_t item;
    size_t records;
} work;

typedef struct spectrum {
    dgg_occurrences cited;
    work *works; /* by year, then by falling records; those without a year first */
    size_t *counts;
    size_t year_count, undated;
    int first_year;
} spectrum;

static int by_year(const void *left, const void *right)
{
    const work *one = left, *other = right;
    int order = (one->year > other->year) - (one->year < other->year);
    order = order != 0 ? order : (one->records < other->records) - (one->records > other->records);
    return order != 0 ? order : (one->item > other->item) - (one->item < other->item);
}

/* A reference has one year, whoever cites it. */
static int year_of(const dgg_study *study, const dgg_occurrences *cited, size_t item)
{
    size_t references = study->corpus->references.count;
    if (item >= references) {
        return study->corpus->papers[item - references].year;
    }
    return dgg_reference_year(cited->items[item].label, study->last_year + 1);
}

static dgg_status gather(spectrum *s, const dgg_study *study, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int last = 0;
    size_t items = 0;
    DGG_TRY(dgg_occurrences_init(&s->cited, study->corpus, "references", error));
    items = s->cited.item_count;
    DGG_TRY(dgg_grow(&s->works, items + 1, sizeof *s->works, error));
    for (size_t i = 0; i < items; i++) {
        size_t records = s->cited.first[i + 1] - s->cited.first[i];
        int year = records > 0 ? year_of(study, &s->cited, i) : 0;
        s->works[i] = (work){ year, (uint32_t)i, records };
        s->undated += year == 0 ? records : 0;
        s->first_year =
            year != 0 && (s->first_year == 0 || year < s->first_year) ? year : s->first_year;
        last = year > last ? year : last;
    }
    s->year_count = last > 0 ? (size_t)(last - s->first_year) + 1 : 0;
    DGG_TRY(dgg_grow(&s->counts, s->year_count + 1, sizeof *s->counts, error));
    memset(s->counts, 0, (s->year_count + 1) * sizeof *s->counts);
    for (size_t i = 0; i < items; i++) {
        if (s->works[i].year != 0) {
            s->counts[s->works[i].year - s->first_year] += s->works[i].records;
        }
    }
    dgg_sort(s->works, items, sizeof *s->works, by_year);
done:
    return status;
}

/* "Garfield E, 1955 … (12); …": the works of the year, which begin at `at`. */
static dgg_status list_works(const spectrum *s, size_t at, dgg_buffer *list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int year = s->works[at].year;
    for (size_t i = 0; i < LISTED && at + i < s->cited.item_count; i++) {
        const work *here = &s->works[at + i];
        if (here->year != year || here->records == 0) {
            break;
        }
        dgg_text label = s->cited.items[here->item].label;
        bool is_long = label.length > LONGEST_LABEL;
        size_t length = is_long ? LONGEST_LABEL : label.length;
        while (is_long && length > 0 && ((unsigned char)label.start[length] & 0xC0) == 0x80) {
            length--; /* not within a character */
        }
        DGG_TRY(dgg_buffer_print(list, error, "%s%.*s%s (%zu)", i > 0 ? "; " : "", (int)length,
                                 label.start, is_long ? "…" : "", here->records));
    }
done:
    return status;
}

static dgg_status add_row(const spectrum *s, size_t year, size_t at, dgg_time_telling *telling,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer list = { 0 };
    bool is_peak = dgg_cited_years_is_peak(s->counts, s->year_count, year);
    DGG_TRY(is_peak ? list_works(s, at, &list, error) : DGG_OK);
    DGG_TRY(dgg_time_year(telling, s->first_year + (int)year, error));
    DGG_TRY(dgg_table_add_count(telling->table, s->counts[year], error));
    DGG_TRY(dgg_time_number(telling, true,
                            dgg_cited_years_deviation(s->counts, s->year_count, year), error));
    DGG_TRY(dgg_time_text(telling, dgg_text_of(is_peak ? "yes" : ""), error));
    DGG_TRY(dgg_time_text(telling, dgg_buffer_text(&list), error));
done:
    dgg_buffer_destroy(&list);
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    spectrum s = { .year_count = 0 };
    size_t at = 0;
    DGG_TRY(gather(&s, study, error));
    while (at < s.cited.item_count && s.works[at].year == 0) {
        at++;
    }
    for (size_t i = 0; i < s.year_count; i++) {
        DGG_TRY(add_row(&s, i, at, telling, error));
        while (at < s.cited.item_count && s.works[at].year == s.first_year + (int)i) {
            at++;
        }
    }
    DGG_TRY(dgg_buffer_print(
        &telling->note, error,
        " A work counts once for each record that cites it, papers of the list as well as others; "
        "%zu citations of works without a known year are left out. At the ends the median is of "
        "the years there are. Peak: a deviation above 0 and above those of the years beside it.",
        s.undated));
done:
    dgg_occurrences_destroy(&s.cited);
    dgg_release(s.works);
    dgg_release(s.counts);
    return status;
}

const dgg_time_table dgg_time_table_rpys = {
    { "rpys", "references by the year they lead to, and the works of each peak",
      "deviation(y) = references to y - median of those to y-2 … y+2",
      "Marx, Bornmann, Barth and Leydesdorff 2014, JASIST 65(4):751-764" },
    "Reference publication years",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_REFERENCE },
    fill,
};
