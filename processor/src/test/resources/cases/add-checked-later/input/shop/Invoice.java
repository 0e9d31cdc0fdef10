package shop;

import io.metatables.annotations.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table of a schema of its own, whose constraints are as strange from the beginning. */
@MetaTable(schema = "billing", labels = {"money", "it's"})
public record Invoice(
        @Id UUID uid,
        @Index
                @ForeignKey(
                        target = Customer.class,
                        onDelete = ReferentialAction.SET_NULL,
                        deferrability = Deferrability.INITIALLY_DEFERRED,
                        notValid = true)
                @Nullable
                UUID customer,
        @Check(name = "positive", value = "amount > 0", notValid = true) int amount) {}
