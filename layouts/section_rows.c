/* Cells by name, and rows as lists in sentences. */
#include "layouts/section_rows.h"

#include "layouts/in_chinese.h"

const dgg_table *dgg_draft_table(const dgg_section_draft *draft, const char *key)
{
    for (size_t i = 0; i < draft->of->table_count; i++) {
        const dgg_table *table = draft->of->tables[i];
        if (table != NULL && dgg_text_is(table->key, key)) {
            return table;
        }
    }
    return NULL;
}

size_t dgg_row_named(const dgg_table *table, const char *name)
{
    return dgg_row_called(table, dgg_text_of(name));
}

size_t dgg_row_called(const dgg_table *table, dgg_text name)
{
    size_t rows = table != NULL ? dgg_table_row_count(table) : 0;
    for (size_t i = 0; i < rows; i++) {
        if (dgg_text_equal(dgg_table_cell(table, i, 0)->text, name)) {
            return i;
        }
    }
    return DGG_NO_ROW;
}

static const dgg_cell *cell_of(const dgg_table *table, size_t row, const char *column)
{
    for (size_t j = 0; table != NULL && j < table->column_count; j++) {
        if (dgg_text_is(table->columns[j].key, column)) {
            return dgg_table_cell(table, row, j);
        }
    }
    return NULL;
}

bool dgg_has_column(const dgg_table *table, const char *column)
{
    return cell_of(table, 0, column) != NULL;
}

double dgg_row_number(const dgg_table *table, size_t row, const char *column)
{
    const dgg_cell *cell = row == DGG_NO_ROW ? NULL : cell_of(table, row, column);
    return cell != NULL ? cell->number : 0;
}

dgg_text dgg_row_text(const dgg_table *table, size_t row, const char *column)
{
    const dgg_cell *cell = row == DGG_NO_ROW ? NULL : cell_of(table, row, column);
    return cell != NULL ? cell->text : (dgg_text){ 0 };
}

/* The column beside the name: "count", "value", "records". */
static const char *counting_column(const dgg_table *table)
{
    static const char *const columns[] = { "count", "value", "records" };
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        if (dgg_has_column(table, columns[i])) {
            return columns[i];
        }
    }
    return "";
}

dgg_insert dgg_draft_count(const dgg_section_draft *draft, const char *key, const char *name)
{
    const dgg_table *table = dgg_draft_table(draft, key);
    size_t row = dgg_row_named(table, name);
    return dgg_insert_number(row == DGG_NO_ROW ? NULL : table, row, counting_column(table),
                             DGG_AS_WORD);
}

double dgg_draft_value(const dgg_section_draft *draft, const char *key, const char *name)
{
    const dgg_table *table = dgg_draft_table(draft, key);
    return dgg_row_number(table, dgg_row_named(table, name), counting_column(table));
}

dgg_insert dgg_draft_noun(const dgg_section_draft *draft, double count)
{
    bool is_one = count == 1;
    if (draft->article->is_in_chinese) {
        return dgg_insert_words(draft->are_papers ? "篇论文" : "条记录");
    }
    if (draft->are_papers) {
        return dgg_insert_words(is_one ? "paper" : "papers");
    }
    return dgg_insert_words(is_one ? "record" : "records");
}

dgg_status dgg_draft_heading(dgg_section_draft *draft, const char *english, const char *chinese)
{
    dgg_status status = dgg_article_begin(draft->article, DGG_BLOCK_HEADING, draft->error);
    return status != DGG_OK ? status
                            : dgg_article_tell(draft->article, english, chinese, draft->error);
}

dgg_status dgg_draft_paragraph(dgg_section_draft *draft)
{
    return dgg_article_begin(draft->article, DGG_BLOCK_PARAGRAPH, draft->error);
}

static dgg_status tell_counts(dgg_section_draft *draft, const dgg_row_list *list, size_t row,
                              bool is_first)
{
    dgg_status status = DGG_OK;
    dgg_article *article = draft->article;
    double count = dgg_row_number(list->table, row, "records");
    bool has_share = dgg_has_column(list->table, "share") && draft->records >= DGG_FEW_RECORDS;
    const dgg_insert parts[] = {
        dgg_insert_number(list->table, row, "records", DGG_AS_DIGITS),
        dgg_draft_noun(draft, count),
        dgg_insert_number(list->table, row, "share", DGG_AS_PERCENT),
    };
    const dgg_wording wording =
        is_first ? (dgg_wording){ "{1} {2}", "{1} {2}" } : (dgg_wording){ "{1}", "{1}" };
    DGG_TRY(dgg_article_say(article, wording, parts, 3, draft->error));
    if (has_share) {
        DGG_TRY(
            dgg_article_say(article, (dgg_wording){ ", {3}", "，{3}" }, parts, 3, draft->error));
    }
done:
    return status;
}

static dgg_status tell_row(dgg_section_draft *draft, const dgg_row_list *list, size_t i)
{
    enum { MOST_EXAMPLES = 2 };
    dgg_status status = DGG_OK;
    dgg_article *article = draft->article;
    size_t row = list->rows[i];
    bool is_cited = list->type == DGG_DISCUSSES || list->type == DGG_STUDIES;
    DGG_TRY(DGG_SAY(article, "{1} (", "{1}（", draft->error,
                    dgg_insert_name(dgg_table_cell(list->table, row, 0)->text)));
    DGG_TRY(tell_counts(draft, list, row, i == 0));
    DGG_TRY(dgg_article_tell(article, ")", "）", draft->error));
    if (is_cited) {
        DGG_TRY(dgg_draft_examples(draft, list->type, dgg_row_text(list->table, row, "id"),
                                   MOST_EXAMPLES));
    }
done:
    return status;
}

