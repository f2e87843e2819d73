/* Writes the graph of tests/support/analysed.h in every format into the folder at hand, for
 * check.py to read. */
#include "layouts/writers.h"
#include "tests/support/analysed.h"

static dgg_status save_all(const char *format, bool has_parts)
{
    char path[64];
    dgg_status status = DGG_OK;
    for (dgg_part part = has_parts ? DGG_NODES : DGG_WHOLE; part <= (has_parts ? DGG_LINKS : 0);
         part++) {
        static const char *const names[] = { "graph", "nodes", "links" };
        snprintf(path, sizeof path, "%s.%s", names[part], format);
        DGG_TRY(save_analysed(format, part, path));
    }
done:
    return status;
}

int main(void)
{
    for (size_t i = 0; dgg_writers.rows[i] != NULL; i++) {
        const dgg_writer *writer = (const dgg_writer *)dgg_writers.rows[i];
        if (save_all(writer->row.name, writer->has_parts) != DGG_OK) {
            fprintf(stderr, "%s failed\n", writer->row.name);
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
