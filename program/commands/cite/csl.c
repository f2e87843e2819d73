/* Citations as CSL-JSON, for Zotero and pandoc. */
#include "base/json.h"
#include "program/works.h"

enum { BROKEN_LEVELS = 2 };

static void write_text(dgg_json_writer *writer, const char *key, const char *value)
{
    if (value != NULL) {
        dgg_json_write_key(writer, key);
        dgg_json_write_text(writer, dgg_text_of(value));
    }
}

static void write_author(dgg_json_writer *writer, const char *author)
{
    dgg_text given = dgg_text_of(author), family = dgg_text_cut(&given, ',');
    bool is_person = given.length > 0;
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, is_person ? "family" : "literal");
    dgg_json_write_text(writer, family);
    if (is_person) {
        dgg_json_write_key(writer, "given");
        dgg_json_write_text(writer, dgg_text_trim(given));
    }
    dgg_json_end_object(writer);
}

static void write_year(dgg_json_writer *writer, int year)
{
    dgg_json_write_key(writer, "issued");
    dgg_json_begin_object(writer);
    dgg_json_write_key(writer, "date-parts");
    dgg_json_begin_array(writer);
    dgg_json_begin_array(writer);
    dgg_json_write_count(writer, (size_t)year);
    dgg_json_end_array(writer);
    dgg_json_end_array(writer);
    dgg_json_end_object(writer);
}

static void write_work(dgg_json_writer *writer, const dgg_work *work)
{
    static const char *const types[] = {
        [DGG_SOFTWARE] = "software", [DGG_ARTICLE] = "article-journal", [DGG_CHAPTER] = "chapter"
    };
    dgg_json_begin_object(writer);
    write_text(writer, "id", work->key);
    write_text(writer, "type", types[work->kind]);
    dgg_json_write_key(writer, "author");
    dgg_json_begin_array(writer);
    for (size_t i = 0; work->authors[i] != NULL; i++) {
        write_author(writer, work->authors[i]);
    }
    dgg_json_end_array(writer);
    write_year(writer, work->year);
    write_text(writer, "title", work->title);
    write_text(writer, "container-title", work->container);
    write_text(writer, "volume", work->volume);
    write_text(writer, "issue", work->issue);
    write_text(writer, "page", work->pages);
    write_text(writer, "publisher", work->publisher);
    write_text(writer, "DOI", work->doi);
    write_text(writer, "version", work->version);
    dgg_json_end_object(writer);
}

static dgg_status write(const dgg_work *works, FILE *out, dgg_error *error)
{
    dgg_json_writer writer = { .out = out, .broken = BROKEN_LEVELS };
    dgg_json_begin_array(&writer);
    for (const dgg_work *work = works; work->key != NULL; work++) {
        write_work(&writer, work);
    }
    dgg_json_end_array(&writer);
    return dgg_json_end(&writer, error);
}

const dgg_citing dgg_citing_csl = { { .name = "csl", .summary = "for Zotero and pandoc" }, write };
