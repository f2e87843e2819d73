/* Status, error and shelf: how a call tells what went wrong, and how a name finds its row. */
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

dgg_status dgg_fail(dgg_error *error, dgg_status status, long line, const char *format, ...)
{
    if (error == NULL || error->status != DGG_OK) {
        return status; /* the first, deepest message wins */
    }
    error->status = status;
    error->line = line;
    va_list values;
    va_start(values, format);
    vsnprintf(error->message, sizeof error->message, format, values);
    va_end(values);
    return status;
}

dgg_status dgg_fail_in(dgg_error *error, dgg_status status, const char *file)
{
    if (status != DGG_OK && error != NULL && error->file == NULL) {
        error->file = file;
    }
    return status;
}

enum { LONGEST_NAME = 48 };

static size_t least(size_t left, size_t right)
{
    return left < right ? left : right;
}

/* Edits (insert, delete, replace, swap neighbours) that turn one name into the other (Damerau). */
static size_t distance(const char *left, const char *right)
{
    size_t rows[3][LONGEST_NAME + 1];
    size_t wide = strlen(right), tall = strlen(left);
    if (wide > LONGEST_NAME || tall > LONGEST_NAME) {
        return SIZE_MAX;
    }
    for (size_t j = 0; j <= wide; j++) {
        rows[0][j] = j;
    }
    for (size_t i = 1; i <= tall; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= wide; j++) {
            row[j] = least(above[j - 1] + (left[i - 1] != right[j - 1]),
                           least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                row[j] = least(row[j], before[j - 2] + 1);
            }
        }
    }
    return rows[tall % 3][wide];
}

const char *dgg_nearest_name(const char *wrong, const char *const *names, size_t count)
{
    const char *nearest = NULL;
    size_t fewest = strlen(wrong) / 3 + 1; /* more edits than this are another word */
    for (size_t i = 0; i < count; i++) {
        size_t edits = distance(wrong, names[i]);
        bool is_begun = *wrong != '\0' && strncmp(names[i], wrong, strlen(wrong)) == 0;
        if (edits <= fewest || (nearest == NULL && is_begun)) {
            nearest = edits < fewest || nearest == NULL ? names[i] : nearest;
            fewest = least(edits, fewest);
        }
    }
    return nearest;
}

static const char *nearest_row(const dgg_shelf *shelf, const char *name)
{
    const char *names[128];
    size_t count = 0;
    while (shelf->rows[count] != NULL && count < sizeof names / sizeof *names) {
        names[count] = shelf->rows[count]->name;
        count++;
    }
    return dgg_nearest_name(name, names, count);
}

const dgg_row *dgg_shelf_find(const dgg_shelf *shelf, const char *name, dgg_error *error)
{
    char names[200] = "";
    size_t used = 0;
    for (size_t i = 0; shelf->rows[i] != NULL; i++) {
        if (strcmp(shelf->rows[i]->name, name) == 0) {
            return shelf->rows[i];
        }
        if (used < sizeof names) {
            int wrote = snprintf(names + used, sizeof names - used, " %s", shelf->rows[i]->name);
            used += wrote > 0 ? (size_t)wrote : 0;
        }
    }
    const char *nearest = nearest_row(shelf, name);
    dgg_fail(error, DGG_UNKNOWN_NAME, 0, "no '%.60s' among the %s%s%s%s:%s", name, shelf->name,
             nearest ? " (did you mean '" : "", nearest ? nearest : "", nearest ? "'?)" : "",
             names);
    return NULL;
}
