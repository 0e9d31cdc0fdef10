package io.metatables.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.attach.AttachCode;
import io.metatables.runtime.drift.DriftCode;
import io.metatables.schema.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service or an administrator may be told has a page. */
class MessagePagesTest {
    static Stream<FindingCode> codes() {
        return Stream.of(AttachCode.values(), DriftCode.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasAPage(FindingCode code) throws IOException {
        assertThat(Files.readString(Path.of("../docs/messages/" + code.code() + ".md")))
                .startsWith("# " + code.code() + ": ")
                .contains("## What to do");
    }
}
