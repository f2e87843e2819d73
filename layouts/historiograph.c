/* A historiograph, written as text: dot of Graphviz lays it out. */
#include "layouts/historiograph.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "base/order.h"
#include "corpus/people.h"
#include "graph/local_scores.h"

typedef struct shown {
    uint32_t paper;
    int year;
    size_t lcs;
} shown;

typedef struct drawing {
    const dgg_corpus *corpus;
    dgg_citing citing;
    dgg_local_scores scores;
    shown *papers; /* by year, then in the order of the corpus */
    bool *is_shown;
    size_t count, undated, most; /* most: the highest score */
    FILE *out;
} drawing;

static int by_lcs(const void *left, const void *right)
{
    const shown *one = left, *other = right;
    int order = (one->lcs < other->lcs) - (one->lcs > other->lcs);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

static int by_year(const void *left, const void *right)
{
    const shown *one = left, *other = right;
    int order = (one->year > other->year) - (one->year < other->year);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

static dgg_status choose(drawing *d, size_t top, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t papers = d->corpus->paper_count;
    DGG_TRY(dgg_grow(&d->papers, papers + 1, sizeof *d->papers, error));
    DGG_TRY(dgg_grow(&d->is_shown, papers + 1, sizeof *d->is_shown, error));
    memset(d->is_shown, 0, (papers + 1) * sizeof *d->is_shown);
    for (uint32_t i = 0; i < papers; i++) {
        int year = d->corpus->papers[i].year;
        size_t lcs = d->scores.items[i].lcs;
        d->undated += lcs > 0 && year == 0;
        if (lcs > 0 && year != 0) {
            d->papers[d->count++] = (shown){ i, year, lcs };
        }
    }
    dgg_sort(d->papers, d->count, sizeof *d->papers, by_lcs);
    d->most = d->count > 0 ? d->papers->lcs : 1;
    if (top > 0 && top < d->count) {
        size_t least = d->papers[top - 1].lcs;
        while (d->papers[d->count - 1].lcs < least) {
            d->count--;
        }
    }
    dgg_sort(d->papers, d->count, sizeof *d->papers, by_year);
    for (size_t i = 0; i < d->count; i++) {
        d->is_shown[d->papers[i].paper] = true;
    }
done:
    return status;
}

/* Within quotes. */
static void write_text(FILE *out, dgg_text text)
{
    for (size_t i = 0; i < text.length; i++) {
        char here = text.start[i];
        if (here == '"' || here == '\\') {
            fputc('\\', out);
        }
        fputc(here == '\n' || here == '\r' ? ' ' : here, out);
    }
}

static void write_id(FILE *out, dgg_text id)
{
    fputs("\"paper:", out);
    write_text(out, id);
    fputc('"', out);
}

static dgg_status write_paper(drawing *d, const shown *at, dgg_error *error)
{
    static const double least = 0.45, most = 1.1; /* inches across */
    enum { PLACES = 2 };
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_label label = { 0 };
    char width[DGG_NUMBER_ROOM];
    const dgg_paper *paper = &d->corpus->papers[at->paper];
    bool has_author = paper->authors.count > 0;
    DGG_TRY(dgg_paper_label(paper, DGG_LONGEST_LABEL, &arena, &label, error));
    double share = (double)at->lcs / (double)d->most; /* of the area */
    dgg_number_fixed(least + (most - least) * sqrt(share), PLACES, width);
    fputs("    ", d->out);
    write_id(d->out, paper->id);
    fputs(" [label=\"", d->out);
    write_text(d->out, has_author ? dgg_person_family(paper->authors.items[0]) : paper->id);
    fprintf(d->out, "\\n%d\", tooltip=\"", at->year);
    write_text(d->out, label.text);
    fprintf(d->out, " (LCS %zu)\", lcs=%zu, width=%s];\n", at->lcs, at->lcs, width);
done:
    dgg_arena_release(&arena);
    return status;
}

/* A row a year; a column of years beside them, tied so that they stand in order. */
static dgg_status write_rows(drawing *d, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < d->count; i++) {
        int year = d->papers[i].year, before = i > 0 ? d->papers[i - 1].year : 0;
        if (year != before) {
            fprintf(d->out,
                    "  { rank=same;\n    \"%d\" [shape=plaintext, style=\"\", width=0.4];\n", year);
        }
        DGG_TRY(write_paper(d, &d->papers[i], error));
        if (i + 1 == d->count || d->papers[i + 1].year != year) {
            fputs("  }\n", d->out);
        }
    }
    for (size_t i = 1; i < d->count; i++) {
        if (d->papers[i].year != d->papers[i - 1].year) {
            fprintf(d->out, "  \"%d\" -> \"%d\" [style=invis, weight=10];\n", d->papers[i - 1].year,
                    d->papers[i].year);
        }
    }
done:
    return status;
}

static void write_arrows(const drawing *d)
{
    for (size_t i = 0; i < d->citing.arc_count; i++) {
        const dgg_citation *arc = &d->citing.arcs[i];
        if (d->is_shown[arc->cited] && d->is_shown[arc->citing]) {
            fputs("  ", d->out);
            write_id(d->out, d->corpus->papers[arc->cited].id);
            fputs(" -> ", d->out);
            write_id(d->out, d->corpus->papers[arc->citing].id);
            fputs(";\n", d->out);
        }
    }
}

static dgg_status write_all(drawing *d, dgg_error *error)
{
    dgg_status status = DGG_OK;
    fputs("digraph historiograph {\n"
          "  rankdir=TB; bgcolor=\"#FFFFFF\"; fontname=\"Helvetica\"; fontsize=10; labelloc=b;\n"
          "  node [shape=circle, fixedsize=true, fontname=\"Helvetica\", fontsize=9,\n"
          "        style=filled, fillcolor=\"#DCEAF7\", color=\"#52606D\"];\n"
          "  edge [color=\"#7B8794\", arrowsize=0.5];\n",
          d->out);
    fprintf(d->out,
            "  label=\"%zu papers by citations inside the list (LCS: area); arrows lead from the "
            "cited to the citing; %zu cited papers have no year\";\n",
            d->count, d->undated);
    DGG_TRY(write_rows(d, error));
    write_arrows(d);
    fputs("}\n", d->out);
done:
    return status;
}

dgg_status dgg_historiograph_write(const dgg_corpus *corpus, size_t top, FILE *out,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    drawing d = { .corpus = corpus, .out = out };
    DGG_TRY(dgg_citing_read(&d.citing, corpus, false, error));
    if (!d.citing.is_ready) {
        DGG_TRY(dgg_local_scores_init(&d.scores, corpus, &d.citing, error));
        DGG_TRY(choose(&d, top, error));
    }
    if (d.count == 0) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a historiograph needs papers with a year that others of the list cite, "
                          "and here are none");
        goto done;
    }
    DGG_TRY(write_all(&d, error));
done:
    dgg_release(d.papers);
    dgg_release(d.is_shown);
    dgg_local_scores_destroy(&d.scores);
    dgg_citing_destroy(&d.citing);
    return status;
}