dgg_status dgg_draft_list(dgg_section_draft *draft, const dgg_row_list *list)
{
    dgg_status status = DGG_OK;
    bool has_commas = false;
    for (size_t i = 0; i < list->count; i++) {
        dgg_text name = dgg_table_cell(list->table, list->rows[i], 0)->text;
        has_commas |= dgg_text_find_byte(name, ',') < name.length;
    }
    for (size_t i = 0; i < list->count; i++) {
        DGG_TRY(dgg_article_between(draft->article, i, list->count, has_commas, draft->error));
        DGG_TRY(tell_row(draft, list, i));
    }
done:
    return status;
}

/* A part of a table lives as long as the article; the texts are those of the whole. */
static dgg_status take_part(dgg_section_draft *draft, const dgg_table *whole, size_t rows,
                            size_t columns, dgg_table **part)
{
    dgg_status status = DGG_OK;
    dgg_table *made = NULL;
    DGG_TRY(dgg_arena_alloc(&draft->article->arena, &made, sizeof *made, draft->error));
    *made = *whole;
    made->column_count = columns;
    made->cell_count = rows * columns;
    DGG_TRY(dgg_arena_alloc(&draft->article->arena, &made->cells,
                            (made->cell_count + 1) * sizeof *made->cells, draft->error));
    for (size_t i = 0; i < made->cell_count; i++) {
        made->cells[i] = *dgg_table_cell(whole, i / columns, i % columns);
    }
    DGG_TRY(dgg_arena_alloc(&draft->article->arena, &made->columns,
                            (columns + 1) * sizeof *made->columns, draft->error));
    for (size_t i = 0; i < columns; i++) {
        made->columns[i] = whole->columns[i];
    }
    *part = made;
done:
    return status;
}

/* That there is more. */
static dgg_status note_rest(dgg_section_draft *draft, const dgg_table *whole, size_t rows,
                            dgg_table *part)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    size_t all = dgg_table_row_count(whole);
    if (rows == all) {
        return DGG_OK;
    }
    DGG_TRY(dgg_buffer_add(&note, part->note, draft->error));
    DGG_TRY(dgg_buffer_print(&note, draft->error, "%sThe first %zu of %zu rows.",
                             part->note.length > 0 ? " " : "", rows, all));
    part->note = dgg_buffer_text(&note);
    DGG_TRY(dgg_arena_copy(&draft->article->arena, &part->note, draft->error));
done:
    dgg_buffer_destroy(&note);
    return status;
}

dgg_status dgg_draft_excerpt(dgg_section_draft *draft, const char *key, size_t most_rows,
                             size_t most_columns)
{
    dgg_status status = DGG_OK;
    const dgg_table *whole = dgg_draft_table(draft, key);
    dgg_table *part = NULL;
    size_t rows = whole != NULL ? dgg_table_row_count(whole) : 0;
    if (rows == 0) {
        return DGG_OK;
    }
    size_t columns = whole->column_count;
    rows = most_rows > 0 && rows > most_rows ? most_rows : rows;
    columns = most_columns > 0 && columns > most_columns ? most_columns : columns;
    DGG_TRY(take_part(draft, whole, rows, columns, &part));
    DGG_TRY(note_rest(draft, whole, rows, part));
    if (draft->article->is_in_chinese) {
        DGG_TRY(dgg_table_in_chinese(part, &draft->article->arena, draft->error));
    }
    DGG_TRY(dgg_article_add_table(draft->article, part, draft->error));
done:
    return status;
}

/* The place of the theme or location in its table. */
static uint32_t entry_of(const dgg_corpus *corpus, dgg_link_type type, dgg_text id)
{
    size_t count = type == DGG_DISCUSSES ? corpus->theme_count : corpus->location_count;
    for (uint32_t i = 0; i < count; i++) {
        dgg_text other = type == DGG_DISCUSSES ? corpus->themes[i].id : corpus->locations[i].id;
        if (dgg_text_equal(other, id)) {
            return i;
        }
    }
    return UINT32_MAX;
}

/* The primary link of most weight that comes after `last` in falling order; ties by paper. */
static const dgg_link *next_link(const dgg_links *links, uint32_t to, const dgg_link *last)
{
    const dgg_link *best = NULL;
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        bool is_behind = last == NULL || link->weight < last->weight ||
                         (link->weight == last->weight && link > last);
        bool is_better = best == NULL || link->weight > best->weight;
        if (link->to == to && link->is_primary && is_behind && is_better) {
            best = link;
        }
    }
    return best;
}

dgg_status dgg_draft_examples(dgg_section_draft *draft, dgg_link_type type, dgg_text id,
                              size_t most)
{
    dgg_status status = DGG_OK;
    const dgg_link *last = NULL;
    uint32_t to = entry_of(draft->corpus, type, id);
    for (size_t i = 0; i < most && to != UINT32_MAX; i++) {
        last = next_link(&draft->corpus->links[type], to, last);
        if (last == NULL) {
            break;
        }
        if (i == 0) {
            DGG_TRY(dgg_article_tell(draft->article, " ", "", draft->error));
        }
        DGG_TRY(dgg_article_cite(draft->article, last->from, draft->error));
    }
done:
    return status;
}
