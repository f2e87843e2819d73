/* What a page shows and how it was made, said for people; the manifest says it for programs. */
#include "layouts/page/making.h"

#include <math.h>

#include "base/memory.h"
#include "base/order.h"
#include "layouts/page/html.h"

enum { PLACES = 3, DIGEST_SHOWN = 16 };

void dgg_page_write_counts(const dgg_analysis *analysis, FILE *out)
{
    static const struct {
        dgg_kind kind;
        const char *one, *many;
    } counted[] = { { DGG_PAPER, "paper", "papers" },
                    { DGG_DOCUMENT, "document", "documents" },
                    { DGG_EVENT, "event", "events" },
                    { DGG_THEME, "theme", "themes" },
                    { DGG_LOCATION, "location", "locations" } };
    size_t counts[DGG_KIND_COUNT] = { 0 };
    for (size_t i = 0; i < analysis->graph->node_count; i++) {
        counts[analysis->graph->nodes[i].kind]++;
    }
    for (size_t i = 0; i < sizeof counted / sizeof *counted; i++) {
        size_t count = counts[counted[i].kind];
        if (count > 0) {
            dgg_html_write_counted(out, count, counted[i].one, counted[i].many);
            dgg_html_write(out, " · ");
        }
    }
    dgg_html_write_counted(out, analysis->community_count, "community", "communities");
    if (isfinite(analysis->modularity)) {
        dgg_html_write(out, " (modularity ");
        dgg_html_write_number(out, analysis->modularity, 2);
        dgg_html_write(out, ")");
    }
}

static int compare_sources(const void *left, const void *right)
{
    const dgg_source *one = *(const dgg_source *const *)left;
    const dgg_source *two = *(const dgg_source *const *)right;
    int order = dgg_text_compare(one->digest, two->digest);
    order = order ? order : dgg_text_compare(one->format, two->format);
    return order
               ? order
               : (one->record_count > two->record_count) - (one->record_count < two->record_count);
}

static void open_item(const char *name, FILE *out)
{
    dgg_html_write(out, "<dt>");
    dgg_html_write(out, name);
    dgg_html_write(out, "</dt><dd>");
}

static void write_item(const char *name, dgg_text text, FILE *out)
{
    if (text.length > 0) {
        open_item(name, out);
        dgg_html_write_label(out, text);
        dgg_html_write(out, "</dd>\n");
    }
}

/* In the order of their digests: the order they were read in changes nothing. */
static dgg_status write_inputs(const dgg_corpus *corpus, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_source **sorted = NULL;
    DGG_TRY(dgg_grow(&sorted, corpus->source_count + 1, sizeof(const dgg_source *), error));
    for (size_t i = 0; i < corpus->source_count; i++) {
        sorted[i] = &corpus->sources[i];
    }
    dgg_sort(sorted, corpus->source_count, sizeof(const dgg_source *), compare_sources);
    for (size_t i = 0; i < corpus->source_count; i++) {
        open_item("Input", out);
        dgg_html_write_counted(out, sorted[i]->record_count, "record", "records");
        dgg_html_write(out, ", ");
        dgg_html_write_text(out, sorted[i]->format);
        dgg_html_write(out, ", SHA-256 <code>");
        dgg_html_write_text(out, dgg_text_slice(sorted[i]->digest, 0, DIGEST_SHOWN));
        dgg_html_write(out, "…</code></dd>\n");
    }
done:
    dgg_release(sorted);
    return status;
}

static void write_network(const dgg_analysis *analysis, FILE *out)
{
    open_item("Network", out);
    dgg_html_write_text(out, dgg_text_of(analysis->network->summary));
    dgg_html_write(out, "; ");
    dgg_html_write_counted(out, analysis->network_node_count, "node", "nodes");
    dgg_html_write(out, ", ");
    dgg_html_write_counted(out, analysis->network_link_count, "link", "links");
    dgg_html_write(out, "</dd>\n");
}

static void write_method(const dgg_analysis *analysis, FILE *out)
{
    open_item("Communities", out);
    dgg_html_write_text(out, dgg_text_of(analysis->method->name));
    if (analysis->maximised != NULL) {
        dgg_html_write(out, " maximising ");
        dgg_html_write_text(out, dgg_text_of(analysis->maximised->name));
        dgg_html_write(out, ", resolution ");
        dgg_html_write_number(out, analysis->resolution, PLACES);
    }
    dgg_html_write(out, ", seed ");
    dgg_html_write_count(out, analysis->seed);
    if (isfinite(analysis->modularity)) {
        dgg_html_write(out, "; modularity ");
        dgg_html_write_number(out, analysis->modularity, PLACES);
    }
    if (analysis->null_model != NULL) {
        dgg_html_write(out, ", compared with: ");
        dgg_html_write_text(out, dgg_text_of(analysis->null_model));
    }
    dgg_html_write(out, "</dd>\n");
}

dgg_status dgg_page_write_making(const dgg_analysis *analysis, const dgg_choices *choices,
                                 FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    dgg_html_write(out, "<details class=\"making\">\n<summary>How this page was made</summary>\n"
                        "<dl>\n");
    write_item("Program", dgg_text_of("dggraph " DGG_VERSION), out);
    DGG_TRY(write_inputs(corpus, out, error));
    write_item("Codebook", corpus->codebook, out);
    write_item("Gazetteer", corpus->gazetteer, out);
    write_item("Profile", dgg_text_of(choices != NULL ? choices->profile : NULL), out);
    write_network(analysis, out);
    write_method(analysis, out);
    open_item("Counting", out);
    dgg_html_write(out, "Full: a paper counts once in every cell of a theme it discusses and a "
                        "location it studies, so rows and columns add up to more than the papers. "
                        "A link is primary when the points of its evidence reach the mark that the "
                        "codebook or gazetteer sets, else a mention.</dd>\n</dl>\n</details>\n");
done:
    return status;
}
