/* Learns the weights by which words of references are labelled, and writes
 * corpus/words/segments.txt: a conditional random field (Lafferty, McCallum and Pereira 2001), by
 * stochastic gradients with a rate for each weight (Duchi, Hazan and Singer 2011). Seven in ten
 * features are left out at random each time (Srivastava and others 2014), so that none is relied on
 * alone. The weights of the second half of the rounds are averaged, and rounded. See README.md. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "corpus/references/features.h"
#include "corpus/references/labels.h"

enum { LABELS = DGG_REFERENCE_LABELS, FEATURES = DGG_REFERENCE_FEATURES, ROUNDS = 30 };
enum { BOUNDARIES = DGG_REFERENCE_BOUNDARIES, WORDS = DGG_REFERENCE_MOST_WORDS };
enum { MOST = DGG_REFERENCE_MOST_FEATURES, PER_MILLE = 1000, LEFT_OUT = 700 };
static const double first_rate = .12, slowing = .15, smallest = 1e-3, step = .02, coarser = 6;

/* A row of weights, the squares of its gradients, and the sum of what it was. */
typedef struct row {
    double now[LABELS], squares[LABELS], sum[LABELS];
} row;

static row features[FEATURES], following[BOUNDARIES][LABELS], first, last;

typedef struct word {
    uint16_t *features;
    size_t count;
    uint32_t boundary;
    int label;
} word;

typedef struct sequence {
    word *words;
    size_t count;
} sequence;

static uint32_t chance_state = 7;

static uint32_t chance(uint32_t below)
{
    chance_state = chance_state * 1664525u + 1013904223u;
    return (chance_state >> 8) % below;
}

static void *need(void *memory)
{
    if (memory == NULL) {
        fprintf(stderr, "no memory\n");
        exit(1);
    }
    return memory;
}

/* The text of a line, and the label of each of its bytes. */
static size_t unpack(char *line, size_t length, char *text, char *labels)
{
    static const char letters[] = "ADTJCVPELUOIN";
    size_t made = 0;
    for (size_t at = 0; at < length;) {
        const char *letter = strchr(letters, line[at]);
        char label = (char)(letter != NULL ? letter - letters : DGG_OF_NOTE);
        if (made > 0) {
            labels[made] = label;
            text[made++] = ' ';
        }
        for (at += 2; at < length && line[at] != '\x1e'; at++) {
            labels[made] = label;
            text[made++] = line[at];
        }
        at++;
    }
    return made;
}

static sequence look_at(const char *text, size_t length, const char *labels)
{
    static dgg_reference_words words;
    static dgg_reference_context context;
    sequence made = { 0 };
    if (dgg_reference_words_cut(&words, (dgg_text){ text, length }, NULL) != DGG_OK ||
        dgg_reference_context_fill(&context, &words, NULL) != DGG_OK) {
        need(NULL);
    }
    made.count = words.count;
    made.words = need(calloc(words.count + 1, sizeof *made.words));
    for (size_t i = 0; i < words.count; i++) {
        word *to = &made.words[i];
        to->features = need(malloc(MOST * sizeof *to->features));
        to->count = dgg_reference_features(&words, &context, i, to->features);
        to->boundary = dgg_reference_boundary(&words, i);
        to->label = labels[words.items[i].text.start - text];
    }
    return made;
}

static sequence *read_all(size_t *count)
{
    char *line = NULL;
    size_t room = 0;
    sequence *all = NULL;
    ssize_t length = 0;
    while ((length = getline(&line, &room, stdin)) > 0) {
        size_t size = (size_t)length - (line[length - 1] == '\n');
        char *text = need(malloc(size + 1)), *labels = need(malloc(size + 1));
        size_t made = unpack(line, size, text, labels);
        all = need(realloc(all, (*count + 1) * sizeof *all));
        all[*count] = look_at(text, made, labels);
        *count += all[*count].count > 0;
        free(text);
        free(labels);
    }
    free(line);
    return all;
}

static double log_of_sum(const double *values)
{
    double most = values[0], sum = 0;
    for (int i = 1; i < LABELS; i++) {
        most = values[i] > most ? values[i] : most;
    }
    for (int i = 0; i < LABELS; i++) {
        sum += exp(values[i] - most);
    }
    return most + log(sum);
}

/* Of a sequence: the scores of its words, and the logarithms of the ways up to them and from them.
 */
static double own[WORDS][LABELS], before[WORDS][LABELS], behind[WORDS][LABELS];
static uint16_t kept[WORDS][MOST];
static size_t kept_count[WORDS];

static void score_words(const sequence *s)
{
    memset(own, 0, sizeof own);
    for (size_t i = 0; i < s->count; i++) {
        kept_count[i] = 0;
        for (size_t j = 0; j < s->words[i].count; j++) {
            if (chance(PER_MILLE) >= LEFT_OUT) {
                kept[i][kept_count[i]++] = s->words[i].features[j];
            }
        }
        for (size_t j = 0; j < kept_count[i]; j++) {
            for (int label = 0; label < LABELS; label++) {
                own[i][label] += features[kept[i][j]].now[label];
            }
        }
    }
}

