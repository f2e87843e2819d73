/* JSON besides the graph: what is decided, and what would change if a phrase were added. */
#include "layouts/page/decided.h"

#include "base/json.h"
#include "layouts/page/html.h"
#include "layouts/page/sheet.h"

static void open_data(const char *id, FILE *out)
{
    dgg_html_write(out, "<script type=\"application/json\" id=\"");
    dgg_html_write(out, id);
    dgg_html_write(out, "\">\n");
}

static dgg_status close_data(dgg_json_writer *writer, dgg_error *error)
{
    dgg_status status = dgg_json_end(writer, error);
    dgg_html_write(writer->out, "</script>\n");
    return status;
}

dgg_status dgg_page_write_decided(const dgg_table *tables, FILE *out, dgg_error *error)
{
    static const dgg_sheet_kind others[] = { DGG_RECORDS, DGG_COMMUNITIES, DGG_PHRASES };
    dgg_status status = DGG_OK;
    dgg_json_writer writer = { .out = out };
    if (tables == NULL) {
        return DGG_OK;
    }
    if (tables[DGG_CODINGS].column_count > 0) {
        open_data("codings", out);
        dgg_page_sheet_write(&tables[DGG_CODINGS], false, &writer);
        DGG_TRY(close_data(&writer, error));
    }
    writer = (dgg_json_writer){ .out = out };
    open_data("decided", out);
    dgg_json_begin_object(&writer);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (tables[others[i]].column_count > 0) {
            dgg_json_write_key(&writer, dgg_sheet_name(others[i]));
            dgg_page_sheet_write(&tables[others[i]], false, &writer);
        }
    }
    dgg_json_end_object(&writer);
    DGG_TRY(close_data(&writer, error));
done:
    return status;
}

static void write_points(dgg_json_writer *writer, const char *key, double points)
{
    dgg_json_write_key(writer, key);
    dgg_json_write_number(writer, points);
}

/* [paper, theme, field, start, end, points] */
static void write_short(dgg_json_writer *writer, const dgg_corpus *corpus,
                        const dgg_rejected *rejected)
{
    static const char *const fields[DGG_FIELD_COUNT] = {
        [DGG_TITLE] = "title", [DGG_KEYWORDS] = "keywords", [DGG_ABSTRACT] = "abstract"
    };
    dgg_json_begin_array(writer);
    dgg_json_write_text(writer, corpus->papers[rejected->paper].id);
    dgg_json_write_text(writer, rejected->id);
    dgg_json_write_text(writer, dgg_text_of(fields[rejected->evidence.field]));
    dgg_json_write_count(writer, rejected->evidence.start);
    dgg_json_write_count(writer, rejected->evidence.end);
    dgg_json_write_number(writer, rejected->evidence.weight);
    dgg_json_end_array(writer);
}

dgg_status dgg_page_write_scoring(const dgg_corpus *corpus, const dgg_theme_scoring *scoring,
                                  FILE *out, dgg_error *error)
{
    dgg_json_writer writer = { .out = out };
    if (scoring == NULL) {
        return DGG_OK;
    }
    open_data("scoring", out);
    dgg_json_begin_object(&writer);
    write_points(&writer, "title", scoring->field[DGG_TITLE]);
    write_points(&writer, "keywords", scoring->field[DGG_KEYWORDS]);
    write_points(&writer, "abstract", scoring->field[DGG_ABSTRACT]);
    write_points(&writer, "phrase", scoring->kind[DGG_PHRASE]);
    write_points(&writer, "word", scoring->kind[DGG_WORD]);
    write_points(&writer, "repeat", scoring->repeat);
    write_points(&writer, "link_at", scoring->link_at);
    write_points(&writer, "primary_at", scoring->primary_at);
    dgg_json_write_key(&writer, "short");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        if (dgg_text_is(corpus->rejected[i].reason, "too little")) {
            write_short(&writer, corpus, &corpus->rejected[i]);
        }
    }
    dgg_json_end_array(&writer);
    dgg_json_end_object(&writer);
    return close_data(&writer, error);
}
