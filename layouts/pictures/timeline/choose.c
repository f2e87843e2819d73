/* Which papers a historiograph shows: those cited most inside the list (Garfield, Pudovkin and
 * Istomin 2003), joined by citations, the main path told apart (Hummon and Doreian 1989); where
 * nothing is cited inside, papers joined with the earlier one they share most themes with. */
#include <string.h>

#include "base/order.h"
#include "graph/local_scores.h"
#include "graph/main_path.h"
#include "layouts/pictures/timeline/thread.h"

enum { USUAL_TOP = 30, MOST = 200, ROUTES = 1 };

static int by_score(const void *left, const void *right)
{
    const dgg_thread_item *one = left, *other = right;
    int order = (one->score < other->score) - (one->score > other->score);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

static dgg_status add_item(dgg_thread *thread, uint32_t paper, size_t score)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&thread->items, &thread->item_room, thread->item_count + 1,
                        sizeof *thread->items, thread->error));
    thread->items[thread->item_count++] = (dgg_thread_item){ .paper = paper, .score = score };
done:
    return status;
}

static void keep_best(dgg_thread *thread)
{
    size_t top = thread->options->top;
    top = top == 0 ? USUAL_TOP : top < MOST ? top : MOST;
    thread->candidates = thread->item_count;
    dgg_sort(thread->items, thread->item_count, sizeof *thread->items, by_score);
    thread->item_count = thread->item_count < top ? thread->item_count : top;
    thread->card_count = thread->item_count;
}

static dgg_status add_link(dgg_thread *thread, const dgg_thread_link *link)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&thread->links, &thread->link_room, thread->link_count + 1, sizeof *link,
                        thread->error));
    thread->links[thread->link_count++] = *link;
done:
    return status;
}

static dgg_status number_papers(const dgg_thread *thread, uint32_t **number)
{
    dgg_status status = DGG_OK;
    size_t papers = thread->corpus->paper_count + 1;
    DGG_TRY(dgg_grow(number, papers, sizeof **number, thread->error));
    memset(*number, 0xFF, papers * sizeof **number);
    for (uint32_t i = 0; i < thread->item_count; i++) {
        (*number)[thread->items[i].paper] = i;
    }
done:
    return status;
}

static int year_of(const dgg_thread *thread, uint32_t item)
{
    return thread->corpus->papers[thread->items[item].paper].year;
}

static dgg_status add_citations(dgg_thread *thread, const dgg_citing *citing, const uint8_t *bits)
{
    dgg_status status = DGG_OK;
    uint32_t *number = NULL;
    DGG_TRY(number_papers(thread, &number));
    for (size_t i = 0; i < citing->arc_count; i++) {
        uint32_t from = number[citing->arcs[i].cited], to = number[citing->arcs[i].citing];
        if (from == UINT32_MAX || to == UINT32_MAX) {
            continue;
        }
        if (year_of(thread, from) > year_of(thread, to)) {
            thread->backwards++;
            continue;
        }
        const dgg_thread_link link = { .from = from, .to = to, .is_main = bits[i] != 0 };
        thread->items[from].is_main |= link.is_main;
        thread->items[to].is_main |= link.is_main;
        DGG_TRY(add_link(thread, &link));
    }
done:
    dgg_release(number);
    return status;
}

/* Sets bits[i] where the citation lies on the path of most search paths. */
static dgg_status find_main(const dgg_thread *thread, const dgg_citing *citing, uint8_t *bits)
{
    dgg_status status = DGG_OK;
    dgg_knots knots = { 0 };
    dgg_traversal traversal = { 0 };
    DGG_TRY(dgg_knots_init(&knots, citing, thread->error));
    DGG_TRY(dgg_traversal_init(&traversal, citing, &knots, DGG_SPC, thread->error));
    DGG_TRY(dgg_main_path_find(bits, &traversal, ROUTES, thread->error));
    for (size_t i = 0; i < citing->arc_count; i++) {
        bits[i] &= DGG_PATH_GLOBAL;
    }
done:
    dgg_traversal_destroy(&traversal);
    dgg_knots_destroy(&knots);
    return status;
}

/* What lies on the main path is shown, however seldom it is cited. */
static dgg_status gather_cited(dgg_thread *thread, const dgg_citing *citing, const uint8_t *bits)
{
    dgg_status status = DGG_OK;
    dgg_local_scores scores = { 0 };
    size_t papers = thread->corpus->paper_count, first = 0;
    bool *is_main = NULL;
    DGG_TRY(dgg_grow(&is_main, papers + 1, sizeof *is_main, thread->error));
    memset(is_main, 0, (papers + 1) * sizeof *is_main);
    for (size_t i = 0; i < citing->arc_count; i++) {
        is_main[citing->arcs[i].cited] |= bits[i] != 0;
        is_main[citing->arcs[i].citing] |= bits[i] != 0;
    }
    DGG_TRY(dgg_local_scores_init(&scores, thread->corpus, citing, thread->error));
    for (uint32_t i = 0; i < papers; i++) {
        bool has_year = thread->corpus->papers[i].year != 0;
        size_t lcs = scores.items[i].lcs;
        thread->undated += lcs > 0 && !has_year;
        first = is_main[i] ? papers : 0;
        DGG_TRY((lcs > 0 || is_main[i]) && has_year ? add_item(thread, i, lcs + first) : DGG_OK);
    }
    keep_best(thread);
    for (size_t i = 0; i < thread->item_count; i++) {
        thread->items[i].score = scores.items[thread->items[i].paper].lcs;
    }
done:
    dgg_local_scores_destroy(&scores);
    dgg_release(is_main);
    return status;
}

