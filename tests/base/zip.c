#include "base/zip.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#include "tests/support/zips.h"

static dgg_text make(zip_making *zip)
{
    zip_add(zip, "a.txt", dgg_text_of("maps maps maps maps maps"), true);
    zip_add(zip, "b/", dgg_text_of(""), false);
    zip_add(zip, "b/c.txt", dgg_text_of("towns"), false);
    return zip_end(zip);
}

/* All members unpacked, in a row; "!" for each that fails. */
static dgg_status unpack_all(dgg_text archive, dgg_buffer *told)
{
    dgg_status status = DGG_OK;
    size_t place = 0;
    bool more = true;
    char *room = NULL;
    while (more) {
        dgg_zip_member member = { 0 };
        dgg_text bytes = { 0 };
        status = dgg_zip_next(archive, &place, &member, &more, NULL);
        if (status == DGG_OK && more) {
            status = dgg_zip_unpack(&member, &room, &bytes, NULL);
        }
        if (status == DGG_OUT_OF_MEMORY) {
            break;
        }
        bool is_bad = status != DGG_OK;
        status =
            told == NULL ? DGG_OK : dgg_buffer_add(told, is_bad ? dgg_text_of("!") : bytes, NULL);
        dgg_release(room);
        room = NULL;
    }
    dgg_release(room);
    return status;
}

static void members_are_unpacked(void)
{
    zip_making zip = { 0 };
    dgg_buffer told = { 0 };
    dgg_text archive = make(&zip);
    CU_ASSERT_TRUE(dgg_zip_is(archive));
    CU_ASSERT_FALSE(dgg_zip_is(dgg_text_of("PK")));
    CU_ASSERT_EQUAL(unpack_all(archive, &told), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&told), "maps maps maps maps mapstowns"));
    dgg_buffer_destroy(&told);
    zip_destroy(&zip);
}

static void flip(zip_making *zip, size_t at)
{
    zip->bytes.bytes[at] = (char)~(unsigned char)zip->bytes.bytes[at];
}

static void a_damaged_member_leaves_the_others(void)
{
    zip_making zip = { 0 };
    dgg_buffer told = { 0 };
    dgg_text archive = make(&zip);
    flip(&zip, sizeof "PK..vvffmmttttccccppppuuuunnee" - 1 + sizeof "a.txt" + 2);
    CU_ASSERT_EQUAL(unpack_all(archive, &told), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&told), "!towns"));
    dgg_buffer_destroy(&told);
    zip_destroy(&zip);
}

static void nothing_that_is_changed_or_cut_does_harm(void)
{
    zip_making zip = { 0 };
    dgg_text archive = make(&zip);
    for (size_t i = 0; i < archive.length; i++) {
        flip(&zip, i);
        CU_ASSERT_EQUAL(unpack_all(archive, NULL), DGG_OK);
        flip(&zip, i);
        CU_ASSERT_EQUAL(unpack_all(dgg_text_slice(archive, 0, i), NULL), DGG_OK);
    }
    zip_destroy(&zip);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

static dgg_status unpack_and_forget(void)
{
    long left = dgg_allocations_left;
    dgg_allocations_left = -1;
    zip_making zip = { 0 };
    dgg_text archive = make(&zip);
    dgg_allocations_left = left;
    dgg_status status = unpack_all(archive, NULL);
    zip_destroy(&zip);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(unpack_and_forget());
}

SUITE("base/zip", { "members are unpacked", members_are_unpacked },
      { "a damaged member leaves the others", a_damaged_member_leaves_the_others },
      { "nothing that is changed or cut does harm", nothing_that_is_changed_or_cut_does_harm },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
