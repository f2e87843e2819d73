/* Writes the concept maps that tests/browser/map.mjs opens: write_maps PREFIX makes PREFIX-11.svg …
 * of made-up reading lists of so many papers. */
#include <stdio.h>
#include <stdlib.h>

#include "layouts/pictures.h"
#include "layouts/scene_writers.h"
#include "tests/support/reading.h"

static dgg_status write_map(const char *prefix, reading_size size, dgg_error *error)
{
    dgg_status status = DGG_OK;
    analysed_reading reading = { 0 };
    dgg_scene scene = { 0 };
    char path[4096];
    snprintf(path, sizeof path, "%s-%u.svg", prefix, size.papers);
    FILE *out = fopen(path, "wb");
    if (out == NULL) {
        return dgg_fail(error, DGG_CANNOT_CREATE, 0, "%s cannot be made", path);
    }
    DGG_TRY(reading_init(&reading, size, error));
    DGG_TRY(dgg_scene_draw(&scene, &reading.analysis, "concept", NULL, error));
    DGG_TRY(dgg_scene_write(&scene, "svg", out, error));
done:
    fclose(out);
    dgg_scene_destroy(&scene);
    reading_destroy(&reading);
    return status;
}

int main(int count, char **arguments)
{
    static const reading_size sizes[] = { { 11, 12, 7 }, { 60, 25, 12 }, { 263, 46, 40 } };
    dgg_error error = { 0 };
    for (size_t i = 0; count == 2 && i < sizeof sizes / sizeof *sizes; i++) {
        if (write_map(arguments[1], sizes[i], &error) != DGG_OK) {
            puts(error.message);
            return EXIT_FAILURE;
        }
    }
    return count == 2 ? EXIT_SUCCESS : EXIT_FAILURE;
}
