package acme;

import io.metatables.annotations.*;

@ModelSet
@Sequence(name = "a", type = "numeric") // error(ecj): MT158
@Sequence(name = "b", options = @SequenceOptions(increment = 0)) // error(ecj): MT158
@Sequence(name = "c", type = "smallint", options = @SequenceOptions(maxValue = 40_000)) // error(ecj): MT158
@Sequence(name = "d", options = @SequenceOptions(start = -5)) // error(ecj): MT158
@Sequence(name = "e", options = @SequenceOptions(cache = 0)) // error(ecj): MT158
@Sequence(name = "f", options = @SequenceOptions(increment = -1, start = -10))
public interface Tables {} // error(javac): MT158 MT158 MT158 MT158 MT158
