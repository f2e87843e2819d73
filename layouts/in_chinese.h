/* in_chinese.h - tables for readers of Chinese: titles, headings, notes, and the words of cells. */
#ifndef DGG_IN_CHINESE_H
#define DGG_IN_CHINESE_H

#include "base/buffer.h"
#include "base/table.h"

/* Says title, headings, note and words of the table in Chinese; what has none stays. Keys stay as
 * they are, and so does what is data: names, ids, titles of papers. New texts live in the arena. */
dgg_status dgg_table_in_chinese(dgg_table *table, struct dgg_arena **arena, dgg_error *error);

/* The word, or a whole sentence with numbers in it, appended in Chinese. Those that have no Chinese
 * are appended as they are; `is_whole` is false then. */
dgg_status dgg_say_in_chinese(dgg_text said, dgg_buffer *to, bool *is_whole, dgg_error *error);

#endif
