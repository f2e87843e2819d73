/* Springer Link, as CSV, where nothing stands between the names of authors: "Jane SmithJohn Doe".
 */
#include "base/unicode.h"
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

/* What may stand before a capital inside a name: "McDonald", "DeLuca". */
static bool is_prefix(dgg_text word)
{
    static const char *const prefixes[] = { "Mc", "Mac", "De", "Di", "Du",  "La",
                                            "Le", "Van", "Al", "El", "Fitz" };
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        if (dgg_text_is(word, prefixes[i])) {
            return true;
        }
    }
    return false;
}

/* A capital right behind a small letter begins a name. */
static dgg_text cut_name(dgg_text *rest)
{
    dgg_text all = *rest;
    const char *word = all.start;
    bool is_behind_small = false;
    for (dgg_text left = all; left.length > 0;) {
        const char *at = left.start;
        int32_t character = dgg_unicode_take(&left);
        dgg_text begun = { word, (size_t)(at - word) };
        if (is_behind_small && dgg_unicode_is_upper(character) && !is_prefix(begun)) {
            size_t length = (size_t)(at - all.start);
            *rest = dgg_text_slice(all, length, all.length);
            return dgg_text_slice(all, 0, length);
        }
        word = character == ' ' || character == '-' ? left.start : word;
        is_behind_small = dgg_unicode_is_lower(character);
    }
    *rest = (dgg_text){ 0 };
    return all;
}

static dgg_status split_authors(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        DGG_TRY(dgg_authors_guess(list, cut_name(&value), error));
    }
done:
    return status;
}

static const dgg_dialect springer = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("content type"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("journal volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("journal issue"),
               [DGG_ROLE_TITLE] = DGG_NAMES("item title"),
               [DGG_ROLE_VENUE] = DGG_NAMES("publication title", "book series title"),
               [DGG_ROLE_DOI] = DGG_NAMES("item doi"),
               [DGG_ROLE_URL] = DGG_NAMES("url"),
               [DGG_ROLE_YEAR] = DGG_NAMES("publication year"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("authors") },
    .split = { [DGG_ROLE_AUTHORS] = split_authors },
};

static dgg_status read_springer_csv(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    return dgg_table_read(corpus, stream, &springer, error);
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "item title", "publication title", "item doi", NULL };
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_springer_csv = {
    { .name = "springer_csv", .summary = "Springer Link, as CSV" },
    recognises,
    read_springer_csv,
};
