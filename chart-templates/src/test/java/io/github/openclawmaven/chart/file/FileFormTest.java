package io.github.openclawmaven.chart.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"text\n", "# {{ x }}\n\n\ttab, trailing  \nend\n", "ümläut 🦞\n"})
    void isReadableForText(String text) {
        assertThat(FileForm.of(Content.of(text))).isEqualTo(FileForm.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "no end", " indented\n", "a\r\n", "a\n\n", "a \n", "a\u2028b\n"})
    void isQuotedForWhatABlockWouldChange(String text) {
        assertThat(FileForm.of(Content.of(text))).isEqualTo(FileForm.QUOTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFmark\n", "bell\u0007\n", "next\u0085line\n", "nul\u0000\n"})
    void isBase64ForWhatHelmOrYamlWouldChange(String text) {
        assertThat(FileForm.of(Content.of(text))).isEqualTo(FileForm.ENCODED);
    }

    @Test
    void isBase64ForWhatIsNoText() {
        ChartFile file = ChartFile.of("files/config", "x.png", Content.of(new byte[] {(byte) 0xFF, 0}));

        assertThat(file.path()).isEqualTo("files/config/x.png.b64");
        assertThat(file.stored()).isEqualTo(Content.of("/wA="));
    }
}
