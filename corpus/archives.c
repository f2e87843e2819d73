/* Members are unpacked one after the other; their names tell nothing but what to call them. */
#include "corpus/archives.h"

#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/zip.h"
#include "corpus/building.h"

bool dgg_archive_is(dgg_text head)
{
    static const char *const of_office[] = { "[Content_Types].xml", "mimetype" };
    bool is = dgg_zip_is(head);
    for (size_t i = 0; i < sizeof of_office / sizeof *of_office; i++) {
        is = is && dgg_text_find(head, dgg_text_of(of_office[i])) == head.length;
    }
    return is;
}

/* What programs put beside the files: folders, and files of the file system. */
static bool is_beside(dgg_text name)
{
    return name.length == 0 || dgg_text_ends(name, "/") || dgg_text_starts(name, "__MACOSX/") ||
           dgg_text_ends(name, ".DS_Store");
}

/* The archive is the file that is named, since the last one read was another member. */
static dgg_status leave_out(dgg_corpus *corpus, dgg_text file, dgg_text name, const dgg_error *why,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer reason = { 0 };
    dgg_text shown = name.length > 0 ? name : dgg_text_of("the rest");
    if (why->status != DGG_BAD_INPUT) {
        return dgg_fail(error, why->status, 0, "%s", why->message);
    }
    DGG_TRY(dgg_buffer_add(&reason, shown, error));
    DGG_TRY(dgg_buffer_print(&reason, error, " was left out: it %s", why->message));
    const dgg_warning warning = { DGG_SKIPPED, file, 0, dgg_buffer_text(&reason) };
    DGG_TRY(dgg_corpus_add_warning(corpus, &warning, error));
done:
    dgg_buffer_destroy(&reason);
    return status;
}

/* The name of a member, ending with NUL. */
static dgg_status keep_name(dgg_buffer *kept, dgg_text name, dgg_error *error)
{
    kept->length = 0;
    dgg_status status = dgg_buffer_add(kept, name, error);
    return status == DGG_OK ? dgg_buffer_add(kept, (dgg_text){ "", 1 }, error) : status;
}

static dgg_status read_member(dgg_corpus *corpus, const dgg_zip_member *member, const char *format,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    dgg_text bytes = { 0 };
    char *room = NULL;
    DGG_TRY(keep_name(&name, member->name, error));
    DGG_TRY(dgg_zip_unpack(member, &room, &bytes, error));
    if (dgg_zip_is(bytes)) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0, "is an archive itself");
        goto done;
    }
    DGG_TRY(dgg_corpus_read_text(corpus, bytes, name.bytes, format, error));
done:
    dgg_release(room);
    dgg_buffer_destroy(&name);
    return status;
}

static dgg_status read_members(dgg_corpus *corpus, dgg_text archive, const dgg_archive *how,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t place = 0;
    bool more = true;
    while (more) {
        dgg_zip_member member = { 0 };
        dgg_error why = { 0 };
        dgg_zip_next(archive, &place, &member, &more, &why);
        if (why.status == DGG_OK && more && !is_beside(member.name)) {
            read_member(corpus, &member, how->format, &why);
        }
        DGG_TRY(why.status != DGG_OK
                    ? leave_out(corpus, dgg_text_of(how->name), member.name, &why, error)
                    : DGG_OK);
    }
done:
    return status;
}

dgg_status dgg_archive_read(dgg_corpus *corpus, dgg_stream *stream, const dgg_archive *how,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text archive = { 0 };
    size_t before = corpus->source_count;
    DGG_TRY(dgg_stream_rest(stream, &archive, error));
    DGG_TRY(read_members(corpus, archive, how, error));
    if (corpus->source_count == before) {
        status = dgg_fail(error, DGG_BAD_INPUT, 0,
                          "is an archive without a member that can be read; --verbose tells why");
    }
done:
    return status;
}
