/* What is worth a look, first of all the analyses that this list cannot support. */
#include "base/buffer.h"
#include "program/coders.h"
#include "program/commands/check/checked.h"

/* An analysis is unsafe if more than `most` in a hundred lack what it needs. */
static const struct {
    const char *analysis;
    dgg_lack (*lack)(const dgg_corpus *corpus);
    unsigned most;
    const char *what; /* "12 of 263 records ..." */
    const char *so;
} rules[] = {
    { "themes", dgg_lack_themes, 20, "records carry no theme",
      "the codebook may not fit this literature: codebook suggest finds what it lacks, --themes "
      "keywords does without" },
    { "themes by locations", dgg_lack_locations, 50, "records study no location",
      "the table tells of the others only" },
    { "themes and locations", dgg_lack_abstracts, 5, "records have no abstract",
      "less is found in them than in the others" },
    { "trends by year", dgg_lack_years, 5, "records have no year", "they are in no trend" },
    { "venues", dgg_lack_venues, 5, "records have no venue", "they are in no count" },
    { "labels on the map", dgg_lack_titles, 5, "records have no title",
      "they are called by their first words" },
    { "co-authors", dgg_lack_authors, 5, "records name no author", "they are in no count" },
    { "co-authors", dgg_lack_given_names, 5, "authors are named by initials only",
      "one person may count as several: see people who may be one" },
    { "keywords", dgg_lack_keywords, 50, "records have no keywords", "they are in no count" },
    { "keywords", dgg_lack_more_keywords, 80, "records with keywords have a single one",
      "the source may separate keywords by another sign" },
    { "duplicates", dgg_lack_dois, 50, "records have no DOI",
      "duplicates are found by title and year alone" },
};

enum { FEW = 30, MOST_WITHOUT = 20 /* in a hundred */ };

/* CNKI exports in these formats, and never what is cited. */
static bool is_of_cnki(const dgg_corpus *corpus)
{
    bool is = false;
    for (size_t i = 0; i < corpus->source_count; i++) {
        is = is || dgg_text_is(corpus->sources[i].format, "cnki_study") ||
             dgg_text_is(corpus->sources[i].format, "noteexpress");
    }
    return is;
}

static dgg_status add(dgg_table *table, const char *about, const dgg_buffer *finding,
                      const char *so, dgg_error *error);

static dgg_status add_references(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer finding = { 0 };
    const dgg_lack lack = dgg_lack_references(corpus);
    const char *so = "export them with their cited references";
    if (lack.count * 100 <= lack.of * MOST_WITHOUT) {
        return DGG_OK;
    }
    if (lack.count == lack.of && is_of_cnki(corpus)) {
        so = "CNKI gives no references: no coupling, no co-citation";
    } else if (lack.count == lack.of) {
        so = "export them with their cited references: without, no coupling, no co-citation";
    }
    DGG_TRY(lack.count == lack.of
                ? dgg_buffer_print(&finding, error, "none of %zu records has references", lack.of)
                : dgg_buffer_print(&finding, error, "only %zu %% of %zu records have references",
                                   (lack.of - lack.count) * 100 / lack.of, lack.of));
    DGG_TRY(add(table, "coupling and co-citation", &finding, so, error));
done:
    dgg_buffer_destroy(&finding);
    return status;
}

static dgg_status add_people(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer finding = { 0 };
    if (corpus->alike_count > 0) {
        DGG_TRY(dgg_buffer_print(&finding, error, "%zu pair%s of people may be one",
                                 corpus->alike_count, corpus->alike_count == 1 ? "" : "s"));
        DGG_TRY(add(table, "people", &finding, "see the table: they count as two", error));
    }
done:
    dgg_buffer_destroy(&finding);
    return status;
}

static dgg_status add(dgg_table *table, const char *about, const dgg_buffer *finding,
                      const char *so, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(about), error));
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(finding), error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(so), error));
done:
    return status;
}

static dgg_status add_unsafe(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer finding = { 0 };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        dgg_lack lack = rules[i].lack(corpus);
        if (lack.count > 0 && lack.count * 100 > lack.of * rules[i].most) {
            finding.length = 0;
            DGG_TRY(dgg_buffer_print(&finding, error, "%zu of %zu %s", lack.count, lack.of,
                                     rules[i].what));
            DGG_TRY(add(table, rules[i].analysis, &finding, rules[i].so, error));
        }
    }
    if (corpus->paper_count < FEW && corpus->paper_count > 0) {
        finding.length = 0;
        DGG_TRY(dgg_buffer_print(&finding, error, "%zu record%s", corpus->paper_count,
                                 corpus->paper_count == 1 ? "" : "s"));
        DGG_TRY(add(table, "rankings and communities", &finding,
                    "fewer than 30 are too few: one more can change them", error));
    }
done:
    dgg_buffer_destroy(&finding);
    return status;
}

/* Found in every field, it tells little of this one. */
static dgg_status add_only_theme(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer finding = { 0 };
    dgg_theme_cover cover = { 0 };
    DGG_TRY(dgg_theme_cover_count(&cover, corpus, error));
    if (!dgg_themes_are_one(&cover) || dgg_text_starts(corpus->codebook, DGG_KEYWORD_THEMES_NAME)) {
        goto done;
    }
    dgg_text label = corpus->themes[cover.commonest].label;
    DGG_TRY(dgg_buffer_print(&finding, error, "hardly any theme but '%.*s' (%zu of %zu records)",
                             (int)label.length, label.start, cover.of_commonest, cover.papers));
    DGG_TRY(add(table, "themes", &finding,
                "the codebook may be one of another field: --themes keywords does without", error));
done:
    dgg_buffer_destroy(&finding);
    return status;
}

static dgg_status add_troubles(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    static const struct {
        dgg_warning_kind kind;
        const char *about, *so;
    } kinds[] = { { DGG_SKIPPED, "left out", "see the warnings: it is in no count" },
                  { DGG_DOUBTFUL, "doubtful", "see the warnings: it is kept as it is" } };
    dgg_status status = DGG_OK;
    dgg_buffer finding = { 0 };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t count = 0;
        for (size_t j = 0; j < corpus->warning_count; j++) {
            count += corpus->warnings[j].kind == kinds[i].kind ? 1 : 0;
        }
        if (count > 0) {
            finding.length = 0;
            DGG_TRY(
                dgg_buffer_print(&finding, error, "%zu warning%s", count, count == 1 ? "" : "s"));
            DGG_TRY(add(table, kinds[i].about, &finding, kinds[i].so, error));
        }
    }
done:
    dgg_buffer_destroy(&finding);
    return status;
}

dgg_status dgg_check_findings(const dgg_corpus *corpus, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "findings", "Worth a look",
        "An analysis is unsafe if more records lack what it needs than it can bear: 5 in 100 for "
        "years, venues, titles, authors, initials and abstracts; 20 for themes and references; 50 "
        "for locations, keywords and DOIs; 80 for single keywords."
    };
    static const char *const columns[][2] = { { "about", "About" },
                                              { "finding", "Finding" },
                                              { "so", "So" } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_check_start(table, names, columns, 3, error));
    DGG_TRY(add_troubles(table, corpus, error));
    DGG_TRY(add_only_theme(table, corpus, error));
    DGG_TRY(add_references(table, corpus, error));
    DGG_TRY(add_unsafe(table, corpus, error));
    DGG_TRY(add_people(table, corpus, error));
done:
    return status;
}
