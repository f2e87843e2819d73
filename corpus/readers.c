/* The shelf of input formats, and how an input gets into a corpus: whole, or not at all. */
#include "corpus/readers.h"

#include <string.h>

#include "base/memory.h"
#include "base/names.h"
#include "base/unicode.h"
#include "corpus/archives.h"
#include "corpus/binary.h"
#include "corpus/building.h"
#include "corpus/doubles.h"
#include "corpus/legible.h"
#include "corpus/structured.h"
#include "corpus/works.h"

#define ROW(...) &DGG_ROW(dgg_reader_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "corpus/readers.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_readers = { "readers", rows };

static const dgg_reader *surest_reader(dgg_text head, dgg_recognition *sureness)
{
    const dgg_reader *surest = NULL;
    *sureness = DGG_NOT_MINE;
    for (size_t i = 0; rows[i] != NULL; i++) {
        const dgg_reader *reader = (const dgg_reader *)rows[i];
        dgg_recognition recognition = reader->recognises(head);
        if (recognition > *sureness) {
            surest = reader;
            *sureness = recognition;
        }
    }
    return surest;
}

/* Data of a format that has no reader is not read as a list by the reader that takes all texts. */
static dgg_status recognise(const dgg_reader **reader, dgg_text head, bool has_columns,
                            dgg_error *error)
{
    dgg_recognition sureness = DGG_NOT_MINE;
    const char *kind = dgg_structured_kind(head);
    *reader = surest_reader(head, &sureness);
    if (has_columns && sureness < DGG_LIKELY) {
        bool is_json = dgg_works_may_be(head); /* the user knows what its values are called */
        *reader = is_json ? &dgg_reader_json_records : &dgg_reader_table;
        return DGG_OK;
    }
    if (*reader == NULL || (sureness == DGG_PERHAPS && kind != NULL)) {
        *reader = NULL;
        if (kind != NULL && dgg_text_starts(dgg_text_of(kind), "a table")) {
            return dgg_fail(error, DGG_BAD_INPUT, 0,
                            "looks like %s, but its header names no title or text that is known; "
                            "say which they are: --columns title=NAME,year=NAME …",
                            kind);
        }
        return dgg_fail(error, DGG_BAD_INPUT, 0,
                        "looks like %s, which no reader here knows; if it is a reading list after "
                        "all, read it with --from pasted",
                        kind != NULL ? kind : "nothing that is known");
    }
    return DGG_OK;
}

static dgg_status choose_reader(const dgg_reader **reader, const dgg_corpus *corpus,
                                dgg_stream *stream, const char *format, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text head = { 0 };
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    if (format != NULL) {
        *reader = (const dgg_reader *)dgg_shelf_find(&dgg_readers, format, error);
        DGG_TRY(*reader == NULL ? DGG_UNKNOWN_NAME : DGG_OK);
    }
    if (head.length == 0) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "is empty");
    }
    const char *what = dgg_binary_kind(head);
    if (what != NULL) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "is no text: it seems to be %s", what);
    }
    if (*reader == NULL) {
        DGG_TRY(recognise(reader, head, corpus->columns != NULL, error));
    }
done:
    return status;
}

/* Takes back what a failed reading has added; the memory stays for the next one. */
static void take_back(dgg_corpus *corpus, const dgg_corpus *before)
{
    corpus->paper_count = before->paper_count;
    corpus->theme_count = before->theme_count;
    corpus->location_count = before->location_count;
    corpus->evidence_count = before->evidence_count;
    corpus->rejected_count = before->rejected_count;
    corpus->warning_count = before->warning_count;
    corpus->source_count = before->source_count;
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        dgg_entities *entities = dgg_corpus_entities(corpus, (dgg_kind)kind);
        if (entities != NULL) {
            entities->count = dgg_corpus_entities_of(before, (dgg_kind)kind)->count;
        }
        corpus->lacks[kind] = before->lacks[kind];
    }
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        corpus->links[type].count = before->links[type].count;
    }
    corpus->codebook = before->codebook;
    corpus->gazetteer = before->gazetteer;
    corpus->is_settled = before->is_settled;
    corpus->is_coded = before->is_coded;
    corpus->is_saved = before->is_saved;
}

static dgg_text without_folders(const char *path)
{
    const char *slash = strrchr(path, '/');
    return dgg_text_of(slash != NULL ? slash + 1 : path);
}

static dgg_status refuse_nothing(const dgg_corpus *corpus, const dgg_corpus *before,
                                 const dgg_reader *reader, dgg_error *error)
{
    enum { LONGEST = 200 };
    if (corpus->paper_count > before->paper_count || corpus->is_saved) {
        return DGG_OK;
    }
    if (corpus->warning_count == before->warning_count) {
        return dgg_fail(error, DGG_BAD_INPUT, 0, "holds no record (read as %s)", reader->row.name);
    }
    const dgg_warning *first = &corpus->warnings[before->warning_count];
    dgg_text reason = dgg_unicode_slice(first->reason, 0, LONGEST);
    return dgg_fail(error, DGG_BAD_INPUT, first->line, "holds no record that can be read: %.*s",
                    (int)reason.length, reason.start);
}

/* One keyword a paper is what comes of lists that were not parted; but if papers share it, it is
 * the class or heading that they stand under. */
