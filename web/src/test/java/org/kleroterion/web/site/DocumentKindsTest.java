package org.kleroterion.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tika.Tika;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.publication.DocumentRules;

/// A Word file once came down without its ending, and its kind was a line of letters.
class DocumentKindsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf", "odt", "ods", "odp", "docx", "xlsx", "pptx", "epub", "txt", "csv", "png", "jpg", "mp3", "mp4"
            })
    void each_kind_that_is_taken_comes_down_with_its_ending_and_is_called_by_it(String ending) {
        String type = new Tika().detect("document." + ending);
        assertThat(DocumentRules.isTaken(type)).as(type).isTrue();
        assertThat(DocumentRules.ending(type)).isEqualTo(ending);
        assertThat(new Say(Tongue.FRENCH).kind(type)).hasSizeLessThan(5).isUpperCase();
    }
}
