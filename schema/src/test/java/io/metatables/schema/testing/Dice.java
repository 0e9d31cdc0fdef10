package io.metatables.schema.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Reproducible chance. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** The same dice for the same name, but for one in four later states, which have others. */
    static Dice of(long seed, String name, int state) {
        long own = (31 * seed + name.hashCode()) * 0x9E3779B97F4A7C15L;
        return new Dice(state == 0 || new Dice(own).chance(75) ? own + 1 : own + 1_000_003);
    }

    /** One of 0 to {@code greatest}. */
    int upTo(int greatest) {
        return random.nextInt(greatest + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One to {@code most} different things, in any order. */
    <T> List<T> someOf(List<T> things, int most) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), 1 + upTo(most - 1))));
    }
}
