/* Which themes and locations the papers are about, and which of them stand together. */
#include "base/order.h"
#include "layouts/sections/results/parts.h"

/* Themes, or locations: how they are told. */
typedef struct subject {
    const char *key, *missing, *found; /* tables and rows */
    dgg_link_type type;
    dgg_wording none, size, without, top, some;
} subject;

static const subject themes = {
    "themes",
    "Theme",
    "Themes found",
    DGG_DISCUSSES,
    { "No theme of the codebook was found in these texts, so nothing is said about themes.",
      "文本中未发现编码本中的任何主题，因此不作主题陈述。" },
    { "The texts carry {1} {1|theme|themes} of the codebook", "文本涉及编码本中的 {1} 个主题" },
    { "; {1} {2} {1|carries|carry} none", "；{1} {2}未涉及任何主题" },
    { " Most often they are about ", "涉及最多的是" },
    { " At least a quarter of the records are about each of these, by name: ",
      "至少四分之一的文献涉及（按名称排列）：" },
};
static const subject locations = {
    "locations",
    "Location",
    "Locations found",
    DGG_STUDIES,
    { "No location of the gazetteer was found in these texts, so nothing is said about locations.",
      "文本中未发现地名表中的任何地点，因此不作地点陈述。" },
    { "The texts study or mention {1} {1|location|locations}", "文本研究或提及 {1} 个地点" },
    { "; {1} {2} {1|names|name} none", "；{1} {2}未提及任何地点" },
    { " Most often they study or mention ", "研究或提及最多的是" },
    { " At least a quarter of the records study or mention each of these, by name: ",
      "至少四分之一的文献研究或提及（按名称排列）：" },
};

/* The theme that the literature was searched by is in most papers, and tells nothing. */
static bool is_search_term(const dgg_section_draft *draft, const subject *of, dgg_text id)
{
    for (size_t i = 0; of->type == DGG_DISCUSSES && i < draft->corpus->theme_count; i++) {
        if (draft->corpus->themes[i].is_search_term &&
            dgg_text_equal(draft->corpus->themes[i].id, id)) {
            return true;
        }
    }
    return false;
}

typedef struct naming {
    const dgg_table *table;
    size_t row;
} naming;

static int by_name(const void *left, const void *right)
{
    const naming *one = left, *other = right;
    int order = dgg_text_compare(dgg_table_cell(one->table, one->row, 0)->text,
                                 dgg_table_cell(other->table, other->row, 0)->text);
    return order != 0 ? order : (one->row > other->row) - (one->row < other->row);
}

/* Of few records none is ranked: those of a quarter of them stand by name. */
static size_t choose_common(const dgg_section_draft *draft, const dgg_table *table,
                            const bool *is_left_out, size_t rows[DGG_RESULT_MOST])
{
    enum { QUARTER = 4 };
    naming common[DGG_RESULT_MOST + 1];
    size_t count = 0;
    for (size_t i = 0; i < dgg_table_row_count(table) && count <= DGG_RESULT_MOST; i++) {
        double records = dgg_row_number(table, i, "records");
        bool is_common = records > 1 && records * QUARTER >= (double)draft->records;
        if (is_common && !is_left_out[i]) {
            common[count++] = (naming){ table, i };
        }
    }
    if (count > DGG_RESULT_MOST) {
        return 0;
    }
    dgg_sort(common, count, sizeof *common, by_name);
    for (size_t i = 0; i < count; i++) {
        rows[i] = common[i].row;
    }
    return count;
}

static dgg_status tell_search_term(dgg_section_draft *draft, const dgg_table *table, size_t row)
{
    double records = dgg_row_number(table, row, "records");
    return DGG_SAY(draft->article,
                   " {1} ({2} {3}) is what the literature was collected by, and is left out of "
                   "what follows.",
                   "{1}（{2} {3}）是检索文献所依据的主题，下文不再列入。", draft->error,
                   dgg_insert_name(dgg_table_cell(table, row, 0)->text),
                   dgg_insert_number(table, row, "records", DGG_AS_DIGITS),
                   dgg_draft_noun(draft, records));
}

static dgg_status tell_top(dgg_section_draft *draft, const subject *of, const dgg_table *table)
{
    dgg_status status = DGG_OK;
    size_t all = dgg_table_row_count(table), rows[DGG_RESULT_MOST] = { 0 };
    bool *is_left_out = NULL;
    DGG_TRY(dgg_arena_alloc(&draft->article->arena, &is_left_out, all + 1, draft->error));
    for (size_t i = 0; i < all; i++) {
        is_left_out[i] = is_search_term(draft, of, dgg_row_text(table, i, "id"));
        DGG_TRY(is_left_out[i] ? tell_search_term(draft, table, i) : DGG_OK);
    }
    size_t count = dgg_are_few(draft) ? choose_common(draft, table, is_left_out, rows)
                                      : dgg_results_top(table, "records", is_left_out, rows);
    if (count > 0) {
        const dgg_row_list list = { table, rows, count, of->type };
        const dgg_wording wording = dgg_are_few(draft) ? of->some : of->top;
        DGG_TRY(dgg_article_say(draft->article, wording, NULL, 0, draft->error));
        DGG_TRY(dgg_draft_list(draft, &list));
        DGG_TRY(dgg_article_tell(draft->article, ".", "。", draft->error));
    }
done:
    return status;
}