static double sum_ways(const sequence *s)
{
    double ways[LABELS];
    size_t end = s->count - 1;
    for (int label = 0; label < LABELS; label++) {
        before[0][label] = first.now[label] + own[0][label];
        behind[end][label] = last.now[label];
    }
    for (size_t i = 1; i < s->count; i++) {
        row *rows = following[s->words[i - 1].boundary];
        for (int next = 0; next < LABELS; next++) {
            for (int label = 0; label < LABELS; label++) {
                ways[label] = before[i - 1][label] + rows[label].now[next];
            }
            before[i][next] = log_of_sum(ways) + own[i][next];
        }
    }
    for (size_t i = end; i-- > 0;) {
        row *rows = following[s->words[i].boundary];
        for (int label = 0; label < LABELS; label++) {
            for (int next = 0; next < LABELS; next++) {
                ways[next] = rows[label].now[next] + own[i + 1][next] + behind[i + 1][next];
            }
            behind[i][label] = log_of_sum(ways);
        }
    }
    for (int label = 0; label < LABELS; label++) {
        ways[label] = before[end][label] + last.now[label];
    }
    return log_of_sum(ways);
}

static void move(row *weights, int label, double gradient, double rate)
{
    weights->squares[label] += gradient * gradient;
    weights->now[label] += rate * gradient / (sqrt(weights->squares[label]) + smallest);
}

static void learn_following(const sequence *s, double whole, double rate)
{
    static double gradients[BOUNDARIES][LABELS][LABELS];
    memset(gradients, 0, sizeof gradients);
    for (size_t i = 1; i < s->count; i++) {
        uint32_t boundary = s->words[i - 1].boundary;
        gradients[boundary][s->words[i - 1].label][s->words[i].label] += 1;
        for (int label = 0; label < LABELS; label++) {
            for (int next = 0; next < LABELS; next++) {
                gradients[boundary][label][next] -=
                    exp(before[i - 1][label] + following[boundary][label].now[next] + own[i][next] +
                        behind[i][next] - whole);
            }
        }
    }
    for (int boundary = 0; boundary < BOUNDARIES; boundary++) {
        for (int label = 0; label < LABELS; label++) {
            for (int next = 0; next < LABELS; next++) {
                move(&following[boundary][label], next, gradients[boundary][label][next], rate);
            }
        }
    }
}

static void learn(const sequence *s, double rate)
{
    score_words(s);
    double whole = sum_ways(s);
    learn_following(s, whole, rate);
    for (size_t i = 0; i < s->count; i++) {
        for (int label = 0; label < LABELS; label++) {
            double gradient =
                (s->words[i].label == label) - exp(before[i][label] + behind[i][label] - whole);
            for (size_t j = 0; j < kept_count[i]; j++) {
                move(&features[kept[i][j]], label, gradient, rate);
            }
            if (i == 0) {
                move(&first, label, gradient, rate);
            }
            if (i + 1 == s->count) {
                move(&last, label, gradient, rate);
            }
        }
    }
}

static void add_up(row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (int label = 0; label < LABELS; label++) {
            rows[i].sum[label] += rows[i].now[label];
        }
    }
}

static void write_rows(const row *rows, size_t count, double scale)
{
    enum { MIDDLE = 'O', MOST_STEPS = 46 };
    for (size_t i = 0; i < count; i++) {
        for (int label = 0; label < LABELS; label++) {
            long steps = lround(rows[i].sum[label] * scale / step);
            steps = steps > MOST_STEPS ? MOST_STEPS : steps < -MOST_STEPS ? -MOST_STEPS : steps;
            putchar((int)(MIDDLE + steps));
        }
        putchar('\n');
    }
}

int main(void)
{
    size_t count = 0;
    sequence *all = read_all(&count);
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = count; i-- > 1;) {
            size_t other = chance((uint32_t)i + 1);
            sequence moved = all[i];
            all[i] = all[other];
            all[other] = moved;
        }
        for (size_t i = 0; i < count; i++) {
            learn(&all[i], first_rate / (1 + slowing * round));
        }
        if (round >= ROUNDS / 2) {
            add_up(features, FEATURES);
            add_up(following[0], BOUNDARIES * LABELS);
            add_up(&first, 1);
            add_up(&last, 1);
        }
        fprintf(stderr, "round %d of %d\n", round + 1, ROUNDS);
    }
    const double mean = 1.0 / (ROUNDS - ROUNDS / 2);
    write_rows(features, FEATURES, mean * (PER_MILLE - LEFT_OUT) / PER_MILLE);
    write_rows(following[0], BOUNDARIES * LABELS, mean / coarser);
    write_rows(&first, 1, mean / coarser);
    write_rows(&last, 1, mean / coarser);
    return 0;
}
