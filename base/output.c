/* Output that is whole or not there. */
#include "base/output.h"

#include <errno.h>
#include <string.h>

#include "base/memory.h"

static dgg_status fail(const dgg_output *output, dgg_status status, dgg_error *error)
{
    dgg_fail(error, status, 0, "cannot be written: %s", strerror(errno));
    return dgg_fail_in(error, status, output->path);
}

static void forget_draft(dgg_output *output)
{
    dgg_release(output->draft);
    output->draft = NULL;
}

dgg_status dgg_output_open(dgg_output *output, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *output = (dgg_output){ .file = stdout, .path = path };
    if (strcmp(path, "-") == 0) {
        return DGG_OK;
    }
    size_t room = strlen(path) + sizeof ".part";
    output->file = NULL;
    DGG_TRY(dgg_grow(&output->draft, room, 1, error));
    snprintf(output->draft, room, "%s.part", path);
    output->file = fopen(output->draft, "wb");
    if (output->file == NULL) {
        status = fail(output, DGG_CANNOT_CREATE, error);
        forget_draft(output); /* it is not ours */
    }
done:
    return status;
}

dgg_status dgg_output_finish(dgg_output *output, dgg_error *error)
{
    if (fflush(output->file) != 0 || ferror(output->file)) {
        return fail(output, DGG_CANNOT_WRITE, error);
    }
    if (output->draft == NULL) {
        return DGG_OK;
    }
    int closed = fclose(output->file);
    output->file = NULL;
    if (closed != 0 || rename(output->draft, output->path) != 0) {
        return fail(output, DGG_CANNOT_WRITE, error);
    }
    forget_draft(output);
    return DGG_OK;
}

void dgg_output_destroy(dgg_output *output)
{
    if (output->draft != NULL && output->file != NULL) {
        fclose(output->file);
    }
    if (output->draft != NULL) {
        remove(output->draft);
    }
    forget_draft(output);
    *output = (dgg_output){ 0 };
}
