/* A wrong encoding spoils names and accents without a sound: whatever may be wrong with it is told.
 */
#include "corpus/legible.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "corpus/building.h"
#include "corpus/texts.h"

static dgg_status tell_lost(dgg_corpus *corpus, const dgg_stream_findings *found,
                            const char *encoding, dgg_error *error)
{
    return found->lost == 0
               ? DGG_OK
               : dgg_corpus_warn(corpus, DGG_DOUBTFUL, 0, error,
                                 "of %zu characters beyond ASCII, %zu are none of %s and were "
                                 "replaced",
                                 found->characters, found->lost, encoding);
}

/* Which encodings of Chinese are told apart surely; both have several names. */
static bool is_said_otherwise(const char *said, const char *seeming)
{
    static const char *const names[][2] = {
        { "GB18030", "gb" }, { "GB18030", "cp936" }, { "Big5", "big" }, { "Big5", "cp950" }
    };
    bool is_chinese = false;
    for (size_t i = 0; i < sizeof names / sizeof *names && seeming != NULL; i++) {
        bool is_it = strcmp(seeming, names[i][0]) == 0;
        is_chinese = is_chinese || is_it;
        if (is_it && dgg_texts_starts_any_case(dgg_text_of(said), names[i][1])) {
            return false;
        }
    }
    return is_chinese;
}

static dgg_status doubt_said(dgg_corpus *corpus, const dgg_stream_findings *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    enum { ONE_IN = 5, FEWEST = 4 }; /* so many lost make it the wrong one */
    bool is_wrong = found->lost >= FEWEST && found->lost * ONE_IN >= found->characters;
    if (found->is_overruled) {
        return dgg_corpus_warn(corpus, DGG_DOUBTFUL, 0, error,
                               "read as UTF-8, which its bytes are, and not as %s, as --encoding "
                               "says",
                               corpus->encoding);
    }
    if (is_wrong) {
        return dgg_fail(error, DGG_BAD_INPUT, 0,
                        "is not in %s, as --encoding says: of %zu characters beyond ASCII, %zu are "
                        "none of it; leave --encoding out, or give another",
                        corpus->encoding, found->characters, found->lost);
    }
    if (is_said_otherwise(corpus->encoding, found->seeming)) {
        DGG_TRY(dgg_corpus_warn(corpus, DGG_DOUBTFUL, 0, error,
                                "read as %s, as --encoding says, but its bytes seem to be in %s",
                                corpus->encoding, found->seeming));
    }
    DGG_TRY(tell_lost(corpus, found, corpus->encoding, error));
done:
    return status;
}

/* What nobody said, and no mark at its beginning, may be wrong. */
static dgg_status doubt_guessed(dgg_corpus *corpus, const dgg_stream_findings *found,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (found->encoding == NULL || strcmp(found->encoding, "UTF-16") == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_corpus_warn(corpus, DGG_DOUBTFUL, 0, error,
                            "read as %s, which its bytes seem to be in; if names or accents are "
                            "wrong, give another with --encoding",
                            found->encoding));
    DGG_TRY(tell_lost(corpus, found, found->encoding, error));
done:
    return status;
}

dgg_status dgg_corpus_doubt_bytes(dgg_corpus *corpus, const dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_stream_findings found = dgg_stream_found(stream);
    if (found.damage != NULL) {
        DGG_TRY(dgg_corpus_warn(corpus, DGG_SKIPPED, 0, error,
                                "%s: what stands before the damage was read, the rest is lost",
                                found.damage));
    }
    DGG_TRY(corpus->encoding != NULL ? doubt_said(corpus, &found, error)
                                     : doubt_guessed(corpus, &found, error));
done:
    return status;
}

dgg_status dgg_corpus_mend_line(dgg_corpus *corpus, dgg_line *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer mended = { 0 };
    const char *encoding = NULL;
    DGG_TRY(dgg_stream_mend(&mended, line->text, &encoding, error));
    if (encoding == NULL) {
        status = dgg_corpus_warn(corpus, DGG_DOUBTFUL, line->number, error,
                                 "bytes that are no UTF-8 were replaced; give its encoding with "
                                 "--encoding if it has another");
        goto done;
    }
    line->text = dgg_buffer_text(&mended);
    DGG_TRY(dgg_arena_copy(&corpus->texts, &line->text, error));
    DGG_TRY(dgg_corpus_warn(corpus, DGG_DOUBTFUL, line->number, error,
                            "bytes that are no UTF-8 were read as %s, which they seem to be in",
                            encoding));
done:
    dgg_buffer_destroy(&mended);
    return status;
}
