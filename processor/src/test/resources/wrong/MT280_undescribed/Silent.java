package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable // warning: MT280
public record Silent(
        /** A component has no Javadoc of its own. */
        @Id UUID uid) {} // warning: MT280
