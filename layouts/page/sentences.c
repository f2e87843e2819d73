/* Evidence gathered by sentence, so that no sentence is told twice. */
#include "layouts/page/sentences.h"

#include "base/order.h"
#include "layouts/attributes.h"
#include "layouts/page/html.h"
#include "layouts/page/marks.h"

enum { MOST_SENTENCES = 2 };

/* Hits that stand in one sentence. */
typedef struct sentence {
    size_t first, count;
    double points;
    bool has_theme, has_location, is_chosen;
} sentence;

typedef struct gathered {
    dgg_hit *hits; /* in the order of the text */
    size_t hit_count;
    sentence *sentences;
    size_t count;
} gathered;

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
    order = order ? order : two->is_theme - one->is_theme;
    return order ? order : dgg_text_compare(one->evidence->pattern, two->evidence->pattern);
}

/* Adds the evidence of a link. */
static dgg_status gather(const dgg_graph *graph, uint32_t link, gathered *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = 0;
    if (link == DGG_NONE) {
        return DGG_OK;
    }
    const dgg_evidence *evidence = dgg_evidence_of(graph, &graph->links[link], &count);
    DGG_TRY(dgg_grow(&found->hits, found->hit_count + count + 1, sizeof *found->hits, error));
    for (size_t i = 0; i < count; i++) {
        found->hits[found->hit_count++] =
            (dgg_hit){ &evidence[i], graph->links[link].type == DGG_DISCUSSES };
    }
done:
    return status;
}

static dgg_status group(gathered *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&found->sentences, found->hit_count + 1, sizeof *found->sentences, error));
    for (size_t i = 0; i < found->hit_count; i++) {
        const dgg_hit *hit = &found->hits[i];
        if (i == 0 || compare_sentences(found->hits[i - 1].evidence, hit->evidence) != 0) {
            found->sentences[found->count++] = (sentence){ .first = i };
        }
        sentence *last = &found->sentences[found->count - 1];
        last->count++;
        last->points += hit->evidence->weight;
        last->has_theme |= hit->is_theme;
        last->has_location |= !hit->is_theme;
    }
done:
    return status;
}

/* One that says something of a side which has none yet comes first, then the one with most points,
 * then the first in the text. */
static sentence *choose(const gathered *found)
{
    sentence *best = NULL;
    bool has_theme = false, has_location = false;
    int most = -1;
    for (size_t i = 0; i < found->count; i++) {
        has_theme |= found->sentences[i].is_chosen && found->sentences[i].has_theme;
        has_location |= found->sentences[i].is_chosen && found->sentences[i].has_location;
    }
    for (size_t i = 0; i < found->count; i++) {
        sentence *one = &found->sentences[i];
        int sides = (one->has_theme && !has_theme) + (one->has_location && !has_location);
        bool is_better = sides > most || (sides == most && one->points > best->points);
        if (!one->is_chosen && is_better) {
            most = sides;
            best = one;
        }
    }
    return best;
}

static dgg_status write_chosen(const gathered *found, const dgg_paper *paper, FILE *out,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    for (size_t i = 0; i < found->count; i++) {
        const sentence *one = &found->sentences[i];
        if (!one->is_chosen) {
            continue;
        }
        dgg_text field = { 0 };
        const dgg_hit *hits = &found->hits[one->first];
        DGG_TRY(dgg_paper_field(paper, hits->evidence->field, &arena, &field, error));
        dgg_html_write(out, "<li>");
        DGG_TRY(dgg_page_write_sentence(hits, one->count, field, out, error));
        dgg_html_write(out, "</li>\n");
    }
done:
    dgg_arena_release(&arena);
    return status;
}

dgg_status dgg_page_write_sentences(const dgg_graph *graph, const dgg_entry *entry, FILE *out,
                                    dgg_error *error)
{
    dgg_status status = DGG_OK;
    gathered found = { 0 };
    const dgg_paper *paper = &graph->corpus->papers[graph->nodes[entry->paper].entry];
    DGG_TRY(gather(graph, entry->theme_link, &found, error));
    DGG_TRY(gather(graph, entry->location_link, &found, error));
    if (found.hit_count == 0) {
        dgg_html_write(out, "<p class=\"quiet\">No sentence is known for this paper.</p>\n");
        goto done;
    }
    dgg_sort(found.hits, found.hit_count, sizeof *found.hits, compare_hits);
    DGG_TRY(group(&found, error));
    for (size_t i = 0; i < MOST_SENTENCES && i < found.count; i++) {
        choose(&found)->is_chosen = true;
    }
    dgg_html_write(out, "<ul class=\"sentences\">\n");
    DGG_TRY(write_chosen(&found, paper, out, error));
    if (found.count > MOST_SENTENCES) {
        dgg_html_write(out, "<li class=\"quiet\">and ");
        dgg_html_write_counted(out, found.count - MOST_SENTENCES, "sentence", "sentences");
        dgg_html_write(out, " more</li>\n");
    }
    dgg_html_write(out, "</ul>\n");
done:
    dgg_release(found.sentences);
    dgg_release(found.hits);
    return status;
}