static dgg_status choose_cited(dgg_thread *thread)
{
    dgg_status status = DGG_OK;
    dgg_citing citing = { 0 };
    uint8_t *bits = NULL;
    DGG_TRY(dgg_citing_read(&citing, thread->corpus, false, thread->error));
    if (!citing.is_ready && citing.arc_count > 0) {
        DGG_TRY(dgg_grow(&bits, citing.arc_count + 1, sizeof *bits, thread->error));
        memset(bits, 0, citing.arc_count + 1);
        DGG_TRY(find_main(thread, &citing, bits));
        DGG_TRY(gather_cited(thread, &citing, bits));
        DGG_TRY(add_citations(thread, &citing, bits));
    }
done:
    dgg_release(bits);
    dgg_citing_destroy(&citing);
    return status;
}

/* Marks, by theme, what the paper discusses; counts them. */
static size_t mark_themes(const dgg_corpus *corpus, uint32_t paper, bool *has, bool value)
{
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    size_t low = 0, high = links->count, count = 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (links->items[middle].from < paper) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (size_t i = low; i < links->count && links->items[i].from == paper; i++) {
        count += value && has[links->items[i].to];
        has[links->items[i].to] = value;
    }
    return count;
}

static size_t count_shared(const dgg_corpus *corpus, uint32_t one, uint32_t other, bool *has)
{
    size_t shared = 0;
    mark_themes(corpus, one, has, true);
    shared = mark_themes(corpus, other, has, true);
    mark_themes(corpus, one, has, false);
    mark_themes(corpus, other, has, false);
    return shared;
}

/* The earlier papers that share most with it, the latest of them; ties are all drawn. */
static dgg_status join_earlier(dgg_thread *thread, uint32_t item, bool *has)
{
    enum { MOST_JOINED = 2 };
    dgg_status status = DGG_OK;
    dgg_thread_link best[MOST_JOINED] = { { .shared = 0 } };
    for (uint32_t i = 0; i < thread->item_count; i++) {
        if (year_of(thread, i) >= year_of(thread, item)) {
            continue;
        }
        size_t shared =
            count_shared(thread->corpus, thread->items[i].paper, thread->items[item].paper, has);
        dgg_thread_link link = { .from = i, .to = item, .shared = shared };
        for (size_t j = 0; j < MOST_JOINED; j++) {
            bool is_later = year_of(thread, link.from) > year_of(thread, best[j].from);
            if (link.shared > best[j].shared || (link.shared == best[j].shared && is_later)) {
                dgg_thread_link kept = best[j];
                best[j] = link;
                link = kept;
            }
        }
    }
    for (size_t i = 0; i < MOST_JOINED; i++) {
        DGG_TRY(best[i].shared > 0 ? add_link(thread, &best[i]) : DGG_OK);
    }
done:
    return status;
}

static dgg_status choose_themed(dgg_thread *thread)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = thread->corpus;
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    size_t *counts = NULL;
    bool *has = NULL;
    DGG_TRY(dgg_grow(&counts, corpus->paper_count + 1, sizeof *counts, thread->error));
    DGG_TRY(dgg_grow(&has, corpus->theme_count + 1, sizeof *has, thread->error));
    memset(counts, 0, (corpus->paper_count + 1) * sizeof *counts);
    memset(has, 0, (corpus->theme_count + 1) * sizeof *has);
    for (size_t i = 0; i < links->count; i++) {
        counts[links->items[i].from]++;
    }
    thread->item_count = thread->undated = 0;
    thread->is_by_themes = true;
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        thread->undated += counts[i] > 0 && corpus->papers[i].year == 0;
        DGG_TRY(counts[i] > 0 && corpus->papers[i].year != 0 ? add_item(thread, i, counts[i])
                                                             : DGG_OK);
    }
    keep_best(thread);
    for (uint32_t i = 0; i < thread->item_count; i++) {
        DGG_TRY(join_earlier(thread, i, has));
    }
done:
    dgg_release(counts);
    dgg_release(has);
    return status;
}

dgg_status dgg_thread_choose(dgg_thread *thread)
{
    dgg_status status = DGG_OK;
    DGG_TRY(choose_cited(thread));
    DGG_TRY(thread->link_count == 0 ? choose_themed(thread) : DGG_OK);
    if (thread->link_count == 0) {
        status = dgg_fail(thread->error, DGG_BAD_REQUEST, 0,
                          "a timeline needs papers with a year that cite each other or share "
                          "themes, and here are none");
    }
done:
    return status;
}

void dgg_thread_destroy(dgg_thread *thread)
{
    dgg_release(thread->items);
    dgg_release(thread->links);
    dgg_release(thread->steps);
    dgg_release(thread->rows);
    dgg_release(thread->first);
    dgg_release(thread->years);
    *thread = (dgg_thread){ 0 };
}
