/* Places of a template, each filled by a function of its first word. */
#include "layouts/template.h"

#include <string.h>

#include "layouts/template/place.h"

static dgg_status fill_section(dgg_filling *of, const dgg_place *place)
{
    enum { LONGEST = 40 };
    char name[LONGEST] = "";
    dgg_error trouble = { 0 };
    dgg_text word = place->words[1];
    snprintf(name, sizeof name, "%.*s", (int)(word.length < LONGEST ? word.length : 0), word.start);
    of->draft.article->level = (int)dgg_place_number(place->level, 2);
    dgg_status status = dgg_section_write(of->source, name, of->draft.article, &trouble);
    if (status == DGG_UNKNOWN_NAME) {
        return dgg_fail(of->draft.error, DGG_BAD_INPUT, place->line, "%s", trouble.message);
    }
    if (status != DGG_OK && of->draft.error != NULL) {
        *of->draft.error = trouble;
    }
    return status;
}

static dgg_status fill_table(dgg_filling *of, const dgg_place *place)
{
    enum { LONGEST = 64, ROWS = 10 };
    char key[LONGEST] = "";
    const dgg_table *table = dgg_filling_table(of, place->words[1]);
    if (table == NULL) {
        return dgg_filling_refuse(of, place, place->words[1]);
    }
    snprintf(key, sizeof key, "%.*s", (int)table->key.length, table->key.start);
    return dgg_draft_excerpt(&of->draft, key, dgg_place_number(place->top, ROWS),
                             dgg_place_number(place->columns, 0));
}

static dgg_status fill_list(dgg_filling *of, const dgg_place *place)
{
    enum { MOST = 50, ROWS = 3 };
    size_t rows[MOST], count = dgg_place_number(place->top, ROWS);
    const dgg_table *table = dgg_filling_table(of, place->words[1]);
    if (table == NULL) {
        return dgg_filling_refuse(of, place, place->words[1]);
    }
    if (!dgg_has_column(table, "records")) {
        return dgg_fail(of->draft.error, DGG_BAD_INPUT, place->line,
                        "a list counts records, and the table '%.*s' has no column of them",
                        (int)table->key.length, table->key.start);
    }
    size_t all = dgg_table_row_count(table);
    count = count == 0 || count > MOST ? MOST : count;
    count = count < all ? count : all;
    for (size_t i = 0; i < count; i++) {
        rows[i] = i;
    }
    return dgg_draft_list(&of->draft, &(dgg_row_list){ table, rows, count, DGG_LINK });
}

static dgg_status fill_figure(dgg_filling *of, const dgg_place *place)
{
    static dgg_text flow = { "flow", 4 };
    dgg_status status = DGG_OK;
    dgg_article *article = of->draft.article;
    if (!dgg_text_equal(place->words[1], flow)) {
        return dgg_place_refuse(place, "figure", place->words[1], &(dgg_texts){ &flow, 1 },
                                of->draft.error);
    }
    DGG_TRY(dgg_article_begin(article, DGG_BLOCK_FIGURE, of->draft.error));
    DGG_TRY(dgg_article_tell(article, "Flow of records", "文献记录流程", of->draft.error));
done:
    return status;
}

static const struct {
    const char *name;
    dgg_status (*fill)(dgg_filling *of, const dgg_place *place);
    bool is_inline;
} commands[] = {
    { "section", fill_section, false },     { "table", fill_table, false },
    { "figure", fill_figure, false },       { "list", fill_list, true },
    { "number", dgg_filling_number, true },
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static dgg_status fill_place(dgg_filling *of, const dgg_place *place)
{
    dgg_status status = DGG_OK;
    dgg_text names[COMMANDS];
    for (size_t i = 0; i < COMMANDS; i++) {
        names[i] = dgg_text_of(commands[i].name);
        if (!dgg_text_equal(place->words[0], names[i])) {
            continue;
        }
        if (place->count < 2) {
            return dgg_fail(of->draft.error, DGG_BAD_INPUT, place->line,
                            "{{%s}} lacks a name: which one?", commands[i].name);
        }
        DGG_TRY(commands[i].fill(of, place));
        return commands[i].is_inline
                   ? DGG_OK
                   : dgg_article_begin(of->draft.article, DGG_BLOCK_RAW, of->draft.error);
    }
    return dgg_place_refuse(place, "place", place->words[0], &(dgg_texts){ names, COMMANDS },
                            of->draft.error);
done:
    return status;
}

static dgg_status add_raw(dgg_filling *of, dgg_text words)
{
    const dgg_insert raw = { .kind = DGG_PIECE_WORDS, .text = words };
    return words.length == 0 ? DGG_OK
                             : dgg_article_say(of->draft.article, (dgg_wording){ "{1}", "{1}" },
                                               &raw, 1, of->draft.error);
}

static long count_lines(dgg_text text)
{
    long lines = 0;
    for (size_t i = 0; i < text.length; i++) {
        lines += text.start[i] == '\n' ? 1 : 0;
    }
    return lines;
}

/* Fills what begins at the braces, and takes it off the rest. */
static dgg_status take_place(dgg_filling *of, dgg_text *rest, long *line)
{
    dgg_status status = DGG_OK;
    dgg_place place = { .line = *line };
    size_t end = dgg_text_find(*rest, dgg_text_of("}}"));
    if (end == rest->length) {
        return dgg_fail(of->draft.error, DGG_BAD_INPUT, *line, "{{ is never closed by }}");
    }
    dgg_text inside = dgg_text_slice(*rest, 2, end);
    DGG_TRY(dgg_place_read(&place, inside, of->draft.error));
    DGG_TRY(fill_place(of, &place));
    *line += count_lines(inside);
    *rest = dgg_text_slice(*rest, end + 2, rest->length);
done:
    return status;
}

dgg_status dgg_template_fill(const dgg_section_source *source, dgg_text markdown,
                             dgg_article *article, dgg_error *error)
{
    dgg_status status = DGG_OK;
    long line = 1;
    dgg_filling of = { .draft = { .of = source,
                                  .corpus = source->analysis->graph->corpus,
                                  .article = article,
                                  .records = source->analysis->graph->corpus->paper_count,
                                  .are_papers = true,
                                  .error = error },
                       .source = source };
    DGG_TRY(dgg_article_begin(article, DGG_BLOCK_RAW, error));
    while (markdown.length > 0) {
        size_t at = dgg_text_find(markdown, dgg_text_of("{{"));
        bool is_escaped = at > 0 && at < markdown.length && markdown.start[at - 1] == '\\';
        dgg_text before = dgg_text_slice(markdown, 0, is_escaped ? at - 1 : at);
        DGG_TRY(add_raw(&of, before));
        line += count_lines(before);
        markdown = dgg_text_slice(markdown, at, markdown.length);
        if (is_escaped) {
            DGG_TRY(add_raw(&of, dgg_text_slice(markdown, 0, 2)));
            markdown = dgg_text_slice(markdown, 2, markdown.length);
        } else if (markdown.length > 0) {
            DGG_TRY(take_place(&of, &markdown, &line));
        }
    }
done:
    return status;
}
