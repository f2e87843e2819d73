/* Lists that were put together of several exports may be in several encodings, a line at a time. */
#include "base/stream.h"
#include "base/stream/encoding.h"
#include "base/unicode.h"

dgg_status dgg_stream_mend(dgg_buffer *mended, dgg_text line, const char **encoding,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_recoding recoding = { 0 };
    *encoding = dgg_encoding_guess(dgg_text_slice(line, dgg_unicode_ascii(line), line.length));
    if (*encoding == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_recoding_start(&recoding, *encoding, error));
    DGG_TRY(dgg_recoding_add(&recoding, mended, line, error));
    DGG_TRY(dgg_recoding_end(&recoding, mended, error));
done:
    dgg_recoding_stop(&recoding);
    return status;
}
