/* dggraph codebook suggest: phrases that no theme holds, and candidate themes made of the keywords
 * of the papers. */
#include <string.h>

#include "base/buffer.h"
#include "base/output.h"
#include "base/unicode.h"
#include "program/codebook/suggest/sketch.h"
#include "program/commands.h"
#include "program/pipeline.h"
#include "program/report.h"

enum { TABLES = 2, PHRASES = 30, FEWEST_PAPERS = 2, SHOWN_TERMS = 12 };

static const char draft[] = "codebook"; /* --to */

typedef struct suggesting {
    dgg_pipeline pipeline;
    dgg_candidates phrases;
    size_t shown; /* of them */
    dgg_clusters clusters;
    dgg_table tables[TABLES];
} suggesting;

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_check(options, draft, error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

/* "… that »smart grids« make possible." */
static dgg_status add_sentence(const dgg_corpus *corpus, const dgg_candidate *one, dgg_table *table,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer sentence = { 0 };
    dgg_arena *arena = NULL;
    const dgg_candidate_place *place = &one->places[0];
    dgg_text text = { 0 };
    DGG_TRY(dgg_paper_field(&corpus->papers[place->paper], place->field, &arena, &text, error));
    DGG_TRY(dgg_buffer_add(&sentence, dgg_unicode_slice(text, place->sentence_start, place->start),
                           error));
    DGG_TRY(dgg_buffer_add(&sentence, dgg_text_of("»"), error));
    DGG_TRY(dgg_buffer_add(&sentence, dgg_unicode_slice(text, place->start, place->end), error));
    DGG_TRY(dgg_buffer_add(&sentence, dgg_text_of("«"), error));
    DGG_TRY(
        dgg_buffer_add(&sentence, dgg_unicode_slice(text, place->end, place->sentence_end), error));
    DGG_TRY(dgg_table_add_text(table, corpus->papers[place->paper].id, error));
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&sentence), error));
done:
    dgg_arena_release(&arena);
    dgg_buffer_destroy(&sentence);
    return status;
}

static dgg_status fill_phrases(const suggesting *ours, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "phrases", "Phrases that no theme has",
        "Phrases of two to five words, in Chinese of three to eight characters, none of them in "
        "words that a theme or location holds; never across a sentence or a comma. By papers × "
        "C-value (Frantzi, Ananiadou and Mima 2000, doi 10.1007/s007999900023): log2 of its words "
        "(but for of, and, to, the) × (its times - the mean of the times of longer phrases that "
        "hold it)."
    };
    static const char *const columns[][2] = { { "rank", "Rank" },        { "phrase", "Phrase" },
                                              { "papers", "Papers" },    { "times", "Times" },
                                              { "c_value", "C-value" },  { "paper", "Stands in" },
                                              { "sentence", "Sentence" } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < ours->shown; i++) {
        const dgg_candidate *one = &ours->phrases.items[i];
        DGG_TRY(dgg_table_add_count(table, i + 1, error));
        DGG_TRY(dgg_table_add_text(table, one->phrase, error));
        DGG_TRY(dgg_table_add_count(table, one->papers, error));
        DGG_TRY(dgg_table_add_count(table, one->count, error));
        DGG_TRY(dgg_table_add_number(table, one->c_value, error));
        DGG_TRY(add_sentence(&ours->pipeline.corpus, one, table, error));
    }
done:
    return status;
}

/* "smart grids; microgrids; storage …" */
static dgg_status add_terms(const dgg_cluster *cluster, bool are_all, dgg_table *table,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer terms = { 0 };
    for (size_t i = 0; i < cluster->term_count && (are_all || i < SHOWN_TERMS); i++) {
        DGG_TRY(dgg_buffer_add(&terms, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(&terms, cluster->terms[i], error));
    }
    if (!are_all && cluster->term_count > SHOWN_TERMS) {
        DGG_TRY(dgg_buffer_add(&terms, dgg_text_of(" …"), error));
    }
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&terms), error));
done:
    dgg_buffer_destroy(&terms);
    return status;
}