static dgg_status tell_subject(dgg_section_draft *draft, const subject *of)
{
    enum { MOST_ROWS = 10, COLUMNS = 5 };
    dgg_status status = DGG_OK;
    const dgg_table *table = dgg_draft_table(draft, of->key);
    const dgg_table *missing = dgg_draft_table(draft, "missing");
    size_t row = dgg_row_named(missing, of->missing);
    double without = dgg_row_number(missing, row, "missing");
    DGG_TRY(dgg_draft_paragraph(draft));
    if (table == NULL || dgg_table_row_count(table) == 0) {
        return dgg_article_say(draft->article, of->none, NULL, 0, draft->error);
    }
    const dgg_insert found = dgg_draft_count(draft, "overview", of->found);
    DGG_TRY(dgg_article_say(draft->article, of->size, &found, 1, draft->error));
    if (without > 0) {
        const dgg_insert parts[] = { dgg_insert_number(missing, row, "missing", DGG_AS_WORD),
                                     dgg_draft_noun(draft, without) };
        DGG_TRY(dgg_article_say(draft->article, of->without, parts, 2, draft->error));
    }
    DGG_TRY(dgg_article_tell(draft->article, ".", "。", draft->error));
    DGG_TRY(tell_top(draft, of, table));
    if (!dgg_are_few(draft)) {
        DGG_TRY(dgg_draft_excerpt(draft, of->key, MOST_ROWS, COLUMNS));
    }
done:
    return status;
}

/* A pair of a cross table: its row, and its column. */
typedef struct pair {
    size_t row, column;
    double records;
    size_t same; /* how many pairs have as many */
} pair;

/* A theme that half of the records carry, or that they were searched by, stands beside all others
 * and tells nothing. */
static bool is_everywhere(const dgg_section_draft *draft, dgg_text name)
{
    const dgg_table *table = dgg_draft_table(draft, "themes");
    size_t row = dgg_row_called(table, name);
    return row != DGG_NO_ROW &&
           (2 * dgg_row_number(table, row, "records") > (double)draft->records ||
            is_search_term(draft, &themes, dgg_row_text(table, row, "id")));
}

/* The pair of most records; of a table of one kind with itself, above the diagonal. */
static pair find_pair(const dgg_section_draft *draft, const dgg_table *table, bool is_square)
{
    pair best = { 0 };
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        bool is_bare = is_everywhere(draft, dgg_table_cell(table, i, 0)->text);
        for (size_t j = is_square ? i + 2 : 1; j < table->column_count; j++) {
            double records = dgg_table_cell(table, i, j)->number;
            if (is_bare || is_everywhere(draft, table->columns[j].name) || records < 2 ||
                records < best.records) {
                continue;
            }
            size_t same = records == best.records ? best.same + 1 : 1;
            best = same > 1 ? (pair){ best.row, best.column, records, same }
                            : (pair){ i, j, records, 1 };
        }
    }
    return best;
}

static dgg_status tell_pair(dgg_section_draft *draft, const char *key, bool is_square,
                            dgg_wording wording)
{
    const dgg_table *table = dgg_draft_table(draft, key);
    if (table == NULL || dgg_are_few(draft)) {
        return DGG_OK;
    }
    pair best = find_pair(draft, table, is_square);
    if (best.same != 1) {
        return DGG_OK;
    }
    dgg_text other = table->columns[best.column].name;
    dgg_insert count = { .kind = DGG_PIECE_NUMBER,
                         .table = table,
                         .row = best.row,
                         .column = best.column,
                         .form = DGG_AS_DIGITS };
    const dgg_insert parts[] = { dgg_insert_name(dgg_table_cell(table, best.row, 0)->text),
                                 dgg_insert_name(other), count,
                                 dgg_draft_noun(draft, best.records) };
    return dgg_article_say(draft->article, wording, parts, 4, draft->error);
}

dgg_status dgg_results_themes(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_draft_heading(draft, "Themes", "主题"));
    DGG_TRY(tell_subject(draft, &themes));
    if (!dgg_are_few(draft) && dgg_draft_table(draft, "theme_theme") != NULL) {
        DGG_TRY(dgg_draft_paragraph(draft));
        DGG_TRY(tell_pair(
            draft, "theme_theme", true,
            (dgg_wording){
                "Among the themes of at most half of the records, the two that stand "
                "together most often are {1} and {2} ({3} {4}); themes that are "
                "frequent also meet often, whether or not they belong together.",
                "在见于至多半数文献的主题中，同现最多的两个是{1}和{2}（{3} {4}）；常见的主题本就"
                "常常同现，未必彼此相属。" }));
    }
done:
    return status;
}

dgg_status dgg_results_locations(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_draft_heading(draft, "Locations", "地点"));
    DGG_TRY(tell_subject(draft, &locations));
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(
        tell_pair(draft, "theme_location", false,
                  (dgg_wording){
                      "Leaving out themes of more than half of the records, the theme and the "
                      "location that stand together most often are {1} and {2} ({3} {4}). ",
                      "除见于半数以上文献的主题外，同现最多的主题与地点是{1}和{2}（{3} {4}）。" }));
    DGG_TRY(dgg_article_tell(draft->article,
                             "A location is what a text studies or mentions, not where its "
                             "authors work.",
                             "地点指文本研究或提及之处，而非作者所在地。", draft->error));
done:
    return status;
}
