package io.metatables.runtime.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How the work on many schemas is shared out, and how it ends. */
class TenantRunsTest {
    @Test
    void answersInTheOrderOfTheSchemasAndOncePerSchema() {
        assertThat(new TenantRuns(3).run(List.of("c", "a", "b", "a"), String::toUpperCase))
                .containsExactly(
                        new TenantOutcome.Done<>("c", "C"),
                        new TenantOutcome.Done<>("a", "A"),
                        new TenantOutcome.Done<>("b", "B"));
    }

    @Test
    void failureStopsNoOther() {
        IllegalStateException failure = new IllegalStateException("broken");

        assertThat(new TenantRuns(1).<String>run(List.of("a", "b", "c"), schema -> {
                    if (schema.equals("b")) {
                        throw failure;
                    }
                    return schema;
                }))
                .containsExactly(
                        new TenantOutcome.Done<>("a", "a"),
                        new TenantOutcome.Failed<>("b", failure),
                        new TenantOutcome.Done<>("c", "c"));
    }

    @Test
    void worksOnSeveralAtATime() {
        CyclicBarrier together = new CyclicBarrier(2);

        assertThat(new TenantRuns(2).run(List.of("a", "b", "c", "d"), schema -> {
                    try {
                        return together.await(30, TimeUnit.SECONDS) >= 0;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .allMatch(TenantOutcome.Done.class::isInstance);
    }

    @Test
    void interruptionEndsWhatHasBegunAndBeginsNothingElse() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        IllegalStateException interrupted = new IllegalStateException("interrupted");
        Thread caller = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            caller.interrupt();
        });
        interrupter.start();

        List<TenantOutcome<String>> outcomes = new TenantRuns(1).run(List.of("a", "b"), schema -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                throw interrupted;
            }
            return schema;
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcomes)
                .containsExactly(new TenantOutcome.Failed<>("a", interrupted), new TenantOutcome.NotBegun<>("b"));
        interrupter.join();
    }

    @Test
    void atLeastOneAtATime() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantRuns(0));
    }
}
