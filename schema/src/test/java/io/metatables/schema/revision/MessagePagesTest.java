package io.metatables.schema.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.diff.RefusalCode;
import io.metatables.schema.finding.FindingCode;
import io.metatables.schema.lint.LintCode;
import io.metatables.schema.revision.fork.ForkCode;
import io.metatables.schema.revision.squash.SquashCode;
import io.metatables.schema.snapshot.SnapshotCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of the files on disk, and of what no revision can do, has a page of its own that says what to do. */
class MessagePagesTest {

    static List<FindingCode> codes() {
        return Stream.<FindingCode[]>of(
                        SnapshotCode.values(),
                        HistoryCode.values(),
                        PendingCode.values(),
                        RefusalCode.values(),
                        LintCode.values(),
                        ForkCode.values(),
                        SquashCode.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasAPage(FindingCode code) throws IOException {
        assertThat(Files.readString(Path.of("../docs/messages/" + code.code() + ".md")))
                .startsWith("# " + code.code() + ": " + code.title() + "\n")
                .contains("[" + code.code() + "]")
                .contains("\n## What to do\n");
    }

    @Test
    void noCodeIsGivenTwice() {
        assertThat(codes()).map(FindingCode::code).doesNotHaveDuplicates();
    }
}
