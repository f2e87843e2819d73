/* Puts the inputs that were named into a corpus: ready networks by importers, all else by readers.
 */
#include "program/inputs.h"

#include <string.h>

#include "base/stream.h"
#include "corpus/readers.h"
#include "graph/importers.h"
#include "program/messages.h"

/* A wrong name is told before anything is read. */
static dgg_status check_encoding(const char *encoding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, (dgg_text){ "", 0 }, error));
    DGG_TRY(dgg_stream_decode(stream, encoding, error));
done:
    dgg_stream_close(&stream);
    return status;
}

dgg_status dgg_inputs_check(const dgg_options *options, dgg_error *error)
{
    size_t streams = 0;
    for (size_t i = 0; i < options->word_count; i++) {
        streams += strcmp(options->words[i], "-") == 0 ? 1 : 0;
    }
    if (streams > 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "standard input can be read only once");
    }
    bool is_known = options->from == NULL ||
                    dgg_shelf_find(&dgg_importers, options->from, NULL) != NULL ||
                    dgg_shelf_find(&dgg_readers, options->from, error) != NULL;
    return is_known ? check_encoding(options->encoding, error) : DGG_UNKNOWN_NAME;
}

/* Which importer reads this, NULL if it is a matter of readers. */
static dgg_status find_importer(const dgg_importer **importer, dgg_stream *stream, const char *from,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text head = { 0 };
    *importer = NULL;
    if (from != NULL) {
        *importer = (const dgg_importer *)dgg_shelf_find(&dgg_importers, from, NULL);
        return DGG_OK;
    }
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    *importer = dgg_importer_for(head);
done:
    return status;
}

/* An input that is being read, and the one behind it, which may be its other half. */
typedef struct input {
    const char *names[2];
    dgg_stream *streams[2];
    bool are_one; /* both were read */
} input;

static dgg_status open_input(input *in, size_t place, const dgg_options *options,
                             const dgg_importer **importer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_stream_open(&in->streams[place], in->names[place], error));
    DGG_TRY(dgg_stream_decode(in->streams[place], options->encoding, error));
    dgg_stream_forgive(in->streams[place]);
    DGG_TRY(find_importer(importer, in->streams[place], options->from, error));
done:
    return status;
}

/* Opens the next input if this importer may want it too; what is wrong with it is told when its
 * turn comes. */
static void look_behind(input *in, const dgg_options *options, const dgg_importer *importer)
{
    const dgg_importer *next = NULL;
    bool may_be = importer->read_two != NULL && in->names[1] != NULL;
    in->are_one = may_be && open_input(in, 1, options, &next, NULL) == DGG_OK && next == importer;
    if (!in->are_one) {
        dgg_stream_close(&in->streams[1]);
    }
}

/* Records before the damage are worth having; half a network would be another network. */
static dgg_status refuse_damaged(const dgg_stream *stream, dgg_error *error)
{
    const char *damage = stream != NULL ? dgg_stream_found(stream).damage : NULL;
    return damage == NULL ? DGG_OK : dgg_fail(error, DGG_BAD_INPUT, 0, "%s", damage);
}

static dgg_status read_input(dgg_corpus *corpus, const dgg_options *options, input *in,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_importer *importer = NULL;
    DGG_TRY(open_input(in, 0, options, &importer, error));
    if (importer == NULL) {
        DGG_TRY(dgg_corpus_read_stream(corpus, in->streams[0], in->names[0], options->from, error));
    } else {
        look_behind(in, options, importer);
        DGG_TRY(dgg_importer_read_two(importer, corpus, in->streams, in->names, error));
        DGG_TRY(refuse_damaged(in->streams[0], error));
        DGG_TRY(refuse_damaged(in->streams[1], error));
    }
done:
    dgg_stream_close(&in->streams[0]);
    dgg_stream_close(&in->streams[1]);
    return dgg_fail_in(error, status, in->names[0]);
}

/* The others may still tell what is wrong with them. */
static bool may_go_on(dgg_status status)
{
    return status == DGG_OK || status == DGG_NO_INPUT || status == DGG_BAD_INPUT;
}

dgg_status dgg_inputs_read(dgg_corpus *corpus, const dgg_options *options, dgg_progress *progress,
                           dgg_error *error)
{
    static const char *const standard_input[] = { "-" };
    const char *const *paths = options->word_count > 0 ? options->words : standard_input;
    size_t count = options->word_count > 0 ? options->word_count : 1;
    dgg_status first = DGG_OK;
    corpus->columns = options->columns;
    corpus->encoding = options->encoding;
    for (size_t i = 0; i < count; i++) {
        dgg_error trouble = { 0 };
        dgg_progress_step(progress, "reading");
        input in = { .names = { paths[i], i + 1 < count ? paths[i + 1] : NULL } };
        dgg_status status = read_input(corpus, options, &in, &trouble);
        i += in.are_one;
        if (status != DGG_OK && first == DGG_OK) {
            first = status;
            *error = trouble;
        } else if (status != DGG_OK) {
            dgg_say_error(options, &trouble);
        }
        if (!may_go_on(status)) {
            break;
        }
    }
    return first;
}