static dgg_status fill_themes(const dgg_clusters *clusters, const dgg_options *options,
                              dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = { { "theme", "Theme" },
                                              { "papers", "Papers" },
                                              { "terms", "Terms" },
                                              { "holds", "Most central first" } };
    dgg_status status = DGG_OK;
    char note[400];
    char fewest[80] = "phrases as above: half of the papers or more have no keyword";
    if (clusters->min_papers > 0) {
        snprintf(fewest, sizeof fewest, "keywords that %u papers or more have (--min-papers)",
                 clusters->min_papers);
    }
    snprintf(note, sizeof note,
             "Terms: %zu %s. Two are joined by each paper that has both; communities by Leiden "
             "(modularity, --resolution %g), named by the term of highest strength. --to codebook "
             "writes them as a "
             "codebook to edit.",
             clusters->term_count, fewest, clusters->resolution);
    const char *const names[] = { "themes", "Candidate themes", note };
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < clusters->count; i++) {
        const dgg_cluster *cluster = &clusters->items[i];
        DGG_TRY(dgg_table_add_text(table, cluster->terms[0], error));
        DGG_TRY(dgg_table_add_count(table, cluster->papers, error));
        DGG_TRY(dgg_table_add_count(table, cluster->term_count, error));
        DGG_TRY(add_terms(cluster, !dgg_report_is_prose(options), table, error));
    }
done:
    return status;
}

static dgg_status write_draft(const suggesting *ours, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    if (ours->clusters.count == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "no two keywords or phrases stand together in papers often enough to make "
                        "a theme");
    }
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    DGG_TRY(dgg_codebook_sketch(&ours->clusters, &ours->phrases, ours->shown, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static dgg_status read(suggesting *ours, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_options inputs = *options;
    uint32_t fewest = options->min_papers > 0 ? options->min_papers : FEWEST_PAPERS;
    size_t most = dgg_options_has(options, "top") ? options->top : PHRASES;
    inputs.min_papers = 0; /* here it is for phrases and keywords, not for themes */
    DGG_TRY(dgg_pipeline_read(&ours->pipeline, &inputs, error));
    if (ours->pipeline.corpus.is_saved) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a saved graph is coded already; give the list it was made from");
        goto done;
    }
    size_t wanted = most > 0 && most < DGG_MOST_TERMS ? DGG_MOST_TERMS : most;
    DGG_TRY(dgg_candidates_find(&ours->phrases, &ours->pipeline.corpus, fewest, wanted, error));
    ours->shown = most > 0 && most < ours->phrases.count ? most : ours->phrases.count;
    DGG_TRY(fill_phrases(ours, &ours->tables[0], error));
    DGG_TRY(
        dgg_clusters_find(&ours->clusters, &ours->pipeline.corpus, &ours->phrases, options, error));
    DGG_TRY(fill_themes(&ours->clusters, options, &ours->tables[1], error));
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    suggesting ours = { 0 };
    DGG_TRY(read(&ours, options, error));
    bool is_draft = options->to != NULL && strcmp(options->to, draft) == 0;
    DGG_TRY(is_draft ? write_draft(&ours, options, error)
                     : dgg_report_write(options, ours.tables, TABLES, error));
done:
    for (size_t i = 0; i < TABLES; i++) {
        dgg_table_destroy(&ours.tables[i]);
    }
    dgg_clusters_destroy(&ours.clusters);
    dgg_candidates_destroy(&ours.phrases);
    dgg_pipeline_destroy(&ours.pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph codebook suggest library.bib",
    "dggraph codebook suggest library.bib --codebook my-codebook.json --top 50 -o more.md",
    "dggraph codebook suggest library.bib --to codebook -o draft.json",
    NULL,
};

const dgg_command dgg_codebook_suggest = {
    { "suggest", "phrases no theme has, and candidate themes from keywords", NULL, NULL },
    "INPUT...",
    examples,
    "Lists the phrases of titles, keywords and abstracts that no theme of the codebook has, in\n"
    "English and Chinese, each with a sentence; and groups the papers' keywords (or, where they\n"
    "have none, these phrases) into candidate themes. --to codebook writes the groups as a\n"
    "codebook to edit: for a literature that no codebook fits.",
    true,
    check,
    run,
};
