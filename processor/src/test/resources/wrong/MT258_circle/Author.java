package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Author(
        @Id UUID uid,
        @Index
                @ForeignKey(
                        target = Book.class,
                        onDelete = ReferentialAction.CASCADE) // warning: MT258
                UUID firstBook,
        @Index @ForeignKey(target = Author.class, onDelete = ReferentialAction.CASCADE) UUID teacher) {}
