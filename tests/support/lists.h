/* lists.h - small reading lists of our own, with themes and locations of the built-in words. */
#ifndef DGG_TEST_LISTS_H
#define DGG_TEST_LISTS_H

#include "tests/support/program.h"

/* Three records that do not need each other, so that they can be cut into three files. */
#define FIRST_RECORD                                                                               \
    "Smart cities and data centres in Shenzhen\n"                                                  \
    "Journal of Urban Tests, 2021\n"                                                               \
    "We study the smart city of Shenzhen and the data centres behind it. Local officials compare " \
    "them with plans from Beijing. Digital governance is the word for both, and the smart city "   \
    "is the stage on which officials and residents of China meet each other every day.\n"
#define SECOND_RECORD                                                                              \
    "Village Notes, 2019\n"                                                                        \
    "Data centres came to Guizhou before the roads did. Based on interviews in three counties, "   \
    "this paper follows local governance and regional coordination through five years of work "    \
    "and finds that stability maintenance paid for the cables in the end.\n"
#define THIRD_RECORD                                                                               \
    "Platforms of the harbour: digital governance and the port\n"                                  \
    "Annals of Harbours, 2023\n"                                                                   \
    "Ports run on platforms. Unlike Singapore, the port of Shanghai grew with social media and "   \
    "smart city budgets. The paper asks who governs the platform and answers with regional "       \
    "integration, digital divides and the state.\n"

static inline void write_lists(void)
{
    write_file("list.txt", FIRST_RECORD "\n" SECOND_RECORD "\n" THIRD_RECORD);
    write_file("a.txt", FIRST_RECORD);
    write_file("b.txt", SECOND_RECORD);
    write_file("c.txt", THIRD_RECORD);
    write_file("page.txt",
               "Cities on a wire (original) (raw)\nRelated papers\n" FIRST_RECORD SECOND_RECORD
                   THIRD_RECORD);
}

#endif
