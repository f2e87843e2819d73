/* Evidence gathered by sentence, so that no sentence is told twice. */
#include "layouts/page/sentences.h"

#include "base/memory.h"
#include "base/order.h"
#include "layouts/attributes.h"
#include "layouts/page/html.h"
#include "layouts/page/marks.h"

static int compare_numbers(uint32_t one, uint32_t two)
{
    return (one > two) - (one < two);
}

static int compare_sentences(const dgg_evidence *one, const dgg_evidence *two)
{
    int order = (int)one->field - (int)two->field;
    order = order ? order : compare_numbers(one->sentence_start, two->sentence_start);
    return order ? order : compare_numbers(one->sentence_end, two->sentence_end);
}

static int compare_hits(const void *left, const void *right)
{
    const dgg_hit *one = left, *two = right;
    int order = compare_sentences(one->evidence, two->evidence);
    order = order ? order : compare_numbers(one->evidence->start, two->evidence->start);
    order = order ? order : compare_numbers(one->evidence->end, two->evidence->end);
    order = order ? order : dgg_text_compare(one->of->id, two->of->id);
    return order ? order : dgg_text_compare(one->evidence->pattern, two->evidence->pattern);
}

/* Makes the hits of all links, in the order of the text. */
static dgg_status gather(const dgg_graph *graph, const dgg_stretch *from, dgg_hit **hits,
                         size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t room = 0;
    for (size_t i = from->start; i < from->end; i++) {
        size_t more = 0;
        const dgg_graph_link *link = &graph->links[i];
        const dgg_evidence *evidence = dgg_evidence_of(graph, link, &more);
        DGG_TRY(dgg_reserve(hits, &room, *count + more, sizeof **hits, error));
        for (size_t j = 0; j < more; j++) {
            (*hits)[(*count)++] = (dgg_hit){ &evidence[j], &graph->nodes[link->target] };
        }
    }
    dgg_sort(*hits, *count, sizeof **hits, compare_hits);
done:
    return status;
}

static dgg_status write_list(const dgg_paper *paper, const dgg_hit *hits, size_t count, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    for (size_t first = 0, end = 0; first < count; first = end) {
        dgg_text field = { 0 };
        while (end < count && compare_sentences(hits[first].evidence, hits[end].evidence) == 0) {
            end++;
        }
        DGG_TRY(dgg_paper_field(paper, hits[first].evidence->field, &arena, &field, error));
        dgg_html_write(out, "<li>");
        DGG_TRY(dgg_page_write_sentence(&hits[first], end - first, field, out, error));
        dgg_html_write(out, "</li>\n");
    }
done:
    dgg_arena_release(&arena);
    return status;
}

static bool is_added(const dgg_graph_link *link)
{
    return link->link != NULL && link->link->decision == DGG_ADDED;
}

static size_t count_added(const dgg_graph *graph, const dgg_stretch *from)
{
    size_t count = 0;
    for (size_t i = from->start; i < from->end; i++) {
        count += is_added(&graph->links[i]);
    }
    return count;
}

static void write_added(const dgg_graph *graph, const dgg_stretch *from, FILE *out)
{
    for (size_t i = from->start; i < from->end; i++) {
        if (is_added(&graph->links[i])) {
            dgg_html_write(out, "<li>");
            dgg_html_write_label(out, graph->nodes[graph->links[i].target].label);
            dgg_html_write(out, " <small>added by hand</small></li>\n");
        }
    }
}

dgg_status dgg_page_write_sentences(const dgg_graph *graph, const dgg_stretch *from, FILE *out,
                                    dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_hit *hits = NULL;
    size_t count = 0;
    const dgg_paper *paper = &graph->corpus->papers[graph->nodes[from->paper].entry];
    DGG_TRY(gather(graph, from, &hits, &count, error));
    if (count == 0 && count_added(graph, from) == 0) {
        dgg_html_write(out, "<p class=\"quiet\">No sentence is known for this paper.</p>\n");
        goto done;
    }
    dgg_html_write(out, "<ul class=\"sentences\">\n");
    DGG_TRY(write_list(paper, hits, count, out, error));
    write_added(graph, from, out);
    dgg_html_write(out, "</ul>\n");
done:
    dgg_release(hits);
    return status;
}
