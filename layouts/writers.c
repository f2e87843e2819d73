/* The shelf of graph formats. */
#include "layouts/writers.h"

#define ROW(...) &DGG_ROW(dgg_writer_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "layouts/writers.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_writers = { "writers", rows };

dgg_status dgg_written(FILE *out, dgg_error *error)
{
    return ferror(out) ? dgg_fail(error, DGG_CANNOT_WRITE, 0, "the output is full or closed")
                       : DGG_OK;
}
