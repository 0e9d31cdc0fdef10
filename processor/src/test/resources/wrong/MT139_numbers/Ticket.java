package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Ticket(
        @Id
        @Identity(options = @SequenceOptions(start = 5, maxValue = 3)) // error: MT139
        long number,
        @Identity(options = @SequenceOptions(increment = 0)) // error: MT139
        long second,
        @Serial(options = @SequenceOptions(minValue = 6, maxValue = 5)) // error: MT139
        int third,
        @Serial(options = @SequenceOptions(cache = 0)) // error: MT139
        int fourth,
        @Serial(options = @SequenceOptions(maxValue = 40000)) // error: MT139
        short fifth,
        @Serial(sequenceType = "numeric") // error: MT139
        int sixth,
        @Identity(options = @SequenceOptions(start = -1, increment = -1)) long downwards) {}
