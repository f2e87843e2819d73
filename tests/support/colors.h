/* colors.h - how colours look: contrast as the Web Content Accessibility Guidelines define it, and
 * difference (CIE 1976) for eyes with all cones, without green or without red ones (Machado,
 * Oliveira and Fernandes 2009). */
#ifndef DGG_TEST_COLORS_H
#define DGG_TEST_COLORS_H

#include <math.h>
#include <stdlib.h>

enum { EYES = 3 };

typedef struct linear_light {
    double parts[3]; /* linear red, green, blue */
} linear_light;

static inline linear_light light_of(const char *color)
{
    linear_light made = { { 0 } };
    for (size_t i = 0; i < 3; i++) {
        char digits[] = { color[1 + 2 * i], color[2 + 2 * i], '\0' };
        double part = (double)strtol(digits, NULL, 16) / 255;
        made.parts[i] = part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
    }
    return made;
}

static inline double weigh_parts(const double weights[3], const double parts[3])
{
    return weights[0] * parts[0] + weights[1] * parts[1] + weights[2] * parts[2];
}

static inline double contrast_of(const char *one, const char *other)
{
    static const double weights[] = { 0.2126, 0.7152, 0.0722 };
    linear_light left = light_of(one), right = light_of(other);
    double a = weigh_parts(weights, left.parts), b = weigh_parts(weights, right.parts);
    return (fmax(a, b) + 0.05) / (fmin(a, b) + 0.05);
}

/* In CIELAB, white being that of a screen (D65). */
static inline void lab_of(const char *color, size_t eyes, double lab[3])
{
    static const double cones[EYES][3][3] = {
        { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
        { { 0.367322, 0.860646, -0.227968 },
          { 0.280085, 0.672501, 0.047413 },
          { -0.01182, 0.04294, 0.968881 } },
        { { 0.152286, 1.052583, -0.204868 },
          { 0.114503, 0.786281, 0.099216 },
          { -0.003882, -0.048116, 1.051998 } },
    };
    static const double axes[3][3] = { { 0.4124564, 0.3575761, 0.1804375 },
                                       { 0.2126729, 0.7151522, 0.0721750 },
                                       { 0.0193339, 0.1191920, 0.9503041 } };
    static const double white[] = { 0.95047, 1, 1.08883 };
    linear_light made = light_of(color);
    double seen[3], roots[3];
    for (size_t i = 0; i < 3; i++) {
        seen[i] = fmin(fmax(weigh_parts(cones[eyes][i], made.parts), 0), 1);
    }
    for (size_t i = 0; i < 3; i++) {
        double part = weigh_parts(axes[i], seen) / white[i];
        roots[i] = part > 0.008856 ? cbrt(part) : 7.787 * part + 16.0 / 116;
    }
    lab[0] = 116 * roots[1] - 16;
    lab[1] = 500 * (roots[0] - roots[1]);
    lab[2] = 200 * (roots[1] - roots[2]);
}

static inline double difference_of(const char *one, const char *other, size_t eyes)
{
    double left[3], right[3], sum = 0;
    lab_of(one, eyes, left);
    lab_of(other, eyes, right);
    for (size_t i = 0; i < 3; i++) {
        sum += (left[i] - right[i]) * (left[i] - right[i]);
    }
    return sqrt(sum);
}

#endif
