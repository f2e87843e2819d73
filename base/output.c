/* Output that is whole or not there. */
#include "base/output.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"

enum {
    MOST_LINKS = 40,     /* that lead from one to the next; more are a circle */
    LONGEST_PATH = 4096, /* that a link may hold */
    MOST_DRAFTS = 100,   /* left behind by programs that had our number */
    ALL_MAY_WRITE = 0666,
    PERMISSIONS = 0777,
};

/* `number` is an errno, or 0 if it is not known any more. */
static dgg_status fail(const dgg_output *output, dgg_status status, int number, dgg_error *error)
{
    dgg_fail(error, status, 0, "cannot be written: %s",
             number != 0 ? strerror(number) : "it is full, closed or read no more");
    return dgg_fail_in(error, status, output->path);
}

static dgg_status set_place(dgg_output *output, dgg_text folder, const char *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *place = NULL;
    size_t room = folder.length + strlen(name) + 1;
    DGG_TRY(dgg_grow(&place, room, 1, error));
    snprintf(place, room, "%.*s%s", (int)folder.length, folder.start ? folder.start : "", name);
    dgg_release(output->place);
    output->place = place;
done:
    return status;
}

/* The folder of a path, with its last slash; empty for this folder. */
static dgg_text folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return (dgg_text){ path, slash != NULL ? (size_t)(slash + 1 - path) : 0 };
}

/* To replace a link by a file would not change the file that it leads to. */
static dgg_status follow_links(dgg_output *output, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char target[LONGEST_PATH];
    DGG_TRY(set_place(output, (dgg_text){ 0 }, output->path, error));
    for (int i = 0; i < MOST_LINKS; i++) {
        ssize_t length = readlink(output->place, target, sizeof target);
        if (length < 0) {
            return DGG_OK; /* no link */
        }
        if (length == sizeof target) {
            return fail(output, DGG_CANNOT_CREATE, ENAMETOOLONG, error);
        }
        target[length] = '\0';
        dgg_text folder = folder_of(target[0] == '/' ? "" : output->place);
        DGG_TRY(set_place(output, folder, target, error));
    }
    status = fail(output, DGG_CANNOT_CREATE, ELOOP, error);
done:
    return status;
}

/* The first three are standard input, output and errors, and belong to others though closed. */
static int above_standard(int descriptor)
{
    if (descriptor < 0 || descriptor > STDERR_FILENO) {
        return descriptor;
    }
    int above = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    close(descriptor);
    return above;
}

/* A name of its own, so that two programs may write the same file: the last to end has its way. */
static dgg_status open_draft(dgg_output *output, int *descriptor, dgg_error *error)
{
    enum { LONGEST_END = 40 }; /* ".4194304-99.part" */
    dgg_status status = DGG_OK;
    size_t room = strlen(output->place) + LONGEST_END;
    DGG_TRY(dgg_grow(&output->draft, room, 1, error));
    errno = EEXIST;
    for (int i = 0; i < MOST_DRAFTS && *descriptor < 0 && errno == EEXIST; i++) {
        snprintf(output->draft, room, "%s.%ld-%d.part", output->place, (long)getpid(), i);
        *descriptor = open(output->draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ALL_MAY_WRITE);
    }
    if (*descriptor < 0) {
        status = fail(output, DGG_CANNOT_CREATE, errno, error);
        dgg_release(output->draft); /* it is not ours */
        output->draft = NULL;
    }
done:
    return status;
}

/* As "/dev/stdout" and the like are: a rename would part it from what others write there. */
static bool is_standard_output(const struct stat *about)
{
    struct stat standard;
    return fstat(STDOUT_FILENO, &standard) == 0 && standard.st_dev == about->st_dev &&
           standard.st_ino == about->st_ino;
}

static dgg_status open_new(dgg_output *output, int *descriptor, const struct stat *old,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(follow_links(output, error));
    DGG_TRY(open_draft(output, descriptor, error));
    if (old != NULL) {
        /* A file system without permissions may say no; there is nothing to keep then. */
        (void)fchmod(*descriptor, old->st_mode & PERMISSIONS);
    }
done:
    return status;
}

static dgg_status open_file(dgg_output *output, int *descriptor, dgg_error *error)
{
    struct stat about;
    if (*output->path == '\0') {
        return fail(output, DGG_CANNOT_CREATE, ENOENT, error);
    }
    if (stat(output->path, &about) != 0) {
        return open_new(output, descriptor, NULL, error);
    }
    if (S_ISREG(about.st_mode) && access(output->path, W_OK) == 0) {
        return open_new(output, descriptor, &about, error);
    }
    /* A device or pipe; a folder, and a file that is closed to us, fail here. */
    *descriptor = open(output->path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    return *descriptor < 0 ? fail(output, DGG_CANNOT_CREATE, errno, error) : DGG_OK;
}

dgg_status dgg_output_open(dgg_output *output, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int descriptor = -1;
    struct stat about;
    *output = (dgg_output){ .path = path };
    if (strcmp(path, "-") == 0 || (stat(path, &about) == 0 && is_standard_output(&about))) {
        output->file = stdout;
        return DGG_OK;
    }
    DGG_TRY(open_file(output, &descriptor, error));
    descriptor = above_standard(descriptor);
    output->file = descriptor < 0 ? NULL : fdopen(descriptor, "wb");
    if (output->file == NULL) {
        status = fail(output, DGG_CANNOT_CREATE, errno, error);
        close(descriptor);
    }
done:
    return status;
}

static dgg_status close_file(dgg_output *output, dgg_error *error)
{
    bool has_failed = ferror(output->file);
    errno = 0;
    bool is_written = fflush(output->file) == 0;
    if (output->file != stdout) {
        is_written = fclose(output->file) == 0 && is_written;
        output->file = NULL;
    }
    return has_failed || !is_written ? fail(output, DGG_CANNOT_WRITE, errno, error) : DGG_OK;
}

dgg_status dgg_output_finish(dgg_output *output, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(close_file(output, error));
    if (output->draft == NULL) {
        return DGG_OK;
    }
    if (rename(output->draft, output->place) != 0) {
        return fail(output, DGG_CANNOT_WRITE, errno, error);
    }
    dgg_release(output->draft);
    output->draft = NULL;
done:
    return status;
}

void dgg_output_destroy(dgg_output *output)
{
    if (output->file != NULL && output->file != stdout) {
        fclose(output->file);
    }
    if (output->draft != NULL) {
        remove(output->draft);
    }
    dgg_release(output->draft);
    dgg_release(output->place);
    *output = (dgg_output){ 0 };
}
