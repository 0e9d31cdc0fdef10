package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MigrationSettingsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aPartIsTriedAtLeastOnce() {
        MigrationSettings settings = MigrationSettings.defaults();

        assertThat(settings.withLockTimeout(SECOND, 1).lockAttempts()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withLockTimeout(SECOND, 0))
                .withMessageContaining("at least once");
        assertThatIllegalArgumentException().isThrownBy(() -> settings.withLockTimeout(SECOND, -1));
    }
}
