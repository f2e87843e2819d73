/* Labels as decided: any node may be called by another name, themes and locations in Chinese too.
 */
#include "corpus/decisions/labels.h"

#include "base/order.h"
#include "corpus/building.h"
#include "corpus/decisions/forms.h"
#include "corpus/decisions/names.h"
#include "corpus/decisions/telling.h"

/* What a row gives another name to. */
typedef struct labelled {
    dgg_kind kind; /* a paper for all records */
    uint32_t place;
    dgg_decision *row;
} labelled;

typedef struct labelling {
    dgg_decisions *decisions;
    dgg_corpus *corpus;
    labelled *rows;
    size_t count;
} labelling;

static size_t count_of(const dgg_corpus *corpus, dgg_kind kind)
{
    switch (kind) {
    case DGG_THEME:
        return corpus->theme_count;
    case DGG_LOCATION:
        return corpus->location_count;
    default:
        return dgg_corpus_entities_of(corpus, kind)->count;
    }
}

static dgg_text id_at(const dgg_corpus *corpus, dgg_kind kind, size_t place)
{
    switch (kind) {
    case DGG_THEME:
        return corpus->themes[place].id;
    case DGG_LOCATION:
        return corpus->locations[place].id;
    default:
        return dgg_corpus_entities_of(corpus, kind)->items[place].id;
    }
}

