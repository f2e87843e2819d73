#include "layouts/markdown_text.h"

#include <stdlib.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status write(const char *words, char **text)
{
    size_t length = 0;
    dgg_buffer room = { 0 };
    FILE *out = open_memstream(text, &length);
    dgg_status status = dgg_markdown_write_text(dgg_text_of(words), &room, out, NULL);
    dgg_buffer_destroy(&room);
    fclose(out);
    return status;
}

static void becomes(const char *words, const char *wanted)
{
    char *text = NULL;
    CU_ASSERT_EQUAL(write(words, &text), DGG_OK);
    CU_ASSERT_STRING_EQUAL(text, wanted);
    free(text);
}

static void marks_are_escaped(void)
{
    becomes("*a* `b` [c](d) <e> |f| ~~g~~ #h $i$ &j; k\\", "\\*a\\* \\`b\\` \\[c\\](d) \\<e\\> "
                                                           "\\|f\\| \\~\\~g\\~\\~ \\#h \\$i\\$ "
                                                           "\\&j; k\\\\");
}

static void an_underscore_inside_a_word_is_none(void)
{
    becomes("snake_case _a_", "snake_case \\_a\\_");
}

static void it_is_one_line(void)
{
    becomes(" two\n\nlines\t\u202E\u202C ", "two lines");
    becomes("", "");
}

static dgg_status write_and_forget(void)
{
    char *text = NULL;
    dgg_status status = write("some *words*", &text);
    free(text);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/markdown_text", { "marks are escaped", marks_are_escaped },
      { "an underscore inside a word is none", an_underscore_inside_a_word_is_none },
      { "it is one line", it_is_one_line }, { "survives refused memory", survives_refused_memory })
