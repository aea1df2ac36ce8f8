package org.kleroterion.web.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {

    @Test
    void black_on_white_is_21_and_a_known_grey_is_4_54() {
        assertThat(Contrast.between("#000000", "#ffffff")).isEqualTo(21, within(0.001));
        assertThat(Contrast.between("#767676", "#ffffff")).isEqualTo(4.54, within(0.005));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_colour_becomes_readable_at_night_and_carries_ink_that_can_be_read(long seed) {
        String colour = "#%06x".formatted(new SplittableRandom(seed).nextInt(1 << 24));
        String night = Contrast.atNight(colour);
        assertThat(Contrast.between(night, Contrast.NIGHT)).isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(Contrast.between(Contrast.inkOn(night), night)).isGreaterThanOrEqualTo(4);
        assertThat(Contrast.between(Contrast.inkOn(colour), colour)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void the_usual_colours_can_be_read() {
        assertThat(Contrast.between(Palette.DEFAULT.primary(), Contrast.PAPER)).isGreaterThan(Contrast.TEXT);
        assertThat(Contrast.between(Palette.DEFAULT.accent(), Contrast.PAPER)).isGreaterThan(Contrast.MARK);
    }
}
