/* Citations and references, as each format needs them. */
#include "layouts/article/walking.h"

size_t dgg_walk_citations(const dgg_article *article, const dgg_block *block, size_t piece)
{
    size_t end = block->first_piece + block->piece_count, count = 0;
    while (piece + count < end) {
        dgg_piece_kind kind = article->pieces[piece + count].kind;
        if (kind != DGG_PIECE_PAPER && kind != DGG_PIECE_WORK) {
            break;
        }
        count++;
    }
    return count;
}

dgg_text dgg_walk_cited(const dgg_article *article, const dgg_piece *piece)
{
    return piece->kind == DGG_PIECE_PAPER ? article->papers[piece->cited].cited
                                          : article->works[piece->cited].cited;
}

size_t dgg_walk_listed_count(const dgg_article *article)
{
    return article->paper_count + article->used_count;
}

dgg_text dgg_walk_listed(const dgg_article *article, size_t i)
{
    return i < article->paper_count
               ? article->papers[i].listed
               : article->works[article->used[i - article->paper_count]].listed;
}

dgg_text dgg_walk_listed_key(const dgg_article *article, size_t i)
{
    return i < article->paper_count ? article->papers[i].key
                                    : article->works[article->used[i - article->paper_count]].key;
}

dgg_text dgg_walk_listed_name(const dgg_article *article, size_t i)
{
    return i < article->paper_count ? article->papers[i].cited
                                    : article->works[article->used[i - article->paper_count]].cited;
}

const char *dgg_walk_word(const dgg_walk *walk, const char *english, const char *chinese)
{
    return walk->article->is_in_chinese ? chinese : english;
}
