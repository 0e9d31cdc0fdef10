package io.metatables.schema.hazard;

import java.util.Collection;
import java.util.Set;

/** The operators of PostgreSQL, none of which is volatile; others are an extension's or somebody's own. */
final class SteadyOperators {
    private static final Set<String> SYMBOLS =
            Set.of(("!! !~ !~* !~~ !~~* # ## #- #> #>> % & && &< &<| &> * + - -> ->> -|- / < <->"
                            + " << <<= <<| <= <> <@ <^ = > >= >> >>= >^ ? ?# ?& ?- ?-| ?| ?|| @ @-@ @> @? @@ ^ ^@ | |&> |/ |>> || ||/"
                            + " ~ ~* ~= ~~ ~~*")
                    .split(" "));

    private SteadyOperators() {}

    static boolean containAll(Collection<String> operators) {
        return SYMBOLS.containsAll(operators);
    }
}
