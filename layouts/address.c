/* A DOI may hold almost any character; one that is encoded means the same. */
#include "layouts/address.h"

#include <string.h>

static bool may_stand_in_address(char byte)
{
    bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return is_letter || dgg_is_digit(byte) || (byte != '\0' && strchr("-._~/:;()", byte) != NULL);
}

dgg_status dgg_address_add(const dgg_paper *paper, dgg_buffer *address, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text doi = paper->doi, url = paper->url;
    if (doi.length == 0) {
        bool is_web = dgg_text_starts(url, "https://") || dgg_text_starts(url, "http://");
        return is_web ? dgg_buffer_add(address, url, error) : DGG_OK;
    }
    DGG_TRY(dgg_buffer_add(address, dgg_text_of("https://doi.org/"), error));
    for (size_t i = 0; i < doi.length; i++) {
        unsigned byte = (unsigned char)doi.start[i];
        DGG_TRY(may_stand_in_address(doi.start[i])
                    ? dgg_buffer_add(address, dgg_text_slice(doi, i, i + 1), error)
                    : dgg_buffer_print(address, error, "%%%02X", byte));
    }
done:
    return status;
}
