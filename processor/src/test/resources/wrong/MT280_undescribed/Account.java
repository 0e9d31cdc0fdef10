package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Accounts.
 *
 * @param uid who it is
 */
@MetaTable
public record Account(
        @Id UUID uid,
        @Column(description = "What it is called.") String name,
        String city) {} // warning: MT280
