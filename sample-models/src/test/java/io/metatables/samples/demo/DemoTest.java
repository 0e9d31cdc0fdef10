package io.metatables.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo can be read by somebody who has never seen the project. */
@Tag("database")
class DemoTest {

    @Test
    void tellsTheWholeStoryOnAFewScreens() throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Demo.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String story = bytes.toString(StandardCharsets.UTF_8);

        assertThat(story)
                .contains("53 tables")
                .contains("[MT401]")
                .contains("metatables migrations upgrade head --provider io.metatables.samples.core.Markets")
                .contains("applied     0006  tighten and extend")
                .contains("Attached to 53 tables in ")
                .contains("taken back  0006")
                .contains("Rows in the price table: 3.")
                .contains("8. Stop")
                .doesNotContain("Exception", "\tat ");
        assertThat(story.lines())
                .hasSizeLessThan(150)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(121));
    }
}