/* All tables are in the order of their ids. */
static bool find_id(const dgg_corpus *corpus, dgg_kind kind, dgg_text id, uint32_t *place)
{
    size_t low = 0, high = count_of(corpus, kind);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = dgg_text_compare(id_at(corpus, kind, middle), id);
        if (order == 0) {
            *place = (uint32_t)middle;
            return true;
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return false;
}

static dgg_status refuse_id(labelling *l, dgg_decision *row, dgg_kind kind, dgg_text id,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_wrong_name wrong = { .name = id };
    dgg_texts ids = { 0 };
    DGG_TRY(dgg_grow(&ids.items, count_of(l->corpus, kind) + 1, sizeof *ids.items, error));
    for (; ids.count < count_of(l->corpus, kind); ids.count++) {
        ids.items[ids.count] = id_at(l->corpus, kind, ids.count);
    }
    DGG_TRY(dgg_decisions_suggest(l->decisions, &wrong, &ids, 1, error));
    DGG_TRY(dgg_decisions_tell(l->decisions, row, DGG_LEFT_OUT, error,
                               "no %s of the papers has the id '%.*s'%s", dgg_kind_name(kind),
                               (int)dgg_shown(id).length, id.start, wrong.suggestion));
done:
    dgg_release(ids.items);
    return status;
}

static dgg_status find_paper(labelling *l, labelled *found, bool *is_found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = DGG_NO_PLACE;
    DGG_TRY(dgg_decisions_find(l->decisions, found->row, found->row->cells[DGG_LABEL_OF], &number,
                               error));
    if (number == DGG_NO_PLACE) {
        return DGG_OK;
    }
    found->kind = DGG_PAPER;
    found->place = l->decisions->names->places[number];
    *is_found = found->place != DGG_NO_PLACE;
    if (!*is_found) {
        DGG_TRY(dgg_decisions_tell(l->decisions, found->row, DGG_LEFT_OUT, error,
                                   "the record is out, as records.csv says"));
    }
done:
    return status;
}

static dgg_status find_node(labelling *l, labelled *found, bool *is_found, dgg_error *error)
{
    dgg_text id = found->row->cells[DGG_LABEL_OF], shown = dgg_shown(id);
    if (!dgg_kind_find(dgg_text_cut(&id, ':'), &found->kind) || id.length == 0) {
        return dgg_decisions_tell(l->decisions, found->row, DGG_LEFT_OUT, error,
                                  "'%.*s' is no id: it begins with a kind, as theme:ID or venue:ID",
                                  (int)shown.length, shown.start);
    }
    if (found->kind <= DGG_EVENT) {
        return find_paper(l, found, is_found, error);
    }
    *is_found = find_id(l->corpus, found->kind, id, &found->place);
    return *is_found ? DGG_OK : refuse_id(l, found->row, found->kind, id, error);
}

static int by_node(const labelled *one, const labelled *other)
{
    int order = (int)one->kind - (int)other->kind;
    return order != 0 ? order : (one->place > other->place) - (one->place < other->place);
}

static int by_line(const void *left, const void *right)
{
    const labelled *one = left, *other = right;
    int order = by_node(one, other);
    return order != 0 ? order
                      : (one->row->line > other->row->line) - (one->row->line < other->row->line);
}

static dgg_status gather(labelling *l, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sheet *sheet = &l->decisions->sheets[DGG_LABELS];
    DGG_TRY(dgg_grow(&l->rows, sheet->count + 1, sizeof *l->rows, error));
    for (size_t i = 0; i < sheet->count; i++) {
        labelled found = { .row = &sheet->rows[i] };
        bool is_found = false;
        if (found.row->fate == DGG_OPEN) {
            DGG_TRY(find_node(l, &found, &is_found, error));
        }
        if (is_found) {
            l->rows[l->count++] = found;
        }
    }
    dgg_sort(l->rows, l->count, sizeof *l->rows, by_line);
done:
    return status;
}

/* The places of the labels; only themes and locations have one in Chinese. */
static void find_labels(dgg_corpus *corpus, const labelled *node, dgg_text **label, dgg_text **zh)
{
    *zh = NULL;
    if (node->kind == DGG_PAPER) {
        *label = &corpus->papers[node->place].label;
    } else if (node->kind == DGG_THEME) {
        *label = &corpus->themes[node->place].label;
        *zh = &corpus->themes[node->place].label_zh;
    } else if (node->kind == DGG_LOCATION) {
        *label = &corpus->locations[node->place].label;
        *zh = &corpus->locations[node->place].label_zh;
    } else {
        *label = &dgg_corpus_entities(corpus, node->kind)->items[node->place].label;
    }
}

static dgg_status give(labelling *l, dgg_text *label, dgg_text wanted, bool *is_other,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (label != NULL && wanted.length > 0 && !dgg_text_equal(*label, wanted)) {
        DGG_TRY(dgg_arena_copy(&l->corpus->texts, &wanted, error));
        *label = wanted;
        *is_other = true;
    }
done:
    return status;
}

static dgg_status obey(labelling *l, const labelled *node, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_decision *row = node->row;
    dgg_text *label = NULL, *zh = NULL;
    bool is_other = false;
    find_labels(l->corpus, node, &label, &zh);
    DGG_TRY(give(l, label, row->cells[DGG_LABEL_NEW], &is_other, error));
    DGG_TRY(give(l, zh, row->cells[DGG_LABEL_ZH], &is_other, error));
    row->fate = DGG_OBEYED;
    if (zh == NULL && row->cells[DGG_LABEL_ZH].length > 0) {
        DGG_TRY(dgg_decisions_tell(l->decisions, row, is_other ? DGG_OBEYED : DGG_LEFT_OUT, error,
                                   "only themes and locations have a label in Chinese"));
    } else if (!is_other) {
        DGG_TRY(
            dgg_decisions_tell(l->decisions, row, DGG_ALREADY_SO, error, "is called so already"));
    }
done:
    return status;
}

static bool says_the_same(const dgg_decision *row, const dgg_decision *other)
{
    return dgg_text_equal(row->cells[DGG_LABEL_NEW], other->cells[DGG_LABEL_NEW]) &&
           dgg_text_equal(row->cells[DGG_LABEL_ZH], other->cells[DGG_LABEL_ZH]);
}

/* All rows of one node. */
static dgg_status obey_group(labelling *l, const labelled *rows, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_decision *first = rows[0].row, *contrary = NULL;
    for (size_t i = 1; i < count && contrary == NULL; i++) {
        contrary = says_the_same(rows[i].row, first) ? NULL : rows[i].row;
    }
    for (size_t i = 0; i < count; i++) {
        dgg_decision *row = rows[i].row;
        if (contrary != NULL) {
            DGG_TRY(dgg_decisions_tell(l->decisions, row, DGG_LEFT_OUT, error,
                                       "contradicts line %ld: neither is obeyed",
                                       says_the_same(row, first) ? contrary->line : first->line));
        } else if (i > 0) {
            DGG_TRY(dgg_decisions_tell(l->decisions, row, DGG_ALREADY_SO, error,
                                       "says the same as line %ld", first->line));
        } else {
            DGG_TRY(obey(l, &rows[i], error));
        }
    }
done:
    return status;
}

dgg_status dgg_decisions_label(dgg_decisions *decisions, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    labelling l = { .decisions = decisions, .corpus = corpus };
    DGG_TRY(gather(&l, error));
    for (size_t at = 0, end = 0; at < l.count; at = end) {
        while (end < l.count && by_node(&l.rows[end], &l.rows[at]) == 0) {
            end++;
        }
        DGG_TRY(obey_group(&l, l.rows + at, end - at, error));
    }
done:
    dgg_release(l.rows);
    return status;
}
