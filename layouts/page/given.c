/* There is room for a few hundred lines, however large the library: those that say most. */
#include "layouts/page/given.h"

#include "base/order.h"

enum { MOST_LINES = 600, MOST_PAPERS = 60 };

/* A cell or a node to sort: the first and the second thing that decide. */
typedef struct ranked {
    size_t place, first, second;
} ranked;

static int compare(const void *left, const void *right)
{
    const ranked *one = left, *two = right;
    int order = (one->first < two->first) - (one->first > two->first);
    order = order ? order : (one->second < two->second) - (one->second > two->second);
    return order ? order : (one->place > two->place) - (one->place < two->place);
}

static dgg_status choose_cells(dgg_given *given, const dgg_crossing *crossing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    ranked *cells = NULL;
    size_t lines = 0;
    DGG_TRY(dgg_grow(&given->cells, crossing->cell_count + 1, sizeof *given->cells, error));
    DGG_TRY(dgg_grow(&cells, crossing->cell_count + 1, sizeof *cells, error));
    for (size_t i = 0; i < crossing->cell_count; i++) {
        cells[i] = (ranked){ i, crossing->cells[i].primary, crossing->cells[i].count };
        given->cells[i] = false;
    }
    dgg_sort(cells, crossing->cell_count, sizeof *cells, compare);
    for (size_t i = 0; i < crossing->cell_count; i++) {
        lines += 1 + cells[i].second;
        if (lines > MOST_LINES) {
            break;
        }
        given->cells[cells[i].place] = true;
        given->cell_count++;
    }
done:
    dgg_release(cells);
    return status;
}

static dgg_status choose_papers(dgg_given *given, const dgg_crossing *crossing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    ranked *papers = NULL;
    size_t count = crossing->graph->node_count;
    DGG_TRY(dgg_grow(&given->papers, count + 1, sizeof *given->papers, error));
    DGG_TRY(dgg_grow(&papers, count + 1, sizeof *papers, error));
    for (size_t i = 0; i < count; i++) {
        papers[i] = (ranked){ .place = i };
        given->papers[i] = false;
    }
    for (size_t i = 0; i < crossing->entry_count; i++) {
        papers[crossing->entries[i].paper].second += crossing->entries[i].is_primary;
        papers[crossing->entries[i].paper].first++;
    }
    dgg_sort(papers, count, sizeof *papers, compare);
    for (size_t i = 0; i < count && i < MOST_PAPERS && papers[i].first > 0; i++) {
        given->papers[papers[i].place] = true;
        given->paper_count++;
    }
done:
    dgg_release(papers);
    return status;
}

dgg_status dgg_given_choose(dgg_given *given, const dgg_crossing *crossing, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(choose_cells(given, crossing, error));
    DGG_TRY(choose_papers(given, crossing, error));
done:
    return status;
}

void dgg_given_destroy(dgg_given *given)
{
    dgg_release(given->cells);
    dgg_release(given->papers);
    *given = (dgg_given){ 0 };
}
