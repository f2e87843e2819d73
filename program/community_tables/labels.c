/* The table of labels: what the papers of a community are about, more than those of others. */
#include "graph/community_labels.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "program/community_tables.h"
#include "program/report.h"

static const char *const columns[][2] = {
    { "community", "Community" }, { "name", "Name" },
    { "papers", "Papers" },       { "frequency", "Most frequent (papers)" },
    { "tf_idf", "By tf-idf" },    { "likelihood", "By log-likelihood" },
};

static const char *const no_labels =
    ("No community here has papers with themes, or with keywords few enough to be counted, so none "
     "can be named by them. ");

static const char *const keywords =
    "No paper in a community has a theme: keywords of the papers stand for themes. ";

static const char *const note =
    "Themes of the papers, documents and events of a community. Most frequent: in how many of "
    "them. tf-idf: that times ln(communities / communities whose papers have the theme) (Spaerck "
    "Jones 1972, J. Doc. 28:11-21). Log-likelihood: G2 of the theme in these papers against those "
    "of the other communities, only of themes more frequent here (Dunning 1993, Comput. Linguist. "
    "19(1):61-74). A name of your own goes into decisions/communities.csv.";

static dgg_status add_labels(dgg_table *table, const dgg_corpus *corpus,
                             const dgg_community_labels *labels, dgg_label_by by, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer text = { 0 };
    for (size_t i = 0; i < labels->count[by]; i++) {
        const dgg_community_label *label = &labels->best[by][i];
        char score[DGG_NUMBER_ROOM];
        dgg_number_fixed(label->score, by == DGG_BY_FREQUENCY ? 0 : 2, score);
        DGG_TRY(dgg_buffer_add(&text, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(&text,
                               labels->are_keywords ? corpus->keywords.items[label->theme].label
                                                    : corpus->themes[label->theme].label,
                               error));
        DGG_TRY(dgg_buffer_print(&text, error, " (%s)", score));
    }
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&text), error));
done:
    dgg_buffer_destroy(&text);
    return status;
}

/* What has no themes to be called by has an empty row each, and the other tables asked for stay. */
static dgg_status rank(const dgg_analysis *analysis, dgg_community_labels *labels, dgg_error *error)
{
    dgg_error reason = { 0 };
    dgg_status status = dgg_community_labels_rank(analysis, labels, &reason);
    if (status == DGG_BAD_REQUEST) {
        memset(labels, 0, analysis->community_count * sizeof *labels);
        return DGG_OK;
    }
    if (status != DGG_OK && error != NULL) {
        *error = reason;
    }
    return status;
}

static dgg_status write_note(dgg_buffer *text, const dgg_community_labels *labels, size_t count,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t labelled = 0;
    for (size_t i = 0; i < count; i++) {
        labelled += labels[i].count[DGG_BY_FREQUENCY];
    }
    const char *first = count > 0 && labels[0].are_keywords ? keywords : "";
    DGG_TRY(dgg_buffer_print(text, error, "%s%s", labelled > 0 ? first : no_labels, note));
    DGG_TRY(dgg_buffer_add(text, (dgg_text){ "", 1 }, error));
done:
    return status;
}

static dgg_status fill(const dgg_grouped *grouped, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = grouped->analysis;
    dgg_buffer text = { 0 };
    dgg_community_labels *labels = NULL;
    DGG_TRY(dgg_grow(&labels, analysis->community_count + 1, sizeof *labels, error));
    DGG_TRY(rank(analysis, labels, error));
    DGG_TRY(write_note(&text, labels, analysis->community_count, error));
    const char *const names[] = { "labels", "Labels of communities", text.bytes };
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < analysis->community_count; i++) {
        DGG_TRY(dgg_table_add_count(table, i + 1, error));
        DGG_TRY(dgg_table_add_text(table, analysis->communities[i].name, error));
        DGG_TRY(dgg_table_add_count(table, labels[i].papers, error));
        for (int by = 0; by < DGG_LABEL_BY_COUNT; by++) {
            DGG_TRY(
                add_labels(table, analysis->graph->corpus, &labels[i], (dgg_label_by)by, error));
        }
    }
done:
    dgg_buffer_destroy(&text);
    dgg_release(labels);
    return status;
}

const dgg_community_table dgg_community_table_labels = {
    { "labels", "what sets the papers of each community apart, ranked in three ways",
      "papers; papers * ln(C / c); 2 sum O ln(O / E)",
      "Spaerck Jones 1972, J. Doc. 28:11-21; Dunning 1993, Comput. Linguist. 19(1):61-74" },
    fill
};