static dgg_status doubt_keywords(dgg_corpus *corpus, const dgg_corpus *before, dgg_error *error)
{
    enum { FEWEST_PAPERS = 5, TENTHS = 12 }; /* 1.2 keywords in the mean */
    dgg_status status = DGG_OK;
    dgg_names different = { 0 };
    uint32_t number = 0;
    size_t papers = 0, keywords = 0;
    for (size_t i = before->paper_count; i < corpus->paper_count; i++) {
        papers += corpus->papers[i].keywords.count > 0;
        keywords += corpus->papers[i].keywords.count;
    }
    if (corpus->sources[before->source_count].is_saved || papers < FEWEST_PAPERS ||
        keywords * 10 > papers * TENTHS) {
        return DGG_OK;
    }
    for (size_t i = before->paper_count; i < corpus->paper_count; i++) {
        dgg_texts list = corpus->papers[i].keywords;
        for (size_t k = 0; k < list.count; k++) {
            DGG_TRY(dgg_names_add(&different, list.items[k], &number, error));
        }
    }
    if (different.count * 2 > keywords) {
        DGG_TRY(dgg_corpus_warn(corpus, DGG_DOUBTFUL, 0, error,
                                "%zu papers have %zu keywords in all, about one each: are they "
                                "parted by a sign that is not known?",
                                papers, keywords));
    }
done:
    dgg_names_destroy(&different);
    return status;
}

/* A saved corpus tells its sources instead of being one: its reader has marked it as saved. */
static dgg_status end_source(dgg_corpus *corpus, const dgg_corpus *before, dgg_stream *stream,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    dgg_source *source = &corpus->sources[before->source_count];
    if (source->is_saved) {
        corpus->source_count--;
        memmove(source, source + 1, (corpus->source_count - before->source_count) * sizeof *source);
        return DGG_OK;
    }
    DGG_TRY(dgg_stream_digest(stream, digest, error));
    source->digest = dgg_text_of(digest);
    DGG_TRY(dgg_arena_copy(&corpus->texts, &source->digest, error));
    source->record_count = corpus->paper_count - before->paper_count;
done:
    return status;
}

/* Of an input that ends too soon this is the reason, whatever its reader says. */
static void tell_damage(const dgg_stream *stream, dgg_error *error)
{
    const char *damage = dgg_stream_found(stream).damage;
    if (damage != NULL && error != NULL && error->status == DGG_BAD_INPUT) {
        *error = (dgg_error){ 0 };
        dgg_fail(error, DGG_BAD_INPUT, 0, "%s", damage);
    }
}

static dgg_status read_one(dgg_corpus *corpus, dgg_stream *stream, const char *name,
                           const char *format, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_reader *reader = NULL;
    const dgg_corpus before = *corpus;
    DGG_TRY(choose_reader(&reader, corpus, stream, format, error));
    DGG_TRY(reader == NULL ? DGG_BAD_INPUT : DGG_OK);
    const dgg_source source = { .name = without_folders(name),
                                .format = dgg_text_of(reader->row.name) };
    DGG_TRY(dgg_corpus_add_source(corpus, &source, error));
    DGG_TRY(reader->read(corpus, stream, error));
    DGG_TRY(refuse_nothing(corpus, &before, reader, error));
    DGG_TRY(dgg_corpus_doubt_bytes(corpus, stream, error));
    DGG_TRY(doubt_keywords(corpus, &before, error));
    DGG_TRY(end_source(corpus, &before, stream, error));
    DGG_TRY(dgg_corpus_drop_double(corpus, &before, error));
done:
    if (status != DGG_OK) {
        take_back(corpus, &before);
        tell_damage(stream, error);
    }
    return status;
}

dgg_status dgg_corpus_read_stream(dgg_corpus *corpus, dgg_stream *stream, const char *name,
                                  const char *format, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text head = { 0 };
    if (corpus->is_settled) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "cannot be added: what was read before it is a whole already "
                          "(a saved graph or a network), which stands alone");
        goto done;
    }
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    if (dgg_archive_is(head)) {
        const dgg_archive how = { without_folders(name).start, format };
        DGG_TRY(dgg_archive_read(corpus, stream, &how, error));
    } else {
        DGG_TRY(read_one(corpus, stream, name, format, error));
    }
done:
    return dgg_fail_in(error, status, name);
}

dgg_status dgg_corpus_read(dgg_corpus *corpus, const char *path, const char *format,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_stream_decode(stream, corpus->encoding, error));
    dgg_stream_forgive(stream);
    DGG_TRY(dgg_corpus_read_stream(corpus, stream, path, format, error));
done:
    dgg_stream_close(&stream);
    return dgg_fail_in(error, status, path);
}

dgg_status dgg_corpus_read_text(dgg_corpus *corpus, dgg_text bytes, const char *name,
                                const char *format, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, bytes, error));
    DGG_TRY(dgg_stream_decode(stream, corpus->encoding, error));
    dgg_stream_forgive(stream);
    DGG_TRY(dgg_corpus_read_stream(corpus, stream, name, format, error));
done:
    dgg_stream_close(&stream);
    return dgg_fail_in(error, status, name);
}

dgg_status dgg_reader_line(dgg_corpus *corpus, dgg_stream *stream, dgg_line *line, bool *more,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_stream_line(stream, line, more, error));
    while (*more && line->is_too_long) {
        DGG_TRY(dgg_corpus_warn(corpus, DGG_SKIPPED, line->number, error,
                                "line is longer than %d MiB", DGG_STREAM_LONGEST_LINE >> 20));
        DGG_TRY(dgg_stream_line(stream, line, more, error));
    }
    if (dgg_unicode_valid(line->text) < line->text.length) {
        DGG_TRY(dgg_corpus_mend_line(corpus, line, error));
    }
done:
    return status;
}
